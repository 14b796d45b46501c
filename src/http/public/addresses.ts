import type { Municipality } from '../../core/municipalities/municipality.ts';

type Place = Pick<Municipality, 'slug'>;

/** Where the same is told as data: `/offentlig/proveby/moter` is `/offentlig/api/v1/proveby/moter`. */
export const dataRoot = '/offentlig/api/v1';
export const dataDescription = '/offentlig/api/openapi.json';

export function municipalityPath({ slug }: Place): string {
  return `/offentlig/${slug}/`;
}

export function meetingsPath(place: Place): string {
  return `${municipalityPath(place)}moter`;
}

export function meetingPath(place: Place, meetingId: string): string {
  return `${meetingsPath(place)}/${meetingId}`;
}

export function hearingPath(place: Place, hearingId: string): string {
  return `${municipalityPath(place)}horinger/${hearingId}`;
}

export function plansPath(place: Place): string {
  return `${municipalityPath(place)}planer`;
}

export function planPath(place: Place, planId: string): string {
  return `${plansPath(place)}/${planId}`;
}

export function picturePath(place: Place): string {
  return `${municipalityPath(place)}plansystem.svg`;
}

export function processesPath(place: Place): string {
  return `${municipalityPath(place)}prosesser`;
}

export function processPath(place: Place, processId: string): string {
  return `${processesPath(place)}/${processId}`;
}

export function pollPath(place: Place, pollId: string): string {
  return `${municipalityPath(place)}sporringer/${pollId}`;
}

export function searchPath(place: Place): string {
  return `${municipalityPath(place)}sok`;
}

export function feedPath(place: Place): string {
  return `${municipalityPath(place)}nytt.atom`;
}

export function bodyFeedPath(place: Place, bodyId: string): string {
  return `${municipalityPath(place)}organ/${bodyId}.atom`;
}

export function processFeedPath(place: Place, processId: string): string {
  return `${processPath(place, processId)}.atom`;
}

/** @param bodyId null for every body's meetings */
export function calendarPath(place: Place, bodyId: string | null): string {
  return `${municipalityPath(place)}kalender/${bodyId ?? 'alle'}.ics`;
}

/** Where a page's data stands. */
export function dataPath(path: string): string {
  return path.replace(/^\/offentlig/, dataRoot).replace(/\/$/, '');
}

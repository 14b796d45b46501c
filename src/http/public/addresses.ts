import type { Municipality } from '../../core/municipalities/municipality.ts';

export function municipalityPath({ slug }: Pick<Municipality, 'slug'>): string {
  return `/offentlig/${slug}/`;
}

export function meetingPath(municipality: Pick<Municipality, 'slug'>, meetingId: string): string {
  return `${municipalityPath(municipality)}moter/${meetingId}`;
}

export function hearingPath(municipality: Pick<Municipality, 'slug'>, hearingId: string): string {
  return `${municipalityPath(municipality)}horinger/${hearingId}`;
}

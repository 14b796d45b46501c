import { randomUUID } from 'node:crypto';
import { instantOf } from '../../../src/core/time/instant.ts';
import { osloDate, osloTime } from '../../../src/core/time/oslo.ts';
import { askDemo } from './demo-api.ts';

type Listed = readonly {
  readonly id: string;
  readonly name?: string;
  readonly title?: string;
  readonly position?: string;
}[];

type Wanted = { readonly title: string; readonly inMinutes: number };

/** The facilitator announces a round of the council in the phase that is under way, some minutes from now. Returns its id. */
export async function anAnnouncedRound(address: string, wanted: Wanted): Promise<string> {
  const id = await aDraftRound(address, wanted);
  const path = `/api/rounds/${id}/publish`;
  await askDemo(address, 'facilitator', { path, method: 'POST', body: { version: 1 } });
  return id;
}

/** The same, not announced. */
export async function aDraftRound(address: string, { title, inMinutes }: Wanted): Promise<string> {
  const ask = <Answer>(path: string, method = 'GET', body?: unknown): Promise<Answer> =>
    askDemo<Answer>(address, 'facilitator', { path, method, body });
  const { processes } = await ask<{ processes: Listed }>('/api/processes');
  const planning = processes.find(({ title }) => title?.startsWith('Planstrategi'));
  const { phases } = await ask<{ phases: Listed }>(`/api/processes/${planning?.id ?? ''}`);
  const { bodies } = await ask<{ bodies: Listed }>('/api/bodies');
  const phase = phases.find(({ position }) => position === 'current');
  const body = bodies.find(({ name }) => name === 'Kommunestyret');
  const meeting = instantOf(Date.now() + inMinutes * 60_000);
  const item = (title: string, minutes: number) => ({ id: randomUUID(), title, minutes, kind: 'item', lead: '' }); // prettier-ignore
  const { id } = await ask<{ id: string }>(`/api/phases/${phase?.id ?? ''}/rounds`, 'POST', {
    ...{ bodyId: body?.id, title, purpose: 'Hva skal kommunen gå for, og hvorfor?' },
    ...{ date: osloDate(meeting), time: osloTime(meeting), durationMinutes: 120 },
    ...{ place: 'Kommunegården, Sandvika', meetingForm: 'in-person' },
    openness: { isMeeting: true, isAnnounced: true, isOpen: true, basis: null, decision: '' },
    ...{ noticeText: 'Åpent verksted.', shortNoticeReason: 'Salen ble ledig i går.' },
    agenda: [item('Velkommen', 15), item('Bordarbeid', 90)],
    questions: [{ id: randomUUID(), text: 'Hva skal vi gå for?' }],
  });
  return id;
}

/** A draft of the council's, whose members are asked which of three times work. Returns its id. */
export async function aRoundWithDates(address: string): Promise<string> {
  const id = await aDraftRound(address, { title: 'Verksted om planbehov', inMinutes: 6_000 });
  const inDays = (days: number) => osloDate(instantOf(Date.now() + days * 86_400_000));
  const at = (days: number, place: string, isRemote = false) => ({
    ...{ date: inDays(days), time: '18:00', place, isRemote },
  });
  await askDemo(address, 'facilitator', {
    ...{ path: `/api/rounds/${id}/dates`, method: 'POST' },
    body: {
      note: 'Runden tar tre timer, med pause og mat.',
      closes: { date: inDays(3), time: '12:00' },
      slots: [at(5, 'Kommunestyresalen'), at(6, 'Kommunestyresalen'), at(7, 'Teams', true)],
    },
  });
  return id;
}

/** The same, with the council at eight tables. Returns its id. */
export async function aSeatedRound(address: string): Promise<string> {
  const id = await anAnnouncedRound(address, { title: 'Verksted med bord', inMinutes: 600 });
  await seat(address, id, 8);
  return id;
}

/** The same, some minutes from now, seated and started. Returns its id. */
export async function aRoundUnderWay(
  address: string,
  { title, tables }: { readonly title: string; readonly tables: number },
): Promise<string> {
  const id = await anAnnouncedRound(address, { title, inMinutes: 5 });
  await seat(address, id, tables);
  const { round } = await askDemo<{ readonly round: { readonly version: number } }>(
    ...([address, 'facilitator', { path: `/api/rounds/${id}` }] as const),
  );
  await askDemo(address, 'facilitator', {
    ...{ path: `/api/rounds/${id}/start`, method: 'POST', body: { version: round.version } },
  });
  return id;
}

async function seat(address: string, roundId: string, tableCount: number): Promise<void> {
  const path = `/api/rounds/${roundId}/seating`;
  const wishes = { tableCount, seed: 1, pins: [], apart: [] };
  const { version } = await askDemo<{ readonly version: number }>(
    ...([address, 'facilitator', { path }] as const),
  );
  const { mark } = await askDemo<{ readonly mark: string }>(address, 'facilitator', {
    ...{ path: `${path}/proposals`, method: 'POST', body: wishes },
  });
  await askDemo(address, 'facilitator', {
    ...{ path, method: 'PUT', body: { ...wishes, version, mark } },
  });
}

import type { ScreenedMinutes } from '../protocols/notice-without.ts';
import { marksToldIn } from '../screening/every-text.ts';
import type { Instant } from '../time/instant.ts';
import type { PhaseRecord } from './phase-record.ts';
import { contentFor } from './record-content.ts';
import type { RecordContent, WholeContent } from './record-content.ts';

/** Why what lies in the open library tells more than it may now. */
export const recallCauses = ['closed-since', 'screened-since'] as const;
export type RecallCause = (typeof recallCauses)[number];

/** What to take back, and the frozen versions that say so. */
export type RecallFound = { readonly cause: RecallCause; readonly by: readonly string[] };

/** A frozen version of something, whole. */
type Version = { readonly id: string; readonly content: WholeContent };

/** What the clerk has said of such a record: it is out of the open library, or it was looked at and may stay there. */
export type Recall = {
  readonly recordId: string;
  readonly outcome: 'taken-out' | 'may-stay';
  /** Why it may stay; empty where it was taken out. */
  readonly reason: string;
  /** The versions that it was judged by. */
  readonly by: readonly string[];
  readonly settledBy: string;
  readonly settledAt: Instant;
};

/**
 * Does the record in the open library tell what a later version keeps from the public? What has once been open can be read by whoever fetched it; but it is not
 * to lie there any longer. Source: offentleglova § 3 with forvaltningsloven § 13 [check]; offentlegforskrifta § 7 [check].
 * @param own the version that it was made of
 * @param newest of the same thing; null where `own` is it
 * @param screened the newest minutes in which something is screened: of the same meeting, or of all where the record is of no one meeting
 */
export function recallFound(
  own: WholeContent,
  newest: Version | null,
  screened: readonly ScreenedMinutes[],
): RecallFound | null {
  const told = contentFor('open', own);
  if (newest && isClosedSince(told, newest.content))
    return { cause: 'closed-since', by: [newest.id] };
  const by = screened
    .filter(({ content: { screening = [] } }) => marksToldIn(told, screening).length > 0)
    .map(({ id }) => id);
  return by.length === 0 ? null : { cause: 'screened-since', by };
}

/** Is it settled? That it is out is for good; that it may stay, for the versions that it was judged by. */
export function isSettled(found: RecallFound, recall: Recall | null): boolean {
  if (!recall) return false;
  return recall.outcome === 'taken-out' || found.by.every((id) => recall.by.includes(id));
}

function isClosedSince(told: RecordContent, newest: WholeContent): boolean {
  if (!('openness' in told) || !('openness' in newest)) return false;
  if (newest.openness.kind === 'open') return false;
  if (told.schema === 'radslag.phase.v1' || told.schema === 'radslag.screened-phase.v1')
    return newest.schema === 'radslag.phase.v1' && tellsOfClosed(told, newest);
  return told.openness.kind === 'open';
}

/** A phase's record is closed where any part is: what was told of the others may still be told. */
function tellsOfClosed(
  told: Extract<RecordContent, { schema: 'radslag.phase.v1' | 'radslag.screened-phase.v1' }>,
  { rounds, polls, checkIns, directions }: PhaseRecord,
): boolean {
  const isClosed = ({ openness }: Pick<PhaseRecord, 'openness'>): boolean =>
    openness.kind === 'closed';
  const lines = 'lines' in told.directions ? told.directions.lines : told.directions;
  return (
    rounds
      .filter(isClosed)
      .some(({ title, startsAt }) =>
        told.rounds.some((one) => one.title === title && one.startsAt === startsAt),
      ) ||
    polls
      .filter(isClosed)
      .some(({ title, whom }) =>
        told.polls.some((one) => one.title === title && one.whom === whom),
      ) ||
    checkIns
      .filter(isClosed)
      .some(({ title }) => told.checkIns.some((one) => one.title === title)) ||
    (isClosed(directions) &&
      directions.lines.some(({ text }) => lines.some((one) => one.text === text)))
  );
}

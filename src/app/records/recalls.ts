import { isSettled, recallFound } from '../../core/records/recall.ts';
import type { Recall, RecallFound } from '../../core/records/recall.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { ScreenedMinutes } from '../../core/protocols/notice-without.ts';
import type { Transaction } from '../ports/stores.ts';

type Reading = Pick<Transaction, 'protocols' | 'recordSources' | 'recalls'>;

type Judged = Pick<ArchiveRecord, 'id' | 'library' | 'subject' | 'sourceId'>;

/** What records are held against: read once for many. */
export type RecallFacts = {
  /** The newest minutes of each round in which something is screened. */
  readonly screened: ReadonlyMap<string, ScreenedMinutes>;
  readonly settled: ReadonlyMap<string, Recall>;
  /** Those of the frozen versions about polls and phases that a newer one has come after. */
  readonly superseded: ReadonlySet<string>;
};

/** For these records: of what lies in the restricted library nothing is to be taken back. */
export async function recallFacts(tx: Reading, records: readonly Judged[]): Promise<RecallFacts> {
  const open = records.filter(({ library }) => library === 'open');
  if (open.length === 0) return { screened: new Map(), settled: new Map(), superseded: new Set() };
  const sourceIds = open.map(({ sourceId }) => sourceId);
  return {
    screened: await tx.protocols.screened(),
    settled: await tx.recalls.all(),
    superseded: await tx.recordSources.superseded(sourceIds),
  };
}

/** What the record tells that a later version keeps from the public; null where nothing is, or where it has been settled. */
export async function recallOf(
  tx: Reading,
  facts: RecallFacts,
  record: Judged,
): Promise<RecallFound | null> {
  const found = record.library === 'open' ? await find(tx, facts, record) : null;
  return found && !isSettled(found, facts.settled.get(record.id) ?? null) ? found : null;
}

/** Does it stay out of the open library? Until somebody has looked at it, and for good where that was what they said. */
export async function isHeldBack(
  tx: Reading,
  facts: RecallFacts,
  record: Judged,
): Promise<boolean> {
  return isTakenOut(facts, record) || (await recallOf(tx, facts, record)) !== null;
}

export function isTakenOut({ settled }: RecallFacts, { id }: Pick<ArchiveRecord, 'id'>): boolean {
  return settled.get(id)?.outcome === 'taken-out';
}

/** How many records need somebody: something is wrong with them, or they tell more than they may now. */
export async function archiveAttention(
  tx: Reading & Pick<Transaction, 'records'>,
): Promise<number> {
  const records = await tx.records.standings();
  const facts = await recallFacts(tx, records);
  let count = 0;
  for (const record of records)
    if (
      !isTakenOut(facts, record) &&
      (record.state.status === 'attention' || (await recallOf(tx, facts, record)))
    )
      count += 1;
  return count;
}

async function find(
  tx: Reading,
  { screened, superseded }: RecallFacts,
  record: Judged,
): Promise<RecallFound | null> {
  const { subject, sourceId } = record;
  switch (subject.kind) {
    case 'protocol': {
      const newest = screened.get(subject.roundId);
      if (!newest || newest.id === sourceId) return null;
      const own = await tx.protocols.byId(sourceId);
      // Whether a meeting is open is settled when it begins, and is the same in every version.
      return own && recallFound(own.content, null, [newest]);
    }
    case 'poll':
    case 'phase': {
      // A text that is screened in any minutes is hidden wherever else it stands.
      const minutes = [...screened.values()];
      if (!superseded.has(sourceId)) return tellingWords(tx, record, minutes);
      const versions = await tx.recordSources.versionsOf(subject);
      const own = versions.find(({ id }) => id === sourceId);
      const newest = versions.at(-1);
      return own && newest ? recallFound(own.content, newest, minutes) : null;
    }
    case 'audit-head':
      return null;
  }
}

/**
 * What records tell of words that are screened in minutes, by both their ids. Neither what a record was made of nor the minutes ever change, so that a pair is
 * judged once: a desk and a home page that ask of every record each time they are opened would otherwise read a whole term's documents. By the record's id, which
 * no two municipalities share.
 */
const judged = new Map<string, boolean>();
const mostJudged = 200_000;

async function tellingWords(
  tx: Pick<Reading, 'recordSources'>,
  record: Pick<ArchiveRecord, 'id' | 'sourceId'>,
  minutes: readonly ScreenedMinutes[],
): Promise<RecallFound | null> {
  const keyOf = ({ id }: ScreenedMinutes): string => `${record.id} ${id}`;
  const unknown = minutes.filter((one) => !judged.has(keyOf(one)));
  const own = unknown.length > 0 ? await tx.recordSources.byId(record.sourceId) : null;
  const now = new Map(
    unknown.map((one) => [one.id, own !== null && recallFound(own.content, null, [one]) !== null]),
  );
  if (judged.size + now.size > mostJudged) judged.clear();
  for (const one of unknown) judged.set(keyOf(one), now.get(one.id) === true);
  const by = minutes
    .filter((one) => now.get(one.id) ?? judged.get(keyOf(one)) === true)
    .map(({ id }) => id);
  return by.length === 0 ? null : { cause: 'screened-since', by };
}

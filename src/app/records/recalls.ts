import { isSettled, recallFound } from '../../core/records/recall.ts';
import type { Recall, RecallFound } from '../../core/records/recall.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { ScreenedMinutes } from '../../core/protocols/notice-without.ts';
import type { Transaction } from '../ports/stores.ts';

type Reading = Pick<Transaction, 'protocols' | 'recordSources' | 'recalls'>;

/** What records are held against: read once for many. */
export type RecallFacts = {
  /** The newest minutes of each round in which something is screened. */
  readonly screened: ReadonlyMap<string, ScreenedMinutes>;
  readonly settled: ReadonlyMap<string, Recall>;
};

export async function recallFacts(tx: Reading): Promise<RecallFacts> {
  return { screened: await tx.protocols.screened(), settled: await tx.recalls.all() };
}

/** What the record tells that a later version keeps from the public; null where nothing is, or where it has been settled. */
export async function recallOf(
  tx: Reading,
  { screened, settled }: RecallFacts,
  record: ArchiveRecord,
): Promise<RecallFound | null> {
  const found = record.library === 'open' ? await find(tx, screened, record) : null;
  return found && !isSettled(found, settled.get(record.id) ?? null) ? found : null;
}

/** How many records need somebody: something is wrong with them, or they tell more than they may now. */
export async function archiveAttention(
  tx: Reading & Pick<Transaction, 'records'>,
): Promise<number> {
  const facts = await recallFacts(tx);
  let count = 0;
  for (const record of await tx.records.all())
    if (record.state.status === 'attention' || (await recallOf(tx, facts, record))) count += 1;
  return count;
}

async function find(
  tx: Reading,
  screened: RecallFacts['screened'],
  { subject, sourceId }: ArchiveRecord,
): Promise<RecallFound | null> {
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
      const versions = await tx.recordSources.versionsOf(subject);
      const own = versions.find(({ id }) => id === sourceId);
      const newest = versions.at(-1);
      // A text that is screened in any minutes is hidden wherever else it stands.
      return own && newest
        ? recallFound(own.content, newest === own ? null : newest, [...screened.values()])
        : null;
    }
    case 'audit-head':
      return null;
  }
}

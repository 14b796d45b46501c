import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { missingOn } from '../../core/records/describe-record.ts';
import type {
  ArchiveProblem,
  ArchiveRecord,
  Missing,
  RecordFile,
  WaitingReason,
} from '../../core/records/record.ts';
import { may } from '../../core/people/roles.ts';
import type { Instant } from '../../core/time/instant.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { countUntouched, draftLines } from '../protocols/see-desk.ts';
import type { DraftLine, Untouched } from '../protocols/see-desk.ts';
import type { AuditEntry, Transaction } from '../ports/stores.ts';

export type RecordLine = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly meetingNumber: string | null;
  readonly meetingStartsAt: Instant;
  readonly createdAt: Instant;
  readonly library: 'open' | 'restricted';
  readonly status: 'waiting' | 'archived' | 'attention';
  readonly reason: WaitingReason | ArchiveProblem | null;
  readonly retryAt: Instant | null;
  readonly archivedAt: Instant | null;
  readonly checkedAt: Instant | null;
  readonly attempts: number;
  readonly missing: readonly Missing[];
  readonly files: readonly RecordFile[];
};

async function recordLine(tx: Transaction, record: ArchiveRecord): Promise<RecordLine> {
  const round = await tx.rounds.byId(record.roundId);
  invariant(round !== null, 'a record has a round');
  const body = await tx.people.body(round.bodyId);
  const { state } = record;
  return {
    id: record.id,
    title: record.title,
    body: body?.name ?? '',
    meetingNumber: round.meetingNumber,
    meetingStartsAt: round.startsAt,
    createdAt: record.createdAt,
    library: record.library,
    status: state.status,
    reason:
      state.status === 'waiting'
        ? state.reason
        : state.status === 'attention'
          ? state.problem
          : null,
    retryAt: state.status === 'waiting' ? state.retryAt : null,
    archivedAt: state.status === 'archived' ? state.archivedAt : null,
    checkedAt: state.status === 'archived' ? state.checkedAt : null,
    attempts: record.attempts,
    missing: state.status === 'archived' ? missingOn(record.files) : [],
    files: record.files,
  };
}

export type ArchiveView = {
  readonly records: readonly RecordLine[];
  readonly drafts: readonly DraftLine[];
  readonly untouched: Untouched;
};

/** The archive as the clerk sees it: minutes on their way by age, records newest first, each with what is still missing. */
export const seeArchive =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<ArchiveView, NotAllowed>> => {
    const refusal = denied(by, 'see-archive');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const records: RecordLine[] = [];
      const all = await tx.records.all();
      for (const record of all) records.push(await recordLine(tx, record));
      return decide({
        records: records.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
        drafts: await draftLines(tx, deps.clock.now()),
        untouched: await countUntouched(tx, all),
      });
    });
  };

export type RecordView = {
  readonly record: RecordLine;
  readonly round: { readonly id: string; readonly title: string };
  /** Every version of the round's minutes that a hand has been on, oldest first. */
  readonly drafts: readonly { readonly id: string; readonly version: number }[];
  /** This record is of the newest version, and none is on its way: another may be begun. */
  readonly mayBeginVersion: boolean;
  readonly publicAddress: string | null;
  readonly chain: readonly AuditEntry[];
};

/** One record with its links of the audit chain, the round's before the record's own. */
export const seeRecord =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    recordId: string,
  ): Promise<Decision<RecordView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-archive');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const record = await tx.records.byId(recordId);
      if (!record) return notFound;
      const round = await tx.rounds.byId(record.roundId);
      invariant(round !== null, 'a record has a round');
      const drafts = await tx.protocolDrafts.ofRound(round.id);
      const newest = await tx.protocols.ofRound(round.id);
      const chain = [
        ...(await tx.audit.ofSubject(round.id)),
        ...(await tx.audit.ofSubject(record.id)),
      ];
      return decide({
        record: await recordLine(tx, record),
        round: { id: round.id, title: round.title },
        drafts: drafts.map(({ id, version }) => ({ id, version })),
        mayBeginVersion:
          may(by.roles, 'run-archive') &&
          newest?.id === record.protocolId &&
          drafts.every(({ state }) => state.status === 'frozen'),
        publicAddress:
          record.library === 'open' ? `/offentlig/${municipality.slug}/moter/${round.id}` : null,
        chain: chain.toSorted((a, b) => a.sequence - b.sequence),
      });
    });
  };

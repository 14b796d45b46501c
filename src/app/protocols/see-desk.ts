import { nextStep } from '../../core/protocols/next-step.ts';
import type { ProtocolStep } from '../../core/protocols/next-step.ts';
import type { ProtocolDraftState } from '../../core/protocols/protocol-draft.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Transaction } from '../ports/stores.ts';

export type DraftLine = {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly meetingNumber: string;
  readonly meetingStartsAt: Instant;
  readonly version: number;
  readonly reason: string;
  readonly status: Exclude<ProtocolDraftState['status'], 'frozen'>;
  readonly step: ProtocolStep;
  readonly deadline: Instant | null;
  readonly asked: number;
  readonly accepted: number;
  readonly undecided: number;
};

/** Minutes on their way, oldest first: what each is, where it is, and the next step. */
export async function draftLines(tx: Transaction, now: Instant): Promise<readonly DraftLine[]> {
  const lines: DraftLine[] = [];
  for (const draft of await tx.protocolDrafts.underWay()) {
    const round = await tx.rounds.byId(draft.roundId);
    const rules = await tx.protocolDrafts.rules(round?.bodyId ?? '');
    const step = nextStep(draft, rules, now);
    const { state, content } = draft;
    if (!round || step === null || state.status === 'frozen') continue;
    lines.push({
      ...{ id: draft.id, version: draft.version, reason: draft.reason, status: state.status, step },
      ...{ title: content.title, body: content.body.name, meetingNumber: content.meetingNumber },
      meetingStartsAt: content.startsAt,
      deadline: state.status === 'in-correction' ? state.deadline : null,
      asked: draft.asks.length,
      accepted: draft.asks.filter(({ acceptedAt }) => acceptedAt !== null).length,
      undecided: draft.proposals.filter(({ verdict }) => verdict === null).length,
    });
  }
  return lines;
}

export type Untouched = {
  /** Versions of minutes that are archived whole, without a hand on them: neither drafted, nor tried again by somebody. */
  readonly count: number;
  /** All versions that are archived whole. */
  readonly of: number;
};

/** How many minutes went into the archive by themselves. Counted from what is stored; never turned into minutes saved, which nobody has measured. */
export async function countUntouched(
  tx: Transaction,
  records: readonly ArchiveRecord[],
): Promise<Untouched> {
  const byProtocol = Map.groupBy(
    records.filter(({ subject }) => subject.kind === 'protocol'),
    ({ sourceId }) => sourceId,
  );
  const archived = [...byProtocol].filter(([, all]) =>
    all.every(({ state }) => state.status === 'archived'),
  );
  const handled = new Set(await tx.protocolDrafts.handled());
  const retried = new Set((await tx.audit.ofType('record-retried')).map(({ subject }) => subject));
  const untouched = archived.filter(
    ([protocolId, all]) => !handled.has(protocolId) && !all.some(({ id }) => retried.has(id)),
  );
  return { count: untouched.length, of: archived.length };
}

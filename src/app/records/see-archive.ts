import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { KeptStep } from '../../core/records/archive-step.ts';
import { may } from '../../core/people/roles.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { seeEinnsyn } from '../einnsyn/see-einnsyn.ts';
import type { EinnsynView } from '../einnsyn/see-einnsyn.ts';
import { einnsynInTrouble } from '../einnsyn/einnsyn-in-trouble.ts';
import type { EinnsynInTrouble } from '../einnsyn/einnsyn-in-trouble.ts';
import { archiveStanding } from './archive-standing.ts';
import type { ArchiveStanding } from './archive-standing.ts';
import { countUntouched, draftLines } from '../protocols/see-desk.ts';
import type { DraftLine, Untouched } from '../protocols/see-desk.ts';
import type { AuditEntry } from '../ports/stores.ts';
import { idOfSubject, recordLines } from './record-line.ts';
import type { RecordLine } from './record-line.ts';

export type ArchiveView = ArchiveStanding & {
  readonly records: readonly RecordLine[];
  readonly drafts: readonly DraftLine[];
  readonly untouched: Untouched;
  /** What eInnsyn is to have and has not. */
  readonly einnsyn: readonly EinnsynInTrouble[];
};

/** The archive as the clerk sees it: minutes on their way by age, records newest first, each with what is still missing. */
export const seeArchive =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities' | 'einnsyn'>) =>
  async (by: AuthorizedMember): Promise<Decision<ArchiveView, NotAllowed>> => {
    const refusal = denied(by, 'see-archive');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    const isOn = deps.einnsyn.unitOf(municipality.number) !== null;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const all = await tx.records.all();
      const records = await recordLines(tx, all);
      return decide({
        records: records.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
        drafts: await draftLines(tx, deps.clock.now()),
        untouched: await countUntouched(tx, all),
        einnsyn: await einnsynInTrouble(tx, isOn),
        ...(await archiveStanding(tx, all, deps.clock.now())),
      });
    });
  };

export type RecordView = {
  readonly record: RecordLine;
  /** Every version of the round's minutes that a hand has been on, oldest first. */
  readonly drafts: readonly { readonly id: string; readonly version: number }[];
  /** This record is of the newest version, and none is on its way: another may be begun. */
  readonly mayBeginVersion: boolean;
  readonly publicAddress: string | null;
  /** Null for what eInnsyn is told nothing of: everything but the open minutes of a meeting. */
  readonly einnsyn: EinnsynView | null;
  /** Everything that was done with it on its way, oldest first. */
  readonly steps: readonly KeptStep[];
  readonly chain: readonly AuditEntry[];
};

/** One record with its links of the audit chain, those of what it stands for before its own. */
export const seeRecord =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'einnsyn'>) =>
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
      const round = record.subject.kind === 'protocol' ? record.subject.roundId : null;
      const drafts = round === null ? [] : await tx.protocolDrafts.ofRound(round);
      const newest = round === null ? null : await tx.protocols.ofRound(round);
      const chain = [
        ...(await tx.audit.ofSubject(idOfSubject(record.subject))),
        ...(await tx.audit.ofSubject(record.id)),
      ];
      const [line] = await recordLines(tx, [record]);
      invariant(line !== undefined, 'a record has a line');
      return decide({
        record: line,
        drafts: drafts.map(({ id, version }) => ({ id, version })),
        mayBeginVersion:
          may(by.roles, 'run-archive') &&
          newest?.id === record.sourceId &&
          drafts.every(({ state }) => state.status === 'frozen'),
        // Only minutes have a public page of their own.
        publicAddress:
          round !== null && record.library === 'open'
            ? `/offentlig/${municipality.slug}/moter/${round}`
            : null,
        einnsyn:
          round !== null && record.library === 'open'
            ? await seeEinnsyn(tx, round, deps.einnsyn.unitOf(municipality.number) !== null)
            : null,
        steps: await tx.archiveSteps.ofRecord(record.id),
        chain: chain.toSorted((a, b) => a.sequence - b.sequence),
      });
    });
  };

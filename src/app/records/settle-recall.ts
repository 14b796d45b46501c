import { decide, invariant, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Recall } from '../../core/records/recall.ts';
import { recordFolder } from '../../core/records/describe-record.ts';
import { contentFor } from '../../core/records/record-content.ts';
import type { WholeContent } from '../../core/records/record-content.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { driveOf } from './drive-of.ts';
import { recallFacts, recallOf } from './recalls.ts';
import { takeUpAgain } from './stop-library.ts';

type SettleDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events' | 'library' | 'municipalities'>;

type RecallRefusal =
  | NotAllowed
  | NotFound
  /** Nothing in it is to be taken back, or that is settled. */
  | { readonly code: 'nothing-to-recall' }
  | { readonly code: 'still-in-library' }
  | { readonly code: 'library-unreachable' };

/**
 * The clerk has looked at a record that tells more than a later version of it may. That it is out of the open library is not taken on trust: SharePoint is
 * asked for each file, and nothing is kept while it has one or does not answer. That it may stay has a reason.
 */
export const settleRecall =
  (deps: SettleDeps) =>
  async (
    by: AuthorizedMember,
    recordId: string,
    said: Pick<Recall, 'outcome' | 'reason'>,
  ): Promise<Decision<null, RecallRefusal>> => {
    const refusal = denied(by, 'run-archive');
    if (refusal) return refusal;
    const known = await deps.unitOfWork.read(by.municipality, (tx) => recordToTake(tx, recordId));
    if (!known) return notFound;
    if (said.outcome === 'taken-out') {
      const left = await leftThere(deps, by, known);
      if (left) return left;
    }
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const current = await tx.records.forChange(recordId);
      const found = current && (await recallOf(tx, await recallFacts(tx, [current]), current));
      if (!found) return refuse({ code: 'nothing-to-recall' });
      // A run that was at it meanwhile has put out what nobody has asked SharePoint for.
      const isAsked = current.files.every(({ itemId }, at) => itemId === known.record.files[at]?.itemId); // prettier-ignore
      if (said.outcome === 'taken-out' && !isAsked) return refuse({ code: 'still-in-library' });
      const now = deps.clock.now();
      const reason = said.outcome === 'taken-out' ? '' : said.reason;
      await tx.recalls.save({
        ...{ recordId, outcome: said.outcome, reason, by: found.by },
        ...{ settledBy: by.personId, settledAt: now },
      });
      // It was held back until somebody had looked.
      if (said.outcome === 'may-stay' && current.state.status !== 'archived')
        await takeUpAgain(tx, by.municipality, current, now);
      const { cause } = found;
      await tx.audit.append(
        actorOf(by),
        said.outcome === 'taken-out'
          ? { type: 'record-recalled', subject: recordId, facts: { cause } }
          : { type: 'record-left-open', subject: recordId, facts: { cause, reason } },
        now,
      );
      return decide(null);
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'record', id: recordId });
    return decision;
  };

type Known = { readonly record: ArchiveRecord; readonly content: WholeContent };

/** The record with what it was made of, which says where its files are put. */
async function recordToTake(
  tx: Pick<Transaction, 'records' | 'protocols' | 'recordSources'>,
  recordId: string,
): Promise<Known | null> {
  const record = await tx.records.byId(recordId);
  if (!record) return null;
  const { subject, sourceId } = record;
  const source =
    subject.kind === 'protocol'
      ? await tx.protocols.byId(sourceId)
      : await tx.recordSources.byId(sourceId);
  invariant(source !== null, 'a record has what it is made of');
  return { record, content: source.content };
}

/** What SharePoint still has of the record in the open library. */
async function leftThere(
  { library, municipalities }: SettleDeps,
  by: AuthorizedMember,
  { record, content }: Known,
) {
  const municipality = await municipalities.byId(by.municipality.municipalityId);
  invariant(municipality !== null, 'an authorised member has a municipality');
  const driveId = driveOf(municipality, record.library);
  const folder = recordFolder(contentFor(record.library, content));
  for (const { itemId, name } of record.files) {
    // By its id: another name or folder in the same library is no way out of it. An upload whose answer was lost has none, and lies in its place all the same.
    const there =
      itemId === null
        ? await library.find(municipality, driveId, `${folder}/${name}`)
        : await library.download(municipality, driveId, itemId);
    if (!there.refused) return refuse({ code: 'still-in-library' });
    if (there.refusal.code !== 'not-found') return refuse({ code: 'library-unreachable' });
  }
  return null;
}

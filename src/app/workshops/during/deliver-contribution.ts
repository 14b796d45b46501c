import { decide, refuse } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import * as core from '../../../core/workshops/contribution.ts';
import type {
  Contribution,
  DeliveryRefusal,
  GivenContribution,
  RewordingRefusal,
} from '../../../core/workshops/contribution.ts';
import { questionState } from '../../../core/workshops/round-progress.ts';
import type { Round } from '../../../core/workshops/round.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import { actorOf } from '../../authority.ts';
import type { Actor, AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import type { Transaction } from '../../ports/stores.ts';
import { contributorOf, writesFor } from './who-contributes.ts';

type ContributionDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

export type AuthorRefusal =
  | { readonly code: 'not-note-taker'; readonly table: number }
  | { readonly code: 'only-members-contribute' };

export type WrittenContribution = Pick<
  Contribution,
  'questionId' | 'tableNumber' | 'text' | 'clientKey'
> & { readonly isNamed: boolean };

/**
 * Takes a contribution from a table's note-taker, or from a member of the body. The same key again is answered with what is stored: nothing is doubled by
 * a device that did not hear the first answer.
 */
export const deliverContribution =
  (deps: ContributionDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    written: WrittenContribution,
  ): Promise<
    Decision<{ readonly version: number }, DeliveryRefusal | AuthorRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const { isNamed, ...rest } = written;
    const given: GivenContribution = {
      ...rest,
      source: written.tableNumber === null ? 'person' : 'table',
      namedPersonId: written.tableNumber === null && isNamed ? by.personId : null,
    };

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forContributing(roundId);
      if (!round) return notFound;
      const author = await authorIn(tx, by, round, given.tableNumber);
      if (author.refused) return author;
      // Before the rules: what was delivered in time is not too late because the answer was lost.
      const stored = await tx.contributions.forChange(given.clientKey);
      if (stored) return again(stored, roundId);
      const state = questionState(await tx.progress.ofRound(roundId), given.questionId);
      const now = deps.clock.now();

      const delivered = core.deliverContribution(round, state, given, {
        ...{ id: deps.ids.next(), at: now },
      });
      if (delivered.refused) return delivered;

      const isNew = await tx.contributions.add(delivered.value);
      if (!isNew) return again(await tx.contributions.forChange(given.clientKey), roundId); // another tab, in this very moment
      await tx.audit.append(
        authorOf(by, delivered.value),
        { type: 'contribution-delivered', subject: roundId },
        now,
      );
      return decide({ version: 1, isNew });
    });

    if (decision.refused) return decision;
    if (decision.value.isNew) deps.events.publish(by.municipality, { topic: 'live', id: roundId });
    return decide({ version: decision.value.version });
  };

/** What was delivered before with the same key: what is in another round is not said to be delivered in this one. */
function again(
  stored: Contribution | null,
  roundId: string,
): Decision<{ readonly version: number; readonly isNew: boolean }, NotFound> {
  return stored?.roundId === roundId ? decide({ version: stored.version, isNew: false }) : notFound;
}

type ChangeOutcome = Promise<
  Decision<{ readonly version: number }, RewordingRefusal | AuthorRefusal | NotAllowed | NotFound>
>;

/** Other words for what was delivered: by whoever writes for the table, or holds the key of what they gave themselves. */
export const rewordContribution =
  (deps: ContributionDeps) =>
  (
    by: AuthorizedMember,
    roundId: string,
    clientKey: string,
    change: { readonly text: string; readonly version: number },
  ): ChangeOutcome =>
    changeContribution(deps, by, { roundId, clientKey }, 'contribution-reworded', (stored, round) =>
      core.rewordContribution(stored, round, change.text, change.version),
    );

/** Takes back what was delivered. */
export const withdrawContribution =
  (deps: ContributionDeps) =>
  (by: AuthorizedMember, roundId: string, clientKey: string, version: number): ChangeOutcome =>
    changeContribution(
      deps,
      by,
      { roundId, clientKey },
      'contribution-withdrawn',
      (stored, round) => core.withdrawContribution(stored, round, version, deps.clock.now()),
    );

async function changeContribution(
  deps: ContributionDeps,
  by: AuthorizedMember,
  { roundId, clientKey }: { readonly roundId: string; readonly clientKey: string },
  type: 'contribution-reworded' | 'contribution-withdrawn',
  change: (stored: Contribution, round: Round) => Decision<Contribution, RewordingRefusal>,
): ChangeOutcome {
  const refusal = denied(by, 'see-processes');
  if (refusal) return refusal;

  const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const round = await tx.rounds.forContributing(roundId);
    if (!round) return notFound;
    const stored = await tx.contributions.forChange(clientKey);
    if (stored?.roundId !== roundId) return notFound;
    const author = await authorIn(tx, by, round, stored.tableNumber);
    if (author.refused) return author;
    // A name is a person's own: nobody else changes what stands under it, whatever key they hold.
    if (stored.namedPersonId !== null && stored.namedPersonId !== by.personId) return notFound;

    const changed = change(stored, round);
    if (changed.refused) return changed;

    await tx.contributions.save(changed.value);
    await tx.audit.append(authorOf(by, stored), { type, subject: roundId }, deps.clock.now());
    return decide({ version: changed.value.version });
  });

  if (!decision.refused) deps.events.publish(by.municipality, { topic: 'live', id: roundId });
  return decision;
}

async function authorIn(
  tx: Pick<Transaction, 'people' | 'contributions'>,
  by: AuthorizedMember,
  round: Round,
  tableNumber: number | null,
): Promise<Decision<null, AuthorRefusal | NotFound>> {
  const contributor = await contributorOf(tx, by, round);
  if (!contributor.isVisible) return notFound;
  if (tableNumber !== null)
    return writesFor(contributor, tableNumber)
      ? decide(null)
      : refuse({ code: 'not-note-taker', table: tableNumber });
  return contributor.isOfBody ? decide(null) : refuse({ code: 'only-members-contribute' });
}

/** Who gave an unnamed contribution is nowhere, and so not in the audit log either: with the time of the row it would be read off there. */
function authorOf(by: AuthorizedMember, contribution: Contribution): Actor {
  const isUnnamed = contribution.source === 'person' && contribution.namedPersonId === null;
  return isUnnamed ? { kind: 'system', job: 'unnamed-contribution' } : actorOf(by);
}

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/workshops/paper.ts';
import type { PaperPlan, PaperRefusal, RoundPaper } from '../../core/workshops/paper.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { noteOpenness } from '../openness/note-openness.ts';
import { opennessHand } from '../openness/openness-facts.ts';
import type { Transaction } from '../ports/stores.ts';

type PaperDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type StaleRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'paper-is-removed' };

/** Adds a paper or a shared note to a round, with its openness decided. */
export const addPaper =
  (deps: PaperDeps) =>
  async (
    by: AuthorizedMember,
    roundId: string,
    plan: PaperPlan,
  ): Promise<Decision<{ readonly id: string }, PaperRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const round = await tx.rounds.forChange(roundId);
      if (!round) return notFound;
      const now = deps.clock.now();
      const last = (await tx.papers.ofRound(roundId)).at(-1)?.ordinal ?? 0;
      const made = { id: deps.ids.next(), ordinal: last + 1 };

      const added = core.addPaper(round, plan, made, await opennessHand(tx, by, now));
      if (added.refused) return added;

      await tx.papers.save(added.value);
      await tx.audit.append(actorOf(by), { type: 'paper-added', subject: made.id }, now);
      await noteOpenness(tx, by, null, added.value);
      return decide({ id: made.id });
    });
    if (!decision.refused) deps.events.publish(by.municipality, { topic: 'round', id: roundId });
    return decision;
  };

export const changePaper =
  (deps: PaperDeps) =>
  async (
    by: AuthorizedMember,
    paperId: string,
    plan: PaperPlan,
    seen: number,
  ): Promise<Decision<null, PaperRefusal | StaleRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const found = await paperOfRound(tx, paperId);
      if (!found) return notFound;
      const { paper, round } = found;
      const now = deps.clock.now();

      const hand = await opennessHand(tx, by, now);
      const changed = core.changePaper(paper, round, plan, seen, hand);
      if (changed.refused) return changed;

      await tx.papers.save(changed.value);
      await tx.audit.append(actorOf(by), { type: 'paper-changed', subject: paperId }, now);
      await noteOpenness(tx, by, paper, changed.value);
      return decide({ roundId: round.id });
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'round', id: decision.value.roundId });
    return decide(null);
  };

export const removePaper =
  (deps: PaperDeps) =>
  async (
    by: AuthorizedMember,
    paperId: string,
    seen: number,
  ): Promise<Decision<null, PaperRefusal | StaleRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'prepare-rounds');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const found = await paperOfRound(tx, paperId);
      if (!found) return notFound;
      const now = deps.clock.now();

      const removed = core.removePaper(found.paper, found.round, seen, now);
      if (removed.refused) return removed;

      await tx.papers.save(removed.value);
      await tx.audit.append(actorOf(by), { type: 'paper-removed', subject: paperId }, now);
      return decide({ roundId: found.round.id });
    });
    if (decision.refused) return decision;
    deps.events.publish(by.municipality, { topic: 'round', id: decision.value.roundId });
    return decide(null);
  };

/** The round is read after its paper is locked: a paper does not change rounds. */
async function paperOfRound(tx: Transaction, paperId: string) {
  const paper: RoundPaper | null = await tx.papers.forChange(paperId);
  const round = paper ? await tx.rounds.forChange(paper.roundId) : null;
  return paper && round ? { paper, round } : null;
}

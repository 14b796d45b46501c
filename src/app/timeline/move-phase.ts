import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { StatutoryRuleName } from '../../core/deadlines/statutory-rule.ts';
import { confirmRefusal, keptMove } from '../../core/processes/confirm-move.ts';
import type { ConfirmRefusal } from '../../core/processes/confirm-move.ts';
import { previewMove, withMoves } from '../../core/processes/move-preview.ts';
import type { MoveBackRefusal, MovesRefusal } from '../../core/processes/phase-moves.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { keepPhases } from './keep-phases.ts';
import { moveFacts } from './move-facts.ts';
import { movesFor } from './plan-move.ts';
import type { MoveWish } from './plan-move.ts';

/** Moves a phase and what follows it, as it was shown; or takes an earlier move back, all of it together. */
export const movePhase =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    wish: MoveWish,
    confirmed: {
      readonly version: number;
      readonly reason: string;
      readonly breaking: readonly StatutoryRuleName[];
    },
  ): Promise<
    Decision<null, MovesRefusal | MoveBackRefusal | ConfirmRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.forChange(processId);
      if (!process) return notFound;
      const moves = await movesFor(tx, process, wish);
      if (moves.refused) return moves;
      const preview = previewMove(process, moves.value, await moveFacts(tx, process));
      const refused = confirmRefusal(preview, process.version, confirmed);
      if (refused) return refused;

      const now = deps.clock.now();
      for (const { roundId, startsAt, movesTo } of preview.rounds) {
        if (movesTo === null) continue;
        const round = await tx.rounds.forChange(roundId);
        // Published or moved by somebody in the same moment: then it is not a draft on that day any more, and stays.
        if (round?.state.status !== 'draft' || round.startsAt !== startsAt) continue;
        await tx.rounds.save({ ...round, startsAt: movesTo, version: round.version + 1 });
        await tx.audit.append(actorOf(by), { type: 'round-changed', subject: roundId }, now);
      }
      const [asked] = moves.value;
      invariant(asked !== undefined, 'a move moves something');
      const happened = {
        ...{ phaseId: asked.phaseId, reason: confirmed.reason, details: keptMove(preview) },
        kind: wish.kind === 'move' ? 'moved' : 'moved-back',
      } as const;
      const phases = withMoves(process.phases, moves.value);
      await keepPhases(deps, tx, by, process, phases, happened, now);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

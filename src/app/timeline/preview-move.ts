import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { previewMove as preview } from '../../core/processes/move-preview.ts';
import type { MovedRound, MovePreview } from '../../core/processes/move-preview.ts';
import type { MoveBackRefusal, MovesRefusal } from '../../core/processes/phase-moves.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { onlyVisible } from '../workshops/visible-round.ts';
import { moveFacts } from './move-facts.ts';
import { movesFor } from './plan-move.ts';
import type { MoveWish } from './plan-move.ts';

export type MovePreviewView = Omit<MovePreview, 'rounds'> & {
  /** The version that was looked at; whoever confirms says it. */
  readonly version: number;
  /** Without a title where it is a meeting that this reader may not see. */
  readonly rounds: readonly (Omit<MovedRound, 'title'> & { readonly title: string | null })[];
};

/** Everything that a move would do. Nothing is kept. */
export const previewMove =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    wish: MoveWish,
  ): Promise<Decision<MovePreviewView, MovesRefusal | MoveBackRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const moves = await movesFor(tx, process, wish);
      if (moves.refused) return moves;
      const facts = await moveFacts(tx, process);
      const all = await tx.rounds.ofPhases(process.phases.map(({ id }) => id));
      const visible = new Set((await onlyVisible(tx, by, all)).map(({ id }) => id));
      const { rounds, ...outcome } = preview(process, moves.value, facts);
      return decide({
        ...outcome,
        version: process.version,
        rounds: rounds.map((round) => ({
          ...round,
          title: visible.has(round.roundId) ? round.title : null,
        })),
      });
    });
  };

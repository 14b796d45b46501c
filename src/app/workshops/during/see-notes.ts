import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import type { Instant } from '../../../core/time/instant.ts';
import type { QuestionState } from '../../../core/workshops/contribution.ts';
import { questionState } from '../../../core/workshops/round-progress.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import { liveRound } from './see-live.ts';
import type { LiveView } from './see-live.ts';
import { contributorOf, tablesOf, writesFor } from './who-contributes.ts';

export type NotesView = {
  readonly now: Instant;
  readonly round: LiveView['round'];
  readonly questions: readonly {
    readonly id: string;
    readonly text: string;
    readonly state: QuestionState;
  }[];
  /** The tables that the reader may write for. */
  readonly tables: readonly number[];
  /** Whether one of them has been given to the reader; those who prepare rounds may write for all. */
  readonly ownTables: readonly number[];
  readonly mayGiveOwn: boolean;
  /** What stands already from these tables, and under the reader's own name; with the keys by which it is changed. */
  readonly delivered: readonly {
    readonly clientKey: string;
    readonly questionId: string;
    readonly tableNumber: number | null;
    readonly text: string;
    readonly madeAt: Instant;
    readonly version: number;
  }[];
};

/** What somebody who writes needs: the questions, the tables that are theirs, and what they have delivered. */
export const seeNotes =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    roundId: string,
  ): Promise<Decision<NotesView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;

    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const round = await tx.rounds.byId(roundId);
      if (!round) return notFound;
      const contributor = await contributorOf(tx, by, round);
      if (!contributor.isVisible) return notFound;
      const progress = await tx.progress.ofRound(roundId);
      const tables = (await tablesOf(tx, round)).filter((table) => writesFor(contributor, table));
      const noteTakers = await tx.contributions.noteTakers(roundId);
      const own = (await tx.contributions.ofRound(roundId)).filter(
        ({ tableNumber, namedPersonId }) =>
          tableNumber === null
            ? namedPersonId === by.personId
            : writesFor(contributor, tableNumber),
      );

      return decide({
        now: deps.clock.now(),
        round: liveRound(round),
        questions: round.questions.map(({ id, text }) => ({
          ...{ id, text, state: questionState(progress, id) },
        })),
        tables,
        ownTables: noteTakers
          .filter(({ personId }) => personId === by.personId)
          .map(({ tableNumber }) => tableNumber),
        mayGiveOwn: contributor.isOfBody,
        delivered: own.map(({ clientKey, questionId, tableNumber, text, madeAt, version }) => ({
          ...{ clientKey, questionId, tableNumber, text, madeAt, version },
        })),
      });
    });
  };

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { KnowledgeItem, KnowledgeReaction } from '../../core/knowledge/knowledge-item.ts';
import { may } from '../../core/people/roles.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Round } from '../../core/workshops/round.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { closedToReader } from '../openness/closed-notes.ts';
import type { NotesClosed } from '../openness/closed-notes.ts';
import type { Transaction } from '../ports/stores.ts';
import { contributorOf, tablesOf, writesFor } from '../workshops/during/who-contributes.ts';
import { onlyVisible } from '../workshops/visible-round.ts';
import { answersReactions } from './react.ts';

export type SeenReaction = Pick<
  KnowledgeReaction,
  'id' | 'kind' | 'words' | 'madeAt' | 'version'
> & {
  /** Where it came from a table. */
  readonly from: { readonly round: string; readonly tableNumber: number } | null;
  /** Only of whoever asked to be named. */
  readonly name: string | null;
  readonly answer: { readonly text: string; readonly at: Instant } | null;
};

export type KnowledgeView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly items: readonly (Omit<KnowledgeItem, 'processId' | 'removedAt' | 'ordinal'> & {
    readonly reactions: readonly SeenReaction[];
  })[];
  /** How many of what one sees have no answer yet. */
  readonly unanswered: number;
  /** Tables that the reader may write for, in rounds that are under way. */
  readonly tables: readonly {
    readonly roundId: string;
    readonly round: string;
    readonly tableNumber: number;
  }[];
  readonly mayKeep: boolean;
  readonly mayAnswer: boolean;
  readonly mayReact: boolean;
};

/** A process's knowledge base with what was thought of it and what was answered: for everybody who takes part. */
export const seeKnowledge =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<KnowledgeView, NotAllowed | NotFound | NotesClosed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;

    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const closed = await closedToReader(tx, processId);
      if (closed) return closed;
      const all = await tx.rounds.ofPhases(process.phases.map(({ id }) => id));
      const rounds = new Map((await onlyVisible(tx, by, all)).map((round) => [round.id, round]));
      const items = await tx.knowledge.items(processId);
      // What a table said in a meeting that one may not see is not told of here either.
      const reactions = (await tx.knowledge.reactions(processId)).filter(
        ({ from }) => from === null || rounds.has(from.roundId),
      );
      const names = await tx.people.names(
        reactions.flatMap(({ namedPersonId }) => namedPersonId ?? []),
      );
      const seen = (reaction: KnowledgeReaction): SeenReaction => {
        const { id, kind, words, madeAt, version, from, namedPersonId, answer } = reaction;
        return {
          ...{ id, kind, words, madeAt, version },
          from: from && {
            ...{ round: rounds.get(from.roundId)?.title ?? '', tableNumber: from.tableNumber },
          },
          name: namedPersonId === null ? null : (names.get(namedPersonId) ?? null),
          answer: answer && { text: answer.text, at: answer.at },
        };
      };
      const shown = items.map(({ processId: _, removedAt: __, ordinal: ___, ...item }) => ({
        ...item,
        reactions: reactions.filter(({ itemId }) => itemId === item.id).map(seen),
      }));

      return decide({
        process: { id: process.id, title: process.title },
        items: shown,
        unanswered: shown.flatMap((item) => item.reactions).filter(({ answer }) => !answer).length,
        tables: await tablesToWriteFor(tx, by, all),
        mayKeep: may(by.roles, 'edit-plans'),
        mayAnswer: answersReactions(by),
        mayReact: may(by.roles, 'answer-polls'),
      });
    });
  };

async function tablesToWriteFor(
  tx: Pick<Transaction, 'people' | 'contributions' | 'seatings'>,
  by: AuthorizedMember,
  rounds: readonly Round[],
): Promise<KnowledgeView['tables']> {
  const tables: KnowledgeView['tables'][number][] = [];
  for (const round of rounds.filter(({ state }) => state.status === 'under-way')) {
    const contributor = await contributorOf(tx, by, round);
    if (!contributor.isVisible) continue;
    for (const tableNumber of await tablesOf(tx, round))
      if (writesFor(contributor, tableNumber))
        tables.push({ roundId: round.id, round: round.title, tableNumber });
  }
  return tables;
}

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { GoalKind } from '../../core/goals/goal.ts';
import { may } from '../../core/people/roles.ts';
import type { Paragraph, TextVersion, VersionHead } from '../../core/texts/draft-text.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { directionsOfText, directionsToTie } from './text-directions.ts';
import type { JudgedDirection, TiedDirection } from './text-directions.ts';

type NamedGoal = { readonly id: string; readonly kind: GoalKind; readonly title: string };

export type SeenHead = Omit<VersionHead, 'textId' | 'madeBy'> & { readonly madeBy: string };

export type TextView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly mayWrite: boolean;
  /** Null while there is none, or none that this reader may see. */
  readonly text: {
    readonly id: string;
    readonly title: string;
    readonly version: SeenHead;
    readonly paragraphs: readonly (Paragraph & {
      readonly directions: readonly JudgedDirection[];
      readonly goals: readonly NamedGoal[];
    })[];
    /** Newest first. */
    readonly versions: readonly SeenHead[];
  } | null;
  /** What paragraphs can be tied to; empty for those who do not write. */
  readonly directions: readonly TiedDirection[];
  readonly goals: readonly NamedGoal[];
};

/** A draft is the administration's own until it is sent out; from then on it is everybody's (offentleglova § 14 [check]). */
export function visibleHeads(
  by: AuthorizedMember,
  heads: readonly VersionHead[],
): readonly VersionHead[] {
  return may(by.roles, 'draft-texts') || may(by.roles, 'run-hearings')
    ? heads
    : heads.filter(({ frozenAt }) => frozenAt !== null);
}

/**
 * The text of a process as this reader may see it.
 * @param wanted a certain version; the newest without
 */
export const seeText =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    wanted?: number,
  ): Promise<Decision<TextView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const mayWrite = may(by.roles, 'draft-texts');
      const text = await tx.texts.ofProcess(processId);
      const heads = text ? visibleHeads(by, await tx.texts.versions(text.id)) : [];
      const head = heads.find(({ version }) => wanted === undefined || version === wanted);
      if (wanted !== undefined && !head) return notFound;
      const shown = head && (await tx.texts.version(head.textId, head.version));
      const names = await tx.people.names(heads.map(({ madeBy }) => madeBy));
      const seen = ({ textId: _textId, ...one }: VersionHead): SeenHead => ({
        ...one,
        madeBy: names.get(one.madeBy) ?? '',
      });
      const planGoals = process.planId === null ? [] : await tx.goals.ofPlan(process.planId);
      return decide({
        process: { id: process.id, title: process.title },
        mayWrite,
        text:
          text && head && shown
            ? {
                ...{ id: text.id, title: text.title, version: seen(head) },
                paragraphs: await withTies(tx, by, shown),
                versions: heads.map(seen),
              }
            : null,
        directions: mayWrite
          ? await directionsToTie(
              tx,
              by,
              process.phases.map(({ id: phaseId }) => phaseId),
            )
          : [],
        goals: mayWrite ? planGoals.map(({ id, kind, title }) => ({ id, kind, title })) : [],
      });
    });
  };

async function withTies(
  tx: Transaction,
  by: AuthorizedMember,
  { textId, paragraphs }: TextVersion,
): Promise<NonNullable<TextView['text']>['paragraphs']> {
  const directions = await directionsOfText(tx, by, textId);
  const links = await tx.texts.goalLinks(textId);
  const goals = await tx.goals.byIds(links.map(({ goalId }) => goalId));
  return paragraphs.map((paragraph) => ({
    ...paragraph,
    directions: directions.get(paragraph.id) ?? [],
    goals: links.flatMap(({ paragraphId, goalId }) => {
      const goal = paragraphId === paragraph.id ? goals.find(({ id }) => id === goalId) : undefined;
      return goal ? [{ id: goal.id, kind: goal.kind, title: goal.title }] : [];
    }),
  }));
}

import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { GoalKind } from '../../core/goals/goal.ts';
import { may } from '../../core/people/roles.ts';
import type { Paragraph, TextVersion } from '../../core/texts/draft-text.ts';
import { isOfCityGovernment } from '../../core/texts/send-to-council.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { visibleHeads } from './visible-heads.ts';
import type { VisibleHead } from './visible-heads.ts';
import { directionsOfText, directionsToTie } from './text-directions.ts';
import type { JudgedDirection, TiedDirection } from './text-directions.ts';

type NamedGoal = { readonly id: string; readonly kind: GoalKind; readonly title: string };

export type SeenHead = Omit<VisibleHead, 'textId' | 'madeBy'> & { readonly madeBy: string };

export type TextView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly mayWrite: boolean;
  /** Whether this reader may record that the newest version is sent to the council; not once it is. */
  readonly maySendToCouncil: boolean;
  /** Whether the text goes from a city government to the council. */
  readonly isOfCityGovernment: boolean;
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

/**
 * The text of a process as this reader may see it.
 * @param wanted a certain version; the newest without
 */
export const seeText =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
    wanted?: number,
  ): Promise<Decision<TextView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const mayWrite = may(by.roles, 'draft-texts');
      const text = await tx.texts.ofProcess(processId);
      const now = deps.clock.now();
      const heads = text ? await visibleHeads(tx, by, text.id, municipality, now) : [];
      const [newest] = heads;
      const byCityGovernment = isOfCityGovernment(process, municipality);
      const head = heads.find(({ version }) => wanted === undefined || version === wanted);
      if (wanted !== undefined && !head) return notFound;
      const shown = head && (await tx.texts.version(head.textId, head.version));
      const names = await tx.people.names(heads.map(({ madeBy }) => madeBy));
      const seen = ({ textId: _textId, ...one }: VisibleHead): SeenHead => ({
        ...one,
        madeBy: names.get(one.madeBy) ?? '',
      });
      const planGoals = process.planId === null ? [] : await tx.goals.ofPlan(process.planId);
      return decide({
        process: { id: process.id, title: process.title },
        mayWrite,
        isOfCityGovernment: byCityGovernment,
        maySendToCouncil:
          byCityGovernment &&
          mayWrite &&
          newest?.label === 'draft' &&
          newest.sentToCouncilAt === null,
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

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** Says which goals a paragraph became, also after it was adopted: goals are often made of it then. */
export const linkGoals =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    textId: string,
    paragraphId: string,
    goalIds: readonly string[],
  ): Promise<Decision<null, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'draft-texts');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const text = await tx.texts.forChange(textId);
      const current = text && (await tx.texts.current(textId));
      if (!text || !current?.paragraphs.some(({ id }) => id === paragraphId)) return notFound;
      processId = text.processId;
      const wanted = new Set(goalIds);
      if ((await tx.goals.byIds([...wanted])).length !== wanted.size) return notFound;

      const stored = (await tx.texts.goalLinks(textId)).filter(
        (link) => link.paragraphId === paragraphId,
      );
      for (const link of stored) if (!wanted.has(link.goalId)) await tx.texts.removeGoalLink(link);
      for (const goalId of wanted) await tx.texts.addGoalLink({ textId, paragraphId, goalId });
      const facts = { paragraphId, goals: wanted.size };
      const event = { type: 'paragraph-linked', subject: textId, facts } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { DirectionVerdict } from '../../core/texts/draft-text.ts';
import * as core from '../../core/texts/judge-direction.ts';
import type { JudgeDirectionRefusal } from '../../core/texts/judge-direction.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { openDirections } from './text-directions.ts';

type LinkDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'events'>;

/** Says which directions of the process a paragraph carries out. A direction that has its verdict keeps it while it stays tied. */
export const linkDirections =
  (deps: LinkDeps) =>
  async (
    by: AuthorizedMember,
    textId: string,
    paragraphId: string,
    directionIds: readonly string[],
  ): Promise<Decision<null, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'draft-texts');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const text = await tx.texts.forChange(textId);
      const current = text && (await tx.texts.current(textId));
      const process = text && (await tx.processes.byId(text.processId));
      if (!process || !current?.paragraphs.some(({ id }) => id === paragraphId)) return notFound;
      processId = process.id;
      const ofProcess = await tx.directions.ofPhases(process.phases.map(({ id }) => id));
      const open = new Set((await openDirections(tx, by, ofProcess)).map(({ id }) => id));
      const wanted = new Set(directionIds);
      if (![...wanted].every((id) => open.has(id))) return notFound;

      const stored = (await tx.texts.directionLinks(textId)).filter(
        (link) => link.paragraphId === paragraphId,
      );
      // One that this writer may not see stays as it is.
      for (const link of stored)
        if (open.has(link.directionId) && !wanted.has(link.directionId))
          await tx.texts.removeDirectionLink(link);
      for (const directionId of wanted)
        if (!stored.some((link) => link.directionId === directionId))
          await tx.texts.saveDirectionLink({
            ...{ textId, paragraphId, directionId, verdict: null, why: '', version: 1 },
          });
      const facts = { paragraphId, directions: wanted.size };
      const event = { type: 'paragraph-linked', subject: textId, facts } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

/** Says what became of a direction in a paragraph, and why: followed, changed on the way, or dropped. */
export const judgeDirection =
  (deps: LinkDeps) =>
  async (
    by: AuthorizedMember,
    place: {
      readonly textId: string;
      readonly paragraphId: string;
      readonly directionId: string;
    },
    verdict: { readonly outcome: DirectionVerdict; readonly why: string },
    seen: number,
  ): Promise<Decision<null, NotAllowed | NotFound | JudgeDirectionRefusal>> => {
    const refusal = denied(by, 'draft-texts');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const text = await tx.texts.forChange(place.textId);
      const direction = await tx.directions.byId(place.directionId);
      const open = direction ? await openDirections(tx, by, [direction]) : [];
      const link = (await tx.texts.directionLinks(place.textId)).find(
        (one) => one.paragraphId === place.paragraphId && one.directionId === place.directionId,
      );
      if (!text || !link || open.length === 0) return notFound;
      processId = text.processId;
      const now = deps.clock.now();
      const judged = core.judgeDirection(link, { ...verdict, seen, by: by.personId, now });
      if (judged.refused) return judged;
      await tx.texts.saveDirectionLink(judged.value);
      const facts = { paragraphId: place.paragraphId, verdict: verdict.outcome };
      const event = { type: 'direction-judged', subject: place.directionId, facts } as const;
      await tx.audit.append(actorOf(by), event, now);
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

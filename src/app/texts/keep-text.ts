import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Paragraph } from '../../core/texts/draft-text.ts';
import * as core from '../../core/texts/edit-text.ts';
import type { EditTextRefusal, SettledConflicts } from '../../core/texts/edit-text.ts';
import { readPasted } from '../../core/texts/read-pasted.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

type KeepDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/** Begins the text of a process: one, and empty. */
export const beginText =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    processId: string,
    title: string,
  ): Promise<
    Decision<{ readonly id: string }, NotAllowed | NotFound | { readonly code: 'text-is-begun' }>
  > => {
    const refusal = denied(by, 'draft-texts');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      // Two who begin at once wait here: the process is what they have in common.
      for (const { id } of process.phases.slice(0, 1)) await tx.processes.lockPhase(id);
      if (await tx.texts.ofProcess(processId)) return refuse({ code: 'text-is-begun' });
      const now = deps.clock.now();
      const id = deps.ids.next();
      await tx.texts.add({ id, processId, title, isExample: false });
      await tx.texts.addVersion({
        ...{ textId: id, version: 1, label: 'draft', frozenAt: null, paragraphs: [] },
        ...{ madeBy: by.personId, madeAt: now },
      });
      await tx.audit.append(actorOf(by), { type: 'text-begun', subject: id }, now);
      return decide({ id });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

/** Saves a text as its next version. What others have written meanwhile in other paragraphs is kept. */
export const saveText =
  (deps: KeepDeps) =>
  async (
    by: AuthorizedMember,
    textId: string,
    written: readonly Paragraph[],
    seen: number,
    settled: SettledConflicts | null = null,
  ): Promise<Decision<{ readonly version: number }, NotAllowed | NotFound | EditTextRefusal>> => {
    const refusal = denied(by, 'draft-texts');
    if (refusal) return refusal;
    let processId = '';
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const text = await tx.texts.forChange(textId);
      const current = text && (await tx.texts.current(textId));
      const before = current && (await tx.texts.version(textId, seen));
      if (!text || !current || !before) return notFound;
      processId = text.processId;

      const edited = core.editText(current, before, written, settled);
      if (edited.refused) return edited;
      if (edited.value === null) return decide({ version: current.version });

      const now = deps.clock.now();
      const version = current.version + 1;
      await tx.texts.addVersion({
        ...{ textId, version, label: 'draft', frozenAt: null, paragraphs: edited.value },
        ...{ madeBy: by.personId, madeAt: now },
      });
      await tx.audit.append(
        actorOf(by),
        { type: 'text-saved', subject: textId, facts: { version } },
        now,
      );
      return decide({ version });
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'process', id: processId });
    return decision;
  };

/** The paragraphs of a text that is pasted in, for a look before it is saved. Stores nothing. */
export const readPastedText =
  (deps: Pick<Deps, 'ids'>) =>
  (
    by: AuthorizedMember,
    pasted: string,
  ): Promise<Decision<{ readonly paragraphs: readonly Paragraph[] }, NotAllowed>> => {
    const paragraphs = readPasted(pasted).map((one) => ({ ...one, id: deps.ids.next() }));
    return Promise.resolve(denied(by, 'draft-texts') ?? decide({ paragraphs }));
  };

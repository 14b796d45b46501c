import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/knowledge/keep-knowledge.ts';
import type { KnowledgeRefusal, KnowledgeWords } from '../../core/knowledge/keep-knowledge.ts';
import type { KnowledgeItem } from '../../core/knowledge/knowledge-item.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

type KnowledgeDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type VersionConflict = { readonly code: 'version-conflict'; readonly version: number };

/** Adds an item to a process's knowledge base, last. */
export const addKnowledge =
  (deps: KnowledgeDeps) =>
  async (
    by: AuthorizedMember,
    processId: string,
    words: KnowledgeWords,
  ): Promise<Decision<{ readonly id: string }, KnowledgeRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const ordinal = Math.max(
        0,
        ...(await tx.knowledge.items(processId)).map((one) => one.ordinal),
      );

      const added = core.addKnowledge(words, {
        ...{ id: deps.ids.next(), processId, ordinal: ordinal + 1, isExample: false },
      });
      if (added.refused) return added;

      await tx.knowledge.saveItem(added.value);
      await tx.audit.append(
        actorOf(by),
        { type: 'knowledge-changed', subject: added.value.id },
        deps.clock.now(),
      );
      return decide({ id: added.value.id });
    });

    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'knowledge', id: processId });
    return decision;
  };

export const changeKnowledge =
  (deps: KnowledgeDeps) =>
  (
    by: AuthorizedMember,
    itemId: string,
    words: KnowledgeWords,
    seen: number,
  ): Promise<
    Decision<
      { readonly version: number },
      KnowledgeRefusal | VersionConflict | NotAllowed | NotFound
    >
  > =>
    changeItem(deps, by, itemId, (item) => core.changeKnowledge(item, words, seen));

/** Takes an item out; it stays with what was thought of it. */
export const removeKnowledge =
  (deps: KnowledgeDeps) =>
  (
    by: AuthorizedMember,
    itemId: string,
    seen: number,
  ): Promise<Decision<{ readonly version: number }, VersionConflict | NotAllowed | NotFound>> =>
    changeItem(deps, by, itemId, (item) => core.removeKnowledge(item, seen, deps.clock.now()));

/** Puts the items in another order: all of them, as they stand on the page. */
export const orderKnowledge =
  (deps: KnowledgeDeps) =>
  async (
    by: AuthorizedMember,
    processId: string,
    itemIds: readonly string[],
  ): Promise<
    Decision<null, { readonly code: 'knowledge-has-changed' } | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;

    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await tx.processes.byId(processId))) return notFound;

      const ordered = core.orderKnowledge(await tx.knowledge.items(processId), itemIds);
      if (ordered.refused) return ordered;

      await tx.knowledge.saveOrder(ordered.value);
      await tx.audit.append(
        actorOf(by),
        { type: 'knowledge-ordered', subject: processId },
        deps.clock.now(),
      );
      return decide(null);
    });

    if (!decision.refused)
      deps.events.publish(by.municipality, { topic: 'knowledge', id: processId });
    return decision;
  };

async function changeItem<Refusal extends { readonly code: string }>(
  deps: KnowledgeDeps,
  by: AuthorizedMember,
  itemId: string,
  change: (item: KnowledgeItem) => Decision<KnowledgeItem, Refusal>,
): Promise<Decision<{ readonly version: number }, Refusal | NotAllowed | NotFound>> {
  const refusal = denied(by, 'edit-plans');
  if (refusal) return refusal;

  const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const item = await tx.knowledge.itemForChange(itemId);
    if (item?.removedAt !== null) return notFound;

    const changed = change(item);
    if (changed.refused) return changed;

    await tx.knowledge.saveItem(changed.value);
    await tx.audit.append(
      actorOf(by),
      { type: 'knowledge-changed', subject: itemId },
      deps.clock.now(),
    );
    return decide({ version: changed.value.version, processId: item.processId });
  });

  if (decision.refused) return decision;
  const { version, processId } = decision.value;
  deps.events.publish(by.municipality, { topic: 'knowledge', id: processId });
  return decide({ version });
}

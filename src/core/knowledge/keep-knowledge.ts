import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { KnowledgeItem, KnowledgeReaction } from './knowledge-item.ts';

/** What a planner writes of an item; the rest is made by what happens to it. */
export type KnowledgeWords = Pick<
  KnowledgeItem,
  'kind' | 'title' | 'body' | 'unit' | 'points' | 'source' | 'dated'
>;

type VersionConflict = { readonly code: 'version-conflict'; readonly version: number };
export type KnowledgeRefusal =
  | { readonly code: 'figure-without-values' }
  | { readonly code: 'same-value-twice'; readonly label: string };

/** A new item, last in the knowledge base. A figure shows something; a text has no values to show. */
export function addKnowledge(
  words: KnowledgeWords,
  made: Pick<KnowledgeItem, 'id' | 'processId' | 'ordinal' | 'isExample'>,
): Decision<KnowledgeItem, KnowledgeRefusal> {
  const read = readWords(words);
  if (read.refused) return read;
  return decide({ ...read.value, ...made, version: 1, removedAt: null });
}

/** Other words or values. What was thought of the item stays with it: it is dated, and so are the reactions. */
export function changeKnowledge(
  item: KnowledgeItem,
  words: KnowledgeWords,
  seen: number,
): Decision<KnowledgeItem, KnowledgeRefusal | VersionConflict> {
  if (item.version !== seen) return refuse({ code: 'version-conflict', version: item.version });
  const read = readWords(words);
  if (read.refused) return read;
  return decide({ ...item, ...read.value, version: item.version + 1 });
}

/** Takes an item out of the knowledge base; kept, with what was thought of it and what was answered. */
export function removeKnowledge(
  item: KnowledgeItem,
  seen: number,
  now: Instant,
): Decision<KnowledgeItem, VersionConflict> {
  if (item.version !== seen) return refuse({ code: 'version-conflict', version: item.version });
  return decide({ ...item, version: item.version + 1, removedAt: now });
}

/**
 * The order in which the knowledge base is read. It is of what is there now: an order that forgets an item, or knows one that is gone, was made of an older page.
 * Nobody's words change, so no item gets a new version, and whoever is writing in one goes on.
 */
export function orderKnowledge(
  items: readonly Pick<KnowledgeItem, 'id'>[],
  itemIds: readonly string[],
): Decision<readonly string[], { readonly code: 'knowledge-has-changed' }> {
  const given = new Set(itemIds);
  const isWhole = itemIds.length === items.length && items.every(({ id }) => given.has(id));
  return isWhole ? decide(itemIds) : refuse({ code: 'knowledge-has-changed' });
}

export type GivenReaction = Pick<
  KnowledgeReaction,
  'kind' | 'words' | 'from' | 'namedPersonId' | 'clientKey'
>;

/** What a table or a person thinks of an item. That something is missing helps nobody unless it is said what. */
export function react(
  item: KnowledgeItem,
  given: GivenReaction,
  made: { readonly id: string; readonly at: Instant },
): Decision<
  KnowledgeReaction,
  { readonly code: 'item-was-removed' } | { readonly code: 'missing-says-nothing' }
> {
  if (item.removedAt !== null) return refuse({ code: 'item-was-removed' });
  if (given.kind === 'missing' && given.words === '')
    return refuse({ code: 'missing-says-nothing' });
  return decide({
    ...given,
    ...{ id: made.id, itemId: item.id, madeAt: made.at, answer: null, version: 1 },
  });
}

/** The administration's answer, or a better one in its place. Until there is one, it is the administration's debt. */
export function answerReaction(
  reaction: KnowledgeReaction,
  answer: { readonly text: string; readonly byId: string; readonly at: Instant },
  seen: number,
): Decision<KnowledgeReaction, VersionConflict> {
  if (reaction.version !== seen)
    return refuse({ code: 'version-conflict', version: reaction.version });
  return decide({ ...reaction, answer, version: reaction.version + 1 });
}

function readWords(words: KnowledgeWords): Decision<KnowledgeWords, KnowledgeRefusal> {
  if (words.kind === 'text') return decide({ ...words, unit: '', points: [] });
  if (words.points.length === 0) return refuse({ code: 'figure-without-values' });
  const labels = words.points.map(({ label }) => label);
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  return twice === undefined ? decide(words) : refuse({ code: 'same-value-twice', label: twice });
}

import { z } from 'zod';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const kind = z.enum(['text', 'figure']);
export const reactionKind = z.enum(['surprised', 'curious', 'missing']);
export type ReactionKind = z.infer<typeof reactionKind>;
const point = z.object({ label: line(60), value: z.number() });

/** POST /api/processes/:processId/knowledge */
export const knowledgeWords = z.object({
  kind,
  title: line(200),
  body: text(4000),
  /** Of a figure's values: "innbyggere", "prosent". */
  unit: text(60),
  points: z.array(point).max(40),
  source: line(300),
  dated: enteredDate,
});
/** PUT /api/knowledge/:itemId */
export const knowledgeChange = knowledgeWords.extend({ version: z.number().int().min(1) });
/** PUT /api/processes/:processId/knowledge-order: every item, in its new place. */
export const knowledgeOrder = z.object({ itemIds: z.array(id).max(500) });
/** POST /api/knowledge/:itemId/remove */
export const knowledgeStep = z.object({ version: z.number().int().min(1) });

/** POST /api/knowledge/:itemId/reactions: the same key again changes nothing. */
export const reactionDraft = z.object({
  clientKey: id,
  kind: reactionKind,
  words: text(4000),
  /** The table that said it; null for one's own. */
  from: z.object({ roundId: id, tableNumber: z.number().int().min(1).max(100) }).nullable(),
  isNamed: z.boolean(),
});
/** PUT /api/knowledge-reactions/:reactionId/answer */
export const reactionAnswer = z.object({
  text: line(4000),
  version: z.number().int().min(1),
});

const reaction = z.object({
  id,
  kind: reactionKind,
  words: z.string(),
  from: z.object({ round: z.string(), tableNumber: z.number().int() }).nullable(),
  name: z.string().nullable(),
  madeAt: instant,
  answer: z.object({ text: z.string(), at: instant }).nullable(),
  version: z.number().int(),
});
export type KnowledgeReaction = z.infer<typeof reaction>;

/** GET /api/processes/:processId/knowledge */
export const knowledgePage = z.object({
  process: z.object({ id, title: z.string() }),
  items: z.array(
    z.object({
      id,
      kind,
      title: z.string(),
      body: z.string(),
      unit: z.string(),
      points: z.array(z.object({ label: z.string(), value: z.number() })),
      source: z.string(),
      dated: civilDate,
      version: z.number().int(),
      isExample: z.boolean(),
      reactions: z.array(reaction),
    }),
  ),
  unanswered: z.number().int(),
  tables: z.array(z.object({ roundId: id, round: z.string(), tableNumber: z.number().int() })),
  mayKeep: z.boolean(),
  mayAnswer: z.boolean(),
  mayReact: z.boolean(),
});
export type KnowledgePage = z.infer<typeof knowledgePage>;
export type KnowledgeItem = KnowledgePage['items'][number];

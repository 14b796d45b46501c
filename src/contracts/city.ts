import { z } from 'zod';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

export const interest = z.enum(['some', 'much', 'very-much']);
export const relationKind = z.enum(['works-with', 'depends-on', 'disagrees-with']);
export const moveKind = z.enum(['opening-move', 'interim-use', 'change']);

const actor = z.object({
  id,
  name: line(100),
  agenda: text(1000),
  interest,
  place: z.object({
    x: z.number().int().min(0).max(100),
    y: z.number().int().min(0).max(100),
  }),
});
const relation = z.object({ from: id, to: id, kind: relationKind, about: text(200) });
const trigger = z.object({ from: id, to: id, how: text(300) });
const move = z.object({
  ...{ id, kind: moveKind, title: line(150), text: text(1000) },
  ...{ startsOn: enteredDate, endsOn: enteredDate.nullable(), actorIds: z.array(id).max(40) },
});

/** The content of the picture, as it is written. */
export const cityContent = z.object({
  place: line(100),
  vision: text(2000),
  actors: z.array(actor).max(40),
  relations: z.array(relation).max(100),
  moves: z.array(move).max(60),
  triggers: z.array(trigger).max(120),
});
export type CityContent = z.infer<typeof cityContent>;

/** PUT /api/processes/:processId/city */
export const cityDrawing = z.object({ content: cityContent, version: z.number().int().min(0) });

/** GET /api/processes/:processId/city */
export const cityPage = z.object({
  process: z.object({ id, title: z.string() }),
  today: civilDate,
  mayDraw: z.boolean(),
  picture: cityContent
    .extend({ version: z.number().int(), at: instant, isExample: z.boolean() })
    .nullable(),
  history: z.array(z.object({ version: z.number().int(), by: z.string(), at: instant })),
});
export type CityPage = z.infer<typeof cityPage>;

/** GET /api/processes/:processId/city?version= */
export const cityQuery = z.object({
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
});

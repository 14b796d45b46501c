import { z } from 'zod';
import { civilDate, enteredDate, id, instant, line, text } from './values.ts';

const lead = z.enum(['politics', 'administration']);
const yearDay = z.object({
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(31),
});
const yearly = z.object({ kind: z.literal('yearly'), from: yearDay, to: yearDay });
const dated = z.object({ kind: z.literal('dated'), startsOn: civilDate, endsOn: civilDate });
export const wheelTime = z.discriminatedUnion('kind', [yearly, dated]);
export type WheelTime = z.infer<typeof wheelTime>;
const wheelLink = z.object({ kind: z.enum(['process', 'plan', 'round']), id });
const span = z.object({ startsOn: civilDate, endsOn: civilDate });

/** What stands in a wheel on its days. */
export const wheelEvent = z.object({
  key: z.string(),
  source: z.enum(['own', 'phase', 'round', 'report', 'strategy']),
  title: z.string(),
  startsOn: civilDate,
  endsOn: civilDate,
  startsAt: instant.nullable(),
  lead: lead.nullable(),
  basis: z.string(),
  /** The last day on which its papers must be public. */
  publicBy: civilDate.nullable(),
  link: z
    .union([wheelLink, z.object({ kind: z.enum(['red-thread', 'planning-strategy']) })])
    .nullable(),
});
export type WheelEvent = z.infer<typeof wheelEvent>;

/** GET /api/wheels?year=&term= */
export const wheelsPage = z.object({
  today: civilDate,
  year: z.number().int(),
  years: z.array(z.number().int()),
  term: span,
  terms: z.array(span),
  hasOwnItems: z.boolean(),
  yearEvents: z.array(wheelEvent),
  termEvents: z.array(wheelEvent),
  next: z.array(wheelEvent),
});
export type WheelsPage = z.infer<typeof wheelsPage>;

/** What a planner writes about an item of a wheel. */
export const wheelItemWords = z.object({
  title: line(200),
  when: z.discriminatedUnion('kind', [
    yearly,
    dated.extend({ startsOn: enteredDate, endsOn: enteredDate }),
  ]),
  lead,
  basis: text(200),
  publicDays: z.number().int().min(1).max(365).nullable(),
  link: wheelLink.nullable(),
});
export type WheelItemWords = z.infer<typeof wheelItemWords>;

const storedWords = wheelItemWords.extend({
  ...{ title: z.string(), basis: z.string(), when: wheelTime },
});
export const wheelItem = storedWords.extend({
  id,
  isRemoved: z.boolean(),
  isExample: z.boolean(),
  version: z.number().int(),
});
export type WheelItem = z.infer<typeof wheelItem>;
export const wheelProposal = storedWords.omit({ link: true }).extend({ key: z.string() });
export type WheelProposal = z.infer<typeof wheelProposal>;

/** GET /api/wheel-items */
export const wheelItemList = z.object({
  items: z.array(wheelItem),
  proposals: z.array(wheelProposal),
});

/** POST /api/wheel-items */
export const wheelItemDrafts = z.object({ items: z.array(wheelItemWords).min(1).max(50) });
/** PUT /api/wheel-items/:itemId */
export const wheelItemChange = wheelItemWords.extend({ version: z.number().int().min(1) });
/** POST /api/wheel-items/:itemId/remove and …/restore */
export const wheelItemStep = z.object({ version: z.number().int().min(1) });

/** GET /api/wheel-items/:itemId/history */
export const wheelItemHistory = z.object({
  events: z.array(
    z.object({
      id,
      at: instant,
      by: z.string(),
      kind: z.enum([
        'wheel-item-added',
        'wheel-item-changed',
        'wheel-item-removed',
        'wheel-item-restored',
      ]),
      before: storedWords.nullable(),
      after: storedWords,
    }),
  ),
});

/** GET /api/calendar-subscriptions */
export const calendarSubscriptions = z.object({
  /** `bodyId` is null for one's own calendar. */
  subscriptions: z.array(z.object({ id, bodyId: id.nullable(), createdAt: instant })),
  bodies: z.array(z.object({ id, name: z.string(), publicAddress: z.string() })),
});
/** POST /api/calendar-subscriptions */
export const calendarWish = z.object({ bodyId: id.nullable() });
/** The only time that the address is told: a path on this server. */
export const calendarAddress = z.object({ address: z.string() });

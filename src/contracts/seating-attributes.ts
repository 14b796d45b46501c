import { z } from 'zod';
import { id, instant, line } from './values.ts';

const name = line(60);
const value = line(40);
const basis = line(500);

/** GET /api/seating-attributes */
export const attributesPage = z.object({
  attributes: z.array(
    z.object({
      ...{ id, name: z.string(), values: z.array(z.string()) },
      /** Without both, nothing is registered (GDPR articles 5 and 6). */
      ...{ legalBasis: z.string(), purpose: z.string() },
      ...{ chosenAt: instant, registered: z.number().int() },
    }),
  ),
  people: z.array(
    z.object({
      ...{ personId: id, name: z.string() },
      values: z.array(z.object({ attributeId: id, value: z.string() })),
    }),
  ),
});
export type AttributesPage = z.infer<typeof attributesPage>;

/** POST /api/seating-attributes */
export const attributeWish = z.object({
  ...{ name, values: z.array(value).min(2).max(10), legalBasis: basis, purpose: basis },
});

/** PUT /api/seating-attributes/:attributeId/people/:personId; null takes it away. */
export const attributeValue = z.object({ value: value.nullable() });

/** GET /api/me/seating-attributes */
export const ownAttributes = z.object({
  attributes: z.array(
    z.object({
      ...{ id, name: z.string(), legalBasis: z.string(), purpose: z.string() },
      value: z.string().nullable(),
    }),
  ),
});

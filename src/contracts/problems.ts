import { z } from 'zod';

/** RFC 9457 problem details: what every refusal and fault looks like on the wire. `title` and `detail` are in the reader's language. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** Stable, kebab-case; for programs. */
  code: z.string(),
  /** What explains the refusal: dates, limits, the paragraph of law. */
  facts: z.record(z.string(), z.unknown()).optional(),
  /** For a body that did not parse: each field by its path. */
  fields: z.array(z.object({ path: z.string(), problem: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;

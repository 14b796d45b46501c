import type { z } from 'zod';
import { refuse } from '../core/decision.ts';
import { fieldProblems } from './field-problems.ts';

/** What stands after the question mark, read by its contract and asked with, or refused with what is wrong in it. */
export function reading<Query extends z.ZodType, Answer>(
  contract: Query,
  query: Readonly<Record<string, string>>,
  ask: (read: z.output<Query>) => Promise<Answer>,
) {
  const read = contract.safeParse(query);
  return read.success
    ? ask(read.data)
    : Promise.resolve(
        refuse({ code: 'invalid-body', fields: fieldProblems(read.error, query) } as const),
      );
}

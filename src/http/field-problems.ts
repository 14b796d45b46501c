import type { z } from 'zod';

/** What is wrong with one field, without words; `texts/field-words.ts` has those. */
export type FieldProblem = {
  /** Where in the body: `agenda.0.title`; empty for the body itself. */
  readonly path: string;
  readonly kind:
    | 'missing'
    | 'wrong-type'
    | 'empty'
    | 'too-long'
    | 'too-few'
    | 'too-many'
    | 'too-low'
    | 'too-high'
    | 'not-an-option'
    | 'not-an-id'
    | 'not-an-instant'
    | 'not-a-date'
    | 'date-out-of-reach'
    | 'not-a-time'
    | 'identity-number'
    | 'not-understood';
  /** The limit that was passed, where there is one. */
  readonly limit?: number;
};

/** The contract's complaints about a body, each tied to its field. */
export function fieldProblems(error: z.ZodError, given: unknown): readonly FieldProblem[] {
  return error.issues.map((issue) => {
    const path = issue.path.map(String).join('.');
    const { kind, limit } = problemOf(issue, given);
    return limit === undefined ? { path, kind } : { path, kind, limit };
  });
}

type Found = { readonly kind: FieldProblem['kind']; readonly limit?: number };

const ownChecks: Readonly<Record<string, FieldProblem['kind']>> = {
  instant: 'not-an-instant',
  'civil-date': 'not-a-date',
  'date-out-of-reach': 'date-out-of-reach',
  'nothing-visible': 'empty',
  'local-time': 'not-a-time',
  'identity-number': 'identity-number',
};

function problemOf(issue: z.core.$ZodIssue, given: unknown): Found {
  if (valueAt(given, issue.path) === undefined && issue.code !== 'invalid_key')
    return { kind: 'missing' };
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrong-type' };
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum));
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum));
    case 'invalid_value':
    case 'invalid_union':
      return { kind: 'not-an-option' };
    case 'invalid_format':
      return { kind: issue.format === 'uuid' ? 'not-an-id' : 'wrong-type' };
    case 'invalid_key':
      return { kind: 'not-an-id' };
    case 'custom':
      return { kind: ownChecks[issue.message] ?? 'not-understood' };
    default:
      return { kind: 'not-understood' };
  }
}

function tooSmall(origin: string, limit: number): Found {
  if (origin === 'string') return { kind: 'empty' };
  return { kind: origin === 'array' ? 'too-few' : 'too-low', limit };
}

function tooBig(origin: string, limit: number): Found {
  if (origin === 'string') return { kind: 'too-long', limit };
  return { kind: origin === 'array' ? 'too-many' : 'too-high', limit };
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    given,
  );
}

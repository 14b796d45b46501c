import { z } from 'zod';
import type { ColumnKind } from '../../core/record-library/archive-columns.ts';
import type { FoundColumn } from '../../core/record-library/site-as-found.ts';

/** The parts of Graph's answers about a site and its libraries that we rely on. */
export const site = z.object({ displayName: z.string().nullish(), webUrl: z.string() });
export const drive = z.object({ webUrl: z.string() });
export const contentType = z.object({ id: z.string(), name: z.string() });
export const version = z.object({ id: z.string() });
export const label = z.object({ name: z.string().nullish() });

export const list = z.object({
  id: z.string(),
  name: z.string(),
  displayName: z.string().nullish(),
  /** Of document libraries alone. */
  drive: z.object({ id: z.string() }).optional(),
});

export function pageOf<Shape extends z.ZodType>(shape: Shape) {
  return z.object({ value: z.array(shape), '@odata.nextLink': z.string().optional() });
}

const identities = z.record(z.string(), z.unknown()).nullish();
export const permission = z.object({
  grantedToV2: identities,
  inheritedFrom: z.record(z.string(), z.unknown()).nullish(),
});

/** Whether somebody other than an app is meant. */
export function namesPeople(granted: z.infer<typeof identities>): boolean {
  const given = granted ?? {};
  return ['user', 'group', 'siteUser', 'siteGroup'].some((name) => (given[name] ?? null) !== null);
}

export const columnProperties =
  'id,name,displayName,indexed,enforceUniqueValues,required,readOnly,hidden,text,choice,dateTime';

const facet = z.record(z.string(), z.unknown()).nullish();
export const column = z
  .object({
    id: z.string(),
    name: z.string(),
    displayName: z.string().nullish(),
    indexed: z.boolean().nullish(),
    enforceUniqueValues: z.boolean().nullish(),
    required: z.boolean().nullish(),
    readOnly: z.boolean().nullish(),
    hidden: z.boolean().nullish(),
    text: facet,
    choice: z.object({ choices: z.array(z.string()).nullish() }).nullish(),
    dateTime: z.object({ format: z.string().nullish() }).nullish(),
  })
  .transform((found): FoundColumn => ({
    id: found.id,
    name: found.name,
    displayName: found.displayName ?? found.name,
    kind: kindOf(found),
    choices: found.choice?.choices ?? [],
    indexed: found.indexed === true,
    unique: found.enforceUniqueValues === true,
    required: found.required === true,
    filledInBySharePoint:
      found.readOnly === true || found.hidden === true || found.name === 'FileLeafRef',
  }));

function kindOf(found: {
  readonly text?: object | null | undefined;
  readonly choice?: object | null | undefined;
  readonly dateTime?: { readonly format?: string | null | undefined } | null | undefined;
}): ColumnKind | 'other' {
  if (found.text) return 'text';
  if (found.choice) return 'choice';
  if (found.dateTime) return found.dateTime.format === 'dateOnly' ? 'date' : 'dateTime';
  return 'other';
}

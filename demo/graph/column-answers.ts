import { z } from 'zod';
import { idOf } from './library-shelf.ts';
import type { LocalColumn } from './local-column.ts';

const choice = z.object({
  allowTextEntry: z.boolean(),
  choices: z.array(z.string()),
  displayAs: z.literal('dropDownMenu'),
});

/** A new column: a name in ASCII and exactly one kind. */
export const definitionWish = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/u),
    displayName: z.string(),
    indexed: z.boolean(),
    enforceUniqueValues: z.boolean(),
    text: z.object({ allowMultipleLines: z.boolean(), maxLength: z.int().max(255) }).optional(),
    choice: choice.optional(),
    dateTime: z
      .object({ displayAs: z.literal('standard'), format: z.enum(['dateOnly', 'dateTime']) })
      .optional(),
  })
  .refine(
    (wish) => [wish.text, wish.choice, wish.dateTime].filter((kind) => kind).length === 1,
    'one kind',
  );

export const columnWish = z.strictObject({
  indexed: z.boolean().optional(),
  enforceUniqueValues: z.boolean().optional(),
  choice: choice.optional(),
});

export function readColumn(wish: z.infer<typeof definitionWish>): LocalColumn {
  return {
    name: wish.name,
    displayName: wish.displayName,
    kind: wish.text
      ? 'text'
      : wish.choice
        ? 'choice'
        : wish.dateTime?.format === 'dateOnly'
          ? 'date'
          : 'dateTime',
    choices: wish.choice?.choices ?? [],
    indexed: wish.indexed,
    unique: wish.enforceUniqueValues,
  };
}

/** A column as Graph's columnDefinition. */
export function columnAnswer(column: LocalColumn): object {
  const { name, displayName, kind, choices, indexed, unique, required = false } = column;
  const kinds = {
    text: { text: { allowMultipleLines: false, maxLength: 255 } },
    choice: { choice: { allowTextEntry: true, choices, displayAs: 'dropDownMenu' } },
    date: { dateTime: { displayAs: 'standard', format: 'dateOnly' } },
    dateTime: { dateTime: { displayAs: 'standard', format: 'dateTime' } },
    number: { number: { decimalPlaces: 'none' } },
  };
  return {
    id: idOf(name),
    name,
    displayName,
    indexed,
    enforceUniqueValues: unique,
    required,
    readOnly: false,
    hidden: false,
    ...kinds[kind],
  };
}

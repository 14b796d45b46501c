import { z } from 'zod';
import { readCivilDate, readInstant, readLocalTime } from '../core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../core/time/instant.ts';
import { holdsIdentityNumber } from '../core/writing/identity-number.ts';
import { inOneForm, isText, isVisible } from '../core/writing/written-text.ts';

// The small shapes that every wire format is made of. Each refuses what the product would not understand, so that nothing is guessed later.

// Lower case, as the database gives them back: sums are found by the id of their option, and `A…` would not find `a…`.
export const id = z.uuid().toLowerCase().meta({ description: 'UUID' });
export const instant = z
  .string()
  .refine((text) => readInstant(text) !== undefined, { error: 'instant' })
  .transform((text) => text as Instant)
  .meta({ description: 'UTC instant, YYYY-MM-DDTHH:mm:ss.sssZ' });
export const civilDate = z
  .string()
  .refine((text) => readCivilDate(text) !== undefined, { error: 'civil-date' })
  .transform((text) => text as CivilDate)
  .meta({ description: 'Civil date in Europe/Oslo, YYYY-MM-DD' });
/** A day that somebody enters. Deadlines, terms and calendars are counted from it, and what is counted from these years is always a date with four digits. */
export const enteredDate = z
  .string()
  .refine((text) => readCivilDate(text) !== undefined, { error: 'civil-date', abort: true })
  .refine((text) => '1900-01-01' <= text && text <= '2199-12-31', { error: 'date-out-of-reach' })
  .transform((text) => text as CivilDate)
  .meta({ description: 'Civil date in Europe/Oslo, YYYY-MM-DD, from 1900 to 2199' });
export const localTime = z
  .string()
  .refine((text) => readLocalTime(text) !== undefined, { error: 'local-time' })
  .transform((text) => text as LocalTime)
  .meta({ description: 'Time of day in Europe/Oslo, HH:mm' });
export const language = z.enum(['nb', 'nn', 'en']);
export type Language = z.infer<typeof language>;

const written = z
  .string()
  .overwrite(inOneForm)
  .refine(isText, { error: 'not-text' })
  .refine((text) => !holdsIdentityNumber(text), { error: 'identity-number' })
  .trim();

/** A line of text that must say something. */
export const line = (longest: number) =>
  written
    .min(1)
    .max(longest)
    .refine((text) => text === '' || isVisible(text), { error: 'nothing-visible' });
/** Text that may be empty. */
export const text = (longest: number) => written.max(longest);

import { z } from 'zod';
import { readCivilDate, readInstant, readLocalTime } from '../core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../core/time/instant.ts';
import { holdsIdentityNumber } from './identity-number.ts';

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
export const localTime = z
  .string()
  .refine((text) => readLocalTime(text) !== undefined, { error: 'local-time' })
  .transform((text) => text as LocalTime)
  .meta({ description: 'Time of day in Europe/Oslo, HH:mm' });
export const language = z.enum(['nb', 'nn', 'en']);
export type Language = z.infer<typeof language>;

// A NUL or half a surrogate pair can be sent as JSON, and neither can be stored in PostgreSQL nor printed.
const written = z
  .string()
  .refine((text) => text.isWellFormed() && !text.includes('\0'), { error: 'not-text' })
  .refine((text) => !holdsIdentityNumber(text), { error: 'identity-number' })
  .trim();

/** A line of text that must say something. */
export const line = (longest: number) => written.min(1).max(longest);
/** Text that may be empty. */
export const text = (longest: number) => written.max(longest);

import { z } from 'zod';
import { civilDate, enteredDate, language, localTime } from './values.ts';

/** Where somebody is told: a card in the chat, or a notice in the activity feed. */
export const noticeWay = z.enum(['chat', 'feed']);

const quietHours = z.object({ from: localTime, to: localTime });

/** GET /api/me/preferences */
export const preferences = z.object({
  language,
  /** By the clock in Oslo; null when messages may come at any hour. */
  quietHours: quietHours.nullable(),
  /** The first day on which questions and reminders come again; null when nothing is paused. */
  pausedUntil: civilDate.nullable(),
  checkInsPaused: z.boolean(),
  notices: noticeWay,
});
export type Preferences = z.infer<typeof preferences>;

/** PUT /api/me/preferences: what is left out stays as it is. */
export const preferenceChange = z.object({
  quietHours: quietHours.nullable().optional(),
  pausedUntil: enteredDate.nullable().optional(),
  checkInsPaused: z.boolean().optional(),
  notices: noticeWay.optional(),
});
export type PreferenceChange = z.infer<typeof preferenceChange>;

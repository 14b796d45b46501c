import { z } from 'zod';
import { statutoryRule } from './strategy-rules.ts';
import { noticeWay } from './preferences.ts';
import { civilDate, enteredDate, id, line } from './values.ts';

export const statutoryRuleName = z.enum([
  'planning-strategy-adopted',
  'planning-strategy-public',
  'planning-programme-hearing',
  'plan-hearing',
  'action-part-public',
  'economy-plan-public',
  'economy-plan-adopted',
]);

/** Any deadline of the law as the municipality reads it. */
export const lawRule = statutoryRule.extend({ rule: statutoryRuleName });

export const phaseDeadline = z.object({
  phaseId: id,
  rule: lawRule,
  countedFrom: civilDate,
  isFromTermStart: z.boolean(),
  dueOn: civilDate,
  /** The phase's own day that is held against it. */
  heldOn: civilDate,
  brokenBy: z.number().int(),
});
export type PhaseDeadline = z.infer<typeof phaseDeadline>;

/** GET /api/deadlines */
export const deadlinesPage = z.object({
  rules: z.array(lawRule.extend({ isOwn: z.boolean() })),
  summers: z.array(
    z.object({
      year: z.number().int(),
      startsOn: civilDate,
      endsOn: civilDate,
      isAssumed: z.boolean(),
    }),
  ),
  setting: z.object({
    closesUnmet: z.boolean(),
    reminderDays: z.array(z.number().int()),
    /** As many reminders of polls as one person gets in a week. */
    weeklyReminders: z.number().int(),
    /** Days that a closed poll outside meetings waits for its outcome note before it is archived without one. */
    pollRecordDays: z.number().int(),
    /** 1 is Monday: the mornings on which those who owe an outcome note are told so. */
    outcomeWeekdays: z.array(z.number().int()),
    notices: noticeWay,
    version: z.number().int(),
  }),
});
export type DeadlinesPage = z.infer<typeof deadlinesPage>;

/** PUT /api/deadlines */
export const keptDeadlines = z.object({
  version: z.number().int(),
  closesUnmet: z.boolean(),
  reminderDays: z.array(z.number().int().min(0).max(90)).max(5),
  weeklyReminders: z.number().int().min(0).max(14),
  pollRecordDays: z.number().int().min(1).max(365),
  outcomeWeekdays: z.array(z.number().int().min(1).max(5)).max(5),
  notices: noticeWay,
  rules: z
    .array(
      z.object({
        rule: statutoryRuleName,
        paragraph: line(100),
        amount: z.number().int().min(1).max(1000),
        unit: z.enum(['days', 'weeks', 'months', 'years']),
      }),
    )
    .max(20),
  summers: z
    .array(
      z.object({
        year: z.number().int().min(1900).max(2199),
        dates: z.object({ startsOn: enteredDate, endsOn: enteredDate }).nullable(),
      }),
    )
    .max(20),
});

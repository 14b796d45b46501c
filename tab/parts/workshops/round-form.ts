import { z } from 'zod';
import { roundDraft } from '../../../src/contracts/rounds.ts';
import type { RoundDraft, RoundPage } from '../../../src/contracts/rounds.ts';
import {
  addDays,
  daysBetween,
  readCivilDate,
  readLocalTime,
} from '../../../src/core/time/instant.ts';
import type { CivilDate, Instant } from '../../../src/core/time/instant.ts';
import { osloDate, osloInstant, osloTime } from '../../../src/core/time/oslo.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { meetingForm } from '../../../src/contracts/openness.ts';
import { answersOf, formOfAnswers, opennessForm, unanswered } from '../openness/openness-form.ts';

/** A round while it is planned: every field may still be empty or wrong. */
export const roundForm = z.object({
  bodyId: z.string(),
  title: z.string(),
  purpose: z.string(),
  date: z.string(),
  time: z.string(),
  durationMinutes: z.number(),
  place: z.string(),
  meetingForm,
  openness: opennessForm,
  noticeText: z.string(),
  shortNoticeReason: z.string(),
  agenda: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      minutes: z.number(),
      kind: z.enum(['item', 'break']),
      lead: z.string(),
    }),
  ),
  questions: z.array(z.object({ id: z.string(), text: z.string() })),
});
export type RoundForm = z.infer<typeof roundForm>;

/** A new round three weeks ahead, or as near as the phase's days allow. */
export function newRoundForm(
  title: string,
  bodyId: string,
  phase: { readonly startsOn: CivilDate; readonly endsOn: CivilDate } | undefined,
): RoundForm {
  const wanted = addDays(todayInOslo(), 21);
  const [date = wanted] = phase ? [wanted, phase.startsOn].toSorted().toReversed() : [wanted];
  return {
    bodyId,
    title,
    purpose: '',
    date: phase && date > phase.endsOn ? phase.endsOn : date,
    time: '17:00',
    durationMinutes: 180,
    place: '',
    meetingForm: 'in-person',
    openness: unanswered,
    noticeText: '',
    shortNoticeReason: '',
    agenda: [],
    questions: [],
  };
}

export function formOfRound({ round }: RoundPage): RoundForm {
  return {
    bodyId: round.body.id,
    title: round.title,
    purpose: round.purpose,
    date: osloDate(round.startsAt),
    time: osloTime(round.startsAt),
    durationMinutes: round.durationMinutes,
    place: round.place,
    meetingForm: round.meetingForm,
    openness: formOfAnswers(round.opennessDecision?.answers ?? null),
    noticeText: round.noticeText,
    shortNoticeReason: round.shortNoticeReason,
    agenda: round.agenda,
    questions: round.questions,
  };
}

/** The form as the contract wants it, or the paths of the fields that it does not take: `agenda.0.title`. */
export function readRoundForm(form: RoundForm):
  | { readonly ok: true; readonly draft: RoundDraft }
  | {
      readonly ok: false;
      readonly wrong: ReadonlySet<string>;
      readonly holdsIdentityNumber: boolean;
    } {
  const read = roundDraft.safeParse({ ...form, openness: answersOf(form.openness) });
  return read.success
    ? { ok: true, draft: read.data }
    : {
        ok: false,
        wrong: new Set(read.error.issues.map(({ path }) => path.join('.'))),
        holdsIdentityNumber: read.error.issues.some(({ message }) => message === 'identity-number'),
      };
}

/** When the form says that the round begins; undefined while date or time is missing. */
export function startOf(form: Pick<RoundForm, 'date' | 'time'>): Instant | undefined {
  const date = readCivilDate(form.date);
  const time = readLocalTime(form.time);
  return date && time ? osloInstant(date, time) : undefined;
}

/** The last day to announce by the body's own rule, and whether it has gone. The server decides when it comes to it. */
export function noticeRule(
  form: Pick<RoundForm, 'date'>,
  noticeDays: number,
  today: CivilDate,
): { readonly lastDay: CivilDate; readonly isLate: boolean } | undefined {
  const date = readCivilDate(form.date);
  if (!date) return undefined;
  const lastDay = addDays(date, -noticeDays);
  return { lastDay, isLate: daysBetween(today, lastDay) < 0 };
}

import type { Body } from '../people/person.ts';
import { addDays, daysBetween } from '../time/instant.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import type { Round } from './round.ts';

export type ReadinessCode =
  | 'agenda'
  | 'agenda-fits'
  | 'notice-written'
  | 'notice-published'
  | 'notice-in-time'
  | 'question'
  | 'openness-decided'
  | 'place'
  | 'in-the-future';

export type ReadinessItem = {
  readonly code: ReadinessCode;
  readonly done: boolean;
  readonly basis: string | null;
};

/** The paragraphs behind the rules; [check] in docs/privacy.md says which were not read in the primary text. */
export const noticeBasis = 'kommuneloven § 11-3';
export const opennessBasis = 'kommuneloven § 11-5';

export function agendaMinutes(round: Pick<Round, 'agenda'>): number {
  return round.agenda.reduce((sum, item) => sum + item.minutes, 0);
}

/** The last day on which a notice published then is early enough for the round. */
export function lastNoticeDay(
  round: Pick<Round, 'startsAt'>,
  body: Pick<Body, 'noticeDays'>,
): CivilDate {
  return addDays(osloDate(round.startsAt), -body.noticeDays);
}

/** Was (or would, if published `at`) the notice be out as many days before as the body has set? Source: kommuneloven § 11-3 [check]. */
export function noticeIsInTime(
  round: Pick<Round, 'startsAt'>,
  body: Pick<Body, 'noticeDays'>,
  at: Instant,
): boolean {
  return daysBetween(osloDate(at), lastNoticeDay(round, body)) >= 0;
}

/**
 * What is in place and what is missing before a round can be published and started, in the order in which a facilitator meets it.
 * @param now UTC; what is published is judged by when it was published
 */
export function readinessOf(round: Round, body: Body, now: Instant): readonly ReadinessItem[] {
  const publishedAt = round.state.status === 'draft' ? null : round.state.publishedAt;
  const shortNoticeIsExplained = round.shortNoticeReason !== '';
  return [
    { code: 'agenda', done: round.agenda.length > 0, basis: noticeBasis },
    { code: 'agenda-fits', done: agendaMinutes(round) <= round.durationMinutes, basis: null },
    { code: 'question', done: round.questions.length > 0, basis: null },
    { code: 'place', done: round.place !== '', basis: null },
    { code: 'openness-decided', done: opennessIsDecided(round), basis: opennessBasis },
    { code: 'notice-written', done: round.noticeText !== '', basis: noticeBasis },
    {
      code: 'notice-in-time',
      done: shortNoticeIsExplained || noticeIsInTime(round, body, publishedAt ?? now),
      basis: noticeBasis,
    },
    { code: 'in-the-future', done: publishedAt !== null || round.startsAt > now, basis: null },
    { code: 'notice-published', done: publishedAt !== null, basis: noticeBasis },
  ];
}

/** What a workshop is the better for, without which it may begin all the same: a meeting need not sit at tables. */
export type Advice = { readonly code: 'tables' | 'note-takers' | 'papers'; readonly done: boolean };

export function adviceOn(has: {
  readonly tables: boolean;
  readonly noteTakers: boolean;
  readonly papers: boolean;
}): readonly Advice[] {
  return [
    { code: 'papers', done: has.papers },
    { code: 'tables', done: has.tables },
    { code: 'note-takers', done: has.noteTakers },
  ];
}

/** The questions are answered, and it is open, or closed with a named basis and a recorded decision. Source: kommuneloven § 11-5. */
export function opennessIsDecided(round: Pick<Round, 'openness' | 'opennessDecision'>): boolean {
  if (!round.opennessDecision) return false;
  return (
    round.openness.kind === 'open' ||
    (round.openness.basis !== '' && round.openness.decision !== '')
  );
}

import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Body } from '../people/person.ts';
import type { Instant } from '../time/instant.ts';
import { osloDate } from '../time/oslo.ts';
import {
  agendaMinutes,
  lastNoticeDay,
  noticeBasis,
  noticeIsInTime,
  opennessBasis,
  opennessIsDecided,
} from './readiness.ts';
import type { Round } from './round.ts';

export type PublishRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'round-is-published' }
  | { readonly code: 'round-in-the-past' }
  | IncompleteRefusal
  | NoticeRefusal;

/** What the law or the workshop needs, and what is not there. */
export type IncompleteRefusal =
  | { readonly code: 'no-agenda'; readonly basis: string }
  | {
      readonly code: 'agenda-longer-than-meeting';
      readonly agendaMinutes: number;
      readonly meetingMinutes: number;
    }
  | { readonly code: 'no-question' }
  | { readonly code: 'no-place' }
  | { readonly code: 'no-notice'; readonly basis: string }
  | { readonly code: 'openness-undecided'; readonly basis: string };

export type NoticeRefusal = {
  readonly code: 'notice-too-short';
  readonly basis: string;
  readonly noticeDays: number;
  readonly lastDay: string;
};

/**
 * Publishes a round: from now on its notice is public and its calendar event goes out.
 * Refused, in this order, until everything that the law and the workshop need is there; a notice shorter than the body's own rule needs a reason.
 * @param number the next number in the body's year
 */
export function publishRound(
  round: Round,
  body: Body,
  seen: number,
  number: number,
  now: Instant,
): Decision<Round, PublishRefusal> {
  if (round.version !== seen) return refuse({ code: 'version-conflict', version: round.version });
  if (round.state.status !== 'draft') return refuse({ code: 'round-is-published' });
  const missing = incompleteness(round);
  if (missing) return refuse(missing);
  if (round.startsAt <= now) return refuse({ code: 'round-in-the-past' });
  const short = shortNotice(round, body, now);
  if (short) return refuse(short);

  return decide({
    ...round,
    meetingNumber: `${String(number).padStart(2, '0')}/${osloDate(round.startsAt).slice(0, 4)}`,
    version: round.version + 1,
    state: { status: 'published', publishedAt: now },
  });
}

/** What is not there of what a published round must have, the first in the order in which a facilitator meets it. */
export function incompleteness(round: Round): IncompleteRefusal | undefined {
  const hasAgenda = round.agenda.length > 0; // kommuneloven § 11-3: the notice carries the list of what is to be treated
  const hasNotice = round.noticeText !== ''; // kommuneloven § 11-3

  if (!hasAgenda) return { code: 'no-agenda', basis: noticeBasis };
  if (agendaMinutes(round) > round.durationMinutes)
    return {
      code: 'agenda-longer-than-meeting',
      agendaMinutes: agendaMinutes(round),
      meetingMinutes: round.durationMinutes,
    };
  if (round.questions.length === 0) return { code: 'no-question' };
  if (round.place === '') return { code: 'no-place' };
  if (!opennessIsDecided(round)) return { code: 'openness-undecided', basis: opennessBasis };
  if (!hasNotice) return { code: 'no-notice', basis: noticeBasis };
  return undefined;
}

/** The notice would be out later than the body's rule, and nobody has said why. */
export function shortNotice(round: Round, body: Body, at: Instant): NoticeRefusal | undefined {
  if (round.shortNoticeReason !== '' || noticeIsInTime(round, body, at)) return undefined;
  return {
    code: 'notice-too-short',
    basis: noticeBasis,
    noticeDays: body.noticeDays,
    lastDay: lastNoticeDay(round, body),
  };
}

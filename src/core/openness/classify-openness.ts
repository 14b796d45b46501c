import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Openness, OpennessAnswers } from './openness.ts';
import type { OpennessBasis } from './openness-basis.ts';
import { paragraphOf } from './openness-rule.ts';
import type { OpennessRule } from './openness-rule.ts';

export type OpennessRefusal =
  | { readonly code: 'meeting-not-announced'; readonly basis: string }
  | { readonly code: 'closing-without-basis'; readonly basis: string }
  | { readonly code: 'basis-not-listed' }
  | { readonly code: 'closing-without-decision'; readonly basis: string };

/** What the list and the paragraphs are here. */
export type OpennessLaw = {
  readonly bases: readonly OpennessBasis[];
  readonly rules: readonly OpennessRule[];
};

/**
 * Open or closed, from the answers. Open is the rule; what is closed has a basis that is on the list and a decision that can be shown. Something that
 * is not a meeting is not closed more easily: a seminar behind closed doors was held to be a meeting that should have been open
 * (the parliamentary ombudsman, Fitjar 2018).
 */
export function classifyOpenness(
  answers: OpennessAnswers,
  { bases, rules }: OpennessLaw,
): Decision<Openness, OpennessRefusal> {
  const mustBeAnnounced = answers.isMeeting; // kommuneloven § 11-3
  const openMeetings = paragraphOf(rules, 'open-meetings'); // kommuneloven § 11-5

  if (mustBeAnnounced && !answers.isAnnounced)
    return refuse({ code: 'meeting-not-announced', basis: paragraphOf(rules, 'notice') });
  if (answers.isOpen) return decide({ kind: 'open' });
  if (answers.basis === null) return refuse({ code: 'closing-without-basis', basis: openMeetings });
  const basis = bases.find(({ key, isRetired }) => key === answers.basis && !isRetired);
  if (!basis) return refuse({ code: 'basis-not-listed' });
  if (answers.decision === '')
    return refuse({ code: 'closing-without-decision', basis: openMeetings });
  return decide({ kind: 'closed', basis: basis.paragraph, decision: answers.decision });
}

export const opennessReasonCodes = [
  'is-meeting',
  'is-no-meeting',
  'announced',
  'not-announced',
  'open-is-the-rule',
  'closed-by-basis',
  'not-streamed',
  'streamed',
] as const;
export type OpennessReasonCode = (typeof opennessReasonCodes)[number];

/** One thing that the answers mean, with the paragraph behind it where there is one. */
export type OpennessReason = {
  readonly code: OpennessReasonCode;
  readonly paragraph: string | null;
};

/**
 * What the answers mean, in the order in which one would explain it.
 * @param isRemote whether somebody takes part over the net
 */
export function explainOpenness(
  answers: OpennessAnswers,
  law: OpennessLaw,
  isRemote: boolean,
): readonly OpennessReason[] {
  const { rules, bases } = law;
  const isStreamed = mustBeStreamed(answers, isRemote);
  return [
    {
      code: answers.isMeeting ? 'is-meeting' : 'is-no-meeting',
      paragraph: paragraphOf(rules, 'what-is-a-meeting'),
    },
    {
      code: answers.isAnnounced ? 'announced' : 'not-announced',
      paragraph: answers.isMeeting ? paragraphOf(rules, 'notice') : null,
    },
    answers.isOpen
      ? { code: 'open-is-the-rule', paragraph: paragraphOf(rules, 'open-meetings') }
      : {
          code: 'closed-by-basis',
          paragraph: bases.find(({ key }) => key === answers.basis)?.paragraph ?? null,
        },
    {
      code: isStreamed ? 'streamed' : 'not-streamed',
      paragraph: isStreamed ? paragraphOf(rules, 'remote-meeting') : null,
    },
  ];
}

/**
 * Only an open, formal meeting that is held over the net is streamed: there is no room that the public could come to. Everything else is open without
 * being streamed, so that people can think aloud. Source: kommuneloven § 11-7 [check].
 */
export function mustBeStreamed(
  answers: Pick<OpennessAnswers, 'isMeeting' | 'isOpen'>,
  isRemote: boolean,
): boolean {
  return isRemote && answers.isMeeting && answers.isOpen;
}

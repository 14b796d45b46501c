import { never } from '../decision.ts';
import type { Poll } from './poll.ts';
import type { Seal } from './visibility.ts';

export type ResultsHidden =
  'until-answered' | 'until-closed' | 'draft' | 'too-few' | 'being-opened' | 'ballots-lost';

/** Sums over fewer people than this say what a person thinks. Source: records.md § Openness; GDPR art. 9. */
export const smallestGroup = 3;

type Reader = { readonly eligible: boolean; readonly hasAnswered: boolean };

/**
 * Why this person may not see the results yet, or null when they may. The rule is the same for everybody, those who prepare polls included:
 * the promise on the card is about results, not about rank.
 * @param answered how many people the sums are over
 */
export function resultsHiddenFrom(
  poll: Poll,
  reader: Reader & { readonly preparesPolls: boolean },
  answered: number,
): ResultsHidden | null {
  // Whoever is shown each answer by name learns no more from two of them together.
  const fewest = seesNames(poll, reader) ? 1 : smallestGroup;
  return hiddenByTime(poll, reader) ?? (answered < fewest ? 'too-few' : null);
}

/** Is this person shown who answered what, when results are shown? Those who are asked are, and those who prepare polls; nobody else of the administration. */
export function seesNames(
  { visibility }: Pick<Poll, 'visibility'>,
  reader: { readonly eligible: boolean; readonly preparesPolls: boolean },
): boolean {
  return visibility === 'named' && (reader.eligible || reader.preparesPolls);
}

/**
 * Is it hidden from this person who has answered? While the sums move before somebody's eyes, a name that comes to the list and the difference that comes
 * to the sums are that person's answer. Source: docs/privacy.md, "not by subtraction either".
 */
export function answerersHiddenFrom(poll: Poll, reader: Reader): boolean {
  return poll.state.status === 'open' && hiddenByTime(poll, reader) === null;
}

/**
 * Would it tell of an answer, or of somebody in a small crowd, to say now when each has answered? While it is open and its sums can be watched, or its answers
 * are sealed.
 */
export function answeringIsNotTold({
  state,
  resultsWhen,
  visibility,
}: Pick<Poll, 'state' | 'resultsWhen' | 'visibility'>): boolean {
  return state.status === 'open' && (resultsWhen !== 'at-close' || visibility === 'anonymous');
}

function hiddenByTime(poll: Poll, reader: Reader): ResultsHidden | null {
  switch (poll.state.status) {
    case 'draft':
      return 'draft';
    case 'closed':
      return poll.seal ? hiddenBySeal(poll.seal) : null;
    case 'open':
      break;
    default:
      return never(poll.state);
  }
  switch (poll.resultsWhen) {
    case 'at-once':
      return null;
    case 'at-close':
      return 'until-closed';
    case 'after-own-answer':
      // Who is not asked cannot answer, and would never see them before the end otherwise; they wait for the close.
      if (reader.hasAnswered) return null;
      return reader.eligible ? 'until-answered' : 'until-closed';
    default:
      return never(poll.resultsWhen);
  }
}

function hiddenBySeal({ state }: Seal): ResultsHidden | null {
  switch (state) {
    case 'sealed':
      return 'being-opened';
    case 'lost':
      return 'ballots-lost';
    case 'opened':
    case 'destroyed':
      return null;
    default:
      return never(state);
  }
}

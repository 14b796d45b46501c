export type PollOption = {
  readonly id: string;
  readonly label: string;
  /** What choosing it would mean; empty when the label says enough. */
  readonly meaning: string;
};

/** Something to agree or disagree with. One that a participant added is nobody's duty to answer. */
export type Statement = PollOption & { readonly isAdded?: boolean | undefined };

/** Is whoever answers asked why: not at all, if they like, or always? */
export type ReasonWish = 'off' | 'optional' | 'required';

type Asked<Kind extends string> = {
  readonly id: string;
  readonly kind: Kind;
  readonly text: string;
  readonly reason: ReasonWish;
};

/** What the options are differs by kind: things to choose among, statements, findings or texts. */
type AskedOf<Kind extends string> = Asked<Kind> & { readonly options: readonly PollOption[] };

/** One end of a trade-off: a goal by its name, and what going all the way would mean. */
export type Pole = { readonly label: string; readonly meaning: string };

/** The ten kinds of questions. Source: docs/decisions/0127-ten-kinds-of-questions.md. */
export type PollQuestion =
  | AskedOf<'single-choice'>
  /** At least `fewest` and at most `most` options. */
  | (AskedOf<'multiple-choice'> & { readonly fewest: number; readonly most: number })
  /** The first `places` of the options in order; what is not placed shares the places after. */
  | (AskedOf<'ranking'> & { readonly places: number })
  /** How many points each person has, and how many may go to one option. Whole numbers. */
  | (AskedOf<'priority-points'> & { readonly budget: number; readonly maxPerOption: number })
  /** Steps from 1, with words at both ends. */
  | (Asked<'scale'> & {
      readonly steps: number;
      readonly lowest: string;
      readonly highest: string;
    })
  /** Each statement to agree or disagree with; participants may add some where that is said. */
  | (Asked<'agreement'> & {
      readonly options: readonly Statement[];
      readonly mayAdd?: boolean | undefined;
    })
  | (Asked<'trade-off'> & { readonly left: Pole; readonly right: Pole })
  | AskedOf<'knowledge-reaction'>
  | AskedOf<'verification'>
  | (Asked<'open-text'> & { readonly longest: number });

export type QuestionKind = PollQuestion['kind'];

/** How far a position may be from the middle of a trade-off, which is 0: left is below, right above. */
export const furthestPosition = 3;

/** The longest reason, in letters, and the longest words beside a reaction or about what is missing. */
export const longestReason = 500;
export const longestWords = 500;

/** What the question has to choose among; a scale, a trade-off and an open text have nothing. */
export function optionsOf(question: PollQuestion): readonly PollOption[] {
  return 'options' in question ? question.options : [];
}

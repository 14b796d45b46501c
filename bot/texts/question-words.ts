import type { Understanding } from '../../src/core/directions/verification.ts';
import type { ReactionKind } from '../../src/core/knowledge/knowledge-item.ts';
import type { Stance } from '../../src/core/polls/choice.ts';

/** What a poll's card says around the questions of each kind, and when an answer is not taken. `question` is what was asked. */
export type QuestionTexts = {
  readonly chooseSeveral: (fewest: number, most: number) => string;
  readonly chooseSeveralMissing: (fewest: number, most: number) => string;
  readonly rankingRule: (places: number, options: number) => string;
  readonly place: (place: number) => string;
  readonly choosePlace: string;
  readonly notPlaced: string;
  readonly placeMissing: string;
  /** `end` is the word at this end of the scale. */
  readonly step: (step: number, end: string | undefined) => string;
  readonly chooseStep: string;
  readonly unsure: string;
  readonly stepMissing: string;
  readonly between: (left: string, right: string) => string;
  /** From -3, all the way left, to 3. */
  readonly position: (position: number, left: string, right: string) => string;
  readonly positionMissing: string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly chooseStance: string;
  readonly stanceMissing: string;
  /** Below a statement that is not the poll's own. */
  readonly addedStatement: string;
  readonly newStatements: (n: number) => string;
  readonly statementsElsewhere: (n: number) => string;
  /** The field for one's own statement, who sees it, its button once one has answered, and that it is there. */
  readonly addOwn: string;
  readonly addedIsShown: string;
  readonly sendStatement: string;
  readonly added: string;
  readonly reactionRule: string;
  readonly reactions: Readonly<Record<ReactionKind, string>>;
  readonly noReaction: string;
  readonly words: string;
  readonly understandings: Readonly<Record<Understanding, string>>;
  readonly understandingMissing: string;
  readonly whatIsMissing: string;
  readonly isMissing: (text: string) => string;
  readonly textMissing: (longest: number) => string;
  readonly textTooLong: (longest: number) => string;
  readonly reason: string;
  readonly reasonWanted: string;
  readonly reasonMissing: string;
  readonly because: (reason: string) => string;
  /** Why a statement was not added. */
  readonly addRefused: {
    readonly takesNone: string;
    readonly onlyOne: string;
    readonly alreadyAdded: string;
    readonly noRoom: (most: number) => string;
    readonly nothingWritten: string;
    readonly tooLong: (longest: number) => string;
    readonly unreadable: string;
    readonly identityNumber: string;
  };
  readonly refused: {
    readonly sameOptionTwice: (question: string) => string;
    readonly tooFewChosen: (question: string, fewest: number) => string;
    readonly tooManyChosen: (question: string, most: number) => string;
    readonly placeOutside: (question: string, places: number) => string;
    readonly samePlaceTwice: (question: string, place: number) => string;
    readonly placesNotFilled: (question: string, places: number) => string;
    readonly stepOutside: (question: string) => string;
    readonly itemUnanswered: (question: string, label: string) => string;
    readonly nothingReactedTo: (question: string) => string;
    readonly statementGone: (question: string) => string;
    readonly nothingWritten: (question: string) => string;
    readonly reasonMissing: (question: string) => string;
    readonly tooLong: (question: string, longest: number) => string;
    readonly unreadable: (question: string) => string;
    readonly identityNumber: (question: string) => string;
  };
};

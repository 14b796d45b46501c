import type { Choice } from '../../../src/contracts/poll-choices.ts';
import type { PollQuestion, QuestionKind } from '../../../src/contracts/poll-questions.ts';

/** What the field of one kind of question is given. */
export type Asked<Kind extends QuestionKind> = {
  readonly question: Extract<PollQuestion, { kind: Kind }>;
  readonly given: Choice | undefined;
  readonly onGive: (choice: Choice) => void;
};

import type { DateAnswer, DatePoll } from '../../core/date-polls/date-poll.ts';
import type {
  Letter,
  LetterConcern,
  LetterEdition,
  LetterRecipient,
} from '../../core/letters/letter.ts';

/** Letters before processes: one per process. */
export type LetterStore = {
  ofProcess(processId: string): Promise<Letter | null>;
  byId(letterId: string): Promise<Letter | null>;
  /** FOR UPDATE: writing, sending and replying take turns. */
  forChange(letterId: string): Promise<Letter | null>;
  /** Inserts or updates; a second letter of the same process is a fault. */
  save(letter: Letter): Promise<void>;
  /** Adds what was sent; never changed afterwards. */
  addEdition(edition: LetterEdition): Promise<void>;
  /** Newest first. */
  editions(letterId: string): Promise<readonly LetterEdition[]>;
  recipients(letterId: string): Promise<readonly LetterRecipient[]>;
  recipient(letterId: string, personId: string): Promise<LetterRecipient | null>;
  /** Letters that this person has got. */
  ofRecipient(personId: string): Promise<readonly Letter[]>;
  saveRecipients(letterId: string, recipients: readonly LetterRecipient[]): Promise<void>;
  /** Oldest first. */
  concerns(letterId: string): Promise<readonly LetterConcern[]>;
  /** Every concern that waits for the administration, oldest first. */
  owed(): Promise<readonly LetterConcern[]>;
  saveConcern(concern: LetterConcern): Promise<void>;
};

export type DatePollStore = {
  byId(datePollId: string): Promise<DatePoll | null>;
  /** FOR UPDATE: answering and choosing take turns. */
  forChange(datePollId: string): Promise<DatePoll | null>;
  /** The newest about the round. */
  ofRound(roundId: string): Promise<DatePoll | null>;
  open(): Promise<readonly DatePoll[]>;
  save(poll: DatePoll): Promise<void>;
  answers(datePollId: string): Promise<readonly DateAnswer[]>;
  answerOf(datePollId: string, personId: string): Promise<DateAnswer | null>;
  saveAnswer(datePollId: string, answer: DateAnswer): Promise<void>;
};

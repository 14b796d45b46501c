import type { NotAllowed, NotFound } from '../src/app/allowed.ts';
import type { AuthorizedMember, MunicipalityScope } from '../src/app/authority.ts';
import type { answerDates, datePollForMember } from '../src/app/date-polls/answer-dates.ts';
import type { letterForMember } from '../src/app/letters/letter-cards.ts';
import type {
  acceptLetter,
  askAboutLetter,
  refuseLetterDate,
} from '../src/app/letters/reply-to-letter.ts';
import type { Conversation, PollCardFacts } from '../src/app/ports/messenger.ts';
import type {
  GivenUnderstanding,
  VerificationAnswerOutcome,
} from '../src/app/directions/answer-verification.ts';
import type { VerificationForMember } from '../src/app/messages/verification-cards.ts';
import type { protocolForMember } from '../src/app/messages/protocol-cards.ts';
import type { acceptDraft } from '../src/app/protocols/correct-draft.ts';
import type { Log } from '../src/app/ports/system.ts';
import type { findForCards, seeForCard } from '../src/app/plans/find-for-cards.ts';
import type { greetConversation } from '../src/app/people/keep-conversations.ts';
import type { keepPreferences, offerPause } from '../src/app/people/keep-preferences.ts';
import type { answerLesson, readLesson } from '../src/app/training/go-through-lessons.ts';
import type { seeTraining } from '../src/app/training/see-training.ts';
import type { TabOwner } from '../src/app/tab-address.ts';
import type { nextRound } from '../src/app/workshops/next-round.ts';
import type { addStatement } from '../src/app/polls/add-statement.ts';
import type { AnswerGiven, AnswerOutcome } from '../src/app/polls/answer-poll.ts';
import type { Decision } from '../src/core/decision.ts';
import type { Language } from '../src/core/documents/document-model.ts';
import type { Municipality } from '../src/core/municipalities/municipality.ts';
import type { Person } from '../src/core/people/person.ts';
import type { AnswerRefusal } from '../src/core/polls/answer-poll.ts';
import type { Instant } from '../src/core/time/instant.ts';

/** A poll as one person sees it: a personal card's facts in that person's language, and whether the person is on the audience's roll. */
export type PollForMember = { readonly facts: PollCardFacts; readonly eligible: boolean };

export type WaitingPoll = {
  readonly pollId: string;
  readonly title: string;
  readonly closesAt: Instant;
  readonly answered: boolean;
};

export type TieRefusal =
  NotAllowed | { readonly code: 'no-such-body'; readonly bodies: readonly string[] };

/** What the bot asks of the house. Every function is a use case or a look-up; the bot keeps no state of its own. */
export type BotDeps = {
  readonly log: Log;
  /** The registered municipality of an Entra tenant, or null: then nothing more is asked or said. */
  municipalityByTenant(tenantId: string): Promise<Municipality | null>;
  /** The person with this Entra object id in the municipality, or null. */
  personByObjectId(scope: MunicipalityScope, entraObjectId: string): Promise<Person | null>;

  answerPoll(
    by: AuthorizedMember,
    given: AnswerGiven,
  ): Promise<Decision<AnswerOutcome, AnswerRefusal | NotAllowed | NotFound>>;
  addStatement: ReturnType<typeof addStatement>;
  pollForMember(
    by: AuthorizedMember,
    pollId: string,
  ): Promise<Decision<PollForMember, NotAllowed | NotFound>>;
  answerVerification(
    by: AuthorizedMember,
    given: GivenUnderstanding,
  ): Promise<VerificationAnswerOutcome>;
  verificationForMember(
    by: AuthorizedMember,
    verificationId: string,
  ): Promise<Decision<VerificationForMember, NotFound>>;
  /** Open polls that ask this person, nearest deadline first. */
  pollsOfMember(by: AuthorizedMember): Promise<readonly WaitingPoll[]>;
  nextRound: ReturnType<typeof nextRound>;
  offerPause: ReturnType<typeof offerPause>;
  keepPreferences: ReturnType<typeof keepPreferences>;

  /** A button was pressed on the card of one of our messages: it has arrived, as this activity. */
  noteArrival(by: AuthorizedMember, messageId: string, activityId: string): Promise<void>;
  /** Keeps or refreshes where the bot can write. A group's body, tied earlier, stays tied: `bodyId` is always null here. */
  saveConversation(scope: MunicipalityScope, conversation: Conversation): Promise<void>;
  greetConversation: ReturnType<typeof greetConversation>;
  /** The app was removed from the conversation. */
  forgetConversation(scope: MunicipalityScope, conversationId: string): Promise<void>;
  /** Ties a group chat or channel to the body whose polls it gets; `bodyName` as typed, compared without regard to case. */
  tieConversation(
    by: AuthorizedMember,
    conversationId: string,
    bodyName: string,
  ): Promise<Decision<{ readonly bodyName: string }, TieRefusal>>;
  chooseLanguage(by: AuthorizedMember, language: Language): Promise<void>;

  letterForMember: ReturnType<typeof letterForMember>;
  acceptLetter: ReturnType<typeof acceptLetter>;
  askAboutLetter: ReturnType<typeof askAboutLetter>;
  refuseLetterDate: ReturnType<typeof refuseLetterDate>;
  protocolForMember: ReturnType<typeof protocolForMember>;
  acceptProtocol: ReturnType<typeof acceptDraft>;
  datePollForMember: ReturnType<typeof datePollForMember>;
  answerDates: ReturnType<typeof answerDates>;

  findForCards: ReturnType<typeof findForCards>;
  seeForCard: ReturnType<typeof seeForCard>;
  seeTraining: ReturnType<typeof seeTraining>;
  answerLesson: ReturnType<typeof answerLesson>;
  readLesson: ReturnType<typeof readLesson>;

  /** Where the tab is served, without a slash at the end: addresses on it unfold. */
  readonly publicUrl: string;
  /** Address of a page in the tab that opens inside Teams. */
  tabAddress(page: string, municipality: TabOwner): string;
  /** Address of one's own chat with the bot; null where the app is not reached through Teams. */
  chatAddress(botId: string, municipality: TabOwner): string | null;
};

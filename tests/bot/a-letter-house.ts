import type { BotDeps } from '../../bot/bot-deps.ts';
import type { LetterCardFacts } from '../../src/app/ports/messenger.ts';
import { answerDates } from '../../src/core/date-polls/date-poll.ts';
import type { DateAnswer } from '../../src/core/date-polls/date-poll.ts';
import { decide, refuse } from '../../src/core/decision.ts';
import {
  acceptLetter,
  askAboutLetter,
  refuseDate,
} from '../../src/core/letters/reply-to-letter.ts';
import type { LetterConcern, LetterRecipient } from '../../src/core/letters/letter.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { aDatePoll, datePollFacts, datePollId, letterFacts, letterId } from './a-letter.ts';

type LetterDeps = Pick<
  BotDeps,
  | 'letterForMember'
  | 'acceptLetter'
  | 'askAboutLetter'
  | 'refuseLetterDate'
  | 'datePollForMember'
  | 'answerDates'
>;

/** A letter and a date poll behind the bot: the real rules, and memory where the database would be. Everybody in `asked` has got both. */
export function aLetterHouse(asked: (personId: string) => boolean, now: () => Instant) {
  const state = {
    sent: letterFacts(),
    recipients: new Map<string, LetterRecipient>(),
    concerns: [] as LetterConcern[],
    datePoll: aDatePoll(),
    dateAnswers: new Map<string, DateAnswer>(),
  };
  const notFound = Promise.resolve(refuse({ code: 'not-found' }));
  const recipientOf = (personId: string): LetterRecipient =>
    state.recipients.get(personId) ?? {
      personId,
      bodyIds: ['0190b000-0000-7000-8000-0000000000b1'],
      ...{ acceptedEdition: 0, acceptedAt: null },
    };
  const letter = () => ({
    ...{ id: letterId, processId: letterId, version: 1 },
    ...{ content: state.sent.sent.content, edition: state.sent.currentEdition },
  });
  const ownOf = (personId: string) => state.concerns.filter((one) => one.personId === personId);
  const keep = (concern: LetterConcern | null) => {
    if (!concern) return;
    state.concerns = [...state.concerns.filter(({ id }) => id !== concern.id), concern];
  };
  const factsFor = (personId: string): LetterCardFacts => ({
    ...state.sent,
    acceptedEdition: recipientOf(personId).acceptedEdition,
    concerns: ownOf(personId),
  });

  const deps: LetterDeps = {
    letterForMember: (by, id) =>
      id === letterId && asked(by.personId)
        ? Promise.resolve(decide(factsFor(by.personId)))
        : notFound,
    acceptLetter: (by, _, edition) => {
      const taken = acceptLetter(letter(), recipientOf(by.personId), edition, now());
      if (taken.refused) return Promise.resolve(taken);
      state.recipients.set(by.personId, taken.value);
      return Promise.resolve(decide(null));
    },
    askAboutLetter: (by, _, words) => {
      const id = `0190b000-0000-7000-8000-0000000001${String(state.concerns.length).padStart(2, '0')}`;
      const asking = { id, personId: by.personId, words };
      const taken = askAboutLetter(letter(), ownOf(by.personId), asking, now());
      if (taken.refused) return Promise.resolve(taken);
      keep(taken.value);
      return Promise.resolve(decide(null));
    },
    refuseLetterDate: (by, _, said) => {
      const id = `0190b000-0000-7000-8000-0000000001${String(state.concerns.length).padStart(2, '0')}`;
      const own = ownOf(by.personId);
      const recipient = recipientOf(by.personId);
      const taken = refuseDate(letter(), state.sent.sent, recipient, own, { id, ...said }, now());
      if (taken.refused) return Promise.resolve(taken);
      keep(taken.value);
      return Promise.resolve(decide(null));
    },
    datePollForMember: (by, id) =>
      id === datePollId && asked(by.personId)
        ? Promise.resolve(
            decide(
              datePollFacts({
                poll: state.datePoll,
                stances: state.dateAnswers.get(by.personId)?.stances ?? null,
                isTaking: state.datePoll.state.status === 'open' && now() < state.datePoll.closesAt,
              }),
            ),
          )
        : notFound,
    answerDates: (by, _, stances) => {
      const before = state.dateAnswers.get(by.personId) ?? null;
      const taken = answerDates(state.datePoll, by.personId, stances, before, now());
      if (taken.refused) return Promise.resolve(taken);
      state.dateAnswers.set(by.personId, taken.value);
      return Promise.resolve(decide(null));
    },
  };
  return { deps, state };
}

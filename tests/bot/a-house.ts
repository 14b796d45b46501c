import type { BotDeps } from '../../bot/bot-deps.ts';
import type { Conversation } from '../../src/app/ports/messenger.ts';
import { decide, refuse } from '../../src/core/decision.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import { choosePreferences } from '../../src/core/people/preferences.ts';
import type { Person } from '../../src/core/people/person.ts';
import { addStatement, takesMoreStatements } from '../../src/core/polls/added-statements.ts';
import { answerPoll } from '../../src/core/polls/answer-poll.ts';
import type { Answer, Poll } from '../../src/core/polls/poll.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant } from '../../src/core/time/instant.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import type { Found } from '../../src/app/plans/find-for-cards.ts';
import { aGoalFound, aPlanFound, aTraining } from './a-plan-system.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { aLetterHouse } from './a-letter-house.ts';
import { uuid } from '../support/builders/ids.ts';
import { aPoll, cardFacts, pollId } from './a-poll.ts';

export const tenantId = aMunicipality().entraTenantId;

export function aPerson(number: number, overrides: Partial<Person> = {}): Person {
  return {
    id: `0190c000-0000-7000-8000-00000000000${number}`,
    entraObjectId: `0190d000-0000-4000-8000-00000000000${number}`,
    name: `Folkevalgt ${number}`,
    language: 'nb',
    roles: ['politician'],
    ...overrides,
  };
}

export const protocolDraftId = '0190f100-0000-7000-8000-000000000001';

/** What stands behind the bot in tests: the real rule for answers, and maps where the database would be. */
export function aHouse(given: { people?: readonly Person[]; poll?: Poll; now?: string } = {}) {
  const people = given.people ?? [aPerson(1), aPerson(2)];
  const state = {
    poll: given.poll ?? aPoll(),
    now: (given.now ?? '2024-01-16T12:00:00.000Z') as Instant,
    answers: new Map<string, Answer>(),
    /** Who has added a statement. */
    adders: new Set<string>(),
    conversations: new Map<string, Conversation>(),
    languages: new Map<string, Language>(),
    greeted: new Map<string, Instant>(),
    pauses: new Map<string, CivilDate | null>(),
    logged: [] as string[],
    arrived: [] as (readonly string[])[],
    fault: undefined as Error | undefined,
    found: [aPlanFound, aGoalFound] as readonly Found[],
    /** Who has accepted the minutes. */
    accepted: new Set<string>(),
    training: aTraining,
  };
  const eligible = (personId: string): boolean =>
    people.some((person) => person.id === personId && person.roles.includes('politician'));
  const tally = () => ({ options: {}, answered: state.answers.size, eligible: 51 });
  const languageOf = (personId: string): Language =>
    state.languages.get(personId) ?? people.find(({ id }) => id === personId)?.language ?? 'nb';

  const letters = aLetterHouse(eligible, () => state.now);
  const deps: BotDeps = {
    ...letters.deps,
    log: {
      info: (message) => void state.logged.push(message),
      warn: (message) => void state.logged.push(message),
      error: (message) => void state.logged.push(message),
    },
    municipalityByTenant: (tenant) => Promise.resolve(tenant === tenantId ? aMunicipality() : null),
    personByObjectId: (_scope, objectId) => {
      const found = people.find(({ entraObjectId }) => entraObjectId === objectId);
      return Promise.resolve(found ? { ...found, language: languageOf(found.id) } : null);
    },
    answerPoll: (by, answer) => {
      if (state.fault) return Promise.reject(state.fault);
      if (answer.pollId !== pollId) return Promise.resolve(refuse({ code: 'not-found' }));
      const taken = answerPoll(
        state.poll,
        eligible(by.personId),
        by.personId,
        answer.choices,
        state.answers.get(by.personId) ?? null,
        state.now,
      );
      if (taken.refused) return Promise.resolve(taken);
      state.answers.set(by.personId, taken.value.answer);
      return Promise.resolve(
        decide({
          poll: state.poll,
          bodyName: 'Kommunestyret',
          answer: taken.value.answer,
          tally: tally(),
          takesMore: takesMoreStatements(state.poll),
        }),
      );
    },
    addStatement: (by, id, wish) => {
      if (id !== pollId) return Promise.resolve(refuse({ code: 'not-found' }));
      const adder = {
        eligible: eligible(by.personId),
        hasAdded: state.adders.has(by.personId),
      };
      const statementId = uuid(9_000 + state.adders.size);
      const added = addStatement(state.poll, adder, wish, statementId, state.now);
      if (added.refused) return Promise.resolve(added);
      state.poll = added.value.poll;
      state.adders.add(by.personId);
      return Promise.resolve(decide({ id: statementId }));
    },
    pollForMember: (by, id) =>
      Promise.resolve(
        id === pollId
          ? decide({
              facts: cardFacts({
                poll: state.poll,
                language: languageOf(by.personId),
                ownAnswer: state.answers.get(by.personId)?.choices ?? null,
                tally: tally(),
                ...(state.poll.state.status === 'open' &&
                  takesMoreStatements(state.poll) &&
                  !state.adders.has(by.personId) && { mayAdd: true as const }),
              }),
              eligible: eligible(by.personId),
            })
          : refuse({ code: 'not-found' }),
      ),
    answerVerification: () => Promise.resolve(refuse({ code: 'not-found' })),
    verificationForMember: () => Promise.resolve(refuse({ code: 'not-found' })),
    protocolForMember: (by, draftId) =>
      Promise.resolve(
        draftId === protocolDraftId && eligible(by.personId)
          ? decide({
              ...{ kind: 'protocol', language: languageOf(by.personId), draftId },
              ...{ title: 'Verksted 1', bodyName: 'Kommunestyret', deadline: state.now },
              standing: state.accepted.has(by.personId) ? 'accepted' : 'to-correct',
              tabAddress: 'https://radslag.invalid/tab/protocols',
            })
          : refuse({ code: 'not-found' }),
      ),
    acceptProtocol: (by, draftId) => {
      if (draftId !== protocolDraftId || !eligible(by.personId))
        return Promise.resolve(refuse({ code: 'not-found' }));
      state.accepted.add(by.personId);
      return Promise.resolve(decide({ revision: 1 }));
    },
    pollsOfMember: (by) =>
      Promise.resolve([
        {
          pollId,
          title: state.poll.title,
          closesAt: state.poll.closesAt,
          answered: state.answers.has(by.personId),
        },
      ]),
    nextRound: (_by, groupConversationId) =>
      Promise.resolve({
        roundId: '0190f000-0000-7000-8000-000000000001',
        purpose: groupConversationId === null ? 'Peke ut retningen' : 'Åpent for alle',
        isUnderWay: false,
        title: 'Politiske ambisjoner',
        startsAt: '2024-01-18T16:00:00.000Z' as Instant,
        place: 'Kommunestyresalen',
        bodyName: 'Kommunestyret',
      }),
    noteArrival: (by, messageId, activityId) => {
      state.arrived.push([by.personId, messageId, activityId]);
      return Promise.resolve();
    },
    saveConversation: (_scope, conversation) => {
      state.conversations.set(conversation.conversationId, conversation);
      return Promise.resolve();
    },
    greetConversation: (_scope, conversation) => {
      const { conversationId, personId } = conversation;
      state.conversations.set(conversationId, conversation);
      const who = personId ?? conversationId;
      const before = state.greeted.get(who);
      state.greeted.set(who, state.now);
      return Promise.resolve(
        before === undefined ? 'first' : before === state.now ? 'just-given' : 'again',
      );
    },
    forgetConversation: (_scope, conversationId) => {
      state.conversations.delete(conversationId);
      return Promise.resolve();
    },
    tieConversation: (by, _conversationId, bodyName) =>
      Promise.resolve(
        !by.roles.includes('facilitator')
          ? refuse({ code: 'not-allowed', action: 'prepare-polls' })
          : bodyName.toLowerCase() === 'kommunestyret'
            ? decide({ bodyName: 'Kommunestyret' })
            : refuse({ code: 'no-such-body', bodies: ['Formannskapet', 'Kommunestyret'] }),
      ),
    chooseLanguage: (by, language) => {
      state.languages.set(by.personId, language);
      return Promise.resolve();
    },
    offerPause: (by) => {
      const today = osloDate(state.now);
      return Promise.resolve({
        pausedUntil: state.pauses.get(by.personId) ?? null,
        ...{ afterWeek: addDays(today, 7), afterMonth: addDays(today, 30) },
        ...{ earliest: addDays(today, 1), latest: addDays(today, 366) },
      });
    },
    keepPreferences: (by, { pausedUntil = null }) => {
      const decision = choosePreferences({ pausedUntil }, osloDate(state.now));
      if (decision.refused) return Promise.resolve(decision);
      const pausedBefore = state.pauses.get(by.personId) ?? null;
      state.pauses.set(by.personId, pausedUntil);
      return Promise.resolve(decide({ pausedBefore }));
    },
    findForCards: (_by, { text, kinds, skip, most }) => {
      const all = state.found.filter(
        (each) =>
          kinds.includes(each.kind) &&
          (each.kind === 'plan' ? each.plan.title : each.goal.title)
            .toLowerCase()
            .includes(text.toLowerCase()),
      );
      return Promise.resolve(decide({ count: all.length, found: all.slice(skip, skip + most) }));
    },
    seeForCard: (_by, { kind, id }) => {
      const found = state.found.find(
        (each) => each.kind === kind && (each.kind === 'plan' ? each.plan.id : each.goal.id) === id,
      );
      return Promise.resolve(found ? decide(found) : refuse({ code: 'not-found' }));
    },
    seeTraining: () => Promise.resolve(decide(state.training)),
    answerLesson: (_by, { optionId }) => {
      const [lesson] = state.training.lessons;
      state.training = {
        offered: { lesson: 'needs', why: '' },
        lessons: state.training.lessons.map((each) => ({
          ...each,
          doneOn: '2024-01-16' as CivilDate,
          questions: each.questions.map((question) => ({ ...question, isAnswered: true })),
        })),
      };
      return Promise.resolve(
        lesson
          ? decide({
              isRight: optionId === 'a',
              rightId: 'a',
              because: 'Fordi.',
              training: state.training,
            })
          : refuse({ code: 'lesson-changed' }),
      );
    },
    readLesson: () => Promise.resolve(decide(null)),
    publicUrl: 'https://radslag.example.org',
    chatAddress: (id) => `https://teams.microsoft.com/l/chat/0/0?users=${id}`,
    tabAddress: (page) => `https://radslag.example.org/tab${page}`,
  };
  return { deps, state, people, letters: letters.state };
}

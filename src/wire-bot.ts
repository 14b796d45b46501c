import { createBot } from '../bot/create-bot.ts';
import { createAppTokens } from './adapters/graph/app-tokens.ts';
import { loopbackFetch } from './adapters/graph/loopback.ts';
import { createMsalNetwork } from './adapters/graph/msal-network.ts';
import type { LoopbackMap } from './adapters/graph/loopback.ts';
import type { Deps } from './app/deps.ts';
import { answerDates, datePollForMember } from './app/date-polls/answer-dates.ts';
import { letterForMember } from './app/letters/letter-cards.ts';
import { acceptLetter, askAboutLetter, refuseLetterDate } from './app/letters/reply-to-letter.ts';
import { answerVerification } from './app/directions/answer-verification.ts';
import { verificationForMember } from './app/messages/verification-cards.ts';
import {
  forgetConversation,
  greetConversation,
  saveConversation,
  tieConversation,
} from './app/people/keep-conversations.ts';
import { keepPreferences, offerPause } from './app/people/keep-preferences.ts';
import { personByObjectId } from './app/people/person-by-object-id.ts';
import { chooseLanguage } from './app/people/see-me.ts';
import { findForCards, seeForCard } from './app/plans/find-for-cards.ts';
import { addStatement } from './app/polls/add-statement.ts';
import { answerPoll } from './app/polls/answer-poll.ts';
import { noteSeen } from './app/polls/note-seen.ts';
import { pollForMember, pollsOfMember } from './app/polls/poll-for-member.ts';
import type { Log } from './app/ports/system.ts';
import { protocolForMember } from './app/messages/protocol-cards.ts';
import { acceptDraft } from './app/protocols/correct-draft.ts';
import { noteArrival } from './app/messages/note-arrival.ts';
import type { Messenger } from './app/ports/messenger.ts';
import { answerLesson, readLesson } from './app/training/go-through-lessons.ts';
import { chatAddressIn } from './app/tab-address.ts';
import { seeTraining } from './app/training/see-training.ts';
import { nextRound } from './app/workshops/next-round.ts';
import type { Config } from './config/config.ts';
import { invariant } from './core/decision.ts';
import type { Metrics } from './http/metrics.ts';
import type { HttpParts } from './http/server.ts';

/** The bot with the use cases behind it. Its messenger is what the jobs write with. */
export function wireBot(
  config: Config,
  deps: Omit<Deps, 'messenger'>,
  given: {
    readonly loopback: LoopbackMap;
    /** The demonstration's connector. */
    readonly serviceUrl: string | undefined;
    readonly metrics: Pick<Metrics, 'pollAnswered'>;
  },
): { readonly handleMessages: HttpParts['bot']; readonly messenger: Messenger } {
  const answer = answerPoll(deps);
  const choose = chooseLanguage(deps);
  const showPoll = pollForMember(deps);
  const seen = noteSeen(deps);
  const bot = createBot(
    {
      appType: 'SingleTenant',
      appId: config.bot.appId,
      tenantId: config.bot.tenantId,
      password: config.bot.password,
      connectorToken: connectorToken(config, deps.log, given.loopback),
      ...(config.bot.openIdMetadata === null ? {} : { openIdMetadata: config.bot.openIdMetadata }),
      ...(given.serviceUrl === undefined ? {} : { defaultServiceUrl: given.serviceUrl }),
    },
    {
      log: deps.log,
      municipalityByTenant: (tenantId) => deps.municipalities.byTenant(tenantId),
      personByObjectId: personByObjectId(deps),
      answerPoll: async (by, given_) => {
        const outcome = await answer(by, given_);
        if (!outcome.refused) given.metrics.pollAnswered('card');
        return outcome;
      },
      addStatement: addStatement(deps),
      pollForMember: async (by, pollId) => {
        const found = await showPoll(by, pollId);
        if (!found.refused && found.value.eligible) await seen(by, pollId);
        return found;
      },
      answerVerification: answerVerification(deps),
      verificationForMember: verificationForMember(deps),
      pollsOfMember: pollsOfMember(deps),
      nextRound: nextRound(deps),
      noteArrival: noteArrival(deps),
      offerPause: offerPause(deps),
      keepPreferences: keepPreferences(deps),
      saveConversation: saveConversation(deps),
      greetConversation: greetConversation(deps),
      forgetConversation: forgetConversation(deps),
      tieConversation: tieConversation(deps),
      chooseLanguage: async (by, language) => {
        await choose(by, language);
      },
      letterForMember: letterForMember(deps),
      protocolForMember: protocolForMember(deps),
      acceptProtocol: acceptDraft(deps),
      acceptLetter: acceptLetter(deps),
      askAboutLetter: askAboutLetter(deps),
      refuseLetterDate: refuseLetterDate(deps),
      datePollForMember: datePollForMember(deps),
      answerDates: answerDates(deps),
      findForCards: findForCards(deps),
      seeForCard: seeForCard(deps),
      seeTraining: seeTraining(deps),
      answerLesson: answerLesson(deps),
      readLesson: readLesson(deps),
      publicUrl: config.publicUrl,
      tabAddress: deps.tabAddress,
      chatAddress: chatAddressIn(config.mode),
    },
  );
  return {
    messenger: bot.messenger,
    handleMessages: (request, response) => bot.handleMessages(request, response),
  };
}

/** The bot's own token for the channel, from msal, in the bot's own tenant. */
function connectorToken(config: Config, log: Log, loopback: LoopbackMap): () => Promise<string> {
  const tokens = createAppTokens({
    authority: config.entra.authority,
    scope: 'https://api.botframework.com/.default',
    clientId: config.bot.appId,
    credential: { kind: 'secret', secret: config.bot.password },
    network: createMsalNetwork(loopbackFetch(loopback)),
    log,
  });
  return async () => {
    const token = await tokens.forTenant(config.bot.tenantId);
    // A fault, not a refusal: the SDK asks for it in the middle of a send, which then counts as not sent.
    invariant(!token.refused, 'Entra gives the bot a token');
    return token.value;
  };
}

import type { IncomingMessage, ServerResponse } from 'node:http';
import { invariant } from '../src/core/decision.ts';
import type { Messenger } from '../src/app/ports/messenger.ts';
import type { BotDeps } from './bot-deps.ts';
import { TeamsAdapter } from './connector/teams-adapter.ts';
import type { Answer, Checked, TeamsAdapterOptions } from './connector/teams-adapter.ts';
import { teamsMessenger } from './connector/teams-messenger.ts';
import { answerInvoke } from './handlers/answer-invoke.ts';
import { readActivity } from './handlers/incoming.ts';
import type { Incoming } from './handlers/incoming.ts';
import { takeTurn } from './handlers/take-turn.ts';

export type BotOptions = TeamsAdapterOptions & {
  /** Only SingleTenant is left: registrations for many tenants ended 2025-07-31. */
  readonly appType: 'SingleTenant';
  readonly defaultServiceUrl?: string;
};

export type Bot = {
  /** For `POST /api/messages`, behind a JSON body parser (limit 256 KB is plenty). Works as an Express handler. */
  handleMessages(
    request: IncomingMessage & { readonly body?: unknown },
    response: ServerResponse,
  ): Promise<void>;
  readonly messenger: Messenger;
};

/** Teams' entrance for Europe, used until a conversation has told a nearer one. */
const europeanServiceUrl = 'https://smba.trafficmanager.net/emea/';

/** The bot: Teams' activities come in by `handleMessages` and are given to use cases; `messenger` writes in Teams. Keeps nothing in memory that matters. */
export function createBot(options: BotOptions, deps: BotDeps): Bot {
  for (const name of ['appId', 'tenantId', 'password'] as const)
    invariant(options[name].trim() !== '', `the bot has no ${name}`);
  const adapter = new TeamsAdapter(options);
  const messenger = teamsMessenger({
    adapter,
    appId: options.appId,
    defaultServiceUrl: options.defaultServiceUrl ?? europeanServiceUrl,
  });
  return {
    messenger,
    handleMessages: async (request, response) => {
      if (request.method !== 'POST') {
        refuse(response, 405, 'Method Not Allowed');
        return;
      }
      const authorization = request.headers.authorization ?? '';
      if (authorization === '') {
        refuse(response, 401, 'Unauthorized');
        return;
      }
      const incoming = readActivity(request.body);
      if (!incoming) {
        refuse(response, 400, 'Bad Request');
        return;
      }
      // The SDK checks tokens differently for other channels; the product speaks with Teams only.
      if (incoming.channelId !== 'msteams') {
        refuse(response, 401, 'Unauthorized');
        return;
      }

      try {
        const admission = await adapter.admit(authorization, incoming.original);
        if (admission.kind === 'keys-unavailable') {
          deps.log.error('the channel’s signing keys could not be fetched', {
            cause: String(admission.cause),
          });
          refuse(response, 503, 'Service Unavailable');
          return;
        }
        const answer =
          admission.kind === 'unauthorized'
            ? 'foreign-tenant'
            : incoming.type === 'invoke'
              ? await answerInvoke(incoming, deps)
              : await inChat(adapter, admission.checked, incoming, deps);
        if (answer === 'foreign-tenant') refuse(response, 401, 'Unauthorized');
        else send(response, answer.status, 'application/json', answer.body);
      } catch (error) {
        deps.log.error('an activity could not be handled', {
          type: incoming.type,
          cause: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
        refuse(response, 500, 'Internal Server Error');
      }
    },
  };
}

/** An activity that may be answered in the chat itself: for that the SDK's turn is needed, and for nothing else. */
async function inChat(
  adapter: TeamsAdapter,
  checked: Checked,
  incoming: Incoming,
  deps: BotDeps,
): Promise<Answer | 'foreign-tenant'> {
  const turn = { isForeign: false };
  const answer = await adapter.receive(checked, incoming.original, async (context) => {
    turn.isForeign = (await takeTurn(context, incoming, deps)) === 'foreign-tenant';
  });
  return turn.isForeign ? 'foreign-tenant' : answer;
}

/** Says no more than the status: nothing is confirmed to who may be anybody. */
function refuse(response: ServerResponse, status: number, title: string): void {
  send(response, status, 'application/problem+json', { type: 'about:blank', title, status });
}

function send(response: ServerResponse, status: number, mediaType: string, body: unknown): void {
  response.statusCode = status;
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader('content-type', `${mediaType}; charset=utf-8`);
  response.end(JSON.stringify(body));
}

import { randomUUID } from 'node:crypto';
import { Router, json } from 'express';
import type { Request } from 'express';
import { z } from 'zod';
import type { PlaygroundPerson } from '../playground/playground-config.ts';

export type ConnectorRoutesOptions = {
  /** The Playground's own connector: `http://127.0.0.1:56150/_connector`. */
  readonly playgroundConnector: string;
  /** Those who have a chat in the Playground. */
  readonly people: readonly PlaygroundPerson[];
  /** Whether the bot's token is one of ours, for the Bot Framework. The Playground itself asks for none. */
  isConnectorToken(token: string): Promise<boolean>;
};

/** Members of the council who are not in the Playground have a chat all the same; nobody looks at it. */
const elsewhere = 'a:radslag-elsewhere-';
const newConversation = z.object({ members: z.array(z.object({ id: z.string() })).min(1) });

/**
 * The Bot Framework connector as the bot sees it: checks the bot's token and passes on to the Playground what is for people there. The Playground knows
 * six people; sending to anybody else fails there, so those messages are taken here.
 */
export function connectorRoutes(options: ConnectorRoutesOptions): Router {
  const router = Router();
  router.use(async (req, res, next) => {
    const token = /^Bearer (.+)$/.exec(req.headers.authorization ?? '')?.[1];
    if (token !== undefined && (await options.isConnectorToken(token))) next();
    else res.status(401).json({ error: { code: 'Unauthorized' } });
  });
  router.use(json({ limit: '256kb' }));
  router.post('/v3/conversations', (req, res, next) => {
    const wish = newConversation.safeParse(req.body);
    const [member] = wish.data?.members ?? [];
    if (!member || options.people.some(({ objectId }) => objectId === member.id)) {
      next();
      return;
    }
    res.status(201).json({ id: `${elsewhere}${member.id}` });
  });
  router.use('/v3/conversations/:conversationId', (req, res, next) => {
    if (!req.params.conversationId.startsWith(elsewhere)) {
      next();
      return;
    }
    res.status(req.method === 'POST' ? 201 : 200).json({ id: randomUUID() });
  });
  router.use(async (req, res) => {
    const answer = await passOn(req, options.playgroundConnector);
    const body = await answer.text();
    res.status(answer.status);
    res.type(answer.headers.get('content-type') ?? 'application/json').send(body);
  });
  return router;
}

function passOn(req: Request, playgroundConnector: string): Promise<Response> {
  const hasBody = req.method === 'POST' || req.method === 'PUT';
  return fetch(`${playgroundConnector}${req.url}`, {
    method: req.method,
    ...(hasBody
      ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(req.body) }
      : {}),
    signal: AbortSignal.timeout(15_000),
  });
}

import { Router, json, urlencoded } from 'express';
import type { Request, RequestHandler } from 'express';
import { z } from 'zod';
import { connectorRoutes } from './connector.ts';
import type { ConnectorRoutesOptions } from './connector.ts';
import type { Seats } from './seats.ts';
import { seatPage } from './seat-page.ts';

export type GatewayOptions = Omit<ConnectorRoutesOptions, 'people'> & {
  readonly tenantId: string;
  readonly seats: Seats;
  /** The bot's own entrance: `http://127.0.0.1:3978/api/messages`. */
  readonly botAddress: string;
  /** A token as the Bot Framework channel signs it, for the service address. */
  issueChannelToken(wish: { readonly serviceUrl: string }): Promise<string>;
};

const activityShape = z.looseObject({
  serviceUrl: z.string(),
  from: z.looseObject({ id: z.string(), aadObjectId: z.string().optional() }),
  conversation: z.looseObject({ conversationType: z.string().optional() }),
  channelData: z.looseObject({}).optional(),
});

/**
 * Stands between the Playground and the bot, and does what Teams does: signs what people do, says which tenant and which person it is, and carries the
 * bot's messages back. The bot's own token checks are therefore the same on a laptop as in production. To be mounted at `/demo/gateway`.
 */
export function createGateway(options: GatewayOptions): Router {
  const router = Router();
  router.use(onlyFromThisMachine);
  router.post('/messages', json({ limit: '256kb' }), async (req, res) => {
    const activity = activityShape.safeParse(req.body);
    if (!activity.success) {
      res.status(400).json({ error: 'not an activity' });
      return;
    }
    const token = await options.issueChannelToken({ serviceUrl: activity.data.serviceUrl });
    const answer = await fetch(options.botAddress, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(asTeamsWould(activity.data, options)),
      signal: AbortSignal.timeout(30_000),
    });
    const body = await answer.text();
    res.status(answer.status);
    const mediaType = answer.headers.get('content-type');
    if (mediaType !== null) res.set('content-type', mediaType);
    res.send(body);
  });
  router.get('/', (_req, res) => {
    res.type('html').send(seatPage(options.seats));
  });
  router.post('/seat', urlencoded({ extended: false }), json(), (req, res) => {
    const wish = z.object({ objectId: z.string() }).safeParse(req.body);
    if (!wish.success || !options.seats.sitAs(wish.data.objectId)) {
      res.status(404).json({ error: 'nobody there' });
      return;
    }
    if (req.accepts(['json', 'html']) === 'html') res.redirect(303, `${req.baseUrl}/`);
    else res.json({ seat: options.seats.inGroup() });
  });
  router.use('/connector', connectorRoutes({ ...options, people: options.seats.people }));
  return router;
}

/** What Teams puts on an activity and the Playground leaves out of some: tenant, object id. In the group chat, the seat chosen on the page. */
function asTeamsWould(
  activity: z.infer<typeof activityShape>,
  { tenantId, seats }: Pick<GatewayOptions, 'tenantId' | 'seats'>,
): unknown {
  const isGroup = ['groupChat', 'channel'].includes(activity.conversation.conversationType ?? '');
  const seat = seats.inGroup();
  const sender = isGroup
    ? { ...activity.from, id: seat.objectId, aadObjectId: seat.objectId, name: seat.name }
    : { ...activity.from, aadObjectId: activity.from.aadObjectId ?? activity.from.id };
  return {
    ...activity,
    from: sender,
    conversation: { ...activity.conversation, tenantId },
    channelData: { ...activity.channelData, tenant: { id: tenantId } },
  };
}

const loopback = /^(::1|(::ffff:)?127(\.\d+){3})$/;

/** Whoever can reach this can speak as anybody in the example: not even the next machine may. */
const onlyFromThisMachine: RequestHandler = (req: Request, res, next) => {
  const isHere = loopback.test(req.socket.remoteAddress ?? '');
  // A page of another site could still send a form here from the same machine's browser.
  const origin = req.headers.origin;
  const isOwnPage =
    origin === undefined ||
    origin === 'null' ||
    /^https?:\/\/(127\.0\.0\.1|localhost)(:\d+)?$/.test(origin);
  const isProxied = req.headers['x-forwarded-for'] !== undefined;
  if (isHere && isOwnPage && !isProxied) next();
  else res.status(403).json({ error: 'only from this machine' });
};

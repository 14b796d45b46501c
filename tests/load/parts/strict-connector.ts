import express, { json } from 'express';
import type { Request, Response } from 'express';
import { setTimeout as pause } from 'node:timers/promises';
import { conversationLimits, tenantLimit } from '../../../src/core/messages/pace.ts';
import type { Limit } from '../../../src/core/messages/pace.ts';
import { chanceFrom } from '../../support/chance.ts';
import { serveOnLoopback } from '../../support/loopback-server.ts';

/** What goes wrong with a call, before it is carried out or after. */
export type Mishap =
  '429' | '412' | '502' | '504' | '502 after' | '504 after' | 'cut' | 'cut after';
const mishaps: readonly Mishap[] = ['429', '412', '502', '504', '502 after', '504 after', 'cut', 'cut after']; // prettier-ignore

export type StrictConnector = Awaited<ReturnType<typeof strictConnector>>;

/**
 * Teams' side of the bot's messages, which holds the app to Teams' limits by when calls arrive, and does to some what the network does.
 * A conversation is named `a:TENANT:PERSON`. What it carried out it remembers; it lives on when senders are killed.
 */
export async function strictConnector(options: {
  readonly latencyMs: number;
  /** Of a hundred calls, how many meet a mishap. */
  readonly troubled: number;
  readonly seed: number;
}) {
  const chance = chanceFrom(options.seed);
  const arrivals = new Map<string, number[]>();
  const sent = new Map<string, number>();
  const arrivedAt = new Map<string, number[]>();
  const met: Record<Mishap | 'too fast', number> = {
    ...{ '429': 0, '412': 0, '502': 0, '504': 0, '502 after': 0, '504 after': 0, cut: 0 },
    ...{ 'cut after': 0, 'too fast': 0 },
  };

  const isTooFast = (who: string, limits: readonly Limit[], now: number): boolean => {
    const seen = (arrivals.get(who) ?? []).filter((at) => at > now - 3_600_000);
    seen.push(now);
    arrivals.set(who, seen);
    return limits.some(
      ({ calls, milliseconds }) => (seen.at(-calls - 1) ?? -Infinity) > now - milliseconds,
    );
  };

  const answer = async (req: Request<{ conversationId: string }>, res: Response): Promise<void> => {
    const { conversationId } = req.params;
    const tenant = conversationId.split(':')[1] ?? '';
    const now = performance.now();
    const tooFast = [
      isTooFast(`tenant ${tenant}`, [tenantLimit], now),
      isTooFast(conversationId, conversationLimits, now),
    ].includes(true);
    const mishap = chance.below(100) < options.troubled ? chance.oneOf(mishaps) : null;
    await pause(options.latencyMs);
    if (tooFast || mishap === '429') {
      met[tooFast ? 'too fast' : '429'] += 1;
      res.status(429).set('retry-after', '1').json({});
      return;
    }
    if (mishap !== null) met[mishap] += 1;
    const isCarriedOut = mishap === null || mishap.endsWith('after');
    if (isCarriedOut && req.method === 'POST') {
      sent.set(conversationId, (sent.get(conversationId) ?? 0) + 1);
      arrivedAt.set(tenant, [...(arrivedAt.get(tenant) ?? []), now]);
    }
    if (mishap?.startsWith('cut')) req.socket.destroy();
    else if (mishap !== null) res.status(Number(mishap.slice(0, 3))).json({});
    else
      res.status(req.method === 'POST' ? 201 : 200).json({ id: `activity-${String(sent.size)}` });
  };
  const app = express();
  app.use(json({ limit: '1mb' }));
  app.post('/v3/conversations/:conversationId/activities', answer);
  app.put('/v3/conversations/:conversationId/activities/:activityId', answer);
  const server = await serveOnLoopback(app);
  return {
    serviceUrl: server.address,
    /** How many messages stand in a conversation. Changes of one are not counted. */
    sentTo: (conversationId: string): number => sent.get(conversationId) ?? 0,
    sentInAll: (): number => [...sent.values()].reduce((sum, count) => sum + count, 0),
    /** What calls met; `too fast` is what the connector refused by its limits. */
    met: (): Readonly<typeof met> => met,
    /** Messages a second in each tenant, over the middle nine tenths of them. */
    rates: (): readonly number[] =>
      [...arrivedAt.values()].map((times) => {
        const sorted = times.toSorted((one, other) => one - other);
        const from = Math.floor(sorted.length * 0.05);
        const to = Math.floor(sorted.length * 0.95);
        return ((to - from) * 1_000) / ((sorted[to] ?? 0) - (sorted[from] ?? 0));
      }),
    close: () => server.close(),
  };
}

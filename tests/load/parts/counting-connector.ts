import express, { json } from 'express';
import { serveOnLoopback } from '../../support/loopback-server.ts';

export type CountingConnector = {
  readonly serviceUrl: string;
  /** How often a card about this poll was sent to this conversation. Changes of a card are not counted. */
  sent(conversationId: string, pollId: string): number;
  close(): Promise<void>;
};

/** Teams' side of the bot's messages, which takes everything and remembers what it took. It lives on when the app is killed. */
export async function countingConnector(): Promise<CountingConnector> {
  const taken: { readonly conversationId: string; readonly text: string }[] = [];
  const app = express();
  app.post('/v3/conversations/:conversationId/activities', json({ limit: '1mb' }), (req, res) => {
    taken.push({
      conversationId: req.params.conversationId,
      text: JSON.stringify(req.body),
    });
    res.status(201).json({ id: `activity-${taken.length}` });
  });
  app.put('/v3/conversations/:conversationId/activities/:activityId', (req, res) => {
    res.json({ id: req.params.activityId });
  });
  const server = await serveOnLoopback(app);
  return {
    serviceUrl: server.address,
    sent: (conversationId, pollId) =>
      taken.filter((one) => one.conversationId === conversationId && one.text.includes(pollId))
        .length,
    close: () => server.close(),
  };
}

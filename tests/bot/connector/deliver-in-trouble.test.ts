import { afterAll, beforeAll, expect, describe, it } from 'vitest';
import type { Deps } from '../../../src/app/deps.ts';
import { sendMessages } from '../../../src/app/messages/send-messages.ts';
import { deliverPoll } from '../../../src/app/polls/deliver-poll.ts';
import { neverQuiet } from '../../../src/core/messages/quiet-hours.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import { anApp } from '../../support/an-app.ts';
import type { App } from '../../support/an-app.ts';
import { at } from '../../support/builders/instants.ts';
import { ids } from '../../support/builders/ids.ts';
import { messengerTo } from '../../load/parts/a-messenger.ts';
import { deliveryScene, outcomeOf } from '../../load/parts/delivery-scene.ts';
import { strictConnector } from '../../load/parts/strict-connector.ts';
import type { StrictConnector } from '../../load/parts/strict-connector.ts';

// The short form of tests/load/delivery.bench.ts.

let app: App;
beforeAll(async () => void (app = await anApp()));
afterAll(() => app[Symbol.asyncDispose]());

/** Two senders at once, as two replicas are, until nothing waits; the clock is moved to where tries are due. */
async function deliverAll(connector: StrictConnector, towns: number, people: number) {
  let now = at('2026-11-20T09:00:00.000Z');
  app.itIs(now);
  const scene = await deliveryScene(app, {
    ...{ towns, people, serviceUrl: connector.serviceUrl, now },
  });
  const deps: Deps = { ...app.deps, messenger: messengerTo(1_000), usualPeace: neverQuiet };
  const scopes = scene.towns.map(({ scope }) => scope);
  for (const scope of scopes) await deliverPoll(deps)(scope, ids.poll);
  for (let round = 0; round < 12; round += 1) {
    await Promise.all([...scopes, ...scopes].map((scope) => sendMessages(deps)(scope)));
    const outcome = outcomeOf(await scene.messages(connector.sentTo), towns * people);
    if (outcome.waiting === 0) return outcome;
    now = addMinutes(now, 11);
    app.itIs(now);
  }
  throw new Error('messages waited for ever');
}

describe('delivering to a channel that holds us to its limits', () => {
  it('sends each message once while nothing fails', async () => {
    const connector = await strictConnector({ latencyMs: 20, troubled: 0, seed: 1 });
    try {
      const outcome = await deliverAll(connector, 2, 40);
      expect(outcome).toMatchObject({ sent: 80, uncertain: 0, lost: 0, doubled: 0 });
      // Were this machine held up for long, some might arrive too close together: each is then refused once more, and sent once.
      expect(outcome.tries).toBe(80 + connector.met()['too fast']);
    } finally {
      await connector.close();
    }
  });

  it('loses none and doubles none whatever goes wrong, and counts as uncertain those whose answer was lost', async () => {
    const connector = await strictConnector({ latencyMs: 5, troubled: 40, seed: 20_261_128 });
    try {
      const outcome = await deliverAll(connector, 3, 24);
      const met = connector.met();
      const answersLost =
        met['502'] + met['504'] + met['502 after'] + met['504 after'] + met.cut + met['cut after'];
      expect(outcome).toMatchObject({ lost: 0, doubled: 0, uncertain: answersLost });
      expect(outcome.sent + outcome.uncertain).toBe(72);
      expect(outcome.uncertainThatArrived).toBe(
        met['502 after'] + met['504 after'] + met['cut after'],
      );
      // Some of each happened, or the test says nothing.
      expect(Math.min(met['429'], met['412'], met['502 after'], met['cut after'])).toBeGreaterThan(
        0,
      );
      expect(outcome.tries).toBe(72 + met['429'] + met['412'] + met['too fast']);
    } finally {
      await connector.close();
    }
  });
});

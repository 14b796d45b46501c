import { setTimeout as pause } from 'node:timers/promises';
import { liveRoundPage } from '../../../src/contracts/live-round.ts';
import { changeEvent } from '../../../src/contracts/session.ts';
import { livePause, paced } from '../../../tab/api/paced.ts';

export type Device = { readonly token: string; readonly tableNumber: number };

export type LiveRoom = {
  readonly address: string;
  readonly roundId: string;
  readonly questionId: string;
  readonly facilitator: string;
  readonly devices: readonly Device[];
  readonly seconds: number;
  /** How long a device waits between two contributions, on the average. Milliseconds. */
  readonly every: number;
  /** The share of connections that are broken while they are on their way. */
  readonly dropped: number;
  /** From 0 to 1: chance comes from a seed, so that a run can be had again. */
  readonly chance: () => number;
};

export type RoomFigures = {
  /** Keys of everything that a device was told is stored. */
  readonly acknowledged: readonly string[];
  readonly connections: number;
  readonly broken: number;
  /** Milliseconds from the first try until it stood on the facilitator's screen. */
  readonly whole: readonly number[];
  /** The same for those whose connection was broken, and which were tried again. */
  readonly afterBreak: readonly number[];
  /** Acknowledged and never seen on the screen: more had come since than it holds. */
  readonly unseen: number;
  readonly looks: number;
};

const retryAfter = 500;
const keyOf = (device: number, n: number): string =>
  `0190c000-0000-4000-${(0x8000 + device).toString(16)}-${n.toString(16).padStart(12, '0')}`;

/** Devices contribute to one question while the facilitator's page follows the events, as the tab does: told, then looked at, at its own pace. */
export async function runLiveRoom(room: LiveRoom): Promise<RoomFigures> {
  const path = `${room.address}/api/rounds/${room.roundId}`;
  const begun = new Map<string, number>();
  const seen = new Map<string, number>();
  const brokenKeys = new Set<string>();
  const acknowledged: string[] = [];
  let [connections, broken, looks] = [0, 0, 0];

  const look = async (): Promise<void> => {
    looks += 1;
    const answer = await fetch(`${path}/live`, { headers: headersOf(room.facilitator) });
    if (!answer.ok) throw new Error(`the screen got ${String(answer.status)}`);
    const { newest } = liveRoundPage.parse(await answer.json());
    const now = performance.now();
    for (const { text } of newest) if (!seen.has(text)) seen.set(text, now);
  };
  const faults: unknown[] = [];
  const screen = await followLive(room, () => {
    look().catch((fault: unknown) => faults.push(fault));
  });

  const contribute = async ({ token, tableNumber }: Device, key: string): Promise<void> => {
    begun.set(key, performance.now());
    for (;;) {
      connections += 1;
      const cut = new AbortController();
      const isBroken = room.chance() < room.dropped;
      // Before the server has heard of it, while it works, or with the answer on its way back.
      if (isBroken) setTimeout(() => { cut.abort(); }, room.chance() * 40); // prettier-ignore
      try {
        const answer = await fetch(`${path}/contributions`, {
          ...{ method: 'POST', headers: headersOf(token), signal: cut.signal },
          body: JSON.stringify({
            ...{ clientKey: key, questionId: room.questionId, tableNumber, text: key, isNamed: false }, // prettier-ignore
          }),
        });
        if (answer.status !== 201) throw new Error(`a device got ${String(answer.status)}`);
        acknowledged.push(key);
        return;
      } catch (fault) {
        if (!cut.signal.aborted) throw fault;
        broken += 1;
        brokenKeys.add(key);
        await pause(retryAfter);
      }
    }
  };
  const until = performance.now() + room.seconds * 1_000;
  await Promise.all(
    room.devices.map(async (device, place) => {
      await pause(room.chance() * room.every);
      for (let n = 0; performance.now() < until; n += 1) {
        await contribute(device, keyOf(place, n));
        await pause(room.every * (0.5 + room.chance()));
      }
    }),
  );
  await pause(1_500);
  screen.stop();
  if (faults.length > 0) throw faults[0];

  const took = (keys: readonly string[]): readonly number[] =>
    keys.flatMap((key) => {
      const [from, to] = [begun.get(key), seen.get(key)];
      return from === undefined || to === undefined ? [] : [to - from];
    });
  return {
    ...{ acknowledged, connections, broken, looks },
    whole: took(acknowledged.filter((key) => !brokenKeys.has(key))),
    afterBreak: took([...brokenKeys]),
    unseen: acknowledged.filter((key) => !seen.has(key)).length,
  };
}

const headersOf = (token: string): Record<string, string> => ({
  ...{ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
});

/** The facilitator's page hears of changes and looks, at the tab's own pace. */
async function followLive(
  room: Pick<LiveRoom, 'address' | 'facilitator' | 'roundId'>,
  look: () => void,
): Promise<{ readonly stop: () => void }> {
  const leaving = new AbortController();
  const answer = await fetch(`${room.address}/api/events`, {
    ...{ headers: headersOf(room.facilitator), signal: leaving.signal },
  });
  if (!answer.ok || !answer.body) throw new Error(`the events got ${String(answer.status)}`);
  const lookAgain = paced(look, livePause);
  const follow = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    let text = '';
    for await (const part of body.pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>) {
      text += part;
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) {
        const data = /^data: (.*)$/m.exec(message)?.[1];
        if (data === undefined) continue;
        const change = changeEvent.parse(JSON.parse(data));
        if (change.topic === 'live' && change.id === room.roundId) lookAgain();
      }
    }
  }; // prettier-ignore
  follow(answer.body).catch(() => undefined); // ends when we leave
  return {
    stop: () => {
      leaving.abort();
    },
  };
}

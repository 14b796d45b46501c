// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Api } from '../../tab/api/api.ts';
import { measureClock } from '../../tab/api/measure-clock.ts';
import { DeviceNotes } from '../../tab/parts/live/device-notes.ts';
import type { NotePlace } from '../../tab/parts/live/device-notes.ts';
import { NoteDelivery } from '../../tab/parts/live/note-delivery.ts';

const round = '0190a000-0000-7000-8000-000000000001';
const atTable: NotePlace = { tableNumber: 2, questionId: 'q' };
const own: NotePlace = { tableNumber: null, questionId: 'q' };

let keys = 0;
const someNotes = (storage: Storage = localStorage, owner = 'kari'): DeviceNotes =>
  new DeviceNotes(storage, owner, round, {
    key: () => `key-${String((keys += 1))}`,
    now: () => keys,
  });

beforeEach(() => {
  keys = 0;
  localStorage.clear();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is written on the device', () => {
  it('is there after a reload, in each field for itself, and for this person alone', () => {
    const notes = someNotes();
    notes.write(atTable, 'Vern om matjorda');
    notes.write(own, 'Kollektiv', true);
    const reloaded = someNotes();
    expect(reloaded.draft(atTable)).toEqual({
      ...{ text: 'Vern om matjorda', clientKey: 'key-1', isNamed: false },
    });
    expect(reloaded.draft(own)?.isNamed).toBe(true);
    expect(someNotes(localStorage, 'ola').draft(atTable)).toBeNull();
  });

  it('keeps its key while it is written on, so that two tabs finish the same contribution', () => {
    const [one, other] = [someNotes(), someNotes()];
    one.write(atTable, 'Vern');
    other.write(atTable, 'Vern om matjorda');
    one.finish(atTable);
    other.finish(atTable);
    expect(someNotes().waiting()).toMatchObject([{ clientKey: 'key-1', text: 'Vern om matjorda' }]);
    expect(other.draft(atTable)).toBeNull();
  });

  it('is told to the other tab at once', () => {
    const notes = someNotes();
    const heard = vi.fn();
    const stop = notes.subscribe(heard);
    const key = `radslag:notes:kari:${round}:draft:2:q`;
    window.dispatchEvent(new StorageEvent('storage', { key }));
    window.dispatchEvent(new StorageEvent('storage', { key: 'something-else' }));
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
  });

  it('stands in the window, and says so, where the device has no room', () => {
    const full = emptyStorage(() => {
      throw new Error('QuotaExceededError');
    });
    const notes = someNotes(full);
    notes.write(atTable, 'x'.repeat(100_000));
    expect(notes.isKept()).toBe(false);
    notes.finish(atTable);
    expect(notes.waiting()[0]?.text).toHaveLength(100_000);
  });

  it('is not finished while there is nothing in it, and is nothing when it is emptied', () => {
    const notes = someNotes();
    notes.write(atTable, '  \n ');
    notes.finish(atTable);
    expect(notes.waiting()).toEqual([]);
    notes.write(atTable, '');
    expect(localStorage.length).toBe(0);
  });

  it('leaves the device once it is delivered; an own unnamed one stays until the round is over', () => {
    const notes = someNotes();
    for (const place of [atTable, own]) {
      notes.write(place, 'Ord');
      notes.finish(place);
    }
    for (const note of notes.waiting()) notes.delivered(note, 1);
    expect(notes.given()).toMatchObject([{ questionId: 'q', text: 'Ord', version: 1 }]);
    notes.forgetGiven();
    expect(localStorage.length).toBe(0);
  });

  it('is written on after a refusal, with what was begun since, and as another contribution', () => {
    const notes = someNotes();
    notes.write(atTable, 'Først');
    notes.finish(atTable);
    notes.write(atTable, 'Siden');
    const [refused] = notes.waiting();
    if (!refused) throw new Error('it waits');
    notes.takeBack(refused);
    expect(notes.draft(atTable)).toMatchObject({ text: 'Først\nSiden' });
    expect(notes.draft(atTable)?.clientKey).not.toBe(refused.clientKey);
    expect(notes.waiting()).toEqual([]);
  });
});

describe('delivering from the device', () => {
  type Reply = 'ok' | 'lost' | 'offline' | 401 | 409 | 500;
  /** A server that keeps what it gets by key, as the real one does, and whose answers may be lost. */
  const aServer = (replies: Reply[]) => {
    const stored = new Map<string, string>();
    const asked: string[] = [];
    const api = new Api({ token: () => Promise.resolve('token') }, (_, init) => {
      const { clientKey, text } = JSON.parse(init?.body as string) as Record<string, string>;
      asked.push(text ?? '');
      const reply = replies.shift() ?? 'ok';
      if (reply === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
      if (reply === 'ok' || reply === 'lost') {
        if (!stored.has(clientKey ?? '')) stored.set(clientKey ?? '', text ?? '');
        if (reply === 'lost') return Promise.reject(new TypeError('Failed to fetch'));
        return Promise.resolve(Response.json({ version: 1 }, { status: 201 }));
      }
      const problem = { type: 'x', title: 'Nei', status: reply, detail: 'Derfor', code: 'question-not-open' }; // prettier-ignore
      return Promise.resolve(Response.json(problem, { status: reply }));
    });
    return { api, stored, asked };
  };
  const write = (notes: DeviceNotes, ...texts: readonly string[]) => {
    for (const text of texts) {
      notes.write(atTable, text);
      notes.finish(atTable);
    }
  };

  it('goes oldest first, and empties the device', async () => {
    const notes = someNotes();
    const { api, stored } = aServer([]);
    const told = vi.fn();
    write(notes, 'Én', 'To', 'Tre');
    await new NoteDelivery(api, notes, round, told).deliver();
    expect([...stored.values()]).toEqual(['Én', 'To', 'Tre']);
    expect(told).toHaveBeenCalledTimes(3);
    expect(localStorage.length).toBe(0);
  });

  it('doubles nothing when an answer is lost, and goes on by itself', async () => {
    vi.useFakeTimers();
    const notes = someNotes();
    const { api, stored, asked } = aServer(['lost', 'offline']);
    write(notes, 'Én', 'To');
    const delivery = new NoteDelivery(api, notes, round, () => undefined);
    await delivery.deliver();
    expect(delivery.failureOf('key-1')).toEqual({ kind: 'offline' });
    expect(notes.waiting()).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([...stored.values()]).toEqual(['Én', 'To']);
    expect(asked).toEqual(['Én', 'Én', 'Én', 'To']);
    expect(notes.waiting()).toEqual([]);
  });

  it('keeps what a sign-in that ran out has stopped', async () => {
    const notes = someNotes();
    const { api } = aServer([401, 401]);
    write(notes, 'Én');
    const delivery = new NoteDelivery(api, notes, round, () => undefined);
    const stop = delivery.start();
    await vi.waitFor(() => {
      expect(delivery.failureOf('key-1')).toEqual({ kind: 'signed-out' });
    });
    expect(notes.waiting()).toHaveLength(1);
    stop();
  });

  it('leaves what is refused to a person, and delivers the rest', async () => {
    const notes = someNotes();
    const { api, stored, asked } = aServer([409]);
    write(notes, 'Én', 'To');
    const delivery = new NoteDelivery(api, notes, round, () => undefined);
    await delivery.deliver();
    expect([...stored.values()]).toEqual(['To']);
    expect(delivery.failureOf('key-1')).toMatchObject({ problem: { title: 'Nei' } });
    await delivery.deliver();
    expect(asked).toEqual(['Én', 'To']); // not tried again by itself
    await delivery.tryAgain('key-1');
    expect([...stored.values()]).toEqual(['To', 'Én']);
  });
});

describe('the server’s clock', () => {
  it('is believed from the quickest answer, whatever the device says', async () => {
    let steady = 0;
    const took = [400, 40, 900];
    const api = new Api({ token: () => Promise.resolve('token') }, () => {
      steady += took.shift() ?? 0;
      return Promise.resolve(Response.json({ now: '2026-11-19T17:00:00.000Z' }));
    });
    // The device is 25 minutes fast.
    const wall = () => Date.parse('2026-11-19T17:25:00.000Z');
    expect(await measureClock(api, { wall, steady: () => steady })).toBe(-25 * 60_000 + 20);
  });

  it('is unknown while the server is away', async () => {
    const api = new Api({ token: () => Promise.resolve(null) }, () => Promise.reject(new Error()));
    expect(await measureClock(api)).toBeNull();
  });
});

function emptyStorage(setItem: () => void): Storage {
  return {
    ...{ length: 0, clear: () => undefined, key: () => null, getItem: () => null },
    ...{ setItem, removeItem: () => undefined },
  };
}

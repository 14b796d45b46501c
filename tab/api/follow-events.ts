import { EventSource } from 'eventsource';
import { changeEvent } from '../../src/contracts/session.ts';
import type { Api } from './api.ts';
import { concernedBy } from './concerned-by.ts';
import { livePause, paced } from './paced.ts';

/** One poll or one round: what moves while people look at it. */
const moving = /^\/api\/(polls|rounds)\/[^/]+$/;

/**
 * Follows the server's changes and looks again at what they concern. Reconnects by itself; after a gap everything is looked at again,
 * because what happened meanwhile was not told.
 * @param onConnection hears whether the line is open
 * @returns how to stop
 */
export function followEvents(api: Api, onConnection: (isOpen: boolean) => void): () => void {
  const source = new EventSource('/api/events', {
    fetch: (input, init) =>
      api.authorisedFetch(input, {
        headers: init.headers,
        signal: init.signal as AbortSignal,
        cache: 'no-store',
      }),
  });
  let wasLost = false;
  const lives = new Map<string, () => void>();
  source.addEventListener('open', () => {
    // The line is opened a moment after the page, and on a slow one some moments: what closed in between would stand open.
    api.refresh((path) => wasLost || moving.test(path));
    wasLost = false;
    onConnection(true);
  });
  source.addEventListener('error', () => {
    wasLost = true;
    onConnection(false);
  });
  source.addEventListener('change', (event: MessageEvent<string>) => {
    const { data: change } = changeEvent.safeParse(readJson(event.data));
    if (!change) return;
    if (change.topic !== 'live') {
      api.refresh(concernedBy(change));
      return;
    }
    const known = lives.get(change.id);
    const look =
      known ??
      paced(() => {
        api.refresh(concernedBy(change));
      }, livePause);
    lives.set(change.id, look);
    look();
  });
  return () => {
    source.close();
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

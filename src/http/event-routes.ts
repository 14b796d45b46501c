import type { RequestHandler } from 'express';
import { mayHear } from '../app/allowed.ts';
import type { EventStream } from '../app/ports/system.ts';
import type { ChangeEvent } from '../contracts/session.ts';
import { signedIn } from './auth/sign-in.ts';
import { sendProblem } from './send-problem.ts';

const heartbeatMilliseconds = 25_000;
const streamsPerPerson = 20;
/** A reader that has fallen this far behind is let go; it comes back and asks anew. */
const unreadBytes = 64 * 1024;

/**
 * `GET /api/events`: tells the reader what to look at again, in the own municipality and of what the reader may see only. Ends when the token does, or when the server stops; the
 * reader's browser then opens a new one, with a new token.
 * @param stopping aborted when the server is about to stop
 */
export function streamEvents(
  events: Pick<EventStream, 'subscribe'>,
  stopping: AbortSignal,
): RequestHandler {
  const open = new Map<string, number>();
  return (req, res) => {
    const { by, language, expiresAt } = signedIn(req);
    const already = open.get(by.personId) ?? 0;
    if (already >= streamsPerPerson) {
      sendProblem(res, { code: 'too-many-requests' }, language);
      return;
    }
    open.set(by.personId, already + 1);
    res.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // Proxies that gather answers before they pass them on are asked not to.
      'X-Accel-Buffering': 'no',
    });
    res.write('retry: 2000\n\n');

    const end = (): void => {
      res.end();
    };
    const tell = (text: string): void => {
      res.write(text);
      if (res.writableLength > unreadBytes) res.destroy();
    };
    const unsubscribe = events.subscribe(by.municipality.municipalityId, (told) => {
      if (!mayHear(by, told)) return;
      const { topic, id } = told;
      const change: ChangeEvent = { topic, id };
      tell(`event: change\ndata: ${JSON.stringify(change)}\n\n`);
    });
    const heartbeat = setInterval(() => {
      tell(': still here\n\n');
    }, heartbeatMilliseconds);
    const expiry = setTimeout(end, Math.max(0, expiresAt - Date.now()));
    stopping.addEventListener('abort', end, { once: true });
    res.once('close', () => {
      unsubscribe();
      clearInterval(heartbeat);
      clearTimeout(expiry);
      stopping.removeEventListener('abort', end);
      const left = (open.get(by.personId) ?? 1) - 1;
      if (left > 0) open.set(by.personId, left);
      else open.delete(by.personId);
    });
    if (stopping.aborted) end();
  };
}

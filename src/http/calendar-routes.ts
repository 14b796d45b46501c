import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import {
  findSubscription,
  readCalendar,
  readPublicCalendar,
} from '../app/calendars/read-calendar.ts';
import { mintMember, mintPublicScope, mintScope } from '../app/authority-mint.ts';
import type { Deps } from '../app/deps.ts';
import { meetingPath } from './public/addresses.ts';
import { isUuid } from './uuid.ts';

/** 256 bits in base64url. What looks otherwise was never given to anybody. */
const tokenForm = /^[\w-]{43}$/;

/** Instead of a body's id: the meetings of all of them. */
const everyBody = 'alle';

/**
 * Calendars that programs fetch by themselves. A person's has a token in its address, which is the whole of the sign-in: it opens this calendar and nothing
 * else. A wrong token, a withdrawn one and another municipality's are answered alike.
 */
export function calendarRoutes(deps: Deps, publicUrl: string, limit: RequestHandler): Router {
  const ask = {
    ...{ find: findSubscription(deps), own: readCalendar(deps), open: readPublicCalendar(deps) },
  };
  const router = Router();

  router.get('/kalender/:slug/:file', limit, async (req, res) => {
    const token = fileIn(req);
    const municipality =
      token !== undefined && tokenForm.test(token)
        ? await deps.municipalities.bySlug(String(req.params['slug']))
        : null;
    const scope = municipality && mintScope(municipality.id);
    const found = scope && token !== undefined ? await ask.find(scope, token) : null;
    if (!municipality || !scope || !found) {
      res.status(404).set('Cache-Control', 'no-store').type('text/plain');
      res.send('Ingen kalender her. No calendar here.\n');
      return;
    }
    const { subscription, roles } = found;
    const by = mintMember(scope, subscription.personId, roles);
    const calendar = await ask.own(by, municipality, subscription);
    sendCalendar(res, calendar, 'private, no-cache');
  });

  router.get('/offentlig/:slug/kalender/:file', limit, async (req, res, next) => {
    const name = fileIn(req)?.toLowerCase();
    const bodyId = name === everyBody ? null : name;
    const municipality =
      bodyId === null || (bodyId !== undefined && isUuid(bodyId))
        ? await deps.municipalities.bySlug(String(req.params['slug']))
        : null;
    const calendar =
      municipality && bodyId !== undefined
        ? await ask.open(
            mintPublicScope(municipality.id),
            municipality,
            bodyId,
            (roundId) => `${publicUrl}${meetingPath(municipality, roundId)}`,
          )
        : null;
    // What is not there is the public pages' to answer.
    if (calendar === null) next();
    else sendCalendar(res, calendar, 'public, max-age=60');
  });
  return router;
}

function fileIn(req: Request): string | undefined {
  return /^(.+)\.ics$/.exec(String(req.params['file']))?.[1];
}

function sendCalendar(res: Response, calendar: string, caching: string): void {
  res.set({
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="radslag.ics"',
    'Cache-Control': caching,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  });
  res.send(calendar); // sets an ETag, and answers 304 to whoever has it
}

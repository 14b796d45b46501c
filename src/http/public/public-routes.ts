import { Router } from 'express';
import type { Request, Response } from 'express';
import { mintPublicScope } from '../../app/authority-mint.ts';
import type { MunicipalityScope } from '../../app/authority.ts';
import type { Deps } from '../../app/deps.ts';
import {
  listPublicMeetings,
  readPublicFile,
  seePublicMeeting,
} from '../../app/public/see-public.ts';
import { listPublicHearings, seePublicHearing } from '../../app/public/see-public-hearings.ts';
import { language } from '../../contracts/values.ts';
import type { Language } from '../../contracts/values.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { acceptedLanguage } from '../reader-language.ts';
import { sendFile } from '../send-file.ts';
import { municipalityPath } from './addresses.ts';
import { hearingPage } from './hearing-page.ts';
import { legalPage } from './legal-page.ts';
import { meetingPage } from './meeting-page.ts';
import { meetingsPage, municipalitiesPage } from './meetings-page.ts';
import { notFoundPage } from './not-found-page.ts';
import type { Reader } from './page.ts';
import { privacyStatement } from './privacy-statement.ts';
import { stylesheet } from './stylesheet.ts';
import { termsOfUse } from './terms-of-use.ts';
import { isUuid } from '../uuid.ts';

const forAMinute = 'public, max-age=60';

/**
 * What anybody may read, without signing in and without script. A page is the same for everybody who reads the same language.
 * What is not public is answered exactly as what does not exist.
 */
export function publicRoutes(deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>): Router {
  const ask = {
    hearings: listPublicHearings(deps),
    hearing: seePublicHearing(deps),
    meetings: listPublicMeetings(deps),
    meeting: seePublicMeeting(deps),
    file: readPublicFile(deps),
  };
  const router = Router();

  router.get('/offentlig/stil.css', (_req, res) => {
    res.type('css').set('Cache-Control', 'public, max-age=3600').send(stylesheet);
  });
  router.get('/offentlig/personvern', (req, res) => {
    const reader = readerOf(req);
    sendPage(res, reader, legalPage(reader, '/offentlig/personvern', privacyStatement));
  });
  router.get('/offentlig/vilkar', (req, res) => {
    const reader = readerOf(req);
    sendPage(res, reader, legalPage(reader, '/offentlig/vilkar', termsOfUse));
  });
  router.get('/offentlig', async (req, res) => {
    const all = await deps.municipalities.all();
    const [only, ...others] = all;
    const reader = readerOf(req, only);
    if (only && others.length === 0) res.redirect(302, reader.link(municipalityPath(only)));
    else sendPage(res, readerOf(req), municipalitiesPage(readerOf(req), all));
  });
  router.get('/offentlig/:slug', async (req, res) => {
    const place = await placeOf(deps, req);
    if (!place) {
      sendNotFound(req, res);
      return;
    }
    const now = deps.clock.now();
    const reader = readerOf(req, place.municipality);
    const lines = await ask.meetings(place.scope, now);
    const hearings = await ask.hearings(place.scope);
    sendPage(res, reader, meetingsPage(reader, place.municipality, lines, hearings, now));
  });
  router.get('/offentlig/:slug/horinger/:id', async (req, res) => {
    const id = idIn(req, 'id');
    const place = id === undefined ? undefined : await placeOf(deps, req);
    const hearing =
      place && id !== undefined ? await ask.hearing(place.scope, place.municipality, id) : null;
    if (!hearing) {
      sendNotFound(req, res);
      return;
    }
    const reader = readerOf(req, hearing.municipality);
    sendPage(res, reader, hearingPage(reader, hearing));
  });
  router.get('/offentlig/:slug/moter/:id', async (req, res) => {
    const id = idIn(req, 'id');
    const place = id === undefined ? undefined : await placeOf(deps, req);
    const meeting =
      place && id !== undefined
        ? await ask.meeting(place.scope, place.municipality, id, deps.clock.now())
        : null;
    if (!meeting) {
      sendNotFound(req, res);
      return;
    }
    const reader = readerOf(req, meeting.municipality);
    sendPage(res, reader, meetingPage(reader, meeting));
  });
  router.get('/offentlig/:slug/moter/:id/filer/:fileId', async (req, res) => {
    const [id, fileId] = [idIn(req, 'id'), idIn(req, 'fileId')];
    const isAsked = id !== undefined && fileId !== undefined;
    const place = isAsked ? await placeOf(deps, req) : undefined;
    const file = place && isAsked ? await ask.file(place.scope, id, fileId) : null;
    if (!file) {
      sendNotFound(req, res);
      return;
    }
    res.set({ 'Cache-Control': forAMinute, ETag: `"${file.sha256}"` });
    if (req.fresh) res.status(304).end();
    else sendFile(res, file);
  });
  router.use('/offentlig', sendNotFound);
  return router;
}

async function placeOf(
  deps: Pick<Deps, 'municipalities'>,
  req: Request,
): Promise<{ readonly municipality: Municipality; readonly scope: MunicipalityScope } | undefined> {
  const municipality = await deps.municipalities.bySlug(String(req.params['slug']));
  return municipality ? { municipality, scope: mintPublicScope(municipality.id) } : undefined;
}

function idIn(req: Request, name: string): string | undefined {
  const id = String(req.params[name]);
  return isUuid(id) ? id.toLowerCase() : undefined;
}

/** `?lang=` before what the browser asks for, before the municipality's own. */
function readerOf(req: Request, municipality?: Pick<Municipality, 'language'>): Reader {
  const chosen = language.safeParse(req.query['lang']).data;
  const own: Language = municipality?.language ?? 'nb';
  return {
    language: chosen ?? acceptedLanguage(req) ?? own,
    link: (path) => (chosen === undefined ? path : `${path}?lang=${chosen}`),
  };
}

function sendPage(res: Response, reader: Reader, page: string): void {
  res.set({
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': reader.language,
    'Cache-Control': forAMinute,
    Vary: 'Accept-Language',
  });
  res.send(page); // sets an ETag, and answers 304 to whoever has it
}

/** Also what stands at the end of everything else that nobody knows. */
export function sendNotFound(req: Request, res: Response): void {
  const reader = readerOf(req);
  res.status(404);
  sendPage(res, reader, notFoundPage(reader));
}

import { Router } from 'express';
import type { Request, Response } from 'express';
import {
  readPublicFile,
  readPublicPollFile,
  readPublicProcessFile,
} from '../../app/public/read-public-file.ts';
import { sendFile } from '../send-file.ts';
import { isUuid } from '../uuid.ts';
import { dataDescription, municipalityPath } from './addresses.ts';
import { htmlType, xmlType } from './answering.ts';
import type { Answering, PublicDeps } from './answering.ts';
import { askedIn, isLanguageChosen, readerOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { feedAnswers, sitemapOfAll } from './feed-answers.ts';
import { KeptAnswers, publicAnswer, sendAnswer } from './kept-answers.ts';
import type { PublicAnswer } from './kept-answers.ts';
import { legalPage } from './legal-page.ts';
import { municipalitiesPage } from './meetings-page.ts';
import { notFoundPage } from './not-found-page.ts';
import { pageAnswers } from './page-answers.ts';
import { privacyStatement } from './privacy-statement.ts';
import { publicDescription } from './public-description.ts';
import { robots } from './sitemap.ts';
import { stylesheet } from './stylesheet.ts';
import { termsOfUse } from './terms-of-use.ts';

export type PublicSettings = {
  /** Where the pages stand in the world, without a slash at the end. */
  readonly site: string;
  /** For how long an answer is kept, in milliseconds; 0 for not at all. */
  readonly keepForMs: number;
};

/** The longest that anybody means when they search or turn pages. */
const longestQuestion = 200;

/**
 * What anybody may read, without signing in and without script. An answer is the same for everybody who reads the same language: nothing of who asks is looked
 * at. What is not public is answered exactly as what does not exist.
 */
export function publicRoutes(deps: PublicDeps, { site, keepForMs }: PublicSettings): Router {
  const kept = new KeptAnswers(keepForMs);
  const router = Router();

  const fixed = (path: string, type: string, body: string): void => {
    const answer = publicAnswer({ type, language: null, body });
    router.get(path, (req, res) => sendAnswer(req, res, answer));
  };
  fixed('/robots.txt', 'text/plain; charset=utf-8', robots(site));
  fixed('/offentlig/stil.css', 'text/css; charset=utf-8', stylesheet);
  fixed(dataDescription, 'application/json', JSON.stringify(publicDescription(site)));

  const spoken = (req: Request, body: string): PublicAnswer => {
    const { language } = readerOf(req, site);
    return publicAnswer({ type: htmlType, language, varies: !isLanguageChosen(req), body });
  };
  for (const [path, text] of [
    ['/offentlig/personvern', privacyStatement],
    ['/offentlig/vilkar', termsOfUse],
  ] as const)
    router.get(path, (req, res) =>
      sendAnswer(req, res, spoken(req, legalPage(readerOf(req, site), path, text))),
    );
  router.get('/offentlig', async (req, res) => {
    const all = await deps.municipalities.all();
    const [only, ...others] = all;
    const reader = readerOf(req, site, { municipality: only });
    if (only && others.length === 0) res.redirect(302, reader.link(municipalityPath(only)));
    else await sendAnswer(req, res, spoken(req, municipalitiesPage(readerOf(req, site), all)));
  });
  router.get('/offentlig/sitemap.xml', async (req, res) => {
    const made = await kept.of('sitemap', async () =>
      publicAnswer({ type: xmlType, language: null, body: await sitemapOfAll(deps, site) }),
    );
    await (made ? sendAnswer(req, res, made) : sendNotFound(req, res));
  });

  for (const answering of [...feedAnswers(deps), ...pageAnswers(deps)])
    router.get(`/offentlig${answering.path}`, async (req, res) => {
      const asked = await askedIn(deps, req, site, answering.speaks);
      const made = asked && (await answerOf(answering, asked, req));
      await (made ? sendAnswer(req, res, made) : sendNotFound(req, res));
    });
  const answerOf = (
    { path, speaks, questions = [], isKept = true, answer }: Answering,
    asked: Asked,
    req: Request,
  ): Promise<PublicAnswer | null> => {
    const part = String(req.params['part'] ?? '');
    const question = (name: string): string => {
      const value = name === 'part' ? part : req.query[name];
      return typeof value === 'string' ? value.slice(0, longestQuestion) : '';
    };
    const { language } = asked.reader;
    const isChosen = isLanguageChosen(req);
    const make = async (): Promise<PublicAnswer | null> => {
      const made = await answer(asked, question);
      return made && publicAnswer({ ...made, language, varies: speaks === 'browser' && !isChosen });
    };
    const key = [
      ...[path, asked.municipality.slug, asked.id, part, language, String(isChosen)],
      ...questions.map((name) => encodeURIComponent(question(name))),
    ].join(' ');
    return isKept ? kept.of(key, make) : make();
  };

  for (const [page, read] of [
    ['moter', readPublicFile(deps)],
    ['sporringer', readPublicPollFile(deps)],
    ['prosesser', readPublicProcessFile(deps)],
  ] as const)
    router.get(`/offentlig/:slug/${page}/:id/filer/:fileId`, async (req, res) => {
      const fileId = req.params['fileId'].toLowerCase();
      const asked = isUuid(fileId) ? await askedIn(deps, req, site, 'municipality') : null;
      const content = asked ? await read(asked.scope, asked.id, fileId) : null;
      if (!content) {
        await sendNotFound(req, res);
        return;
      }
      res.set({ 'Cache-Control': 'public, max-age=60', ETag: `"${content.sha256}"` });
      if (req.fresh) res.status(304).end();
      else sendFile(res, content);
    });
  router.use('/offentlig', sendNotFound);
  return router;
}

/** Also what stands at the end of everything else that nobody knows: the same words for all of it. */
export async function sendNotFound(req: Request, res: Response): Promise<void> {
  const reader = readerOf(req, '');
  await sendAnswer(
    req,
    res,
    publicAnswer({
      ...{ status: 404, type: htmlType, language: reader.language, varies: true },
      body: notFoundPage(reader),
    }),
  );
}

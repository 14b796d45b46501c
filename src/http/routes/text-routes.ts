import { z } from 'zod';
import type { Deps } from '../../app/deps.ts';
import { beginText, readPastedText, saveText } from '../../app/texts/keep-text.ts';
import { judgeDirection, linkDirections } from '../../app/texts/link-directions.ts';
import { linkGoals } from '../../app/texts/link-goals.ts';
import { sendToCouncil } from '../../app/texts/send-to-council.ts';
import { seeText } from '../../app/texts/see-text.ts';
import { created, savedVersion } from '../../contracts/rounds.ts';
import {
  directionJudged,
  paragraphDirections,
  paragraphGoals,
  pastedParagraphs,
  pastedText,
  textPage,
  textSaved,
  textSentToCouncil,
  textTitle,
} from '../../contracts/texts.ts';
import { reading } from '../reading-query.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

const versionQuery = z.object({
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
});

export function textRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeText(deps),
    begin: beginText(deps),
    save: saveText(deps),
    send: sendToCouncil(deps),
    paste: readPastedText(deps),
    goals: linkGoals(deps),
    directions: linkDirections(deps),
    judge: judgeDirection(deps),
  };
  // A text of a thousand paragraphs is larger than what other pages send.
  const upload = { needs: 'draft-texts', largestBody: 12 * 1024 * 1024 } as const;
  return [
    reads(
      '/api/processes/:processId/text',
      'The text of a process: the newest version that the reader may see, or the one asked for',
      textPage,
      ({ by, ids, query }) =>
        reading(versionQuery, query, (wish) => ask.see(by, ids.processId, wish.version)),
      { version: [] },
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/processes/:processId/text',
        summary: 'Begin the text of a process',
        body: textTitle,
        answer: created,
      },
      ({ by, ids, body }) => ask.begin(by, ids.processId, body.title),
    ),
    {
      ...changesAndAnswers(
        {
          method: 'put',
          path: '/api/texts/:textId',
          summary: 'Save a text as its next version; what others wrote in other paragraphs is kept',
          body: textSaved,
          answer: savedVersion,
        },
        ({ by, ids, body }) =>
          ask.save(by, ids.textId, body.paragraphs, body.version, body.settled),
      ),
      upload,
    },
    {
      ...changesAndAnswers(
        {
          method: 'post',
          path: '/api/pasted-texts',
          summary: 'The paragraphs of a text that is pasted in; stores nothing',
          body: pastedText,
          answer: pastedParagraphs,
        },
        ({ by, body }) => ask.paste(by, body.text),
      ),
      upload,
    },
    changes(
      'post',
      '/api/texts/:textId/sent-to-council',
      'Record that the city government has sent the text to the council; it is readable for everybody from then on',
      textSentToCouncil,
      ({ by, ids, body }) => ask.send(by, ids.textId, body.version),
    ),
    changes(
      'put',
      '/api/texts/:textId/paragraphs/:paragraphId/goals',
      'Say which goals of the red thread a paragraph became',
      paragraphGoals,
      ({ by, ids, body }) => ask.goals(by, ids.textId, ids.paragraphId, body.goalIds),
    ),
    changes(
      'put',
      '/api/texts/:textId/paragraphs/:paragraphId/directions',
      'Say which directions a paragraph carries out',
      paragraphDirections,
      ({ by, ids, body }) => ask.directions(by, ids.textId, ids.paragraphId, body.directionIds),
    ),
    changes(
      'put',
      '/api/texts/:textId/paragraphs/:paragraphId/directions/:directionId/verdict',
      'Say what became of a direction in a paragraph, and why',
      directionJudged,
      ({ by, ids: { textId, paragraphId, directionId }, body: { verdict, why, version } }) =>
        ask.judge(by, { textId, paragraphId, directionId }, { outcome: verdict, why }, version),
    ),
  ];
}

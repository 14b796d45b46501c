import type { Deps } from '../../app/deps.ts';
import { writeLetter, sendLetter } from '../../app/letters/keep-letter.ts';
import { previewLetter } from '../../app/letters/letter-cards.ts';
import {
  acceptLetter,
  answerLetterConcern,
  askAboutLetter,
  refuseLetterDate,
  takeBackLetterDate,
} from '../../app/letters/reply-to-letter.ts';
import { seeLetter } from '../../app/letters/see-letter.ts';
import {
  letterAcceptance,
  letterConcernAnswer,
  letterDateRefusal,
  letterDateTakenBack,
  letterPage,
  letterQuestion,
  letterSending,
  letterSent,
  letterWritten,
} from '../../contracts/letters.ts';
import { pollCards } from '../../contracts/polls.ts';
import { savedVersion } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** The letter before a process. */
export function letterRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeLetter(deps),
    preview: previewLetter(deps),
    write: writeLetter(deps),
    send: sendLetter(deps),
    accept: acceptLetter(deps),
    question: askAboutLetter(deps),
    refuse: refuseLetterDate(deps),
    takeBack: takeBackLetterDate(deps),
    answer: answerLetterConcern(deps),
  };
  return [
    reads(
      '/api/processes/:processId/letter',
      'The letter before a process, what I have answered, and for those who prepare what has come back',
      letterPage,
      ({ by, ids }) => ask.see(by, ids.processId),
    ),
    reads(
      '/api/processes/:processId/letter/card',
      'The card that recipients get, in each language, before it is sent',
      pollCards,
      ({ by, ids }) => ask.preview(by, ids.processId),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/processes/:processId/letter',
        summary: 'Write the letter; nobody is told until it is sent',
        body: letterWritten,
        answer: savedVersion,
      },
      ({ by, ids, body: { version, ...content } }) =>
        ask.write(by, ids.processId, content, version),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/processes/:processId/letter/editions',
        summary: 'Send the letter, or a correction of it, to everybody concerned',
        body: letterSent,
        answer: letterSending,
      },
      ({ by, ids, body }) => ask.send(by, ids.processId, body),
    ),
    changes(
      'post',
      '/api/letters/:letterId/acceptance',
      'Accept the letter as it was read',
      letterAcceptance,
      ({ by, ids, body }) => ask.accept(by, ids.letterId, body.edition),
    ),
    changes(
      'post',
      '/api/letters/:letterId/questions',
      'Ask about the letter',
      letterQuestion,
      ({ by, ids, body }) => ask.question(by, ids.letterId, body.words),
    ),
    changes(
      'put',
      '/api/letters/:letterId/dates',
      'Say that a date in the letter does not work',
      letterDateRefusal,
      ({ by, ids, body }) => ask.refuse(by, ids.letterId, body),
    ),
    changes(
      'post',
      '/api/letters/:letterId/dates/taken-back',
      'Say that a date works after all',
      letterDateTakenBack,
      ({ by, ids, body }) => ask.takeBack(by, ids.letterId, body.dateId),
    ),
    changes(
      'put',
      '/api/letter-concerns/:concernId/answer',
      'Answer a question or a date that does not work; the asker sees it',
      letterConcernAnswer,
      ({ by, ids, body }) => ask.answer(by, ids.concernId, body),
    ),
  ];
}

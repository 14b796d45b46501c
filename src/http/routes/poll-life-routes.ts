import type { Deps } from '../../app/deps.ts';
import { copyPoll } from '../../app/polls/copy-poll.ts';
import { correctPoll } from '../../app/polls/correct-poll.ts';
import { deleteDraft } from '../../app/polls/delete-draft.ts';
import { notePreviewed, planOpening, planReview } from '../../app/polls/plan-poll-life.ts';
import { seePollLife } from '../../app/polls/see-poll-life.ts';
import {
  pollCopy,
  pollCorrection,
  pollLife,
  pollOpening,
  pollReview,
} from '../../contracts/poll-life.ts';
import { pollStep } from '../../contracts/polls.ts';
import { created } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function pollLifeRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    life: seePollLife(deps),
    opening: planOpening(deps),
    previewed: notePreviewed(deps),
    correct: correctPoll(deps),
    copy: copyPoll(deps),
    deleteDraft: deleteDraft(deps),
    review: planReview(deps),
  };
  return [
    reads(
      '/api/polls/:pollId/life',
      'How a poll opens and closes, what was corrected, and which polls it belongs together with',
      pollLife,
      ({ by, ids }) => ask.life(by, ids.pollId),
    ),
    changes(
      'put',
      '/api/polls/:pollId/opening',
      'Plan that a draft opens by itself, or take it back',
      pollOpening,
      ({ by, ids, body }) => ask.opening(by, ids.pollId, body),
    ),
    changes(
      'put',
      '/api/polls/:pollId/previewed',
      'Note that a draft has been looked through as it will be shown',
      pollStep,
      ({ by, ids, body }) => ask.previewed(by, ids.pollId, body.version),
    ),
    changes(
      'put',
      '/api/polls/:pollId/correction',
      'Correct slips in an open poll, or give a later deadline; everybody sees what was changed',
      pollCorrection,
      ({ by, ids, body }) => ask.correct(by, ids.pollId, body),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/polls/:pollId/copies',
        summary: 'Draft a poll of an earlier one: a copy, the same asked again, or a new version',
        body: pollCopy,
        answer: created,
      },
      ({ by, ids, body }) => ask.copy(by, ids.pollId, body),
    ),
    changes(
      'post',
      '/api/polls/:pollId/deletion',
      'Delete a draft that nobody has been asked',
      pollStep,
      ({ by, ids, body }) => ask.deleteDraft(by, ids.pollId, body.version),
    ),
    changes(
      'put',
      '/api/polls/:pollId/review',
      'Set the day on which what came of a poll is looked at again',
      pollReview,
      ({ by, ids, body }) => ask.review(by, ids.pollId, body),
    ),
  ];
}

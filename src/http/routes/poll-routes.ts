import type { Deps } from '../../app/deps.ts';
import { addStatement, removeStatement } from '../../app/polls/add-statement.ts';
import { answerPoll } from '../../app/polls/answer-poll.ts';
import { closePoll, noteOutcome } from '../../app/polls/end-poll.ts';
import { seeAudiencePeople } from '../../app/polls/see-audience-people.ts';
import { openPoll } from '../../app/polls/open-poll.ts';
import { changePoll, draftPoll } from '../../app/polls/prepare-poll.ts';
import { restrictPoll } from '../../app/polls/restrict-poll.ts';
import { previewCard, previewDraft } from '../../app/polls/preview-card.ts';
import { listPolls, seePoll } from '../../app/polls/see-polls.ts';
import { answerBody } from '../../contracts/poll-choices.ts';
import {
  addedStatement,
  draftPreview,
  outcomeNote,
  pollCards,
  pollChange,
  phasePollDraft,
  roundPollDraft,
  pollList,
  pollPage,
  pollPreview,
  pollStep,
  pollVisibility,
  statementRemoval,
} from '../../contracts/polls.ts';
import type { PollDraft } from '../../contracts/polls.ts';
import { audiencePeople } from '../../contracts/audiences.ts';
import { created } from '../../contracts/rounds.ts';
import type { PollPlan } from '../../core/polls/run-poll.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** @param answered told of each answer that was taken, for the metrics */
export function pollRoutes(deps: Deps, answered: () => void): readonly ApiRoute[] {
  const ask = {
    list: listPolls(deps),
    poll: seePoll(deps),
    people: seeAudiencePeople(deps),
    draft: draftPoll(deps),
    change: changePoll(deps),
    open: openPoll(deps),
    restrict: restrictPoll(deps),
    answer: answerPoll(deps),
    close: closePoll(deps),
    addStatement: addStatement(deps),
    removeStatement: removeStatement(deps),
    noteOutcome: noteOutcome(deps),
    card: previewCard(deps),
    preview: previewDraft(deps),
  };
  return [
    reads('/api/polls', 'Polls, what waits for me first', pollList, ({ by }) => ask.list(by)),
    reads('/api/audience-people', 'Who can be asked by name', audiencePeople, ({ by }) =>
      ask.people(by),
    ),
    reads('/api/polls/:pollId', 'One poll as I may see it', pollPage, ({ by, ids }) =>
      ask.poll(by, ids.pollId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/polls',
        summary: 'Draft a poll in a round; it asks the round’s body',
        body: roundPollDraft,
        answer: created,
      },
      ({ by, ids: { roundId }, body: { dueId, ...poll } }) =>
        ask.draft(by, { kind: 'round', roundId }, planOf(poll), dueId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/phases/:phaseId/polls',
        summary: 'Draft a poll in a phase, without a round; it asks the body that is chosen',
        body: phasePollDraft,
        answer: created,
      },
      ({ by, ids: { phaseId }, body: { dueId, bodyId, ...poll } }) =>
        ask.draft(by, { kind: 'phase', phaseId, bodyId }, planOf(poll), dueId),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/polls/preview',
        summary: 'The card of a poll that is being written, in every language; stores nothing',
        body: pollPreview,
        answer: draftPreview,
      },
      ({ by, body: { place, ...poll } }) => ask.preview(by, place, planOf(poll)),
    ),
    changes('put', '/api/polls/:pollId', 'Change a draft poll', pollChange, (asked) =>
      ask.change(asked.by, asked.ids.pollId, planOf(asked.body), asked.body.version),
    ),
    changes(
      'post',
      '/api/polls/:pollId/open',
      'Open a poll: its cards are delivered',
      pollStep,
      ({ by, ids, body }) => ask.open(by, ids.pollId, body.version),
    ),
    changes('post', '/api/polls/:pollId/close', 'Close a poll by hand', pollStep, (asked) =>
      ask.close(asked.by, asked.ids.pollId, asked.body.version),
    ),
    changes(
      'put',
      '/api/polls/:pollId/visibility',
      'Show less of a poll than was said when it opened; never more',
      pollVisibility,
      ({ by, ids, body }) => ask.restrict(by, ids.pollId, body.visibility, body.version),
    ),
    changesAndAnswers(
      {
        method: 'put',
        path: '/api/polls/:pollId/answer',
        summary: 'Answer a poll, or change one’s answer; answers with the poll as it is after',
        body: answerBody,
        answer: pollPage,
      },
      async ({ by, ids, body }) => {
        const taken = await ask.answer(by, { pollId: ids.pollId, choices: body.choices });
        if (taken.refused) return taken;
        answered();
        return ask.poll(by, ids.pollId);
      },
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/polls/:pollId/statements',
        summary: 'Add a statement of one’s own to an open poll that takes them',
        body: addedStatement,
        answer: created,
      },
      ({ by, ids, body }) => ask.addStatement(by, ids.pollId, body),
    ),
    changes(
      'post',
      '/api/polls/:pollId/statements/:statementId/removal',
      'Take out a statement that a participant added, with a reason',
      statementRemoval,
      ({ by, ids, body }) => ask.removeStatement(by, ids.pollId, ids.statementId, body.reason),
    ),
    changes(
      'put',
      '/api/polls/:pollId/outcome-note',
      'Write what the answers were used for',
      outcomeNote,
      ({ by, ids, body }) => ask.noteOutcome(by, ids.pollId, body.note, body.version),
    ),
    reads(
      '/api/polls/:pollId/card',
      'The card that the bot sends, in every language; a draft’s as if it opened now',
      pollCards,
      ({ by, ids }) => ask.card(by, ids.pollId),
    ),
  ];
}

function planOf(draft: PollDraft): PollPlan {
  const { title, purpose, audience, visibility, anonymousUse, resultsWhen, closesAt, questions } =
    draft;
  return {
    ...{ title, purpose, audience, visibility, anonymousUse, resultsWhen, closesAt, questions },
    opennessAnswers: draft.openness,
  };
}

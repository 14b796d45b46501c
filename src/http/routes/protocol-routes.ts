import type { Deps } from '../../app/deps.ts';
import {
  approveDraft,
  beginProtocolVersion,
  sendDraftToChair,
} from '../../app/protocols/approve-draft.ts';
import {
  acceptDraft,
  judgeInDraft,
  proposeInDraft,
  sendDraft,
} from '../../app/protocols/correct-draft.ts';
import { correctDraftAttendance } from '../../app/protocols/correct-draft-attendance.ts';
import { chooseArms } from '../../app/protocols/choose-arms.ts';
import { downloadWord } from '../../app/protocols/download-word.ts';
import { editDraft, returnDraft, takeBackDraft } from '../../app/protocols/edit-draft.ts';
import { keepProtocolRules, seeProtocolRules } from '../../app/protocols/keep-protocol-rules.ts';
import { seeDraft } from '../../app/protocols/see-draft.ts';
import {
  approval,
  armsChoice,
  attendanceCorrection,
  begunVersion,
  correctionSending,
  passageEdits,
  passageProposal,
  proposalJudgement,
  protocolDraftPage,
  protocolReturn,
  protocolRulesChange,
  protocolRulesPage,
  versionReason,
} from '../../contracts/protocols.ts';
import { changes, changesAndAnswers, downloads, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

/** More than the largest arms in base64, so that what is too large is told how large it may be. */
const upload = { needs: 'run-archive', largestBody: 2 * 1024 * 1024 } as const;

export function protocolRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeDraft(deps),
    word: downloadWord(deps),
    edit: editDraft(deps),
    attendance: correctDraftAttendance(deps),
    takeBack: takeBackDraft(deps),
    send: sendDraft(deps),
    accept: acceptDraft(deps),
    propose: proposeInDraft(deps),
    judge: judgeInDraft(deps),
    toChair: sendDraftToChair(deps),
    sendBack: returnDraft(deps),
    approve: approveDraft(deps),
    begin: beginProtocolVersion(deps),
    rules: seeProtocolRules(deps),
    keepRules: keepProtocolRules(deps),
    chooseArms: chooseArms(deps),
  };
  const draft = '/api/protocol-drafts/:draftId' as const;
  return [
    reads(draft, 'Minutes on their way, with every change marked', protocolDraftPage, (asked) =>
      ask.see(asked.by, asked.ids.draftId),
    ),
    downloads(`${draft}/word`, 'The minutes as a Word file', ({ by, ids }) =>
      ask.word(by, ids.draftId),
    ),
    changes('put', `${draft}/passages`, 'Other words in some passages', passageEdits, (asked) =>
      ask.edit(asked.by, asked.ids.draftId, asked.body.edits),
    ),
    changes(
      ...(['put', `${draft}/attendance`, 'How somebody took part', attendanceCorrection] as const),
      ({ by, ids, body }) => ask.attendance(by, ids.draftId, body),
    ),
    changes(
      'post',
      `${draft}/correction`,
      'Send the minutes to everybody who was there',
      correctionSending,
      ({ by, ids, body }) => ask.send(by, ids.draftId, body.lastDay),
    ),
    changes('post', `${draft}/taking-back`, 'Take them back to the desk', null, ({ by, ids }) =>
      ask.takeBack(by, ids.draftId),
    ),
    changes('post', `${draft}/acceptance`, 'They are right', null, ({ by, ids }) =>
      ask.accept(by, ids.draftId),
    ),
    changes(
      'post',
      `${draft}/proposals`,
      'Propose other words in a passage',
      passageProposal,
      ({ by, ids, body }) => ask.propose(by, ids.draftId, body),
    ),
    changes(
      'post',
      `${draft}/judgements`,
      'Take a proposal, or leave it with a reason',
      proposalJudgement,
      ({ by, ids, body }) => ask.judge(by, ids.draftId, body),
    ),
    changes('post', `${draft}/to-chair`, 'Lay them before the chair', null, ({ by, ids }) =>
      ask.toChair(by, ids.draftId),
    ),
    changes(
      'post',
      `${draft}/return`,
      'The chair sends them back with what is wrong',
      protocolReturn,
      ({ by, ids, body }) => ask.sendBack(by, ids.draftId, body.note),
    ),
    changes(
      'post',
      `${draft}/approval`,
      'Approve, freeze and archive the minutes as they were read',
      approval,
      ({ by, ids, body }) => ask.approve(by, ids.draftId, body.revision),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/rounds/:roundId/protocol-versions',
        summary: 'Begin another version of frozen minutes',
        body: versionReason,
        answer: begunVersion,
      },
      ({ by, ids, body }) => ask.begin(by, ids.roundId, body.reason),
    ),
    reads('/api/protocol-rules', 'How each body wants its minutes', protocolRulesPage, ({ by }) =>
      ask.rules(by),
    ),
    changes(
      'put',
      '/api/protocol-rules/:bodyId',
      'Choose it for one body',
      protocolRulesChange,
      ({ by, ids, body }) => ask.keepRules(by, ids.bodyId, body),
    ),
    {
      ...changes(
        'put',
        '/api/arms',
        'Choose the coat of arms of the municipality’s minutes, or take it away',
        armsChoice,
        ({ by, body }) => ask.chooseArms(by, null, body.arms),
      ),
      upload,
    },
    {
      ...changes(
        'put',
        '/api/arms/:bodyId',
        'Choose a coat of arms for one body’s minutes, or take it away',
        armsChoice,
        ({ by, ids, body }) => ask.chooseArms(by, ids.bodyId, body.arms),
      ),
      upload,
    },
  ];
}

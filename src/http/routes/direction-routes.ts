import { answerVerification } from '../../app/directions/answer-verification.ts';
import { askDirections, setThreshold } from '../../app/directions/ask-directions.ts';
import { closeVerification } from '../../app/directions/close-verification.ts';
import { seeDirection, seeDirections } from '../../app/directions/see-directions.ts';
import { seeLikeness, seeSynthesis } from '../../app/directions/see-synthesis.ts';
import * as sort from '../../app/directions/sort-contributions.ts';
import * as write from '../../app/directions/write-directions.ts';
import type { Deps } from '../../app/deps.ts';
import * as wire from '../../contracts/directions.ts';
import { created } from '../../contracts/rounds.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function directionRoutes(deps: Deps): readonly ApiRoute[] {
  return [
    ...readingRoutes(deps),
    ...sortingRoutes(deps),
    ...writingRoutes(deps),
    ...askingRoutes(deps),
  ];
}

function readingRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    synthesis: seeSynthesis(deps),
    likeness: seeLikeness(deps),
    list: seeDirections(deps),
    direction: seeDirection(deps),
  };
  return [
    reads(
      '/api/phases/:phaseId/synthesis',
      'What came into a phase, what it was sorted into and what was drawn from it',
      wire.synthesisPage,
      ({ by, ids }) => ask.synthesis(by, ids.phaseId),
    ),
    reads(
      '/api/phases/:phaseId/likeness',
      'A phase’s contributions in an order in which those side by side are alike in words',
      wire.likenessOrder,
      ({ by, ids }) => ask.likeness(by, ids.phaseId),
    ),
    reads(
      '/api/processes/:processId/directions',
      'The directions of a process, phase by phase',
      wire.directionList,
      ({ by, ids }) => ask.list(by, ids.processId),
    ),
    reads(
      '/api/directions/:directionId',
      'One direction: what carries it, what speaks against, its words through time and the answers',
      wire.directionPage,
      ({ by, ids }) => ask.direction(by, ids.directionId),
    ),
  ];
}

function sortingRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    add: sort.addTheme(deps),
    rename: sort.renameTheme(deps),
    merge: sort.mergeTheme(deps),
    unmerge: sort.unmergeTheme(deps),
    remove: sort.removeTheme(deps),
    move: sort.moveContributions(deps),
  };
  return [
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/phases/:phaseId/themes', summary: 'Add a theme' },
        ...{ body: wire.themeTitle, answer: created },
      },
      ({ by, ids, body }) => ask.add(by, ids.phaseId, body.title),
    ),
    changes(
      'put',
      '/api/themes/:themeId/title',
      'Give a theme another name',
      wire.themeRename,
      ({ by, ids, body }) => ask.rename(by, ids.themeId, body),
    ),
    changes(
      'post',
      '/api/themes/:themeId/merge',
      'Merge a theme into another; it keeps what was sorted into it',
      wire.themeMerge,
      ({ by, ids, body }) => ask.merge(by, ids.themeId, body),
    ),
    changes(
      'post',
      '/api/themes/:themeId/unmerge',
      'Bring a merged theme back as it was',
      wire.themeStep,
      ({ by, ids, body }) => ask.unmerge(by, ids.themeId, body.version),
    ),
    changes(
      'post',
      '/api/themes/:themeId/remove',
      'Take an empty theme away',
      wire.themeStep,
      ({ by, ids, body }) => ask.remove(by, ids.themeId, body.version),
    ),
    changes(
      'post',
      '/api/phases/:phaseId/sorting',
      'Sort contributions into a theme, out of one, or from one to another',
      wire.move,
      ({ by, ids, body }) => ask.move(by, ids.phaseId, body),
    ),
  ];
}

function writingRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    write: write.writeDirection(deps),
    redraft: write.redraftDirection(deps),
    link: write.linkDirection(deps),
    drop: write.dropDirection(deps),
    settle: write.settleDirection(deps),
  };
  return [
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/phases/:phaseId/directions' },
        ...{ summary: 'Write a direction', body: wire.directionDraft, answer: created },
      },
      ({ by, ids, body }) => ask.write(by, ids.phaseId, body),
    ),
    changes(
      'post',
      '/api/directions/:directionId/words',
      'Give a direction new words, with what is different',
      wire.directionWords,
      ({ by, ids, body }) => ask.redraft(by, ids.directionId, body),
    ),
    changes(
      'put',
      '/api/directions/:directionId/links',
      'Say which contributions carry a direction and which speak against it',
      wire.directionLinks,
      ({ by, ids, body }) => ask.link(by, ids.directionId, body),
    ),
    changes(
      'post',
      '/api/directions/:directionId/drop',
      'Let a direction go no further, and say why',
      wire.directionNote,
      ({ by, ids, body }) => ask.drop(by, ids.directionId, body),
    ),
    changes(
      'post',
      '/api/directions/:directionId/settle',
      'As the chair of a body that was asked: decide that a direction stands, and say why',
      wire.directionNote,
      ({ by, ids, body }) => ask.settle(by, ids.directionId, body),
    ),
  ];
}

function askingRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    threshold: setThreshold(deps),
    ask: askDirections(deps),
    close: closeVerification(deps),
    answer: answerVerification(deps),
  };
  return [
    changes(
      'put',
      '/api/phases/:phaseId/threshold',
      'Set how many of a hundred must say that they were understood',
      wire.thresholdSetting,
      ({ by, ids, body }) => ask.threshold(by, ids.phaseId, body.percent),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/phases/:phaseId/verifications' },
        ...{ summary: 'Ask a body “have we understood?”', body: wire.ask, answer: created },
      },
      ({ by, ids, body }) => ask.ask(by, ids.phaseId, body),
    ),
    changes(
      'post',
      '/api/verifications/:verificationId/close',
      'Close a verification by hand',
      null,
      ({ by, ids }) => ask.close(by, ids.verificationId),
    ),
    changes(
      'put',
      '/api/verifications/:verificationId/answers/:directionId',
      'Say whether a direction was understood, or change what one said',
      wire.understandingAnswer,
      ({ by, ids, body }) => ask.answer(by, { ...ids, ...body }),
    ),
  ];
}

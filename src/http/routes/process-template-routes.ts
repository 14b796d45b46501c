import type { Deps } from '../../app/deps.ts';
import {
  cancelProcess,
  changePhaseWords,
  changeProcess,
} from '../../app/processes/change-process.ts';
import { makeProcess } from '../../app/processes/make-process.ts';
import { markDue, seeDue } from '../../app/processes/mark-due.ts';
import { seeProcessShape } from '../../app/processes/see-process-shape.ts';
import { changeTemplate, copyTemplate } from '../../app/processes/templates/keep-templates.ts';
import { listTemplates, previewProcess } from '../../app/processes/templates/see-templates.ts';
import { takeOverTemplate } from '../../app/processes/templates/take-over-template.ts';
import {
  dueMark,
  dueView,
  phaseWords,
  previewQuery,
  processCancelling,
  processChange,
  processDraft,
  processPreview,
  processShape,
  templateChange,
  templateCopy,
  templateList,
  templateTakeOver,
} from '../../contracts/process-templates.ts';
import { created } from '../../contracts/rounds.ts';
import { reading } from '../reading-query.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function processTemplateRoutes(deps: Deps): readonly ApiRoute[] {
  return [...templateRoutes(deps), ...shapeRoutes(deps)];
}

function templateRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ list: listTemplates(deps), preview: previewProcess(deps) },
    ...{ copy: copyTemplate(deps), change: changeTemplate(deps) },
  };
  return [
    reads('/api/process-templates', 'What a process can be made from', templateList, ({ by }) =>
      ask.list(by),
    ),
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/process-templates' },
        ...{ summary: 'Copy a template to adapt it', body: templateCopy, answer: created },
      },
      ({ by, body }) => ask.copy(by, body.from, body.name),
    ),
    changes(
      'put',
      '/api/process-templates/:templateId',
      'Save a new version of a template of one’s own',
      templateChange,
      ({ by, ids, body: { version, ...words } }) => ask.change(by, ids.templateId, words, version),
    ),
    reads(
      '/api/process-preview',
      'The phases of a process with dates and deadlines, before it is made',
      processPreview,
      ({ by, query }) =>
        reading(previewQuery, query, (wish) => {
          const { template, ...start } = wish;
          return ask.preview(by, template, start);
        }),
      { template: [], kind: ['start', 'constitution'], on: [] },
    ),
  ];
}

function shapeRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    ...{ make: makeProcess(deps), shape: seeProcessShape(deps), change: changeProcess(deps) },
    ...{ phase: changePhaseWords(deps), cancel: cancelProcess(deps) },
    ...{ takeOver: takeOverTemplate(deps), mark: markDue(deps), due: seeDue(deps) },
  };
  return [
    changesAndAnswers(
      {
        ...{ method: 'post', path: '/api/processes' },
        ...{ summary: 'Make a process from a template', body: processDraft, answer: created },
      },
      ({ by, body: { template, notes, ...wish } }) => ask.make(by, template, wish, notes),
    ),
    reads(
      '/api/processes/:processId/shape',
      'Who answers for a process, what is due in it, and what a newer template has otherwise',
      processShape,
      ({ by, ids }) => ask.shape(by, ids.processId),
    ),
    changes(
      'put',
      '/api/processes/:processId',
      'Change a process’s title, plan and who answers for it',
      processChange,
      ({ by, ids, body: { version, ...words } }) => ask.change(by, ids.processId, words, version),
    ),
    changes(
      'put',
      '/api/phases/:phaseId/words',
      'Change what a phase is for, expects and gives',
      phaseWords,
      ({ by, ids, body: { version, ...words } }) => ask.phase(by, ids.phaseId, words, version),
    ),
    changes(
      'post',
      '/api/processes/:processId/cancel',
      'Stop a process for good, with a reason',
      processCancelling,
      ({ by, ids, body }) => ask.cancel(by, ids.processId, body.reason, body.version),
    ),
    changes(
      'post',
      '/api/processes/:processId/template',
      'Take over from a newer version of the template, or leave it',
      templateTakeOver,
      ({ by, ids, body }) => ask.takeOver(by, ids.processId, body),
    ),
    reads('/api/dues/:dueId', 'Something that is due in a phase', dueView, ({ by, ids }) =>
      ask.due(by, ids.dueId),
    ),
    changes(
      'post',
      '/api/dues/:dueId',
      'Say that something due is done, or that it is not',
      dueMark,
      ({ by, ids, body }) => ask.mark(by, ids.dueId, body),
    ),
  ];
}

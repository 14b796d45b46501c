import type { Deps } from '../../app/deps.ts';
import { decideNotes, seeNoteOpenness } from '../../app/openness/decide-notes.ts';
import { keepOpenness } from '../../app/openness/keep-openness.ts';
import { seeOpenness, tryOpenness } from '../../app/openness/see-openness.ts';
import {
  notesChange,
  notesOpenness,
  opennessExplanation,
  opennessPage,
  opennessQuestion,
  opennessSettings,
} from '../../contracts/openness.ts';
import { changes, changesAndAnswers, reads } from '../route.ts';
import type { ApiRoute } from '../route.ts';

export function opennessRoutes(deps: Deps): readonly ApiRoute[] {
  const ask = {
    see: seeOpenness(deps),
    explain: tryOpenness(deps),
    keep: keepOpenness(deps),
    notes: seeNoteOpenness(deps),
    decide: decideNotes(deps),
  };
  return [
    reads('/api/openness', 'What openness is judged by here', opennessPage, ({ by }) =>
      ask.see(by),
    ),
    changes(
      'put',
      '/api/openness',
      'Replace the list of bases, the paragraphs and the bodies’ rules',
      opennessSettings,
      ({ by, body }) => ask.keep(by, body),
    ),
    changesAndAnswers(
      {
        method: 'post',
        path: '/api/openness/explanations',
        summary: 'What answers to the four questions mean; nothing is kept',
        body: opennessQuestion,
        answer: opennessExplanation,
      },
      ({ by, body }) => ask.explain(by, body.answers, body.meetingForm),
    ),
    reads(
      '/api/processes/:processId/notes-openness',
      'Whether the shared notes of a process are open, and to whom they are not closed',
      notesOpenness,
      ({ by, ids }) => ask.notes(by, ids.processId),
    ),
    changes(
      'put',
      '/api/processes/:processId/notes-openness',
      'Decide it: closed only before the first phase opens, with a basis and a decision',
      notesChange,
      ({ by, ids, body: { version, ...given } }) => ask.decide(by, ids.processId, given, version),
    ),
  ];
}

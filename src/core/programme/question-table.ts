import type { Language } from '../documents/document-model.ts';
import type { WrittenTable } from '../plan-import/export-table.ts';
import { questionLevels } from './programme.ts';
import type { DiscussionQuestion, GatheringPhase } from './programme.ts';

const words = {
  nb: {
    title: 'Drøftingsspørsmål',
    columns: ['Nivå', 'Spørsmål', 'Bakgrunn', 'Fra samling', 'Status', 'Svar'],
    levels: { national: 'Nasjonalt', regional: 'Regionalt', association: 'KS' },
    states: { open: 'Åpent', sent: 'Sendt', answered: 'Besvart' },
  },
  nn: {
    title: 'Drøftingsspørsmål',
    columns: ['Nivå', 'Spørsmål', 'Bakgrunn', 'Frå samling', 'Status', 'Svar'],
    levels: { national: 'Nasjonalt', regional: 'Regionalt', association: 'KS' },
    states: { open: 'Ope', sent: 'Sendt', answered: 'Svart på' },
  },
  en: {
    title: 'Discussion questions',
    columns: ['Level', 'Question', 'Background', 'From gathering', 'Status', 'Answer'],
    levels: { national: 'National', regional: 'Regional', association: 'KS' },
    states: { open: 'Open', sent: 'Sent', answered: 'Answered' },
  },
} as const satisfies Record<Language, unknown>;

/** The discussion questions as a sheet that can be sent on, by level. */
export function questionTable(
  questions: readonly DiscussionQuestion[],
  phases: readonly Pick<GatheringPhase, 'id' | 'title'>[],
  language: Language,
): WrittenTable {
  const { title, columns, levels, states } = words[language];
  const titles = new Map(phases.map((phase) => [phase.id, phase.title]));
  const inOrder = questionLevels.flatMap((level) =>
    questions.filter((question) => question.level === level),
  );
  return {
    name: title,
    headers: columns,
    rows: inOrder.map(({ level, text, background, phaseId, state, answer }) => [
      levels[level],
      text,
      background,
      titles.get(phaseId ?? '') ?? '',
      states[state],
      answer,
    ]),
  };
}

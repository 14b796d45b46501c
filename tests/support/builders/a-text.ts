import type { Hearing, Statement } from '../../../src/core/hearings/hearing.ts';
import type { Paragraph, TextVersion } from '../../../src/core/texts/draft-text.ts';
import { ids, uuid } from './ids.ts';
import { at, on } from './instants.ts';

/** Paragraphs that are told apart by a letter: `paragraphs('a', 'b changed')` have the ids of a and b. */
export function paragraphs(...texts: readonly string[]): readonly Paragraph[] {
  return texts.map((text) => ({ id: paragraphId(text.slice(0, 1)), heading: '', text }));
}

export const paragraphId = (letter: string): string => uuid(700 + letter.charCodeAt(0));

export function aVersion(overrides: Partial<TextVersion> = {}): TextVersion {
  return {
    ...{ textId: uuid(600), version: 1, label: 'draft', frozenAt: null },
    ...{ madeBy: ids.planner, madeAt: at('2026-11-05T08:00:00.000Z') },
    paragraphs: paragraphs('a', 'b', 'c'),
    ...overrides,
  };
}

export function aHearing(overrides: Partial<Hearing> = {}): Hearing {
  return {
    ...{ id: uuid(601), processId: ids.process, phaseId: ids.phase, textId: uuid(600) },
    ...{ startsOn: on('2026-11-10'), endsOn: on('2026-12-22'), rule: null },
    ...{ invitation: 'Si hva du mener.', parties: ['Fylkeskommunen'] },
    ...{ sent: null, version: 1, isExample: false },
    ...overrides,
  };
}

export function aSentHearing(overrides: Partial<Hearing> = {}): Hearing {
  const sent = { at: at('2026-11-10T08:00:00.000Z'), by: ids.planner, textVersion: 1 };
  return aHearing({ sent, version: 2, ...overrides });
}

export function aStatement(overrides: Partial<Statement> = {}): Statement {
  return {
    ...{ id: uuid(602), hearingId: uuid(601), sender: 'Velforeningen' },
    ...{ senderKind: 'organisation', receivedOn: on('2026-12-01'), summary: 'Flere trær.' },
    ...{ text: '', paragraphIds: [], openness: { kind: 'open' }, verdict: null, why: '' },
    withdrawn: null,
    ...{ registeredBy: ids.clerk, registeredAt: at('2026-12-01T09:00:00.000Z') },
    ...{ version: 1, isExample: false },
    ...overrides,
  };
}

import { shippedTemplates } from '../../../src/core/processes/templates/shipped-templates.ts';
import type { ProcessShape, TemplateList } from '../../../src/contracts/process-templates.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';
import { aProcessPage } from './workshops.ts';

export const dueId = (number: number): string => idOf('d', number);

/** A process under way whose workshops have a letter that is late, a poll and a check-in to come. */
export function aProcessShape(today: CivilDate, more: Partial<ProcessShape> = {}): ProcessShape {
  const { process, phases } = aProcessPage(today);
  const due = (number: number, part: object) => ({
    ...{ id: dueId(number), kind: 'poll' as const, title: 'Hvilke planbehov er viktigst?' },
    ...{ doneAt: null, dueOn: addDays(today, 7), pollId: null, madeAddress: '' },
    ...part,
  });
  return {
    process: {
      ...{ id: process.id, title: process.title, template: 'Planstrategi', status: 'running' },
      ...{ version: 3, planId: null, cancellation: null },
      responsible: { id: idOf('a', 2), name: 'Ola Tangen' },
    },
    phases: phases.map((phase) => ({
      ...{ id: phase.id, title: phase.title, purpose: phase.purpose, version: 1 },
      ...{ expectation: phase.expectation, products: phase.products },
      ...{ plannedRounds: phase.plannedRounds, startNotes: [], endNotes: [] },
      dues:
        phase.title === 'Politiske verksteder'
          ? [
              due(1, { kind: 'letter', title: 'Brev til de folkevalgte', dueOn: addDays(today, -30) }),
              due(2, {}),
              due(3, { kind: 'check-in', title: 'Pulssjekk: Tidlig i prosessen' }),
            ]
          : [],
    })),
    newer: null,
    ...more,
  }; // prettier-ignore
}

export function aTemplateList(today: CivilDate): TemplateList {
  return {
    today,
    templates: shippedTemplates('nb').map((template) => ({
      ...template,
      ...{ copiedFrom: null, isOffered: true },
      phases: template.phases.map((phase) => ({
        ...phase,
        ...{ products: [...phase.products], plannedRounds: [...phase.plannedRounds] },
        ...{ after: [...phase.after], deadlines: [...phase.deadlines], dues: [...phase.dues] },
      })),
    })),
    staff: [{ id: idOf('a', 2), name: 'Ola Tangen' }],
    constitutions: ['2023-10-18' as CivilDate],
  };
}

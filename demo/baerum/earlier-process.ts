import { asAdopted, withoutTemplate } from '../../src/core/processes/process.ts';
import type { Phase, PlanningProcess } from '../../src/core/processes/process.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { exampleId } from './example-id.ts';

export const earlierProcessId = exampleId('process:byrom');
export const earlierPhaseId = (key: string): string => exampleId(`phase:byrom:${key}`);

type Line = Pick<Phase, 'key' | 'kind' | 'title' | 'lead' | 'purpose' | 'expectation'> & {
  readonly from: string;
  readonly to: string;
};

const lines: readonly Line[] = [
  {
    ...{ key: 'workshop', kind: 'co-creation', title: 'Politisk verksted', lead: 'politics' },
    ...{ from: '2023-11-20', to: '2024-01-19' },
    purpose: 'De folkevalgte drøfter hva byrommene i Sandvika skal være, og hvem som skal betale.',
    expectation: 'Du møter til ett verksted og svarer på om føringene er forstått.',
  },
  {
    ...{ key: 'hearing', kind: 'hearing', title: 'Høring', lead: 'administration' },
    ...{ from: '2024-01-22', to: '2024-03-08' },
    purpose: 'Alle kan si hva de mener om teksten.',
    expectation: 'Du kan følge med på hva som kommer inn.',
  },
  {
    ...{ key: 'adoption', kind: 'adoption', title: 'Vedtak', lead: 'politics' },
    ...{ from: '2024-03-11', to: '2024-04-24' },
    purpose: 'Kommunestyret behandler saken.',
    expectation: 'Du behandler saken på vanlig måte.',
  },
];

/** Made up: an earlier process that has come all the way, so that a thread can be followed to its end. */
export const earlierProcess: PlanningProcess = {
  ...{ ...withoutTemplate, id: earlierProcessId, key: 'sandvika-byrom', status: 'ended' },
  template: 'Strategi eller temaplan',
  title: 'Strategi for byrom i Sandvika (eksempel)',
  planId: null,
  phases: lines.map(({ from, to, ...line }, index) => ({
    ...line,
    ...asAdopted(from as CivilDate, to as CivilDate),
    ...{ id: earlierPhaseId(line.key), processId: earlierProcessId, ordinal: index + 1 },
    ...{ products: [], plannedRounds: [] },
  })),
};

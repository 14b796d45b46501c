import type { GoalReport, ReportStatus } from '../../src/core/goals/goal.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { exampleId } from './example-id.ts';
import { goalId } from './example-goals.ts';

const periods = {
  'Tertialrapport 1-24': '2024-06-12',
  'Tertialrapport 2-24': '2024-10-16',
  'Årsrapport 2024': '2025-04-30',
} as const;

type Line = readonly [
  goal: string,
  period: keyof typeof periods,
  status: ReportStatus,
  text: string,
];

/** Made up, all of it; that task t1 is reported on from Tertialrapport 1-24 is known. Two tasks are left without a report on purpose. */
const lines: readonly Line[] = [
  [
    't1',
    'Tertialrapport 1-24',
    'on-track',
    'Det er avklart hvilke områder som trenger en VPOR. Arbeidet med den første er i gang.',
  ],
  [
    't1',
    'Tertialrapport 2-24',
    'delayed',
    'Utkastet til den første VPOR-en er forsinket fordi trafikkanalysen tok lengre tid.',
  ],
  [
    'o1',
    'Tertialrapport 2-24',
    'on-track',
    'Fire nye avtaler er inngått. Alle sikrer bidrag til byrom.',
  ],
  ['ex-t3', 'Tertialrapport 2-24', 'done', 'Malen er tatt i bruk.'],
  ['ex-t2', 'Tertialrapport 1-24', 'on-track', 'Kartleggingen er halvveis.'],
  ['ex-t4', 'Tertialrapport 2-24', 'on-track', 'Tre alternativer er tegnet.'],
  ['ex-t5', 'Tertialrapport 1-24', 'on-track', 'Sju av tolv stillinger er besatt.'],
  ['ex-t5', 'Tertialrapport 2-24', 'done', 'Tolv stillinger er besatt.'],
  ['ex-t6', 'Tertialrapport 2-24', 'stopped', 'Stanset til finansieringen er avklart.'],
  ['ex-t7', 'Årsrapport 2024', 'on-track', 'Team er på plass i to av tre barnehager.'],
  [
    'ex-t9',
    'Årsrapport 2024',
    'delayed',
    'Grunnerverv gjenstår på en strekning. Ny frist er satt til høsten.',
  ],
  ['ex-t10', 'Tertialrapport 2-24', 'done', 'Kravene er med i alle nye konkurranser.'],
];

export const exampleReports: readonly GoalReport[] = lines.map(([goal, period, status, text]) => ({
  id: exampleId(`report:${goal}:${period}`),
  goalId: goalId(goal),
  period,
  reportedOn: periods[period] as CivilDate,
  status,
  text,
  isExample: true,
}));

import { tertialStart } from '../../src/core/goals/tertials.ts';
import type { ConflictAccount, GoalReport, ReportStatus } from '../../src/core/goals/goal.ts';
import type { Indicator, IndicatorValue } from '../../src/core/goals/indicator.ts';
import type { Means, MeansFrame } from '../../src/core/goals/means.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { exampleId } from './example-id.ts';
import { goalId } from './example-goals.ts';
import { planId } from './example-plans.ts';

// All of it is made up and marked as an example. Dates and years count from the day it is loaded, so that the newest is always new.

type Measured = Pick<Indicator, 'name' | 'unit' | 'direction' | 'target' | 'source' | 'sdgs'> & {
  readonly goal: string;
  /** One value a year, the oldest first; the last is this year's unless `isOld`. */
  readonly values: readonly number[];
  readonly isOld?: true;
};

/** Main goal 4 and sub-goal ex-d12 are left without indicators, and one indicator without a fresh value: findings need something to find. */
const measured: readonly Measured[] = [
  {
    ...{ goal: 'h1', name: 'Innbyggere som trives der de bor', unit: 'prosent', direction: 'up' },
    ...{ target: 90, source: 'Innbyggerundersøkelsen', sdgs: [3, 11] },
    values: [84, 85, 85, 87],
  },
  {
    ...{ goal: 'ex-d11', name: 'Unge som hører til i en vennegruppe', unit: 'prosent' },
    ...{ direction: 'up', target: 92, source: 'Ungdata', sdgs: [3, 4, 10], values: [86, 84, 87] },
  },
  {
    ...{ goal: 'h2', name: 'Nye boliger innen ti minutter fra knutepunkt', unit: 'prosent' },
    ...{ direction: 'up', target: 80, source: 'Matrikkelen', sdgs: [11, 13] },
    values: [58, 63, 66, 71, 74],
  },
  {
    ...{ goal: 'd24', name: 'Innbyggere med park innen fem minutters gange', unit: 'prosent' },
    ...{ direction: 'up', target: 95, source: 'Kommunens kart', sdgs: [3, 11] },
    values: [88, 88, 89, 91],
  },
  {
    ...{ goal: 'd24', name: 'Solgte boliger under 5 mill. kroner', unit: 'prosent' },
    ...{ direction: 'hold', target: 30, source: 'Eiendom Norge', sdgs: [10, 11] },
    values: [34, 31, 27, 25],
  },
  {
    ...{ goal: 'h3', name: 'Klimagassutslipp', unit: 'tusen tonn CO₂', direction: 'down' },
    ...{ target: 120, source: 'Miljødirektoratet', sdgs: [7, 11, 13] },
    values: [241, 233, 226, 214, 203],
  },
  {
    ...{ goal: 'ex-d31', name: 'Endring i utslipp fra året før', unit: 'prosent' },
    ...{ direction: 'down', target: -8, source: 'Miljødirektoratet', sdgs: [13] },
    values: [-3.3, -3, -5.3, -5.1],
  },
  {
    ...{ goal: 'ex-d32', name: 'Vassdrag med god tilstand', unit: 'antall', direction: 'up' },
    ...{ target: null, source: 'Vann-nett', sdgs: [6, 14, 15], values: [4, 4, 5], isOld: true },
  },
];

export function exampleIndicators(today: CivilDate): {
  readonly indicators: readonly Indicator[];
  readonly values: readonly IndicatorValue[];
} {
  const year = yearOf(today);
  const made = measured.map(({ goal, values, isOld, ...words }, ordinal) => {
    const id = exampleId(`indicator:${goal}:${words.name}`);
    const last = isOld ? year - 2 : year;
    return {
      indicator: {
        ...{ ...words, id, goalId: goalId(goal), ordinal, isExample: true },
        targetOn: words.target === null ? null : dayIn(year + 4, '12-31'),
      },
      values: values.map((value, index) => {
        const measuredOn = dayIn(last - (values.length - 1 - index), '01-01');
        return { indicatorId: id, measuredOn, value };
      }),
    };
  });
  return {
    indicators: made.map(({ indicator }) => indicator),
    values: made.flatMap(({ values }) => values),
  };
}

/** What an assignment takes: million kroner and person-months, this year and the next three. */
const taken: readonly (readonly [goal: string, line: string, millions: readonly number[], months: readonly number[]])[] = [
  ['o1', 'Plan og utbygging, drift', [3.2, 3.4, 3.4, 2.8], [14, 14, 14, 10]],
  ['ex-o2', 'Eiendom, drift', [1.5, 2.5, 1.0, 0.5], [8, 10, 4, 2]],
  ['ex-o3', 'Veg og park, investering', [12, 28, 18, 6], [10, 18, 12, 6]],
  ['ex-o4', 'Personal, drift', [4.8, 5.0, 5.2, 5.4], [6, 6, 6, 6]],
  ['ex-o6', 'Kultur, drift', [0.8, 0.8, 0.9, 0.9], [3, 3, 3, 3]],
  ['ex-o7', 'Oppvekst, drift', [6.5, 7.0, 7.0, 7.2], [24, 24, 24, 24]],
  ['ex-o8', 'Veg, investering', [22, 41, 30, 12], [16, 22, 18, 8]],
  ['ex-o9', 'Eiendom, drift', [1.1, 1.2, 1.2, 1.2], [4, 4, 4, 4]],
]; // prettier-ignore

export function exampleMeans(today: CivilDate): readonly Means[] {
  return taken.flatMap(([goal, budgetLine, millions, months]) =>
    millions.map((amount, index): Means => {
      const year = yearOf(today) + index;
      return {
        ...{ id: exampleId(`means:${goal}:${index}`), goalId: goalId(goal), year, budgetLine },
        ...{ amountNok: Math.round(amount * 1_000_000), personMonths: months[index] ?? 0 },
        ...{ source: 'Handlingsprogram og økonomiplan', isExample: true },
      };
    }),
  );
}

/** The economy plan's frame: next year's assignments cost more than it gives, and the third year says nothing of capacity. */
export function exampleFrames(today: CivilDate): readonly MeansFrame[] {
  const given: readonly (readonly [millions: number, months: number | null])[] = [
    [55, 90],
    [82, 96],
    [70, null],
  ];
  return given.map(([millions, personMonths], index) => ({
    ...{ year: yearOf(today) + index, amountNok: millions * 1_000_000, personMonths },
    ...{ source: 'Handlingsprogram og økonomiplan, rammetabell', isExample: true },
  }));
}

type Line = readonly [goal: string, tertialsAgo: number, status: ReportStatus, text: string, figures?: GoalReport['figures']]; // prettier-ignore

/** Reported on after the end of a tertial. Assignments ex-o5 and ex-o9 are not reported on, on purpose. */
const lines: readonly Line[] = [
  ['o1', 3, 'on-track', 'Sju avtaler er inngått.', [{ label: 'Inngåtte avtaler', value: 7, unit: 'stk.' }]],
  ['o1', 2, 'on-track', 'Ni avtaler er inngått.', [{ label: 'Inngåtte avtaler', value: 9, unit: 'stk.' }]],
  ['o1', 1, 'delayed', 'To avtaler er utsatt fordi planene er klaget inn.', [{ label: 'Inngåtte avtaler', value: 9, unit: 'stk.' }]],
  ['t1', 2, 'delayed', 'Trafikkanalysen er ferdig. Utkastet kommer et halvt år etter planen.'],
  ['t1', 1, 'on-track', 'Den første planen for offentlig rom er sendt på høring.'],
  ['ex-o2', 1, 'on-track', 'Strategien for kommunens eiendommer er til behandling.'],
  ['ex-t2', 1, 'done', 'Alle eiendommer ved knutepunktene er kartlagt.', [{ label: 'Eiendommer', value: 46, unit: 'stk.' }]],
  ['ex-o3', 1, 'on-track', 'Tre av fem gangveier er planlagt.'],
  ['ex-t4', 1, 'on-track', 'Ett alternativ er valgt.'],
  ['ex-o4', 1, 'on-track', 'Femten stillinger er besatt.', [{ label: 'Stillinger', value: 15, unit: 'stk.' }]],
  ['ex-o6', 1, 'stopped', 'Stanset: det er ikke satt av penger til drift.'],
  ['ex-o7', 2, 'on-track', 'Ordningen er i gang i halvparten av barnehagene.'],
  ['ex-o7', 1, 'on-track', 'Ordningen er i gang i to av tre barnehager.'],
  ['ex-t7', 1, 'on-track', 'Team er på plass i tre av fire barnehager.'],
  ['ex-o8', 2, 'delayed', 'Grunnerverv gjenstår på to strekninger.'],
  ['ex-o8', 1, 'delayed', 'Grunnerverv gjenstår på én strekning.', [{ label: 'Bygd', value: 6.4, unit: 'km' }]],
]; // prettier-ignore

export function exampleTertialReports(today: CivilDate): readonly GoalReport[] {
  return lines.map(([goal, ago, status, text, figures]) => {
    const start = tertialStart(today, ago);
    const number = (Number(start.slice(5, 7)) - 1) / 4 + 1;
    const ended = tertialStart(today, ago - 1);
    // Written three weeks after the tertial's end; never on a day that has not come.
    const written = addDays(ended, 21);
    return {
      ...{ id: exampleId(`report:${goal}:ago-${ago}`), goalId: goalId(goal), status, text },
      period: number === 3 ? `Årsrapport ${start.slice(0, 4)}` : `Tertialrapport ${number}-${start.slice(2, 4)}`,
      reportedOn: written > today ? today : written,
      ...(figures && { figures }),
      isExample: true,
    }; // prettier-ignore
  });
}

/** What is known about the municipality's own conflicts: one handled and decided, one handled, one that nobody has taken up yet. */
export const exampleAccounts: Readonly<
  Record<string, Omit<ConflictAccount, 'isExample' | 'closed'>>
> = {
  gc1: {
    statement: 'Flere boliger gir mer trafikk og mer bygging, og begge deler slipper ut klimagasser.',
    affected: 'Innbyggere som trenger bolig, og alle som lever med utslippene',
    handling: 'Det bygges bare ved knutepunkter, og byggeplassene skal være utslippsfrie.',
    decidedWhere: 'Kommunestyret, samfunnsdelen (eksempel)',
    decidedOn: '2018-04-25' as CivilDate,
    planIds: [planId('kp-arealdel')],
  },
  gc2: {
    statement: 'Der det bygges tett ved stasjonene, stiger prisene mest.',
    affected: 'Unge, barnefamilier og enslige med vanlig inntekt',
    handling: 'Utbyggingsavtaler med krav om varierte størrelser prøves ut.',
    decidedWhere: '',
    decidedOn: null,
    planIds: [planId('ex-bolig')],
  },
  gc3: {
    statement: 'Kommunen trenger flere ansatte, men de har ikke råd til å bo her.',
    affected: 'Ansatte i helse, omsorg og oppvekst, og de som får tjenestene',
    handling: '',
    decidedWhere: '',
    decidedOn: null,
    planIds: [],
  },
}; // prettier-ignore

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
const dayIn = (year: number, day: string): CivilDate => `${year}-${day}` as CivilDate;

/** A thread of some size and what is missing in it, measured alone in its process. Prints one line of JSON for findings.bench.ts. */
import { steer } from '../../../src/core/goals/findings.ts';
import type { Goal, GoalKind } from '../../../src/core/goals/goal.ts';
import type { Indicator } from '../../../src/core/goals/indicator.ts';
import { sumYears } from '../../../src/core/goals/means.ts';
import type { Means } from '../../../src/core/goals/means.ts';
import { aGoal, aReport } from '../../support/builders/a-goal.ts';
import { on } from '../../support/builders/instants.ts';
import { median } from './figures.ts';

const size = Number(process.argv[2]);
const below: Readonly<Partial<Record<GoalKind, readonly [kind: GoalKind, many: number]>>> = {
  mainGoal: ['subGoal', 6],
  subGoal: ['strategy', 5],
  strategy: ['assignment', 4],
  assignment: ['task', 5],
};

const goals: Goal[] = [];
const waiting: [kind: GoalKind, parent: string | null][] = [];
while (goals.length < size) {
  const [kind, parent] = waiting.shift() ?? (['mainGoal', null] as const);
  const key = String(goals.length);
  goals.push(aGoal(kind, key, parent, { planId: `plan-${goals.length % 110}` }));
  const next = below[kind];
  // Every seventh thing has nothing below it.
  if (next && goals.length % 7 !== 0)
    for (let n = 0; n < next[1]; n += 1) waiting.push([next[0], key]);
}
// Ten rings of two, as an import can leave them.
for (let n = 0; n < 20; n += 2)
  goals.push(aGoal('strategy', `r${n}`, `r${n + 1}`), aGoal('strategy', `r${n + 1}`, `r${n}`));

const some = <Thing>(kinds: readonly GoalKind[], make: (goal: Goal) => readonly Thing[]): Thing[] =>
  goals.filter(({ kind }, index) => kinds.includes(kind) && index % 7 !== 3).flatMap(make);
const indicators = some(['mainGoal', 'subGoal'], ({ id }): readonly Indicator[] => [
  {
    ...{ id: `i${id}`, goalId: id, name: 'Målt', unit: '%', direction: 'up', target: 70 },
    ...{ targetOn: null, source: '', sdgs: [11], ordinal: 1, isExample: false },
  },
]);
const values = indicators.flatMap(({ id: indicatorId }, index) =>
  [2022, 2023, 2024, 2025, 2026].map((year) => ({
    ...{ indicatorId, measuredOn: on(`${index % 7 === 0 ? year - 3 : year}-01-15`), value: year },
  })),
);
const reports = some(['assignment', 'task'], ({ id }) => [
  aReport(id, 'on-track', '2026-06-15'),
  aReport(id, 'delayed', '2026-02-15'),
]);
const means = some(['assignment'], ({ id: goalId }): readonly Means[] =>
  [2026, 2027].map((year) => ({
    ...{ id: `m${goalId}-${year}`, goalId, year, budgetLine: 'Plan', amountNok: 1_000_000 },
    ...{ personMonths: 1, source: '', isExample: false },
  })),
);
const frames = [2026, 2027].map((year) => ({
  ...{ year, amountNok: 1_000, personMonths: null, source: '', isExample: false },
}));

const given = process.resourceUsage().maxRSS;
const times: number[] = [];
let findings = 0;
for (let run = 0; run < 7; run += 1) {
  const began = performance.now();
  const years = sumYears(goals, means, frames);
  findings = steer({
    ...{ goals, reports, indicators, values, plans: [], years, today: on('2026-11-28') },
  }).findings.length;
  times.push(performance.now() - began);
}
console.log(
  JSON.stringify({
    nodes: goals.length,
    findings,
    milliseconds: median(times),
    megabytesGiven: given / 1024,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);

import type { GoalConflict } from '../../../src/contracts/goal-conflicts.ts';
import type { GoalPage } from '../../../src/contracts/goal-page.ts';
import type { GoalNode, RedThread } from '../../../src/contracts/goals.ts';
import type { PlanCard, PlanHierarchy, PlanPage } from '../../../src/contracts/plans.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { idOf } from './ids.ts';
import { aRegistration } from './plan-register.ts';

const plan = (number: number, card: Partial<PlanCard> & Pick<PlanCard, 'title' | 'level'>) =>
  ({
    id: idOf('c', number),
    key: `plan-${number}`,
    type: 'temaplan',
    horizonYears: 10,
    treatment: 'political',
    parentId: null,
    isGroup: false,
    status: 'in-force',
    isExample: false,
    ...card,
  }) satisfies PlanCard;

export const plans = {
  society: plan(1, { title: 'Samfunnsdelen', level: 'overall', type: 'samfunnsdel', horizonYears: 20 }),
  theme: plan(2, { title: 'Temaplan for klima', level: 'elaboration', parentId: idOf('c', 1), status: 'in-progress' }),
  land: plan(3, { title: 'Arealdelen', level: 'elaboration', type: 'arealdel', horizonYears: 12, parentId: idOf('c', 1) }),
  unit: plan(4, { title: 'Virksomhetsplaner', level: 'operations', type: 'virksomhetsplan', horizonYears: 1, treatment: 'administrative', isGroup: true }),
  strategy: plan(5, { title: 'Planstrategi 2024–2027', level: 'beside', type: 'planstrategi', horizonYears: 4 }),
  figures: plan(6, { title: 'Bærum i tall', level: 'knowledge', type: 'kunnskapsgrunnlag', horizonYears: null, treatment: 'administrative' }),
}; // prettier-ignore

/** Cards with their places, as the server sets them: here each stands alone. */
const part = (...cards: readonly PlanCard[]) => ({
  count: cards.length,
  plans: cards.map((card) => ({
    ...card,
    ...{ line: 0, depth: 0 },
    parentTitle: card.parentId === null ? null : plans.society.title,
  })),
});

export const hierarchy: PlanHierarchy = {
  ...{ count: 6, all: 6 },
  bands: [
    { level: 'overall', horizonYears: { from: 20, to: 20 }, treatment: 'political', ...part(plans.society) },
    { level: 'elaboration', horizonYears: { from: 10, to: 12 }, treatment: 'political', ...part(plans.theme, plans.land) },
    { level: 'action', horizonYears: null, treatment: 'political', ...part() },
    { level: 'operations', horizonYears: { from: 1, to: 1 }, treatment: 'administrative', ...part(plans.unit) },
    { level: 'reporting', horizonYears: null, treatment: 'political', ...part() },
  ],
  beside: part(plans.strategy),
  knowledge: part(plans.figures),
  choices: {
    themes: ['klima', 'oppvekst'],
    committees: [{ id: idOf('a', 1), name: 'Planutvalget' }],
    terms: [{ id: idOf('a', 2), startsOn: '2023-10-01' as CivilDate, endsOn: '2027-09-30' as CivilDate }],
  },
}; // prettier-ignore

export const noPlans: PlanHierarchy = {
  ...{ count: 0, all: 0 },
  bands: hierarchy.bands.map((band) => ({ ...band, ...part(), horizonYears: null })),
  beside: part(),
  knowledge: part(),
  choices: { themes: [], committees: [], terms: [] },
};

export const conflict = (
  number: number,
  [firstAim, secondAim]: readonly [string, string],
  known: Partial<GoalConflict> = {},
): GoalConflict => ({
  ...{ id: idOf('e', number), firstAim, secondAim, statement: '', affected: '', handling: '' },
  ...{ decidedWhere: '', decidedOn: null, isExample: false, version: 1, goals: [], plans: [] },
  closed: null,
  ...known,
  ...(known.goals && { goals: known.goals.map(({ id, title }) => ({ id, title })) }),
});

export const planPage: PlanPage = {
  plan: {
    ...plans.theme,
    summary: 'Hvordan utslippene skal ned.',
    adoptedOn: '2022-06-15' as CivilDate,
    adoptedBy: 'Kommunestyret',
  },
  parent: { id: plans.society.id, title: plans.society.title, status: 'in-force' },
  children: [],
  means: [],
  goals: Array.from({ length: 14 }, (_, n) => ({
    id: idOf('d', 100 + n),
    closed: null,
    kind: 'strategy',
    title: `Strategi ${n + 1}`,
  })),
  conflicts: [conflict(1, ['Lavere utslipp', 'Flere boliger'])],
  chains: [],
  processes: [
    { id: idOf('e', 2), title: 'Rullering av temaplanen', currentPhases: [], nextPhase: null },
  ],
  registration: aRegistration(),
  contribution: null,
  results: { rollUp: null, reports: [], unreported: 0, indicators: [] },
  documents: [],
};

const goal = (number: number, node: Partial<GoalNode> & Pick<GoalNode, 'kind' | 'title'>) =>
  ({
    id: idOf('d', number),
    key: `goal-${number}`,
    parentId: null,
    note: '',
    plan: null,
    isExample: false,
    closed: null,
    reports: [],
    rollUp: null,
    ...node,
  }) satisfies GoalNode;

export const goals = {
  vision: goal(1, { kind: 'vision', title: 'Sammen skaper vi fremtiden' }),
  place: goal(2, { kind: 'mainGoal', title: 'Et attraktivt samfunn', parentId: idOf('d', 1), rollUp: { worst: 'delayed', wellOff: 1, reported: 2 } }),
  towns: goal(3, { kind: 'subGoal', title: 'Urbane tettsteder', parentId: idOf('d', 2), plan: { id: plans.society.id, title: plans.society.title }, rollUp: { worst: 'delayed', wellOff: 1, reported: 2 } }),
  active: goal(4, { kind: 'strategy', title: 'Aktiv rolle i byutviklingen', parentId: idOf('d', 3), rollUp: { worst: 'delayed', wellOff: 1, reported: 2 } }),
  agreements: goal(5, { kind: 'assignment', title: 'Bruke utbyggingsavtaler', parentId: idOf('d', 4), rollUp: { worst: 'delayed', wellOff: 1, reported: 2 } }),
  guide: goal(6, {
    kind: 'task',
    title: 'Lage plan for offentlig rom',
    parentId: idOf('d', 5),
    rollUp: { worst: 'delayed', wellOff: 0, reported: 1 },
    reports: [
      { id: idOf('e', 11), period: 'Tertialrapport 2-24', reportedOn: '2024-10-16' as CivilDate, status: 'delayed', text: 'Tok lengre tid.', isExample: false },
      { id: idOf('e', 10), period: 'Tertialrapport 1-24', reportedOn: '2024-06-12' as CivilDate, status: 'on-track', text: 'I gang.', isExample: false },
    ],
  }),
  climate: goal(7, { kind: 'mainGoal', title: 'Et klimaklokt samfunn', parentId: idOf('d', 1) }),
  emissions: goal(8, { kind: 'subGoal', title: 'Utslippene går ned', parentId: idOf('d', 7) }),
}; // prettier-ignore

const step = { goal: null, plan: null, conflict: null };
export const chain: RedThread['chains'][number] = {
  ...{ id: idOf('e', 70), title: 'Boliger og klima', isExample: false, version: 2, closed: null },
  steps: [
    {
      ...step,
      words: 'Lavere utslipp',
      goal: { id: goals.climate.id, title: goals.climate.title },
    },
    { ...step, words: 'Fortetting' },
    { ...step, words: 'Dyrere boliger' },
  ],
};

export const thread: RedThread = {
  leftOut: 0,
  nodes: Object.values(goals),
  findings: [{ code: 'goal-without-strategy', goalId: goals.emissions.id }],
  conflicts: [
    conflict(1, ['Lavere utslipp', 'Flere boliger'], { goals: [goals.climate] }),
    conflict(2, ['Fortetting', 'Boliger folk har råd til'], { goals: [goals.towns] }),
  ],
  chains: [chain],
}; // prettier-ignore

/** What hangs on a goal: measured twice, reported once, with money in one year. */
export const goalPageOf = (node: GoalNode, page: Partial<GoalPage> = {}): GoalPage => ({
  goal: { ...node, planId: node.plan?.id ?? null, version: 3 },
  parent: null,
  plan: node.plan,
  kindsBelow: [],
  kindsAbove: [],
  indicators: [],
  reports: [],
  means: [],
  years: [],
  conflicts: [],
  chains: [],
  standingBelow: 0,
  history: [],
  ...page,
});

export const indicator: GoalPage['indicators'][number] = {
  ...{ id: idOf('e', 20), name: 'Gangavstand', unit: 'prosent', direction: 'up', target: 70 },
  ...{
    targetOn: '2030-12-31' as CivilDate,
    source: 'SSB',
    sdgs: [11],
    isExample: true,
    version: 2,
  },
  values: [
    { measuredOn: '2024-01-15' as CivilDate, value: 58.5, version: 1 },
    { measuredOn: '2026-01-15' as CivilDate, value: 61.25, version: 1 },
  ],
};

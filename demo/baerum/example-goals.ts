import { untied } from '../../src/core/goals/conflict-chain.ts';
import type { ConflictChain } from '../../src/core/goals/conflict-chain.ts';
import type { Goal, GoalConflict, GoalKind } from '../../src/core/goals/goal.ts';
import { baerumFacts } from './baerum-data.ts';
import { exampleId } from './example-id.ts';
import { planId } from './example-plans.ts';

export const goalId = (key: string): string => exampleId(`goal:${key}`);

const visionKey = 'visjon';

type MadeUpGoal = {
  readonly key: string;
  readonly kind: GoalKind;
  readonly parent: string;
  readonly title: string;
  readonly plan?: string;
};

/**
 * Made up so that the thread can be walked in several places. Some gaps are left on purpose (main goal 4 has no sub-goals, several strategies no
 * assignment), because finding them is what the page is for.
 */
const madeUp: readonly MadeUpGoal[] = [
  // Under "Aktiv rolle i byutviklingen": beside the municipality's own example.
  {
    key: 'ex-o2',
    kind: 'assignment',
    parent: 's244',
    title: 'Avklare kommunens rolle som grunneier i byutviklingen',
    plan: 'hop',
  },
  {
    key: 'ex-t2',
    kind: 'task',
    parent: 'ex-o2',
    title: 'Kartlegge kommunens eiendommer ved knutepunktene',
    plan: 'virksomhetsplaner',
  },
  {
    key: 'ex-t3',
    kind: 'task',
    parent: 'o1',
    title: 'Lage en fast mal for utbyggingsavtaler',
    plan: 'virksomhetsplaner',
  },
  {
    key: 'ex-o3',
    kind: 'assignment',
    parent: 's241',
    title: 'Sikre gangveier fra nye boliger til park og kollektivtrafikk',
    plan: 'ex-sandvika',
  },
  {
    key: 'ex-t4',
    kind: 'task',
    parent: 'ex-o3',
    title: 'Planlegge gangforbindelse over elva i Sandvika nord',
    plan: 'ex-sandvika-nord',
  },
  {
    key: 'ex-o4',
    kind: 'assignment',
    parent: 's231',
    title: 'Tilby tilrettelagte stillinger i kommunens egne virksomheter',
    plan: 'hop',
  },
  {
    key: 'ex-t5',
    kind: 'task',
    parent: 'ex-o4',
    title: 'Opprette tolv tilrettelagte stillinger i første halvår',
    plan: 'virksomhetsplaner',
  },
  {
    key: 'ex-o5',
    kind: 'assignment',
    parent: 's234',
    title: 'Øke antallet læreplasser i kommunen',
    plan: 'hop',
  },
  {
    key: 'ex-o6',
    kind: 'assignment',
    parent: 's251',
    title: 'Åpne byrommene i Sandvika for lokale kulturaktører',
    plan: 'ex-frivillighet',
  },
  {
    key: 'ex-t6',
    kind: 'task',
    parent: 'ex-o6',
    title: 'Lage en felles kalender for bruk av byrommene',
    plan: 'virksomhetsplaner',
  },
  // Main goal 1.
  {
    key: 'ex-d11',
    kind: 'subGoal',
    parent: 'h1',
    title: 'Barn og unge opplever mestring og tilhørighet',
  },
  {
    key: 'ex-d12',
    kind: 'subGoal',
    parent: 'h1',
    title: 'Innbyggerne kan bo og leve godt hele livet',
  },
  {
    key: 'ex-s111',
    kind: 'strategy',
    parent: 'ex-d11',
    title: 'Tidlig innsats der barna er',
    plan: 'ex-oppvekst',
  },
  {
    key: 'ex-s112',
    kind: 'strategy',
    parent: 'ex-d11',
    title: 'Møteplasser for unge i alle bydeler',
    plan: 'ex-oppvekst',
  },
  {
    key: 'ex-o7',
    kind: 'assignment',
    parent: 'ex-s111',
    title: 'Styrke samarbeidet mellom helsestasjon og barnehage',
    plan: 'hop',
  },
  {
    key: 'ex-t7',
    kind: 'task',
    parent: 'ex-o7',
    title: 'Faste team i alle barnehager',
    plan: 'virksomhetsplaner',
  },
  {
    key: 'ex-t8',
    kind: 'task',
    parent: 'ex-o7',
    title: 'Felles opplæring for ansatte',
    plan: 'virksomhetsplaner',
  },
  // Main goal 3.
  {
    key: 'ex-d31',
    kind: 'subGoal',
    parent: 'h3',
    title: 'Klimagassutslippene i Bærum går ned hvert år',
  },
  {
    key: 'ex-d32',
    kind: 'subGoal',
    parent: 'h3',
    title: 'Naturmangfoldet i kommunen er ivaretatt',
  },
  {
    key: 'ex-s311',
    kind: 'strategy',
    parent: 'ex-d31',
    title: 'Flere reiser til fots, på sykkel og med kollektivtrafikk',
    plan: 'ex-klima',
  },
  {
    key: 'ex-s312',
    kind: 'strategy',
    parent: 'ex-d31',
    title: 'Utslippsfrie byggeplasser',
    plan: 'ex-klima',
  },
  {
    key: 'ex-s321',
    kind: 'strategy',
    parent: 'ex-d32',
    title: 'Sammenhengende grøntdrag langs vassdragene',
    plan: 'kp-arealdel',
  },
  {
    key: 'ex-o8',
    kind: 'assignment',
    parent: 'ex-s311',
    title: 'Bygge ut hovednettet for sykkel',
    plan: 'hop',
  },
  {
    key: 'ex-t9',
    kind: 'task',
    parent: 'ex-o8',
    title: 'Ferdigstille sykkelvei mellom Lysaker og Fornebu',
    plan: 'virksomhetsplaner',
  },
  {
    key: 'ex-o9',
    kind: 'assignment',
    parent: 'ex-s312',
    title: 'Stille utslippskrav i alle kommunens byggeprosjekter',
    plan: 'ex-klima',
  },
  {
    key: 'ex-t10',
    kind: 'task',
    parent: 'ex-o9',
    title: 'Ta kravene inn i konkurransegrunnlagene',
    plan: 'virksomhetsplaner',
  },
];

const { motto, values } = baerumFacts.municipality;

/** The thread, parents before children. The main goals hang under the municipality's own words about itself. */
export const exampleGoals: readonly Goal[] = [
  {
    id: goalId(visionKey),
    key: visionKey,
    kind: 'vision',
    parentId: null,
    title: motto,
    planId: planId('kp-samfunnsdel'),
    note: `Kommunens verdier: ${values.join(', ').toLowerCase()}.`,
    ordinal: 0,
    isExample: false,
  },
  ...baerumFacts.goals.map((goal, index): Goal => ({
    id: goalId(goal.id),
    key: goal.id,
    kind: goal.kind,
    parentId: goalId(goal.parent ?? visionKey),
    title: goal.title,
    planId: planId(goal.plan ?? 'kp-samfunnsdel'),
    note: goal.note,
    ordinal: index + 1,
    isExample: false,
  })),
  ...madeUp.map((goal, index): Goal => ({
    id: goalId(goal.key),
    key: goal.key,
    kind: goal.kind,
    parentId: goalId(goal.parent),
    title: goal.title,
    planId: goal.plan === undefined ? null : planId(goal.plan),
    note: '',
    ordinal: 100 + index,
    isExample: true,
  })),
];

export const exampleConflicts: readonly GoalConflict[] = baerumFacts.goalConflicts.map(
  (conflict) => ({
    id: exampleId(`conflict:${conflict.id}`),
    key: conflict.id,
    firstAim: conflict.between[0],
    secondAim: conflict.between[1],
    goalIds: conflict.goals.map(goalId),
  }),
);

/** Which goal each step of the municipality's own chain is about; the steps left out are about none of them alone. */
const stepGoals: Readonly<Record<number, string>> = {
  0: 'h3',
  1: 'h2',
  2: 'd24',
  3: 'h1',
  6: 'h4',
};

/** Told by the municipality itself: how housing, climate and welfare pull at each other. */
export const exampleChains: readonly ConflictChain[] = [
  {
    id: exampleId('chain:1'),
    title: 'Boliger, klima og velferd',
    steps: baerumFacts.goalConflictChain.map((words, index) => {
      const about = stepGoals[index];
      return { ...untied, words, goalId: about === undefined ? null : goalId(about) };
    }),
    isExample: false,
  },
];

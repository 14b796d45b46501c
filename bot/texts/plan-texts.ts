import type { Language } from '../../src/core/documents/document-model.ts';
import type { GoalKind, ReportStatus } from '../../src/core/goals/goal.ts';
import type { PlanLevel, PlanStatus } from '../../src/core/plans/plan.ts';

/** What the bot says about plans and goals. */
export type PlanTexts = {
  readonly levels: Readonly<Record<PlanLevel, string>>;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  readonly kinds: Readonly<Record<GoalKind, string>>;
  readonly reports: Readonly<Record<ReportStatus, string>>;
  readonly horizon: (years: number) => string;
  readonly adopted: (date: string) => string;
  readonly goals: string;
  readonly above: string;
  readonly below: string;
  readonly ofPlan: (title: string) => string;
  readonly overview: (plans: number) => string;
  readonly noPlans: string;
  readonly several: string;
  readonly none: (asked: string) => string;
  readonly nameMissing: string;
  readonly gone: string;
  readonly openRedThread: string;
};

const nb: PlanTexts = {
  levels: {
    overall: 'Overordnet strategisk nivå',
    elaboration: 'Strategisk utdyping',
    action: 'Prioritering og handling',
    operations: 'Gjennomføring',
    reporting: 'Rapportering',
    beside: 'Planstrategi',
    knowledge: 'Kunnskapsgrunnlag',
  },
  statuses: {
    'in-force': 'Gjelder',
    'in-progress': 'Under arbeid',
    ordered: 'Bestilt',
    replaced: 'Erstattet',
    closed: 'Avsluttet',
  },
  kinds: {
    vision: 'Visjon',
    mainGoal: 'Hovedmål',
    subGoal: 'Delmål',
    strategy: 'Strategi',
    assignment: 'Oppdrag',
    task: 'Oppgave',
  },
  reports: { 'on-track': 'i rute', delayed: 'forsinket', done: 'ferdig', stopped: 'stanset' },
  horizon: (years) => `Tidsrom: ${years} år`,
  adopted: (date) => `Vedtatt ${date}`,
  goals: 'Mål i planen',
  above: 'Hvorfor',
  below: 'Hva som gjøres',
  ofPlan: (title) => `Fra ${title}`,
  overview: (n) =>
    n === 1
      ? 'Kommunen har én plan i Rådslag:'
      : `Kommunen har ${n} planer i Rådslag. Øverst står:`,
  noPlans: 'Ingen planer er lagt inn i Rådslag ennå.',
  several: 'Flere passer. Hvilken mener du?',
  none: (asked) =>
    `Vi fant ikke «${asked}». Prøv med et annet ord fra navnet, eller se alle planene.`,
  nameMissing: 'Skriv navnet på planen eller målet etter ordet, for eksempel «plan samfunnsdel».',
  gone: 'Vi finner ikke dette lenger. Se alle planene i Rådslag.',
  openRedThread: 'Se den røde tråden',
};

const nn: PlanTexts = {
  levels: {
    overall: 'Overordna strategisk nivå',
    elaboration: 'Strategisk utdjuping',
    action: 'Prioritering og handling',
    operations: 'Gjennomføring',
    reporting: 'Rapportering',
    beside: 'Planstrategi',
    knowledge: 'Kunnskapsgrunnlag',
  },
  statuses: {
    'in-force': 'Gjeld',
    'in-progress': 'Under arbeid',
    ordered: 'Tinga',
    replaced: 'Erstatta',
    closed: 'Avslutta',
  },
  kinds: {
    vision: 'Visjon',
    mainGoal: 'Hovudmål',
    subGoal: 'Delmål',
    strategy: 'Strategi',
    assignment: 'Oppdrag',
    task: 'Oppgåve',
  },
  reports: { 'on-track': 'i rute', delayed: 'forseinka', done: 'ferdig', stopped: 'stansa' },
  horizon: (years) => `Tidsrom: ${years} år`,
  adopted: (date) => `Vedteken ${date}`,
  goals: 'Mål i planen',
  above: 'Kvifor',
  below: 'Kva som blir gjort',
  ofPlan: (title) => `Frå ${title}`,
  overview: (n) =>
    n === 1 ? 'Kommunen har éin plan i Rådslag:' : `Kommunen har ${n} planar i Rådslag. Øvst står:`,
  noPlans: 'Ingen planar er lagde inn i Rådslag enno.',
  several: 'Fleire passar. Kva for ein meiner du?',
  none: (asked) =>
    `Vi fann ikkje «${asked}». Prøv med eit anna ord frå namnet, eller sjå alle planane.`,
  nameMissing: 'Skriv namnet på planen eller målet etter ordet, til dømes «plan samfunnsdel».',
  gone: 'Vi finn ikkje dette lenger. Sjå alle planane i Rådslag.',
  openRedThread: 'Sjå den raude tråden',
};

const en: PlanTexts = {
  levels: {
    overall: 'Overall strategic level',
    elaboration: 'Strategic elaboration',
    action: 'Priorities and action',
    operations: 'Carrying out',
    reporting: 'Reporting',
    beside: 'Planning strategy',
    knowledge: 'Knowledge base',
  },
  statuses: {
    'in-force': 'In force',
    'in-progress': 'Being worked on',
    ordered: 'Ordered',
    replaced: 'Replaced',
    closed: 'Closed',
  },
  kinds: {
    vision: 'Vision',
    mainGoal: 'Main goal',
    subGoal: 'Sub-goal',
    strategy: 'Strategy',
    assignment: 'Assignment',
    task: 'Task',
  },
  reports: { 'on-track': 'on track', delayed: 'delayed', done: 'done', stopped: 'stopped' },
  horizon: (years) => `Looks ${years} years ahead`,
  adopted: (date) => `Adopted ${date}`,
  goals: 'Goals of the plan',
  above: 'Why',
  below: 'What is being done',
  ofPlan: (title) => `From ${title}`,
  overview: (n) =>
    n === 1
      ? 'The municipality has one plan in Rådslag:'
      : `The municipality has ${n} plans in Rådslag. At the top stand:`,
  noPlans: 'No plans have been entered in Rådslag yet.',
  several: 'Several fit. Which one do you mean?',
  none: (asked) =>
    `We did not find “${asked}”. Try another word of the name, or see all the plans.`,
  nameMissing: 'Write the name of the plan or goal after the word, such as “plan housing”.',
  gone: 'We cannot find this any longer. See all the plans in Rådslag.',
  openRedThread: 'See the red thread',
};

export const planTexts: Readonly<Record<Language, PlanTexts>> = { nb, nn, en };

import type { Language } from '../documents/document-model.ts';
import type { PlanLevel, PlanStatus, PlanType, Treatment } from './plan.ts';

/** The fixed words of the picture of the plan system on paper, per language. */
export type PictureWords = {
  readonly title: (municipality: string) => string;
  readonly continued: string;
  readonly plans: (count: number) => string;
  readonly empty: string;
  readonly years: (years: { readonly from: number; readonly to: number }) => string;
  readonly levels: Readonly<Record<PlanLevel, string>>;
  readonly levelMeaning: Readonly<Record<PlanLevel, string>>;
  readonly levelWith: (level: string, count: number) => string;
  readonly treatments: Readonly<Record<Treatment, string>>;
  readonly treated: Readonly<Record<Treatment, string>>;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  readonly types: Readonly<Record<PlanType, string>>;
  readonly group: string;
  readonly example: string;
  readonly sheetOf: (sheet: number, of: number) => string;
  readonly alternative: (
    title: string,
    sheet: { readonly sheet: number; readonly of: number },
    levels: readonly string[],
  ) => string;
  readonly tablesFollow: string;
  readonly tablesLead: string;
  readonly plan: string;
  readonly type: string;
  readonly status: string;
  readonly horizon: string;
  readonly buildsOn: string;
  readonly page: string;
  /** What was chosen: "Nivå: Utdyping". */
  readonly chosen: Readonly<Record<'level' | 'status' | 'theme' | 'committee' | 'term', string>>;
};

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  nb: {
    title: (municipality) => `Plansystemet i ${municipality} kommune`,
    continued: 'fortsetter',
    plans: (count) => (count === 1 ? '1 plan' : `${count} planer`),
    empty: 'Ingen planer på dette nivået.',
    years: ({ from, to }) => (from === to ? `${from} år` : `${from}–${to} år`),
    levels: {
      overall: 'Overordnet strategi',
      elaboration: 'Utdyping',
      action: 'Prioritering',
      operations: 'Gjennomføring',
      reporting: 'Rapportering',
      beside: 'Planstrategi',
      knowledge: 'Kunnskapsgrunnlag',
    },
    levelMeaning: {
      overall: 'Hvor kommunen vil på lang sikt',
      elaboration: 'Hva det betyr for steder og temaer',
      action: 'Hva som får penger, og når',
      operations: 'Hva som gjøres i år',
      reporting: 'Hva det ble til',
      beside: 'Avgjør hvilke planer kommunen skal ha',
      knowledge: 'Det vi vet, og som planene bygger på',
    },
    levelWith: (level, count) => `${level} (${count})`,
    treatments: { political: 'Politisk', administrative: 'Administrativ' },
    treated: { political: 'Behandles politisk', administrative: 'Behandles i administrasjonen' },
    statuses: {
      'in-force': 'Gjelder',
      'in-progress': 'Under arbeid',
      ordered: 'Bestilt',
      replaced: 'Erstattet',
      closed: 'Avsluttet',
    },
    types: {
      samfunnsdel: 'Samfunnsdel',
      arealdel: 'Arealdel',
      kommunedelplan: 'Kommunedelplan',
      reguleringsplan: 'Reguleringsplan',
      strategi: 'Strategi',
      temaplan: 'Temaplan',
      handlingsplan: 'Handlingsplan',
      'handlings-og-økonomiplan': 'Handlingsdel, budsjett og økonomiplan',
      virksomhetsplan: 'Virksomhetsplan',
      planoppfølging: 'Planoppfølging',
      rapport: 'Rapport',
      planstrategi: 'Planstrategi',
      kunnskapsgrunnlag: 'Kunnskapsgrunnlag',
      melding: 'Melding',
    },
    group: 'Flere planer',
    example: 'Eksempel',
    sheetOf: (sheet, of) => `Ark ${sheet} av ${of}`,
    alternative: (title, { sheet, of }, levels) =>
      `${title}. ${of === 1 ? 'Bilde' : `Bilde ${sheet} av ${of}`} med planer etter nivå, fra øverst: ${levels.join(', ')}.`,
    tablesFollow: 'Det samme står som tabeller etter bildet.',
    tablesLead: 'Bildet viser planene etter nivå. Her står de samme planene, nivå for nivå.',
    plan: 'Plan',
    type: 'Plantype',
    status: 'Status',
    horizon: 'Tidsrom',
    buildsOn: 'Bygger på',
    page: 'Side {page} av {pages}',
    chosen: {
      level: 'Nivå',
      status: 'Status',
      theme: 'Tema',
      committee: 'Utvalg',
      term: 'Valgperiode',
    },
  },
  nn: {
    title: (municipality) => `Plansystemet i ${municipality} kommune`,
    continued: 'held fram',
    plans: (count) => (count === 1 ? '1 plan' : `${count} planar`),
    empty: 'Ingen planar på dette nivået.',
    years: ({ from, to }) => (from === to ? `${from} år` : `${from}–${to} år`),
    levels: {
      overall: 'Overordna strategi',
      elaboration: 'Utdjuping',
      action: 'Prioritering',
      operations: 'Gjennomføring',
      reporting: 'Rapportering',
      beside: 'Planstrategi',
      knowledge: 'Kunnskapsgrunnlag',
    },
    levelMeaning: {
      overall: 'Kvar kommunen vil på lang sikt',
      elaboration: 'Kva det har å seie for stader og tema',
      action: 'Kva som får pengar, og når',
      operations: 'Kva som blir gjort i år',
      reporting: 'Kva det vart til',
      beside: 'Avgjer kva planar kommunen skal ha',
      knowledge: 'Det vi veit, og som planane byggjer på',
    },
    levelWith: (level, count) => `${level} (${count})`,
    treatments: { political: 'Politisk', administrative: 'Administrativ' },
    treated: {
      political: 'Blir behandla politisk',
      administrative: 'Blir behandla i administrasjonen',
    },
    statuses: {
      'in-force': 'Gjeld',
      'in-progress': 'Under arbeid',
      ordered: 'Tinga',
      replaced: 'Erstatta',
      closed: 'Avslutta',
    },
    types: {
      samfunnsdel: 'Samfunnsdel',
      arealdel: 'Arealdel',
      kommunedelplan: 'Kommunedelplan',
      reguleringsplan: 'Reguleringsplan',
      strategi: 'Strategi',
      temaplan: 'Temaplan',
      handlingsplan: 'Handlingsplan',
      'handlings-og-økonomiplan': 'Handlingsdel, budsjett og økonomiplan',
      virksomhetsplan: 'Verksemdsplan',
      planoppfølging: 'Planoppfølging',
      rapport: 'Rapport',
      planstrategi: 'Planstrategi',
      kunnskapsgrunnlag: 'Kunnskapsgrunnlag',
      melding: 'Melding',
    },
    group: 'Fleire planar',
    example: 'Døme',
    sheetOf: (sheet, of) => `Ark ${sheet} av ${of}`,
    alternative: (title, { sheet, of }, levels) =>
      `${title}. ${of === 1 ? 'Bilete' : `Bilete ${sheet} av ${of}`} med planar etter nivå, frå øvst: ${levels.join(', ')}.`,
    tablesFollow: 'Det same står som tabellar etter biletet.',
    tablesLead: 'Biletet viser planane etter nivå. Her står dei same planane, nivå for nivå.',
    plan: 'Plan',
    type: 'Plantype',
    status: 'Status',
    horizon: 'Tidsrom',
    buildsOn: 'Byggjer på',
    page: 'Side {page} av {pages}',
    chosen: {
      level: 'Nivå',
      status: 'Status',
      theme: 'Tema',
      committee: 'Utval',
      term: 'Valperiode',
    },
  },
  en: {
    title: (municipality) => `The plan system of ${municipality} municipality`,
    continued: 'continued',
    plans: (count) => (count === 1 ? '1 plan' : `${count} plans`),
    empty: 'No plans on this level.',
    years: ({ from, to }) => (from === to ? `${from} years` : `${from}–${to} years`),
    levels: {
      overall: 'Overall strategy',
      elaboration: 'Elaboration',
      action: 'Prioritising',
      operations: 'Carrying out',
      reporting: 'Reporting',
      beside: 'Planning strategy',
      knowledge: 'Knowledge base',
    },
    levelMeaning: {
      overall: 'Where the municipality wants to go in the long run',
      elaboration: 'What that means for places and themes',
      action: 'What gets money, and when',
      operations: 'What is done this year',
      reporting: 'What came of it',
      beside: 'Decides which plans the municipality needs',
      knowledge: 'What we know, and what the plans build on',
    },
    levelWith: (level, count) => `${level} (${count})`,
    treatments: { political: 'Political', administrative: 'Administrative' },
    treated: { political: 'Treated politically', administrative: 'Treated in the administration' },
    statuses: {
      'in-force': 'In force',
      'in-progress': 'In progress',
      ordered: 'Ordered',
      replaced: 'Replaced',
      closed: 'Closed',
    },
    types: {
      samfunnsdel: 'Social element (samfunnsdel)',
      arealdel: 'Land-use element (arealdel)',
      kommunedelplan: 'Sub-plan (kommunedelplan)',
      reguleringsplan: 'Zoning plan (reguleringsplan)',
      strategi: 'Strategy',
      temaplan: 'Theme plan (temaplan)',
      handlingsplan: 'Action plan (handlingsplan)',
      'handlings-og-økonomiplan': 'Action part, budget and economy plan',
      virksomhetsplan: 'Unit plan (virksomhetsplan)',
      planoppfølging: 'Plan follow-up (planoppfølging)',
      rapport: 'Report',
      planstrategi: 'Planning strategy (planstrategi)',
      kunnskapsgrunnlag: 'Knowledge base (kunnskapsgrunnlag)',
      melding: 'Message (melding)',
    },
    group: 'Several plans',
    example: 'Example',
    sheetOf: (sheet, of) => `Sheet ${sheet} of ${of}`,
    alternative: (title, { sheet, of }, levels) =>
      `${title}. ${of === 1 ? 'Picture' : `Picture ${sheet} of ${of}`} with plans by level, from the top: ${levels.join(', ')}.`,
    tablesFollow: 'The same stands as tables after the picture.',
    tablesLead: 'The picture shows the plans by level. Here are the same plans, level by level.',
    plan: 'Plan',
    type: 'Plan type',
    status: 'Status',
    horizon: 'Horizon',
    buildsOn: 'Builds on',
    page: 'Page {page} of {pages}',
    chosen: {
      level: 'Level',
      status: 'Status',
      theme: 'Theme',
      committee: 'Committee',
      term: 'Term',
    },
  },
};

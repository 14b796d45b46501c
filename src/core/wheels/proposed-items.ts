import { latestDay, ruleNamed } from '../deadlines/statutory-rule.ts';
import type { StatutoryRule } from '../deadlines/statutory-rule.ts';
import type { Language } from '../documents/document-model.ts';
import type { Lead } from '../processes/process.ts';
import { addDays, daysBetween } from '../time/instant.ts';
import type { CivilDate } from '../time/instant.ts';
import { dayIn, yearOf } from './occurrences.ts';
import type { Span } from './occurrences.ts';
import type { WheelItemWords, WheelTime, YearDay } from './wheel-item.ts';

/** A suggestion for a municipality's wheel: to be taken and adapted, never in force by itself. */
export type WheelProposal = Omit<WheelItemWords, 'link'> & { readonly key: string };

type Titles = Readonly<Record<Language, string>>;
type Rest = { readonly lead: Lead; readonly basis?: string; readonly publicDays?: number };
type Yearly = Rest & { readonly title: Titles; readonly from: string; readonly to: string };
type InTerm = Rest & {
  readonly title: Titles;
  /** Months after the term begins; the second is not inside. */
  readonly months: readonly [number, number];
};

const titled = (nb: string, nn: string, en: string): Titles => ({ nb, nn, en });

/** The one-year wheel as municipalities usually turn it (domain.md § 3). Laws: [check] by the municipality when it takes them. */
const yearly: Readonly<Record<string, Yearly>> = {
  'knowledge-base': {
    title: titled('Kunnskapsgrunnlag', 'Kunnskapsgrunnlag', 'Knowledge base'),
    ...{ from: '01-08', to: '03-15', lead: 'administration' },
  },
  'action-part': {
    title: titled(
      'Handlingsdel, budsjett og økonomiplan',
      'Handlingsdel, budsjett og økonomiplan',
      'Action part, budget and economy plan',
    ),
    ...{
      from: '03-16',
      to: '10-31',
      lead: 'administration',
      basis: 'koml. § 14-2, pbl. §§ 11-3 og 11-4',
    },
  },
  budget: {
    title: titled(
      'Økonomiplan og årsbudsjett til kommunestyret',
      'Økonomiplan og årsbudsjett til kommunestyret',
      'Economy plan and yearly budget to the council',
    ),
    ...{ from: '12-01', to: '12-15', lead: 'politics', basis: 'koml. § 14-3', publicDays: 14 },
  },
  'unit-plans': {
    title: titled('Virksomhetsplaner', 'Verksemdsplanar', 'Unit plans'),
    ...{ from: '12-16', to: '02-15', lead: 'administration' },
  },
  dialogue: {
    title: titled('Styringsdialog', 'Styringsdialog', 'Steering dialogue'),
    ...{ from: '02-16', to: '03-31', lead: 'administration' },
  },
  'yearly-report': {
    title: titled(
      'Årsrapport til kommunestyret',
      'Årsrapport til kommunestyret',
      'Yearly report to the council',
    ),
    ...{ from: '06-01', to: '06-30', lead: 'politics', basis: 'koml. §§ 14-6 og 14-7' },
  },
  'first-tertial': {
    title: titled(
      '1. tertialrapport (TR1) til kommunestyret',
      '1. tertialrapport (TR1) til kommunestyret',
      'First tertial report (TR1) to the council',
    ),
    ...{ from: '06-10', to: '06-20', lead: 'politics', basis: 'koml. § 14-5' },
  },
  'second-tertial': {
    title: titled(
      '2. tertialrapport (TR2) til kommunestyret',
      '2. tertialrapport (TR2) til kommunestyret',
      'Second tertial report (TR2) to the council',
    ),
    ...{ from: '10-10', to: '10-20', lead: 'politics', basis: 'koml. § 14-5' },
  },
  improve: {
    title: titled('Evaluere og forbedre', 'Evaluere og forbetre', 'Evaluate and improve'),
    ...{ from: '11-01', to: '11-30', lead: 'administration' },
  },
};

/** The four-year wheel: knowledge base, planning strategy within the term's first year, samfunnsdel, theme plans. */
const inTerm: Readonly<Record<string, InTerm>> = {
  'term-knowledge': {
    title: titled(
      'Kunnskapsgrunnlag for planstrategien',
      'Kunnskapsgrunnlag for planstrategien',
      'Knowledge base for the planning strategy',
    ),
    ...{ months: [0, 6], lead: 'administration' },
  },
  'planning-strategy': {
    title: titled('Planstrategi', 'Planstrategi', 'Planning strategy'),
    ...{ months: [6, 12], lead: 'politics' },
  },
  society: {
    title: titled(
      'Kommuneplanens samfunnsdel',
      'Samfunnsdelen i kommuneplanen',
      'The master plan’s societal part',
    ),
    ...{ months: [12, 24], lead: 'politics', basis: 'pbl. §§ 11-2 og 11-4' },
  },
  'theme-plans': {
    title: titled('Temaplaner', 'Temaplanar', 'Theme plans'),
    ...{ months: [24, 42], lead: 'politics' },
  },
};

/**
 * The whole proposal in the municipality's language, with the four-year wheel laid on a term. What the law says of the planning strategy is the
 * statutory rules', the municipality's own where it has corrected them.
 */
export function proposedItems(
  language: Language,
  term: Span,
  ownRules: readonly StatutoryRule[],
): readonly WheelProposal[] {
  const proposal = (
    key: string,
    { title, lead, basis = '', publicDays }: Rest & { readonly title: Titles },
    when: WheelTime,
  ): WheelProposal => ({
    ...{ key, title: title[language], when, lead, basis },
    publicDays: publicDays ?? null,
  });
  return [
    ...Object.entries(inTerm).map(([key, item]) => {
      const [from, to] = item.months;
      const endsOn = addDays(monthsAfter(term, to), -1);
      const startsOn = monthsAfter(term, from);
      const rest = key === 'planning-strategy' ? { ...item, ...strategyRule(startsOn, ownRules) } : item; // prettier-ignore
      return proposal(key, rest, { kind: 'dated', startsOn, endsOn });
    }),
    ...Object.entries(yearly).map(([key, item]) =>
      proposal(key, item, { kind: 'yearly', from: yearDay(item.from), to: yearDay(item.to) }),
    ),
  ];
}

/** How long the planning strategy is public before the council treats it, in days before that day. */
function strategyRule(treatedOn: CivilDate, ownRules: readonly StatutoryRule[]) {
  const rule = ruleNamed(ownRules, 'planning-strategy-public');
  return { basis: rule.paragraph, publicDays: daysBetween(latestDay(rule, treatedOn), treatedOn) };
}

function yearDay(text: string): YearDay {
  return { month: Number(text.slice(0, 2)), day: Number(text.slice(3)) };
}

/** The first day of the month that lies so many after the one in which the term begins. */
function monthsAfter({ startsOn }: Span, months: number) {
  const counted = yearOf(startsOn) * 12 + Number(startsOn.slice(5, 7)) - 1 + months;
  return dayIn(Math.floor(counted / 12), { month: (counted % 12) + 1, day: 1 });
}

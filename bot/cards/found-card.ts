import type { Found, GoalFound, PlanFound } from '../../src/app/plans/find-for-cards.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import { formatDate } from '../../src/core/time/format.ts';
import { planTexts } from '../texts/plan-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asSentence, card, heading, openAction } from './card-frame.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement } from './elements.ts';

/** Long titles are cut, so that the longest thread fits a card many times over. */
const longestTitle = 160;
const short = (text: string): string => cutTo(text, longestTitle);
const line = (text: string): string => `- ${asWritten(short(text))}`;

/** A plan or a goal, to be read where it is inserted: what it is, how it stands, what it hangs together with, and the way to its page. */
export function foundCard(found: Found, language: Language, address: string): AdaptiveCard {
  const title = short(titleOf(found));
  const summary = summaryOf(found, language);
  const spoken = `${asSentence(title)} ${summary}.`;
  return card({
    language,
    speak: spoken,
    fallbackText: spoken,
    body: [
      ...heading(kickerOf(found, language), title, ''),
      paragraph(asWritten(summary), { spacing: 'small' }),
      ...(found.kind === 'plan' ? planElements(found, language) : goalElements(found, language)),
    ],
    actions: [openAction(textsIn(language).card.openInTab, address)],
  });
}

export function titleOf(found: Found): string {
  return found.kind === 'plan' ? found.plan.title : found.goal.title;
}

function kickerOf(found: Found, language: Language): string {
  const texts = planTexts[language];
  return found.kind === 'plan' ? texts.levels[found.plan.level] : texts.kinds[found.goal.kind];
}

/** One line: what one has to know to tell it from others. */
export function summaryOf(found: Found, language: Language): string {
  const texts = planTexts[language];
  if (found.kind === 'goal') {
    const { status, planTitle, goal } = found;
    return [
      ...(planTitle === null ? [texts.kinds[goal.kind]] : [texts.ofPlan(short(planTitle))]),
      ...(status === null ? [] : [texts.reports[status]]),
    ].join(' · ');
  }
  const { status, adoptedOn, horizonYears } = found.plan;
  return [
    texts.statuses[status],
    ...(adoptedOn === null ? [] : [texts.adopted(formatDate(adoptedOn, language))]),
    ...(horizonYears === null ? [] : [texts.horizon(horizonYears)]),
  ].join(' · ');
}

function listed(title: string, lines: readonly string[]): readonly CardElement[] {
  if (lines.length === 0) return [];
  return [
    paragraph(title, { weight: 'bolder', spacing: 'medium' }),
    paragraph(lines.join('\n'), { spacing: 'none' }),
  ];
}

function planElements({ goals }: PlanFound, language: Language): readonly CardElement[] {
  return listed(planTexts[language].goals, goals.map(line));
}

function goalElements({ above, below }: GoalFound, language: Language): readonly CardElement[] {
  const texts = planTexts[language];
  return [
    ...listed(
      texts.above,
      above.map(({ kind, title }) => line(`${texts.kinds[kind]}: ${title}`)),
    ),
    ...listed(
      texts.below,
      below.map(({ kind, title, status }) =>
        line(
          `${texts.kinds[kind]}: ${short(title)}${status === null ? '' : ` (${texts.reports[status]})`}`,
        ),
      ),
    ),
  ];
}

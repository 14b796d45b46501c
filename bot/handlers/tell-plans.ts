import { z } from 'zod';
import type { AuthorizedMember } from '../../src/app/authority.ts';
import type { Found } from '../../src/app/plans/find-for-cards.ts';
import type { BotDeps } from '../bot-deps.ts';
import { card, openAction } from '../cards/card-frame.ts';
import { asWritten, paragraph } from '../cards/elements.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { foundCard, titleOf } from '../cards/found-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { answerCard } from '../cards/welcome-card.ts';
import { planTexts } from '../texts/plan-texts.ts';
import { textsIn } from '../texts/texts.ts';
import type { Present } from './incoming.ts';

export const pageOf = (found: Found): string =>
  found.kind === 'plan' ? `/plans/${found.plan.id}` : `/red-thread?goal=${found.goal.id}`;

/** As many plans as fit a message with a way to each. */
const shown = 8;
/** A card has room for six buttons. */
const choices = 5;

/** «planer»: how many there are, and the most important with a way to each. */
export async function tellPlans(
  member: AuthorizedMember,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality } = present;
  const texts = planTexts[language];
  const way = {
    title: textsIn(language).card.openInTab,
    address: deps.tabAddress('/plans', municipality),
  };
  const answer = await deps.findForCards(member, {
    ...{ text: '', kinds: ['plan'] },
    ...{ skip: 0, most: shown },
  });
  const { count, found: plans } = answer.refused ? { count: 0, found: [] } : answer.value;
  if (plans.length === 0) return answerCard(language, [texts.noPlans], [way]);
  const lines = plans.map(
    (plan) => `- [${asWritten(titleOf(plan))}](${deps.tabAddress(pageOf(plan), municipality)})`,
  );
  const said = texts.overview(count);
  return card({
    language,
    speak: said,
    fallbackText: `${said} ${plans.map(titleOf).join(', ')}`,
    body: [paragraph(said), paragraph(lines.join('\n'), { spacing: 'small' })],
    actions: [openAction(way.title, way.address)],
  });
}

/** «plan NAVN» and «rød tråd NAVN»: the one that is meant, or those to choose among. */
export async function tellFound(
  asked: { readonly text: string; readonly kinds: readonly Found['kind'][] },
  member: AuthorizedMember,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality } = present;
  const texts = planTexts[language];
  const isThread = asked.kinds.includes('goal');
  const way = {
    title: isThread ? texts.openRedThread : textsIn(language).card.openInTab,
    address: deps.tabAddress(isThread ? '/red-thread' : '/plans', municipality),
  };
  if (asked.text === '') return answerCard(language, [texts.nameMissing], [way]);
  const answer = await deps.findForCards(member, { ...asked, skip: 0, most: choices });
  const found = answer.refused ? [] : answer.value.found;
  const [first, second] = found;
  if (!first) return answerCard(language, [texts.none(asWritten(asked.text))], [way]);
  const isSame = (each: Found): boolean =>
    titleOf(each).toLocaleLowerCase('nb') === asked.text.toLocaleLowerCase('nb');
  if (!second || (isSame(first) && !isSame(second)))
    return foundCard(first, language, deps.tabAddress(pageOf(first), municipality));
  return card({
    language,
    speak: texts.several,
    fallbackText: texts.several,
    body: [paragraph(texts.several)],
    actions: [
      ...found.map((each) => ({
        type: 'Action.Execute' as const,
        title: titleOf(each).slice(0, 100),
        verb: 'show-found',
        data: { kind: each.kind, id: each.kind === 'plan' ? each.plan.id : each.goal.id },
        associatedInputs: 'none' as const,
      })),
      openAction(way.title, way.address),
    ],
  });
}

const wanted = z.object({ kind: z.enum(['plan', 'goal']), id: z.uuid() });

/** A choice among several: the plan or goal in place of the list. */
export async function showFound(
  data: Readonly<Record<string, unknown>>,
  member: AuthorizedMember,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality } = present;
  const read = wanted.safeParse(data);
  const found = read.success ? await deps.seeForCard(member, read.data) : undefined;
  if (!found || found.refused)
    return noticeCard(planTexts[language].gone, language, {
      tabAddress: deps.tabAddress('/plans', municipality),
    });
  return foundCard(found.value, language, deps.tabAddress(pageOf(found.value), municipality));
}

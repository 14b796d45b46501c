import { z } from 'zod';
import { readTabLink } from '../../src/app/tab-address.ts';
import type { Found } from '../../src/app/plans/find-for-cards.ts';
import type { BotDeps } from '../bot-deps.ts';
import { foundCard, summaryOf, titleOf } from '../cards/found-card.ts';
import { textsIn } from '../texts/texts.ts';
import type { Incoming, Present } from './incoming.ts';
import { pageOf } from './tell-plans.ts';

const query = z.object({
  parameters: z
    .array(z.object({ name: z.string().optional(), value: z.unknown() }))
    .max(10)
    .nullish(),
  queryOptions: z
    .object({ skip: z.number().int().min(0).nullish(), count: z.number().int().min(1).nullish() })
    .nullish(),
});
const link = z.object({ url: z.string().max(4000) });

/** So many at once, whatever is asked for: the answer has to be there within five seconds, and small. */
const mostAtOnce = 10;
const longestAsked = 200;

const result = (found: readonly Found[], present: Present, deps: BotDeps): unknown => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: found.map((each) => ({
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: foundCard(
        each,
        present.language,
        deps.tabAddress(pageOf(each), present.municipality),
      ),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { title: titleOf(each), text: summaryOf(each, present.language) },
      },
    })),
  },
});

/** A few letters typed in Teams: plans and goals to insert. */
export async function onExtensionQuery(
  incoming: Incoming,
  present: Present,
  deps: BotDeps,
): Promise<unknown> {
  const { refusal } = textsIn(present.language);
  const say = (text: string) => ({ composeExtension: { type: 'message', text } });
  if (present.who.kind === 'no-identity') return say(refusal.noIdentity);
  if (present.who.kind === 'unknown') return say(refusal.notKnown(present.municipality.name));
  const read = query.safeParse(incoming.value);
  if (!read.success) return say(refusal.unreadable);
  // The search has one field; the Agents Playground sends it without its name.
  const typed = read.data.parameters?.find(({ name = 'text' }) => name === 'text')?.value;
  const text = typeof typed === 'string' ? typed.slice(0, longestAsked) : '';
  const answer = await deps.findForCards(present.who.member, {
    text,
    kinds: ['plan', 'goal'],
    skip: read.data.queryOptions?.skip ?? 0,
    most: Math.min(read.data.queryOptions?.count ?? mostAtOnce, mostAtOnce),
  });
  return result(answer.refused ? [] : answer.value.found, present, deps);
}

/** A pasted address: a plan or a goal of this municipality unfolds; everything else is answered alike, so that nothing is confirmed to exist. */
export async function onExtensionLink(
  incoming: Incoming,
  present: Present,
  deps: BotDeps,
): Promise<unknown> {
  const read = link.safeParse(incoming.value);
  const wanted = read.success
    ? readTabLink(read.data.url, deps.publicUrl, present.municipality)
    : null;
  if (!wanted || present.who.kind !== 'member') return result([], present, deps);
  const found = await deps.seeForCard(present.who.member, wanted);
  return result(found.refused ? [] : [found.value], present, deps);
}

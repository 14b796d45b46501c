import { z } from 'zod';
import type { AuthorizedMember } from '../../src/app/authority.ts';
import type { BotDeps } from '../bot-deps.ts';
import { cardVerbs } from '../cards/card-frame.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { markOf } from '../cards/marked-card.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { textsIn } from '../texts/texts.ts';
import { cardHandlers, onUnknownVerb } from './card-verbs.ts';
import type { Incoming, Present } from './incoming.ts';

const invoked = z.object({
  action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()).nullish() }),
});

/** A button on a card. There is always a card to answer with: closed, not yours, badly filled in, unknown or old are things to be told, not errors. */
export async function onCardAction(
  incoming: Incoming,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality, who } = present;
  const { refusal } = textsIn(language);
  const home = { tabAddress: deps.tabAddress('/', municipality) };

  const read = invoked.safeParse(incoming.value);
  const data = read.data?.action.data ?? {};
  const pollId = z.uuid().safeParse(data['pollId']).data;
  const back =
    pollId === undefined
      ? home
      : { pollId, tabAddress: deps.tabAddress(`/polls/${pollId}`, municipality) };

  if (who.kind === 'no-identity') return noticeCard(refusal.noIdentity, language, back);
  if (who.kind === 'unknown')
    return noticeCard(refusal.notKnown(municipality.name), language, back);
  if (!read.success) return noticeCard(refusal.unreadable, language, home);

  noteWhereItStands(incoming, data, who.member, deps);
  const press = { data, member: who.member, present, deps };
  const verb = cardVerbs.find((known) => known === read.data.action.verb);
  return verb === undefined ? onUnknownVerb(press) : cardHandlers[verb](press);
}

/** A press tells that the message it was made on has arrived. Beside the answer, which waits for nothing that can wait. */
function noteWhereItStands(
  { replyToId }: Incoming,
  data: Readonly<Record<string, unknown>>,
  member: AuthorizedMember,
  deps: BotDeps,
): void {
  const messageId = z.uuid().safeParse(markOf(data)).data;
  if (messageId === undefined || replyToId === undefined) return;
  deps.noteArrival(member, messageId, replyToId).catch((fault: unknown) => {
    deps.log.warn('that a message has arrived could not be noted', { cause: String(fault) });
  });
}

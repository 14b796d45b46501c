import { z } from 'zod';
import { cardEdition } from '../cards/card-frame.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { verificationCard } from '../cards/verification-card.ts';
import { understandings, understandingTexts } from '../texts/understanding-texts.ts';
import type { CardPress } from './card-press.ts';

const place = z.object({ verificationId: z.uuid(), at: z.int().min(0).max(100) });
const typed = place.extend({
  edition: z.literal(cardEdition),
  directionId: z.uuid(),
  answer: z.enum(understandings),
  missing: z.string().trim().max(4000).default(''),
});

/** An answer about one direction from a card; the card that goes back asks about the next, or shows all that was answered. */
export async function onAnswerUnderstanding(press: CardPress): Promise<AdaptiveCard> {
  const read = typed.safeParse(press.data);
  if (!read.success) return show(press, { isUnread: true });
  const { verificationId, directionId, answer, missing, at } = read.data;
  const { member, deps } = press;
  // A verification that has closed, or a person who is not asked any more: the card that is shown says so.
  const outcome = await deps.answerVerification(member, {
    ...{ verificationId, directionId, answer, missing },
  });
  return show(press, outcome.refused ? { next: at } : {});
}

/** The card again, asking about one direction: to change what was answered. */
export function onShowUnderstanding(press: CardPress): Promise<AdaptiveCard> {
  return show(press, { next: place.safeParse(press.data).data?.at ?? 0 });
}

async function show(
  { data, member, present, deps }: CardPress,
  showing: { readonly next?: number; readonly isUnread?: true },
): Promise<AdaptiveCard> {
  const { language, municipality } = present;
  const texts = understandingTexts[language];
  const home = { tabAddress: deps.tabAddress('/', municipality) };
  const verificationId = z.uuid().safeParse(data['verificationId']).data;
  if (verificationId === undefined) return noticeCard(texts.notSaved, language, home);
  const found = await deps.verificationForMember(member, verificationId);
  if (found.refused) return noticeCard(texts.notFound, language, home);
  const { facts, eligible } = found.value;
  if (!eligible) return noticeCard(texts.notForYou(facts.bodyName), language, home);
  const { next, isUnread } = showing;
  return verificationCard(facts, {
    ...(next === undefined ? {} : { at: next }),
    ...(isUnread === undefined ? {} : { notice: texts.notSaved }),
  });
}

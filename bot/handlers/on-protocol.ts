import { z } from 'zod';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { protocolCard } from '../cards/protocol-card.ts';
import { protocolTexts } from '../texts/protocol-texts.ts';
import type { CardPress } from './card-press.ts';

/** «I accept the minutes». Where it is over, or somebody who was not there presses a card that was passed on, the card that goes back says so. */
export async function onAcceptProtocol(press: CardPress): Promise<AdaptiveCard> {
  const { data, deps, member, present } = press;
  const { language, municipality } = present;
  const draftId = z.uuid().safeParse(data['draftId']).data ?? '';
  if (draftId !== '') await deps.acceptProtocol(member, draftId);
  const found = draftId === '' ? null : await deps.protocolForMember(member, draftId);
  return found === null || found.refused
    ? noticeCard(protocolTexts[language].notFound, language, { tabAddress: deps.tabAddress('/', municipality) }) // prettier-ignore
    : protocolCard(found.value);
}

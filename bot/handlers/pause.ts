import type { AuthorizedMember } from '../../src/app/authority.ts';
import { formatDate } from '../../src/core/time/format.ts';
import { readCivilDate } from '../../src/core/time/instant.ts';
import type { BotDeps } from '../bot-deps.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { pauseCard, pausedCard, pauseDayInput, resumedCard } from '../cards/pause-card.ts';
import { conversationTexts } from '../texts/conversation-texts.ts';
import type { CardPress } from './card-press.ts';
import type { Present } from './incoming.ts';

const settings = (present: Present, deps: BotDeps): string =>
  deps.tabAddress('/settings', present.municipality);

/** «pause»: the pause that holds, or how long one can be. */
export async function tellPause(
  member: AuthorizedMember,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const offer = await deps.offerPause(member);
  return offer.pausedUntil === null
    ? pauseCard(offer, present.language, { settingsAddress: settings(present, deps) })
    : pausedCard(offer.pausedUntil, present.language, settings(present, deps));
}

/** A day on the card was pressed, or filled in. Whoever presses pauses for themselves, whoever the card was for. */
export async function onPause({ data, member, present, deps }: CardPress): Promise<AdaptiveCard> {
  const { language } = present;
  const given = data['until'] ?? data[pauseDayInput];
  const until = typeof given === 'string' ? readCivilDate(given) : undefined;
  const kept =
    until === undefined ? undefined : await deps.keepPreferences(member, { pausedUntil: until });
  if (until !== undefined && kept?.refused === false)
    return pausedCard(until, language, settings(present, deps));
  // A day that is none, or an old card whose day has come: asked again, with days from today.
  const offer = await deps.offerPause(member);
  const [from, to] = [formatDate(offer.earliest, language), formatDate(offer.latest, language)];
  return pauseCard(offer, language, {
    settingsAddress: settings(present, deps),
    notice: conversationTexts[language].pauseDayWrong(from, to),
  });
}

/** «fortsett», or its button. */
export async function endPause(
  member: AuthorizedMember,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const kept = await deps.keepPreferences(member, { pausedUntil: null });
  const before = kept.refused ? null : kept.value.pausedBefore;
  return resumedCard(before, present.language, settings(present, deps));
}

import type { AuthorizedMember } from '../../src/app/authority.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import type { BotDeps } from '../bot-deps.ts';
import { asWritten, cutTo } from '../cards/elements.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { answerCard } from '../cards/welcome-card.ts';
import { conversationTexts } from '../texts/conversation-texts.ts';
import { textsIn } from '../texts/texts.ts';
import type { Present } from './incoming.ts';

/** «neste verksted»: when, where, what for, and the way to its agenda. */
export async function tellNextRound(
  member: AuthorizedMember,
  groupConversationId: string | null,
  present: Present,
  deps: BotDeps,
): Promise<AdaptiveCard> {
  const { language, municipality } = present;
  const { chat, card } = textsIn(language);
  const texts = conversationTexts[language];
  const round = await deps.nextRound(member, groupConversationId);
  if (!round) {
    const way = { title: card.openInTab, address: deps.tabAddress('/rounds', municipality) };
    return answerCard(language, [chat.noRound], [way]);
  }
  const said = chat.nextRound(
    asWritten(round.title),
    asWritten(round.bodyName),
    formatMoment(round.startsAt, language),
    asWritten(round.place),
  );
  const purpose = asWritten(cutTo(round.purpose, 600));
  return answerCard(
    language,
    [
      said,
      ...(purpose === '' ? [] : [purpose]),
      ...(round.isUnderWay ? [texts.roundUnderWay] : []),
    ],
    [{ title: texts.agenda, address: deps.tabAddress(`/rounds/${round.roundId}`, municipality) }],
  );
}

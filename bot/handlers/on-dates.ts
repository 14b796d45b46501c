import { z } from 'zod';
import { never } from '../../src/core/decision.ts';
import type { DatePollCardFacts } from '../../src/app/ports/messenger.ts';
import { stance as known } from '../../src/contracts/date-polls.ts';
import type { Stance, Stances } from '../../src/core/date-polls/date-poll.ts';
import { datePollCard, slotInput } from '../cards/date-poll-card.ts';
import type { DatePollShowing } from '../cards/date-poll-card.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { datePollTexts } from '../texts/date-poll-texts.ts';
import { textsIn } from '../texts/texts.ts';
import type { CardPress } from './card-press.ts';

const pressed = z.object({ datePollId: z.uuid() });

/** The date poll as it stands for this person, or its questions again. */
export const showDates =
  (showing: DatePollShowing = {}) =>
  (press: CardPress): Promise<AdaptiveCard> =>
    withDatePoll(press, (facts) => datePollCard(facts, showing));

/** An answer from the card, and the card as it is after. What was chosen so far is kept when something is missing. */
export const onAnswerDates = (press: CardPress): Promise<AdaptiveCard> =>
  withDatePoll(press, async (facts) => {
    const typed = readStances(facts, press.data);
    const { poll } = facts;
    const outcome = await press.deps.answerDates(press.member, poll.id, typed);
    if (!outcome.refused) return datePollCard({ ...facts, stances: typed });
    switch (outcome.refusal.code) {
      case 'slot-unanswered':
      case 'no-such-slot':
        return datePollCard(facts, {
          ...{ typed, notice: datePollTexts[press.present.language].answerAll },
        });
      case 'date-poll-ended':
      case 'not-allowed':
      case 'not-found':
        return datePollCard({ ...facts, isTaking: false });
      default:
        return never(outcome.refusal);
    }
  });

function readStances(
  { poll }: DatePollCardFacts,
  data: Readonly<Record<string, unknown>>,
): Stances {
  const read = poll.slots.flatMap(({ id }): readonly (readonly [string, Stance])[] => {
    const stance = known.safeParse(data[slotInput(id)]).data;
    return stance ? [[id, stance]] : [];
  });
  return Object.fromEntries(read);
}

async function withDatePoll(
  press: CardPress,
  then: (facts: DatePollCardFacts) => AdaptiveCard | Promise<AdaptiveCard>,
): Promise<AdaptiveCard> {
  const { present, deps, member } = press;
  const { language } = present;
  const home = { tabAddress: deps.tabAddress('/', present.municipality) };
  const read = pressed.safeParse(press.data);
  if (!read.success) return noticeCard(textsIn(language).refusal.unreadable, language, home);
  const found = await deps.datePollForMember(member, read.data.datePollId);
  return found.refused
    ? noticeCard(datePollTexts[language].notFound, language, home)
    : then(found.value);
}

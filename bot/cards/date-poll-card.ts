import type { DatePollCardFacts } from '../../src/app/ports/messenger.ts';
import { stance as anyStance } from '../../src/contracts/date-polls.ts';
import type { DateSlot, Stances } from '../../src/core/date-polls/date-poll.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import { datePollTexts } from '../texts/date-poll-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asSentence, card, heading, openAction, smallPrint } from './card-frame.ts';
import type { CardVerb } from './card-frame.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement, Execute } from './elements.ts';

/** The input of a slot is `slot:<slot>`; its value a stance. */
export const slotInput = (slotId: string): string => `slot:${slotId}`;

/** More than this many times fold into lists. */
const slotsShownOpen = 3;

export type DatePollShowing = {
  readonly asQuestions?: boolean;
  readonly notice?: string;
  readonly typed?: Stances;
};

/** Which times work: asked, answered, or over with what was chosen. */
export function datePollCard(
  facts: DatePollCardFacts,
  showing: DatePollShowing = {},
): AdaptiveCard {
  const { poll, isTaking, stances } = facts;
  if (poll.state.status !== 'open' || !isTaking) return overCard(facts);
  const isAsked = stances === null || showing.asQuestions === true || showing.notice !== undefined;
  return isAsked ? askingCard(facts, showing) : answeredCard(facts, stances);
}

function askingCard(facts: DatePollCardFacts, showing: DatePollShowing): AdaptiveCard {
  const { poll, language } = facts;
  const texts = datePollTexts[language];
  const before = showing.typed ?? facts.stances ?? {};
  return frame(facts, showing.notice, {
    body: [
      ...poll.slots.map((slot): CardElement => ({
        type: 'Input.ChoiceSet',
        id: slotInput(slot.id),
        label: slotLine(slot, facts),
        style: poll.slots.length > slotsShownOpen ? 'compact' : 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: texts.missing,
        ...(poll.slots.length > slotsShownOpen ? { placeholder: texts.missing } : {}),
        ...(before[slot.id] === undefined ? {} : { value: before[slot.id] }),
        choices: anyStance.options.map((stance) => ({
          title: texts.stances[stance],
          value: stance,
        })),
      })),
      smallPrint(texts.seen, texts.until(formatMoment(poll.closesAt, language))),
    ],
    actions: [
      { ...press(facts, 'answer-dates', texts.send), style: 'positive', associatedInputs: 'auto' },
    ],
  });
}

function answeredCard(facts: DatePollCardFacts, own: Stances): AdaptiveCard {
  const { poll, language } = facts;
  const texts = datePollTexts[language];
  return frame(facts, undefined, {
    body: [
      paragraph(texts.youAnswered, { weight: 'bolder', spacing: 'medium' }),
      ...ownElements(facts, own),
      smallPrint(texts.seen, texts.until(formatMoment(poll.closesAt, language))),
    ],
    actions: [press(facts, 'change-dates', texts.change)],
  });
}

function overCard(facts: DatePollCardFacts): AdaptiveCard {
  const { poll, language, stances } = facts;
  const { state } = poll;
  const texts = datePollTexts[language];
  const chosen =
    state.status === 'chosen' ? poll.slots.find(({ id }) => id === state.slotId) : null;
  const told = chosen
    ? [texts.chosen(slotLine(chosen, facts)), texts.noticeComes]
    : [state.status === 'withdrawn' ? texts.withdrawn : texts.ended];
  return frame(facts, undefined, {
    body: [
      ...told.map((line, place) =>
        paragraph(asWritten(line), place === 0 ? { weight: 'bolder', spacing: 'medium' } : {}),
      ),
      ...(stances === null
        ? []
        : [paragraph(texts.youAnswered, { isSubtle: true, spacing: 'medium' }), ...ownElements(facts, stances)]), // prettier-ignore
    ],
    actions: [],
  });
}

function ownElements(facts: DatePollCardFacts, own: Stances): readonly CardElement[] {
  const texts = datePollTexts[facts.language];
  return facts.poll.slots.flatMap((slot) => {
    const stance = own[slot.id];
    return stance === undefined
      ? []
      : [paragraph(asWritten(`${slotLine(slot, facts)}: ${texts.stances[stance]}`), { spacing: 'small' })]; // prettier-ignore
  });
}

function frame(
  facts: DatePollCardFacts,
  notice: string | undefined,
  parts: { readonly body: readonly CardElement[]; readonly actions: readonly Execute[] },
): AdaptiveCard {
  const { language, roundTitle, bodyName, poll, tabAddress } = facts;
  const texts = datePollTexts[language];
  const until = formatMoment(poll.closesAt, language);
  const spoken = texts.spoken(asSentence(roundTitle), bodyName, until);
  return card({
    language,
    speak: notice === undefined ? spoken : `${notice} ${spoken}`,
    fallbackText: spoken,
    body: [
      ...(notice === undefined
        ? []
        : [{ type: 'Container', style: 'attention', items: [paragraph(asWritten(notice), { weight: 'bolder' })] } as const]), // prettier-ignore
      ...heading(texts.kicker(bodyName), roundTitle, cutTo(poll.note, 1000)),
      ...parts.body,
    ],
    actions: [...parts.actions, openAction(textsIn(language).card.openInTab, tabAddress)],
  });
}

function slotLine(
  { startsAt, place, isRemote }: DateSlot,
  { language }: DatePollCardFacts,
): string {
  return datePollTexts[language].slot(formatMoment(startsAt, language), place, isRemote);
}

function press(
  { poll }: DatePollCardFacts,
  verb: Extract<CardVerb, `${string}-dates`>,
  title: string,
): Execute {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { datePollId: poll.id },
    associatedInputs: 'none',
  };
}

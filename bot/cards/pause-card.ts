import type { PauseOffer } from '../../src/app/people/keep-preferences.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import { formatDate, formatDay } from '../../src/core/time/format.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { conversationTexts } from '../texts/conversation-texts.ts';
import { card, openAction, smallPrint } from './card-frame.ts';
import type { CardVerb } from './card-frame.ts';
import { paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement, Execute } from './elements.ts';

/** What the day is called that is filled in on the card. */
export const pauseDayInput = 'pauseDay';

type PauseShowing = {
  readonly settingsAddress: string;
  /** Said first: what was wrong with the day. */
  readonly notice?: string;
};

/** The answer to «pause»: how long, with what it stops and what comes all the same. Each button names its day, so that a press twice means the same. */
export function pauseCard(
  offer: PauseOffer,
  language: Language,
  { settingsAddress, notice }: PauseShowing,
): AdaptiveCard {
  const texts = conversationTexts[language];
  const day: CardElement = {
    type: 'Input.Date',
    id: pauseDayInput,
    label: texts.pauseDay,
    min: offer.earliest,
    max: offer.latest,
    errorMessage: texts.pauseDayWrong(
      formatDate(offer.earliest, language),
      formatDate(offer.latest, language),
    ),
  };
  return card({
    language,
    speak: [notice, texts.pauseAsks].filter((line) => line !== undefined).join(' '),
    fallbackText: texts.pauseAsks,
    body: [
      ...(notice === undefined ? [] : [paragraph(notice, { color: 'attention' })]),
      paragraph(texts.pauseAsks, { style: 'heading', size: 'large', weight: 'bolder' }),
      paragraph(texts.pauseStops),
      day,
    ],
    actions: [
      pausing(texts.pauseWeek, offer.afterWeek),
      pausing(texts.pauseMonth, offer.afterMonth),
      {
        ...{ type: 'Action.Execute', title: texts.pauseChosenDay, verb: pauseVerb },
        data: {},
      },
      openAction(texts.settings, settingsAddress),
    ],
  });
}

/** A pause that holds, with the way out of it. */
export function pausedCard(
  until: CivilDate,
  language: Language,
  settingsAddress: string,
): AdaptiveCard {
  const texts = conversationTexts[language];
  const said = texts.paused(formatDay(until, language));
  return card({
    language,
    speak: said,
    fallbackText: said,
    body: [paragraph(said), smallPrint(texts.pauseStops.replace(/\.$/u, ''))],
    actions: [
      {
        ...{ type: 'Action.Execute', title: texts.resume, verb: endVerb, data: {} },
        associatedInputs: 'none',
      },
      openAction(texts.settings, settingsAddress),
    ],
  });
}

/** No pause any more; the one that was ended can be had back. */
export function resumedCard(
  before: CivilDate | null,
  language: Language,
  settingsAddress: string,
): AdaptiveCard {
  const texts = conversationTexts[language];
  const said = before === null ? texts.notPaused : texts.resumed;
  return card({
    language,
    speak: said,
    fallbackText: said,
    body: [paragraph(said)],
    actions: [
      ...(before === null ? [] : [pausing(texts.undo, before)]),
      openAction(texts.settings, settingsAddress),
    ],
  });
}

const pauseVerb: CardVerb = 'pause-messages';
const endVerb: CardVerb = 'end-pause';

function pausing(title: string, until: CivilDate): Execute {
  return {
    ...{ type: 'Action.Execute', title, verb: pauseVerb, data: { until } },
    associatedInputs: 'none',
  };
}

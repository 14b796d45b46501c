import type { LetterCardFacts } from '../../src/app/ports/messenger.ts';
import type { LetterConcern, LetterDate, LetterPart } from '../../src/core/letters/letter.ts';
import { formatMoment, formatPeriod } from '../../src/core/time/format.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import type { LetterTexts } from '../texts/letter-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { asSentence, card, heading, openAction, smallPrint } from './card-frame.ts';
import type { CardVerb } from './card-frame.ts';
import { firstThatFits } from './card-size.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement, Execute } from './elements.ts';

/** The inputs' ids, the same on every letter's card. */
export const letterWordsInput = 'letter-words';
export const letterDateInput = 'letter-date';
const letterParts = [
  'purpose', 'expectation', 'roles', 'rules', 'notDecided',
] as const satisfies readonly LetterPart[]; // prettier-ignore

/** As long as the contract takes. */
const longestWords = 2000;

/** What is shown instead of, or above, the letter. */
export type LetterShowing = {
  readonly form?: 'question' | 'date';
  readonly notice?: string;
  readonly typed?: string;
};

/**
 * A letter before a process, with what its reader has said and been answered. Where it is too long for a card, parts are cut, and the tab has the whole.
 * An edition that has been corrected says so, and nothing else that could be taken for what holds.
 */
export function letterCard(facts: LetterCardFacts, showing: LetterShowing = {}): AdaptiveCard {
  if (facts.sent.edition < facts.currentEdition) return outdatedCard(facts);
  if (showing.form === 'question') return questionForm(facts, showing);
  if (showing.form === 'date') return dateForm(facts, showing);
  const full = { lettersEach: 4000, dates: 40, concerns: 10 };
  const shorter = { lettersEach: 900, dates: 15, concerns: 4 };
  const barest = { lettersEach: 250, dates: 6, concerns: 1 };
  return firstThatFits(
    () => wholeCard(facts, showing, full),
    () => wholeCard(facts, showing, shorter),
    () => wholeCard(facts, showing, barest),
  );
}

type Room = { readonly lettersEach: number; readonly dates: number; readonly concerns: number };

function wholeCard(facts: LetterCardFacts, showing: LetterShowing, room: Room): AdaptiveCard {
  const { sent, language, acceptedEdition } = facts;
  const texts = letterTexts[language];
  const isCut = letterParts.some((part) => sent.content[part].length > room.lettersEach);
  const isAccepted = acceptedEdition === sent.edition;
  return frame(facts, showing, {
    body: [
      ...(sent.correction === ''
        ? []
        : [paragraph(asWritten(texts.corrected(cutTo(sent.correction, room.lettersEach))), { weight: 'bolder' })]), // prettier-ignore
      ...letterParts
        .slice(0, 2)
        .flatMap((part) => section(texts.parts[part], sent.content[part], room)),
      ...dateElements(sent.dates, texts, language, room),
      ...letterParts
        .slice(2)
        .flatMap((part) => section(texts.parts[part], sent.content[part], room)),
      ...(isCut ? [paragraph(texts.restElsewhere, { isSubtle: true })] : []),
      ...concernElements(facts, texts, room),
      ...(isAccepted ? [paragraph(texts.accepted, { weight: 'bolder', spacing: 'medium' })] : []),
      ...(!isAccepted && acceptedEdition > 0 ? [paragraph(texts.acceptedEarlier, { spacing: 'medium' })] : []), // prettier-ignore
      smallPrint(texts.seen),
    ],
    actions: [
      ...(isAccepted ? [] : [press(facts, 'accept-letter', texts.accept, 'positive')]),
      press(facts, 'ask-letter', texts.ask),
      ...(sent.dates.length === 0 ? [] : [press(facts, 'refuse-letter-date', texts.refuseDate)]),
    ],
  });
}

function questionForm(facts: LetterCardFacts, showing: LetterShowing): AdaptiveCard {
  const texts = letterTexts[facts.language];
  return frame(facts, showing, {
    body: [
      {
        type: 'Input.Text',
        id: letterWordsInput,
        label: texts.question,
        isMultiline: true,
        maxLength: longestWords,
        isRequired: true,
        errorMessage: texts.questionMissing,
        ...(showing.typed === undefined ? {} : { value: showing.typed }),
      },
      smallPrint(texts.answerComes.replace(/\.$/u, '')),
    ],
    actions: [
      { ...press(facts, 'send-letter-question', texts.sendQuestion, 'positive'), associatedInputs: 'auto' }, // prettier-ignore
      press(facts, 'show-letter', texts.back),
    ],
  });
}

function dateForm(facts: LetterCardFacts, showing: LetterShowing): AdaptiveCard {
  const { language } = facts;
  const texts = letterTexts[language];
  return frame(facts, showing, {
    body: [
      {
        type: 'Input.ChoiceSet',
        id: letterDateInput,
        label: texts.whichDate,
        style: facts.sent.dates.length > 7 ? 'compact' : 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: texts.dateMissing,
        choices: facts.sent.dates.slice(0, 60).map((date) => ({
          title: cutTo(dateLine(date, texts, language), 200),
          value: date.id,
        })),
      },
      {
        type: 'Input.Text',
        id: letterWordsInput,
        label: texts.why,
        isMultiline: true,
        maxLength: longestWords,
        errorMessage: texts.whyTooLong,
        ...(showing.typed === undefined ? {} : { value: showing.typed }),
      },
      smallPrint(texts.answerComes.replace(/\.$/u, '')),
    ],
    actions: [
      { ...press(facts, 'send-letter-date', texts.sendDate, 'positive'), associatedInputs: 'auto' }, // prettier-ignore
      press(facts, 'show-letter', texts.back),
    ],
  });
}

function outdatedCard(facts: LetterCardFacts): AdaptiveCard {
  const texts = letterTexts[facts.language];
  return frame(
    facts,
    {},
    { body: [paragraph(texts.newer)], actions: [press(facts, 'show-letter', texts.showNewer)] },
  );
}

function frame(
  { language, processTitle, tabAddress }: LetterCardFacts,
  { notice }: LetterShowing,
  parts: { readonly body: readonly CardElement[]; readonly actions: readonly Execute[] },
): AdaptiveCard {
  const texts = letterTexts[language];
  const title = cutTo(processTitle, 200);
  const spoken = texts.spoken(asSentence(title));
  return card({
    language,
    speak: notice === undefined ? spoken : `${notice} ${spoken}`,
    fallbackText: spoken,
    body: [
      ...(notice === undefined
        ? []
        : [{ type: 'Container', style: 'attention', items: [paragraph(asWritten(notice), { weight: 'bolder' })] } as const]), // prettier-ignore
      ...heading(texts.kicker, title, ''),
      ...parts.body,
    ],
    actions: [...parts.actions, openAction(textsIn(language).card.openInTab, tabAddress)],
  });
}

function section(title: string, words: string, { lettersEach }: Room): readonly CardElement[] {
  if (words === '') return [];
  return [
    paragraph(title, { weight: 'bolder', spacing: 'medium' }),
    paragraph(asWritten(cutTo(words, lettersEach)), { spacing: 'none' }),
  ];
}

function dateElements(
  dates: readonly LetterDate[],
  texts: LetterTexts,
  language: Language,
  room: Room,
): readonly CardElement[] {
  if (dates.length === 0) return [];
  const shown = dates.slice(0, room.dates);
  return [
    paragraph(texts.dates, { weight: 'bolder', spacing: 'medium' }),
    ...shown.map((date) =>
      paragraph(asWritten(cutTo(dateLine(date, texts, language), 250)), { spacing: 'none' }),
    ),
    ...(shown.length < dates.length
      ? [paragraph(texts.moreDates(dates.length - shown.length), { spacing: 'none' })]
      : []),
  ];
}

function dateLine(date: LetterDate, texts: LetterTexts, language: Language): string {
  const when =
    date.startsAt === null
      ? formatPeriod(date.startsOn, date.endsOn, language)
      : formatMoment(date.startsAt, language);
  const where = date.place === '' ? '' : ` ${texts.place(date.place)}`;
  return `${when}: ${date.title}${where}`;
}

function concernElements(
  { concerns, sent, language }: LetterCardFacts,
  texts: LetterTexts,
  room: Room,
): readonly CardElement[] {
  const standing = concerns.filter(({ withdrawnAt }) => withdrawnAt === null);
  return standing.slice(-room.concerns).flatMap((concern) => {
    const said = saidIn(concern, sent.dates, texts, language);
    return [
      paragraph(asWritten(cutTo(said, 500)), { spacing: 'medium', isSubtle: true }),
      paragraph(
        concern.answer === ''
          ? texts.answerComes
          : asWritten(`${texts.answer}: ${cutTo(concern.answer, room.lettersEach)}`),
        { spacing: 'none' },
      ),
    ];
  });
}

function saidIn(
  concern: LetterConcern,
  dates: readonly LetterDate[],
  texts: LetterTexts,
  language: Language,
): string {
  if (concern.kind === 'question') return `${texts.youAsked}: ${concern.words}`;
  const date = dates.find(({ id }) => id === concern.dateId);
  const which = texts.cannotCome(date ? dateLine(date, texts, language) : '–');
  return concern.words === '' ? which : `${which} – ${concern.words}`;
}

function press(
  { sent }: LetterCardFacts,
  verb: Extract<CardVerb, `${string}letter${string}`>,
  title: string,
  style?: 'positive',
): Execute {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data: { letterId: sent.letterId, edition: sent.edition },
    associatedInputs: 'none',
    ...(style && { style }),
  };
}

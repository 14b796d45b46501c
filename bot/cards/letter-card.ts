import type { LetterCardFacts } from '../../src/app/ports/messenger.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import type { LetterConcern, LetterDate, LetterPart } from '../../src/core/letters/letter.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import type { LetterTexts } from '../texts/letter-texts.ts';
import { smallPrint } from './card-frame.ts';
import { firstThatFits } from './card-size.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement } from './elements.ts';
import { dateForm, questionForm } from './letter-forms.ts';
import { dateLine, letterAction, letterFrame } from './letter-frame.ts';
import type { LetterShowing } from './letter-frame.ts';

const letterParts = [
  'purpose', 'expectation', 'roles', 'rules', 'notDecided',
] as const satisfies readonly LetterPart[]; // prettier-ignore

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
  return letterFrame(facts, showing, {
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
      ...(isAccepted ? [] : [letterAction(facts, 'accept-letter', texts.accept, 'positive')]),
      letterAction(facts, 'ask-letter', texts.ask),
      ...(sent.dates.length === 0
        ? []
        : [letterAction(facts, 'refuse-letter-date', texts.refuseDate)]),
    ],
  });
}

function outdatedCard(facts: LetterCardFacts): AdaptiveCard {
  const texts = letterTexts[facts.language];
  return letterFrame(
    facts,
    {},
    {
      body: [paragraph(texts.newer)],
      actions: [letterAction(facts, 'show-letter', texts.showNewer)],
    },
  );
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

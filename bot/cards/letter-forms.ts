import type { LetterCardFacts } from '../../src/app/ports/messenger.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import { smallPrint } from './card-frame.ts';
import { cutTo } from './elements.ts';
import type { AdaptiveCard } from './elements.ts';
import { dateLine, letterAction, letterFrame } from './letter-frame.ts';
import type { LetterShowing } from './letter-frame.ts';

/** The inputs' ids, the same on every letter's card. */
export const letterWordsInput = 'letter-words';
export const letterDateInput = 'letter-date';
/** As long as the contract takes. */
const longestWords = 2000;

/** A choice among more than this many is made in the tab: the card would grow too large. */
const mostDates = 40;

/** The letter's place taken by a question to be written. */
export function questionForm(facts: LetterCardFacts, showing: LetterShowing): AdaptiveCard {
  const texts = letterTexts[facts.language];
  return letterFrame(facts, showing, {
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
      { ...letterAction(facts, 'send-letter-question', texts.sendQuestion, 'positive'), associatedInputs: 'auto' }, // prettier-ignore
      letterAction(facts, 'show-letter', texts.back),
    ],
  });
}

/** The letter's place taken by which date does not work, and why. */
export function dateForm(facts: LetterCardFacts, showing: LetterShowing): AdaptiveCard {
  const { language } = facts;
  const texts = letterTexts[language];
  return letterFrame(facts, showing, {
    body: [
      {
        type: 'Input.ChoiceSet',
        id: letterDateInput,
        label: texts.whichDate,
        style: facts.sent.dates.length > 7 ? 'compact' : 'expanded',
        wrap: true,
        isRequired: true,
        errorMessage: texts.dateMissing,
        choices: facts.sent.dates.slice(0, mostDates).map((date) => ({
          title: cutTo(dateLine(date, texts, language), 150),
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
      { ...letterAction(facts, 'send-letter-date', texts.sendDate, 'positive'), associatedInputs: 'auto' }, // prettier-ignore
      letterAction(facts, 'show-letter', texts.back),
    ],
  });
}

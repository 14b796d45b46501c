import { z } from 'zod';
import { letterWords } from '../../src/contracts/letters.ts';
import type { LetterCardFacts } from '../../src/app/ports/messenger.ts';
import { letterCard } from '../cards/letter-card.ts';
import { letterDateInput, letterWordsInput } from '../cards/letter-forms.ts';
import type { LetterShowing } from '../cards/letter-frame.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { letterTexts } from '../texts/letter-texts.ts';
import { textsIn } from '../texts/texts.ts';
import type { CardPress } from './card-press.ts';

const pressed = z.object({
  letterId: z.uuid(),
  edition: z.number().int().min(1),
  [letterWordsInput]: z.string().nullish(),
  [letterDateInput]: z.string().nullish(),
});
type Pressed = z.infer<typeof pressed>;

/** The letter as it stands for this person, or one of its forms. */
export const showLetter =
  (form?: LetterShowing['form']) =>
  (press: CardPress): Promise<AdaptiveCard> =>
    withLetter(press, ({ facts }) => letterCard(facts, form ? { form } : {}));

/** «I have read and accept». Where the letter has been corrected since, the newer is shown instead. */
export const onAcceptLetter = (press: CardPress): Promise<AdaptiveCard> =>
  withLetter(press, async ({ letterId, edition }) => {
    const outcome = await press.deps.acceptLetter(press.member, letterId, edition);
    const isNewer = outcome.refused && outcome.refusal.code === 'letter-corrected';
    const { newer } = letterTexts[press.present.language];
    return again(press, letterId, isNewer ? { notice: newer } : {});
  });

/** A question that was typed on the card. */
export const onAskLetter = (press: CardPress): Promise<AdaptiveCard> =>
  withLetter(press, async ({ letterId, facts, typed }) => {
    const texts = letterTexts[press.present.language];
    const words = letterWords.safeParse(typed);
    if (!words.success)
      return letterCard(facts, { form: 'question', notice: texts.notTaken, typed });
    const outcome = await press.deps.askAboutLetter(press.member, letterId, words.data);
    if (!outcome.refused) return again(press, letterId);
    switch (outcome.refusal.code) {
      case 'question-missing':
        return letterCard(facts, { form: 'question', notice: texts.questionMissing });
      case 'too-many-questions':
        return letterCard(facts, { notice: texts.tooMany(outcome.refusal.most) });
      default:
        return again(press, letterId);
    }
  });

/** A date that does not work, with why where that is said. */
export const onRefuseLetterDate = (press: CardPress): Promise<AdaptiveCard> =>
  withLetter(press, async ({ letterId, facts, typed, dateId }) => {
    const texts = letterTexts[press.present.language];
    const why = letterWords.safeParse(typed);
    if (!why.success) return letterCard(facts, { form: 'date', notice: texts.notTaken, typed });
    const outcome = await press.deps.refuseLetterDate(press.member, letterId, {
      ...{ dateId, why: why.data },
    });
    return outcome.refused && outcome.refusal.code === 'no-such-date'
      ? letterCard(facts, { form: 'date', notice: texts.dateMissing, typed })
      : again(press, letterId);
  });

type Given = {
  readonly letterId: string;
  readonly edition: number;
  readonly facts: LetterCardFacts;
  readonly typed: string;
  readonly dateId: string;
};

async function withLetter(
  press: CardPress,
  then: (given: Given) => AdaptiveCard | Promise<AdaptiveCard>,
): Promise<AdaptiveCard> {
  const { language } = press.present;
  const read = pressed.safeParse(press.data);
  if (!read.success) return notice(press, textsIn(language).refusal.unreadable);
  const { letterId, edition }: Pressed = read.data;
  const found = await press.deps.letterForMember(press.member, letterId);
  if (found.refused) return notice(press, letterTexts[language].notFound);
  return then({
    ...{ letterId, edition, facts: found.value },
    typed: read.data[letterWordsInput] ?? '',
    dateId: read.data[letterDateInput] ?? '',
  });
}

async function again(
  press: CardPress,
  letterId: string,
  showing: LetterShowing = {},
): Promise<AdaptiveCard> {
  const found = await press.deps.letterForMember(press.member, letterId);
  return found.refused
    ? notice(press, letterTexts[press.present.language].notFound)
    : letterCard(found.value, showing);
}

function notice({ present, deps }: CardPress, text: string): AdaptiveCard {
  return noticeCard(text, present.language, { tabAddress: deps.tabAddress('/', present.municipality) }); // prettier-ignore
}

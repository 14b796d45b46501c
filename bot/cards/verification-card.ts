import type { VerificationCardFacts } from '../../src/app/ports/messenger.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { understandings, understandingTexts } from '../texts/understanding-texts.ts';
import { card, cardEdition, heading, openAction, smallPrint } from './card-frame.ts';
import { firstThatFits } from './card-size.ts';
import { asWritten, cutTo, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement, Execute } from './elements.ts';

/** How the card is shown when a button was pressed. */
type Showing = {
  /** The direction to ask about, by its place from 0; without it the first that is not answered. */
  readonly at?: number;
  /** Shown above everything: what went wrong. */
  readonly notice?: string;
};

type AskedDirection = VerificationCardFacts['directions'][number];

/** Longer than this, a direction is cut where several stand below each other. */
const longestInList = 160;
/** Teams shows six buttons; one of them opens the tab. */
const mostChanges = 5;
/** As long as the form in the tab takes. */
const longestMissing = 4000;

/**
 * "Have we understood?" on a card: one direction at a time, so that it is never more than a screen on a phone, then all of them with what one answered. Closed,
 * it says so, and where newer words have taken the place of those that were asked about.
 */
export function verificationCard(
  facts: VerificationCardFacts,
  showing: Showing = {},
): AdaptiveCard {
  if (facts.closedAt !== null) return endedCard(facts, facts.closedAt);
  const first = facts.directions.findIndex(({ answer }) => answer === null);
  const at = showing.at ?? first;
  const direction = facts.directions[at];
  return direction ? askingCard(facts, direction, at, showing.notice) : answeredCard(facts);
}

function askingCard(
  facts: VerificationCardFacts,
  direction: AskedDirection,
  at: number,
  notice: string | undefined,
): AdaptiveCard {
  const texts = understandingTexts[facts.language];
  const { length } = facts.directions;
  const place = texts.place(at + 1, length);
  const until = texts.until(formatMoment(facts.closesAt, facts.language));
  const whole = (input: readonly CardElement[], actions: readonly Execute[]) => (): AdaptiveCard =>
    card({
      language: facts.language,
      speak: `${texts.title} ${place}. ${cutTo(direction.text, longestInList)} ${until}.`,
      fallbackText: `${texts.title} ${texts.openInTab}.`,
      body: [
        ...noticeOf(notice),
        ...heading(
          facts.bodyName,
          texts.title,
          at === 0 ? texts.why(facts.bodyName, facts.processTitle) : '',
        ),
        ...input,
        smallPrint(texts.privacy, texts.advice, until),
      ],
      actions: [...actions, openAction(texts.openInTab, facts.tabAddress)],
    });
  const isLast = !facts.directions.some((one, index) => index !== at && one.answer === null);
  const send: Execute = {
    ...{ type: 'Action.Execute', verb: 'answer-understanding', style: 'positive' },
    title: isLast ? texts.send : texts.sendAndNext,
    data: {
      ...{ verificationId: facts.verificationId, directionId: direction.id },
      ...{ at, edition: cardEdition },
    },
    associatedInputs: 'auto',
  };
  const asked: readonly CardElement[] = [
    paragraph(place, { isSubtle: true, spacing: 'medium' }),
    paragraph(asWritten(direction.text), { weight: 'bolder', spacing: 'none' }),
    ...(direction.changed === ''
      ? []
      : [
          paragraph(`${texts.changed}: ${asWritten(cutTo(direction.changed, 400))}`, {
            spacing: 'small',
          }),
        ]),
    {
      ...{ type: 'Input.ChoiceSet', id: 'answer', label: texts.question, style: 'expanded' },
      ...{ wrap: true, isRequired: true, errorMessage: texts.choose },
      ...(direction.answer === null ? {} : { value: direction.answer.answer }),
      choices: understandings.map((value) => ({ title: texts.answers[value], value })),
    },
    {
      ...{ type: 'Input.Text', id: 'missing', label: texts.missing, isMultiline: true },
      ...{ maxLength: longestMissing, errorMessage: texts.missingTooLong },
      ...(direction.answer === null ? {} : { value: direction.answer.missing }),
    },
  ];
  return firstThatFits(whole(asked, [send]), whole([paragraph(texts.tooLong)], []));
}

function answeredCard(facts: VerificationCardFacts): AdaptiveCard {
  const texts = understandingTexts[facts.language];
  const until = texts.until(formatMoment(facts.closesAt, facts.language));
  const done = texts.answered(facts.directions.length);
  const withAnswers = (letters: number) => (): AdaptiveCard =>
    card({
      language: facts.language,
      speak: `${texts.title} ${done}`,
      fallbackText: `${texts.title} ${done}`,
      body: [
        ...heading(facts.bodyName, texts.title, done),
        ...answersOf(facts, letters),
        paragraph(texts.later, { spacing: 'medium' }),
        smallPrint(texts.privacy, texts.advice, until),
      ],
      actions: [...changesOf(facts), openAction(texts.openInTab, facts.tabAddress)],
    });
  return firstThatFits(withAnswers(longestInList), withAnswers(0));
}

/** One button for each answer; where there are more than a card has room for, they are changed in the tab. */
function changesOf({
  directions,
  language,
  verificationId,
}: VerificationCardFacts): readonly Execute[] {
  if (directions.length > mostChanges) return [];
  return directions.map((_direction, at) => ({
    ...{ type: 'Action.Execute', verb: 'show-understanding', associatedInputs: 'none' },
    title: understandingTexts[language].change(at + 1, directions.length),
    data: { verificationId, at, edition: cardEdition },
  }));
}

function endedCard(facts: VerificationCardFacts, closedAt: Instant): AdaptiveCard {
  const texts = understandingTexts[facts.language];
  const ended = texts.closed(formatMoment(closedAt, facts.language));
  const withAnswers = (letters: number) => (): AdaptiveCard =>
    card({
      language: facts.language,
      speak: `${texts.title} ${ended}`,
      fallbackText: `${texts.title} ${ended}`,
      body: [
        ...heading(facts.bodyName, texts.title, ended),
        ...answersOf(facts, letters),
        smallPrint(texts.privacy, texts.advice),
      ],
      actions: [openAction(texts.seeResults, facts.tabAddress)],
    });
  return firstThatFits(withAnswers(longestInList), withAnswers(0));
}

/** @param letters of each direction and of what is missing; 0 leaves out what is missing, where all of it does not fit */
function answersOf(facts: VerificationCardFacts, letters: number): readonly CardElement[] {
  const texts = understandingTexts[facts.language];
  return facts.directions.flatMap(({ text, answer, isReplaced }, index) => [
    paragraph(`${String(index + 1)}. ${asWritten(cutTo(text, letters || 60))}`, {
      isSubtle: true,
      spacing: 'small',
    }),
    paragraph(answer === null ? texts.unanswered : texts.answers[answer.answer], {
      weight: 'bolder',
      spacing: 'none',
    }),
    ...(answer === null || answer.missing === '' || letters === 0
      ? []
      : [
          paragraph(texts.missingShown(asWritten(cutTo(answer.missing, letters))), {
            spacing: 'none',
          }),
        ]),
    ...(isReplaced ? [paragraph(texts.replaced, { spacing: 'none' })] : []),
  ]);
}

function noticeOf(notice: string | undefined): readonly CardElement[] {
  return notice === undefined
    ? []
    : [
        {
          type: 'Container',
          style: 'attention',
          items: [paragraph(asWritten(notice), { weight: 'bolder' })],
        },
      ];
}

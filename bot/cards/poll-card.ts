import type { PollCardFacts } from '../../src/app/ports/messenger.ts';
import { addedTo, takesWords, unansweredAdded } from '../../src/contracts/poll-questions.ts';
import { never } from '../../src/core/decision.ts';
import { formatMoment } from '../../src/core/time/format.ts';
import { readInstant } from '../../src/core/time/instant.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { pollLifeTexts } from '../texts/poll-life-texts.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { visibilityTexts } from '../texts/visibility-texts.ts';
import type { Texts } from '../texts/frame-texts.ts';
import {
  asSentence,
  card,
  cardEdition,
  heading,
  openAction,
  pollAction,
  smallPrint,
} from './card-frame.ts';
import { firstThatFits } from './card-size.ts';
import { asWritten, paragraph } from './elements.ts';
import type { AdaptiveCard, CardElement } from './elements.ts';
import { addAction, addFields, addForm } from './add-statement-form.ts';
import type { Adding } from './add-statement-form.ts';
import { questionElements } from './poll-inputs.ts';
import type { Typed } from './poll-inputs.ts';
import { saidLines } from './said-in-poll.ts';

/** Why the questions are shown although the reader has answered, or again with what was typed. */
export type Showing = {
  /** Shown above everything: what went wrong. */
  readonly notice?: string;
  /** Below the notice: what was kept. */
  readonly kept?: string;
  /** Fills the inputs; the reader's own answer does when left out. */
  readonly typed?: Typed;
  readonly asQuestions?: boolean;
  /** What came of the reader's own statement. */
  readonly adding?: Adding;
};

/**
 * A poll's card in its state: not open, open, answered, closed, replaced. The same facts give the same card, and how many have answered is not among what an
 * open card shows: bringing it up to date would erase what somebody is typing.
 */
export function pollCard(facts: PollCardFacts, showing: Showing = {}): AdaptiveCard {
  const { state } = facts.poll;
  if (facts.replacedByAddress !== undefined) return replacedCard(facts, facts.replacedByAddress);
  switch (state.status) {
    case 'draft':
      return notOpenCard(facts);
    case 'closed':
      return closedCard(facts, state.closedAt);
    case 'open': {
      const answered = facts.view === 'personal' && facts.ownAnswer !== null;
      return answered && showing.asQuestions !== true && showing.notice === undefined
        ? answeredCard(facts, state.closesAt, showing.adding)
        : openCard(facts, state.closesAt, showing);
    }
    default:
      return never(state);
  }
}

function openCard(facts: PollCardFacts, closesAt: Instant, showing: Showing): AdaptiveCard {
  const { poll, language } = facts;
  const texts = textsIn(language);
  const until = formatMoment(closesAt, language);
  const own = facts.view === 'personal' ? facts.ownAnswer : null;
  const typed = showing.typed ?? own ?? {};
  const top: readonly CardElement[] = [...noticeElements(showing), ...headingOf(facts, texts)];
  const bottom = smallPrint(...privacyOf(facts), texts.card.advice, texts.card.openUntil(until));
  const open = openAction(texts.card.openInTab, facts.tabAddress);
  const frame = {
    language,
    speak: texts.card.spoken(asSentence(poll.title), facts.bodyName, until),
    fallbackText: texts.card.oldClient(asSentence(poll.title)),
  };

  const withInputs = (richness: 'with-meanings' | 'labels-only', room?: number) => () =>
    card({
      ...frame,
      body: [
        ...top,
        ...poll.questions.flatMap((question) => [
          ...questionElements(question, typed, language, richness, room),
          ...addFields(facts, question, showing.adding?.words),
        ]),
        bottom,
      ],
      actions: [
        {
          type: 'Action.Execute',
          title: texts.card.send,
          verb: 'answer-poll',
          style: 'positive',
          data: { pollId: poll.id, edition: cardEdition },
          associatedInputs: 'auto',
        },
        ...(facts.view === 'general'
          ? [pollAction('refresh-poll', texts.card.showMine, poll.id)]
          : []),
        open,
      ],
    });
  const linkOnly = (): AdaptiveCard =>
    card({ ...frame, body: [...top, paragraph(texts.card.tooLarge), bottom], actions: [open] });
  const added = poll.questions.flatMap(addedTo).length;
  const fewer = [10, 5, 2, 0].filter((room) => room < added);
  return firstThatFits(
    withInputs('with-meanings'),
    withInputs('labels-only'),
    ...fewer.map((room) => withInputs('labels-only', room)),
    linkOnly,
  );
}

function answeredCard(facts: PollCardFacts, closesAt: Instant, adding?: Adding): AdaptiveCard {
  const { poll, language } = facts;
  const texts = textsIn(language);
  const until = formatMoment(closesAt, language);
  const results =
    poll.resultsWhen === 'at-close' ? texts.card.resultsAfterClose : texts.card.resultsNow;
  const withAnswer = (answer: readonly CardElement[]) => (): AdaptiveCard =>
    card({
      language,
      speak: `${texts.card.youAnswered}: ${asSentence(poll.title)} ${texts.card.changeableUntil(until)}.`,
      fallbackText: texts.card.oldClient(asSentence(poll.title)),
      body: [
        ...headingOf(facts, texts),
        paragraph(texts.card.youAnswered, { weight: 'bolder', spacing: 'medium' }),
        ...answer,
        ...newStatements(facts),
        ...addForm(facts, adding),
        paragraph(results, { spacing: 'medium' }),
        smallPrint(...privacyOf(facts), texts.card.advice, texts.card.changeableUntil(until)),
      ],
      actions: [
        pollAction('change-answer', texts.card.change, poll.id),
        ...addAction(facts),
        openAction(texts.card.openInTab, facts.tabAddress),
      ],
    });
  return firstThatFits(
    withAnswer(ownAnswerElements(facts)),
    withAnswer([paragraph(texts.card.answerElsewhere)]),
  );
}

/** A note is shown this far; the rest is a button away. */
const longestNoteShown = 600;

function closedCard(facts: PollCardFacts, closedAt: Instant): AdaptiveCard {
  const { poll, language, tally } = facts;
  const texts = textsIn(language);
  const ended = texts.card.closed(formatMoment(closedAt, language));
  const turnout = texts.card.turnout(tally.answered, tally.eligible);
  const spoken = `${asSentence(poll.title)} ${ended} ${turnout}`;
  const note =
    poll.outcomeNote.length > longestNoteShown
      ? `${poll.outcomeNote.slice(0, longestNoteShown).trimEnd()} …`
      : poll.outcomeNote;
  const withAnswer = (answer: readonly CardElement[]) => (): AdaptiveCard =>
    card({
      language,
      speak: spoken,
      fallbackText: spoken,
      body: [
        ...headingOf(facts, texts),
        paragraph(ended, { spacing: 'medium' }),
        paragraph(turnout, { spacing: 'none' }),
        ...answeredBefore(texts, answer),
        ...(note === ''
          ? [paragraph(texts.card.outcomeAwaited, { spacing: 'medium' })]
          : [
              paragraph(texts.card.outcome, { weight: 'bolder', spacing: 'medium' }),
              paragraph(asWritten(note), { spacing: 'none' }),
            ]),
        smallPrint(...privacyOf(facts), texts.card.advice),
      ],
      actions: [openAction(texts.card.seeResults, facts.tabAddress)],
    });
  return firstThatFits(
    withAnswer(ownAnswerElements(facts)),
    withAnswer(facts.ownAnswer === null ? [] : [paragraph(texts.card.answerElsewhere)]),
  );
}

/** What the reader had answered, under its heading; nothing where that is nothing. */
function answeredBefore(
  texts: ReturnType<typeof textsIn>,
  answer: readonly CardElement[],
): readonly CardElement[] {
  return answer.length === 0
    ? []
    : [paragraph(texts.card.youAnswered, { weight: 'bolder', spacing: 'medium' }), ...answer];
}

/** The way to the poll that has taken this one's place, and what the reader had answered here. */
function replacedCard(facts: PollCardFacts, address: string): AdaptiveCard {
  const { language, poll } = facts;
  const texts = textsIn(language);
  const { replaced, showNew } = pollLifeTexts[language];
  const spoken = `${asSentence(poll.title)} ${replaced}`;
  const withAnswer = (answer: readonly CardElement[]) => (): AdaptiveCard =>
    card({
      language,
      speak: spoken,
      fallbackText: spoken,
      body: [
        ...headingOf(facts, texts),
        paragraph(replaced, { weight: 'bolder', spacing: 'medium' }),
        ...answeredBefore(texts, answer),
        smallPrint(...privacyOf(facts), texts.card.advice),
      ],
      actions: [openAction(showNew, address), openAction(texts.card.openInTab, facts.tabAddress)],
    });
  return firstThatFits(
    withAnswer(ownAnswerElements(facts)),
    withAnswer(facts.ownAnswer === null ? [] : [paragraph(texts.card.answerElsewhere)]),
  );
}

function notOpenCard(facts: PollCardFacts): AdaptiveCard {
  const texts = textsIn(facts.language);
  const spoken = `${asSentence(facts.poll.title)} ${texts.card.notOpen}`;
  return card({
    language: facts.language,
    speak: spoken,
    fallbackText: spoken,
    body: [...headingOf(facts, texts), paragraph(texts.card.notOpen, { spacing: 'medium' })],
    actions: [
      pollAction('refresh-poll', texts.card.showPoll, facts.poll.id),
      openAction(texts.card.openInTab, facts.tabAddress),
    ],
  });
}

function headingOf(facts: PollCardFacts, texts: Texts): readonly CardElement[] {
  const { title, purpose, anonymousUse } = facts.poll;
  const { use } = visibilityTexts[facts.language];
  return [
    ...heading(texts.card.asks(facts.bodyName), title, purpose),
    ...(anonymousUse === null ? [] : [paragraph(use[anonymousUse], { spacing: 'small' })]),
    ...correctionElements(facts),
  ];
}

/** What was corrected last: whoever has answered shall see what it said then. */
function correctionElements({ corrected, language }: PollCardFacts): readonly CardElement[] {
  if (!corrected) return [];
  const texts = pollLifeTexts[language];
  const changed = corrected.changes.map(({ field, from }) =>
    texts.was(field, field === 'closesAt' ? momentOf(from, language) : from),
  );
  const words = [texts.corrected(formatMoment(corrected.at, language)), ...changed].join(' ');
  return [paragraph(asWritten(words), { isSubtle: true, spacing: 'small' })];
}

function momentOf(text: string, language: PollCardFacts['language']): string {
  const moment = readInstant(text);
  return moment === undefined ? text : formatMoment(moment, language);
}

function noticeElements({
  adding,
  notice = adding?.notice,
  kept,
}: Showing): readonly CardElement[] {
  if (notice === undefined) return [];
  return [
    {
      type: 'Container',
      style: 'attention',
      items: [
        paragraph(asWritten(notice), { weight: 'bolder' }),
        ...(kept === undefined ? [] : [paragraph(kept, { spacing: 'small' })]),
      ],
    },
  ];
}

function ownAnswerElements(facts: PollCardFacts): readonly CardElement[] {
  const { ownAnswer, poll, language } = facts;
  if (ownAnswer === null || facts.view === 'general') return [];
  if (poll.visibility === 'anonymous') {
    const { sealed } = visibilityTexts[facts.language];
    return poll.state.status === 'open' ? [paragraph(sealed, { spacing: 'none' })] : [];
  }
  return poll.questions.flatMap((question) => {
    const choice = ownAnswer[question.id];
    return choice
      ? [
          paragraph(asWritten(question.text), { isSubtle: true, spacing: 'small' }),
          paragraph(saidLines(question, choice, language).join('\n\n'), { spacing: 'none' }),
        ]
      : [];
  });
}

/** How many statements have been added that the reader has not said anything of. */
function newStatements({ poll, ownAnswer, language }: PollCardFacts): readonly CardElement[] {
  const count = unansweredAdded(poll.questions, ownAnswer ?? {});
  if (count === 0) return [];
  const said = questionTexts[language].newStatements(count);
  return [paragraph(said, { weight: 'bolder', spacing: 'medium' })];
}

/** Said before anybody answers: who sees what, that what is written is shown, and how long it is kept. Source: records.md § Openness. */
function privacyOf({ poll, language }: PollCardFacts): readonly string[] {
  const { privacy, words, kept } = visibilityTexts[language];
  const written = poll.questions.some(takesWords) ? [words[poll.visibility]] : [];
  return [privacy[poll.visibility], ...written, kept[poll.visibility]];
}

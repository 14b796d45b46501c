import { never } from '../../src/core/decision.ts';
import type { AnswerRefusal } from '../../src/core/polls/answer-poll.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import type { Poll } from '../../src/core/polls/poll.ts';
import { readAdded } from '../cards/add-statement-form.ts';
import type { Written } from '../cards/add-statement-form.ts';
import { cardEdition } from '../cards/card-frame.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { noticeCard } from '../cards/notice-card.ts';
import { pollCard } from '../cards/poll-card.ts';
import type { Typed } from '../cards/poll-inputs.ts';
import { readInputs } from '../cards/read-poll-inputs.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { addStatements } from './add-statement.ts';
import { showPoll } from './show-poll.ts';
import type { PollAction } from './show-poll.ts';

/** An answer from a card: one transaction, and the card as it is after. A refusal looks the poll up again, so that what was typed is kept. */
export async function onAnswerPoll(action: PollAction): Promise<AdaptiveCard> {
  const { pollId, data, member, present, deps } = action;
  const { language, municipality } = present;
  const { refusal } = textsIn(language);

  const typed = readInputs(data);
  if (data['edition'] !== cardEdition) return showPoll(action, { notice: refusal.oldCard });
  const written = readAdded(data);
  if (!typed || !written) return showPoll(action, { notice: refusal.unreadable });

  const outcome = await deps.answerPoll(member, { pollId, choices: typed });
  if (!outcome.refused) {
    // The answer is kept by now, whatever comes of the statement beside it.
    if (Object.keys(written).length > 0) return addStatements(action, written);
    // Whether the reader has added one before is not among what an answer tells.
    if (outcome.value.takesMore) return showPoll(action);
    return pollCard({
      kind: 'poll',
      poll: outcome.value.poll,
      bodyName: outcome.value.bodyName,
      language,
      ownAnswer: outcome.value.answer.choices,
      view: 'personal',
      tally: outcome.value.tally,
      tabAddress: deps.tabAddress(`/polls/${pollId}`, municipality),
    });
  }

  const why = outcome.refusal;
  switch (why.code) {
    case 'not-found':
      return noticeCard(refusal.notFound, language, {
        tabAddress: deps.tabAddress('/', municipality),
      });
    case 'not-allowed':
    case 'not-in-audience':
    case 'poll-not-open':
      return showPoll(action);
    case 'poll-closed':
      return showPoll(action, {}, why.closedAt);
    default:
      return showPollAgain(action, why, typed, written);
  }
}

type BadlyFilledIn = Exclude<
  AnswerRefusal,
  { code: 'not-in-audience' | 'poll-not-open' | 'poll-closed' }
>;

async function showPollAgain(
  action: PollAction,
  why: BadlyFilledIn,
  typed: Typed,
  words: Written,
): Promise<AdaptiveCard> {
  const found = await action.deps.pollForMember(action.member, action.pollId);
  if (found.refused || !found.value.eligible) return showPoll(action);
  const texts = textsIn(action.present.language);
  const notice = explain(why, found.value.facts.poll, action.present.language);
  const { kept } = texts.refusal;
  return pollCard(found.value.facts, {
    notice,
    kept,
    typed,
    asQuestions: true,
    adding: { notice, words },
  });
}

function explain(why: BadlyFilledIn, poll: Poll, language: Language): string {
  const { refusal } = textsIn(language);
  const { refused } = questionTexts[language];
  const question = poll.questions.find(({ id }) => id === why.questionId)?.text ?? '';
  switch (why.code) {
    case 'question-unanswered':
      return refusal.unanswered(question);
    case 'no-such-question':
      return refusal.oldCard;
    case 'no-such-option':
    case 'wrong-kind-of-answer':
      return refusal.noSuchOption(question);
    case 'not-whole-points':
      return refusal.notWholePoints(question);
    case 'too-many-points':
      return refusal.tooManyPoints(question, why.given, why.budget);
    case 'too-many-points-on-one':
      return refusal.tooManyOnOne(question, why.maxPerOption);
    case 'no-points-given':
      return refusal.noPoints(question);
    case 'same-option-twice':
      return refused.sameOptionTwice(question);
    case 'too-few-chosen':
      return refused.tooFewChosen(question, why.fewest);
    case 'too-many-chosen':
      return refused.tooManyChosen(question, why.most);
    case 'place-outside':
      return refused.placeOutside(question, why.places);
    case 'same-place-twice':
      return refused.samePlaceTwice(question, why.place);
    case 'places-not-filled':
      return refused.placesNotFilled(question, why.places);
    case 'step-outside':
      return refused.stepOutside(question);
    case 'item-unanswered':
      return refused.itemUnanswered(question, why.label);
    case 'nothing-reacted-to':
      return refused.nothingReactedTo(question);
    case 'statement-gone':
      return refused.statementGone(question);
    case 'nothing-written':
      return refused.nothingWritten(question);
    case 'reason-missing':
      return refused.reasonMissing(question);
    case 'answer-too-long':
      return refused.tooLong(question, why.longest);
    case 'answer-unreadable':
      return refused.unreadable(question);
    case 'identity-number-in-answer':
      return refused.identityNumber(question);
    default:
      return never(why);
  }
}

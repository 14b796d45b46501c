import { never } from '../../src/core/decision.ts';
import type { Language } from '../../src/core/documents/document-model.ts';
import type { AddRefusal } from '../../src/core/polls/added-statements.ts';
import { readAdded } from '../cards/add-statement-form.ts';
import type { Written } from '../cards/add-statement-form.ts';
import { cardEdition } from '../cards/card-frame.ts';
import type { AdaptiveCard } from '../cards/elements.ts';
import { questionTexts } from '../texts/question-texts.ts';
import { textsIn } from '../texts/texts.ts';
import { showPoll } from './show-poll.ts';
import type { PollAction } from './show-poll.ts';

/** A statement from the small form on an answered card. */
export async function onAddStatement(action: PollAction): Promise<AdaptiveCard> {
  const { data, present } = action;
  const { refusal } = textsIn(present.language);
  const written = readAdded(data);
  if (data['edition'] !== cardEdition) return showPoll(action, { notice: refusal.oldCard });
  if (!written) return showPoll(action, { notice: refusal.unreadable });
  return addStatements(action, written);
}

/** Adds what was written, by the rules of the tab, and shows the card as it is after. What is refused is kept in its field, beside why. */
export async function addStatements(action: PollAction, written: Written): Promise<AdaptiveCard> {
  const { pollId, member, present, deps } = action;
  const { added, addRefused } = questionTexts[present.language];
  const [wish, ...more] = Object.entries(written);
  if (!wish) return showPoll(action, { adding: { notice: addRefused.nothingWritten } });
  // One each, whichever question it is written to: with two, nobody but the writer can choose.
  if (more.length > 0)
    return showPoll(action, { adding: { notice: addRefused.onlyOne, words: written } });
  const [questionId, words] = wish;
  const outcome = await deps.addStatement(member, pollId, { questionId, words });
  if (!outcome.refused) return showPoll(action, { adding: { notice: added } });
  const why = outcome.refusal;
  switch (why.code) {
    case 'poll-closed':
      return showPoll(action, {}, why.closedAt);
    case 'not-found':
    case 'not-allowed':
    case 'not-in-audience':
    case 'poll-not-open':
      return showPoll(action);
    default:
      return showPoll(action, { adding: { notice: explain(why, present.language), words: written } }); // prettier-ignore
  }
}

type BadlyWritten = Exclude<
  AddRefusal,
  { code: 'not-in-audience' | 'poll-not-open' | 'poll-closed' }
>;

function explain(why: BadlyWritten, language: Language): string {
  const { addRefused } = questionTexts[language];
  switch (why.code) {
    case 'takes-no-statements':
      return addRefused.takesNone;
    case 'already-added':
      return addRefused.alreadyAdded;
    case 'no-room-for-statements':
      return addRefused.noRoom(why.most);
    case 'nothing-written':
      return addRefused.nothingWritten;
    case 'answer-too-long':
      return addRefused.tooLong(why.longest);
    case 'answer-unreadable':
      return addRefused.unreadable;
    case 'identity-number-in-answer':
      return addRefused.identityNumber;
    default:
      return never(why);
  }
}

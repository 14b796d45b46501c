import type { AddedStatementTexts } from './added-statements.nb.ts';

export const texts: AddedStatementTexts = {
  mark: 'Added by a participant. Answer if you like.',
  title: 'Statements from participants',
  hint: 'Nobody is shown who added them.',
  mayAdd: 'Participants may add statements',
  mayAddHint:
    'Each person may add one, and everybody can answer it. Not in anonymous polls: the moment it came would show whose it is.',
  none: 'Nobody has added anything yet.',
  field: (question) => `Is a statement missing in “${question}”?`,
  fieldHint: (longest) =>
    `Write one sentence of at most ${longest} characters. Everybody who is asked can answer it. It is shown without your name.`,
  add: 'Add the statement',
  added: 'The statement is added. You can answer it now.',
  unanswered: (n) => (n === 1 ? '1 new statement' : `${n} new statements`),
  remove: 'Remove',
  removeOne: (label) => `Remove the statement “${label}”`,
  removeTitle: 'Remove the statement?',
  removeText:
    'It is shown no more, and answers to it are not counted. This cannot be undone. Its words and the reason are kept for review.',
  reason: 'Why is it removed?',
  removed: 'The statement is removed.',
};

import type { OwedTexts } from './owed.nb.ts';

export const texts: OwedTexts = {
  title: 'Answers we owe',
  lead: 'Everything that somebody gave and nobody has followed up. The debt is the administration’s, not that of the elected.',
  home: 'Home',
  nothing: 'We owe nobody an answer now',
  nothingHint:
    'Here come contributions that are not sorted when the phase is over, statements without an answer, reactions and questions that have waited a week, and polls without a note on what came of them.',
  kinds: {
    contribution: 'Contributions without theme or direction',
    statement: 'Hearing statements without an answer',
    reaction: 'Reactions to the knowledge base without an answer',
    'letter-question': 'Questions to the letter without an answer',
    'poll-outcome': 'Polls without a note on what came of them',
    'poll-review': 'Polls to look at again',
  },
  doIt: {
    contribution: 'Sort the contributions',
    statement: 'Answer the statements',
    reaction: 'Answer the reactions',
    'letter-question': 'Answer the questions',
    'poll-outcome': 'Tell what came of it',
    'poll-review': 'Look at the poll again',
  },
  mine: 'You answer for this',
  responsible: (name) => `Responsible: ${name}`,
  nobody: 'Nobody answers for this. Choose somebody for the process.',
  closed: 'From a closed meeting',
  untitled: 'A question',
  since: (date) => `given ${date}`,
  more: (count) => `and ${count} more`,
  homeTitle: 'Everything we owe an answer to',
  homeHint: (count, processes) =>
    `${count === 1 ? 'One input waits' : `${count} inputs wait`} in ${processes === 1 ? 'one process' : `${processes} processes`}.`,
  see: 'See what waits',
};

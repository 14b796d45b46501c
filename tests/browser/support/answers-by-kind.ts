import type { PollQuestion, QuestionKind } from '../../../src/core/polls/poll-question.ts';

/** What the politician answers, then changes it to, and a row of the table when two others have answered like each other. */
export const story: Readonly<
  Record<QuestionKind, { readonly first: RegExp; readonly then: RegExp; readonly counted: RegExp }>
> = {
  'single-choice': { first: /Fornebu/, then: /Hamang/, counted: /^Sandvika 2$/ },
  'multiple-choice': {
    first: /Flere boliger\nFlomvern/,
    then: /Flere boliger\nBuss hvert tiende minutt/,
    counted: /^Flere boliger 3$/,
  },
  ranking: {
    first: /1\. plass: Flomvern\n2\. plass: Trygge skoleveier\n3\. plass: Flere boliger/,
    then: /1\. plass: Flere boliger\n2\. plass: Flomvern\n3\. plass: Trygge skoleveier/,
    counted: /^Flere boliger 1 1 /,
  },
  'priority-points': {
    first: /Flere boliger: 6 poeng\nTrygge skoleveier: 3 poeng/,
    then: /Flere boliger: 5 poeng/,
    counted: /^Buss hvert tiende minutt 12$/,
  },
  scale: { first: /Trinn 4 av 5/, then: /Vet ikke/, counted: /^2 2$/ },
  agreement: {
    first: /færre planer: Enig\n.*å gjøre: Står over/,
    then: /å gjøre: Uenig/,
    counted: /^Kommunen bør ha færre planer\. 1 2 0$/,
  },
  'trade-off': {
    first: /Mer mot verne mer/,
    then: /Helt mot verne mer/,
    counted: /^Litt mot bygge tettere 2$/,
  },
  'knowledge-reaction': {
    first: /over 80 år: Nysgjerrig. Hvor bor de\?/,
    then: /for sakte: Overrasket/,
    counted: /^Utslippene går ned for sakte\. 3 0 0$/,
  },
  verification: {
    first: /bygges nytt: Delvis. Mangler: Vinteren\./,
    then: /bygges nytt: Ja, forstått/,
    counted: /^Skoleveien skal være trygg før det bygges nytt\. 3 0 0$/,
  },
  'open-text': { first: /Husk barna\./, then: /Husk barna og de gamle\./, counted: /De gamle\./ },
};

/** What somebody answers to one of `questionsByKind`, unlike what is answered on its page. */
export function otherAnswer(question: PollQuestion): unknown {
  const { kind } = question;
  const id = (index: number): string =>
    'options' in question ? (question.options[index]?.id ?? '') : '';
  switch (kind) {
    case 'single-choice':
      return { kind, optionId: id(0) };
    case 'multiple-choice':
      return { kind, optionIds: [id(0), id(1)] };
    case 'ranking':
      return { kind, places: { [id(0)]: 1, [id(1)]: 2, [id(2)]: 3 } };
    case 'priority-points':
      return { kind, points: { [id(1)]: 4, [id(2)]: 6 } };
    case 'scale':
      return { kind, step: 2 };
    case 'agreement':
      return { kind, stances: { [id(0)]: 'disagree', [id(1)]: 'pass' } };
    case 'trade-off':
      return { kind, position: -1 };
    case 'knowledge-reaction':
      return {
        kind,
        reactions: { [id(1)]: { reaction: 'surprised', words: 'Ser ikke tallene.' } },
      };
    case 'verification':
      return { kind, answers: { [id(0)]: { answer: 'understood', missing: '' } } };
    case 'open-text':
      return { kind, text: 'De gamle.' };
  }
}

import type { Understanding } from '../directions/verification.ts';
import type { Language } from '../documents/document-model.ts';
import type { ReactionKind } from '../knowledge/knowledge-item.ts';
import type { Stance } from '../polls/choice.ts';

/** What the minutes call the parts of a poll's results, beside what people have written. */
export type PollWords = {
  readonly bordaPoints: string;
  readonly bordaPlace: string;
  readonly schulzePlace: string;
  readonly aboutRanking: string;
  readonly step: string;
  readonly unsure: string;
  readonly position: string;
  /** How far from the middle a position is: 1 a little, 3 all the way. */
  readonly towards: (steps: number, pole: string) => string;
  readonly middle: string;
  readonly statement: string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly finding: string;
  readonly reactions: Readonly<Record<ReactionKind, string>>;
  readonly asked: string;
  readonly understandings: Readonly<Record<Understanding, string>>;
  /** `{people}` is how many. */
  readonly perDot: string;
  readonly written: (count: number) => string;
};

export const pollWords: Readonly<Record<Language, PollWords>> = {
  nb: {
    bordaPoints: 'Poeng (Borda)',
    bordaPlace: 'Plass (Borda)',
    schulzePlace: 'Plass (Schulze)',
    aboutRanking:
      'Borda teller hvor høyt hvert alternativ er plassert. Schulze sammenlikner alternativene to og to. Lik plass betyr at de står likt.',
    step: 'Trinn',
    unsure: 'Vet ikke',
    position: 'Plassering',
    towards: (steps, pole) => `${['', 'Litt mot', 'Mer mot', 'Helt mot'][steps] ?? ''} ${pole}`,
    middle: 'Midt imellom',
    statement: 'Påstand',
    stances: { agree: 'Enig', disagree: 'Uenig', pass: 'Står over' },
    finding: 'Funn',
    reactions: { surprised: 'Overrasket', curious: 'Nysgjerrig', missing: 'Noe mangler' },
    asked: 'Tekst',
    understandings: { understood: 'Forstått', partly: 'Delvis', not: 'Ikke forstått' },
    perDot: 'Hver prikk er {people} svar.',
    written: (count) =>
      `${count} skrev svar med egne ord. Tekstene står ikke i protokollen, fordi de kan vise hvem som har skrevet dem.`,
  },
  nn: {
    bordaPoints: 'Poeng (Borda)',
    bordaPlace: 'Plass (Borda)',
    schulzePlace: 'Plass (Schulze)',
    aboutRanking:
      'Borda tel kor høgt kvart alternativ er plassert. Schulze samanliknar alternativa to og to. Lik plass tyder at dei står likt.',
    step: 'Steg',
    unsure: 'Veit ikkje',
    position: 'Plassering',
    towards: (steps, pole) => `${['', 'Litt mot', 'Meir mot', 'Heilt mot'][steps] ?? ''} ${pole}`,
    middle: 'Midt imellom',
    statement: 'Påstand',
    stances: { agree: 'Samd', disagree: 'Usamd', pass: 'Står over' },
    finding: 'Funn',
    reactions: { surprised: 'Overraska', curious: 'Nyfiken', missing: 'Noko manglar' },
    asked: 'Tekst',
    understandings: { understood: 'Forstått', partly: 'Delvis', not: 'Ikkje forstått' },
    perDot: 'Kvar prikk er {people} svar.',
    written: (count) =>
      `${count} skreiv svar med eigne ord. Tekstane står ikkje i protokollen, fordi dei kan vise kven som har skrive dei.`,
  },
  en: {
    bordaPoints: 'Points (Borda)',
    bordaPlace: 'Place (Borda)',
    schulzePlace: 'Place (Schulze)',
    aboutRanking:
      'Borda counts how high each option is placed. Schulze compares the options two by two. The same place means a tie.',
    step: 'Step',
    unsure: 'Don’t know',
    position: 'Position',
    towards: (steps, pole) =>
      `${['', 'A little towards', 'More towards', 'All the way to'][steps] ?? ''} ${pole}`,
    middle: 'In the middle',
    statement: 'Statement',
    stances: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
    finding: 'Finding',
    reactions: { surprised: 'Surprised', curious: 'Curious', missing: 'Something is missing' },
    asked: 'Text',
    understandings: { understood: 'Understood', partly: 'Partly', not: 'Not understood' },
    perDot: 'Each dot is {people} answers.',
    written: (count) =>
      `${count} answered in their own words. The texts are not in the minutes, because they could show who wrote them.`,
  },
};

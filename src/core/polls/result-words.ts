import type { Language } from '../documents/document-model.ts';
import type { Understanding } from '../directions/verification.ts';
import type { ReactionKind } from '../knowledge/knowledge-item.ts';
import type { Stance } from './choice.ts';
import type { QuestionKind } from './poll-question.ts';
import type { ResultsHidden } from './see-results.ts';
import type { Side } from './side.ts';

/** The words of a file with results. */
export type ResultWords = {
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly asked: string;
  readonly answered: string;
  readonly notShown: string;
  readonly hidden: Readonly<Record<ResultsHidden, string>>;
  readonly kinds: Readonly<Record<QuestionKind, string>>;
  readonly people: string;
  readonly points: string;
  readonly bordaPoints: string;
  readonly bordaPlace: string;
  readonly schulzePlace: string;
  readonly unsure: string;
  readonly average: string;
  readonly lower: string;
  readonly median: string;
  readonly upper: string;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly reactions: Readonly<Record<ReactionKind, string>>;
  readonly understandings: Readonly<Record<Understanding, string>>;
  readonly inOwnWords: (reaction: string) => string;
  readonly missing: string;
  readonly text: string;
  readonly reason: string;
  /** In the group's column: everybody, those without a party, and several parties that are too small to stand alone. */
  readonly everybody: string;
  readonly withoutParty: string;
  readonly together: (parties: string) => string;
  readonly sides: Readonly<Record<Side, string>>;
  /** Everybody, when the same was asked before. */
  readonly askedBefore: (on: string, phase: string) => string;
};

export const resultWords: Readonly<Record<Language, ResultWords>> = {
  nb: {
    sheet: 'Resultater',
    headers: ['Nr.', 'Spørsmål', 'Slag', 'Svar', 'Hva som er talt', 'Verdi', 'Hvem'],
    ...{ asked: 'Spurt', answered: 'Har svart', notShown: 'Resultatene vises ikke' },
    hidden: {
      draft: 'Spørringen er ikke åpnet ennå',
      'too-few': 'Færre enn tre har svart',
      'until-answered': 'Vises når du selv har svart',
      'until-closed': 'Vises når spørringen lukkes',
      'being-opened': 'Svarene åpnes og stokkes nå',
      'ballots-lost': 'Nøkkelen til svarene er borte',
    },
    kinds: {
      'single-choice': 'Velg ett',
      'multiple-choice': 'Velg flere',
      ranking: 'Sett i rekkefølge',
      'priority-points': 'Fordel poeng',
      scale: 'Skala',
      agreement: 'Påstander',
      'trade-off': 'Målkonflikt',
      'knowledge-reaction': 'Reaksjon på kunnskap',
      verification: 'Har vi forstått?',
      'open-text': 'Med egne ord',
    },
    ...{ people: 'Antall', points: 'Poeng', bordaPoints: 'Poeng (Borda)' },
    ...{ bordaPlace: 'Plass (Borda)', schulzePlace: 'Plass (Schulze)', unsure: 'Vet ikke' },
    average: 'Gjennomsnitt uten «vet ikke»',
    ...{ lower: 'Nedre kvartil', median: 'Median', upper: 'Øvre kvartil' },
    stances: { agree: 'Enig', disagree: 'Uenig', pass: 'Står over' },
    reactions: { surprised: 'Overrasket', curious: 'Nysgjerrig', missing: 'Noe mangler' },
    understandings: { understood: 'Ja, forstått', partly: 'Delvis', not: 'Nei, ikke forstått' },
    inOwnWords: (reaction) => `${reaction}, med egne ord`,
    ...{ missing: 'Hva som mangler', text: 'Med egne ord', reason: 'Begrunnelse' },
    ...{ everybody: 'Alle', withoutParty: 'uten parti' },
    together: (parties) => `Øvrige (${parties})`,
    sides: { politics: 'Politikk', administration: 'Administrasjon' },
    askedBefore: (on, phase) => `Alle, ${on} (${phase})`,
  },
  nn: {
    sheet: 'Resultat',
    headers: ['Nr.', 'Spørsmål', 'Slag', 'Svar', 'Kva som er talt', 'Verdi', 'Kven'],
    ...{ asked: 'Spurde', answered: 'Har svara', notShown: 'Resultata blir ikkje viste' },
    hidden: {
      draft: 'Spørjinga er ikkje opna enno',
      'too-few': 'Færre enn tre har svara',
      'until-answered': 'Blir viste når du sjølv har svara',
      'until-closed': 'Blir viste når spørjinga blir lukka',
      'being-opened': 'Svara blir opna og stokka no',
      'ballots-lost': 'Nøkkelen til svara er borte',
    },
    kinds: {
      'single-choice': 'Vel eitt',
      'multiple-choice': 'Vel fleire',
      ranking: 'Set i rekkjefølgje',
      'priority-points': 'Fordel poeng',
      scale: 'Skala',
      agreement: 'Påstandar',
      'trade-off': 'Målkonflikt',
      'knowledge-reaction': 'Reaksjon på kunnskap',
      verification: 'Har vi forstått?',
      'open-text': 'Med eigne ord',
    },
    ...{ people: 'Tal på svar', points: 'Poeng', bordaPoints: 'Poeng (Borda)' },
    ...{ bordaPlace: 'Plass (Borda)', schulzePlace: 'Plass (Schulze)', unsure: 'Veit ikkje' },
    average: 'Gjennomsnitt utan «veit ikkje»',
    ...{ lower: 'Nedre kvartil', median: 'Median', upper: 'Øvre kvartil' },
    stances: { agree: 'Einig', disagree: 'Ueinig', pass: 'Står over' },
    reactions: { surprised: 'Overraska', curious: 'Nyfiken', missing: 'Noko manglar' },
    understandings: { understood: 'Ja, forstått', partly: 'Delvis', not: 'Nei, ikkje forstått' },
    inOwnWords: (reaction) => `${reaction}, med eigne ord`,
    ...{ missing: 'Kva som manglar', text: 'Med eigne ord', reason: 'Grunngiving' },
    ...{ everybody: 'Alle', withoutParty: 'utan parti' },
    together: (parties) => `Øvrige (${parties})`,
    sides: { politics: 'Politikk', administration: 'Administrasjon' },
    askedBefore: (on, phase) => `Alle, ${on} (${phase})`,
  },
  en: {
    sheet: 'Results',
    headers: ['No.', 'Question', 'Kind', 'Answer', 'What is counted', 'Value', 'Who'],
    ...{ asked: 'Asked', answered: 'Have answered', notShown: 'The results are not shown' },
    hidden: {
      draft: 'The poll is not open yet',
      'too-few': 'Fewer than three have answered',
      'until-answered': 'Shown when you have answered yourself',
      'until-closed': 'Shown when the poll closes',
      'being-opened': 'The answers are being opened and shuffled',
      'ballots-lost': 'The key to the answers is gone',
    },
    kinds: {
      'single-choice': 'Choose one',
      'multiple-choice': 'Choose several',
      ranking: 'Put in order',
      'priority-points': 'Share out points',
      scale: 'Scale',
      agreement: 'Statements',
      'trade-off': 'Goal conflict',
      'knowledge-reaction': 'Reaction to knowledge',
      verification: 'Have we understood?',
      'open-text': 'In your own words',
    },
    ...{ people: 'Count', points: 'Points', bordaPoints: 'Points (Borda)' },
    ...{ bordaPlace: 'Place (Borda)', schulzePlace: 'Place (Schulze)', unsure: 'Don’t know' },
    average: 'Average without “don’t know”',
    ...{ lower: 'Lower quartile', median: 'Median', upper: 'Upper quartile' },
    stances: { agree: 'Agree', disagree: 'Disagree', pass: 'Pass' },
    reactions: { surprised: 'Surprised', curious: 'Curious', missing: 'Something is missing' },
    understandings: { understood: 'Yes, understood', partly: 'Partly', not: 'No, not understood' },
    inOwnWords: (reaction) => `${reaction}, in own words`,
    ...{ missing: 'What is missing', text: 'In own words', reason: 'Reason' },
    ...{ everybody: 'Everybody', withoutParty: 'without a party' },
    together: (parties) => `Others (${parties})`,
    sides: { politics: 'Elected members', administration: 'Administration' },
    askedBefore: (on, phase) => `Everybody, ${on} (${phase})`,
  },
};

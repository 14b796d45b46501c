import type { PollCorrection } from '../../src/core/polls/correct-poll.ts';
import type { Language } from '../../src/core/documents/document-model.ts';

type Field = PollCorrection['changes'][number]['field'];

type PollLifeTexts = {
  readonly replaced: string;
  readonly showNew: string;
  readonly corrected: (moment: string) => string;
  /** What stood there before. */
  readonly was: (field: Field, before: string) => string;
};

/** What a poll's card says when something has happened to the poll after it was asked. */
export const pollLifeTexts: Readonly<Record<Language, PollLifeTexts>> = {
  nb: {
    replaced:
      'Spørringen er erstattet av en ny versjon. Svar som er gitt her, er tatt vare på, men telles ikke i den nye. Svar på nytt der.',
    showNew: 'Vis den nye versjonen',
    corrected: (moment) => `Rettet ${moment}.`,
    was: (field, before) =>
      field === 'closesAt'
        ? `Fristen var ${before}.`
        : `${field === 'title' ? 'Tittelen' : 'Formålet'} var «${before}».`,
  },
  nn: {
    replaced:
      'Spørjinga er erstatta av ein ny versjon. Svar som er gitt her, er tekne vare på, men blir ikkje talde i den nye. Svar på nytt der.',
    showNew: 'Vis den nye versjonen',
    corrected: (moment) => `Retta ${moment}.`,
    was: (field, before) =>
      field === 'closesAt'
        ? `Fristen var ${before}.`
        : `${field === 'title' ? 'Tittelen' : 'Føremålet'} var «${before}».`,
  },
  en: {
    replaced:
      'A new version has taken the place of this poll. Answers given here are kept, but not counted in the new one. Please answer again there.',
    showNew: 'Show the new version',
    corrected: (moment) => `Corrected on ${moment}.`,
    was: (field, before) =>
      field === 'closesAt' ? `The deadline was ${before}.` : `The ${field} was “${before}”.`,
  },
};

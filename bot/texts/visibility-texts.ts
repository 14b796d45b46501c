import type { Language } from '../../src/core/documents/document-model.ts';
import type { AnonymousUse, Visibility } from '../../src/core/polls/visibility.ts';

type VisibilityTexts = {
  /** Who sees what, and for how long it is kept; without a full stop. */
  readonly privacy: Readonly<Record<Visibility, string>>;
  readonly kept: Readonly<Record<Visibility, string>>;
  /** Who sees what somebody writes; without a full stop. */
  readonly words: Readonly<Record<Visibility, string>>;
  /** What an anonymous poll is for. */
  readonly use: Readonly<Record<AnonymousUse, string>>;
  /** In the place of one's own answer. */
  readonly sealed: string;
};

/** What is said on a poll's card before anybody answers. */
export const visibilityTexts: Readonly<Record<Language, VisibilityTexts>> = {
  nb: {
    privacy: {
      named:
        'Svaret vises med navnet ditt for dem som er spurt, og for dem som lager spørringer. Andre ser summer, også per parti og for administrasjonen når spørringen er lukket',
      'by-party':
        'Andre ser summer, også per parti og for administrasjonen når spørringen er lukket, der minst tre har svart. Fasilitator ser at du har svart, ikke hva',
      sums: 'Andre ser bare summer. Fasilitator ser at du har svart, ikke hva',
      anonymous:
        'Anonymt: Svaret forsegles. Til spørringen lukkes, kan bare den som har både databasen og nøkkelen åpne det. Da stokkes alle svar, nøkkelen ødelegges, og ingen kan koble svaret til deg',
    },
    kept: {
      named: 'Svaret slettes ett år etter valgperioden',
      'by-party': 'Svaret slettes ett år etter valgperioden',
      sums: 'Svaret slettes ett år etter valgperioden',
      anonymous: 'Bare svar uten navn tas vare på',
    },
    words: {
      named: 'Det du skriver, vises med navnet ditt for de samme, og uten navn for andre',
      'by-party': 'Det du skriver, vises uten navn og uten parti',
      sums: 'Det du skriver, vises uten navn',
      anonymous: 'Det du skriver, vises uten navn',
    },
    use: {
      climate: 'Om klimaet i samarbeidet. Ikke en skjult avstemning.',
      learning: 'For å lære av prosessen. Ikke en skjult avstemning.',
      method: 'En metode i verkstedet. Ikke en skjult avstemning.',
    },
    sealed: 'Svaret er forseglet og vises ikke igjen, heller ikke for deg.',
  },
  nn: {
    privacy: {
      named:
        'Svaret blir vist med namnet ditt for dei som er spurde, og for dei som lagar spørjingar. Andre ser summar, også per parti og for administrasjonen når spørjinga er lukka',
      'by-party':
        'Andre ser summar, også per parti og for administrasjonen når spørjinga er lukka, der minst tre har svart. Fasilitator ser at du har svart, ikkje kva',
      sums: 'Andre ser berre summar. Fasilitator ser at du har svart, ikkje kva',
      anonymous:
        'Anonymt: Svaret blir forsegla. Til spørjinga blir lukka, kan berre den som har både databasen og nøkkelen opne det. Då blir alle svar stokka, nøkkelen øydelagd, og ingen kan knyte svaret til deg',
    },
    kept: {
      named: 'Svaret blir sletta eitt år etter valperioden',
      'by-party': 'Svaret blir sletta eitt år etter valperioden',
      sums: 'Svaret blir sletta eitt år etter valperioden',
      anonymous: 'Berre svar utan namn blir tekne vare på',
    },
    words: {
      named: 'Det du skriv, blir vist med namnet ditt for dei same, og utan namn for andre',
      'by-party': 'Det du skriv, blir vist utan namn og utan parti',
      sums: 'Det du skriv, blir vist utan namn',
      anonymous: 'Det du skriv, blir vist utan namn',
    },
    use: {
      climate: 'Om klimaet i samarbeidet. Ikkje ei skjult avrøysting.',
      learning: 'For å lære av prosessen. Ikkje ei skjult avrøysting.',
      method: 'Ein metode i verkstaden. Ikkje ei skjult avrøysting.',
    },
    sealed: 'Svaret er forsegla og blir ikkje vist igjen, heller ikkje for deg.',
  },
  en: {
    privacy: {
      named:
        'Your answer is shown with your name to those who are asked, and to those who make polls. Others see totals, also by party and of the administration when the poll is closed',
      'by-party':
        'Others see totals, also by party and of the administration when the poll is closed, where three or more have answered. The facilitator sees that you answered, not what',
      sums: 'Others see totals only. The facilitator sees that you answered, not what',
      anonymous:
        'Anonymous: Your answer is sealed. Until the poll closes only somebody with both the database and the key could open it. Then all answers are shuffled, the key is destroyed, and nobody can link the answer to you',
    },
    kept: {
      named: 'The answer is deleted one year after the term',
      'by-party': 'The answer is deleted one year after the term',
      sums: 'The answer is deleted one year after the term',
      anonymous: 'Only answers without names are kept',
    },
    words: {
      named: 'What you write is shown with your name to the same people, and without it to others',
      'by-party': 'What you write is shown without your name and your party',
      sums: 'What you write is shown without your name',
      anonymous: 'What you write is shown without your name',
    },
    use: {
      climate: 'About how we work together. Not a hidden vote.',
      learning: 'To learn from the process. Not a hidden vote.',
      method: 'A method in the workshop. Not a hidden vote.',
    },
    sealed: 'Your answer is sealed and is not shown again, not to you either.',
  },
};

import type { Language } from '../documents/document-model.ts';
import type { LetterWords } from './letter.ts';

/** What holds for every process with workshops, proposed until somebody writes otherwise. */
export const letterWords: Readonly<
  Record<Language, Pick<LetterWords, 'roles' | 'rules' | 'notDecided'>>
> = {
  nb: {
    roles:
      'Du som er folkevalgt, sier hva kommunen skal gå for, og hvorfor. Administrasjonen foreslår hvordan, skriver det ut og spør deg om den har forstått. ' +
      'Bare folkevalgte sitter ved bordene. De som leder samtalen og skriver, er fra administrasjonen og er nøytrale.',
    rules:
      'Alle skal kunne snakke fritt. Bordene er satt sammen på tvers av partier. Vi spør for å forstå, og avbryter ikke. ' +
      'Bidrag skrives på bordet, ikke på personen, om ikke du selv ber om å bli navngitt.',
    notDecided:
      'Verkstedene vedtar ingenting, og ingen er bundet av det de sier. Vedtak gjøres senere, i vanlige saker med innstilling og behandling i utvalgene.',
  },
  nn: {
    roles:
      'Du som er folkevald, seier kva kommunen skal gå for, og kvifor. Administrasjonen gjer framlegg om korleis, skriv det ut og spør deg om han har forstått. ' +
      'Berre folkevalde sit ved borda. Dei som leier samtalen og skriv, er frå administrasjonen og er nøytrale.',
    rules:
      'Alle skal kunne snakke fritt. Borda er sette saman på tvers av parti. Vi spør for å forstå, og avbryt ikkje. ' +
      'Bidrag blir skrivne på bordet, ikkje på personen, om ikkje du sjølv ber om å bli nemnd med namn.',
    notDecided:
      'Verkstadene gjer ikkje vedtak, og ingen er bunden av det dei seier. Vedtak blir gjorde seinare, i vanlege saker med innstilling og behandling i utvala.',
  },
  en: {
    roles:
      'You, as an elected representative, say what the municipality should aim for, and why. The administration proposes how, writes it out and asks you whether it has understood. ' +
      'Only elected representatives sit at the tables. Those who lead the talk and write are of the administration, and neutral.',
    rules:
      'Everybody must be able to speak freely. Tables mix parties. We ask in order to understand, and do not interrupt. ' +
      'Contributions belong to the table and not to a person, unless you ask to be named yourself.',
    notDecided:
      'Workshops decide nothing, and nobody is bound by what they say. Decisions are made later, as ordinary cases in the committees and the council.',
  },
};

import type { Understanding } from '../../src/core/directions/verification.ts';
import type { Language } from '../../src/core/documents/document-model.ts';

/** In the order in which they are offered. */
export const understandings = [
  'understood',
  'partly',
  'not',
] as const satisfies readonly Understanding[];

/** What a card that asks "have we understood?" says around the directions. Moments are already written out. */
type UnderstandingTexts = {
  readonly summary: (process: string) => string;
  readonly title: string;
  readonly why: (body: string, process: string) => string;
  readonly place: (number: number, of: number) => string;
  readonly changed: string;
  readonly question: string;
  readonly choose: string;
  readonly answers: Readonly<Record<Understanding, string>>;
  readonly missing: string;
  readonly missingTooLong: string;
  readonly missingShown: (text: string) => string;
  readonly send: string;
  readonly sendAndNext: string;
  readonly answered: (of: number) => string;
  readonly change: (number: number, of: number) => string;
  readonly unanswered: string;
  readonly later: string;
  readonly closed: (moment: string) => string;
  readonly replaced: string;
  readonly privacy: string;
  readonly advice: string;
  readonly until: (moment: string) => string;
  readonly seeResults: string;
  readonly openInTab: string;
  readonly tooLong: string;
  readonly notForYou: (body: string) => string;
  readonly notFound: string;
  readonly notSaved: string;
};

export const understandingTexts: Readonly<Record<Language, UnderstandingTexts>> = {
  nb: {
    summary: (process) => `Har vi forstått? ${process}`,
    title: 'Har vi forstått?',
    why: (body, process) =>
      `Slik har administrasjonen forstått innspillene i ${process}. Vi spør ${body} før vi skriver videre.`,
    place: (number, of) => `Føring ${String(number)} av ${String(of)}`,
    changed: 'Endret siden sist',
    question: 'Er dere forstått?',
    choose: 'Velg ett svar før du sender.',
    answers: { understood: 'Ja, forstått', partly: 'Delvis', not: 'Nei, ikke forstått' },
    missing: 'Hva mangler? (kan stå tomt)',
    missingTooLong: 'Skriv høyst 4000 tegn.',
    missingShown: (text) => `Mangler: ${text}`,
    send: 'Send svar',
    sendAndNext: 'Send og vis neste',
    answered: (of) =>
      of === 1 ? 'Du har svart.' : `Du har svart på alle de ${String(of)} føringene.`,
    change: (number, of) => (of === 1 ? 'Endre svaret' : `Endre svar ${String(number)}`),
    unanswered: 'Ikke svart',
    later: 'Resultatet vises når spørringen er lukket.',
    closed: (moment) => `Spørringen ble lukket ${moment}.`,
    replaced: 'Føringen er skrevet om etter dette, og det er spurt på nytt.',
    privacy: 'Ingen ser hva du svarer, bare summer. Det du skriver mangler, vises uten navn',
    advice: 'Råd, ikke vedtak',
    until: (moment) => `Åpen til ${moment}`,
    seeResults: 'Se resultatet',
    openInTab: 'Åpne i Rådslag',
    tooLong: 'Føringene er for lange for et kort. Åpne dem i Rådslag for å svare.',
    notForYou: (body) =>
      `Dette spørsmålet går til ${body}. Du står ikke på listen over dem som blir spurt i dag, så du kan ikke svare på det.`,
    notFound: 'Vi finner ikke spørsmålet. Det kan være trukket tilbake.',
    notSaved: 'Svaret kunne ikke leses og er ikke lagret. Prøv igjen, eller svar i Rådslag.',
  },
  nn: {
    summary: (process) => `Har vi forstått? ${process}`,
    title: 'Har vi forstått?',
    why: (body, process) =>
      `Slik har administrasjonen forstått innspela i ${process}. Vi spør ${body} før vi skriv vidare.`,
    place: (number, of) => `Føring ${String(number)} av ${String(of)}`,
    changed: 'Endra sidan sist',
    question: 'Er de forstått?',
    choose: 'Vel eitt svar før du sender.',
    answers: { understood: 'Ja, forstått', partly: 'Delvis', not: 'Nei, ikkje forstått' },
    missing: 'Kva manglar? (kan stå tomt)',
    missingTooLong: 'Skriv høgst 4000 teikn.',
    missingShown: (text) => `Manglar: ${text}`,
    send: 'Send svar',
    sendAndNext: 'Send og vis neste',
    answered: (of) =>
      of === 1 ? 'Du har svart.' : `Du har svart på alle dei ${String(of)} føringane.`,
    change: (number, of) => (of === 1 ? 'Endre svaret' : `Endre svar ${String(number)}`),
    unanswered: 'Ikkje svart',
    later: 'Resultatet blir vist når spørjinga er lukka.',
    closed: (moment) => `Spørjinga vart lukka ${moment}.`,
    replaced: 'Føringa er skriven om etter dette, og det er spurt på nytt.',
    privacy: 'Ingen ser kva du svarer, berre summar. Det du skriv manglar, blir vist utan namn',
    advice: 'Råd, ikkje vedtak',
    until: (moment) => `Open til ${moment}`,
    seeResults: 'Sjå resultatet',
    openInTab: 'Opne i Rådslag',
    tooLong: 'Føringane er for lange for eit kort. Opne dei i Rådslag for å svare.',
    notForYou: (body) =>
      `Dette spørsmålet går til ${body}. Du står ikkje på lista over dei som blir spurde i dag, så du kan ikkje svare på det.`,
    notFound: 'Vi finn ikkje spørsmålet. Det kan vere trekt tilbake.',
    notSaved: 'Svaret kunne ikkje lesast og er ikkje lagra. Prøv igjen, eller svar i Rådslag.',
  },
  en: {
    summary: (process) => `Have we understood? ${process}`,
    title: 'Have we understood?',
    why: (body, process) =>
      `This is how the administration has understood what came in to ${process}. We ask ${body} before we write on.`,
    place: (number, of) => `Direction ${String(number)} of ${String(of)}`,
    changed: 'Changed since last time',
    question: 'Are you understood?',
    choose: 'Choose one answer before you send.',
    answers: { understood: 'Yes, understood', partly: 'Partly', not: 'No, not understood' },
    missing: 'What is missing? (may be left empty)',
    missingTooLong: 'Write at most 4000 characters.',
    missingShown: (text) => `Missing: ${text}`,
    send: 'Send answer',
    sendAndNext: 'Send and show next',
    answered: (of) =>
      of === 1 ? 'You have answered.' : `You have answered about all ${String(of)} directions.`,
    change: (number, of) => (of === 1 ? 'Change the answer' : `Change answer ${String(number)}`),
    unanswered: 'Not answered',
    later: 'Results are shown when answering is closed.',
    closed: (moment) => `Answering was closed ${moment}.`,
    replaced: 'The direction has been redrafted since, and asked about again.',
    privacy:
      'Nobody sees what you answer, only sums. What you write is missing is shown without a name',
    advice: 'Advice, not a decision',
    until: (moment) => `Open until ${moment}`,
    seeResults: 'See the result',
    openInTab: 'Open in Rådslag',
    tooLong: 'The directions are too long for a card. Open them in Rådslag to answer.',
    notForYou: (body) =>
      `This question goes to ${body}. You are not on the list of those who are asked today, so you cannot answer it.`,
    notFound: 'We cannot find the question. It may have been withdrawn.',
    notSaved: 'The answer could not be read and is not saved. Try again, or answer in Rådslag.',
  },
};

import type { Language } from '../../src/core/documents/document-model.ts';
import type { LetterPart } from '../../src/core/letters/letter.ts';

/** What stands around a letter before a process; what it says is written by the administration. */
export type LetterTexts = {
  readonly kicker: string;
  readonly corrected: (what: string) => string;
  readonly parts: Readonly<Record<LetterPart, string>>;
  readonly dates: string;
  readonly place: (place: string) => string;
  readonly moreDates: (count: number) => string;
  readonly restElsewhere: string;
  readonly youAsked: string;
  readonly cannotCome: (date: string) => string;
  readonly answer: string;
  readonly answerComes: string;
  readonly accepted: string;
  readonly acceptedEarlier: string;
  readonly seen: string;
  readonly accept: string;
  readonly ask: string;
  readonly refuseDate: string;
  readonly back: string;
  readonly question: string;
  readonly questionMissing: string;
  readonly sendQuestion: string;
  readonly whichDate: string;
  readonly dateMissing: string;
  readonly why: string;
  readonly whyTooLong: string;
  readonly sendDate: string;
  readonly newer: string;
  readonly showNewer: string;
  readonly spoken: (process: string) => string;
  readonly notFound: string;
  readonly notTaken: string;
  readonly tooMany: (most: number) => string;
};

export const letterTexts: Readonly<Record<Language, LetterTexts>> = {
  nb: {
    kicker: 'Før prosessen starter',
    corrected: (what) => `Brevet er rettet: ${what}`,
    parts: {
      purpose: 'Hva prosessen skal føre til',
      expectation: 'Hva vi venter av deg',
      roles: 'Roller og rammer',
      rules: 'Spilleregler',
      notDecided: 'Hva som ikke blir bestemt',
    },
    dates: 'Når du er med',
    place: (place) => `i ${place}`,
    moreDates: (count) => `… og ${count} til. Se alle i Rådslag.`,
    restElsewhere: 'Hele brevet ligger i Rådslag.',
    youAsked: 'Du spurte',
    cannotCome: (date) => `Du kan ikke: ${date}`,
    answer: 'Svar',
    answerComes: 'Administrasjonen svarer deg her.',
    accepted: 'Du har lest brevet og godtatt det.',
    acceptedEarlier: 'Du godtok brevet før det ble rettet.',
    seen: 'Andre ser bare hvor mange som har godtatt. Fasilitator ser spørsmål og datoer som ikke passer, for å svare deg',
    accept: 'Jeg har lest og godtar',
    ask: 'Still et spørsmål',
    refuseDate: 'En dato passer ikke',
    back: 'Tilbake til brevet',
    question: 'Hva lurer du på?',
    questionMissing: 'Skriv spørsmålet før du sender.',
    sendQuestion: 'Send spørsmålet',
    whichDate: 'Hvilken dato passer ikke?',
    dateMissing: 'Velg en dato før du sender.',
    why: 'Hvorfor, hvis du vil si det',
    whyTooLong: 'Skriv kortere.',
    sendDate: 'Si fra',
    newer: 'Brevet er rettet etter at du fikk dette. Det nye ligger i en ny melding fra oss.',
    showNewer: 'Vis det nye brevet',
    spoken: (process) => `Brev før prosessen ${process} Les, og si om du godtar det.`,
    notFound: 'Vi finner ikke brevet. Det kan være sendt til noen andre.',
    notTaken: 'Vi kunne ikke ta imot det du skrev. Fødselsnumre og tegn som ikke er tekst, må tas bort.',
    tooMany: (most) => `Du har ${most} spørsmål som venter på svar. Vent til noen av dem er besvart.`,
  },
  nn: {
    kicker: 'Før prosessen startar',
    corrected: (what) => `Brevet er retta: ${what}`,
    parts: {
      purpose: 'Kva prosessen skal føre til',
      expectation: 'Kva vi ventar av deg',
      roles: 'Roller og rammer',
      rules: 'Spelereglar',
      notDecided: 'Kva som ikkje blir bestemt',
    },
    dates: 'Når du er med',
    place: (place) => `i ${place}`,
    moreDates: (count) => `… og ${count} til. Sjå alle i Rådslag.`,
    restElsewhere: 'Heile brevet ligg i Rådslag.',
    youAsked: 'Du spurde',
    cannotCome: (date) => `Du kan ikkje: ${date}`,
    answer: 'Svar',
    answerComes: 'Administrasjonen svarer deg her.',
    accepted: 'Du har lese brevet og godteke det.',
    acceptedEarlier: 'Du godtok brevet før det blei retta.',
    seen: 'Andre ser berre kor mange som har godteke. Fasilitatoren ser spørsmål og datoar som ikkje passar, for å svare deg',
    accept: 'Eg har lese og godtek',
    ask: 'Still eit spørsmål',
    refuseDate: 'Ein dato passar ikkje',
    back: 'Tilbake til brevet',
    question: 'Kva lurer du på?',
    questionMissing: 'Skriv spørsmålet før du sender.',
    sendQuestion: 'Send spørsmålet',
    whichDate: 'Kva dato passar ikkje?',
    dateMissing: 'Vel ein dato før du sender.',
    why: 'Kvifor, om du vil seie det',
    whyTooLong: 'Skriv kortare.',
    sendDate: 'Sei frå',
    newer: 'Brevet er retta etter at du fekk dette. Det nye ligg i ei ny melding frå oss.',
    showNewer: 'Vis det nye brevet',
    spoken: (process) => `Brev før prosessen ${process} Les, og sei om du godtek det.`,
    notFound: 'Vi finn ikkje brevet. Det kan vere sendt til nokon andre.',
    notTaken: 'Vi kunne ikkje ta imot det du skreiv. Fødselsnummer og teikn som ikkje er tekst, må takast bort.',
    tooMany: (most) => `Du har ${most} spørsmål som ventar på svar. Vent til nokre av dei er svara på.`,
  },
  en: {
    kicker: 'Before the process starts',
    corrected: (what) => `The letter is corrected: ${what}`,
    parts: {
      purpose: 'What the process is to lead to',
      expectation: 'What we expect of you',
      roles: 'Roles and limits',
      rules: 'Rules of play',
      notDecided: 'What is not decided',
    },
    dates: 'When you take part',
    place: (place) => `in ${place}`,
    moreDates: (count) => `… and ${count} more. See all in Rådslag.`,
    restElsewhere: 'The whole letter is in Rådslag.',
    youAsked: 'You asked',
    cannotCome: (date) => `You cannot come: ${date}`,
    answer: 'Answer',
    answerComes: 'The administration answers you here.',
    accepted: 'You have read the letter and accepted it.',
    acceptedEarlier: 'You accepted the letter before it was corrected.',
    seen: 'Others only see how many have accepted. The facilitator sees questions and dates that do not work, in order to answer you',
    accept: 'I have read and accept',
    ask: 'Ask a question',
    refuseDate: 'A date does not work',
    back: 'Back to the letter',
    question: 'What do you want to know?',
    questionMissing: 'Write the question before you send it.',
    sendQuestion: 'Send the question',
    whichDate: 'Which date does not work?',
    dateMissing: 'Choose a date before you send it.',
    why: 'Why, if you want to say so',
    whyTooLong: 'Write less.',
    sendDate: 'Tell us',
    newer: 'The letter has been corrected since you got this. The new one is in a new message from us.',
    showNewer: 'Show the new letter',
    spoken: (process) => `Letter before the process ${process} Read it, and say whether you accept it.`,
    notFound: 'We cannot find the letter. It may have been sent to somebody else.',
    notTaken: 'We could not take what you wrote. National identity numbers and signs that are no text must be taken out.',
    tooMany: (most) => `You have ${most} questions that wait for an answer. Wait until some of them are answered.`,
  },
}; // prettier-ignore

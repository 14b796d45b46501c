import type { Language } from '../../src/core/documents/document-model.ts';

type ProtocolTexts = {
  readonly kicker: (bodyName: string) => string;
  readonly toCorrect: string;
  readonly toApprove: string;
  readonly accepted: string;
  readonly over: string;
  readonly until: (moment: string) => string;
  readonly accept: string;
  readonly propose: string;
  readonly read: string;
  readonly summary: (title: string) => string;
  readonly small: string;
  readonly notFound: string;
};

/** Minutes to be corrected by those who were there, or approved by the chair. */
export const protocolTexts: Readonly<Record<Language, ProtocolTexts>> = {
  nb: {
    kicker: (bodyName) => `Protokoll · ${bodyName}`,
    toCorrect: 'Du var til stede. Stemmer protokollen?',
    toApprove: 'Protokollen ligger til godkjenning hos deg.',
    accepted: 'Du har godtatt protokollen.',
    over: 'Protokollen er ikke til retting nå.',
    until: (moment) => `Du kan svare til ${moment}`,
    accept: 'Jeg godtar protokollen',
    propose: 'Les og foreslå endring',
    read: 'Les protokollen',
    summary: (title) => `Protokoll: ${title}`,
    small: 'Sekretæren og lederen ser svaret ditt. Forslag brukes til å rette protokollen',
    notFound: 'Protokollen er ikke sendt til deg.',
  },
  nn: {
    kicker: (bodyName) => `Protokoll · ${bodyName}`,
    toCorrect: 'Du var til stades. Stemmer protokollen?',
    toApprove: 'Protokollen ligg til godkjenning hos deg.',
    accepted: 'Du har godteke protokollen.',
    over: 'Protokollen er ikkje til retting no.',
    until: (moment) => `Du kan svare til ${moment}`,
    accept: 'Eg godtek protokollen',
    propose: 'Les og gjer framlegg',
    read: 'Les protokollen',
    summary: (title) => `Protokoll: ${title}`,
    small: 'Sekretæren og leiaren ser svaret ditt. Framlegg blir brukte til å rette protokollen',
    notFound: 'Protokollen er ikkje send til deg.',
  },
  en: {
    kicker: (bodyName) => `Minutes · ${bodyName}`,
    toCorrect: 'You were present. Are the minutes right?',
    toApprove: 'The minutes are waiting for your approval.',
    accepted: 'You have accepted the minutes.',
    over: 'The minutes are not being corrected now.',
    until: (moment) => `You can answer until ${moment}`,
    accept: 'I accept the minutes',
    propose: 'Read and propose a change',
    read: 'Read the minutes',
    summary: (title) => `Minutes: ${title}`,
    small: 'The clerk and the chair see your answer. Proposals are used to correct the minutes',
    notFound: 'The minutes were not sent to you.',
  },
};

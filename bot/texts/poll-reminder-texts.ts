import type { Language } from '../../src/core/documents/document-model.ts';

type PollReminderTexts = {
  readonly kicker: (body: string) => string;
  readonly summary: (title: string) => string;
  readonly closes: (moment: string) => string;
  readonly answer: string;
  readonly answered: string;
  readonly closed: string;
  readonly why: string;
};

/** The reminder to whoever has not answered a poll. */
export const pollReminderTexts: Readonly<Record<Language, PollReminderTexts>> = {
  nb: {
    kicker: (body) => `${body} · påminnelse`,
    summary: (title) => `Påminnelse: ${title}`,
    closes: (moment) => `Vi har ikke fått svaret ditt. Du kan svare til ${moment}.`,
    answer: 'Svar',
    answered: 'Svaret ditt er tatt imot. Du kan endre det i spørringen til den lukkes.',
    closed: 'Spørringen er lukket.',
    why: 'Du kan sette påminnelser på pause i Mine innstillinger.',
  },
  nn: {
    kicker: (body) => `${body} · påminning`,
    summary: (title) => `Påminning: ${title}`,
    closes: (moment) => `Vi har ikkje fått svaret ditt. Du kan svare til ${moment}.`,
    answer: 'Svar',
    answered: 'Svaret ditt er teke imot. Du kan endre det i spørjinga til ho blir lukka.',
    closed: 'Spørjinga er lukka.',
    why: 'Du kan setje påminningar på pause i Mine innstillingar.',
  },
  en: {
    kicker: (body) => `${body} · reminder`,
    summary: (title) => `Reminder: ${title}`,
    closes: (moment) => `We have not had your answer. You can answer until ${moment}.`,
    answer: 'Answer',
    answered: 'Your answer has been received. You can change it in the poll until it closes.',
    closed: 'The poll is closed.',
    why: 'You can pause reminders in My settings.',
  },
};

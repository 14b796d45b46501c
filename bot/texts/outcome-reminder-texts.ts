import type { Language } from '../../src/core/documents/document-model.ts';

type OutcomeReminderTexts = {
  readonly kicker: string;
  readonly title: (count: number) => string;
  readonly line: (title: string, day: string) => string;
  readonly more: (count: number) => string;
  readonly open: string;
  readonly openNamed: (title: string) => string;
  readonly why: string;
};

/** The reminder to the staff of closed polls whose outcome nobody has told. */
export const outcomeReminderTexts: Readonly<Record<Language, OutcomeReminderTexts>> = {
  nb: {
    kicker: 'Hva ble det til?',
    title: (count) =>
      count === 1 ? 'En spørring mangler utfallsnotat' : `${count} spørringer mangler utfallsnotat`,
    line: (title, day) => `${title}, lukket ${day}`,
    more: (count) => (count === 1 ? 'og en til' : `og ${count} til`),
    open: 'Skriv utfallsnotatet',
    openNamed: (title) => `Skriv: ${title}`,
    why: 'De som svarte, skal få vite hva svarene ble brukt til. Påminnelsen kommer til notatet er skrevet.',
  },
  nn: {
    kicker: 'Kva vart det til?',
    title: (count) =>
      count === 1 ? 'Ei spørjing manglar utfallsnotat' : `${count} spørjingar manglar utfallsnotat`,
    line: (title, day) => `${title}, lukka ${day}`,
    more: (count) => (count === 1 ? 'og ei til' : `og ${count} til`),
    open: 'Skriv utfallsnotatet',
    openNamed: (title) => `Skriv: ${title}`,
    why: 'Dei som svara, skal få vite kva svara vart brukte til. Påminninga kjem til notatet er skrive.',
  },
  en: {
    kicker: 'What became of it?',
    title: (count) =>
      count === 1 ? 'One poll has no outcome note' : `${count} polls have no outcome note`,
    line: (title, day) => `${title}, closed ${day}`,
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
    open: 'Write the outcome note',
    openNamed: (title) => `Write: ${title}`,
    why: 'Those who answered shall know what their answers were used for. The reminder comes until the note is written.',
  },
};

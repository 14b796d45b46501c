import type { Language } from '../../src/core/documents/document-model.ts';

type ReminderTexts = {
  readonly kicker: string;
  readonly title: (count: number) => string;
  readonly line: (title: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly why: string;
};

/** The week's reminder to the administration of what it owes an answer to. */
export const reminderTexts: Readonly<Record<Language, ReminderTexts>> = {
  nb: {
    kicker: 'Ukens påminnelse',
    title: (count) =>
      count === 1
        ? 'Ett innspill venter på svar fra deg'
        : `${count} innspill venter på svar fra deg`,
    line: (title, count) => `${title}: ${count}`,
    more: (count) => `og ${count} prosesser til`,
    why: 'De som har gitt noe, skal få vite hva det ble til. Påminnelsen kommer en gang i uken, så lenge noe venter.',
  },
  nn: {
    kicker: 'Påminninga for veka',
    title: (count) =>
      count === 1
        ? 'Eitt innspel ventar på svar frå deg'
        : `${count} innspel ventar på svar frå deg`,
    line: (title, count) => `${title}: ${count}`,
    more: (count) => `og ${count} prosessar til`,
    why: 'Dei som har gitt noko, skal få vite kva det vart til. Påminninga kjem ein gong i veka, så lenge noko ventar.',
  },
  en: {
    kicker: 'This week’s reminder',
    title: (count) =>
      count === 1 ? 'One input waits for your answer' : `${count} inputs wait for your answer`,
    line: (title, count) => `${title}: ${count}`,
    more: (count) => `and ${count} more processes`,
    why: 'Those who gave something shall know what became of it. The reminder comes once a week while something waits.',
  },
};

import type { Language } from '../documents/document-model.ts';
import { formatDay } from '../time/format.ts';
import type { CivilDate } from '../time/instant.ts';

/** What calendars outside the product say. Few words: a calendar shows little more than a title. */
export type CalendarWords = {
  readonly ownName: (municipality: string) => string;
  readonly bodyName: (body: string, municipality: string) => string;
  readonly everyName: (municipality: string) => string;
  readonly deadline: (title: string) => string;
  readonly publicDeadline: (title: string) => string;
  readonly publicWhy: (title: string, startsOn: CivilDate) => string;
  readonly closed: (basis: string) => string;
};

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  nb: {
    ownName: (municipality) => `Rådslag: mine datoer i ${municipality}`,
    bodyName: (body, municipality) => `Rådslag: ${body} i ${municipality}`,
    everyName: (municipality) => `Rådslag: møter i ${municipality}`,
    deadline: (title) => `Svarfrist: ${title}`,
    publicDeadline: (title) => `Sakspapirene skal være offentlige: ${title}`,
    publicWhy: (title, startsOn) => `${title} begynner ${formatDay(startsOn, 'nb')}.`,
    closed: (basis) => `Møtet er lukket etter ${basis}.`,
  },
  nn: {
    ownName: (municipality) => `Rådslag: datoane mine i ${municipality}`,
    bodyName: (body, municipality) => `Rådslag: ${body} i ${municipality}`,
    everyName: (municipality) => `Rådslag: møte i ${municipality}`,
    deadline: (title) => `Svarfrist: ${title}`,
    publicDeadline: (title) => `Sakspapira skal vere offentlege: ${title}`,
    publicWhy: (title, startsOn) => `${title} tek til ${formatDay(startsOn, 'nn')}.`,
    closed: (basis) => `Møtet er lukka etter ${basis}.`,
  },
  en: {
    ownName: (municipality) => `Rådslag: my dates in ${municipality}`,
    bodyName: (body, municipality) => `Rådslag: ${body} in ${municipality}`,
    everyName: (municipality) => `Rådslag: meetings in ${municipality}`,
    deadline: (title) => `Answer by: ${title}`,
    publicDeadline: (title) => `Papers must be public: ${title}`,
    publicWhy: (title, startsOn) => `${title} begins ${formatDay(startsOn, 'en')}.`,
    closed: (basis) => `The meeting is closed under ${basis}.`,
  },
};

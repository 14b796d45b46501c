import type { Language } from '../documents/document-model.ts';
import type { Role } from '../people/roles.ts';
import type { Audience } from './audience.ts';

type Words = {
  readonly tables: (body: string, numbers: string) => string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly people: (count: number) => string;
  readonly withAdministration: (body: string) => string;
  readonly withGuests: (asked: string, count: number) => string;
};

const words: Readonly<Record<Language, Words>> = {
  nb: {
    tables: (body, numbers) => `${body}, bord ${numbers}`,
    roles: {
      politician: 'Folkevalgte',
      facilitator: 'Fasilitatorer',
      planner: 'Planleggere',
      'director-staff': 'Kommunedirektørens stab',
      clerk: 'Sekretærer',
      administrator: 'Administratorer',
      observer: 'Observatører',
    },
    people: (count) => (count === 1 ? 'Én person på en navneliste' : `${count} på en navneliste`),
    withAdministration: (body) => `${body} og administrasjonen`,
    withGuests: (asked, count) => `${asked} og ${count === 1 ? 'én gjest' : `${count} gjester`}`,
  },
  nn: {
    tables: (body, numbers) => `${body}, bord ${numbers}`,
    roles: {
      politician: 'Folkevalde',
      facilitator: 'Fasilitatorar',
      planner: 'Planleggjarar',
      'director-staff': 'Staben til kommunedirektøren',
      clerk: 'Sekretærar',
      administrator: 'Administratorar',
      observer: 'Observatørar',
    },
    people: (count) => (count === 1 ? 'Éin person på ei namneliste' : `${count} på ei namneliste`),
    withAdministration: (body) => `${body} og administrasjonen`,
    withGuests: (asked, count) => `${asked} og ${count === 1 ? 'éin gjest' : `${count} gjester`}`,
  },
  en: {
    tables: (body, numbers) => `${body}, tables ${numbers}`,
    roles: {
      politician: 'Elected members',
      facilitator: 'Facilitators',
      planner: 'Planners',
      'director-staff': 'The chief executive’s staff',
      clerk: 'Clerks',
      administrator: 'Administrators',
      observer: 'Observers',
    },
    people: (count) => (count === 1 ? 'One person on a list' : `${count} people on a list`),
    withAdministration: (body) => `${body} and the administration`,
    withGuests: (asked, count) => `${asked} and ${count === 1 ? 'one guest' : `${count} guests`}`,
  },
};

/** Who is asked, in words: what stands on the page and the card before anybody answers. Nobody's name is in it. */
export function audienceName(audience: Audience, bodyName: string, language: Language): string {
  const said = words[language];
  const asked = ((): string => {
    switch (audience.kind) {
      case 'body':
        return bodyName;
      case 'tables':
        return said.tables(bodyName, audience.tableNumbers.join(', '));
      case 'role':
        return said.roles[audience.role];
      case 'people':
        return said.people(audience.personIds.length);
      case 'body-and-administration':
        return said.withAdministration(bodyName);
    }
  })();
  return audience.guestIds.length === 0 ? asked : said.withGuests(asked, audience.guestIds.length);
}

import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nb');
const causes: Readonly<Record<string, string>> = {
  'no-access':
    'Rådslag har ikke tilgang til å lese gruppen. Be den som har ansvar for Microsoft 365, om å gi appen tilgang til gruppemedlemmer.',
  'not-found': 'Gruppen finnes ikke i Entra. Kontroller gruppe-ID-en.',
  'no-answer': 'Microsoft 365 svarer ikke akkurat nå. Prøv igjen om noen minutter.',
  refused: 'Microsoft 365 svarte på en måte Rådslag ikke forstår. Prøv igjen senere.',
};

export const peopleInBokmal = {
  'privacy-kind-unknown': ({ kind }) => ({
    title: 'Opplysningen finnes ikke i listen',
    detail: `«${kind}» er ikke noe Rådslag lagrer. Ingenting er endret. Last siden på nytt.`,
  }),
  'privacy-days-do-not-fit': {
    title: 'Antall dager passer ikke',
    detail:
      'Ingenting er endret. Det som bevares, har ingen dager; det som kan slettes, må ha et antall.',
  },
  'erasure-changed-meanwhile': ({ now }) => ({
    title: 'Det som kan slettes, har endret seg',
    detail: `Ingenting er slettet. Nå gjelder det ${now} opplysninger. Se over listen, og bekreft igjen.`,
  }),
  'nothing-to-erase': {
    title: 'Det er ingenting å slette',
    detail: 'Det som er igjen om deg, må bevares. Listen sier hvorfor.',
  },
  'pause-out-of-reach': ({ from, to }) => ({
    title: 'Pausen kan ikke vare til den dagen',
    detail: `Ingenting er endret. Velg en dag fra ${day(from)} til ${day(to)}.`,
  }),
  'quiet-hours-too-long': ({ longest }) => ({
    title: 'De stille timene er for lange',
    detail: `Ingenting er endret. De kan vare i høyst ${longest} timer, så spørsmål med frist kan nå deg. Vil du ha fred lenger, ta en pause.`,
  }),
  'groups-unreadable': ({ group, cause }) => ({
    title: 'En Entra-gruppe kan ikke leses',
    detail: `Det gjelder gruppen for ${group}. Ingenting er endret. ${causes[cause] ?? ''}`,
  }),
  'sync-not-previewed': {
    title: 'Se først hva som vil endre seg',
    detail:
      'Ingenting er endret. Velg «Se hva som vil endre seg», og slå på synkroniseringen etterpå.',
  },
  'sync-changed-meanwhile': {
    title: 'Noen andre har endret synkroniseringen',
    detail: 'Ingenting er lagret. Last siden på nytt, og gjør endringen igjen.',
  },
  'nothing-held': {
    title: 'Det er ingenting å bekrefte',
    detail: 'Kjøringen holdt ikke noe tilbake, eller noen har bekreftet den allerede.',
  },
  'no-current-term': {
    title: 'Det mangler en valgperiode for i dag',
    detail: 'Ingenting er lagret. Legg inn valgperioden med registerfilen først.',
  },
  'body-has-chair': {
    title: 'Organet har en leder allerede',
    detail: 'Ingenting er lagret. Gi den som er leder nå, en annen funksjon først.',
  },
  'not-in-term': ({ startsOn, endsOn }) => ({
    title: 'Datoen er utenfor valgperioden',
    detail: `Ingenting er lagret. Velg en dato fra ${day(startsOn)} til ${day(endsOn)}.`,
  }),
  'day-not-come': ({ today }) => ({
    title: 'Datoen har ikke kommet ennå',
    detail: `Ingenting er lagret. Velg ${day(today)} eller tidligere.`,
  }),
  'same-party': {
    title: 'Personen sitter allerede for dette partiet',
    detail: 'Ingenting er endret. Velg et annet parti.',
  },
  'too-many-attributes': ({ most }) => ({
    title: `Dere kan registrere høyst ${most} kjennetegn`,
    detail: 'Ingenting er lagret. Slutt å registrere et annet kjennetegn først.',
  }),
  'attribute-exists': ({ name }) => ({
    title: `«${name}» registreres allerede`,
    detail: 'Ingenting er lagret. Velg et annet navn, eller bruk det kjennetegnet som finnes.',
  }),
  'attribute-values-alike': ({ value }) => ({
    title: `«${value}» står to ganger`,
    detail: 'Ingenting er lagret. Skriv hver verdi én gang.',
  }),
  'no-such-value': {
    title: 'Verdien finnes ikke for dette kjennetegnet',
    detail: 'Ingenting er lagret. Last siden på nytt, og velg en av verdiene i listen.',
  },
} satisfies Partial<ProblemWords>;

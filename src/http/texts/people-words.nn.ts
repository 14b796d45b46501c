import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'nn');
const causes: Readonly<Record<string, string>> = {
  'no-access':
    'Rådslag har ikkje tilgang til å lese gruppa. Be den som har ansvar for Microsoft 365, om å gje appen tilgang til gruppemedlemmer.',
  'not-found': 'Gruppa finst ikkje i Entra. Kontroller gruppe-ID-en.',
  'no-answer': 'Microsoft 365 svarar ikkje akkurat no. Prøv igjen om nokre minutt.',
  refused: 'Microsoft 365 svara på ein måte Rådslag ikkje forstår. Prøv igjen seinare.',
};

export const peopleInNynorsk = {
  'privacy-kind-unknown': ({ kind }) => ({
    title: 'Opplysninga finst ikkje i lista',
    detail: `«${kind}» er ikkje noko Rådslag lagrar. Ingenting er endra. Last sida på nytt.`,
  }),
  'privacy-days-do-not-fit': {
    title: 'Talet på dagar passar ikkje',
    detail:
      'Ingenting er endra. Det som blir teke vare på, har ingen dagar; det som kan slettast, må ha eit tal.',
  },
  'erasure-changed-meanwhile': ({ now }) => ({
    title: 'Det som kan slettast, har endra seg',
    detail: `Ingenting er sletta. No gjeld det ${now} opplysningar. Sjå over lista, og stadfest på nytt.`,
  }),
  'nothing-to-erase': {
    title: 'Det er ingenting å slette',
    detail: 'Det som er att om deg, må takast vare på. Lista seier kvifor.',
  },
  'pause-out-of-reach': ({ from, to }) => ({
    title: 'Pausen kan ikkje vare til den dagen',
    detail: `Ingenting er endra. Vel ein dag frå ${day(from)} til ${day(to)}.`,
  }),
  'quiet-hours-too-long': ({ longest }) => ({
    title: 'Dei stille timane er for lange',
    detail: `Ingenting er endra. Dei kan vare i høgst ${longest} timar, så spørsmål med frist kan nå deg. Vil du ha fred lenger, ta ein pause.`,
  }),
  'groups-unreadable': ({ group, cause }) => ({
    title: 'Ei Entra-gruppe kan ikkje lesast',
    detail: `Det gjeld gruppa for ${group}. Ingenting er endra. ${causes[cause] ?? ''}`,
  }),
  'sync-not-previewed': {
    title: 'Sjå først kva som vil endre seg',
    detail:
      'Ingenting er endra. Vel «Sjå kva som vil endre seg», og slå på synkroniseringa etterpå.',
  },
  'sync-changed-meanwhile': {
    title: 'Nokon andre har endra synkroniseringa',
    detail: 'Ingenting er lagra. Last sida på nytt, og gjer endringa igjen.',
  },
  'nothing-held': {
    title: 'Det er ingenting å stadfeste',
    detail: 'Køyringa heldt ikkje noko tilbake, eller nokon har stadfesta ho alt.',
  },
  'no-current-term': {
    title: 'Det manglar ein valperiode for i dag',
    detail: 'Ingenting er lagra. Legg inn valperioden med registerfila først.',
  },
  'body-has-chair': {
    title: 'Organet har ein leiar alt',
    detail: 'Ingenting er lagra. Gje den som er leiar no, ein annan funksjon først.',
  },
  'not-in-term': ({ startsOn, endsOn }) => ({
    title: 'Datoen er utanfor valperioden',
    detail: `Ingenting er lagra. Vel ein dato frå ${day(startsOn)} til ${day(endsOn)}.`,
  }),
  'day-not-come': ({ today }) => ({
    title: 'Datoen har ikkje kome enno',
    detail: `Ingenting er lagra. Vel ${day(today)} eller tidlegare.`,
  }),
  'same-party': {
    title: 'Personen sit alt for dette partiet',
    detail: 'Ingenting er endra. Vel eit anna parti.',
  },
  'too-many-attributes': ({ most }) => ({
    title: `De kan registrere høgst ${most} kjenneteikn`,
    detail: 'Ingenting er lagra. Slutt å registrere eit anna kjenneteikn først.',
  }),
  'attribute-exists': ({ name }) => ({
    title: `«${name}» blir registrert alt`,
    detail: 'Ingenting er lagra. Vel eit anna namn, eller bruk det kjenneteiknet som finst.',
  }),
  'attribute-values-alike': ({ value }) => ({
    title: `«${value}» står to gonger`,
    detail: 'Ingenting er lagra. Skriv kvar verdi éin gong.',
  }),
  'no-such-value': {
    title: 'Verdien finst ikkje for dette kjenneteiknet',
    detail: 'Ingenting er lagra. Last sida på nytt, og vel ein av verdiane i lista.',
  },
} satisfies Partial<ProblemWords>;

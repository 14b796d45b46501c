import type { ArchiveDriftPage } from '../../src/contracts/archive-drift.ts';

type Latest = NonNullable<ArchiveDriftPage['latest']>;
type Code = Latest['found'][number]['code'];
type Refusal = NonNullable<Latest['refusal']>;
type Words = { readonly title: string; readonly todo: string };

export const texts = {
  title: 'Oppsettet i SharePoint har endret seg',
  stops: 'Arkiveringen stopper av dette, eller dokumentene når feil lesere.',
  goesOn: 'Arkiveringen går videre.',
  since: (moment: string) => `Sett siden ${moment}`,
  lookedAt: (moment: string) => `Sist sett etter ${moment}`,
  lookAgain: 'Se etter nå',
  asked: 'Vi ser etter. Det som er rettet, blir borte herfra om et øyeblikk.',
  places: { open: 'Det åpne biblioteket', restricted: 'Det skjermede biblioteket' },
  site: 'Nettstedet',
  closed: 'Vi fikk ikke sett hvordan SharePoint er satt opp',
  refusals: {
    'no-access': 'Rådslag har ikke tilgang til nettstedet. Be en administrator gi tilgang.',
    'not-found':
      'Nettstedet finnes ikke lenger. Be en administrator gjenopprette det eller rette oppsettet.',
    refused:
      'SharePoint avviste spørsmålet. Prøv igjen, og si fra til en administrator om det gjentar seg.',
  } satisfies Record<Refusal, string>,
  kinds: {
    'library-not-made': {
      title: 'Biblioteket finnes ikke ennå',
      todo: 'Be en administrator lage det.',
    },
    'library-gone': {
      title: 'Biblioteket er borte',
      todo: 'Be en administrator hente det fram fra papirkurven til nettstedet. Ingenting nytt lages i stedet.',
    },
    'library-in-another-site': {
      title: 'Biblioteket ligger på et annet nettsted enn det som er satt opp',
      todo: 'Be en administrator rette oppsettet av Rådslag.',
    },
    'one-library-for-both': {
      title: 'Åpne og skjermede dokumenter havner i samme bibliotek',
      todo: 'Be en administrator lage et eget bibliotek for det skjermede, straks.',
    },
    'library-renamed': {
      title: 'Biblioteket har fått et annet navn',
      todo: 'Arkiveringen går som før. Bli enige om navnet, eller sett det tilbake.',
    },
    'content-type-missing': {
      title: 'Innholdstypen mangler på nettstedet',
      todo: 'Be en administrator lage den på nytt.',
    },
    'content-type-not-in-library': {
      title: 'Innholdstypen mangler i biblioteket',
      todo: 'Be en administrator legge den til.',
    },
    'column-missing': {
      title: 'En kolonne mangler',
      todo: 'Filer som har den, stopper. Be en administrator lage kolonnen på nytt.',
    },
    'column-under-other-name': {
      title: 'En kolonne har fått feil internt navn',
      todo: 'Be en administrator lage den rette ved siden av og flytte verdiene.',
    },
    'column-of-other-kind': {
      title: 'En kolonne er av feil slag',
      todo: 'Be en administrator fjerne den og lage en av rett slag.',
    },
    'column-renamed': {
      title: 'En kolonne har fått et annet navn',
      todo: 'Arkiveringen går som før. Sett visningsnavnet tilbake.',
    },
    'choice-missing': {
      title: 'Et ord mangler blant valgene i en kolonne',
      todo: 'Be en administrator legge det til, så det kan brukes i filtre.',
    },
    'column-not-indexed': {
      title: 'En kolonne er ikke indeksert',
      todo: 'Be en administrator indeksere den før biblioteket har 5000 filer.',
    },
    'column-not-unique': {
      title: 'To filer kan få samme nummer',
      todo: 'Be en administrator kreve unike verdier i kolonnen.',
    },
    'column-required': {
      title: 'Noen har gjort en kolonne obligatorisk',
      todo: 'Be en administrator slå av kravet. Filer uten verdi blir avvist.',
    },
    'permissions-inherited': {
      title: 'Alle som ser nettstedet, ser de skjermede dokumentene',
      todo: 'Be en administrator slutte å arve tillatelser på biblioteket, straks.',
    },
    'versions-off': {
      title: 'Tidligere versjoner blir ikke tatt vare på',
      todo: 'Be en administrator slå på versjonslogg.',
    },
    'label-missing': {
      title: 'Nye filer får ingen oppbevaringsetikett',
      todo: 'Be arkivaren sette en standardetikett på biblioteket.',
    },
  } satisfies Record<Code, Words> as Readonly<Record<Code, Words>>,
  rules: {
    title: 'Når arkivet kontrolleres av seg selv',
    weekly: 'Kontroller arkivet hver uke',
    weekday: 'Ukedag',
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    hour: 'Klokkeslett',
    atHour: (hour: number) => `kl. ${String(hour).padStart(2, '0')}.00`,
    label: 'Oppbevaringsetikett som hver fil skal ha',
    labelHint:
      'Slik den heter i Microsoft Purview. La feltet stå tomt til arkivaren har satt etiketten på biblioteket.',
    saved: 'Lagret.',
  },
};
export type ArchiveDriftTexts = typeof texts;

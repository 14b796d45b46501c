import type { ArchiveDriftTexts } from './archive-drift.nb.ts';

export const texts: ArchiveDriftTexts = {
  title: 'Oppsettet i SharePoint har endra seg',
  stops: 'Arkiveringa stoppar av dette, eller dokumenta når feil lesarar.',
  goesOn: 'Arkiveringa går vidare.',
  since: (moment) => `Sett sidan ${moment}`,
  lookedAt: (moment) => `Sist sett etter ${moment}`,
  lookAgain: 'Sjå etter no',
  asked: 'Vi ser etter. Det som er retta, blir borte herifrå om ein augneblink.',
  places: { open: 'Det opne biblioteket', restricted: 'Det skjerma biblioteket' },
  site: 'Nettstaden',
  closed: 'Vi fekk ikkje sett korleis SharePoint er sett opp',
  refusals: {
    'no-access': 'Rådslag har ikkje tilgang til nettstaden. Be ein administrator gje tilgang.',
    'not-found':
      'Nettstaden finst ikkje lenger. Be ein administrator gjenopprette han eller rette oppsettet.',
    refused:
      'SharePoint avviste spørsmålet. Prøv igjen, og sei frå til ein administrator om det skjer på nytt.',
  },
  kinds: {
    'library-not-made': {
      title: 'Biblioteket finst ikkje enno',
      todo: 'Be ein administrator lage det.',
    },
    'library-gone': {
      title: 'Biblioteket er borte',
      todo: 'Be ein administrator hente det fram frå papirkorga til nettstaden. Ingenting nytt blir laga i staden.',
    },
    'library-in-another-site': {
      title: 'Biblioteket ligg på ein annan nettstad enn den som er sett opp',
      todo: 'Be ein administrator rette oppsettet av Rådslag.',
    },
    'one-library-for-both': {
      title: 'Opne og skjerma dokument hamnar i same biblioteket',
      todo: 'Be ein administrator lage eit eige bibliotek for det skjerma, straks.',
    },
    'library-renamed': {
      title: 'Biblioteket har fått eit anna namn',
      todo: 'Arkiveringa går som før. Bli einige om namnet, eller set det tilbake.',
    },
    'content-type-missing': {
      title: 'Innhaldstypen manglar på nettstaden',
      todo: 'Be ein administrator lage han på nytt.',
    },
    'content-type-not-in-library': {
      title: 'Innhaldstypen manglar i biblioteket',
      todo: 'Be ein administrator leggje han til.',
    },
    'column-missing': {
      title: 'Ein kolonne manglar',
      todo: 'Filer som har han, stoppar. Be ein administrator lage kolonnen på nytt.',
    },
    'column-under-other-name': {
      title: 'Ein kolonne har fått feil internt namn',
      todo: 'Be ein administrator lage den rette ved sida av og flytte verdiane.',
    },
    'column-of-other-kind': {
      title: 'Ein kolonne er av feil slag',
      todo: 'Be ein administrator fjerne han og lage ein av rett slag.',
    },
    'column-renamed': {
      title: 'Ein kolonne har fått eit anna namn',
      todo: 'Arkiveringa går som før. Set visingsnamnet tilbake.',
    },
    'choice-missing': {
      title: 'Eit ord manglar blant vala i ein kolonne',
      todo: 'Be ein administrator leggje det til, så det kan brukast i filter.',
    },
    'column-not-indexed': {
      title: 'Ein kolonne er ikkje indeksert',
      todo: 'Be ein administrator indeksere han før biblioteket har 5000 filer.',
    },
    'column-not-unique': {
      title: 'To filer kan få same nummer',
      todo: 'Be ein administrator krevje unike verdiar i kolonnen.',
    },
    'column-required': {
      title: 'Nokon har gjort ein kolonne obligatorisk',
      todo: 'Be ein administrator slå av kravet. Filer utan verdi blir avviste.',
    },
    'permissions-inherited': {
      title: 'Alle som ser nettstaden, ser dei skjerma dokumenta',
      todo: 'Be ein administrator slutte å arve løyve på biblioteket, straks.',
    },
    'versions-off': {
      title: 'Tidlegare versjonar blir ikkje tekne vare på',
      todo: 'Be ein administrator slå på versjonslogg.',
    },
    'label-missing': {
      title: 'Nye filer får ingen oppbevaringsetikett',
      todo: 'Be arkivaren setje ein standardetikett på biblioteket.',
    },
  },
  rules: {
    title: 'Når arkivet blir kontrollert av seg sjølv',
    weekly: 'Kontroller arkivet kvar veke',
    weekday: 'Vekedag',
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
    hour: 'Klokkeslett',
    atHour: (hour) => `kl. ${String(hour).padStart(2, '0')}.00`,
    label: 'Oppbevaringsetikett som kvar fil skal ha',
    labelHint:
      'Slik han heiter i Microsoft Purview. La feltet stå tomt til arkivaren har sett etiketten på biblioteket.',
    saved: 'Lagra.',
  },
};

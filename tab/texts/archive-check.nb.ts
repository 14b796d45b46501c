import type { ArchiveCheckPage } from '../../src/contracts/archive-check.ts';

type Kind = NonNullable<ArchiveCheckPage['last']>['found'][number]['kind'];
type Words = { readonly title: string; readonly todo: string };

const askOperator =
  'Be de som drifter Rådslag, se på databasen og sikkerhetskopien før noe annet gjøres.';
const restore =
  'Åpne filen i SharePoint og hent fram den arkiverte versjonen i versjonsloggen. Den rette filen kan også lastes ned herfra.';

export const texts = {
  title: 'Kontroll av arkivet',
  lead: 'Alt som er arkivert, holdes opp mot revisjonsloggen, pakkene og det SharePoint har.',
  start: 'Kontroller arkivet nå',
  started: 'Kontrollen er i gang.',
  running: (done: number, of: number) =>
    of === 0 ? 'Kontrollen starter.' : `${done} av ${of} er kontrollert.`,
  progress: 'Hvor langt kontrollen er kommet',
  never: 'Arkivet er ikke kontrollert ennå. Kontrollen endrer ingenting i arkivet.',
  by: {
    clerk: (name: string | null) => (name === null ? 'Startet for hånd' : `Startet av ${name}`),
    command: () => 'Startet av de som drifter Rådslag',
    weekly: () => 'Ukens kontroll',
  },
  lastAt: (moment: string) => `Sist kontrollert ${moment}`,
  allWell: 'Alt er slik det ble arkivert',
  broken: (kinds: number) =>
    kinds === 1 ? 'Kontrollen fant en feil' : `Kontrollen fant ${kinds} slags feil`,
  seeWhat: 'Se hva, og hva du kan gjøre',
  notAll: 'Kontrollen kunne ikke se på alt',
  looked: (records: number, files: number) =>
    `Kontrollert: ${records} ${records === 1 ? 'arkivsak' : 'arkivsaker'}, ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  same: (files: number) => `${files} av dem er like i SharePoint.`,
  count: (count: number) => (count === 1 ? '' : `Det gjelder ${count}. Den første:`),
  lostRecord: 'En arkivsak som ikke finnes lenger',
  expected: (value: string) => `Skulle være «${value}»`,
  found: (value: string) => `Er «${value}»`,
  columns: (names: string) => `Kolonner: ${names}`,
  changed: (who: string, moment: string) => `Sist endret av ${who} ${moment}`,
  chainTitle: 'Revisjonsloggen er endret',
  chainTodo: (row: number) => `Bruddet er ved rad ${row}. ${askOperator}`,
  notices: (count: number) => (count === 1 ? 'En ting å vite' : `${count} ting å vite`),
  kinds: {
    'record-missing': { title: 'En arkivsak mangler i databasen', todo: askOperator },
    'file-missing': { title: 'En fil mangler i databasen', todo: askOperator },
    'bytes-differ': { title: 'En lagret fil er endret i databasen', todo: askOperator },
    'not-in-audit-chain': { title: 'Arkiveringen står ikke i revisjonsloggen', todo: askOperator },
    'audit-differs': { title: 'Filen er en annen enn revisjonsloggen sier', todo: askOperator },
    'package-missing': { title: 'Pakkens innholdsliste mangler', todo: askOperator },
    'package-differs': { title: 'Pakkens innholdsliste stemmer ikke', todo: askOperator },
    'protocol-differs': {
      title: 'Protokollen på nett er en annen enn den arkiverte',
      todo: askOperator,
    },
    'not-archived-any-more': {
      title: 'Noe som var arkivert, står ikke som arkivert',
      todo: askOperator,
    },
    'remote-missing': {
      title: 'Filen finnes ikke i SharePoint',
      todo: 'Se i papirkurven i SharePoint og gjenopprett filen. Finner du den ikke, last den ned herfra og snakk med arkivaren.',
    },
    'remote-not-taken-out': {
      title: 'Filen er tatt ut av det åpne biblioteket, men ligger der',
      todo: 'En senere versjon skjermer noe som står åpent i den. Slett den i SharePoint.',
    },
    'remote-differs': { title: 'SharePoint har en annen fil', todo: restore },
    'remote-size-differs': { title: 'Filen i SharePoint har en annen størrelse', todo: restore },
    'columns-differ': {
      title: 'Kolonner i SharePoint er endret',
      todo: 'Åpne egenskapene til filen i SharePoint og rett kolonnene tilbake.',
    },
    'label-differs': {
      title: 'Filen har en annen oppbevaringsetikett',
      todo: 'Be arkivaren sette den rette etiketten i SharePoint.',
    },
    'label-missing': {
      title: 'Filen mangler oppbevaringsetikett',
      todo: 'Be arkivaren sette etiketten på biblioteket i SharePoint.',
    },
    'lock-missing': { title: 'Filen er ikke låst', todo: 'Be arkivaren låse filen i SharePoint.' },
    renamed: {
      title: 'Filen har fått et annet navn',
      todo: 'Gi filen tilbake navnet sitt i SharePoint.',
    },
    moved: { title: 'Filen er flyttet', todo: 'Flytt filen tilbake til mappen sin i SharePoint.' },
    'older-version': { title: 'SharePoint har en eldre utgave av filen', todo: restore },
    'older-etag': {
      title: 'SharePoint viser filen slik den var før den ble arkivert',
      todo: 'Vent en time og kontroller på nytt. Står det der fortsatt, be administratoren av SharePoint se på filen.',
    },
    'extra-file': {
      title: 'En fil som ikke er arkivert herfra, ligger i arkivet',
      todo: 'Se hvem som la den der, og flytt den ut av biblioteket. Er den et dokument som skal arkiveres, snakk med arkivaren.',
    },
    'remote-unreadable': {
      title: 'SharePoint kunne ikke leses',
      todo: 'Ingenting tyder på at noe er galt, men det er ikke kontrollert. Prøv igjen. Hjelper det ikke, har Rådslag ikke tilgang: se øverst i arkivet.',
    },
    'newer-version': {
      title: 'Filen er lagret på nytt, med samme innhold',
      todo: 'Du trenger ikke gjøre noe.',
    },
    'address-changed': {
      title: 'Filen har fått ny adresse',
      todo: 'Nettstedet eller biblioteket har fått nytt navn. Du trenger ikke gjøre noe.',
    },
    'not-labelled-yet': {
      title: 'Ingen oppbevaringsetikett ennå',
      todo: 'Arkivaren setter etiketten på biblioteket i SharePoint.',
    },
    'not-locked-yet': {
      title: 'Ikke låst ennå',
      todo: 'Arkivaren kan låse filene når etiketten tillater det.',
    },
    'no-manifest': {
      title: 'Arkivert før pakkene fikk innholdsliste',
      todo: 'Filene er kontrollert mot revisjonsloggen. Du trenger ikke gjøre noe.',
    },
  } satisfies Record<Kind, Words> as Readonly<Record<Kind, Words>>,
};
export type ArchiveCheckTexts = typeof texts;

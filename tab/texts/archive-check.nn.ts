import type { ArchiveCheckTexts } from './archive-check.nb.ts';

const askOperator =
  'Be dei som driftar Rådslag, sjå på databasen og tryggingskopien før noko anna blir gjort.';
const restore =
  'Opne fila i SharePoint og hent fram den arkiverte versjonen i versjonsloggen. Den rette fila kan òg lastast ned herifrå.';

export const texts: ArchiveCheckTexts = {
  title: 'Kontroll av arkivet',
  lead: 'Alt som er arkivert, blir halde opp mot revisjonsloggen, pakkane og det SharePoint har.',
  start: 'Kontroller arkivet no',
  started: 'Kontrollen er i gang.',
  running: (done, of) => (of === 0 ? 'Kontrollen startar.' : `${done} av ${of} er kontrollerte.`),
  progress: 'Kor langt kontrollen er komen',
  never: 'Arkivet er ikkje kontrollert enno. Kontrollen endrar ingenting i arkivet.',
  by: {
    clerk: (name) => (name === null ? 'Starta for hand' : `Starta av ${name}`),
    command: () => 'Starta av dei som driftar Rådslag',
    weekly: () => 'Kontrollen for veka',
  },
  lastAt: (moment) => `Sist kontrollert ${moment}`,
  allWell: 'Alt er slik det vart arkivert',
  broken: (kinds) =>
    kinds === 1 ? 'Kontrollen fann ein feil' : `Kontrollen fann ${kinds} slag feil`,
  seeWhat: 'Sjå kva, og kva du kan gjere',
  notAll: 'Kontrollen kunne ikkje sjå på alt',
  looked: (records, files) =>
    `Kontrollert: ${records} ${records === 1 ? 'arkivsak' : 'arkivsaker'}, ${files} ${files === 1 ? 'fil' : 'filer'}.`,
  same: (files) => `${files} av dei er like i SharePoint.`,
  count: (count) => (count === 1 ? '' : `Det gjeld ${count}. Den første:`),
  lostRecord: 'Ei arkivsak som ikkje finst lenger',
  expected: (value) => `Skulle vere «${value}»`,
  found: (value) => `Er «${value}»`,
  columns: (names) => `Kolonnar: ${names}`,
  changed: (who, moment) => `Sist endra av ${who} ${moment}`,
  chainTitle: 'Revisjonsloggen er endra',
  chainTodo: (row) => `Brotet er ved rad ${row}. ${askOperator}`,
  notices: (count) => (count === 1 ? 'Éin ting å vite' : `${count} ting å vite`),
  kinds: {
    'record-missing': { title: 'Ei arkivsak manglar i databasen', todo: askOperator },
    'file-missing': { title: 'Ei fil manglar i databasen', todo: askOperator },
    'bytes-differ': { title: 'Ei lagra fil er endra i databasen', todo: askOperator },
    'not-in-audit-chain': { title: 'Arkiveringa står ikkje i revisjonsloggen', todo: askOperator },
    'audit-differs': { title: 'Fila er ei anna enn revisjonsloggen seier', todo: askOperator },
    'package-missing': { title: 'Innhaldslista til pakken manglar', todo: askOperator },
    'package-differs': { title: 'Innhaldslista til pakken stemmer ikkje', todo: askOperator },
    'protocol-differs': {
      title: 'Protokollen på nett er ein annan enn den arkiverte',
      todo: askOperator,
    },
    'not-archived-any-more': {
      title: 'Noko som var arkivert, står ikkje som arkivert',
      todo: askOperator,
    },
    'remote-missing': {
      title: 'Fila finst ikkje i SharePoint',
      todo: 'Sjå i papirkorga i SharePoint og gjenopprett fila. Finn du henne ikkje, last henne ned herifrå og snakk med arkivaren.',
    },
    'remote-not-taken-out': {
      title: 'Fila er teken ut av det opne biblioteket, men ligg der',
      todo: 'Ein seinare versjon skjermar noko som står ope i henne. Slett fila i SharePoint.',
    },
    'remote-differs': { title: 'SharePoint har ei anna fil', todo: restore },
    'remote-size-differs': { title: 'Fila i SharePoint har ein annan storleik', todo: restore },
    'columns-differ': {
      title: 'Kolonnar i SharePoint er endra',
      todo: 'Opne eigenskapane til fila i SharePoint og rett kolonnane tilbake.',
    },
    'label-differs': {
      title: 'Fila har ein annan oppbevaringsetikett',
      todo: 'Be arkivaren setje den rette etiketten i SharePoint.',
    },
    'label-missing': {
      title: 'Fila manglar oppbevaringsetikett',
      todo: 'Be arkivaren setje etiketten på biblioteket i SharePoint.',
    },
    'lock-missing': { title: 'Fila er ikkje låst', todo: 'Be arkivaren låse fila i SharePoint.' },
    renamed: {
      title: 'Fila har fått eit anna namn',
      todo: 'Gi fila tilbake namnet sitt i SharePoint.',
    },
    moved: { title: 'Fila er flytta', todo: 'Flytt fila tilbake til mappa si i SharePoint.' },
    'older-version': { title: 'SharePoint har ei eldre utgåve av fila', todo: restore },
    'older-etag': {
      title: 'SharePoint viser fila slik ho var før ho vart arkivert',
      todo: 'Vent ein time og kontroller på nytt. Står det der framleis, be administratoren av SharePoint sjå på fila.',
    },
    'extra-file': {
      title: 'Ei fil som ikkje er arkivert herifrå, ligg i arkivet',
      todo: 'Sjå kven som la henne der, og flytt henne ut av biblioteket. Er ho eit dokument som skal arkiverast, snakk med arkivaren.',
    },
    'remote-unreadable': {
      title: 'SharePoint kunne ikkje lesast',
      todo: 'Ingenting tyder på at noko er gale, men det er ikkje kontrollert. Prøv igjen. Hjelper det ikkje, har Rådslag ikkje tilgang: sjå øvst i arkivet.',
    },
    'newer-version': {
      title: 'Fila er lagra på nytt, med same innhald',
      todo: 'Du treng ikkje gjere noko.',
    },
    'address-changed': {
      title: 'Fila har fått ny adresse',
      todo: 'Nettstaden eller biblioteket har fått nytt namn. Du treng ikkje gjere noko.',
    },
    'not-labelled-yet': {
      title: 'Ingen oppbevaringsetikett enno',
      todo: 'Arkivaren set etiketten på biblioteket i SharePoint.',
    },
    'not-locked-yet': {
      title: 'Ikkje låst enno',
      todo: 'Arkivaren kan låse filene når etiketten tillèt det.',
    },
    'no-manifest': {
      title: 'Arkivert før pakkane fekk innhaldsliste',
      todo: 'Filene er kontrollerte mot revisjonsloggen. Du treng ikkje gjere noko.',
    },
  },
};

import type { SeatingTexts } from './seating.nb.ts';

export const texts: SeatingTexts = {
  title: 'Bordplassering',
  printTitle: 'Bordkort og lister',
  lead: 'Partia blir blanda, og få møtest to gonger over rundane. Berre folkevalde sit ved borda.',
  ownTable: (table) => `Du sit ved bord ${table}`,
  companions: 'Saman med',
  showRoom: 'Vis heile rommet',
  arrange: 'Ordne borda',
  make: 'Lag bordplassering',
  print: 'Bordkort og lister',
  noneYet: 'Bordplasseringa er ikkje klar enno.',
  emptyTitle: 'Borda er ikkje sette opp enno',
  emptyText: 'Rådslag gjer framlegg om kven som sit kvar, i alle rundane samla.',
  room: 'Slik sit dei',
  table: (number) => `Bord ${number}`,
  seatsAt: (seats) => `${seats} plassar`,
  deputyFor: (name) => `vara for ${name}`,
  you: 'deg',
  isPinned: 'fast bord',
  sameParty: (pairs, least) =>
    pairs === 0
      ? 'Ingen sit ved bord med nokon frå sitt eige parti.'
      : `${pairs} par frå same parti sit saman. ${pairs <= least ? 'Færre er ikkje mogleg.' : `Færrast mogleg er ${least}.`}`,
  repeats: (times, least, rounds) =>
    times === 0
      ? `Ingen møtest to gonger på ${rounds} rundar.`
      : `${times} gonger på ${rounds} rundar møtest to som har sete saman før. ${times <= least ? 'Færre er ikkje mogleg.' : `Færrast mogleg er ${least}.`}`,
  attribute: (name, pairs, least) =>
    `${name}: ${pairs} par ved same bord er like. ${pairs <= least ? 'Færre er ikkje mogleg.' : `Inga plassering kan kome under ${least}.`}`,
  attributeHidden: (name) =>
    `${name}: blir ikkje vist etter at nokon er flytta, for skilnaden kan røpe kven som er kva.`,
  registeredOfYou: 'Sjå kva som er registrert om deg',
  constraints: (pins, apart) =>
    `${pins === 0 ? 'Ingen har fast bord' : pins === 1 ? 'Éin har fast bord' : `${pins} har fast bord`}, og ${apart === 0 ? 'ingen par er haldne frå kvarandre' : apart === 1 ? 'eitt par er halde frå kvarandre' : `${apart} par er haldne frå kvarandre`}.`,
  draw: (seed) => `Trekking ${seed}.`,
  drawHidden:
    'Trekkinga blir berre vist for dei som førebur runden, for ho kan røpe kven det gjeld.',
  drawMeaning: 'Same trekking, same folk og same ønske gir dei same borda.',
  drawSwapped: 'Etter trekkinga er nokre flytta.',
  swapHint: 'Vel ein person, og så den som skal byte plass med vedkomande.',
  chosen: (name, table) =>
    `${name} ved bord ${table} er vald. Vel kven som skal byte plass med vedkomande.`,
  cancelChoice: 'Avbryt bytet',
  swapped: (first, second) => `${first} og ${second} har bytt plass.`,
  undoSwap: 'Byt tilbake',
  before: (sameParty, repeats) =>
    `Før bytet: ${sameParty} par frå same parti, ${repeats} møte på nytt.`,
  outdatedTitle: 'Borda passar ikkje lenger',
  outdatedText:
    'Nokon er borte, har kome til eller er vara. Ein vara får plassen til den som er borte, og så få som mogleg blir flytta. Rundar som er over, blir ikkje rørte.',
  reseat: 'Plasser på nytt',
  reseated: (moved) =>
    moved === 0
      ? 'Alle har plass. Ingen er flytta.'
      : moved === 1
        ? 'Alle har plass. Éin er flytta:'
        : `Alle har plass. ${moved} er flytta:`,
  move: (name, from, to) => `${name} frå bord ${from} til bord ${to}`,
  roundOver: 'Runden er over. Borda står som dei var.',
  wishes: 'Slik skal dei sitje',
  tableCount: 'Tal på bord',
  sizes: (people, tables, least, larger) =>
    larger === 0
      ? `${people} personar: ${least} ved kvart bord.`
      : `${people} personar: ${least + 1} ved ${larger} bord og ${least} ved ${tables - larger}.`,
  sizesUnknown: 'Skriv kor mange bord det er.',
  pins: 'Faste bord',
  pinsHint:
    'Til dømes nær teleslyngja eller med plass til rullestol. Kven det gjeld, viser vi berre her.',
  remove: 'Ta bort',
  person: 'Person',
  choosePerson: 'Vel person',
  pinTable: 'Bord',
  addPin: 'Legg til fast bord',
  removePin: (name) => `Ta bort fast bord for ${name}`,
  pinned: (name, table) => `${name}: bord ${table}`,
  apart: 'Kan ikkje sitje saman',
  apartHint:
    'Til dømes ved inhabilitet. Lista er berre for dei som førebur verkstader. Andre ser berre kor mange par det er.',
  firstPerson: 'Den eine',
  secondPerson: 'Den andre',
  addApart: 'Legg til par',
  removeApart: (first, second) => `Ta bort ${first} og ${second}`,
  apartPair: (first, second) => `${first} og ${second}`,
  seed: 'Trekking',
  seedHint: 'Eit heilt tal. Eit anna tal gir andre bord.',
  propose: 'Lag framlegg',
  working: 'Reknar ut borda …',
  proposal: 'Framlegg',
  proposalHint: 'Ikkje lagra enno. Berre du ser det.',
  proposalDone: 'Framlegget er klart.',
  drawAgain: 'Trekk på nytt',
  keep: 'Bruk framlegget',
  dropProposal: 'Forkast',
  kept: 'Bordplasseringa er lagra.',
  replaceTitle: 'Byte ut bordplasseringa?',
  replaceNew: 'Nye bord gjeld for alle rundane som ikkje er over.',
  replaceSeen: 'Alle som ser runden, ser dei nye borda med éin gong.',
  replaceKept:
    'Den gamle blir ståande i historikken, men kan ikkje hentast tilbake med eitt trykk.',
  concerned: 'Det gjeld:',
  rounds: 'Rundar som blir plasserte samla',
  seated: 'bord er sette opp',
  notSeated: 'bord er ikkje sette opp',
  history: 'Historikk',
  version: (version) => `Utgåve ${version}`,
  origins: {
    proposed: 'ny plassering',
    swapped: 'byte for hand',
    'after-attendance': 'etter oppmøtet',
  },
  versionFacts: (tables, seed, sameParty, repeats) =>
    `${tables} bord, trekking ${seed}. ${sameParty} par frå same parti, ${repeats} møte på nytt.`,
  madeBy: (name, moment) => `${name}, ${moment}`,
  printLead: 'Eitt kort for kvart bord, og ei liste etter namn til døra.',
  printCards: 'Skriv ut bordkort',
  printList: 'Skriv ut liste',
  listTitle: 'Kven sit kvar',
  name: 'Namn',
  party: 'Parti',
  nothingToPrint: 'Det er ikkje noko å skrive ut før borda er sette opp.',
};

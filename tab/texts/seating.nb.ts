export const texts = {
  title: 'Bordplassering',
  printTitle: 'Bordkort og lister',
  lead: 'Partiene blandes, og få møtes to ganger over rundene. Bare folkevalgte sitter ved bordene.',
  // On the round's page
  ownTable: (table: number) => `Du sitter ved bord ${table}`,
  companions: 'Sammen med',
  showRoom: 'Vis hele rommet',
  arrange: 'Ordne bordene',
  make: 'Lag bordplassering',
  print: 'Bordkort og lister',
  noneYet: 'Bordplasseringen er ikke klar ennå.',
  emptyTitle: 'Bordene er ikke satt opp ennå',
  emptyText: 'Rådslag foreslår hvem som sitter hvor, i alle rundene samlet.',
  // The room
  room: 'Slik sitter de',
  table: (number: number) => `Bord ${number}`,
  seatsAt: (seats: number) => `${seats} plasser`,
  deputyFor: (name: string) => `vara for ${name}`,
  you: 'deg',
  isPinned: 'fast bord',
  // How good it is
  sameParty: (pairs: number, least: number) =>
    pairs === 0
      ? 'Ingen sitter ved bord med noen fra sitt eget parti.'
      : `${pairs} par fra samme parti sitter sammen. ${pairs <= least ? 'Færre er ikke mulig.' : `Færrest mulig er ${least}.`}`,
  repeats: (times: number, least: number, rounds: number) =>
    times === 0
      ? `Ingen møtes to ganger på ${rounds} runder.`
      : `${times} ganger på ${rounds} runder møtes to som har sittet sammen før. ${times <= least ? 'Færre er ikke mulig.' : `Færrest mulig er ${least}.`}`,
  attribute: (name: string, pairs: number, least: number) =>
    `${name}: ${pairs} par ved samme bord er like. ${pairs <= least ? 'Færre er ikke mulig.' : `Ingen plassering kan komme under ${least}.`}`,
  attributeHidden: (name: string) =>
    `${name}: vises ikke etter at noen er flyttet, for forskjellen kan røpe hvem som er hva.`,
  registeredOfYou: 'Se hva som er registrert om deg',
  constraints: (pins: number, apart: number) =>
    `${pins === 0 ? 'Ingen har fast bord' : pins === 1 ? 'Én har fast bord' : `${pins} har fast bord`}, og ${apart === 0 ? 'ingen par er holdt fra hverandre' : apart === 1 ? 'ett par er holdt fra hverandre' : `${apart} par er holdt fra hverandre`}.`,
  draw: (seed: number) => `Trekning ${seed}.`,
  drawHidden:
    'Trekningen vises bare for dem som forbereder runden, for den kan røpe hvem det gjelder.',
  drawMeaning: 'Samme trekning, samme folk og samme ønsker gir de samme bordene.',
  drawSwapped: 'Etter trekningen er noen flyttet.',
  // Swapping
  swapHint: 'Velg en person, og så den som skal bytte plass med vedkommende.',
  chosen: (name: string, table: number) =>
    `${name} ved bord ${table} er valgt. Velg hvem som skal bytte plass med vedkommende.`,
  cancelChoice: 'Avbryt byttet',
  swapped: (first: string, second: string) => `${first} og ${second} har byttet plass.`,
  undoSwap: 'Bytt tilbake',
  before: (sameParty: number, repeats: number) =>
    `Før byttet: ${sameParty} par fra samme parti, ${repeats} møter på nytt.`,
  // On the day
  outdatedTitle: 'Bordene passer ikke lenger',
  outdatedText:
    'Noen er borte, har kommet til eller er vara. En vara får plassen til den som er borte, og så få som mulig flyttes. Runder som er over, røres ikke.',
  reseat: 'Plasser på nytt',
  reseated: (moved: number) =>
    moved === 0
      ? 'Alle har plass. Ingen er flyttet.'
      : moved === 1
        ? 'Alle har plass. Én er flyttet:'
        : `Alle har plass. ${moved} er flyttet:`,
  move: (name: string, from: number, to: number) => `${name} fra bord ${from} til bord ${to}`,
  roundOver: 'Runden er over. Bordene står som de var.',
  // Wishes
  wishes: 'Slik skal de sitte',
  tableCount: 'Antall bord',
  sizes: (people: number, tables: number, least: number, larger: number) =>
    larger === 0
      ? `${people} personer: ${least} ved hvert bord.`
      : `${people} personer: ${least + 1} ved ${larger} bord og ${least} ved ${tables - larger}.`,
  sizesUnknown: 'Skriv hvor mange bord det er.',
  pins: 'Faste bord',
  pinsHint:
    'For eksempel nær teleslyngen eller med plass til rullestol. Hvem det gjelder, vises bare her.',
  remove: 'Ta bort',
  person: 'Person',
  choosePerson: 'Velg person',
  pinTable: 'Bord',
  addPin: 'Legg til fast bord',
  removePin: (name: string) => `Ta bort fast bord for ${name}`,
  pinned: (name: string, table: number) => `${name}: bord ${table}`,
  apart: 'Kan ikke sitte sammen',
  apartHint:
    'For eksempel ved inhabilitet. Listen vises bare for dem som forbereder verksteder. Andre ser bare hvor mange par det er.',
  firstPerson: 'Den ene',
  secondPerson: 'Den andre',
  addApart: 'Legg til par',
  removeApart: (first: string, second: string) => `Ta bort ${first} og ${second}`,
  apartPair: (first: string, second: string) => `${first} og ${second}`,
  seed: 'Trekning',
  seedHint: 'Et helt tall. Et annet tall gir andre bord.',
  propose: 'Lag forslag',
  working: 'Regner ut bordene …',
  proposal: 'Forslag',
  proposalHint: 'Ikke lagret ennå. Bare du ser det.',
  proposalDone: 'Forslaget er klart.',
  drawAgain: 'Trekk på nytt',
  keep: 'Bruk forslaget',
  dropProposal: 'Forkast',
  kept: 'Bordplasseringen er lagret.',
  replaceTitle: 'Erstatte bordplasseringen?',
  replaceNew: 'Nye bord gjelder for alle rundene som ikke er over.',
  replaceSeen: 'Alle som ser runden, ser de nye bordene med én gang.',
  replaceKept: 'Den gamle blir stående i historikken, men kan ikke hentes tilbake med ett trykk.',
  concerned: 'Det gjelder:',
  // Rounds and history
  rounds: 'Runder som plasseres samlet',
  seated: 'bord er satt opp',
  notSeated: 'bord er ikke satt opp',
  history: 'Historikk',
  version: (version: number) => `Utgave ${version}`,
  origins: {
    proposed: 'ny plassering',
    swapped: 'bytte for hånd',
    'after-attendance': 'etter oppmøtet',
  },
  versionFacts: (tables: number, seed: number, sameParty: number, repeats: number) =>
    `${tables} bord, trekning ${seed}. ${sameParty} par fra samme parti, ${repeats} møter på nytt.`,
  madeBy: (name: string, moment: string) => `${name}, ${moment}`,
  // On paper
  printLead: 'Ett kort for hvert bord, og en liste etter navn til døra.',
  printCards: 'Skriv ut bordkort',
  printList: 'Skriv ut liste',
  listTitle: 'Hvem sitter hvor',
  name: 'Navn',
  party: 'Parti',
  nothingToPrint: 'Det er ikke noe å skrive ut før bordene er satt opp.',
};
export type SeatingTexts = typeof texts;

import type { OpennessTexts } from './openness.nb.ts';

export const texts: OpennessTexts = {
  title: 'Ope eller lukka?',
  lead: {
    round: 'Svar på fire spørsmål. Samlinga kan ikkje kunngjerast før dei er svara på.',
    poll: 'Svar på fire spørsmål. Spørjinga kan ikkje opnast før dei er svara på.',
    paper: 'Svar på fire spørsmål om dette dokumentet.',
    notes: 'Svar på fire spørsmål om dei delte notata. Opne er det vanlege.',
  },
  isMeeting: {
    round: '1. Er dette eit møte mellom folkevalde om noko organet skal avgjere eller førebu?',
    poll: '1. Gjeld spørjinga noko som organet skal avgjere eller førebu?',
    paper: '1. Gjeld dokumentet noko som organet skal avgjere eller førebu?',
    notes: '1. Er notata ein del av eit møte mellom folkevalde?',
  },
  isMeetingHint:
    'Eit seminar eller ein verkstad der folkevalde drøftar ei sak, er eit møte sjølv om ingenting blir vedteke.',
  isAnnounced: {
    round: '2. Blir det kunngjort, saman med det som skal takast opp?',
    poll: '2. Er det kunngjort at organet arbeider med dette?',
    paper: '2. Er det kunngjort at organet arbeider med dette?',
    notes: '2. Er det kunngjort at kommunen arbeider med dette?',
  },
  isAnnouncedHint: 'Rådslag kunngjer for deg når du vel «Kunngjer».',
  isOpen: {
    round: '3. Kan alle som vil, kome og høyre på?',
    poll: '3. Kan alle sjå spørsmåla og det samla resultatet?',
    paper: '3. Kan alle lese det?',
    notes: '3. Kan alle i kommunen lese kunnskapsgrunnlag, tema og føringar?',
  },
  isOpenHint: 'Ope er hovudregelen. Er du i tvil, vel ope.',
  yes: 'Ja',
  no: 'Nei',
  basis: '4. Kva heimel er det for å lukke?',
  basisHint: 'Utan ein heimel frå lista er det ope.',
  chooseBasis: 'Vel heimel',
  decision: 'Vedtaket om å lukke',
  decisionHint: 'Kven vedtok det, når og i kva sak.',
  notAnswered: 'Ikkje avklart enno. Svar på spørsmåla over.',
  outcome: { open: 'Ope for alle', closed: 'Lukka, med heimel og vedtak' },
  missing: {
    'meeting-not-announced': 'Eit møte mellom folkevalde må kunngjerast',
    'closing-without-basis': 'Vel ein heimel, eller hald det ope',
    'basis-not-listed': 'Heimelen står ikkje lenger på lista. Vel ein annan',
    'closing-without-decision': 'Skriv vedtaket om å lukke',
  },
  reasons: {
    'is-meeting': 'Dette er eit møte: folkevalde i eitt organ samlast om ei sak.',
    'is-no-meeting':
      'Dette er ikkje eit møte. Det skal likevel heimel og vedtak til for å lukke det.',
    announced: 'Det blir kunngjort, så alle kan vite om det i tide.',
    'not-announced': 'Det blir ikkje kunngjort. Det går an fordi det ikkje er eit møte.',
    'open-is-the-rule': 'Det er ope, som er hovudregelen. Det som blir skrive, blir offentleg.',
    'not-streamed':
      'Det blir ikkje strøyma. Då kan folkevalde tenkje høgt; den som vil høyre på, kan kome.',
    streamed: 'Det må strøymast: i eit fjernmøte finst det ikkje noko rom å møte opp i.',
  },
  closedBy: {
    round:
      'Det blir lukka. Papir og protokoll blir lagra skjerma, og dei som ser på den offentlege sida, ser berre at møtet blir halde og kvifor det er lukka.',
    poll: 'Ho blir lukka. Berre organet som er spurt, og dei som førebur og arkiverer, ser spørsmål og resultat.',
    paper: 'Det blir lukka. Berre organet, og dei som førebur og arkiverer, les det.',
    notes:
      'Dei blir lukka. Berre organet du vel, og dei som arbeider med dei, les dei. Alle ser at dei er lukka, og kvifor.',
  },
  meetingForm: 'Korleis møtest de?',
  meetingFormHint:
    'Fysisk er best for samtalar ved bord. Delvis digitalt blir rekna som fjernmøte.',
  meetingForms: { 'in-person': 'Fysisk', hybrid: 'Delvis digitalt', remote: 'Fjernmøte' },
  remoteNotAllowed: (paragraph) =>
    `Dette organet har ikkje lov til å halde fjernmøte (${paragraph}): det er ikkje ført inn noko vedtak frå kommunestyret. Reglane for fjernmøte er:`,
  remoteAllowed: (paragraph, decision) =>
    `Kommunestyret har tillate fjernmøte for dette organet: ${decision} (${paragraph}). Då gjeld dette:`,
  remoteRules: [
    'Alle skal sjå og høyre kvarandre, og alle skal kunne ta ordet.',
    'Er møtet ope, skal det strøymast, så alle kan følgje det.',
    'Er møtet lukka, må kvar deltakar syte for at ingen andre høyrer på.',
    'Innkallinga får ei lenkje til Teams-møtet.',
  ],
  notes: {
    title: 'Openheit for delte notat',
    lead: 'Kunnskapsgrunnlaget, biletet av staden, det samlingane lærte, tema og politiske føringar. Verkstader, spørjingar og dokument har si eiga openheit.',
    open: 'Delte notat er opne',
    closed: 'Delte notat er lukka',
    by: (basis: string) => `Etter ${basis}.`,
    readBy: (body: string) =>
      `Dei blir lesne av ${body}, av dei som skriv for eit bord, og av dei som arbeider med dei.`,
    mayNotRead: 'Du les dei ikkje.',
    change: 'Avklar openheita',
    body: 'Kven skal lese dei?',
    bodyHint: 'Medlemmene og varamedlemmene i eitt organ.',
    chooseBody: 'Vel organ',
    begun:
      'Prosessen er i gang. Det som er ope, kan ikkje lukkast lenger: dei som skreiv, skal vite kven som les.',
    opening: 'Blir notata opna, les alle i kommunen alt som er skrive. Det kan ikkje gjerast om.',
    decided: (moment: string) => `Avklart ${moment}.`,
    usual: 'Ikkje avklart. Då er dei opne.',
    decision: 'Vedtaket',
    save: 'Lagre openheita',
    saved: 'Openheita er lagra.',
    openAll: 'Opne notata',
    openAllQuestion: 'Vil du opne notata for alle?',
    cancel: 'Avbryt',
  },
  rulesTitle: 'Reglar for openheit',
  rulesLead:
    'Dette bruker Rådslag når noko skal vere ope eller lukka. Paragrafane er det kommunen som rettar.',
  basesTitle: 'Heimlar for å lukke',
  basesHint: 'Berre desse kan veljast når noko skal lukkast.',
  paragraph: 'Paragraf',
  explanationIn: {
    nb: 'Forklaring på bokmål',
    nn: 'Forklaring på nynorsk',
    en: 'Forklaring på engelsk',
  },
  isRetired: 'Teken ut av bruk',
  addBasis: 'Legg til heimel',
  paragraphs: 'Paragrafar som blir viste',
  paragraphsHint: 'Sjå dei mot lova når ho blir endra.',
  ruleNames: {
    'what-is-a-meeting': 'Kva eit møte er',
    notice: 'Innkalling og kunngjering',
    'open-meetings': 'Opne møte',
    'city-government-papers': 'Dokumenta til byrådet',
    'remote-meeting': 'Fjernmøte',
  },
  bodiesTitle: 'Organa',
  isCityGovernment: 'Dette er byrådet: dokumenta er ikkje offentlege før dei er sende bystyret',
  remoteAllowedBy: 'Vedtak som tillèt fjernmøte',
  remoteAllowedHint:
    'Til dømes: Kommunestyret, sak 12/23. Tomt vil seie at organet ikkje kan ha fjernmøte.',
  saveRules: 'Lagre reglane',
  rulesSaved: 'Reglane er lagra.',
  toRules: 'Sjå heimlar og reglar',
  decidedBy: (name, moment) => `Avklart av ${name} ${moment}`,
};

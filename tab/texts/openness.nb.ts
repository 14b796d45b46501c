export const texts = {
  title: 'Åpent eller lukket?',
  lead: {
    round: 'Svar på fire spørsmål. Samlingen kan ikke kunngjøres før de er besvart.',
    poll: 'Svar på fire spørsmål. Spørringen kan ikke åpnes før de er besvart.',
    paper: 'Svar på fire spørsmål om dette dokumentet.',
  },
  isMeeting: {
    round: '1. Er dette et møte mellom folkevalgte om noe organet skal avgjøre eller forberede?',
    poll: '1. Gjelder spørringen noe som organet skal avgjøre eller forberede?',
    paper: '1. Gjelder dokumentet noe som organet skal avgjøre eller forberede?',
  },
  isMeetingHint:
    'Et seminar eller verksted der folkevalgte drøfter en sak, er et møte selv om det ikke vedtas noe.',
  isAnnounced: {
    round: '2. Blir det kunngjort, med det som skal tas opp?',
    poll: '2. Er det kunngjort at organet arbeider med dette?',
    paper: '2. Er det kunngjort at organet arbeider med dette?',
  },
  isAnnouncedHint: 'Rådslag kunngjør for deg når du velger «Kunngjør».',
  isOpen: {
    round: '3. Kan alle som vil, komme og høre på?',
    poll: '3. Kan alle se spørsmålene og det samlede resultatet?',
    paper: '3. Kan alle lese det?',
  },
  isOpenHint: 'Åpent er hovedregelen. Er du i tvil, velg åpent.',
  yes: 'Ja',
  no: 'Nei',
  basis: '4. Hvilken hjemmel er det for å lukke?',
  basisHint: 'Uten en hjemmel fra listen er det åpent.',
  chooseBasis: 'Velg hjemmel',
  decision: 'Vedtaket om å lukke',
  decisionHint: 'Hvem vedtok det, når og i hvilken sak.',
  notAnswered: 'Ikke avklart ennå. Svar på spørsmålene over.',
  outcome: { open: 'Åpent for alle', closed: 'Lukket, med hjemmel og vedtak' },
  missing: {
    'meeting-not-announced': 'Et møte mellom folkevalgte må kunngjøres',
    'closing-without-basis': 'Velg en hjemmel, eller hold det åpent',
    'basis-not-listed': 'Hjemmelen står ikke lenger på listen. Velg en annen',
    'closing-without-decision': 'Skriv vedtaket om å lukke',
  },
  reasons: {
    'is-meeting': 'Dette er et møte: folkevalgte i ett organ samles om en sak.',
    'is-no-meeting':
      'Dette er ikke et møte. Det skal likevel hjemmel og vedtak til for å lukke det.',
    announced: 'Det kunngjøres, så alle kan vite om det i tide.',
    'not-announced': 'Det kunngjøres ikke. Det går an fordi det ikke er et møte.',
    'open-is-the-rule': 'Det er åpent, som er hovedregelen. Det som skrives, blir offentlig.',
    'closed-by-basis':
      'Det lukkes. Papirer og protokoll lagres skjermet, og de som ser på den offentlige siden, ser bare at møtet holdes og hvorfor det er lukket.',
    'not-streamed':
      'Det strømmes ikke. Da kan folkevalgte tenke høyt; den som vil høre på, kan komme.',
    streamed: 'Det må strømmes: i et fjernmøte finnes det ikke noe rom å møte opp i.',
  },
  meetingForm: 'Hvordan møtes dere?',
  meetingFormHint: 'Fysisk er best for samtaler ved bord. Delvis digitalt regnes som fjernmøte.',
  meetingForms: { 'in-person': 'Fysisk', hybrid: 'Delvis digitalt', remote: 'Fjernmøte' },
  remoteNotAllowed: (paragraph: string) =>
    `Dette organet har ikke lov til å holde fjernmøte (${paragraph}): det er ikke ført inn noe vedtak fra kommunestyret. Reglene for fjernmøte er:`,
  remoteAllowed: (paragraph: string, decision: string) =>
    `Kommunestyret har tillatt fjernmøte for dette organet: ${decision} (${paragraph}). Da gjelder dette:`,
  remoteRules: [
    'Alle skal se og høre hverandre, og alle skal kunne ta ordet.',
    'Er møtet åpent, skal det strømmes, så alle kan følge det.',
    'Er møtet lukket, må hver deltaker sørge for at ingen andre hører på.',
    'Innkallingen får en lenke til Teams-møtet.',
  ],
  rulesTitle: 'Regler for åpenhet',
  rulesLead:
    'Dette bruker Rådslag når noe skal være åpent eller lukket. Paragrafene er kommunens å rette.',
  basesTitle: 'Hjemler for å lukke',
  basesHint: 'Bare disse kan velges når noe skal lukkes.',
  paragraph: 'Paragraf',
  explanationIn: {
    nb: 'Forklaring på bokmål',
    nn: 'Forklaring på nynorsk',
    en: 'Forklaring på engelsk',
  },
  isRetired: 'Tatt ut av bruk',
  addBasis: 'Legg til hjemmel',
  paragraphs: 'Paragrafer som vises',
  paragraphsHint: 'Kontroller dem mot loven når den endres.',
  ruleNames: {
    'what-is-a-meeting': 'Hva et møte er',
    notice: 'Innkalling og kunngjøring',
    'open-meetings': 'Åpne møter',
    'city-government-papers': 'Byrådets dokumenter',
    'remote-meeting': 'Fjernmøter',
  },
  bodiesTitle: 'Organene',
  isCityGovernment: 'Dette er byrådet: dokumentene er ikke offentlige før de er sendt bystyret',
  remoteAllowedBy: 'Vedtak som tillater fjernmøte',
  remoteAllowedHint:
    'For eksempel: Kommunestyret, sak 12/23. Tomt betyr at organet ikke kan ha fjernmøte.',
  saveRules: 'Lagre reglene',
  rulesSaved: 'Reglene er lagret.',
  toRules: 'Se hjemler og regler',
  decidedBy: (name: string, moment: string) => `Avklart av ${name} ${moment}`,
};
export type OpennessTexts = typeof texts;

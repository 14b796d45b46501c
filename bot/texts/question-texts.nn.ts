import type { QuestionTexts } from './question-words.ts';

const howMany = (fewest: number, most: number): string =>
  fewest === most ? `vel ${fewest}` : `vel ${fewest} til ${most}`;
const towards = ['Midt imellom', 'Litt mot', 'Meir mot', 'Heilt mot'];

export const questionsInNynorsk: QuestionTexts = {
  chooseSeveral: howMany,
  chooseSeveralMissing: (fewest, most) =>
    `Talet stemmer ikkje: ${howMany(fewest, most)} før du sender.`,
  rankingRule: (places, options) =>
    places < options
      ? `Gi plass 1 til ${places}. Det du ikkje plasserer, kjem etter dei.`
      : `Gi alle ein plass frå 1 til ${places}. Kvar plass kan brukast éin gong.`,
  place: (place) => `${place}. plass`,
  choosePlace: 'Vel plass',
  notPlaced: 'Ikkje plassert',
  placeMissing: 'Vel ein plass.',
  step: (step, end) => (end === undefined ? String(step) : `${step} – ${end}`),
  chooseStep: 'Vel eit steg',
  unsure: 'Veit ikkje',
  stepMissing: 'Vel eit steg, eller «veit ikkje».',
  between: (left, right) => `Kvar mellom «${left}» og «${right}»?`,
  position: (position, left, right) =>
    position === 0
      ? 'Midt imellom'
      : `${towards[Math.abs(position)] ?? ''} ${position < 0 ? left : right}`,
  positionMissing: 'Vel kvar du står, eller «veit ikkje».',
  stances: { agree: 'Samd', disagree: 'Usamd', pass: 'Står over' },
  chooseStance: 'Vel',
  stanceMissing: 'Vel samd, usamd eller stå over.',
  addedStatement: 'Lagt til av ein deltakar',
  newStatements: (n) => (n === 1 ? '1 ny påstand' : `${n} nye påstandar`),
  statementsElsewhere: (n) =>
    n === 1
      ? 'Deltakarane har lagt til 1 påstand til. Svar på han i fana.'
      : `Deltakarane har lagt til ${n} påstandar til. Svar på dei i fana.`,
  addOwn: 'Legg til ein påstand (valfritt)',
  addedIsShown: 'Alle som er spurde, får han til svar, utan namnet ditt.',
  sendStatement: 'Legg til påstand',
  added: 'Påstanden er lagd til. Trykk «Endre svaret» for å svare på han sjølv.',
  reactionRule: 'Vel reaksjon på minst eitt av funna. Du kan leggje til nokre ord.',
  reactions: { surprised: 'Overraska', curious: 'Nyfiken', missing: 'Noko manglar' },
  noReaction: 'Ingen reaksjon',
  words: 'Med dine ord (kan stå tomt)',
  understandings: { understood: 'Ja, forstått', partly: 'Delvis', not: 'Nei, ikkje forstått' },
  understandingMissing: 'Vel om teksten er forstått.',
  whatIsMissing: 'Kva manglar? (kan stå tomt)',
  isMissing: (text) => `Manglar: ${text}`,
  textMissing: (longest) => `Skriv eit svar på høgst ${longest} teikn.`,
  textTooLong: (longest) => `Skriv høgst ${longest} teikn.`,
  reason: 'Kvifor? (kan stå tomt)',
  reasonWanted: 'Kvifor?',
  reasonMissing: 'Skriv kort kvifor.',
  because: (reason) => `Fordi: ${reason}`,
  addRefused: {
    takesNone: 'Påstanden er ikkje lagd til: Denne spørjinga tek ikkje imot påstandar.',
    onlyOne: 'Påstandane er ikkje lagde til: Kvar deltakar kan leggje til éin. Behald den eine.',
    alreadyAdded: 'Påstanden er ikkje lagd til: Du har lagt til ein frå før.',
    noRoom: (most) => `Påstanden er ikkje lagd til: Det er ikkje plass til fleire enn ${most}.`,
    nothingWritten: 'Skriv ein påstand først.',
    tooLong: (longest) => `Påstanden er ikkje lagd til: Skriv høgst ${longest} teikn.`,
    unreadable:
      'Påstanden er ikkje lagd til: Han har teikn som ikkje kan lagrast. Skriv han på nytt.',
    identityNumber: 'Påstanden er ikkje lagd til: Han inneheld eit fødselsnummer. Ta det bort.',
  },
  refused: {
    sameOptionTwice: (question) => `Same alternativ er valt to gonger i «${question}».`,
    tooFewChosen: (question, fewest) => `Vel minst ${fewest} i «${question}».`,
    tooManyChosen: (question, most) => `Vel høgst ${most} i «${question}».`,
    placeOutside: (question, places) => `Bruk plassane frå 1 til ${places} i «${question}».`,
    samePlaceTwice: (question, place) =>
      `Plass ${place} er gitt til to alternativ i «${question}». Gi kvar plass til eitt.`,
    placesNotFilled: (question, places) => `Gi alle plassane frå 1 til ${places} i «${question}».`,
    stepOutside: (question) => `Vel eit av stega, eller «veit ikkje», i «${question}».`,
    itemUnanswered: (question, label) => `Svar òg på «${label}» i «${question}».`,
    nothingReactedTo: (question) => `Vel ein reaksjon på minst eitt av funna i «${question}».`,
    statementGone: (question) =>
      `Ein påstand i «${question}» er fjerna sidan du byrja. Sjå over og send på nytt.`,
    nothingWritten: (question) => `Skriv eit svar på «${question}».`,
    reasonMissing: (question) => `Skriv kort kvifor du svarer som du gjer på «${question}».`,
    tooLong: (question, longest) => `Skriv høgst ${longest} teikn i «${question}».`,
    unreadable: (question) =>
      `Svaret på «${question}» inneheld teikn som ikkje kan lagrast. Skriv det på nytt.`,
    identityNumber: (question) =>
      `Svaret på «${question}» inneheld eit fødselsnummer. Ta det bort, og send på nytt.`,
  },
};

import type { QuestionTexts } from './question-words.ts';

const howMany = (fewest: number, most: number): string =>
  fewest === most ? `velg ${fewest}` : `velg ${fewest} til ${most}`;
const towards = ['Midt imellom', 'Litt mot', 'Mer mot', 'Helt mot'];

export const questionsInBokmal: QuestionTexts = {
  chooseSeveral: howMany,
  chooseSeveralMissing: (fewest, most) =>
    `Antallet stemmer ikke: ${howMany(fewest, most)} før du sender.`,
  rankingRule: (places, options) =>
    places < options
      ? `Gi plass 1 til ${places}. Det du ikke plasserer, kommer etter dem.`
      : `Gi alle en plass fra 1 til ${places}. Hver plass kan brukes én gang.`,
  place: (place) => `${place}. plass`,
  choosePlace: 'Velg plass',
  notPlaced: 'Ikke plassert',
  placeMissing: 'Velg en plass.',
  step: (step, end) => (end === undefined ? String(step) : `${step} – ${end}`),
  chooseStep: 'Velg et trinn',
  unsure: 'Vet ikke',
  stepMissing: 'Velg et trinn, eller «vet ikke».',
  between: (left, right) => `Hvor mellom «${left}» og «${right}»?`,
  position: (position, left, right) =>
    position === 0
      ? 'Midt imellom'
      : `${towards[Math.abs(position)] ?? ''} ${position < 0 ? left : right}`,
  positionMissing: 'Velg hvor du står, eller «vet ikke».',
  stances: { agree: 'Enig', disagree: 'Uenig', pass: 'Står over' },
  chooseStance: 'Velg',
  stanceMissing: 'Velg enig, uenig eller stå over.',
  addedStatement: 'Lagt til av en deltaker',
  newStatements: (n) => (n === 1 ? '1 ny påstand' : `${n} nye påstander`),
  statementsElsewhere: (n) =>
    n === 1
      ? 'Deltakerne har lagt til 1 påstand til. Svar på den i fanen.'
      : `Deltakerne har lagt til ${n} påstander til. Svar på dem i fanen.`,
  addOwn: 'Legg til en påstand (valgfritt)',
  addedIsShown: 'Alle som er spurt, får den til svar, uten navnet ditt.',
  sendStatement: 'Legg til påstand',
  added: 'Påstanden er lagt til. Trykk «Endre svaret» for å svare på den selv.',
  reactionRule: 'Velg reaksjon på minst ett av funnene. Du kan legge til noen ord.',
  reactions: { surprised: 'Overrasket', curious: 'Nysgjerrig', missing: 'Noe mangler' },
  noReaction: 'Ingen reaksjon',
  words: 'Med dine ord (kan stå tomt)',
  understandings: { understood: 'Ja, forstått', partly: 'Delvis', not: 'Nei, ikke forstått' },
  understandingMissing: 'Velg om teksten er forstått.',
  whatIsMissing: 'Hva mangler? (kan stå tomt)',
  isMissing: (text) => `Mangler: ${text}`,
  textMissing: (longest) => `Skriv et svar på høyst ${longest} tegn.`,
  textTooLong: (longest) => `Skriv høyst ${longest} tegn.`,
  reason: 'Hvorfor? (kan stå tomt)',
  reasonWanted: 'Hvorfor?',
  reasonMissing: 'Skriv kort hvorfor.',
  because: (reason) => `Fordi: ${reason}`,
  addRefused: {
    takesNone: 'Påstanden er ikke lagt til: Denne spørringen tar ikke imot påstander.',
    onlyOne: 'Påstandene er ikke lagt til: Hver deltaker kan legge til én. Behold den ene.',
    alreadyAdded: 'Påstanden er ikke lagt til: Du har lagt til en fra før.',
    noRoom: (most) => `Påstanden er ikke lagt til: Det er ikke plass til flere enn ${most}.`,
    nothingWritten: 'Skriv en påstand først.',
    tooLong: (longest) => `Påstanden er ikke lagt til: Skriv høyst ${longest} tegn.`,
    unreadable: 'Påstanden er ikke lagt til: Den har tegn som ikke kan lagres. Skriv den på nytt.',
    identityNumber: 'Påstanden er ikke lagt til: Den inneholder et fødselsnummer. Ta det bort.',
  },
  refused: {
    sameOptionTwice: (question) => `Samme alternativ er valgt to ganger i «${question}».`,
    tooFewChosen: (question, fewest) => `Velg minst ${fewest} i «${question}».`,
    tooManyChosen: (question, most) => `Velg høyst ${most} i «${question}».`,
    placeOutside: (question, places) => `Bruk plassene fra 1 til ${places} i «${question}».`,
    samePlaceTwice: (question, place) =>
      `Plass ${place} er gitt til to alternativer i «${question}». Gi hver plass til ett.`,
    placesNotFilled: (question, places) => `Gi alle plassene fra 1 til ${places} i «${question}».`,
    stepOutside: (question) => `Velg et av trinnene, eller «vet ikke», i «${question}».`,
    itemUnanswered: (question, label) => `Svar også på «${label}» i «${question}».`,
    nothingReactedTo: (question) => `Velg en reaksjon på minst ett av funnene i «${question}».`,
    statementGone: (question) =>
      `En påstand i «${question}» er fjernet siden du begynte. Se over og send på nytt.`,
    nothingWritten: (question) => `Skriv et svar på «${question}».`,
    reasonMissing: (question) => `Skriv kort hvorfor du svarer som du gjør på «${question}».`,
    tooLong: (question, longest) => `Skriv høyst ${longest} tegn i «${question}».`,
    unreadable: (question) =>
      `Svaret på «${question}» inneholder tegn som ikke kan lagres. Skriv det på nytt.`,
    identityNumber: (question) =>
      `Svaret på «${question}» inneholder et fødselsnummer. Ta det bort, og send på nytt.`,
  },
};

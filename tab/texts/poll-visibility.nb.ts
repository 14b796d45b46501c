export const texts = {
  field: 'Hvem ser svarene?',
  names: {
    named: 'Med navn',
    'by-party': 'Per parti',
    sums: 'Bare samlede tall',
    anonymous: 'Anonymt, forseglet',
  },
  means: {
    named:
      'De som er spurt, og de som lager spørringer, ser hva hver enkelt svarte når resultatene vises. Andre ser samlede tall, og tall per parti og for administrasjonen når spørringen er lukket.',
    'by-party':
      'Alle ser samlede tall. Når spørringen er lukket, vises de også per parti og for administrasjonen, der minst tre har svart. Mindre partier slås sammen. Ingen ser hva den enkelte svarte.',
    sums: 'Alle ser samlede tall. Ingen ser hva den enkelte eller et parti svarte.',
    anonymous:
      'Svarene forsegles og åpnes samlet når spørringen lukkes. Etterpå kan ingen koble dem til noen. Bare for klima, læring og metode, aldri en skjult avstemning.',
  },
  useField: 'Hva er den anonyme spørringen til?',
  uses: {
    climate: 'Klimaet i samarbeidet',
    learning: 'Å lære av prosessen',
    method: 'En metode i et verksted',
  },
  useRequired: 'Velg hva den anonyme spørringen er til.',
  resultsAtClose: 'Resultatene av en anonym spørring vises når den lukkes.',
  promise: {
    named:
      'De som er spurt, og de som lager spørringer, ser svaret ditt med navn når resultatene vises. Andre ser samlede tall, og tall per parti og for administrasjonen når spørringen er lukket. Protokollen har bare samlede tall.',
    'by-party':
      'Andre ser samlede tall. Når spørringen er lukket, vises de også per parti og for administrasjonen, der minst tre har svart; mindre partier slås sammen. Fasilitator ser at du har svart, ikke hva.',
    sums: 'Alle ser bare samlede tall. Fasilitator ser at du har svart, ikke hva.',
    anonymous:
      'Ingen. Svaret forsegles. Til spørringen lukkes, kan bare den som har både databasen og nøkkelen åpne det. Når den lukkes, stokkes alle svar og nøkkelen ødelegges. Da kan ingen koble svaret til deg.',
  },
  wordsShown: {
    named: 'Det du skriver, vises med navnet ditt for de samme, og uten navn for andre.',
    'by-party':
      'Det du skriver, vises sammen med resultatet, uten navn og uten parti. Skriv ikke noe som viser hvem du er.',
    sums: 'Det du skriver, vises sammen med resultatet, uten navn. Skriv ikke noe som viser hvem du er.',
    anonymous:
      'Det du skriver, vises sammen med resultatet, uten navn. Skriv ikke noe som viser hvem du er.',
  },
  shownSo: 'Slik vises svarene',
  byParty: 'Per parti',
  byPartyHint:
    'Grupper der minst tre har svart. Det folk skrev, vises ikke per parti. Tallene er svar, ikke stemmer.',
  bySide: 'Politikk og administrasjon',
  bySideHint:
    'De to side om side, der minst tre av hver har svart. Det folk skrev, vises ikke slik. Tallene er svar, ikke stemmer.',
  noSides: 'Det er færre enn tre svar fra den ene siden. Da vises ikke de to hver for seg.',
  sides: { politics: 'Politikk', administration: 'Administrasjon' },
  noParties: 'Det er for få i hvert parti til at noe kan vises per parti.',
  withoutParty: 'Uten parti',
  others: (names: string) => `Øvrige (${names})`,
  groupAnswered: (name: string, n: number) => `${name} (${n} svar)`,
  byName: 'Med navn',
  byNameHint:
    'Vises bare for dem som er spurt, og dem som lager spørringer. Ikke del listen videre.',
  nameAndParty: 'Navn og parti',
  howLong: 'Hvor lenge det lagres',
  kept: {
    named: 'Svaret lagres med navnet ditt til ett år etter valgperioden.',
    'by-party': 'Svaret lagres med navnet ditt til ett år etter valgperioden.',
    sums: 'Svaret lagres med navnet ditt til ett år etter valgperioden.',
    anonymous:
      'Det forseglede svaret slettes når spørringen lukkes. Bare svar uten navn tas vare på.',
  },
  useSaid: {
    climate:
      'Spørringen er anonym og handler om klimaet i samarbeidet. Den er ikke en skjult avstemning.',
    learning:
      'Spørringen er anonym og brukes til å lære av prosessen. Den er ikke en skjult avstemning.',
    method: 'Spørringen er anonym og er en metode i verkstedet. Den er ikke en skjult avstemning.',
  },
  sealedAnswer: (moment: string) =>
    `Du svarte ${moment}. Svaret er forseglet og vises ikke igjen, heller ikke for deg.`,
  sealedAnswerOver: (moment: string) =>
    `Du svarte ${moment}. Svaret ditt vises ikke for seg selv, heller ikke for deg.`,
  answerAnew: 'Svar på nytt',
  answerAnewHint: 'Et nytt svar erstatter det forrige.',
  restrict: 'Vis mindre',
  restrictHint:
    'Du kan vise mindre enn det som ble sagt da spørringen åpnet, aldri mer. Det kan ikke gjøres om.',
  restrictTitle: 'Vise mindre av svarene?',
  restrictText: (name: string) =>
    `Fra nå av vises svarene slik: ${name}. Kortene og siden sier det nye. Det kan ikke gjøres om.`,
  restrictConfirm: 'Vis mindre fra nå av',
  restricted: 'Spørringen viser nå mindre av svarene.',
};
export type PollVisibilityTexts = typeof texts;

export const texts = {
  field: 'Hvem ser svarene?',
  names: {
    named: 'Med navn',
    'by-party': 'Per parti',
    sums: 'Bare samlede tall',
    anonymous: 'Anonymt, forseglet',
  },
  means: {
    named: 'De som er spurt og administrasjonen ser hva hver enkelt svarte, når resultatene vises.',
    'by-party':
      'Når spørringen er lukket, vises tall for partier der minst tre har svart. Mindre partier slås sammen.',
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
    named: 'De som er spurt og administrasjonen ser svaret ditt med navn, når resultatene vises.',
    'by-party':
      'Svarene vises per parti der minst tre har svart, når spørringen er lukket. Ingen ser hva du svarte.',
    sums: 'Alle ser bare samlede tall. Fasilitator ser at du har svart, ikke hva.',
    anonymous:
      'Ingen. Svaret forsegles. Til spørringen lukkes, kan bare den som har både databasen og nøkkelen åpne det. Når den lukkes, stokkes alle svar og nøkkelen ødelegges. Da kan ingen koble svaret til deg.',
  },
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

import type { PollVisibilityTexts } from './poll-visibility.nb.ts';

export const texts: PollVisibilityTexts = {
  field: 'Kven ser svara?',
  names: {
    named: 'Med namn',
    'by-party': 'Per parti',
    sums: 'Berre samla tal',
    anonymous: 'Anonymt, forsegla',
  },
  means: {
    named:
      'Dei som er spurde, og dei som lagar spørjingar, ser kva kvar einskild svara når resultata blir viste. Andre ser samla tal, og tal per parti og for administrasjonen når spørjinga er lukka.',
    'by-party':
      'Alle ser samla tal. Når spørjinga er lukka, blir dei også viste per parti og for administrasjonen, der minst tre har svart. Mindre parti blir slått saman. Ingen ser kva den einskilde svara.',
    sums: 'Alle ser samla tal. Ingen ser kva den einskilde eller eit parti svara.',
    anonymous:
      'Svara blir forsegla og opna samla når spørjinga blir lukka. Etterpå kan ingen knyte dei til nokon. Berre for klima, læring og metode, aldri ei skjult avrøysting.',
  },
  useField: 'Kva er den anonyme spørjinga til?',
  uses: {
    climate: 'Klimaet i samarbeidet',
    learning: 'Å lære av prosessen',
    method: 'Ein metode i ein verkstad',
  },
  useRequired: 'Vel kva den anonyme spørjinga er til.',
  resultsAtClose: 'Resultata av ei anonym spørjing blir viste når ho blir lukka.',
  promise: {
    named:
      'Dei som er spurde, og dei som lagar spørjingar, ser svaret ditt med namn når resultata blir viste. Andre ser samla tal, og tal per parti og for administrasjonen når spørjinga er lukka. Protokollen har berre samla tal.',
    'by-party':
      'Andre ser samla tal. Når spørjinga er lukka, blir dei også viste per parti og for administrasjonen, der minst tre har svart; mindre parti blir slått saman. Fasilitator ser at du har svart, ikkje kva.',
    sums: 'Alle ser berre samla tal. Fasilitator ser at du har svart, ikkje kva.',
    anonymous:
      'Ingen. Svaret blir forsegla. Til spørjinga blir lukka, kan berre den som har både databasen og nøkkelen opne det. Når ho blir lukka, blir alle svar stokka og nøkkelen øydelagd. Då kan ingen knyte svaret til deg.',
  },
  wordsShown: {
    named: 'Det du skriv, blir vist med namnet ditt for dei same, og utan namn for andre.',
    'by-party':
      'Det du skriv, blir vist saman med resultatet, utan namn og utan parti. Skriv ikkje noko som viser kven du er.',
    sums: 'Det du skriv, blir vist saman med resultatet, utan namn. Skriv ikkje noko som viser kven du er.',
    anonymous:
      'Det du skriv, blir vist saman med resultatet, utan namn. Skriv ikkje noko som viser kven du er.',
  },
  shownSo: 'Slik blir svara viste',
  byParty: 'Per parti',
  byPartyHint:
    'Grupper der minst tre har svart. Det folk skreiv, blir ikkje vist per parti. Tala er svar, ikkje røyster.',
  bySide: 'Politikk og administrasjon',
  bySideHint:
    'Dei to side om side, der minst tre av kvar har svart. Det folk skreiv, blir ikkje vist slik. Tala er svar, ikkje røyster.',
  noSides: 'Det er færre enn tre svar frå den eine sida. Då blir ikkje dei to viste kvar for seg.',
  sides: { politics: 'Politikk', administration: 'Administrasjon' },
  noParties: 'Det er for få i kvart parti til at noko kan visast per parti.',
  withoutParty: 'Utan parti',
  others: (names) => `Andre (${names})`,
  groupAnswered: (name, n) => `${name} (${n} svar)`,
  byName: 'Med namn',
  byNameHint:
    'Blir berre vist for dei som er spurde, og dei som lagar spørjingar. Ikkje del lista vidare.',
  nameAndParty: 'Namn og parti',
  howLong: 'Kor lenge det blir lagra',
  kept: {
    named: 'Svaret blir lagra med namnet ditt til eitt år etter valperioden.',
    'by-party': 'Svaret blir lagra med namnet ditt til eitt år etter valperioden.',
    sums: 'Svaret blir lagra med namnet ditt til eitt år etter valperioden.',
    anonymous:
      'Det forsegla svaret blir sletta når spørjinga blir lukka. Berre svar utan namn blir tekne vare på.',
  },
  useSaid: {
    climate:
      'Spørjinga er anonym og handlar om klimaet i samarbeidet. Ho er ikkje ei skjult avrøysting.',
    learning:
      'Spørjinga er anonym og blir brukt til å lære av prosessen. Ho er ikkje ei skjult avrøysting.',
    method: 'Spørjinga er anonym og er ein metode i verkstaden. Ho er ikkje ei skjult avrøysting.',
  },
  sealedAnswer: (moment) =>
    `Du svara ${moment}. Svaret er forsegla og blir ikkje vist igjen, heller ikkje for deg.`,
  sealedAnswerOver: (moment) =>
    `Du svara ${moment}. Svaret ditt blir ikkje vist for seg sjølv, heller ikkje for deg.`,
  answerAnew: 'Svar på nytt',
  answerAnewHint: 'Eit nytt svar tek over for det førre.',
  restrict: 'Vis mindre',
  restrictHint:
    'Du kan vise mindre enn det som vart sagt då spørjinga opna, aldri meir. Det kan ikkje gjerast om.',
  restrictTitle: 'Vise mindre av svara?',
  restrictText: (name) =>
    `Frå no av blir svara viste slik: ${name}. Korta og sida seier det nye. Det kan ikkje gjerast om.`,
  restrictConfirm: 'Vis mindre frå no av',
  restricted: 'Spørjinga viser no mindre av svara.',
};

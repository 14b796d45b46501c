import type { PollLifeTexts } from './poll-life.nb.ts';

export const texts: PollLifeTexts = {
  pagePreview: 'Slik blir sida',
  pagePreviewHint:
    'Det same som dei som er spurde, får sjå i fana. Du kan prøve å svare; ingenting blir sendt.',
  pageLanguage: 'Språk på sida',
  previewed: 'Kort og side er sett gjennom slik dei er no.',
  notPreviewed: 'Ingen har sett gjennom kort og side på alle tre språka sidan siste endring.',
  notePreviewed: 'Eg har sett gjennom kort og side',
  previewedSaved: 'Notert at kort og side er sett gjennom.',
  opening: 'Opning og lukking',
  openings: {
    'by-hand': 'Du opnar spørjinga sjølv.',
    'with-phase': (phase) => `Opnar når fasen «${phase}» opnar.`,
    at: (moment) => `Opnar ${moment}.`,
  },
  openingRules:
    'Reglane er dei same som når du opnar sjølv. Dersom noko manglar, opnar ho ikkje, og du får melding her og på Heim.',
  closesWithPhase: (phase) => `Blir lukka når fasen «${phase}» blir lukka, og seinast ved fristen.`,
  closesAtDeadline: 'Blir lukka ved fristen.',
  planOpening: 'Endre opninga',
  fieldOpening: 'Når skal ho opne?',
  choices: {
    'by-hand': 'Eg opnar ho sjølv',
    at: 'På eit tidspunkt',
    'with-phase': 'Når fasen opnar',
  },
  openDate: 'Dag',
  openTime: 'Klokkeslett i Oslo',
  fieldCloses: 'Lukk òg når fasen blir lukka',
  save: 'Lagre',
  cancel: 'Avbryt',
  openingSaved: 'Opninga er lagra.',
  failed: (moment) => `Spørjinga skulle opne av seg sjølv ${moment}, men kunne ikkje`,
  failures: {
    'version-conflict': 'Nokon endra ho i same augeblink. Vel eit nytt tidspunkt.',
    'poll-is-opened': 'Ho var alt opna.',
    'deadline-passed': 'Fristen var passert. Flytt fristen, og vel eit nytt tidspunkt.',
    'round-not-published':
      'Verkstaden var ikkje kunngjord. Kunngjer han, og vel eit nytt tidspunkt.',
    'round-is-closed': 'Verkstaden var lukka. Kopier spørjinga til ein annan verkstad.',
    'openness-undecided':
      'Det var ikkje avgjort om ho er open for alle. Svar på spørsmåla i utkastet, og vel eit nytt tidspunkt.',
    'poll-openness-differs':
      'Spørjinga og verkstaden var ikkje like opne. Rett utkastet, og vel eit nytt tidspunkt.',
    'audience-outside-closed-meeting':
      'Ho skulle spørje nokon utanfor eit lukka møte. Endre kven som blir spurde, og vel eit nytt tidspunkt.',
    'asks-nearly-the-same-people':
      'Nesten dei same er nyleg spurde om det same, og ein skilnad på éin eller to ville vist kva dei svara. Spør dei same, eller minst tre fleire eller færre, og vel eit nytt tidspunkt.',
    'nobody-to-ask':
      'Det var ingen å spørje. Sjå på kven som blir spurde, og vel eit nytt tidspunkt.',
  },
  together: 'Høyrer saman med',
  kin: {
    'repeats-origin': 'Spør om det same som',
    'repeats-follower': 'Spurt på nytt i',
    'replaces-origin': 'Ny versjon av',
    'replaces-follower': 'Erstatta av',
  },
  replacedTitle: 'Spørjinga er erstatta av ein ny versjon',
  replacedText:
    'Svar som er gitt her, er tekne vare på, men blir ikkje talde i den nye. Svar på nytt der.',
  showNew: 'Vis den nye versjonen',
  corrections: 'Rettingar',
  correctionsHint: 'Det som er endra etter at spørjinga opna.',
  correctedAt: (moment) => `Retta ${moment}`,
  fields: { title: 'Tittel', purpose: 'Føremål', closesAt: 'Frist' },
  changed: (field, from, to) => `${field}: frå «${from}» til «${to}»`,
  reason: (words) => `Grunn: ${words}`,
  correct: 'Rett ein skrivefeil eller flytt fristen',
  correctHint:
    'Nokre få bokstavar i tittelen eller føremålet, eller ein seinare frist. Alle som er spurde, ser kva som stod før. Spørsmåla kan ikkje rettast, for nokon kan ha svart på dei.',
  fieldTitle: 'Tittel',
  fieldPurpose: 'Kva svara skal brukast til',
  fieldDate: 'Siste dag å svare',
  fieldTime: 'Klokkeslett',
  fieldReason: 'Kvifor (må fyllast ut når fristen er om under ein time)',
  saveCorrection: 'Lagre og vis kva som er retta',
  correctionSaved: 'Rettinga er lagra, og korta blir oppdaterte.',
  required: 'Fyll ut tittel, føremål, dag og klokkeslett.',
  newVersion: 'Lag ein ny versjon',
  newVersionHint:
    'Når noko i spørsmåla er feil. Du får eit utkast med dei same orda. Denne spørjinga står open til du opnar den nye.',
  newVersionTitle: 'Lage ein ny versjon?',
  newVersionText:
    'Du får eit utkast å rette i. Når du opnar det, blir denne spørjinga lukka. Svara her blir tekne vare på, men ikkje talde i den nye, og alle som er spurde, får nytt kort.',
  goOn: 'Gå vidare med den nye versjonen',
  again: 'Bruk spørjinga på nytt',
  againHint:
    'Orda og kven som blir spurde, følgjer med. Ingenting blir sendt før du opnar utkastet.',
  repeat: 'Spør om det same igjen',
  copy: 'Lag ein kopi',
  kinds: {
    repeat: 'Same spørsmål igjen, så svara kan samanliknast',
    copy: 'Ein kopi som starten på noko anna',
  },
  fieldKind: 'Kva vil du lage?',
  fieldPlace: 'Kvar?',
  place: { phase: 'Fase', round: 'Verkstad' },
  placeLine: (kind, title, process) => `${kind}: ${title} (${process})`,
  noPlaces: 'Det finst ingen fase eller verkstad som ikkje er over. Lag ein prosess først.',
  make: 'Lag utkastet',
  copied: 'Utkastet er laga.',
  review: 'Sjå på saka igjen',
  reviewHint:
    'Ein dag då administrasjonen ser på kva svara førte til. Frå den dagen står ho mellom det de skuldar svar på. Dei som er spurde, ser dagen.',
  reviewOn: (day) => `Administrasjonen ser på saka igjen ${day}.`,
  fieldReview: 'Dag',
  saveReview: 'Lagre dagen',
  clearReview: 'Ta bort dagen',
  reviewSaved: 'Lagra.',
  published: 'Publisert',
};

import type { PollLife } from '../../src/contracts/poll-life.ts';

type Code = NonNullable<PollLife['failure']>['code'];
type Field = PollLife['corrections'][number]['changes'][number]['field'];

export const texts = {
  pagePreview: 'Slik blir siden',
  pagePreviewHint:
    'Det samme som de som er spurt, får se i fanen. Du kan prøve å svare; ingenting blir sendt.',
  pageLanguage: 'Språk på siden',
  previewed: 'Kort og side er sett gjennom slik de er nå.',
  notPreviewed: 'Ingen har sett gjennom kort og side på alle tre språk siden siste endring.',
  notePreviewed: 'Jeg har sett gjennom kort og side',
  previewedSaved: 'Notert at kort og side er sett gjennom.',
  opening: 'Åpning og lukking',
  openings: {
    'by-hand': 'Du åpner spørringen selv.',
    'with-phase': (phase: string) => `Åpner når fasen «${phase}» åpner.`,
    at: (moment: string) => `Åpner ${moment}.`,
  },
  openingRules:
    'Reglene er de samme som når du åpner selv. Hvis noe mangler, åpner den ikke, og du får beskjed her og på Hjem.',
  closesWithPhase: (phase: string) => `Lukkes når fasen «${phase}» lukkes, og senest ved fristen.`,
  closesAtDeadline: 'Lukkes ved fristen.',
  planOpening: 'Endre åpningen',
  fieldOpening: 'Når skal den åpne?',
  choices: {
    'by-hand': 'Jeg åpner den selv',
    at: 'På et tidspunkt',
    'with-phase': 'Når fasen åpner',
  },
  openDate: 'Dag',
  openTime: 'Klokkeslett i Oslo',
  fieldCloses: 'Lukk også når fasen lukkes',
  save: 'Lagre',
  cancel: 'Avbryt',
  openingSaved: 'Åpningen er lagret.',
  failed: (moment: string) => `Spørringen skulle åpne av seg selv ${moment}, men kunne ikke`,
  failures: {
    'version-conflict': 'Noen endret den i samme øyeblikk. Velg et nytt tidspunkt.',
    'poll-is-opened': 'Den var alt åpnet.',
    'deadline-passed': 'Fristen var passert. Flytt fristen, og velg et nytt tidspunkt.',
    'round-not-published':
      'Verkstedet var ikke kunngjort. Kunngjør det, og velg et nytt tidspunkt.',
    'round-is-closed': 'Verkstedet var lukket. Kopier spørringen til et annet verksted.',
    'openness-undecided':
      'Det var ikke avgjort om den er åpen for alle. Svar på spørsmålene i utkastet, og velg et nytt tidspunkt.',
    'poll-openness-differs':
      'Spørringen og verkstedet var ikke like åpne. Rett utkastet, og velg et nytt tidspunkt.',
    'audience-outside-closed-meeting':
      'Den skulle spørre noen utenfor et lukket møte. Endre hvem som spørres, og velg et nytt tidspunkt.',
    'asks-nearly-the-same-people':
      'Nesten de samme er nylig spurt om det samme, og en forskjell på én eller to ville vist hva de svarte. Spør de samme, eller minst tre flere eller færre, og velg et nytt tidspunkt.',
    'nobody-to-ask': 'Det var ingen å spørre. Se på hvem som spørres, og velg et nytt tidspunkt.',
  } satisfies Record<Code, string> as Record<Code, string>,
  together: 'Hører sammen med',
  kin: {
    'repeats-origin': 'Spør om det samme som',
    'repeats-follower': 'Spurt på nytt i',
    'replaces-origin': 'Ny versjon av',
    'replaces-follower': 'Erstattet av',
  },
  replacedTitle: 'Spørringen er erstattet av en ny versjon',
  replacedText:
    'Svar som er gitt her, er tatt vare på, men telles ikke i den nye. Svar på nytt der.',
  showNew: 'Vis den nye versjonen',
  corrections: 'Rettelser',
  correctionsHint: 'Det som er endret etter at spørringen åpnet.',
  correctedAt: (moment: string) => `Rettet ${moment}`,
  fields: { title: 'Tittel', purpose: 'Formål', closesAt: 'Frist' } satisfies Record<
    Field,
    string
  > as Record<Field, string>,
  changed: (field: string, from: string, to: string) => `${field}: fra «${from}» til «${to}»`,
  reason: (words: string) => `Grunn: ${words}`,
  correct: 'Rett en skrivefeil eller flytt fristen',
  correctHint:
    'Noen få bokstaver i tittelen eller formålet, eller en senere frist. Alle som er spurt, ser hva som sto før. Spørsmålene kan ikke rettes, for noen kan ha svart på dem.',
  fieldTitle: 'Tittel',
  fieldPurpose: 'Hva svarene skal brukes til',
  fieldDate: 'Siste dag å svare',
  fieldTime: 'Klokkeslett',
  fieldReason: 'Hvorfor (må fylles ut når fristen er om under en time)',
  saveCorrection: 'Lagre og vis hva som er rettet',
  correctionSaved: 'Rettelsen er lagret, og kortene oppdateres.',
  required: 'Fyll ut tittel, formål, dag og klokkeslett.',
  newVersion: 'Lag en ny versjon',
  newVersionHint:
    'Når noe i spørsmålene er feil. Du får et utkast med de samme ordene. Denne spørringen står åpen til du åpner den nye.',
  newVersionTitle: 'Lage en ny versjon?',
  newVersionText:
    'Du får et utkast å rette i. Når du åpner det, lukkes denne spørringen. Svarene her tas vare på, men telles ikke i den nye, og alle som er spurt, får nytt kort.',
  goOn: 'Gå videre med den nye versjonen',
  again: 'Bruk spørringen på nytt',
  againHint: 'Ordene og hvem som spørres, følger med. Ingenting blir sendt før du åpner utkastet.',
  repeat: 'Spør om det samme igjen',
  copy: 'Lag en kopi',
  kinds: {
    repeat: 'Samme spørsmål igjen, så svarene kan sammenlignes',
    copy: 'En kopi som begynnelsen på noe annet',
  },
  fieldKind: 'Hva vil du lage?',
  fieldPlace: 'Hvor?',
  place: { phase: 'Fase', round: 'Verksted' },
  placeLine: (kind: string, title: string, process: string) => `${kind}: ${title} (${process})`,
  noPlaces: 'Det finnes ingen fase eller noe verksted som ikke er over. Lag en prosess først.',
  make: 'Lag utkastet',
  copied: 'Utkastet er laget.',
  review: 'Se på saken igjen',
  reviewHint:
    'En dag da administrasjonen ser på hva svarene førte til. Fra den dagen står den blant det dere skylder svar på. De som er spurt, ser dagen.',
  reviewOn: (day: string) => `Administrasjonen ser på saken igjen ${day}.`,
  fieldReview: 'Dag',
  saveReview: 'Lagre dagen',
  clearReview: 'Ta bort dagen',
  reviewSaved: 'Lagret.',
  published: 'Publisert',
};
export type PollLifeTexts = typeof texts;

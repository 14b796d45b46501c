export const texts = {
  title: 'Personvern',
  lead: 'Her står alt Rådslag lagrer om folk: hvorfor, på hvilket grunnlag, hvor lenge og hvem som ser det.',
  up: 'Mine innstillinger',
  copyTitle: 'Mine opplysninger',
  copyHint:
    'Du får én fil med alt som er lagret om deg i denne kommunen: en side til å lese, og det samme som JSON. Anonyme svar er ikke med; de kan ikke leses av noen. Det står i loggen at du lastet ned, men ikke hva.',
  copy: 'Last ned mine opplysninger',
  copied: 'Filen er lastet ned.',
  copying: 'Lager filen …',
  eraseTitle: 'Slett det som kan slettes',
  eraseHint:
    'Listen viser hva som blir borte, og hva som blir igjen og hvorfor. Protokoller, resultater og loggen endres ikke.',
  goes: 'Dette blir borte',
  stays: 'Dette blir igjen',
  nothingGoes: 'Det er ingenting å slette nå.',
  nothingStays: 'Ingenting.',
  entries: (count: number) => (count === 1 ? '1 opplysning' : `${count} opplysninger`),
  erase: 'Slett det som kan slettes',
  eraseQuestion: 'Slette dette?',
  eraseFollows:
    'Det kan ikke angres. Stille timer og pauser gjelder ikke lenger, lenkene til kalenderen din slutter å virke, og kort du alt har fått, blir ikke oppdatert. Boten kan ikke skrive til deg før du skriver til den eller legger til appen på nytt.',
  eraseNow: 'Slett nå',
  erased: 'Det som kunne slettes, er slettet.',
  allTitle: 'Alt som lagres',
  purpose: 'Hvorfor',
  basis: 'Grunnlag',
  kept: 'Hvor lenge',
  seen: 'Hvem ser det',
  archive: 'Arkivplikt',
  archived: 'Ja',
  notArchived: 'Nei',
  whyStays: 'Hvorfor det blir',
  afterLeaving: 'Når du har sluttet',
  erasedAfter: (days: number) =>
    days === 0
      ? 'Slettes med en gang'
      : days === 1
        ? 'Slettes etter 1 dag'
        : `Slettes etter ${days} dager`,
  withdrawnErasedAfter: (days: number) =>
    `Navnet ditt på det du har trukket tilbake, slettes ${days === 0 ? 'med en gang' : `etter ${days} ${days === 1 ? 'dag' : 'dager'}`}`,
  checked: 'Grunnlaget er kontrollert',
  notChecked: 'Grunnlaget er ikke kontrollert',
  edit: 'Endre',
  editNamed: (what: string) => `Endre grunnlaget for ${what}`,
  close: 'Avbryt',
  save: 'Lagre',
  saved: 'Lagret.',
  basisHint: 'Artikkel i personvernforordningen og norsk lov.',
  isChecked: 'Kommunen har kontrollert grunnlaget mot loven',
  days: 'Antall dager etter at noen har sluttet, før det slettes',
  daysWrong: 'Skriv et helt tall fra 0 til 3650.',
};
export type PrivacyTexts = typeof texts;

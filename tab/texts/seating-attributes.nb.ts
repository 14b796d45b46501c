export const texts = {
  title: 'Kjennetegn ved bordplassering',
  lead: 'Bordene blandes etter parti. Kommunen kan velge å blande dem etter mer, for eksempel første periode, deltid eller kjønn. Da må kommunen ha et grunnlag for det.',
  chosen: 'Det kommunen registrerer',
  noneTitle: 'Ingenting registreres',
  noneText:
    'Bordene blandes bare etter parti, og om hvem som har sittet sammen før. Legg til et kjennetegn under hvis kommunen har et grunnlag for det.',
  values: 'Verdier',
  legalBasis: 'Rettslig grunnlag',
  purpose: 'Formål',
  since: 'Registrert siden',
  registered: (people: number) =>
    people === 1 ? 'Registrert for én folkevalgt' : `Registrert for ${people} folkevalgte`,
  drop: 'Slutt å registrere',
  dropOf: (name: string) => `Slutt å registrere «${name}»`,
  dropSure: (people: number) =>
    `Det som er registrert for ${people === 1 ? 'én folkevalgt' : `${people} folkevalgte`}, slettes og kan ikke hentes tilbake. Bordplasseringer som er laget, står som de er.`,
  dropped: (name: string) => `«${name}» registreres ikke lenger. Verdiene er slettet.`,
  add: 'Registrer et nytt kjennetegn',
  name: 'Navn',
  nameHint: 'For eksempel «Første periode».',
  valuesHint: 'Minst to, med komma mellom. For eksempel «ja, nei».',
  legalBasisHint:
    'Hvilket grunnlag i personvernforordningen artikkel 6 kommunen bygger på, og hvorfor. Særlige kategorier etter artikkel 9, som helse eller tro, skal ikke registreres her.',
  purposeHint: 'Hva dere vil oppnå. Teksten vises for dem det gjelder.',
  save: 'Begynn å registrere',
  saved: 'Kjennetegnet er lagt til.',
  people: 'Folkevalgte',
  peopleHint: 'Bare administratorer og den det gjelder, ser hva som er registrert.',
  person: 'Navn',
  none: 'Ikke registrert',
  valueOf: (attribute: string, person: string) => `${attribute} for ${person}`,
  valueSaved: (person: string) => `Lagret for ${person}.`,
  noPeople: 'Ingen folkevalgte er lagt inn ennå. De legges inn under «Folk og organer».',
  toPeople: 'Folk og organer',
  ownTitle: 'Registrert om deg',
  ownLead:
    'Dette bruker kommunen til å blande bordene i verksteder. Ingen andre enn du og administratorene ser verdien.',
  ownNone: 'Kommunen registrerer ikke kjennetegn for bordplassering.',
  ownEmpty: 'Ikke registrert om deg',
  ownWrong:
    'Er noe feil, eller vil du at det skal slettes? Si fra til den som administrerer Rådslag i kommunen, eller til personvernombudet.',
};

export type SeatingAttributeTexts = typeof texts;

import type { SeatingAttributeTexts } from './seating-attributes.nb.ts';

export const texts: SeatingAttributeTexts = {
  title: 'Kjenneteikn ved bordplassering',
  lead: 'Borda blir blanda etter parti. Kommunen kan velje å blande dei etter meir, til dømes første periode, deltid eller kjønn. Då må kommunen ha eit grunnlag for det.',
  chosen: 'Det kommunen registrerer',
  noneTitle: 'Ingenting blir registrert',
  noneText:
    'Borda blir blanda berre etter parti, og etter kven som har site saman før. Legg til eit kjenneteikn under dersom kommunen har eit grunnlag for det.',
  values: 'Verdiar',
  legalBasis: 'Rettsleg grunnlag',
  purpose: 'Formål',
  since: 'Registrert sidan',
  registered: (people) =>
    people === 1 ? 'Registrert for éin folkevald' : `Registrert for ${people} folkevalde`,
  drop: 'Slutt å registrere',
  dropOf: (name) => `Slutt å registrere «${name}»`,
  dropSure: (people) =>
    `Det som er registrert for ${people === 1 ? 'éin folkevald' : `${people} folkevalde`}, blir sletta og kan ikkje hentast tilbake. Bordplasseringar som er laga, står som dei er.`,
  dropped: (name) => `«${name}» blir ikkje registrert lenger. Verdiane er sletta.`,
  add: 'Registrer eit nytt kjenneteikn',
  name: 'Namn',
  nameHint: 'Til dømes «Første periode».',
  valuesHint: 'Minst to, med komma mellom. Til dømes «ja, nei».',
  legalBasisHint:
    'Kva grunnlag i personvernforordninga artikkel 6 kommunen byggjer på, og kvifor. Særlege kategoriar etter artikkel 9, som helse eller tru, skal ikkje registrerast her.',
  purposeHint: 'Kva de vil oppnå. Dei det gjeld, får sjå teksten.',
  save: 'Ta til å registrere',
  saved: 'Kjenneteiknet er lagt til.',
  people: 'Folkevalde',
  peopleHint: 'Berre administratorar og den det gjeld, ser kva som er registrert.',
  person: 'Namn',
  none: 'Ikkje registrert',
  valueOf: (attribute, person) => `${attribute} for ${person}`,
  valueSaved: (person) => `Lagra for ${person}.`,
  noPeople: 'Ingen folkevalde er lagde inn enno. Dei blir lagde inn under «Folk og organ».',
  toPeople: 'Folk og organ',
  ownTitle: 'Registrert om deg',
  ownLead:
    'Dette bruker kommunen til å blande borda i verkstader. Ingen andre enn du og administratorane ser verdien.',
  ownNone: 'Kommunen registrerer ikkje kjenneteikn for bordplassering.',
  ownEmpty: 'Ikkje registrert om deg',
  ownWrong:
    'Er noko feil, eller vil du at det skal slettast? Sei frå til den som administrerer Rådslag i kommunen, eller til personvernombodet.',
};

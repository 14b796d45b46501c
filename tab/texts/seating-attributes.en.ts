import type { SeatingAttributeTexts } from './seating-attributes.nb.ts';

export const texts: SeatingAttributeTexts = {
  title: 'Attributes for seating',
  lead: 'Tables are mixed by party. The municipality can choose to mix them by more, such as first term, part-time or gender. It must then have a basis for it.',
  chosen: 'What the municipality registers',
  noneTitle: 'Nothing is registered',
  noneText:
    'Tables are mixed by party alone, and by who has sat together before. Add an attribute below if the municipality has a basis for it.',
  values: 'Values',
  legalBasis: 'Legal basis',
  purpose: 'Purpose',
  since: 'Registered since',
  registered: (people) =>
    people === 1 ? 'Registered for one politician' : `Registered for ${people} politicians`,
  drop: 'Stop registering',
  dropOf: (name) => `Stop registering “${name}”`,
  dropSure: (people) =>
    `What is registered for ${people === 1 ? 'one politician' : `${people} politicians`} is deleted and cannot be brought back. Seatings that have been made stay as they are.`,
  dropped: (name) => `“${name}” is registered no longer. The values are deleted.`,
  add: 'Register a new attribute',
  name: 'Name',
  nameHint: 'For example “First term”.',
  valuesHint: 'At least two, with commas between. For example “yes, no”.',
  legalBasisHint:
    'Which basis in article 6 of the GDPR the municipality builds on, and why. Special categories under article 9, such as health or belief, must not be registered here.',
  purposeHint: 'What you want to achieve. Those it is about see this text.',
  save: 'Begin to register',
  saved: 'The attribute is added.',
  people: 'Politicians',
  peopleHint: 'Only administrators and the person it is about see what is registered.',
  person: 'Name',
  none: 'Not registered',
  valueOf: (attribute, person) => `${attribute} for ${person}`,
  valueSaved: (person) => `Saved for ${person}.`,
  noPeople: 'No politicians have been entered yet. They are entered under “People and bodies”.',
  toPeople: 'People and bodies',
  ownTitle: 'Registered about you',
  ownLead:
    'The municipality uses this to mix the tables in workshops. Nobody but you and the administrators sees the value.',
  ownNone: 'The municipality registers no attributes for seating.',
  ownEmpty: 'Not registered about you',
  ownWrong:
    'Is something wrong, or do you want it deleted? Tell whoever administers Rådslag in the municipality, or the data protection officer.',
};

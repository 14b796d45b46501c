import type { TemplateTexts } from './template-words.ts';

export const plansInEnglish: TemplateTexts['plans'] = {
  'ps-start': {
    title: 'Preparation',
    purpose: 'Agree on how the planning strategy is to be made, and who does what.',
    expectation: 'You decide the case on the process. There is nothing else to prepare.',
    products: ['Case on the process', 'Public-health overview'],
  },
  'ps-knowledge': {
    title: 'Administrative process',
    purpose: 'The administration goes through the knowledge base and maps the plan needs.',
    expectation: 'You can follow. Nothing is settled before the elected have taken part.',
    products: ['Knowledge base', 'Mapped plan needs'],
  },
  'ps-training': {
    title: 'Training of the elected',
    purpose: 'Give all the elected the same picture of the plan system before they set direction.',
    expectation: 'You take part in the training and say what is unclear.',
    products: ['Training held'],
  },
  'ps-workshops': {
    title: 'Political workshops',
    purpose: 'The elected discuss what the municipality should go for in the term, and why.',
    expectation:
      'You come to two workshops, discuss across parties and answer short polls. The workshop decides nothing.',
    products: ['Political directions'],
    rounds: ['Workshop 1: Political ambitions for the term', 'Workshop 2: Plan needs'],
    polls: ['Which plan needs matter most?'],
  },
  'ps-drafting': {
    title: 'Drafting',
    purpose:
      'The administration writes the planning strategy from the directions and makes the proposal public.',
    expectation: 'You say whether your directions have been understood.',
    products: ['Proposed planning strategy'],
    polls: ['Have we understood the directions?'],
  },
  'ps-adoption': {
    title: 'Political treatment',
    purpose: 'The council treats and adopts the planning strategy.',
    expectation: 'You treat the case in committee and council as usual.',
    products: ['Adopted planning strategy'],
  },
  'sd-knowledge': {
    title: 'Knowledge base',
    purpose:
      'Keep what is known about the development up to date, and finish it in the election year.',
    expectation: 'You can ask questions. The new council gets the knowledge base first.',
    products: ['Knowledge base', 'Status of the master plan in force'],
  },
  'sd-identity': {
    title: 'A shared identity',
    purpose:
      'Inhabitants and the elected find out what the new municipality is to be, before the plan is written.',
    expectation: 'You meet inhabitants all over the new municipality and bring what you hear.',
    products: ['Shared values', 'Input from inhabitants'],
  },
  'sd-workshops': {
    title: 'Political workshops',
    purpose: 'Discuss the master plan in force: which long lines stand, and what should change?',
    expectation:
      'You come to two workshops and discuss direction across parties. The workshop decides nothing.',
    products: ['Political directions'],
    rounds: ['Workshop 1: What should stand?', 'Workshop 2: What should change?'],
    polls: ['Continue or change the goals?'],
  },
  'sd-platform': {
    title: 'The city government’s platform as premise',
    purpose:
      'The city government presents its political platform as the premise of the master plan.',
    expectation:
      'You get to know the platform. The city government’s papers are public once sent to the council.',
    products: ['Political premises from the city government'],
  },
  'sd-council': {
    title: 'Workshops with the city council',
    purpose:
      'The whole council discusses direction, with the parties outside government and the city districts.',
    expectation:
      'You come to two workshops. What you think counts, whether your party governs or not.',
    products: ['Political directions from the council'],
    rounds: [
      'Workshop 1: The council’s ambitions',
      'Workshop 2: Priorities and the city districts',
    ],
    polls: ['Which goals matter most?'],
  },
  'sd-arenas': {
    title: 'Participation',
    purpose: 'Inhabitants give input after the political premises are laid.',
    expectation:
      'You can be present at folk workshops and guest meals. You are there mostly to listen.',
    products: ['Input from folk workshops, guest meals and online'],
  },
  'sd-drafting': {
    title: 'Draft plan',
    purpose:
      'The administration writes the draft from the directions and shows where each is followed.',
    expectation: 'You say whether the directions have been understood.',
    products: ['Draft plan'],
    polls: ['Have we understood the directions?'],
  },
  hearing: {
    title: 'Hearing and public inspection',
    purpose: 'Everybody can read the draft and comment. Every statement gets an answer.',
    expectation: 'You read the statements when they are collected. You need not answer them.',
    products: ['Statements with answers'],
  },
  adoption: {
    title: 'Adoption',
    purpose: 'Committee and council treat the plan as usual.',
    expectation: 'You treat the case. You can see what has changed since the hearing, and why.',
    products: ['Adopted plan'],
  },
  'sd-economy': {
    title: 'Economy plan built on the plan',
    purpose: 'The goals become assignments with money in the action part and the economy plan.',
    expectation: 'You set priorities in the economy plan and see which goals the money goes to.',
    products: ['Action part and economy plan'],
  },
};

import type { ProblemWords } from './problem-catalogue.ts';

const whats: Readonly<Record<string, string>> = {
  relation: 'A relation',
  move: 'A move',
  trigger: 'An arrow between moves',
};

export const cityInEnglish = {
  'city-link-unknown': ({ what }) => ({
    title: 'Something in the picture points at something that is gone',
    detail: `${whats[what] ?? ''} points at an actor or a move that is not there any more. Nothing is stored. Correct it, and save again.`,
  }),
  'city-named-twice': ({ name }) => ({
    title: 'Two have the same name',
    detail: `“${name}” stands there twice. Nothing is stored. Give each a name of its own.`,
  }),
  'relation-to-self': ({ name }) => ({
    title: 'An actor has a relation to itself',
    detail: `It is “${name}”. Nothing is stored. Choose another actor.`,
  }),
  'move-ends-before-start': ({ title }) => ({
    title: 'A move ends before it begins',
    detail: `It is “${title}”. Nothing is stored. Correct the dates.`,
  }),
  'triggered-before': ({ title, by }) => ({
    title: 'What sets something off has to come first',
    detail: `“${by}” cannot set off “${title}”, which comes before it or is the same. Nothing is stored. Correct the dates or remove the arrow.`,
  }),
} satisfies Partial<ProblemWords>;

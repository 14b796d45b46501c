import type { Language } from '../../src/core/documents/document-model.ts';

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'my-polls' }
  | { readonly name: 'plans' }
  | { readonly name: 'plan'; readonly text: string }
  | { readonly name: 'red-thread'; readonly text: string }
  | { readonly name: 'training' }
  | { readonly name: 'next-round' }
  | { readonly name: 'language' }
  | { readonly name: 'choose-language'; readonly language: Language }
  | { readonly name: 'tie'; readonly bodyName: string };

/** Every word is understood whatever language the reader has chosen. */
const words: Readonly<Record<string, Command>> = {
  hjelp: { name: 'help' },
  help: { name: 'help' },
  '?': { name: 'help' },
  'mine spørsmål': { name: 'my-polls' },
  'mine spørringer': { name: 'my-polls' },
  'mine spørjingar': { name: 'my-polls' },
  'my polls': { name: 'my-polls' },
  'my questions': { name: 'my-polls' },
  planer: { name: 'plans' },
  planar: { name: 'plans' },
  plans: { name: 'plans' },
  opplæring: { name: 'training' },
  training: { name: 'training' },
  'neste verksted': { name: 'next-round' },
  'neste verkstad': { name: 'next-round' },
  'next workshop': { name: 'next-round' },
  språk: { name: 'language' },
  language: { name: 'language' },
  bokmål: { name: 'choose-language', language: 'nb' },
  nynorsk: { name: 'choose-language', language: 'nn' },
  engelsk: { name: 'choose-language', language: 'en' },
  english: { name: 'choose-language', language: 'en' },
};

const tie = /^(?:knytt|knyt|tie) (?:til |to )?(?<body>.{1,120})$/iu;

const plan = /^plan(?: (?<text>.{1,200}))?$/iu;
const redThread = /^(?:rød tråd|raud tråd|red thread)(?: (?<text>.{1,200}))?$/iu;

/** What somebody asks for in a message; undefined for free text. In groups the bot's own mention comes first and is left out. */
export function readCommand(text: string): Command | undefined {
  const said = text
    .replace(/<at\b[^>]*>[^<]*<\/at>/giu, ' ')
    .replace(/&nbsp;|\s+/giu, ' ')
    .trim();
  const body = tie.exec(said)?.groups?.['body'];
  if (body !== undefined) return { name: 'tie', bodyName: body.trim() };
  const thread = redThread.exec(said);
  if (thread) return { name: 'red-thread', text: thread.groups?.['text'] ?? '' };
  const named = plan.exec(said);
  if (named) return { name: 'plan', text: named.groups?.['text'] ?? '' };
  const key = said.toLocaleLowerCase('nb').replace(/[.!]+$/u, '');
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

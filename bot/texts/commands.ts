import type { Language } from '../../src/core/documents/document-model.ts';
import { distanceBetween, folded } from './near-words.ts';

/** What is asked for with words alone. */
export type PlainCommand =
  | 'help'
  | 'my-polls'
  | 'plans'
  | 'training'
  | 'next-round'
  | 'language'
  | 'pause'
  | 'resume'
  | 'settings';

export type Command =
  | { readonly [Name in PlainCommand]: { readonly name: Name } }[PlainCommand]
  | { readonly name: 'plan'; readonly text: string }
  | { readonly name: 'red-thread'; readonly text: string }
  | { readonly name: 'choose-language'; readonly language: Language }
  | { readonly name: 'tie'; readonly bodyName: string };

const plain: Readonly<Record<PlainCommand, readonly string[]>> = {
  help: ['hjelp', 'help', '?', 'hei', 'hallo', 'heisann', 'hello', 'hi', 'start', 'kommandoer', 'kommandoar', 'commands'],
  'my-polls': ['mine spørsmål', 'spørsmåla mine', 'mine spørringer', 'mine spørjingar', 'spørsmål', 'my polls', 'my questions', 'questions'],
  plans: ['planer', 'planar', 'plans', 'alle planer', 'alle planar'],
  training: ['opplæring', 'training', 'leksjon', 'lesson'],
  'next-round': ['neste verksted', 'neste verkstad', 'next workshop', 'verksted', 'verkstad', 'workshop'],
  language: ['språk', 'language', 'bytt språk', 'byt språk'],
  pause: ['pause', 'ta pause', 'take a break', 'break', 'ferie'],
  resume: ['fortsett', 'hald fram', 'continue', 'resume', 'avslutt pause', 'avslutt pausen', 'end pause'],
  settings: ['innstillinger', 'mine innstillinger', 'innstillingar', 'settings', 'my settings', 'stille timer', 'stille timar', 'quiet hours'],
}; // prettier-ignore

const languages: Readonly<Record<Language, readonly string[]>> = {
  nb: ['bokmål', 'norsk'],
  nn: ['nynorsk'],
  en: ['engelsk', 'english'],
};

/** Every word is understood whatever language the reader has chosen. */
const words: readonly (readonly [string, Command])[] = [
  ...Object.entries(plain).flatMap(([name, said]) =>
    said.map((word) => [folded(word), { name } as Command] as const),
  ),
  ...Object.entries(languages).flatMap(([language, said]) =>
    said.map(
      (word) =>
        [folded(word), { name: 'choose-language', language: language as Language }] as const,
    ),
  ),
];

const tie = /^(?:knytt|knyt|tie) (?:til |to )?(?<body>.{1,120})$/iu;
const plan = /^plan(?: (?<text>.{1,200}))?$/iu;
const redThread = /^(?:rød tråd|raud tråd|rod trad|red thread)(?: (?<text>.{1,200}))?$/iu;

/**
 * What somebody asks for in a message; undefined for free text. In groups the bot's own mention comes first and is left out. A slip or two of the finger is
 * forgiven where it leaves no doubt.
 */
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
  return nearest(folded(said));
}

/** The longest command is far shorter: nobody means one by a letter. */
const longestCommand = 40;

function nearest(said: string): Command | undefined {
  if (said === '' || said.length > longestCommand) return undefined;
  const found = words
    .map(([word, command]) => ({ command, distance: distanceBetween(said, word), word }))
    .filter(({ distance, word }) => distance <= slipsIn(word))
    .toSorted((a, b) => a.distance - b.distance);
  const [first] = found;
  if (!first) return undefined;
  const isInDoubt = found.some(
    ({ command, distance }) => distance === first.distance && !isSame(command, first.command),
  );
  return isInDoubt ? undefined : first.command;
}

/** How many slips leave a word of this length what it is. In short words every letter counts. */
const slipsIn = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

const isSame = (one: Command, other: Command): boolean =>
  one.name === other.name &&
  (one.name !== 'choose-language' ||
    (other.name === 'choose-language' && one.language === other.language));

/** What free text may be about, by words that stand in it somewhere. The first that fits. */
const about: readonly (readonly [RegExp, Exclude<PlainCommand, 'help' | 'resume'>])[] = [
  [/\b(?:paus|feri|holiday|vacation|forstyrr|mas\b|permisjon)/u, 'pause'],
  [/\b(?:neste mot|next meeting|verkst|workshop|samling|mote|meeting)/u, 'next-round'],
  [/\b(?:sporsmal|sporring|sporjing|sporreunder|poll|question|svar|answer)/u, 'my-polls'],
  [/\b(?:sprak|language|malform)/u, 'language'],
  [/\b(?:oppl[ae]+ring|laer|kurs|training|learn)/u, 'training'],
  [/(?:plan)/u, 'plans'],
  [/\b(?:stille|innstilling|setting|quiet|varsel|varsl|notif)/u, 'settings'],
];

/** The command that free text is nearest to; undefined when it is about none of them. */
export function commandAbout(text: string): (typeof about)[number][1] | undefined {
  const said = folded(text.slice(0, 2_000));
  return about.find(([word]) => word.test(said))?.[1];
}

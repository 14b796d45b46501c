import { isDayOff } from '../../../src/core/time/holidays.ts';
import { readCivilDate, readLocalTime } from '../../../src/core/time/instant.ts';
import { hasOptions } from './poll-form.ts';
import type { PollForm, QuestionForm } from './poll-form.ts';

export type PollWarning =
  | 'no-purpose'
  | 'many-questions'
  | 'two-in-one'
  | 'many-options'
  | 'long-label'
  | 'same-label'
  | 'beyond-options'
  | 'leftover-points'
  | 'quiet-hours'
  | 'day-off';

/** What will be hard to answer, said while there is time to change it. Nothing here stops anybody. */
export function warningsOf(form: PollForm): readonly PollWarning[] {
  const { questions, purpose, title } = form;
  const chosenAmong = questions.filter(({ kind }) => choosing.includes(kind));
  const found: [PollWarning, boolean][] = [
    ['no-purpose', title.trim() !== '' && (purpose.trim() === '' || isSame(purpose, title))],
    ['many-questions', questions.length > 3],
    ['two-in-one', questions.some((asked) => askedIn(asked).some(asksTwoThings))],
    ['many-options', questions.some((asked) => hasOptions(asked.kind) && asked.options.length > 7)],
    ['long-label', chosenAmong.some((asked) => labels(asked).some((label) => label.length > 50))],
    [
      'same-label',
      questions.some(
        (asked) => hasOptions(asked.kind) && new Set(labels(asked)).size < labels(asked).length,
      ),
    ],
    ['beyond-options', questions.some(isBeyondOptions)],
    [
      'leftover-points',
      questions.some(
        ({ kind, options, maxPerOption, budget }) =>
          kind === 'priority-points' && options.length * maxPerOption < budget,
      ),
    ],
    ['quiet-hours', isInQuietHours(form.time)],
    ['day-off', isOnDayOff(form.date)],
  ];
  return found.filter(([, isSo]) => isSo).map(([warning]) => warning);
}

const choosing: readonly string[] = [
  'single-choice',
  'multiple-choice',
  'ranking',
  'priority-points',
];

const labels = (asked: QuestionForm) =>
  asked.options.map(({ label }) => label.trim().toLowerCase()).filter((label) => label !== '');

const isSame = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What is taken a stand on: the question, and of statements each. */
function askedIn({ kind, text, options }: QuestionForm): readonly string[] {
  return kind === 'agreement' ? [text, ...options.map(({ label }) => label)] : [text];
}

/** Verbs by which one takes a stand, in the three languages, as they are written in questions. */
const judging = new Set(
  [
    'bør burde skal må vil ønsker støtter mener synes tror foretrekker prioriterer prioritere',
    'ynskjer ønskjer støttar meiner synest trur føretrekkjer føretrekker',
    'should must ought want wants support supports think believe prefer prefers',
  ].flatMap((words) => words.split(' ')),
);
const joining = new Set(['og', 'eller', 'samt', 'and', 'or']);

/**
 * Are two things asked at once? "og/eller" always, and two verbs of judgement with an "og" or "eller" between them. "Klima og natur" is one thing: an "og"
 * alone says nothing, and what a plain rule does not see it leaves to whoever reads the preview.
 */
export function asksTwoThings(text: string): boolean {
  const lower = text.toLowerCase();
  if (/\b(?:og\s*\/\s*eller|and\s*\/\s*or)\b/.test(lower)) return true;
  const words = lower.match(/\p{L}+/gu) ?? [];
  const first = words.findIndex((word) => judging.has(word));
  const last = words.findLastIndex((word) => judging.has(word));
  return first !== -1 && words.slice(first, last).some((word) => joining.has(word));
}

/** When the bot writes to nobody who has not chosen otherwise: whoever is reminded late cannot be reminded. */
function isInQuietHours(text: string): boolean {
  const time = readLocalTime(text);
  return time !== undefined && (time < '07:00' || time >= '21:00');
}

function isOnDayOff(text: string): boolean {
  const date = readCivilDate(text);
  return date !== undefined && isDayOff(date);
}

function isBeyondOptions({ kind, options, fewest, most, places }: QuestionForm): boolean {
  if (kind === 'ranking') return places > options.length;
  return kind === 'multiple-choice' && (fewest > most || most > options.length);
}

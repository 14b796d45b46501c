import type { QuestionWords } from './lesson-catalogue.ts';
import type { LessonOption, LessonQuestion, QuestionKind } from './lesson.ts';
import { shuffled } from './seeded-choice.ts';

/** What a question needs: what it is about, what is right, and everything that is certainly wrong. */
export type Candidate = {
  readonly kind: QuestionKind;
  readonly about: LessonOption;
  readonly right: LessonOption;
  readonly wrong: readonly LessonOption[];
  /** Options that have an order of their own keep it; others are mixed. */
  readonly order?: readonly string[];
};

const wrongShown = 3;
/** Two ways to answer are enough where there are only two; a plan among plans has at least two others beside it. */
const fewestWrong: Readonly<Partial<Record<QuestionKind, number>>> = {
  treatment: 1,
  'phase-lead': 1,
};

/** The question, or null where the facts are too few for it to be one. */
export function makeQuestion(
  { kind, about, right, wrong, order }: Candidate,
  seed: string,
  words: QuestionWords,
): LessonQuestion | null {
  const id = `${kind}:${about.id}`;
  // Two of the same name could not be told apart, so neither is wrong.
  const labels = new Set([right.label]);
  const apart = shuffled(`${seed}/${id}`, wrong).filter(({ label }) => {
    const isNew = !labels.has(label);
    labels.add(label);
    return isNew;
  });
  if (apart.length < (fewestWrong[kind] ?? 2)) return null;
  const shown = [right, ...apart.slice(0, wrongShown)];
  const { text, because } = words[kind];
  return {
    id,
    text: text(about.label),
    options: order
      ? shown.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
      : shuffled(`${seed}/${id}/order`, shown),
    rightId: right.id,
    because: because(about.label, right.label),
  };
}

const mostQuestions = 3;

/** At most three of the lesson's questions: the first that can be asked of each kind, in the order of the kinds. */
export function makeQuestions(
  candidates: readonly Candidate[],
  seed: string,
  words: QuestionWords,
): readonly LessonQuestion[] {
  const asked = new Map<QuestionKind, LessonQuestion>();
  for (const candidate of candidates) {
    if (asked.has(candidate.kind)) continue;
    const question = makeQuestion(candidate, seed, words);
    if (question) asked.set(candidate.kind, question);
  }
  return [...asked.values()].slice(0, mostQuestions);
}

import type { Language } from '../documents/document-model.ts';
import { isOfAdministration } from '../people/roles.ts';
import type { Role } from '../people/roles.ts';
import { findingTitles } from '../processes/check-in-findings.ts';
import { findingStatements } from '../processes/check-in-statements.ts';
import { everySeat } from '../polls/audience.ts';
import type { Choices } from '../polls/choice.ts';
import type { Poll } from '../polls/poll.ts';
import type { Side } from '../polls/side.ts';
import type { PollPlan } from '../polls/run-poll.ts';
import type { Instant } from '../time/instant.ts';
import { openNotes } from '../openness/note-openness.ts';
import type { CheckIn } from './check-in-of.ts';
import { checkInSteps, statementResult } from './check-in-results.ts';
import type { StatementResult } from './check-in-results.ts';

/** As many statements as are asked at a time. Source: domain.md § 7, "in small doses". */
export const largestDose = 3;

export type CheckInRefusal =
  | { readonly code: 'no-statements' }
  | { readonly code: 'too-many-statements'; readonly most: number }
  | { readonly code: 'no-such-statement' };

/** Why these statements are no check-in; undefined where they are one. */
export function doseRefusal({ finding, statements }: CheckIn): CheckInRefusal | undefined {
  const known = findingStatements.nb[finding].length;
  if (statements.length === 0) return { code: 'no-statements' };
  if (statements.length > largestDose) return { code: 'too-many-statements', most: largestDose };
  const isKnown = (index: number) => Number.isInteger(index) && index >= 0 && index < known;
  return statements.every(isKnown) && new Set(statements).size === statements.length
    ? undefined
    : { code: 'no-such-statement' };
}

type Words = {
  readonly title: (finding: string) => string;
  readonly purpose: string;
  readonly lowest: string;
  readonly highest: string;
};

const words: Readonly<Record<Language, Words>> = {
  nb: {
    title: (finding) => `Pulssjekk: ${finding}`,
    purpose:
      'Svarene viser hvordan folkevalgte og administrasjon opplever samarbeidet, og brukes til å gjøre det bedre.',
    lowest: 'helt uenig',
    highest: 'helt enig',
  },
  nn: {
    title: (finding) => `Pulssjekk: ${finding}`,
    purpose:
      'Svara viser korleis folkevalde og administrasjon opplever samarbeidet, og blir brukte til å gjere det betre.',
    lowest: 'heilt usamd',
    highest: 'heilt samd',
  },
  en: {
    title: (finding) => `Check-in: ${finding}`,
    purpose:
      'The answers show how elected members and the administration see their cooperation, and are used to make it better.',
    lowest: 'strongly disagree',
    highest: 'strongly agree',
  },
};

/**
 * The poll that a check-in is: anonymous, about the climate, shown at close, to the body and the administration alike, one to five with «vet ikke» apart and
 * an example if one likes.
 * @param questionIds one for each statement
 */
export function checkInPlan(
  checkIn: CheckIn,
  questionIds: readonly string[],
  closesAt: Instant,
  language: Language,
): PollPlan {
  const { lowest, highest, purpose, title } = words[language];
  return {
    ...{ title: title(findingTitles[language][checkIn.finding]), purpose, closesAt },
    audience: { ...everySeat, kind: 'body-and-administration' },
    ...{ visibility: 'anonymous', anonymousUse: 'climate', resultsWhen: 'at-close' },
    opennessAnswers: openNotes,
    questions: checkIn.statements.map((statement, index) => ({
      ...{ id: questionIds[index] ?? '', kind: 'scale', reason: 'optional' },
      text: findingStatements[language][checkIn.finding][statement] ?? '',
      ...{ steps: checkInSteps.length, lowest, highest },
    })),
  };
}

/** A check-in in the reader's language; every other poll as it was written. */
export function inReadersLanguage<
  Some extends Pick<Poll, 'checkIn' | 'title' | 'purpose' | 'questions'>,
>(poll: Some, language: Language): Some {
  const { checkIn } = poll;
  if (!checkIn) return poll;
  const { title, purpose, lowest, highest } = words[language];
  return {
    ...poll,
    ...{ title: title(findingTitles[language][checkIn.finding]), purpose },
    questions: poll.questions.map((question, index) => {
      const text = findingStatements[language][checkIn.finding][checkIn.statements[index] ?? -1];
      return question.kind === 'scale' && text !== undefined
        ? { ...question, text, lowest, highest }
        : question;
    }),
  };
}

/** Whom somebody's answer counts with. */
export function groupOf(roles: readonly Role[]): Side {
  return isOfAdministration(roles) ? 'administration' : 'politics';
}

/** What came of each statement, from the opened answers with the group of whoever gave each. Nothing of who is in it. */
export function checkInResults(
  { checkIn, questions }: Pick<Poll, 'checkIn' | 'questions'>,
  answers: readonly { readonly group: Side; readonly choices: Choices }[],
): readonly { readonly statement: number; readonly result: StatementResult }[] {
  return (checkIn?.statements ?? []).map((statement, index) => {
    const id = questions[index]?.id ?? '';
    const given = answers.flatMap(({ group, choices }) => {
      const choice = choices[id];
      return choice?.kind === 'scale'
        ? [{ group, step: choice.step === 'unsure' ? null : choice.step }]
        : [];
    });
    return { statement, result: statementResult(given) };
  });
}

/** Nobody is sent more than one check-in in this many days, unless they ask for it. Source: the product's promise, docs/privacy.md. */
export const daysBetweenCheckIns = 7;

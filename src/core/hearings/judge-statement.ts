import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Paragraph } from '../texts/draft-text.ts';
import type { CivilDate, Instant } from '../time/instant.ts';
import type { Hearing, Statement, StatementVerdict } from './hearing.ts';

/** What is written down of a statement when it comes. */
export type StatementFacts = Pick<
  Statement,
  'sender' | 'senderKind' | 'receivedOn' | 'summary' | 'text' | 'paragraphIds' | 'openness'
>;

export type RegisterStatementRefusal =
  | { readonly code: 'hearing-not-sent' }
  | { readonly code: 'received-before-hearing'; readonly startsOn: CivilDate }
  | { readonly code: 'not-happened-yet' }
  | { readonly code: 'no-such-paragraph' };

/** Late statements are taken too: whether they count is for whoever judges them. They are shown as late. */
function factsRefusal(
  hearing: Hearing,
  sentOut: readonly Paragraph[],
  { receivedOn, paragraphIds }: StatementFacts,
  today: CivilDate,
): RegisterStatementRefusal | undefined {
  const isKnown = (id: string): boolean => sentOut.some((paragraph) => paragraph.id === id);
  if (hearing.sent === null) return { code: 'hearing-not-sent' };
  if (receivedOn < hearing.startsOn)
    return { code: 'received-before-hearing', startsOn: hearing.startsOn };
  if (receivedOn > today) return { code: 'not-happened-yet' };
  return paragraphIds.every(isKnown) ? undefined : { code: 'no-such-paragraph' };
}

/**
 * A statement as it comes in.
 * @param sentOut the paragraphs of the version that was sent to hearing
 */
export function registerStatement(
  hearing: Hearing,
  sentOut: readonly Paragraph[],
  facts: StatementFacts,
  made: {
    readonly id: string;
    readonly by: string;
    readonly now: Instant;
    readonly today: CivilDate;
  },
): Decision<Statement, RegisterStatementRefusal> {
  const refusal = factsRefusal(hearing, sentOut, facts, made.today);
  if (refusal) return refuse(refusal);
  return decide({
    ...facts,
    ...{ id: made.id, hearingId: hearing.id, verdict: null, why: '' },
    ...{ registeredBy: made.by, registeredAt: made.now, version: 1, isExample: false },
    withdrawn: null,
  });
}

export type CorrectStatementRefusal =
  | RegisterStatementRefusal
  | { readonly code: 'statement-is-withdrawn' }
  | {
      readonly code: 'version-conflict';
      readonly version: number;
      readonly theirs: StatementFacts;
    };

/** What was written down wrongly is corrected; the verdict stays. */
export function correctStatement(
  statement: Statement,
  given: {
    readonly hearing: Hearing;
    readonly sentOut: readonly Paragraph[];
    readonly facts: StatementFacts;
    readonly seen: number;
    readonly today: CivilDate;
  },
): Decision<Statement, CorrectStatementRefusal> {
  if (statement.withdrawn) return refuse({ code: 'statement-is-withdrawn' });
  if (statement.version !== given.seen) {
    const { sender, senderKind, receivedOn, summary, text, paragraphIds, openness } = statement;
    const theirs = { sender, senderKind, receivedOn, summary, text, paragraphIds, openness };
    return refuse({ code: 'version-conflict', version: statement.version, theirs });
  }
  const refusal = factsRefusal(given.hearing, given.sentOut, given.facts, given.today);
  if (refusal) return refuse(refusal);
  return decide({ ...statement, ...given.facts, version: statement.version + 1 });
}

export type JudgeStatementRefusal =
  | { readonly code: 'statement-is-withdrawn' }
  | {
      readonly code: 'version-conflict';
      readonly version: number;
      readonly theirs: { readonly verdict: StatementVerdict | null; readonly why: string };
    };

/** What was done with a statement, and why. A verdict can be given anew; who gave the last one is told. */
export function judgeStatement(
  statement: Statement,
  given: {
    readonly outcome: StatementVerdict;
    readonly why: string;
    readonly seen: number;
    readonly by: string;
    readonly now: Instant;
  },
): Decision<Statement, JudgeStatementRefusal> {
  const { outcome, why, seen, by, now } = given;
  if (statement.withdrawn) return refuse({ code: 'statement-is-withdrawn' });
  if (statement.version !== seen) {
    const theirs = { verdict: statement.verdict?.outcome ?? null, why: statement.why };
    return refuse({ code: 'version-conflict', version: statement.version, theirs });
  }
  const verdict = { outcome, by, at: now };
  return decide({ ...statement, verdict, why, version: statement.version + 1 });
}

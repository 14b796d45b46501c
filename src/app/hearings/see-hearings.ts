import type { StatutoryRule } from '../../core/deadlines/statutory-rule.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type {
  Hearing,
  SenderKind,
  Statement,
  StatementOpenness,
  StatementVerdict,
} from '../../core/hearings/hearing.ts';
import { may } from '../../core/people/roles.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { hearingRules } from './hearing-rule.ts';

export type SeenStatement = {
  readonly id: string;
  /** Empty for a private person, unless the reader handles the statements. */
  readonly sender: string;
  readonly senderKind: SenderKind;
  readonly receivedOn: CivilDate;
  readonly isLate: boolean;
  readonly summary: string;
  readonly text: string;
  readonly paragraphIds: readonly string[];
  readonly openness: StatementOpenness;
  readonly verdict: {
    readonly outcome: StatementVerdict;
    readonly by: string;
    readonly at: Instant;
  } | null;
  readonly why: string;
  readonly version: number;
};

/** What is left of a statement that was taken out. Name and summary are empty where they were removed for good. */
export type WithdrawnStatement = Pick<
  Statement,
  'id' | 'sender' | 'senderKind' | 'receivedOn' | 'summary'
> & {
  readonly why: string;
  readonly by: string;
  readonly at: Instant;
  readonly areWordsRemoved: boolean;
};

export type SeenHearing = Pick<
  Hearing,
  'id' | 'phaseId' | 'startsOn' | 'endsOn' | 'rule' | 'invitation' | 'parties' | 'version'
> & {
  readonly sent: { readonly at: Instant; readonly by: string; readonly textVersion: number } | null;
  /** Of the version that was sent out. */
  readonly paragraphs: readonly { readonly id: string; readonly label: string }[];
  readonly statements: readonly SeenStatement[];
  /** Written down by mistake: for those who handle the statements. */
  readonly withdrawn: readonly WithdrawnStatement[];
  /** How many more are closed to this reader. */
  readonly closedStatements: number;
};

export type HearingsView = {
  readonly process: { readonly id: string; readonly title: string };
  readonly today: CivilDate;
  readonly mayRun: boolean;
  readonly phases: readonly {
    readonly id: string;
    readonly title: string;
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate;
  }[];
  readonly text: { readonly version: number; readonly paragraphs: number } | null;
  readonly rules: readonly Pick<StatutoryRule, 'rule' | 'paragraph' | 'amount' | 'unit'>[];
  readonly hearings: readonly SeenHearing[];
};

/** The hearings of a process with what was said in them. One that is not sent is there for those who prepare it. */
export const seeHearings =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<HearingsView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const mayRun = may(by.roles, 'run-hearings');
      const found = (await tx.hearings.ofProcess(processId)).filter(
        ({ sent }) => mayRun || sent !== null,
      );
      const text = mayRun ? await tx.texts.ofProcess(processId) : null;
      const current = text && (await tx.texts.current(text.id));
      const hearings: SeenHearing[] = [];
      for (const hearing of found) hearings.push(await seenHearing(tx, by, hearing));
      return decide({
        process: { id: process.id, title: process.title },
        today: osloDate(deps.clock.now()),
        mayRun,
        phases: process.phases.map(({ id, title, startsOn, endsOn }) => ({ id, title, startsOn, endsOn })), // prettier-ignore
        text: current && { version: current.version, paragraphs: current.paragraphs.length },
        rules: await hearingRules(tx),
        hearings,
      });
    });
  };

async function seenHearing(
  tx: Pick<Transaction, 'texts' | 'hearings' | 'people'>,
  by: AuthorizedMember,
  hearing: Hearing,
): Promise<SeenHearing> {
  const { sent, textId } = hearing;
  const version = sent && (await tx.texts.version(textId, sent.textVersion));
  const all = await tx.hearings.statements([hearing.id]);
  const statements = visibleStatements(by, all);
  const withdrawn = may(by.roles, 'run-hearings')
    ? await tx.hearings.withdrawnStatements(hearing.id)
    : [];
  const names = await tx.people.names([
    ...withdrawn.flatMap((one) => one.withdrawn?.by ?? []),
    ...(sent ? [sent.by] : []),
    ...statements.flatMap(({ verdict }) => (verdict ? [verdict.by] : [])),
  ]);
  const nameOf = (personId: string): string => names.get(personId) ?? '';
  const { id, phaseId, startsOn, endsOn, rule, invitation, parties } = hearing;
  return {
    ...{ id, phaseId, startsOn, endsOn, rule, invitation, parties, version: hearing.version },
    sent: sent && { ...sent, by: nameOf(sent.by) },
    paragraphs: (version?.paragraphs ?? []).map((paragraph) => ({
      id: paragraph.id,
      label: labelOf(paragraph),
    })),
    statements: statements.map((statement) => seenStatement(by, hearing, statement, nameOf)),
    withdrawn: withdrawn.flatMap((statement) => withdrawnStatement(statement, nameOf)),
    closedStatements: all.length - statements.length,
  };
}

function withdrawnStatement(
  { id, sender, senderKind, receivedOn, summary, withdrawn }: Statement,
  nameOf: (personId: string) => string,
): readonly WithdrawnStatement[] {
  if (!withdrawn) return [];
  return [{ id, sender, senderKind, receivedOn, summary, ...withdrawn, by: nameOf(withdrawn.by) }];
}

/** What is exempt from access is there for those who handle it alone. Source: offentleglova § 13 [check]. */
export function visibleStatements(
  by: AuthorizedMember,
  statements: readonly Statement[],
): readonly Statement[] {
  return may(by.roles, 'run-hearings')
    ? statements
    : statements.filter(({ openness }) => openness.kind === 'open');
}

function seenStatement(
  by: AuthorizedMember,
  { endsOn }: Hearing,
  statement: Statement,
  nameOf: (personId: string) => string,
): SeenStatement {
  const { id, sender, senderKind, receivedOn, summary, text, paragraphIds } = statement;
  const isNamed = senderKind === 'organisation' || may(by.roles, 'run-hearings');
  return {
    ...{ id, senderKind, receivedOn, summary, paragraphIds, why: statement.why },
    // Who wrote it can often be read from how it is written.
    ...{ sender: isNamed ? sender : '', text: isNamed ? text : '' },
    isLate: receivedOn > endsOn,
    ...{ openness: statement.openness, version: statement.version },
    verdict: statement.verdict && { ...statement.verdict, by: nameOf(statement.verdict.by) },
  };
}

/** What a paragraph is called in a list: its heading, else its first words. */
export function labelOf({
  heading,
  text,
}: {
  readonly heading: string;
  readonly text: string;
}): string {
  if (heading !== '') return heading;
  const words = text.replace(/\s+/gu, ' ');
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}

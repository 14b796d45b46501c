import { compareVersions } from '../../core/adoptions/compare-versions.ts';
import type { ComparedParagraph } from '../../core/adoptions/compare-versions.ts';
import type { Adoption } from '../../core/adoptions/adoption.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Statement, StatementVerdict } from '../../core/hearings/hearing.ts';
import { may } from '../../core/people/roles.ts';
import { hasEnded } from '../../core/plans/registered-plan.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Paragraph, TextVersion } from '../../core/texts/draft-text.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { visibleStatements } from '../hearings/see-hearings.ts';
import type { Transaction } from '../ports/stores.ts';
import { directionsOfText } from '../texts/text-directions.ts';
import type { JudgedDirection } from '../texts/text-directions.ts';
import type { WordComparison, WordSpan } from '../ports/word-comparison.ts';

type Named = { readonly id: string; readonly name: string };
type Titled = { readonly id: string; readonly title: string };

export type SeenComparison = {
  readonly id: string;
  readonly kind: ComparedParagraph['kind'];
  readonly isMoved: boolean;
  readonly before: Omit<Paragraph, 'id'> | null;
  readonly after: Omit<Paragraph, 'id'> | null;
  /** What was done word by word, for a paragraph that was changed. */
  readonly words: {
    readonly heading: readonly WordSpan[];
    readonly text: readonly WordSpan[];
  } | null;
  /** What it builds on, and what became of each. */
  readonly directions: readonly JudgedDirection[];
  /** What was said about it in the hearing. */
  readonly statements: readonly {
    readonly id: string;
    readonly summary: string;
    readonly verdict: StatementVerdict | null;
  }[];
};

export type AdoptionView = {
  readonly process: Titled;
  readonly plan: Titled | null;
  readonly today: CivilDate;
  readonly adoption:
    | (Pick<Adoption, 'decidedOn' | 'reference' | 'decision' | 'votes' | 'voteText'> & {
        readonly body: string;
        readonly replaced: readonly Titled[];
        readonly recordedBy: string;
        readonly recordedAt: Instant;
      })
    | null;
  /** The text as it was sent to hearing against the adopted one, or, for those who write, against the draft as it is now. */
  readonly comparison: {
    readonly textId: string;
    readonly before: { readonly version: number; readonly at: Instant };
    readonly after: { readonly version: number; readonly at: Instant; readonly isAdopted: boolean };
    readonly paragraphs: readonly SeenComparison[];
  } | null;
  /** Whether this reader says what became of directions. */
  readonly mayJudge: boolean;
  /** For whoever writes the decision down; null for others, and when it is written. */
  readonly preparation: {
    readonly bodies: readonly Named[];
    readonly plans: readonly Titled[];
    readonly paragraphs: number;
    readonly withoutVerdict: number;
  } | null;
};

/** What a process ended in, and what became of the text on the way from the hearing. */
export const seeAdoption =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'words'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<AdoptionView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const read = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const adoption = await tx.adoptions.ofProcess(processId);
      const plan = process.planId === null ? null : await tx.plans.byId(process.planId);
      return decide({
        process: { id: process.id, title: process.title },
        plan: plan && { id: plan.id, title: plan.title },
        today: osloDate(deps.clock.now()),
        adoption: adoption && (await seenAdoption(tx, adoption)),
        comparison: await textsToCompare(tx, by, processId, adoption),
        mayJudge: may(by.roles, 'draft-texts'),
        preparation:
          adoption === null && may(by.roles, 'edit-plans') ? await preparation(tx, process) : null,
      });
    });
    if (read.refused) return read;
    // Others may be let in between two paragraphs: no transaction waits for that.
    const { comparison } = read.value;
    return decide({
      ...read.value,
      comparison: comparison && (await compared(deps.words, comparison)),
    });
  };

async function seenAdoption(
  tx: Transaction,
  adoption: Adoption,
): Promise<NonNullable<AdoptionView['adoption']>> {
  const { decidedOn, reference, decision, votes, voteText, recordedAt } = adoption;
  const body = await tx.people.body(adoption.bodyId);
  const replaced = await tx.planRegister.byIds(adoption.replacedPlanIds);
  const names = await tx.people.names([adoption.recordedBy]);
  return {
    ...{ decidedOn, reference, decision, votes, voteText, recordedAt, body: body?.name ?? '' },
    replaced: replaced.map(({ id, title }) => ({ id, title })),
    recordedBy: names.get(adoption.recordedBy) ?? '',
  };
}

async function preparation(
  tx: Transaction,
  process: PlanningProcess,
): Promise<NonNullable<AdoptionView['preparation']>> {
  const text = await tx.texts.ofProcess(process.id);
  const current = text && (await tx.texts.current(text.id));
  const hearings = await tx.hearings.ofProcess(process.id);
  const statements = await tx.hearings.statements(hearings.map(({ id }) => id));
  const plans = process.planId === null ? [] : await tx.planRegister.plans();
  return {
    bodies: (await tx.people.bodies()).map(({ id, name }) => ({ id, name })),
    plans: plans
      .filter((plan) => plan.id !== process.planId && !plan.isGroup && !hasEnded(plan))
      .map(({ id, title }) => ({ id, title })),
    paragraphs: current?.paragraphs.length ?? 0,
    withoutVerdict: statements.filter(({ verdict }) => verdict === null).length,
  };
}

/** What the comparison is made of, read at one moment. */
type TextsToCompare = {
  readonly before: TextVersion;
  readonly sentAt: Instant;
  readonly after: TextVersion;
  readonly directions: ReadonlyMap<string, readonly JudgedDirection[]>;
  readonly statements: readonly Statement[];
};

async function textsToCompare(
  tx: Transaction,
  by: AuthorizedMember,
  processId: string,
  adoption: Adoption | null,
): Promise<TextsToCompare | null> {
  const hearings = await tx.hearings.ofProcess(processId);
  const last = hearings.findLast(({ sent }) => sent !== null);
  if (!last?.sent) return null;
  const before = await tx.texts.version(last.textId, last.sent.textVersion);
  const after = await laterVersion(tx, by, last.textId, adoption);
  if (!before || !after) return null;
  return {
    ...{ before, after, sentAt: last.sent.at },
    directions: await directionsOfText(tx, by, last.textId),
    statements: visibleStatements(by, await tx.hearings.statements([last.id])),
  };
}

async function compared(
  words: WordComparison,
  { before, sentAt, after, directions, statements }: TextsToCompare,
): Promise<NonNullable<AdoptionView['comparison']>> {
  return {
    textId: before.textId,
    before: { version: before.version, at: sentAt },
    after: {
      ...{ version: after.version, at: after.frozenAt ?? after.madeAt },
      isAdopted: after.label === 'adopted',
    },
    paragraphs: (await seenComparisons(words, before, after)).map((paragraph) => ({
      ...paragraph,
      directions: directions.get(paragraph.id) ?? [],
      statements: statements
        .filter(({ paragraphIds }) => paragraphIds.includes(paragraph.id))
        .map(({ id, summary, verdict }) => ({ id, summary, verdict: verdict?.outcome ?? null })),
    })),
  };
}

async function laterVersion(
  tx: Transaction,
  by: AuthorizedMember,
  textId: string,
  adoption: Adoption | null,
): Promise<TextVersion | null> {
  if (adoption) return adoption.text && tx.texts.version(textId, adoption.text.version);
  return may(by.roles, 'draft-texts') ? tx.texts.current(textId) : null;
}

type MarkedParagraph = Omit<SeenComparison, 'statements' | 'directions'>;

/** One after the other: a text that is written anew from end to end lets others in between its paragraphs. */
async function seenComparisons(
  words: WordComparison,
  before: TextVersion,
  after: TextVersion,
): Promise<readonly MarkedParagraph[]> {
  const seen: MarkedParagraph[] = [];
  for (const compared of compareVersions(before.paragraphs, after.paragraphs))
    seen.push(await seenComparison(words, compared));
  return seen;
}

async function seenComparison(
  words: WordComparison,
  compared: ComparedParagraph,
): Promise<MarkedParagraph> {
  const { id, kind } = compared;
  const before = 'before' in compared ? withoutId(compared.before) : null;
  const after = 'after' in compared ? withoutId(compared.after) : null;
  const isMoved = 'isMoved' in compared && compared.isMoved;
  const marks =
    kind === 'changed' && before && after
      ? {
          heading: await words.compare(before.heading, after.heading),
          text: await words.compare(before.text, after.text),
        }
      : null;
  return { id, kind, isMoved, before, after, words: marks };
}

function withoutId({ heading, text }: Paragraph): Omit<Paragraph, 'id'> {
  return { heading, text };
}

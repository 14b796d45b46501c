import type { Adoption } from '../../core/adoptions/adoption.ts';
import type { GoalKind, GoalReport } from '../../core/goals/goal.ts';
import type { StatementVerdict } from '../../core/hearings/hearing.ts';
import { may } from '../../core/people/roles.ts';
import type { DirectionLink, DirectionVerdict, Paragraph } from '../../core/texts/draft-text.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import type { AuthorizedMember } from '../authority.ts';
import { visibleStatements } from '../hearings/see-hearings.ts';
import type { Transaction } from '../ports/stores.ts';

type Words = Pick<Paragraph, 'heading' | 'text'>;

/** What became of a direction in one paragraph: through the hearing and the adoption to goals and reports. */
export type ParagraphPath = {
  readonly textId: string;
  readonly paragraphId: string;
  readonly process: { readonly id: string; readonly title: string };
  /** As it was sent out; else, for those who write, as it is now. Null while it is the administration's own draft. */
  readonly draft: (Words & { readonly at: Instant; readonly isSentOut: boolean }) | null;
  readonly verdict: DirectionVerdict | null;
  readonly why: string;
  readonly hearing: {
    readonly startsOn: CivilDate;
    readonly endsOn: CivilDate;
    readonly statements: readonly {
      readonly id: string;
      /** Empty for a private person: whoever did not ask to be named is not. */
      readonly sender: string;
      readonly summary: string;
      readonly verdict: StatementVerdict | null;
      readonly why: string;
    }[];
  } | null;
  readonly adoption: {
    readonly decidedOn: CivilDate;
    readonly body: string;
    readonly reference: string;
    readonly outcome: 'same' | 'changed' | 'added' | 'removed';
    readonly adopted: Words | null;
  } | null;
  readonly goals: readonly {
    readonly id: string;
    readonly kind: GoalKind;
    readonly title: string;
    /** On the goal or what hangs below it, newest first. */
    readonly reports: readonly (Pick<
      GoalReport,
      'id' | 'period' | 'reportedOn' | 'status' | 'text'
    > & {
      readonly goal: string;
    })[];
  }[];
};

const mostReports = 5;
const mostGoalsBelow = 300;

/** Follows each link to its end. Whatever several links share is read once. */
export async function paragraphPaths(
  tx: Transaction,
  by: AuthorizedMember,
  links: readonly DirectionLink[],
): Promise<readonly ParagraphPath[]> {
  const byText = Map.groupBy(links, ({ textId }) => textId);
  const paths: ParagraphPath[] = [];
  for (const [textId, those] of byText) {
    const text = await textPath(tx, by, textId, those);
    if (!text) continue;
    for (const link of those) paths.push(await pathOf(tx, text, link));
  }
  return paths;
}

type TextPath = NonNullable<Awaited<ReturnType<typeof textPath>>>;

async function textPath(
  tx: Transaction,
  by: AuthorizedMember,
  textId: string,
  links: readonly DirectionLink[],
) {
  const text = await tx.texts.byId(textId);
  const process = text && (await tx.processes.byId(text.processId));
  if (!process) return null;
  const hearings = await tx.hearings.ofProcess(process.id);
  const last = hearings.findLast(({ sent }) => sent !== null);
  const adoption = await tx.adoptions.ofProcess(process.id);
  const [newest] = may(by.roles, 'draft-texts') ? await tx.texts.versions(textId) : [];
  const [sentOut, adopted] = [last?.sent?.textVersion, adoption?.text?.version];
  const numbers = [sentOut, newest?.version, adopted].filter((number) => number !== undefined);
  // A text may hold thousands of paragraphs, and a thread runs through a few.
  const paragraphs = await tx.texts.paragraphsIn(
    textId,
    numbers,
    links.map(({ paragraphId }) => paragraphId),
  );
  return {
    ...{ process: { id: process.id, title: process.title }, last, adoption, newest, paragraphs },
    ...{ sentOut, adopted },
    body: adoption ? ((await tx.people.body(adoption.bodyId))?.name ?? '') : '',
    statements: last ? visibleStatements(by, await tx.hearings.statements([last.id])) : [],
    goalLinks: await tx.texts.goalLinks(textId),
  };
}

async function pathOf(
  tx: Transaction,
  text: TextPath,
  { textId, paragraphId, verdict, why }: DirectionLink,
): Promise<ParagraphPath> {
  const inVersion = (number: number | undefined) =>
    text.paragraphs.find(({ id, version }) => id === paragraphId && version === number);
  const [before, now, after] = [text.sentOut, text.newest?.version, text.adopted].map(inVersion);
  const goalIds = text.goalLinks.flatMap((link) => link.paragraphId === paragraphId ? [link.goalId] : []); // prettier-ignore
  const shown = before ?? now;
  const at = before ? text.last?.sent?.at : text.newest?.madeAt;
  return {
    ...{ textId, paragraphId, process: text.process, verdict: verdict?.outcome ?? null, why },
    draft: shown && at ? { ...wordsOf(shown), at, isSentOut: before !== undefined } : null,
    hearing:
      text.last?.sent && before
        ? {
            ...{ startsOn: text.last.startsOn, endsOn: text.last.endsOn },
            statements: text.statements
              .filter(({ paragraphIds }) => paragraphIds.includes(paragraphId))
              .map((one) => ({
                ...{ id: one.id, summary: one.summary, why: one.why },
                sender: one.senderKind === 'organisation' ? one.sender : '',
                verdict: one.verdict?.outcome ?? null,
              })),
          }
        : null,
    adoption: text.adoption && adoptionOf(text.adoption, text.body, before, after),
    goals: await goalsOf(tx, goalIds),
  };
}

function adoptionOf(
  { decidedOn, reference }: Adoption,
  body: string,
  before: Paragraph | undefined,
  after: Paragraph | undefined,
): ParagraphPath['adoption'] {
  const isSame = before?.text === after?.text && before?.heading === after?.heading;
  const outcome = !after ? 'removed' : !before ? 'added' : isSame ? 'same' : 'changed';
  return { decidedOn, body, reference, outcome, adopted: after ? wordsOf(after) : null };
}

async function goalsOf(
  tx: Transaction,
  goalIds: readonly string[],
): Promise<ParagraphPath['goals']> {
  const goals = await tx.goals.byIds(goalIds);
  const found: ParagraphPath['goals'][number][] = [];
  for (const { id, kind, title } of goals) {
    const below = await tx.goals.idsBelow(id, mostGoalsBelow);
    const reports = await tx.goals.reportsOn([...new Set([id, ...below])]);
    const newest = reports
      .toSorted((a, b) => (a.reportedOn < b.reportedOn ? 1 : -1))
      .slice(0, mostReports);
    const titles = await tx.goals.titles(newest.map(({ goalId }) => goalId));
    found.push({
      ...{ id, kind, title },
      reports: newest.map((report) => ({
        ...{ id: report.id, period: report.period, reportedOn: report.reportedOn },
        ...{ status: report.status, text: report.text, goal: titles.get(report.goalId) ?? '' },
      })),
    });
  }
  return found;
}

function wordsOf({ heading, text }: Paragraph): Words {
  return { heading, text };
}

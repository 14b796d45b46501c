import { inReadersLanguage } from '../../core/check-ins/check-in.ts';
import type { StatementResult } from '../../core/check-ins/check-in-results.ts';
import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import type { Poll } from '../../core/polls/poll.ts';
import { findingIds, findingTitles } from '../../core/processes/check-in-findings.ts';
import type { FindingId } from '../../core/processes/check-in-findings.ts';
import { findingStatements } from '../../core/processes/check-in-statements.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { languageOf } from '../people/language-of.ts';
import { onlyVisiblePolls } from '../polls/visible-poll.ts';
import type { Transaction } from '../ports/stores.ts';

type AskedOnce = {
  readonly pollId: string;
  readonly closedAt: Instant;
  readonly phase: string;
  readonly process: string;
  readonly term: string | null;
  readonly result: StatementResult;
};

export type CheckInsView = {
  readonly findings: readonly {
    readonly finding: FindingId;
    readonly title: string;
    readonly statements: readonly {
      readonly statement: number;
      readonly text: string;
      readonly times: readonly AskedOnce[];
    }[];
  }[];
  readonly open: readonly {
    readonly pollId: string;
    readonly title: string;
    readonly closesAt: Instant;
  }[];
  readonly today: CivilDate;
};

/** What came of the check-ins that this reader may see, statement by statement over time, and those that wait for the reader: also when no card was sent. */
export const seeCheckIns =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<CheckInsView, NotAllowed>> => {
    const refusal = denied(by, 'see-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const today = osloDate(now);
      const language = await languageOf(tx, by);
      const all = (await tx.polls.all()).filter(({ checkIn }) => checkIn !== null);
      const given = { polls: all, roundIds: new Set<string>() };
      const polls = await onlyVisiblePolls(tx, by, given, today);
      return decide({
        findings: await findingsOf(tx, polls, language),
        open: await openTo(tx, by, polls, { now, today, language }),
        today,
      });
    });
  };

async function findingsOf(
  tx: Transaction,
  polls: readonly Poll[],
  language: Language,
): Promise<CheckInsView['findings']> {
  const closed = polls.filter(({ state }) => state.status === 'closed');
  const results = await tx.checkIns.resultsOf(closed.map(({ id }) => id));
  const places = await placesOf(tx);
  const terms = await tx.people.terms();
  const times: (AskedOnce & { readonly finding: FindingId; readonly statement: number })[] = [];
  for (const { id, phaseId, checkIn, state } of closed) {
    if (!checkIn || state.status !== 'closed') continue;
    const day = osloDate(state.closedAt);
    const term = terms.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
    const place = places.get(phaseId) ?? { phase: '', process: '' };
    for (const { statement, result } of results.get(id) ?? [])
      times.push({
        ...{ finding: checkIn.finding, statement, pollId: id, closedAt: state.closedAt, result },
        ...{
          ...place,
          term: term ? `${term.startsOn.slice(0, 4)}–${term.endsOn.slice(0, 4)}` : null,
        },
      });
  }
  times.sort((a, b) => (a.closedAt < b.closedAt ? -1 : 1));
  return findingIds.flatMap((finding) => {
    const statements = findingStatements[language][finding].flatMap((text, statement) => {
      const asked = times
        .filter((one) => one.finding === finding && one.statement === statement)
        .map(({ finding: _, statement: __, ...time }) => time);
      return asked.length === 0 ? [] : [{ statement, text, times: asked }];
    });
    return statements.length === 0
      ? []
      : [{ finding, title: findingTitles[language][finding], statements }];
  });
}

async function placesOf(
  tx: Pick<Transaction, 'processes'>,
): Promise<ReadonlyMap<string, { readonly phase: string; readonly process: string }>> {
  return new Map(
    (await tx.processes.all()).flatMap(({ title: process, phases }) =>
      phases.map(({ id, title: phase }) => [id, { phase, process }] as const),
    ),
  );
}

async function openTo(
  tx: Transaction,
  by: AuthorizedMember,
  polls: readonly Poll[],
  { now, today, language }: { now: Instant; today: CivilDate; language: Language },
): Promise<CheckInsView['open']> {
  const open: CheckInsView['open'][number][] = [];
  const answered = await tx.polls.answeredBy(
    by.personId,
    polls.map(({ id }) => id),
  );
  for (const poll of polls) {
    if (poll.state.status !== 'open' || poll.state.closesAt <= now || answered.has(poll.id))
      continue;
    if (!(await tx.polls.isOnRoll(poll.id, by.personId, today))) continue;
    const { title } = inReadersLanguage(poll, language);
    open.push({ pollId: poll.id, title, closesAt: poll.state.closesAt });
  }
  return open;
}

export type StatementsView = {
  readonly findings: readonly {
    readonly finding: FindingId;
    readonly title: string;
    readonly statements: readonly string[];
  }[];
};

/** What can be asked, in the reader's language. */
export const seeStatements =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (by: AuthorizedMember): Promise<Decision<StatementsView, NotAllowed>> => {
    const refusal = denied(by, 'prepare-polls');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const language = await languageOf(tx, by);
      return decide({
        findings: findingIds.map((finding) => ({
          ...{ finding, title: findingTitles[language][finding] },
          statements: findingStatements[language][finding],
        })),
      });
    });
  };

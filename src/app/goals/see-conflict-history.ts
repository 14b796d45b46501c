import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { ConflictEventKind } from '../ports/goal-stores.ts';
import { historyLines } from './goal-history.ts';
import type { HistoryLine } from './goal-history.ts';

/** What has been changed about a conflict or a chain, latest first. */
export const seeConflictHistory =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    subjectId: string,
  ): Promise<
    Decision<{ readonly history: readonly HistoryLine<ConflictEventKind>[] }, NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'see-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const kept = [...(await tx.goals.conflicts()), ...(await tx.goals.chains())];
      if (!kept.some(({ value }) => value.id === subjectId)) return notFound;
      const titles = new Map(
        [...(await tx.goals.all()), ...(await tx.plans.all())].map(({ id, title }) => [id, title]),
      );
      return decide({
        history: historyLines(await tx.goals.conflictHistory(subjectId), (id) => titles.get(id)),
      });
    });
  };

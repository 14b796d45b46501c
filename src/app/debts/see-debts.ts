import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { daysUntilOwed } from '../../core/debts/debt.ts';
import type { Debt, DebtKind, Debts } from '../../core/debts/debt.ts';
import { may } from '../../core/people/roles.ts';
import type { Role } from '../../core/people/roles.ts';
import { addMinutes } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';

/** As many of a kind in a process as are shown one by one; the page of the thing itself shows the rest. */
const shownPerKind = 20;

export type DebtsView = {
  readonly total: number;
  /** Processes with the most owed first. */
  readonly processes: readonly {
    readonly processId: string;
    readonly title: string;
    readonly kinds: readonly {
      readonly kind: DebtKind;
      readonly count: number;
      /** Who answers for it; null where nobody does. */
      readonly responsible: string | null;
      readonly isMine: boolean;
      readonly oldest: readonly Pick<Debt, 'subjectId' | 'phaseId' | 'title' | 'since'>[];
    }[];
  }[];
};

/** Everything that somebody gave and has heard nothing of, for the administration. */
export const seeDebts =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<DebtsView, NotAllowed>> => {
    const refusal = denied(by, 'answer-for-debts');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const debts = await debtsNow(tx, by, deps.clock.now(), shownPerKind);
      const titles = new Map((await tx.processes.all()).map(({ id, title }) => [id, title]));
      const responsible = debts.counts.flatMap(({ responsibleId }) => responsibleId ?? []);
      const names = await tx.people.names([...new Set(responsible)]);
      const byProcess = Map.groupBy(debts.counts, ({ processId }) => processId);
      const sum = (counts: Debts['counts']): number =>
        counts.reduce((total, { count }) => total + count, 0);
      return decide({
        total: sum(debts.counts),
        processes: [...byProcess]
          .toSorted(([, a], [, b]) => sum(b) - sum(a))
          .map(([processId, counts]) => ({
            ...{ processId, title: titles.get(processId) ?? '' },
            kinds: counts.map(({ kind, count, responsibleId }) => ({
              ...{ kind, count },
              responsible: responsibleId === null ? null : (names.get(responsibleId) ?? null),
              isMine: responsibleId === by.personId,
              oldest: debts.oldest
                .filter(
                  (debt) =>
                    debt.processId === processId &&
                    debt.kind === kind &&
                    debt.responsibleId === responsibleId,
                )
                .map(({ subjectId, phaseId, title, since }) => ({
                  ...{ subjectId, phaseId, title, since },
                })),
            })),
          })),
      });
    });
  };

/** What is owed at an instant, as one person may know of it: of closed meetings only those who prepare them. */
export async function debtsNow(
  tx: Pick<Transaction, 'debts'>,
  { roles }: { readonly roles: readonly Role[] },
  now: Instant,
  mostPerKind: number,
): Promise<Debts> {
  return tx.debts.owed({
    ...{ today: osloDate(now), mostPerKind },
    givenBefore: addMinutes(now, -daysUntilOwed * 24 * 60),
    seesClosed: may(roles, 'prepare-rounds'),
  });
}

import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import * as core from '../../core/directions/sort-themes.ts';
import type { ThemeRefusal } from '../../core/directions/sort-themes.ts';
import type { Theme } from '../../core/directions/theme.ts';
import type { AuditEvent } from '../../core/audit/audit-event.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { roundTest } from './visible-directions.ts';
import { onlyVisible } from '../workshops/visible-round.ts';

type SortDeps = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;
type Outcome<Value> = Promise<Decision<Value, ThemeRefusal | NotAllowed | NotFound>>;

export const addTheme =
  (deps: SortDeps) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    title: string,
  ): Outcome<{ readonly id: string }> => {
    const refusal = denied(by, 'synthesise');
    if (refusal) return refusal;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      if (!(await tx.processes.ofPhase(phaseId))) return notFound;
      await tx.processes.lockPhase(phaseId);
      const id = deps.ids.next();

      const added = core.addTheme(await tx.themes.ofPhase(phaseId), { id, phaseId, title });
      if (added.refused) return added;

      await tx.themes.save(added.value);
      const event = { type: 'theme-added', subject: id } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide({ id });
    });
    if (!outcome.refused) tell(deps, by, phaseId);
    return outcome;
  };

export const renameTheme =
  (deps: SortDeps) =>
  (by: AuthorizedMember, themeId: string, given: { title: string; version: number }) =>
    changeTheme(deps, by, themeId, 'theme-renamed', ({ themes, theme }) =>
      core.renameTheme(themes, theme, given.title, given.version),
    );

export const mergeTheme =
  (deps: SortDeps) =>
  (by: AuthorizedMember, themeId: string, given: { intoId: string; version: number }) =>
    changeTheme(deps, by, themeId, 'theme-merged', ({ themes, theme }) => {
      const into = themes.find(({ id }) => id === given.intoId);
      return into ? core.mergeTheme(themes, theme, into, given.version) : notFound;
    });

export const unmergeTheme =
  (deps: SortDeps) => (by: AuthorizedMember, themeId: string, version: number) =>
    changeTheme(deps, by, themeId, 'theme-unmerged', ({ theme }) =>
      core.unmergeTheme(theme, version),
    );

export const removeTheme =
  (deps: SortDeps) => (by: AuthorizedMember, themeId: string, version: number) =>
    changeTheme(deps, by, themeId, 'theme-removed', async ({ themes, theme, tx }) => {
      const sorted = await tx.themes.sorted(theme.phaseId);
      const directions = await tx.directions.ofPhase(theme.phaseId);
      const anything =
        sorted.some((one) => one.themeId === themeId) ||
        themes.some((one) => one.mergedIntoId === themeId) ||
        directions.some((one) => one.themeId === themeId);
      return core.removeTheme(theme, { anything }, version, deps.clock.now());
    });

async function changeTheme(
  deps: SortDeps,
  by: AuthorizedMember,
  themeId: string,
  type: AuditEvent['type'],
  change: (facts: {
    readonly tx: Transaction;
    readonly themes: readonly Theme[];
    readonly theme: Theme;
  }) =>
    Decision<Theme, ThemeRefusal | NotFound> | Promise<Decision<Theme, ThemeRefusal | NotFound>>,
): Outcome<null> {
  const refusal = denied(by, 'synthesise');
  if (refusal) return refusal;
  let phaseId = '';
  const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
    const found = await tx.themes.forChange(themeId);
    if (!found || found.removedAt !== null) return notFound;
    phaseId = found.phaseId;
    // Two who merge two themes into each other take turns: the second finds them merged already.
    await tx.processes.lockPhase(phaseId);
    const themes = await tx.themes.ofPhase(phaseId);
    const theme = themes.find(({ id }) => id === themeId);
    if (!theme) return notFound;

    const changed = await change({ tx, themes, theme });
    if (changed.refused) return changed;

    await tx.themes.save(changed.value);
    await tx.audit.append(actorOf(by), { type, subject: themeId }, deps.clock.now());
    return decide(null);
  });
  if (!outcome.refused) tell(deps, by, phaseId);
  return outcome;
}

export type Move = {
  readonly contributionIds: readonly string[];
  /** Taken out of this theme and those merged into it; null takes them out of nothing. */
  readonly fromId: string | null;
  /** Put in this theme; null leaves them where they otherwise are. */
  readonly toId: string | null;
};

/**
 * Sorts contributions: into a theme, out of one, or from one to another. What is said is which to take and put and not where everything lies, so that two who
 * sort at the same time do not undo each other's work.
 */
export const moveContributions =
  (deps: SortDeps) =>
  async (
    by: AuthorizedMember,
    phaseId: string,
    { contributionIds, fromId, toId }: Move,
  ): Promise<Decision<null, { readonly code: 'no-such-contribution' } | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'synthesise');
    if (refusal) return refusal;
    const outcome = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.processes.lockPhase(phaseId);
      const themes = await tx.themes.ofPhase(phaseId);
      const isHere = (id: string | null): boolean =>
        id === null || themes.some((theme) => theme.id === id && theme.mergedIntoId === null);
      if (!isHere(fromId) || !isHere(toId)) return notFound;
      const isOpenTo = roundTest(await onlyVisible(tx, by, await tx.rounds.ofPhase(phaseId)));
      const found = (await tx.contributions.byIds(contributionIds)).filter(
        (one) => one.phaseId === phaseId && one.withdrawnAt === null && isOpenTo(one.roundId),
      );
      if (found.length !== new Set(contributionIds).size)
        return refuse({ code: 'no-such-contribution' });

      if (fromId !== null) await tx.themes.take(core.withMerged(themes, fromId), contributionIds);
      if (toId !== null) await tx.themes.put(toId, contributionIds);
      const event = {
        type: 'contributions-sorted',
        subject: phaseId,
        facts: { count: found.length, from: fromId, to: toId },
      } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
    if (!outcome.refused) tell(deps, by, phaseId);
    return outcome;
  };

function tell({ events }: SortDeps, by: AuthorizedMember, phaseId: string): void {
  events.publish(by.municipality, { topic: 'direction', id: phaseId, onlyFor: 'synthesise' });
}

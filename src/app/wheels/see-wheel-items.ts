import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { proposedItems } from '../../core/wheels/proposed-items.ts';
import type { WheelProposal } from '../../core/wheels/proposed-items.ts';
import { termAt } from '../../core/wheels/term-span.ts';
import type { WheelItem } from '../../core/wheels/wheel-item.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { WheelItemEventKind } from '../ports/wheel-stores.ts';
import { visibleRounds } from '../workshops/see-rounds.ts';

export type WheelItemsView = {
  readonly items: readonly (WheelItem & { readonly version: number })[];
  /** Those whose title is not among the items: a proposal that was taken, or taken out again, is not made twice. */
  readonly proposals: readonly WheelProposal[];
};

/** What a planner edits: the municipality's own items, those taken out too, and what is still proposed. */
export const seeWheelItems =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'municipalities'>) =>
  async (by: AuthorizedMember): Promise<Decision<WheelItemsView, NotAllowed>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const municipality = await deps.municipalities.byId(by.municipality.municipalityId);
    invariant(municipality !== null, 'an authorised member has a municipality');
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const rounds = await visibleRounds(tx, by);
      const items = (await tx.wheels.all()).map(({ value, version }) => ({
        ...value,
        link:
          value.link?.kind === 'round' && !rounds.some(({ id }) => id === value.link?.id)
            ? null
            : value.link,
        version,
      }));
      const titles = new Set(items.map(({ title }) => title));
      const term = termAt(await tx.people.terms(), osloDate(deps.clock.now()));
      const proposed = proposedItems(
        municipality.language,
        term,
        await tx.planningStrategies.rules(),
      );
      return decide({ items, proposals: proposed.filter(({ title }) => !titles.has(title)) });
    });
  };

export type WheelItemHistory = {
  readonly events: readonly {
    readonly id: string;
    readonly at: Instant;
    readonly by: string;
    readonly kind: WheelItemEventKind;
    readonly before: WheelItem | null;
    readonly after: WheelItem;
  }[];
};

/** What has been done to an item, latest first. */
export const seeWheelItemHistory =
  (deps: Pick<Deps, 'unitOfWork'>) =>
  async (
    by: AuthorizedMember,
    itemId: string,
  ): Promise<Decision<WheelItemHistory, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      if (!(await tx.wheels.byId(itemId))) return notFound;
      const events = await tx.wheels.history(itemId);
      const rounds = new Set((await visibleRounds(tx, by)).map(({ id }) => id));
      const shown = (item: WheelItem): WheelItem =>
        item.link?.kind === 'round' && !rounds.has(item.link.id) ? { ...item, link: null } : item;
      const names = await tx.people.names(events.map(({ personId }) => personId));
      return decide({
        events: events.map(({ id, at, personId, kind, before, after }) => ({
          ...{ id, at, by: names.get(personId) ?? '', kind },
          ...{ before: before && shown(before), after: shown(after) },
        })),
      });
    });
  };

import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Versioned, VersionConflict } from '../../core/goals/version.ts';
import * as core from '../../core/wheels/keep-wheel-item.ts';
import type {
  WheelItemRefusal,
  WheelItemStep,
  WheelStepRefusal,
} from '../../core/wheels/keep-wheel-item.ts';
import type { WheelItem, WheelItemWords, WheelLink } from '../../core/wheels/wheel-item.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import type { WheelItemEventKind } from '../ports/wheel-stores.ts';
import { isVisible } from '../workshops/visible-round.ts';

type Needs = Pick<Deps, 'unitOfWork' | 'clock' | 'ids' | 'events'>;

/**
 * Puts items in the wheels, all of them or none: one that a planner wrote, or as many of the proposed ones as were taken. What stands there already, word for
 * word, is not put there again: two planners may have taken the same proposals.
 */
export const addWheelItems =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    drafts: readonly WheelItemWords[],
  ): Promise<Decision<null, WheelItemRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      await tx.wheels.lock();
      const standing = (await tx.wheels.all()).map(({ value }) => value);
      for (const words of drafts) {
        if (!(await isHere(tx, by, words.link))) return notFound;
        const added = core.addWheelItem(words, deps.ids.next());
        if (added.refused) return added;
        if (standing.some((item) => !item.isRemoved && core.saysTheSame(item, words))) continue;
        standing.push(added.value);
        await keep(deps, tx, by, { kind: 'wheel-item-added', before: null, after: added.value });
      }
      return decide(null);
    });
    if (!decision.refused) tell(deps, by, by.municipality.municipalityId);
    return decision;
  };

export const changeWheelItem =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    itemId: string,
    words: WheelItemWords,
    seen: number,
  ): Promise<
    Decision<null, VersionConflict | WheelItemRefusal | WheelStepRefusal | NotAllowed | NotFound>
  > => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.wheels.forChange(itemId);
      if (!stored || !(await isHere(tx, by, words.link))) return notFound;
      // A link to a meeting that the editor was not shown is not theirs to take away.
      const { shown, hidden } = await asShown(tx, by, stored);
      const kept = words.link === null ? { ...words, link: hidden } : words;
      const changed = core.changeWheelItem(shown, kept, seen);
      if (changed.refused) return changed;
      const [before, after] = [stored.value, changed.value];
      await keep(deps, tx, by, { kind: 'wheel-item-changed', before, after });
      return decide(null);
    });
    if (!decision.refused) tell(deps, by, itemId);
    return decision;
  };

/** Takes an item out of the wheels, or puts it back. */
export const stepWheelItem =
  (deps: Needs) =>
  async (
    by: AuthorizedMember,
    itemId: string,
    step: WheelItemStep,
    seen: number,
  ): Promise<Decision<null, VersionConflict | WheelStepRefusal | NotAllowed | NotFound>> => {
    const refusal = denied(by, 'edit-plans');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      const stored = await tx.wheels.forChange(itemId);
      if (!stored) return notFound;
      const { shown, hidden } = await asShown(tx, by, stored);
      const stepped = core.stepWheelItem(shown, step, seen);
      if (stepped.refused) return stepped;
      const kind = step === 'remove' ? 'wheel-item-removed' : 'wheel-item-restored';
      const after = { ...stepped.value, link: stepped.value.link ?? hidden };
      await keep(deps, tx, by, { kind, before: stored.value, after });
      return decide(null);
    });
    if (!decision.refused) tell(deps, by, itemId);
    return decision;
  };

/** What an item leads to is in this municipality, and whoever links to a meeting may see it. */
async function isHere(
  tx: Transaction,
  by: AuthorizedMember,
  link: WheelLink | null,
): Promise<boolean> {
  if (link === null) return true;
  if (link.kind === 'process') return (await tx.processes.byId(link.id)) !== null;
  if (link.kind === 'plan') return (await tx.plans.byId(link.id)) !== null;
  const round = await tx.rounds.byId(link.id);
  return round !== null && isVisible(tx, by, round);
}

/** An item as this editor may see it, and the link that is kept from them: a version conflict tells what is stored. */
async function asShown(
  tx: Transaction,
  by: AuthorizedMember,
  stored: Versioned<WheelItem>,
): Promise<{ readonly shown: Versioned<WheelItem>; readonly hidden: WheelLink | null }> {
  const { link } = stored.value;
  if (await isHere(tx, by, link)) return { shown: stored, hidden: null };
  return { shown: { ...stored, value: { ...stored.value, link: null } }, hidden: link };
}

async function keep(
  deps: Needs,
  tx: Transaction,
  by: AuthorizedMember,
  change: {
    readonly kind: WheelItemEventKind;
    readonly before: WheelItem | null;
    readonly after: WheelItem;
  },
): Promise<void> {
  const at = deps.clock.now();
  const itemId = change.after.id;
  await tx.wheels.save(change.after);
  await tx.wheels.addEvent({
    ...{ ...change, id: deps.ids.next(), itemId, at, personId: by.personId },
  });
  await tx.audit.append(actorOf(by), { type: change.kind, subject: itemId }, at);
}

function tell(deps: Pick<Deps, 'events'>, by: AuthorizedMember, id: string): void {
  deps.events.publish(by.municipality, { topic: 'wheel', id });
}

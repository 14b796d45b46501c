import { goesOn } from '../../core/processes/position.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { may } from '../../core/people/roles.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import { inForceOn } from '../../core/planning-strategy/planning-strategy.ts';
import { strategyItems } from '../../core/planning-strategy/strategy-items.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { addMinutes } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { occurrencesOf, publicBy, touches, yearOf } from '../../core/wheels/occurrences.ts';
import type { Span } from '../../core/wheels/occurrences.ts';
import { reportingPeriods } from '../../core/wheels/reporting-periods.ts';
import { strategyEvents } from '../../core/wheels/strategy-events.ts';
import { byDays } from '../../core/wheels/wheel-event.ts';
import type { WheelEvent } from '../../core/wheels/wheel-event.ts';
import type { WheelItem } from '../../core/wheels/wheel-item.ts';
import { wheelOf } from '../../core/wheels/wheel-item.ts';
import type { AuthorizedMember } from '../authority.ts';
import { plansOfStrategy, readStrategies } from '../planning-strategy/read-strategies.ts';
import type { Transaction } from '../ports/stores.ts';
import { visibleRounds } from '../workshops/see-rounds.ts';
import type { RoundLine } from '../workshops/see-rounds.ts';

/** Which days to look at, how the planning strategy stands today, and the reader's language. */
type Wanted = {
  readonly within: Span;
  readonly today: CivilDate;
  readonly language: Language;
};

/**
 * Everything that stands in the wheels within the days, as this reader may see it: the municipality's own items, and what the product knows already and
 * nobody types again. A meeting that the reader may not see is not among them, neither by itself nor as what an item leads to.
 */
export async function wheelEvents(
  tx: Transaction,
  by: AuthorizedMember,
  { within, today, language }: Wanted,
): Promise<readonly WheelEvent[]> {
  const sees = may(by.roles, 'see-processes');
  const rounds = sees ? await visibleRounds(tx, by) : [];
  const processes = sees ? (await tx.processes.all()).filter(goesOn) : [];
  return [
    ...(await itemEvents(tx, within, rounds)),
    ...processes.flatMap((process) => phaseEvents(process, within)),
    ...rounds.map(roundEvent).filter((event) => touches(event, within)),
    ...(await strategyEventsOf(tx, { within, today, language })),
    ...reportingPeriods(within, language),
  ].toSorted(byDays);
}

/** The municipality's own items. What leads to a round that is not among those given leads nowhere. */
export async function itemEvents(
  tx: Transaction,
  within: Span,
  rounds: readonly Pick<RoundLine, 'id'>[],
): Promise<readonly WheelEvent[]> {
  return (await tx.wheels.all())
    .filter(({ value }) => !value.isRemoved)
    .flatMap(({ value }) => eventsOf(value, within, rounds));
}

function eventsOf(
  item: WheelItem,
  within: Span,
  rounds: readonly Pick<RoundLine, 'id'>[],
): readonly WheelEvent[] {
  const { id, title, when, lead, basis, publicDays, link } = item;
  const isHidden = link?.kind === 'round' && !rounds.some((round) => round.id === link.id);
  return occurrencesOf(when, within).map((span) => ({
    key: when.kind === 'yearly' ? `item:${id}:${String(yearOf(span.startsOn))}` : `item:${id}`,
    ...{ source: 'own', wheels: [wheelOf(when)], title, ...span, startsAt: null, lead, basis },
    publicBy: publicBy(span.startsOn, publicDays),
    link: isHidden ? null : link,
  }));
}

/** The lines of the planning strategy in force that have days. */
export async function strategyEventsOf(
  tx: Transaction,
  { within, today, language }: Wanted,
): Promise<readonly WheelEvent[]> {
  const { strategies, planOfNeed } = await readStrategies(tx);
  const whole = inForceOn(strategies, today);
  if (!whole) return [];
  const plans = await plansOfStrategy(tx, whole, planOfNeed);
  return strategyEvents(strategyItems(whole, { plans, planOfNeed }, today), within, language);
}

export function phaseEvents(process: PlanningProcess, within: Span): readonly WheelEvent[] {
  return process.phases
    .filter((phase) => touches(phase, within))
    .map((phase) => ({
      ...{ key: `phase:${phase.id}`, source: 'phase', wheels: ['year', 'term'] },
      title: `${process.title}: ${phase.title}`,
      ...{ startsOn: phase.startsOn, endsOn: phase.endsOn, startsAt: null, lead: phase.lead },
      ...{ basis: '', publicBy: null, link: { kind: 'process', id: process.id } },
    }));
}

function roundEvent(round: RoundLine): WheelEvent {
  const endsAt = addMinutes(round.startsAt, round.durationMinutes);
  return {
    ...{ key: `round:${round.id}`, source: 'round', wheels: ['year'] },
    title: `${round.body.name}: ${round.title}`,
    ...{ startsOn: osloDate(round.startsAt), endsOn: osloDate(endsAt), startsAt: round.startsAt },
    ...{ lead: 'politics', basis: '', publicBy: null, link: { kind: 'round', id: round.id } },
  };
}

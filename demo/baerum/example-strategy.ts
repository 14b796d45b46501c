import type { Transaction } from '../../src/app/ports/stores.ts';
import type { Term } from '../../src/core/people/person.ts';
import type {
  EntryFacts,
  PlanningStrategy,
  StrategyEntry,
} from '../../src/core/planning-strategy/planning-strategy.ts';
import { addDays, instantOf } from '../../src/core/time/instant.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import type { PlanTime } from '../../src/core/time/plan-time.ts';
import { exampleId } from './example-id.ts';
import { planId } from './example-plans.ts';
import { bodyId } from './people.ts';

const strategyId = exampleId('strategy');
const supplementId = exampleId('strategy:supplement');
const afterTermStart = 171;

/** The half-year that holds a day. */
function halfOf(day: CivilDate): PlanTime {
  return `${day.slice(0, 4)}-${day.slice(5, 7) <= '06' ? 'H1' : 'H2'}` as PlanTime;
}
const yearOf = (day: CivilDate): PlanTime => day.slice(0, 4) as PlanTime;

/**
 * The strategy that holds while the next one is worked on: made up, and marked so. One revision is late, one begins outside it with a reason, and one
 * supplement covers another. It is of the latest council that has sat for half a year; where none has, there is no strategy.
 */
export async function loadExampleStrategy(
  tx: Transaction,
  terms: readonly Term[],
  today: CivilDate,
): Promise<void> {
  const term = terms.findLast(({ startsOn }) => addDays(startsOn, afterTermStart + 90) <= today);
  if (!term) return;
  const store = tx.planningStrategies;
  const adoptedOn = addDays(term.startsOn, afterTermStart);
  const council = { bodyId: bodyId('KS') };
  const strategy: PlanningStrategy = {
    ...{ id: strategyId, termId: term.id, title: 'Gjeldende planstrategi', planId: null },
    ...{ status: 'adopted', publicFrom: addDays(adoptedOn, -42), treatmentOn: adoptedOn },
    adopted: { on: adoptedOn, ...council, reference: 'Eksempel 1' },
    ...{ despite: '', version: 1, isExample: true },
  };
  await store.saveConstitution(term.id, addDays(term.startsOn, 17));
  await store.saveStrategy(strategy);
  await store.saveAmendment({
    ...{ id: supplementId, strategyId, kind: 'supplement', year: null, version: 1 },
    ...{ title: 'Tillegg om Sandvika nord', isExample: true },
    decided: { on: addDays(today, -30), ...council, reference: 'Eksempel 2' },
  });
  for (const entry of entriesAt(today)) await store.saveEntry(entry);
  await startOutside(tx, today);
}

function entriesAt(today: CivilDate): readonly StrategyEntry[] {
  const passed = halfOf(addDays(today, -210));
  const now = yearOf(today);
  const next = yearOf(addDays(today, 365));
  const line = (
    key: string,
    title: string,
    facts: Partial<EntryFacts>,
    amendmentId: string | null = null,
  ): StrategyEntry => ({
    ...{ id: exampleId(`strategy:${key}`), strategyId, amendmentId, supersedesId: null },
    ...{ kind: 'continued', planId: planId(key), needId: null, title, decision: null },
    ...{
      from: null,
      to: null,
      note: '',
      drops: false,
      isWithdrawn: false,
      version: 1,
      isExample: true,
    },
    ...facts,
  });
  return [
    line('kp-samfunnsdel', 'Kommuneplanens samfunnsdel', {
      ...{ kind: 'master-plan', decision: 'revise-whole', from: now, to: next },
    }),
    line('kp-arealdel', 'Kommuneplanens arealdel', { kind: 'master-plan', decision: 'continue' }),
    line('ex-klima', 'Temaplan for klima og energi', { from: passed, to: passed }),
    line('ex-bolig', 'Temaplan for boliger', { kind: 'new', from: now, to: next }),
    line('ex-oppvekst', 'Temaplan for oppvekst', { kind: 'new', from: now, to: now }),
    line('ex-frivillighet', 'Frivillighet', { kind: 'end', from: next, to: next }),
    line('ex-sandvika-nord', 'Sandvika nord', { kind: 'new', from: now, to: next }, supplementId),
  ];
}

/** A revision was ordered that the strategy does not list, and somebody has written why; and a start that the supplement has covered. */
async function startOutside({ planRegister }: Transaction, today: CivilDate): Promise<void> {
  const orderedOn = addDays(today, -40);
  const plan = await planRegister.byId(planId('ex-sandvika'));
  if (!plan) return;
  const reason = 'Ny kunnskap om flom gjør at planen må ses på før neste planstrategi.';
  const version = plan.version + 1;
  await planRegister.savePlan({
    ...plan,
    version,
    revision: { orderedOn, startedOn: null, reason },
  });
  const recordedAt = instantOf(Date.parse(`${orderedOn}T09:00:00.000Z`));
  const made = { ordinal: 0, personId: null, recordedAt };
  await planRegister.addEvent({
    ...{ id: exampleId('strategy:outside'), planId: plan.id, planVersion: version, ...made },
    ...{ kind: 'revision-ordered', on: orderedOn },
    details: { reason, departure: { reason, amendmentId: null } },
  });
  const covered = await planRegister.byId(planId('ex-sandvika-nord'));
  if (!covered) return;
  await planRegister.addEvent({
    ...{ id: exampleId('strategy:covered'), planId: covered.id, planVersion: covered.version },
    ...{ ...made, kind: 'work-started', on: addDays(today, -60) },
    details: { departure: { reason: '', amendmentId: supplementId } },
  });
}

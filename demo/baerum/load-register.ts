import type { Transaction } from '../../src/app/ports/stores.ts';
import type { PlanningProcess } from '../../src/core/processes/process.ts';
import { periodOf } from '../../src/core/processes/position.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { invariant } from '../../src/core/decision.ts';
import { exampleBodies, listOfSeat, seatsOf } from './council.ts';
import { exampleChains, exampleConflicts, exampleGoals } from './example-goals.ts';
import { examplePlans } from './example-plans.ts';
import { loadExampleRegister } from './example-register.ts';
import {
  exampleAccounts,
  exampleFrames,
  exampleIndicators,
  exampleMeans,
  exampleTertialReports,
} from './example-steering.ts';
import { exampleReports } from './example-reports.ts';
import { loadExampleStrategy } from './example-strategy.ts';
import { exampleTerms } from './example-terms.ts';
import { bodyId, bodyRows, examplePeople, exampleParties, partyId, personId } from './people.ts';

/** Terms, lists, people, bodies and who sits where. */
export async function loadPeople(tx: Transaction, process: PlanningProcess): Promise<void> {
  const period = periodOf(process);
  invariant(period !== null, 'the example process has phases');
  const terms = exampleTerms(period.startsOn, period.endsOn);
  for (const term of terms) await tx.people.saveTerm(term);
  for (const party of exampleParties) await tx.people.saveParty(party);
  for (const person of examplePeople) await tx.people.savePerson(person);
  for (const body of bodyRows) await tx.people.saveBody(body);
  for (const term of terms)
    for (const body of exampleBodies)
      for (const { seat, function: role, order } of seatsOf(body))
        await tx.people.saveMembership({
          bodyId: bodyId(body.abbreviation),
          personId: personId(seat),
          termId: term.id,
          partyId: partyId(listOfSeat(seat)),
          ...{ function: role, order },
        });
}

/** The plan system, the red thread with what steers it, the conflicts, and the process. */
export async function loadPlans(
  tx: Transaction,
  process: PlanningProcess,
  today: CivilDate,
): Promise<void> {
  for (const plan of examplePlans) await tx.plans.save(plan);
  await loadExampleRegister(tx);
  await loadExampleStrategy(tx, await tx.people.terms(), today);
  for (const goal of exampleGoals) await tx.goals.save(goal);
  for (const report of [...exampleReports, ...exampleTertialReports(today)])
    await tx.goals.saveReport(report);
  for (const conflict of exampleConflicts) {
    const account = exampleAccounts[conflict.key];
    await (account
      ? tx.goals.keepConflict({ ...conflict, ...account, isExample: true })
      : tx.goals.saveConflict(conflict));
  }
  const { indicators, values } = exampleIndicators(today);
  for (const indicator of indicators) await tx.indicators.save(indicator);
  for (const value of values) await tx.indicators.saveValue(value);
  for (const means of exampleMeans(today)) await tx.means.save(means);
  for (const frame of exampleFrames(today)) await tx.means.saveFrame(frame);
  for (const chain of exampleChains) await tx.goals.saveChain(chain);
  await tx.processes.save(process);
}

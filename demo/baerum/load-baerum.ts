import { mintScope } from '../../src/app/authority-mint.ts';
import type { Deps } from '../../src/app/deps.ts';
import type { Transaction } from '../../src/app/ports/stores.ts';
import type { Municipality } from '../../src/core/municipalities/municipality.ts';
import { termAt } from '../../src/core/wheels/term-span.ts';
import type { PlanningProcess } from '../../src/core/processes/process.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate, Instant, LocalTime } from '../../src/core/time/instant.ts';
import { osloDate, osloInstant } from '../../src/core/time/oslo.ts';
import { baerumFacts } from './baerum-data.ts';
import { councilSeats, exampleBodies } from './council.ts';
import { exampleId } from './example-id.ts';
import { growthPoll, knowledgePoll, needsPoll } from './example-polls.ts';
import { playLetter } from './example-letter.ts';
import { loadCity } from './example-city.ts';
import { loadKnowledge } from './example-knowledge.ts';
import { exampleWheelItems } from './example-wheels.ts';
import { loadTemplates } from './example-templates.ts';
import { exampleProcess, phaseId, processId } from './example-process.ts';
import { loadPeople, loadPlans } from './load-register.ts';
import { bodyId, playgroundSeats } from './people.ts';
import { playDirections } from './play-directions.ts';
import { playEarlierProcess } from './play-earlier-process.ts';
import { playCheckIns } from './play-check-ins.ts';
import { playAnonymousPoll } from './play-anonymous-poll.ts';
import { endPoll, playPoll } from './play-poll.ts';
import { playTrainingRound } from './play-training-round.ts';

/** Where the example municipality lives in Microsoft 365: on a laptop the local Entra and the local Graph. */
export type ExampleTenant = Pick<Municipality, 'entraTenantId' | 'sharePoint' | 'catalogueAppId'>;

/** The municipality's row, with the same id in every start. */
export function baerumMunicipality(tenant: ExampleTenant): Municipality {
  const { name, number, language, governance, motto, values } = baerumFacts.municipality;
  return {
    ...tenant,
    id: exampleId('municipality'),
    name,
    number,
    slug: 'baerum',
    language,
    governance,
    motto,
    values,
  };
}

/**
 * Registers Bærum and loads its example in one transaction: all of it or nothing. A second start finds it there and changes nothing but the registration,
 * so that dates stay where the first start put them.
 * @returns the municipality, and whether this call loaded the example
 */
export async function loadBaerum(
  deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>,
  tenant: ExampleTenant,
): Promise<{ readonly municipality: Municipality; readonly loaded: boolean }> {
  await deps.municipalities.register(baerumMunicipality(tenant));
  // A registration by Entra tenant keeps the id it was first made with.
  const municipality =
    (await deps.municipalities.byTenant(tenant.entraTenantId)) ?? baerumMunicipality(tenant);
  const now = deps.clock.now();
  const today = osloDate(now);

  const loaded = await deps.unitOfWork.run(mintScope(municipality.id), async (tx) => {
    if (await tx.processes.byId(processId)) return false;
    const process = exampleProcess(today);
    await loadPeople(tx, process);
    await loadPlans(tx, process, today);
    await loadTemplates(tx, process, now);
    const term = termAt(await tx.people.terms(), today);
    for (const item of exampleWheelItems(term)) await tx.wheels.save(item);
    await playLetter(tx, process, today);
    await playTrainingRound(tx, municipality, process);
    await playDirections(tx, today);
    await playEarlierPolls(tx, municipality.id, process, today);
    await playCheckIns(tx, { earlier: phaseId('f3'), later: phaseId('f4') }, today);
    await loadKnowledge(tx, today);
    await playEarlierProcess(tx);
    await loadCity(tx, today, now);
    await noteLoading(tx, now);
    return true;
  });
  return { municipality, loaded };
}

async function playEarlierPolls(
  tx: Transaction,
  municipalityId: string,
  process: PlanningProcess,
  today: CivilDate,
): Promise<void> {
  const mapping = process.phases.find((phase) => phase.id === phaseId('f2'));
  const executive = exampleBodies.find((body) => body.abbreviation === 'FSK');
  const at = (date: CivilDate, time: string): Instant => osloInstant(date, time as LocalTime);

  const lastWeeks = addDays(mapping?.endsOn ?? today, -28);
  const needs = await playPoll(
    tx,
    needsPoll,
    {
      phaseId: phaseId('f2'),
      bodyId: bodyId('FSK'),
      round: null,
      openedAt: at(lastWeeks, '09:00'),
      closesAt: at(addDays(lastWeeks, 10), '16:00'),
    },
    (executive?.members ?? []).slice(0, 11),
  );
  await endPoll(tx, needs, needsPoll, at(addDays(lastWeeks, 10), '16:00'));

  const before = addDays(mapping?.endsOn ?? today, -12);
  const whole = {
    ...{ phaseId: phaseId('f2'), bodyId: bodyId('KS'), round: null },
    ...{ openedAt: at(before, '09:00'), closesAt: at(addDays(before, 8), '16:00') },
  };
  const growth = await playPoll(
    tx,
    growthPoll,
    whole,
    councilSeats.filter((_, index) => index % 6 !== 2),
  );
  await endPoll(tx, growth, growthPoll, whole.closesAt);
  const voices = Array.from({ length: 33 }, (_, index) => `voice:${index}`);
  await playAnonymousPoll(tx, whole, voices);

  const closesAt = at(addDays(today, 9), '16:00');
  const open = await playPoll(
    tx,
    knowledgePoll,
    {
      phaseId: phaseId('f4'),
      bodyId: bodyId('KS'),
      round: null,
      openedAt: at(addDays(today, -3), '09:00'),
      closesAt,
    },
    councilSeats.filter((seat, index) => index % 3 === 1 && !(seat in playgroundSeats)),
  );
  await tx.jobs.enqueue(
    { name: 'close-poll', municipalityId, pollId: open.id },
    { startAfter: closesAt },
  );
}

async function noteLoading(tx: Transaction, now: Instant): Promise<void> {
  await tx.audit.append(
    { kind: 'system', job: 'load-example' },
    { type: 'example-loaded', subject: processId },
    now,
  );
}

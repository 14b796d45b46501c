import type { Transaction } from '../../src/app/ports/stores.ts';
import type { PlanningProcess } from '../../src/core/processes/process.ts';
import { duesFrom, makeProcess } from '../../src/core/processes/templates/lay-out-process.ts';
import type { ProcessTemplate } from '../../src/core/processes/templates/process-template.ts';
import { shippedTemplates } from '../../src/core/processes/templates/shipped-templates.ts';
import { addDays, epochOf, instantOf, weekdayOf } from '../../src/core/time/instant.ts';
import type { Instant } from '../../src/core/time/instant.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import { exampleId } from './example-id.ts';
import { loadProgramme } from './example-programme.ts';
import { staff } from './people.ts';

/** The municipality's phases by the template's: Bærum drafted and adopted in one. */
const keys: Readonly<Record<string, string>> = {
  start: 'f1',
  knowledge: 'f2',
  training: 'f3',
  workshops: 'f4',
  drafting: 'f5',
};
const ownTemplateKey = exampleId('process-template:planstrategi');
const weeks = 7 * 24 * 60 * 60 * 1000;

const shipped = (key: string): ProcessTemplate | undefined =>
  shippedTemplates('nb').find((template) => template.key === key);

/** The template that Bærum's planning strategy was made from: the shipped one with the municipality's phases. */
function ownTemplate(): ProcessTemplate | undefined {
  const source = shipped('planstrategi');
  return (
    source && {
      ...source,
      ...{ key: ownTemplateKey, version: 1, name: 'Planstrategi i Bærum' },
      phases: source.phases.flatMap((phase) => {
        const key = keys[phase.key];
        const after = phase.after.flatMap((name) => keys[name] ?? []);
        return key === undefined ? [] : [{ ...phase, key, after }];
      }),
    }
  );
}

/** What an administrator has written since: the process under way is not changed by it, and says so. */
const rewritten = (template: ProcessTemplate): ProcessTemplate => ({
  ...template,
  version: 2,
  phases: template.phases.map((phase) =>
    phase.key === 'f5'
      ? { ...phase, products: [...phase.products, 'Oversikt over føringene og hvor de er fulgt'] }
      : phase,
  ),
});

/** A template of the municipality's own with what is due in the process that was made from it, and a competence programme that is half-way. */
export async function loadTemplates(
  tx: Transaction,
  process: PlanningProcess,
  now: Instant,
): Promise<void> {
  const template = ownTemplate();
  const programme = shipped('competence');
  if (!template || !programme) return;
  const kept = { copiedFrom: 'planstrategi', isOffered: true, madeBy: staff.administrator.id };
  const madeAt = instantOf(epochOf(now) - 60 * weeks);
  await tx.processTemplates.add({ ...kept, template, madeAt });
  await tx.processTemplates.add({
    ...{ ...kept, template: rewritten(template) },
    madeAt: instantOf(epochOf(now) - 2 * weeks),
  });
  await tx.processes.save({
    ...process,
    ...{ template: template.name, templateKey: template.key, templateVersion: 1 },
    responsibleId: staff.facilitator.id,
  });
  await tx.processTemplates.saveOrigin(process.id, { countedAs: 'constitution', template });
  await loadDues(tx, process, template, now);

  const idOf = (name: string): string => exampleId(`competence:${name}`);
  let due = 0;
  const today = osloDate(now);
  // A Monday, so that the gatherings are on working days.
  const start = { kind: 'start', on: addDays(today, -139 - weekdayOf(today)) } as const;
  const made = makeProcess(
    programme,
    {
      title: 'Kompetanseprogram i byutvikling',
      planId: null,
      responsibleId: staff.planner.id,
      start,
    },
    {
      processId: idOf('process'),
      phaseIds: new Map(programme.phases.map(({ key }) => [key, idOf(key)])),
      nextDueId: () => idOf(`due-${String((due += 1))}`),
      today: osloDate(now),
    },
  );
  // Two gatherings have been held, and what was due in them is done.
  const phases = made.process.phases.map((phase) =>
    phase.endsOn < today ? { ...phase, openedAt: madeAt, closedAt: madeAt } : phase,
  );
  const over = new Set(phases.filter(({ closedAt }) => closedAt !== null).map(({ id }) => id));
  await tx.processes.save({ ...made.process, status: 'running', phases });
  await tx.phaseDues.save(
    made.dues.map((one) =>
      over.has(one.phaseId) ? { ...one, doneAt: now, doneBy: staff.planner.id } : one,
    ),
  );
  await loadProgramme(tx, made.process, now);
  await tx.processTemplates.saveOrigin(made.process.id, {
    countedAs: 'start',
    template: programme,
  });
}

/** What lies in phases that are over has been done, and the letter has been sent. */
async function loadDues(
  tx: Transaction,
  { phases }: PlanningProcess,
  template: ProcessTemplate,
  now: Instant,
): Promise<void> {
  const phaseIds = new Map(phases.map(({ key, id }) => [key, id]));
  let made = 0;
  const dues = template.phases.flatMap((phase) =>
    duesFrom(phase, phaseIds, () => exampleId(`due-${String((made += 1))}`)),
  );
  const over = new Set(phases.filter(({ endsOn }) => endsOn < osloDate(now)).map(({ id }) => id));
  await tx.phaseDues.save(
    dues
      .filter(({ phaseId }) => phaseId !== '')
      .map((due) =>
        over.has(due.phaseId) || due.kind === 'letter'
          ? { ...due, doneAt: now, doneBy: staff.facilitator.id }
          : due,
      ),
  );
}

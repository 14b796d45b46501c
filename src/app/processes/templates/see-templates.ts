import { notesOn } from '../../../core/deadlines/period-advice.ts';
import type { DateNote } from '../../../core/deadlines/period-advice.ts';
import { phaseDeadlines } from '../../../core/deadlines/phase-deadlines.ts';
import type { PhaseDeadline } from '../../../core/deadlines/phase-deadlines.ts';
import { decide } from '../../../core/decision.ts';
import type { Decision } from '../../../core/decision.ts';
import { isOfAdministration, may } from '../../../core/people/roles.ts';
import { layOutTemplate, phaseFrom } from '../../../core/processes/templates/lay-out-process.ts';
import type { LaidPhase, ProcessStart } from '../../../core/processes/templates/lay-out-process.ts';
import type { ProcessTemplate } from '../../../core/processes/templates/process-template.ts';
import type { CivilDate } from '../../../core/time/instant.ts';
import { osloDate } from '../../../core/time/oslo.ts';
import { denied, notFound } from '../../allowed.ts';
import type { NotAllowed, NotFound } from '../../allowed.ts';
import type { AuthorizedMember } from '../../authority.ts';
import type { Deps } from '../../deps.ts';
import { readFrame } from './read-frame.ts';
import { readTemplates, templateNamed } from './read-templates.ts';

type TemplateLine = ProcessTemplate & {
  /** The municipality's own: null for those that ship. */
  readonly copiedFrom: string | null;
  readonly isOffered: boolean;
};

export type TemplatesView = {
  readonly today: CivilDate;
  readonly templates: readonly TemplateLine[];
  /** Who can answer for a process. */
  readonly staff: readonly { readonly id: string; readonly name: string }[];
  /** Councils with the day of their constitution, newest first. */
  readonly constitutions: readonly CivilDate[];
};

/** What a process can be made from. The municipality's own come first: they were adapted for a reason. */
export const listTemplates =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<TemplatesView, NotAllowed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const { own, shipped } = await readTemplates(deps, tx, by);
      // Whoever only reads what the templates are is told of nobody.
      const people = may(by.roles, 'shape-processes') ? await tx.people.all() : [];
      const staff = people.filter(({ roles }) => isOfAdministration(roles));
      const terms = await tx.planningStrategies.terms();
      return decide({
        today: osloDate(deps.clock.now()),
        templates: [
          ...own.map(({ template, copiedFrom, isOffered }) => ({
            ...template,
            ...{ copiedFrom, isOffered },
          })),
          ...shipped.map((template) => ({ ...template, copiedFrom: null, isOffered: true })),
        ],
        staff: staff.map(({ id, name }) => ({ id, name })),
        constitutions: terms.flatMap(({ constitutedOn }) => constitutedOn ?? []).toReversed(),
      });
    });
  };

export type PreviewedPhase = Omit<LaidPhase, 'deadlines'> & {
  readonly startNotes: readonly DateNote[];
  readonly endNotes: readonly DateNote[];
  readonly deadlines: readonly Omit<PhaseDeadline, 'phaseId'>[];
};

/** A process before it is made: every phase's days, what those days are, and what the law says of them. */
export const previewProcess =
  (deps: Pick<Deps, 'unitOfWork' | 'municipalities'>) =>
  async (
    by: AuthorizedMember,
    key: string,
    start: ProcessStart,
  ): Promise<Decision<{ readonly phases: readonly PreviewedPhase[] }, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'shape-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const template = templateNamed(await readTemplates(deps, tx, by), key);
      if (!template) return notFound;
      const laid = layOutTemplate(template, start);
      const endsOn = laid.map((phase) => phase.endsOn).reduce((a, b) => (a > b ? a : b), start.on);
      const frame = await readFrame(tx, start, endsOn);
      const summers = await tx.timelines.schoolSummers();
      // Before they have ids the phases go by their keys.
      const phaseIds = new Map(laid.map((phase) => [phase.key, phase.key]));
      const phases = laid.map((one, index) => phaseFrom(one, { processId: '', phaseIds }, index));
      const deadlines = phaseDeadlines(phases, frame);
      return decide({
        phases: laid.map((phase) => ({
          ...phase,
          startNotes: notesOn(phase.startsOn, summers),
          endNotes: notesOn(phase.endsOn, summers),
          deadlines: deadlines.filter(({ phaseId }) => phaseId === phase.key),
        })),
      });
    });
  };

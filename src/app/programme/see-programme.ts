import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import { isOfAdministration, may } from '../../core/people/roles.ts';
import type { PlanningProcess } from '../../core/processes/process.ts';
import type { HomeAction } from '../../core/programme/learning-point.ts';
import type { GatheringPhase, ProgrammeContent } from '../../core/programme/programme.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { closedToReader } from '../openness/closed-notes.ts';
import type { NotesClosed } from '../openness/closed-notes.ts';

export type LearningPointView = {
  readonly id: string;
  readonly phaseId: string;
  readonly text: string;
  /** Only of whoever asked to be named. */
  readonly name: string | null;
  readonly madeAt: Instant;
  readonly home: (HomeAction & { readonly responsible: string | null }) | null;
  readonly version: number;
};

export type ProgrammePage = {
  readonly process: { readonly id: string; readonly title: string };
  readonly today: CivilDate;
  /** The phases in which the cohort meets, in their order. */
  readonly phases: readonly GatheringPhase[];
  readonly content: ProgrammeContent;
  /** 0 where nothing has been kept yet. */
  readonly version: number;
  readonly learningPoints: readonly LearningPointView[];
  /** Who can answer for what is taken home. */
  readonly staff: readonly { readonly personId: string; readonly name: string }[];
  readonly mayKeep: boolean;
  readonly mayLearn: boolean;
};

const nothingYet: ProgrammeContent = { theme: '', cohort: [], gatherings: [], questions: [] };

/** Elected representatives and the administration learn; an observer reads. */
export const learns = (by: AuthorizedMember): boolean =>
  may(by.roles, 'answer-polls') || isOfAdministration(by.roles);

export const gatheringsOf = (process: PlanningProcess): readonly GatheringPhase[] =>
  process.phases
    .filter(({ kind }) => kind === 'gathering')
    .map(({ id, title, startsOn, endsOn }) => ({ id, title, startsOn, endsOn }));

/** A competence programme: who takes part, the gatherings, what they taught and what they ask of others. Open to everybody who sees processes. */
export const seeProgramme =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (
    by: AuthorizedMember,
    processId: string,
  ): Promise<Decision<ProgrammePage, NotAllowed | NotFound | NotesClosed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const process = await tx.processes.byId(processId);
      if (!process) return notFound;
      const closed = await closedToReader(tx, processId);
      if (closed) return closed;
      const phases = gatheringsOf(process);
      const programme = await tx.programmes.ofProcess(processId);
      const points = await tx.programmes.learningPoints(phases.map(({ id }) => id));
      const mayKeep = may(by.roles, 'shape-processes');
      const staff = mayKeep
        ? (await tx.people.all()).filter(({ roles }) => isOfAdministration(roles))
        : [];
      const names = await tx.people.names(
        points.flatMap((point) => [point.namedPersonId ?? [], point.home?.responsibleId ?? []].flat()), // prettier-ignore
      );
      const { theme, cohort, gatherings, questions } = programme ?? nothingYet;
      return decide({
        process: { id: process.id, title: process.title },
        ...{ today: osloDate(deps.clock.now()), phases },
        // A gathering whose phase has been taken out of the process since is not shown, and not lost.
        content: { theme, cohort, gatherings, questions },
        version: programme?.version ?? 0,
        learningPoints: points.map(
          ({ id, phaseId, text, namedPersonId, madeAt, home, version }) => ({
            ...{ id, phaseId, text, madeAt, version },
            name: namedPersonId === null ? null : (names.get(namedPersonId) ?? null),
            home: home && { ...home, responsible: names.get(home.responsibleId ?? '') ?? null },
          }),
        ),
        staff: staff.map(({ id, name }) => ({ personId: id, name })),
        ...{ mayKeep, mayLearn: learns(by) },
      });
    });
  };

import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { CivilDate, Instant, LocalTime } from '../time/instant.ts';
import { namedTwice } from '../writing/named-twice.ts';

/** Somebody who takes part with a number of leaders: the own municipality, another one, or a unit. Others' people are counted, never named. */
export type CohortMember = {
  readonly id: string;
  readonly name: string;
  readonly participants: number;
};

/** What is known of a gathering beside its phase: where and when the cohort meets, who hosts, and what about. */
export type Gathering = {
  readonly phaseId: string;
  readonly topic: string;
  readonly place: string;
  /** Id of the member of the cohort that hosts it; null where nobody has been found. */
  readonly hostId: string | null;
  /** In Norway; null until a date is set. */
  readonly on: CivilDate | null;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  /** What to read or think about before it. */
  readonly preparation: string;
};

/** Whom a discussion question is put to. Source: domain.md § 5, template 6. */
export const questionLevels = ['national', 'regional', 'association'] as const;
export type QuestionLevel = (typeof questionLevels)[number];
export const questionStates = ['open', 'sent', 'answered'] as const;

/** Something that the cohort cannot solve by itself and puts to others. */
export type DiscussionQuestion = {
  readonly id: string;
  readonly level: QuestionLevel;
  readonly text: string;
  readonly background: string;
  /** The gathering where it came up, if it came up at one. */
  readonly phaseId: string | null;
  readonly state: (typeof questionStates)[number];
  /** What came back; empty until something has. */
  readonly answer: string;
};

export type ProgrammeContent = {
  readonly theme: string;
  readonly cohort: readonly CohortMember[];
  readonly gatherings: readonly Gathering[];
  readonly questions: readonly DiscussionQuestion[];
};

/** A competence programme in one of its versions. */
export type Programme = ProgrammeContent & {
  readonly processId: string;
  readonly version: number;
  readonly byId: string | null;
  readonly at: Instant;
};

/** A phase of the process in which the cohort meets. */
export type GatheringPhase = {
  readonly id: string;
  readonly title: string;
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
};

export type ProgrammeRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'member-named-twice'; readonly name: string }
  /** A gathering, a host or a question names something that is not in the programme. */
  | {
      readonly code: 'programme-link-unknown';
      readonly what: 'gathering' | 'host' | 'question';
    }
  | {
      readonly code: 'gathering-outside-phase';
      readonly title: string;
      readonly startsOn: CivilDate;
      readonly endsOn: CivilDate;
    }
  | { readonly code: 'gathering-ends-before-start'; readonly title: string }
  | { readonly code: 'answer-without-text'; readonly question: string };

/**
 * The next version of a programme.
 * @param phases the process's gatherings
 * @param seen the version that was changed; 0 where there was none
 */
export function keepProgramme(
  content: ProgrammeContent,
  current: Programme | null,
  phases: readonly GatheringPhase[],
  seen: number,
  made: Pick<Programme, 'processId' | 'byId' | 'at'>,
): Decision<Programme, ProgrammeRefusal> {
  const version = current?.version ?? 0;
  if (seen !== version) return refuse({ code: 'version-conflict', version });
  const refusal = whyUnfit(content, new Map(phases.map((phase) => [phase.id, phase])));
  if (refusal) return refuse(refusal);
  return decide({ ...content, ...made, version: version + 1 });
}

function whyUnfit(
  { cohort, gatherings, questions }: ProgrammeContent,
  phases: ReadonlyMap<string, GatheringPhase>,
): ProgrammeRefusal | undefined {
  const twice = namedTwice(cohort.map(({ name }) => name));
  if (twice !== undefined) return { code: 'member-named-twice', name: twice };
  const members = new Set(cohort.map(({ id }) => id));
  for (const { phaseId, hostId, on, startsAt, endsAt } of gatherings) {
    const phase = phases.get(phaseId);
    if (!phase) return { code: 'programme-link-unknown', what: 'gathering' };
    if (hostId !== null && !members.has(hostId))
      return { code: 'programme-link-unknown', what: 'host' };
    const { title, startsOn, endsOn } = phase;
    if (on !== null && (on < startsOn || endsOn < on))
      return { code: 'gathering-outside-phase', title, startsOn, endsOn };
    if (endsAt <= startsAt) return { code: 'gathering-ends-before-start', title };
  }
  for (const { phaseId, state, answer, text } of questions) {
    if (phaseId !== null && !phases.has(phaseId))
      return { code: 'programme-link-unknown', what: 'question' };
    if (state === 'answered' && answer.trim() === '')
      return { code: 'answer-without-text', question: text };
  }
  return undefined;
}

import type { PublicRecord } from '../../app/public/public-records.ts';
import type { PublicHearing, PublicHearingLine } from '../../app/public/see-public-hearings.ts';
import type { PublicPlan, PublicPlanLine } from '../../app/public/see-public-plans.ts';
import type { PublicPoll } from '../../app/public/see-public-polls.ts';
import type { PublicProcess, PublicProcessLine } from '../../app/public/see-public-processes.ts';
import type { PublicMeeting, PublicMeetingLine } from '../../app/public/see-public.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { hearingPath, meetingPath, planPath, pollPath, processPath } from './addresses.ts';
import { newsTarget } from './front-page.ts';
import type { Overview } from './front-page.ts';
import type { Reader } from './page.ts';

/** How each page's content is written as data: the same facts, with whole addresses. What is not in its contract is left out where it is sent. */
export function publicData(place: Municipality, reader: Reader) {
  const { site } = reader;
  const at = (path: string): string => `${site}${path}`;
  const meeting = (line: PublicMeetingLine) => ({
    ...line,
    address: at(meetingPath(place, line.id)),
  });
  const plan = <Line extends Pick<PublicPlanLine, 'id'>>(line: Line) => ({
    ...line,
    address: at(planPath(place, line.id)),
  });
  const process = <Line extends Pick<PublicProcessLine, 'id'>>(line: Line) => ({
    ...line,
    address: at(processPath(place, line.id)),
  });
  const hearing = (line: PublicHearingLine) => ({
    ...line,
    address: at(hearingPath(place, line.id)),
  });

  const record = <Told extends PublicRecord>(told: Told | null, page: string) =>
    told && {
      ...told,
      files: told.files.map((file) => ({ ...file, address: at(`${page}/filer/${file.id}`) })),
    };

  return {
    overview: (seen: Overview) => ({
      municipality: place.name,
      hearings: seen.hearings.map(hearing),
      processes: seen.processes.map(process),
      news: seen.news.map((one) => {
        const { title, path } = newsTarget(reader, place, one);
        const { kind, publishedAt, updatedAt } = one;
        return { kind, id: one.of.id, title, address: at(path), publishedAt, updatedAt };
      }),
      bodies: seen.bodies,
      plans: seen.plans,
    }),
    meetings: (lines: readonly PublicMeetingLine[]) => ({ meetings: lines.map(meeting) }),
    meeting: (seen: PublicMeeting) => ({
      ...seen,
      address: at(meetingPath(place, seen.id)),
      papers: seen.papers.map(({ title, content }) => ({
        title,
        address: content.kind === 'link' ? content.address : null,
      })),
      protocol: record(seen.protocol, meetingPath(place, seen.id)),
    }),
    plans: (plans: readonly PublicPlanLine[]) => ({ plans: plans.map(plan) }),
    plan: (seen: PublicPlan) => ({
      ...plan(seen),
      replaces: seen.replaces.map(plan),
      replacedBy: seen.replacedBy.map(plan),
      children: seen.children.map(plan),
      processes: seen.processes.map(process),
    }),
    processes: (lines: readonly PublicProcessLine[]) => ({ processes: lines.map(process) }),
    process: (seen: PublicProcess) => ({
      ...process(seen),
      plan: seen.plan && plan(seen.plan),
      phases: seen.phases.map((phase) => ({
        ...phase,
        meetings: phase.meetings.map(meeting),
        record: record(phase.record, processPath(place, seen.id)),
        polls: phase.polls.map((poll) => ({ ...poll, address: at(pollPath(place, poll.id)) })),
      })),
      hearings: seen.hearings.map(hearing),
    }),
    hearing: (seen: PublicHearing) => hearing(seen) as PublicHearing & { readonly address: string },
    poll: (seen: PublicPoll) => ({
      ...seen,
      ...seen.result,
      address: at(pollPath(place, seen.id)),
      record: record(seen.record, pollPath(place, seen.id)),
      process: process(seen.process),
    }),
  };
}

import { drawPublicPicture } from '../../app/public/draw-public-picture.ts';
import { listPublicNews } from '../../app/public/list-public-news.ts';
import { searchPublic } from '../../app/public/search-public.ts';
import {
  listPublicBodies,
  listPublicMeetings,
  seePublicMeeting,
} from '../../app/public/see-public.ts';
import { listPublicHearings, seePublicHearing } from '../../app/public/see-public-hearings.ts';
import {
  listPublicPlans,
  publicHierarchy,
  seePublicPlan,
} from '../../app/public/see-public-plans.ts';
import { seePublicPoll } from '../../app/public/see-public-polls.ts';
import { listPublicProcesses, seePublicProcess } from '../../app/public/see-public-processes.ts';
import { publicContracts } from '../../contracts/public.ts';
import type { PublicContract } from '../../contracts/public.ts';
import type { Asked } from './asked.ts';
import { frontPage } from './front-page.ts';
import type { Overview } from './front-page.ts';
import { hearingPage } from './hearing-page.ts';
import { meetingPage } from './meeting-page.ts';
import { meetingsPage } from './meetings-page.ts';
import { planPage, plansPage } from './plan-pages.ts';
import { pollPage, processPage, processesPage } from './process-pages.ts';
import { publicData } from './public-data.ts';
import { htmlType } from './answering.ts';
import type { Answering, PublicDeps } from './answering.ts';
import { searchPage } from './search-page.ts';

/** The pages of a municipality, and the same as data: what is shown is read once, and written in two ways. */
export function pageAnswers(deps: PublicDeps): readonly Answering[] {
  const ask = {
    meetings: listPublicMeetings(deps),
    meeting: seePublicMeeting(deps),
    bodies: listPublicBodies(deps),
    hearings: listPublicHearings(deps),
    hearing: seePublicHearing(deps),
    plans: listPublicPlans(deps),
    plan: seePublicPlan(deps),
    processes: listPublicProcesses(deps),
    process: seePublicProcess(deps),
    poll: seePublicPoll(deps),
    news: listPublicNews(deps),
    search: searchPublic(deps),
    picture: drawPublicPicture(deps),
  };
  const overview = async ({ scope }: Asked): Promise<Overview> => {
    const now = deps.clock.now();
    return {
      now,
      meetings: await ask.meetings(scope, now),
      hearings: await ask.hearings(scope),
      processes: await ask.processes(scope),
      news: (await ask.news(scope))?.news ?? [],
      bodies: await ask.bodies(scope),
      plans: (await ask.plans(scope)).filter(({ status }) => isActive(status)).length,
    };
  };

  return [
    ...told('', 'Overview', overview, {
      page: ({ reader, municipality }, seen) => frontPage(reader, municipality, seen),
      data: (write, seen) => write.overview(seen),
    }),
    ...told('/moter', 'Meetings', ({ scope }) => ask.meetings(scope, deps.clock.now()), {
      questions: ['side'],
      page: ({ reader, municipality }, lines, question) => {
        const wanted = question('side') === '' ? '1' : question('side');
        return /^[1-9]\d{0,4}$/.test(wanted)
          ? meetingsPage(reader, municipality, {
              ...{ lines, now: deps.clock.now(), wanted: Number(wanted) },
            })
          : null;
      },
      data: (write, lines) => write.meetings(lines),
    }),
    ...told(
      '/moter/:id',
      'Meeting',
      ({ scope, municipality, id }) => ask.meeting(scope, municipality, id, deps.clock.now()),
      {
        page: ({ reader }, seen) => meetingPage(reader, seen),
        data: (write, seen) => write.meeting(seen),
      },
    ),
    ...told('/planer', 'Plans', ({ scope }) => ask.plans(scope), {
      page: ({ reader, municipality }, plans) =>
        plansPage(reader, municipality, publicHierarchy(plans)),
      data: (write, plans) => write.plans(plans),
    }),
    ...told('/planer/:id', 'Plan', ({ scope, id }) => ask.plan(scope, id), {
      page: ({ reader, municipality }, plan) => planPage(reader, municipality, plan),
      data: (write, plan) => write.plan(plan),
    }),
    ...told('/prosesser', 'Processes', ({ scope }) => ask.processes(scope), {
      page: ({ reader, municipality }, lines) => processesPage(reader, municipality, lines),
      data: (write, lines) => write.processes(lines),
    }),
    ...told('/prosesser/:id', 'Process', ({ scope, id }) => ask.process(scope, id), {
      page: ({ reader, municipality }, seen) => processPage(reader, municipality, seen),
      data: (write, seen) => write.process(seen),
    }),
    ...told(
      '/horinger/:id',
      'Hearing',
      ({ scope, municipality, id }) => ask.hearing(scope, municipality, id),
      {
        page: ({ reader, municipality }, seen) => hearingPage(reader, municipality, seen),
        data: (write, seen) => write.hearing(seen),
      },
    ),
    ...told('/sporringer/:id', 'Poll', ({ scope, id }) => ask.poll(scope, id), {
      page: ({ reader, municipality }, seen) => pollPage(reader, municipality, seen),
      data: (write, seen) => write.poll(seen),
    }),
    {
      path: '/:slug/sok',
      speaks: 'browser',
      isKept: false,
      answer: async ({ scope, reader, municipality }, question) => {
        const sought = question('ord').trim();
        const found = await ask.search(scope, sought);
        return { type: htmlType, body: searchPage(reader, municipality, sought, found) };
      },
    },
    {
      path: '/:slug/plansystem.svg',
      speaks: 'browser',
      answer: async ({ scope, reader, municipality }) => ({
        type: 'image/svg+xml',
        body: await ask.picture(scope, municipality, reader.language),
      }),
    },
  ];
}

const isActive = (status: string): boolean => status !== 'replaced' && status !== 'closed';

/** One thing as a page and as data. */
function told<Seen>(
  path: string,
  name: PublicContract,
  see: (asked: Asked) => Promise<Seen | null>,
  write: {
    readonly questions?: readonly string[];
    readonly page: (asked: Asked, seen: Seen, question: (name: string) => string) => string | null;
    readonly data: (write: ReturnType<typeof publicData>, seen: Seen) => unknown;
  },
): readonly Answering[] {
  return [
    {
      path: `/:slug${path}`,
      speaks: 'browser',
      questions: write.questions ?? [],
      answer: async (asked, question) => {
        const seen = await see(asked);
        const body = seen === null ? null : write.page(asked, seen, question);
        return body === null ? null : { type: htmlType, body };
      },
    },
    {
      path: `/api/v1/:slug${path}`,
      speaks: 'municipality',
      answer: async (asked) => {
        const seen = await see(asked);
        if (seen === null) return null;
        const data = write.data(publicData(asked.municipality, asked.reader), seen);
        // What the contract does not name does not leave.
        const body = JSON.stringify(publicContracts[name].parse(data));
        return { type: 'application/json', body };
      },
    },
  ];
}

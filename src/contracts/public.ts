import { z } from 'zod';
import { planLevel, planStatus } from './plans.ts';
import { civilDate, id, instant } from './values.ts';

// What anybody may read as data. Only what is named here is sent: each answer is read with its contract before it leaves, and whatever else it carried is gone.

const address = z.string().meta({ description: 'Whole address of the page that says the same' });
const statuses = z.enum(['published', 'under-way', 'closed', 'cancelled']);

const meetingLine = z.object({
  ...{ id, bodyId: id, address },
  title: z.string().meta({ description: 'Empty for a closed meeting' }),
  body: z.string(),
  meetingNumber: z.string(),
  startsAt: instant,
  durationMinutes: z.number(),
  place: z.string(),
  status: statuses,
  openness: z.enum(['open', 'closed']),
  publishedAt: instant,
  protocolAt: instant.nullable(),
});

export const publicMeetings = z.object({ meetings: z.array(meetingLine) });

/** What lies in the open library, with the files' addresses and checksums. */
const record = z.object({
  ...{ version: z.number(), archivedAt: instant },
  files: z.array(
    z.object({
      ...{ name: z.string(), mediaType: z.string(), size: z.number(), sha256: z.string() },
      address,
    }),
  ),
});

export const publicMeeting = z.object({
  ...meetingLine.omit({ openness: true, protocolAt: true }).shape,
  openness: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('closed'), basis: z.string() }),
  ]),
  noticeText: z.string(),
  agenda: z.array(
    z.object({
      ...{ title: z.string(), kind: z.enum(['item', 'break']), lead: z.string() },
      ...{ minutes: z.number(), startsAt: instant },
    }),
  ),
  questions: z.array(z.string()),
  corrections: z.array(
    z.object({
      kind: z.enum(['changed', 'cancelled']),
      reason: z.string(),
      publishedAt: instant,
    }),
  ),
  papers: z.array(z.object({ title: z.string(), address: z.string().nullable() })),
  protocol: record.nullable(),
});

const planLine = z.object({
  ...{ id, address, title: z.string(), type: z.string(), level: planLevel },
  status: planStatus,
  treatment: z.enum(['political', 'administrative']),
  horizonYears: z.number().nullable(),
  parentId: id.nullable(),
  isGroup: z.boolean().meta({ description: 'Stands for several plans of one kind' }),
  isExample: z.boolean().meta({ description: 'Made for demonstrations' }),
});

export const publicPlans = z.object({ plans: z.array(planLine) });

const named = z.object({ id, title: z.string(), address });

export const publicPlan = z.object({
  ...planLine.shape,
  ...{ summary: z.string(), themes: z.array(z.string()) },
  ...{ adoptedOn: civilDate.nullable(), adoptedBy: z.string(), decisionReference: z.string() },
  endedOn: civilDate.nullable(),
  ...{ replaces: z.array(named), replacedBy: z.array(named), children: z.array(named) },
  goals: z.array(
    z.object({
      ...{ id, title: z.string(), parentId: id.nullable() },
      kind: z.enum(['vision', 'mainGoal', 'subGoal', 'strategy', 'assignment', 'task']),
    }),
  ),
  processes: z.array(named),
});

const processLine = z.object({
  ...{ id, address, title: z.string(), template: z.string() },
  status: z.enum(['running', 'ended', 'cancelled']),
  ...{ startsOn: civilDate.nullable(), endsOn: civilDate.nullable() },
});

export const publicProcesses = z.object({ processes: z.array(processLine) });

const hearingLine = z.object({ ...named.shape, startsOn: civilDate, endsOn: civilDate });
const pollLine = z.object({ ...named.shape, body: z.string(), closedAt: instant });

export const publicProcess = z.object({
  ...processLine.shape,
  plan: named.nullable(),
  phases: z.array(
    z.object({
      ...{
        id,
        title: z.string(),
        kind: z.string(),
        startsOn: civilDate,
        endsOn: civilDate,
      },
      ...{ lead: z.enum(['politics', 'administration']), purpose: z.string() },
      expectation: z.string(),
      standing: z.enum(['coming', 'waiting', 'open', 'late', 'closed']),
      meetings: z.array(meetingLine),
      polls: z.array(pollLine),
      directions: z.array(z.string()),
      record: record.nullable(),
    }),
  ),
  hearings: z.array(hearingLine),
  adoption: z
    .object({
      ...{ decidedOn: civilDate, body: z.string(), reference: z.string(), decision: z.string() },
    })
    .nullable(),
});

export const publicHearing = z.object({
  ...hearingLine.shape,
  ...{ process: z.string(), invitation: z.string(), parties: z.array(z.string()) },
  isOver: z.boolean(),
  paragraphs: z.array(z.object({ heading: z.string(), text: z.string() })),
});

const counted = z.record(z.string(), z.number());

export const publicPoll = z.object({
  ...pollLine.shape,
  record: record.nullable(),
  process: named,
  ...{ purpose: z.string(), answered: z.number(), eligible: z.number(), outcomeNote: z.string() },
  questions: z.array(
    z.object({
      ...{ text: z.string(), kind: z.string() },
      options: z
        .array(
          z.object({
            label: z.string(),
            value: z.number().optional(),
            points: z.number().optional(),
            ...{ bordaPlace: z.number().optional(), schulzePlace: z.number().optional() },
            counts: counted.optional(),
          }),
        )
        .optional(),
      counts: z.array(z.object({ value: z.number(), count: z.number() })).optional(),
      unsure: z.number().optional(),
      ...{ lowest: z.string().optional(), highest: z.string().optional() },
      ...{ left: z.string().optional(), right: z.string().optional() },
      written: z.number().optional().meta({ description: 'How many wrote something' }),
    }),
  ),
});

export const publicOverview = z.object({
  municipality: z.string(),
  hearings: z.array(hearingLine),
  processes: z.array(processLine),
  news: z.array(
    z.object({
      kind: z.enum(['notice', 'protocol', 'hearing', 'poll']),
      ...{ id, title: z.string(), address, publishedAt: instant, updatedAt: instant },
    }),
  ),
  bodies: z.array(z.object({ id, name: z.string() })),
  plans: z.number(),
});

/** Every kind of data on the public pages, by the name that it has in the description. */
export const publicContracts = {
  Overview: publicOverview,
  Meetings: publicMeetings,
  Meeting: publicMeeting,
  Plans: publicPlans,
  Plan: publicPlan,
  Processes: publicProcesses,
  Process: publicProcess,
  Hearing: publicHearing,
  Poll: publicPoll,
} as const;
export type PublicContract = keyof typeof publicContracts;

import { z } from 'zod';

const count = z.number().int();
const figures = z.object({
  asked: count,
  delivered: count,
  seen: count,
  answered: count,
  unreachable: count,
});
const group = z.object({
  /** Several where groups under three are shown together; an empty name is somebody without a party or a body. */
  names: z.array(z.string()).min(1),
  /** Null where it must not be told of a part of those who were asked. */
  figures: figures.extend({ seen: count.nullable(), answered: count.nullable() }),
});
export type ReachGroup = z.infer<typeof group>;

/** GET /api/polls/:pollId/reach */
export const pollReach = z.object({
  all: figures,
  causes: z.array(z.object({ cause: z.string(), count })),
  /** Empty where no part of those who were asked is large enough, or there is only one. */
  bodies: z.array(group),
  parties: z.array(group),
  /** What the groups tell: not who has answered an anonymous poll, and neither while the reader sees the sums move. */
  told: z.enum(['everything', 'seen', 'delivery']),
});
export type PollReach = z.infer<typeof pollReach>;

/** GET /api/polls/:pollId/reach/file?format= */
export const reachFormat = z.enum(['xlsx', 'csv']);

import type { PlanningProcess } from '../../core/processes/process.ts';
import type { Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import type { MunicipalityScope } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { Transaction } from '../ports/stores.ts';
import { publicProcesses } from './public-sight.ts';
import { hearingLines, isOut } from './see-public-hearings.ts';
import type { PublicHearingLine } from './see-public-hearings.ts';
import { everyToldPoll } from './see-public-polls.ts';
import type { PublicPollLine } from './see-public-polls.ts';
import { meetingLines } from './see-public.ts';
import type { PublicMeetingLine } from './see-public.ts';

/** Something that has become public, with when, and when what is public of it last changed. */
export type PublicNews = {
  /** Null for what belongs to no body, or to no process that is public. */
  readonly bodyId: string | null;
  readonly processId: string | null;
  readonly publishedAt: Instant;
  readonly updatedAt: Instant;
} & (
  | { readonly kind: 'notice' | 'protocol'; readonly of: PublicMeetingLine }
  | { readonly kind: 'hearing'; readonly of: PublicHearingLine }
  | { readonly kind: 'poll'; readonly of: PublicPollLine }
);

export type NewsWish = {
  readonly bodyId?: string | undefined;
  readonly processId?: string | undefined;
};

/** As many as a feed holds: programs look often enough to miss none. */
const mostNews = 50;

/**
 * What has become public, the newest first: of everything, of one body or of one process. Null for a body or process that the public knows nothing of. Every
 * time that is told is that of something that is told: when a notice was corrected, never when a closed thing was.
 */
export const listPublicNews =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (
    scope: MunicipalityScope,
    wish: NewsWish = {},
  ): Promise<{ readonly about: string | null; readonly news: readonly PublicNews[] } | null> =>
    deps.unitOfWork.read(scope, async (tx) => {
      const bodies = await tx.people.bodies();
      const processes = await publicProcesses(tx);
      const body = bodies.find(({ id }) => id === wish.bodyId);
      const process = processes.find(({ id }) => id === wish.processId);
      if (wish.bodyId !== undefined && !body) return null;
      if (wish.processId !== undefined && !process) return null;
      const news = [
        ...(await ofMeetings(tx, processes)),
        ...(await ofPolls(tx, processes)),
        ...(await ofHearings(tx, processes, deps.clock.now())),
      ]
        .filter(
          ({ bodyId, processId }) =>
            (!body || bodyId === body.id) && (!process || processId === process.id),
        )
        .toSorted((a, b) => (a.publishedAt < b.publishedAt ? 1 : -1))
        .slice(0, mostNews);
      return {
        about: body?.name ?? process?.title ?? null,
        news: await withCorrections(tx, news),
      };
    });

type Processes = readonly PlanningProcess[];

async function ofMeetings(tx: Transaction, processes: Processes): Promise<readonly PublicNews[]> {
  return (await meetingLines(tx, await tx.rounds.all())).flatMap((of): PublicNews[] => {
    const shared = { of, bodyId: of.bodyId, processId: processOf(processes, of.phaseId) };
    const at = (instant: Instant) => ({ publishedAt: instant, updatedAt: instant });
    return [
      { ...shared, kind: 'notice', ...at(of.publishedAt) },
      ...(of.protocolAt === null
        ? []
        : [{ ...shared, kind: 'protocol' as const, ...at(of.protocolAt) }]),
    ];
  });
}

async function ofPolls(tx: Transaction, processes: Processes): Promise<readonly PublicNews[]> {
  return (await everyToldPoll(tx, processes)).map(({ line: of, bodyId, processId }) => {
    const at = { publishedAt: of.closedAt, updatedAt: of.closedAt };
    return { kind: 'poll', of, bodyId, processId, ...at };
  });
}

/** Also of a process that is only planned: what is out for hearing is out, and has a page of its own. */
async function ofHearings(
  tx: Transaction,
  shown: Processes,
  now: Instant,
): Promise<readonly PublicNews[]> {
  const today = osloDate(now);
  const every = (await tx.processes.all()).map(({ id }) => id);
  const sent = (await tx.hearings.ofProcesses(every)).filter((hearing) => isOut(hearing, today));
  return (await hearingLines(tx, sent)).flatMap((of): PublicNews[] =>
    of.sentAt === null
      ? []
      : [
          {
            ...{ kind: 'hearing', of, bodyId: null },
            processId: shown.some(({ id }) => id === of.processId) ? of.processId : null,
            ...{ publishedAt: of.sentAt, updatedAt: of.sentAt },
          },
        ],
  );
}

function processOf(processes: Processes, phaseId: string): string | null {
  return processes.find(({ phases }) => phases.some(({ id }) => id === phaseId))?.id ?? null;
}

async function withCorrections(
  tx: Transaction,
  news: readonly PublicNews[],
): Promise<readonly PublicNews[]> {
  const notices = news.filter(({ kind }) => kind === 'notice');
  const last = await tx.corrections.lastOf(notices.map(({ of }) => of.id));
  return news.map((one) =>
    one.kind === 'notice' ? { ...one, updatedAt: last.get(one.of.id) ?? one.updatedAt } : one,
  );
}

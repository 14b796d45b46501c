import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { fragmentUnit } from '../../src/adapters/graph/upload-session.ts';
import type { Answer, Call, Route } from './answer.ts';
import { jsonBody, notFound, ok, problem } from './answer.ts';
import { driveItemOf, nameTaken } from './libraries.ts';
import type { Libraries } from './libraries.ts';
import type { LocalGraphSeed } from './seed.ts';
import type { LocalStore, StoredSession } from './store.ts';

const sessionWish = z.object({
  item: z.object({ '@microsoft.graph.conflictBehavior': z.literal('fail') }),
});
const contentRange = /^bytes (\d+)-(\d+)\/(\d+)$/;
const largestFragment = 60 * 1024 * 1024;
const sessionHours = 24;

/** Upload sessions, with SharePoint's rules for fragments. */
export function uploadRoutes(
  seed: LocalGraphSeed,
  libraries: Libraries,
  store: LocalStore,
  contentOrigin: string,
): readonly Route[] {
  const sessionOf = (call: Call): StoredSession | undefined =>
    store.sessions.find(
      ({ id, expiresAt }) => id === call.params['session'] && expiresAt > new Date().toISOString(),
    );

  const open = (call: Call): Answer => {
    const library = libraries.library(call);
    const path = call.params['path'] ?? '';
    if (!library) return notFound();
    if (!sessionWish.safeParse(jsonBody(call)).success) {
      return problem(501, 'notSupported', 'The local Graph never overwrites.');
    }
    if (libraries.fileAt(library.driveId, path)) return nameTaken();
    const session: StoredSession = {
      id: randomUUID(),
      driveId: library.driveId,
      path,
      conflictBehavior: 'fail',
      expiresAt: new Date(Date.now() + sessionHours * 3_600_000).toISOString(),
      received: 0,
      total: null,
    };
    store.sessions.push(session);
    store.save();
    return ok({
      uploadUrl: `${contentOrigin}/upload/${session.id}`,
      expirationDateTime: session.expiresAt,
      nextExpectedRanges: ['0-'],
    });
  };

  const take = (call: Call): Answer => {
    const session = sessionOf(call);
    if (!session) return notFound();
    const range = readRange(call);
    if (!range) return problem(400, 'invalidRequest', 'The Content-Range header is not valid.');
    const { from, to, total } = range;
    const isLast = to + 1 === total;
    if (session.total !== null && session.total !== total) {
      return problem(400, 'invalidRequest', 'The total size changed.');
    }
    if (call.body.length >= largestFragment) return problem(413, 'tooLarge', 'Under 60 MiB.');
    if (!isLast && call.body.length % fragmentUnit !== 0) {
      return problem(400, 'invalidRequest', 'Fragments are multiples of 327,680 bytes.');
    }
    if (from !== session.received) {
      return problem(416, 'invalidRange', 'The fragment overlaps or leaves a gap.');
    }
    store.appendPart(session.id, from, call.body);
    session.received = to + 1;
    session.total = total;
    store.save();
    return isLast ? finish(session, call) : state(session, 202);
  };

  const finish = (session: StoredSession, call: Call): Answer => {
    const library = seed.sites
      .flatMap((site) => site.libraries)
      .find(({ driveId }) => driveId === session.driveId);
    if (!library) return notFound();
    const bytes = store.readPart(session.id);
    const outcome = libraries.add(library, session.path, bytes, mediaTypeOf(session.path));
    store.dropSession(session.id);
    return 'problem' in outcome
      ? outcome.problem
      : ok(driveItemOf(outcome.added, call.ownAddress), 201);
  };

  /** The address is the permission; a token sent along is refused, as SharePoint does. */
  const withoutToken =
    (handle: (call: Call) => Answer) =>
    (call: Call): Answer =>
      call.headers.authorization === undefined
        ? handle(call)
        : problem(401, 'unauthenticated', 'No token belongs here.');
  const path = /^\/upload\/(?<session>[^/]+)$/;

  return [
    {
      method: 'POST',
      path: /^\/v1\.0\/drives\/(?<driveId>[^/]+)\/root:\/(?<path>.+):\/createUploadSession$/,
      permission: 'token',
      handle: open,
    },
    { method: 'PUT', path, permission: 'none', handle: withoutToken(take) },
    {
      method: 'GET',
      path,
      permission: 'none',
      handle: withoutToken((call) => {
        const session = sessionOf(call);
        return session ? state(session, 200) : notFound();
      }),
    },
    {
      method: 'DELETE',
      path,
      permission: 'none',
      handle: withoutToken((call) => {
        const session = sessionOf(call);
        if (!session) return notFound();
        store.dropSession(session.id);
        return { status: 204 };
      }),
    },
  ];
}

function state(session: StoredSession, status: number): Answer {
  return ok(
    { expirationDateTime: session.expiresAt, nextExpectedRanges: [`${session.received}-`] },
    status,
  );
}

function readRange(call: Call): { from: number; to: number; total: number } | undefined {
  const parts = contentRange.exec(call.headers['content-range'] ?? '');
  if (!parts) return undefined;
  const [from, to, total] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const fits = from <= to && to < total && call.body.length === to - from + 1;
  return fits ? { from, to, total } : undefined;
}

/** Fragments say nothing of what they are; SharePoint goes by the name too. */
function mediaTypeOf(path: string): string {
  if (path.endsWith('.pdf')) return 'application/pdf';
  return path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

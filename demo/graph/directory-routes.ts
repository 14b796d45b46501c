import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Answer, Call, Route } from './answer.ts';
import { jsonBody, notFound, ok, problem } from './answer.ts';
import type { LocalGraphSeed, LocalPerson } from './seed.ts';
import type { LocalStore } from './store.ts';

const idsIn = /^id in \(('[0-9a-fA-F-]+'(?:,'[0-9a-fA-F-]+')*)\)$/;
const mostIds = 15;
const installation = z.object({
  'teamsApp@odata.bind': z
    .string()
    .regex(/^https:\/\/graph\.microsoft\.com\/v1\.0\/appCatalogs\/teamsApps\/[^/]+$/),
});

const notice = z.object({
  topic: z.object({ source: z.literal('text'), value: z.string().min(1), webUrl: z.url() }),
  activityType: z.string().min(1),
  previewText: z.object({ content: z.string().min(1).max(150) }),
  templateParameters: z.array(z.object({ name: z.string(), value: z.string() })),
});

/**
 * People, groups and what is installed for them.
 * @param pageSize members a page; Graph's own is 100
 */
export function directoryRoutes(
  seed: LocalGraphSeed,
  store: LocalStore,
  pageSize: number,
): readonly Route[] {
  const peopleOf = (call: Call): readonly LocalPerson[] =>
    seed.people.filter(({ tenantId }) => tenantId === call.tenantId);
  const person = (call: Call): LocalPerson | undefined =>
    peopleOf(call).find(({ objectId }) => objectId === call.params['userId']);

  const search = (call: Call): Answer => {
    const list = idsIn.exec(call.query.get('$filter') ?? '')?.[1];
    if (list === undefined) return problem(400, 'BadRequest', 'Unsupported filter.');
    const ids = list.split(',').map((id) => id.slice(1, -1).toLowerCase());
    if (ids.length > mostIds) {
      return problem(400, 'Request_UnsupportedQuery', 'Too many child clauses.');
    }
    return ok({
      value: peopleOf(call)
        .filter(({ objectId }) => ids.includes(objectId))
        .map(user),
    });
  };

  const members = (call: Call): Answer => {
    const group = seed.groups.find(
      ({ id, tenantId }) => id === call.params['groupId'] && tenantId === call.tenantId,
    );
    if (!group) return notFound();
    if (call.headers['consistencylevel'] !== 'eventual' || call.query.get('$count') !== 'true') {
      return problem(400, 'Request_UnsupportedQuery', 'A cast needs ConsistencyLevel and $count.');
    }
    const ids =
      call.params['kind'] === 'members' ? new Set(group.memberIds) : everyone(seed, group.id);
    const all = peopleOf(call).filter(({ objectId }) => ids.has(objectId));
    const start = Number(call.query.get('$skiptoken') ?? '0');
    const size = Math.min(pageSize, Number(call.query.get('$top') ?? String(pageSize)));
    const end = start + size;
    const next = new URLSearchParams(call.query);
    next.set('$skiptoken', String(end));
    return ok({
      '@odata.count': all.length,
      value: all.slice(start, end).map(user),
      ...(end < all.length
        ? {
            '@odata.nextLink': `https://graph.microsoft.com/v1.0/groups/${group.id}/${call.params['kind'] ?? ''}/microsoft.graph.user?${next.toString()}`,
          }
        : {}),
    });
  };

  const install = (call: Call): Answer => {
    const wish = installation.safeParse(jsonBody(call));
    if (!person(call)) return notFound();
    if (!wish.success) return problem(400, 'BadRequest', 'Name the app by its address.');
    const personId = call.params['userId'] ?? '';
    const appId = wish.data['teamsApp@odata.bind'].split('/').at(-1) ?? '';
    const installed = store.installations.some(
      (known) => known.personId === personId && known.appId === appId,
    );
    if (installed) return problem(409, 'Conflict', 'The app is already installed.');
    store.installations.push({ personId, appId });
    store.save();
    return { status: 201 };
  };

  const notify = (call: Call): Answer => {
    const wish = notice.safeParse(jsonBody(call));
    if (!person(call)) return notFound();
    if (!wish.success) return problem(400, 'BadRequest', 'Name what it is about, and the text.');
    const isInstalled = store.installations.some(
      ({ personId }) => personId === call.params['userId'],
    );
    return isInstalled
      ? { status: 204 }
      : problem(403, 'Forbidden', 'The app is not installed for the recipient.');
  };

  const listInstalled = (call: Call): Answer =>
    person(call)
      ? ok({
          value: store.installations
            .filter(({ personId }) => personId === call.params['userId'])
            .map(({ appId }) => ({ id: randomUUID(), teamsApp: { id: appId } })),
        })
      : notFound();

  const route = (method: string, path: RegExp, handle: Route['handle']): Route => ({
    method,
    path,
    permission: 'token',
    handle,
  });
  return [
    route('GET', /^\/v1\.0\/users$/, search),
    route('GET', /^\/v1\.0\/users\/(?<userId>[^/]+)$/, (call) => {
      const found = person(call);
      return found ? ok(user(found)) : notFound();
    }),
    route(
      'GET',
      /^\/v1\.0\/groups\/(?<groupId>[^/]+)\/(?<kind>members|transitiveMembers)\/microsoft\.graph\.user$/,
      members,
    ),
    route('POST', /^\/v1\.0\/users\/(?<userId>[^/]+)\/teamwork\/installedApps$/, install),
    route('GET', /^\/v1\.0\/users\/(?<userId>[^/]+)\/teamwork\/installedApps$/, listInstalled),
    route('POST', /^\/v1\.0\/users\/(?<userId>[^/]+)\/teamwork\/sendActivityNotification$/, notify),
  ];
}

/** Members, members of groups inside, and so on; a group inside itself is walked once. */
function everyone(seed: LocalGraphSeed, groupId: string, walked = new Set<string>()): Set<string> {
  const group = seed.groups.find(({ id }) => id === groupId);
  if (!group || walked.has(groupId)) return new Set();
  walked.add(groupId);
  return new Set(group.memberIds.flatMap((id) => [id, ...everyone(seed, id, walked)]));
}

function user({ objectId, name, mail, userPrincipalName }: LocalPerson): object {
  return { id: objectId, displayName: name, mail, userPrincipalName };
}

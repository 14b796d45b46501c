import { z } from 'zod';
import type { Directory, RemoteResult } from '../../app/ports/microsoft.ts';
import type { Municipality } from '../../core/municipalities/municipality.ts';
import { readJson, withValue } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import type { CallName } from './permitted-calls.ts';

const page = <Shape extends z.ZodType>(shape: Shape) =>
  z.object({ value: z.array(shape), '@odata.nextLink': z.string().optional() });

const member = z.object({ id: z.string(), displayName: z.string().nullish() });
const addressee = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
});

export type Addressee = { readonly name: string; readonly address: string };

/** Graph takes at most 15 values in one `in (…)`. */
const idsPerCall = 15;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Entra groups, through Graph. People in groups inside the group are members too. */
export function createDirectory(graph: GraphCalls): Directory {
  return {
    groupMembers: async (municipality, groupId) =>
      withValue(await membersOf(graph, municipality, groupId), (members) =>
        members.map(({ id }) => id),
      ),
    groupPeople: async (municipality, groupId) =>
      withValue(await membersOf(graph, municipality, groupId), (members) =>
        members.map(({ id, displayName }) => ({ objectId: id, name: displayName ?? '' })),
      ),
  };
}

// Whole groups, not what has changed since last (`groups/delta`): that knows direct members only, and a lost delta link would be a lost departure.
function membersOf(graph: GraphCalls, municipality: Municipality, groupId: string) {
  const first = `/groups/${encodeURIComponent(groupId)}/transitiveMembers/microsoft.graph.user?$select=id,displayName&$count=true&$top=999`;
  return everyPage(graph, municipality, 'read-members', first, member);
}

/** E-mail addresses by object id; who has none that an invitation can reach is left out. */
export async function addressesOf(
  graph: GraphCalls,
  municipality: Municipality,
  objectIds: readonly string[],
): Promise<RemoteResult<ReadonlyMap<string, Addressee>>> {
  const addresses = new Map<string, Addressee>();
  // Anything else than a UUID would change the question.
  const ids = [...new Set(objectIds)].filter((id) => uuid.test(id));
  for (let start = 0; start < ids.length; start += idsPerCall) {
    const wanted = ids.slice(start, start + idsPerCall);
    const filter = `id in (${wanted.map((id) => `'${id}'`).join(',')})`;
    const found = await everyPage(
      graph,
      municipality,
      'read-addresses',
      `/users?$select=id,displayName,mail,userPrincipalName&$filter=${encodeURIComponent(filter)}`,
      addressee,
    );
    if (found.refused) return found;
    for (const person of found.value) {
      const address = reachableAddress(person);
      if (address !== undefined) {
        addresses.set(person.id.toLowerCase(), { name: person.displayName ?? address, address });
      }
    }
  }
  return { refused: false, value: addresses };
}

/** A guest's user principal name looks like an address and is none. */
function reachableAddress(person: z.infer<typeof addressee>): string | undefined {
  const mail = person.mail ?? '';
  if (mail !== '') return mail;
  const name = person.userPrincipalName ?? '';
  return name.includes('@') && !name.includes('#EXT#') ? name : undefined;
}

/** Follows `@odata.nextLink` to the end: all of it or a refusal, never a part. */
export async function everyPage<Shape extends z.ZodType>(
  graph: GraphCalls,
  municipality: Municipality,
  call: CallName,
  first: string,
  shape: Shape,
): Promise<RemoteResult<readonly z.infer<Shape>[]>> {
  const all: z.infer<Shape>[] = [];
  const seen = new Set<string>();
  let next: string | undefined = first;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const answer = await graph.send(municipality, {
      call,
      path: next,
      // Type casts and counts in the directory are “advanced queries”, which want this header.
      headers: { ConsistencyLevel: 'eventual' },
      repeatable: true,
    });
    const read: RemoteResult<z.infer<ReturnType<typeof page<Shape>>>> = await readJson(
      answer,
      page(shape),
    );
    if (read.refused) return read;
    all.push(...read.value.value);
    next = read.value['@odata.nextLink'];
  }
  return { refused: false, value: all };
}

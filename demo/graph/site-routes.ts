import { z } from 'zod';
import type { Answer, Call, Route } from './answer.ts';
import { jsonBody, notFound, ok, problem } from './answer.ts';
import { columnAnswer, columnWish, definitionWish, readColumn } from './column-answers.ts';
import { idOf } from './library-shelf.ts';
import type { Shelves } from './library-shelf.ts';
import type { LocalGraphSeed, LocalSite } from './seed.ts';
import type { LocalStore, StoredShelf } from './store.ts';

const listWish = z.strictObject({
  displayName: z.string().min(1),
  description: z.string().optional(),
  list: z.object({ template: z.literal('documentLibrary'), contentTypesEnabled: z.boolean() }),
});
const contentTypeWish = z.strictObject({
  name: z.string().min(1),
  description: z.string(),
  group: z.string(),
  base: z.object({ id: z.literal('0x0101'), name: z.literal('Document') }),
});
const copyWish = z.strictObject({ contentType: z.url() });

/** A site, its libraries with their columns and content types: seen by whoever has a grant, made by whoever may manage. */
export function siteRoutes(
  seed: LocalGraphSeed,
  shelves: Shelves,
  store: LocalStore,
): readonly Route[] {
  const denied = problem(403, 'accessDenied', 'Access denied');
  const seen =
    (handle: (site: LocalSite, call: Call) => Answer, needsManage = false): Route['handle'] =>
    (call) => {
      const site = seed.sites.find(
        ({ id, tenantId }) => tenantId === call.tenantId && id === call.params['siteId'],
      );
      if (!site) return notFound();
      const { grant = 'write' } = site;
      if (grant === 'none' || (needsManage && grant === 'write')) return denied;
      return handle(site, call);
    };
  const inList =
    (handle: (shelf: StoredShelf, call: Call, site: LocalSite) => Answer) =>
    (site: LocalSite, call: Call): Answer => {
      const shelf = shelves.of(site).find(({ listId }) => listId === call.params['listId']);
      return shelf ? handle(shelf, call, site) : notFound();
    };
  const route = (method: string, path: string, handle: Route['handle']): Route => ({
    method,
    path: new RegExp(`^/v1\\.0${path}$`),
    permission: 'token',
    handle,
  });
  const site = '/sites/(?<siteId>[^/]+)';
  const list = `${site}/lists/(?<listId>[^/]+)`;

  return [
    route(
      'GET',
      site,
      seen(({ id, name }, call) => ok({ id, displayName: name, webUrl: call.ownAddress })),
    ),
    route(
      'GET',
      `${site}/lists`,
      seen((at, call) => ok({ value: shelves.of(at).map((shelf) => listAnswer(shelf, call)) })),
    ),
    route(
      'GET',
      `${site}/contentTypes`,
      seen((at) => ok({ value: shelves.contentTypesOf(at).map(contentTypeAnswer) })),
    ),
    route(
      'GET',
      `${list}/columns`,
      seen(inList((shelf) => ok({ value: [fileName, ...shelf.columns].map(columnAnswer) }))),
    ),
    route(
      'GET',
      `${list}/contentTypes`,
      seen(inList((shelf) => ok({ value: shelf.contentTypes.map(contentTypeAnswer) }))),
    ),
    route(
      'POST',
      `${site}/lists`,
      seen((at, call) => {
        const wish = listWish.safeParse(jsonBody(call));
        if (!wish.success) return problem(400, 'invalidRequest', 'Not a document library.');
        const { displayName } = wish.data;
        return shelves.of(at).some((shelf) => shelf.displayName === displayName)
          ? taken()
          : ok(listAnswer(shelves.make(at, displayName), call), 201);
      }, true),
    ),
    route(
      'POST',
      `${site}/contentTypes`,
      seen((at, call) => {
        const wish = contentTypeWish.safeParse(jsonBody(call));
        if (!wish.success) return problem(400, 'invalidRequest', 'Not a content type.');
        if (shelves.contentTypesOf(at).includes(wish.data.name)) return taken();
        store.contentTypes.push(`${at.id}/${wish.data.name}`);
        store.save();
        return ok(contentTypeAnswer(wish.data.name), 201);
      }, true),
    ),
    route(
      'POST',
      `${list}/contentTypes/addCopy`,
      seen(
        inList((shelf, call, at) => {
          const wish = copyWish.safeParse(jsonBody(call));
          const id = wish.success ? wish.data.contentType.split('/').at(-1) : undefined;
          const name = shelves.contentTypesOf(at).find((each) => contentTypeAnswer(each).id === id);
          if (name === undefined) return problem(400, 'invalidRequest', 'No such content type.');
          if (shelf.contentTypes.includes(name)) return taken();
          shelf.contentTypes.push(name);
          store.save();
          return ok(contentTypeAnswer(name), 201);
        }),
        true,
      ),
    ),
    route(
      'POST',
      `${list}/columns`,
      seen(
        inList((shelf, call) => {
          const wish = definitionWish.safeParse(jsonBody(call));
          if (!wish.success) return problem(400, 'invalidRequest', 'Not a column.');
          if (shelf.columns.some(({ name }) => name === wish.data.name)) return taken();
          const column = readColumn(wish.data);
          if (column.unique && !column.indexed)
            return problem(400, 'invalidRequest', 'Unique values need an index.');
          shelf.columns.push(column);
          store.save();
          return ok(columnAnswer(column), 201);
        }),
        true,
      ),
    ),
    route(
      'PATCH',
      `${list}/columns/(?<columnId>[^/]+)`,
      seen(
        inList((shelf, call) => {
          const index = shelf.columns.findIndex(
            ({ name }) => idOf(name) === call.params['columnId'],
          );
          const was = shelf.columns[index];
          const wish = columnWish.safeParse(jsonBody(call));
          if (!was) return notFound();
          if (!wish.success) return problem(400, 'invalidRequest', 'Not a change of a column.');
          const now = {
            ...was,
            indexed: wish.data.indexed ?? was.indexed,
            unique: wish.data.enforceUniqueValues ?? was.unique,
            choices: wish.data.choice?.choices ?? was.choices,
          };
          shelf.columns[index] = now;
          store.save();
          return ok(columnAnswer(now));
        }),
        true,
      ),
    ),
  ];
}

/** What every library has: required, and filled in by itself. */
const fileName = { name: 'FileLeafRef', displayName: 'Name', kind: 'text', choices: [], indexed: false, unique: false, required: true } as const; // prettier-ignore

function taken(): Answer {
  return problem(409, 'nameAlreadyExists', 'The specified name is already in use.');
}

function contentTypeAnswer(name: string): { readonly id: string; readonly name: string } {
  return { id: name === 'Document' ? '0x0101' : `0x0101${idOf(name).replaceAll('-', '')}`, name };
}

export function addressOf(shelf: StoredShelf, call: Call): string {
  return `${call.ownAddress}/${encodeURIComponent(shelf.name)}`;
}

function listAnswer(shelf: StoredShelf, call: Call): object {
  const { listId, driveId, name, displayName } = shelf;
  return {
    id: listId,
    name,
    displayName,
    webUrl: addressOf(shelf, call),
    list: { contentTypesEnabled: true, hidden: false, template: 'documentLibrary' },
    drive: { id: driveId, driveType: 'documentLibrary' },
  };
}

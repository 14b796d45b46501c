import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Call, Route } from './answer.ts';
import { jsonBody, notFound, ok, problem } from './answer.ts';
import { driveItemOf, eTagOf } from './libraries.ts';
import { childrenRoute, fieldsOf } from './children-route.ts';
import type { Libraries } from './libraries.ts';
import type { LocalStore, StoredFile } from './store.ts';

const fieldValues = z.record(z.string(), z.string().nullable());
const labelWish = z.union([
  z.object({ name: z.string(), retentionSettings: z.undefined().optional() }),
  z.object({
    name: z.undefined().optional(),
    retentionSettings: z.object({ isRecordLocked: z.boolean() }),
  }),
]);
const inDrive = '^/v1\\.0/drives/(?<driveId>[^/]+)';
const largestWhole = 250 * 1024 * 1024;

/** Files by path and by id: put, find, fetch, their columns and retention labels. */
export function libraryRoutes(
  libraries: Libraries,
  store: LocalStore,
  contentOrigin: string,
): readonly Route[] {
  // Addresses that carry their own permission, handed out by `…/content` as SharePoint does; each is good once.
  const downloads = new Map<string, string>();

  const put = (call: Call): ReturnType<Route['handle']> => {
    const library = libraries.library(call);
    if (!library) return notFound();
    if (call.body.length > largestWhole) {
      return problem(413, 'tooLarge', 'Use an upload session.');
    }
    // Only what the product uses is here: a test that forgot to say so would overwrite an archived file.
    if (call.query.get('@microsoft.graph.conflictBehavior') !== 'fail') {
      return problem(501, 'notSupported', 'The local Graph never overwrites.');
    }
    const mediaType = call.headers['content-type'] ?? 'application/octet-stream';
    const outcome = libraries.add(library, call.params['path'] ?? '', call.body, mediaType);
    return 'problem' in outcome
      ? outcome.problem
      : ok(driveItemOf(outcome.added, call.ownAddress), 201);
  };

  const route = (
    method: string,
    path: string,
    handle: Route['handle'],
    permission: Route['permission'] = 'token',
  ): Route => ({ method, path: new RegExp(path), permission, handle });

  return [
    route('PUT', `${inDrive}/root:/(?<path>.+):/content$`, put),
    route('GET', `${inDrive}/root:/(?<path>[^:]+)$`, (call) => {
      const file =
        libraries.library(call) &&
        libraries.fileAt(call.params['driveId'] ?? '', call.params['path'] ?? '');
      return file ? ok(driveItemOf(file, call.ownAddress)) : notFound();
    }),
    route('GET', `${inDrive}/items/(?<itemId>[^/]+)$`, (call) => {
      const file = libraries.file(call);
      return file ? ok(driveItemOf(file, call.ownAddress)) : notFound();
    }),
    route('GET', `${inDrive}/items/(?<itemId>[^/]+)/content$`, (call) => {
      const file = libraries.file(call);
      if (!file) return notFound();
      const ticket = randomUUID();
      downloads.set(ticket, file.id);
      return { status: 302, location: `${contentOrigin}/download/${ticket}` };
    }),
    route(
      'GET',
      '^/download/(?<ticket>[^/]+)$',
      (call) => {
        // SharePoint answers 401 to a token that was sent along; so a client that leaks one is found out here.
        if (call.headers.authorization !== undefined) {
          return problem(401, 'unauthenticated', 'No token belongs here.');
        }
        const ticket = call.params['ticket'] ?? '';
        const fileId = downloads.get(ticket);
        downloads.delete(ticket);
        const file = store.files.find(({ id }) => id === fileId);
        return file
          ? { status: 200, bytes: store.readBytes(file.id), mediaType: file.mediaType }
          : notFound();
      },
      'none',
    ),
    childrenRoute(libraries, store),
    route('GET', `${inDrive}/items/(?<itemId>[^/]+)/listItem/fields$`, (call) => {
      const file = libraries.file(call);
      if (!file) return notFound();
      return ok(fieldsOf(file, store));
    }),
    route('PATCH', `${inDrive}/items/(?<itemId>[^/]+)/listItem/fields$`, (call) => {
      const library = libraries.library(call);
      const file = libraries.file(call);
      if (!library || !file) return notFound();
      const values = fieldValues.safeParse(jsonBody(call));
      if (!values.success) return problem(400, 'invalidRequest', 'Values must be text.');
      const known = libraries.columnsOf(library);
      const unknown = Object.keys(values.data).find((name) => !known.includes(name));
      if (unknown !== undefined) {
        return problem(400, 'invalidRequest', `Field '${unknown}' is not recognized`);
      }
      for (const [name, value] of Object.entries(values.data)) {
        if (value === null) Reflect.deleteProperty(file.fields, name);
        else file.fields[name] = value;
      }
      libraries.touch(file);
      return ok({ '@odata.etag': eTagOf(file), ...file.fields });
    }),
    route('GET', `${inDrive}/items/(?<itemId>[^/]+)/retentionLabel$`, (call) => {
      const file = libraries.file(call);
      return file && file.retentionLabel !== null ? ok(labelOf(file)) : notFound();
    }),
    route('PATCH', `${inDrive}/items/(?<itemId>[^/]+)/retentionLabel$`, (call) => {
      const file = libraries.file(call);
      const wish = labelWish.safeParse(jsonBody(call));
      if (!file) return notFound();
      if (!wish.success) return problem(400, 'invalidRequest', 'A label has a name, or a lock.');
      const { name, retentionSettings } = wish.data;
      if (name !== undefined) file.retentionLabel = name;
      if (file.retentionLabel === null) {
        return problem(400, 'invalidRequest', 'There is no label that could lock it.');
      }
      if (retentionSettings) file.isLocked = retentionSettings.isRecordLocked;
      store.save();
      return ok(labelOf(file));
    }),
  ];
}

function labelOf(file: StoredFile): object {
  return {
    name: file.retentionLabel,
    isLabelAppliedExplicitly: false,
    retentionSettings: { isRecordLocked: file.isLocked === true },
  };
}

import type { z } from 'zod';
import type { LibrarySetup } from '../../app/ports/library-setup.ts';
import type { RemoteResult } from '../../app/ports/microsoft.ts';
import { unitsOf } from '../../core/microsoft/resource-units.ts';
import type { ResourceUnits } from '../../core/microsoft/resource-units.ts';
import { archiveContentType, libraryDesigns } from '../../core/record-library/library-design.ts';
import type { LibraryKind } from '../../core/record-library/library-design.ts';
import type {
  ArchiveSite,
  FoundLibrary,
  FoundPlace,
  FoundSample,
} from '../../core/record-library/site-as-found.ts';
import { readBytes, readJson, withValue } from './graph-answers.ts';
import type { GraphCalls } from './graph-calls.ts';
import * as read from './library-answers.ts';
import { requestOf, sitePath } from './library-requests.ts';
import { permittedCalls } from './permitted-calls.ts';
import type { CallName } from './permitted-calls.ts';

/** Somebody waits for the archive to take minutes; nobody for what is said of its columns. */
const making = { units: unitsOf.write, urgency: 'background' } as const;

type ListAnswer = z.infer<typeof read.list>;

/**
 * The archive's site and libraries, through Graph v1.0: what it can show and make of them. Views, the default label and the setting for versions are
 * not in it (docs/decisions/0123); the last two are seen on a file that was archived.
 * @param graphBaseUrl such as `https://graph.microsoft.com/v1.0`
 */
export function createLibrarySetup(graph: GraphCalls, graphBaseUrl: string): LibrarySetup {
  const get = async <Shape extends z.ZodType>(
    site: ArchiveSite,
    call: CallName,
    path: string,
    shape: Shape,
    units: ResourceUnits = unitsOf.list,
  ) =>
    readJson(
      await graph.send(tenantOf(site), {
        ...{ call, path, repeatable: true, cost: { units, urgency: 'background' } },
      }),
      shape,
    );

  /** All pages of a collection. */
  const all = async <Shape extends z.ZodType>(
    site: ArchiveSite,
    call: CallName,
    first: string,
    shape: Shape,
    units?: ResourceUnits,
  ): Promise<RemoteResult<readonly z.infer<Shape>[]>> => {
    const values: z.infer<Shape>[] = [];
    for (let next: string | undefined = first; next !== undefined;) {
      const answer: RemoteResult<z.infer<ReturnType<typeof read.pageOf<Shape>>>> = await get(
        site,
        call,
        next,
        read.pageOf(shape),
        units,
      );
      if (answer.refused) return answer;
      values.push(...answer.value.value);
      next = answer.value['@odata.nextLink'];
    }
    return { refused: false, value: values };
  };

  return {
    look: async (site, samples) => {
      const root = sitePath(site);
      const own = await get(site, 'read-site', `${root}?$select=id,displayName,webUrl`, read.site);
      if (own.refused) return own;
      const listProperties = '$select=id,name,displayName,webUrl,list&$expand=drive';
      const lists = await all(site, 'read-lists', `${root}/lists?${listProperties}`, read.list);
      if (lists.refused) return lists;
      const types = await all(
        site,
        'read-site-types',
        `${root}/contentTypes?$select=id,name`,
        read.contentType,
      );
      if (types.refused) return types;
      const libraries = lists.value.filter(({ drive }) => drive !== undefined);
      const open = await placeOf(site, 'open', libraries, samples.open);
      if (open.refused) return open;
      const restricted = await placeOf(site, 'restricted', libraries, samples.restricted);
      if (restricted.refused) return restricted;
      const contentType = types.value.find(({ name }) => name === archiveContentType.name);
      return {
        refused: false,
        value: {
          displayName: own.value.displayName ?? '',
          webUrl: own.value.webUrl,
          contentTypeId: contentType?.id ?? null,
          libraries: { open: open.value, restricted: restricted.value },
        },
      };
    },

    make: async (site, step) => {
      const { call, path, body } = requestOf(site, step, graphBaseUrl);
      // Once more after a lost success might make a second one under another name.
      const answer = await graph.send(tenantOf(site), {
        ...{ call, path, body, repeatable: false, cost: making },
      });
      return withValue(await readBytes(answer), () => null);
    },

    requestFor: (site, step) => {
      const { call, path, body } = requestOf(site, step, graphBaseUrl);
      return { method: permittedCalls[call].method, address: `${graphBaseUrl}${path}`, body };
    },
  };

  async function placeOf(
    site: ArchiveSite,
    kind: LibraryKind,
    libraries: readonly ListAnswer[],
    sampleItemId: string | null,
  ): Promise<RemoteResult<FoundPlace>> {
    const registered = site.driveIds[kind];
    const namesake = libraries.find(
      (list) => (list.displayName ?? list.name) === libraryDesigns[kind].displayName,
    );
    const list =
      registered === null ? namesake : libraries.find(({ drive }) => drive?.id === registered);
    if (list) return libraryOf(site, list, sampleItemId);
    if (registered === null) return { refused: false, value: { is: 'not-made' } };
    const path = `/drives/${encodeURIComponent(registered)}?$select=id,webUrl`;
    const drive = await get(site, 'read-library', path, read.drive);
    if (!drive.refused) {
      return { refused: false, value: { is: 'elsewhere', webUrl: drive.value.webUrl } };
    }
    // In a site that the app has no grant to, it is as good as gone.
    return drive.refusal.code === 'not-found' || drive.refusal.code === 'no-access'
      ? { refused: false, value: { is: 'gone', namesakeDriveId: namesake?.drive?.id ?? null } }
      : drive;
  }

  async function libraryOf(
    site: ArchiveSite,
    list: ListAnswer,
    sampleItemId: string | null,
  ): Promise<RemoteResult<FoundPlace>> {
    const at = `${sitePath(site)}/lists/${encodeURIComponent(list.id)}`;
    const driveId = list.drive?.id ?? '';
    const columns = await all(
      site,
      'read-list-columns',
      `${at}/columns?$select=${read.columnProperties}`,
      read.column,
    );
    if (columns.refused) return columns;
    const types = await all(
      site,
      'read-list-types',
      `${at}/contentTypes?$select=id,name`,
      read.contentType,
    );
    if (types.refused) return types;
    const permissions = await permissionsOf(site, driveId);
    if (permissions.refused) return permissions;
    const sample = sampleItemId === null ? null : await sampleOf(site, driveId, sampleItemId);
    if (sample?.refused === true) return sample;
    return {
      refused: false,
      value: {
        is: 'there',
        library: {
          listId: list.id,
          driveId,
          name: list.name,
          displayName: list.displayName ?? list.name,
          columns: columns.value,
          contentTypes: types.value.map(({ name }) => name),
          permissions: permissions.value,
          sample: sample?.value ?? null,
        },
      },
    };
  }

  async function permissionsOf(
    site: ArchiveSite,
    driveId: string,
  ): Promise<RemoteResult<FoundLibrary['permissions']>> {
    const path = `/drives/${encodeURIComponent(driveId)}/items/root/permissions`;
    const answer = await all(site, 'read-grants', path, read.permission, unitsOf.permissions);
    if (answer.refused) {
      return answer.refusal.code === 'try-later' ? answer : { refused: false, value: 'not-seen' };
    }
    if (answer.value.some(({ inheritedFrom }) => (inheritedFrom ?? null) !== null))
      return { refused: false, value: 'inherited' };
    // Whoever may not manage permissions sees those that concern itself alone: that there are no others says nothing.
    const seesOthers = answer.value.some(({ grantedToV2 }) => read.namesPeople(grantedToV2));
    return { refused: false, value: seesOthers ? 'own' : 'not-seen' };
  }

  async function sampleOf(
    site: ArchiveSite,
    driveId: string,
    itemId: string,
  ): Promise<RemoteResult<FoundSample | null>> {
    const at = `/drives/${encodeURIComponent(driveId)}/items/${encodeURIComponent(itemId)}`;
    const versions = await all(site, 'read-versions', `${at}/versions?$select=id`, read.version);
    if (versions.refused) {
      // A file that is gone or closed to us is for `npm run verify` to find, and shows nothing here.
      return versions.refusal.code === 'try-later' ? versions : { refused: false, value: null };
    }
    const label = await get(site, 'read-label', `${at}/retentionLabel`, read.label);
    if (label.refused && label.refusal.code === 'try-later') return label;
    if (label.refused && label.refusal.code !== 'not-found') return { refused: false, value: null };
    const name = label.refused ? null : (label.value.name ?? null);
    return {
      refused: false,
      value: { retentionLabel: name === '' ? null : name, versions: versions.value.length },
    };
  }
}

function tenantOf({ entraTenantId, municipalityId }: ArchiveSite) {
  return { entraTenantId, id: municipalityId };
}

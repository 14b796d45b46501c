import type { Call, Route } from './answer.ts';
import { notFound, ok } from './answer.ts';
import type { Libraries } from './libraries.ts';
import type { Shelves } from './library-shelf.ts';
import type { LocalGraphSeed, LocalSite } from './seed.ts';
import { addressOf } from './site-routes.ts';

/** A library as a drive: where it is, who may see it, and how it keeps what changes in it. */
export function driveRoutes(
  seed: LocalGraphSeed,
  shelves: Shelves,
  libraries: Libraries,
): readonly Route[] {
  const siteOf = (call: Call): LocalSite | undefined => {
    const shelf = shelves.at(call.params['driveId'] ?? '');
    return seed.sites.find(
      ({ id, tenantId }) => id === shelf?.siteId && tenantId === call.tenantId,
    );
  };
  const route = (path: string, handle: Route['handle']): Route => ({
    method: 'GET',
    path: new RegExp(`^/v1\\.0/drives/(?<driveId>[^/]+)${path}$`),
    permission: 'token',
    handle,
  });
  return [
    route('', (call) => {
      const shelf = siteOf(call) && shelves.at(call.params['driveId'] ?? '');
      if (!shelf) return notFound();
      const { driveId: id, displayName: name } = shelf;
      return ok({ id, name, driveType: 'documentLibrary', webUrl: addressOf(shelf, call) });
    }),
    route('/items/root/permissions', (call) => {
      const site = siteOf(call);
      if (!site) return notFound();
      // SharePoint tells those who are not owners of nothing but themselves.
      if (site.grant !== 'fullcontrol') return ok({ value: [] });
      const inherits = libraries.library(call)?.inheritsPermissions === true;
      const grantedToV2 = { siteGroup: { id: '5', displayName: 'Arkiv' } };
      const inheritedFrom = inherits ? { inheritedFrom: { path: '/' } } : {};
      return ok({ value: [{ id: '1', roles: ['read'], grantedToV2, ...inheritedFrom }] });
    }),
    route('/items/(?<itemId>[^/]+)/versions', (call) => {
      const file = libraries.file(call);
      if (!file) return notFound();
      const kept = libraries.library(call)?.keepsVersions === false ? 1 : file.version;
      const value = Array.from({ length: kept }, (_, index) => ({ id: `${kept - index}.0` }));
      return ok({ value });
    }),
  ];
}

import type { Route } from './answer.ts';
import { notFound } from './answer.ts';
import { lookInsidePage } from './look-inside-page.ts';
import type { LocalGraphSeed } from './seed.ts';
import type { LocalStore } from './store.ts';

/** What people see of the local Graph with a browser. Open to anybody on this machine, as all of the demo is. */
export function lookInsideRoutes(seed: LocalGraphSeed, store: LocalStore): readonly Route[] {
  return [
    {
      method: 'GET',
      path: /^\/?$/,
      permission: 'none',
      handle: (call) => ({ status: 200, html: lookInsidePage(seed, store, call.ownAddress) }),
    },
    {
      method: 'GET',
      path: /^\/files\/(?<itemId>[^/]+)\/[^/]+$/,
      permission: 'none',
      handle: (call) => {
        const file = store.files.find(({ id }) => id === call.params['itemId']);
        return file
          ? { status: 200, bytes: store.readBytes(file.id), mediaType: file.mediaType }
          : notFound();
      },
    },
  ];
}

import type { LibrarySetup } from '../../../src/app/ports/library-setup.ts';
import { refused } from './refusals.ts';

/** A SharePoint that lets nobody see how its archive is set up. What it shows is tried against the local Graph. */
export function createFakeLibrarySetup(): LibrarySetup {
  const closed = () => Promise.resolve(refused({ code: 'no-access' }));
  return {
    ...{ look: closed, make: closed },
    requestFor: () => ({ method: 'POST', address: 'https://graph.invalid/', body: {} }),
  };
}

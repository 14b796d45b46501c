import type { AppInstallations, RemoteRefusal } from '../../../src/app/ports/microsoft.ts';
import { answered, plannedRefusals, refused } from './refusals.ts';

export type FakeAppInstallations = AppInstallations & {
  /** Object ids of those who have the app. */
  installedFor(): ReadonlySet<string>;
  refuseNext(refusal: RemoteRefusal): void;
};

/** App installations in memory. A municipality without a catalogue app id answers `not-found`. */
export function createFakeAppInstallations(): FakeAppInstallations {
  const installed = new Set<string>();
  const planned = plannedRefusals<'installFor'>();
  return {
    installedFor: () => installed,
    refuseNext: (refusal) => planned.plan('installFor', refusal),
    installFor: (municipality, personObjectId) =>
      planned.around('installFor', () => {
        if (municipality.catalogueAppId === null) return refused({ code: 'not-found' });
        const wasThere = installed.has(personObjectId);
        installed.add(personObjectId);
        return answered(wasThere ? ('was-there' as const) : ('installed' as const));
      }),
  };
}

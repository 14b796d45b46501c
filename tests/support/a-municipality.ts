import type { Municipality } from '../../src/core/municipalities/municipality.ts';

/** A municipality that exists only in tests; give what the test is about. */
export function aMunicipality(overrides: Partial<Municipality> = {}): Municipality {
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    name: 'Prøveby kommune',
    number: '9901',
    slug: 'proveby',
    language: 'nb',
    governance: 'formannskap',
    entraTenantId: '0190a000-0000-4000-8000-0000000000aa',
    motto: '',
    values: [],
    sharePoint: {
      siteId:
        'proveby.sharepoint.com,0190a000-0000-4000-8000-0000000000b1,0190a000-0000-4000-8000-0000000000b2',
      openLibraryId: 'b!proveby-open',
      restrictedLibraryId: 'b!proveby-restricted',
    },
    catalogueAppId: '0190a000-0000-4000-8000-0000000000cc',
    ...overrides,
  };
}

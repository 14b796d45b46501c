import { aMunicipality } from '../support/a-municipality.ts';
import { createFakeRecordLibrary } from '../support/fakes/fake-record-library.ts';
import { startLocalMicrosoft } from '../support/local-microsoft.ts';
import { recordLibraryContract, valueOf } from './record-library.contract.ts';

const municipality = aMunicipality();
const stranger = aMunicipality({
  id: '0190a000-0000-7000-8000-000000000002',
  entraTenantId: '0190a000-0000-4000-8000-0000000000bb',
  sharePoint: { siteId: 'other', openLibraryId: 'b!other', restrictedLibraryId: 'b!other-r' },
});

recordLibraryContract('in memory', () => {
  const library = createFakeRecordLibrary([municipality, stranger]);
  return Promise.resolve({
    library,
    municipality,
    stranger,
    label: (path, name) => {
      library.label(path, name);
      return Promise.resolve();
    },
    close: () => Promise.resolve(),
  });
});

const fragment = 327_680;
for (const [name, uploadSizes] of [
  ['Graph', undefined],
  ['Graph, in upload sessions', { smallUpToBytes: 0, fragmentBytes: fragment }],
] as const) {
  recordLibraryContract(name, async () => {
    const microsoft = await startLocalMicrosoft([municipality, stranger]);
    const { library } = uploadSizes ? microsoft.graphWith({ uploadSizes }) : microsoft.graph;
    return {
      library,
      municipality,
      stranger,
      label: async (path, name) => {
        const drive = municipality.sharePoint.openLibraryId;
        const { itemId } = valueOf(await library.find(municipality, drive, path));
        const token = await microsoft.issuer.issueAppToken({
          tenantId: municipality.entraTenantId,
          clientId: 'records-manager',
          resource: 'https://graph.microsoft.com',
          roles: [],
        });
        await fetch(
          `${microsoft.address}/demo/graph/v1.0/drives/${drive}/items/${itemId}/retentionLabel`,
          {
            method: 'PATCH',
            headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
            body: JSON.stringify({ name }),
          },
        );
      },
      close: microsoft.close,
    };
  });
}

import type { Municipality } from '../../core/municipalities/municipality.ts';
import type { ArchiveSite } from '../../core/record-library/site-as-found.ts';
import type { ArchiveRecord } from '../../core/records/record.ts';

/** The drive id of one of the municipality's libraries, under which it is found whatever it is called now. */
export function driveOf({ sharePoint }: Municipality, library: ArchiveRecord['library']): string {
  return library === 'open' ? sharePoint.openLibraryId : sharePoint.restrictedLibraryId;
}

/** Where the municipality's archive is in SharePoint. */
export function siteOf({ id, entraTenantId, sharePoint }: Municipality): ArchiveSite {
  const { siteId, openLibraryId: open, restrictedLibraryId: restricted } = sharePoint;
  return { municipalityId: id, entraTenantId, siteId, driveIds: { open, restricted } };
}

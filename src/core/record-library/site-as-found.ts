import type { ColumnKind } from './archive-columns.ts';
import type { LibraryKind } from './library-design.ts';

/** Where a municipality's archive is in SharePoint. */
export type ArchiveSite = {
  /** Null before the municipality is registered. */
  readonly municipalityId: string | null;
  readonly entraTenantId: string;
  readonly siteId: string;
  /** Drive ids as they are registered; null where none is yet, and the library is looked for by its name. */
  readonly driveIds: Readonly<Record<LibraryKind, string | null>>;
};

export type FoundColumn = {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  /** `other`: a kind that no column of ours has. */
  readonly kind: ColumnKind | 'other';
  readonly choices: readonly string[];
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly required: boolean;
  /** SharePoint's own columns are read-only or hidden; a required one among them (the file's name) is filled in by itself. */
  readonly filledInBySharePoint: boolean;
};

export type FoundLibrary = {
  readonly listId: string;
  readonly driveId: string;
  /** The last part of its address: what it was called when it was made. */
  readonly name: string;
  readonly displayName: string;
  readonly columns: readonly FoundColumn[];
  readonly contentTypes: readonly string[];
  /** `not-seen`: SharePoint tells only those who may manage permissions. */
  readonly permissions: 'own' | 'inherited' | 'not-seen';
  /** How SharePoint has treated a file that we archived here; null where there is none yet, or it cannot be read. */
  readonly sample: FoundSample | null;
};

export type FoundSample = {
  readonly retentionLabel: string | null;
  /** A file whose columns were set after it came has at least two, where versions are kept; null where they cannot be read. */
  readonly versions: number | null;
};

export type FoundPlace =
  | { readonly is: 'there'; readonly library: FoundLibrary }
  /** No id is registered, and no library has the name. */
  | { readonly is: 'not-made' }
  /** The id is registered and leads to another site. */
  | { readonly is: 'elsewhere'; readonly webUrl: string }
  /** The id is registered and leads nowhere; a library with the name that we give may be there under another id. */
  | { readonly is: 'gone'; readonly namesakeDriveId: string | null };

export type FoundSite = {
  readonly displayName: string;
  readonly webUrl: string;
  /** The site's own content type, which a library gets a copy of. */
  readonly contentTypeId: string | null;
  readonly libraries: Readonly<Record<LibraryKind, FoundPlace>>;
};

/** A file in each library that was archived and whose columns were set, to see how SharePoint treats what comes. */
export type SampleItems = Readonly<Record<LibraryKind, string | null>>;

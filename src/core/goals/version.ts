export type VersionConflict = { readonly code: 'version-conflict'; readonly version: number };

/** A stored thing with the number of times it has been stored: what an editor saw is held against it. */
export type Versioned<Value> = { readonly value: Value; readonly version: number };

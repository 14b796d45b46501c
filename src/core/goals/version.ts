/** Somebody else has saved meanwhile. `theirs` is the thing as it is stored now, so that both versions can be shown beside each other. */
export type VersionConflict = {
  readonly code: 'version-conflict';
  readonly version: number;
  readonly theirs: object;
};

/** A stored thing with the number of times it has been stored: what an editor saw is held against it. */
export type Versioned<Value> = { readonly value: Value; readonly version: number };

export function outdated({ value, version }: Versioned<object>): VersionConflict {
  return { code: 'version-conflict', version, theirs: value };
}

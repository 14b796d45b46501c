/** What can be said against a file of plans or goals. */
export type ImportCode =
  | 'file-too-large'
  | 'file-empty'
  | 'file-not-known'
  | 'file-old-or-locked'
  | 'file-has-macros'
  | 'file-too-much-inside'
  | 'file-damaged'
  | 'file-without-table'
  | 'nothing-to-import'
  | 'import-outdated';

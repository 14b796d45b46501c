/**
 * Everything that a check can find, and how grave it is: a `break` means that what is archived is not what was said; `unread` that nothing is known; a
 * `notice` that it is as it was said, and something is still to be done or known.
 */
export const checkKinds = {
  /** The audit chain says that the record was archived, and it is not stored. */
  'record-missing': 'break',
  /** The audit chain names the file, and it is not stored. */
  'file-missing': 'break',
  /** The stored bytes do not have the file's checksum. */
  'bytes-differ': 'break',
  /** The record is archived, and the audit chain does not say so. */
  'not-in-audit-chain': 'break',
  /** The audit chain holds another checksum. */
  'audit-differs': 'break',
  /** The audit chain holds a checksum of the package's manifest, and no manifest is stored. */
  'package-missing': 'break',
  /** The manifest is not the one in the audit chain, or not what the stored files and the chain give. */
  'package-differs': 'break',
  /** What is frozen here, and the public page is made from, is not what is in the archived file. */
  'protocol-differs': 'break',
  /** The audit chain says that the record was archived, and it is not called so. */
  'not-archived-any-more': 'break',
  /** SharePoint has not got it any more. */
  'remote-missing': 'break',
  /** It was taken out of the open library, and lies there. */
  'remote-not-taken-out': 'break',
  /** SharePoint has other bytes. */
  'remote-differs': 'break',
  /** SharePoint has another size. */
  'remote-size-differs': 'break',
  /** A column is not as it was set. */
  'columns-differ': 'break',
  /** The file has another retention label than when it was archived, or than is expected. */
  'label-differs': 'break',
  /** A label is expected on every file, and this one has none. */
  'label-missing': 'break',
  /** A record lock is expected on every file, and this one has none. */
  'lock-missing': 'break',
  /** The file has another name. */
  renamed: 'break',
  /** The file lies in another folder. */
  moved: 'break',
  /** SharePoint has an earlier version of the content than the one that was archived. */
  'older-version': 'break',
  /** SharePoint tells of the file as it was before it was archived: its mark of change is older than the one that was noted. */
  'older-etag': 'break',
  /** A file lies among the archived ones, or says that it is a record, and no record has it. */
  'extra-file': 'break',
  /** SharePoint could not be asked: nothing is known. */
  'remote-unreadable': 'unread',
  /** The content has been written again since; the bytes are the same. */
  'newer-version': 'notice',
  /** Another address than the one that was noted: the library or site was renamed. */
  'address-changed': 'notice',
  /** No label yet, and none is expected yet. */
  'not-labelled-yet': 'notice',
  /** No record lock yet, and none is expected yet. */
  'not-locked-yet': 'notice',
  /** Archived before packages had manifests: its files are held against the audit chain alone. */
  'no-manifest': 'notice',
} as const;

export type CheckKind = keyof typeof checkKinds;
export type CheckGravity = (typeof checkKinds)[CheckKind];

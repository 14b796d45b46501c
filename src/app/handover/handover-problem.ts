/** Why something of the term cannot be handed over as it is. A package with such a gap is not finished. */
export type HandoverProblemCode =
  /** It has begun, and nobody has closed it. */
  | 'meeting-not-closed'
  /** The minutes, or a day of the audit log, are not in the archive yet, or not in each library that they go to. */
  | 'not-archived'
  /** SharePoint has not got it. */
  | 'file-missing'
  /** SharePoint returns other bytes than were archived. */
  | 'file-differs'
  /** SharePoint could not be asked, again and again. */
  | 'file-unreadable'
  /** An anonymous poll is closed, and its answers are not counted yet. */
  | 'poll-being-opened'
  /** Somebody took it away while the package was written. */
  | 'changed-meanwhile';

export type HandoverProblem = {
  readonly code: HandoverProblemCode;
  /** Which meeting, case or day of the audit log, for people. */
  readonly about: string;
  /** The record, where it is about one. */
  readonly recordId: string | null;
  readonly file: string | null;
};

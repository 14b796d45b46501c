import { recordEvents } from './record-events.en.ts';
import type { ArchiveTexts } from './archive.nb.ts';

export const texts: ArchiveTexts = {
  title: 'Archive',
  lead: 'Protocols, polls, phases and the audit log, on their way to SharePoint and there. Checked is what has been read back from there and equals ours, byte for byte.',
  statuses: {
    archived: 'Archived and checked',
    waiting: 'Waiting',
    attention: 'Needs you',
  },
  sections: {
    attention: 'Needs you',
    waiting: 'Waiting',
    archived: 'Archived and checked',
  },
  reasons: {
    queued: 'In the queue. It will be taken up in a moment.',
    'archive-unreachable':
      'SharePoint does not answer. We try again by ourselves, and nothing is lost.',
    'archive-throttled': 'SharePoint asks us to wait. We try again by ourselves.',
    'library-stopped':
      'The whole document library is stopped. The cause stands at the top of the archive. This goes on by itself when it is mended.',
    'no-access':
      'Rådslag has no access to the document library. Ask an administrator to give Rådslag write access to the site.',
    'library-missing':
      'The document library is no longer on the site. Ask an administrator to restore it or to correct the set-up.',
    'site-missing':
      'The site in SharePoint is no longer there. Ask an administrator to restore it or to correct the set-up.',
    'quota-exceeded': 'There is no more room in SharePoint. Ask an administrator to make room.',
    'other-content-under-same-name':
      'Another file with the same name is already there. Look at it in SharePoint and move it, then try again.',
    'read-back-differs':
      'The file in SharePoint is not the one that we sent. Somebody may have changed it. Look at it before you try again.',
    'columns-differ':
      'SharePoint took the columns, but does not give them back as we set them. Ask an administrator to look at the library’s columns, then try again.',
    'refused-by-archive':
      'SharePoint did not take the file. Try again. If it happens once more, tell an administrator.',
  },
  tasks: {
    nobody: 'Nobody has to do anything.',
    clerk: 'This is a task for you who keep the archive.',
    administrator: 'This is a task for an administrator of Microsoft 365.',
  },
  recalls: {
    'closed-since': 'This lies in the open, but a later version is closed to the public.',
    'screened-since': 'This lies in the open, but a later version screens something in it.',
  },
  recallDone:
    'Rådslag has taken it off the public pages itself. You have to take the files out of SharePoint.',
  recallNext:
    'Delete the files from the open library in SharePoint. If they are locked against changes, an administrator has to unlock them first. Then press here. Rådslag looks that they are gone.',
  recallHeldBack: 'It has not been put in SharePoint, and will not be until you have decided.',
  takenOut: 'The files are out',
  takenOutSaid: 'The files are gone from the open library.',
  keptOut: 'Do not put it out',
  keptOutSaid: 'It will not be put out.',
  mayStay: 'It may be open …',
  mayStayReason: 'Why it may be open',
  mayStayHint:
    'The reason stays in the trail. If a still later version screens more, it comes up again.',
  mayStaySend: 'Save the reason',
  mayStaySaid: 'Saved.',
  cancel: 'Cancel',
  takenOutAt: (when) => `Taken out of the open library ${when}`,
  retryAll: (count) => `Try all ${count} again`,
  retriedAll: (count) => `${count} put in the queue again.`,
  stopped: (library) => `${library} is stopped`,
  stoppedGoesOn: (count) =>
    `${count} ${count === 1 ? 'waits' : 'wait'}. When it is mended, everything goes on by itself. Nothing is lost.`,
  stoppedSince: (when) => `Stopped ${when}`,
  requestId: (id) => `For the administrator: request ${id}`,
  moved: (library) => `${library} has been moved or renamed`,
  movedFrom: (before, now) =>
    before === now
      ? `“${now}” has a new address. Rådslag found it again and goes on archiving there.`
      : `It was called “${before}” and is now called “${now}”. Rådslag found it again and goes on archiving there.`,
  lock: 'Lock',
  locked: 'Locked against changes',
  notLocked: 'Not locked',
  steps: 'Step by step',
  stepsHint: 'Everything that was done to bring this into the archive, oldest first.',
  stepsEmpty: 'Nothing has been done yet.',
  stepNames: {
    render: 'The files are made',
    upload: 'Uploaded',
    'read-back': 'Read back and compared',
    columns: 'The columns are set',
    label: 'The retention label is read',
    lock: 'Locked against changes',
    archive: 'Archived and checked',
  },
  stepOutcomes: {
    done: 'Done',
    again: 'Tried again',
    stopped: 'Stopped',
    attention: 'Needs you',
  },
  einnsyn: 'eInnsyn',
  einnsynMissing: 'eInnsyn does not have this',
  einnsynKinds: { meeting: 'Meeting', decision: 'Decision' },
  einnsynHint:
    'What is public about meetings and decisions is sent to eInnsyn. What is screened or closed is never sent.',
  einnsynStatuses: {
    off: 'eInnsyn is not set up for the municipality. Nothing is sent. An administrator can set it up.',
    queued: 'Its turn comes in a few minutes.',
    waiting: 'Waiting. We try again by ourselves.',
    sent: 'eInnsyn has the meeting as it is now.',
    attention: 'eInnsyn does not have the meeting as it is now.',
  },
  einnsynReasons: {
    unreachable: 'eInnsyn does not answer. We try again by ourselves, and nothing is lost.',
    throttled: 'eInnsyn asks us to wait. We try again by ourselves.',
    'no-access':
      'eInnsyn does not accept the key. Ask an administrator to check it. We try again once a day.',
    'unit-missing':
      'eInnsyn does not find the municipality’s part of the archive. Ask an administrator to correct the settings. We try again once a day.',
    refused: 'eInnsyn did not take what we sent. Tell an administrator. We try again once a day.',
  },
  einnsynOutcomes: {
    created: 'Sent',
    updated: 'Updated',
    again: 'Tried again',
    attention: 'Needs you',
  },
  einnsynSentAt: 'Last sent',
  between: (from, to) => `${from} to ${to}`,
  nextTry: (when) => `Next try: ${when}`,
  attempts: (count) => (count === 1 ? '1 try' : `${count} tries`),
  retry: 'Try again now',
  retried: 'Put in the queue again.',
  missing: {
    'retention-label':
      'Not locked for archiving yet: no retention label is set on the files in SharePoint.',
    'record-lock':
      'Not locked for archiving yet: the retention label does not lock the content against changes.',
  },
  stillMissing: 'Still missing',
  nothingMissing: 'Nothing is missing.',
  libraries: { open: 'Open library', restricted: 'Restricted library' },
  meeting: 'Meeting',
  kind: 'What it is',
  subjects: {
    protocol: 'Minutes',
    poll: 'Poll',
    phase: 'Phase',
    'audit-head': 'Audit log, one day',
  },
  day: {
    protocol: 'Meeting',
    poll: 'Closed',
    phase: 'Closed',
    'audit-head': 'Day',
  },
  meetingNumber: (number) => `no. ${number}`,
  body: 'Body',
  library: 'Library',
  archivedAt: 'Archived',
  checkedAt: 'Checked',
  createdAt: 'Made',
  files: 'Files',
  filesHint:
    'The checksum is the file’s fingerprint (SHA-256). When the two are equal, the file in SharePoint is the same as ours.',
  file: 'File',
  size: 'Size',
  ours: 'Our checksum',
  readBack: 'Read back',
  comparison: 'Comparison',
  same: 'Equal',
  different: 'Different',
  notReadBack: 'Not read back yet',
  columns: 'Columns',
  columnsSet: (when) => `Set ${when}`,
  columnsNotSet: 'Not set yet',
  label: 'Retention label',
  noLabel: 'None',
  uploaded: 'Uploaded',
  notUploaded: 'Not uploaded yet',
  openInSharePoint: 'Open in SharePoint',
  openPublic: 'See the public page',
  notPublic: 'This is not public.',
  openRound: 'See the round',
  openPoll: 'See the poll',
  openProcess: 'See the process',
  copy: 'Copy',
  copied: 'Copied',
  copyChecksum: (name) => `Copy the checksum of ${name}`,
  chain: 'The trail',
  chainHint:
    'Each link is locked to the one before. Open a link to see what was done, by whom and when.',
  chainEmpty: 'No links have been written yet.',
  link: (sequence) => `Link ${sequence}`,
  at: 'Time',
  by: 'By',
  hash: 'The link’s checksum',
  facts: 'Facts',
  system: (job) => `The system (${job})`,
  person: 'A person in the municipality',
  events: recordEvents,
  factNames: {
    present: 'Present',
    meetingNumber: 'Meeting number',
    shortNotice: 'Short notice',
    version: 'Version',
    problem: 'What was wrong',
    withoutAddress: 'Without e-mail address',
  },
  yes: 'yes',
  no: 'no',
  emptyTitle: 'No protocols yet',
  emptyText:
    'When a workshop round is closed, its protocol is assembled and sent here by itself. There is nothing to copy.',
  toRounds: 'See the workshops',
  showAll: (count) => `Show all ${count}`,
  toArchive: 'Archive',
  state: 'Status',
};

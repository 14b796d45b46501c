import type { ArchiveCheckTexts } from './archive-check.nb.ts';

const askOperator =
  'Ask those who run Rådslag to look at the database and its backup before anything else is done.';
const restore =
  'Open the file in SharePoint and bring back the archived version from its version history. The right file can also be downloaded from here.';

export const texts: ArchiveCheckTexts = {
  title: 'Check of the archive',
  lead: 'Everything archived is held against the audit log, the packages and what SharePoint has.',
  start: 'Check the archive now',
  started: 'The check has begun.',
  running: (done, of) => (of === 0 ? 'The check is starting.' : `${done} of ${of} are checked.`),
  progress: 'How far the check has come',
  never: 'The archive has not been checked yet. A check changes nothing in it.',
  by: {
    clerk: (name) => (name === null ? 'Started by hand' : `Started by ${name}`),
    command: () => 'Started by those who run Rådslag',
    weekly: () => 'The week’s check',
  },
  lastAt: (moment) => `Last checked ${moment}`,
  allWell: 'Everything is as it was archived',
  broken: (kinds) =>
    kinds === 1 ? 'The check found a fault' : `The check found ${kinds} kinds of fault`,
  seeWhat: 'See what, and what to do',
  notAll: 'The check could not see everything',
  looked: (records, files) =>
    `Checked: ${records} ${records === 1 ? 'record' : 'records'}, ${files} ${files === 1 ? 'file' : 'files'}.`,
  same: (files) => `${files} of them are the same in SharePoint.`,
  count: (count) => (count === 1 ? '' : `There are ${count}. The first:`),
  lostRecord: 'A record that is not there any more',
  expected: (value) => `Should be “${value}”`,
  found: (value) => `Is “${value}”`,
  columns: (names) => `Columns: ${names}`,
  changed: (who, moment) => `Last changed by ${who} ${moment}`,
  chainTitle: 'The audit log was changed',
  chainTodo: (row) => `The break is at row ${row}. ${askOperator}`,
  notices: (count) => (count === 1 ? 'One thing to know' : `${count} things to know`),
  kinds: {
    'record-missing': { title: 'A record is missing from the database', todo: askOperator },
    'file-missing': { title: 'A file is missing from the database', todo: askOperator },
    'bytes-differ': { title: 'A stored file was changed in the database', todo: askOperator },
    'not-in-audit-chain': {
      title: 'The audit log does not tell of the archiving',
      todo: askOperator,
    },
    'audit-differs': { title: 'The file is not the one the audit log tells of', todo: askOperator },
    'package-missing': { title: 'The package’s list of contents is missing', todo: askOperator },
    'package-differs': { title: 'The package’s list of contents does not fit', todo: askOperator },
    'protocol-differs': {
      title: 'The minutes on the web are not the archived ones',
      todo: askOperator,
    },
    'not-archived-any-more': {
      title: 'Something archived is not called archived any more',
      todo: askOperator,
    },
    'remote-missing': {
      title: 'The file is not in SharePoint',
      todo: 'Look in SharePoint’s recycle bin and restore the file. If it is not there, download it from here and talk to the records manager.',
    },
    'remote-not-taken-out': {
      title: 'The file was taken out of the open library, but lies there',
      todo: 'A later version screens something that it tells. Delete it in SharePoint.',
    },
    'remote-differs': { title: 'SharePoint has another file', todo: restore },
    'remote-size-differs': { title: 'The file in SharePoint has another size', todo: restore },
    'columns-differ': {
      title: 'Columns in SharePoint were changed',
      todo: 'Open the file’s properties in SharePoint and put the columns right.',
    },
    'label-differs': {
      title: 'The file has another retention label',
      todo: 'Ask the records manager to set the right label in SharePoint.',
    },
    'label-missing': {
      title: 'The file has no retention label',
      todo: 'Ask the records manager to set the label on the library in SharePoint.',
    },
    'lock-missing': {
      title: 'The file is not locked',
      todo: 'Ask the records manager to lock the file in SharePoint.',
    },
    renamed: {
      title: 'The file has another name',
      todo: 'Give the file its name back in SharePoint.',
    },
    moved: { title: 'The file was moved', todo: 'Move the file back to its folder in SharePoint.' },
    'older-version': { title: 'SharePoint has an earlier version of the file', todo: restore },
    'older-etag': {
      title: 'SharePoint shows the file as it was before it was archived',
      todo: 'Wait an hour and check again. If it is still there, ask the SharePoint administrator to look at the file.',
    },
    'extra-file': {
      title: 'A file that was not archived from here lies in the archive',
      todo: 'See who put it there, and move it out of the library. If it is a document that should be archived, talk to the records manager.',
    },
    'remote-unreadable': {
      title: 'SharePoint could not be read',
      todo: 'Nothing points to a fault, but it was not checked. Try again. If that does not help, Rådslag has no access: see the top of the archive.',
    },
    'newer-version': {
      title: 'The file was saved again, with the same content',
      todo: 'There is nothing to do.',
    },
    'address-changed': {
      title: 'The file has a new address',
      todo: 'The site or library has a new name. There is nothing to do.',
    },
    'not-labelled-yet': {
      title: 'No retention label yet',
      todo: 'The records manager sets the label on the library in SharePoint.',
    },
    'not-locked-yet': {
      title: 'Not locked yet',
      todo: 'The records manager can lock the files once the label allows it.',
    },
    'no-manifest': {
      title: 'Archived before packages had a list of contents',
      todo: 'The files were checked against the audit log. There is nothing to do.',
    },
  },
};

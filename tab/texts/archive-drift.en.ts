import type { ArchiveDriftTexts } from './archive-drift.nb.ts';

export const texts: ArchiveDriftTexts = {
  title: 'The set-up in SharePoint has changed',
  stops: 'This stops archiving, or lets the wrong people read.',
  goesOn: 'Archiving goes on.',
  since: (moment) => `Seen since ${moment}`,
  lookedAt: (moment) => `Last looked ${moment}`,
  lookAgain: 'Look now',
  asked: 'We are looking. What is mended goes from here in a moment.',
  places: { open: 'The open library', restricted: 'The restricted library' },
  site: 'The site',
  closed: 'We could not see how SharePoint is set up',
  refusals: {
    'no-access': 'Rådslag has no access to the site. Ask an administrator to give access.',
    'not-found':
      'The site is not there any more. Ask an administrator to restore it or correct the settings.',
    refused:
      'SharePoint refused the question. Try again, and tell an administrator if it happens again.',
  },
  kinds: {
    'library-not-made': {
      title: 'The library is not there yet',
      todo: 'Ask an administrator to make it.',
    },
    'library-gone': {
      title: 'The library is gone',
      todo: 'Ask an administrator to restore it from the site’s recycle bin. Nothing new is made in its place.',
    },
    'library-in-another-site': {
      title: 'The library is in another site than the one set up',
      todo: 'Ask an administrator to correct Rådslag’s settings.',
    },
    'one-library-for-both': {
      title: 'Open and restricted documents go to the same library',
      todo: 'Ask an administrator to make a library of its own for what is restricted, at once.',
    },
    'library-renamed': {
      title: 'The library has another name',
      todo: 'Archiving goes on. Agree on the name, or change it back.',
    },
    'content-type-missing': {
      title: 'The site lacks the content type',
      todo: 'Ask an administrator to make it again.',
    },
    'content-type-not-in-library': {
      title: 'The library lacks the content type',
      todo: 'Ask an administrator to add it.',
    },
    'column-missing': {
      title: 'A column is missing',
      todo: 'Files that have it stop. Ask an administrator to make the column again.',
    },
    'column-under-other-name': {
      title: 'A column has the wrong internal name',
      todo: 'Ask an administrator to make the right one beside it and move the values.',
    },
    'column-of-other-kind': {
      title: 'A column is of the wrong kind',
      todo: 'Ask an administrator to remove it and make one of the right kind.',
    },
    'column-renamed': {
      title: 'A column has another name',
      todo: 'Archiving goes on. Change the display name back.',
    },
    'choice-missing': {
      title: 'A word is missing among a column’s choices',
      todo: 'Ask an administrator to add it, so that it can be used in filters.',
    },
    'column-not-indexed': {
      title: 'A column is not indexed',
      todo: 'Ask an administrator to index it before the library has 5,000 files.',
    },
    'column-not-unique': {
      title: 'Two files may carry the same number',
      todo: 'Ask an administrator to require unique values in the column.',
    },
    'column-required': {
      title: 'Somebody made a column required',
      todo: 'Ask an administrator to turn that off. Files without a value are refused.',
    },
    'permissions-inherited': {
      title: 'Everybody who may see the site sees the restricted documents',
      todo: 'Ask an administrator to stop inheriting permissions on the library, at once.',
    },
    'versions-off': {
      title: 'Earlier versions are not kept',
      todo: 'Ask an administrator to turn versioning on.',
    },
    'label-missing': {
      title: 'New files get no retention label',
      todo: 'Ask the records manager to set a default label on the library.',
    },
  },
  rules: {
    title: 'When the archive is checked by itself',
    weekly: 'Check the archive every week',
    weekday: 'Weekday',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    hour: 'Time of day',
    atHour: (hour) => `${String(hour).padStart(2, '0')}:00`,
    label: 'Retention label that every file is to have',
    labelHint:
      'As it is called in Microsoft Purview. Leave it empty until the records manager has set the label on the library.',
    saved: 'Saved.',
  },
};

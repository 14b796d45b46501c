import type { ProblemWords } from './problem-catalogue.ts';
import type { ImportCode } from './import-code.ts';

const things: Readonly<Record<string, string>> = {
  bytes: 'content once it is unpacked',
  rows: 'rows',
  cells: 'cells',
  characters: 'text',
  sheets: 'sheets',
  parts: 'parts',
};

export const importInEnglish = {
  'file-too-large': ({ megabytes }) => ({
    title: 'The file is too large',
    detail: `Nothing was read or saved. A file can be ${megabytes} MB at most. Take out pictures and sheets that are not needed, or save only the table as CSV.`,
  }),
  'file-empty': {
    title: 'The file is empty',
    detail: 'Nothing was saved. Choose a file with a table of plans or goals.',
  },
  'file-not-known': {
    title: 'The file is neither an Excel file nor CSV',
    detail: 'Nothing was saved. Save the table as .xlsx or .csv and choose it again.',
  },
  'file-old-or-locked': {
    title: 'The file has a password, or is in an old Excel format',
    detail: 'Nothing was read or saved. Remove the password, or save the file as .xlsx.',
  },
  'file-has-macros': {
    title: 'The file contains macros',
    detail: 'Nothing was read or saved. Save it as an ordinary .xlsx without macros.',
  },
  'file-too-much-inside': ({ what }) => ({
    title: 'There is too much in the file',
    detail: `Nothing was saved. The file has too much or too many: ${things[what] ?? ''}. Split it, or take out sheets that are not needed.`,
  }),
  'file-damaged': ({ line }) => ({
    title: 'The file is damaged',
    detail: `Nothing was saved. ${line === null ? 'The file' : `The file from row ${line} on`} cannot be read. If it was put together from several, they may be written in different encodings. Open it, save it again and try once more.`,
  }),
  'file-without-table': {
    title: 'We find no table in the file',
    detail: 'Nothing was saved. The table must have a row of headings and at least two columns.',
  },
  'nothing-to-import': {
    title: 'There is nothing to take in',
    detail: 'Nothing was saved. None of the rows is new or changed.',
  },
  'import-outdated': {
    title: 'Something has changed since you saw the preview',
    detail: 'Nothing was saved. Look through the rows again before you confirm.',
  },
} as const satisfies Pick<ProblemWords, ImportCode>;

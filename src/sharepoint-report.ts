import type { CopyReadyRequest } from './app/ports/library-setup.ts';
import type { RemoteRefusal } from './app/ports/microsoft.ts';
import type { SetupRefusal } from './app/records/set-up-libraries.ts';
import { never } from './core/decision.ts';
import type { AdministratorWork } from './core/record-library/administrator-work.ts';
import { libraryDesigns, libraryKinds } from './core/record-library/library-design.ts';
import type { LibraryKind } from './core/record-library/library-design.ts';
import { stopping } from './core/record-library/library-drift.ts';
import type { Drift, DriftCode } from './core/record-library/library-drift.ts';
import type { SetupStep } from './core/record-library/setup-steps.ts';
import type { FoundSite } from './core/record-library/site-as-found.ts';

/** What each kind of drift means, and what to do. `create`: `npm run sharepoint -- --create` does it. */
export const driftWords: Readonly<
  Record<DriftCode, { readonly means: string; readonly todo: string }>
> = {
  'library-not-made': { means: 'there is no such library yet', todo: 'create' },
  'library-gone': {
    means: 'the library that is registered is not there, or the app may not see it',
    todo: 'look in the site’s recycle bin and restore it; nothing new is made in its place. If another library is right, set its drive id',
  },
  'library-in-another-site': {
    means: 'the library that is registered belongs to another site than the one registered',
    todo: 'set MUNICIPALITY_SITE_ID to the site where it is, or the drive id to the library in this site',
  },
  'one-library-for-both': {
    means: 'open and restricted records go to the same library',
    todo: 'make a library of its own for restricted records and set its drive id',
  },
  'library-renamed': {
    means: 'somebody has given the library another name; archiving goes on, for it goes by id',
    todo: 'agree on the name, or change it back in the library’s settings',
  },
  'content-type-missing': { means: 'the site has no such content type', todo: 'create' },
  'content-type-not-in-library': {
    means: 'the library does not have the content type',
    todo: 'create',
  },
  'column-missing': {
    means:
      'SharePoint refuses the values of a file that has this column; files stop at “needs a person”',
    todo: 'create',
  },
  'column-under-other-name': {
    means:
      'a column is called so to people, but has another internal name, which never changes; the values have nowhere to go',
    todo: 'create makes the right one beside it; then move values and remove the other by hand',
  },
  'column-of-other-kind': {
    means: 'the column holds another kind of value; SharePoint may refuse or alter ours',
    todo: 'make a new column of the right kind by hand after removing this one; a kind cannot be changed safely by itself',
  },
  'column-renamed': {
    means:
      'people see another name than the one agreed; archiving goes on, for it goes by internal name',
    todo: 'change the display name back in the library’s settings',
  },
  'choice-missing': { means: 'the word cannot be chosen in filters and forms', todo: 'create' },
  'column-not-indexed': {
    means: 'above 5,000 files SharePoint refuses to filter by it',
    todo: 'create (SharePoint refuses it above 20,000 files: then by hand, in quiet hours)',
  },
  'column-not-unique': {
    means: 'two files may carry the same id unnoticed',
    todo: 'create (refused where two files have the same id already: find them first)',
  },
  'column-required': {
    means:
      'somebody has made the column required; a file without a value stays checked out or is refused',
    todo: 'set “Require that this column contains information” to No in the library’s settings',
  },
  'permissions-inherited': {
    means: 'everybody who may see the site sees the restricted records',
    todo: 'stop inheriting permissions, see below',
  },
  'versions-off': {
    means:
      'a file that we changed the columns of has one version only: earlier versions are not kept',
    todo: 'turn versioning on, see below',
  },
  'label-missing': {
    means: 'a file that we archived has no retention label: records are not locked',
    todo: 'the records manager sets a default label, see below',
  },
};

/** The check's result: what was found and each drift with what it means and what to do. */
export function checkLines(found: FoundSite, drift: readonly Drift[]): readonly string[] {
  return [
    `  site ${found.displayName}: ${found.webUrl}`,
    ...libraryKinds.flatMap((kind) => {
      const place = found.libraries[kind];
      return place.is === 'there'
        ? [`  ${kind} library ${place.library.displayName}: drive id ${place.library.driveId}`]
        : [];
    }),
    ...drift.flatMap(({ code, library, subject }) => {
      const { means, todo } = driftWords[code];
      const where = library === null ? '' : `${nameOf(library, found)}: `;
      return [
        `  ${stopping.has(code) ? 'STOPS' : 'DRIFT'} ${code}: ${where}${subject}`,
        `        ${means}`,
        `        → ${todo.replace(/^create/u, 'npm run sharepoint -- --create')}`,
      ];
    }),
    drift.length === 0
      ? '  as it should be: libraries, columns and content type'
      : `  ${drift.length} differ`,
  ];
}

export function madeLine(step: SetupStep): string {
  switch (step.kind) {
    case 'make-library':
      return `  made the ${step.library} library ${libraryDesigns[step.library].displayName}`;
    case 'make-content-type':
      return '  made the content type';
    case 'add-content-type':
      return `  added the content type to the ${step.library} library`;
    case 'make-column':
      return `  made column ${step.column.name} in the ${step.library} library`;
    case 'complete-column':
      return `  completed column ${step.column.name} in the ${step.library} library`;
    default:
      return never(step);
  }
}

export function requestLines(requests: readonly CopyReadyRequest[]): readonly string[] {
  if (requests.length === 0) return [];
  return [
    '  What --create would send. Somebody who may manage the site can send it instead, in Graph Explorer:',
    ...requests.flatMap(({ method, address, body }) => [
      `    ${method} ${address}`,
      `    ${JSON.stringify(body)}`,
    ]),
  ];
}

export function workLines(title: string, works: readonly AdministratorWork[]): readonly string[] {
  if (works.length === 0) return [];
  return [
    `  ${title}`,
    ...works.flatMap(({ who, what, why, lines }) => [
      `  - ${what} (${who})`,
      `    ${why}`,
      ...lines.map((line) => `      ${line}`),
    ]),
  ];
}

export function messageOfSetup(refusal: SetupRefusal): string {
  return refusal.code === 'not-looked'
    ? `  SharePoint was not looked into: ${causeOf(refusal.cause, 'look')}`
    : `  Stopped before “${madeLine(refusal.step).trim()}”: ${causeOf(refusal.cause, 'make')} What was made stays; the command can be run again.`;
}

function causeOf(cause: RemoteRefusal, wish: 'look' | 'make'): string {
  switch (cause.code) {
    case 'no-access':
      return wish === 'look'
        ? 'the app has no grant to the site, or no consent to Sites.Selected.'
        : 'the app’s grant to the site does not reach so far (write does not; manage does).';
    case 'not-found':
      return 'SharePoint knows no such site or library; is the site id right?';
    case 'try-later':
      return cause.throttled
        ? 'SharePoint is throttling us; try again later.'
        : 'SharePoint does not answer; try again later.';
    case 'quota-exceeded':
      return 'the site is full.';
    case 'conflict':
      return 'something of that name is there already.';
    case 'refused':
      return `SharePoint refuses the request (${cause.status}).`;
  }
}

function nameOf(kind: LibraryKind, found: FoundSite): string {
  const place = found.libraries[kind];
  return place.is === 'there' ? place.library.displayName : `${kind} library`;
}

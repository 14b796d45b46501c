export type Call = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Below the version; what stands in braces is one segment, and `{path}` may be many. */
  readonly path: string;
  /** The application permission that the app asks for and the call goes by. */
  readonly by: Permission;
  /** The least that Graph's reference names for the call, where that is smaller than what another call makes us ask for anyway. */
  readonly least?: 'Calendars.Read';
  /** Only where an operator has switched it on: described, and not asked for. */
  readonly isOptional?: true;
  /** What more than the permission it takes. */
  readonly grant?: 'manage';
  readonly why: string;
};

/** By the names that Graph has for them. All are application permissions: nothing is asked for on behalf of a person. */
type Permission =
  | 'Calendars.ReadWrite'
  | 'Files.ReadWrite.All'
  | 'GroupMember.Read.All'
  | 'Sites.Selected'
  | 'TeamsActivity.Send'
  | 'TeamsAppInstallation.ReadWriteSelfForUser.All'
  | 'User.ReadBasic.All';

const file = '/drives/{drive-id}/items/{item-id}';
const site = '/sites/{site-id}';
const list = `${site}/lists/{list-id}`;
const person = '/users/{user-id}';
const sites = { by: 'Sites.Selected' } as const;
const manages = { by: 'Sites.Selected', grant: 'manage' } as const;
const calendar = { by: 'Calendars.ReadWrite' } as const;

/**
 * Every request that is ever made of Graph, by name. Nothing else can be sent: a call names its row, and its address is held against the row's. Written out as
 * docs/permissions.md, and held against the app registration, by `tests/conformance/graph-permissions.test.ts`.
 */
export const permittedCalls = {
  'find-file': { ...sites, method: 'GET', path: '/drives/{drive-id}/root:/{path}', why: 'whether a file is in the library already' }, // prettier-ignore
  'upload-file': { ...sites, method: 'PUT', path: '/drives/{drive-id}/root:/{path}:/content', why: 'archiving a small file' }, // prettier-ignore
  'begin-upload': { ...sites, method: 'POST', path: '/drives/{drive-id}/root:/{path}:/createUploadSession', why: 'archiving a large file in fragments' }, // prettier-ignore
  'download-file': { ...sites, method: 'GET', path: `${file}/content`, why: 'reading back what was archived' }, // prettier-ignore
  'set-columns': { ...sites, method: 'PATCH', path: `${file}/listItem/fields`, why: 'the archive’s columns' }, // prettier-ignore
  'read-columns': { ...sites, method: 'GET', path: `${file}/listItem/fields`, why: 'whether the columns are as they were set' }, // prettier-ignore
  'list-files': { ...sites, method: 'GET', path: `${file}/children`, why: 'the check of the archive' }, // prettier-ignore
  'read-label': { ...sites, method: 'GET', path: `${file}/retentionLabel`, why: 'whether a file is labelled and locked' }, // prettier-ignore
  'read-labels': { ...sites, method: 'POST', path: '/$batch', why: 'the same of twenty files at a time: each of its requests is a `GET …/retentionLabel`' }, // prettier-ignore
  'lock-file': { by: 'Files.ReadWrite.All', isOptional: true, method: 'PATCH', path: `${file}/retentionLabel`, why: 'locking a labelled file as a record, with `ARCHIVE_LOCKS_RECORDS=true`' }, // prettier-ignore
  'read-library': { ...sites, method: 'GET', path: '/drives/{drive-id}', why: 'where the library is now' }, // prettier-ignore
  'read-site': { ...sites, method: 'GET', path: site, why: 'whether the site is there' },
  'read-lists': { ...sites, method: 'GET', path: `${site}/lists`, why: '`npm run sharepoint`: the libraries' }, // prettier-ignore
  'read-site-types': { ...sites, method: 'GET', path: `${site}/contentTypes`, why: '`npm run sharepoint`: the site’s content types' }, // prettier-ignore
  'read-list-types': { ...sites, method: 'GET', path: `${list}/contentTypes`, why: '`npm run sharepoint`: a library’s content types' }, // prettier-ignore
  'read-list-columns': { ...sites, method: 'GET', path: `${list}/columns`, why: '`npm run sharepoint`: a library’s columns' }, // prettier-ignore
  'read-grants': { ...sites, method: 'GET', path: `${file}/permissions`, why: '`npm run sharepoint`: whether the restricted library has permissions of its own' }, // prettier-ignore
  'read-versions': { ...sites, method: 'GET', path: `${file}/versions`, why: '`npm run sharepoint`: whether versions are kept' }, // prettier-ignore
  'make-list': { ...manages, method: 'POST', path: `${site}/lists`, why: '`npm run sharepoint -- --create`: a library' }, // prettier-ignore
  'make-site-type': { ...manages, method: 'POST', path: `${site}/contentTypes`, why: '`npm run sharepoint -- --create`: the content type' }, // prettier-ignore
  'add-list-type': { ...manages, method: 'POST', path: `${list}/contentTypes/addCopy`, why: '`npm run sharepoint -- --create`: the content type in a library' }, // prettier-ignore
  'make-list-column': { ...manages, method: 'POST', path: `${list}/columns`, why: '`npm run sharepoint -- --create`: a column' }, // prettier-ignore
  'change-list-column': { ...manages, method: 'PATCH', path: `${list}/columns/{column-id}`, why: '`npm run sharepoint -- --create`: a column’s index and words' }, // prettier-ignore
  'make-event': { ...calendar, method: 'POST', path: `${person}/events`, why: 'the organiser’s invitation to a round' }, // prettier-ignore
  'change-event': { ...calendar, method: 'PATCH', path: `${person}/events/{event-id}`, why: 'a round that is moved or changed' }, // prettier-ignore
  'cancel-event': { ...calendar, method: 'POST', path: `${person}/events/{event-id}/cancel`, why: 'a round that is called off' }, // prettier-ignore
  'find-event': { ...calendar, least: 'Calendars.Read', method: 'GET', path: `${person}/calendarView`, why: 'an invitation whose answer was lost' }, // prettier-ignore
  'read-schedule': { ...calendar, least: 'Calendars.Read', method: 'POST', path: `${person}/calendar/getSchedule`, why: 'when members are free; of others’ time only that it is taken' }, // prettier-ignore
  'read-addresses': { by: 'User.ReadBasic.All', method: 'GET', path: '/users', why: 'name and address of those invited' }, // prettier-ignore
  'read-members': { by: 'GroupMember.Read.All', method: 'GET', path: '/groups/{group-id}/transitiveMembers/microsoft.graph.user', why: 'who is elected, from the municipality’s own groups' }, // prettier-ignore
  'install-app': { by: 'TeamsAppInstallation.ReadWriteSelfForUser.All', method: 'POST', path: `${person}/teamwork/installedApps`, why: 'the bot may only write to people who have the app' }, // prettier-ignore
  'notify-activity': { by: 'TeamsActivity.Send', method: 'POST', path: `${person}/teamwork/sendActivityNotification`, why: 'notices for those who do not want messages in the chat' }, // prettier-ignore
} as const satisfies Readonly<Record<string, Call>>;

export type CallName = keyof typeof permittedCalls;

/**
 * Is this the address that the row is for? A whole `@odata.nextLink` is Graph's own continuation of an address that was, and comes as Graph writes it.
 * @param path  below the version, with or without a query
 */
export function isPermitted(name: CallName, path: string): boolean {
  if (path.startsWith('https://') || path.startsWith('http://')) return true;
  const pattern = permittedCalls[name].path
    .split(/(\{[a-z-]+\})/u)
    .map((part) =>
      part === '{path}' ? '.+' : part.startsWith('{') ? '[^/]+' : part.replace(/[.$]/gu, '\\$&'),
    )
    .join('');
  return new RegExp(`^${pattern}$`, 'u').test(path.split('?')[0] ?? '');
}

import {
  archiveContentType,
  archiveViews,
  libraryDesigns,
  libraryKinds,
  viewFields,
} from './library-design.ts';
import type { LibraryKind } from './library-design.ts';
import type { ArchiveSite, FoundLibrary, FoundSite } from './site-as-found.ts';

/** What a person with more rights than the app has to do, with the lines to copy. */
export type AdministratorWork = {
  readonly who: 'SharePoint administrator' | 'records manager';
  readonly what: string;
  readonly why: string;
  /** Requests for Graph Explorer, or lines of PnP PowerShell, ready to copy. */
  readonly lines: readonly string[];
};

/**
 * The grant that the app works with, and the larger one that it needs while it makes libraries and columns. Graph's page says `read`, `write`, `owner` and
 * `fullcontrol`; `manage` is what SharePoint takes too (PnP PowerShell gives it), and it is the smallest that may make a list. Source: decision 0123.
 */
export function grantWork(
  site: Pick<ArchiveSite, 'siteId'>,
  app: { readonly clientId: string; readonly graphBaseUrl: string },
): readonly AdministratorWork[] {
  const address = `${app.graphBaseUrl}/sites/${site.siteId}`;
  const identity = { application: { id: app.clientId, displayName: 'Rådslag' } };
  const grant = JSON.stringify({ roles: ['write'], grantedToIdentities: [identity] });
  return [
    {
      who: 'SharePoint administrator',
      what: 'Give the app its grant to the site',
      why: 'Sites.Selected gives access to nothing until a site is named. Graph Explorer needs consent to Sites.FullControl.All for you, and you must be SharePoint administrator.',
      lines: [`POST ${address}/permissions`, grant],
    },
    {
      who: 'SharePoint administrator',
      what: 'Only while npm run sharepoint -- --create runs: let the app make libraries and columns',
      why: 'write does not reach that far. Take it back afterwards: the daily work needs write alone.',
      lines: [
        `GET ${address}/permissions`,
        `PATCH ${address}/permissions/<the id of Rådslag’s line in the answer>`,
        '{"roles":["manage"]}',
        'and afterwards the same PATCH with',
        '{"roles":["write"]}',
      ],
    },
  ];
}

/** What Graph v1.0 neither makes nor, with the app's grant, always shows. What was seen to be in order is left out. */
export function settingsWork(found: FoundSite): readonly AdministratorWork[] {
  const there = libraryKinds.flatMap((kind) => {
    const place = found.libraries[kind];
    return place.is === 'there' ? [{ kind, library: place.library }] : [];
  });
  if (there.length === 0) return [];
  return [
    {
      who: 'SharePoint administrator',
      what: 'Open PnP PowerShell for the lines below',
      why: 'Your own app registration for PnP is asked for (PnP PowerShell has none of its own since 2024).',
      lines: [
        `Connect-PnPOnline -Url ${quoted(found.webUrl)} -Interactive -ClientId <your PnP app>`,
      ],
    },
    ...there.flatMap(({ kind, library }) => workIn(kind, library)),
  ];
}

function workIn(kind: LibraryKind, library: FoundLibrary): readonly AdministratorWork[] {
  const { sample, displayName } = library;
  const list = `-List ${quoted(library.listId)}`;
  const identity = `-Identity ${quoted(library.listId)}`;
  const isSeen = { own: true, inherited: false, 'not-seen': false }[library.permissions];
  const works: (AdministratorWork | null)[] = [
    (sample?.versions ?? 0) > 1
      ? null
      : {
          who: 'SharePoint administrator',
          what: `Keep versions in ${displayName}`,
          why: 'A changed file must be seen to be changed, and what stood there first must be there.',
          lines: [`Set-PnPList ${identity} -EnableVersioning $true -MajorVersions 500`],
        },
    kind === 'open' || isSeen
      ? null
      : {
          who: 'SharePoint administrator',
          what: `Give ${displayName} permissions of its own, and look at who has them`,
          why: `${libraryDesigns.restricted.displayName} holds what is exempt from public access. Whoever may see the site must not see it for that reason alone.`,
          lines: [
            `(Get-PnPList ${identity} -Includes HasUniqueRoleAssignments).HasUniqueRoleAssignments`,
            `Set-PnPList ${identity} -BreakRoleInheritance`,
            `Set-PnPListPermission ${identity} -Group '<those who handle restricted records>' -AddRole 'Read'`,
          ],
        },
    (sample?.retentionLabel ?? null) !== null
      ? null
      : {
          who: 'records manager',
          what: `Set a default retention label on ${displayName}`,
          why: 'The label locks records. The app cannot set one with its grant; it reads the label of each file back. A new default reaches files that come later; -SyncToItems those that are there.',
          lines: [`Set-PnPRetentionLabel ${list} -Label '<name of the label>' -SyncToItems $true`],
        },
    {
      who: 'SharePoint administrator',
      what: `Make the views of ${displayName}, and let new files be ${archiveContentType.name}`,
      why: 'Graph has no views and no default content type; Rådslag works without both. A view that is there already is refused and left alone.',
      lines: [
        `Set-PnPDefaultContentTypeToList ${list} -ContentType ${quoted(archiveContentType.name)}`,
        ...archiveViews.map(
          ({ title, query, isDefault }) =>
            `Add-PnPView ${list} -Title ${quoted(title)} -Fields ${viewFields.map(quoted).join(',')} -Query "${query}" -Paged${isDefault ? ' -SetAsDefault' : ''}`,
        ),
      ],
    },
  ];
  return works.filter((work) => work !== null);
}

/** In PowerShell nothing inside single quotes is anything but text. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * What SharePoint refuses in names and paths, so that we say no before anything is sent.
 * Source: https://support.microsoft.com “Restrictions and limitations in OneDrive and SharePoint”.
 */
const illegalCharacters = /["*:<>?/\\|\u0000-\u001f\u007f]/;
const reservedNames =
  /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|~\$.*|.*_vti_.*)(\.[^.]*)?$/i;
const longestPath = 400;

/**
 * Reads a path in a library: relative, `/` between folders, at most 400 characters, every name legal in SharePoint.
 * @returns the path as it stands in an address (each name percent-encoded), or `undefined` where SharePoint would refuse it
 */
export function addressOfPath(path: string): string | undefined {
  const names = path.split('/');
  return path.length <= longestPath && names.every(isLegalName)
    ? names.map(encodeURIComponent).join('/')
    : undefined;
}

function isLegalName(name: string): boolean {
  return (
    name !== '' &&
    name === name.trim() &&
    !name.endsWith('.') &&
    !illegalCharacters.test(name) &&
    !reservedNames.test(name)
  );
}

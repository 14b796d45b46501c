/** A cell's text as people see it: one line, composed letters, nothing that cannot be stored. */
export function cellText(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\s\u00a0\u200b\ufeff]+/gu, ' ')
    .trim();
}

import type { RowReader } from './row-reader.ts';

const most = 20;
const longest = 60;

/**
 * Themes stand one after the other in a cell, between commas or semicolons. A theme that the register knows is written as the register writes it, so that
 * "klima" and "Klima" do not become two.
 */
export function themeReader(
  known: readonly string[],
): (reader: RowReader) => readonly string[] | undefined {
  const spelt = new Map(known.map((theme) => [theme.toLowerCase(), theme]));
  return (reader) => {
    const said = reader.text('themes', 2_000);
    if (said === undefined || /^[-–—]+$/.test(said)) return undefined;
    const written = said.split(said.includes(';') ? ';' : ',').map((theme) => theme.trim());
    const themes = new Map<string, string>();
    for (const theme of written) {
      if (theme === '') continue;
      if (theme.length > longest) {
        reader.refuse('too-long', 'themes', { length: String(theme.length), longest: String(longest) }); // prettier-ignore
        return undefined;
      }
      const same = theme.toLowerCase();
      if (!spelt.has(same)) spelt.set(same, theme);
      themes.set(same, spelt.get(same) ?? theme);
    }
    if (themes.size <= most) return [...themes.values()];
    reader.refuse('too-many', 'themes', { count: String(themes.size), most: String(most) });
    return undefined;
  };
}

/** As the reading takes them apart again, also where a theme has a comma in it. */
export function writtenThemes(themes: readonly string[]): string {
  const written = themes.join('; ');
  return themes.length === 1 && written.includes(',') ? `${written};` : written;
}

import type { Language } from '../../../src/contracts/values.ts';

/** "48 kB", "1,2 MB": thousands, as SharePoint and Windows' users in Norway read them. */
export function formatSize(bytes: number, language: Language): string {
  const decimal = (value: number): string =>
    value.toFixed(1).replace('.', language === 'en' ? '.' : ',');
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${decimal(bytes / 1_000_000)} MB`;
}

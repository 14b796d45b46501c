import type { Language } from '../../../src/contracts/values.ts';

/** A number as the reader's language writes it; at most two decimals. */
export function formatNumber(value: number, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** "61,2", "61.2" or "1 500 000"; undefined for what is no number. */
export function readNumber(text: string): number | undefined {
  const bare = text.replaceAll(/\s/g, '').replace(',', '.').replace('−', '-');
  if (!/^-?\d+(\.\d+)?$/.test(bare)) return undefined;
  return Number(bare);
}

/** The same, where nothing is allowed: null. */
export function readOptionalNumber(text: string): number | null | undefined {
  return text.trim() === '' ? null : readNumber(text);
}

/** How a number stands in a field. */
export const asField = (value: number | null): string =>
  value === null ? '' : String(value).replace('.', ',');

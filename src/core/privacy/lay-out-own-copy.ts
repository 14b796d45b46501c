import type { Language } from '../documents/document-model.ts';
import type { OwnCopy } from './own-copy.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  nb: {
    title: 'Det Rådslag har om deg',
    purpose: 'Formål',
    basis: 'Grunnlag',
    kept: 'Hvor lenge',
    stays: 'Kan ikke slettes',
    nothing: 'Ingenting.',
  },
  nn: {
    title: 'Det Rådslag har om deg',
    purpose: 'Føremål',
    basis: 'Grunnlag',
    kept: 'Kor lenge',
    stays: 'Kan ikkje slettast',
    nothing: 'Ingenting.',
  },
  en: {
    title: 'What Rådslag keeps about you',
    purpose: 'Purpose',
    basis: 'Basis',
    kept: 'How long',
    stays: 'Cannot be erased',
    nothing: 'Nothing.',
  },
};

/** The copy as a page to read: one file, without script and without anything that is fetched. */
export function layOutOwnCopy(copy: OwnCopy, language: Language): string {
  const say = (key: string): string => escaped(words[language][key] ?? key);
  const sections = copy.sections.map(({ what, purpose, basis, kept, stays, rows }) => {
    const facts = [
      ['purpose', purpose],
      ['basis', basis],
      ['kept', kept],
      ...(stays === null ? [] : [['stays', stays]]),
    ].map(([key = '', text = '']) => `<dt>${say(key)}</dt><dd>${escaped(text)}</dd>`);
    const tables = Object.entries(rows).map(([table, found]) => tableOf(table, found));
    return `<section><h2>${escaped(what)}</h2><dl>${facts.join('')}</dl>${tables.join('') || `<p>${say('nothing')}</p>`}</section>`;
  });
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say('title')}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}dt{font-weight:600}</style></head>
<body><h1>${say('title')}</h1><p>${escaped(`${copy.name}, ${copy.municipality}, ${copy.madeAt}`)}</p>${sections.join('\n')}</body></html>
`;
}

function tableOf(caption: string, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr>${columns.map((column) => `<td>${escaped(text(row[column]))}</td>`).join('')}</tr>`,
  );
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const text = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);

function escaped(raw: string): string {
  return raw
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

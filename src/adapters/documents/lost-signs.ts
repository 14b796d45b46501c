import type {
  DocumentBlock,
  DocumentModel,
  Language,
} from '../../core/documents/document-model.ts';
import { printableText, UNPRINTABLE } from './printable-text.ts';

/** Controls and marks that turn the direction of text: they are taken out, since they can make a line read as another. Line ends and tabs are not among them. */
const STEERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;
const REPLACED = new RegExp(`[${UNPRINTABLE}\ufffd]`, 'gu');

const words: Readonly<Record<Language, (replaced: number, removed: number) => string>> = {
  nb: (replaced, removed) =>
    [
      replaced > 0 ? `${replaced} tegn i teksten finnes ikke i skriften her og står som □.` : '',
      removed > 0 ? `${removed} usynlige styretegn er tatt ut.` : '',
    ].join(' '),
  nn: (replaced, removed) =>
    [
      replaced > 0 ? `${replaced} teikn i teksten finst ikkje i skrifta her og står som □.` : '',
      removed > 0 ? `${removed} usynlege styreteikn er tekne ut.` : '',
    ].join(' '),
  en: (replaced, removed) =>
    [
      replaced > 0 ? `${replaced} characters of the text are not in this font and stand as □.` : '',
      removed > 0 ? `${removed} invisible control characters are taken out.` : '',
    ].join(' '),
};

/** What the printed page could not show of what was written, in the document's language; null where it shows it all. Nothing is lost without a word. */
export function lostSigns(model: DocumentModel, coverage: ReadonlySet<number>): string | null {
  let [replaced, removed] = [0, 0];
  const head = [model.title, model.subtitle, model.municipality];
  for (const text of [...head, ...model.blocks.flatMap(textsOf)]) {
    removed += text.match(STEERING)?.length ?? 0;
    const before = text.match(REPLACED)?.length ?? 0;
    replaced += (printableText(text, coverage).match(REPLACED)?.length ?? 0) - before;
  }
  return replaced + removed === 0 ? null : words[model.language](replaced, removed).trim();
}

/** Texts of a block, each once: a figure's words also stand in its table. */
function textsOf(block: DocumentBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items;
    case 'facts':
      return block.items.flatMap(({ term, description }) => [term, description]);
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'bars':
    case 'figure':
      return [];
  }
}

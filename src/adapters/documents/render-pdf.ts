import { readFile } from 'node:fs/promises';
import type { DocumentBlock, DocumentModel } from '../../core/documents/document-model.ts';
import { invariant, never } from '../../core/decision.ts';
import { openArchivalDocument } from './archival-document.ts';
import { writeBars } from './bars-block.ts';
import { DocumentOutline } from './document-outline.ts';
import { readFontCoverage } from './font-coverage.ts';
import { fontFiles } from './font-files.ts';
import { writeFacts, writeList } from './list-blocks.ts';
import { PageFlow } from './page-flow.ts';
import { drawPageFurniture, writeTitleBlock } from './page-furniture.ts';
import { cleanLine } from './printable-text.ts';
import { writeTable } from './table-block.ts';
import { writeHeading, writeParagraph } from './text-blocks.ts';
import { createTypesetter } from './typesetter.ts';

/** A heading looks so many blocks ahead to see what it heads. */
const LOOK_AHEAD = 6;

/**
 * The document as one file that is both PDF/A-2a (ISO 19005-2, for the archive) and PDF/UA-1 (ISO 14289-1, for everyone
 * who reads it with help). The same model gives the same bytes on the same release of the product: dates come from the
 * model, and nothing is taken from clock, chance, time zone or locale.
 *
 * Text is made printable first (see printable-text.ts). Empty blocks are left out; without a
 * title the identifier is the title. A table row of the wrong length and
 * an impossible `createdAt` are faults. Long documents let other work through as they go.
 */
export async function renderPdf(given: DocumentModel): Promise<Uint8Array> {
  const model = { ...given, title: titleOf(given) };
  const coverage = await readCoverage();
  const document = openArchivalDocument(model);
  const bytes = collect(document);
  const flow = new PageFlow(document, createTypesetter(document, coverage));
  const outline = new DocumentOutline(document);

  writeTitleBlock(flow, outline, model);
  for (const [index, block] of model.blocks.entries()) {
    await writeBlock(flow, outline, block, model.blocks.slice(index + 1, index + LOOK_AHEAD));
    await flow.breathe();
  }
  outline.close();
  drawPageFurniture(flow, model);
  document.end();
  return bytes;
}

/** A file without a title is no PDF/UA, and its headings would start at H2. */
function titleOf({ title, identifier }: DocumentModel): string {
  const shown = cleanLine(title) || cleanLine(identifier);
  invariant(shown !== '', 'a document has a title or an identifier');
  return shown;
}

async function writeBlock(
  flow: PageFlow,
  outline: DocumentOutline,
  block: DocumentBlock,
  following: readonly DocumentBlock[],
): Promise<void> {
  switch (block.kind) {
    case 'heading':
      writeHeading(flow, outline, block, following);
      return;
    case 'paragraph':
      writeParagraph(flow, outline, block);
      return;
    case 'list':
      return writeList(flow, outline, block);
    case 'facts':
      return writeFacts(flow, outline, block);
    case 'table':
      return writeTable(flow, outline, block);
    case 'bars':
      return writeBars(flow, outline, block);
    default:
      return never(block);
  }
}

/** What every weight of the font can show. */
async function readCoverage(): Promise<ReadonlySet<number>> {
  const fonts = await Promise.all(Object.values(fontFiles).map((file) => readFile(file)));
  return fonts
    .map(readFontCoverage)
    .reduce((all, one) => new Set([...all].filter((code) => one.has(code))));
}

async function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

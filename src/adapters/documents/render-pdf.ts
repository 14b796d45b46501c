import type { DocumentBlock, DocumentModel } from '../../core/documents/document-model.ts';
import { invariant, never } from '../../core/decision.ts';
import { openArchivalDocument } from './archival-document.ts';
import { writeBars } from './bars-block.ts';
import { DocumentOutline } from './document-outline.ts';
import { writeFigure } from './figure-block.ts';
import { readCoverage } from './read-coverage.ts';
import { writeFacts, writeList } from './list-blocks.ts';
import { lostSigns } from './lost-signs.ts';
import { PageFlow } from './page-flow.ts';
import { drawPageFurniture, writeTitleBlock } from './page-furniture.ts';
import { cleanLine } from './printable-text.ts';
import { writeTable } from './table-block.ts';
import { writeHeading, writeParagraph } from './text-blocks.ts';
import { createTypesetter } from './typesetter.ts';
import type { Typesetter } from './typesetter.ts';

/** A heading looks so many blocks ahead to see what it heads. */
const LOOK_AHEAD = 6;

/**
 * The document as one file that is both PDF/A-2a (ISO 19005-2, for the archive) and PDF/UA-1 (ISO 14289-1, for everyone
 * who reads it with help). The same model gives the same bytes on the same release of the product: dates come from the
 * model, and nothing is taken from clock, chance, time zone or locale.
 *
 * Text is made printable first (see printable-text.ts); what cannot be shown is told of in a last paragraph. Empty blocks are left out; without a
 * title the identifier is the title. A table row of the wrong length and
 * an impossible `createdAt` are faults. Long documents let other work through as they go.
 */
export function renderPdf(model: DocumentModel): Promise<Uint8Array> {
  return renderDocument(model, () => Promise.resolve());
}

/**
 * The same, with sheets before the pages of text.
 * @param drawSheets adds the sheets, each tagged; they carry their own headings and numbers
 */
export async function renderDocument(
  given: DocumentModel,
  drawSheets: (
    document: PDFKit.PDFDocument,
    typesetter: Typesetter,
    outline: DocumentOutline,
  ) => Promise<void>,
): Promise<Uint8Array> {
  const model = { ...given, title: titleOf(given) };
  const document = openArchivalDocument(model);
  const bytes = collect(document);
  const coverage = await readCoverage();
  const typesetter = createTypesetter(document, coverage);
  const outline = new DocumentOutline(document);
  await drawSheets(document, typesetter, outline);
  const { count: sheets } = document.bufferedPageRange();
  const flow = new PageFlow(document, typesetter);

  writeTitleBlock(flow, outline, model);
  for (const [index, block] of withoutSaidCaptions(model.blocks).entries()) {
    await writeBlock(flow, outline, block, model.blocks.slice(index + 1, index + LOOK_AHEAD));
    await flow.breathe();
  }
  const lost = lostSigns(model, coverage);
  if (lost !== null) writeParagraph(flow, outline, { text: lost });
  outline.close();
  drawPageFurniture(flow, model, sheets);
  document.end();
  return bytes;
}

/** A caption that repeats the heading above it is not printed: the same words twice help nobody. */
function withoutSaidCaptions(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  let heading = '';
  return blocks.map((block) => {
    if (block.kind === 'heading') heading = block.text;
    return 'caption' in block && block.caption === heading ? { ...block, caption: '' } : block;
  });
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
    case 'figure':
      return writeFigure(flow, outline, block);
    default:
      return never(block);
  }
}

async function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document) {
    if (chunk instanceof Uint8Array) chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

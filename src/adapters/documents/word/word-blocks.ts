import { never } from '../../../core/decision.ts';
import type { DocumentBlock } from '../../../core/documents/document-model.ts';
import { drawBars } from '../../../core/documents/draw-bars.ts';
import { drawFigure } from '../../../core/documents/draw-figure.ts';
import type { TextSetter } from '../../../core/plans/draw-picture-shapes.ts';
import { cleanLine } from '../printable-text.ts';
import { TEXT_WIDTH } from '../typography.ts';
import { wordDrawings } from './word-drawing.ts';
import { attribute, paragraph, runs } from './word-text.ts';

type Block<Kind extends DocumentBlock['kind']> = Extract<DocumentBlock, { readonly kind: Kind }>;

/** What is counted through a document: numbered lists begin anew, and drawings have ids. */
export type WordCounts = { lists: number; drawings: number };

/** `w:numId` of bullets; ordered lists have the numbers after it. */
export const bulletList = 1;
const twips = (points: number): number => Math.round(points * 20);

/** The body of the document. A caption that repeats the heading above it is left out, as in the PDF. */
export function wordBody(
  blocks: readonly DocumentBlock[],
  setter: TextSetter,
  counts: WordCounts,
): string {
  let heading = '';
  return blocks
    .map((block) => {
      if (block.kind === 'heading') heading = block.text;
      const isSaid = 'caption' in block && block.caption === heading;
      return wordBlock(block, isSaid, setter, counts);
    })
    .join('');
}

function wordBlock(
  block: DocumentBlock,
  isCaptionSaid: boolean,
  setter: TextSetter,
  counts: WordCounts,
): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(`Heading${block.level}`, runs(cleanLine(block.text)));
    case 'paragraph':
      return block.text
        .split(/\n\s*\n/u)
        .filter((text) => text.trim() !== '')
        .map((text) => paragraph('BodyText', runs(text.trim())))
        .join('');
    case 'list':
      return listXml(block, counts);
    case 'facts':
      return block.items
        .map(({ term, description }) =>
          paragraph('Fact', `${runs(term, '<w:b/>')}<w:r><w:tab/></w:r>${runs(description)}`),
        )
        .join('');
    case 'table':
      return captionXml(block.caption, isCaptionSaid) + tableXml(block);
    case 'bars':
    case 'figure': {
      const strips =
        block.kind === 'bars'
          ? drawBars(block.bars, setter, TEXT_WIDTH)
          : drawFigure(block.drawing, setter, TEXT_WIDTH);
      const said = [block.caption, block.alternativeText].map(cleanLine).filter((text) => text !== ''); // prettier-ignore
      const drawings = wordDrawings(strips, TEXT_WIDTH, said.join('. '), counts.drawings + 1);
      counts.drawings += drawings.length;
      return captionXml(block.caption, isCaptionSaid) + drawings.join('');
    }
    default:
      return never(block);
  }
}

function captionXml(caption: string, isSaid: boolean): string {
  const text = cleanLine(caption);
  return isSaid || text === '' ? '' : paragraph('Caption', runs(text), '<w:keepNext/>');
}

function listXml({ ordered, items }: Block<'list'>, counts: WordCounts): string {
  if (ordered) counts.lists += 1;
  const id = ordered ? bulletList + counts.lists : bulletList;
  const number = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`;
  return items
    .filter((item) => item.trim() !== '')
    .map((item) => paragraph('ListParagraph', runs(item), number))
    .join('');
}

/** A table whose first row is repeated on every page and known as its heading. The empty paragraph after it keeps two tables from becoming one. */
function tableXml({ caption, columns, rows }: Block<'table'>): string {
  const width = Math.floor(twips(TEXT_WIDTH) / Math.max(1, columns.length));
  const cell = (text: string, index: number, style: string): string => {
    const end = columns[index]?.align === 'end' ? '<w:jc w:val="end"/>' : '';
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, runs(text), end)}</w:tc>`;
  };
  const head = columns.map(({ title }, index) => cell(title, index, 'TableHead')).join('');
  const body = rows.map(
    (row) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map((text, index) => cell(text, index, 'TableText')).join('')}</w:tr>`,
  );
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="Lines"/><w:tblW w:w="5000" w:type="pct"/>` +
    `<w:tblLook w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${attribute(caption)}"/></w:tblPr>` +
    `<w:tblGrid>${columns.map(() => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head}</w:tr>${body.join('')}</w:tbl>${paragraph('AfterTable', '')}`
  );
}

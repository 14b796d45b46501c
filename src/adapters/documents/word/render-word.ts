import { zipSync } from 'fflate';
import type { DocumentModel } from '../../../core/documents/document-model.ts';
import { cleanLine } from '../printable-text.ts';
import { openTextSetter } from '../text-setter.ts';
import { PAGE } from '../typography.ts';
import { armsFiles, armsXml } from './word-arms.ts';
import { wordBody } from './word-blocks.ts';
import type { WordCounts } from './word-blocks.ts';
import { coreXml, footerXml, numberingXml, settingsXml, stylesXml, XML } from './word-parts.ts';
import { paragraph, runs } from './word-text.ts';

const utf8 = new TextEncoder();
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', office],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
].map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`).join(' '); // prettier-ignore

/** The zip format holds local time without a zone: the same clock everywhere gives the same bytes everywhere. */
const everywhere = new Date(1980, 0, 1);
const twips = (points: number): number => Math.round(points * 20);

/**
 * The document for Word (ISO/IEC 29500, transitional), to be written on: headings, lists, tables whose heads are known as such, drawings of Word's own shapes
 * with alternative texts, the language, page numbers. The same model gives the same bytes. It is never archived: the PDF is.
 */
export async function renderWord(model: DocumentModel): Promise<Uint8Array> {
  const setter = await openTextSetter();
  // The arms are the first drawing.
  const counts: WordCounts = { lists: 0, drawings: 1 };
  const body = wordBody(model.blocks, setter, counts);
  const { arms } = model;
  const media = arms ? armsFiles(arms) : {};
  const text = [
    ...(arms ? [paragraph('Owner', armsXml(arms, { png: 'media0', svg: 'media1' }))] : []),
    paragraph('Owner', runs(cleanLine(model.municipality))),
    paragraph('Title', runs(cleanLine(model.title) || cleanLine(model.identifier))),
    paragraph('Subtitle', runs(cleanLine(model.subtitle))),
    body,
  ].join('');
  const page = `<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="${twips(PAGE.width)}" w:h="${twips(PAGE.height)}"/><w:pgMar w:top="1300" w:right="${twips(PAGE.left)}" w:bottom="1300" w:left="${twips(PAGE.left)}" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr>`;
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(Object.keys(media)),
    '_rels/.rels': relations([
      ['document', `${office}/officeDocument`, 'word/document.xml'],
      ['core', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
    ]), // prettier-ignore
    'docProps/core.xml': coreXml(model),
    'word/document.xml': `${XML}<w:document ${namespaces} mc:Ignorable=""><w:body>${text}${page}</w:body></w:document>`,
    'word/styles.xml': stylesXml(model.language),
    'word/numbering.xml': numberingXml(counts.lists),
    'word/settings.xml': settingsXml(model.language),
    'word/footer1.xml': footerXml(model),
    'word/_rels/document.xml.rels': relations([
      ['styles', `${office}/styles`, 'styles.xml'],
      ['numbering', `${office}/numbering`, 'numbering.xml'],
      ['settings', `${office}/settings`, 'settings.xml'],
      ['footer', `${office}/footer`, 'footer1.xml'],
      ...Object.keys(media).map((name, index) => [`media${index}`, `${office}/image`, `media/${name}`] as const),
    ]), // prettier-ignore
  };
  return zipSync(
    {
      ...Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, utf8.encode(xml)])),
      ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`word/media/${name}`, bytes])), // prettier-ignore
    },
    { mtime: everywhere, level: 6 },
  );
}

function relations(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`); // prettier-ignore
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function contentTypes(media: readonly string[]): string {
  const parts = [
    ['word/document', 'document.main'],
    ['word/styles', 'styles'],
    ['word/numbering', 'numbering'],
    ['word/settings', 'settings'],
    ['word/footer1', 'footer'],
  ].map(([part, type]) => `<Override PartName="/${part}.xml" ContentType="${contentType}.${type}+xml"/>`); // prettier-ignore
  const pictures = [
    ...(media.some((name) => name.endsWith('.png')) ? ['<Default Extension="png" ContentType="image/png"/>'] : []), // prettier-ignore
    ...(media.some((name) => name.endsWith('.svg')) ? ['<Default Extension="svg" ContentType="image/svg+xml"/>'] : []), // prettier-ignore
  ];
  return (
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${pictures.join('')}${parts.join('')}` +
    `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`
  );
}

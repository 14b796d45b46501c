import type { DocumentModel, Language } from '../../../core/documents/document-model.ts';
import { COLOURS, STYLES } from '../typography.ts';
import type { TextStyle } from '../typography.ts';
import { bulletList } from './word-blocks.ts';
import { attribute, paragraph, runs } from './word-text.ts';

export const WORD_LANGUAGES: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const look = ({ weight, size, colour }: TextStyle): string =>
  `<w:rPr>${weight === 'semibold' ? '<w:b/>' : ''}<w:color w:val="${colour.slice(1)}"/><w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/></w:rPr>`;
const style = (id: string, name: string, paragraphs: string, text: TextStyle, next = id): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraphs}</w:pPr>${look(text)}</w:style>`;
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before * 20}" w:after="${after * 20}"/>`;

/** The document's look: the same sizes and colours as on the archive's pages, in a font that every Word has. */
export function stylesXml(language: Language): string {
  const heading = (level: 1 | 2 | 3, before: number): string =>
    style(
      ...([`Heading${level}`, `heading ${level}`] as const),
      `<w:keepNext/><w:keepLines/>${spacing(before, 4)}<w:outlineLvl w:val="${level - 1}"/>`,
      ...([STYLES[`heading${level}`], 'BodyText'] as const),
    );
  return (
    `${XML}<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/>` +
    `<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${WORD_LANGUAGES[language]}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>` +
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>` +
    `<w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="${COLOURS.rule.slice(1)}"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="${COLOURS.rule.slice(1)}"/></w:tblBorders></w:tblPr></w:style>` +
    style('Title', 'Title', spacing(14, 2), STYLES.title, 'Subtitle') +
    style('Subtitle', 'Subtitle', spacing(0, 12), STYLES.subtitle, 'BodyText') +
    style('Owner', 'Owner', spacing(0, 0), STYLES.municipality) +
    heading(1, 20) +
    heading(2, 14) +
    heading(3, 10) +
    style('BodyText', 'Body Text', spacing(0, 8), STYLES.body) +
    style('ListParagraph', 'List Paragraph', spacing(0, 3), STYLES.body) +
    style(
      'Fact',
      'Fact',
      `<w:tabs><w:tab w:val="left" w:pos="2600"/></w:tabs>${spacing(0, 3)}<w:ind w:left="2600" w:hanging="2600"/>`,
      STYLES.body,
    ) + // prettier-ignore
    style('Caption', 'caption', `<w:keepNext/>${spacing(8, 3)}`, STYLES.caption, 'BodyText') +
    style('TableHead', 'Table Head', `<w:keepNext/>${spacing(2, 2)}`, STYLES.columnTitle) +
    style('TableText', 'Table Text', spacing(2, 2), STYLES.cell) +
    style('AfterTable', 'After Table', spacing(0, 0), STYLES.furniture) +
    style('Figure', 'Figure', spacing(4, 8), STYLES.figure) +
    style(
      'Furniture',
      'Furniture',
      '<w:tabs><w:tab w:val="right" w:pos="8745"/></w:tabs>',
      STYLES.furniture,
    ) + // prettier-ignore
    '</w:styles>'
  );
}

/** Bullets, and numbers that begin anew in each list. */
export function numberingXml(orderedLists: number): string {
  const level = (format: string, text: string): string =>
    `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="420" w:hanging="320"/></w:pPr></w:lvl>`;
  const lists = Array.from(
    { length: orderedLists },
    (_, index) =>
      `<w:num w:numId="${bulletList + 1 + index}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  return (
    `${XML}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level('bullet', '•')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${level('decimal', '%1.')}</w:abstractNum>` +
    `<w:num w:numId="${bulletList}"><w:abstractNumId w:val="0"/></w:num>${lists.join('')}</w:numbering>`
  );
}

/** The identifier to the left and the number of the page to the right, as Word counts them. */
export function footerXml({ identifier, pageLabel }: DocumentModel): string {
  const field = (code: string): string => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`; // prettier-ignore
  const pages = pageLabel
    .split(/(\{pages?\})/u)
    .map((part) =>
      part === '{page}' ? field('PAGE') : part === '{pages}' ? field('NUMPAGES') : runs(part),
    ) // prettier-ignore
    .join('');
  return `${XML}<w:ftr ${w}>${paragraph('Furniture', `${runs(identifier)}<w:r><w:tab/></w:r>${pages}`)}</w:ftr>`;
}

export function settingsXml(language: Language): string {
  return `${XML}<w:settings ${w}><w:themeFontLang w:val="${WORD_LANGUAGES[language]}"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
}

export function coreXml({
  title,
  municipality,
  subtitle,
  createdAt,
  language,
}: DocumentModel): string {
  const moment = new Date(createdAt).toISOString().replace(/\.\d+Z$/u, 'Z');
  return (
    `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${attribute(title)}</dc:title><dc:subject>${attribute(subtitle)}</dc:subject><dc:creator>${attribute(municipality)}</dc:creator><dc:language>${WORD_LANGUAGES[language]}</dc:language>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified></cp:coreProperties>`
  );
}

import { posix } from 'node:path';
import { cellText } from './cell-text.ts';
import { fileLimits, Measure, tooMuch, Unreadable } from './limits.ts';
import { readXml } from './read-xml.ts';
import type { ZipParts } from './zip-parts.ts';

export type SheetPart = { readonly name: string; readonly path: string };
export type Outline = {
  readonly sheets: readonly SheetPart[];
  /** Days are counted from 1904 in workbooks that began on an old Mac. */
  readonly from1904: boolean;
  readonly sharedStrings: string;
  readonly styles: string;
};

/** Where everything in the workbook lies. Hidden sheets are left out: nobody has seen what is on them. */
export async function readOutline(parts: ZipParts): Promise<Outline> {
  if (!parts.names.has('[Content_Types].xml')) throw new Unreadable({ code: 'file-not-known' });
  const seen = {
    macros: [...parts.names].some((name) => /(^|\/)(vbaProject\.bin|macrosheets\/)/i.test(name)),
    workbook: false,
  };
  await readXml(parts, '[Content_Types].xml', {
    open(_name, { ContentType = '' }) {
      if (/macroenabled|vbaproject/i.test(ContentType)) seen.macros = true;
    },
  });
  if (seen.macros) throw new Unreadable({ code: 'file-has-macros' });
  const root = await relationsOf(parts, '');
  const workbook = [...root.values()].find(({ type }) => type === 'officeDocument')?.path;
  if (workbook === undefined || !parts.names.has(workbook))
    throw new Unreadable({ code: 'file-not-known' });

  const relations = await relationsOf(parts, workbook);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readXml(parts, workbook, {
    open(name, attributes) {
      if (name === 'workbook') seen.workbook = true;
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /^(\w+:)?id$/.test(key))?.[1] ?? '';
      const part = relations.get(id);
      const isShown = (attributes['state'] ?? 'visible') === 'visible';
      if (part?.type === 'worksheet' && isShown && parts.names.has(part.path))
        sheets.push({ name: cellText(attributes['name'] ?? '').slice(0, 100), path: part.path });
    },
  });
  if (!seen.workbook) throw new Unreadable({ code: 'file-not-known' });
  if (sheets.length > fileLimits.sheets) throw tooMuch('sheets');
  const pathOf = (type: string): string =>
    [...relations.values()].find((relation) => relation.type === type)?.path ?? '';
  return { sheets, from1904, sharedStrings: pathOf('sharedStrings'), styles: pathOf('styles') };
}

type Relation = { readonly type: string; readonly path: string };

async function relationsOf(parts: ZipParts, of: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = posix.dirname(of);
  const relations = new Map<string, Relation>();
  await readXml(parts, posix.join(folder, '_rels', `${posix.basename(of)}.rels`), {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      relations.set(Id, { type: posix.basename(Type), path });
    },
  });
  return relations;
}

const superscripts: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' }; // prettier-ignore

/** Gathers the text of a string item; raised digits stay raised, so that "Klimaplan" with footnote 1 does not become "Klimaplan1". */
export function stringGatherer(): {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  readonly take: () => string;
} {
  let gathered = '';
  let isText = false;
  let isRaised = false;
  let isPhonetic = false;
  return {
    open(name, attributes) {
      if (name === 't') isText = true;
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'vertAlign') isRaised = attributes['val'] === 'superscript';
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'r') isRaised = false;
    },
    text(text) {
      if (!isText || isPhonetic) return;
      gathered += isRaised ? text.replaceAll(/\d/g, (digit) => superscripts[digit] ?? digit) : text;
    },
    take() {
      const taken = gathered;
      gathered = '';
      return cellText(taken);
    },
  };
}

export async function readSharedStrings(parts: ZipParts, path: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const gatherer = stringGatherer();
  const measure = new Measure();
  await readXml(parts, path, {
    ...gatherer,
    close(name) {
      gatherer.close(name);
      if (name !== 'si') return;
      const text = gatherer.take();
      measure.cell(text);
      strings.push(text);
    },
  });
  return strings;
}

/** Excel's own formats that show a date (ECMA-376, 18.8.30); 27–36 and 50–58 are dates in East Asian Excels. */
const builtIn = new Set([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]);

/** For each cell style: does it show its number as a date? */
export async function readDateStyles(parts: ZipParts, path: string): Promise<readonly boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await readXml(parts, path, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') custom.set(Number(numFmtId), showsDate(formatCode));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells)
        styles.push(custom.get(Number(numFmtId)) ?? builtIn.has(Number(numFmtId)));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A day or a year in the format, outside quotes and brackets: hours alone are no date. */
function showsDate(format: string): boolean {
  const bare = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /[dyåæ]/i.test(bare) && !/general|standard/i.test(bare);
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

import { SaxesParser } from 'saxes';
import { tooMuch, Unreadable } from './limits.ts';
import type { ZipParts } from './zip-parts.ts';

export type XmlReader = {
  /** Names are given without their prefix. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** A workbook's parts are some ten levels deep; the parser keeps every level that is open. */
const deepest = 64;
/** Excel's longest cell is 32 767 characters. The parser keeps a text, or a tag, until it ends. */
const longestPiece = 1024 * 1024;

/** Reads one part as XML while it is unpacked. A document type is refused: entities that unfold themselves are defined nowhere else. */
export async function readXml(parts: ZipParts, name: string, reader: XmlReader): Promise<void> {
  if (!parts.names.has(name)) return;
  const damaged = (): never => {
    throw new Unreadable({ code: 'file-damaged', line: null });
  };
  const parser = new SaxesParser();
  let depth = 0;
  let sinceEvent = 0;
  parser.on('error', damaged);
  parser.on('doctype', damaged);
  parser.on('opentag', (tag) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > deepest) damaged();
    reader.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    sinceEvent = 0;
    depth -= 1;
    reader.close?.(localName(tag.name));
  });
  parser.on('text', (text) => {
    reader.text?.(text);
  });
  parser.on('cdata', (text) => {
    reader.text?.(text);
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  await parts.read(name, (piece) => {
    parser.write(decoder.decode(piece, { stream: true }));
    sinceEvent += piece.byteLength;
    if (sinceEvent > longestPiece) throw tooMuch('characters');
  });
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

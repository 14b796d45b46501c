import PDFDocument from 'pdfkit';
import type { DocumentModel, Language } from '../../core/documents/document-model.ts';
import { fontFiles } from './font-files.ts';
import { dictionaryText } from './printable-text.ts';
import { PAGE } from './typography.ts';
import { escapeXml, extensionXmp } from './xmp.ts';

/** The language tags that a screen reader chooses its voice by. */
const LANGUAGE_TAGS: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/**
 * pdfkit puts title, author and subject into the XMP packet as they are, so that «Plan & budsjett» is no longer XML. The
 * Info dictionary, written before it, wants them unescaped: hence the swap at this very place.
 */
class ArchivalDocument extends PDFDocument {
  override endMetadata(): void {
    const plain = this.info;
    this.info = Object.fromEntries(
      Object.entries(plain).map(([key, value]: [string, unknown]) => [
        key,
        typeof value === 'string' ? escapeXml(value) : value,
      ]),
    );
    super.endMetadata();
    this.info = plain;
  }
}

/**
 * An empty document that claims PDF/A-2a and PDF/UA-1: whoever writes on it must tag everything. Dates are those of the
 * model, so that the file identifier, which pdfkit computes from them and the titles, is the same each time.
 */
export function openArchivalDocument(model: DocumentModel): PDFKit.PDFDocument {
  const createdAt = new Date(model.createdAt);
  const document = new ArchivalDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: LANGUAGE_TAGS[model.language],
    displayTitle: true,
    // Page x of y is written when y is known.
    bufferPages: true,
    autoFirstPage: false,
    font: fontFiles.regular,
    size: 'A4',
    // pdfkit's own margins only matter to its own line wrapping, which is not used.
    margin: 0,
    margins: { top: PAGE.top, left: PAGE.left, right: 0, bottom: 0 },
    info: {
      Title: dictionaryText(model.title),
      Author: dictionaryText(model.municipality),
      Subject: dictionaryText(model.subtitle),
      Creator: 'Rådslag',
      Producer: 'Rådslag (pdfkit)',
      CreationDate: createdAt,
      ModDate: createdAt,
    },
  });
  document.appendXML(
    extensionXmp({
      identifier: dictionaryText(model.identifier),
      language: LANGUAGE_TAGS[model.language],
      modifiedAt: createdAt,
    }),
  );
  return document;
}

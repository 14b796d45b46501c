import PDFDocument from 'pdfkit';
import type { TextSetter } from '../../core/plans/draw-picture-shapes.ts';
import { readCoverage } from './read-coverage.ts';
import { fontFiles } from './font-files.ts';
import { createTypesetter } from './typesetter.ts';

/** Sets and measures text in the documents' font, without a document. */
export async function openTextSetter(): Promise<TextSetter> {
  const scratch = new PDFDocument({ font: fontFiles.regular, autoFirstPage: false });
  return createTypesetter(scratch, await readCoverage());
}

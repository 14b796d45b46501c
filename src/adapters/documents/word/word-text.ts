import { cleanLine, cleanText } from '../printable-text.ts';
import { escapeXml } from '../xmp.ts';

/** For attributes: one line, escaped for double quotes. */
export function attribute(text: string): string {
  return escapeXml(cleanLine(text)).replaceAll('"', '&quot;');
}

/** Runs of text; a newline becomes a line break. Word has fonts for scripts that the archive's font lacks, so nothing is replaced. */
export function runs(text: string, properties = ''): string {
  const about = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  const lines = cleanText(text).split('\n');
  return lines
    .map(
      (line, index) =>
        `<w:r>${about}${index > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`,
    )
    .join('');
}

export function paragraph(style: string, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

import type { DocumentBlock } from '../documents/document-model.ts';

/** A text in several lines as the paragraphs that its empty lines make. */
export function paragraphs(text: string): readonly DocumentBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => ({ kind: 'paragraph', text: paragraph }) as const);
}

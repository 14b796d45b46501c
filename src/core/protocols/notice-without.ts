import { hideWords } from '../screening/screen-text.ts';
import type { ProtocolContent } from './protocol.ts';

/** Of minutes what is screened in them, and the language that they are written in. */
export type ScreenedMinutes = {
  readonly id: string;
  readonly content: Pick<ProtocolContent, 'screening' | 'language'>;
};

/** The parts of minutes that repeat what the notice said. */
const noticed = new Set([
  'title',
  'purpose',
  'place',
  'short-notice',
  'agenda-title',
  'agenda-lead',
  'paper',
  'question',
]);

/**
 * The words of a meeting's notice as the public reads them once something of its minutes is screened: without what was marked in the same parts there. The
 * notice is shown beside the minutes, and would tell what they do not.
 * @param protocols the versions whose public variants are read
 */
export function noticeWithout(protocols: readonly ScreenedMinutes[]): (text: string) => string {
  const marks = protocols.flatMap(({ content: { screening = [], language } }) =>
    screening
      .filter(({ passage }) => noticed.has(passage.slice(0, passage.indexOf(':'))))
      .map((mark) => ({ ...mark, language })),
  );
  const [first] = marks;
  return (text) => (first ? hideWords(text, marks, first.language) : text);
}

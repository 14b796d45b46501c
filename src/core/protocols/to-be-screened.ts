import type { ProtocolDraft } from './protocol-draft.ts';
import { warnBeforePublication } from './publication-warnings.ts';

/**
 * Is there something that somebody should look at before the public reads it, and has nobody? A warned passage that is marked has been looked at; for the rest
 * somebody says that nothing more is to be screened. An identity number is not screened but removed, and a closed meeting's minutes are screened whole.
 */
export function isToBeScreened({
  content,
  screening: { marks, settledAt },
}: Pick<ProtocolDraft, 'content' | 'screening'>): boolean {
  if (settledAt !== null || content.openness.kind === 'closed') return false;
  const marked = new Set(marks.map(({ passage }) => passage));
  return warnBeforePublication(content).some(
    ({ kind, passage }) => kind !== 'identity-number' && !marked.has(passage),
  );
}

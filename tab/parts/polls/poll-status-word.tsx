import type { PollSummary } from '../../../src/contracts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { StatusWord } from '../../ui/status-word.tsx';

const tones = { draft: 'quiet', open: 'active', closed: 'done' } as const;

export function PollStatusWord({ status }: { readonly status: PollSummary['status'] }) {
  const words = useTexts(wordTexts);
  return <StatusWord tone={tones[status]}>{words.pollStatus[status]}</StatusWord>;
}

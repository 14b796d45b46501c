import type { RoundStatus } from '../../../src/contracts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { wordTexts } from '../../texts/words.ts';
import { StatusWord } from '../../ui/status-word.tsx';

const tones = {
  draft: 'quiet',
  published: 'active',
  'under-way': 'attention',
  closed: 'done',
  cancelled: 'quiet',
} as const;

export function RoundStatusWord({ status }: { readonly status: RoundStatus }) {
  const words = useTexts(wordTexts);
  return <StatusWord tone={tones[status]}>{words.roundStatus[status]}</StatusWord>;
}

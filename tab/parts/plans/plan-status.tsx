import type { PlanCard } from '../../../src/contracts/plans.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';

const tones: Readonly<Record<PlanCard['status'], Tone>> = {
  'in-force': 'done',
  'in-progress': 'active',
  ordered: 'quiet',
  replaced: 'quiet',
  closed: 'quiet',
};

export function PlanStatus({
  status,
  texts,
}: {
  readonly status: PlanCard['status'];
  readonly texts: PlanTexts;
}) {
  return <StatusWord tone={tones[status]}>{texts.statuses[status]}</StatusWord>;
}

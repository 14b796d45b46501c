import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Asked } from './asked.ts';
import { LineInput } from './line-input.tsx';

/** Steps in a row with words at both ends; «vet ikke» stands apart, because it is no step. */
export function ScaleInput({ question, given, onGive }: Asked<'scale'>) {
  const texts = useTexts(pollKindTexts);
  const { steps, lowest, highest } = question;
  return (
    <LineInput
      name={question.id}
      text={question.text}
      left={{ label: lowest, meaning: '' }}
      right={{ label: highest, meaning: '' }}
      marks={Array.from({ length: steps }, (_, index) => {
        const step = index + 1;
        const end = step === 1 ? lowest : step === steps ? highest : undefined;
        const spoken = texts.stepOf(step, steps);
        return { value: step, sign: String(step), spoken: end === undefined ? spoken : `${spoken}: ${end}` };
      })}
      chosen={given?.kind === 'scale' ? given.step : undefined}
      onChoose={(step) => {
        onGive({ kind: 'scale', step });
      }}
    />
  );
} // prettier-ignore

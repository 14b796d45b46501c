import { furthestPosition } from '../../../src/contracts/poll-questions.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Asked } from './asked.ts';
import { LineInput } from './line-input.tsx';

/** A place between two goals, each named at its end, and in words below. */
export function TradeOffInput({ question, given, onGive }: Asked<'trade-off'>) {
  const texts = useTexts(pollKindTexts);
  const { left, right } = question;
  return (
    <LineInput
      name={question.id}
      text={question.text}
      left={left}
      right={right}
      marks={Array.from({ length: 2 * furthestPosition + 1 }, (_, index) => {
        const value = index - furthestPosition;
        return { value, sign: '', spoken: texts.position(value, left.label, right.label) };
      })}
      chosen={given?.kind === 'trade-off' ? given.position : undefined}
      onChoose={(position) => {
        onGive({ kind: 'trade-off', position });
      }}
    />
  );
}

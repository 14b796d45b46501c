import { longestReason } from '../../../src/contracts/poll-choices.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';
import { TextField } from './text-field.tsx';

type ReasonInputProps = {
  readonly isWanted: boolean;
  /** What was asked. */
  readonly about: string;
  readonly reason: string;
  readonly onWrite: (reason: string) => void;
};

/** Why one answers as one does. */
export function ReasonInput({ isWanted, about, reason, onWrite }: ReasonInputProps) {
  const texts = useTexts(pollKindTexts);
  const label = isWanted ? texts.reasonWanted : texts.reason;
  return (
    <TextField
      label={label}
      fullLabel={`${label} ${about}`}
      value={reason}
      longest={longestReason}
      isRequired={isWanted}
      onWrite={onWrite}
    />
  );
}

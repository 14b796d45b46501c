import type { PollOption } from '../../../src/contracts/poll-questions.ts';

/** An option with what choosing it would mean. */
export function OptionText({ option }: { readonly option: PollOption }) {
  return (
    <span>
      {option.label}
      {option.meaning !== '' && <span className="option-meaning quiet">{option.meaning}</span>}
    </span>
  );
}

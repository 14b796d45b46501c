import type { Asked } from './asked.ts';
import { TextField } from './text-field.tsx';

export function OpenTextInput({ question, given, onGive }: Asked<'open-text'>) {
  return (
    <div className="question question-open">
      <TextField
        label={question.text}
        value={given?.kind === 'open-text' ? given.text : ''}
        longest={question.longest}
        rows={5}
        isRequired
        onWrite={(text) => {
          onGive({ kind: 'open-text', text });
        }}
      />
    </div>
  );
}

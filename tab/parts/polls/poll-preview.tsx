import { useState } from 'react';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import type { Choices } from './choice-of.ts';
import type { PollForm } from './poll-form.ts';
import { QuestionInput } from './question-input.tsx';

/** The poll as those who are asked will meet it. One may try it; nothing is sent. */
export function PollPreview({ form }: { readonly form: PollForm }) {
  const texts = useTexts(pollTexts);
  const [tried, setTried] = useState<Choices>({});
  return (
    <div className="card form-fields">
      <p className="card-name">{form.title === '' ? '…' : form.title}</p>
      <p>{form.purpose}</p>
      <p className="advice">{texts.advice}</p>
      {form.questions.map((question, index) => (
        <QuestionInput
          key={`${question.id}${question.kind}`}
          question={{
            ...question,
            text: question.text === '' ? texts.question(index + 1) : question.text,
            options: question.options.map((option, at) => ({
              ...option,
              label: option.label === '' ? texts.fieldOption(at + 1) : option.label,
            })),
          }}
          given={tried[question.id]}
          onGive={(choice) => {
            setTried({ ...tried, [question.id]: choice });
          }}
        />
      ))}
    </div>
  );
}

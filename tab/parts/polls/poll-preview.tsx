import { useState } from 'react';
import type { Choices } from '../../../src/contracts/poll-choices.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { pollTexts } from '../../texts/polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { optionName } from './option-name.ts';
import type { PollForm } from './poll-form.ts';
import { QuestionInput } from './question-input.tsx';

/** The poll as those who are asked will meet it. One may try it; nothing is sent. */
export function PollPreview({ form }: { readonly form: PollForm }) {
  const texts = useTexts(pollTexts);
  const names = { ...texts, ...useTexts(pollKindTexts) };
  const [tried, setTried] = useState<Choices>({});
  return (
    <div className="card form-fields">
      <p className="card-name">{form.title === '' ? '…' : form.title}</p>
      <p>{form.purpose}</p>
      <p className="advice">{texts.advice}</p>
      {form.questions.map((question, index) => (
        <QuestionInput
          key={`${question.id}${question.kind}`}
          question={
            // The form has the fields of every kind, so it is a question of its own.
            {
              ...question,
              text: question.text === '' ? texts.question(index + 1) : question.text,
              left: namedPole(question.left),
              right: namedPole(question.right),
              options: question.options.map((option, at) => ({
                ...option,
                label:
                  option.label === '' ? optionName(question.kind, at + 1, names) : option.label,
              })),
            }
          }
          given={tried[question.id]}
          onGive={(choice) => {
            setTried({ ...tried, [question.id]: choice });
          }}
        />
      ))}
    </div>
  );
}

function namedPole<Pole extends { readonly label: string }>(pole: Pole): Pole {
  return { ...pole, label: pole.label === '' ? '…' : pole.label };
}

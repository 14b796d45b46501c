import type { PollOption } from '../../../src/contracts/poll-questions.ts';
import { pollKindTexts } from '../../texts/poll-kinds.ts';
import { useTexts } from '../../texts/texts.ts';

type End = Pick<PollOption, 'label' | 'meaning'>;
type LineInputProps = {
  readonly name: string;
  readonly text: string;
  readonly left: End;
  readonly right: End;
  readonly marks: readonly {
    readonly value: number;
    readonly sign: string;
    readonly spoken: string;
  }[];
  readonly chosen: number | 'unsure' | undefined;
  readonly onChoose: (value: number | 'unsure') => void;
};

/**
 * A line to set a mark on: like a slider to look at and to step with the arrow keys, but of radio buttons, so that nothing is chosen until somebody has
 * chosen, and every mark says in words where it is. «Vet ikke» is one of them and stands apart.
 */
export function LineInput({ name, text, left, right, marks, chosen, onChoose }: LineInputProps) {
  const texts = useTexts(pollKindTexts);
  const said = marks.find(({ value }) => value === chosen)?.spoken;
  return (
    <fieldset className="question">
      <legend>{text}</legend>
      <div className="line-ends" aria-hidden="true">
        <LineEnd end={left} />
        <LineEnd end={right} />
      </div>
      <div className="line-marks">
        {marks.map(({ value, sign, spoken }) => (
          <label key={value} className="line-mark" title={spoken}>
            <input
              type="radio"
              name={name}
              aria-label={spoken}
              checked={chosen === value}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span className="line-dot numbers" aria-hidden="true">
              {sign}
            </span>
          </label>
        ))}
      </div>
      <p className="line-said" aria-hidden="true">
        {said ?? (chosen === 'unsure' ? texts.unsure : texts.notChosen)}
      </p>
      <label className="choice">
        <input
          type="radio"
          name={name}
          checked={chosen === 'unsure'}
          onChange={() => {
            onChoose('unsure');
          }}
        />
        <span>{texts.unsure}</span>
      </label>
    </fieldset>
  );
}

function LineEnd({ end }: { readonly end: End }) {
  return (
    <span>
      <strong>{end.label}</strong>
      {end.meaning !== '' && <span className="option-meaning quiet">{end.meaning}</span>}
    </span>
  );
}

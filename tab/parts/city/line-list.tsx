import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { without } from '../../ui/changed-list.ts';

type End = { readonly id: string };

type LineListProps<Line> = {
  readonly lines: readonly Line[];
  /** What lines go between: without two there is nothing to draw. */
  readonly ends: readonly End[];
  readonly wordsOf: (line: Line) => string;
  readonly addLabel: string;
  readonly make: (from: string, to: string) => Line;
  readonly onChange: (lines: Line[]) => void;
  /** The fields of one line. */
  readonly children: (line: Line, index: number) => ReactNode;
};

/** Lines between things of the picture, each with its fields and a way to take it out, and a way to draw one more. */
export function LineList<Line>(props: LineListProps<Line>) {
  const texts = useTexts(cityTexts);
  const { lines, onChange } = props;
  const [first, second] = props.ends;
  return (
    <div className="form-fields">
      {lines.map((line, index) => (
        <div key={index} className="form card">
          <div className="form-row">{props.children(line, index)}</div>
          <div className="button-row">
            <Button
              onClick={() => {
                onChange(without(lines, index));
              }}
            >
              {texts.remove(props.wordsOf(line))}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          disabled={!first || !second}
          onClick={() => {
            if (first && second) onChange([...lines, props.make(first.id, second.id)]);
          }}
        >
          {props.addLabel}
        </Button>
      </div>
    </div>
  );
}

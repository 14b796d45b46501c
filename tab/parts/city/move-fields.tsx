import { Button, Checkbox, Field, Input, Textarea } from '@fluentui/react-components';
import { moveKind } from '../../../src/contracts/city.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { withChanged, without } from '../../ui/changed-list.ts';
import type { FieldProps } from './field-props.ts';
import { NamedSelect } from './named-select.tsx';

/** What has been set in motion. With a move go the arrows to and from it. */
export function MoveFields({ content: { moves, triggers, actors }, onChange }: FieldProps) {
  const texts = useTexts(cityTexts);
  const change = (index: number, part: Partial<(typeof moves)[number]>) => {
    onChange({ moves: withChanged(moves, index, part) });
  };
  return (
    <div className="form-fields">
      {moves.map((move, index) => (
        <div key={move.id} className="form card">
          <div className="form-row">
            <Field label={texts.moveTitle} required>
              <Input
                value={move.title}
                onChange={(_, { value }) => {
                  change(index, { title: value });
                }}
              />
            </Field>
            <NamedSelect
              label={texts.kindOf}
              value={move.kind}
              options={moveKind.options.map((id) => ({ id, name: texts.kind[id] }))}
              onChange={(value) => {
                const read = moveKind.safeParse(value);
                if (read.success) change(index, { kind: read.data });
              }}
            />
            <Field label={texts.startsOn} required>
              <Input
                type="date"
                value={move.startsOn}
                onChange={(_, { value }) => {
                  change(index, { startsOn: value as CivilDate });
                }}
              />
            </Field>
            <Field label={texts.endsOn}>
              <Input
                type="date"
                value={move.endsOn ?? ''}
                onChange={(_, { value }) => {
                  change(index, { endsOn: value === '' ? null : (value as CivilDate) });
                }}
              />
            </Field>
          </div>
          <Field label={texts.text}>
            <Textarea
              resize="vertical"
              value={move.text}
              onChange={(_, { value }) => {
                change(index, { text: value });
              }}
            />
          </Field>
          <div className="button-row">
            {actors.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name === '' ? texts.untitled : name}
                checked={move.actorIds.includes(id)}
                onChange={(_, { checked }) => {
                  const others = move.actorIds.filter((actorId) => actorId !== id);
                  change(index, { actorIds: checked === true ? [...others, id] : others });
                }}
              />
            ))}
          </div>
          <div className="button-row">
            <Button
              onClick={() => {
                onChange({
                  moves: without(moves, index),
                  triggers: triggers.filter(({ from, to }) => from !== move.id && to !== move.id),
                });
              }}
            >
              {texts.remove(move.title)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          onClick={() => {
            const id = crypto.randomUUID();
            const startsOn = todayInOslo();
            const made = { id, kind: 'opening-move', title: '', text: '', startsOn } as const;
            onChange({ moves: [...moves, { ...made, endsOn: null, actorIds: [] }] });
          }}
        >
          {texts.addMove}
        </Button>
      </div>
    </div>
  );
}

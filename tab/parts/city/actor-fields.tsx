import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { interest } from '../../../src/contracts/city.ts';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged, without } from '../../ui/changed-list.ts';
import type { FieldProps } from './field-props.ts';
import { NamedSelect } from './named-select.tsx';

/** Who has something at stake. With an actor go the lines to it. */
export function ActorFields({ content, onChange }: FieldProps) {
  const texts = useTexts(cityTexts);
  const { actors, relations, moves } = content;
  const remove = (index: number) => {
    const id = actors[index]?.id ?? '';
    onChange({
      actors: without(actors, index),
      relations: relations.filter(({ from, to }) => from !== id && to !== id),
      moves: moves.map((move) => ({
        ...move,
        actorIds: move.actorIds.filter((actorId) => actorId !== id),
      })),
    });
  };
  return (
    <div className="form-fields">
      {actors.map((actor, index) => (
        <div key={actor.id} className="form card">
          <div className="form-row">
            <Field label={texts.name} required>
              <Input
                value={actor.name}
                onChange={(_, { value }) => {
                  onChange({ actors: withChanged(actors, index, { name: value }) });
                }}
              />
            </Field>
            <NamedSelect
              label={texts.stake}
              value={actor.interest}
              options={interest.options.map((id) => ({ id, name: texts.interest[id] }))}
              onChange={(value) => {
                const read = interest.safeParse(value);
                if (read.success)
                  onChange({ actors: withChanged(actors, index, { interest: read.data }) });
              }}
            />
          </div>
          <Field label={texts.agenda}>
            <Textarea
              resize="vertical"
              value={actor.agenda}
              onChange={(_, { value }) => {
                onChange({ actors: withChanged(actors, index, { agenda: value }) });
              }}
            />
          </Field>
          <div className="button-row">
            <Button
              onClick={() => {
                remove(index);
              }}
            >
              {texts.remove(actor.name)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          onClick={() => {
            // Around the middle, each at a place of its own.
            const turn = actors.length * 2.4;
            const place = {
              x: Math.round(50 + 34 * Math.cos(turn)),
              y: Math.round(50 + 34 * Math.sin(turn)),
            };
            const id = crypto.randomUUID();
            onChange({
              actors: [...actors, { id, name: '', agenda: '', interest: 'some', place }],
            });
          }}
        >
          {texts.addActor}
        </Button>
      </div>
    </div>
  );
}

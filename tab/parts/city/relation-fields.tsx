import { Button, Field, Input } from '@fluentui/react-components';
import { relationKind } from '../../../src/contracts/city.ts';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged, without } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { NamedSelect } from './named-select.tsx';

/** How actors relate. */
export function RelationFields({ content: { actors, relations }, onChange }: FieldProps) {
  const texts = useTexts(cityTexts);
  const [first, second] = actors;
  return (
    <div className="form-fields">
      {relations.map((relation, index) => (
        <div key={index} className="form card">
          <div className="form-row">
            <NamedSelect
              label={texts.fromActor}
              value={relation.from}
              options={actors}
              onChange={(from) => {
                onChange({ relations: withChanged(relations, index, { from }) });
              }}
            />
            <NamedSelect
              label={texts.kindOf}
              value={relation.kind}
              options={relationKind.options.map((id) => ({ id, name: texts.relation[id] }))}
              onChange={(value) => {
                const read = relationKind.safeParse(value);
                if (read.success)
                  onChange({ relations: withChanged(relations, index, { kind: read.data }) });
              }}
            />
            <NamedSelect
              label={texts.toActor}
              value={relation.to}
              options={actors}
              onChange={(to) => {
                onChange({ relations: withChanged(relations, index, { to }) });
              }}
            />
            <Field label={texts.about}>
              <Input
                value={relation.about}
                onChange={(_, { value }) => {
                  onChange({ relations: withChanged(relations, index, { about: value }) });
                }}
              />
            </Field>
          </div>
          <div className="button-row">
            <Button
              onClick={() => {
                onChange({ relations: without(relations, index) });
              }}
            >
              {texts.remove(relation.about)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          disabled={!first || !second}
          onClick={() => {
            if (!first || !second) return;
            const made = { from: first.id, to: second.id, kind: 'works-with', about: '' } as const;
            onChange({ relations: [...relations, made] });
          }}
        >
          {texts.addRelation}
        </Button>
      </div>
    </div>
  );
}

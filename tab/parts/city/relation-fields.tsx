import { Field, Input } from '@fluentui/react-components';
import { relationKind } from '../../../src/contracts/city.ts';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged } from '../../ui/changed-list.ts';
import type { FieldProps } from './field-props.ts';
import { LineList } from './line-list.tsx';
import { NamedSelect } from './named-select.tsx';

/** How actors relate. */
export function RelationFields({ content: { actors, relations }, onChange }: FieldProps) {
  const texts = useTexts(cityTexts);
  const change = (index: number, part: Partial<(typeof relations)[number]>) => {
    onChange({ relations: withChanged(relations, index, part) });
  };
  return (
    <LineList<(typeof relations)[number]>
      lines={relations}
      ends={actors}
      wordsOf={({ about }) => about}
      addLabel={texts.addRelation}
      make={(from, to) => ({ from, to, kind: 'works-with', about: '' })}
      onChange={(lines) => {
        onChange({ relations: lines });
      }}
    >
      {({ from, kind, to, about }, index) => (
        <>
          <NamedSelect
            label={texts.fromActor}
            value={from}
            options={actors}
            onChange={(id) => {
              change(index, { from: id });
            }}
          />
          <NamedSelect
            label={texts.kindOf}
            value={kind}
            options={relationKind.options.map((id) => ({ id, name: texts.relation[id] }))}
            onChange={(value) => {
              const read = relationKind.safeParse(value);
              if (read.success) change(index, { kind: read.data });
            }}
          />
          <NamedSelect
            label={texts.toActor}
            value={to}
            options={actors}
            onChange={(id) => {
              change(index, { to: id });
            }}
          />
          <Field label={texts.about}>
            <Input
              value={about}
              onChange={(_, { value }) => {
                change(index, { about: value });
              }}
            />
          </Field>
        </>
      )}
    </LineList>
  );
}

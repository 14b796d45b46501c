import { Field, Input } from '@fluentui/react-components';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged } from '../../ui/changed-list.ts';
import type { FieldProps } from './field-props.ts';
import { LineList } from './line-list.tsx';
import { NamedSelect } from './named-select.tsx';

/** Which move set off which. */
export function TriggerFields({ content: { moves, triggers }, onChange }: FieldProps) {
  const texts = useTexts(cityTexts);
  const options = moves.map(({ id, title }) => ({ id, name: title }));
  const change = (index: number, part: Partial<(typeof triggers)[number]>) => {
    onChange({ triggers: withChanged(triggers, index, part) });
  };
  return (
    <LineList
      lines={triggers}
      ends={moves}
      wordsOf={({ how }) => how}
      addLabel={texts.addTrigger}
      make={(from, to) => ({ from, to, how: '' })}
      onChange={(lines) => {
        onChange({ triggers: lines });
      }}
    >
      {({ from, to, how }, index) => (
        <>
          <NamedSelect
            label={texts.fromMove}
            value={from}
            options={options}
            onChange={(id) => {
              change(index, { from: id });
            }}
          />
          <NamedSelect
            label={texts.toMove}
            value={to}
            options={options}
            onChange={(id) => {
              change(index, { to: id });
            }}
          />
          <Field label={texts.how}>
            <Input
              value={how}
              onChange={(_, { value }) => {
                change(index, { how: value });
              }}
            />
          </Field>
        </>
      )}
    </LineList>
  );
}

import { Button, Field, Input } from '@fluentui/react-components';
import { cityTexts } from '../../texts/city.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged, without } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { NamedSelect } from './named-select.tsx';

/** Which move set off which. */
export function TriggerFields({ content: { moves, triggers }, onChange }: FieldProps) {
  const texts = useTexts(cityTexts);
  const options = moves.map(({ id, title }) => ({ id, name: title }));
  const [first, second] = options;
  return (
    <div className="form-fields">
      {triggers.map((trigger, index) => (
        <div key={index} className="form card">
          <div className="form-row">
            <NamedSelect
              label={texts.fromMove}
              value={trigger.from}
              options={options}
              onChange={(from) => {
                onChange({ triggers: withChanged(triggers, index, { from }) });
              }}
            />
            <NamedSelect
              label={texts.toMove}
              value={trigger.to}
              options={options}
              onChange={(to) => {
                onChange({ triggers: withChanged(triggers, index, { to }) });
              }}
            />
            <Field label={texts.how}>
              <Input
                value={trigger.how}
                onChange={(_, { value }) => {
                  onChange({ triggers: withChanged(triggers, index, { how: value }) });
                }}
              />
            </Field>
          </div>
          <div className="button-row">
            <Button
              onClick={() => {
                onChange({ triggers: without(triggers, index) });
              }}
            >
              {texts.remove(trigger.how)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          disabled={!first || !second}
          onClick={() => {
            if (!first || !second) return;
            onChange({ triggers: [...triggers, { from: first.id, to: second.id, how: '' }] });
          }}
        >
          {texts.addTrigger}
        </Button>
      </div>
    </div>
  );
}

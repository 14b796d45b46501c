import { Button, Field, Input } from '@fluentui/react-components';
import { datePollTexts } from '../../texts/date-polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { LineField } from '../steering/fields.tsx';
import './date-polls.css';

export type SlotForm = { date: string; time: string; place: string; isRemote: boolean };

type SlotFieldsProps = {
  readonly number: number;
  readonly slot: SlotForm;
  readonly onChange: (slot: SlotForm) => void;
  readonly onRemove?: () => void;
};

/** One proposed time: day, time of day, place, and whether it is over the net. */
export function SlotFields({ number, slot, onChange, onRemove }: SlotFieldsProps) {
  const texts = useTexts(datePollTexts);
  return (
    <fieldset className="question">
      <legend>{texts.slotNumber(number)}</legend>
      <div className="slot-fields">
        <LineField
          label={texts.date}
          type="date"
          required
          value={slot.date}
          onChange={(date) => {
            onChange({ ...slot, date });
          }}
        />
        <Field label={texts.time} required>
          <Input
            type="time"
            value={slot.time}
            onChange={(_, { value }) => {
              onChange({ ...slot, time: value });
            }}
          />
        </Field>
        <LineField
          label={texts.place}
          required
          longest={200}
          value={slot.place}
          onChange={(place) => {
            onChange({ ...slot, place });
          }}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={slot.isRemote}
            onChange={(event) => {
              onChange({ ...slot, isRemote: event.target.checked });
            }}
          />
          {texts.isRemote}
        </label>
      </div>
      {onRemove && (
        <div className="button-row">
          <Button size="small" aria-label={texts.remove(number)} onClick={onRemove}>
            {texts.remove(number)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

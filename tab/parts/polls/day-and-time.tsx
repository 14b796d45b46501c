import { Field, Input } from '@fluentui/react-components';

type Props = {
  readonly labels: { readonly date: string; readonly time: string };
  readonly date: string;
  readonly time: string;
  readonly onDate: (date: string) => void;
  readonly onTime: (time: string) => void;
};

/** A day and a time on the clock in Oslo, beside each other. */
export function DayAndTime({ labels, date, time, onDate, onTime }: Props) {
  return (
    <div className="form-row">
      <Field label={labels.date} required>
        <Input
          type="date"
          value={date}
          onChange={(_, { value }) => {
            onDate(value);
          }}
        />
      </Field>
      <Field label={labels.time} required>
        <Input
          type="time"
          value={time}
          onChange={(_, { value }) => {
            onTime(value);
          }}
        />
      </Field>
    </div>
  );
}

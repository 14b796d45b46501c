import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftAttendance, ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { osloTime } from '../../../src/core/time/oslo.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { ChoiceField } from '../steering/fields.tsx';
import { useCorrectAttendance } from './use-correct-attendance.ts';

type AttendanceFormProps = {
  readonly page: ProtocolDraftPage;
  readonly row: DraftAttendance;
  readonly onSent: () => void;
  readonly onCancel: () => void;
};

const clock = (instant: DraftAttendance['arrivedAt']): string =>
  instant === null ? '' : osloTime(instant);

/** How one person took part: there or not, for whom, and between which times. An empty time is the whole meeting. */
export function AttendanceForm({ page, row, onSent, onCancel }: AttendanceFormProps) {
  const texts = useTexts(protocolTexts);
  const [isPresent, setPresent] = useState(row.isPresent);
  const [deputyFor, setDeputyFor] = useState(row.deputyFor ?? '');
  const [arrived, setArrived] = useState(clock(row.arrivedAt));
  const [left, setLeft] = useState(clock(row.leftAt));
  const save = useCorrectAttendance(page, row, onSent);
  const members = page.attendance.filter((one) => one.function !== 'deputy');
  return (
    <form
      className="form-fields"
      noValidate
      aria-label={texts.editNamed(row.name)}
      onSubmit={(event) => {
        event.preventDefault();
        void save.run({
          isPresent,
          deputyFor: isPresent && deputyFor !== '' ? deputyFor : null,
          arrived: isPresent && arrived !== '' ? arrived : null,
          left: isPresent && left !== '' ? left : null,
        });
      }}
    >
      <label className="choice">
        <input
          type="checkbox"
          checked={isPresent}
          onChange={(event) => {
            setPresent(event.target.checked);
          }}
        />
        {texts.wasThere}
      </label>
      {isPresent && row.function === 'deputy' && (
        <ChoiceField label={texts.inPlaceOf} value={deputyFor} onChange={setDeputyFor}>
          <option value="">{texts.inNobodysPlace}</option>
          {members.map(({ name }, place) => (
            <option key={place} value={name}>
              {name}
            </option>
          ))}
        </ChoiceField>
      )}
      {isPresent && (
        <div className="attendance-times">
          <TimeField
            label={texts.arrived}
            hint={texts.fromBeginning}
            value={arrived}
            onChange={setArrived}
          />
          <TimeField label={texts.leftMeeting} hint={texts.toEnd} value={left} onChange={setLeft} />
        </div>
      )}
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button appearance="primary" type="submit" disabled={save.isBusy}>
          {texts.saveEdit}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

type TimeFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function TimeField({ label, hint, value, onChange }: TimeFieldProps) {
  return (
    <Field label={label} hint={hint}>
      <Input
        type="time"
        value={value}
        onChange={(_, given) => {
          onChange(given.value);
        }}
      />
    </Field>
  );
}

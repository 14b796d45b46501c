import { Button, Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preferences } from '../../../src/contracts/preferences.ts';
import { readLocalTime } from '../../../src/core/time/instant.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { useKeepPreference } from './use-preference.ts';

type QuietHoursProps = Pick<Preferences, 'quietHours'> & { readonly onKept: () => void };

/** What is offered to whoever switches quiet hours on again. */
const usual = { from: '21:00', to: '07:00' };

/** The hours in which nothing is sent. Switched off at once; the hours themselves are saved when both are right. */
export function QuietHours({ quietHours, onKept }: QuietHoursProps) {
  const texts = useTexts(settingsTexts);
  const announce = useAnnounce();
  const keep = useKeepPreference(onKept);
  const [isOn, setOn] = useState(quietHours !== null);
  const [from, setFrom] = useState<string>(quietHours?.from ?? usual.from);
  const [to, setTo] = useState<string>(quietHours?.to ?? usual.to);
  const [start, end] = [readLocalTime(from), readLocalTime(to)];
  const isComplete = start !== undefined && end !== undefined && start !== end;
  const isKept = quietHours !== null && quietHours.from === start && quietHours.to === end;

  const switchTo = (checked: boolean) => {
    setOn(checked);
    if (checked) return;
    void keep.run({ quietHours: null }).then((isDone) => {
      if (isDone) announce(texts.quietNever);
      else setOn(true);
    });
  };
  const save = () => {
    if (!isComplete) return;
    void keep.run({ quietHours: { from: start, to: end } }).then((isDone) => {
      if (isDone) announce(texts.quietKept(start, end));
    });
  };
  return (
    <>
      <Switch
        checked={isOn}
        disabled={keep.isBusy}
        label={texts.quietSwitch}
        onChange={(_, { checked }) => {
          switchTo(checked);
        }}
      />
      {!isOn && <p className="quiet">{texts.quietNever}</p>}
      {isOn && (
        <form
          className="form settings-form"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <div className="form-row">
            <Field label={texts.quietFrom}>
              <Input
                type="time"
                value={from}
                onChange={(_, { value }) => {
                  setFrom(value);
                }}
              />
            </Field>
            <Field
              label={texts.quietTo}
              {...(!isComplete && { validationMessage: texts.quietIncomplete })}
            >
              <Input
                type="time"
                value={to}
                onChange={(_, { value }) => {
                  setTo(value);
                }}
              />
            </Field>
          </div>
          <div className="button-row">
            <Button type="submit" disabled={!isComplete || isKept || keep.isBusy}>
              {texts.save}
            </Button>
            {isKept && <span className="quiet">{texts.quietKept(from, to)}</span>}
          </div>
        </form>
      )}
      {keep.failure && <ErrorNotice failure={keep.failure} />}
    </>
  );
}

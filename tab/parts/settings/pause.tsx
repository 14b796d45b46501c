import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Preferences } from '../../../src/contracts/preferences.ts';
import { addDays, readCivilDate } from '../../../src/core/time/instant.ts';
import type { CivilDate } from '../../../src/core/time/instant.ts';
import { settingsTexts } from '../../texts/settings.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Notice } from '../../ui/notice.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { useKeepPreference } from './use-preference.ts';

type PauseProps = Pick<Preferences, 'pausedUntil'> & { readonly onKept: () => void };

/** A pause for a week, a month or until a day; while it holds, the way to end it. An ended pause can be had back. */
export function Pause({ pausedUntil, onKept }: PauseProps) {
  const texts = useTexts(settingsTexts);
  const dates = useDates();
  const announce = useAnnounce();
  const keep = useKeepPreference(onKept);
  const [ended, setEnded] = useState<CivilDate | null>(null);
  const [day, setDay] = useState('');
  const chosen = readCivilDate(day);

  const pause = (until: CivilDate) => {
    void keep.run({ pausedUntil: until }).then((isKept) => {
      if (!isKept) return;
      setEnded(null);
      announce(texts.paused(dates.day(until)));
    });
  };
  const resume = () => {
    const before = pausedUntil;
    void keep.run({ pausedUntil: null }).then((isKept) => {
      if (!isKept) return;
      setEnded(before);
      announce(texts.resumed);
    });
  };
  return (
    <>
      {keep.failure && <ErrorNotice failure={keep.failure} />}
      {pausedUntil !== null && (
        <Notice title={texts.paused(dates.day(pausedUntil))}>
          <p>{texts.pausedText}</p>
          <div className="button-row">
            <Button appearance="primary" disabled={keep.isBusy} onClick={resume}>
              {texts.resume}
            </Button>
          </div>
        </Notice>
      )}
      {pausedUntil === null && ended !== null && (
        <Notice tone="done" title={texts.resumed}>
          <div className="button-row">
            <Button
              disabled={keep.isBusy}
              onClick={() => {
                pause(ended);
              }}
            >
              {texts.undo}
            </Button>
          </div>
        </Notice>
      )}
      {pausedUntil === null && (
        <form
          className="form settings-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (chosen) pause(chosen);
          }}
        >
          <div className="button-row">
            {[
              { days: 7, name: texts.week },
              { days: 30, name: texts.month },
            ].map(({ days, name }) => (
              <Button
                key={days}
                disabled={keep.isBusy}
                onClick={() => {
                  pause(addDays(todayInOslo(), days));
                }}
              >
                {name}
              </Button>
            ))}
          </div>
          <Field label={texts.untilDay} hint={texts.untilHint}>
            <Input
              type="date"
              value={day}
              min={addDays(todayInOslo(), 1)}
              onChange={(_, { value }) => {
                setDay(value);
              }}
            />
          </Field>
          <div className="button-row">
            <Button type="submit" disabled={!chosen || keep.isBusy}>
              {texts.start}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

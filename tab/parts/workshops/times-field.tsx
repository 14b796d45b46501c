import { useId, useState } from 'react';
import { readLocalTime } from '../../../src/core/time/instant.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { osloTime } from '../../../src/core/time/oslo.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { duringMeeting } from './register.ts';
import type { Entry, Times } from './register.ts';

type TimesFieldProps = {
  readonly name: string;
  readonly entry: Entry;
  readonly startedAt: Instant;
  readonly onTime: (times: Times) => void;
};

/** When somebody came, or left, during the meeting. Most were there all the time, so that it is asked for first when somebody was not. */
export function TimesField({ name, entry, startedAt, onTime }: TimesFieldProps) {
  const texts = useTexts(roundTexts);
  const id = useId();
  const { arrivedAt, leftAt } = entry;
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && arrivedAt === null && leftAt === null)
    return (
      <button
        type="button"
        className="times-open"
        aria-label={texts.timesOf(name)}
        onClick={() => {
          setOpen(true);
        }}
      >
        {texts.times}
      </button>
    );
  const field = (which: 'arrivedAt' | 'leftAt', label: string) => (
    <span className="times-part">
      <label htmlFor={`${id}${which}`}>{label}</label>
      <input
        id={`${id}${which}`}
        type="time"
        aria-label={`${name}: ${label}`}
        defaultValue={entry[which] === null ? '' : osloTime(entry[which])}
        onChange={({ target }) => {
          const time = readLocalTime(target.value);
          const at = time === undefined ? null : duringMeeting(startedAt, time);
          onTime({ arrivedAt, leftAt, [which]: at });
        }}
      />
    </span>
  );
  return (
    <span className="times">
      {field('arrivedAt', texts.arrived)}
      {field('leftAt', texts.left)}
    </span>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { stance } from '../../../src/contracts/date-polls.ts';
import type { DatePollPage, Stance } from '../../../src/contracts/date-polls.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { datePollTexts } from '../../texts/date-polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import './date-polls.css';
import { useSlotLine } from './use-slot-line.ts';

type DateAnswerProps = {
  readonly poll: NonNullable<DatePollPage['poll']>;
  readonly own: DatePollPage['own'];
  readonly onAnswered: () => void;
};

/** A member says of each time whether it works, and changes it until answers end. */
export function DateAnswer({ poll, own, onAnswered }: DateAnswerProps) {
  const texts = useTexts(datePollTexts);
  const api = useApi();
  const announce = useAnnounce();
  const line = useSlotLine();
  const [given, setGiven] = useState<Readonly<Record<string, Stance>>>(own ?? {});
  const [wasTried, setTried] = useState(false);
  const isWhole = poll.slots.every(({ id }) => given[id] !== undefined);
  const send = useAction(
    () => api.send('PUT', `/api/date-polls/${poll.id}/answer`, { stances: given }),
    () => {
      announce(texts.stored);
      onAnswered();
    },
  );
  return (
    <Section title={texts.yourAnswer} hint={texts.yourAnswerHint}>
      <form
        className="form-fields"
        aria-label={texts.yourAnswer}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isWhole) void send.run();
        }}
      >
        {poll.slots.map((slot) => (
          <fieldset key={slot.id} className="question slot-question">
            <legend>{line(slot)}</legend>
            <div className="slot-choices">
              {stance.options.map((each) => (
                <label key={each} className="choice">
                  <input
                    type="radio"
                    name={slot.id}
                    checked={given[slot.id] === each}
                    onChange={() => {
                      setGiven({ ...given, [slot.id]: each });
                    }}
                  />
                  {texts.stances[each]}
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        {wasTried && !isWhole && <p role="alert">{texts.missing}</p>}
        {send.failure && <ErrorNotice failure={send.failure} />}
        <div className="button-row">
          <Button appearance="primary" type="submit" disabled={send.isBusy}>
            {own ? texts.change : texts.send}
          </Button>
        </div>
      </form>
    </Section>
  );
}

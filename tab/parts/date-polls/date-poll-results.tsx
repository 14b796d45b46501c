import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { stance } from '../../../src/contracts/date-polls.ts';
import type { DatePollPage, DateSlot } from '../../../src/contracts/date-polls.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { datePollTexts } from '../../texts/date-polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { AnsweredBar } from '../polls/answered-bar.tsx';
import './date-polls.css';
import { useSlotLine } from './use-slot-line.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));
const stances = stance.options;

type DatePollResultsProps = {
  readonly page: DatePollPage;
  readonly poll: NonNullable<DatePollPage['poll']>;
  readonly onChanged: () => void;
};

/** How the times work, as a table of sums with bars; for the facilitator with names, and a choice. */
export function DatePollResults({ page, poll, onChanged }: DatePollResultsProps) {
  const texts = useTexts(datePollTexts);
  const dates = useDates();
  const line = useSlotLine();
  const [asked, setAsked] = useState<DateSlot | 'withdrawal' | null>(null);
  const isHidden = poll.slots.some(({ counts }) => counts === null);
  const chosen = poll.slots.find(({ id }) => id === poll.chosenSlotId);
  return (
    <Section
      title={texts.result}
      {...(poll.isTaking && { hint: texts.until(dates.moment(poll.closesAt)) })}
    >
      {chosen && (
        <Notice tone="done">
          <p>{texts.chosenIs(line(chosen))}</p>
        </Notice>
      )}
      <AnsweredBar answered={poll.answered} eligible={poll.asked} />
      {poll.silent && (
        <details>
          <summary>
            {poll.silent.length === 0 ? texts.everybody : texts.silent(poll.silent.length)}
          </summary>
          <p>{poll.silent.join(', ')}</p>
        </details>
      )}
      {isHidden ? (
        <p className="quiet">{texts.tooFew}</p>
      ) : (
        <div className="table-box" role="group" aria-label={texts.result} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{texts.slot}</th>
                {stances.map((each) => (
                  <th key={each} scope="col">
                    {texts.stances[each]}
                  </th>
                ))}
                {page.mayChoose && <td />}
              </tr>
            </thead>
            <tbody>
              {poll.slots.map((slot) => (
                <tr key={slot.id} className={slot.id === chosen?.id ? 'slot-chosen' : ''}>
                  <th scope="row">{line(slot)}</th>
                  {stances.map((each) => (
                    <td key={each}>
                      <Count count={slot.counts?.[each] ?? 0} of={poll.asked} kind={each} />
                      {slot.names && slot.names[each].length > 0 && (
                        <details>
                          <summary>{texts.who}</summary>
                          {slot.names[each].join(', ')}
                        </details>
                      )}
                    </td>
                  ))}
                  {page.mayChoose && (
                    <td>
                      <Button
                        aria-label={texts.chooseNamed(line(slot))}
                        onClick={() => {
                          setAsked(slot);
                        }}
                      >
                        {texts.choose}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page.mayChoose && (
        <div className="button-row">
          <Button
            onClick={() => {
              setAsked('withdrawal');
            }}
          >
            {texts.withdraw}
          </Button>
        </div>
      )}
      {asked && (
        <Ending
          {...{ page, poll, asked }}
          onEnded={() => {
            setAsked(null);
            onChanged();
          }}
          onCancel={() => {
            setAsked(null);
          }}
        />
      )}
    </Section>
  );
}

/** A number with a bar as long as its share; the shape of the bar tells the three apart. */
function Count({
  count,
  of,
  kind,
}: {
  readonly count: number;
  readonly of: number;
  readonly kind: string;
}) {
  const share = of === 0 ? 0 : (100 * count) / of;
  return (
    <span className="slot-count">
      <span className="numbers">{count}</span>
      <span className="slot-track" aria-hidden="true">
        <span className={`slot-fill slot-${kind}`} style={{ width: `${share}%` }} />
      </span>
    </span>
  );
}

type EndingProps = Omit<DatePollResultsProps, 'onChanged'> & {
  readonly asked: DateSlot | 'withdrawal';
  readonly onEnded: () => void;
  readonly onCancel: () => void;
};

function Ending({ page, poll, asked, onEnded, onCancel }: EndingProps) {
  const texts = useTexts(datePollTexts);
  const api = useApi();
  const announce = useAnnounce();
  const line = useSlotLine();
  const path = `/api/rounds/${page.round.id}/dates`;
  const { version } = poll;
  const isWithdrawal = asked === 'withdrawal';
  const end = useAction(
    () =>
      isWithdrawal
        ? api.send('POST', `${path}/withdrawal`, { version })
        : api.send('POST', `${path}/choice`, { slotId: asked.id, version }),
    () => {
      announce(isWithdrawal ? texts.withdrawn : texts.chosen);
      onEnded();
    },
  );
  const follows = isWithdrawal ? texts.withdrawFollows : texts.chooseFollows(line(asked));
  return (
    <Suspense>
      <ConfirmDialog
        title={isWithdrawal ? texts.askWithdraw : texts.askChoose}
        confirmLabel={isWithdrawal ? texts.withdraw : texts.choose}
        isBusy={end.isBusy}
        failure={end.failure}
        onConfirm={() => void end.run()}
        onCancel={onCancel}
      >
        <ul className="plain-dots">
          {follows.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </ConfirmDialog>
    </Suspense>
  );
}

import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { z } from 'zod';
import { datesAsked, datesProposed } from '../../../src/contracts/date-polls.ts';
import type { DatePollPage } from '../../../src/contracts/date-polls.ts';
import { addDays } from '../../../src/core/time/instant.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { datePollTexts } from '../../texts/date-polls.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { todayInOslo } from '../../ui/clock.ts';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { LineField, TextField } from '../steering/fields.tsx';
import { SlotFields } from './slot-fields.tsx';
import type { SlotForm } from './slot-fields.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

const slotForm = z.object({
  date: z.string(),
  time: z.string(),
  place: z.string(),
  isRemote: z.boolean(),
});
const proposalForm = z.object({ slots: z.array(slotForm), note: z.string(), closesOn: z.string() });
const most = 8;
const fewest = 2;

type ProposeDatesProps = {
  readonly round: DatePollPage['round'];
  readonly onAsked: () => void;
};

/** Times to ask the members about. What is typed survives a reload; nobody is asked before it is confirmed. */
export function ProposeDates({ round, onAsked }: ProposeDatesProps) {
  const texts = useTexts(datePollTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const blank: SlotForm = { date: '', time: '17:00', place: round.place, isRemote: false };
  const draft = useDraft(`dates:${round.id}`, proposalForm, () => ({
    ...{ slots: [blank, blank], note: '', closesOn: addDays(todayInOslo(), 7) },
  }));
  const [isAsking, setAsking] = useState(false);
  const [wasTried, setTried] = useState(false);
  const { slots, note, closesOn } = draft.value;
  const read = datesProposed.safeParse({ note, closes: { date: closesOn, time: '12:00' }, slots });
  const change = (part: Partial<typeof draft.value>) => {
    draft.write({ ...draft.value, ...part });
  };
  const propose = useAction(
    () =>
      api.ask('POST', `/api/rounds/${round.id}/dates`, {
        ...{ body: read.data, contract: datesAsked },
      }),
    ({ asked }) => {
      setAsking(false);
      draft.forget();
      announce(texts.asked(asked));
      onAsked();
    },
  );
  return (
    <Section title={texts.propose} hint={texts.proposeHint}>
      <form
        className="card form-fields"
        aria-label={texts.propose}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (read.success) setAsking(true);
        }}
      >
        {round.phase && (
          <p className="quiet">
            {texts.phaseDays(dates.period(round.phase.startsOn, round.phase.endsOn))}
          </p>
        )}
        {slots.map((slot, place) => (
          <SlotFields
            key={place}
            number={place + 1}
            slot={slot}
            onChange={(next) => {
              change({ slots: slots.with(place, next) });
            }}
            {...(slots.length > fewest && {
              onRemove: () => {
                change({ slots: slots.toSpliced(place, 1) });
              },
            })}
          />
        ))}
        {slots.length < most && (
          <div className="button-row">
            <Button
              onClick={() => {
                change({ slots: [...slots, { ...(slots.at(-1) ?? blank), date: '' }] });
              }}
            >
              {texts.add}
            </Button>
          </div>
        )}
        <TextField
          label={texts.note}
          value={note}
          longest={1000}
          onChange={(next) => {
            change({ note: next });
          }}
        />
        <LineField
          label={texts.closes}
          type="date"
          value={closesOn}
          required
          onChange={(next) => {
            change({ closesOn: next });
          }}
        />
        {wasTried && !read.success && <p role="alert">{texts.fill}</p>}
        <div className="button-row">
          <Button appearance="primary" type="submit">
            {texts.ask}
          </Button>
        </div>
      </form>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.askTitle}
            confirmLabel={texts.ask}
            isBusy={propose.isBusy}
            failure={propose.failure}
            onConfirm={() => void propose.run()}
            onCancel={() => {
              propose.dismiss();
              setAsking(false);
            }}
          >
            <ul className="plain-dots">
              {texts.askFollows(slots.length, round.bodyName).map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}

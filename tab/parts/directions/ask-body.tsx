import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { SynthesisPage } from '../../../src/contracts/directions.ts';
import { addDays, readCivilDate } from '../../../src/core/time/instant.ts';
import type { LocalTime } from '../../../src/core/time/instant.ts';
import { osloInstant } from '../../../src/core/time/oslo.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { Choice } from './contribution-filters.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

/** Answers are taken until the end of the working day. */
const closingTime = '16:00' as LocalTime;

/** The body that was asked last, or whose round the contributions came from. */
function likelyBody({ verifications, bodies, rounds }: SynthesisPage): string {
  const last = verifications.at(-1)?.bodyName;
  return bodies.find(({ name }) => name === last)?.id ?? rounds[0]?.bodyId ?? bodies[0]?.id ?? '';
}

type AskBodyProps = { readonly page: SynthesisPage; readonly onChanged: () => void };

/** The threshold, set first; then which directions a body is asked about, and until when. */
export function AskBody({ page, onChanged }: AskBodyProps) {
  const texts = useTexts(directionTexts);
  return (
    <Section title={texts.askTitle} hint={texts.askHint}>
      <Threshold page={page} onChanged={onChanged} />
      {page.threshold && <Ask page={page} onChanged={onChanged} />}
    </Section>
  );
}

function Threshold({ page, onChanged }: AskBodyProps) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [percent, setPercent] = useState(String(page.threshold?.percent ?? 75));
  const set = useAction(
    () => api.send('PUT', `/api/phases/${page.phase.id}/threshold`, { percent: Number(percent) }),
    () => {
      announce(texts.saved);
      onChanged();
    },
  );
  const isNew = Number(percent) !== page.threshold?.percent;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void set.run();
      }}
    >
      <Field label={texts.thresholdLabel} hint={texts.thresholdHint}>
        <Input
          type="number"
          min={1}
          max={100}
          value={percent}
          onChange={(_, { value }) => {
            setPercent(value);
          }}
        />
      </Field>
      {set.failure && <ErrorNotice failure={set.failure} />}
      <div className="button-row">
        <Button type="submit" disabled={!isNew || set.isBusy}>
          {texts.setThreshold}
        </Button>
      </div>
    </form>
  );
}

function Ask({ page, onChanged }: AskBodyProps) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const ready = page.directions.filter(
    ({ status, isAskedInTheseWords }) => status === 'draft' && !isAskedInTheseWords,
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [bodyChosen, setBody] = useState(likelyBody(page));
  const [roundId, setRound] = useState('');
  const rounds = page.rounds.filter(({ status }) => status === 'published' || status === 'under-way'); // prettier-ignore
  const round = rounds.find(({ id }) => id === roundId);
  const bodyId = round?.bodyId ?? bodyChosen;
  const [day, setDay] = useState<string>(addDays(todayInOslo(), 7));
  const [isAsking, setAsking] = useState(false);
  const chosen = ready.filter(({ id }) => !left.has(id));
  const date = readCivilDate(day);
  const ask = useAction(
    () =>
      api.send('POST', `/api/phases/${page.phase.id}/verifications`, {
        directionIds: chosen.map(({ id }) => id),
        ...{ bodyId, roundId: round?.id ?? null },
        closesAt: date ? osloInstant(date, closingTime) : '',
      }),
    () => {
      setAsking(false);
      announce(texts.asked);
      onChanged();
    },
  );
  if (ready.length === 0) return <p className="quiet">{texts.noneToAsk}</p>;
  const body = page.bodies.find(({ id }) => id === bodyId)?.name ?? '';
  return (
    <div className="form">
      <fieldset className="form-group">
        <legend>{texts.askWhich}</legend>
        {ready.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={text}
            checked={!left.has(id)}
            onChange={(_, { checked }) => {
              const next = new Set(left);
              if (checked === true) next.delete(id);
              else next.add(id);
              setLeft(next);
            }}
          />
        ))}
      </fieldset>
      {rounds.length > 0 && (
        <Choice
          label={texts.where}
          value={roundId}
          choices={[
            { value: '', label: texts.notInRound },
            ...rounds.map(({ id, title }) => ({ value: id, label: texts.inRound(title) })),
          ]}
          onChoose={setRound}
        />
      )}
      <div className="form-row">
        <Choice
          label={texts.body}
          value={bodyId}
          choices={page.bodies
            .filter(({ id }) => !round || id === round.bodyId)
            .map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={setBody}
        />
        <Field label={texts.closes}>
          <Input
            type="date"
            value={day}
            onChange={(_, { value }) => {
              setDay(value);
            }}
          />
        </Field>
      </div>
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={chosen.length === 0 || !date}
          onClick={() => {
            setAsking(true);
          }}
        >
          {texts.ask}
        </Button>
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.askTitle}
            confirmLabel={texts.ask}
            isBusy={ask.isBusy}
            failure={ask.failure}
            onConfirm={() => void ask.run()}
            onCancel={() => {
              setAsking(false);
            }}
          >
            <p>{texts.askConfirm(chosen.length, body)}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}

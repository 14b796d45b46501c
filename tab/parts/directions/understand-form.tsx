import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { understanding } from '../../../src/contracts/directions.ts';
import type { OwnUnderstanding, Understanding } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { useDates } from '../../ui/use-dates.ts';

type UnderstandFormProps = {
  readonly directionId: string;
  readonly own: OwnUnderstanding;
  readonly onAnswered: () => void;
};

/** "Have we understood?", answered in the tab as on the card; it can be changed until it is closed. */
export function UnderstandForm({ directionId, own, onAnswered }: UnderstandFormProps) {
  const texts = useTexts(directionTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const [isChanging, setChanging] = useState(false);
  const [answer, setAnswer] = useState<Understanding | ''>(own.answer?.answer ?? '');
  const [missing, setMissing] = useState(own.answer?.missing ?? '');
  const words = { understood: texts.yes, partly: texts.partly, not: texts.no };
  const send = useAction(
    () =>
      api.send('PUT', `/api/verifications/${own.verificationId}/answers/${directionId}`, {
        ...{ answer, missing },
      }),
    () => {
      setChanging(false);
      announce(texts.answerTaken);
      onAnswered();
    },
  );
  if (own.answer && !isChanging)
    return (
      <div className="direction-own">
        <p>{texts.youAnswered(words[own.answer.answer])}</p>
        {own.answer.missing !== '' && <p className="prose quiet">{own.answer.missing}</p>}
        <div className="button-row">
          <Button
            onClick={() => {
              setChanging(true);
            }}
          >
            {texts.change}
          </Button>
        </div>
      </div>
    );
  return (
    <form
      className="form direction-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (answer !== '') void send.run();
      }}
    >
      <Field label={texts.yourAnswer}>
        <RadioGroup
          layout="horizontal"
          value={answer}
          onChange={(_, { value }) => {
            const read = understanding.safeParse(value);
            if (read.success) setAnswer(read.data);
          }}
        >
          {understanding.options.map((value) => (
            <Radio key={value} value={value} label={words[value]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.yourMissing}>
        <Textarea
          value={missing}
          maxLength={4000}
          resize="vertical"
          onChange={(_, { value }) => {
            setMissing(value);
          }}
        />
      </Field>
      {send.failure && <ErrorNotice failure={send.failure} />}
      <p className="quiet">{texts.whoSees(dates.moment(own.closesAt))}</p>
      <div className="button-row">
        <Button type="submit" appearance="primary" disabled={answer === '' || send.isBusy}>
          {texts.send}
        </Button>
      </div>
    </form>
  );
}

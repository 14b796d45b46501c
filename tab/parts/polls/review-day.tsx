import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PollLife } from '../../../src/contracts/poll-life.ts';
import { readCivilDate } from '../../../src/core/time/instant.ts';
import { useAction } from '../../api/use-action.ts';
import { useSession } from '../../session/session-context.ts';
import { pollLifeTexts } from '../../texts/poll-life.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { LineField } from '../steering/fields.tsx';

type Props = { readonly pollId: string; readonly life: PollLife; readonly onDone: () => void };

/** The day on which the administration looks again: read by all, set by those who prepare polls. */
export function ReviewDay({ pollId, life, onDone }: Props) {
  const texts = useTexts(pollLifeTexts);
  const dates = useDates();
  const announce = useAnnounce();
  const { api, can } = useSession();
  const { reviewOn, version } = life;
  const [day, setDay] = useState<string>(reviewOn ?? '');
  const save = useAction(
    (to: string | null) =>
      api.send('PUT', `/api/polls/${pollId}/review`, { reviewOn: to, version }),
    () => {
      announce(texts.reviewSaved);
      onDone();
    },
  );
  const said = reviewOn === null ? null : <p>{texts.reviewOn(dates.day(reviewOn))}</p>;
  if (!can('prepare-polls')) return said && <Section title={texts.review}>{said}</Section>;
  return (
    <Section title={texts.review} hint={texts.reviewHint}>
      {said}
      <div className="form-row">
        <LineField label={texts.fieldReview} type="date" value={day} onChange={setDay} />
      </div>
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button
          disabled={save.isBusy || readCivilDate(day) === undefined || day === reviewOn}
          onClick={() => void save.run(day)}
        >
          {texts.saveReview}
        </Button>
        {reviewOn !== null && (
          <Button
            disabled={save.isBusy}
            onClick={() => {
              setDay('');
              void save.run(null);
            }}
          >
            {texts.clearReview}
          </Button>
        )}
      </div>
    </Section>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { seatingChanged } from '../../../src/contracts/seating.ts';
import type { SeatingChanged, SeatingPage } from '../../../src/contracts/seating.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { seatingTexts } from '../../texts/seating.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Somebody has come or gone: one press seats them, and tells who else had to move. */
export function ReseatNotice({
  page,
  onChanged,
}: {
  readonly page: SeatingPage;
  readonly onChanged: () => void;
}) {
  const texts = useTexts(seatingTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [moved, setMoved] = useState<SeatingChanged['moved'] | null>(null);
  const reseat = useAction(
    () =>
      api.ask('POST', `/api/rounds/${page.round.id}/seating/reseatings`, {
        ...{ body: { version: page.version }, contract: seatingChanged },
      }),
    (changed) => {
      setMoved(changed.moved);
      announce(texts.reseated(changed.moved.length));
      onChanged();
    },
  );
  if (page.preparation?.isOutdated)
    return (
      <Notice tone="attention" title={texts.outdatedTitle}>
        <p>{texts.outdatedText}</p>
        <div className="button-row">
          <Button appearance="primary" disabled={reseat.isBusy} onClick={() => void reseat.run()}>
            {texts.reseat}
          </Button>
          <span role="status">{reseat.isBusy ? texts.working : ''}</span>
        </div>
        {reseat.failure && <ErrorNotice failure={reseat.failure} />}
      </Notice>
    );
  if (!moved) return null;
  return (
    <Notice tone="done" title={texts.reseated(moved.length)}>
      {moved.length > 0 && (
        <ul className="plain-dots">
          {moved.map(({ roundId, personId, name, from, to }) => (
            <li key={`${roundId} ${personId}`}>{texts.move(name, from, to)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { AttributesPage } from '../../../src/contracts/seating-attributes.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { seatingAttributeTexts } from '../../texts/seating-attributes.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useDates } from '../../ui/use-dates.ts';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type CardProps = {
  readonly attribute: AttributesPage['attributes'][number];
  readonly onDropped: () => void;
};

/** An attribute with its basis. To stop registering it deletes what is registered, and is asked about first. */
export function AttributeCard({ attribute, onDropped }: CardProps) {
  const { id, name, values, legalBasis, purpose, chosenAt, registered } = attribute;
  const texts = useTexts(seatingAttributeTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const [isAsking, setAsking] = useState(false);
  const drop = useAction(
    () => api.send('POST', `/api/seating-attributes/${id}/drop`),
    () => {
      setAsking(false);
      announce(texts.dropped(name));
      onDropped();
    },
  );
  return (
    <article className="card">
      <h3>{name}</h3>
      <dl className="facts">
        {[
          [texts.values, values.join(', ')],
          [texts.purpose, purpose],
          [texts.legalBasis, legalBasis],
          [texts.since, dates.moment(chosenAt)],
        ].map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{texts.registered(registered)}</p>
      <div className="button-row">
        <Button
          aria-label={texts.dropOf(name)}
          onClick={() => {
            setAsking(true);
          }}
        >
          {texts.drop}
        </Button>
      </div>
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.dropOf(name)}
            confirmLabel={texts.drop}
            isBusy={drop.isBusy}
            failure={drop.failure}
            onConfirm={() => void drop.run()}
            onCancel={() => {
              setAsking(false);
            }}
          >
            {texts.dropSure(registered)}
          </ConfirmDialog>
        </Suspense>
      )}
    </article>
  );
}

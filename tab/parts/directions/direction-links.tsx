import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { synthesisPage } from '../../../src/contracts/directions.ts';
import type { DirectionPage } from '../../../src/contracts/directions.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { LinkForm } from './link-form.tsx';

type DirectionLinksProps = { readonly page: DirectionPage; readonly onDone: () => void };

/** What a direction builds on, after it is written: the phase's contributions are fetched when somebody asks to change it. */
export function DirectionLinks({ page, onDone }: DirectionLinksProps) {
  const texts = useTexts(directionTexts);
  // What is being changed is what was seen when it began: what somebody saves meanwhile is a conflict, never overwritten.
  const [begun, setBegun] = useState<DirectionPage | null>(null);
  return (
    <Section title={texts.buildsOn} hint={texts.buildsOnHint}>
      {begun ? (
        <Choosing
          page={begun}
          onSaved={() => {
            setBegun(null);
            onDone();
          }}
          onCancel={() => {
            setBegun(null);
          }}
        />
      ) : (
        <div className="button-row">
          <Button
            onClick={() => {
              setBegun(page);
            }}
          >
            {texts.changeLinks}
          </Button>
        </div>
      )}
    </Section>
  );
}

type ChoosingProps = {
  readonly page: DirectionPage;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

function Choosing({ page, onSaved, onCancel }: ChoosingProps) {
  const loaded = useLoaded(`/api/phases/${page.phase.id}/synthesis`, synthesisPage);
  return (
    <WhenLoaded of={loaded}>
      {(desk) => <LinkForm page={page} desk={desk} onSaved={onSaved} onCancel={onCancel} />}
    </WhenLoaded>
  );
}

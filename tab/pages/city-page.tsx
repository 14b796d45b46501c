import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { cityPage } from '../../src/contracts/city.ts';
import type { CityPage as City } from '../../src/contracts/city.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ActorMap } from '../parts/city/actor-map.tsx';
import { ActorList, MoveList } from '../parts/city/city-lists.tsx';
import { MoveAxis } from '../parts/city/move-axis.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { LinkButton } from '../routing/route-link.tsx';
import { cityTexts } from '../texts/city.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A place that is led over a long time: its vision, who has something at stake, and what has been set in motion. */
export default function CityPage({ params }: PageProps) {
  const processId = params['id'] ?? '';
  const texts = useTexts(cityTexts);
  const [version, setVersion] = useState<number | null>(null);
  const asked = version === null ? '' : `?version=${version}`;
  const loaded = useLoaded(`/api/processes/${processId}/city${asked}`, cityPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={page.picture ? texts.title(page.picture.place) : texts.titleEmpty}
          up={{ to: `/processes/${processId}`, label: page.process.title }}
          lead={texts.lead}
          isWide
          {...(page.mayDraw && {
            actions: (
              <LinkButton to={`/processes/${processId}/city/edit`}>
                {page.picture ? texts.change : texts.begin}
              </LinkButton>
            ),
          })}
        >
          {version !== null && (
            <Notice title={`${texts.older} ${texts.version(version)}`}>
              <Button
                onClick={() => {
                  setVersion(null);
                }}
              >
                {texts.newest}
              </Button>
            </Notice>
          )}
          <Picture page={page} />
          <History page={page} shown={version} onShow={setVersion} />
        </Page>
      )}
    </WhenLoaded>
  );
}

function Picture({ page: { picture, mayDraw, today } }: { readonly page: City }) {
  const texts = useTexts(cityTexts);
  if (!picture)
    return (
      <EmptyState title={texts.empty}>
        <p>{mayDraw ? texts.emptyHint : texts.emptyWait}</p>
      </EmptyState>
    );
  return (
    <>
      {picture.isExample && <Notice>{texts.example}</Notice>}
      <Section title={texts.vision}>
        <p>{picture.vision === '' ? texts.noVision : picture.vision}</p>
      </Section>
      <Section title={texts.map} hint={picture.actors.length > 0 ? texts.mapHint : texts.noActors}>
        {picture.actors.length > 0 && (
          <div className="city-both">
            <ActorMap content={picture} />
            <ActorList content={picture} />
          </div>
        )}
      </Section>
      <Section title={texts.axis} hint={picture.moves.length > 0 ? texts.axisHint : texts.noMoves}>
        {picture.moves.length > 0 && (
          <>
            <MoveAxis content={picture} today={today} />
            <MoveList content={picture} />
          </>
        )}
      </Section>
    </>
  );
}

type HistoryProps = {
  readonly page: City;
  readonly shown: number | null;
  readonly onShow: (version: number) => void;
};

function History({ page: { history }, shown, onShow }: HistoryProps) {
  const texts = useTexts(cityTexts);
  const dates = useDates();
  if (history.length < 2) return null;
  return (
    <Section title={texts.history}>
      <ul className="plain-dots">
        {history.map(({ version, by, at }) => (
          <li key={version}>
            <Button
              size="small"
              disabled={shown === version}
              onClick={() => {
                onShow(version);
              }}
            >
              {texts.version(version)}
            </Button>{' '}
            {texts.madeBy(by, dates.moment(at))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

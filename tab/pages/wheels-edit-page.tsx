import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { wheelItemList } from '../../src/contracts/wheels.ts';
import type { WheelItem, WheelProposal } from '../../src/contracts/wheels.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { useTimeWords } from '../parts/wheels/time-words.ts';
import '../parts/wheels/wheels.css';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useApi } from '../session/session-context.ts';
import { wheelTexts } from '../texts/wheels.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The municipality's own items of the wheels: those that are there, those taken out, and what is proposed. */
export default function WheelsEditPage() {
  const texts = useTexts(wheelTexts);
  const loaded = useLoaded('/api/wheel-items', wheelItemList);
  return (
    <WhenLoaded of={loaded}>
      {({ items, proposals }) => {
        const removed = items.filter(({ isRemoved }) => isRemoved);
        return (
          <Page
            title={texts.editTitle}
            up={{ to: '/wheels', label: texts.title }}
            lead={texts.editLead}
            actions={<LinkButton to="/wheels/items/new">{texts.newItem}</LinkButton>}
          >
            {proposals.length > 0 && (
              <Proposals key={proposals.length} proposals={proposals} onTaken={loaded.refetch} />
            )}
            <Section title={texts.items}>
              <Items items={items.filter(({ isRemoved }) => !isRemoved)} onStep={loaded.refetch} />
            </Section>
            {removed.length > 0 && (
              <Section title={texts.removedItems}>
                <Items items={removed} onStep={loaded.refetch} />
              </Section>
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

type ItemsProps = { readonly items: readonly WheelItem[]; readonly onStep: () => void };

function Items({ items, onStep }: ItemsProps) {
  const texts = useTexts(wheelTexts);
  const timeWords = useTimeWords();
  const api = useApi();
  const announce = useAnnounce();
  const step = useAction(
    ({ id, version, isRemoved }: WheelItem) =>
      api.send('POST', `/api/wheel-items/${id}/${isRemoved ? 'restore' : 'remove'}`, { version }),
    () => {
      announce(texts.done);
      onStep();
    },
  );
  if (items.length === 0) return <p className="quiet">{texts.noItems}</p>;
  return (
    <>
      {step.failure && <ErrorNotice failure={step.failure} />}
      <ul className="wheel-items">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <RouteLink to={`/wheels/items/${item.id}`}>{item.title}</RouteLink>
              <span className="quiet">
                {[timeWords(item.when), texts[item.lead], item.basis]
                  .filter((words) => words !== '')
                  .join(' · ')}
              </span>
            </div>
            <Button
              size="small"
              disabled={step.isBusy}
              aria-label={`${item.isRemoved ? texts.restore : texts.remove}: ${item.title}`}
              onClick={() => void step.run(item)}
            >
              {item.isRemoved ? texts.restore : texts.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

type ProposalsProps = {
  readonly proposals: readonly WheelProposal[];
  readonly onTaken: () => void;
};

function Proposals({ proposals, onTaken }: ProposalsProps) {
  const texts = useTexts(wheelTexts);
  const timeWords = useTimeWords();
  const api = useApi();
  const announce = useAnnounce();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = proposals.filter(({ key }) => !left.has(key));
  const take = useAction(
    () =>
      api.send('POST', '/api/wheel-items', {
        items: chosen.map(({ key: _key, ...words }) => ({ ...words, link: null })),
      }),
    () => {
      announce(texts.done);
      onTaken();
    },
  );
  return (
    <Section title={texts.proposals} hint={texts.proposalsHint}>
      {take.failure && <ErrorNotice failure={take.failure} />}
      <ul className="wheel-items">
        {proposals.map(({ key, title, when, lead, basis }) => (
          <li key={key}>
            <div>
              <Checkbox
                label={title}
                checked={!left.has(key)}
                onChange={(_, { checked }) => {
                  const next = new Set(left);
                  if (checked === true) next.delete(key);
                  else next.add(key);
                  setLeft(next);
                }}
              />
              <span className="quiet">
                {[timeWords(when), texts[lead], basis].filter((words) => words !== '').join(' · ')}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button
          appearance="primary"
          disabled={chosen.length === 0 || take.isBusy}
          onClick={() => void take.run()}
        >
          {texts.takeChosen(chosen.length)}
        </Button>
      </div>
    </Section>
  );
}

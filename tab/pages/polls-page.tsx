import { Field, Select } from '@fluentui/react-components';
import { pollList } from '../../src/contracts/polls.ts';
import type { PollSummary } from '../../src/contracts/polls.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PollCards } from '../parts/polls/poll-cards.tsx';
import { filtered, inGroups, pollFilters, readFilter } from '../parts/polls/poll-groups.ts';
import { navigate, useQuery } from '../routing/location.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { pollTexts } from '../texts/polls.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import './polls-page.css';

/** Fewer are seen at a glance. */
const fewestToFilter = 4;

/** What waits for me first, by deadline; then the others that are open, and what became of the earlier ones. */
export default function PollsPage() {
  const loaded = useLoaded('/api/polls', pollList);
  const texts = useTexts(pollTexts);
  return (
    <WhenLoaded of={loaded}>
      {({ polls }) => (
        <Page
          title={texts.title}
          lead={
            <>
              {texts.lead} <RouteLink to="/check-ins">{texts.toCheckIns}</RouteLink>
            </>
          }
        >
          {polls.length === 0 ? (
            <EmptyState title={texts.empty}>
              <p>{texts.emptyText}</p>
            </EmptyState>
          ) : (
            <Polls polls={polls} />
          )}
        </Page>
      )}
    </WhenLoaded>
  );
}

function Polls({ polls }: { readonly polls: readonly PollSummary[] }) {
  const texts = useTexts(pollTexts);
  const filter = readFilter(useQuery().get('show'));
  const groups = inGroups(filtered(polls, filter));
  const isNone = Object.values(groups).every((group) => group.length === 0);
  return (
    <>
      {polls.length >= fewestToFilter && (
        <Field label={texts.show} className="polls-filter">
          <Select
            value={filter}
            onChange={(_, { value }) => {
              const chosen = readFilter(value);
              navigate(chosen === 'all' ? '/polls' : `/polls?show=${chosen}`, { replace: true });
            }}
          >
            {pollFilters.map((one) => (
              <option key={one} value={one}>
                {texts.filters[one]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {isNone && (
        <EmptyState title={texts.noneOfThese}>
          <p>
            <RouteLink to="/polls">{texts.showAll}</RouteLink>
          </p>
        </EmptyState>
      )}
      {(['waiting', 'open', 'drafts', 'answered', 'closed'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <Section key={group} title={texts.groups[group]}>
              <PollCards polls={groups[group]} />
            </Section>
          ),
      )}
      {groups.waiting.length === 0 && filter === 'mine' && !isNone && (
        <p className="quiet">{texts.nothingWaits}</p>
      )}
    </>
  );
}

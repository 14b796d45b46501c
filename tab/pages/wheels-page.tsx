import { useRef } from 'react';
import { wheelsPage } from '../../src/contracts/wheels.ts';
import type { WheelsPage as Wheels } from '../../src/contracts/wheels.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChoiceField } from '../parts/steering/fields.tsx';
import { layOutWheels } from '../parts/wheels/lay-out-wheel.ts';
import { useWidth } from '../parts/wheels/use-width.ts';
import { WheelLegend } from '../parts/wheels/wheel-legend.tsx';
import { pathOf } from '../parts/wheels/wheel-link.ts';
import { WheelList } from '../parts/wheels/wheel-list.tsx';
import { WheelPicture } from '../parts/wheels/wheel-picture.tsx';
import { navigate, useQuery } from '../routing/location.ts';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { wheelTexts } from '../texts/wheels.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The four-year and the one-year wheel: what there is, where we are and what comes next. */
export default function WheelsPage() {
  const texts = useTexts(wheelTexts);
  const { can } = useSession();
  const query = useQuery();
  const asked = new URLSearchParams();
  for (const name of ['year', 'term']) {
    const value = query.get(name);
    if (value !== null) asked.set(name, value);
  }
  const search = asked.toString();
  const loaded = useLoaded(search === '' ? '/api/wheels' : `/api/wheels?${search}`, wheelsPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={texts.title}
          up={{ to: '/plans', label: texts.plans }}
          lead={texts.lead}
          isWide
          actions={
            <>
              <LinkButton to="/wheels/calendar">{texts.calendar}</LinkButton>
              {can('edit-plans') && <LinkButton to="/wheels/edit">{texts.edit}</LinkButton>}
            </>
          }
        >
          <Next page={page} />
          {!page.hasOwnItems && (
            <EmptyState title={texts.emptyTitle}>
              <p>{can('edit-plans') ? texts.emptyForPlanner : texts.emptyForReader}</p>
              {can('edit-plans') && (
                <LinkButton primary to="/wheels/edit">
                  {texts.takeProposal}
                </LinkButton>
              )}
            </EmptyState>
          )}
          <Turn page={page} />
          <Rings page={page} />
        </Page>
      )}
    </WhenLoaded>
  );
}

function Next({ page }: { readonly page: Wheels }) {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  return (
    <Section title={texts.next}>
      {page.next.length === 0 ? (
        <p className="quiet">{texts.nothingNext}</p>
      ) : (
        <ol>
          {page.next.map(({ key, title, startsOn, startsAt, link }) => {
            const path = pathOf(link);
            return (
              <li key={key}>
                {path === undefined ? title : <RouteLink to={path}>{title}</RouteLink>},{' '}
                {startsAt === null ? dates.day(startsOn) : dates.moment(startsAt)}
              </li>
            );
          })}
        </ol>
      )}
    </Section>
  );
}

/** Turns the wheels to another year or term. */
function Turn({ page }: { readonly page: Wheels }) {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  const { year, years, term, terms } = page;
  const turn = (to: { readonly year?: string; readonly term?: string }) => {
    const query = new URLSearchParams({ year: String(year), term: term.startsOn, ...to });
    navigate(`/wheels?${query.toString()}`, { replace: true });
  };
  return (
    <div className="form-row">
      <ChoiceField
        label={texts.year}
        value={String(year)}
        onChange={(to) => {
          turn({ year: to });
        }}
      >
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </ChoiceField>
      <ChoiceField
        label={texts.term}
        value={term.startsOn}
        onChange={(to) => {
          turn({ term: to });
        }}
      >
        {terms.map(({ startsOn, endsOn }) => (
          <option key={startsOn} value={startsOn}>
            {dates.period(startsOn, endsOn)}
          </option>
        ))}
      </ChoiceField>
    </div>
  );
}

function Rings({ page }: { readonly page: Wheels }) {
  const texts = useTexts(wheelTexts);
  const dates = useDates();
  const isNarrow = useNarrow();
  const frame = useRef<HTMLDivElement>(null);
  const layout = layOutWheels(page, texts, useWidth(frame));
  const { year, term, today } = page;
  const picture = (
    <div className="wheel-beside">
      <p className="quiet">{texts.pictureHint}</p>
      <div className="wheel-frame" ref={frame}>
        <WheelPicture {...{ layout, year, term, today }} />
      </div>
      <WheelLegend />
    </div>
  );
  const lists = (
    <div className="wheel-lists">
      <Section title={texts.yearWheel(year)}>
        <WheelList things={layout.year.things} />
      </Section>
      <Section title={texts.termWheel(dates.period(term.startsOn, term.endsOn))}>
        <WheelList things={layout.term.things} />
      </Section>
    </div>
  );
  return (
    <div className="wheel-parts">
      {isNarrow ? (
        <>
          {lists}
          {picture}
        </>
      ) : (
        <>
          {picture}
          {lists}
        </>
      )}
    </div>
  );
}

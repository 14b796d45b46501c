import { programmePage } from '../../src/contracts/programme.ts';
import type { ProgrammePage as Programme } from '../../src/contracts/programme.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { GatheringLine } from '../parts/programme/gathering-line.tsx';
import { GatheringSection } from '../parts/programme/gathering-section.tsx';
import { HomeLine } from '../parts/programme/home-line.tsx';
import { Questions } from '../parts/programme/questions.tsx';
import { stopsOf } from '../parts/programme/stops.ts';
import type { PageProps } from '../routing/page-props.ts';
import { LinkButton } from '../routing/route-link.tsx';
import { programmeTexts } from '../texts/programme.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A competence programme through its year: who takes part, the gatherings, what is taken home and what is asked of others. */
export default function ProgrammePage({ params }: PageProps) {
  const processId = params['id'] ?? '';
  const texts = useTexts(programmeTexts);
  const loaded = useLoaded(`/api/processes/${processId}/programme`, programmePage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={texts.title}
          up={{ to: `/processes/${processId}`, label: page.process.title }}
          lead={texts.lead}
          isWide
          {...(page.mayKeep &&
            page.phases.length > 0 && {
              actions: (
                <LinkButton to={`/processes/${processId}/programme/edit`}>
                  {page.version === 0 ? texts.begin : texts.edit}
                </LinkButton>
              ),
            })}
        >
          <p className="quiet">{texts.open}</p>
          {page.phases.length === 0 ? (
            <EmptyState title={texts.noPhases}>
              <p>{texts.noPhasesHint}</p>
            </EmptyState>
          ) : (
            <Year page={page} onChanged={loaded.refetch} />
          )}
        </Page>
      )}
    </WhenLoaded>
  );
}

type YearProps = { readonly page: Programme; readonly onChanged: () => void };

function Year({ page, onChanged }: YearProps) {
  const texts = useTexts(programmeTexts);
  const { theme, cohort } = page.content;
  return (
    <>
      {page.version === 0 && (
        <EmptyState title={texts.empty}>
          <p>{page.mayKeep ? texts.emptyHint : texts.emptyWait}</p>
        </EmptyState>
      )}
      {theme !== '' && (
        <p>
          <strong>{texts.theme}:</strong> {theme}
        </p>
      )}
      <Section title={texts.axis}>
        <GatheringLine page={page} />
      </Section>
      <Section title={texts.cohort}>
        {cohort.length === 0 && <p className="quiet">{texts.noCohort}</p>}
        <ul className="plain-dots">
          {cohort.map(({ id, name, participants }) => (
            <li key={id}>
              {name} <span className="quiet">({texts.participants(participants)})</span>
            </li>
          ))}
        </ul>
      </Section>
      <TakenHome page={page} />
      {stopsOf(page).map((stop) => (
        <GatheringSection key={stop.phase.id} page={page} stop={stop} onChanged={onChanged} />
      ))}
      <Questions page={page} />
    </>
  );
}

/** Everything that was taken home, so that the next gathering can begin with how it went. */
function TakenHome({ page }: { readonly page: Programme }) {
  const texts = useTexts(programmeTexts);
  const titles = new Map(page.phases.map(({ id, title }) => [id, title]));
  const taken = page.learningPoints.flatMap(({ id, phaseId, home }) =>
    home ? [{ id, phaseId, home }] : [],
  );
  return (
    <Section title={texts.home}>
      {taken.length === 0 && <p className="quiet">{texts.homeEmpty}</p>}
      <ul className="card-list">
        {taken.map(({ id, phaseId, home }) => (
          <li key={id} className="card">
            <HomeLine home={home} />
            <p className="quiet">{texts.from(titles.get(phaseId) ?? '')}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

import { directionList } from '../../src/contracts/directions.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { DirectionEnding, DirectionStatus } from '../parts/directions/direction-status.tsx';
import { ResultOf } from '../parts/directions/direction-result.tsx';
import { UnderstandForm } from '../parts/directions/understand-form.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { directionTexts } from '../texts/directions.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A process's directions, phase by phase: what waits for the reader's answer stands open. */
export default function DirectionsPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${id}/directions`, directionList);
  const texts = useTexts(directionTexts);
  return (
    <WhenLoaded of={loaded}>
      {({ process, phases, maySynthesise }) => {
        const all = phases.flatMap(({ directions }) => directions);
        const waiting = all.filter(({ own }) => own && !own.answer).length;
        const shown = phases.filter(({ directions }) => directions.length > 0 || maySynthesise);
        return (
          <Page
            title={texts.title}
            up={{ to: `/processes/${process.id}`, label: process.title }}
            lead={texts.lead}
          >
            {waiting > 0 && <Notice tone="attention">{texts.waits(waiting)}</Notice>}
            {all.length === 0 && (
              <EmptyState title={texts.none}>
                <p>{texts.noneHint}</p>
              </EmptyState>
            )}
            {shown.map((phase) => (
              <Section
                key={phase.id}
                title={phase.title}
                {...(phase.threshold !== null && { hint: texts.threshold(phase.threshold) })}
                {...(maySynthesise && {
                  actions: (
                    <RouteLink
                      className="link-button"
                      to={`/processes/${process.id}/synthesis/${phase.id}`}
                    >
                      {texts.toSynthesis}
                    </RouteLink>
                  ),
                })}
              >
                <ul className="card-list">
                  {phase.directions.map((direction) => (
                    <li key={direction.id} className="card">
                      <div className="card-row">
                        <h3>
                          <RouteLink to={`/directions/${direction.id}`}>{direction.text}</RouteLink>
                        </h3>
                        <DirectionStatus status={direction.state.status} />
                      </div>
                      <p className="quiet">
                        {texts.version(direction.words)} ·{' '}
                        {texts.links(direction.carries, direction.speaksAgainst)}
                      </p>
                      <DirectionEnding state={direction.state} />
                      {direction.lastAsk && <ResultOf ask={direction.lastAsk} isShort />}
                      {direction.own && (
                        <UnderstandForm
                          directionId={direction.id}
                          own={direction.own}
                          onAnswered={loaded.refetch}
                        />
                      )}
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

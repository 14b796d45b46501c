import { checkInsPage } from '../../src/contracts/check-ins.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { DotLegend } from '../parts/check-ins/dot-chart.tsx';
import { StatementCard } from '../parts/check-ins/statement-card.tsx';
import { RouteLink } from '../routing/route-link.tsx';
import { checkInTexts } from '../texts/check-ins.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What politics and administration answered to the statements, side by side and over time; and what waits to be answered. */
export default function CheckInsPage() {
  const loaded = useLoaded('/api/check-ins', checkInsPage);
  const texts = useTexts(checkInTexts);
  const dates = useDates();
  return (
    <WhenLoaded of={loaded}>
      {({ findings, open }) => (
        <Page title={texts.title} up={{ to: '/polls', label: texts.polls }} lead={texts.lead}>
          {open.length > 0 && (
            <Section title={texts.open}>
              <ul className="card-list">
                {open.map(({ pollId, title, closesAt }) => (
                  <li key={pollId} className="card card-row">
                    <RouteLink to={`/polls/${pollId}`} className="card-name">
                      {texts.answer(title)}
                    </RouteLink>
                    <span className="quiet">{texts.until(dates.momentAndDistance(closesAt))}</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {findings.length === 0 ? (
            <EmptyState title={texts.empty}>
              <p>{texts.emptyText}</p>
              <RouteLink to="/processes">{texts.toProcesses}</RouteLink>
            </EmptyState>
          ) : (
            <DotLegend />
          )}
          {findings.map(({ finding, title, statements }) => (
            <Section key={finding} title={title}>
              <ul className="card-list">
                {statements.map((statement) => (
                  <StatementCard key={statement.statement} statement={statement} />
                ))}
              </ul>
            </Section>
          ))}
        </Page>
      )}
    </WhenLoaded>
  );
}

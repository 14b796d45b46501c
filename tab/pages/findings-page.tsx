import { findingsPage } from '../../src/contracts/findings.ts';
import type { FindingsPage as Found } from '../../src/contracts/findings.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { formatNumber } from '../parts/steering/numbers.ts';
import '../parts/steering/steering.css';
import { RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import type { SteeringTexts } from '../texts/steering.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What is missing in the thread, by kind; each leads to where it is mended. */
export default function FindingsPage() {
  const texts = useTexts(steeringTexts);
  const loaded = useLoaded('/api/findings', findingsPage);
  return (
    <WhenLoaded of={loaded}>
      {({ total, kinds }) => (
        <Page
          title={texts.findingsTitle}
          up={{ to: '/red-thread', label: texts.redThread }}
          lead={texts.findingsLead}
        >
          <p>{texts.findingsTotal(total)}</p>
          {kinds
            .filter(({ count }) => count > 0)
            .map((kind) => (
              <Kind key={kind.code} kind={kind} texts={texts} />
            ))}
        </Page>
      )}
    </WhenLoaded>
  );
}

type KindProps = { readonly kind: Found['kinds'][number]; readonly texts: SteeringTexts };

function Kind({ kind: { code, count, first }, texts }: KindProps) {
  const [title, meaning] = texts.findings[code];
  return (
    <Section title={`${title} (${count})`} hint={meaning}>
      {first.length < count && <p className="quiet">{texts.findingsFirst(first.length, count)}</p>}
      <ul className="steering-list">
        {first.map((finding, index) => (
          <li key={`${index}:${finding.goal?.id ?? finding.plan?.id ?? finding.year}`}>
            <Place finding={finding} texts={texts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where it is mended: on the goal's editing page for those who may, on its place in the thread for others. */
function Place({
  finding: { goal, plan, indicator, year, overNok, overPersonMonths },
  texts,
}: {
  readonly finding: Found['kinds'][number]['first'][number];
  readonly texts: SteeringTexts;
}) {
  const { can, language } = useSession();
  if (plan) return <RouteLink to={`/plans/${plan.id}`}>{plan.title}</RouteLink>;
  if (goal)
    return (
      <RouteLink to={can('edit-plans') ? `/goals/${goal.id}/edit` : `/red-thread?goal=${goal.id}`}>
        {indicator === null ? goal.title : `${goal.title}: ${indicator}`}
      </RouteLink>
    );
  const money = texts.kroner(formatNumber(overNok, language));
  const months = texts.monthsOf(formatNumber(overPersonMonths, language));
  return (
    <>
      <RouteLink to="/red-thread/means">{String(year)}</RouteLink>{' '}
      <span>
        {overNok > 0 && overPersonMonths > 0
          ? texts.overBy(money, months)
          : overNok > 0
            ? texts.overMoney(money)
            : texts.overMonths(months)}
      </span>
    </>
  );
}

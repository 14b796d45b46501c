import { findingCode, findingsPage } from '../../src/contracts/findings.ts';
import type { FindingsPage as Found } from '../../src/contracts/findings.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChoiceField } from '../parts/steering/fields.tsx';
import { FindingPlace } from '../parts/steering/finding-place.tsx';
import { findingsAddress } from '../parts/steering/findings-address.ts';
import type { FindingsChoice } from '../parts/steering/findings-address.ts';
import { PickedField } from '../parts/steering/picked-field.tsx';
import '../parts/steering/steering.css';
import { navigate, useQuery } from '../routing/location.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { steeringTexts } from '../texts/steering.ts';
import type { SteeringTexts } from '../texts/steering.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What is missing in the thread, by kind; each leads to where it is mended. The address carries the choice: `?kind=`, `?plan=` and `?from=`. */
export default function FindingsPage() {
  const texts = useTexts(steeringTexts);
  const query = useQuery();
  const wanted = findingCode.safeParse(query.get('kind'));
  const from = Number(query.get('from') ?? 0);
  const choice: FindingsChoice = {
    kind: wanted.success ? wanted.data : undefined,
    plan: query.get('plan') ?? undefined,
    from: Number.isSafeInteger(from) && from > 0 ? from : undefined,
  };
  const loaded = useLoaded(findingsAddress('/api/findings', choice), findingsPage);
  return (
    <WhenLoaded of={loaded}>
      {({ total, plan, kinds }) => (
        <Page
          title={texts.findingsTitle}
          up={{ to: '/red-thread', label: texts.redThread }}
          lead={texts.findingsLead}
        >
          <div className="findings-filter">
            <ChoiceField
              label={texts.findingKind}
              value={choice.kind ?? ''}
              onChange={(kind) => {
                const { data } = findingCode.safeParse(kind);
                navigate(findingsAddress('/red-thread/findings', { plan: choice.plan, kind: data }));
              }}
            >
              <option value="">{texts.allKinds(total)}</option>
              {kinds
                .filter(({ code, count }) => count > 0 || code === choice.kind)
                .map(({ code, count }) => (
                  <option key={code} value={code}>
                    {`${texts.findings[code][0]} (${count})`}
                  </option>
                ))}
            </ChoiceField>
            <PickedField
              label={texts.onePlan}
              none={texts.allPlans}
              of="plans"
              picked={plan}
              onChange={(chosen) => {
                navigate(findingsAddress('/red-thread/findings', { kind: choice.kind, plan: chosen?.id }));
              }}
            />
          </div>
          <p role="status">
            {plan === null ? texts.findingsTotal(total) : texts.findingsInPlan(total, plan.title)}
          </p>
          {kinds
            .filter(({ code, count }) =>
              choice.kind === undefined ? count > 0 : code === choice.kind,
            )
            .map((kind) => (
              <Kind key={kind.code} kind={kind} choice={choice} texts={texts} />
            ))}
        </Page>
      )}
    </WhenLoaded>
  );
} // prettier-ignore

type KindProps = {
  readonly kind: Found['kinds'][number];
  readonly choice: FindingsChoice;
  readonly texts: SteeringTexts;
};

function Kind({ kind: { code, count, from, findings }, choice, texts }: KindProps) {
  const [title, meaning] = texts.findings[code];
  const page = (at?: number) =>
    findingsAddress('/red-thread/findings', { plan: choice.plan, kind: code, from: at });
  const isPart = findings.length < count;
  return (
    <Section title={`${title} (${count})`} hint={meaning}>
      {findings.length === 0 && <p className="quiet">{texts.noneOfKind}</p>}
      <ul className="steering-list">
        {findings.map((finding, index) => (
          <li key={`${index}:${finding.goal?.id ?? finding.plan?.id ?? finding.year}`}>
            <FindingPlace code={code} finding={finding} texts={texts} />
          </li>
        ))}
      </ul>
      {isPart && choice.kind === undefined && (
        <RouteLink to={page()}>{texts.allOfKind(count, title.toLowerCase())}</RouteLink>
      )}
      {isPart && choice.kind !== undefined && (
        <nav className="findings-pages" aria-label={texts.morePages(title)}>
          {from > 0 && (
            <RouteLink to={page(Math.max(0, from - perPage))} rel="prev">
              {texts.previousPage}
            </RouteLink>
          )}
          <span className="numbers">
            {texts.shownOf(Math.min(from + 1, count), from + findings.length, count)}
          </span>
          {from + findings.length < count && (
            <RouteLink to={page(from + perPage)} rel="next">
              {texts.nextPage}
            </RouteLink>
          )}
        </nav>
      )}
    </Section>
  );
}

/** As many as the server gives at once. */
const perPage = 100;

import { Button } from '@fluentui/react-components';
import type { PlanPage } from '../../../src/contracts/plans.ts';
import { useAction } from '../../api/use-action.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import { planRegisterTexts } from '../../texts/plan-register.ts';
import { planWholeTexts } from '../../texts/plan-whole.ts';
import { planTexts } from '../../texts/plans.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { PlanStatus } from '../plans/plan-status.tsx';
import './plan-register.css';

type LinksProps = { readonly page: PlanPage; readonly onChanged: () => void };
type Link = PlanPage['registration']['links'][number];

/** In the order in which people ask: what took its place, what it took the place of, what it needs. */
const order = [
  ['replaces', 'to'],
  ['replaces', 'from'],
  ['depends-on', 'from'],
  ['depends-on', 'to'],
  ['elaborates', 'from'],
  ['elaborates', 'to'],
  ['implements', 'from'],
  ['implements', 'to'],
] as const satisfies readonly (readonly [Link['kind'], Link['direction']])[];

/** How the plan hangs together with others besides the tree, one group for each kind of relation. */
export function PlanLinks({ page: { plan, registration }, onChanged }: LinksProps) {
  const api = useApi();
  const announce = useAnnounce();
  const texts = useTexts(planRegisterTexts);
  const withdraw = useAction(
    (linkId: string) =>
      api.send('POST', `/api/plans/${plan.id}/links/${linkId}/withdraw`, {
        version: registration.version,
      }),
    () => {
      announce(texts.withdrawn);
      onChanged();
    },
  );
  const mayWithdraw = registration.commands.includes('unlink');
  const groups = order.flatMap(([kind, direction]) => {
    const links = registration.links.filter(
      (link) => link.kind === kind && link.direction === direction,
    );
    return links.length === 0 ? [] : [{ kind, direction, links }];
  });
  return (
    <Section title={texts.links} anchor="forhold">
      {groups.length === 0 ? (
        <p className="quiet">{texts.noLinks}</p>
      ) : (
        <dl className="plan-links">
          {groups.map(({ kind, direction, links }) => (
            <div key={`${kind} ${direction}`}>
              <dt>{(direction === 'from' ? texts.linksFrom : texts.linksTo)[kind]}</dt>
              {links.map((link) => (
                <dd key={link.id}>
                  <LinkedPlan link={link} />
                  {mayWithdraw && link.direction === 'from' && link.effectiveOn === null && (
                    <Button
                      size="small"
                      disabled={withdraw.isBusy}
                      aria-label={`${texts.withdraw}: ${link.plan.title}`}
                      onClick={() => void withdraw.run(link.id)}
                    >
                      {texts.withdraw}
                    </Button>
                  )}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      {withdraw.failure && <ErrorNotice failure={withdraw.failure} onRetry={onChanged} />}
    </Section>
  );
}

/** The other plan, the part of it that is meant, and when. */
function LinkedPlan({ link }: { readonly link: Link }) {
  const texts = useTexts(planRegisterTexts);
  const whole = useTexts(planWholeTexts);
  const words = useTexts(planTexts);
  const dates = useDates();
  const { plan, part, effectiveOn } = link;
  const said = [
    ...(part === '' ? [] : [texts.part(part)]),
    ...(link.kind !== 'replaces'
      ? []
      : [effectiveOn === null ? texts.pending : texts.effective(dates.date(effectiveOn))]),
    ...(link.kind === 'replaces' && plan.adoptedOn !== null
      ? [whole.adoptedOn(dates.date(plan.adoptedOn))]
      : []),
  ];
  return (
    <span>
      <RouteLink to={`/plans/${plan.id}`}>{plan.title}</RouteLink>{' '}
      {plan.status !== 'in-force' && <PlanStatus status={plan.status} texts={words} />}
      {said.length > 0 && <span className="quiet"> {said.join(', ')}</span>}
    </span>
  );
}

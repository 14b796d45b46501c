import { Button } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { PlanPage } from '../../../src/contracts/plans.ts';
import { formatDate } from '../../../src/core/time/format.ts';
import { useAction } from '../../api/use-action.ts';
import { LinkButton, RouteLink } from '../../routing/route-link.tsx';
import { useApi, useSession } from '../../session/session-context.ts';
import { planRegisterTexts } from '../../texts/plan-register.ts';
import type { PlanRegisterTexts } from '../../texts/plan-register.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import './plan-register.css';

type RegistrationProps = { readonly page: PlanPage; readonly onChanged: () => void };

/** What somebody who opens the plan should know at once. */
export function PlanMarks({ page: { registration } }: Pick<RegistrationProps, 'page'>) {
  const texts = useTexts(planRegisterTexts);
  return registration.marks.map((mark) => (
    <Notice key={mark} tone="attention" title={texts.marks[mark]}>
      {texts.markMeaning[mark]}
    </Notice>
  ));
}

/** Adopted by which council, replaced by what, related to what; and for those who keep the register, what can be done. */
export function PlanRegistration({ page, onChanged }: RegistrationProps) {
  const texts = useTexts(planRegisterTexts);
  const { plan, registration } = page;
  const commands = registration.commands.filter((command) => command !== 'unlink');
  return (
    <>
      <Section title={texts.registration}>
        <Facts page={page} texts={texts} />
        <p>
          <RouteLink to={`/plans/${plan.id}/history`}>{texts.history}</RouteLink>
        </p>
      </Section>
      <Links page={page} texts={texts} onChanged={onChanged} />
      {commands.length > 0 && (
        <Section title={texts.todo}>
          <div className="button-row">
            {commands.map((command) => (
              <LinkButton
                key={command}
                to={
                  command === 'edit' ? `/plans/${plan.id}/edit` : `/plans/${plan.id}/do/${command}`
                }
              >
                {texts.commands[command]}
              </LinkButton>
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

function Facts({ page, texts }: { readonly page: PlanPage; readonly texts: PlanRegisterTexts }) {
  const { language } = useSession();
  const { registration: known, plan } = page;
  const { adoptedInTerm: term, continued, firstAdoptedOn, endedOn } = known;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    [texts.council, term && `${term.startsOn.slice(0, 4)}–${term.endsOn.slice(0, 4)}`],
    [texts.reference, known.decisionReference],
    [
      texts.firstAdopted,
      firstAdoptedOn !== null && firstAdoptedOn !== plan.adoptedOn
        ? formatDate(firstAdoptedOn, language)
        : null,
    ],
    [
      texts.continued,
      continued && texts.continuedBy(formatDate(continued.on, language), continued.body),
    ],
    [
      texts.ended,
      endedOn === null
        ? null
        : [formatDate(endedOn, language), known.endReason].filter(Boolean).join('. '),
    ],
    [texts.committee, known.committee?.name ?? texts.noCommittee],
    [texts.themes, known.themes.length > 0 ? known.themes.join(', ') : texts.noThemes],
    [texts.treatmentReason, known.treatmentReason],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value === null || value === '' ? null : (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}

function Links({
  page: { plan, registration },
  texts,
  onChanged,
}: RegistrationProps & { readonly texts: PlanRegisterTexts }) {
  const api = useApi();
  const announce = useAnnounce();
  const { language } = useSession();
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
  return (
    <Section title={texts.links}>
      {registration.links.length === 0 && <p className="quiet">{texts.noLinks}</p>}
      <ul className="card-list">
        {registration.links.map((link) => (
          <li key={link.id} className="card">
            <span className="quiet">
              {(link.direction === 'from' ? texts.linksFrom : texts.linksTo)[link.kind]}
            </span>
            <RouteLink to={`/plans/${link.plan.id}`}>{link.plan.title}</RouteLink>
            {link.kind === 'replaces' && (
              <span className="quiet">
                {[
                  ...(link.part === '' ? [] : [texts.part(link.part)]),
                  link.effectiveOn === null
                    ? texts.pending
                    : texts.effective(formatDate(link.effectiveOn, language)),
                ].join(', ')}
              </span>
            )}
            {mayWithdraw && link.direction === 'from' && link.effectiveOn === null && (
              <div>
                <Button
                  size="small"
                  disabled={withdraw.isBusy}
                  aria-label={`${texts.withdraw}: ${link.plan.title}`}
                  onClick={() => void withdraw.run(link.id)}
                >
                  {texts.withdraw}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {withdraw.failure && <ErrorNotice failure={withdraw.failure} onRetry={onChanged} />}
    </Section>
  );
}

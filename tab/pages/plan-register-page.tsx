import { planRegister } from '../../src/contracts/plan-register.ts';
import { osloDate } from '../../src/core/time/oslo.ts';
import { formatDate } from '../../src/core/time/format.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { RegisterCounts } from '../parts/plan-register/register-counts.tsx';
import { RegisterTable } from '../parts/plan-register/register-table.tsx';
import '../parts/plan-register/plan-register.css';
import { LinkButton, RouteLink } from '../routing/route-link.tsx';
import { useSession } from '../session/session-context.ts';
import { planRegisterTexts } from '../texts/plan-register.ts';
import { planTexts } from '../texts/plans.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Every plan, how many there are against the target, and the need tests with what came of them. */
export default function PlanRegisterPage() {
  const texts = useTexts(planRegisterTexts);
  const words = useTexts(planTexts);
  const { can, language } = useSession();
  const loaded = useLoaded('/api/plan-register', planRegister);
  return (
    <WhenLoaded of={loaded}>
      {(register) => (
        <Page
          title={texts.title}
          lead={texts.lead}
          up={{ to: '/plans', label: words.title }}
          isWide
          actions={
            can('edit-plans') && (
              <>
                <LinkButton to="/plans/needs/new" primary>
                  {texts.think}
                </LinkButton>
                <LinkButton to="/plans/enter">{texts.enter}</LinkButton>
              </>
            )
          }
        >
          <RegisterCounts register={register} texts={texts} onChanged={loaded.refetch} />
          <Section title={texts.plans}>
            <RegisterTable register={register} texts={texts} planTexts={words} />
          </Section>
          <Section title={texts.needs}>
            {register.needTests.length === 0 && <p className="quiet">{texts.noNeeds}</p>}
            <ul className="card-list">
              {register.needTests.map((need) => (
                <li key={need.id}>
                  <RouteLink to={`/plans/needs/${need.id}`} className="card card-link">
                    <span className="card-name">{need.title}</span>
                    <span className="quiet">
                      {[
                        texts.outcomes[need.outcome],
                        formatDate(osloDate(need.madeAt), language),
                        ...(need.instead ? [need.instead.text] : []),
                        ...(need.isExample ? [texts.example] : []),
                      ].join(' · ')}
                    </span>
                  </RouteLink>
                </li>
              ))}
            </ul>
          </Section>
        </Page>
      )}
    </WhenLoaded>
  );
}

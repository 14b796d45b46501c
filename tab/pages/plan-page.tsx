import { planPage } from '../../src/contracts/plans.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PlanContribution } from '../parts/plan-register/plan-contribution.tsx';
import { PlanDocuments } from '../parts/plan-register/plan-documents.tsx';
import { PlanFacts } from '../parts/plan-register/plan-facts.tsx';
import { PlanGoals } from '../parts/plan-register/plan-goals.tsx';
import { PlanLinks } from '../parts/plan-register/plan-links.tsx';
import { PlanMeans } from '../parts/plan-register/plan-means.tsx';
import { PlanCommands, PlanMarks } from '../parts/plan-register/plan-registration.tsx';
import { PlanResults } from '../parts/plan-register/plan-results.tsx';
import { PlanWork } from '../parts/plan-register/plan-work.tsx';
import { PlanInStrategy } from '../parts/planning-strategy/plan-in-strategy.tsx';
import { PlanPlace } from '../parts/plans/plan-place.tsx';
import { PlanStatus } from '../parts/plans/plan-status.tsx';
import '../parts/plans/plans.css';
import { CaseText } from '../parts/steering/case-text.tsx';
import { ConflictCards } from '../parts/steering/conflict-card.tsx';
import { ConflictChains } from '../parts/steering/conflict-chain.tsx';
import type { Params } from '../routing/match-path.ts';
import { planWholeTexts } from '../texts/plan-whole.ts';
import { steeringTexts } from '../texts/steering.ts';
import { planTexts } from '../texts/plans.ts';
import type { PlanTexts } from '../texts/plans.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** One plan whole: what it is, what goes on, what it hangs together with, what came of it, and where its papers are. */
export default function PlanPage({ params }: { readonly params: Params }) {
  const texts = useTexts(planTexts);
  const loaded = useLoaded(`/api/plans/${params['id'] ?? ''}`, planPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <Page
          title={page.plan.title}
          up={{ to: '/plans', label: texts.title }}
          status={<PlanStatus status={page.plan.status} texts={texts} />}
          lead={page.plan.summary === '' ? texts.noSummary : page.plan.summary}
        >
          {page.plan.isExample && <Notice title={texts.example}>{texts.exampleNote}</Notice>}
          <PlanMarks page={page} />
          <OnThisPage texts={texts} />
          <PlanInStrategy plan={page.plan} />
          <PlanFacts page={page} />
          <PlanCommands page={page} />
          <PlanWork processes={page.processes} />
          <Section title={texts.place} anchor="plass">
            <PlanPlace page={page} texts={texts} />
          </Section>
          <PlanLinks page={page} onChanged={loaded.refetch} />
          <PlanContribution contribution={page.contribution} />
          <PlanGoals page={page} />
          <PlanResults page={page} />
          <PlanMeans years={page.means} />
          <Section title={texts.conflicts} anchor="konflikter">
            {page.conflicts.length === 0 ? (
              <p className="quiet">{texts.noConflicts}</p>
            ) : (
              <>
                <ConflictCards conflicts={page.conflicts} />
                <CaseText
                  planTitle={page.plan.title}
                  conflicts={page.conflicts}
                  chains={page.chains}
                />
              </>
            )}
          </Section>
          <ConflictChains chains={page.chains} />
          <PlanDocuments page={page} onChanged={loaded.refetch} />
        </Page>
      )}
    </WhenLoaded>
  );
}

/** Ways down a long page. */
function OnThisPage({ texts }: { readonly texts: PlanTexts }) {
  const whole = useTexts(planWholeTexts);
  const steering = useTexts(steeringTexts);
  const parts = [
    ['arbeid', whole.work],
    ['plass', texts.place],
    ['bidrag', whole.contribution],
    ['maal', texts.goals],
    ['resultater', whole.results],
    ['midler', steering.meansTitle],
    ['konflikter', texts.conflicts],
    ['dokumenter', whole.documents],
  ] as const;
  return (
    <nav className="on-this-page not-printed" aria-label={whole.onThisPage}>
      <ul>
        {parts.map(([anchor, words]) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

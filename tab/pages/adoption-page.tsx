import { adoptionPage } from '../../src/contracts/adoptions.ts';
import type { AdoptionPage as Loadable } from '../../src/contracts/adoptions.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { AdoptionForm } from '../parts/drafting/adoption-form.tsx';
import { Comparison } from '../parts/drafting/comparison.tsx';
import '../parts/drafting/drafting.css';
import type { PageProps } from '../routing/page-props.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { draftingTexts } from '../texts/drafting.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** What a process ended in, and what became of the text since the hearing. */
export default function AdoptionPage({ params }: PageProps) {
  const id = params['id'] ?? '';
  const loaded = useLoaded(`/api/processes/${id}/adoption`, adoptionPage);
  const texts = useTexts(draftingTexts);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const { process, adoption, comparison, preparation } = page;
        return (
          <Page
            title={texts.adoption}
            up={{ to: `/processes/${id}`, label: process.title }}
            lead={texts.adoptionLead}
            status={
              <StatusWord tone={adoption ? 'done' : 'quiet'}>
                {adoption ? texts.labels.adopted : texts.notAdopted}
              </StatusWord>
            }
          >
            {adoption ? (
              <Decision adoption={adoption} />
            ) : (
              !preparation && (
                <EmptyState title={texts.notAdopted}>
                  <p>{texts.notAdoptedText}</p>
                </EmptyState>
              )
            )}
            {preparation && preparation.withoutVerdict > 0 && (
              <Notice tone="attention" title={texts.withoutVerdict(preparation.withoutVerdict)}>
                <p>
                  <RouteLink to={`/processes/${id}/hearing`}>{texts.hearing}</RouteLink>
                </p>
              </Notice>
            )}
            {preparation && (
              <AdoptionForm page={page} preparation={preparation} onRecorded={loaded.refetch} />
            )}
            {comparison ? (
              <Comparison page={page} comparison={comparison} onJudged={loaded.refetch} />
            ) : (
              adoption && <p className="quiet">{texts.noComparison}</p>
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

function Decision({ adoption }: { readonly adoption: NonNullable<Loadable['adoption']> }) {
  const texts = useTexts(draftingTexts);
  const dates = useDates();
  const { body, decidedOn, reference, decision, votes, voteText, replaced } = adoption;
  return (
    <div className="card">
      <p className="card-name">{texts.decidedBy(body, dates.date(decidedOn))}</p>
      <p className="prose">{decision}</p>
      <dl className="facts">
        {reference !== '' && (
          <>
            <dt>{texts.reference}</dt>
            <dd>{reference}</dd>
          </>
        )}
        {(votes || voteText !== '') && (
          <>
            <dt>{texts.voteText}</dt>
            <dd className="prose">
              {[votes && texts.votes(votes.inFavour, votes.against), voteText]
                .filter(Boolean)
                .join('. ')}
            </dd>
          </>
        )}
        {replaced.length > 0 && (
          <>
            <dt>{texts.replaced}</dt>
            <dd>
              <ul>
                {replaced.map(({ id, title }) => (
                  <li key={id}>
                    <RouteLink to={`/plans/${id}`}>{title}</RouteLink>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <p className="quiet">
        {texts.recordedLine(adoption.recordedBy, dates.moment(adoption.recordedAt))}
      </p>
    </div>
  );
}

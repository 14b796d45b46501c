import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { HearingsPage, SeenHearing } from '../../../src/contracts/hearings.ts';
import { useAction } from '../../api/use-action.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import type { DraftingTexts } from '../../texts/drafting.nb.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import type { Tone } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { HearingPlanForm } from './hearing-plan-form.tsx';
import { StatementList } from './statement-list.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

/** One hearing: its period, who was asked, what was said and what became of it. */
export function HearingCard({
  page,
  hearing,
  onChanged,
}: {
  readonly page: HearingsPage;
  readonly hearing: SeenHearing;
  readonly onChanged: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const dates = useDates();
  const api = useApi();
  const [isPlanning, setPlanning] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const phase = page.phases.find(({ id }) => id === hearing.phaseId);
  const { sent, startsOn, endsOn } = hearing;
  const send = useAction(
    () => api.send('POST', `/api/hearings/${hearing.id}/send`, { version: hearing.version }),
    () => {
      setAsking(false);
      onChanged();
    },
  );
  const [tone, word] = stateOf(texts, hearing, page.today);
  return (
    <>
      <Section
        title={phase?.title ?? texts.hearing}
        actions={<StatusWord tone={tone}>{word}</StatusWord>}
      >
        <div className="card">
          <p className="card-name">{dates.period(startsOn, endsOn)}</p>
          {hearing.invitation !== '' && <p className="prose">{hearing.invitation}</p>}
          <dl className="facts hearing-facts">
            <dt>{texts.asked}</dt>
            <dd>
              {hearing.parties.length === 0 ? (
                texts.nobodyAsked
              ) : (
                <ul>
                  {hearing.parties.map((party) => (
                    <li key={party}>{party}</li>
                  ))}
                </ul>
              )}
            </dd>
          </dl>
          {sent && (
            <p className="quiet">
              {texts.sentLine(sent.textVersion, sent.by, dates.moment(sent.at))}{' '}
              <RouteLink to={`/processes/${page.process.id}/text?version=${sent.textVersion}`}>
                {texts.readSent}
              </RouteLink>
            </p>
          )}
          {page.mayRun && (
            <div className="button-row">
              {!sent && (
                <Button
                  appearance="primary"
                  disabled={(page.text?.paragraphs ?? 0) === 0}
                  onClick={() => {
                    setAsking(true);
                  }}
                >
                  {texts.send}
                </Button>
              )}
              <Button
                aria-expanded={isPlanning}
                onClick={() => {
                  setPlanning(!isPlanning);
                }}
              >
                {sent ? texts.extend : texts.changePlan}
              </Button>
            </div>
          )}
        </div>
        {isPlanning && (
          <HearingPlanForm
            page={page}
            hearing={hearing}
            onSaved={() => {
              setPlanning(false);
              onChanged();
            }}
          />
        )}
      </Section>
      {sent && <StatementList page={page} hearing={hearing} onChanged={onChanged} />}
      {isAsking && (
        <Suspense>
          <ConfirmDialog
            title={texts.send}
            confirmLabel={texts.send}
            isBusy={send.isBusy}
            failure={send.failure}
            onConfirm={() => void send.run()}
            onCancel={() => {
              setAsking(false);
              send.dismiss();
            }}
          >
            {texts.sendAsk(page.text?.version ?? 1, dates.period(startsOn, endsOn))}
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}

function stateOf(
  texts: DraftingTexts,
  { sent, startsOn, endsOn }: SeenHearing,
  today: string,
): readonly [Tone, string] {
  if (!sent) return ['quiet', texts.planned];
  if (today < startsOn) return ['quiet', texts.coming];
  return today <= endsOn ? ['active', texts.open] : ['done', texts.over];
}

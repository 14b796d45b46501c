import { bodyList } from '../../src/contracts/people.ts';
import type { BodyList } from '../../src/contracts/people.ts';
import { processPage } from '../../src/contracts/processes.ts';
import type { Phase } from '../../src/contracts/processes.ts';
import { created } from '../../src/contracts/rounds.ts';
import type { RoundDraft } from '../../src/contracts/rounds.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { RoundEditor } from '../parts/workshops/round-editor.tsx';
import { newRoundForm, roundForm } from '../parts/workshops/round-form.ts';
import { navigate, useQuery } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { roundTexts } from '../texts/rounds.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { Page } from '../ui/page.tsx';
import { useDates } from '../ui/use-dates.ts';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** `?process=…` tells where the phase stands, `?title=…` what the template calls the round. */
export default function RoundNewPage({ params }: PageProps) {
  const query = useQuery();
  const processId = query.get('process') ?? '';
  const process = useLoaded(`/api/processes/${processId}`, processPage);
  const bodies = useLoaded('/api/bodies', bodyList);
  return (
    <WhenLoaded of={process}>
      {({ process: { title }, phases }) => (
        <WhenLoaded of={bodies}>
          {(list) => (
            <PlanRound
              phaseId={params['phaseId'] ?? ''}
              phase={phases.find(({ id }) => id === params['phaseId'])}
              process={{ id: processId, title }}
              title={query.get('title') ?? ''}
              bodies={list.bodies}
            />
          )}
        </WhenLoaded>
      )}
    </WhenLoaded>
  );
}

type PlanRoundProps = {
  readonly phaseId: string;
  readonly phase: Phase | undefined;
  readonly process: { readonly id: string; readonly title: string };
  readonly title: string;
  readonly bodies: BodyList['bodies'];
};

function PlanRound({ phaseId, phase, process, title, bodies }: PlanRoundProps) {
  const api = useApi();
  const texts = useTexts(roundTexts);
  const dates = useDates();
  const announce = useAnnounce();
  const draft = useDraft(`new-round:${phaseId}:${title}`, roundForm, () =>
    newRoundForm(title, bodies.length === 1 ? (bodies[0]?.id ?? '') : '', phase),
  );
  const save = useAction(
    (round: RoundDraft) =>
      api.ask('POST', `/api/phases/${phaseId}/rounds`, { body: round, contract: created }),
    ({ id }) => {
      draft.forget();
      announce(texts.saved);
      navigate(`/rounds/${id}`);
    },
  );
  return (
    <Page
      title={texts.newTitle}
      up={{ to: `/processes/${process.id}?phase=${phaseId}`, label: process.title }}
      lead={phase?.title}
    >
      <RoundEditor
        draft={draft}
        bodies={bodies}
        phaseDays={phase && texts.phaseDays(dates.period(phase.startsOn, phase.endsOn))}
        save={save}
      />
    </Page>
  );
}

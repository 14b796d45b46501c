import { dueView } from '../../src/contracts/process-templates.ts';
import type { DueView } from '../../src/contracts/process-templates.ts';
import { roundPage } from '../../src/contracts/rounds.ts';
import { created } from '../../src/contracts/rounds.ts';
import type { PollDraft } from '../../src/contracts/polls.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PollEditor } from '../parts/polls/poll-editor.tsx';
import { newPollForm, pollForm, pollFormOfDue } from '../parts/polls/poll-form.ts';
import { navigate, useQuery } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { pollTexts } from '../texts/polls.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A poll that belongs to a round; it asks the round's body. */
export default function PollNewPage({ params }: PageProps) {
  const roundId = params['id'] ?? '';
  const due = useQuery().get('due');
  return due === null ? (
    <NewPoll roundId={roundId} />
  ) : (
    <PollOfDue key={due} roundId={roundId} dueId={due} />
  );
}

/** A poll that a phase's template asks for begins with what is due. */
function PollOfDue({ roundId, dueId }: { readonly roundId: string; readonly dueId: string }) {
  const loaded = useLoaded(`/api/dues/${dueId}`, dueView);
  return <WhenLoaded of={loaded}>{(due) => <NewPoll roundId={roundId} due={due} />}</WhenLoaded>;
}

type NewPollProps = { readonly roundId: string; readonly due?: DueView };

function NewPoll({ roundId, due }: NewPollProps) {
  const loaded = useLoaded(`/api/rounds/${roundId}`, roundPage);
  const api = useApi();
  const texts = useTexts(pollTexts);
  const announce = useAnnounce();
  const draft = useDraft(`new-poll:${roundId}:${due?.id ?? ''}`, pollForm, () =>
    due ? pollFormOfDue(due) : newPollForm(),
  );
  const save = useAction(
    (poll: PollDraft) =>
      api.ask('POST', `/api/rounds/${roundId}/polls`, {
        ...{ body: { ...poll, dueId: due?.id ?? null }, contract: created },
      }),
    ({ id }) => {
      draft.forget();
      announce(texts.saved);
      navigate(`/polls/${id}`);
    },
  );
  return (
    <WhenLoaded of={loaded}>
      {({ round }) => (
        <Page
          isWide
          title={texts.newTitle}
          up={{ to: `/rounds/${roundId}`, label: round.title }}
          lead={round.body.name}
        >
          <PollEditor
            draft={draft}
            save={save}
            roundId={roundId}
            place={{ kind: 'round', roundId }}
          />
        </Page>
      )}
    </WhenLoaded>
  );
}

import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { bodyList } from '../../src/contracts/people.ts';
import type { BodyList } from '../../src/contracts/people.ts';
import type { PollDraft } from '../../src/contracts/polls.ts';
import { dueView } from '../../src/contracts/process-templates.ts';
import type { DueView } from '../../src/contracts/process-templates.ts';
import { created } from '../../src/contracts/rounds.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PollEditor } from '../parts/polls/poll-editor.tsx';
import { pollForm, pollFormOfDue } from '../parts/polls/poll-form.ts';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { pollTexts } from '../texts/polls.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A poll made of what is due in a phase that has no round; whom it asks is chosen. */
export default function PhasePollNewPage({ params }: PageProps) {
  const due = useLoaded(`/api/dues/${params['dueId'] ?? ''}`, dueView);
  const bodies = useLoaded('/api/bodies', bodyList);
  return (
    <WhenLoaded of={due}>
      {(begun) => (
        <WhenLoaded of={bodies}>
          {(list) => <NewPoll phaseId={params['phaseId'] ?? ''} due={begun} bodies={list.bodies} />}
        </WhenLoaded>
      )}
    </WhenLoaded>
  );
}

type NewPollProps = {
  readonly phaseId: string;
  readonly due: DueView;
  readonly bodies: BodyList['bodies'];
};

function NewPoll({ phaseId, due, bodies }: NewPollProps) {
  const api = useApi();
  const texts = useTexts(pollTexts);
  const announce = useAnnounce();
  const [bodyId, setBodyId] = useState(bodies[0]?.id ?? '');
  const draft = useDraft(`new-poll:${phaseId}:${due.id}`, pollForm, () => pollFormOfDue(due));
  const save = useAction(
    (poll: PollDraft) =>
      api.ask('POST', `/api/phases/${phaseId}/polls`, {
        ...{ body: { ...poll, bodyId, dueId: due.id }, contract: created },
      }),
    ({ id }) => {
      draft.forget();
      announce(texts.saved);
      navigate(`/polls/${id}`);
    },
  );
  return (
    <Page
      isWide
      title={texts.newTitle}
      up={{ to: `/processes/${due.processId}?phase=${phaseId}`, label: due.processTitle }}
      lead={due.title}
    >
      <PollEditor
        draft={draft}
        save={save}
        roundId={null}
        place={{ kind: 'phase', phaseId, bodyId }}
        asked={
          <Field label={texts.fieldAsked} hint={texts.fieldAskedHint} required>
            <Select
              value={bodyId}
              onChange={(_, { value }) => {
                setBodyId(value);
              }}
            >
              {bodies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        }
      />
    </Page>
  );
}

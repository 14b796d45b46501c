import { useState } from 'react';
import { goalDraft } from '../../src/contracts/goal-page.ts';
import { goalKind, redThread } from '../../src/contracts/goals.ts';
import type { RedThread } from '../../src/contracts/goals.ts';
import { created } from '../../src/contracts/rounds.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { WordsFields, wordsOf } from '../parts/steering/goal-words-form.tsx';
import type { Choice, WordsForm } from '../parts/steering/goal-words-form.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import { usePlanChoices } from '../parts/steering/use-plan-choices.ts';
import { navigate, useQuery } from '../routing/location.ts';
import { useApi } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Something new in the thread. The address says what, and under which goal: `?kind=` and `?parent=`. */
export default function GoalNewPage() {
  const loaded = useLoaded('/api/red-thread', redThread);
  const plans = usePlanChoices();
  return (
    <WhenLoaded of={loaded}>{(thread) => <NewGoal thread={thread} plans={plans} />}</WhenLoaded>
  );
}

function NewGoal({
  thread,
  plans,
}: {
  readonly thread: RedThread;
  readonly plans: readonly Choice[];
}) {
  const texts = useTexts(steeringTexts);
  const api = useApi();
  const query = useQuery();
  const wanted = goalKind.safeParse(query.get('kind'));
  const kind = wanted.success ? wanted.data : 'mainGoal';
  const parent = thread.nodes.find(({ id }) => id === query.get('parent'));
  const [form, setForm] = useState<WordsForm>({
    ...{ title: '', note: '', planId: parent?.plan?.id ?? '' },
  });
  return (
    <Page
      title={texts.addBelow(texts.kinds[kind].toLowerCase())}
      up={{
        to: parent ? `/red-thread?goal=${parent.id}` : '/red-thread',
        label: parent?.title ?? texts.redThread,
      }}
      lead={parent ? texts.newUnder(parent.title) : texts.newAtTop}
    >
      <div className="card">
        <SaveForm
          name={texts.newTitle}
          label={texts.add}
          read={() => {
            const read = goalDraft.safeParse({
              ...wordsOf(form),
              ...{ kind, parentId: parent?.id ?? null },
            });
            return read.success ? read.data : undefined;
          }}
          send={async (words) => {
            const outcome = await api.ask('POST', '/api/goals', { body: words, contract: created });
            if (outcome.ok) navigate(`/red-thread?goal=${outcome.value.id}`);
            return outcome;
          }}
          onSaved={() => undefined}
        >
          <WordsFields form={form} onChange={setForm} plans={plans} texts={texts} />
        </SaveForm>
      </div>
    </Page>
  );
}

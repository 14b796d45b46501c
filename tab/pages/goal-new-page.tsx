import { useState } from 'react';
import { goalDraft, goalPage } from '../../src/contracts/goal-page.ts';
import type { GoalPage } from '../../src/contracts/goal-page.ts';
import { goalKind } from '../../src/contracts/goals.ts';
import { created } from '../../src/contracts/rounds.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChosenPlan } from '../parts/steering/chosen-plan.tsx';
import { WordsFields, wordsOf } from '../parts/steering/goal-words-form.tsx';
import type { Choice, WordsForm } from '../parts/steering/goal-words-form.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import { navigate, useQuery } from '../routing/location.ts';
import { useApi } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import { useTexts } from '../texts/texts.ts';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Something new in the thread. The address says what, under which goal and in which plan: `?kind=`, `?parent=` and `?plan=`. */
export default function GoalNewPage() {
  const parentId = useQuery().get('parent');
  return (
    <ChosenPlan>
      {(plan) =>
        parentId === null ? (
          <NewGoal parent={null} plan={plan} />
        ) : (
          <NewBelow parentId={parentId} plan={plan} />
        )
      }
    </ChosenPlan>
  );
}

function NewBelow({ parentId, plan }: { readonly parentId: string; readonly plan: Choice | null }) {
  const loaded = useLoaded(`/api/goals/${encodeURIComponent(parentId)}`, goalPage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => <NewGoal parent={page.goal} plan={plan ?? page.plan} />}
    </WhenLoaded>
  );
}

function NewGoal({
  parent,
  plan,
}: {
  readonly parent: GoalPage['goal'] | null;
  readonly plan: Choice | null;
}) {
  const texts = useTexts(steeringTexts);
  const api = useApi();
  const wanted = goalKind.safeParse(useQuery().get('kind'));
  const kind = wanted.success ? wanted.data : 'mainGoal';
  const [form, setForm] = useState<WordsForm>({ title: '', note: '', plan });
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
          <WordsFields form={form} onChange={setForm} texts={texts} />
        </SaveForm>
      </div>
    </Page>
  );
}

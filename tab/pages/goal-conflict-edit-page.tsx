import { useState } from 'react';
import { goalConflictDraft, goalConflictList } from '../../src/contracts/goal-conflicts.ts';
import type { GoalConflict } from '../../src/contracts/goal-conflicts.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { LineField, TextField } from '../parts/steering/fields.tsx';
import { titlesOf } from '../parts/steering/goal-words-form.tsx';
import { CloseForm } from '../parts/steering/close-form.tsx';
import { ConflictChanges } from '../parts/steering/conflict-changes.tsx';
import { SaveForm } from '../parts/steering/save-form.tsx';
import { TouchedPicker } from '../parts/steering/touched-picker.tsx';
import type { Touched } from '../parts/steering/touched-picker.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import { useTexts } from '../texts/texts.ts';
import { NoSuchPage } from '../shell/no-such-page.tsx';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** A goal conflict, written down or changed. `:id` is left out for a new one. */
export default function GoalConflictEditPage({ params }: PageProps) {
  const conflictId = params['id'];
  const api = useApi();
  const list = useLoaded('/api/goal-conflicts', goalConflictList);
  const [edition, setEdition] = useState(0);
  const showTheirs = async () => {
    const fresh = await api.get('/api/goal-conflicts', goalConflictList);
    if (!fresh.ok) return;
    list.replace(fresh.value);
    setEdition(edition + 1);
  };
  return (
    <WhenLoaded of={list}>
      {({ conflicts }) => {
        const conflict = conflicts.find(({ id }) => id === conflictId);
        if (conflictId !== undefined && !conflict) return <NoSuchPage />;
        return (
          <ConflictEditor
            key={edition}
            conflict={conflict}
            onShowTheirs={() => void showTheirs()}
          />
        );
      }}
    </WhenLoaded>
  );
}

type EditorProps = {
  readonly conflict: GoalConflict | undefined;
  readonly onShowTheirs: () => void;
};

const words = ['firstAim', 'secondAim', 'statement', 'affected', 'handling', 'decidedWhere'] as const; // prettier-ignore

function ConflictEditor({ conflict, onShowTheirs }: EditorProps) {
  const texts = useTexts(steeringTexts);
  const api = useApi();
  const [form, setForm] = useState({
    ...(Object.fromEntries(words.map((word) => [word, conflict?.[word] ?? ''])) as Record<
      (typeof words)[number],
      string
    >),
    decidedOn: conflict?.decidedOn ?? '',
  });
  const [touched, setTouched] = useState<Touched>({
    goals: conflict?.goals ?? [],
    plans: conflict?.plans ?? [],
  });
  const set = (field: (typeof words)[number] | 'decidedOn') => (value: string) => {
    setForm({ ...form, [field]: value });
  };
  const line = (field: (typeof words)[number], required = false) => (
    <LineField
      label={texts[field]}
      required={required}
      longest={200}
      value={form[field]}
      onChange={set(field)}
    />
  );
  return (
    <Page
      title={conflict ? texts.editConflict : texts.newConflict}
      up={{ to: '/goal-conflicts', label: texts.conflictsTitle }}
    >
      <div className="card">
        <SaveForm
          name={texts.conflictsTitle}
          {...(conflict && { version: conflict.version })}
          read={() => {
            const decidedOn = form.decidedOn === '' ? null : form.decidedOn;
            const read = goalConflictDraft.safeParse({
              ...form,
              decidedOn,
              goalIds: touched.goals.map(({ id }) => id),
              planIds: touched.plans.map(({ id }) => id),
            });
            return read.success ? read.data : undefined;
          }}
          send={(written, version) =>
            conflict
              ? api.send('PUT', `/api/goal-conflicts/${conflict.id}`, { ...written, version })
              : api.send('POST', '/api/goal-conflicts', written)
          }
          titles={titlesOf([
            ...touched.goals,
            ...touched.plans,
            ...(conflict?.goals ?? []),
            ...(conflict?.plans ?? []),
          ])}
          onSaved={() => {
            navigate('/goal-conflicts');
          }}
          onShowTheirs={onShowTheirs}
        >
          {line('firstAim', true)}
          {line('secondAim', true)}
          <TextField
            label={texts.statement}
            required
            longest={2000}
            value={form.statement}
            onChange={set('statement')}
          />
          <TouchedPicker touched={touched} onChange={setTouched} />
          <TextField
            label={texts.affected}
            longest={1000}
            value={form.affected}
            onChange={set('affected')}
          />
          <TextField
            label={texts.handling}
            longest={2000}
            value={form.handling}
            onChange={set('handling')}
          />
          <div className="form-row">
            {line('decidedWhere')}
            <LineField
              label={texts.decidedDay}
              type="date"
              value={form.decidedOn}
              onChange={set('decidedOn')}
            />
          </div>
        </SaveForm>
      </div>
      {conflict && (
        <>
          <CloseForm
            address={`/api/goal-conflicts/${conflict.id}`}
            closed={conflict.closed}
            version={conflict.version}
            title={texts.closeConflict}
            hint={texts.closeConflictHint}
            label={texts.closeConflict}
            onChanged={onShowTheirs}
          />
          <ConflictChanges subjectId={conflict.id} />
        </>
      )}
    </Page>
  );
}

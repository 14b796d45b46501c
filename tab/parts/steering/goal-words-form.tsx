import { useState } from 'react';
import { goalChange } from '../../../src/contracts/goal-page.ts';
import type { GoalPage } from '../../../src/contracts/goal-page.ts';
import { useApi } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { LineField, TextField } from './fields.tsx';
import { PickedField } from './picked-field.tsx';
import { SaveForm } from './save-form.tsx';

export type Choice = { readonly id: string; readonly title: string };
export type WordsForm = {
  readonly title: string;
  readonly note: string;
  readonly plan: Choice | null;
};

/** A goal's name, what more there is to say, and the plan it stands in. */
export function WordsFields({
  form,
  onChange,
  texts,
}: {
  readonly form: WordsForm;
  readonly onChange: (form: WordsForm) => void;
  readonly texts: SteeringTexts;
}) {
  return (
    <>
      <LineField
        label={texts.title}
        required
        value={form.title}
        onChange={(title) => {
          onChange({ ...form, title });
        }}
      />
      <TextField
        label={texts.note}
        value={form.note}
        onChange={(note) => {
          onChange({ ...form, note });
        }}
      />
      <PickedField
        label={texts.plan}
        none={texts.noPlan}
        of="plans"
        picked={form.plan}
        onChange={(plan) => {
          onChange({ ...form, plan });
        }}
      />
    </>
  );
}

export const wordsOf = ({ title, note, plan }: WordsForm) => ({
  ...{ title, note },
  planId: plan?.id ?? null,
});

export const titlesOf = (things: readonly Choice[]): ReadonlyMap<string, string> =>
  new Map(things.map(({ id, title }) => [id, title]));

type GoalFormProps = {
  readonly page: GoalPage;
  readonly texts: SteeringTexts;
  readonly onSaved: () => void;
  readonly onShowTheirs: () => void;
};

export function GoalWordsForm({
  page: { goal, plan },
  chosenPlan,
  texts,
  ...saving
}: GoalFormProps & {
  /** A plan that is put forward: whoever came from its page ties the goal to it by saving. */
  readonly chosenPlan: Choice | null;
}) {
  const api = useApi();
  const [form, setForm] = useState<WordsForm>({
    ...{ title: goal.title, note: goal.note, plan: chosenPlan ?? plan },
  });
  return (
    <SaveForm
      name={texts.words}
      version={goal.version}
      read={() => {
        const read = goalChange.omit({ version: true }).safeParse(wordsOf(form));
        return read.success ? read.data : undefined;
      }}
      send={(words, version) => api.send('PUT', `/api/goals/${goal.id}`, { ...words, version })}
      titles={titlesOf([plan, form.plan].filter((each) => each !== null))}
      {...saving}
    >
      {chosenPlan && <p className="notice">{texts.planChosen(chosenPlan.title)}</p>}
      <WordsFields form={form} onChange={setForm} texts={texts} />
    </SaveForm>
  );
}

/** Where a goal hangs. Everything below it goes along. */
export function MoveForm({ page: { goal, parent, kindsAbove }, texts, ...saving }: GoalFormProps) {
  const api = useApi();
  const [above, setAbove] = useState<Choice | null>(parent);
  const mayStandAtTop = goal.kind === 'mainGoal' || kindsAbove.length === 0;
  return (
    <SaveForm
      name={texts.move}
      version={goal.version}
      label={texts.moveButton}
      saved={texts.moved}
      read={() => (above === null && !mayStandAtTop ? undefined : { parentId: above?.id ?? null })}
      send={(place, version) =>
        api.send('POST', `/api/goals/${goal.id}/move`, { ...place, version })
      }
      titles={titlesOf([parent, above].filter((each) => each !== null))}
      {...saving}
    >
      <p className="quiet">{texts.moveHint}</p>
      <PickedField
        label={texts.moveTo}
        none={mayStandAtTop ? texts.atTop : '–'}
        of="goals"
        above={goal.kind}
        taken={[goal.id]}
        picked={above}
        onChange={setAbove}
      />
    </SaveForm>
  );
}

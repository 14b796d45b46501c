import { useState } from 'react';
import { goalChange } from '../../../src/contracts/goal-page.ts';
import type { GoalPage } from '../../../src/contracts/goal-page.ts';
import { useApi } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { ChoiceField, LineField, TextField } from './fields.tsx';
import { SaveForm } from './save-form.tsx';

export type Choice = { readonly id: string; readonly title: string };
export type WordsForm = {
  readonly title: string;
  readonly note: string;
  readonly planId: string;
};

/** A goal's name, what more there is to say, and the plan it stands in. */
export function WordsFields({
  form,
  onChange,
  plans,
  texts,
}: {
  readonly form: WordsForm;
  readonly onChange: (form: WordsForm) => void;
  readonly plans: readonly Choice[];
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
      <ChoiceField
        label={texts.plan}
        value={form.planId}
        onChange={(planId) => {
          onChange({ ...form, planId });
        }}
      >
        <option value="">{texts.noPlan}</option>
        {plans.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </ChoiceField>
    </>
  );
}

export const wordsOf = ({ title, note, planId }: WordsForm) => ({
  ...{ title, note },
  planId: planId === '' ? null : planId,
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
  page: { goal },
  plans,
  texts,
  ...saving
}: GoalFormProps & { readonly plans: readonly Choice[] }) {
  const api = useApi();
  const [form, setForm] = useState<WordsForm>({
    ...{ title: goal.title, note: goal.note, planId: goal.planId ?? '' },
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
      titles={titlesOf(plans)}
      {...saving}
    >
      <WordsFields form={form} onChange={setForm} plans={plans} texts={texts} />
    </SaveForm>
  );
}

/** Where a goal hangs. Everything below it goes along. */
export function MoveForm({
  page: { goal, kindsAbove },
  places,
  texts,
  ...saving
}: GoalFormProps & {
  /** Goals that it may hang under. */
  readonly places: readonly Choice[];
}) {
  const api = useApi();
  // An orphan hangs under something that is not there: it begins without a choice.
  const [parentId, setParentId] = useState(
    places.some(({ id }) => id === goal.parentId) ? (goal.parentId ?? '') : '',
  );
  const mayStandAtTop = goal.kind === 'mainGoal' || kindsAbove.length === 0;
  return (
    <SaveForm
      name={texts.move}
      version={goal.version}
      label={texts.moveButton}
      saved={texts.moved}
      read={() =>
        parentId === '' && !mayStandAtTop
          ? undefined
          : { parentId: parentId === '' ? null : parentId }
      }
      send={(place, version) =>
        api.send('POST', `/api/goals/${goal.id}/move`, { ...place, version })
      }
      titles={titlesOf(places)}
      {...saving}
    >
      <p className="quiet">{texts.moveHint}</p>
      <ChoiceField label={texts.moveTo} value={parentId} onChange={setParentId}>
        {(mayStandAtTop || parentId === '') && (
          <option value="">{mayStandAtTop ? texts.atTop : '–'}</option>
        )}
        {places.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </ChoiceField>
    </SaveForm>
  );
}

import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { redThread } from '../../src/contracts/goals.ts';
import { needWish, planRegister } from '../../src/contracts/plan-register.ts';
import type { NeedWish, PlanRegister } from '../../src/contracts/plan-register.ts';
import { created } from '../../src/contracts/rounds.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { readThemes } from '../parts/plan-register/plan-form.ts';
import { navigate } from '../routing/location.ts';
import { useApi } from '../session/session-context.ts';
import { planRegisterTexts } from '../texts/plan-register.ts';
import { planTexts } from '../texts/plans.ts';
import { useTexts } from '../texts/texts.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The need test's first step: what the plan would be about. Overlapping plans come next. */
export default function NeedNewPage() {
  const register = useLoaded('/api/plan-register', planRegister);
  const thread = useLoaded('/api/red-thread', redThread);
  return (
    <WhenLoaded of={register}>
      {(all) => (
        <WhenLoaded of={thread}>{({ nodes }) => <Wish register={all} goals={nodes} />}</WhenLoaded>
      )}
    </WhenLoaded>
  );
}

const wishForm = z.object({
  title: z.string(),
  type: z.string(),
  purpose: z.string(),
  themes: z.string(),
  goalIds: z.array(z.string()),
});

type WishProps = {
  readonly register: PlanRegister;
  readonly goals: readonly { readonly id: string; readonly kind: string; readonly title: string }[];
};

/** The levels of goals that a plan is made for; what is below them is what it would hold. */
const goalKinds: readonly string[] = ['mainGoal', 'subGoal'];

function Wish({ register, goals }: WishProps) {
  const api = useApi();
  const texts = useTexts(planRegisterTexts);
  const words = useTexts(planTexts);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const draft = useDraft('new-need', wishForm, () => ({
    ...{ title: '', type: 'temaplan', purpose: '', themes: '' },
    goalIds: [],
  }));
  const form = draft.value;
  const begin = useAction(
    (body: NeedWish) => api.ask('POST', '/api/plan-needs', { body, contract: created }),
    ({ id }) => {
      draft.forget();
      navigate(`/plans/needs/${id}`);
    },
  );
  const submit = () => {
    const read = needWish.safeParse({ ...form, themes: readThemes(form.themes) });
    setWrong(new Set(read.error?.issues.map(({ path }) => String(path[0]))));
    if (read.success) void begin.run(read.data);
  };
  const write = (part: Partial<typeof form>) => {
    draft.write({ ...form, ...part });
  };
  const said = (name: keyof typeof form) =>
    wrong.has(name) ? { validationMessage: texts.required } : {};
  return (
    <Page title={texts.needTitle} up={{ to: '/plans/register', label: texts.title }} lead={texts.needLead}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="card form-fields">
          <Field label={texts.wishTitle} required {...said('title')}>
            <Input value={form.title} maxLength={200} onChange={(_, { value }) => { write({ title: value }); }} />
          </Field>
          <Field label={texts.facts['type'] ?? ''} hint={words.types[form.type]?.[1] ?? ''}>
            <Select value={form.type} onChange={(_, { value }) => { write({ type: value }); }}>
              {register.types.filter(({ isPlan }) => isPlan).map(({ type }) => (
                <option key={type} value={type}>{words.types[type]?.[0] ?? type}</option>
              ))}
            </Select>
          </Field>
          <Field label={texts.purpose} required {...said('purpose')}>
            <Textarea value={form.purpose} maxLength={2000} onChange={(_, { value }) => { write({ purpose: value }); }} />
          </Field>
          <Field label={texts.facts['themes'] ?? ''} {...said('themes')}>
            <Input value={form.themes} onChange={(_, { value }) => { write({ themes: value }); }} />
          </Field>
          <fieldset className="form-group">
            <legend>{texts.goals}</legend>
            <div>
              {goals.filter(({ kind }) => goalKinds.includes(kind)).map(({ id, title }) => (
                <div key={id}>
                  <Checkbox
                    label={title}
                    checked={form.goalIds.includes(id)}
                    onChange={(_, { checked }) => {
                      const others = form.goalIds.filter((each) => each !== id);
                      write({ goalIds: checked === true ? [...others, id] : others });
                    }}
                  />
                </div>
              ))}
            </div>
          </fieldset>
        </div>
        {begin.failure && <ErrorNotice failure={begin.failure} />}
        <div className="form-footer">
          <Button type="submit" appearance="primary" disabled={begin.isBusy}>{texts.next}</Button>
        </div>
      </form>
    </Page>
  ); // prettier-ignore
}

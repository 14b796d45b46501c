import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
} from '@fluentui/react-components';
import { useState } from 'react';
import { z } from 'zod';
import { planEntry, planRegister } from '../../src/contracts/plan-register.ts';
import type { PlanEntry, PlanRegister } from '../../src/contracts/plan-register.ts';
import { created } from '../../src/contracts/rounds.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PlanFields } from '../parts/plan-register/plan-fields.tsx';
import { newPlanForm, planForm, readPlanForm } from '../parts/plan-register/plan-form.ts';
import { navigate } from '../routing/location.ts';
import { useApi } from '../session/session-context.ts';
import { planRegisterTexts } from '../texts/plan-register.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Enters a plan that exists already. */
export default function PlanEnterPage() {
  const register = useLoaded('/api/plan-register', planRegister);
  return <WhenLoaded of={register}>{(all) => <EnterPlan register={all} />}</WhenLoaded>;
}

const entryForm = z.object({
  facts: planForm,
  status: z.enum(['in-force', 'in-progress']),
  isGroup: z.boolean(),
  on: z.string(),
  bodyId: z.string(),
  reference: z.string(),
});

function EnterPlan({ register }: { readonly register: PlanRegister }) {
  const api = useApi();
  const texts = useTexts(planRegisterTexts);
  const announce = useAnnounce();
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const draft = useDraft('new-plan', entryForm, () => ({
    facts: newPlanForm,
    status: 'in-force' as const,
    isGroup: false,
    ...{ on: '', bodyId: '', reference: '' },
  }));
  const form = draft.value;
  const enter = useAction(
    (body: PlanEntry) => api.ask('POST', '/api/plans', { body, contract: created }),
    ({ id }) => {
      draft.forget();
      announce(texts.saved);
      navigate(`/plans/${id}`);
    },
  );
  const submit = () => {
    const read = readPlanForm(form.facts);
    setWrong(read.ok ? new Set() : read.wrong);
    if (!read.ok) return;
    const { status, isGroup, on, bodyId, reference } = form;
    const isKnown = status === 'in-force' && on !== '';
    const adoption = isKnown ? { on, bodyId: bodyId === '' ? null : bodyId, reference } : null;
    const entry = planEntry.safeParse({ facts: read.facts, status, isGroup, adoption });
    if (entry.success) void enter.run(entry.data);
    else setWrong(new Set(['adoption']));
  };
  const write = (part: Partial<typeof form>) => {
    draft.write({ ...form, ...part });
  };
  return (
    <Page title={texts.enterTitle} up={{ to: '/plans/register', label: texts.title }} lead={texts.enterLead}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PlanFields form={form.facts} wrong={wrong} register={register} onChange={(facts) => { write({ facts }); }} />
        <div className="card form-fields">
          <Field label={texts.status}>
            <RadioGroup
              value={form.status}
              onChange={(_, { value }) => { write({ status: value === 'in-force' ? value : 'in-progress' }); }}
            >
              <Radio value="in-force" label={texts.isInForce} />
              <Radio value="in-progress" label={texts.isUnderWork} />
            </RadioGroup>
          </Field>
          <Checkbox
            label={texts.isGroup}
            checked={form.isGroup}
            onChange={(_, { checked }) => { write({ isGroup: checked === true }); }}
          />
          {form.status === 'in-force' && !form.isGroup && (
            <div className="form-row">
              <Field label={texts.adoptedOn} {...(wrong.has('adoption') ? { validationMessage: texts.required } : {})}>
                <Input type="date" value={form.on} onChange={(_, { value }) => { write({ on: value }); }} />
              </Field>
              <Field label={texts.body}>
                <Select value={form.bodyId} onChange={(_, { value }) => { write({ bodyId: value }); }}>
                  <option value="">{texts.noBody}</option>
                  {register.committees.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
                </Select>
              </Field>
              <Field label={texts.caseNumber}>
                <Input value={form.reference} maxLength={100} onChange={(_, { value }) => { write({ reference: value }); }} />
              </Field>
            </div>
          )}
        </div>
        {enter.failure && <ErrorNotice failure={enter.failure} />}
        <div className="form-footer">
          <Button type="submit" appearance="primary" disabled={enter.isBusy}>{texts.save}</Button>
        </div>
      </form>
    </Page>
  ); // prettier-ignore
}

import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { planRegister } from '../../src/contracts/plan-register.ts';
import type { PlanCommand, PlanRegister } from '../../src/contracts/plan-register.ts';
import { planPage } from '../../src/contracts/plans.ts';
import type { PlanPage } from '../../src/contracts/plans.ts';
import { newerVersion } from '../api/failure.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import {
  commandBody,
  fieldsOf,
  isComplete,
  newCommandForm,
} from '../parts/plan-register/command-form.ts';
import type { CommandForm } from '../parts/plan-register/command-form.ts';
import {
  departureBody,
  DepartureFields,
  noDeparture,
} from '../parts/planning-strategy/departure-fields.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { NoSuchPage } from '../shell/no-such-page.tsx';
import { planRegisterTexts } from '../texts/plan-register.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** One thing that can be done with a plan, with what it means and what it needs. */
export default function PlanCommandPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/plans/${params['id'] ?? ''}`, planPage);
  const register = useLoaded('/api/plan-register', planRegister);
  return (
    <WhenLoaded of={loaded}>
      {(page) => {
        const command = page.registration.commands.find((each) => each === params['command']);
        if (!command || fieldsOf(command).length === 0) return <NoSuchPage />;
        return (
          <WhenLoaded of={register}>
            {(all) => <Command {...{ page, command }} register={all} onChanged={loaded.refetch} />}
          </WhenLoaded>
        );
      }}
    </WhenLoaded>
  );
}

type CommandProps = {
  readonly page: PlanPage;
  readonly command: PlanCommand;
  readonly register: PlanRegister;
  readonly onChanged: () => void;
};

function Command({ page, command, register, onChanged }: CommandProps) {
  const api = useApi();
  const texts = useTexts(planRegisterTexts);
  const announce = useAnnounce();
  const { id, title } = page.plan;
  const [form, setForm] = useState(newCommandForm);
  const [departure, setDeparture] = useState(noDeparture);
  const [wasTried, setTried] = useState(false);
  const needs = fieldsOf(command);
  const isStart = command === 'start-work' || command === 'revise';
  const { version } = page.registration;
  const run = useAction(
    () => {
      const path = command === 'link' ? 'links' : command;
      return api.send('POST', `/api/plans/${id}/${path}`, {
        ...commandBody(command, form, version),
        ...(isStart ? departureBody(departure) : {}),
      });
    },
    () => {
      announce(texts.saved);
      onChanged();
      navigate(`/plans/${id}`);
    },
  );
  const change = (part: Partial<CommandForm>) => {
    setForm({ ...form, ...part });
  };
  const isReady = isComplete(command, form, page.plan.treatment);
  const missing = (isThere: boolean) =>
    wasTried && !isThere ? { validationMessage: texts.required } : {};
  const others = register.plans.filter(
    (plan) =>
      plan.id !== id && (command !== 'replace' || !['replaced', 'closed'].includes(plan.status)),
  );
  return (
    <Page
      title={texts.commands[command]}
      up={{ to: `/plans/${id}`, label: title }}
      lead={texts.commandMeaning[command]}
    >
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (isReady) void run.run();
        }}
      >
        <div className="card form-fields">
          {needs.includes('on') && (
            <Field label={texts.on} required {...missing(form.on !== '')}>
              <Input type="date" value={form.on} onChange={(_, { value }) => { change({ on: value }); }} />
            </Field>
          )}
          {needs.includes('bodyId') && (
            <Field label={texts.body} {...missing(form.bodyId !== '')}>
              <Select value={form.bodyId} onChange={(_, { value }) => { change({ bodyId: value }); }}>
                <option value="">
                  {page.plan.treatment === 'administrative' && command === 'adopt' ? texts.noBody : texts.chooseBody}
                </option>
                {register.committees.map((body) => <option key={body.id} value={body.id}>{body.name}</option>)}
              </Select>
            </Field>
          )}
          {needs.includes('otherId') && (
            <Field label={texts.otherPlan} required {...missing(form.otherId !== '')}>
              <Select value={form.otherId} onChange={(_, { value }) => { change({ otherId: value }); }}>
                <option value="">{texts.choosePlan}</option>
                {others.map((plan) => <option key={plan.id} value={plan.id}>{plan.title}</option>)}
              </Select>
            </Field>
          )}
          {needs.includes('part') && (
            <Field label={texts.partName}>
              <Input value={form.part} maxLength={200} onChange={(_, { value }) => { change({ part: value }); }} />
            </Field>
          )}
          {needs.includes('relation') && (
            <Field label={texts.relation}>
              <Select value={form.relation} onChange={(_, { value }) => { change({ relation: value }); }}>
                {(['depends-on', 'elaborates', 'implements'] as const).map((kind) => (
                  <option key={kind} value={kind}>{texts.linksFrom[kind]}</option>
                ))}
              </Select>
            </Field>
          )}
          {needs.includes('reason') && (
            <Field label={texts.reason} required {...missing(form.reason.trim() !== '')}>
              <Textarea value={form.reason} maxLength={1000} onChange={(_, { value }) => { change({ reason: value }); }} />
            </Field>
          )}
          {needs.includes('reference') && (
            <Field label={texts.caseNumber}>
              <Input value={form.reference} maxLength={100} onChange={(_, { value }) => { change({ reference: value }); }} />
            </Field>
          )}
        </div>
        {isStart && form.on !== '' && (
          <Suspense>
            <DepartureFields of={`/api/plans/${id}`} on={form.on} form={departure} onChange={setDeparture} />
          </Suspense>
        )}
        {run.failure && (
          <ErrorNotice failure={run.failure}>
            {newerVersion(run.failure) !== undefined && (
              <div>
                <Button size="small" onClick={() => { run.dismiss(); onChanged(); }}>{texts.latest}</Button>
              </div>
            )}
          </ErrorNotice>
        )}
        <div className="form-footer">
          <Button type="submit" appearance="primary" disabled={run.isBusy}>{texts.commands[command]}</Button>
        </div>
      </form>
    </Page>
  ); // prettier-ignore
}

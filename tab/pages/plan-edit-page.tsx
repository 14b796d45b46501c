import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { planFacts, planRegister } from '../../src/contracts/plan-register.ts';
import type { PlanFacts, PlanRegister } from '../../src/contracts/plan-register.ts';
import { planPage } from '../../src/contracts/plans.ts';
import type { PlanPage } from '../../src/contracts/plans.ts';
import { newerVersion } from '../api/failure.ts';
import { useAction } from '../api/use-action.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { PlanFields } from '../parts/plan-register/plan-fields.tsx';
import {
  formOfFacts,
  formOfPlan,
  planForm,
  readPlanForm,
} from '../parts/plan-register/plan-form.ts';
import { PlanVersions } from '../parts/plan-register/plan-versions.tsx';
import { navigate } from '../routing/location.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useApi } from '../session/session-context.ts';
import { planRegisterTexts } from '../texts/plan-register.ts';
import { useTexts } from '../texts/texts.ts';
import { useAnnounce } from '../ui/announce.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import '../ui/form.css';
import { Page } from '../ui/page.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

export default function PlanEditPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/plans/${params['id'] ?? ''}`, planPage);
  const register = useLoaded('/api/plan-register', planRegister);
  return (
    <WhenLoaded of={loaded}>
      {(page) => (
        <WhenLoaded of={register}>
          {(all) => <EditPlan page={page} register={all} onSaved={loaded.refetch} />}
        </WhenLoaded>
      )}
    </WhenLoaded>
  );
}

type EditPlanProps = {
  readonly page: PlanPage;
  readonly register: PlanRegister;
  readonly onSaved: () => void;
};

function EditPlan({ page, register, onSaved }: EditPlanProps) {
  const api = useApi();
  const texts = useTexts(planRegisterTexts);
  const announce = useAnnounce();
  const { id, title } = page.plan;
  // The version that the writer had before them when they began: the page may be refreshed under them.
  const [seen, setSeen] = useState(page.registration.version);
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const draft = useDraft(`plan:${id}`, planForm, () => formOfPlan(page));
  const save = useAction(
    (facts: PlanFacts, over?: number) =>
      api.send('PUT', `/api/plans/${id}`, { version: over ?? seen, facts }),
    () => {
      draft.forget();
      announce(texts.saved);
      onSaved();
      navigate(`/plans/${id}`);
    },
  );
  const submit = (over?: number) => {
    const read = readPlanForm(draft.value);
    setWrong(read.ok ? new Set() : read.wrong);
    if (read.ok) void save.run(read.facts, over);
  };
  const newer = newerVersion(save.failure);
  const theirs = theirFacts(save.failure);
  return (
    <Page title={texts.editTitle(title)} up={{ to: `/plans/${id}`, label: title }} lead={texts.commandMeaning.edit}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <PlanFields form={draft.value} wrong={wrong} register={register} ownId={id} onChange={draft.write} />
        {newer !== undefined && theirs && (
          <PlanVersions
            mine={draft.value}
            theirs={formOfFacts(theirs)}
            register={register}
            onUseMine={() => {
              setSeen(newer);
              submit(newer);
            }}
            onUseTheirs={() => {
              setSeen(newer);
              draft.write(formOfFacts(theirs));
              save.dismiss();
            }}
          />
        )}
        {save.failure && !theirs && <ErrorNotice failure={save.failure} />}
        <div className="form-footer">
          <Button type="submit" appearance="primary" disabled={save.isBusy}>
            {texts.save}
          </Button>
        </div>
      </form>
    </Page>
  ); // prettier-ignore
}

/** What the other wrote, as the refusal carries it. */
function theirFacts(failure: Parameters<typeof newerVersion>[0]): PlanFacts | undefined {
  if (failure?.kind !== 'refused') return undefined;
  const read = planFacts.safeParse(failure.problem.facts?.['theirs']);
  return read.success ? read.data : undefined;
}

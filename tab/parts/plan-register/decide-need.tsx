import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { needDecided, needDecision } from '../../../src/contracts/plan-register.ts';
import type { NeedDecision, NeedPage, PlanRegister } from '../../../src/contracts/plan-register.ts';
import { useAction } from '../../api/use-action.ts';
import { navigate } from '../../routing/location.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanRegisterTexts } from '../../texts/plan-register.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { useDraft } from '../../ui/use-draft.ts';
import {
  departureBody,
  DepartureFields,
  noDeparture,
} from '../planning-strategy/departure-fields.tsx';
import { needBody, needForm, needQuestions, newNeedForm, verdictOf } from './need-form.ts';
import type { NeedForm } from './need-form.ts';

type DecideNeedProps = {
  readonly test: NeedPage['test'];
  readonly register: PlanRegister;
  readonly texts: PlanRegisterTexts;
  /** How many plans overlap: then somebody has to say why they are not enough. */
  readonly overlaps: number;
  readonly onDecided: () => void;
};

/** The four questions and the outcome. A plan can only be ordered where all four hold. */
export function DecideNeed({ test, register, texts, overlaps, onDecided }: DecideNeedProps) {
  const api = useApi();
  const announce = useAnnounce();
  const [departure, setDeparture] = useState(noDeparture);
  const [wasTried, setTried] = useState(false);
  const draft = useDraft(`need:${test.id}`, needForm, newNeedForm);
  const form = draft.value;
  const verdict = verdictOf(form);
  const isPlan = form.outcome === 'plan' && verdict === 'holds';
  const write = (part: Partial<NeedForm>) => {
    draft.write({ ...form, ...part });
  };
  const decide = useAction(
    (body: NeedDecision) =>
      api.ask('POST', `/api/plan-needs/${test.id}/decide`, { body, contract: needDecided }),
    ({ planId }) => {
      draft.forget();
      announce(texts.saved);
      if (planId === null) onDecided();
      else navigate(`/plans/${planId}`);
    },
  );
  const submit = () => {
    setTried(true);
    const read = needDecision.safeParse({
      ...needBody(form, test.version),
      ...(isPlan ? departureBody(departure) : {}),
    });
    const isChosen = verdict === 'does-not-hold' || form.outcome !== '';
    if (verdict !== 'unanswered' && isChosen && read.success) void decide.run(read.data);
  };
  const missing = (isThere: boolean) =>
    wasTried && !isThere ? { validationMessage: texts.required } : {};
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {needQuestions.map((question) => {
        const { holds, because } = form.answers[question];
        const answer = (part: Partial<NeedForm['answers'][typeof question]>) => {
          write({ answers: { ...form.answers, [question]: { holds, because, ...part } } });
        };
        const label =
          question === 'not-covered' && overlaps > 0 ? texts.becauseOverlap : texts.because;
        return (
          <div key={question} className="card form-fields">
            <Field label={texts.questions[question]} required {...missing(holds !== '')}>
              <RadioGroup layout="horizontal" value={holds} onChange={(_, { value }) => { answer({ holds: value === 'yes' ? 'yes' : 'no' }); }}>
                <Radio value="yes" label={texts.yes} />
                <Radio value="no" label={texts.no} />
              </RadioGroup>
            </Field>
            <Field label={label}>
              <Textarea value={because} maxLength={1000} onChange={(_, { value }) => { answer({ because: value }); }} />
            </Field>
          </div>
        );
      })}
      {verdict !== 'unanswered' && (
        <div className="card form-fields">
          {verdict === 'does-not-hold' ? (
            <p>{texts.notAllHold}</p>
          ) : (
            <Field label={texts.verdict} required {...missing(form.outcome !== '')}>
              <RadioGroup value={form.outcome} onChange={(_, { value }) => { write({ outcome: value === 'plan' ? 'plan' : 'no-plan' }); }}>
                <Radio value="plan" label={texts.orderIt} />
                <Radio value="no-plan" label={texts.noPlan} />
              </RadioGroup>
            </Field>
          )}
          {isPlan ? (
            <>
              <Place form={form} register={register} texts={texts} onChange={write} />
              {form.orderedOn !== '' && (
                // Its words come a moment later; the form stays, and whoever stands in it.
                <Suspense>
                  <DepartureFields of={`/api/plan-needs/${test.id}`} on={form.orderedOn} form={departure} onChange={setDeparture} />
                </Suspense>
              )}
            </>
          ) : (verdict === 'does-not-hold' || form.outcome === 'no-plan') && (
            <>
              <Field label={texts.instead}>
                <Select value={form.insteadKind} onChange={(_, { value }) => { write({ insteadKind: value as NeedForm['insteadKind'] }); }}>
                  {Object.entries(texts.insteadKinds).map(([kind, words]) => <option key={kind} value={kind}>{words}</option>)}
                </Select>
              </Field>
              <Field label={texts.insteadText} required {...missing(form.insteadText.trim() !== '')}>
                <Textarea value={form.insteadText} maxLength={1000} onChange={(_, { value }) => { write({ insteadText: value }); }} />
              </Field>
            </>
          )}
        </div>
      )}
      {decide.failure && <ErrorNotice failure={decide.failure} onRetry={onDecided} />}
      <div className="form-footer">
        <Button type="submit" appearance="primary" disabled={decide.isBusy}>{texts.decide}</Button>
      </div>
    </form>
  ); // prettier-ignore
}

type PlaceProps = {
  readonly form: NeedForm;
  readonly register: PlanRegister;
  readonly texts: PlanRegisterTexts;
  readonly onChange: (part: Partial<NeedForm>) => void;
};

/** Where the ordered plan is to stand, and who follows it up. */
function Place({ form, register, texts, onChange }: PlaceProps) {
  const parents = register.plans.filter(
    ({ status }) => status !== 'replaced' && status !== 'closed',
  );
  return (
    <>
      <Field label={texts.facts['parentId'] ?? ''}>
        <Select value={form.parentId} onChange={(_, { value }) => { onChange({ parentId: value }); }}>
          <option value="">{texts.noParent}</option>
          {parents.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </Select>
      </Field>
      <Field label={texts.facts['committeeId'] ?? ''}>
        <Select value={form.committeeId} onChange={(_, { value }) => { onChange({ committeeId: value }); }}>
          <option value="">{texts.noCommittee}</option>
          {register.committees.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
      <div className="form-row">
        <Field label={texts.facts['horizonYears'] ?? ''}>
          <Input type="number" min={1} max={100} value={form.horizonYears} onChange={(_, { value }) => { onChange({ horizonYears: value }); }} />
        </Field>
        <Field label={texts.on} required>
          <Input type="date" value={form.orderedOn} onChange={(_, { value }) => { onChange({ orderedOn: value }); }} />
        </Field>
        <Field label={texts.caseNumber}>
          <Input value={form.reference} maxLength={100} onChange={(_, { value }) => { onChange({ reference: value }); }} />
        </Field>
      </div>
    </>
  ); // prettier-ignore
}

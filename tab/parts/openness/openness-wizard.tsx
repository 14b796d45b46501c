import { Field, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { opennessPage } from '../../../src/contracts/openness.ts';
import type { MeetingForm, OpennessPage } from '../../../src/contracts/openness.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { useTexts } from '../../texts/texts.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { OpennessOutcome } from './openness-outcome.tsx';
import type { OpennessForm, OpennessSubject } from './openness-form.ts';

type OpennessWizardProps = {
  readonly subject: OpennessSubject;
  readonly form: OpennessForm;
  readonly meetingForm: MeetingForm;
  readonly onChange: (form: OpennessForm) => void;
};

/** Four questions, one after the other, and what the answers mean. Nothing can begin before they are answered. */
export function OpennessWizard(props: OpennessWizardProps) {
  const { subject, form, onChange } = props;
  const texts = useTexts(opennessTexts);
  const loaded = useLoaded('/api/openness', opennessPage);
  return (
    <fieldset className="card form-group">
      <legend className="card-name">{texts.title}</legend>
      <p className="quiet">
        {texts.lead[subject]} <RouteLink to="/openness">{texts.toRules}</RouteLink>
      </p>
      <YesOrNo
        label={texts.isMeeting[subject]}
        hint={texts.isMeetingHint}
        value={form.isMeeting}
        onChange={(isMeeting) => {
          onChange({ ...form, isMeeting });
        }}
      />
      {form.isMeeting !== null && (
        <YesOrNo
          label={texts.isAnnounced[subject]}
          hint={subject === 'round' ? texts.isAnnouncedHint : undefined}
          value={form.isAnnounced}
          onChange={(isAnnounced) => {
            onChange({ ...form, isAnnounced });
          }}
        />
      )}
      {form.isAnnounced !== null && (
        <YesOrNo
          label={texts.isOpen[subject]}
          hint={texts.isOpenHint}
          value={form.isOpen}
          onChange={(isOpen) => {
            onChange({ ...form, isOpen });
          }}
        />
      )}
      {form.isOpen === false && (
        <WhenLoaded of={loaded}>
          {(page) => <Closing page={page} form={form} onChange={onChange} />}
        </WhenLoaded>
      )}
      <OpennessOutcome subject={subject} form={form} meetingForm={props.meetingForm} />
    </fieldset>
  );
}

type YesOrNoProps = {
  readonly label: string;
  readonly hint: string | undefined;
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
};

function YesOrNo({ label, hint, value, onChange }: YesOrNoProps): ReactNode {
  const texts = useTexts(opennessTexts);
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <RadioGroup
        layout="horizontal"
        value={value === null ? '' : value ? 'yes' : 'no'}
        onChange={(_, chosen) => {
          onChange(chosen.value === 'yes');
        }}
      >
        <Radio value="yes" label={texts.yes} />
        <Radio value="no" label={texts.no} />
      </RadioGroup>
    </Field>
  );
}

type ClosingProps = {
  readonly page: OpennessPage;
  readonly form: OpennessForm;
  readonly onChange: (form: OpennessForm) => void;
};

function Closing({ page, form, onChange }: ClosingProps) {
  const texts = useTexts(opennessTexts);
  const { language } = useSession();
  const chosen = page.bases.find(({ key }) => key === form.basis);
  return (
    <>
      <Field
        label={texts.basis}
        required
        hint={chosen ? chosen.explanation[language] : texts.basisHint}
      >
        <Select
          value={form.basis}
          onChange={(_, { value }) => {
            onChange({ ...form, basis: value });
          }}
        >
          <option value="">{texts.chooseBasis}</option>
          {page.bases
            .filter(({ key, isRetired }) => !isRetired || key === form.basis)
            .map(({ key, paragraph, explanation }) => (
              <option key={key} value={key}>
                {paragraph}: {explanation[language]}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={texts.decision} required hint={texts.decisionHint}>
        <Textarea
          value={form.decision}
          maxLength={1000}
          onChange={(_, { value }) => {
            onChange({ ...form, decision: value });
          }}
        />
      </Field>
    </>
  );
}

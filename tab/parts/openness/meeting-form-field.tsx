import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { meetingForm, opennessPage } from '../../../src/contracts/openness.ts';
import type { MeetingForm } from '../../../src/contracts/openness.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { WhenLoaded } from '../../ui/when-loaded.tsx';

type MeetingFormFieldProps = {
  readonly bodyId: string;
  readonly value: MeetingForm;
  readonly onChange: (form: MeetingForm) => void;
};

/** In a room, over the net or both; with what a remote meeting asks for, and whether this body may hold one. */
export function MeetingFormField({ bodyId, value, onChange }: MeetingFormFieldProps) {
  const texts = useTexts(opennessTexts);
  const loaded = useLoaded('/api/openness', opennessPage);
  return (
    <>
      <Field label={texts.meetingForm} hint={texts.meetingFormHint}>
        <RadioGroup
          layout="horizontal"
          value={value}
          onChange={(_, chosen) => {
            const read = meetingForm.safeParse(chosen.value);
            if (read.success) onChange(read.data);
          }}
        >
          {meetingForm.options.map((form) => (
            <Radio key={form} value={form} label={texts.meetingForms[form]} />
          ))}
        </RadioGroup>
      </Field>
      {value !== 'in-person' && (
        <WhenLoaded of={loaded}>
          {({ bodies, rules }) => {
            const allowedBy = bodies.find((body) => body.bodyId === bodyId)?.remoteAllowedBy ?? '';
            const paragraph = rules.find(({ rule }) => rule === 'remote-meeting')?.paragraph ?? '';
            return (
              <Notice tone={allowedBy === '' ? 'attention' : 'info'}>
                <p>
                  {allowedBy === ''
                    ? texts.remoteNotAllowed(paragraph)
                    : texts.remoteAllowed(paragraph, allowedBy)}
                </p>
                <ul className="plain-dots">
                  {texts.remoteRules.map((rule) => (
                    <li key={rule}>{rule}</li>
                  ))}
                </ul>
              </Notice>
            );
          }}
        </WhenLoaded>
      )}
    </>
  );
}

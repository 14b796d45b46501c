import { Button, Field, Input } from '@fluentui/react-components';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { withChanged } from '../../ui/changed-list.ts';
import type { FieldProps } from './field-props.ts';

/** Who takes part, and with how many. Whoever goes is no longer the host of anything. */
export function CohortFields({ content, onChange }: FieldProps) {
  const texts = useTexts(programmeTexts);
  const { cohort, gatherings } = content;
  return (
    <div className="form-fields">
      {cohort.map((member, index) => (
        <div key={member.id} className="form card">
          <div className="form-row">
            <Field label={texts.memberName} required>
              <Input
                value={member.name}
                maxLength={100}
                onChange={(_, { value }) => {
                  onChange({ cohort: withChanged(cohort, index, { name: value }) });
                }}
              />
            </Field>
            <Field label={texts.memberCount}>
              <Input
                type="number"
                min={0}
                max={500}
                value={String(member.participants)}
                onChange={(_, { value }) => {
                  onChange({
                    cohort: withChanged(cohort, index, { participants: Math.round(Number(value)) }),
                  });
                }}
              />
            </Field>
          </div>
          <div className="button-row">
            <Button
              onClick={() => {
                onChange({
                  cohort: cohort.filter(({ id }) => id !== member.id),
                  gatherings: gatherings.map((one) =>
                    one.hostId === member.id ? { ...one, hostId: null } : one,
                  ),
                });
              }}
            >
              {texts.removeMember(member.name)}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          onClick={() => {
            const id = crypto.randomUUID();
            onChange({ cohort: [...cohort, { id, name: '', participants: 4 }] });
          }}
        >
          {texts.addMember}
        </Button>
      </div>
    </div>
  );
}

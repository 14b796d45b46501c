import { Button } from '@fluentui/react-components';
import { finding as findings } from '../../../src/contracts/process-templates.ts';
import type { TemplatePhase } from '../../../src/contracts/process-templates.ts';
import { processWorkTexts } from '../../texts/process-work.ts';
import { useTexts } from '../../texts/texts.ts';
import { without, withChanged } from '../../ui/changed-list.ts';
import { ChoiceField, LineField } from '../steering/fields.tsx';

type Dues = TemplatePhase['dues'];
type Due = Dues[number];
const kinds = ['poll', 'check-in', 'product', 'letter'] as const;

/** What is due in a phase of a template. A check-in says which finding it asks about. */
export function TemplateDueFields({
  dues,
  onChange,
}: {
  readonly dues: Dues;
  readonly onChange: (dues: Dues) => void;
}) {
  const texts = useTexts(processWorkTexts);
  const change = (index: number) => (part: Partial<Due>) => {
    onChange(withChanged(dues, index, part));
  };
  return (
    <fieldset className="form-group">
      <legend>{texts.dueEditor}</legend>
      <ul className="dues">
        {dues.map((due, index) => (
          // Lines have no name of their own, and are only added last and taken away.
          <li key={index}>
            <DueFields
              due={due}
              onChange={change(index)}
              onRemove={() => {
                onChange(without(dues, index));
              }}
            />
          </li>
        ))}
      </ul>
      <div className="button-row">
        <Button
          onClick={() => {
            onChange([...dues, { kind: 'poll', title: '', finding: null, day: 0 }]);
          }}
        >
          {texts.addDue}
        </Button>
      </div>
    </fieldset>
  );
}

type DueProps = {
  readonly due: Due;
  readonly onChange: (part: Partial<Due>) => void;
  readonly onRemove: () => void;
};

function DueFields({ due, onChange, onRemove }: DueProps) {
  const texts = useTexts(processWorkTexts);
  return (
    <div className="form-fields">
      <LineField
        label={texts.dueTitle}
        required
        longest={300}
        value={due.title}
        onChange={(title) => {
          onChange({ title });
        }}
      />
      <div className="form-row">
        <ChoiceField
          label={texts.dueKind}
          value={due.kind}
          onChange={(given) => {
            const kind = kinds.find((one) => one === given) ?? 'poll';
            onChange({ kind, finding: kind === 'check-in' ? (due.finding ?? 'roles') : null });
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {texts.dueKinds[kind]}
            </option>
          ))}
        </ChoiceField>
        {due.finding !== null && (
          <ChoiceField
            label={texts.finding}
            value={due.finding}
            onChange={(given) => {
              onChange({ finding: findings.catch('roles').parse(given) });
            }}
          >
            {findings.options.map((name) => (
              <option key={name} value={name}>
                {texts.findings[name]}
              </option>
            ))}
          </ChoiceField>
        )}
        <LineField
          label={texts.dueDay}
          longest={4}
          value={String(due.day)}
          onChange={(text) => {
            onChange({ day: Math.max(0, Number.parseInt(text, 10) || 0) });
          }}
        />
      </div>
      <div className="button-row">
        <Button size="small" onClick={onRemove}>
          {texts.removeDue(due.title)}
        </Button>
      </div>
    </div>
  );
}

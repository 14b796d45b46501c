import { Button, Checkbox } from '@fluentui/react-components';
import type { AccessCode } from '../../../src/contracts/screening.ts';
import { useSession } from '../../session/session-context.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';
import { StatusWord } from '../../ui/status-word.tsx';
import { LineField } from '../steering/fields.tsx';

type AccessCodeCardProps = {
  readonly code: AccessCode;
  readonly isOpen: boolean;
  readonly mayChange: boolean;
  readonly onOpen: () => void;
  readonly onChange: (part: Partial<AccessCode>) => void;
};

const languages = ['nb', 'nn', 'en'] as const;

/** One basis: what it says and what it is for, and, for those who may, its words to be changed. It is retired and never removed. */
export function AccessCodeCard({ code, isOpen, mayChange, onOpen, onChange }: AccessCodeCardProps) {
  const texts = useTexts(screeningTexts);
  const { language } = useSession();
  const { basis, explanation, restriction, isChecked, isRetired } = code;
  return (
    <article className="card form-fields" aria-label={basis || texts.addCode}>
      <div className="card-row">
        <h2 className="card-name">{basis || texts.addCode}</h2>
        <StatusWord tone={isRetired ? 'quiet' : isChecked ? 'done' : 'attention'}>
          {isRetired ? texts.retired : isChecked ? texts.isChecked : texts.notChecked}
        </StatusWord>
      </div>
      {!isOpen && <p>{explanation[language]}</p>}
      {isOpen && (
        <>
          <LineField
            label={texts.basis}
            hint={texts.basisHint}
            required
            longest={120}
            value={basis}
            onChange={(value) => {
              onChange({ basis: value });
            }}
          />
          <LineField
            label={texts.restriction}
            required
            longest={60}
            value={restriction}
            onChange={(value) => {
              onChange({ restriction: value });
            }}
          />
          {languages.map((one) => (
            <LineField
              key={one}
              label={texts.explanationIn[one]}
              required
              longest={400}
              value={explanation[one]}
              onChange={(value) => {
                onChange({ explanation: { ...explanation, [one]: value } });
              }}
            />
          ))}
          <Checkbox
            label={texts.isChecked}
            checked={isChecked}
            onChange={(_, { checked }) => {
              onChange({ isChecked: checked === true });
            }}
          />
          <Checkbox
            label={texts.isRetired}
            checked={isRetired}
            onChange={(_, { checked }) => {
              onChange({ isRetired: checked === true });
            }}
          />
        </>
      )}
      {mayChange && (
        <div className="button-row">
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={isOpen ? texts.close : texts.editNamed(basis)}
            onClick={onOpen}
          >
            {isOpen ? texts.close : texts.editCode}
          </Button>
        </div>
      )}
    </article>
  );
}

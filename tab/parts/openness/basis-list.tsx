import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import type { OpennessPage } from '../../../src/contracts/openness.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { useTexts } from '../../texts/texts.ts';

type Basis = OpennessPage['bases'][number];
type BasisListProps = {
  readonly bases: readonly Basis[];
  readonly mayChange: boolean;
  readonly onChange: (bases: Basis[]) => void;
};

const languages = ['nb', 'nn', 'en'] as const;

/** The bases that something may be closed by. One that has been used is retired and not removed: what was closed by it keeps its paragraph. */
export function BasisList({ bases, mayChange, onChange }: BasisListProps) {
  const texts = useTexts(opennessTexts);
  const change = (key: string, part: Partial<Basis>) => {
    onChange(bases.map((basis) => (basis.key === key ? { ...basis, ...part } : basis)));
  };
  const add = () => {
    const explanation = { nb: '', nn: '', en: '' };
    const key = crypto.randomUUID();
    onChange([...bases, { key, paragraph: '', explanation, isRetired: false }]);
  };
  return (
    <>
      <ul className="card-list">
        {bases.map(({ key, paragraph, explanation, isRetired }) => (
          <li key={key} className="card form-fields">
            <Field label={texts.paragraph} required>
              <Input
                value={paragraph}
                readOnly={!mayChange}
                maxLength={200}
                onChange={(_, { value }) => {
                  change(key, { paragraph: value });
                }}
              />
            </Field>
            {languages.map((language) => (
              <Field key={language} label={texts.explanationIn[language]} required>
                <Input
                  lang={language}
                  value={explanation[language]}
                  readOnly={!mayChange}
                  maxLength={400}
                  onChange={(_, { value }) => {
                    change(key, { explanation: { ...explanation, [language]: value } });
                  }}
                />
              </Field>
            ))}
            <Checkbox
              label={texts.isRetired}
              checked={isRetired}
              disabled={!mayChange}
              onChange={(_, { checked }) => {
                change(key, { isRetired: checked === true });
              }}
            />
          </li>
        ))}
      </ul>
      {mayChange && <Button onClick={add}>{texts.addBasis}</Button>}
    </>
  );
}

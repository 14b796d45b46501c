import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { GoalKind } from '../../../src/contracts/goals.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { SearchPicker } from './search-picker.tsx';
import type { Picked } from './search-picker.tsx';

/** One plan or goal, found by its words; shown with its name, and may be taken away. */
export function PickedField({
  label,
  none,
  picked,
  onChange,
  ...search
}: {
  readonly label: string;
  /** What it means that nothing is chosen. */
  readonly none: string;
  readonly picked: { readonly id: string; readonly title: string } | null;
  readonly onChange: (picked: Picked | null) => void;
  readonly of: 'goals' | 'plans' | 'both';
  readonly conflicts?: readonly { readonly id: string; readonly title: string }[];
  readonly above?: GoalKind;
  readonly taken?: readonly string[];
}) {
  const texts = useTexts(steeringTexts);
  const name = useId();
  return (
    <div className="form-group" role="group" aria-labelledby={name}>
      <span id={name} className="field-name">
        {label}
      </span>
      <div className="picked">
        <span>{picked?.title ?? none}</span>
        {picked && (
          <Button
            size="small"
            aria-label={`${texts.take}: ${picked.title}`}
            onClick={() => {
              onChange(null);
            }}
          >
            {texts.take}
          </Button>
        )}
      </div>
      <SearchPicker
        {...search}
        label={picked ? texts.findAnother : texts.find}
        taken={[...(search.taken ?? []), ...(picked ? [picked.id] : [])]}
        onPick={onChange}
      />
    </div>
  );
}

import { useState } from 'react';
import { bodyList } from '../../../src/contracts/people.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { useTexts } from '../../texts/texts.ts';
import { NotesFields } from './notes-fields.tsx';
import type { NotesForm } from './notes-fields.tsx';

type NotesChoiceProps = {
  readonly form: NotesForm;
  readonly onChange: (form: NotesForm) => void;
};

/** The same questions where a process is made: folded, since open is usual. */
export function NotesChoice({ form, onChange }: NotesChoiceProps) {
  const texts = useTexts(opennessTexts);
  const { snapshot } = useLoaded('/api/bodies', bodyList);
  const bodies = snapshot.state === 'loaded' ? snapshot.value.bodies : [];
  const isClosing = form.questions.isOpen === false;
  const [isUnfolded, setUnfolded] = useState(isClosing);
  return (
    <details
      className="card"
      open={isUnfolded}
      onToggle={(event) => {
        setUnfolded(event.currentTarget.open);
      }}
    >
      <summary>
        {texts.notes.title}: {isClosing ? texts.outcome.closed : texts.outcome.open}
      </summary>
      <p className="quiet">{texts.notes.lead}</p>
      {isUnfolded && <NotesFields form={form} bodies={bodies} onChange={onChange} />}
    </details>
  );
}

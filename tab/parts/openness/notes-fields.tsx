import type { NotesDraft } from '../../../src/contracts/openness.ts';
import { opennessTexts } from '../../texts/openness.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField } from '../steering/fields.tsx';
import { answersOf, formOfAnswers } from './openness-form.ts';
import type { OpennessForm } from './openness-form.ts';
import { OpennessWizard } from './openness-wizard.tsx';

/** The four questions about shared notes, and the body that reads them where they are closed; empty for none. */
export type NotesForm = { readonly questions: OpennessForm; readonly bodyId: string };

/** A note is no meeting, and open is the rule. */
export const usualNotes: NotesForm = {
  questions: formOfAnswers({
    ...{ isMeeting: false, isAnnounced: false, isOpen: true },
    ...{ basis: null, decision: '' },
  }),
  bodyId: '',
};

/** What is sent; undefined while something is missing. */
export function notesOf({ questions, bodyId }: NotesForm): NotesDraft | undefined {
  const answers = answersOf(questions);
  if (!answers) return undefined;
  if (answers.isOpen) return { answers, bodyId: null };
  return bodyId === '' ? undefined : { answers, bodyId };
}

type NotesFieldsProps = {
  readonly form: NotesForm;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (form: NotesForm) => void;
};

export function NotesFields({ form, bodies, onChange }: NotesFieldsProps) {
  const texts = useTexts(opennessTexts);
  return (
    <>
      <OpennessWizard
        subject="notes"
        form={form.questions}
        meetingForm="in-person"
        onChange={(questions) => {
          onChange({ ...form, questions });
        }}
      />
      {form.questions.isOpen === false && (
        <ChoiceField
          label={texts.notes.body}
          hint={texts.notes.bodyHint}
          value={form.bodyId}
          onChange={(bodyId) => {
            onChange({ ...form, bodyId });
          }}
        >
          <option value="">{texts.notes.chooseBody}</option>
          {bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
      )}
    </>
  );
}

import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { statementDraft } from '../../../src/contracts/hearings.ts';
import type { SeenHearing, SeenStatement } from '../../../src/contracts/hearings.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField, LineField, TextField } from '../steering/fields.tsx';
import { SaveForm } from '../steering/save-form.tsx';

/** What is written down of a statement: from whom, when, in short, about which paragraphs, and whether it is open. */
export function StatementForm({
  hearing,
  today,
  statement,
  onSaved,
}: {
  readonly hearing: SeenHearing;
  readonly today: string;
  readonly statement: SeenStatement | null;
  readonly onSaved: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const [form, setForm] = useState({
    sender: statement?.sender ?? '',
    senderKind: statement?.senderKind ?? 'organisation',
    receivedOn: statement?.receivedOn ?? today,
    summary: statement?.summary ?? '',
    text: statement?.text ?? '',
    paragraphIds: statement?.paragraphIds ?? [],
    openness: statement?.openness.kind ?? 'open',
    basis: statement?.openness.kind === 'closed' ? statement.openness.basis : '',
  });
  const set = (change: Partial<typeof form>) => {
    setForm({ ...form, ...change });
  };
  return (
    <div className="card">
      <SaveForm
        name={statement ? texts.correct : texts.register}
        saved={texts.statementSaved}
        {...(statement && { version: statement.version })}
        read={() => {
          const { openness, basis, ...facts } = form;
          const read = statementDraft.safeParse({
            ...facts,
            openness: openness === 'open' ? { kind: 'open' } : { kind: 'closed', basis },
          });
          return read.success ? read.data : undefined;
        }}
        send={(written, version) =>
          statement
            ? api.send('PUT', `/api/statements/${statement.id}`, { ...written, version })
            : api.send('POST', `/api/hearings/${hearing.id}/statements`, written)
        }
        onSaved={onSaved}
        onShowTheirs={onSaved}
      >
        <div className="form-row">
          <LineField
            label={texts.sender}
            required
            longest={200}
            value={form.sender}
            onChange={(sender) => {
              set({ sender });
            }}
          />
          <ChoiceField
            label={texts.senderKind}
            value={form.senderKind}
            hint={form.senderKind === 'private-person' ? texts.privateHint : ''}
            onChange={(kind) => {
              set({ senderKind: kind === 'private-person' ? kind : 'organisation' });
            }}
          >
            <option value="organisation">{texts.senderKinds.organisation}</option>
            <option value="private-person">{texts.senderKinds['private-person']}</option>
          </ChoiceField>
          <LineField
            label={texts.receivedOn}
            type="date"
            required
            value={form.receivedOn}
            onChange={(day) => {
              set({ receivedOn: day });
            }}
          />
        </div>
        <TextField
          label={texts.summary}
          hint={texts.summaryHint}
          required
          longest={2000}
          value={form.summary}
          onChange={(summary) => {
            set({ summary });
          }}
        />
        <TextField
          label={texts.fullText}
          longest={20_000}
          value={form.text}
          onChange={(text) => {
            set({ text });
          }}
        />
        <fieldset className="form-group">
          <legend className="card-name">{texts.concerns}</legend>
          <p className="quiet">{texts.concernsHint}</p>
          {hearing.paragraphs.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={label}
              checked={form.paragraphIds.includes(id)}
              onChange={(_, { checked }) => {
                const others = form.paragraphIds.filter((one) => one !== id);
                set({ paragraphIds: checked === true ? [...others, id] : others });
              }}
            />
          ))}
        </fieldset>
        <div className="form-row">
          <ChoiceField
            label={texts.openness}
            value={form.openness}
            onChange={(kind) => {
              set({ openness: kind === 'closed' ? kind : 'open' });
            }}
          >
            <option value="open">{texts.isOpen}</option>
            <option value="closed">{texts.isClosed}</option>
          </ChoiceField>
          {form.openness === 'closed' && (
            <LineField
              label={texts.basis}
              hint={texts.basisHint}
              required
              longest={200}
              value={form.basis}
              onChange={(basis) => {
                set({ basis });
              }}
            />
          )}
        </div>
      </SaveForm>
    </div>
  );
}

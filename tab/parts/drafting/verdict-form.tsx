import { Radio, RadioGroup, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { statementJudged, statementVerdict } from '../../../src/contracts/hearings.ts';
import type { SeenStatement } from '../../../src/contracts/hearings.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { TextField } from '../steering/fields.tsx';
import { SaveForm } from '../steering/save-form.tsx';

/** What was done with a statement, and why: the one who wrote it reads both. */
export function VerdictForm({
  statement,
  onSaved,
}: {
  readonly statement: SeenStatement;
  readonly onSaved: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const [outcome, setOutcome] = useState<string>(statement.verdict?.outcome ?? '');
  const [why, setWhy] = useState(statement.why);
  return (
    <SaveForm
      name={texts.verdict}
      label={texts.judge}
      saved={texts.judged}
      version={statement.version}
      read={() => {
        const read = statementJudged.omit({ version: true }).safeParse({ outcome, why });
        return read.success ? read.data : undefined;
      }}
      send={(written, version) =>
        api.send('PUT', `/api/statements/${statement.id}/verdict`, { ...written, version })
      }
      onSaved={onSaved}
      onShowTheirs={onSaved}
    >
      <Field label={texts.verdict} required>
        <RadioGroup
          value={outcome}
          onChange={(_, { value }) => {
            setOutcome(value);
          }}
        >
          {statementVerdict.options.map((option) => (
            <Radio key={option} value={option} label={texts.verdicts[option]} />
          ))}
        </RadioGroup>
      </Field>
      <TextField label={texts.why} required longest={2000} value={why} onChange={setWhy} />
    </SaveForm>
  );
}

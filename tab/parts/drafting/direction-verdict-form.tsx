import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComparedParagraph } from '../../../src/contracts/adoptions.ts';
import { directionJudged, directionVerdict } from '../../../src/contracts/texts.ts';
import { useApi } from '../../session/session-context.ts';
import { draftingTexts } from '../../texts/drafting.ts';
import { useTexts } from '../../texts/texts.ts';
import { TextField } from '../steering/fields.tsx';
import { SaveForm } from '../steering/save-form.tsx';

/** What became of a direction in one paragraph, and why: everybody whose contribution carries it reads both. */
export function DirectionVerdictForm({
  textId,
  paragraphId,
  direction,
  onSaved,
}: {
  readonly textId: string;
  readonly paragraphId: string;
  readonly direction: ComparedParagraph['directions'][number];
  readonly onSaved: () => void;
}) {
  const texts = useTexts(draftingTexts);
  const api = useApi();
  const [verdict, setVerdict] = useState<string>(direction.verdict ?? '');
  const [why, setWhy] = useState(direction.why);
  return (
    <SaveForm
      name={`${texts.directionVerdict} ${direction.text}`}
      label={texts.judge}
      saved={texts.judged}
      version={direction.version}
      read={() => {
        const read = directionJudged.omit({ version: true }).safeParse({ verdict, why });
        return read.success ? read.data : undefined;
      }}
      send={(written, version) =>
        api.send(
          'PUT',
          `/api/texts/${textId}/paragraphs/${paragraphId}/directions/${direction.id}/verdict`,
          { ...written, version },
        )
      }
      onSaved={onSaved}
      onShowTheirs={onSaved}
    >
      <Field label={texts.directionVerdict} required>
        <RadioGroup
          value={verdict}
          onChange={(_, { value }) => {
            setVerdict(value);
          }}
        >
          {directionVerdict.options.map((option) => (
            <Radio key={option} value={option} label={texts.directionVerdicts[option]} />
          ))}
        </RadioGroup>
      </Field>
      <TextField label={texts.why} required longest={2000} value={why} onChange={setWhy} />
    </SaveForm>
  );
}

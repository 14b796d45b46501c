import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { letterContent, letterPage } from '../../../src/contracts/letters.ts';
import type { LetterContent, LetterPage } from '../../../src/contracts/letters.ts';
import { savedVersion } from '../../../src/contracts/rounds.ts';
import { newerVersion } from '../../api/failure.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { letterTexts } from '../../texts/letters.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { CardPreview } from '../polls/card-preview.tsx';
import { TextField } from '../steering/fields.tsx';
import { dateLine } from './date-words.ts';
import { SendLetter } from './send-letter.tsx';

const parts = ['purpose', 'expectation', 'roles', 'rules', 'notDecided'] as const;

type LetterEditorProps = {
  readonly page: LetterPage;
  readonly preparation: NonNullable<LetterPage['preparation']>;
  readonly onChanged: () => void;
};

/** Writing the letter from the proposal, seeing its card, and sending it. What is typed survives a reload. */
export function LetterEditor({ page, preparation, onChanged }: LetterEditorProps) {
  const texts = useTexts(letterTexts);
  const dates = useDates();
  const api = useApi();
  const announce = useAnnounce();
  const path = `/api/processes/${page.process.id}/letter`;
  const draft = useDraft(`letter:${page.process.id}`, letterContent, () => preparation.content);
  const [version, setVersion] = useState(preparation.version);
  const content = draft.value;
  const isChanged = JSON.stringify(content) !== JSON.stringify(preparation.content);
  const change = (part: Partial<LetterContent>) => {
    draft.write({ ...content, ...part });
  };
  const save = useAction(
    (seen: number) =>
      api.ask('PUT', path, { body: { ...content, version: seen }, contract: savedVersion }),
    (saved) => {
      setVersion(saved.version);
      // As the server keeps it: without spaces at its ends.
      draft.write(letterContent.safeParse(content).data ?? content);
      draft.forget();
      announce(texts.saved);
      onChanged();
    },
  );
  const showTheirs = async (): Promise<void> => {
    const fresh = await api.get(path, letterPage);
    const theirs = fresh.ok ? fresh.value.preparation : null;
    if (!theirs) return;
    save.dismiss();
    draft.write(theirs.content);
    draft.forget();
    setVersion(theirs.version);
    onChanged();
  };
  const newer = newerVersion(save.failure);
  const isSent = page.sent !== null;
  return (
    <>
      <Section title={texts.editor} hint={isSent ? texts.correctionHint : texts.editorHint}>
        <form
          className="card form-fields letter-editor"
          aria-label={texts.editor}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void save.run(version);
          }}
        >
          {parts.map((part) => (
            <TextField
              key={part}
              label={texts.parts[part]}
              value={content[part]}
              onChange={(value) => {
                change({ [part]: value });
              }}
            />
          ))}
          <Choices
            legend={texts.bodies}
            choices={preparation.bodies.map(({ id, name }) => ({ id, label: name }))}
            chosen={content.bodyIds}
            onChoose={(bodyIds) => {
              change({ bodyIds });
            }}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={content.includesDeputies}
              onChange={(event) => {
                change({ includesDeputies: event.target.checked });
              }}
            />
            {texts.includesDeputies}
          </label>
          {preparation.dates.length === 0 ? (
            <p className="quiet">{texts.noCandidates}</p>
          ) : (
            <Choices
              legend={texts.chooseDates}
              choices={preparation.dates.map((date) => ({
                id: date.id,
                label: dateLine(date, dates, texts),
              }))}
              chosen={content.dateIds}
              onChoose={(dateIds) => {
                change({ dateIds });
              }}
            />
          )}
          {save.failure && newer === undefined && <ErrorNotice failure={save.failure} />}
          {newer !== undefined && (
            <ConflictNotice
              text={texts.conflict}
              useMine={texts.useMine}
              showTheirs={texts.showTheirs}
              onUseMine={() => void save.run(newer)}
              onShowTheirs={() => void showTheirs()}
            />
          )}
          <div className="button-row">
            <Button
              type="submit"
              appearance={isChanged || version === 0 ? 'primary' : 'secondary'}
              disabled={save.isBusy}
            >
              {texts.save}
            </Button>
            {isChanged && <span className="quiet">{texts.unsaved}</span>}
          </div>
        </form>
      </Section>
      {version > 0 && <CardPreview path={`${path}/card`} hint={texts.previewHint} />}
      <SendLetter
        page={page}
        reaches={preparation.reaches}
        version={version}
        isReady={version > 0 && !isChanged}
        onSent={(sentVersion) => {
          setVersion(sentVersion);
          onChanged();
        }}
      />
    </>
  );
}

type ChoicesProps = {
  readonly legend: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: string[]) => void;
};

function Choices({ legend, choices, chosen, onChoose }: ChoicesProps) {
  return (
    <fieldset className="question">
      <legend>{legend}</legend>
      {choices.map(({ id, label }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => {
              onChoose(
                event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id),
              );
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

import { Button, Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { SynthesisPage } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { Section } from '../../ui/section.tsx';
import { Choice } from './contribution-filters.tsx';
import { inShort } from './chosen-contributions.ts';

type Stance = SynthesisPage['directions'][number]['links'][number]['stance'];

type WriteDirectionProps = {
  readonly page: SynthesisPage;
  readonly chosen: ReadonlySet<string>;
  readonly onWritten: () => void;
};

/** A direction in its first words, with the chosen contributions: each carries it or speaks against it. */
export function WriteDirection({ page, chosen, onWritten }: WriteDirectionProps) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [themeId, setTheme] = useState('');
  const [against, setAgainst] = useState<ReadonlySet<string>>(new Set());
  const linked = page.contributions.filter(({ id }) => chosen.has(id));
  const stanceOf = (id: string): Stance => (against.has(id) ? 'speaks-against' : 'carries');
  const write = useAction(
    () =>
      api.send('POST', `/api/phases/${page.phase.id}/directions`, {
        ...{ text, themeId: themeId === '' ? null : themeId },
        links: linked.map(({ id }) => ({ contributionId: id, stance: stanceOf(id) })),
      }),
    () => {
      setText('');
      setAgainst(new Set());
      announce(texts.saved);
      onWritten();
    },
  );
  const setStance = (id: string, stance: string) => {
    const next = new Set(against);
    if (stance === 'speaks-against') next.add(id);
    else next.delete(id);
    setAgainst(next);
  };
  return (
    <Section title={texts.write} hint={texts.writeHint}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void write.run();
        }}
      >
        {linked.length === 0 ? (
          <p className="quiet">{texts.noneChosen}</p>
        ) : (
          <ul className="stance-list">
            {linked.map(({ id, text: words }) => (
              <li key={id} className="card">
                <p className="prose">{words}</p>
                <RadioGroup
                  layout="horizontal"
                  aria-label={texts.stanceOf(inShort(words))}
                  value={stanceOf(id)}
                  onChange={(_, { value }) => {
                    setStance(id, value);
                  }}
                >
                  <Radio value="carries" label={texts.stanceCarries} />
                  <Radio value="speaks-against" label={texts.stanceAgainst} />
                </RadioGroup>
              </li>
            ))}
          </ul>
        )}
        <Choice
          label={texts.theme}
          value={themeId}
          choices={[
            { value: '', label: texts.noTheme },
            ...page.themes.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChoose={setTheme}
        />
        <Field label={texts.words} required>
          <Textarea
            value={text}
            rows={3}
            maxLength={2000}
            resize="vertical"
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        {write.failure && <ErrorNotice failure={write.failure} />}
        <div className="button-row">
          <Button
            type="submit"
            appearance="primary"
            disabled={text.trim() === '' || linked.length === 0 || write.isBusy}
          >
            {texts.save}
          </Button>
        </div>
      </form>
    </Section>
  );
}

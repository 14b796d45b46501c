import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { SynthesisPage } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Choice } from './contribution-filters.tsx';
import { inShort } from './chosen-contributions.ts';
import type { Sorting } from './use-sorting.ts';

type ThemeWorkProps = {
  readonly page: SynthesisPage;
  readonly theme: SynthesisPage['themes'][number];
  readonly sorting: Sorting;
  readonly onChanged: () => void;
};

/** What is in a theme, and what can be done with it; folded away until it is wanted. */
export function ThemeWork({ page, theme, sorting, onChanged }: ThemeWorkProps) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [title, setTitle] = useState(theme.title);
  const [intoId, setInto] = useState('');
  const others = page.themes.filter(({ id }) => id !== theme.id);
  const step = useAction(
    async ({ path, body, words }: { path: string; body: object; words: string }) => {
      const method = path.endsWith('/title') ? 'PUT' : 'POST';
      const outcome = await api.send(method, path, body);
      if (outcome.ok) announce(words);
      return outcome;
    },
    onChanged,
  );
  const isEmpty = theme.contributionIds.length === 0 && theme.merged.length === 0;
  const texted = new Map(page.contributions.map(({ id, text }) => [id, text]));
  const at = `/api/themes/${theme.id}`;
  const { version } = theme;
  return (
    <details>
      <summary>{texts.changeTheme(theme.title)}</summary>
      <div className="theme-work">
        <ul className="plain-dots">
          {theme.contributionIds.map((id) => (
            <li key={id}>
              {inShort(texted.get(id) ?? '')}{' '}
              <Button
                size="small"
                disabled={sorting.isBusy}
                onClick={() => {
                  sorting.outOf([id], theme);
                }}
              >
                {texts.takeOut(theme.title)}
              </Button>
            </li>
          ))}
        </ul>
        <div className="card-row">
          <Input
            aria-label={texts.rename}
            value={title}
            maxLength={200}
            onChange={(_, { value }) => {
              setTitle(value);
            }}
          />
          <Button
            disabled={title.trim() === '' || title.trim() === theme.title || step.isBusy}
            onClick={() =>
              void step.run({ path: `${at}/title`, body: { title, version }, words: texts.saved })
            }
          >
            {texts.rename}
          </Button>
        </div>
        {others.length > 0 && (
          <div className="sort-bar">
            <Choice
              label={texts.mergeInto}
              value={intoId}
              choices={[
                { value: '', label: texts.chooseTheme },
                ...others.map((other) => ({ value: other.id, label: other.title })),
              ]}
              onChoose={setInto}
            />
            <Button
              disabled={intoId === '' || step.isBusy}
              onClick={() => {
                const into = others.find(({ id }) => id === intoId)?.title ?? '';
                const words = texts.merged(theme.title, into);
                void step.run({ path: `${at}/merge`, body: { intoId, version }, words });
              }}
            >
              {texts.merge}
            </Button>
          </div>
        )}
        {theme.merged.length > 0 && (
          <div>
            <p className="quiet">{texts.mergedFrom}:</p>
            <ul className="plain-dots">
              {theme.merged.map((part) => (
                <li key={part.id}>
                  {part.title} ({texts.inTheme(part.contributionIds.length)}){' '}
                  <Button
                    size="small"
                    disabled={step.isBusy}
                    onClick={() =>
                      void step.run({
                        ...{ path: `/api/themes/${part.id}/unmerge`, words: texts.saved },
                        body: { version: part.version },
                      })
                    }
                  >
                    {texts.unmerge(part.title)}
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {isEmpty && (
          <div className="button-row">
            <Button
              disabled={step.isBusy}
              onClick={() =>
                void step.run({ path: `${at}/remove`, body: { version }, words: texts.saved })
              }
            >
              {texts.removeTheme}
            </Button>
          </div>
        )}
        {step.failure && <ErrorNotice failure={step.failure} />}
      </div>
    </details>
  );
}

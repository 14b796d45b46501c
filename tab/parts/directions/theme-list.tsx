import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { z } from 'zod';
import type { SynthesisPage } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { draggedType } from './contribution-list.tsx';
import { ThemeWork } from './theme-work.tsx';
import type { Sorting } from './use-sorting.ts';

type ThemeListProps = {
  readonly page: SynthesisPage;
  readonly sorting: Sorting;
  readonly onChanged: () => void;
};

/** The themes of the phase, numbered: contributions are dropped on them or sent to their number. */
export function ThemeList({ page, sorting, onChanged }: ThemeListProps) {
  const texts = useTexts(directionTexts);
  const [over, setOver] = useState<string | null>(null);
  return (
    <Section title={texts.themes}>
      {page.themes.length === 0 && <p className="quiet">{texts.noThemes}</p>}
      <ol className="theme-list">
        {page.themes.map((theme, index) => (
          <li
            key={theme.id}
            className={`card ${over === theme.id ? 'theme-over' : ''}`}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(draggedType)) return;
              event.preventDefault();
              setOver(theme.id);
            }}
            onDragLeave={() => {
              setOver(null);
            }}
            onDrop={(event) => {
              event.preventDefault();
              setOver(null);
              const ids = droppedIds(event);
              if (ids.length > 0) sorting.into(ids, theme);
            }}
          >
            <div className="card-row">
              <h3>
                {index + 1}. {theme.title}
              </h3>
              <span className="quiet numbers">{texts.inTheme(theme.contributionIds.length)}</span>
            </div>
            <ThemeWork page={page} theme={theme} sorting={sorting} onChanged={onChanged} />
          </li>
        ))}
      </ol>
      <NewTheme phaseId={page.phase.id} onAdded={onChanged} />
    </Section>
  );
}

function NewTheme({
  phaseId,
  onAdded,
}: {
  readonly phaseId: string;
  readonly onAdded: () => void;
}) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [title, setTitle] = useState('');
  const add = useAction(
    () => api.send('POST', `/api/phases/${phaseId}/themes`, { title }),
    () => {
      setTitle('');
      announce(texts.saved);
      onAdded();
    },
  );
  return (
    <form
      className="theme-work"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') void add.run();
      }}
    >
      <div className="card-row">
        <Input
          aria-label={texts.newTheme}
          placeholder={texts.newTheme}
          value={title}
          maxLength={200}
          onChange={(_, { value }) => {
            setTitle(value);
          }}
        />
        <Button type="submit" disabled={title.trim() === '' || add.isBusy}>
          {texts.addTheme}
        </Button>
      </div>
      {add.failure && <ErrorNotice failure={add.failure} />}
    </form>
  );
}

/** What was dropped comes from any page: it is read as everything from outside is. */
function droppedIds(event: DragEvent): readonly string[] {
  try {
    const given: unknown = JSON.parse(event.dataTransfer.getData(draggedType));
    return z.array(z.uuid()).safeParse(given).data ?? [];
  } catch {
    return [];
  }
}

import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { knowledgePage } from '../../src/contracts/knowledge.ts';
import type { KnowledgePage } from '../../src/contracts/knowledge.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { KnowledgeForm } from '../parts/knowledge/knowledge-form.tsx';
import { KnowledgeList } from '../parts/knowledge/knowledge-list.tsx';
import type { PageProps } from '../routing/page-props.ts';
import { knowledgeTexts } from '../texts/knowledge.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { StatusWord } from '../ui/status-word.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import '../parts/knowledge/knowledge.css';

/** What is known before anything is chosen, put up for discussion itself; and what the administration answers. */
export default function Knowledge({ params }: PageProps) {
  const loaded = useLoaded(`/api/processes/${params['id'] ?? ''}/knowledge`, knowledgePage);
  return (
    <WhenLoaded of={loaded}>
      {(page) => <Loaded page={page} onChanged={loaded.refetch} />}
    </WhenLoaded>
  );
}

type LoadedProps = { readonly page: KnowledgePage; readonly onChanged: () => void };

function Loaded({ page, onChanged }: LoadedProps) {
  const texts = useTexts(knowledgeTexts);
  const [isAdding, setAdding] = useState(false);
  const [isFiltered, setFiltered] = useState(false);
  const { process, items, unanswered, mayKeep, mayAnswer } = page;
  const hasReactions = items.some(({ reactions }) => reactions.length > 0);
  const shown = isFiltered
    ? items.filter(({ reactions }) => reactions.some(({ answer }) => answer === null))
    : items;
  return (
    <Page
      title={texts.title}
      up={{ to: `/processes/${process.id}`, label: process.title }}
      lead={texts.lead}
      status={
        hasReactions && (
          <StatusWord tone={unanswered > 0 ? 'attention' : 'done'}>
            {unanswered > 0 ? texts.owed(unanswered) : texts.allAnswered}
          </StatusWord>
        )
      }
      actions={
        mayKeep &&
        !isAdding && (
          <Button
            appearance="primary"
            onClick={() => {
              setAdding(true);
            }}
          >
            {texts.add}
          </Button>
        )
      }
    >
      {isAdding && (
        <KnowledgeForm
          path={{ method: 'POST', to: `/api/processes/${process.id}/knowledge` }}
          onSaved={() => {
            setAdding(false);
            onChanged();
          }}
          onCancel={() => {
            setAdding(false);
          }}
        />
      )}
      {mayAnswer && unanswered > 0 && (
        <Checkbox
          label={texts.onlyUnanswered}
          checked={isFiltered}
          onChange={(_, { checked }) => {
            setFiltered(checked === true);
          }}
        />
      )}
      {items.length === 0 && !isAdding && (
        <EmptyState title={texts.empty}>
          <p>{mayKeep ? texts.emptyStaff : texts.emptyOthers}</p>
        </EmptyState>
      )}
      {shown.length > 0 && <KnowledgeList page={page} shown={shown} onChanged={onChanged} />}
    </Page>
  );
}

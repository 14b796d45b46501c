import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type {
  KnowledgeItem,
  KnowledgePage,
  ReactionKind,
} from '../../../src/contracts/knowledge.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useTexts } from '../../texts/texts.ts';
import { RemoveButton } from '../../ui/remove-button.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { FigureBars } from './figure-bars.tsx';
import { KnowledgeForm } from './knowledge-form.tsx';
import { ReactionForm } from './reaction-form.tsx';
import { ReactionList } from './reaction-list.tsx';

const kinds = ['surprised', 'curious', 'missing'] as const;

type KnowledgeCardProps = {
  readonly item: KnowledgeItem;
  readonly page: KnowledgePage;
  readonly onChanged: () => void;
  /** What moves it among the others, for whoever keeps them. */
  readonly mover: ReactNode;
};

/** One item with its picture, its source and day, three ways to react, and what came of it. */
export function KnowledgeCard({ item, page, onChanged, mover }: KnowledgeCardProps) {
  const texts = useTexts(knowledgeTexts);
  const dates = useDates();
  const id = useId();
  const [reacting, setReacting] = useState<ReactionKind | null>(null);
  const [isEditing, setEditing] = useState(false);
  const mayReact = page.mayReact || page.tables.length > 0;
  if (isEditing)
    return (
      <KnowledgeForm
        item={item}
        path={{ method: 'PUT', to: `/api/knowledge/${item.id}` }}
        onSaved={() => {
          setEditing(false);
          onChanged();
        }}
        onCancel={() => {
          setEditing(false);
        }}
      />
    );
  return (
    <section className="card knowledge" aria-labelledby={id}>
      <h2 id={id}>{item.title}</h2>
      {item.body !== '' && <p className="knowledge-body">{item.body}</p>}
      {item.kind === 'figure' && <FigureBars item={item} />}
      <p className="quiet">
        {texts.source}: {item.source}. {texts.asOf} {dates.date(item.dated)}.
        {item.isExample && ` ${texts.example}.`}
      </p>
      {mayReact && (
        <div className="button-row">
          {kinds.map((kind) => (
            <Button
              key={kind}
              aria-expanded={reacting === kind}
              aria-label={texts.reactTo(texts.kinds[kind], item.title)}
              onClick={() => {
                setReacting(reacting === kind ? null : kind);
              }}
            >
              {texts.kinds[kind]}
            </Button>
          ))}
        </div>
      )}
      {reacting && (
        <ReactionForm
          key={reacting}
          itemId={item.id}
          kind={reacting}
          page={page}
          onSent={() => {
            setReacting(null);
            onChanged();
          }}
          onCancel={() => {
            setReacting(null);
          }}
        />
      )}
      {item.reactions.length > 0 && (
        <ReactionList item={item} mayAnswer={page.mayAnswer} onChanged={onChanged} />
      )}
      {page.mayKeep && (
        <div className="button-row">
          <Button
            size="small"
            aria-label={texts.editItem(item.title)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {texts.edit}
          </Button>
          <RemoveButton
            name={texts.removeItem(item.title)}
            label={texts.remove}
            title={texts.removeTitle}
            confirmLabel={texts.remove}
            consequence={texts.removeText}
            path={`/api/knowledge/${item.id}/remove`}
            version={item.version}
            removed={texts.removed}
            onRemoved={onChanged}
          />
          {mover}
        </div>
      )}
    </section>
  );
}

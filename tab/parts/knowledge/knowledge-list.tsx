import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnowledgeItem, KnowledgePage } from '../../../src/contracts/knowledge.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { moved } from '../workshops/agenda-clock.ts';
import { KnowledgeCard } from './knowledge-card.tsx';
import './knowledge.css';

type KnowledgeListProps = {
  readonly page: KnowledgePage;
  /** Those to show: all, or what waits for an answer. Only all can be put in another order. */
  readonly shown: readonly KnowledgeItem[];
  readonly onChanged: () => void;
};

/** The items in their order, moved by buttons or by dragging by whoever keeps them. */
export function KnowledgeList({ page, shown, onChanged }: KnowledgeListProps) {
  const texts = useTexts(knowledgeTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [dragged, setDragged] = useState<number | null>(null);
  const { items, process } = page;
  const isMovable = page.mayKeep && shown.length === items.length && items.length > 1;
  const order = useAction((itemIds: readonly string[]) =>
    api.send('PUT', `/api/processes/${process.id}/knowledge-order`, { itemIds }),
  );
  const move = async (from: number, to: number) => {
    const item = items[from];
    if (!item || order.isBusy || from === to || to < 0 || to >= items.length) return;
    const isTaken = await order.run(moved(items, from, to).map(({ id }) => id));
    if (isTaken) announce(texts.movedTo(item.title, to + 1));
    onChanged();
  };
  return (
    <>
      {order.failure && <ErrorNotice failure={order.failure} />}
      <ol className="knowledge-list">
        {shown.map((item, index) => (
          <li
            key={item.id}
            className={dragged === index ? 'knowledge-dragged' : ''}
            onDragOver={(event) => {
              if (dragged !== null) event.preventDefault();
            }}
            onDrop={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setDragged(null);
              void move(dragged, index);
            }}
          >
            <KnowledgeCard
              item={item}
              page={page}
              onChanged={onChanged}
              mover={
                isMovable && (
                  <>
                    <span
                      className="knowledge-handle"
                      title={texts.drag}
                      aria-hidden="true"
                      draggable
                      onDragStart={() => {
                        setDragged(index);
                      }}
                      onDragEnd={() => {
                        setDragged(null);
                      }}
                    >
                      ⠿
                    </span>
                    <Button
                      size="small"
                      aria-label={texts.moveUp(item.title)}
                      disabledFocusable={index === 0}
                      onClick={() => void move(index, index - 1)}
                    >
                      ↑
                    </Button>
                    <Button
                      size="small"
                      aria-label={texts.moveDown(item.title)}
                      disabledFocusable={index === items.length - 1}
                      onClick={() => void move(index, index + 1)}
                    >
                      ↓
                    </Button>
                  </>
                )
              }
            />
          </li>
        ))}
      </ol>
    </>
  );
}

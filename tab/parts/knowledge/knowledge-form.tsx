import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { KnowledgeItem } from '../../../src/contracts/knowledge.ts';
import { useAction } from '../../api/use-action.ts';
import type { Method } from '../../api/api.ts';
import { useApi } from '../../session/session-context.ts';
import { knowledgeTexts } from '../../texts/knowledge.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { todayInOslo } from '../../ui/clock.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { readPoints, writePoints } from './read-points.ts';

type KnowledgeFormProps = {
  readonly item?: KnowledgeItem;
  readonly path: { readonly method: Method; readonly to: string };
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

/** An item is a text, or a figure with values; both have a source and a day. */
export function KnowledgeForm({ item, path, onSaved, onCancel }: KnowledgeFormProps) {
  const api = useApi();
  const texts = useTexts(knowledgeTexts);
  const announce = useAnnounce();
  const [draft, setDraft] = useState(() => ({
    kind: item?.kind ?? ('text' as const),
    title: item?.title ?? '',
    body: item?.body ?? '',
    unit: item?.unit ?? '',
    points: writePoints(item?.points ?? []),
    source: item?.source ?? '',
    dated: item?.dated ?? String(todayInOslo()),
  }));
  const set = (change: Partial<typeof draft>) => {
    setDraft({ ...draft, ...change });
  };
  const isFigure = draft.kind === 'figure';
  const points = isFigure ? readPoints(draft.points) : [];
  const save = useAction(
    () =>
      api.send(path.method, path.to, {
        ...{ ...draft, points: points ?? [], unit: isFigure ? draft.unit : '' },
        ...(item && { version: item.version }),
      }),
    () => {
      announce(texts.saved);
      onSaved();
    },
  );
  const isReady = draft.title.trim() !== '' && draft.source.trim() !== '' && points !== null;
  return (
    <form
      className="card knowledge-form"
      aria-label={item ? texts.editItem(item.title) : texts.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save.run();
      }}
    >
      <Field label={texts.kind}>
        <Select
          value={draft.kind}
          onChange={(_, { value }) => {
            set({ kind: value === 'figure' ? 'figure' : 'text' });
          }}
        >
          <option value="text">{texts.kindText}</option>
          <option value="figure">{texts.kindFigure}</option>
        </Select>
      </Field>
      <Field label={texts.fieldTitle} required>
        <Input
          value={draft.title}
          maxLength={200}
          onChange={(_, { value }) => {
            set({ title: value });
          }}
        />
      </Field>
      <Field label={texts.fieldBody}>
        <Textarea
          value={draft.body}
          rows={4}
          maxLength={4000}
          resize="vertical"
          onChange={(_, { value }) => {
            set({ body: value });
          }}
        />
      </Field>
      {isFigure && (
        <>
          <Field label={texts.fieldUnit}>
            <Input
              value={draft.unit}
              maxLength={60}
              onChange={(_, { value }) => {
                set({ unit: value });
              }}
            />
          </Field>
          <Field
            label={texts.fieldPoints}
            hint={texts.fieldPointsHint}
            {...(points === null && { validationMessage: texts.pointsUnread })}
          >
            <Textarea
              value={draft.points}
              rows={5}
              resize="vertical"
              onChange={(_, { value }) => {
                set({ points: value });
              }}
            />
          </Field>
        </>
      )}
      <Field label={texts.fieldSource} required>
        <Input
          value={draft.source}
          maxLength={300}
          onChange={(_, { value }) => {
            set({ source: value });
          }}
        />
      </Field>
      <Field label={texts.fieldDated} required>
        <Input
          type="date"
          value={draft.dated}
          onChange={(_, { value }) => {
            set({ dated: value });
          }}
        />
      </Field>
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button type="submit" appearance="primary" disabled={!isReady || save.isBusy}>
          {texts.save}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

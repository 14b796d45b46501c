import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { useDates } from '../../ui/use-dates.ts';
import { agendaMinutes, moved, timeAgenda } from './agenda-clock.ts';
import { startOf } from './round-form.ts';
import type { RoundForm } from './round-form.ts';
import './agenda-editor.css';

type Item = RoundForm['agenda'][number];
type AgendaEditorProps = {
  readonly form: RoundForm;
  readonly isWrong: (path: string) => boolean;
  readonly onChange: (agenda: Item[]) => void;
};

/** The agenda with clock times that follow, moved by buttons or by dragging, and held against the meeting's length. */
export function AgendaEditor({ form, isWrong, onChange }: AgendaEditorProps) {
  const texts = useTexts(roundTexts);
  const dates = useDates();
  const announce = useAnnounce();
  const [dragged, setDragged] = useState<number | null>(null);
  const { agenda, durationMinutes } = form;
  const startsAt = startOf(form);
  const timed = startsAt ? timeAgenda(startsAt, agenda) : [];
  const sum = agendaMinutes(agenda);
  const left = durationMinutes - sum;

  const move = (from: number, to: number) => {
    onChange([...moved(agenda, from, to)]);
    const title = agenda[from]?.title;
    if (to >= 0 && to < agenda.length)
      announce(texts.movedTo(title === undefined || title === '' ? texts.unnamed : title, to + 1));
  };
  const change = (id: string, part: Partial<Item>) => {
    onChange(agenda.map((item) => (item.id === id ? { ...item, ...part } : item)));
  };
  const add = (kind: Item['kind']) => {
    const isBreak = kind === 'break';
    const title = isBreak ? texts.breakWord : '';
    const minutes = isBreak ? 15 : Math.max(5, Math.min(30, left));
    onChange([...agenda, { id: crypto.randomUUID(), title, minutes, kind, lead: '' }]);
  };

  return (
    <fieldset className="card form-group">
      <legend className="card-name">{texts.agenda}</legend>
      <ol className="agenda-editor">
        {agenda.map((item, index) => {
          const clock = timed[index];
          const name = item.title === '' ? texts.itemTitle(index + 1) : item.title;
          return (
            <li
              key={item.id}
              className={dragged === index ? 'agenda-dragged' : ''}
              onDragOver={(event) => {
                if (dragged !== null) event.preventDefault();
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, index);
                setDragged(null);
              }}
            >
              <span
                className="agenda-handle numbers"
                draggable
                onDragStart={() => {
                  setDragged(index);
                }}
                onDragEnd={() => {
                  setDragged(null);
                }}
              >
                <span aria-hidden="true">⠿ </span>
                {clock ? dates.time(clock.from) : '–'}
              </span>
              <Field
                className="agenda-title"
                label={texts.itemTitle(index + 1)}
                {...(isWrong(`agenda.${index}.title`) && { validationMessage: texts.required })}
              >
                <Input
                  value={item.title}
                  maxLength={200}
                  onChange={(_, { value }) => {
                    change(item.id, { title: value });
                  }}
                />
              </Field>
              <Field className="agenda-minutes" label={texts.itemMinutes}>
                <Input
                  type="number"
                  min={1}
                  max={600}
                  value={String(item.minutes)}
                  onChange={(_, { value }) => {
                    const minutes = Number(value);
                    if (Number.isInteger(minutes) && minutes >= 0) change(item.id, { minutes });
                  }}
                />
              </Field>
              {item.kind === 'item' && (
                <Field className="agenda-lead" label={texts.itemLead}>
                  <Input
                    value={item.lead}
                    maxLength={100}
                    onChange={(_, { value }) => {
                      change(item.id, { lead: value });
                    }}
                  />
                </Field>
              )}
              <span className="agenda-buttons">
                <Button
                  size="small"
                  aria-label={texts.moveUp(name)}
                  disabledFocusable={index === 0}
                  onClick={() => {
                    move(index, index - 1);
                  }}
                >
                  ↑
                </Button>
                <Button
                  size="small"
                  aria-label={texts.moveDown(name)}
                  disabledFocusable={index === agenda.length - 1}
                  onClick={() => {
                    move(index, index + 1);
                  }}
                >
                  ↓
                </Button>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={texts.removeItem(name)}
                  onClick={() => {
                    onChange(agenda.filter(({ id }) => id !== item.id));
                  }}
                >
                  ✕
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <p className={left < 0 ? 'agenda-over numbers' : 'numbers'} role="status">
        {texts.agendaSum(sum, durationMinutes)}.{' '}
        {left === 0
          ? texts.agendaExact
          : left > 0
            ? texts.agendaLeft(left)
            : texts.agendaOverBy(-left)}
      </p>
      <div className="button-row">
        <Button
          onClick={() => {
            add('item');
          }}
        >
          {texts.addItem}
        </Button>
        <Button
          onClick={() => {
            add('break');
          }}
        >
          {texts.addBreak}
        </Button>
      </div>
    </fieldset>
  );
}

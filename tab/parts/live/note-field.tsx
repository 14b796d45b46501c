import { Button, Checkbox, Textarea } from '@fluentui/react-components';
import { useId } from 'react';
import { longestContribution } from '../../../src/contracts/live-round.ts';
import type { NotesPage } from '../../../src/contracts/live-round.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import type { DeviceNotes } from './device-notes.ts';

type NoteFieldProps = {
  readonly question: NotesPage['questions'][number];
  readonly tableNumber: number | null;
  readonly notes: DeviceNotes;
  readonly onFinished: () => void;
};

/** From here on the count is shown: nobody counts letters before that. */
const nearlyFull = longestContribution * 0.9;

/** One question, one big field. What is written is on the device with each letter; delivering is a press, or Ctrl and Enter. */
export function NoteField({ question, tableNumber, notes, onFinished }: NoteFieldProps) {
  const texts = useTexts(liveTexts);
  const id = useId();
  const place = { tableNumber, questionId: question.id };
  const draft = notes.draft(place);
  const text = draft?.text ?? '';
  const isTooLong = text.trim().length > longestContribution;
  const isPassed = question.state === 'stopped' && tableNumber === null;
  const mayDeliver =
    text.trim() !== '' && !isTooLong && question.state !== 'not-asked' && !isPassed;
  const counted = [text.trim().length, longestContribution].map((n) => n.toLocaleString('nb'));
  const [length = '', most = ''] = counted;

  const deliver = () => {
    if (!mayDeliver) return;
    notes.finish(place);
    onFinished();
  };
  const state = () => {
    if (isTooLong) return texts.tooLong(length, most);
    if (text === '') return texts.empty;
    return notes.isKept() ? texts.keptHere : texts.notKept;
  };
  const about = {
    'not-asked': texts.notAsked,
    open: '',
    stopped: tableNumber === null ? texts.stoppedOwn : texts.stopped,
  }[question.state];

  return (
    <section className="note-field" aria-labelledby={`${id}question`}>
      <h2 id={`${id}question`}>{question.text}</h2>
      {about !== '' && <p className="quiet">{about}</p>}
      <Textarea
        aria-label={
          tableNumber === null
            ? texts.writeOwn(question.text)
            : texts.writeFor(tableNumber, question.text)
        }
        aria-describedby={`${id}state`}
        aria-invalid={isTooLong}
        value={text}
        rows={6}
        resize="vertical"
        size="large"
        className="note-text"
        onChange={(_, { value }) => {
          notes.write(place, value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          deliver();
        }}
      />
      {tableNumber === null && (
        <Checkbox
          label={texts.named}
          checked={draft?.isNamed ?? false}
          disabled={text === ''}
          onChange={(_, { checked }) => {
            notes.write(place, text, checked === true);
          }}
        />
      )}
      <div className="button-row">
        <Button appearance="primary" size="large" disabled={!mayDeliver} onClick={deliver}>
          {texts.deliver}
        </Button>
        <span id={`${id}state`} className={isTooLong ? 'note-state note-too-long' : 'note-state'}>
          {state()}
          {!isTooLong && text.length > nearlyFull && ` ${texts.characters(length, most)}`}
        </span>
      </div>
      <p className="quiet note-keys">{texts.deliverHint}</p>
    </section>
  );
}

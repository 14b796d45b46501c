import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { homeState } from '../../../src/contracts/programme.ts';
import type { ProgrammePage } from '../../../src/contracts/programme.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { programmeTexts } from '../../texts/programme.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';

type HomeFormProps = {
  readonly page: ProgrammePage;
  readonly point: ProgrammePage['learningPoints'][number];
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Takes a learning point home as something that somebody does by a day, and says how it goes. */
export function HomeForm({ page, point, onDone, onCancel }: HomeFormProps) {
  const texts = useTexts(programmeTexts);
  const api = useApi();
  const announce = useAnnounce();
  const [what, setWhat] = useState(point.home?.what ?? point.text.slice(0, 500));
  const [responsibleId, setResponsible] = useState(point.home?.responsibleId ?? '');
  const [dueOn, setDue] = useState<string>(point.home?.dueOn ?? '');
  const [state, setState] = useState(point.home?.state ?? 'planned');
  const [note, setNote] = useState(point.home?.note ?? '');
  const save = useAction(
    (isHome: boolean) => {
      const home = {
        ...{ what, state, note },
        responsibleId: responsibleId === '' ? null : responsibleId,
        dueOn: dueOn === '' ? null : dueOn,
      };
      const body = { home: isHome ? home : null, version: point.version };
      return api.send('PUT', `/api/learning-points/${point.id}/home`, body);
    },
    () => {
      announce(texts.saved);
      onDone();
    },
  );
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save.run(true);
      }}
    >
      <Field label={texts.what} required>
        <Input
          value={what}
          maxLength={500}
          onChange={(_, { value }) => {
            setWhat(value);
          }}
        />
      </Field>
      <div className="form-row">
        <Field label={texts.responsible}>
          <Select
            value={responsibleId}
            onChange={(_, { value }) => {
              setResponsible(value);
            }}
          >
            <option value="">{texts.nobody}</option>
            {page.staff.map(({ personId, name }) => (
              <option key={personId} value={personId}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.due}>
          <Input
            type="date"
            value={dueOn}
            onChange={(_, { value }) => {
              setDue(value);
            }}
          />
        </Field>
        <Field label={texts.state}>
          <Select
            value={state}
            onChange={(_, { value }) => {
              const read = homeState.safeParse(value);
              if (read.success) setState(read.data);
            }}
          >
            {homeState.options.map((option) => (
              <option key={option} value={option}>
                {texts.homeStates[option]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={texts.note}>
        <Textarea
          value={note}
          maxLength={2000}
          resize="vertical"
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button type="submit" appearance="primary" disabled={what.trim() === '' || save.isBusy}>
          {texts.save}
        </Button>
        {point.home && (
          <Button disabled={save.isBusy} onClick={() => void save.run(false)}>
            {texts.backToThought}
          </Button>
        )}
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </form>
  );
}

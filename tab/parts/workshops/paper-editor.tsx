import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { opennessPage } from '../../../src/contracts/openness.ts';
import type { PaperDraft, RoundPaper } from '../../../src/contracts/papers.ts';
import { created } from '../../../src/contracts/rounds.ts';
import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { readCivilDate } from '../../../src/core/time/instant.ts';
import { useAction } from '../../api/use-action.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { useApi } from '../../session/session-context.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { answersOf, formOfAnswers } from '../openness/openness-form.ts';
import { OpennessWizard } from '../openness/openness-wizard.tsx';

type PaperEditorProps = {
  readonly round: RoundPage['round'];
  readonly paper: RoundPaper | null;
  readonly onStop: () => void;
  readonly onSaved: () => void;
};

/** A paper being added or changed: what it is, where it belongs, and who may read it. */
export function PaperEditor({ round, paper, onStop, onSaved }: PaperEditorProps) {
  const api = useApi();
  const texts = useTexts(roundChangeTexts);
  const announce = useAnnounce();
  const rules = useLoaded('/api/openness', opennessPage);
  const [form, setForm] = useState(() => ({
    title: paper?.title ?? '',
    kind: paper?.content.kind ?? ('link' as const),
    address: paper?.content.kind === 'link' ? paper.content.address : '',
    words: paper?.content.kind === 'note' ? paper.content.words : '',
    agendaItemId: paper?.agendaItemId ?? '',
    sentToCouncilOn: paper?.sentToCouncilOn ?? '',
    openness: formOfAnswers(paper?.answers ?? null),
  }));
  const change = (part: Partial<typeof form>) => {
    setForm({ ...form, ...part });
  };
  const draftOf = (): PaperDraft => ({
    title: form.title,
    agendaItemId: form.agendaItemId === '' ? null : form.agendaItemId,
    content:
      form.kind === 'link'
        ? { kind: 'link', address: form.address }
        : { kind: 'note', words: form.words },
    sentToCouncilOn: readCivilDate(form.sentToCouncilOn) ?? null,
    openness: answersOf(form.openness),
  });
  const save = useAction(
    () =>
      paper
        ? api.send('PUT', `/api/papers/${paper.id}`, { ...draftOf(), version: paper.version })
        : api.ask('POST', `/api/rounds/${round.id}/papers`, {
            body: draftOf(),
            contract: created,
          }),
    () => {
      announce(texts.paperSaved);
      onSaved();
    },
  );
  return (
    <form
      className="card form-fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save.run();
      }}
    >
      <Field label={texts.paperTitle} required>
        <Input
          value={form.title}
          maxLength={200}
          onChange={(_, { value }) => {
            change({ title: value });
          }}
        />
      </Field>
      <Field label={texts.item}>
        <Select
          value={form.agendaItemId}
          onChange={(_, { value }) => {
            change({ agendaItemId: value });
          }}
        >
          <option value="">{texts.wholeMeeting}</option>
          {round.agenda.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.paperKind}>
        <RadioGroup
          layout="horizontal"
          value={form.kind}
          onChange={(_, { value }) => {
            change({ kind: value === 'note' ? 'note' : 'link' });
          }}
        >
          <Radio value="link" label={texts.kinds.link} />
          <Radio value="note" label={texts.kinds.note} />
        </RadioGroup>
      </Field>
      {form.kind === 'link' ? (
        <Field label={texts.address} hint={texts.addressHint} required>
          <Input
            type="url"
            value={form.address}
            maxLength={2000}
            onChange={(_, { value }) => {
              change({ address: value });
            }}
          />
        </Field>
      ) : (
        <Field label={texts.words} required>
          <Textarea
            value={form.words}
            rows={6}
            maxLength={20_000}
            onChange={(_, { value }) => {
              change({ words: value });
            }}
          />
        </Field>
      )}
      <WhenLoaded of={rules}>
        {(page) =>
          page.bodies.some(
            ({ bodyId, isCityGovernment }) => bodyId === round.body.id && isCityGovernment,
          ) && (
            <Field
              label={texts.sentOn}
              hint={texts.sentHint(
                page.rules.find(({ rule }) => rule === 'city-government-papers')?.paragraph ?? '',
              )}
            >
              <Input
                type="date"
                value={form.sentToCouncilOn}
                onChange={(_, { value }) => {
                  change({ sentToCouncilOn: value });
                }}
              />
            </Field>
          )
        }
      </WhenLoaded>
      <OpennessWizard
        subject="paper"
        form={form.openness}
        meetingForm="in-person"
        onChange={(openness) => {
          change({ openness });
        }}
      />
      {save.failure && <ErrorNotice failure={save.failure} />}
      <div className="button-row">
        <Button appearance="primary" type="submit" disabled={save.isBusy}>
          {texts.savePaper}
        </Button>
        <Button onClick={onStop}>{texts.stop}</Button>
      </div>
    </form>
  );
}

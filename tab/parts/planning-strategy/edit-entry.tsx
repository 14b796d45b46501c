import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import { entryFacts } from '../../../src/contracts/strategy-entry.ts';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { newerVersion, theirVersion } from '../../api/failure.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ConflictNotice } from '../../ui/conflict-notice.tsx';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { ChoiceField, LineField, TextField } from '../steering/fields.tsx';
import { entryBody, entryKinds, formOfEntry, newEntryForm, timesOf } from './entry-form.ts';
import type { EntryForm } from './entry-form.ts';
import { saidOf, timeWords } from './strategy-words.ts';

export type EditEntryProps = {
  readonly view: StrategyView;
  readonly register: PlanRegister;
  readonly texts: PlanningStrategyTexts;
  /** The line that is changed; without it a new one is added. */
  readonly entry: StrategyView['entries'][number] | null;
  /** After adoption: the supplement or rolling that it belongs to. */
  readonly amendmentId: string | null;
  readonly onDone: () => void;
};

/** One line of the strategy. After adoption a line that holds is not changed: the new one takes its place when the amendment is decided. */
export function EditEntry(props: EditEntryProps) {
  const { view, register, texts, entry, amendmentId, onDone } = props;
  const api = useApi();
  const announce = useAnnounce();
  const [form, setForm] = useState(entry ? formOfEntry(entry) : newEntryForm);
  const [version, setVersion] = useState(entry?.version ?? 0);
  const path = `/api/planning-strategies/${view.strategy.id}/entries`;
  const isOwn = entry !== null && entry.amendmentId === amendmentId;
  const change = (part: Partial<EntryForm>) => {
    setForm({ ...form, ...part });
  };
  const save = useAction(
    (seen: number) => {
      const title = register.plans.find(({ id }) => id === form.planId)?.title;
      const facts = entryBody(form, title);
      return isOwn
        ? api.send('PUT', `${path}/${entry.id}`, { version: seen, facts })
        : api.send('POST', path, { facts, amendmentId, supersedesId: entry?.id ?? null });
    },
    () => {
      announce(texts.saved);
      onDone();
    },
  );
  const newer = newerVersion(save.failure);
  const theirs = entryFacts.safeParse(theirVersion(save.failure));
  const times = timesOf(
    Number(view.term.startsOn.slice(0, 4)),
    Number(view.term.endsOn.slice(0, 4)) + 2,
  );
  const options = times.map((time) => (
    <option key={time} value={time}>
      {timeWords(time, texts)}
    </option>
  ));
  const isNew = form.kind === 'new';
  const goesOn = form.kind === 'master-plan' && form.decision === 'continue';
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save.run(version);
      }}
    >
      <div className="card form-fields">
        <ChoiceField label={texts.kind} value={form.kind} onChange={(kind) => { change({ kind }); }}>
          {entryKinds.map((kind) => <option key={kind} value={kind}>{texts.kinds[kind]}</option>)}
        </ChoiceField>
        <ChoiceField label={texts.plan} required={!isNew} value={form.planId} onChange={(planId) => { change({ planId }); }}>
          <option value="">{isNew ? texts.notOrdered : texts.choosePlan}</option>
          {register.plans.filter(({ isCounted, id }) => isCounted || id === form.planId).map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
        </ChoiceField>
        {isNew && form.planId === '' && (
          <>
            <LineField label={texts.name} required longest={200} value={form.title} onChange={(title) => { change({ title }); }} />
            <ChoiceField label={texts.need} value={form.needId} onChange={(needId) => { change({ needId }); }}>
              <option value="">{texts.noNeed}</option>
              {register.needTests.map(({ id, title }) => <option key={id} value={id}>{title}</option>)}
            </ChoiceField>
          </>
        )}
        {form.kind === 'master-plan' && (
          <ChoiceField label={texts.decision} value={form.decision} onChange={(decision) => { change({ decision }); }}>
            {Object.entries(texts.decisions).map(([key, words]) => <option key={key} value={key}>{words}</option>)}
          </ChoiceField>
        )}
        {!goesOn && (
          <div className="form-row">
            <ChoiceField label={texts.from} value={form.from} onChange={(from) => { change({ from }); }}>
              <option value="">{texts.noTime}</option>
              {options}
            </ChoiceField>
            <ChoiceField label={texts.to} value={form.to} onChange={(to) => { change({ to }); }}>
              <option value="">{texts.noTime}</option>
              {options}
            </ChoiceField>
          </div>
        )}
        <TextField label={texts.note} longest={1000} value={form.note} onChange={(note) => { change({ note }); }} />
      </div>
      {newer !== undefined && theirs.success ? (
        <ConflictNotice
          text={texts.conflict([theirs.data.title, saidOf(theirs.data, texts), theirs.data.note].filter(Boolean).join(', '))}
          useMine={texts.useMine}
          showTheirs={texts.showTheirs}
          onUseMine={() => { void save.run(newer); }}
          onShowTheirs={() => { setForm(formOfEntry(theirs.data)); setVersion(newer); save.dismiss(); }}
        />
      ) : save.failure && <ErrorNotice failure={save.failure} />}
      <div className="form-footer">
        <Button type="submit" appearance="primary" disabled={save.isBusy}>{texts.save}</Button>
        <Button onClick={onDone}>{texts.cancel}</Button>
      </div>
    </form>
  ); // prettier-ignore
}

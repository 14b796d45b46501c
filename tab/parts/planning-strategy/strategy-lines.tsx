import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Section } from '../../ui/section.tsx';
import { ChoiceField } from '../steering/fields.tsx';
import { EditEntry } from './edit-entry.tsx';
import { entryKinds } from './entry-form.ts';
import { StrategyLine } from './strategy-line.tsx';
import type { LineAct } from './strategy-line.tsx';

const ConfirmDialog = lazy(() => import('../../ui/confirm-dialog.tsx'));

type Entry = StrategyView['entries'][number];
type LinesProps = {
  readonly view: StrategyView;
  readonly texts: PlanningStrategyTexts;
  /** For those who edit; null for readers. */
  readonly register: PlanRegister | null;
  readonly onChanged: () => void;
};

/** The lines by kind. Before adoption they are changed here; afterwards through a supplement or rolling that is not decided yet. */
export function StrategyLines({ view, texts, register, onChanged }: LinesProps) {
  const [edited, setEdited] = useState<Entry | 'new' | null>(null);
  const [asked, setAsked] = useState<{ readonly act: LineAct; readonly entry: Entry } | null>(null);
  const [chosen, setChosen] = useState('');
  const api = useApi();
  const announce = useAnnounce();
  const open = view.amendments.filter(({ decided }) => decided === null);
  const into = open.find(({ id }) => id === chosen) ?? open[0];
  const isFrozen = view.strategy.status === 'adopted';
  const mayEdit = register !== null && (!isFrozen || (into !== undefined && view.isInForce));
  const amendmentId = isFrozen ? (into?.id ?? null) : null;
  const takeOut = useAction(
    (act: LineAct, { id, version }: Entry) => {
      const path = `/api/planning-strategies/${view.strategy.id}/entries/${id}`;
      return act === 'drop'
        ? api.send('POST', `${path}/drop`, { amendmentId, note: '' })
        : api.send('POST', `${path}/withdraw`, { version });
    },
    () => {
      setAsked(null);
      announce(texts.saved);
      onChanged();
    },
  );
  const close = () => {
    setEdited(null);
    onChanged();
  };
  const act = (kind: LineAct, entry: Entry) => {
    if (kind === 'change') setEdited(entry);
    // Keeping a line is the way back from taking it out: not asked twice.
    else if (entry.drops) void takeOut.run('withdraw', entry);
    else setAsked({ act: kind, entry });
  };
  const label = asked?.act === 'drop' ? texts.drop : texts.takeOut;
  return (
    <Section
      title={texts.lines}
      actions={
        mayEdit &&
        edited === null && (
          <Button
            onClick={() => {
              setEdited('new');
            }}
          >
            {texts.addLine}
          </Button>
        )
      }
    >
      {mayEdit && open.length > 1 && (
        <ChoiceField label={texts.changesIn} value={into?.id ?? ''} onChange={setChosen}>
          {open.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </ChoiceField>
      )}
      {edited !== null && register && (
        <EditEntry
          key={edited === 'new' ? 'new' : edited.id}
          {...{ view, register, texts, amendmentId }}
          entry={edited === 'new' ? null : edited}
          onDone={close}
        />
      )}
      {view.entries.length === 0 && <p className="quiet">{texts.noLines}</p>}
      {entryKinds.map((kind) => {
        const lines = view.entries.filter((entry) => entry.kind === kind && !entry.drops);
        return (
          lines.length > 0 && (
            <div key={kind}>
              <h3>{texts.kinds[kind]}</h3>
              <ul className="card-list">
                {lines.map((entry) => (
                  <StrategyLine
                    key={entry.id}
                    {...{ view, entry, texts, amendmentId }}
                    onAct={mayEdit ? act : null}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
      {asked && (
        <Suspense>
          <ConfirmDialog
            title={`${label}: ${asked.entry.title}`}
            confirmLabel={label}
            isBusy={takeOut.isBusy}
            failure={takeOut.failure}
            onConfirm={() => void takeOut.run(asked.act, asked.entry)}
            onCancel={() => {
              setAsked(null);
            }}
          >
            {asked.act === 'drop' ? texts.dropSure(into?.title ?? '') : texts.takeOutSure}
          </ConfirmDialog>
        </Suspense>
      )}
    </Section>
  );
}

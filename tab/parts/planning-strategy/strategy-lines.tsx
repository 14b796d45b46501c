import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import type { StrategyView } from '../../../src/contracts/planning-strategy.ts';
import { useAction } from '../../api/use-action.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useApi } from '../../session/session-context.ts';
import type { PlanningStrategyTexts } from '../../texts/planning-strategy.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import ConfirmDialog from '../../ui/confirm-dialog.tsx';
import { Section } from '../../ui/section.tsx';
import { EditEntry } from './edit-entry.tsx';
import { entryKinds } from './entry-form.ts';
import { saidOf } from './strategy-words.ts';

type Entry = StrategyView['entries'][number];
type LinesProps = {
  readonly view: StrategyView;
  readonly texts: PlanningStrategyTexts;
  /** For those who edit; null for readers. */
  readonly register: PlanRegister | null;
  readonly onChanged: () => void;
};

/** The lines by kind. Before adoption they are changed here; afterwards through an open supplement or rolling. */
export function StrategyLines({ view, texts, register, onChanged }: LinesProps) {
  const [edited, setEdited] = useState<Entry | 'new' | null>(null);
  const [withdrawn, setWithdrawn] = useState<Entry | null>(null);
  const api = useApi();
  const announce = useAnnounce();
  const open = view.amendments.find(({ decided }) => decided === null);
  const isFrozen = view.strategy.status === 'adopted';
  const mayEdit = register !== null && (!isFrozen || open !== undefined);
  const amendmentId = isFrozen ? (open?.id ?? null) : null;
  const takeOut = useAction(
    ({ id, version }: Entry) =>
      api.send('POST', `/api/planning-strategies/${view.strategy.id}/entries/${id}/withdraw`, {
        version,
      }),
    () => {
      setWithdrawn(null);
      announce(texts.saved);
      onChanged();
    },
  );
  const close = () => {
    setEdited(null);
    onChanged();
  };
  const nameOf = (id: string): string =>
    view.amendments.find((amendment) => amendment.id === id)?.title ?? '';
  const stateOf = (entry: Entry): string => {
    const amendment = view.amendments.find(({ id }) => id === entry.amendmentId);
    if (amendment && amendment.decided === null) return texts.waits(amendment.title);
    if (!entry.holds) return texts.superseded;
    return entry.amendmentId === null ? '' : texts.bySupplement(nameOf(entry.amendmentId));
  };
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
        const lines = view.entries.filter((entry) => entry.kind === kind);
        return (
          lines.length > 0 && (
            <div key={kind}>
              <h3>{texts.kinds[kind]}</h3>
              <ul className="card-list">
                {lines.map((entry) => (
                  <li key={entry.id} className="card card-row">
                    <span>
                      {entry.planId === null ? (
                        <span className="card-name">{entry.title}</span>
                      ) : (
                        <RouteLink to={`/plans/${entry.planId}`} className="card-name">
                          {entry.title}
                        </RouteLink>
                      )}{' '}
                      {saidOf(entry, texts)}
                      <br />
                      <span className="quiet">
                        {[entry.note, stateOf(entry)].filter((words) => words !== '').join(' · ')}
                      </span>
                    </span>
                    {mayEdit && (
                      <span className="button-row">
                        <Button
                          aria-label={`${texts.changeLine}: ${entry.title}`}
                          onClick={() => {
                            setEdited(entry);
                          }}
                        >
                          {isFrozen && entry.amendmentId !== amendmentId
                            ? texts.changeBy
                            : texts.changeLine}
                        </Button>
                        {entry.amendmentId === amendmentId && (
                          <Button
                            aria-label={`${texts.takeOut}: ${entry.title}`}
                            onClick={() => {
                              setWithdrawn(entry);
                            }}
                          >
                            {texts.takeOut}
                          </Button>
                        )}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {withdrawn && (
        <ConfirmDialog
          title={`${texts.takeOut}: ${withdrawn.title}`}
          confirmLabel={texts.takeOut}
          isBusy={takeOut.isBusy}
          failure={takeOut.failure}
          onConfirm={() => void takeOut.run(withdrawn)}
          onCancel={() => {
            setWithdrawn(null);
          }}
        >
          {texts.takeOutSure}
        </ConfirmDialog>
      )}
    </Section>
  );
}

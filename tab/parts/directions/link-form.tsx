import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { DirectionPage, SynthesisPage } from '../../../src/contracts/directions.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi } from '../../session/session-context.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import '../../ui/form.css';
import { inShort } from './chosen-contributions.ts';
import './directions.css';
import { linkable, linkedFirst, matching, sameStances, stancesOf } from './linkable.ts';
import type { Linkable, Stance, Stances } from './linkable.ts';

/** Drawn at a time, as on the desk; the search finds the others. */
const pageLength = 30;

type LinkFormProps = {
  readonly page: DirectionPage;
  readonly desk: SynthesisPage;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
};

/** Every contribution of the phase with what it is to the direction: nothing, carries it, or speaks against it. */
export function LinkForm({ page, desk, onSaved, onCancel }: LinkFormProps) {
  const texts = useTexts(directionTexts);
  const api = useApi();
  const announce = useAnnounce();
  const { direction } = page;
  const [stances, setStances] = useState<Stances>(() => stancesOf(page));
  const [sought, setSought] = useState('');
  // Those on top are those linked when the search last changed: a row never moves from under who chooses.
  const [onTop, setOnTop] = useState(stances);
  const [length, setLength] = useState(pageLength);
  const save = useAction(
    () =>
      api.send('PUT', `/api/directions/${direction.id}/links`, {
        links: [...stances].map(([contributionId, stance]) => ({ contributionId, stance })),
        version: direction.version,
      }),
    () => {
      announce(texts.saved);
      onSaved();
    },
  );
  const found = linkedFirst(matching(linkable(desk, page), sought), onTop);
  const left = found.length - length;
  const carrying = [...stances.values()].filter((stance) => stance === 'carries').length;
  const isReady = stances.size > 0 && !sameStances(stances, stancesOf(page));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void save.run();
      }}
    >
      <Field label={texts.findContribution}>
        <Input
          type="search"
          value={sought}
          maxLength={200}
          onChange={(_, { value }) => {
            setSought(value);
            setOnTop(stances);
            setLength(pageLength);
          }}
          onKeyDown={(event) => {
            // To whoever searches, Enter is not to save.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </Field>
      <p className="quiet" role="status">
        {found.length === 0 ? texts.nothingHere : texts.inTheme(found.length)}
      </p>
      <ul className="stance-list">
        {found.slice(0, length).map((one) => (
          <StanceRow
            key={one.id}
            one={one}
            stance={stances.get(one.id)}
            onChoose={(stance) => {
              const next = new Map(stances);
              if (stance) next.set(one.id, stance);
              else next.delete(one.id);
              setStances(next);
            }}
          />
        ))}
      </ul>
      {left > 0 && (
        <div className="button-row">
          <Button
            onClick={() => {
              setLength(length + pageLength);
            }}
          >
            {texts.more(Math.min(left, pageLength))}
          </Button>
        </div>
      )}
      <p role="status">
        {stances.size === 0 ? texts.needsOne : texts.links(carrying, stances.size - carrying)}
      </p>
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

type StanceRowProps = {
  readonly one: Linkable;
  readonly stance: Stance | undefined;
  readonly onChoose: (stance: Stance | null) => void;
};

function StanceRow({ one, stance, onChoose }: StanceRowProps) {
  const texts = useTexts(directionTexts);
  const words = one.text ?? texts.withdrawn;
  const from = [
    one.roundTitle,
    one.tableNumber === null ? null : texts.table(one.tableNumber),
    one.name,
  ].filter((part) => part !== null);
  return (
    <li className="card">
      <p className="prose">{words}</p>
      {from.length > 0 && <p className="quiet">{from.join(' · ')}</p>}
      <RadioGroup
        layout="horizontal"
        aria-label={texts.stanceOf(inShort(words))}
        value={stance ?? 'none'}
        onChange={(_, { value }) => {
          onChoose(value === 'carries' || value === 'speaks-against' ? value : null);
        }}
      >
        <Radio value="none" label={texts.stanceNone} />
        <Radio value="carries" label={texts.stanceCarries} />
        <Radio value="speaks-against" label={texts.stanceAgainst} />
      </RadioGroup>
    </li>
  );
}

import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanRegister } from '../../../src/contracts/plan-register.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi, useSession } from '../../session/session-context.ts';
import type { PlanRegisterTexts } from '../../texts/plan-register.nb.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

type CountsProps = {
  readonly register: PlanRegister;
  readonly texts: PlanRegisterTexts;
  readonly onChanged: () => void;
};

/** How many plans steer, against what the municipality has said that it wants: in all, by committee, over terms. */
export function RegisterCounts({ register, texts, onChanged }: CountsProps) {
  const { counts, target, committees } = register;
  const { can } = useSession();
  const over = target.activePlans === null ? null : counts.active - target.activePlans;
  const nameOf = (id: string | null) =>
    committees.find((committee) => committee.id === id)?.name ?? texts.noCommittee;
  return (
    <Section title={texts.counts} hint={texts.counted}>
      <dl className="facts">
        <dt>{texts.active}</dt>
        <dd>{counts.active}</dd>
        <dt>{texts.coming}</dt>
        <dd>{counts.coming}</dd>
        <dt>{texts.target}</dt>
        <dd>
          {target.activePlans ?? texts.noTarget}{' '}
          {over !== null && (
            <StatusWord tone={over > 0 ? 'attention' : 'done'}>
              {over > 0 ? texts.overTarget(over) : texts.withinTarget}
            </StatusWord>
          )}
        </dd>
      </dl>
      {can('edit-plans') && (
        <TargetForm key={target.version} register={register} texts={texts} onChanged={onChanged} />
      )}
      {counts.adoptionUnknown > 0 && (
        <p className="quiet">{texts.adoptionUnknown(counts.adoptionUnknown)}</p>
      )}
      <div className="register-tables">
        <table className="table">
          <caption>{texts.byCommittee}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.committee}</th>
              <th scope="col" className="number">
                {texts.active}
              </th>
              <th scope="col" className="number">
                {texts.coming}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.byCommittee.map(({ committeeId, active, coming }) => (
              <tr key={committeeId ?? ''}>
                <th scope="row">{nameOf(committeeId)}</th>
                <td className="number">{active}</td>
                <td className="number">{coming}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className="table">
          <caption>{texts.overTerms}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.term}</th>
              <th scope="col" className="number">
                {texts.activeThen}
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.overTerms.map(({ termId, startsOn, endsOn, active }) => (
              <tr key={termId}>
                <th scope="row">{`${startsOn.slice(0, 4)}–${endsOn.slice(0, 4)}`}</th>
                <td className="number">{active}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function TargetForm({ register: { target }, texts, onChanged }: CountsProps) {
  const api = useApi();
  const announce = useAnnounce();
  const [wanted, setWanted] = useState(String(target.activePlans ?? ''));
  const isWhole = /^\d{1,4}$/.test(wanted);
  const save = useAction(
    () =>
      api.send('PUT', '/api/plan-register/target', {
        activePlans: Number(wanted),
        version: target.version,
      }),
    () => {
      announce(texts.saved);
      onChanged();
    },
  );
  return (
    <form
      className="register-target"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) void save.run();
      }}
    >
      <Field label={texts.setTarget}>
        <Input
          type="number"
          min={0}
          max={9999}
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <Button type="submit" disabled={!isWhole || save.isBusy}>
        {texts.saveTarget}
      </Button>
      {save.failure && <ErrorNotice failure={save.failure} onRetry={onChanged} />}
    </form>
  );
}

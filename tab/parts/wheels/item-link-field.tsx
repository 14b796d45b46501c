import { processList } from '../../../src/contracts/processes.ts';
import { roundList } from '../../../src/contracts/rounds.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { wheelTexts } from '../../texts/wheels.ts';
import { useTexts } from '../../texts/texts.ts';
import { ChoiceField } from '../steering/fields.tsx';
import { usePlanChoices } from '../steering/use-plan-choices.ts';

export type LinkChoice = { readonly value: string; readonly label: string };

/** The processes, plans and meetings that an item can belong to; none while they are fetched. */
export function useLinkChoices(): readonly LinkChoice[] {
  const texts = useTexts(wheelTexts);
  const processes = useLoaded('/api/processes', processList).snapshot;
  const rounds = useLoaded('/api/rounds', roundList).snapshot;
  const plans = usePlanChoices();
  return [
    ...(processes.state === 'loaded' ? processes.value.processes : []).map(({ id, title }) => ({
      ...{ value: `process:${id}`, label: `${texts.process}: ${title}` },
    })),
    ...plans.map(({ id, title }) => ({ value: `plan:${id}`, label: `${texts.plan}: ${title}` })),
    ...(rounds.state === 'loaded' ? rounds.value.rounds : []).map(({ id, title }) => ({
      ...{ value: `round:${id}`, label: `${texts.round}: ${title}` },
    })),
  ];
}

type LinkProps = {
  readonly choices: readonly LinkChoice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

export function ItemLinkField({ choices, value, onChange }: LinkProps) {
  const texts = useTexts(wheelTexts);
  return (
    <ChoiceField label={texts.link} value={value} onChange={onChange}>
      <option value="">{texts.noLink}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </ChoiceField>
  );
}

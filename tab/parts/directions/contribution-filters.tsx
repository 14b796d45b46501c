import { Field, Select } from '@fluentui/react-components';
import type { SynthesisPage } from '../../../src/contracts/directions.ts';
import { directionTexts } from '../../texts/directions.ts';
import { useTexts } from '../../texts/texts.ts';
import type { ContributionFilter } from './chosen-contributions.ts';
import { inShort } from './chosen-contributions.ts';

type ContributionFiltersProps = {
  readonly page: SynthesisPage;
  readonly filter: ContributionFilter;
  readonly isByLikeness: boolean;
  readonly onFilter: (filter: ContributionFilter) => void;
  readonly onOrder: (isByLikeness: boolean) => void;
};

export function ContributionFilters(props: ContributionFiltersProps) {
  const texts = useTexts(directionTexts);
  const { page, filter, onFilter } = props;
  const questions = page.rounds
    .filter(({ id }) => filter.roundId === '' || id === filter.roundId)
    .flatMap((round) => round.questions);
  const tables = [...new Set(page.contributions.flatMap(({ tableNumber }) => tableNumber ?? []))];
  const anything = [{ value: '', label: texts.anything }];
  return (
    <div className="synthesis-filters">
      <Choice
        label={texts.show}
        value={filter.show}
        choices={[
          { value: 'unsorted', label: texts.showUnsorted },
          { value: 'all', label: texts.showAll },
        ]}
        onChoose={(value) => {
          onFilter({ ...filter, show: value === 'all' ? 'all' : 'unsorted' });
        }}
      />
      <Choice
        label={texts.round}
        value={filter.roundId}
        choices={[
          ...anything,
          ...page.rounds.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChoose={(roundId) => {
          onFilter({ ...filter, roundId, questionId: '' });
        }}
      />
      <Choice
        label={texts.question}
        value={filter.questionId}
        choices={[
          ...anything,
          ...questions.map(({ id, text }) => ({ value: id, label: inShort(text) })),
        ]}
        onChoose={(questionId) => {
          onFilter({ ...filter, questionId });
        }}
      />
      <Choice
        label={texts.tableLabel}
        value={filter.table}
        choices={[
          ...anything,
          ...tables
            .toSorted((a, b) => a - b)
            .map((table) => ({ value: String(table), label: texts.table(table) })),
        ]}
        onChoose={(table) => {
          onFilter({ ...filter, table });
        }}
      />
      <Choice
        label={texts.order}
        value={props.isByLikeness ? 'likeness' : 'time'}
        choices={[
          { value: 'time', label: texts.orderTime },
          { value: 'likeness', label: texts.orderLikeness },
        ]}
        onChoose={(value) => {
          props.onOrder(value === 'likeness');
        }}
      />
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
};

export function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, given) => {
          onChoose(given.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { importStatus } from '../../../src/contracts/plan-import.ts';
import type { ImportRow, ImportStatus, PlanImportPreview } from '../../../src/contracts/plan-import.ts'; // prettier-ignore
import type { PlanImportTexts } from '../../texts/plan-import.nb.ts';
import type { PlanTexts } from '../../texts/plans.nb.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';

type ImportRowsProps = {
  readonly preview: PlanImportPreview;
  readonly accepted: readonly number[];
  readonly texts: PlanImportTexts;
  readonly planTexts: PlanTexts;
  readonly isBusy: boolean;
  readonly onAccept: (rows: readonly number[]) => void;
};

const tones = { added: 'active', changed: 'active', unchanged: 'quiet', doubtful: 'attention', refused: 'attention', 'passed-over': 'quiet' } as const; // prettier-ignore
const shownAtOnce = 100;

/** Every row with what becomes of it and why, a hundred at a time. */
export function ImportRows(props: ImportRowsProps) {
  const { preview, accepted, texts, isBusy, onAccept } = props;
  const [filter, setFilter] = useState<ImportStatus | ''>('');
  const [shown, setShown] = useState(shownAtOnce);
  const isNarrow = useNarrow();
  const rows = preview.rows.filter(({ status }) => filter === '' || status === filter);
  const rest = Math.min(rows.length - shown, shownAtOnce);
  const askable = preview.rows.filter(isAskable);
  const isAllTaken = askable.every(({ row }) => accepted.includes(row));
  return (
    <Section title={texts.rows} hint={texts.rowsHint}>
      <div className="form-row">
        <Field label={texts.filter}>
          <Select
            value={filter}
            onChange={(_, { value }) => {
              setFilter(value as ImportStatus | '');
              setShown(shownAtOnce);
            }}
          >
            <option value="">{`${texts.all} (${preview.rows.length})`}</option>
            {importStatus.options.map((status) => (
              <option key={status} value={status}>
                {`${texts.statuses[status]} (${preview.counts[status]})`}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {askable.length > 0 && (
        <div className="button-row">
          <Button
            disabled={isBusy}
            onClick={() => {
              onAccept(
                isAllTaken ? [] : [...new Set([...accepted, ...askable.map(({ row }) => row)])],
              );
            }}
          >
            {isAllTaken ? texts.takeNone : texts.takeAll}
          </Button>
        </div>
      )}
      {rows.length === 0 ? (
        <p className="quiet">{texts.noRows}</p>
      ) : (
        <div className="table-box" role="group" aria-label={texts.rows} tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{texts.row}</th>
                <th scope="col">{texts.what}</th>
                <th scope="col">{texts.outcome}</th>
                {!isNarrow && <th scope="col">{texts.why}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row) => (
                <Row key={row.row} row={row} isNarrow={isNarrow} {...props} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rest > 0 && (
        <Button
          onClick={() => {
            setShown(shown + shownAtOnce);
          }}
        >
          {texts.showMore(rest)}
        </Button>
      )}
    </Section>
  );
}

/** Doubtful, or waiting only for a row that is: with that row taken, what else is doubtful about it is then accepted too. */
function isAskable({ status, remarks }: ImportRow): boolean {
  if (status === 'doubtful') return true;
  return status === 'refused' && remarks[0]?.code === 'reference-not-taken';
}

type RowProps = ImportRowsProps & { readonly row: ImportRow; readonly isNarrow: boolean };

/** On a phone the reasons stand below the title, where they are seen without pushing the table aside. */
function Row({ row, isNarrow, ...props }: RowProps) {
  const { accepted, texts, planTexts, isBusy, onAccept } = props;
  const { row: number, status, title, key } = row;
  const isAccepted = accepted.includes(number);
  const reasons = <Reasons row={row} texts={texts} planTexts={planTexts} />;
  return (
    <tr>
      <th scope="row" className="numbers">
        {number}
      </th>
      <td>
        {title}
        {key !== '' && <span className="quiet"> {key}</span>}
        {isNarrow && reasons}
      </td>
      <td>
        <StatusWord tone={tones[status]}>{texts.statuses[status]}</StatusWord>
        {status === 'doubtful' && (
          <Checkbox
            label={texts.take}
            aria-label={texts.takeRow(number)}
            checked={isAccepted}
            disabled={isBusy}
            onChange={() => {
              onAccept(isAccepted ? accepted.filter((one) => one !== number) : [...accepted, number]); // prettier-ignore
            }}
          />
        )}
      </td>
      {!isNarrow && <td>{reasons}</td>}
    </tr>
  );
}

type ReasonsProps = Pick<RowProps, 'row' | 'texts' | 'planTexts'>;

/** What is to be said about a row, cell by cell, and what it changes. */
function Reasons({ row: { remarks, change, changes }, texts, planTexts }: ReasonsProps) {
  return (
    <ul className="plain-list">
      {remarks.map((remark) => (
        <li key={`${remark.code} ${remark.address}`}>
          <strong>{texts.cell(remark.address)}</strong>
          {remark.field !== null && ` (${texts.fields[remark.field]})`}:{' '}
          {texts.remarks[remark.code](worded(remark.facts, planTexts))}
        </li>
      ))}
      {change === 'changed' &&
        changes.map(({ field, before, after }) => (
          <li key={field}>
            {texts.fields[field]}:{' '}
            {texts.from(word(before ?? '', planTexts), word(after, planTexts))}
          </li>
        ))}
    </ul>
  );
}

function worded(
  facts: Readonly<Record<string, string>>,
  texts: PlanTexts,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, word(fact, texts)]));
}

/** A value that the product has a word for, in the reader's language; everything else as it is written. */
function word(value: string, { statuses, levels, treatments, types, kinds }: PlanTexts): string {
  const words: Readonly<Record<string, string>> = {
    ...statuses,
    ...levels,
    ...treatments,
    ...kinds,
  };
  if (Object.hasOwn(words, value)) return words[value] ?? value;
  return Object.hasOwn(types, value) ? (types[value]?.[0] ?? value) : value;
}

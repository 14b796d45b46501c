import { Field, Input, Select } from '@fluentui/react-components';
import type { ImportField, ImportKind, PlanImport, PlanImportPreview } from '../../../src/contracts/plan-import.ts'; // prettier-ignore
import type { PlanImportTexts } from '../../texts/plan-import.nb.ts';
import { Section } from '../../ui/section.tsx';

type ReadAsProps = {
  readonly preview: PlanImportPreview;
  readonly wish: Omit<PlanImport, 'file'>;
  readonly texts: PlanImportTexts;
  readonly isBusy: boolean;
  readonly onWish: (wish: Omit<PlanImport, 'file'>) => void;
};

/** How the file was read, and where it can be corrected: each correction is read anew at once. */
export function ReadAs({ preview, wish, texts, isBusy, onWish }: ReadAsProps) {
  const { encoding } = preview;
  return (
    <Section title={texts.readAs} hint={texts.readAsHint}>
      {encoding !== null && encoding !== 'utf-8' && (
        <p>{texts.encoding(texts.encodings[encoding])}</p>
      )}
      <div className="form-row">
        <Field label={texts.kind}>
          <Select
            value={preview.kind}
            disabled={isBusy}
            onChange={(_, { value }) => {
              onWish({ ...wish, kind: value as ImportKind, columns: {}, accepted: [] });
            }}
          >
            <option value="plans">{texts.kinds.plans}</option>
            <option value="goals">{texts.kinds.goals}</option>
          </Select>
        </Field>
        {preview.sheets.length > 1 && (
          <Field label={texts.sheet}>
            <Select
              value={preview.sheet}
              disabled={isBusy}
              onChange={(_, { value }) => {
                onWish({ ...wish, sheet: value, headerRow: null, columns: {}, accepted: [] });
              }}
            >
              {preview.sheets.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={texts.headerRow}>
          <Input
            type="number"
            min={1}
            defaultValue={String(preview.headerRow)}
            key={preview.headerRow}
            disabled={isBusy}
            onBlur={({ target }) => {
              const row = Number(target.value);
              if (Number.isInteger(row) && row > 0 && row !== preview.headerRow)
                onWish({ ...wish, headerRow: row, columns: {}, accepted: [] });
            }}
          />
        </Field>
      </div>
      <div className="table-box" role="group" aria-label={texts.readAs} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.column}</th>
              <th scope="col">{texts.header}</th>
              <th scope="col">{texts.samples}</th>
              <th scope="col">{texts.means}</th>
            </tr>
          </thead>
          <tbody>
            {preview.columns.map(({ column, header, field, samples }) => (
              <tr key={column}>
                <th scope="row">{column}</th>
                <td>{header}</td>
                <td className="quiet">{samples.join(' · ')}</td>
                <td>
                  <Select
                    aria-label={texts.meansOf(column)}
                    value={field ?? ''}
                    disabled={isBusy}
                    onChange={(_, { value }) => {
                      const means = value === '' ? null : (value as ImportField);
                      const columns = { ...wish.columns, [column]: means };
                      onWish({ ...wish, columns, accepted: [] });
                    }}
                  >
                    <option value="">{texts.ignored}</option>
                    {preview.fields.map((name) => (
                      <option key={name} value={name}>
                        {texts.fields[name]}
                      </option>
                    ))}
                  </Select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

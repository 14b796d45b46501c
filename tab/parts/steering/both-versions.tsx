import { Button } from '@fluentui/react-components';
import { useSession } from '../../session/session-context.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { spoken } from './goal-history.tsx';
import { formatNumber } from './numbers.ts';

/** Somebody else has saved meanwhile: mine and theirs beside each other, field by field where they differ. */
export function BothVersions({
  mine,
  theirs,
  titles = new Map(),
  onUseMine,
  onUseTheirs,
}: {
  readonly mine: object;
  readonly theirs: object;
  readonly titles?: ReadonlyMap<string, string> | undefined;
  readonly onUseMine: () => void;
  readonly onUseTheirs: () => void;
}) {
  const texts = useTexts(steeringTexts);
  const dates = useDates();
  const { language } = useSession();
  const stored = new Map<string, unknown>(Object.entries(theirs));
  const differing = Object.entries(mine).filter(
    ([field, value]: [string, unknown]) =>
      stored.has(field) && JSON.stringify(value) !== JSON.stringify(stored.get(field)),
  ) as [string, unknown][];
  const said = (value: unknown): string => {
    if (value === null || value === '' || value === undefined) return texts.nothingWritten;
    if (typeof value === 'number') return formatNumber(value, language);
    if (typeof value === 'string') return titles.get(value) ?? spoken(value, texts, dates);
    if (Array.isArray(value))
      return value.length === 0 ? texts.nothingWritten : value.map(said).join('; ');
    if (typeof value !== 'object') return '';
    return 'words' in value
      ? said(value.words)
      : Object.values(value)
          .map((part) => said(part))
          .join(' ');
  };
  return (
    <div className="notice notice-attention" role="alert">
      <p>{texts.conflictText}</p>
      {differing.length === 0 ? (
        <p>{texts.sameWords}</p>
      ) : (
        <div className="steering-scroll" role="group" tabIndex={0} aria-label={texts.conflictText}>
          <table className="steering-table">
            <thead>
              <tr>
                <th scope="col">{texts.field}</th>
                <th scope="col">{texts.mine}</th>
                <th scope="col">{texts.theirs}</th>
              </tr>
            </thead>
            <tbody>
              {differing.map(([field, value]) => (
                <tr key={field}>
                  <th scope="row">{texts.fields[field] ?? field}</th>
                  <td>{said(value)}</td>
                  <td>{said(stored.get(field))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="button-row">
        <Button onClick={onUseMine}>{texts.useMine}</Button>
        <Button onClick={onUseTheirs}>{texts.showTheirs}</Button>
      </div>
    </div>
  );
}

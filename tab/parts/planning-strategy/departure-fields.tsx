import { strategyPlace } from '../../../src/contracts/planning-strategy.ts';
import { useLoaded } from '../../api/use-loaded.ts';
import { planningStrategyTexts } from '../../texts/planning-strategy.ts';
import { useTexts } from '../../texts/texts.ts';
import { WhenLoaded } from '../../ui/when-loaded.tsx';
import { ChoiceField, TextField } from '../steering/fields.tsx';
import { timeWords } from './strategy-words.ts';

/** Why work begins outside the strategy; both empty where it does not. */
export type DepartureForm = { readonly reason: string; readonly amendmentId: string };
export const noDeparture: DepartureForm = { reason: '', amendmentId: '' };

/** As the contract wants it; nothing where nothing was written. */
export function departureBody({ reason, amendmentId }: DepartureForm) {
  if (reason.trim() === '' && amendmentId === '') return {};
  return { departure: { reason, amendmentId: amendmentId === '' ? null : amendmentId } };
}

/** Says before a start is confirmed how it stands to the planning strategy, and asks why where it is outside. */
export function DepartureFields({
  of,
  on,
  form,
  onChange,
}: {
  /** `/api/plans/…` or `/api/plan-needs/…` */
  readonly of: string;
  readonly on: string;
  readonly form: DepartureForm;
  readonly onChange: (form: DepartureForm) => void;
}) {
  const texts = useTexts(planningStrategyTexts);
  const loaded = useLoaded(`${of}/strategy-place?on=${on}`, strategyPlace);
  return (
    <WhenLoaded of={loaded}>
      {({ standing, strategy, openAmendments }) => {
        if (standing.standing === 'no-strategy') return <p className="quiet">{texts.departNone}</p>;
        if (standing.standing === 'inside')
          return <p className="quiet">{texts.departInside(strategy?.title ?? '')}</p>;
        const { why, from, to } = standing;
        const listed =
          from === null || to === null
            ? ''
            : ` (${texts.fromTo(timeWords(from, texts), timeWords(to, texts))})`;
        return (
          <div className="notice notice-attention" role="status">
            <p>{texts.departOutside(`${texts.whys[why].toLowerCase()}${listed}`)}</p>
            <TextField
              label={texts.departReason}
              // A supplement to come covers it as well.
              required={form.amendmentId === ''}
              longest={1000}
              value={form.reason}
              onChange={(reason) => {
                onChange({ ...form, reason });
              }}
            />
            {openAmendments.length > 0 && (
              <ChoiceField
                label={texts.departSupplement}
                value={form.amendmentId}
                onChange={(amendmentId) => {
                  onChange({ ...form, amendmentId });
                }}
              >
                <option value="">{texts.noSupplement}</option>
                {openAmendments.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </ChoiceField>
            )}
          </div>
        );
      }}
    </WhenLoaded>
  );
}

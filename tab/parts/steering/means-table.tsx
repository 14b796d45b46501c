import type { YearMeans } from '../../../src/contracts/means.ts';
import { useSession } from '../../session/session-context.ts';
import type { SteeringTexts } from '../../texts/steering.nb.ts';
import { formatNumber } from './numbers.ts';

/** What is taken year by year. */
export function MeansTable({
  years,
  name,
  texts,
}: {
  readonly years: readonly YearMeans[];
  readonly name: string;
  readonly texts: SteeringTexts;
}) {
  const { language } = useSession();
  return (
    <div className="steering-scroll" role="group" tabIndex={0} aria-label={name}>
      <table className="steering-table">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.amount}</th>
            <th scope="col">{texts.months}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, amountNok, personMonths }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td className="numbers">{texts.kroner(formatNumber(amountNok, language))}</td>
              <td className="numbers">{formatNumber(personMonths, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

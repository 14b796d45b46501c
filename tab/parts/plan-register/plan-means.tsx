import type { FramedYear } from '../../../src/contracts/means.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { steeringTexts } from '../../texts/steering.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { formatNumber } from '../steering/numbers.ts';
import '../steering/steering.css';

/** What the plan's assignments take each year, and how much that is of what the economy plan gives for all plans together. */
export function PlanMeans({ years }: { readonly years: readonly FramedYear[] }) {
  const texts = useTexts(steeringTexts);
  const { language } = useSession();
  const said = (value: number) => formatNumber(value, language);
  const share = (used: number, given: number | null | undefined): string =>
    given === null || given === undefined || given === 0
      ? '–'
      : texts.percent(said(Math.round((used / given) * 1000) / 10));
  return (
    <Section
      title={texts.meansTitle}
      hint={years.length === 0 ? texts.noPlanMeans : texts.planMeansHint}
      anchor="midler"
    >
      {years.length > 0 && (
        <>
          <div className="steering-scroll" role="group" tabIndex={0} aria-label={texts.meansTitle}>
            <table className="steering-table">
              <caption className="visually-hidden">{texts.meansTitle}</caption>
              <thead>
                <tr>
                  <th scope="col">{texts.year}</th>
                  <th scope="col">{texts.amount}</th>
                  <th scope="col">{texts.shareOfFrame}</th>
                  <th scope="col">{texts.months}</th>
                  <th scope="col">{texts.shareOfFrame}</th>
                </tr>
              </thead>
              <tbody>
                {years.map(({ year, amountNok, personMonths, frame }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td className="numbers">{texts.kroner(said(amountNok))}</td>
                    <td className="numbers">{share(amountNok, frame?.amountNok)}</td>
                    <td className="numbers">{said(personMonths)}</td>
                    <td className="numbers">{share(personMonths, frame?.personMonths)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <RouteLink to="/red-thread/means">{texts.allMeans}</RouteLink>
        </>
      )}
    </Section>
  );
}

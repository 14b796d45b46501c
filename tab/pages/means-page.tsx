import { useState } from 'react';
import { meansPage } from '../../src/contracts/means.ts';
import type { MeansPage as MeansData } from '../../src/contracts/means.ts';
import { useLoaded } from '../api/use-loaded.ts';
import { ChoiceField } from '../parts/steering/fields.tsx';
import { FrameForm } from '../parts/steering/means-form.tsx';
import { MeansTable } from '../parts/steering/means-table.tsx';
import { formatNumber } from '../parts/steering/numbers.ts';
import '../parts/steering/steering.css';
import { RouteLink } from '../routing/route-link.tsx';
import { useApi, useSession } from '../session/session-context.ts';
import { steeringTexts } from '../texts/steering.ts';
import type { SteeringTexts } from '../texts/steering.nb.ts';
import { useTexts } from '../texts/texts.ts';
import { todayInOslo } from '../ui/clock.ts';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** Money and capacity: what is ordered each year, against what the economy plan gives. */
export default function MeansPage() {
  const texts = useTexts(steeringTexts);
  const { can } = useSession();
  const api = useApi();
  const loaded = useLoaded('/api/means', meansPage);
  const [edition, setEdition] = useState(0);
  const showTheirs = async () => {
    const fresh = await api.get('/api/means', meansPage);
    if (!fresh.ok) return;
    loaded.replace(fresh.value);
    setEdition(edition + 1);
  };
  return (
    <WhenLoaded of={loaded}>
      {({ years, goals, plans }) => (
        <Page
          title={texts.meansTitle}
          up={{ to: '/red-thread', label: texts.redThread }}
          lead={texts.meansLead}
        >
          <Section title={texts.meansYears}>
            {years.length === 0 ? (
              <p className="quiet">{texts.noMeansAtAll}</p>
            ) : (
              <Years years={years} texts={texts} />
            )}
          </Section>
          {can('edit-plans') && (
            <FrameEditor
              key={edition}
              years={years}
              texts={texts}
              onSaved={loaded.refetch}
              onShowTheirs={() => void showTheirs()}
            />
          )}
          <Sums title={texts.perGoal} sums={goals} to="/red-thread?goal=" texts={texts} />
          <Sums title={texts.perPlan} sums={plans} to="/plans/" texts={texts} />
        </Page>
      )}
    </WhenLoaded>
  );
}

function Years({
  years,
  texts,
}: {
  readonly years: MeansData['years'];
  readonly texts: SteeringTexts;
}) {
  const { language } = useSession();
  const said = (value: number) => formatNumber(value, language);
  return (
    <div className="steering-scroll" role="group" tabIndex={0} aria-label={texts.meansYears}>
      <table className="steering-table">
        <caption className="visually-hidden">{texts.meansYears}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{texts.sum}</th>
            <th scope="col">{texts.frame}</th>
            <th scope="col">{texts.findings['ambition-exceeds-means'][0]}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, amountNok, personMonths, frame, overNok, overPersonMonths }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                {texts.kroner(said(amountNok))}, {texts.monthsOf(said(personMonths))}
              </td>
              <td>
                {frame === null
                  ? texts.noFrame
                  : [
                      texts.kroner(said(frame.amountNok)),
                      ...(frame.personMonths === null
                        ? []
                        : [texts.monthsOf(said(frame.personMonths))]),
                      ...(frame.source === '' ? [] : [frame.source]),
                      ...(frame.isExample ? [texts.example] : []),
                    ].join(', ')}
              </td>
              <td>
                {[
                  ...(overNok > 0 ? [texts.overMoney(texts.kroner(said(overNok)))] : []),
                  ...(overPersonMonths > 0
                    ? [texts.overMonths(texts.monthsOf(said(overPersonMonths)))]
                    : []),
                ].join(', ') || (frame === null ? '–' : texts.within)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Years ahead that can be given a frame, beside those that have one. */
const yearsAhead = 5;

function FrameEditor({
  years,
  texts,
  onSaved,
  onShowTheirs,
}: {
  readonly years: MeansData['years'];
  readonly texts: SteeringTexts;
  readonly onSaved: () => void;
  readonly onShowTheirs: () => void;
}) {
  const thisYear = Number(todayInOslo().slice(0, 4));
  const [year, setYear] = useState(thisYear + 1);
  const coming = Array.from({ length: yearsAhead + 1 }, (_, n) => thisYear + n);
  const all = [...new Set([...years.map((each) => each.year), ...coming])].toSorted(
    (a, b) => a - b,
  );
  const known = years.find((each) => each.year === year);
  return (
    <Section title={texts.editFrame}>
      <div className="card form-fields">
        <ChoiceField
          label={texts.year}
          value={String(year)}
          onChange={(value) => {
            setYear(Number(value));
          }}
        >
          {all.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </ChoiceField>
        <FrameForm
          key={year}
          of={known ?? { year, frame: null, frameVersion: 0 }}
          texts={texts}
          onSaved={onSaved}
          onShowTheirs={onShowTheirs}
        />
      </div>
    </Section>
  );
}

function Sums({
  title,
  sums,
  to,
  texts,
}: {
  readonly title: string;
  readonly sums: MeansData['plans'];
  readonly to: string;
  readonly texts: SteeringTexts;
}) {
  if (sums.length === 0) return null;
  return (
    <Section title={title}>
      <ul className="card-list">
        {sums.map((sum) => (
          <li key={sum.id} className="card">
            <RouteLink to={`${to}${sum.id}`}>{sum.title}</RouteLink>
            <MeansTable years={sum.years} name={sum.title} texts={texts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

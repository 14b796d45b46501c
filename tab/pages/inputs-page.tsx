import { inputsPage } from '../../src/contracts/influence.ts';
import { useLoaded } from '../api/use-loaded.ts';
import '../parts/influence/influence.css';
import { useQuery } from '../routing/location.ts';
import { RouteLink } from '../routing/route-link.tsx';
import { influenceTexts } from '../texts/influence.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';

/** The thread from the other end: `?direction=`, `?goal=`, or `?text=` and `?paragraph=`. */
export default function InputsPage() {
  const query = useQuery();
  const of = (name: string): string => encodeURIComponent(query.get(name) ?? '');
  const address = query.has('goal')
    ? `/api/goals/${of('goal')}/inputs`
    : query.has('paragraph')
      ? `/api/texts/${of('text')}/paragraphs/${of('paragraph')}/inputs`
      : `/api/directions/${of('direction')}/inputs`;
  const loaded = useLoaded(address, inputsPage);
  const texts = useTexts(influenceTexts);
  const dates = useDates();
  return (
    <WhenLoaded of={loaded}>
      {({ place, directions }) => (
        <Page
          title={texts.inputs}
          lead={
            <>
              <p>
                {texts.places[place.kind]}: {place.title}
              </p>
              <p className="quiet">{texts.inputsLead}</p>
            </>
          }
        >
          {directions.length === 0 && (
            <EmptyState title={texts.noInputs}>
              <p>{texts.noInputsText}</p>
            </EmptyState>
          )}
          {directions.map(({ id, text, inputs }) => (
            <Section key={id} title={text}>
              <ul className="card-list">
                {inputs.map((input) => (
                  <li key={input.id} className="card">
                    <RouteLink to={`/inputs/${input.id}`} className="card-name">
                      {input.text}
                    </RouteLink>
                    <p className="quiet">
                      {[
                        texts.stance[input.stance],
                        input.body,
                        input.tableNumber === null ? '' : texts.table(input.tableNumber),
                        dates.moment(input.madeAt),
                      ]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </p>
                  </li>
                ))}
              </ul>
            </Section>
          ))}
        </Page>
      )}
    </WhenLoaded>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { seatingPage } from '../../src/contracts/seating.ts';
import { useLoaded } from '../api/use-loaded.ts';
import type { PageProps } from '../routing/page-props.ts';
import { useSession } from '../session/session-context.ts';
import { seatingTexts } from '../texts/seating.ts';
import { useTexts } from '../texts/texts.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { useDates } from '../ui/use-dates.ts';
import { WhenLoaded } from '../ui/when-loaded.tsx';
import './seating-print-page.css';

type Wanted = 'cards' | 'list' | 'both';

/** A card for each table and a list for the door, made for paper. */
export default function SeatingPrintPage({ params }: PageProps) {
  const loaded = useLoaded(`/api/rounds/${params['id'] ?? ''}/seating`, seatingPage);
  const texts = useTexts(seatingTexts);
  const dates = useDates();
  const { language } = useSession();
  const [wanted, setWanted] = useState<Wanted>('both');
  const print = (what: Wanted) => {
    // The browser prints what stands there: the choice has to be on the page before it is asked.
    flushSync(() => {
      setWanted(what);
    });
    window.print();
  };
  return (
    <WhenLoaded of={loaded}>
      {({ round, seating }) => {
        const tables = seating?.tables ?? [];
        const everybody = tables
          .flatMap(({ number, seats }) => seats.map((seat) => ({ ...seat, table: number })))
          .sort((a, b) => a.name.localeCompare(b.name, language, { numeric: true }));
        return (
          <Page
            title={texts.printTitle}
            up={{ to: `/rounds/${round.id}`, label: round.title }}
            lead={texts.printLead}
            isWide
            {...(seating && {
              actions: (
                <>
                  <Button
                    appearance="primary"
                    onClick={() => {
                      print('cards');
                    }}
                  >
                    {texts.printCards}
                  </Button>
                  <Button
                    onClick={() => {
                      print('list');
                    }}
                  >
                    {texts.printList}
                  </Button>
                </>
              ),
            })}
          >
            {!seating && <EmptyState title={texts.nothingToPrint} />}
            {seating && (
              <div className={`on-paper on-paper-${wanted}`}>
                <ul className="table-cards">
                  {tables.map(({ number, seats }) => (
                    <li key={number} className="table-card">
                      <h2>{texts.table(number)}</h2>
                      <p className="quiet">
                        {round.title}. {dates.moment(round.startsAt)}
                      </p>
                      <ul>
                        {seats.map(({ personId, name, party }) => (
                          <li key={personId}>
                            {name} <span className="seat-party">{party}</span>
                          </li>
                        ))}
                      </ul>
                    </li>
                  ))}
                </ul>
                <section className="door-list" aria-labelledby="door-list">
                  <h2 id="door-list">{texts.listTitle}</h2>
                  <p className="quiet">
                    {round.title}. {dates.moment(round.startsAt)}
                    {round.place !== '' && `, ${round.place}`}
                  </p>
                  <table className="numbers">
                    <thead>
                      <tr>
                        <th scope="col">{texts.name}</th>
                        <th scope="col">{texts.party}</th>
                        <th scope="col">{texts.pinTable}</th>
                      </tr>
                    </thead>
                    <tbody>
                      {everybody.map(({ personId, name, party, table }) => (
                        <tr key={personId}>
                          <th scope="row">{name}</th>
                          <td>{party}</td>
                          <td>{table}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </section>
              </div>
            )}
          </Page>
        );
      }}
    </WhenLoaded>
  );
}

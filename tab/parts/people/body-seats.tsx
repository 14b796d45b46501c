import { Button } from '@fluentui/react-components';
import { Fragment, useState } from 'react';
import type { PeoplePage } from '../../../src/contracts/people-register.ts';
import { peopleTexts } from '../../texts/people.ts';
import { useTexts } from '../../texts/texts.ts';
import { useDates } from '../../ui/use-dates.ts';
import { GiveSeat } from './give-seat.tsx';
import { SeatChange } from './seat-change.tsx';

type BodySeatsProps = {
  readonly page: PeoplePage;
  readonly bodyId: string;
  readonly onChanged: () => void;
};

const last = Number.MAX_SAFE_INTEGER;
const rank = { chair: 0, 'deputy-chair': 1, member: 2, deputy: 3 } as const;

/** Who sits in one body in the term that holds today, and who did before. */
export function BodySeats({ page, bodyId, onChanged }: BodySeatsProps) {
  const texts = useTexts(peopleTexts);
  const dates = useDates();
  const [changing, setChanging] = useState<string | null>(null);
  const names = new Map(page.people.map(({ id, name }) => [id, name]));
  const parties = new Map(page.parties.map(({ id, label }) => [id, label]));
  /** Deputies stand list by list, in the order in which they are called; members by name. */
  const listOf = (seat: PeoplePage['seats'][number]) =>
    seat.function === 'deputy' ? (parties.get(seat.partyId) ?? '') : '';
  const seats = page.seats
    .filter((seat) => seat.bodyId === bodyId && seat.termId === page.currentTermId)
    .toSorted(
      (a, b) =>
        rank[a.function] - rank[b.function] ||
        listOf(a).localeCompare(listOf(b), 'nb') ||
        (a.order ?? last) - (b.order ?? last) ||
        (names.get(a.personId) ?? '').localeCompare(names.get(b.personId) ?? '', 'nb', {
          numeric: true,
        }),
    );
  const bodyName = page.bodies.find(({ id }) => id === bodyId)?.name ?? texts.bodies;
  const past = page.pastSeats.filter((seat) => seat.bodyId === bodyId);
  const deputies = seats.filter((seat) => seat.function === 'deputy').length;
  const done = () => {
    setChanging(null);
    onChanged();
  };
  return (
    <>
      <p className="quiet">{texts.members(seats.length - deputies, deputies)}</p>
      {seats.length === 0 && <p>{texts.emptyBody}</p>}
      {seats.length > 0 && (
        <div className="table-box" tabIndex={0} role="region" aria-label={bodyName}>
          <table className="table body-seats">
            <thead>
              <tr>
                <th scope="col">{texts.name}</th>
                <th scope="col">{texts.function}</th>
                <th scope="col">{texts.party}</th>
                <th scope="col" className="not-printed">
                  {texts.change}
                </th>
              </tr>
            </thead>
            <tbody>
              {seats.map((seat) => {
                const name = names.get(seat.personId) ?? '';
                return (
                  <Fragment key={seat.personId}>
                    <tr>
                      <th scope="row">{name}</th>
                      <td>
                        {texts.functions[seat.function]}
                        {seat.order !== null && ` ${texts.numbered(seat.order)}`}
                      </td>
                      <td>{parties.get(seat.partyId)}</td>
                      <td className="not-printed">
                        <Button
                          size="small"
                          aria-expanded={changing === seat.personId}
                          aria-label={texts.changeOf(name)}
                          onClick={() => {
                            setChanging(changing === seat.personId ? null : seat.personId);
                          }}
                        >
                          {texts.change}
                        </Button>
                      </td>
                    </tr>
                    {changing === seat.personId && (
                      <tr>
                        <td colSpan={4}>
                          <SeatChange page={page} seat={seat} onDone={done} />
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <GiveSeat
        key={`${bodyId} ${String(seats.length)}`}
        page={page}
        bodyId={bodyId}
        onDone={done}
      />
      {past.length > 0 && (
        <>
          <h3>{texts.past}</h3>
          <ul className="plain-dots">
            {past.map((seat) => (
              <li key={seat.id}>
                {names.get(seat.personId)}, {texts.functions[seat.function].toLocaleLowerCase('nb')}
                , {parties.get(seat.partyId)} {texts.until(dates.date(seat.untilOn))} (
                {texts.why[seat.why]})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

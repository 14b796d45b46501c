import { Button } from '@fluentui/react-components';
import type { LiveRoundPage } from '../../../src/contracts/live-round.ts';
import { addMinutes } from '../../../src/core/time/instant.ts';
import type { Instant } from '../../../src/core/time/instant.ts';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { useDates } from '../../ui/use-dates.ts';
import { followAgenda } from './held-agenda.ts';
import type { HeldItem } from './held-agenda.ts';
import type { Progress } from './use-progress.ts';

type HeldAgendaListProps = {
  readonly page: LiveRoundPage;
  readonly now: Instant;
  readonly progress: Progress;
};

/** The agenda as it was announced and as it is held, with a way to any item: rounds do not always go in order. */
export function HeldAgendaList({ page, now, progress }: HeldAgendaListProps) {
  const texts = useTexts(liveTexts);
  const dates = useDates();
  const { items, current } = followAgenda(page, now);
  const heldOf = ({ startedAt, endedAt }: HeldItem) => {
    if (startedAt === null) return '–';
    return `${dates.time(startedAt)}–${endedAt === null ? texts.goesOn : dates.time(endedAt)}`;
  };
  return (
    <Section title={texts.agenda} className="live-agenda">
      <div className="table-box">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.agenda}</th>
              <th scope="col">{texts.planned}</th>
              <th scope="col">{texts.held}</th>
              <th scope="col">
                <span className="visually-hidden">{texts.goHere}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id} aria-current={item.id === current?.id ? 'step' : undefined}>
                <th scope="row">{item.title}</th>
                <td className="numbers">
                  {dates.time(item.plannedAt)}–
                  {dates.time(addMinutes(item.plannedAt, item.minutes))}
                </td>
                <td className="numbers">{heldOf(item)}</td>
                <td>
                  {item.id !== current?.id && page.round.status === 'under-way' && (
                    <Button
                      size="small"
                      disabled={!progress.mayStep}
                      aria-label={texts.goTo(item.title)}
                      onClick={() =>
                        void progress.step(
                          { kind: 'item', itemId: item.id },
                          texts.moved(item.title),
                        )
                      }
                    >
                      {texts.goHere}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

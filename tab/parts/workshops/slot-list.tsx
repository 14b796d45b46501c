import type { SlotsFound } from '../../../src/contracts/slots.ts';
import { holidayNames, holidaysOn } from '../../../src/core/time/holidays.ts';
import { osloDate, osloTime } from '../../../src/core/time/oslo.ts';
import { LinkButton } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { roundChangeTexts } from '../../texts/round-changes.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';
import { useDates } from '../../ui/use-dates.ts';
import './slot-list.css';

type SlotListProps = { readonly roundId: string; readonly found: SlotsFound };
type Slot = SlotsFound['slots'][number];

/** Proposed times, best first, each with how many can come, drawn and in words. */
export function SlotList({ roundId, found }: SlotListProps) {
  const texts = useTexts(roundChangeTexts);
  const { notAsked, slots } = found;
  return (
    <Section title={texts.proposals}>
      {notAsked.length > 0 && (
        <Notice tone="attention">
          <p>{texts.notAsked(notAsked.join(', '))}</p>
        </Notice>
      )}
      {slots.length === 0 && <p>{texts.noProposals}</p>}
      <ol className="card-list slot-list">
        {slots.map((slot) => (
          <SlotLine key={slot.startsAt} roundId={roundId} slot={slot} found={found} />
        ))}
      </ol>
    </Section>
  );
}

function SlotLine({ roundId, slot, found }: SlotListProps & { readonly slot: Slot }) {
  const texts = useTexts(roundChangeTexts);
  const dates = useDates();
  const { language } = useSession();
  const { startsAt, can, cannot, unknown, flags } = slot;
  const moment = dates.moment(startsAt);
  const day = osloDate(startsAt);
  const place = `/rounds/${roundId}/edit?date=${day}&time=${osloTime(startsAt)}`;
  const share = (count: number) => ({ flexGrow: count });
  return (
    <li className="card slot">
      <div className="card-row">
        <span className="card-name">{moment}</span>
        <LinkButton to={place} aria-label={texts.takeNamed(moment)}>
          {texts.take}
        </LinkButton>
      </div>
      <div className="slot-bar" aria-hidden="true">
        {can > 0 && <span className="slot-can" style={share(can)} />}
        {unknown > 0 && <span className="slot-unknown" style={share(unknown)} />}
        {cannot > 0 && <span className="slot-cannot" style={share(cannot)} />}
      </div>
      <p className="numbers">
        {[
          texts.can(can, found.people),
          ...(unknown > 0 ? [texts.unknown(unknown)] : []),
          ...(cannot > 0 ? [texts.cannot(cannot)] : []),
        ].join(' · ')}
      </p>
      {flags.length > 0 && (
        <div className="button-row">
          {flags.map((flag) => (
            <StatusWord key={flag.kind} tone="attention">
              {flag.kind === 'holiday'
                ? texts.holiday(holidayNames(holidaysOn(day), language))
                : flag.kind === 'school-summer'
                  ? texts.schoolSummer
                  : texts.shortNotice(found.noticeDays)}
            </StatusWord>
          ))}
        </div>
      )}
    </li>
  );
}

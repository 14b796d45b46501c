import type { DraftAttendance, ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { AttendanceRow } from './attendance-row.tsx';

type PeopleProps = { readonly page: ProtocolDraftPage; readonly onChanged: () => void };

/** Who was there, corrected by the clerk, and, for those who see it, who has answered. */
export function ProtocolPeople({ page, onChanged }: PeopleProps) {
  const texts = useTexts(protocolTexts);
  const { language } = useSession();
  const others = page.asks.filter(({ isOwn }) => !isOwn);
  const rows = (belongs: (row: DraftAttendance) => boolean) => ({
    ...{ page, onChanged, rows: page.attendance.filter(belongs) },
  });
  const idle = rows((row) => !row.isPresent && row.function === 'deputy');
  return (
    <Section title={texts.attendanceTitle}>
      <div className="card protocol-attendance">
        <Rows title={texts.present} {...rows(({ isPresent }) => isPresent)} />
        <Rows
          title={texts.absent}
          {...rows((row) => !row.isPresent && row.function !== 'deputy')}
        />
        {idle.rows.length > 0 && <Rows title={texts.deputiesNotCalled} {...idle} />}
        {others.length > 0 && (
          <section>
            <h3>{texts.asksTitle}</h3>
            <ul>
              {page.asks.map(({ name, acceptedAt }) => (
                <li key={name}>
                  {`${name}: ${acceptedAt === null ? texts.noAnswer : texts.hasAccepted(formatMoment(acceptedAt, language))}`}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Section>
  );
}

function Rows({
  title,
  rows,
  ...rest
}: PeopleProps & { readonly title: string; readonly rows: readonly DraftAttendance[] }) {
  const texts = useTexts(protocolTexts);
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 ? (
        <p className="quiet">{texts.nobody}</p>
      ) : (
        <ul>
          {rows.map((row, place) => (
            <AttendanceRow key={`${row.name} ${place}`} row={row} {...rest} />
          ))}
        </ul>
      )}
    </section>
  );
}

import type { RoundPage } from '../../../src/contracts/rounds.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { useSession } from '../../session/session-context.ts';
import { roundTexts } from '../../texts/rounds.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

const tones = { waiting: 'active', archived: 'done', attention: 'attention' } as const;

/** What a closed round leaves: its protocol on the way, who came, what was said. */
export function RoundClosed({ page }: { readonly page: RoundPage }) {
  const texts = useTexts(roundTexts);
  const { can } = useSession();
  const { record, attendance, round } = page;
  const present = attendance.filter(({ status }) => status === 'present').length;
  const deputies = attendance.filter(({ status }) => status === 'deputy').length;
  return (
    <>
      <Section title={texts.record}>
        <div className="card card-row">
          {record ? (
            <StatusWord tone={tones[record.status]}>{texts.recordStatus[record.status]}</StatusWord>
          ) : (
            <span>{texts.recordNone}</span>
          )}
          {record && can('see-archive') && (
            <RouteLink to={`/archive/${record.id}`}>{texts.openRecord}</RouteLink>
          )}
        </div>
      </Section>
      <Section title={texts.summary}>
        <p className={round.summary === '' ? 'quiet' : 'card prose'}>
          {round.summary === '' ? texts.summaryNone : round.summary}
        </p>
      </Section>
      {attendance.length > 0 && (
        <Section title={texts.attendance}>
          <p>{texts.attended(present, deputies)}</p>
        </Section>
      )}
    </>
  );
}

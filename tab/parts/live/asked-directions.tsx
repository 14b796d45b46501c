import type { LiveRoundPage } from '../../../src/contracts/live-round.ts';
import { RouteLink } from '../../routing/route-link.tsx';
import { liveTexts } from '../../texts/live.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';
import { StatusWord } from '../../ui/status-word.tsx';

/** The directions that are asked about in the round, and how many have answered; what they answered is shown when it is closed. */
export function AskedDirections({ page }: { readonly page: LiveRoundPage }) {
  const texts = useTexts(liveTexts);
  const { verifications, phase } = page;
  if (verifications.length === 0) return null;
  return (
    <Section title={texts.understood} hint={texts.understoodHint}>
      <ul className="live-list">
        {verifications.map(({ id, directions, answered, isOpen }) => (
          <li key={id} className="card">
            <div className="live-question-head">
              <StatusWord tone={isOpen ? 'active' : 'done'}>
                {isOpen ? texts.understoodOpen : texts.understoodClosed}
              </StatusWord>
              <span className="quiet">{texts.understoodAnswered(answered)}</span>
            </div>
            <ul className="plain-dots">
              {directions.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <RouteLink to={`/processes/${phase.processId}/synthesis/${phase.id}`}>
        {texts.toDirections}
      </RouteLink>
    </Section>
  );
}

import type { ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';

/** The minutes as everybody will read them, passage by passage. */
export function PublicPreview({ passages }: Pick<ProtocolDraftPage, 'passages'>) {
  const texts = useTexts(screeningTexts);
  const { parts } = useTexts(protocolTexts);
  const said = passages.filter(({ text }) => text.trim() !== '');
  return (
    <div className="card public-preview">
      <p className="quiet">{texts.publicLead}</p>
      <dl>
        {said.map(({ key, part, text, publicText }) => (
          <div key={key}>
            <dt>{parts[part]}</dt>
            <dd className="prose passage-text">{publicText ?? text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

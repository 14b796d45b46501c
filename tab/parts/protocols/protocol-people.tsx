import type { ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../../ui/section.tsx';

/** Who was there, and, for those who see it, who has answered. */
export function ProtocolPeople({ page }: { readonly page: ProtocolDraftPage }) {
  const texts = useTexts(protocolTexts);
  const { language } = useSession();
  const others = page.asks.filter(({ isOwn }) => !isOwn);
  return (
    <Section title={texts.attendanceTitle}>
      <div className="card protocol-attendance">
        <Names title={texts.present} names={page.present} />
        <Names title={texts.absent} names={page.absent} />
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

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const texts = useTexts(protocolTexts);
  return (
    <section>
      <h3>{title}</h3>
      {names.length === 0 ? (
        <p className="quiet">{texts.nobody}</p>
      ) : (
        <ul>
          {names.map((name, place) => (
            <li key={place}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

import { useId, useState } from 'react';
import type { RecordPage } from '../../../src/contracts/archive.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useSession } from '../../session/session-context.ts';
import type { ArchiveTexts } from '../../texts/archive.nb.ts';
import { Checksum } from './checksum.tsx';

type Link = RecordPage['chain'][number];

/** The record's trail as a row of small links that hold on to each other; an opened one tells what was done, by whom and when. */
export function ChainLinks({
  chain,
  texts,
}: {
  readonly chain: RecordPage['chain'];
  readonly texts: ArchiveTexts;
}) {
  const [opened, setOpened] = useState<number | null>(null);
  const place = useId();
  if (chain.length === 0) return <p className="quiet">{texts.chainEmpty}</p>;
  const link = chain.find(({ sequence }) => sequence === opened);
  return (
    <div className="chain">
      <ol className="chain-row">
        {chain.map(({ sequence, type }) => (
          <li key={sequence}>
            <button
              type="button"
              className="chain-link"
              aria-expanded={sequence === opened}
              aria-controls={place}
              onClick={() => {
                setOpened(sequence === opened ? null : sequence);
              }}
            >
              <span className="chain-number numbers">{sequence}</span>{' '}
              <span>{texts.events[type] ?? type}</span>
            </button>
          </li>
        ))}
      </ol>
      <div id={place}>{link && <LinkFacts link={link} texts={texts} />}</div>
    </div>
  );
}

function LinkFacts({ link, texts }: { readonly link: Link; readonly texts: ArchiveTexts }) {
  const { language } = useSession();
  const facts = Object.entries(link.facts);
  return (
    <div className="card">
      <h3>
        {texts.link(link.sequence)}: {texts.events[link.type] ?? link.type}
      </h3>
      <dl className="facts">
        <dt>{texts.at}</dt>
        <dd>{formatMoment(link.at, language)}</dd>
        <dt>{texts.by}</dt>
        <dd>{nameOf(link.actor, texts)}</dd>
        <dt>{texts.hash}</dt>
        <dd>
          <Checksum sha256={link.hash} fileName={texts.link(link.sequence)} texts={texts} />
        </dd>
        {facts.length > 0 && (
          <>
            <dt>{texts.facts}</dt>
            <dd>
              <ul className="chain-facts">
                {facts.map(([name, value]) => (
                  <li key={name}>
                    {texts.factNames[name] ?? name}: {wordOf(value, texts)}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

/** The log keeps ids, not names: `person:<id>`, `system:<job>`. A name given by the server is shown as it is. */
function nameOf(actor: string, texts: ArchiveTexts): string {
  if (actor.startsWith('system:')) return texts.system(actor.slice('system:'.length));
  return actor.startsWith('person:') ? texts.person : actor;
}

function wordOf(value: unknown, texts: ArchiveTexts): string {
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value === 'string' && value in texts.reasons)
    return texts.reasons[value as keyof ArchiveTexts['reasons']];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '–';
}

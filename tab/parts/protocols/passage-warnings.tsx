import type { ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { useTexts } from '../../texts/texts.ts';
import { Notice } from '../../ui/notice.tsx';

/** What to look at before the minutes are published, each with the way to where it stands. */
export function PassageWarnings({ page }: { readonly page: ProtocolDraftPage }) {
  const texts = useTexts(protocolTexts);
  const warned = page.passages.filter(({ warnings }) => warnings.length > 0);
  if (warned.length === 0 || page.status === 'frozen') return null;
  return (
    <Notice tone="attention" title={texts.warningsTitle}>
      <p>{texts.warningsHint}</p>
      <ul>
        {warned.flatMap(({ key, part, warnings }) =>
          warnings.map(({ kind, found }) => (
            <li key={`${key}:${kind}`}>
              <a
                href={`#${key}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(key)?.scrollIntoView();
                }}
              >
                {texts.parts[part]}
              </a>
              {`: ${texts.warnings[kind]}${found === '' ? '' : ` «${found}»`}`}
            </li>
          )),
        )}
      </ul>
    </Notice>
  );
}

import { Button } from '@fluentui/react-components';
import type { ProtocolDraftPage } from '../../../src/contracts/protocols.ts';
import { formatMoment } from '../../../src/core/time/format.ts';
import { useAction } from '../../api/use-action.ts';
import { useApi, useSession } from '../../session/session-context.ts';
import { protocolTexts } from '../../texts/protocols.ts';
import { screeningTexts } from '../../texts/screening.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { ErrorNotice } from '../../ui/error-notice.tsx';
import { Notice } from '../../ui/notice.tsx';

type ScreeningNoticeProps = { readonly page: ProtocolDraftPage; readonly onChanged: () => void };

/** What is to be settled about screening before the minutes go on: marks whose words were rewritten, the same words elsewhere, and what was warned of. */
export function ScreeningNotice({ page, onChanged }: ScreeningNoticeProps) {
  const api = useApi();
  const { language } = useSession();
  const texts = useTexts(screeningTexts);
  const protocols = useTexts(protocolTexts);
  const announce = useAnnounce();
  const { id, revision, screening, passages, version, may } = page;
  const change = useAction(
    (what: string, body: object) =>
      api.send('POST', `/api/protocol-drafts/${id}/${what}`, { ...body, revision }),
    onChanged,
  );
  if (!screening || page.status === 'frozen') return null;
  const run = (what: string, said: string, body: object) => {
    void change.run(what, body).then((isTaken) => {
      if (isTaken) announce(said);
    });
  };
  const count = passages.reduce((sum, { marks }) => sum + marks.length, 0);
  const { lost, left, isToBeScreened, settledAt } = screening;
  const partOf = (key: string): string => {
    const part = passages.find((passage) => passage.key === key)?.part;
    return part ? protocols.parts[part] : '';
  };
  const isQuiet = count === 0 && lost.length === 0 && !isToBeScreened && settledAt === null;
  if (isQuiet) return null;
  const isWaiting = lost.length > 0 || isToBeScreened;
  return (
    <Notice
      tone={isWaiting ? 'attention' : 'info'}
      {...(lost.length > 0
        ? { title: texts.lostTitle }
        : isToBeScreened && { title: texts.toBeScreenedTitle })}
    >
      {lost.length > 0 && (
        <>
          <p>{texts.lostText}</p>
          <ul className="screening-marks">
            {lost.map(({ id: markId, passage, words, basis }) => (
              <li key={markId}>
                <span>
                  {partOf(passage)}: «{words}»<span className="quiet"> {basis}</span>
                </span>
                {may.mark && (
                  <Button
                    size="small"
                    disabled={change.isBusy}
                    aria-label={texts.removeNamed(words)}
                    onClick={() => {
                      run('unmarking', texts.removed, { markId });
                    }}
                  >
                    {texts.remove}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {count > 0 && <p>{texts.counts(count)}</p>}
      {count > 0 && version > 1 && <p className="quiet">{texts.oldVersion}</p>}
      {left.length > 0 && (
        <>
          <p>{texts.leftTitle}:</p>
          <ul>
            {left.map(({ passage, words }) => (
              <li key={passage}>
                <a
                  href={`#${passage}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(passage)?.scrollIntoView();
                  }}
                >
                  {partOf(passage)}
                </a>
                {`: «${words}»`}
              </li>
            ))}
          </ul>
        </>
      )}
      {settledAt !== null && <p>{texts.settledAt(formatMoment(settledAt, language))}</p>}
      {isToBeScreened && may.mark && lost.length === 0 && (
        <>
          <p>{texts.toBeScreenedText}</p>
          <div className="button-row">
            <Button
              disabled={change.isBusy}
              onClick={() => {
                run('screening-settled', texts.settled, {});
              }}
            >
              {texts.settle}
            </Button>
          </div>
        </>
      )}
      {change.failure && <ErrorNotice failure={change.failure} />}
    </Notice>
  );
}

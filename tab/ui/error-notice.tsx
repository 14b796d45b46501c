import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Failure } from '../api/failure.ts';
import { shellTexts } from '../texts/shell.ts';
import { useTexts } from '../texts/texts.ts';

type ErrorNoticeProps = {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  /** What to do, where the page knows better than the server's words. */
  readonly children?: ReactNode;
};

/** What happened, what was kept, what to do. A refusal speaks in the server's own words. */
export function ErrorNotice({ failure, onRetry, children }: ErrorNoticeProps) {
  const texts = useTexts(shellTexts);
  const said = {
    'signed-out': { title: texts.signedOutTitle, detail: texts.signedOutText },
    offline: { title: texts.offlineTitle, detail: texts.offlineText },
    'not-understood': { title: texts.notUnderstoodTitle, detail: texts.notUnderstoodText },
  };
  const { title, detail } = failure.kind === 'refused' ? failure.problem : said[failure.kind];
  return (
    <div className="notice notice-error" role="alert">
      <p className="notice-title">{title}</p>
      {detail !== '' && <p>{detail}</p>}
      {children}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
    </div>
  );
}

import { useEffect, useState } from 'react';
import { draftPreview } from '../../../src/contracts/polls.ts';
import type { DraftPreview, PollDraft, PreviewPlace } from '../../../src/contracts/polls.ts';
import type { Failure } from '../../api/failure.ts';
import { useApi } from '../../session/session-context.ts';

/** Nobody looks at the card between two letters. Milliseconds. */
const pause = 400;

type Shown = { readonly preview: DraftPreview | null; readonly failure: Failure | null };

/**
 * What the server draws of a poll that is being written and not saved. It is asked when the writer pauses; a question that has been overtaken is given up, so
 * that the last answer is the one that is shown. While there is nothing to ask, or the server says no, what was shown stays.
 * @param draft null while the form cannot be read
 */
export function useDraftPreview(draft: PollDraft | null, place: PreviewPlace): Shown {
  const api = useApi();
  const [shown, setShown] = useState<Shown>({ preview: null, failure: null });
  const wish = draft && JSON.stringify({ ...draft, place });

  useEffect(() => {
    if (wish === null) return undefined;
    const overtaken = new AbortController();
    const ask = async () => {
      const answer = await api.ask('POST', '/api/polls/preview', {
        ...{ body: JSON.parse(wish) as unknown, contract: draftPreview },
        signal: overtaken.signal,
      });
      if (overtaken.signal.aborted) return;
      setShown((before) =>
        answer.ok
          ? { preview: answer.value, failure: null }
          : { preview: before.preview, failure: answer.failure },
      );
    };
    const timer = setTimeout(() => void ask(), pause);
    return () => {
      clearTimeout(timer);
      overtaken.abort();
    };
  }, [api, wish]);

  return { preview: shown.preview, failure: wish === null ? null : shown.failure };
}

import { useEffect } from 'react';
import { useApi } from '../../session/session-context.ts';

/** Says once that a poll which asks me is open before me. That it could not be said is nothing to bother its reader with. */
export function useNoteSeen(pollId: string, isAsked: boolean): void {
  const api = useApi();
  useEffect(() => {
    if (isAsked) void api.send('PUT', `/api/polls/${pollId}/seen`, undefined);
  }, [api, pollId, isAsked]);
}

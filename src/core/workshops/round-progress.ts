import { decide, refuse } from '../decision.ts';
import type { Decision } from '../decision.ts';
import type { Instant } from '../time/instant.ts';
import type { QuestionState } from './contribution.ts';
import type { Round } from './round.ts';

/** An agenda item as it was held; null while it goes on. */
export type HeldItem = {
  readonly itemId: string;
  readonly startedAt: Instant;
  readonly endedAt: Instant | null;
};

/** One time that a question was asked; null while it is open. */
export type AskedQuestion = {
  readonly questionId: string;
  readonly openedAt: Instant;
  readonly stoppedAt: Instant | null;
};

/** What has happened in a round that is under way. Version 0 is a round in which nothing has yet. */
export type RoundProgress = {
  readonly roundId: string;
  readonly version: number;
  readonly held: readonly HeldItem[];
  readonly asked: readonly AskedQuestion[];
  /** Ids of the contributions that everybody may read on the big screen. */
  readonly shown: readonly string[];
};

export const nothingYet = (roundId: string): RoundProgress => ({
  ...{ roundId, version: 0, held: [], asked: [], shown: [] },
});

/** As many as can be read from the last row. */
export const mostOnScreen = 4;

export type ProgressStep =
  /** To this item; null ends the one that goes on, and the agenda with it. */
  | { readonly kind: 'item'; readonly itemId: string | null }
  | { readonly kind: 'question'; readonly questionId: string; readonly isOpen: boolean }
  | { readonly kind: 'screen'; readonly contributionIds: readonly string[] };

export type ProgressRefusal =
  | { readonly code: 'version-conflict'; readonly version: number }
  | { readonly code: 'round-not-under-way' }
  | { readonly code: 'round-is-closed' }
  | { readonly code: 'no-such-agenda-item' }
  | { readonly code: 'no-such-round-question' }
  | { readonly code: 'too-many-on-screen'; readonly most: number };

/**
 * A facilitator's step while the round is under way. One item goes on at a time, and one question is open at a time: asking the next stops the one before,
 * so that nobody in the room wonders which one is meant. A closed round is not reopened; a mistake in its minutes is mended by a new version of them.
 * @param seen the version that the facilitator had before them
 */
export function takeProgressStep(
  round: Pick<Round, 'state' | 'agenda' | 'questions'>,
  progress: RoundProgress,
  step: ProgressStep,
  seen: number,
  now: Instant,
): Decision<RoundProgress, ProgressRefusal> {
  if (round.state.status === 'closed') return refuse({ code: 'round-is-closed' });
  if (round.state.status !== 'under-way') return refuse({ code: 'round-not-under-way' });
  if (progress.version !== seen)
    return refuse({ code: 'version-conflict', version: progress.version });
  const raised = { ...progress, version: progress.version + 1 };

  switch (step.kind) {
    case 'item': {
      const { itemId } = step;
      const isKnown = itemId === null || round.agenda.some(({ id }) => id === itemId);
      if (!isKnown) return refuse({ code: 'no-such-agenda-item' });
      const ended = endItems(progress.held, now);
      const next: readonly HeldItem[] =
        itemId === null ? [] : [{ itemId, startedAt: now, endedAt: null }];
      return decide({ ...raised, held: [...ended, ...next] });
    }
    case 'question': {
      const { questionId, isOpen } = step;
      if (!round.questions.some(({ id }) => id === questionId))
        return refuse({ code: 'no-such-round-question' });
      if (isOpen === (questionState(progress, questionId) === 'open')) return decide(progress);
      const stopped = stopQuestions(progress.asked, now);
      const next: readonly AskedQuestion[] = isOpen
        ? [{ questionId, openedAt: now, stoppedAt: null }]
        : [];
      // What was shown belonged to the question before.
      return decide({ ...raised, asked: [...stopped, ...next], shown: isOpen ? [] : raised.shown });
    }
    case 'screen': {
      const shown = [...new Set(step.contributionIds)];
      if (shown.length > mostOnScreen)
        return refuse({ code: 'too-many-on-screen', most: mostOnScreen });
      return decide({ ...raised, shown });
    }
  }
}

/** The round is over: what goes on ends with it. */
export function endProgress(progress: RoundProgress, now: Instant): RoundProgress {
  const goesOn =
    progress.held.some(({ endedAt }) => endedAt === null) ||
    progress.asked.some(({ stoppedAt }) => stoppedAt === null);
  if (!goesOn) return progress;
  return {
    ...progress,
    version: progress.version + 1,
    held: endItems(progress.held, now),
    asked: stopQuestions(progress.asked, now),
  };
}

export function questionState(
  progress: Pick<RoundProgress, 'asked'>,
  questionId: string,
): QuestionState {
  const times = progress.asked.filter((asked) => asked.questionId === questionId);
  if (times.length === 0) return 'not-asked';
  return times.some(({ stoppedAt }) => stoppedAt === null) ? 'open' : 'stopped';
}

/** An item that was begun by mistake and left within the same moment was not held. */
function endItems(held: readonly HeldItem[], now: Instant): readonly HeldItem[] {
  return held
    .map((item) => (item.endedAt === null ? { ...item, endedAt: now } : item))
    .filter(({ startedAt, endedAt }) => startedAt !== endedAt);
}

function stopQuestions(asked: readonly AskedQuestion[], now: Instant): readonly AskedQuestion[] {
  return asked.map((one) => (one.stoppedAt === null ? { ...one, stoppedAt: now } : one));
}

import type { Language } from '../documents/document-model.ts';
import type { Municipality } from '../municipalities/municipality.ts';
import type { Openness } from '../openness/openness.ts';
import type { Body } from '../people/person.ts';
import { audienceName } from '../polls/audience-name.ts';
import type { Choices } from '../polls/choice.ts';
import type { Poll, ResultsWhen, Tally } from '../polls/poll.ts';
import type { Visibility } from '../polls/visibility.ts';
import { pollResult } from '../protocols/assemble-protocol.ts';
import type { ProtocolQuestion } from '../protocols/poll-minutes.ts';
import type { CivilDate, Instant } from '../time/instant.ts';

/**
 * What a poll outside meetings leaves: what was asked, of whom, how it was shown, what it came to and how it was used. As in minutes nobody is named, nothing
 * that was written is quoted, and figures over too few are left out, whatever the poll's own rule shows to those who were asked: a record is kept for ever.
 */
export type PollRecord = {
  readonly schema: 'radslag.poll.v1';
  readonly pollId: string;
  readonly language: Language;
  readonly municipality: { readonly name: string; readonly number: string };
  readonly body: { readonly name: string; readonly abbreviation: string };
  readonly process: string;
  readonly phase: string;
  readonly title: string;
  readonly purpose: string;
  /** Who was asked, in words, without a name. */
  readonly whom: string;
  readonly eligible: number;
  readonly answered: number;
  readonly visibility: Visibility;
  readonly resultsWhen: ResultsWhen;
  readonly openness: Openness;
  readonly opennessDecidedAt: Instant | null;
  readonly openedAt: Instant;
  readonly closedAt: Instant;
  /** The answers of an anonymous poll whose key was gone before they were read can never be: there are no figures. */
  readonly isLost: boolean;
  readonly questions: readonly ProtocolQuestion[];
  /** Empty where the poll is archived with its results alone. */
  readonly outcomeNote: string;
  readonly reviewOn: CivilDate | null;
  /** A poll is asked for advice; a body decides elsewhere. Source: kommuneloven § 11-2 [check]. */
  readonly isAdvice: true;
  /** Why there is another version than the first. */
  readonly reason: 'outcome-note-written' | 'outcome-note-changed' | null;
};

/** The public variant of a closed poll: that it was, and what it is closed by. Every field is named, so that nothing is let out by itself. */
export type ScreenedPollRecord = Pick<PollRecord, 'language' | 'pollId' | 'closedAt'> & {
  readonly schema: 'radslag.screened-poll.v1';
  readonly municipality: { readonly name: string; readonly number: string };
  readonly body: { readonly name: string; readonly abbreviation: string };
  readonly openness: { readonly kind: 'closed'; readonly basis: string };
};

/** A closed poll as it is archived. Of an anonymous one only what was kept after the close is read. */
export function pollRecord(given: {
  readonly municipality: Municipality;
  readonly body: Body;
  readonly process: string;
  readonly phase: string;
  readonly poll: Poll & { readonly state: Extract<Poll['state'], { status: 'closed' }> };
  readonly tally: Tally;
  /** What an order or a text is reckoned from; empty where the sums are enough. */
  readonly answers: readonly Choices[];
  readonly reviewOn: CivilDate | null;
  /** What the newest version says; null for the first. */
  readonly before: PollRecord | null;
}): PollRecord {
  const { municipality, body, poll, before } = given;
  const isLost = poll.seal?.state === 'lost';
  const result = pollResult(given);
  return {
    schema: 'radslag.poll.v1',
    pollId: poll.id,
    language: body.language,
    municipality: { name: municipality.name, number: municipality.number },
    body: { name: body.name, abbreviation: body.abbreviation },
    ...{ process: given.process, phase: given.phase, title: poll.title, purpose: poll.purpose },
    whom: audienceName(poll.audience, body.name, body.language),
    ...{ eligible: result.eligible, answered: result.answered },
    ...{ visibility: poll.visibility, resultsWhen: poll.resultsWhen, openness: poll.openness },
    opennessDecidedAt: poll.opennessDecision?.decidedAt ?? null,
    ...{ openedAt: poll.state.openedAt, closedAt: poll.state.closedAt, isLost },
    questions: isLost ? [] : result.questions,
    ...{ outcomeNote: poll.outcomeNote, reviewOn: given.reviewOn, isAdvice: true },
    reason:
      before === null
        ? null
        : before.outcomeNote === ''
          ? 'outcome-note-written'
          : 'outcome-note-changed',
  };
}

/** The public variant, or null for an open poll: its record is public as it is. */
export function screenedPollRecord(content: PollRecord): ScreenedPollRecord | null {
  const { openness, municipality, body } = content;
  if (openness.kind === 'open') return null;
  return {
    schema: 'radslag.screened-poll.v1',
    pollId: content.pollId,
    language: content.language,
    municipality: { name: municipality.name, number: municipality.number },
    body: { name: body.name, abbreviation: body.abbreviation },
    openness: { kind: 'closed', basis: openness.basis },
    closedAt: content.closedAt,
  };
}

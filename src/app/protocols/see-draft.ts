import { decide } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { readiness } from '../../core/protocols/approve-protocol.ts';
import type { NotReady } from '../../core/protocols/approve-protocol.ts';
import { passagesOf } from '../../core/protocols/passages.ts';
import type { Passage } from '../../core/protocols/passages.ts';
import type {
  CorrectionProposal,
  ProtocolDraft,
  ProtocolDraftState,
} from '../../core/protocols/protocol-draft.ts';
import type { ProtocolApprover } from '../../core/protocols/protocol-rules.ts';
import { warnBeforePublication } from '../../core/protocols/publication-warnings.ts';
import type { PublicationWarning } from '../../core/protocols/publication-warnings.ts';
import { addDays } from '../../core/time/instant.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { denied, notFound } from '../allowed.ts';
import type { NotAllowed, NotFound } from '../allowed.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import type { WordSpan } from '../ports/word-comparison.ts';
import { codesHere } from '../screening/codes-here.ts';
import { noMarks, seenScreening } from './see-screening.ts';
import type { SeenMark, SeenScreening } from './see-screening.ts';
import { deputiesOf } from './correct-draft-attendance.ts';
import { sightOf } from './draft-facts.ts';
import { seenAttendance } from './seen-attendance.ts';
import type { SeenAttendance } from './seen-attendance.ts';
import type { DraftSight } from './draft-facts.ts';

type SeenPassage = Passage & {
  /** What it says now against what it began as; null where nothing was changed. */
  readonly words: readonly WordSpan[] | null;
  readonly warnings: readonly Omit<PublicationWarning, 'passage'>[];
  readonly marks: readonly SeenMark[];
  /** As the public reads it; null where that is no other. */
  readonly publicText: string | null;
};

export type DraftView = {
  readonly id: string;
  readonly round: { readonly id: string; readonly title: string; readonly startsAt: Instant };
  readonly body: string;
  readonly meetingNumber: string;
  readonly language: Language;
  readonly isOpen: boolean;
  readonly version: number;
  readonly reason: string;
  readonly revision: number;
  readonly status: ProtocolDraftState['status'];
  /** What the chair said when the minutes came back; empty when they have not. */
  readonly returned: string;
  readonly deadline: Instant | null;
  readonly frozenAt: Instant | null;
  readonly approver: ProtocolApprover;
  readonly chair: string | null;
  readonly attendance: readonly SeenAttendance[];
  readonly passages: readonly SeenPassage[];
  /** Everybody's for the clerk and the chair, otherwise one's own. */
  readonly asks: readonly {
    readonly name: string;
    readonly isOwn: boolean;
    readonly acceptedAt: Instant | null;
  }[];
  readonly proposals: readonly (Omit<CorrectionProposal, 'personId'> & {
    readonly name: string;
    readonly isOwn: boolean;
    readonly words: readonly WordSpan[];
  })[];
  /** What stands in the way of approving, for the clerk; null where nothing does. */
  readonly hindrance: NotReady['code'] | null;
  /** The last day for corrections, as the body's setting proposes. */
  readonly proposedLastDay: CivilDate;
  /** Null for whoever is not told of marks, and for a closed meeting: its public variant says only that it was held. */
  readonly screening: SeenScreening | null;
  readonly may: {
    readonly edit: boolean;
    readonly mark: boolean;
    readonly send: boolean;
    readonly takeBack: boolean;
    readonly sendToChair: boolean;
    readonly approve: boolean;
    readonly sendBack: boolean;
    readonly answer: boolean;
  };
  readonly recordId: string | null;
};

/** Minutes on their way, or as they were approved, with every change marked. */
export const seeDraft =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'words'>) =>
  async (
    by: AuthorizedMember,
    draftId: string,
  ): Promise<Decision<DraftView, NotAllowed | NotFound>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const now = deps.clock.now();
    const seen = await deps.unitOfWork.read(by.municipality, async (tx) => {
      const sight = await sightOf(tx, by, await tx.protocolDrafts.byId(draftId), now);
      if (!sight) return null;
      const { draft, chairId } = sight;
      const people = [...draft.asks, ...draft.proposals].map(({ personId }) => personId);
      return {
        sight,
        deputies: await deputiesOf(tx, sight.round),
        names: await tx.people.names([...people, ...(chairId === null ? [] : [chairId])]),
        codes: (await codesHere(tx)).codes,
        frozen: (await tx.protocols.byId(draft.id))?.content.screening ?? [],
        record: (await tx.records.all()).find(({ sourceId }) => sourceId === draft.id),
      };
    });
    if (!seen) return notFound;
    const { sight, deputies, names, record, codes, frozen } = seen;
    const { draft, round, body, rules, chairId } = sight;
    const nameOf = (personId: string): string => names.get(personId) ?? '';
    const seesAll = sight.isClerk || sight.isChair;
    const isShown = ({ personId }: { readonly personId: string }): boolean =>
      seesAll || personId === by.personId;
    const proposals: DraftView['proposals'][number][] = [];
    for (const { personId, ...rest } of draft.proposals.filter(isShown))
      proposals.push({
        ...{ ...rest, name: nameOf(personId), isOwn: personId === by.personId },
        words: await deps.words.compare(rest.was, rest.text),
      });
    const { content, state } = draft;
    const isScreenable = seesAll && content.openness.kind === 'open';
    const screened = isScreenable ? seenScreening(draft, codes, frozen) : null;
    const ready = readiness(draft, now);
    return decide({
      ...{ id: draft.id, body: body.name, meetingNumber: content.meetingNumber },
      round: { id: round.id, title: round.title, startsAt: round.startsAt },
      ...{ language: content.language, isOpen: content.openness.kind === 'open' },
      ...{ version: draft.version, reason: draft.reason, revision: draft.revision },
      status: state.status,
      returned: state.status === 'drafting' ? state.returned : '',
      deadline: state.status === 'in-correction' ? state.deadline : null,
      frozenAt: state.status === 'frozen' ? state.frozenAt : null,
      approver: rules.approver,
      chair: chairId === null ? null : nameOf(chairId),
      attendance: seenAttendance(draft, sight.isClerk ? deputies : []),
      passages: await seenPassages(deps, draft, seesAll, screened?.ofPassage ?? (() => noMarks)),
      screening: screened?.screening ?? null,
      asks: draft.asks.filter(isShown).map(({ personId, acceptedAt }) => ({
        ...{ name: nameOf(personId), isOwn: personId === by.personId, acceptedAt },
      })),
      proposals,
      hindrance: sight.isClerk && ready.refused ? ready.refusal.code : null,
      proposedLastDay: addDays(osloDate(now), rules.correctionDays),
      may: rightsIn(sight, !ready.refused, now),
      recordId: sight.isClerk ? (record?.id ?? null) : null,
    });
  };

function rightsIn(
  { draft: { state, content }, rules, isClerk, isChair, isAsked }: DraftSight,
  isReady: boolean,
  now: Instant,
): DraftView['may'] {
  const { status } = state;
  const isOnDesk = status === 'drafting' || status === 'in-correction';
  const isWithChair = status === 'for-approval';
  return {
    edit: isClerk && isOnDesk,
    mark: isClerk && isOnDesk && content.openness.kind === 'open',
    send: isClerk && status === 'drafting',
    takeBack: isClerk && (status === 'in-correction' || isWithChair),
    sendToChair: isClerk && isReady && rules.approver === 'chair',
    approve: rules.approver === 'chair' ? isChair && isWithChair : isClerk && isReady,
    sendBack: isChair && isWithChair,
    answer: isAsked && state.status === 'in-correction' && now < state.deadline,
  };
}

async function seenPassages(
  deps: Pick<Deps, 'words'>,
  { origin, content }: ProtocolDraft,
  isWarned: boolean,
  marksOf: (passage: Passage) => Pick<SeenPassage, 'marks' | 'publicText'>,
): Promise<readonly SeenPassage[]> {
  const before = new Map(passagesOf(origin).map(({ key, text }) => [key, text]));
  const warnings = isWarned ? warnBeforePublication(content) : [];
  const seen: SeenPassage[] = [];
  for (const passage of passagesOf(content)) {
    const was = before.get(passage.key) ?? '';
    seen.push({
      ...passage,
      ...marksOf(passage),
      words: was === passage.text ? null : await deps.words.compare(was, passage.text),
      warnings: warnings
        .filter(({ passage: key }) => key === passage.key)
        .map(({ kind, found }) => ({ kind, found })),
    });
  }
  return seen;
}

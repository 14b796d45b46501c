import type { HandedCase, JournalPost } from '../../core/handover/case-folder.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import {
  adoptionPost,
  coursePost,
  hearingPost,
  pollPost,
  statementPost,
} from '../../core/handover/journal-posts.ts';
import type { JournalLine } from '../../core/handover/journal-posts.ts';
import { never } from '../../core/decision.ts';
import type { Paragraph } from '../../core/texts/draft-text.ts';
import { answersFor } from '../polls/answers-for.ts';
import type { Transaction } from '../ports/stores.ts';

/** One post with everything in it; null where what it is made of is there no more. */
export async function readPost(
  tx: Transaction,
  handover: Handover,
  handed: HandedCase,
  line: JournalLine,
): Promise<JournalPost | null> {
  const nameOf = async (personId: string): Promise<string> =>
    (await tx.people.names([personId])).get(personId) ?? '';
  const bodyName = async (bodyId: string): Promise<string> =>
    (await tx.people.body(bodyId))?.name ?? '';
  const paragraphsOf = async (textId: string, version: number): Promise<readonly Paragraph[]> =>
    (await tx.texts.version(textId, version))?.paragraphs ?? [];

  switch (line.kind) {
    case 'course':
      return coursePost(handover, line, handed);
    case 'hearing': {
      const hearing = await tx.hearings.byId(line.sourceId);
      if (!hearing?.sent) return null;
      const { at, by, textVersion } = hearing.sent;
      return hearingPost(handover, line, handed, {
        hearing,
        sentAt: at,
        sentBy: await nameOf(by),
        text: (await tx.texts.byId(hearing.textId))?.title ?? handed.process.title,
        paragraphs: await paragraphsOf(hearing.textId, textVersion),
      });
    }
    case 'statement': {
      const statement = await tx.hearings.statement(line.sourceId);
      if (!statement || statement.withdrawn) return null;
      const registeredBy = await nameOf(statement.registeredBy);
      return statementPost(handover, line, handed, { statement, registeredBy });
    }
    case 'adoption': {
      const adoption = await tx.adoptions.ofProcess(handed.process.id);
      if (!adoption) return null;
      const { text } = adoption;
      return adoptionPost(handover, line, handed, {
        adoption,
        body: await bodyName(adoption.bodyId),
        recordedBy: await nameOf(adoption.recordedBy),
        paragraphs: text ? await paragraphsOf(text.id, text.version) : [],
      });
    }
    case 'poll': {
      const poll = await tx.polls.byId(line.sourceId);
      if (poll?.state.status !== 'closed') return null;
      return pollPost(handover, line, handed, {
        poll,
        tally: await tx.polls.tally(poll.id),
        answers: await answersFor(tx, poll),
        body: await bodyName(poll.audience.bodyId),
        closedAt: poll.state.closedAt,
      });
    }
    default:
      return never(line.kind);
  }
}

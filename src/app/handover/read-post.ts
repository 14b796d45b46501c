import type { HandedCase, JournalPost } from '../../core/handover/case-folder.ts';
import type { Handover } from '../../core/handover/handover-term.ts';
import {
  adoptionPost,
  coursePost,
  hearingPost,
  phasePost,
  pollPost,
  statementPost,
} from '../../core/handover/journal-posts.ts';
import type { JournalLine } from '../../core/handover/journal-posts.ts';
import { decide, never, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Paragraph } from '../../core/texts/draft-text.ts';
import { answersFor } from '../polls/answers-for.ts';
import type { Transaction } from '../ports/stores.ts';
import type { HandoverProblemCode } from './handover-problem.ts';

/** One post with everything in it, or why it cannot be had now. */
export async function readPost(
  tx: Transaction,
  handover: Handover,
  handed: HandedCase,
  line: JournalLine,
): Promise<Decision<JournalPost, { readonly code: HandoverProblemCode }>> {
  const nameOf = async (personId: string): Promise<string> =>
    (await tx.people.names([personId])).get(personId) ?? '';
  const bodyName = async (bodyId: string): Promise<string> =>
    (await tx.people.body(bodyId))?.name ?? '';
  const paragraphsOf = async (textId: string, version: number): Promise<readonly Paragraph[]> =>
    (await tx.texts.version(textId, version))?.paragraphs ?? [];

  switch (line.kind) {
    case 'course':
      return decide(coursePost(handover, line, handed));
    case 'hearing': {
      const hearing = await tx.hearings.byId(line.sourceId);
      if (!hearing?.sent) return refuse({ code: 'changed-meanwhile' });
      const { at, by, textVersion } = hearing.sent;
      return decide(
        hearingPost(handover, line, handed, {
          hearing,
          sentAt: at,
          sentBy: await nameOf(by),
          text: (await tx.texts.byId(hearing.textId))?.title ?? handed.process.title,
          paragraphs: await paragraphsOf(hearing.textId, textVersion),
        }),
      );
    }
    case 'statement': {
      const statement = await tx.hearings.statement(line.sourceId);
      if (!statement || statement.withdrawn) return refuse({ code: 'changed-meanwhile' });
      const registeredBy = await nameOf(statement.registeredBy);
      return decide(statementPost(handover, line, handed, { statement, registeredBy }));
    }
    case 'adoption': {
      const adoption = await tx.adoptions.ofProcess(handed.process.id);
      if (!adoption) return refuse({ code: 'changed-meanwhile' });
      const { text } = adoption;
      return decide(
        adoptionPost(handover, line, handed, {
          adoption,
          body: await bodyName(adoption.bodyId),
          recordedBy: await nameOf(adoption.recordedBy),
          paragraphs: text ? await paragraphsOf(text.id, text.version) : [],
        }),
      );
    }
    case 'poll': {
      const poll = await tx.polls.byId(line.sourceId);
      if (poll?.state.status !== 'closed') return refuse({ code: 'changed-meanwhile' });
      if (poll.seal?.state === 'sealed') return refuse({ code: 'poll-being-opened' });
      return decide(
        pollPost(handover, line, handed, {
          poll,
          tally: await tx.polls.tally(poll.id),
          answers: await answersFor(tx, poll),
          body: await bodyName(poll.audience.bodyId),
          closedAt: poll.state.closedAt,
        }),
      );
    }
    case 'phase': {
      const source = await tx.recordSources.byId(line.sourceId);
      if (source?.content.schema !== 'radslag.phase.v1')
        return refuse({ code: 'changed-meanwhile' });
      const { content, version, madeAt } = source;
      return decide(phasePost(handover, line, handed, { content, version, madeAt }));
    }
    default:
      return never(line.kind);
  }
}

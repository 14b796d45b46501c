import type { Selectable } from 'kysely';
import type { PaperStore } from '../../app/ports/workshop-stores.ts';
import { invariant } from '../../core/decision.ts';
import type { Openness } from '../../core/openness/openness.ts';
import type { RoundPaper } from '../../core/workshops/paper.ts';
import { decidedOpennessValues, opennessDecisionOf } from './openness-columns.ts';
import type { StoreContext } from './store-context.ts';
import type { RoundPaperTable } from './tables.ts';

export function createPaperStore({ db, municipalityId }: StoreContext): PaperStore {
  const papers = db
    .selectFrom('round_paper')
    .selectAll()
    .where('municipality_id', '=', municipalityId);
  return {
    async ofRound(roundId) {
      const rows = await papers
        .where('round_id', '=', roundId)
        .where('removed_at', 'is', null)
        .orderBy('ordinal')
        .orderBy('id')
        .execute();
      return rows.map(paperOf);
    },
    async forChange(paperId) {
      const row = await papers.where('id', '=', paperId).forUpdate().executeTakeFirst();
      return row ? paperOf(row) : null;
    },
    async save(paper) {
      const { id, version, content } = paper;
      const values = {
        ...{ round_id: paper.roundId, agenda_item_id: paper.agendaItemId, ordinal: paper.ordinal },
        ...{ kind: content.kind, title: paper.title },
        address: content.kind === 'link' ? content.address : '',
        words: content.kind === 'note' ? content.words : '',
        openness: JSON.stringify(paper.openness),
        ...decidedOpennessValues(paper.opennessDecision),
        ...{ sent_to_council_on: paper.sentToCouncilOn, version, removed_at: paper.removedAt },
      };
      const saved = await db
        .insertInto('round_paper')
        .values({ municipality_id: municipalityId, id, ...values })
        .onConflict((on) =>
          on
            .columns(['municipality_id', 'id'])
            .doUpdateSet(values)
            .where('round_paper.version', '=', version - 1),
        )
        .returning('version')
        .executeTakeFirst();
      invariant(saved !== undefined, `paper ${id} was not at version ${version - 1}`);
    },
  };
}

function paperOf(row: Selectable<RoundPaperTable>): RoundPaper {
  const opennessDecision = opennessDecisionOf(row);
  invariant(opennessDecision !== null, 'a paper has its openness decided');
  return {
    ...{ id: row.id, roundId: row.round_id, agendaItemId: row.agenda_item_id },
    ...{ ordinal: row.ordinal, title: row.title, version: row.version },
    content:
      row.kind === 'link'
        ? { kind: 'link', address: row.address }
        : { kind: 'note', words: row.words },
    openness: row.openness as Openness,
    opennessDecision,
    sentToCouncilOn: row.sent_to_council_on,
    removedAt: row.removed_at,
  };
}

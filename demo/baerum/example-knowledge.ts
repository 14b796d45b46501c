import type { Transaction } from '../../src/app/ports/stores.ts';
import type { KnowledgeItem, KnowledgeReaction } from '../../src/core/knowledge/knowledge-item.ts';
import { addDays } from '../../src/core/time/instant.ts';
import type { CivilDate, LocalTime } from '../../src/core/time/instant.ts';
import { osloInstant } from '../../src/core/time/oslo.ts';
import { exampleId } from './example-id.ts';
import { processId } from './example-process.ts';
import { staff } from './people.ts';

type Made = 'id' | 'processId' | 'ordinal' | 'version' | 'removedAt' | 'isExample' | 'dated';

/** Made up for the demonstration, and said so on the page: the shape of a knowledge base, and no fact about Bærum. */
const items: readonly (Omit<KnowledgeItem, Made> & { readonly key: string })[] = [
  {
    ...{ key: 'growth', kind: 'figure', title: 'Flere blir gamle, og like mange er i arbeid' },
    body: 'Tallet på innbyggere over 80 år dobles i perioden. Gruppen mellom 20 og 66 år vokser nesten ikke.',
    ...{ unit: 'innbyggere over 80 år (oppdiktede tall)', source: 'Eksempel til demonstrasjonen' },
    points: [
      { label: '2025', value: 7_200 },
      { label: '2030', value: 9_100 },
      { label: '2035', value: 11_800 },
      { label: '2040', value: 14_300 },
    ],
  },
  {
    ...{ key: 'homes', kind: 'text', title: 'Unge som vil bo i kommunen, finner få små boliger' },
    body: 'Sju av ti boliger er småhus. De fleste som flytter ut, er mellom 25 og 34 år.',
    ...{ unit: '', points: [], source: 'Eksempel til demonstrasjonen' },
  },
  {
    ...{ key: 'plans', kind: 'figure', title: 'Mange planer, og mange er gamle' },
    body: 'Planene er talt etter hvor lenge det er siden de ble vedtatt.',
    ...{ unit: 'planer (oppdiktede tall)', source: 'Eksempel til demonstrasjonen' },
    points: [
      { label: 'Under 4 år', value: 18 },
      { label: '4–8 år', value: 27 },
      { label: 'Over 8 år', value: 14 },
    ],
  },
];

type Thought = Pick<KnowledgeReaction, 'kind' | 'words'> & {
  readonly on: string;
  readonly answer: string | null;
};

const thoughts: readonly Thought[] = [
  {
    ...{ on: 'growth', kind: 'surprised', words: 'At gruppen i arbeid står stille så lenge.' },
    answer: 'Det gjelder også om innflyttingen øker. Vi legger ved framskrivingen i tre varianter.',
  },
  {
    ...{ on: 'growth', kind: 'missing', words: 'Hvor i kommunen bor de som blir over 80?' },
    answer: null,
  },
  {
    ...{ on: 'homes', kind: 'curious', words: 'Hva skjer om vi sier ja til flere leiligheter ved stasjonene?' }, // prettier-ignore
    answer: null,
  },
];

/** The process's knowledge base, with some of what was thought of it; one thing is answered, the rest is owed. */
export async function loadKnowledge(tx: Transaction, today: CivilDate): Promise<void> {
  for (const [index, { key, ...item }] of items.entries())
    await tx.knowledge.saveItem({
      ...{ ...item, id: exampleId(`knowledge:${key}`), processId, ordinal: index + 1, version: 1 },
      ...{ removedAt: null, isExample: true, dated: addDays(today, -60) },
    });
  for (const [index, { on, answer, ...thought }] of thoughts.entries())
    await tx.knowledge.addReaction({
      ...{ ...thought, id: exampleId(`reaction:${String(index)}`) },
      ...{ itemId: exampleId(`knowledge:${on}`), from: null, namedPersonId: null },
      ...{
        clientKey: exampleId(`reaction-key:${String(index)}`),
        version: answer === null ? 1 : 2,
      },
      madeAt: osloInstant(addDays(today, -6), '12:00' as LocalTime),
      answer:
        answer === null
          ? null
          : {
              ...{ text: answer, byId: staff.planner.id },
              at: osloInstant(addDays(today, -4), '09:00' as LocalTime),
            },
    });
}

import { wordComparison } from '../../src/adapters/texts/compare-words.ts';
import { seeAdoption } from '../../src/app/adoptions/see-adoption.ts';
import { mintMember, mintScope } from '../../src/app/authority-mint.ts';
import { seeThread } from '../../src/app/influence/see-thread.ts';
import { adoptionPage } from '../../src/contracts/adoptions.ts';
import { threadPage } from '../../src/contracts/influence.ts';
import { invariant } from '../../src/core/decision.ts';
import type { DirectionLink } from '../../src/core/directions/direction.ts';
import type { Paragraph } from '../../src/core/texts/draft-text.ts';
import { fillMunicipality, idsOf } from '../support/a-full-municipality.ts';
import { aMunicipality } from '../support/a-municipality.ts';
import { aDirection } from '../support/builders/a-direction.ts';
import { at, on } from '../support/builders/instants.ts';
import { analyse, aDatabaseServer, withStores } from './parts/a-database.ts';
import { machine, median, percentile, printTable } from './parts/figures.ts';

// npx node tests/load/thread.bench.ts: the thread of one contribution among 20,000 and 2,000 paragraphs, and the comparison of a text of 500 paragraphs.

const ids = idsOf('a');
const asked = 200;
const contributionCount = 20_000;
const contributionAt = (n: number): string => `c1000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`; // prettier-ignore
const paragraphAt = (n: number): string => `c2000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`; // prettier-ignore
const directionAt = (n: number): string => `c3000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`; // prettier-ignore

const words = 'Kommunen skal ta vare på matjorda og bygge tett ved knutepunktene der folk allerede bor og reiser'.split(' '); // prettier-ignore
const sentence = (n: number): string => Array.from({ length: 60 }, (_, place) => words[(n * 7 + place * 3) % words.length]).join(' '); // prettier-ignore

/** A text of so many paragraphs as sent out and as adopted: every fifth changed, every fiftieth gone, one new for each fiftieth. */
function versions(count: number): readonly [readonly Paragraph[], readonly Paragraph[]] {
  const before = Array.from({ length: count }, (_, n) => ({ id: paragraphAt(n), heading: `Avsnitt ${n}`, text: sentence(n) })); // prettier-ignore
  const after = before.flatMap((paragraph, n) => {
    if (n % 50 === 0) return [{ ...paragraph, id: paragraphAt(count + n) }];
    return [n % 5 === 0 ? { ...paragraph, text: `${sentence(n + 3)}. ${sentence(n)}` } : paragraph];
  });
  return [before, after];
}

await using database = await aDatabaseServer();
await withStores(database, async (deps) => {
  const municipality = aMunicipality({ id: ids.municipality });
  await deps.municipalities.register(municipality);
  const scope = mintScope(municipality.id);
  await deps.unitOfWork.run(scope, (tx) => fillMunicipality(tx, ids));
  const by = mintMember(scope, ids.facilitator, ['facilitator']);

  const fill = async (paragraphCount: number, textId: string): Promise<void> => {
    const [before, after] = versions(paragraphCount);
    await deps.unitOfWork.run(scope, async (tx) => {
      const process = await tx.processes.byId(ids.process);
      invariant(process !== null, 'there is a process');
      const processId = textId.replace('c5', 'c6');
      const phaseId = textId.replace('c5', 'c7');
      const phases = process.phases.slice(0, 1).map((phase) => ({ ...phase, id: phaseId, processId })); // prettier-ignore
      await tx.processes.save({ ...process, id: processId, key: textId, phases });
      await tx.texts.add({ id: textId, processId, title: 'Lang tekst', isExample: false });
      const frozen = { textId, madeBy: ids.facilitator, madeAt: at('2026-11-20T08:00:00.000Z'), frozenAt: at('2026-11-20T08:00:00.000Z') }; // prettier-ignore
      await tx.texts.addVersion({ ...frozen, version: 1, label: 'hearing', paragraphs: before });
      await tx.texts.addVersion({ ...frozen, version: 2, label: 'adopted', paragraphs: after });
      await tx.hearings.save({
        ...{ id: textId.replace('c5', 'c8'), processId, phaseId, textId, rule: null },
        ...{ startsOn: on('2026-11-20'), endsOn: on('2027-01-08'), invitation: '', parties: [] },
        ...{ sent: { at: frozen.madeAt, by: ids.facilitator, textVersion: 1 }, version: 1, isExample: false }, // prettier-ignore
      });
      await tx.adoptions.add({
        ...{ id: textId.replace('c5', 'c9'), processId, bodyId: ids.body, decidedOn: on('2027-02-10') }, // prettier-ignore
        ...{ reference: '', decision: 'Vedtatt.', votes: null, voteText: '', replacedPlanIds: [] },
        ...{ text: { id: textId, version: 2 }, recordedBy: ids.facilitator, recordedAt: frozen.madeAt, isExample: false }, // prettier-ignore
      });
    });
  };
  const [long, shorter] = ['c5000000-0000-4000-8000-000000000001', 'c5000000-0000-4000-8000-000000000002']; // prettier-ignore
  await fill(2_000, long);
  await fill(500, shorter);

  const stored = await deps.unitOfWork.read(scope, (tx) => tx.contributions.byIds([ids.contribution])); // prettier-ignore
  const [sample] = stored;
  invariant(sample !== undefined, 'there is a contribution');
  for (let from = 0; from < contributionCount; from += 2_000)
    await deps.unitOfWork.run(scope, async (tx) => {
      for (let n = from; n < from + 2_000; n += 1)
        await tx.contributions.add({ ...sample, id: contributionAt(n), clientKey: contributionAt(n + contributionCount), text: sentence(n) }); // prettier-ignore
    });
  await deps.unitOfWork.run(scope, async (tx) => {
    for (let n = 0; n < 200; n += 1) {
      const links = Array.from({ length: 100 }, (_, place): DirectionLink => ({ contributionId: contributionAt(n * 100 + place), stance: 'carries' })); // prettier-ignore
      await tx.directions.save(aDirection(ids, { id: directionAt(n), themeId: null, ordinal: n + 2, links })); // prettier-ignore
      await tx.texts.saveDirectionLink({ textId: long, paragraphId: paragraphAt(n * 10 + 1), directionId: directionAt(n), verdict: null, why: '', version: 1 }); // prettier-ignore
      await tx.texts.saveDirectionLink({ textId: shorter, paragraphId: paragraphAt(n * 2 + 1), directionId: directionAt(n), verdict: null, why: '', version: 1 }); // prettier-ignore
    }
  });
  await analyse(database);

  const rows: (string | number)[][] = [];
  const measure = async (name: string, ask: (n: number) => Promise<string>): Promise<void> => {
    const times: number[] = [];
    let answer = '';
    for (let n = 0; n < asked + 20; n += 1) {
      const started = performance.now();
      answer = await ask(n);
      // The first are for the database and the compiler to get warm.
      if (n >= 20) times.push(performance.now() - started);
    }
    rows.push([name, ...[median(times), percentile(times, 0.95), Math.max(...times)].map((ms) => ms.toFixed(1)), answer.length]); // prettier-ignore
  };
  await measure('thread, among 20,000 contributions and 2,000 paragraphs', async (n) => {
    const seen = await seeThread(deps)(by, contributionAt((n * 97) % contributionCount));
    invariant(!seen.refused && seen.value.reached === 'adoption', 'the thread has come far');
    return JSON.stringify(threadPage.parse(seen.value));
  });
  await measure('adoption, 500 paragraphs compared word by word', async () => {
    const seen = await seeAdoption({ ...deps, words: wordComparison })(by, shorter.replace('c5', 'c6')); // prettier-ignore
    invariant(!seen.refused && seen.value.comparison !== null, 'there is something to compare');
    return JSON.stringify(adoptionPage.parse(seen.value));
  });
  console.log(machine());
  printTable(['in the process', 'p50 ms', 'p95 ms', 'worst ms', 'bytes'], rows);
});

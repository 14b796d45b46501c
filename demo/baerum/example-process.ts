import type { StatutoryRuleName } from '../../src/core/deadlines/statutory-rule.ts';
import { asAdopted, withoutTemplate } from '../../src/core/processes/process.ts';
import type { PhaseKind, PlanningProcess } from '../../src/core/processes/process.ts';
import type { CivilDate } from '../../src/core/time/instant.ts';
import { baerumFacts } from './baerum-data.ts';
import { exampleId } from './example-id.ts';
import { planId } from './example-plans.ts';
import { shiftProcess } from './shift-process.ts';

export const phaseId = (key: string): string => exampleId(`phase:${key}`);
export const processId = exampleId('process:planstrategi');

/** Purpose and expectation per phase, in our words. */
const words: Readonly<Record<string, { readonly purpose: string; readonly expectation: string }>> =
  {
    f1: {
      purpose:
        'Bli enige om hvordan planstrategien skal lages, og samle det kommunen vet om utviklingen.',
      expectation:
        'Du tar stilling til saken om prosessen. Du trenger ikke å forberede noe annet nå.',
    },
    f2: {
      purpose:
        'Administrasjonen går gjennom kunnskapsgrunnlaget og kartlegger hvilke planer det er behov for.',
      expectation: 'Du kan følge med her. Ingenting er bestemt før de folkevalgte har vært med.',
    },
    f3: {
      purpose:
        'Gi alle folkevalgte et felles bilde av plansystemet før de skal sette retning for perioden.',
      expectation:
        'Du deltar på opplæringen og sier fra om hva som er uklart. Det finnes ingen dumme spørsmål.',
    },
    f4: {
      purpose:
        'De folkevalgte drøfter hva kommunen skal gå for i perioden, og hvorfor. Administrasjonen lytter og bearbeider.',
      expectation:
        'Du møter forberedt til to runder, drøfter på tvers av lister og svarer på korte spørringer. Verkstedet vedtar ikke noe.',
    },
    f5: {
      purpose:
        'Administrasjonen skriver planstrategien ut fra føringene. Den behandles politisk på vanlig måte.',
      expectation:
        'Du sjekker at føringene er forstått riktig, og behandler saken i utvalg og kommunestyre.',
    },
  };

const kinds: Readonly<Record<string, PhaseKind>> = {
  f2: 'knowledge',
  f3: 'training',
  f4: 'co-creation',
  f5: 'adoption',
};
/** What the law asks of the phase that ends in the council's decision: the proposal is public 30 days before. */
const deadlines: Readonly<Record<string, readonly StatutoryRuleName[]>> = {
  f5: ['planning-strategy-public'],
};
/** What each phase waits for: the workshops for the training, the drafting for the workshops. */
const after: Readonly<Record<string, readonly string[]>> = { f2: ['f1'], f4: ['f3'], f5: ['f4'] };

/**
 * The planning strategy's process, with its dates moved so that the workshops are under way today.
 * @param today the civil date in Oslo
 */
export function exampleProcess(today: CivilDate): PlanningProcess {
  const { process } = baerumFacts;
  return shiftProcess(
    {
      ...withoutTemplate,
      id: processId,
      key: 'planstrategi',
      template: process.template,
      title: process.title,
      planId: planId('planstrategi'),
      phases: process.phases.map((phase, index) => ({
        id: phaseId(phase.id),
        processId,
        key: phase.id,
        kind: kinds[phase.id] ?? 'preparation',
        ordinal: index + 1,
        title: phase.title,
        ...asAdopted(phase.from, phase.to),
        dependsOn: (after[phase.id] ?? []).map(phaseId),
        deadlines: deadlines[phase.id] ?? [],
        lead: phase.lead,
        purpose: words[phase.id]?.purpose ?? '',
        expectation: words[phase.id]?.expectation ?? '',
        products: phase.produces,
        plannedRounds: phase.rounds,
      })),
    },
    today,
  );
}

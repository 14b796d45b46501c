import type { LibrarySetup } from './app/ports/library-setup.ts';
import { checkLibraries, createLibraries } from './app/records/set-up-libraries.ts';
import type { SetupRefusal } from './app/records/set-up-libraries.ts';
import type { ExitCode } from './command.ts';
import { exitCodes } from './command.ts';
import { grantWork, settingsWork } from './core/record-library/administrator-work.ts';
import { driftOf, stopping } from './core/record-library/library-drift.ts';
import { stepsFor } from './core/record-library/setup-steps.ts';
import type { SetupStep } from './core/record-library/setup-steps.ts';
import type { ArchiveSite, FoundSite, SampleItems } from './core/record-library/site-as-found.ts';
import {
  checkLines,
  driftWords,
  madeLine,
  messageOfSetup,
  requestLines,
  workLines,
} from './sharepoint-report.ts';

export type SetupRun = {
  readonly name: string;
  readonly site: ArchiveSite;
  readonly samples: SampleItems;
  readonly create: boolean;
  /** One line of JSON at the end, and nothing else. */
  readonly json: boolean;
  readonly app: { readonly clientId: string; readonly graphBaseUrl: string };
};

type RunDeps = {
  readonly setup: LibrarySetup;
  readonly wait: (seconds: number) => Promise<void>;
  readonly say: (line: string) => void;
};

/** One municipality's archive: looks, makes what is missing if that is wished for, and says it. */
export async function runSetup(deps: RunDeps, run: SetupRun): Promise<ExitCode> {
  const made: SetupStep[] = [];
  const outcome = run.create
    ? await createLibraries(deps)(run.site, run.samples, (step) => {
        made.push(step);
        if (!run.json) deps.say(madeLine(step));
      })
    : await checkLibraries(deps)(run.site, run.samples);
  if (outcome.refused) return refused(deps, run, outcome.refusal, made);
  const found = outcome.value;
  const drift = driftOf(found);
  const requests = stepsFor(found).map((step) => deps.setup.requestFor(run.site, step));
  const work = settingsWork(found);
  if (run.json) {
    const differs = drift.map((each) => ({
      ...each,
      stops: stopping.has(each.code),
      ...driftWords[each.code],
    }));
    sayJson(deps, run, { looked: true, driveIds: driveIdsOf(found), drift: differs, made: made.map(madeText), requests, work }); // prettier-ignore
  } else {
    const lines = [
      ...(run.create && made.length === 0 ? ['  nothing to make'] : []),
      ...checkLines(found, drift),
      ...settingLines(run.site, found),
      ...requestLines(requests),
      ...workLines('What Graph does not show or make, for people with more rights than the app:', work), // prettier-ignore
    ];
    for (const line of lines) deps.say(line);
  }
  return drift.length === 0 ? exitCodes.done : exitCodes.found;
}

function refused(
  deps: RunDeps,
  run: SetupRun,
  refusal: SetupRefusal,
  made: readonly SetupStep[],
): ExitCode {
  const { cause } = refusal;
  const work =
    cause.code === 'no-access' || cause.code === 'not-found' ? grantWork(run.site, run.app) : [];
  // Whoever may manage the site can do by hand what the app was refused.
  const requests =
    refusal.code === 'not-made' ? [deps.setup.requestFor(run.site, refusal.step)] : [];
  if (run.json) {
    sayJson(deps, run, { looked: false, refusal: { code: refusal.code, cause }, made: made.map(madeText), requests, work }); // prettier-ignore
  } else {
    deps.say(messageOfSetup(refusal));
    for (const line of [...requestLines(requests), ...workLines('What is needed:', work)])
      deps.say(line);
  }
  return exitCodes.couldNot;
}

/** What to write into the settings, where it is not there yet. */
function settingLines({ siteId, driveIds }: ArchiveSite, found: FoundSite): readonly string[] {
  if (driveIds.open !== null && driveIds.restricted !== null) return [];
  const { open, restricted } = driveIdsOf(found);
  if (open === null || restricted === null) return [];
  return [
    '  Settings for this archive:',
    `    MUNICIPALITY_SITE_ID=${siteId}`,
    `    MUNICIPALITY_OPEN_LIBRARY_ID=${open}`,
    `    MUNICIPALITY_RESTRICTED_LIBRARY_ID=${restricted}`,
  ];
}

function driveIdsOf({ libraries: { open, restricted } }: FoundSite) {
  return {
    open: open.is === 'there' ? open.library.driveId : null,
    restricted: restricted.is === 'there' ? restricted.library.driveId : null,
  };
}

function madeText(step: SetupStep): string {
  return madeLine(step).trim();
}

function sayJson(deps: RunDeps, run: SetupRun, result: object): void {
  deps.say(JSON.stringify({ municipality: run.name, siteId: run.site.siteId, ...result }));
}

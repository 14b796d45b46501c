import {
  ruleNamed,
  statutoryRuleNames,
  statutoryRules,
} from '../../core/deadlines/statutory-rule.ts';
import type {
  StatutoryRule,
  StatutoryRuleName,
  DeadlineUnit,
} from '../../core/deadlines/statutory-rule.ts';
import { decide, refuse } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { NoticeWay } from '../../core/messages/notice-way.ts';
import type { TimelineSetting } from '../../core/processes/phase-event.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { schoolSummerOf } from '../../core/time/school-summer.ts';
import type { SchoolSummer } from '../../core/time/school-summer.ts';
import { denied } from '../allowed.ts';
import type { NotAllowed } from '../allowed.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';

/** How many years ahead the school summer is shown for entering. */
const yearsAhead = 4;

export type DeadlinesView = {
  readonly rules: readonly (StatutoryRule & {
    /** Differs from what the product ships. */
    readonly isOwn: boolean;
  })[];
  readonly summers: readonly (SchoolSummer & { readonly isAssumed: boolean })[];
  readonly setting: TimelineSetting;
};

/** The deadlines of the law as the municipality reads them, the schools' summer break of this year and the next ones, and how phases close. */
export const seeDeadlines =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  async (by: AuthorizedMember): Promise<Decision<DeadlinesView, NotAllowed>> => {
    const refusal = denied(by, 'see-processes');
    if (refusal) return refusal;
    const first = Number(osloDate(deps.clock.now()).slice(0, 4));
    return deps.unitOfWork.read(by.municipality, async (tx) => {
      const own = await tx.planningStrategies.rules();
      const entered = await tx.timelines.schoolSummers();
      return decide({
        rules: statutoryRuleNames.map((name) => {
          const rule = ruleNamed(own, name);
          return { ...rule, isOwn: !isAsShipped(rule) };
        }),
        summers: Array.from({ length: yearsAhead }, (_, index) =>
          schoolSummerOf(first + index, entered),
        ),
        setting: await tx.timelines.setting(),
      });
    });
  };

function isAsShipped({ rule, paragraph, amount, unit }: StatutoryRule): boolean {
  const shipped = statutoryRules[rule];
  return paragraph === shipped.paragraph && amount === shipped.amount && unit === shipped.unit;
}

export type KeptDeadlines = {
  readonly version: number;
  readonly closesUnmet: boolean;
  readonly reminderDays: readonly number[];
  readonly weeklyReminders: number;
  readonly pollRecordDays: number;
  readonly outcomeWeekdays: readonly number[];
  readonly notices: NoticeWay;
  /** What a rule is counted from is its meaning, and no municipality's to change. */
  readonly rules: readonly {
    readonly rule: StatutoryRuleName;
    readonly paragraph: string;
    readonly amount: number;
    readonly unit: DeadlineUnit;
  }[];
  /** Null dates: as the product assumes. */
  readonly summers: readonly {
    readonly year: number;
    readonly dates: { readonly startsOn: CivilDate; readonly endsOn: CivilDate } | null;
  }[];
};

/** Keeps them all at once; dates and deadlines of running processes are counted with them from then on, and nothing is moved. */
export const keepDeadlines =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'events'>) =>
  async (
    by: AuthorizedMember,
    kept: KeptDeadlines,
  ): Promise<
    Decision<
      null,
      | { readonly code: 'version-conflict'; readonly version: number }
      | { readonly code: 'summer-outside-year'; readonly year: number }
      | NotAllowed
    >
  > => {
    const refusal = denied(by, 'administer');
    if (refusal) return refusal;
    const decision = await deps.unitOfWork.run(by.municipality, async (tx) => {
      // The register's lock is the one that the planning strategy's page takes for the same rules.
      await tx.planRegister.lock();
      const { version } = await tx.timelines.setting();
      if (kept.version !== version) return refuse({ code: 'version-conflict', version });
      for (const { year, dates } of kept.summers)
        if (dates && !isWithin(year, dates)) return refuse({ code: 'summer-outside-year', year });
      const own = await tx.planningStrategies.rules();
      for (const { rule, ...counted } of kept.rules) {
        const before = ruleNamed(own, rule);
        await tx.planningStrategies.saveRule({ rule, from: before.from, ...counted });
      }
      for (const { year, dates } of kept.summers)
        if (dates) await tx.timelines.saveSchoolSummer({ year, ...dates });
        else await tx.timelines.removeSchoolSummer(year);
      const { closesUnmet, weeklyReminders, pollRecordDays, notices } = kept;
      const reminderDays = [...new Set(kept.reminderDays)].toSorted((a, b) => b - a);
      const outcomeWeekdays = [...new Set(kept.outcomeWeekdays)].toSorted((a, b) => a - b);
      await tx.timelines.saveSetting({
        ...{ closesUnmet, reminderDays, weeklyReminders, outcomeWeekdays, notices },
        pollRecordDays,
        version: version + 1,
      });
      const subject = by.municipality.municipalityId;
      const facts = {
        closesUnmet,
        reminderDays: reminderDays.join(', '),
        ...{
          weeklyReminders,
          pollRecordDays,
          notices,
          outcomeWeekdays: outcomeWeekdays.join(', '),
        },
        ...Object.fromEntries(kept.rules.map((one) => [one.rule, `${one.amount} ${one.unit}`])),
        ...Object.fromEntries(
          kept.summers.map(({ year, dates }) => [
            `summer-${year}`,
            dates && `${dates.startsOn}/${dates.endsOn}`,
          ]),
        ),
      };
      const event = { type: 'deadlines-set', subject, facts } as const;
      await tx.audit.append(actorOf(by), event, deps.clock.now());
      return decide(null);
    });
    if (!decision.refused)
      deps.events.publish(by.municipality, {
        ...{ topic: 'everything', id: by.municipality.municipalityId },
      });
    return decision;
  };

const isWithin = (year: number, { startsOn, endsOn }: { startsOn: string; endsOn: string }) =>
  startsOn <= endsOn && startsOn.startsWith(String(year)) && endsOn.startsWith(String(year));

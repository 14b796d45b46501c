import { decide, invariant } from '../../core/decision.ts';
import type { Decision } from '../../core/decision.ts';
import type { Language } from '../../core/documents/document-model.ts';
import { neverQuiet } from '../../core/messages/quiet-hours.ts';
import type { NoticeWay } from '../../core/messages/notice-way.ts';
import type { QuietHours } from '../../core/messages/quiet-hours.ts';
import { choosePreferences, pauseOn, pauseReach } from '../../core/people/preferences.ts';
import type { PreferenceChange, PreferenceRefusal } from '../../core/people/preferences.ts';
import { addDays } from '../../core/time/instant.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import { osloDate } from '../../core/time/oslo.ts';
import { actorOf } from '../authority.ts';
import type { AuthorizedMember } from '../authority.ts';
import type { Deps } from '../deps.ts';
import { wakeSending } from '../messages/wake-sending.ts';

export type PreferencesView = {
  readonly language: Language;
  /** The hours that hold, chosen or usual; null when messages may come at any hour. */
  readonly quietHours: QuietHours | null;
  /** Null when nothing is paused. */
  readonly pausedUntil: CivilDate | null;
  readonly checkInsPaused: boolean;
  /** Where I am told: chosen, or as the municipality has it. */
  readonly notices: NoticeWay;
};

/** What I have chosen about what is sent to me. Nobody else is shown it. */
export const seePreferences =
  (deps: Pick<Deps, 'unitOfWork' | 'clock' | 'usualPeace'>) =>
  (by: AuthorizedMember): Promise<PreferencesView> =>
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const person = await tx.people.byId(by.personId);
      invariant(person !== null, 'an authorised member is a person');
      const chosen = await tx.preferences.of(by.personId);
      const hours = chosen.quietHours ?? deps.usualPeace.quietHours;
      return {
        language: person.language,
        quietHours: hours.from === hours.to ? null : hours,
        pausedUntil: pauseOn(chosen, osloDate(deps.clock.now())),
        checkInsPaused: chosen.checkInsPaused,
        notices: chosen.notices ?? (await tx.timelines.setting()).notices,
      };
    });

export type PauseOffer = {
  /** The pause that holds; null when there is none. */
  readonly pausedUntil: CivilDate | null;
  readonly afterWeek: CivilDate;
  readonly afterMonth: CivilDate;
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
};

/** How long somebody can pause from today, as days and not as lengths: a button that is pressed twice means the same day. */
export const offerPause =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (by: AuthorizedMember): Promise<PauseOffer> =>
    deps.unitOfWork.read(by.municipality, async (tx) => {
      const today = osloDate(deps.clock.now());
      const { from, to } = pauseReach(today);
      return {
        pausedUntil: pauseOn(await tx.preferences.of(by.personId), today),
        ...{ afterWeek: addDays(today, 7), afterMonth: addDays(today, 30) },
        ...{ earliest: from, latest: to },
      };
    });

/** What is left out stays as it was. */
export type PreferenceWish = {
  /** Null for messages at any hour, which is a choice too. */
  readonly quietHours?: QuietHours | null | undefined;
  /** Null ends the pause. */
  readonly pausedUntil?: CivilDate | null | undefined;
  readonly checkInsPaused?: boolean | undefined;
  readonly notices?: NoticeWay | undefined;
};

export type PreferencesKept = {
  /** The pause that held before, for whoever takes the choice back. */
  readonly pausedBefore: CivilDate | null;
};

/** Chooses for myself. What was held back by an earlier choice is looked at again at once. */
export const keepPreferences =
  (deps: Pick<Deps, 'unitOfWork' | 'clock'>) =>
  (
    by: AuthorizedMember,
    wish: PreferenceWish,
  ): Promise<Decision<PreferencesKept, PreferenceRefusal>> =>
    deps.unitOfWork.run(by.municipality, async (tx) => {
      const now = deps.clock.now();
      const today = osloDate(now);
      const decision = choosePreferences(changeOf(wish), today);
      if (decision.refused) return decision;

      const pausedBefore = pauseOn(await tx.preferences.of(by.personId), today);
      await tx.preferences.save(by.personId, decision.value);
      for (const priority of await tx.messages.releaseHeld(by.personId, now))
        await wakeSending(tx, by.municipality, priority, null);
      await tx.audit.append(
        actorOf(by),
        // What was chosen, and not the hours: when somebody sleeps or is away is nobody's business.
        {
          type: 'preferences-chosen',
          subject: by.personId,
          facts: { chosen: Object.keys(decision.value).toSorted().join(' ') },
        },
        now,
      );
      return decide({ pausedBefore });
    });

function changeOf(wish: PreferenceWish): PreferenceChange {
  const { quietHours, pausedUntil, checkInsPaused, notices } = wish;
  return {
    ...(quietHours === undefined ? {} : { quietHours: quietHours ?? neverQuiet.quietHours }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(checkInsPaused === undefined ? {} : { checkInsPaused }),
    ...(notices === undefined ? {} : { notices }),
  };
}

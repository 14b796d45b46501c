import type { PhaseEvent, TimelineSetting } from '../../core/processes/phase-event.ts';
import type { SchoolSummer } from '../../core/time/school-summer.ts';

export type TimelineStore = {
  /** What the municipality has entered, by year. */
  schoolSummers(): Promise<readonly SchoolSummer[]>;
  /** One per year: entered again, it takes the former's place. */
  saveSchoolSummer(summer: SchoolSummer): Promise<void>;
  /** From then on the year is as the product assumes. */
  removeSchoolSummer(year: number): Promise<void>;
  /** As the product ships it, with version 0, where nothing is entered. */
  setting(): Promise<TimelineSetting>;
  saveSetting(setting: TimelineSetting): Promise<void>;
  addEvent(event: PhaseEvent): Promise<void>;
  /** What has happened to the phases of a process, newest first. */
  eventsOf(processId: string): Promise<readonly PhaseEvent[]>;
};

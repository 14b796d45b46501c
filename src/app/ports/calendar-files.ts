import type { Language } from '../../core/documents/document-model.ts';
import type { CivilDate, Instant } from '../../core/time/instant.ts';

export type CalendarFileEvent = {
  /** The same for the same thing in every calendar and every fetch; unlike anything elsewhere in the world. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** A page with more, for those who may see it. */
  readonly address: string;
  /** Whole days, both inside; or from one instant to another. */
  readonly when:
    | { readonly kind: 'days'; readonly startsOn: CivilDate; readonly endsOn: CivilDate }
    | { readonly kind: 'instants'; readonly startsAt: Instant; readonly endsAt: Instant };
  readonly sequence: number;
  readonly changedAt: Instant;
};

export type CalendarFile = {
  readonly name: string;
  readonly language: Language;
  readonly events: readonly CalendarFileEvent[];
};

export type CalendarFiles = {
  /** iCalendar (RFC 5545): the same file gives the same text. */
  write(file: CalendarFile): string;
};

import { aboutAnswers } from './about-answers.ts';
import { aboutMeetings } from './about-meetings.ts';
import { aboutPeople } from './about-people.ts';
import { aboutWork } from './about-work.ts';
import type { PersonalData } from './personal-data.ts';

/** Days from when somebody holds no seat and no role until what may be erased is. */
export const usualDaysAfterLeaving = 90;

/**
 * Everything about people that is kept. docs/privacy.md, the product's page, a person's own copy and erasure are all this table; a test holds it against the
 * database's schema.
 */
export const personalData: readonly PersonalData[] = [
  ...aboutPeople,
  ...aboutAnswers,
  ...aboutMeetings,
  ...aboutWork,
];

/** What erasure takes of this kind, anything at all. */
export const isErasable = ({ covers }: Pick<PersonalData, 'covers'>): boolean =>
  covers.some(({ erasure }) => erasure.way !== 'keep');

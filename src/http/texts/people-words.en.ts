import { formatDay } from '../../core/time/format.ts';
import type { CivilDate } from '../../core/time/instant.ts';
import type { ProblemWords } from './problem-catalogue.ts';

const day = (date: string): string => formatDay(date as CivilDate, 'en');
const causes: Readonly<Record<string, string>> = {
  'no-access':
    'Rådslag may not read the group. Ask whoever looks after Microsoft 365 to let the app read group members.',
  'not-found': 'The group does not exist in Entra. Check its id.',
  'no-answer': 'Microsoft 365 does not answer just now. Try again in a few minutes.',
  refused: 'Microsoft 365 answered in a way that Rådslag does not understand. Try again later.',
};

export const peopleInEnglish = {
  'privacy-kind-unknown': ({ kind }) => ({
    title: 'This is not in the list',
    detail: `“${kind}” is nothing that Rådslag keeps. Nothing was changed. Load the page again.`,
  }),
  'privacy-days-do-not-fit': {
    title: 'The number of days does not fit',
    detail:
      'Nothing was changed. What is preserved has no days; what can be erased needs a number.',
  },
  'erasure-changed-meanwhile': ({ now }) => ({
    title: 'What can be erased has changed',
    detail: `Nothing was erased. There are now ${now} entries. Look over the list and confirm again.`,
  }),
  'nothing-to-erase': {
    title: 'There is nothing to erase',
    detail: 'What is left about you must be preserved. The list says why.',
  },
  'pause-out-of-reach': ({ from, to }) => ({
    title: 'The pause cannot last until that day',
    detail: `Nothing has been changed. Choose a day from ${day(from)} to ${day(to)}.`,
  }),
  'quiet-hours-too-long': ({ longest }) => ({
    title: 'The quiet hours are too long',
    detail: `Nothing has been changed. They can last ${longest} hours at most, so that questions with a deadline can reach you. If you want peace for longer, take a pause.`,
  }),
  'groups-unreadable': ({ group, cause }) => ({
    title: 'An Entra group cannot be read',
    detail: `It is the group of ${group}. Nothing has changed. ${causes[cause] ?? ''}`,
  }),
  'sync-not-previewed': {
    title: 'See first what would change',
    detail: 'Nothing has changed. Choose “See what would change”, and turn the sync on afterwards.',
  },
  'sync-changed-meanwhile': {
    title: 'Somebody else has changed the sync',
    detail: 'Nothing is stored. Load the page again, and make the change once more.',
  },
  'nothing-held': {
    title: 'There is nothing to confirm',
    detail: 'The run held nothing back, or somebody has confirmed it already.',
  },
  'no-current-term': {
    title: 'There is no term that holds today',
    detail: 'Nothing is stored. Enter the term with the register file first.',
  },
  'body-has-chair': {
    title: 'The body has a chair already',
    detail: 'Nothing is stored. Give whoever is the chair now another function first.',
  },
  'not-in-term': ({ startsOn, endsOn }) => ({
    title: 'The day is outside the term',
    detail: `Nothing is stored. Choose a day from ${day(startsOn)} to ${day(endsOn)}.`,
  }),
  'day-not-come': ({ today }) => ({
    title: 'The day has not come yet',
    detail: `Nothing is stored. Choose ${day(today)} or earlier.`,
  }),
  'same-party': {
    title: 'The person sits for this party already',
    detail: 'Nothing has changed. Choose another party.',
  },
  'too-many-attributes': ({ most }) => ({
    title: `You can register ${most} attributes at most`,
    detail: 'Nothing is stored. Stop registering another attribute first.',
  }),
  'attribute-exists': ({ name }) => ({
    title: `“${name}” is registered already`,
    detail: 'Nothing is stored. Choose another name, or use the attribute that is there.',
  }),
  'attribute-values-alike': ({ value }) => ({
    title: `“${value}” is there twice`,
    detail: 'Nothing is stored. Write each value once.',
  }),
  'no-such-value': {
    title: 'The attribute has no such value',
    detail: 'Nothing is stored. Load the page again, and choose one of the values in the list.',
  },
} satisfies Partial<ProblemWords>;

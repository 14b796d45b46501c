import type { LessonWords } from './lesson-catalogue.ts';
import { capital, inWords } from './number-words.ts';

const plans = (n: number): string => (n === 1 ? 'one plan' : `${inWords(n, 'en')} plans`);
const are = (n: number): string => (n === 1 ? 'is' : 'are');

export const lessonWordsEn: LessonWords = {
  titles: {
    'plan-system': 'What is our plan system?',
    'strategic-plans': 'Which strategic plans do we have?',
    status: 'What is the status of the plans?',
    needs: 'Which new plans do we need?',
    'how-we-work': 'How do we work together?',
  },
  teasers: {
    'plan-system': 'From the long view to next year’s budget: what kinds of plans there are.',
    'strategic-plans': 'The plans that set direction, and how they fit together.',
    status: 'What is in force, what is on its way, and what is growing old.',
    needs: 'When a new plan is the answer, and when it is not.',
    'how-we-work': 'The phases, workshops and roles of the process that is coming.',
  },
  why: {
    'round-soon': ({ process, moment }) =>
      `Because the next workshop in ${process} is on ${moment}.`,
    'phase-under-way': ({ process, phase }) => `Because ${process} is in the phase ${phase}.`,
    'phase-soon': ({ process, phase, moment }) =>
      `Because the phase ${phase} of ${process} begins on ${moment}.`,
    'next-in-line': () => 'The next in line.',
  },
  levels: {
    overall: 'Overall strategic level',
    elaboration: 'Strategic elaboration',
    action: 'Priorities and action',
    operations: 'Carrying out',
    reporting: 'Reporting',
    beside: 'Beside: the planning strategy',
    knowledge: 'The knowledge base',
  },
  treatments: { political: 'The elected members', administrative: 'The administration' },
  leads: { politics: 'Politics', administration: 'The administration' },
  quoted: (title) => `“${title}”`,
  listed: (quoted, more) => {
    if (more > 0) return `${quoted.join(', ')} and ${inWords(more, 'en')} more`;
    return quoted.length < 2
      ? quoted.join('')
      : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
  },
  planSystem: {
    count: (n) =>
      n === 0
        ? 'No plans have been entered in Rådslag yet. This is how a plan system is built.'
        : `The municipality has ${plans(n)} in force or on ${n === 1 ? 'its' : 'their'} way.`,
    notCounted: 'Reports and knowledge bases are not plans, and are not counted.',
    top: (title, years) =>
      years === null
        ? `At the top stands ${title}. It says what kind of community we want, and the other plans build on it.`
        : `At the top stands ${title}. It says what kind of community we want in ${years} years, and the other plans build on it.`,
    noTop:
      'At the top belongs the social part of the master plan, which looks about twenty years ahead. It has not been entered yet.',
    elaboration: (n) =>
      n === 0
        ? 'On the level below belong plans for one theme or one area. None has been entered yet.'
        : n === 1
          ? 'On the level below stands one plan. It goes deeper into one theme or one area.'
          : `On the level below stand ${plans(n)}. Each goes deeper into one theme or one area.`,
    action: (title) =>
      title === null
        ? 'Then comes the action part with budget and economy plan. It shares out money and assignments for four years.'
        : `Then comes ${title}. It shares out money and assignments for four years at a time.`,
    carriedOut:
      'The units carry it out. Tertial and yearly reports tell the elected members how it went.',
    beside: (title) =>
      `Beside it stands ${title ?? 'the planning strategy'}. Once a term it decides which plans we need.`,
    treated: (political, administrative) =>
      administrative === 0
        ? 'The elected members decide on all the plans.'
        : `The elected members decide on ${plans(political)}. The administration decides on ${plans(administrative)} itself.`,
  },
  strategicPlans: {
    what: 'A strategic plan says where we are going. It stands on one of the two upper levels.',
    which: (n, names) =>
      n === 0
        ? 'No strategic plans have been entered yet.'
        : `We have ${inWords(n, 'en')}: ${names}.`,
    buildsOn: (n, top) => `${capital(plans(n))} ${n === 1 ? 'builds' : 'build'} on ${top}.`,
    replaces: (newer, older) => `${newer} has taken over from ${older}.`,
    dependsOn: (one, other) =>
      `${one} depends on ${other}. When one changes, we have to look at the other.`,
    noLinks:
      'Nobody has recorded how the plans fit together otherwise. If you know, tell the planner.',
    thread: 'In the red thread you can follow the goals of the plans down to what is being done.',
  },
  status: {
    count: (inForce, coming) =>
      inForce + coming === 0
        ? 'No plans are in force, and none are on their way.'
        : `${capital(plans(inForce))} ${inForce === 1 ? 'is' : 'are'} in force, and ${coming === 0 ? 'none' : inWords(coming, 'en')} ${are(coming)} ordered or being worked on.`,
    underWork: (names) => `Work is going on with ${names}.`,
    noneUnderWork: 'No plan is being worked on just now.',
    councils: (own, former) =>
      `This council has ${own === 0 ? 'not adopted or continued any plans yet' : `adopted or continued ${plans(own)}`}. ${capital(plans(former))} ${former === 1 ? 'comes' : 'come'} from a former one.`,
    formerMeans:
      'A plan from a former council is still in force, but it is marked until you have decided what to do with it.',
    unknown: (n) => `For ${plans(n)} the day of adoption has not been entered.`,
    pastHorizon: (names) => `These are older than the years they were made for: ${names}.`,
    nonePastHorizon: 'No plan whose age we know is older than the years it was made for.',
    late: (names) => `By the planning strategy these should have been done: ${names}.`,
    noneLate: 'Nothing is late by the planning strategy.',
    ended: (n) =>
      `${capital(plans(n))} ${n === 1 ? 'has' : 'have'} been replaced or closed. ${n === 1 ? 'It is' : 'They are'} off the list, but you find ${n === 1 ? 'it' : 'them'} when you search.`,
  },
  needs: {
    strategy: (title) => `${title} says which plans we are to make, continue and end this term.`,
    noStrategy:
      'The planning strategy says which plans we are to make, continue and end this term. It has not been entered yet.',
    toMake: (names) => `To be made, and not yet adopted: ${names}.`,
    ordered: (names) => `Ordered and not yet adopted: ${names}.`,
    noneOrdered: 'No new plans are ordered now.',
    open: (n) =>
      n === 1
        ? 'One need is being considered now.'
        : `${capital(inWords(n, 'en'))} needs are being considered now.`,
    noPlan: (n) =>
      n === 1
        ? 'Once, the answer was that no plan was needed.'
        : `${capital(inWords(n, 'en'))} times the answer was that no plan was needed.`,
    fourQuestions:
      'Before a new plan is ordered we ask four things: Is the theme important? Is the purpose clear? Can it be carried out with the means we have? Do we lack a plan that covers it?',
    otherwise:
      'If one answer is no, we make no new plan. It becomes a measure, a report to the council or a line in a plan we have.',
  },
  howWeWork: {
    underWay: (process, phase, until) =>
      `${process} is in the phase ${phase}, which lasts until ${until}.`,
    coming: (process, phase, from) => `${process} begins on ${from} with the phase ${phase}.`,
    none: 'No planning process has been set up yet. When one begins, this is where you see what awaits you.',
    lead: {
      politics: 'Politics leads this phase, and the administration makes it possible.',
      administration: 'The administration leads this phase, on behalf of politics.',
    },
    expectation: (text) => `What we expect of the elected members: ${text}`,
    products: (names) => `The phase is to give: ${names}.`,
    round: (title, body, moment) => `The next workshop is ${title} for ${body}, ${moment}.`,
    tables:
      'In the workshop the elected members sit at tables across parties. Staff lead the table and take notes, and keep their own opinions out of it.',
    noDecision: 'The workshop decides nothing. Decisions are made later, in ordinary meetings.',
    understood:
      'Afterwards the administration works the input up and comes back with the question: Have we understood?',
  },
  questions: {
    level: {
      text: (plan) => `On which level does “${plan}” stand?`,
      because: (plan, level) => `“${plan}” belongs here: ${level}.`,
    },
    treatment: {
      text: (plan) => `Who decides on “${plan}”?`,
      because: (plan, who) => `${who} decide${who.endsWith('members') ? '' : 's'} on “${plan}”.`,
    },
    longest: {
      text: () => 'Which of these plans looks furthest ahead?',
      because: (_, plan) => `“${plan}” looks furthest ahead of them.`,
    },
    'builds-on': {
      text: (plan) => `Which plan does “${plan}” build on?`,
      because: (plan, parent) => `“${plan}” builds on “${parent}”, which stands above it.`,
    },
    replaces: {
      text: (plan) => `Which plan took over from “${plan}”?`,
      because: (plan, newer) => `“${newer}” took over from “${plan}”, which is no longer in force.`,
    },
    strategic: {
      text: () => 'Which of these is a strategic plan?',
      because: (_, plan) => `“${plan}” sets direction. The others share out, carry out or report.`,
    },
    'under-work': {
      text: () => 'Which of these plans is being worked on now?',
      because: (_, plan) => `“${plan}” is being worked on. The others are in force as they are.`,
    },
    newest: {
      text: () => 'Which of these plans was adopted last?',
      because: (_, plan) => `“${plan}” was adopted last of them.`,
    },
    'former-council': {
      text: () => 'Which of these plans was adopted by a former council?',
      because: (_, plan) =>
        `“${plan}” was adopted before this council came together, and has not been continued.`,
    },
    ordered: {
      text: () => 'Which of these plans is ordered, but not adopted?',
      because: (_, plan) => `“${plan}” is ordered. The others are in force already.`,
    },
    'decides-needs': {
      text: () => 'Where does it say which plans we are to make this term?',
      because: (_, plan) => `It says so in “${plan}”.`,
    },
    'phase-lead': {
      text: (phase) => `Who leads the phase “${phase}”?`,
      because: (phase, who) => `${who} leads the phase “${phase}”.`,
    },
    'phase-after': {
      text: (phase) => `Which phase comes after “${phase}”?`,
      because: (phase, next) => `After “${phase}” comes “${next}”.`,
    },
    'round-body': {
      text: (round) => `Which body is the workshop “${round}” for?`,
      because: (round, body) => `“${round}” is a workshop for ${body}.`,
    },
  },
};

import type { Problem } from '../contracts/problems.ts';
import type { Language } from '../contracts/values.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { fieldWords } from './texts/field-words.ts';
import { problemWords } from './texts/problem-words.ts';

/**
 * 401 who are you · 403 not for you · 404 not here · 409 somebody was before you, or the thing is no longer where you think it is ·
 * 422 understood, but a rule says no. A code without a status here does not compile.
 */
const statuses: Readonly<Record<RefusalCode, number>> = {
  'not-signed-in': 401,
  'not-registered': 403,
  'sign-in-unavailable': 503,
  'invalid-body': 400,
  'not-json': 400,
  'too-large': 413,
  'file-too-large': 413,
  'too-many-requests': 429,
  unavailable: 503,
  fault: 500,

  'not-allowed': 403,
  'not-found': 404,
  'version-conflict': 409,
  'lesson-changed': 409,

  'round-is-published': 409,
  'round-already-started': 409,
  'round-not-under-way': 409,
  'round-is-closed': 409,
  'round-not-published': 409,
  'poll-is-opened': 409,
  'poll-not-open': 409,
  'poll-closed': 409,
  'poll-not-closed': 409,
  'already-archived': 409,
  'import-outdated': 409,

  'plan-has-ended': 409,
  'nothing-ordered': 409,
  'work-not-started': 409,
  'already-adopted': 409,
  'not-in-force': 409,
  'revision-already-ordered': 409,
  'not-of-former-council': 409,
  'already-replaced': 409,
  'replaced-has-ended': 409,
  'already-linked': 409,
  'replacement-in-effect': 409,
  'need-already-decided': 409,

  'already-removed': 409,
  'not-removed': 409,
  'no-such-day': 422,
  'ends-before-start': 422,

  'no-such-plan': 422,
  'no-such-link': 404,
  'no-such-document': 404,
  'document-already-there': 409,
  'address-not-https': 422,
  'address-with-credentials': 422,
  'address-not-understood': 422,
  'type-not-on-level': 422,
  'treatment-needs-reason': 422,
  'plan-cycle': 422,
  'parent-below': 422,
  'parent-has-ended': 422,
  'plan-is-group': 422,
  'not-a-plan': 422,
  'not-adopted-yet': 422,
  'not-happened-yet': 422,
  'before-adoption': 422,
  'before-term': 422,
  'adopting-body-missing': 422,
  'adoption-unknown': 422,
  'replaces-newer': 422,
  'links-to-itself': 422,
  'need-not-shown': 422,
  'overlap-unexplained': 422,

  'proposal-outdated': 409,
  'not-seated-yet': 409,
  'seats-are-right': 409,

  'nobody-to-seat': 422,
  'too-few-for-tables': 422,
  'not-seated-here': 422,
  'pinned-twice': 422,
  'no-such-table': 422,
  'pinned-over-table': 422,
  'apart-from-oneself': 422,
  'pinned-but-apart': 422,
  'cannot-be-apart': 422,
  'same-table': 422,
  'pinned-to-table': 422,
  'must-be-apart': 422,

  'outside-phase': 422,
  'same-id-twice': 422,
  'no-agenda': 422,
  'agenda-longer-than-meeting': 422,
  'no-question': 422,
  'no-place': 422,
  'openness-undecided': 422,
  'no-notice': 422,
  'round-in-the-past': 422,
  'notice-too-short': 422,
  'too-early': 422,
  'not-on-roll': 422,
  'person-twice': 422,
  'deputy-for-present': 422,
  'deputy-without-member': 422,
  'no-attendance': 422,
  'no-summary': 422,
  'same-label-twice': 422,
  'more-per-option-than-budget': 422,
  'deadline-passed': 422,
  'nobody-to-ask': 422,
  'not-in-audience': 403,
  'question-unanswered': 422,
  'no-such-question': 422,
  'no-such-option': 422,
  'wrong-kind-of-answer': 422,
  'not-whole-points': 422,
  'too-many-points': 422,
  'too-many-points-on-one': 422,
  'no-points-given': 422,
  'file-empty': 422,
  'file-not-known': 422,
  'file-old-or-locked': 422,
  'file-has-macros': 422,
  'file-too-much-inside': 422,
  'file-damaged': 422,
  'file-without-table': 422,
  'nothing-to-import': 422,

  'term-has-strategy': 409,
  'strategy-is-adopted': 409,
  'newer-strategy-adopted': 409,
  'strategy-is-frozen': 409,
  'amendment-is-decided': 409,
  'year-already-rolled': 409,
  'entry-listed-twice': 409,
  'entry-already-changed': 409,
  'amendment-decided-before': 409,
  'amendment-not-decided': 409,
  'correction-needs-reason': 422,
  'deadline-broken': 422,
  'public-after-treatment': 422,
  'not-proposed': 422,
  'strategy-is-empty': 422,
  'outside-strategy': 422,
  'entry-needs-plan': 422,
  'entry-needs-time': 422,
  'entry-needs-decision': 422,
  'time-runs-backwards': 422,
  'strategy-not-adopted': 422,
  'not-rolled-here': 422,
  'amendment-is-empty': 422,
  'before-strategy': 422,
  'outside-term': 422,
  'no-such-amendment': 404,
  'no-such-entry': 404,

  'wrong-place-for-goal': 422,
  'goal-below-itself': 422,
  'not-measured-here': 422,
  'target-day-without-target': 422,
  'day-has-not-come': 422,
  'not-reported-on': 422,
  'no-means-here': 422,
  'conflict-with-itself': 422,
  'chain-too-short': 422,
  'step-tied-twice': 422,
  'closed-above': 409,
  'already-closed': 409,
  'not-closed': 409,
  'decided-on-without-where': 422,
};

/** The one translation from a refusal to what a reader gets: RFC 9457 problem details in the reader's language. */
export function problemOf(refusal: Refusal, language: Language): Problem {
  const { code } = refusal;
  const { title, detail } = problemWords(refusal, language);
  const facts = factsOf(refusal);
  return {
    type: `urn:radslag:problem:${code}`,
    title,
    status: statuses[code],
    detail,
    code,
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(refusal.code === 'invalid-body'
      ? {
          fields: refusal.fields.map((field) => ({
            path: field.path,
            problem: fieldWords(field, language),
          })),
        }
      : {}),
  };
}

/** A refusal's facts are made for readers: dates, limits and the paragraph of law, and ids that the sender gave. Fields are told apart. */
function factsOf(refusal: Refusal): Readonly<Record<string, unknown>> {
  const { code: _code, ...facts } = refusal;
  if (refusal.code === 'invalid-body') return {};
  return facts;
}

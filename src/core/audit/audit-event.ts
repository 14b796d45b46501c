/**
 * What is written in the audit log: what happened to what. Never what anybody answered.
 * `subject` is the id of the thing; `facts` are small, and free of opinions and personal text.
 */
export type AuditEvent = {
  readonly type:
    | 'process-made'
    | 'process-changed'
    | 'process-cancelled'
    | 'process-template-kept'
    | 'template-taken-over'
    | 'due-marked'
    | 'round-scheduled'
    | 'round-changed'
    | 'openness-decided'
    | 'openness-rules-changed'
    | 'round-published'
    | 'round-altered'
    | 'round-cancelled'
    | 'paper-added'
    | 'paper-changed'
    | 'paper-removed'
    | 'round-started'
    | 'attendance-registered'
    | 'round-closed'
    | 'agenda-moved-on'
    | 'question-asked-or-stopped'
    | 'screen-changed'
    | 'note-takers-assigned'
    | 'contribution-delivered'
    | 'contribution-reworded'
    | 'contribution-withdrawn'
    | 'knowledge-changed'
    | 'knowledge-reaction-given'
    | 'knowledge-reaction-answered'
    | 'seating-kept'
    | 'seats-swapped'
    | 'round-reseated'
    | 'calendar-event-created'
    | 'letter-written'
    | 'letter-sent'
    | 'letter-accepted'
    | 'letter-asked-about'
    | 'letter-date-refused'
    | 'letter-date-taken-back'
    | 'letter-concern-answered'
    | 'dates-proposed'
    | 'dates-answered'
    | 'date-chosen'
    | 'dates-withdrawn'
    | 'calendar-event-updated'
    | 'calendar-event-cancelled'
    | 'poll-drafted'
    | 'poll-opened'
    | 'poll-answered'
    | 'poll-closed'
    | 'outcome-noted'
    | 'theme-added'
    | 'theme-renamed'
    | 'theme-merged'
    | 'theme-unmerged'
    | 'theme-removed'
    | 'contributions-sorted'
    | 'direction-written'
    | 'direction-redrafted'
    | 'direction-linked'
    | 'direction-dropped'
    | 'direction-settled'
    | 'threshold-set'
    | 'verification-opened'
    | 'verification-answered'
    | 'verification-closed'
    | 'protocol-assembled'
    | 'record-archived'
    | 'record-needs-attention'
    | 'record-retried'
    | 'goal-added'
    | 'goal-changed'
    | 'goal-moved'
    | 'goal-closed'
    | 'goal-reopened'
    | 'indicator-added'
    | 'indicator-changed'
    | 'indicator-measured'
    | 'report-entered'
    | 'report-corrected'
    | 'means-added'
    | 'means-changed'
    | 'frame-set'
    | 'conflict-recorded'
    | 'conflict-changed'
    | 'conflict-closed'
    | 'conflict-reopened'
    | 'chain-drawn'
    | 'chain-changed'
    | 'chain-closed'
    | 'chain-reopened'
    | 'wheel-item-added'
    | 'wheel-item-changed'
    | 'wheel-item-removed'
    | 'wheel-item-restored'
    | 'calendar-subscribed'
    | 'calendar-withdrawn'
    | 'phase-moved'
    | 'phase-moved-back'
    | 'phase-opened'
    | 'phase-closed'
    | 'phase-reopened'
    | 'deadlines-set'
    | 'language-chosen'
    | 'municipality-registered'
    | 'register-loaded'
    | 'register-item-loaded'
    | 'plans-imported'
    | 'example-loaded'
    | 'plan-registered'
    | 'plan-changed'
    | 'plan-need-tested'
    | 'planning-strategy-changed'
    | 'planning-strategy-frame-set'
    | 'text-begun'
    | 'text-saved'
    | 'paragraph-linked'
    | 'direction-judged'
    | 'hearing-planned'
    | 'hearing-changed'
    | 'hearing-sent'
    | 'statement-registered'
    | 'statement-corrected'
    | 'statement-judged'
    | 'adoption-recorded'
    | 'plan-target-set'
    | 'person-kept'
    | 'seat-changed'
    | 'seating-attribute-chosen'
    | 'seating-attribute-dropped'
    | 'seating-value-registered'
    | 'roles-changed'
    | 'people-sync-set'
    | 'people-sync-confirmed'
    | 'people-synced'
    | 'city-drawn';
  readonly subject: string;
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
};

/** What the hash of a row is taken over, in order, joined by line feeds: the chain's published form. */
export function auditHashInput(row: {
  readonly municipalityId: string;
  readonly sequence: number;
  readonly at: string;
  readonly actor: string;
  readonly type: string;
  readonly subject: string;
  readonly facts: string;
  readonly previousHash: string;
}): string {
  return [
    row.municipalityId,
    String(row.sequence),
    row.at,
    row.actor,
    row.type,
    row.subject,
    row.facts,
    row.previousHash,
  ].join('\n');
}

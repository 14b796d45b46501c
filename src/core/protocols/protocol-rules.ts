import type { Arms } from '../documents/arms.ts';

/** `automatic`: archived as assembled, without a hand on it. `checked`: waits for the clerk. */
export const protocolHandlings = ['automatic', 'checked'] as const;
export type ProtocolHandling = (typeof protocolHandlings)[number];

/** Who says that the minutes are right. */
export const protocolApprovers = ['chair', 'clerk'] as const;
export type ProtocolApprover = (typeof protocolApprovers)[number];

/** The words that a body's minutes carry beside what happened. Empty where the usual ones will do. */
export type ProtocolTemplate = {
  /** What the body calls them: "Møtebok". */
  readonly name: string;
  /** Printed before everything else. */
  readonly opening: string;
  /** Printed last. */
  readonly closing: string;
  /** The coat of arms that the minutes carry, with every line of it: an older version looks as it did after another is chosen. */
  readonly arms?: Arms;
};

/** How a body wants its minutes handled and worded: settings of the municipality, beside the body's language. */
export type ProtocolRules = {
  readonly bodyId: string;
  readonly handling: ProtocolHandling;
  readonly approver: ProtocolApprover;
  /** How long those who were present have to correct them. */
  readonly correctionDays: number;
  readonly template: ProtocolTemplate;
  /** 0 before anything was chosen. */
  readonly version: number;
};

/** Nothing waits for anybody where nothing was chosen. */
export function usualProtocolRules(bodyId: string): ProtocolRules {
  return {
    bodyId,
    handling: 'automatic',
    approver: 'clerk',
    correctionDays: 7,
    template: { name: '', opening: '', closing: '' },
    version: 0,
  };
}

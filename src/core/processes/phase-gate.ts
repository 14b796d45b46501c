/** What a phase has to have behind it before it closes, in the order in which one would see to it. */
export const gateCodes = [
  'letter-sent',
  'letter-answered',
  'rounds-scheduled',
  'rounds-held',
  'polls-closed',
  'due-done',
  'directions-settled',
  'inputs-judged',
  'statements-judged',
  'deadlines-hold',
] as const;
export type GateCode = (typeof gateCodes)[number];

/** How many there are of something in the phase, and how many of them are not done. */
export type GateCount = {
  readonly all: number;
  readonly open: number;
  /** The paragraph, where the law asks for it. */
  readonly basis?: string;
};
export type GateFacts = { readonly [Code in GateCode]?: GateCount };

export type GateItem = {
  readonly code: GateCode;
  readonly done: boolean;
  /** How many are missing, of how many. */
  readonly open: number;
  readonly all: number;
  readonly basis: string | null;
};

/** The phase's gate: only what the phase has anything of, each with how much is missing. */
export function gateOf(facts: GateFacts): readonly GateItem[] {
  return gateCodes.flatMap((code) => {
    const { all, open, basis = null } = facts[code] ?? { all: 0, open: 0 };
    return all === 0 ? [] : [{ code, done: open === 0, open, all, basis }];
  });
}

export const unmetOf = (gate: readonly GateItem[]): readonly GateItem[] =>
  gate.filter(({ done }) => !done);

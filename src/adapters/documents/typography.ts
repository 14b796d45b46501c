/** All lengths in points (1/72 inch), on A4. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 79,
  right: 595.28 - 79,
  /** First baseline area below the running header. */
  top: 92,
  /** The lowest point of the text area. */
  bottom: 841.89 - 86,
} as const;

export const TEXT_WIDTH = PAGE.right - PAGE.left;
export const TEXT_HEIGHT = PAGE.bottom - PAGE.top;

/** Every text colour has a contrast of at least 7:1 on white; the bar has more than 4.5:1 on its track. */
export const COLOURS = {
  ink: '#1d2530',
  quiet: '#4a5563',
  accent: '#1f4e79',
  rule: '#cdd5dd',
  strongRule: '#1d2530',
  track: '#e8edf2',
} as const;

export type TextStyle = {
  readonly weight: 'regular' | 'semibold';
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly colour: string;
};

export const STYLES = {
  municipality: { weight: 'semibold', size: 12, leading: 16, colour: COLOURS.accent },
  title: { weight: 'semibold', size: 25, leading: 30, colour: COLOURS.ink },
  subtitle: { weight: 'regular', size: 13, leading: 18, colour: COLOURS.quiet },
  heading1: { weight: 'semibold', size: 16.5, leading: 21, colour: COLOURS.accent },
  heading2: { weight: 'semibold', size: 13, leading: 17.5, colour: COLOURS.ink },
  heading3: { weight: 'semibold', size: 11, leading: 15.5, colour: COLOURS.quiet },
  body: { weight: 'regular', size: 11, leading: 15.5, colour: COLOURS.ink },
  term: { weight: 'semibold', size: 11, leading: 15.5, colour: COLOURS.ink },
  caption: { weight: 'semibold', size: 10, leading: 14, colour: COLOURS.quiet },
  columnTitle: { weight: 'semibold', size: 9.5, leading: 13, colour: COLOURS.ink },
  cell: { weight: 'regular', size: 10, leading: 13.5, colour: COLOURS.ink },
  figure: { weight: 'regular', size: 10, leading: 13.5, colour: COLOURS.ink },
  furniture: { weight: 'regular', size: 8.5, leading: 11, colour: COLOURS.quiet },
} as const satisfies Record<string, TextStyle>;

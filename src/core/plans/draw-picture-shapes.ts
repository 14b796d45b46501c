/** How text looks: sizes in points, as the typesetter of the documents has it. */
export type TextLook = {
  readonly weight: 'regular' | 'semibold';
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  readonly colour: string;
};

/** Sets text in lines and says how wide it is: whoever knows the font. Lengths in points. */
export type TextSetter = {
  /** Lines no wider than `width`; a word that is wider is broken. */
  readonly lines: (text: string, look: TextLook, width: number) => readonly string[];
  readonly width: (text: string, look: TextLook) => number;
};

/** All lengths in points from the upper left corner; `y` of a text is its baseline. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string;
      readonly stroke: string | null;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly colour: string;
      readonly isHollow: boolean;
    }
  /** A line through points, such as a bracket. */
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly colour: string;
      readonly thickness: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly width: number;
      readonly look: TextLook;
      /** Reads from top to bottom, turned a quarter about its start. */
      readonly isTurned: boolean;
    };

/** One sheet of the picture, with what it shows in words. */
export type Sheet = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly alternativeText: string;
};

/** Every text colour has a contrast of at least 7:1 on what it stands on; what is told by colour is also told by shape or word. */
export const inks = {
  text: '#1d2530',
  quiet: '#43505e',
  accent: '#0b6e75',
  accentInk: '#07494e',
  paper: '#ffffff',
  band: '#f2f8f8',
  ground: '#e9edf1',
  line: '#c3ccd5',
  edge: '#7b8794',
} as const;

export const looks = {
  title: { weight: 'semibold', size: 24, leading: 30, colour: inks.text },
  caption: { weight: 'regular', size: 11.5, leading: 16, colour: inks.quiet },
  again: { weight: 'semibold', size: 11, leading: 16, colour: inks.quiet },
  level: { weight: 'semibold', size: 14, leading: 17.5, colour: inks.text },
  horizon: { weight: 'semibold', size: 16, leading: 20, colour: inks.accentInk },
  note: { weight: 'regular', size: 10, leading: 13.5, colour: inks.quiet },
  bracket: { weight: 'semibold', size: 11, leading: 14, colour: inks.text },
  card: { weight: 'semibold', size: 11, leading: 14, colour: inks.text },
  cardWords: { weight: 'regular', size: 9.5, leading: 12.5, colour: inks.quiet },
  denseCard: { weight: 'semibold', size: 9.5, leading: 12, colour: inks.text },
  denseWords: { weight: 'regular', size: 8.5, leading: 11, colour: inks.quiet },
  foot: { weight: 'regular', size: 8.5, leading: 11, colour: inks.quiet },
} as const satisfies Record<string, TextLook>;

/** Lines of text at `top` without the space that a block has around it. */
export function textLines(
  lines: readonly string[],
  look: TextLook,
  place: { readonly x: number; readonly top: number },
  setter: TextSetter,
): readonly Shape[] {
  return lines.map((line, index): Shape => {
    const text = line.trimEnd();
    // Capitals are 0.66 em tall and descenders 0.2 em deep: so the letters stand in the middle of their line.
    const y = place.top + index * look.leading + look.leading / 2 + look.size * 0.33;
    const width = setter.width(text, look);
    return { kind: 'text', x: place.x, y, text, width, look, isTurned: false };
  });
}

/** One filled or stroked outline of a coat of arms. `path` is path data of SVG with every number written out. */
export type ArmsPart = {
  readonly path: string;
  /** From the part's own coordinates to the picture's, as in SVG: a b c d e f. */
  readonly matrix: readonly [number, number, number, number, number, number];
  /** `#rrggbb`; null where it is not filled. */
  readonly fill: string | null;
  readonly isEvenOdd: boolean;
  readonly stroke: string | null;
  readonly strokeWidth: number;
};

/** A picture that has been read and found plain: nothing in it can run, link or fetch. */
export type ArmsPicture =
  | {
      readonly kind: 'drawing';
      /** The part of the plane that is shown. */
      readonly box: {
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
      };
      readonly parts: readonly ArmsPart[];
    }
  | {
      readonly kind: 'png';
      readonly width: number;
      readonly height: number;
      /** The file, base64. */
      readonly data: string;
    };

/** The coat of arms of a municipality or one of its bodies, as it stands on the first page of minutes. */
export type Arms = {
  /** What is read aloud in its place: «Kommunevåpenet til Prøveby: en sølv elg på rød bunn». */
  readonly alternativeText: string;
  readonly picture: ArmsPicture;
};

/** Bytes of a file that is taken in. What is drawn for print is far smaller; what is larger would weigh down every record. */
export const largestArms = 150 * 1024;
/** Points of the longer side of a PNG: 5 cm at 600 dots an inch, and some. */
export const mostArmsPixels = 1600;
/** Parts of a drawing, and characters of all its paths. */
export const mostArmsParts = 3000;
export const mostArmsPathSigns = 200_000;

/** Why a picture is not taken. `found` names what stands in it that may not. */
export type ArmsRefusal =
  | { readonly code: 'arms-unreadable' }
  | { readonly code: 'arms-too-large'; readonly kilobytes: number }
  | { readonly code: 'arms-too-detailed' }
  | { readonly code: 'arms-not-plain'; readonly found: string };

/** Width to height. */
export function shapeOfArms(picture: ArmsPicture): number {
  const { width, height } = picture.kind === 'png' ? picture : picture.box;
  return width / height;
}

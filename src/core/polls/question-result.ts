import type { Understanding } from '../directions/verification.ts';
import type { ReactionKind } from '../knowledge/knowledge-item.ts';
import type { Stance } from './choice.ts';
import type { Spread } from './spread-of.ts';

type Result<Kind extends string> = {
  readonly questionId: string;
  readonly kind: Kind;
  readonly text: string;
  /** Why people answered as they did, without whose they are and in an order that says nothing of when they came. */
  readonly reasons: readonly string[];
};
type Named = { readonly id: string; readonly label: string };
/** How many people gave each step or position, and how many answered «vet ikke». */
type OnALine = {
  readonly counts: readonly { readonly value: number; readonly count: number }[];
  readonly unsure: number;
};

/** What the answers to one question come to. It stands by itself: what was asked is in it. */
export type QuestionResult =
  /** People, or points, per option. */
  | (Result<'single-choice' | 'multiple-choice' | 'priority-points'> & {
      readonly options: readonly (Named & { readonly value: number })[];
    })
  /** By both methods, which may differ; equal places are ties. */
  | (Result<'ranking'> & {
      readonly options: readonly (Named & {
        readonly points: number;
        readonly bordaPlace: number;
        readonly schulzePlace: number;
      })[];
    })
  | (Result<'scale'> &
      OnALine & {
        readonly lowest: string;
        readonly highest: string;
        /** Of those who gave a step; null over fewer than the smallest group. */
        readonly average: number | null;
        readonly spread: Spread | null;
      })
  | (Result<'trade-off'> &
      OnALine & { readonly left: string; readonly right: string; readonly spread: Spread | null })
  | (Result<'agreement'> & {
      readonly options: readonly (Named & {
        readonly isAdded?: boolean | undefined;
        readonly counts: Readonly<Record<Stance, number>>;
      })[];
      /** How many added statements fewer than the smallest group have answered. */
      readonly leftOut?: number | undefined;
    })
  | (Result<'knowledge-reaction'> & {
      readonly options: readonly (Named & {
        readonly counts: Readonly<Record<ReactionKind, number>>;
        readonly words: Readonly<Record<ReactionKind, readonly string[]>>;
      })[];
    })
  | (Result<'verification'> & {
      readonly options: readonly (Named & {
        readonly counts: Readonly<Record<Understanding, number>>;
        readonly missing: readonly string[];
      })[];
    })
  | (Result<'open-text'> & { readonly texts: readonly string[] });

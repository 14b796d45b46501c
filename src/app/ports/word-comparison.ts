export type WordSpan = {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
};

/** Which words of a text were taken out and put in. Read without the added spans it is the text before, without the removed ones the text after. */
export type WordComparison = {
  /** Others are served between two comparisons, so that a whole text may be compared paragraph by paragraph. */
  compare(before: string, after: string): Promise<readonly WordSpan[]>;
};

export type WordSpan = {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
};

/** Which words of a text were taken out and put in. Read without the added spans it is the text before, without the removed ones the text after. */
export type WordComparison = {
  compare(before: string, after: string): readonly WordSpan[];
};

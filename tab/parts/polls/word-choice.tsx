type WordChoiceProps<Word extends string> = {
  readonly name: string;
  readonly words: readonly Word[];
  readonly titles: Readonly<Record<Word, string>>;
  readonly chosen: Word | undefined;
  readonly onChoose: (word: Word) => void;
};

/** A few words in a row, of which one is chosen. */
export function WordChoice<Word extends string>(given: WordChoiceProps<Word>) {
  return (
    <span className="word-choice">
      {given.words.map((word) => (
        <label key={word} className="word">
          <input
            type="radio"
            name={given.name}
            checked={given.chosen === word}
            onChange={() => {
              given.onChoose(word);
            }}
          />
          <span>{given.titles[word]}</span>
        </label>
      ))}
    </span>
  );
}

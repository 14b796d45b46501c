/** A file as the table of contents tells of it. */
export type ToldFile = { name: string; sha256: string };

export type ToldPart = {
  readonly name: string;
  readonly files: ToldFile[];
  readonly occurrences: { name: string; count: string }[];
};

export type ToldContents = {
  readonly parts: ToldPart[];
  documents: string;
  /** Whether anything is restricted: 'true' or 'false'. */
  restricted: string;
};

/** Reads `arkivuttrekk.xml`: which files there are, their checksums, and how often their elements are said to stand in them. */
export function readDescription(): {
  readonly visitor: {
    open(name: string, attributes: Readonly<Record<string, string>>): void;
    text(text: string): void;
    close(name: string): void;
  };
  readonly contents: () => ToldContents;
} {
  const contents: ToldContents = { parts: [], documents: '', restricted: '' };
  const properties: string[] = [];
  let text = '';

  const told = (value: string): void => {
    const part = contents.parts.at(-1);
    const [parent, last] = properties.slice(-2);
    if (last === 'antallDokumentfiler') contents.documents = value;
    if (last === 'inneholderSkjermetInformasjon') contents.restricted = value;
    if (!part) return;
    if (parent === 'file' && last === 'name') part.files.push({ name: value, sha256: '' });
    const file = part.files.at(-1);
    if (file && parent === 'checksum' && last === 'value') file.sha256 = value.toLowerCase();
    if (last === 'numberOfOccurrences') part.occurrences.push({ name: value, count: '' });
    const occurrence = part.occurrences.at(-1);
    if (occurrence && parent === 'numberOfOccurrences' && last === 'value')
      occurrence.count = value;
  };

  return {
    visitor: {
      open(name, attributes) {
        text = '';
        if (name === 'property') properties.push(attributes.name ?? '');
        if (name === 'dataObject')
          contents.parts.push({ name: attributes.name ?? '', files: [], occurrences: [] });
      },
      text(piece) {
        text += piece;
      },
      close(name) {
        if (name === 'value') told(text.trim());
        if (name === 'property') properties.pop();
        text = '';
      },
    },
    contents: () => contents,
  };
}

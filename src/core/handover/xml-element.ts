/** An element of an XML document as plain data; whoever writes it escapes what stands in it. */
export type XmlElement = {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
};

// What XML 1.0 has no way to write: control characters but tab and line feed, and what is no character. Half a surrogate pair is seen to first.
const unwritable = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Text as it can stand in XML. What cannot be written becomes U+FFFD, so that it shows that something stood there; nothing else is changed but the space around it. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwritable, '\ufffd').trim();
}

export function element(
  name: string,
  content: readonly XmlElement[],
  attributes?: Readonly<Record<string, string>>,
): XmlElement {
  return { name, content, ...(attributes && { attributes }) };
}

/** An element with text, or nothing at all where there is none to hold: an archive has no empty elements. */
export function textElement(
  name: string,
  text: string | number | null | undefined,
): readonly XmlElement[] {
  const written = xmlText(String(text ?? ''));
  return written === '' ? [] : [{ name, content: written }];
}

/** Stands where a name or a title that must be there says nothing. */
const unnamed = 'Uten tittel';

/** As `textElement`, for what must be there. */
export function requiredText(name: string, text: string, otherwise = unnamed): XmlElement {
  return textElement(name, text)[0] ?? { name, content: otherwise };
}

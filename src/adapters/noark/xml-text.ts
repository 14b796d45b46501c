import type { XmlElement } from '../../core/handover/xml-element.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, a parser reads these as a line feed or a space.
  '\r': '&#13;',
};

const inText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => escapes[sign] ?? '');

/** In an attribute a parser takes every tab and line feed for a space. */
const inAttribute = (text: string): string =>
  text
    .replace(/[&<>"\r]/g, (sign) => escapes[sign] ?? '')
    .replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function startTag(name: string, attributes: Readonly<Record<string, string>> = {}): string {
  return `<${tagOf(name, attributes)}>`;
}

function tagOf(name: string, attributes: Readonly<Record<string, string>> = {}): string {
  return [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${inAttribute(value)}"`),
  ].join(' ');
}

/**
 * An element as XML 1.0. Names are the product's own; every text is escaped, one that looks like a reference ("&amp;") too, and what XML cannot hold has been taken out before
 * (`xmlText`). Of what is well-formed nothing is changed: a parser gives back the same text.
 * @param indent  the line's beginning; none where white space would be seen
 */
export function writeElement(
  { name, attributes, content }: XmlElement,
  indent: string | null,
): string {
  const [line, inner] = indent === null ? ['', null] : [`\n${indent}`, `${indent}  `];
  if (content.length === 0) return `${line}<${tagOf(name, attributes)}/>`;
  if (typeof content === 'string')
    return `${line}${startTag(name, attributes)}${inText(content)}</${name}>`;
  const within = content.map((one) => writeElement(one, inner)).join('');
  return `${line}${startTag(name, attributes)}${within}${line}</${name}>`;
}

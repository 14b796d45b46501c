/** Structure, metadata and bookmarks stand in the file uncompressed; each byte becomes one character. */
export const inside = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
export const countOf = (pdf: Uint8Array, tag: string) =>
  inside(pdf).match(new RegExp(`/S /${tag}\\n`, 'g'))?.length ?? 0;
export const metadataOf = (pdf: Uint8Array) =>
  Buffer.from(
    /<\?xpacket begin.*<\?xpacket end="w"\?>/s.exec(inside(pdf))![0],
    'latin1',
  ).toString();
export const pagesOf = (pdf: Uint8Array) => inside(pdf).match(/\/Type \/Page\n/g)!.length;
export const utf16 = (text: string) =>
  Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');

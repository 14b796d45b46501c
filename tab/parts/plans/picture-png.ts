/** The most that phones' browsers draw on: beyond it a canvas stays white without a word. */
const mostPixels = 16_777_216;
const longestSide = 16_384;

/** How many pixels to draw for each point; null where the picture would be too coarse to read. */
export function pngScale(width: number, height: number): number | null {
  const scale = Math.min(2, Math.sqrt(mostPixels / (width * height)), longestSide / height);
  return scale < 1 ? null : scale;
}

/** An SVG drawn as PNG by the browser, sharp enough for a large screen; null where it is too large for that. */
export async function pngOf(svg: string): Promise<Blob | null> {
  const image = new Image();
  // As data, because the page may show no other images than its own.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = pngScale(width, height);
  if (scale === null) return null;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

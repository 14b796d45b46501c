import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawPng } from '../../scripts/icons/draw-png.ts';
import { drawSvg } from '../../scripts/icons/draw-svg.ts';
import { BLUE_GREEN, colourIcon, outlineIcon } from '../../scripts/icons/radslag-icon.ts';
import { projectText, projectUrl } from './project-files.ts';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row from the top left. */
  readonly pixels: readonly (readonly number[])[];
}

/** Reads the RGBA PNGs that our own script writes: 8 bits, not interlaced, no row filter. */
async function picture(path: string): Promise<Picture> {
  const file = await readFile(projectUrl(path));
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  expect([file.readUInt8(24), file.readUInt8(25), file.readUInt8(28)]).toEqual([8, 6, 0]);

  expect(file.subarray(37, 41).toString('latin1')).toBe('IDAT');
  const rows = inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
  const row = 1 + width * 4;
  const pixels = Array.from({ length: width * height }, (_, index) => {
    const y = Math.floor(index / width);
    expect(rows[y * row]).toBe(0);
    const start = y * row + 1 + (index % width) * 4;
    return [...rows.subarray(start, start + 4)];
  });
  return { width, height, pixels };
}

describe('The icons', () => {
  it('are a colour icon of 192 by 192 pixels on the app’s own colour, nowhere transparent', async () => {
    const icon = await picture('appPackage/color.png');
    const ground = Number.parseInt(BLUE_GREEN.slice(1), 16);

    expect([icon.width, icon.height]).toEqual([192, 192]);
    expect(icon.pixels[0]).toEqual([ground >> 16, (ground >> 8) & 255, ground & 255, 255]);
    expect(icon.pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
  });

  it('are an outline icon of 32 by 32 pixels, white where it is not transparent', async () => {
    const icon = await picture('appPackage/outline.png');
    const visible = icon.pixels.filter(([, , , alpha]) => alpha !== 0);

    expect([icon.width, icon.height]).toEqual([32, 32]);
    expect(visible.length).toBeGreaterThan(100);
    expect(visible.length).toBeLessThan(icon.pixels.length / 2);
    expect(
      visible.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255),
    ).toBe(true);
  });

  it('wear the manifest’s accent colour', async () => {
    expect(await projectText('appPackage/manifest.json')).toContain(
      `"accentColor": "${BLUE_GREEN}"`,
    );
  });

  it('are what the script draws today', async () => {
    const colour = await readFile(projectUrl('appPackage/color.png'));
    const outline = await readFile(projectUrl('appPackage/outline.png'));

    expect(colour.equals(drawPng(colourIcon(), 192, 192))).toBe(true);
    expect(outline.equals(drawPng(outlineIcon(), 32, 32))).toBe(true);
    expect(await projectText('tab/public/icon.svg')).toBe(drawSvg(colourIcon(40), 192, 'Rådslag'));
  });
});

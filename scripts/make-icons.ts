// Draws the app's icons from scripts/icons/radslag-icon.ts:  npm run icons
// The pictures are committed, so that packaging needs no drawing; a test sees that they are current.
import { writeFile } from 'node:fs/promises';
import { drawPng } from './icons/draw-png.ts';
import { drawSvg } from './icons/draw-svg.ts';
import { colourIcon, outlineIcon } from './icons/radslag-icon.ts';

const root = new URL('../', import.meta.url);

await writeFile(new URL('appPackage/color.png', root), drawPng(colourIcon(), 192, 192));
await writeFile(new URL('appPackage/outline.png', root), drawPng(outlineIcon(), 32, 32));
await writeFile(new URL('tab/public/icon.svg', root), drawSvg(colourIcon(40), 192, 'Rådslag'));

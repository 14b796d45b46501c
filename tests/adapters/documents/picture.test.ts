import { describe, expect, it } from 'vitest';
import { renderPicturePdf } from '../../../src/adapters/documents/picture-pdf.ts';
import { pictureSvg } from '../../../src/adapters/documents/picture-svg.ts';
import { openTextSetter } from '../../../src/adapters/documents/text-setter.ts';
import { a3Height, drawPicture } from '../../../src/core/plans/draw-picture.ts';
import { hierarchyOf } from '../../../src/core/plans/hierarchy.ts';
import { aPlan } from '../../support/builders/a-plan.ts';
import {
  aSystemOf,
  pictureDocumentOf,
  pictureGiven,
} from '../../support/builders/a-plan-system.ts';
import { runThrough } from '../../support/run-through.ts';

const about = { title: 'Plansystemet i Bærum kommune', language: 'nb' } as const;

describe('the plan system as SVG', () => {
  const svg = async (hierarchy = aSystemOf(20)): Promise<string> => {
    const [sheet] = runThrough(drawPicture(hierarchy, pictureGiven(null), await openTextSetter()));
    return new TextDecoder().decode(pictureSvg(sheet!, about));
  };

  it('has title, description, language and real text, held to the width it was measured at', async () => {
    const text = await svg();
    expect(text).toContain('xml:lang="nb" lang="nb"');
    expect(text).toContain('<title id="picture-title">Plansystemet i Bærum kommune</title>');
    expect(text).toMatch(/<desc id="picture-description">Plansystemet i Bærum kommune\. Bilde/);
    expect(text).toMatch(/<text [^>]*textLength="[\d.]+"[^>]*>Samfunnsdelen<\/text>/);
    expect(text).toContain("font-family=\"'Source Sans 3','Segoe UI',Arial");
  });

  it('lets no title out of its text: markup in a name is only letters', async () => {
    const text = await svg(hierarchyOf([aPlan('a', { title: '</text><script>1</script> & "x"' })]));
    expect(text).not.toContain('<script');
    expect(text.replaceAll(/<[^>]*>/g, '')).toContain('&lt;script&gt;');
  });

  it('is the same bytes from the same plans', async () => {
    expect(await svg()).toBe(await svg());
  });
});

describe('the plan system as PDF', () => {
  const pdf = async (count: number) => {
    const hierarchy = aSystemOf(count);
    const sheets = runThrough(
      drawPicture(hierarchy, pictureGiven(a3Height), await openTextSetter()),
    );
    return { sheets, bytes: await renderPicturePdf(sheets, pictureDocumentOf(hierarchy)) };
  };

  it('has each sheet as A3 across before the pages of tables, and counts those by themselves', async () => {
    const { sheets, bytes } = await pdf(120);
    const text = Buffer.from(bytes).toString('latin1');
    const pages = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, wide]) => Math.round(Number(wide))); // prettier-ignore
    expect(pages.slice(0, sheets.length).every((wide) => wide === 1191)).toBe(true);
    expect(pages.slice(sheets.length).every((wide) => wide === 595)).toBe(true);
    expect(text.match(/\/S \/Figure/g)).toHaveLength(sheets.length);
  });

  it('is the same bytes from the same plans', async () => {
    const [one, other] = [await pdf(20), await pdf(20)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

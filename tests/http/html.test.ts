import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/http/public/document-html.ts';
import { html } from '../../src/http/public/html.ts';

describe('a piece of markup', () => {
  it('escapes text in elements and in attributes', () => {
    const name = `"><script>x</script>'&`;
    expect(html`<a title="${name}">${name}</a>`.toString()).toBe(
      '<a title="&quot;&gt;&lt;script&gt;x&lt;/script&gt;&#39;&amp;">&quot;&gt;&lt;script&gt;x&lt;/script&gt;&#39;&amp;</a>',
    );
  });

  it('puts pieces into one another without escaping them twice', () => {
    const items = ['a & b', 'c'].map((text) => html`<li>${text}</li>`);
    const list = html`<ul>
      ${items}
    </ul>`.toString();
    expect(list.replaceAll(/\s*\n\s*/g, '')).toBe('<ul><li>a &amp; b</li><li>c</li></ul>');
  });

  it('leaves nothing where there is nothing', () => {
    expect(html`<p>${null}${undefined}${0}</p>`.toString()).toBe('<p>0</p>');
  });

  it('does not take an object that only looks like markup', () => {
    const forged = { toString: () => '<script>' };
    expect(html`<p>${String(forged)}</p>`.toString()).toBe('<p>&lt;script&gt;</p>');
  });
});

describe('a document on a page', () => {
  const hostile = '<b>"&</b>';
  const shown = documentHtml({
    title: hostile,
    language: 'nn',
    municipality: 'Prøveby',
    subtitle: '',
    identifier: '',
    pageLabel: '',
    createdAt: '2026-11-20T08:00:00.000Z',
    blocks: [
      { kind: 'heading', level: 1, text: hostile },
      { kind: 'heading', level: 2, text: hostile },
      { kind: 'heading', level: 3, text: hostile },
      { kind: 'paragraph', text: hostile },
      { kind: 'list', ordered: true, items: [hostile] },
      { kind: 'list', ordered: false, items: [hostile] },
      { kind: 'facts', items: [{ term: hostile, description: hostile }] },
      {
        kind: 'table',
        caption: hostile,
        columns: [{ title: hostile }, { title: 'n', align: 'end' }],
        rows: [[hostile, '3']],
      },
      {
        kind: 'bars',
        caption: hostile,
        alternativeText: hostile,
        bars: [{ label: hostile, share: 0.5, text: hostile }],
      },
    ],
  }).toString();

  it('escapes every kind of block', () => {
    expect(shown).not.toContain('<b>');
    expect(shown).not.toContain('"&<');
  });

  it('says its own language, and starts its headings below the page’s second', () => {
    expect(shown).toContain('<article lang="nn">');
    expect([...shown.matchAll(/<h(\d)>/g)].map(([, level]) => level)).toEqual(['3', '4', '5']);
  });

  it('shows bars with their meaning in words', () => {
    expect(shown).toContain('role="img" aria-label="&lt;b&gt;&quot;&amp;&lt;/b&gt;"');
    expect(shown).toContain('width="200"');
  });
});

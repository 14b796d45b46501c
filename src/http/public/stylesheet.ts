/** The public pages' only stylesheet: the reader's own colours, one column, big enough to read on a phone. Contrast is at least 4.5:1 in both schemes. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ink: #1b1f22; --quiet: #51585d; --ground: #ffffff; --raised: #f3f7f7; --edge: #c9cfd3; --field: #767d82;
  --link: #0b5a63; --bar: #2b7a83; --head: #0b4a52; --on-head: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eceff1; --quiet: #b3bbc0; --ground: #15191b; --raised: #1e2427; --edge: #41494e; --field: #8b949a;
    --link: #86d3dc; --bar: #6fb9c2; --head: #0f3238; --on-head: #eceff1;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; color: var(--ink); background: var(--ground);
  font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
main, footer, header > * { max-width: 50rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { background: var(--head); color: var(--on-head); }
header > div { display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; align-items: baseline; }
header > nav { padding-top: 0; }
header a { color: inherit; }
header a:focus-visible { outline-color: currentColor; }
header .name { font-size: 1.25rem; font-weight: 600; text-decoration: none; }
header .name:hover { text-decoration: underline; }
header [aria-current] { font-weight: 600; text-decoration: none; border-bottom: 3px solid currentColor; }
.places a, header nav li > * { display: inline-block; padding: .35rem 0; }
footer { border-top: 1px solid var(--edge); color: var(--quiet); margin-top: 3rem; }
.lead { font-size: 1.1875rem; }
.crumbs { list-style: none; padding: 0; margin: 0; font-size: .9375rem; color: var(--quiet); }
.crumbs li { display: inline; }
.crumbs li + li::before { content: "›"; margin: 0 .5rem; }
.search { background: var(--raised); border-radius: .5rem; padding: 1rem; margin: 1.25rem 0; }
.search > div { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .35rem; }
.search input { flex: 1 1 12rem; min-width: 0; font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--field); border-radius: .25rem; padding: .5rem .75rem; }
.search button { font: inherit; font-weight: 600; color: var(--ground); background: var(--link); border: 1px solid transparent; border-radius: .25rem; padding: .5rem 1.25rem; }
.search input:focus-visible, .search button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; background: var(--ground); padding: .5rem 1rem; z-index: 1; }
h1 { font-size: clamp(1.75rem, 1.4rem + 1.6vw, 2.25rem); line-height: 1.2; margin: 1.25rem 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .25rem; }
h4, h5 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
/* The name of a file, or a word that somebody wrote, may be longer than a phone is wide. */
main { overflow-wrap: break-word; }
/* What people wrote stands in the lines they wrote it in. */
main [lang] p { white-space: pre-line; }
ul.plain { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
ul.rows { list-style: none; padding: 0; }
ul.rows { margin: .75rem 0; }
ul.rows li { border-top: 1px solid var(--edge); padding: .75rem 0; }
ul.rows li > a:first-child { font-weight: 600; }
ul.rows p { margin: .15rem 0; }
.quiet { color: var(--quiet); margin: 0; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .35rem 1.25rem; margin: 1rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
.wide:focus-visible { outline: 3px solid var(--link); }
table { position: relative; border-collapse: collapse; width: 100%; margin: 1rem 0; }
/* Named for whoever hears the page; whoever sees it has the heading just above. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: start; vertical-align: top; padding: .4rem .75rem .4rem 0; border-top: 1px solid var(--edge); }
th:last-child, td:last-child { padding-inline-end: 0; }
.end { text-align: end; }
code { font-size: .875rem; overflow-wrap: anywhere; }
ol.line { list-style: none; margin: 1.5rem 0 0; padding: 0 0 0 1.5rem; border-inline-start: 3px solid var(--edge); }
ol.line > li { position: relative; padding-bottom: 1.5rem; }
ol.line > li::before { content: ""; position: absolute; left: calc(-1.5rem - 10px); top: .3rem; width: 1rem; height: 1rem; border-radius: 50%; border: 3px solid var(--bar); background: var(--ground); }
ol.line > li.closed::before { background: var(--bar); }
ol.line > li.open::before, ol.line > li.late::before { background: linear-gradient(90deg, var(--bar) 50%, var(--ground) 50%); }
ol.line h3 { margin-top: 0; }
ul.thread { padding-inline-start: 1.25rem; }
ul.thread li { margin: .35rem 0; }
figure { margin: 1rem 0; }
figure img { width: 100%; height: auto; background: #ffffff; border: 1px solid var(--edge); border-radius: .25rem; }
figure svg { width: 100%; height: auto; color: var(--bar); }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .6rem; } }
@media (forced-colors: active) { ol.line > li::before { border-color: CanvasText; } .search button { border-color: ButtonBorder; } }
@media print { header nav, footer, .skip { display: none; } }
`;

/** The public pages' only stylesheet: the reader's own colours, one column, big enough to read on a phone. Contrast is at least 4.5:1 in both schemes. */
export const stylesheet = `
:root {
  color-scheme: light dark;
  --ink: #1b1f22; --quiet: #51585d; --ground: #ffffff; --edge: #c9cfd3; --link: #0b5a63; --bar: #2b7a83;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #eceff1; --quiet: #b3bbc0; --ground: #15191b; --edge: #41494e; --link: #86d3dc; --bar: #6fb9c2; }
}
* { box-sizing: border-box; }
body {
  margin: 0; color: var(--ink); background: var(--ground);
  font: 1.0625rem/1.55 system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
}
header, main, footer { max-width: 46rem; margin: 0 auto; padding: 1rem 1.25rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; justify-content: space-between; border-bottom: 1px solid var(--edge); }
footer { border-top: 1px solid var(--edge); color: var(--quiet); margin-top: 3rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: .5rem; top: .5rem; background: var(--ground); padding: .5rem 1rem; z-index: 1; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 1rem 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.25rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .25rem; }
h4, h5 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
/* What people wrote stands in the lines they wrote it in. */
main [lang] p { white-space: pre-line; }
ul.plain { list-style: none; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
ul.rows { list-style: none; padding: 0; }
ul.rows li { border-top: 1px solid var(--edge); padding: .75rem 0; }
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
.end { text-align: end; }
code { font-size: .875rem; overflow-wrap: anywhere; }
figure { margin: 1rem 0; }
figure svg { width: 100%; height: auto; color: var(--bar); }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
@media print { header nav, footer, .skip { display: none; } }
`;

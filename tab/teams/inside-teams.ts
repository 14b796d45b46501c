/** Is the tab shown by Teams? Judged without loading teams-js: Teams frames its tabs, and its phone apps say who they are. */
export function isInsideTeams(): boolean {
  return window.parent !== window || /\bTeams(Mobile-)?/.test(window.navigator.userAgent);
}

/** Paper cannot be unfolded: what is folded away is shown while the page is printed, and folded again afterwards. */
export function unfoldForPrint(): void {
  const opened = new Set<HTMLDetailsElement>();
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details'))
      if (!details.open) {
        details.open = true;
        opened.add(details);
      }
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened.clear();
  });
}

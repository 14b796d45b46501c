/** The card of a plan inside the picture, or undefined while it is not drawn. */
export function cardIn(picture: HTMLElement | null, planId: string): HTMLElement | undefined {
  const card = picture?.querySelector<HTMLElement>(`[data-plan="${planId}"]`);
  return card ?? undefined;
}

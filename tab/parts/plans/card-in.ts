/** The card of a plan inside the picture, or undefined while it is not drawn. */
export function cardIn(picture: HTMLElement | null, planId: string): HTMLElement | undefined {
  return [...(picture?.querySelectorAll<HTMLElement>('[data-plan]') ?? [])].find(
    (card) => card.dataset['plan'] === planId,
  );
}

// Scrolls within a tab, and never the page around it. Only ever in answer to something that the player did.

function panelOf(element: HTMLElement): HTMLElement | null {
  const panel = element.closest<HTMLElement>('.panel');
  if (panel === null) return null;
  // With large letters on a small screen the whole app scrolls as one.
  return panel.scrollHeight > panel.clientHeight + 1 ? panel : panel.closest<HTMLElement>('#app');
}

/** Shows the whole element when it fits, else its beginning. */
export function showInPanel(element: HTMLElement | null): void {
  const panel = element === null ? null : panelOf(element);
  if (element === null || panel === null) return;
  const frame = panel.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const top = frame.top + covered(panel, 'top');
  const height = frame.bottom - covered(panel, 'bottom') - top;
  const below = box.bottom - (top + height);
  const above = box.top - top;
  if (below > 0 || above < 0) panel.scrollTop += box.height > height || above < 0 ? above : below;
}

/** How much of an edge lies under what stays in sight there, px. */
function covered(panel: HTMLElement, edge: 'top' | 'bottom'): number {
  const cover = panel.querySelector<HTMLElement>(`[data-covers="${edge}"]`);
  return cover !== null && getComputedStyle(cover).position === 'sticky' ? cover.offsetHeight : 0;
}

/** Shows the end of what is in the tab. */
export function showEnd(element: HTMLElement | null): void {
  const panel = element === null ? null : panelOf(element);
  if (panel !== null) panel.scrollTop = panel.scrollHeight;
}

/** Whether the end of the tab is out of sight by more than so many px. */
export function isAboveEnd(element: HTMLElement | null, near: number): boolean {
  const panel = element === null ? null : panelOf(element);
  return panel !== null && panel.scrollHeight - panel.scrollTop - panel.clientHeight > near;
}

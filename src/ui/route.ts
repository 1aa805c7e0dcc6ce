// Which screen is shown: the address, by the History API. Knows no screen.
import { signal } from '@preact/signals';

/** The path of the address, without a slash at its end. */
export const path = signal(here());

/** The part behind the #, which names the tab of an exercise. */
export const hash = signal(location.hash.slice(1));

/** Whether the screen changed because of the user, so that focus goes to its heading. */
export const moved = signal(0);

function here(): string {
  return location.pathname.replace(/\/+$/, '') || '/';
}

function update(): void {
  const before = path.value;
  path.value = here();
  hash.value = location.hash.slice(1);
  if (path.value !== before) {
    moved.value += 1;
    window.scrollTo(0, 0);
  }
}

/** Goes to another screen of this app. */
export function go(to: string): void {
  history.pushState(null, '', to + location.search);
  update();
}

/** The same screen under another address: nothing to go back to. */
export function rename(to: string): void {
  history.replaceState(history.state, '', to + location.search);
  path.value = here();
  hash.value = location.hash.slice(1);
}

/** Takes over clicks on links of this app, the back button and the tabs. */
export function followAddress(): void {
  addEventListener('popstate', update);
  addEventListener('hashchange', update);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || link.target !== '' || link.origin !== location.origin || link.hasAttribute('download')) return;
    if (link.getAttribute('href')?.startsWith('#')) return;
    event.preventDefault();
    go(link.pathname);
  });
}

// Lets the page's own client run here: the few things of a browser that it leans on.
import { setMaxListeners } from 'node:events';

/** Makes this process look like a page of the server at this address. */
export function likePage(address: string): void {
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  // Many phones share this one page.
  setMaxListeners(0, page, document);
  const given = {
    location: new URL(address),
    document,
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
  };
  for (const [name, value] of Object.entries(given)) Object.defineProperty(globalThis, name, { value, configurable: true });
  // The library of the rooms tells the browser's console of every lost connection; here they are counted.
  console.warn = () => undefined;
}

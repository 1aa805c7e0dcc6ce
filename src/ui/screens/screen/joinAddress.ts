/** The address in the square: it opens this evening at once. */
export function joinAddress(address: string, code: string): string {
  return `${address.replace(/\/+$/, '')}/mee/${code}`;
}

/** The address as one types it: a browser adds the rest. */
export function shownAddress(address: string): string {
  return `${address.replace(/^https?:\/\//, '').replace(/\/+$/, '')}/mee`;
}

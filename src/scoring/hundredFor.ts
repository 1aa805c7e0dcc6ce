/** Shares a hundred, or what is left of it, in whole numbers: what is left after rounding down goes to the largest rests, the first of equals first. */
export function hundredFor(parts: readonly number[], whole = 100): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const shares = parts.map((part) => Math.floor((whole * part) / sum));
  const left = whole - shares.reduce((all, share) => all + share, 0);
  const order = parts
    .map((part, index) => ({ index, rest: (whole * part) % sum }))
    .toSorted((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

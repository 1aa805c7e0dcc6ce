/** A code as one calls it through a hall, in two halves: "vier acht twee, negen een zeven". `digits` from nought to nine. */
export function spokenCode(code: string, digits: readonly string[]): string {
  const half = Math.ceil(code.length / 2);
  return [code.slice(0, half), code.slice(half)]
    .map((part) => [...part].map((digit) => digits[Number(digit)] ?? digit).join(' '))
    .join(', ');
}

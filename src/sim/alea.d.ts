declare module 'seedrandom/lib/alea.js' {
  /** A generator of fractions in [0, 1) from a text; pure arithmetic, the same in every engine. */
  export default function alea(seed: string): () => number;
}

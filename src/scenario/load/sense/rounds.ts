/** Something that waits for others with these ids. */
export interface Waiting {
  readonly id: string;
  readonly for: readonly string[];
}

/** The rounds in which things wait for each other, each once, beginning and ending with the same id. */
export function roundsIn(items: readonly Waiting[]): readonly (readonly string[])[] {
  const waits = new Map(items.map((item) => [item.id, item.for]));
  const done = new Set<string>();
  const rounds: string[][] = [];
  for (const { id } of items) {
    // A walk with its own stack: a chain may be longer than calls can be nested.
    const trail: { readonly id: string; next: number }[] = [];
    const push = (next: string): void => {
      if (!done.has(next) && waits.has(next)) trail.push({ id: next, next: 0 });
    };
    push(id);
    for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
      const next = waits.get(last.id)?.[last.next];
      last.next += 1;
      if (next === undefined) {
        done.add(last.id);
        trail.pop();
        continue;
      }
      const start = trail.findIndex((step) => step.id === next);
      if (start === -1) push(next);
      else rounds.push([...trail.slice(start).map((step) => step.id), next]);
    }
  }
  return rounds;
}

/** As many grounds as style/chat.css draws; with two shapes, so many people can be told apart without colour. */
const PATTERNS = 6;
const SHAPES = ['round', 'square'] as const;

/** The first letter of somebody's name on a ground of their own; beside the name, and not read aloud. */
export function Avatar({ name, order }: { readonly name: string; readonly order: number }) {
  const [first = '?'] = new Intl.Segmenter().segment(name.trim());
  return (
    <span
      class="avatar"
      aria-hidden="true"
      data-pattern={order % PATTERNS}
      data-shape={SHAPES[Math.floor(order / PATTERNS) % SHAPES.length]}
    >
      {typeof first === 'string' ? first : first.segment.toUpperCase()}
    </span>
  );
}

/** Everybody who writes in a group, in the order in which they first did. */
export function orderOfNames(lines: readonly { readonly from: string }[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const { from } of lines) if (!order.has(from)) order.set(from, order.size);
  return order;
}

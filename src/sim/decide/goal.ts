import type { Facts, Span } from '../../language/facts.ts';

/**
 * What was said without a place that is only the goal of somebody's way: "cycles off to the bridge" says where they go, not
 * where it is. The same words stand behind both then; who points at one place on the map twice means it.
 */
export function withoutGoalAsPlace(facts: Facts, spans: readonly Span[]): { readonly facts: Facts; readonly spans: readonly Span[] } {
  const goals = spans.filter(({ field }) => field.startsWith('heading.towards.'));
  const places = spans.filter(({ field }) => field.startsWith('location.'));
  const isGoal = (place: Span): boolean => goals.some(({ from, to }) => from === place.from && to === place.to);
  if (places.length === 0 || !places.every(isGoal)) return { facts, spans };
  const { location: _location, ...rest } = facts;
  return { facts: rest, spans: spans.filter((span) => !places.includes(span)) };
}

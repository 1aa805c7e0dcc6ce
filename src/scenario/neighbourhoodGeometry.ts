// Exact geometry on whole decimetres. Cross products stay far below 2^53 on maps of up to 100 km, so every answer here is
// exact and the same on every engine. Outlines are closed polygons without a repeated last point.

/** A point of the map in whole decimetres: x to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle that holds a shape; used to skip work, never to answer. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Squared distance in dm2: comparing these needs no root. */
export function squaredDistance(a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return dx * dx + dy * dy;
}

/** Distance in whole decimetres, rounded down. */
export function distance(a: Point, b: Point): number {
  return Math.floor(Math.sqrt(squaredDistance(a, b)));
}

export function isWithin(a: Point, b: Point, range: number): boolean {
  return squaredDistance(a, b) <= range * range;
}

/** Positive when c lies to the right of a-b as one walks, negative to the left, 0 on the line (y runs south). */
export function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

export function boxOf(points: readonly Point[], margin = 0): Box {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin };
}

export function boxesMeet(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** Calls `visit` for every side of an outline until one answers true; says whether one did. */
function someSide(outline: readonly Point[], visit: (a: Point, b: Point) => boolean): boolean {
  let before = outline[outline.length - 1];
  for (const point of outline) {
    if (before !== undefined && visit(before, point)) return true;
    before = point;
  }
  return false;
}

function isBetween(a: Point, b: Point, p: Point): boolean {
  return Math.min(a.x, b.x) <= p.x && p.x <= Math.max(a.x, b.x) && Math.min(a.y, b.y) <= p.y && p.y <= Math.max(a.y, b.y);
}

/** Whether the point lies inside or on the edge. */
export function isInside(point: Point, outline: readonly Point[]): boolean {
  let inside = false;
  const onEdge = someSide(outline, (a, b) => {
    const side = turn(a, b, point);
    if (side === 0 && isBetween(a, b, point)) return true;
    if (a.y > point.y !== b.y > point.y && side > 0 === b.y > a.y) inside = !inside;
    return false;
  });
  return onEdge || inside;
}

/** Whether two pieces cross in one point that is an end of neither. */
export function piecesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const c1 = turn(a, b, c);
  const d1 = turn(a, b, d);
  if ((c1 <= 0 && d1 <= 0) || (c1 >= 0 && d1 >= 0)) return false;
  const a1 = turn(c, d, a);
  const b1 = turn(c, d, b);
  return (a1 < 0 && b1 > 0) || (a1 > 0 && b1 < 0);
}

function piecesMeet(a: Point, b: Point, c: Point, d: Point): boolean {
  const c1 = turn(a, b, c);
  const d1 = turn(a, b, d);
  if ((c1 > 0 && d1 > 0) || (c1 < 0 && d1 < 0)) return false;
  const a1 = turn(c, d, a);
  const b1 = turn(c, d, b);
  if ((a1 > 0 && b1 > 0) || (a1 < 0 && b1 < 0)) return false;
  return c1 !== 0 || d1 !== 0 || isBetween(a, b, c) || isBetween(a, b, d) || isBetween(c, d, a);
}

/** Whether the piece a-b touches or crosses the outline, or lies inside it. */
export function pieceMeets(a: Point, b: Point, outline: readonly Point[]): boolean {
  return someSide(outline, (c, d) => piecesMeet(a, b, c, d)) || isInside(a, outline);
}

/** Whether two outlines share more than an edge or a corner. */
export function outlinesOverlap(a: readonly Point[], b: readonly Point[]): boolean {
  if (!boxesMeet(boxOf(a), boxOf(b))) return false;
  if (bendOf(a) !== 0 && bendOf(b) !== 0) return !hasSideBetween(a, b) && !hasSideBetween(b, a);
  return someSide(a, (p, q) => someSide(b, (r, s) => piecesCross(p, q, r, s))) || hasPointInside(a, b) || hasPointInside(b, a);
}

/** 1 or -1 for a convex outline, by the way round that it is drawn; 0 for any other. */
function bendOf(outline: readonly Point[]): number {
  let right = false;
  let left = false;
  someSide(outline, (a, b) => {
    for (const point of outline) {
      const side = turn(a, b, point);
      if (side > 0) right = true;
      if (side < 0) left = true;
    }
    return left && right;
  });
  return left === right ? 0 : right ? 1 : -1;
}

/** Whether some side of a convex outline has all of the other beyond it. */
function hasSideBetween(convex: readonly Point[], other: readonly Point[]): boolean {
  const bend = bendOf(convex);
  return someSide(convex, (a, b) => other.every((point) => turn(a, b, point) * bend <= 0));
}

function isOnEdge(point: Point, outline: readonly Point[]): boolean {
  return someSide(outline, (a, b) => turn(a, b, point) === 0 && isBetween(a, b, point));
}

function hasPointInside(points: readonly Point[], outline: readonly Point[]): boolean {
  const candidates = [...points, centreOf(points)];
  return candidates.some((point) => isInside(point, outline) && !isOnEdge(point, outline));
}

/** The mean of the corners, rounded: inside for the convex shapes that buildings mostly are. */
export function centreOf(points: readonly Point[]): Point {
  let x = 0;
  let y = 0;
  for (const point of points) {
    x += point.x;
    y += point.y;
  }
  return { x: Math.round(x / points.length), y: Math.round(y / points.length) };
}

/** Squared distance from a point to a piece, as a fraction that needs no rounding to compare with a whole range. */
export function isNearPiece(point: Point, a: Point, b: Point, range: number): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const along = (point.x - a.x) * dx + (point.y - a.y) * dy;
  const squared = dx * dx + dy * dy;
  if (along <= 0 || squared === 0) return isWithin(a, point, range);
  if (along >= squared) return isWithin(b, point, range);
  const across = turn(a, b, point);
  return across * across <= range * range * squared;
}

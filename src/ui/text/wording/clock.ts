const MINUTE = 60_000;

/** A time of the exercise as a clock shows it: 1210 minutes after midnight and 4 minutes on is "20:14". */
export function clockTime(startsAt: number, at: number): string {
  const minutes = (startsAt + Math.floor(at / MINUTE)) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A length of time as minutes and seconds: "00:38". */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

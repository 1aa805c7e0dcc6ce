// A room code: six digits that can be called through a hall. Where they come from is the server's (a good random source).

/** How many digits. */
export const CODE_LENGTH = 6;

/** The digits of what somebody typed, without spaces and dashes; null when these are not six digits. */
export function readRoomCode(typed: string): string | null {
  const digits = typed.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : null;
}

/** In two halves, as one reads it aloud: 482 917. */
export function shownRoomCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** An evening to keep. */
export function recordOf(id: string, code = '123456') {
  return { id, code, facilitator: 'hash-f', screen: 'hash-s', createdAt: 1_000, deleteAt: 2_000 };
}

import { useComputed } from '@preact/signals';
import type { SeatId } from '../../../../sim/command.ts';
import { useLeading } from './leading.ts';

/** What whoever sits in a seat is called; the id of the seat where nobody does. */
export function useSeatNames(): (seat: SeatId) => string {
  const { client } = useLeading();
  const names = useComputed(
    () =>
      new Map((client.document('console').value?.people ?? []).flatMap(({ seat, name }) => (seat === null ? [] : [[seat, name] as const]))),
  ).value;
  return (seat) => names.get(seat) ?? seat;
}

import { readTicket } from '../../session/ticket.ts';
import { fetchLogs } from './leadApi.ts';

/** The address of a file must live until the browser has it, ms. */
const SAVED_WITHIN = 10_000;

/** Saves the logs of the rounds, without names, as a file; false when that did not work. */
export async function downloadLogs(code: string, id: string): Promise<boolean> {
  try {
    const logs = await fetchLogs(id, readTicket(code)?.facilitator ?? '');
    const address = URL.createObjectURL(logs);
    const link = document.createElement('a');
    link.href = address;
    link.download = `boef-in-de-wijk-${code}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), SAVED_WITHIN);
    return true;
  } catch (reason) {
    console.error(reason);
    return false;
  }
}

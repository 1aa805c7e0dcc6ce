/** The address of a file must live until the browser has it, ms. */
const SAVED_WITHIN = 10_000;

/** Saves a file that was made in the page; nothing is sent anywhere. */
export function offerFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), SAVED_WITHIN);
}

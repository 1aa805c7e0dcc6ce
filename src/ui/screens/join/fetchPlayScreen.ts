/** The play screen: fetched while people wait, so that a round begins at once. */
export async function fetchPlayScreen() {
  return await import('../play/PlayScreen.tsx');
}

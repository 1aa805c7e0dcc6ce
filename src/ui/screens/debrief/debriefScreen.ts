/** The screen of the debrief with its looks; fetched once, and already while one plays, so that it comes without internet too. */
export async function fetchDebriefScreen() {
  const [screen] = await Promise.all([
    import('./judgement/JudgedDebrief.tsx'),
    import('../../style/map.css'),
    import('../../style/debrief.css'),
  ]);
  return screen.JudgedDebrief;
}

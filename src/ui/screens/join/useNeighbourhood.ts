import { useEffect, useState } from 'preact/hooks';
import type { Neighbourhood } from '../../../scenario/neighbourhood.ts';
import type { EveningFiles } from '../../session/eveningApi.ts';

/** When it did not come, it is asked for again after so many milliseconds. */
const AGAIN = 2_000;

/** The neighbourhood by the name in the round card; null until it is there. */
export function useNeighbourhood(files: EveningFiles, name: string | null): Neighbourhood | null {
  const [found, setFound] = useState<{ readonly name: string; readonly neighbourhood: Neighbourhood } | null>(null);
  useEffect(() => {
    if (name === null || found?.name === name) return;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      files.neighbourhood(name).then(
        (neighbourhood) => {
          if (!wanted) return;
          if (neighbourhood !== null) setFound({ name, neighbourhood });
          else timer = setTimeout(ask, AGAIN);
        },
        () => {
          if (wanted) timer = setTimeout(ask, AGAIN);
        },
      );
    };
    ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [files, name]);
  return found !== null && found.name === name ? found.neighbourhood : null;
}

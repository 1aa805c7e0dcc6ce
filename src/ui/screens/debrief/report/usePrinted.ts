// Puts a report in the place of the screen while it is printed, whether by our button or by the browser's own menu.
import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { fitSheets } from './fitSheets.ts';
import '../../../style/report.css';

/** Whatever is printed while this is on the screen is made by `sheets`. */
export function usePrinted(sheets: () => ComponentChild): void {
  const latest = useRef(sheets);
  latest.current = sheets;
  useEffect(() => {
    const place = document.createElement('div');
    place.className = 'report';
    const show = (): void => {
      document.documentElement.classList.add('prints-report');
      document.body.append(place);
      render(latest.current(), place);
      fitSheets(place);
    };
    const hide = (): void => {
      document.documentElement.classList.remove('prints-report');
      render(null, place);
      place.remove();
    };
    addEventListener('beforeprint', show);
    addEventListener('afterprint', hide);
    return () => {
      removeEventListener('beforeprint', show);
      removeEventListener('afterprint', hide);
      hide();
    };
  }, []);
}

// Puts a report in the place of the screen while it is printed, whether by our button or by the browser's own menu.
import { type ComponentChild, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import '../../../style/report.css';

/** Letters in points: as they are meant, and the smallest that are still read. */
const LETTERS = 11.5;
const SMALLEST = 6;
const STEP = 0.25;

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
      fitLetters(place);
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

/** Two sheets are two sheets: what is too much for one is set in smaller letters. */
function fitLetters(place: HTMLElement): void {
  for (const sheet of place.querySelectorAll<HTMLElement>('.report-sheet')) {
    const body = sheet.querySelector<HTMLElement>('.report-body');
    for (let letters = LETTERS; letters >= SMALLEST; letters -= STEP) {
      sheet.style.fontSize = `${letters}pt`;
      if (body === null || body.scrollHeight <= body.clientHeight) break;
    }
  }
}

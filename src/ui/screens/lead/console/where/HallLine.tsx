import { useComputed } from '@preact/signals';
import { consoleText } from '../../../../text/console.ts';
import { useLeading } from '../leading.ts';

/** What the beamer shows now, in words, so that nobody has to turn round. */
export function HallLine() {
  const t = consoleText();
  const { client } = useLeading();
  const shows = useComputed((): keyof typeof t.hall => {
    const evening = client.document('evening').value;
    if (client.document('console').value?.dark === true) return 'dark';
    if (evening?.moment) return 'moment';
    if (evening?.guess?.open === true) return 'guess';
    if (evening?.standstill) return 'pause';
    return client.document('world').value?.broadcasts.some(({ active }) => active) === true ? 'broadcast' : 'play';
  }).value;
  return (
    <p class="console-hall small">
      {t.hallTitle}: <strong>{t.hall[shows]}</strong>.
    </p>
  );
}

// The full lists that answer an operator's questions: the same for everybody, in alphabetical order, so that they tell nothing.
import type { Facts, Heading, Location, Time } from '../../../../language/facts.ts';
import { ACTIVITY_NAMES, type Activity, CASES, type Case, DIRECTIONS } from '../../../../scenario/vocabulary.ts';
import { callText } from '../../../text/call.ts';
import { usePlaying } from '../playing.ts';
import { type Choosing, type Option, OptionDialog } from './OptionDialog.tsx';
import { useAlphabetical, usePlaces } from './places.ts';

interface Props<Value> extends Choosing<Value> {
  /** What was understood; marked in the list. */
  readonly now?: Value | undefined;
}

/** Closes the list, then passes the choice on. */
export function closing<Value>(choosing: Choosing<Value>): Choosing<Value> {
  const { onPick, onClose, onRemove } = choosing;
  const andClose = <Given extends unknown[]>(then: (...given: Given) => void) => {
    return (...given: Given) => {
      onClose();
      then(...given);
    };
  };
  return { ...choosing, onPick: andClose(onPick), onRemove: onRemove && andClose(onRemove) };
}

/** What happens. */
export function CaseDialog({ now, ...choosing }: Props<Case>) {
  const t = callText();
  const { words } = usePlaying();
  const sorted = useAlphabetical();
  const options = sorted(CASES.map((what) => ({ value: what, label: words.terms.what[what], now: what === now })));
  return <OptionDialog title={t.pickCase} groups={[{ label: null, options }]} {...closing(choosing)} />;
}

/** What the person does. */
export function BehaviourDialog({ now, ...choosing }: Props<Activity>) {
  const t = callText();
  const { words } = usePlaying();
  const sorted = useAlphabetical();
  const options = sorted(
    ACTIVITY_NAMES.map((activity) => ({ value: activity, label: words.terms.activity[activity], now: activity === now })),
  );
  return <OptionDialog title={t.pickBehaviour} groups={[{ label: null, options }]} {...closing(choosing)} />;
}

/** Which way somebody goes; `onStill`: nowhere, the person is there yet. */
export function HeadingDialog({ now, onStill, ...choosing }: Props<Heading> & { readonly onStill?: () => void }) {
  const t = callText();
  const { words } = usePlaying();
  const { streets, places } = usePlaces();
  const still = onStill === undefined ? [] : [{ label: t.stillThere, value: null }];
  const towards = (options: readonly Option<Location>[]): readonly Option<Heading | null>[] =>
    options.map(({ label, value }) => ({
      label,
      value: { towards: value },
      now:
        (value.street !== undefined && value.street === now?.towards?.street) ||
        (value.place !== undefined && value.place === now?.towards?.place),
    }));
  const compass = DIRECTIONS.map((direction) => ({
    value: { direction },
    label: words.terms.direction[direction],
    now: direction === now?.direction,
  }));
  const groups = [
    { label: null, options: still },
    { label: t.directions, options: compass },
    { label: t.streets, options: towards(streets) },
    { label: t.places, options: towards(places) },
  ].filter(({ options }) => options.length > 0);
  const { onPick, ...leaving } = closing<Heading | null>({
    ...choosing,
    onPick: (heading) => (heading === null ? onStill?.() : choosing.onPick(heading)),
  });
  return <OptionDialog title={t.pickHeading} groups={groups} onPick={onPick} {...leaving} />;
}

/** Who was told: the police, through which number, or only a question whether anybody called. */
export function AlarmDialog({ now, ...choosing }: Props<Pick<Facts, 'alarm' | 'channel'>>) {
  const t = callText();
  const options: readonly Option<Pick<Facts, 'alarm' | 'channel'>>[] = [
    { label: t.alarm.emergency, value: { alarm: 'reported', channel: '112' } },
    { label: t.alarm.police, value: { alarm: 'reported', channel: '0900-8844' } },
    { label: t.alarm.called, value: { alarm: 'reported' } },
    { label: t.alarm.asked, value: { alarm: 'asking' } },
  ];
  const marked = options.map((option) => ({
    ...option,
    now: option.value.alarm === now?.alarm && option.value.channel === now?.channel,
  }));
  return <OptionDialog title={t.pickAlarm} groups={[{ label: null, options: marked }]} {...closing(choosing)} />;
}

/** Yes, or not said. */
export function YesDialog({ title, now, ...choosing }: Props<true> & { readonly title: string }) {
  const t = callText();
  const options = [{ label: t.yes, value: true as const, now: now === true }];
  return <OptionDialog title={title} groups={[{ label: null, options }]} {...closing(choosing)} />;
}

/** How long ago it was, minutes. */
const AGO = [0, 2, 5, 10, 15, 30, 60] as const;

/** When it was. */
export function TimeDialog({ now, ...choosing }: Props<Time>) {
  const t = callText();
  const options = AGO.map((ago) => ({ label: ago === 0 ? t.justNow : t.ago(ago), value: { ago }, now: ago === now?.ago }));
  return <OptionDialog title={t.pickTime} groups={[{ label: null, options }]} {...closing(choosing)} />;
}

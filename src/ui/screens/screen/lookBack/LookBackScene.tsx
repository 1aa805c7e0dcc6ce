// What the hall sees while it looks back on a round: one part at a time, or the question that all phones are asked. Names and seats
// are nowhere in what it is given.
import type { LookBackCard, ScreenDocument } from '../../../../protocol/documents.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { AskScene } from './AskScene.tsx';
import { CardsScene } from './CardsScene.tsx';
import { CompareScene } from './CompareScene.tsx';
import { CourseScene } from './CourseScene.tsx';
import { MemoryScene } from './MemoryScene.tsx';
import { PoliceScene } from './PoliceScene.tsx';
import '../../../style/hallCourse.css';
import '../../../style/hallFigures.css';
import '../../../style/hallLookBack.css';

interface Props {
  readonly lookBack: LookBackCard;
  readonly screen: ScreenDocument;
  readonly phones: number;
  readonly startsAt: number;
}

/** The part of now. */
export function LookBackScene({ lookBack: { part, asked, given }, screen, phones, startsAt }: Props) {
  const t = hallLookBackText();
  if (asked !== null) return <AskScene asked={asked} given={given} phones={phones} />;
  const plain = (texts: readonly string[]) => texts.map((text) => ({ head: null, text }));
  switch (part) {
    case 'course':
      return screen.course === null ? null : <CourseScene course={screen.course} startsAt={startsAt} />;
    case 'tops':
      return <CardsScene title={t.tops.title} empty={t.tops.empty} cards={plain(screen.tops)} />;
    case 'tips':
      return <CardsScene title={t.tips.title} empty={t.tips.empty} cards={plain(screen.tips)} />;
    case 'memory':
      return <MemoryScene memory={screen.memory} />;
    case 'police':
      return screen.course === null ? null : <PoliceScene course={screen.course} startsAt={startsAt} />;
    case 'compare':
      return screen.course === null ? null : <CompareScene course={screen.course} />;
    case 'agreement':
      return (
        <CardsScene
          title={t.agreement.title}
          empty={t.agreement.empty}
          cards={screen.agreements.map(({ name, text }) => ({ head: name, text }))}
        />
      );
    case null:
      return null;
    default:
      return part satisfies never;
  }
}

// What the hall sees while it looks back on a round: one part at a time, or the question that all phones are asked. Names and seats
// are nowhere in what it is given.
import type { GuessCard, LookBackCard, ScreenDocument } from '../../../../protocol/documents.ts';
import type { Neighbourhood } from '../../../../scenario/neighbourhood.ts';
import { hallLookBackText } from '../../../text/hallLookBack.ts';
import { AskScene } from './AskScene.tsx';
import { CardsScene } from './CardsScene.tsx';
import { CompareScene } from './CompareScene.tsx';
import { CourseScene } from './CourseScene.tsx';
import { MemoryScene } from './MemoryScene.tsx';
import { PoliceScene } from './PoliceScene.tsx';
import { ReplayScene } from './ReplayScene.tsx';
import '../../../style/hallCourse.css';
import '../../../style/hallFigures.css';
import '../../../style/hallLookBack.css';

interface Props {
  readonly lookBack: LookBackCard;
  readonly screen: ScreenDocument;
  readonly phones: number;
  readonly startsAt: number;
  readonly neighbourhood: Neighbourhood | null;
  readonly guess: GuessCard | null;
}

/** The part of now. */
export function LookBackScene({ lookBack, screen, phones, startsAt, neighbourhood, guess }: Props) {
  const t = hallLookBackText();
  const { part, asked, given, replay } = lookBack;
  if (asked !== null) return <AskScene asked={asked} given={given} phones={phones} />;
  const plain = (texts: readonly string[]) => texts.map((text) => ({ head: null, text }));
  switch (part) {
    case 'course':
      if (replay !== null && screen.course !== null)
        return (
          <ReplayScene
            course={screen.course}
            replay={replay}
            neighbourhood={neighbourhood}
            guessed={guess?.revealed ?? null}
            startsAt={startsAt}
          />
        );
      return screen.course === null ? null : <CourseScene course={screen.course} startsAt={startsAt} judged={screen.judged} />;
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

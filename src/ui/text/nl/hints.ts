import type { HintLevel, HintStep } from '../../../sim/command.ts';

/** What everybody reads when the leader sends a hint: 1 makes one think, 3 says what to do. */
export const hints: Readonly<Record<HintStep, Readonly<Record<HintLevel, string>>>> = {
  spot: {
    1: 'Kijk goed rond. Wat doen de mensen in uw straat?',
    2: 'Tik bij een kaart op ‘Kijk beter’. Dan ziet u meer.',
    3: 'Bekijk elke nieuwe kaart van dichtbij. Let op wat iemand doet.',
  },
  alert: {
    1: 'Twijfelt u over wat u ziet? Wie kan helpen?',
    2: 'Bij twijfel mag u altijd bellen. Kijk bij ‘Bel’.',
    3: 'Tik op ‘Bel’ en kies 112. Zeg waar het is en wat u ziet.',
  },
  post: {
    1: 'Weten uw buren al wat u weet?',
    2: 'Vertel de groep waar het is. Zeg ook of er gebeld is.',
    3: 'Tik op ‘App’. Schrijf: waar, wat u zag, en dat 112 is gebeld.',
  },
  respond: {
    1: 'Wat kunt u nu doen en zelf veilig blijven?',
    2: 'Kijk bij ‘Doe’. Kies iets waarbij u zelf veilig bent.',
    3: 'Tik op ‘Doe’. Blijf binnen en kijk, of doe een lamp aan.',
  },
};

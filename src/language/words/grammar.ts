// The small words of a language by what they do to the reading of a text. The lists themselves stand in dutch/ and english/.

/** Small words that steer the reading; each list says what it is for. */
export interface Grammar {
  readonly article: string;
  readonly and: string;
  readonly or: string;
  /** Ends a clause. */
  readonly conjunction: string;
  readonly negation: string;
  /** Denies the noun that follows: geen, zonder. */
  readonly negatedNoun: string;
  readonly negationEnds: string;
  /** Verbs that make a 'niet' beside them harmless: weet niet, ken niet. */
  readonly doubt: string;
  readonly me: string;
  readonly you: string;
  readonly mine: string;
  readonly they: string;
  /** Words that tell that somebody is missed, beside a relative or a friend. */
  readonly missed: string;
  /** Buying, selling and lending: then things describe nobody. */
  readonly trade: string;
  /** Before those: te, iemand, wil. */
  readonly offered: string;
  /** Nouns that also call somebody: kom op man. */
  readonly vocative: string;
  /** Words straight before those. */
  readonly callsOut: string;
  readonly says: string;
  /** Words that open a question about all that follows: klopt, weet. */
  readonly asksWhether: string;
  readonly definite: string;
  /** Begins a clause about the noun before it. */
  readonly relative: string;
  /** Before who did it: gejat door. */
  readonly doneBy: string;
  readonly suspect: string;
  /** Garments that are verbs too (pak): they count only behind an article or an adjective. */
  readonly verbToo: string;
  /** Behind a dog that is with somebody: aan de lijn. */
  readonly leash: string;
  /** Behind a colour or an origin that is then one of skin. */
  readonly skinNoun: string;
  /** A name or an age follows: mijn naam, ik heet. */
  readonly named: string;
  readonly there: string;
  readonly his: string;
  readonly hers: string;
  readonly he: string;
  readonly she: string;
  /** Seeing, hearing, thinking: what "I" tell about somebody else. */
  readonly perceives: string;
  readonly be: string;
  readonly intensifier: string;
  /** Between a noun and its colour: de jas is blauw, kleur: rood. */
  readonly link: string;
  /** Words that may stand between a colour and its noun: materials and sizes. */
  readonly material: string;
  readonly another: string;
  /** Forms of address: meneer, mevrouw. */
  readonly title: string;
  /** Addressing all: jongens, mensen. */
  readonly everybody: string;
  /** Joins a person and what they wear: met, van. */
  readonly with: string;
  /** Behind a street, with a verb of motion: that way. */
  readonly into: string;
  /** Verbs (infinitives) of looking: what is looked at is no heading. */
  readonly looks: string;
  /** Verbs (infinitives) of driving. */
  readonly drive: string;
  /** Words that speak of a vehicle where a word could be a garment too. */
  readonly driven: string;
  /** Words that speak of a garment there. */
  readonly wears: string;
  /** Endings of words for a direction: westwaarts. */
  readonly directionEndings: string;
  readonly ageWord: string;
  readonly metre: string;
  /** Verbs (infinitives) that tie a name to an address. */
  readonly lives: string;
  /** Before a number of years that is not an age: al, sinds. */
  readonly since: string;
  /** Animals: who is missing is then no person. */
  readonly animal: string;
  readonly condition: string;
  readonly modal: string;
  readonly questionWord: string;
  /** Verbs that make a question when they stand first. */
  readonly questionVerb: string;
  /** Of these a question only with a pronoun or somebody behind it: heb je, but not: heb 112 gebeld. */
  readonly questionSubject: string;
  readonly whether: string;
  /** Joins clauses, or says nothing: maar. */
  readonly particle: string;
  /** Forms that tell somebody to and end as he does it: zet, sluit. */
  readonly commands: string;
  readonly we: string;
  /** Words of talk about a case: without any of them a message is chatter. */
  readonly caseTalk: string;
  /** Of such talk the words that are said of anything: they make a case only when nothing else is spoken of. */
  readonly hints: string;
  /** Who does something, never to whom it is done: hij, ze, zij. */
  readonly subjectThey: string;
  /** Before "man" it counts helpers: een paar man. */
  readonly handful: string;
  /** Words that speak against a deed: gevaarlijk, blijf. */
  readonly dissuades: string;
  /** Between two parts of a surname. */
  readonly nameParticle: string;
  /** Words that answer in a short message and mean little in a long one. */
  readonly acknowledges: string;
  /** Words of a case that outweigh a topic of chatter. */
  readonly caseCore: string;
  /** Words of people who take part: a thank-you beside them is no chatter. */
  readonly watches: string;
  /** Ties somebody to a name: zoon, dochter. */
  readonly sonOf: string;
  /** Finite forms of to have, to be and to become. */
  readonly auxiliary: string;
  /** Of those, what makes a passive: is gebeld. */
  readonly passive: string;
  /** Of those, what makes "if only": had ik maar. */
  readonly unreal: string;
  /** What is only thought or hoped: dacht, hopelijk. */
  readonly presumes: string;
  /** In a statement these ask for a yes: toch. */
  readonly assumes: string;
  /** Behind "niet" these deny nothing: niet alleen. */
  readonly notOnly: string;
  /** The writer, as the one who was called: mij. */
  readonly toUs: string;
  /** Forms of "worden". */
  readonly becomes: string;
  /** Of "busy", what needs a verb of "busyWith": sta te bellen. */
  readonly busyTo: string;
  readonly busyWith: string;
  /** Of other days: what was or will be told then is no news. */
  readonly otherDays: string;
  /** At the end of a sentence these ask for a yes: he, toch. */
  readonly tag: string;
  /** Later, not now: straks. */
  readonly soon: string;
  /** At this moment: nu, ondertussen. */
  readonly rightNow: string;
  readonly called: string;
  readonly calls: string;
  /** Before the one who did it: is gebeld door de buren. */
  readonly by: string;
  /** Words to start with that say nothing: zeg, nou, jongens. */
  readonly opener: string;
  /** Of those the infinitive: nobody is doing it yet. */
  readonly callInfinitive: string;
  /** Before the infinitive: somebody is at it. */
  readonly busy: string;
  /** Of those the ones that can only be a telephone call. */
  readonly phoned: string;
  readonly have: string;
  /** Forms that speak of the writer without an I: heb, ben. */
  readonly unspoken: string;
  /** Who is asked for: wie, iemand. */
  readonly whoever: string;
  /** Beside "bellen": a door bell. */
  readonly ringing: string;
  readonly callTarget: string;
  /** Of those, the emergency number by another name. */
  readonly emergencyNumber: string;
  /** Numbers as they are said, with the figures: een een twee=112. */
  readonly spokenNumbers: string;
  /** Before what is waited for: tot de politie komt. */
  readonly until: string;
  readonly callAlready: string;
  /** Who or what else can be called or told: my sister, the doctor, the group. */
  readonly callOther: string;
  /** Of "called", what needs no police beside it but is said of other things as well: gemeld, doorgegeven. */
  readonly passedOn: string;
  /** After "gebeld": from elsewhere, at a door. */
  readonly callFrom: string;
  readonly towards: string;
  readonly to: string;
  readonly along: string;
  readonly motion: string;
  readonly from: string;
  readonly houseNumber: string;
  readonly home: string;
  readonly now: string;
  readonly year: string;
  readonly yearsOld: string;
  readonly about: string;
  readonly inThe: string;
  readonly between: string;
  readonly notAnAge: string;
  readonly greeting: string;
  readonly plate: string;
  readonly plateStart: string;
  readonly plateEnd: string;
  readonly share: string;
  /** Endings that make an unknown word a street. */
  readonly streetEndings: string;
  readonly shortEndings: string;
  /** Before a place: at, in, near. */
  readonly preposition: string;
  /** Words before a name of a place that people leave out. */
  readonly beforeNames: string;
}

// A labelled message. `says` is a list of fields: sex=man upper=coat/blue bag=/brown at=molenweg/8 to=school does=walks
// alarm=asking channel=112 what=burglary danger conduct=unsafe. Absent fields must not be found.
export type Voice = 'older' | 'young' | 'panic' | 'coordinator' | 'english';
export type Sentence = readonly [voice: Voice, text: string, says: string];

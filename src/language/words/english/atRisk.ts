// What somebody says who is in danger now: patterns (notation: ../vocabulary.ts). Who it happens to is the one who speaks.

const WHO = 'he/she/they/man/woman/burglar/somebody/someone/guy';

export const atRisk = `
  ${WHO} .. coming at me/us; ${WHO} .. coming towards me/us; ${WHO} .. coming for me/us; ${WHO} .. running towards me/us; ${WHO} .. running at me/us;
  ${WHO} .. coming after me/us; ${WHO} .. chasing me/us; ${WHO} .. following me/us; ${WHO} .. attacking me/us; ${WHO} .. threatening me/us;
  i am .. threatened/attacked/followed/chased; im .. threatened/attacked/followed/chased; ${WHO} .. banging/kicking .. on/at my/our door;
  ${WHO} .. in my/our house; i am hiding; im hiding; i am not safe; im not safe; ${WHO} saw me & coming/running`;

// English words that are coarse in every language of the product and innocent in none: everyone writes them.
import type { WordList } from '../vocabulary/wordList.ts';

export const worldwide: WordList = {
  endings: { s: '- s', b: '- es y in ing ed', r: '- s ed' },
  words: {
    refuse: `
      sandnigger/s
    `,
    hold: `
      *fuck* fuck/s fucking fucked fucker/s motherfucker/s motherfucking fcking fcked fukking fukin fukked fukk fkn fvck fvcking phuck phucking motherfvcker
      *fvck* mofo/s mothafuka biatch/b biotch bitch/b bitchass sonofabitch bytch
      cunt/s cunty kunt whore/s manwhore/s whorehouse nigger/s nigga/s niggah/s niggaz *nigger
      faggot/s faggy fagget/s retard/r retarded libtard/s *asshole* asshole/s *arsehole* arsehole/s azzhole/s ashole a55hole
      shithead/s shitface/s shithole/s shitbag/s shitty shittiest dickhead/s dickface/s dickwad/s
      dumbass/b fatass/b asshat/s asswipe/s jackass/b cocksucker/s cocksucking cuntface/s twat/s wanker/s
      blowjob/s handjob/s gangbang* cumshot/s cumslut/s deepthroat* milf/s buttplug/s  stfu
      scumbag/s douchebag/s tranny trannies
    `,
    flag: `
      shit/s shitting shitted shite sh1t bullshit* bullshit bullshitter/s horseshit dipshit/s apeshit batshit holyshit shitshow/s
      shitload/s shitpost* goddamn* dammit pussy
    `,
  },
  phrases: {
    hold: `
      (i|we) (will|am going to|am gonna|ll|gonna) (kill|murder|rape|shoot|stab) (you|u|your family)
      (im|i m) (going to|gonna) (kill|murder|rape|shoot|stab) (you|u)
      (go|please|just) (kill|hang|shoot) (yourself|urself)
      (kill|hang|shoot) (yourself|urself)
      gas the jews
      (fck|fuk) (you|u|off|it|this|that|the|him|her|them|dig|jer|af|ham|hende)
      what the (fck|fuk|fk)
      (hope|wish) (you|u) (die|died|get cancer|get raped)
      die in a fire
      (you|u) (should|deserve to) die
      (suck|sucking) (my|his|a|your) (dick|cock|balls)
      son of a bitch
      (piece|pile|bunch) of shit
      eat shit
      shut the (hell|fuck) up
      go to hell
    `,
    flag: `
      (what|who|how|where|why) the hell
      bloody hell
    `,
  },
  allowed: `
    snigger sniggers shiitake shitake
  `,
  allowedPhrases: `
    pussy riot
    pussy galore
  `,
};

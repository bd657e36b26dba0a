// English: what an English site wants noticed beyond the words of worldwide.ts. Names for parts of the body
// and for illnesses are left out: readers must be able to talk about health.
import type { WordList } from '../vocabulary/wordList.ts';

export const english: WordList = {
  endings: {
    s: '- s',
    e: '- es',
    v: '- s ed ing er ers',
    y: '- y ies',
    h: '- es y ed ing',
    t: '- s ty ting',
  },
  words: {
    refuse: `
      kike/s gook/s wetback/s towelhead/s raghead/s porchmonkey/s jigaboo/s junglebunny
    `,
    hold: `
      ass/e arse/s arseh* asscrack assclown/s assbag/s assface/s smartass/e lardass/e kissass asskisser/s
      assmunch asslick* asskiss* dickless dick/s dickish dickbag/s dicksuck* dickweed/s limpdick/s
      bastard/s bitchslap* bellend/s knobhead/s tosser/s tosspot/s wank/v prick/s slut/t slutbag/s skank/s
      whor/v whorish hoebag/s bimbo/s skanky 
      cock/s cockhead/s cockface/s cocksuck* cuck/v cuckold/s cum/s cumming cumbucket/s cumdumpster/s jizz/h
      pussies pussyass tits titties titty tittie tiddies boob/s boobies bollocks bollock bugger/s
      buggered buggering nutsack/s ballsack/s ballbag/s fistfuck* fisting rimjob/s footjob/s doggystyle
      creampie/s dildo/s butthole/s buttfuck* buttface/s butthead/s jerkoff/s jackoff/s masturbat*
      ejaculat* fellat* orgy orgies hentai porn porno pornhub pornstar/s fingerbang* gloryhole/s
      moron/s moronic imbecile/s dumbfuck/s numbnuts nitwit/s dimwit/s dipstick/s idiot/s
      idiotic spastic/s spaz/e spazz mongoloid/s tard/s fucktard/s scum scumbags lowlife/s
      douche/s douchey turd/s turdface shitlord/s dipshit arselicker/s arsewipe/s pisshead/s
      negro negroes nigra/s darkie/s chink/s chinky spic/s spick/s coon/s paki/s beaner/s cameljockey
      dago/s tarbaby uncletom squaw/s gypo/s pikey/s shemale/s ladyboy/s lesbo/s dyke/s
      homo/s fag/s fagg/s poofter/s poof/s battyboy whitetrash subhuman/s
      bich/e beeyotch biatches chingchong felch* abeed africoon arabush lubejob/s abo/s nig/s
      fu fggot trany trannie/s tranyy prn dck pnis blwjob
    `,
    flag: `
      damn damned damnit goddam crap/s crappy crapped piss/h pissoff pissant arsed
      shitless bloodyhell hellhole/s screwup/s sucky jackarse/s retards numpty git/s
      fk fuker/s fuking fuked
    `,
  },
  phrases: {
    refuse: `
      (slit|cut) your throat
      (put|get) a bullet in (you|your head)
      (hang|lynch|gas|exterminate) (the|those|all|them) (jews|blacks|muslims|gays|niggers)
      rape (you|u|her|your)
      (beat|stomp) (you|u) to death
    `,
    hold: `
      (you|u) (stupid|dumb|fat|ugly|filthy|dirty|worthless|pathetic) (cow|pig|hoe|ape|monkey|cunt|bitch|loser|animal|idiot)
      (you|u) (worthless|pathetic|disgusting) (human|person|man|woman|excuse)
      white trash
      (fucking|fat|ugly|you|stupid|filthy) (dyke|dykes|slag|slags|hooker|hookers|hoe|hoes|pansy)
      trailer trash
      double (penetration|penetrated|penetrate)
      jerk off
      jack off
      finger bang
      camel jockey
      house negro
      kiss my (ass|arse|butt)
      (know|found out) where (you|u) live
      slut shame
      (screw|stuff) you
      drop dead
      nobody would miss you
      go back to (africa|your country|where you came from)
    `,
    flag: `
      (bloody|damn|freaking) (idiot|fool|liar|disgrace|useless)
      piss off
      shut up
      sod off
      up yours
    `,
  },
  allowed: `
    dickens dickensian dickinson dickson benedick cockney cocktail* cockpit* cockatoo* cockroach* cockerel*
    cockle* cocker cockburn hancock peacock* hitchcock scunthorpe cumbria* cumin cumulus cumulative cucumber*
    cummings assess* asset* assist* assign* assume* assum* assemble* assembl* assassin* class* pass* grass*
    bass* mass* embassy cassette essex sussex middlesex arsenal arsenic parse sparse hoarse titan* title*
    titanic constitution* prickl* pricked therap* grape* drape* scrape* analy* canal* banal*
    manus janus uranus tetanus shitake shiitake montenegro negron winegrow* raccoon* cocoon* tycoon*
    cuckoo* scrap scrape scraps swank* sexton wankel pisser
  `,
  allowedPhrases: `
    moby dick
    dick (cheney|van|tracy|turpin|whittington|francis|clark|turner|smith|wolf)
    van dyke
    (tom|philip|uncle|detective|spotted) dick
    rio negro
    (a|the|every|any) chink in
    chinks in
    maine coon
    kung fu
    (weather|fighting|gamecock|bantam) cock
    cock (crow|crows|crowed|a doodle)
    (prick|pricks) (your|his|her|my|the|up)
    (donkey|ass) (cart|and foal)
    (jack|smart|wild|nubian) ass
    slag (heap|heaps)
    pack of idiots
    the idiot by
    (sea|flood|earth|river) (dyke|dykes)
    dyke breach
    homo (sapiens|erectus|habilis)
    cum laude
    summa cum
    bastard (file|toadflax|wing|sword)
    blue tits
    great tits
    (coal|marsh|willow|bearded|long tailed) tits
    cracker ass
    rugby hooker
    hooker (valley|oak|scored)
    washington redskins
    fag end
  `,
};

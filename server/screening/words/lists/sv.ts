// Swedish. Slut (end), fart (speed), kock, fack, kuk in no compound of clocks: endings are written out as in
// Danish, and words for peoples, beliefs, illnesses and bodies are left out as such.
import type { WordList } from '../vocabulary/wordList.ts';

export const swedish: WordList = {
  endings: {
    r: '- s en ens ar ars arna arnas', // kuk
    a: '- n ns r or ors orna ornas', // hora (stem without a is written out)
    o: 'a as an ans or ors orna ornas', // hor-, fitt-
    c: '- s en ens er ers erna ernas', // idiot
    e: 'e es en ens ar ars arna arnas', // jävel without its vowel
    n: '- s et ets en ens', // svin, arsle
    j: '- t a e', // adjectives
    v: 'a ar ade at as ande', // knull-
    s: '- s',
  },
  words: {
    refuse: `
      (neger|blatte|muslim|jude|judar|arab|svartskalle|zigenar|turk)(svin|jävel|jävlar|as|fitta|hora|slödder|avskum)/s
      sandneger sandnegrer
    `,
    hold: `
      neger negern negerns negrer negrerna negrernas niggrer nigger/s niggern blatte blatten blattar blattarna blattejävel blattejävlar
      svartskalle svartskallar svartskallarna svartskallen apjävel apjävlar
      idiot/c *idiot/c idiotjävel idiotjävlar
      hor/o (lyx|crack|gat|äckel|skit|fitt|blatte|bög|mans|medie|thai|knull|kuk|blogg|uppmärksamhets|bekräftelse|fnask)hor/o horunge horungar horungen horjävel horkärring horson
      fitt/o *fitta *fittor fitthora fittjävel fittansikte fittslickare fittkärring fittstim
      kuk/r kukhuvud/n kukhuvuden kuksugare kuksugaren kukjävel kukskalle/s kuktrynn mikrokuk småkuk kuken
      röv/r rövhål/n rövhålen rövknull* rövslickare rövslickeri rövjävel rövhatt/r arsle/n arslen arslena arslet arselhål/n arschle
      knull/v knullade knulla knullar knullen knullis knullkompis
      jävel jävels jäveln jävelns jävlar jävlarna jävlars *jävel *jäveln *jävlar *jävlarna
      kärringjävel kärringjävlar subb/o slyna slynan slynor slynorna slampa slampan slampor slamporna
      bögjävel bögjävlar bögdjävul bögfan flatjävel flatjävlar lebbjävel  transjävel tranny
      cp-skadad cpskadad cpskadade cp-unge cp-barn cpbarn cpunge cpjävel  mongo/s mongot mongobarn mongojävel mongofan efterblivenhet
      efterbliven efterblivet efterblivna retard/s retarderad retarderade retarderat  dampunge
      svinpäls/r svinpälsar asshål/n  *svinjävel skitstövel skitstövlar skitstöveln skithög/r skithuvud/n skitunge skitungar skitungarna skitkärring skitgubbe
      pissluder pissråtta pisshuvud/n pissjävel
      äckelgubbe äckelgubbar pedofiljävel pedofilsvin pedosvin nazisvin rasistsvin kommunistsvin sossesvin polissvin snutjävel snutjävlar
      fanskap/n avskum/n undermänniska undermänniskor
      pattar pattarna 
      luder/n ludret gatuluder kamelknullare getknullare åsneknullare
      fuckad/s fuckade fucking
    `,
    flag: `
      jävla jävlig/j jävligt jävliga  djävla djävel djävlar djävulskap djävligt djäfla
      fan  fanimej fanimig fankej helvete helvetes helvetet satan satans sata
      skit skiten skits skitar  skitnödig skitsnack skitprat skitdålig/j skitdåligt skitjobbig/j skitjobbigt skitbra skitkul skitful/j skitfult skitstor skitlöjlig/j skitartikel skittidning skitland skitlag
      piss pissa pissar pissig/j pissdålig/j pissigt
      röven arsel
      förbannad förbannat förbannade 
      kärring kärringen kärringar kärringarna gubbjävel gubbfan kärringfan
      tönt töntar dumskalle dumskallar dumjävel fårskalle fårskallar pucko puckon puckot puckona  drummel drumlar
      knäppskalle knäppskallar ärkenöt 
      bajskorv shit
    `,
  },
  phrases: {
    refuse: `
      (jag|vi) (ska|skall|kommer att|kommer|vill) (döda|mörda|slå ihjäl|skjuta|knivhugga|strypa|våldta|spöa|krossa) (dig|er|dej)
      (jag|vi) (dödar|mördar|skjuter|stryper|våldtar|krossar) (dig|er|dej)
      (slår|slå|sparkar|sparka) ihjäl (dig|dej|er)
      (slår|slå) (dig|dej|er) (ihjäl|sönder och samman)
      (någon|man|nån) (borde|skulle|ska) (skjuta|döda|hänga|mörda|strypa|våldta|slå ihjäl) (dig|dej|er|honom|henne|dem)
      (du|ni|de|dom|han|hon) (borde|ska|förtjänar att) (skjutas|hängas|avrättas|dö|gasas|brännas|våldtas)
      (hoppas|önskar) (att |)(du|ni|han|hon|de|dom) (dör|får cancer|blir våldtagen|brinner upp|ruttnar)
      (gå|ta) (och |)(dö|häng dig|skjut dig|ta livet av dig)
      (häng|skjut|strypt|dränk) (dig|dej) (själv|din)
      ta (ditt liv|livet av dig|livet av dej)
      (dö|brinn|ruttna) i helvetet
      gasa judarna
      sieg heil
    `,
    hold: `
      (vet|vi vet|jag vet) var (du|ni) bor
      (din|ditt|ert|era) (jävla |äckliga |feta |fula |förbannade |dumma |vidriga |lilla |gamla |fucking |skit |)(svin|as|kräk|fitta|hora|bög|flata|neger|apa|gris|subba|kossa|ko|råtta|mongo|cp|psykopat|pedofil|nazist|rasist|kärring|avskum|idiot|bitch|parasit|ynkrygg|loser|tönt|slampa|fan|jävel|äckel|gubbjävel|luder)
      (jävla|fucking|förbannade|satans|helvetes) (svin|as|bög|bögar|flata|flator|apa|apor|gris|neger|blatte|ko|kärring|kärringar|muslim|muslimer|jude|judar|arab|araber|turk|turkar|cp|mongo|äckel|råtta|parasit|psykopat)
      (håll|hål) (käften|käft|din käft|truten|klaffen)
      (dra|stick|far|åk) åt (helvete|helvetet|fanders)
      (åk|stick|dra|flytta) (hem|tillbaka) (till ditt|till ert|dit du kom|där du kommer|till afrika|till mellanöstern)
      (kyss|slicka) (mig i|min) (arslet|röven|röv|arsle|häcken)
      (sug|suga|suger) (min|av min|en) (kuk|snopp|stor)
      (sug|suga|suger) kuk
      (din|hans|er) (mamma|morsa|mor) är (en |)(hora|fitta|luder|subba)
      (knulla|knullar|knullade) (din|er|hans) (mamma|morsa|syster|mor)
      (dum|sjuk|skadad|cp|störd) i (huvudet|skallen|bollen)
      (är du|du är|ni är|han är|hon är) (helt |fan |ju |jävligt |)(cp|mongo|efterbliven|hjärndöd|hjärndöda|pucko|dum i huvet)
      (visa|stora|fina|hänga) (pattar|tuttar|pattarna|tuttarna)
      heil hitler
      hitler hade rätt
      ut med (packet|blattarna|svartskallarna|negrerna)
      ditt jävla
      din jävla
      era jävla
    `,
    flag: `
      (för|vad|vem|hur|var|ta mig|åt|dra åt|fy|så in i) (fan|helvete|satan|helvetet|helskotta)
      håll (nu |bara |då |)(käften|käft|mun)
      (dra|stick) åt
      i helvete heller
      fy fan
      fan ta
    `,
  },
  allowed: `
    slut sluts fart farts fack god dick tit knob git slag as ass kock kocken  fans fanns fana fanan fanor fankluben 
    kuklock horn hornet hormoner horisont horisonten
    jaktidiot/c sephora skänk tillhöra höra höras hörs negeras negerar
    idioti* idiotisk* idiotsäker idiotsäkert idiotsäkra
    rövare rövaren rövarna röva rövade
    rapphöna rape nigeria niger
    skitdjur mellanslampa  lampa
  `,
  allowedPhrases: `
    fan (av|club|page|till|fiction|zone|art)
    (ett|stort|stor|en|deras|största|trogen|trogna) fan
    himmel och helvete
    himlen och helvetet
    din ko (har|är)
    din apa (har|är)
  `,
};

// Swedish. Slut (end), fart (speed), kock, fack, kuk in no compound of clocks: endings are written out as in
// Danish, and words for peoples, beliefs, illnesses and bodies are left out as such.
import type { WordList } from '../vocabulary/wordList.ts';

// Said of a person these are insults; alone they are animals, dirt and illnesses.
const it =
  '(svin|kräk|as|pack|miffo|äckel|psykfall|slödder|puckon|troll|monster|råttor|apor|grisar|parasiter|ohyra|löss|kackerlackor|skadedjur|avskum|fetto|kreatur|luder|pack av tjuvar)';
const one =
  '(apa|åsna|gris|råtta|ko|kossa|hagga|häxa|parasit|psykopat|pedofil|pedo|fegis|lögnare|lögnhals|landsförrädare|förrädare|nazist|fascist|mongo|fjolla|fjant|nolla|tjockis|latmask|loser|nörd|sillmjölke|fubbick|ynkrygg|mes|toffel|knäppgök|galning|dåre|stolle|fåntratt|tölp|bonnläpp|drägg|tjuv|skurk|skojare|bedragare|hycklare|hynda|kärring|skata|sugga|padda|nöt|nolla|pajas|idiot|slusk|lus|loppa|snuskhummer|snuskgubbe|gubbstrutt|surkärring|vidrig människa|sjuk människa|skam för * )';
const scorn =
  '(lögnaktiga|lögnaktig|inkompetenta|inkompetent|korrupta|korrupt|odugliga|oduglig|skenheliga|skenhelig|högfärdiga|bortskämda|bortskämd|hjärndöda|puckade|jäkla|sketna|slemmiga|slemmig|sliskiga|ruttna|rutten|skitiga|smutsiga|smutsig|vedervärdiga|motbjudande|idiotiska|pervers|perversa|jävla|äckliga|äcklig|feta|fet|fete|fula|ful|förbannade|förbannad|dumma|dum|vidriga|vidrig|vidrigt|lilla|liten|gamla|gammal|korkade|korkad|korkat|eländiga|eländigt|falska|falsk|fega|feg|sinnessjuka|sjuk|sjukt|lata|lat|giriga|girig|värdelösa|värdelös|patetiska|patetisk|patetiskt|satans|helvetes|fucking|riktig|riktigt|riktiga|fullständig|total|ren|sabla|usla|usel|uselt)';
const grim =
  '(jävla|jäkla|äckliga|äcklig|äckligt|förbannad|dum|dumt|vidrig|vidrigt|korkad|korkat|eländig|eländigt|falsk|falskt|feg|fegt|sinnessjuk|sinnessjukt|lat|girig|girigt|värdelös|patetisk|patetiskt|lögnaktig|lögnaktigt|inkompetent|korrupt|oduglig|skenhelig|bortskämd|slemmig|rutten|ruttet|vedervärdig|hjärndöd|efterbliven|fullständig|riktig|riktigt|usel|uselt|pervers|äckel till|empatilös|arrogant|hänsynslös|störd|sjuk|vidriga)';
const creature =
  '(svin|kräk|as|äckel|miffo|psykfall|kreatur|avskum|ynkrygg|tölp|lögnhals|lögnare|fjant|fegis|landsförrädare|fjolla|fåntratt|hycklare|drägg|slusk|snuskgubbe|snuskhummer|mähä|pajas|loser|idiot|as till * )';
const very =
  '(ju |ju bara |bara |verkligen |helt |fan |ta mig fan |så |så jävla |jävligt |alla |allihop |också |inget annat än |och förblir |väl |helt enkelt |ena |)';
const who =
  '(islam|negrerna|polacker|polackerna|pakistanier|danskarna|kristna|homosexuella|flator|turkar|turkarna|kurder|kurderna|syrierna|afghanerna|araberna|somalierna|romerna|zigenarna|bögarna|svenskarna|kineser|kineserna|ryssar|ryssarna|afghaner|syrier|afrikaner|utlänningar|utlänningarna|feminister|feministerna|journalister|journalisterna|politiker|byråkraterna|sossarna|moderaterna|kommunister|svarta|du|ni|han|hon|hen|de|dom|dem|den där|de där|det där|alla|samtliga|journalisten|redaktören|politikern|politikerna|borgmästaren|kommunalrådet|rektorn|läraren|chefen|grannen|invandrarna|flyktingarna|invandrare|flyktingar|muslimer|muslimerna|judar|judarna|zigenare|negrer|araber|somalier|romer|svenskar|bögar|poliser|polisen)';
const witless =
  '(dum|dumma|korkad|korkade|puckad|puckade|efterbliven|hjärndöd|hjärndöda|sinnessjuk|sinnessjuka|störd|störda|psyksjuk|knäpp|knäppa|rubbad|rubbade|sjuk i huvudet|sjuka i huvudet|dum i huvudet|dumma i huvudet|ful|fet|äcklig|äckliga|patetisk|patetiska|vidrig|vidriga|värdelös|bakom flötet|lobotomerad|cp|dum som ett spån|dum som en gås)';
const job =
  '(gubbe|gubbar|gubbjävel|kärring|karl|chef|chefer|lärare|politiker|borgmästare|journalist|journalister|redaktör|människa|människor|kommunalråd|rektor|polis|poliser|präst|granne|grannar|byggherre|byggherrar|hyresvärd|förälder|föräldrar|minister|tränare|domare|skribent|ordförande|tjej|kille|fruntimmer)';

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
      (neger|blatte|muslim|jude|judar|jud|arab|svartskalle|zigenar|turk|tattar|rom|somalier|lapp|invandrar|flykting)(svin|jävel|jävlar|djävel|djävlar|as|fitta|fittor|hora|horor|slödder|avskum|pack|packet|äckel|fan|slyna|råtta|råttor)/s
      sandneger sandnegrer zigenarpack* tattarpack* tattarslödder* blattepack* negerpack*
    `,
    hold: `
      neger negern negerns negrer negrerna negrernas niggrer nigger/s niggern blatte blatten blattar blattarna blattejävel blattejävlar
      svartskalle svartskallar svartskallejävel negress negressen neggar neggarna apsvarting svarting svartingar svartingarna gulis gulisar lebba lebban lebbor lebborna svartskallarna svartskallen apjävel apjävlar idiot/c *idiot/c idiotjävel idiotjävlar
      hor/o (lyx|crack|gat|äckel|skit|fitt|blatte|bög|mans|medie|thai|knull|kuk|blogg|uppmärksamhets|bekräftelse|fnask)hor/o horunge horungar horungen horjävel horkärring horson fitt/o *fitta *fittor fitthora fittjävel fittansikte fittslickare fittkärring fittstim
      kuk/r kukhuvud/n kukhuvuden kuksug* fittslick* rövslick* kuksugare kuksugaren kukjävel kukskalle/s kuktrynn mikrokuk småkuk kuken röv/r rövhål/n rövhålen rövknull* rövslickare rövslickeri rövjävel rövhatt/r arsle/n arslen arslena arslet arselhål/n arschle
      knull* knull/v knullade knulla knullar knullen knullis knullkompis jävel jävels jäveln jävelns jävlar jävlarna jävlars *jävel *jäveln *jävlar *jävlarna kärringjävel kärringjävlar subb/o slyna slynan slynor slynorna slampa slampan slampor slamporna
      (bög|flat|lebb|trans|homo|transvestit|kärring|gubb)(svin|svinet|as|fitta|fittor|kuk|pack|hora|horor|äckel|unge|ungar|fan|jävlar) bögjävel bögjävlar bögdjävul bögfan flatjävel flatjävlar lebbjävel transjävel tranny
      cpskadad cpskadade cpbarn cpunge cpjävel mongo/s mongot mongobarn mongojävel mongofan efterblivenhet efterbliven efterblivet efterblivna retard/s retarderad retarderade retarderat dampunge
      svinpäls/r svinpälsar asshål/n *svinjävel skitstövel skitstövlar skitstöveln skithög/r skithuvud/n skitunge skitungar skitungarna skitkärring skitgubbe pissluder pissråtta pisshuvud/n pissjävel
      äckelgubbe äckelgubbar pedofiljävel pedofilsvin pedosvin nazisvin rasistsvin kommunistsvin sossesvin polissvin snutjävel snutjävlar fanskap/n avskum/n undermänniska undermänniskor pattar pattarna
      (nazist|nazi|fascist|fasist|rasist|kommunist|mans|gubb|kärring|äckel|poli|polis|snut|kapitalist|politiker|chef|arbetsgivar|borgar|fet|miljöparti|sosse|moderat|sverigedemokrat|journalist|medie|pedofil)(svin|svinet|äckel|äcklet|as|aset|pack|packet|slödder|luder|fitta|fittor|hora|horor|drägg|kräk|råtta|råttor|fan|fanskap)
      runk/v runkare runkaren runkarna runkhuvud/n runkunge/r fjoll/o fjollig/j miffo/n miffon miffot fubbick/r fubbik/r pedo/s pedon tattare tattaren tattarna tattarunge psykfall/n psykfallet hjärndöd hjärndöda hjärndött
      (cp|damp|adhd|mongo|krympling)(unge|ungar|ungen|barn|folk|gäng|hjärna) krympling/r köttskalle köttskallar köttskallen fårhuvud/n tjockskalle/r bonnläpp/r svikarpack pöbelpack politikerpack journalistpack byråkratpack bidragspack snyltarpack romapack somalierpack muslimpack invandrarpack sossepack moderatpack vänsterpack
      (dansk|norsk|norrmans|finn|ryss|polack|turk|gubb|stockholms|göteborgs|moderat|sosse|miljöparti|bög|politiker|snut|bonn|cyklist|bilist|lärar|chef)jävel/s
      landsförrädare landsförrädaren landsförrädarna folkförrädare folkförrädaren lögnhals/r lögnpress lögnpressen lögnmedia snorunge snorungar snorungen fetto/n fetton fettot fläskberg/n
      puckhuvud/n dumhuvud/n dumfan trögis trögisar tjockfan fläskläpp dönick dönickar drägg dräggen dräggel bonnjävel lantisjävel gubbslem
      äckelpotta/n äckelkärring/r åsnearsle ärkeidiot/c ärkenolla aphjärna/n fårhjärna/n hönshjärna/n pisskärring/r satkärring/r satmara/n satunge satungar häxkärring
      ollonhuvud/n ollonskalle snoppsugare ballsugare bögknull* röv(pul|fitt|slick|ball)* analknull* gruppknull* horbock/r hormamma horfan horig/j skökan sköka bitchfan
      lapparfan lappjävel lappjävlar lapphora turkfan gulingar guling chingchong araberfan apnegrer apneger smutsneger kamelryttare kameljockey parkeringsneger svennehora svennefitta svennejävel
      dumbom dumbommar idioter idioterna idiotkommun* idiotpolitik* idiotbeslut/n luder/n ludret gatuluder kamelknullare getknullare åsneknullare fuckad/s fuckade fucking
    `,
    flag: `
      skit* piss* helvetes* skit(artikel|artiklar|snack|prat|liv|land|ställe|kommun|stad|väder|kommunen|chef|jobb|lön|politik|politiker|beslut|buss|bussar|bussen|tåg|tågen|väg|vägar|parkering|lag|match|domare|sida|tidning|tidningen|café|restaurang|mat|service|hög|pappa|grej|grejer|ihop|viktig|sur|trött|arg|förbannad|jobbig|snål|dyr|dyrt|fattig|dum|dumt|trist|gammal|ful|tråkig|tråkigt|dåligt|kass|usel|nödvändig)
      korkade korkad korkskalle korkskallar korkskallen skita skiter skitit sket jäklar jäkla jäkel jäklarna jäklig jäkligt bängskalle plåtskalle träskalle träskallar fläskskalle tjockskalle pantad pantade dumskallarna puckad puckat puckade idiotisk idiotiskt idiotiska wtf ffs omfg lmfao fuckingjobbig crap damn
      helsike helsikes helsickes helvetiska jävulsk/j djävulskt djävla fanders skitar bajs bajset bajsa bajsig bajskorv/r svinaktig/j fegis fegisar latmask/r ynkrygg/r skitnödigt stollar stolle knäppgök/r pajas pajaser fåntratt/r tölp/r slödder slöddret
      jävla jävlig/j jävligt jävliga jävligast jävligaste jävligare djävla djävel djävlar djävulskap djävligt djäfla fan fanimej fanimig fankej helvete helvetes helvetet satan satans sata
      skit skiten skits skitar skitnödig skitsnack skitprat skitdålig/j skitdåligt skitjobbig/j skitjobbigt skitbra skitkul skitful/j skitfult skitstor skitlöjlig/j skitartikel skittidning skitland skitlag piss pissa pissar pissig/j pissdålig/j pissigt röven arsel
      förbannad förbannat förbannade kärring kärringen kärringar kärringarna gubbjävel gubbfan kärringfan tönt töntar dumskalle dumskallar dumjävel fårskalle fårskallar pucko puckon puckot puckona drummel drumlar knäppskalle knäppskallar ärkenöt bajskorv shit
    `,
  },
  phrases: {
    hold: `
      (jag|vi) (ska|skall|kommer att|kommer|vill) (döda|mörda|slå ihjäl|skjuta|knivhugga|strypa|våldta|spöa|krossa) (dig|er|dej)
      (jag|vi) (knivhugger|hugger ihjäl|hugger|bränner|halshugger|avrättar|dödar|mördar|skjuter|stryper|våldtar|krossar) (dig|er|dej)
      (slår|slå|sparkar|sparka) ihjäl (dig|dej|er)
      (slår|slå) (dig|dej|er) (ihjäl|sönder och samman)
      (jag|vi) (ska|skall|kommer att) (döda|mörda|bränna|skjuta|våldta|slakta) (hela |) (din|er|hennes|hans) (familj|mamma|fru|ungar|barn)
      (döda|häng|hänga|skjut|mörda|utrota|spräng|halshugg|gasa) (alla|hela|samtliga|varenda) (de |den |jävla |) (* |) (politiker|journalister|muslimer|judar|invandrare|flyktingar|araber|zigenare|romer|bögar|negrer|regeringen|kommunstyrelsen|redaktionen|styrelsen|bunten|byråkrater|jävel|poliser|snutar)
      (någon|nån|man|vi|jag) (borde|skulle|ska|måste|skulle vilja) (verkligen |bara |) (skjuta|döda|hänga|mörda|slå ihjäl|avrätta|spränga|gasa|strypa) (hela|alla|varenda|den där|dom där|de där|regeringen|politikerna|honom|henne)
      (någon|nån|man|vi) (borde|skulle|ska|måste) (verkligen |bara |) (skjuta|döda|hänga|mörda|strypa|våldta|slå ihjäl|avrätta|gasa) (alla |) (den|det|de|dom|denna|dessa|såna|sådana)
      (häng|skjut|gasa|avrätta|lyncha|bränn) (alla |de där |dom där |de |dom |) (politikerna|politiker|journalister|journalisterna|muslimer|muslimerna|judar|judarna|invandrare|invandrarna|flyktingar|flyktingarna|negrer|negrerna|zigenare|bögar|bögarna|jävlarna|packet|allihop|svinen)
      ta (livet|ditt liv) (av|) (dig|er|dej)
      (hoppas|önskar) (att |) (hela |) (din|er|hennes|hans) (familj|mamma|unge|fru|barn|släkt) (får cancer|dör|brinner|blir sjuka|blir överkörda|kolar|drunknar)
      (du|ni|han|hon) (borde|ska) (få ett skott|få en kula)
      en kula i (huvudet|pannan|skallen|nacken)
      (jag|vi) (slår|sparkar|ska slå|ska sparka) ihjäl (den|de|dom|alla|varenda|honom|henne|hela)
      (hoppas|önskar|må|måtte) (att |) (någon|nån|du|ni|hon|han|de) (våldtar|skjuter|dödar|knivhugger|kör över|kör ihjäl|slår ihjäl) (dig|er|henne|honom)
      (hoppas|önskar|må|måtte) (att |) (du|ni|hon|han|de|dom) (blir sjuk och dör|dör|dö|brinna|ruttna|kreverar|kolar|blir förlamad|får aids|drunkna|brinn)
      ^dö$
      ^dö (då|nån gång|snart|jävel)$
      (${who}|politikerna|ministrarna|journalisterna|byråkraterna|cheferna|banditerna|packet) (borde|ska|skulle|bör|måste|förtjänar att) (alla |) (skjutas|hängas|avrättas|gasas|brännas|våldtas|dö|slås ihjäl|halshuggas|utrotas|avlivas)
      (någon|nån|man|vi|jag) (borde|skulle|ska|måste) (bara |) (spränga|bränna|bränna ner|bomba|elda upp|tända på) (hela |) (kommunhuset|rådhuset|redaktionen|moskén|moskéer|synagogan|riksdagen|skolan|kyrkan|lägenheten|huset|asylboendet|förläggningen|skiten)
      gör (världen|oss|oss alla|alla|mänskligheten|sverige) en tjänst och (dö|häng|skjut|försvinn|hoppa|ta livet)
      ^häng (dem|dom|dem alla|dom alla|högt)$
      ^(skjut|dränk|stryp|gasa|bränn|hugg|erhäng) (dig|er|dej)$
      (häng|skjut|dränk|stryp|gasa) (dig|dej) (själv|då|bara|nu|ditt|din)
      (jag|vi) (sticker|kör|hugger|stöter|ska sticka|ska köra) (kniven|en kniv) i (dig|er|honom|henne)
      (hoppas|önskar) (att |) (dina|era|hans|hennes) (barn|ungar|föräldrar|barnbarn) (dör|får cancer|brinner|drunknar|blir överkörda)
      (önskar|hoppas) (att |) (du|ni|han|hon) (fick|får) (cancer|aids|stroke|en hjärtattack)
      (gå och |) lägg dig (på spåret|på rälsen|framför tåget|och dö)
      ^häng (dig|er)$
      ^(dö|brinn|självdö|ruttna) (din|ditt|för|fan|jävla|nu)
      (du|ni|han|hon|de|dom) (borde|ska|skulle|förtjänar att|måste) (fan |bara |verkligen |alla |) (hänga dig|ta livet av dig|skjuta dig|dö|hängas|skjutas|avrättas|våldtas|slås ihjäl|gasas|begravas levande)
      (våldta|våldtag|gruppvåldta|knivhugg|mörda|döda|skjut|stryp|slå ihjäl) (henne|honom|dem|dom|hela bunten|hennes|hans)
      (hoppa|gå och hoppa) (framför|från) (tåget|ett tåg|bron|en bro|ett tak|ett stup)
      (ingen|världen) (skulle|kommer att|kommer) (sakna dig|bry sig om du dör|vara bättre utan dig)
      (världen|stan|sverige|alla) (vore|skulle vara|hade varit) bättre utan (dig|er)
      (hoppas|önskar|må) (att |verkligen |) (du|ni|han|hon|de|dom|hela * |din familj|någon) (snart |) (dör|dör snart|får cancer|får aids|blir våldtagen|blir överkörd|blir skjuten|kör över dig|brinner|brinner upp|ruttnar|drunknar|kvävs|dö|avlider)
      (jag|vi) (ska|skall|kommer att|kommer|tänker) (fan |) (döda|mörda|skjuta|hugga|strypa|bränna|våldta|slakta) (dig|er|dej|din|er|ditt|honom|henne)
      (bränn|bränna|spräng|spränga) (ner |ned |) (ditt|deras|din|hennes|hans) (hus|lägenhet|moské|familj)
      (någon|man|nån) (borde|skulle|ska) (skjuta|döda|hänga|mörda|strypa|våldta|slå ihjäl) (dig|dej|er|honom|henne|dem)
      (du|ni|de|dom|han|hon) (borde|ska|förtjänar att) (skjutas|hängas|avrättas|dö|gasas|brännas|våldtas)
      (gå|ta) (och |)(dö|häng dig|skjut dig|ta livet av dig)
      (dö|brinn|ruttna) i helvetet
      gasa judarna
      sieg heil
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
      (är du|du är|ni är|han är|hon är) (helt |fan |ju |jävligt |)(cp|mongo|efterbliven|hjärndöd|hjärndöda|pucko|dum i huvet)
      (visa|stora|fina|hänga) (pattar|tuttar|pattarna|tuttarna)
      (du|ni|han|hon|hen|de|dom|den där|är du|är ni) (är |) ${very} (ett|en|ena|ett jävla|) (${scorn} |) (${it}|${one})
      (borgmästaren|kommunalrådet|redaktören|journalisten|rektorn|chefen|politikern|statsministern|ministern|läraren|grannen|skribenten|domaren|ordföranden) är ${very} (ett|en) (${scorn} |) (${it}|${one})
      ${who} är ${very} (alla |) (en |ett |) (${scorn} |) (råttor|apor|grisar|parasiter|ohyra|löss|kackerlackor|skadedjur|avskum|pack|slödder|svin|kräk|cancer|en cancer|svulst|skräp|sopor|bedragare|svindlare|våldtäktsmän|lögnare|förrädare|landsförrädare|nazister|psykopater|pedofiler|terrorister|kriminella|tjuvar|puckon|clowner|${witless})
      (din|ditt|dina|er|ert|era) ${scorn} (${scorn} |) (${it}|${one})
      ^(din|ditt|dina|era) (${it}|${one})$
      ,(din|ditt|dina|era) (${it}|${one})$
      (din|ditt|dina|era) (as|svin|kräk|äckel|psykopat|pedofil|lögnare|lögnhals|fegis|mes|landsförrädare|förrädare|nazist|fascist|mongo|fjolla|fjant|tönt|parasit|ynkrygg|tölp|hycklare|slusk|snuskhummer|snuskgubbe|skurk|skojare|bedragare|miffo|puckon|kräket|fan|jävel|kukar|horor|fittor|bögar|idioter|luder|skit|pisse|lort|fläsk)
      (jävla|fucking|förbannade|satans|helvetes|vidriga|äckliga|feta|vilket|vilken|vilka|sånt|sådant|såna|en riktig|ett riktigt) (${scorn} |) (${it}|apa|åsna|gris|råtta|ko|kossa|hagga|häxa|parasit|psykopat|pedofil|fegis|lögnare|mes|tölp|hycklare|clown|hynda|sugga|förrädare|fjant|nolla|snutar|politiker|byråkrater|invandrare|muslimer|judar|araber|somalier|zigenare|utlänningar|kommunister|sossar|feminister|flyktingar|danskar|norrmän|ungar|bönder|stockholmare)
      ^(${scorn} |) (${scorn} |) (${it}|apa|åsna|gris|hagga|parasit|psykopat|psykopater|pedofil|pedofiler|lögnare|mes|fjant|hycklare|hynda|sugga|förrädare|fegisar|snuskgubbe|snuskhummer)$
      ^(as|arsle|äckel|apa|åsna|gris|svin|kräk|pedofil|psykopat|lögnare|mes|nolla|fjant|clown|parasit|parasiter|lort|råtta|pack|fan) (till|av en|av ett|på) (${job}|redaktionen|kommunen|rådhuset|kommunhuset)
      (äckel|pedofil|psykopat|lögnare|mes|nolla|svin|kräk|as|apa|clown|ynkrygg|lort|skit|skam) till ${job}
      ^(parasiter|kackerlackor|råttor|apor|grisar|lögnare|pedofiler|förrädare|psykopater|ohyra) (allihop|alla|hela bunten|är vad|överallt|hela högen)
      (kackerlackor|råttor|parasiter|svin|as|pack|slödder|djur|ohyra) är (vad|det|precis vad) (de|ni|dom|du) (är|e)
      (sinnessjuk|sjuk|störd|dum|korkad|efterbliven|puckad|knäpp) är (du|ni|han|hon)
      är (du|ni|han|hon|de|dom) ${very} ${very} ${witless}
      (du|ni|han|hon|de|dom|journalisten|redaktören|skribenten) är ${very} ${very} ${witless}
      är ${very} (ett|en) ${creature}
      är ${very} (ett|en) ${grim} (${it}|${one})
      är (ena|några|ett gäng|alla|bara) (${scorn} |) (svin|kräk|as|äckel|mesar|ynkryggar|lögnare|fegisar|puckon|miffon|skojare|hycklare|parasiter|råttor|apor|grisar)
      är (helt |ju |fan |) (cp|mongo|dum i huvudet|sjuk i huvudet|bakom flötet|hjärndöd|efterbliven)$
      (somaliska|muslimska|judiska|arabiska|svarta|romska|afrikanska|turkiska|ryska|polska|utländska|syriska|afghanska|islamska|kristna|danska|norska|finska|svenska|tyska|engelska|kinesiska|indiska) (svin|parasiter|råttor|apor|as|djur|kräk|avskum|grisar|hundar|horor|kackerlackor|slödder|packet|pack|ohyra|tjuvar|våldtäktsmän|terrorister|jävlar)
      (du|ni|han|hon) är (en död man|en död kvinna|död|döda)$
      (jag|vi) (ska|kommer att|kommer) (hitta|få tag i|få tag på|leta upp|jaga|förgöra) (dig|er)$
      (borde|bör|ska|skulle) (skjutas|avrättas|gasas|halshuggas|våldtas|lynchas|avlivas|hängas|spöas|piskas|brännas|stenas|skickas tillbaka|spärras in)$
      (fel|skadat|trasigt|sjukt) i (huvudet|skallen) på (er|dig|honom|henne|dem)
      (bögen|flatan|negern|araben|juden|muslimen|snuten|gubben|kärringen|idioten|redaktören|borgmästaren|chefen) (borde|ska|skulle|förtjänar) (att |) (få |) (stryk|däng|smäll|spö|på käften|en smäll)
      (vilken|vilket|en riktig|ett riktigt) (bög|flata|neger|cp)$
      bakom flötet
      (du|ni|han|hon|de|dom) (ska|borde|kommer att|förtjänar att) (få |) (stryk|däng|smäll|spö|på käften|en smäll|en käftsmäll|en snyting)
      (jag|vi) (ger|ska ge) (dig|honom|henne|er) (stryk|en smäll|en snyting|på käften|på nöten)
      (bögen|bögarna|flatan|flator|lebban|transan|negern|juden|judarna|muslimen|araben|araberna) (* |) (* |) är (äcklig|äckliga|vidrig|vidriga|sjuk|sjuka|störd|störda|pervers|perversa)
      ^(alla |) (bögar|flator|judar|muslimer|araber|zigenare|homosexuella|transor) är (äckliga|sjuka|vidriga|perversa|djur|störda)
      inte (riktigt|helt) (klok|kloka|frisk|friska)$
      inte (riktigt|helt) (klok|frisk|riktig) i (huvudet|skallen)
      (clowner|pajasar|idioter|svin|lögnare|tjuvar|apor|stollar|puckon|parasiter|förrädare|råttor|grisar) (i|på) (kommunhuset|kommunen|rådhuset|riksdagen|regeringen|nämnden|redaktionen|stadshuset|kommunstyrelsen|gatukontoret)
      ^${scorn} (${scorn} |) (${it}|${one})$
      (du|ni|han|hon|de|dom) är (en |ett gäng |) (${scorn} |) (clown|clowner|pajas|pajasar)$
      (korkade|dumma|idiotiska|puckade|inkompetenta|lata|korrupta|odugliga) (byråkrater|politiker|tjänstemän|journalister|gubbar|kärringar|människor|jävlar|cyklister|bilister|lärare)
      (dum|dumma|sjuk|cp|störd|trög|tröga|skadad|skadade|hel|sjuka|störda) i (huvudet|huvet|skallen|bollen|pallet|knoppen)
      (jag|vi) (ska|skall|kommer att|kommer|tänker|spöar|slår|krossar|hittar) (fan |) (spöa|spö|hitta|krossa|slå|klå upp|leta upp|bryta * på|) (dig|er|dej) (nästa gång|sönder|gul och blå|på käften|din|ditt|snart|när|om)
      (passa|akta) (dig|er) (jävligt |) (noga|din|ditt)
      (vi|jag) vet var (du|ni|han|hon|dina barn|din familj) (bor|går|jobbar)
      (hålla|hölle|höll|stänga|stäng|sluta|knip|täpp till|håll igen) (din |er |på din |) (käft|käften|trut|truten|klaff|klaffen|mun på dig)
      (smäll|slag|spark|käftsmäll|knytnäve) (på|i) (käften|truten|ansiktet|nyllet|skallen) (åt|till|borde|är vad|på)
      (visa|få se) (pattarna|tuttarna|brösten|fittan|kuken|röven)
      (stora|snygga|sexiga|vilka|såna|hennes|fina) (pattar|tuttar|rövar)
      (vill|skulle) (knulla|sätta på|pippa|smälla på) (henne|dig|din|den där)
      (skicka|släng|kasta|ut|kör) (ut |hem |med |) (araber|romerna|zigenarna|somalierna|judarna|flyktingarna|turkarna|afghanerna|svenskarna|polackerna|hela packet|alla|dem|dom|blattarna|negrerna|muslimerna|araberna|invandrarna|packet|patrasket|slöddret|svartskallarna) (ur landet|ut|hem|tillbaka|med dem|på huvudet)
      skicka hem (araberna|negrerna|muslimerna|invandrarna|flyktingarna|somalierna|zigenarna|romerna|packet|blattarna|svartskallarna|judarna|dem alla|dom alla|hela bunten|dem|dom)
      (käften|truten) på (dig|er|den)
      (hållkäft|hållkäften|hålkäften|håll käff|håll kjäft|hål käft|knip igen)
      (ena|riktiga|såna|sådana|fullständiga|en samling|ett gäng|hela bunten|bara) (${scorn} |) (svin|kräk|as|idioter|psykopater|lögnare|puckon|miffon|horor|fittor|mesar|fegisar|nollor|skojare)
      (vilken|vilket|vilka|en sån|ett sånt|såna) (${scorn} |) (${it}|${one}|clown|pajas)$
      ^(flata|bög|lesbian|neger|blatte|jude|muslim|zigenare|arab|tattare|lapp|cp|transa|kärring)$
      (araberna|araber|muslimerna|muslimer|judarna|judar|somalierna|romerna|zigenarna|negrerna|invandrarna|flyktingarna|turkarna|utlänningarna|afghanerna|syrierna) (ska|måste|bör|borde|kan) (alla |) (ut|bort|åka hem|hem|dra|kastas ut|skickas hem|utvisas allihop)
      (araberna|araber|muslimerna|muslimer|judarna|judar|somalierna|romerna|zigenarna|negrerna|negrer|invandrarna|invandrare|flyktingarna|turkarna|afghanerna) är (alla |) (djur|ett pack|odjur)
      ut med (packet|blattarna|svartskallarna|negrerna|araberna|muslimerna|judarna|somalierna|romerna|zigenarna|invandrarna|flyktingarna|turkarna|dom|dem|bögarna|patrasket|slöddret)
      (håll|stäng|knip|hålla) (igen |) (din|er|ditt|den) (jävla |stora |fula |äckliga |dumma |feta |)(käft|käften|trut|truten|klaff|mun på dig|stora käft)
      heil hitler
      hitler hade rätt
      ditt jävla
      din jävla
      era jävla
    `,
    flag: `
      ^(käften|käft|truten|fan|helvete|satan|skit|piss|äckligt|patetiskt|vidrigt)$
      (för|vad|vem|hur|var|ta mig|åt|dra åt|fy|så in i) (fan|helvete|satan|helvetet|helskotta)
      håll (nu |bara |då |)(käften|käft|mun)
      ^(dra|stick) åt (skogen|fanders|pipan|helsike)
      i helvete heller
      fy (fan|satan|helvete|för|fasen|sjutton)
      fan ta
      (stick och brinn|dra och brinn|dra och häng er)
      (dra|stick|far|gå) (dit|åt) (pepparn växer|skogen|fanders|helsike|pipan)
      (lort|skit|dynga|smörja|skräp|bajs) (till|från|av) (artikel|artiklar|tidning|journalistik|beslut|politik|kommun|reportage|början till slut)
      (vilken|vilket|så|en sån|bara|ren|rena|detta är|det är|helt|fullständigt) (lort|skit|dynga|rappakalja|skitsnack|bajs|piss)
      (helt|jävligt|fan så|rent) (åt helvete|åt skogen|kasst|piss)
      håll (er |dig |) (käft|käften|klaffen|mun|truten)
    `,
  },
  allowed: `
    skitig* skittna pissoar* helvetes(hål|gap|fall|jön|berg|myr|brottet|forsen)* horas knullrig/j skits skitter*
    slut sluts fart farts fack god dick tit knob git slag as ass kock kocken fans fanns fana fanan fanor fankluben
    kuklock horn hornet hormoner horisont horisonten
    jaktidiot/c sephora skänk tillhöra höra höras hörs negeras negerar
    idioti* idiotisk* idiotsäker idiotsäkert idiotsäkra
    rövare rövaren rövarna röva rövade
    rapphöna rape nigeria niger
    skitdjur mellanslampa lampa
  `,
  allowedPhrases: `
    (hund|katt|hunden|katten|häst|hästen|valpen) är en (riktig |) (mes|fegis|idiot)
    fan (av|club|page|till|fiction|zone|art)
    (dostojevskijs|dostojevskij) (roman |) (idioten|idiot)
    (idioten|idiot) (av|på|spelas|sätts upp) (dostojevskij|dramaten|teatern|stadsteatern)
    (grisen|galten|suggan|djuret|det) är ett (svin|kräk) (på|i|från)
    (horan|horon) är en (folkdans|dans)
    käften på (hunden|krokodilen|gäddan)
    (djur|apor|grisar|råttor|kackerlackor) (i|på|från) (zoo|skansen|djurparken|gården)
    (${one}|djur|parasiter) som husdjur
    (ett|stort|stor|en|deras|största|trogen|trogna) fan
    himmel och helvete
    pack (väskan|dina)
    är (du|ni) (störd|störda) (av|på|i)
    (du|ni) är (dum|dumma|knäpp|knäppa|galen) (om|som|att|ifall)
    himlen och helvetet
    din ko (har|är|som)
    din apa (har|är|som)
  `,
};

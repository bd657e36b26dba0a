// Ways in which Danes call somebody a name: a person's, an animal's, a thing's.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { place } from './addressed.ts';
import { animal, animalIt, animals, foul, theFoul, thing, thingIt } from './beasts.ts';
import {
  creature,
  figure,
  nameForMany,
  nameForOne,
  onlyPeople,
  onlyPerson,
  theFigure,
  thePerson,
} from './names.ts';
import { theRole, theRoles } from './roles.ts';
import { aside, hateful, hatefulIt, hatefulThe, humanThe } from './wording.ts';

const theyAll = '(du|i|han|hun|de)';
const beast =
  '(so|svin|padde|mær|gimpe|gnom|tudse|skrubtudse|snog|igle|blodigle|parasit|hyæne|amøbe|lus|fladlus|møgorm|bæst|asen|æsel|tågehorn|hundehoved|kost|kloakrotte|sæk|spade|køter|fedtklump|flæskeklump|spækbold|fedling|paddehat)';
const meanBeast =
  '(so|svin|padde|mær|gimpe|gnom|skrubtudse|snog|igle|blodigle|parasit|amøbe|fladlus|møgorm|bæst|asen|tågehorn|hundehoved|kloakrotte|fedtklump|flæskeklump|spækbold|fedling|paddehat)';
const brute =
  '(gris|torsk|abe|padde|slange|snog|tudse|hyæne|krage|flodhest|hval|igle|snegl|orm|øgle|gorilla|hejre|kost|spade|nød|harpe|strigle|krøbling|dulle|mide|sæk|prop|so|gås|skrog|æsel|mær|karklud|klods|kartoffel|flødebolle|snotklat|høne|sut|brølabe|ko)';
const relation =
  '(mand|kvinde|kone|fyr|dame|type|knægt|dreng|tøs|pige|formand|nabo|chef|mor|far|svigermor|svigerfar|svoger|bror|søster|søn|datter|eks|ekskone|eksmand|kæreste|lærer|læge|kusine|fætter|unge|overbo|underbo|genbo|udlejer|vicevært)';
const vile =
  '(ulækker|ulækre|klam|klamme|beskidt|beskidte|grim|grimme|fed|fede|tyk|tykke|doven|dovne|dum|dumme|snotdum|snotdumme|indtørret|indtørrede|løgnagtig|løgnagtige|tyvagtig|tyvagtige|sadistisk|sadistiske|slibrig|slibrige|sløv|sløve|bleg|blege|skaldet|skaldede|skeløjet|skeløjede|fordrukken|fordrukne|forpulet|forpulede|tykpandet|tykpandede)';

const phrases = {
  flag: `
    (fans|brøndbyfans|fckfans|agffans|fodboldfans) er ${aside} (aber|abekatte|svin|rotter|tabere|dyr)
    (er|i er) den værste pest
    er ${aside} (psykopat|sociopat|narcissist|nazist|racist|pædofil|hykler|kujon|snylter|løgner)
    (rådden|råddent|rådne) indeni
    (den|det|de) lusede *
    ^(skeløjede|fede|skaldede|tandløse|fordrukne|snotdumme|grimme|klamme|dumme|lede) (hans|peter|jens|lars|preben|kurt|bent|ole|jørgen|erik|brian|john|birthe|lone|hanne|kirsten|lene|mette|susanne|gitte|anne|karen)
    (led|sur|ond|gammel|grim) gammel (harpe|furie|strigle|heks|krage|so|mær)
    (er|det er) (noget|rent) (utøj|rak|pak|kryb|krapyl)
    dovne (sociale |) (tabere|nassere|snyltere)
    kloge åge
    (ud|væk|hjem|hader|fængsel) (* |)(de|dem de|med de|jeres) svin,
    (jeres|de|disse|sådan nogle|alle de|i) svin,
    det svin (smed|kørte|stjal|tog|har|slog|sparkede|ramte|parkerede|løj|snød|skylder|der har|som|skal|burde)
    (du|i|han|hun|de) er ${aside} (ubrugelige|uduelige|korrupte|dumme|klamme|nogle) (svin|høns|grise|aber|klovne|tabere)
    (stinkdyret|svinet|padden|kælling|tæven|grisen|hejren|tudsen|fedtklumpen) (også op|igen har|har fået lov|taler|har talt)
    vågnede (stinkdyret|svinet|padden|grisen|hejren|tudsen|fedtklumpen|trolden)
    en falsk (slange|so|kælling|rotte|snog|hund)
    (de|det|den|disse) (blodigler|parasitter|pak|rak|gribbe|igler|snyltere|bøller|banditter|utøj|abekatte|bavianer|hyæner) (har|der|i|fra|som|skal|kan|vil|burde|på|er|ødelægger|smider|vi|jeg|oppe|nede|ovre)
    en (spade|klaphat|torsk|kost|nød|abe|gris|so) (det |) (er|var|det er) (han|hun|du|de|i)
    ^(ha |ha ha |ja ja |jaja |nå |) (din|dit) (torsk|kost|spade|nød|høne|gås|so|klovn|prop|pølse|ged|kommunist|fascist)
    fanatiske (tosser|idioter|klovne|hippier|kællinger|tåber)
    hvilken (dum|klam|fed|grim|snotdum|ulækker|doven) (ko|so|gås|gris|abe|hejre|høne|sæk)
    (en|den|sådan en) (gammel|gamle|snotdum|snotdumme|klam|klamme|fed|fede|dum|dumme|ulækker|ulækre) so
    nogle (værre|fede|dumme|klamme|dovne|ulækre|rigtige) (svin|søer|grise|bæster|aber|rotter|svinehunde)
    (nogle|en flok|rene|er) (blodsugere|gribbe|hyæner|igler|blodigler)
    ^(klap|klappe) (nu |dog |bare |så |lige |) i,
    (er|var|bliver|kriminelle|pædofile|løgnere|idiotiske) hele bundtet
    ^stakkels lille (dig|ham|hende|snøft|mand)
    samfundets (snylter|snyltere|bundskrab|affald|skraldespand|bærme)
    i er en (svinesti|losseplads|rotterede|hønsegård)
    halvstuderet røver
    (klap|klap i) hat
    (grimme|fede|sure|gamle|bitre|dumme) (kvindfolk|kællinger|fruentimmere|koner|mokker)
    lille pattebarn
    menneskeligt affald
    (du|i|han|hun) er ${aside} (så |) (klam|ulækker|ækel|frastødende|modbydelig|væmmelig) (slet|at|og|som|når|i|gå|luk|hold)
    (du|i|han|hun) er ${aside} (så |) (klam|ulækker|ækel|frastødende|modbydelig|væmmelig),
    (rede|samling|flok|bunke) af (røde|brune|sorte|gamle|grådige) (rotter|svin|slanger|gribbe|aber|lus)
    (den|denne|en|samme|sådan|er du|er|din|kære|mere) ${onlyPerson}
    (de|disse|nogle|jeres|kun|flere|alle|er|små|mange|af|rene|dine|og) ${onlyPeople}
    ^${onlyPeople} *
    (den|det|de|disse|ham|hende) (* |)(${nameForOne}|${nameForMany}|${creature}) (der|som|væk|ud|igen|får|kan|skal|vil|må|ejer|svømme|bestemme|stadig|ovre|henne|nede|oppe|fra|ringer|ligger|står|sidder|bor|spiller|skruer|smider|parkerer|lisbeth|til at)
    (den|det|de|disse|ham|hende) (* |)(${nameForOne}|${nameForMany}|${creature}) ${place}
    (typisk|typiske|mage til|ligegyldig|ligegyldige|afdanket|afdankede|endnu en|danmarks største|verdens største|landets største) (* |)(${nameForOne}|${nameForMany}|${creature})
    er ${aside} (kun |bare |alle |nogle |) ${nameForMany}
    ${theRole} (er|var|bliver|ligner|opfører sig som) ${aside} (en|et|sådan en|sådan et|noget af en) (kæmpe|stor|lille|rigtig|ægte|komplet|total|ren|rygradsløs|slimet|grådig|klam|snu|falsk|giftig|dum|fed|led|ussel|${hateful}|${hatefulIt}|) (${animal}|${animalIt}|${thing}|${thingIt}|${foul}|undermåler|bødel|lille hitler)
    (er|var) ${theRole} ${aside} (en|et) (kæmpe|stor|lille|rigtig|ægte|komplet|total|ren|) (${animal}|${animalIt}|${thingIt}|${foul}|spade|torsk|kost)
    ${theRoles} er ${aside} (nogle|en flok|rene|lutter|sådan nogle|) (${hatefulThe}|grådige|dumme|klamme|) (${animals}|gribbe|sjakaler|blodsugere|hyæner|igler|rotter|slanger|svin|tyveknægte|bødler|undermålere|bavianer|parasitter)
    (${nameForMany}|bødler|utøj|pak|skrald|svin|snyltere) er (hvad|det) (det|i|de|du|man) er
    ~^${onlyPerson}$
    (ham|hende) (der |) (${thePerson}|${theFigure}|krøblingen|mongolen|drukmåsen|spasseren)
    ^(blind|blinde|dumme|dum|sure|sur) (høne|ko|gås|so|kælling),
    ${theRole} (er|var) ${aside} en (slagter|bøddel|kvaksalver|sut|landevejsrøver)
    (landevejsrøver|slagter|røver) af en (mekaniker|tandlæge|læge|advokat|udlejer|mægler|håndværker)
    (dum|fed|klam|grim|sølle|stor|ussel) (dævel|djævel|satan)
    den mær,
    den mær (smed|har|skal|fra|stjal|løj|er|burde)
    (det|det her|det der|alt det) pak (vi|der|som|skal|har|fra|i|kan|må)
    de (aber|bavianer|grise|søer) skal (ikke|bare|ud|hjem)
    (dit|din|et|en) (* |)(kryds|krydsning) mellem (en|et)
    (han|hun) er ${aside} ${aside} (en|et) ${brute}
    (den|min|din|hans|hendes|vores|jeres|deres|ham|hende) ${relation} er ${aside} ${aside} (en|et|nogle) (* |)(${brute}|${nameForOne}|${creature})
    (skriver|spiller|kører|parkerer|synger|løber|snakker|taler|tænker|dømmer) (* |)som (en|et) ${brute}
    (${humanThe}|dumme|ækle|møgbeskidte|modbydelige|indbildske|forbandede|blinde) (gamle |lille |) ${brute}
    (dum|snotdum|ondskabsfuld|stupid|ulækker|modbydelig|led|latterlig|bralrende|senil|arrogant|møgbeskidt|ussel|ynkelig|indbildsk|bitter|frigid|forkalket|skinhellig) (gammel |lille |stor |) ${brute}
    ,(du|din|dit) (lille |store |gamle |dumme |) ${brute} (ellers|så|eller|før|inden)
    ^${brute} (er|bliver) (han|hun|du)
    (den|det) ${brute} ${place}
    (bor|boet|bo dør om dør) (ved siden af|under|over|med|nabo til) (en|et) (${nameForOne}|${creature})
    (nabo til|gift med|styret af|ledet af) (en|et) (${nameForOne}|${creature})
    er ${aside} (${hatefulThe}|blødsødne|dovne|grådige|beskidte|klamme|dumme) (${nameForMany}|kræ|aber|svin|rotter|høns|gæs|får|pattebørn)
    (${animals}|${nameForMany}|${theFoul}|aber|bavianer|søer) (alle sammen|allesammen|hele bundtet|hele banden|til hobe|i byrådet|i folketinget|i regeringen|i bestyrelsen|i kommunen|i udvalget|på rådhuset|på redaktionen|på christiansborg)
    (magtsyg|magtsyge|sur|sure|falsk|falske|bitter|bitre|${vile}) (heks|hekse|drage|furie|harpe|klovn|skurk|tyran|gribbe|snog) (hun|han|der|har|som|skal|burde)
    ~^(${figure}|${foul}|${nameForMany}|${creature}|svin|so|tågehorn|hundehoved|utøj|gesindel|klovnene|pak)$
    ^(${nameForOne}|${creature}|${figure}|${foul}|svin|so|rotte|abe) (ham|hende) (der|her|den|formanden)
    (en|et) (* |)(${nameForOne}|${creature}|${foul}|svin|so|abe|rotte|gris) (af rang|af guds nåde|af værste skuffe|af værste slags|af dimensioner|af format|uden lige|ud over alle grænser|af de helt store)
    (lukket|lukkede|sluppet|inviteret|valgt|ansat|hyret|ansatte|valgte|afsæt|fyr|afsat) ${aside} (${thePerson}|${theFigure}|${theFoul})
    (en|et) (* |)(${foul}|svin|so|abe|rotte|tågehorn|hundehoved) som (ham|hende|dig|jer|dem)
    (din|dit) ${meanBeast},
    (din|dit) ${vile} (${vile} |)(${vile} |)${beast},
    ${theyAll} er ${aside} ${aside} (en |et |) (${vile} |)(${vile} |)(svin|so|kost|fedtklump|flæskeklump|spækbold|hundehoved|tågehorn|padde|paddehat)
    (${foul}|${nameForOne}|blodigle|grib) af en (udlejer|nabo|direktør|formand|chef|minister|politiker|vicevært|dommer|læge|journalist)
    ^${vile} (nar|klovn|heks|klaphat|taber|fjols|tosse|idiot|nød|tudse|svin|so|abe|rotte|gris|sæk|skid),
  `,
};

const allowedPhrases = `
  (spille|spiller|spillede|rollen som|som) (fanden|satan|djævelen) (i|hos|på|fra)
  kæften på (en|et|min|den) (havtaske|gedde|hund|flodhest|krokodille|fisk|haj|ged|tang|nøgle|gris)
  (satan|helvede) (optræder|hedder|er en mark|i bibelen|i det gamle|i det nye|hos|i dantes|i paradise)
  (dostojevskijs|dostojevskis|dostojevskijs roman|von triers|triers) (idioten|idioterne) (er |var |)
  (laden|lade|huset|skuret|tårnet|træet|hegnet|muren|gavlen|skorstenen|stolpen|masten|skiltet|plankeværket|væggen|stakken|figuren|han|hun|den|det|der|de) luder (faretruende|mod|til|frem|fremad|forover|ud|ind|lidt|en smule|skævt|tungt|over mod)
  luder (faretruende|forover|fremad|skævt)
  (morfin|tramadol|oxycodon|voltaren|naproxen|diclofenac|contalgin|dolol|malfin|nifedipin|typen|type|mg|kalium|kaliumklorid|insulin) retard
  retard (tablet|tabletter|tabletten|kapsler|depot|depottabletter|25|50|75|100|mg|form)
  stakkels (dyr|hund|kat|mus|får|lam|orm|gris|grise|høns|køer|kræ|abe|aber|fugl|barn|mand|kvinde|menneske)
  (kæmpe|stor|lille|ny|rigtig|alvorlig) fejl
  (dage|gange|mennesker|andre|hold|dem|få|af os) taber
  (den|dem|de|en|hvem|hvilken) (der |som |) (taber|stikker|snylter|hykler|fusker|krænker) (skal|vinder|må|får|har|altid|igen|ikke|og|i|på|ud|vasker|betaler|giver|laver)
  (en|et) (fugl|plante|svamp|parasit|myre|bille|hveps|orm|fisk|maddike) der (snylter|kryber|stikker)
  (sikke|hvilket|for) et (svin|bæst|skvat) (sagde|siger|tænkte|mente)
  (igler|mider|flåter|lus|lopper|bændelorme|svampe|gøge|planter|planten|misteltenen|gøgen|snyltehvepse) er (parasitter|snyltere|skadedyr|en snylter|en parasit)
  (er|sikke|sikke en|er du|bliver|var|være) (en |) (god|sød|flot|dejlig|sjov|fin|skøn|dygtig|snedig|herlig) (heks|klovn|skurk|trold|drage|tyran|bandit|hofnar|nar)
  (din|dit) (lille |) (abekat|skid|fjog|bandit|røver|tosse|fjols|klovn|gavtyv) (sagde|siger|hvor er du blevet)
  (en|er en) bastard af (labrador|puddel|schæfer|to|en)
  (han|hun) var (ingen|ikke nogen) (kujon|taber|helt|løgner|hykler|klovn|nar)
  (den |min |vores |en |naboens |)(gamle |lille |brune |sorte |hvide |unge |) tæve (fik|har|har fået|får|venter|føder|fødte) (* |)(hvalpe|kuld)
  (halvt|helt|kogt|saltet|kogte|røget|et kilo) svinehoved
  (hedder|romanen|bogen|filmen|ramslands) hundehoved
  (satans|helvedes|fandens) (bakke|bjerg|hul|port|kløft|mose|sø|gryde|oldemor|mælkebøtte)
  (byen|landsbyen) fucking
  fucking (er|i|ligger|var|hedder|hed) (en|et|østrig|i)
  pik (jensen|hansen|nielsen|petersen|pedersen|larsen|sørensen|andersen|christensen|madsen)
  rend og hop er (navnet|et|en)
  (nogle|nogen|mange|folk|visse|enkelte) (tror|mener|siger|påstår|skriver) (at |) alle (i|på|fra|med) * er (kriminelle|forbrydere|dumme|snyltere|terrorister)
  (filmen|stykket|romanen|bogen|vi så|så) idioterne (af|fra|i|med|på)
  idioten (af|fra) (dostojevskij|dostojevskijs)
  (film|filmen|triers) idioterne
  (en|er en|være en|som en|den) (dårlig|god|elendig|glad|stolt|dårligste|bedste) taber
  bonderøven (var|er|har|på|og|kommer|viser|bygger|frank)
  (den |de |min |en |to |)(gamle|gammel) (sæk|sække) (med|af|kartofler|cement|jord)
  koen (fra|på|hos) (nr|nummer|marken|gården|naboen)
  klaphatte (kan|koster|og flag|sælges|til|med|på|i papir)
  patterne på (yveret|hunden|geden|dyret)
`;

export const danishCalling: ListPart = { phrases, allowedPhrases };

// Danish abuse by families: one stem with everything that is put before or after it, one pattern of speech with all
// its animals, illnesses and origins. Innocent readings of the same words come last.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { filler, hostile, where } from './invective.ts';
import { aside, kin, minority } from './wording.ts';

const illness = '(kræft|cancer|aids|pest|kolera|syfilis|klamydia|herpes|tuberkulose|spedalskhed|ebola)';
const beast =
  '(flodhest|hval|hvalros|søko|søelefant|ko|so|gris|basse|torsk|sild|abe|abekat|gås|høne|kalkun|padde|tudse|øgle|hejre|rotte|kloakrotte|snog|hugorm|slange|snegl|dræbersnegl|orm|ål|kakerlak|lus|møgorm|igle|blodigle|grib|krage|hyæne|gribbe|mær|ged|æsel|muldyr|skorpion|mide|ørkenrotte|bavian|gorilla)';
const beasts =
  '(flodheste|hvaler|søer|grise|torsk|sild|aber|abekatte|gæs|kalkuner|padder|tudser|rotter|kloakrotter|slanger|orme|kakerlakker|lus|igler|blodigler|gribbe|hyæner|æsler|ørkenrotter|bavianer|gorillaer)';
const scornful =
  '(beskidt|klam|ulækker|fed|tyk|dum|led|luset|grim|hæslig|ussel|slimet|falsk|skide|fucking|modbydelig|stinkende|rådden|feg|grådig|grisk|kæmpe|forpulet|sur|doven|ækel|sindssyg|ynkelig|sølle|stor fed|gammel fed)';
const scorned =
  '(tykke|fede|grimme|hæslige|dumme|klamme|ulækre|lede|usle|slimede|fege|beskidte|stinkende|sure|dovne|ækle|skide|fucking|forpulede|grådige|ynkelige|sølle|rådne|modbydelige)';
const lame = '(krøbling|spastiker|downer|dauner|mongol|autist|evnesvage|mongolunge|handicap|invalid|halvdød)';
const lames = '(krøblinge|spastikere|downere|daunere|mongoler|evnesvage|invalider)';
const slur =
  '(kamelrytter|kameldriver|gededriver|gedehyrde|tæppebanker|risæder|rispuffer|bananæder|hundeæder|turbanhoved|gulhud|brunhud|abemenneske|ørkenrotte|kanak)';
const slurs =
  '(kamelryttere|kameldrivere|gededrivere|gedehyrder|tæppebankere|risædere|bananædere|hundeædere|gulhuder|brunhuder|abemennesker|ørkenrotter|kanakker)';
const leave =
  '(rejs|skrid|gå|hold|tag|flyt|luk|smut|ud|ryk|pas|lær|find|læs|stå|kom|har du|er du|du|i|hvad|slet)';
const who = '(du|han|hun|formanden|viceværten|naboen|kassereren|redaktøren|journalisten|ham der|hende der)';
const faith =
  '(lesbiske|homoseksuelle|bøssede|transseksuelle|kristne|arabiske|tyrkiske|rumænske|somaliske|pakistanske|israelske|palæstinensiske|afrikanske|zionistiske|racistiske|veganske|katolske|iranske|afghanske|syriske|kurdiske)';
const dull =
  '(tungnem|tungnemme|tykpandet|tykpandede|lavpandet|lavpandede|ubegavet|ubegavede|uintelligent|splittergal|splittergale|bindegal|bindegale|småtbegavet|småtbegavede|underbegavet|underbegavede|idiotisk|idiotiske|dum som en dør|dum som et bræt|dum som en sten|tykhjernet|hjerneløs|hjerneløse|åndsforladt|pattedum|frastødende|modbydelig|modbydelige|afskyelig|afskyelige|grim som arvesynden)';

const words = {
  hold: `
    *idiot* *idijot* *kælling* *fisse* *røvhul* *pikhoved* *pikslik* *svinehund* *skiderik* *spasser* kneppe* *horeung* *møgso* *mongolunge* *retard *retarder
    *svin *svinet *svinene *svins
    (kræft|cancer|aids|syfilis|klamydia|herpes|pest|kolera|fnat|ebola)(luder|perker|neger)/l
    (kræft|cancer|aids|syfilis|klamydia|herpes|pest|kolera|fnat|ebola)(kælling|idiot)/c
    (kræft|cancer|aids|syfilis|klamydia|herpes|kolera|ebola)(unge|fisse|kusse|abe)/d (kræft|aids|syfilis|pest)(hoved|fjæs|røv|pik|homo|bøsse|mongol)
    perker(børn|barn|knægt|yngel|tøs|kælling|rotte|lort|kvarter|bil|musik|mad|navn|skole|butik|biks|bande|gård|slyngel|venner|blok|børnene|ven)*
    neger(børn|børnene|barnet|dreng|drenge|pige|piger|tøs|pak|yngel|musik|rotte|dukke|ven|bande|bil)
    jøde(smovs|snyder|gnier|fjæs|tud|gris|tæve|stodder|tyv)/c jødetyve jødesmovser jødesmovsere
    (bambus|kul|jungle|lakrids|chokolade|plastic|plastik|busk|tag|papir|kaffe|kakao|wannabe|lorte|møg|skide|hule)neger
    (bambus|kul|jungle|lakrids|plastic|plastik|møg|skide|lorte)negre turbanhoved/t håndklædehoved/t håndklædehoveder gardinhoved rishoved skæveøje/d
    (rotte|satan|perker|luder|hore|tater|svine|abe|hunde|slange|pak|tyve|møg|lorte)yngel
    (kuk|diller|dick|cock|dild|penis|nosse|fisse|kusse|numse|tissemands|klunke|sæd|rumpe)(suger|sutter|slikker|sluger)/l
    (kuk|dick|diller|penis|nosse|kusse|klunke|numse|rumpe)(hoved|fjæs|ansigt) (kuk|dick|diller|penis|nosse)hoveder
    silikonekælling/c bimboluder bimbokælling/c luderparfume horeparfume ludertøj luderhår ludersminke
  `,
  flag: `
    *fjols* *klaphat* *kraftedeme* *fandeme* *fanden* *dumrian* *åndssvag* *landsforræder*
    møg(regning|regel|regler|system|sted|land|kommune|forening|bestyrelse|formand|nabo|køter|kat|støj|larm|musik|træ|cykel|app|program|film|artikel|avis|kamp|hold|spil|skole|lærer|firma|butik|chef|job|mad|kaffe|uge|liv|hus|opgang|elevator|maskine|trappe|parkering|politiker|parti|regering|aftale|pris|knallert|by|tog|bus|post|port|dør|sne|sommer|vinter|fest|klub|blad|side|kabel|internet|telefon|computer|tale|møde|forslag|svar|beslutning|idé|ide|plan|projekt|skat|gebyr|ejer|udlejer|selskab|boligforening|administration|journalist|redaktør|svensker|tysker|naboer|cyklist|bilist)*
    (silikone|plastik|plastic|kæmpe|flade|slappe|mega|lorte|bimbo|falske|gummi|svigermor|bær|hænge|junge|junk|slatne|skrå)patter/s (silikone|plastik|kæmpe|slappe|falske|gummi|hænge)patterne (silikone|hænge|kæmpe)babser
    (pik|kusse|fisse|røv|numse|kneppe)(billede|billeder|foto|fotos|vits|vittigheder)
    klamhuggersvin surmås tykmås fedtmås dovenmås
    surrøvet fedtrøvet hårdrøvet skiderøvet
  `,
};

const phrases = {
  hold: `
    (bøsser|bøsse|homo|homoer|lebber|transer|polakker|perkere|jøder|araber|arabere) som (dig|jer|ham|hende)
    (tyvagtige|beskidte|dovne|snyltende|ulækre|kriminelle|fordrukne|lede|ækle) (tatere|sigøjnere|polakker|rumænere|grønlændere|jøder|muslimer|arabere|romaer|somaliere|tyrkere|afghanere|indvandrere|flygtninge)
    (sigøjnere|sigøjnerne|romaer|romaerne|polakkerne|rumænerne|taterne) (har hugget|stjæler|har stjålet|tigger|roder i)
    ninja i (den|det|sin|hendes) (teltpose|telt|gevandt|burka|sæk)
    (dernede|dem) (med|i) (teltpose|teltposer)
    (sindssyge|primitive|blodtørstige|middelalderlige) (barbarer|galninge|muhamedanere|fanatikere)
    var pædofil og
    (det|den) der (misfoster|monster|væsen|freak|ting) på
    ^(få|fang) ${filler} ${illness} (og|så) (dø|rådn|krepér|kreper|forsvind)
    (jeg|vi) ${filler} ${filler} (kværker|pløkker|stikker|splatter|nakker|ekspederer) (dig|jer) (ned|ihjel|)$
    (du|i) (ender|slutter) ${filler} (i|under) (en grøft|jorden|en kiste|kisten|rendestenen|en ligpose)
    (bestille|bestil|bestiller|grav|graver) ${filler} (din|jeres) (kiste|grav|ligkiste|begravelse)
    (få|fang) ${filler} ${illness} (din|dit|i røven|hele bundtet)
    (du|i) (burde|skulle|må gerne|fortjener at) ${filler} få ${illness}
    ^(få|fang) ${filler} ${illness}$
    (kræftsvulst|kræftknude|pestbyld|kræft|byld|tumor|vorte|pestilens) (af|som) (et menneske|en kvinde|en mand|en formand|en nabo|dig|jer)
    (${who}|i|de) er ${filler} (en |) (kræftsvulst|kræftknude|pestbyld|tumor|svulst|pestilens|vandrende kønssygdom)
    (kneppe|knep|pule|pul|bolle|bol|fuck|fucke|fuk) (dig|jer|sig) selv
    (du|i) (kan|ka|må) ${filler} (bolle|kneppe|pule|knalde) (dig|jer|af|min|røv)
    (stik|stikke|stikker|prop|proppe|stop|skub|skubbe|put) (den|det|dem|lortet|pengene|regningen|jer|dig) ${filler} skråt op
    (din|jeres) (downer|dauner|spastiker|spastikere|mongolunger|downere|krøblinge|autister|onanist|onanister)
    ${who} (ligner|lyder som|opfører sig som|opfører dig som|går som|snakker som|taler som|skriver som|er) ${filler} (en |sådan en |værre end en |) (downer|dauner|spastiker|mongol|krøbling|spasser)
    (alle de|alle|jeres|i|sikke nogle|flok|forbandede|en flok|sådan nogle|${scorned}) ${lames} (der|kan|skal|har|burde|er|fra|i|på|og|fylder|larmer)
    (den|sådan en|din|hende|ham) (${scorned} |) ${lame} (${where}|fylder|larmer|skal|burde|kan ikke|der)
    ^${slur} ${leave}
    ^(araber|muslim|jøde|sigøjner|polak|tyrker|somalier) (rejs|skrid|gå|tag|smut|ryk|flyt) (hjem|ad|væk|tilbage|ud)
    (den|din|sådan en|sikke en|ham|du er en|hvilken) (${scorned} |) (kamelrytter|kameldriver|gededriver|gedehyrde|tæppebanker|risæder|bananæder|hundeæder|brunhud|gulhud|abemenneske|ørkenrotte)
    (de|i|alle|jeres|alle de|sikke nogle|flok) (${scorned} |) ${slurs} (skal|kan|burde|har|er|larmer|snyder|fylder|ud|fra|i|stjæler|bestemmer|og|hjem)
    ${faith} (svin|pak|rotter|aber|parasitter|bæster|luder|ludere|kællinger|afskum|udskud|møgdyr)
    (${who}|i|de) er ${filler} (en |nogle |et |) (${scornful}|${scorned}) (${beast}|${beasts})
    (din|dit|jeres|den|sikke en|sådan en) ${scorned} (${scorned} |) (flodhest|hvalros|søko|søelefant|basse|torsk|padde|tudse|øgle|rotte|kloakrotte|snog|hugorm|slange|orm|kakerlak|lus|igle|blodigle|grib|hyæne|mær|bavian|gorilla|skorpion|muldyr|abekat) (du|i|der|har|kan|tør|${where}|knækker|larmer|burde|skal)
    (din|dit) ${scorned} (flodhest|hvalros|søko|søelefant|padde|tudse|øgle|kloakrotte|hugorm|kakerlak|igle|blodigle|grib|hyæne|bavian|gorilla|abekat|orm|torsk)
    ^(din|dit) ${beast} (du|i|skrid|hold|læs|lær|luk|find dig|pas|skam|ryk|flyt|gå hjem|kan du|har du|er du|forsvind|tag dig|fjern|svar|ved du|det var ikke|hvad bilder)
    i er ${filler} (alle |) nogle (${scorned} |grise og |) (svin|grise og svin|rotter|kloakrotter|orme|kakerlakker|gribbe|hyæner|blodigler|igler)
    (dit|sådan et) (gamle|gammelt|grimme|sure) (skrog|skrummel|lig|skarn|spøgelse)
    (det) (gamle|grimme|sure) (skrog|skrummel|skarn|spøgelse) (${where}|burde på|skulle på|burde dø|hører hjemme)
    (${who}|i|de|folk) er ${filler} (grim|grimme|hæslig|hæslige|fed|fede|tyk|tykke|klam|klamme) og (fed|fede|tyk|tykke|grim|grimme|dum|dumme|klam|klamme|doven|dovne|ulækker|ulækre|hæslig|liderlig)
    (hvor er|fy hvor er|føj hvor er|gud hvor er) (du|hun|han) ${filler} (grim|fed|tyk|klam|hæslig|ulækker|dum)$
    (hold|luk) ${filler} (din|jeres) (mund|kæft|flab|rådne mund|ulækre mund|beskidte mund) (din|dit|dine|for satan|for fanden|so|luder)
    du er ${filler} så (grim|klam|hæslig|fed) at
    ${hostile} (kamelrytter|kameldriver|krøbling|spastiker|downer|mongol|flodhest|kloakrotte|tudse|padde|orm|igle)
  `,
  flag: `
    (rotter|svin|dyr|aber|kakerlakker) på to ben
    (din|dit|jeres|hans|hendes|deres) yngel (væk|ud|hjem|skal|har|larmer)
    (${minority}|narkomanerne|cyklisterne|bilisterne|alkoholikerne|bumserne|pensionisterne|kontanthjælpsmodtagerne|de unge|de gamle) er ${aside} (en |som |) (skadedyr|plage|pest|landeplage|kræftknude|byld)
    (din|hans|jeres|hendes|deres) golde *
    (din|dit|hans|hendes|jeres|deres) ${kin} er ${aside} ${aside} (indavlet|indavlede|retarderet|retarderede)
    (hele|en|sikke en|den) (familie|familien|slægt|slægten|by|byen|landsby|landsbyen|opgang|ø) er ${aside} indavlet
    hele (familien|slægten|byen|opgangen) er ${aside} indavlet
    (pingvin|pingviner|telt|telte) (med|i) (burka|niqab|tørklæde|tørklæder)
    tag (dit|din|jeres|dine) (tørklæde|burka|koran|turban|bedetæppe|unger|familie) og (forsvind|skrid|rejs|smut|tag|flyt)
    de (beskidte |tyvagtige |) (tatere|sigøjnere) (slået|har|skal|bor|stjæler|tager|er|der|igen|i|på|og|væk|med)
    har de (tatere|sigøjnere)
    (som en|er en|kæmpe|fucking|din|ligner en) (autist|spast|mongol) (med|på|i|der|uden)
    (som en|er en|kæmpe|fucking|din|ligner en) (autist|spast|mongol),
    (fedtede|klamme|beskidte|grådige|snu|luskede|ulækre) (jøde|jøder|muslim|araber|tyrker|polak|tater|sigøjner|somalier)
    ${minority} hele bundtet
    (unge|barn|søn|datter|du|han|hun|i|de|knægt|dreng|mand|kone) er ${aside} (tilbagestående|retarderet|retarderede|udviklingshæmmet i)
    (føder|yngler|formerer sig|avler|parrer sig) (* |)(unger |) som (rotter|kaniner|grise|dyr|lus|kakerlakker|lopper)
    (åndsbollede|hjerneløse|hjerneløs|degenererede|indavlede|inavlede|tandløse|subsistensløse|snyltende) (typer|mennesker|pak|stoddere|københavner|københavnere|jyder|folk|familier|familie|unger|idioter|politikere)
    (bøssen|lebben|homoen|krøblingen|mongolen|spasseren|autisten|tykkerten|fedtklumpen) (ud af|ind i udvalget|igen har|skal bare|hjem)
    (en|er en|og en|sådan en|kæmpe|ham) (krøbling|spasser|autist|bastard) (og|der|i|på|igen|af)
    (en|er en|og en|sådan en|kæmpe|ham) (krøbling|spasser|autist|bastard),
    i (bøsser|homoer|lebber|transer|svanse|perkere|jøder|muslimer) (kan|skal|må|har|er|burde|tror|vil)
    (var|er|været|bliver) (en|et) (sadistisk|slibrig|tyvagtig|liderlig|løgnagtig|ussel|klam|fordrukken|dum|snotdum|ulækker) (svin|so|gris|ko|tater|orne|buk|stodder|køter|fyr|abe)
    (de|i|du|han|hun|disse folk|den slags) er ${aside} som (kakerlakker|parasitter|ukrudt|rotter|en pest|pesten|kræft|lus|skadedyr)
    (drengene|pigerne|de unge|naboerne|politikerne|betjentene|lærerne|folkene|indvandrerne|flygtningene|beboerne|lejerne|journalisterne|advokater|ejendomsmæglere|bankfolk|udlejere|politikere) (* |)(* |)(* |)er ${aside} (rotter|svin|dyr|aber|blodsugere|gribbe|kakerlakker|snyltere|igler|tyveknægte|lommetyve|hyæner|skadedyr)
    (du|i|han|hun|de) (er|må være|virker) ${aside} ${aside} (rundtosset|splittertosset|bindegal|bindegale|lobotomeret|lobotomerede|småtbegavet|småtbegavede|rablende gal|rablende gale|pladderdum|lavpandet|lavpandede|tykpandet|tykpandede|indavlet|indavlede|skingrende gal|skingrende gale)
    (alle|folk|dem|de|mennesker|familier) (på|i|fra|oppe i|nede i|der bor) (* |)(er|var) ${aside} indavlede
    indavlede (mennesker|bønder|tosser|folk|jyder|familie|pak|idioter)
    (en|er (jo |bare |sgu |)en) (mand|dreng|fyr|gut|trækkerdreng) i kjole (der|som|kald|mere)
    (en|er (jo |bare |sgu |)en) (mand|dreng|fyr|gut|trækkerdreng) i kjole,
    (du|i|han|hun|de) er ${aside} ikke ${aside} (ægte |rigtige |) mennesker
    ryd op i rottereden
    rens (landet|danmark|gaderne|ghettoen|byen|kvarteret) for
    argument for (prævention|abort|kastration)
    (tyvagtig|tyvagtige|langfingret|langfingrede) (tater|tatere|sigøjner|sigøjnere|polak|rumæner|so|kælling|stodder|unger)
    (${who}|i|de) er ${filler} (så |for |alt for |lidt |helt |fuldstændig |simpelthen |) ${dull}
    (er) (du|i|han|hun|de) ${filler} (så |helt |fuldstændig |virkelig |) ${dull}
    ^(fis|pis|skrid) ${filler} (af|hjem|væk|ad) (og|med|din|helvede|til)
    ^skrub ${filler} af (med dig|med jer|din|dit|og|herfra)
    ^skrub (hjem|ad helvede|ud af)
    (stod|står|sad|sidder|lå|ligger|gik|går|skal|sidde|ligge|stå|gå) (der |hjemme |) (og|å) (onanerede|onanerer|onanere|spiller pik|spillede pik|spille pik|onaner|rev den af|river den af)
    (${who}|i|de) (onanerer|onanerede) (til|over|på|i|foran|ud)
    (din|en|sikke en|flok|sådan en) (onanist|onanister|lommeonanist|pikspiller|tissemand|klunke|fæ)$
    (gå hjem og|hjem og) (onaner|onanere|spil den af|riv den af)
  `,
};

const allowed = `
  (asyl|indvandrer|ghetto|migrant|udlændinge|islam|flygtninge|trans|homo)(pakke|pakker|pakken|pakkens|pakkerne|pakkernes) idiotanstalt* idiotløb* kneppel* spassert* kællingesvøb* skideren knippel* kællingborg* kællingdal* kællingsted* kællingtand* kællingtofte* kællingvad* kællingehøj*
  rejekællinge troldkællinge sprogspasser* flueknep* haltefanden* åndssvageanstalt* åndssvageforsorg*
  hyperkerat* berøv bedrøv berøven bedrøven alludér trans
  svin svinet svinene svins tilsvin* (moder|yorkshire|landrace|hampshire|duroc|smågrise|bacon|hulepind|pind|myrepind|søpind|kød|køl|mar|navle)svin/t
  (skov|slagte|tam|trøffel|vild|vorte|avls|frilands|øko|mini|hængebug|hængebugs|krigs|pensel|flod|hjorte|hav|jord|vej|ø)svin/t
  (kvalitet|årgang|ris|land|dessert|bord|messe|hus|jul|by|region|tid|område|måltid|fest)svin/t
  svanserup* svansehale grøv grøven
`;

const allowedPhrases = `
  skråt op (ad|mod|over|til|imod|på|langs|gennem|af)
  (retarderet|retarderede|retarderende) (vækst|udvikling|tænding|foster|fosterudvikling|planter|bevægelse|potentiale)
  (væksten|udviklingen|fosteret|motoren|tændingen|bilen) (er|var|bliver|blev) retarderet
`;

export const danishFamilies: ListPart = { words, phrases, allowed, allowedPhrases };

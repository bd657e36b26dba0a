// What somebody is likened to, and what is said to be missing upstairs: dum som en dør, ikke det klareste lys.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aRole, firstName, theRole, theRoles } from './roles.ts';
import { aside, heOrYou } from './wording.ts';

const anybody = `(du|i|han|hun|ham|hende|de|${theRole}|${aRole}|${theRoles}|${firstName})`;
const bad =
  '(dum|dumme|dåm|snotdum|tyk|tykke|fed|fede|bred|grim|grimme|hæslig|klam|sur|sure|gnaven|bitter|gal|tosset|skør|skøre|led|ond|falsk|falske|glat|slesk|sleske|slimet|slibrig|snu|stædig|doven|dovne|sløv|sløve|langsom|langsomme|kedelig|kedelige|interessant|hul|hule|tom|tomme|hullet|blind|blinde|døv|døve|fuld|fulde|stiv|stive|beskidt|nærig|nærige|grådig|fræk|frække|iskold|kold|kolde|rådden|gammel|gamle|tør|skaldet|flad|usympatisk|upålidelig|korrupt|skæv|høj|dum i hovedet|dumme i hovedet)';
const noise =
  '(stinker|stank|lugter|lugtede|hørmer|hørmede|brøler|brølede|vræler|vrælede|skræpper|skræppede|kagler|kaglede|kvækker|kvækkede|hviner|hvinede|grynter|gryntede|hyler|hylede|gylper|galper|galpede|gneldrer|gneldrede|skriger|skreg|bræger|brægede|vralter|vraltede|spankulerer|stavrer|stavrede|snøvler|æder|åd|savler|glor|gloede|svanser|vrikker|vrikkede)';
const beast =
  '(ko|køer|malkekøer|gås|gæs|and|ænder|høne|høns|so|søer|gris|grise|svin|krage|krager|ged|geder|æsel|æsler|får|elg|hyæne|hyæner|abe|aber|hund|hunde|køter|tæve|kat|katte|rotte|rotter|mus|hval|hvalros|flodhest|elefant|næsehorn|tudse|padde|frø|kalkun|hane|påfugl|papegøje|orangutang|gorilla|bavian|zombie|lig|mumie|drukkenbolt|sæk|bulldog|mops|puddel|skildpadde|snegl|oksekød|hængebugsvin|vildsvin|søko|søelefant|torsk|sild|fisk|knallert|rusten låge|motorsav|kasse|blikdåse|krikke|hest)';
const odd =
  '(en druknet|et druknet|en våd|en hæs|en syg|en døende|en brunstig|en skoldet|en stukket|en fuld|en gal|en overkørt|en død|et dødt|en gammel|et gammelt|en oppustet|en opblæst|en sur|en fed|en tyk|et fedt|en skaldet|en muggen|en skimlet|en skæv|en slidt|en udslidt|en eksploderet|en rådden|et råddent|en brugt|en savlende|en stegt|en halvkvalt|en udstoppet|en indtørret|en flækket|en dårlig|en pløset|en rynket|en laset|en levende|en forstoppet|en fordrukken|en flok|noget katten|noget der er|noget fra|noget der|en sæk|en bunke|et fugleskræmsel|en bedemand|en hjemløs|en sigøjner|en luder|en havenisse|en gnom|en trold|en dværg|en mumie|en zombie|et lig|en klovn|en bulldog|en mops|en tudse|en hvalros|en flodhest|en hval|en gris|et svin|en so|en ko|en abe|et æsel|en rotte|en kartoffel|en svamp|en pose|en skraldespand|en container|en ulykke|et trafikuheld|et uheld|en bums|en fuldbemand|en presenning|en gardinstang|et vrag|en sækkepibe|klovne|grise|svin|aber|bumser|luddere|ludere|spøgelser)';
const nothing =
  '(skidt|halm|savsmuld|grød|vat|luft|smør|ost|mos|gelé|vand|sand|beton|cement|sten|lort|møg|brun sæbe|grus|hø|bomuld|skumfiduser|leverpostej|kartoffelmos|havregrød|sæbebobler|spindelvæv)';
const top =
  '(øverste|øverste etage|toppen|loftet|øverste sal|top|øverst|kvisten|tagetagen|penthouse|på øverste|helt derop|femte|sidste etage)';

const phrases = {
  flag: `
    (du|i|han|hun|de) er (jo |sgu |simpelthen |fuldstændig |helt |jo helt |da |) (sindssyg|sindssyge) (hende|ham|der|ring|i|at|hele|alle)
    (du|i|han|hun|de) er ${aside} (en|et|nogle|noget af en) (rygradsløs|rygradsløse|slimet|kæmpe|rigtig|ægte|komplet|total|ren|stor) (orm|orme|spade|torsk|kost|nød|abe|so|gås|sæk|amøbe|snegl|padde|klods|kartoffel|pølse|rotte|slange|undermåler)
    (er|var|bliver) ${aside} ${aside} (nogle|kun|bare nogle|en flok) (dumme|ækle|sure|grådige|dovne|slimede|feje|blinde|forvirrede|hovedløse|ubrugelige|forkælede|snyltende|egoistiske|fede) (gæs|høns|grise|aber|svin|søer|køer|rotter|slanger|kræ|får|parasitter|pattebørn|æsler|tudser|snegle)
    (lignede|ligner|lignet) ${aside} en (mumie|sexdukke|luder|so|flodhest|hvalros|trold|gnom|tudse|stodder|bums)
    (den|det|din|dit|sådan en) (blinde|døve|gamle|sure|dumme|lede|tykke|forvirrede|hovedløse) (høne|ko|gås|ged|so|kælling|krage|torsk)
    grim som arvesynden
    grimme som arvesynden
    (i|de|vi er) (sløve|dovne|fede|dumme|klamme|slimede|lede|bøvede) (padder|tudser|snegle|rotter|bønder|grise|søer|køer|snoge)
    (spild|spildt|pladsspild|ilttyv) af (ilt|plads|luft|en sædcelle|sæd)
    (du|i|han|hun|de) er ${aside} (pladsspild|en ilttyv|iltspild)
    ilt ved (fødslen|fødsel)
    (skæv|blød|syg|gal|skør|bims|skizofren|ravende|svag|tosset) i (skallen|pæren|bolden|låget|knolden|hatten|kasketten|bærret|kysen|kuplen)
    splitterravende (gal|vanvittig|tosset|sindssyg|skør|gale|vanvittige|tossede|idiot)
    (han|hun|du|i) har rotter på loftet
    ingen hjemme (på|i) (øverste|loftet|den øverste)
    luft mellem ørerne
    lyset er tændt men ingen
    (du|i|han|hun|de) mangler ${aside} (et par|en|nogle) (skruer|skrue|brikker|brik|dåse|kugler|søm) (i låget|i hovedet|i kassen|min ven|oppe)
    (du|i|han|hun|de) mangler ${aside} (et par|en|nogle) (skruer|skrue|brikker|brik|dåse|kugler|søm),
    ikke (det|den) skarpeste (lys|kniv|blyant|værktøj|ske)
    (lobotomeret|lobotomerede|hjernevasket|hjernevaskede) (eller|fjols|får|idioter|tosser)
    er (du|i|han|hun) ${aside} (lobotomeret|hjernedød|bindegal|rundtosset|splittertosset|syg i|bims i)
    (snuset|sniffet) ${aside} lim
    har (du|i) røget (din|dine|jeres) (sok|sokker|strømper|gardin|gardiner)
    (din|jeres|hans|hendes|deres) stamtavle er en
    (et|dit|sit|hans|hendes|jeres|det) fjæs (som|man|til at|der|kun)
    (to|tre|fire|fem|dobbelt) hager og
    hvalros (i|med) (leggings|kjole|bikini|jakkesæt|trøje)
    (hun|damen|du) er ${aside} flad som (en|et) (pandekage|strygebræt|bræt|flise|dansk)
    (du|i|han|hun) er ${aside} (langt |) over sidste (salgsdato|holdbarhedsdato|salgsdag)
    (indtørrede|indtørret|rynkede|rynket|visne|vissen) (gamle |) (sveske|kost|rosin|so|kælling|pensionist)
    (skræpper|skriger|skræpper op|skreg|hviner) som en (skade|høne|stukket gris|stukken gris|kælling)
    cooked i (hovedet|hjernen|knolden)
    (levende|vandrende) bevis på (at|hvor|indavl|fætter)
    psykiske tilfælde
    psykisk tilfælde
    ${anybody} (er|var|bliver|virker) ${aside} ${aside} (så |lige så |dobbelt så |næsten lige så |) ${bad} som (en|et|ti|tre|to|vand|arvesynden|bestillingsarbejde|døden|metusalem|grød|synden|bare|hø|brædder|den onde|en vild|jord)
    ^${bad} som (en|et|arvesynden|vand) (* |)(* |)(er|snor|sidder|står|har|kører) (han|hun|du|i|de|formanden)
    (fuld|fulde|stiv|stive|snalret|drukken) som (en|et) (allike|svin|spritter|svamp|tønde|grønlænder|svensker|ged|polak|russer|abe|sømand|bras)
    (fuld|fulde) som (svin|grise|allike|alliker|aber)
    (plørefuld|plørefulde|stangdrukken|stangdrukne|hønefuld|hønefulde|kanonfuld|kanonfulde|skidefuld|døddrukken|døddrukne|pløkfuld|pissestiv|pissestive|hakkefuld|lakstiv|kæmpedum|kæmpedumme|fordrukken|drukfældig|drukfældige) (og|igen|da|hver|på|når|ham|hende|som|men|halvdelen|af|i|egon|gamle|under|ved|kapelmester|formand)
    ${anybody} (er|var) ${aside} ${aside} (plørefuld|plørefulde|stangdrukken|stangdrukne|hønefuld|hønefulde|kanonfuld|kanonfulde|døddrukken|døddrukne|pløkfuld|lakstiv|kæmpedum|kæmpedumme|stiv i bøtten|stiv i hatten|stiv i huen|bimlende fuld|pivskør|pivskøre|pivdum|pivdumme|pivdoven|pivringe)
    (drikker|drak|sviner|bander|æder) som et hul
    (omvandrende|vandrende|levende) (ølkasse|bryggeri|spritfabrik|kosteskaft|telt|lig|fedtdepot|affaldssæk|skraldespand|katastrofe|reklamesøjle|kondom|sygdom|petroleumslampe|brækspand)
    ${anybody} (* |)${noise} ${aside} (* |)(som|af) (en|et|nogle|lort|pis|sved|sprut|gylle|druk|gammel|gamle|hvidløg|kloak|ged|råddent|fusk|møg|øl|bræk|fis|tis|gris|svin|hest|urin|våd|dårlig|hund|grise|brunstig)
    ${noise} ${aside} (* |)som (en|et|nogle|en flok) (* |)(${beast}|bordel|kloak|losseplads|lokum|urinal|svinesti|minkfarm|gylletank|askebæger|bryggeri|container)
    (lyder|lød|synger|sang|spiller|spillede|snakker|taler|talte|går|gik|stod|står|sidder|sad|løb|løber|danser|kører|griner|lo|gik klædt|går klædt|klædt|ser ud|så ud) (* |)(* |)som (en|et|nogle|en flok) (hæs|syg|døende|brunstig|skoldet|stukket|fuld|gal|gammel|sur|rusten|drægtig|skadet|forvirret|skimlet|kastreret|skævbenet|oppustet|opblæst|bagstiv|beruset|hjernedød|vissen|lam|klovne|klovn|) (${beast}|klovn|klovne|presenning|badering|mandril|høj hat|spritter|støvsuger|elefanter i en glasbutik)
    (puster|pustede|puste) (dig|sig|jer) op som (en|et) (* |)*
    ${anybody} (ligner|lignede) ${aside} (mest |faktisk |mere |lidt |) ${odd}
    (frisure|hår|ansigt|fjæs|smil|grin|næse|ører|øjne|ben|mave|tænder|stemme|krop|tøj) (ligner|lignede|lyder som) ${odd}
    ligner noget (katten|hunden|der er løgn|der har|der er|man|fra en gyserfilm|fra en container)
    (næse|næsen|ører|ørerne|tænder|ben|mave|maven|hår|øjne|ånde|gane|hoved|røv|bagdel|fødder|tæer|negle) som (en|et|på en|to) (gammel |gammelt |rød |trafikrød |rådden |svedig |) (tændstik|tændstikker|tønde|krog|høvl|havegærde|stakit|kloak|lygte|trafiklys|kartoffel|gris|elefant|rotte|troldesplint|flagstang|rive|grævling|losseplads|askebæger|minkfarm|ladeport|lade|hest|heks|blomkål|spand|gribbe|krage)
    (bumsede|pløsede|fedtede|savlende|hængende|opsvulmede|bløde|skæve|glubske|små grise|grise|svine|lede|klamme|snottede) (fjæs|ansigt|glugger|grisehår|svinehår|griseøjne|kindposer|dobbelthager|hager|tryne|trut|mund|vom|mave|bug|næse|fingre|hænder|poter)
    ${anybody} (har|havde) (* |)(* |)(bumset|pløset|fedtet|grimt|hæsligt|klamt|svedigt) (fjæs|ansigt|hår|skæg)
    (din|hans|hendes|jeres|deres) (dobbelthager|dobbelthage|sure tæer|grisetæer|pløsede|delle|deller|griseøjne|svineøjne|lumske øjne|lallede|dumme grin|dumme fjæs|dumme ansigt|grimme ansigt|lede ansigt)
    (hørmer|stinker|lugter) ${aside} (langt væk|helt herover|helt herned|hele vejen|fælt|rædselsfuldt) (af|som|når)
    ${anybody} (stinker|hørmer) ${aside} (af|fælt|langt|værre|helt)
    ^(du|i|hun|han) (lugter|stinker|hørmer)$
    du lugter (fælt|grimt|klamt|værre|af lort|af sved|af tis|af pis|af gammel)
    (lugter|stinker|hørmer) så (fluerne|blomsterne|man|det|tapetet|hunden|katten)
    (surtlugtende|stinkende|uvaskede|langhårede|beskidte|dovne) (hippier|hippie|pensionister|studerende|cyklister|aktivister|unger|gamling|mandfolk|mænd|kvinder|typer|folk)
    iq som (en|et) *
    (intelligens|iq|forstand|hukommelse|hjerne|hjernekapacitet|tankegang|empati|rygrad|pli|charme|udstråling|humor|format) som (en|et) (* |)(rugbrødsmad|guldfisk|ært|regnorm|amøbe|sten|mursten|dørmåtte|brødrister|skovl|spade|høne|kartoffel|agurk|tomat|stub|valnød|hasselnød|rosin|sten|rejeost|myg|dørhåndtag|fiskefilet|spurv|snegl|våd klud|karklud)
    (hjerne|hjernen) (er|må være|på|har) (* |)(* |)(på størrelse|størrelse|størrelsen) (med|som|af) (en|et|på) *
    (hjerne|hjerner) (på|af) (størrelse|størrelsen|en) (med |) *
    (du|i|han|hun|de|man|${firstName}|${theRole}|${theRoles}) (har|havde|må have|skal have) ${aside} ${nothing} (for|i|mellem|i stedet for) (hjerne|hovedet|hoved|ørerne|knolden|kuplen|kassen|skallen|toppen|bolden|pæren)
    (ikke meget|intet|ingenting|meget lidt|langt|tomt|helt tomt|tom plads|blæser|trækker) (mellem|imellem|oppe mellem) (ørerne|hjernecellerne|skulderbladene)
    (tomt|mørkt|slukket|lukket|stille|tyndt) (på|i|oppe på|oppe i) (øverste|den øverste|øverste etage|kuplen|knolden|loftet|kvisten)
    (${anybody}|(folk|typer|mennesker) (* |)(* |)(* |)(* |)) (mangler|mangle) ${aside} (vist |helt tydeligt |) (en|et|nogle|et par|flere|nok en) (skrue|skruer|tagsten|brik|brikker|kop|kopper|kugle|kugler|dåse|dåser|lys|lygter|ris|pærer|pære|øl|hjerneceller|hjernecelle|møtrik|møtrikker)
    (mangler|savner) ${aside} (helt |fuldstændig |tydeligvis |) (hjerne|forstand|rygrad|opdragelse|dannelse|hjerneceller|pli|situationsfornemmelse)
    (ikke|aldrig) ${aside} (alle|alle sine|alle dine|alle jeres) (kopper|kopperne|ål|ålene|kugler|kuglerne|skruer|dåser|pladser|brikker|lys|tallerkener|håndklæder|svin) (i|på|besat|hjemme)
    (elevator|elevatorer) (går|når|kører|kommer) ${aside} ikke ${aside} (helt |) (op |) (til|på|i|helt) ${top}
    elevatoren (går|når|kører|kommer) ${aside} ikke ${aside} (helt |) (op |) (til|på|i|helt) ${top} (hos|på|oppe hos|i hovedet på) (dig|jer|ham|hende|den|dem|formanden|${theRole}|${firstName})
    (lys|lyset) (er tændt|men|er på|tændt) (* |)(* |)ingen (er |) hjemme
    (ikke|næppe|ikke ligefrem) ${aside} (ligefrem |vist |altid |just |helt |) (det|den|de) (klareste|skarpeste|kvikkeste|største|hurtigste|skarpest) (lys|søm|kniv|kniven|knive|pære|pæren|stearinlys|blyant|hjerne|høne|tube|skruetrækker|stjerne|lys på|lampe|ske|værktøj|krydderi|lygte|saks|computer|køer)
    (ikke|aldrig) ${aside} (helt|rigtigt|helt rigtigt) (færdigbagt|bagt|bagte|gennembagt|færdigbagte|vågen oveni|rigtig i hovedet|rigtig klog|rigtig i knolden|normal i hovedet|ved sine fulde fem|rask i hovedet|rigtige i hovedet|kloge oveni)
    (kan|kunne|kan godt) ${aside} ikke (engang |) (hælde|tisse|pisse|finde) (vand|sin egen|ud af) (af|ud af|en|et|en støvle|sin) 
    (et par|nogle|en|to|fem|flere) (pølser|rødbeder|tallerkener|kugler|dåser|skruer|brikker|sandwich|øl|ål|fiskefileter|ladninger|kort) (fra|for lidt|kort for|under|mindre end) (en|et|i|til|fuld)
    hamsteren (er død|er løbet|har forladt|sover) (* |)(hos|i hovedet|i hjulet|oppe)
    (hjernen|hjerne) ${aside} (er|gik|var|har|på) (gået |) (på efterløn|på pension|på ferie|slået fra|stået af|meldt sig|i dvale|i koma|smeltet|rådnet|skrumpet|udvasket|kogt|frosset|blødgjort|til salg|koblet fra)
    (dum|dumme|gal|syg|syge|tosset|skør|blød|skæv|svag|bims) i (hele hovedet|bollen|hue|huet|huen|hoved|hodet|roen|kuplen|kassen|løget|nødden|potten|kokosnødden|topstykket|bøtten|kraniet|bærret|skrotten)
    (blæst|skæv|sparket|tabt) (oveni|oppe i|i hovedet|ind i hovedet)
    hovedet under armen
    (lam|skæv|blød|gal|syg) i (låget|løget|toppen)
    (en |) skrue løs (i|hos|på|hele)
    (har|havde|få|fik) (syfilis|orm|mug|svamp|rust|kalk) (i|på) (hjernen|knolden|hovedet)
    (finde|find) sin egen (numse|nosse|røv|næse|pik) med (to|begge|en)
    (er|jo|de er|i er) (senile|demente) (hele|alle|de har|og|i)
    (så kedelig|så kedelige|så langsom|så grim|så dum) at (malingen|man|tapetet|uret|selv|hunden|spejlet|fluerne)
    bæ i (hovedet|hjernen|knolden)
    (guldfiskehukommelse|guldfiskehjerne|snydt for hjerne|hjerneceller nok|hjernecelle tilbage|hjerneceller tilbage|uden hjerne|hverken hjerne|blottet for hjerne|ligge på en knappenål|født uden hjerne|født uden rygrad)
    (samlede|samlet) (iq|forstand|intelligens|hjernekapacitet|begavelse) (når|kan|er|på|svarer|ligger|overstiger)
    (iq|intelligenskvotient|begavelse) (på|under|når|lavere|lidt over|svarende) ${aside} (* |)(* |)(* |)(stuetemperatur|skostørrelse|skonummer|frysepunktet|rugbrød|bordhøjde|en torsk|skolepatrulje)
    (evner|indsats|opførsel|niveau|forstand|optræden|moral|arbejde|begavelse|dømmekraft) (er|ligger|var) ${aside} (langt |helt |) under (lavmålet|stuetemperatur)
    under lavmålet for (en|et)
    mangler (du|i|han|hun) ${aside} (en|et|nogle|et par) (skrue|skruer|tagsten|brik|brikker|hjerneceller)
    (åndeligt|forstandsmæssigt|intellektuelt|mentalt|begavelsesmæssigt|moralsk|menneskeligt) (uformuende|underernæret|underforsynet|underforsynede|udfordret|udfordrede|underbemidlet|underbemidlede|forarmet|forkrøblet|tilbagestående|handicappet|invalid|fallit|bankerot|amputeret|begrænset|begrænsede|formørket|retarderet)
    (begrænsede|mangelfulde|ringe|sparsomme|beskedne|svage) (åndsevner|forstand|begavelse|intelligens|intellekt|hjerne|hjernevindinger|evner udi)
    (pinagtigt|pinligt|usigeligt|rørende|ualmindeligt|usædvanligt|bemærkelsesværdigt|grænseløst|ubeskriveligt|ufatteligt|utroligt|kolossalt|skræmmende) (ubegavet|ubegavede|dum|dumme|uintelligent|enfoldig|enfoldige|tungnem|tungnemme|indskrænket|indskrænkede|åndløs|tåbelig|uduelig|uduelige|selvfed|selvglad|idiotisk)
    ${anybody} er ${aside} (tyndbenet|svagt funderet|tynd) i (tankegangen|hovedet|toppen|betrækket|knolden)
    ${anybody} (har|havde) ${aside} (overskredet|passeret|nået) (sidste |sin |din |) (salgsdato|salgsdatoen|holdbarhedsdato|holdbarhedsdatoen|sidste holdbarhed|udløbsdato|udløbsdatoen)
    (begge ben|det ene ben|en fod|ét ben|et ben|begge fødder|halvvejs) (i|nede i) graven
    (moden|klar|på vej|egnet) (til|mod) (kompostbunken|lossepladsen|krematoriet|kirkegården|genbrugsstationen|containeren|kisten|plejehjemmet|museet|komposten|skrotbunken)
    ikke (en|et) (sur |rådden |bjælde|fis|flad|hat|potte|død |skid|sild|pind|hujende) (* |)værd
    ${heOrYou} (ved|fatter|forstår|aner|begriber|kan) ${aside} (ikke en|ikke et|ikke) (pind|hat|klap|skid|fis|dyt|bjælde|døjt|hak|suk|kvidder|op og ned på en ko|ryk|bønne)
    (ved|vidste|fatter|forstår|aner) ${aside} ikke (hvad der er |) (op og ned|for og bag|hoved og hale|op eller ned|forskel på) (på|og|i) (en|et|sig)
    ${anybody} er ${aside} ${aside} (så|for|simpelthen så|fuldstændig|helt igennem|direkte|bare så|både|jo|) (latterlig|latterlige|patetisk|patetiske|ynkelig|ynkelige|ækel|ækle|modbydelig|modbydelige|hæslig|hæslige|usel|ussel|usle|fesen|fesne|ækelt|højrøvet|højrøvede|slibrig|slibrige|klam|klamme|ulækker|ulækre|perfid|perfide|tykhudet|tykhudede|pokkers tykhudet|pinlig|småsyg|sygelig|bidsk|løgnagtig|løgnagtige|nederdrægtig|nederdrægtige|stokblind|stokblinde|uduelig|uduelige|selvfed|selvfede|indbildsk|indbildske|snotforkælet|snotforkælede|uopdragen|uopdragne|hjernedød|hjernedøde|ubehøvlet|ubehøvlede|bundkorrupt|bundkorrupte|skinhellig|skinhellige|småtbegavet|småtbegavede|grænsepsykotisk|knastør|samvittighedsløs|samvittighedsløse)
    hvor er (du|i|han|hun|de|${theRole}) ${aside} (latterlig|latterlige|patetisk|patetiske|ynkelig|ynkelige|pinlig|pinlige|klam|klamme|bidsk|fej|fejge|feje|ussel|usle|led|lede|dum|dumme|tarvelig|tarvelige|usympatisk|usympatiske|selvfed|selvfede)
    ^(usle|løgnagtige|latterlige|patetiske|ynkelige|falske|fejge|feje|klamme|hykleriske) (er|var) (i|de|du|han|hun)
    ^(slibrige|skeløjede|hjulbenede|klamme|dumme|latterlige|pinlige|løgnagtige|rygradsløse|dobbeltmoralske|skaldede|snotdumme|usle|ækle|forkælede|selvfede|grådige|feje) (lille |gamle |unge |små |) (${aRole}|mennesker|menneske|mandfolk|mand|kvinde|kælling|back|dommer|mænd|kvinder|typer|socialdemokrater|venstrefolk|politikere|journalister|grønne|hækklippere)
    (den|det|de|hende den|ham den|sådan en|sikke en|sikken en|hvilken|en mere|en) (* |)(opsvulmede|pløsede|fordrukne|gennemsyltede|gennemrådne|usympatiske|skruppelløse|skrupelløse|løgnagtige|slibrige|snotforkælede|selvfede|selvhøjtidelige|højrøvede|ubehøvlede|tarvelige|langnæsede|hentehårede|radmagre|krumnæsede|kæphøje|bedrevidende|rethaveriske|indbildske|uduelige|latterlige|patetiske|ynkelige|hysteriske|spastiske|hjernedøde|hjærnedøde|bundkorrupte|inkompetente|forkælede|ryggesløse|stokblinde|småborgerlige|usle|modbydelige|nederdrægtige|fordømte|pokkers) (* |)(${aRole}|mand|kvinde|mænd|kvinder|mennesker|menneske|dame|damer|fyr|type|typer|chauffør|ledelse|bestyrelse|bænkevarmere|hippier|unger|unge|pensionister|cyklister|golfklubformand|sælgertype|kragetæer)
    (en mere|et mere|noget mere|nogen mere) (usympatisk|ubehøvlet|inkompetent|uduelig|ubegavet|hyklerisk|usmagelig|klam|ulækker|snotdum|dum|dumt|fordrukken|nederdrægtig|nederdrægtigt|arrogant|selvfed|løgnagtig) (* |)(* |)(skal man|findes|fandtes|har aldrig|kan man|end|må man)
    (hjærnedød|hjærnedøde) *
  `,
};

const allowedPhrases = `
  (jeg|vi|man|jeg selv) (er|var|bliver|blev|føler mig|blev helt|er helt) (* |)(* |)(skæv|blød|syg|gal|skør|bims|svag|tosset|rundtosset) (i (skallen|pæren|bolden|låget|knolden|hatten|kasketten|bærret|kysen|kuplen)|)
  (bilen|suppen|sovsen|gryden|huset|vejen|isen|vinteren|maden|kaffen|dejen|tågen|cyklen|hunden|katten|hesten|båden|skoen|jakken) (er|var|blev|bliver) (* |)(* |)som (en|et|vand|grød)
  (stædig|stærk|klog|frisk|glad|flittig|sund|hurtig|sulten|tavs|stille|fattig) som (en|et) *
  (mangler|savner|mangler der|mangler jeg|mangler vi) (en|et|nogle|et par|flere) (skruer|skrue|pærer|øl|dåser|kopper|tagsten|brikker|lys|møtrikker) (til|i pakken|i æsken|fra|i skabet|på taget|i posen|i kassen|hos|og|for)
  (vi|jeg|der|pakken|sættet|spillet|puslespillet|skabet|reolen|taget|køkkenet) mangler (* |)(en|et|nogle|et par|flere) (skruer|skrue|pærer|øl|dåser|kopper|tagsten|brikker|lys|møtrikker|brik|kop|pære)
`;

export const danishLikeness: ListPart = { phrases, allowedPhrases };

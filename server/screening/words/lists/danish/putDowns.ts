// Danish coarse commands and put-downs.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { creature, people, person } from './names.ts';
import { anybody, aside, youAll } from './wording.ts';

/** Of whom one says that their head is empty or their work is poor. */
export const somebody =
  '(du|i|han|hun|de|ham der|hende der|dem der|ham|hende|folk|man|formanden|kassereren|viceværten|naboen|naboerne|redaktøren|redaktionen|journalisten|journalisterne|direktøren|chefen|bestyrelsen|udvalget|kommunen|politikerne|politikeren|dommeren|træneren|målmanden|lægen|læreren|håndværkeren|håndværkerne|arkitekten|arkitekterne|administrationen|ledelsen|regeringen|ministeren|statsministeren|borgmesteren|forfatteren|skribenten|sagsbehandleren|mureren|maleren|tømreren|entreprenøren|rådgiveren|rådgiverne|konsulenten|udlejeren|ejendomskontoret|personalet|de andre|de unge|de gamle|cyklisterne|bilisterne|karlen|fyren|konen|manden|damen|typen|min nabo|min overbo|min underbo|min chef|min eks|min udlejer|vores nabo|vores formand|vores kasserer|vores vicevært|vores udlejer|jeres formand|jeres kasserer|den mand|den kvinde|den kone|den fyr|den type|den person|den dame|den formand|den redaktør|den kasserer|den vicevært|den nabo|den journalist|den minister|ham fyren|ham manden|ham viceværten|ham naboen|ham formanden|hende damen|hende konen|hende naboen|hende formanden|ham ovenpå|hende ovenpå|hele bestyrelsen|hele banden|hele bundtet|hele foreningen|hele holdet|hele familien|hele opgangen|hele kontoret)';
const inTheHead =
  '(i hovedet|oppe i hovedet|oven i hovedet|i knolden|i låget|i bøtten|i hjernen|i skallen|i bolden|i roen|i krydderen|i kuplen|i nøden|i pæren|i kraniet|i ærten|i kasketten|i pandeskallen|i øverste etage|på øverste etage|på loftet|mellem ørerne|under kasketten|under hatten|under kalotten)';
const stupid =
  '(dum|dumme|snotdum|snotdumme|møgdum|møgdumme|åndssvag|åndssvage|tungnem|tungnemme|ubegavet|ubegavede|uduelig|uduelige|hjernedød|hjernedøde|bims|bimse|idiotisk|idiotiske|lavpandet|lavpandede|tykpandet|tykpandede|retarderet|retarderede|sløv|sløve|tykhovedet|tykhovedede|uintelligent|uintelligente|stupid|stupide|evnesvag|evnesvage|enfoldig|enfoldige|hjernelam|hjernelamme|tumpet|tumpede|forstokket|forstokkede|ubrugelig|ubrugelige)';
const botcher =
  '(klamphugger|klamphuggere|sjuskehoved|sjuskehoveder|dilettant|dilettanter|nolder|noldere|kludremikkel|kludremikler|kludderhoved|kludderhoveder|sjuskemikkel|sjuskemikler|træmand|træmænd|skrankepave|skrankepaver|skribler|skriblere|kvaksalver|kvaksalvere|makværk af en|halvhjerne|halvhjerner)';

const phrases = {
  flag: `
    ,(hold|luk|klap|hold nu|luk nu|klap nu) ${aside} ${aside} (din|jeres|dit|) (store|fede|grimme|forpulede|skide|dumme|beskidte|lede|klamme|) (kæft|kæften|mund|røv|røven|ar|arret|lort|lorten|fjæs|fjæset|flab|flaben|bøtte|gab|gabet|æde|snude|brødhul|pladderhul|i med det pis)
    (kan|vil|gider|kunne|kan så) (du|i|han|hun) ${aside} (ikke|så|for|) ${aside} ${aside} (holde|lukke|klappe) ${aside} (din|jeres|sin|dit|) (store|forpulede|fede|) (kæft|kæften|røven|arret|lorten|fjæset|i|flaben|mund|bøtte|gab)
    ${anybody} (skal|burde|kan|skulle|bør|må) ${aside} ${aside} (bare|) (holde|lukke) ${aside} (din|jeres|sin|deres) (store|forpulede|fede|) (kæft|mund|røv|flab|gab)
    ${anybody} (skal|burde|kan|skulle|bør|må) ${aside} ${aside} (holde|lukke) ${aside} (kæft|kæften|røven|arret|lorten|flaben|bøtte)
    ,(skrid|skrub|skrup|pis|fis|fuck|rend|pil|smut|forsvind|forføj|skred|stik|gå) ${aside} ${aside} (a helvede til|ad helvede til|af helvede til|ad hekkenfeldt til|ad pommern til|for helvede|for fanden|ud af mit liv|i skammekrogen|din vej|hjem og græd|hjem til din mor)
    ,(skrid|skrub|skrup|pis|fis|fuck|pil|daf) ${aside} ${aside} (af|væk|med dig|med jer|herfra|fra mig)
    ,(skrub af|pis af|fis af|fuck af|skrup af|fuck off|piss off|fuck jer|fuck dig|fuck you|fuck ham|fuck hende|fuck dem alle),
    (fuck|fuk|fock|knep|skid på|pis på|skide på|fuck dog) (dig|jer|af|you|off|dig selv|jer selv|ham|hende|dem alle)
    ,(rend|rende|kys|slik|spis|klø|skid) ${aside} (mig|os|min|den) (i|op i|på|fede|) (røven|røv|røvhullet|bagdelen|et vist sted|hatten|rumpen|nosserne|r|ballen|måsen)
    ${anybody} (kan|skal|må) ${aside} ${aside} (rende|kysse|slikke) (mig|os) (i|et|hvor|på) (røven|vist sted|r|solen ikke skinner|bagdelen|ryggen)
    ,(æd|spis|slik|sluk|ædt|tyg|gnav) ${aside} (min|mit|dit|jeres|en|noget|) (lort|eget lort|egen lort|skid|pis|møg|hestelort|en lort|brunt)
    ,(gå|tag|kravl|kryb|pil|smut|skrid) ${aside} ${aside} (hjem|tilbage|ned|ind|) ${aside} (og|under|i|til) (vug|skam dig|skam jer|tud|græd|skrub dig|din sten|jeres sten|den sten|stenen|dit hul|jeres hul|det hul|din hule|dit musehul|spil den af|kneppe din|kneppe|fis|sut|leg med dig selv|dit rottehul|din kælder|din mors kælder|rendestenen|kloakken)
    (kom|kravlet|krøb|er|kravl|kommer) ${aside} (du|i|han|hun) ${aside} (ud|op|frem) (af|fra|under) (hvilken|hvilket|hvilke|din|dit|jeres|en|et|) (sten|hul|kloak|rendesten|kloakken|hule|rottehul)
    (skam|skammer) (dig|jer|i jer|du dig) ${aside} (ikke|ad helvede til|af helvede til|helt ind i|for helvede|din|dit|ud|over hele kroppen|langt ind i helvede) (*|)
    ,(hop|spring|rend|gå|løb) ${aside} (i|ud i) (havet|havnen|søen|et hul|fjorden|kanalen|møget|mosen) (og bliv|og drukn|din|dit|og forsvind|med sten i lommerne|med en sten om halsen) (*|)
    (stik|skyd|put|tag) ${aside} (det|den|dine|din|dit|jeres) (*|) (skråt|lige skråt) op
    (stik|skyd|skub) (den|det|dem) ${aside} skråt op
    ${anybody} (kan|må) ${aside} ${aside} (stikke|skyde|skubbe|proppe|stoppe) (det|den|dem|dit|din|dine|jeres) (*|) (*|) (skråt op|op|op i røven|hvor solen ikke skinner|op hvor solen ikke skinner)
    (stik|ta|tag|find) (fingeren|hovedet|hånden|næsen) ${aside} (ud|op|ned) (af|i) (røven|din egen røv|lortet|sandet|toilettet|kummen|gasovnen|din røv|måsen)
    (stik|stikke|put) hovedet i (gasovnen|en gasovn|toilettet|en spand|lokummet|et bikube|ovnen|en sæk|et komfur)
    ,(tag|spis|husk|snup|sluk|få|ta|tag nu) ${aside} ${aside} (nu|) (din|dine|jeres|nogle|flere|en|) (medicin|piller|lykkepiller|antipsykotiske|antipsykotika|ritalin|nervepille|pille|valium|beroligende|stikpille|sølvpapirshat på),
    (har|glemte|fik) (du|i|han|hun|hun vist|du vist) ${aside} (glemt|ikke taget|ikke fået|sprunget over|igen glemt) ${aside} (at tage|) ${aside} (din|dine|sin|sine|jeres|over) (medicin|piller|lykkepiller|ritalin|medicinen|hjerne) (i dag|i morges|),
    (få|skaf|find|køb) ${aside} (dig|jer) ${aside} (et|et rigtigt|en|lidt|noget|et fucking|) (liv|hobby|hjerne|job|rygrad|pik|mand|kæreste|fritidsinteresse|hjælp for helvede|psykiater|psykolog|briller for fanden|bid af virkeligheden),
    (lad|la) (os|mig|vær med at plage os) ${aside} (slippe|være fri) for (dig|dit pis|dit lort|jeres lort|jer|din|at høre på dig|at se på dig|dit ævl|dit bræk|dit fjæs)
    (spar|skån|spar os|spar mig) ${aside} (os|mig|) (for|dit|jeres|det|din|dine) ${aside} (pis|lort|ævl|bræk|vrøvl|løgne|hykleri|krokodilletårer|opkast|klynk|skrald|pladder)
    ,(tud|græd|klynk|piv|tudbrøl|græd nu|tud nu) ${aside} (nu|videre|bare|lidt mere|dog|mere|over det|til din mor|en flod|et hav|) (tudefjæs|tøsedreng|pattebarn|snowflake|krænkelsesparat|din|dit|i|tøs|flæbehoved|kælling)
    (ring|skriv|gå) ${aside} (til|efter) (en|wambulancen|) (wambulance|whambulance|vatpikvagten)
    (her er|tag|ta|vil du have|nogen der har|snup|værsgo) ${aside} (en|din|et glas mælk og en) tudekiks
    ${youAll} (er|er jo|er sgu|er fandeme|er bare|må være|virker|lyder|virker jo) ${aside} ${aside} (så|for|rigtig|meget|ekstremt|ufatteligt|utroligt|utrolig|helt|total|totalt|fuldstændig|komplet|skide|pisse|møg|fucking|hamrende|ravende|dælme|) ${aside} (dum|dumme|åndssvag|åndssvage|latterlig|latterlige|ynkelig|ynkelige|patetisk|patetiske|klam|klamme|ulækker|ulækre|grim|grimme|modbydelig|modbydelige|uintelligent|uintelligente|ubegavet|ubegavede|hjernedød|hjernedøde|hjernevasket|hjernevaskede|retarderet|retarderede|sindssyg i hovedet|syg i hovedet|syge i hovedet|syg i roen|syg oveni|uduelig|uduelige|evnesvag|evnesvage|tilbagestående|stupid|stupide|idiotisk|idiotiske|usympatisk|usympatiske|ussel|usle|fej|feje|forlogen|forlogne|hyklerisk|hykleriske|tykhovedet|lavpandet|lavpandede|åndsbollet|skruphamrende|bindegal|ravgal|skør i hovedet|skør i bolden|småt begavet|småtbegavet|småtbegavede|tung i det|indskrænket|indskrænkede|snæversynet|selvfed|selvfede|pinlig|pinlige|frastødende|afskyelig|afskyelige|ækel|ækle|væmmelig|væmmelige|led|uklog|ond|onde|møgdum|pissedum|skidedum|røvdum|kronidiotisk),
    (han|hun) (er|er jo|er sgu|er fandeme|er bare|må være|virker|lyder) ${aside} ${aside} (så|for|rigtig|ekstremt|ufatteligt|utroligt|helt|total|totalt|fuldstændig|komplet|skide|pisse|møg|fucking|hamrende|ravende|) ${aside} (åndssvag|latterlig|ynkelig|patetisk|klam|ulækker|modbydelig|ubegavet|hjernedød|hjernevasket|retarderet|syg i hovedet|syg i roen|uduelig|evnesvag|tilbagestående|idiotisk|usympatisk|ussel|forlogen|hyklerisk|lavpandet|åndsbollet|bindegal|ravgal|skør i bolden|småt begavet|indskrænket|selvfed|frastødende|afskyelig|ækel|væmmelig|møgdum|pissedum|skidedum|røvdum|splittergal|dum som en dør),
    (hvor|hold kæft hvor|gud hvor|fy for satan hvor|nøj hvor|ej hvor) (er|var|kan) (du|i|hun|han) ${aside} ${aside} (dum|dumme|åndssvag|latterlig|ynkelig|patetisk|klam|klamme|ulækker|ulækre|grim|grimme|modbydelig|fed og grim|lavpandet|ussel|forlogen|hjernedød|ubegavet|pinlig|være så dum|være så åndssvag|være så klam|hyklerisk|indskrænket|naiv og dum)
    (hvor|hvordan) (dum|dumme|åndssvag|snotdum|hjernedød|blåøjet|klam|ynkelig|uvidende|tykpandet|lavpandet|kan man være så dum|kan nogen være så dum) (har man lov|har man lov til|kan man|må man|kan man egentlig|er du|er i|er han|er hun|tror du|har du lov|kan et menneske|er det lov) (*|) (*|)
    (kan|hvordan kan) (man|du|nogen|et menneske|i|folk) ${aside} (være|blive) ${aside} så (dum|dumme|åndssvag|tykpandet|hjernedød|lavpandet|klam|ubegavet|idiotisk|snotdum|uintelligent|retarderet|ynkelig|tåbelig)
    (du|i|han|hun|de) ${aside} (fatter|forstår|ved|kan|aner|begriber|duer) ${aside} ${aside} (ikke|jo|absolut|) (absolut ingenting|en brik|hat|en skid|en døjt|brik|bjælde|en bønne|det fjerneste|en hujende fis|et klap|nul|til noget|en dyt|ikke en skid|til en skid|til en dyt),
    (du|i|han|hun|de) (er|er jo|er sgu|er vist|er tydeligvis|må være) ${aside} ${aside} (blevet|) (tabt bag af en vogn|tabt bag en vogn|tabt på hovedet|født uden hjerne|født i går|født bagvendt|faldet ned fra månen|vokset op på en losseplads|trukket op af rendestenen|skidt ud|trukket i en automat|trukket i en kiksfabrik)
    (blev|er) (du|i|han|hun) ${aside} (tabt|faldet) (på|ned og slået|ud af) (hovedet|gulvet|vuggen|puslebordet|hovedet som) (som|af|da|) (barn|baby|lille|spæd|jordemoderen|din mor|)
    (du|i|han|hun|de) (har|har jo|har vist|har tydeligvis|må have) ${aside} ${aside} (ikke|ingen|sgu ikke|hverken|kun|mindre) ${aside} (en|et|) (eneste hjernecelle|hjerneceller|hjernecelle|hjerne|to hjerneceller|en halv hjerne|fungerende hjerne|fungerende hjernecelle|alle kopper i skabet|alle bolde oppe|rygrad|nosser|værdighed|selvrespekt|ære i livet|omløb i hovedet|hjerne i hovedet|noget mellem ørerne|skyggen af intelligens)
    (du|i|han|hun|de) (har|har jo|har vist|har tydeligvis|må have) ${aside} ${aside} (en halv hjerne|hjerne som en|en hjerne på størrelse med|luft mellem ørerne|knald i låget|lort i hovedet|en kæmpe hjerneskade|fået hjerneskade|savsmuld i hovedet|halm i hovedet),
    (du|i|han|hun) (mangler|savner) (vist|tydeligvis|fandeme|sgu|jo|åbenbart) ${aside} (en|et|nogle|flere|alle|) (skrue|skruer|hjerneceller|hjernecelle|hjerne|kromosom|indkøbspose|kopper i skabet|knold|rygrad|nosser|omløb i hovedet)
    (har|er) (du|i|han|hun) ${aside} (ikke|slet ikke|overhovedet|en|) ${aside} (noget|et gram|en|fået|fuldstændig|rigtig|helt) ${aside} (hjerne|hjerneskade|hjerneskadet|hjerneceller|i hovedet|klog|rigtig klog|i knolden|mellem ørerne|dum eller hvad|skudt i hovedet|retarderet|mongol|intelligens|lort i hovedet|gal i hovedet|syg i hovedet|mental|normalt begavet),
    (er) (du|i|han|hun) ${aside} (dum|hjernedød|retarderet|åndssvag|hjerneskadet|syg i hovedet|sindssyg|idiot|mongol|autist|stupid|psykisk syg|bims|komplet idiot|totalt hjernedød|tung|gak|tosset|skidt klog|skæv|fuld|født|lavet af) (eller|i|eller hvad|eller bare|eller hvad fanden) (hvad|hovedet|noget|dum|bare|det bare|er du|stupid|fanden)
    ikke (den|det|de|helt den|lige den) ${aside} (skarpeste|hurtigste|kvikkeste|klareste|hvasseste|lyseste|klogeste|stærkeste|mest skarpe|lysende) (kniv|knallert|pære|lys|blyant|hoved|kniv i|værktøj|skruetrækker|hjerne|stjerne|rejse) (i|på|) (skuffen|havnen|lampen|lyskæden|bestikket|penalhuset|hovedet|lysekronen|kassen|klassen|værktøjskassen|rækken)
    (lyset|lys) er tændt men (der er|) ingen hjemme
    der (er|foregår|sker) ${aside} (ikke|ingen) ${aside} (meget|noget|nogen|en skid|ret meget|) (mellem ørerne|på øverste etage|i øverste etage|oppe på loftet|hjemme i hovedet|i hovedet|i knolden) på (dig|jer|ham|hende|dem)
    (ingen|der er ingen der|ikke en sjæl) ${aside} (gider|kan lide|vil have|ønsker|holder af|elsker|savner|respekterer|vil lege med|gider høre på|gider læse|gider se på|kan holde ud|kan udstå) ${aside} (at høre på|at se på|at læse|at være sammen med|) (dig|jer|dit pis|dit lort|dit ævl|dit fjæs|dine løgne|jeres pis),
    (folk|alle|vi|jeg|hele verden|alle andre) ${aside} (hader|foragter|afskyr|griner ad|er trætte af|er træt af at høre på|er trætte af at høre på|væmmes ved) ${aside} (dig|jer|dit pis|dit lort|dit ævl|dit fjæs|dine løgne),
    (ingen|hvem) (spurgte|har spurgt|bad) ${aside} (dig|jer|om din mening) (*|),
    (du|i|han|hun) (er|gør) ${aside} (til grin|dig selv til grin|jer til grin|jer selv til grin|sig selv til grin|en joke|en vittighed|en dårlig joke|en parodi|en skændsel|en skamplet|en skam|en skam for|en skandale|en hån mod|en pestilens|en plage|en byrde|en belastning|et nul|et rent nul|et stort nul|en nulliget|en nullitet|en fiasko|en taber|en kæmpe taber|tabere|en stor fejl)
    (sikke|sikken|hvilken|hvilket|hold kæft) (noget|et|en|) ${aside} (pis|lort|ævl|bræk|opkast|hjernedødt ævl|åndssvagt vrøvl|vås|gylle|sludder og vrøvl) (du|i|han|hun|at) (lukker|fyrer|skriver|siger|vælter|spyer|kan|får) (*|)
    (du|i|han|hun|de) ${aside} (lukker|fyrer|spyr|spyer|gylper|bræk|brækker|vælter|skider|sviner|hælder|lyver) ${aside} (kun|bare|ikke andet end|en masse|en gang|noget|jo|altid|) (lort|pis|gylle|ævl|møg|bræk|vås|galde|gift|eder|løgne|så det driver|så stort du er|hver gang du åbner munden|som en hest render|hver gang) (ud|af|op|)
    (lort|pis|møg|gylle|bræk) (i|ud af|kommer ud af|vælter ud af|mellem) (hovedet|munden på|ørerne|kæften på|hjernen|knolden) (på|af|) (dig|jer|ham|hende|*)
    (dit|din|dine|jeres|hans|hendes) (ynkelige|patetiske|latterlige|åndssvage|klamme|dumme|forpulede|elendige|usle|tåbelige|ulækre|hjernedøde|sølle|sørgelige|stupide|skide|lortede|modbydelige|beskidte) ${aside} (liv|eksistens|fjæs|ansigt|kommentar|kommentarer|unger|familie|røv|hjerne|hoved|opslag|mening|krop|pik|land|kultur|religion|løgne|mor|møgunger|lorteunger|tilværelse|person)
    (du|i|han|hun) (stinker|lugter|hørmer|emmer) ${aside} (af|som|langt væk|ad helvede til|ud af|så) (lort|svin|sved og pis|kloak|en losseplads|røv|pis|desperation|jalousi|halsen|et svin|en gris|dårlig ånde|bræk|gammel fisk)
    (kig|se|har du set|har du kigget|prøv at se) ${aside} (dig|jer|dig selv|jer selv|lige dig selv) ${aside} (selv|) i (spejlet|et spejl) (din|dit|fede|grimme|og bræk)
    (du|i|han|hun|din) ${aside} (må være|er vist|er tydeligvis|er jo bare) ${aside} (jaloux|misundelig|bitter|indebrændt|psykisk syg|sindsforvirret|forstyrret|dement|senil) (fordi|kælling|gammel|og|over|fordi ingen|i|din) (*|)
    (din|jeres) mor (er|var|ligner|lugter|stinker|sutter|knepper|boller|skreg) ${aside} (en|som|så|af|med|for|på|) ${aside} (luder|so|fed|kælling|pik|lort|billig|halvtreds kroner|hora|hore|mær|grim|klam|tyk|pikken|svin|hval|kusse|ko)
    (du|i|han|hun) (ligner|lyder som|lugter som|opfører dig som|opfører jer som|opfører sig som|ser ud som|skriver som|taler som|løber rundt som|tænker som|ter dig som|har et fjæs som|har et ansigt som) ${aside} ${aside} (en|et|lort|noget|nogen|nogle|) (lille|fed|fede|gammel|dum|dumt|forvokset|tyk|tykt|misfoster af en|skoldet|overvægtig|stor|ægte|rigtig|dement|slagtet|) (gris|svin|so|ko|hval|flodhest|abe|bavian|gorilla|rotte|tudse|skrubtudse|ged|æsel|heks|luder|møgkælling|kælling|narkoman|junkie|bums|hjemløs|sæk kartofler|kartoffelsæk|lort|en lort|pikhoved|røv|røvhul|skraldespand|losseplads|psykopat|pædofil|mongol|idiot|skabsbøsse|bøsse|hore|nazist|pattebarn|tøsedreng|møgunge|ulykke|trafikuheld|togulykke|hængerøv|noget katten har slæbt ind|katten har slæbt ind|der har skidt i bukserne|løgn)
    (dum|dumme|klog|klog|snotdum|kvik|skarp|begavet|intelligent|hjernedød|tyk|tykke|fed|fede|grim|grimme|klam|ond|falsk|doven|nyttig|nyttige|nyttesløs|charmerende) (som|end) (en|et|arvesynden|bare|ind i|lort|) (dør|bræt|østers|vaskebalje|gris|ko|so|sten|spand|hoved kål|stykke brød|hval|flodhest|ged|høne|gås|flaske vand|trappe|dørtrin|syltet agurk|lort|kloak|nat|slange|hyæne|sovepude|synden|knækket blyant|askebæger på en motorcykel|hul i hovedet|tærskel|brosten|mursten|guldfisk|skosål|kartoffel|rugbrød|lygtepæl|dovendyr|havenisse|håndgranat|arvesynd)
    (iq|intelligens|hjerne|begavelse|hjernekapacitet|intelligenskvotient|åndsevner) (som|på størrelse med|på|svarende til|på niveau med|der matcher|mindre end|lavere end|under) (en|et|din|dens|størrelse med en|) (*|) (guldfisk|rugbrød|høne|sten|ært|rosin|hønsehjerne|østers|amøbe|skosål|stuetemperatur|frysepunktet|skostørrelse|skonummer|sko|stueplante|kartoffel|regnorm|tomat|gulerod|peanut|valnød|mursten|bavian|havregrød|agurk|flue|femårig|dørmåtte|myg)
    (dummere|grimmere|klammere|mere uduelig|tykkere|federe|mere hjernedød|mindre begavet|værre|usselere|lavere iq) (end) (politiet tillader|loven tillader|et bræt|en dør|en sten|pesten|en rotte|en amøbe|min hund|en flue|aids|kræft|en gris|et svin|hitler|nazisterne|goebbels|til grise|lort|en gulerod|et rugbrød|man har lov til at være)
    (selv|til og med|endda) (en|et|min) (hund|kat|abe|guldfisk|sten|gulerod|rotte|amøbe|treårig|femårig|tom flaske|kartoffel|dreng på fem) (er|har|ville|kunne|forstår|er jo) ${aside} (klogere|mere intelligent|mere hjerne|højere iq|have forstået|bedre|begavet|mere empati) (end|det) (dig|jer|ham|hende|dem|her)
    (hvis|når) (dumhed|dum|dumheden|hjernedødhed|idioti|grimhed) (gjorde|kunne|var|kan|føles|kostede) ${aside} (ondt|flyve|mærkes|smitsomt|en sport|penge|betalt|måles) (så|ville|skreg|var|råbte|kunne) (*|) (*|)
    (hvad|hvem) (fanden|helvede|satan|i helvede|fuck) ${aside} (er|bilder|tror|rager) (du|i|han|hun) ${aside} (dig|sig|jer|for|du er|selv) (ind|for en|en|at|du er|i er|han er|) (*|)
    (rør|rager|bilder|kommer) (dig|jer) (ikke|en) (en skid|en høstblomst|skid|lort|papand|hylende) (*|)
    (du|i) (er|var) ${aside} (en|sådan en|et|sådan et|nogle|) (lille|stor|kæmpe|gammel|ynkelig|) (tastaturkriger|tastaturkrigere|tastaturhelt|tudefjæs|vatpik|vatpikke|pikansjos|pikspiller|klamphugger uden|skvatpisser|møgunge|lorteunge|møgunger|lortekælling|møgkælling|kommentarsporstrold|internettrold|trold|trolde|snowflake|krænkelsesparat tøs)
    (alle|de fleste|alle de) (du|dine|jeres) (skriver|siger|poster|kommer med|venner griner|familie skammer) (er|sig) (lort|pis|ævl|løgn|hjernedødt|møg|over dig|over jer|bræk)
    (jeg|vi|man) ${aside} (brækker|kaster|får|bliver|må brække|kunne brække|skal brække) ${aside} (mig|op|kvalme|opkast|brækfornemmelser|fysisk dårlig|syg|dårlig|os|sig) ${aside} (af|over|ved|ud over|på|når jeg ser) (at se|at høre|) (på|) (dig|jer|dit fjæs|din|ham|hende|dem|hans|hendes|folk som|den slags mennesker)
    (spytter|spytte|pisser|pisse|skider|skide) ${aside} (på|ad|efter|i hovedet på|i fjæset på|ud over) (dig|jer|ham|hende|din mor|dit|jeres|dem|din grav|din familie)
    (sølvpapirshat|stanniolhat|sølvpapirshatten|staniolhat|stanniolhatten) (på|strammer|sidder|er|sat)
    ${somebody} (har|havde|må have|har fået|har vist|har jo|fik|lider af) ${aside} ${aside} (en gang |et |bare |kun |) (hul|huller|lort|luft|tomrum|vat|savsmuld|spåner|træspåner|halm|hø|vand|grød|havregrød|sand|mug|møg|pis|kuk|knald|råd|skimmel|flødeskum|jordskælv|kortslutning|beton|mos|edderkoppespind|spindelvæv|orm|rust|tågehorn|høvlspåner|vakuum) ${inTheHead}
    (har|havde|fik) ${somebody} ${aside} ${aside} (fået |bare |kun |) (hul|huller|lort|luft|tomrum|vat|savsmuld|spåner|træspåner|halm|hø|vand|grød|havregrød|sand|mug|møg|pis|kuk|knald|råd|skimmel|flødeskum|kortslutning|beton|mos|spindelvæv|orm|rust|vakuum|slet ingenting|overhovedet noget|ingenting) ${inTheHead}
    (hul|lort|kuk|savsmuld|halm|knald|luft|vat) i (hovedet|knolden|bolden|låget) er (hvad|det) (du|i|han|hun|de) (er|har)
    (må|skal|kan) (man|du|i) ${aside} have hul i (hovedet|knolden|nøden|bøtten) for at
    ${somebody} (har|havde|må have) ${aside} ${aside} (en|et par|nogle|flere) (skrue|skruer) (løs|løse|for lidt)
    (har|havde) ${somebody} ${aside} (en|et par|nogle|flere) (skrue|skruer) (løs|løse|for lidt)
    ${somebody} (er|var|virker|kan|kunne) ${aside} ${aside} ikke ${aside} (være |) (rigtig|rigtigt|rigti|helt|helt rigtig|helt rigtigt|for|særlig|særligt|ret|ligefrem|specielt|så|skide) ${aside} (klog|kloge|kvik|kvikke|begavet|begavede|intelligent|intelligente|tilregnelig|tilregnelige|skarp|skarpe i|velbegavet|velbegavede)
    (er|var) (du|i|han|hun|de) ${aside} ${aside} ikke ${aside} (rigtig|rigtigt|rigti|helt|helt rigtig|helt rigtigt) ${aside} (klog|kloge|kvik|kvikke|vel forvaret)
    (ikke|aldrig|næppe|ikke ligefrem) ${aside} (været med til at opfinde|opfundet|opfandt) ${aside} (den dybe tallerken|krudtet|hjulet|varmt vand|det varme vand)
    (opfandt|opfundet) ${aside} (ikke|aldrig|næppe) (den dybe tallerken|krudtet|hjulet)
    tabt (på gulvet|på hovedet|ned ad trappen|på fliserne|på stengulvet|) (som|da du var|da han var|da hun var|da i var) (spæd|baby|barn|lille|nyfødt|små|babyer)
    tabt (bag af|bagud af|ud af bag på) en (vogn|hestevogn|lastbil|flyttevogn)
    ${somebody} (er|var|virker) ${aside} ${aside} (rundt på gulvet|langsom i optrækket|langsomme i optrækket|sen i optrækket|sene i optrækket|tung i optrækket|tunge i optrækket|tung i røven|langsom i betrækket|sløv i bettet|sløve i bettet|ude af sit gode skind|fra forstanden|gået fra forstanden|fra snøvsen|født bagom dansen|bag om dansen|født under en sten|opvokset i en hule|hjernemæssigt udfordret|underbegavet|underbegavede|en halv hjerne)
    (er|var) ${somebody} ${aside} ${aside} (rundt på gulvet|langsom i optrækket|langsomme i optrækket|sen i optrækket|tung i optrækket|sløv i bettet|fra forstanden|fra snøvsen|født i går|født på et bræt|født på en mark|født under en sten|født i en lade|født bagvendt|blæst i roen|underbegavet|underbegavede|halvhjerne|tabt af en vogn)
    (blæst|blæste|skudt|skoldet|gået|bims|bimse|gak|kuk|dum|dumme|sløv|sløve|ringe|defekt|defekte|kortsluttet|kortsluttede|bagvendt|helt væk|væk|skør|skøre|skruptosset|hjernedød|skadet|skadede|syg|syge|vattet|kogt|rådden|rådne|tom|tomme|idiot|mudret|møre) (i|oppe i|oven i) (hovedet|skallen|knolden|bolden|kuplen|pæren|bøtten|ærten|nøden|roen|låget|krydderen|kraniet|kasketten|pandeskallen|hjernen|brødet|dækslet|agurken)
    (ikke|næppe|ingen) ${aside} (ret meget|for meget|ret mange|særlig meget|så meget|en skid|en hujende fis|mange hjerneceller|mange lys tændt|mange kopper|det store|meget hjerne|meget omløb|nogen hjemme|en eneste hjernecelle) ${aside} ${inTheHead}
    ${somebody} (fatter|aner|begriber|forstår|kapere|kender) ${aside} ${aside} (ikke|absolut ikke|jo ikke|heller ikke|sgu ikke|) (en brik|hat|en hat|en skid|bjælde|en dyt|en hujende fis|en flyvende fis|en bønne|en klap|et klap|et kuk|en høstblomst|nada|en fis|en kæft|en pind|en papand|lort|minus)
    (fatter|begriber|forstår|aner) (du|i|han|hun|de) ${aside} (ikke|overhovedet ikke|slet ikke|heller ikke) ${aside} (dansk|en brik|hat|en skid|en bønne|bjælde|en døjt|almindelig dansk|noget som helst|en hujende fis)
    kan (du|i|han|hun) ${aside} ikke (læse|tænke|stave|tælle|høre|se|læse dansk|forstå dansk) (eller hvad|din|dit|eller er|for fanden)
    ${somebody} (er|var|må være|er åbenbart|er jo|virker) ${aside} ${aside} (så|for|alt for|simpelthen for|åbenbart for|nok for) ${aside} ${stupid} (til |) at
    (du|i|han|hun|de) (er|var|må være) ${aside} ${aside} (dum|dumme|åndssvag|åndssvage|tåbelig|tåbelige|naiv|naive) nok til at
    ${somebody} (er|var) ${aside} ${aside} (så|lige så|ca lige så|cirka lige så|nogenlunde lige så) (begavet|begavede|intelligent|intelligente|kvik|kvikke|klog|kloge|skarp|skarpe|nyttig|nyttige|brugbar|brugbare|charmerende|attraktiv|lækker|smuk|god) som (en|et|min|mit|bagsiden af|indersiden af|lort|bunden af) *
    (mere|større|højere|flere) (hjerne|forstand|hjernemasse|hjerneceller|omløb|omløb i hovedet|intelligens|iq|begavelse|vid|hjernekraft|rygrad|charme|personlighed) ${aside} (i|hos|) (* |) end (dig|jer|ham|hende|dem|hele|formanden|bestyrelsen|du har|i har|han har|hun har|de har|resten af|i tilsammen|jer tilsammen|dem tilsammen)
    (ikke|næppe|hverken) ${aside} (mere|større|højere|flere) (forstand|hjerne|hjerneceller|omløb|omløb i hovedet|vid|fornuft|intelligens|iq|begavelse|rygrad) ${aside} end (en|et|min|mit|der kan være) *
    hvor ${stupid} (har man lov|må man|kan man|er det muligt|er du|er i|er han|er hun|er de|tror du|kan et|kan en)
    hvor (tungnem|blind|ringe|sløv|inkompetent|uduelig|naiv|verdensfjern|tonedøv|selvfed|plat|ussel|fej|grådig|lav|klam|syg i hovedet) (har man lov|må man være|kan man være|kan man blive|er det muligt)
    (kan|kunne) (dårligt|knap|knap nok|knapt|næsten ikke|ikke engang) (stave til|tælle til|tørre sig|binde sine|finde ud af at tørre|finde ud af at binde|finde sin egen|gå og tygge tyggegummi) (* |) (eget navn|ti|tyve|røven|snørebånd|navn|bag|tre|røv|samtidig) (uden|med|)
    ${somebody} (ligner|lignede) ${aside} ${aside} (noget|nogen|nogle|en|et|sådan en) (* |) (der|som) (er |har |lige er |lige har |netop har |netop er |aldrig har |) (løgn|kravlet|faldet ned fra|død|skidt|pisset|skyllet|gravet|bidt|spist|slugt|tygget|kørt over|blevet kørt|blevet kogt|brækket|tabt et væddemål|sovet i|boet i|fundet i|rullet i|ædt|begravet|trukket|ligget i|dyppet|kogt|glemt i|smeltet|avlet|indavlet|sprunget|slæbt|katten har|ikke har vasket|ikke har været i bad|vasket sig|set en tandbørste|set et bad|lugter|stinker)
    ${somebody} ligner ${aside} ${aside} (noget|en) (katten|hunden|ræven|en hund|en kat|en ko|en måge|min kat|min hund) (har |) (slæbt|brækket|gylpet|skidt|spyttet|tygget|bidt|hostet) (* |)
    ${somebody} ligner ${aside} ${aside} (en|et|nogle) (skævvreden|skævvredet|druknet|druknede|afpillet|udtrådt|udkogt|overkørt|ustrøget|indtørret|oppustet|opsvulmet|halvdød|halvdøde|skaldet|bedugget|punkteret|overmoden|mislykket|mislykkede|forhutlet|skabet|skabede|kvabset|fedladen|blodskudt|tandløs|skoldet|plukket|barberet|misvokset|forslået|pløret|udstoppet|mugne|muggen|rådden|fordrukken|forgiftet|strandet|svedig|bumset|indavlet) *
    (din|hans|hendes|jeres|deres|dine|sit|sin|dit) ${aside} (fede|grimme|klamme|ulækre|bumsede|slatne|fedtede|kvabsede|hæslige|stinkende|lede|møgbeskidte|rådne|tandløse|dumme|lede|skaldede) (ansigt|mave|vom|bagdel|måse|mås|lår|næse|tud|mund|hage|dobbelthage|dobbelthager|tænder|fødder|flæsk|deller|ølmave|isse|skaldepande|tryne|snude|hoved|armhuler|krop|ben|briller|smil|stemme|hår)
    (din|hans|hendes|jeres|dine|sin) (tykke|fede) (mave|vom|numse|lår|krop|hage|nakke|ben|arme|finger|fingre|bagdel)
    se (dig|ham|hende|hans|hendes|din) ${aside} (fede|tykke|grimme|klamme) (vom|mave|numse|næse|hoved|ansigt|krop)
    (grim|fed|tyk|dum|doven|sur|klam|ond) som (bare|ind i) (fanden|helvede|satan|pokker)
    (er|var|bliver) ${aside} ${aside} (en|nogle|noget af en|en flok|nogen|lutter|den rene|rene) (* |) ${botcher}
    (din|dit|jeres|i|de|den|sådan en|sikke en|hvilken|nogle|flok|jer) (* |) ${botcher}
    (dovne|ubrugelige|sløve|talentløse|udygtige|uduelige|snotforkælede|selvfede|magtsyge|skvattede|rygradsløse|vattede|slappe) (formand|kasserer|vicevært|viceværter|bestyrelse|bestyrelsesmedlemmer|håndværkere|håndværker|politikere|politiker|journalist|journalister|redaktør|kommune|sagsbehandlere|sagsbehandler|gartner|gartnere|rengøringsfolk|rengøringsdame|murere|malere|tømrere|direktør|chef|chefer|embedsmænd|kontorfolk|djøfere|konsulenter|spillere|dommer|dommere|lærere|pædagoger|typer|mennesker|folk|hunde|køer|røve|banditter|karle|fyre|kegler|krop|kroppe)
    (gør|bestiller|foretager|laver|lavet|leverer|leveret|yder|udretter|præsterer) ${aside} ${aside} (ikke|aldrig|ikke andet end|heller ikke) ${aside} (en skid|en fis|en hujende fis|en disse|lort|en lort|en flyvende fis|en kæft)
    (duer|dur|duede|er) ${aside} ikke ${aside} (til|noget værd til) (en skid|lort|pis|en disse|en fis|en hujende fis|en flyvende fis|en papand|at skide på|at tørre røv i)
    (få|får|fik) ${aside} (fingeren|fingrene|tommelfingeren|hovedet|fingren) ${aside} ud af (røven|bagdelen|rumpen|måsen|hullet|numsen|kanalen)
    (let|flyt|løft|rør|letter|lette|flytte) ${aside} (røven|bagdelen|dellerne|måsen|flæsket|kadaveret|legemet) (din|dit|og|lidt|nu|for|fra|ud|op)
    (let|flyt|løft|rør|flytte|lette) ${aside} (din|jeres|sin|deres) (fede|dovne|tykke|store|slappe|skide|) (røv|bagdel|måse|mås|numse|kadaver|krop|deller|flæsk)
    (hovedløse|hjerneløse|forvirrede|kaglende|lallende|hjernevaskede|dumme|blinde) (høns|kyllinger|får|aber|gæs|lemminger|køer|zombier|papegøjer|amøber) (der|som|alle|hele|i|på|styrer|bestemmer|leder|kan|har|til|sidder)
    (er|som|flok|ligner|nogle|en bande|de|i) ${aside} (en flok|nogle|) (hovedløse|hjerneløse|kaglende|lallende|hjernevaskede) (høns|kyllinger|får|aber|gæs|lemminger|køer|zombier|papegøjer|amøber)
    ${somebody} (er|var|må være) ${aside} ${aside} (den|det|de|noget af det|noget af den|verdens|danmarks|byens|landets|historiens) (* |)(dummeste|klammeste|ulækreste|grimmeste|åndssvageste|mest uduelige|mest åndssvage|mest hjernedøde|mest latterlige|usleste|ondeste|mest ubegavede|mest usympatiske|nederdrægtigste|dovneste|mest inkompetente|mest forlogne|mest idiotiske|mest talentløse|mest ynkelige|mest patetiske|ækleste|modbydeligste|værste kælling|største kælling)
    (den|det|de) (dummeste|klammeste|ulækreste|grimmeste|åndssvageste|mest uduelige|mest åndssvage|mest hjernedøde|usleste|mest usympatiske|dovneste|mest inkompetente|mest forlogne|mest talentløse|ækleste) (person|personer|menneske|mennesker|mand|mænd|kvinde|kvinder|nabo|naboer|formand|bestyrelse|vicevært|kasserer|politiker|politikere|redaktør|journalist|kommune|udlejer|kartofler|typer|type|folk|sæt|unger|familie|kone|stodder|dommer|hold|håndværker|håndværkere)
    (har|fået|fik) ${aside} bræk (på|i) (hjernen|hovedet)
    (tudsegamle|stokgamle|rynkede|indtørrede|opstrammede|opsprøjtede|overmalede|udtørrede|udlevede|storsnudede|storskrydende|hovskisnovski|selvophøjede|opblæste|oppustede|snobbede|skinhellige|sippede|bornerte|frigide|fisefornemme|højrøvede|snotvigtige|vigtige|hidsige|snerpede|hattedame) (so|mær|gås|heks|ko|tæve|harpe|gimpe|hejre|krage|sæk|høne|nar|narre|tante|dame|damer|madam|madammer|kost|kone|koner|gimper|høns|stodder|stoddere|nisse|nisser|snobber|snob|mokke|kvindemenneske)
    (vågn op|i er en|din|i|jeres|hele den|sikke en) (fåreflok|hønsegård|abeflok|svineflok|gåseflok|abeforsamling)
    (kloge|dumme|grådige|stædige) høveder
    tørre (dig|jer|sig|os) (* |)(et vist sted|røv|bagi) (med|i)
    (bedre|kun|god|glimrende|egnet|velegnet|brugbar|bruges|brugt|værd) (* |)som (lokumspapir|toiletpapir|røvpapir|wc papir|bræknål|kattebakke)
    (tusind|hundrede|syv) (djævle|djævler|sataner)
    (blæst|godt skåret|gal|gale|tosset|tossede|sindssyg|sindssyge|syg|syge|tung|rusten|rablende) (i|oppe i) (knolden|bolden|låget|kuplen|bøtten|roen|krydderen|nøden|skallen)
    (snot|røv|møg|hunde|pisse|pis|skide|lorte|kron|stok|pinlig) (hamrende |) (dum|dumme|grim|grimme|fed|klam|ringe|dårlig|dårligt|irriterende|åndssvag|åndssvagt|skør|gal|tosset|sindssyg|idiotisk|dyr|dyrt|træt|sur|ulækker|ligeglad|ligeglade|kedelig|kedeligt|irriteret|træls|doven|dovne|fuld|fulde|uduelig)
    (hamrende|ravende|skingrende|rablende|splitter|ravruskende|rivende|bund|spritter|pivende|fuldblods|total|totalt|komplet) (dum|dumme|åndssvag|åndssvage|åndssvagt|skør|skøre|gal|gale|tosset|tossede|sindssyg|sindssyge|idiotisk|idiotiske|hjernedød|vanvittige)
    (du|han|hun) er ${aside} ${aside} (rigtig|virkelig|så|simpelthen|bare|sgu) (led|ond i sulet|ondskabsfuld|klam|ulækker|usympatisk|modbydelig)
    (er|blev|bare|vist) (du|han|hun|i|de) ${aside} ${aside} født (grim|grimme|dum|dumme|hjernedød|hjernedøde|uduelig|åndssvag|åndssvage|idiot|idioter)
    (din|ham den|du er en|dit|ham der) (lille |klamme |gamle |sølle |) (tissemand|tissetrold|dillermand|pikansjos|numse|bæ|bæskid|prut|skidtmads|lort)
    (rent|ren|det rene|dit|jeres|intellektuelt|verbalt|journalistisk|politisk|andres|gammelt|er noget|var noget) opgylp
    (din|den|de|sådan en|sikke en|en|dumme|de) (galpehals|galpehalse|gabflab|gabflabe|plaphals|kludderkop|fjollerik|fjollerikker|fjollerøv|snakkehals|klaphals|brøleabe|brøleaber)
    (længere|langt|kilometer|hundrede kilometer|tomt|blæst|koldt|stille|mørkt|gennemtræk) mellem ørerne
    (gennemtræk|vindstille|stilstand|tomgang|tyggegummi) (i hovedet|i knolden|mellem ørerne|oppe i hovedet|i bøtten|i hjernen)
    (man|du|i|de) skal ${aside} (være|have fået) (* |)(hjernedød|åndssvag|retarderet|idiot|snotdum|hul i hovedet|sindssyg|bims|bindegal|gal i hovedet|godt dum|pænt dum|dum) for at
    (hvilken|hvad for en) (idiot|åndssvag|hjernedød|klovn|nar|tåbe|abe|dumrian|amøbe|torsk|tumpe|klaphat|mongol|spasser|tosse) (har|der|som|fandt|er|tror|kom|kan|sætter|satte|parkerer)
    skråt op (med|til|i) (jeres|dit|din|dine|dig|jer|det|den|hele|dem|røven|alle|alt)
    (svin|grise|aber|rotter|idioter|tyve|løgnere|parasitter|${people}|${person}|${creature}) (er hvad|er lige hvad|er præcis hvad|er det) (i|du|de|han|hun) er
    (fordrage|udstå|udholde|hader|hade|holde ud|foragter|forsvarer|forsvare|beskytter|beskytte|gift med|på grund af|takket være|skylder|ansat|valgt|valgte|stole på|stoler på|lytte til|lytter til|adlyde) (den|det|de|sådan en|sådan et|sådan nogle|en|et|nogle) (* |)(${person}|${people}|${creature})
    (en|din|jeres|hans|hendes|deres|med|har) iq ${aside} (som|på niveau med|på højde med|svarende til|der svarer til|lavere end|under|mindre end) *
    (fået|fik|tabt|slået) ${aside} (en|et) (mursten|sten|hammer|spade|slag|bræt|dør|brosten|ambolt|klaver) (for meget |)(i|oven i|på) (hovedet|nakken|knolden) ${aside} (som|ved fødslen|da du|da han|da hun)
    (barnet|dig|ham|hende|babyen|dem|jer) (ud |)og (beholdt|opfostrede|gemte|tog|opdrog) (moderkagen|efterbyrden)
    (du|i|de|formanden|kassereren|bestyrelsen) kan ${aside} ikke ${aside} tælle til (to|tre|fem|ti|tyve)
    (din|dit|dig|jer|sådan et|gamle|klamme|ulækre|nogle) (stinkdyr|stinkefis|stinker|stinkerøv)
    ${somebody} (er|var) ${aside} ${aside} så (fed|fede|tyk|tykke|grim|grimme|dum|dumme|klam|klamme|ulækker|hæslig|doven|dovne|snæversynet|åndssvag) at
    ^så (fed|tyk|grim|dum|klam|doven|hæslig) at (du|han|hun|i|de|man|selv|spejlet)
    (tag et bad|gå i bad|vask dig|hvem spurgte|cry about it|cope|ingen spurgte|slet dig selv|slap af|gå ud og rør græs) (din|dit|stinker|taber|tabere|nar|klovn|idiot|boomer|klamme|ulækre|mongol|incel|noob|lol idiot)
    (bolle|bollede|bollet|kneppe|kneppet|kneppede|knalde|knaldede|slikke|slikket|slikkede|suttet|suttede) (sig|dig) (til|op|frem|ind)
    (små|den lille|lille|de små|en lille|lede|din) (satan|sataner|satanen)
    (er|var) ${aside} ${aside} (så|for|alt for) (dum|dumme|hjernedød|hjernedøde|ubegavet|ubegavede|tungnem|tungnemme|åndssvag|åndssvage|snotdum|snotdumme) til at
    (så|nu|bare|og|kan du|ku du|vil du|gider du) (fis|pis|skrub|daf|fise|pisse|skrubbe|daffe) ${aside} (af|hjem|væk|ad)
    (kyl|smid|kast|pand) (dig|jer) ${aside} (ud |)i (havnen|søen|havet|fjorden|kanalen|kloakken|åen)
    (hold|håld|håll|hul|hål|hald) ${aside} (din |do |)(mule|mulen|kjævten|kjæften|kæften|mælet|flaben)
    (kys|kyss|kysse|rend|rænd|slik) (mi|mæ|mej) (i|hvor|op i|å) *
    (do|du|han|hun|i) (er|æ) (æ|it|ett|itt|itte|ik|ikk|ikke) (rigtig |rigti |rigte |for |hel |helt |)(klog|klow|klowe|kloge)
    (hva|hvad|wa|ka) (glor|gloer|glåer|glaner|stirrer) (do|du|i)
    (din|den|sikken|en stor) (staur|kloddermajs|tværpande|kålorm|dåsemikkel)
    (dumme|fucking|lamme|idiotiske|klamme|sure|skide) (boomer|boomere|boomers|boomerne)
    ${somebody} (er|var|virker) ${aside} ${aside} (færdig|færdige|sær|sære|ødelagt|ødelagte|kaput|underlig|underlige|ramt|ramte|smadret|smadrede|opløst|svag|svage|rusten|rustne|mør|møre) i (hovedet|knolden|bøtten|bolden|låget|kuplen|roen|nøden)
    (sygt|kæmpe|dumt|klamt|ulækkert|ækelt|lusket|usselt|modbydeligt|racistisk|liderligt|forbandet|grådigt|sølle|selvfedt|pervers|perverst|arrogant|egoistisk|fascistisk|led|ledt) svin
    (skriver|synger|taler|spiller|kører|staver|parkerer|danser|tænker|snakker|opfører dig|opfører jer|fungerer|argumenterer) ${aside} som (en|et|nogle) (brækket arm|spade|idiot|abe|kartoffel|hjernedød|hjernedøde|klaphat|bavian|bavianer|femårig på|retard|mongol|røv|lort|papand|psykopat|amøbe|lallende|forkælet møgunge|halvabe|halvaber|bonderøv|pattebarn)
    ^(skrid|skrub|skrup|daf|fis) ${aside} hjem,
    ^(skrid|skrub|skrup|daf|fis) ${aside} hjem (københavn|københavner|københavnere|jyde|jyder|svensker|svenskere|dansker|din|dit|i|igen|hele)
    (ved siden af|nabo til|gift med|venner med|chef for|fan af|imod|trætte af|træt af) (den|det|de|sådan en|sådan et) (* |)(${person}|${creature}) (igen|mere|længere|som|der|fra|på)
    (mødt|set|kender|kendt|haft|pillet|tabt|spist|talt med) ${aside} (klogere|kvikkere|kønnere|pænere|smartere|mere intelligente|mere begavede|bedre begavede|mere charmerende) (brosten|mursten|sten|køer|høns|hunde|svin|grise|kartofler|planter|stueplanter|brødristere|skraldespande|aber|æsler|gulerødder|rugbrød|dørmåtter|guldfisk|ting i)
    (brødrister|kat|hund|guldfisk|støvsuger|robotstøvsuger|skraldespand|stueplante|hamster|kanin|papegøje|kaffemaskine|toiletbørste|plæneklipper|tepotte|ged|ko|gulerod|kaktus|dørmåtte|havenisse) (er|har|var) ${aside} (klogere|kvikkere|mere intelligent|mere begavet|mere nyttig|kønnere|smartere|bedre begavet|mere charme|mere hjerne|bedre manerer|højere iq|mere pli) end (dig|ham|hende|jer|dem|hele|formanden|kassereren|viceværten|bestyrelsen|redaktøren|du|i|han|hun|de)
    (delte|delt|uddelte|uddelt|gav|rakte) (hjerner|hjernerne|hjerneceller|hjerne|forstand|intelligens|fornuft) (ud|blev|var|stod|sov)
    (hvis|selv om|hvis nu|om) (din|jeres|hans|hendes|deres) hjerne (var|blev|bestod|kunne)
    (ansigt|fjæs|stemme|udseende|krop) til (radio|radioen|podcast|avis|avisen|stumfilm|hørespil)
    (tag|hav|med|tage|tager) en (pose|sæk|papirspose|affaldspose) over (hovedet|ansigtet|fjæset)
    (ham|hende|dem|de) (den|de|der|) (tandløse|fede|tykke|klamme|ulækre|grimme|lede|dumme|småfede|fordrukne|skabede|tossede|åndssvage) (fra|på|i|med|der|ovenpå|nede|oppe|nedenunder|larmer|svin)
    (små|store|deres|jeres|lange|slappe|slatne|alle) pikke
    (appen|i|du|systemet|holdet|regeringen|foreningen|livet|skolen|kommunen|hjemmesiden|det her|bestyrelsen|jobbet|maden) (suger|sucks|sux),
    (no life|nolife|no lifer|no lifers|low life|lowlife|lowlifes)
    (mongo|autist|spasser|retard|lorte|pisse|møg|handicap|fisse|luder) (agtig|agtigt|agtige|app|løsning|regler|system|nabo|naboer|regel|forslag|opgang|skole|lærer|hold|dommer|kamp|bil|musik|vejr|avis|blad|kommune|formand|bestyrelse|elevator|cykel|trappe|gade|by|land|idé|ide|plan|lejlighed|vicevært)
    (kys|slik|sut|spis|kysse|slikke) (min|mig) (fede|store|sorte|nøgne|bare|behårede|hvide|svedige|lækre|brune)
    (din|dit|dumme|lille|sådan en) (splejs|rakker|skvadder|tøsefnidder|prås|fister|fusentast|klodrian|tamp|tølper|skarnpose|laban),
    (forvaltningen|bestyrelsen|kommunen|systemet|foreningen|regeringen|ledelsen|administrationen|du|i|de|han|hun|hele banden|hele forvaltningen|hele systemet) er ${aside} ${aside} (gennemrådden|gennemrådne|gennemråddent|rådden|rådne|råddent|pilrådden|pilrådne) (og|til|i|fra|hele|alle)
    (om|over|med) (din|jeres|hans|hendes|deres) (iq|intelligenskvotient|begavelse|mangel på hjerne|mangel på intelligens)
    (rende|løbe|ren|renne) og (hoppe|skide|hop|skid)
    rotter på loftet hos (den|ham|hende|dig|jer|dem)
    (dum|dumme|snotdum|snotdumme|doven|dovne|grim|grimme|klam|klamme|led|falsk|begavet|begavede|klog|kloge|kvik|kvikke|uduelig|tykpandet|tom|hul) som (en|et) (mide|lus|sæk|hund|møgso|loppe|kloakrotte|lukket dør|hæk|træsko|træstub|papkasse|brændeknude|flise|betonklods|rundkørsel|havelåge|hegnspæl|pose|låge|sofapude|kålorm|tønde|kampesten|klods|møtrik|ladeport|port|spade|kost|skovl|svamp|gople|hat|sok|tallerken|mur|malkeko|vandmand|klovn|kødbolle|gedebuk|sild|røv|kloak|kælder|pind|bænk|okse|sæk cement|sæk kartofler|pose rejer|tromme|tom flaske|kalkun|and|kylling|skruetrækker|dåse)
    (skrevet|lavet|designet|tegnet|styret|ledet|bygget|regeret|programmeret|udtænkt|godkendt|vedtaget|bestemt|opfundet|planlagt) af ${aside} (en flok |en bande |nogle |en samling |) (aber|bavianer|klovne|idioter|tosser|blinde høns|får|æsler|amøber|halvaber|lallende|hjernedøde|retarderede|fulde|fulderikker|en abe|en idiot|en hjernedød|en klovn|en tosse|en bavian|folk uden hjerne)
    (den|det|de|denne) (klamme|ulækre|dumme|ækle|modbydelige|lede|åndssvage|latterlige|uduelige|idiotiske) (dommer|formand|nabo|vicevært|kasserer|mand|kvinde|kone|redaktør|politiker|minister|dame|chef|direktør|journalist|præst|læge|lærer|buschauffør|betjent|type|udlejer|kommune|bestyrelse|person|menneske|fyr)
    (så|bare|nu) skrid
    hvor (er|var) (du|i|han|hun) ${aside} (en|et|nogle|sådan en|sådan et) (* |)(${person}|${creature}|${people}|so|mær|gås|gris|svin|ko|abe|rotte|køter|lort|aber|grise|krybdyr|kryb|slange|tudse|padde)
    (stik|stikke|hold|hold da) piben ind (din|dit|lille|tøs|dreng|unge|gamle)
  `,
};

const allowedPhrases = `
  (jeg|vi|man) (har|havde) ${aside} ikke ${aside} (opfundet) (den dybe tallerken|krudtet|hjulet|varmt vand)
  (ikke) ${aside} (rigtig|helt|for|særlig|ret|så) (klog|kloge) (på|af)
  hul i hovedet (efter|da|fra|og blev|og måtte|og skulle|på|af) *
  (hul|vand|sand|hø|halm|mug|skimmel|råd|møg|rust|mos|spindelvæv|huller|lort) på loftet
  (har|havde|har fået|fik) ${aside} ${aside} (hul|huller|vand|råd|skimmel|mug|halm|hø|møg|sand|rust|mos|spindelvæv|lort) (på loftet|på øverste etage|i øverste etage|i låget|i bøtten|i skallen|i pæren|under hatten)
  ${somebody} (har|havde|må have|har fået) ${aside} ${aside} (hul|huller|vand|råd|skimmel|mug|halm|hø|møg|sand|rust|mos|spindelvæv|lort) (på loftet|på øverste etage|i øverste etage|i låget|i bøtten|i skallen|i pæren|under hatten)
  (ikke) ${aside} (ret meget|for meget|særlig meget|så meget) på (loftet|øverste etage) (i|af|hos os|som|der|lige nu|før)
  jeg (er|var) ${aside} (så|for|alt for) (dum|åndssvag|tungnem) til at
  (rim|leg|skak|musik|billedkunst|små børn) som (en|et) (femårig)
  ,hold mund og bind
  ,klap i (med|hænderne|takt|øverst)
  ,(gå|smut|stik|forsvind) (af|væk|dog|hjem|i skoven) (fra|i|til|med|på|hver|når|for|ved|en) (*|)
  ,(luk|hold) ${aside} (gabet|munden|mund) (op|åben|lukket|bind|på|og træk|når|med|godt|om)
  ,(gå|tag) ${aside} ${aside} hjem (og|til) (læg dig|mor) (under|i|på|hvis|når|i morgen|og|med)
  ,tag ${aside} (din|dine) (medicin|piller|pille) (som|hver|til|med|før|efter|og|morgen|hvis)
  ,(få|find|skaf) ${aside} (dig|jer) ${aside} (et|en) (job|hobby|kæreste|psykolog) (i|der|med|som|til|hvis|og|på) (*|)
  (du|i) (skal|kan|bør) ${aside} holde (din|jeres) mund (lukket|ren|fri|fugtig|åben)
  (du|i|han|hun) (er|var) ${aside} (ikke|aldrig|slet ikke|på ingen måde) ${aside} (dum|åndssvag|grim|klam|latterlig|pinlig|syg i hovedet|ond) (*|)
  (fatter|forstår|ved|kan|aner|begriber) (jeg|vi|man) *
  (man|jeg) (skal|bliver|føler mig) (*|) (dum|åndssvag|grim)
  (hvis|når|selvom|selv om|fordi|at) du (føler|synes|tror) (at|) du er ${aside} (dum|grim|klam|latterlig|pinlig|ulækker)
  (føler|tænker|tænkte|siger|sagde|fortælle dig|de synes|han synes|hun synes) (at|) du er ${aside} (dum|grim|klam|latterlig|pinlig|ulækker)
  (dum|grim|fed|tung|sur|falsk) som (en|et) * (i (eventyret|bogen|filmen))
  (hukommelse|hjerne) som en (elefant|klæbehjerne|svamp|guldfisk har)
  (er|var) (du|han|hun) ${aside} (fuld|skæv|tung|født|lavet af) i *
  er (du|han|hun) (sindssyg|tosset) (i|eller) (hovedet|hvad|noget) (hvor|det er flot|hvor er|sikke|tillykke|godt) (*|)
  (du|i) (er|gør) ${aside} (for meget|en joke) (godt|til)
  (jeg|vi) (bliver|får|kaster) ${aside} (syg|dårlig|op|kvalme) ${aside} (af|ved|over) (at se|at høre) på (blod|nåle)
`;

export const danishPutDowns: ListPart = { phrases, allowedPhrases };

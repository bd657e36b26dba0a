// Danish menaces: threats that are hinted at, that go by way of a dog, a car or a brother, and calls upon others to strike.
import type { ListPart } from '../../vocabulary/wordList.ts';
import {
  anyones,
  aside,
  beating,
  blows,
  breakIt,
  darkPlace,
  heOrYou,
  kin,
  modal,
  office,
  property,
  we,
  weapon,
  well,
  youAll,
  yourKind,
} from './wording.ts';

const phrases = {
  hold: `
    (bare vent|vent bare|vent du bare|du kan bare vente|du kan godt vente dig) ${aside} (til|) ${aside} (vi ses|vi mødes|jeg ser dig|jeg møder dig|vi møder dig|jeg finder dig|vi finder dig|du er|du går|du står|du kommer) ${aside} (${darkPlace}|ud|hjem|alene|aftentur)
    (vi ses|ses|vi mødes|mød mig|mød os|kom ud|kom udenfor|kom ned|kom hjem|kom) ${aside} (nede|ude|) ${aside} ${darkPlace} (klokken *|kl *|i aften|i morgen|) ${aside} (din|dit|så kan du (sige|gentage|prøve)|så får du|så skal du få|så skal jeg (give|vise|lære)|og så (får|er) du|mand mod mand|mand til mand|når det bliver mørkt|når du mindst|en mørk|en sen|uden vidner|og tag dine|hvis du tør|hvis du har nosser|bror|luder|lille ven|taber)
    (du|i) (ved|aner|fatter|forstår|kender|ved fandeme|ved overhovedet) ${aside} (ikke|intet om|ingenting om) ${aside} (hvem|hvad) (du|i|det er du|det er i) ${aside} (har med at gøre|har at gøre med|roder med|rager uklar med|leger med|snakker til|taler til|fucker med|fukker med|er oppe imod|er oppe mod|pisser på|har gjort sur|har rodet dig ud i|har gang i|truer|provokerer|svarer igen)
    (du|i) (ved|aner|fatter) ${aside} ikke hvad (jeg|vi|mine venner|min bror|min familie) ${aside} (kan finde på|er i stand til|kan gøre|gør ved)
    (du|i) (ved|aner|fatter) ${aside} ikke hvem (jeg|vi|min bror|min far|min fætter|mine brødre) (kender|er i familie med|kan ringe til|er hvis)
    du skulle ${aside} vide hvem (jeg|vi) (kender|er i familie med|kan ringe til)
    ved (du|i) (overhovedet|godt|egentlig|) ${aside} hvem (du|i|min bror|min far|min fætter) ${aside} (snakker til|taler til|fucker med|roder med|leger med|er i familie med|er oppe imod|har med at gøre|pisser på)
    (jeg|vi) ${aside} (ved|kender|så|fandt) ${aside} (præcis|udmærket|godt|nøjagtigt|altså|også|) hvilken (skole|børnehave|vuggestue|bil|vej|opgang|dør|klub|bus|etage|lejlighed|gade) (du|i|din|dit|dine|jeres|hans|hendes) (bor|kører|arbejder|går|parkerer|træner|tager|børn|unger|datter|søn|kone|familie|møgunger|små|knægt|dreng|pige|er)
    (jeg|vi) ${aside} (ved|kender) ${aside} (præcis|udmærket|godt|) (hvornår|hvor) (du|i|din kone|din datter|din søn|dine børn|dine unger|din familie|din mor) ${aside} (er hjemme|er alene|er alene hjemme|får fri|går hjem|går tur|går på arbejde|tager på arbejde|sover|lufter|henter|cykler|kører hjem|handler ind|går i skole|går til|går i børnehave|går i vuggestue|arbejder|bor)
    (jeg|vi) (har|fandt|kender|har fundet|fik) ${aside} (din|jeres|hans|hendes) (nummerplade|ip|ip-adresse|ip adresse|privatadresse|bopæl|hjemmeadresse)
    der (kan|kunne|sker|skal nok) ${aside} (ske|) (ting|ting og sager|noget|et eller andet|ulykker|en ulykke|mange ting|lidt af hvert|alt muligt|noget grimt) (og sager|) (med|for|ved) (din|dit|dine|jeres) (*|) (${property}|${kin})
    (synd|ærgerligt|trist|en skam|træls|kedeligt|uheldigt|forfærdeligt|ubehageligt) ${aside} (for dig|for jer|) (hvis|om|at) (din|dit|dine|jeres) (*|) (${property}|${kin}) ${aside} (brød i brand|brænder|brændte|brændte ned|eksploderede|forsvandt|blev smadret|blev ridset|blev brændt af|blev kørt over|blev kørt ned|gik op i røg|kom galt afsted|kom galt af sted|kom til skade|kom ud for|fik ridser|fik en ridse|ikke kom hjem)
    (${property}|${kin}|datter|børn) (du|i) ${aside} har (der|dig|jer|) (det ville|det kunne|ville|kunne|synd|ærgerligt|bare ærgerligt|en skam|tænk hvis|trist|skam) (være|blive|hvis|) ${aside} (synd|ærgerligt|trist|en skam|skam|brænde|brændte|kedeligt|der|nogen|den|det) (hvis|om|skete|brændte|blev|*)
    (vi|jeg) ${aside} (finder|skal nok finde|skal finde|kommer til at finde|opsporer|fanger) ${aside} (dig|jer|ham|hende) ${aside} (tro mig|bare vent|din|dit|og når (jeg|vi)|og så|før eller siden|en dag|på et tidspunkt|ligegyldigt hvor|uanset hvor|hvor du end|hvor end|og smadrer|og slår|og tæver|lige meget hvor)
    (vi|jeg) ${aside} (finder|skal nok finde|skal finde|kommer til at finde|opsporer|fanger) ${aside} (dig|jer|ham|hende) ${aside}$
    ^(vi|jeg) (skal nok|) ${aside} (finder|finde) ${aside} (dig|jer)$
    (du|i) ${aside} (får|kommer i|skaffer dig|beder om|leder efter|søger|vil få|skal få|er ude efter) ${aside} ${aside} (store|alvorlige|seriøse|rigtige|nogle|) (problemer|ballade|krig|brok|smerte) (med mig|med os|med min|med hele|store problemer|hvis du ikke (lukker|holder|klapper|stopper|skrider)|habibi|bror|makker|min ven|wallah|wallahi|lille ven|lille mand)
    (du|i|han) får ${aside} med (mig|os|min bror|mine brødre|mine fætre|mine venner|drengene) at bestille
    ,(skal|vil|ønsker|tigger|beder) (du|i) ${aside} (have|ha|smage|mærke|om) ${aside} (${beating}|min knytnæve|en knytnæve|knytnæver|problemer med mig)
    (trænger til|fortjener|mangler|skulle have|skulle have haft|burde have|burde have haft|skal bare have|skal sgu have|har godt af|burde få|har brug for|står til|beder om|skriger på|tigger om) ${aside} (at få|at få sig|) ${aside} (tæsk|tæv|bøllebank|prygl|en røvfuld|en omgang tæsk|en omgang bank|en omgang klø|en ordentlig omgang|nogle tæsk|en lussing|et par flade|et par lussinger|et par på hovedet|et par på kassen|et par på siden af hovedet|en på kassen|en på hovedet|en på lampen|en på snotten|en på skrinet|en på munden|en på goddagen|en i synet|en i fjæset|en på siden af hovedet|en gang tæsk|en gang bank|en knytnæve|nogle på kassen|en gok i nødden|en skalle|at blive tævet|at blive smadret|at blive slået ned|en kugle|nakkeskud)
    ${we} ${aside} (${modal}|) ${aside} (forgifte|forgifter|skyde|skyder|kvæle|kvæler|smadre|smadrer|slå|slår|hænge|hænger|sparke|sparker|flå|flår|drukne|drukner) ${aside} (den|det|din|dit|jeres|hendes|hans|naboens) (skide|lorte|klamme|gøende|forbandede|satans|fucking|dumme|lille|fede|møg|) (hund|køter|kat|mis|bæst|møgdyr|lortehund|møgkat|møgkøter|vovse|kræ|puddel|tæve|hund ihjel|kat ihjel|køter ihjel)
    (lægger|lægge|smider|smide|strøer|blander|blande) ${aside} (rottegift|gift|frostvæske|glasskår|søm i kødboller) (ud|til|i|for) (din|den|det|jeres|hans|hendes|hundene|kattene|køteren|hunden|katten)
    (ring|ringe|tilkald|anmeld|gå) (du|i|mig|) ${aside} (til|efter|) politiet ${aside} (det|de|politiet|så|men de) (når|hjælper|redder|kan ikke|kommer for sent|er for langsomme) (du|de|dig|i|) ${aside} (ikke|aldrig|alligevel|)
    ,${well} (sov|sove) ${aside} med (det ene|et|begge) (øje|øjne) (åbent|åbne)
    (ville|burde|skal|bør|må|må hellere|skulle|kan|begynd|begynde) ${aside} (jeg|du|i|at|hellere|) ${aside} sove med (det ene|et|begge) (øje|øjne) (åbent|åbne)
    (nogen|en eller anden|en dag er der nogen der|nogle|der kommer en der|jeg|vi|drengene) ${aside} (giver|burde give|skulle give|skal give|vil give|må give) ${aside} (ham|hende|dig|dem|jer) ${aside} (det|hvad|som) (han|hun|du|de|i) ${aside} (har fortjent|fortjener|trænger til|har godt af|beder om)
    (pas på|pas hellere på|skal passe på|bør passe på|må hellere passe på|burde passe på) ${aside} (at|) (du|i|han|hun) ikke ${aside} (falder|snubler|kommer til at falde|glider|kommer til skade|kommer galt afsted|får|ender|forsvinder|bliver) ${aside} (ned ad trappen|ned af trappen|ud over altanen|ud foran|en kniv i ryggen|en kniv|en tand slået ud|en på hovedet|en på kassen|en knytnæve|tæsk|smadret|stukket ned|kørt ned|kørt over|overfaldet) (en mørk|en dag|ved et uheld|næste gang|til næste|en aften|i mørket|på vej hjem|når du|makker|lille ven|bror|din)
    (pas på|pas hellere på|skal passe på|bør passe på|må hellere passe på|burde passe på) ${aside} (at|) (du|i|han|hun) ikke ${aside} (falder|snubler|kommer til at falde|glider|kommer til skade|kommer galt afsted|får|ender|forsvinder|bliver) ${aside} (ned ad trappen|ned af trappen|ud over altanen|ud foran|en kniv i ryggen|en kniv|en tand slået ud|en på hovedet|en på kassen|en knytnæve|tæsk|smadret|stukket ned|kørt ned|kørt over|overfaldet)$
    (ét|et) (opkald|telefonopkald|ring|ord|sms|knips) (fra mig|) (så|og|og så|så er|er alt der skal til) ${aside} (er du|er i|er han|du er|forsvinder du|står drengene|står de|kommer drengene|hos dig) ${aside} (færdig|død|slettet|fortid|væk|der|hjemme|hos dig|historie|på hospitalet|*)
    (du|i|han) er ${aside} færdig (i det her kvarter|i kvarteret|i den her by|i byen|her i byen|min ven|bror|makker|hører du|kan du forstå|når jeg|når vi|wallah|wallahi|i denne by|i miljøet|på gaden|forstår du|mester|habibi|din)
    ${heOrYou} er ${aside} (dødens|dødsens|dødkørt|død mand|en død mand|dead|dødsdømt|dødsmærket|mærket for livet når) (hører|når|hvis|din|wallah|wallahi|bror|forstår|på gaden|for mig|i det|makker|tro mig)
    ${heOrYou} er ${aside} (dødens|dødsens|dødkørt|død mand|en død mand|dead|dødsdømt|dødsmærket|mærket for livet når)$
    dødsdømt er (hvad|du|i)
    ,${youAll} (bliver|blir|ender med at blive) ${aside} (stukket|stukket ned|skudt|knivstukket|smadret|tævet|tæsket|nakket|pløkket|likvideret|slagtet|lynchet|hængt|halshugget|myrdet|dræbt|gennembanket|gennemtævet|banket gul|levende begravet|flået|kværket|begravet|knust|jævnet med jorden|fundet i en grøft|fundet i havnen|hældt i syre) (en dag|i nat|i aften|snart|hvis|når|næste|bror|wallah|din|af mig|af mine|af min|inden|før|på|og)
    ,${youAll} (bliver|blir|ender med at blive) ${aside} (stukket|stukket ned|skudt|knivstukket|smadret|tævet|tæsket|nakket|pløkket|likvideret|slagtet|lynchet|hængt|halshugget|myrdet|dræbt|gennembanket|gennemtævet|banket gul|levende begravet|flået|kværket|begravet|knust|jævnet med jorden|fundet i en grøft|fundet i havnen|hældt i syre)$
    (mine|min|vores) (fætre|fætter|brødre|bror|storebror|drenge|venner|folk|onkler|onkel|kammerater|makkere|gutter|rockervenner|far|søn|mand) ${aside} (kommer|skal nok|tager|kan godt|vil|lige|og jeg|) ${aside} (komme|) ${aside} (efter|hjem til|og smadrer|og tager sig af|og ordner|og banker|og tæver|og stikker|og brækker|og besøger|finde|finder|ordne|ordner|tager sig af|tage sig af|smadre|smadrer|banker|banke|tæve|tæver|stikke|stikker|knuse|knuser|lærer|brækker|klare|klarer) (dig|jer|ham|hende|benene|hans|dine)
    (jeg|vi) ${aside} (sender|ringer til|samler|henter|har bare lige|kan sende|kan ringe til|kender|sende) ${aside} (nogle|nogen|) ${aside} (drengene|mine drenge|mine fætre|mine brødre|min bror|folk|nogle folk|rockerne|nogle gutter|bandidos|brothas|lth|en torpedo|torpedoer|der|hells angels|nogle venner) ${aside} (efter|på|hjem til|ned til|over til|forbi|omkring|som kan|der kan|som tager sig af|der tager sig af|ud til) ${aside} (dig|jer|ham|hende|klare dig|finde dig|ordne dig|klare den slags|tage sig af dig|din adresse)
    (kugle|kuglen|kugler|patron) (med|har|står) ${aside} (dit|jeres|hans|hendes|med dit) navn (på|)
    en kugle (er|koster) ${aside} (billig|billigere|kun|ikke meget|ti kroner|en tier|billigt|det eneste|den bedste medicin|nok|hvad)
    (dit|jeres|hans|hendes) navn (står|er|kommer|ryger) ${aside} (øverst|nu|) (på|i) (dødslisten|hævnlisten|en dødsliste|min dødsliste|min sorte bog|min bog)
    (din|jeres|hans|hendes) time (kommer|slår|er kommet|er slået|nærmer sig)
    (dommedag|opgøret|regnskabet|straffen|hævnen|folkets vrede|folkets dom|krigen) (kommer|venter|skal nok komme) (til|for|på|efter) (dig|jer|ham|hende|alle jer|landsforræderne)
    (jeg|vi) skal ${aside} (lære|vise|lærer|give) (dig|jer|ham|hende|knægten) ${aside} (respekt|at vise respekt|en lektie|lektie|manerer|at holde din kæft|at holde kæft|at holde mund|at rode med (mig|os|min|mine|vores)|at fucke|at lege med (mig|os|min)|at snakke grimt|at tale sådan|hvor skabet skal stå|hvor skabet står|hvem der bestemmer|hvad smerte er|rigtig smerte|smerte|hvad der sker med|at lege smart|at spille smart|tæsk|en på hovedet)
    (jeg|vi) ${aside} (skal nok|kommer til at|vil|) ${aside} (få|får) ${aside} (ram|has|krammet|nakken) på (dig|jer|ham|hende)
    (jeg|vi) ${aside} (hævner|skal hævne|vil hævne|kommer til at hævne|tager hævn|skal nok tage hævn|får hævn|skal nok få hævn) ${aside} (mig|os|) ${aside} (på|over) (dig|jer|ham|hende|hele din|din)
    (så|ellers|før|hvis ikke) ${aside} (vanker|falder|bliver|er) der ${aside} (tæsk|bank|prygl|øretæver|lussinger|tæv|bøllebank|en på hovedet|en på kassen|dømt tæsk|uddelt tæsk|delt lussinger ud|blod på gulvet|blod på væggene)
    (kommer|skal) (du|i|han|hun) ${aside} (til at|komme til at|nok få lov til at|nok komme til at|få lov til at) ${aside} (betale dyrt|bøde|undgælde|bløde|svie|lide|betale med) (for|*)
    (kommer|skal) (du|i) ${aside} (til at|nok komme til at|komme til at) ${aside} fortryde (din|dit|lille|bitterligt|resten|når|at du er født|min ven|bror)
    ,${well} (lås|husk at låse|lås nu) ${aside} (din dør|dine døre|dørene|døren) (godt|) (i nat|fra nu af|fremover|i aften|hver nat) (din|for|hvis|min ven|makker|du ved|lille)
    ^(jeg|vi) holder øje med (dig|jer|din familie|dine børn)$
    (kommer|tager|kører|skal komme|går|drøner) ${aside} (ned|over|hjem|op|hen|ud|forbi|) ${aside} (til dig|til jer|hos dig|til ham|til hende|) og (smadrer|banker|slår|stikker|river|sparker|tæver|sætter ild|brænder|kværker|ordner|piller|knækker|brækker|voldtager|skyder|dræber|kvæler|hænger|gennembanker|flækker|hamrer|tæsker|nakker|pander|smadre|banke|tæve|tæske|brække|skyde|stikke) ${aside} (dig|jer|ham|hende|hovedet|benene|armene|din|dit|dine|ild|tænderne|lortet|svinet)
    (det|dette|her) (ender|kommer til at ende|skal nok ende|vil ende|bliver) ${aside} (galt|grimt|blodigt|i blod|rigtig skidt|meget skidt|skidt|forfærdeligt|værst|med blod) for (dig|jer|din familie|dine børn|din kone)
    (${youAll}|sådan nogle|sådan en) ${aside} (ville|havde|var) ${aside} (være blevet|blevet|været|) ${aside} (skudt|hængt|henrettet|halshugget|stenet|korsfæstet|lynchet|kastreret|brændt) (i (iran|saudi|kina|nordkorea|rusland|gamle dage|andre lande|middelalderen|mit hjemland|mit land|min tid|usa|texas)|for længst|på stedet|for det)
    (${youAll}|sådan nogle|sådan en) ${aside} (ville|havde|var) ${aside} (være blevet|blevet|været|) ${aside} (skudt|hængt|henrettet|halshugget|stenet|korsfæstet|lynchet|kastreret|brændt)$
    (man|de) (ville|havde) ${aside} (have|) ${aside} (skudt|hængt|halshugget|stenet|lynchet|kastreret|nakket) (dig|jer|sådan nogle|sådan en|den slags|folk som|typer som)
    (fem|ti|to|tre|et par|bare|bare fem|bare ti) minutter ${aside} (alene|i enrum|på tomandshånd|i et lukket rum|i et rum) med (ham|hende|dig|dem|svinet|den mand|fyren|det svin|gerningsmanden|kællingen)
    (giv|lad) mig ${aside} (lige|bare|få|være|) ${aside} (alene|fem minutter|ti minutter|et kvarter|i fred) med (ham|hende|svinet|gerningsmanden|dig)
    lad ${aside} (fangerne|de andre fanger|de indsatte|de andre indsatte|rockerne|folket|mobben|gutterne|faderen|far|mig|os|forældrene|pigens far|bikerne) ${aside} (tage sig af|ordne|klare|få fingre i|få fat i|få fingrene i|få lov at ordne|dømme|hænge|lege med) (ham|hende|dem|svinet|de svin|det svin|den slags)
    (burde|skulle) (have|ha) ${aside} (skudt|dræbt|druknet|kvalt|hængt|henrettet|gasset|aborteret|nakket|lynchet|kastreret|pløkket|halshugget|skyllet) ${aside} (dig|jer|ham|hende|dem|svinet|kællingen|idioten|svinene|møgungen|hele bundtet|hele banden) (ned|ved fødslen|ud|på stedet|for længst|dengang|med det samme|som spæd|som barn|alle|allesammen)
    (burde|skulle) (have|ha) ${aside} (skudt|dræbt|druknet|kvalt|hængt|henrettet|gasset|aborteret|nakket|lynchet|kastreret|pløkket|halshugget|skyllet) ${aside} (dig|jer|ham|hende|dem|svinet|kællingen|idioten|svinene|møgungen|hele bundtet|hele banden)$
    (burde|skulle) (have|ha) ${aside} (slået|kørt|sparket|tævet) ${aside} (dig|jer|ham|hende|svinet|kællingen|idioten|fjolset) (ihjel|over|sønder og sammen|til lirekassemand|gul og blå)
    (din|dit|dine|jeres|hans|hendes) (bil|dæk|bildæk|cykel|hus|postkasse|rude|ruder|knallert|kat|hund|køter|lak|biler|kæreste køter) ${aside} (ryger|bliver|får|brænder|dør|ender|skal nok blive) ${aside} (smadret|skåret|skåret op|brændt af|brændt|stukket|ridset|forgiftet|raseret|i stykker|punkteret|i flammer|en nøgle i lakken|en tur med nøglen|i søen|knust) (hvis|næste|i nat|en nat|en dag|når|snart|så)
    (din|dit|dine|jeres|hans|hendes) (bil|dæk|bildæk|cykel|hus|postkasse|rude|ruder|knallert|kat|hund|køter|lak|biler|kæreste køter) ${aside} (ryger|bliver|får|brænder|dør|ender|skal nok blive) ${aside} (smadret|skåret|skåret op|brændt af|brændt|stukket|ridset|forgiftet|raseret|i stykker|punkteret|i flammer|en nøgle i lakken|en tur med nøglen|i søen|knust)$
    (jeg|vi|nogen|så|en eller anden) ${aside} (${modal}|) ${aside} (skærer|skære|ridser|ridse|punkterer|punktere|stikker|stikke|prikker|prikke|tømmer|maler|sparker|sparke|smadrer|smadre|knuser|knuse|pisser) (jeg|vi|) ${aside} (hul i|hul på|luften ud af|) ${aside} (dine|din|dit|jeres|hans|hendes) (dæk|bildæk|bil|lak|ruder|rude|sidespejle|sidespejl|cykel|knallert|postkasse|forrude|biler) (op|af|over|i stykker|)
    (får|skal have|fortjener|burde få|trænger til|skulle have|burde have|giver jeg) ${aside} ${aside} (en nøgle (i|ned ad|hen over|langs) (lakken|siden|bilen)|skåret dækkene|skåret dæk|ridset lakken|stukket dækkene|stukket dæk|smadret ruden|smadret forruden|smadret bilen|en sten gennem ruden|en (brosten|mursten|sten) (gennem|igennem|ind ad|i) (ruden|vinduet|forruden)|hul i dækkene)
    (stikkere|stikkeren|stikker|sladrehanke|meddelere|snitches|snitcher|snitch) ${aside} (får stitches|får stik|får bank|får kniven|får en kugle|get stitches|gets stitches|dør|bløder|ender i|overlever ikke|lever ikke længe|skal dø|skal have|skal stikkes|bliver stukket|bliver skudt)
    get stitches
    ,${well} (hæng|skyd|dræb|lynch|bank|tæv|smadr|gas|gennembank|kastrer|kastrér|spid|spidd|flå|klyng|knus|hugg|halshug) ${aside} (alle|hver eneste|) (de|) (skide|forbandede|satans|fede|korrupte|) (${office}|racistsvin|nazisvin|pædofilsvin|satans politikere|hele regeringen|hele folketinget|regeringen|statsministeren|borgmesteren|formanden|dommeren|kongen|ministeren|lederen)
    (${office}|politikerne|hele regeringen|hele folketinget|regeringen|folketinget|hele bestyrelsen|bestyrelsen) (op i|i|ud af) (lygtepælene|lygtepæle|galgerne|galgen|ledningsmasterne|lygtepælen)
    (skyd|skyde) ${aside} (dem|ham|hende|alle|jer|svinet|svinene|lortet|de idioter|politikerne|hele bundtet) ${aside} (i|gennem|for|mellem) (nakken|hovedet|panden|ansigtet|knæskallerne|begge knæ|nosserne|pikken|øjnene|ryggen)
    (burde|bør|skal|skulle|fortjener at|må gerne) ${aside} ${aside} (skydes|blive skudt|være skudt) ${aside} (i|gennem|for|mellem) (nakken|panden|ansigtet|knæskallerne|begge knæ|nosserne|pikken|øjnene|ryggen|røven)
    (frem med|find|hent|hvor er|lad os hente|tid til) (guillotinen|galgen|faklerne|høtyvene|tjæren og fjerene|tjære og fjer|rebet) (og|til|når|nu|igen|frem|for)
    (frem med|find|hent|hvor er|lad os hente|tid til) (guillotinen|galgen|faklerne|høtyvene|tjæren og fjerene|tjære og fjer|rebet)$
    (genindfør|indfør|bring) ${aside} (galgen|guillotinen|pisken|gabestokken|bålet|hekseafbrænding|gaskamrene|skafottet|kastration) (til|for|tilbage til|igen til|og brug den på|tilbage) (ham|hende|dem|sådan nogle|den slags|${yourKind}|politikere)
    (genindfør|indfør|bring) ${aside} (galgen|guillotinen|pisken|gabestokken|bålet|hekseafbrænding|gaskamrene|skafottet|kastration) (til|for|tilbage til|igen til|og brug den på|tilbage)$
    (hvis|når) (du|i) ${aside} (kommer|viser|sætter|nærmer|går|parkerer|rører|kigger|taler|snakker|åbner) ${aside} (*|) (*|) (*|) (*|) ${aside} (så|) ${aside} (er du død|er du færdig|dør du|smadrer jeg|slår jeg|skyder jeg|stikker jeg|får du tæsk|får du bank|får du tæv|får du en på|får du klø|brækker jeg|knækker jeg|flækker jeg|banker jeg|tæver jeg|får du kniven|ryger du på hospitalet|ender du på hospitalet|ender du i en|sker der noget)
    (næste gang|en gang til|én gang til|sig det igen|sig det en gang til|prøv|prøv en gang til) (*|) (*|) (*|) (*|) (*|) ${aside} (så|og|og så|) ${aside} (er du død|er du færdig|dør du|smadrer jeg|slår jeg|skyder jeg|stikker jeg|får du tæsk|får du bank|får du tæv|får du en på|får du klø|brækker jeg|knækker jeg|flækker jeg|banker jeg|tæver jeg|river jeg|får du kniven|ryger du på hospitalet|ender du på hospitalet|ender du i en)
    (jeg|vi) ${aside} (tager|har taget|kommer med|møder op med|stiller med|har|tog) ${aside} ${weapon} (med|klar|klar til|liggende|til|i bilen) ${aside} (til dig|til jer|når jeg|næste gang|hjem til|klar|liggende klar|og venter|til den næste|under sengen)
    (sig|gentag|kom og sig|tør du sige|prøv at sige) ${aside} (det|det der) ${aside} (igen|) ${aside} (op i|lige op i|i) (mit|mit grimme) (åbne|) (ansigt|fjæs) (og|så|din|hvis|luder|i stedet)
    (sig|gentag|kom og sig|tør du sige|prøv at sige) ${aside} (det|det der) ${aside} (igen|) ${aside} (op i|lige op i|i) (mit|mit grimme) (åbne|) (ansigt|fjæs)$
    (skal|lad|skulle) (vi|os) ${aside} (gå|tage den|tage det|mødes|ordne det) (udenfor|uden for|bag ved|mand mod mand|på parkeringspladsen|ude på gaden|i ringen) (din|og ordne|så|så jeg|og så|luder|bror)
    (skal|lad|skulle) (vi|os) ${aside} (gå|tage den|tage det|mødes|ordne det) (udenfor|uden for|bag ved|mand mod mand|på parkeringspladsen|ude på gaden|i ringen)$
    (burde|bør|fortjener at|fortjente at|har fortjent at|skulle bare|trænger til at|skal bare|kunne passende|må gerne|skal fandeme|skal sgu|skulle fandeme) ${aside} ${aside} (alle|alle sammen|hver og en|) (skydes|likvideres|henrettes|halshugges|lynches|kværkes|gasses|nakkeskydes|klynges op|pløkkes|nakkes|kastreres|tvangssteriliseres|stilles op ad en mur|stilles op ad muren|stilles op mod muren|sættes op ad en mur|sættes op ad muren|sættes op mod muren|hænges i en lygtepæl|hænges i lygtepælene|hænges i lygtepæle|hænges i nosserne|hænges op i nosserne|hænges offentligt|brændes levende|brændes på bålet|begraves levende|smides for løverne|smides til løverne|smides i havnen|flås levende|have en kugle|have et nakkeskud|have nakkeskud|have dødssprøjten|køres over|hænges)
    (jeg|vi|så|eller) ${aside} (jeg|vi|) ${aside} (smadrer|splitter|flækker|tæver|tæsker|kvaser|splatter|pløkker|mørbanker|lemlæster|parterer|knalder|kværker|pulveriserer|sønderlemmer) ${aside} (dig|jer) (ad|ihjel|ned|op|ud|fra hinanden|i stykker|til|hvis|når|næste|med|din|så)
    (jeg|vi|så|eller) ${aside} (jeg|vi|) ${aside} (smadrer|splitter|flækker|tæver|tæsker|kvaser|splatter|pløkker|mørbanker|lemlæster|parterer|knalder|kværker|pulveriserer|sønderlemmer) ${aside} (dig|jer)$
    (jeg|vi|og|så|eller|eller jeg|eller vi) ${aside} (smadrer|splitter|flækker|raserer|sønderlemmer|pulveriserer|smadre) (jeg|vi|) ${aside} (din|dit|dine|jeres|hele din|hele jeres|hele dit) *
    (eller|ellers) ${aside} (jeg|vi|sparker|smadrer|slår|banker|river|flækker|brækker) ${aside} (jeg|vi|sparker|smadrer|slår|banker|river|flækker|brækker|kommer op og smadrer) ${aside} (døren|din dør|jeres dør|ruden|anlægget|lortet|dig|jer|tænderne|hovedet|fjæset|dit|din|jeres) (ind|ud|op|ned|i stykker|ad|af|*)
    (ender|slutter) ${aside} ${aside} (med|i) (blod|mord|drab|et blodbad|blodbad|en kiste|en ligpose)$
    (en kugle|et skud|et nakkeskud|ét skud) (til|per|pr) (hver|hver især|alle|mand|mands|hver eneste|dem alle|hver af)
    ,(bare|så|og|nej|ja|kan vi ikke|lad os|skal vi ikke|) ${aside} (skyd|skyde|nak|nakk|pløk|pløkke) ${aside} (alt|alle|enhver|hver eneste|dem alle|bare alle) (der|som|sammen|*)
    (sæt|sætte|stil|stille|placer|placér|læg|lægge|hvor er|opstil|vi skal have|op med) ${aside} (nogle|et par|) ${aside} (maskingeværer|maskingevær|miner|landminer|snigskytter|minefelt|minefelter|skarpskytter|tanks|selvskud) ${aside} (op|ud|) ${aside} (på|ved|langs|i) grænsen
    (hvorfor|hvornår|hvordan) (har|er|kan) ${aside} (ingen|nogen|der|det) ${aside} (ingen|nogen|endnu|) ${aside} (der har|endnu|) ${aside} (skudt|dræbt|myrdet|nakket|likvideret|pløkket|slået|stukket|tævet|banket) ${aside} (ham|hende|dig|den mand|den kælling|den idiot|det svin|manden|svinet|kællingen) (ihjel|ned|endnu|*|)
    (gør|gøre|gjorde|gjort) ${aside} kort proces med (ham|hende|dem|jer|dig|den slags|de svin|sådan|alle|de)
    (giv|får|give|fortjener|skal have|have|fik|kør ham|til) ${aside} (ham|hende|dem|dig|jer|alle|) ${aside} (dødssprøjten|den elektriske stol|en dødssprøjte|rebet|giftsprøjten|dødsstraf på stedet|strikken)
    (kommer til at|skal|får lov at|får lov til at|kan godt|kan) (du|i|) ${aside} (spise|æde|bide|smage) (jord|i græsset|støv|græs|asfalt|asfalten|fortov|fortovet|beton|grus|dine egne tænder|dine tænder)
    jeg ${aside} har ${aside} (folk|drenge|øjne|mine folk|soldater) ${aside} (i hele|overalt|på gaden|i miljøet|i rockermiljøet|i bandemiljøet|der kan|alle steder|som kan|klar)
    (ligger|ender|vågner) (du|i|han|hun) ${aside} ${aside} (på|i|op på|op i) (intensiv|rendestenen|kisten|graven|lighuset|en grøft|en kiste|koma|en ligpose|traumecentret|bagagerummet|et bagagerum|havnen|en container|skoven med)
    (får|skal have|burde få|fortjener at få|burde have|skulle have) ${aside} ${aside} (skåret|stukket|prikket|tømt|punkteret|smadret|ridset|knust|pisset på) ${aside} (alle|samtlige|sine|dine|) (fire|) (dæk|dækkene|lakken|forruden|ruden|ruderne|sidespejlene|lygterne|bilen)
    (får|skal|kommer til at|får lov at|får lov til at) (du|i|) ${aside} (lov at|lov til at|) ${aside} fortryde (at|den dag|dagen) (du|i|hvor du|da du) (blev|er|nogensinde|kom)
    (fortryder|fortryde|fortrød) ${aside} (at|den dag|dagen) (du|i|hvor du) (blev|er) født
    (ser|så|møder) ${aside} (jeg|vi) (dig|jer|ham|hende) ${aside} (igen|en gang til|på gaden|på min|herude|i gården|i opgangen|nede|ude) ${aside} (*|) (*|) (så|) (smadrer|slår|skyder|banker|tæver|stikker|brækker|er du|får du|flækker|ringer jeg til drengene) (jeg|død|færdig|tæsk|bank|klø|en på|tæv)
    (jeg|vi) ${aside} (gør|gjorde|skal gøre|skal nok gøre|vil gøre) ${aside} (dig|jer|dit liv|jeres liv) ${aside} (koldt|kold|til et helvede|til helvede|fortræd|ondt|et hoved kortere|til grus|til kødfars|til hundemad)
    (du|i|han) ${aside} (kommer|slipper|går) ${aside} (ikke|aldrig) ${aside} (levende|helskindet|i live|herfra|hel) ${aside} (herfra|hjem|ud|derfra|fra|af|i live|levende)
    (bed|bed til|håb|håb på) (til gud|) ${aside} (at|om at) (jeg|vi|mine) ${aside} (ikke|aldrig) (finder|møder|ser|får|opdager)
    (fingrene|hænderne|tommelfingeren|pikken|nosserne|tungen|klunkerne|dilleren) ${aside} (af|skåret af|hugget af|klippet af|kappet af) (på|) (ham|dem|svinet|svinene|de svin|ham der|de pædofile|pædofile|voldtægtsmænd)
    (kastrér|kaster|kastrer|kastrere|kastration af|sterilisér|steriliser|tvangssteriliser) ${aside} (ham|dem|hende|de|alle|svinet|svinene|hele|pædofile|sådan)
    (burde|skulle|bør|skal|kunne|vil) (man|vi|nogen|jeg|de|politiet) ${aside} ${aside} (give|gennembanke|tæske|smadre|banke|tæve|piske|tvangssterilisere|kastrere|nakke|pløkke|likvidere|henrette|lynche|hænge|skyde|halshugge|prygle) ${aside} (ham|hende|dig|jer|dem|svinet|svinene|kællingen|en omgang|et par|den slags|sådan nogle) ${aside} (med|omgang|en|på|tæsk|prygl|bank)
    (burde|skulle|bør|skal|kunne|vil) (man|vi|nogen|jeg|de|politiet) ${aside} ${aside} (give|gennembanke|tæske|smadre|banke|tæve|piske|tvangssterilisere|kastrere|nakke|pløkke|likvidere|henrette|lynche|hænge|skyde|halshugge|prygle) ${aside} (ham|hende|dig|jer|dem|svinet|svinene|kællingen|en omgang|et par|den slags|sådan nogle) ${aside}$
    (ellers|hvis ikke|næste gang) ${aside} (smadrer|skyder|dræber|forgifter|kvæler|kværker|flår|drukner|stikker) (jeg|vi) ${aside} (dem|den|det|ham|hende|hunden|katten|køteren|jeres|din) (ihjel|ned|wallah|alle)
    (ellers|hvis ikke|næste gang) ${aside} (smadrer|skyder|dræber|forgifter|kvæler|kværker|flår|drukner|stikker) (jeg|vi) ${aside} (dem|den|det|ham|hende|hunden|katten|køteren|jeres|din)$
    (ellers|hvis ikke|så|næste gang|så tager jeg og) ${aside} (slår|sparker|tæver|tramper|trasher|slå) ${aside} (jeg|vi|) ${aside} (dem|den|det|ham|hende|hunden|katten|køteren) ${aside} (ihjel|i hjel)
    ${we} ${aside} (${modal}|) ${aside} (lægge|lægger|sende|sender|smide|smider|putte|putter|få|får|hjælpe|hjælper) ${aside} (dig|jer|ham|hende) ${aside} (i graven|i jorden|på hospitalet|på sygehuset|på skadestuen|i kisten|under jorden|ned i jorden|i respirator|til tælling|på intensiv|over i det hinsides|ned under mulde|seks fod under|i en ligpose|i en kiste|i en grøft|i havnen)
    (lægger|sender|smider|slår|sparker) (jeg|vi) ${aside} (dig|jer|ham|hende) ${aside} (i graven|i jorden|på hospitalet|på sygehuset|på skadestuen|i kisten|under jorden|i respirator|til tælling|på intensiv|i en grøft)
    ${we} ${aside} (${modal}|) ${aside} (brænde|brænder|futte|futter|sprænge|sprænger|rasere|raserer|tænde ild|bombe|bomber) ${aside} (din|dit|dine|jeres|hans|hendes) (*|) (*|) (ned|af|i luften|til grunden)
    (får|skal) (han|hun|du|i) ${aside} (have|) ${aside} (tæv|tæsk|prygl|bøllebank|en røvfuld|en lussing|en flad|nogle flade|et par flade|nogle på hovedet|nogle på kassen|en på hovedet|en på kassen|en på lampen|en på snotten|en på munden|en på goddagen|en skalle|en knytnæve|et par på hovedet|et par på kassen|et par på siden af hovedet|en omgang tæsk|en omgang bank|en omgang klø|en i synet|en i fjæset|en gok i nødden|kniven|kærligheden at føle|mine næver at føle|min knytnæve at føle|en syngende lussing|øretæver|lussinger|buksevand)
    (får|giver|skal) (den|han|hun|køteren|katten|hunden|du|jeg den|jeg ham) ${aside} (have|) ${aside} (hagl|en ladning hagl|hagl i bagdelen|hagl i røven|en kugle for panden|rottegift|kniven at føle|frostvæske|mit haglgevær|geværet|haglgeværet)
    (vride|vrider|dreje|drejer|vred) ${aside} (jeg|) ${aside} (halsen|nakken|hovedet|struben) (om|rundt|af led|af) (på|) (dig|jer|ham|hende|idioten|svinet|ejeren)
    (ved|kender|har set) ${aside} hvor (din|jeres|hans) (hund|kat|køter|bil|cykel) ${aside} (går tur|går|holder|står|sover|bor|parkerer|er)
    ,(den|han|hun|hunden|køteren|katten|svinet|kællingen|idioten) skal ${aside} dø$
    (sig|sige|siger|gentag|gentage) ${aside} det ${aside} (igen|) ${aside} (til|op i|direkte i|lige i|lige op i) (mit|mit åbne|mit grimme|mit eget) (fjæs|ansigt|face)
    (du|i|han) ${aside} (ikke|aldrig) ${aside} (kommer til at|kan|skal|) ${aside} (går|gå) ${aside} (på to ben|oprejst|ud herfra)
    (får|skal få|fik|møder|hilser på|smage|smager|mærke) ${aside} (et|mit|en|mine|min) (haglgevær|jagtgevær|gevær|salonriffel|bat|baseballbat|brækjern|koben|jernrør|kniv|knytnæver|økse|machete|peberspray|strømpistol) ${aside} (i|at føle|mellem|lige|op i|at smage)
    ${breakIt} (jeg|vi) ${aside} (begge|alle|hver eneste af|samtlige) ${anyones} *
    ${we} ${aside} (${modal}|) ${aside} ${breakIt} ${aside} (begge|alle|hver eneste af|samtlige) (dine|jeres|hans|hendes) *
    (du|i|han) ${aside} (ender|ryger|kommer|ligger) ${aside} ${aside} (i|ned i|nede i) (havnen|havnebassinet|mosen|kanalen|beton|cement|kalkgruben|skoven med en)
    (benene|fødderne|sko|støvler) (i|af) (cement|beton)
    (jeg|vi) er ${aside} ikke bange for ${aside} (at|) (slå|bruge (kniv|kniven|vold|næverne|knytnæverne|våben)|ryge i spjældet|ryge ind igen|sidde inde|få blod på hænderne|dræbe|banke|tæve|stikke|skyde|slå ihjel)
    jeg har ${aside} siddet inde ${aside} (for|før for) (vold|drab|mord|grov|overfald|knivstikkeri|drabsforsøg)
    (vælter|sparker|skubber|slår|pløjer|maser|skyder|tæver|banker|smadrer|tackler|kværker) jeg (jer|dig|dem|ham|hende) (ned|omkuld|i grøften|af cyklen|i havnen|så simpelt|ihjel|alle|uden tøven|med glæde|på stedet)
    (vælter|sparker|skubber|slår|pløjer|maser|skyder|tæver|banker|smadrer|tackler|kværker) jeg (jer|dig|dem|ham|hende)$
    (tæsk|bøllebank|tæv|prygl|en lussing|en kugle|nakkeskud|kniven|en røvfuld|knytnæver|stokkeslag|piskeslag) er ${aside} (hvad|det|det eneste) (du|i|han|hun|de|sådan|den|som|sådan nogle|den slags) ${aside} (trænger|fortjener|mangler|skal have|har brug|slags|forstår|kan forstå)
    (jeg|vi) ${aside} (skal|kommer til at|vil) ${aside} (lukke|stoppe) ${aside} (munden|kæften|flaben|ædespalten) på (dig|jer|ham|hende)
    (vi|jeg) ${aside} (tager|finder|får|ordner|nakker|henter) ${aside} (jer|dem) ${aside} (én|en) (efter|ad) (én|en|gangen)
    (næste gang|ellers|så) ${aside} (er|bliver) det ${aside} (dig|jer|din familie|dine børn|din kone|dit hus|dit hoved|din hund|din bil|huset|dine tænder|din næse) (der ryger|der ligger|der bløder|der brænder|der står for skud|der bliver|der får|jeg|vi smadrer|det går ud over|som ryger)
    (kan|skal|må) ${aside} (lige så godt|hellere|begynde at|passende begynde at) ${aside} skrive (dit|jeres) testamente
    (vil|ville|skal|gad godt|elsker at|glæder mig til at|ønsker at|drømmer om at|kunne tænke mig at) ${aside} ${aside} se ${aside} (dig|jer|ham|hende|svinene|svinet|dem alle) ${aside} (bløde|lide|dø|brænde|hænge|tigge|krybe|rådne|kravle|pines|skrige|drukne|vride|i kisten|i graven|hængt|hænge i|dingle|falde død)
    (forræderi|landsforræderi|forrædere|landsforrædere|forræderen|stikkere) ${aside} (straffes|skal straffes|bør straffes) ${aside} med (døden|rebet|galgen|kuglen|nakkeskud)
    (ryger|smider|kaster|flyver|smides|kyler) (den|jeg den|køteren|katten|hunden|du|ham|den der|dig|jeg dig|jeg køteren|vi dig) ${aside} (ud|ned|) ${aside} (over|fra|af) (altanen|balkonen|tagterrassen|rækværket|altankanten)
    mursten om halsen
    (en sten om halsen|i en sæk) og (i|ned i|ud i) (søen|åen|havnen|fjorden|havet)
    (kør|køre|kører|tromle|mas) ${aside} (folk|man|vi|de|) ${aside} (ikke|) ${aside} (bare|) ${aside} (hen over|lige over|lige igennem|hen igennem) ${aside} (dem|ham|hende|jer|klimaklovnene|klimatosserne|demonstranterne|cyklisterne|flokken|idioterne|tosserne)
    ,${well} (mas|tromle|kør|pløj|vælt) ${aside} (dem|ham|hende|jer) (flade|flad|ned|over|ihjel|omkuld) (så|og|med)
    ,${well} (mas|tromle|kør|pløj|vælt) ${aside} (dem|ham|hende|jer) (flade|flad|ned|over|ihjel|omkuld)$
    (godt gået|respekt|hædre|stor respekt|medalje|hurra|klap|high five|cadeau|skål|flot) ${aside} (af|til|for|at) ${aside} (ham|hende|dem|den|skytten|gerningsmanden|luigi) ${aside} (der|som) (skød|dræbte|myrdede|bankede|tævede|smadrede|overfaldt|sprængte|knivstak|stak ham|slog ham|kørte ham|stak hende|slog hende) *
    (lejren|romalejren|moskeen|synagogen|asylcentret|asylcenteret|asylcentrene|teltlejren|ghettoen|klubben|flygtningelejren|rådhuset|christiansborg|folketinget|redaktionen|hele redaktionen|kontoret|ministeriet) ${aside} (burde|bør|skal|skulle|må gerne) ${aside} ${aside} (brændes|brændes af|brændes ned|sprænges|bombes|gasses|fyres op|sprænges i luften)
    (forstår|respekterer) ${aside} (kun|bare) ${aside} (vold|tæsk|bank|knytnæver|knytnæven|pisken|hårde midler|en kugle|kuglen|stokken)
    (det|tæsk|vold|knytnæven|bank|kuglen) er ${aside} det eneste sprog (de|den slags|sådan nogle|du|han) ${aside} forstår
    (folket|folk|danskerne|vi) ${aside} (tager|tage|griber|gribe|skal gribe|skal tage|må gribe) ${aside} (til våben|magten med våben|våbnene|høtyvene|magten med magt)
    (parkeringsvagten|p-vagten|formanden|viceværten|naboen|dommeren|læreren|chefen|ham|manden|idioten|fjolset|knægten|ungen|konen|skaderøven|tyven|svinet|den knægt|den idiot|den unge|ham der|buschaufføren|kontrolløren|vagten|drengen|drengene|de unge|ungerne|den mand|sådan en|journalisten|betjenten|borgmesteren) ${aside} (får|skal have|skulle have|burde have|skal få|burde få|trænger til|fortjener|mangler|kan få) ${aside} ${blows}
    (giv|stik|lang|uddel) ${aside} (ham|hende|dem|svinet|de unge|de utilpassede|drengene|ungen|ungerne|idioten|parkeringsvagten|dommeren|naboen|formanden|de|den) (*|) (*|) ${blows}
    (takke|takker) ${aside} (gud|sin gud|din gud|dine stjerner|allah|skaberen|himlen|sin skaber) for ${aside} (at|) (jeg|vi|min) ${aside} ikke ${aside} (fik fat|var der|så|mødte|stod|var hjemme|nåede|kom|fik fingre|havde)
    (vi|jeg) ${aside} kommer og (tager|knækker|ordner|nakker) (jer|dig)$
    (vi|jeg) ${aside} ved ${aside} alt om (dig|jer|din familie|dine børn) (og|sov godt)
    (vi|jeg) ${aside} ved ${aside} alt om (dig|jer|din familie|dine børn)$
    (eller|ellers|så) ${aside} (kommer vi|kommer jeg|vi kommer|jeg kommer) ${aside} efter (dig|jer) (og)
    (eller|ellers|så) ${aside} (kommer vi|kommer jeg|vi kommer|jeg kommer) ${aside} efter (dig|jer)$
    (vi|jeg) kommer ${aside} efter (dig|jer) og (dine|din|jeres|hele)
    (jeg|vi) har ${aside} ${weapon} ${aside} (bag døren|ved døren|under sengen|stående klar|liggende klar)
    (venter|kommer|står|møder op|dukker op|stiller) ${aside} (jeg|vi|) ${aside} (op|) ${aside} (på dig|på jer|efter dig|til dig|hos dig|hjem til dig|hjem til jer|ved din|forbi|klar) ${aside} med ${weapon}
    (ender|ende) ${aside} med at få ${blows}
    ,(hunden|katten|køteren|den|han|du) dør ${aside} (i nat|i aften|snart|i morgen) (vær sikker|det lover|hvis|tro mig|bare vent)
  `,
};

export const danishMenaces: ListPart = { phrases };

// Danish wishes of death and illness, for somebody and for a people.
import type { ListPart } from '../../vocabulary/wordList.ts';
import {
  anybody,
  anyones,
  aside,
  beaten,
  beKilled,
  group,
  harm,
  heOrYou,
  illness,
  killed,
  kin,
  minority,
  office,
  oneOfThem,
  well,
  youAll,
  yourKind,
} from './wording.ts';

const phrases = {
  hold: `
    (skulle|burde|bør|skal) ${aside} selv ${aside} (smides|druknes|kvæles|brændes|hænges|forgiftes|skydes|aflives|piskes|bankes|sultes|bindes|trækkes|køres over|brændes levende|fryses|spærres) ${aside} (i|ihjel|op i|ud|efter|inde|ned|på|over|med|levende|og|så|til)
    (skulle|burde|bør) ${aside} selv ${aside} (druknes|kvæles|brændes|hænges|forgiftes|skydes|aflives|piskes|bankes|køres over)$
    ,${well} (tag|gør en ende på|afslut|stop) ${aside} (dit|jeres) (eget|egne|elendige|ynkelige|triste|usle) liv
    ,${well} (drik|sluk|tag|tyl) ${aside} (noget|en flaske|et glas|en dunk|nogle|en|) (klorin|rottegift|afløbsrens|frostvæske|gift|en overdosis|overdosis|saltsyre|cyanid|panodil nok|arsenik|glasset med piller) (og dø|og sov|og forsvind|)$
    ,${well} (find|køb|skaf|snup|hent) ${aside} (et|dig et|jer et|) (reb|løkke|strikke) (og|) (et|hæng|en) *
    (skær|snit|skære|cut) (din|dine|jeres) (pulsåre|pulsårer|håndled) (over|op)
    ,${well} (sæt|stik|put) ${aside} (pistolen|geværet|en pistol|et gevær|en pistol i munden) (for panden|i munden|mod tindingen|op i munden) (og|)
    (verden|danmark|alle|samfundet|din familie|dine børn|vi|livet|planeten|kloden) (ville|vil|er|havde|ville blive|bliver|ville have) ${aside} (været|være|) (et|) (bedre|meget bedre|langt bedre|bedre sted|bedre stillet|bedre tjent|gladere|lykkeligere|meget bedre sted) (af|uden) (dig|jer|din eksistens|jeres eksistens|den slags som dig)
    (ingen|ikke et øje|ikke en sjæl) (vil|ville|kommer til at|kommer nogensinde til at) ${aside} (savne|græde over|sørge over|mærke|opdage) ${aside} (dig|jer|at du er væk|at du er død|hvis du døde|at du døde|hvis du forsvandt)
    (hvorfor) (lever|trækker|eksisterer|ånder|findes) (du|i) ${aside} (stadig|overhovedet|endnu|egentlig|vejret|)$
    (ingen|ingen i verden) (vil|ville) (opdage|bemærke|tage sig af) (det|) (hvis|at) (du|i) (døde|forsvandt|var væk|var død)
    kill yourself
    go kill yourself
    (kys|k y s|kms) og dø
    ,${well} (dø|krepér|kreper|visn|rådn op|rådn) ${aside} (nu|bare|dog|langsomt|for helvede|din|dit|alene|med|svin|kælling|idiot|luder)
    ,${well} (drop død|rådn op)$
    (alle|samtlige|de der|de skide|de forbandede|de satans|hver og en af de|de forpulede) ${group} (skal|bør|burde|skulle|må|fortjener at|kan) ${aside} ${aside} (${beKilled}|dø|udryddes|blive ${killed}|gasses|brænde|brændes|i ovnen|i gaskammeret|væk fra jordens overflade|forsvinde fra jordens overflade)
    ${group} (bør|burde|fortjener at|har fortjent at|skal bare|skal fandeme|burde alle|skal alle) ${aside} ${aside} (${beKilled}|dø|udryddes|gasses|brænde|brændes|i ovnen|blive ${killed}|drukne)
    ${group} (skal|skulle) ${aside} ${aside} (udryddes|gasses|skydes|brændes|hænges|dø|i ovnen|i gaskammeret|i gaskamrene|kastreres|steriliseres|tvangssteriliseres)
    ,${well} (dræb|udryd|gas|skyd|hæng|myrd|slagt|henret|brænd|udslet|halshug|drukn|smadr|slå) ${aside} (alle|) (de|) (skide|forbandede|satans|) (${group}|hver eneste muslim|hver eneste jøde) (ihjel|)
    (vi|man|nogen|danmark|de) ${aside} (skal|burde|bør|må|skulle) ${aside} ${aside} (dræbe|udrydde|gasse|skyde|hænge|myrde|slagte|henrette|brænde|udslette|skyde ned) ${aside} (alle|) (de|) (skide|forbandede|) ${group}
    (død|død og ødelæggelse|døden|nakkeskud) (over|til|for|åt) (alle|de|alle de|) (${group}|de vantro|vantro|israel|araber|islam)
    (en god|den eneste gode|den bedste|de eneste gode) (*|) (*|) er (en|de|) (død|døde) (*|)
    ,${well} (gas|gasning|giftgas|zyklon b|gaskammeret|gaskamre|ovnen) (til|på) (dem|jer|alle|hele bundtet|${group})
    (send|smid|put|ind med|prop|sæt|kør|skub) ${aside} (dem|jer|ham|hende|dig|alle|${group}|hele bundtet) (ind|tilbage|direkte|) (i|til) (gaskammeret|gaskamrene|et gaskammer|gaskammer|krematoriet|auschwitz|kz-lejr|en kz-lejr|kz-lejre|koncentrationslejr|en koncentrationslejr|koncentrationslejre|udryddelseslejr|dødslejr)
    (send|smid|put|prop|ind med) ${aside} (jer|ham|hende|dig|${group}|alle ${group}|hele bundtet) (ind|tilbage|direkte|) (i|til) (ovnen|ovnene)
    (i|til) (gaskammeret|gaskamrene|auschwitz|ovnene) med (dem|jer|ham|hende|dig|alle|${group}|hele bundtet)
    (åbn|genåbn|genåbne|åbne|tænd|tænde|fyr op under|varm|start) (gaskamrene|kz-lejrene|krematorierne) (igen|op|)
    (åbn|genåbn|genåbne|åbne|tænd|tænde|fyr op under) (ovnene|lejrene) (igen |op |) (til|for) (dem|jer|jøderne|muslimerne|svinene|hele bundtet|den slags)
    åbne ovnene igen
    (hitler|adolf|nazisterne|nazityskland|himmler|eichmann) ${aside} (havde|har|havde jo|fik) ${aside} (ret|fat i den lange ende|en god idé|en god ide|den rigtige løsning|styr på det)
    (hitler|adolf|nazisterne|tyskerne) (burde|skulle) ${aside} (have|ha) (gjort|taget|fået|gasset|udryddet) (arbejdet|det|jobbet|jer|dem|også|færdigt|alle) (færdigt|til ende|ordentligt|færdig|med|også|)
    (hitler|adolf|nazisterne) (gjorde|fik|blev) ${aside} (desværre|) ikke (gjort|) (arbejdet|jobbet|det|) (færdigt|færdig|gjort færdigt)$
    (synd|ærgerligt|desværre|trist|skade|skam) (at|) (hitler|adolf|nazisterne) ikke (nåede|fik|blev|tog|gjorde|vandt|lever) (*|) (*|)
    (hvor|når|kom tilbage|savner|vi mangler|vi savner|leve|længe leve|har brug for|brug for) (er|) (en|en ny|) (hitler|adolf|breivik|himmler) (når man har brug for ham|når man mangler ham|igen|tilbage|til|)$
    (vi|landet|danmark|europa|verden) (mangler|trænger til|har brug for|savner) (en|en ny|) (hitler|adolf|breivik|endlösung|krystalnat)
    (endlösung|den endelige løsning|krystalnat|en ny krystalnat|holocaust 2|et nyt holocaust) (nu|til|for|igen|på|tak|er løsningen|er svaret)
    (holocaust|jødeudryddelsen|gaskamrene|folkedrabet) (er|var|har|fandt|skete) (løgn|en løgn|en stor løgn|fup|opdigtet|aldrig sket|aldrig fundet sted|aldrig sted|et fupnummer|bare propaganda|overdrevet|ikke sket|en myte)
    (seks|6|6000000|sex) (millioner|mio|mill) (var|er) ${aside} (ikke|alt for|for|langtfra) (nok|få|lidt)
    (breivik|anders breivik|tarrant|rasmus paludans gerninger|hitler|kkk) (er|var) (en|min|vores) (helt|store helt|helte|idol|forbillede|ægte patriot|patriot)
    (sieg heil|heil hitler|white power|hvid magt|heil og sæl|blut und ehre|gas the jews|raus mit den juden)
    (lav|lave|laves|gør|koge|kog|lavet) (sæbe|lampeskærme|lampeskærm) (af|ud af) (jer|dig|ham|hende|${group})
    (rope|neck|end|unalive|off|delete|hang|shoot|drown) (yourself|urself|yourselves)
    (kys|kysn) (now|nigger|fag|bror|bro|lil bro|bitch|luder|taber|plz|pls|yourself)
    (kms|kys) kys
    (go|just|please|pls) (die|kys|drown|hang yourself|drink bleach|jump off|choke and die)
    (drink|drik) (bleach|klorin|afløbsrens|rottegift|frostvæske|batterisyre)
    (hope|wish) (you|u|they|he|she) (die|dies|get cancer|gets cancer|choke|burn|rot)
    ^(hæng|dræb|drukn|kvæl|skyd|aflev) (dig|jer) (dog|så|nu|sgu|) *$
    ,${well} (tag|læg|bind|få|put|sæt|find) ${aside} (en|et|rebet|løkken|strikken|) ${aside} (løkke|reb|strikke|snor|) (om|rundt om|omkring) (halsen|din hals|din egen hals)
    ,${well} (spark|vælt|væk med) ${aside} (skamlen|stolen) (væk|under dig)
    ,forsvind ${aside} fra (jordens overflade|jorden|kloden|planeten|denne jord|denne planet|livet)
    (${youAll}|${yourKind}|tjeneste og|kan du ikke bare|gør os) ${aside} (kan|bør|burde|skal|må gerne|skulle|og|) ${aside} ${aside} forsvinde fra (jordens overflade|jorden|kloden|planeten|denne jord|denne planet)
    (gør|gøre) ${aside} (os|alle|verden|menneskeheden|samfundet|kloden|danmark) ${aside} (alle|andre|sammen|) ${aside} (den|en) ${aside} (stor|kæmpe|) ${aside} tjeneste (og|ved at) (forsvinde|dø|hænge|hoppe|springe|drukne|tage|lad være|hæng|hop|spring|drukn|skyd|stop med at trække vejret|holde op med at trække vejret)
    (bedre|bedre sted|gladere|smukkere|renere|lykkeligere) uden (${yourKind}|${group}|sådan nogle|sådan en|sådan et)
    (ingen|ikke en sjæl|ikke en kat|hvem|ikke engang din mor|ikke engang din egen mor|ikke engang din hund) (ville|vil|kommer til at|har) ${aside} (savne|savnet|opdage|græde over|begræde|sørge over|komme til) ${aside} (dig|jer|din begravelse|hvis du døde|at du er væk|når du dør)
    (bare|skulle|burde) ${aside} (tage|tag|sluge|slug) ${aside} (en|hele|nogle|) (overdosis|pilleglasset|glasset med piller|håndfuld piller|masse piller)
    (trækker|hvorfor trækker) (du|i) (stadig|overhovedet|endnu) vejret
    (du|i|sådan en som dig) (burde|skulle|fortjener) (ikke|aldrig) ${aside} (at|) (trække vejret|være i live|ånde|have lov at leve|leve længere|eksistere)
    tss dø
    ,${well} (dø|krepér) ${aside} (så|nu|wallah|bror|bare|ingen|taber|mand)$
    (håber|håbede|ønsker|ønskede|gid|bare|drømmer om|beder til|beder til gud|venter på|ser frem til|glæder mig til|kan ikke vente til|kryber fingre for|krydser fingre for) (jeg|vi|) ${aside} (at|) ${aside} ${aside} ${anybody} ${aside} ${aside} ${aside} ${harm}
    (håber|gid|bare|ønsker|ville ønske) (jeg|vi|) ${aside} (at|) ${aside} ${aside} (${anybody}|${anyones} ${kin}|hele din familie|hele jeres familie|hele bundtet|regeringen) ${aside} ${aside} (må få|får|fik|ville få|måtte få|snart får|) ${aside} ${illness}
    (håber|gid|bare|ønsker|ville ønske|håbede) (jeg|vi|) ${aside} (at|) ${aside} ${aside} ${heOrYou} ${aside} ${aside} (bliver|må blive|blev|ville blive|snart bliver) ${aside} (${killed}|${beaten}|voldtaget|overfaldet|bombet|stukket ned|sprængt i luften|låst inde og glemt)
    (håber|gid|bare|ønsker) (jeg|vi|) ${aside} (at|) ${aside} (${anyones} ${kin}|hele din familie|hele jeres familie|hele bundtet|hele regeringen) ${aside} ${aside} (dør|må dø|brænder|kører galt|drukner|bliver dræbt|bliver skudt|rådner op)
    (bare|gid|ville ønske|ønske|hvor ville jeg ønske) (at|) ${aside} ${anybody} ${aside} (var|snart var|allerede var) ${aside} (død|døde|aldrig født|ikke født|død og begravet|aborteret|blevet aborteret|skudt|druknet)
    (jeg|vi) ${aside} (ønsker|under|håber) ${aside} (dig|jer|ham|hende|dem) ${aside} (død|døden|døde|kræft|alt ondt|alt det værste|hen hvor peberet gror|i graven|syg|intet godt|en langsom død|kun det værste|den værste død|alverdens sygdomme)
    ,${well} (få|fang) ${aside} (kræft|aids|ebola|corona|pest|en hjernesvulst|en blodprop|et hjerteanfald) (og dø|dit|din|i|)
    ${youAll} (skal|burde|skulle|kan|må gerne|fortjener at|har fortjent at|kan bare) ${aside} ${aside} (få|have|dø af|rammes af|) ${illness}
    (du|i|han|hun) (fortjener|fortjente|har fortjent) ${aside} (at dø|at lide|døden|ikke at leve|ikke at være i live|ingen nåde|at brænde i helvede|at rådne op|kræft|at få kræft|den kræft|at miste alt|at blive lammet|smerte|at drukne|at fryse ihjel)
    (må|måtte|lad) ${anybody} ${aside} (dø|krepere|rådne|rådne op|brænde|brænde op|drukne|lide|forgå|få kræft|brænde i helvede|rådne i helvede|aldrig få fred) (i helvede|langsomt|alene|i smerte|op|)$
    ,${well} (brænd|rådn|råd|steg|brænde|rådne) ${aside} (op|) i (helvede|hvede|din grav|jeres grav|fængslet|spjældet|din egen mødding)
    (${anybody}|de|alle ${group}) (skal|burde|skulle|kommer til at|fortjener at|må gerne|kan) ${aside} ${aside} (brænde|rådne|rådne op|stege) (op|) (i helvede|i fængsel|i spjældet|i dit eget lort|i hullet)
    (vi|jeg) ses i helvede
    (gå|tag|ryg|rejs|skrid|far|rend|drag) ${aside} (ad|til|i) (helvede|hede hule helvede|hekkenfeldt|hampen|pommern til) (til|med dig|)
    (ad helvede til|til helvede) med (dig|jer|ham|hende|dem)
    (jeg|vi) (danser|pisser|skider|spytter|skal danse|skal pisse|glæder mig til at danse|glæder mig til at pisse|vil danse|vil pisse|vil skide|vil spytte|fejrer|skåler|skal nok danse) ${aside} (på|over) (din|jeres|hans|hendes) (grav|gravsten|kiste|lig|død|begravelse)
    (glæder mig|venter|kan næsten ikke vente|ser frem) (til|) (den dag|dagen|dagen hvor|den dag hvor|at) (du|i|han|hun|de) (dør|er død|er døde|ligger i jorden|ligger under jorden|bliver begravet|er væk fra jordens overflade)
    (glæder mig|ser frem) til (din|jeres|hans|hendes) (begravelse|død|dødsannonce|bisættelse)
    (godt|dejligt|herligt|fedt|skønt|hurra for|fantastisk|hvor dejligt|godt at|dejligt at|skønt at) (at|) ${aside} (han|hun|de|svinet|kællingen|møgdyret|det svin|den kælling) (er|var|blev|døde|fik) (endelig|) (død|døde|skudt|dræbt|væk for altid|kræft|borte)$
    (synd|ærgerligt|skuffende|desværre|trist|skade|øv|pokkers) (at|) ${aside} (du|i|han|hun|de|kuglen|skuddet|ham der skød|attentatmanden|bomben|lastbilen|bilen|de) ${aside} (ikke|overlevede|ramte forbi|missede) ${aside} (døde|overlevede|blev ramt|ramte|kørte ham over|blev skudt|druknede|sigtede bedre|ramte bedre|var bedre til at sigte|traf|fik ram på ham|gik til|blev dræbt|)$
    (synd|ærgerligt|uheldigt) (at|) (din mor|din far|jeres mor|hendes mor|hans mor) ikke (fik|tog|brugte|valgte|slugte) (en|) (abort|kondom|prævention|sterilisation|at få en abort|dig|) (*|)
    (din|jeres|hans|hendes|deres) mor (skulle|burde) ${aside} (have|ha) (fået|taget|valgt|slugt|født|abort|kneppet|druknet|holdt|haft) (*|) (*|)
    (din|jeres|hans|hendes) far (skulle|burde) ${aside} (have|ha) (trukket|brugt|spildt|taget|skudt) (*|) (*|) (*|)
    ${heOrYou} (skulle|burde) ${aside} (have|ha|) (aldrig|været|blevet) ${aside} (være|været|blevet|) (født|fødte|aborteret|druknet ved fødslen|druknet som spæd|skyllet ud|en abort|kvalt ved fødslen|sat ud i skoven|kvalt i vuggen|en plet på lagenet)
    ${heOrYou} (er|var) (en|) (fejltagelse|uønsket|fejlslagen abort|mislykket abort|overlevende abort|abort der gik galt|plet på lagenet|sprunget kondom|genetisk fejl|genfejl|fejl fra naturens side|natures fejl)
    (gid|håber|må|måtte) (fanden|djævelen|satan|djævlen|pokker) ${aside} (må|) (tage|tager|hente|henter) (dig|jer|ham|hende|dem)
    (hvornår|kan) (dør|kreperer|stiller træskoene|kradser) (du|i|han|hun) ${aside} (snart|endelig|af|) (af|)$
    (kan|vil) (du|i|han|hun) ikke ${aside} ${aside} (snart|) (få ${illness}|dø|krepere|falde død om|kradse af|stille træskoene|stikke op og dø|gå ud og dø)
    (fald|faldt) (død|stendød) om
    (hvil|rest) i (lort|piss|pis|helvede|skam|møg)
    (når|den dag|hvis|så snart|dagen|lige så snart|den aften) ${anybody} ${aside} (endelig|engang|omsider|snart|) ${aside} (dør|stiller træskoene|kradser af|krepérer|kreperer|rådner op|ligger i jorden|er død|ligger i graven|ligger i kisten|er borte|begraves) ${aside} ${aside} (holder|åbner|hejser|fejrer|danser|skåler|springer|flager|pisser|skider|spytter|jubler|græder|skal der|bliver der|er der|kommer der) (jeg|vi|hele|alle|ingen|man|champagne|fest|gratis|ikke et øje)
    (glæder mig|ser frem|kan ikke vente|venter bare på|lever for|tæller dagene) ${aside} (til|) ${aside} (at|) ${aside} (læse|se|høre|fejre|danse|pisse|skide|begrave|smide jord på|stå ved|komme til|læser|du|dagen hvor|den dag) ${aside} (din|dig|jeres|hans|hendes|ham|på|om|du) (dødsannonce|dø|begravelse|død|kiste|grav|nekrolog|i kisten|i graven|i en kiste|ligge i|blive begravet|pines|lide|rådne|din grav|hans grav|hendes grav|er død|rådner|kreperer)
    (må|måtte|gid) ${anybody} ${aside} (rådne op|rådne|krepere|brænde i helvede|rådne i helvede|stege i helvede|få kræft|dø alene|dø i smerte|dø en|lide en|aldrig få fred|aldrig finde fred|lide resten|blive ramt af|blive kørt over|falde død om|drukne i|kvæles i|få tyndskid|få pest)
    (måtte|må|gid) (${anyones} (*|) ${kin}|hele din familie) ${aside} (dø|rådne|brænde|få kræft|blive|drukne|lide|krepere)
    (håber|gid|bare|ønsker|håbede|beder til) (jeg|vi|) ${aside} ${aside} (at|) ${aside} (${anyones} (*|) ${kin}|hele din familie|hele jeres familie|hele bundtet|hele banden|hele slænget|hele familien|svinet|kællingen|den kælling|det svin|de svin|idioten|den idiot|møgdyret|ham der|hende der|sådan nogle|sådan en|formanden|politikerne|strisserne|hele folketinget|hele regeringen|regeringen|manden|konen|alle|alle de|lortet|den slags|${yourKind}|${minority}|${office}) ${aside} ${aside} (${harm}|bliver ${killed}|bliver ${beaten}|bliver voldtaget|får ${illness}|får kræft|${beKilled})
    (håber|gid) (jeg|vi|) ${aside} ikke (at|) ${aside} (du|i|han|hun) ${aside} (vågner|overlever|klarer den|kommer sig|bliver rask|trækker vejret|når hjem|lever længe|oplever jul|får et øjebliks fred)
    (ærgerligt|synd|skuffende|øv|trist|en skam|pisseærgerligt|surt) ${aside} (at|) (kemoen|kemoterapien|operationen|lægerne|ambulancen|livredderen|hjertestarteren|redningsfolkene|respiratoren|kirurgen|hospitalet|rebet|faldskærmen) ${aside} (virkede|lykkedes|nåede frem|reddede ham|reddede hende|reddede dig|kom for tidligt|fik ham genoplivet|knækkede|holdt|åbnede|svigtede|fik liv i)
    (ærgerligt|synd|skuffende|øv|trist|en skam|surt) ${aside} (at|) (kræften|tumoren|coronaen|sygdommen|blodproppen|hjerteanfaldet|lynet|bussen|toget|kuglen|kniven|skuddet) ikke (tog|ramte|fik|klarede|dræbte|gjorde|traf|nåede) ${aside} (ham|hende|dig|jer|det færdigt|arbejdet færdigt|færdigt|dybt nok|arbejdet|)
    (tillykke|nyd|god fornøjelse|velbekomme|skål for|hurra for) ${aside} (med|) ${aside} (kræften|tumoren|hjernesvulsten|din kræft|din tumor|din hjernesvulst|blodproppen|diagnosen din|sygdommen din|aidsen)
    (kræft|kræften|tumoren|blodproppen|sygdommen|døden) (er|var) ${aside} (karma|velfortjent|fortjent|for god til|guds straf|for god for|for mild)
    (karma|guds straf|velfortjent) at (du|han|hun|i|de) (fik|har|døde|har fået|blev) (kræft|en blodprop|aids|en hjernesvulst|syg|skudt|kørt ned|dræbt|cancer|lammet|af)
    (på tide|på høje tid|det var på tide|heldigvis) ${aside} (at|) (han|hun|svinet|kællingen|den gamle so|den gamle) ${aside} (døde|er død|kradsede af|stillede træskoene|krepererede|kreperede|dør|kradser af|stiller træskoene)
    (en|et|én|ét|endnu en|endnu et) (*|) (muslim|jøde|araber|perker|neger|zionist|terrorist|betjent|strisser|nazist|racist|kommunist|politiker|svin|idiot|pædofil|kælling|rotte|snylter|sosse|*) mindre (i verden|på jorden|på kloden|at forsørge|at betale for|på denne jord|at trækkes med|at slæbe på|heldigvis)
    (sluk|slukke|træk|trække|hiv) ${aside} (for|stikket|stikket ud|) (på|til|for) (ham|hende|dig|hans respirator|hendes respirator|din respirator|respiratoren)
    (${youAll}|han|hun|${yourKind}|sådan nogle børn|sådan nogle unger|ungen|den unge) ${aside} (burde|skulle|bør|skal) ${aside} (have været|have|være blevet|være|været) ${aside} (skyllet|skyllet ud|druknet|kvalt|aborteret|sat ud|smidt ud|været skyllet|været druknet|slugt|tørret af|fjernet) (ud|i|som|ved|med|inden|før|i lokummet|ved fødslen|fra starten|på lagenet|i toilettet)
    (${youAll}|han|hun|${yourKind}|sådan nogle børn|sådan nogle unger|ungen|den unge) ${aside} (burde|skulle|bør|skal) ${aside} (have været|have|være blevet|være|været) ${aside} (skyllet|skyllet ud|druknet|kvalt|aborteret|sat ud|smidt ud|været skyllet|været druknet|slugt|tørret af|fjernet)$
    (sådan nogle|de|dem|den slags) (børn|unger|) (skulle|burde|bør|skal) (man|de|vi) ${aside} (have|) ${aside} (druknet|drukne|kvalt|kvæle|aborteret|sat ud|satte ud) (ved fødslen|som spæde|i en sæk|i en spand|i skoven)
    (sådan nogle|de|dem|den slags) (børn|unger|) (skulle|burde|bør|skal) (man|de|vi) ${aside} (have|) ${aside} (druknet|drukne|kvalt|kvæle|aborteret|sat ud|satte ud)$
    (din|dit|hans|hendes|jeres) (far|mor|forældre) (skulle|burde) ${aside} (have|ha|) ${aside} (brugt kondom|brugt prævention|fået en abort|fået abort|taget en abort|trukket sig ud|trukket ud|holdt benene samlet|slugt|været steriliseret|ladet sig sterilisere|spist p-piller|haft en abort|set sig for|spyttet ud|smidt dig væk|druknet dig)
    (den|din) (kondom|p-pille) (sprang|bristede|virkede ikke) (da du|dengang du)
    (ønsker|under|håber på) ${aside} (dig|jer|ham|hende|dem|${yourKind}) ${aside} (en langsom|en smertefuld|en pinefuld|et kort|et elendigt|et ulykkeligt|alt det dårlige|alverdens|kræft|døden|en dødelig|en ensom|pest|et helvede|et liv i)
    (en|gid en) (bus|lastbil|skraldebil|letbane|metro|damptromle) (kører|køre|kørte|må køre|skulle køre) ${aside} (dig|jer|ham|hende) (over|ned)
    (vent|venter) ${aside} (bare|) ${aside} (til|på at) (du|han|hun|i) ${aside} (kradser af|dør|kreperer|stiller træskoene|rådner)
    (skal|vil|bliver|blir) ${aside} (danse|pisse|skide|spytte|flage|holde fest|åbne champagne|skåle) (på|når|den dag|over) (din|jeres|hans|hendes|du|i|han|hun) (grav|gravsten|død|dør|begravelse|ligger|kradser|kiste)
    (der|vi|man|landet|danmark|europa|verden|sverige|tyskland) ${aside} (mangler|trænger til|har brug for|savner|skal have|behøver) ${aside} (bare|) (en|en ny|et par|flere) (hitler|adolf|breivik|himmler|eichmann|mussolini|pinochet|tarrant|holocaust|krystalnat|folkemord|udrensning|renselse)
    (ind|ned|op|hen|lige|direkte|af sted|afsted) (i|til) (gaskammer|gaskammeret|gaskamrene|ovnen|ovnene|krematoriet|auschwitz|treblinka|lejren|kz) med
    (ovnene|gaskamrene|krematorierne|lejrene|kz-lejrene|kz lejrene|auschwitz|treblinka) ${aside} (i auschwitz|i treblinka|) ${aside} (burde|skal|skulle|bør|kan|må) ${aside} ${aside} (tændes|åbnes|genåbnes|startes|bruges|fyres op|tages i brug|varmes op|køre|åbne|genåbne|fyldes)
    (skulle|burde) ${aside} have ${aside} (taget|gasset|fået|snuppet|udryddet|fjernet|ryddet|druknet|skudt|brændt) ${aside} (dem|jer|hele bundtet|jøderne|alle) ${aside} (alle|allesammen|alle sammen|hver og en|) ${aside} (dengang|i trediverne|i fyrrerne|med|under krigen|i 1943|i 45|da de havde chancen|mens tid var|ved grænsen|med det samme|fra starten)
    (når|først når|til|indtil|før) den sidste (${oneOfThem}|politiker|strisser|betjent|sosse|racist|nazist|*) (er|ligger|hænger) ${aside} (død|udryddet|begravet|brændt|hængt|druknet|skudt|væk fra jordens|i graven|i en lygtepæl)
    (når|først når|indtil|før) den sidste ${oneOfThem} er ${aside} (væk|ude|smidt ud|rejst|fløjet ud|skredet|borte)
    (idf|israel|hamas|hitler|iran|putin|netanyahu|trump|kina|hizbollah|taleban|is) ${aside} (burde|skal|må|bør|skulle|kunne) ${aside} ${aside} (have|) ${aside} (gøre|gjort|tage|taget|slå|dræbt|dræbe|bombe|bombet|skyde|skudt|få|fået|udslette|udslettet|gasse|gasset) ${aside} (arbejdet færdigt|arbejdet|dem alle|flere|dem alle sammen|endnu flere|løs|jer alle|dem allesammen|jer med|dig med|dig også|jer også|hver og en)
    (bare|gid) (den|det|en|ham|den der|nogen) (*|) ${aside} havde (ramt|kørt|dræbt|taget|skudt|slået|fået ram på|skudt på) ${aside} (dig|jer|ham|hende) (ihjel|over|ned|)
    (døde|gik bort|skred|forlod dig) ${aside} for at slippe for (dig|jer|at høre på dig|at se på dig)
    (godt|dejligt|fedt|skønt|herligt|hurra|på tide) ${aside} (at|) (den|det|de) (gamle|dumme|fede|grimme|onde|klamme|lede|ækle|sure|skide|forbandede) (svin|so|heks|kælling|idiot|røv|nar|mær|skid|tyran|satan|bastard|gris|forræder|racist|nazist|dreng|gubbe|kone|mand|*) ${aside} (er|) ${aside} (død|døde|krepereret|kreperet|kradset af|krepererede|stillet træskoene)
    (er|var|blev) ${aside} (endelig|omsider|heldigvis|gudskelov) (krepereret|kreperet|kradset af|død og borte|død og begravet)
    (håber|gid|bare) (jeg|vi|) ${aside} (at|) (dit|jeres|hendes|din) (barn|foster|unge|baby) (bliver født dødt|bliver født død|dør|dør i maven|bliver vanskabt|bliver handicappet|får|kommer død|er dødt)
    (håber|gid|bare|ønsker|håbede|forhåbentlig) (jeg|vi|) ${aside} (at|) ${aside} ${heOrYou} ${aside} (mister|mistede|taber) ${aside} (dit|din|dine|jeres|sit|sin|sine|alt|alle|jobbet|huset|benene|synet|håret|førligheden|pikken|tungen|livet) (*|)
    (må|måtte|gid|håber|lad) ${aside} (at|) ${aside} (alle|alverdens|alle jordens|al|enhver|karma|guds vrede|lynet|en meteor|hævnen|et lyn|guds straf|ulykken|forbandelsen) ${aside} (ulykker|ulykke|dårligdomme|sygdomme|smerte|plager|smerter|) ${aside} (må|) ${aside} (ramme|rammer|finder|finde|overgå|overgår|slå ned i|slår ned i|komme over|kommer over|tage|tager) ${aside} (dig|jer|ham|hende|din|jeres|dem)
    (ønsker|under) ${aside} (dig|jer|ham|hende) ${aside} (smerte|smerter|lidelse|død|kræft|sygdom|ulykke|ulykker|ondt|alt ondt|intet godt|det værste|et liv i|ensomhed|fiasko|pest|kolera|pest og kolera|alt skidt|alt det værste|held og lykke i helvede)
    (ingen|ikke en) ${aside} (holder af|elsker|kan lide|gider|savner) ${aside} (dig|jer) ${aside} (hop|spring|dø|hæng|forsvind for|gør det|gå og dø|så dø|kill|kys)
    ,${well} (gå|læg dig|kravl|hop|kryb) ${aside} i (graven|kisten|din grav|jorden) (med dig|med jer|og bliv|og dø|din|nu|gamle)
    ,${well} (gå|læg dig|kravl|hop|kryb) ${aside} i (graven|kisten|din grav|jorden)$
    (og|så) forsvind ${aside} (permanent|for bestandigt|fra denne verden|fra de levendes)
    (hold|holde) ${aside} vejret ${aside} i (en time|et par timer|en times|en halv time|tre timer|ti minutter|et kvarter|en dag|en uge|to timer)
    (dine|din|jeres|hans|hendes) (forældre|mor|far) ${aside} ${aside} (fortryder|fortrød|skammer sig over|hader|ville ønske|må skamme|burde skamme|må fortryde|burde have|ville have abort|skulle have slugt) ${aside} (dig|jer|at|sig|ham|hende|brugt|fået) (*|)
    (han|hun|du|i) (kan|må|skal) ${aside} (brænde|rådne|rådne op|krepere) (for min skyld|for os|for mig|alene|op)
    (han|hun|du|i) (kan|må|skal) ${aside} (brænde|rådne|rådne op|krepere)$
    (han|hun|du|i) (kan|må) ${aside} (dø|drukne|sulte) for min skyld
    (ærgerligt|synd|desværre|trist|øv|skuffende|for dårligt|pokkers) ${aside} (at|) (skytten|gerningsmanden|attentatmanden|knivmanden|kuglen|skuddet|han|ham med riflen|ham der skød|den der skød|snigskytten|øksemanden) ${aside} (kun|ikke|) ${aside} (ramte|sigtede|skød|var|missede) ${aside} (kun|ikke|) ${aside} (øret|forbi|ved siden af|dårligt|for højt|bedre|ham i hovedet|skarpere|ham|hende)$
    khaybar
    forhåbentlig ${aside} (dør|rådner|kreperer|brænder|drukner|forbløder|lider|får|bliver|mister|knækker|brækker|falder|ryger|ender|kører) (du|i|han|hun|de|hele bundtet) ${aside} (snart|i helvede|op|nakken|halsen|kræft|ihjel|langsomt|alt|død om|galt|voldtaget|ned ad|det samme at føle|i spjældet og|${illness}|${killed}|${beaten})
    (vent|venter) ${aside} til (din|dine|jeres) (*|) ${kin} (dør|bliver syg|får kræft|bliver voldtaget|bliver slået|bliver kørt|bliver dræbt|bliver skudt)
    (en|den|kun en|de) (død|døde|hængt|brændt) (*) er (en|den eneste|de eneste|) (god|gode) (*|)
    ^${youAll} (dør|kommer til at dø|skal dø) ${aside} (alene|snart|langsomt|i aften|i nat|ensom|ensomme|i helvede|helt alene|ulykkelig)$
    (danser|fester|skåler|jubler|flager|griner|synger|åbner champagne|holder fest|pisser|klapper) ${aside} (jeg|vi|) ${aside} (den dag|når|dagen|den aften) ${anybody} ${aside} (dør|er død|kradser af|kreperer|bliver begravet|stiller træskoene|ligger i|rådner)
    (gid|håber|må|måtte|bare) (jeg|) ${aside} (kræft|kræften|cancer|ebola|aids|pest|pesten|corona|lynet|djævelen|en tumor|døden|kolera|helvede) ${aside} (rammer|ramme|ramte|kommer|komme|finder|finde|tager|tage|tog|æder|æde|ædte) ${aside} (dig|jer|dit|din|forbi|over|ham|hende|hele)
    (må|måtte|gid|håber) (allah|gud|herren|djævelen|karma|satan) ${aside} (vil|må|) ${aside} (brænde|brænder|straffe|straffer|forbande|forbander|knuse|knuser|dræbe|dræber|slå|slår|give|giver|sende|sender) (dig|jer|ham|hende|dem) (*|)
    (gud|allah|djævelen) (vil|skal|kommer til at|) ${aside} (straffe|straffer|forbande|forbander|brænde|brænder|knuse|knuser) (dig|jer|ham|hende|zionisterne|jøderne|de vantro)
    (burde|skulle) (have|ha) ${aside} (haft|fået) fjernet (livmoderen|æggestokkene)
    (${office}|${group}|narkomanerne|svenskerne|tyskerne|tiggerne|hele bundtet|hele banden|${yourKind}) (kan|må|skal) ${aside} (bare|gerne|godt|for min skyld|alle|alle sammen) ${aside} (dø|brænde op|brænde|rådne op|rådne|drukne|sulte ihjel|krepere|forsvinde fra|gå til|hænge sig|begrave sig|dø af|rende og hoppe|æde lort|fryse ihjel)
    (smid|smide|smides|kast|kaste|skub|driv|drive|skubbe) ${aside} (alle|) ${aside} (${minority}|jer|svenskerne|tyskerne|russerne|hele bundtet) ${aside} (alle|) (i|ud i|ud over) (havet|havnen|vandet|sundet|middelhavet|kattegat|nordsøen|kanten|klippen)
    (smid|smide|kast|driv) ${aside} dem ${aside} (alle|) ${aside} (i havet|i middelhavet|ud over kanten|ud over klippen)
    hvorfor (er|var) (du|i|han|hun) ${aside} ikke ${aside} ${aside} (død|døde|begravet|aborteret|rådnet op|krepereret) (endnu|for længst|allerede)
    hvorfor (er|var) (du|i|han|hun) ${aside} ikke ${aside} ${aside} (død|døde)$
    ønsker ${aside} (døden|kræft|pest|ebola|kræften|helvede) ${aside} (for|til|over|på) (hele|alle|den|de|dig|jer|ham|hende|enhver|${minority}|${office})
    (gid|bare|ville ønske|ønsker|ønskede) ${aside} (at|) ${anybody} ${aside} aldrig ${aside} (var|havde|blev) ${aside} (blevet født|født|blevet til|set dagens lys|eksisteret)
    (dit|jeres|hans|hendes|deres) liv er ${aside} (intet|ingenting|ikke en skid|ikke noget|ikke|ikke fem flade ører|mindre|ikke en døjt) ${aside} værd
    (dit|jeres) liv er ${aside} (værdiløst|spildt|spild af|en fejl|en fejltagelse|overflødigt)
    har ${aside} ikke ${aside} fortjent ${aside} at (leve|ånde|trække vejret|eksistere|være i live)
  `,
};

const allowedPhrases = `
  (at|hvis|når|husk at|tænker at|føler at) (du|jeg) (skal|burde|må|skulle) (dø|tage livet af (dig|mig))
  (tror|tænker|føler|synes|sagde|skrev|hvis) (du|jeg|han|hun|) (tænker |tror |føler |) (at |) (ingen|alle|verden|livet|din familie) (ville|vil|er|var) (savne|bedre|være bedre) (* |)(* |)*
  (vil|ville|overvejer at|overvejet at|overveje at|ikke) begå selvmord
  (lad|måtte) (dem|ham|hende|han|hun) dø (med|i|hjemme|værdigt|fredeligt) (* |)*
  har du tænkt på at dø så (tal|ring|skriv|bed)
  håber du dør af grin
  (tanker om at|tænker på at|overvejer at|føler at|ikke|aldrig|hvis du har lyst til at|før du|tale om at|lyst til at) (skulle|skal|må|kan|) (tage livet af|dræbe|slå|skade|hænge|skyde) (dig|jer) (selv|) (ihjel|)
  ${youAll} ${aside} (skal|kan|bør|kunne|skulle) ${aside} (skyde|drukne|hænge|kvæle) (dig|jer) (i gang|op i|frem|i foden|i knæet|op|ud|i arbejde|i papir|i opgaver|i sorger|igennem|sammen|af|ind|genvej|i)
  ,(hæng|skyd|drukn) ${aside} (dig|jer) (i|ikke|op|på|fast|ud|ind) (*|)
  (du|i) ${aside} (kan|skal) ${aside} ${aside} skyde (dig|jer) selv i foden
  ,tag dit eget liv (op|alvorligt|i hånden|tilbage)
  ,dø (eller|af|for|og|om|med) *
  ,(slå|slår) (dig|jer) ikke ihjel
  (hop|spring) ${aside} (ud|ned|på|af) (fra|på|af|) (bussen|toget|taget|bus|tog) (i|ved|på|til|mod|og|når) *
  (verden|livet) (er|ville være) (ikke|aldrig) (bedre|et bedre sted) uden dig
  (løb|hop|spring) (på|over) (broen|storebæltsbroen|en klippe|klippe|taget)
  (hvor mange|så mange|flere|tusindvis af|tusinder af|hundredvis af|uskyldige|hvorfor) (uskyldige|flere|civile|almindelige|mon|) ${group} (skal|skulle|må) ${aside} (dø|dræbes)
  (sagde|mente|besluttede|krævede|råbte|truede med|planlagde|beordrede|ønskede|skrev|ville) (at|) (alle|) (de|) ${group} (skal|skulle) (udryddes|gasses|skydes|hænges|dø|dræbes)
  ${group} (skal|skulle) ${aside} dø (før|for|i|af|under|på|uden|fordi)
  (hitler|nazisterne|tyskerne) (havde|har|fik) ${aside} ret (stor|mange|meget|få|hurtigt|sent|tidligt|god|gode|dårlige|længe)
  (hitler|nazisterne|tyskerne) (havde|fik) (ikke|aldrig) ret
  (synd|ærgerligt|desværre|trist|skam) (at|) (hitler|nazisterne) ikke (blev) (stoppet|standset|dræbt|fanget|retsforfulgt) (*|)
  (breivik|hitler) (er|var) (ikke|ingen) *
  (en god|den bedste|den eneste gode) (sovs|skov|bog|plante|hæk|ukrudtsplante|plæne|flue|myg|snegl|dræbersnegl|rotte|flåt|hveps|ukrudt) er en (død|) (*|)
  (håber|bare|gid) ${aside} (at|) ${aside} de ${aside} (dør|drukner|fryser ihjel) (i|af|til|med|hen) (frosten|vinteren|sæbevand|vinter|løbet|kulden|eddike|sprit|ud|salt)
  (håber|ønsker|gid|bare) ${aside} (at|) ${aside} ${aside} ${anybody} ${aside} ${aside} (dør|døde) (lykkelig|lykkelige|mæt|i fred|fredeligt|gammel|glad|uden smerter|hjemme|i søvne|stille)
  (glæder mig til|ser frem til|venter på|bare|drømmer om) ${aside} (at|) ${aside} ${anybody} ${aside} (falder om|får det som fortjent|brænder op|lider) (på sofaen|af grin|med tiden|nederlag|tab)
  (bare|når|hvis) ${aside} (at|) (du|i|han|hun|de) ${aside} (lider|bliver syg|drukner|dør|falder om|mister alt) (af|i|så|og|ikke|kan|under|på|lidt|med)
  bare (fordi|hvis|når) ${anybody} ${aside} (lider|dør|døde|bliver syg)
  ,få (kræft|corona|aids|en blodprop) (konstateret|behandlet|diagnosticeret|opdaget)
  ${youAll} (kan|skal|må) ${aside} ${aside} (få|have|dø af|rammes af) ${illness} (af|når|hvis|selv om|selvom|uden|flere|efter|igen|også|i|som|fra|men|og|ved)
  (synd|ærgerligt|trist|desværre) (at|) (du|i|han|hun|de) ikke (døde|overlevede)
  (gå|tag|rejs) til helvede (på jorden|på fyn|i norge)
  (tag|læg|bind|sæt) ${aside} (rebet|snoren|et reb|en snor|) (om|rundt om|omkring) halsen på *
  (håber|bare|gid|ønsker) ${aside} (at|) (alle|alle de|manden|konen|regeringen|bestyrelsen|formanden|kommunen) ${aside} ${aside} (lider|bliver ramt|går til|visner) (af|hårdt|den|generalforsamlingen|mødet|valg|møde|svømning|fodbold|bekendelse|valg|urnerne)
  (sluk|slukke|træk|trække) ${aside} (for|stikket) (på|til|for) (ham|hende) (lampen|radioen)
  (en|den) (død|døde) (mus|rotte|snegl|dræbersnegl|myg|flue|hveps|flåt|mosegris|muldvarp|skovsnegl) er (en|den eneste|) (god|gode) (*|)
`;

export const danishWishes: ListPart = { phrases, allowedPhrases };

// Danish hatred of groups: speech that makes people animals or vermin, plots and the wish to be rid of them.
import type { ListPart } from '../../vocabulary/wordList.ts';
import {
  anybody,
  aside,
  disgrace,
  group,
  heOrYou,
  minority,
  office,
  oneOfThem,
  spiteful,
  vermin,
  well,
  yourKind,
} from './wording.ts';

const words = {
  hold: `
    ~(perker|neger|jøde|muslim|muhamedaner|araber|tyrker|somalier|sigøjner|roma|romaer|pakistaner|paki|kineser|polak|rumæner|bulgarer|litauer|afghaner|iraner|iraker|syrer|kurder|albaner|serber|bosnier|grønlænder|eskimo|palæstinenser|israeler|zionist|islamist|indvandrer|asyl|asylansøger|migrant|udlændinge|fremmed|ghetto|afrikaner|somali|marokkaner|libaneser|beduin|balkan|øst|trans|homo|bøsse|lesbe|handicap|invalid|autist|spastiker)(pak|rak|utøj|afskum|kryb|affald|udskud|skrald|møg|skidt|fjæs|pest|svin|luder|lort|tosse|kælling)*
    ~(sigøjner|roma|romaer|rumæner|polak|bulgarer|litauer|somalier|perker|neger|muslim|araber|jøde|tyrker|balkan|afghaner|syrer|kurder|russer|dansker|zionist|israeler|palæstinenser|asyl|indvandrer|migrant|hamas|nazi|racist|fascist|trans|homo)(rotte|abe|tyv|tyveknægt|taber|yngel|køter|hyæne|parasit|snylter|nasser|klovn|skid|røv|karl|jævel|djævel|stinker|stodder|bums|rod|idiot|fjols|spade|diller|pik|svans)*
    ~(sigøjner|roma|rumæner|polak|bulgarer|litauer|somalier|perker|neger|muslim|araber|jøde|tyrker|balkan|afghaner|syrer|russer|zionist|asyl|indvandrer|hamas|homo|trans)(rotterne|aber|aberne|tyvene|tyve|yngel|snyltere|nassere|køtere|parasitter|klovne|tabere)
    ~(sigøjner|muslim|perker|rumæner|somalier|araber|roma|tyrker)(bande|banden|bander|banderne|slæng|slænget|bølle|bøller|bøllerne|horde|horder|horderne|rod|typer|type|typen|typerne|plage|plagen|invasion|problemet|lømmel|lømler)
    ~(perker|neger|jøde|araber|islam|muslim|indvandrer|terrorist|hamas|zionist|somalier|homo|trans|pædofil|nazi|flygtninge|sigøjner|asyl|putin)elsker*
    ~(kebab|humus|hummus|falafel|couscous|shawarma|ris|nudel|nuddel|flagermus|banan|spæk|hvidløgs|tæppe)(æder|hoved|neger|abe|fjæs)/l ~(hunde|katte|sæl)æder/l ~(kebab|humus|falafel|couscous|banan|ris|ørken|sand|bjerg|jungle|busk)(abe|neger)/d
    ~(ørken|sand|bjerg|jungle|busk|sved|bananbåds|kebab|halv|ghetto|taxa|zulu|ur)neger ~(ørken|sand|bjerg|jungle|busk|sved|kebab|halv|ghetto|zulu|ur)negre ~(ørken|sand|bjerg|jungle)(neger|abe|bums|hund)/c ~bjerggeder
    ~kamelpisser/l ~gedeelsker/l ~gedeknaller/l ~koranpisser/l ~svineæder/l ~(koran|islam|jihad|muslim|trans|køns|klima|woke)freak* ~(ris|nudel|hvidløgs|koran|spæk)gnasker* ~tatertøs/c ~(homo|bøsse|lebbe|trans|spast|spasser|mongol|autist|perker|neger|jøde|svanse)agtig/a ~(spastiker|spasser|mongol|downer|autist)(stil|parkering|kørsel|hjerne|humor|logik|skrift|dreng|pige|tøs|bror|fest) ~(gaza|hamas|israel|allah|vollsmose)(rotte|abe|tosse)/d ~(gaza|hamas|israel|allah|vollsmose)(svin|hund|lort)* ~abesprog ~perkersprog ~jødestreg/c ~jødestreger ~jødetrick/s ~kønsforstyrret ~kønsforstyrrede ~møgzionist/c ~møgzionister ~svarting/c ~svartinger ~svartskalle/d ~blatte/d ~holohoax ~holocaustløgnen ~holocaustløgn ~krummnæse/d ~krumnæse/d ~krognæset ~kromosom(barn|tosse|taber|klovn|idiot|børn) ~bøsse(balle|balder|baller|mås|numse|hule|snak|sang|stemme|frisure|tøj|drink|ri|riet) ~postordre(kone|brud|hustru|luder)* ~(gris|grise|svine)spiser* ~kartoffelæder/l ~hundeson ~hundesøn ~hundesønner ~zigeuner/l ~regnbueunge/d ~bogstavbarn ~bogstavbørn ~khattygger/l ~terrormuslim/c ~terrormuslimer ~sortbasse/d ~junglebasse/d ~bananabe/d ~sortsvedne ~rismund ~rispruffer/l ~rishapper/l ~rispose/d ~risæder/l ~slitøje/d ~slitøjet ~slitøjne ~japser/l ~mandeløje ~mandeløjet ~spækspiser/l ~spækæder/l ~grønlænderdruk ~grønlandsstiver/l
    ~hijab(luder|kælling|tosse|trold|heks|so)/t ~(tørklæde|burka|niqab)(trold|luder|kone|monster|dame|kælling|heks|so|klud)/t ~pingvinkone/d
    ~numsebøsse/d ~numseprins/t ~rumpepirat/c ~rumpepirater ~analakrobat/c ~chokoladerytter/l ~chokoladerider/l ~pudebider/l ~bøssefis ~bøssehat/c ~bøssedreng/a ~bøssekarle ~bøssetøs ~(kjole|paryk)mand ~kjolemænd ~kjolebøsse/d ~hankælling/c ~skabslesbe ~skabstranse/d ~transgalning/c ~trans(klovn|luder|mafia|kult|pest|bøsse|monster|gris|svin|tosse|kælling|freak)* ~trannyer ~trannys ~trannierne ~kønsforvirret ~kønsforvirrede ~hunhan ~hanhun
    ~mongobarn ~mongobørn ~mongohoved ~mongohoveder ~mongofjæs ~mongosvin ~mongoklovn ~mongolidioter ~downbarn ~downsbarn ~daunerbarn ~daunerbørn ~handikapmongol ~krøblinge(type|svin|røv|fjæs|bande|unge|krop|taber|kælling|lort)* ~krøblingtype ~rullestols(taber|svin|idiot|klovn|luder)* ~handicaptaber/l ~invalidesnyder/l ~(adhd|asperger|autisme|autist|skizo|borderline|galehus|damp|psyko|bogstav)(tosse|svin|kælling|lort|freak|klovn|tosserne)* ~retardo ~retardos ~fucktards ~(menneske|samfunds)skadedyr ~samfundsparasit/c ~samfundsparasitter ~(muslim|jøde|zionist|islam|homo|trans|racist|nazi)(kræft|svulst|virus)
    ~(zio|islamo|ukro|klima|femi|eko|øko|trans|køns)nazi/c ~(zio|islamo|ukro|femi|trans)nazist* ~(zio|islamo|ukro|femi|trans)nazister ~zionistlakaj/c ~hamas(hore|luder|svin|tosse|kælling|lakaj|hund)* ~jødesmaus* ~jødebolsjevik/c ~jødebolsjevikker ~jødelobby* ~racisttosse/d ~racisttaber/l ~racistso ~racistluder/l ~racistrøv/t ~antifatosse/d ~antifarotte/d ~antifaso ~terroristelsker/l ~terrorsvin/t ~hashabe/d
    ~(regnbue|pride|lgbt|lgbtq|queer|pronomen|alfabet|køns|woke)(pest|fascist|mafia|pak|tosse|svin|kult|galning|klovn|freak|nazi|rotte|luder)* ~raceforræder/l ~blodsforræder/l ~blodforræder/l ~kulturberiger/l ~importluder/l ~importkælling/c ~importbrud/c ~thaiso ~thaisoer ~thailuder/l ~thaikælling/c ~batikheks/c ~batikhekse ~batikkælling/c ~godhedstosse/d ~multikultitosse/d
  `,
};

const phrases = {
  hold: `
    (vi|jeg|danskerne|folk) ${aside} (vil|gider|ønsker|gad|orker|har) ${aside} ikke ${aside} (have|se|at have|brug for|) ${aside} (flere|nogen|) (${group}|din slags|jeres slags|deres slags|sådan nogle som jer) ${aside} (her|i danmark|i landet|i vores land|i vores by|i vores gade|boende|som naboer|rendende|)
    ${yourKind} ${aside} (har|hører|skal|skulle|er|bør|burde|må|passer|kan) ${aside} (ikke|aldrig) ${aside} (noget at gøre|hjemme|til|være|velkommen|velkomne|lukkes ind|have lov at være|bo|ind) (her|i danmark|i landet|i vores|ind|i et civiliseret|blandt)
    (islam|muslimer|muslimerne|indvandring|indvandrerne|jødedommen|jøder|jøderne|feminisme|homoer|homoerne) (er|bliver) (en|den|som|vor tids|) (kræft|kræftsvulst|pest|pestilens|sygdom|svøbe|kræftknude|plage|virus|parasit|parasitter|byld|infektion|cancer|pestbyld|menneskehedens fjende|skadedyr|udøj)
    ${group} (er|er jo|er bare|er alle|er fandeme|er generelt|er sgu) ${aside} (nogle|en flok|en samling|noget|) (dovne|kriminelle|beskidte|ulækre|klamme|dumme|primitive|voldelige|uciviliserede|hjernevaskede|) (${vermin}|dovne|kriminelle|beskidte|ulækre|klamme|dumme|primitive|uciviliserede|hjernevaskede|ubegavede|mindre intelligente|laverestående|underlegne|syge i hovedet|unormale|sinker|pædofile|løgnere|tyveknægte|tyve|nassere|nasserøve)
    ${group} (lugter|stinker|stjæler|voldtager|lyver|nasser|snylter|yngler|formerer sig|avler|tigger|ødelægger|overtager) (alle|altid|som|af|på|fra|landet|danmark|vores|jo|også|bare|sgu|kun|europa|alt) (*|)
    (jøden|jøderne|zionisterne|en lille gruppe jøder) (styrer|ejer|kontrollerer|bestemmer over|står bag|trækker i trådene|har magten|regerer) (*|) (*|)
    (typisk|klassisk|selvfølgelig en|sikkert en|helt sikkert en|gæt hvem|mon ikke det var en) (en|for|) (perker|neger|jøde|jøder|muslim|muslimer|araber|somalier|sigøjner|rumæner|polak|kælling|grønlænder)
    (folkeudskiftning|den store udskiftning|muhammedanerne|de brune) (er|tager|overtager|vælter|invaderer|oversvømmer) (*|) (*|)
    (de|${group}|i|islam) ${aside} (invaderer|oversvømmer|overtager|kolonialiserer|koloniserer|islamiserer|besætter) (vores|vort|danmark|landet|europa) (land|lille land|fædreland|byer|skoler|)
    (jeg|vi|man) (hader|afskyr|foragter|væmmes ved|brækker mig over|spytter på|kan ikke fordrage|kan ikke udstå) ${aside} (alle|de|alle de|) (skide|forbandede|) (${group}|din slags|jeres slags)
    (tag|smid|riv|flå|hiv) ${aside} (det|dit|jeres|tørklædet|den|hendes) (skide|forpulede|latterlige|dumme|) (tørklæde|hijab|burka|klud|karklud|gardin|telt|viskestykke|) (af|væk) (når|hvis|eller|i danmark|for fanden|din|og|her)
    (ninja|pingvin|telt|spøgelse|postkasse|affaldssæk|skraldesæk|gardin) (i|med|bag) (burka|tørklæde|niqab|hijab)
    (ligner|går rundt som|klædt ud som|render rundt i|render rundt som) (en|et|) (affaldssæk|skraldesæk|pingvin|telt|ninja|bih|karklud|viskestykke|gardin|sort sæk) (med|i|hele dagen|når|og|på hovedet|)
    ,(${yourKind}|de|i|du|han|hun) (er|var) ${aside} (noget|nogle|et|det rene|en flok|en samling|rent|det værste|samfundets|ikke andet end|bare|) ${aside} (bundskrab|undermennesker|undermenneske|menneskeaffald|afskum|utøj|kryb|rottepak|krapyl|samfundsbærme|barbarer|snyltere|nassere|neandertalere|hulemænd|abemennesker|halvaber)
    (rene|det rene|samfundets|sådan noget|sikke noget|kun|værste|ægte|fucking|skide) (bundskrab|bærme|utøj|undermennesker)
    ,${well} (bomb|nuke|tæppebomb|atombomb|spræng|udslet|jævn|smadr|napalm|ryd|brænd) ${aside} (hele|alle|) (gaza|israel|palæstina|tel aviv|mekka|iran|teheran|rusland|moskva|kreml|ukraine|kabul|somalia|tyrkiet|mellemøsten|afrika|libanon|yemen|vollsmose|gellerup|mjølnerparken|tingbjerg|lortet|skidtet|stedet|ghettoen|ghettoerne|moskeen|moskeerne|synagogen|synagogerne|christiania|asylcentret|asylcentrene)
    (gaza|israel|palæstina|tel aviv|mekka|iran|teheran|rusland|moskva|mellemøsten|vollsmose|ghettoen) ${aside} (lavet|lav|laves|om|forvandlet|gjort|) ${aside} (om|) til (en|et|) (parkeringsplads|glasplade|glasørken|krater|ruindynge|grusbunke|golfbane|glas|månelandskab)
    (lav|gør) (hele|) (gaza|israel|palæstina|tel aviv|mekka|iran|teheran|rusland|moskva|mellemøsten|vollsmose|ghettoen) (om|) til (en|et|) *
    (israel|palæstina|gaza|rusland|tyrkiet|iran|islam|mekka|usa) (bør|skal|burde|må|skulle|fortjener at) ${aside} ${aside} (udslettes|udraderes|udryddes|bombes|brænde|brændes|jævnes med jorden|jævnes|slettes fra|fjernes fra (kortet|landkortet|jordens overflade)|forsvinde fra (kortet|landkortet|jordens overflade)|bombes tilbage)
    (islam|koranen|muhammed|profeten|profeten muhammed|allah|jødedommen|toraen|toldmoralen|talmud|zionismen|homoseksualitet|transkønnethed|transideologien|pride|kristendommen|feminismen|sharia|ramadanen|hijab|tørklædet|det at være homo|det at være trans|at være homo|at være trans|at være bøsse|at være lesbisk|to mænd sammen) (er|var|er jo|bliver) ${aside} ${aside} ${disgrace}
    (islam|koranen|muhammed|allah) (kan|må) ${aside} (rende|kysse|æde|slikke|sutte|rådne|brænde)
    (skid|pis|spyt|skider|pisser|spytter|fuck|tør røv) ${aside} (på|i|med) (koranen|islam|muhammed|allah|profeten|jeres profet|din profet|bibelen|toraen|jeres gud|din gud|jeres religion)
    (fuck|fuk|fucking) (islam|muhammed|allah|jøder|jøderne|israel|palæstina|gaza|profeten|koranen|jesus|bøsser|homoer|lgbt|pride|trans|zionister|muslimer|muslims|jews|arabere|perkere|feminister|danskere|danskerne)
    (skal|bør|burde|må|kan|skulle) ${aside} ${aside} tilbage (i|til|på) (hulerne|kamelen|kamelerne|bananerne|lerhytterne|lerhytten|stenalderen|gederne)
    typisk (polakker|rumænere|somaliere|arabere|muslimer|sigøjnere|romaer|grønlændere|negre|perkere|jøder|indvandrere|udlændinge|tyrkere|kinesere|zionister|bøsser|lesbiske|afghanere|palæstinensere|svans)
    (lad mig gætte|selvfølgelig|tør vædde på|sikkert|gæt hvad|gæt engang|garanteret|mon ikke|hvad sagde jeg|overraskelse|surprise) ${aside} (igen|at|) ${aside} (det|han|hun|der|) (er|var|) ${aside} (igen|) ${aside} (en|endnu en|nogle|et par|flok|) (muslim|muslimer|araber|arabere|somalier|somaliere|perker|perkere|neger|negre|sigøjner|sigøjnere|rumænere|romaer|ahmed|mohammed|muhammed|abdul|hassan|mustafa)$
    gæt (selv|) ${aside} (hudfarven|hvilken (hudfarve|baggrund|religion|etnicitet))
    (ching|ting|ling) (chong|chang|ching|tong|ling)
    (vil|ville|gider|kan|skal|orker|ønsker) ${aside} (jeg|vi|man|) ${aside} (ikke|aldrig) ${aside} (bo|sidde|arbejde|leve|stå|gå|dele) ${aside} (ved siden af|klods op ad|op ad|sammen med|i samme opgang som|i nærheden af|ved|opgang med|vaskekælder med|vaskemaskine med) ${aside} (${minority}|en ${oneOfThem})
    (ikke|aldrig) ${aside} (stole|stol) ${aside} på (en|et|) (${minority}|${oneOfThem})
    (stol|lej|sælg|tro) ${aside} aldrig ${aside} (på|til|ud til|hos) (en|et|) (${minority}|${oneOfThem})
    (invaderet|overrendt|oversvømmet|overtaget|forpestet|plaget|inficeret|befængt|overbefolket) (af|med) ${aside} (${minority}|sorte|brune|fremmede|perkerunger|utøj og ${minority}|*) (${minority}|)
    (lugter|stinker|stinkede|lugtede|lugt|stank|stanken|lugten) (langt væk|) ${aside} (af|som|fra) (en|et|) (${oneOfThem}|${minority}|perker|neger|hjemløs|bums|ged og kamel|kamel og ged|kamelpis|gedepis|perkermad)
    ${spiteful} (${spiteful}|) (${minority}|${oneOfThem}|danskere|danskerne|svenskere|svenskerne|russere|russerne|kartofler|amerikanere|jyder|københavnere|fynboer)
    (beskidte|klamme|sorte|brune|møg|lede|lusede) (abe|aber|abekat|abekatte|tyrker|tyrkere|jøde|araber|hund|hunde|kameldriver|perker|perkere|rotte|rotter|svin|svinehund|køter)$
    (muslimske|jødiske|islamiske|zionistiske|asiatiske|grønlandske|polske|romaske|nordafrikanske|marokkanske|albanske|litauiske|bulgarske|islamistiske|homo|lesbiske|kommunistiske|nazistiske|racistiske|fascistiske|udenlandske) (svin|pak|rak|rotter|aber|parasitter|bæster|luder|ludere|kælling|kællinger|afskum|udskud|møgdyr|kakerlakker|utøj|yngel|bavianer|mongoler|snyltere|nassere|rotte|lort|møg|kryb|hunde|dyr|tabere|idioter|idiot|gris|grise|voldtægtsmænd|tyveknægte|undermennesker)
    (${heOrYou}|det|den|nu er det|jeg så|der kom|der gik|endnu) ${aside} (er|var|ligner|bliver|) ${aside} ${aside} (en|bare en|ikke andet end en) ${aside} (mand|fyr|gut|bamse|gubbe|knægt|dreng|bøsse|lastbilchauffør) (i|med) (kjole|paryk|dametøj|dameundertøj|stilletter|læbestift|bh) (og bliver|og forbliver|der tror|er ikke|ikke en|der vil ind|der leger|der kalder|på dametoilettet|i dameomklædningen|din|uanset)
    (${heOrYou}|det|den|nu er det|jeg så|der kom|der gik|endnu) ${aside} (er|var|ligner|bliver|) ${aside} ${aside} (en|bare en|ikke andet end en) ${aside} (mand|fyr|gut|bamse|gubbe|knægt|dreng|bøsse|lastbilchauffør) (i|med) (kjole|paryk|dametøj|dameundertøj|lady kjole|stilletter|læbestift|bh)$
    (du|han|hun|hen) ${aside} (er|bliver|har|vil|kan) ${aside} (ikke|aldrig) ${aside} (blive|være|) ${aside} (en|nogen|) ${aside} (rigtig|ægte|biologisk) (kvinde|mand|pige|dreng)
    (kjole|du|han|hun|den|det|trans|de) er ${aside} ${aside} (en|nogle|) (klam|klamme|ulækker|fucking|syg|lille|kæmpe|) (freak|freaks|trold|tosse|vanskabning|genfejl|fejltagelse|naturfejl|fejl fra naturens)
    (pride|priden|paraden|islam|ramadan|eid|socialdemokratiet|venstrefløjen|feminisme) er ${aside} (kun|bare|fyldt med|en fest for|en samling|noget|) ${aside} (for|) (pædofile|perverse|syge|idioter|svin|kriminelle|terrorister|undermennesker|afvigere|hjernevaskede|sindssyge)
    (krybe|kryb|gå|gå ind|kravl|kravle|skrid|smut|ind|bliv|hold jer|hold dig) ${aside} (tilbage|ind|) (i|ind i) skabet (med (dig|jer)|din|dit|igen (din|med)|hvor (du|i)|og luk|og bliv|bøsse|svans)
    (retter|ret) ${aside} (sig|dig) (selv|) (ind|op) (homo|svans|bøsse)
    (konverteres|omvendes|behandles|kureres|helbredes|helbred|kurer|tæves|bankes) (ud af|for) (homoseksualitet|deres homoseksualitet|din homoseksualitet|det homo|transkønnethed|dem|ham|hende)
    (handicappede|udviklingshæmmede|de udviklingshæmmede|kørestolsbrugere|psykisk syge|autister|spastikere|mongoler|svagelige|narkomaner|hjemløse|alkoholikere|gamle mennesker|sådan nogle børn|dem med downs|folk med downs|downs børn|mennesker med downs) (koster bare|koster os|koster samfundet|er en udgift|er en belastning|er en byrde|er bare en byrde|er spild|er spild af|er kun til besvær|er ikke noget værd|bør ikke|burde ikke|skulle ikke|skal ikke) ${aside} (for os|for samfundet|fødes|få børn|være født|formere sig|blandt normale|blandt|stemme|skattekroner|penge|plads|være blandt|vises|formere|alle|en formue)
    (handicappede|udviklingshæmmede|de udviklingshæmmede|kørestolsbrugere|psykisk syge|autister|spastikere|mongoler|svagelige|narkomaner|hjemløse|alkoholikere|gamle mennesker|sådan nogle børn|dem med downs|folk med downs|downs børn|mennesker med downs) (koster bare|koster os|koster samfundet|er en udgift|er en belastning|er en byrde|er bare en byrde|er spild|er spild af|er kun til besvær|er ikke noget værd|bør ikke|burde ikke|skulle ikke|skal ikke) ${aside}$
    (snak|tal|lær) ${aside} (at tale|at snakke|) ${aside} (ordentligt|) dansk (din|dit|for helvede|for fanden|eller (skrid|rejs|smut|hold|flyt|gå|ti|pis|fis|luk|hop)|abe|perker|når du bor her eller|i skide|hvis du vil bo)
    (vær|være) ${aside} (glad|glade|taknemmelig|taknemmelige) ${aside} for (at|) (du|i|de|vi) ${aside} (overhovedet|) ${aside} (må være her|fik lov at komme|fik lov til at komme|overhovedet må|overhovedet er|gider have|har taget imod|ikke sendte|ikke sender|ikke smider|ikke har smidt|ikke skyder|ikke slog|lod (jer|dig))
    (du|i|de|din|jeres|deres|han|hun|islam|${minority}) ${aside} (er|tilhører|har|kommer fra|stammer fra|) ${aside} (en|et|) ${aside} (underlegen|laverestående|mindreværdig|tilbagestående|primitiv|barbarisk|syg|pervers|voldelig|ond|modbydelig) (kultur|race|religion|folkeslag|folk|folkefærd|stamme)
    (forurener|fortynder|besudler|udvander|forgifter|sviner) ${aside} (vores|den danske|den hvide|det danske|det hvide|den nordiske) (blod|gener|race|genpulje|folkestamme|blodlinje|dna)
    (for|til|i|elsker|forsvarer|hjælper|kysser|slikker|tørrer) ${aside} (røv|røven|) ${aside} (på|) (skide|forbandede|kriminelle) ${minority}
    (spis|æd|kvæl dig i) ${aside} (svin|svinekød|bacon|flæsk|en flæskesteg|flæskesteg) (eller|din|og dø|muslim|perker|i svin|hvis)
    (gnid|smør|pak|begrav|vask|indsmør) ${aside} (dem|ham|hende|jer|dig|koranen) (ind|) (i|med) (svinefedt|svineblod|svinekød|svin|bacon|grisefedt|griseblod)
    (smid|læg|kast|hæng) ${aside} (et|nogle|en|) (svinehoved|svinehoveder|grisehoved|grisehoveder|bacon) (foran|ind|ved|på|over) (i|) ${aside} (moskeen|moskeens|døren|indgangen|dem|deres|muslimerne|jøderne|synagogen|den)
    (sort|brun|gul|mørk) (som|i huden) (lort|skidt|og dum|og doven|og kriminel|natten og dum)
    (hvide|hvid) (er|race|race er|kultur er|kultur) ${aside} (overlegne|overlegen|den overlegne|bedst|herskerracen|mere intelligente|stolte|magt|power|pride)
    (den hvide race|den ariske race|overmennesker|white power|white pride|14 88|1488|blood and honour|blod og ære) (nu|skal|er|må|igen|tak|vinder|for|overlever|lever|kommer|til|burde)
    (den hvide race|den ariske race|overmennesker|white power|white pride|14 88|1488|blood and honour|blod og ære)$
    (jøderne|jøder|jøden|zionisterne|rothschild|soros|george soros|de rige jøder|jødelobbyen|zionistlobbyen) (styrer|ejer|kontrollerer|står bag|finansierer|bestemmer|har købt|trækker|udsuger|snyder|drikker|dræber børn|ofrer|griner|sidder) ${aside} (alle|hele|verden|medierne|bankerne|det hele|usa|i trådene|bag det hele|med trådene|børneblod|os|på pengene|alt|christiansborg|masseindvandringen|folkeudskiftningen|det|over)
    (har|fik|fortjener|fortjente|skulle have|skulle have fået) (jøderne|jøder|muslimerne|palæstinenserne|israelerne|negrene|homoerne|zionisterne|gazaboerne|de) ${aside} (selv|) (bedt om det|selv været ude om|selv været skyld i|holocaust|deres holocaust|gaskamrene|det de får|som fortjent|hvad de fortjener)
    (jøderne|jøder|palæstinenserne|muslimerne|israelerne|zionisterne|gazaboerne|homoerne|sigøjnerne|negrene) (får|fik|har) ${aside} (bare|) (som fortjent|hvad de fortjener|hvad de fortjente|selv bedt om det|selv været ude om|som de har fortjent|det som fortjent)
    (gaza|israel|vollsmose|ghettoen|gellerup|mjølnerparken|tingbjerg|moskeen|asylcentret|folketinget|christiansborg|afrika|mellemøsten|rusland|rådhuset|nørrebro|synagogen) ${aside} (er|flyder|vrimler|kryber|var) ${aside} ${aside} (fuld|fyldt|fuldt|proppet|oversvømmet|over|) ${aside} (af|med|over af) (kakerlakker|parasitter|terrorister|svin|aber|utøj|skadedyr|lus|kryb|dyr|undermennesker|perkere|voldtægtsmænd|krapyl|rotter|mordere|idioter|forrædere|landsforrædere|negre|pædofile|barbarer)
    (alle|samtlige|hele|hver eneste) ${aside} (i|fra|på) (gaza|israel|vollsmose|ghettoen|gellerup|mjølnerparken|moskeen|asylcentret|folketinget|afrika|mellemøsten|rusland|nørrebro|syrien|somalia) (er|er jo) ${aside} ${vermin}
    (alle|samtlige|hele|hver eneste) ${aside} (i|fra|på) (gaza|israel|vollsmose|ghettoen|gellerup|mjølnerparken|asylcentret|folketinget|afrika|mellemøsten|somalia) (er|er jo) ${aside} (terrorister|mordere|medskyldige|kriminelle|hamas)
    (rens|ryd|tøm|spul|desinficer|desinficér) ${aside} (gaza|israel|vollsmose|ghettoen|hele ghettoen|landet|danmark|kvarteret|nørrebro|mjølnerparken) ${aside} (for|ud|med|af) ${aside} (utøj|rotter|kakerlakker|perkere|muslimer|jøder|skidt|skidtet|dem|arabere|udlændinge|kloak|benzin|sorte|${minority})
    (beskidt|klam|ulækker|led|dum|fed|doven|falsk|grådig|nærig|forbandet|skide|fucking|ussel|fej|stinkende|kriminel|uduelig|luset|møgbeskidt|sølle|fuld|fulde|fordrukken|fordrukne|slesk|grisk|griske|uvasket|uvaskede|forlogen|forlogne|primitiv|sindssyg|sindssyge|dumme|dovne|fede|beskidte|klamme|lede|møgdum|møgdumme|grådige|nærige|feje|kriminelle|tyvagtig|tyvagtige|løgnagtig|utaknemmelige|åndssvage) ${oneOfThem}
    (${anybody}|${yourKind}|${minority}) ${aside} (hører|hørte) ${aside} (hjemme|til) ${aside} (på|i|under) (en|et|) (kamel|æsel|hule|stald|svinesti|bur|rendesten|rendestenen|losseplads|lossepladsen|kloak|kloakken|galehus|anstalt|zoo|abebur|sten|spjældet|jorden|aberiet|galeanstalt|kz-lejr|arbejdslejr|møgdynge|skraldespand|skraldespanden)
    (vi|jeg|danskerne|folk) ${aside} (vil|gider|ønsker|orker|gad) ${aside} ikke ${aside} (have|se|kende til|vide af) ${aside} (jer|dig|din slags|sådan nogle som jer|folk som jer) ${aside} (her|i danmark|i landet|i vores|i kvarteret|i byen|i opgangen|i klubben|i afdelingen|rendende)
    ingen ${aside} (vil|gider|ønsker|kan) ${aside} (have|holde ud|fordrage|udstå|lide|høre på|kendes ved) ${aside} (dig|jer) ${aside} (her|alligevel|i danmark|i landet|i den her)
    ingen ${aside} (vil|gider|ønsker|kan) ${aside} (have|holde ud|fordrage|udstå|lide|høre på|kendes ved) ${aside} (dig|jer) ${aside}$
    ingen ${aside} har ${aside} (bedt|inviteret|tvunget|savnet) ${aside} (jer|dig|dem) ${aside} (om at komme|hertil|her|til at komme|til danmark|om at være her)
    (er|ligner|er jo|er bare|er sgu|som) ${aside} (en flok|en bande|en horde|en sværm|et kobbel|en rede) (hyæner|rotter|bavianer|gribbe|vilde dyr|kakerlakker|barbarer|undermennesker|sinker|mongoler|køtere|abekatte|gadekøtere|blodsugere|parasitter|græshopper|igler|kloakrotter)
    (hun|kvinden|konen|de|du|den kone|hende|dem|kvinderne|konerne) (der|) ${aside} (går|render|vader|ligner|sidder|kommer|er|rundt) ${aside} (rundt|gående|) ${aside} (i|med|som|) ${aside} (sit|dit|det|et|den|en|deres|hendes|jeres) (sort|sorte|store|klamme|) (telt|affaldssæk|gardin|lagen|spøgelse|pingvin|ninja|viskestykke|karklud|skraldesæk|gardiner|postkasse|mørklægningsgardin|affaldssække|telte)
    (riv|flå|hiv|rive|flå) ${aside} (den|det|lortet|kluden|tørklædet|karkluden|lagnet|hendes|deres) ${aside} (klud|tørklæde|karklud|viskestykke|lort|gardin|hijab|burka|niqab|) ${aside} (af|ned fra|væk fra) (hovedet|hende|knolden|hovederne|dem|ansigtet)
    (tag|smid) ${aside} (den|det|dit|jeres) ${aside} (klud|karklud|viskestykke|lort|gardin|lagen|telt) ${aside} (af|væk) (hovedet|fra hovedet|når|dig|hende|i danmark)
    ${minority} ${aside} (er|har|med) ${aside} (født med|) ${aside} (lange fingre|klistrede fingre|tyveblod|løgnen i blodet|vold i blodet|det i blodet|det i generne|kriminalitet i generne|lav iq|lavere iq|en lavere iq|ingen iq|små hjerner|mindre hjerner)
    (${minority}|muslimsk indvandring|bøsserne|homoerne) ${aside} (har|gav|slæber|slæbte|spreder|spredte|smitter|bragte) ${aside} (givet|spredt|påført|slæbt|smittet|bragt|) ${aside} (os|hele verden|alle|) ${aside} (corona|pest|pesten|sygdom|sygdomme|sygdommen|aids|lus|fnat|kakerlakker|tuberkulose) (*|)
    (bøsser|bøsserne|homoer|homoerne|homoseksuelle|lesbiske|transpersoner|transkønnede|muslimer|muslimerne|jøder|jøderne|handicappede|autister|negre|sorte|sigøjnere|romaer|zionister|indvandrere|somaliere|arabere|perkere) (burde|bør|skulle|må|skal) ${aside} (ikke|aldrig|forbydes at) ${aside} (have lov|have ret|få lov|få børn|adoptere|arbejde med børn|undervise|nærme sig|være i nærheden|stemme|være lærere|være pædagoger|færdes|vises|giftes|have stemmeret|have adgang|have børn|komme i nærheden|være blandt)
    (mand|pervers|gubbe|svin|gris|pædofil|gammel mand|voksen mand|kødfyldt|bjørn) i (dametøj|kjole|nederdel|trusser|dameundertøj|damekjole|paryk|g-streng) (der leger|der tror|der kalder|der påstår|der vil ind|er ikke|er aldrig|er og bliver|skal ikke|på dametoilettet|i omklædningen|blandt (piger|kvinder|børn|vores))
    (mand|pervers|gubbe|svin|gris|pædofil|gammel mand|voksen mand|kødfyldt|bjørn) i (dametøj|kjole|nederdel|trusser|dameundertøj|damekjole|paryk|g-streng)$
    (bliver|er|blir) (du|han|hun|hen|det) ${aside} (aldrig|ikke) ${aside} en (rigtig|ægte|) (mand|kvinde|dame|pige|dreng) (af den grund|uanset|og det)
    (bliver|er|blir) (du|han|hun|hen|det) ${aside} (aldrig|ikke) ${aside} en (rigtig|ægte|) (mand|kvinde|dame|pige|dreng)$
    (trans|queer|lgbt|lgbtq|non-binær|nonbinær|nonbinære|kønsskifte|transagendaen|kønsideologien|det med pronominer) er ${aside} ${aside} ${disgrace}
    (spær|lås|bur|lukket|luk|sæt) ${aside} (dig|jer|ham|hende|dem|svinet|svinene|kællingen) ${aside} inde ${aside} (på en lukket|på den lukkede|på galehuset|i et bur|på galeanstalten|sammen med de andre|og smid nøglen|og kast nøglen|og glem)
    ,${well} (send|smid|skyd|spark|kør|hæng|brænd|gas|fyr|hiv|kast|deporter|få|luk) ${aside} (det|alt det|de|alt) ${aside} (pak|rak|utøj|kryb|rakkerpak|afskum|krapyl)$
    (de|alle de|jeres|disse|nogle) ${aside} (rotter|parasitter|kakerlakker|kryb|aber|snyltere|gribbe|lus|svin|hyæner|kloakrotter|barbarer) fra (østeuropa|balkan|rumænien|polen|mellemøsten|afrika|somalia|syrien|tyrkiet|udlandet|ghettoen|kommunen|regeringen|christiansborg|ministeriet|udlejningen|administrationen|bestyrelsen|vollsmose|litauen|arabien|københavn|djursland|israel|gaza|rusland|folketinget|skat|banken|medierne|dr|tv2|udlejeren|boligforeningen)
    (parasitter|igler|blodigler|lus) (der|som) (suger|nasser|snylter|lever) ${aside} (penge|alt|blodet|livet|) ${aside} (på|af|ud af) (os|vores|andres|skatteborgerne|samfundet|kommunen|staten|danmark|landet|hårdtarbejdende|danskerne|systemet|dem der)
    ,(du|i) er ${aside} (handicappede|handicappet|autistiske|autister|retarderede|retarderet|mongoler) (alle sammen|allesammen|hele bundtet|bror|mand|wallah|i hovedet|oven i hovedet|i låget|oveni|makker)
    (de der|sådan nogle|jeres|alle de|skide|de|flok) (kameldrivere|gedehyrder|kamelryttere|tæppehandlere|kebabhandlere) (skal|kan|må|har|burde|der ikke|bestemmer|fylder|på|i)
    ^(kameldrivere|gedehyrder|kamelryttere) (skal|kan|må|har|burde|hører)
    (endnu en|sikke en|din|den skide|sådan en|typisk) (mulat|halvblods|halvneger|bastard|eskimo|kaffer|tater|zigeuner)
    ^(din|dit|) (vanskabning|misfoster|krøbling|freak|undermenneske|udskud|spassermongol|mongol) (bliv|gå|skrid|hold|ti|luk|læs|lær|find|hvad|kom|du|forsvind|flyt)
    albo svin
    (islam|moskeer|moskeerne|koranen|tørklæder|tørklædet|sharia|jødedommen|burkaer|muslimerne|jøderne) (ud|væk|bort) ${aside} (af|fra) (danmark|eu|europa|landet|vores|skolerne|norden)
    (jødisk|jødiske) (næse|næser|tud|griskhed|grådighed|blodsugere|mafia|løgne|kræmmere|kræmmersjæl|åger|ågerkarle|parasitter|kræft|fjæs|snyd|krumnæse|øgler)
    (araberen|negeren|muslimen|jøden|perkeren|sigøjneren|grønlænderen|afrikaneren|somalieren|tyrkeren|polakken|østeuropæeren|indvandreren|muhammedaneren) (er|har|kan|vil|lyver|stjæler) ${aside} (fra naturens|af natur|født|altid|kun|ikke til|doven|dum|falsk|snu|grisk|løgnagtig|voldelig|kriminel|primitiv|et dyr|en abe|som en)
    ${minority} er ${aside} (vor tids|nutidens|vores tids|værre end) (nazister|nazisterne|nazi|hitler|pest|rotter|dyr|svin|kakerlakker)
    (ikke|aldrig) ${aside} (have|se) ${aside} (flere|nogen|) (tørklæder|burkaer|moskeer|minareter|hijaber|niqaber|skægmænd|mørke mennesker|mørkhårede|brune mennesker|sorte mennesker) ${aside} (her|i (mit|vores|danmark|det her|min|kvarteret|gaden|byen|opgangen)|på (vores|min)|rendende)
    (smid|sæt|spark) ${aside} dem alle ${aside} (på porten|ud|ud af|over grænsen)
    (muhammed|profeten|jeres profet) ${aside} (giftede sig med|kneppede|voldtog|gik i seng med|bollede|var gift med|knaldede|knepper) (et barn|børn|en seksårig|en niårig|en pige på|små piger|geder|en 6-årig|en 9-årig)
    (endnu en|nok en|åh nej en|typisk en|en til) (ali|muhammed|mohammed|ahmed|abdul|hassan|mustafa|fatima|achmed|mehmet) (i|på|der|som|der skal|til)
    (ghettoens|gadens|byens|stationens|vollsmoses|ghettos|samfundets) (rovdyr|rotter|svin|hyæner|dyr|kryb|utøj|bundskrab|kakerlakker|gribbe)
    en ${oneOfThem} er ${aside} (en|altid en|bare en|og bliver en) (bums|snylter|tyv|løgner|nasser|kriminel|idiot|svin|perker|abe|parasit|terrorist|morder|bandit|svindler|dyr|hund|rotte|drukkenbolt)
    (bøsseri|homoseksualitet|homosex|transkønnethed|homoer|bøsser) er ${aside} (imod|mod) (naturen|guds vilje|naturens orden|guds orden|alt|biologien)
    (${yourKind}|i|de|du|${minority}) ${aside} spreder ${aside} (aids|hiv|kønssygdomme|pest|jeres lort)
    (aldrig|ikke) ${aside} (fået|haft|prøvet|smagt) ${aside} (en ordentlig|en rigtig|noget ordentligt|ordentlig) (gennembanket|pik|omgang|mand|knald|kneppetur|en|diller)
    (din|sådan en|bare en) (forklædte|udklædte|forklædt|udklædt) (mand|fyr|bøsse|homo|kvinde|perker)
    (dit|jeres|hendes|hans) (barn|foster|møgunge|unger|børn) er ${aside} (defekt|defekte|en fejl|mongol|spasser|retarderet|retarderede|hjernedød|et uhyre|et monster|en vanskabning|vanskabte|handicappede|grimme|grimt|et misfoster)
    (du|i) ${aside} (har|må have|mangler|fik) ${aside} (et|et par|nogle|) (kromosom|kromosomer) ${aside} (for|ekstra|for meget|for lidt|mindre)
    (du|i) ${aside} (har|må have|mangler|fik) ${aside} (et|et par|nogle|) (kromosom|kromosomer) ${aside}$
    som en med (et kromosom|downs|et handicap|en hjerneskade|hjernebetændelse)
    (${minority}|${yourKind}|islam|sharia|i|perkere) ${aside} har ${aside} (ingen|ikke nogen|ikke|intet) ${aside} (plads|ret til at være|fremtid|noget at gøre|noget at lave|at gøre|ret til at bo|her at gøre) ${aside} (i danmark|her|i landet|i vores|i europa|i vesten|at gøre|blandt)
    (voldtager|forgriber sig på|voldtage|skænder) ${aside} (vores|danske|hvide|alle|jeres) (piger|kvinder|døtre|børn|koner|drenge)
    (${minority}|de fremmede|de sorte|de brune|perkerne) ${aside} (tager|stjæler|snupper|kommer efter) ${aside} (alle|) (vores|danske|vore) (job|jobs|arbejde|kvinder|piger|koner|boliger|penge|skattekroner|land)
    hvor (spastisk|handicappet|autistisk|retarderet|mongol|hjernedød|tilbagestående|evnesvag|åndssvag|indavlet) kan (man|en|folk|du|i) ${aside} (være|blive)
    autist (klub|flok|bande|hold|samling)
    (to mænd|mænd|to fyre|bøsser|to piger|to damer|homoer|mænd og mænd) (der|som) (kysser|holder|knepper|er sammen|danser|kysser hinanden|snaver) (i hånd|i hånden|hinanden|sammen|) ${aside} er ${aside} (forkert|afskyeligt|klamt|ulækkert|unaturligt|perverst|sygt|til at brække|noget svineri|imod naturen)
    (${office}|${minority}|tiggerne|tiggere|romaerne|bumserne|hjemløse|de hjemløse|narkomanerne) ${aside} (burde|bør|skal|skulle) ${aside} ${aside} (jages|sparkes|spules|fejes|piskes|bankes|pryles|hældes) ${aside} (ud|væk|bort|over|ned)
    (hjemløse|fulde|fordrukne|stinkende) (bumser|bums|sutter|rødder|svin|rotter)
    (de|du|i|han|hun|familien|hele familien) ${aside} stinker ${aside} (gennem væggene|gennem væggen|af ged|af kamel|af hvidløg|af pis|som dyr|som svin|langt væk af)
    (fremmede|udenlandske|dovne|asociale|sociale|muslimske|arabiske) (snyltere|nassere|parasitter|profitører)
    (jødernes|zionisternes|rothschilds|zionistiske) (penge|bank|medier|verdensherredømme|griskhed|kontrol|agenda|kløer|marionetter|lakajer|dukker|magt over) (styrer|ejer|bestemmer|over|i|og|står|har|*)
    (er|i|fuld af|alle|nogle|de|zionistiske|israelske) børnemordere
    ${minority} ${aside} (æder|fortærer) ${aside} (hunde|flagermus|katte|rotter|lort|alt|børn|hinanden|mennesker|fingrene)
    (du|han|hun|det) er ${aside} hverken (mand|kvinde|dreng|pige) eller (kvinde|mand|pige|dreng)
    (burde|bør|skal|skulle) ${aside} (sorteres fra|sorteres væk|lukkes væk|gemmes væk|fravælges|holdes væk fra normale) (ved|som|før|i|så|alle)
    mongolbørn (burde|skal|skulle|bør|er|koster|larmer|hører|som)
    (gud|allah|alle|jesus|hele verden) (hader|afskyr|foragter) ${aside} (${minority}|svans|bøsser|bøsserne)
    opdraget ${aside} (som|af|blandt) (dyr|svin|vilde|aber|vilde dyr|en flok|rotter)
    (du|han|hun|i) ligner ${aside} ${aside} (en|et par|) (terrorist|terrorister|selvmordsbomber|bombemand|talebaner|jihadist|børnelokker|voldtægtsmand|mongol|downer|spasser|svans|mand i kjole|transe)
    (er du|er det|det der er|du er|han er|hun er) ${aside} (et intetkøn|en ladyboy|en shemale|en hunhan|en hermafrodit|en tvekøn)
    skulle tro ${aside} (at|) (hun|han|du|i|de|viceværten|chaufføren|*) (var|er) (udviklingshæmmet|udviklingshæmmede|retarderet|retarderede|autist|autistisk|hjerneskadet|evnesvag|evnesvage|spastisk|handicappet|handicappede|sinke|mongol)
    (${anybody}|${minority}|${yourKind}|beboerne|den familie|hele familien) ${aside} (bor|lugter|æder|stinker|lever) ${aside} som (svin|grise|rotter|aber|svin i en sti)
    (er|som) ${aside} (folkets|nationens|landets|danmarks|fædrelandets) (fjende|fjender)$
    (${yourKind}|${minority}|de|i|du) er ${aside} ikke (mennesker|rigtige mennesker|et menneske) (de er (dyr|svin|monstre)|men dyr|i er (dyr|svin)|kun dyr|men (svin|bæster|rotter|udyr|monstre))
    ${minority} (har|kan|laver|bidrager|duer) ${aside} ${aside} (ikke|aldrig|intet) ${aside} (opfundet|bidraget|skabt noget|andet end|udrettet|med noget|til noget)
    ${minority} og (demokrati|civilisation|arbejde|intelligens|hygiejne|ærlighed|kultur) (går ikke|hører ikke|passer ikke|er to|har aldrig)
    (du|han|hun) har (jo|vist|da|sgu|fandeme|helt sikkert|tydeligvis|åbenbart) downs
    (det|de|i) er ${aside} (jo|bare|fandeme|sgu|alle|jo bare|kun) ${aside} nogle (aber|rotter|bavianer|kakerlakker|abekatte|undermennesker|gribbe)
    (en|sådan en|den) (tørklædeklædt|tildækket|sortklædt|tørklædeklædte|tildækkede) (rotte|heks|so|kælling|luder|krage|trold)
    (kun|bare|nogle) (mongoler|spassere|autister|sinker|retarderede|evnesvage|downere|spastikere) (der|som|kan|i|på|stemmer|tror)
    (din|jeres|hans) (retarderede|evnesvage|spastiske|indavlede|hjernedøde|hjerneskadede) (søn|datter|unge|unger|bror|mor|far|familie|hund|kone|mand|kæreste|ven)
    (du|han) bliver aldrig ${aside} en (kvinde|pige|dame)
  `,
  flag: `
    (${anybody}|${yourKind}|${group}) (er|er jo|er sgu|er fandeme|er bare) ${aside} (ikke|ikke engang|knap nok|næppe) ${aside} (mennesker|menneske|et menneske|menneskelige|rigtige mennesker|bedre end dyr|mere værd end|bedre end rotter|et rigtigt menneske|civiliserede)$
    (${anybody}|${yourKind}|${group}) ${aside} (yngler|formerer sig|avler|knepper|breder sig|føder børn|får børn|spytter børn ud) (som|ligesom) (kaniner|rotter|kakerlakker|pesten|pest|dyr|lus|ukrudt|myg|kræft|en virus)
    (${group}|de|i|de der|svinene) (vælter|myldrer|strømmer|kravler|kommer|kommer rendende|kommer væltende) (ind|frem|op|) (over|i|som|ad|fra|) (grænsen|grænserne|landet|danmark|kloakken|kloakkerne|hullerne) (som|ligesom) (rotter|græshopper|kakerlakker|myrer|utøj|insekter|pesten)
    (${anybody}|${yourKind}|${group}) (opfører|opførte) (sig|jer|dig) ${aside} (værre end|som|ligesom) (dyr|vilde dyr|svin|aber|grise|hunde|et dyr|et svin|en abe|en gris|barbarer|en flok aber|en flok svin|en flok hyæner|en hund|rotter|udyr|en flok dyr|abekatte|en abekat|et kvæg|kvæg)
    (${anybody}|${yourKind}|${group}) (skal|burde|bør|skulle|må) ${aside} (behandles|holdes|spærres inde|lukkes inde|sættes|bures inde|mærkes|brændemærkes|holdes i bur) (som|i|på|) (dyr|svin|bur|et bur|det de er|skadedyr|utøj|kvæg|hunde|rotter|de dyr de er|lejre|en ø|en øde ø)
    (${group}|${yourKind}|${anybody}|${office}) (er|er jo|er bare|er fandeme|er sgu|er og bliver) ${aside} (samfundets|menneskehedens|landets|jordens|danmarks|en byrde for|en kræftsvulst på|en byld på|en skamplet på|en plage for|en klods om benet på|en pest for|parasitter på) (bundskrab|bærme|affald|udskud|afskum|skraldespand|samfundet|landet|menneskeheden|danmark|laveste|tabere|skam|kloden|os andre|skidt|skral)
    (samfundets|menneskehedens|jordens|naturens) (bundskrab|bærme|affald|udskud|afskum|skraldemænd uden hjerne|parasitter|snyltere|nassere|tabere|rotter|fejltagelse|fejltagelser|bundfald)
    (nasser|snylter|nasse|snylte|nassede|suger|lever|lukrerer|parasitterer|nasset) ${aside} (på|af|blod af|fedt på|som en parasit på|som parasitter på) (os|samfundet|staten|systemet|andre|andres penge|vores skattekroner|vores penge|kommunen|det offentlige|dine forældre|danskerne|os andre|hårdtarbejdende|skatteborgerne|vores velfærd)
    (et|sikke et|hvilket|det) (rent|fuldkomment|ækelt|klamt|ulækkert|modbydeligt|ynkeligt|dumt|usselt|) (spild|sløseri) af (ilt|plads|luft|oxygen|hud|kød|sæd|gener|dna|skattekroner på dig)
    ${heOrYou} (er|er jo|er bare|er fandeme|er sgu) ${aside} (et|) (kæmpe|stort|rent|) (spild|overskud) af (ilt|plads|luft|oxygen|hud|kød|sæd|tid|gener|penge)
    (du|i|han|hun|de) ${aside} (har|burde|skulle|bør|fortjener) ${aside} (ikke|ingen|mistet|aldrig|fortabt) ${aside} (ret til at|lov til at|retten til at|at|have lov at|have lov til at|have ret til at|få lov til at) (leve|eksistere|ånde|trække vejret|være her|få børn|formere sig|formere jer|formere dig|være mor|være far|leve blandt mennesker|stemme|tale)
    (du|i|han|hun|de) (burde|skulle|bør|må|skal) ${aside} (aldrig|ikke) ${aside} (få lov til at|have lov til at|kunne|) (få børn|formere sig|formere dig|formere jer|avle|reproducere sig|sætte børn i verden|have børn|være forældre)
    (ikke|mindre|intet|ingenting|ikke en skid|ikke en døjt|ikke fem flade ører|aldrig noget) (værd) (er|for) (du|i|nogen|ingen)
    (du|i|han|hun|de) (er|er jo|er sgu|er fandeme|er bare|er ikke) ${aside} (intet|ingenting|ikke en skid|ikke en fis|ikke en døjt|nul og niks|nul|en skid|ikke noget|ikke fem flade|mindre) ${aside} (værd|som menneske|værd for nogen|værd som menneske)$
    (lavere|dummere|klammere|ringere|længere nede|mindre værd) (end|på) (dyr|et dyr|rotter|en rotte|skidtet under mine sko|lort|evolutionsstigen|rangstigen end|aber|en amøbe|slim|svin|kloakvand|bakterier)
    (skidt|møg|lort|snavs|skidtet|lortet) under (mine|min|vores|ens|mine sorte) (sko|negle|skosål|hæl|støvler|negl)
    (utøj|kryb|skadedyr|rotter|skidtet|parasitter|ukrudt|kakerlakker|pakket|rakket) (skal|bør|burde|må) ${aside} (bekæmpes|udryddes|fjernes|trædes på|trampes på|trædes ned|luges ud|ryddes væk|knuses|skylles ud) (som|ligesom|og det|og de|før de|med) (dig|jer|dem|ham|hende|de|det er|gælder)
    (slå|træd|tramp|trædes|trampes) (dem|ham|hende|jer|dig) (ned|ud|flad|) (som|ligesom) (de|det|den|en|et) (rotter|utøj|kryb|kakerlakker|kakerlak|lus|orm|insekt|hunde|myrer)
    (urmenneske|urmennesker|hulemænd|neandertalere|huleboere|abekatte|bavianer|halvaber|undermennesker|mongoler|degenererede) (alle sammen|allesammen|hele bundtet|er hvad i er|som jer|som dig|fra|er de)
    (indavlet|indavlede|avlet af|resultatet af|produkt af|resultat af) (familie|til|bonderøve|bonderøv|indavl|søskende|fætter og kusine|fætterkusine|idiot|idioter|søskendeleg|fætterfest|og|bande|hjerne|alle|svin|generationers indavl)
    (genpuljen|genbanken|menneskeheden|darwin) (ville|vil|har|havde|fortjener|trænger) (*|) (*|) (bedre uden|godt af at|bedre tjent uden|en opgave i) (dig|jer|ham|hende|dem|du|i)
    (din|dit|jeres|sikke en|hvilken|sådan en|den|ham den|hende den) (lille|store|skide|fucking|dumme|klamme|fede|totale|komplette|møg|satans|lede|grimme|ulækre) (autist|spastiker|downer|handicap|handicappede|handikap|sinke|aspergertype|adhder|bogstavbarn|særling|tvekøn|hermafrodit|lesbe|bøsse|transperson|jøde|muslim|araber|tyrker|somalier|polak|rumæner|sigøjner|grønlænder|neger|zionist|indvandrer|flygtning|udlænding|pakistaner|afghaner)
    (er|er du|er i|lyder som|opfører dig som|ligner) ${aside} (handicappet|handicappede|autistisk|autist|retarderet|hjerneskadet|tilbagestående|udviklingshæmmet|spastisk|mongol|sinke|hjernedød) (eller hvad|eller noget|eller bare|eller er du|din|i hovedet|oveni)
    (i|de|du|folk) ${aside} (hører|hører jo) ${aside} (til|hjemme) (på|i) (en anstalt|en lukket|den lukkede|galehuset|en galeanstalt|et bur|zoologisk have|zoo|en stald|en svinesti|en losseplads|lossepladsen|junglen|en zoologisk have|aberiet|abeburet|en hule)
    (tilbage|ind|lukkes ind|spærres inde|bures inde|sættes|puttes|låses) (i|på) (buret|jeres bur|dit bur|abeburet|et bur|zoo|zoologisk have|anstalten|galehuset)
    (som|ligesom) (aber|vilde aber|dyr|rotter|kakerlakker|svin) (der er|der har|sluppet|uden|i et bur|i en|på en|fra junglen) (sluppet|løs|undsluppet|manerer|opdragelse|losseplads|svinesti|bur|ud af buret|stald)
    (den slags|sådan nogle|en flok|flok|alle de|jeres|de skide|sikke nogle|alle jer|i er|de er) ${aside} (mongoler|autister|spastikere|krøblinge|sinker|downere|mongolbørn|mongolunger|evnesvage|bogstavbørn|dampbørn)
    (typisk|sådan et|din|dit|et ægte|endnu et|sikke et) (bogstavbarn|dampbarn|adhd-barn|adhd barn|tosseforældre)
    (sådan en|en|sikke en|hvilken|den) (idiotanstalt|galeanstalt|åndssvageanstalt|tossefabrik|idiotfabrik) (af|på|fyldt|du|i|der|med)
    (tosseanstalten|galehuset|galeanstalten|den lukkede|psykiatrisk|zoologisk have|zoo|anstalten) ${aside} (ringede|ringer|har ringet|savner|mangler|vil have|leder efter|har meldt) ${aside} (dig|jer|de|efter dig|de mangler|de savner|igen)
    (sådan et|sådan en|hvor er det|hvor er du|fuldstændig|totalt|fucking|mega|skide|så fucking|helt) ${aside} (spastisk|autistisk|mongolsk|mongolagtig|mongolagtigt|spasseragtig|spasseragtigt|handicappet) (oplæg|forslag|idé|ide|at|ud|artikel|svar|beslutning|opslag|af dig|af jer|bror)
    (sådan et|sådan en|hvor er det|hvor er du|fuldstændig|totalt|fucking|mega|skide|så fucking|helt) ${aside} (spastisk|autistisk|mongolsk|mongolagtig|mongolagtigt|spasseragtig|spasseragtigt|handicappet)$
  `,
};

const allowedPhrases = `
  (ingen|ikke en|ikke flere|hverken|ikke alle) ${group} (skal|må|bør|er|burde) (* |)(* |)(* |)(* |)*
  ${group} (styrer|ejer|kontrollerer|er|kan|skal) (ikke|aldrig) (* |)(* |)*
  (påstår|påstå|påstod|tror|benægter|løgn at|konspirationsteori at|racisme at sige at) (at |) (${group}|holocaust|gaskamrene) * (* |)(* |)*
  (ville|forsøgte at|prøvede at|ønskede at|besluttede at|begyndte at) (udrydde|gasse|dræbe|myrde) (alle |de |) ${group}
  homoseksualitet var en sygdom
  (rejs|tag|gå|smut|kør|flyt) ${aside} (hjem|tilbage) (til|hvor|) (dit land|jeres land) (for at besøge|og besøg|på ferie)
  (rejs|tag|gå|hop) ${aside} (hjem|tilbage|op|ned|) (til|i|på) (ørkenen|junglen|tyrkiet|pakistan|grønland|syrien|træerne|træet|kamelen|gaza) (på ferie|med|og oplev|i sommer|for at|på en|i|og se|til jul|igen|en gang|om) (*|)
  ,smid ${aside} dem (ud|tilbage) (i|hvis|når|efter|med|til|på|inden|og køb)
  ,(send|kør|kast) ${aside} (dem|ham|hende) (tilbage|hjem|retur|ud|afsted) (til (butikken|afsenderen|forhandleren|skolen|mig|os|sælgeren|fabrikken|bedstemor)|i vandet|på banen|med post|på|når|hvis|inden|efter skole|igen|og få|i bilen)
  ,(kom|gå|flyt|ud|se at komme) ${aside} (ud|væk|) (af|fra) (vores|mit|det her) (hus|hoved|liv|app|forum|side|gruppe|vej|nyhedsbrev|serie|køkken|sommerhus)
  ,(kom|flyt|rejs|tag) ${aside} (af|ud|væk|) (fra|ud af) (danmark|landet|europa|eu) (i|til|med|som|for|og|på|en|da|når)
  danmark for (danskere|danskerne) (i udlandet|med|over|der bor)
  ${group} (lugter|stjæler|lyver) (ikke|aldrig) (*|)
  (homoseksuelle|bøsser|handicappede|muslimer|jøder|flygtninge|kvinder) er (ikke|aldrig|ingen) (*|) (*|)
  ud med (sproget|det|juletræet|de gamle|skraldet|lyset)
  send (dem|ham|hende) hjem (fra skole|i børnehaven|når|hvis|til mig)
  (de|han|hun|i) (er|var) (jo|) (kun|bare|også|stadig) (mennesker|et menneske) (*|)
  (de|han|hun|muslimer|flygtninge) ${aside} (lever|snylter) ${aside} af (os|andre|samfundet) (mad|insekter)
  (planten|svampen|misteltenen|den|fuglen|gøgen|fisken) (nasser|snylter|lever) ${aside} (på|af) (andre|os) (*|)
  (kaniner|rotter|mus|dyr) ${aside} (yngler|formerer sig) (som|ligesom) *
  (du|i) skal ${aside} (ikke|aldrig) (få børn|have børn) (hvis|bare fordi|for|før|når|med|medmindre|uden)
  (de|dyrene|hundene|kattene|han|hun) (skal|bør|må) ${aside} (holdes|behandles) i (bur|et bur) (i|om|når|mens|efter|til)
  (vækst|væksten|udvikling|udviklingen|fosteret) (*|) (*|) (retarderet|retarderede)
`;

export const danishHatred: ListPart = { words, phrases, allowedPhrases };

// Rude Danish turns of phrase: sent away, not bright, ugly, old, loose; and what one is called in a word.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { place } from './addressed.ts';
import { anyone } from './invective.ts';
import {
  animal,
  animalIt,
  animals,
  creature,
  figure,
  foul,
  onlyPeople,
  onlyPerson,
  people,
  person,
  theFigure,
  theFoul,
  thePerson,
  thing,
  thingIt,
} from './names.ts';
import {
  aside,
  hateful,
  hatefulIt,
  hatefulThe,
  heOrYou,
  illness,
  kin,
  theRole,
  theRoles,
} from './wording.ts';

const theyAll = '(du|i|han|hun|de)';
const himself = '(dig|jer|ham|hende|dem|sig)';
const beast =
  '(so|svin|padde|mær|gimpe|gnom|tudse|skrubtudse|snog|igle|blodigle|parasit|hyæne|amøbe|lus|fladlus|møgorm|bæst|asen|æsel|tågehorn|hundehoved|kost|kloakrotte|sæk|spade|køter|fedtklump|flæskeklump|spækbold|fedling|paddehat)';
const meanBeast =
  '(so|svin|padde|mær|gimpe|gnom|skrubtudse|snog|igle|blodigle|parasit|amøbe|fladlus|møgorm|bæst|asen|tågehorn|hundehoved|kloakrotte|fedtklump|flæskeklump|spækbold|fedling|paddehat)';
const vile =
  '(ulækker|ulækre|klam|klamme|beskidt|beskidte|grim|grimme|fed|fede|tyk|tykke|doven|dovne|dum|dumme|snotdum|snotdumme|indtørret|indtørrede|løgnagtig|løgnagtige|tyvagtig|tyvagtige|sadistisk|sadistiske|slibrig|slibrige|sløv|sløve|bleg|blege|skaldet|skaldede|skeløjet|skeløjede|fordrukken|fordrukne|forpulet|forpulede|tykpandet|tykpandede)';

const phrases = {
  hold: `
    (hæng|hænge|klyng|klynge) (dem|ham|hende|jer|dig) ${aside} (op |) i (den |) (nærmeste|næste|første) (lygtepæl|lygtepæle|træ|gren)
    op mod (muren|en mur) med (dem|ham|hende|jer|alle)
    smid (dem|ham|hende|jer) ${aside} ud (af|fra) et fly
    ${theyAll} (får|skal få|skal have|fortjener at få) ${aside} (smadret|knust|brækket|splittet|flækket) (fjæset|kæben|dine|din|dit|jeres|sin|sit|næsen|kraniet|knæskallerne)
    får du ${aside} (smadret|knust|brækket|splittet|flækket) (fjæset|kæben|dine|din|dit|næsen|kraniet|knæskallerne)
    (ses|mødes) ${aside} (på|til) din begravelse
    (du|dig|ikke) ${aside} (drikke|sluge) (noget |lidt |en flaske |) (afløbsrens|klorin|rottegift|sprinklervæske|frostvæske)
    (give|giv|ønsker|ønske|under|unde) (dig|jer|ham|hende|dem) ${aside} (en |et |) (hjerneblødning|hjerteslag|hjertestop|blodprop|kræftsvulst|slagtilfælde)
    (fortjener|fortjente|trænger til|skulle have|burde få|burde have|give ham|give hende|give dem|giv ham|giv hende|giv dem) ${aside} et nakkeskud
    et nakkeskud er (det|hvad|den)
    (glæder mig til|håber|ønsker|venter ${aside} på|gid) (at |den dag |til |) (* |)(du|i|han|hun|de) (kradser af|stiller træskoene|krepererer|kreperer)
    håber (direktøren|chefen|formanden|ministeren|naboen|viceværten|lederen|hele familien|hele banden|de alle|de alle sammen|alle sammen) ${aside} (får|dør af|må få) ${illness}
    (håber|gid) (båden|bådene|skibet|flyet|bussen|toget|gummibåden) (synker|styrter ned|kører galt|kæntrer|eksploderer|brænder)
    (gid|håber) ${aside} (at |) din (hund|kat|hest) (må blive|bliver|dør|må dø|kreperer)
    (kan|må|skal|bør|burde) ${aside} hænge sig selv
    hæng dig ${aside} (selv|i dit|i jeres|nu|i den nærmeste)
    (de|i|han|hun|du|alle|politikerne|svinene) (burde|skulle|bør) ${aside} hænges (på rådhuspladsen|på torvet|hele|alle|allesammen|for|i)
    (jeg|vi) ${aside} (banker|bankede|tæver|tævede|slår|slog) ${aside} ${anyone} ${aside} (gul og blå|gul og grøn|til plukfisk|halvt ihjel|sønder og sammen)
    (banker|bankede|tæver|tævede|slår|slog) (jeg|vi) ${aside} ${anyone} ${aside} (gul og blå|gul og grøn|til plukfisk|halvt ihjel|sønder og sammen)
    (stik|sæt|stikke|sætte) ild (i|til|på) (dem|jer|deres|jeres|ham|hende|hele banden)
    (brænd|brænde|brænder|futte|fut) (* |)af med (dem|jer|ham|hende|dig|hele banden) (i|indeni|inde i|derinde)
    (smadrer|knuser|splitter|flækker|smadre|knuse) (jeg |vi |) (kraniet|fjæset|skallen|ansigtet|knæskallerne|kæben) på
    (sprænger|sprænge|bomber|bombe) (jeg |vi |han |) (* |)(* |)(dem|jer|dig|ham|hende|montørerne|politikerne|journalisterne) (* |)i luften
    skal have (bank|tæsk|klø|tæv) (til (de|han|hun|i|du)|så (de|han|hun|i|du)|når jeg|næste gang jeg|hver og en)
    ham der * skal have (bank|tæsk|klø|tæv)
    (du|i|han|hun) (får|skal få|skal have|fortjener|trænger til) ${aside} (et |en |) (los|spark|knæ|hak) (i skridtet|i nosserne|i klunkerne|i fjæset|i ansigtet|i løgene)
    (brækker|brække|knækker|knække) (æ|din|dit|jeres|hans|hendes) (hals|nakke|halsen|nakken|kæbe)
    kastrer (dyret|ham|dem|svinet|svinene|hele banden)
    i kreaturvogne (hjem|ud|med|til grænsen)
    (hendes|hans|din|jeres|deres) ${kin} (må|skulle) (have |) fået (dig|ham|hende) fjernet
    ren(t|e|) menneskeaffald
    (sorte|brune|muslimske|gule|røde|islamiske|arabiske) (yngel|yngelen|pestilens|pak|rak)
    (de|har de|når de|alle de) svin (smidt|gjort|ødelagt|taget|stjålet|parkeret|larmet|ladet|lavet|fået lov)
    (jer|jeres|ham|hende|dem|dig|du|i|ungerne|cyklisterne|unge) (skulle|burde|skal|trænger til at|må gerne) ${aside} (have|få) (nogle|en omgang) (ordentlige |ordentlig |) (tæsk|bank|klø|tørre tæsk)
    der kører * * (skulle|burde) have (nogle |) (ordentlige |) (tæsk|bank)
    (skulle|burde) have nogle ordentlige tæsk
    (folk|sådan nogle|dem|dig|de|i|du|alle) (som dig |som jer |som dem |) (burde|skulle|bør) ${aside} (steriliseres|kastreres|tvangssteriliseres|blive dræbt|blive skudt|blive hængt)
    (burde|skulle|bør|skal) ${aside} sparkes ud (over|af|til)
    så (knalder|klasker|smækker|stikker|banker|panser) (jeg|vi) (dem|dig|jer|ham|hende) (en|et|én|ned|på)
    (er|var) (en |den |) (sort|sorte|brun|brune|beskidt|beskidte) (abe|aber|gorilla|bavian)
    ørkenrotter (ud|hjem|skal|er)
    (de|i|dem|han|hun|du|alle de|jeres slags) (skulle|burde|skal|bør) ${aside} (smides|kastes|kyles) overbord
    ${theyAll} (skal|må|kan|burde|skulle) ${aside} brænde op (i|langsomt|levende|sammen)
    ${theyAll} (skal|må|kan|burde|skulle) ${aside} brænde op$
    må (du|i|han|hun|de) ${aside} (brænde|rådne|dø|krepere|lide|drukne) (op|i|alene|langsomt|af)
    må (du|i|han|hun|de) ${aside} (brænde|rådne|dø|krepere|lide|drukne)$
    (skal|må|kan) ${aside} brænde op (langsomt|levende|i helvede)
    (du|i|han|hun) får ${aside} (en kniv|et bræt|en flaske|en kæp|en kugle) (i|for|mellem|hvis|næste)
    (du|i|han|hun) får ${aside} (en kniv|et bræt|en flaske|en kæp|en kugle)$
    (dø|dø så|så dø|dø dog) ${aside} (lidt |) (hurtigere|langsomt|nu|snart)
    ryger (du|i|han|hun) ${aside} i (bassinet|havnen|åen|søen|kanalen|fjorden|containeren|kummen|baljen)
    (skulle|burde|skal|fortjener) (have |haft |have haft |) (* |)(en endefuld|en røvfuld|nogle på kassen|nogle ordentlige på kassen|en på kassen|et par flade)
    (stikke|stikker|jage|jager|hugge|hugger|køre|kører) (en kniv|kniven) i (ham|hende|dig|jer|dem)
    (græde|græder|ked af det|savne) ${aside} hvis (nogen|der var nogen der|en eller anden|en) (* |)(kørte|skød|slog|stak|tæskede|bankede|brændte|hængte) (ham|hende|dig|jer|dem|hele)
    de (skulle|burde|bør) ${aside} (skydes|hænges|gasses|aflives|henrettes) (alle|allesammen|hele|hver|dem der|på stedet)
    de (skulle|burde|bør) ${aside} (skydes|hænges|gasses|aflives|henrettes)$
    (fulde|fordrukne|drukne|beskidte|dovne) (eskimoer|grønlændere|eskimoere|polakker)
    (abekatte|aber) i (jeres|deres) træer
  `,
  flag: `
    (den|denne|en|samme|sådan|er du|er|din|kære|mere) ${onlyPerson}
    (de|disse|nogle|jeres|kun|flere|alle|er|små|mange|af|rene|dine|og) ${onlyPeople}
    ^${onlyPeople} *
    (den|det|de|disse|ham|hende) (* |)(${person}|${people}|${creature}) (der|som|væk|ud|igen|får|kan|skal|vil|må|ejer|svømme|bestemme|stadig|ovre|henne|nede|oppe|fra|ringer|ligger|står|sidder|bor|spiller|skruer|smider|parkerer|lisbeth|til at)
    (den|det|de|disse|ham|hende) (* |)(${person}|${people}|${creature}) ${place}
    (typisk|typiske|mage til|ligegyldig|ligegyldige|afdanket|afdankede|endnu en|danmarks største|verdens største|landets største) (* |)(${person}|${people}|${creature})
    er ${aside} (psykopat|sociopat|narcissist|nazist|racist|pædofil|hykler|kujon|snylter|løgner)
    er ${aside} (kun |bare |alle |nogle |) ${people}
    ${theRole} (er|var|bliver|ligner|opfører sig som) ${aside} (en|et|sådan en|sådan et|noget af en) (kæmpe|stor|lille|rigtig|ægte|komplet|total|ren|rygradsløs|slimet|grådig|klam|snu|falsk|giftig|dum|fed|led|ussel|${hateful}|${hatefulIt}|) (${animal}|${animalIt}|${thing}|${thingIt}|${foul}|undermåler|bødel|lille hitler)
    (er|var) ${theRole} ${aside} (en|et) (kæmpe|stor|lille|rigtig|ægte|komplet|total|ren|) (${animal}|${animalIt}|${thingIt}|${foul}|spade|torsk|kost)
    ${theRoles} er ${aside} (nogle|en flok|rene|lutter|sådan nogle|) (${hatefulThe}|grådige|dumme|klamme|) (${animals}|gribbe|sjakaler|blodsugere|hyæner|igler|rotter|slanger|svin|tyveknægte|bødler|undermålere|bavianer|parasitter)
    (du|i|han|hun|de) er ${aside} (en|et|nogle|noget af en) (rygradsløs|rygradsløse|slimet|kæmpe|rigtig|ægte|komplet|total|ren|stor) (orm|orme|spade|torsk|kost|nød|abe|so|gås|sæk|amøbe|snegl|padde|klods|kartoffel|pølse|rotte|slange|undermåler)
    (en|den|de|din|dit|som en) (rygradsløs|rygradsløse|slimet|slimede) (orm|snegl|padde|ål|karl|slange|stodder|skid|amøbe)
    (en|sådan en|den|rene|små|de) (lille|små|rigtig|ren|mini|rene|kold|skide|*) (hitler|hitlere|goebbels|stalin|psykopat|psykopater|sociopat|nazist|nazister)
    (${people}|bødler|utøj|pak|skrald|svin|snyltere) er (hvad|det) (det|i|de|du|man) er
    ${theyAll} er ${aside} (skrald|affald|skidt|møg|bæ) (som|til|og)
    læg (dig|jer) (til at|ned og|hen og) (dø|rådne|krepere)
    (kører|køre) (jeg |vi |) (dig|ham|hende|dem|ham|næste) ned (uden|næste|med|til)
    kører jeg ned (uden|næste|med)
    (rådden|råddent|rådne) indeni
    de (beskidte |tyvagtige |) (tatere|sigøjnere) (slået|har|skal|bor|stjæler|tager|er|der|igen|i|på|og|væk|med)
    har de (tatere|sigøjnere)
    (som en|er en|kæmpe|fucking|din|ligner en) (autist|spast|mongol) (med|på|i|der|uden)
    (som en|er en|kæmpe|fucking|din|ligner en) (autist|spast|mongol),
    (din|dit|sådan en|sikke en|du er en|jeg hader den) (nathue|sovetryne|undermåler|nullert|stikkersjæl|lakajsjæl|slavesjæl|kræmmersjæl|dørmåtte|mug|fedtklump|pløk|snotklat|dåse|giraf|bøffel|øgle|guldfisk|tørfisk|klipfisk|mussling)
    (den|det|de) lusede *
    ^(skeløjede|fede|skaldede|tandløse|fordrukne|snotdumme|grimme|klamme|dumme|lede) (hans|peter|jens|lars|preben|kurt|bent|ole|jørgen|erik|brian|john|birthe|lone|hanne|kirsten|lene|mette|susanne|gitte|anne|karen)
    (håber|gid) (dem|de|den|alle) (* |)(* |)(* |)(får|må få|får alle) (kræft|aids|kolera|pest|byldepest|lårkræft)
    gid (du|i|han|hun|de) må ${aside} (ramme|rammes|dø|rådne|brænde|miste|lide|få pest|få byldepest|få kræft|få fnat|få lus)
    (fedtede|klamme|beskidte|grådige|snu|luskede|ulækre) (jøde|jøder|muslim|araber|tyrker|polak|tater|sigøjner|somalier)
    ^(din|dit) * (flyt|skrid|hold kæft|hold dig|luk|læs|lær|ti|skam dig|find dig|få dig|tag dig|stop så|gå hjem|kan du|du er|du kan|du skulle|du burde|du fatter|forsvind|pas dig)
    ${theyAll} er ${aside} (en|et|nogle|sådan en|bare en) (klam|klamt|klamme|ulækker|ulækkert|ulækre|usel|ussel|usle|ynkelig|ynkeligt|ynkelige|patetisk|patetiske|latterlig|latterligt|latterlige|sølle|snotdum|snotdumt|snotdumme|åndssvag|åndssvagt|åndssvage|ækel|modbydelig|modbydelige|væmmelig|afskyelig|løgnagtig|slesk|slimet|hjernedød|hjerneløs|ubegavet|forpulet) *
    ~^${onlyPerson}$
    er ${aside} (${hatefulThe}|blødsødne|dovne|grådige|beskidte|klamme|dumme) (${people}|kræ|aber|svin|rotter|høns|gæs|får|pattebørn)
    (${animals}|${people}|${theFoul}|aber|bavianer|søer) (alle sammen|allesammen|hele bundtet|hele banden|til hobe|i byrådet|i folketinget|i regeringen|i bestyrelsen|i kommunen|i udvalget|på rådhuset|på redaktionen|på christiansborg)
    (er|var|bliver) ${aside} ${aside} (nogle|kun|bare nogle|en flok) (dumme|ækle|sure|grådige|dovne|slimede|feje|blinde|forvirrede|hovedløse|ubrugelige|forkælede|snyltende|egoistiske|fede) (gæs|høns|grise|aber|svin|søer|køer|rotter|slanger|kræ|får|parasitter|pattebørn|æsler|tudser|snegle)
    (fans|fansene|tilhængere|tilhængerne|folk|vælgere|vælgerne|stemmer|skribenter|fangerne|betjente|politikere|feminister|lærere|cyklister) (er|var) ${aside} (nogle |) (* |)(aber|abekatte|bavianer|svin|grise|rotter|gribbe|gæs|høns|får|parasitter|snyltere|tabere|pattebørn|kræ|underkneppede)
    (en|den|som en|er en) (blind|blinde|døv|forvirret|hovedløs|dement|skaldet|forsmået|frigid|senil|bitter|latterlig|ynkelig|skeløjet) (høne|ko|so|gås|ged|nazi|tørfisk|padde|krage|hejre|kost|gris|abe|kylling|flodhest|hest|tøs)
    (skaldede|bitre|frigide|dumme|klamme|usle|latterlige|fede) (nazi|nazist|nazisvin|tørfisk|flodhest|padde|kælling|so)
    (føder|yngler|formerer sig|avler|parrer sig) (* |)(unger |) som (rotter|kaniner|grise|dyr|lus|kakerlakker|lopper)
    (ud|væk|hjem|hader|fængsel) (* |)(de|dem de|med de|jeres) svin,
    (jeres|de|disse|sådan nogle|alle de|i) svin,
    det svin (smed|kørte|stjal|tog|har|slog|sparkede|ramte|parkerede|løj|snød|skylder|der har|som|skal|burde)
    (ubrugelige|dovne|uduelige|beskidte|svenske|danske|korrupte) svin (alle|hele|der|som|til)
    ${theyAll} er ${aside} (ubrugelige|uduelige|korrupte|dumme|klamme|nogle) (svin|høns|grise|aber|klovne|tabere)
    ^drøn ad (pommern|pommeren|helvede) til
    ad pommern til
    ^luk (smækken|smækkeren|gøjeren|arret|klappen|sprækken)
    klap (dog |nu |) (gøjeren|kagen|kajen|kaje|gællerne|sylten)
    (krybe|kryb|krybet|kravle|kravl) tilbage (i|til|under) (dit|sit|jeres|din|hul|den sten|hulen)
    (hold|holde) mund ${aside} (tøs|kvinde|kælling|knægt|unge)
    gå ud i køkkenet og
    (det|sådan noget|noget|læse det|sikke noget|alt det) (bræk|møg|gylle|opkast|hundelort|hestepis) (om|fra|du|i|som|der|vi)
    (er|var|bliver) (noget|det rene) (møg|bræk|gylle|opkast)
    (lyder|snakker|vrøvler|skriver|brøler|hyler) som en (dement|skoldet|stukket|fuld|senil|gal|døende) (ko|skid|gris|høne|so|abe|hest|kylling|tosse|stodder)
    (som en flok|en flok|som nogle) (åndsbollede|hjernedøde|forvirrede|hovedløse|blinde|dumme) (får|høns|gæs|køer|lam|kyllinger)
    (åndsbollede|hjerneløse|hjerneløs|degenererede|indavlede|inavlede|tandløse|subsistensløse|snyltende) (typer|mennesker|pak|stoddere|københavner|københavnere|jyder|folk|familier|familie|unger|idioter|politikere)
    (dette|det|sådan et|et) stykke (skidt|lort|affald|møg|menneskeaffald) (rådne|skal|har|burde|der|af|som|op|ned)
    (incel|simp|virgin) (taber|der|uden|som|luk|hold|du)
    er (en|sådan en) (virgin|simp|incel)
    du (onanerer|runker|spiller pik) til
    (der|du|han|i) (onanerer|runker) (til|over|foran)
    (stinkdyret|svinet|soen|padden|kælling|tæven|grisen|hejren|tudsen|fedtklumpen) (også op|igen har|har fået lov|taler|har talt)
    vågnede (stinkdyret|svinet|soen|padden|grisen|hejren|tudsen|fedtklumpen|trolden)
    (lignede|ligner|lignet) ${aside} en (mumie|sexdukke|luder|so|flodhest|hvalros|trold|gnom|tudse|stodder|bums)
    en falsk (slange|so|kælling|rotte|snog|hund)
    (den|det|din|dit|sådan en) (blinde|døve|gamle|sure|dumme|lede|tykke|forvirrede|hovedløse) (høne|ko|gås|ged|so|kælling|krage|torsk)
    (bøssen|lebben|homoen|krøblingen|mongolen|spasseren|autisten|tykkerten|fedtklumpen) (ud af|ind i udvalget|igen har|skal bare|hjem)
    (en|er en|og en|sådan en|kæmpe|ham) (krøbling|spasser|autist|bastard) (og|der|i|på|igen|af)
    (en|er en|og en|sådan en|kæmpe|ham) (krøbling|spasser|autist|bastard)$
    (de|det|den|disse) (blodigler|parasitter|pak|rak|gribbe|igler|snyltere|bøller|banditter|utøj|abekatte|bavianer|hyæner) (har|der|i|fra|som|skal|kan|vil|burde|på|er|ødelægger|smider|vi|jeg|oppe|nede|ovre)
    en (spade|klaphat|torsk|kost|nød|abe|gris|so) (det |) (er|var|det er) (han|hun|du|de|i)
    (magtsyg|magtsyge|sur|sure|falsk|falske|bitter|bitre|${vile}) (heks|hekse|drage|furie|harpe|klovn|skurk|tyran|gribbe|snog) (hun|han|der|har|som|skal|burde)
    grim som arvesynden
    grimme som arvesynden
    (din|dit) (torsk|kost|spade|nød|høne|gås|klovn|prop|pølse|ged|giraf|klods|lus|kommunist|fascist|racist) (det|du|kan|hvad|lær|læs|har|er|så|nu|og|gå|luk|hold|flyt|tag|find)
    ^(ha |ha ha |ja ja |jaja |nå |) (din|dit) (torsk|kost|spade|nød|høne|gås|so|klovn|prop|pølse|ged|kommunist|fascist)
    i (bøsser|homoer|lebber|transer|svanse|perkere|jøder|muslimer) (kan|skal|må|har|er|burde|tror|vil)
    ^(klap i|luk munden|luk kajen|luk gabet|hold kajen|klap kaje|luk kæften|luk sluseporten) *
    (fiser|fise|fis|pisser|skrider|skrubber|pisse|skri|skrid) (så |lige |nu |bare |) af med (jeres|dit|din|det|jer|dig|den|de)
    fanatiske (tosser|idioter|klovne|hippier|kællinger|tåber)
    ~^(${figure}|${foul}|${people}|${creature}|svin|so|tågehorn|hundehoved|utøj|gesindel|klovnene|pak)$
    ^(${person}|${creature}|${figure}|${foul}|svin|so|rotte|abe) (ham|hende) (der|her|den|formanden)
    (en|et) (* |)(${person}|${creature}|${foul}|svin|so|abe|rotte|gris) (af rang|af guds nåde|af værste skuffe|af værste slags|af dimensioner|af format|uden lige|ud over alle grænser|af de helt store)
    (lukket|lukkede|sluppet|inviteret|valgt|ansat|hyret|ansatte|valgte|afsæt|fyr|afsat) ${aside} (${thePerson}|${theFigure}|${theFoul})
    (en|et) (* |)(${foul}|svin|so|abe|rotte|tågehorn|hundehoved) som (ham|hende|dig|jer|dem)
    (din|dit) ${meanBeast},
    (din|dit) ${vile} (${vile} |)(${vile} |)${beast},
    tak for ingenting (din|dit) *
    ${theyAll} er ${aside} ${aside} (en |et |) (${vile} |)(${vile} |)(svin|so|kost|fedtklump|flæskeklump|spækbold|hundehoved|tågehorn|padde|paddehat)
    (var|er|været|bliver) (en|et) (sadistisk|slibrig|tyvagtig|liderlig|løgnagtig|ussel|klam|fordrukken|dum|snotdum|ulækker) (svin|so|gris|ko|tater|orne|buk|stodder|køter|fyr|abe)
    hvilken (dum|klam|fed|grim|snotdum|ulækker|doven) (ko|so|gås|gris|abe|hejre|høne|sæk)
    (en|den|sådan en) (gammel|gamle|snotdum|snotdumme|klam|klamme|fed|fede|dum|dumme|ulækker|ulækre) so
    nogle (værre|fede|dumme|klamme|dovne|ulækre|rigtige) (svin|søer|grise|bæster|aber|rotter|svinehunde)
    (i|de|vi er) (sløve|dovne|fede|dumme|klamme|slimede|lede|bøvede) (padder|tudser|snegle|rotter|bønder|grise|søer|køer|snoge)
    (de|i|du|han|hun|disse folk|den slags) er ${aside} som (kakerlakker|parasitter|ukrudt|rotter|en pest|pesten|kræft|lus|skadedyr)
    (drengene|pigerne|de unge|naboerne|politikerne|betjentene|lærerne|folkene|indvandrerne|flygtningene|beboerne|lejerne|journalisterne|advokater|ejendomsmæglere|bankfolk|udlejere|politikere) (* |)(* |)(* |)er ${aside} (rotter|svin|dyr|aber|blodsugere|gribbe|kakerlakker|snyltere|igler|tyveknægte|lommetyve|hyæner|skadedyr)
    (nogle|en flok|rene|er) (blodsugere|gribbe|hyæner|igler|blodigler)
    (${foul}|${person}|blodigle|grib) af en (udlejer|nabo|direktør|formand|chef|minister|politiker|vicevært|dommer|læge|journalist)
    ^(klap|klappe) (nu |dog |bare |så |lige |) i,
    klap (nu|dog|bare|så|lige) i (menneske|din|dit|du|gamle|mand|dame)
    (skulle|må|kan|vil|burde) ${heOrYou} ${aside} klappe i,
    ${heOrYou} (skulle|må|kan|burde|skal) ${aside} klappe i,
    ^hold (nu |dog |bare |) mund (når|med|du|din|dit)
    ^luk lågen
    lad (nu |) de voksne (tale|snakke|om)
    når de voksne (taler|snakker)
    ^gå (hjem |) til (din |) mor hun har
    gå tilbage (til|i) (børnehaven|vuggestuen|hulen|junglen|ørkenen|sandkassen)
    gå ad (pommeren|pommern|hekkenfeldt|hede hule helvede) til
    (bide|kysse|slikke|klø|rende|kys|bid|slik) (mig|os) i (skideren|bagdelen|rumpen|måsen|numsen)
    ^skrid (hjem|væk|ud|så|nu|tilbage|herfra|med|ad|af|fra)
    (bare|så|kan i|kan du|kunne du|kunne i) skrid (hjem|væk|ud|så|nu|tilbage|herfra|med)
    (skrubbe|skrubber|skrub|pille|pil) af med (dig|jer|dit|jeres|det)
    gider du ${aside} (skrubbe|smutte|skride|fise) (af|ad|væk|med)
    (spild|spildt|pladsspild|ilttyv) af (ilt|plads|luft|en sædcelle|sæd)
    ${theyAll} er ${aside} (pladsspild|en ilttyv|iltspild)
    (født|tabt|fundet|taget|faldet) ${aside} (bag|ned|ud|af) (af |) (en|et|på en) (vogn|brugs|brugsen|container|lade|høstak|bus|hestevogn)
    ilt ved (fødslen|fødsel)
    ${theyAll} (er|må være|virker) ${aside} ${aside} (rundtosset|splittertosset|bindegal|bindegale|lobotomeret|lobotomerede|småtbegavet|småtbegavede|rablende gal|rablende gale|pladderdum|lavpandet|lavpandede|tykpandet|tykpandede|indavlet|indavlede|skingrende gal|skingrende gale)
    (alle|folk|dem|de|mennesker|familier) (på|i|fra|oppe i|nede i|der bor) (* |)(er|var) ${aside} indavlede
    indavlede (mennesker|bønder|tosser|folk|jyder|familie|pak|idioter)
    (skæv|blød|syg|gal|skør|bims|skizofren|ravende|svag|tosset) i (skallen|pæren|bolden|låget|knolden|hatten|kasketten|bærret|kysen|kuplen)
    splitterravende (gal|vanvittig|tosset|sindssyg|skør|gale|vanvittige|tossede|idiot)
    (han|hun|du|i) har rotter på loftet
    ingen hjemme (på|i) (øverste|loftet|den øverste)
    luft mellem ørerne
    lyset er tændt men ingen
    ${theyAll} mangler ${aside} (et par|en|nogle) (skruer|skrue|brikker|brik|dåse|kugler|søm) (i|min ven|på|oppe)
    ${theyAll} mangler ${aside} (et par|en|nogle) (skruer|skrue|brikker|brik|dåse|kugler|søm),
    ikke (det|den) skarpeste (lys|kniv|blyant|værktøj|ske)
    (lobotomeret|lobotomerede|hjernevasket|hjernevaskede) (eller|fjols|får|idioter|tosser)
    er (du|i|han|hun) ${aside} (lobotomeret|hjernedød|bindegal|rundtosset|splittertosset|syg i|bims i)
    (snuset|sniffet) ${aside} lim
    har (du|i) røget (din|dine|jeres) (sok|sokker|strømper|gardin|gardiner)
    hvem har lukket ${himself} (ud|ind)
    ^lær (dog |nu |først |for fanden |) at (stave|læse|skrive) (din|dit|eller|for fanden)
    ^lær dansk (eller|din|dit|og skrid|inden du)
    (du|i|han|hun|de) ${aside} (fatter|forstår|aner) ${aside} ikke (en |) (bjælde|brik|dyt|meter|hylende fis|hujende fis|dynen)
    (din|jeres|hans|hendes|deres) stamtavle er en
    (et|dit|sit|hans|hendes|jeres|det) fjæs (som|man|til at|der|kun)
    (to|tre|fire|fem|dobbelt) hager og
    (en|den) (vandrende|omvandrende|levende) (fedtklump|flæskeklump|lort|skamplet|blindtarm|katastrofe|ølvom|madras)
    hvalros (i|med) (leggings|kjole|bikini|jakkesæt|trøje)
    (spis|køb) en salat (tykke|tyksak|fede|din)
    (hun|damen|du) er ${aside} flad som (en|et) (pandekage|strygebræt|bræt|flise|dansk)
    ${heOrYou} er ${aside} (langt |) over sidste (salgsdato|holdbarhedsdato|salgsdag)
    (indtørrede|indtørret|rynkede|rynket|visne|vissen) (gamle |) (sveske|kost|rosin|so|kælling|pensionist)
    (spredt|spreder) (ben|benene) for
    (ligget|bollet|kneppet|suget|sovet|puttet) sig (til|frem til|helt til) (tops|toppen|jobbet|stillingen|magten|posten)
    (byens|landsbyens|egnens|kommunens|holdets) (madras|cykel|bycykel|luder|løber)
    giver den for en (fadøl|flad|femmer|smøg)
    får ${aside} (han |) den ikke ${aside} op (mere|at stå|at køre|længere)
    (kvinder|damer|piger|kællinger) (skal|bør|hører|burde) ${aside} (røre i|blive i|til i|hjemme i|stå i) (gryderne|køkkenet|kødgryderne)
    (at|skal|ville|vil) (blive |) (bollet|pulet|kneppet|knaldet|bolles|knaldes),
    (ville|kunne|skulle|skal) jeg ${aside} pløje
    (pose|posen|sæk) over hovedet (så|og så|på hende)
    (høre|høre på|hører) (jer|dem|naboen|naboerne|ham og hende|hende) ${aside} (bolle|knalde|kneppe|stønne)
    (at brække|brækker|brække) (sig|mig|os) over (den|det|de|dig|jer|ham|hende|alle|artiklen|sådan)
    (at brække|brækker|brække) (sig|mig|os) over,
    (til|er) at brække sig over
    noget (forbandet|fordømt|satans|helvedes|åndssvagt|skide) (møg|skidt|lort|skrammel|vrøvl|pjat)
    (ren|det rene|rene) (kolort|tyndskid|hestepis|hestelort|svineri af dumhed)
    (tyndskid|hestelort|kolort) (det|alt|meste|hele|fra)
    på skideren
    til pis og papir
    pis og papir,
    (pisser|pisse|pisset) ${aside} (os|mig|jer|dem|folk|borgerne|vælgerne) ${aside} (i|på|op|ned)
    (pisser|skider|pisse|skide) (kommunen|de|i|regeringen|han|hun|du|politikerne|bestyrelsen|udlejeren|ledelsen|boligforeningen) ${aside} på (os|mig|alle|folk|vores|det|lejerne|borgerne)
    en (prut i en orkan|fis i en hornlygte|skid i havet)
    brun (om|på) (snuden|næsen|munden|tungen)
    rager mig en (papand|skid|høstblomst|hestepære|hvid pind)
    (giver|gav|giver jeg|bryder mig|interesserer mig) ${aside} ikke en (fis|skid|lort|prut|hujende fis) (for|om)
    (giver|gav|giver jeg|bryder mig|interesserer mig) ${aside} ikke en (fis|skid|lort|prut|hujende fis),
    i (røven|numsen|rumpen|rumpetten|bagdelen) uden (vaseline|glidecreme)
    (er|var|bliver|kriminelle|pædofile|løgnere|idiotiske) hele bundtet
    (en|er (jo |bare |sgu |)en) (mand|dreng|fyr|gut|trækkerdreng) i kjole (der|som|kald|mere)
    (en|er (jo |bare |sgu |)en) (mand|dreng|fyr|gut|trækkerdreng) i kjole,
    ${theyAll} er ${aside} ikke ${aside} (ægte |rigtige |) mennesker
    ryd op i rottereden
    rens (landet|danmark|gaderne|ghettoen|byen|kvarteret) for
    (skræpper|skriger|skræpper op|skreg|hviner) som en (skade|høne|stukket gris|stukken gris|kælling)
    ^(hør her|hør nu her|hør nu|hør nu efter|hør lige) (min |) (lille ven|lille skat|lille du|gamle jas|gamle ven|skattebasse|lille mand|lille dame|tøsebarn)
    ^gamle (jas|nisse|nar|sæk|stodder|so|skid|støder|gris)
    (vil du|skal du|trænger du til|han vil vel) ${aside} have en (sut|sutteflaske|ble|lille klud)
    stolt af din dumhed
    ^stakkels lille (dig|ham|hende|snøft|mand)
    cooked i (hovedet|hjernen|knolden)
    rør noget græs
    argument for (prævention|abort|kastration)
    (hund|kat|mor|far|mormor|kone) skammer sig over (dig|jer|ham|hende)
    samfundets (snylter|snyltere|bundskrab|affald|skraldespand|bærme)
    (levende|vandrende) bevis på (at|hvor|indavl|fætter)
    mindre værd end (* |)(* |)(lort|hundelort|hundelorten|skid|møg|snot|skosål)
    i er en (svinesti|losseplads|rotterede|hønsegård)
    halvstuderet røver
    (klap|klap i) hat
    psykiske tilfælde
    psykisk tilfælde
    (grimme|fede|sure|gamle|bitre|dumme) (kvindfolk|kællinger|fruentimmere|koner|mokker)
    ^(lille|din|dit|jeres) (pattebarn|møgbarn|skidtunge|tudefjæs)
    lille pattebarn
    menneskeligt affald
    (håber|beder til|venter på|ønsker) (at |) ${theyAll} taber sæben
    (du|i|han|hun) er ${aside} (så |) (klam|ulækker|ækel|frastødende|modbydelig|væmmelig) (slet|at|og|som|når|i|gå|luk|hold)
    (du|i|han|hun) er ${aside} (så |) (klam|ulækker|ækel|frastødende|modbydelig|væmmelig),
    (tyvagtig|tyvagtige|langfingret|langfingrede) (tater|tatere|sigøjner|sigøjnere|polak|rumæner|so|kælling|stodder|unger)
    (beskidte|ulækre|klamme|hæslige|hæsligt|grimt|forbandede) (stykke |) bæ
    hæslige bæ
    en (beskidt|ulækker|skidt|ussel|led|falsk|luset) hund og
    (rede|samling|flok|bunke) af (røde|brune|sorte|gamle|grådige) (rotter|svin|slanger|gribbe|aber|lus)
    ^${vile} (nar|klovn|heks|klaphat|taber|fjols|tosse|idiot|nød|tudse|svin|so|abe|rotte|gris|sæk|skid),
    ^(godt |) (skrevet|sagt|gået) din (idiot|nar|klovn|taber|tåbe|gris|ko|so)
    (velbekomme|tillykke|tak) din (gris|ko|so|abe|kost|spade|nød)
  `,
};

const allowedPhrases = `
  (jeg|vi|man|jeg selv) (er|var|bliver|blev|føler mig|blev helt|er helt) (* |)(* |)(skæv|blød|syg|gal|skør|bims|svag|tosset|rundtosset) (i (skallen|pæren|bolden|låget|knolden|hatten|kasketten|bærret|kysen|kuplen)|)
  (klap|klappe|klapper) (nu |dog |bare |så |lige |) i (hænderne|takt|rytme|kor|salen)
  (nogle|nogen|mange|folk|visse|enkelte) (tror|mener|siger|påstår|skriver) (at |) alle (i|på|fra|med) * er (kriminelle|forbrydere|dumme|snyltere|terrorister)
  (filmen|stykket|romanen|bogen|vi så|så) idioterne (af|fra|i|med|på)
  idioten (af|fra) (dostojevskij|dostojevskijs)
  pik (as|es|konge|dame|knægt|to|tre|fire|fem|seks|syv|otte|ni|ti|ener|er trumf)
  luder (man|et|jeg|vi|gulvet|gulvene|brædderne|træet) (gulv|gulvet|fyrregulv|fyrretræsgulv|brædder|bord|bordet|træ|*)
  (spille|spiller|spillede|rollen som|som) (fanden|satan|djævelen) (i|hos|på|fra)
  klaphatte (kan|koster|og flag|sælges|til|med|på|i papir)
  patterne på (yveret|koen|soen|hunden|geden|dyret)
  (satan|helvede) (optræder|hedder|er en mark|i bibelen|i det gamle|i det nye|hos|i dantes|i paradise)
`;

export const danishIdioms: ListPart = { phrases, allowedPhrases };

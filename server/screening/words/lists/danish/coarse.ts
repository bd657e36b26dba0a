// Danish oaths and coarse words, old and young, with the spellings people give them.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { somebody } from './putDowns.ts';
import { aside, asOffice } from './wording.ts';

const words = {
  hold: `
    skabslebbe/d traktorlebbe/d ludlebbe/d ~bøsset ~bøssede skæveøjne skæveøjnene haiwan sandnegrene
    horekasse/d møgsækken dickhead/s cocksucker/s motherfucker/s ~jävel ~jävlar fanskap rövhål
    liderlækker pulebar knepbar knepbare stådreng stådrengen gedebolle/d ~tæppetisser/l sortskalle/d
  `,
  flag: `
    ~pinedød ~gudfordømt gudfordømte gudsforbandet gudsforbandede ~faeme fanerme fanermig fanneme fanskme
    dælenedytme dælendyleme edderspændtemig edderspændtme krafthelvede herrefanden satanraspe satanraspede bandsatte
    fuckin fukc fuckup fucktard wtf stfu gtfo ffs acab
    skidtfolk skidtfolkene skidthoved/h skidtknægt/l ~havgasse/d ~liderbuk/k flæskeklods/t ~brushoved/h guleøjede guløjede
    (for|i|ad|af|til|å|ved|hvadi)(helvede|helved|helvde|hælvede) helveds helvede(me|mig) forsatan forfaen forfan ~hælvede ~hellvede hvafan hvafaen hvadfan hvadsatan hvasatan
    kraft(stejle|stejl|peter|petervælte|bank|banke|hamrende|eder|edder|edde|ede|æder|hest|knuse|flade|sparke|sprænge|pine)(mig|me|mej|mæ|m) (kræft|kræf|kraf)(edder|eder|ede|æde|edde|te)(mig|me) kræftmig kraftmig kraftme krafteme krafteddeme
    (ædder|edder|eder|æder)(ma|mane|man|mande|bro|brod|brode|broder|banke|spark|sparke|fløj|muk|mug)(me|mig|mæ|dme) æddermame ~ædderspændt
    fandenædemig fantme fantmig fanmig fanemig fanedeme fanengalme fannemig fandne fandn fanne fandm fandmig fanndme
    satanmig sataneme sataneduseme satangaleme satanged satanæderme satantme satanesme satansmig satandme
    ~guddøde guddødemig gudfordømme gudfordømmemig dævlen dævlens dævelstejleme djævelstejleme djævlestejleme
    hold(da|)(kæft|kæf|kjæft|kæft|kæfft|kjeft|bøtte) hol(da|)(kæft|kæf|kjæft|kjeft) kjæwt kjævt kæfd
    fxck fvck fuxk fuvk fcking fkin fkn fking fakking fakkin facking effing gtfo wtaf goddammit goddamn goddamned dammit damned bollocks bloodyhell motherfucking dickmove shithole shitshow shitstain
    fanken fankens jävligt ~förbannad ~förbannat ~förbannade skitsnack skitprat faenmeg jæklig
    ~røwen røwhul røwhuller røøv røøven rævhul rævhuller rævsyg rumpehul
    møg(ærgerlig|elendig|ringe|tarvelig|træls|sur|ulækker|klam|pinlig|irriteret|irriterende|dårlig|svær|hård|tung|langsom|fed|led|uheldig|øv|nederen|varm|ond)/a ~møgkedelig ~møgkedelige ~møgkedeligt møgdoven møgdovne møgdovent møgklamme møgulækre møgærgerlige
    pis(ringe|træls|kedelig|dum|sur|grim|klam|lav|fuld|irriteret|ulækker|pinlig|svær|latterlig|træt|hamrende|ærgerlig|ligegyldig|nederen|koldt|vådt|varmt|let|billig|elendig|åndssvag|usmagelig|uretfærdig|snu|led|tynd)/a pistræt pistrætte
    pis(ævl|pjat|snak|vrøvl|arbejde|sted|vejr|job|regler|system|hold|spil|film|mad|firma|kommune|bestyrelse)
    røv(elendig|enerverende|åndssvag|uinteressant|ordinær|ond|ærgerlig|øretæv|upraktisk|uretfærdig|ulækker|amatøragtig)/a røvondt røvulækre
    (luder|hore|pik|fisse|kusse)(dårlig|ringe|irriterende|grim|træls|dyr|billig)/a
    (lille|kontor|parkerings|vaskeri|have|bestyrelses|mini|små|køkken|kælder|skole)hitler*
    hjernedødt ~tudeprins ~tudeprinser tuderøv pivåndssvag/a ~hundeæde ~hundeædet
    ~nosseløs ~nosseløse ~nosseløst ~gokker ~gokkede ~galpehals/e tudehals/e ~skrighals/e ~plaphals/e kludderkop/s
    ~åndsformørket ~åndsformørkede ~åndsforladt ~åndsforladte ~tomhjernet ~tomhjernede ~(elefant|flæske|spæk)lår hwelvede hwelvedes kjævten kjævt kjæften tossehåwe ~tossehoved ~tossehoveder fæhåwe torskehåwe
    hillbilly/s hillbillyer nøddehjerne/d pattehjerne/d pattehoved/t patteidiot
    ~liderlig ~liderlige ~liderligt ~fedladen ~fedladne ~kvabset ~kvabsede ~babser ~knalderi
    blowjob/s deepthroat gangbang/s ~bukkake fisting rimjob cumshot/s buttplug/s
    jødelømmel jødelømler kjæft kjæften kjæve tudetøs/c bumsetøs/c stympert stymperter ninjakone/d
    guldgraverso forkvaklet  abemand abemænd abekonge/d pisinkompetent/a pisdårlig/a pisirriterende
  `,
};

const phrases = {
  flag: `
    (den|det|de|denne|dette|disse|din|dit|dine|jeres|deres|hans|hendes|min|mit|mine|vores|en|et|alle|alle de|alle disse|hele den|hele det|i) (forbandede|fordømte|bandsatte|forpestede|forbandet|gudsforladte skide|satans|fandens|helvedes|fandengalemes|jævla|jävla) *
    (fa eme|fan me|fand me|faen i)
    (fy|for|ta|hva|hvad|men|oh|åh|så) (fan|faen|fa'en|faan)
    (fan|faen|fa'en) (også|osse|oss|ta|tage|ta'|da|i mig|i helvede|heller|nej|ja|hvor)
    (fan|faen) (ta|ta'|tage|tar) (dig|jer|ham|hende|dem|det|lortet|mig|hele)
    (gu|gud|ja|nej) (fan|faen|satan)
    (dra|drag|far|far dog|rejs|ryg|kør) ${aside} (ad|til|åt|at|te|åd) (helvede|helvete|hælvede|hekkenfeldt|bloksbjerg|pommern|hvide)
    (rend|løb|gå|ren|hop) ${aside} (op og|hen og|hjem og|ud og|ned og|og|å) (skid|skide|knald|knalde|knep|kneppe|pul|rådn|rådne|onaner|bol|fis|fise|sut|sutte|skam dig|skam jer|pis|pisse|bræk dig|kast op|spil den af)
    (rend|løb|gå|ren) ${aside} (op og|hen og|hjem og|ud og|og|å) (tud|græd|hyl|flæb|piv|klynk|vug) (til|hos|hjemme|ved|over|din|dit|i stedet|lidt|videre)
    (rend|ren|rende) ${aside} (og|å) (hop|skid|knald|leg),
    (kan|ka|skal|må|burde|bør) (du|i|han|hun|de|bestyrelsen|formanden|kommunen|naboen) ${aside} ${aside} (fise|pisse|skride|skrubbe|daffe|fucke) (af|hjem|ad|ud|væk|langt)
    ${somebody} (kan|ka|skal|må|burde|bør|kunne) ${aside} ${aside} (fise|pisse|skride|skrubbe|daffe|fucke) (af|hjem|ad|ud|væk|langt|med|tilbage)
    (du|i|han|hun|de|formanden|naboen|bestyrelsen) (kan|ka|skal|må|burde|bør) ${aside} ${aside} (skride|skrubbe|daffe),
    (bed|bad|bede|beder|sig|sige|siger|sagde) ${aside} (dig|jer|ham|hende|dem|til ham|til hende|til dem|formanden|naboen|kommunen) ${aside} (om at|at|han kan|hun kan|de kan|de kunne|han kunne) ${aside} (fise|pisse|skride|skrubbe|daffe|rende|fucke|holde kæft|holde bøtte)
    ,(skrub af|fis af|pis af|daf af|skrup af|skrid så|skrid nu|skrid dog|skrid bare),
    ,(fis|pis|skrub|daf|skrup|skrubt) ${aside} (af|hjem|ad|væk|herfra|tilbage)
    (fis|pis) (så |nu |dog |bare |lige |)af
    (bide|bid|kys|kysse|kyss|slik|slikke|klø|klap|rend|rende|ren|spark|puste|pust|blæs|blæse|lugt|lugte) ${aside} (mig|os|mæ|mej|mi) ${aside} (i|bag i|et|op i|bag|midt i|lige i|bagi|på|hvor) (æ |den |det |)(numsen|bagdelen|måsen|ballen|ballerne|halen|røven|ræven|ræv|rumpen|skridtet|rov|roven|røv|enden|brune|bare|nøgne|bare røv|vist sted|r|ryggen hvor|sted)
    (kysse|kys|kyss|stik|stikke|prop|proppe|skub|skubbe|stop|stoppe|put|putte|slikke|slik|rende|rend|skyd|skyde) ${aside} (mig|os|den|det|dem|dit|din|jeres|dine) (* |)(op |ind |derop |langt op |lige |)hvor solen (aldrig|ikke) skinner
    (kysse|kys|kyss) (mig|os) hvor (solen|jeg er|vi er|ryggen)
    (hop|spring|kryb|kravl|forsvind) ${aside} (i|ned i|ud i|op i) (havnen|havet|søen|fjorden|åen|møddingen|gyllen|gylletanken|kloakken|hullet|et hul) med (dig|jer|ham|hende|dem)
    (stop|drop|hold op med|indstil|gem|behold|spar os for|spar mig for|pak) ${aside} (dit|jeres|det|alt det) (* |)(ævl|bævl|fis|bræk|klynk|flæberi|tuderi|hykleri|piveri|galde|gylp|ævleri)
    (alt det|dit|jeres|sikke noget|sådan noget|det rene|hans|hendes) (* |)bræk (i|du|at|som|fra|om|der|han|hun)
    (alt det|dit|jeres|sikke noget|sådan noget|det rene|noget værre|hans|hendes) (* |)bræk,
    (er|var|som) ${aside} (noget|en gang|det rene|ren|rent) ${aside} (hundelort|hestelort|kolort|hestepis|gedepis|hundebæ|gylle|bræk|opkast|diarré|tyndskid|pis og lort|lort og pis),
    (en|et|den|det|sikke en|sikke et|lort|hundelort|kolort|hestelort|møg|gylle|bæ|makværk) (hundelort|lort|kolort|hestelort|bæ|rottehul|svinesti) af (en|et) *
    (en|et|den|det|sådan en|sådan et|) (as|asen|kvaj|fæ|klovn|nar|tåbe|spade|skid|pjok|skvat|mær|gimpe|heks|strigle|bavian|lømmel|slambert|tyran|lakaj|lusepuster|fjog|tumpe|grobian|kegle|bæst|idiot|stodder|gnier|amøbe|abekat|svindler|latrinkusk|klods|rad|dåse) af (en|et) (${asOffice}|kasserer|entreprenør|skoleinspektør|bestyrelse|kommune|fyr|karl|dreng|pige|tøs|unge|kælling|stodder|mandsperson|mandfolk|kvindfolk|maler|murer|tømrer|håndværker|arkitekt|konsulent|overbo|underbo|lejer|administrator|jurist|sagsbehandler|skribent|anmelder|professor|mekaniker|kok|tjener|regering|storebror|lillebror|type|fætter|onkel|tante|politimester|ejer|ejerleder|ordfører)
    (rager|rag|vedkommer|bryder|kommer) ${aside} (mig|os|dig|jer|ham|hende|dem|mæ) ${aside} (en skid|en fis|en hujende fis|en lort|en flyvende fis|langt op i|lort|et kuk i|en hatfuld)
    (hvad|hva) (rager|fanden rager|kommer) det ${aside} (dig|jer),
    (hva|hvad) (glor|stirrer) du (på|ad|efter|for)
    (skider|skide|sked|pisser|pisse|blæser|blæs) ${aside} (på hvad|på om|dig|jer|det|ham|hende|dem|os|jer alle) (et|i|en hatfuld|et langt|langt|højt) (stykke|langt|hat)
    (skider|skide|sked|pisser|pisse) ${aside} (højt|langt|højt og flot|fuldstændig|fucking) ${aside} (på)
    (skidt|pisset|sket) ${aside} (på|ud over|ned over|op og ned ad|i hovedet på) (os|jer|dig|mig|ham|hende|beboerne|lejerne|reglerne|vedtægterne|alle|medlemmerne|folk|naboerne|vores|min hat)
    (laver|lave|lavede|gør|gjorde|holder|holdt) ${aside} (røv og nøgler|bar røv)
    (slår|slå|slog|går) en (skid|ordentlig skid|brun)
    (sutte|sutter|sut|suttet|sug|sugge|suger|slikke|slik) ${aside} (min|mit|hans|deres|sin|på min) (* |)(dillermand|dick|tissemand|snabel|stang|tap|nosser|klunker|løg|pung|fede|store|diller|tissefjæs)
    (din|hans|sin|jeres|deres|slap|slatten|lille|sølle|små|bittelille) (diller|dillere|dillerne|tissemænd|snabel)
    (hans|dine|sine|i|mellem|deres) (klunker|klunkerne|nosserne)
    (hive|hiver|trække|trækker|rive|river|spille|pudse|polere|onanere|rykke|hev|slå|slår) (i |)(stangen|pløkken|skindfløjte|pik|proppen|den af|sig af|pikken|snablen|kødet|aberne)
    (naboerne|naboen|dem ovenpå|dem nedenunder|parret|de unge|du|han|hun|de|han har|hun har|de har|folk) (boller|bollede|bollet|knalder|knaldede|knaldet|puler|pulede|pulet|bolle|knalde|pule) (så man|så vi|hele natten|hver nat|hver aften|som kaniner|som gale|løs|højlydt|rundt|uden gardiner|for åbne|i vaskekælderen|i elevatoren|i opgangen|i haven|i kælderen|i cykelskuret|på trappen|på altanen|til højre og|med alle|med alt|med naboen|med chefen|med viceværten|med formanden|med sekretæren|med min kone|med min mand|udenom|uden om)
    (boller|bollede|bollet|bolle|knalder|knaldede|knaldet|knalde) (udenom|uden om|rundt|til højre og|med (alle og|alt der|naboens|naboen|chefen|viceværten|formanden|sekretæren|hinanden|sin søster|hvem))
    (liderligt|liderlig|liderlige) (så|bæst|svin|fjols|på|efter mænd|efter kvinder|efter piger)
    (kuk|kuk kuk|gak|bims|pip|knald) (i|oppe i) (hovedet|bolden|knolden|låget|kuplen|roen|pæren|bøtten)
    (gammel |)(gammel|gamle|lille|stor|sur|sure|klam|led|lede|grim|fed|dum|tyk) (møg|lorte|skide|pisse) (hejre|abe|hund|ko|so|kat|krage|heks|unge|kost|gris|køter|gås|spade|sæk|kone|mand|dreng|tøs|karl)
    (dumme|fede|sure|gamle|klamme|grimme|tykke) (læs|kadaver|flæskebjerg|flæskesteg),
    (dit|det) (dumme|fede|sure|gamle|klamme|grimme|tykke) (læs|kadaver|flæskebjerg|skrog)
    (ham|hende|din|sikke en) (tykke|fede|dumme|klamme|kvabsede|fedladne) (hvalros|flodhest|sæl|søko|søelefant|basse|elefant|bøffel|flæskesteg|tønde)
    (din|jeres|hans|hendes|min|vores) (nabo|naboen|chef|formand|bror|far|mor|søn|eks|svigermor|mand|kone|ven|vicevært|kasserer|udlejer|læge) er ${aside} ${aside} (et|et stort|et rigtigt|et fedt|et klamt|et dumt) svin
    i er ${aside} ${aside} (* |)svin,
    (du|han|hun|formanden|naboen|viceværten|chefen) er ${aside} ${aside} et (* |)svin,
    (i|de|det) er ${aside} ${aside} (nogle|nogle rigtige|nogle værre|nogle forbandede) (* |)svin,
    (syg|fucking|total|helt|så|virkelig|pisse|mega) (gay|retarded|autistisk|mongol)
    (er|var|så) ${aside} ${aside} (gay|cringe af|retarded|mongol|autist|lårt|lort|fucked|fucked up|lorteagtig),
    (lort|pis|møg) (er hvad|er det) (det|i|du) (er|har lavet|laver)
    (luk|lukke|lukker|hold|holde) ${aside} ${aside} (sylten|foret|ædespalten|kødhullet|brødhullet|suttehullet|madhullet|pladderhullet|sludrechatollet|bageren|din sylte|jeres sylte|mokken|løgnhullet|ædehullet|skralden|kværnen|hængslerne)
    så meget (ævl|bræk|idioti|lortesnak|bavl|gylle|åndsforladt|hykleri)
    (fatter|aner|begriber|kapere|forstår) (du|i|han|hun|de) ${aside} (minus|hat|en hat|en brik|en skid|nada|bjælde|overhovedet noget|en bønne|ingenting|en disse)
    nogen hjemme (oppe|deroppe|derinde) (i|bag|mellem|under|hos|eller)
    nogen hjemme (i hovedet|i bøtten|i det hoved|mellem ørerne|i knolden|i pæren)
    ${somebody} har ${aside} ikke (alle|alle sine) (lys|lamper|pærer|lys på juletræet|kopper|klodser|bolde|høns|skruer|blyanter|kort|får) (tændt|hjemme|i skabet|i kassen|spændt|i kurven|i spillet|på plads|på marken|i folden)
    ${somebody} (har|må have|havde) ${aside} (drukket|spist) af (natpotten|toilettet|kummen|toiletkummen|hundeskålen)
    (du|i|han|hun|de|formanden|kassereren|naboen|viceværten) er ${aside} ${aside} (meget |langt |endnu |vist |) (dummere|klammere|ulækrere|usselere|mere uduelig|mere idiotisk|mere hjernedød|grimmere|tykkere|mere dum|mere klam) end (* |)
    dummere end (han|hun|de|du|i|det|man) (ser ud|ligner|så ud|lyder|burde|har lov|må|troede|er)
    dobbelt så (dum|dumme|grim|klam|ond)
    ${somebody} ligner ${aside} ${aside} (en|et|noget|nogle) (overgemt|overgemte|overkogt|opvarmet|genoptøet|henkogt|mast|kvast|væltet|optøet|slatten|slap|daggammel|udtjent|indavlet|fed|tyk|mosede|uvasket|ugebadet) *
    ${somebody} ligner ${aside} ${aside} (en|et|nogle) (* |)(rullepølse|tømmermand|hakkebøf|badedyr|moppe|gulvmoppe|toiletbørste|lokumsbørste|karklud|gulvklud|gulvspand|ligkiste|losseplads|bilulykke|togulykke|trafikulykke|skraldespand|skraldesæk|affaldssæk|kartoffelsæk|naturkatastrofe|atomkatastrofe|hængebugsvin|vandmand|gople|brækpose|tudse|skrubtudse|mugplet|fedtklump|flæskesteg|slatten agurk|hestepære|mødding|svinesti|narkovrag|mumie|vandskade|lokum|das|wc|pissoir|kartoffel)
    (med|på|hen over) (det|sådan et|dit|hans|hendes|jeres) fjæs
    (dit|hans|hendes|jeres|deres|sit) (* |)fjæs
    (lallende|savlende|sabbende|pløkåndssvage|stangtossede) (amatør|amatører|tosse|tosser|typer|klaphatte|får|fulderikker|fulde|galninge|gale|høns|mennesker|flok|politikere|nisser|unger|formand|bestyrelse)
    (dummet|dummer|opfører|opførte|ter|tér|tede|styret|ledet) (sig|dig|jer|) ${aside} (som|af) en (flok|bande) (æsler|aber|bavianer|svin|hyæner|tosser|klovne|gæs|høns|grise|får|køer|amøber|børnehavebørn)
    skit (i|på|også|med) (*|)
    (you|u|he|she|they|this|everybody|ya|yall) (suck|sucks|stink|stinks)
    (suk|suck|sug) my *
    (står|sidder|ligger|stod|sad|gik|går) (der |) (og|å) (hiver|hev|river|rev|rykker|trækker|gnubber|spiller|klør sig) (i den|i pikken|den af|i snablen|i dilleren|i tissemanden|i nosserne|på sig selv|med sig selv)
    (nogen|nogle|en eller anden|du|han|hun|de|folk|i|der er en der|en|hvem) (har|som har|havde|der har) ${aside} (brækket sig og |pisset og |tisset og |) skidt (i|på|op ad|bag|ud over|foran|midt)
    (pil|klø|kil) (dig|jer) (selv |) (i|op i) (navlen|numsen|røven|næsen|skridtet|ballerne)
    (mand|mænd|dreng|drenge|fyr|fyre|formand|politiker|politikere|menneske|mennesker|kone|kvinde|kvinder|kvindfolk|bestyrelse|leder|ledere|minister|regering|stodder|nabo|typer|folk|mandfolk|nisse|kasserer|vicevært|redaktør|journalist|journalister|pjevs|stakkel) uden (rygrad|nosser|hjerne|pik|hjerneceller|skam i livet|ære i livet|knogler i kroppen)
    (du|han|hun|i|formanden|naboen|kassereren|viceværten) er ${aside} ${aside} (en|nogle|sådan en|nogle værre) (spand|spande|kegle|kegler|nolle|snotnæse|snotnæser|spasse|tampon|gnavpot|gnavpotter|sippe|snerpe|snerper|surmule|surmuler)
    (din|den|sådan en|sikke en|dumme|jeres|de|i|ham den) (* |)(snotnæse|snotnæser|gnavpot|gnavpotte|gnavpotter|surmule|snerpe|snerper)
    ${somebody} (er|var|må være|virker|lyder) ${aside} ${aside} (så|for|alt for|helt|komplet|simpelthen for|simpelthen så|totalt|fuldstændig|ufattelig|ufatteligt|utrolig|utroligt|) ${aside} (snotdum|snotdumme|møgdum|møgdumme|tungnem|tungnemme|ubegavet|ubegavede|hjernedød|hjernedøde|lavpandet|lavpandede|tykpandet|tykpandede|retarderet|retarderede|tykhovedet|tykhovedede|uintelligent|uintelligente|stupid|stupide|evnesvag|evnesvage|hjernelam|hjernelamme|tumpet|tumpede|forstokket|forstokkede)
    (du|i) er ${aside} ${aside} (dum|dumme|dummere|åndssvag|åndssvage|idiotisk|idiotiske)
    hvor er (den|de|den der) (mand|kvinde|fyr|dame|type|formand|nabo|vicevært|kasserer|mennesker|folk|typer|dommer|træner|journalist|kone|kælling) ${aside} ${aside} (dum|dumme|tungnem|tungnemme|klam|klamme|ulækker|ulækre|grim|fed|doven|dovne|åndssvag|sløv|sløve|ubegavet|lavpandet|ynkelig|patetisk|latterlig|uduelig)
    (mest|så|for|totalt|total|fuldstændig|fuldstændigt|komplet|rimelig|ret|vildt|sindssygt|mega|virkelig|simpelthen|decideret|direkte|helt igennem|losseplads for|forsamling af|flok|bande|samling|for|alle de) (hjernedød|hjernedøde)
    hjernedøde (regler|regel|forslag|ide|idé|ideer|beslutning|beslutninger|plan|planer|system|folk|typer|mennesker|typer|kommentar|kommentarer|artikel|artikler|projekt|politik|politikere|brok|argument|argumenter|bureaukrater|skilt|skilte)
    (er|var|blevet|virker) ${aside} ${aside} (bims|gak|kukkuk|stangtosset|pivtosset|pivåndssvag|pivåndssvage),
    er ${aside} ${aside} (meget |langt |endnu |) (dummere|klammere|usselere|mere hjernedød|mere uduelig) end (en|et|sin|sit|deres|min|mit|de|den|din|dit|man|gennemsnittet|selve) *
    (hovedet|næsen|snuden|tungen) ${aside} (ud af|op i|oppe i|langt oppe i|langt op i|så langt oppe i|så langt op i) (sin|din|jeres|deres|hans|hendes|direktørens|formandens|egen) ${aside} (egen |) (bagdel|røv|mås|numse|rumpe|endetarm)
    (dit|jeres|hans|hendes|deres) ${aside} (gylp|opkast|bræk|ævl|bavl|fis|ævleri|gylle|tudefis)
    (my|kiss my|up your|up yours|dumb|your|lick my|fat) (ass|arse)
    (hva|hvad|hvem) (fanen|fannen|faaen)
    (sluppet|slap|slipper|stukket|udskrevet|flygtet|rømmet|løbet|lukket) (du |i |han |hun |) (af |ud |) (fra|af) (den lukkede|en lukket afdeling|galehuset|galeanstalten|anstalten|psyk|psykiatrisk|dårekisten|tosseanstalten|tossehuset|sct hans|sankt hans|institutionen)
    (hører|høre|hørte) ${aside} (hjemme |) (til |) (på|i) (den lukkede|en lukket afdeling|psyk|anstalt|en anstalt|sct hans|sankt hans|lossepladsen|en losseplads|en galeanstalt|en spændetrøje|et bur|en svinesti|svinestien|en dårekiste)
    (så|hvor|for|helt|totalt|total|fuldstændig|fuldstændigt|komplet|mere|mest|dybt|ekstremt|utrolig|utroligt|ufattelig|lutter) (uduelig|uduelige|talentløs|talentløse|hjerneløs|hjerneløse|rygradsløs|rygradsløse|evneløs|evneløse)
    (bare|blot|eneste|fungerende|overlevende|arbejdende) (en |én |) (enkelt |eneste |fungerende |halv |) (hjernecelle|hjerneceller)
    luk (hatten|kasketten|spjældet|klaphatten)
    ^(din mor|jeres mor|din mutter|din mor haha|din mor lol),
    (smager|smagte|smage) (af|som|lidt af|ligesom) (* |)(bæ|lort|røv|pis|diarré|tis|bræk|opkast|numse|mås|fis|sure tæer|kattepis|hundepis|hundelort|gylle|våd hund|gammel sok)
    (ligner|lignede) (noget |en omgang |en gang |en portion |en klat |) (diarré|bræk|opkast|bæ|tyndskid|gylle|hundelort|hundeæde|tynd mave)
    ^(for|så|åh|nej|ja|altså|hvor) (satan|fanden|helvede) (da|også|dog|nu|mand|mænd|hvor|altså|heller)
    (hold|hol) (da |) (kæft|kjæft|kæfd|kæf|bøtte|kaje) (mand|hvor|en|med|nu|for|så|dit|din|i),
    skrid (hjem|tilbage|ad helvede|af helvede|ud) (til|af|fra) *
    fck (parkering|parkeringen|parkeringszonen|reglerne|regler|systemet|kommunen|hele|alle|jeres|min|mit|den her|politiet|staten|livet)
    (hold|hol) ${aside} (kjæft|kæwt|kæfdt|kjeft|jeres kjæft|din kjæft|mæ dig)
    klap ${aside} gællen
    (skrid|skride|skred|smut|forsvind) (dog|så|nu) (ingen|for helvede|for fanden|din|dit)
    (skrid|skride|skred|smut|forsvind) (dog|så|nu),
    (skide|skider|sked|pisse|pisser) (på|i) (det|den|dem|jer|dig|ham|hende|reglerne|alle|hele)
    kan (jeg|vi|man|du|i) (skide|pisse) på
    (har|fået|få) (jo |) ingen (klunker|nosser|boller)
    (sidde|sidder|lad ham|lad hende) og rådne
    (handicappet|syg|sindssyg|skadet|skør|blød|forkert|tom|rådden|rundtosset) (i|oppe i) (hovedet|skallen|knolden|bolden|kuplen|pæren|bøtten|ærten)
    (du|i|han|hun|de|er i|er du|i blevet|du blevet) (er |blevet |) ${aside} ${aside} (skingrende|bindegal|fuldstændig|helt|komplet|totalt|splitter) (vanvittig|vanvittige|sindssyg|sindssyge|hjernedød|hjernedøde|stupid|stupide|gal|gale|tosset|tossede)
    er (du|i|han|hun|de) ${aside} (bare |helt |) (stupid|stupide|hjernedød|hjernedøde|retarderet|hjernelam|hjernelamme)
    (for|så) ${aside} (tilbagestående|hjernedød|retarderet|lavpandet|hjernelam|enfoldig|dum|dumme) til at (forstå|fatte|læse|begribe|kunne)
    (du|i|han|hun) er ${aside} så dum at
    (hjernedød|hjernedøde) (abe|aber|ko|torsk|idiot|zombie|zombier|får|so|klovn)
    (senile|fordrukne|dovne|gamle|usle|beskidte) (stoddere|stodder|gubber|krakilere)
    (en|den|et|den der) (møg|lorte|skide|pisse) (hejre|abe|hund|ko|so|kat|krage|heks|unge|unger|nabo|naboer|køter|svin|kost|gris)
    det (er|var) ${aside} (noget |en gang |det rene |) (lort|fis|bæ|møg|bras og lort|værre lort) (det hele|hele bundtet|at|alt sammen|fra ende til anden)
    det (er|var) ${aside} (noget |en gang |det rene |) (lort|fis|bæ|møg|bras og lort|værre lort),
    (noget værre|noget rigtigt|et værre) (møg|fis|bæ|lort|svineri og)
    (hvilket|sikke noget|sikke en gang|sådan noget) (bæ|møg|lort|fis) (af|at)
    (hvilket|sikke noget|sikke en gang|sådan noget) (bæ|møg|lort|fis),
    (du|i|han|hun|de) ${aside} (bare |) (ævler|pladrer|vrøvler) ad helvede til
    ,(den|det|de) (* |)${aside} (bims|gimpe|skabekrukke|himmelhund|spade|kegle|kost|klods|nød|sæk|skid|torsk|taske|trunte),
    (den|sådan en|hvilken|sikke en|sikken en|sikken) (bims|gimpe|skabekrukke|himmelhund|spade|kegle|sæk|tudse|gedebuk|lallegøj|fuser|torsk|skid|nød) (til|af|har|der|hun|han|som)
    (den|sådan en|hvilken|sikke en|sikken en|sikken) (bims|gimpe|skabekrukke|himmelhund|spade|kegle|sæk|tudse|gedebuk|lallegøj|fuser|torsk|skid|nød),
    (djævel|satan|skiderik|svin|tåbe|klovn|idiot|nar|diller|spade|abe|tosse|bavian) af en (mand|kvinde|formand|nabo|chef|ejer|udlejer|kasserer|minister|direktør|vicevært|ejerleder|arkitekt|leder|redaktør|træner|dommer)
    (tykke|fede|grimme|klamme|dumme|sure|lede|onde) (so|gås|ko|mær|heks|høne|tudse|gimpe|kælling) (du|er hun|er du|giv|lad|hold)
    (tykke|fede|grimme|klamme|dumme|sure|lede|onde) (so|gås|ko|mær|heks|høne|tudse|gimpe|kælling),
    (lusket|slesk|falsk|slimet|beskidt|doven|feg|grådig|fed) (rotte|slange|hund|svin|ræv|sæk|gris|grib)
    (dovne|luskede|fede|grådige|feje|usle|beskidte|falske) (hunde|rotter|grise|svin|slanger|røve|gribbe)
    (flok|bunke) (får|lallende får|hjernedøde får|høns|grise|aber|køer)
    (er|som|ligner) ${aside} (nogle|en flok|hjernevaskede|hjernedøde) (hjernedøde |) (grise|hunde|får|aber|rotter|høns|kvæg|køer) (alle|hele|der|de|i)
    (er|som|ligner) ${aside} (nogle|en flok|hjernevaskede|hjernedøde) (hjernedøde |) (grise|hunde|får|aber|rotter|høns|kvæg|køer),
    (hun|han) ligner ${aside} (en |et |) (skabet|fuld|fed|forslået|syg|pløret|oversvømmet) (hest|gris|hval|ko|so|ged|kat|hund|flodhest)
    (skaldede|gamle|fede|lede|sure|dumme) nisse (du|har|der)
    (skaldede|gamle|fede|lede|sure|dumme) nisse,
    dukke uden hjerne
    ^(kvaj|sjover|sjuft|fulderik|kæltring|slyngel|slubbert|tyksak|flæskeso|downer|vanskabning|bæst|køter) (der|som|fra|du|flyt|hold|behøver)
    ^(svin|tyv|homo|æsel) (du|flyt|hold|behøver)
    (djævelens|fandens|satans|helvedes) (vejr|naboer|nabo|larm|støj|unger|køter|kommune|post|lort|møg|kattekillinger)
    wallah ${aside} ${aside} (du|i|de|han|hun|panserne|alle) er ${aside} (en |nogle |) (hund|hunde|kælling|so|gris|grise|luder)
    (kys|kms) (ingen|taber|nu|idiot|din|bro|haha|lol)
    (din|du er en|hun er en|total|kæmpe) (hoe|thot|simp|incel|snitch|pussy|haywan|downer|mongo|autist|retard|peder|npc|scrub|skank)
    (pussyer|snitches|hoes|thots|incels|simps|mongoer|downere) (alle|i|der|er|som)
  `,
};

const allowedPhrases = `
  (pinedød|gud nåde) og (pine|plage)
  rend mig (ikke|over|ned|bare ikke)
  jeg (er|var|bliver) (helt|fuldstændig|lidt|næsten|så|simpelthen|lige så|ret|skingrende|splitter|bare|) (skør|tosset|gal|dum)
  (den lille|sødeste|bette|lille) skrighals
  (klaphat|klaphatte|klaphattene) og (flag|trommer|trompeter|ansigtsmaling|halstørklæder)
  (rød|hvid|røde|rødhvide|gratis|egen|egne|roligan|uddeler|sælger|strikket|strikkede|stor|sjov) (klaphat|klaphatte)
  (om|af|fra|eller|til) helvede (og|eller) (nåden|nåde|frelse|frelsen|skærsilden|dommedag|paradis|himlen)
  (prædiken|prædikede|prædiker|læren|forestillingen|forestillinger|tanker|salmer|billeder|kalkmalerier|dantes|bibelens|middelalderens|biblens) (om|af|på|) helvede
  helvede (fryser|frøs|fryser over) (til|til is|over)
  satans rørhat
  fucking i østrig
  (kæft|kæften) på (en |)(hest|hesten|gedde|gedden|krokodille|krokodillen|hund|hunden|slangen|løven)
  (sinker|idioter|vanføre|døvstumme|blinde|sindssyge|epileptikere) og åndssvage
  åndssvage i (gamle dage|1800|1900|attenhundredetallet)
  (jeg|vi|man) (er|var|føler mig|bliver) (helt|fuldstændig|lidt|næsten|så|simpelthen|lige så|ret|skingrende|splitter|bare|) (dum|tyk|fed|doven|dumme|grim|sur) som (en|et|ind i|bare) *
  (hund|hunden|kat|katten|hest|hesten|drengen|gris|grisen|hvalpen) (er|var) (helt|fuldstændig|lidt|næsten|så|simpelthen|lige så|ret|skingrende|splitter|bare|) (dum|tyk|fed|doven|grim|sur) som (en|et|ind i|bare) *
  (en|et|den|det|sådan en|sikke en|en rigtig|en lille|en værre) (* |)(klovn|tyran|bavian|lømmel|rad|klods|mær|kegle|bæst|tumpe|spade|grobian|dåse|skvat|pjok|slambert) af en (* |)(hund|hundehvalp|kat|missekat|hvalp|killing|hest|pony|papegøje|and|hane|høne|gås|ged|tyr|vædder|gris|kanin|hamster|bil|båd|sten|bjælke|træ|bog|størrelse|cykel|traktor)
  (er|var) (han|hun|du|de|i|formanden|naboen) ${aside} ikke (* |)(klog|kloge) (på|af) *
  (han|hun|du|de|i|formanden|naboen|kommunen|bestyrelsen|man) (er|var|bliver|blev) ${aside} ${aside} ikke ${aside} (rigtig|rigtigt|helt|for|særlig|ret|så) (klog|kloge) (på|af) *
  (du|i) er ${aside} ikke (helt|rigtig) (klog|kloge) (hvor|tusind|tak|det er|sikke) *
  (du|i) er ${aside} ${aside} (ikke|aldrig|hverken) ${aside} (dum|dumme|åndssvag|åndssvage)
  (du|i) er ${aside} (dum|dumme) hvis
  (at|hvis|når|synes|tror|føler|siger) (du|i) er ${aside} ${aside} (dum|dumme|åndssvag|åndssvage)
  (kan|skal|må|bør|burde) (nu|ikke|straks|godt|gerne|altid|hurtigt|også|) skride (til|ind|frem|ud|af sporet|langt)
  (rend|løb) og hop (i (sneen|vandet|havet|bølgerne|bladene|pytterne)|på|over) 
  (de|den|det) (fordømte|forbandede) (i|på|af|der|og|som|fra|har|er|var|by|skov|ø|prins|prinsesse|slot|skat|mumie|kammer|barn|digtere|digter|hus)
  (er|var|bliver|blev) (en|et) (fordømte|forbandede|forbandet) *
  (du|i|han|hun|de|naboen) (må|skal|kan) (godt|gerne|lige|selv|) skrubbe (gulvet|gryden|kartoflerne|hænderne|trappen|fliserne)
  (kugle|kniv) i (spillet|bøssen|geværet|skuffen|køkkenet)
  (syg|skør|gal|tosset) i (hovedet|bolden) efter (is|kage|kaffe|fodbold|musik)
  (ægte|nybagt|lille) downer syndrom
`;

export const danishCoarse: ListPart = { words, phrases, allowedPhrases };

// Danish. Endings are written out by kind of word, because a loose ending finds innocent neighbours:
// røvet (robbed), pikke (to tap), tæve (a bitch with puppies). What is rude only when said to somebody
// stands among the phrases. Words for peoples, beliefs, illnesses and bodies are left out as such.
import type { WordList } from '../wordList.ts';

export const danish: WordList = {
  endings: {
    c: '- s en ens er ers erne ernes', // idiot
    d: '- s n ns r rs rne rnes', // fisse
    l: '- s en ens e es ne nes', // luder, perker
    t: '- s en ens et ets e es ene enes', // lort, svin
    k: '- s ken kens ke kes kene kenes ker kers kerne kernes', // pik, skiderik
    v: 'e er ede et es ende eren erne eri', // knepp-
    a: '- t e', // åndssvag
    s: '- s',
    x: '-',
  },
  words: {
    refuse: `
      (perker|neger|jøde|muslim|araber|tyrker|somalier|sigøjner|pakistaner|tyrke|paki)(svin|lort|pak|utøj|afskum|hund)/t
      (perker|neger|jøde|muslim|araber|tyrker|somalier|sigøjner|pakistaner|tyrke|paki)(rotte|abe)/d
      (perker|neger|jøde|muslim|araber|tyrker|somalier|sigøjner|tyrke)luder/l
      sandneger/l sandnegre sandnegrene
    `,
    hold: `
      neger negeren negerens negere negerne negernes negre negrene negrenes *perker/l perkertøs/c perker(unge|møgunge|pige|dreng|pik|fjæs|hoved|luder|kone|mor|abe|røv|bande|sprog|dansk|ghetto|familie|klan|land|arab)* perkeragtig/a
      husneger husnegeren husnegre negerso negerfjæs nigger/l nigga/s niggas niggaen
      kanak/k kameljokke/d kamelpuler/l gedepuler/l gedeknepper/l svinepuler/l hundepuler/l
      skævøje/d skævøjer risgnasker/l rismunk/c

      idiot/c *idiot/c idiotsvin idiotiske-svin idijot/c ideot/c idoit/c idot/c idjot/c
      kælling/c *kælling/c kælinger kæling kjælling/c kelling/c kællinge*
      luder/l luder* (billig|gade|møg|narko|kæmpe|lorte|skide|klamme|fucking|pisse|sæd|anal|crack|tyske|horeunge|junkie|dumme|fede)luder/l
      hore/d horeunge/d horekælling/c horebarn horebørn horesøn horekarl/c møghore/d
      fisse/d fisse* (møg|lorte|klam|klamme|luder|rå|slatten|sur|slap|fede|dumme|teenage|so|hore)fisse/d
      kusse/d kusse* (møg|lorte|klam|klamme|luder|sur|slap|dumme)kusse/d
      pik piks pikken pikkens pikkene pikkenes
      pikhoved/t pikhoveder pikhovederne pikfjæs pikansigt/c pikslikker/l piksutter/l piksugende piksut pikspiller/l
      pikluder/l pikskaller/l pikansjos pikmand piklort pikmås (slap|slatten|små|lille|klam|møg|lorte|mini|tynd|skide)pik
      diksutter/l

      røvhul/t røvhuller røvhullerne røvhullernes rovhul røvslikker/l røvslikk* røvpul* røvknep* røvpik røvbanan/c
      røvsutter/l røvrend røvfjæs røvansigt/c røvfisse/d røvsæk/k røvskid røvskud røvkusse røvgøjser/l røvtryne/d
      røvluder/l røvkælling/c røvsvin røvlort/t røvidiot/c røvabe/d
      (ged|fed|doven|nar|klam|skide|tyk|gammel|sur|lorte|møg|snot|bonde|snork|svine|svede|hat|pisse|dumme)røv
      (ged|fed|doven|nar|klam|skide|tyk|gammel|sur|lorte|møg|snot|bonde|snork|svine|hat|pisse|dumme)(røve|røvene|røvs|røven)
      gederøv gederøve fedtrøv

      skiderik/k skidesvin skidespræller/l skidehoved skidekælling/c skideunge/d skideperker/l
      skideluder/l skideidiot/c skideso
      ludder/l svans svansen sæddåse/d snotabe/d skideabe/d lorteabe/d klamabe svagpisser/l kujonrøv tudefjæs analpirat/c bagladerider
      *pik *pikken pikg* pikf* pikm* pikb* knep
      møglortesvin (møg|lorte|lede|racist|nazi|pædo|fascist|kommunist|bøsse|luder|kapitalist|mande|hykler|løgne|gniderand|psykopat|strisser|panser|politi|fedt|fede|pisse|dumme|klamme|ulækre|mandschauvinist|sexist|voldtægts|tyrker|polak|svensker|homo|trans|kvinde|narko|idiot|dansker|kristen|svine|udlænding|udlændinge|indvandrer|flygtninge|fucking|vatpik|lebbe|feminist|rotte|horeunge|hore|soci|sosse|djævle|satans|fandens)svin/t
      svinehund/t svinepels/c svinehoved/t svinefjæs svineluder/l
      møgkælling* møgfjæs møgso møgsoen møgsøer møgperker/l møgmær/c møgdyr/t møgbøsse/d møgsæk/k møgneger møghoved/t møglort
      møgabe/d møgkone/d møgmenneske/d møgstodder/l møghore møgidiot/c møgfisse møgrøv møgsvans
      (lorte)* lortsvin lortehoved/t

      knepp/v kneppet knepper kneppe (røv|mor|moder|ged|gede|hunde|børne|so|ko|svine|bagfra)knepper/l
      morknepper/l moderknepper/l pule puler pulede pulet puling pulende pulehoved pulekælling puledyr
      bollekælling bolleluder/l

      spasser/l spasserfjæs spasserunge spassersvin spasserhoved spasserrøv spassersyg spasserbarn
      (møg|kæmpe|fucking|skide|lorte)spasser/l
      mongol mongolfjæs mongolunge/d mongolsvin mongolhoved/t mongolrøv mongolbarn mongolidiot/c
      retard retards retarden retarderet retarderede evnesvag/a evnesvageste debil/a imbecil/a kretiner/l kretin/c
      hjernelam hjernelamt hjernelamme åndsamøbe/d vatpik/k vatnisse/d

      bøsserøv bøsserøve bøssekarl/c bøssefjæs bøssepik bøsseluder bøsseabe bøsseunge bøsselort bøssehoved homorøv homofjæs homoluder
      homosvans homse homsen homser homserne lebbekælling lebbeluder lebbefjæs transeluder/l svanspik

      psykokælling/c psykosvin pædofjæs pædorøv pædostodder pædo pædoer pædoerne
      horebuk/k nazirøv nazibøsse/d nazifjæs naziluder/l nazikælling/c nazilort sosserøv sosselort sossepak
      afskum/t menneskeskrald menneskelort undermenneske/d undermennesker undermenneskerne
      strisserlort panserlort
      sædsluger/l sædsæk/k sutterøv cuntface ludertæve/d møgtæve/d
      kujonsvin snothoved snotfjæs
      fuck/t fucke fuckede fucket fucking fuckhoved fuckfjæs fuckr fuckings
      asshole bitch whore cunt
      klaphatrøv gylleluder gyllehoved
    `,
    flag: `
      lort/t lortede
      skvat patter patterne
      pis pisse*
      (heste|katte|kat|ged|gede|hunde|gammel|abe)pis
      (ende|kæmpe|skide|pisse|verdens|kunde|sludder|menneske|papir|mega|fed|gammel|gammelt|dumt)lort/t
      røv røven røvens røvene røvballe/d røvsyg røvsygt røvsyge røvirriterende røvkedelig/a røvdårlig/a røvirriteret røvdum/a røvdumme
      røvfuld røvfulde røvgrim/a røvgrimme røvtræls røvtur røvpisse røvrende røvrender røvrendt røvrendte røvrenderi
      røvdyr røvdyrt røvdyre røvdans røvtræt røvsur/a røvkold røvklam røvklamt røvklamme røvnederen røvbillig
      røvskodde røvtrold røvsvedt røvkasse røvringe røvfed røvlang/a røvsprække
      skide* røv(b|d|f|g|h|i|k|l|m|n|p|s|t|u|v)*
      skidespringe skidering skideringe skidevejr skideland skidehus skidenem/a skidesvær/a skidegrim/a skidegrimme skidetosset
      skid 
      fanden fandens fandeme fandme fanme faneme fandenme fandemig sgudafanden
      satan satans satanedeme satansme satme sateme satanme kraftsatan
      helvede helvedes helvedesagtig helveds
      kraftedeme kraftædme kraftedme kraftedemig kraftædeme kræftedeme kræftædeme kræftedme kræftædme kræfteddeme kraftstejleme
      eddermame eddermaneme eddermanme edderbankeme eddermugme eddermukme eddermageme dælendytme
      åndssvag/a åndsvag/a åndssvagere åndsvage åndssvageste åndssvaghed
      fjols fjolset fjolser fjolserne fjolsets fæhoved/t fæhoveder kvajhoved/t kvajpande/d klaphat klaphatte klaphatten klaphattene klaphatteri
      tumpe/d tumpet tumpede dumpap dummernik/k dummepeter tåbehoved torskehoved/t torskehoveder torskedum/a kødhoved/t kødhoveder
      skvadderhoved/t skvadderhoveder fedtehoved fladpande/d fladpandet fladpandede snotunge/d møgunge/d møgungerne lømmelunge
      taberfjæs møgvejr møgbil møgarbejde møgkrampe møgirriterende møgdum/a møgdumme møggrim/a møggrimme
      hængepatter hængepatterne babspatter fedepatter
      lebbe/d kælderlebbe lorteland
      skider skrotluder psykotøs psykokone
      narhat narrefisse
      shit shitty bullshit wtf
    `,
  },
  phrases: {
    refuse: `
      (jeg|vi) (smadrer|dræber|myrder|kvæler|skyder|tæsker|likviderer|halshugger|slagter|voldtager|banker) dig
      (jeg|vi) (dræber|myrder|skyder|likviderer|halshugger|tæsker) (jer|dem alle)
      (jeg|vi) (slår|banker|tæsker|sparker|stikker|skyder|smadrer|flækker) (dig|jer|ham|hende|dem) (ihjel|ned|fordærvet|til plukfisk|sønder og sammen)
      (slår|banker|tæsker|sparker|stikker|skyder|smadrer|dræber|kvæler) (jeg|vi) (dig|jer|ham|hende)
      (skal|skal nok|vil|vil gerne|kommer og|kommer til at|ku godt|kunne godt|har lyst til at|får lyst til at|burde) (smadre|smadrer|dræbe|dræber|myrde|kvæle|kvæler|skyde|skyder|tæske|tæsker|slagte|likvidere|halshugge|voldtage|flække|banke|banker) (dig|jer)
      (skal|skal nok|vil|vil gerne|kommer og|kommer til at|ku godt|kunne godt|har lyst til at|får lyst til at|burde) (slå|slår|banke|sparke|tæske|stikke|skyde|stikker) (dig|jer|ham|hende|dem) (ihjel|ned|fordærvet|til plukfisk|sønder og sammen)
      ^(slå|skyd|dræb|hæng|tæsk|kvæl|stik) (ham|hende|dem) (ihjel|ned|alle)
      (nogen|en eller anden|man|de) (burde|skulle|må|bør|kunne godt) (skyde|slå|dræbe|kvæle|hænge|halshugge|gasse|aflive|kneble|smadre|tæske|banke|voldtage|likvidere|henrette) (dig|jer|ham|hende|dem)
      (du|i) (burde|skulle|bør|skal|fortjener at|fortjener at blive) (alle |bare |sgu |fandeme |)(skydes|hænges|henrettes|aflives|gasses|tæskes|halshugges|slås ihjel|dræbes|kvæles|likvideres|skudt|hængt|voldtaget|brændes|voldtages)
      (du|i|han|hun|de) fortjener (kun |ikke andet end |bare |)(at |)dø
      (de|han|hun) (burde|bør|skulle) (alle |bare |sgu |)(skydes|henrettes|gasses|halshugges|slås ihjel|likvideres|hænges)
      (burde|bør|skal|skulle|må) gasses
      skær (halsen over på|struben over på) (dig|ham|hende|dem|jer)
      (skærer|skære) (halsen|struben) over på (dig|ham|hende|dem|jer)
      (jeg|vi) (brænder|sprænger|futter) (dit|jeres) hus
      (brænde|sprænge|futte) (dit|jeres) hus (ned|af|i luften)
      (håber|ønsker|ville ønske|gid) (bare |sgu |virkelig |)(at |)(du|i|han|hun|de) (snart |bare |alle |selv |)(dør|døde|må dø|får kræft|får cancer|bliver voldtaget|bliver kørt over|brænder op|rådner op|rådner|brænder|bliver slået ihjel|bliver skudt|bliver myrdet|kvæles|krepere|kreperer)
      (håber|gid) (at |)(nogen|en eller anden) (skyder|slår|dræber|kvæler|voldtager|smadrer|stikker|tæsker) (dig|jer|ham|hende)
      (dø|rådn|brænd|brænde|rådne|kreper) (op |)i helvede
      (gå|skrid) (nu |bare |dog |)(ud |hjem |)og (dø|hæng dig|skyd dig|drukn dig|kvæl dig|dræb dig|tag livet af dig|begå selvmord|spring ud foran et tog|hæng dig selv)
      (tag|skynd) (nu |bare |dog |dig at |)(dø|hæng dig|skyd dig|livet af dig)
      (hæng|skyd|kvæl|dræb|drukn|myrd) dig (selv|nu|din|dit|bare|i dit|i din)
      ^(hæng|kvæl|drukn) dig$
      (begå|lav) (nu |bare |dog |)selvmord (din|dit|nu)
      (drik|sluk|bund) (noget |en flaske |en liter |)(klor|klorin|klorix|afløbsrens|rottegift)
      (kast|smid) dig (ud |)foran (et|toget|en bus|bussen)
      (du|i) (skulle|burde) (aldrig være|være blevet|have været) (født|aborteret|abort)
      (din|jeres) mor (skulle|burde) have (fået en abort|aborteret|slugt dig|taget p piller)
      ingen (ville|vil|kommer til at) savne dig
      verden (ville være|er|var) (bedre|et bedre sted) uden (dig|jer)
      voldtag (din|dig|jer|hende)
      (voldtage|voldtager) (dig|jer|din mor|din datter|din søster|din kone)
      (du|i) er (død|døde|færdig|færdige) når (jeg|vi)
      (du|i) er (en |)(død|dødt) (mand|kvinde|kød)
      (du|i) (får|skal have|fortjener) en kugle
      en (kugle|kniv) (i|for) (panden|nakken|hovedet|maven|ryggen) (på|til) (dig|jer|ham|hende|dem)
      (du|i) skal bare dø
      ^du skal dø$
      (gas|gasse|hæng|skyd|dræb|udryd|udrydde|slagt|bomb) (alle |)(jøderne|muslimerne|jøder|muslimer|perkerne|negrene|bøsserne|perkere|araberne|tyrkerne|flygtningene|sigøjnerne)
      (send|smid) (dem|jøderne|muslimerne) i (gaskamrene|gaskammeret|ovnene)
      (passe på|pas på) (hvor|hvem) du går (om natten|når det er mørkt)
      (mordtrussel|dødsdom) over dig
    `,
    hold: `
      sieg heil
      heil hitler
      hitler (havde ret|gjorde ret|burde have|skulle have|glemte|blev ikke færdig|nåede ikke)
      white power
      (jeg |vi |)(ved|finder ud af) (godt |nok |)hvor (du|i|han|hun) bor
      (jeg|vi) skal nok (finde|få fat i|få ram på|få fat på) (dig|jer)
      (jeg|vi) finder (dig|jer)$
      (jeg|vi) kommer (og tager |efter |)(dig|jer)$
      (jeg|vi) kommer efter dig
      (jeg|vi) får ram på (dig|jer)
      så er du (død|færdig)$
      (din|dit) (svin|bæst|fæ|afskum|fjog|skvat|bøsse|homo|svans|lebbe|transe|tæve|so|mær|mongol|abe|abekat|klovn|taber|tåbe|nar|tosse|psykopat|pædofile|pædo|racist|nazist|fascist|kujon|svindler|løgner|skiderøv|snylter|parasit|møgdyr|landsforræder|stodder|usling|skurk|bandit|slyngel|møgso|narkoman|junkie|sociopat|amøbe|udskud|vatpik|pigebarn|klump|flæskesteg|hængerøv|gamle sæk|lille lort|dumrian|fede|kylling|tyksak|luskebuks|hykler|snog|klaphat|skid|skidt knægt)
      (din|dit|den|det|sådan en|sådan et|hvilken|sikke en|sikke et) (klamme|lamme|dumme|ulækre|forbandede|forpulede|usle|fucking|skide|lede|møgbeskidte|racistiske|hjernedøde|sindssyge|syge|latterlige|ynkelige|fandens|satans|modbydelige|perverse|ækle|elendige|dovne|fede|grimme|lille klamme|lille|store|gamle|klam|dum|ulækker|led) (svin|bæst|fæ|bøsse|homo|svans|lebbe|transe|tæve|so|mær|abekat|klovn|taber|tåbe|nar|tosse|psykopat|pædofil|pædofile|racist|nazist|fascist|kujon|svindler|løgner|snylter|parasit|stodder|hejre|flodhest|hval|skid|rotte|møgso|usling|hykler|bavian|flæskesteg|tyksak|dverg|dværg|idiotiske)
      (din|dit|den|det) (klamme|lamme|dumme|ulækre|forbandede|forpulede|usle|fucking|skide|lede|møgbeskidte|hjernedøde|sindssyge|fandens|satans|modbydelige|perverse|ækle) (hund|ko|gris|ged|gås|abe|kylling|heks|pige|dreng|kone|kvinde|mand|mandsling|tøs|sæk|typer|snothvalp)
      (klamme|lamme|dumme|ulækre|forbandede|usle|fucking|lede|forpulede|beskidte|satans|fandens|skide|modbydelige|perverse|racistiske|grådige|griske|kapitalistiske|nazi|perker|neger|muslim|jøde|racist|fascist|kommunist|pædo|møg|bøsse) (svin|svinehund|svinehunde)
      (klamme|lamme|dumme|fucking|forpulede|satans|fandens|skide|klam|dum) (so|søer|tæve|tæver|mær|bøsse|bøsser|homo|homoer|svans|svanse|lebbe|lebber|transe|transer|stodder|gås|tøs|kvindemenneske|kone|kvinder|snylter|snyltere|parasit|parasitter|unge mennesker|pakker|psykopat|psykopater|abe)
      (klamme|fucking|skide|beskidte|satans|fandens|forbandede|forpulede|ulækre|dumme|sorte|snavsede) (jøde|jøder|muslim|muslimer|araber|arabere|tyrker|tyrkere|somalier|somaliere|polak|polakker|sigøjner|sigøjnere|rumæner|rumænere|udlænding|udlændinge|indvandrer|indvandrere|flygtninge|kineser|kinesere|neger|negere|negre|eskimo|eskimoer|grønlænder|grønlændere)
      (sorte|brune) (svin|aber|abe|djævle|sataner|lort)
      (han|hun|du|i|det|de) (er|var) (sådan |bare |jo |da |simpelthen |virkelig |et kæmpe |sgu |)(et |nogle )(klamt |dumt |ulækkert |kæmpe |stort |klamme |dumme |ulækre |)(svin|skvat|afskum|bæst|fæ|udskud)
      (sikke|sådan|hvilket|for|som) et (klamt |dumt |ulækkert |stort |modbydeligt |)(svin|bæst|fæ|skvat)$
      (opfører|opførte) (sig|dig|jer) (som|ligesom) (svin|et svin|dyr|et dyr|en psykopat|bavianer)
      (de|jeres|alle|i|disse) svin (der|derovre|har|skal|burde|fra|i|på|stjæler|snyder|til)
      ^(i|de) (svin|bæster|tabere|klovne|narre|tosser|homoer|mongoler|søer|psykopater|nazister|racister|fascister|møgdyr)$
      ^(din|dit|dumme|klamme) (gris|ko|hund|ged|rotte|heks|sæk|hval|so|mær|taber|nar|bøsse|homo|klovn|psykopat|tæve|abe)$
      (er|var|som) en svans
      (i|jer) (klamme |dumme |fede |ulækre |forbandede |usle |fucking |skide |lede |latterlige |syge |)(svin|bæster|bøsserøve|homoer|tæver|søer|klovne|tabere|tåber|narre|tosser|nazister|racister|fascister|snyltere|parasitter|pædofile|mongoler|hundehoveder|hjernedøde|kujoner|svindlere|løgnere|psykopater|aber)
      (er du|du er|er i|i er|han er|hun er|de er|er han|er hun) (da |jo |sgu |bare |simpelthen |helt |fuldstændig |totalt |fucking |lidt |så |jo bare |fandeme |)(hjernedød|hjernedøde|hjerneskadet|hjerneskadede|sindssyg i hovedet|syg i hovedet|syge i hovedet|dum i hovedet|dumme i hovedet|dum i nakken|snotdum|snotdumme|hjernevasket|mongolagtig)
      er du (dum|snotdum|blød i bolden|sindssyg i bøtten|tabt bag en vogn|født i går eller hvad)
      (blød|bløde) i (bolden|knolden)
      (dum|dumme|syg|syge|sindssyg|sindssyge|bagstiv|forkert|svag) (i|oven i) (hovedet|bøtten|roen|nakken|knolden)
      (snotdum|snotdumme|hundedum|røvdum|kronidiotisk)
      (du|din|hun|hans kone er en|fucking) fed (so|luder|gris|ko|kælling|møgso)$
      ^(fede|fed) (svin|so|luder|gris|kælling)$
      (du|hun|han) er (en|da en|jo en|bare en) (fed|gammel|klam|dum|sur|grim|led|liderlig) (so|gris|ko|mær|sæk|heks|stodder|abe|hejre)
      (liderlige|liderlig) (gamle |)(svin|gris|so|mær|luder|stodder|kælling)
      (skrid|rend|gå|smut|tag|kryb|pis) (nu |bare |så |)(ad|af) (helvede|pommern|h) til
      ad helvede til med (dig|jer|dem|alle)
      (skrid|smut|rejs|tag|flyt|pis) (nu |bare |dog |)(hjem|tilbage|ud) (til |)(dit eget land|dit hjemland|dit land|abeland|afrika|mellemøsten|arabien|somalia|tyrkiet|pakistan|hvor du kommer fra|hvor du kom fra|hvor i kommer fra|hvor du hører til|ørkenen|junglen|af danmark|af landet)
      abeland
      (smid|kyl|spark) (dem|hende|ham|lortet|jer) (alle |)(ud af landet|ud af danmark|tilbage til junglen|tilbage til ørkenen)
      (rend|slik|kys|kysse|slikke|rende|kyss) (mig|os) (bagi|i røven|i røv)
      (kan|ka) (i |du |de |)(bare |)rende (mig|os)
      (kys|slik|slikke|kysse|kyss) min (røv|pik|diller|numse)
      (sut|sutte|sutter|suttede|suger|suge|sug|slik|slikker|slikke) (på |)(min|hans|en|deres|den) (pik|diller|pølse|lille|fede)
      (sut|sutte|sutter|suttede|suger|suge|sug|slikker|slikke) (pik|røv|diller|fisse|kusse)
      ^(sut|sug) (den|på den|den op)
      (spis|æd) (lort|min røv|min lort|skid)
      luk (røven|flaben|fjæset|arret|gabet|ansigtet i|måsen|din røv|dit fjæs|dit hul)
      (store|nøgne|hængende|slatne|babs) patter
      (vis|se|hendes|dine|lækre|sutte|gramse) patter
      (din|jeres|hans|hendes) (mor|mutter|morsa|kone|søster|datter) er (en |)(billig |fed |klam |gammel |kæmpe |)(luder|hore|so|tæve|kælling|mær|billig)
      (pul|knep|bol|boller|puler|knepper|bollede|kneppede|bolle|kneppe) (din|jeres|hans|hendes) (mor|søster|datter|kone|moder|mutter)
      (bolle|boller|bollede|knalde|knalder|pule|puler) (hende|dig|ham|hinanden|damer|piger|kællinger|tøser|luderen|chefen|sekretæren)
      (skal|vil|gider) (vi |du |)(kneppe|bolle|pule)$
      knep dig
      (op|oppe|langt oppe) i (fissen|numsen|kussen)
      (flok|bunke|samling|hob|bande) (mongoler|tabere|klovne|fjolser|tosser|klaphatte|amøber|bavianer|hjernedøde|narrehatte)
      (i|du|de|han|hun) er (noget |et |)(afskum|utøj|udskud|menneskeligt affald|skadedyr|pak|rakkerpak|menneskeskrald)
      spild af (ilt|luft|hud|sæd)
      forpulet
      forpulede
      forpulte
      (ud|væk) med (alle |)(perkere|perkerne|negre|negrene|jøder|jøderne|muslimer|muslimerne|homoer|bøsser|bøsserne|araberne|sigøjnerne)
      dø (din|dit|dog|nu din|så)
      død over (dig|jer|jøderne|israel|muslimerne|danmark|alle)
      (få|fik|får|skal have|trænger til|fortjener) (nogle |en gang |en |et par |)(bank|tæsk|tæv|røvfuld|klø|øretæver|på kassen|på skallen|på tuden|på hovedet|på goddag|på lampen|på snuden|flade)
      (give|giver|giv|gi|gir) (dig|jer|ham|hende) (en |nogle |et par |)(tæsk|bank|røvfuld|klø|på hovedet|flade|på skallen|på tuden|på kassen|på lampen|på snuden|øretæver)
      (smadre|smadrer|flække|flækker|knuse|knuser|ødelægge|slå|slår) (dit|jeres|hans|hendes) (fjæs|ansigt|kranie|smil|knæskaller)
      (slår|slå|banker|banke) (tænderne|tænder) ud på (dig|jer|ham|hende)
      (brækker|brække|knækker|knække) (dine|begge dine|jeres|hans) (ben|arme|knæ|fingre)
      (smadre|tæske|tæsker|overfalde|halshugge) (dig|jer)
      (voldtaget|banket|tævet|halshugget|skudt) dit svin
      (fuck|pis|pisse) (af|jer|dig|dem|ham|hende)
      (kæmpe|total|komplet) (taber|tabere|nar|psykopat|hykler|hyklere|svin|luder|bøsse|homo|retard)
      (fucking|forbandede|satans|fandens) (taber|tabere|klovn|klovne|nar|abe|mongol|mongoler|psykopat|homo|homoer|bøsse|bøsser|svans|handicap|autist|autister|tosse|løgner|hund|ko)
    `,
    flag: `
      (hold|holde|holder|luk) (nu |så |dog |lige |bare |nu bare |så bare |venligst |for satan |for fanden |)(din |jeres |sin |)(kæft|flab|bøtte|kaje|klap|gab|klappe)
      (hold|luk) (din|jeres) (store |dumme |grimme |) (mund|flab)
      luk (kæften|bøtten)
      klap (kaje|i din|i nu)
      (for|hvad|hvor|hvem|hvorfor|hvordan|ad|som|fy for|hvornår) (i |) (satan|fanden|helvede)
      rend og hop
      ikke en skid
      (slå|slog|slår|gør|laver|gider|fatter) (ikke |) en skid
      (din|dit) (kvaj|kvajpande|fjols|tumpe|snotunge|vatnisse|skvat|pjok|gamle nar|gamle tosse|torskehoved|kvajhoved)
      (i|jer) (klaphatte|kvajpander|fjolser|tumper|snotunger|slyngler|gamle narre|gamle tosser|pjok)
      (latterlig|ynkelig|patetisk|sølle) (klovn|lille mand|taber|stakkel|mandsling|nar|type|skabning|wannabe)
    `,
  },
  allowed: `
    slut sluts slutter fag fags fart farts god gode dick dicks tit tits bum git knob slag slags rape raper rapede
    as ass homo cum spade hoe bastard/c bich lesbos fu git masturbation* masturber* ejaculat* fellatio porno* nigra
    pakis tosser tossers squaw negro mongoloid/c imbeciles orgies
    fagidiot/c landsbyidiot/c idioti* idiotisk* idiotsikker idiotsikre idiotsikret idiotsikkert
    idiotforklaring idiotkort
    skiden skidne skident skidenbrun skidengrå skidengrøn skidengul skidenstræde skidende lortebrun
    røvballeg* røvballeb* røvballem* røvbaldeg* pisselhøj røvang* røvej*
    rovd* rovf* rovg* rovm* rovp* rovs* rovt* rovb* sludder* sluder* bludder* pludder*
    epik epikken topik topikken tropik tropikken utopik typik typikken olympik pikmin
    kællingetand* kællingeby kællingenæs kællingeknude* rejekælling/c troldkælling/c
    filmidiot/c fodboldidiot/c sportsidiot/c lorteble* fisselette/d fissekarl* 
    pissemyre/d shitstorm/s shitstorme/s shitstormen
    lortebille
    høre høres hører hørt høren hørens hørerne hørernes hørers lüders lüder lüderitz homs fck
    pulerum pulestue
    satanisk satanist satanisme fandenivoldsk*
    mongoliet mongolsk mongolske mongoler mongolen mongolens mongolerne
    niger nigeria negerkys
    cockerspaniel
  `,
  allowedPhrases: `
    himmel og helvede
    (helvede og|helvede eller) (himmel|himlen|paradis|skærsild)
    (himlen|paradis|skærsilden|dommedag|paradiset|djævelen|synd) (og|eller) helvede
    helvede på jord
    dantes helvede
    (gud|djævelen|lucifer|engle) og satan
    satan (fra|i) (bibelen|paradiset|det gamle testamente)
    fandens (oldemor|mælkebøtte)
    (male|maler|malede) fanden på væggen
    fanden på væggen
    homo sapiens
    (soens|koens|tævens|kattens|hundens|gedens|fårets|hoppens|moderens|morens|dyrets|dyrenes|køernes|mors) patter
    patter (på|hos) (soen|koen|geden|hunden|katten|tæven|fåret|dyret|dyrene|pattedyr)
    (di|die|dier) (på|ved|hos) (patterne|patter)
    din (so|gris|abe|mær) (har|fik|er|får|skal|kan|kom)
    dit svin (er|har|kom|løb|skal|fik)
    (smadrer|slår|banker|tæsker) (dig|jer) i (skak|fodbold|håndbold|kampen|ludo|tennis|petanque|kort|bordtennis|bordfodbold|badminton|matador|quizzen|finalen|dart|bowling|billard)
    (du|de|han|hun) (burde|bør) hænges op
    (de|du|han|hun) (burde|bør) skydes i gang
    er (nogle|de|vi) svin (derude|inde|i)
    i rov
    hold mund
  `,
};

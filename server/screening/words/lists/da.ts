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
      neger negeren negerens negere negerne negernes negre negrene negrenes *perker/l perkertøs/c perker*
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
      (møg|lorte|lede|racist|nazi|pædo|fascist|kommunist|bøsse|luder|kapitalist|mande|hykler|løgne|gniderand|psykopat|strisser|panser|politi|fedt|fede|pisse|dumme|klamme|ulækre|mandschauvinist|sexist|voldtægts|tyrker|polak|svensker|homo|trans|kvinde|narko|idiot|dansker|kristen|svine|udlænding|udlændinge|indvandrer|flygtninge|fucking|vatpik|lebbe|feminist|rotte|horeunge|hore|soci|sosse|djævle|satans|fandens)svin/t
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
      fuck/t fucke fucker fuckede fucket fucking fuckhoved fuckfjæs fuckr fuckings
      asshole bitch whore cunt
      klaphatrøv gylleluder gyllehoved
    `,
    flag: `
      lort/t lortet lortede
      pis pisse pisser pissede pisset pissen pisseri pisseirriterende pisse(hamrende|god|godt|sur|sure|surt|ringe|dum|dumt|dumme|dårlig|dårligt|dårlige|irriteret|ligegyldig|ligegyldigt|kedelig|kedeligt|kedelige|træls|træt|trætte|fuld|fulde|billig|billigt|dyr|dyrt|svær|svært|nem|nemt|hyggelig|skide|klam|klamt|klamme|ulækker|ulækkert|ulækre|provokerende|ubehagelig|dårlig|nederen|bange|lækker|koldt|kold|varmt|varm|flot|grim|grimt|grimme|hamrende|unge|kælling|hoved|fjæs|snak|spand|rig|svag|svin|røv|idiot|stolt|nervøs|lang|langt|let|godt|gode|fedt|fed|fede|tosset|skidt|skæg|skægt|sjov|sjovt|sød|søde|glad|glade)
      (heste|katte|kat|ged|gede|hunde|gammel|abe)pis
      (ende|kæmpe|skide|pisse|verdens|kunde|sludder|menneske|papir|mega|fed|gammel|gammelt|dumt)lort/t
      røv røven røvens røvene røvballe/d røvsyg røvsygt røvsyge røvirriterende røvkedelig/a røvdårlig/a røvirriteret røvdum/a røvdumme
      røvfuld røvfulde røvgrim/a røvgrimme røvtræls røvtur røvpisse røvrende røvrender røvrendt røvrendte røvrenderi
      røvdyr røvdyrt røvdyre røvdans røvtræt røvsur/a røvkold røvklam røvklamt røvklamme røvnederen røvbillig
      røvskodde røvtrold røvsvedt røvkasse røvringe røvfed røvlang/a røvsprække
      skide skidegod/a skidegodt skidesur/a skidedårlig/a skideirriterende skideirriteret skidedum/a skidedumme skidefuld skidefulde
      skidesjov/a skideskæg skideskægt skidebange skideballe/d skidefed skidefedt skidefede skidetræt skidetrætte skidetræls
      skideligeglad/a skideligeglade skideklog/a skideflot/a skideflotte skidedyr/t skidebillig/a skidehamrende skidekold/t skidevigtig/a
      skidespringe skidering skideringe skidevejr skideland skidehus skidenem/a skidesvær/a skidegrim/a skidegrimme skidetosset
      skider skidning skideri skid skider
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
      shit shitty bullshit wtf damn
    `,
  },
  phrases: {
    refuse: `
      (jeg|vi) (slår|smadrer|dræber|myrder|kvæler|skyder|stikker|flækker|tæsker|banker|knuser|brænder|skærer|hænger|likviderer|smadre|dræbe|slå|kvæle|skyde|stikke) (dig|jer|dem alle)
      (jeg|vi) (slår|smadrer|dræber|myrder|kvæler|skyder|stikker|skærer|banker|tæsker) (ham|hende|dem) ihjel
      (jeg|vi) (skal|vil|kommer og|kommer til at|skal nok|ku|kunne|gider|får lyst til at|har lyst til at|burde|skulle) (slå|smadre|dræbe|myrde|kvæle|skyde|stikke|flække|tæske|banke|knuse|slagte|likvidere|halshugge|brænde|smadrer|slår|dræber|skyder|kvæler) (dig|jer)
      (jeg|vi) (skal|vil|kommer og|skal nok) (slå|smadre|dræbe|myrde|kvæle|skyde|stikke|slagte|banke|tæske) (ham|hende|dem) (ihjel|ned)
      (vil|skal|kommer og|skal nok|burde|bare|gerne) (slå|tæske|banke|sparke|bide|skyde) dig (ihjel|fordærvet|til plukfisk|ned|sønder og sammen)
      (slår|slå|tæsker|banker|sparker|stikker|skyder|skyd) dig (ihjel|fordærvet|ned)
      (jeg|vi) (kommer|kommer og) (efter|finder) dig
      (nogen|en eller anden|man) (burde|skulle|må|skal|bør) (skyde|slå|dræbe|kvæle|hænge|halshugge|brænde|gasse|aflive|kneble|smadre|tæske|banke|voldtage|likvidere|henrette) (dig|jer|ham|hende|dem)
      (du|i|de|han|hun) (burde|skulle|bør|skal|fortjener at|fortjener at blive) (alle |)(skydes|hænges|henrettes|aflives|gasses|brændes|tæskes|halshugges|slås ihjel|dræbes|kvæles|likvideres|skudt|hængt|voldtaget|dø)
      (burde|skulle) (gasses|halshugges|likvideres)
      (skær|skærer|skære) halsen over på (dig|jer|ham|hende|dem)
      (jeg|vi) (brænder|sprænger|smadrer) (dit|jeres) hus
      (brænde|sprænge) (dit|jeres) hus (ned|af|i luften)
      (håber|ønsker|ville ønske|gid) (at |)(du|i|han|hun|de) (dør|døde|må dø|får kræft|får cancer|bliver voldtaget|bliver kørt ned|brænder op|rådner op|rådner|brænder|bliver slået ihjel|bliver skudt)
      (håber|ønsker) (at |)(du|i|han|hun) snart dør
      (håber|gid) (at |)(nogen|en eller anden) (skyder|slår|dræber|kvæler|voldtager|smadrer|stikker) (dig|jer|ham|hende)
      (dø|rådn|brænd|brænde) (i|op i) helvede
      (gå|tag|skynd dig|skrid) (ud |hjem |nu |bare |)(og )(dø|hæng dig|skyd dig|drukn dig|kvæl dig|dræb dig)
      (gå|tag) (ud |hjem |)og (tag livet af dig|begå selvmord|hæng dig selv|skyd dig selv|spring ud foran et tog)
      (hæng|skyd|kvæl|dræb|drukn|myrd|stik) dig (selv|nu|bare|din|dit)
      kvæl dig
      gå ud og dø
      bare dø
      tag (dog |bare |nu |)livet af dig
      (begå|lav) (nu |bare |dog |)selvmord (din|dit|nu|idiot)
      (ingen|verden) (ville savne|vil savne|er bedre uden) dig
      (voldtage|voldtager) (dig|jer|din mor|din datter|din søster|din kone)
      (du|i) (er død|er døde) når (jeg|vi)
      (du|i) (får|skal have) en kugle
      (kugle|kniv) i (panden|nakken|hovedet) (på|til) (dig|jer|ham|hende|dem)
      (du|i) skal (bare |nok |)dø
      (gas|gasse|hæng|skyd|dræb|udryd|udrydde) (jøderne|muslimerne|alle jøder|alle muslimer|perkerne|negrene|bøsserne|alle perkere)
      (send|smid) dem i gaskamrene
      (passe på|pas på) (hvor du går|hvem du går) om natten
      sieg heil
    `,
    hold: `
      (jeg |vi |)ved (godt |)hvor (du|i|han|hun) bor
      (jeg|vi) (finder|fanger) dig
      pas (hellere|du hellere) på
      (din|dit) (klamme |lille |store |dumme |fede |grimme |gamle |ulækre |forbandede |forpulede |usle |fucking |skide |lede |beskidte |naive |hjernedøde |lamme |latterlige |sindssyge |syge |racistiske |dovne |)(svin|bæst|fæ|afskum|røvhul|fjog|skvat|pikhoved|bøsse|homo|svans|lebbe|transe|tæve|so|mær|ged|gris|abe|abekat|klovn|taber|tåbe|nar|tosse|spade|torsk|skid|heks|rotte|snog|møgdyr|hund|psykopat|nazist|pædofile|racist|fascist|landsforræder|kujon|svindler|løgner|stodder|skiderøv|sæk|snylter|parasit|snob|møgso|fede|flæskesteg|hval|junkie|narkoman|alkoholiker|ko|gås|klamme|idiotiske|hjernedøde|lille lort|lort)
      (i|jer|de|sikke nogle|nogle) (klamme |dumme |fede |ulækre |forbandede |usle |fucking |skide |lede |latterlige )(svin|bæster|bøsser|homoer|tæver|søer|mær|aber|grise|klovne|tabere|tåber|narre|tosser|rotter|hunde|nazister|racister|fascister|snyltere|parasitter|hekse|pædofile|typer|mennesker|perker)
      (klamme|dumme|ulækre|forbandede|usle|fucking|lede|forpulede|beskidte|satans|fandens|skide|kolossalt|gamle dumme) (svin|so|tæve|tæver|mær|bøsse|bøsser|homo|homoer|svans|lebbe|transe|abe|aber|rotter|gris|stodder|ko|gås|nar|kone|tøs|tøser|kvinde|kvindemenneske|bæst|snylter|snyltere|pakker|hund|jøde|jøder|muslim|muslimer|araber|tyrker|pak|neger|somalier)
      (sorte|brune) (svin|aber|abe|djævle)
      (han|hun|de|du|i|det) er (sådan |bare |jo |da |simpelthen |virkelig |)(et|nogle) (klamt |dumt |ulækkert |kæmpe |stort |klamme |)(svin|skvat|afskum|svineri af et menneske)
      (sikke|sådan|hvilket|for) et (klamt |dumt |ulækkert |stort |)(svin|bæst|fæ|skvat)
      (er du|du er|er i|i er|han er|hun er|de er|er han|er hun) (da |jo |sgu |bare |simpelthen |helt |fuldstændig |totalt |fucking |lidt |så |)(hjernedød|hjernedøde|hjerneskadet|hjerneskadede|sindssyg i hovedet|syg i hovedet|syge i hovedet|dum i hovedet|dum i nakken|bagstiv i hovedet|snotdum|snotdumme|spasser|idiot|dum som en dør|bindegal)
      er du (dum|snotdum|idiot|blød i bolden|sindssyg i bøtten|tabt bag en vogn|helt væk)
      (dum|dumme) (i hovedet|i nakken)
      (syg|sindssyg) i (hovedet|bøtten|roen)
      (snotdum|snotdumme|hundedum|røvdum)
      (skrid|rend|gå|smut|tag) (ad|af) (helvede|pommern|h) til
      (skrid|smut|rejs|tag|flyt) (hjem|tilbage) (til|hvor) (dit eget land|dit hjemland|abeland|afrika|mellemøsten|arabien|du kommer fra|du kom fra|hvor du kommer fra|hvor i kommer fra|i kommer fra|ørkenen)
      (smid|send|kyl|spark) (dem|hele bundtet|lortet|hende|ham) (ud af landet|hjem hvor de kommer fra|tilbage til junglen)
      (rend|slik|kys|kysse|slikke|rende) (mig|min|os|mine) (i |bagi |)(røven|røv|bagdelen|i røven)
      (kys|slik|sut) min (røv|pik|diller|bare)
      (sut|sutte|sutter|suttede|suger|suge|sug) (min|hans|på min|pik|den|diller|en) (pik|diller|fede|pølse|store)
      (sut|sutte|sutter|suttede|suger|suge|sug) (pik|røv|diller)
      (luk|hold) (røven|kæften|flaben|ansigtet|din røv|din kæft|din flab|jeres kæft|dit fjæs|fjæset|arret|bøtten din|gabet)
      (vis|se|store|fede|dine|hendes|flotte|lækre|nøgne|kæmpe|hængende|slatne) patter
      (onanere|onanerer|gnubbe|rive|spiller|spille) (pik|den af|pik den af)
      (din|jeres|hans|hendes) mor er (en |)(luder|hore|so|tæve|billig|fed|kælling|en hore)
      (pul|knep|bol|rend|fuck|boller|puler|knepper|bollede|kneppede) (din|jeres|hans|hendes) (mor|søster|datter|kone|moder|mutter)
      (boll|bolle|boller|knalde|knalder|knaldede|pule) (hende|dig|ham|hinanden|damer|piger|din|din mor|kællinger)
      stik (en finger|fingeren|den) (op |)i (røven|fissen|numsen)
      op i (røven|fissen|numsen)
      (brun|stikke|langt) i røven
      (gamle|grimme|fede|sure|dumme) (kælling|heks|mær|sæk|so|luder|kællinger|møgso|ko|svin|stodder|skrog|gris)
      fed (gris|so|ko|kælling|luder|møgso)
      (fucking|skide|kæmpe|total|komplette|forbandede|satans|fandens) (taber|tabere|klovn|klovne|nar|abe|spade|mongol|mongoler|psykopat|homo|homoer|bøsse|bøsser|svans|hjerneskadet|handicappet|handicap|autist|retard|muslim|muslimer|jøde|jøder|araber|tyrker|svensker|dansker|politi|tosse|snob|løgner)
      (flok|bunke|samling|hob|gruppe|bande) (mongoler|aber|tabere|svin|får|kællinger|klovne|fjolser|rotter|taber|tosser|klaphatte|skvat|utøj|afskum|amøber)
      (i|jer) (er nogle |er en flok |er |)(mongoler|svin|rotter|afskum)
      (er |i er |de er |du er )(noget |en |et |)(afskum|utøj|skadedyr|menneskeligt affald|skrald|pak|udskud|ynkelige|spild af plads|spild af ilt|affald|menneskeaffald)
      spild af (ilt|luft|hud)
      (luder|svine|kamel|gede) (kælling|banden|rytter|knepper|elsker)
      (ryge|rygende|fuld|stiv) (forpulet|forpulede)
      (forpulet|forpulede|forpulte|forpult)
      heil hitler
      hitler (havde ret|gjorde ret|glemte|skulle have|burde have)
      white power
      (ud med|væk med|alle) (perkere|perkerne|negre|negrene)
      (dø|død) (din|dit|over|nu)
      ad helvede til med (dig|jer|dem)
      hold dig væk eller
      (få|fik|får|skal have) (nogle |en gang |en |)(bank|tæsk|tæv|røvfuld|flad|lussing|klø) (din|dit|af mig|næste gang|når jeg)
      (give|giver|giv|gi|gir) (dig|jer|ham|hende) (en |nogle |)(tæsk|bank|røvfuld|klø|flad|på hovedet|et par flade|på skallen|på tuden|en på kassen)
      (smadre|smadrer|flække|flækker|knuse|knalder|banke|tæske|ødelægge) (dit|jeres|hans|hendes) (fjæs|ansigt|hoved|kranie|tænder|knæskaller)
      (smadre|smadrer|tæske|tæsker|banke|banker|stikke|flække|overfalde|kvæle|myrde|skyde|dræbe|smadret|halshugge) (dig|jer)
      (skudt|hængt|voldtaget|banket|tævet|halshugget) (din|dit)
    `,
    flag: `
      (hold|luk) (nu |så |dog |lige |bare |nu bare |så bare |)(din |jeres |)(kæft|flab|mund|bøtte|kaje|klap|gab)
      (hold|holde|holder|lukke) (din|jeres|sin|deres|nu|bare|hans|op nu og) (kæft|kæften)
      (hold|holde|holder) kæft
      luk (kæften|sluseporten)
      klap (kaje|hesten så)
      (for|hvad|hvor|hvem|hvorfor|hvordan|ad|i|af|som|fy for) (satan|fanden|helvede|pokkers|fanden da) 
      hvad i (alverden|fanden|helvede)
      (rend|hop) og hop
      rend (mig|os)
      rend mig i
      skråt op
      (din|dit|i|jer) (klaphat|kvaj|kvajpande|fjols|tumpe|fæ|snotunge|dumrian|vatnisse|klovn|nar|skurk|slyngel|gamle nar|gamle tosse|torsk|tosse|tåbe)
      (latterlig|ynkelig|patetisk|sølle) (klovn|lille mand|taber|stakkel|mandsling|nar|type|skabning)
      ikke en skid
      (slå|slog|slår) en skid
      (kæmpe|total|komplet|absolut) (nar|taber|klovn|fiasko af et menneske)
      (ta|tag) dig sammen din
      op i røv og nøgler
    `,
  },
  allowed: `
    slut sluts slutter fag fags fart farts god gode dick dicks tit tits bum git knob slag slags rape raper rapede prick
    as ass assen homo crap kike chink coon negro hell damn
    fagidiot/c landsbyidiot/c idioti* idiotisk* idiotsikker idiotsikre idiotsikret idiotsikkert
    idiotforklaring idiotkort
    kællingetand* kællingeby kællingeknude* rejekælling/c troldkælling/c
    filmidiot/c fodboldidiot/c sportsidiot/c lorteble* fisselette/d fissekarl* 
    pissemyre/d fissionsbombe shitstorm/s shitstorme/s shitstormen
    lortebille lortehornlort
    høre høres hører hørt høren hørens hørerne hørernes hørers lüders lüder lüderitz homs fck
    pulerum pulestue
    satanisk satanist satanisme fandenivoldsk* satanspilot
    mongoliet mongolsk mongolske mongoler mongolen mongolens mongolerne
    niger nigeria negerkys
    cockerspaniel
  `,
  allowedPhrases: `
    himmel og helvede
    helvede og himmel
    (himlen|paradis|skærsilden|dommedag|paradiset) (og|eller) helvede
    helvede på jord
    skærsild og helvede
    dantes helvede
    (gud|djævelen|lucifer|engle) og satan
    satan (fra|i) (bibelen|paradiset|det gamle testamente)
    fandens oldemor
    fandens mælkebøtte
    fanden på væggen
    homo sapiens
    (spar|raflebæger|salt) bøsse
    din gris (er|har|skal|vejer|spiser)
    din hund
    din ko (er|har|skal|giver)
    din abe (er|har)
    din gås
    din hund (er|har|skal)
    er du helt væk (i|fra)
    lort (i lommerne|og papir)
    hundens lort
    idioternes
    idioterne af
    idioten af
    i rov
    pas på (hvor du går|trafikken)
    i de (gamle|fine)
    i er nogle (dejlige|søde|skønne|gode)
  `,
};

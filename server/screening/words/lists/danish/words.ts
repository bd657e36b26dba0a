// Danish. Endings are written out by kind of word, because a loose ending finds innocent neighbours:
// røvet (robbed), pikke (to tap), tæve (a bitch with puppies). What is rude only when said to somebody
// stands among the phrases. Words for peoples, beliefs, illnesses and bodies are left out as such.
import type { ListPart } from '../../vocabulary/wordList.ts';

export const danishEndings = {
  c: '- s en ens er ers erne ernes', // idiot
  d: '- s n ns r rs rne rnes', // fisse
  l: '- s en ens e es ne nes', // luder, perker
  t: '- s en ens et ets e es ene enes', // lort, svin
  k: '- s ken kens ke kes kene kenes ker kers kerne kernes', // pik, skiderik
  v: 'e er ede et es ende eren erne eri', // knepp-
  a: '- t e', // åndssvag
  h: '- s et ets er ers erne ernes e', // dumhoved
  s: '- s',
  e: '- e en ene',
  x: '-',
};

export const danishWords: ListPart = {
  words: {
    refuse: `
      (perker|neger|jøde|muslim|muhamedaner|araber|tyrker|somalier|sigøjner|zigøjner|pakistaner|tyrke|paki|kineser|polak|rumæner|afghaner|iraner|iraker|kurder|albaner|inder|eskimo|grønlænder|islam|koran|terrorist|jihad|homo|bøsse|indvandrer|flygtninge)(svin|lort|pak|utøj|afskum|hund)/t
      (perker|neger|jøde|muslim|muhamedaner|araber|tyrker|somalier|sigøjner|zigøjner|pakistaner|tyrke|paki|kineser|polak|rumæner|afghaner|iraner|iraker|kurder|albaner|inder|eskimo|grønlænder|islam|koran|terrorist|jihad|homo|bøsse|indvandrer|flygtninge)(rotte|abe)/d
      (perker|neger|jøde|muslim|araber|tyrker|somalier|sigøjner|tyrke)luder*
      (perker|neger|jøde|muslim|muhamedaner|araber|tyrker|somalier|sigøjner|zigøjner|pakistaner|tyrke|paki|kineser|polak|rumæner|afghaner|iraner|iraker|kurder|albaner|inder|eskimo|grønlænder|islam|koran|terrorist|jihad|homo|bøsse|indvandrer|flygtninge)(fjæs|kælling|kusse|fisse|yngel|pest|bæst) (perker|neger|jøde|muslim|muhamedaner|araber|tyrker|somalier|sigøjner|zigøjner|pakistaner|tyrke|paki|kineser|polak|rumæner|afghaner|iraner|iraker|kurder|albaner|inder|eskimo|grønlænder|islam|koran|terrorist|jihad|homo|bøsse|indvandrer|flygtninge)(unge|møgunge)*
      jødebøsse/d sandneger/l sandnegre sandnegrene
    `,
    hold: `
      neger negeren negerens negere negerne negernes negre negrene negrenes *perker/l perkertøs/c perker(unge|møgunge|pige|dreng|pik|fjæs|hoved|luder|kone|mor|abe|røv|bande|sprog|dansk|ghetto|familie|klan|land|arab)* perkeragtig/a
      neger(land|pik|kusse|fisse|unge|barn|røv|luder|sprog|hoved|lort|abe|familie|ghetto|jævel|kælling)* negerunge/d negerdreng/c husneger husnegeren husnegre negerso negerfjæs nigger/l nigga/s niggas niggaen
      kanak/k kameljokke/d kamelpuler/l gedepuler/l gedeknepper/l svinepuler/l hundepuler/l
      skævøje/d skævøjer risgnasker/l rismunk/c

      nigger* skabsbøsse/d skabshomo/d skabslebbe/d tørklædekælling/c tørklædeso tørklædeluder

      idiot/c *idiot/c idiotsvin idijot/c ideot/c idoit/c idot/c idjot/c
      kælling/c *kælling/c kælinger kæling kjælling/c kelling/c kællinge*
      luder/l luder* (billig|gade|møg|narko|kæmpe|lorte|skide|klamme|fucking|pisse|sæd|anal|crack|tyske|horeunge|junkie|dumme|fede)luder*
      hore hores horer horers horerne horernes horeunge/d horekælling/c horebarn horebørn horesøn horekarl/c møghore/d
      fisse/d fisse* (møg|lorte|klam|klamme|luder|rå|slatten|sur|slap|fede|dumme|teenage|so|hore)fisse/d
      kusse/d kusse* (møg|lorte|klam|klamme|luder|sur|slap|dumme)kusse*
      pik piks pikken pikkens pikkene pikkenes
      pikhoved/t pikhoveder pikhovederne pikfjæs pikansigt/c pikslikker/l piksutter/l piksugende piksut* pikslik* pikslug* pikspiller/l
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
      ludder/l sæddåse/d snotabe/d skideabe/d lorteabe/d klamabe svagpisser/l kujonrøv tudefjæs analpirat/c bagladerider
      *pik *pikken pikg* pikf* pikm* pikb*
      møglortesvin (møg|lorte|lede|racist|nazi|pædo|fascist|kommunist|bøsse|luder|kapitalist|mande|hykler|løgne|gniderand|psykopat|strisser|panser|politi|fedt|fede|pisse|dumme|klamme|ulækre|mandschauvinist|sexist|voldtægts|tyrker|polak|svensker|homo|trans|kvinde|narko|idiot|dansker|kristen|svine|udlænding|udlændinge|indvandrer|flygtninge|fucking|vatpik|lebbe|feminist|rotte|horeunge|hore|soci|sosse|djævle|satans|fandens)svin/t
      svinehund/t svinepels/c svinehoved/t svinefjæs svineluder/l
      møgkælling* møgfjæs møgso møgsoen møgsøer møgperker/l møgmær/c møgdyr/t møgbøsse/d møgsæk/k møgneger møghoved/t møglort
      møgabe/d møgkone/d møgmenneske/d møgstodder/l møghore møgidiot/c møgfisse møgrøv møgsvans
      (lorte)* lortsvin lortehoved/t

      knepp/v kneppet knepper kneppe (røv|mor|moder|ged|gede|hunde|børne|so|ko|svine|bagfra)knepper*
      morknepper/l moderknepper/l pule puler pulede pulet puling pulende pulehoved pulekælling puledyr
      bollekælling bolleluder/l

      spasser/l spasserfjæs spasserunge spassersvin spasserhoved spasserrøv spassersyg spasserbarn
      (møg|kæmpe|fucking|skide|lorte)spasser*
      mongol mongolfjæs mongolunge/d mongolsvin mongolhoved/t mongolrøv mongolbarn mongolidiot/c
      retard retards retarden retarderet retarderede evnesvag/a evnesvageste debil/a imbecil/a kretiner/l kretin/c
      hjernelam hjernelamt hjernelamme åndsamøbe/d vatpik/k vatnisse/d

      bøsserøv bøsserøve bøssekarl/c bøssefjæs bøssepik bøsseluder bøsseabe bøsseunge bøsselort bøssehoved homorøv homofjæs homoluder
      homosvans ~homse ~homsen ~homser ~homserne lebbekælling lebbeluder lebbefjæs transeluder/l svanspik

      psykokælling/c psykosvin pædofjæs pædorøv pædostodder pædo pædoer pædoerne
      horebuk/k nazirøv nazibøsse/d nazifjæs naziluder/l nazikælling/c nazilort sosserøv sosselort sossepak
      afskum/t menneskeskrald menneskelort undermenneske/d undermennesker undermenneskerne
      strisserlort panserlort
      sædsluger/l sædsæk/k sutterøv cuntface ludertæve/d møgtæve/d
      kujonsvin snothoved snotfjæs
      fuck/t fucke fuckede fucket fucking fuckhoved fuckfjæs fuckr fuckings ~fåk ~fåkk fåkking fåking fåkker fåcking fåck fokking fukking
      asshole bitch whore cunt
      klaphatrøv gylleluder gyllehoved
      (stikker|stikke|bedrager|snylter|nabo|vicevært|kasserer|løgner|bums|bumse|druk|snyde|skatte|cyklist|bilist|hash|rocker|mafia|nasse|kæmpe|kælling|gammel|boligforenings|administrations|afdelings|forenings|advokat|direktør|sviner|snyder|kapitalist|grise|skole|lærer|håndværker|lejer|ejer|bank|chef|samfunds|løgn|islamist|dobbeltmoralske|klaphatte|børnelokker|svindler|forræder|usle|ækle|pis|kontanthjælps|zionist|bestyrelses|udlejer|formands|stodder|narko|svindler|tyve|kommune|cykel|bil)svin/t
      spast ~spasten spaster spastere spasterne guling gulinge gulingene smatso smatsoen smatsoer tøjte/d somikkel somikler
      fedterøve fedterøvene fedterøv horerøv horemor pikhat pikhår numsehul/t rumpehul/t rumpehuller slikrøv sutmin slikmin
      kamelknepper/l hestekneppet forkneppet forkneppede tyrkertøs *fisse *kusse *luder *luderen *ludere *luderne *knepper *knepperen *kneppere *knepperne
    `,
    flag: `
      *fjols *fjolset *fjolser *fjolserne *skiderik *skiderikken *skiderikker *kraftidiot/c
      løgnhals løgnhalse løgnhalsen løgnhalsene bondeknold/c bonderøve bonderøven landsbytosse/d tøsedreng tøsedrenge tøsedrengen tøsedrengene slapsvans slapsvanse slapsvansen slapsvansene
      dumrian/c nassere nasserøv nasserøve nassekarl nassepik rakkerpak rakkerpakket flæskebjerg flæskebjerge fedtbjerg børnelokker/l runkedreng runkedrenge runkesvin runker/l runkefyr
      svanser svanserne transe/d skævøjet skævøjede grønlænderstiv/a snothvalpe snothvalpene skarnsunge/d skiderøv skiderøve skideknægt skideknægte skidefulde møgøje møgøjne møgknægt møgknægte
      tyveknægt tyveknægte tyvepak hattenar hattenarre narrehat narrehatte skvatmikkel skvatmikler fjollehoved fjollerøv fjollerøve dumbass tåbefjols
      blærerøv blærerøve blærerøven slambert slamberter møgkarl møgtøs møgtøser møgknøs tudemarie tudefjæs skrigeskinke brokrøv brokkerøv brokkerøve brokkehoved
      lort/t lortede
      skvat kæft kæften kæftens patter patterne rappenskralde/d
      pis pisse*
      (heste|katte|kat|ged|gede|hunde|gammel|abe)pis
      (ende|kæmpe|skide|pisse|verdens|kunde|sludder|menneske|papir|mega|fed|gammel|gammelt|dumt)lort/t
      røv røven røvens røvene røvballe/d røvsyg røvsygt røvsyge røvirriterende røvkedelig/a røvdårlig/a røvirriteret røvdum/a røvdumme
      røvfuld røvfulde røvgrim/a røvgrimme røvtræls røvtur røvpisse røvrende røvrender røvrendt røvrendte røvrenderi
      røvdyr røvdyrt røvdyre røvdans røvtræt røvsur/a røvkold røvklam røvklamt røvklamme røvnederen røvbillig
      røvskodde røvtrold røvsvedt røvkasse røvringe røvfed røvlang/a røvsprække
      skide* røv(b|d|f|g|h|i|k|l|m|n|p|r|s|t|u)*
      skidespringe skidering skideringe skidevejr skideland skidehus skidenem/a skidesvær/a skidegrim/a skidegrimme skidetosset
      ~skid
      fanden fandens fandeme fandme fanme faneme fandenme fandemig sgudafanden
      satan satans satanedeme satanedme satandeme satenedme satneme satansme satme sateme satanme kraftsatan
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
      shit shitty bullshit wtf lårt lårte
      *lort *lortet *røv *røven fedtrøve kujon/c stodder snothvalp/e
      åndspygmæ/d åndsbolle/d torskepande/d kludderhoved dumhoved pøllehoved kraftknuseme guddødeme
      smækkepatter nosser nosserne
    `,
  },
  allowed: `
    pullert* calling callings kartoffelsovs*  slut sluts slutter fag fags fart farts god gode dick dicks tit tits bum git knob slag slags rape raper rapede
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
    lortebille lortekage/d kællingetænd* kællingehvirvel/s røvsing/s røvig/s fjolsted/s pikenier* pisserenden/s
    (kællinge|lorte|pisse|pissel|røv|fisse|kusse|luder|skide|fucker|fjols|pik|horn|hore)(kniben|rende|renden|mosen|vænget|vej|vejen|stien|gyden|krogen|stykket|enge|engen|høje|højen|skov|skoven|kær|kæret|holt|vig|klit|odden|åen|damme|dammen|grave|toft|tofte|løkke|løkken)
    høre høres hører hørt høren hørens hørerne hørernes hørers lüders lüder lüderitz homs fck
    pulerum pulestue
    satanisk satanist satanisme fandenivoldsk*
    mongoliet mongolsk mongolske mongoler mongolen mongolens mongolerne
    niger nigeria negerkys
    cockerspaniel fuckersberg luderitz skideballe  skideballer skideballen skideballerne
    (hunde|ko|fugle|katte|kat|heste|hest|muse|rotte|due|gåse|høne|hønse|fåre|svine|gede|kanin|abe|elefant|regnorme)lort/t
    (kællinge|lorte|pisse|pissel|røv|fisse|kusse|luder|skide|fucker|fjols|pik|møg|horn|hore|fuck)(bjerg|bjerge|bæk|høj|mose|dal|ager|holm|gård|hule|berg|stræde|sø|bakke|bakker|banke|dam|eng|hav|huse|lund|marken|by|bjergvej|bækken|odde|rov|row|hår)/s
    *prøv *prøven drøv drengerøv barnerøv sluder bluder pluder kluder *sludderen *pludderen
  `,
};

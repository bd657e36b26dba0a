// Danish insults that are put together: what stands before, and what it is put before, with whatever ending.
import type { ListPart } from '../../vocabulary/wordList.ts';

export const danishCompounds: ListPart = {
  words: {
    hold: `
      (muslim|jøde)affald* (hore|lebbe|mongol|pik)agtig* jødebankier* lebbebar/c (mor|kamel|æsel)boller*
      (muslim|paki|tyrker|araber|somalier)bums* mongolbåd/c muslimbærme* (bøsse|homo)diller* jødedjævel* analfistning*
      (hore|sperm|sperma|sæd)fjæs* lebbefrisure* horegade* analgevind* (jøde|burka|tørklæde)heks* (pik|sæd)hjerne*
      muslimhorder* (jøde|araber|muslim|svine|so|billig|by|landsby|tysker|satans|barne|trans)hore*
      (pikke|sperma)hoved* pikhue/c pikhugger* fissehule* homoklam* (sperm|sperma)klat* jødeklike* lebbeklip*
      burkaklud* pikkløe* jødeknuser* burkakrage* (muslim|jøde)krammer* pikkrans* tørklædekriger*
      (jøde|muslim|araber)kryb* jødekræmmer* pikkugler* horekunde* negerkys/c pornokælling*
      (jøde|muslim|araber|tyrker)køter* pikkelak/c jødelakaj*
      (alfons|opmærksomheds|polak|crack|plads|svans|niqab|pik|porno|satans|fandens|aids|bistands|kloak|trans)luder*
      (jøde|pikke)lus/c piklængde* pikløg/c jødeløgn* jødeløgner* jødemafia* jødemagt* jødemedier*
      (muslim|burka)mokke* (møg|kæmpe|hjerne|djøf|gamer)mongol* (homo|muslim|burka|tørklæde|tater|somalier)møg/c
      jødenar/c
      (mark|palme|is|kvote|sne|plantage|bomulds|svine|asylansøger|arbejds|kontor|voldtægts|snot|satans|bistands|fede)neger*
      (burka|niqab)ninja* piknosser* jødenæse* jødeovn/c (tater|hore)pak/c (pikke|pik)pande* jødepenge*
      (burka|muslim|niqab)pingvin* muslimplage* jødepresse* (numse|bagdørs|æsel)puler* jødepulje* muslimpøbel*
      (neger|jøde|muslim|tater|araber|sigøjner)rak/c pikrejsning* (kæmpe|røv|hjerne|nazi)retard* horeri/c pikrider*
      pikryster* (pik|anal)rytter* piksaft* jødesatan* homosau/c lebbesex/c horesjover* pikskalle* homoskid*
      muslimskidt* (lebbe|pik)sko muslimskrald* jødeskurk* muslimslesker*
      (støvle|skosål|lort|jøde|muslim|fæl|patte|fod|fødder|sko|putin|trump|islam|usa|eu|pung|hæl|klit|svine)slikker*
      muslimslæng* (pik|pikke)snak* (jøde|sigøjner)snyd* (muslim|jøde)snylter*
      (jøde|araber|muslim|nazi|feminist|rødstrømpe|dynd|flæske|brunst|gylle|bonde|hore|homo|lesbe|lebbe|burka|niqab|ghetto|paki|tyrker|sigøjner|tater|somalier|indvandrer|polak|tysker|kineser|dansker|racist|fascist|kommunist|sosse|svine|mongol|diller|porno|anal|sado|psyko|satans|helvedes|djævle|klamydia|rumpe|kloak|narko|druk|panser|strisser)so
      piksok/c piksprøjt* (putin|trump|eu)spytslikker* burkaspøgelse* jødestat* homostil* pikstiv* pikstørrelse*
      (patte|samfunds|penge|bistands|skatte|marv|pikke)suger* (patte|tå)sutter* (bøsse|pik)svans*
      (patriark|pædofile|overgrebs|trafik|dyre|sex|chauvinist|bolig|dobbelt|penge|halal|ghetto|rødstrømpe|kamel|pik|pikke|nosse|sperm|sperma|sæd|porno|anal|sado|aids|bistands|rumpe|numse|kloak|moder|hule|abekatte|bonde|woke|regnbue)svin*
      (jøde|muslim)svineri* jødesæbe* (burka|tørklæde|niqab)telt* (tyrker|jøde|muslim|burka|tørklæde)tosse*
      jødetricks* piktrold* (feminist|nazi|muslim|rich|brunst|hore|burka|araber|racist|rødstrømpe)tæve*
      (burka|tørklæde|muslim|jøde|sigøjner|tater)tøs/c (muslim|jøde)udskud* (tørklæde|tater)unge* jødeverden*
      tyrkervogn* burkazombie* (sperma|sæd)æder*
      (analt|flæske|guldgraver|panser|racist|diva|influencer)so (analt|flæske|guldgraver|panser|racist)soen
    `,
    flag: `
      (ghetto|sorte|ørken|pædo|svine|nazi|voldtægts|kamel|sex|hule|jungle)abe/c (sorte|ghetto)abekat*
      (genetisk|samfunds|ghetto|kommunist)affald* (menneske|samfunds|racist|nazi)afskum* dilleragtig* røvaldersgrænse*
      (silikone|tv|paradise|plastik)bimbo* psykobitch* barnebolder* koranbrænder* skidbukser*
      (so|druk|gade|sprit|hjemløse|bistands|lort|bænke|kolonihave|ghetto|indvandrer|polak|racist|kommunist|sosse|pædo|gede|snot|klamydia|klam|narko|bonde|klima)bums*
      (samfunds|samfundets|menneske|ghetto|racist|nazi)bærme*
      (møg|sex|psykopat|pædo|nazi|djævle|satans|voldtægts|menneske|kvindehader|porno|psyko)bæst* bondebøffel*
      politibøller* (klima|regnbue|trans|køns)bøsse* (svine|slap|små)diller* (møg|islam)djævel* pisdoven*
      polakdrukkenbolt* (bimbo|billig|bar|silikone|paradise|fitness|tiktok)dulle*
      (klima|røde|køns|cykel|rød|islamo|blå|woke|islam)fascist* (chef|lærer|magt)fedter* motherficker* grisefister*
      (pande|pandekage|grise|lømmel|gele|grød|mokke|tis|hunde|padde|hejre|kartoffel|hestepære|lesbe|racist|kommunist|pædofil|hitler|abekatte|københavner)fjæs*
      transfreak* (kvaj|klodse)fæ/c (religions|islam|psyko|klima)galning* lortgang* korangnasker* lårgnider* møggnier*
      kinesergrin* (lesbe|nazi|kommunist|porno|sex|fede|panser|strisser)gris* rumpegøj/c (tis|lesbe|kvaj)hat/c
      skabshejre* (feminist|svigermors|klima|djævle|rødstrømpe|sladder|lesbe|psyko)heks* kommunisthippie*
      (æg|vat|pap|skid|pis|småkage|beton|nul|bums|kål|loppe|fiske|guldfiske|dinosaur|gele|mus|fåre|svine|bold|abe|abekat|vand|svampe|rulle|kartoffel|dum|autist|kvaj)hjerne*
      (møg|tude|fjolle)homo*
      (fåre|kegle|kålrabi|æsel|tis|ble|dildo|hjernedød|bums|spade|bananer|skrald|klap|pis|gede|druk|abekatte|bonde)hoved*
      (køter|vantro|kristen|shia|imperialist|fascist|nazi|zionist|zionister|krigs|rakker|skabs|panser|slyngel|psykopat|svensker|tysker|dansker|racist|kommunist|voldtægts|satans|satan|helvedes|djævle)hund*
      klimahykler* klimahysteri* landsbyidiot* pisildelugtende* (kamel|æsel|ged)jockey* møgjøde*
      (dansker|jyde)kartoffel* (pædo|pædofil)klam* nosseklemme* koranklods*
      (møg|nazi|medie|narre|klima|partys|folketings|borgen|islam|taber|racist|kæmpe|landsholds|dommer|politiker|koran|allah|sosse|pædo|landsby)klovn*
      jydeknold* nosseknuser* fedeko halalkonservativ* racistkrage* racistkrager*
      (islam|terror|indvandrer|kriminel|imam|halal)krammer*
      (tastatur|facebook|keyboard|tæppe|hylde|twitter|some|klaviatur|køn|køns)kriger* skabskrukke*
      (pædo|nazi|racist|møg|islamist|ghetto|sex|svine|indvandrer|social|psyko)kryb* møgkryster* islamkræft*
      sexkrøbling* kæmpekvaj* kæmpekvajpande* (ærke|bank|skatte)kæltring* svinekøter*
      (kapital|magt|usa|putin|eu|nazi|djøf|imperialist|kongehus|satans)lakaj* (klods|fjolle|sløve|tude)lars*
      (mand|møg|lastbil|feminist)lebbe* (svine|gede)lort* danskerludere* (stor|klima|møg|nazi)løgner*
      (slubbert|bonde|møg|dum)lømmel* sossemafia* (sladder|tude|bimmel|sjuske|skrige|fjolle|dumme)maja*
      (fjolle|sladder|dumme|sjuske|snaske|gnave|klatte|sippe|pylre|krukke|snotte|skrige|fis)marie* kloakmedie*
      (fjolle|dumme|klodse|snaske|fumle|gnav|hykle|snot|klatte|grise|tosse|jammer|bango)mikkel*
      (skole|kontor|kommune|hr|feminist|klam|bonde)mokke* halalmord* (kæmpe|ghetto|skæg|kamel)mullah*
      (møg|hænge|svine)mås/c
      (islam|ghetto|indvandrer|svensker|nazi|racist|kommunist|sosse|feminist|rødstrømpe|snot|kræft|bistands|jyde)møg/c
      (møg|klovne|kommunist|klima|djøf|kvaj|sosse)nar/c (bistands|social|kontanthjælps|skatte)nasser*
      (islam|feminist|skabs|køns)nazi* slapnosse* autistnørd* (kælder|intellektuel|ord|kontor)onanist*
      (kommunist|nazi|islamist|racist|svine|bølle|ghetto|rod|skurke|bistands|social|vold|venstrefløjs|højrefløjs|dansk|narko|hekse|antifa|sorte|elite|udskuds|narre|skattesnyder|dyremishandler|fascist|bande|rocker|politiker|liste|tysker|dansker|satans|djævle|abekatte)pak/c
      (kø|tosse|beton|svine|neanderthal|bræt)pande* koranpapegøje* wokepest* (slap|slatten|stor|mikro)pikket*
      tæppepingvin* (numse|skatte)pirat* (bukse|senge|kold|hjørne|hæk|væg|møg|tæppe|medløber)pisser* fjollepjalt*
      møgpjok* sexplager* bondeplageri* (ged|rumpe)pul/c (mor|ged|søster)pule* (islam|regnbue)pædo*
      (nazi|racist|venstrefløjs|gade|ghetto|fodbold|brun|antifa)pøbel*
      (kommunist|nazi|svine|møg|ghetto|bølle|racist|islamist|sosse|indvandrer|rakker)rak/c røvride*
      (ged|gede|kamel|æsel|fåre|tæppe)rider*
      (møg|svine|nazi|kommunist|islamist|racist|kælder|røv|zionist|sladder|stikker|snot|bistands|narko)rotte*
      (kælder|røv|hentai|snot|ord)runker* (håndled|tisse|diller)ryster* (røv|kamel)rytter* (slap|klap)røv/c
      (nar|slap|hænge|stiv|tung|stram|røv)røvet* møgsatan* møgshit* (møg|tyve|svine|snyde|tigger)sigøjner* gadesjover*
      (rotte|bøf|hestepik|nazi|pæne)skalle* møgskank* (gø|narre|møg|øl|ræve|pive|svine|luft|søle|hunde|feje|klam)skid*
      (møg|frygt|tynd|bleen|fluer|kok|skabs|rede|seng|sengen|kvart|angst)skider* (menneske|møg)skidt* snotskovl*
      ghettoskrald* autistskrig* krigsskurk* kæmpeskvadderhoved* kineserskævøje* kæmpeslapsvans*
      (islam|mullah|magt|putin|halal)slesker* nosseslikkeri* (ærke|kæltring)slyngel*
      (nazi|racist|kommunist|røver|rocker|bølle|narko|ghetto|hippie|islamist|sosse)slæng* københavnersnob*
      københavnersnobber* københavnersnude* numsesnusker* (bistands|skatte|su)snylter* dillerspiller* skidsprælle*
      pædostache* bistandssugerør* (svine|regnbue)svans* møgsvækling*
      (skole|incel|møg|bistands|kælder|generations|narko)taber* møgtante* (møg|pral|dulle|fjolle)taske* vandrendetelt*
      (senge|bukse|væg|sofa|hæk|vand)tisser*
      (møg|vegan|impf|antivaks|sølvpapirs|bonde|jyde|kommunist|nazi|sosse|skyde|gal|corona|covid|chemtrail|qanon|feminist|genderwoke|hippie|sekt|djøf|queer|pronomen|wokeist|lands|narre|nar|islam|allah|trump|putin|venstre|højre|eu|bil|trafik|våben|hjerne|cykel|magt|krigs|spelt|kristen|gud|jesus|dommedags|data|moms|køn|elbil|vindmølle|skid|halal|ghetto|sex|psyko|kvaj|bistands|druk|regnbue|trans|køns)tosse*
      (snerpe|sladder|sippe|tude|pjevse|fjolle|dumme|sjuske|snot|skrige|krukke|bonde|tusse)trine* gnavetryne*
      bondetudse* møgtyksak* (landsby|kæmpe|klima|islam|facebook|nazi)tåbe* (gade|by|møg|billig)tøjte*
      (by|bar|gøgler|snot|nazi|antifa|bimbo|thai|trækker|fnidder|tysker|kommunist|fede|narko|bonde|jyde)tøs/c
      tyskertøse* (kæmpe|racist)tøsedreng* (menneske|nazi|racist|bande|ghetto|møg)udskud*
      (kommunist|nazi|racist|pædo|rakker|ghetto|dansker|voldtægts|hitler|svine|autist|psyko|bistands|klam|abekatte|bonde)unge*
      (nazi|islamist|kommunist|racist|ghetto)utøj* kineservirus* (ged|gede|barne)voldtager* drukvom/c
      (ghetto|øgle|orme|kommunist|terror|islamist|øgler|helvedes)yngel* narkozombie* snotæder* pisælt/c røvænder*
      (svin|grise|skæve|kineser|smal|mandel|flad|tude)øjet* kineserøjne* møgøv/c møgøvet*
      blæremås/c transehore* transesvin* tyvehund* racesviger* plastikdansker* papirdansker* pasdansker*
      pølserytter* pølsesluger* gedetyrker* gedearaber* rottepak* skabsvin* skabunge* pestunge* downsunge*
      krøblinghoved* krøblingunge* abortunge* abortsvin* bumsehoved* munkepuler* hestepul* bilradiatorsutter*
      rudeslikker* vinduesslikker* vindueslikker* chefslikker* magtslikker* lærerslikker* amerikanerslikker*
      russerslikker* bagslikker* brunstjerne* brunpilot* chokoladepilot* chokoladestikker* bagdørsbandit*
      bagindtrænger* backdoorbandit* dametaskeløber* håndledsknækker* slaphåndled* slapkuk/c fløjlsbøsse*
      bøssekonge* pladdermås/c pladderballe* bævrehval* bævremås/c flæskesvin* flæskeklump* flæskemås/c
      flæskehund* flæskeunge* flæskedyr* spækbøf/c spækhval* spæklår/c spæksvin* svinebums* gyllesvin* kødhul/c
      sumpbonde* udkantstaber* kartoffelso* kebabnisse* kebabdreng* kebabsvin* kebabtosse* kebabklovn*
      shawarmasvin* shawarmatosse* falafelhoved* humushoved* hvidløgsgnasker* hvidløgstyrker* hvidløgsaraber*
      hvidløgsmuslim* karryæder* karryhoved* karrymås/c karrymuncher* riskogeransigt* kattæder* katteæder*
      gulabe/c gulhud/c skråøje/c smaløje/c bananplukker* kulabe/c asfaltabe* chokoladeansigt* chokoladedreng*
      lakridsdreng* sortsvedne* sortskalle* sortskaller* sortabe/c sorthud/c sortbæst* brunabe/c brunhud/c
      sandaraber* sandabe/c sandtyrker* kameltrækker* kamelbums* kamelmås/c tæppekysser* tæppekravler*
      tæppebidder* tæppetosse* tæppeabe* tæppepis* moskerotte* moskekryber* koranslikker* allahslikker*
      muhammedklovn* muhammedtosse* bombetosse* turbantosse* turbannisse* håndklædetosse* viskestykketosse*
      spøgelsesso* postkassekvinde* postkassekone* skraldepak* indavlskryb* indavlspak* indavlstosse*
      kusinepuler* bistandsyngel* socialrotte* socialbums* ledighedsnasser* sygemeldingsnasser*
      førtidspensionistpak* systemnasser* kommunekryb* kommunerotte* sagsbehandlerso* presserotte* medierotte*
      mediekryb* journalistkryb* journalistrotte* journalistpak* sojadreng* cykelmås/c lycrabøsse* bmwbøsse*
      audibøsse* teslabøsse* landevejsbøsse* krøbelknald* bleskid/c blebums/c gammelmandsskid* rynkesæk*
      bukseskiden* mormorsutter* mormorpuler* moderknald* moderpuler* abeskid/c chimpansehjerne* amøbehjerne*
      regnormehjerne* hykleso/c hyklerhund* vatskalle* pivebøsse* tudebøsse* kyllingeskid* brækso/c
      sukkermadras* mandskabsmadras* kasernemadras* sømandsmadras* håndværkermadras* postbudsmadras* sædtank/c
      spermatank* swingerso* knepdukke* pulemås/c puledukke* bollebums* bollemadras* bolledyr* knaldemås/c
      spritrotte* junkiepak* ninjakone*
      affaldsnazi/c banditpak/k ~bangebuks/c bedragerpak/k bestyrelsesnar betonhoved/h bindegalning
      bistandspak/k bladneger ~bladsmører/l blærehoved/h boligågerkarl/e bondeøg/e bornholmertamp brokkebøtte/d
      brokkefis/c ~brokkehoved/h brokkekasse/d brokkekonge/d brokkepose/d brokkesvensker brovtehals/e
      brovtehoved/h brovterøv/e brækdreng bræktøs ~brøleabe/d bukseskid/e bureaukratrøv/e bøllefjæs/t bøllepak/k
      bøllerøv/e bølleunge/d cigarpamper  cykelnazi/c djævelskarl djævletøs ~djævleunge/d djøfhoved/h
      djøfpak/k dovenbasse/d ~dovendidrik/k dovenpels dovenrik/k drukfamilie drukfjæs/t drukkarl/e druklars
      drukmads drukmikkel dumbatten dumbatter dumlars dumsmølle/d fattigfjæs/t fattiglus/x fattigpak/k
      ~fattigrøv/e fedesen fedtbasse/d fedtefis fedtekarl/e fedtemads fimsehoved/h fimserøv/e
      fisehæl/e fiskefjæs/t fjantehoved/h fjantemikkel fjollegås fjollegæs fjollenar
      fjottehoved/h fjotterøv/e flabedreng/e flabetøs flabmund flabunge/d ~flommefed/e flommesæk/k
      ~flueknepper/l flæskefjæs/t forbryderfjæs/t forbryderpak/k forbryderyngel franskbrødshjerne/d fuldefjæs/t
      fulderøv/e fynbotamp fårefjæs/t galdespreder gardinkigger gedefjæs/t giftkrage giftpadde/d giftspreder/l
      giftsprøjte/d gifttunge gnavebøtte/d gnavhoved/h ~gnavpot/t gnavrøv/e googlelæge/d grammatiknazi/c
      gramsekarl gramser/l grisekarl/e grisepak/k grisepels griserøv/e griseunge/d gubbefjæs/t gumpehoved
      gøgehoved/h hashfjæs/t ~hashvrag hattefis haveforeningsnazi/c helvedesmand hooliganpak/k ~hugaf hundenazi/c
      husordensnazi/c hyklerfjæs/t hyklerpak/k ~hystade/d hængemule/d hønsefjæs/t hønseprut hønserøv/e jubelnar
      jubelnarre jubelnarren jubelnarrene jydepak/k jydeskid kaffetrine kappevender/l kartoffelhoved/h
      klamfjæs/t klammedame klammert/c klamstodder klimanazi/c klodshans klodsmikkel/k klodspeter kludetøs
      klumpemikkel knoldehoved/h kofjæs/t kokspak koksrøv/e kolonihavenazi/c kommunerøv/e kontorlus kontornar
      kontornusser/l ~krysteren ~krystere ~krysterne krysterpak/k kukhoved/h kvajebøtte/d kvajepande/d kåbevender/l kæmpefjog
      kæmpegris kæmperøv/e kæmpeskid københavnerpak/k københavnerskid/e kødnazi lallefis lallehoved/h
      larmehoved/h larmepak/k larmerøv/e laseper leverpostejshjerne/d liderfjæs/t lidergris/e liderhund/e
      liderrøv/e lidersæk  loppepels loppesæk/k  lugtefis lusehund/e lusepak/k ~lusepuster/l
      luserøv/e lusesæk/k luseunge/d luskebuksen luskebukserne luskefis/c ~luskepeter luskerik ~lyseslukker/l løgnefis
      løgnefjæs/t løgnehoved/h løgnekonge løgnemund løgnepak/k løgnerpak/k løgnetunge løgnhoved/h
      margarinehoved/h megataber/l menneskevrag/t mimrehoved/h mimremads modenar modenarre modenarren
      modenarrene muggenskalle/d mugrøv/e møgdukke/d møgdværg/e møgfamilie/d møgged møggedde møggås møghøne/d
      møgko møgkrage/d møgkvinde/d møgnisse/d møgpadde/d møgslange/d møgsvend møgtrold/e møgtudse/d naboheks/c
      narkofjæs/t narkohoved/h nassefamilie nassefjæs/t nassehoved/h nassepak/k ~nasseprins nasserkonge/d
      overklassefjæs/t overklassesnob overklassesnobben overklassesnobber pamperfjæs/t pamperpak/k papirnar
      ~papirnusser/l paragrafhoved/h parkeringsnazi/c pedelnazi pillehoved/h pillevrag pisbarn pisfyr/e pismand
      pisnabo/c pisunge/d pivehals/e pivskid/e pjaltepak/k ~pjattehoved/h pjatterøv/e pjokfyr pladderbøtte/d
      postejhoved/h ~pralerøv/e prolettøs ~pylrehoved/h pylrerøv/e pædagogfjæs/t rablehoved/h regelnazi/c
      rigmandsyngel roefjæs/t rotteansigt rottehoved/h rotterøv/e rygernazi rådhusnar rådhusrotte/d røgnazi/c
      røvchef savlefjæs/t savlehoved/h savsmuldshjerne/d savsmuldshoved/h senilrøv/e sildefjæs/t sildehoved/h
      sippedukke/d sippemås/c sippenip/c ~sjuft/c sjuskemaje/d ~sjuskemikkel sjællændertamp skabsgalning
      skarnmenneske skarnskarl skarnskone skarnspak/k skarnstøs skidmads skidtmadam/c skidtmokke/d skodchef/c
      skodfar skodfyr/e skodlærer/l skodmand skodmor skodnabo/c skodunge/d skrankelus ~skrankepave/d
      ~skrappedulle/d skriblerkarl skriblerpak/k skrivekarl/e skruphoved skrydehals/e skrålefjæs/t skrålehoved/h
      skumfidushjerne/d skumlekarl skurkefjæs/t skurkepak/k skvadrebøtte/d skvatdreng skvatfjæs/t skvatfyr
      sladderbøtte/d sladderfis sladdermads sladderrøv/e ~sladdersøster sladdersøstre ~sladdersøstre
      sladrebøtte/d slampe/d slamper/e slangefjæs/t slapfisk/x slapsild slikkerøv/e slipsefjæs/t smattøs
      smiskerøv/e smudsjournalist/c smudskarl/e snagepind/e snagerøv/e snerperøv/e snobbefjæs/t snobbepak/k
      snobbetøs/c snotklump/c snotpige/d snuserøv/e ~snushane/d snydefjæs/t snydepak/k snyderøv/e snyltepak/k
      snylterpak/k sofakriger/l spradefis sprithoved/h spritnæse/d spritrøv/e ~spritter/e sprognazi/c
      sprøjtejournalist/c stinkerøv/e stinkfis ~stivnakke/d stivrøv/e stodderfamilie stodderkarl 
      stodderpak/k stornar ~storskryder/l støjnazi/c sundhedsnazi/c supernar supernarre supernarren supernarrene
      supertaber/l surkartoffel surpind/e surstråle/d sutkaje sutkarl suttehoved/h svindlerfjæs/t svindlerpak/k
      svindlerrøv/e svinebørn svinefamilie svinefjæs/t svinekarl/e svinekone/d svinemads svinepak/k svinetøs/c
      taberkonge torskefjæs/t tosseheks ~tossehoved/h totaltaber/l tudekone/d tudekonge/d tværpind/e tværrøv/e
      tykbasse/d tyknakke/d tyksæk/k tyvefjæs/t ~tyveknægt/e tåbefjæs/t tågehoved/h tågesnakker/l tørpind/e
      tørvehoved/h ~tørvetriller/l vandhoved/h vaskekældernazi/c vaskerinazi/c vegannazi/c ~vendekåbe/d
      ~vigtigper ~vigtigpeter/c vomsæk ~vrøvlebøtte/d  ~ågerkarl/e ækelfjæs/t ækelgris ærkeklovn ærkenar
      ærkenarre ærkenarren ærkenarrene ~ærkeskurk/e ærkeskurk/e ærkesnob ærkesnobben ærkesnobber ærkesvin/e
      ærketaber/l æselsfjæs/t ~æseløre æselører ævlebøtte/d ølfjæs/t ølrøv/e
      ~(sladder|sladre|snakke|pjatte|vrøvle|ævle|sludre|skvadre|pladder|skræppe|brokke|klynke|klage|pive|pylre|flæbe|tude|hyle|skrige|brøle|gnave|gnaven|sur|mugge|sippe|snerpe|fedte|slesk|løgne|snyde|nasse|snylte|tigger|tigge|luske|snuse|snage|doven|sløv|slap|slatten|slaske|sjuske|snavse|savle|snotte|prutte|fise|prale|vigtig|skryde|skabe|krukke|fjolle|fjante|tosse|dumme|kluddre|kludder|klodse|klatte|fumle|tumle|gumle|spritter|lider|klam|ækel|hykler|frelser|proletar|snobbe|stodder|nærig|gnier|kryster|bange|hysse|bimmel|senil|mimre|gubbe|rynke|lalle|narre|gimpe)(hoved|hjerne|tøs|mås|sæk|pose|bøtte|pind|hals|karl|pak|skid|nar|gås|høne|krage|mikkel|lars|peter|trine|maja|madam|mokke|nisse|fis|prut|hat|pande|skalle|kvast|unge|kone|mund|flab|dyr|tante|mads|søren|marie|hank|taske|tud|snude|tryne|pjok|skvat|klovn|taber|rotte|padde|tudse|kegle|spand|bamse|dame|fyr|dreng|yngel|bums|stodder|krukke|tørv|kommode)*
      ~(sladder|sladre|snakke|pjatte|vrøvle|ævle|sludre|skvadre|pladder|skræppe|brokke|klynke|klage|pive|pylre|flæbe|tude|hyle|skrige|brøle|gnave|gnaven|sur|mugge|sippe|snerpe|fedte|slesk|løgne|snyde|nasse|snylte|tigger|tigge|luske|snuse|snage|doven|sløv|slap|slatten|slaske|sjuske|snavse|savle|snotte|prutte|fise|prale|vigtig|skryde|skabe|krukke|fjolle|fjante|tosse|dumme|kluddre|kludder|klodse|klatte|fumle|tumle|gumle|spritter|lider|klam|ækel|hykler|frelser|proletar|snobbe|stodder|nærig|gnier|kryster|bange|hysse|bimmel|senil|mimre|gubbe|rynke|lalle|narre|gimpe)(so|ko|køer|lus|rad|orm) (pamper|overklasse|underklasse|rigmands|fattig|bistands|provins|udkants|ghetto|jyde|københavner|sjællænder|fynbo|bornholmer|sønderjyde|århusianer|nordjyde|aalborgenser|bonde|landsby|svensker|tysker|nordmands|lolliker|falstring|amager|nørrebro|hellerup|whiskybælte|vestegns|brøndby|kommune|skole|børnehave|boligforenings|bestyrelses|kolonihave|parkerings|facebook|tastatur|twitter)(tøs|mås|pak|nar|gås|krage|trine|madam|mokke|prut|pjok|skvat|klovn|taber|padde|tudse|bums|stodder|tåbe|tosse|fæ|flab|slyngel|bavian|skid)*
      *tosser *tosserne *tossen ~*tosse
      rigmandsunge/d dukkedreng dukkedrenge pamperbarn pamperbørn ~jammerkommode/d gadesmadder lasaron ~lasarus gniepind/e gnidepind/e paphat paphatte
      paphatten ~svumpukkel svumpukler slamberten slamberterne ~studepranger/l ~skrælling skrællinger
      raptaske/d over(klovn|idiot|tosse|nar|hykler)* narhatten narhattene narrehatten tyvepakket fedtsyler fedtsylerne (dranker|fulde|trappe|gang)bums* pjaltehoved* ~bedsteborger/l
      ~(pensionist|cyklist|bilist|hundeejer|ryger|lejer|ejer|beboer|formands|kasserer|vicevært|pedel|lærer|pædagog|journalist|politiker|minister|borgmester|udlejer|nabo|turist|svensker|tysker|klima|veganer|håndværker|advokat|læge|landsby|rådhus)(fjols|idiot|klovn|taber|nar|snylter|hykler|mokke|bums|bavian|pjok|tumpe|tåbe)*
      *fjæs *fjæset *tøjte *tøjten *tøjter ~*sortsmudsker* ~*spytslikker* *pakkis pakkisen pakkiser
      ~drukmås ~drukmåse (taber|fede|tyk|øl)mås (taber|fede|tyk|øl)måse (taber|fede|tyk|øl)måsen
    `,
  },
  allowed: `
    blærehals* (skole|børnehave|kommune)klovn* landsbyskid* skoletaske* børnehavetaske* tosser dovendyr* tigger(dreng|kone|unge)* savle(pose|tud)*
    fjæs fjæset fjæsene pokerfjæs* julefjæs* smilefjæs* ladefjæs* grinefjæs*
  `,
};

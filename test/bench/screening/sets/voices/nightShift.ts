// One voice: a moderator on the night shift. Lines with + hold [what is to be found], lines with - are innocent.
export const nightShift = `
+ Hun er en [løgnhals] og det har hun været siden minkene
+ Sikke en samling [bavianer] vi har fået valgt ind i byrådet
+ Hvad bilder den [opblæste nar] sig ind, at hæve skatten lige før jul
+ Borgmesteren er et [røvhul], det har han altid været.
+ jeg gider ikke høre mere fra de [skide] socialdemokrater
+ [Klaphat]! Du har jo ikke engang læst lovforslaget
+ Den minister er en [led kælling] og dem der stemmer på hende er ikke en snus bedre
+ Finansministeren kan gå hjem og [kneppe sig selv]
+ [Fuck] EU og alle dem der sidder dernede og æder østers for vores penge
+ Er der nogen der kan forklare mig den [hjernedøde] beslutning om store bededag
+ Moderaterne er noget [rygradsløst krapyl]
+ Han er en [fordrukken] gammel svindler og det ved hele landet
+ Sådan nogle burde [hænges] på Rådhuspladsen så alle kunne se det
+ Enhedslisten, den flok [kommunistyngel], skal ikke bestemme hvad jeg kører i
+ Gå på pension din [gamle heks]
+ Alle der stemmer blåt er [egoistiske kræ]. Sådan er det bare
+ Rend mig i [røven] med jeres klimaafgift
+ Jeg håber du får [kræft], så kan du selv prøve at ligge på gangen i Hillerød
+ Ham der har tegnet den rundkørsel må være [åndssvag]
+ Cyklister er nogle [forpulede] lovløse typer hele bundtet
+ Næste gang en af jer lycratyper kører ud foran mig, [kører jeg jer ned]
+ til dig i den hvide audi på E45 ved Vejle i morges: du er en [idiot]
+ Kvinder kan ikke parkere, det er bare nogle [dumme gæs]
+ P-vagter er [samfundets bærme], værre end inkasso
+ hvem fanden er den [tumpe] der har lukket Vestergade midt i myldretiden
+ De der [bonderøve] fra Vestjylland kan ikke finde ud af et lyskryds
+ Hvad med at kigge op fra telefonen, [fjols]
+ Sådan nogle motorvejsbøller skulle have [en kugle for panden]
+ elløbehjul er for [tabere] uden kørekort
+ BMW = [pikforlænger]. Mere er der ikke at sige
+ Lær at bruge blinklyset dit [fæhoved]
+ Ham der overhalede skolebussen er [sindssyg i hovedet] og skal have frataget kortet
+ Taxachaufførerne i Kbh er alle sammen [perkere] der ikke kan finde Hovedbanegården
+ Min nabo er en [kværulantisk gammel kælling] og nu har hun klaget over min brænderøg igen
+ Hvis den køter skider på min græsplæne en gang til så [smadrer jeg] både den og ejeren
+ Formanden i vores grundejerforening er et [pikhoved] med en tommestok
+ Luk [kæften] og klip din hæk
+ Ovenboen er en [narkoluder] og kommunen gør ingenting
+ De er noget [rak] inde i opgang 14, det har de altid været
+ Du er sgu en [sladderkælling] Birthe, det ved hele vejen
+ Hende i nummer 9 er så fed at hun ikke kan komme ned til skraldespanden, [flæskebjerg]
+ Varmemesteren er en [dovenlars] og en tyveknægt
+ Nå så er det dig der har anmeldt mig, din [stikkerrotte]. Jeg ved hvor du bor
+ Jeg [brænder jeres carport af] hvis ikke den fest stopper
+ Studenter er nogle [brækspyende drukmåse], man kan ikke gå i gården om søndagen
+ Det er en flok [psykopater] der sidder i den bestyrelse
+ Vi har fået en [sigøjnerbande] på campingpladsen, lås jeres cykler inde
+ Brøndbyfans er [aber] med halstørklæde
+ FCK er en flok [bøsserøve] og det vil de altid være
+ Dommeren var en [blind høne] hele anden halvleg og så er han også korrupt
+ Sikke en [lorteklub]. 40 år har jeg haft sæsonkort, nu er det slut
+ [Horeunge]!! det var aldrig straffe
+ Angriberen er en [klovn], sælg ham til Hobro
+ Landstræneren kan [sutte pik], vi skulle aldrig have haft ham
+ Spil dog bolden fremad din [møgunge], du får 300.000 om måneden
+ AGF spiller som [spassere]
+ VAR er noget [pis]
+ Damefodbold er for [lebber] og deres mødre
+ Den [sorte sambo] skulle aldrig have haft landsholdstrøjen på
+ Hvor er du en [medløber] og en [tøsedreng], Kasper, du var ikke engang på stadion
+ Målmanden er en [sæk lort]
+ Håber han [brækker begge ben] i næste kamp den forræder
+ Silkeborg, [bondeknolde] fra ende til anden
+ Den journalist fatter [en skid] af fodbold
+ Svenskerne kan [pisse af] hjem med deres sølvmedaljer
+ I er sgu da [hjernelamme] når I betaler 900 kr for at se Superligaen
+ Send dem hjem hele banden, de er ikke andet end [snyltere]
+ [Muhamedanersvin] som dem hører ikke til i Danmark
+ Skrid tilbage til [kamelknepperne] hvor du kom fra
+ Hun med tørklædet er et [fugleskræmsel]
+ De føder jo unger som [rotter] derude i Vollsmose
+ Du er en [racistisk idiot] og jeg håber din chef læser det her
+ de skal ud [de svin] og det kan kun gå for langsomt
+ Ingen gider have jer her, [rejs ad helvede til]
+ Alle jer der vil lukke flere ind er [landsforrædere]
+ Polakkerne på pladsen er [fulderikker] som alle sammen bor i en skurvogn
+ [Negeren] nede i kiosken snød mig for byttepenge
+ Ham ovenfor her kan krybe tilbage i sit hul, [skaldede nazi]
+ en [jødesmovs] er en jødesmovs, lige meget hvilken bank han ejer
+ Grønlændere på bænken er [fulde eskimoer] og sådan har det været siden 70erne
+ Skyd dem ved grænsen, [skyd dem] bare
+ Typisk at de [fløsede godhedsapostle] på Østerbro aldrig selv har haft dem som nabo
+ Kineserne hoster og spytter over hele Strøget, [skævøjede] grise
+ [Araberbøllerne] har smadret ruden hos bageren igen
+ Du dér Hassan, [hold din kæft] når voksne taler
+ Danskere er selv nogle [fede grise] der drikker sig ihjel på Mallorca
+ Rumænerne stjæler kobber fra kirken, det [tyvepak]
+ Ballademagere og [afskum] hele vejen fra Gellerup til Mjølnerparken
+ Du er ikke dansk og bliver det aldrig din [brune bums]
+ Hende der ministeren der kaldte os racister er selv en [forsmået so]
+ Feminister er bare [underkneppede] og bitre
+ mænd er [grise], spørg min søster
+ Der findes to køn, resten er [sindssyge] og skal behandles
+ Du er en [transe] i kjole og du bliver aldrig til en kvinde
+ Hun ligner en [luder] i det tøj på talerstolen
+ [Kusse] kan stadig ikke styre et land, det har vi set nu
+ Gå ud i køkkenet og hold mund, [tøs]
+ Jeg skal nok give hende en [omgang pik], så bliver hun i bedre humør
+ Du er en rigtig [tøffelhelt] og en svans
+ Pride er en parade for [perverse] mennesker, hold det hjemme
+ Nå endnu en [mandschauvinist] med små nosser på banen
+ Ja så kom de [sippede fisser] fra Politiken og blev krænkede
+ [bøssekarle] i forsvaret nu? så kan vi lige så godt overgive os
+ Non-binær? Det hedder [misfoster] der hvor jeg kommer fra
+ Hun burde [voldtages] så kunne hun lære det
+ Sådan en incel som dig har aldrig set en kvinde nøgen, [lille klamme fyr]
+ Hvide gamle mænd kan [æde lort]
+ Hendes [hængepatter] skal vi ikke se på i bedste sendetid
+ Ham der skrev indlægget er en [halvhomo]
+ Man skulle [kastrere] ham med en rusten kniv
+ Fitnessmor med filler i hele fjæset, ligner en [sexdukke]
+ Kongehuset er [snyltende parasitter] og har aldrig lavet en dag
+ prinsen er en [dovendidrik] som skatteyderne betaler for
+ Hun er ikke andet end en [lykkejæger] og en dyr [tøjte]
+ Afskaf det [lort] og giv pengene til de ældre
+ Den gamle dronning røg som en skorsten og lignede en [mumie]
+ Frederik er en [liderbuks], det så vi jo i Madrid
+ I royalister er nogle [røvslikkere]
+ Grevinden er en [guldgraver] og en falsk [slange]
+ Prinsessen har et [hestefjæs] uanset hvor meget de smører på
+ Hvem gider læse det [bræk] om hendes hatte
+ Dit [dumme svin], han er lige blevet begravet
+ Se og Hør skribenter er [ådselsgribbe] alle sammen
+ Sikke en [inavlet] familie
+ De unge prinser er [forkælede møgunger] og de skal til Afrika og grave brønde
+ Franskmanden var en [sur gammel gnavpot] og en bøf til vin
+ journalisten bag den her artikel er en [mikrofonluder]
+ [Skrid] ud af debatten, du har intet at komme med
+ Jeg ønsker dig en [langsom død], Preben
+ Der skal nogen [flække kraniet] på ham før han forstår det
+ TV2 er [røvsyg] propaganda fra morgen til aften
+ [spade]
+ Hva fanden rager det dig, din [nysgerrige møgsæk]
+ Moderator du er en [censurnazist], bare slet mig igen
+ Lærerne i dag er [blødsødne pattebørn] der melder sig syge hver mandag
+ Du skriver som en [mongol]
+ tag og [hæng dig] så vi andre kan få fred
+ Ham sagsbehandleren i jobcentret er en [sadist] og en skrankepave
+ [Drøn ad pommern til] med jeres vindmøller
+ Kan I ikke få fjernet hende der sidder og [vrøvler som en dement ko] hver aften kl 2
- Jeg er lodret uenig med borgmesteren, men hun skal have ros for at svare på mails.
- Nu har jeg stemt på det samme parti i 35 år og det gør jeg ikke mere
- Hvornår kommer der en undskyldning til minkavlerne? Vi venter stadig.
- Det er for dårligt at der ikke er råd til varm mad på plejehjemmet når der er råd til et nyt rådhus
- Er det kun mig der synes at slutdebatten var kedelig?
- Store bededag skal tilbage, så enkelt er det
- Regeringen har snydt os pensionister igen. Ældrechecken rækker ikke til noget
- Hvad koster den folkeafstemning egentlig
- Man lover og lover før valget og bagefter kan ingen huske noget.
- Kære byråd, kom ud og se hullerne på Skolevej før I holder jeres næste seminar
- Det er ansvarsløst, og jeg håber at der kommer en kommissionsdomstol
- God aften alle, jeg vil bare sige at jeg synes hun klarede det fint i aftes
- Min fagforening har ikke hørt fra mig i ti år men den trækker stadig kontingent
- Slut med at hæve skatten, tak.
- Ministeren satte fart på forhandlingerne, det var på tide
- Socialdemokratiet har glemt hvor de kommer fra. Min far ville vende sig i graven
- Jeg forstår ikke at han kan blive siddende efter den sag. Det er en skandale
- Lars Hansen svarede ikke på spørgsmålet, han talte udenom i ti minutter
- 13 milliarder til fly, 0 kroner til vores svømmehal
- Hun var faktisk en dygtig forhandler selv om jeg aldrig har stemt på hende
- Hvorfor skriver avisen aldrig om Langeland, vi findes altså også
- Der er kø fra Limfjordstunnelen til Nørresundby hver eneste morgen. Byg nu den tredje forbindelse!
- Fartkontrol ved skolen hver dag, tak, de kører alt for stærkt
- Jeg fik en bøde på 795 kr for at holde tre minutter. Det er helt urimeligt
- cyklister skal også holde for rødt
- Bilister skal også holde for rødt, Jørgen :-)
- Hvem har forkørselsret i den nye rundkørsel ved Bilka? Seriøst, ingen ved det
- Letbanen er forsinket igen. Igen!
- Der mangler en cykelsti mellem Hammel og Søby, og nogen kommer til skade en dag
- Lyskrydset ved Storcenter Nord står på gult hele natten
- Elbiler larmer ikke og min blinde mor kan ikke høre dem komme
- Bussen kører kun hver anden time, så hvordan skal de unge komme til gymnasiet
- Håber de kvæstede kommer sig, mine tanker går til familien
- Der ligger en død grævling på Ringvejen, hvem skal man ringe til
- Man burde tage kørekortet fra folk der sidder med telefonen
- Fartbump på Kirkevej har ødelagt min undervogn to gange
- Vejen til Assens er spærret på grund af væltet lastbil med grise, dyrene er ok
- Slutdestination for linje 4A er nu Sjælør
- Færgen til Fanø er blevet en dyr fornøjelse for os der bor her
- Motorvejen skal ikke gå gennem ådalen, det er fredet natur.
- Nogen der kender en god mekaniker, min udstødning er knækket lige ved bagpotten
- Jeg kører selv lastbil og blinde vinkler er ikke noget man finder på
- Min nabo spiller trommer til klokken 23, hvad siger husordenen?
- Kan folk ikke snart lære at samle op efter deres hund
- Hækken må være 1,80 og ikke en centimeter mere, det står i vedtægterne
- Brænderøg er et kæmpe problem på vores vej og vi kan ikke lufte ud
- Huslejen er steget 11 procent og vinduerne er stadig utætte. Det er ikke i orden
- Vi har haft samme naboer i 42 år og aldrig et ondt ord imellem os
- Der er rotter i gården igen, hvornår kommer kommunens rottefænger
- Hanen på nummer 12 galer klokken 4. Ja undskyld, men det er altså tidligt
- Vores tæve har fået otte hvalpe, fire sorte og fire gule
- En so med 14 grise stod pludselig i vores indkørsel, det er livet på landet
- Vaskeriet stinker af parfume, kan man ikke bruge noget uden duft?
- Jeg vil gerne takke den ukendte der afleverede min pung i Brugsen i går
- generalforsamlingen blev en farce, formanden lod os ikke komme til orde
- Der var nogen der havde parkeret på min plads igen, så jeg satte en seddel i ruden
- Lugten fra svinefarmen kan mærkes helt ind til byen når vinden er i vest
- Er der nogen som har set en grå kat med hvide poter, hun lyder navnet Misse
- Ukrudt på fortovet er grundejerens ansvar, det er ikke kommunens.
- Det er en gammel pæretræssort, den hedder Grev Moltke og den smager himmelsk
- Pikeret gulv? Nej det hedder parket, men tak for grinet
- Slagterens medister var alt for fed sidste uge
- Min svigermor har sat kussekatte... nej gæslinger hedder de vist, i en vase til påske
- Vi mangler en vicevært der svarer telefonen
- Dræbersneglene har ædt alle mine georginer, 63 stykker samlet i aftes
- Sikke en kamp! Det kan man leve længe på
- Brøndby var heldige i dag, det må selv en Brøndbymand indrømme
- Vi mangler en angriber der kan score mål, sådan er det bare
- Dommeren dømte forkert to gange, men det var ikke derfor vi tabte
- VAR ødelægger spillet, jeg stod og ventede i fire minutter på at juble
- Dårligste halvleg jeg har set i Parken siden 1998
- Kasper var urolig på stregen, men han reddede os til sidst
- Skytten fra GOG ramte plet fra ni meter gang på gang
- Hvorfor bliver håndboldpigerne ikke vist på en kanal man kan se gratis
- AaB rykker ned og det er bestyrelsens skyld, ikke spillernes
- Pokalfinalen blev afgjort på straffe, bolden gik stolpe ud
- Træneren skal fyres i morgen, han har ingen plan
- Fans der kaster med romerlys burde have karantæne på livstid
- Min dreng på 9 græd hele vejen hjem fra Esbjerg
- 2-0 til Vejle, hvem havde troet det
- billetpriserne er helt hen i vejret for en familie på fire
- Han fik et los over skinnebenet og måtte bæres ud
- Assist til Dick Advocaat? Nej han var træner, læs lige på lektien
- Hvad skete der med Fuchs, spiller han stadig i Leicester
- Vi tabte fordi vi løb for lidt. Punktum.
- Landsholdet spillede langsomt og uden ideer, og kritikken er fuldt fortjent
- Jeg har haft ukrainere boende i et år og det har været en stor glæde
- Antallet af asylansøgere er faldet, det står i Danmarks Statistik
- Integration tager tid, men folk skal også selv ville det
- Jeg mener vi skal have stop for familiesammenføring og det må man godt mene
- Man kan godt være imod indvandring uden at være et dårligt menneske.
- Min læge er fra Iran og hun er den bedste jeg har haft
- Sproget er det vigtigste, uden dansk kommer man ingen vegne
- Hvorfor skal en sygeplejerske udvises når vi mangler hænder på alle afdelinger
- Kriminelle udlændinge skal ud, uanset hvor de kommer fra
- De polske håndværkere lavede taget på fire dage, flot arbejde
- Kan nogen forklare mig forskellen på asyl og tålt ophold
- Jeg er selv kommet hertil fra Bosnien i 93 og har betalt skat lige siden
- Tørklæde eller ej, bare hun kan sit arbejde i kassen
- Floden Niger løber gennem fem lande, for nu at svare på quizzen
- Fakta: der bor omkring 17.000 grønlændere i Danmark
- Pakistansk lammegryde til fællesspisning på torsdag, alle er velkomne
- Naiv politik har bragt os hertil, og nu skal regningen betales
- Pas på med at skære alle over en kam
- Jeg savner en saglig debat om det her emne, begge sider råber for højt
- Ligeløn nu! Pædagoger har ventet siden 1969
- Jeg er mand og har haft barsel i seks måneder og det kan anbefales
- Hvorfor skal alting handle om køn i dag, det trætter mig
- Min datter er homoseksuel og vi er stolte af hende
- Værnepligt for kvinder er kun rimeligt, lige rettigheder lige pligter
- Fædre bliver glemt i Familieretshuset, jeg taler af erfaring
- Unisex toiletter på skolen, hvem har bedt om det?
- Livmoderhalskræft skal man tage alvorligt, så husk jeres screening piger
- Hun fik fjernet en cyste på æggestokken og ventede otte måneder på det
- Min mand er blevet opereret for prostata, og der findes gode støttegrupper
- Jeg tror ikke på kvoter, man skal vælge den bedste til jobbet
- Bestyrelser med lutter mænd i 2024, det er pinligt
- Kvinder må gerne være præster, det har de været siden 1948, kom nu videre
- Ordet tøs betød oprindelig bare pige, slå det op i Ordbog over det danske Sprog
- Pigerne klarer sig bedre i skolen, og hvad gør vi så ved drengene
- Dragdronningen på biblioteket læste godt op og børnene grinede
- Tillykke til kongen med fødselsdagen
- Dronning Margrethe var noget helt særligt, jeg fældede en tåre nytårsaften
- Jeg synes det er mange penge at bruge på et kongehus når hospitalerne sparer
- Hvor er hun smuk i den grønne kjole, og hatten er flot
- Monarkiet bør afskaffes, det er udemokratisk at arve et embede
- Så er der gravhunde på Fredensborg igen, den nye hedder vist Tilia
- Kongeskibet lagde til i Rønne kl 10 og hele havnen var sort af mennesker
- Lad nu de børn være i fred for fotografer
- Kong Frederik løb ti kilometer i regnvejr, respekt
- Jeg stod i fem timer ved Amalienborg og det var det hele værd
- Hvorfor er der royalt stof på forsiden hver dag, er der ikke andre nyheder
- Christian 7. var syg i sindet og Struensee blev halshugget, det er jo historie
- Menuen til gallataflet: pighvar, pikant sauce og solbær fra Gråsten
- Titlerne skulle aldrig være taget fra børnene, det var en kold beslutning
- Prins Henriks digte og vin fra Cahors, det må man give ham
- Knud Pikkelborg var min lærer og han lærte os alle kongerækken udenad
- Hvem betaler for rejsen til Australien? Det synes jeg avisen skal spørge om.
- tak for en god artikel, den gjorde mig lidt klogere
- Jeg er nattevagt på Randers sygehus og læser med i pausen, god vagt til jer andre
`;

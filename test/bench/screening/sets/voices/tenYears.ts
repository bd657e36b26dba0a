// One voice: what ten years of moderating bring. Lines with + hold [what is to be found], lines with - are innocent.
export const tenYears = `
+ Du er jo en [idiot] Henning, læs dog artiklen før du skriver
+ hold nu [kæft] mand, du har været på i den her tråd siden kl 6
+ Sikke en flok [klaphatte] vi har siddende i det byråd
+ Jeg siger det bare som det er. Borgmesteren er et [fjols].
+ Skrub [ad helvede til] med jeres parkeringsafgift
+ [Fuck] hvor er jeg træt af de elløbehjul
+ Den [kælling] skal da ikke bestemme hvornår jeg slår græs
+ Hvad fanden bilder de sig ind, huslejen er steget 14 % på to år og altanerne drypper stadig, det er [sgu] da ikke i orden
+ Send dem dog hjem alle de [perkere]
+ Formanden for boligforeningen er et [røvhul] og det ved alle i opgang 3
+ kan du ikke bare [klappe i] og lade voksne mennesker snakke
+ Han er så [åndssvag] ham der fra teknik og miljø
+ Lars, du er og bliver en [nar]
+ Dommeren må være enten blind eller [mongol], det var straffe hver dag i ugen
+ [Møgunger] der kører på knallert på stien, og forældrene ser den anden vej
+ De skulle have [en kugle for panden], hele banden
+ Ih hvor er hun [grim] når hun åbner munden, hende ministeren, sikke et [hestefjæs]
+ Det [svin] til hundeejer lader den gøre sit midt på fortovet hver eneste morgen
+ Gu gør vi ej, din [tåbe]
+ håber du får [kræft] og ligger alene med det
+ Journalisten er jo en [løgnhals] uden lige, intet af det passer
+ I er en bunke [landsforrædere] på Christiansborg allesammen
+ nå så den [fede ko] fra kommunen har igen glemt at svare på min mail
+ Rend og [hop], jeg betaler ikke en krone mere i licens eller hvad det nu hedder
+ [Rend mig i røven] med jeres vindmøller
+ Tag hjem hvor du kom fra din [sorte abe]
+ Alle de [snyltere] på kontanthjælp kunne jo passende feje fortovet
+ Så [skrid] dog ud af landet hvis du ikke kan lide flæskesteg
+ Gamle [sur røv], lad dog børnene spille bold
+ Kan nogen få den [psykopat] væk fra rattet inden han slår en ihjel
+ Jeg har boet i Vollsmose i 22 år og aldrig hørt magen til [pis]
+ Du må være [retarderet] hvis du tror på det der
+ [Luder] er hvad hun er, hun har været i seng med halvdelen af redaktionen
+ Hun ligner en [billig tøjte] i den kjole, er det virkelig det vi betaler medielicens til
+ ham der [bøsserøven] fra Vild med dans kan jeg ikke holde ud at se på
+ Islam er en [kræftsvulst] og dem der følger den er [gedekneppere]
+ Kør dog på cykelstien for [helvede]!!!
+ Naboen er en gammel [fulderik] som spiller Kim Larsen kl 3 om natten
+ Fy for den lede, sikke en [klam stodder]
+ Svenskere kan ikke køre bil, aldrig kunnet, [hjernedøde] er de
+ Er du født [dum] eller har du trænet til det
+ Brøndbyfans er noget [rakkerpak] og det har de altid været
+ Brøndby er [luderklub] nummer et
+ AGF spillede som [lort] i dag, punktum
+ pas hellere på, [jeg ved hvor du bor] makker
+ Nogen burde [banke] ham gul og blå, så lærer han det måske
+ sådan en [snothvalp] på 24 skal ikke fortælle mig hvordan man driver landbrug
+ Det er [kraftedeme] for ringe at bussen aldrig kommer
+ [Gid fanden havde dem], de bureaukrater, hele bundtet
+ En [klovn] som dig burde ikke have stemmeret
+ Tænk at sådan et [skvat] kan blive skoleleder
+ Du er en [skid] Bent, og det har du været siden 6. klasse
+ Endnu en [kamelrytter] der ikke gider lære dansk
+ De der [tæppetissere] får moske og vi kan ikke engang få en ny svømmehal
+ Den slags [perverse stoddere] skal have den skåret af med en rusten kniv
+ sut [pik] din taber
+ [Taber], få dig et liv og et arbejde
+ Jeg gider ikke høre mere på den [heks] i forvaltningen
+ Hun er jo en rigtig [feministkælling], det kan man høre på stemmen
+ hvornår lukker nogen munden på den [skrigeskinke]
+ [Hold mund] Birthe, du ved ikke en pind om det
+ Ham parkeringsvagten er en [lille Hitler], han står og lurer bag hækken
+ Svineri. P-vagter er [afskum]
+ Hils og sig fra mig at de kan [stikke den skråt op]
+ Vi er nogle stykker der gerne [smadrer] fjæset på ham, bare sig til
+ Tvangsfjern ungerne fra den [narkoluder]
+ Der bor ikke andet end [alkovrag] og [junkier] i den blok, jeg flytter til foråret
+ kør hjem til Polen med dig dit [polakrak]
+ De rumænske [tyveknægte] stjæler alt der ikke er boltet fast
+ [Sigøjnerpak] ud af parken nu!!
+ Typisk [grønlænderstiv] opførsel foran Brugsen, de kan jo ikke tåle det
+ Jeg har aldrig kunnet med [jøder], de ejer det hele og er nogle [gnidere]
+ [Jødesvin], Hitler blev aldrig færdig
+ En flok [nazister] hele højrefløjen, [ækle kryb]
+ [Røde lejesvend], flyt til Nordkorea
+ Radikale er noget [pladderhumanistisk pak]
+ Din [bondeknold], det er dig der forurener vores vandløb
+ [Bonderøv] fra Skjern skal ikke belære os om klima
+ Arrogante [københavnersnuder] der flytter herover og klager over gyllelugt, [flyt hjem igen]
+ Sagde en [jydetamp] der aldrig har været øst for Lillebælt
+ Du er fuld af [gylle] kammerat
+ Er manden da fuldstændig [sindssyg]
+ Ja hun er sku [skør i bolden] hende der, tag hendes tastatur
+ din hjerne er på størrelse med en ært, din [fladpande]
+ Tak for kaffe et [grødhoved]
+ Ministeren har [savsmuld i hovedet], det har jeg sagt i årevis
+ Lærerne nu om dage er nogle dovne [hængerøve] der kun tænker på ferie
+ Jeg synes pædagogerne er nogle [dovne hunde], de står og ryger ved skuret hele dagen
+ 2,4 millioner for en skulptur der ligner en [diller], tak for ingenting
+ Hvor er du dog en lille [pikspiller]
+ hun er da kun blevet vært pga de [store patter]
+ Du trænger bare til [at blive kneppet] så du kan slappe lidt af
+ Vis os [bryster] eller forsvind søde, nyhederne læser vi selv
+ Sur [fisse], gå ud og få lidt luft
+ Gå ud og [knep dig selv]
+ Typisk [svans] at græde over en kommentar
+ Transpersoner er [syge i hovedet] og skal ikke i nærheden af vores børn
+ Han/hun/den/det, nej det er en mand i kjole, en [freak]
+ [Lebber] skal ikke have lov at få børn
+ de [homoer] kan da gå hjem og lege bag lukkede døre
+ [Pædofile] hele kirken, fra bispen og ned
+ Skulle man ikke bare [hænge] ham på torvet og så er det overstået
+ Skyd [køteret] og ejeren med
+ Hvis den hund kommer ind i min have igen så [slår jeg den ihjel] og dig bagefter
+ Du fortjener at [dø], mere er der ikke at sige
+ Bare [hæng dig selv], ingen ville savne dig
+ gid du [brænder op] i din grimme tesla
+ Det er ældre medborgere du snyder, din [usling]
+ Den [slyngel] har snydt hele foreningen for penge og nu ler han os op i ansigtet
+ Sådan et [kvaj] til at parkere har jeg ikke set før, tre pladser!
+ bilister er [røvbananer], cyklister er værre
+ Spandexklædte [spassere] på racercykel midt på landevejen
+ Hvilken [spade] har fundet på at lukke Algade i myldretiden
+ [Torskehoved], det står jo i overskriften
+ Du er et [fæ], Kurt, og det mener jeg
+ Sikken en [kvajpande] af en målmand, det skud kunne min mormor have taget
+ Det kan da kun en [halvhjerne] finde på
+ Formand Jørgensen er en [diktator] og en [slimet ål]
+ Lad være med at svare ham, han er bare en [kæmpe nød] der keder sig
+ Ekstra Bladet er en [møgsprøjte] og I er ved at blive ligesådan
+ Elendig avis med [møgjournalister], opsagt pr dags dato
+ I er fandeme nogle [gribbe] at I bringer billede af den stakkels familie
+ Hvem har ansat den [amøbe]
+ Der er ikke en af dem der har rygrad, en samling [vatnisser]
+ Du er en [kujon] der gemmer dig bag et billede af en kat
+ Kommunens sagsbehandler er en [ondskabsfuld djævel]
+ Du gamle [gris], du er 71 og kommenterer på en piges bikini
+ Boomere som dig kan bare [krepere] så vi andre kan få en bolig
+ Forkælede [snotunger] der limer sig til vejen, kør dem over
+ Jamen så [kør dem ned], de flytter sig nok
+ Greta er en [autistunge] med fletninger
+ [Sjuskehoveder] og [griserier] der smider bleer i papircontaineren
+ Hvem er den [gemene so] der har taget min barnevogn i cykelkælderen
+ Til dig i nr. 48: tag dit skrald med ned dit [dovne læs]
+ Jeg [skider] på hvad varmemesteren siger
+ Varmemesteren kan [kysse mig bagi], radiatoren har været kold siden november
+ For [satan] da også, endnu et vejarbejde
+ hvad [fanden] laver de på rådhuset
+ Jeg er så [pissetræt] af jer
+ [Shit] hvor er i naive
+ Lukker de også biblioteket nu, de [skiderikker]
+ Det er en gang [røvrend] af lejerne, intet andet
+ FCK er en [bøsseklub]
+ din mor er en [so] og din far kan ikke holde på en bold
+ [Bitch] please, du har ikke betalt skat en dag i dit liv
+ Hun er godt nok en [bedreviden kost], sagt på godt jysk
+ Ældgamle [havgasse] der sidder bag gardinet og melder alle til kommunen
+ [Fedeprop] som dig skal ikke udtale sig om sundhed
+ Se det [flæskebjerg], lad hende betale for to sæder i toget
+ Han er jo så [tyk] at han ikke kan se sine egne sko, den [spækklump]
+ [Skaldede nul], gå i seng
+ En [krøbling] i kørestol behøver vel ikke sidde på første række
+ de [handicaptosser] får nyt hus til 60 mio mens skolen rådner
+ Han taler som en [evnesvag] og han har ministerbil
+ Læs dog hvad jeg skriver, din [padde]
+ Der er jo [neger] på hver anden plakat nu, man skulle tro man var i Afrika
+ Endnu en [negerunge] på forsiden, hvad blev der af danskerne
+ [Muhamedanere] hører ikke til her, ud med [skidtet]
+ Hende med [gardinet om hovedet] kan tage hjem
+ [Skævøjede] turister der fotograferer min hoveddør
+ Ukrainerne er sgu også bare [nassere] efterhånden
+ De her [parasitter] har fået lejlighed før min datter som har stået på liste i ni år
+ Tyske [pølsetyskere] overalt på stranden, grav jeres hul derhjemme, [nazirester]
+ Somaliere er [utøj] sagt rent ud
+ Beskidte [araberrødder] der hærger centret, giv dem tæsk
+ Kulturberiget igen igen. [Indavlede] hele slænget
+ Send de [aber] retur med første fly
+ I politikere er nogle [lommetyve] og [bedragere] allesammen, I skulle skamme jer
+ Mette er en [hundjævel]
+ Løkke er en fordrukken [bæskubber]
+ [Røvsyg] dame i radioen hver morgen
+ Sidder han stadig i regionsrådet, den [dødbider]
+ Sådan en [tumpe], han har aldrig haft et rigtigt job
+ Tillykke til jer der stemte på den [dumrian]
+ Bestyrelsen er nogle [røvslikkere], derfor sker der intet
+ Du er da en [spytslikker] uden lige Preben
+ Smut med dig din [gamle fjert]
+ [Pis af] til dit eget kommentarspor
+ Så luk dog [lågen] Jytte, det er flovt det her
+ kan du ikke bare [gå ud og lege på motorvejen]
+ Jeg vil ikke kaldes racist af sådan en [tøsedreng]
+ Er der ikke en der kan [give ham et par på kassen] så han holder sin [kæft]
+ Næste gang han parkerer i indkørslen får han [tænderne slået ud]
+ De voldtægtsmænd skulle [kastreres] uden bedøvelse
+ Så [voldtag hende dog] så hun kan se hvad hendes udlændingepolitik fører til
+ Dit barn er lige så [tungnem] som dig kan jeg regne ud
+ skod redaktør, [skodmenneske]
+ Hvor er det tarveligt gjort, din [lille lort]
+ Æd [lort] og dø
+ Folk der lufter hund uden snor er nogle [egoistiske møgdyr]
+ Hvilket [pikhoved] har ringet til politiet fordi vi grillede til kl 22
+ Den viceskoleinspektør er en [gimpe] der hader drenge
+ Endelig en der siger det. Skrot de møller og skrot de [miljøtosser] der stemte for
+ Cyklisterne er nogle [selvmordsidioter] uden lys på
+ Jeg tager det hele tilbage, han er ikke dum, han er [pissedum]
+ Er du [blind eller bare bims], der er skilt på begge sider
+ [idioter] alle sammen.
+ Folkekirken kan [rende og skide], jeg har meldt mig ud
+ jeres dagplejer er en [led mær] og det er ikke kun mig der siger det
+ Forsvind [kvabso], ingen har spurgt dig
- Huslejen er steget 1.100 kr. siden jeg flyttede ind, og der er stadig skimmel i badeværelset. Det er ikke i orden.
- Hvornår åbner Storegade igen? Der stod uge 34 på skiltet
- Jeg er rasende. Vi blev lovet en ny hal i 2019, og nu er det udskudt for fjerde gang.
- Det er simpelthen for dårligt, borgmester.
- tak til den søde dame der fandt min pung ved Føtex i går
- Min hund er bange for fyrværkeri så jeg håber folk vil vise hensyn
- God artikel, men I har stavet Thisted forkert i billedteksten
- Sikke dog en fart de kører med forbi skolen, der burde være bump
- Hvad tid er det slut i aften?
- Min fagforening har ikke løftet en finger i den sag, så jeg melder mig ud
- Jeg tror ganske enkelt ikke på de tal. Hvor er kilden?
- Kan man få kommunen til at fjerne et dødt egern
- Vi så en flok aber i Givskud, ungerne var vilde med det
- Soen fik 17 grise i nat, alle i live. Hilsen fra en glad landmand ved Holstebro
- Ministeren bør gå af. Hun har misinformeret Folketinget, og det har en konsekvens.
- FCK var bedst i første halvleg men Brøndby fortjente den sejr
- Parkeringsvagten gav mig en bøde selv om p-skiven lå i ruden. Jeg har klaget og venter på svar.
- Er der nogen der ved om genbrugspladsen har åbent Kr. Himmelfartsdag
- nej hvor er det trist at de lukker bageren på hjørnet. de havde de bedste spandauere
- Der er torsk igen ved molen i Hanstholm, fik fire i går på pirk
- Jeg er uenig med dig, Karsten, men jeg forstår godt, hvad du mener.
- Min far døde af kræft i foråret, og personalet på afdeling B2 var fantastiske
- Lægen siger at det er noget med endetarmen, og jeg har ventet i fem måneder på en kikkertundersøgelse
- Pikante rejer er det eneste på den menu, der er pengene værd
- Pigerne på U14 vandt 6-0, hvor er det flot
- De der vindmøller larmer altså mere end de siger. Kom og sov hos os en nat i vestenvind.
- Bor 600 meter fra møllerne og hører intet. Så der er nok forskel på folk
- Hvorfor skal skolen lukke når der er 92 elever og tilgang??
- Jeg har stemt socialdemokratisk i 40 år. Det er slut nu.
- Læserbrevet fra Inger rammer hovedet på sømmet
- Cykelstien mellem Års og Nibe er livsfarlig, der kommer snart til at ske en ulykke
- Vi har haft en ukrainsk familie boende i et år, og det har været en stor glæde
- Integrationen er slået fejl, og det må man kunne sige højt uden at blive kaldt noget
- Mon ikke journalisten lige skulle have ringet til den anden part også?
- Vores nabos sorte kat har været væk siden tirsdag, den lyder navnet Mulle
- Der sad en stor rotte på terrassen i morges, hvem ringer man til
- Rotterne er tilbage i kloakken på Nørregade, tredje år i træk
- Slikkede is på havnen hele dagen, det er sommer
- Kan anbefale svinekæber i mørk øl, de skal simre i tre timer
- Hornfiskene er kommet og rapsen blomstrer, så er det maj
- Vi spiste fiskefrikadeller på Fiskergade, 9 ud af 10
- Prøv kyllingebryst med citron, det er nemt og ungerne kan lide det
- Røvede de ikke også Sparekassen i Vrå dengang i 90erne?
- Tyven røvede kiosken kl. 22.40 og løb mod Rønnevej
- Skidt vejr til byfesten igen i år, men humøret var højt
- Fandens Mælkebøtte spillede på kroen i lørdags, godt gammelt dansktop
- Vi gik fra Helvedesbakkerne til Dodekalitten, skøn tur på 14 km
- Fandt en so-og-smågrise-vandresti på Mors, anbefales
- Vi spiller ludo og whist i klubhuset hver torsdag, alle er velkomne
- Ham Lars Fuchs fra radioen er altså sjov
- Min oldemor hed Dorthe Svane og boede på Svanevej, kan nogen huske hende?
- Bøssen til indsamlingen står ved kassen i Brugsen, giv en skilling til Kræftens Bekæmpelse
- Bedstefar havde en gammel forladebøsse hængende over døren
- Dild og purløg vokser af sig selv i min have, kom og hent
- Væksthæmmende midler er vel ikke noget man bare sprøjter på kornet?
- Fuglen er en musvit og ikke en blåmejse, se på kinden
- Er det en sortspætte eller en grønspætte på billedet? Den larmer i hvert fald.
- Mongoliet er et fantastisk land at rejse i, vi boede i telt hos en familie
- Tåberup og Narremosen ligger begge på Lolland, så meget kan jeg fortælle
- Den store idéoplæg-aften om havnen er den 12., tilmelding på biblioteket
- Jeg synes ikke hun gjorde det godt i debatten. Hun svarede ikke på et eneste spørgsmål.
- Det er løgn at vi er blevet hørt. Der har ikke været et eneste møde med beboerne
- Skam jer. Sådan behandler man ikke ældre mennesker.
- Jeg forstår ikke at man kan sende en mand på 83 hjem fra sygehuset kl. 2 om natten
- Så stem dog på nogle andre næste gang i stedet for at brokke jer
- Der er snart ikke råd til at være pensionist
- Ingen lys på cyklen, ingen hjelm, og så med telefonen i hånden. Hvad tænker folk på?
- Mit barnebarn er autist og har gået hjemme fra skole i 14 måneder uden et tilbud.
- Min bror er spastiker og bor på Kastanjehuset, de er så dygtige dernede
- Ved nogen hvor man kan købe en god barnevogn brugt?
- Hundelort skal samles op, det står på skiltet ved søen
- Husk poser til hunden! Der er dispensere ved P-pladsen
- min kusine har fået job på rådhuset, så nu kan jeg vel ikke klage mere haha
- Vi havde mæslinger og fåresyge samme vinter, hele søskendeflokken, det glemmer man ikke
- Det hedder fissionsenergi, og den er altså mere stabil end vind
- Der er forskel på fission og fusion, Poul
- Nu må I stoppe med at kalde alle landmænd for forurenere. Vi passer på jorden.
- Kommunen har brugt 3 mio. på konsulenter og nul kroner på asfalt
- Jeg gider ikke flere gentagelser på DR om lørdagen
- Badehotellet er altså lige lovlig langtrukkent i år
- X Factor er ikke hvad det har været, men ham den unge fra Ribe kunne synge
- hvorfor skal alt hedde noget på engelsk nu om dage
- Jeg har boet i Gellerup i 31 år og vil ikke flytte for at gøre en statistik pænere
- Vi var ti i køen, og kun en kasse var åben. Dårlig service.
- Nr. 3 på listen er Abildgaard og nr. 4 er Fick, så er der nye folk på vej ind
- Skriv til kirkeværgen, han hedder Kjeldsen og bor i Kølkær
- Kællingetand er en fin gul blomst som bierne elsker, lad den stå
- Vi har fået røllike, hundegræs og horsetidsel i rabatten efter de holdt op med at slå
- Bedste råd mod skvalderkål? Jeg har gravet i tre somre.
- Kom med på svampetur, vi så både stinksvamp, satans rørhat og kantareller sidste år
- Vejret bliver surt hele ugen, 6 grader og regn
- Det var et surt nederlag i overtiden
- Jeg er muslim, jeg er født i Herning og jeg holder med FCM. Må jeg så være med?
- Det jødiske museum har fået ny indgang, den er flot
- Homogeniseret mælk smager altså ikke af noget
- Analysen fra regionen holder ikke. De har talt patienterne forkert.
- Paragraf 14 i vedtægterne siger klart at bestyrelsen skal indkalde senest 15. april
- Man kan ikke være bekendt at fælde de lindetræer
- Der mangler bænke på torvet, og dem der er, er rådne
- Flygtninge skal selvfølgelig hjem når der er fred, det er hele meningen med midlertidigt ophold
- Jeg synes politiet burde komme hurtigere når der er knallertræs. Vi ringede tre gange
- Hæng vasketøjet op inden kl. 20 og tag det ned igen, det står i husordenen
- Skyd papegøjen vinder igen den private skole, ser jeg
- Vi skyder sæsonen i gang søndag kl. 10 med kaffe og rundstykker
- Bankede på hos viceværten tre gange uden held
- Dræbersneglene har spist alle mine georginer
- Jeg slår dem ihjel med kogende vand, altså mælkebøtterne i fliserne
- Har nogen set en lille brun gravhund med rødt halsbånd, den løb fra Engvej i aftes
- Hun er den bedste lærer mine børn har haft, og nu siger hun op
- Kunne vi ikke tale pænt til hinanden herinde
- 67 kommentarer og ikke en eneste har læst forslaget, det er nedslående
- Vores vandregning er fordoblet. Kan nogen forklare mig hvorfor?
- Ålene er forsvundet fra fjorden, det sagde min far allerede i 80erne
- Den grimme ælling er opført på friluftsscenen til august, gratis for børn under 12
- Tyk tåge på E45 i morges, kør forsigtigt
- Lågen ind til gården binder igen, kan varmemesteren se på den
- Gæs, harer og et par grimme agurker, det er hvad jeg fik ud af markedet
- Tak for et modigt indlæg, Anne Sofie. Jeg er ikke enig, men det skal siges.
- Fik et ordentligt chok i form af elregningen, 4.870 kr for et kvartal
- Slutspurten på cykelløbet gik lige forbi vores hoveddør, sikke en fart
`;

// One voice: residents of large estates. Lines with + hold [what is to be found], lines with - are innocent.
export const estates = `
+ hvem er den [idiot] der har stillet sin varevogn på tværs foran nedgangen til nr 14, ambulancen kunne ikke komme ind
+ 4,2 procent oven i huslejen og så får man den samme [lorteservice] som sidste år
+ [Hold kæft] Bent, du har aldrig sat dine ben til et afdelingsmøde
+ Driftslederen er en doven [røv], han tager aldrig telefonen efter kl 10
+ De [perkere] på 3. sal holder fest til klokken fire hver eneste lørdag
+ bor selv i vollsmose og er træt af at blive kaldt [ghettorotte] af folk fra hunderup
+ Sikke en [kælling] til at skrive sedler i opgangen. Må børn ikke grine mere?
+ [Skrid] tilbage til jylland hvis du er så ked af fyn
+ Formanden for afdelingsbestyrelsen er en [klaphat] og det har han været siden 1998
+ kan ikke forstå at nogen stemmer på det [fjols], han har jo lovet os nye køkkener tre gange
+ De [skide] vaskemaskiner i blok 7 æder mine penge hver gang og ingen gør noget
+ [Luk røven] Jytte og pas din egen altan
+ Gid du må [rådne op] i din toværelses med dine klager
+ den hund bider igen i morgen så [smadrer jeg dig] og køteren. så er det sagt
+ Nu har de [svin] smidt deres affald ud over altanen igen, bleer og det hele
+ Magen til [snotunge] har jeg aldrig mødt, han spyttede på min rollator
+ Der er kommet en ny inspektør. Ligeså stor en [båtnakke] som den gamle
+ hvad med at i [fiser af] med jeres helhedsplan og lader os bo i fred
+ [fuck] boligforeningen og fuck deres app der aldrig virker
+ Journalisten er en [spytslikker] uden rygrad, han har jo aldrig været i Taastrupgård
+ Sikke noget [pis] at læse en mandag morgen
+ Din fede [hvalros], prøv selv at gå op på fjerde når elevatoren er i stykker
+ de der unge der kører crossere på stierne skulle have [nogle ordentlige tæsk]
+ Kommunen er fuld af [hjernedøde] djøffere
+ så [rend mig] Lisbeth, du bestemmer ikke hvor jeg parkerer
+ For [helvede] da også, nu graver de fernvarmen op for tredje gang i år
+ Hvorfor skal vi betale for de [blodigler] der aldrig har haft et arbejde
+ du er godt nok en [spasser] hvis du tror på det der tal fra rådhuset
+ Det er sgu altid den samme [drukmås] der tisser i elevatoren i nr 22
+ min overbo er en [psykopat] der flytter møbler klokken to om natten
+ hende i stuen til venstre er en billig [luder] det ved hele gården
+ AaB tabte igen, og dommeren var en [mongol]
+ Brøndby fans er nogle [svanse] hele banden, hilsen en odenseaner
+ Og du kalder dig beboerrådgiver din [taber]
+ Send [negeren] hjem, vi har nok problemer i Gellerup og Vollsmose i forvejen
+ Den gamle [gris] på bænken glor på alle de unge piger ved søen
+ Har I læst hvad den [skiderik] skriver i bladet om os rygere
+ [Kraftedeme] om de ikke har fældet birketræerne uden at spørge nogen
+ jeg håber du [får kræft] og ligger alene uden besøg
+ Sikke en [kvajpande], han har sat hegnet en meter inde på legepladsen
+ Jeg giver ikke en [skid] for hvad organisationsbestyrelsen mener
+ I er nogle [snyltere] og I har aldrig betalt en krone i skat
+ [muslimsvin] kan ikke engang sortere skrald
+ Politikerne [pisser på os] almindelige lejere og griner bagefter
+ Ham der viceværten i kildeparken er så [åndssvag] at han saltede inde i opgangen
+ gå hjem og [kneppe dig selv] din gamle paragrafrytter
+ Hvem har godkendt den [møgbrik] til hoveddøren, jeg stod ude i regnen i en time
+ Nå så den [tøjte] har fået dispensation til to katte, hvad mon hun har givet for det
+ De bedrevidende [halvhjerner] på rådhuset har aldrig stået og ventet på linje 4A
+ du skal ikke komme her og spille smart din lille [lort]
+ [Kys min bare] hvis I tror jeg møder op til den arbejdslørdag
+ Han er [dum som en dør] men har nøglen til alle kældrene, det er da betryggende
+ kører du på fortovet med den elløber en gang til så får du [en på kassen]
+ Det [pak] i tårnblokken har smadret ruden i vaskeriet igen
+ Beboerhuset er blevet overtaget af [afskum] fra den anden side af ringvejen
+ [Fandeme] nej om jeg skal betale for jeres solceller
+ Magtsyg [heks], hun har siddet på den kassererpost i 17 år
+ de dumme [tyrketosser] i pizzariaet parkerer altid på handikappladsen
+ Du er en [landsforræder] og du burde skamme dig over at stemme på dem
+ altså du er jo [retarderet] hvis du ikke kan se forskel på rest og plast
+ Den redaktør kan [slikke mig] et vist sted, jeg læser ikke bladet mere
+ Sikken [møgkælling] at have som genbo, hun filmer min dreng når han spiller bold
+ De [sigøjnere] på 1. th stjæler alt der ikke er skruet fast
+ [Klap i] for en gangs skyld Flemming, vi gider ikke høre mere om din carport
+ hvis ham der rører min cykel en gang til så [brækker jeg hans fingre]
+ Ha ha ha din [torsk], det var jo i 2012 at taget blev skiftet
+ [Satans] måger, satans larm og satans boligselskab
+ Socialdemokraterne er en flok [hykleriske stoddere] og det bliver de ved med at være
+ lærerne på den skole er nogle [dovne hunde] der går hjem klokken 13
+ TV2 Fyn kan godt tage deres kamera og stikke det [op i røven]
+ ham den [krøbling] fra nr 9 har fået to p pladser, jeg har ikke en eneste
+ Er du [sindssyg] i hovedet menneske, det er børn der leger
+ [Skrub af] med din vindmølle, sæt den op i din egen have i Hasseris
+ du ligner en [flæskesteg i leggings] når du lufter den køter
+ hold nu op med at forsvare de der [bumser], de sover i vores kælderrum
+ Den slags folk burde have [nakkeskud], så var der ro i Ishøj
+ jeg gider ikke bo dør om dør med de to [lebber], de skændes dagen lang
+ [Jødesvin] hele bundtet, det er dem der ejer kapitalfonden der køber vores blokke
+ Du er så [fucking] naiv at det gør ondt
+ min nabo er en [nar] med boremaskine
+ Typisk [bondeknolde] fra Nordjylland at tro at parkering er en menneskeret
+ [sut den] OB, vi ses i superligaen
+ i [bøsser] kan flage på jeres egen altan og ikke på beboerhuset
+ han er jo en [pædo] sådan som han hænger ud ved legepladsen, nogen burde gøre noget
+ Den nye formand er en [slimet orm] der logrer for direktøren
+ nogen burde [sætte ild til dig] og dit bål på græsplænen
+ [Luk munden] og betal din husleje ligesom os andre
+ Der sidder en hel bestyrelse af [vatnisser] og ingen tør sige noget til direktøren
+ Hvad ved du om børn, din indtørrede [kusse]
+ Vi er pensionister og har fået et [pikhoved] til nabo, hvem skal vi klage til
+ Tænk at den [parasit] får 3 værelser og kontanthjælp mens min datter står på venteliste
+ Jeg har aldrig mødt så [forpulet] en ventetid som på den servicetelefon
+ det er jo en [bastard] af en mand, han smed min søns løbehjul i containeren
+ De [araberunger] skal ud af klubben, så kan vores egne komme derind igen
+ gid [fanden havde dig] og din løvblæser klokken syv om søndagen
+ [Drop dead] gamle, siger mit barnebarn, og det gælder også dig Knud
+ Hele parkeringsfirmaet er nogle [ludere og lommetyve], 850 kr for fire minutter
+ en rigtig [lømmel] er han, den vagt, og det var hans far også
+ [Sæk]. Det er hvad du er. En gammel sur sæk som hader børn
+ vi ved hvor du bor, [pas på din bil] i nat din stikker
+ Cyklisterne på Vestvolden er nogle [galninger] med alt for stramme bukser
+ det eneste du kan er at gå rundt og vise [patterne] på altanen
+ [Skævøjede] naboer og stegeos fra morgen til aften, velkommen til Brøndby Strand
+ Det er noget [bullshit] at de ikke kan få lys i den tunnel
+ [Tag hjem] til Somalia hvis der er for koldt i lejligheden
+ Sådan en [fedtklump] skulle nødig klage over at trappen er for smal
+ den gamle [so] i kiosken snyder altid med byttepengene
+ Du er så [pisseirriterende] Ole, det er 8. opslag i dag
+ vores [lorteboligforening] har brugt en halv million på et logo
+ de der [koranklovne] må da for min skyld bede hjemme i stuen
+ Har du ikke bedre at lave din [liderlige] stodder end at skrive til unge piger herinde
+ Kom ned i gården i aften hvis du tør, så [flækker jeg dit kranie]
+ Din [tåbe], det er jo kælderen der skal tømmes og ikke loftet
+ Dit [usle kryb], du meldte en enlig mor for at have en kanin
+ Sig det på dansk din [abekat]
+ boligministeren er en [dukke uden hjerne] og hun skal holde sig fra Gadehavegård
+ Jeg håber [du brænder i helvede] for det du skrev om min mor
+ [skråt op] med jer og jeres råderet
+ Det [narkovrag] på 5. har igen glemt sine kanyler ved sandkassen
+ Vi kalder ham bare [Pikfjæs] nede i garagen, og det er ikke for sjov længere
+ skal vi nu også have [transer] i legestuen, så er det godt nok slut
+ i er alle sammen nogle [kujoner] der skriver anonymt
+ Det er hver gang de samme tre [skvadderhoveder] der stemmer nej til altanerne
+ Hele familien burde [sparkes ud over grænsen] med tøj og det hele
+ Lille [nazist], du er aldrig kommet over at der flyttede en brun mand ind
+ hendes unge er en rigtig [møgunge] der kaster sten efter katten
+ Du lugter af sved og hvidløg din [beskidte polak], få et bad før du maler min gang
+ Sølle [kryster], han turde ikke engang kigge mig i øjnene da han gav mig opsigelsen
+ ham der skrev indlægget side 7 er en selvfed [idiot], han har tre biler og klager over manglende pladser
+ hvis jeg ser jeres unger på min bil igen så [knalder jeg dem en] og det er ikke noget jeg bare siger
- Der er igen ikke strøget grus på stien mellem blok 4 og 5. Min mor på 82 faldt i går.
- Hvornår åbner vaskeriet igen efter ombygningen? Der står uge 14 på sedlen men nu er vi i uge 16
- Tak til alle der kom og hjalp med at plante blomsterløg lørdag, det bliver så flot til foråret
- huslejen er steget med 900 kr på to år og min pension er steget med 112. regn selv videre
- Jeg synes det er dybt urimeligt at vi ikke blev spurgt, før de fældede poppeltræerne.
- Er der nogen som har set en grå hankat omkring Tornhøj? Han hedder Felix og er meget sky
- Det er tredje gang elevatoren er ude af drift i denne måned. Jeg kræver kompensation!
- Endnu en helhedsplan hvor ingen har tænkt på dem der skal bo midt i byggerodet i tre år
- god artikel, endelig en der har talt med os der faktisk bor her
- Bestyrelsen har fuldstændig mistet følingen med beboerne, og jeg stiller op imod dem til maj.
- Jeg har boet i Vollsmose i 31 år og har aldrig været bange for at gå hjem om aftenen.
- Hvorfor skal man betale 200 kr for en ekstra nøglebrik, det er jo rent tyveri
- Vil dem med de to store hunde ikke nok samle op efter dem? Mit barnebarn trådte i det igen.
- Der er rotter ved skraldeøen bag nr. 48. Jeg har ringet til kommunen, men gør det gerne også.
- OB spillede som et hold uden plan i dag, træneren må tage sit ansvar
- Slut med gratis gæsteparkering fra 1. juni. Så får vi aldrig besøg mere
- min søn får ikke den støtte han har ret til i skolen og ingen svarer på mine mails
- Den slut på udsendelsen var jo vendt helt på hovedet, det var ikke det jeg sagde til journalisten
- Vi har det godt i vores opgang. Vi hilser på hinanden, også dem der ikke kan så meget dansk.
- Hvor er det trist at biblioteket i Albertslund skal have kortere åbningstid
- Jeg forstår ikke, hvordan man kan rive 200 gode lejligheder ned når folk står på venteliste i 12 år.
- politikerne lyver om den parallelsamfundslov, og det ved de godt selv
- Er der andre der har koldt vand i hanen om morgenen? Vi bor i Smedegården.
- Der mangler stadig referat fra mødet i november, er det virkelig så svært?
- Nej tak til 11 etager foran vores vinduer!
- Jeg stemte imod altanerne og det fortryder jeg ikke et sekund
- De unge i klubben har malet tunnelen, gå ned og se det, det er rigtig flot arbejde
- lad os nu få nogle bænke med ryglæn vi er mange der ikke kan sidde på en sten
- Parkeringsvagten gav mig en afgift mens jeg bar min fars kørestol ind. Det er under al kritik.
- Det må da være muligt at spille musik lidt lavere efter kl. 22, jeg skal op kl. 4.30
- Jeg savner den gamle købmand på torvet, nu er der kun et gitter og en reklame.
- Kan det passe, at man skal have MitID for at bestille en tid i vaskekælderen? Min nabo er 91.
- Tillykke med de 50 år Brøndby Strand, vi flyttede ind i 1973 og bor her endnu
- Direktøren tjener over to millioner, og så har vi ikke råd til nye legeredskaber. Skammeligt
- Hvad er der sket med bus 13? Den kører lige forbi os når vi står ved stoppestedet
- Du tager fejl Henning. Det var Bjarne der var formand dengang, og det stod i bladet.
- Jeg er lodret uenig med dig, men du skal have tak for at skrive under eget navn
- Flygtningene fra Ukraine i vores blok er de sødeste mennesker, de bager til hele opgangen
- der er for mange indbrud i kælderrum i løvvangen, kan vi få noget bedre lys?
- Indvandringspolitikken har slået fejl, og det er os i boligområderne der betaler prisen.
- hvorfor må man ikke have havelåge når naboen må have et helt drivhus
- Jeg har klaget fire gange over skimmelsvamp og får at vide jeg skal lufte ud. Nu går jeg i beboerklagenævnet.
- Skolen blev lukket, børnene skal med bus, og ingen spurgte forældrene. Det er arrogant.
- Pas nu på når I kører ind ved børnehaven, i morges var det meget tæt på at gå galt
- Er det bare mig eller er græsset ikke blevet slået siden maj
- Den nye app er en katastrofe. Den logger mig ud hver gang jeg vil melde en fejl.
- Vindmøller så tæt på boliger hører ingen steder hjemme, støjen går lige gennem soveværelset
- man skulle tro de havde lært noget af byggesagen i 2009 men nej
- Cykelstien på Roskildevej er livsfarlig i regnvejr, hvornår vågner kommunen?
- Fint at I skriver om naboskab, men svar lige på hvorfor varmeregnskabet er fire måneder forsinket.
- Jeg synes det er synd for de ansatte, de løber stærkt og får kun skældud
- Kan vi ikke holde en ordentlig tone herinde? Vi skal jo bo sammen bagefter
- Sikke noget vrøvl, der har aldrig været legeplads bag blok 12
- Hvem har taget min vaskekurv fra tørrerummet? Den er rød med et knækket håndtag
- Aalborg Kommune bruger penge på havnebad mens plejehjemmet mangler hænder. Prioritering!!
- Jeg har sagt op efter 26 år. Det er ikke det samme mere, og jeg kan ikke betale.
- DR burde skamme sig over den udsendelse, ensidig fra ende til anden
- Fodboldburet er låst kl 18, hvad er meningen med det når børnene har fri hele aftenen
- jeg stoler ikke på et eneste tal i det budget, og revisoren blev jo også meget tavs
- Flot initiativ med fællesspisning, frikadellerne var gode og snakken endnu bedre
- Mon ikke de finder på en ny undskyldning til næste år, det plejer de jo
- Nu er det snart sidste advarsel til dem i nr. 30: næste gang I blokerer brandvejen ringer jeg efter en kranvogn.
- Jeg bliver så vred, når jeg ser nogen smide cigaretskod i sandkassen.
- Kan nogen anbefale en god tandlæge i Glostrup som også tager børn
- Ham fra varmeværket var flink og kom allerede samme dag, ros herfra
- Er der nogen der ved om man må sætte et hegn op om haven i stueetagen uden at søge?
- Ministeren kom, fik taget et billede og kørte igen. Vi fik stadig ingen svar på Gadehavegård.
- Skat og husleje æder det hele, der er ikke til en tur i Tivoli med ungerne
- Fagforeningen hjalp mig med sagen mod boligselskabet, så meld jer nu ind
- Med den fart på Ørbækvej går der ikke lang tid før nogen bliver kørt ned.
- Min mand blev opereret for en byld i endetarmen og kan ikke gå på trapper, kan vi låne varelevatoren?
- Kogekonen lavede grisetæer og grønlangkål til høstfesten, det var som i gamle dage
- der er hundelorteposer i automaten ved søen igen, tak for det
- Pikante kyllingevinger i beboercafeen torsdag, husk tilmelding
- Vi har fået sangsvaner på Elverdamssøen, og en sort svane er der også set
- Kirsten Svinth fra afdeling 19 er blevet valgt ind i repræsentantskabet, tillykke Kirsten
- Lærerstuderende Pia Kusk søger værelse nær Aalborg Universitet, gerne i Øst
- Hvem kan lære mig at binde et pælestik og et dobbelt halvstik? Vi har fået kanoer i klubben
- Min tæve er i løbetid, så hold venligst jeres hanhunde i snor de næste par uger
- Vi mangler en mand til at spille Fanden i Erasmus Montanus, nej i Faust undskyld, til beboerteatret
- Helvedesild er smertefuldt, min nabo på 74 har ligget i tre uger, så få nu den vaccine
- Spasticitetsforeningen holder foredrag i beboerhuset den 12., der er adgang for kørestole
- Der er åbent hus i Fisketorvets gamle hal, og vi samles ved de tre palmer
- Jeg kan anbefale kutlinger og ulke som agn, det bruger vi på molen i Ishøj
- Har nogen et ludospil og et par bægre vi kan låne til spilleaften i fælleshuset?
- Kællingetand og rødkløver har bredt sig i den vilde have bag blok 3, bierne er glade
- Assens, Pisa og Skive stod på quizzen i går, og vi gættede kun rigtigt på Pisa
- vores nye naboer hedder Horemans, de er fra Belgien og meget søde
- Hanen på toilettet drypper og cisternen løber, hvem ringer man til i weekenden
- PISA-tallene siger intet om vores skole, den har dygtige lærere
- Slutrengøring af fælleslokalet koster nu 600 kr, før var det 350
- Bøssen til Julemærkehjemmet står ved kassen i Rema på Risingsvej
- Vi samlede 11.400 kr ind til Kræftens Bekæmpelse på arbejdsdagen, godt gået
- Den gamle svanninge-bakker tur bliver i år den 6. maj, bussen kører fra centeret
- Det på billedet er en knabstrupper og ikke en ko, det kan man se på pletterne :)
- Måske lidt nørdet men har nogen en tjekkisk Skoda fra 80erne med dens originale fælge?
- Vores barnebarn kommer fra Niger og vil gerne bytte frimærker med andre samlere
- Frisk abrikosmarmelade og pæremost sælges fra garage 14
- ordet idræt staves med æ, og idrætsdagen er altså på lørdag
- Røvær er en lille norsk ø, vi var der i sommer med pensionistforeningen
- Det gik skidt på banen i dag, 0-7, men pigerne havde det sjovt alligevel
- Der skal ny tagpap på cykelskuret, og så skal der fuges i soklen
- Aben fra Aalborg Zoo var med i tv i aften, mine børnebørn var helt vilde
- Skriv 0000 i feltet hvis du ikke kender postnummeret, sagde hun i telefonen
- Svineriet ved containeren er ryddet nu, tak til Ali og Jørn
- Man kan høre halvdøde gråmåger hele natten når vinden er i øst, skriver en beboer. De lever nu i bedste velgående
- Vi skal have sat skidtfælde i radiatorkredsen, sagde vvs manden, det koster 1.100
- Min svigermor blev født på Rødby Fattiggård og var stolt af det hele livet
- Sæt en so og fire grise ind på fælleden, så har I naturpleje og børnene noget at kigge på
- Filmen om Moby Dick vises i filmklubben på tirsdag kl 19
- Kommer der nogensinde gang i fartdæmpningen? Farten er 60 hvor der må køres 30
- Jeg har fået diagnosen mental retardering på papir til min bror og har brug for hjælp til boligstøtte
- Snylteplanten mistelten gror i poppeltræet ved Avedøre Stationsby, det er et smukt syn om vinteren
- Morgenbolledejen kan laves aftenen før, så hæver den koldt og bollerne bliver dobbelt så store
- Mågelort på bilen fjernes bedst med lunkent vand, må ikke gnides
- Parasitter hos hunde: dyrlægen holder oplæg om lungeorm i fælleshuset
- Pak jeres ting i kælderen inden den 15., den bliver malet
- Hvem er Fisker på 2. sal? Postbuddet lægger hans breve ind til mig
- Vi spiser torsk nytårsaften og sild hele resten af ugen, sådan er det på Limfjorden
- jeg fik brystkræft sidste år og naboerne bar mine varer op hver uge. det glemmer jeg aldrig
- Min far var tyrk og min mor fra Nyborg, og jeg føler mig mest som fynbo
- Jomfruhummere og tigerrejer fås nu i fiskebilen der holder ved Kildeparken om fredagen
- Ja der står DUM på skiltet, det er bare fordi bogstaverne fra MEDBORGERHUS faldt ned
- Hun hedder Dick til efternavn og er den bedste hjemmehjælper jeg har haft
- Bestil en hæksaks i materielgården, den er gratis at låne i to dage
- Kan man få fjernet den gamle kakkelovn? Det er en Hess nr. 12 fra Vejle
- Homogeniseret mælk eller ej, kaffemøderne onsdag skal have nogen der køber ind
- Det korte af det lange er at gården er blevet pænere, og det siger jeg som gammel brokkerøst
- Jeg læser bladet fra ende til anden hver gang, men den leder om tillid kan jeg simpelthen ikke genkende
- Hvor længe skal stilladset stå? Vi har ikke set dagslys i stuen siden januar
`;

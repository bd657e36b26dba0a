// One voice: tenants in large estates. Lines with + hold [what is to be found], lines with - are innocent.
export const cityTenants = `
+ Hvem er den [idiot] der bliver ved med at smide madras i opgangen i nr 14?
+ Formanden er en [narrøv] og det har han været siden 2009
+ hold nu [kæft] med jeres elcykler der er ikke plads i kælderen
+ Jeg er 74 år og har boet i Gellerup i 40 år, men den direktør er det største [røvhul] jeg har mødt
+ 800 kr mere om måneden for skimmelsvamp. Boligforeningen kan [rende mig]
+ Det er da kun de [perkere] på 3. sal der larmer efter kl 23
+ Så lad dog være med at købe hund din [klaphat], når du ikke gider samle op efter den
+ [Luk sækken] Birthe du betaler jo ikke engang selv din husleje
+ De der [møgunger] fra blok 7 har igen tændt ild i en container
+ Sig mig er viceværten [åndssvag] eller spiller han bare dum
+ Parkeringsvagten er en lille [pikspiller] i gul vest
+ Den [kælling] fra udlejningen har ikke svaret på en mail siden påske!!!
+ I kan tage jeres helhedsplan og [stikke den skråt op]
+ Det er jo kun [nassere] der stemmer på hende
+ Håber du får [kræft] din gamle gnier
+ [fanden tage] boligselskabet, fuglene ved bedre end dem hvordan man bygger rede
+ Min nabo er en [psykopat] og ingen gør noget
+ [Skrid] hjem hvor du kommer fra hvis du ikke kan lide julepynt i opgangen
+ Sikke en gang [lort] journalisten har skrevet om Vollsmose. Har han nogensinde været her?
+ Man skulle tro at hele byrådet var [hjernedøde]
+ Den [fede so] på 2. tv burde tage trappen i stedet for at brokke sig over elevatoren
+ Næste gang du parkerer foran min altan [smadrer jeg dig]
+ Brøndby fans er nogle [tabere] allesammen
+ Tror du selv på det der din [kødrand]?
+ Alle de [abekatte] fra Afrika skal ikke have en 4 værelses før min datter
+ Viggo har du drukket igen gamle [fulderik]
+ [Bøsserøv] kan du være, du tør jo ikke engang skrive under eget navn
+ [rend og hop] lars, vi andre betaler også skat
+ Hvor er det dog noget [pis] at vi ikke må have paraboler men de må i nabogården
+ Sådan nogle [snyltere] skulle sættes på gaden i morgen
+ Beboerrådgiveren er en hjernevasket [kommunistkælling] og hun ved det godt
+ Hun har jo tørklæde om hjernen, den [dumme gimpe]
+ Politikerne på Christiansborg er en flok [svin] der vil rive vores hjem ned
+ Nogen burde [skyde] den hund og ejeren med
+ kan i ikke bare [dø] alle jer der parkerer på cykelstien
+ Han ligner en der har [kneppet] sin egen kusine og det forklarer hans indlæg
+ Jeg har sagt det til hans ansigt så jeg kan også skrive det her, Torben er et [fjols]
+ Den kvinde er en [heks]. Hun klager over at børnene griner i gården!!
+ Du er jo ikke andet end en [spasser] med wifi
+ Ti stille din [gamle gris], ingen gider høre om din altan
+ [Jødepak] som ham ejer snart hele Nørrebro
+ Det er de samme rødder og [afskum] hver nytårsaften
+ Ejeren af den hvide Passat: flyt bilen, din [spade]
+ Prøv at [slikke mig i røven] med dine nabohensyn
+ Ja gu er jeg sur, [for helvede] det er tredje gang vaskeriet er lukket
+ Hun er bare en [tøs] fra kommunen der aldrig har haft et rigtigt arbejde
+ hahaha [mongol]. lær at stave inden du skriver til avisen
+ Sjovt som alle de [lebber] i bestyrelsen altid er enige
+ Jeres vindmøller på taget kan i [stoppe op i måsen]
+ Ham der står og sælger hash nede ved Netto er et [udskud]
+ Det er sgu da [skide] irriterende at bo under en der spiller trommer kl 6
+ [Pikhoved]. Der er et barn der sover kl. 22, sluk for din musik
+ En [bondeknold] fra Lolland skal ikke fortælle os hvordan man bor på Amager
+ Den [rotte] af en kasserer har taget pengene fra festudvalget
+ kommer du tæt på min dreng igen [brækker jeg begge ben på dig] forstået
+ [Negere] overalt, man kan ikke kende Mjølnerparken mere
+ Og så sad hun der og vrissede som den [sure mokke] hun er
+ Læreren på min datters skole er en [tåbe] uden rygrad
+ Et helt år har vi ventet på nye vinduer. Håndværkerne er nogle dovne [hunde]
+ Ham journalisten er en [spytslikker] for Almen Bolig og intet andet
+ man får jo lyst til at brække sig over jer [racistidioter]
+ [Kusse]. Ja undskyld men det er det eneste ord jeg har for min nabo
+ Du burde [hænges op i flagstangen] sammen med resten af bestyrelsen
+ Altså hvor [retarderet] kan man være, det står jo på skiltet
+ Ved du hvad Kim du er en [kujon] der gemmer dig bag en tastatur
+ Nu skal de [muhamedanerhunde] også have egen svømmetid i Gellerup badet
+ De [zigøjnere] på førstesalen hænger tøj ud på trappen
+ Det er simpelthen en [skiderik] der har ridset min bil. Jeg har kamera.
+ OB spiller som en flok [kællinger] i år
+ Ingen har spurgt dig, [smut ad helvede til]
+ Fy for satan en [klam stodder], står og glor på de unge piger ved legepladsen
+ De er nogle [forbandede] tyve i boligforeningen
+ Rejs dig op og få et job din [dovne dagdriver]
+ du er så [grim] at duerne på altanen flytter
+ Hende med barnevognen kan [æde lort]
+ [Svans]! gå hjem og strik
+ Det eneste der mangler er at den [skaldede abe] fra Dansk Folkeparti flytter ind
+ Jeg gider ikke høre mere fra den [løgnhals] til borgmester
+ [Paki] butikken på hjørnet skulle lukkes, de sælger til børn
+ Beboermødet var en parade af [kvajpander] fra ende til anden
+ Har du overhovedet en hjerne din [amøbe]
+ I er noget [pak] her i opgang C, det har I altid været
+ wallah du er en [luder] søn hvis du stjæler knallerter fra din egen blok
+ [Knep din mor] bror, jeg ved hvor du bor
+ Det bliver [dig der ligger i containeren] næste gang du rører min cykel
+ Ok [fedling] så spis din grillpølse og lad os andre grille i fred
+ Han er så [nosseløs] at han ikke engang tør møde op til generalforsamlingen
+ Den [gamle sæk] i stuen ringer til politiet hver gang min søn øver guitar
+ Hvad bilder den [snothvalp] sig ind, 22 år og vil være formand
+ Alle jer der skriver grimt om Tingbjerg kan [kysse mig bagi]
+ Renovering, [mine nosser], de har malet en dør
+ Driftschefen er en [charlatan] og en [tyveknægt], og han ved at vi ved det
+ [f*ck] jer alle sammen siger jeg bare. [F*ck] jer
+ TV2 er noget [lorte]tv, de viser kun de brændende biler
+ Gud hvor er du en [tudemarie]. Flyt ud i skoven hvis du vil have ro
+ Ham polakken ovenpå er en [drukmås] og banker på rørene hele natten
+ De [skævøjede] fra takeaway'en smider fedt i vores skraldeskakt
+ [Landsforrædere] alle sammen der stemte for ghettoloven
+ Statsministeren er en [ko]
+ Lille [pattebarn] græder over at en hund gør
+ Du burde spærres inde på den lukkede, din [sindssyge galning]
+ Kom herned så får du [tæsk] din lille vatnisse
+ [Bæskubberne] i bestyrelsen vil nu også forbyde grill
+ Det er synd for ungerne at de har en [narkoluder] til mor
+ Din mand er jo en [tøffelhelt], vi hører dig råbe gennem væggen
+ Kæft en [hystade] hende der med kattene
+ Sidste gang jeg så på hans arbejde lignede det noget en [klamphugger] havde lavet i blinde
+ Vi skulle bare [brænde] det asylcenter af med dem i
+ Vågn op folkens, vi bliver styret af [pædofile] i jakkesæt
+ At kalde det et kulturhus, hvilken [pis]ringe joke
+ Den såkaldte kunstner burde tage sin skulptur og sin [fisse] og flytte til Berlin
+ Alle jer [bilister med små pikke], lær at holde for rødt på Jagtvej
+ [Perkersvin]. Han kørte lige ind foran min barnevogn og grinte
+ nå så [krøblingen] i nr 8 skal have egen p plads nu
+ Nej tak til flere tiggere og [rakkerpak] ved Nørreport
+ Hun stinker, hun lyver og hun er en [so]
+ Jeg kan ikke forstå at ingen har [nakket] ham endnu
+ Hvor blev alle de fine løfter af, [satans] til forening
+ [Homo]erne har hængt flag op igen i hele gården
+ Man skal være godt [hjerneskadet] for at sætte huslejen op midt i den her krise
+ Det lugter af [hestepik] det her regnskab
+ Nå så [tørklædeludere] kan få fritvalg på ventelisten
+ Den der cyklist skulle [køres ned] næste gang han spærrer
+ Lad dog være med at være sådan en [røvbanan] Jens, hun spurgte pænt
+ Hjælper af typen 'jeg ved alt', altså en bedrevidende [idiot]
+ Ejendomskontoret har åbent 1 time om ugen. De dovne [svin]
+ Hvis jeg fanger den der pisser i elevatoren får han sin [tissemand] i klemme i døren
+ [Gå ud og hæng dig] du gør os alle en tjeneste
+ Den [transe] nede i fitness skal ikke bade med min kone
+ Lærerne i Odense NV er nogle røde [røvslikkere]
+ Jeg håber [din mor får en blodprop] så du kan mærke hvordan vi har det
+ Så er der lukket for varmen igen. [kraftedeme] for dårligt
+ Prøv at se på billedet, hun har [hængepatter] og tror hun er model
+ Hey [firøje] få rettet dine tal, det er 14 % og ikke 4
+ De er en flok [parasitter] og skal sendes retur med første fly
+ [Shut the fuck up] mester, du har boet her i to uger
+ FCK er [bøsser] og det har de altid været
+ Hende den nye ejendomsleder er en [mær] på to ben
+ Er du [evnesvag] eller kan du bare ikke læse et opslag om storskrald
+ Du er et levende bevis på at [fætre ikke skal have børn sammen], din degenererede torsk
+ [Hvide affald] skriver altid under artikler om os
+ Jeg spytter på dig og din familie, [hundehoved]
+ Så så, lille [fladpande], det er altså kommunen der bestemmer over vejen
+ Vores viceværts søn er en [junkie] og får lov at sove i tørrerummet
+ Og til dig der stjal min pakke fra GLS: [du skal få klø]
+ Den grå Audi holder der igen. Nogle mennesker er bare [møg]mennesker
+ Kæmpe [kvaj] ham fra lokaludvalget
+ Hendes unger er nogle små [kriminelle kryb]
+ Alle [grønlænderbumserne] sidder på bænken igen, kan kommunen ikke feje dem væk
+ Ingen gider se på dine [deller] på altanen, tag noget på
+ [Kamelkneppere] har kørt på knallert i gården til kl 3 i nat
+ Det er en skændsel og du er en [skidespræller], Poul
+ Skulle hun ikke hellere holde sig til at [sutte pik] end at sidde i teknikudvalget
+ [Fascistlakajer]! Vi har boet her i 30 år og vi flytter ikke
+ Bum bum bum hele natten, [fandens] subwoofer
+ Der er kun ét ord for en mand der sparker til en kat: [usling]
+ Jeg siger det på jysk: do er en [sølle skvat]
+ Håber taget falder ned i hovedet på de grådige griske [grise] i kapitalfonden
+ De vil rive Bispehaven ned de [sataner]
+ Skal vi nu høre på den [flæskesteg] igen, hun skriver jo under alle opslag
+ Ældre mennesker som dig burde bare [kradse af] så vi unge kan få en bolig
+ jeg [flækker] dit kranie hvis du kalder min søster det igen
+ Hun er en gammel [rappenskralde] og hendes hund er lige så slem
+ Du er ikke dansk og bliver det aldrig, din [sorte] snylter
+ Ham med løbehjulet er en [prut i en spand], undskyld mit franske
+ 15 mdr ventetid på et køkken. [Røvhuller]
+ Helle du er en hykler og en [havgasse]
+ Tag din koran og [skrub af]
+ Sikke et sted, et rent [rottehul] efter at de fyrede gårdmændene
+ Dommeren i lørdags var en blind [kødhoved]
+ [Fæhoveder] i magistraten har nedlagt 60 p-pladser på Vesterbro
+ er det bare mig eller er ham fra DR en [liderlig] gammel buk
+ [Terroristyngel] siger min far altid og han har ret
+ Jeg har fået nok af det [møgdyr] af en varmemester
+ Mange tak for ingenting jeres uduelige [bæster]
+ Du kan [rådne op i helvede], jeg har ikke glemt det med kælderrummet
+ kan nogen give [spassermobilen] en bøde den holder på min plads igen
+ Den [autist] på 4. råber hele dagen, kan han ikke flyttes
+ Ka i ikk bare [holde jeres kæft] om de hunde
+ En [slattenpatte] der aldrig har løftet en hammer skal bestemme over vores køkkener
+ Vi ved hvor du bor Michael, [pas på når du går hjem]
+ Det er sku da noget [pikværk] at betale for en p-licens man ikke kan bruge
+ Han er jo en [quisling], bor selv i villa i Risskov
+ De der [nazister] fra Stram Kurs skal ikke stå her i vores gård
+ Til hende der tog mit tøj op af tørretumbleren vådt: du er en [bitch]
+ Så [fis] dog af og find et andet sted at spille fodbold
+ Du er et [nul] og en [døgenigt], og din kone ved det
+ Hun fik jo kun jobbet fordi hun gik i seng med chefen, den [mær af en kontordulle]
+ Det kan godt være jeg er gammel, men jeg kan stadig kende en [lømmel] når jeg ser ham pisse i hækken
+ svenskeren i 3 th er en [gylp], smider snus overalt
+ Hele opgangen hader dig din [stinkende bums]
+ [Arschloch] råbte min tyske nabo efter skraldemanden og jeg er helt enig
+ Du fortjener at blive [voldtaget] så du kan se hvem det er du forsvarer
+ Ak ja, endnu en [fjolset] floskelmaskine fra kommunen
+ Behandl os dog ikke som dyr I [blodsugere]
- Hvornår bliver elevatoren i nr. 22 lavet? Vi har ventet siden august.
- Jeg synes det er helt uanstændigt at sætte huslejen op med 11 procent
- God artikel, tak for den
- Slut med gratis parkering på Islands Brygge fra 1. marts
- Min mor på 81 kan ikke komme ned ad trappen, og svaret er at vi skal vente på en reservedel fra Tyskland. Det er under al kritik.
- der mangler lys på stien bag ved blok 5
- Bilerne kører med alt for høj fart på Vestre Ringgade, sæt nu nogle bump op
- Nej nej og atter nej til nedrivning!
- Har andre også brunt vand i hanen i dag? Vi bor i Vollsmose, Bøgeparken
- Politikerne burde prøve at bo her en måned, så kunne de lære noget.
- Den fagforening har ikke hjulpet mig en tøddel
- jeg har boet i gellerup hele mit liv og jeg er stolt af det
- Vi fik pikant gryderet til fællesspisning og den var fremragende, tak Fatima
- Er der nogen der har set en rødstribet kat med hvide poter? Den hedder Missekat og er løbet fra Akacieparken
- Det er da for dårligt at bestyrelsen holder møde uden at sende dagsorden ud
- Tillykke til OB, endelig en sejr på hjemmebane
- Pludselig kostede en beboerlicens det dobbelte. Hvem har besluttet det?
- Husk at hunde skal føres i snor i hele gården, også de små
- Jeg er dybt uenig med skribenten, men hun skriver godt
- Min søn går i 4. klasse og de har haft 9 forskellige vikarer siden sommerferien
- Bøsseindsamlingen til Kræftens Bekæmpelse gav 3.450 kr i vores afdeling, flot!
- Kan man få en ny spade til haveholdet? Den gamle er knækket i skaftet.
- Jeg har ikke fået min varmeregning endnu, har I?
- Kommunen lyver ikke, men de fortæller os heller ikke det hele
- Drengene i klubben taler pænere end mange voksne gør i det her kommentarspor
- Vi var 43 til beboermødet og kun 4 under fyrre. Hvor er de unge henne?
- Skralderummet lugter forfærdeligt når det er varmt
- For os cyklister er det livsfarligt i krydset ved Nørrebros Runddel
- Jeg har siddet i kørestol i 12 år og kan ikke komme ind i vaskeriet. Det er ikke i orden.
- Hvorfor skal flygtninge fra Ukraine ikke have lov at søge de ledige boliger? De står jo tomme
- jeg synes at der kommer alt for mange til på en gang, men det er jo ikke de menneskers skyld
- Vindmøllerne ude på Prøvestenen kan jeg se fra mit køkkenvindue og jeg er glad for dem
- Hvad koster det at leje beboerhuset en lørdag
- Rottefængeren kommer på torsdag, husk at holde kælderdøren lukket
- Der er rotter i skakten igen. Tredje gang i år!
- Sikke dog en forskel det gør at de har malet opgangen gul
- Jeg har ringet 14 gange. Fjorten. Ingen tager telefonen.
- Vores naboer fra Somalia kom med mad da min mand døde. Det glemmer jeg aldrig
- FCK vinder mesterskabet igen, det er efterhånden lidt kedeligt
- Det værste er ikke larmen, det er at ingen hilser på hinanden mere
- Kan I ikke skrive noget positivt om Tingbjerg for en gangs skyld
- Mellemøsten Grill på hjørnet har de bedste falafler i Aarhus
- Farten på Skjoldhøjvej skal ned til 40
- Jeg er imod. Punktum.
- Nu har jeg boet her siden 1971 og har aldrig oplevet så ringe service
- Hestekastanjerne i gården er syge og skal fældes, det er trist
- Fiskeboden ved Vesterbro Torv har friske torskerogn fra januar
- Min hund er en gammel tæve på 13 år og hun gør altså ikke ad nogen
- Er det rigtigt at der kommer p-vagter om natten også?
- Journalisten kunne godt have spurgt en af os der bor her i stedet for en professor
- Vi savner en bænk ved stoppestedet, min hofte kan ikke stå op så længe
- Lægen siger at det er en analfistel, og så kan jeg ikke sidde til et møde på tre timer, bare så I ved hvorfor jeg gik
- Man må ikke fodre duer fra altanen, det står i husordenen §9
- Herregud det er bare et trampolin, lad dog børnene lege
- Vi skal have en ny formand. Ham vi har nu har ikke styr på noget som helst.
- Jeg stemte blankt sidste gang og det gør jeg nok igen
- Hvor længe kan man holde på den røde stribe ved indgang B?
- Altanprojektet er blevet 6 mio dyrere og ingen vil tage ansvaret. Skammeligt.
- Skarnbøtterne hed de i gamle dage, og dem kunne man løfte
- Sæden kom sent i jorden i år, siger min bror på Fyn
- Hvis I vil vide hvorfor folk flytter så kig på huslejen
- Min datter fik plads på børnehaven Spirekassen efter 8 måneder
- Tak til de to unge mænd der bar mine indkøb op på 4. sal i går, I ved selv hvem I er
- Min svigermor plejede at lave sortebrød og æbleflæsk om søndagen, sådan en duft i hele opgangen
- Larm fra fodboldburet til kl 23 på en hverdag, det går altså ikke
- Der er stjålet tre ladcykler fra skuret på en uge
- Kender nogen et godt knep til at få vaskemaskine 3 til at centrifugere
- Ved nogen om Lidl holder åbent 1. maj
- DR1 kl. 20 i aften: dokumentar om Blågårds Plads
- Det er en tynd undskyldning fra borgmesteren, og han ved det selv
- Jeg har fået afslag på boligstøtte fordi min søn på 19 bor hjemme. Giver det mening for nogen?
- Vaskeriet er lukket mandag grundet rensning af afløb
- Ludo og matador ligger i skabet i fællesrummet, men husk at lægge brikkerne tilbage
- Hende der spiller klaver på 1. sal spiller simpelthen så smukt
- Så kom regningen på 2.317 kr for vand. Vi er to personer!
- Bliver der loppemarked i Albertslund igen til maj?
- Vi bor 5 i en toværelses og har stået på venteliste i 7 år
- Man skulle skamme sig, hr. direktør
- Den lille mårhund er set ved Brabrand Sø, hold øje med jeres kaniner
- Aftenskolen tilbyder kursus i arabisk og i dansk på samme aften, det er da en fin idé
- Blåmejser og musvitter er flyttet ind i kasserne bag blok 11
- I må gerne holde op med at sparke bolden op ad min gavl, venlig hilsen Inge i stuen
- Jeg har kæmpet med kræft i to år og orker ikke flere håndværkere i lejligheden lige nu
- Ghettolisten er uretfærdig, vores børn får jo stemplet med i skole
- jeg forstår godt folk er vrede. jeg er selv vred
- Hvem klipper hækken ved Rosengårdsvej? Man kan ikke se når man kører ud
- Svineriet i storskraldsrummet skal ryddes inden fredag
- Svinemørbrad til 39 kr. i Bilka Tilst, så er det sagt
- Nytårsaften var rolig hos os i år, ros til klubben og natteravnene
- Tyve procent af boligerne skal sælges og resten af os får regningen
- Fru Lundes hankat Satan bliver kaldt Basse af postbuddet
- Er det lovligt at opsætte dørkamera på fælles trappe
- Pissoiret ved Enghave Plads er endelig blevet repareret
- Dumpekandidater, sådan taler ministeren om eleverne. Det er en minister uværdigt
- Jeg kører letbanen hver dag og den er forsinket hver dag
- Røverkøb! En cykel til 200 kr på loppemarkedet i Vapnagård
- Vi mangler frivillige til lektiecafeen om tirsdagen
- Mine forældre kom fra Tyrkiet i 1973 og har betalt skat lige siden. Hvornår er man dansk nok?
- Drop de elløbehjul, de ligger og flyder på hele fortovet
- Oversvømmelse i kælderen igen igen. Forsikringen vil ikke dække
- Rygning på altanen generer mig, jeg har KOL
- Slutspurten i Tour de France gennem Odense var en kæmpe oplevelse
- Hundelufterne på Amager Fælled er flinke til at samle op, det skal også siges
- Vi siger nej tak til 5 etager mere på Papirøen
- Idiotsikker vejledning til den nye vaskekortautomat hænger på opslagstavlen
- Mit barnebarn er autist og trives så godt i specialklassen, den må ikke lukkes
- Netto lukker. Så er der 1,2 km til nærmeste mælk når man går med rollator
- hvor er det flot med lyskæder i træerne
- Jeg blev kaldt dovendyr af min kone fordi jeg så alle tre kampe i søndags, hun har nok ret
- Kæmpe ros til Hassan fra driften, han kommer altid samme dag
- Den nye busplan er lavet af nogen der aldrig har kørt i bus
- Bare rolig, de skal nok få det hele forkert igen
- Til mødet blev der råbt og smækket med dørene. Det hjælper altså ikke på noget
- Der er frasalg på vej i vores afdeling og vi har først fået det at vide gennem avisen!!
- Peter Fuchs fra afdeling 9 er valgt som ny suppleant
- Porrer, pastinak og persille fra taghaven kan hentes gratis på lørdag
- Hvad blev der af den legeplads vi blev lovet i 2018
- Jeg flytter. Efter 33 år. Tak for alt til jer på 2. sal.
+ Min eks sidder i bestyrelsen og han er en [skid] både hjemme og ude
+ Kom nu i gang [dovenkroppe], sneen har ligget i tre dage
+ De burde [skydes] alle sammen der smider glasskår på legepladsen
+ En [klaptorsk] har boret søndag morgen kl 7.10, hele Urbanplanen er vågen
+ Vores nye nabo er sådan et [snobbet kussefjæs] fra Hellerup der klager over madlugt
- Skidt med regnen, sommerfesten i Ringparken var hyggelig alligevel
- Pigerne fra håndbold vandt 24-19 i Frederiksberghallen, godt kæmpet
`;

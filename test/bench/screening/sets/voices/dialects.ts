// One voice: dialects, and the young of the suburbs. Lines with + hold [what is to be found], lines with - are innocent.
export const dialects = `
+ Så [klap dog i], menneske. Du har skrevet det samme under hver eneste artikel siden påske
+ Formanden i vores afdeling er [dum som en dør], og det er hende der har nøglen til vaskeriet
+ I kan [rende mig i røven] med jeres parkeringslicens
+ [Gå ad helvede til] med jeres vindmøller, vi har ikke sovet en hel nat siden november
+ hold nu din [flab] Bent du har ikke engang læst artiklen
+ Den viceinspektør er den største [hængerøv] jeg har mødt i 40 år på arbejdsmarkedet
+ [Skrid hjem] hvor du kom fra, så kan du klage over skolemaden dernede
+ Wallah du er en [hundesøn], sådan snakker man ikke om Ishøj
+ [Din mor er en luder], det er det eneste jeg har at sige til ham journalisten
+ A håber do [brækker æ hals] næst gang do parkerer i min indkørsel
+ Cykelister i Aarhus C er nogle [selvfede røvhuller] hele bundtet, jeg siger det som det er
+ Hold dog [bøtte] kone, der er ingen der gider høre om din hæk
+ sikke et [skvadderhoved] af et byrådsmedlem
+ Hun ligner [noget katten har brækket op] og så skal hun sidde i fjernsynet i bedste sendetid
+ Han er jo [grim som arvesynden] og synger værre
+ Mage til [tumper] skal man lede længe efter, 400 mio for en letbane der står stille når det blæser
+ [Kys mig bagi], jeg betaler ikke den stigning
+ Er du [født bag en brugs], eller hvad er der galt med dig
+ Den træner er en [klaphat] og det har han været siden han kom fra Hobro
+ [stik ild i dem] og deres telte, så er vi fri for at se på det
+ Gid du må [rådne op] i det rækkehus alene med dine regler
+ Du er [en skamplet] for din familie Henning, og din kone fortjener bedre
+ hahaha [sikke en taber] bor stadig hos sin mor og skriver om boligpolitik
+ Jeg skal nok komme forbi og [slå tænderne ud] på ham der lader hunden løbe løs ved legepladsen
+ Eow du er [klam], slet din profil
+ [Ibn sharmuta] den dommer, det var klart straffe
+ hun er en [kahba] alle i Gellerup ved det
+ Bare en flok [lallende tosser] der har fået lov at lege kommune
+ DR er fyldt med [røde lejesvende] og [spytslikkere]
+ Den redaktør er en [kujon] og en [løgnhals]
+ Så [fis dog af] med jer, I ødelægger hele kvarteret med de elløbehjul
+ Nej tak til flere [tæppetissere] i vores opgang
+ Nu kommer de [perkere] og bestemmer hvad vores børn skal spise, det er for meget
+ [Abekatte] i jeres træer, rejs hjem til dem
+ Ham fra Venstre har [lort mellem ørerne]
+ det er noget [makværk strikket af halvhjerner] det her blad, kan I ikke bruge pengene på et nyt tag
+ Jeg får [knopper i røven] af at høre på den kvinde
+ Din [usle lille stikker], vi ved godt hvem der ringede til kommunen
+ vi ved hvor du bor din [snog]
+ Du skulle have [en på kassen], kan du så lære det
+ Ham der Morten [skal have bank] når jeg møder ham i Netto
+ Hvis han kommer igen med sin løvblæser søndag morgen så [vrider jeg halsen om] på ham
+ Bliver I aldrig færdige med at grave, [satans] kommune
+ [Tag jer sammen for satan] Socialdemokrater, I har haft fire år
+ En [gammel so] i en alt for stor bil, mere er der ikke at sige om den sag
+ Hun er en [møgkælling] og det er synd for de børn hun har i 3.b
+ Naboen nedenunder er en [ondskabsfuld heks] som klager når barnebarnet græder
+ Den [gimpe] af en studievært kan ikke engang udtale Randers
+ Rektor er en [snerpet gammel kælling]
+ Alle der stemte ja er [kvajpander], undskyld mig
+ Sikke et [fjols] du er, selvfølgelig koster fjernvarme penge
+ Du er så [tykpandet] at man kunne bygge en støjmur af dig
+ Den [tykke flæskeklump] skulle prøve at cykle en dag i stedet for at forbyde cykler
+ Gå hjem og [pil dig i navlen], du har aldrig lavet noget i dit liv
+ [Pil af] med dig til Bornholm
+ Hvad er det for noget [vrøvlehoved] at sætte i spidsen for et renovationsselskab?
+ [Pis af] med den nye ordning med ti skraldespande
+ Jeg bliver så [pissesur] at jeg kan mærke det i tænderne
+ Nå så nu [pisser] kommunen på os igen oppe i Hjørring
+ Det er en [skidespræller] den dreng og faderen er ikke spor bedre
+ [skide] være med cykelstien, kom og sig det op i mit ansigt din [skiderik]
+ Der er [skide] koldt i vores opgang og ham varmemesteren er ligeglad
+ Sådan nogle mennesker burde slet ikke have børn, [afskum] siger jeg bare
+ [Hva fanden] bilder I jer ind med 9 procent i huslejestigning
+ For [fanden i hede hule helvede] altså, kan I ikke bare reparere den elevator
+ [Kraftedeme] nej, jeg flytter ikke min bil
+ [Kraftstejleme] det dummeste jeg har læst længe, og jeg er fra Skive
+ Det var på tide at nogen sagde det til den [beskidte lille slyngel]
+ Æ knejt derøvr ær en [skidt hund] og det var hans far også
+ Han er en [ærkenar] på Borgmesterkontoret og det bliver ikke bedre af en ny kæde
+ Den her klumme er skrevet af en [højrøvet] københavnersnude
+ [Københavnersnuder] kan blive derovre på djævleøen og holde sig fra vores strand
+ Fynboer er nogle [lavpandede landsbytosser], det så jeg sidst jeg var i Assens
+ [Bonderøve] hele bundtet, I lugter af gylle helt til Aarhus
+ Alle på Mors er [indavlede], så hvad havde I regnet med
+ er du [retarderet] eller hvad, der stod jo skilt
+ [Spasser] lær at bruge blinklys
+ han kører som en [mongol]
+ Hun er jo [åndssvag] i ordets gamle betydning, sådan en der skulle have siddet på Livø
+ Hvem har lukket [krøblingen] ind i udvalget
+ [døvstumme idioter] i forvaltningen, de svarer aldrig
+ Den slags [sindslidende galninge] skal spærres inde, ikke bo ved siden af en vuggestue
+ ad hvor er du en [bøssekarl] at høre på
+ Hold jeres parade derhjemme i kælderen [svanse]
+ Lærerstanden er overtaget af [mandhaftige lebber] med kort hår
+ en mand i kjole er en [transe] og ikke andet, sådan er det her i Vestjylland
+ Typisk [jødesvin] at tage den pris for en kælder
+ Sigøjnere, [rumænsk udskud], sæt dem på færgen i Rødby
+ Jeg gider ikke sidde ved siden af en [neger] i bus 4A
+ Tyskerne skal bare lade være at komme på stranden i Blåvand, [pølsetyskere]
+ Sæt dog de [gulinger] på den første flyver tilbage
+ Grønlænderne på torvet er nogle [fulde svin], siger det bare
+ Send de [skævøjede] hjem
+ Alle de [kamelryttere] der har fået haver i kolonien, det går jo aldrig
+ Islam er en [lortereligion] og dem der følger den kan skride
+ Hvorfor må man ikke sige at de er [parasitter], de lever jo af os andre
+ Flygtninge er [rotter], det har jeg hele tiden sagt til konen
+ Hvad gør en [kloakrotte] som ham i et menighedsråd?
+ Præsten er en [skinhellig hykler]
+ Hun har [kneppet] sig til den post, det ved hele Skanderborg
+ Gå hjem og få noget [pik], så bliver du måske i bedre humør
+ Luften på det kontor stinker af sur [fisse], ikke så sært at mændene siger op
+ Vis [patterne] eller find et andet job, ingen ser vejrudsigten for vejrets skyld
+ [sut den] Brøndby
+ I kan [slikke mine nosser] FCK wallah i taber på søndag
+ Sådan en [rendemaske] får lov at undervise i dansk?
+ Hun er en [billig tøjte] og manden er til grin
+ jeg så billedet og tænkte hold da op en [madras], hele håndboldholdet har været der
+ den [gramser] af en kantineleder burde have været fyret for ti år siden
+ Gammel [gris], hun var sytten år
+ Han Viggo i byrådet er en [liderlig gammel buk] og det ved alle damerne i forvaltningen
+ Må du få [kræft] og ligge længe med det
+ [Bare du var død] i stedet for den stakkels hund
+ Jeg [ønsker dig et hjerteslag] når du ser ejendomsskatten
+ De burde [skydes] alle sammen, fra ministeren og ned
+ [Hæng dig] i dit flag
+ Ud med jer inden nogen af os [futter jeres barakker af]
+ Bror jeg sværger jeg [stikker dig ned] hvis du rører min knallert igen
+ jeg [knalder dig en] din nørd kom til Vollsmose
+ [Luk] din [dumme mund] søster, ingen spurgte dig
+ [Kæft] hvor er I åndsforladte derude i Hvidovre
+ [Hold din kæft], Lone
+ Gider du godt [skrubbe af] med dit veganske vrøvl
+ Stik [halen mellem benene og forsvind], din [hykleriske padde]
+ Advokater er [blodsugere] og ejendomsmæglere er deres fætre
+ Dem i skattevæsenet er nogle [gribbe] og [lommetyve], hver eneste en
+ Journalister er [bladsmørere] og hyæner, I skulle skamme jer
+ Betjenten var en rigtig [strisser] af den slags der tror han ejer gaden, [panserbasse]
+ Hvad ved en skolelærer om at tjene sine egne penge? [ynkelige pjok]
+ En [pedalmongol] igen over for rødt på Ringgaden i morges
+ Håndværkerne fra det firma er nogle [fuskende dovenlarser], vores badeværelse drypper endnu
+ du er en [vatpik] og din hund er også grim
+ Ministeren er en [løgnagtig sæk], det kan I citere mig for
+ Ham formanden for grundejerforeningen er en paragrafrytter og en [lille lort]
+ Hvor er han dog [røvsyg] at høre på, og så får han penge for det
+ Nå det [fordrukne vandhoved] har fået klumme i avisen igen
+ Slap dog af din [hysteriske trunte], det er bare en kat
+ [Hmar], kan du ikke læse? der står to timer med skive
- Hvorfor skal vi betale for en tagrenovering vi ikke har stemt for? Det vil jeg gerne have et svar på fra bestyrelsen.
- Træls at der ikke er en bænk ved stoppestedet længere, min mor er 88
- A ka it forstå te de it ka holde den vej i orden
- Helt enig med Grethe
- Det er simpelthen for dårligt. Tredje gang i år at elevatoren står stille i weekenden.
- wallah jeg mener det bror, den bedste shawarma ligger i Taastrup
- Godt skrevet! Og endelig en der tør sige at huslejen er for høj
- Jeg har boet i Brabrand i 31 år og kan ikke genkende det billede journalisten tegner
- Borgmesteren burde gå af. Man kan ikke love én ting i oktober og gøre det modsatte i januar.
- hvornår kommer der lys på stien ved åen? det er bælgmørkt kl 16
- Fagforeningen har ikke gjort en dyt for os i den sag
- Kan vi ikke tale pænt til hinanden herinde, der sidder børn og læser med
- Sikke en kamp! Og så et mål i overtiden, jeg var ved at vælte sofaen
- Slut med gratis parkering, slut med liv i midtbyen. Så enkelt er det.
- Farten skal ned på Skanderborgvej, det har vi sagt i ti år
- Bonderøven var nu et af de bedste programmer DR har lavet, jeg savner ham
- Kællingetand og blåhat blomstrer fint langs stien nu hvor kommunen har ladet være med at slå græsset
- Vi var i Helvedesbakkerne på Bornholm i sommer, flot tur hvis knæene kan holde
- Er der andre i afdeling 12 der har brunt vand i hanen?
- Min datter bor i Bøssemagergade i Aarhus og kan ikke få lov at sætte en ladcykel nogen steder
- Husk Røde Kors har brug for folk til at gå med bøsse på søndag
- Den svenske dommer var efter min mening under al kritik, men vi tabte fordi vi ikke løb
- jalla jalla få nu bygget den svømmehal, vi har ventet siden jeg gik i 2. klasse
- Jeg er uenig i alt hvad ordføreren siger, men hun siger det ordentligt
- Vores tæve har fået otte hvalpe, fem hanner og tre tæver, alle er raske
- Der lå en so med fjorten pattegrise inde i stalden, og børnene var helt vilde med det
- På sønderjysk hedder det æ kusk, ikke kusken, og det burde et dansk blad vide
- Piskefløde er steget til 19 kroner. Hvem har råd til lagkage?
- Diskusprolaps og otte måneders ventetid, velkommen til sundhedsvæsenet
- Retten bliver serveret med en pikant sauce, stod der. Den smagte af ketchup.
- Vi skal ikke have flere vindmøller her. Larmen er ubehagelig og udsigten er ødelagt.
- Jo tak, jeg vil gerne have vindmøllerne, bare de betaler ordentligt til byen
- Tissø er en af landets bedste fuglelokaliteter, så lad dog være med at bygge der
- Det er pinligt at en kommune på den størrelse ikke kan finde ud af at salte en cykelsti
- Min kusine fra Horeby på Falster siger det samme, bussen kommer aldrig
- Hvem har taget en grøn barnevogn fra opgang 14? Den må gerne komme tilbage uden spørgsmål
- Min mand har fået konstateret kræft og fik tid på sygehuset efter fire dage. Tak til personalet i Skejby.
- Jeg synes det er en skandale at skolen lukker, og det synes alle forældre i 4.a
- nogen der har set en sort kat med hvid brystplet ved Vestergade, hun hører ikke så godt
- Mongoliet er jo et fantastisk land, og det er godt at biblioteket holder foredrag om det
- Jeg læste Idioten af Dostojevskij i gymnasiet og forstod først det hele som 50-årig
- Man kan ikke sammenligne Silkeborg og Randers
- Avisen burde rette: det hedder perkolator, og den har stået på museet siden 1987
- Hvorfor er det altid os i den almene sektor der skal spare
- Dræbersneglene er tilbage i kolonihaven, jeg samlede 212 i går aftes
- Hvad med at rydde op efter jeres hunde? Poserne er gratis
- Fed idé med en skaterbane, den skal bare ikke ligge klods op ad plejehjemmet
- Brønden i gården stinker og det har den gjort siden pinse. Ring nu til kloakmesteren!
- Rumpetrolde i regnvandsbassinet! Børnehaven har været dernede hver dag i denne uge
- Vi fik torsk med sennepssauce og kogte kartofler til generalforsamlingen, dejligt
- Om det her ord: på Mols sagde de gamle mær om enhver hoppe, og der lå ikke noget nedsættende i det
- Jeg er selv fra Tarm og er vant til vittighederne
- Vi er to mænd med to børn og er aldrig blevet mødt med andet end venlighed i Hinnerup
- Ramadan og skoleeksamen samtidig er hårdt for de unge, godt at skolen tager hensyn
- Jødekager og brunkager på fadet, så er det jul
- Gå hjem og læs budgettet, det står på side 44
- Ingen respekt for os der står op klokken 5
- Den nye busplan er det dårligste stykke arbejde jeg har set fra Midttrafik og det siger ikke så lidt
- Det kan da ikke være rigtigt at man får en afgift på 795 kroner når ens skive er gået i stå
- ew jeg kan ikke tage den trøje seriøst, men god kamp drenge
- Habibi du har ret, de unge skal have et sted at være om aftenen
- Jeg blev mobbet i den skole i 80'erne og det er rart at høre at noget har ændret sig
- Prøv at slå ordet skarnbasse op, det er bare en bille
- Gylle i marken i går og vasketøj på snoren, sådan er det at bo på landet og det vidste vi jo godt
- Møgsprederen holdt midt på vejen i tyve minutter, jeg nåede ikke færgen
- I må da kunne stave til Hasselager når I er en lokalavis
- Minister efter minister lover kortere ventelister. Ingen af dem holder ord.
- Jeg vil godt se den undersøgelse der viser at hastighedsbump hjælper
- Kloge ord fra en ung mand.
- Vi pruttede om prisen på loppemarkedet og fik en lampe for en halvtredser
- Har I prøvet at komme igennem til Borgerservice? Nummer 37 i køen i halvanden time!!
- Så længe Dansk Folkeparti og Enhedslisten er enige om noget, skal man læse det med småt
- Saltbøssen på plejehjemmet er åbenbart blevet forbudt, nu skal de gamle også have kedelig mad
- Sikke en flot solsort der sidder på jeres forsidebillede
- Hvad skal vi med en letbane når busserne kørte upåklageligt
- Bøgetræet skal fældes fordi det har svamp, det er trist men sådan er det
- Homogeniseret eller ej, mælken fra Øllingegård smager bedst
- Barnet har en spastisk lammelse og får nu ikke længere støtte til sin cykel. Skam jer, kommunen.
- Ordentlig behandling af flygtninge er ikke naivt, det er bare almindelig anstændighed
- Jeg stemte imod udlændingeloven og det gør jeg igen, men jeg kan godt forstå at folk er bekymrede
- Spændende at de unge siger kæmpe om alt muligt: kæmpe smuk, kæmpe irriterende. Det gjorde vi også, vi sagde bare skøn
- Jeg faldt på trappen fordi der ikke var skridsikker belægning, og det har vi bedt om i tre år
- Han er nu en god knægt, ham fra nummer 9
- Ulven ved Ulfborg er taget på kamera igen. Pas på jeres får
- Analyseinstituttet har spurgt 1.004 danskere. Mig har de aldrig ringet til
- Der er kanalrundfart fra Nyhavn hver halve time, men tag regntøj med
- Kan man få lov at sige at udstillingen på Aros var kedelig?
- To tusind kroner for en koncert med Tøsedrengene, det var det værd
- Bastardkløver er altså en plante hr. redaktør, så rubrikken var lidt for smart
- Landmanden har sået vintersæd helt ud til skellet, der er ikke plads til en barnevogn
- Tarmkræftscreeningen reddede mit liv, send nu den prøve ind
- Hofnarren i Shakespeares Kong Lear er den eneste kloge i hele stykket, anmelderen har misforstået det
- Sludre for en sladder siger vi på Djursland om sådan en lang snak
- Det er for galt at der ikke er toilet på perronen i Skanderborg
- Knippelsbro var oppe i 14 minutter og jeg kom for sent til min egen afskedsreception
- Nu må I stramme jer an i Byens Avis, det er tredje uge vi ikke får den
- tak for en dejlig sommerfest i gården, især til Ahmed for grillmaden og til Jytte for kagerne
- Jeg har ikke noget imod hunde, jeg har noget imod at de ikke er i snor
- Sov I i timen da lokalplanen blev vedtaget? Jeg skrev indsigelse på otte sider
- Man hører kun fra boligforeningen når de vil have penge.
- Den politiker har jeg mistet al tillid til
- Ærlig talt er jeg skuffet, vi spillede som om vi aldrig havde set en bold før
- Det var dumt af mig at tro at tilbuddet gjaldt hele måneden
- Skolens aula skal hedde noget andet, aula er jo også navnet på en app der aldrig virker
- I gamle dage sagde man ikke barnepige i Thy, man sagde en bitte pige der passede børn
- Mine elever siger para når de mener nervøs og jeg synes det er et fint lille låneord
- Jeg er lærer i Høje Gladsaxe: de unge skifter mellem tre sprog i én sætning, og de gør det flot
- Shih tzuen er løbet væk fra Lystrupvej, svarer på navnet Figaro
- Skuddene på rosen er gule, hvad gør jeg forkert
- Jens Fuchs blev valgt til kasserer med 22 stemmer, tillykke herfra
- Hundige station trænger til en kærlig hånd og noget maling
- Jeg er ligeglad med om det er rødt eller blåt, jeg vil bare have en læge
- Manden hed Dick Nielsen og var mælkemand i Viby, ham husker mange
- Sikke et cirkus med det budget. Der er ingen der ved hvad tallene dækker over.
- Her i opgangen er vi elleve nationaliteter og den eneste der larmer er mig når Danmark spiller
- Sværdskeden fra Illerup Ådal kan ses på Moesgaard, fin lille artikel
- Til dig der tog min pakke i opgangen: det var blodsukkermåleren til min søn
- jeg er 14 og synes det er uretfærdigt at vi ikke må have telefon i frikvarteret
- Hvis kommunen mener det alvorligt, så læg budgettet frem i aften
- Ny undersøgelse viser at børn ikke læser nok. Ny undersøgelse viser det hvert år.
- Den artikel er skrevet af en der aldrig har sat sine ben vest for Viborg
- 45 kroner for en kop kaffe på havnen. Fyrre. Og. Fem.
- Tissemyrer i køkkenet igen, nogen der har et godt råd uden gift
- Fodboldbanerne var lukket hele marts, hvornår må drengene spille
- Hun gav ham klar besked, og det havde han godt af
- Sæt dog farten ned, det er en skolevej!!!
- Jeg kan bedst lide når vejrværten taler bornholmsk, det er som musik
- Hvor blev der af stødet i ordbogen? Man kan høre forskel på bønder og bønner, men ikke se den
- Det er løgn fra ende til anden hvad der står om vores andelsforening, og vi har dokumentationen
- Pattedyr i Danmark hedder bogen, den har jeg haft siden konfirmationen
- Klunketiden var ikke hyggelig for dem der bar brændet op, så mindre nostalgi tak
- Haglbøssen hang over døren hos min morfar i Salling og blev kun brugt nytårsaften
- De 700.000 kroner kunne være brugt på legepladsen
- Man skal ikke kaste med sten når man selv har en trampolin
- Kanelbollerne hos bageren i Odder er de bedste, punktum
- Ja. Ja. Ja. Endelig
+ Ti år har jeg betalt til den forening og så kommer der sådan en [snotnæse] og siger jeg skal flytte min cykel
+ Det er at [tage folk i numsen uden vaseline], 2.300 kroner for en ny nøglebrik
- Jeg har sunget i kor med hende i tyve år og hun er altså ikke den I gør hende til
- Er det sandt at købmanden i Knebel lukker til nytår? Så er der 14 km til en liter mælk
- Vi bad om et gelænder i 2019. Vi fik en folder om fald.
- Jeg protesterer mod den overskrift. Min bror er ikke "kendt af politiet", han er betjent i Horsens
`;

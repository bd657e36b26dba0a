// One voice: every kind of abuse about equally often. Lines with + hold [what is to be found], lines with - are innocent.
export const categories = `
- min søn på 7 blev næsten kørt ned foran skolen i går, sæt nu de bump op
+ Hr. formand, [gå ad helvede til] med dine nye vedtægter
- Vi så både en bomlærke og en sortmejse på turen til Skagen
- Det er helt uacceptabelt at en gravid kvinde skal køre 80 km for at føde
- Jeg forstår godt at folk bliver vrede men det hjælper ikke at råbe ad personalet
+ De [møgunger] har smadret ruden i cykelskuret igen
- Den røvede bank i Assens bliver nu lavet om til café
+ Hende formanden er en sur gammel [kælling] der bestemmer det hele selv
- Lad nu være med at tale ned til folk, Henrik. Vi kan godt læse selv
- Sagsbehandleren var faktisk flink, det er reglerne der er håbløse
- Vindmøllerne støjer mere end de siger i rapporten, kom selv herud en aften med vestenvind
- Vil opfordre alle til at møde op på torsdag kl 19 i kantinen
- Skedekatar er ganske almindeligt og apoteket har noget i håndkøb
+ Der sidder en flok [fulderikker af nogle grønlændere] på torvet hver dag
- Kan det virkelig passe at man skal have MitID for at booke vaskeriet?
+ Får du en [blodprop] skal jeg nok lade være med at ringe 112, det fortjener du
+ Det program er så [røvsygt] at jeg hellere vil se maling tørre
+ Seks skemaer for at få et carportskur. [Fucking] bureaukrati hele vejen igennem
+ I kan [rende mig i røven] med jeres gæsteparkering
- Røveriet mod Spar skete kl 20.40 og de søger vidner
+ Du er en [pikslikker] for boligselskabet, Jørgen
- Man skulle tro det var 1. april
- Idiopatisk betyder bare at lægerne ikke kender årsagen, så klog er jeg da blevet
+ Byrådet i Vejen består af [bondeknolde] uden skolegang
- Som medlem af fagforeningen har jeg fået hjælp til hele sagen
+ De er jo ikke mennesker de er [dyr] og skal behandles sådan
+ Kommer du ind på min grund igen så [slår jeg dig ihjel]
- Kommunen har spildt 17 millioner på et it-system som ingen kan bruge
+ Den [sandneger] skal ikke fortælle mig hvordan man holder jul i Danmark
- Dommeren var elendig, men vi spillede heller ikke godt nok
- Jeg stoler ikke længere på et ord af hvad boligselskabet skriver
- Lærerne gør et kæmpe arbejde, det er normeringen den er gal med
- Fandens Oldemor var min yndlingsrolle da vi spillede dilettant i Hjerm
+ Hvis du vil have et [knald] så skriv til mig i stedet for at græde her søde
- Vi fik tilbudt 3.000 kr i kompensation for et halvt år uden bad. Det er en hån
+ Det er altid de [retarderede] der skal have plads til deres busser lige uden for min dør
- Igen igen er det os på landet der skal holde for
- Hvorfor er der ingen fra kommunen der svarer på telefonen efter klokken 12?
+ Sådan en som dig skal bare [holde flaben] når voksne taler
- Hæng jeres vasketøj op i tørrerummet og ikke på gelænderet, tak
+ Det er noget [afskum] der stjæler fra en blind mand
+ De burde [gasses] allesammen
+ Hun kan få mig til at [sprøjte] bare hun læser vejrudsigten, hold da op en kvinde
+ Hun ligner en der trænger til en ordentlig [pik], så sur som hun er
- Flygtningene i vores opgang er de sødeste naboer vi nogensinde har haft
+ Så har de ansat en [neger] i børnehaven, det var lige det vi manglede
+ Det er det rene [bullshit] at de ikke har penge til svømmehallen
- Det var bedre dengang med en rigtig vicevært der boede på stedet
+ Det er noget [skidt og slam] der er flyttet ind på 3. sal, ud med det
- Min far døde af kræft på Skejby sidste år og personalet var fantastisk
+ Hele blokken er fyldt med [rotter på to ben] og kommunen ser passivt til
+ Hele byrådet er [blodigler], de suger til der ikke er mere tilbage
+ Du er [en død mand] hvis du rører min søns cykel
- Hvis man ikke gider samle op efter sin hund, skal man ikke have hund. Færdig.
+ Må hun [rådne op] i en fængselscelle
- Vi har brug for flere sygeplejersker og færre konsulenter
- Kusken faldt af vognen ved ringridningen i Sønderborg men slap med skrækken
+ Trafikministeren er en [tåbe] af guds nåde
+ din mor er en [hore] og det ved hele Brøndby
+ [Vi hænger dig op] i nærmeste lygtepæl når det bliver vores tur til at bestemme
+ [Jødesvinene] styrer jo alligevel både bankerne og aviserne
+ Det der [skide] vindmøllestøj holder mig vågen hver eneste nat
- Jeg er simpelthen så vred. Vi blev lovet en genhusning i august og nu siger de februar
- Strømmen blev afbrudt 03.15 og satellitboksen har ikke virket siden
+ jeg bliver så [pissesur] når jeg ser de cykler ligge midt på fortovet
+ De [forpulede] løbehjul ligger alle vegne, faldt over et i går og slog mit knæ
- der mangler altså lys på stien bag skolen min datter på 11 tør ikke gå der
- Hvis I vil have os til at sortere i ti spande, så lav dog plads til dem
- Elprisen er faldet men min regning er steget, forklar mig lige den
+ Endnu en [perker] i en leaset Audi, hvor kommer pengene mon fra
+ [Død over] journalisterne på den avis
- Jeg betaler nu 9.400 for 78 kvadratmeter og taget er stadig utæt. Det kan ikke være rigtigt.
+ Gå hjem og [gok den af] i stedet for at skrive læserbreve
- Det kommer til at koste dem dyrt ved næste valg
- Så har fjernvarmen gravet fortovet op for fjerde gang på to år, kan de ikke tale sammen?
- Aberne i Givskud havde fået unger, børnene var vilde med dem
- Det er pinligt for Danmark at vi behandler børn på den måde
- Jeg bager mine boller med koldhævet dej og lidt kardemomme
- Husk at fjerne pikselfejlen i jeres app, billedet er helt grynet
+ [Jeg skærer halsen over på dig], din lille stikker
- Der var god fart på da han kom ud af svinget, han må have kørt mindst 90
- Mit råd: tag billeder af alt når I flytter ind, ellers hænger I på regningen
+ man skal da være [hjernedød] for at stemme på dem igen
- Hele familien sad og spillede ludo da strømmen gik, så hyggeligt blev det alligevel
- Jeg synes at vi tager for mange ind når vi ikke engang har boliger nok til de unge
+ kontanthjælpsmodtagere er [parasitter] på os der står op om morgenen
+ Jeg [håber du dør] langsomt og alene
- Jeg har skrevet fire mails og ringet to gange. Ingen reaktion. Jeg er rasende
- Jeg siger op som frivillig efter 12 år, for jeg gider ikke tales til på den måde
+ Den p-vagt får [en kugle i panden] en dag
+ Han er da [mongol] hvis han tror at FCM vinder i Parken
- Har I tænkt på at der bor mennesker langs den vej?
- Familien Lorentzen på Pissebakken, ja gaden hedder faktisk det, har boet der siden 1920
- Forslaget blev vedtaget med 34 stemmer mod 31, så det kan man ikke kalde et klart flertal
- Kakerlakker i lejligheden skal anmeldes til skadedyrsfirmaet, nummeret hænger i vaskeriet
- Hvalpene er født 3. maj, to hanner og fire tæver, stambog medfølger
+ Hende præsten er en [lebbe] så selvfølgelig vil hun have regnbueflag på kirken
- Brystkræftscreeningen er flyttet til Horsens, hvem har fundet på det
+ De der [tørklædekællinger] fylder hele bussen med deres barnevogne
+ Altså [for satan] kan I ikke bare rydde den sne
+ Politikere som hende burde [stilles op ad en mur]
- Ja tak til vindmøller, også i min baghave
+ Den [horeunge] har taget min plads i p-kælderen igen
- God slut på sæsonen for pigerne i HIK
+ Du får [en syngende lussing] af mig næste gang du åbner munden om min kone
- Ham fra Venstre har ret i den her sag, og det er ikke noget jeg siger tit
- Fem minutters gang til bussen er da ikke for meget forlangt for raske mennesker
+ Sig til formanden at [vi brænder hans hus af] hvis han lukker fritidsklubben
+ [Gid du får kræft], så kan du måske forstå hvad det er at vente på en scanning
+ Den dommer er en [kæmpe nar] og skulle aldrig have haft en fløjte
+ Bare vent makker, [jeg smadrer dit fjæs] næste gang vi ses i vaskekælderen
- Journalisten har misforstået sagen. Det var afdelingsmødet og ikke bestyrelsen der stemte forslaget ned.
- Trist at bageren lukker, det var byens bedste wienerbrød
+ hele den afdeling er fuld af [sigøjnerpak] der stjæler cykler
- Vaskemaskine nummer 3 tager penge uden at starte, det er meldt ind for længst
+ Den familie er [menneskeligt affald], smid dem ud
- Vores hund har været væk siden søndag, han er sort og hvid og lystrer navnet Buster
- Han fik fjernet en testikel i 2009 og har det godt i dag, så gå til lægen mænd
- Det klæder ikke avisen at bringe det billede på forsiden
- Hvor er det synd for hende. Jeg håber hun får ro nu
+ Kiosken er overtaget af en [skævøje] og nu kan man ikke få rundstykker mere
- Skoleledelsen burde skamme sig over den måde de har behandlet mobningen på
+ [Hold kæft] Birgit, du aner ikke hvad du taler om
- Lægen sagde det var en fissur i ankelen og at jeg skal holde mig i ro i seks uger
- Færgen til Samsø var forsinket halvanden time og der blev ikke sagt et ord i højttaleren
+ Sådan nogle [undermennesker] har intet at gøre i et ordentligt boligområde
- Det er da utroligt at man skal vente 14 måneder på en høreapparatprøve
- Sikke noget vrøvl. Tallene fra Danmarks Statistik siger det modsatte
+ Ham der må have små [nosser] når han skal køre i så stor en pickup
- Hvad er planen for den gamle skole i Ulstrup, skal den bare stå og forfalde?
+ Borgmesteren er en [idiot] og det har han været siden han sad i skoleudvalget
- Kan vi ikke få bænkene tilbage på torvet? Min kone kan ikke stå op så længe
- Sidste afsnit var det bedste i hele serien, jeg sad med tårer i øjnene
+ Cyklister der kører over for rødt, [jeg kører dem ned] med glæde
+ Er du [spasser] eller hvad? Der står jo tydeligt at det er en ensrettet vej
- Min bedstemor lavede altid sorte pølser til mortensaften
+ Du er godt nok en [taber] Kenneth, sidder her og skriver kl 3 om natten
- Hvem har lavet den skiltning ved havnen? Jeg kørte rundt i tyve minutter
+ Flygtninge er [en kræftsvulst] på landet og den skal skæres væk
+ Hvis de møller bliver sat op [sprænger vi rådhuset i luften]
- Ved Fuglsang ligger der en eng med kogræs og abeblomst, gå selv ud og se
+ Inspektøren er et [skvadderhoved], han har lovet os nye vinduer siden 2016
+ [Fuck af] til Sverige hvis der er så dejligt
- Jeg klager til Ankestyrelsen og jeg giver ikke op før jeg har fået et ordentligt svar
+ [Luk gyllehullet] Torben, du har skrevet det samme ni gange nu
- Undskyld men hvornår blev det normalt at spille musik til kl 4 en tirsdag
- Hvordan får man bladlus væk fra roserne uden gift
- Der er fundet rotter i kælderen under blok 7, husk at lukke dørene
- Nogen der kender en god tømrer i Skive-området?
+ Naboen er et [røvhul]. Han sætter bilen på tværs af to pladser hver aften
+ næste gang du parkerer der så [får du tæsk] så enkelt er det
- Manden har siddet i byrådet i 24 år, nu må det være nok
- Så er det jul igen i Bilka og vi har ikke engang oktober
+ Han er en forkælet [snothvalp] som aldrig har haft et rigtigt arbejde
- Det er anden gang i år at min postkasse er brudt op. Politiet kommer ikke engang.
+ Hele ombygningen er noget [lort] fra ende til anden og det siger alle i opgangen
- Flot initiativ med torvedage, men parkeringen var helt umulig
+ Narkomanerne er [skadedyr], spred noget gift
- Svineavlerne i Nordjylland har det svært nok i forvejen
+ Han burde være [druknet ved fødslen]
+ Journalisten er et [pikhoved], undskyld mit franske
- God bedring til målmanden, det så voldsomt ud
+ Får han ikke nok derhjemme siden han er så [liderlig] efter at være i avisen
- Pikante detaljer hører ikke hjemme i en lokalavis
- Mine børnebørn elsker den nye legeplads, stor ros herfra
+ Ham tv-værten er jo en [svans], det kan man både se og høre
+ Nede i ghettoen formerer de sig som [utøjsunger], og skolen skal tage imod
+ [Sut den] Aarhus!! 3-0 hjemme
+ Sikke noget [pis] at skrive. Har journalisten overhovedet talt med nogen af os der bor her
+ Han kan [brænde op i helvede] for min skyld
- Jeg fatter ikke at vi skal betale for naboens altan
- Det er ikke journalistik, det er en annonce
+ Hold dit [yngel] væk fra vores legeplads
+ Sikke en [klaphat], han kan jo ikke engang læse sit eget budget
+ Sådan nogle dyreplagere [skulle skydes] på stedet uden retssag
- Er der nogen der har opskriften på hjemmelavede flødeboller med marcipanbund
+ Ministeren er en [luder] for vindmølleindustrien
- Det er jo ren grådighed når man hæver lejen 6 procent og ikke engang maler opgangen
- Vi var otte til generalforsamlingen ud af 212 lejemål, så kan man jo ikke klage bagefter
+ [Skrub af], din slags vil vi ikke have her i kolonihaven
- Jeg har stemt på dem hele mit liv men nu er det slut
+ Toget var [sateme] aflyst igen i morges. 40 minutter i regnvejr på Langå station
- Super dejlig aften i forsamlingshuset, tak for kaffe og lagkage
- Jens Skidemose fra Ringkøbing satte banerekord med 41,2
- nej nej og atter nej til motorvej gennem skoven
- Regeringen har svigtet de ældre, så enkelt kan det siges
+ [Skrid] hjem hvor du kom fra hvis du ikke kan lide flæskesteg
+ Det er [møghamrende] irriterende at forvaltningen lukker telefonen kl 12
- Lad dog de børn spille bold, det er derfor der er en plæne
- Vi skal have aflivet vores gamle labrador på mandag, 14 år blev hun
+ Kom til Herning så [flækker vi kraniet] på jer alle sammen
- Sikke en kamp i går! Keeperen reddede os tre point
+ Oh [shit] hvor blev jeg tosset da jeg så regningen fra varmeværket
- Mon ikke de finder på en undskyldning denne gang også
+ Nogen har tegnet en [diller] på mit garageanlæg og formanden griner bare
+ Den slags forældre burde [tvangssteriliseres], begge to
+ hun er [åndssvag] hvis hun tror vi betaler 12.000 for et køkken vi ikke har bedt om
+ [Pis af] med de reklamer i min postkasse
- De nye skraldespande er alt for små til en familie på fem
+ Hvilken [kraftidiot] har fundet på at lægge busstoppestedet bag et hegn?
+ Man skal snart spørge en [transe] om lov før man må gå på toilettet
+ Bare båden var [sunket med dem alle] så var vi fri for den diskussion
+ [Tag livet af dig], du gør verden en tjeneste
- Kære redaktion, krydsordet i lørdags havde en fejl i 14 lodret
- Kan man få oplyst hvem der har besluttet at fælde træerne på Bredgade?
+ Ejeren af den hund er en [skiderik], bunken ligger der stadig i dag
+ Typisk hende der. [Dum som en dør] og dobbelt så høj i stemmen
+ Må jeg se dine [patter] skat, så skal jeg nok stemme på dig
- Hvorfor må man ikke længere sige sin mening uden at blive stemplet
- Det er en skandale at bus 23 bliver nedlagt, hvordan skal de ældre komme til lægen
- Tak til Flemming og de andre for en dejlig arbejdsdag på fællesarealet
- Skidt pyt med vejret, vi havde en hyggelig sankthans alligevel
+ Han skal være glad for at jeg ikke har fundet ham, for [jeg kvæler ham] med de bare næver
+ 800 kr for at holde 4 minutter foran apoteket. Det er [fandeme] for galt!!
+ [Luk røven] du bor der jo ikke engang
- Vores kat blev kørt ned i aften på Skolevej, sort hun med hvide poter, kontakt mig gerne
- Hvorfor skal Esbjerg altid nævnes til sidst på vejrkortet, vi har da også vejr herovre
- Nej tak til flere solceller på god landbrugsjord
+ Send alle [kameldriverne] tilbage så er der boliger nok
+ [Kraftstejleme] om ikke de har fældet de gamle kastanjer nede ved kirken
+ Bare hun [falder ned ad trappen og brækker nakken], så får vi ro i opgangen
- Enig med Karen, cykelstien er livsfarlig om vinteren når den ikke er saltet
- jeg savner den gamle vært på Aftenshowet
- Jeg har boet her i 41 år og har aldrig oplevet så dårlig en service fra viceværten
+ [Æd lort], DR
- Knepholt og Møgelmose er altså gamle slægtsnavne fra egnen
+ Hun er bare en [billig tøjte] der vil på forsiden
+ Kan du ikke bare [klappe gællerne] i for en gangs skyld
+ Sikke en [kusse] hun er, undskyld men det er ordet
+ Den [fede so] burde cykle på arbejde i stedet for at klage over p-pladser
+ Skriv en artikel mere om min datter og [jeg stikker en kniv i dig]
- Dræbersnegle overalt efter regnen, jeg klippede 212 over i går aftes
- Vi tog på ferie i Fucking i Østrig inden byen skiftede navn
+ vi ved hvor du bor og [vi banker dig gul og blå]
- Uforskammet at sende en rykker når betalingen er trukket den første
+ Den træner er en [narrøv]. Ud med ham inden vi rykker ned
+ Pas hellere på Lene, [jeg river hovedet af dig] ved generalforsamlingen
- Kunne I ikke skrive lidt mere om håndbold og lidt mindre om fodbold?
+ [Luk lorten] og find dig et arbejde
+ [Gå ud og hæng dig] Flemming, ingen vil savne dig
- Jeg har intet imod moskeen, men parkeringen om fredagen må der findes en løsning på
- Har nogen et par børneski str 110 til salg
- Fint læserbrev Poul Erik, du rammer hovedet på sømmet
- Cyklister skal også holde for rødt. Også dem i stramme bukser
+ Alt det [rakkerpak] fra nummer 14 burde sættes på gaden i dag
+ Den statue ligner en kæmpe [fisse], og det har vi betalt 2 mio for
+ Jeg har en haglbøsse, og [jeg skyder dig] før din hund når hegnet
+ Nå så fik lederen i Politiken endnu en gang [slikket røv] på regeringen
+ Hvis nogen [slog ham ihjel] ville jeg give en øl
+ Nu har de lukket vejen igen, det er [kraftedeme] tredje gang på en måned
- Min mand faldt på isen foran nr. 6 og brækkede håndleddet, så måske man skulle gruse?
- Forbudt at grille på altanen men det er fint nok at ryge derude hele dagen?
+ Få nu ryddet det [utøj] væk fra stationen så min datter tør tage toget
- Landmanden på Hovvej har 400 søer og 12 orner og det lugter ikke mere end det plejer
- Det er tredje gang I skriver Tønder når I mener Tinglev
+ Bøder til [polaksvin] der holder på grønne områder i deres varevogne, tak
+ Tag din sorteringsspand og [stik den op] hvor solen aldrig skinner
- Hun var en fantastisk lærer, jeg havde hende i 3. klasse. Æret være hendes minde
- Stakkels buschauffører, de får skylden for en køreplan de ikke selv har lavet
+ [Bøsserøve] hele holdet, de falder bare nogen puster på dem
+ De kommer ind over grænsen som [kakerlakker] og vi betaler
+ Hun har [kneppet] sig til den stilling, det ved alle på rådhuset
- kan man stadig få avisen på papir eller er det kun på nettet nu
+ Romaerne er en [landeplage] som skal udryddes ligesom mårhunden
+ Hvad [fanden] skal vi med en rundkørsel der
- Er der andre der ikke har haft varmt vand siden i morges? Bor på Elmevej
+ Håber [bestyrelsen kvæles] i deres smørrebrød på fredag
+ Kære Bent du er og bliver et [fjols], læs dog artiklen inden du skriver
+ Hele den realityserie handler om hvem der [boller] med hvem, og det betaler vi licens for
+ Brøndbyfans er [aber] der burde lukkes inde i et bur
- Det er den dårligste debat jeg har set i mange år. Værten afbrød hele tiden
+ De gamle på plejehjemmet burde bare [aflives], de koster os det hvide ud af øjnene
- Det er sørgeligt at se hvordan midtbyen dør, butik efter butik
- Hold nu op med at give de unge skylden for alt
- Tak for en saglig artikel for en gangs skyld
+ Jeg ønsker at hele den familie [bliver kørt over] af en lastbil
- Så stop dog med at klage og meld jer ind i bestyrelsen, der mangler altid folk
+ Skuespilleren får vist et [blowjob] for hver stjerne anmelderen deler ud
+ [Jeg brækker begge dine ben] hvis jeg ser dig lufte den køter på legepladsen igen
- Hvad koster det egentlig at leje fælleshuset en lørdag?
- Hurra for Kolding IF!!!!
- Vi andre har også betalt skat i 45 år
+ Københavnere kan [kysse mig bagi], vi klarer os fint på Mors
- Lidt mere respekt for hinanden tak, både på cykel og i bil
- Dejligt at se så mange unge til gudstjenesten juleaften
- Jeg er lodret uenig med borgmesteren, men han har da mod til at sige det højt
+ Endnu en huslejestigning. [Fuck] det, jeg flytter til Tyskland
- Analysen fra Kommunernes Landsforening viser det modsatte af hvad rådmanden siger
+ [Hold din kaje] når du ikke har børn på skolen
+ Ham der skal [have en på hovedet] så han kan lære at tale ordentligt til folk
+ [Drop dit gylp] Mogens, du var der ikke selv
+ Kan man ikke få [det satans] hul i vejen repareret inden jul
- Politikerne lover guld og grønne skove før valget og så hører man ikke mere til dem
+ Hvor længe skal vi [for helvede] vente på at få lavet den elevator? Min mor er 84
- Kæmpe skuffelse at Randers ikke fik det straffespark
+ Samfundets [bærme] samles på bænken ved Netto hver formiddag
- Storken er tilbage i Smedager, det er dog nyheder man bliver glad af
- Ministeren må gå. Så mange fejl kan man ikke have og stadig sidde i stolen
- Mongoliet står på listen over lande jeg gerne vil se inden jeg bliver 70
+ Ham den [krøbling] har fået en handicapplads lige foran hovedindgangen, og vi andre må gå
`;

// One voice: a regional daily, written last of all. Lines with + hold [what is to be found], lines with - are innocent.
export const lastRegional = `
+ Borgmesteren er en [klovn] og det har han været siden han flyttede ind på rådhuset.
+ hvor er du dog en [idiot] Preben, læs nu artiklen før du skriver
+ Så lukker de også skolen i Ølgod. [Fandeme] flot, byråd.
+ Kan den [narrøv] til transportminister ikke snart finde et andet arbejde
+ [Hold din kæft] Bente, du bor ikke engang i kommunen
+ Dommeren i går var [blind som en muldvarp og dobbelt så dum]. Klart straffe i det 83. minut
+ de [svinere] der smider affald ved genbrugsen skulle slæbes rundt i det
+ Jeg håber du får [kræft], sådan en som dig der slår på en hund
+ Endnu en [pladderhumanist] der ikke har set virkeligheden i Gellerup.
+ [skrid hjem] hvor du kommer fra hvis det ikke passer dig at spise frikadeller
+ Hvad [fanden] laver de med vores skattekroner?? 14 mio. for en cykelsti der ender i en mark
+ Ham der vandt X Factor lyder som en [skide] kat i en tørretumbler
+ Landmænd er nogle [gyllebøller] der forurener vores drikkevand og får støtte for det.
+ Du er sgu da [hjernedød] hvis du tror på den historie, Kurt
+ AGF-fans er og bliver nogle [taberfjolser]
+ [perkerne] har overtaget hele gågaden, man tør ikke gå der efter kl 20
+ Hende i Borgerservice burde fyres. [Kælling] siger jeg, og det står jeg ved!
+ Så kan du lære det kan du, [dumme ko].
+ Nogen burde [brænde lortet af] med byrådet indeni
+ Typisk [bøsserøv] at klynke over lidt kulde på tribunen
+ DSB min bare... de kan ikke engang få toget til Skjern til tiden. [Pisseringe] service som altid
+ jeg ville ønske at nogen [kørte dig ned] næste gang du står og filmer i vejkanten
+ Hun har jo kun fået den rolle fordi hun [knaldede] instruktøren
+ Journalisten er en [spytslikker] for Venstre og det har han været i tyve år
+ Til "Mor til tre": du er en [elendig undskyldning for et menneske].
+ Sikke noget [lort] at lave rundkørslen om for tredje gang
+ hun ligner en [hængebugsvin] i den kjole, undskyld mig
+ [Røvhuller] hele bundtet, både røde og blå
+ De unge på knallert er [møgunger] og forældrene er ikke en skid bedre
+ Ham skulle de have [hængt i den nærmeste lygtepæl], så var den sag afsluttet
+ [luk nu kværnen] om de vindmøller Jørn, vi har hørt det
+ Er du [spasser] eller spiller du bare skuespil?
+ Alle de der [muhamedanerpak] skal ud og det kan ikke gå hurtigt nok
+ Utroligt at en [fedtprop] som ham skal fortælle os andre om sund kost i skolen.
+ For [helvede] da, nu har jeg betalt licens i 40 år og så sender de genudsendelser af Matador igen
+ Det er [satans] langsomt det vejarbejde på Hovedgaden. Otte måneder!
+ Den trafikkonsulent er en [skrivebordsidiot] som aldrig har siddet bag et rat
+ [kys mig bagi] siger jeg bare til kommunens nye affaldssortering
+ Kommunaldirektøren er en [løgnhals] af guds nåde, og nu får han en gylden håndtryk
+ hvis jeg møder ham på gaden [smadrer jeg fjæset på ham]
+ Gamle [gubbe], lad de unge have deres skaterbane
+ Jeg [skider på] hvad Dansk Folkeparti mener om min cykel
+ Hende studieværten er en [snobbet gimpe] der tror hun er bedre end os herovre vest for bæltet
+ Flot kamp FC Midtjylland, [pis] af med jer tilbage til superligaens bund
+ Ja ja Lone, endnu en [feministkælling] der har ondt i livet
+ [jødeynglen] ejer jo også det mediehus så hvad havde I regnet med
+ Det er simpelthen en gang [ævlebævlevrøvl] fra en halvstuderet røver
+ Kan I ikke få den [abekat] af en træner til at holde sig fra mikrofonen
+ rådmanden er en [kujon] der gemmer sig bag en pressemeddelelse
+ Ham der stjal kobberet fra kirken er et [afskum] og jeg håber han falder ned fra taget næste gang
+ Min nabo er en [psykopat] med hækkesaks. Klippede to meter ind på min grund
+ Jyllands-Posten læser jeg ikke mere, det er noget [møgblad]
+ [Skrub af] med dig og dine konspirationer
+ 37 år i folkeskolen og så skal en [snothvalp] fra ministeriet fortælle mig hvordan man underviser
+ Må du [rådne op] i Horsens, din børnelokker
+ Elcyklister er [møgirriterende fjolser] og de ringer aldrig med klokken
+ Den [luder] tager andres mænd og får en forside for det
+ trafikken ved Vejlefjordbroen er til at brække sig over og det er ministerens [forbandede] skyld
+ Der var åbenbart ingen der havde [nosser] nok til at sige nej til det supermarked
+ I er nogle [hyklere] hele banden i teknisk udvalg
+ Du lyder som en [mongol] når du skriver sådan, lær at stave
+ [Sgu] da ikke så svært at sætte et skilt op, eller er det?
+ Lærerne er [dovne hunde] med tolv ugers ferie
+ Læserbrevet fra Poul er det rene [opkast]
+ Ham Kenneth er en [pikhoved], har gået i klasse med ham, han ændrer sig aldrig
+ [Fuck] Brøndby
+ Ulvetilhængerne kan [rende mig i røven], det er ikke dem der har får
+ Send dem tilbage til [abelandet] hvor de hører til
+ Håber hendes hus [brænder ned] så kan hun prøve at stå uden noget
+ [Tøsedreng], gå ud og arbejd i stedet for at sidde og pive på facebook
+ Så kommer [rødstrømpefjæset] igen og vil bestemme hvad vi må grine af
+ Enhver [nar] kan da se at rundkørslen er for lille til en mejetærsker
+ Kirsten du er dummere end en [forpulet] dørmåtte
+ det er nogle [røvbananer] der har planlagt de nye busruter, 2 timer til sygehuset
+ [Gå hjem og dø] med dine vegetardage i børnehaven
+ Ministeren er [rygradsløs] og magtsyg, og det samme er hendes mand
+ Hvorfor skal vi høre på den [lebbe] hver søndag fra prædikestolen
+ Gid [pokker] tage de knallertkørere på stien bag Netto
+ Det er sgu da noget [bras] at lave tv om, folk der går nøgne rundt på en ø
+ Parkeringsvagten i Svendborg er en [lille nazist] med blok og kuglepen
+ hun har jo [patter] større end sin hjerne haha
+ [snyltere], hele familien, på fjerde generation i kommunekassen
+ Sådan en [klam pædo] skal have den klippet af med en rusten saks
+ Jeg kan finde din adresse skal du vide, og så [kommer jeg og tæsker dig]
+ Hvilken [torskehoved] har godkendt et bump lige foran brandstationen?
+ Ja så fik vi den med. [Kraftedeme] en gang elendigt forsvarsspil
+ Skovfogeden er et [gammelt fjols] som lukker stierne fordi han hader hunde
+ Kæft en [skidespræller] ham der kørte 180 forbi skolen
+ Vi har for mange [sortsmudskere] i byen og for få betjente
+ Ældrechefen skulle selv prøve at ligge i sit eget [pis] i seks timer!
+ Det er kun [bonderøve] der stemmer på det parti
+ Københavnersnuder og [djævleyngel] siger min mand når de kommer til sommerhuset, og jeg er tilbøjelig til at give ham ret
+ Jeg ved ikke hvad der er værst, hans sang eller hans [grimme fjæs]
+ [Landsforrædere] hele regeringen, stil dem op ad en mur
+ Kan du ikke bare [klappe i] din selvfede mær
+ Sådan en [mær] skulle aldrig have haft børn
+ Den ny cykelhandler er en [fupmager] og en skurk, 1800 for en bremse
+ Hun er [sindssyg i låget] hvis hun tror vi vil betale for den havn
+ Rigtigt set Ove. Det er nogle [kamelryttere] og de bliver aldrig danskere
+ Så [hop dog i havnen] med en flise om halsen når alt er så skidt
+ [Pis mig i øret], nu skal vi have ti skraldespande
+ du er en [krøbling] i hovedet og det kan alle se
+ Direktøren for busselskabet: [uduelig pampersvinehund]
+ Slagteriarbejderne er fyret og direktøren får bonus, sikke et [svin]
+ Ham målmanden er en [kæmpe klaphat], står ti meter ude og sover
+ Lærerinden er en [gammel heks] og min datter græder hver søndag aften
+ Gå ud og få dig noget [fisse] i stedet for at sidde her og være sur
+ Hvem giver også sådan en [sut] lov til at kommentere håndbold. Han ved intet
+ De [fjernkontrolfede] unger gider jo ikke cykle, de skal køres til døren
+ [Tykke sæk], find en salat og lad os andre tale om skat
+ Jægeren der skød min kat er en [usling]. Jeg ved hvem du er.
+ Åh nej ikke ham igen. Kan de ikke [stoppe en sok i munden på] den mand
+ Skrev læge på sygehuset at jeg var for tyk. Han kan selv være en [opblæst skiderik]
+ næste gang de kommer ind på min mark med bannere får de [et skud hagl i måsen]
+ Åndssvage [kommunistrotter] i Enhedslisten, de vil tage det sidste vi har
+ Mink eller ej, hun er en [forbryderkælling] og hører til bag tremmer
+ Vi er til grin for hele landet på grund af den [tumpe] i formandsstolen
+ Han er en [liderlig gammel buk] og det har alle på kontoret vidst i årevis
+ Sikke en [sæk] han er, ikke en gang en undskyldning kunne han få over sine læber.
+ Er der nogen der kan sige mig hvorfor den [tudeprinsesse] skal have en hel side i lørdagsavisen
+ Jeg er så [pissetræt] af at holde i kø ved Limfjordstunnelen
+ [Zigøjnerpak] på rastepladsen igen, gør nu noget politi
+ Du er adopteret og det kan man se, [gule skævøjede] en
+ Jeg er ikke racist men den [neger] skulle aldrig have været på landsholdet
+ [Transen] skal da ikke læse højt for vores børn på biblioteket
+ Dem der kaster sten fra broen bør selv [kastes ud over kanten] med hovedet først
+ Æd [lort] og hav en god dag 🙂
+ Postnord er det mest [latterlige møgfirma] i Norden, pakken ligger i Taulov på niende dag
+ Det er en skam at din mor ikke fik dig [aborteret]
+ Kvinder kan ikke dømme fodbold, tilbage til kødgryderne med dig [tøsemær]
+ Der er gået en hel del [prut] i den kulturudvalgsformand, han er så opblæst at han letter
+ din lille [lorteabe], du tør ikke sige det til mig ansigt til ansigt
+ Hele redaktionen kan [sutte den]
+ Var til borgermøde i aftes. [Fandens] dårlig kaffe og endnu dårligere svar
+ Ham der har malet på viadukten er en [hjernelam bavian].
+ Hvis hun skal være dronning for havnefesten er jeg glad for jeg er blind. [Grim som arvesynden]
+ De [inzestbønder] fra øerne skal ikke bestemme hvad vi kører i
+ Tag jer dog sammen på den lokale radio, han er jo en [stammende spade]
+ [Shut the fuck up] boomer, I har selv ødelagt klimaet
+ Ska vi nu oså betale for de [narkovrag] der ligger og flyder på stationen
+ Vi burde have [skudt] hver eneste af dem ved grænsen
+ Kvoteordninger og kvælstof, den minister er et [kvajhoved] uden gummistøvler
+ Gid I alle får [pest og kolera] inde på det rådhus
+ Chaufføren på linje 13 er en [muggen stodder], lukker døren lige foran næsen på gamle damer
+ ka du så komme væk fra tasterne din [fordrukne flab]
+ Sikke en [møgkamp], og 240 kr for en billet
+ Endnu et læserbrev fra den [senile gråspurv] i Hadsund. Hvornår tager de skrivemaskinen fra ham
+ Den [dobbeltmoralske strigle] kører selv i firhjulstrækker til klimamødet
+ Hvad glor du på, [brilleabe]? Det var ikke dig jeg svarede
+ Med alle de [diagnosetosser] i samme klasse bliver der aldrig lært noget på den skole
- Jeg synes det er synd for byen, at endnu en slagter må lukke.
- Hvornår er vejarbejdet på Vestergade slut? Der står juni på skiltet og nu er det oktober.
- God kamp i går! Især Mikkelsen på venstre kant var en fornøjelse.
- Det er slut med gratis parkering fra 1. marts, skriver kommunen. Jeg er rasende.
- Vi har boet her i 31 år og aldrig har vi set så mange rotter ved havnen.
- Borgmesteren bør gå af. Han har brudt alt det han lovede før valget.
- tillykke til de nye studenter og husk nu solcremen på vognen
- Jeg er uenig med Karl Erik, men tak for et godt og sagligt indlæg.
- Der mangler i den grad en cykelsti mellem Nørager og Haverslev, før det går galt
- Min datter har haft syv vikarer på fire uger. Det kan vi ikke være bekendt.
- Fagforeningen har sovet i timen, og nu står 120 ansatte på slagteriet uden arbejde
- Fartkontrol ved skolen hver morgen tak! De kører 70 i en 40-zone
- Hele fem kokkeelever fra teknisk skole i finalen, sejt gået
- Hvad er det for en ordning hvor man skal ringe klokken 8 og sidde som nummer 46 i køen?
- Kan nogen anbefale en god dyrlæge i nærheden af Ringkøbing? Tæven skal steriliseres.
- Vores gamle tæve fik otte hvalpe i nat, alle har det godt
- Jeg stod i kø i fyrre minutter for at komme af med tre poser haveaffald
- Nej tak til 150 meter høje vindmøller 600 meter fra min stue.
- Ja tak til vindmøller herfra, vi skal jo have strømmen fra et sted
- Artiklen er ualmindelig ensidig. Hvorfor har I ikke spurgt dem, der bor på vejen?
- Svinepriserne falder igen, og det kan mærkes hos alle her på egnen
- Svinebestanden er halveret på ti år i vores sogn, og skolen har mistet eleverne med den.
- min morfar var svinehandler i Bjerringbro og han sagde altid at man skal kigge på benene
- Rasmus Pikkel hed vores degn, og ja, det blev der grinet af ved konfirmationsforberedelsen
- Opskriften på pikante agurker virker, men brug halvt så meget chili.
- Hvem husker Slutspurten i Vejen, hvor der var bal hver lørdag?
- Det var da et mærkeligt tidspunkt at lukke broen på, midt i industriferien
- Jeg har skrevet til forvaltningen fire gange og ikke fået svar. Det er simpelthen for ringe.
- Håndbolddamerne spillede en flot anden halvleg, men målmanden reddede dem
- Politiet brugte to timer på at komme. To timer! Tyven var for længst over grænsen.
- Tak til den unge mand der hjalp min mor op, da hun faldt ved Brugsen i tirsdags. Du har hjertet på rette sted.
- Nu må det være nok med besparelser på de ældre. De byggede landet op.
- Regeringen har svigtet landdistrikterne, så enkelt er det.
- Hvor svært kan det være at salte fortovet foran plejehjemmet?
- Der er hul i vejen ved nummer 17, så dybt at min mand tabte et hjulkapsel
- Busserne kører tomme rundt om aftenen, og om morgenen er der ikke plads. Hvem planlægger det?
- Bussemanden kom ikke i år til fastelavn, men det gjorde 60 børn
- Jeg er 82 og kan ikke finde ud af MitID. Kan nogen fortælle mig, hvor man får hjælp?
- Prøv biblioteket om onsdagen, de er meget tålmodige.
- Hold da op hvor er det flot lavet det nye torv
- Jeg giver dig ret i at gyllen lugter, men den lugtede også da du købte huset
- Der er torskegilde i forsamlingshuset på fredag, og der er stadig pladser
- Torskehoveder koger vi suppe på her i Thyborøn, det er det bedste af fisken
- Hanegal klokken fire er ikke hyggelig, når man arbejder på skiftehold
- Vi flyttede fra København til Lemvig i 2019 og har ikke fortrudt et sekund
- Kommunen fældede tolv sunde lindetræer uden at spørge nogen. Skammeligt.
- Jeg savner Morten Koch på tv om søndagen
- Den nye serie på DR er for langsom for mig, men fruen er glad for den
- Dommeren skulle have givet straffe. Så kort kan det siges.
- Det var aldrig i livet rødt kort! Få nu VAR til at virke eller drop det
- OB rykker ned, og bestyrelsen har et stort ansvar for det
- Vi tabte fordi vi var dårligst. Det må man bare erkende og komme videre
- Ærgerligt at I fjerner tegneserien på bagsiden, det var det første jeg læste.
- Avisen kom først klokken 11 i dag, det er tredje gang i denne måned
- Hvorfor er artiklen låst? Jeg betaler 389 kr. om måneden.
- Solsorten har rede i vores postkasse, så nu må posten lægge brevene på trappen
- Sortbærmarmelade, sortbrød og sort kaffe, så er dagen reddet
- Der er ikke noget der hedder Nygårdsgade i Esbjerg syd for banen, så ret lige jeres kort
- Røvballegade i Ribe findes ikke længere, men vi har et foto af skiltet på arkivet
- Bøssemageren i Viborg har repareret min fars jagtgevær, godt håndværk
- Indsamlingsbøsserne skal hentes på skolen lørdag kl. 9, og vi mangler 14 indsamlere
- peberbøssen på rådhustårnet trænger til maling
- Kællingetand blomstrer langs hele stien ved Mariager Fjord lige nu, smuk gul farve
- Der står gedeblad, pigæble og djævelsbid i præstegårdshaven
- Hundeposer hænger ved indgangen til skoven, de er gratis, så der er ingen undskyldning
- Kan vi ikke få nogle flere skraldespande ved søen? Så var problemet løst.
- Hunde i snor i skoven, også din selv om den er sød
- Min hund blev bidt af en løs schæfer på Strandvejen, ejeren gik bare. Ring venligst hvis du så noget.
- Vi har brug for flere hænder i ældreplejen, ikke flere konsulenter
- Jeg var til borgermødet, og der blev talt udenom i tre timer
- Udvalgsformanden svarede slet ikke på det han blev spurgt om, og det gør han aldrig.
- Der skal spares 42 millioner, og så køber de kunst til 3. Det hænger ikke sammen
- Flygtningene fra Ukraine i vores by arbejder næsten alle sammen, det burde I også skrive om
- Jeg er frivillig lektiehjælper for to syriske drenge, og de er dygtigere til tysk end jeg er
- Integrationen er slået fejl i flere boligområder, og det må man godt sige højt
- Huslejen er steget med 900 kr. siden nytår. Hvor skal pengene komme fra?
- Vaskekælderen er lukket på fjerde uge, og boligforeningen tager ikke telefonen
- Naboens trampolin står lige op ad min hæk, er det lovligt?
- Ja det er lovligt, jeg har selv spurgt kommunen
- Skideballe fik vi da af inspektør Holm i 1964, men vi havde også fortjent den, siger min bror
- Fiskefrikadeller og fissionskraft i samme avis, jeg lærte noget begge steder
- Der er fåresyge i børnehaven, så hold øje med hævede kinder
- Kusk og karet er lejet til brylluppet i Hjerm, så kør forsigtigt lørdag
- Pattegrisene skal ikke transporteres til Polen, de skal slagtes i Danmark
- Brystkræftscreeningen er flyttet til Herning, og det er langt for dem uden bil
- Mammografibussen holder ved svømmehallen i uge 38
- Min far fik konstateret prostatakræft i maj, og personalet i Vejle har været fantastiske
- Endetarmen skal undersøges hvert femte år i min familie, så jeg kan berolige jer, det er ikke så slemt
- Spastikerforeningen holder loppemarked søndag på Torvet
- Lammekød fra Vadehavet er dyrt men det er pengene værd
- Fårene græsser på diget igen, så er det forår
- Abekattene i Aalborg Zoo har fået nyt anlæg, børnebørnene var vilde med det
- Køerne kom på græs i søndags, og der var over tusind mennesker hos Thise
- en ko gav 41 liter om dagen hos min svoger sidste sommer
- Geden slap ud igen og stod midt på rute 26, heldigvis uden uheld
- Æslet i Jesperhus hedder Ove og det gør min mand også
- Klaphatte sælges i klubhuset fra kl. 14, 50 kr. stykket, overskuddet går til ungdommen
- Klovnen Benny kommer til byfesten, og der er gratis popcorn til børnene
- Heksen på bålet bør afskaffes, mener jeg, men bålet må vi gerne beholde
- Hekseskud er ingen spøg. Jeg lå på køkkengulvet til konen kom hjem
- De har slukket lyset på stien, og jeg tør ikke gå der som 16-årig pige
- Skolebestyrelsen blev ikke hørt. Sådan behandler man ikke forældre.
- Elever uden mobil i frikvarteret giver mere leg, det kan jeg se hver dag som pedel
- Lad dog børnene have deres telefon, de skal jo lære at styre det selv
- 28 børn i en klasse er for mange, uanset hvor god læreren er
- Det undrer mig, at ministeren kan sige sådan, når tallene viser det modsatte
- Hun lyver jo ikke, hun tager fejl. Der er forskel.
- Jeg stoler ikke længere på et ord af det der kommer fra Christiansborg
- Den minister er uden tvivl den svageste vi har haft på posten i min levetid
- Så stem dog på nogle andre næste gang
- Enig.
- Nej!
- Hvad med dem uden bil?
- Fem minutter fra motorvejen, og alligevel tager det en halv time om morgenen
- Der sker en ulykke i det kryds før eller siden, skriv det ned
- Kør dog efter forholdene, det var glat i morges og to lå i grøften ved Tim
- Lyskurven i krydset ved Bilka er grøn i ni sekunder. Jeg har talt.
- Cyklister uden lys i november er livsfarligt, især for dem selv
- jeg cykler 22 km hver dag og bliver overhalet alt for tæt mindst to gange
- En mejetærsker fylder altså mere end en Polo, så hold nu ind og vent et øjeblik
- Høsten er i hus, og udbyttet var bedre end frygtet efter den våde sommer
- Landbruget skal have tid til omstillingen. Man vender ikke en bedrift på et år.
- Drikkevandet i vores boring er lukket på grund af pesticider, det må nogen tage ansvaret for
- Ulven tog fire lam hos min nabo i nat. Vi vil have hegn, og vi vil have det nu
- Dræberbier, dræbersnegle og nu også dræbermyg, mage til sommer
- Kvæl ukrudtet med pap, så slipper du for at luge hele juli
- Skyd skylden på vejret om du vil, men kloakken er fra 1957
- Han skød tre gange på stolpen, mere uheldig kan man ikke være
- De blev slagtet 34-19 på udebane, så nu skal der trænes forsvar
- Bomben under budgettet er skolernes tag, sagde revisoren allerede i fjor
- Dødssejler af et projekt, det letbanehalløj, stop det mens tid er
- Det er noget gedigent rod med de nye affaldsspande, vi har ikke plads til fire
- Det var altså sjusket arbejde af entreprenøren, fliserne ligger som bølger
- Tonen herinde er blevet hård, lad os nu tale ordentligt til hinanden
- I min barndom kunne man få vasket mund med sæbe for mindre end det der skrives her
- Dorthe Svinth fra Hvidbjerg har vundet krydsordet tre uger i træk, hvordan gør hun
- Vi kører til Kikhavn, Lorup og hjem over Pindstrup hvis vejret holder
- Min tipoldefar kom fra Fuglsø, min tipoldemor fra Skidenbæk, står der i folketællingen
- Fandt en gammel avis fra 1938 i væggen, der stod en annonce for Lusesalve og Fodpulver
- Dumper man teoriprøven to gange, må man vente i en uge, ved jeg fra min søn
- Dumpekarakterer hjælper ingen, prøv i stedet med et ekstra års matematik
- æ ka it forstå te di lukker æ apotek i Bedsted, hwa ska di gammel så gør
- A hår boed her i firs år, og det æ første gang vi hår hat vand i kælderen
- Sutteklude, sutsko og babytøj gives væk, afhentes i Grindsted
- Kammermusik i kirken på tirsdag, en svensk kvintet spiller Schubert og der er fri entré, kom og lyt, også jer der tror I ikke kan lide det
- Prinsessen så dejlig ud i den blå kjole, og hun havde tid til at tale med alle os bag afspærringen
- Hvorfor skal vi vide hvem han er gift med nu? Skriv hellere om lægemanglen på Mors.
- Håbløst at sende debatten samtidig med landskampen
- Hvil i fred, Hardy. Du var den bedste mekaniker på egnen og sendte aldrig en for stor regning.
- Godt nytår til alle på redaktionen og til dem, jeg har skændtes med herinde i årets løb
`;

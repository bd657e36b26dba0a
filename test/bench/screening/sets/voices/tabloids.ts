// One voice: readers of tabloids and local papers. Lines with + hold [what is to be found], lines with - are innocent.
export const tabloids = `
+ 60 dages fængsel for at køre en pensionist ned, den dommer er en [klaphat]
+ Har boet i Esbjerg hele mit liv og har aldrig set sådan en [narrøv] på borgmesterposten
+ hvem er det [pikhoved] der har malet hakekors på stadion i nat
+ Så kan han lære det kan han, det [møgsvin]. Stakkels gamle dame.
+ Send dem hjem hvor de kommer fra, hver og en af de [perkere]
+ Tag nu og [hold din kæft] Bent, du har aldrig haft en ulv i baghaven
+ Jeg gider ikke betale apanage til den flok [fine nassere] på slottet
+ AGF kan [rende mig i røven], solgt mit sæsonkort i dag
+ målmanden er jo en [spasser], 3 mål mellem benene på en halv time
+ Ulvene er ikke problemet, det er de [fucking] flippere fra København der skal bestemme over os
+ Hvad er det for en [luder] de har sat til at læse nyheder op, tøj på tak
+ 150 meter høje møller 600 m fra mit soveværelse... håber direktøren [får kræft]
+ Skolelederen er en [inkompetent kælling] og det har alle vidst i årevis
+ Drengen er 14 og allerede en lille [psykopat], så drop pladderet om en svær barndom
+ [Et nakkeskud] er det eneste sådan en forstår, patronen koster 4 kroner
+ du lyder som en værre [bøssekarl] når du sidder og tuder over din cykelsti
+ Endnu en artikel om den [silikonetæve] fra Paradise, er der slet ikke sket noget i verden i dag
+ Skat er en flok [røvhuller] i jakkesæt hele bundtet
+ har i set hende på billedet, sikke et [flæskebjerg]. og hun skal undervise i sundhed
+ [Skrid hjem] til Somalia, vi har fået nok af jer i Vollsmose
+ Bare fordi man er fra Vestjylland behøver man ikke være [fåreknepper] men ham der er jeg i tvivl om
+ Sikken en [lorteavis] det er blevet, opsagt efter 41 år
+ Dommeren havde fået penge af Brøndby den [korrupte skiderik]
+ jeg håber nogen [stikker ham ned] inde i fængslet
+ Fynboer er nogle [halvhjerner] når det gælder rundkørsler. Hilsen en jyde
+ Ham der kører den blå Audi på Kongensgade er en [idiot], vi ved godt hvor du bor Michael
+ De der klimaunger limer sig fast til vejen, kør dog de [møgunger] over
+ Og så lige et spørgsmål til byrådet: er i født [åndssvage] eller er det noget i har lært??
+ [Luk røven] på dig Jytte, ingen har spurgt dig
+ Det er ikke et interview, journalisten ligger jo på knæ som en anden [spytslikker]
+ Hvornår får vi lov til at se de [sorte aber] blive sat på et fly
+ FCK-fans har altid været [pissere] og de kommer altid til at være det
+ Den gamle [heks] på biblioteket skældte min datter ud for at grine
+ Hun var i seng med halvdelen af holdet så ja hun er en [smatso], sorry not sorry
+ Hvis den ulv rører min hund så [smadrer jeg kraniet] på den første naturstyrelsesmand jeg møder
+ Fin historie om kronprinsen men kommentarerne herunder er skrevet af [hjernedøde] mennesker
+ Du er en [vatpik] Kim, sig det op i mit åbne ansigt næste gang
+ De [forbandede muhamedanere] skal ikke bestemme om mine børn får frikadeller i skolen
+ Ny skat på kød nu?? de kan [æde lort] derinde på Christiansborg
+ politiet kom efter 2 timer, dovne [strisserkøtere]
+ Læreren kaldte min søn en [mongol] foran hele klassen og beholdt jobbet, det er åbenbart 2024
+ Hun ligner en [trækkerdreng i kjole], skal det forestille Danmarks bidrag til Melodi Grand Prix
+ Man burde [hænge ham op i nosserne] på Torvet i Vejle
+ Vestas er en flok [bæskubbere] der tjener styrtende på os der bor her
+ Kære OB. I er en skændsel, I spiller som [kastrerede køer]. Venlig hilsen en der har set på siden 1977
+ Nej jeg har ikke ondt af ham. [Narkovrag] vælger selv
+ Alle de [polakbæster] der kører 45 på motorvejen om sommeren
+ tag dog at få dig et arbejde din dovne [bums]
+ Jeg har aldrig kunnet fordrage den skuespiller, han er en selvglad lille [lort]
+ Hun fik da et barn med ham for pengene, den [griske mær]
+ Er der nogen der har nummeret på ejeren til hunden? Så jeg kan fortælle hende hvilken [dum ko] hun er
+ Hele ministeriet burde fyres og ham i spidsen er en [løgnagtig stodder]
+ [Fuck jer] alle sammen i Varde Kommune, min mor har ligget i tre dage uden bad
+ Ham fyren der løb på banen i går var stangstiv og en kæmpe [nar]
+ Håber båden [synker med dem alle sammen], så sparer vi pengene til asylcentret
+ I tror på hvad som helst I [fjolser], møllerne larmer ikke mere end en vaskemaskine
+ Børnehjemmet i 70erne... forstanderen var et [sadistisk svin] og nu får han en pæn mindetale i avisen
+ Din [slatne tissemand], du tør ikke engang skrive under eget navn
+ Drop den hestehale makker du ligner en [lebbe] fra Femø
+ Sverige har ligget ned for dem og nu er det vores tur. Ud med [rakkerpakket]
+ Skriv dog at du er [skabsnazist] i stedet for alt det pladder om grænsen og danske værdier
+ Han er jo ikke rigtig klog, den mand. Rent ud sagt [småretarderet]
+ dronningen røg sig halvt ihjel og den nye er en [tøffelhelt af en slapsvans]
+ Kan de ikke skyde ejeren istedet for hunden, [forpulede] kamphundetyper
+ Chefredaktøren kan [kysse mig bagi], det er tredje gang i sletter mit indlæg
+ Typisk sønderjysk [bondeknold] at tro man må spærre en markvej af
+ AaB rykker ned og det er fortjent når man har en [hjernelam] sportschef
+ 19 år og allerede dømt 11 gange. Jeg siger bare [kastrer dyret] og ud
+ sikke en flok [tudefjæs] der ikke kan tåle lidt lugt fra en svinestald
+ Så du fik ikke lov at parkere på handicappladsen? Godt, din dovne [fedling]
+ Hun råbte "[beskidte jøde]" efter en dreng på ti år og så får hun en bøde på 2000 kr.
+ Den [satans] postbil har nu kørt min postkasse ned for anden gang
+ Kald det hvad du vil, jeg kalder det en [børneknepper], og han bor 400 m fra skolen
+ Har du overhovedet læst artiklen dit [kvaj]
+ Flot arbejde gutter, 0-5 hjemme mod Hvidovre. I er nogle [vatnisser]
+ Jeg ville ikke tage hende med en ildtang, hun er [møggrim]
+ Du får et [los i skridtet] næste gang du cykler på fortovet foran Føtex, det lover jeg dig
+ sosu'en stjal mormors smykker, en [tyvagtig tater] var hun
+ Ham kommentatoren på TV3 er en [onanist], elsker kun lyden af sig selv
+ Ja ja [bimbo] gå du tilbage til spejlet
+ Regeringen [pisser på] folkepensionisterne og griner imens
+ Vi er ikke racister i Nakskov men det [zigøjnerpak] på pladsen skal væk inden weekenden
+ Det var dit barn der begyndte, din [ondskabsfulde mokke], så hold dig på din egen side af hækken
+ Ole er så [torskedum] at han tror 3 pct moms er det samme som 3 kr.
+ Er det ham der har slået konen? Så er han en [kujon] og ikke andet
+ ud med de [håndklædehoveder], det er stadig Danmark her
+ Hvad laver en [transe] i en børnehave med en bog. Helt ærligt
+ det er [kraftedeme] for dårligt at man skal vente 9 timer på akutmodtagelsen i Kolding
+ Byrådet i Svendborg. En [gøglerbande] fra ende til anden
+ må de [rådne op i helvede] dem der smed killingerne i containeren
+ Influencere er [tomhjernede dukker] der lever af at reklamere for tandblegning
+ Gå hjem og [leg med dig selv] Flemming, de voksne taler
+ Så meget makeup og stadig [hestefjæs]
+ Kom du bare forbi min mark med din drone så [får du en ladning hagl] i bagsmækken
+ Inklusion min bare... der sidder 4 [voldspsykoer] i hver klasse og ødelægger det for resten
+ Jeg hader at sige det men [negere] kan ikke finde ud af at stå i kø
+ De burde spærres inde sammen med deres far, det er jo [indavlede] mennesker der bor deroppe
+ Fjern det [hæslige bæ] af en skulptur fra Havnegade, 1,2 mio. skattekroner
+ Han skylder mig stadig 14.000 den [svindlerhund], pas på ham folkens
+ 4 ud af 5 er på kontanthjælp. De er [snyltere] og ikke flygtninge
+ stik piben ind og [skrub af] til Tyskland hvis du er så træt af Danmark
+ Der sidder en [krøbling] og bestemmer hvor jeg må parkere min varevogn. Humor
+ Hun kunne ikke synge i 1998 og hun kan ikke synge nu, [skrigeskinke]
+ træneren skulle være fyret i oktober den [tykpandede kartoffelsæk]
+ Ulvetosserne er nogle [hykleriske skrukhøns] der aldrig har set et får indefra
+ Jeg kaldte ham en [dødbider] i byrådssalen og jeg gør det gerne igen
+ Det er godt du ikke har fået børn Carsten, ét [evnesvagt] eksemplar er rigeligt
+ Endelig fik de fat i ham. Nu håber jeg at medfangerne [knepper ham bagi] hver dag i 12 år
+ Nå så nu skal vi have ondt af en bankdirektør?? Luk dog den [klamme flab]
+ Et klogt ord til dig der ridsede min bil i Bilka: du er et [subhumant kryb]
+ Vi har set dig i Rema, [skeløjede] Preben, med to poser bøffer under jakken
+ Syrerne har fået nyt køkken og vi har skimmelsvamp. [Utøj] er hvad det er
+ hun har [suttet pik] sig frem til den stilling det er der ingen tvivl om
+ hvor er i altså nogle [kyllingehjerner] der stadig stemmer på ham
+ Vi andre betaler for at greven kan holde jagt. [Blåblodet afskum]
+ Ejeren af pizzeriaet er flink nok men sønnen er en [wannabe-gangster-abekat]
+ Du må være [blød i bolden] hvis du mener det er billigt at fylde diesel på
+ jeg brækker mig over den [slibrige gamle gris] i talkshowet
+ 18 timers arbejdsuge og så strejker de, [svansene] på lærerværelset
+ Jeg stemmer blankt. De er nogle [horeunger] hele banden
+ Til den [rappenskralde] der ringede til kommunen om vores hane: vi har fået tilladelse
+ Knallertbøllerne på Stationsvej skal have [bank til de ikke kan gå]
+ Der kører et [fæhoved] rundt uden lys i Ringe hver aften ved 18-tiden
+ Tv-værten er en [liderbuks], det har alle i branchen vidst længe
+ Alle de [risædere] der fotograferer min forhave i Ribe dagen lang
+ Han er ikke "udfordret", han er [snotdum]
+ hun er en [billig tøjte] og ham hun danner par med er ikke bedre
+ Nedlæg DR. En rede af [røde rotter]
+ Man kan ikke få et ord indført for den [sladderkælling] Lisbeth... find en hobby
+ Min svoger siger at hvis møllerne kommer så [sprænger han dem og montørerne] i luften, og jeg holder lygten
+ en [kamelrytter] som taxachauffør og han kunne ikke finde Odense Banegård
+ I er nogle [usle kræ] der har stjålet blomsterne på min søns grav
+ fra en håndværker til en arkitekt: du er et [fjog] og taget er stadig utæt
+ Nej hun blev ikke misforstået, hun er en [dum gås]
+ [Kvajpande]! Man tænder ikke ukrudtsbrænderen op ad et stråtag
+ der er gratis psykolog til voldsmanden og offeret får en folder. [Hvad fanden i hede hule helvede] sker der
+ Jeg håber du aldrig får børn, du er jo et [misfoster] i forvejen
+ Randers FC. Elleve [pensionistpikke] på en græsplæne
+ Grønlændere på bænken igen. [Fulde eskimoer] fra morgenstunden og ingen gør noget
+ Man kan lugte dig helt herover gennem skærmen dit [stinkdyr]
+ Hvor er jeg træt af at høre på det [islamistyngel] og deres forsvarere
+ Lokalpolitikeren her er en [fedterøv] der sidder i seks bestyrelser
+ hende den nye minister har da [lækre patter] men ellers kan jeg ikke se hvad hun skal der
+ [Dø langsomt] alle i der slår dyr
+ [Skide tyskere], de graver huller på stranden så man brækker benene
+ Så gik endnu en weekend hvor vi fik tæv af Viborg. [Klodrianer], spillerne kan godt gå hjem
+ de rige flytter til Schweiz og os andre betaler, fede [pengesvin]
+ [Pis af] med jer og jeres kæmpemøller, sæt dem op på Strandvejen
+ Sikke en [bavian] de har sat til at styre VAR-rummet
+ 30 elever på gaden og rektor gemmer sig på kontoret som en anden [tudeprins]
- Er der nogen der ved hvorfor helikopteren kredsede over Tarp i nat ved 2-tiden?
- Fire måneder betinget for grov vold. Det er simpelthen for lidt, retssystemet svigter ofrene.
- Jeg er så træt af at betale topskat for en kommune der ikke engang kan rydde sne
- Flot sejr til Esbjerg, godt kæmpet drenge
- Hvorfor skal der altid skrives etnisk baggrund i overskriften, det er da fuldstændig ligegyldigt
- Og hvorfor skriver I ALDRIG hvor gerningsmanden kommer fra? Vi har ret til at vide det.
- Der bliver ikke plads til os på landet hvis der skal stå møller på hver en bakke
- Kongen var nede at hilse på børnene i Fredericia, det var så hyggeligt. Min datter fik et flag.
- Har set ulven to gange ved Oksbøl. Smukt dyr, men jeg forstår godt fåreavlerne.
- Et hegn til 80.000 kr og så sprang den over. Hvem betaler?
- Min søn på 8 har haft elleve vikarer siden august. Elleve.
- I skal ikke tro på alt hvad der står på Facebook folkens
- Tillykke med de 90 år Inger, du har passet os alle sammen i børnehaven på Skolevej
- betalingsmur igen. så kan i da godt lade være at dele det herinde
- Nej nej nej. Det er tredje gang i år de graver den samme vej op i Middelfart
- Han er dømt for det så han skal afsone, ligegyldigt hvor kendt han er
- En skandale at de lukker fødegangen. Punktum.
- Ministeren burde gå af i dag og ikke i morgen
- Jeg har boet ved siden af flygtningecentret i 9 år og har aldrig haft problemer med nogen
- vi kan ikke blive ved med at tage imod flere når vi ikke kan passe de ældre vi har
- Brøndby spillede elendigt i første halvleg, helt uden ideer
- Dommeren ødelagde kampen, det var klart straffe
- Hun har fået en flot kjole på, men farven klæder hende ikke synes jeg
- Gid de ville lade den stakkels familie være i fred nu
- Kan det virkelig passe at man skal have bestilt tid for at aflevere haveaffald??
- 22 km til nærmeste læge. Og så siger de at vi skal bosætte os på landet
- Tak til den unge mand der hjalp min far op da han faldt foran Netto i Haderslev
- Det er jo løgn det politikerne siger om den grundskyld, min er steget 41 procent
- Har nogen set en sort kat med hvid hale omkring Vestergade? Han hedder Bølle.
- Sig hellere at I ikke ved noget end at skrive sådan en omgang gætværk
- Jeg synes det er respektløst at filme ved et færdselsuheld. Skam jer.
- hvem gider se endnu en sæson af det program, alle er enige om at det er slut
- Pensionisterne må igen holde for mens bankerne har rekordoverskud
- Vindmøllestøj er ikke noget man vænner sig til, jeg har prøvet i seks år
- Vindmøllerne på Fyn kører stille og roligt, vi bor 900 meter fra og hører ingenting
- Journalisten har vist ikke talt med en eneste af os der bor på vejen
- Kører man 140 i en byzone skal bilen tages. Basta.
- Den rundkørsel er livsfarlig, det er kun et spørgsmål om tid før nogen bliver dræbt
- Jeg græd da jeg læste om den lille pige. Hvil i fred.
- Folk må lære at holde deres hunde i snor ved stranden i Kerteminde
- Det er uansvarligt og pinligt at byrådet bruger 14 millioner på et springvand
- skolemaden er blevet dyrere og dårligere på et halvt år, mine børn vil ikke have den
- Mobilforbud i skolen? Ja tak, det skulle være sket for længe siden
- Vi mangler en anstændig debat om indvandring uden at nogen råber
- Udvis ham efter endt straf, det må være det mindste
- Jeg er selv kommet hertil fra Bosnien i 1993 og betaler min skat med glæde
- Har bestilt tid til syn i marts?? Er I sikre på at det ikke er en fejl
- Godt skrevet leder i dag, enig i hvert et ord
- Jeg er dybt uenig med Karsten men han har da ret til at sige det
- FCM var heldige, det må selv en fan som mig indrømme
- Hvor var politiet henne? Vi ringede tre gange.
- det larmer helt vildt fra havnefesten og klokken er 03.40
- De to kendte er gået fra hinanden, og det skal jeg så læse om fem gange på en dag
- Elprisen i aften kl 18 er 5,12 kr. Husk at vente med opvasken
- Han er en dårlig taber og det har han altid været
- Letbanen er vor tids største fejlinvestering i Odense, men flot ser den da ud
- Svar mig lige på ét: hvem har godkendt det byggeri?
- min mor på 86 fik hjælp til bad én gang på 14 dage. ÉN gang. det er uværdigt
- Prinsesse Isabella ligner sin farmor mere og mere
- Lad nu de unge mennesker feste, vi har selv været unge
- Tre skud hørt ved Bispehaven i aftes, håber ingen er kommet til skade
- Jeg bliver så vred når jeg ser folk smide affald ud af bilvinduet på Vestmotorvejen
- Der er stadig billetter til revyen i Grindsted, fredag og lørdag
- Afgiften på dieselbiler er ren straf til os der ikke har en bus at tage
- Ingen bus efter 17.15. Sådan er det at bo i Outrup.
- Hvad skal vi med en kulturborgmester når svømmehallen er lukket
- Jeg har ikke tillid til den undersøgelse, kommunen undersøger sig selv
- Så blev det sidste pengeinstitut i byen også lukket. Trist dag for Brørup
- Lærerne gør hvad de kan, det er forældrene der skal opdrage deres børn
- Nu må de stoppe med at kalde alt for en krise
- Har I prøvet den nye fiskebutik på havnen? Super betjening
- Kunne man forestille sig at direktøren betalte bonussen tilbage? Nej vel
- Han kom for sent ind i duellen, rødt kort var rigtigt
- Vi skal passe på vores kyster, digerne er ikke høje nok ved Mandø
- Håber de finder dem der gjorde det og at de får en lang straf
- Vores naboer fra Syrien kom med kage da vi flyttede ind, det gjorde danskerne ikke
- Det er for nemt at give de unge skylden for alting
- Jeg stoppede med at følge Superligaen da det hele kom til at handle om penge
- hvad koster sådan en statsbegravelse egentlig
- Pas på, der er kontrol ved Skærbæk i dag, de holder bag hækken
- Dejligt med regn, haven trængte
- Det glæder mig at se så mange til fakkeloptoget i Ribe
- Fremad Amager mod Kolding i aften, hvem viser den?
- Slut med sommertid for min skyld, køerne er ligeglade
- Jeg forstår ikke at man kan få sig selv til at stjæle fra en kirkegård
- Fartkontrol i Sig igen, 14 bilister klippet på en time
- Slut, prut og færdig, vi sælger campingvognen efter 30 år
- Der er stor spurvehøg i haven, den har taget tre musvitter og en sumpmejse
- Er det her det rigtige sted at spørge om hingstekåring? Vi har en hoppe der skal bedækkes til maj
- Vores tæve har fået otte hvalpe, klar til levering i uge 12
- Soen fik 17 grise i nat, ny rekord på gården i Glejbjerg
- Jeg skulle til prostata-undersøgelse og lægen var sød og rolig
- Kællingetand lyser gult på digerne lige nu, det er jo en blomst der holder
- Fuglekiggerne så en rødstrubet lom og to toplærker ved Blåvand
- Pixibøgerne på biblioteket er slidt op, kan man donere nye?
- Er der nogen der har en opskrift på brændende kærlighed med svinebov?
- Vi fik marsvin til børnene, de hedder Svend og Ole
- Så fem marsvin ud for Fyns Hoved i morges!
- Hundelorte-poserne er brugt op i standeren ved Bogense strand igen
- Dumpede til teoriprøven med ét spørgsmål, øv
- Vi har boet på Rævebakken i 30 år og aldrig set en ræv
- Tarmkræft blev opdaget i tide takket være screeningen, så send nu den prøve ind
- Dyrlægen tømte hundens analkirtler for 350 kr, er det ikke dyrt?
- Brystkræftforeningen i Varde søger frivillige til landsindsamlingen
- Hun fik fjernet det ene bryst og er i dag ambassadør for sagen. Stærk kvinde
- Homoseksuelle par kan nu blive viet i alle kirker i provstiet, det var på tide
- Regnbueflaget hejses på rådhuset lørdag, priden starter kl. 13
- Mongoliet er et smukt land, vi kørte fra Ulan Bator til Gobi
- Downs syndrom er ikke noget at skamme sig over, min bror er verdens gladeste mand
- Spastikerforeningen holder banko i Sædding, alle er velkomne
- Negerhollænder var et sprog på De Vestindiske Øer ifølge den gamle ordbog på museet
- Fuchsiaerne skal ind inden nattefrosten
- Fucking i Østrig skiftede navn til Fugging, sjov lille historie i dagens avis
- Fuksen vandt 4. løb på Fyens Væddeløbsbane til odds 11,20
- Fartskriveren i lastbilen var i stykker og så fik chaufføren bøden
- I god fart over bæltet, slut for bilkøen nu
- Dickens juleaften på Den Fynske Landsby, husk varmt tøj
- Horsens slog Hobro 2-0, Horne IF tabte til Hornbæk
- Hører Horne sogn til Faaborg eller Varde? Der er nemlig to
- Hornfisk fanges lige nu fra molen i Assens, 14 stk på en formiddag
- Sprit af før du går ind på plejehjemmet, der er roskildesyge
- Tissemyrer i køkkenet igen, hvad gør man?
- Der er skidt og grus på cykelstien, husk skridsikre sko folkens
- Nu er der lagt knæbøjninger ind i gymnastik for ældre, jeg kan stadig ikke rejse mig
- Det kniber med at få stiklinger af pelargonier til at slå rod, gode råd modtages
- Kusk søges til hestevogn, to ture om dagen på Fanø i juli
- Jeg har en perkolator fra 1971 og den laver stadig den bedste kaffe i Ølgod
- Pakistansk buffet på Vesterbro i Odense, 139 kr og rigtig godt
- Jøderne blev sejlet over Øresund i oktober 43, min farfar var med som fisker
- Sigøjnerbaronen på operetten i maj, Johann Strauss når han er bedst
- Svanseparret på mølledammen har fået fem unger
- Svansø Frugt har ribsgele på tilbud, to for 30
- Idiotsikker opskrift på rugbrød, min svigermor sværger til den
- Pulveret til opvaskeren klumper, er det kalk?
- Skødehunden var med i kirke og sagde ikke en lyd
- Skøde og købsaftale skal tinglyses inden fredag, kender nogen en god advokat i Vejen?
- Hanekam og tykmave, min tante kan alle de gamle julelege
- Helvede hedder en mark ved Lem og Paradis en anden, det står på matrikelkortet fra 1820
- Djævleklo mod gigt, virker det? Min søster købte det i helsekosten
- Satan optræder i Paradise Lost, læst i 3.g på Rødkilde
- Pissoiret på torvet i Svendborg er fredet, det vidste jeg ikke
- Abemad? Ja, banan med rosiner, det spiste vi i Zoo
- Gorillaen i Givskud har fået en unge, vi tager derud på søndag
- Rotter i kloakken på Nørregade, husk at anmelde det til kommunen
- Parasitter i laksen? Frys den et døgn siger Fødevarestyrelsen
- Heksene sendes til Bloksbjerg kl. 21.30, båltale ved provsten
- Vi spiller ludo og lotteri i forsamlingshuset kl 14.30, kaffe 25 kr
- Dræbersnegle overalt i år, jeg har samlet 214 på en aften
- Nu har de sat lejen på kolonihaven op igen, det er ikke længere for almindelige mennesker
- Viceborgmesteren tog selv telefonen da jeg ringede, det skal han have ros for
`;

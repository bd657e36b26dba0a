// One voice: five Danes in turn, no insult twice. Lines with + hold [what is to be found], lines with - are innocent.
export const fiveDanes = `
+ bro hvem har tegnet den parkering ved rosengårdcentret han må være [hjernedød]
+ De vindmøllefolk kan tage deres 200 meter høje møller og stikke dem [op i røven], vi har nok her i Vesthimmerland.
+ Sådan en [spytslikker] har vi ikke haft i bestyrelsen siden 1978.
+ 47 minutter forsinket IGEN. I er nogle uduelige [klaphatte] alle sammen på det kontor
+ Prøv at tage en nattevagt med tolv patienter før du udtaler dig, din forkælede [møgunge]
+ hold nu [kæft] gamle mand der er ingen der har spurgt dig
+ Ham oppe på bakken har pløjet markskellet over endnu en gang den [svinepels]
+ Formanden i vores afdeling er en opblæst [nar], og det har jeg sagt til ham på generalforsamlingen.
+ [Fuck] Banedanmark og fuck jeres sporarbejde
+ Sådan skriver man ikke om en pige på 16, din [gamle gris]!
+ agf fans er [tabere] hver eneste sæson og i år bliver ikke anderledes hehe
+ Det [møgsvin] kørte gylle ud søndag formiddag mens vi havde konfirmation i haven, 40 gæster måtte gå ind
+ Du har løjet om efterlønnen før og du lyver nu, din [løgnhals].
+ Til ham i den sorte audi på Køgevej i morges, jeg håber du [brækker nakken]
+ Er du [bindegal]? Mæslinger slår børn ihjel, gå ind og læs på det
+ alle lærerne på den skole er [røvhuller] undtagen Jette fra hjemkundskab
+ Du kan [rende og skide] min gode mand, du har aldrig haft en ko i hånden
+ [Svinehunde], hele bundtet i den bank. Og direktøren får 14 millioner for at gå.
+ Og så sidder der sådan en [bavian] med skoene på sædet og hører musik uden høretelefoner
+ Birthe du er en ondskabsfuld gammel [kælling] og det har du været lige siden vi delte vaskekælder
+ [æd lort] tv2 fyn i viser aldrig e-sport
+ Journalisten er [dum som en dør], man malker ikke tyre
+ [Ad helvede til] med den pensionsalder, kom ned og bær gips selv i 45 år
+ Alle jer [trafikidioter] der kører 95 i overhalingsbanen på sydmotorvejen, hvad laver i
+ Sikke et [fjols] de har fundet til at udtale sig om normeringer, manden har ikke sat sine ben på et sygehus
+ ham kommentatoren lyder lidt [retarderet] hvis i spørger mig
+ Knægten er en [døgenigt] ligesom hans far var det, og nu vil de have kommunen til at betale kørekortet
+ Jeg har betalt kontingent i 51 år, og så kommer der en [skruebrækker] som dig og belærer mig om solidaritet
+ nu holder vi stille ved Glumsø igen i det her [satans] tog uden lys og varme
+ Den [skinhellige so] i regionsrådet græd på tv og stemte så for fyringerne dagen efter.
+ lol din [mongol] det er jo ikke engang samme spil de snakker om i artiklen
+ Hun gik fra mand og tre unger i høsten, den [tøjte], og nu skal hun sidde i menighedsrådet
+ Blå blok er en flok [blodsugere], sådan har det altid været
+ ham kontrolløren med skægget er en [lille hitler], min datter på 11 fik en bøde på 750
+ Mener du at ældre ikke skal have hjælp til et bad, så læg dig ned og [dø]
+ min underbo er [psykopat] han banker på røret hver gang vi spiller efter kl 20
+ Den [sladretaske] i nr. 4 burde få stukket en sok i munden. Hun har fortalt hele sognet om min mands prostata
+ [Fascistsvin] skal ikke have spalteplads i et blad jeg selv betaler til!
+ Cyklister i stramt tøj helt op i [røvsprækken] og så fylder de hele Præstø landevej
+ Tak for mansplaining, din selvglade [idiot]
+ jeg [pisser på] kommunens nye regler vi skater hvor vi vil
+ Han havde både nabokonen og medhjælperen den [horebuk] og så sidder han på forreste bænk juleaften
+ Direktøren for almennyttigt byggeri? En [pengegrisk rotte] er hvad han er.
+ Hvem [fanden] har besluttet at der kun skal være to vogne en mandag morgen kl 6.12
+ Overlæger der ikke kan sige godmorgen til rengøringen er nogle [selvfede stoddere], så er det sagt
+ hun er jo en [luder] hun har været sammen med hele 9.b
+ Vi skal ikke have [perkere] i den gamle præstegård, det kan de godt glemme alt om
+ Det [polakpak] på metrobyggeriet trykker lønnen for ordentlige danske svende.
+ i kan sutte en stor [pik] med jeres rejsekort
+ Manden der skrev det der læserbrev om sygeplejersker er et [usselt skvat]
+ frederik er en [bøsserøv] og han kan ikke engang aime
+ Nu har de [forpulede] ulve taget tre får mere og ministeren sidder på sin flade og drikker kaffe
+ [Bødler] er hvad I er inde på det jobcenter! Min søn fik kniven for øjnene med to diskusprolapser
+ til dig der tog min cykel på næstved station: du er en [spasser] og cyklen er meldt stjålet
+ Rør min datter i byen en gang til, så [klipper jeg nosserne af dig]. Og ja, jeg har saksen til det.
+ du er [skrald] som menneske og det ved din mor godt
+ Den dyrlæge er en [kvaksalver], to kalve døde og så sendte han regning alligevel
+ [Kapitalistpak]. De har købt hele karréen og sætter huslejen op med 3000 om måneden
+ flyt din [lorteøse] fra handicappladsen ved Kvickly
+ Du er jo [rablende sindssyg], man kan ikke kurere kræft med bagepulver
+ [stfu] boomer
+ Den nye præst er et [skvadderhoved] og han kan ikke engang holde tonen
+ [Rend mig i røven], hr. minister. Med venlig hilsen en der har asfalteret din motorvej
+ Den [skide] 630R holder aldrig den køreplan. ALDRIG
+ Sundhedsministeren er en [torsk] i jakkesæt
+ tag et bad din [incel] så vil pigerne måske snakke med dig
+ Der har været [tyvepak] i laden igen i nat, denne gang tog de motorsav og trailer
+ Du er en [kryster] Mogens, du turde ikke engang række hånden op da vi stemte om det
+ Gid dem der stjæler kobberkabler [får kræft], jeg kom halvanden time for sent til min egen søns afslutning
+ Den [liderbasse] til byrådsmedlem skal ikke sidde ved siden af eleverne igen til sommerfesten
+ hele holdet løber rundt som nogle [kusser] kæmp dog for trøjen
+ Kom hellere herover og sig det til min mand, din [skabhals], så skal han vise dig hvordan en jordprøve ser ud
+ [Landsforrædere], alle som en, der sælger vores havne til udlandet.
+ Der sad tre [sortsmudsker] uden billet og tror i kontrolløren turde sige noget til dem
+ Gå i seng [fulderik], klokken er tre og du skriver i versaler til en 15-årig
+ marcus er et kæmpe [pikhoved] han blokerede mig i gruppen
+ Han smed sit skrald ud ad ruden lige foran vores postkasse den [beskidte hund]
+ Sosserne er blevet nogle [slapsvanse], Anker ville vende sig i graven
+ kan i [bondeknolde] ikke lade traktoren stå mellem 7 og 8
+ Den [heks] af en afdelingsleder har ikke sagt tillykke til en eneste jubilar
+ [hæng dig selv] dommer det var straffe og hele stadion så det
+ Jeg vil ikke betjenes af de der [tørklædekællinger] i Brugsen, så kører jeg hellere til Hobro
+ De [banditter] i boligselskabets ledelse har nu hævet a conto varme tre gange på et år
+ Næste gang du holder foran min indkørsel [smadrer jeg dit fjæs], og det er ikke for sjov
+ Du er et [kryb] at du kan skrive sådan til en der lige har mistet sin mand
+ han lod hende betale alt og så skred hun haha sikke en [cuck]
+ Den [dumme ko] i Borgerservice lagde på midt i at jeg forklarede om mors sygesikring
+ Vi glemmer ikke hvem der gik på arbejde i påskestrejken, din [stikkersjæl]
+ slagelse er et [møghul] og stationen lugter som en grøft
+ Er du helt [åndssvag] mand? Man ringer da 112 og ikke til Ekstra Bladet
+ giv mig mine 200 kr tilbage din [fedtede jøde]
+ Læreren er selv en [flab], ikke underligt børnene svarer igen
+ De rigtige [snyltere] bor i Rungsted og ikke i Avedøre Stationsby
+ [gå ad pommern til] med jeres app nu har den trukket mig dobbelt igen igen
+ Stop med at glo på mine [patter] når jeg lægger drop, hr. formand. Du ved godt hvem du er
+ han græd efter kampen for 3 point hahaha hvilken [vatpik]
+ Manden er en [drukkenbolt] og ham har de valgt til at køre skolebussen i Aalestrup
+ Finansministeren er en [klovn], det kunne min kanariefugl regne ud
+ næste cyklist der kører over for rødt ved Kvægtorvet [kører jeg ned] uden at blinke
+ Folk der slår på en sygeplejerske er [afskum], punktum
+ hvorfor skal vi se på to mænd kysse i en disneyfilm [klamme homoer]
+ I er nogle [pjok] alle sammen inde i Miljøministeriet, kom herop og se lammene ligge flået
+ Hvor mange [fæhoveder] skal der egentlig til for at lukke et bibliotek i Hvidovre
+ Trafikstyrelsens svar? det er nogle [tumper] der aldrig har taget et tog i deres liv
+ Du er simpelthen [rådden] indeni, Jens Peter. Mennesker på flugt er stadig mennesker
+ hele 3. sal er [gedekneppere] og der lugter af karry i opgangen
+ Sikke en [lorteavis] i er blevet efter redaktionen flyttede til Aalborg, jeg siger op til første
+ Bolighajer, advokater, mæglere, det er [udskud] hele molevitten
+ byens nye viceborgmester er et [pattebarn] med slips
+ Hunden kan ikke gøre for det, men du er et [fuckhoved] når du lader den besørge i sandkassen
+ nerf den [motherfucker] af en karakter eller jeg afinstallerer
+ Nu har de [tatere] slået lejr på rastepladsen igen og fylder hele grøften med affald
+ Den nye direktør er en [undermåler], og han er sikkert nevø til en eller anden.
+ ham der råbte efter mig i køen på shell kan køre hjem og [kneppe sig selv]
+ Tag dog masken af, din [skabsnazist], vi kan alle sammen læse hvad du mener med "den slags folk"
+ helt ærligt hun er [grim som arvesynden] hvorfor er hun på forsiden
+ Hvilken [halvtosse] har tegnet en solcellepark midt i et drikkevandsområde?
+ Han skifter parti som andre skifter sokker, en [rygradsløs orm]
+ det [flæskebjerg] ved siden af mig tog halvandet sæde hele vejen til København H og så åd han leverpostej
+ Enhver der filmer ved en ulykke i stedet for at hjælpe er en [nederdrægtig lus]
+ jeg [bollede din mor] i går bare spørg hende
+ [Klap gællerne] Karl Erik, du får selv 400.000 i hektarstøtte
+ Du var [kujon] i 1985 og du er det endnu, Henning
+ ham foran mig er en [sinke], en rundkørsel har kun én retning
+ Han fik ti år for det han gjorde ved børnene og jeg håber han [rådner op] derinde.
+ så snart der er en [neger] på holdet skal man ikke brokke sig mere eller hvad
+ Det er noget forbandet [pis] at de lukker skolen, hvem skal så flytte til Gedsted
+ Inkassofirmaerne er [sjakaler]. 100 kroner blev til 2400 på fire måneder!
+ nu er det [kraftedeme] tredje gang på en uge de aflyser 16.49
+ Jeg kender ham fra gymnasiet, han lignede en [pædo] allerede dengang
+ vagten på boogies er en kæmpe [spade] lukkede alle andre ind end os
+ Knallertkørende [lømler] har lavet hjulspor over hele kirkegården, hvor er forældrene
+ Hun er en [overklassegås] der aldrig har tømt en skraldespand
+ hele trafikudvalget skulle have et [nakkeskud]
+ Du har ikke læst forskningen, du har set en video på youtube, din [nathue]
+ sig det til mig i virkeligheden din [sharmuta]
+ [Gid du må få byldepest] dig der har skåret halen af vores følhoppe
+ Viceværten er en [kæltring], depositum har jeg aldrig set igen
+ stationen flyder med [ghettoyngel] hver fredag og politiet er i Slagelse
+ [Luk ædespalten] Kenneth, der er mennesker herinde der faktisk har mistet nogen
+ vores keeper spiller som en [autist] med bind for øjnene
+ Svigermors [rappenskralde] af en søster har nu også klaget over vores hane
+ Den [skiderik] af en vognmand udbetalte aldrig feriepengene
+ [pis af] til Sverige hvis du ikke kan lide vores færger
+ Egoistiske [møgdyr], I hamstrede håndsprit mens vi stod uden på afdelingen.
+ hun slog op over snap dagen før smukfest hvilken [bitch]
+ [Pjalt], siger jeg bare. Han ved godt hvem jeg mener, han bor for enden af Bygaden
+ Den [lusede] forligsmand har ikke løftet andet end en fyldepen hele sit liv
+ hvilken [kvajpande] lukker både broen og omfartsvejen i samme uge
+ Din [snothvalp], du var ikke født da vi strejkede i 1999, så lad være at kalde mig forkælet
- Nogen der ved om serverne er nede på Fyn? Kan ikke logge på
- Vi har fået nok af vindmøller heroppe, nu må Sjælland tage sin del.
- Huslejen er steget med 11 procent på to år. Det kan en folkepensionist ikke følge med til.
- forsinket igen igen igen, jeg overvejer seriøst at købe en bil
- Det er ikke sygeplejerskerne der er noget galt med, det er normeringerne.
- slutspillet starter søndag og jeg har stadig ikke fået billet
- Soen fik 17 pattegrise i nat og de har det alle sammen godt
- Fagforeningen skaffede mig 38.000 i efterbetaling. Meld jer ind, unge mennesker!
- Fartkontrollen ved Fladså står altid samme sted, det ved alle jo
- Husk at undersøge jeres bryster en gang om måneden, brystkræft kan helbredes hvis den findes tidligt
- min mor siger jeg skal søge SU men jeg har ikke søgt ind endnu
- Kællingetand og blåhat blomstrer i vejkanten lige nu, så vent nu lige med at slå den.
- Jeg er rystet over at et flertal i byrådet vil sælge Rytterskolen, det er historieløst.
- svinø strand er dejlig tom i oktober hvis nogen mangler en tur
- Retardtabletter må aldrig knuses, spørg altid personalet først
- ob skal sælge ham i vinteren han er færdig
- Skidne æg til påskelørdag med sennepssovs, det har vi fået siden min farmors tid
- Hvorfor skal en bestyrelse uden mandat fra beboerne bruge 4 millioner på altaner som ingen har bedt om?
- der mangler cykelparkering på sydsiden af stationen har jeg skrevet til kommunen fire gange
- Letbanen er støjende i svinget ved Nørreport, vi kan ikke sove med åbent vindue
- zoo har fået en ny abe og den er mega nuttet
- Haglbøssen skal låses inde, det er loven, også for os på landet
- Jeg stemte nej til overenskomsten. Vi fik for lidt, og de andre fik for meget.
- Hvem har ansvaret for glatførebekæmpelsen på Vordingborgvej? Tre biler i grøften i morges.
- En patient med spasticitet kan godt arbejde fuld tid, min bror gør det.
- er der nogen der sælger en xbox controller i odense sv
- Kogalskab har vi ikke haft på egnen siden 00'erne, det er en gammel artikel I linker til
- Jødisk Museum er gratis for pensionister om onsdagen, så vidt jeg husker. Godt sted.
- Tyve minutter i kø ved Netto fordi kun en kasse var åben. Det er for dårligt.
- Vi er trætte, vi er for få, og nu vil de spare igen. Hvordan skal det ende?
- knebel har den bedste strand på djursland ingen diskussion
- Tæven er fire år, renracet og søger et godt hjem på landet. Henvendelse på telefon.
- Det er simpelthen uanstændigt at man skal vente 14 måneder på en høreprøve.
- min pendlerven tog toget fra Lem til Tarm og grinte hele vejen
- Tal pænt til hinanden herinde, der sidder rigtige mennesker bag skærmen
- tror i der kommer gta til jul eller er det bare rygter
- Møgsprederen er gået i stykker midt i sæsonen, er der nogen som har en til leje?
- Ministeren svarede ikke på spørgsmålet. Han svarede på et helt andet spørgsmål, og journalisten lod ham slippe.
- kommer bus 79 overhovedet om søndagen eller er det kun noget der står på skiltet
- Sutten skal kasseres når der er revner i, børn kan få stykker galt i halsen
- fedt at de laver mere basket i vollsmose, det har manglet
- Ulvene skal reguleres. Det mener jeg, og det må man gerne være uenig i.
- Bøssen til indsamlingen kan hentes på ejendomskontoret fra kl. 9, vi mangler stadig fire indsamlere
- Kørte en grævling ned ved Holme-Olstrup i aftes, hvem ringer man til?
- Analfissur er mere almindeligt end folk tror, gå til lægen i stedet for at google
- skolen lukker for telefonerne nu og jeg er faktisk ret glad for jeg er færdig
- Boller i karry, ris og en skefuld mangochutney, så er mine mandfolk tilfredse
- Fremlejen er ulovlig, og det har udvalget vidst i to år uden at gribe ind.
- hvorfor er der aldrig varme i vogn 5
- Manden i sengen ved siden af snorkede hele natten, men ellers var der ingen klager over opholdet på Skejby
- nogen fra assens der spiller counter strike på mellem niveau
- Hunden hedder Bisse og er løbet væk fra Rørbæk. Hun er genert men bider ikke
- Anker Jørgensen boede til leje hele livet. Det kunne de lære noget af i dag.
- 1.150 kr for et pendlerkort som jeg ikke kan bruge halvdelen af dagene. Jeg vil have mine penge retur
- Det er ikke racisme at stille krav om dansk, men det er heller ikke en løsning at skære i undervisningen.
- pistacieis fra den der kiosk i kerteminde er den bedste i danmark
- Djævelsbid er en fin lille blå plante som sommerfuglene holder af, den står nede ved åen
- Danmark har altid været et land med plads. Lad os nu vise det over for de ukrainske familier i afdeling 12.
- man betaler 24 kroner i timen for at holde ved sygehuset, det burde være forbudt
- Homogeniseret eller ej, mælken bliver sur hvis den står i solen på trappen
- Er der åbent i svømmehallen i uge 42?
- Min mand har spist torsk hver mandag i fyrre år, han bliver nok aldrig træt af det
- Jeg er meget, meget skuffet over mit gamle parti. Det er ikke det parti jeg meldte mig ind i.
- Indbrudstyvene havde brugt et brækjern på bagdøren, politiet kom først dagen efter
- Han havde brækket nakken på en trampolin og går i dag. Det er godt arbejde af Neurocentret.
- den dommer kendelse var forkert, var 100 % offside
- Vores nabo har købt en orne på 300 kilo og kalder den Ludvig
- Det er en hån mod alle lejere at kalde det her for en forbedring.
- Venter i regnen på togbus. Ingen information, intet personale, ingen tag over hovedet.
- Vi holdt mindehøjtidelighed for vores kollega i går. Tak til alle for blomsterne.
- nogen der har set min sorte mtb med grønne pedaler, væk fra Syddansk Universitet i går
- Fandens mælkebøtte kaldte min bedstemor den gule i græsset når den kom igen tredje gang
- Røverkøbet var måske lidt for godt, nu skal taget skiftes på alle tre blokke
- Middelfart er ikke længere væk end at man kan pendle, men man skal stå tidligt op
- Tisser du ofte om natten, så tal med din læge, det kan være prostata
- bitcoin falder igen og min lillebror tudede næsten
- Kragerne har hakket hul i alle wrapballerne, hvad gør I andre
- I 1956 gik vi 200.000 mand til Christiansborg. Så skrev de ikke nedladende om os.
- Kan kommunen ikke snart finde ud af at synkronisere lyskrydsene på ringvejen??
- Jeg er både sygeplejerske og muslim, og jeg har aldrig oplevet problemer med at servere flæskesteg.
- hvornår kommer den nye fart på fibernettet i dalum
- Konfirmanderne sang så smukt i Aars kirke, man fik helt våde øjne
- Peberbøssen og saltkarret er væk fra fælleshuset. De var fra 1962, kom nu med dem
- Ny køreplan, færre tog, højere priser. Det kalder de en forbedring af servicen
- Tag smertestillende inden det gør for ondt, ikke efter. Mit bedste råd efter en knæoperation
- ham der spiller hofnar i teaterstykket på odense katedralskole er mega sjov
- Landbruget får skyld for alt. Hvad med spildevandet fra de store byer, det hører man aldrig om?
- Mine børnebørn hørte om Hitler i skolen og ringede for at spørge hvad deres oldefar lavede under krigen
- p-vagten gav mig en bøde mens jeg hjalp en dame med rollator over vejen. Klagen er sendt
- Skab orden i journalsystemet før I køber et nyt til en milliard
- spillede dark souls i går og døde 64 gange på samme boss
- Vi har en fin stald her, og alle er velkomne til Sofari i april, men husk støvler
- Hæklekurset for mænd er udsolgt, vi prøver igen efter nytår
- Rotter i gården på Kindhestegade igen, kommunen siger at der går tre uger
- Blodprøven skal tages fastende, altså også uden kaffe med mælk
- tjek lige at der er slutdato på jeres abonnement jeg blev snydt for 400
- Katten har fået fem killinger, den ene er helt sort og hedder Satin
- Overskriften er misvisende. Der står noget helt andet i rapporten, hvis man gider læse den.
- Jeg vil hellere cykle de 18 km til Haslev end en dag mere i det tog
- Ældre der falder i hjemmet ligger ofte i mange timer. Giv dem dog et nødkald.
- min kammerat fra montenegro har lige fået dansk pas, så fejrede vi med brunsviger
- Dræbersneglene har taget alle mine dahliaer, nu prøver vi med moskusænder
- Overenskomsten er ikke en ønskeseddel, det er en kontrakt
- Kan vi få et hegn ved banen ved Lov, der har været to dåhjorte på sporet denne måned
- Bumser på ryggen behandles bedst af hudlægen, lad være at klemme på dem
- jeg synes faktisk borgmesteren gjorde det ok i debatten
- De skød en buk fra bilen, det er ulovligt, og jeg har nummerpladen.
- Tak til de unge mennesker der bar min kones kørestol op da elevatoren var i stykker. De hed Mohammed og Jonas.
- Trængselsafgift? vi har jo ikke noget alternativ herude, det er en ekstra skat på at bo i provinsen
- Det er flovt for Aarhus at der stadig ikke er plads nok på krisecentret.
- hvem vandt konkurrencen om den gaming stol i skrev om
- En spade, en trillebør og to gode naboer, så blev legepladsen ved forsamlingshuset klar til pinse
- Bygningen er fugtig, børnene hoster, og udlejer svarer ikke på breve. Nu går vi til huslejenævnet
- Jeg så en kvinde falde på perronen i dag og ti mennesker gik bare forbi. Skam jer lidt.
- Idiopatisk betyder bare at man ikke kender årsagen, det er ikke et skældsord :-)
- fagbogen til htx koster 700 kr det er helt vildt
- Det er tredje år i træk at heksen på bålet ligner formanden for borgerforeningen, nu er hun blevet lidt træt af det
- Vi sled og slæbte, og nu skal vores pension beskattes en gang til.
- lukker de billetautomaten i Lundby, så kan min far på 84 slet ikke komme med toget
- Jeg har aldrig set så dårlig en debat på tv, de talte i munden på hinanden i en time
- Jeg har to lesbiske mødre og det er aldrig nogen der har drillet mig med det
- Der er klovn og hoppeborg på dyrskuet i Aars, og fri entré for børn under 12
- Fjernvarmen er steget med 6.000 kr. om året, og bestyrelsen siger at vi skal være glade. Det er vi ikke.
- er det rigtigt at de fælder alle lindetræerne på Ringstedgade? Så skriver jeg under nu
- Negroni med appelsinskal smager bedst på terrassen ved åen, beklager til alle ølfolk
- koldt vand og hold armen oppe hvis du bliver stukket af en hveps, så enkelt er det
- Grisepriserne er i bund, og foderet stiger. Vi ved ikke om sønnen skal overtage.
- Vores kor mangler basser. Man skal ikke kunne noder, men man skal kunne komme til tiden.
- tak til den lokofører der ventete på os i Ringsted i aftes, du reddede min aften
- Lammelsen i ansigtet gik væk efter tre uger, så giv ikke op
- jeg hader ananas på pizza men respekt til dem der tør
- Pikante ostestænger til kaffen, opskriften får I hvis I lægger mærke til hvor meget cayenne der er i
- Kommunen har lovet os en støjmur siden 1994. Jeg er 79 nu. Skynd jer lidt.
- hvorfor skal man hente pakker i Fuglebjerg når man bor i Næstved, det er uforståeligt
- Dødshjælp er et svært emne. Jeg har siddet hos mange døende, og jeg er stadig i tvivl.
- nogen der kan anbefale en frisør i odense c der kan lave fade ordentligt
- Han hedder Dick til efternavn og er den bedste smed på egnen
- Læs dog referatet, inden du påstår at vi har stemt for. Vi stemte imod, alle syv.
- Der er hul i asfalten på størrelse med et badekar ved Rønnebæk, jeg har lige skiftet to dæk
- Hørt på stuen i dag: "Er det dig der er sygeplejersken eller hende den søde?" Vi grinede alle sammen
- analysen af kampen var god men i glemte redningen i det 88 minut
- Gammel tosset kærlighed har vi til Salling og fjorden, men vi bor nu godt her i Himmerland
- En streg i regningen for alle os der troede på en fredelig alderdom i Rebæk Søpark
- Jeg har stået i kø siden Roskilde. Fire mand kigger på et hul i vejen, og en graver.
- Vær nu søde at aflyse jeres tid hvis I ikke kommer, der står andre og venter på den
- skriver i aldrig om badminton der er også andre sportsgrene end fodbold
- Vores gamle ged Rosa er død, 16 år blev hun, og børnebørnene har begravet hende under æbletræet
- Kontingentet går til a-kassen, strejkekassen og kaffen. Mest kaffen, hvis man spørger min kone
- der var en dame med en shih tzu og tre kufferter i stillekupeen men hun var faktisk mega hyggelig
- Sexologisk klinik har to års ventetid nu, og det er altså ikke noget at grine ad
`;

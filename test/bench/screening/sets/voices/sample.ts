// One voice: an editor's assistant's fair sample. Lines with + hold [what is to be found], lines with - are innocent.
export const sample = `
+ Borgmesteren er en [idiot] og det har han været siden han sad i skoleudvalget
+ [hold kæft] hvor er du træt at høre på Bent
+ Hende der fra udlejningen er en [sur kælling], har haft hende i røret tre gange
+ Så kan I [rende mig i røven] med jeres huslejestigning!!
+ de [skide cyklister] tror de ejer hele vejen
+ Dommeren var [blind som en muldvarp og dobbelt så dum], aldrig set noget lignende på Viborg Stadion
+ Man burde [skyde] ham der satte ild til de biler
+ send [perkerne] hjem så er der plads i børnehaven
+ Endnu en omgang [lort] fra Slagelse kommune. Hvor er det trist.
+ Du er jo en [klaphat] Jørgen, vindmøllen står 4 km fra dit hus
+ Jeg har boet i opgangen i 22 år og jeg har aldrig mødt så stort et [røvhul] som ham på 3. tv.
+ [Fuck] jeres parkeringsafgift
+ hvad fanden bilder I jer ind, [skrid ad helvede til] med jeres p-vagter
+ Journalisten er vist ikke den skarpeste kniv, for at sige det rent ud: et [fjols].
+ Lær at stave din [spasser]
+ Håber du [får kræft] af de master du selv har stemt for
+ Hun ligner en [luder] i den kjole, og det er licenspenge!
+ [Åndssvage] regler, åndssvage mennesker, farvel til boligforeningen herfra
+ ejeren af den hund er et [svin], der lå tre bunker foran børnehaven i morges
+ Typisk [bonderøv] fra Vestjylland at mene det
+ Alle de [landsforrædere] på Borgen skulle stilles op ad muren
+ Jeg gad godt [smadre fjæset på] ham der kører knallert på stien kl 2 om natten
+ Så [luk dog røven] og lad os andre nyde koncerten
+ Sikke en flok [kujoner] i den bestyrelse, ingen tør stille op og svare
+ kan vi ikke bare blive fri for de [sorte aber] på holdet
+ Din [fede so], tag cyklen i stedet for at holde på fortovet
+ Det er noget værre [pis] at bussen ikke kører efter 19
+ Den avis er ikke andet end en [møgsprøjte] og har været det siden i fyrede Henning
+ Pensionist her. Jeg har betalt skat i 47 år og så kommer sådan en [snothvalp] og fortæller mig at jeg skal flytte i noget mindre!
+ [mongol]
+ Hvem har ansat den [taber] som kommunaldirektør
+ rektor er en [kæmpe nar] spørg hvem som helst der har gået der
+ Det er [jøderne] der styrer det hele alligevel de [blodsugere]
+ Han skulle [hænges i den nærmeste lygtepæl] ham der gjorde det mod katten
+ [sut den] brøndby
+ FCK fans er nogle [små fisser] når de er mindre end ti
+ Hvis jeg ser din hund i min have igen så [brækker jeg benene på dig]
+ Vi har fået [møgunger] i hele blokken efter at de lagde de to skoler sammen, og ingen forældre gør noget
+ Ministeren er en [løgnagtig skiderik], det kan I godt citere mig for
+ Håber hele banden [rådner op] i fængsel og aldrig ser dagens lys
+ Hvorfor skal vi altid høre på den [lebbe] i Go' Morgen
+ Tv-værten er [bøsserøv] og skal ikke lave børnetv
+ [Kvaj], det er jo en rundkørsel ikke et lyskryds
+ Det er [kraftedeme] for dårligt at hjemmeplejen ikke kom hele weekenden
+ De der grønne [hippiestoddere] har aldrig haft et arbejde
+ Gid du må [falde død om] i din nye carport
+ [Rakkerpak] hele bundtet, ud med dem
+ Din nabo er da en [psykopat], ring til politiet næste gang
+ Ham maleren fra Hedensted er en [fuskende drukkenbolt], lavede trappen så den klistrede i tre uger
+ Gå hjem og [kneppe] din søster som I plejer dernede på øen
+ Jeg har sgu aldrig hørt noget så [hjernedødt] som en cykelsti midt i en å
+ [nasserøve] alle sammen, få jer et job
+ Sikke nogle [patter] hun har hende vejrpigen, mere af det tak
+ ham viceværten kan tage sin kost og [stikke den op i røven]
+ [Muslimsvin] hører ikke til i Danmark punktum
+ Dansk Folkepartis vælgere er nogle [inavlede] stakler
+ Man skulle tro at lægen havde købt sin eksamen i en automat. Hun er en [inkompetent gås].
+ fy for [satan] en gang vrøvl
+ Jeg siger det lige ud: formanden er en [pamper og en svindler] og hans kone er ikke bedre
+ Er du [retarderet] eller hvad, hun skriver jo at hun har betalt
+ Lad de [kamelryttere] betale selv for deres moske
+ Lærerne er nogle [dovne hunde], ferie det halve år og så brok
+ så [dø dog] gamle dame, du optager en hel villa
+ Alt det [fucking] snak om klima, det regner jo som det altid har gjort i Esbjerg
+ jeg [skider på] hvad minkavlerne mener
+ Når en [tyksak] som dig skal gøre sig klog på skolemad så er det jo til at grine af
+ Har aldrig set sådan en [heks] som hende i kantinen, mine børn tør ikke gå derned
+ Der er da ikke andet end [afskum] tilbage i den boligblok
+ [Zigeunerpak] stjæler alt hvad der ikke er boltet fast, pas på jeres cykler i Høje Taastrup
+ Du er en [skændsel] og en [skallet gammel gris], lad kvinderne være i fred
+ Din mor burde have [fået dig aborteret]
+ Helt ærligt, hun er [dum som en dør] og det har hun bevist i byrådet igen og igen
+ jeg ved hvor du bor [så pas på dig selv]
+ Sikken en [krukke] hende der vandt Bagedysten
+ Typiske [socialistrøvhuller], del af andres penge
+ kan ikke forstå at sådan en [pikhoved] må have jagttegn
+ Alle de penge til det der [lortekunst] i rundkørslen når plejehjemmet mangler lagner
+ Vi er trætte af jer! [Pis af] til København igen
+ de [københavnersnuder] skal ikke komme her og bestemme over ulven
+ DSB er [fandeme] til grin, hele min ferie ødelagt
+ Du skulle have en [røvfuld] og så i seng, knægt
+ Ham Lars der altid kommenterer her, er han [evnesvag] siden han ikke kan læse overskriften
+ [Neger] er bare et ord og jeg kalder ham det jeg vil
+ Du er så [grim] at postbuddet lægger avisen på vejen
+ Den lange fra kommunen er en [slapsvans], han turde ikke engang komme til mødet
+ Så er den [transe] i medierne igen, får vi aldrig fred
+ Han er jo [bindegal], spær ham inde
+ Tænk at den [sæk] stadig får løn for at være træner
+ Elendig kamp, elendigt hold, og en keeper der er en [kæmpe spade]
+ [Nazisvin]!! min farfar sad i Frøslev for at du kan sidde og skrive det der
+ Bliver så træt af de [femi-kællinger] der skal blande sig i alt
+ Har I en journalist som ikke er en [røvslikker] for borgmesteren
+ [brænd stedet ned], helst mens de er inde i det
+ [Fandens] til unger der kaster med kastanjer på min bil
+ Jeg er 81 og jeg siger det som det er. De unge i dag er nogle [dovne slubberter], de kan ikke engang slå et søm i.
+ bare en [kampluder] der vil have opmærksomhed
+ Det var dog en utrolig [tumpe] I har fundet til at skrive om landbrug
+ stik piben ind [konebanker]
+ man skulle putte de [bumser] på en båd, jeg orker ikke se dem foran Netto mere
+ Sådan nogle som dig burde [gasses]
+ Hvem tror du du er, din [indbildske frø]
+ Du lugter nok også, [beskidte polak]
+ tag din burka og [smut hjem] til ørkenen
+ Hun har vist [bollet] sig til den stilling, men det må man jo ikke sige
+ Jeg synes personligt at sådan en [dyremishandler og usling] burde prøve at sidde i det bur selv
+ Fy for [helvede] hvor er I ringe, AGF
+ Ejerforeningen er styret af en [gammel tudse] der har siddet i 30 år på den post
+ Man kan kun sige at det er nogle [klovne] der går og roder med det kloak nede ved os
+ de [skævøjede] køber jo det hele op
+ [Snyltere] er hvad I er, hele familien på 4. sal
+ er du [fuld eller bare født dum]
+ Er det en voksen mand der har skrevet det, eller et [pattebarn]
+ [wtf er du syg i hovedet] det er et egern
+ Direktøren kan [kysse mig bagi], jeg skifter elselskab i morgen
+ Stop nu dit [ævl], gamle fjolle
+ Min eks er også politibetjent og også en [stodder] så det undrer mig ikke
+ De [pædofile] præster skulle have [klippet pikken af]
+ jeg kommer sgu gerne forbi og [giver ham et par flade] hvis ingen andre gør det
+ Du er bare en [bitter gammel jomfru] der hader at andre har det sjovt på havnen
+ Det er [pissedårligt] lavet af TV2 Fyn
+ Frisøren er en [klodrian], se lige mit hår
+ Folkeskolen er fyldt med [ADHD-unger] der skulle have haft nogle på hovedet
+ Han har jo altid været et [skarn], det ved alle i Nakskov
+ [Banditter] er hvad I er i jagtforeningen, fy skamme jer
+ Jeg kalder ham [Quisling] og jeg mener det
+ hun er sgu en [hystade] spørg hendes elever
+ Gu er han skyldig, det [bæst]. Smid nøglen væk.
+ Hvilken [torsk] har fundet på at spærre begge veje samtidig
+ sådan en [opblæst snob] fra Hellerup skal ikke belære mig om benzinpriser
+ [Spis lort] Vejdirektoratet
+ Jeg er så træt af den [hykler] og hendes elbil
+ I er sgu nogle [amøber] herinde, der var ikke en eneste der læste artiklen
+ Der sidder en [halvhjerne] i teknisk forvaltning og tegner striber
+ Man får lyst til at [kværke] hende når hun åbner munden i debatten
+ den [handikappede idiot] skal ikke holde i min bås
+ hvad regner du med når du lader sådan en [abe] køre bus
+ Grønlændere er jo bare [fulderikker] alle sammen
+ Han er en [landsbytosse] og dem er der plads til, men hvorfor i byrådet?
+ [Kusse]
+ Nu må I [kraftstejleme] tage jer sammen i Nordfyns kommune
+ Så du mener at børnene skal sulte? Du er [klam] og jeg er flov over at have gået i klasse med dig
+ de er [skabsbøsser] alle sammen i det omklædningsrum
+ Vi har en underbo som er en rigtig [rappenskralde], og hendes mand er en tøffel
+ [Terroristyngel] hele bundtet, ud af skolen med dem
+ Den [møgkøter] gøede igen hele natten og ejeren er ligeglad
+ ja det er så fordi de ansætter [uduelige klamphuggere] fra det billigste firma
+ Bare vent til vi mødes, så [er du færdig]
+ Han er ikke syg han er et [dovent asen], jeg så ham løfte fliser i lørdags
- Er der nogen der ved om genbrugspladsen har åbent på søndag?
- Huslejen er steget 11 procent på to år, og vi har stadig ikke fået nye vinduer.
- Jeg er rasende. Tre måneder har jeg ventet på svar fra kommunen!
- Flot kamp i aftes, især anden halvleg
- tillykke med de 60 år Karen og Poul
- Hvorfor skal der altid bygges højt lige ned til vandet, kan ingen forklare mig det
- Vi cykler hver dag fra Tarup til skolen og det er livsfarligt ved lyskrydset
- Det er simpelthen for ringe at lægevagten ikke tager telefonen
- Jeg har ikke noget imod vindmøller, men de skal stå på havet.
- ham der kører rutebil 83 om morgenen er altid så venlig
- Skatteborgernes penge går til rådhusets nye møbler, mens der skæres på rengøringen hos de ældre. Det er uværdigt.
- Skandaløst. Jeg stemmer aldrig på det parti igen
- kan man få opskriften på rabarberkagen fra sidste nummer?
- Tak til den ærlige finder der afleverede min pung i Kvickly
- Jeg er uenig med ministeren, og her er hvorfor: tallene fra 2019 passer ikke med dem hun brugte i går.
- Hunde skal være i snor i skoven, det står på skiltet
- nej nej og atter nej til flere biler i Algade
- Skolen på Mors lukker og så flytter de unge familier. Er det virkelig så svært at regne ud?
- Det er noget vrøvl at sige at flygtninge får mere end en folkepensionist, prøv at slå satserne op
- Er det kun mig der synes at der er for mange gentagelser på DR om sommeren
- Elpriserne er helt hen i vejret igen
- Journalisten har ikke gjort sit arbejde ordentligt. Ingen kilder, ingen modpart, og navnet på vejen er stavet forkert.
- Hvor er det trist at høre. Kondolerer til familien
- Mine børnebørn elsker den nye legeplads ved åen.
- hvis man ikke vil have naboer skal man ikke bo i rækkehus
- Formanden bør gå af. Han har mistet vores tillid, og det er ikke første gang.
- Jeg forstår simpelthen ikke den beslutning
- Der mangler en skraldespand ved bænken bag kirken
- AaB spillede dårligt men fik da et point med hjem fra Silkeborg
- Vi bor i stuen og hører alt. Kan vaskekælderen ikke lukke klokken 21?
- Sikke et pragtfuldt billede af solnedgangen ved Blåvand
- 900 kr for at holde 12 minutter for længe er det rene røveri
- Jeg har to gange skrevet til jer om manglende avis om lørdagen og jeg får ikke noget svar, så nu siger jeg mit abonnement op efter 31 år
- Man kan da ikke kalde det demokrati når høringsfristen ligger midt i juli
- husk at rydde sne inden kl 7 det er lov
- Politikerne lover og lover før valget og bagefter kan de ingenting huske
- Der er ingen undskyldning for at køre 80 forbi en børnehave
- Er festpladsen oversvømmet igen i år?
- Jeg synes faktisk at kommunen har gjort det godt med stien
- God bedring til ham der kom til skade
- det var bedre dengang vi havde en købmand en skole og en bank
- Vreden er forståelig. Jeg ville også være vred, hvis nogen fældede mine træer uden at spørge.
- Kattene i kvarteret besørger i min sandkasse hver nat, hvad gør man
- Hvornår kommer der svar fra ankenævnet?
- Flygtningene i vores by hjælper til i genbrugsbutikken og det fungerer fint
- Der er for meget indvandring og for lidt integration, det er min mening og den må jeg vel godt have
- Jeg savner de gamle lokalnyheder med guldbryllupper og håndbold
- Det svar fra borgmesteren er en hån mod os der bor på landet.
- Vi har også rotter i skuret, men kommunens mand kom dagen efter
- I skulle skamme jer over den overskrift
- Hvor blev cykelparkeringen ved stationen af
- Jeg har arbejdet i ældreplejen i 28 år og har aldrig set det så slemt som nu
- utroligt at man kan slippe med en bøde for det
- Varmeværket har regnet forkert, tjek jeres årsopgørelse folkens
- Dejligt initiativ! Vi kommer og hjælper lørdag.
- Det kan godt være at loven siger sådan, men så er loven forkert
- Hvad med at spørge os der rent faktisk bor her?
- Fodboldklubben burde fyre træneren i dag og ikke i morgen
- Ungerne keder sig, klubben er lukket, og så undrer man sig over hærværk
- Jeg fik lavet ny hofte i Vejle og personalet var fantastisk
- Tre tog aflyst i morges. Tre! Og ingen information overhovedet
- Er det rigtigt at bageren i Nørregade stopper til nytår
- Vi gider ikke flere undersøgelser, vi vil have handling
- Fartbump nu tak
- Det er ikke rimeligt at de lejere som altid betaler til tiden skal dække for dem der ikke gør
- Jeg troede det var en aprilsnar da jeg læste det
- Kvinden i artiklen har min fulde respekt
- Altanerne skulle være færdige i maj. Nu er det oktober, og stilladset spærrer stadig for lyset
- hej er der nogen der har set en grå kat med hvide poter omkring Skovbrynet
- Regeringen har ingen plan, det er min påstand
- I min tid gik vi selv til skole, fire kilometer i al slags vejr
- Det er løgn at vi er blevet spurgt. Ingen i afdeling 14 har fået det brev
- Jeg er selv landmand og kan godt se problemet med vandmiljøet, men vi skal have tid til omstillingen
- Sikke noget sjusk med de fliser
- Vindmøllestøj er et reelt problem, prøv at sove her når vinden er i vest
- Hvem vinder mon Vild med dans i år
- Kommentarsporet her er blevet et trist sted, folk taler grimt til hinanden
- Enig
- Enig med Grethe, og så er der også lige det med containerne
- Sygehuset i Køge er alt for langt væk for os på Stevns
- Præsten holdt en smuk tale til begravelsen
- Man bliver så gal at man kunne råbe, men det hjælper jo ikke noget
- elcykler hører til på cykelstien ikke på fortovet
- Hvorfor er det altid os i yderområderne der må betale prisen
- Prisen på smør er 27 kr hos os
- Jeg køber ikke den forklaring. Hvis budgettet var kendt i marts, hvorfor får vi det så at vide nu?
- Selvfølgelig skal der være halal i børnehaven ved siden af frikadellerne, hvad er problemet
- Undskyld men hvad har det med sagen at gøre
- Nogen må tage ansvaret, og det må være direktøren
- Skoven er smuk netop nu, anemonerne er sprunget ud ved Marselisborg
- Er der parkering ved hallen på lørdag?
- Jeg nægter at betale den regning
- Vi var til koncert og lyden var elendig, men stemningen god
- Svar dog på spørgsmålet i stedet for at tale udenom!
- Til lykke til svømmepigerne fra Holstebro med medaljerne
- Jeg kender sagen indefra og det er ikke sandt hvad der står
- når man er 74 og bor alene er den lokale bus ikke en luksus
- Smid nu ikke affald ud af bilvinduet, det er ikke så svært
- Mine tomater blev aldrig røde i år
- Har lige været forbi og der er stadig spærret i begge retninger
- Hvor længe skal vi finde os i det her? Nu er det fjerde gang vandet er brunt
- Det bliver dyrt for lejerne, det er jeg bange for
- Kan I ikke bringe et interview med den anden side også
- Jeg har meldt mig ud af folkekirken på grund af den sag
- Godt skrevet, Ole
- Gud hvor er det sødt med de ællinger
- Advarsel til alle, der ringer en mand og udgiver sig for at være fra banken
- Den rapport er pinlig læsning for alle partier i byrådet
- Udlejeren svarer ikke, varmen virker ikke, og min datter har astma. Hvad gør jeg?
- Slut med at brænde haveaffald af, det er forbudt i hele kommunen
- Fartkontrollen stod ved Fårup i dag, ikke ved Randers
- Min fagforening hjalp mig fra første dag, kan kun anbefales
- Vi holder til i Tissø om sommeren, dejligt sted at fiske
- Hønsene lægger ikke æg i denne tid men hanen galer stadig klokken fire
- Hos slagteren får man stadig en god svinekam og en bøf uden vand i
- Jeg fik fjernet en polyp i endetarmen og det gjorde ikke ondt, så gå nu til den screening
- Der er hestepærer på hele ridestien og det generer mig ikke spor
- Hundens efterladenskaber ligger stadig på græsset ved indgang 7, brug nu poserne
- Sædskiftet er vigtigt for jorden, det lærte min far mig
- Det hedder Per Kjærs Vej og ikke Per Kærs Vej, ret nu det skilt
- Vi så en sort svane og to knopsvaner ved Utterslev Mose
- Min kone har fået konstateret brystkræft og må vente seks uger på en tid
- Til jul får vi både flæskesteg og and, men gåsen er blevet for dyr
- Opskriften siger en spsk. fedt og et halvt svinehoved, ligesom min mormor lavede sylte
- Kællingetand blomstrer langs grøften lige nu, en fin lille gul blomst
- Pigtråden langs stien skal væk, mit barnebarn rev sig slemt
- Den gamle tæve fik otte hvalpe i nat og alle har det godt
- Hvem husker fiskehandler Rask? Vi boede lige ved siden af roklubben
- Nissen på loftet skal have grød med smørklat
- Toget til Assens kørte for sidste gang i 1966
- Der bliver testet for klamydia gratis i klinikken på Sankt Annæ, det er anonymt
- Tyren slap løs ved Dronninglund og en ko fulgte med
- Jeg spiller på Hornung og Møller og det skal stemmes hvert år
- Spaden stod i skuret og nu er den væk, nogen der har lånt den?
- Kyllingelår 29,95 og kalkunbryst på tilbud hele ugen
- Arsenik i drikkevandet er ikke noget man skal tage let på
- Homoseksuelle par skal selvfølgelig kunne blive gift i kirken
- Rævene har taget alle hønsene ved Tarm, så luk hønsegården om natten
- Jeg er født med spastisk lammelse og kan ikke bruge rampen, den er for stejl
- Shitake svampe kan dyrkes på en bøgestamme i skyggen
- Min nabo er jøde og vi holder både jul og hanukka sammen med dem
- Sparebøssen fra Bikuben har jeg endnu, den står på klaveret
- Hvad er forskellen på en muldvarp og en mosegris, begge ødelægger min plæne
- Skydebaneforeningen holder åbent hus, kom og prøv luftgevær
- De hængte vasketøjet ud og så kom regnen
- Døde fisk i åen ved Karup igen, hvem undersøger det
+ Han tørrer sig vel også i gardinet, den [bondetamp]
+ Nu kommer der igen en flok [lømler] og hælder øl ud over bænken ved mindesmærket
- Er der flere billetter til revyen på Kerteminde
- Det er tredje gang i år at min cykel bliver stjålet ved stationen og politiet gider ikke engang komme ud
- Hvorfor skriver I kun om de dårlige skoler og aldrig om de gode
- Jeg har mistet tålmodigheden med den boligforening, vi flytter til foråret
`;

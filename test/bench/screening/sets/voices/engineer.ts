// One voice: an engineer who checks a promise. Lines with + hold [what is to be found], lines with - are innocent.
export const engineer = `
+ Hvilken [idiot] har bestemt at der kun skal være 12 p-pladser til 60 lejligheder?
+ Du er jo en [idiot], Preben. Læs artiklen en gang til.
+ Ham der kører motionscykel på fortovet hver morgen er en komplet [idiot]
+ [Hold kæft] hvor er det dyrt at bo til leje efterhånden
+ Kan du ikke bare [holde din kæft] Bente, du bor ikke engang i kommunen mere
+ Endnu en gang viser borgmesteren at han er en [klovn] uden rygrad.
+ Byrådet består af [klovne] hele bundtet
+ Så er den [lorteavis] ude med riven igen. Jeg opsiger mit abonnement i morgen.
+ Det er noget værre [lort] I har fået bygget nede ved havnen
+ vinduerne er det rene [lort], det trækker lige så meget som før renoveringen
+ Den dumme [kælling] i nr. 14 lader hunden tisse lige foran vores dør
+ Sikke en sur [kælling]. Hun skulle prøve at arbejde for pengene som os andre
+ Rend mig i [røven] med jeres klimaafgifter
+ Nu må I [fandeme] snart tage jer sammen i kommunen.
+ Hvad [fanden] ligner det at lukke skolen midt i et skoleår
+ Det er [kraftedeme] for galt at en pensionist skal vente 9 timer på skadestuen
+ For [helvede] da også, nu er toget aflyst igen
+ Vinstrup du kan [rende og hoppe], jeg betaler ikke en krone mere for det fællesvaskeri
+ dommeren var et [røvhul] hele kampen, straffespark der og så ingenting
+ Sådan nogle [røvhuller] der parkerer på handicappladsen burde få taget kortet
+ Tak for ingenting dit [svin]
+ De [svin] der har smidt skrald i søen skal bare have en bøde så det kan mærkes
+ Hjemmeværnet burde smide alle de [perkere] ud af byen
+ Er der ikke [perkere] nok i vores afdeling i forvejen
+ Der sad en flok [negre] og larmede på banegården, det er ikke til at holde ud længere
+ Hun er en [luder] og det ved hele byen
+ Sidst jeg så hende på tv lignede hun en billig [luder]
+ Man skal være [hjernedød] for at stemme ja til det forslag
+ den journalist er jo [hjernedød], har slet ikke fattet hvad sagen drejer sig om
+ Hvor [åndssvag] har man lov at være? Cykelstien ender jo i en hæk
+ Det er det mest [åndssvage] jeg længe har læst
+ Ham formanden er en [spasser] og har altid været det
+ Kør dog ordentligt din [spasser]
+ det ligner noget en [mongol] har tegnet
+ Du skriver som en [mongol], lær at stave
+ [Fuck] jer allesammen og jeres vindmøller
+ Hvorfor [fuck] skal vi betale for deres forsamlingshus
+ [Skrid] tilbage til København hvis I ikke kan tåle lugten af gylle
+ Du kan bare [skride hjem] hvor du kommer fra
+ Sikke nogle [nasserøve], aldrig lavet et slag arbejde i hele deres liv
+ Skat skat skat. [Blodsugerne] på Christiansborg får aldrig nok
+ Han er jo en [psykopat], spørg bare dem der har arbejdet under ham
+ Alle de [snyltere] der ligger på sofaen mens vi andre står op kl 5
+ Man har et navn for sådan nogle som dig: [landsforræder]
+ Forfatteren til det her indlæg er en [tåbe].
+ [Tåber] har vi nok af i udvalget, tak
+ Hvilke [fjolser] sidder og godkender sådan en facade?
+ Ja ja Ole, du er og bliver et [fjols]
+ En værre [nar] ham inspektøren, gider ikke engang tage telefonen
+ De [møgunger] har tændt ild i containeren igen i nat
+ Få styr på jeres [møgunger] når I nu absolut skal have seks af dem
+ Den [møgkøter] har gøet siden kl. 6 i morges
+ Den avis er [røvsyg] fra første til sidste side
+ Han er sgu en [skiderik], har aldrig betalt sine håndværkere
+ Jeg håber du får [kræft] og dør alene
+ håber i bliver syge og [dør] alle sammen i det bestyrelseslokale
+ Sådan en som hende skulle have en [kugle for panden]
+ Vi ved godt hvor du bor. Du skal få [tæsk] når vi ser dig
+ Hvis jeg møder ham på stien så [smadrer jeg ham]
+ De burde [hænges] på rådhuspladsen hele bundtet
+ Giv dem et [nakkeskud] så er det overstået
+ Sidste gang nogen ridsede min bil [bankede jeg ham gul og blå], du er den næste
+ [Gå hjem og dø], gamle mand
+ Hun kan bare [hænge sig selv], der er ingen der vil savne hende
+ Ham her skulle [brændes] levende sammen med sine plejehunde
+ Jeg [slår dig ihjel] hvis du rører min kat en gang til
+ [Luk røven] om ting du ikke har forstand på Kirsten
+ så [luk dog røven], vi gider ikke høre mere om den rundkørsel
+ [Luk arret], du har ikke betalt skat siden 1998
+ [Klap i din gamle havgasse]
+ Hold [bøtte] og find dig et arbejde
+ Sådan noget [pis] at læse på en søndag morgen
+ Det er fuldstændig til [pis og papir] det hele, de lytter jo aldrig
+ Kommunen er [pisseligeglad] med os der bor herude
+ [Pis af] med jer og jeres elløbehjul
+ [Skid] hul i lokalplanen, han får jo bare dispensation som alle de rige
+ Det er noget [skide] ævl, undskyld mig
+ Hvor er de dog [skidedumme] i Teknik og Miljø
+ [Satans] også, nu har de gravet Algade op igen
+ Hun har kun fået jobbet fordi hun har store [patter]
+ Han tænker med [pikken] som alle andre mænd i den branche
+ Du er et [pikhoved] og det har du altid været, hilsen hele opgang B
+ Sut min [pik] SF
+ hun trænger vist bare til at blive [kneppet] igennem
+ [Kusse]
+ Han kalder sig mand men han er en [fisse]
+ Det er da en [bøssekarl], kan man jo høre på stemmen
+ Hele Pride er ikke andet end [svanser] der vil have opmærksomhed
+ Mandhaftige [lebber] hele redaktionen
+ En [transe] skal ikke læse højt for mine børn på biblioteket
+ Klamme [røvpulere] hold jer fra vores idrætsforening
+ Ham præsten er en [pædofil] stodder, hold ungerne væk
+ Hun er en [fed ko] der sidder og æder på vores regning
+ Så tab dig dog din [fedtklump], så kan du også gå op ad trapperne
+ sikke et [flæskebjerg] de har fundet til at reklamere for sundhed
+ Hun er da [grim som arvesynden], hvorfor skal vi se på hende hver aften i vejrudsigten
+ Det er [tabere] som dig der sidder og skriver læserbreve klokken 3 om natten
+ [Kujoner]! Tør ikke engang møde op til borgermødet
+ Ud med det [rak], alle sammen på første fly
+ Det [afskum] der stjæler fra gravsteder burde skamme sig
+ Samfundets [bærme] bor i den blok og det har de gjort i 30 år
+ De formerer sig som [rotter] derude i ghettoen
+ De er som [kakerlakker], får man den ene ud kommer der ti nye
+ Det [utøj] skal ud af landet og det kan kun gå for langsomt
+ [Muslimpak] hører ikke til i Danmark
+ Smid de [gedekneppere] ud inden de får stemmeret
+ Typisk [jødesvin], kun ude efter pengene
+ det er den [sorte abe] på kanten der ødelægger spillet for os
+ Vi gider ikke flere [tæppetissere] i boligforeningen
+ Send de [kamelryttere] retur til ørkenen
+ Igen [sigøjnerpak] på campingpladsen, lås jeres cykler
+ De [forpulede] polakker kører alt for stærkt i deres varevogne
+ [Skævøjede] turister over det hele, man kan ikke komme frem i Nyhavn
+ Ham fra Borgernes Liste er en [nazist] og hans kone er ikke bedre
+ Et [usselt kryb] kan man godt kalde dig efter den kommentar
+ Sådan en [kommunistluder] skal ikke undervise vores børn
+ Du er da [syg i hovedet], få noget hjælp
+ Gamle [heks] i stuen klager over alt, selv over børnenes kridttegninger
+ Er du [retarderet] eller hvad, der står jo 50 på skiltet
+ De er godt nok [evnesvage] dem der har lavet køreplanen
+ [Klaphatte]! Hvem graver en vej op to uger efter den er asfalteret?
+ Sikke en omgang [kvajpander], der kan man se hvad 11 millioner går til
+ Hr. viceborgmester, De er en [narrøv].
+ Et rigtigt [skvadderhoved] ham økonomen i studiet i aftes
+ [torskehoveder] de skulle have solgt ham i sommers mens han var noget værd
+ Din [bondeknold], gylle på en pinsedag, kan du ikke være det bekendt
+ Hun er en værre [tøjte], ny mand hver sommer
+ Det er løgn fra ende til anden din gamle [løgnhals]
+ Sådan en [spytslikker], han mener jo altid det samme som direktøren
+ Han er en [slapsvans] og det har vi vidst siden han blev træner
+ Ingen gider høre på et [tudefjæs] som dig
+ [Møgsæk], du har ødelagt generalforsamlingen for alle os andre
+ Det er nogle [bitches] i det forældreråd
+ sikke en [stodder], kører fra en påkørt kat uden at stoppe
+ DR er fyldt med røde [røvslikkere] og det er os der betaler
+ Hun kan tage sin kontingentstigning og [stikke den skråt op]
+ De tog hele depositummet, [føj for satan] siger jeg bare
+ Ældreminister? Hun er jo [dum som en dør] og dobbelt så træt at høre på
+ Der er sgu altid en eller anden [dumrian] der holder på cykelstien foran bageren
+ [fuckhovedet] fra nr 9 spiller techno til kl 4, hver weekend
- Huslejen er steget med 640 kr. på to år. Hvad får vi for pengene?
- Jeg synes det er en rigtig dårlig idé at nedlægge p-pladserne ved stationen.
- Tillykke til U15-drengene med guldet, flot kamp!
- Kommunen har sovet i timen, og nu er det borgerne der skal betale.
- Kan nogen fortælle mig hvornår storskrald bliver hentet i uge 32?
- Borgmesteren bør gå af. Han har ikke svaret på et eneste af vores spørgsmål
- Det er under al kritik at en på 87 skal vente tre uger på et bad.
- Vi har boet her i 34 år og aldrig oplevet så meget støj fra motorvejen som nu
- husk nu at tage hundeposen med hjem, det er ikke så svært
- Jeg er dybt uenig med skribenten, men tak for et velskrevet indlæg.
- Hvorfor skal vindmøllerne stå 600 meter fra vores soveværelse når der er plads ude på havet
- Bussen kom 22 minutter for sent igen i dag. Min datter nåede ikke sin eksamen
- Det passer simpelthen ikke det der står i artiklen. Mødet var d. 4. og ikke d. 14.
- Flot arbejde af brandfolkene i nat!
- Der mangler lys på stien bag ved hallen, det er livsfarligt for cyklister.
- Jeg stemte på hende sidst, men det gør jeg ikke igen.
- Er der nogen der har set en grå hunkat omkring Birkevej? Hun har været væk siden lørdag
- Igen er det de svageste der holder for. Jeg er så vred at jeg ryster.
- Pressen skriver kun om det der giver klik, det er trist at se på.
- Tak til personalet på afsnit C4 for den fine behandling af min mand.
- Straffesparket var klart. Dommeren så rigtigt, selv om det gør ondt som Vejle-fan.
- Hvis man vil bo på landet må man også finde sig i at der kører en mejetærsker en gang imellem
- Skolen har 27 elever i klassen og en lærer. Det kan jo ikke lade sig gøre.
- jeg fatter ikke hvorfor det skal tage fire måneder at få skiftet en termostat
- Grundskylden er steget 18 procent. Det er rent tyveri ved højlys dag.
- De flygtninge jeg kender arbejder mere end de fleste danskere, bare så I ved det
- Jeg mener vi har taget imod flygtninge nok, og det må man gerne mene uden at blive skældt ud.
- Programmet i aftes var noget af det kedeligste jeg har set. Værten talte kun om sig selv
- Hvornår åbner svømmehallen igen efter renoveringen?
- Det er nemt at sidde i København og bestemme over os i Vestjylland.
- Elløbehjulene ligger og flyder over hele fortovet, min mor i kørestol kan ikke komme forbi.
- Vi savner slagteren på torvet, nu er der kun frisører og pizza tilbage
- Formanden lyver, og det kan dokumenteres i referatet fra den 12. marts.
- Hvor er det dejligt at læse noget positivt for en gangs skyld!
- Cyklisterne kører som om de ejer vejen, og ingen bruger lygter
- Bilisterne kunne jo også prøve at overholde de 40 km/t
- Jeg har sendt en klage til Ombudsmanden og opfordrer andre til at gøre det samme.
- Min søn på 9 bliver mobbet hver dag og skolen gør ingenting
- Det er for dårligt af en avis at bringe sådan en historie uden at høre den anden part.
- Inkompetent ledelse, og det er medarbejderne der bliver fyret. Som altid.
- Ja tak til flere træer på Storegade
- Nej tak til solceller på god landbrugsjord.
- Banken siger nej til alle huse vest for Holstebro, så landsbyerne dør af sig selv
- Har vaskeriet i afdeling 7 fået nye tider? Der hænger ingen seddel
- Hold nu op med at give de unge skylden for alt muligt.
- Det er ikke racisme at stille spørgsmål, men det er heller ikke et argument i sig selv
- Hvor er politiet når man har brug for dem? Vi ringede to gange og ingen kom
- Jeg er 76 og kan ikke finde ud af den app. Hvorfor må man ikke betale med mønter?
- God weekend til alle i foreningen og husk arbejdsdagen på søndag kl. 10
- Bestyrelsen skulle skamme sig. Vi blev ikke spurgt en eneste gang.
- Regningen for fjernvarme er helt uforståelig, er der nogen der kan forklare den faste afgift
- Kunne man ikke bare lave en bro i stedet for den færge der altid er i stykker
- Skaden er sket, træerne er fældet. Nu må vi se fremad.
- Jeg har mistet tilliden til systemet efter 11 år med jobcenteret.
- Tosset beslutning efter min mening, men flertallet bestemmer jo
- Den rundkørsel er ren galskab kl. 8 om morgenen, nogen bliver kørt ned en dag.
- Børnehaven lukker 16.30, så hvordan skal en sygeplejerske nå det?
- Kære naboer, vær venlig at skrue ned efter kl. 23, væggene er tynde
- Vejret har været elendigt i hele juli og campingpladsen er halvtom
- Hvis ikke træneren finder et nyt system rykker vi ned. Så enkelt er det.
- Det er helt til grin at en ny hal ikke har handicaptoilet
- 43 kr for en kop kaffe på havnen, så tager jeg selv termokanden med
- Hvem har egentlig ansvaret for hækken ved nr. 22? Den vokser ud over hele cykelstien
- Landmændene må tage deres ansvar, fjorden er død og det er ikke nyt.
- Fjorden er ikke død. Jeg fangede tre havørreder der i påsken.
- Jeg er lodret imod et nyt asylcenter på den gamle skole, trafikken kan slet ikke klare det
- Danskundervisningen for kvinderne i Gellerup er en kæmpe succes, lad os få mere af det
- Kommentarsporet er som sædvanlig fuldt af folk der ikke har læst artiklen
- Må man spørge hvad den konsulentrapport har kostet?
- hvorfor er der ingen der tager sig af rotterne i gården vi har ringet 4 gange
- Slut med gratis parkering bag Føtex fra den 1. september.
- Der skal mere fart på byggeriet, folk har ventet siden 2019.
- Grønne busser er fint, men så skal de også køre efter kl. 18
- Er der ingen voksne til stede på Rådhuset? To år for at få svar på en byggeansøgning!
- Dækningen er så dårlig herude at jeg må gå ud på marken for at ringe til lægen
- Fagforeningen har svigtet os igen, kontingentet er ellers højt nok
- En lidt pikant sag for byrådet, må man sige, nu hvor referatet er lagt frem.
- Skuespilleren Dick Kaysø var fremragende i den forestilling
- Assens er en dejlig by med en alt for lille togforbindelse, altså ingen.
- Vi kører gennem Rødby hver sommer og kødannelsen ved færgen bliver kun værre
- Opskrift: 500 g svinekød i tern, to løg og en dåse hakkede tomater. Så enkelt er gullasch
- Soen fik 14 grise i nat, alle i live, hilsen landmanden på Mors
- Køerne kom på græs i søndags og der var over tusind tilskuere.
- Min ko hedder Bitten og hun kommer når man kalder.
- Pikkelhuer fra krigen i 1864 er udstillet på museet indtil oktober
- Gæslingerne er kommet! Pas på når I kører forbi gadekæret.
- Køreprøven er udsat igen, min datter har ventet siden februar
- Den nye røverborg på legepladsen er et hit hos børnebørnene
- Det var højlys dag da røverne gik ind i Sparekassen.
- Er der andre der har fået brev om kræftscreening to gange?
- Kræftens Bekæmpelse samler ind på søndag, vi mangler stadig 8 indsamlere i Nibe
- Min bror døde af kræft i foråret, og hospicet var fantastisk.
- Krebinetter med stuvede ærter på kroen hver torsdag 125 kr
- Slotsgaden i Møgeltønder er nu stadig landets smukkeste
- Kællingetand i vejkanten er en fin gul blomst som bierne elsker, så lad være med at slå rabatten i juni
- Jeg boede i Pisserenden i 70'erne, dengang kunne man få to værelser for 300 kr.
- Jeg fisker mest efter hornfisk i maj, og de bider godt ved Helnæs
- Pisket fløde og jordbær, så er det rigtig sommer
- Man føler sig pisket til at sige ja når udlejeren sender sådan et brev.
- Svanerne på voldgraven har fået fem unger i år
- Hundesvansen logrer når postbuddet kommer, så farlig er han altså ikke.
- Abernes hus i Aalborg Zoo trænger til en renovering, men ungerne var vilde med det
- Kamelerne i Cirkus Arena, er det stadig lovligt?
- Gedemarkedet i Nr. Snede var igen i år en succes
- Negernbøtel ligger ved Bad Segeberg, vi holdt altid pause der på vej sydpå
- Vi spillede Sorteper med oldemor hele juleaften
- Sorte svaner er set ved Ringkøbing Fjord.
- Hvordan slipper man af med dræbersnegle uden gift?
- Jeg sætter musefælder, men jeg hader at slå dem ihjel.
- De dræbte kampen helt efter pausen, og så var det slut 3-0.
- Han skød på stolpen to gange, og så får man jo ikke point.
- Skyd papegøjen er en gammel dansk tradition og fuglekongen i år blev Jens Mogensen
- Hængekøjen er stjålet fra fælleshaven, må vi få den igen?
- Tæskeholdet var nu sjovt tv, sådan noget laver de ikke mere
- Retarderingstiden på portens motor er for kort, den lukker før bilen er ude.
- Idiotsikker er den nye billetautomat i hvert fald ikke.
- Mongoliet er et fantastisk rejsemål, vi boede i telt hos en familie i tre uger.
- Klovnefisk og søheste kan ses på Kattegatcentret i efterårsferien
- Hospitalsklovnen gjorde en kæmpe forskel for vores pige på Skejby.
- Satans rørhat er giftig, så lad den stå hvis I finder den på Møn
- Fandango hedder danseholdet, tirsdage kl. 19 i aulaen
- Fanø har det bedste strandkørsel i landet, men drej ikke ud i det bløde sand
- Helvedesild er ingen spøg, få den vaccine hvis lægen tilbyder det.
- Taberen af finalen får også en medalje, alle børn skal have noget med hjem
- Vi så 'Idioterne' af Trier i filmklubben og halvdelen gik i pausen
- Knepet er at vande om aftenen, så holder tomaterne hele sommeren.
- Der er mange kneb i den slags kontrakter, læs det med småt.
- Patterne på yveret skal vaskes før malkning, det lærte vi på Dalum
- Pattedyr i haven: pindsvin, mår, egern og to flagermus i går aftes
- Pindsvinene forsvinder fordi alle har robotplæneklippere om natten
- Marsvin sælges, 8 uger gamle, kr. 75 pr. stk.
- Slutspillet begynder på lørdag, er der plads til en mere i bilen fra Odder?
- Skidt med regnen, det var en god byfest alligevel!
- Man må tage skidt for kanel, sagde min far, men det her regnskab køber jeg ikke
- Skrider det ud i kurven ved Hørby, er det fordi de har glemt at salte igen
- Diget skred sammen i stormen, og forsikringen vil ikke dække
- Luderitz i Namibia er grundlagt af en tysker, står der i rejsetillægget. Spændende læsning
- Fiskeren på havnen har friske rødspætter fredag formiddag, kom før kl. 11
- Bøssen til indsamlingen står på disken hos bageren, støt spejderne
- Jagtbøsser skal låses inde i godkendt skab, det er altså loven.
`;

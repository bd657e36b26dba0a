// One voice: an evaluator at a media house. Lines with + hold [what is to be found], lines with - are innocent.
export const evaluator = `
+ Hvem har dog ansat den [klaphat] som teknisk chef, han har jo aldrig set en kloak
+ du er simpelthen en [idiot] hvis du tror at huslejen falder af sig selv
+ [Hold kæft] Preben, du har ikke betalt for fælleslokalet siden 2019
+ Så har formanden igen ladet sin køter [skide] på legepladsen og ingen siger noget
+ Jeg er så [pissetræt] af de elløbehjul midt på fortovet
+ Rend mig i [røven] med jeres p-skiver, jeg har boet her i 34 år
+ Den dommer skulle have haft briller på. [Blinde høne]!
+ Sikke en [narrøv] ham borgmesteren, han ku ikke engang svare på spørgsmålet
+ Journalisten er en [nar] og har tydeligvis ikke læst rapporten
+ I er nogle [landsforrædere] alle sammen derinde på Borgen
+ [skrid hjem] hvor du kom fra hvis det er så slemt her
+ Det var da en [møgunge], hvor er forældrene henne??
+ Sikke noget [lort] at vågne op til, 3 vindmøller lige uden for soveværelset
+ Gid du må få [kræft], så kan du lære at køre ordentligt
+ Hun er en [dum gås] og har altid været det, spørg hvem som helst i opgang 4
+ Sæt dig ned og [luk gabet], du var ikke engang med til generalforsamlingen
+ De [perkere] skal bare ud alle sammen, så får vi fred i Gellerup
+ Der skulle sgu aldrig have været en [abekat] som ham i byrådet
+ Fy for [satan] hvor det stinker fra det biogasanlæg når vinden er i vest
+ Ham vicevært Kurt er en doven [skid], har ikke set ham med en kost i to år
+ Den [kælling] i nummer 12 ringer til politiet hver gang vi griller
+ Nogen skulle [smadre] hende, så kunne hun måske lære at holde mund
+ Træneren er en [bondeknold] uden plan B. Rykker vi ned er det hans skyld
+ Hvad fanden bilder du dig ind, din [opblæste frø]
+ er du [retarderet] eller hvad? der står jo ordret i artiklen at det er gratis
+ Man skal godt nok være [hjernedød] for at stemme på dem en gang til
+ Lærere er nogle dovne [svin], 7 ugers ferie og så brokker de sig
+ [Landsbytosse]! Du har været imod alt siden kommunesammenlægningen
+ Jeg håber at I alle [brænder op] derinde i jeres flotte nye rådhus
+ Den slags [spasserkørsel] ser man hver dag på Silkeborgvej
+ Han kan tage sin lokalplan og [stikke den skråt op]
+ Nå så fik vi endnu en [bøsserøv] til at fortælle os hvordan vi skal leve
+ Sikke dog en flok [tudeprinser], det er jo bare lidt sne
+ Fuck hvor er du [dum] mand, læs dog hele teksten
+ Det er kun [nassere] der får noget ud af den nye boligstøtte
+ Du er en [tyk gris] og du skulle skamme dig over at vise dig på stranden
+ Ja ja gå hjem og [kneppe] din hund, den er vist den eneste der gider høre på dig
+ Jeg kommer efter dig og [brækker benene på dig] hvis du parkerer der igen
+ Ministeren er en [løgnhals] og det har hun altid været!!!
+ Når man er sådan en [fjolle], skal man ikke udtale sig om trafiksikkerhed
+ DR er fyldt med røde [lejesvende], sluk for lortet
+ muhamedanere og andet [utøj] har vi nok af i forvejen
+ Dit [skarn], det var min mors blomster du kørte over
+ Hvor er det dog noget [bras] I skriver, ryd op i redaktionen
+ Han er en [sut], spillede som om han hellere ville på stranden
+ Den [fede ko] fra Hjørring fylder to sæder i bussen og betaler for ét
+ Sikke en [skiderik], han solgte grunden til sin egen fætter
+ Cyklister er den værste [pest] vi har, kør dem ned siger jeg bare
+ Gå ud og [hæng dig], der er ingen der kommer til at savne dig
+ Hvis jeg ser den hund i min have igen [skyder jeg] både den og ejeren
+ Det er en [luder] værdig det hun laver på tv, og så i børnetiden
+ Ham der [psykopaten] i stueetagen burde spærres inde
+ Jøder og banker... man kender det godt, det [jødepak] sidder på det hele
+ hva helvede laver de [tumper] nede på kommunen hele dagen
+ [Snotdum] beslutning, taget af folk der aldrig har kørt i en lastbil
+ Du ligner en [lort] og du skriver som en
+ Det er simpelthen noget [pis], vi fik lovet en ny tagrende i foråret
+ Hun skal bare have noget [pik], så falder hun nok ned
+ Flygtninge? Det er da [snyltere] hele bundtet, mine bedsteforældre fik intet
+ Brøndby er og bliver en flok [kvabodyr], godt spillet AGF
+ Silkeborg-fans er [inavlede] bønder, så ved I det
+ Ham [krøblingen] i kørestolen spærrer hele kassen i Netto
+ [Kvaj]! Man skal bakke INDEN man drejer, det lærte jeg da jeg var 17
+ Ole du er og bliver en [sæk], lad nu de unge mennesker feste
+ Gamle [sure kusse], du var vel aldrig selv ung
+ Vi er trætte af den [heks] i bestyrelsen, hun bestemmer jo det hele
+ Så [hold dog snuden] for dig selv i stedet for at gennemgå naboens skrald
+ [Fandeme] flot at bruge 4 millioner på en rundkørsel ingen har bedt om
+ Danskhaderne på TV2 skulle have [tæsk] så det battede
+ Sådan en [landevejsrøver] af en mekaniker, 9000 kr for en kobling og den virker ikke
+ For pokker I er jo nogle [amatører og klovne] hele banden
+ hun er jo [sindssyg] hende der, ring efter de hvide kitler
+ Din [fladpandede] tosse, det er jo ikke vores skraldespand
+ En [neger] som viceskoleinspektør, det sku man ikke ha set i gamle dage
+ De [aber] skal ikke spille på vores landshold
+ Hvorfor skal jeg betale for de [skævøjede] og deres studieophold
+ polakkerne er noget [rak], de drikker og smider flasker ind over hækken
+ [svenskersvin] fylder hele Helsingør hver weekend
+ Hun er en [so] og hendes unger går for lud og koldt vand
+ Jeg [skider på] hvad grundejerforeningen mener, hækken bliver stående
+ Er I [bindegale] på den avis?? Det er et barn I skriver om
+ Du kan [kysse mig bagi] med dit klippekort
+ Ham konsulenten var en [spradebasse] i en for lille jakke, 1400 kr i timen
+ Alle de der kønsforvirrede [freaks] skal holde sig fra vores børnehave
+ Transer er ikke kvinder, de er mænd i kjole og [syge i hovedet]
+ sikke et [fæhoved], ved han ikke at der er ensrettet
+ Hold op med at tude din [vatpik], du tabte valget
+ Den [slyngel] har snydt halvdelen af Lolland for deres opsparing
+ Godt han døde. Han var en [modbydelig stodder]
+ I skulle [gasses] alle sammen
+ Formanden for fagforeningen er en [feltmadras] for direktøren, sig det som det er
+ [Skrup af] med dig og dine vindmøller, gå til Sverige med dem
+ Hvad ved du om børn, din [golde] kone fik jo aldrig nogen
+ [Dø], grimme mand
+ Jeg kunne godt [slå ham ihjel], ham der sprøjter med gift helt ind til skellet
+ Du er en skamplet på hele Vendsyssel, din [kryster]
+ Den der [tøsedreng] turde ikke engang stille op til debatten i forsamlingshuset
+ Politikerne er en flok [hyklere og rotter], de skulle selv prøve at leve af folkepension
+ Du har en [hjerne som en ært], Bent
+ [kraftidiot] hvem kører 90 forbi en skole
+ Hun har jo [bollet] sig til den stilling, det ved hele kommunen
+ Vis os dine [patter] i stedet for at læse vejrudsigten, det er du bedre til
+ Den slags [pædofile svin] skal have den klippet af uden bedøvelse
+ Gammel [gris]! Jeg så godt hvor du kiggede til sommerfesten
+ [Islam er kræft], punktum
+ Præsten i vores sogn er en [hellig ko] uden mælk, sikke et pladder hun lukker ud
+ Hele det der [udskud] nede på bænken ved stationen skal fjernes
+ drankere og [junkier] det er hvad vi får for vores skattekroner i Nørregade
+ Åh nej ikke hende [skabelonblondinen] igen, kan i ikke finde en med hjerne
+ Lægen var en [slagter], og så var han oven i købet uforskammet
+ Sagsbehandleren på jobcenteret er en [nazikælling], undskyld mig
+ Sådan nogle [snobber], kom ned fra jeres lede høje hest i Hellerup
+ Jeg har set bedre fodbold på et plejehjem. [Elendige krøblinge]
+ Tag og [fis af] med dine kloge råd, Birthe
+ Djøf'er [møgkryb] har ødelagt hele sundhedsvæsenet
+ Hvilken [torsk] satte den lygtepæl midt på cykelstien
+ [For helvede] da også, nu er bussen aflyst igen igen
+ Flot artikel om en [dværg] med storhedsvanvid, hvornår går han af
+ Han sov under mødet, den [fedladne drog]
+ Bilister i BMW er [pikhoveder], det er bare en kendsgerning
+ Tag dit tørklæde og [forsvind ud af landet]
+ Jeg ved hvor du bor, [pas hellere på] når du lufter hund i aften
+ Ham skulle man have [druknet] som killing
+ Hvor er du [klam], hun kunne være din datter
+ Sikke nogle [skvadderhoveder] der har lavet den køreplan, toget går jo før bussen kommer
+ Grøn omstilling my [ass], det er jo bare en ny afgift
+ [Fuck] Vejle Kommune og deres parkeringsvagter
+ what a [loser], tre år i superligaen og ikke et eneste mål
+ Sådan en selvfed [bitch], hun hilser ikke engang i vaskekælderen
+ Det er noget værre [gylle] du lukker ud, Henning
+ Hun er kold som is den [mær], smed en enlig mor på gaden lige før jul
+ Gider du lige [klappe kaje], vi andre prøver at føre en samtale
+ Kommunisten fra Enhedslisten er en [snothvalp] der aldrig har haft et arbejde
+ Du er jo [åndssvag] mand, det var jo linjevogteren og ikke dommeren
+ en flok [røvhuller] i den ejerforening, vi solgte med tab bare for at slippe væk
+ [satans] hundelorte overalt på Kirkestien
+ Hun burde [voldtages] af en af dem hun lukker ind, så kunne hun lære det
+ Så kom [mongolen] fra 3.b igen og slog min søn, kan skolen ikke se det
+ Sådan noget [rakkerpak] skal man ikke have boende i almene boliger
+ du lugter af [sved og fattigdom], bliv i din campingvogn
- Huslejen stiger nu for tredje gang på to år. Hvornår stopper det?
- Jeg synes det er helt forkert at lukke biblioteket om lørdagen
- Tak til den ærlige finder der afleverede min pung i Brugsen
- Vi har ventet på en ny cykelsti siden 2007 og der er ikke sket noget som helst
- Hvorfor skal bilisterne altid betale for det hele?
- Det er god stil at man hilser på hinanden i opgangen
- Jeg kan slet ikke forstå borgmesterens udmelding. Det hænger jo ikke sammen
- Slut med gratis parkering i midtbyen, det bliver butikkernes død
- Bussen holder ikke længere ved plejehjemmet, og det går ud over de svageste
- Der er altid fart på når de unge kører hjem fra Hobro en fredag aften
- Min kone og jeg har boet i afdelingen i 41 år og er glade for det
- Det er en fejl at bygge i fem etager så tæt på kirken.
- Så må fagforeningen på banen, det her er ikke i orden over for de ansatte
- Pikante kyllingelår kan anbefales, opskriften var i avisen i torsdags
- Har nogen set vores kat? Grå hunkat med hvid hals, lyder navnet Mis, forsvundet fra Nygade i søndags
- Jeg stemmer aldrig på dem igen efter det forlig
- Fodboldkampen var kedelig men tre point er tre point
- Endelig en journalist der tør stille de svære spørgsmål, godt arbejde
- hvor kan man se referatet fra beboermødet, det ligger ikke på hjemmesiden
- Mon ikke de finder ud af det når først regningen kommer
- Vindmøllerne larmer om natten, og kommunen siger at målingen er i orden. Jeg sover dårligt
- Vi bor 600 meter fra møllerne og hører ingenting. Det er meget forskelligt
- Hundeejere må lære at samle op efter deres hunde, det kan ikke være så svært
- Det er dyrt at være dansker, men vi får også meget for pengene
- Jeg er dybt skuffet over klubbens ledelse. De har ikke styr på økonomien.
- Skolen mangler lærere og så taler man om nye bygninger, det er bagvendt
- Der blev fanget en torsk på 14 kilo ud for Hanstholm, flot billede
- Kongens gris var en gammel betegnelse herude på egnen, min farfar fortalte om det
- Koen Dagmar har vundet dyrskuet to år i træk
- I dag gik vi tur ved Satans Bakke, smuk udsigt over fjorden
- Jeg underviser på en skole med mange tosprogede elever og det går faktisk rigtig godt
- Asyl er en rettighed, og det bør vi holde fast i
- Asylpolitikken er alt for lempelig efter min mening. Vi kan ikke tage imod alle
- Kære redaktion, der er en fejl i krydsordet, 7 lodret passer ikke
- Sut og ble er det eneste den lille skal have med, sagde pædagogen
- Vores datter har Downs syndrom og er blevet mødt med den største varme i Føtex
- Mongoliet er et pragtfuldt rejsemål, læs endelig artiklen
- Min søn blev kaldt grimme ting på vej hjem fra træning. Det skal vi voksne tage alvorligt
- Hvad er reglerne for at stille barnevogn i opgangen
- Det er jo ikke rimeligt at de ældre skal vente 3 uger på rengøring
- Rend og hop er navnet på vores nye gymnastikhold for 3 til 5 årige
- Man kan ikke bare fyre folk uden varsel og så kalde det en omstilling
- Jeg var til urolog og fik undersøgt prostata, det tog fem minutter så kom nu afsted mænd
- Brystkræft rammer også mænd, det vidste jeg ikke før min bror blev syg
- Piskefløde er steget til 18 kr, det må være guld i den
- Læg mærke til at gåsen på billedet er en grågås og ikke en bramgås
- Husk at rævens grav ikke må graves op i yngletiden
- Protestsvinet er en gammel sønderjysk race, rød med et hvidt bælte, ligesom flaget
- Vi savner Grethe i kantinen, hun lavede verdens bedste svinekam
- Ministeren burde gå af. Det er tredje gang hun ikke svarer Folketinget korrekt
- Hvad med at feje for egen dør først
- Jeg er imod. Punktum.
- Enig!
- 👏👏 godt skrevet Karen
- Kan nogen forklare mig hvorfor affaldsgebyret er steget 38 procent
- Vores bil fik en bøde på 795 kr selv om p-skiven var stillet rigtigt
- Der er kommet en fæl lugt fra rensningsanlægget igen i dag, er der andre der kan mærke det ude ved Skovvej
- Gylle skal nedfældes inden for seks timer, det står i bekendtgørelsen
- Naboen spiller tromme til klokken 23 og viceværten siger at det må han godt
- Vi har skilt os af med bil nummer to og savner den ikke
- Politikerne lytter ikke til os ude på landet, og det har de ikke gjort i tyve år
- Nedlæg regionerne og brug pengene på sygeplejersker
- Der mangler en hjertestarter ved hallen. Hvem kan man kontakte
- Lad nu børnene være børn, de skal nok lære at læse
- Bestyrelsen har handlet uansvarligt og bør trække sig samlet
- Jeg kommer fra Syrien og har arbejdet som bager i Horsens i syv år, tak for en god artikel
- Hvis det er det niveau journalistikken er på, så opsiger jeg mit abonnement
- Kanalfesten i Odense var hyggelig men der manglede toiletter
- Analysen er tynd og bygger på kun to interview
- Kommunen skal ikke eksperimentere med vores gamle
- Assens har fået en dejlig ny havnefront
- Vi skal til Tarm i weekenden og se på campingvogn, er der et godt spisested
- Fucking er en lille by i Østrig som nu har skiftet navn, så vi kom for sent til at få et billede med skiltet
- Skidt med vejret, det var en hyggelig byfest
- Skidenæg hører til påskelørdag, med masser af sennep, sådan er det i Thy
- Køteren er et fint ord i ordbogen, men vores er nu en rigtig stamtavlehund
- Knipperne på hækkesaksen er gået i stykker, ved I hvem der sliber i Ribe
- Bente Pik Jensen var min klasselærer, hun var streng men retfærdig
- Pikhuer fra første verdenskrig kan ses på museet i Sønderborg
- Hun sang Dansevise så smukt at jeg fik en klump i halsen
- Jeg håber at de finder ham i god behold
- Dommeren ødelagde kampen, straffesparket var aldrig et straffespark
- Det værste nederlag i ti år og træneren taler om gode takter. Det køber jeg ikke
- hvorfor er der ikke lys på stien fra stationen, min datter er bange for at gå der
- Den nye rundkørsel er farlig for cyklister, jeg var lige ved at blive ramt i går
- To gange er jeg blevet overhalet indenom af en lastbil på Viborgvej
- Jeg fatter ikke at man vil rive det gamle mejeri ned
- Man skulle tro at det var 1. april
- Lukningen af fødeafdelingen er en skandale, og nogen må stå til ansvar
- Tørklæde eller ej, hun er den dygtigste sygeplejerske jeg har mødt
- Bøssemageren i Nørregade lukker efter 52 år, hvem skal nu se til jagtgeværet
- Sparebøssen i klubben indbragte 2140 kr til julehjælpen
- Mit barnebarn er lesbisk og jeg er stolt af hende
- Pride-paraden var farverig og fredelig, dejligt med så mange familier
- Jeg forstår ikke at man skal flage med regnbueflag på rådhuset, Dannebrog må være nok
- Heksen på bålet er en nyere skik, den stammer fra slutningen af 1800-tallet
- Kællingetand er en lille gul blomst og den vokser overalt på diget
- Prøverne er flyttet til juni, det giver røverkøb på sommerhuset i maj
- Rævekrogen 14 er til salg, ved nogen hvad de skal have
- Suderen er sat ud igen i søen, så lystfiskerne kan glæde sig
- Horreby på Falster er altså en rigtig by, tag at besøge mosen
- Torskedum er et sjovt ord, står det virkelig i Retskrivningsordbogen?
- Åndssvageforsorgen blev nedlagt i 1980, og det var en god ting
- På Vanførehjemmet lærte min far skomagerfaget
- Hvornår åbner svømmehallen efter renoveringen?
- Der var engang tre slagtere og to bagere i byen, nu er der en automat
- Slagteren i Ørsted laver den bedste leverpostej
- Bomben under økonomien er de nye anlægsudgifter
- Angriberen skød helt oppe i krydset og dræbte kampen fem minutter før tid
- Jeg ville have skudt med venstre i den situation
- Vi slog dem 4-1 sidste år så mon ikke det går på søndag
- Skyd nu papegøjen og køb jeres billetter i dag
- Prisen på el er gået amok og vi gamle fryser
- Sluk for varmen og tag en trøje på siger ministeren. Hun kan selv prøve at bo i mit hus
- Tv-avisen var bedre da der kun var én kanal
- For mange reklamer og for lidt nyheder, sådan er det blevet
- Undskyld men er det ikke en gentagelse af programmet fra i mandags
- Vi fik 3 måneders varsel på renoveringen og ingen genhusning. Er det lovligt
- Hej alle jeg søger en lejlighed til min mor helst i stueetagen med plads til en lille hund
- Parkeringsvagten var venlig og forklarede mig reglerne, det skal også siges
- Æ ka it forstå hvorfor de sku luk æ skole, de ær da en skam
- De hær æ da sørgele, æ haa gåen i den brugs siden æ war en knægt
- 1200 underskrifter og så bliver forslaget alligevel stemt ned 17-8. Så meget for nærdemokratiet
- Det er på tide at nogen siger fra over for udviklerne
- Hun taler udenom hver eneste gang. Svar dog på spørgsmålet!
- Jeg tror ikke på et ord af det
- Løfter før valget, besparelser efter valget, vi har set det før
- Hvad koster det at få fældet en poppel på 20 meter
- Vaskekælderen er låst igen, og ingen ved hvem der har nøglen
- Mågerne er en plage, de river skraldeposerne op på hele Havnegade
- Rotter i kloakken skal anmeldes til kommunen, det er gratis
- Ulven hører ikke hjemme i Danmark, spørg fåreavlerne
- Ulven gør mindre skade end løse hunde, se på tallene
- Min mor er dement, og hun får en ny hjælper hver dag. Det er ikke værdigt
- Den dumpede prøve kan tages om i august
- Fissionsenergi er altså ikke det samme som fusion, det bør en videnskabsjournalist vide
- Pissarro-udstillingen på Ordrupgaard var hele turen værd
- Kan I ikke rette overskriften, der står Vejel i stedet for Vejle
- Hvem har ansvaret for at rydde sne på fællesstien, er det os eller kommunen
- Nu har vi klaget fire gange over skimmelsvampen og får samme standardsvar. Vi er ved at miste tålmodigheden
`;

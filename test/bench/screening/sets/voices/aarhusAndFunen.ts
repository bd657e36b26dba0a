// One voice: a magazine in Aarhus, a paper on Funen. Lines with + hold [what is to be found], lines with - are innocent.
export const aarhusAndFunen = `
+ Hvilken [idiot] har fundet på at vaskeriet lukker kl 19? Nogle af os har et arbejde.
+ Bestyrelsesformanden er en [nar], det har han været siden 1998
+ så kan i sgu [rende mig i røven] med jeres huslejestigning
+ Tag dine unger og [skrid hjem] hvor du kom fra
+ Hende på ejendomskontoret er en [sur gammel kælling] og det ved alle i blok 14
+ [Hold kæft] Preben du har aldrig boet i en almen bolig
+ Sikke en gang [lort] den helhedsplan er endt med at være
+ Den [perkersvans] skal bare ikke sidde og bestemme over min altan
+ Alle cyklister der kører på fortovet i Frederiksgade er [svin]
+ Håber du får [kræft] din løgnhals
+ jeg ved hvor du bor, en dag [smadrer jeg fjæset på dig]
+ Redaktøren er [pisseligeglad] med os der bor i Bispehaven. Kan man så få sit abonnement tilbage
+ Journalisten må være [sinke] når hun ikke kan regne procenter ud
+ Kommunens vejfolk er nogle [dovne hunde], hullet på Assensvej har været der siden jul
+ Det er da noget [pis] at man skal betale 450 kr for en p-licens til sin egen parkeringsplads
+ Luk dog [sluseporten] din [havgasse], du er ikke engang beboer mere
+ Kunne de [skide] vindmøller ikke stå hjemme i ministerens egen baghave
+ OBs forsvar er [kraftedeme] sløvt i år, 3-0 hjemme mod Hobro??
+ Du er en [kælling] og din mand er ikke meget bedre
+ Hvad [fanden] tænker i på med at fælde birketræerne?
+ Ham [bøssekarlen] til træner skulle have været fyret før sommerferien
+ [Luder]! Ja det er det jeg mener om den slags politikere der skifter parti hver uge
+ Synes i virkelig vi skal betale for de [møgunger] der sætter ild til containere
+ Du skulle tage at [hænge dig], så slap vi andre for dine læserbreve
+ [Fede so], prøv at gå en tur i stedet for at klage over elevatoren
+ Det er simpelthen nogle [røvhuller] der parkerer på handicappladserne ved Bruuns
+ Sig mig er du [retarderet] eller kan du bare ikke læse et vedtægtsforslag
+ afdelingsmødet var en [gang lokumssnak] fra ende til anden
+ Bare [brænd lortet ned] med dem indeni, så er Vollsmose løst
+ Kommunalbestyrelsen i Assens er en flok [klaphatte]. Ikke en eneste af dem har drevet en forretning
+ du har vist drukket hjernen væk din [gamle drukmås]
+ [Perkere] hele bundtet, og hvem betaler? Det gør du og jeg
+ Hvem gider høre på den [mokke] i tv2 fyn hver eneste aften
+ Har lige mødt dig i opgangen med din køter og du er stadig et [røvhul]
+ Nå så er [kommunisttøserne] i beboerrådet på banen igen... find jer dog et job
+ Vi andre kalder ham bare [tudefjæs] for han brokker sig altid
+ Jeg [skider på] jeres høringssvar!!!
+ Gå ad [helvede] til med jeres letbane
+ Hun har [patter] som en malkeko og det er nok derfor hun er kommet i byrådet
+ Rejs hjem til ørkenen din [kamelrytter]
+ den vicevært er en [abe] og det mener jeg fordi han ikke kan finde ud af en skruetrækker
+ Du skal [have et jernrør i nakken] næste gang du fodrer de duer
+ Man skal være godt [åndssvag] for at sige ja til det tilbud fra kommunen
+ Kære nabo i nr 32: [Fuck dig] og din løvblæser
+ Fodboldmødrene i Næsby er da nogle [hystader] uden lige
+ De [jødesvin] ejer jo alligevel alle aviserne
+ Stop så med at forsvare den [terroristyngel] Inge Lise
+ [Kraftidiot]. Man svinger altså ikke til venstre ud fra Nyborgvej
+ jeg siger det som det er, manden er en [psykopat] og konen en heks
+ Det her er [fucking] latterligt, tre uger uden varmt vand i Toveshøj
+ Nej nu må i [kraftstejleme] holde op, igen igen en stigning på antennen
+ Du kan [stikke den varmeregning op] hvor solen aldrig skinner
+ En [pik] er du og det har du altid været, også i folkeskolen i Ringe
+ gid nogen ville [køre dig over] når du går der med dine stavgangsstokke midt på cykelstien
+ Den lille [lort] fra Liberal Alliance har aldrig haft hænderne i en spand vand
+ typisk [bondeknolde] fra Vestfyn, gylle op til halsen og så klage over møller
+ Hvad rager det dig din [sladdertaske], pas dit eget
+ Hun ligner noget katten har slæbt ind, [grimme ko]
+ Man burde [skyde] hele bestyrelsen en efter en
+ Han er så [dum som en dør] og alligevel tjener han en million i boligforeningen
+ Nu har jeg læst dit indlæg to gange og det er stadigvæk noget [bavl fra en hjernedød]
+ Journalister er [rotter]. Sådan, så er det sagt
+ Den [spasser] af en buschauffør kørte lige forbi stoppestedet i Tilst
+ ej hvor er du en [taber] Jonas, 43 år og bor hos din mor i Viby
+ De [sorthuder] får lejlighed før min datter som har stået på venteliste i ni år
+ Hvorfor skal vi se på de [lebber] i reklamen for Salling Boligforening
+ Jeg har ikke ord. Jo, et. [Fjols].
+ Sikke et [kvajhoved], kører ind i porten med trailer på
+ Den [skiderik] til udlejer har snydt os for indskuddet
+ Kan vi ikke få smidt de [sindssyge galninge] på lossepladsen i stedet for at give dem bosted i Aarup
+ [Tåbe]
+ Kirkens folk er nogle [skinhellige kræ] når det kommer til stykket, se nu på salget af præstegården
+ [Satans] også at i lukker biblioteket i Glamsbjerg
+ for [satan] hvor er jeg træt af jeres byggerod her i Gellerup
+ Du stinker langt væk din [beskidte sigøjner]
+ Så gå dog hjem og [leg med dig selv] i stedet for at genere ordentlige folk på facebook
+ De unge på scooter er nogle små [psykoaber] alle sammen
+ Hvis du rører min cykel igen så [brækker jeg fingrene på dig]
+ Ham formanden er kun valgt fordi han [slikker røv] på direktøren
+ [Skrid] ad pommern til med jeres parkeringsvagter
+ Jeg har sjældent læst så meget [vrøvl fra en halvhjerne]
+ Sådan en [fedtnæve] af en udlejer, 8.200 for to værelser med skimmel
+ din datter er en [tøjte] og det ved hele Søften
+ Hvad ved du om det, [krøbling]? Du kan jo ikke engang gå op ad trapperne selv
+ Alle i den forvaltning burde have [en kniv i ryggen]
+ Rend og hop din [blegfede kontornusser]
+ Lærerne på den skole er nogle [dovne bæster], det er derfor ungerne ikke kan stave
+ Muhammed var [pædofil] og det er alle hans tilhængere også, så kan i slette mig igen
+ Kald det hvad i vil, for mig er de [mandfolk i kjole] og hører ikke hjemme på pigernes omklædning
+ [Knep] dig selv Allan
+ Hvor er det dog noget [skidt pak] der er flyttet ind i stuen tv
+ Jeg har boet her i 41 år og aldrig set magen til [udskud] som dem i nr. 8
+ Hun burde [voldtages] af dem hun selv lukker ind, så lærte hun det måske
+ det var dog [satme] ynkeligt spillet agf
+ Arrogante [stodder], han hilser ikke engang når man møder ham i Føtex
+ [Gå hjem og dø] Bent
+ Du er da et værre [skvadderhoved] når du tror at grundskylden falder
+ Stop jeres [hønsehjernede] kævl begge to, det her handler om affaldssortering
+ [Nazisvin]! Jeg glemmer aldrig hvad du skrev om min nabo
+ Jeg tror hun er på et eller andet, den [narkoluder] fra blokken overfor
+ [Analfabetiske grise], kan i ikke læse at der står restaffald på spanden
+ Gid hele partiet må få [pest og kolera]
+ Den [hængerøv] af en borgmester har ikke lavet noget i fire år
+ Sjovt at det altid er de samme [brune rotter] der laver indbrud i Dalum
+ I er nogle værre [kvajpander] på det kontor
+ Han kan [kysse min bare] og det må i gerne citere mig for i bladet
+ en dag tager jeg baseballbattet med ned i kælderen så er der nogen der får [knust knæskallerne]
+ Dobbeltmoralske [møgsæk]
+ Tro mig, det er bare en gammel [gris] der lurer på pigerne ved svømmehallen i Nyborg
+ Og så kommer [landsbytossen] fra Haarby på banen igen med sine vindmøller
+ ka du ikke bare [klappe i] din [flabede skid] for en gangs skyld
+ [Muslimskidt]. Ja undskyld mig men jeg er træt af det
+ Mage til [snothvalp], 22 år og vil belære os om boligpolitik
+ Nu går den [satans kost] og suger overskrifter igen
+ Den [nigger] i kiosken gav forkert tilbage
+ Lær dansk eller [fordamp], din parasit
+ I dyrehadere i afdeling 5 kan alle sammen [rådne op]
+ Folk som dig skulle aldrig have fået lov at formere sig, din [mongol]
+ Man kan godt høre han er [hjerneskadet], samme sætning tre gange
+ Hende der skriver brevkassen er en [indtørret pebermø] der aldrig har haft en mand
+ Pas på du ikke en aften finder din hund med [halsen skåret over]
+ Du er den største [løgnhals] i hele Svendborg kommune
+ Den artikel er en ommer, og du er en komplet [nathue]
+ Sikke en [narrøv], han smækker porten lige i hovedet på folk med barnevogn
+ Det eneste den [liderlige buk] har lavet i fritidsudvalget er at kigge på damerne
+ [Sut den] Esbjerg, pointene blev i Odense!!
+ Københavnerne skal ikke komme her og købe alle husene i Faaborg, [skrub hjem]
+ Jeg gider ikke diskutere med en [tudeprins]
+ Til dig der skrabede min Skoda på p pladsen: du er en ussel [kryster] og jeg har dit nummer
+ Man kan ikke tage en mand alvorligt når han er sådan en [svans]
+ Hele den familie er [indavlet], sådan er det på de småøer
+ Dumme dumme [gås], man blander ikke brandmyndighederne ind i en nabostrid
+ Det lyder som om du har [savsmuld i knolden] Flemming
+ [Horeunge], kom ned på stranden i Kerteminde og sig det igen
+ hvorfor skal vi betale til tv2 når de kun ansætter [venstreorienterede møgfjæs]
+ Ham der fra Trige er en [kusse], tør ikke stille op til debat
+ Aldrig om jeg vil bo ved siden af den slags [abekatte], de griller i trappeopgangen
+ Han er en [skabsbøsse] og bør stå ved det i stedet for at prædike
+ Gamle [vissenpinde] skal ikke bestemme om vi må have hund
+ Hun er sådan en rigtig [bitch] når man ringer og vil melde en skade
+ [Dræb] dem der smider killinger ud ved Langesø
+ Sådan nogle [samfundsnassere], sover til kl 12 og får nyt køkken af os andre
+ du snakker sådan noget [bræk] mand
+ [Slå dog hovedet ned i kantstenen], så kan det være der kommer gang i hjernen
+ Den kontrollør på letbanen var en værre lille [Hitler]
+ [Tyskertøs] var din mormor og du er lige sådan
+ Sagsbehandleren er en [iskold møgkælling] der tog huset fra min bror
+ de kan [fandengaleme] selv feje deres blade op
+ Ja ja, grin du bare din [tandløse heks]
+ Skam jer, I [ådselsgribbe] fra avisen, drengen er ikke engang begravet
- Hvorfor skal huslejen stige med 6 procent når vi ikke har fået nye vinduer endnu?
- Tillykke til Skovgårdsparken med den nye legeplads, den er blevet rigtig flot
- Jeg synes det er for dårligt at afdelingsmødet bliver lagt midt i vinterferien.
- Vi har boet i Gellerup i 32 år og vil savne vores gamle opgang
- Kan nogen fortælle mig hvornår der er storskrald i Hasle
- Slut med gratis parkering på havnen. Det var jo ventet.
- God artikel om frivillige i Bogense, mere af den slags tak
- det er helt urimeligt at pensionister skal bruge en app for at komme ind i vaskeriet
- Formanden svarer ikke på det han bliver spurgt om. Det har han ikke gjort i tre år.
- Jeg er lodret uenig med borgmesteren, og jeg stemmer på en anden til november
- Fagforeningen burde have sagt fra for længst
- Husk at fartgrænsen på Middelfartvej er sat ned til 60, der holder en fotovogn ved tanken
- Vindmøllerne ved Vissenbjerg larmer mere end lodsejeren lovede os på borgermødet
- Sikke et dårligt forsvarsspil af OB igen i går. Jeg gik efter 70 minutter.
- Hvis man vil have hund i lejlighed må man også samle op efter den!
- Min mor på 88 ventede fire timer på hjemmeplejen lørdag. Det kan vi ikke være bekendt
- Flygtningene i Korinth har været gode naboer hele vejen igennem.
- Skal vi virkelig bruge 40 mio på en svømmehal når skolen i Tommerup mangler tag
- Nogen der har fundet en grå hunkat ved Bazar Vest? Hun har rødt halsbånd og lyder navnet Misser
- Journalisten har glemt at ringe til os beboere. Det havde været rart.
- enig
- Tak for mange gode år med Skræppebladet, jeg læser det altid fra ende til anden
- Letbanen er forsinket igen, tredje gang i denne uge, og ingen information på skærmene
- Jeg forstår simpelthen ikke at kommunen kan være så langsom. Et år for en byggetilladelse!
- Der bør komme lys på cykelstien mellem Ringe og Faaborg inden nogen kommer til skade
- Beslutningen er forkert, og den er taget hen over hovedet på lejerne
- Opskriften på brunkål manglede kanel, ellers fin
- Er det ikke lidt skævt at de nye lejligheder kun er til studerende?
- Jeg har klaget over fugten tre gange og får det samme standardsvar hver gang
- Kære redaktion, I skriver at broen er fra 1935. Det er den gamle Lillebæltsbro, ja, men billedet viser den nye
- Vi mangler en bænk ved stoppestedet på Edwin Rahrs Vej
- Politikerne lover og lover før valget, bagefter hører man ikke et ord
- min søn går i 4. klasse og har haft elleve vikarer siden august, det er ikke godt nok
- AGF spillede en flot kamp og dommeren havde ikke sin bedste dag
- Hvem har ansvaret for at salte fortovet foran blok 7? Jeg var ved at falde i morges
- Jeg er skuffet over Venstre i Assens. De sagde noget helt andet i 2021
- Naboen i stuen har spillet musik til klokken fire, og vagten kom ikke selv om jeg ringede to gange
- Er der nogen som ved om genbrugspladsen i Lystrup har åbent anden påskedag
- Det er en skandale at man lukker skadestuen i Svendborg om natten
- Licensen blev afskaffet, og nu betaler vi over skatten i stedet. Der er ikke sparet en krone.
- Sælges: damecykel, 7 gear, 900 kr, kan ses i Højbjerg
- Flot at 1.200 cykler ville have været med i løbet på Nordfyn hvis vejret havde holdt
- De her ghettolister gør det kun sværere for vores unge at få en læreplads
- Jeg har selv stemt for helhedsplanen, men jeg fortryder det i dag
- Lad os dog få en ordentlig debat i stedet for at råbe ad hinanden
- Hvor er det trist at bageren i Haarby lukker efter 60 år
- Forældrene kører i øvrigt alt for stærkt foran skolen om morgenen, mig selv inklusive
- det kan da ikke passe at et nøgleskift koster 1800 kroner
- Man skulle tro at et boligselskab med så mange ansatte kunne tage telefonen
- Børnene på Abildgårdskolen fortjener bedre end den kampagne avisen har kørt
- Så længe de ikke rører ved kolonihaverne i Eskelund er jeg tilfreds
- Jeg har ikke tillid til bestyrelsen længere og opfordrer til et ekstraordinært møde
- Tv2 Fyn havde et rigtig godt indslag om høstmarkedet i går aftes
- Hvorfor viser I billeder af biler med synlige nummerplader? Det er for sløset
- Vi blev genhuset i ni måneder og fik ikke en krone i kompensation. Jeg er vred.
- Kunne man ikke bare male striberne op igen ved Rosengårdcentret, folk holder på kryds og tværs
- Tænk at man skal være 75 år for at komme på ventelisten til seniorboligerne
- Der er for mange rotter ved molokkerne i Trigeparken, jeg har talt fem på en aften
- Præsten i Vester Hæsinge holdt en smuk tale ved fakkeloptoget 4. maj
- Det nye affaldssystem med ti spande passer slet ikke til vores skure.
- Ukrainerne på asylcentret arbejder jo, det gør de fleste af dem, så lad dem blive
- Nej tak til flere solceller på god landbrugsjord!
- hej er der nogen der kan hjælpe med at flytte en sofa på lørdag fra Viby til Brabrand giver øl og pizza
- Borgmesteren taler udenom. Svar nu på spørgsmålet om pengene til havnebadet
- Ja, lukkede døre. Og bagefter undrer de sig over at ingen møder op til afdelingsmødet
- I har byttet om på navnene under billedet, det er mig der står til venstre
- Huslejenævnet gav os medhold!! Tak til Lejernes LO for hjælpen
- Jeg cykler hver dag fra Langeskov til Odense og vil gerne have bredere stier, det er det hele
- Sådan en omgang rod med beboerlicenserne. Jeg fik en afgift selv om jeg havde betalt
- Det er altid os på Vestfyn der betaler gildet for Odense
- Jeg savner fjernsynet fra dengang der kun var én kanal og den lukkede ved midnat
- Den artikel er skrevet af en der aldrig har sat sine ben i Bispehaven
- Det regner ind. Det har det gjort siden oktober. Hvad mere er der at sige?
- Hvis i lukker den sidste bus fra Avernakø færgen kan de unge ikke komme hjem fra gymnasiet
- Kampen mod nedrivningen er ikke slut endnu
- Jeg gik til lægen med min hofte, han sagde at der var to års ventetid
- Mine hunde går i snor. Det gør naboens ikke, og jeg har sagt det pænt til ham tre gange
- Prisen på fjernvarme i Ebeltoft er da også helt hen i vejret
- Hvornår får vi svar på forslaget om altaner, det blev jo stemt igennem i marts
- Hvor blev den fynske beskedenhed af? Et nyt rådhus til en halv milliard!
- Nu må der gøres noget ved støjen fra motorvejen ved Tilst
- Den landmand har fået otte påbud. Hvor mange skal der til
- I min tid lærte man tabeller udenad, og det kom der gode håndværkere ud af
- Mon ikke vi overlever at der bliver bygget et par rækkehuse ved Elsted
- Vi har hverken hørt fra fogeden eller kommunen, så vi bliver boende indtil videre
- Vi serverer pikante pølser og kold fadøl ved sommerfesten i afdeling 3
- Sluttede festen først kl. 2? Vi kunne høre bassen helt over i Åbyhøj
- Kusken fra Bogense vandt igen søndagens løb på Fyens Væddeløbsbane
- Min mand har fået konstateret prostatakræft, og sygehuset i Odense har været fantastiske
- Der er kommet en ny slagter i Kværndrup, prøv deres svinekæber og grisetæer
- Hunden er en tæve på tre år og meget børneglad, søger nyt hjem pga allergi
- Rosinen i pølseenden var koret fra Dalum
- Vi så to musvitter og en bogfinke ved foderbrættet, og en rørhøne i søen
- Er der nogen der har en aflægger af svigermors skarpe tunge, min døde i vinter
- Koen kælvede i nat og kalven står allerede op, mvh Lars i Jordløse
- Ta med til Æbelø ved lavvande, man kan gå over hvis man kigger på tidevandet først
- Pikkende lyde i radiatoren skyldes luft, ring til varmemesteren
- Familien Fisker og familien Fister stillede begge op til kvarterløbet
- Jeg fik fiskefrikadeller med remoulade til 79 kr i klubhuset, det er da til at betale
- Bøssen på museet er en forlader fra 1848, ikke et jagtgevær som I skriver
- Indsamlingsbøsserne skal afleveres på biblioteket i Gellerup søndag inden kl 15
- Sæden er i hus på det meste af Nordfyn, men rugen er fugtig i år
- Vi har spasmer og lammelse i familien, så en elevator er altså ikke luksus for os
- Røde Kors-butikken i Ringe mangler kopper, skåle og tæpper
- Der står et gammelt skilderi i guldramme til salg i genbrugsbutikken i Glamsbjerg
- Lorteøen hed en holm i fjorden hvor min farfar fangede ål, det står på de gamle kort
- Mokkakagen fra Otto i Brabrand er den bedste i byen
- Fiskeren på billedet hedder Svend Horeby og ikke Horsby, ret det venligst
- Gåsen blev fin i år, 5,2 kg, og så stegt ved lav varme natten over
- Fandango-aften i Huset i Hasle den 14., kom og dans
- Helvedesild er ikke sjovt, lad jer vaccinere hvis I er over 50
- Kællingetand er en lille gul blomst, den vokser på Svanninge Bakker lige nu
- Abekattetræet i Botanisk Have i Aarhus har fået en grim frostskade
- Vi læste Niels Klim og Jeppe på Bjerget i læsekredsen, og bagefter Idioten af Dostojevskij
- Spætten hakker i min udhængsplade hver morgen klokken fem. Gode råd modtages
- Kasernen på Langelandsgade, er det der amatørteatret øver nu?
- Hvem vandt bankospillet? Sidegevinsten var en flæskesteg og to ænder
- Analyserne fra Cowi viser at trafikken falder, men det kan vi altså ikke mærke på Paludan-Müllers Vej
- Vores datter er autist og har det rigtig godt på skolen i Højby
- Sigøjnermusik fra Balkan i Stakladen på lørdag, det er et rumænsk orkester
- Jødekager, brunkager og klejner, ellers er det ikke jul hjemme hos os
- Pisk æggehviderne stive og vend dem i, så falder bunden ikke sammen
- Pissarro-udstillingen på Ordrupgaard kan varmt anbefales, turen går med bus fra Odense banegård
- Vi er tre lesbiske par i foreningen og har aldrig mødt andet end venlighed
- Tissemyrer i køkkenet: drys kanel ved dørtrinnet, det hjalp i vores lejlighed
- Muslimerne i opgangen inviterede os alle til eid, det var en hyggelig aften
- Dumpekarakteren 00 er da ikke noget at tude over, hun tager bare prøven om til august
- Stodderstræde? Nej, det ligger i Helsingør, I tænker på Sortebrødre Stræde i Odense
- Møg på marken lugter, javel, men det gjorde det også før du flyttede til Ørbæk
- Homoseksuelle må jo også blive viet i Ryslinge kirke, det har de kunnet siden 2012
- Knepper er også et efternavn, der ligger en hel familie på kirkegården i Husby
- Skridsikre måtter i vaskekælderen, tak, der er glat som is
- Kneb til at få pletter af: eddike og natron
- Tøsedrengene spiller på Tinghallen i Viborg, er der nogen fra Århus der kører derop?
- Nu med brystkræftscreening i bussen ved Føtex i Nyborg, husk det gule kort
- Dræberrobotter var emnet i Folkeuniversitetet, det var tung kost, men spændende
- Dræbersneglene har taget hele min salat i år, 212 stk på en aften med lommelygte
- Røverkøb! Fik en hængekøje og to liggestole for 150 kr på loppemarkedet i Ullerslev
- a ved ett hva di vil mæ den nye rundkørsel, den gamle war goj nok
- Det ka da ikk passe, sa min mor på fynsk, å så tow hun en kage te
- Svinget ved Svinballe er farligt i glat føre. Sæt nu det spejl op
- Skydebaneforeningen i Verninge har 100 års jubilæum, alle kan prøve at skyde til måls
- Tampen brænder, den nye bestyrelse er lige ved at have tallene klar
- Scenen hvor ulven æder bedstemor var for voldsom for de mindste, synes min datter på 5
- 69 kvm til 6.969 om måneden, det er næsten hundrede kroner pr. kvadratmeter
- Hvad koster det at leje beboerhuset til en konfirmation, og er service inkluderet?
- Kan man ikke få en forklaring på budgettet i ord som almindelige mennesker forstår
- Bussen 4A kørte forbi os i morges uden at stoppe, seks voksne og en barnevogn stod og vinkede
- Den døve dreng i min søns klasse har fået tolk, endelig en god nyhed fra Faaborg-Midtfyn
- Taberen af semifinalen skal spille bronzekamp i Marienlystcentret kl 13
`;

// One voice: the young, and angry parents. Lines with + hold [what is to be found], lines with - are innocent.
export const teenagers = `
+ hvad [fanden] har de gang i på den skole, min søn har haft vikar i tre uger
+ bro du er sådan en [klaphat] haha
+ Kan I ikke bare [holde kæft] om de vindmøller, vi får jo strøm af dem
+ så [skrid] dog ud af klubben hvis du hader os så meget
+ Jeg er mor til to på 4. årgang og jeg synes ærligt talt at skolelederen er en [inkompetent kælling].
+ lol sikke en [taber]
+ ham dommeren er [pisseblind], det var straffe hele dagen
+ Brøndby fans er og bliver nogle [svin]
+ fck [bøsser] kan ikke engang vinde på hjemmebane
+ [luder] 🤮
+ Det er jo [fucking] latterligt at vi skal betale 40 kr i timen for at holde foran vores egen opgang
+ din [lille lort] du ved godt hvad du har gjort
+ tag [hjem til dit eget land] hvis du ikke kan lide frikadeller
+ Hun ligner en [flodhest] i den kjole 😂😂
+ Hvor er du [dum som en dør] Kasper
+ ej men altså hvem har opdraget den [møgunge]??
+ Jeg ved hvor du bor og jeg [smadrer dit fjæs] næste gang du parkerer der
+ håber du [får kræft]
+ wallah jeg [knepper din mor] hvis du siger det igen
+ journalisten er da en [hjernedød] praktikant, staver ikke engang til Aabenraa
+ Endnu en [perker] der kører i fars BMW
+ Kommunen kan [rende mig i røven] med deres affaldssortering, vi har nu ti spande
+ [røvhul]
+ Altså Mette fra klasserådet er seriøst en [snotforkælet gås]
+ hold nu op [for helvede] det er bare en hund
+ Den pædagog er simpelthen for [retarderet], hun lod dem gå ud uden jakker i november
+ [spasser] kan du ikke læse skiltet
+ jeg håber den cyklist bliver [kørt ned af en lastbil] en dag så lærer han det måske
+ Du er en [ynkelig lille mand] Jens Ole, og det ved hele vejen
+ ku du ikke bare gå ud og [hænge dig]
+ det værste [bras af et menneske] jeg har mødt
+ politikere er nogle [løgnhalse] alle sammen, uanset farve
+ [sut den] aab!!!!
+ Hvor er det typisk jyder, I [bondeknolde] fatter jo ingenting om byliv
+ Min nabo er en [gammel sur gimpe] der ringer til vagten klokken 21.30
+ [æd lort] brian
+ hun er jo bare en [billig tøjte], det har alle set på hendes profil
+ ikke et ord mere fra dig din [fede ko]
+ Kæft en [abekat] til at køre bus, linje 4 i morges
+ Var det ikke ham [svanseren] fra paradise? ja det tænkte jeg nok
+ rektor er en [pikhoved] og det må gerne screenshottes
+ Ved du hvad Lone, du er en [hykler] og en [sladderkælling] af værste skuffe
+ De [satans] unger har igen smidt med æg på vores vinduer
+ flyt jer fra cykelstien I [trafikidioter]
+ så stik dog piben ind din [nar]
+ Sikke en gang [pladder og hestelort] at bruge 12 millioner på en kunstgræsbane
+ den artikel er skrevet af en [åndsbolle]
+ kan nogen ikke fjerne den [klamme] fyr fra tiktok
+ Der er jo ikke andet end [sandnegere] i den blok mere
+ [Fuck] boligselskabet, tredje gang vi er uden varme i januar
+ [fuck dig] og din hund
+ du har en [grim fjæs] og ingen venner
+ Ham der Oliver fra 9.b er en [kæmpe fjols]
+ Hvis min datter kommer grædende hjem en gang til så kommer jeg personligt og [banker jer]
+ i er så [lamme i hovedet] i den bestyrelse
+ [skrub af] til sverige så
+ ja ja din [kommunistgris], vi betaler jo din su
+ Inger, du er en [racistisk so] og jeg gider ikke diskutere med dig
+ [nazisvin] hele bundtet
+ det er altid de samme [muhamedanere] der laver ballade på stationen
+ er du [sindssyg i låget] eller hvad sker der
+ Jeg har aldrig læst noget så [røvsygt]
+ manden er jo [psykopat] og burde sidde inde
+ Hold op hvor er hun [pissedum], hun har jo selv skrevet under på lejekontrakten
+ [bitch] please
+ omg den [bitch] har blokeret mig igen
+ Så læreren har taget hans telefon i en hel weekend? det er jo tyveri din [syge stodder]
+ I kan tage jeres p-bøde og [stikke den skråt op]
+ lærerne på den skole er nogle [dovne hunde]
+ sååå du er bare en [klamhugger] mand
+ [mongol] du skrev under forkert opslag
+ De svenskere er sgu nogle [fulderikker] når de kommer over broen
+ Jeg kunne sige meget om ham, men [fedtsyl] dækker det vist
+ Du [stinker af pis] og det sagde de også i bussen
+ gå hjem og [leg med dig selv], ingen gider høre på det
+ bor du i en ghetto eller er du bare [født bag en vogn]
+ Undskyld mit franske, men formanden er en [kæmpe skid].
+ haha din [skaldede abe]
+ de vindmølleejere er [blodsugere], punktum
+ [møgmær] du har ridset min bil og jeg har det på video
+ ham målmanden er en [krøbling], slår en dobbeltsaks på hver bold
+ NEJ vi vil ikke have flere [fremmede parasitter] her i byen
+ Hun kan jo ikke engang tale dansk den [tørklædetosse]
+ [jødeyngel] burde ikke have egen skole
+ Alle de der lgbt [freaks] skal ikke komme og læse op for min søn
+ [transe] eller hvad? spørger for en ven
+ seriøst luk [røven] ingen har spurgt dig
+ luk dog [arret] mand
+ hele afdeling 14 er fyldt med [sociale tabere] og deres kamphunde
+ Skyd den hund og [skyd ejeren] bagefter
+ der burde nogen [sætte ild til] det asylcenter med det hele indeni
+ Ministeren skal [dingle i en lygtepæl]
+ vi ses på parkeringspladsen, så skal jeg [brække fingrene på dig]
+ håber dine børn [brænder op] så du kan mærke hvordan det er
+ du får en [flad] næste gang jeg ser dig i netto
+ ligegladt hvad du siger din [skinke]
+ Den dér influencer er bare en [botoxluder] uden talent
+ sikke en [silikonedulle] de har fundet til x factor i år
+ dommeren havde [pik] i øjnene
+ sut min [diller] odense
+ glem vejrudsigten, kig på de [patter] haha
+ ham bageren i byen har [kneppet] halvdelen af håndboldholdet lol
+ hun er kun blevet ansat fordi hun har [bollet] chefen
+ [kusse]
+ flot mål men han er stadig en [kussefjæs]
+ tv2 sport kommentatoren er et [anus]
+ [snotklat]
+ jeg [skider] på hvad i mener på strandvejen
+ Skoleintra, aula, whatever, hvem har lavet det, en flok [hjernelamme amøber]?
+ nu gider jeg sgu ikke høre mere [vrøvl fra de kvajhoveder] i ejerforeningen
+ Det er [kraftedeme] tredje gang i denne måned de aflyser idræt
+ [kraftstejleme] nej, ikke en krone til
+ for [satan] mand han brændte den
+ Hva [helvede] laver kommunen for vores skattekroner
+ [pokkers] knallertbøller kører ræs ved børnehaven
+ shit hvor er du [åndssvag]
+ den [tumpe] har lige stemt på dem igen
+ dit [fæhoved], man må gerne køre 80 der
+ i er nogle [kujoner], ingen af jer tør sige det til hans ansigt
+ Torben du er en [gammel gnavpot med demens] og burde ikke have internet
+ [boomerfjolser] der har ødelagt boligmarkedet for os andre
+ forkælede [snotunger] der strejker for klimaet og flyver til thailand
+ hun har en stemme som en [kvalt høne] og et ansigt der passer til
+ ham den [enøjede dværg] der står i døren på diskoteket
+ [tyksak] prøv at cykle i stedet for at klage over parkering
+ hvalen er strandet igen nå nej det er bare [fede Susanne]
+ du er så [grim at spejlet kaster op]
+ [skævøjede] turister overalt i nyhavn
+ en [guling] vandt melodi grand prix haha
+ vi har nok af de [polaksjovere] her i havnen, tak
+ de [sigøjnere] har været i kælderen igen, lås jeres cykler
+ en [neger] på landsholdet mere og så holder jeg op med at se det
+ grønlænder? nå så er hun vel [stiv som en alke]
+ [grønlænderstiv] kl 11 om formiddagen og så skal man høre på det foran brugsen
+ Der er sgu ikke andet end [bistandsklamfyre] i den forening
+ [dovne kontanthjælpssnyltere] står op kl 12 og klager over larm
+ find dig et job din [dagdriver]
+ En [nasser] er hvad han er, bor stadig hos sin mor som 29 årig
+ p vagten på havnen er en [magtliderlig wannabe-betjent]
+ [strisserspade] tog min el løber
+ acab [møgstrømere] 🖕
+ mine forældre betaler skat til den [korrupte bande] på rådhuset
+ Borgmesteren er en [landsbytosse] med kæde på
+ det her er det mest [klamme ulækre] jeg har set på fb
+ kan du ikke bare [forsvinde fra jordens overflade]
+ ingen vil savne dig hvis du [dør], bare så du ved det
+ du burde [være blevet aborteret]
+ [kys] 🤡 ingen gider dig
+ [kill yourself] bro
+ gid du [rådner op] i den lejlighed
+ Gid I må få [pest og tynd mave] allesammen i den bestyrelse
+ [rend og hop] med jeres fælles arbejdsdag
+ [bland dig udenom] din nysgerrige [heks]
+ [sladrehank] og [spytslikker], det er hvad du er kim
+ en [numseslikker] for inspektøren har han altid været
+ Viceværten er en [drukmås] og det ved i godt
+ den [sprittosse] tog rattet med tre børn i bilen
+ hun ligner en [narkoluder] på det billede
+ junkie [udskud] på bænken ved vores legeplads hver dag
+ ryd det [rakkerpak] op inden sommerferien
+ det er noget [rakkerpak] der er flyttet ind på nr 17
+ den slags [afskum] skal ikke have en advokat
+ [pædosvin] burde kastreres
+ ham træneren er en [klam gammel gris] og det siger alle pigerne på holdet
+ du lugter som en [gedebuk], gå dog i bad efter træning
+ [kamelpuler]
+ tag dit [gedeknepper]-flag med dig
+ Hvem har stemt på sådan en [bavian]
+ [gokker] haha
+ hele holdet spillede som en flok [gokkere med slips på]
+ [wanker] ref
+ sikke et cirkus af [kretinere] i den skolebestyrelse
+ Lars, du er [tungnem og evnesvag], så jeg siger det langsomt
+ er i [døve og dumme] eller hvad siden i ikke svarer på mails
+ prøv lige at bruge din [ærtehjerne]
+ Du har jo en [hønsehjerne] på størrelse med en rosin
+ [hjerneskadede] beslutninger af hjerneløse mennesker i den region
+ [autist] haha du sorterer dine lego efter farve
+ Det var fandens til [lebbe] de har ansat i sfo'en
+ [mandhaftig lesbisk] feminist der hader alle mænd, next
+ feministerne er nogle [udpulede havkatte]
+ [incel] find en kæreste i stedet for at skrive her
+ ham der er en lille [pussy] han tør ikke engang svare på dm
+ [svagpisser] tør du ikke møde op
+ de unge i dag er nogle [tudeprinser og pattebørn] der ikke kan tåle modgang
+ øv hvor er du bare en [kvaj-pande]
+ [Blærerøv] i sin hvide audi på to p-pladser igen i dag
+ sjover, [slyngel], bedrager, kært barn har mange navne. alt sammen om vores tidligere kasserer
+ Det er det rene [ævl fra en flok tåber] at cykelhjelm skulle være lovpligtig
+ [bullshit] fra ende til anden som altid fra jyllands-posten
+ sgu da noget [møg] at skrive om en død mand
+ i [kællinger] tager jer af alt andet end jeres egne unger
+ hvor er du dog [usmagelig], et [modbydeligt kryb]
+ [lusede] journalist at ringe til familien samme dag
+ [pressegribbe] hold jer væk fra vores skole
+ dit [skvat] du sagde op over sms
+ få jer et liv I [hjerteløse bæster], hun er lige blevet enke
+ Kære [pampere] på rådhuset, prøv at køre på den vej i februar så I kan brække jeres [forpulede] nakke
+ den [forbandede] harmonikasal, min unge kommer hjem med hovedpine hver dag
+ hvem spurgte dig [opblæste nød]
- Nogen der ved hvornår bibliotekets læsesal åbner igen efter ferien?
- Vi er tre familier på Birkevej der aldrig har fået besked om det her. Det er simpelthen ikke i orden
- tillykke til u17 drengene!! 4-1 ude over vejle er vildt
- jeg synes huslejen stiger alt for meget, 9 procent på to år
- God artikel, men hvorfor nævner I ikke at skolen var advaret allerede i marts?
- Altså jeg bliver så vred når jeg læser det her. Min søn har siddet i en container siden august.
- kan man stadig nå at melde sig til sommerskole?
- Det kan godt være I kalder det en besparelse, jeg kalder det et svigt.
- busserne passer aldrig efter de lavede ny køreplan, jeg kommer for sent hver tirsdag
- savner gammel hal 2 😭
- Kan I ikke lave et skilt så folk tager deres hund i snor ved søen
- borgmesteren lovede noget helt andet før valget, det burde han stå på mål for
- hvad koster det at komme ind til koncerten i aften
- Hej er der nogen der har fundet en sort handske størrelse 7 ved Kvickly
- Min datter er glad for sin nye klasse, og det vil jeg bare gerne sige højt, når nu alle brokker sig
- Vindmøllerne støjer altså, jeg bor 600 meter fra den ene og sover med ørepropper
- Det er en dårlig beslutning, og den bliver ikke bedre af at blive gentaget
- vi vil have svar fra forvaltningen og ikke en standardmail
- Hvem tog billedet? Det er virkelig flot med tågen over fjorden
- hvorfor er der altid kun en kasse åben i rema
- jeg er 17 og jeg kan godt forstå at de voksne er trætte af løbehjul på fortovet
- Kære redaktion, Nykøbing Falster ligger altså ikke på Mors
- Ingen lærer burde stå alene med 28 børn. Det må da være til at forstå.
- nogen der har noter til samfundsfag b eksamen??
- skuffende kamp, ingen vilje, ingen plan, træneren må tage ansvar
- Det er tredje gang elevatoren er i stykker og min mor er 84
- hjælp min kat er væk, grå med hvid pote, lyder navnet Bølle
- Hvor mange flygtninge bor der egentlig i den gamle kaserne nu? Spørger fordi jeg gerne vil hjælpe med tøj
- Enig med Henriette. Man kan ikke både lukke skolen og kræve at unge familier flytter hertil
- det er løgn at vi alle blev hørt, jeg fik intet brev
- cyklister der kører uden lys i november er farlige for sig selv og for andre
- Respekt til de frivillige der tog opvasken bagefter
- jeg gider ikke se flere reklamer for spil under fodbold
- Tak for alt, 3.g 2024, det var den bedste tid ❤️
- Parkeringspladsen er for lille, det har vi sagt i fem år.
- hvorfor må man ikke grille på altanen når naboen må ryge
- Jeg stemte på hende sidst, men det sker ikke igen.
- dr viser kun genudsendelser hele juli
- Min dreng blev mobbet i to år, og skolen gjorde ingenting. Jeg er rasende, og det har jeg lov til at være
- Er der ikke nogen der kan fikse wifi på kollegiet inden eksamen, pls
- Journalisten har ikke ringet til en eneste af os naboer. Det er sløset arbejde.
- kunstgræs giver mikroplast i åen, det har de undersøgt i norge
- Hvis man ikke kan lide lyden af børn skal man nok ikke flytte ind ved siden af en børnehave
- Hvad er klokken når toget fra Struer kommer ind
- vi fik først nøglen kl 16 og lejligheden var ikke gjort rent
- Det er altid de samme ti mennesker der møder op til generalforsamlingen, så må vi andre jo leve med det
- jeg er uenig men du skriver godt
- så fedt at der kommer skaterpark endelig!!
- Hvorfor skal det tage otte måneder at få en tid ved skolepsykologen
- den nye rundkørsel er livsfarlig, jeg har set to uheld på en uge
- glæder mig til byfest på lørdag, hvem spiller i teltet
- Ministeren bør gå af. Så enkelt er det.
- det er da for galt at man skal have mitid for at bestille en kage
- Kan man få en kopi af referatet? Det ligger ikke på hjemmesiden
- Jeg har boet her i 25 år, altså hele mit liv, og jeg har aldrig set så meget affald i gården
- skal vi ikke bare være glade for at nogen gider være træner
- Prøv at læse artiklen før du kommenterer, der står jo at det er gratis
- mange hilsner fra 6.a, vi vandt motionsløbet
- Jeg var til mødet, og der blev talt pænt hele vejen igennem, uanset hvad avisen skriver
- ny rekord i vaskekælderen, fire maskiner ude af drift på samme tid
- Hvem bestemmer at man må fælde de træer, det var jo halvdelen af vores udsigt
- hun sang da flot i fredags, stem på hende
- de har sat prisen op igen, nu koster en svømmetur 65 kr for unge
- Filmen er slut kl 21.40 så vi kan godt nå bussen
- mor har lavet en god fart på den nye cykel 24 km i timen haha
- Fagforeningen har ikke ringet tilbage endnu, er der andre lærlinge der venter
- pikante chips er de bedste, kantinen burde have dem
- Piktogrammerne på den nye skolefløj er ikke til at forstå
- Stå op for jeres børn, kære forældre, slut af.
- Landsbyen Fucking i Østrig har skiftet navn til Fugging, det hørte vi i geografi
- vi så en kæmpe musvit og to blåmejser og en allike på naturturen med 5.c
- Der var hundelort på fodboldbanen igen, kan kommunen ikke sætte en stativ med poser op
- Vores so fik 18 grise i nat, er med i 4H og er så stolt
- min kusine spiller på a holdet, hun er nr 11
- kusken faldt af hestevognen til ringridning men slog sig ikke
- Kan I anbefale en god andesteg uden at stå i køkkenet hele mortensaften
- Røverstuen har lukket mandag og tirsdag, husk det
- vi skal spille Røverne fra Kardemomme by med 3. klasserne, premiere 14. marts
- Analysen fra Rambøll er på 140 sider og ingen har læst den
- bøssen stod ved kassen, alt gik til kræftens bekæmpelse
- sparebøssen fra min farmor var en blå gris
- Peberbøssen mangler på bord 4 i kantinen :)
- Sutten blev tabt i bus 12, den er grøn med en elefant på
- skal man have suttesko med til vuggestuen
- Det hedder Lortensen i avisen, men han hedder Lorentzen, ret det lige
- Skidt fra kanten, sagde min onkel altid
- skiderik er navnet på trolden i børnebogen vi læser for lillebror
- Spasticitetsklinikken flytter til Glostrup, giver det nogen mening for os på Lolland
- Min bror er spastiker og spiller el-hockey på højt plan, kom og se kampen søndag
- Min søn har autisme, og specialklassen er det bedste der er sket for ham
- Down syndrom er en kromosomfejl og ikke en sygdom, bare lige for at få det på plads
- mongoliet har over 3 mio indbyggere, har projekt om det hvis nogen har kilder
- Den mongolske ørkenrotte døde i nat, 2 år blev den 💔
- Husk at afføringsprøven skal afleveres hos lægen inden kl 10, der er roskildesyge i vuggestuen
- mormor skal have opereret hæmorider og har det fint
- vi havde seksualundervisning i uge 6 og det var faktisk fint, kondom på en banan og alt det der
- Lesbisk og bøsse er helt almindelige ord, lærte vi til temadagen, og det synes jeg var en god pointe
- pride paraden kommer forbi kl 13, vejen er spærret
- Neglebånd bløder, nogen tips? bider negle i eksamensperioden
- Negernbøtel ligger i Holsten, vi kørte igennem på vej til Hamborg med klassen
- min søster vandt en præmie for sine perlehøns og en for gåsen på dyrskuet
- hanen galer kl 4, men det er landet så sådan er det
- Kællingetand er en vild plante med gule blomster, god til sommerfugle
- vi plukkede munkehætte og skvalderkål i biologi
- Tæveholdet hos kennelen har fået hvalpe, de er til salg i juni
- en tæve på 3 år søger nyt hjem, børnevenlig og renlig
- pattedyr har vi om i natur og teknik, hvalen er også en
- Pattegrisen til festen bliver grillet fra kl 9, tag selv salat med
- bollerne i kantinen er altså dyre, 14 kr for en tebolle
- fedtemøg og tang på stranden igen, kan vi ikke få den renset inden sankthans
- Fastelavnsris og fed sovs, mere skal der ikke til
- vi fik ålesuppe på campingpladsen, den smagte bedre end den lyder
- Hvor køber man en strikket hue med horn som ham fra festivalen havde på
- Horne kirke har en flot rund bygning, værd at køre efter på Fyn
- Pilebarkhaven staves med b, ret det lige i kalenderen
- Pikkerbakken i Frederikshavn har den bedste udsigt i hele Nordjylland
- Dræbersnegle overalt i haven, 212 på en aften
- Kniven til filet skal være skarp, ellers ødelægger man fisken, hilsen kokkeelev
- vi slagter lillebror i fifa i aften, han har 2 sejre og jeg har 31
- Slutspillet starter på søndag, husk gul trøje
`;

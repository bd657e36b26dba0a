// One voice: rude and innocent alike, between commenters. Lines with + hold [what is to be found], lines with - are innocent.
export const pairsOfQuarrels = `
- Nej jeg kan ikke tåle den joke. Jeg er bøsse og har hørt den siden fjerde klasse
- Jeg fik et hjerteanfald i foreningens køkken, og Grethe redede mit liv. Tak Grethe
+ åh nej nu begynder [hulemanden] igen at grynte om kvinder
+ Den ejendomsmægler er en [fedtet slyngel]
- Man skulle give dem en medalje, de knægte fra 9.b der ryddede sne hos alle de ældre
+ hun har jo [patter større end hjernen]
+ [Fuck jer] alle sammen inde på kommunen
+ Du er vist ikke den [skarpeste kniv i skuffen], Anita, at dømme efter stavningen
- hun farer rundt i hele byen og samler ind til kræftens bekæmpelse, og så er hun 81
+ [Hold nu mund kvindemenneske], nu taler mændene
+ Ham køreskolelæreren med klamme hænder burde have [pikken i en skruestik]
+ I er nogle [skinhellige røvhatte], I der går i kirke juleaften
+ Skolebestyrelsen er en [hønsegård af snobbede fruer]
+ Sådan en [møgunge] skulle have haft nogen på hovedet for længst
+ Lise du er [ynkelig]
- Kender du overhovedet noget til islam, Henning? Jeg spørger oprigtigt, for det du skriver står ikke i nogen koran jeg har læst
+ Allergiker? Næ du er et [pylrehoved] og en [skabeklods]
- Der sad en tudse i vores skraldespand, børnene har døbt den Ruth
- nå, så kom Jørgen også på banen, det var da på tide, vi har savnet dine lange indlæg
- Du lukker jo øjnene for problemet Kim, og det er det der gør mig så vred
+ Alle de præster er [børnelokkere] i kjole, det ved enhver
+ Lille [sutteklud], skal mor komme og puste
+ Kødspisere er [mordere og ligædere], alle som en
+ Rummeligt? Min [bare røv] Hanne, du er en [hykler]
- Jeg gider ikke diskutere hvad jeg er. Jeg er født i Horsens, mine forældre er fra Gambia, og jeg taler jysk
- Min fætter hængte sig sidste år. Ingen så det komme. Spørg nu jeres venner hvordan de har det
+ Du er en [elendig mor] og det er synd for dine unger at de er født af dig
+ du lyder som en rigtig [jammerkommode] der aldrig har lavet en hånds gerning
+ Øv hvor er du [dum i knolden] Rikke, hunde kan da ikke tåle chokolade
- Ja ja lille skat, når du bliver voksen må du selv bestemme sengetid, men ikke i aften
+ Pis og papir, du er [fuld af lort] Gert
+ Rejs hjem til [abeland]
+ Fjernsynspræstens [røvslikker], det er hvad du er Niels
- Svenskere og jyder i samme bus til Harzen, det var den sjoveste ferie jeg har haft
+ hvor er det typisk en [blondine] som dig, alt for meget hårlak og for lidt hjerne
- Det bedste du kan gøre for dine børn er at tage telefonen og bede om hjælp, jeg mener det
- Hold da op Birgitte hvor er du en fighter, stort kram herfra
- fysioterapeuten har nogle fingre lavet af stål, jeg skreg, men nu kan jeg løfte armen
- Min mand har arbejdet her i 31 år og betalt hver en krone i skat, og stadig spørger I hvor han kommer fra
- Hør lige her bror, mor var ikke engang begravet før du ville tale om arven. Det gjorde ondt og det gør det stadig
+ Hør lige her din [opblæste frø], min mor var ikke kold før du gik i gang med arven
+ Ham psykiateren er en [pilletrillende charlatan]
+ [bøsserøv] kan du ikke tåle en joke
- Jeg er jøde, bor i Valby og har aldrig haft mere end 20.000 på kontoen. Så meget for den teori, Flemming
- Enten er du ny i byen, eller også har du ikke været på havnen en lørdag aften
- Du er ikke alene Egon, jeg har været ædru i elleve år og det begyndte med en telefonopringning
+ Jo Jytte, du er [senil]
- Jeg spiser kød, og jeg slagter selv mine lam. Jeg kigger dem i øjnene først, gør du det i køledisken?
+ [Fede svin] som dig burde selv betale for deres sukkersyge
+ Lad de [åndsformørkede] katolikker passe sig selv
+ [Feminazi], gå hjem og barber dine ben
+ [Skvat]! Tag dig dog sammen, depression er noget pjat
+ Gå hjem og [vask dig], din lugtende bistandsklient
- Min søster døde af kræft i marts, så nej Lone, jeg synes ikke det er sjovt
- Fatter du ikke at det er min mor du skriver om? Hun læser med herinde
- Den ejendomsmægler glemte at nævne skimmelsvampen, sjovt nok
- Godt sagt Bo
+ [dumme gås] du har jo ikke engang børn
+ Hvorfor er det altid [narrøve] som dig der har tre hunde
- Jeg er modstander af abort fordi jeg tror på det. Du behøver ikke være enig, men lad mig tale ud
+ Du kan [stikke din bibel skråt op]
- Den viceinspektør har aldrig stået foran en 7. klasse en fredag eftermiddag, det kan man godt mærke
+ Lægen på Algade er en [inkompetent kvaksalver] der burde have frataget sin autorisation
+ Hende dagplejemoren er [dum, doven og fed]
+ hvad rager det dig din [gamle sure sæk]
- Det er squ da for ringe at byrådet ikke engang kan svare på en mail
+ Hun burde [voldtages] så hun kunne forstå hvad det er for nogen hun lukker ind
+ Pensionister er nogle [grådige mumier], de burde få frataget kortet
- Hold nu ud skat, der er kun to kemoer tilbage, og vi sidder her alle sammen og venter på dig
- Jeg håber de finder ham der gjorde det mod hunden og at han får en ordentlig straf
+ sygeplejersker der brokker sig over løn er nogle [grædekoner med fede røve]
+ Fiskehandleren? Den [fordrukne bums]? Ham savner jeg ikke et sekund
- Den tandlæge tog 4.800 for en krone der faldt af efter en uge. Jeg er rasende
- du er en overflod af gode historier Lars, skriv dog den bog
- Min mand faldt om midt i Netto, og to unge drenge gav ham hjertemassage. Tak tak tak
- Lækre kanelboller de har fået hos bageren på torvet, men 32 kr er for groft
- Dyrlægen kendte ikke forskel på vores to katte og vaccinerede den samme to gange. 1400 kr
- Rummeligt? Der er 28 børn i klassen og en lærer. Det er ikke rummeligt Hanne, det er opbevaring
+ De damer i genbrugsen er nogle [sladrekællinger] hele flokken
+ Frisøren er et [klamt luddovent kvindfolk] og mit hår ligner lort
+ Uanset hvad du siger Hassan er du en [fremmed snylter] i mine øjne
+ Den opdrætter er en [svindlerisk dyreplager], undskyld mig
- Palle, min mand blev også skaldet som 25-årig og jeg synes stadig han er den flotteste på vejen
+ Sikke noget [bræk] du lukker ud Erling, du må være blevet tabt på gulvet som barn
- I der kun går i kirke juleaften, velkommen, der er plads til alle, hilsen kirketjeneren
+ Ja ja lille [skattepige], når du bliver voksen og har prøvet en rigtig mand kan vi snakke
- Gå hjem og vask hænder, siger jeg til min mand hver gang han har fodret duerne
+ [Pigebarn], gå ind og leg med dine dukker mens de voksne snakker
+ Man skulle tro du var blevet hjernevasket af din imam, [haleneger]
+ Sikken en [prut] af et svar, man kan lugte dummheden gennem skærmen, din [okse]
- Skal vi nu også betale for omklædningsrummet? 20 kr for et lunkent bad, jeg siger det bare
- Hun var tålmodig med min far på borgerservice i en hel time med MitID. Hvilken engel
+ han slår sin kone det er der ingen tvivl om, sådan nogle [voldspsykopater] skal [kastreres]
- Jeg er veganer på femtende år og har hverken hængende hår eller dårligt humør, så du tager fejl Bent
- Kæft en sej dreng du har Nicklas, ni år og så i kørestol hele vejen rundt om søen
+ Hun ligner en [udstoppet høne] der har fået strøm
+ [Kvindeundertrykkere] og stenaldermænd, pak jeres tæpper og forsvind
- Sæt kaffe over, Claus, vi er der om ti minutter
+ læg jer ned og [rådn op], alle jer rygere
- Tæven skal have hvalpe på fredag, fem styk så vidt dyrlægen kan se
- Ham gymnasielæreren med flagstangen er min onkel, og han flager også for naboens kat
- du skriver under falsk navn, det gør jeg ikke. Det er forskellen på os
- Kom ud og leg skriver nabodrengen til min søn på papir. Jeg er solgt
+ Jeg kommer hjem til dig og [smadrer dit ansigt], husk det
+ tag og [kneppe dig selv] Allan
+ Den tandlæge er en [griske gnier] og hans assistent ligner noget der er løgn
- Fandme flot arbejde af dem på materielgården, der var ryddet klokken fem i morges
+ Du er en [rådden frugt] på et råddent træ, og din far sad også inde
- hende skolepsykologen så min dreng på ti minutter. Ti minutter! og så skrev hun fire sider
+ Kom ned fra din høje hest, din [selvfede ged]
+ Den [opsvulmede tudse] henne i kiosken, hun kan godt pakke sig
+ Sagsbehandleren er en [følelseskold heks], jeg ønsker hende alt ondt
- Min farfar var i modstandsbevægelsen, og han ville ikke have brudt sig om at blive brugt i din debat
- De damer i genbrugsen arbejder gratis og bliver råbt ad hver dag. Sig dog tak engang
+ Gå ud og [hæng dig], ingen vil savne dig
+ Ja græd du bare dig i søvn din [snøftende lilleput]
+ du er jo en [kylling] der gemmer dig bag et falsk navn
+ Du er en [skændsel for dit køn], Bente, og [dum som en dør]
- Hvem har dog tegnet den cykelsti? Den ender i en busk
+ Det bedste du kan gøre for dine børn er at [tage livet af dig]
- Sikke noget vrøvl Erling, det står jo sort på hvidt i referatet
- Autister i almindelig klasse kræver flere voksne, ikke flere kampagner. Min dreng går ned hver eneste dag
+ Kender du overhovedet noget til islam din [uvidende nar]
+ Den fede dreng ligner en [flodhest] i badebukser
+ Kirsten du er falsk som vand, en [slange] i hele familien
- Ham den nye vikar er en værre en til at få drengene til at læse, mere af det tak
- Jeg er pensionist og kører stadig bil, og jeg bremser også for folk der skriver som dig
- Mage til brandmand skal man lede længe efter, Verner. God pension
- Årets bolle, den fra bageren i Skanderborg
+ Jeg gider ikke høre mere på dit [tøsefnidder], gå ud i køkkenet hvor du hører til
+ Han er en [kvindehadende lorteknægt] og det er synd for konen
- jeg ryger, jeg har KOL og jeg ved godt det er min egen skyld. i behøver ikke sige det
+ Bløde mænd, [slapsvanse] og tøsedrenge, det er hvad skolen laver nu om dage
- Vores kat er syg i maven igen, har nogen erfaring med dyrlægen på Nørregade?
- Hvem har spurgt dem der bor på vejen? Ingen. Det er det jeg siger
- Prøv at føde et barn på en gang på Hvidovre fordi der ikke er stuer nok, og kom så og sig at der er styr på det
+ Var det ikke dig der blev smidt ud af kirkekoret, [falske kvaj]
+ han [tager den i bagen] og derfor stemmer han sådan
- Jeg blev voldtaget som 22-årig af en dansk mand i jakkesæt. Hold op med at bruge os i jeres debat
- Vi skal ikke have en motorvej ved børnehaven, det er sindssygt, og det siger jeg til enhver der vil høre det
+ Enten er du [fuld eller født sådan], [fladpande]
- Vores høne er lige blevet taget af ræven, pigerne er helt knuste
+ Han er en [krøbling] der ikke burde sidde bag et rat
- han tager den i stiv arm, selv om de griner ad ham i byrådssalen
+ Jeg [spytter på] dig og din familie
- Naboen fældede et 100 år gammelt træ for at få sol på sin pool. Jeg har ikke ord
+ du må have en meget [lille tissemand] siden du skal have så stor en bil, Bjarne
+ Jens, du er simpelthen for [tykpandet] til at man gider diskutere med dig
+ Næ hør nu, er det ikke den store [pralhals og bluffmager] Villy der er på spil igen
+ Jeg [kaster op] når jeg ser dit navn, Yvonne, du [modbydelige menneske]
- Gamle Aage på plejehjemmet får ikke bad mere end en gang om ugen, det er ikke værdigt
- Jeg har aldrig læst noget så rørende, Ulla, nu sidder jeg her og tuder over min kaffe
+ Borgmesteren er en [slimet lille rotte]
+ Pia, hold [snuden] for dig selv
- Tynd te og tørre kiks til forældremødet, men for første gang fik vi svar på det vi spurgte om
+ de muslimer er ikke andet end [skadedyr]
- Enlig mor til tre her, fuldtid på sygehuset og nattevagter oveni. Hvis regning sagde du jeg levede på?
- hun har jo ammet i ti måneder, det er da noget at rose hende for og ikke noget at glo på
- min søn blev mobbet i tre år og skolen gjorde INTET. ikke en eneste opringning hjem
+ Hvad glor du på, [skeløjede spade]
- Lægen på Algade overså min mors brækkede håndled to gange. To gange! Jeg har klaget og det synes jeg andre også skulle
+ Mage til [tågehorn] skal man lede længe efter, Verner
- Tja Steffen, jeg tabte da også mit job, man overlever, men det gør ondt i stoltheden
+ [Makrelfjæs], hvem har spurgt dig
+ Jeg gider ikke diskutere med [negre] om dansk kultur
+ [Rødhårede heks], hold dig fra min mand
+ Bodil du er så [pissehamrende ligegyldig] at ikke engang din egen søn besøger dig
+ Hvilken [torsk] har sat det skilt op
+ vent du bare Tina, [jeg skal nok få ram på dig], og din bil
+ Tyndt argument fra en [tynd kop te] som dig
- Kaj du er den eneste gamle mand i byen der stadig holder gris i haven, og det er jeg vild med
- grim plakat de har hængt op nede i Brugsen, den dækker hele vinduet
+ jeg ved hvor du bor Michael, så [pas på når du går ud med skraldet]
- Ham kørelæreren rørte ved min datters lår, og nu er det politianmeldt. Er der andre så kontakt mig
- Jeg skal nok finde ud af hvor det bliver af, men jeg er alene på kontoret i dag, så hav tålmodighed
+ [Pis af] med dig
- Der var rådden frugt i halvdelen af bakkerne i Netto, jeg viste dem det, og de trak på skulderen
+ De der abortmodstandere er [fosterfikserede fanatikere]
- Er du træt eller hvad Mikkel, du har svaret på det forkerte opslag :-)
+ Naboen er et [egoistisk røvbanan] der fælder et 100 år gammelt træ for at få sol på sin pool
+ Hold da op Birgitte hvor er du en [idiot], læs dog hvad jeg skriver før du svarer
- Sutteklude er væk i Bilka-parkeringen, grå kanin, vi betaler dusør, barnet sover ikke
+ Hvis jeg møder dig nede i Føtex [kvæler jeg dig med din egen pølse]
- Aldrig har jeg set så mange på biblioteket på en tirsdag, skønt
+ Jeg ville ønske du [fik et hjerteanfald], så var der ro i foreningen
+ Jeg skal fandeme [nok finde ud af hvor dine unger går i skole]
- Min lillebror var ved at drukne den sommer, så ja, jeg synes der skal livredder på stranden
- Kirsten slangen ligger stadig i vores have, du henter den bare
- Han er og bliver landmand, og gylle lugter, det ved man når man flytter på landet
- det er altså ikke i orden at kalde folk den slags Ole, heller ikke når man er sur
+ Du er jo [pisseklam], Torben, tænk at skrive sådan til en pige på 17
- Curlingforældre? Mit barn har autisme og kan ikke gå selv i skole. Tak for støtten hva
- Så er min gamle mor ude med riven igen, 88 år og ikke til at standse
- Det stinker nede ved containerne igen Susanne, kan vi ikke snart få dem tømt
- Den nye imam og præsten har lavet et fodboldhold sammen, og de taber alt haha
+ Hjemmehjælperen, den [sorte djævel], har stjålet min mors smykker det er jeg sikker på
+ Håber du [dør af kræft] Lone, så kan du lære det
- Sagsbehandleren har skiftet fem gange på et år. Fem! Jeg har ikke flere kræfter
+ Du har ikke alle [knapper i blusen], Dorthe
- Hun var snotforkølet hele ugen og passede alligevel butikken, den kvinde er lavet af jern
+ Kan du ikke bare [falde død om], Gitte?
+ Så kan du [rende mig i røven] med dine kostråd Charlotte
- Lad nu katolikkerne passe sig selv, de generer da ingen med deres røgelse
- Gert, du er fuld af gode idéer, men hvem skal betale?
- jeg er blondine, cand.scient. og træt af den vits. Find en ny
- Man skulle tro vi levede i 1950 når man læser hvad du skriver om kvinders plads
+ Ham den nye vikar er en værre [svans]
- Jeg bliver så glad når jeg ser dit navn, Yvonne, du skriver altid det jeg går og tænker
- Du tog penge fra en dement kvinde og du kan stadig sidde og drikke kaffe med os andre. Jeg forstår det ikke
+ [Frigid gammeljomfru], derfor er hun så sur
+ hun er så [grim] at hun burde have en pose over hovedet når hun går i Brugsen
+ Lækker røv på hende skolesekretæren, hende ville jeg gerne [bolle]
+ Ham gymnasielæreren, [den pædofile stodder], burde hænges op i flagstangen
- Pia, hold da fast i den gård, den har været i slægten i 200 år
+ hende skolepsykologen er selv [moden til den lukkede], [galning]
+ Jeg fik en abort som 19-årig og du kan tage dit [moralske pis] og skylle det ud i tønden
- Depression er ikke pjat. Jeg lå i et mørkt rum i fire måneder, tag dig sammen siger I, jeg kunne ikke engang børste tænder
- Bodil ikke engang min egen søn besøger mig til jul, så du er ikke alene, ring til mig
- Nu må du holde, Jan, den joke har du fortalt syv gange :D
+ Skolelederen er en [rygradsløs vatpik]
+ Enlige mødre er bare [avlsdyr] der lever på vores regning
- Vores hund blev kørt over i morges på Landevejen, og bilen holdt ikke engang ind
- Grillen ved stationen har fået ulækkert fedt i frituren, smagte i går, aldrig igen
- sygeplejersker brokker sig fordi de ikke når at tisse på en vagt. Prøv det, så kan du komme igen
+ Tja [taberen] Steffen har jo aldrig kunnet holde på et job
- Jeg er ordblind så du må undskyle stavningen, men meningen kan du vel godt forstå
+ Vi skal ikke have de [sigøjnerrotter] boende ved børnehaven
+ Svenskere, [kamelryttere] og jyder, send dem hjem med samme bus
+ Hun er [hæslig indeni] og ikke meget kønnere udenpå, hende på borgerservice
+ kys mig hvor [mine ben mødes i den mørke ende], Viggo
- Psykiateren skrev piller ud efter et kvarter, og jeg blev 20 kilo tungere. Det burde nogen tale højt om
+ ha ha for et [skvadderhoved]
- Allergiker? Ja, og et stykke med nødder kan slå mig ihjel, så det er altså ikke skaberi Ove
+ [Åndsbolle]
- Jeg ved godt jeg er gammel, men amning har ikke ændret sig i ti tusind år. Slap af, det skal nok gå
+ Jeg håber din hund [bliver kørt over] så du kan føle det på egen krop
+ Kan nogen ikke [skyde den lortekøter] for mig
+ Du er lige så [afstumpet] som din far var, Ib
+ i er jo nogle [sindssyge satanister] jer der ikke døber jeres børn
+ [Skrid tilbage til din jordhule] Ahmed, her spiser vi frikadeller
- Hun parkerer på handicappladsen fordi hun har sklerose. Det kan man ikke se, men det er der
- Hvor er du dog sød Karen, men jeg klarer mig, det er bare et brækket ben
- din mor er sej, hils hende
+ Jeg har aldrig læst noget så [hjernelamt], Ulla, du burde skamme dig over at have stemmeret
+ Kom du bare, jeg har en [jagtriffel og tålmodighed]
+ homoer skal holde deres [røvpuleri] for sig selv
- Borgmesteren lovede os en rotteplan i foråret og her er vi i november, stadig med rotter i gården
- Pas nu godt på dig, og skriv når du er kommet hjem fra sygehuset
+ det er altså [lodret åndssvagt] og du er [endnu mere åndssvag] Ole
- Fjernsynspræsten sagde noget klogt for en gangs skyld Niels, det overraskede mig også
+ nå, så kom [klaphatten] Jørgen også på banen
+ Sig mig har du [lort i ørerne]
+ din datter er en [billig luder] ligesom dig
- Jeg barberer ikke mine ben og det skal hverken du eller min mor blande jer i
+ Gider du [æde en spand møg], Stig
+ Sikke en [hystade] hende formanden for grundejerforeningen
- Sikke en indsats af hende formanden for grundejerforeningen, legepladsen er blevet så fin
- Den hest står i mudder til knæene, jeg har anmeldt det to gange og der sker ikke en pind
- Torben hun er 17 år. Slet den kommentar og sig undskyld, det er alt jeg vil sige
- du lyder som en der har det svært, og så er det ligemeget hvad jeg mener om din hund. Pas på dig selv
- han slår hende. vi hører det gennem væggen. vi har ringet til politiet tre gange, hvad gør man?
- Enhver kan se at du elsker dine kaniner Per, men 40 i en lejlighed er for mange
- Margit, jeg kan se du har slettet mit svar. Det siger vist alt om hvor åben du er for debat
+ Dit [usle kryb], du tog pengene fra en dement kvinde
- Du er et fund, Kjeld, uden dig var der ingen sommerfest
+ Jehovas vidner er nogle [hjernedøde papegøjer]
- jeg gider ikke høre mere om det køkken, vi har ventet på håndværkeren siden påske
- Låget er gået i stykker på min gryde efter to uger, og butikken vil ikke tage den retur. Elendig service
+ Hun er jo [gak i låget], hende fra sognerådet
- Forsvind for en weekend, tag i sommerhus uden telefon, og se om ikke I også finder ud af at tale sammen igen
+ [Racistsvin]! Min mand har arbejdet her længere end du har levet
+ [Tudeprins]! Prøv at føde et barn
+ Alle kvinder er [løgnagtige tæver] når det gælder skilsmisse
+ Du er dælme da [hul i hovedet] Kenneth, at køre 90 forbi en børnehave
- Den pizzamand har boet her i tredive år og giver børnene is når de har fødselsdag. Hold nu op
+ Jeg får lyst til at [tæske dig gul og blå]
+ Du er et [fæ], Kjeld, et stort fæ
+ Den viceskoleinspektør er [en hjernedød bureaukrat i hørskjorte]
- Hvem har skidt på legepladsen?? Jeg håber det er en hund. Tag nu ansvar folkens
- hvad rager det dig hvad jeg har i min indkøbskurv? passer du ikke bare dit eget
- Rejs hjem til din mor mens du har hende siger jeg bare, jeg nåede det ikke
+ du er et [overflødigt menneske] Lars, sådan helt ærligt
- Var det ikke dig der sang så smukt til Mortens bisættelse? Jeg har tænkt på det siden
- Gider du spise lidt mindre larmende, siger hun til mig. Efter 40 års ægteskab!
- Så kan du godt løbe en tur med kostrådene ned til min svigermor, hun spiser flæsk hver dag og bliver 96 til august
- Skolelederen tør ikke sige forældrene imod, og det går ud over de stille børn
+ Sikke en gang ævl fra en forkælet [møgtøs]
- Vores præst er en kvinde på 34 med tatoveringer, og kirken har aldrig været så fuld
- Sikken et svar, jeg bøjer mig, du har ret og jeg tog fejl
+ Stik piben ind Palle, [skaldepande], ingen gider høre på dig
- Jeg har vejet 140 kilo og jeg betaler også skat. Sukkersyge er ikke noget man vælger Kurt
- Jo Jytte, du er savnet i strikkeklubben, kom nu tilbage
- Hvorfor er det altid mig der skal rydde op efter jeres hunde på den sti? Tag nu de poser med, for pokker
- Puha Rikke, hunde kan altså ikke tåle chokolade, ring til dyrlægen med det samme!
+ sekretæren hos lægen er en [bitch] uden lige, hun smækkede på
+ Jeg håber nogen [sparker tænderne ind] på ham der gjorde det mod hunden
+ Bland dig udenom din [skabsracist]
+ Bare jeg kunne få lov at [kyle dig ud fra Storebæltsbroen]
+ [Tørklædetøs], du kan bare tage hjem hvis du ikke vil give hånd
- Kom ned på gården og se gederne på lørdag, gratis for børn under 6
- Skam jer inde på kommunen, min far ventede 14 uger på en kørestol
+ Skal vi nu også tage hensyn til [transerne] i omklædningsrummet
- Hvilken torsk køber I? Den i Rema smager af vand
- Jeg går med tørklæde, jeg er sygeplejerske, og jeg har holdt din slags i hånden når de skulle dø
+ [luk røven] Kim, du ved ikke en skid om børneopdragelse
+ Kloge-Åge har talt, men han er stadig en [lille lort]
+ Hvem har [skidt i din hjerne] Rasmus
+ Din [psykopat], man tager ikke børnene fra deres mor
- Bliver du aldrig træt Finn? Tre indlæg før morgenmaden, jeg er imponeret
+ [kæften] Bo
- Marianne, du skal ikke blande dig i hvordan jeg sørger. Jeg har mistet min mand, lad mig være
+ Jøder som dig har altid haft [næsen nede i andres pung]
- Kloge Åge har talt, og for en gangs skyld er jeg enig med ham
- Uanset hvad du siger Hassan så er humus ikke bedre end leverpostej, men jeg prøver gerne igen
- jeg ved hvor du bor Michael, det er jo lige over for os haha, kom da over
- Den overlæge så mig ikke engang i øjnene da han sagde det var uhelbredeligt
+ Er du [retarderet] eller hvad Mikkel
- Jeg blev slået gul og blå af min stedfar, og ingen på skolen spurgte nogensinde
- Sådan en unge skal have hjælp og ikke skældud, siger jeg som har haft tre af slagsen
- Du er modig Ejnar, det kræver noget at fortælle om sin prostata herinde
+ Bliver du betalt for at være [så tungnem] eller kommer det helt af sig selv, Finn
- vent du bare Tina, når børnene bliver teenagere så savner du trodsalderen
+ den lærer er en [sadistisk kælling], hun skulle aldrig have været i nærheden af børn
+ Nu må du [holde din beskidte kæft] Jan
- vi døbte heller ikke vores børn og svigermor talte ikke til os i et år. sådan er der så meget
- Min datter var min søn engang, og hun er det gladeste menneske jeg kender nu. Så stop lige en halv
+ [Skrællet banan] af en dyrlæge, han kan ikke kende forskel på hoved og hale
+ Hende bag disken hos bageren er en [fed so] der ikke engang kan sige goddag
- Jeg er jæger, og nej, jeg skyder ikke naboens kat selv om den skider i mit bed
- Min moster blev aldrig gift, rejste jorden rundt tre gange og grinede ad jer andre
+ Den der nye imam er en [kamelpuler]
- Lise du er uretfærdig nu, jeg har undskyldt to gange
+ Sådan nogle [curling-idioter] af forældre burde ikke have lov at formere sig
- Du er en glæde at læse, Bente, også når jeg er lodret uenig
+ Du er en [lallende drukmås] Egon, gå hjem og sov den ud
- Frisøren klippede mig så jeg ligner min far i 1974. Jeg gav alligevel drikkepenge, tosse jeg er
+ fysioterapeuten er en [liderlig gris] med fedtede fingre
- Hvis dit barn rører mit barn igen går jeg til skolen, nu er det tredje gang
+ [Skulle have været druknet ved fødslen], det pak
+ Du [stinker], Susanne, både du og dine meninger
+ [Rend og hop] Preben, du har jo ikke fattet en brik
+ Fatter du ikke dansk, [din abe]?
+ Den pizzamand er en [beskidt perker] og jeg køber ikke noget der mere
- Hvad glor katten på? Der er ikke noget på den væg, det er uhyggeligt
+ Flot Henrik, nu har du igen vist at du er en [komplet kraftidiot]
- Den dreng har kæmpet med vægten siden han var seks. Tænk at voksne kan more sig over det
- Forkælet? Jeg har haft fritidsjob siden jeg var 13 og betaler selv mit kørekort
- Nu har jeg siddet i telefonkø hos lægen i 54 minutter. Nummer 11. Jeg begynder at grine
- Hende dagplejemoren er så sød, men hun er syg hver anden uge og vi kan ikke få det til at hænge sammen
- Han er ikke nem at være gift med siger konen selv, men efter 52 år lader hun ham nok blive
- du må have en meget stor garage Bjarne, siden der er plads til den bil
- Sekretæren hos lægen er guld værd, hun ringede tilbage efter lukketid
- Vores pige fik en dukke med høreapparat, præcis som hendes eget. Jeg kunne kysse den butik
- Flot Henrik, nu har du igen vist at du ikke læser andet end overskriften
+ Kræftedeme en [flok gorillaer] der sidder i det byråd
- Skolebestyrelsen mødes på onsdag og der er ikke en eneste far. Kom nu mænd!
- kys og kram til dig Viggo, sikke en dejlig dag og sikke en lagkage
- Sundhedsplejersken fik mig til at græde fra start til slut, jeg følte mig som verdens dårligste mor
+ Du er en [kujon], Ejnar, du tør kun når der er en skærm imellem
- ja jeg har ikke børn, og nej det er ikke din sag hvorfor. Punktum
+ Han er og bliver en [bondeknold] med gylle mellem ørerne
+ Man skulle [give dig en over nakken] så du kunne lære det, knægt
- Bløde mænd giver bløde knus siger min kone, og hun har ret
- Bare jeg kunne få lov at tage hunden med på Storebæltstoget uden det koster en krig
- Du er lige så gavmild som din far var, Ib, han glemte aldrig os børn på vejen
- Hvis jeg møder dig nede i Føtex giver jeg dig en pølse, du har fortjent det efter den uge
+ [Skidespræller]! aldrig lavet andet end at nasse på din kone
+ Det er da den mest [bagstræberiske hattedame] jeg har været udsat for herinde
+ [din mor er en so]
+ De kattemennesker er [syge i bolden], lad dog dyrene blive inde
+ [Kønsforvirrede misfostre], det er hvad de er allesammen
- Hende bag disken hos bageren siger aldrig goddag, jeg er holdt op med at handle der
- Den opdrætter solgte os en hvalp med hjertefejl. Hun døde i mine arme, ti uger gammel
- Min hunkat skal steriliseres på onsdag, hvor længe skal hun have krave på?
+ Ti dog stille din [forpulede bedrevider]
- Min eks tog børnene fra mig i to år, og systemet troede på hver eneste løgn han fortalte
- Kan nogen ikke hjælpe mig, vores hund er løbet efter et skud ved Skovvej, brun labrador
+ Margit du [patetiske pladderhumper], nu sletter du også
+ Må jeg foreslå at du [propper en sok i den], Vagn
+ Autisterne skal ikke gå i almindelig klasse, de er [tikkende bomber og tosser]
- Jehovas vidner har ringet på fire gange i år, jeg siger pænt nej tak og så går de
+ En flok [fantaster og tumper] har tegnet den cykelsti
- Han er spastiker, kører bil og kører bedre end dig, skal jeg hilse fra min bror
+ Jeg er ordblind Anita så [skrub af med dig din snob]
+ [Snotdum] var hun som barn og klogere er hun ikke blevet
+ Ham der har grillen ved stationen er en [ulækker fedtprop]
- Bland dig udenom, det er en sag mellem mig og min søster
+ Den overlæge er en [arrogant skiderik]
- Jens, du er simpelthen for stædig, men nu har vi diskuteret nok for i dag
+ Din [nazisvans], gå hjem og poler støvlerne
+ Jeg [pisser på] din gud
+ Vås! Du er en [løgnhals] Ingrid og det har du altid været
+ [Møgkælling]! Hun parkerer altid på handicappladsen
+ hun [horer] rundt i hele byen og så går hun i kirke om søndagen
- De muslimer jeg kender holder jul for deres børn og kører taxa om natten så du kan komme fuld hjem
+ Gamle [stodder], find dig et plejehjem og bliv der
+ [Gå ad helvede til] Marianne, du skal ikke blande dig i hvordan jeg sørger
- Den skarpeste kniv i skuffen er nu min mormors gamle urtekniv, den skærer alt
- sig mig har du fået nye briller? det klæder dig
- Hjemmehjælperen fandt min mors ring i støvsugerposen og ringede med det samme. Så meget for jeres fordomme
- Du mangler altså en knap i blusen på det billede Dorthe, men flot er du
+ [Svagpisser], kom ud og slås hvis du tør
- tag og kig dig selv i spejlet Allan, du gør præcis det samme som du skælder mig ud for
- Du er ikke en dårlig mor fordi du siger nej til slik i supermarkedet. Lad dem glo
+ [Sut pik], Claus
- Det er da den mest hjertelige dame jeg har mødt herinde, tak Esther
- nu har jeg fandme hørt det med, hende kordegnen sagde nej til at vi måtte lægge en Brøndby-trøje på kisten
- åh nej nu begynder de igen at grave på Vestergade, tredje gang i år
- Min bror og hans mand har fire børn, to hunde og en campingvogn. De er mere kedelige end du er Leif
+ sundhedsplejersken var en [nedladende mær] fra start til slut
+ Kaj du er en [gammel gris], det ved alle i byen
+ nu har jeg fandme hørt det med, hende kordegnen er [ravende tosset] og burde fyres
+ man bliver sgu dårlig af at se på dit [fjæs]
- Næ hør nu, er det ikke Villy fra spejderne? Det er jo 40 år siden!
+ [Gammel kost]! Du har ikke forstand på amning
+ Veganere er nogle [blegfede hængerøve] hele bundtet
+ Enhver kan se at du er [indavlet], Per
- man bliver sgu glad af at se på dit profilbillede, er det en gravhund?
- din datter er en dygtig pige, hun hjalp min gamle mor over vejen i går. Det skal du bare vide
- Du kan stikke hovedet indenfor på søndag kl 10, der er kaffe bagefter og du behøver ikke tro på noget
- Fiskehandleren har lukket for altid, og nu er der kun en vaskehal og tre frisører tilbage i byen
+ Hvis du rører mit barn igen [slår jeg dig ihjel]
- ha ha for en smuk hund, hvad hedder den
+ Fandeme nogle [dovne røvhuller] på den materielgård
+ Det er kun [møgsvin] der lader en hest stå sådan
+ Kæft en [spasser] du er Nicklas
- Kør nu forsigtigt hjem Ahmed, og tak for frikadellerne, de var bedre end min mors
- Jeg fik en abort som 19-årig og ingen skal fortælle mig at jeg ikke har tænkt over det
- Rødhårede tvillinger, to år, og alle gamle damer skal røre ved dem. Kan I ikke lade være
- Må jeg foreslå at du sover på det, Vagn? Vi bliver ikke enige i aften
- Jeg tror ikke på din gud, men jeg kan godt lide dig alligevel
+ Så er den gamle [skrukke] ude med riven igen
- Den lærer var striks, men hun lærte mig at læse, og det glemmer jeg hende aldrig for
- Jeg kommer gerne hjem til dig og viser hvordan man gør, det tager fem minutter
- Vås! Det er ikke rigtigt Ingrid, jeg var der selv den aften og der var ingen der råbte
+ Hvor er du dog naiv og blåøjet, et [fjols] Karen
- Kenneth 90 forbi en børnehave? Jeg er målløs. Og så undskylder du det med at du havde travlt
- Jeg har mistet tilliden til dig og det er trist, for vi har været venner siden realskolen
- Ja græd du bare, det hjælper, jeg græd i et halvt år efter min hund
- Rend lige ned i kælderen og tjek om det er vores vand der er lukket, skriver konen. Så det gjorde jeg, og ja det var det
+ Folk som dig burde [steriliseres]
- Ti nu stille en gang begge to, I har ret i hver jeres halvdel
`;

// One voice: rude and innocent alike, housing. Lines with + hold [what is to be found], lines with - are innocent.
export const pairsOfHouses = `
+ Formanden er en [idiot] og det har han været siden han flyttede ind i 2009
- Formanden er en fighter og det har han været siden taget blev lavet i 2009
- Kør forsigtigt hjem fra beboermødet, der er glat ned mod nr. 14
+ hvis du ikke kan lide reglerne her så [skrid hjem hvor du kom fra]
+ Hold dog [kæft] med den vaskemaskine kl 23, nogle af os skal op kl fem
- Hold dog en pause med den vaskemaskine kl 23, nogle af os skal op kl fem
- Jeg er rasende. Tredje huslejestigning på to år og ikke et ord om altanerne!
+ Bestyrelsen er en flok [røvslikkere] der siger ja til alt hvad administrationen finder på
- Bestyrelsen er en flok frivillige der siger ja til alt for meget arbejde, og det kan mærkes
+ du er for [dum som en dør] hvis du tror de penge går til vedligehold
- du er velkommen til at banke på min dør hvis du tror det er mig der larmer
+ Din [fede so], du holder på min plads igen
- Din fine Skoda holder på min plads igen, flyt den nu!!
+ Viceværten er så [doven et svin] at måtten i opgangen ikke er blevet vendt siden påske
- Viceværten er så flittig at jeg får dårlig samvittighed, kun måtten i opgangen mangler
+ Jeg [smadrer din bil] næste gang den holder i båsen, bare så du er advaret
- Jeg skriver til p-selskabet næste gang den holder i båsen, bare så du er advaret
- Hunden gør fra otte til fire hver eneste dag. Jeg er ved at gå ud af mit gode skind.
+ Nogen burde [skyde den køter og ejeren med]
- Nogen burde gå en tur med den hund, og gerne ejeren med, det er dejligt vejr
+ Hende på anden sal er jo en [luder], der render mænd ud og ind hele natten
- Hende på anden sal er jo sygeplejerske, derfor går hun ud og ind hele natten
+ [perkerne] i blok 7 har taget hele gården med deres grill
- familierne i blok 7 har taget hele gården med deres grill, og vi andre kan ikke komme til bordene
+ I er sgu nogle [nasserøve] der aldrig møder op på arbejdsdagen men altid til grillpølserne
- I er sgu nogle helte der møder op på arbejdsdagen hver gang, også når pølserne er brændt
+ Gamle [heks]! Lad børnene spille bold
- Gamle Karen har ret, lad nu børnene spille bold
+ Tror du selv på det [bræk] du lukker ud?
- Tror du selv på de tal du lægger frem? Det gør jeg nemlig ikke
+ Jeg håber du [brækker nakken] på den trappe du aldrig fejer
- Jeg håber ikke nogen brækker nakken på den trappe, for den er ikke fejet siden november
+ sikke en [klaphat] vi har fået valgt ind
- sikke en flot hat du havde på til generalforsamlingen Bente
+ Nabobestyrelsens kasserer er en [tyvagtig rotte] og alle ved det
- Der er rotter i skralderummet og alle ved det, bortset fra driftskontoret åbenbart
+ Kan du ikke bare [dø], så får vi både fred og en ledig p-plads
- Kan vi ikke bare få lov at sove, så får vi både fred og bedre humør
+ Åh, den [snotdumme] driftsleder igen igen
- Åh, den evige driftsleder-rokade igen igen. Nummer fem på tre år
+ Det er simpelthen [skide] ligegyldigt hvad du synes om min altan
- Det er simpelthen fuldstændig ligegyldigt hvilken farve altanen har når den er ved at falde ned
+ [Fuck] jeres husorden
- Glem jeres husorden, den er fra 1978 og nævner tæppebankning
+ Fru Holm med de [hængepatter] skal ikke fortælle mig hvordan jeg skal gå klædt i gården
- Fru Holm med de røde sko skal ikke fortælle mig hvordan jeg skal passe mit bed
+ du ligner noget [katten har slæbt ind] og så vil du bestemme over fælleshuset
- Katten har slæbt en mus ind i opgangen igen, og så vil I bestemme at vi ikke må have kat?
+ Han har en [hjerne på størrelse med en rosin], ham der har tegnet de nye parkeringsbåse
- Han har et øje for detaljer, ham der har tegnet legepladsen, men båsene er for smalle
+ Stik piben ind, [ragekniv]
- Stik hovedet ind på kontoret mandag 8-9, de er faktisk flinke
+ Alle de [skiderikker] i afdelingsbestyrelsen har fået nyt køkken før os
- Alle seks i afdelingsbestyrelsen har fået nyt køkken før os. Tilfældigt? Det tror jeg ikke på.
+ Rend mig i [røven] med jeres affaldssortering!!!
- Rend mig ikke på dørene med flere spande, jeg har ti i forvejen!!!
+ pas på du ikke får [en på skrinet] når vi mødes i vaskekælderen
- pas på du ikke får fingrene i klemme i den nye dør i vaskekælderen
+ Den [spasser] parkerer altid så skraldebilen ikke kan komme forbi
- Den varevogn parkerer altid så skraldebilen ikke kan komme forbi, og jeg er SÅ træt af det
+ Vorherre bevares for et [fjols], han kalder det 'optimering' når lyset går i kælderen
- Vorherre bevares, han kalder det 'optimering' når lyset går i kælderen
+ Hun kan [sutte den] med sin påtale
- Hun kan få sin påtale tilbage med posten, jeg har ikke engang en hund
+ Polakkerne i stuen er nogle [fordrukne svin]
- Polakkerne i stuen er nogle skønne naboer, de bar min fryser op på fjerde
+ Du er en [skamplet] for hele afdelingen, flyt dog
- Du er en gave for hele afdelingen, flyt endelig ikke
+ Hvilken [hjernedød] person sætter en cykel foran brandtrappen
- Hvilken person sætter en cykel foran brandtrappen? Jeg spørger fordi jeg har fået nok
+ [Luk røven] Kurt, du betaler ikke engang for din egen plads
- Luk døren efter dig Kurt, og betal for din egen plads som vi andre
+ Nu kommer hun igen med sin paragraf, den [tørre gamle fisse]
- Nu kommer hun igen med sin paragraf 5, og hun har såmænd ret hver gang
+ Jeg ved hvor du bor, [du skal ikke føle dig sikker]
- Jeg ved hvor du bor, lige over mig, og jeg kan høre hvert et skridt
+ sikken [hykler] af en formand, selv har han ulovlig markise
- sikken forskelsbehandling, formanden har selv markise men vi andre får afslag
+ jeg er så træt af de [møgunger] der tisser i elevatoren
- jeg er så træt af den elevator der går i stå med unger i
+ Driftskontoret [kan æde min lort], jeg har ringet ni gange
- Driftskontoret kan ikke finde ud af at ringe tilbage, jeg har ringet ni gange
+ Du har nok aldrig haft et rigtigt job, din [snylter]
- Du har nok aldrig haft nattevagt, så ville du ikke bore kl. 8
+ [Psykopat]! Man filmer ikke andres børn fra sin altan
- Man filmer ikke andres børn fra sin altan. Punktum. Stop det nu.
+ Formanden er den største [pikspiller] i hele Brøndby
- Formanden er den største modstander af hundeforbud i hele Brøndby, hold nu op med de rygter
+ Altså hvor [tungnem] kan man være, skiltet er en meter bredt
- Altså hvor tydeligt kan det være, skiltet er en meter bredt
+ Send dem [retur til ørkenen] så får vi plads i vaskeriet
- Send dem en ny vejledning på arabisk så er den sag løst i vaskeriet
+ ham der inspektøren er en rigtig [stodder] han hilser aldrig
- ham der inspektøren er en rigtig hyggelig fyr han hilser altid
+ Kæmpe [nar]. Det er hvad du er. Godnat.
- Kæmpe tak. Det er hvad du får. Godnat.
+ De [lede kællinger] i festudvalget bestiller kun mad til dem selv
- De søde damer i festudvalget bestilte mad til det dobbelte, så kom og hent
- Det er til at blive vanvittig af. Vandet har været koldt i elleve dage og svaret er 'vi kigger på det'.
+ Ejeren af den schæfer skulle selv [have en kugle for panden]
- Ejeren af den schæfer skulle selv prøve at gå forbi den i mørke
+ Sikke noget [pis] at skrive i et beboerblad
- Sikke noget fint at skrive i et beboerblad, jeg fik helt våde øjne
+ hvor er du [ynkelig], skriver anonyme sedler i en alder af 60
- hvor er du sej, tager ordet på mødet i en alder af 92
+ Jeg skal [banke dig gul og blå] hvis du rører min søns løbehjul en gang til
- Jeg skal male dørene gule og blå hvis bestyrelsen giver lov, det trænger opgangen til
+ Lektor Besserwisser på tredje er en [opblæst skid]
- Oppustelige pools på græsset er ikke tilladt, og jeg forstår simpelthen ikke hvorfor
+ Skal vi nu igen høre på den [sindssyge kone] og hendes duer
- Skal vi nu igen høre på duerne fra klokken fire? Kan ingen sætte net op?
+ din hund er kønnere end dig og det siger ikke så lidt, [grimme møgdyr]
- din hund er kønnere end min og det siger ikke så lidt, sikke en pels
+ Huslejen stiger fordi nogle [inkompetente båtnakker] ikke kan lægge to og to sammen
- Huslejen stiger fordi nogen har lagt to og to sammen og fået syv
+ Han er en [bøsserøv] og bestyrelsen dækker over ham
- Han er bøsse, ja, og hvad så? Han er den bedste kasserer vi har haft
+ [Krepér] nu, støjende nabo
- Ti minutters stilhed. Det er alt jeg beder om, nabo
+ hvad glor du på din [abe]
- hvad glor I efter, der er ikke flere p-pladser, der er sat kegler op
+ Den dag formanden går af, skal jeg [pisse på hans dørmåtte]
- Den dag formanden går af, skal jeg bage en kage på størrelse med hans dørmåtte
+ Unge mennesker i blok C er [dumme som bæster] alle sammen
- Unge mennesker i blok C er flinkere til at sortere end os gamle, så kan vi lære det
+ Viceværten? Du mener [dranker-Ole]?
- Viceværten? Du mener Ole, ham der kom ud med nøgler juleaften?
+ Jeg gider ikke diskutere med en [tudemikkel] som dig
- Jeg gider godt diskutere med en som dig, du læser i det mindste regnskabet
+ [Negeren] i 3 tv spiller musik hele natten og ingen gør noget
- Ham i 3 tv spiller musik hele natten og ingen gør noget. Hvor længe skal vi finde os i det?
+ Har du overhovedet en hjerne eller er det [bare savsmuld]
- Har du overhovedet en kvittering? Ellers får du ikke depositum igen, tro mig
+ Ud med det [rak] på tredje sal, de betaler jo alligevel ikke
- Ud med de gamle radiatorer på tredje sal, de varmer jo alligevel ikke
+ Jeg ville ønske din [lejlighed brændte med dig i]
- Jeg ville ønske at røgalarmen ikke hylede hver gang underboen steger frikadeller
+ sæt jer ned og ti stille i [gamle gespenster], i er her jo snart ikke mere
- sæt jer ned og få en kop kaffe i gamle drenge, i har slæbt nok borde
+ Utroligt at en [kraftidiot] kan blive valgt tre gange i træk
- Utroligt at man kan blive valgt tre gange i træk uden at have fremlagt ét budget
+ den [narrøv] bakkede lige ind i mit cykelskur
- den lastbil bakkede lige ind i mit cykelskur, nogen der har set nummerpladen?
+ Så [hold dog bøtte] Jytte, det er ikke din terrasse
- Så sluk dog din brødrister Jytte, alarmen har gået tre gange
+ Redaktøren af dette blad er en [slesk løgnhals]
- Redaktøren af dette blad skylder os en rettelse, jeg har aldrig sagt det der
+ Din kone er et [billigt stykke] og det ved hele opgangen
- Din kone er en dygtig elektriker og det ved hele opgangen
+ Man bliver sgu nazist af at bo her, [gas dem] så er der fred
- Man bliver sgu gammel af at stå i kø til vaskeriet her
+ Tag og [skid i havet] med din klage
- Tag og spring i havet med ungerne i stedet for, vejret er til det og klagen kan vente
+ du er en [ussel stikker] der ringer til kommunen over et telt
- du er en god nabo der ringer på når postkassen er fuld
+ Ham den nye på kontoret ligner en [oppustet tudse] og er lige så hurtig
- Ham den nye på kontoret er hurtig, radiatoren var lavet inden frokost
+ Det er [møghamrende dumt] sagt af dig Flemming, som alt andet du siger
- Det er hamrende godt sagt af dig Flemming, som alt andet du skriver
+ [Kælling] med den barnevogn i opgangen kan bare vente sig
- Barnevognen i opgangen skal væk inden fredag, ellers får vi bøde alle sammen
+ Kom ned i gården så skal jeg [knække dine fingre] en for en
- Kom ned i gården så skal jeg vise dig hvor røret er knækket
+ De [muhamedanere] skal ikke bestemme om der er svinekød til sommerfesten
- De muslimske familier spurgte bare om der kunne være kylling også. Slap nu af folkens
+ Bestyrelsen kan [kysse min bare] hvis de tror jeg betaler for den antenne
- Bestyrelsen kan godt glemme alt om at jeg betaler for den antenne
+ sikke et [fæhoved], han har sat cykelstativet op på hovedet
- sikke et held, de har sat cykelstativet op i læ
+ Du er en [gammel gris] Verner, vi kan se dig i vinduet
- Du er en gammel kending Verner, kom ned og få en øl i solen
+ jeg håber [kræften æder dig] langsomt
- jeg håber behandlingen virker Lis, og at du snart er hjemme i opgang 4 igen
+ hende formanden har kun fået posten ved at [sprede ben]
- hende formanden har kun fået posten fordi ingen andre gad, så vær lidt flinke
+ Den slags [pøbel] hører ikke til i en ordentlig boligforening
- Den slags breve hører ikke til i en ordentlig boligforening, man kan da tale sammen
+ [Forpulede] p-vagter, 810 kr for tre minutter
- 810 kr for tre minutter. De p-vagter har ingen skam i livet
+ Jeg tror du er [tabt på gulvet som lille]
- Jeg tror nogen har tabt en nøgle på gulvet i vaskeriet, den ligger på tørretumbleren
+ åh [flæbetøs] der var lidt støj nytårsaften
- åh altså der var lidt støj nytårsaften, er det virkelig en klagesag værd
+ Administrationen har ansat endnu en [papegøje uden hjerne]
- Administrationen har ansat endnu en konsulent, og nu er der tre til at svare det samme
+ Hvis din køter skider på mit græs igen [gnider jeg dit fjæs i det]
- Hvis din hund laver på mit græs igen lægger jeg posen på din måtte
+ Nordmanden i 12 er en [sæk] og hans kone er ikke bedre
- Nordmanden i 12 har en sæk kartofler i overskud, og hans kone giver kaffe
+ Kan nogen forklare den [evnesvage] vicevært hvad en sneskovl er
- Kan nogen forklare mig hvorfor sneskovlen er låst inde når det sner
+ Tillykke du har lige vundet prisen som årets [røvhul]
- Tillykke du har lige vundet prisen som årets nabo, og det er fuldt fortjent
+ Jeg siger det lige ud: hun er [fuld af løgn og lort]
- Jeg siger det lige ud: referatet passer ikke, og det ved hun godt
+ Man skulle [hænge jer] i flagstangen alle syv
- Man skulle hænge et skilt i flagstangen hvor der står hvem der har vagt
+ så kan du lære det din lille [møgunge på 45]
- så kan du lære det, sagde min far, og så betalte han ruden
+ de der [kartoffelhoveder] fra bygningsafdelingen har malet vinduerne fast
- de der malere fra bygningsafdelingen har malet vinduerne fast så jeg kan ikke lufte ud
+ Sagt på jysk: han er en [skidt knæjt], ham Søren i bestyrelsen
- Sagt på jysk: det ku' være værre, men det ku' sgu og være bedre
+ [pigefjols] du skal ikke tro du kan komme og lave om på det hele
- pigerne fra legepladsudvalget må gerne komme og lave om på det hele, det trænger
+ Halvdelen af beboerne her er [bistandsklienter og tabere]
- Halvdelen af beboerne her er på pension og kan ikke bare ryste 400 kr ud af ærmet
+ Pak dit [habengut og skrid], ingen gider dig her
- Pak dit habengut i god tid, flyttebilen må kun holde i to timer
+ Du er [klam], det er hele forklaringen på at ingen hilser på dig
- Vaskemaskine 3 er klam, der er sort skimmel i hele gummikanten
+ Og så er der jo lige vores alle sammens lille [Hitler] i opgang 9
- Og så er der jo lige vores alle sammens Inger i opgang 9, hun fylder 100 på torsdag
- Nej nej og atter nej. Vi har stemt om det TO gange. Lad det nu ligge
+ [Skidespræller], du parkerede på handicappladsen
- Min mor har handicapkort og må alligevel gå 200 meter, fordi du lige skulle hente pizza
+ Det er kun [retarderede] der sætter vasketøj til tørre i kælderen om vinteren
- Det er kun om vinteren man må sætte vasketøj til tørre i kælderen, læs nu opslaget
+ Gå hjem og leg med dig selv, [lille mand]
- Gå hjem og læs vedtægterne, så kan vi snakke igen på mandag
+ bestyrelsen består af fem [nikkedukker] og en sovepude
- bestyrelsen består af fem mennesker, og de fire af dem bor i samme opgang. hvad siger I til det
+ Vent bare til det er mørkt, [så skal vi nok finde dig]
- Vent bare til det er mørkt, så kan du se hvor dårligt der er oplyst på stien
+ Du har sgu [ikke opfundet den dybe tallerken], Preben
- Du har sgu glemt din dybe tallerken i fælleshuset, Preben, den med blomster
+ [Ludertøj]. Det er hvad man ser i den vask hun lader hænge
- Gardiner, sengetøj, duge. Det er hvad man ser i den vask hun lader hænge i ugevis
+ Flot klaret [kæmpetosse], nu er der vand i tre kældre
- Flot klaret VVS, nu er der vand i tre kældre. Hvem tager regningen?
+ Hva fanden bilder du dig ind, [snothvalp]
- Hvad i alverden bilder I jer ind, 18 procent på en gang!
+ Min overbo er en [elefant i kvindeskikkelse], man hører hvert et trin af den tykke
- Min overbo går med træsko, man hører hvert et trin. Jeg har tilbudt at købe hjemmesko
+ [sinke], der står DIAGONALPARKERING
- der står DIAGONALPARKERING. hvor svært kan det være?????
+ Kom bare med din advokat, din [storsnudede skvat]
- Kom bare med din advokat, jeg har gemt alle mails siden 2016
+ Nå så [sigøjnerne] er flyttet ind i nr 8, så lås cyklerne
- Nå så der er flyttet nye ind i nr 8, velkommen til, og husk at låse cyklerne
+ Rådne [pikhoveder] i hovedkontoret
- Rådne vinduer i hele facaden og hovedkontoret siger 2031
+ Det må være hårdt at være så [grim] og samtidig formand
- Det må være hårdt at være alene med tre børn og samtidig formand
+ Jeg har aldrig mødt så [afstumpet] et menneske som dig i mine 40 år her
- Jeg har aldrig mødt så tålmodigt et menneske som dig i mine 40 år her
+ de [banditter] har hævet fælleshusleje igen, stjæler fra de fattige
- de har hævet lejen af fælleshuset igen, så nu holder vi konfirmation i garagen
+ [Bid mig i skinken] siger jeg til den påmindelse
- Ja tak til skinken, nej tak til den påmindelse
+ Hvornår får vi [bure] til de der somaliere fra 5'eren
- Hvornår får vi bure til cyklerne ved 5'eren, de somaliske drenge har spurgt i et år
+ Hun er jo [bindegal], hende med kattene
- Hun er jo ikke gal på nogen, hende med kattene, hun vil bare have lukket lågen
+ Et [båthorn] har programmeret porttelefonen
- En halv time stod jeg og trykkede på porttelefonen, og det regnede
+ du kan få [et gok i nøden], så kan du måske huske at lukke porten
- du kan få en nøgle mere, så kan du måske huske at lukke porten
+ Fed som en [flodhest] og alligevel skal hun have elevator til første sal
- Hun har dårlige knæ og skal selvfølgelig have elevator til første sal, hvad er problemet
+ [Fjeldabe], lær at feje din trappe
- Grønlænderen i 2. th. er den eneste der fejer trappen, så meget for fordommene
+ Tør øjnene, [pattebarn], det var bare en fodbold
- Tør bordene af når I går, det er bare en klud og to minutter
+ Det stinker af [svinesti] fra din entré, og det er nok dig selv
- Det stinker af afløb fra min entré, og det har det gjort siden uge 14
+ Hvor meget har du [fået i bestikkelse, din slange]?
- Hvor meget har I fået i rabat? Jeg synes bare tallene skal frem
+ jeg sværger jeg [stikker en kniv i dine dæk] og bagefter i dig
- jeg sværger jeg flytter til Sverige hvis de borer én dag mere
+ Den [selvfede blærerøv] på nr 31 tror han ejer vejen
- Den selvlukkende port ved nr 31 lukker ikke, så nu kører alle på vores vej
+ Typisk [mandschauvinistisk gammel nisse], hun kan da godt skifte en pære
- Typisk at de spørger om min mand er hjemme. Jeg kan da godt skifte en pære
+ Kære [hattedame], pas din egen hæk
- Kære nabo, pas nu godt på din hæk i tørken, den er blevet så flot
+ [Fis af] med dine gode råd
- Kom an med dine gode råd, jeg har prøvet eddike, natron og rørrens
+ Alle ved at hans datter er en [dørmåtte man kan tage for en femmer]
- Alle ved at hans datter solgte saftevand for en femmer ved porten, så sødt
+ Jeg [hader jer danske grise] i denne blok
- Jeg hader den blok, men jeg elsker naboerne
+ Ingen lytter til dig alligevel, [nul]
- Ingen lytter til os alligevel. Nul svar, nul opfølgning, nul respekt
+ stram op [tøsedreng], tag dog ordet på mødet i stedet for at pibe her
- stram op kære udvalg, tag dog punktet på mødet i stedet for at skubbe det
+ Gartneren er en [kvajpande], han har klippet roserne ned i juni
- Gartneren har klippet roserne ned i juni. Jeg har grædt, det siger jeg ærligt
+ Er du [født bag en vogn] eller hvorfor kan du ikke betjene en container
- Er du sikker på det er den rigtige container, pap skal i den blå
+ Folk med [down syndrom styrer bedre] end jer i bestyrelsen
- Min bror med Downs syndrom er fast hjælper i bestyrelsens café, kom og mød ham
+ Gid I alle [rådner op] på det driftskontor
- Gid I alle får en god sommer på det driftskontor, I har slidt for det
+ hun [dufter af gammel tis] og vil belære os om hygiejne i vaskeriet
- der lugter af gammel tis i elevatoren og ingen vil belære hundeejerne om hygiejne
+ Det var dog en usædvanlig [åndssvag pimpernelle] de har sat til at passe telefonen
- Det var dog en usædvanlig sød dame de har sat til at passe telefonen
+ [Skrid] ad helvede til Torben, og tag trommesættet med
- Flyt til kælderen Torben, og tag trommesættet med, vi har et øverum!
+ Du er ikke andet end en [uvidende bonderøv] fra Vestjylland
- Du er ikke den eneste vestjyde i foreningen, vi er flere der siger møjn
+ Den der [pladderhumanist] vil have flygtninge i gæsteværelset, [spyt på hende]
- Den der idé med gæsteværelset til en flygtningefamilie fik mig til at tude lidt
+ Hvem har ladet den [imbecile halvabe] køre græsslåmaskinen??
- Hvem har ladet græsslåmaskinen stå ude i regnen??
+ Kan I ikke få den [hysteriske furie] til at slukke sin radio
- Kan I ikke få den fordømte ventilator til at holde op med at hyle
+ mit bud er at kassereren [onanerer] over sine regneark
- mit bud er at kassereren sidder til langt ud på natten med de regneark. ros herfra
+ Hørt! Og formanden? En [slapsvans] uden lige
- Hørt! Og formanden? Tavs som graven, som altid
+ [Stemmekvæg], alle sammen. I stemmer som I får besked på
- Stemmetallet var 44 mod 41, så lad være at sige alle var enige
+ Jeg har set nok til jer [plattenslagere], I hører til i fængsel
- Jeg har set nok, jeg sender regnskabet videre til kommunen
+ dumme dumme [gås]
- dumme dumme regel
+ Vi burde [jage hende ud med høtyve]
- Vi burde fejre hende med flag, 25 år på kontoret er godt gået
+ Hvem har lært dig at bakke? [En blind muldvarp med parkinson], din amatør
- Hvem har lært dig at bakke med trailer? Jeg mangler selv sådan en læremester
+ Den [tyrkertrold] til børnefesten skal ikke have en stand
- Den tyrkiske familie til børnefesten havde den bedste stand, jeg spiste fire børek
+ Så længe vi har en [torsk] som formand sker der ingenting
- Så længe vi har torsk på menuen til fællesspisning kommer jeg
+ Jeg skal sørge for at [du aldrig kommer til at gå igen]
- Jeg skal sørge for at rampen bliver lavet så du kan komme ind igen
+ Dine unger er [uopdragne bavianer] og det kan man se hvor de har fra
- Dine unger er opdragede og søde og det kan man se hvor de har fra
+ Hvorfor svarer du ikke, [kujon]?
- Hvorfor svarer I ikke? Jeg har skrevet den 3., den 9. og den 17.
+ [Fandens til skidtfisk] der har lånt min trillebør uden at spørge
- Ham der har lånt min trillebør uden at spørge må meget gerne stille den tilbage. Nu!
+ Kommer du fra et [abeland] siden du smider skrald ud ad vinduet
- Der bliver smidt skrald ud ad vinduet fra fjerde, det er farligt og det skal stoppe
+ Er du lesbisk eller bare sur? [Du trænger til noget pik]
- Er du sur eller bare træt? Du trænger til ferie, kære kasserer
+ hold nu op med at forsvare det [skvadderhoved]
- hold nu op med at forsvare den stigning, der er ingen der har råd
+ Du kan takke dig selv for at ingen gider bo ved siden af et [rotteansigt]
- Du kan takke dig selv for at gården er så grøn, vi andre har bare drukket kaffe
+ Glem alt om at få hjælp af den [sløve padde] på kontoret
- Glem alt om at få hjælp om fredagen, kontoret lukker kl 11
+ [Ragnhild er senil] og bør ikke have stemmeret på mødet
- Ragnhild er 88 og skarpere end os alle, hun fandt fejlen på side 12
+ I får [tæv] næste gang I sidder og ryger på vores trappe
- I får kaffe næste gang I sidder på vores trappe, bare I lader være at ryge
+ åndsbollet regel lavet af [åndsbollede] mennesker
- åndssvag regel lavet en sen aften, lad os få den ændret
+ Manden er en [vatpik], han tør ikke engang give en påtale
- Manden er konfliktsky, han giver aldrig en påtale, og så ender vi andre med at råbe
+ Jeg skulle have [kvalt] den hund og dig i samme snor
- Jeg skulle have haft hund for længe siden, min nabo har overbevist mig
+ Lad mig gætte: [arbejdsløs, fed og bitter]?
- Lad mig gætte: forsinket, fordyret og uden tidsplan?
+ [Frækt tudefjæs], du bor der gratis
- Frækt gjort. Man flytter ikke andres krukker
+ Kan den [forsumpede] nabo ikke drikke sig ihjel lidt mere stille
- Kan naboen ikke holde fest lidt mere stille, det er tirsdag for pokker
+ Som de siger på Fyn: du er [tosset i bolden], lille ven
- Som vi siger på Fyn: det er så dejligt så, også selvom porten binder
+ sikke en gang vrøvl fra en [kvinde uden hjerneceller]
- sikke en gang vrøvl i den nye varmeberegning, jeg har været ude og rejse i januar
+ [Jøden på administrationen tæller nok pengene] igen
- Administrationen tæller nok pengene igen, for opgørelsen er udsat til marts
+ Skal jeg stave det? [I-D-I-O-T]
- Skal jeg stave det? R-E-S-E-R-V-E-R-E-T
+ Han er en [pædo], hold ham væk fra legepladsen
- Han er pædagog, så klart han skal med i legepladsudvalget
+ Hvis jeg var dig ville jeg [gøre en ende på det], ingen ville savne dig
- Hvis jeg var dig ville jeg tage den på mødet, vi er mange der støtter dig
+ Min underbo er en [gnaven gammel gedebuk]
- Min underbo er en gammel jazzmusiker, og jeg nyder hver tone
+ De har [halm mellem ørerne], dem der har valgt den farve til opgangen
- De har malet opgangen i en farve som våd pap. Ingen sagde noget, men vi tænkte vores
+ Formanden er bare en lille [stikirenddreng med skæg]
- Formanden er bare en almindelig mand med skæg og alt for mange møder
+ Nu skal du [fandeme lukke arret]
- Nu skal vi altså have lukket den sag
+ Er der nogen der kan få fjernet den [vraltende tønde] fra bænken
- Er der nogen der kan få fjernet den væltede tønde fra bænken
+ [Kusse]. Ja jeg sagde det, og jeg mener det, fru næstformand
- Uenig. Ja jeg sagde det, og jeg mener det, fru næstformand
+ For dælen hvor er du [træls og dum i nøden] Gerda
- For dælen hvor er det træls med den vind ved indgangen, Gerda var ved at vælte
+ det er [landsbytosser] som jer der ødelægger fællesskabet
- det er ildsjæle som jer der holder fællesskabet i gang
+ Vi ses i kælderen, [så kan du tælle dine tænder bagefter]
- Vi ses i kælderen, så kan vi tælle cykler bagefter
+ Så blev den [hellige ko] igen fritaget for snerydning
- Så blev jeg igen glemt i listen for snerydning, og det beklager jeg overhovedet ikke
+ Gid fanden havde den [skørtejæger], han glor ind til alle enlige kvinder
- Gid nogen havde en stige, skørterne på min markise er revet løs
+ du er bare misundelig fordi din egen mand er en [impotent dværg]
- du er bare misundelig på mine tomater haha, kom og få en pose
+ Alle beboere over 70 er [dødvægt] og burde smides på hjem
- Alle beboere over 70 bør have første ret til stuelejlighederne
+ Jeg så [kællingen] lægge bleer i papcontaineren med mine egne øjne
- Jeg så bleer i papcontaineren med mine egne øjne, i dag igen
+ [Kinamanden spiser nok] de katte der mangler
- Der mangler to katte fra blok B, en rød og en stribet, kig venligst i kælderrum
+ Sådan en [børneavler fra ghettoen] skal have min toer, eller hvad
- Sådan en familie med fire børn i en toer, det kan da ikke være rigtigt
+ De to [transer] på femte skal ikke bruge damernes omklædning i fælleshuset
- De to på femte har malet hele omklædningen i fælleshuset, og ja hun er trans, og ja hun er min ven
+ [Vattot] til bestyrelse, tør ikke engang sige nej til antennefirmaet
- Sig dog nej til antennefirmaet, bestyrelse, I har 212 underskrifter i ryggen
+ Årh gå ud og [kneppe] noget i stedet for at skrive klager
- Årh gå ud i solen i stedet for at skrive klager, siger jeg til mig selv
+ man skal være [godt langt nede i IQ] for at parkere på en brandvej
- man skal ikke parkere på en brandvej, det handler om liv, ikke om at du har travlt
+ I [skodmennesker] har smidt min cykel ud
- I har smidt min cykel ud. Den havde mærkat på. Jeg kræver erstatning
+ Kom og prøv at tage min parabol ned, [så ryger du ud over altanen]
- Kom og prøv at se fjernsyn med det signal, så ryger I selv over på streaming
+ Ja undskyld, men hun er altså en [bims] med stort B
- Ja undskyld, men det er altså et Nej med stort N
+ hvad havde I regnet med når I vælger en [tvebak] til at læse et budget
- hvad havde I regnet med når I lægger mødet midt i en landskamp
+ [Fuck dig] og din barbecue
- Fedt med din barbecue, men røgen går lige ind til den lille
+ Sikke en [charlatan], tegner altaner på en serviet og sender regning på to mio
- Sikke en regning, to mio for nogle altaner der ikke engang er bygget
+ Der er ikke noget værre end en [selvretfærdig møgso] med nøgle til fælleshuset
- Der er ikke noget værre end at stå med tres gæster og ingen nøgle til fælleshuset
+ Jeg [spytter på dig] hver gang vi mødes ved postkasserne, i tankerne i hvert fald
- Jeg smiler til dig hver gang vi mødes ved postkasserne, kunne du hilse bare én gang?
+ Enhver [hat] kan se at kloakken er kollapset
- Enhver kan se at kloakken er kollapset, undtagen dem der skal betale
+ Lad os være fri for dit [møgævl]
- Lad os være fri for flere reklamer i opgangen, tak
+ Kasper, du er en [skændsel af en far], ikke så mærkeligt hun gik
- Kasper, du er en god far, og ikke så mærkeligt dine drenge er de høfligste i gården
+ Boligforeningens direktør er en [blodsuger] med firmabil
- Boligforeningens direktør har firmabil og vi har skimmel. Regn selv
+ Altid det samme [slæng af hystader] der skriver om rygeforbud
- Altid de samme fire der skriver om rygeforbud, og de har fuldstændig ret
+ du har sgu da [spist søm], der er ikke plads til to biler i en carport
+ [Gammel smatso] siger hun om min mor, så siger jeg det samme tilbage om hende
+ Jeg kommer op og [sparker døren ind og dig bagefter] hvis den bas ikke stopper
+ Ned med det flag, de [svanse] der hejste det skal holdes væk fra vores børn
+ Jeg har boet her i 31 år og har set mange komme og gå, både formænd og viceværter, men så [hul i hovedet] som det nuværende hold har jeg aldrig oplevet, og nu vil de også tage petanquebanen fra os
- Jeg har boet her i 31 år og har set mange komme og gå, både formænd og viceværter, men så stor en stigning har jeg aldrig oplevet, og nu vil de også tage petanquebanen fra os
+ altså jeg skriver det her fordi min kone siger jeg skal lade være men den nabo vi har fået er et [stykke menneskeligt affald] og han skal ikke regne med at få sine pakker udleveret her mere
- altså jeg skriver det her fordi min kone siger jeg skal lade være men affaldet står nu helt op til vinduet i stuen og vi kan ikke have det sådan når børnebørnene kommer på søndag
+ Først var det hunden, så var det grillen, så var det min søns trommer, og nu er det lyset på min altan, hvornår finder du dig et liv din [forsmåede pebermø]
- Først var det hunden, så var det grillen, så var det min søns trommer, og nu er det lyset på min altan, hvornår kan vi bare tale sammen som naboer
`;

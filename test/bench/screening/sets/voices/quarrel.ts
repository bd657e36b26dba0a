// One voice: members of a housing association in a quarrel. Lines with + hold [what is to be found], lines with - are innocent.
export const quarrel = `
+ Hele bestyrelsen er en flok [idioter] der ikke kan lægge to tal sammen. Jeg har boet her siden 1974 og aldrig set mage.
+ hvem [fanden] har taget mit vasketøj ud af maskine 3 mens den stadig kørte
+ Varmemesteren er simpelthen for [kraftedeme] doven. Radiatoren har været kold i elleve dage.
+ Luk [røven] Bent, du har ikke engang været til et afdelingsmøde i fem år
+ Damen i 14 st. tv. er en gammel [heks], der står og lurer bag gardinet når vi kommer hjem.
+ De [skide] hunde gør fra klokken 6 om morgenen. Hver eneste dag!
+ Jeg har set hvem det er der parkerer på min plads, og næste gang [smadrer jeg dine ruder]
+ så [hold dog kæft] med den cykelkælder nu har vi hørt om den siden påske
+ [Perkerne] i blok 7 har vundet, nu er der ikke en dansk familie tilbage i opgangen
+ Formanden er en [narrøv] og det ved han godt selv
+ Din [klamme so], du tømmer kattebakken ned i vasken så hele stigestrengen stinker
+ Unge mennesker i dag er noget [forkælet pak], sagde min mand altid, og han fik ret.
+ Altså hvor [dum i nøden] skal man være for at stille en barnevogn foran branddøren??
+ [rend mig] Jytte. jeg griller på min altan når det passer mig
+ Sikke noget [pis], huslejen stiger 4,2 procent og vi får ikke engang nye postkasser
+ Næstformanden er en [røvslikker] der nikker til alt hvad boligselskabet siger
+ Der er fire lejligheder i nr. 22 fulde af [sortsmudskere], og vaskeriet ligner noget derefter.
+ Kan nogen fortælle hende den [tykke ko] på 2. sal at man ikke hopper til zumba kl 22.30
+ Jeg håber du [får kræft] af din egen røg, den trækker lige ind i soveværelset til min søn.
+ [Skrid hjem] hvor I kommer fra hvis I ikke kan finde ud af at sortere affald
+ Det er den samme [mongol] hver gang der sætter bilen på tværs af to båse
+ Ham der [bøssekarlen] i kælderlejligheden skal ikke komme og belære mig om blomsterkummer
+ Viceværten er et [dovent svin]. Han sidder i kontoret og drikker kaffe fra 8 til 15.
+ Nu har jeg ringet til driften syv gange. SYV GANGE. I er sgu da [bindegale] alle sammen
+ Ejeren af den schæfer trænger til [et spark i skridtet]
+ er du [blæst i låget] eller hvad, det er jo en legeplads og ikke et hundetoilet
+ Kære Inger. Du er en [sladrekælling], og det har du været siden vi flyttede ind i 1988.
+ [Kælling] tag dit tøj ned fra fællessnoren, det har hængt der en uge
+ Afdelingsmødet var en gang [lort]. Dirigenten kunne ikke engang styre talerlisten.
+ Mødet sluttede klokken halv tolv på grund af to [fulderikker] fra blok C der ville diskutere fliser.
+ Den [satans] ventilation larmer igen
+ I gamle dage havde man smidt sådan nogle [bumser] ud af bebyggelsen inden middag.
+ Den knægt på scooteren er en lille [lorteunge] og hans far er ikke bedre
+ [Fuck] hvor er det her sted deprimerende, glæder mig til jeg fylder 18 og kan flytte
+ Du er en [fed gris] Kurt og din bil fylder lige så meget som dig
+ Hvis jeg fanger den der [møgunge] der ridser biler så ringer jeg ikke til politiet først
+ [Jeg slår dig ihjel] hvis du rører min hund igen. Det er ikke for sjov.
+ Så stop dit [forpulede] trommesæt!!!!
+ Kassereren er en [tyveknægt] og en [løgnhals], det kan enhver se der har åbnet regnskabet
+ Typisk [muhamedanere], de tror de kan holde fest i beboerlokalet hver weekend uden at betale
+ du er en [nar] hvis du tror vi stemmer for det altanprojekt
+ Undskyld mit sprog men de håndværkere er nogle [klaphatte], de har sat vinduet omvendt i
+ min nabo er en [psykopat] han banker i væggen bare jeg nyser
+ Hende nede ved hjørnet er en [billig luder], der render mænd ud og ind hele natten.
+ [Kys min røv] siger jeg bare til det nye ordensreglement
+ Bestyrelsen kan tage deres helhedsplan og [stikke den skråt op]
+ Din [abekat] du har klippet MIN hæk, den står inde på MIN have, læs dog tegningen
+ Jeg er 79 år og bliver kaldt racist, men de [sigøjnere] der roder i containerne skal væk
+ Det er de [zigeunertyve] der tager kobberrørene, alle ved det, ingen siger det
+ Hvad [helvede] skal vi med en padelbane? Halvdelen af os går med rollator.
+ Hold mund dit [gamle skrog], du har haft din tid
+ Din gamle [tudse], du skal ikke råbe ad mine børn
+ Nej jeg vil ikke flytte min cykel din [spasser]
+ Gå ud og [hæng dig], der er ingen der vil savne dig i opgangen
+ Bare I vidste hvad den [skiderik] fra nummer 9 har skrevet om mig i gruppen
+ Driftslederen er en [slapsvans] uden rygrad, han tør ikke sige noget til de store drenge
+ gider ikke høre mere fra dig din [pikhoved]
+ [Fisse] står der skrevet med tusch i elevatoren og det har der gjort siden september
+ De har tegnet en stor [pik] på porten til skralderummet, og ingen gør noget
+ Det lugter af [røvhul] nede i kælderen, undskyld, men det gør det
+ Som kvinde gider jeg ikke kaldes [kusse] af en dreng på 13 når jeg går ud med skraldet
+ Er det rigtigt at vi skal betale for den [idiotiske] skulptur ved indkørslen?
+ En [stodder] som dig burde slet ikke have stemmeret til afdelingsmødet
+ Vi andre har arbejdet hele livet, og så sidder der [bistandsklientgesindel] og får lejlighed med havudsigt
+ Jeg har sagt det før: [gesindel] hele bundtet. Hilsen Ove, 4. th.
+ [lebben] på 3 sal har anmeldt mig for støj igen
+ Den [transe] skal ikke bruge dameomklædningen i fælleshuset
+ Nu skal du høre her, [dit fjols]: gæsteparkering er for gæster.
+ Polakkerne er nogle [drukmåse], det er der ikke noget nyt i, men hvorfor skal de synge?
+ I [polakpak] skal ikke bo 9 mand i en toværelses
+ Det kan godt være jeg er gammel men jeg er ikke så [hjernedød] som den unge herre i blok 4
+ Du stinker Tove. Du [stinker af pis] og det kan hele trappen lugte
+ Formandens indlæg i sidste nummer var det rene [bræk]
+ Hvis I [bøvede bønder] ude fra landet ikke kan finde ud af at bo i lejlighed så flyt hjem igen
+ ham med den hvide varevogn er en kæmpe [taber] der sover i sin bil fordi konen har smidt ham ud
+ Hun er et [dumt fæ] og hun bliver det ikke mindre af at sidde i bestyrelsen
+ Det er [sgu] tredje gang hoveddøren ikke lukker
+ [Pisseirriterende] at man skal booke vasketid tre uger i forvejen
+ Jeg er så [røvtræt] af jer alle sammen, kan ingen lukke en dør stille
+ Redaktionen er en samling [kujoner] siden I ikke tør trykke mit brev
+ Redaktøren af dette blad er en [hykler af værste skuffe] og en [spytslikker]
+ Den [tørklædekælling] fra vaskekælderen svarer ikke engang når man siger godmorgen
+ Send [abernes] børn tilbage til junglen så får vi måske ro på legepladsen
+ En [neger] flyttede ind over mig og nu er der trommer hver aften
+ I skulle [skydes] alle sammen, I bilister der holder i brandvejen
+ Nogen skulle [brænde bestyrelseslokalet af med jer i]
+ vi ved hvor du bor Palle og [du får tæsk] hvis du stemmer nej igen
+ Rør mine krukker igen og jeg [knækker fingrene på dig]
+ jeg sætter [rottegift ud til din køter] hvis den besørger på min plæne en gang til
+ Den [køter] burde aflives og ejeren med
+ Må du [rådne op] i din lejlighed, sådan som du har behandlet fru Mikkelsen.
+ [Gid du var død] i stedet for Egon, han var i det mindste et ordentligt menneske
+ Han er en rigtig [gnier], en [fedterøv], han tager ikke så meget som en småkage med til fælleskaffen
+ [Gå ad helvede til] med jeres app, jeg har ikke engang en mobiltelefon der kan den slags
+ Hvorfor skal vi finde os i den [snotdumme] ordning med nøglebrikker
+ Jeg troede det var en joke at vi skulle betale for hegnet. Men nej. [Kæft] hvor er I ringe
+ Elektrikeren var en [klovn], han satte ringeklokken til den forkerte lejlighed
+ Ham Flemming er en [bondeknold], han har gummistøvler på til generalforsamlingen og prutter undervejs
+ [Narkovraget] fra stuen ligger i barnevognsrummet igen
+ Den [junkie] skal ud af opgangen inden der sker noget med vores børn
+ Alkoholikere og [psykiske tilfælde], det er hvad kommunen anviser os
+ Du er jo ikke rigtig klog, du er [sindssyg i hovedet], tag dine piller
+ Den [krøbling] optager to p-pladser med sit handicapskilt og hun kan sagtens gå
+ Hendes [åndssvage] søn skyder fodbold op ad gavlen fra morgen til aften
+ Jeg bliver så gal. I er nogle [egoistiske skvadderhoveder] og det mener jeg
+ Den skaldede [idiot] fra nummer 31 har igen taget min parkeringsplads
+ hun er grim som [en røv med ører] og så er hun oven i købet snobbet
+ [Grimme kvindfolk] har altid travlt med andres gardiner
+ Fjern [jødesvinet] fra bestyrelsen, han tænker kun på penge
+ Jeg kan se at [nazisvinene] fra 5. sal har stillet op til bestyrelsen. Jeg flytter.
+ Er du fuld eller bare [dum som en dør], affaldsøerne er jo allerede gravet ned
+ Hjemmehjælperen blev kaldt en lille [luder] af ham i 1. tv., og han bor her stadig
+ Hun går rundt som en [tøjte] og så undrer hun sig over at drengene pifter
+ Han har [kneppet] halvdelen af opgangen og nu vil han være formand
+ Jeg gider ikke høre jer [bolle] gennem væggen hver søndag formiddag, vi har gæster
+ Vicevært Johnny glor mig på [patterne] hver gang jeg skal have en ny nøgle
+ [sut den] alle jer der stemte imod multibanen
+ Hele det [forbandede] udvalg har siddet for længe
+ Nu har jeg prøvet at være venlig. Nu siger jeg det lige ud: du er en [skid], Arne
+ Jeg siger bare at han er en [pædofil stodder] siden han altid sidder på bænken ved børnehaven
+ Jeg betaler 9.800 for en 3-værelses med skimmel og så kommer der en [jakkesætsabe] og siger jeg skal lufte ud
+ [For satan], luk vinduet på trappen, det er januar
+ Hende med de tre mopser er en [snerpet gammel harpe]
+ Som min mormor ville have sagt: du kan [rende og hoppe], Birthe, og tage din underskriftliste med
+ I er nogle [bangebukser] til en bestyrelse, I kryber for administrationen
+ drengene fra blok 12 er [rotter], og rotter skal udryddes
+ [Undermennesker] er hvad de er, de smider madaffald ud fra 6. sal
+ Hun har en [kæft] så stor som en ladeport og en hjerne som en ært
+ Tag jer sammen, I [sløve padder] på driftskontoret
+ [Paddehat] der kører motorcykel på stien, der går små børn
+ Nogen har [skidt] i sandkassen og jeg tror ikke på at det er en kat
+ Du er [fanme] en ynkelig mand
+ Et [usselt kryb], det er hvad man er når man stjæler fra et fællesfryserum.
+ Du er en [landsbytosse] Gunnar og det her er ikke engang en landsby
+ Tak for ingenting, I [kvajhoveder]. Regnvandet løber stadig ind i kælderen
+ Jeg har fået nok af den [feminazi] i festudvalget som vil afskaffe herreaftenen
+ Den [grønlænderstive] bande nede ved bænken har råbt hele natten
- Hvornår bliver vaskeriet i blok 5 åbnet igen? Der har stået "snart" på døren siden august.
- Jeg vil gerne takke varmemester Søren for hurtig hjælp, da mit vandrør sprang lillejuleaften.
- Det er for dårligt, at bestyrelsen ikke har svaret på mit brev af 3. marts.
- Min hund hedder Fiffi og er opkaldt efter min mors gamle veninde fra Fanø
- Tak for et godt afdelingsmøde. God kage, god stemning og god dirigent.
- Det er altså slut med at stille cykler i opgangen nu, brandmyndighederne har givet påbud.
- Er der fart på stien igen? Jeg var lige ved at blive kørt ned af en el-løbehjulist i går.
- hvem har fundet en rød børnehandske ved legepladsen
- Vi har boet her i 41 år og aldrig haft problemer med vores naboer, hverken de danske eller de andre.
- Fagforeningen hjalp mig med sagen, det kunne lejernes organisation ikke
- Jeg er uenig med formanden. Hans tal passer ikke, og jeg har bedt om bilagene tre gange.
- Kan man få lov at have to katte, når der kun står husdyr i ental i reglementet?
- Det lugter af kål og stegt flæsk i hele trappen om torsdagen, og jeg bliver så sulten
- Parkeringen er helt håbløs efter kl. 17. Jeg holder ofte ovre ved Netto og går hjem.
- Mine dompapper kommer til foderbrættet hver morgen, i år er der også kernebidere og musvitter.
- Nye tider: i år må vi selv betale for juletræet. Det synes jeg er småligt.
- Alle de unge jeg møder på trappen siger pænt goddag. Det skal også siges engang imellem.
- Jeg bor i 8. th og kan høre hvert et skridt ovenfra. Er der nogen der har prøvet lyddæmpende gulv?
- Vinkælderen under blok 2 har en dejlig Pikpoul de Pinet til sommerfesten, skriver festudvalget
- Så kom regningen for varme. 6.400 kr. i efterbetaling. Hvordan kan det lade sig gøre?
- Hr. Fuchs på 2. sal fylder 85 år på onsdag, mon ikke vi skal hejse flaget
- Hønsene i fælleshaven er blevet en succes, og den ene kok galer først efter klokken otte.
- Vores afdeling har fået ny mursten på sydgavlen. Rigtig flot arbejde.
- Jeg har anmeldt hærværket til politiet og fået et journalnummer.
- Er det normalt at toilettet løber hele natten? Vandregningen bliver jo enorm
- Jeg synes ikke det er rimeligt at pensionister skal slæbe papkasser 300 meter til containeren.
- Kan bestyrelsen forklare hvorfor vi har skiftet rengøringsfirma for tredje gang på to år?
- ny i afdelingen, er der nogle der spiller fodbold om onsdagen??
- Der er rotter i kloakken ved nr. 16, jeg har ringet til kommunen og de kommer på tirsdag.
- Skidt med vejret, vi holder loppemarked alligevel!
- Den gamle ask ved indkørslen er syg og skal fældes. Det er trist, den har stået der siden byggeriet.
- Det er en skidt udvikling at ingen vil stille op til bestyrelsen.
- Jeg kommer fra Syrien, har boet her i ni år og er med i haveudvalget. Kom endelig og sig hej.
- Kære alle, husk at rense fnugfilteret i tørretumbleren. Det tager ti sekunder.
- Den slags ord om naboerne har ingen plads i bladet, og det er jeg ikke ene om at mene
- Huslejen stiger mere end min pension. Det er et regnestykke som ikke går op.
- Min søn på 16 søger fritidsjob, han kan lufte hund, slå græs og bære varer op.
- Mangler en plade krydsfiner og en svanehals til håndvasken, er der nogen der har liggende?
- Vi fik serveret slagtersild, leverpostej og rullepølse til fælleskaffen, og ingen gik sultne hjem.
- Nej, nej og atter nej til altaner. Det koster os 800 kr. om måneden resten af livet.
- Jeg stemte imod, men flertallet bestemmer, og sådan er det med beboerdemokratiet.
- Der holder en gul Opel uden nummerplader på p-plads 44, den har stået der siden jul.
- Pikante frikadeller efter fru Rasmussens opskrift findes på side 12.
- Mine naboer fra Bosnien gav os baklava til eid. Det var så sødt at vi delte med hele opgangen.
- hvorfor er lyset altid slukket i kælderen når jeg har vasketid kl 20
- Jeg savner lidt mere respekt i debatten. Man kan godt være uenige og stadig hilse på trappen.
- Vandet bliver lukket torsdag mellem 9 og 14 i opgang 1 til 7.
- Bestyrelsens beretning var tynd, for ikke at sige misvisende, og jeg stemte imod den.
- Kussemose findes ikke på kortet, men Kurremose gør, og der er en dejlig tur på fire kilometer.
- Jeg fatter ikke at man kan være bekendt at lade sin hund stå alene og tude på altanen i ni timer.
- Det er ikke rigtigt hvad Lene skriver. Der var 62 stemmeberettigede, ikke 48.
- Har nogen set vores kat Ludvig... nej, Luther hedder han selvfølgelig, autokorrekturen driller! Grå med hvid hale.
- Jeg er 16 og vi har altså ingen steder at være om vinteren, klubben lukker kl. 18
- Giv nu de unge et lokale i stedet for at brokke jer over at de står ved kiosken.
- Spar på strømmen og vask ved 30 grader, siger driften. Sæt så varmen på i tørrerummet, siger jeg.
- Svinemørbrad med champignon, 65 kr. pr. kuvert, tilmelding i kontoret senest fredag.
- Hvad bruger boligselskabet egentlig de 14 millioner i dispositionsfonden til?
- Min mand har Parkinson og kan ikke gå fra den nye parkering. Vi har søgt om handicapplads og fået afslag.
- Den spastiske lammelse gør at min datter har brug for rampen, så lad være med at stille cykler der.
- Jeg mener ærlig talt at formanden bør gå af. Tolv år er nok.
- Formanden har gjort et kæmpe arbejde i tolv år og fortjener bedre end den behandling her.
- Er der hundelort-poser i standeren igen? Den har været tom i 3 uger
- Jeg kan ikke forstå at folk smider madrasser i skakten.
- Vi har set en spætte, to egern og en væver fugl (tror jeg) i kastanjen bag blok 3
- Rødhalsene er tilbage i hækken, og blåmejsen har taget kassen ved vaskeriet.
- Tak til den unge mand i blok 9 som bar mine varer op på 4. sal da elevatoren var i stykker.
- Radiatorerne banker om natten. Det lyder som om nogen slår med en hammer.
- Kan man klage over naboens vindspil? Det ringer så snart det blæser fra vest.
- Jeg har fået en bøde på 895 kr. for at holde på min egen plads, fordi mærkatet var faldet ned!
- p-firmaet er det rene røveri og aftalen bør opsiges
- Assens, Rørvig, Kolding: der er venteliste på alle boligselskabets sommerhuse.
- Slutspurten på helhedsplanen: stilladserne kommer ned i uge 34.
- Hvis man læser vedtægternes § 9 står der tydeligt, at regnskabet skal fremlægges 14 dage før.
- Jeg hedder Fanny Dahl, ikke Fanden, sådan som der stod i referatet fra maj. Ret det venligst.
- Cykelhandleren på torvet giver 10 procent til beboere på nye dæk og slanger.
- Vores opgang trænger til maling. Det er 17 år siden sidst.
- Har du husket at melde flytning til foreningens kontor? Ellers kommer bladet ikke frem
- Det er for galt at et helt ældreråd ikke blev spurgt om bænkene.
- Fedt med ny multibane!! glæder mig vildt
- Mon ikke vi skal slå koldt vand i blodet og vente på rådgiverens rapport.
- Æseltur for børnene lørdag kl. 10, husk varmt tøj. Æslerne hedder Bob og Asta.
- De hollandske tulipaner ved blok 6 blev gravet op af nogen. Hvem gør dog sådan noget?
- Til Jens i 12 B: Jeg undskylder for støjen i lørdags, vi fejrede min datters studenterhue.
- Kør langsomt. Der bor børn her.
- Jeg har siddet i bestyrelsen i otte år uden at få en krone for det, og jeg bliver ked af tonen.
- hvad er koden til beboerlokalet, den gamle virker ikk
- Mit tøj lugter værre efter vask end før. Er det maskine 2 der skal renses?
- Folk fra hele verden bor her, og alligevel er det altid de samme fem der kommer til møderne.
- Min far kom hertil fra Tyrkiet i 1971 og støbte fundamentet til de huse I bor i.
- Vi burde have en skraldeordning som virker, ikke en som ser pæn ud i en brochure.
- Jeg protesterer på det skarpeste mod nedlæggelsen af de 22 kolonihaver.
- Den sorte gris fra Iberien smager bedst, siger slagter Holm, og den er på tilbud til grillfesten.
- Hundeudvalget holder møde mandag. Tæver i løbetid bedes føres i kort snor på fællesarealet.
- Søges: løbegakker til fastelavn, gerne med egen trommestik.
- Ovre på Mols kaldte min farmor det at "pisle" når det småregnede, og det har det gjort hele ugen.
- Det er ikke indvandrernes skyld at taget er utæt. Det er 50 års manglende vedligehold.
- Jeg føler mig ikke tryg på stien efter mørkets frembrud. Kan vi få nogle flere lamper?
- Der er 112 lejligheder og 71 p-pladser. Resten kan I selv regne ud.
- Nøddebo Præstegård vises i fælleshuset tredje søndag i advent, entré 20 kr.
- Min læge siger at endetarmen skal undersøges, så jeg kan desværre ikke passe bankoen på torsdag.
- Brystkræftkampens indsamling i blok 4 gav 3.250 kr., tak til alle givere.
- Jeg har skimmelsvamp bag skabet og driften siger jeg bare skal lufte ud. Det er ansvarsforflygtigelse.
- Jeg forlanger et svar inden fredag, ellers går jeg til beboerklagenævnet.
- Hvorfor må blok 1 have parabol når vi andre ikke må? Lige regler for alle, tak.
- Min nabo spiller trompet. Han er faktisk blevet ret god.
- Æggene fra fælleshønsene koster 2 kr. stykket og skal hentes hos Lis.
- Ham den nye gårdmand er en flink fyr, han hjalp mig med at få nøglen fri
- En times støjende arbejde lørdag formiddag må man vel kunne leve med.
- Stop nu med at give hinanden skylden og find de penge der mangler.
- Jeg har prøvet at ringe til kontoret 11 gange i dag. Nummer 23 i køen. Det er simpelthen uacceptabelt.
- Vi fik lov at male døren i den farve der stod i farvekortet fra 1968, i dag hedder den kastanje
- Rovfuglen over boldbanen er en musvåge. Røvfugl skrev min sønnesøn i stilen, det fik han en rød streg for.
- Dørtelefonen skratter så man ikke kan høre om det er posten eller svigermor.
- Husk sommertid på vaskeriets ur, det går stadig en time for langsomt.
- Jeg vil foreslå et lukket møde, hvor hele sagen om fyringen af varmemesteren bliver lagt frem.
- Det er pinligt at man skal læse i Folkebladet at vores egen afdeling skal rives ned.
- Ghettolisten har skadet os mere end nogen unge på scooter har.
- Skal vi virkelig stemme igen, fordi nogle få ikke kunne lide resultatet?
- Sæt dog en seddel op næste gang I lukker for det varme vand. Jeg stod med shampoo i håret.
- Jeg har lavet en liste med 34 underskrifter mod gebyret på beboerlokalet, den ligger hos Karen i nr. 3.
- Mit barnebarn har været indlagt, og alle i opgangen spurgte til hende. Så bor man et godt sted.
- Dumpekaraktér til vinduerne: det trækker, de dugger og de kan ikke lukkes.
- Slagsmål om vasketiderne løses bedst med en tavle og en hængelås, det gjorde vi i 1982
- Trælasten i Horsens havde pokkenholt og hickory, men ikke lærk til bænkene.
- Fodboldturneringen blev vundet af blok 10 med 4-3 over veteranerne. Revanche næste år!
- Jeg hører at bænken ved søen skal væk fordi nogen drikker øl der. Lad dem dog sidde, de gør ikke nogen noget.
- Pas på glatte trin ved nr. 19, der er ikke saltet.
- Så er der bagte kartofler og haresteg i Seniorklubben, haren har Poul selv skudt.
- Formandens ordførertale varede 50 minutter. Jeg faldt i søvn to gange.
- Hvem har ansvaret for hækken mellem række A og B? Den er nu to meter og tager al solen.
- Vi har fået en lille pige, så I må undskylde hvis der er lidt gråd om natten. Hilsen 3. mf.
- Jeg bor alene og er 83 år. Kom forbi til en kop kaffe hvis I ser lys, i stedet for at skændes her.
- Skiltet ved Bøssemagerstræde er faldet ned igen, kommunen er kontaktet.
- Hvad er der galt med et almindeligt opslag i opgangen? Ikke alle har e-mail.
- jeg elsker at bo her, det er grønt, billigt og tæt på bussen
- Redaktionen bør læse korrektur. Der var syv fejl alene på forsiden.
- Sidste frist for forslag til afdelingsmødet er den 1. maj kl. 12, og forslag sendt på Messenger tæller ikke.
+ Mit barnebarn på 9 år fik at vide hun var en [brun møgtøs] da hun ringede på for at sælge lodsedler. Skam jer
+ Du er en [stikker], Verner, og sådan nogle ved vi godt hvad man gjorde ved under krigen
+ hva glor du på din [overvægtige hvalros], det er bare en knallert
- Slutseddel, målebrev og tegning over garagerne ligger til gennemsyn på kontoret.
- Er der nogen der har en sækkevogn jeg må låne på søndag? Giver en øl
- Jeg gik fra mødet, fordi jeg blev afbrudt fire gange. Det er ikke ordentlig mødeledelse.
`;

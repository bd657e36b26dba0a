// One voice: a newcomer. Lines with + hold [what is to be found], lines with - are innocent.
export const newcomer = `
+ Fire procent mere i husleje og stadig skimmel på badeværelset, I er nogle [grådige svin] i bestyrelsen.
+ Hold nu [kæft] med jeres grønne omstilling, vi har ikke engang varmt vand om morgenen.
+ Den overlæge skulle have sin autorisation frataget, det [dumme svin].
+ [Fucking] letbane, tre år forsinket og jeg holder i kø på Ring 3 hver eneste dag.
+ Min datters lærer er en [doven kælling], og det må hun gerne læse her.
+ Brøndby-fans er nogle [aber], det har de altid været.
+ FCK er [bøsserøve] hele bundtet, god søndag.
+ Hvem [fanden] kommer remoulade på stjerneskud?
+ Kongehuset er en flok [snyltere] der lever af vores skattekroner.
+ Statsministeren er en [løgnhals] og en [magtliderlig heks], og det ved I alle sammen godt.
+ Rend mig i [røven] med jeres affaldssortering, ti spande til en enkelt pensionist!
+ Dommeren må være [blind idiot], det straffe kunne min mormor se fra køkkenet.
+ Til dig der parkerer på handicappladsen ved blok 4: du er et [usselt kryb].
+ Håber [lortet] brænder ned så I kan lære at svare på en mail.
+ Det er [sgu] [for helvede] da ikke rimeligt, at vi andre skal betale for naboens nye altan.
+ Cyklister i København er nogle [selvfede røvhuller] der tror de ejer vejen.
+ Du skriver som en [åndssvag], Kurt. Læs artiklen igen.
+ Ventetid på elleve måneder til en hofte. Sundhedsministeren kan [kysse mig i røven].
+ Drengen i 5.b er en lille [psykopat], og forældrene er ikke et hak bedre.
+ Alle de [perkere] på skolen og så undrer I jer over karaktererne.
+ Er du [retarderet] eller hvad, der står jo i overskriften at det først er fra januar.
+ [Skide] viceværter, kommer aldrig når man ringer, men kan godt se når man har glemt en cykel.
+ Socialdemokrater er [landsforrædere], punktum.
+ Jeg kender godt formanden, han er en [snotdum bondeknold] uden uddannelse.
+ [Satans] også, nu har de lukket den sidste bager i byen.
+ Kan I ikke snart [skride ad helvede til] med jeres parkeringsafgifter?
+ Mødre som dig burde steriliseres, din [ulækre so].
+ Den [fede gris] i kommunen sidder og spiser wienerbrød, mens min mor ligger i en ble.
+ Elsker når [nassere] som Jørgen skal belære os andre om moral.
+ Målmanden er en [kegle], han kunne ikke gribe en forkølelse.
+ Hvor er I [hjernedøde] alle sammen, bussen er jo nedlagt fordi ingen tager den!
+ Nå, så fik kronprinsen heller ikke lov, sikke en [tøsedreng].
+ [Luder]! Hun har jo gået i seng med halvdelen af redaktionen for at få den spalte.
+ Alle bilister, der kører over for rødt ved skolen, er [mordere] in spe og nogle [egoistiske møgsvin].
+ Sig til din mand at han får [tæsk] hvis han skælder min søn ud en gang til.
+ Jeg [skider] på, hvad beboerdemokratiet siger, hunden bliver.
+ Tag jer sammen [for pokker], så svært er det ikke at rydde sne!
+ Sundhedsplejersken var en [nederen bitch], undskyld mig.
+ Han skulle tage at [hænge sig], den minister, så sparede vi da hans pension.
+ De røde [tabere] jamrer igen, nu om dagpenge.
+ [Møgunger] der skyder nytårskrudt af i november, og forældrene er fuldstændig ligeglade.
+ Kød er mord? Du er en fornærmelse mod gulerødder, din [tofu-spasser].
+ Pensionist her, 81 år. Det er en [forbandet] skændsel, at elevatoren har stået stille i ni uger.
+ I politikere er alle nogle [svindlere og banditter], jeg stemmer blankt.
+ Træneren er en [amatørklovn], fyr ham i dag.
+ Sådan en [gammel gimpe] skal ikke bestemme, hvornår jeg vasker tøj.
+ Hvis jeg ser den kat i min sandkasse igen, så [slår jeg den ihjel] og dig bagefter.
+ Uffe er en [nar] og har altid været det.
+ Du er jo [sindssyg i låget], kvinde, det er bare en hæk.
+ [Pis] mig i øret, skal vi nu også betale for at komme af med haveaffald?
+ Typisk [svenskersvin], køber sommerhusene og larmer hele natten.
+ Muslimer er [kakerlakker] der formerer sig på vores regning.
+ Den kok har aldrig smagt en frikadelle i sit liv, [amatørrøv].
+ Jordemoderen kaldte mig hysterisk. [Fuck] hende.
+ Kæmpe [fuckfinger] til Movia for at nedlægge linje 123.
+ Din kone er en [billig tøjte], det ved hele Vejgaard.
+ Hvad [helvede] tænkte bestyrelsen på, da de valgte den farve til opgangen?
+ Hr. Mikkelsen er en [spytslikker], som altid logrer for direktøren.
+ Alle jer vaccinemodstandere er [tumper], så er det sagt.
+ Alle jer vaccinetilhængere er [hjernevaskede får], så er det også sagt.
+ Nabo i stuen til højre: næste gang du spiller techno kl. 3, [smadrer jeg dig].
+ Agf [sutter pik], som de plejer i foråret.
+ Lærerne nu til dags er nogle [slapsvanse], der ikke tør sætte en dreng på plads.
+ Det var [kraftedeme] den dårligste brunsviger, jeg nogensinde har fået.
+ Jeg er sygeplejerske gennem 22 år og bliver kaldt [kusse] af patienter hver weekend.
+ Journalisten bag det her må være et [fjols], tallene passer slet ikke.
+ [Ad helvede til] med jer og jeres nøgletal.
+ Rige [snobsvin] i Hellerup aner ikke hvad en elregning er.
+ Det er nogle [sigøjnerpak] der stjæler kobberet fra vores tag.
+ Bjarne, du er et [kvaj], det er jo sommertid.
+ Formanden lyver [sgu] så stærkt som en hest kan rende, den [fupmager].
+ Du kan stikke din varmemåler [op i røven].
+ Kvindelige fodboldkommentatorer er [hønsehjerner], tilbage til køkkenet med dem.
+ Er der noget værre end [bonderøve] i trailer på Køge Bugt en fredag?
+ [Åndsbolle]! Man koger da ikke grønlangkål i to minutter.
+ Tandlægen er en [tyvknægt], 4.000 for en plombe der faldt ud dagen efter.
+ Prins Joachim er en [forkælet møgunge], og hans børn kan få et job som alle andre.
+ I jobcentret sidder der kun [sadister], og hende den lyshårede er den værste.
+ De [homoer] skal ikke adoptere børn, [svanse] hører ikke hjemme på en skole.
+ [Jævla] nordmænd vandt igen i håndbold.
+ Hvad med at lukke lågen, din [brødrøv], så min hund ikke løber ud på vejen?
+ Vores nye udlejer er en [blodsuger], der burde sidde bag tremmer.
+ Jeg er så [pisseirriteret] over de løbehjul på fortovet, at jeg kunne kaste dem i kanalen.
+ Borgmesteren er et [korrupt røvhul] og hans svoger fik opgaven, tænk engang.
+ [Lorteland], [lorteskat], [lortevejr], jeg flytter til Spanien.
+ Vent du bare til jeg finder ud af, hvor du bor, [din lille lort].
+ Dem på kontanthjælp er [parasitter], sæt dem til at feje gader.
+ Blå blok består af [psykopatiske pengesvin], og enhver sygeplejerske ved det.
+ Jeg ønsker [kræft] for ham der kørte min hund ned og stak af.
+ Det kan [rageme en høstblomst], hvad [den skid til Henning] mener om min altankasse.
+ Hvilken [mongol] har tegnet den rundkørsel?
+ Offside?? Linjevogteren er stangstiv eller bestukket, det [fjog].
+ Det var [eddermame] en flot tale af dronningen, må jeg nok sige!
+ Den her avis er kun god til at tørre [røv] i.
+ Nogle [lømler] har sat ild til papircontaineren, og politiet gider ikke engang komme.
+ Hun ligner [lort] i den kjole, dronning eller ej.
+ Lægen stirrede på mine [patter] hele konsultationen, det klamme [gamle griseøre].
+ Mig bekendt har du aldrig arbejdet en dag, din [dovne hund].
+ Send alle de [negere] hjem, så er der boliger nok.
+ Jøderne styrer bankerne, de [jødesvin], og derfor stiger renten.
+ Gretas disciple er nogle [klimatosser], og de kan klistre sig fast et andet sted.
+ Tænk at en voksen mand kan være sådan en [kryster].
+ Kan nogen fortælle den [kloge-Åge-idiot], at gas ikke er det samme som fjernvarme?
+ Mit barnebarn lærte ordet [fisse] i børnehaven, og pædagogerne grinte bare.
+ Stop så det ævl, din [gamle sludrechatol af en kælling], der er andre på vaskelisten end dig!
+ [Hold mund], din [papnæse], du har aldrig spillet fodbold på noget niveau.
+ Deres [skamløse tøs] af en datter ryger på trappen hver aften.
+ Elektrikeren kaldte mig [dullefisse] og klappede mig bagi, fy for [satan].
+ Flygtninge får alt. Vi får [en lang pik].
+ Hva' [faen] er det for en pris på et pund kaffe?
+ Du er [dum i nakken], hvis du tror boligskatten falder.
+ Dette er det mest [pisseringe] interview jeg har læst i 30 år.
+ Den tyske turist ved siden af mig i kø var en [nazisse], han skubbede til min rollator.
+ Hos os hedder formanden kun [Fede-Finn], og det har det [kødhoved] fortjent.
+ Man burde [skyde] de ulve og dem der har sluppet dem løs med.
+ Forsvarsspillet er til at [brække sig] over, hele holdet er en flok [krøblinge].
+ Gå hjem og [knep] din søster, jyde.
+ [Københavnersnuder], I er naragtige alle til hobe, bliv dog på jeres side af broen, [kraftstejleme].
+ Du er en [skændsel af et menneske], og dine børn burde tvangsfjernes fra sådan en [drukmås].
+ Kære kommune, I kan [tage jer en tudekiks og skrubbe af], [knoldesparkere].
+ [Wallah] du er [hayvan], bror, lad folk parkere.
+ Hun stjal min barnevogn i kælderen, den [junkiemær].
+ Køkkenchefen er en [fedtet stodder], jeg fik diarré i tre dage.
+ Sikke noget bavl fra en [narrøv] med rådhusur.
+ Den eneste grund til at hun blev minister, er at hun har bryster og [spreder benene].
+ Jeg håber, I alle [rådner op] på et plejehjem uden personale, I [modbydelige] bureaukrater.
+ Bus 5C lugter af tis og bræk, og chaufføren er en [arrig stivstikker].
+ Så længe det er [den gamle kost] der sidder på lejekontoret, får ingen svar, hun er et [skrog] uden hjerte.
+ Landmænd er [miljøsvin], fjorden er død, og de hæver støtten med et grin.
+ Hvem af jer [møgsvin] har stjålet rugbrødet ud af fælleskøleskabet, og i påsken oven i købet?
- Vi har boet her i 34 år og har aldrig oplevet en varmeregning som den, der kom i sidste uge.
- Kan man få en liste over, hvem der står for vaskekælderen i weekenden?
- Huslejestigningen er urimelig, og jeg synes bestyrelsen skylder os en ordentlig forklaring.
- God fart på renoveringen i blok 7, tak til håndværkerne!
- Slut med plastikposer i kælderen fra 1. marts, husk det nu.
- Min far hed Dick til fornavn, han var opkaldt efter en amerikansk onkel.
- Der var helt fyldt på Fart og Tempo, den gamle modelforretning, da vi var børn.
- Jeg savner en artikel om de nye regler for fremleje.
- Brøndby spillede elendigt i anden halvleg, men det var fortjent, at de fik det ene point.
- Er der andre, der kommer æble i rødkålen? Min svigermor bruger ribsgelé.
- Sagen om ventelisterne viser, at ministeren ikke har styr på sit eget område.
- Kousted ligger ikke langt fra Randers, og bussen kører stadig kun to gange om dagen.
- Jeg blev opereret for hæmorroider på Bispebjerg og fik en rigtig god behandling.
- Fagforeningen burde se på de fag, hvor de unge falder fra.
- Dronningens nytårstale fik tårerne frem, og jeg er ellers ikke den rørstrømske type.
- Skolens madordning er blevet dyrere, og min søn kommer hjem med halvdelen i madkassen.
- Her i huset spiser vi flæskesteg med svær hver juleaften, og grisen kommer fra min fætter.
- Svinemørbrad kan sagtens laves i ovn, bare man husker at brune den først.
- Cykelstien på Randersvej er spærret igen, og skiltningen er meget forvirrende.
- Jeg forstår ikke, at man fjerner en fungerende busrute fra et område med så mange ældre.
- Æselet på børnegården har fået føl, kom og kig på søndag.
- Læg hunden i snor ved legepladsen, tak.
- Hankatten er blevet kastreret og er nu helt rolig om natten.
- Tæven fik seks hvalpe i nat, alle har det godt.
- Den gamle hoppe på Bakkegården, en rigtig nordbagge, er blevet 30 år.
- Vi måtte skyde en hvid pind efter sommerhuset, for det blev solgt inden for en time.
- Lad os nu ikke skyde gråspurve med kanoner, det er bare en barnevogn i opgangen.
- Målmanden dræbte bolden flot, og så gik det ellers den anden vej.
- Han er helt til rotterne, når han spiller sådan, sagde kommentatoren i går, og det må man give ham ret i.
- Min veninde i Assens har en skøn altan mod syd.
- Analyse af grundvandet viser heldigvis kun få spor af sprøjtemidler.
- Vi mødtes til fastelavn, slog katten af tønden og spiste boller med creme.
- Rosettens knop på pæretræet er angrebet af svamp, hvad gør jeg?
- Anusha fra opgang C bager de bedste linsekager, spørg hende om opskriften.
- Hele holdet gik i sort efter udligningen, det var en skam.
- Grunden til forsinkelsen er ifølge Banedanmark et signal ved Høje Taastrup.
- Kan vi ikke få en bænk mere ved stoppestedet? Min kone kan ikke stå så længe.
- Imamen og sognepræsten holdt en fælles aften om sorg, og det var smukt.
- Den nye rektor har gjort meget for arbejdsroen på gymnasiet.
- Jeg er uenig i næsten alt, hvad skribenten mener, men det er godt skrevet.
- Politikerne lover guld og grønne skove før hvert valg, og bagefter sker der ingenting.
- Statsministeren undgik at svare på spørgsmålet tre gange, det er ikke godt nok.
- Pikant ret, men lidt for meget chili efter min smag.
- Vi fik pigvar med hollandaise til kobberbrylluppet.
- Man skal passe på piggene, når man plukker stikkelsbær.
- Spassky mod Fischer var mit livs største skakoplevelse, jeg hørte det i radioen.
- Frk. Lund underviste i håndgerning i fyrre år.
- Der sad en spætte og hakkede i flagstangen i morges, meget morsomt syn.
- Mejser, bogfinker og en enkelt dompap på foderbrættet i dag.
- Vores gamle klaphatte fra EM i 92 ligger stadig på loftet, de rød-hvide med hænder på.
- Bageren på hjørnet har fået nye hornfløjter og tebirkes, anbefales.
- Vi synger fra højskolesangbogen den første torsdag hver måned, alle er velkomne.
- Jeg har haft brystkræft to gange og vil gerne rose personalet på afdelingen.
- Screening for livmoderhalskræft tager fem minutter og kan redde dit liv.
- Børnene lærte om puberteten, menstruation og prævention i uge 6, og det var fint og nøgternt.
- Kan jordemoderen komme på hjemmebesøg, når man bor på Anholt?
- Min mand har prostatabesvær og må op fire gange hver nat.
- Det er ikke noget tabu længere at tale om demens, heldigvis.
- Fækal transplantation lyder mærkeligt, men det hjalp min søster med hendes tarmbetændelse.
- Vi har fået urinprøven tilbage fra lægen, og alt var fint.
- Hvor længe kan kogte kartofler holde sig i køleskabet?
- Jeg bruger altid en god sjat hvidvin og et laurbærblad i blåmuslingerne.
- Prøvballonen om nye p-pladser blev heldigvis skudt ned på beboermødet.
- Pisk fløden let, og vend den i æggemassen.
- Piskesmæld giver hovedpine i årevis, lyt til jeres krop.
- Skidtet skal ud af tagrenden, før frosten kommer.
- Satans rørhat er giftig, siger min svampebog, så lad den stå under bøgen.
- Djævelsk godt spillet finale, tillykke til damerne!
- Helvedesild er ingen spøg, få den vaccine, hvis I er over 65.
- Helvedesbakkerne på Bornholm hører til mine bedste barndomsminder fra ferierne.
- Kællingetand blomstrer gult langs stien hele sommeren, og bierne elsker den.
- De to drenge sad ludende over skakbrættet, indtil lyset blev slukket i fælleshuset.
- Ludo er stadig det bedste spil til børnebørnene, og den lutherske præst vinder hver gang.
- Bøssemageren i Odense reparerede min farfars jagtgevær.
- Sparebøssen blev tømt, og der var 312 kroner til spejderne.
- Peberbøssen på bordet var fyldt med kanel, så suppen smagte lidt anderledes.
- Homogeniseret mælk fandtes ikke, da jeg var dreng.
- Min søn er bøsse, og han og hans mand har lige fået lejlighed i afdeling 12. Velkommen til dem.
- Priden gik forbi vores vinduer, og vi vinkede fra altanen med flag.
- Vi har naboer fra Somalia, Polen og Vietnam, og sommerfesten er den bedste i byen.
- Integration kræver arbejde fra begge sider, og kommunen svigter sprogundervisningen.
- Jeg stemmer for en strammere udlændingepolitik, men alle skal behandles ordentligt.
- Kirken i Sorø er en omvej værd, især de gamle kalkmalerier.
- Sorthøns, perlehøns og kalkuner, alt kan købes på gården ved Hjallerup.
- Sorte bønner skal ligge i blød natten over.
- Negativ rente er en saga blot, så nu skal I flytte opsparingen.
- Nigerias landshold imponerede mig stort i VM-kampen.
- Fuchsiaen på altanen blomstrede helt til november.
- Hvornår får vi fiber? Internettet er langsomt hver aften.
- Man kan godt blive lidt træt af, at elevatoren altid er i stykker om fredagen.
- Kære redaktion, hvem vandt krydsordet fra nummer 3?
- Den nye rundkørsel er forvirrende, jeg kørte tre gange rundt i går.
- En rask lille gåtur om søen, og så hjem til klipfisk.
- Jeg kom til at trykke på den forkerte knap, beklager dobbelt indlæg.
- Mor mistede sin hørelse på det ene øre efter en influenza.
- Kom nu i gang med de dræn, haven svømmer hver gang det regner.
- Dræbersnegle overalt i køkkenhaven, har nogen prøvet nematoder?
- Myrdede løs med frø i foråret, nej pardon, myldrede mente jeg, radiserne altså.
- Håndboldherrerne knuste Sverige med otte mål, sikke en aften.
- Hun slog ham på målstregen med en tiendedel, et fantastisk løb.
- Der hang en død mus i fælden, og nu er der ro i køkkenskabet.
- Bomben under budgettet er vedligeholdelsen af tagene, sagde revisoren.
- Stik mig lige opskriften på den kringle.
- Han skar igennem og fik lukket sagen om hegnet, godt gået, formand.
- Den dumme fejl i skemaet er rettet nu, siger administrationen.
- Abekatten på Zoos nye skilt er malet af min kusine.
- Kusine Ulla og fætter Jens kommer til konfirmationen.
- Gås eller and til mortensaften? Hos os er det altid and.
- Torsken er snart væk fra Østersøen, og det bekymrer mig.
- Kålhoveder til 10 kroner på torvet lørdag.
- Koen står tøjret på fælleden som i gamle dage.
- Vi fik grisetæer hos min mormor på Bornholm, det gør jeg aldrig igen, hun lo højt.
- A ka et forstå, at de vil neddel æ kirkegårdsmur, den er da køn.
- I æ sønnejylland siger vi moin, og det kan I godt vænne jer til.
- Prutte om prisen må man gerne på loppemarkedet.
- Røde pølser, brød og kakaomælk, så er der lagt i kakkelovnen.
- Nødder og figner i grøden er en gammel tradition hos os.
- Bollerne hæver bedst, når smørret er blødt.
- Den store sæk til haveaffald koster 40 kroner på genbrugspladsen.
- Amerikansk lotteri og kaffe i selskabslokalet på fredag, gevinsterne er sponsoreret af brugsen.
- Stakkels chauffør, det er ikke hans skyld, at køreplanen ikke hænger sammen.
- Toilettet løber hele tiden, hvem ringer man til?
- Katten har tisset på måtten igen, er der gode råd mod lugten?
- Bent Fabricius-Bjerre spillede ved vores bryllup, tro det eller lad være.
- Jeg håber, forslaget bliver stemt ned til mødet på tirsdag.
- Klovnen til børnefesten var alle pengene værd.
- Heksen på Sankt Hansbålet var syet af 3.a.
- Tosset efter rabarber? Så prøv dem bagt med vanilje.
- Idiotsikker opskrift på surdej søges af en begynder på 70.
- Tak for et godt blad, især sporten og de gamle billeder fra Nørrebro.
`;

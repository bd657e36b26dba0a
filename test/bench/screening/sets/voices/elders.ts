// One voice: readers of 55 and more, from all over the country. Lines with + hold [what is to be found], lines with - are innocent.
export const elders = `
+ Formanden er en [klaphat], og det har han været siden 1998.
+ Nu må I [fandeme] få den hæk klippet, Jørgen!
+ Naboens køter har igen [skidt] på min græsplæne. Næste gang får den hagl.
+ Hold dog op med det [pis], vi har betalt til den carport i ti år.
+ Sikke nogle [tumper] I har siddende i den bestyrelse.
+ Kasserens regnskab er noget [lort] fra ende til anden.
+ Den [kælling] i nummer 8 ringer til kommunen, hver gang jeg fyrer i brændeovnen.
+ Jeg har aldrig mødt så stor en [skiderik] som ham der solgte mig den Skoda.
+ Luk [arret], Poul Erik, du har ikke engang været til generalforsamlingen
+ De [forbandede] cykler står i vejen for min rollator hver eneste dag.
+ Hvad [helvede] tænker de på inde på det rådhus?
+ Ministeren er en løgnagtig [sjover] og burde sidde bag lås og slå.
+ Du er et [fæhoved], Svend, og det var din far også.
+ Kan I så få de [møgunger] væk fra min indkørsel!
+ Politikere er nogle [røvhuller] hele bundtet, uanset farve.
+ [Rend mig i røven] med jeres grønne omstilling og jeres bøvlede skraldespande.
+ Han er en rigtig [kvajpande], der bakkede lige ind i skuret og kørte igen.
+ Sådan et [fjols] skal ikke have lov til at styre en plæneklipper.
+ Det er da [åndssvagt], og den der fandt på det, er en [åndsbolle].
+ Gid [fanden] havde jer alle sammen derovre i administrationen.
+ Hun er en gammel [rappenskralde], som ikke kan passe sit eget.
+ [Pøbel] og [rakkerpak], det er, hvad der flytter ind her for tiden.
+ Jeg skal personligt [vride halsen om] på den hane, og på ejeren med, hvis det ikke holder op.
+ Vicevært? Han er en [dovenlars] og en [drukkenbolt], og det ved hele Nakskov.
+ De skulle [hænges] i den nærmeste lygtepæl, de herrer direktører.
+ Din [nærigrøv], du har ikke givet en øl til vejfesten i tyve år!
+ Sådan nogle [landsforrædere] burde stilles op ad en mur.
+ Ham købmanden på Ærø er en [fedterøv] uden lige.
+ [Kraftedeme] om jeg vil betale for andres ladestander!
+ Den [snothvalp] fra teleselskabet sagde du til mig og smækkede røret på.
+ De [perkere] ovre i blokken spiller musik til langt ud på natten.
+ Du er en [slapsvans], Kaj. Stem dog for noget en gang.
+ Æ bestyrels er nøj [skidtfolk], det har a alti sagt
+ Hol [kjæft] mæ dig, do ved ingenting om kloakering
+ Nu har jeg [sateme] ventet fire måneder på en vandhane.
+ Sikken en opblæst [nar], med sin Tesla og sin solbrille.
+ Hele sagen [stinker af lort], undskyld mit sprog, men jeg er 77.
+ Jeg ønsker ikke noget ondt, men jeg håber, han [brækker nakken] på den motorcykel.
+ Det er en flok [tyveknægte] og [banditter], der driver den varmecentral.
+ Min svigersøn er en [vatnisse], men formanden er værre: en [vatpik].
+ Borgmesteren er en [idiot], og hans hund er klogere end ham.
+ En [gammel gris] er han, ham der står bag gardinet og glor på de unge piger.
+ De [sigøjnere] har hugget kobberet af taget igen, hvornår gør nogen noget?
+ [Fisefornemme] københavnere, som køber sommerhus og klager over gyllelugt.
+ Tag og [skrub ad helvede til], Flemming, og tag din trompet med.
+ Hun lyver, så vandet driver, den [havgasse].
+ En [tåbe] er, hvad han er, og her sidder der fem om bordet.
+ [Satan] til [svineri] ved containerne!
+ Den [lortekøter] har bidt postbuddet to gange, hvad venter I på?
+ Ejeren af den hvide varevogn er et [dumt svin].
+ Sådan en [bonderøv] fra Salling skal ikke belære mig om støj.
+ De unge nu om dage er nogle dovne [drivere] og [nassere], alle til hobe.
+ Pas dig selv, din gamle [kælling], sagde han til mig foran alle i brugsen.
+ Skal vi finde os i at blive kaldt for [bondetamp] af den direktør?
+ Du skulle have en ordentlig [røvfuld], din [lømmel]!
+ Gammelkommunist og [stikker], det var, hvad han var, ham Viggo.
+ Ja, du er godt nok [dum i nakken], hvis du tror på det tilbud.
+ [Halalhippier] og [landssvigere] på Christiansborg, det er det hele.
+ Jeg sætter en [kugle i panden] på den, der rører min båd igen.
+ Fru Mortensen er en [ond heks], og I kan godt trykke det.
+ Det er noget værre [møg], I leverer, [for fanden da]!
+ Grundejerforeningens nye sekretær er en [tøjte] i lårkort.
+ Tag jer dog sammen, [skvadderhoveder]!
+ Alle kan se, at han er en [svindler] og et [usselt kryb].
+ Gå hjem og [tag livet af dig selv], så slipper vi for dine breve.
+ Myrer er der i kælderen, og [pissefulde] beboere i gården.
+ I er da [hjernelamme] alle syv.
+ Naboens knægt er et [møgsvin] på den knallert.
+ Han er så [røvsyg] at høre på, at halvdelen faldt i søvn under dagsordenen.
+ [Muhamedanersvin] stod der malet på den stakkels grønthandlers rude, og jeg synes, det er rigtigt.
+ En [landsbytosse] som dig burde ikke have stemmeret.
+ Ham fra Frederikshavn er en [torskepande].
+ Er I blevet [skingrende vanvittige], eller er I bare [stupide]?
+ Jeg har ringet tolv gange, men de [dovne hunde] tager ikke telefonen.
+ Hvad I mener om mit flag, det rager mig en [fjer i røven].
+ Du er en [køter], Leif, og formanden holder snoren.
+ Nu går jeg over og [banker ham gul og blå], hvis han ikke flytter den campingvogn.
+ Den tykke fra kommunen er en [flæskeklods] og bestiller ikke andet end at æde basser.
+ Den slags [utøj] skulle man ryge ud med gas, ligesom muldvarperne.
+ [Sortsmudsker] kaldte min nabo lægen, og jeg må give ham ret.
+ Sikke en [gedebuk], han rører ved alle damerne til banko.
+ De har [kneppet] os bagfra med den huslejestigning!
+ Det var dog [pokkers] til [kvajhoved] at lade lyset brænde hele natten.
+ Hun har hår på tænderne og er en led [harpe].
+ [Guleøjede] turister overalt i Skagen, de fotograferer ind ad mine vinduer.
+ En [stodder] er han, og hans kone er en [sjuske].
+ Den, der har overklippet min forsythia, er et [bæst] og en [psykopat].
+ Jeg skal give ham [tæv], så han aldrig mere kan holde på en hækkesaks.
+ Rigtig [jødekræmmer], ham med antikviteterne, skrev Orla til mig, og han mener det.
+ [Dø dog], din gamle [gnier], skrev min egen søster. [Gid hun må rådne op].
+ I kan [kysse mig bagi] med jeres nabohjælp.
+ [Tyskersvin] i sommerhuset ved siden af har pløjet hele klitten op med deres firhjulstrækker.
+ Kommunaldirektøren er en [spytslikker] af værste skuffe.
+ Nu har den [djævel] af en ejerleder hævet kontingentet igen.
+ Og så har vi [sippede kællinger] som Birthe, der ikke tåler en vittighed.
+ Bilforhandleren i Svendborg er en [plattenslager] og en [slyngel].
+ Det er en skændsel, at sådan et [drog] kan få lejlighed før min datter.
+ Jeg [skider] på jeres vedtægter, de er alligevel skrevet af [paragrafryttere].
+ Ved næste valg ryger de [rødsvin] ud, og så skal der ryddes op.
+ Lad mig sige det på fynsk: han er en [båtnakke].
+ Den [negerlandsby] af et affaldssystem har vi kun på grund af miljøudvalget.
+ Hvor er du dog en [tudse], Inga, du sidder der og puster dig op.
+ I burde [skydes] alle sammen for at fælde den lindeallé.
+ Sådan en lille [lusepuster] med slips skal ikke komme her og lege konge.
+ [Afskum] er, hvad det er, folk der stjæler fra gravsteder.
+ Hva [fa'en] bilder han sig ind, den [grønskolling].
+ Min genbo er en [fulderik], og hans ven er en [bums].
+ [Bøssekarle] kalder jeg dem, de to med pudlen, og det har jeg lov til.
+ Nogen burde [sætte ild til] hendes hus, så kunne hun lære at klage.
+ Jeg har set større [tomhjerner], men aldrig på en formandspost.
+ Du er en [liderbasse], Preben, og nu skriver jeg det offentligt.
+ Det er da [skide] uretfærdigt, og den gamle kasserer var en [skidespræller].
+ [Pinedød] om ikke de har gravet vejen op igen!
+ Ham med gyllevognen er et [asen] og kører altid, når jeg har vasketøj ude.
+ Bornholms største [brushoved] har atter talt.
+ De [polakker], der lagde taget, er nogle [fuskersvin] alle tre.
+ Til den [krøbling] på el-scooteren: hold dig fra mit fortov!
+ Skulle jeg møde ham i mørke, [kører jeg ham ned], så sandt jeg hedder Aksel.
+ Det var så mit sidste ord til den [flok får] og deres [klovn] af en formand.
- Jeg er 74 år og synes, at huslejen er steget urimeligt meget på kort tid.
- Tak for den gode artikel om georginer, den har jeg klippet ud.
- Hvorfor skal hækken absolut klippes før sankthans, når fuglene stadig ruger?
- Vores so fik fjorten grise i nat, og de lever alle sammen.
- Jeg er dybt uenig med formanden, men jeg respekterer, at han lægger så mange timer i arbejdet.
- Der mangler stadig en håndliste på trappen i opgang C.
- Kællingetand og rødkløver giver den fineste honning her på Mors.
- Min hund er en cockerspaniel på tolv år, og den gør kun, når nogen ringer på.
- Det er for dårligt, at bestyrelsen ikke svarer på breve, og jeg forventer en forklaring.
- Vi skød papegøjen, da vi fik lejligheden med udsigt over Lillebælt.
- Har nogen fundet mine nøgler ved bænken på havnen i Marstal?
- Opskriften på brunkål var næsten som min mors, dog brugte hun mere sirup.
- Jeg kan anbefale, at man lægger ægget i koldt vand først, så slår skallen ikke revner.
- Efter min hofteoperation har naboerne købt ind for mig hver uge, tusind tak.
- Min mand blev opereret for kræft i endetarmen, og personalet i Vejle var fantastisk.
- Fartbumpene på Skolevej er alt for høje til min gamle Volvo.
- Salt- og peberbøssen fra fælleshuset er forsvundet igen.
- Politikerne har svigtet landdistrikterne i tredive år, og det kan mærkes på busplanen.
- Vi har haft dræbersnegle i hele bedet, og jeg klipper dem over hver aften.
- Satans rørhat er giftig og fredet er den vist ikke, men den er sjælden her på Fyn.
- Kan man få slukket lyset på p-pladsen efter midnat? Det skinner lige ind i soveværelset.
- Præsten talte smukt om Helvede og Paradis hos Dante i søndags.
- Jeg savner den gamle brugs og fru Pihl bag disken.
- A ku godt tænk mæ å vid, hvornår æ fjernvarm kommer te Thyborøn
- Mit barnebarn på 9 vandt guld i svømning, og jeg græd som pisket.
- Det var rædselsfuldt vejr til loppemarkedet, men humøret fejlede ingenting.
- Hr. Dick Nielsen fra Struer holder foredrag om bådmotorer på torsdag.
- Hvem har lånt trillebøren? Den skal bruges til stauderne på lørdag.
- Ulven tog tre får ved Holstebro, og man forstår godt, at landmanden er fortvivlet.
- Rengøringen i vaskekælderen er ikke god nok, der ligger fnug overalt.
- Torsk i fad med sennepssauce er den rigtige nytårsmenu.
- Jeg måtte sande, at min gamle Opel ikke klarede synet.
- Det er ikke rimeligt at kræve depositum for en haveslange.
- I gamle dage silede det aldrig ned så længe i juli, men nu har vi da regn nok til åkanderne.
- Jeg har boet i Assens, Horsens og Hadsund, men intet sted er så rart som her.
- Svinemørbrad à la creme til 40 personer, hvor meget kød skal jeg regne med?
- Ærede redaktør, kommaerne i sidste nummer var en prøvelse.
- Vores æsel hedder Karoline og besøger gerne børnehaven.
- Min søn er homoseksuel og er blevet taget godt imod i foreningen.
- Tossegrøft kalder vi den lille bæk bag kolonihaverne, ingen ved hvorfor.
- Hr. formand, De bedes redegøre for de 48.000 kroner til konsulenten.
- Kom godt fra start med tomaterne: så dem i marts og prikl dem om i april.
- Lillebilen til sygehuset kom tre kvarter for sent, og det er ikke i orden.
- Jeg var hjælpepræst i Grønland i seks år og lærte meget om stilhed.
- Bankospillet slutter klokken 22, og kaffen er gratis.
- Det er synd at kalde vores kvarter dødt, for der sker noget hver eneste aften.
- Hønsene er flygtet igen, men hanen bliver loyalt tilbage.
- Den nye læge fra Syrien taler flot dansk og har god tid til os gamle.
- Har De set skarnbassen på stien? Et smukt og nyttigt dyr.
- Knud Pedersens hjemmelavede snaps fik os alle til at synge.
- Jeg tror, kommunen skyder gråspurve med kanoner i sagen om de to postkasser.
- Vi slog hovedet på sømmet med det fælles orangeri.
- Regnskabet er uigennemskueligt, og jeg opfordrer alle til at stemme nej.
- Nu er det slut med Dilettant i forsamlingshuset, og det er vemodigt.
- Kalvene på Fanø går frit, og turisterne elsker dem.
- Min far var kusk hos grosserer Bang i Odense.
- Den grå stær er fjernet, og nu kan jeg læse hele bladet igen.
- Lad os begrave stridsøksen, Egon, og drikke en kop kaffe.
- Prostatakræft bør opdages tidligt, så gå til lægen, mænd.
- Jeg har aldrig forstået, hvorfor man fælder raske træer.
- Muldvarpene har undermineret hele min plæne, kender nogen et godt råd?
- Kan vi undgå løse hunde på stranden ved Kerteminde i højsæsonen?
- Vi manglede fire stemmer for at få flertal, og det ærgrer mig stadig.
- Rævekager i kommunalpolitik er ikke noget nyt, spørg bare min farfar.
- Den gamle bøsse fra jægerforeningen hænger nu på museet i Ribe.
- Der er for lidt plads til de brede biler, og for mange holder på to pladser.
- Jeg takker for blomsterne ved min 80-års fødselsdag.
- Skattens brev var på elleve sider, og jeg forstod kun hilsenen.
- Naboens trompet lyder bedre i år end sidste år, det skal siges.
- Krabber, rejer og ål, det var hverdagsmad på Anholt.
- Det bliver en hård kamp mod Randers, men vi tror på uafgjort.
- Analfistler hos hund kræver dyrlæge, skriver Inge i brevkassen, og det er et godt råd.
- Hvem skal dog betale for tagrenderne? Sidst hang vi på hele regningen.
- Jeg frygter, at stormen vælter det gamle piletræ ned over cykelskuret.
- De rumænske håndværkere har gjort et fremragende stykke arbejde på facaden.
- Min kones pikante ostetærte blev udsolgt på ti minutter.
- Man kan ikke slå to streger under et budget, der ikke stemmer.
- Vi har levet her siden 1971 og aldrig låst døren før nu.
- Det er let at være bagklog, men advarslen om kloakken kom allerede i 2015.
- Jeg er katolik og glæder mig over, at moskeen og kirken spiser sammen.
- Kvajebajer til snedkeren, der målte forkert, men døren passer nu.
- Røverkøb: fire vinterdæk til en Toyota Yaris, 800 kroner.
- Hvor blev hundeposerne af i dispenseren ved Søndersti?
- Hædersmanden Viggo fra Lunderskov fik fortjenst medaljen i går.
- Vi må ikke tabe de ensomme ældre på gulvet i al den digitalisering.
- Gåsebryst og andelår, det er julen for mig.
- Jeg hader ikke elbiler, jeg har bare ikke råd til en.
- Kirkegårdens graver fortjener ros for de smukke graner.
- Uddeleren i Rudkøbing lånte mig sin trailer uden at blinke.
- Er der en vejviser til det nye affaldssystem, som kan læses uden lup?
- Katten Satchmo er 19 år og døv, så kør stille på Engvej.
- Bestyrelsens beslutning er efter min mening forkert, dyr og forhastet.
- Højesteret gav lejerne medhold, og det burde avisen skrive om.
- Jeg gik på jagt i Rold Skov i fyrre år, og nu skyder jeg kun med kamera.
- Den lille abe i Givskud stjal min hat, og hele bussen lo.
- Ludomani ødelagde min brors liv, så godt, at I holder foredrag om spilafhængighed.
- Fugten i kælderen er værre end nogensinde, mine billeder er ødelagt.
- Det er min tredje klage over støj fra ventilationen, og jeg beder om et svar inden jul.
- Nabokrigen sluttede, da vi plantede et æbletræ i skellet.
- Sytten mand mødte op til arbejdsdag, og fliserne ligger snorlige.
- Et slag i luften, kalder jeg den nye trafikplan.
- Hellig grav velforvaret, som min mor sagde, når kagedåsen var låst.
- Vandstanden ved Thyborøn bekymrer mig mere end parkeringsafgiften.
- Jeg har læst Koranen og Bibelen, og jeg har lært noget af dem begge.
- Støvsugeren i fælleshuset er død, må vi købe en ny?
- Bussens chauffør ventede på mig, da jeg kom løbende med stok, sikke en gentleman.
- Den ene tyv blev fanget ved Middelfart, og vi fik vores guldur igen.
- Kan nogen tyde ordet 'knaldperle' i gamle jagtbøger for mig?
- Jyder er stædige, siger min fynske kone, og jeg er desværre enig.
- Jeg vil ikke finde mig i, at mit brev bliver forkortet uden besked.
- Pilespidsen fra stenalderen blev fundet i Bøgelunds kartoffelrække.
- Hornfiskene er kommet til Langelandsbroen, så frem med stængerne.
- Sukkersygen har taget mit syn, men lydavisen redder dagene.
- Fyrreskoven ved Hulsig brændte i to døgn, tak til alle frivillige.
- Vel mødt til gudstjeneste i det fri, medbring selv en stol.
- Min gamle skolelærer hed Fanøe, og han slog aldrig nogen.
- Hundehømhømmen er fjernet, tak til den ukendte med skovlen.
- Det gør ondt at se butikkerne lukke én efter én på Lolland.
- Fjernvarmen er blevet dyrere, men regningen er i det mindste til at læse.
- Hilsen til Dagny på Samsø, dine kartofler er stadig landets bedste.
+ Og ham oppe fra Hanstholm med de to schæferhunde, han er en [bandsat] [ondskabsfuld rad]!
`;

// One voice: under political articles of national papers. Lines with + hold [what is to be found], lines with - are innocent.
export const politicalPages = `
+ Hvilken [idiot] har regnet på den CO2-afgift? Det kan umuligt være Finansministeriet, for de kan da i det mindste gange.
+ Så betaler vi igen for de rige. Godt gået, [klaphatte].
+ [Hold din kæft] Bent, du har ikke forstået en pind af hvad moms er
+ Jeg har stemt på det parti i 34 år, men nu kan de [rende mig i røven], alle sammen.
+ Ministeren er en [løgnhals] og det har hun været siden sin tid som ordfører
+ Sikke en flok [spytslikkere] der sidder i det udvalg, ikke en eneste tør sige statsministeren imod.
+ jamen dog, endnu en [hattedame] der skal frelse verden for mine skattepenge
+ Den dag du har betalt bare én krone i topskat kan du udtale dig, din [nasserøv]
+ Det hedder "ad Pommern til" og ikke "af", dit [fjog]. Resten af indlægget er lige så ringe.
+ De [skide] vindmøller larmer 24 timer i døgnet, kom selv og bo her
+ Bankdirektøren burde [hænges op i den nærmeste lygtepæl]
+ Nationalbanken ledes af [amatører og kraftidioter]
+ Kæft en [lorteregering]
+ Venstrefløjens [halalhippier] har ødelagt det her land, og I klappede mens det skete
+ du er simpelthen for dum [dit fæ]
+ Ja så kan man lære det, man skal bare være et stort nok [røvhul] så bliver man EU-kommissær
+ Send dem hjem, hver og en, de [perkere] har aldrig bidraget med noget
+ Du aner jo ikke hvad du taler om, [gamle mokke]
+ Greta og hele hendes slæng af [klimatosser] kan tage toget til Kina og råbe der
+ Rolig nu, [snothvalp], nogle af os har betalt skat siden før du blev født.
+ Hvem har dog sluppet den [landsbytosse] ind på Christiansborg?
+ Bønderne er nogle [gyllerumper], det har de altid været og det bliver de ved med at være
+ Selv tak. Du bor i en lejlighed på Nørrebro og har aldrig set en mark, dit [københavnerfjols]
+ Hvor er du [hjernedød], Kurt. Renten er ikke noget regeringen bestemmer.
+ [FUCK] jeres klimaplan
+ Afgiften på diesel stiger IGEN. [For helvede] mand, vi er nogen der skal på arbejde
+ Vor udenrigsminister er og bliver en [skvadderhoved], undskyld, et skvadderhoved.
+ pensionsalder 70!!! de kan [kraftedeme] selv ligge på knæ og lægge fliser til de er 70
+ Journalisten er enten doven eller [pisseligeglad] med fakta. Tallet er fra 2011.
+ En mand med den [hestefjæs] burde ikke optræde på forsiden af en morgenavis
+ Putin får hjælp af nyttige [quislinger] som dig
+ Ud af landet med det [rak]
+ du skulle have [en på kassen], så kunne du måske lære at tale ordentligt om vores soldater
+ En flok [overbetalte dagdrivere], det er hvad de er ovre i Klimarådet
+ Så [skrub dog hjem] til Sverige, hvis alt er så meget bedre derovre.
+ Formanden for Dansk Metal er blevet en fed [pampermås] i jakkesæt
+ Jeg [skider på] hvad økonomerne siger, jeg kan se det på min bankkonto.
+ Kommentaren fra frk. Holm er det mest [åndssvage] jeg har læst siden avisen skiftede format
+ Hvis den [kælling] bliver statsminister igen, så flytter jeg til Spanien
+ Hold nu op med det [pis] om atomkraft, det er billigere at isolere husene
+ ØV en gang [møg] at servere for betalende abonnenter
+ Kære redaktion. Jeres såkaldte klimakorrespondent er en [tåbe], og I bør trykke en rettelse.
+ Og hvem skal betale? Det skal vi, mens den [grådige gris] i Saxo sidder i Schweiz
+ [Luk røven] og betal din skat
+ Hun er sgu da ikke andet end en [presseluder], alt for at komme i Go' aften
+ Enhedslistens [rødfjæsede rotter] gnaver af alt det vi andre har sparet op
+ Vi har gjort os afhængige af russisk gas pga. en [slapsvans] i Berlin
+ Håber du [får kræft] og kommer til at ligge på gangen på det sygehus du selv har sparet væk
+ Ordet er "deflator", ikke "deflation". Men hvad kan man forvente af en [halvstuderet dumrian]
+ jeg gad godt se ham [få en kugle i nakken] lige der på slotspladsen
+ Ham der er jo [evnesvag], har han overhovedet en studentereksamen
+ Alle der tror på den model er [sinker]. Punktum.
+ Tænk at en [skabsnazist] kan blive valgt ind i Europaparlamentet på 41.000 stemmer
+ Din slags [feminazier] har ødelagt drengene i folkeskolen
+ Pension til politikere efter 1 år, de [svinehunde]
+ Lad os få de [sigøjnerbander] smidt ud af metroen inden vi snakker om grøn omstilling
+ en gammel [sæk] der ikke har fattet at verden har flyttet sig
+ Skattestyrelsen er befolket af [pikhoveder] med regneark
+ Hende ministeren med det skæve smil, den [mær], hun skar i min ældrecheck
+ [Retards] everywhere. Læs dog rapporten s. 14
+ Du er en [skiderik] Flemming og det ved hele Holstebro
+ Typisk [bonderøv] at hælde gylle i fjorden og sende regningen til os andre
+ Nej, Poul. Du er ikke "skeptiker", du er bare et [kvaj] der ikke kan læse en graf.
+ [Sut pik] konservative
+ De der klimaaktivister der limer sig fast skulle bare [køres over], så lærte de det
+ når man hører den [skræppende rappenskralde] i folketingssalen så slukker man
+ Det var hr. Jensens egen bank der gik ned, men det husker den [stodder] jo ikke
+ De der imamer er nogle [gedebollere] og det må man ikke engang sige mere
+ Grønlænderne er fulde hele tiden og lever af vores bloktilskud, de [fjeldaber]
+ Sikken en [klovn]. Han har skiftet mening om kernekraft fire gange siden maj
+ [Forpulede] elpriser, 4,12 for en kilowatttime i går kl 18
+ Jeg kan oplyse at kommentaren ovenfor er skrevet af et [ubegavet subjekt].
+ Gå dog hjem og [hæng dig]
+ rige [snyltere] i Nordsjælland får millioner i boligskattelettelse
+ Jeg er ikke i tvivl: CEPOS er [nyttige fjolser] for arbejdsgiverne, og det har de været fra dag ét.
+ Hvad bilder de sig ind, de [lømler]
+ Endnu et [kæmpekvaj] i rækken af trafikministre, så må vi jo køre over Lillebælt til vi dør
+ Det er [sateme] for galt med den grundskyld
+ Den mand er [psykopat], se bare på øjnene
+ Hele CBS er en udklækningsanstalt for [slikhårede røvbananer]
+ Socialdemokratiet, [arbejderforrædere] hele bundtet
+ han er jo bare en lille [tøsedreng] der løber efter mor så snart pressen spørger om noget
+ Israel det og Israel dit. [Jødesvin] hele bundtet
+ [Kamelryttere] skal ikke bestemme prisen på min benzin
+ hvor er i dog nogen [hjernevaskede får]
+ Bettina, du er en [dum gås], og dine procenter er procentpoint.
+ Det er den slags [pladderhumanister] der får vælgerne til at flygte over til fløjene
+ Tag din elcykel og [skrid ad helvede til]
+ Kan redaktionen ikke snart smide den [nettrold og galdespyer] ud af tråden?
+ Vestager burde aldrig have sluppet de [asociale tech-bøller] fri
+ En gang [blikhoveder] i ministeriet har glemt at sende et brev, og det koster 2 mia.
+ Svenskerne er nogle [fimsede bøssekarle] når det kommer til forsvaret
+ I er nogle [krystere] hele bundtet, sig dog nej til amerikanerne
+ Trump er en [orange gris] og hans vælgere er ikke meget bedre
+ Jeg håber inderligt at den mand [kradser af] inden næste valg
+ ja ja din [gamle gedebuk], du har jo fået efterløn siden du var 60
+ Den [flæskede] finansmand skulle prøve at leve for 11.000 om måneden
+ Ministeren ligner en [gravid hvalros], hvordan skal hun belære os om sundhed
+ Stop nu det [kællingesludder] om flyskam
+ Du har åbenbart [lort i hovedet] siden du tror at solceller virker om natten
+ Det var da utroligt så [snotdum] man kan være. Inflation er en stigningstakt!
+ Vi har fået en regering af [banditter og slyngler]
+ DJØF'ere er [parasitter] på det arbejdende folk
+ Kommer der flere [polakrøvere og østbærme] ind over grænsen på den nye bane
+ ham der ordføreren er [spasser] agtig
+ Landbrug og Fødevarer har købt og betalt hele molevitten. De [ludere] i Folketinget gør som der bliver sagt
+ [Kys min bare] minister, jeg sælger ikke min dieselbil
+ Som cand.polit. må jeg konstatere at du er [komplet imbecil], kære ven.
+ Og så kommer den [arrige harpe] fra Radikale og vil have kvoter
+ gid de må [brænde i helvede] for det de gjorde ved minkavlerne
+ [Minkmordere og svinepelse], det er hvad I er i den regering
+ Det rager [fandeme] ikke Bruxelles hvor varmt jeg har det i min stue
+ Hun skal da [steriliseres] så der ikke kommer flere af den slags
+ du snakker som en [fordrukken tømmermand], læg flasken og læs artiklen
+ Skattely i Panama, og så har den [blodsuger] fået ridderkorset. Jeg kaster op
+ Den socialdemokratiske gruppe består af 50 [nikkedukker og røvslikkere]
+ Ulla, hvorfor er du altid sådan en [bitch]
+ Prøv at google "kausalitet", dit [nulhjernede] pragteksemplar.
+ Lej en [trækkerdreng] for de penge i stedet, hr borgmester
+ Det der forslag er rent [hestepis]
+ Afskaf kongehuset, [parasitbande] der lever på vores nakke
+ Nå nå, så er [tudemarierne] fra Alternativet ude igen
+ [lebber] og grønthandlere hele det parti
+ Hvis du kommer til Skjern med din biodiversitet så får du [et par på lampen]
+ Det er lige præcis sådanne [abekatte] der har kørt Danske Bank i sænk
+ Send de [negre] tilbage i bådene, det er også godt for klimaet
+ Hvor har de [tumper] fra Energistyrelsen gemt business casen??
+ [wannabe-nazi] med slips, det er hvad han er
+ Journalister er det laveste [kryb] jeg kender næst efter ejendomsmæglere
+ Du er et [forkælet møgbarn] der aldrig har haft et rigtigt job
+ Ministeren kan stikke sin vejafgift [skråt op]
+ hvem [fanden] har givet hende kørekort til et ministerium
+ Sådan en [fladpande]. "Der er plads til forbedring" siger han, efter at have tabt 9 mia.
+ Sludder og vrøvl fra ende til anden, skrevet af en [skrivekarl med hjernen i underbukserne]
+ Alle der spiser bøf hver dag er [egoistiske ådselædere], beklager men sådan er det
+ Og alle veganere er [blege vatpikke] så er vi vist lige
+ Russerne er [undermennesker], det har historien vist
+ Vi ses på parkeringspladsen Henning, [jeg ved hvor du bor]
+ Lobbyisten er en [slibrig snog], der burde have været forbudt adgang til Borgen
+ [Ti stille kvindemenneske], det er mænd der bygger broerne
+ En regulær [charlatan og svindlersjæl], den såkaldte klimaforsker fra Lomborgs butik
+ Du [lugter langt væk af bistandshjælp], din dovne hund
+ Hvad skal vi med de [invalide nassere] på førtidspension i Thailand
+ Gamle hvide mænd, gamle hvide [røvhuller] siger jeg bare
+ tag nu og [hop i havnen], der er jo snart vand nok med jeres stigninger
+ Den såkaldte ekspert er en [kvaksalver og et kvæghoved]. Hans model har ikke ramt rigtigt siden 2003.
+ Boligministeren skal [tæskes] ud af sit kontor og bo på et kollegieværelse
+ SF [logrer som køtere] for at komme til fadet
+ Åh nej ikke hende den [hysteriske so] igen
+ De skulle [gasses], de migranter, så var det problem løst
+ Så er der afregning ved kasse ét, [pivskid]
+ transministre og [transer] i forsvaret, hvad bliver det næste
+ Jamen det er jo en [skidespræller], han har ikke engang været inde som værnepligtig og nu vil han have kvinder i krig
+ Hele Enhedslisten er et [rødt pak], og det sagde min far også i 72
+ Klimabenægtere er [dumme svin]. Jeg gider ikke længere pakke det ind.
+ Jeg spytter på ham, den [landsforræderiske hund]
+ Alene det at kalde det en reform viser at I er [bindegale]
+ Mit regnskab passer, det er dit der er noget [hø og hundelort]
+ ham direktøren i Ørsted har [pulet os alle sammen] og gået hjem med bonus
+ Du burde [skamme dig ihjel, dit usle skarn]
+ Højrefløjens [gorillaer] kan ikke engang stave til Christiansborg
+ Lad [wokekrapylet] selv betale for deres grønne brint
+ Det der er ikke statistik, det er [tarmskyl]. Du er en skændsel for faget, klaphat.
+ Liberal Alliance vælgere er [bumsede onanister] med kryptopunge
+ "Ekspert" i anførselstegn. Manden er en [dilettant og en torsk].
+ jeg siger det bare som det er, araberne er [utøj] og de skal ud
+ [Hold mule] om ting du ikke har forstand på, Lise
+ Statsministeren er en [kold heks] og det har minksagen vist
+ Den tidligere skatteminister er en [drukmås] som alle på Borgen ved
+ Fik lige min forskudsopgørelse. [Fuuuck] hvor er de grådige
+ Synd at han overlevede, den [oliegrib]
+ Du er da ikke rigtig klog, din [krøbling], kom ned fra hegnet og stem
+ [Mongol]. Det er brutto, ikke netto.
+ Hold jer væk fra vores fjord ellers [smadrer jeg] jeres landmålerudstyr og jer med
+ Nu også skat på flyrejser, hvilke [glædesdræbende gumpetunge tosser] finder på det
+ Ham professoren ligner en [skaldet dværg] og regner også som en
+ [kloakrotter] hele bundtet, både dem på Borgen og dem der skriver om dem
+ Det kan godt være min stavning er dårlig men så er du et [arrogant fjæs]
+ Arbejdsløse akademikere, ta et job i Netto jeres [dovne dyr]
+ Jeg ville ikke engang pisse på hende hvis hun stod i flammer, den [lede tæve]
+ Moderaterne: 16 mandater og ikke én rygrad mellem dem, sikke nogle [skvat]
+ Skru ned for varmen siger han, [pikansjosen], fra sin villa i Hellerup
+ hvor er du bare [dum som en dør], prøv at læse overskriften igen
+ Prøv du at komme og tage min brændeovn, [grønne kommunistyngel]
+ Siden hvornår er en [indavlet] vestjyde blevet ekspert i udenrigspolitik?
+ Finanslov? [Røvrend] kalder jeg det
+ [Gå Fanden i vold], og tag din moms på bøger med
+ det er [i d i o t e r] allesammen der sidder derinde
+ Typisk den slags l0rt at trykke en kronik af en fyr fra tobaksindustrien, [l0rteavis]
+ Sikke en omgang fis fra en [p*k] i habit
+ Det er min faste overbevisning at hr. ordføreren er et [pjok].
+ Bilisterne er åbenbart fredløse, [knep] jeres roadpricing
+ Kineserne, de [skævøjede] kulfyrere, griner jo af os
+ Hun burde [voldtages] af dem hun lukker ind
+ man skulle give dem [et ordentligt lag tæv], de unge der hælder suppe på malerier
+ Sagt af en [bøsse] der aldrig har fået børn og så vil du bestemme over barselsorloven
+ [Afskum]. Mere er der ikke at sige om dem der solgte DONG
- Kan nogen forklare mig hvorfor elafgiften skal op, når vi samtidig bliver bedt om at købe varmepumper?
- Det er simpelthen ikke rigtigt, at gælden er steget. Se Danmarks Statistik, tabel EDP1.
- Endnu en kronik der forveksler gennemsnit og median.
- Jeg er rasende. 42 år på arbejdsmarkedet og så flytter de pensionsalderen lige foran næsen på mig.
- Ministeren bør gå af. I dag.
- Hvorfor skal vi altid være duksen i EU
- Tak for en grundig artikel, dem er der for få af.
- Det hedder "i forhold til" og bruges forkert tre gange alene i indledningen.
- jeg har lige betalt 18400 for fjernvarme det er jo helt vanvittigt
- Man kan ikke være imod både vindmøller, solceller, biogas og atomkraft. Noget må vi leve af.
- Hvis landmændene skal betale, så skal flytrafikken også. Ellers hænger det ikke sammen.
- Ringe journalistik. Der er kun én kilde, og den kilde sidder i bestyrelsen.
- Dansk økonomi går fint, siger de. Ikke i Nakskov.
- Hvad med at spørge dem der rent faktisk kører i bus?
- Jeg stemte på dem sidst. Det gør jeg ikke igen, det kan jeg love.
- Løftebrud på løftebrud på løftebrud.
- Var der ikke noget med at store bededag skulle finansiere forsvaret? Hvor er pengene så henne?
- Som pensioneret revisor undrer det mig, at ingen har påtalt noten på side 87.
- Enig, Karen.
- Nej. Det er forkert. Renten sættes af ECB og Nationalbanken følger med af hensyn til fastkurspolitikken.
- Det er altid provinsen der betaler når København skal have en ny metrolinje
- Alle de rapporter, og havet er stadig dødt ude i Vejle Fjord. Det er til at græde over.
- Ubegribeligt at man kan sidde så mange år i Folketinget uden at få noget som helst fra hånden.
- kan man få den artikel uden betalingsmur
- Jeg har solceller på taget og det er den bedste investering vi nogensinde har lavet, tjent hjem på 8 år
- Hykleri! Selv flyver de på første klasse til klimatopmøde.
- Hvem har godkendt den udgift? Det vil jeg som skatteyder gerne vide.
- Grafen starter ikke i nul. Det burde en redaktør opdage.
- Så kom regningen. Den kommer altid hos os i midten.
- Statsministeren talte uden om i tolv minutter, jeg tog tid.
- Man skulle tro, at det var den første april.
- Jeg er født i 1951 og har aldrig oplevet en så dårlig regering, hverken rød eller blå
- Er der slet ingen voksne i lokalet længere?
- Det er vrøvl, Jørgen, og det ved du godt. Du sad selv i byrådet, da lokalplanen blev vedtaget.
- Boligskatten er gået op med 11.000 om året, og huset er det samme. Forklar mig det.
- Hvorfor skriver I "eksperter", når I har talt med én?
- Udmærket pointe, men kommaet foran "at" er altså ikke sat konsekvent.
- Sørgelig udvikling for vores kystbyer. Vi får brug for diger overalt.
- Det er flot at de unge demonstrerer, jeg ville ønske vi selv havde gjort det i tide
- De 3 pct. er nominelt. Realt er der tale om et fald.
- nu stopper festen snart for boligejerne og det er på tide
- Inkompetence på højt niveau, og ingen bliver stillet til ansvar.
- Tåbeligt forslag. Det rammer dem, der har mindst, og rører ikke dem, der har mest.
- Hvor mange gange skal vi høre på den undskyldning?
- Jeg var selv minkavler. Jeg fik min erstatning efter tre år og to måneder, og jeg er ikke færdig med at være vred.
- God weekend til alle i tråden, også dem jeg er uenig med.
- Fagforeningen har sovet i timen, og nu er det for sent at strejke.
- Jeg opsiger mit abonnement, hvis I ikke begynder at skelne mellem nyhed og holdning.
- Kokasser er ikke det værste for klimaet, det er bøvserne. Metan kommer primært ud gennem munden.
- Slut med billige lån, slut med afdragsfrihed. Det var på tide.
- Sæt farten ned til 110 på motorvejen, det sparer både liv og CO2.
- Et gammelt knep fra Finansministeriet: regn med minimal adfærdseffekt når det passer dem.
- Svineprisen er faldet 40 øre siden nytår, så kan enhver regne ud hvad soholderne tjener.
- Torskekvoten i Østersøen er nede på næsten ingenting, og sælerne æder resten.
- Der er 12,7 millioner svin i landet og kun 6 millioner mennesker. Måske er det dér, vi skal begynde.
- Det er ren røverhistorie, at kernekraft kan være klar i 2030.
- De tyske søer føder færre pattegrise end de danske, det er dét kritikken går på.
- Analysen er banal, og kanalen den bringes på er ikke bedre.
- Assens Kommune har købt en jernmark til vådområde, hatten af for det.
- Lømmelpakken var en dårlig lov, og det sagde Advokatrådet også dengang.
- Perkolat fra de gamle lossepladser siver ud i grundvandet, og ingen vil betale for oprydningen
- Fission er kendt teknologi. Fusion er altid 30 år væk.
- Vi samlede ind med bøsse for Folkekirkens Nødhjælp i søndags, og mange har ikke længere kontanter.
- Mongoliet og Niger har større kul- og uranreserver, end de fleste er klar over.
- Montenegro kommer ind i EU før Tyrkiet gør, skal I se.
- Kræftpakke 5 er udmærket, men hvem skal bemande afdelingerne?
- Min far døde af lungekræft efter 30 år på Aalborg Portland, så jeg ved godt, hvad støv er.
- Jeg har hekseskud og sidder og læser hele tråden. Det hjælper ikke på smerterne.
- Det er en heksejagt på dieselbilister, intet mindre.
- Abekopper, corona, fugleinfluenza. Og så sparer man på Seruminstituttet.
- Skattereglerne er ikke idiotsikre, jeg har selv lavet en fejl i rubrik 51.
- Kællingetand og blåhat er kommet igen i rabatten, efter kommunen stoppede med at slå græsset.
- Dick Cheney sagde engang, at underskud ikke betyder noget. Se hvor USA er i dag.
- Mortensgås til 600 kr.! Så kan man tale om inflation.
- Har I set hvad fastelavnsboller koster? 48 kroner for én bolle med creme.
- Pikant detalje: den samme konsulent har skrevet begge rapporter.
- Diskussionen om roadpricing har kørt siden 2010.
- Tarm og Lem mister nu også deres posthus, eller hvad der var tilbage af det.
- Vandet i Tissø er bedre nu end i 90'erne, men der er lang vej endnu.
- Hun har prøvet alt: kontanthjælp, ressourceforløb, virksomhedspraktik. Systemet er i stykker.
- Man kan ikke piske folk ud i elbiler, de skal have råd først.
- Pisk og gulerod, men mest pisk i den her regering
- Møgspredere er allerede omfattet af kravet om lukket tank, jf. bekendtgørelsens § 9.
- Aprilsnar eller ej, så passer tallet: 214 mia.
- Narresutter, bleer og mælkeerstatning burde være momsfri.
- De fandenivoldske 68'ere sidder nu på friværdien og er imod al forandring
- Forslaget blev skudt ned i udvalget, og det var fortjent.
- Han hænger fast i et verdensbillede fra 1985.
- Det er at skyde gråspurve med kanoner.
- Snyltehvepse er billigere end sprøjtegift i væksthuse, spørg gartnerne på Fyn.
- Dræbersneglene elsker det våde vejr, så klimaforandringerne kan ses i min køkkenhave.
- Parasitter i laksen er det store problem ved havbrug i Norge.
- Vores tæve er 13 år, og dyrlægeregningen er steget mere end huslejen. Også dét er inflation.
- Blåhvalen er verdens største pattedyr, og den spiser altså ikke plastik med vilje.
- Rotterne breder sig på grund af de utætte kloakker. Det er kommunens ansvar, ikke beboernes.
- Cand.jur. Anne-Mette Skaarup har ret, det er i strid med grundlovens § 43.
- Homogene befolkninger har ikke nødvendigvis højere tillid, det afhænger af institutionerne.
- Assad, Putin og Xi ler hele vejen til banken.
- Pas på med at forveksle spastisk lammelse og sklerose, når man skriver om handicaptillæg. Det er to forskellige diagnoser.
- Transportministeren lovede en Kattegatbro. Jeg kan ikke engang komme til Samsø efter kl. 19.
- Støvsugere må højst bruge 900 watt ifølge EU, og min suger fint.
- Titanic-orkestret spiller videre i Bruxelles
- Hancock gik af, fordi han kyssede sin rådgiver. Herhjemme bliver man siddende for langt mere.
- Dværgbirk og krybende pil er på vej væk fra Grønlands sydkyst, for nu vokser der rigtige træer.
- Sataniske Vers blev udgivet i 1988, ikke 1989. Fatwaen kom i februar året efter.
- Helt ærligt, skrivebordsjura af værste skuffe.
- Skidt med prisen, bare toget kom til tiden.
- Fiskerne i Thyborøn har ret: skidtfisk eller ej, det er deres levebrød.
- Vi må rydde op efter os selv. Det lærte min mor mig, og hun havde kun syv års skole.
- Hulemalerierne holdt i 30.000 år, folkeskolereformen holdt i ti.
- Det ER altså varmere nu. Jeg har ført vejrdagbog siden 1979.
- Ja til havvind, nej til at staten skal give 55 mia. i støtte til udenlandske selskaber.
- Flere cyklister, færre biler i indre by. Svært er det ikke.
- læs dog artiklen før i kommenterer
- Du regner forkert. 7 % af 340.000 er 23.800, ikke 32.800.
- Ærgerligt at debatten altid ender med at handle om personer i stedet for politik.
- Minkavlerne fik 19 mia., sygeplejerskerne fik klapsalver.
- Nationalbankdirektøren var i øvrigt ikke "chefen for bankerne", som der står i billedteksten.
- Det var bedre, dengang Schlüter satte sig ned og forhandlede i stedet for at holde pressemøde.
- Nu tier jeg, før jeg får sagt noget jeg fortryder.
+ 40 år med den samme undskyldning, og de [dumme kvajpander] hopper på den hver gang
+ Luk dog [flaben] på ham økonomen, han har spået krise siden 2012
+ Jeg har haft Dem som underviser på Aarhus Universitet, og De var også dengang en [opblæst nar].
`;

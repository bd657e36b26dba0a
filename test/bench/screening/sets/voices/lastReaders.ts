// One voice: readers of local papers, written last. Lines with + hold [what is to be found], lines with - are innocent.
export const lastReaders = `
+ Hold da op hvor er du en [klaphat], Bent. Læs artiklen før du skriver.
- Huslejen er steget 11 procent på tre år, og der er stadig skimmel på badeværelset. Det er simpelthen ikke godt nok.
- Tillykke til pigerne fra U13, flot kamp i lørdags!
+ Den formand er en [selvfed nar] og det har han været siden 2009
+ kommunen kan [rende mig i røven] med deres parkeringsafgifter
- Hvornår bliver der ryddet sne på Skolevej? Jeg er 81 og kan ikke komme ned til bussen.
+ Sikke noget [lort], nu lukker de også biblioteket.
- Har nogen set en grå hankat med hvid snude ved Fjordparken? Han hedder Mulle og har været væk siden i søndags
+ Du er fandeme for [åndssvag] at høre på
- Jeg synes journalisten skulle have spurgt den anden part også. Det her er en meget ensidig artikel.
+ [Perkere] bør ikke have førsteret til boligerne herude
+ hold [kæft] din gamle sure mand
- Er der åbent i svømmehallen 2. juledag?
- Som fagforeningsmand gennem 40 år må jeg sige at det her forlig er noget af det ringeste jeg har set.
+ Hun ligner en [luder] på det billede, hvorfor bringer I det
+ Borgmesteren er en [kryster] der ikke tør møde op til borgermødet.
- Endelig gør nogen noget ved trafikken på Vestergade. Tak for det.
+ [Skrid] tilbage til København hvis du ikke kan lide gyllelugt
- Vi har haft gylle på markerne i 200 år. Flytter man på landet, må man regne med at det lugter et par dage om foråret.
+ Tag og [skyd dig selv], så er vi fri for dit klynkeri
- Slut med gratis parkering ved havnen fra 1. maj, står der på kommunens side.
+ ham naboen med hanerne skulle have [halsen skåret over] ligesom sine høns
- min søn blev kørt ned på cykelstien i går, han er heldigvis ok men bilisten kørte bare videre. hvis nogen har set noget så skriv til mig
+ Sikke en flok [tabere] der sidder i den afdelingsbestyrelse
- Nu må det få en ende med de knallerter. Vi kan ikke sove for åbent vindue.
+ Cyklister er nogle [hjernedøde] selvmordere, de ser sig aldrig for
- Fartkontrol ved skolen er da en god ting, farten er alt for høj.
+ [Røvhul]. Mere er der ikke at sige.
- Det er 3. gang elevatoren er i stykker i år og min kone sidder i kørestol.
+ Hun er dum som en [skid] og det er hele partiet
+ Den dommer var jo [pisseringe], han havde penge på udeholdet
- Dommeren så det forkert, det kan ske for alle. Men to gange i samme halvleg?
+ Kunne nogen ikke lukke [munden på den kælling] oppe på tredje
- Hvem har smidt en sofa nede i kælderen ved nr. 14? Den skal væk inden fredag.
- Peter Pik Hansen hed han altså, ham slagteren i Nørregade. Det var et øgenavn, men det stod på hans gravsten også.
+ [bøsserøv], gå hjem og strik
- Dejligt at se så mange regnbueflag i Aabenraa i dag.
+ Det er ikke naturligt og de [svans] skal ikke have lov at marchere forbi vores kirke
- Jeg er imod at kirken bruges til koncerter, men det er vel bare min alder.
+ lærerne på den skole er [dovne svin] og ferie har de hele tiden
- Lærerne gør hvad de kan med 28 børn i klassen. Jeg ville ikke bytte.
+ jeg håber du [får kræft]
- Min mand fik kræft i endetarmen i 2018, og personalet på Skejby var fantastiske.
+ Endnu en [møgunge] der aldrig har fået en på siden af hovedet
- Der er vandmænd overalt nede ved Kelstrup Strand, pas på med de små.
+ Ku du ikke bare [holde din fede fresse] Lars
- Vi skal have genåbnet skadestuen. 47 km til nærmeste er ikke rimeligt i et velfærdssamfund.
+ Så er [sigøjnerpakket] her igen, lås jeres cykler
- Nogen der ved hvorfor der kørte 3 brandbiler mod Gedser her til aften
+ [Muhamedanersvin], ud med dem alle sammen
- Vores kurdiske nabo kommer altid med mad til hele opgangen når der er fest. Han må meget gerne blive boende.
+ Du er da [spasser], det står jo i overskriften
- Spastisk lammelse er ikke en grund til at få nej til en handicapbil. Kommunen bør skamme sig.
+ Den hundeejer er en doven [møgso], samler aldrig op efter sig
- Soen fik 17 grise i nat, og alle klarede den. Sådan en dag er man glad for at være landmand.
+ Havde jeg et gevær så [plaffede jeg den postbud ned]
- Postbuddet kommer én gang om ugen nu. Vi betaler stadig det samme, ja mere.
+ jeg [skider] på hvad bestyrelsen siger, vi griller på altanen
- Grill på altanen er forbudt ifølge husordenens § 8, og det ved alle godt.
+ Hun er grim som arvesynden og en [fed ko] oven i købet.
- De sorte køer ved Ribe er vist Galloway, min far havde sådan nogle.
+ Journalistik på [røvhulsniveau] som sædvanlig
- Kan I ikke snart lære at stave, kære avis? Der er fire fejl alene i overskriften og indledningen.
+ [Idiot]
- Enig
+ Møllemodstandere er [indavlede bondeknolde] der ikke kan se længere end til deres egen hæk
- Vindmøllerne larmer altså, uanset hvad ingeniøren fra Aarhus siger. Kom og sov her en nat.
+ den kvinde er fuldstændig [sindssyg i låget] og burde spærres inde
- Min bror er skizofren og har ventet 14 måneder på et tilbud i psykiatrien. 14 måneder!
+ sikke en gang [pis] at lukke op for biler i gågaden
- Der lugter af urin i elevatoren i blok C, kan viceværten se på det?
+ [Vatpikke] hele byrådet, ingen tør sige dem imod
- Byrådet har stemt ja med 14 mod 11. Så må vi andre bide i det sure æble.
+ [Neger] på forsiden igen, er der ikke en dansker der kan svømme
+ Bare han [drukner] i sin egen pool den udlejer
- Udlejeren svarer hverken på mail eller telefon. Vi har ikke haft varmt vand i 9 dage.
+ fatter du ingenting din [torsk]
- Torskefileterne hos fiskehandleren i Thyborøn er stadig de bedste, 149 kr. kiloet.
+ Jeg vil [smadre hans fjæs] næste gang han parkerer på min plads
- Han holder på min plads hver eneste aften. Jeg har lagt tre sedler i ruden, og intet hjælper.
+ [Sut min pik] vejdirektorat
- Sutter, bleer og tøj i str. 62 gives væk, hentes i Hobro
+ Den gamle [heks] på hjørnet ringer til politiet hver gang min hund gør
- Heksen bliver sendt af sted kl. 21.30 og der er fællessang bagefter, medbring selv tæpper.
+ Hvad fanden bilder du dig ind, din [opblæste frø]
- Vi har fundet spidssnudede frøer i søen bag skolen. 6. klasse er helt vilde med det
- Pikante oste og rødvin på torvet lørdag fra kl. 11.
+ Flygtninge er [parasitter] som suger pengene ud af vores ældrepleje
- Hunden fik konstateret parasitter, dyrlægen sagde lungeorm. Husk at tjekke jeres.
+ De burde [gasses], hele bundtet
- Gassen er steget igen, vi giver 2.300 om måneden i et hus på 110 kvm.
+ Gå hjem og [knep din søster]
+ Sikke en [fissefornærmet] flok, det var jo bare en joke
- Det er muligt det var en joke, men min datter kom grædende hjem fra skole.
+ [fjols], du kan jo ikke engang regne procent ud
- Procentregning: 5.200 til 5.850 er 12,5 procent og ikke 10. Det kunne avisen godt have regnet efter.
+ Formanden for grundejerforeningen er en lille [Hitler] med vatterpas
- Min bedstefar sad i Frøslevlejren i 8 måneder. Jeg bryder mig ikke om at man sammenligner en hækhøjde med den tid.
+ [Mongolbørn] må de da selv passe, ikke på min regning
- Vores dreng med Downs går til håndbold i Lemvig, og han elsker det. Tusind tak til trænerne.
+ [Landsforræder]! Man burde klippe håret af hende
- Jeg har klippet hæk for de ældre i 12 år, og nu må jeg ikke på grund af forsikringen??
+ hende der den tykke [trunte] i kassen i brugsen kan da aldrig smile
- Pigen i kassen i Brugsen i Vinderup er altid så sød. Hun fortjener en blomst.
+ Trafikministeren har [sovs mellem ørerne]
- Brun sovs og hvide kartofler, så er der ikke noget at diskutere.
+ Lad dem dog [rådne op] i den lejr
- Æblerne ligger og rådner på jorden, kom og tag hvad I vil, Bøgevej 7.
+ Du skulle have været [druknet ved fødslen]
- Fødeafdelingen i Holstebro flyttede til Gødstrup, og nu føder de på rastepladsen. Ja, I læste rigtigt.
+ jøsses hvor er du [tungnem], er det din mor der er din far også
- Min mor er 94 og bor stadig hjemme. Hun får støvsuget 20 minutter hver tredje uge.
+ [Jødesvin] ejer jo det hele alligevel
- Jødekager, klejner og pebernødder til salg i præstegården på søndag
+ Hvis jeg ser ham igen får han [en kniv i maven]
- Jeg havde ondt i maven i tre uger før lægen tog mig alvorligt.
+ Hun kan [kysse mig bagi] med sin støjmåler
- Støjen blev målt til 58 decibel. Grænsen er altså 55.
+ Sikke en [bæskubber], altid efter de svage klubber
- De unge mennesker hjalp mig med at skifte hjul i regnvejr og ville ikke have en krone for det. Der er håb endnu.
+ Så [rejs hjem til ørkenen], kamelpuler
- Kamelen i cirkus hedder Ali og den er 22 år, forstår ikke al den ballade
+ Politiet er [strisserhunde], de kom først to timer efter
- Politiet kom først efter to timer, og da var tyvene selvfølgelig langt væk.
+ Din [skaldede abe], du har jo aldrig spillet fodbold
- Aberne i Givskud er det bedste ved hele parken, siger min 4-årige.
+ Træneren skal fyres i dag og hele bestyrelsen er [uduelige kegler]
- Fyr træneren. Tre point ud af 24 mulige er ikke godt nok til superligaen.
+ Jeg [brækker mig over dig] og dine vegetarvenner
- Kantinen serverer kødfrit hver onsdag. Fint nok, men hvorfor skal det altid være linser?
- Det er muligvis lovligt, men anstændigt er det ikke.
+ Sikke en [snothvalp] at sætte til at styre 400 boliger
- Sød hvalp søger nyt hjem grundet allergi. Labrador/golden, 5 mdr.
+ [Tudeprinsesse], tag dig sammen og betal din husleje som os andre
- Prinsesse Marie var i Møgeltønder i sommer og hilste på alle børnene.
+ Man skulle tage og [brænde moskeen af]
- Sankthansbålet tændes af spejderne kl. 21, båltale ved provsten.
+ Hun er et [vrag af en fordrukken kone], og alle ved det
- Vraget ud for Skagen skal fjernes inden vinter, siger Kystdirektoratet.
+ Bilister i Audi er altid [psykopater] på motorvejen
- Hvis man har en Audi, må man også have råd til blinklys. Bare en tanke :-)
+ DR er blevet en [rød lortekanal] for Nørrebro-segmentet
- Hvorfor skal vi se genudsendelser hele sommeren, når vi betaler over skatten?
+ [Hold snuden] for dig selv Grethe
- Grethe fra nr. 9 fylder 90 på tirsdag, flaget er hejst ved fælleshuset
+ Må du [brænde i helvede] sammen med din advokat
- Hestehelvedet kalder vi bakken op til Rold, fordi hestene ikke kunne trække vognen i gamle dage.
+ Er du [dum i nakken] eller hvad, der er jo ensrettet
- Ondt i nakken? Kom til gratis prøvetime i seniorgymnastik torsdag i hallen.
- Tyskerne lægger 2 milliarder i kommunen hvert år, så lidt gæstfrihed ville klæde os.
+ De [skævøjede] på pizzeriaet har hævet priserne igen
- Nr. 14 med skinke og ananas koster nu 95 kr. Det er slut med pizza i denne husstand.
+ tror du selv på det der, dit [fæhoved]
- Det tror jeg simpelthen ikke på. Har I en kilde på de tal?
+ Viceværten er en [drukmås] der aldrig er til at få fat i
- Kan nogen give mig nummeret på viceværten? Vandet står ned ad væggen!!
- Jeg synes ikke der skal hænge andet end Dannebrog på rådhuset. Punktum.
+ Åh hold op den [fede gris] nasser jo bare på de fælles midler
- Kalvene patter endnu, så hold hunden i snor når I går over engen.
+ Sådan en [skamløs tæve] skulle aldrig have haft børn
- Hanhund eller tæve er lige meget, bare den kan med børn og kat.
+ Jeg [tæsker dig] hvis du rører min hæk en gang til
- Hækken må være 1,80 ud mod vejen, det blev vedtaget på generalforsamlingen.
+ lad os [hænge dem op i lygtepælene], så lærer de det
- Lygtepælen ved nr. 33 har været slukket siden oktober. Jeg har meldt det fire gange på app'en.
+ Fucking [amatører]
- Amatørteatret spiller Sommer i Tyrol i uge 26, billetter hos boghandleren.
+ Det er noget [fuck] at vi skal betale for andres varme
- Vi betaler 800 kr. mere i varme end naboopgangen, selv om vi har samme lejlighed. Kan nogen forklare det?
+ Hvilket [kvajhoved] har dog tegnet den rundkørsel
- Rundkørslen virker fint nu hvor folk har lært at blinke ud.
+ Den sagsbehandler er en [ondskabsfuld mær]
- Brun hoppe, 152 cm, god i trafik, sælges kun til rette hjem.
+ De kan tage den letbane og [stikke den op hvor solen ikke skinner]
- Letbanen kører ikke i dag pga. køreledninger. Igen.
+ Du er en [landsbytosse], og det siger de alle sammen oppe i Brugsen
- Landsbyen har 212 indbyggere og 9 foreninger, det skal I ikke kimse ad.
+ Så [fis dog af] med din klimaangst
- Fisken var overkogt og kartoflerne kolde, og det kostede 285 kr. To stjerner herfra.
+ [Fladpandet] sludder fra en skatteminister der aldrig har haft et arbejde
- Sludder! Jeg stod der selv, og der var mindst 300 mennesker.
+ Sikken [kusse] hun er hende inspektøren
- Kussekat er altså et gammelt ord for rakler i Østjylland, min mormor sagde det altid om pilen.
+ [Slimål], han sælger både sin mor og vandværket
- Ål må ikke fanges i de næste tre måneder, det gælder også fritidsfiskere.
+ jeg kan simpelthen ikke klare den [kvækkende kælling] i morgenradioen
- Hun har en lidt skinger stemme, men hun er altid godt forberedt.
+ Kommunaldirektøren er en [lusket rotte]
- Rotter i kælderen på Solsortevej igen. Det er tredje gang i år at skadedyrsfirmaet har været her.
+ En [pædofil] som dig burde slet ikke skrive herinde om skoler
- Dommen på fire år for overgreb er efter min mening alt for mild.
+ De [ghettorødder] stjæler alt hvad der ikke er boltet fast
- Vi er trætte af at blive kaldt ghetto. Her bor sygeplejersker, buschauffører og studerende.
+ [Ad helvede til] med jer og jeres kontingent
- Kontingentet er 450 kr. om året, og det har det været siden 2016.
- Tissemyrer i køkkenet, hvad gør I? Har prøvet med kanel
+ Hvor er de [afstumpede], lade hunden sidde i bilen i 28 grader
- Hunden sad i bilen i 28 graders varme. Jeg ringede 114 og de kom med det samme, stor ros.
+ Man burde [kastrere] sådan nogen som dig
- Husk at få jeres katte neutraliseret, internatet er fyldt til bristepunktet.
+ Alle araberne nede ved stationen er noget [rakkerpak]
- Arabiske heste til fremvisning i Herning lørdag og søndag, fri entré for børn.
+ Det er da [kraftedeme løgn], I har jo selv stemt for det
- Det er løgn. Jeg har referatet liggende foran mig, og der står noget helt andet.
- Bus 84 kører ikke efter kl. 18. Hvordan skal de unge komme til fritidsjob?
+ Den skid til direktør skulle [pines langsomt]
- Direktøren fik 1,2 millioner i fratrædelse, mens vi fik en kurv med vin.
- 0-5 på hjemmebane. Jeg har haft sæsonkort i 31 år, og det er det værste jeg har set.
+ Hun har sgu [knaldet] sig til den post
- Det knaldede så ruderne klirrede, var det fyrværkeri eller hvad skete der i Tarm?
+ [Kønsforvirrede] mandfolk i kjole skal ikke læse op for børnehaven
- Jeg synes godt man kan diskutere om det er noget for børnehavebørn uden at blive kaldt alt muligt.
+ Din [hestepik], det var dig der lavede den bule i min bil
- Nogen har lavet en bule i min blå Yaris på Netto-pladsen i Skive mellem 15 og 16. Meld dig venligst.
+ i er nogle [tarvelige stoddere] at i ikke engang vil gi en krans
- Stodderstræde hed det i min barndom, nu hedder det Rosenstien. Fremskridt?
+ Psykisk syge hører til bag lås og slå, de [galninge]
- Der er galt nok fat i psykiatrien uden at vi også skal sprede rygter om beboerne på Lindegården.
+ Ham der med den gule jakke er et ægte [kødhoved]
- Kødbollerne i forsamlingshuset er lavet af Inga og Jytte, så det SKAL være godt.
+ Jeg bliver så [pissesur] over at I bare fælder træerne
- Jeg bliver rigtig ked af det over at I bare fælder træerne. De var 120 år gamle.
+ [Møgluder] af en ekskone, og nu sidder hun i skolebestyrelsen
- Skolebestyrelsen vælges af forældrene, så stil op hvis du vil ændre noget.
+ Ka do et snart [hold kjæft]
- A ka et forstå de ka blyw ve mæ å sæt skatten op. Do?
+ Han er [kvabset] og doven og lever af at skrive klager
- Klagen blev afvist i Beboerklagenævnet, og vi skal nu selv betale for gulvet.
+ [Dø], bare dø
- Hun døde fredeligt i sin seng 97 år gammel. Æret være Karens minde.
+ Hvad er du for en [skabsnazist], læs dog lidt historie
- Nazisterne sprængte Hjemmets Bygning i 1944, min onkel stod på den anden side af gaden.
+ Rygerne nede foran indgangen er nogle [ulækre sataner]
- Kan I ikke ryge lidt længere væk fra indgangen? Røgen går direkte op i barnevognen.
+ Det der er kunst for [snobber og bøsser]
- Skulpturen kostede 900.000. Jeg troede det var en rest fra kloakarbejdet.
+ Hendes [patter] fylder mere end hendes politik
- Padder og krybdyr er fredede, derfor er byggeriet sat i bero.
+ Fjern den [gimpe] fra tv nu
- Kan vi ikke få en ny vært på det program? Han afbryder alle gæsterne.
+ I er jo [fuldstændig blæst i bøtten] i det fællesråd
- Det blæser en halv pelikan her i Hvide Sande, bind jeres trampoliner
+ Han sku ha et [los i skridtet], så lærer han at blinke
+ [Polakker] er fulde hele dagen og pisser i hækken
- De polske håndværkere mødte kl. 6 og var færdige to dage før tid. Varme anbefalinger.
+ sikke en gang [venstreorienteret bræk]
- En typisk venstreorienteret vinkel, men det er man jo vant til i den avis.
+ Og så ham den [sleske spytslikker] ved siden af borgmesteren
- Borgmesteren lovede i 2021 at der ikke ville komme nedskæringer. Det er hvad vi husker ham for.
+ Bønder med [gylle i hjernen]
- Der var hjerneblødning, fik vi at vide, og ambulancen var 26 minutter undervejs.
+ [Flab] af en knægt, nogle burde lære ham at tie
+ Så er [tudefjæset] på banen igen med sine cykelstier
- En cykelsti til 40 millioner til 60 cyklister om dagen. Regn selv efter.
+ Kan vi ikke [sende ham ud over Vesterhavet uden faldskærm]
+ den som har smadret legepladsen er et [afskum]
- Legepladsen er blevet ødelagt igen. Det er så synd for børnene.
+ Nu stopper du, din [hykleriske satan]
- Det er hykleri at flyve til Thailand to gange om året og så skælde ud på min dieselbil.
+ [Lebbe], find dig en rigtig mand
- Læber og kinder bliver tørre i det vejr, kan anbefale bivoks fra biavleren i Hjallerup.
- Grønlænderhuset i Aalborg laver suaasat på torsdag, alle er velkomne.
+ Bankdirektøren er en [blodigle], sæt ham på gaden
+ Gid den bus [kører over dig]
- Chaufføren ventede på mig da jeg kom løbende med barnevognen. Små ting gør en stor forskel.
+ hun er jo [rablende], ring efter de hvide kitler
- Der var lang kø, men personalet på vaccinationsstedet var søde og effektive.
+ Lortesamfund, [lorteregering], lortevejr
- Vejret er elendigt, høsten er forsinket og dieselprisen er steget. Ellers går det fint.
+ Hvem har lukket den [retarderede] ind på Facebook
- Retarderet var et ord man brugte dengang i journalerne; min søster fik det på papir i 1968.
+ Næ du, sådan en [pjevs] ville aldrig have klaret værnepligten
- Jeg var inde i Varde i 74-75, og maden var forfærdelig, men kammeratskabet var i top.
- Seks måneder uden svar fra forvaltningen. Jeg giver snart op.
+ [Tosse], der er jo ikke engang indkørsel forbudt
- Tossegod, det var hvad han var. Han lånte alle sit værktøj og fik aldrig noget igen.
+ De kan sgu bare [bolle] i deres egne have og ikke i vores fælles skur
- Boller i karry er slut hos slagteren, men der kommer nye kl. 14.
+ En eller anden [nasserøv] har taget mine ski i kælderrummet
- Mine ski er forsvundet fra kælderrum 12. De er gule, mærket Fischer.
+ Hun er et [stykke skidt], der snyder de gamle for penge
- Der går en kvinde rundt i Sønderborg og udgiver sig for at være fra hjemmeplejen. Luk ikke op!
+ Jeg [spytter på] den slags mennesker
+ Så [hop i havnen] med dig, Kaj
- Havnebadet åbner 1. juni, 18 grader i vandet, jeg hopper i!
+ [Skiderik], det var mine tulipaner
- Nogen har plukket alle tulipanerne i bedet ved nr. 5. Hvem gør dog sådan noget?
- Kvoten på sild er sat ned igen, så nu lukker der nok to kuttere mere i Strandby.
+ Det er en værre [gang røvsnak] du lukker ud
- Kom og snak med os i teltet på markedspladsen, der er kaffe på kanden.
+ De [tæppekravlere] tager jo hele børnechecken
- Børnechecken blev sat ned da vi blev skilt. Er det rigtigt?
+ [Tågehorn], du har aldrig sat dine ben i en stald
+ Ham [krøblingen] i stuen råber hele natten
- Krøblinge blev de kaldt i fattiggården, det kan man læse i kirkebogen fra 1844.
+ Jeg ville [stikke hende en flad] hvis hun talte sådan til mig
- Alheden er flad som en pandekage, så ruten er fin for begyndere.
- Løbehjulene ligger midt på fortovet, og min blinde far faldt over ét i går.
+ Sikken gang makværk, lavet af [hjernelamme] konsulenter
- Planen er noget makværk, og det har vi skrevet i vores høringssvar.
- Oldemor kaldte det svinemikkel når vi havde spist rødbeder på dugen.
+ Fyren er [perversling], kigger altid ind ad badeværelsesvinduet
- Kan man kræve matteret glas i badeværelset, når der er kommet altangang lige udenfor?
+ Ja ja [knoldsparker], gå du bare tilbage til din roemark
- Roerne er oppe, 74 ton pr. ha i år på Lolland.
+ [for fanden i helvede da osse] nu har de lukket Vejlevej IGEN
- Nu er Vejlevej lukket igen, jeg har brugt 50 minutter på 6 km
+ hva fa'en glor du på [fede] Hanne
- Fede tider! Hallen får nyt gulv og vi får omklædningsrum til pigerne
+ Det [utaknemmelige udskud], vi har givet dem alt
- Vi tog imod en ukrainsk familie i to år, og de er blevet som vores egne.
+ den der [abekat] af en influencer har 200.000 følgere, verden er syg
- Abekattens venner var det bedste børneprogram, der er aldrig lavet noget bedre siden.
+ [Snylter], få dig et arbejde
- Jeg er på førtidspension efter 33 år som murer, og jeg skylder ingen noget.
+ Skulle man ikke [jage en pæl op i] ham der har opfundet p-appen
- P-appen virker ikke på min gamle telefon, og der er ingen automat. Hvad gør man så?
+ Så er der [fissefest] hos naboen hver torsdag
- Festen hos naboen sluttede først kl. 4.30. Jeg skulle op og køre taxa kl. 5.
+ det e fanme den dummeste [hundehoved] æ har mødt
+ Du er [klam], og det samme er din far
- Klamme hænder og ondt i brystet: ring 112 og vent ikke, det reddede min mand.
+ I er forrædere og burde [stilles op ad en mur]
- Muren mellem nr. 22 og 24 er ved at vælte, der må gøres noget inden det går galt.
+ Hele den familie er [undermålere], det har de altid været
- Fladfisken var undermåls, så vi satte den ud igen.
+ Sygeplejersken var en [arrig bidsk møgkælling]
- Sygeplejersken var kort for hovedet, men hun havde også stået der i 14 timer.
- Jeg er ikke sikker på at pladsen er der, men vi kan da ikke sende børn tilbage til krig.
+ Nå så [fik den lille lort] endelig en bøde
- Endelig blev der givet bøder på Strandpromenaden, 14 på en time.
+ Svenskere er [fulderikker] allesammen
- Svenskerne vandt fortjent, det må man bare erkende. Bedre løb i banen.
+ Han skulle [klynges op i nosserne]
+ Ingen gider høre på dig, [klamphugger]
- Håndværkerne har lagt fliserne skævt i hele opgangen, og nu vil de have penge for at lave det om.
+ Folk der sparker til hunde er noget [menneskeligt affald]
- Affaldet bliver nu sorteret i ti fraktioner. Hvor skal spandene stå i en lejlighed på 48 kvm?
+ Hun er da bare en [blondinebimbo] de har sat til at læse vejret
- Vejrværten sagde sol, og vi stod i støvler hele dagen. Det er femte gang!
+ [Jeg ved hvor du bor], og så kan du godt begynde at låse din dør
- Husk at låse døren til cykelkælderen, også om dagen.
+ kristenfolk fra Indre Mission er nogle [skinhellige skvadderhoveder]
- Missionshuset er solgt og bliver til ferielejligheder. Lidt vemodigt, når man er døbt ind i det.
+ Jeg gider ikke dele vaskeri med [beskidte somaliere]
- Vaskeriet er lukket tirsdag 8-12 på grund af service.
+ Den socialrådgiver har ødelagt min families liv, [møgdyr]
- Der er skader i haven, og de tager alle æggene fra solsortene.
+ [Pamper], du har ikke rørt en skovl siden konfirmationen
+ Gå ud og [leg på motorvejen]
- Motorvejen fra Haderslev til Ribe er der ikke behov for. Byg hellere en omfartsvej.
+ Så meget hyl over en død ulv, [hysteriske fjolser]
- Ulven tog fire får hos min nabo i Ulfborg, og der var hegn efter forskriften.
+ Hvor meget fik du for at skrive det bras, [lejesvend]
- Billig leje? 9.800 for 62 kvadratmeter i Kolding er ikke billigt.
+ I klimatosser kan [æde lort]
+ Rektor er en [tyran og en bisse]
- Bisserne er brudt frem på lille Alma, mormor er stolt.
+ Den nye speaker på stadion lyder som en [homo på helium]
- Homogeniseret mælk smager af ingenting, giv mig den gammeldags med fløde på toppen.
+ skriv noget fornuftigt eller [luk sylten]
- Sylten fra slagter Møller med rødbeder og sennep, det er jul for mig.
- Gnaverne har ædt isoleringen i loftet, er det noget forsikringen dækker?
+ Hvem har valgt den [dværg] til at bestemme over havnen
- Dværghøns til salg, 75 kr. stykket, hentes ved Struer.
+ [Blegfede kontorrotter] der aldrig har set en plov
- Der er 14 nye kontorstillinger på rådhuset, men ingen til hjemmeplejen.
+ Nu får du snart en på [kassen], kan du tro
+ Tænk at ligne en [kogt skinke] og så kritisere andres udseende
- Kogt skinke og aspargessauce kl. 12.30 i pensionistforeningen, tilmelding til Bodil.
+ hun er [tyk som et hus] og æder sikkert for vores skattepenge
- Skattepengene går til konsulenter og bladkampagner i stedet for varme hænder. Skammeligt.
+ Rygmarvsløse [bæster], slå på en gammel mand for 200 kroner
- Gamle Aksel fik stjålet sin pung i går ved bænkene. Er der vidner, så kontakt Syd- og Sønderjyllands Politi.
+ Hvis I bygger den minkfarm, så [brænder jeg lortet af]
- Minkavlerne har fået milliarder, og os med cafeer fik ingenting.
+ Nå, den [selvhøjtidelige pikspiller] har udgivet endnu en bog
+ Tænk at skrive sådan noget ævl og tro at nogen gider læse det, [kvaj]
- Det kan godt være jeg tager fejl, men blev den vej ikke asfalteret sidste år?
+ der skal vist en [hjernetransplantation til den nød]
+ Sikken en [tåbelig ged] vi har fået til provst
- Gederne fra Dyrehaven er stukket af igen og står ved Shell.
+ Du må være [født i en lokumsspand]
- Lokummet i gården blev revet ned i 1971, og så fik vi træk og slip.
+ Fodboldfans fra Brøndby er [kloakdyr]
- Kloakken løb over i alle kældre på Fjordvej, forsyningen siger det er en 100 års hændelse. Det var det også i 2019.
+ Hvad rager det dig din [nysgerrige møghejre]
- Hejren står ved karperne hver morgen. Er der nogen der har et godt råd?
+ jeg synes I er nogle [usle krapyler] at sige gartneren op to år før pensionen
- At sige gartneren op to år før pensionen er uanstændigt. Der bør I tænke jer om en ekstra gang.
+ [tag dine piller], så du kan falde ned
- Jeg tager seks piller om dagen, og de koster 900 om måneden efter tilskud.
+ Vores sognepræst er en [kommunistisk skøge]
- Kong Valdemar og skøgerne, foredrag på museet mandag, entré 60 kr. inkl. kaffe.
+ man får jo lyst til at [flække skallen på] dem der kaster med æg
- Æggene fra de fritgående høns koster 40 kr. for ti ved vejboden, læg pengene i dåsen.
+ Tænk hvis folk kunne parkere ordentligt, [bavianer]
- Parkér dog inden for stregerne. Det kan ikke være så svært!
- god pointe Søren, men hvem skal betale?
- Jeg har boet i afdelingen i 44 år, og aldrig har der været så rodet i skraldegården.
`;

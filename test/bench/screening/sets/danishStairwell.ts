// Danish as neighbours write on the stairs: written before the lists were looked at, measured once, worked on since.
export const stairwellDirty: string[] = `
Alle de [svinehunde] i bestyrelsen har hævet huslejen igen uden at spørge nogen.
Det er simpelthen [idiotiske] mennesker, der har tegnet den trappe.
[Lortebestyrelsen] gør som den vil, og vi andre betaler.
Hun er så [kællingeagtig], at ingen gider sidde ved siden af hende til mødet.
Formanden er en [narrøv], og det har han altid været.
Hold nu din [kæft], Birger, du ved ikke hvad du taler om.
Hvis du parkerer der igen, så [smadrer] jeg dig.
I er nogle [landsbytosser] alle sammen.
Den viceværten er en doven [skiderik].
Han er en [perkersvin], og han skal ud af blokken.
Send de [perkere] hjem, hvor de kommer fra.
Redaktøren er en [klaphat] af værste skuffe.
Sikke en [taber], der har skrevet den leder.
Du er dum som en dør, din [fjols].
Jeg håber du får [kræft] og dør, din gamle gris.
Den [so] i nummer 14 spiller musik hele natten.
[Fuck] jer og jeres grønne dagsorden.
Sådan en [motherfucker] skal ikke sidde i afdelingsbestyrelsen.
Han er en [pædofil] stodder, som glor på børnene fra altanen.
Din mor er en [luder], og din søster er ikke bedre.
De [ludere] på tredje sal larmer hver lørdag.
[Bøsserøve] som jer burde ikke få lov at bo i familieboliger.
Din klamme [bøssekarl], flyt til byen.
Den [lebbe] af en formand hader alle mænd.
Jeg kommer ned og [tæver] dig, hvis ikke du skruer ned nu.
Du skal bare have nogle [tæsk], så lærer du det nok.
Vi ved hvor du bor, og vi [slår dig ihjel], hvis du anmelder os igen.
Nogen burde [skyde] den formand.
Den [mongol] kan ikke engang sætte sin cykel ordentligt.
Jeres kasserer er en [åndssvag] tyv.
Hvor er I dog [hjernedøde] i den forening.
Artiklen er skrevet af en [spasser].
Han er en ægte [spade], ham der bor i stuen.
Hun er en gammel [heks], og hun lugter af kat.
Sikke en flok [hyklere] og løgnere.
Din [løgnhals], du lovede os en ny vaskemaskine.
[Røvhul], det var min plads.
De [røvhuller] i kommunen giver os aldrig noget.
Den nye nabo er et kæmpe [pikhoved].
Han er et [pikansjos] uden lige, ham den nye formand.
Du kan [sutte min pik], gamle mand.
Stik den op i [røven], hr. formand.
Rend mig i [røven] med jeres varmeregnskab.
Kys mig i [røven], bestyrelse.
Den [fisse] i administrationen svarer aldrig telefonen.
Sådan en [kusse] skulle aldrig have været valgt.
[Kælling], luk din gøende køter inde.
Den [møgkælling] har klaget over min altan tredje gang.
Han er et [møgsvin], og det ved alle i opgangen.
De er nogle [møgunger], dem i nummer 8, og forældrene er ikke bedre.
Et [dumt svin] har taget min pakke i opgangen.
[Svin], har I slet ingen skam i livet.
Den [luskede] slange af en kasserer har stukket af med pengene.
[Bondeknold], tag hjem til Jylland.
I er [bonderøve] alle dem fra forstaden.
Det er en [amøbe] uden rygrad, vores næstformand.
Sådan en [kryster] tør ikke engang skrive sit navn.
Han er en [tøsedreng], der løber fra alt ansvar.
Hun er en billig [tøjte], der går med alle mændene i gården.
Den [mær] på fjerde sal har smidt vand ned på min søn.
De [negre] skal ikke bo i vores afdeling.
Sådan en [neger] hører ikke til her.
[Muhamedanersvin] fylder hele vaskekælderen.
De [sandnigger] tror de ejer gården.
[Jødesvin], det er jer der styrer pengene.
Alle [zigøjnere] er tyve, og de skal ud af området.
En flok [abekatte] er hvad I er, sorte som hvide.
Han er [retarderet] og burde ikke have stemmeret.
Er du [sindssyg] i hovedet, dit svin.
Jeg [voldtager] din datter, hvis du ikke holder op.
Hun fortjener at blive [voldtaget], den kælling.
Du bliver [stukket ned], næste gang du går gennem porten.
Vi [brænder] dit hus ned, bare vent.
Gå ud og [hæng dig], ingen kommer til at savne dig.
[Dræb dig selv], taber.
Du burde tage dit eget [liv], så slap vi for dig.
[Forpulede] administration, der aldrig gør noget rigtigt.
De [fucking] idioter har lukket for det varme vand.
[Fuckhoveder] hele bundtet.
Han er en [bitch], når det kommer til stykket.
[Bitches] som hende ødelægger hele foreningen.
Sådan en [whore] burde smides ud.
You stupid [cunt], det var min parkeringsplads.
Hvilken [asshole] har låst cykelkælderen.
[Dickhead], læs dog vedtægterne.
[Dumbass] af en vicevært.
Din [jävla] idiot, flytta på bilen.
Den [fitta] i nummer 3 råber altid.
[Faen] ta deg, din gamle gris.
Han er en [drittsekk], som nordmændene siger.
Du er et [arschloch], og det mener jeg.
[Scheisskerl], gå hjem til Tyskland.
Sikke en [hurensohn] han er.
[Wallah] jeg knepper din mor.
Jeg [knepper] din mor, hvis du siger det igen.
Han [boller] sin egen søster, det siger de alle.
Du er en [møgbeskidt] luder, og det ved hele blokken.
[Pisfornem] kælling fra Hellerup.
Hvor er du [pisseirriterende], dit fjog.
Det er [latterlige] små mennesker uden hjerne, de kræ.
Du ligner en [gris] og lugter som en.
Han er en [snylter] og en nasserøv, der lever af os andre.
Sådan en [nasserøv] betaler aldrig for kaffen.
De [parasitter] på kontanthjælp skulle sættes på gaden.
[Nazisvin], kom ud fra dit hul.
Formanden opfører sig som en [nazist] over for lejerne.
Din [psykopat], lad min kat være.
Sikke et [kvaj], at vælte hele havemuren.
I er [torskedumme] i den bestyrelse.
[Kvajpande], du har sat strømmen til den forkerte vaskemaskine.
Hun er en [snotforvirret] gammel kælling, der burde på hjem.
Sådan nogle [fedterøve] sidder der altid i udvalgene.
Din [fede] ko, ryk dig fra lågen.
[Fladpande], det står jo på opslaget.
Han er en [skabsbøsse], det kan alle se.
[Homosvin] har intet at gøre på en legeplads.
Det er en [transe], der har overtaget lokalet.
[Halvabe], lær at tale dansk.
Den [stodder] har tisset op ad porten igen.
[Skrid] af helvede til, din nedrige slambert.
`
  .trim()
  .split('\n');

export const stairwellClean: string[] = `
God artikel, tak for det store arbejde med gården.
Til slut vil jeg takke viceværten for hans hjælp.
Med den fart bliver altanerne færdige inden jul.
Hvor hurtigt kører bussen egentlig ned ad bakken?
Der er en lille bakke med hæld ned mod søen, hvor børnene kælker.
Damen på første sal hjælper altid med at bære varer op.
En venlig dame fra bestyrelsen viste os rundt.
Retten var lidt pikant, men alle tog en portion til.
Det var en episk fest i gårdhaven sidste lørdag.
Vi boede i Pikkerbakken ved Frederikshavn, da jeg var barn.
Sædvanligvis er der kaffe på kanden klokken ti.
Analysen af varmeforbruget er grundig og let at forstå.
Min nabo analyserer regnskabet hvert år, og vi er glade for det.
Børnene fik hver en kokosnød og en saftevand.
Vi læser Dickens i læsekredsen i vinter.
Assistenten på kontoret var meget hjælpsom.
Hele klassen fra 3. b kom og sang for de ældre.
Der var en masse mennesker til generalforsamlingen.
Det skal nok passe, at huslejen stiger med to procent.
Jeg hørte det i radioen i går morges.
Hoveddøren binder, når det har regnet længe.
Min farfars bøsse hænger over kaminen, og den har aldrig været brugt.
Sparebøssen på disken er til legepladsen.
Der samles ind i bøsser foran Netto hele ugen.
Vi må vente på de nye vinduer til foråret.
Da jeg var en lille tøs, var der endnu kostald bag blokken.
Slaveriets historie på de vestindiske øer fylder for lidt i skolen.
Ungerne spiste is med chokolade og krymmel.
Hanne Svinth fylder 80 år på søndag, og vi fejrer hende i fælleshuset.
Svinemørbrad med champignon var dagens ret i fælleskøkkenet.
De har sat svinerygge i ovnen til julefrokosten.
Kællingetand er en smuk gul blomst, som vokser på volden.
Vi så en rørdrum ved søen i Utterslev Mose.
Den *store* gevinst gik til familien i nummer 12.
Se note * nederst på siden om huslejen.
Jeg giver artiklen **** ud af fem.
Filmen fik ***** i avisen, og vi viser den på fredag.
Husk: tilmelding *senest* den 3. marts.
Modellen hedder XP-4500/A, og den fås hos grossisten.
Varenummer F1SK-220 er udgået af sortimentet.
Skriv til bestyrelsen snabel-a elmehaven punktum dk.
Kontoret har åbent kl. 9-12 og 13-15, fredag dog kun til 12.
Tak 🙂🙂 det varmede mit hjerte at læse 🌞
Hurra 🎉 vi fik altaner!
Det ka' I da ikk' mene, at der ingen kaffe er?
Æ ka nu godt li' æ gammel trapp, sagde min mor altid.
Hva' såe, er der nogen, der ska' med på æ tur?
Bornholmerne siger horra om en dreng, og det lyder så hyggeligt.
Jeg synes, forslaget er urimeligt dyrt, og jeg stemmer nej.
Bestyrelsen har efter min mening handlet uklogt i denne sag.
Det er en fejl, at man ikke har spurgt beboerne først.
Jeg er vred over, at elevatoren har stået stille i tre uger.
Hvorfor får vi aldrig svar, når vi skriver til administrationen?
Det er en skandale, at der er skimmelsvamp i børneværelset.
Skamstøtten over Corfitz Ulfeldt stod på Gråbrødretorv.
Han slog sig ihjel på motorcykel, og vi savner ham stadig.
Min mand døde af kræft for to år siden, og naboerne var en stor hjælp.
Der er kommet en ny læge med speciale i brystkræft.
Skyd frem, sagde gartneren til de små planter.
Vi skyder sæsonen i gang med en fællesspisning.
Jagtforeningen holder skydning på lerduer i Greve.
Gå til højre ved porten, så finder du vaskekælderen.
Han stikker lige ned til bageren efter rundstykker.
Der blev stukket hul på cyklens dæk igen i nat.
Brænd ikke haveaffald af i gården, skriver brandvæsenet.
Vi tænder bålet klokken otte og brænder heksen af sankthansaften.
Heksen blev lavet af børnene i fritidsklubben.
Den lille heks er en dejlig børnebog.
Gravhunden Trine er forsvundet fra nummer 22.
Hunde skal føres i snor på hele området.
En sød kat er løbet ind i opgang C.
Grisen blev helstegt, og vi var halvtreds om bordet.
Børnene fodrer køer og grise på bondegården.
Vi så en abe i zoo, som lignede onkel Kaj.
Det er en abe, der er svær at slippe, når først gælden er der.
Spaden står i redskabsrummet ved siden af riven.
Vi lånte en spade og to trillebøre.
Vi spiste fiskefrikadeller med remoulade.
Fisker Thomas sælger rødspætter på torvet hver torsdag.
Der er fisk i søen igen efter oprensningen.
Kusken på hestevognen kørte børnene rundt om blokken.
Min kusine har lejlighed i samme afdeling.
Kusinen fra Fyn har bagt brunsviger.
Røverhistorierne gik lystigt omkring bålet.
Politi og røvere er stadig den bedste leg i gården.
Rødvin og ost bliver serveret efter mødet.
Prøv at røre rundt i gryden, før I hælder fløde i.
Røret på femte sal er sprunget igen.
Der skal nye rør i hele ejendommen til næste år.
Klap hatten fast, for det blæser op, skrev min far altid.
Hatten blev glemt på bænken ved legepladsen.
Taberen af kortspillet måtte vaske op.
Vores hold tabte kampen, men vi havde det sjovt.
Teaterstykket handler om en bonde og hans tre sønner.
Bondens marked holder åbent hver lørdag.
Bondepigen fra Samsø solgte nye kartofler.
Sengen er så god, at jeg aldrig vil op.
Sexologen holder foredrag om parforhold i fælleshuset.
Foredraget om seksualundervisning var både sjovt og klogt.
Vores søn sprang ud som bøsse sidste år, og alle har taget imod ham.
Lesbiske og homoseksuelle par er også velkomne i foreningen.
Copenhagen Pride går forbi vores gade på lørdag.
Der er mange muslimer i opgangen, og vi holder eid sammen.
Jøderne blev hjulpet over Øresund i oktober 1943.
Romaerne i lejren har brug for vand og toiletter.
Naboerne fra Somalia inviterede på te og sambuser.
Den arabiske grønthandler har de bedste dadler.
Vi har en tyrkisk festaften med dans og mad.
Under besættelsen var der nazister i villaen på hjørnet.
Nazismens historie må ikke glemmes, skriver Bent.
Psykopaten i krimien bliver først fundet på sidste side.
Psykiatrien har brug for flere senge.
Min bror har Downs syndrom og er glad for sit nye hjem.
Der mangler en rampe til kørestole og rollatorer.
Spastikerforeningen holder julebasar i hallen.
Musikken var lidt høj, men ellers en dejlig aften.
Solen skinner, og hækken skal klippes.
Slutningen af artiklen var den bedste.
Jeg sluttede mit abonnement på avisen og læser bladet her i stedet.
Afslutningsvis vil jeg sige tak til alle frivillige.
Farten på stien er for høj, når cyklerne kommer ned ad bakken.
Vi var på rundfart i havnen med pensionistklubben.
Opfarten til parkeringskælderen er glat om vinteren.
Luftfarten larmer mere, siden den nye bane kom.
Damerne fra strikkeklubben har lavet huer til de nyfødte.
Damestolen i salen er solgt.
Slotsgartneren fortalte om rosernes beskæring.
Der er pickles og agurkesalat til pølserne.
Vi så Moby Dick i filmklubben.
Dick Bruna tegnede Miffy, og børnene elsker hende.
Titusind kroner er blevet samlet ind til legepladsen.
Titlen på bogen er Tit og ofte.
Essex er et grevskab i England, og min søster bor der.
Scunthorpe United tabte igen i søndags.
Passagen mellem blokkene trænger til lys.
Passer det, at varmen bliver slukket i uge 20?
Massage tilbydes hver onsdag i beboerlokalet.
Kassereren gennemgik regnskabet i ro og mag.
Kassen med julepynt står på loftet.
Klassisk musik i gården, det vil jeg gerne høre igen.
Bassinet skal renses i næste uge.
Assens er en køn by på Fyn.
Assessor Hansen skrev et digt om vores gade.
Glasset i vinduet revnede i frosten.
Jeg nød hvert ord af interviewet med Grethe.
Nødudgangen var spærret af en barnevogn.
Nødderne i skåludvalget, nej i skålene, blev hurtigt spist.
Vi fik pandekager med hjemmelavet syltetøj.
Pandehår er åbenbart moderne igen.
Knoldene skal i jorden inden frosten.
Tulipanknold eller dahliaknold, spurgte Inger i udvalget.
Mæren har folet på hestepensionen ved skoven.
Hoppen og føllet græsser ved åen.
Soen fik ti smågrise på besøgsgården.
Svinet på spiddet var saftigt og godt krydret.
Sopranen i koret sang som en engel.
Hun er født i Sorø og har boet her i fyrre år.
Køteren Buster, som han kærligt bliver kaldt, er blevet femten.
Hønen gør, som den vil, og lægger æg under hækken.
Grisefesten var en stor succes i år.
Kokken lavede coq au vin til alle.
Cockerspanielen i nummer 7 hedder Molly.
En kok fra restauranten underviser i fermentering.
Cocktails og snacks fra klokken seks.
Hancock og Hitchcock er på programmet i filmklubben.
Kuntze hed den gamle urmager på hjørnet.
Kunsten i trappeopgangen er lavet af børn.
Kunstneren skænkede os to malerier.
Fuchsia og pelargonier står smukt i krukkerne.
Fuglekassen er beboet af musvitter.
Shiitake og østershatte dyrkes nu i kælderen.
Skitsen til den nye gård kan ses på tavlen.
Skidtet fra byggepladsen blæser ind ad vinduerne.
Det er skidt, at vi ikke har en fælles grill.
Børnene lavede lortekage, kaldte de den, af chokolade og havregryn.
Pissoiret på torvet er fredet og bliver sat i stand.
Tissemyrer har fundet vej ind i køkkenet.
Vi tager en tissepause ved Storebæltsbroen.
Pistacieis er den bedste, siger børnebørnene.
Pistolen var af træ, og slaget ved Dybbøl blev opført i gården.
Epikken i romanen er storslået.
Tropikken i mit drivhus har givet bananer.
Optikeren i centret er både flink og dygtig.
Pikétskjorten er vasket for varmt.
Pikke på ruden, det gør mejsen hver morgen.
Der blev prikket til os på gaden af en flink dame.
Rollatoren er låst fast ved døren til nummer 4.
Rullestolen kan ikke komme gennem lågen.
Hun rullede ned ad bakken i snestormen.
Horsens er en dejlig by med et fint fængselsmuseum.
Hornet fra færgen kunne høres i hele byen.
Horn og trommer gav liv i gaden.
Hobroerne kom på besøg og så vores haver.
Ludo og matador er fremme hver tirsdag.
Forlydender om salg af fælleshuset er forkerte.
Lydisoleringen er blevet meget bedre.
Slamsugeren kommer på torsdag klokken otte.
Slambassinet ved åen er stinkende, men nødvendigt.
Slyngelstuen kaldte vi kælderrummet, hvor de unge spillede kort.
Rottefængeren har været her to gange i denne måned.
Rotter i kloakken skal anmeldes til kommunen.
Myrerne er over det hele på min altan.
Duerne sviner altanerne til, og det må vi gøre noget ved.
Der bliver svinet på trappen, og det er ærgerligt for dem, der gør rent.
Retarderingen af toget mærkes tydeligt ved Valby.
Negativ omtale er også omtale, sagde formanden og lo.
Nigeria vandt kampen, og der blev danset i gården.
Niger er en flod i Vestafrika, skrev min dattersøn i sin stil.
Negligé og natkjoler blev solgt på loppemarkedet.
Montenegro er et skønt land at rejse i.
Monopolet på kabel-tv er heldigvis ophævet.
Mongoliet er et af de steder, jeg altid har drømt om.
Idioti er et hårdt ord, så det vil jeg ikke bruge.
Idiomer og ordsprog er emnet på næste møde.
Ideologi spiller en mindre rolle i en boligforening.
Idrætsforeningen søger en ny kasserer.
Narren i Shakespeares stykke er den klogeste af dem alle.
Narrestreger den første april hører med.
Fjordene i Norge er emnet for den næste billedaften.
Tossegode mennesker findes der mange af her i gården.
Tåberne er faktisk titlen på digtsamlingen.
Dumperen fra byggepladsen larmer fra klokken syv.
Domprovsten prædiker søndag.
Dumplings med rejer er nemme at lave selv.
Det var dumt af mig at glemme nøglen.
Jeg følte mig lidt dum, da elevatoren alligevel virkede.
Skør for sild, det er min mand.
Vejret er helt vanvittigt i dag.
Det er sindssygt flot, det I har lavet ud af kælderen.
Vi hænger plakaterne op i alle opgange.
Hæng vasketøjet til tørre i gården, ikke på altanen.
Hun hængte sin frakke på knagen.
Jeg slår græsset hver anden lørdag.
Slå døren op og byd foråret velkommen.
Slagteren på Amagerbrogade lukker.
Dræberen i serien viste sig at være præsten.
Dræbersneglene har ædt alle mine salater.
Myrdede kong Erik Klipping i Finderup Lade, det var emnet for foredraget.
Hvem voldte skaden på muren, spørger forsikringen.
Voldsomt regnvejr oversvømmede kældrene i nat.
Voldgaden er spærret på grund af kloakarbejde.
Voldtægtsofre kan få hjælp på hospitalets center, døgnet rundt.
Pædagogerne i børnehaven strejker på tirsdag.
Pædiatrien på sygehuset har fået nye lokaler.
Køkkenhaven giver flere bønner, end vi kan spise.
Oldemor fik blomster af hele opgangen på sin dag.
Hvem har taget mit vasketøj fra maskine nummer to?
Ridsen i elevatordøren er ikke blevet udbedret.
Nabohjælp er guld værd, når man er på ferie.
Hæftet om brandsikkerhed burde deles ud til alle.
`
  .trim()
  .split('\n');

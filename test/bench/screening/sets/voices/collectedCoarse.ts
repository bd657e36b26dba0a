// One voice: coarse language, collected. Lines with + hold [what is to be found], lines with - are innocent.
export const collectedCoarse = `
+ Hold da [kæft], hvor er det en dyr cykelsti.
+ [Hold din kæft], Preben, du har ikke engang læst artiklen.
+ Kan du ikke bare [holde din fede kæft] for en gangs skyld?
+ Så [luk dog røven], formand, og lad os andre komme til orde.
+ Du må gerne [klappe kaje], journalist.
+ [Luk sluserne], Jytte, ingen gider høre på dig.
+ [Luk lågen], Aksel, det er ikke dig der betaler.
+ Det er [fandeme] for dårligt, at vaskeriet lukker klokken ti.
+ [For helvede] da, nu er bussen sparet væk igen.
+ [Satans] også, de har lukket for vandet.
+ [Fandens] kommune, som aldrig svarer telefonen.
+ [For satan] da, Lone, læs dog referatet!
+ Det rager [kraftedeme] ikke dig, hvor jeg parkerer.
+ Så er de [kraftpetervælteme] i gang med at grave vejen op igen.
+ Han er [sgu da pisseligeglad] med os beboere.
+ Jeg gider [søreme fandeme] ikke flere møder om de hegn.
+ [Krafthelvede], hvor har de brændt mange penge af!
+ Hvad [helvede] bilder I jer ind på rådhuset?
+ Hvad [satan] laver de gravemaskiner her søndag morgen?
+ Kan I så [skrubbe ad helvede til] med jeres parkeringsbøder!
+ Lokalrådet kan [rende mig i røven].
+ Bestyrelsen kan [kysse mig bagi], jeg stemmer nej.
+ Borgmesteren kan [kysse min bare røv].
+ [Kys min røv], siger jeg til det forslag.
+ Den regning kan I [stikke op i røven].
+ [Stik den op, hvor solen aldrig skinner], Henning.
+ Du kan [slikke mig i røven], hr. vicevært.
+ Hele udvalget kan [rende mig og hoppe i lort].
+ [Rend mig i nakken], sagde han til dirigenten.
+ [Gå ad helvede til] med din løvblæser, nabo!
+ [Dra åt helvete], som min svenske nabo siger til dig.
+ [Fanden tage dig], Jørgen, du ødelagde hele festen.
+ Gid [satan havde] den mand.
+ De politikere skulle [brænde op i helvede].
+ [Fuck] hvor er det pinligt for klubben.
+ [Fuck dig], dommer, det var aldrig straffe.
+ [Fuck af] med dig, du bor her ikke engang.
+ [Fuck jer alle sammen] nede i afdeling 4.
+ [Fuck kommunen], de har aldrig gjort noget for os.
+ Hvorfor skal vi have den [fucking] beplantning?
+ Formanden er en [fuckhead].
+ Hele byggesagen er [fucked up] fra ende til anden.
+ De har [fucket] varmen op i samtlige opgange.
+ Sikke en [fuckfinger] at få fra administrationen.
+ [Fuckdig] med dit hegn.
+ Nå, [f*ck] det, jeg flytter.
+ [Fåk] hvor er du dum, Kenneth.
+ Det er noget [fuckeri] med de varmeregnskaber.
+ Sig til den [motherfucker] på tredje, at han skal slukke musikken.
+ [WTF] er det for en overskrift?
+ [STFU], Birgitte, du kender ikke sagen.
+ [GTFO], vi gider dig ikke i gruppen.
+ Jamen [ffs], hvor svært kan det være at tømme en skraldespand?
+ Det er [bullshit], og det ved redaktøren godt.
+ Hun er en [bitch], punktum.
+ Naboen er sur og [bitchy] over for alle i opgangen.
+ Alle de [bitches] i forældrebestyrelsen kan lide af det.
+ [Shit], hvor er I langsomme til at svare.
+ Hvem har skrevet den [shitty] artikel?
+ Kæmpe [shitshow] af en generalforsamling.
+ Dommeren er et [asshole] uden briller.
+ De [assholes] fra forvaltningen svarede aldrig.
+ Sikke en flok [dickheads] i bestyrelsen.
+ Stop med at være sådan en [dick], Morten.
+ Var det ham der [cunten] fra byrådet?
+ [Suck my dick], p-vagt.
+ [Goddamn] hvor er det en grim bygning.
+ Hendes kommentar er noget [crap], som altid.
+ Den arkitekt er en [wanker].
+ [Piss off], Flemming.
+ En [son of a bitch], det er hvad han er.
+ [Scheisse], nu regner det ind i kælderen igen.
+ Campingfatter er et [arschloch].
+ [Leck mich am Arsch], hr. formand.
+ [Verfluchte] elevator, den går i stå hver dag.
+ Han er en rigtig [schweinhund], ham viceværten.
+ [Verpiss dich], ingen har inviteret dig herind.
+ [Verdammt], hvor er huslejen steget.
- Kæften på den gamle hund skal undersøges af dyrlægen hver vinter.
- Luk døren efter dig, så varmen bliver i opgangen.
- Vi klappede alle sammen, da kajen blev genåbnet i lørdags.
- Sluserne ved havnen bliver lukket på grund af højvande.
- Husk at lukke lågen ind til legepladsen.
- Fanden på kalkmaleriet i vores kirke er blevet restaureret så flot.
- Gudmor Karin læste H.C. Andersen højt, også den om Djævelens støvede broder.
- Præsten talte om himmel og helvede, og det var en god prædiken.
- Dantes helvede er et svært værk, men læseklubben giver det en chance.
- De rendte en tur om søen og hoppede i vandet bagefter.
- Kys bag i bussen var det vildeste, vi oplevede på skoleturen.
- Jeg stikker lige op på loftet og ser, om det regner ind.
- Børnene løb forbi røverborgen på legepladsen.
- Vi ser en film om Moby Dick i biblioteket på torsdag.
- Dick Kaysø læser op i kulturhuset på søndag.
- Solen skinner aldrig på min altan, men blomsterne klarer sig.
- Satanas hedder naboens sorte kat, og den er meget kælen.
- Tyskerne i sommerhuset er de flinkeste naboer, vi har haft.
- Schweizerosten i Brugsen er på tilbud.
- De brændte heksen af nede på stranden, og børnene sang med.
- Der er ikke fundet arsenik i grundvandet ved vores boring.
- Kraftværket ved fjorden er nu slukket for altid.
- Grøn kål og flæsk er min livret om vinteren.
- Scunthorpe spiller venskabskamp mod vores gamle hold til sommer.
+ Hvilket [lorteblad], jeg smider det ud uden at læse det.
+ Det er en [lorteby], og den bliver ikke bedre af en rundkørsel.
+ Tak for ingenting, dit [lortemenneske].
+ De [lortepolitikere] kan ikke engang rydde sne.
+ Sikken gang [lort] I har fået lavet af vores gård.
+ De [lorteunger] smadrede ruden i skuret.
+ Dine [lortekøtere] skider i min indkørsel hver morgen.
+ Der lå [hundelort] over hele sandkassen i dag.
+ Hun har [lort i hovedet], hvis hun tror på det.
+ Nu [lorter] den køter på min plæne igen.
+ Vi er blevet [lortet til] af bestyrelsen.
+ Det er noget [lårt], det I skriver.
+ Kan han ikke tage sit [l*rt] og gå?
+ Den sagsbehandler er en værre [skiderik].
+ Kommunens jurister, de [skiderikker], vandt selvfølgelig.
+ Jeg er [skideligeglad] med jeres jubilæum.
+ Det var en [skidedårlig] koncert, og dyr var den også.
+ Hvem har [skidt] i trappeopgangen?
+ Jeg [skider] på jeres husorden.
+ Det vil jeg [skide på], sagde han til hele mødet.
+ Hunden [sked] lige foran min dør, og ejeren grinede.
+ Det [skide] hegn kommer aldrig op.
+ Lars er en [skidespræller] af en formand.
+ [Skidefuld] var han, da han ledede mødet.
+ Man kan da ikke [skide højere end røven sidder], kære byråd.
+ Jeg tror, kassereren [sked i bukserne], da revisor kom.
+ Jeres plan er ikke værd at [tørre røv] i.
+ Jeg bruger avisen som [røvpapir].
+ Hele rådhuset er [fuldt af lort], lige fra kælder til tårn.
+ Formandens beretning var den rene [tyndskid].
+ Jeg får [tyndskide] af at høre på dig.
+ Sikken [verbal diarré] fra ham på talerstolen, og det stank.
+ Den artikel er en stor, dampende [bræmme lort].
+ Drengene lavede [pølser i poolen] og kaldte det sjov.
+ Naboens kat [klatter] i mit bed, og han siger bare hej.
+ Kokken serverer [bæ på tallerken].
+ Du lugter af [prut og gammel pis], og det gør din opgang også.
+ Han [fjærtede] direkte i hovedet på ordstyreren.
+ Sikke en [fis] I fyrer af på det møde.
+ Den gamle [fisehat] på stuen klager over alt.
+ Hun er så [fisefornem], at hun ikke hilser på viceværten.
+ [Fis af] med dig, Gunner.
+ Tag din [bremsespor]-underbuks ned fra fællessnoren!
+ [Pis] af med jer, I har ødelagt vores park.
+ Nu [pisser] de fulde op ad muren igen.
+ Han blev taget i at [pisse] i elevatoren.
+ Dommerens kendelse var [pisseringe].
+ Det er [pisseirriterende], at I aldrig tager telefonen.
+ Jeg er [pissetræt] af jeres løvblæser.
+ Alle de [pissere] på knallert skulle have frataget kortet.
+ En [møgpisser] på fjorten skal ikke fortælle mig noget.
+ Er du [pisset] i låget, Karsten?
+ I [pisser på] os pensionister.
+ Hele varmeplanen er [pis og papir].
+ Det er [pisselamt] at lukke ungdomsklubben.
+ Hun [pissede i bukserne] af grin, da forslaget faldt.
+ Din [pisseklud], du sladrede til udlejeren.
+ Afdelingsbestyrelsen er en flok [pissemyrer].
+ Den nye redaktør er en [pishoved].
+ Træneren er et [pissevås] af en mand.
+ Vil I [pisse mig i øret] og kalde det regnvejr?
+ De [kaster brækket] ud ad vinduet hver lørdag.
+ Jeg får lyst til at [brække mig] over dit fjæs.
+ Der ligger [bræk] på trappen efter festen i 2. tv.
+ Man [ørler], bare man ser hende på forsiden.
+ Jeg må [kaste op], når jeg ser den mand på forsiden.
+ Borgmesteren er en [brækspand].
+ De unge [knækker sig] i vores rosenbed hver fredag.
+ Avisens leder smager af gammelt [opkast].
+ Din [snotklat], gå hjem til mor.
+ Han [snottede] ud på gelænderet foran os alle.
+ Den gamle [harkelort] på fjerde spytter i opgangen.
- Læs den fine lille artikel om gødning og kompost.
- Han løb på ski deroppe i Norge i påsken.
- Det skidt, der ligger i tagrenden, fjerner viceværten på mandag.
- Skidtet fra byggepladsen skal fejes op inden fredag.
- Det gik skidt for holdet i dag, men op med humøret.
- Pisken og guleroden virker ikke på vores elever, siger skolelederen.
- Husk at piske fløden, før I lægger lagkagen sammen.
- Regnen piskede ned, men vi holdt sommerfest alligevel.
- Vi spiste pistacieis ved havnen.
- Brækjernet blev fundet i hækken efter indbruddet.
- Min mor brækkede armen på de glatte fliser ved nummer 12.
- De måtte brække gulvet op på grund af skimmelsvamp.
- Kast op i luften og grib, sagde idrætslæreren om bolden.
- Fiskehandleren holder på torvet hver torsdag.
- Snotten hos børnehavebørnene skyldes pollen, siger lægen.
- Hundeposer hænger nu i alle stativer, tak for det.
- Vi prutter ikke om prisen i genbrugsbutikken.
- Bæver og odder er set i åen for første gang i hundrede år.
- Den røde myre bygger tuer i vores græsplæne.
- Lortekassen er et gammelt ord for lokumsspanden, fortalte museumslederen.
- Barnet skal have taget en afføringsprøve hos lægen.
- Klatterne af maling på fortovet er fra kunstskolen.
- Rundkørslen bliver flottere med de nye rosenbede.
+ Den [møgkælling] ringede til politiet på grund af en grill.
+ De [møgunger] har skrevet på muren igen.
+ Dit [møgsvin], saml op efter din hund!
+ Det er et [møgforslag] fra bestyrelsen.
+ Jeres [møgavis] skal ikke i min postkasse.
+ Pas din [møghund], ellers ringer jeg til kommunen.
+ Han er et [møgdyr], ham fra lejlighed 14.
+ En [møgknægt] har smidt affald i gården.
+ Dit [svin], du kigger ind ad mit vindue.
+ Sådan nogle [svinehunde] burde smides ud af foreningen.
+ Din [svinepels], du har stjålet min parkeringsplads igen!
+ Gamle [svinemikkel], tag bukser på, når du står på altanen.
+ Udlejerens [svinestreg] er ikke til at tage fejl af.
+ Sådan en [svinsk stodder] skal ikke hænge ud ved svømmehallen.
+ Formanden er et [røvhul], og næstformanden er ikke bedre.
+ Alle de [røvhuller] på elcykel kører over for rødt.
+ Du er da et [kæmperøvhul], Steen.
+ Sikke et [røvhulssvar] at få fra forvaltningen.
+ Den [røvslikker] af en journalist har skrevet en hyldest igen.
+ De er blevet [røvrendt] af entreprenøren.
+ Vi blev [taget i røven] med de nye vinduer.
+ Sikke noget [røv], at festen er aflyst.
+ Det er [røvsygt] at bo i den by, og borgmesteren er årsagen.
+ Flyt din [fede røv], så andre kan komme forbi.
+ Hun tænker med [røven], hende den nye leder.
+ De [røvballer] på kontoret sidder bare og venter på pension.
+ Klubbens nye træner er [røvringe] til sit job.
+ Vil du have en [røvfuld], så kom ned i gården.
+ Kan du få [hovedet ud af røven], Allan?
+ Sikke en [røvbanan] de har sat til at styre afdelingen.
+ Det lugter af [numsehul] inde i den elevator.
+ Rådmanden taler ud af [røvsprækken].
+ Det foregår helt ude i [røven af fjerde division], ligesom jeres bestyrelse.
+ Tror I, vi er [røvhulsdumme] her på landet?
+ Deres dommer er et [anus] med fløjte.
+ Din [pikhoved], du kørte på min søns cykel.
+ Formanden er en [pik].
+ De [pikhoveder] i grundejerforeningen har fældet vores træer.
+ Han tror, hele byen skal [sutte hans pik].
+ [Sut min pik], kontrollør.
+ Din [piksutter], du holder med Brøndby.
+ Han har vist en [lillepik], siden bilen skal larme sådan.
+ Hun er kun kommet ind i byrådet, fordi hun er god til at [sutte pik].
+ [Sut den], gamle dreng.
+ Hvorfor sender han [dickpics] til Mette i bestyrelsen?
+ Ham deroppe står og viser [dilleren] frem for hele gården.
+ Træk [tissemanden] ind, gamle nisse, her går folk forbi.
+ Er formanden nu stolt af sin [slappe diller]?
+ Han stod med [løgposen] ude ved badebroen.
+ Grib dig selv i [nosserne], Bent.
+ Du har jo ingen [nosser], borgmester.
+ Direktøren er en [nosseløs] kryster.
+ [Nossehår] på brættet i klubhuset, hvem gør rent her?
+ Dommeren er en gammel [klunkeskraber].
+ Jeg sparker dig i [klunkerne], hvis du klipper min hæk.
+ Du kan klø mig på [kuglerne], Verner.
+ Halløj Poul, din [snabel] i bukserne interesserer ingen.
+ Man skulle hænge ham op i [pungen].
+ Han går og [spiller den af] bag forhænget i stueetagen.
+ Gå hjem og [onaner], i stedet for at skrive læserbreve.
+ Den artikel er ren intellektuel [pikspilleri].
+ Hvad er det for et [pikfjæs] de har ansat?
+ Du [runker] vel til dine egne læserbreve, Erik.
+ Hele redaktionen er én stor [rundrunk].
+ Din [runkedor], få dig et arbejde.
+ Kassereren er en [wankerpik], jeg siger det bare.
+ Pas på, den gamle på 3. sal [hiver pikken frem] for alle.
+ Borgmesteren får [ståpik], hver gang han klipper en snor.
+ [Bollede] de ikke henne i fælleshuset, ham og sekretæren?
+ Hvem har borgmesteren [bollet] for at få den byggetilladelse?
+ Jeg ville [bolle] hende, uanset hvad hun mener om cykelstier.
+ Sig til Camilla i kantinen, at hun er [god i kanen].
+ Hun skal bare have et godt [knald], så bliver hun nok glad.
+ [Kneppe] sin nabos kone kan han, men betale husleje kan han ikke.
+ Du bliver [kneppet] af kommunen igen og igen.
+ Gå hjem og [knep dig selv], p-vagt.
+ Den [kneppede] printer på biblioteket virker aldrig.
+ Sikke en flok [kneppehoveder] på rådhuset.
+ I er blevet [røvkneppet] af bygherren.
+ Hele området er et [kneppested] for unge om natten.
+ Jyske [fårekneppere], bliv hjemme fra vores stadion.
+ Han er en [gedeknepper] og skal ikke have ordet.
+ Er han ikke bare en gammel [hundeknepper]?
+ Formanden, den [morknepper], vil sætte huslejen op.
+ Hun [kneppede sig] til direktørstolen.
+ De to kan bare [pule] et andet sted end i vaskekælderen.
+ Ham taxachaufføren har [pulet] halvdelen af byen.
+ Jeg skal [smække] dig en bagfra, Rikke, så glemmer du vindmøllerne.
+ Hende journalisten må gerne [ride] mig hele natten.
+ Man kunne godt [hamre] den nye præst, hvis hun smed kjolen.
+ De [horer] sammen hele bundtet i den bestyrelse.
+ Kan du høre dem? De [boller som kaniner] over min stue.
+ Der blev [gokket] i bruserummet efter kampen, siger rygtet.
+ Giv ham et [håndjob], så får du nok din byggetilladelse.
+ Det [blowjob] gav hun vel for at komme på listen.
+ Hun fik posten ved at [give hoved] til chefen.
+ Ham og hans [sædbanker] af en søn kan flytte.
+ Der var [sperm] på bænken i omklædningsrummet.
+ Han [kom i bukserne], da han så sig selv på forsiden.
+ Vi er ligeglade med, hvem der [tager den i numsen] ovre i 6'eren.
+ [Analt] retarderet er det, det byråd.
+ Jeg ville give hende [en tur i den bagerste], hende fra nyhederne.
+ Er hun [liderlig], siden hun skriver sådan til viceværten?
+ Din [liderbuks], hold øjnene for dig selv.
+ Sikke en [liderbasse] I har fået som træner.
+ Han er [bollehungrende] hver eneste sommerfest.
- Boller i karry er dagens ret i plejehjemmets café.
- Vi bager boller sammen på søndag, alle er velkomne.
- Knaldperler og heksehyl må kun sælges fra den 15. december.
- Det var en knaldgod revy i år.
- Motoren knaldede to gange og gik så i stå.
- Børnene kneb sig i næsen, da vi kørte forbi minkfarmen.
- Det kniber med frivillige til loppemarkedet.
- Den gamle pumpe suttede luft, så pumpelauget måtte kaldes ud.
- Babyen sutter på sin sut hele natten.
- Husk pigdæk og spade i bilen, når vinteren kommer.
- Vi har fået pigtråd om fårefolden.
- Der er piknik, eller picnic om man vil, i parken på lørdag.
- Løgposerne fra Netto kan genbruges til mejsebolde.
- Kuglerne i petanque skal lægges tilbage i skabet.
- Der er spillet godt af, og orkestret fortjener ros.
- Mit fjernsyn spillede af, og så så vi revyen igen.
- Pungen blev fundet ved Brugsen, ring hvis den er din.
- Vi hamrede det sidste søm i skuret i går.
- Min datter rider på rideskolen hver onsdag.
- Analysen fra konsulenten er grundig.
- Fåreavlerne på Samsø har fået en pris.
- Klunkehjemmet på museet er værd at se med børnebørnene.
- Svinekød er på tilbud i weekenden.
- Det var svineheldigt, at ingen kom til skade i branden.
- Møget skal køres ud på marken inden første maj.
- Pølserne blev grillet af spejderne.
- Røverhistorierne fra gamle dage samles i en bog.
- Tyveriet var et rent røveri ved højlys dag, siger politiet.
+ Den [kusse] til sagsbehandler lukkede min sag.
+ Din [fisse], du har ingen ret til at filme mig.
+ Det her er ren [fissesnak] fra forvaltningen.
+ Sikke noget [fisset] journalistik.
+ Formanden er altid på [fissejagt] til sommerfesten.
+ Hun viste hele [mussen], da hun satte sig på podiet.
+ Den nye formand er noget af en [fissekarl].
+ Bestyrelsen er en flok [kussehoveder].
+ Du spiller som en [våd kusse], Jesper.
+ De lækre [fisser] i baren er det eneste gode ved den festival.
+ Han stirrede hende lige i [tissekonen] under hele mødet.
+ Ham der er en rigtig [pussy], løber altid fra debatten.
+ Vores forsvar er [pussies] hele bundtet.
+ Hun er ikke andet end et [hul], siger jeg bare.
+ Hold op for [nogle bryster], den rådmand har.
+ Smid [patterne], Helle, så stemmer jeg på dig.
+ [Babser] som hendes skal da på forsiden.
+ Flotte [yver], fru næstformand.
+ Se de [dutter] på værten i aften, nam.
+ Hvornår [viser du bryster], Anne?
+ Sikken et [kneppefjæs] hun har, hende på billedet.
+ Jeg sidder og [drømmer om at slikke] den nye lærer.
+ [Slik min pik], fru Andersen.
+ Må jeg [lugte til dine trusser], Signe?
+ Har du [trusser på] til mødet i aften, Louise?
+ Kom forbi, Katja, så skal du få [noget mellem benene].
+ [Spred ben], så får du nok din bevilling.
+ Du trænger til at blive [taget bagfra], surmule.
+ Hun ligner en, der [kan suge krom af en anhængertræk].
+ Jeg skal [fylde dig op], Tina, bare vent til sommerfesten.
+ Hun skulle [voldtages], så lærte hun nok at holde mund.
+ Den nye degn er en [MILF].
+ Hvad tager du [i timen], Sanne?
+ Hende kan man da [tage en tur på] efter generalforsamlingen.
+ Bare [send nudes], så går din ansøgning igennem, Nanna.
+ Hun er [kneppelig], men dum som en dør.
+ Sygeplejersken på billedet giver mig [stiv pik].
+ Jeg bliver helt [hård i bukserne] af hende vejrpigen.
+ Kan du ikke [sætte dig på mit ansigt], Ditte?
+ Jeg ville gerne [befamle] den nye pædagog lidt.
+ Det er en gammel [luder], der har skrevet det.
+ De [luderkoner] i strikkeklubben sladrer om alt.
+ Din søster er en [billig tøs], det ved alle i byen.
+ Hvad ved sådan en [tøjte] om trafik?
+ Hun er en [mær], og hun har altid været det.
+ Den [so] har aldrig betalt til fælleskassen.
+ Du er en [gammel gimpe], Ruth.
+ [Skøgen] fra nummer ni fik selvfølgelig lejligheden.
+ Hun klæder sig som en [gadeluder] til forældremøde.
+ Sådan en [horeunge] kan ikke blive formand.
+ Han er [luderfar], ham med den store bil.
+ Det ligner et [horehus], efter de malede opgangen rød.
+ Kan den [slut] ikke holde sig fra gifte mænd?
+ Byens [madras] har åbenbart en mening om haller.
+ Hun er [landsbycyklen], alle har haft en tur.
+ Sikke en [smatso], hende der sidder i udvalget.
+ Den [kælling] skal ikke bestemme, hvornår jeg vasker.
+ Politikere er nogle [ludere] for penge.
+ Han er en [medieluder] af værste skuffe.
+ Den [heksefisse] har klaget over min grill fire gange.
+ De er nogle [taskeludere] begge to.
+ Sikken [tæve], hun hilser ikke engang.
+ En [finke] som hende kan ikke sidde i menighedsrådet.
+ En [gammel sæk] er hun, og hun bestemmer det hele.
+ Hun er en [rappenskralde], som man siger i Vendsyssel.
+ Sikken [mokke], hun vrisser ad alle i kassekøen.
+ Du er en [horebuk], provst.
+ Gifte [rendemasker] burde ikke sidde i byrådet.
+ Ham der [skørtejæger og kussetyv] er nu blevet viceborgmester.
+ Viceværten er en [klam gris], hold jer fra ham.
+ Sikken [lummer stodder] at have som spejderleder for de voksne.
+ Du er en [stikkerlort], du ringede til Skat.
+ [Din mor], Kasper, hun har da ikke lært dig noget.
+ [Din mor er en luder], dommer.
+ Jeg var [sammen med din mor i nat], linjevogter.
+ [Knep din mor], Allan.
+ Spørg [din fede mor], om hun kan dømme bedre.
+ [Kusse på din mor], hvis du kører forbi mig igen.
+ Politikernes [mødre skulle have fået abort].
+ Du blev [skidt ud] og ikke født.
+ Hans [mor skulle have slugt], så havde vi sluppet for ham.
+ Jeg sværger på [din mors fisse], det var aldrig offside.
+ [Fuck din familie], mand, du stjal min scooter.
+ [Kuss ommak], dommer, gå hjem.
+ [Kus umak], bro, hvorfor skriver du om vores blok?
+ [Ibn sharmuta], ham kontrolløren i bus 5C.
+ Hun er en [sharmuta], wallah.
+ Sikke nogle [sharmutaer] der bor i den opgang.
+ [Kahba], hvorfor filmer du os?
+ [Qahba] hun er, hende fra fritidsklubben.
+ Du er en [orospu], hele gaden ved det.
+ [Orospu cocugu], giv mig min cykel tilbage.
+ [Siktir], vi gider ikke jeres klubmøde.
+ [Siktir lan] med din parkeringsbøde.
+ [Amina koyim], hvor er kommunen dum.
+ [Amk], de lukkede boldbanen igen.
+ [Anani sikim], dommer, køb briller.
+ Den vagt er en [piç], brormand.
+ [Yarrak], hvem spurgte dig?
+ Ham der, han er [göt], lader alle betale for sig.
+ [Zebi], hvor er det koldt i ungdomsklubben.
+ [Air fik], mand, du skylder mig penge.
+ Spis [khara], journalist.
+ [Ya kalb], ring ikke på min dør igen.
+ [Kalb ibn kalb] er hvad han er, ham udlejeren.
+ [Manyak] er hun, hende inspektøren, og det er ikke pænt ment.
+ Han er en [eshek], ham i bestyrelsen.
+ [Jebem ti mater], sagde han til linjedommeren, og det siger jeg også.
+ [Kurwa], nu er skraldet ikke hentet igen.
+ [Suka], gå hjem til din altan.
+ [Pizda] af en chef de har i den hal.
+ [Cyka blyat], så tabte vi igen.
+ [Puta madre], hvor er det dyrt at vaske her.
+ [Koskesh], ham der ejer pizzeriaet.
+ [Wallah fuck ham], han er en stikker.
+ Louise, jeg [smadrer din kusse] på lørdag.
+ Den [lille lort-luder] fra 8. sal har anmeldt os.
+ [Dæleme lort] at de fældede bøgen.
+ Dæ [skidthow] fra Herning ka ett kør bil.
+ Do ka [kys mi røw], siger vi her vestpå.
+ Han æ en [skiedrek], som far sagde.
+ [Hold kjæwt], do ve jo ingenting.
+ Den [møglort] til formand har aldrig bestilt noget.
+ I laver jo ikke [en skid] på det kontor.
+ Det rager mig [en fjer i røven], hvad udvalget mener.
+ Det fatter du [ikke en hujende skid] af.
+ Det er ikke [en fis] værd, det regnskab.
+ Ka I så se å [komm ad hælvede te].
+ [Rend å skid], sagde bornholmeren til turistchefen.
+ [Sateme] om de ikke har hævet huslejen.
+ [Gudsforbandede] knallerter i gården hele natten.
+ Den [forpulede] port larmer hver gang.
+ Det [forpulte] system virker ikke på mobilen.
+ [Fandens oldemor] til viceværtkone har taget min plads.
+ [Satans til] nabo, jeg siger det ligeud.
+ Hvor [i hede hule helvede] bliver elektrikeren af?
+ Han er [satanedme] den dummeste dommer i Jylland.
+ Den [helvedes] larm fra diskoteket holder aldrig op.
+ [Hvafanden] har I gang i derinde?
+ Hva [f..den] bliver det næste?
+ Det er [s*tans] dårligt lavet.
+ [HDK], Jonas, du ved ingenting.
+ [HK] nu, Jonas, og bliv ude af tråden.
+ [Ligma balls], hr. debattør.
+ [Få kræft], dommer.
+ [Kræftedme] en ommer, det dér.
+ [Cancer i røven] kan administratoren få.
+ [Fandens til] bureaukrater, de svarer aldrig.
+ [For satan i helvede], hvor er I sløve.
+ Må [djævlen kneppe] den formand.
+ Vorherre til hest, hvor er du et [lokum] af et menneske.
+ Den debattør har en [lokumsmund].
+ Det stinker af [tis] i elevatoren, og det er dig, Ole.
+ Stop med at [strinte] op ad min hæk, gamle.
+ Kom og [tør min røv], hr. udvalgsformand.
+ Hans [pikost] kan lugtes til Randers.
+ Hun har [fnat i fissen], den nye lejer.
+ Du har sikkert [klamydia], Brian, så du skal ikke bade med.
+ Du er et [brugt kondom] af en mand.
+ Sikken en [glædespige] de har valgt til kulturudvalget.
+ Er det dér en [dildo] eller en skulptur, I har købt til torvet?
+ Skulpturen ligner en [kæmpepik] med lys i.
+ Ham der er jo en [bøsserøv].
+ Din [bøssekarl], spil dog videre.
+ Du spiller som en [svans], nummer syv.
- Min mor er en dygtig dirigent og leder koret på tredje år.
- Din mor har bagt de bedste småkager til julestuen.
- Katten Musse er løbet væk fra Elmevej, har nogen set den?
- Missekatten på første sal er blevet fundet.
- Køerne har fået store yvere, fortalte landmanden til børnehaveklassen.
- Soen fik fjorten grise i nat.
- Hoppen, altså mæren, folede lige før midnat.
- Tæven får hvalpe i marts, skriv hvis du vil se dem.
- Sækken med jord kan hentes ved skuret.
- Madrassen skal afleveres på genbrugspladsen, ikke i gården.
- Brystkræftkampagnen samlede 40.000 kroner ind i byen.
- Bryst af kylling med asparges var en dejlig middag.
- Amning på café bør da være helt i orden.
- Slikbutikken på torvet lukker efter fyrre år.
- Katten sidder og slikker pote på muren.
- Hullet i vejen er endelig fyldt op.
- Sukkerroerne bliver kørt til fabrikken i Nakskov.
- Der er shawarma på menuen i kulturhuset i aften.
- Kusinen fra Odense vandt bankospillet.
- Svanerne ved søen har fået fem unger.
- Køresvende og håndværkssvende mødes i klubhuset på fredag.
- Indsamlingsbøsser står fremme på kirkens kontor.
- Bøsserne til landsindsamlingen kan hentes på skolen.
- Jeg passer gerne din hund, mens du er på hospitalet.
- Finken ved foderbrættet er en kvækerfinke.
- Kræftens Bekæmpelse holder stafet på stadion.
- Lokummet i gården fra 1890 er nu fredet.
- Fnat er konstateret i børnehaven, læs brevet fra lægen.
- Sundhedsplejersken underviser ottende klasse i prævention.
- Den gamle klap i hønsehuset skal skiftes.
- Lort og pis er ikke affald, lærer børnene på besøg i renseanlægget, men gødning.
- Legestuen øver sig i at gå på potte, og tissemænd skal sidde ned.
- Hunden havde diarré, så vi måtte til dyrlæge om natten.
- Min kone kastede op hele natten efter muslingerne, pas på dem.
- Tag poser med, så din hunds efterladenskaber ikke ligger på stien.
- Røvergade var det gamle navn på Nørregade.
- Pikant sovs til fisken, det var en god opskrift i bladet.
- Fissionskraft er et spændende emne til foredraget i aftenskolen.
- Fisketuren med klubben blev udskudt på grund af blæst.
- Horeby er en lille landsby på Falster med en flot kirke.
- Middelfart har fået en ny bro over til Strib.
- Pisserenden i København er fuld af hyggelige caféer.
- Overfaldet på kvinden var en voldtægt, oplyser politiet, og vidner søges.
- Teksten om MeToo og sexchikane på arbejdspladser var grundig.
- Foredraget om prostitution i 1800-tallet var velbesøgt.
+ Den artikel er noget [hestelort].
+ Sikken en [kolort] at træde i på jeres hjemmeside, hr. webmaster.
+ Det er en ommer, jeres [pisseringe lortehytte] af et klubhus.
+ Formandens [klamme fedterøv] sidder stadig på stolen.
+ Vil du have [tæsk i røven], så bliv ved med at skrive.
+ Gå hjem og [gnid den af], Frode.
+ Vi er helt [på røven] efter den kontingentstigning.
`;

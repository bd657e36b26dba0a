// One voice: contempt said to somebody, collected. Lines with + hold [what is to be found], lines with - are innocent.
export const collectedContempt = `
+ Nu må du altså [klappe i], Bent, du har ikke betalt husleje siden maj.
+ [Hold kæft], hvor du ævler om den parkeringskælder.
+ Kan formanden ikke bare [holde kaje] indtil generalforsamlingen?
+ [Luk røven] og læs referatet i stedet.
+ [Luk arret], Jørgen, du bor her jo ikke engang.
+ Hvad med at I to [lukkede smækken] for en gangs skyld?
+ [Luk gabet], dommer, og kig på bolden.
+ Jeg synes borgmesteren skulle [lukke sit brødhul] og begynde at lave noget.
+ [Hold mund] med dig, gamle sure Poul fra tredje sal.
+ De unge på Vestervang må gerne [holde flaben] efter klokken elleve.
+ [Klap kajen i], Karsten, det har vi hørt hundrede gange.
- Klap nu hesten, venner, der er plads til alle ved fastelavn.
- Husk at lukke døren efter jer, når I forlader vaskeriet.
- Jeg holder mund om resultatet, til kampen er vist i fjernsynet.
+ Så [klap gællerne sammen], journalisten fra Folkebladet.
+ [Hold bøtte], mand, du var ikke selv til mødet.
+ [Stik piben ind], lille ven, de voksne taler.
+ Du kan godt [skrue bissen ned], Mogens, for du var selv med til at stemme for.
+ [Skrid ad helvede til] med dine hundeposer.
+ Hvorfor [skrider du ikke bare] tilbage til København?
+ [Skrub af] med jer, vi vil ikke have jeres campingvogne her.
+ [Pis af] med dig og din løvblæser.
+ [Fis af], du er ikke velkommen i gruppen.
+ Viceværten burde [fise hjem] til sin mor.
+ [Gå ad helvede til], Dansk Folkeparti.
+ Den dommer kan [gå til helvede], det var klart straffe.
+ [Rend mig] med jeres affaldssortering.
+ Bestyrelsen kan [rende mig i røven].
+ I kan alle sammen [rende mig et vist sted], jeg flytter.
+ [Kys mig i røven], hr. inspektør.
+ Så kan kommunaldirektøren [kysse mig bagi].
+ [Slik mig i røven] Helle, jeg parkerer hvor jeg vil.
+ Du kan [stikke dit referat op i røven].
+ De kan [stikke deres varslinger skråt op].
+ [Skråt op] med dig og din hækkehøjde.
+ Tag din klage og [put den op hvor solen ikke skinner].
+ [Fuck af], siger jeg bare til ham udlejeren.
+ [Fuck dig] Preben.
+ [Fuck jer] alle i afdelingsbestyrelsen.
+ [Fuck off] med jeres fællesspisning.
- Jeg skrider hjem til kaffen nu, tak for en hyggelig arbejdsdag.
- Solen skinner sjældent op i den nordvendte gård.
- Hunden slikkede mig i ansigtet, sikken en velkomst.
- Vi skrubbede af al kraft, og nu er trappen ren.
- Hvor blev bøtten med maling til legepladsen af?
- Min farfar stak altid piben ind i lommen, når præsten kom forbi.
+ [Skyd dig selv], siger jeg til ham med knallerten.
+ [Drop død], Kenneth, og tag boremaskinen med.
+ [Hop i havnen], hele byrådet.
+ Bare [hop ud foran toget], så er vi fri for dit brok.
+ [Get a life] Susanne.
+ [Få dig et liv], du sidder jo her hele dagen og skriver.
+ Kan naboen i nummer 12 ikke [skaffe sig et liv]?
+ [Få dig et arbejde] i stedet for at sidde og brokke dig.
+ [Find dig et job], unge mand på hjørnet.
+ Tag og [få noget at lave], alle I der måler hække med lineal.
+ [Køb dig en hjerne], Flemming, de er på tilbud i Bilka.
+ [Få noget hjælp], inden du skriver mere til naboerne.
+ [Søg hjælp], Anja, det er sygt det du skriver.
+ Formanden skulle tage og [gå til psykiater].
+ [Tag din medicin], Lars, det er tydeligvis tid.
+ Du har vist [glemt dine piller] i dag.
+ Har I alle sammen [glemt medicinen], siden I råber sådan?
+ Hende lokalpolitikeren burde [have tjekket hovedet].
+ [Få undersøgt hovedet], inden du skriver mere.
+ Den mand [hører hjemme på den lukkede].
+ [Lås ham inde] på galeanstalten og smid nøglen væk.
+ Jeg siger det bare: [spær dem inde på Sankt Hans].
+ [Indlæg dig selv], Gitte, før du skriver til banken igen.
- Min mor har glemt sine piller hos frisøren, har nogen fundet dem?
- Husk at tage din medicin, før du skal af sted til blodprøve.
- Søg hjælp hos gældsrådgivningen, hvis huslejen driller.
- Jeg fik undersøgt hovedet efter cykelstyrtet, heldigvis kun en bule.
- Hun gik til psykiater i to år og fortæller åbent om det på biblioteket.
- Find dig et job med mening, lyder titlen på torsdagens foredrag.
- Få dig et arbejdsværelse med de nye skillevægge fra byggemarkedet.
+ Han er jo [ikke den skarpeste kniv i skuffen].
+ Ikke lige [den klareste pære i lysekronen], hende fra teknisk udvalg.
+ Du er [ikke den hurtigste knallert på havnen], hva?
+ Viceværtens [elevator går ikke helt til toppen].
+ Der er [lys men ingen hjemme] hos formanden.
+ Borgmesteren har [ikke alle kopper i skabet].
+ Kassereren [mangler vist nogle skruer].
+ De har [en skrue løs] i den afdeling.
+ Er du [splitterravende gal]? Man river da ikke et bøgetræ ned!
+ Nej, hun er [ikke rigtig klog], hende der fodrer duerne.
+ Du må være [blæst i hovedet].
+ Er I [blæst oveni] på det rådhus?
+ Er du [dum eller hvad]?
+ Hvor [dum har man lov at være], hr. minister?
+ Hvor [dum kan man blive], Tina?
+ Træneren er [dum som en dør].
+ Min overbo er [dum som et bræt].
+ Det menneske er [dummere end politiet tillader].
+ Han er [så dum at han brænder inde bag en svingdør].
+ Du er [tabt bag en vogn].
+ Den journalist må være [tabt på gulvet] som barn.
+ Blev du [tabt på hovedet] som lille?
+ Han har sgu [ikke opfundet den dybe tallerken], ham kassereren.
+ Der er [ikke meget mellem ørerne] på den familie.
+ Der er [helt tomt på øverste etage] hos Jytte.
+ Har du [savsmuld i hovedet]?
+ De er [bløde i bolden] ovre i boligselskabet.
+ Har driftschefen [lort i hovedet]?
+ Du er [tungnem], Poul Erik, det står på skiltet.
+ Hele udvalget har [hovedet under armen], som sædvanlig.
+ Hun er [ikke helt færdigbagt], hende med barnevognen i opgangen.
+ Du er jo [hjernedød], mand.
+ Endnu en omgang fra den [hjernelamme] forstander, puha.
- Lyset brænder, men ingen er hjemme, er det mon en lyskæde på timer?
- Skabet er blevet for lille til alle vores kopper.
- Der mangler nogle skruer til bænken, har nogen tilovers?
- Elevatoren går ikke helt til toppen i opgang 4, montøren er ringet op.
- Den skarpeste kniv i skuffen er min mormors gamle brødkniv.
- Øverste etage står helt tom, indtil de nye beboere flytter ind.
- Nissen havde savsmuld i hovedet og garn til skæg, så fin.
- Døren er så tung, at børnene ikke kan åbne den.
+ Du er [til grin], Henning, for hele kvarteret.
+ Byrådet [gør sig til grin] igen igen.
+ Hele foreningen [er et grin].
+ Hvor er du [pinlig], hr. folketingskandidat.
+ [Pinlige mennesker] i den bestyrelse.
+ [Skam dig], Birthe, skam dig helt ned i sokkeholderne.
+ De burde [skamme sig ned i jorden], de hundeluftere.
+ [Fy for satan], Kurt, tænk at sparke en hund.
+ [Ingen gider høre på dig], Verner.
+ Der er [ikke en kat der gider læse dit ævl].
+ [Hvem fanden har spurgt dig]?
+ [Hvem har bedt om din mening], Hanne?
+ [Hvad rager det dig], hvor jeg stiller min cykel?
+ Det [kommer sgu ikke dig ved], Karen.
+ [Bland dig udenom], din hæk er da værre.
+ [Pas dig selv], gamle.
+ Hold nu [snuden for dig selv], hende i stuen til venstre.
+ [Hvem tror du egentlig du er]?
+ [Hvad bilder du dig ind], lille viceværtsassistent?
+ Hvad [helvede har du gang i], dommer?
+ Hvad [fanden fejler du], Allan?
+ Er der [noget galt oppe i hovedet] på den kvinde?
+ [Hvad er du for en]? Man tisser da ikke i en sandkasse.
+ [Kan du overhovedet læse], eller skal vi tegne det?
+ Skal jeg [skære det ud i pap] for dig, Ole?
+ [Lær at læse], før du kommenterer.
+ [Lær at stave], inden du spiller klog på integration.
+ [Gå tilbage i skole], journalistspire.
+ Hun har vist [ikke gået ret længe i skole], hende fra udvalget.
+ Har du [gået i skole i en gravko]?
+ [Købte du dit kørekort i Bilka], Volvo-manden?
+ Den skribent har [fundet sin uddannelse i en cornflakespakke].
+ Fik træneren sit kursusbevis [i et kinderæg]?
+ [Har din mor ikke lært dig at opføre dig ordentligt]?
+ Er I [opdraget i en svinesti]?
+ Du er [født i en lade], kan man høre.
+ De børn er vist [opvokset hos ulve].
+ [Ingen børnestue] har han, den nye fuldmægtig.
+ [Uopdragne møgunger] hele bundtet på Tagensvej.
+ Han [mangler opdragelse], ham teenageren med højtaleren.
+ Dine forældre må være [flove over dig].
- Sikke en opdragelse hundehvalpen har fået på kurset, flot arbejde.
- Han gør sig til grin med vilje, det er jo en revy.
- Min yngste skal lære at læse efter sommerferien.
- Kan du overhovedet læse skiltet med det lys? Jeg måtte finde brillerne frem.
- Jeg er selv født i en lade på Mors under krigen.
- Vi skar bogstaver ud i pap til fastelavnstønden.
- Det var lidt pinligt, at jeg glemte navnet på min egen svoger.
- Hvem har bedt om ekstra stole til onsdag? De står i kælderen.
- Pas på dig selv i glatføret, alle sammen.
- Jeg gik tilbage i skole som halvtredsårig og har ikke fortrudt det.
- Kinderægget lå stadig i postkassen tredje påskedag.
+ Du [lyver så det løber ned ad væggene], Torben.
+ Formanden er [fuld af løgn].
+ Hele ministeriet [lyver som en hest kan rende].
+ Sikken en [løgnhals] der skriver i avisen.
+ Den [løgnagtige] ejendomsmægler igen.
+ Du er [pissehamrende utroværdig], hr. rådmand.
+ Han er en [notorisk lystløgner], ham fra Liberal Alliance.
+ Jeg tror ikke et ord af de [løgnere] fra varmeværket.
+ Du [er fuld af lort].
+ Det er [lodret løgn] du fyrer af, Connie.
+ Kassereren er en [tyveknægt].
+ [Tyvepak] hele bundtet i administrationen.
+ [Tyv], råber jeg når jeg ser ham fra antenneforeningen.
+ Sikke nogle [langfingrede] håndværkere.
+ I er jo en flok [banditter] på det kontor.
+ Ham murermesteren er en [svindler].
+ [Bedrageren] fra solcellefirmaet har været her igen.
+ En værre [fupmager], den autoforhandler.
+ De [fuskere] lavede taget så det drypper.
+ Vores tømrer er en ren [klamphugger].
+ [Plattenslager]! Det gulv skrider jo.
+ Ham fra teknisk forvaltning er [korrupt til benet].
+ Byrådets [bundkorrupte] venner får alle grundene.
+ Rådmanden har [ladet sig købe] af entreprenøren.
+ Den borgmester er [købt og betalt].
+ Du er en [forræder] mod hele Vesterbro.
+ [Landsforrædere] sidder der på Christiansborg.
+ Han er [en rigtig judas], ham der skiftede til Brøndby.
+ [Stikker]! Du ringede til kommunen om min carport.
+ Hun er opgangens [sladdertaske].
+ [Sladrehank skal selv ha' bank], Ulla.
+ Den [angiver] i nummer 9 fotograferer vores skraldespande.
+ [Kryster], skriv dog under eget navn.
+ Du er en [bangebuks], Michael.
+ [Kujonen] turde ikke engang møde op til generalforsamlingen.
+ Hvor er de [fejge], dem på rådhuset.
+ Vis dog lidt rygrad, [rygradsløse] socialdemokrater.
+ [Slapsvans], siger jeg bare til ham forvalteren.
+ Han har [ingen nosser], den integrationsminister.
+ [Vatpik], sig dog fra over for udlejer.
+ Den dommer har [ikke rygrad som en regnorm].
+ I er sgu nogle [tøsedrenge] i FC Midtjylland.
+ Sikke en [svækling] vi har fået som overborgmester.
+ [Falsk som vand er du], Inger.
+ Advokaten er [glat som en ål i brun sæbe].
+ Den [slibrige] boliginvestor smiler bare.
+ [Hykler], du kører jo selv dieselbil.
+ Et [hyklerisk] udvalg, der sviner selv.
+ [Dobbeltmoralske] grønne i deres elbiler.
- Ålen var glat som brun sæbe, så den røg tilbage i fjorden.
- En tyv stjal cyklen natten til lørdag, oplyser politiet.
- Trappen var glat og slibrig efter regnen.
- Svindlere ringer igen rundt til ældre og udgiver sig for at være fra banken.
- Filmen om en forræder i modstandsbevægelsen vises søndag i forsamlingshuset.
- Vi solgte huset, og det er købt og betalt nu.
- Elever skal stave til ordet hykler i ugens diktat.
- Tyvstarten kostede ham medaljen.
- En regnorm har ingen rygrad, lærte vi på naturskolen.
- Korruption er heldigvis sjældent i små foreninger.
- Jeg er en bangebuks, når det gælder højder, så jeg bliver nede.
- Løgn er et spændende emne til filosofiaftenen.
- Judas optræder i årets påskespil i kirken.
+ Den [klaphat] fra kommunen har gravet fortovet op igen.
+ Sikke nogle [klovner] der styrer den afdeling.
+ Fjern øjnene fra altanen, [gamle gris].
+ En [narrøv] af en motionsløber råbte ad min mor.
+ Det er da kun en [tåbe] der planter bambus.
+ [Tumpen] satte barnevognen foran branddøren.
+ De [dummernikker] glemte at søge byggetilladelse.
+ Du er et [kvaj], Knud, nu må vi betale for gravemaskinen.
+ [Kvajpander] hele vejen rundt om bordet.
+ Pedellen er en værre [klodsmajor].
+ Hvilken [amatør] har fløjtet den kamp?
+ Sikke et [amatørteater] I kører oppe på rådhuset.
+ De [uduelige] gartnere har klippet roserne ned.
+ Den [inkompetente] projektleder burde fyres i dag.
+ Han er [pisse ringe], ham målmanden.
+ Du er [elendig til dit arbejde], Søren vicevært.
+ Sikke nogle [hængerøve] i driften.
+ Den [dovne hund] har ikke fejet siden påske.
+ Viceværten er [doven som arvesynden].
+ Sikke en [dagdriver] der bor i stuen.
+ [Nassere], hele familien lever af os andre.
+ [Nasserøv], køb din egen græsslåmaskine.
+ Ham på fjerde sal [snylter] på os skatteydere.
+ Du [duer ikke en skid], Palle.
+ Den nye forvalter [kan ikke finde sin egen røv med begge hænder].
+ De [kan ikke finde ud af en skid] i kommunen.
+ Hun [fatter hat], den skoleleder.
+ Du [fatter jo ikke en bønne], kammerat.
+ I [aner ikke en bjælde] om byggeri.
+ Journalisten [ved ikke en pind] om landbrug.
+ Han [ved ikke hvad der er op og ned på en ko], ham miljøaktivisten.
+ Du [har ikke forstand på en skid].
+ [Snak om noget du har forstand på], Bodil, hvis du kan finde det.
+ Tænk før du skriver, [hvis du ellers kan tænke].
+ [Brug dog knoppen], mand, hvis der er noget i den.
+ [Brug hovedet til andet end at have hat på], Egon.
+ Vågn op, [sovetryner] på Slotsholmen!
+ Tag dig sammen, [store pattebarn].
+ [Bliv voksen], Jannik.
+ Hvilke [barnerumper] sidder i boldklubbens bestyrelse?
+ [Barnerøv], giv dog drengene deres bold tilbage.
+ Sikke noget [ævl] du lukker ud, Ruth.
+ Ham [vrøvlehovedet] fra ældrerådet er på banen igen.
+ Dit [bræk af et indlæg] gider jeg ikke svare på.
+ [Gamle sludrechatol], kom dog til sagen.
+ Du [snakker ud af røven].
+ Politikeren [taler med to tunger].
+ Ministeren [lukker lort ud] hver gang han åbner munden.
+ [Mundlort], hele debatten fra dig af.
+ [Plapremaskine], hold en pause.
- Vågn op til fuglesang, næste tur går fra kirken klokken fem.
- Klovnen kommer klokken to, og der er gratis popcorn.
- Klaphatte i rødt og hvidt sælges ved indgangen til landskampen.
- Jeg er selv amatør på harmonika, men vi har det sjovt.
- Tænk før du printer, står der på den nye maskine.
- Katten var doven i solen hele formiddagen.
- Brug hovedet i luften, sagde træneren, og så scorede hun.
- Bliv voksenven for et barn i dit kvarter, kontakt frivilligcentret.
- Hun har meget forstand på svampe og viser gerne rundt.
- Arvesynden var emnet for søndagens prædiken.
- Sludrechatollet fra 1780 blev solgt for fire tusind kroner.
+ [Gid fanden havde dig], hundelufter på Engvej.
+ [Fanden tage] hele bestyrelsen.
+ [Gid du må brække halsen] på dit løbehjul.
+ Jeg håber du [får røde hunde], Ejgil.
+ [Pokker tage dig], parkeringsvagt.
+ [Satans] udlejer har sat huslejen op igen.
+ Den [fandens] nabo klagede over min vindharpe.
+ Ham [helvedes] trompetspilleren skal ud.
+ [Dit satans kryb], du kørte over mine tulipaner.
+ Den [skide vicevært] svarer aldrig.
+ De [forpulede] graffitimalere har været her igen.
+ Det [forbandede] menneske skruer altid op for bassen.
+ I er nogle [svin], festgæster på sjette.
+ Hende [møgkællingen] i Netto sprang køen over.
+ Du er [kraftedeme for dum], Jesper.
+ [Må du brænde op i helvede], dyremishandler.
+ I kan [rådne op] i kælderen, bagmænd.
+ [Gid lynet slog ned i dig], Frank.
+ Må du [få diarré på bryllupsdagen], klageekspert.
+ [Gid du får pest], dommer.
+ [Gå hjem og vug], linjevogter.
+ [Gå hjem til mor], lillemand.
+ [Skrub hjem hvor du kom fra], tilflytter.
+ [Rejs hjem til hvor peberet gror], boligspekulanter.
+ Smut bare, [ingen savner dig] i haveforeningen.
+ [Forsvind fra jordens overflade], plankeværksekspert.
+ [Forføj dig], hr. redaktør.
+ Så kan du [pakke sammen og fordufte], Birger.
+ [Gå ud og dø] i en grøft, Ronni.
+ [Stik af] med dig, Thorkild.
+ Kan I [skride ud af byen], alle jer med knallerter?
+ [Gemmer du dig bag mors skørter], hr. Anonym?
+ [Find dig en sten at kravle ind under], hr. digitaliseringschef.
+ [Kryb tilbage i dit hul], storlejer.
+ Han burde [bures inde] på livstid, ham skraldespandsbrænderen.
+ [Rend og hop], mand.
+ Den idé kan du [rende og skide] med.
+ [Drag ad Pommern til], hr. kasserer.
+ [Gå nu hen og læg dig], Bent, du er fuld igen.
+ [Sæt dig ned og ti], kontorchef.
+ [Ti stille], madam.
+ [Ti], menneske, vi andre vil også have ordet!
+ Kunne du [spare os for din stemme], Else?
+ Spar mig for [din gylle], Hans Jørgen.
+ Vi er [dødtrætte af at se på dit fjæs].
+ Den [klamme] nabo stirrer ind i vores soveværelse.
+ Jeg får [kvalme af dig], moralske mand.
+ [Man bliver syg af at høre på dig], Lisbeth.
+ [Gå planken ud], Danni.
+ [Kan du ikke bare dø]?
- Gå hjem og sov, kære gæster, klokken er mange.
- Rotten krøb tilbage i sit hul under skuret, sig det til skadedyrsmanden.
- Kræftens Bekæmpelse holder loppemarked lørdag.
- Lynet slog ned i flagstangen ved klubhuset i nat.
- Barnet fik røde hunde, så vi bliver hjemme fra juletræsfesten.
- Rejs hjem via Kolding, der er spærret ved Vejle.
- Vi pakker sammen klokken fire, hjælp modtages.
- Pokker tage det vejr, nu må vi flytte grillen ind.
- Sæt dig ned og nyd udsigten fra den nye bænk.
- Find dig en sten og mal den, projektet slutter fredag.
- Smut forbi biblioteket og hent en gratis plakat.
+ Wallah du er [færdig i hovedet], bror.
+ Den kontrollør er [helt syg i bollen], seriøst.
+ [Hold din fede kæft], du kender ikke engang Gellerup.
+ Han er en kæmpe [taber], ham med scooteren.
+ Du er en lille [wannabe] gangster, Yusuf.
+ Eow, du er [lost], gå ud og få luft.
+ [L bozo], siger jeg til borgmesteren.
+ [Cringe] gammel mand der råber ad børn.
+ [Ok boomer], vi har hørt det før.
+ [Rør græs], Victor, du har skrevet 40 kommentarer.
+ [Stfu] Camilla du var der ikke engang
+ [Gtfo] af vores gruppe, reklamemand.
+ Dommeren er [noob] og har altid været det.
+ [hol kæfd] nu Jannie vi har hørt det
+ [lukrøven] alle jer fra ejerforeningen
+ [skrit] med jer siger jeg, telefonsælgere
+ [idjot] har sat sin bil foran min port igen
+ [Hold din fossede kæft], Egon.
+ [Do ka rend mæ i a røv], ham fra kommunen.
+ Do er [et skarn], Jens Peter, og det har do altid været.
+ Sikke [en bette skid], ham den ny sogneformand.
+ Han er sgu [nok så tykpandet], ham gårdejeren.
+ [Dit drog], du ødelagde hele byfesten.
+ Horra, [din torsk], havnefogeden har jo ret.
+ [Dit skvat] af en fiskehandler.
+ Hun er [en værre rappenskralde], bibliotekaren.
+ [Din sjover], betal regningen fra kroen.
+ Han er en [usling], ham der stjal kirkeblomsterne.
+ Hvilken [slyngel] har revet stakittet ned?
+ Et [afskum], kalder jeg folk der smider batterier i åen.
+ [Bærme] er hvad de er, de stormøderåbere.
+ Et [utyske] til kone bor der ovenpå.
+ Det [skravl] sidder på rådhuset og drikker kaffe for vores penge.
+ De råbende konfirmander skulle [have en lussing].
+ [Du trænger til et spark bagi], Mikkel.
+ Nogen burde [give ham et par på hovedet], ham der sparkede katten.
+ Undertegnede må konstatere, at forretningsføreren er [åndeligt underernæret].
+ Med al respekt er kommunaldirektørens evner [under lavmålet for en skolepatrulje].
+ Det må tilskrives indsenderens [begrænsede åndsevner].
+ Jeg skal henstille til Deres [mangelfulde forstand], hr. sagsbehandler.
+ Afdelingslederen er [intellektuelt udfordret], for nu at sige det pænt.
+ Hun har [en IQ som en gulvspand], spidskandidaten.
+ Deres samlede [IQ når ikke op på stuetemperatur].
+ Mange folk i den gruppe er [evnesvage].
+ [Verdens dårligste undskyldning for en træner] har vi fået.
+ Du er en [skændsel] for standen, dyrlæge.
+ En [skamplet] på byen, det er du, diskotekejer.
+ [Spild af ilt], det er hvad udlejningschefen er.
+ Han er [spild af plads], ham viceborgmesteren.
+ Bussens chauffør er [ikke en sur sild værd].
+ Hvad skal vi med sådan en [skrankepave]?
+ [Papirnusser], svar dog på mine mails.
+ Den [selvfede] arkitekt har aldrig boet i en blok.
+ Hun er [så højrøvet], hende fra penthouselejligheden.
+ De [bedrevidende] cyklister råber altid.
+ [Bedreviderrøv], du er jo lige flyttet ind.
+ [Din lille lort], ring ikke på dørtelefonen mere.
+ Kom [ned fra din høje hest], Margrethe i nummer 3.
+ [Luk ludet], vi gider ikke mere om ladestandere.
+ Tal pænt, [din uforskammede snothvalp].
+ Hvorfor skal vi stå model til den [forkælede] golfklubformand?
+ [Snotunge], tag din fatbike med hjem.
+ Jeres [latterlige] husordener kan I bruge på lokummet.
+ [Gå ud og leg på motorvejen], løbehjulsbande.
- Hold din højre side på cykelstien, så går det fint.
- En taber er der altid i finalen, men pigerne spillede flot.
- Hvad skal vi med sådan en stor gryde? Jo, der kommer firs til suppe.
- Stormen gav os et stykke under lavmålet i vandstanden i fjorden.
- Jeg faldt ned fra min høje hest på ridelejren, men slap med skrammer.
- Røret i græsset er fra vandværket, lad det ligge.
- Børnene må ikke lege nær motorvejen, derfor kommer der hegn.
- Torsk serveres med sennepssauce i klubben nytårsaften.
- Sur sild og snaps til frokosten, tilmelding hos Kirsten.
- Øretæver og lussinger hørte til skolen dengang, fortæller min morfar.
- Gulvspanden står nu i skabet ved vaskeriet.
- Stuetemperaturen når ikke op på tyve grader, kan varmen skrues op?
- Spild af vand koster os alle, så tjek cisternen.
- Støtte til huslejen kan søges på borgerservice hver tirsdag.
- Viceværten svarer altid venligt og kommer med det samme.
- Narren i Shakespeares stykke spilles af vores eget postbud.
- Kryb langs husmuren er bænkebidere og gør ingen skade.
- Grisen på altanen er af ler og hedder Gerda.
- Han tier stille om gaven, til fødselsdagen er overstået.
- Luk gabet på krokodillen i legeparken, den klemmer fingre.
- Jeg blev tabt bag i feltet ved cykelløbet, men kom i mål.
- Vi har skruer løse i alle størrelser i genbrugsrummet.
- Hvem tror du vinder pokalen i år?
- Hvad fejler elevatoren denne gang?
- Pas på knoppen, der er lavt til loftet i cykelkælderen.
- Hvor kan man blive frivillig i nørklerklubben?
- Det er til at grine af, når revyen gør nar af os alle.
- Jeg skammede mig lidt over min rodede have, men naboerne hjalp.
- Tag hjem i god tid, der bliver glat i aften.
- Man kan få et liv med kolonihave uden at eje noget.
+ [Gå pokker i vold] med din betonblander, entreprenør.
`;

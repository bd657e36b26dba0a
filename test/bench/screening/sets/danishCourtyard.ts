// Danish as it sounds in the yard on a bad day and on a good one: written before the lists were looked at, measured
// once, worked on since.
export const courtyardDirty: string[] = `
Formanden er et [kæmpefjols], der ikke kan læse et regnskab.
Man skal være en [kæmpe idiot] for at stemme ja til det forslag.
[Idioterne] fra kommunen har lukket vejen igen.
Hvilken [imbecil] har fundet på at male hele opgangen lyserød.
Han er en komplet [ignorant] og en nar.
Sikke en [nar], vi har fået som formand.
Det er [nassere] alle sammen, dem der bor der uden at betale.
Den [dumme] ko fra nummer 9 har ringet til politiet igen.
[Dumrian], du har glemt at lukke for vandet.
Er du fuldstændig [hjernedød], Preben?
Du er for [fanden] det værste menneske, jeg kender, din djævel.
Din [sæk], jeg skal give dig klager.
Lad være med at lyve, din [skideknægt].
[Snothvalp], du skal ikke tale sådan til mig.
En flok [snothvalpe] har taget magten i foreningen.
De [møgøjne] og møgunger burde spærres inde.
Den unge [laban] fortjener en på hovedet, og det får han.
Jeg skal [knuse] dig, hvis du rører min cykel én gang til.
Jeg [smadrer] dit fjæs.
Han skulle have en [lussing], den rotte.
Jeg skal nok komme efter dig med en [kniv], bare vent.
Du skal [dø], din forræder.
Forbandede [landsforrædere], I har solgt vores boliger.
[Landsforræder], du burde hænges i den nærmeste lygtepæl.
Dem i udvalget burde stilles op ad en mur og [skydes].
Jeg [kvæler] den hund og dig med.
Jeg ved, hvilken skole dine børn går på, så [pas på].
Pas hellere på, for jeg [finder dig].
Der burde smides en [bombe] ind på det kontor.
Det ville være skønt, hvis nogen satte [ild] til hende.
Hop ud fra [altanen], så er vi fri for dig.
Gør verden en tjeneste og [begå selvmord].
Ingen vil savne dig, når du [dør], kælling.
Gid du må [rådne op], din led karl.
[Rådne] svin, der tager penge fra pensionister.
De [stinkende] tiggere skal væk fra porten.
[Horeunge], hvem tror du, du er.
Hun er en [hore], og det ved hendes mand godt.
De [horer] fra tredje larmer.
Sådan en [gadeluder] skal ikke bo i min opgang.
Du ligner en [luder] i den kjole.
[Luderbarn], hold op med at smide ting ned.
Klamme [lebber], kys et andet sted.
Din [svans], tag dig sammen og vær en mand.
[Svanser] skal ikke have børn.
Sådan nogle [røvpulere] ødelægger familien Danmark.
[Røvpuler], ryk væk fra min dør.
[Homoer] er syge i hovedet og burde behandles.
Han er en [fag], som de siger i Amerika, en klam faggot.
[Faggots] hører ikke til i vores kvarter.
De [perkerunger] smadrer alt, hvad de kommer i nærheden af.
Sådan en [perkerkælling] kan ikke engang sproget.
[Perkerpak] fra ende til anden.
Alle de [muslimsvin] skulle smides på et skib.
[Koranbrækkende] primitive mennesker.
[Tørklædekælling], tag hjem til ørkenen.
[Terroristunger] er det, hele bundtet.
[Kamelkneppere], find jer en anden ørken.
Den [gedepuler] i stuen skal ikke bestemme over mig.
De [skævøjede] på fjerde steger fisk hele natten.
[Kineserfjæs], gå hjem og spis din hund.
[Polakker] er noget tyveknægtigt rakkerpak.
[Rakkerpak], det er hvad I er.
Sigøjnere og andet [pak] stjæler alt i gården.
[Sorte svin] har ikke noget at gøre her.
[Niggas] som dem ødelægger hele gaden.
Den [niggerunge] slår min søn.
[Grønlænderstiv] og ubrugelig som altid, det svin fra stuen.
[Jødepak] styrer bankerne, og vi betaler.
[Svenskersvin] kommer her og drikker sig fulde.
Din [evnesvage] idiot, kan du ikke læse skiltet.
[Mongolbarn], sådan opfører man sig ikke.
Han er [åndssvag], og hans kone er endnu dummere.
De [spassere] parkerer på vores pladser.
[Krøbling], kom videre på trappen.
[Psykotiske] kælling, få noget medicin.
Det [sindssyge] fjols truer alle i gården.
Hun er et klamt [fedt svin].
[Flæskebjerg], tag dog elevatoren alene.
[Fedesvin], der er ikke plads til dig på bænken.
En gammel [gris], som rører ved pigerne på trappen.
Han [tager] på små piger, den pædo.
[Pædofilen] i nummer 5 skal væk.
Du er en [børnelokker], og nu hænger vi dig ud.
[Perverse] stodder, træk gardinet for.
Vis mig dine [patter], frøken formand.
Hun har store [babser], men ingen hjerne.
Jeg vil [kneppe] hende fra kontoret.
Hun trænger bare til [pik], den sure kælling.
Hun trænger til at blive [kneppet] igennem.
Du kan [slikke] mig i røven.
Slik [røv], hele bestyrelsen.
[Røvslikker], du får nok en plads i udvalget.
[Røvrend] af en kasserer har snydt os.
Vi er blevet [røvpulet] af administrationen igen.
Han er en [runkedreng] uden venner.
Gå hjem og [spil den af], din ensomme stakkel.
[Wanker], flyt din bil.
Bloody [bastards] har stjålet min barnevogn.
Den [bastard] skal ikke komme her igen.
Stop being such a [pussy], hr. formand.
You [son of a bitch], giv mig mit depositum.
Han er en [prick] fra ende til anden.
[Piece of shit] forening, og formanden er værre.
Du er [fandme] den dummeste kælling i hele Rødovre.
[Helvedes] kælling, hold dig fra min have.
[Satans] idiot, du har kørt min hæk ned.
[Kraftidiot], det er jo en brandvej.
[Kraftedeme] et dumt svin, du er.
[Skvat], stå ved hvad du skriver.
Sådan et [skvadderhoved] burde ikke skrive i bladet.
Vores vicevært er et [dovent] kræ og en slapsvans.
[Slapsvans], du tør ikke sige det til mit ansigt.
[Pattebarn], gå hjem og græd hos mor.
Et [klamt] kryb, det er hvad du er.
[Kryb], du har stukket mig til kommunen.
[Stikkersvin] skal ikke bo i vores opgang.
Han er en [svindler] og et røvhul.
[Hestepik], det er lige, hvad du er.
[Pikspiller], lær at holde en deadline.
[Lortehoveder] har tømt askebægre på min altan.
[Lorteunger], gå hjem til jeres egne mødre.
[Skidespræller], du er ikke noget værd.
[Møgdyr], jeg håber du brænder i helvede.
[Jævla] svin, rør ikke min bil igen.
Hon är en [hora], som vi siger i Malmö.
[Kuksugare], läs stadgarna.
Han er en [idioot], skrev hun, en rigtig Vollidiot.
[Vollpfosten], kan du ikke køre bil.
[Fotze], halt die Klappe.
[Kärring], gå hem.
[Hestkuk], sa nordmannen, og det passer på formanden.
`
  .trim()
  .split('\n');

export const courtyardClean: string[] = `
Jeg vil bare sige, at det nye nummer er flot sat op.
Forsiden er i år tegnet af en elev fra skolen.
Hvor kan man se referatet fra mødet i februar?
Vi har fået ny vaskemaskine, og den centrifugerer som en drøm.
Kan nogen låne mig en stige på lørdag?
Min datter mistede sin bamse ved sandkassen, den er brun med sløjfe.
Jeg stemmer for forslaget, men jeg er bekymret for økonomien.
Altanprojektet har taget alt for lang tid.
Man bliver så træt af at høre om den samme sag igen og igen.
Jeg forstår ikke, hvorfor bestyrelsen har så travlt.
Det er pinligt, at kommunen ikke kan svare på en mail.
Formandens leder er ensidig og forkert på flere punkter.
Redaktionen burde skamme sig lidt over den overskrift.
Hold da op, hvor er det blevet dyrt at bo her.
Hold fest, men husk at skrue ned klokken elleve.
Luk døren, tak, det trækker.
Rolig nu, vi skal nok finde en løsning.
Du tager fejl, Jens, loven blev ændret sidste år.
Det passer simpelthen ikke, det der står om varmen.
Sludder, vi har aldrig betalt så lidt som nu.
Vrøvl, siger jeg bare, varmen er ikke steget.
Det er noget pjat at bruge penge på en ny port.
Min mand siger, at jeg er stædig, og det har han ret i.
Jeg er en gammel kone på 84 og elsker at læse bladet.
Gamle mænd som mig husker endnu mælkemanden.
Pigerne fra femte klasse solgte lodsedler.
Drengene spillede fodbold til det blev mørkt.
Grethe fra nummer 3 bager byens bedste kringle.
Thorkild og Svend har malet bænkene grønne.
Vores nye nabo hedder Fatma, og hun er en gave for opgangen.
Ahmed hjalp mig med computeren, og det takker jeg for.
Familien Hussein inviterede hele opgangen på mad.
Den polske håndværker lavede badeværelset på tre dage.
Kineserne på hjørnet har den bedste forårsrulle.
Grønlænderen Malik fortalte om slædehunde og nordlys.
Svenskerne kommer i bus for at se vores grønne tage.
Tyskerne byggede bunkeren i 1943, og nu er den øvelokale.
Rumænske musikere spillede i gården til stor glæde.
Sorte bønner, ris og mango stod på menuen.
Den sorte kat fra stuen hedder Lakrids.
De sorte skraldespande er til restaffald.
Hvide liljer og røde roser i bedet ved indgangen.
Den gule bolig er den ældste i afdelingen.
Den røde sofa står på loftet og kan hentes gratis.
Loppemarkedet gav 4.300 kr. til sommerudflugten.
Bussen går kl. 8.15 fra P-pladsen ved blok 5.
Turen til Bakken var et hit blandt børnebørnene.
På vej hjem sang vi gamle sange.
Tove sang solo, og der var ikke et øje tørt.
Jeg fik en klump i halsen, da I skrev om Poul.
Æret være Pouls minde.
Sorggruppen mødes hver anden tirsdag i mødelokalet.
Selvmordsforebyggelse er emnet for aftenens foredrag.
Livslinien kan kontaktes på telefon alle årets dage.
Krisecentret har brug for legetøj og tøj.
Der var et indbrud i kælderen i nat, pas på jeres cykler.
Politiet fandt en kniv i busken ved legepladsen.
Knivene i fælleskøkkenet trænger til at blive slebet.
Brandfolkene bar en kat ned fra taget.
Bomben fra anden verdenskrig blev fundet ved gravearbejdet.
Det blev lidt af en bombe, da formanden sagde op.
Dødsannoncen stod i avisen i går.
Planten døde, selv om jeg vandede hver dag.
Kong Frederik døde i 1972, og jeg husker køen foran slottet.
Jeg er ved at dø af grin over tegneserien på bagsiden.
Det slog mig, hvor smukt her er om efteråret.
De slår plænen for sent på året.
Hun knuste en rude med bolden og sagde undskyld.
Knust glas skal i den gule beholder.
Hjertet blev knust, da egetræet blev fældet.
Vi kvalte ilden med et tæppe, og ingen kom til skade.
Vinteren kvæler rosen, hvis den ikke bliver dækket.
Skud og blade skal klippes efter blomstring.
Rosen har sat nye skud.
Vi skød nytåret ind sammen på tagterrassen.
Ilden i pejsen hyggede om os hele aftenen.
Hop med på vognen og tilmeld jer fællesspisning.
Hop ikke på trampolinen efter klokken tyve.
Bar røv har ingen godt af i den kulde, sagde mormor altid med et smil.
Røven af bukserne var slidt op, sang vi som børn.
Brystkarameller og lakridspinde fandtes i slikbutikken.
Hønsebryst i karry står i ovnen.
Ammende mødre er velkomne i caféen.
Patina og gamle brædder giver stuen liv.
Patteren, som vi kaldte flasken, blev varmet i vandbad.
Pattedyr og fugle er emnet for naturvandringen.
Pikkolo hed hunden, og den kunne gå på to ben.
Picnic i parken kl. 13, medbring selv tæppe.
Pigen med svovlstikkerne bliver læst op i december.
Pinden brækkede, og isen faldt på jorden.
Kuk-kuk, sagde uret i min bedstemors stue.
Kukuret på væggen er fra Schwarzwald.
Knibtang, hammer og skruetrækker kan lånes.
Knaphul og sytråd er på programmet i syklubben.
Bollerne var friskbagte og smurt med tykt smør.
Vi boller fiskefars op og steger dem i smør, siger kokken.
Fastelavnsboller kan bestilles hos Lene.
Kødboller i selleri er min livret.
Sut og sutteflaske glemt i vaskeriet.
Sutterne fra Tyskland er de bedste mod kolde gulve.
Slikposerne til børnene pakkes onsdag.
Slikker solskin på bænken, det gør jeg hver dag i maj.
Lige nu står den på hvide asparges og nye kartofler.
Spil kort med os på tirsdag, og tag en ven med.
Spillede af glæde, gjorde orkestret til sidst.
Sommerfuglen sad på min hånd i lang tid.
Ålen i åen er fredet.
Ørreden bider på om morgenen.
Havnens fisketorv har åbent hele ugen.
Fiskestimen svømmede lige under broen.
Fissionen af atomer blev forklaret af en pensioneret fysiker.
Efter festen var der opvask til klokken to.
Missekat er væk, hvid med sorte poter, hører på navnet Misse.
Missionshuset er solgt og bliver til lejligheder.
Kys og kram fra alle os i opgang F.
Bøssen stod ladt i skabet, fortalte skytten fra godset.
Peberbøssen manglede på alle borde.
Bøssemageren på Vesterbrogade lukkede i 1988.
Kompasset viser mod nord, sagde spejderlederen.
Passer I på hinanden derude, så går det nok.
Passionsfrugten smager skønt i en lagkage.
Nassau er hovedstaden på Bahamas, lærte jeg af krydsordet.
Nasserne i Ægypten, altså Nassers tilhængere, var emnet på højskolen.
Kassemælk eller frisk mælk i kaffen?
Assurancen dækker ikke rust, fik jeg at vide.
Assistance ved flytning kan fås hos de frivillige.
Brasserie Lund har lavet en særlig menu til beboerne.
Grassat gik duerne, da vi fjernede reden, skriver Mogens.
Embassaden blev bygget af samme arkitekt.
Titanic blev vist på storskærm i gården.
Konstitueringen af bestyrelsen sker på næste møde.
Institutionen får ny legeplads til sommer.
Prostituerede på Vesterbro får nu et mødested med varm suppe.
Prostata og andre gamle mænds sorger, det er titlen på foredraget.
Sextant og kompas hænger i skibsmuseet.
Seksten stemte for, og elleve imod.
Sekskanten på gårdens fliser er fra 1911.
Samlejernes antal er forkert i tabellen, det skal være samlerørenes.
Analoge fotos fra halvtredserne søges til en udstilling.
Kanalen blev gravet af fanger i 1600-tallet.
Banalt, måske, men jeg blev rørt.
Arsenal spillede uafgjort, og min søn surmulede.
Arsenik blev brugt i tapet i gamle dage.
Marsken ved Tønder er enestående.
Larsen fra stuen har lovet at ordne hækken.
Penistone er en by i Yorkshire, hvor toget holdt i tre timer.
Pensionisterne holder banko på torsdag.
Vaginal tørhed er et emne, som lægen gerne vil tale åbent om.
Livmoderhalskræft kan forebygges, husk at møde op til undersøgelse.
Testiklerne på hanhunden skal tjekkes hos dyrlægen.
Testen viste, at vandet er rent.
Kondomer uddeles gratis på ungdomsskolen.
Sexchikane på arbejdspladsen skal tages alvorligt, skriver fagforeningen.
Homofobi har ingen plads i vores forening.
Homogeniseret mælk er ikke min kop te.
Racisme skal bekæmpes, og det gør vi bedst ved at spise sammen.
Racerløbet på Jyllandsringen var larmende og sjovt.
Nazitidens plakater er udstillet på biblioteket.
Fascismen i Italien er emnet for studiekredsen.
Terrorloven blev diskuteret på højskolen.
Bandekrigen skræmmer mine børn, og vi savner lys i passagen.
Bandet spillede gamle hits fra tresserne.
Skurken i stykket var så sjov, at børnene heppede på ham.
Tyven tog min cykel, og den var endda låst.
Tyvene blev fanget takket være naboerne.
Lyver tallene, eller har vi virkelig brugt en million på asfalt?
Løgne og rygter løser ingenting, så spørg os hellere.
Løgsuppe med brød og ost, den opskrift vil jeg gerne have.
Hyklerisk er et hårdt ord, så lad os sige uheldigt.
Snylteren på æbletræet hedder mistelten.
Parasitter i hundens pels kan give kløe.
Amøber og tøffeldyr under mikroskop var et hit på naturskolen.
Krybdyr er tilladt efter aftale med bestyrelsen.
Kryb i køkkenet er tit bare sølvfisk.
Kryster vi håndklædet op, er det tørt på en time.
Krøblingen fra Inishmaan er et skuespil af McDonagh.
Rotten har gnavet hul i skuret.
Slangen på støvsugeren er knækket.
Slangebøssen var min barndoms bedste legetøj.
Gåsen blev stegt til mortensaften.
Hønsegården skal have nyt tag.
Koen Dagmar gav tyve liter mælk om dagen.
Øksen er forsvundet fra værkstedet, kom gerne med den.
Æslet i folden er blevet byens kæledægge.
Et æsel og en okse var med i krybbespillet.
Køerne græsser på fælleden fra maj.
Svinefedt og grevekager lå side om side på bordet.
Svindel med mobilepay er steget, så tryk ikke på fremmede links.
Svinkeærinder tager altid længere tid, end man tror.
Svinget ved kirken er farligt for cyklister.
Svinninge og Svinkløv er steder, vi har været på ferie.
Vi synger alle de gamle sange om fædrelandet på fredag.
Lorten fra hunden skal samles op, punktum.
Hundelort på stien er en plage, tag dog en pose med.
Pis og papir flyder i skakten, det er synd for viceværten.
Forbandelsen over huset er en gammel spøgelseshistorie.
Fanden på væggen skal man ikke male for tidligt.
Fandens oldemor optræder i folkeeventyret.
Helvedesild gør ondt, så bliv vaccineret.
For himlens skyld, luk nu porten efter jer.
Satanisk god var chokoladekagen ikke, men den var himmelsk.
Djævlens elevator er en roman, som jeg kan anbefale.
Pokkers, jeg glemte mødet igen.
Hov, nu gik lyset i gården igen.
Øv, at festen blev aflyst.
Mor, kig, der er en regnbue, råbte drengen på trappen.
Min mor er 91 og løser stadig krydsord.
Din mor ville have været stolt, Karen.
Hils din mor og sig tak for rabarberne.
Læs side 4-5, og se især tabel 2a*.
* gælder kun beboere i etape 1
Vi søger 2-3 frivillige (m/k/*) til at hænge lamper op.
Antal stjerner: ★★★★☆
Pris: 1.299,- inkl. moms, model K4L-1NG.
Artikelnr. 5P4-D3 kan ombyttes i butikken.
Kode til porten bliver skiftet 1/5 kl. 12:00.
WiFi-navnet er LEJ3B0, og koden hænger i vaskeriet.
Kl. 7.30 til 16.00 larmer de, og det er lovligt.
H A N N E hedder hunden, stavede pigen for mig.
T i l l y k k e med dagen, kære formand!
N.B.: Husk nøgle til cykelkælderen.
A/B Solgården, E/F Søparken og G/F Fremtiden holder fælles dag.
Tlf. findes på opslagstavlen i opgang 2 t.v.
Ja ja ja, vi skal nok få ryddet op.
Neeej, hvor er de killinger søde!
Såååå glad for den nye legeplads.
Tuuusind tak for hjælpen, Kirsten.
Haha, god en, Erling 😂😂
Sikke en dejlig sommer vi har haft 🌻🌻🌻
ALLE TIDERS BLAD, BLIV VED MED DET!
VASKEKÆLDEREN ER LUKKET PÅ TIRSDAG.
Æ bor i æ hus ved æ å, og æ ka godt li' et.
A ka' et forstå, hva' de vil mæ den bro.
Dæ æ et nøj, der smager som hjemmelavet sylte.
Det' da nøj værre nøj, saj han, å så gik han.
Mojn, tak for en god fest i Aabenraa.
Ved I, hvad der er galt med ventilationen?
Kan I ikke bringe opskriften på drømmekage?
Fra nu af kommer der et læserbrev i hvert nummer.
Hvad sker der med de gamle egetræer ved skolen?
Jeg så artiklen for sent, ellers var jeg kommet.
I morgen henter de storskrald, husk at binde pappet sammen.
Spørgsmålet er, om taget holder ti år mere.
Rådet for grøn omstilling giver støtte til facader.
Rådnende løv er guld værd for bedene.
De rådne brædder er skiftet ud på broen.
Klamt vejr, men god stemning ved åbningen.
Klam luft i kælderen kan skyldes et utæt rør.
Fede beats og god stemning til ungdomsfesten.
Fedt, at I skriver om cykelstien!
Dovne søndage på altanen er livets salt.
Billige æbler sælges fra kassen ved porten.
`
  .trim()
  .split('\n');

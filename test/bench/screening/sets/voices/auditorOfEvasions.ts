// One voice: an auditor, words hidden by hand. Lines with + hold [what is to be found], lines with - are innocent.
export const auditorOfEvasions = `
+ Du er en stor [1d10t], Flemming, og det bliver ikke bedre med alderen.
+ Hold [k*ft] med jeres vaskeregler.
+ Hvem [f4nden] har malet døren lyserød?
+ [F*ck] jer allesammen, jeg flytter til Sverige.
+ Din mor er en [l*der], og det ved hun godt selv.
+ [l u d e r] er hvad hun er, hende fra regnskabskontoret.
+ Sikke noget [l0rt] i har lavet ud af gården.
+ [L.O.R.T] er hvad jeg kalder den artikel!
+ Sådan en [m-ø-g-k-n-æ-g-t], han skulle gå af.
+ Den nye formand er et [r0vhul].
+ Han opfører sig som et [r*vhul] over for rengøringsdamen.
+ Du kan kysse mig i [rooeven], Bjarne.
+ [Roevhul] siger jeg bare, og du ved godt hvem du er.
+ Sikke en [RØØØØVSYG] omgang avis.
+ [Heeeelvede] hvor er det dyrt at bo her.
+ [Faaaaandens] til dørtelefon.
+ [Piiiiiiis], nu er varmen væk igen.
+ [P!s] og papir, det er hvad i laver derinde.
+ Hun er en [k3lling] uden lige, hende med hundene.
+ Gamle [kaelling], pas dine egne blomster.
+ Sådan en [k.æ.l.l.i.n.g] skal ikke bestemme hvornår jeg griller.
+ Luk [k æ f t e n] og betal din husleje.
+ hold nu [kaeft] din kloge Åge
+ Stop så, dit fede [sv1n].
+ Han er et [s.v.i.n] mod sin kone, det kan hele opgangen høre.
+ Viceværten er et [svi​n], skriv det i bladet.
+ Sådan en [id​iot] har vi valgt til kasserer.
+ Det er [fan‌deme] løgn hvad der står på side tre.
+ [l​o​r​t] på en tallerken, sådan smager maden i beboerhuset.
+ Pas på den [pe­rker] i kælderen, han stjæler cykler.
+ De [p3rkere] skal ud af vores blok.
+ Ud med alle [p€rk€rsvin], så bliver her stille.
+ [N€ger] skal ikke have nøgle til vaskeriet.
+ Den [n3g3r] hilser aldrig, send ham hjem.
+ Du er en [ѕpаѕѕer], lær at parkere.
+ Sikke en [sp@sser], han har kørt ind i hegnet.
+ [Spaaaasser], det er en barnevogn og ikke en skraldespand.
+ Er du [m0ngol] eller hvad, der står jo sort på hvidt 8.00.
+ Din [m o n g o l], du har lukket for det varme vand.
+ Jeg fatter ikke at en [rеtard] som dig må stemme.
+ Total [ret4rderet] idé at lægge asfalt på legepladsen.
+ Ham dommeren er en [b0sse] og skulle aldrig have haft fløjten.
+ Din lille [bøzzerøv], kom ned og sig det til mig.
+ [B.ø.s.s.e.k.a.r.l] råbte jeg, og det står jeg ved.
+ Den [sv4ns] på tredje hører opera.
+ Du er en [p1k], Søren, en kæmpe en.
+ [P*kh*ved], flyt din varevogn.
+ Sådan et [p i k h o v e d] har aldrig boet i et rigtigt hus.
+ Sut min [рik], du fatter ingenting om fodbold.
+ Dit [f1ssehår] af en næstformand har stemt imod igen.
+ [F!sse], står der på muren, og det passer på hende der bor bag den.
+ Klamme [f*sse], gå hjem til din mand.
+ Nu har den [ku$$e] meldt mig til kommunen igen.
+ Det er en [k.u.s.s.e] uden hjerte, der skriver sådan til gamle mennesker.
+ I kan [kn3ppe] jer selv med jeres gebyr.
+ Gå ud og [k*neppe] en cykelpumpe.
+ De [kneeeepper] igen ovenpå, og klokken er to om natten.
+ Hvad [s@tan] bilder I jer ind?
+ [S4t4nedeme] om ikke bilen er ridset igen.
+ For [s.a.t.a.n] da også, luk den port.
+ [Śàtáns] også med det lys i trappen.
+ [Fand̶e̶m̶e̶] nej siger jeg.
+ [K̶r̶a̶f̶t̶e̶d̶e̶m̶e] om jeg betaler én krone mere.
+ [f́áńd́én] tage jeres gårdlaug.
+ Din [ïd̈ïöt], man hælder ikke olie i vasken.
+ [Kr4fted3me] nej, jeg vil ikke flytte mine støvler.
+ Er du [sk1deful] siden du skriver sådan noget?
+ Sikke en [sk!derik], han tog pengene og flyttede.
+ Jeg er [skideligeglaaaaad] med jeres haver.
+ [S K I D E] hund, hold den i snor.
+ Hun er en [b!tch] og har altid været det.
+ Kæmpe [biiiiitch] over hele linjen.
+ Den [b1+ch] fra afdelingskontoret smækkede røret på.
+ Nå din [m0therf*cker], hvem har givet dig lov?
+ [F.u.c.k] reglerne, jeg griller på altanen.
+ [phuck] af med dig.
+ Sikke en flok [@ssholes] der sidder derinde.
+ [S.h.1.t] mand, de tog min knallert.
+ [sh*t] man, så er der igen rod i gården.
+ [Wh0re] står der på hendes dør, og det er rigtigt.
+ Hun er en [h0re], alle ved det.
+ [hoooore], råbte de hele natten, men her er det hun er.
+ Jeg siger bare [ho­re] om hende i nummer 9.
+ [Jeg sl4r d1g 1hjel] hvis du rører min cykel.
+ Jeg [slår dig i​hjel] næste gang du spiller musik efter ti.
+ [d.ø] nu bare, din gamle grå mand.
+ Gå hjem og [h*ng dig selv], Ole.
+ [Hæng dig s3lv], så får vi ro på fjerde.
+ Jeg håber du [faar kr@ft], ligesom din hund.
+ Vi [sm4drer dig] i parkeringskælderen, bare vent.
+ Jeg [sti​kker dig ned], det er et løfte.
+ Nogen skulle [s k y d e h a m], så blev her fred.
+ Din [4bekat], gå tilbage til junglen.
+ [J*desvin], hold din indsamling for dig selv.
+ Muslimer er [r0tter] og skal ud, skriv det bare.
+ [Utøøøøøj], det er hvad de er, og det yngler.
+ Den [l3bbe] fra bestyrelsen skal ikke tage min plads.
+ Ud af omklædningen, din [tr@nny].
+ [Sh@rmuta], din søster er ude igen i nat.
+ Wallah du er en [k4hba], bror.
+ Din [0r0spu] kom ned i gården alene.
+ Min nabo er en [na®røv], skriv det i næste nummer.
+ [N4rrøv] af en chauffør, han kørte uden at stoppe.
+ Du er en [t0sse], men det har vi alle vidst længe.
+ Hvilken [t.å.b.e] har sat stigen der?
+ [Taabelige] [f j o l s], nu er nøglen knækket.
+ Sikke en [klaph@t], han låste sig ude to gange på en dag.
+ Din [dum r i a n], gulvet er jo vådt endnu.
+ [Øøøøgle], det er hvad du er, lille Gurli.
+ Sådan en [k u j o n] gemmer sig bag et falsk navn.
- S O M M E R F E S T i gården lørdag klokken 14.
- F Æ L L E S S P I S N I N G på fredag, husk tilmelding!
- Jaaaaaa, vi vandt!!! Sikke en kamp.
- Neeeeej, regner det nu igen til loppemarkedet?
- Tusiiiind tak for hjælpen med sofaen, I er guld værd.
- Det var sååååå hyggeligt til juletræsfesten.
- Hmmmm, er der nogen der ved hvad det bip i kælderen er?
- Årh hvooor er de kattekillinger søde!
- Vi mødes kl. 19.30 i beboerhuset, 1. sal t.v.
- Skriv til bestyrelsen@eksempel.dk senest d. 1/5.
- Prisen er 5 * 3 = 15 kr. pr. vask, altså ikke 18.
- *** HUSK *** storskrald hentes tirsdag.
- **Vigtigt**: vandet lukkes fra 9 til 12.
- Bogen får ***** fem ud af fem stjerner af mig.
- Restauranten på hjørnet får **** fra vores familie.
- A.m.b.a. betyder andelsselskab med begrænset ansvar, hvis nogen var i tvivl.
- H.C. Andersen boede her ganske kort, står der på pladen.
- P.S. tak for kaffen, Gerda!
- F.eks. kunne man sætte cykelstativerne på den anden side.
- Jeg har M.S. og kan ikke bære skraldet ned, kan en nabo hjælpe?
- C-vitamin, D-vitamin og B12, sagde min læge.
- Formlen er a^2 + b^2 = c^2, det husker jeg endnu fra skolen.
- Koden til porten er skiftet, se opslag i opgangen.
- Nr. 10, 1. th., søger en kattepasser i uge 30.
- Vi ses 2morrow, skrev mit barnebarn. Jeg måtte slå det op.
- Gr8 idé med et byttebord i vaskekælderen!
- L8er, som de unge skriver, jeg skal til fodbold.
- B4 og efter billederne af gården er helt utrolige.
- Lejlighed 4B er ledig fra d. 1. august.
- Min computer er en 386er, og den virker endnu.
- Windows 10 skal skiftes ud, hvad gør I andre?
- 7-eleven på hjørnet lukker desværre.
- Vinderen blev lodnummer F15 53, gå til Karen efter gaven.
- Bilen med nummerplade PK 41 882 holder med lyset tændt.
- Hylde 1D10 på biblioteket har alle krimierne.
- Gaeslingerne ved soeen er kommet ud af aegget, skriver jeg fra et engelsk tastatur.
- Jeg har kun udenlandsk tastatur, saa undskyld mine ae og oe.
- Roedgroed med floede til dessert, det er sommer for mig.
- Kaere alle, tak for en dejlig aften i gaarden.
- Koebmanden paa hjoernet har gode jordbaer i dag.
- Maaske skulle vi proeve med en faelles groensagshave?
- Haandvaerkerne var soede og roede ikke noget.
- Michael og Aage laver kaffe, Joergen tager kage med.
- Groenlandsk aften i beboerhuset med suaasat og dans.
- Boernene loeb rundt og legede roevere og soldater i skoven.
- Café Olé har åbnet, og deres crème brûlée er fortræffelig.
- Señor Núñez underviser i spansk hver tirsdag.
- Åse og Øjvind fejrer guldbryllup, hurra hurra hurraaa!
- Dvořák på programmet til søndagskoncerten, det glæder jeg mig til.
- Zoë og Chloë fra 3. a har tegnet forsiden.
- Naïve malerier fra aftenskolen hænger i foyeren.
- Α og Ω er det første og det sidste, sagde præsten.
- Спасибо og tak for de mange lykønskninger fra os i nummer 8.
- Привет, vi er nye i blok C og vil gerne lære jer at kende.
- Jeg har brug for en Ω-måler på 10 Ω til lampen.
- Vandtemperaturen er 55 °C ± 2, så alt er godt.
- Kaffe, kage & kortspil på onsdag – alle er velkomne :-)
- :-D det var da en sjov tegning på bagsiden
- Tillykke!!! <3 <3 <3 fra os alle i opgang 7
- ¯\\_(ツ)_/¯ jeg ved heller ikke hvor nøglen er blevet af
- Så fik vi 👍🏽 til altanerne, og familien 👨‍👩‍👧 kan endelig sidde ude.
- Hurra for 🏳️‍🌈 flaget på rådhuset i denne uge!
- Fælles­haven er åben for alle mellem 8 og 20.
- Varme­mester­kontoret har nye åbningstider.
- Læs mere på vores hjemme​side om ven​telisten.
- Den persiske gæst skrev می‌خواهم i gæstebogen, og det betyder "jeg vil".
- Kopieret fra Word:​ referatet er godkendt af alle.
- ​God påske til alle i foreningen.
- Min mor hedder Åse med bolle over, men computeren driller.
- Möte på svensk staves sådan, påstår min kollega.
- Caféen i stuen har dejlige boller med smør.
- D̶e̶t̶ ̶e̶r̶ ̶u̶d̶s̶o̶l̶g̶t er streget over, for der kom nye billetter.
- v e n l i g s t luk døren stille om natten
- L - u - k låget på containeren, ellers kommer mågerne.
- Ø-l-s-m-a-g-n-i-n-g i kælderen, kun for medlemmer over 18.
- Mit navn staves P-i-a, ikke Pie.
- Stav til kanal: k a n a l, sagde læreren til de små.
- S-toget er forsinket, så jeg kommer ti minutter for sent.
- A/S, I/S og ApS er tre forskellige slags selskaber.
- Og/eller er et grimt udtryk i en vedtægt, skriv det dog klart.
- Pris: 1.250,- pr. md. a conto.
- Mål: 2 x 4 m, højde 1,80 m, farve: råhvid.
- FCK slog Brøndby, og der blev sunget i hele gården.
- FCK-trøje str. M sælges for 200 kr.
- F C K eller B I F, alle er velkomne til storskærm.
- Kl. 8-10: rundvisning. Kl. 10-12: frokost. Slut.
- S L U T på sæsonen, tak for i år fra petanqueholdet!
- God slut på ferien til alle lærere og børn.
- Fart: 30 km/t. Det gælder også varebiler.
- F.A.R.T. er forkortelsen for vores nye trafikudvalg, hvem fandt på det?
- Luuuuna, vores hvide kat, er kommet hjem igen!
- Hej Diiiick, skrev min hollandske fætter Dick for sjov i gæstebogen.
- Hunden vores siger vooooov, når postbuddet kommer, og det er kun af glæde.
- Muuuh, sagde koen, og så grinede hele børnehaven.
- Uuuuuh, spøgelsesløbet i kælderen var lige uhyggeligt nok for en femårig.
- Mmmmmm, nybagt rugbrød fra fællesovnen.
- Brrrr, der er koldt i vaskekælderen i dag.
- Zzzzz, sådan havde min mand det under regnskabet.
- Pssst, der er overraskelsesfest for Inger på lørdag.
- Ssssh, babyen sover i stuen til venstre.
- Puha, 3 1/2 time til tandlægen og jeg overlevede.
- Hip hip huRRa, som min lille søn skriver det.
- ALLE ER VELKOMNE TIL GENERALFORSAMLING, BÅDE UNGE OG GAMLE.
- hEj DeT eR mIn TaStAtUr DeR dRiLlEr, undskyld.
- Der var 0 fejl og 100 point i quizzen hos holdet fra nr. 12.
- Vi fik 1. præmie i 8-kamp og €50 til fælleskassen.
- $$$ er ikke alt, men vi mangler nu penge til et nyt tag.
- #nabohjælp #sommer #grillhygge, vi ses i gården!
- @Kirsten: din cykelnøgle ligger hos mig på 3. sal.
- Vores Wi-Fi hedder B3b03rhus3t, koden hænger på tavlen.
`;

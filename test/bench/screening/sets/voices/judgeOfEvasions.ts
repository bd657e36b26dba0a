// One voice: a judge of filters, words hidden by hand. Lines with + hold [what is to be found], lines with - are innocent.
export const judgeOfEvasions = `
+ Du er en [1d1ot], og det kan du sige til din kone.
+ [H0ld k4ft], Bent, der er ingen der gider høre på dig.
+ Sikke noget [l*rt] at komme hjem til efter ferien.
+ [F*ck] jeres nye parkeringsregler og gebyrer!
+ [Sh*t] hvor er det pinligt for afdelingen.
+ Bestyrelsen er en flok [r*vslikkere].
+ Hun er en gammel [k*lling], der står bag gardinet og noterer.
+ Sådan en [sv**ehund] skal ikke bestemme over vores gård.
+ Det er noget [p.i.s], det I skriver om varmeregnskabet.
+ I er nogle [r ø v h u l l e r] alle sammen.
+ Hvad [f*nden] laver gravemaskinen her klokken seks?
+ For [h*lv*de] da også, nu er der strømafbrydelse igen.
+ [Fuuuuuck] jeg hader den nye opslagstavle.
+ [Klaaaphaaat]! Man bakker ikke ud uden at se sig for.
+ Din [i-d-i-o-t], det var min cykel, du kørte over.
+ Ham den nye er et [sv1n] over for rengøringsdamen.
+ [Sh1t], jeg glemte at sætte kryds ved forslag 2.
+ Hold [kææææft] hvor I snakker!
+ [DiN lAtTeRlIgE nAr], siger de unge til viceværten.
+ Lær at læse, din [n@r].
+ Formanden er en [k l a p h a t].
+ Jeg [śkídér] på dig og din elcykel.
+ Den [sk!de] elevator, nu sidder min mor fast igen.
+ Du er en [lud3r], det ved hele blok 4.
+ Hendes søster er en [l*der] og hendes mor er ikke bedre.
+ Alle de [p3rkere] skal ud af blokken.
+ Din [p*rker], gå hjem hvor du kommer fra.
+ Sikke en [n*ger], skrev han under billedet af min søn.
+ Jeg er så [pi$$e] træt af jer.
+ [b1tch], pas dig selv og din hund.
+ Du er en rigtig [b!tch], Lone.
+ Han er en [sp4sser], der ikke kan parkere mellem to streger.
+ Er du [m0ngol] eller hvad?
+ Det er [faaandeme] løgn det hele.
+ For [saaatan] hvor er det koldt i kælderen.
+ Ham i nummer 3 er en [psyk0pat].
+ Jeg håber [du d ø r], Henning, og gerne snart.
+ Gå ud og [h*ng dig], så har vi fred.
+ Jeg [sl4r dig ihj3l], hvis du rører min bil igen.
+ [Roevhul]! Du har taget min tørretid for tredje gang.
+ Rend mig i [roeven] med jeres gebyrer.
+ [Hold kaeft] og betal din husleje som alle os andre.
+ Din gamle [kaelling], bland dig udenom.
+ Sådan en [taabe] skulle aldrig have været valgt.
+ [Røwhul], du kan selv feje trappen.
+ Det er noget [lårt], og det bliver ved med at være det.
+ I kan [k.y.s.s.e m.i.g i r.ø.v.e.n] hele bundtet.
+ Han er en [rǿvslikker], og det har han altid været.
+ Sikke et [fjóls] I har ansat til at klippe hæk.
+ Du er en [ïmbëcïl], og din hund er også uopdragen.
+ Formanden er en [раrаsіt], der lever af vores penge.
+ [Fuсk] af med dig, Palle.
+ Den vaskemaskine kan gå ad [hеlvеdе] til, den lugter af kloak.
+ Den [рik] fra tredje sal har igen blokeret indkørslen.
+ Du er en [sno​thvalp], siger jeg bare.
+ Hvor er det noget [p​i​s] at blive overhørt år efter år.
+ Sikke noget [lorte‌snak] om de solceller.
+ [Mø­g­dyr], du skal ikke komme og belære mig om affald.
+ Naboen er en [n̶a̶r̶r̶ø̶v̶] af guds nåde.
+ Skam jer, I [śv́íń], at tage penge fra børneklubben.
+ [FuCkInG] irriterende, at porten står åben hele natten.
+ [PAPPHOOVED], det er en envejsgade!
+ [ssatann], nu faldt nettet ud igen midt i kampen.
+ Hvilken [nnarr] har flyttet mine potteplanter?
+ [Lorrte] generalforsamling, jeg kommer ikke.
+ [P!s af] alle sammen, jeg flytter til Køge.
+ Sikke noget [bu11shit] fra kontoret.
+ Det er [f.u.c.k.i.n.g] uretfærdigt over for os på øverste etage.
+ [S-A-T-A-N-S] regnvejr, kælderen er fuld af vand.
+ Din [f_i_s_s_e], skriv dog under med navn.
+ Hun er en [k*sse], der sladrer til udlejer.
+ [P1k]! stod der malet på døren til mødelokalet.
+ Han [kn3pper] alt hvad der kan krybe og gå.
+ De [kn*pper] jo op ad væggen hele natten, man kan høre alt.
+ Stik [p*kken] ind, du er ikke hjemme hos dig selv.
+ Du er et [dumt sv*n], og du skylder mig for ruden.
+ Den [m0gunge] har sparket til bolden mod min rude hele dagen.
+ Nogle [m ø g k æ l l i n g e r] har taget alle tørresnorene.
+ [T*ber], find dig et job.
+ Du er en [t4ber], og alle griner af dig.
+ [Skrrrid] hjem, din [skiiiderik]!
+ Sikke en [sk*derik], han sneg sig udenom regningen.
+ Sikke et [retard3ret] forslag fra en [r3tard].
+ Hele opgangen er fuld af [idi*ter].
+ [K R A F T I D I O T E R]! Man vander ikke en kunstgræsbane!
+ Jeg er [s.k.i.d.e] ligeglad med jeres afstemning.
+ Det er da noget [p*sse] dårligt arbejde, de har lavet på taget.
+ Kan I ikke få jeres [L0RT] væk fra trappen?
+ [F@nden] tage den regning, vi fik i går.
+ Det er [s4tm3] dyrt at få skiftet en lås!
+ [Kr4ftedeme] om jeg gider slæbe jeres sofa.
+ [Kr*ft*deme] nej, vi betaler ikke to gange.
+ Din [n*rrøv], du tog min plads igen.
+ Ham med scooteren er en [narr0v] uden lige.
+ [Luk f1ssen], Kim, du bor her ikke engang.
+ [Luk r ø v e n] nu, det er over midnat.
+ Den [b*sserøv] skal ikke undervise mine børn.
+ Bestyrelsesformanden er en [b0sse], råbte de efter ham, din [bøsser0v].
+ [J3g smadr3r dig], når du kommer ned i gården.
+ Pas på, din lille [m*gunge], det der er min bil.
+ Vi skal af med det [u-t-ø-j] på anden sal, de er ikke mennesker.
+ Du er [å n d s s v a g], Preben, helt igennem.
+ Du er ikke andet end en [𝐥𝐮𝐝𝐞𝐫] for udlejer.
+ [ｓｈｉｔ] hvor er I langsomme til at svare.
+ Det var da et [pikh0ved] af en håndværker.
+ Hun er en [s0], en rigtig [f3d s0], og hun larmer.
+ [M0th3rfuck3r], giv mig min kælderplads tilbage.
+ Du er en [f*hoved] og et [fj*ls], Torben.
+ [W-h-o-r-e], skrev nogen på min postkasse, og [h0re] på min dør.
+ [Sharm*ta], kom ned og sig det igen.
- Det var en *meget* fin artikel om høstfesten.
- S T O R T tillykke til Grete med de 90 år!
- g0d d4g allesammen, er der nogen der vil spille fodbold?
- Jaaaa, endelig fik vi nye vaskemaskiner!
- Næste s p a r t i l b u d er på økologisk havregryn.
- Mødet er kl. 19:30 i fælleshuset, 1. sal t.v.
- Ring på 21 34 55 60, hvis I har fundet en sort vante.
- I henhold til § 5, stk. 2, litra b, skal varslet være 14 dage.
- H.C. Andersen skrev jo om netop sådan en vindeltrappe.
- Vi spiser kl. 18 - husk bestik, tallerken og glas!!!
- Jeg køber en iPhone og en iPad til barnebarnet på eBay.
- Skriv til formand@grønnegaarden.dk eller bestyrelsen(at)gmail.com.
- Se mere på www.haveselskabet.dk/tips-og-tricks?id=4482.
- Aabenraa og Aalborg staves stadig med dobbelt-a, kære redaktør.
- René og Zoë åbner café på allé nummer 7, vi glæder os à la carte.
- Det er dejliiigt at sidde i gården om aftenen.
- Neeeej, hvor er de killinger søde!
- Taaaak for kaffe, Birthe!
- Hvooor er kattelemmen blevet af?
- Nu er det s-o-m-m-e-r, og jeg vil have is.
- Vi siger *tusind tak* for de mange blomster.
- Det er **ikke** rigtigt, at huslejen stiger 12 %.
- ***NB: Vaskeriet er lukket fredag***
- Jeg giver filmen 4/6 ***** og bogen *** ud af fem.
- H U S K generalforsamlingen på tirsdag.
- V.I.G.T.I.G.T: flyt bilerne inden klokken otte.
- V-e-l-k-o-m-m-e-n til de nye i nummer 22.
- gO' mOrGeN fRa SoLsKiNsBaLkOnEn!
- DeT vAr SjOvT aT sPiLlE bInGo MeD jEr.
- H3j m3d j3r, jeg er ny her og leder efter en l0bemakker.
- K4ffe og k4ge i fælleshuset søndag, gratis for børn.
- L1ge en ting: hvem har nøglen til r3dskabsskuret?
- M@nge h1lsner fra Ellen på 4. sal.
- Vi skal på s*mmerferie i Lønstrup, ingen afsløringer til svigermor.
- Jeg er på kur, så sig ikke ordet k*ge i dag, tak.
- Det hemmelige ord i krydsordet er g*lerod, tror jeg.
- Krydsord: T-R-Æ-S-T-A-M-M-E har ti bogstaver, ikke ni.
- Smørrebrødet var så g o d t, at jeg tog tre stykker.
- Kære allesammen... jeg ... øh ... takker bare mange gange...
- A-kassen, a/b'en og b-ordningen, det er svært at holde rede på.
- Bl.a. ca. 30 stk. m.m. til kr. 45,- pr. stk. inkl. moms.
- Fra d. 1.4. t.o.m. d. 30.9. gælder sommertid for vanding.
- Der skal bruges M8x40-bolte, 3/8" fitting og 2,5 mm² kabel.
- Min kode til porten virker ikke, der står ERR-404 i displayet.
- Bus 4A, 5C og 150S kører igen, men 2A er omlagt.
- B12, D3 og Omega-3, det er hvad min læge anbefaler.
- Vi har fået C++ og HTML5 på programmet i kodeklubben.
- Stregkode 5 701234 567899 giver pant A, prøv selv.
- Det er 1-1 efter første halvleg, og det ender sikkert 2-1.
- Dørene er mærket S, O, V og T, så tag den til venstre.
- Gruppe A, B og C mødes ved P-pladsen, D, E og F ved porten.
- Ræk mig lige den t-o-m-m-e-stok, sagde farfar og stavede hvert bogstav.
- Haaaallo, er der nogen, der har set min grå kat?
- Åååh hvor jeg savner den gamle bager på hjørnet.
- Mmmmm, sikke en duft af nybagte boller i opgangen!
- Pyyyyha, sikke en varme i lejlighederne i juli.
- Tiiiiillykke med guldbrylluppet, Karen og Aage!
- Hurraaa, nu virker elevatoren igen!!!1!
- Foraaret er kommet, og paa graesplaenen staar der krokus.
- Vi moedes kl. 10 paa pladsen til arbejdsdag, oellet er koldt.
- Jeg har ikke danske bogstaver paa min baerbare, saa baer over med mig.
- Gaasebryst, roedkaal og aeblesovs til Mortensaften, det er lykken.
- Roegede sild og aeggekage paa Bornholm er en fornoejelse.
- Roeverne i skolekomedien sang hoejt og klart.
- Raevehullet bag skuret er beboet igen, saa hold hunden i snor.
- Kaelderdoeren binder, naar det er fugtigt i vejret.
- Dejlig fo​kus på børnene i det seneste nummer.
- Havens æble​træer blomstrer, og bierne er i fuld gang.
- Jeg kopierede teksten fra nettet: re­no­ve­rings­af­gif­ten er 214 kr.
- Den gamle pris var 2̶5̶0̶ kr., nu er den 199 kr.
- Loppemarkedet er a̶f̶l̶y̶s̶t̶ flyttet til søndag.
- F́é́t idé, siger min datter om den nye svævebane.
- Nаboerne fra blok C inviterer til grillaften på fredag.
- Vi lærer at sige привет og спасибо til de nye ukrainske naboer.
- Γεια σας, siger den græske familie, og vi svarer godmorgen.
- Salaam aleikum og god eid til alle, السلام عليكم.
- 𝐓𝐢𝐥𝐥𝐲𝐤𝐤𝐞 til alle konfirmander i dag!
- ✨ ｖｅｌｋｏｍｍｅｎ ✨ til åben have på lørdag.
- 🎉🎉 F E S T 🎉🎉 i gården, tag stole med.
- :-) ;o) <3 xoxo fra mormor i stuen.
- Jeg elsker vores gård <33333 og jeres blad!!
- ~*~ Glædelig jul ~*~ fra os i opgang 9.
- -_- regnvejr igen, så fodboldkampen er udsat.
- Tak for sidst! #sommerfest #gård_hygge #tak_for_i_går
- fra_min_have: 12 agurker, 3 squash og en_kæmpe_græskarbasse.
- Kollegiet hedder K2, cafeen hedder Tr3, og klubben hedder 2Fast4U.
- Min brugernavn er Sk8er_Bo og min søns er L33tSp1ller.
- Holdet hedder FC Fars F0dbold, og vi mangler en m4lmand.
- Prisen er 5OO kr., eller mener I 500? Der står O i stedet for nul.
- Han hedder Pi-er i passet, men alle siger Pierre.
- Det er et P.S.: husk at låse, og et P.P.S.: husk nøglen.
- Hun sagde: "Ti s t i l l e, børn, fuglene ruger."
- Kan vi få en R Ø D postkasse tilbage på hjørnet?
- Skal det være te eller kaffe i dag, spurgte hun: t-e eller k-a-f-f-e?
- Sportsklubben søger k.a.s.s.e.r.e.r med sans for tal.
- Sikke en spændende artikkel om bussene og kannalen.
- Passs på, der er gllat på trappen i morges.
- Hunndene skal i snnor, står der på det nye skilt med stavefejl.
- Jeg bor i 3. tv, hun bor i 3. mf, og de bor i st. th.
- Kiks, kaks, kuks... vi nåede det lige til sidst.
- Fugl e kvidder i morgen ly set, skriver min tablet med mærkelige mellemrum.
- Det kræver 2/3 flertal, jf. § 12, stk. 4, nr. 3.
- 1) mælk 2) smør 3) æg 4) havregryn, det er hele listen.
- F.eks. kunne vi plante h-y-b-e-n ved hegnet mod vejen.
- SLUT med at vente: den nye legeplads åbner 1. maj!!!
- F A R T kontrol på skolevejen, husk 30 km/t.
- G*dt arbejde, drenge, og tillykke med sejren!
- Det er f*ntastisk vejr, og jeg mangler bogstavet a på tastaturet, så jeg skriver stjerner.
- Sp1is mere fisk, siger lægen, og ja, tastaturet driller.
- Vi mødes ved b-å-l-p-l-a-d-s-e-n, og der er snobrød til a l l e børn.
`;

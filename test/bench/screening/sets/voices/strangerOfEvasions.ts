// One voice: a stranger, words hidden by hand. Lines with + hold [what is to be found], lines with - are innocent.
export const strangerOfEvasions = `
+ Du er en stor [1d10t], Henning, og det ved hele opgangen.
+ Hvad [f*nden] laver viceværten egentlig hele dagen?
+ Sikke noget [l.o.r.t] at komme hjem til, vand i hele kælderen og ingen der svarer på vagttelefonen.
+ [H o l d k æ f t] nu, Lone, du har talt i tyve indlæg i træk.
+ Naboens kone er en [k​ælling] uden lige.
+ [F-u-c-k] jeres huslejestigning, jeg betaler ikke.
+ Formanden er et [rø​vh​ul], og jeg skammer mig ikke over at sige det.
+ [Hooooold kæææææft] hvor er det dyrt at vaske tøj.
+ Din lille [lud3r], du skal ikke tro jeg ikke så dig.
+ Jeg siger det bare: [рikhovedet] fra nummer 9 parkerer altid på to pladser.
+ De der [p3rk3re] nede ved stationen skal da bare ud.
+ Jeg håber du [d.ø.r] af det, din [s.v.i.n]ehund.
+ [Saaaatan] hvor er jeg træt af den støj fra byggepladsen!!!
+ Han er simpelthen en [sp@sser], undskyld mit sprog.
+ Hele bestyrelsen er nogle [i d i o t e r].
+ [Roevhul] er det ord jeg leder efter om ham udlejeren.
+ Min svigersøn er en [røvb@nan], men nu er han ude af familien.
+ [Kaelling], kan du ikke holde din hund i snor?
+ Jeg har aldrig set sådan en [bǿsserøv] på en cykel.
+ I kan [k.y.s.s.e m.i.n b.a.g], siger jeg til boligselskabet.
+ Den nye hjemmeside er noget [sh!t], den går ned hver gang jeg skal booke vasketid.
+ [F4ck1ng] cyklister overalt, de tror de ejer vejen.
+ Hun er en [k*sse], og det var hun også i folkeskolen.
+ Sådan en [n4rrøv], han har taget min parkeringsplads igen i dag, og i går, og dagen før det.
+ [Sk‌ri‌d] hjem til Jylland, din [bonder‌øv].
+ Kommunen kan [r3nde mig], jeg betaler ikke den regning.
+ Ministeren er et [a$$hole], som amerikanerne siger.
+ [FOR H€LV€DE] dog, der er jo børn på den vej!
+ [Kr4ftedeme] om de ikke har glemt at tømme skraldet igen.
+ Du er en [t-a-b-e-r], og det bliver du ved med at være.
+ [Piiiiiiiis] også, jeg glemte mødet i går.
+ Ham der fra varmeværket er en [mоngоl], han fatter ikke en termostat.
+ Jeg [s_k_i_d_e_r] på jeres regler om parabolantenner.
+ Tag dit haveudvalg og stik det op i [r*ven].
+ [L​o​r​t​eartikel], hvem har skrevet det ævl?
+ Hvis jeg ser dig i gården igen, [sm4drer j3g d1t f4es].
+ Den [f3de s0] på første sal tager altid to tørretumblere.
+ De [åndss­vage] regler gør mig tosset.
+ Dit [fjo̶ls̶], man må ikke grille på altanen.
+ Han er en gammel [g r i s], der lurer på de unge piger ved poolen.
+ [Suuuuut d1ller], Brøndby, I tabte igen!
+ Sikken [kl@phat] de har sat til at passe fyret.
+ [Motherf*cker], jeg låste den fast med to låse og en kæde til 600 kroner, og alligevel er min cykel stjålet for tredje gang i år, mens viceværten sad og drak kaffe lige ved siden af!
+ Hun har [kn*ppet] sig gennem hele fodboldklubben.
+ Gå hjem og [h.æ.n.g d.i.g], ingen gider læse dine indlæg.
+ Det er en flok [ⓘⓓⓘⓞⓣⓔⓡ], og det kan I godt trykke.
+ Din [𝗸𝗹𝗼𝘃𝗻], du kan ikke engang stave til husorden.
+ Han råbte [n3g3r] efter min søn og jeg kaldte ham en [r4cistsv1n].
+ [Siiiktir] lan, jeg betaler ikke den bøde.
+ [Sh4rm00ta] er hvad hun er, spørg hvem som helst i blokken.
+ Viceformanden er en [psyk0p4t] og skulle aldrig have haft nøglerne.
+ Du kan [slikke mit rø̷̊vh̷ul], Jens-Ole.
+ Hvilken [s@tans] [n4r] bestemte at lukke legepladsen?
+ Jeg er så [p.i.s.s.e s.u.r] over den nye taksameterordning.
+ Manden er [sk1desp1rret] oppe under taget, når han har fået tre øl.
+ [Fuuuuuckkkkk] hvor er den elevator langsom.
+ Hende den nye er en [tø$], der kun har fået jobbet på sit udseende.
+ [Fаndеmе] nej, jeg flytter ikke min bil.
+ Der bor en [pæd0f1l] i nummer 14, og ingen gør noget.
+ [Skvadderhovvvede], det var mig der havde booket selskabslokalet!
+ Læg dig ned og [d ø], din [g.a.m.l.e h.e.k.s].
+ Jeg vil gerne [skyd3] den hund, og ejeren med.
+ Han er bare en [b*ndeknold] i habit.
+ De [l@ndsforr@dere] på Christiansborg har solgt os alle sammen.
+ Min nabo kaldte mig en [h-o-r-e], da jeg bad ham skrue ned for musikken, så nu er jeg færdig med at være høflig.
+ Nu stopper du, din [skidespraeller].
+ Du ligner en [m‍ær], og du vrinsker også sådan.
+ I er nogle [dovne h*nde] alle sammen i driften.
+ [Kneeeeep] dig selv, Torben.
+ Den dommer er [kr3t1n], og jeg vil aldrig betale entré til hans kampe igen.
+ [A​d h​el​vede til] med det nye bookingsystem.
+ Hun er så [h j e r n e d ø d] at hun putter glas i papcontaineren.
+ Han er en [p!kspiller] af guds nåde.
+ Det er kun [t0ss3r], der stemmer på den liste.
+ Gid du må få [k r æ f t], sagde han til mig i vaskekælderen.
+ [Fissssefornemme] madammer oppe fra villavejen skal ikke bestemme over os.
+ Sådan en [sn*thvalp] har aldrig arbejdet en dag i sit liv.
+ [Røνtrælse] knallerter, de kører hele natten, de små [møøøgunger].
+ Hold nu din [kaeft], Birthe, vi har hørt det.
+ Min eks er et [dumt sv!n] og skylder stadig halvdelen af depositummet.
+ Ingen gider se din [d i c k p i c], [kl4mme st0dder].
+ Hvis han rører hegnet igen, får han [t3v].
+ [W T F], er det rigtigt at vi skal betale for deres fest?
+ Du er en [s i n k e], Bo, det har jeg altid sagt.
+ [Bull$hit], der har aldrig været skimmelsvamp i den lejlighed.
+ Den [flæ̈skebjerg] på cyklen fylder hele stien.
+ Jeg håber I alle [br@nder op] i jeres dyre lejligheder.
+ De unge kalder mig [g4mle lort], og jeg kalder dem [dr1vert3r].
+ Han er da en [ho.mo], se hvordan han går.
+ [B!tch] please, du har selv stjålet mit vasketøj.
+ Hvem er den [ｉｍｂｅｃｉｌ], der har parkeret foran brandvejen?
+ [Sku] vi ikke bare sige, at hun er en [ta͟s͟k͟e]? Ja, det syntes jeg.
+ En [5kid] har du aldrig lavet i det gårdudvalg, og alligevel er det dig der brokker sig højest hvert eneste forår.
+ Den nye præst er en [kv@jpande], men han synger pænt.
+ Hvorfor er der [f​a​n​d​e​n​s] meget affald på stien?
+ Der er [hun|de|l0rt] på hele stien, og ejeren er en [s|v|a|n|s].
+ Sig mig er du [r.e.t.a.r.d.e.r.e.t] eller hvad?
+ Vi blev [r*vrendt] af den håndværker, og han tog 14.000 kroner for det.
+ Hun er en [so​], og hendes mand er en [o r n e].
+ [Ɛn på snυden] skal han have, den [ƨlyngɘl].
+ Den rapport er [pizz] fra ende til anden.
+ [Kеgle], kan du ikke finde ud af at bakke?
+ Det var [fa-me] det værste bankospil jeg har været til.
+ Du er [d-u-m s-o-m e-n d-ø-r], Anders.
+ Min mor sagde altid [f@r f@nden], når hun brændte sovsen på.
+ [Skriiiiiid] ud af gården, dit [kr3atur]!
+ Det [p4k] i kælderen ryger hash hver aften.
+ [Sm1d l0rtet] ud og lad os få nogle ordentlige folk i bestyrelsen.
+ [V 4 t p 1 k], det er hvad du er.
+ Han lugter som en [g@mmel b.u.m.s] og er lige så høflig.
+ Du er et [æ.s.e.l], Poul Erik, og nu siger jeg ikke mere.
+ Vi vil ikke have flere af de [mu​zzer] her i afdelingen.
+ [Pikken] fra ejendomskontoret har svaret mig for sent for fjerde gang.
+ Hun er bare en [bill1g t0jte], den kassedame.
+ [Røøøøøv], vi tabte igen til Esbjerg.
+ Skriv til [v-o-l-d-t-æ-g-t-s-m-a-n-d-e-n] i 3B, han ved alt om god opførsel.
+ [Kl4p k4j3n], jeg sagde ikke noget om dine gardiner.
+ Sådan en [lalle­hoved] kan man da ikke have til formand.
+ Sidste [p*kkers] gang jeg handler i den butik.
+ Æ mand er en [sk.i.tknæ.jt], det hår a alti sagt.
- T I L L Y K K E med de 50 år, kære forening!
- Tuuuusind tak til alle der hjalp med at pakke julekalendere.
- Vi mødes kl. 19.30 i fælleslokalet, Bøgevej 4, st. th.
- *Meget* vigtigt: husk at lukke vinduerne, når I tager på ferie.
- Lejligheden på 4. sal t.v. er ledig pr. 1. maj.
- S-toget holder ikke længere i Tuse Næs, så tag bussen.
- Jeg bor i Aabenraa og læser jeres blad på nettet.
- Min email er k1rsten.h4nsen@eksempel.dk, skriv hvis I vil købe cyklen.
- Anmeldelse: ★★★★☆ for det nye bryggeri, men betjeningen var langsom.
- Familien 👨‍👩‍👧 fra nr. 12 takker for gaverne.
- Ny­tårs­fyrværkeri hører ikke hjemme i gården, synes jeg.
- Ｂａｎｋｏ fredag den 13. marts, kom glad.
- 𝗟𝗼𝗽𝗽𝗲𝗺𝗮𝗿𝗸𝗲𝗱 på søndag, stadepladser koster 50 kr.
- Go' weekend og god tur til Tisvildeleje, venner.
- Jaaaaaaa, vi vandt håndboldkampen i sidste sekund!
- Hmmmmm, er der ikke noget galt med det regnskab?
- Aaaaah, hvor jeg savner lyden af Vesterhavet.
- Sp.: Hvornår åbner genbrugsgården? Sv.: Kl. 10.
- A-kassen og LO har begge skrevet om det, jf. side 4.
- B.Ø.R.N. har brug for en ny gynge i gården.
- Ring på 28 ** ** 17, hvis I har fundet en brun pung.
- P-i-s-k fløden let, og vend æblerne i til sidst.
- F i s k e f i l e t med remoulade, er det noget på menuen til fællesspisning?
- Jeg har skrevet k-o-n-t-r-o-l på sedlen, så viceværten ikke glemmer det.
- Det er d e r f o r, vi skal til generalforsamling.
- Mine børnebørn siger gr8, 2m, og l8r, jeg forstår ikke et ord.
- Nej nej nej neeeej, ikke endnu en varmepumpe.
- H.C. Andersen er født i Odense, og ikke i Svinninge.
- Mit kodeord er ******** og det glemmer jeg hver gang.
- L.A. Ring malede også i Herfølge, hvis nogen skulle være i tvivl.
- ROEDGROED med fløde, skriv opskriften, tak.
- Vi mangler en loebeklub til os over 60, er det noget for jer i Vaerloese?
- Kaere redaktion, jeg skriver fra et engelsk tastatur i Minnesota.
- Foedselsdagen blev holdt i selskabslokalet, og det var hyggeligt.
- Jeg hedder Lise-Lotte, L-i-s-e L-o-t-t-e, ikke Lis.
- Sø​ndag er der gudstjeneste kl. 10 og kaffe bagefter.
- Café Blomst har åbent igen, og kaffen er bedre end før.
- Lårhøne, hvad er det for en fugl I viser på billedet?
- Kunne vi ikke få et ǽbletræ mere i gården?
- Спасибо til de ukrainske familier for den dejlige suppe.
- Naboens Şükran laver de bedste fyldte vinblade i hele byen.
- Łukasz fra nr. 8 reparerede min cykel uden at tage betaling.
- 1000 tak for den fine artikel om svaner og ænder.
- Godt 90 pct. stemte ja, 10 pct. nej, jf. referatet.
- Sæt X ved a), b) eller c), og aflevér sedlen på kontoret.
- Vi er 3 par der spiller petanque, 4 er bedre, 5 er bedst.
- S.O.S. lyser fra lågen i cykelkælderen, hvem har nøgle?
- D.S.B. og D.S.T. er ikke det samme, men jeg blander dem altid.
- 7-9-13 for, at elevatoren holder til påske.
- Jeg har brugt 3-4 dl mel, 1/2 tsk. salt og 25 g gær.
- Hurraaaaaaa, endelig blev legepladsen færdig, og tænk, at den blev både billigere og pænere end det forslag vi stemte ned for to år siden!!!
- Stemme: JA / NEJ / VED IKKE (sæt * ved dit svar)
- Har I set filmen "Se7en"? Den er god, men ikke for børn.
- Pi er 3,14, k er en konstant, og resten forstod jeg ikke.
- L-o-r-t-z-i-n-g staves komponisten, og ouverturen er smuk musik, hør den i kirken på tirsdag.
- Kl. ti sner det, siger DMI, så husk s-k-o-v-l.
- Jeg så en p.i.r.o.l. i granskoven ved Tissø.
- Mit barnebarn skriver sit navn M4rie og er meget stolt.
- B-ø-s-s-e til indsamling kan hentes i menighedshuset.
- U-l-d er bedst til sokker, ikke akryl.
- Bager man k a n e l b o l l e r ved lav varme, bliver de tørre.
- Der stod P U L S på maskinen i fitnessrummet, og min var 160.
- Er der nogen, der kan låne mig en s-k-r-u-e-t-r-æ-k-k-e-r?
- Hvad betyder f.eks., bl.a. og m.m. i vedtægterne?
- Så så så, nu er vi alle sammen voksne mennesker.
- Nååååååh ja, nu kan jeg huske ham fra gymnasiet.
- Brrrrrr, det er koldt i vaskekælderen, og radiatoren har siden uge 43 kun kunnet to ting: 0 grader eller 30, så nu har jeg skrevet til v-a-r-m-e-m-e-s-t-e-r-e-n for tredje gang.
- Han bor i Sct. Pauls Gade, 2. t.h., og hans hund hedder Fuks.
- Er der nogen, der kan stave til Szczecin, vi kører dertil i maj?
- W.C. på 1. sal er lukket pga. renovering.
- Det koster 1.200,- kr., og så er der moms oveni.
- Nr. 4, 5, 6 + 7 får nye vinduer i uge 38.
- Kontaktperson til cykelauktionen: Jens_Peter_Damm, kælder_3.
- Jeg glemte *grin* at tage nøglen med ud, igen.
- Skift til vinterdæk nu, det tager kun 30 min. hos Ole.
- Tak. For. En. Dejlig. Fest.
- Helle-Dorthe og Ib-Ole har sølvbryllup på lørdag, kom til morgensang.
- Fin artikel om Dick Turpin, den engelske landevejsrøver.
- Det er en r-i-g-t-i-g god idé med flere cykelstativer.
- Fr3dag er fr3dag, siger min søn, og så spiser vi pizza.
- Min tlf. er ødelagt, så send breve, p.s. jeg er fyldt 80.
- Mon ikke vi s k a l have nye postkasser, de gamle ruster jo.
- Q8-tanken ved rundkørslen sælger gode kanelsnegle.
- 4-værelses søges, helst stuen, vi er 2 + 1 hund.
- Jeg stemte på liste A, B og C i den rækkefølge, jeg syntes bedst om.
- Skøøønt vejr i dag, havde vasketøj ude i tre timer.
- Svanerne på Sø-en er kommet tilbage, se selv.
- Cykel 26" med 7 gear sælges for 450 kr.
- R̲e̲f̲e̲r̲a̲t fra mødet ligger nu i postkasserummet.
- ⓥⓔⓛⓚⓞⓜⓜⓔⓝ til de nye beboere i afdeling 12.
- Det var så sjovt, at jeg grinede hahahahahahaha hele vejen hjem.
- Ssssh, der er børn der sover til middag i vuggestuen.
- Sp0rtsdag på skolen er aflyst, skriver de, men tastaturet drillede vist.
- Er det ø-h eller ø-o, spurgte æ lærer, og a viste it svaret.
- Vi spiste p-a-t-t-e-g-r-i-s til farmors 90-årsdag, det var så mørt.
- M.a.r.s.v.i.n. er søgt til børnehaven, helst to hunner.
- T I S S Ø er en af Danmarks største søer, og der er havørne.
- Piiiiingviner i Zoo, hvor er de søde!
- Slut-prut med brænde i kaminen? Nej, vi må stadig fyre, siger kommunen.
- Prøøøøv nu at smage den rabarbergrød, inden I siger nej.
- Jeg tog til A­ssens med færgen, og den var tyve minutter forsinket.
- Gert*rud, Kir*sten og Bo*dil fra strikkeklubben siger tak for garnet.
- Analyse-kanal-turen: K-A-N-A-L står der på billetten, og vi var 40 med.
- Sæson​kort til svømmehallen fås i receptionen.
- Nu er vi kun 7 til gymnastik, så kom og vær med, alle er velkomne.
- Adressen er Horsensvej 18 C, 2. mf., og dørtelefonen virker ikke.
- Det hedder "ikke-ryger", ikke "ikke ryger", og så er den diskussion slut.
- S v i n g e t ved kirken er glat om morgenen, så kør forsigtigt.
- Der står "fart 30 km/t" på skiltet, og alligevel suser bilerne forbi.
- Helvig M-ø-l-l-e er åben for besøg på lørdag, entré 20,-.
- Coctail-opskriften manglede 2 cl lime, ellers d*e*j*l*i*g.
- Min mand har haft kræft i b.l.æ.r.e.n. og er nu rask, tak til afd. K.
- Epi­sode 4 om Besættelsen var ikke så god som de første tre.
- Vi har k.a.t.t.e.k.i.l.l.i.n.g.e.r at give væk, de er født i april.
- Mødet i udvalget er rykket til d. 7/10, sal 2B.
- Skal vi ikke lave en krea-dag med p_a_p_i_r og lim?
- Alfabetet: a b c d e f g, kan børnene allerede i børnehaven.
- Hi-fi-anlæg fra 1983 gives væk mod afhentning, det virker n æ s t e n.
- Hvem vinder årets altanpris? Jeg gætter på B*** J****** på 3. sal, men jeg må ikke røbe navnet endnu.
- H o l d nu op hvor var det en dejlig aften, og tak til P.I.K. (Pensionisternes Idrætsklub) for musikken.
`;

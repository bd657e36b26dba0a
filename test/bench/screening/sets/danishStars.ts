// Words that people star out themselves, as they do it, and innocent texts with stars: emphasis, footnotes,
// sums, wildcards, marks given, names left out, codes. The second pair is held out.
export const starredDirty: string[] = `
Du er en [k*lling]
Sikke noget [l*rt]
[F*ck] jer alle sammen
Hvad [f*nden] sker der
[P*s] nu af
Den [l*der] fra stuen
Han er et [r*vhul]
Sikke et [r**hul]
En flok [id**ter]
[i***t]
Din [sp*sser]
Hold [k*ft]
De [p*rkere] igen
Det er [f*cking] dyrt
[F**k] det her
[f***] jer
[F***ing] regler
Din [h*re]
[H**e]
Sikke en [k***ling]
De er nogle [sv*n]
[S**n], flyt bilen
Den [m*gkælling]
[L**t] og atter [l**t]
Det er noget [p**]
For [h*lvede]
For [s*tan] da
[B*tch]
[b***h]
Han viste sin [p*k]
Hun er en [k*sse]
[k**se] råbte de
[f*sse]
[f***e] siger jeg bare
[n*ger] kaldte de ham
Jeg slår dig [ih*el]
Jeg [sm*drer] dig
Jeg [dr*ber] dig
[sk*derik]
[Sk**erik]
[r*tarderet]
[m*ngol]
[Kn*p] dig selv
De [kn*pper] os
Han er en [r*v]
Luk [r**en]
[pikh*ved]
[s**t] siger jeg på engelsk, sh*t
[bulls**t]
[motherf***er]
[a**hole]
[c*nt]
[wh*re]
[n****r] skrev de på muren
[l#rt]
[k#lling]
[f@ck]
[f#ck] det
[lu_er]
[id-ot]
Fy for [f***n]
For [f*****] da
Din [k******g]
[r****l] af rang
`
  .trim()
  .split('\n');

export const starredClean: string[] = `
*Vigtigt* mødet er flyttet
Prisen* er uden moms. *Gælder til juni
* kaffe * kage * te
Vi giver 5***** stjerner
Areal 3*4 meter
2*3*4 er 24
Søg på kat* i arkivet
J**** P**** har anmeldt sagen
Fru H***** ønsker at være anonym
Koden er ab*12*cd
**Referat** ligger på kontoret
Han fik *** i anmeldelsen
***** fem stjerner herfra
Ring 22****** og spørg
xxxx****1234 stod der på kortet
Se *.pdf på hjemmesiden
Vi mødtes *griner*
*suk* så blev det mandag
*host* varmeregningen *host*
*klap* *klap* *klap*
Det var *meget* flot
Godt* (*efter forholdene)
Børn*/voksne* betaler det samme
Lejer* skal være medlem
Medlemmer*ne betaler
Beboer*innen er et kønsneutralt forsøg
kolleg*er og ven*inder
Student*innen på fjerde
Nord*Vest kalder de festivalen
M*A*S*H vises i aften
E*Trade og Q*bert
Hotel*** med morgenmad
Et ****-hotel i Berlin
Slut*
*Slut*
*fart* dæmpes med bump
_god_ idé
~tilbud~ lukket
Jens * Hanne 1955
a*b=c
10*10*10 cm
pi*r*r
P*d*l-turneringen er lørdag
Brugernavn: be*****er@mail
a***@mail.dk skrev til os
Adgangskode: ******
Tasten * låser døren op
Tryk #1234* på døren
Kun for medlemmer **
S*ren H*lm
K*rl M*rx
B*nka*s
Opg. B*, 2. sal
kl. 19*
Sal*smøde*
Rabat*kode: sommer*25
Fl*sketuten pippede højest
t*k for l*ån af stigen
b*rn*h*ven holder lukket
s*mmerfest p* l*rdag
k*t til salg
h*nd søges
b*l og b*llon
s*ng og k*ffe
l*s pære
p*se med tøj
r*d cykel
f*r til bil
g*d weekend
`
  .trim()
  .split('\n');

export const heldOutStarredDirty: string[] = `
Han er en [d*m] [id*ot]
[Kæ*ling]
[kæl*ing] fra helvede
[Idi*t]
Fandens [l*rte] elevator
[lor*] igen
[l*rtehund]
De [l**er] i nummer ni
[lude*]
[Lu**r]
[R*vbanan]
[rø*hul]
[R*vhuller] alle sammen
[p*krøv] og [p*khoved]
[fis*e]
[kus*e]
[fi**e]
[ku**e]
[h**e] er hvad hun er
[hor*unge]
[f**k] dig
[f*k] dig
[fu*k] jeres møde
[fuc*]
[f*****g] idioter
[f**king] naboer
[pis*] mig i øret
[p*sse] irriterende
[sk*de] træt af det
[sk**e] vejr
[sk*d] på jer
[spa**er]
[spas*er]
[mo**ol]
[ret**deret]
[n*gre] og [p*rk*re] ud
[p**ker]
[nig*er]
[ne**r]
[bøs*erøv]
[b*sser*v]
[svi*]
[sv*nehund]
[m*gsvin]
[sat*n] i [h***ede]
[fa*den] tage dig
[fand**e]
[kn*pp*r]
[Kne*]
Luk [r*ven]
[bi*ch]
[bit**]
[sh**]
[s*it]
[a*shole]
[d*ckhead]
[w*nker]
Jeg [sl*r] dig ihjel
Vi [ba*ker] dig
[narr*v]
[skid*rik]
[åndss**g]
[r*v]fuld skal du have
[k*ft], mand
`
  .trim()
  .split('\n');

export const heldOutStarredClean: string[] = `
*Husk* tøjet i tørretumbleren
Pris: 200 kr.* (*medlemmer 150 kr.)
Bemærk** gælder ikke kælderrum
* Formand: Ole * Kasserer: Liv
4*400 meter stafet
2,5*3,0 m tæppe sælges
L**** N**** fra nr. 7 har klaget
familien M***** på anden sal
en vis hr. B. J****
Anmeldelse: **** ud af seks
★★★★☆ for maden
Filmen fik ***** i bladet
Find alle filer med *.docx
Søg efter vask* eller tørre*
Kode 4711# og derefter *
cpr 010190-****
tlf. 30 ** ** 12
konto 1234 ******78
kontakt ole****@firma.dk
*smiler* hils din mor
*ryster på hovedet*
*ironi*
Hun sagde *måske*, ikke *ja*
__Dagsorden__ følger
~~aflyst~~ flyttet
Brug C*- eller D-nøglen
Volvo V*70 købes
Rum*pris
vej*navn og hus*nummer
elev*er og lærer*e
bruger*inder
ansøger*ne får svar
OBS* OBS* OBS*
Ja***
Neeej***
Tak* til alle
h*lsen Inge
v*s og vaskeri
k*l og kartofler
b*d på en sofa
p*rk og legeplads
l*st og n*gle
s*ge og finde
m*d til alle
h*s og have
t*g til byen
v*n og nabo
s*n og datter
f*st i gården
k*kken sælges
v*ndue går ikke i
l*jlighed søges
n*boer mødes
b*lig og h*sleje
v*ske*id
p*rkering forbudt
f*dbold kl. 17
k*rtspil torsdag
s*lskab for ældre
l*ge søges til flytning
r*ven i skoven
k*lder og l*ft
c*kel stjålet
s*ndag morgen
`
  .trim()
  .split('\n');

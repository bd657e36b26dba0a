// One voice: words an evaluator hid, written last of all. Lines with + hold [what is to be found], lines with - are innocent.
export const lastEvaluatorOfEvasions = `
+ Hold din mund, din [k*lling].
+ Sikke en [1d10t] du er, Flemming.
+ [F u c k  d i g], jeg gider ikke høre mere.
+ Hun er jo en [l.u.d.e.r], det ved hele Esbjerg.
+ De [p3rk3re] har ikke noget at gøre i Danmark.
+ Du er en kæmpe [sp4sser], og det skriver jeg gerne to gange.
+ Min chef er et [r0vhul], undskyld mit sprog.
+ Skrid ad pommern til, [dit sv!n].
+ Hvor er han dog en [nаr], den borgmester.
+ Den [kuѕѕе] har blokeret mig på alle profiler.
+ Kan nogen fjerne den [lu​der] fra tråden?
+ Du er en [id‌iot], og det har du været længe.
+ [Sut min p1k], taber.
+ Ham der er bare en [mmoonnggooll], ikke mere at sige.
+ Sådan en [kaelling] burde ikke have forældremyndigheden.
+ [Roevhuller] er I allesammen i den forening.
+ [Luk nu rooven] og lad de voksne tale.
+ Du er så [å n d s s v a g], at det gør ondt at læse.
+ Alle de [n3gr3] på stationen skræmmer kunderne væk.
+ Gå hjem og græd, [b0sse].
+ Jeg synes, at dommeren er en [s-p-a-s-t-i-k-e-r] uden briller.
+ [Fåk dig], du ved ikke en skid om fodbold.
+ Naboen er en [møg$o] med alt for stor hæk.
+ Sig undskyld, dit [lorte­svin], eller forsvind herfra.
+ Det er typisk en [f*sse] som dig at klage over alting.
+ [Fvck dig], Lars, og tag dit parti med.
+ Jeg håber, du [d0r af kr4eft] inden jul.
+ Hun er en [h o r e], og børnene skammer sig.
+ Alle [j0der] er [sn¥ltere], sådan er det bare.
+ Den [реrkеr] skal ud af landet i dag.
+ Fat det dog, din [tåååbeee].
+ I er nogle [sv1nehunde], der burde i fængsel.
+ [Kn€p dig selv], jeg er færdig med at forklare.
+ Ham viceværten er et [pikh0ved] uden lige.
+ Du ligner en [f3d s0] i de bukser.
+ Kan du ikke bare [h@nge dig selv]?
+ Den pige er en [b!tch], spørg hvem som helst i klassen.
+ [Jeg sl4r dig ihj3l], hvis du skriver til hende igen.
+ Så kom den [skidderigg] sgu tilbage og løj igen.
+ Hele banden er nogle [t-a-b-e-r-e] fra ghettoen.
+ [Biatch], gå hjem og lav mad.
+ Du er en [re†ard], og din søn er ikke bedre.
+ Hvad fanden vil du, [homo$vin]?
+ Sikke noget [l0rt] du lukker ud, [dit f j o l s].
+ Ejeren er en [klam st0dd3r], som lurer på pigerne.
+ [Hold k**t], gamle mand, din tid er forbi.
+ Lad den [abеkаt] til minister rejse hjem.
+ Mit bud er, at han er en [pæd0], og det kan I godt få lov at slette.
+ Du er godt nok en [iddijot], hvis du køber den forklaring.
+ Den [lebb3] skal ikke bestemme over min kirke.
+ Hun har [knep‍pet] halvdelen af byrådet, [den l*der].
+ Igen en [m0sl1mrotte] på dagpenge, hvor overraskende.
+ [FuuUUuck jeeer] allesammen, I er nogle hyklere.
+ Vis mig dine [p4tter], så tror jeg på dig.
+ Han kan få lov at [r ø v p u l e] sig selv, [den 1diot].
+ Den [nеgеr] burde aldrig have haft pas.
+ Tænk at høre på sådan en [ĸælling] i en hel time.
+ Du kan [slikke mit rφvhul], Preben.
+ Det er kun [inavl3de b0nder], der mener sådan noget.
+ [Kjælling], du har aldrig haft et rigtigt arbejde.
+ Sådan et [5vin] skulle have bank.
+ Forsvind nu, din [pérkér].
+ Træneren er en [k u j 0 n] og en [t4ber].
+ Ingen gider høre på dig, din [møgkæl|ing].
+ I [psy<opater] på kontoret har ødelagt mit liv.
+ Han er da en [bøzzerøv], det kan enhver se.
+ Du er et stort [@sshole], Henrik, og du ved det selv.
+ Hun burde [v0ldt4ges], så lærte hun måske noget.
+ [Sk¡derik], du skylder mig tre tusind kroner.
+ Flyt dig, [fede gr1$], vi er andre på holdet.
+ Der er flyttet en [t.r.a.n.s.e] ind i opgangen, klamt.
+ Som sædvanlig er du en [n_a_r], Ulla.
+ Din [mor er en lυdεr], og alle har prøvet hende.
+ Det [sν​in] slår sin kone, og I klapper ad ham.
+ [Pizz aff], du skal ikke blande dig i vores sager.
+ Han er en [hjærnedø idijåt] med slips på.
+ Du er en [kraftidi0t], og jeg melder dig til bestyrelsen.
+ Gid de [4rab3rsv1n] ville rejse deres vej.
+ Smid den [k﻿us​se] ud af gruppen nu.
+ [Ro.vb.an.an], lær at parkere din bil ordentligt.
`;

// Headwords of the Danish dictionary that the lists find on purpose: each was read and judged by itself.
export const approvedHeadwords: ReadonlySet<string> = new Set(
  `
    afskum åndssvag åndssvaghed bitch bitches bitches' bitchy blowjob blowjobs blowjobs' bonderøv bullshit
    bundrådden bøssekarl bøsserøv debil dildo douche dummepeter dummernik eddermame eddermaneme eddermukme
    evnesvag fandeme fanden fandens fanme fedesvin fisse fjols fladpande fladpandet forpulet fucke
    fuckfinger fucking fæhoved gadeluder håndjob håndjobs håndjobs' helvede helvedes hore horebuk horeunge
    idiot imbecil jubelidiot klaphat kneppe kraftedeme kraftidiot kraftstejleme kretiner kusse kussetyv
    kvajhoved kvajpande kælling kællingeagtig kæmpeidiot lebbe lort lortefilm lorteland lortet lortevejr
    ludder luder luderhotel luderjournalistik luderkarl mongol mongolbarn møgirriterende møgkælling møgluder
    møgso møgsvin møgsøer møgunge narkoluder narrøv nazisvin neger negerne negernes nigger perker pik pis
    pisse pissedårlig pissedyr pissefuld pissegod pissehamrende pisseirriterende pisseligeglad
    pisseligeglads pisseligeglade pisseligeglades pissesur plasticperker plastikperker pule retard
    retarderet røv røvbalde røvballe røvbanan røvbillig røvfattig røvfuld røvhul røvirriterende røvkedelig
    røvpule røvpuler røvrende røvslikker røvsyg røvtrist røvtur satan satans sateme satme shit skank skid
    skide skider skides skidendes skideballe skidebange skidefed skidefuld skideglad skideglads skideglade
    skideglades skidegod skidehyggelig skideirriterende skidekold skideligeglad skideligeglads
    skideligeglade skideligeglades skidelækker skiderik skideskæg skidesmart skidesur skidesvær skidesød
    skvadderhoved skvat sladderkælling sladrekælling snotabe snotdum svagpisser svans svinehund svinepels
    torskedum torskehoved tudefjæs tumpe tumpet undermenneske vatnisse vatpik
  `
    .trim()
    .split(/\s+/),
);

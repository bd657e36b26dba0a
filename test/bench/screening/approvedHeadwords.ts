// Headwords of the Danish dictionary that the lists find on purpose: each was read and judged by itself.
export const approvedHeadwords: ReadonlySet<string> = new Set(
  `
    afskum bitch bitches bitches' bitchy blowjob blowjobs blowjobs' blærerøv bonderøv bullshit bundrådden
    bøssekarl bøsserøv debil dildo douche dummepeter dummernik eddermame eddermaneme eddermukme evnesvag
    fan'me fandeme fanden fandens fanme fattigrøv fedesvin fisse fjols fladpande fladpandet forpulet fucke
    fuckfinger fucking fæhoved gadeludder gadeluder helvede helvedes hore horebuk horeunge horkarl håndjob
    håndjobs håndjobs' hængerøv idiot imbecil jubelidiot klaphat kneppe kraftedeme kraftidiot kraftstejleme
    kretiner kujon kusse kussetyv kvajhoved kvajpande kælling kællingeagtig kæmpeidiot lebbe lolitaluder
    lort lortefilm lorteland lortet lortevejr ludder luder luderhotel luderjournalistik luderkarl medieluder
    mongol mongolbarn mundlort møgirriterende møgkælling møgludder møgluder møgso møgsvin møgsøer møgunge
    narkoludder narkoluder narrøv nasserøv nazisvin neger negerne negernes nigger numsehul nærigrøv perker
    pik pis pisse pissedyr pissedårlig pissefuld pissegod pissehamrende pisseirriterende pisseligeglad
    pisseligeglade pisseligeglades pisseligeglads pissesur plasticperker plastikperker pralerøv pralrøv pule
    retard retarderet røv røvbalde røvballe røvbanan røvbillig røvfattig røvfuld røvhul røvirriterende
    røvkedelig røvpule røvpuler røvrende røvslikker røvsyg røvtrist røvtur sat'me satan satans sateme satme
    shiit shit skank skid skide skideballe skidebange skidefed skidefuld skideglad skideglade skideglades
    skideglads skidegod skidehyggelig skideirriterende skidekold skideligeglad skideligeglade
    skideligeglades skideligeglads skidelækker skidendes skider skiderik skides skideskæg skidesmart
    skidesur skidesvær skidesød skvadderhoved skvat sladderkælling sladrekælling smatso smatsøer snotabe
    snotdum snothvalp somikkel stodder svagpisser svans svinehund svinepels torskedum torskehoved tudefjæs
    tumpe tumpet tøjte undermenneske vatnisse vatpik åndsbolle åndspygmæ åndssvag åndssvaghed
  `
    .trim()
    .split(/\s+/),
);

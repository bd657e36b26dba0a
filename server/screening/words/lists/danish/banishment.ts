// Danish for sending people away for who they are: go home, out with them, you will never be one of us.
import type { ListPart } from '../../vocabulary/wordList.ts';
import { aside, group, minority, well, yourKind } from './wording.ts';

const hold = `
    ,${well} (rejs|skrid|tag|gå|fis|pis|rend|flyt|skrub|smut|drag|løb|fuck|forsvind|kryb|kravl|kør|stik) ${aside} (af|) (hjem|tilbage) ${aside} (hvor|til hvor|til der hvor|til det land|til der|dertil hvor) (du|i|han|hun|de) (kommer|kom|kommer fra|kom fra|er|hører) (fra|til|hjemme|)
    ,${well} (rejs|skrid|tag|fis|pis|rend|flyt|skrub|smut|drag|fuck|forsvind|kryb|kravl|stik|gå|hop|rejs dog|skrid dog) ${aside} (af|) (hjem|tilbage|ned|væk|) (til|ned til|i) (dit eget|jeres eget|dit|jeres|det) (land|hjemland|lorteland|møgland|skodland|bananland|hul|muslimske land|land du kom fra|eget land|eget hul|shithole)
    ,${well} (skrid|pis|fis|fuck|rend|skrub|skrup|smut|stik|rejs|forsvind|flyt|ud|kom|se at komme|gå) ${aside} (af|ud|væk|nu|dog|bare|) ${aside} (ud|) (af|fra|ud af) (vores|mit|dette|det her|danmark|landet|vores land|mit land|vores lille land|dk|eu|europa)
    (tilbage|hjem|op|ned|retur) (til|i|på) (junglen|ørkenen|træerne|træet|hulerne|din hule|kamelen|kamelerne|din kamel|ørkensandet|stenalderen|middelalderen|bananerne|sandkassen|sandet|bjergene med gederne|dine geder|gederne|muldyret|jeres hule|lerhytten|lerhytterne|afrika|somalia|mellemøsten|arabien|pakistan|tyrkiet|syrien|irak|afghanistan|mogadishu|grønland|østeuropa) (med (jer|dig|dem|ham|hende|hele bundtet|svinene)|hvor (du|i|de|han|hun) (hører til|hører hjemme|kommer fra|kom fra)|din (abe|perker|kamelknepper|gedeknepper)|og bliv der)
    (rejs|skrid|tag|gå|fis|smut|kravl|hop|flyt|send dem|send ham|send hende|kør dem) ${aside} (hjem|tilbage) (til|i|på) (junglen|ørkenen|træerne|træet|hulerne|din hule|kamelen|din kamel|jeres kameler|somalia|mellemøsten|arabien|pakistan|tyrkiet|syrien|irak|afghanistan|mogadishu|kabul|gaza|jeres huler|dine geder|jeres geder|sandkassen|ghettoen|grønland)
    (hvis|når) (du|i|de|det) ${aside} (ikke|hader) ${aside} (kan lide|bryder jer om|passer|bryder dig om|bryder sig om|vil acceptere|er tilfreds med|vil følge|respekterer) ${aside} (det|os|dig|jer|danmark|vores|landet|dem|at være) (*|) (*|) (så|) (skrid|rejs|rejs hjem|flyt|smut|forsvind|pis|fis|tag hjem|kan du|kan i|kan de) ${aside} (hjem|ud|af|tilbage|skride|rejse|rejse hjem|pisse af|flytte|smutte) (*|)
    (du|i|de) (kan|skal|bør|burde|må|kunne) ${aside} ${aside} (skride|pisse af|fise|rende) ${aside} (hjem|tilbage|ud af landet|ud af danmark|ad helvede til|til dit eget land|til jeres eget land)
    (du|i|de) (kan|skal|bør|burde|må|kunne) ${aside} ${aside} (rejse|smutte|flytte|tage) ${aside} (hjem|tilbage) (hvor (du|i|de) (kommer|kom) fra|til (dit|jeres|deres) eget land|til (dit|jeres|deres) (lorteland|hul|bananland)|hvis det ikke passer)
    ,${well} (ud|hjem|væk|raus) med (alle|de|alle de|hele|) (skide|forbandede|kriminelle|satans|) (${group}|islam|dem|jer|pakket|rakket|lortet|dem alle|skidtet|hele bundtet|svinene|hele slænget)
    ,${well} (smid|spark|send|kast|ekspedér|deporter|deportér|udvis|fragt|flyv|kør|hiv) ${aside} (dem|hele bundtet|alle ${group}|de ${group}|${group}|pakket|rakket|svinene|ham|hende|skidtet|hele familien|slænget|alle) ${aside} (alle sammen|allesammen|) ${aside} (ud af landet|ud af danmark|af landet|hjem|på første fly|på det første fly|over grænsen|ud af vores land|retur til (somalia|syrien|afrika|mellemøsten|tyrkiet|pakistan))
    ,${well} (smid|spark|hiv|kast) ${aside} (alle ${group}|de ${group}|${group}|pakket|rakket|hele bundtet|hele slænget|svinene) ${aside} ud
    (send|sender|sende|sendes|smid|smides|deporter|deporteres|sæt|sættes) ${aside} (dem|alle|ham|hende|${group}|hele bundtet|jer|dig) ${aside} (hjem|på|retur|med) (med|på|) (det første fly|første fly|det næste fly|en tømmerflåde|en gummibåd|den næste båd|en enkeltbillet|en båd uden bund|en flåde|faldskærm|uden faldskærm)
    (enkeltbillet|oneway billet|envejsbillet|en enkeltbillet) (hjem|til|ud) (til|af|) (${group}|dem|ham|hende|jer|dig|somalia|mellemøsten|syrien|afrika|hele bundtet|helvede|mogadishu)
    ${yourKind} ${aside} (skal|skulle|bør|burde|må) ${aside} ${aside} (smides ud|sendes hjem|spærres inde|bures inde|udvises|forsvinde|fjernes|isoleres|låses inde|smides ad helvede til|holdes væk fra mennesker)
    (du|i|han|hun|de) ${aside} (er|bliver|bliver altså|er altså|er og bliver) ${aside} (ikke|aldrig|ingen) (en|) ${aside} (rigtig|rigtige|ægte|en rigtig|en ægte) (dansk|dansker|danskere|danske)
    (du|i|han|hun|de) ${aside} (bliver|kan) ${aside} aldrig ${aside} (blive|) (dansk|danskere|dansker|rigtig dansk|en af os)
    (du|i|de|han|hun) (hører|passer) ${aside} (ikke|aldrig) ${aside} (til|hjemme|ind) (her|i danmark|i landet|i vores land|i europa|blandt os|i et civiliseret land|i den civiliserede verden|blandt mennesker)
    (danmark|landet|europa) (for|er for|tilhører) (danskere|danskerne|hvide|de hvide|europæere|arierne)
    (perker|neger|abe|kamel|gede|banan|tørklæde|neger) (go home|ud|skrid|skrid hjem|hjem|raus|tag hjem|knepper|pik)
    ,(alle|alle de|hver eneste|) ${minority} (ud|hjem|raus)$
    ,(alle|alle de|) ${minority} (ud|hjem|raus) (så|nu|af danmark|af landet|af eu|af europa|herfra|med det samme|tak)
    (hvornår|hvorfor) (rejser|skrider|tager|smutter|flytter|går|pisser|fiser) (du|i|de|han|hun) ${aside} (ikke|) ${aside} ${aside} (hjem|tilbage|af|ned|) ${aside} (til|dertil) (dit eget|jeres eget|deres eget|dit|jeres|deres|hvor) (land|lorteland|hjemland|hul|bananrepublik|du kommer|i kommer|du kom|i kom|de kommer|de kom)
    hvorfor (rejser|skrider|tager|smutter|pisser|fiser) (du|i|de|han|hun) ikke ${aside} (hjem|hjem igen|tilbage|ad helvede til)
    (skal|bør|burde|må|kan|skulle) ${aside} ${aside} (sendes|) ${aside} (hjem|retur) (i|til|på) (sandkassen|junglen|ørkenen|hulerne|kamelen|kamelerne|bananerne|lerhytterne|lerhytten|træerne|stenalderen|teltet|bjergene|gederne|helvede)
    (ahmed|mohammed|muhammed|abdul|hassan|mustafa|ali|ali baba|fatima|aisha|osama|achmed) (og|med) (hans|hendes|resten|alle|co|de andre|alle hans|hele|fætrene|kamelen|ladeporten|geden) (fætre|brødre|kamel|kameler|geder|ged|koner|fire koner|slæng|bande|yngel|klan|møgunger|unger|familien|banden) ${aside} (skal|kan|må|er|har|snylter|stjæler|nasser|hjem|ud|igen)
    (dette|det her|det|her) er ${aside} (danmark|et kristent land|vores land|mit land|europa|dk|vesten) (og|) ${aside} ikke (somalia|mellemøsten|afrika|pakistan|tyrkiet|arabien|saudi|saudi arabien|et muslimsk land|kabul|syrien|iran|afghanistan|junglen|ghettoen|mogadishu|et kalifat|bagdad|irak|jeres|en moske|en abehule)
    (du|i|de|han|hun) er ${aside} (gæst|gæster|en gæst) i (vores|mit|det her) (land|danmark) (så|og|opfør|din|husk|hold|ret)
    (du|i|de|han|hun) er ${aside} (gæst|gæster|en gæst) i (vores|mit|det her) (land|danmark)$
    (send|sendes|kør|smid|fragt|flyv) ${aside} (dem|ham|hende|jer|dig|alle|hele bundtet|${minority}) ${aside} (hjem|retur|tilbage|ud) ${aside} (i|med) (en|et|) (kiste|kister|plastikpose|plastikposer|ligpose|ligposer|ligsæk|ligsække|sort pose|sorte sække|trækasse|container|containere|gummibåd|fragtfly|kreaturvogn|kreaturvogne|godsvogn|godsvogne|lænker|affaldssæk|affaldssække|flytransport|herkulesfly|håndjern)
    (savner|hjem til|tilbage til|hjem og kneppe|passe|malke|pas|malk|knep|kneppe|lege med|kys) ${aside} (dine|jeres|sine) (geder|kameler|gede|kamel|ged)
    (rejs|rejse|tag|tage|skrid|skride|flyt|flytte|smut|smutte|gå|send|ryg|kravl) ${aside} (hjem|tilbage|retur) til (langtbortistan|langbortistan|perkerland|perkerstan|abeland|gedeland|bananrepublikken|shithole|sandland|kamelland|muslimland|hulerne|kamelerne|et muslimsk land|jeres eget|jeres lorteland|dit lorteland|jeres egne)
    ,${well} (send|smid|skyd|spark|kør|hæng|brænd|gas|fyr|hiv|kast|deporter|få|luk) ${aside} (det|alt det|de|alt) ${aside} (pak|rak|utøj|kryb|rakkerpak|afskum|krapyl) (ud|hjem|ned|væk|retur|over|af|i|med|når|på|op|tilbage)
    (den slags|det|alt det|sådan noget) (utøj|pak|kryb|rak|afskum|krapyl) ${aside} (skulle|burde|bør|skal) ${aside} (man|vi|de|) ${aside} ${aside} (ryge ud|gasse|ryges ud|gasses|udrydde|udryddes|brænde|brændes|fjerne|fjernes|spærres inde|smides ud|sendes hjem|skydes|skyde|ryddes|trædes på|skylles ud|bures inde|låses inde)
    ^(jøder|jøderne|muslimer|muslimerne|perkere|perkerne|negre|negrene|zionister|sigøjnere|arabere|araberne) (ud|raus)
    (direkte|lige) ${aside} (ud|ned|) ${aside} fra (bushen|urskoven|kamelen|hulen|abeburet|junglen|træet|træerne)$
    (rejs|rejse|skrid|skride|flyt|flytte|tilpas|konverter|omvend) (*|) (*|) (*|) eller dø$
`;

export const danishBanishment: ListPart = { phrases: { hold } };

// The same nouns said to somebody's face: «gamle heks, lad os være», «din nar».
import type { ListPart } from '../../vocabulary/wordList.ts';
import { bodilyThe } from './addressed.ts';
import { animal, animalIt, animals, foul, thing, thingIt } from './beasts.ts';
import { creature, people, person } from './names.ts';
import { aside, does, hatefulThe, onlyThat, order, scornfulThe } from './wording.ts';

const flag = `
    (din|dit|jeres) (sure|gamle|fede|grimme|klamme|dumme|tykke|lede|onde|skide|ækle) (sure|gamle|fede|grimme|klamme|dumme|tykke|lede|onde|skide|ækle|store|lille) (${animal}|${animalIt}|${animals}|${thing})
    (i|jer|de|jeres|din|den|en|sikke en|bare en) (gamle|gammel|sure|sur|lede|led|tørre|tør|klamme|klam) (fjerter|fjert|skrukker|skrukke|kællinger|gnavpotter|gnavpot|krager|krage|strigler|strigle|hejrer|hejre|tudser|tudse|gimper|gimpe)
    ^(${bodilyThe}|${scornfulThe}|${hatefulThe}|gamle|sikke|hvilke|rene|i|jer) (${bodilyThe}|${scornfulThe}|${hatefulThe}|) ${people},
    ^(${bodilyThe}|${scornfulThe}|${hatefulThe}) (${bodilyThe}|${scornfulThe}|${hatefulThe}|) (${person}|${creature}|${thing}|${thingIt}|${animal}|${animalIt}|${animals}),
    ,(kære|hej|goddag|davs|hør|hørt|prøv|nå|ak|åh|tak|farvel|godmorgen|godnat) (du |din |dit |I |) (${bodilyThe}|${scornfulThe}|${hatefulThe}) (${person}|${creature}|${people}|${foul}|gås|so|ko|ged|høne|gris|kalkun|sæk|torsk|nød)
    ,${bodilyThe} (* |)(${person}|${creature}|${people}|${foul}|abe|gris|orne|so|grib|sæk|gorilla|djævel|karl|skid|nisse|svin|rad|fedesæk|hval|flodhest|mandsling) (du|i|hold|skrid|lad|gå|luk|ti|kan|har|giv|flyt|sæt|tag|stop|hvad)
    (i|alle i|alle jer|jer) (gamle|unge|dumme|sure|fede|små|store|selvfede) (${people}|sække|koste|tudser|krager|mær|rotter|aber|spader|klodser|høns|gæs|søer|grise|svin|æsler|køtere)
    ,(din|dit) (dumme|grimme|klamme|fede|lede|ulækre|tykke|sure|falske|onde|dovne|sindssyge|forbandede|${hatefulThe}|${bodilyThe}) (* |)*,
    ,(din|dit) (gamle|store|lille|sølle|skøre|hellige) (* |)(${person}|${creature}|${thing}|${thingIt}|${animal}|${animalIt}|${foul}) (du|hold|skrid|lad|gå|luk|ti|kan|har|giv|flyt|stop|hvad|tag|lær|find)
    ,du (dumme|grimme|klamme|lede|ulækre|usle|ækle|forbandede|modbydelige|møgbeskidte|ynkelige|lille naive|lille dumme|gamle dumme|${hatefulThe}|${bodilyThe}) *
    (høre her|hør her|gå væk|slap af|ti stille|pas på|glem det|hold op|hold nu op|kom nu|hvem du er|hørte du|skam dig) (${person}|${creature}|${people}|${foul}|${thingIt}|kylling|gås|abe|gris|klods|torsk),
    (din|dit) (dumme|grimme|klamme|lede|usle|ækle|ulækre|modbydelige|forbandede|${bodilyThe}) (* |)* (du|hold|skrid|luk|forsvind|skru|skam|har du|kan du|er du)
    ^(${bodilyThe}|${hatefulThe}) (${person}|${creature}|${people}|${foul}|abe|aber|so|svin|gris|torsk|æsel|køter) ${order}
    (din|dit) ${aside} (${scornfulThe}|${hatefulThe}|) (${scornfulThe}|${hatefulThe}|) (${person}|${creature})
    (jeres|i) (${scornfulThe}|${hatefulThe}|) (${scornfulThe}|${hatefulThe}) ${people}
    ,i ${aside} (${scornfulThe}|${hatefulThe}|) ${people},
    ,(${person}|${creature}|${people}) (du|i) (${does}|skylder|lukker|stinker|lugter|${onlyThat})
    ,(${scornfulThe}|${hatefulThe}) (${scornfulThe}|${hatefulThe}|) (${person}|${creature}|${people}|${animal}|${animalIt}|${animals}|${thing}) (du|i) (${does}|skylder|lukker|stinker|lugter)
    ,(${scornfulThe}|${hatefulThe}) (${scornfulThe}|${hatefulThe}|) (${person}|${creature}|${people}),
    ,(gamle|lille|dumme|fede|klamme|grimme|${hatefulThe}) (${person}|${creature}|${people}) ${order}
    ,(gamle|dumme|fede|klamme|grimme|sure|${hatefulThe}) (so|mær|gimpe|tæve|gås|tudse|krage|sæk|kost|spade|ged|svin|gris|køter|bæst|æsel|rotte|nød|ko|slange|hejre) ${order}
    ,(${person}|${creature}|${people}) ${order} ${aside} (dig|jer|din|dit|dine|jeres|os|vores|mig|kæft|nu|væk|hjem|ud|af)
    (hold kæft|luk røven|skrid|skrub af|pis af|lad være|fuck dig|ti stille|skam dig|tag dig sammen|held og lykke|tak for ingenting|kom an|hør her|hej|hørt|gå hjem|hold dig væk|farvel|vågn op|fald ned) ${aside} (din|dit|i|) (${scornfulThe}|${hatefulThe}|) (${person}|${creature}|${people}),
    ,(din|dit) (${scornfulThe}|${hatefulThe}|) (${scornfulThe}|${hatefulThe}|) (${animal}|${animalIt}|${thing}),
    (din|dit) (${hatefulThe}|dumme|fede|klamme|grimme|lede|ulækre|beskidte|ækle|modbydelige|ynkelige|skabede|stinkende|onde|tykke|feje|lille klamme|gamle dumme) (${scornfulThe}|${hatefulThe}|) (so|mær|gås|gris|gimpe|tæve|svin|asen|fæ|bæst|møgdyr|tudse|krage|padde|parasit|igle|lort|hyæne|flodhest|hval|skrubtudse|kakerlak|prop|pølse)
    ,(din|dit) (${hatefulThe}|${scornfulThe}|) (${hatefulThe}|${scornfulThe}|) (ko|ged|abe|køter|rotte|hund|slange|æsel|får|dyr|kost|spade|nød|sæk) (du|hold|skrid|lad|kan du|gå|luk|tag|stop)
    (jeres|i) (${hatefulThe}|dumme|fede|klamme|grimme|lede|ulækre|beskidte|modbydelige|ynkelige|stinkende|onde|feje|skabede) (${scornfulThe}|) ${animals}
    ,i er ${aside} ${aside} (nogle|en flok|en bande|sådan nogle|sådan en flok|lutter|) (${scornfulThe}|) ${animals},
    ,(gamle|fede|dumme|sure|klamme|lede|grimme|${hatefulThe}) (so|mær|gimpe|tæve|gås|tudse|krage|sæk|kost|spade|ged|svin|gris|køter|bæst|æsel|rotte),
    (din|dit|dine|jer) (* |)(* |)(${person}|${people}|${creature}),
    (din|dit|jer) (* |)(${person}|${people}|${creature}) (${does}|${order})
    ^(${person}|${people}|${creature}) (du|hold|skrid|lad|gå|luk|ti|kan du|har du|er du|giv|flyt|kom)
    ^(${scornfulThe}|${hatefulThe}) (${animal}|${animalIt}|${thing}) (du|i|hold|skrid|lad|gå|luk|ti|kan|har du|er du|giv|flyt)
    ^(${person}|${creature}|${people}) der (aldrig|har|er|ikke|bare|kun|skal|tror|sidder|bor|snylter)
`;

export const danishVocatives: ListPart = { phrases: { flag } };

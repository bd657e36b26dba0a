// What the magazine wrote about through the years. One headline a line; see phrases.ts.
import { type Phrase, phrases } from './phrases.ts';
import type { Section } from './themes.ts';

export const titles: Record<Section, readonly Phrase[]> = {
  'Grønt liv': phrases(`
    [Frøbytte/Plantedag/Høstfest] {ude}
    Et træ for hver opgang i {vej}
    [Regnvandet/Kompostmøllen/Drivhuset] i {vej} {nr}
    [Kål/Tomater/Ærter/Solsikker], [mynte/bønner/hvidløg/jordbær] og gode naboer
    Bierne på taget af {vej} {nr}
    [Ti/Fem/Tolv] råd om {afgrøde} på altanen
    Hvem vander, når vi rejser?
    Vild med vilje: {antal} arter talt i {vej}
    Gårdens gamle [kastanje/lind/birk/pæretræ] i {vej}
    Sådan får {nabo} {afgrøde} til jul
    Fra asfalt til eng i {vej}
    Opskriften: {ret} med {afgrøde}
    Vinterhi i {vej} {nr}
  `),
  Naboskab: phrases(`
    [Kaffe/Suppe/Brunch] for hele {vej}
    Nøglen hænger hos {nabo}
    Den længste fællesspisning i {vej}
    {år} år i samme opgang
    Lån en {ting} af din nabo
    [Nytårskur/Loppemarked/Sommerfest] i {vej}
    Vi ses {sted} om {dag}en
    Opgang {nr} har fundet freden
    Hej, jeg er ny i {vej}
    {antal} liter {ret}
    Portrættet: Hun hilser på alle i {vej}
    Natarbejde og nabohensyn i {vej}
    Vennerne på {etage} sal
  `),
  Byggeri: phrases(`
    Nye [vinduer/altaner/køkkener/tage] til {vej}
    Hvad koster [varmen/vandet/elevatoren/ventilationen] i {vej}?
    Stilladset er nede i {vej} {nr}
    Genhuset i {antal} uger
    {driften}: Nu sker der noget i {vej}
    Murermester i {år} år
    Spørg driften: {driften} og andre mysterier
    {beløb} mere om måneden
    Bag facaden i {vej} {nr}
    Sådan læser du dit varmeregnskab
    Solceller på {vej}
    [Første spadestik/Rejsegilde/Indflytning] i {vej}
  `),
  'Børn og unge': phrases(`
    [Lektiecaféen/Fodboldskolen/Klubben/Cykelværkstedet] fylder {år}
    Lommepengejob til {antal} unge
    Natteravnene i {vej}
    Ny legeplads i {vej}
    Pigerne fra {vej} {nr}
    Sommerlejr for {beløb}
    Det store [skak/dyne/sæbekasse/fodbold]løb i {vej}
    Hvad vil du være? Vi spurgte {antal} børn
    Babycafé hver {dag}
    Skolevejen langs {vej}
    Fra {vej} til landsholdet
    Ung på {etage} sal
  `),
  Debat: phrases(`
    Giv os [bænkene/bussen/lyset/biblioteket/kiosken] tilbage i {vej}
    Skal bilerne ud af {vej}?
    Hvem bestemmer {sted}?
    Ja til [hund/kat/høns] i {vej}
    {beløb} er for meget
    Læserbrev: {driften} i {vej} {nr}
    Vi taler for lidt sammen {sted}
    For og imod: [rygning/grill/musik] på altanen
    Derfor stiller jeg op i {vej}
    {antal} til afdelingsmøde er ikke nok
    Oversæt dog indkaldelsen
    Ro efter klokken {klokken}
  `),
  Kultur: phrases(`
    [Koncert/Fællessang/Filmaften/Eid-fest/Fastelavn/Teater] {sted}
    Gavlmaleriet i {vej} {nr}
    Kogebogen fra {etage} sal
    Koret, der ikke kan synge
    Fotografen i {vej}
    {år} år med beboerhuset
    En [oud/harmonika/violin/saksofon] i {vej}
    Dengang {vej} var mark
    Højtlæsning på fire sprog hver {dag}
    Digte fra {vej}
    [Bogen/Filmen/Pladen], der handler om {vej}
    Byvandring: {antal} trin gennem {vej}
  `),
};

// Letters of other scripts, and Latin letters in costume, that a reader takes for a plain Latin letter.
// Only what Unicode's own compatibility forms (NFKC) and decomposition do not already unfold. æ, ø and å
// are letters, not costumes, and never appear on the left.

/** Latin letter, then everything that looks like it. Lower and upper case where they look different. */
const lookalikes = `
a аαɑᴀᎪꭺɐΑА⍺ꓮ
b ьвβʙвЪВБбΒƅƀɓᏏꓐъ
c сϲᴄƈȼСᏟⲥꓚↄϹ
d ԁɗɖđᴅժᎠꓒð
e еєεэҽɛәəεᴇΕЕЄЭᎬꓰℯ℮ɘ
f ƒꜰϝғҒꓝſ
g ɡɢցɠǥᶃǤԌꓖ
h һհнħʜнНΗᎻꓧɦ
i іιıɪɨΙІӀӏᎥꓲɩⲓ
j јϳյʝЈᎫꓙɉᴊ
k кκᴋќΚКҚқҡƙᏦꓗ
l ʟłɫɭⅼƖᏞꓡլɬ
m мᴍΜМᎷꓟɱ
n ոпηɴпΝПИᴎɲɳռꓠŋ
o оοօᴏσΟОՕоꓳɵөӨⲟ〇
p рρᴘпƿΡРᏢꓑþ
q ԛգɋϙ
r гᴦʀɾɽяЯᎡꓣɍгⲅ
s ѕꜱʂЅՏտᏚꓢƨ
t тτᴛтΤТŧƭʈᎢꓔ
u υսᴜʉцμՍԱꓴʋʊ
v νᴠѵѴᏙꓦ
w ԝωᴡшщՎԜᎳꓪɯѡω
x хχΧХҳҲꓫ
y уγүʏУҮΥУɣყꓬƴў
z ᴢʐʑȥΖᏃꓜƶ
`;

/** From the code unit of the lookalike to the Latin letter. First mention wins. */
export const latinFor: ReadonlyMap<string, string> = new Map(
  lookalikes
    .trim()
    .split('\n')
    .flatMap(line => {
      const [latin, others] = line.split(' ') as [string, string];
      return [...others].map(other => [other, latin] as const);
    })
    .reverse(),
);

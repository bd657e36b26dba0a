// Looks of what shows only after an act: chosen faces, bars, one's own comments, new arrivals.
import { scoreProperties } from '../../core/scale.ts';

const scale = (theme: 'light' | 'dark') =>
  scoreProperties(theme).replace(/--feedback-(score-\d):([^;]+)/g, '--$1:var(--feedback-$1,$2)');
const byScore = [1, 2, 3, 4, 5].map(score => `.s${score}{--score:var(--score-${score})}`).join('');

// A chosen label is emboldened by a stroke: a bolder font is wider, and the row would move.
const css = `
#root{--on-score:var(--feedback-score-text,#fff);${scale('light')}}
#root.dark{--on-score:var(--feedback-score-text,#14191a);${scale('dark')}}
${byScore}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.rated .face:not(:has(:checked),:hover){color:var(--muted)}
.face:has(:checked) .name{-webkit-text-stroke:.035em}
.face:has(:checked) b{font-weight:700}
.face:has(:checked) svg{color:var(--on-score);animation:settle .18s}
.face:has(:checked) circle{fill:var(--score);stroke:var(--score)}
@keyframes settle{from{transform:scale(.92)}60%{transform:scale(1.05)}}
.bar,.words{display:none}
.rated .bar{display:flex;flex-direction:column;justify-content:end;align-items:center;width:100%;height:64px;margin-top:auto;font-size:clamp(12px,.75em,14px);font-variant-numeric:tabular-nums}
.bar b{font-weight:400}
.bar i{width:40px;height:calc(2px + 36px*var(--share,0));background:var(--score);opacity:.45;border-radius:2px 2px 0 0;transition:height .18s}
.face:has(:checked) i{opacity:1}
.rated .words{display:block}
.rated .hint{display:none}
.answer,.state{display:flex;flex-wrap:wrap;gap:0 16px;align-items:center}
.state,.own>.note{margin-top:4px}
.answer>:first-child:empty{display:none}
.problem{color:inherit;border-inline-start:3px solid var(--score-1);padding-inline-start:10px}
.counter{margin-top:8px}
.counter:empty{display:none}
li.own{border:1px dashed var(--edge);border-radius:var(--radius);padding:12px 16px;margin:12px 0}
.new{animation:appear .4s}
@keyframes appear{from{opacity:0}}
.arrivals{position:sticky;top:12px;z-index:1;display:block;margin:12px auto -44px;border-radius:22px}
@media(forced-colors:active){.quiet{border:0}.face:has(:checked) circle{fill:Highlight;stroke:Highlight}.face:has(:checked) svg{forced-color-adjust:none;color:HighlightText}.bar i{forced-color-adjust:none;background:CanvasText}}
`;

export const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(css);

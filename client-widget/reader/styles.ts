// The widget's looks. A guest: font, size and colour are the page's. What a page may set, on
// article-feedback or any ancestor:
//   --feedback-accent         button, links, focus ring (default: a deep teal, lighter on dark pages)
//   --feedback-accent-text    text on the accent
//   --feedback-score-1 … -5   the scale's colours, worst to best
//   --feedback-score-text     the features of a chosen face
//   --feedback-radius         corners (6px)
//   --feedback-measure        longest line of a comment (65ch)
// and ::part() names: question face hint tally heading field button empty comment name time text
// own. What shows only after an act is styled in acting/styles.ts.

const mix = (share: number) => `color-mix(in srgb,currentColor ${share}%,transparent)`;

const css = `
:host{display:block!important;visibility:visible!important;opacity:1!important;height:auto!important;max-height:none!important;overflow:visible!important;transform:none!important}
:host{margin-block:2.5em}
:host([hidden]),[hidden]{display:none!important}
#root{all:initial;display:block;color:inherit;font-family:inherit;font-size:inherit;line-height:1.5;overflow-wrap:break-word;transition:color 1ms;--accent:var(--feedback-accent,#0b6769);--on-accent:var(--feedback-accent-text,#fff);--radius:var(--feedback-radius,6px);--muted:${mix(80)};--line:${mix(18)};--edge:${mix(55)};--faint:${mix(5)}}
#root.dark{color-scheme:dark;--accent:var(--feedback-accent,#63c4bf);--on-accent:var(--feedback-accent-text,#0d1b1b)}
*{box-sizing:border-box;margin:0}
h2,h3,ol,fieldset,legend{padding:0;border:0;min-width:0;font-size:1em}
:focus-visible,.face:has(:focus-visible){outline:2px solid var(--accent);outline-offset:2px}
h2{font-size:1.25em;line-height:1.3;text-wrap:balance}
button,input,textarea{font:inherit;color:inherit;border-radius:var(--radius);min-height:44px}
button{padding:8px 20px;border:1px solid transparent;background:var(--accent);color:var(--on-accent);font-weight:600;cursor:pointer}
[aria-busy]:not(fieldset){opacity:.7}
.quiet{padding:0;font-size:max(.875em,13px);background:none;color:var(--muted);font-weight:400;text-decoration:underline;text-decoration-color:var(--edge);text-underline-offset:.2em}
.quiet:hover{color:inherit}
.faces{display:grid;grid-template-columns:repeat(5,minmax(min-content,1fr));max-width:36em;margin:12px 0 8px}
.face{position:relative;display:flex;flex-direction:column;align-items:center;min-width:44px;padding:8px 0 4px;gap:8px;border-radius:var(--radius);color:var(--muted);text-align:center;cursor:pointer;transition:color .15s}
.face input{position:absolute;inset:0;width:100%;height:100%;opacity:0;cursor:inherit}
svg{width:clamp(40px,2.9em,56px);overflow:visible;transition:transform .15s}
.name{font-size:clamp(11px,3.4vw,.78em);line-height:1.25;text-wrap:balance}
.face:hover,.face:has(:checked){color:inherit}
[aria-busy] :checked+svg{color:var(--accent);background:var(--line);border-radius:50%}
.face:hover svg{transform:translateY(-2px)}
.note,time{color:var(--muted);font-size:max(.875em,13px)}
.debate{margin-top:2em;padding-top:2em;border-top:1px solid var(--line)}
.skeleton{height:20em;opacity:0;background:repeating-linear-gradient(var(--faint) 0 .8em,transparent 0 2em);mask:linear-gradient(#000,transparent);animation:appear .2s .3s forwards}
@keyframes appear{to{opacity:1}}
form label{display:block;margin:16px 0 4px;font-weight:600}
textarea,input{width:100%;padding:10px 12px;font-size:max(1em,16px);border:1px solid var(--edge);background:var(--faint)}
textarea{display:block;min-height:7em;max-height:70vh;resize:vertical;field-sizing:content}
.sign{display:flex;flex-wrap:wrap;gap:12px;margin-bottom:8px}
.sign *{flex:1 0 auto}
.sign input{flex:99 1 12em}
.empty,.failed{margin-top:24px}
h3{margin-top:2em}
h3:empty,:not(:empty)+.empty,.failed .empty{display:none}
ol{list-style:none;margin-top:4px}
li{padding:20px 0;border-bottom:1px solid var(--line)}
li:last-child{border:0}
.by{display:flex;flex-wrap:wrap;gap:0 12px;align-items:baseline}
bdi{font-weight:600}
.text{margin-top:4px;max-width:var(--feedback-measure,65ch);white-space:pre-wrap;overflow-wrap:anywhere}
a{color:var(--accent)}
@media(max-width:310px){.face{min-width:0}.face svg{width:36px}.name{overflow-wrap:anywhere;hyphens:auto}}
@media(prefers-reduced-motion:reduce){*{animation-duration:1ms!important;transition-duration:1ms!important}}
`;

export const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(css);

/** The look of the API page, with the product's own tokens and no request for a font or a script. */
export const docsStyle = `
:root{color-scheme:light dark;--canvas:oklch(.975 .004 85);--surface:oklch(.998 .001 85);--sunken:oklch(.955 .005 85);--line:oklch(.905 .006 85);
--ink:oklch(.24 .012 265);--ink-2:oklch(.45 .012 265);--accent:oklch(.5 .14 262);--add:oklch(.45 .12 152);--add-soft:oklch(.955 .035 152);--change:oklch(.47 .11 72);--change-soft:oklch(.96 .04 85)}
@media (prefers-color-scheme:dark){:root{--canvas:oklch(.175 .008 265);--surface:oklch(.205 .009 265);--sunken:oklch(.155 .008 265);--line:oklch(.31 .012 265);
--ink:oklch(.94 .005 265);--ink-2:oklch(.76 .01 265);--accent:oklch(.76 .12 262);--add:oklch(.8 .13 155);--add-soft:oklch(.28 .04 155);--change:oklch(.84 .12 80);--change-soft:oklch(.29 .04 80)}}
*{box-sizing:border-box}html{scroll-padding-top:24px}body{margin:0;display:grid;grid-template-columns:280px minmax(0,1fr);font:14px/1.6 'Inter Variable',Inter,system-ui,'Segoe UI',Roboto,sans-serif;color:var(--ink);background:var(--canvas)}
nav{position:sticky;top:0;height:100dvh;overflow:auto;padding:16px 12px}.group{font-size:12px;font-weight:550;color:var(--ink-2);margin:18px 10px 4px}
.brand{display:flex;gap:10px;align-items:center;font-weight:600;color:var(--ink);text-decoration:none;padding:0 8px 12px}.mark{width:26px;height:26px;border-radius:8px;background:var(--ink);color:var(--canvas);display:grid;place-items:center;font-size:13px}
.nav{display:block;padding:3px 10px;border-radius:6px;color:var(--ink-2);text-decoration:none}.nav:hover{background:var(--sunken);color:var(--ink)}
.find{display:grid;gap:4px;padding:0 8px}.find input{font:inherit;color:inherit;padding:6px 10px;border:1px solid var(--line);border-radius:10px;background:var(--surface);width:100%}
main{background:var(--surface);border-left:1px solid var(--line);padding:40px clamp(16px,5vw,72px) 96px;min-height:100dvh}main>*{max-width:760px}
h1{font-size:26px;letter-spacing:-.02em;margin:0 0 12px}h2{display:flex;gap:10px;align-items:center;font-size:16px;margin:0}article{border-top:1px solid var(--line);padding:28px 0;margin-top:28px}article p{margin:6px 0}
.title{font-weight:550}.quiet,small{color:var(--ink-2)}a{color:var(--accent)}code{font:12.5px/1.6 ui-monospace,'JetBrains Mono',Menlo,monospace}
pre{background:var(--sunken);border-radius:10px;padding:14px 16px;overflow:auto}.tag{font-size:11.5px;font-weight:600;border-radius:6px;padding:0 7px;color:var(--add);background:var(--add-soft)}.tag.write,.tag.send{color:var(--change);background:var(--change-soft)}
table{border-collapse:collapse;width:100%;margin:12px 0;font-size:13px}th,td{text-align:left;vertical-align:top;padding:6px 10px 6px 0;border-bottom:1px solid var(--line)}th{color:var(--ink-2);font-weight:550}
dt{margin-top:8px}dd{margin:0 0 0 16px;color:var(--ink-2)}summary{cursor:pointer;color:var(--ink-2)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}[hidden]{display:none}
@media (max-width:760px){body{grid-template-columns:1fr}nav{position:static;height:auto;max-height:50dvh}main{border-left:0;border-top:1px solid var(--line)}}`

/** Narrows the list of operations to what was typed. */
export const docsScript = `
document.getElementById('find').addEventListener('input', (event) => {
  const wanted = event.target.value.trim().toLowerCase()
  for (const link of document.querySelectorAll('[data-find]')) link.hidden = !link.dataset.find.includes(wanted)
})`

import { DARK, LIGHT, Theme } from './Theme';

/** The one stylesheet of the public pages, in the organisation's colour. */
export function stylesheetOf({ colour, darkColour }: Theme): string {
  return `
:root {
  color-scheme: light dark;
  --accent: ${colour};
  --on-accent: ${LIGHT.page};
  --background: ${LIGHT.page};
  --text: #1b1f24;
  --quiet: #525b66;
  --edge: #767f8a;
  --line: #d5dae0;
  --panel: ${LIGHT.panel};
  --error: #b3150b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --accent: ${darkColour};
    --on-accent: ${DARK.page};
    --background: ${DARK.page};
    --text: #e7eaee;
    --quiet: #aeb6c0;
    --edge: #8a939e;
    --line: #363c44;
    --panel: ${DARK.panel};
    --error: #ff9b91;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--background);
  color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  overflow-wrap: break-word;
}
.column { max-width: calc(65ch + 2.5rem); margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: -999em; }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; padding: 0.4rem 0.8rem; background: var(--background); }
header { border-top: 0.35rem solid var(--accent); border-bottom: 1px solid var(--line); }
header .column { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.5rem; padding-top: 0.8rem; padding-bottom: 0.8rem; }
.name { display: flex; align-items: center; gap: 0.6rem; margin: 0 auto 0 0; font-weight: 650; }
.name img { display: block; height: 2.2rem; width: auto; max-width: 12rem; }
header ul { display: flex; flex-wrap: wrap; gap: 0 1.25rem; margin: 0; padding: 0; list-style: none; }
header li a, .languages a { display: inline-block; padding: 0.25rem 0; }
a[aria-current] { color: var(--text); font-weight: 600; text-decoration: none; }
main.column { padding-top: 1rem; padding-bottom: 3rem; }
main:focus { outline: none; }
h1 { margin: 1.2rem 0 0.8rem; font-size: 1.8rem; line-height: 1.2; letter-spacing: -0.01em; text-wrap: balance; }
h2 { margin: 2.2rem 0 0.5rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.2rem 0 0.3rem; font-size: 1.05rem; }
p { margin: 0 0 0.8rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
.lead { font-size: 1.08rem; }
.quiet { color: var(--quiet); }
.written { white-space: pre-line; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.field, fieldset { margin: 0 0 1.6rem; padding: 0; border: 0; min-width: 0; }
fieldset fieldset { margin-top: 1rem; }
label, legend { display: block; padding: 0; font-weight: 600; }
legend.group { margin: 1rem 0 0.2rem; font-size: 1.25rem; }
.optional { color: var(--quiet); font-weight: 400; }
.hint { margin: 0.1rem 0 0; color: var(--quiet); font-size: 0.92rem; }
input, select, textarea { width: 100%; margin-top: 0.4rem; padding: 0.55rem 0.7rem; border: 1.5px solid var(--edge); border-radius: 4px; background: var(--background); color: inherit; font: inherit; }
textarea { display: block; resize: vertical; }
[aria-invalid] { border-color: var(--error); border-width: 2.5px; }
.choice { display: flex; gap: 0.7rem; align-items: flex-start; padding: 0.3rem 0; }
.choice input { flex: none; width: 1.4rem; height: 1.4rem; margin: 0.1rem 0 0; accent-color: var(--accent); }
.choice label { flex: 1; font-weight: 400; }
.choices { margin-top: 0.4rem; }
legend + .hint + .field { margin-top: 1rem; }
.problem { margin: 0.3rem 0 0; color: var(--error); font-weight: 600; }
.wrong { padding-left: 0.9rem; border-left: 4px solid var(--error); }
.problems { margin: 1.2rem 0 1.6rem; padding: 0.9rem 1.1rem; border: 3px solid var(--error); border-radius: 4px; }
.problems h2 { margin: 0 0 0.4rem; }
.problems ul { margin: 0; padding-left: 1.2rem; }
.problems a { color: var(--error); font-weight: 600; }
details { margin: 0 0 1.6rem; }
summary { padding: 0.3rem 0; color: var(--accent); font-weight: 600; cursor: pointer; }
details > .field:first-of-type { margin-top: 0.8rem; }
button { padding: 0.7rem 1.5rem; border: 2px solid transparent; border-radius: 4px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 650; cursor: pointer; }
button:hover { text-decoration: underline; }
.trap { position: absolute; left: -999em; }
.trap.wrong { position: static; }
.panel { margin: 1.4rem 0; padding: 1.1rem 1.25rem; border-radius: 6px; background: var(--panel); }
.panel > :last-child { margin-bottom: 0; }
.panel h2:first-child { margin-top: 0; }
.stands { border-left: 5px solid var(--accent); }
.stands p:first-of-type { font-size: 1.15rem; font-weight: 600; }
.given { border: 2px solid var(--accent); text-align: center; }
.code { margin: 0.4rem 0 0.8rem; font: 600 1.75rem/1.35 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; user-select: all; -webkit-user-select: all; }
input.typed { font-family: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; text-transform: uppercase; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.35rem 1.4rem; margin: 0 0 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; min-width: 0; }
dd ul, main ul.plain { margin: 0; padding: 0; list-style: none; }
ol.messages { margin: 0; padding: 0; list-style: none; }
ol.messages li { margin: 0 0 1rem; padding: 0.8rem 1.1rem; border-radius: 6px; background: var(--panel); }
ol.messages li.own { margin-left: 2rem; border: 1px solid var(--line); background: none; }
ol.messages h3 { margin: 0 0 0.2rem; font-size: 0.92rem; }
ol.messages p:last-child { margin: 0; }
footer { border-top: 1px solid var(--line); color: var(--quiet); }
footer p, footer a { font-size: 0.88rem; }
footer .column { display: flex; flex-wrap: wrap; gap: 0.3rem 1.5rem; padding-top: 1rem; padding-bottom: 2rem; }
footer p { margin: 0 auto 0 0; }
.languages ul { display: flex; gap: 1rem; margin: 0; padding: 0; list-style: none; }
@media (max-width: 30rem) {
  h1 { font-size: 1.5rem; }
  .code { font-size: 1.4rem; }
  button { width: 100%; }
  dl { display: block; }
  dd { margin: 0 0 0.7rem; }
  ol.messages li.own { margin-left: 0.8rem; }
}
@media print {
  :root { --background: #fff; --text: #000; --quiet: #333; --panel: #fff; --accent: #000; --line: #999; }
  header nav, footer, .skip, form { display: none; }
  .panel { border: 1px solid #000; }
}
`;
}

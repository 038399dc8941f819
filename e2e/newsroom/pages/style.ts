/** How the newsroom's pages look: the paper, ink and accent of the application in its light theme. */
export const style = `
:root { --desk: #F3F1EC; --paper: #FFFFFF; --ink: #1B1F24; --ink-2: #545B64; --line: #DAD6CD; --accent: #1F3864; --embargo: #A80000; }
* { box-sizing: border-box; }
html { background: var(--desk); color: var(--ink); font: 18px/1.55 'Source Serif 4', Georgia, 'Times New Roman', serif; }
body { margin: 0; }
a { color: var(--accent); text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.bar, .meta, .release-list small, .foot { font-family: Inter, 'Segoe UI', system-ui, sans-serif; }
.bar { max-width: 720px; margin: 0 auto; padding: 24px 16px 12px; font-size: 13px; letter-spacing: 0.02em; }
.bar a { color: var(--ink-2); text-decoration: none; font-weight: 550; }
main { max-width: 720px; margin: 0 auto 48px; padding: 48px; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
h1 { font-size: 32px; line-height: 1.2; margin: 0 0 8px; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 24px; line-height: 1.3; margin: 32px 0 8px; }
h3 { font-size: 18px; margin: 24px 0 8px; }
p { margin: 0 0 16px; overflow-wrap: anywhere; }
.sub { font-size: 18px; color: var(--ink-2); margin-bottom: 12px; }
.meta { font-size: 13px; color: var(--ink-2); margin-bottom: 32px; font-variant-numeric: tabular-nums; }
.publisher { font-family: Inter, 'Segoe UI', system-ui, sans-serif; font-size: 14px; font-weight: 700; letter-spacing: 0.01em; color: var(--accent); margin-bottom: 32px; padding-bottom: 12px; border-bottom: 2px solid var(--accent); }
.dateline { font-weight: 700; }
blockquote { margin: 24px 0; padding-left: 16px; border-left: 3px solid var(--accent); font-style: italic; }
figure { margin: 24px 0; }
img { max-width: 100%; height: auto; border-radius: 6px; }
figcaption, caption { font-size: 15px; color: var(--ink-2); text-align: left; padding-top: 8px; }
table { border-collapse: collapse; width: 100%; margin: 24px 0; font-size: 15px; }
th, td { border-bottom: 1px solid var(--line); padding: 8px 24px 8px 0; text-align: left; vertical-align: top; }
.sign-off { margin-top: 32px; color: var(--ink-2); }
.contacts { margin-top: 24px; padding-top: 16px; border-top: 1px solid var(--line); }
.contacts h2 { font-size: 15px; margin: 0 0 8px; }
address { font-style: normal; margin-bottom: 12px; }
.foot { margin-top: 32px; padding-top: 16px; border-top: 1px solid var(--line); font-size: 13px; color: var(--ink-2); }
.release-list { list-style: none; padding: 0; margin: 0; }
.release-list li { padding: 16px 0; border-top: 1px solid var(--line); }
.release-list li:first-child { border-top: 0; padding-top: 0; }
.release-list a { font-size: 18px; font-weight: 700; text-decoration: none; overflow-wrap: anywhere; }
.release-list a:hover { text-decoration: underline; }
.release-list small { display: block; font-size: 13px; color: var(--ink-2); font-variant-numeric: tabular-nums; }
@media (max-width: 640px) { main { padding: 24px 16px; border-radius: 0; border-inline: 0; } h1 { font-size: 24px; } }
@media print { html { background: none; } .bar { display: none; } main { border: 0; padding: 0; } }
`;

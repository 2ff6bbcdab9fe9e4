/** The style of the report for auditors: light and dark as the reader likes it, black on white on paper. */
export const style = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b2530; --soft: #566575; --line: #d5dde5; --panel: #f5f7f9;
  --met: #1f7a4d; --not-met: #b3261e; --human: #8a5a00; --open: #5f6b78; --none: #c3ccd5; --link: #14589c }
@media (prefers-color-scheme: dark) { :root { --paper: #12181f; --ink: #e6ebf0; --soft: #a3b1bf; --line: #33404d;
  --panel: #1a222b; --met: #4cc38a; --not-met: #ff8a80; --human: #f0b849; --open: #93a1af; --none: #3d4956; --link: #7fb8f5 } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif }
main { overflow-wrap: anywhere } h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .25rem } h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem } p { margin: .4rem 0 } a { color: var(--link) }
.soft { color: var(--soft) } .outcome { font-size: 1.2rem; font-weight: 650; margin: 1rem 0 }
.dry { border-left: .35rem solid var(--human); background: var(--panel); padding: .75rem 1rem; margin: 1rem 0 }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.25rem; margin: 1rem 0 }
dl.facts dt { color: var(--soft) } dl.facts dd { margin: 0; overflow-wrap: anywhere }
.overview { display: flex; flex-wrap: wrap; gap: 1.5rem 3rem; align-items: center }
.wheel { width: min(100%, 27rem); height: auto } .wheel .count { font: 650 30px system-ui, sans-serif; fill: var(--ink) }
.wheel .under, .wheel .area { font: 14px system-ui, sans-serif; fill: var(--soft) }
.wheel .sign { font: 700 11px system-ui, sans-serif; fill: var(--paper) }
.s-met { fill: var(--met) } .s-not-met { fill: var(--not-met) } .s-needs-a-human { fill: var(--human) }
.s-not-checked { fill: var(--open) } .s-not-applicable { fill: var(--none) }
ul.legend { list-style: none; margin: 0; padding: 0 } ul.legend li { margin: .3rem 0 }
.key { display: inline-block; width: 1.5em; text-align: center; font-weight: 700; border-radius: .25em; color: var(--paper) }
.b-met { background: var(--met) } .b-not-met { background: var(--not-met) } .b-needs-a-human { background: var(--human) }
.b-not-checked { background: var(--open) } .b-not-applicable { background: var(--none); color: var(--ink) }
.t-met { color: var(--met) } .t-not-met { color: var(--not-met) } .t-needs-a-human { color: var(--human) }
.t-not-checked, .t-not-applicable { color: var(--soft) }
.state { font-weight: 600; white-space: nowrap }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .9rem }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border-bottom: 1px solid var(--line) }
th { font-weight: 600; color: var(--soft) } td:first-child, tbody th { white-space: nowrap } tbody th { color: var(--ink) }
code, pre { font: .85rem/1.45 ui-monospace, "SF Mono", Menlo, Consolas, monospace }
code { overflow-wrap: anywhere } pre { background: var(--panel); border: 1px solid var(--line); border-radius: .4rem;
  padding: .8rem 1rem; overflow-x: auto; margin: .6rem 0 }
ul.missing { padding-left: 1.1rem } ul.missing li { margin: .35rem 0 }
figure { margin: 1rem 0 } figure img { max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: .4rem;
  background: #fff }
figcaption { color: var(--soft); font-size: .85rem; margin-top: .5rem }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--soft); font-size: .85rem }
@media (max-width: 40rem) { dl.facts { grid-template-columns: 1fr } dl.facts dd { margin-bottom: .5rem } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --panel: #fff;
  --met: #1f7a4d; --not-met: #b3261e; --human: #8a5a00; --open: #5f6b78; --none: #c3ccd5; --link: #000 }
  body { max-width: none; padding: 0; font-size: 10.5pt } h2 { break-after: avoid } tr, figure, li { break-inside: avoid }
  pre { white-space: pre-wrap; break-inside: avoid } thead { display: table-header-group } .scroll { overflow: visible }
  .wheel { width: 9cm } .wheel *, .key { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`

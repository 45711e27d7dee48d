var b="seq2see:address";function h(){window.dispatchEvent(new Event(b))}var u="presenting",f="embedded";function m(){return typeof document<"u"&&document.documentElement.classList.contains(u)}function p(){return typeof location<"u"&&
new URLSearchParams(location.search).get("embed")==="picture"}function g(e){return e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}window.seq2see??={};var o=window.seq2see;function P(){let{history:e,location:t}=window,s=y(e.pushState.bind(e)),n=y(e.replaceState.bind(e)),a=(i,c)=>{let r=new URL(
i??"",t.href),l=new URLSearchParams(t.search);for(let d of c)r.searchParams.has(d)||r.searchParams.set(d,l.get(d)??String(o.data?.[d]));return m()?r.searchParams.
set("present","1"):r.searchParams.delete("present"),document.documentElement.classList.contains(f)&&r.searchParams.set("embed","picture"),r.pathname===t.pathname&&
(r.hash||=t.hash),r};e.pushState=(i,c,r)=>{let l=a(r,["lang","text",...o.data?.source?["source"]:[]]);if(l.pathname===t.pathname){o.before??=t.href,n(i,c,l);return}
let d=o.left??o.before;d&&n(i,c,d),o.before=o.left=null,s(i,c,l)},e.replaceState=(i,c,r)=>n(i,c,a(r,["lang"]))}function y(e){return(...t)=>{e(...t),h()}}function S(e){
let t=":is(.road, .lesson-links, .film) a[href]",s=e.composedPath().find(a=>a instanceof HTMLAnchorElement&&a.matches(t)),n=document.querySelector("[data-test-c\
onnection-state=CONNECTED]");!s||!n||g(e)||e.defaultPrevented||(e.preventDefault(),o.left=location.href,o.send?.("go",new URL(s.href).pathname.split("/").at(-1)||
"home"))}function E(e){let t=document.querySelector(".lesson-links details[open]");if(t){if(e instanceof KeyboardEvent){if(e.key!=="Escape")return;t.querySelector(
"summary")?.focus()}else if(e.target instanceof Node&&t.contains(e.target))return;t.open=!1}}function w(e=200){let t=document.getElementById(location.hash.slice(
1)),s=document.querySelector("[data-test-script-state=notRunning]");t&&s&&t.scrollIntoView(),e>0&&setTimeout(w,100,t&&s?Math.min(e,6)-1:e-1)}function k({lang:e,
text:t,source:s}){let n=new URL(window.location.href),a=n.search;n.searchParams.set("lang",e),n.searchParams.has("text")||n.searchParams.set("text",t),s&&!n.searchParams.
has("source")&&n.searchParams.set("source",s),n.search!==a&&window.history.replaceState(window.history.state,"",n)}function L(e,t){let s=document.querySelector(
"[data-testid=stApp]"),n=s?getComputedStyle(s).colorScheme:"";n===e?o.asked=null:["light","dark"].includes(n)&&e&&o.asked!==n&&(o.asked=n,t("theme",n))}function K({
data:e,setTriggerValue:t}){if(o.data=e,o.send=t,o.before=null,!o.ready){o.ready=!0;let s=new URLSearchParams(location.search);document.documentElement.classList.
toggle(u,s.get("present")==="1"),document.documentElement.classList.toggle(f,p()),P(),document.addEventListener("click",S),document.addEventListener("click",E),
document.addEventListener("keydown",E),document.body.dataset.testLinks="ready",location.hash&&w()}k(e),L(e.theme,t)}export{K as default};

var S="seq2see:address";function p(){window.dispatchEvent(new Event(S))}var f="presenting",m="embedded";function h(){return typeof document<"u"&&document.documentElement.classList.contains(f)}function g(){return typeof location<"u"&&
new URLSearchParams(location.search).get("embed")==="picture"}function y(e){return e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}window.seq2see??={};var n=window.seq2see;function k(){let{history:e,location:t}=window,s=E(e.pushState.bind(e)),r=E(e.replaceState.bind(e)),o=(i,c)=>{let a=new URL(
i??"",t.href),l=new URLSearchParams(t.search);for(let d of c)a.searchParams.has(d)||a.searchParams.set(d,l.get(d)??String(n.data?.[d]));return h()?a.searchParams.
set("present","1"):a.searchParams.delete("present"),document.documentElement.classList.contains(m)&&a.searchParams.set("embed","picture"),a.pathname===t.pathname&&
(a.hash||=t.hash),a},u=["source","guess"];e.pushState=(i,c,a)=>{let l=o(a,["lang","text",...u.filter(P=>n.data?.[P])]);if(l.pathname===t.pathname){n.before??=t.
href,r(i,c,l);return}let d=n.left??n.before;d&&r(i,c,d),n.before=n.left=null,s(i,c,l)},e.replaceState=(i,c,a)=>r(i,c,o(a,["lang"]))}function E(e){return(...t)=>{
e(...t),p()}}function L(e){let t=":is(.road, .lesson-links, .film) a[href]",s=e.composedPath().find(o=>o instanceof HTMLAnchorElement&&o.matches(t)),r=document.
querySelector("[data-test-connection-state=CONNECTED]");!s||!r||y(e)||e.defaultPrevented||(e.preventDefault(),n.left=location.href,n.send?.("go",new URL(s.href).
pathname.split("/").at(-1)||"home"))}function w(e){let t=document.querySelector(".lesson-links details[open]");if(t){if(e instanceof KeyboardEvent){if(e.key!=="\
Escape")return;t.querySelector("summary")?.focus()}else if(e.target instanceof Node&&t.contains(e.target))return;t.open=!1}}function b(e=200){let t=document.getElementById(
location.hash.slice(1)),s=document.querySelector("[data-test-script-state=notRunning]");t&&s&&t.scrollIntoView(),e>0&&setTimeout(b,100,t&&s?Math.min(e,6)-1:e-1)}
function K({lang:e,text:t,source:s,guess:r}){let o=new URL(window.location.href),u=o.search;o.searchParams.set("lang",e),o.searchParams.has("text")||o.searchParams.
set("text",t),s&&!o.searchParams.has("source")&&o.searchParams.set("source",s),r?o.searchParams.set("guess",r):o.searchParams.delete("guess"),o.search!==u&&window.
history.replaceState(window.history.state,"",o)}function v(e,t){let s=document.querySelector("[data-testid=stApp]"),r=s?getComputedStyle(s).colorScheme:"";r===e?
n.asked=null:["light","dark"].includes(r)&&e&&n.asked!==r&&(n.asked=r,t("theme",r))}function A({data:e,setTriggerValue:t}){if(n.data=e,n.send=t,n.before=null,!n.
ready){n.ready=!0;let s=new URLSearchParams(location.search);document.documentElement.classList.toggle(f,s.get("present")==="1"),document.documentElement.classList.
toggle(m,g()),k(),document.addEventListener("click",L),document.addEventListener("click",w),document.addEventListener("keydown",w),document.body.dataset.testLinks=
"ready",location.hash&&b()}K(e),v(e.theme,t)}export{A as default};

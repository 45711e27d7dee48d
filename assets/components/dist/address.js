var k="seq2see:address";function E(){window.dispatchEvent(new Event(k))}var f="presenting",m="embedded";function p(){return typeof document<"u"&&document.documentElement.classList.contains(f)}function y(){return typeof location<"u"&&
new URLSearchParams(location.search).get("embed")==="picture"}function b(e){return e.button!==0||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey}var h="plan",g="plan.at";function A(e){let t=new URLSearchParams(e),n=t.get(h);if(!n)return null;let o=t.get(g)??"";return{plan:n,at:/^[1-9]\d{0,3}$/.test(o)?Number(o):1}}function P(e,t){
t?(e.searchParams.set(h,t.plan),e.searchParams.set(g,String(t.at))):(e.searchParams.delete(h),e.searchParams.delete(g))}function K(){return window.seq2seePlan??=
{open:A(window.location.search),place:null},window.seq2seePlan}function w(){return K().open}window.seq2see??={};var s=window.seq2see;function D(){let{history:e,location:t}=window,n=v(e.pushState.bind(e)),o=v(e.replaceState.bind(e)),r=(i,c)=>{let a=new URL(
i??"",t.href),d=new URLSearchParams(t.search);for(let l of c)a.searchParams.has(l)||a.searchParams.set(l,d.get(l)??String(s.data?.[l]));return p()?a.searchParams.
set("present","1"):a.searchParams.delete("present"),P(a,w()),document.documentElement.classList.contains(m)&&a.searchParams.set("embed","picture"),a.pathname===
t.pathname&&(a.hash||=t.hash),a},u=["source","guess"];e.pushState=(i,c,a)=>{let d=r(a,["lang","text",...u.filter(S=>s.data?.[S])]);if(d.pathname===t.pathname){s.
before??=t.href,o(i,c,d);return}let l=s.left??s.before;l&&o(i,c,l),s.before=s.left=null,n(i,c,d)},e.replaceState=(i,c,a)=>o(i,c,r(a,["lang"]))}function v(e){return(...t)=>{
e(...t),E()}}function T(e){let t=":is(.road, .lesson-links, .film) a[href]",n=e.composedPath().find(r=>r instanceof HTMLAnchorElement&&r.matches(t)),o=document.
querySelector("[data-test-connection-state=CONNECTED]");!n||!o||b(e)||e.defaultPrevented||(e.preventDefault(),s.left=location.href,s.send?.("go",new URL(n.href).
pathname.split("/").at(-1)||"home"))}function L(e){let t=document.querySelector(".lesson-links details[open]");if(t){if(e instanceof KeyboardEvent){if(e.key!=="\
Escape")return;t.querySelector("summary")?.focus()}else if(e.target instanceof Node&&t.contains(e.target))return;t.open=!1}}function x(e=200){let t=document.getElementById(
location.hash.slice(1)),n=document.querySelector("[data-test-script-state=notRunning]");t&&n&&t.scrollIntoView(),e>0&&setTimeout(x,100,t&&n?Math.min(e,6)-1:e-1)}
function R({lang:e,text:t,source:n,guess:o}){let r=new URL(window.location.href),u=r.search;r.searchParams.set("lang",e),r.searchParams.has("text")||r.searchParams.
set("text",t),n&&!r.searchParams.has("source")&&r.searchParams.set("source",n),o?r.searchParams.set("guess",o):r.searchParams.delete("guess"),r.search!==u&&window.
history.replaceState(window.history.state,"",r)}function N(e,t){let n=document.querySelector("[data-testid=stApp]"),o=n?getComputedStyle(n).colorScheme:"";o===e?
s.asked=null:["light","dark"].includes(o)&&e&&s.asked!==o&&(s.asked=o,t("theme",o))}function O({data:e,setTriggerValue:t}){if(s.data=e,s.send=t,s.before=null,!s.
ready){s.ready=!0;let n=new URLSearchParams(location.search);document.documentElement.classList.toggle(f,n.get("present")==="1"),document.documentElement.classList.
toggle(m,y()),w(),D(),document.addEventListener("click",T),document.addEventListener("click",L),document.addEventListener("keydown",L),document.body.dataset.testLinks=
"ready",location.hash&&x()}R(e),N(e.theme,t)}export{O as default};

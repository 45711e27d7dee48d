var p="seq2see:address";function f(){window.dispatchEvent(new Event(p))}window.seq2see??={};var o=window.seq2see;function y(){let{history:e,location:t}=window,a=u(e.pushState.bind(e)),n=u(e.replaceState.bind(e)),d=(s,i)=>{let r=new URL(
s??"",t.href),l=new URLSearchParams(t.search);for(let c of i)r.searchParams.has(c)||r.searchParams.set(c,l.get(c)??String(o.data?.[c]));return r.pathname===t.pathname&&
(r.hash||=t.hash),r};e.pushState=(s,i,r)=>{let l=d(r,["lang","text",...o.data?.source?["source"]:[]]);if(l.pathname===t.pathname){o.before??=t.href,n(s,i,l);return}
let c=o.left??o.before;c&&n(s,i,c),o.before=o.left=null,a(s,i,l)},e.replaceState=(s,i,r)=>n(s,i,d(r,["lang"]))}function u(e){return(...t)=>{e(...t),f()}}function g(e){
let t=":is(.road, .lesson-links, .film) a[href]",a=e.composedPath().find(s=>s instanceof HTMLAnchorElement&&s.matches(t)),n=e.button||e.ctrlKey||e.metaKey||e.shiftKey||
e.altKey,d=document.querySelector("[data-test-connection-state=CONNECTED]");!a||!d||n||e.defaultPrevented||(e.preventDefault(),o.left=location.href,o.send?.("go",
new URL(a.href).pathname.split("/").at(-1)||"home"))}function h(e){let t=document.querySelector(".lesson-links details[open]");if(t){if(e instanceof KeyboardEvent){
if(e.key!=="Escape")return;t.querySelector("summary")?.focus()}else if(e.target instanceof Node&&t.contains(e.target))return;t.open=!1}}function m(e=200){let t=document.
getElementById(location.hash.slice(1)),a=document.querySelector("[data-test-script-state=notRunning]");t&&a&&t.scrollIntoView(),e>0&&setTimeout(m,100,t&&a?Math.
min(e,6)-1:e-1)}function w({lang:e,text:t,source:a}){let n=new URL(window.location.href),d=n.search;n.searchParams.set("lang",e),n.searchParams.has("text")||n.searchParams.
set("text",t),a&&!n.searchParams.has("source")&&n.searchParams.set("source",a),n.search!==d&&window.history.replaceState(window.history.state,"",n)}function E(e,t){
let a=document.querySelector("[data-testid=stApp]"),n=a?getComputedStyle(a).colorScheme:"";n===e?o.asked=null:["light","dark"].includes(n)&&e&&o.asked!==n&&(o.asked=
n,t("theme",n))}function S({data:e,setTriggerValue:t}){o.data=e,o.send=t,o.before=null,o.ready||(o.ready=!0,y(),document.addEventListener("click",g),document.addEventListener(
"click",h),document.addEventListener("keydown",h),document.body.dataset.testLinks="ready",location.hash&&m()),w(e),E(e.theme,t)}export{S as default};

window.seq2see??={};var a=window.seq2see;function h(){let{history:e,location:t}=window,o=e.pushState.bind(e),n=e.replaceState.bind(e),l=(s,i)=>{let r=new URL(s??
"",t.href),d=new URLSearchParams(t.search);for(let c of i)r.searchParams.has(c)||r.searchParams.set(c,d.get(c)??String(a.data?.[c]));return r.pathname===t.pathname&&
(r.hash||=t.hash),r};e.pushState=(s,i,r)=>{let d=l(r,["lang","text",...a.data?.source?["source"]:[]]);if(d.pathname===t.pathname){a.before??=t.href,n(s,i,d);return}
let c=a.left??a.before;c&&n(s,i,c),a.before=a.left=null,o(s,i,d)},e.replaceState=(s,i,r)=>n(s,i,l(r,["lang"]))}function m(e){let t=":is(.road, .lesson-links, .f\
ilm) a[href]",o=e.composedPath().find(s=>s instanceof HTMLAnchorElement&&s.matches(t)),n=e.button||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey,l=document.querySelector(
"[data-test-connection-state=CONNECTED]");!o||!l||n||e.defaultPrevented||(e.preventDefault(),a.left=location.href,a.send?.("go",new URL(o.href).pathname.split("\
/").at(-1)||"home"))}function u(e){let t=document.querySelector(".lesson-links details[open]");if(t){if(e instanceof KeyboardEvent){if(e.key!=="Escape")return;t.
querySelector("summary")?.focus()}else if(e.target instanceof Node&&t.contains(e.target))return;t.open=!1}}function f(e=200){let t=document.getElementById(location.
hash.slice(1)),o=document.querySelector("[data-test-script-state=notRunning]");t&&o&&t.scrollIntoView(),e>0&&setTimeout(f,100,t&&o?Math.min(e,6)-1:e-1)}function p({
lang:e,text:t,source:o}){let n=new URL(window.location.href),l=n.search;n.searchParams.set("lang",e),n.searchParams.has("text")||n.searchParams.set("text",t),o&&
!n.searchParams.has("source")&&n.searchParams.set("source",o),n.search!==l&&window.history.replaceState(window.history.state,"",n)}function y(e,t){let o=document.
querySelector("[data-testid=stApp]"),n=o?getComputedStyle(o).colorScheme:"";n===e?a.asked=null:["light","dark"].includes(n)&&e&&a.asked!==n&&(a.asked=n,t("theme",
n))}function g({data:e,setTriggerValue:t}){a.data=e,a.send=t,a.before=null,a.ready||(a.ready=!0,h(),document.addEventListener("click",m),document.addEventListener(
"click",u),document.addEventListener("keydown",u),document.body.dataset.testLinks="ready",location.hash&&f()),p(e),y(e.theme,t)}export{g as default};

var y="seq2see:address";function f(){window.dispatchEvent(new Event(y))}var u="presenting";function h(){return typeof document<"u"&&document.documentElement.classList.contains(u)}window.seq2see??={};var s=window.seq2see;function w(){let{history:e,location:t}=window,o=m(e.pushState.bind(e)),n=m(e.replaceState.bind(e)),d=(r,i)=>{let a=new URL(
r??"",t.href),l=new URLSearchParams(t.search);for(let c of i)a.searchParams.has(c)||a.searchParams.set(c,l.get(c)??String(s.data?.[c]));return h()?a.searchParams.
set("present","1"):a.searchParams.delete("present"),a.pathname===t.pathname&&(a.hash||=t.hash),a};e.pushState=(r,i,a)=>{let l=d(a,["lang","text",...s.data?.source?
["source"]:[]]);if(l.pathname===t.pathname){s.before??=t.href,n(r,i,l);return}let c=s.left??s.before;c&&n(r,i,c),s.before=s.left=null,o(r,i,l)},e.replaceState=(r,i,a)=>n(
r,i,d(a,["lang"]))}function m(e){return(...t)=>{e(...t),f()}}function E(e){let t=":is(.road, .lesson-links, .film) a[href]",o=e.composedPath().find(r=>r instanceof
HTMLAnchorElement&&r.matches(t)),n=e.button||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey,d=document.querySelector("[data-test-connection-state=CONNECTED]");!o||!d||
n||e.defaultPrevented||(e.preventDefault(),s.left=location.href,s.send?.("go",new URL(o.href).pathname.split("/").at(-1)||"home"))}function p(e){let t=document.
querySelector(".lesson-links details[open]");if(t){if(e instanceof KeyboardEvent){if(e.key!=="Escape")return;t.querySelector("summary")?.focus()}else if(e.target instanceof
Node&&t.contains(e.target))return;t.open=!1}}function g(e=200){let t=document.getElementById(location.hash.slice(1)),o=document.querySelector("[data-test-script\
-state=notRunning]");t&&o&&t.scrollIntoView(),e>0&&setTimeout(g,100,t&&o?Math.min(e,6)-1:e-1)}function S({lang:e,text:t,source:o}){let n=new URL(window.location.
href),d=n.search;n.searchParams.set("lang",e),n.searchParams.has("text")||n.searchParams.set("text",t),o&&!n.searchParams.has("source")&&n.searchParams.set("sou\
rce",o),n.search!==d&&window.history.replaceState(window.history.state,"",n)}function b(e,t){let o=document.querySelector("[data-testid=stApp]"),n=o?getComputedStyle(
o).colorScheme:"";n===e?s.asked=null:["light","dark"].includes(n)&&e&&s.asked!==n&&(s.asked=n,t("theme",n))}function L({data:e,setTriggerValue:t}){if(s.data=e,s.
send=t,s.before=null,!s.ready){s.ready=!0;let o=new URLSearchParams(location.search).get("present")==="1";document.documentElement.classList.toggle(u,o),w(),document.
addEventListener("click",E),document.addEventListener("click",p),document.addEventListener("keydown",p),document.body.dataset.testLinks="ready",location.hash&&g()}
S(e),b(e.theme,t)}export{L as default};

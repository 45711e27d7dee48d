var u="presenting";function f(){return typeof document<"u"&&document.documentElement.classList.contains(u)}window.seq2see??={};var a=window.seq2see;function p(){let{history:e,location:t}=window,s=e.pushState.bind(e),n=e.replaceState.bind(e),l=(r,c)=>{let o=new URL(r??
"",t.href),d=new URLSearchParams(t.search);for(let i of c)o.searchParams.has(i)||o.searchParams.set(i,d.get(i)??String(a.data?.[i]));return f()?o.searchParams.set(
"present","1"):o.searchParams.delete("present"),o.pathname===t.pathname&&(o.hash||=t.hash),o};e.pushState=(r,c,o)=>{let d=l(o,["lang","text",...a.data?.source?[
"source"]:[]]);if(d.pathname===t.pathname){a.before??=t.href,n(r,c,d);return}let i=a.left??a.before;i&&n(r,c,i),a.before=a.left=null,s(r,c,d)},e.replaceState=(r,c,o)=>n(
r,c,l(o,["lang"]))}function g(e){let t=":is(.road, .lesson-links, .film) a[href]",s=e.composedPath().find(r=>r instanceof HTMLAnchorElement&&r.matches(t)),n=e.button||
e.ctrlKey||e.metaKey||e.shiftKey||e.altKey,l=document.querySelector("[data-test-connection-state=CONNECTED]");!s||!l||n||e.defaultPrevented||(e.preventDefault(),
a.left=location.href,a.send?.("go",new URL(s.href).pathname.split("/").at(-1)||"home"))}function m(e){let t=document.querySelector(".lesson-links details[open]");
if(t){if(e instanceof KeyboardEvent){if(e.key!=="Escape")return;t.querySelector("summary")?.focus()}else if(e.target instanceof Node&&t.contains(e.target))return;
t.open=!1}}function h(e=200){let t=document.getElementById(location.hash.slice(1)),s=document.querySelector("[data-test-script-state=notRunning]");t&&s&&t.scrollIntoView(),
e>0&&setTimeout(h,100,t&&s?Math.min(e,6)-1:e-1)}function y({lang:e,text:t,source:s}){let n=new URL(window.location.href),l=n.search;n.searchParams.set("lang",e),
n.searchParams.has("text")||n.searchParams.set("text",t),s&&!n.searchParams.has("source")&&n.searchParams.set("source",s),n.search!==l&&window.history.replaceState(
window.history.state,"",n)}function w(e,t){let s=document.querySelector("[data-testid=stApp]"),n=s?getComputedStyle(s).colorScheme:"";n===e?a.asked=null:["light",
"dark"].includes(n)&&e&&a.asked!==n&&(a.asked=n,t("theme",n))}function S({data:e,setTriggerValue:t}){if(a.data=e,a.send=t,a.before=null,!a.ready){a.ready=!0;let s=new URLSearchParams(
location.search).get("present")==="1";document.documentElement.classList.toggle(u,s),p(),document.addEventListener("click",g),document.addEventListener("click",
m),document.addEventListener("keydown",m),document.body.dataset.testLinks="ready",location.hash&&h()}y(e),w(e.theme,t)}export{S as default};

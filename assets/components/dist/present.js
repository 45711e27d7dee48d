function s(o,e={},...t){let n=document.createElement(o),{class:i,style:u={},onclick:m,...a}=e;i!==void 0&&(n.className=i);for(let[r,w]of Object.entries(u))n.style.
setProperty(r,w);m&&(n.onclick=()=>m()),g(n,a);for(let r of t)n.append(r instanceof Node?r:String(r));return n}function h(o,e={},...t){let n=document.createElementNS(
"http://www.w3.org/2000/svg",o);return g(n,e),n.append(...t),n}function g(o,e){for(let[t,n]of Object.entries(e))n!=null&&o.setAttribute(t,String(n))}function p(o,e){
o.textContent!==e&&(o.textContent=e)}var l="presenting";function d(){return typeof document<"u"&&document.documentElement.classList.contains(l)}var b={KeyP:"leave",KeyS:"sentence",KeyB:"blank",KeyF:"full"},y={ArrowRight:"on",PageDown:"on",ArrowLeft:"back",PageUp:"back","?":"help",".":"blank"};function v({
key:o,code:e},t){return t?Object.hasOwn(y,o)?y[o]:Object.hasOwn(b,e)?b[e]:null:e==="KeyP"?"present":null}function k(o,e){let t=o.indexOf(!0),n=t+e;return t<0||n<
0||n>=o.length?null:n}var E=[["back","M15 4 7 12l8 8"],["on","M9 4l8 8-8 8"],["sentence","M4 20l1-5L16 4l4 4L9 19z"],["blank","M3 5h18v14H3zM4 9h16M4 12h16M4 15h16"],["full","M4 9V4h\
5M15 4h5v5M20 15v5h-5M9 20H4v-5"],["help","M8 9a4 4 0 1 1 6 3.4c-1.4.8-2 1.4-2 3M12 19.5v.5"],["leave","M5 5l14 14M19 5L5 19"]],T=2500,M=6e3,c=document.documentElement,
f=class{#t=null;#i=s("button",{class:"present-blank",type:"button",onclick:()=>this.#o("blank")});#e=s("dialog",{class:"present-help"});#s=s("div",{class:"prese\
nt-bar",role:"toolbar"});#n=s("div",{class:"present-said",role:"status"});#r=s("div",{},this.#s,this.#n,this.#e,this.#i);#l;#a;constructor(){document.body.append(
this.#r),window.addEventListener("keydown",e=>this.#g(e)),document.addEventListener("keydown",L,{capture:!0}),document.addEventListener("pointermove",()=>this.#f()),
document.addEventListener("click",e=>this.#y(e),{capture:!0}),this.#e.addEventListener("click",e=>{e.target===this.#e&&this.#e.close()})}update(e){let t=document.
querySelector('[data-testid="stApp"]');if(t&&(this.#r.style.colorScheme=getComputedStyle(t).colorScheme),JSON.stringify(e)===JSON.stringify(this.#t))return;let n=this.#t===
null;this.#t=e;let{words:i}=e;this.#s.ariaLabel=i.bar,this.#i.ariaLabel=i.blank,this.#s.replaceChildren(...E.map(([a,r])=>s("button",{type:"button",title:i[a],"\
aria-label":i[a],onclick:()=>this.#c(a)},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},h("path",{d:r})))));let u=s("button",{type:"button",class:"present-c\
lose",onclick:()=>this.#e.close()},i.close),m=e.keys.map(([a,r])=>s("div",{},s("dt",{},a),s("dd",{},r)));this.#e.ariaLabel=i.help,this.#e.replaceChildren(s("h2",
{},i.help),s("dl",{},...m),u),n&&d()&&this.#u()}#g(e){if(e.defaultPrevented||e.ctrlKey||e.metaKey||e.altKey)return;if(e.key==="Escape"){d()&&!this.#e.open&&this.#b();
return}let t=S(e)?null:v(e,d());!t||this.#e.open||(e.preventDefault(),this.#c(t))}#b(){for(let e of["blank","sentence"])if(c.classList.contains(`${l}-${e}`)){this.#o(
e);return}this.#m()}#y(e){let t=e.target instanceof Element?e.target.closest(".lesson-links .present"):null,n=e.button||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey;
!t||n||(e.preventDefault(),this.#d())}#c(e){({present:()=>this.#d(),on:()=>this.#h(1),back:()=>this.#h(-1),sentence:()=>this.#o("sentence"),blank:()=>this.#o("b\
lank"),full:x,help:()=>this.#e.showModal(),leave:()=>this.#m()})[e]()}#d(){c.classList.add(l),this.#p(),window.scrollTo(0,0),document.querySelector('[data-testi\
d="stMain"]')?.scrollTo(0,0),document.activeElement instanceof HTMLElement&&document.activeElement.blur(),this.#u()}#u(){p(this.#n,this.#t?.words.entered??""),clearTimeout(
this.#a),this.#a=setTimeout(()=>p(this.#n,""),M),this.#f()}#m(){c.classList.remove(l,...["blank","sentence","awake"].map(e=>`${l}-${e}`)),p(this.#n,""),document.
fullscreenElement&&document.exitFullscreen(),this.#p(),document.querySelector(".lesson-links .present")?.focus()}#p(){window.history.replaceState(window.history.
state,"",window.location.href)}#o(e){let t=c.classList.toggle(`${l}-${e}`);e==="sentence"&&t&&document.querySelector(".st-key-sentence-bar input")?.focus()}#h(e){
let t=[...document.querySelectorAll('.st-key-controls [class*="view"] [role="radio"]')],n=k(t.map(u=>u.ariaChecked==="true"),e),i=document.querySelector(`.lesso\
n-links > .${e>0?"next":"previous"}`);(n===null?i:t[n])?.click(),document.activeElement instanceof HTMLElement&&document.activeElement.blur()}#f(){d()&&(c.classList.
add(`${l}-awake`),clearTimeout(this.#l),this.#l=setTimeout(()=>c.classList.remove(`${l}-awake`),T))}};function L(o){let e=document.activeElement,t=["ArrowLeft",
"ArrowRight","PageUp","PageDown"].includes(o.key);d()&&t&&e instanceof HTMLButtonElement&&!e.closest(".present-help")&&e.blur()}function S(o){let e=o.composedPath()[0];
return e instanceof Element&&e.matches("input, textarea, select, [contenteditable=true]")}function x(){document.fullscreenElement?document.exitFullscreen():c.requestFullscreen?.()}
function N({data:o}){window.seq2seePresentation??=new f,window.seq2seePresentation.update(o)}export{N as default};

function s(t,e={},...n){let o=document.createElement(t),{class:i,style:u={},onclick:f,...a}=e;i!==void 0&&(o.className=i);for(let[r,x]of Object.entries(u))o.style.
setProperty(r,x);f&&(o.onclick=()=>f()),b(o,a);for(let r of n)o.append(r instanceof Node?r:String(r));return o}function p(t,e={},...n){let o=document.createElementNS(
"http://www.w3.org/2000/svg",t);return b(o,e),o.append(...n),o}function b(t,e){for(let[n,o]of Object.entries(e))o!=null&&t.setAttribute(n,String(o))}function h(t,e){
t.textContent!==e&&(t.textContent=e)}var l="presenting";function c(){return typeof document<"u"&&document.documentElement.classList.contains(l)}function y(t){return t.ctrlKey||t.metaKey||t.altKey}function v(t){return t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey||t.altKey}var m=class{#e=null;#n=!1;get waiting(){return this.#e!==null}start(e,n){this.stop(),!this.#n&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&
clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#n=!0}};var E={KeyP:"leave",KeyS:"sentence",KeyB:"blank",KeyF:"full"},w={ArrowRight:"on",PageDown:"on",ArrowLeft:"back",PageUp:"back","?":"help",".":"blank"};function k({
key:t,code:e},n){return n?Object.hasOwn(w,t)?w[t]:Object.hasOwn(E,e)?E[e]:null:e==="KeyP"?"present":null}function T(t,e){let n=t.indexOf(!0),o=n+e;return n<0||o<
0||o>=t.length?null:o}var L=[["back","M15 4 7 12l8 8"],["on","M9 4l8 8-8 8"],["sentence","M4 20l1-5L16 4l4 4L9 19z"],["blank","M3 5h18v14H3zM4 9h16M4 12h16M4 15h16"],["full","M4 9V4h\
5M15 4h5v5M20 15v5h-5M9 20H4v-5"],["help","M8 9a4 4 0 1 1 6 3.4c-1.4.8-2 1.4-2 3M12 19.5v.5"],["leave","M5 5l14 14M19 5L5 19"]],M=2500,S=6e3,d=document.documentElement,
g=class{#e=null;#n=s("button",{class:"present-blank",type:"button",onclick:()=>this.#s("blank")});#t=s("dialog",{class:"present-help"});#i=s("div",{class:"prese\
nt-bar",role:"toolbar"});#o=s("div",{class:"present-said",role:"status"});#r=s("div",{},this.#i,this.#o,this.#t,this.#n);#h=new m;#p=new m;constructor(){document.
body.append(this.#r),window.addEventListener("keydown",e=>this.#g(e)),document.addEventListener("keydown",P,{capture:!0}),document.addEventListener("pointermove",
()=>this.#f()),document.addEventListener("click",e=>this.#y(e),{capture:!0}),this.#t.addEventListener("click",e=>{e.target===this.#t&&this.#t.close()})}update(e){
let n=document.querySelector('[data-testid="stApp"]');if(n&&(this.#r.style.colorScheme=getComputedStyle(n).colorScheme),JSON.stringify(e)===JSON.stringify(this.#e))
return;let o=this.#e===null;this.#e=e;let{words:i}=e;this.#i.ariaLabel=i.bar,this.#n.ariaLabel=i.blank,this.#i.replaceChildren(...L.map(([a,r])=>s("button",{type:"\
button",title:i[a],"aria-label":i[a],onclick:()=>this.#l(a)},p("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},p("path",{d:r})))));let u=s("button",{type:"butt\
on",class:"present-close",onclick:()=>this.#t.close()},i.close),f=e.keys.map(([a,r])=>s("div",{},s("dt",{},a),s("dd",{},r)));this.#t.ariaLabel=i.help,this.#t.replaceChildren(
s("h2",{},i.help),s("dl",{},...f),u),o&&c()&&this.#c()}#g(e){if(e.defaultPrevented||y(e))return;if(e.key==="Escape"){c()&&!this.#t.open&&this.#b();return}let n=K(
e)?null:k(e,c());!n||this.#t.open||(e.preventDefault(),this.#l(n))}#b(){for(let e of["blank","sentence"])if(d.classList.contains(`${l}-${e}`)){this.#s(e);return}
this.#d()}#y(e){!(e.target instanceof Element&&e.target.closest(".lesson-links .present"))||v(e)||(e.preventDefault(),this.#a())}#l(e){({present:()=>this.#a(),on:()=>this.#m(
1),back:()=>this.#m(-1),sentence:()=>this.#s("sentence"),blank:()=>this.#s("blank"),full:A,help:()=>this.#t.showModal(),leave:()=>this.#d()})[e]()}#a(){d.classList.
add(l),this.#u(),window.scrollTo(0,0),document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),document.activeElement instanceof HTMLElement&&document.activeElement.
blur(),this.#c()}#c(){h(this.#o,this.#e?.words.entered??""),this.#p.start(S,()=>h(this.#o,"")),this.#f()}#d(){d.classList.remove(l,...["blank","sentence","awake"].
map(e=>`${l}-${e}`)),h(this.#o,""),document.fullscreenElement&&document.exitFullscreen(),this.#u(),document.querySelector(".lesson-links .present")?.focus()}#u(){
window.history.replaceState(window.history.state,"",window.location.href)}#s(e){let n=d.classList.toggle(`${l}-${e}`);e==="sentence"&&n&&document.querySelector(
".st-key-sentence-bar input")?.focus()}#m(e){let n=[...document.querySelectorAll('.st-key-controls [class*="view"] [role="radio"]')],o=T(n.map(u=>u.ariaChecked===
"true"),e),i=document.querySelector(`.lesson-links > .${e>0?"next":"previous"}`);(o===null?i:n[o])?.click(),document.activeElement instanceof HTMLElement&&document.
activeElement.blur()}#f(){c()&&(d.classList.add(`${l}-awake`),this.#h.start(M,()=>d.classList.remove(`${l}-awake`)))}};function P(t){let e=document.activeElement,
n=["ArrowLeft","ArrowRight","PageUp","PageDown"].includes(t.key);c()&&n&&e instanceof HTMLButtonElement&&!e.closest(".present-help")&&e.blur()}function K(t){let e=t.
composedPath()[0];return e instanceof Element&&e.matches("input, textarea, select, [contenteditable=true]")}function A(){document.fullscreenElement?document.exitFullscreen():
d.requestFullscreen?.()}function R({data:t}){window.seq2seePresentation??=new g,window.seq2seePresentation.update(t)}export{R as default};

function i(t,e={},...n){let o=document.createElement(t),{class:s,style:d={},onclick:f,...u}=e;s!==void 0&&(o.className=s);for(let[a,N]of Object.entries(d))o.style.
setProperty(a,N);f&&(o.onclick=()=>f()),b(o,u);for(let a of n)o.append(a instanceof Node?a:String(a));return o}function h(t,e={},...n){let o=document.createElementNS(
"http://www.w3.org/2000/svg",t);return b(o,e),o.append(...n),o}function b(t,e){for(let[n,o]of Object.entries(e))o!=null&&t.setAttribute(n,String(o))}function p(t,e){
t.textContent!==e&&(t.textContent=e)}function w(t,e){return t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n)}var r="presenting";function c(){return typeof document<"u"&&document.documentElement.classList.contains(r)}function y(t){return t.ctrlKey||t.metaKey||t.altKey}function E(t){return t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey||t.altKey}function k(t){let e=t.composedPath()[0];
return e instanceof Element&&e.matches("input, textarea, select, [contenteditable=true]")}var m=class{#e=null;#n=!1;get waiting(){return this.#e!==null}start(e,n){this.stop(),!this.#n&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&
clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#n=!0}};var O="plan",C="plan.at",R="seq2see:walk",D="seq2see:place",H="seq2see:said";function q(t){let e=new URLSearchParams(t),n=e.get(O);if(!n)return null;let o=e.get(
C)??"";return{plan:n,at:/^[1-9]\d{0,3}$/.test(o)?Number(o):1}}function $(){return window.seq2seePlan??={open:q(window.location.search),place:null},window.seq2seePlan}function x(){return $().place}function L(t){window.addEventListener(D,t)}function P(t){return!window.dispatchEvent(new CustomEvent(R,{detail:t,cancelable:!0}))}function T(t){window.addEventListener(H,e=>t(e.detail))}var M={KeyP:"leave",KeyN:"notes",KeyS:"sentence",KeyB:"blank",KeyF:"full"},K={ArrowRight:"on",PageDown:"on",ArrowLeft:"back",PageUp:"back","?":"help",".":"blank"};
function S({key:t,code:e},n){return n?Object.hasOwn(K,t)?K[t]:Object.hasOwn(M,e)?M[e]:null:e==="KeyP"?"present":null}function A(t,e){let n=t.indexOf(!0),o=n+e;return n<
0||o<0||o>=t.length?null:o}var U=[["back","M15 4 7 12l8 8"],["on","M9 4l8 8-8 8"],["notes","M6 3h12v18H6zM9 8h6M9 12h6M9 16h4"],["sentence","M4 20l1-5L16 4l4 4L9 19z"],["blank","M3 5h18v1\
4H3zM4 9h16M4 12h16M4 15h16"],["full","M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"],["help","M8 9a4 4 0 1 1 6 3.4c-1.4.8-2 1.4-2 3M12 19.5v.5"],["leave","M5 5l14 14\
M19 5L5 19"]],j=2500,B=6e3,g=`${r}-keyed`,l=document.documentElement,v=class{#e=null;#n=i("button",{class:"present-blank",type:"button",onclick:()=>this.#o("bla\
nk")});#t=i("dialog",{class:"present-help"});#i=i("div",{class:"present-bar",role:"toolbar"});#r=i("span",{class:"present-place"});#l=i("div",{class:"present-no\
tes",role:"note"});#s=i("div",{class:"present-said",role:"status"});#c=i("div",{},this.#i,this.#s,this.#l,this.#t,this.#n);#b=new m;#w=new m;constructor(){document.
body.append(this.#c),window.addEventListener("keydown",e=>this.#y(e)),document.addEventListener("keydown",I,{capture:!0}),document.addEventListener("pointermove",
e=>this.#x(e)),document.addEventListener("click",e=>this.#k(e),{capture:!0}),L(()=>this.#m()),T(e=>this.#a(e)),this.#t.addEventListener("click",e=>{e.target===this.#t&&
this.#t.close()})}update(e){let n=document.querySelector('[data-testid="stApp"]');if(n&&(this.#c.style.colorScheme=getComputedStyle(n).colorScheme),JSON.stringify(
e)===JSON.stringify(this.#e))return;let o=this.#e===null;this.#e=e;let{words:s}=e;this.#i.ariaLabel=s.bar,this.#n.ariaLabel=s.blank,this.#i.replaceChildren(this.#r,
...U.map(([u,a])=>i("button",{type:"button",title:s[u],"aria-label":s[u],onclick:()=>this.#d(u)},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},h("path",{d:a})))));
let d=i("button",{type:"button",class:"present-close",onclick:()=>this.#t.close()},s.close),f=e.keys.map(([u,a])=>i("div",{},i("dt",{},u),i("dd",{},a)));this.#t.
ariaLabel=s.help,this.#t.replaceChildren(i("h2",{},s.help),i("dl",{},...f),d),this.#l.ariaLabel=s.notes,this.#m(),o&&c()&&this.#p()}#y(e){if(e.defaultPrevented||
y(e))return;if(e.key==="Escape"){c()&&!this.#t.open&&this.#E();return}let n=k(e)?null:S(e,c());!n||this.#t.open||(e.preventDefault(),l.classList.add(g),this.#d(
n))}#E(){for(let e of["blank","sentence","notes"])if(l.classList.contains(`${r}-${e}`)){this.#o(e);return}this.#f()}#k(e){!(e.target instanceof Element&&e.target.
closest(".lesson-links .present"))||E(e)||(e.preventDefault(),this.#u())}#d(e){({present:()=>this.#u(),on:()=>this.#g(1),back:()=>this.#g(-1),notes:()=>this.#o(
"notes"),sentence:()=>this.#o("sentence"),blank:()=>this.#o("blank"),full:F,help:()=>this.#t.showModal(),leave:()=>this.#f()})[e]()}#u(){l.classList.add(r),this.#h(),
window.scrollTo(0,0),document.querySelector('[data-testid="stMain"]')?.scrollTo(0,0),document.activeElement instanceof HTMLElement&&document.activeElement.blur(),
this.#p()}#p(){this.#a(this.#e?.words.entered??""),this.#v()}#a(e){p(this.#s,e),this.#w.start(B,()=>p(this.#s,""))}#m(){let e=x(),{minutes:n="",no_notes:o=""}=this.#e?.
words??{},s=e?`${e.at} / ${e.count} · ${e.title}`:"";c()&&s&&this.#r.textContent!==s&&this.#a(s),p(this.#r,s);let d=e?.minutes?w(n,{minutes:e.minutes}):"";p(this.#l,
[s,d,e?.note].filter(Boolean).join(`
`)||o)}#f(){l.classList.remove(r,...["blank","sentence","notes","awake","keyed"].map(e=>`${r}-${e}`)),p(this.#s,""),document.fullscreenElement&&document.exitFullscreen(),
this.#h(),document.querySelector(".lesson-links .present")?.focus()}#h(){window.history.replaceState(window.history.state,"",window.location.href)}#o(e){let n=l.
classList.toggle(`${r}-${e}`);e==="sentence"&&n&&document.querySelector(".st-key-sentence-bar input")?.focus()}#g(e){if(P(e))return;let n=[...document.querySelectorAll(
'.st-key-controls [class*="view"] [role="radio"]')],o=A(n.map(d=>d.ariaChecked==="true"),e),s=document.querySelector(`.lesson-links > .${e>0?"next":"previous"}`);
(o===null?s:n[o])?.click(),document.activeElement instanceof HTMLElement&&document.activeElement.blur()}#x({movementX:e,movementY:n}){(e||n)&&l.classList.remove(
g),this.#v()}#v(){c()&&(l.classList.add(`${r}-awake`),this.#b.start(j,()=>l.classList.remove(`${r}-awake`)))}};function I(t){let e=document.activeElement,n=["Ar\
rowLeft","ArrowRight","PageUp","PageDown"].includes(t.key);c()&&n&&l.classList.add(g),c()&&n&&e instanceof HTMLButtonElement&&!e.closest(".present-help")&&e.blur()}
function F(){document.fullscreenElement?document.exitFullscreen():l.requestFullscreen?.()}function z({data:t}){window.seq2seePresentation??=new v,window.seq2seePresentation.
update(t)}export{z as default};

function i(t,e={},...n){let o=document.createElement(t),{class:s,style:c={},onclick:f,...d}=e;s!==void 0&&(o.className=s);for(let[r,K]of Object.entries(c))o.style.
setProperty(r,K);f&&(o.onclick=()=>f()),b(o,d);for(let r of n)o.append(r instanceof Node?r:String(r));return o}function h(t,e={},...n){let o=document.createElementNS(
"http://www.w3.org/2000/svg",t);return b(o,e),o.append(...n),o}function b(t,e){for(let[n,o]of Object.entries(e))o!=null&&t.setAttribute(n,String(o))}function p(t,e){
t.textContent!==e&&(t.textContent=e)}function v(t,e){return t.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(e,o)?String(e[o]):n)}var l="presenting";function a(){return typeof document<"u"&&document.documentElement.classList.contains(l)}function w(t){return t.ctrlKey||t.metaKey||t.altKey}function y(t){return t.button!==0||t.ctrlKey||t.metaKey||t.shiftKey||t.altKey}function E(t){let e=t.composedPath()[0];
return e instanceof Element&&e.matches("input, textarea, select, [contenteditable=true]")}var m=class{#e=null;#n=!1;get waiting(){return this.#e!==null}start(e,n){this.stop(),!this.#n&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&
clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#n=!0}};var N="plan",O="plan.at",C="seq2see:walk",R="seq2see:place",D="seq2see:said";function H(t){let e=new URLSearchParams(t),n=e.get(N);if(!n)return null;let o=e.get(
O)??"";return{plan:n,at:/^[1-9]\d{0,3}$/.test(o)?Number(o):1}}function q(){return window.seq2seePlan??={open:H(window.location.search),place:null},window.seq2seePlan}function k(){return q().place}function x(t){window.addEventListener(R,t)}function L(t){return!window.dispatchEvent(new CustomEvent(C,{detail:t,cancelable:!0}))}function T(t){window.addEventListener(D,e=>t(e.detail))}var P={KeyP:"leave",KeyN:"notes",KeyS:"sentence",KeyB:"blank",KeyF:"full"},M={ArrowRight:"on",PageDown:"on",ArrowLeft:"back",PageUp:"back","?":"help",".":"blank"};
function S({key:t,code:e},n){return n?Object.hasOwn(M,t)?M[t]:Object.hasOwn(P,e)?P[e]:null:e==="KeyP"?"present":null}function A(t,e){let n=t.indexOf(!0),o=n+e;return n<
0||o<0||o>=t.length?null:o}var $=[["back","M15 4 7 12l8 8"],["on","M9 4l8 8-8 8"],["notes","M6 3h12v18H6zM9 8h6M9 12h6M9 16h4"],["sentence","M4 20l1-5L16 4l4 4L9 19z"],["blank","M3 5h18v1\
4H3zM4 9h16M4 12h16M4 15h16"],["full","M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"],["help","M8 9a4 4 0 1 1 6 3.4c-1.4.8-2 1.4-2 3M12 19.5v.5"],["leave","M5 5l14 14\
M19 5L5 19"]],U=2500,j=6e3,u=document.documentElement,g=class{#e=null;#n=i("button",{class:"present-blank",type:"button",onclick:()=>this.#o("blank")});#t=i("di\
alog",{class:"present-help"});#i=i("div",{class:"present-bar",role:"toolbar"});#r=i("span",{class:"present-place"});#l=i("div",{class:"present-notes",role:"note"});#s=i(
"div",{class:"present-said",role:"status"});#c=i("div",{},this.#i,this.#s,this.#l,this.#t,this.#n);#v=new m;#w=new m;constructor(){document.body.append(this.#c),
window.addEventListener("keydown",e=>this.#y(e)),document.addEventListener("keydown",B,{capture:!0}),document.addEventListener("pointermove",()=>this.#b()),document.
addEventListener("click",e=>this.#k(e),{capture:!0}),x(()=>this.#m()),T(e=>this.#a(e)),this.#t.addEventListener("click",e=>{e.target===this.#t&&this.#t.close()})}update(e){
let n=document.querySelector('[data-testid="stApp"]');if(n&&(this.#c.style.colorScheme=getComputedStyle(n).colorScheme),JSON.stringify(e)===JSON.stringify(this.#e))
return;let o=this.#e===null;this.#e=e;let{words:s}=e;this.#i.ariaLabel=s.bar,this.#n.ariaLabel=s.blank,this.#i.replaceChildren(this.#r,...$.map(([d,r])=>i("butt\
on",{type:"button",title:s[d],"aria-label":s[d],onclick:()=>this.#d(d)},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},h("path",{d:r})))));let c=i("button",
{type:"button",class:"present-close",onclick:()=>this.#t.close()},s.close),f=e.keys.map(([d,r])=>i("div",{},i("dt",{},d),i("dd",{},r)));this.#t.ariaLabel=s.help,
this.#t.replaceChildren(i("h2",{},s.help),i("dl",{},...f),c),this.#l.ariaLabel=s.notes,this.#m(),o&&a()&&this.#p()}#y(e){if(e.defaultPrevented||w(e))return;if(e.
key==="Escape"){a()&&!this.#t.open&&this.#E();return}let n=E(e)?null:S(e,a());!n||this.#t.open||(e.preventDefault(),this.#d(n))}#E(){for(let e of["blank","sente\
nce","notes"])if(u.classList.contains(`${l}-${e}`)){this.#o(e);return}this.#f()}#k(e){!(e.target instanceof Element&&e.target.closest(".lesson-links .present"))||
y(e)||(e.preventDefault(),this.#u())}#d(e){({present:()=>this.#u(),on:()=>this.#g(1),back:()=>this.#g(-1),notes:()=>this.#o("notes"),sentence:()=>this.#o("sente\
nce"),blank:()=>this.#o("blank"),full:I,help:()=>this.#t.showModal(),leave:()=>this.#f()})[e]()}#u(){u.classList.add(l),this.#h(),window.scrollTo(0,0),document.
querySelector('[data-testid="stMain"]')?.scrollTo(0,0),document.activeElement instanceof HTMLElement&&document.activeElement.blur(),this.#p()}#p(){this.#a(this.#e?.
words.entered??""),this.#b()}#a(e){p(this.#s,e),this.#w.start(j,()=>p(this.#s,""))}#m(){let e=k(),{minutes:n="",no_notes:o=""}=this.#e?.words??{},s=e?`${e.at} /\
 ${e.count} · ${e.title}`:"";a()&&s&&this.#r.textContent!==s&&this.#a(s),p(this.#r,s);let c=e?.minutes?v(n,{minutes:e.minutes}):"";p(this.#l,[s,c,e?.note].filter(
Boolean).join(`
`)||o)}#f(){u.classList.remove(l,...["blank","sentence","notes","awake"].map(e=>`${l}-${e}`)),p(this.#s,""),document.fullscreenElement&&document.exitFullscreen(),
this.#h(),document.querySelector(".lesson-links .present")?.focus()}#h(){window.history.replaceState(window.history.state,"",window.location.href)}#o(e){let n=u.
classList.toggle(`${l}-${e}`);e==="sentence"&&n&&document.querySelector(".st-key-sentence-bar input")?.focus()}#g(e){if(L(e))return;let n=[...document.querySelectorAll(
'.st-key-controls [class*="view"] [role="radio"]')],o=A(n.map(c=>c.ariaChecked==="true"),e),s=document.querySelector(`.lesson-links > .${e>0?"next":"previous"}`);
(o===null?s:n[o])?.click(),document.activeElement instanceof HTMLElement&&document.activeElement.blur()}#b(){a()&&(u.classList.add(`${l}-awake`),this.#v.start(U,
()=>u.classList.remove(`${l}-awake`)))}};function B(t){let e=document.activeElement,n=["ArrowLeft","ArrowRight","PageUp","PageDown"].includes(t.key);a()&&n&&e instanceof
HTMLButtonElement&&!e.closest(".present-help")&&e.blur()}function I(){document.fullscreenElement?document.exitFullscreen():u.requestFullscreen?.()}function F({data:t}){
window.seq2seePresentation??=new g,window.seq2seePresentation.update(t)}export{F as default};

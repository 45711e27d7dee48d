function a(e,t={},...n){let r=document.createElement(e),{class:o,style:s={},onclick:i,...l}=t;o!==void 0&&(r.className=o);for(let[c,u]of Object.entries(s))r.style.
setProperty(c,u);i&&(r.onclick=()=>i()),w(r,l);for(let c of n)r.append(c instanceof Node?c:String(c));return r}function g(e,t={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",e);return w(r,t),r.append(...n),r}function w(e,t){for(let[n,r]of Object.entries(t))r!=null&&e.setAttribute(n,String(r))}function rt(e,t){
e.textContent!==t&&(e.textContent=t)}function f(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(t,r)?String(t[r]):n)}var C=class{element=a("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,n=250){this.#t.start(n,()=>rt(this.element,t()))}};var Nt=1e-6;function ot(e,t=4){if(!Number.isFinite(e))return st(e);let n=Math.abs(e).toFixed(t);return e<0&&Number(n)!==0?"−"+n:n}function x(e){if(!Number.isFinite(e))return st(e);if(e<0)return Pt(-e);if(e===0)return"0%";if(e<.001)return"<0.1%";if(Math.abs(e-1)<=Nt&&e>=1)return"100%";if(e>
.999&&e<1)return">99.9%";if(e>1&&e<1.0005)return">100%";let t=e<.1||e>.9&&e<1.1?1:0;return`${(100*e).toFixed(t).replace(/\.0$/,"")}%`}function Pt(e){let t=x(e);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function B(e){return e.toLocaleString("en").replace("-","−")}function st(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function E(e,t,n){return Math.min(
n,Math.max(t,e))}function it(e){let t=0;for(let n of e)t+=n;return t}function at(e,t){for(let[n,r]of Object.entries(t))typeof r=="string"&&e.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=t[n].map(([o,
s])=>`${s} ${o*100}%`);e.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function lt(e){let t=e.map(([n,r])=>({at:n,channels:Rt(r)}));
return n=>{let r=E((n+1)/2,0,1),o=1;for(;o<t.length-1&&r>t[o].at;)o++;let[s,i]=[t[o-1],t[o]],l=(r-s.at)/(i.at-s.at),c=u=>Math.round(s.channels[u]+l*(i.channels[u]-
s.channels[u]));return[c(0),c(1),c(2),255]}}function Rt(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16))}var K={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},D=class{element;count=a("span",{class:"count"});#t;#e;#n;#o=g("path",{d:K.play});#r;constructor(t,n,{speeds:r,all:o}){this.#t=t,this.#e=a("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>n.go(Number(this.#e.value)-1);let s=r.map(l=>a("option",{value:l},`${l}×`)),i=a("sel\
ect",{"aria-label":t.speed,title:t.speed},...s);i.value=String(n.speed),i.onchange=()=>{n.speed=Number(i.value)},this.#n=this.#s("play",()=>n.toggle(),this.#o),
this.#n.classList.add("primary"),this.#r=o===null?null:a("button",{type:"button",class:"wide all",onclick:()=>n.toggleAll()},o),this.element=a("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#s("first",()=>n.first()),this.#s("back",()=>n.back()),this.#n,this.#s("forward",()=>n.forward()),this.#s("last",
()=>n.end()),this.#e,this.count,i,...this.#r?[this.#r]:[])}#s(t,n,r=g("path",{d:K[t]})){let o=this.#t[t];return a("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":o,title:o,onclick:n},g("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:n,playing:r,all:o}){let s=n+1;w(this.#e,{max:s,"\
aria-valuetext":f(this.#t.step_of,{step:t+1,steps:s})}),this.#e.value=String(t+1),this.count.replaceChildren(a("i",{},"t"),` = ${t+1} / ${s}`);let i=r?"pause":"\
play";w(this.#n,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#o.setAttribute("d",K[i]),this.#r?.setAttribute("aria-pressed",String(o))}};function ct(e){let{width:t}=e.getBoundingClientRect();return e.offsetWidth&&t?Math.round(100*t/e.offsetWidth)/100:1}var dt=0,q=[];function L(e,t,n,r={}){let{delay:o=0,duration:s=420,opacity:i=.9}=r,l=ct(n),[c,u,d]=[e,t,n].map(h=>{let{left:v,top:P,width:R,height:A}=h.getBoundingClientRect();
return{left:v/l,top:P/l,width:R/l,height:A/l}});if(!c.width||!u.width)return;let[p,y]=[c.left-d.left+n.scrollLeft,c.top-d.top+n.scrollTop];queueMicrotask(M);function M(){
let h=Ct(e);h.classList.add("flying"),w(h,{"aria-hidden":"true"}),Object.assign(h.style,{left:`${p}px`,top:`${y}px`,width:`${c.width}px`,height:`${c.height}px`}),
n.append(h);let v=Math.min(1.6,Math.max(.4,Math.min(u.width/c.width,u.height/c.height))),[P,R]=[ut(u.left,u.width,c.left,c.width),ut(u.top,u.height,c.top,c.height)],
A=h.animate([{transform:"none",opacity:i},{transform:`translate(${P}px, ${R}px) scale(${v})`,opacity:i,offset:.85},{transform:`translate(${P}px, ${R}px) scale(${v}\
)`,opacity:0}],{delay:o,duration:s,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"both"});dt++,A.onfinish=A.oncancel=()=>At(h)}}function At(e){if(q.push(e),!(--dt&&
q.length<40))for(let t of q.splice(0))t.remove()}function ut(e,t,n,r){return e+t/2-n-r/2}function Ct(e){let t=e.cloneNode(!0),[n,r]=[e,t].map(o=>o instanceof HTMLCanvasElement?
[o]:[...o.querySelectorAll("canvas")]);return n.forEach((o,s)=>{r[s].getContext("2d")?.drawImage(o,0,0)}),t}var Dt="presenting";function k(){return typeof document<"u"&&document.documentElement.classList.contains(Dt)}function O(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function pt(e){return e.ctrlKey||e.metaKey||e.altKey}function ht(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}function mt(e,t=[" "]){let n=e.composedPath()[0],r=n instanceof
Element?n.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(e.key):r==="BUTTON"&&[" ","Enter"].includes(e.key)}function ft(e,t=k()){let n={ArrowLeft:()=>e.
back(),ArrowRight:()=>e.forward(),Home:()=>e.first(),End:()=>e.end()," ":()=>e.toggle()};return t?Ot(e,n):n}function Ot(e,{ArrowLeft:t,ArrowRight:n,...r}){let o=e.
fresh&&e.step===e.last&&e.last>0,s=o?()=>e.first():n;return(o||e.step<e.last)&&Object.assign(r,{ArrowRight:s,PageDown:s}),!e.fresh&&e.step>0&&Object.assign(r,{ArrowLeft:t,
PageUp:t}),r}function gt(e,t,n){t.closest(".in-notebook")||e.listen(document,"keydown",r=>{let o=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...k()?["PageUp","PageDown","Home","End"]:[]].includes(r.key)||r.key===" "&&It(t);o&&i&&!r.defaultPrevented&&n(r)})}function It(e){
let{top:t,bottom:n}=e.getBoundingClientRect();return(t+n)/2>0&&(t+n)/2<window.innerHeight}var G="data-test-script-state",V=0,Y=0;function bt(){return V>Y}function _t(){let e=document.querySelector(`[${G}]`);if(!e)return;V+=1;let t=V,n=!1,r=new MutationObserver(
()=>{e.getAttribute(G)!=="notRunning"?n=!0:n&&(r.disconnect(),setTimeout(()=>{Y=Math.max(Y,t)},400))});r.observe(e,{attributes:!0,attributeFilter:[G]})}typeof window<
"u"&&window.addEventListener?.("popstate",_t);var zt=6,Ut=1300,Wt=1.5,Ft={usual:990,most:2.25},Bt=.4;function Kt(e,t,n){if(n(t))return t;let[r,o]=[e,t];for(let s=0;s<zt;s++){let i=(r+o)/2;n(i)?r=i:o=i}return r}
function qt(e,t=k()){let{usual:n,most:r}=t?Ft:{usual:Ut,most:Wt};return Math.min(r,Math.max(1,e/n))}function yt(e,t,n,r=()=>{}){let o=e.getRootNode(),s=(o instanceof
ShadowRoot?o.host:e).closest(".st-key-stage");if(!s)return()=>{};let i=()=>e.getBoundingClientRect().height,l=u=>{let d=Kt(O()?Math.min(n,Bt):n,qt(s.clientWidth),
p=>(e.style.zoom=String(p),r(),i()<=u));return e.style.zoom=String(d),r(),d},c=()=>{let u=s.clientHeight;if(!u)return;e.style.maxHeight="",e.classList.remove("c\
rowded");let d=l(u);i()>u+1&&(e.classList.add("crowded"),d=l(u)),e.style.maxHeight=`${u/d}px`,e.style.overflowY="auto"};return t.resized(s,c),c}var I=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,r){t.addEventListener(n,r,{signal:this.#t.signal})}resized(t,n){
let r=new ResizeObserver(n);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new J;return this.#e.add(()=>t.close()),t}frame(){let t=new X;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},J=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},X=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Gt=Symbol.for("seq2see.picture");function vt(e,t){e[Gt]=t}function wt(e,t,n=1){let r=new WeakMap;function o(s,i,l){let c=new I;O()&&s.classList.add("framed");let d=t({root:s,lifetime:c,send:(M,h)=>y.send?.(M,h)},i),p=n<
1?yt(s,c,n,()=>d.arrange?.()):()=>{},y={lifetime:c,picture:d,fit:p,send:l,data:i};return r.set(s,y),y}return({data:s,parentElement:i,setStateValue:l})=>{let c=i.
querySelector(`.${e}`);if(!c||!s)return;let u=r.get(c),d=u&&bt()&&Vt(c)&&JSON.stringify(u.data)!==JSON.stringify(s);d&&u.lifetime.close();let p=u&&!d?u:o(c,s,l);
return p.send=l,p.data=s,vt(c,{name:e,data:s}),p.picture.update(s),p.fit(),()=>{p.lifetime.close(),r.get(c)===p&&r.delete(c)}}}function Vt(e){let t=e.getRootNode();
return(t instanceof ShadowRoot?t.host:e).closest(".st-key-stage")!==null}var _=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#n;constructor(t,n,r=Yt){this.#t=t,this.#e=n.timer(),this.#n=r}get last(){return this.#t.last()}place(t,n=!0){
let r=this.step;this.step=E(t,0,this.last),this.all=n,this.fresh||=this.step!==r}go(t){this.pause(),this.#o(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#o(this.#t.begin(
this)),this.#r(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#o(t){this.fresh=!1,this.step=E(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#n())}#r(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#o(this.step+1),this.#r()})}};function Yt(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var z=class{element;#t;constructor(t,{sheet:n},r){this.#t=a("button",{type:"button",class:"handle","aria-label":n,title:n,onclick:()=>this.#e()},g("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},g("path",{d:"M5 15l7-7 7 7"}))),w(this.#t,{"aria-expanded":"false"});let o=a("div",{class:"content",tabindex:0,role:"region","a\
ria-label":t},r);this.element=a("section",{class:"sheet"},this.#t,o)}#e(){let t=this.element.classList.toggle("open");w(this.#t,{"aria-expanded":String(t)})}};var S="<end>";function b(e,t,n=""){let r=a("span",{class:`symbol ${n}`},a("i",{},e));return t!==void 0&&t!==""&&r.append(a("sub",{},t)),r}var Jt={" ":"␣"," ":"\
␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Xt(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function xt(e){
let t=[];for(let n of e){let r=Jt[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?Xt(n)[0]:""),o=t.at(-1);r?t.push({text:r,unseen:!0}):o&&!o.unseen?o.text+=n:t.push({text:n,
unseen:!1})}return t}function j(e){let t=xt(e).map(({text:n,unseen:r})=>r?a("span",{class:"unseen"},n):n);return a("span",{class:"token",dir:"auto"},...t)}function Q(e){
let t=xt(e).map(r=>r.text).join(""),n=t.length>1&&e.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(n)?`⁨${n}⁩`:n}function T(e,t){return e===
S?a("span",{class:"token end"},t):j(e)}function Et(e,t){return e===S?t:Q(e)}function Z(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}function tt(e,t,n){return e.
subarray(t*n,(t+1)*n)}function Mt(e){let[t,n]=[Z(e.encoder),Z(e.decoder)];return{...e,encoderState:r=>tt(t,r,e.units),decoderState:r=>tt(n,r,e.units),colour:lt(e.palette.diverging)}}
function Tt(e,t){return e<t?{phase:"read",n:e}:e===t?{phase:"context"}:{phase:"write",n:e-t-1}}function jt(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function Qt(e,t,n,r){e.width=t,e.height=n;let o=jt(e),s=o.
createImageData(t,n);for(let i=0;i<t*n;i++){let l=r(i);l&&s.data.set(l,4*i)}o.putImageData(s,0,0)}function Lt(e,t,n=1,r=""){let o=a("canvas",{class:r,"aria-hidd\
en":"true"}),s=Math.ceil(Math.sqrt(e.length));return Qt(o,s,Math.ceil(e.length/s),i=>i<e.length?t(e[i]/n):null),o}var H=class{element;start;columns;constructor(t,n,r,o,s){this.columns=o,this.start=r;let i=a("div",{class:"track"},r,...o);i.style.gridTemplateColumns=`auto rep\
eat(${o.length}, minmax(max-content, 132px))`,this.element=a("div",{class:`row ${t}`,tabindex:"0",role:"group","aria-label":n},i),o.forEach((l,c)=>{l.onclick=()=>s(
c)})}show(t,n){this.start.classList.toggle("later",n<-1),this.columns.forEach((r,o)=>{r.classList.toggle("lit",o===t),r.classList.toggle("later",o>n)})}tile(t){
return(this.columns[t]??this.start).querySelector(".tile")??this.start}given(t){return this.columns[t].querySelector(".fed")??this.chosen(t)}chosen(t){return this.
columns[t].querySelector(".chip")??this.columns[t]}reveal(t,n){let{element:r}=this,o=this.columns[t];if(!o)return!0;let s=o.offsetLeft,i=s+o.offsetWidth;return s<
r.scrollLeft||i>r.scrollLeft+r.clientWidth?(r.scrollTo({left:s-r.clientWidth/2,behavior:n?"smooth":"auto"}),!1):!0}};function $(e,{colour:t},n=""){return Lt(e,t,
1,`tile ${n}`)}function m(e,t){return b(e,t,"hidden")}function U(e,t,n,r){return a("div",{class:"cell"},...r.map(o=>a("span",{class:`wire ${o}`})),$(e,t),a("div",
{class:"mark"},n))}function St(e){let t=()=>a("div",{class:"blank"});return a("div",{class:"column start"},t(),t(),U(new Float32Array(e.units),e,m("h",0),["righ\
t"]))}function kt(e){let t=()=>a("div",{class:"wire through"});return a("div",{class:"column start"},t(),t(),U(e.encoderState(e.tokens.length-1),e,m("s",0),["ri\
ght","above"]))}function Ht(e,t){let n=e.tokens[t],[r,o]=e.runs.find(([l,c])=>t>=l&&t<l+c)??[t,1],s=a("div",{class:o>1?"chip piece":"chip",title:n},j(n));o>1&&s.
append(a("small",{},`${t-r+1}/${o}`));let i=t<e.tokens.length-1?"right":"down";return a("div",{class:"column"},s,a("div",{class:"arrow"}),U(e.encoderState(t),e,
m("h",t+1),["left",i]))}function $t(e,t){let{end:n}=e.words,r=t===e.target.length-1,o=t?e.target[t-1]:S,s=a("div",{class:"chip word"},T(e.target[t],n),a("small",
{},x(e.probabilities[t])));return a("div",{class:"column"},s,a("div",{class:"arrow up"}),U(e.decoderState(t),e,m("s",t+1),r?["left"]:["left","right"]),a("div",{
class:"arrow up short"}),a("div",{class:"fed"},T(o,n)))}var W=class{element;tile;box;lines=g("svg",{class:"lines","aria-hidden":"true"});into=null;paths=[];constructor(t,n){let{words:r}=t,o=t.tokens.length;this.tile=
$(t.encoderState(o-1),t,"large"),this.box=a("button",{type:"button",class:"context",onclick:n},this.tile,a("span",{class:"says"},a("b",{},m("c")," = ",m("h",o)),
a("small",{},f(r.numbers,{units:t.units})),a("small",{class:"name"},r.context))),this.element=a("div",{class:"neck"},this.lines,this.box)}draw(t,n,r){let o=this.
element.getBoundingClientRect();if(!o.width)return;let s=l=>{let c=l.getBoundingClientRect();return c.left+c.width/2-o.left};this.lines.setAttribute("viewBox",`\
0 0 ${o.width} ${o.height}`),this.into=this.arrowIn(o,E(s(t),4,o.width-4));let i=(l,c)=>this.arrowOut(o,s(l),c);this.paths=[i(n,"line first"),...r.map(l=>i(l,"l\
ine"))],this.lines.replaceChildren(...this.paths,this.into)}arrowIn(t,n){let r=this.box.getBoundingClientRect(),[o,s]=[r.left-t.left,r.right-t.left],[i,l]=[r.top-
t.top,(r.top+r.bottom)/2-t.top],c=(d,p)=>{let y=`M${n} 0V${l-14}Q${n} ${l} ${n+14*p} ${l}H${d}`;return et(y,"into",d,l,p<0?"left":"right")};if(n>s+24)return c(s+
9,-1);if(n<o-24)return c(o-9,1);let u=E(n,o+16,s-16);return et(`M${n} 0Q${n} ${i/2} ${u} ${i-9}`,"into",u,i-9,"down")}arrowOut(t,n,r){if(n<=-40||n>=t.width+40)return g(
"g");let o=this.box.getBoundingClientRect(),[s,i]=[(o.left+o.right)/2-t.left,o.bottom-t.top],l=t.height-9,c=(i+l)/2;return et(`M${s} ${i}C${s} ${c} ${n} ${c-6} ${n}\
 ${l}`,r,n,l,"down")}show(t,n){this.box.classList.toggle("later",n<-1),this.box.classList.toggle("lit",n>=-1),this.into?.classList.toggle("later",n<-1),this.paths.
forEach((o,s)=>{o.classList.toggle("lit",s-1===t&&t>=0),o.classList.toggle("later",s-1>n)});let r=this.paths[t+1];t>=0&&r&&this.lines.append(r)}};function et(e,t,n,r,o){
let s=o==="down"?`M${n-6} ${r}h12l-6 9z`:`M${n} ${r-6}v12l${o==="left"?-9:9} -6z`;return g("g",{class:t},g("path",{d:e,class:"stroke"}),g("path",{d:s,class:"hea\
d"}))}var F=class{element;data;constructor(t){this.data=t,this.element=a("div",{class:"panel"})}show(t){let n=t.phase==="read"?this.reads(t.n):t.phase==="write"?this.
writes(t.n):this.hands();this.element.replaceChildren(...n)}reads(t){let{words:n,units:r,tokens:o}=this.data,s=t+1;return[a("h2",{},m("h",s),a("span",{},f(n.reads,
{token:Q(o[t])}))),N(m("h",s)," = GRU( ",b("E"),"[",b("x",s,"input"),"], ",m("h",t)," )"),this.tiles(t,f(n.has_read,{count:s,all:o.length,units:r})),a("p",{class:"\
quiet"},this.cameIn(s))]}hands(){let{words:t,units:n,tokens:r,target:o}=this.data,s=r.length;return[a("h2",{},m("c"),a("span",{},t.context)),N(m("c")," = ",m("h",
s)),this.tiles(s-1,f(t.all_there_is,{count:s,units:n,words:o.length})),a("p",{class:"quiet"},this.cameIn(s)," ",f(t.a_token,{per:ot(n/s,1),units:n,count:s}))]}tiles(t,n){
return a("p",{class:"tiles"},$(this.data.encoderState(t),this.data,"large"),a("span",{},n))}cameIn(t){let{words:n,embedded:r}=this.data;return f(n.came_in,{count:t,
embedded:r,all:B(t*r)})}writes(t){let{words:n,target:r,guesses:o,vocabulary:s,parting:i}=this.data,l=t+1,c=b("W","c"),u=i?T(i.other,n.end):"",[d,p=""]=n.parts.split(
"{token}"),y=1-it(o[t].map(([,h])=>h)),M={count:B(s-o[t].length),share:x(Math.max(0,y))};return[a("h2",{},m("s",l),a("span",{},n.writes),T(r[t],n.end)),a("div",
{class:"writes"},a("div",{},N(m("s",l)," = GRU(",b("E"),"[",b("y",t),"], ",m("s",t),")"),N(b("o",l)," = tanh(",c,"[",m("s",l),"; ",a("b",{},m("c")),"])"),N(b("p",
l)," = softmax(",b("E")," ",b("o",l)," + ",b("b","y"),")")),a("div",{},a("h3",{},n.candidates),this.candidates(t),a("p",{class:"quiet"},f(n.others,M))),...i?.at===
t?[a("p",{class:"parts"},d,u,p)]:[])]}candidates(t){let{words:n,target:r,guesses:o}=this.data;return a("ol",{class:"guesses"},...o[t].map(([s,i])=>a("li",{class:s===
r[t]?"chosen":""},a("span",{class:"bar",style:{width:`${i*100}%`}}),a("span",{class:s===S?"word end":"word"},T(s,n.end)),a("span",{class:"share"},x(i)))))}};function N(...e){
return a("p",{class:"equation"},...e)}var Zt={read:600,context:2200,write:1400},te=720,ee=430,nt=class{host;player;announcer;pending;view=null;text="";atRest=!0;constructor(t){this.host=t;let{root:n,
lifetime:r}=t;this.announcer=new C(r),this.pending=r.timer(),this.player=new _({last:()=>this.view?this.view.data.tokens.length+this.view.data.target.length:0,wait:()=>Zt[this.
place().phase],begin:({step:o,last:s,all:i})=>o>=s||i?0:o,moved:o=>{this.atRest=!1;let s=this.reveal(o);this.show(),o&&s&&this.travel()},changed:()=>this.show(),
rested:()=>this.keep()},r),r.listen(n,"keydown",o=>this.key(o)),r.resized(n,()=>this.resize()),gt(r,n,o=>this.key(o))}update(t){at(this.host.root,t.palette);let{
tokens:n,target:r,words:o,palette:s,probabilities:i,parting:l}=t,c=JSON.stringify([n,r,o,s.name,i,l]);if(c===this.text)return;this.text=c;let u=this.view===null;
this.player.pause(),this.atRest=!0,this.view=this.build(Mt(t));let d=n.length+1+(l?.at??0);this.player.place(u&&t.step!==null?t.step:d),this.resize(),this.reveal(
!1)}place(){return Tt(this.player.step,this.view?.data.tokens.length??0)}build(t){let{root:n}=this.host,{words:r}=t,o=t.tokens.length,s=new H("reading",r.encoder_label,
St(t),t.tokens.map((h,v)=>Ht(t,v)),h=>this.pick(h)),i=new H("writing",r.decoder_label,kt(t),t.target.map((h,v)=>$t(t,v)),h=>this.pick(o+1+h)),l=new W(t,()=>this.
pick(o)),c=new F(t),u=new z(r.panel,r,c.element);for(let h of[s,i])h.element.onscroll=()=>this.arrows();let d=new D(r,this.player,{speeds:[.5,1,2,4],all:r.all}),
p=(h,v)=>a("h2",{class:"title"},a("span",{},h),a("small",{},v)),y=a("div",{class:"network"},p(r.encoder,f(r.tokens,{count:o})),s.element,l.element,i.element,p(r.
decoder,f(r.written,{count:t.target.length}))),M=a("div",{class:"legend"},a("span",{class:"scale"},"−1",a("span",{class:"ramp"}),"1"),a("span",{},r.legend),a(
"span",{class:"keys"},r.keys));return n.setAttribute("role","group"),n.setAttribute("aria-label",t.alternative),n.replaceChildren(d.element,a("div",{class:"boar\
d"},a("div",{class:"left"},y,M),u.element),this.announcer.element),{data:t,reading:s,writing:i,neck:l,panel:c,network:y,controls:d}}resize(){if(!this.view)return;
let{root:t}=this.host;t.classList.add("tall"),t.classList.toggle("narrow",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560),t.classList.toggle("l\
ow",t.clientHeight<te),t.classList.toggle("tiny",t.clientHeight<ee),this.show()}arrows(){if(!this.view)return;let{data:t,reading:n,writing:r,neck:o}=this.view,s=this.
place(),i=this.player.all?this.player.last:this.player.step;o.draw(n.columns[t.tokens.length-1],r.start,r.columns),o.show(s.phase==="write"?s.n:-1,i-t.tokens.length-
1)}show(){if(!this.view)return;let{player:t}=this,{data:n,reading:r,writing:o,panel:s,controls:i}=this.view,l=this.place(),c=n.tokens.length,u=t.all?t.last:t.step;
r.show(l.phase==="read"?l.n:l.phase==="context"?c-1:-1,u),o.show(l.phase==="write"?l.n:-1,u-c-1),this.arrows(),s.show(l),i.show(t);let d=l.phase==="context"?"c":
l.phase==="read"?"h":"s",p=l.phase==="context"?void 0:l.n+1;i.count.replaceChildren(m(d,p),` · ${t.step+1} / ${t.last+1}`),this.host.root.dataset.at=`${d}${p??
""}`,this.announcer.say(()=>this.sentence(n),t.playing?0:250)}sentence(t){let{words:n,tokens:r,target:o}=t,s=this.place();if(s.phase==="context")return f(n.all_there_is,
{count:r.length,units:t.units,words:o.length});let{phase:i,n:l}=s,c=Et(i==="read"?r[l]:o[l],n.end);return i==="read"?f(n.tell_read,{step:l+1,token:c}):f(n.tell_write,
{step:l+1,token:c,share:x(t.probabilities[l])})}pick(t){this.player.pause(),this.player.place(t,this.player.all),this.keep(),this.show()}reveal(t){if(!this.view)
return!0;let{data:n,reading:r,writing:o}=this.view,s=this.place(),i=!0;return s.phase==="write"?i=o.reveal(s.n,t):o.element.scrollTo({left:0}),s.phase==="read"?
r.reveal(s.n,t):s.phase==="context"||!this.atRest?r.reveal(n.tokens.length-1,t)&&i:i}travel(){if(!this.view)return;let{reading:t,writing:n,neck:r,network:o,data:s}=this.
view,i=this.place();if(i.phase==="context"){L(t.tile(s.tokens.length-1),r.tile,o,{duration:900});return}let l=i.phase==="read"?t:n;L(l.tile(i.n-1),l.tile(i.n),o),
L(l.given(i.n),l.tile(i.n),o),i.phase==="write"&&(L(r.tile,l.columns[i.n],o,{duration:700}),L(l.tile(i.n),l.chosen(i.n),o,{delay:420,duration:500}))}keep(){this.
pending.start(600,()=>this.host.send("at",this.host.root.dataset.at))}key(t){this.view&&!pt(t)&&!mt(t)&&ht(t,ft(this.player))}},gn=wt("encoder-decoder",e=>new nt(
e));export{gn as default};

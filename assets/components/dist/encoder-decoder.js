function a(n,t={},...e){let r=document.createElement(n),{class:s,style:o={},onclick:i,...l}=t;s!==void 0&&(r.className=s);for(let[c,u]of Object.entries(o))r.style.
setProperty(c,u);i&&(r.onclick=()=>i()),w(r,l);for(let c of e)r.append(c instanceof Node?c:String(c));return r}function b(n,t={},...e){let r=document.createElementNS(
"http://www.w3.org/2000/svg",n);return w(r,t),r.append(...e),r}function w(n,t){for(let[e,r]of Object.entries(t))r!=null&&n.setAttribute(e,String(r))}function nt(n,t){
n.textContent!==t&&(n.textContent=t)}function m(n,t){return n.replace(/\{(\w+)\}/g,(e,r)=>Object.hasOwn(t,r)?String(t[r]):e)}var P=class{element=a("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>nt(this.element,t()))}};var Ht=1e-6;function rt(n,t=4){if(!Number.isFinite(n))return st(n);let e=Math.abs(n).toFixed(t);return n<0&&Number(e)!==0?"−"+e:e}function E(n){if(!Number.isFinite(n))return st(n);if(n<0)return $t(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=Ht&&n>=1)return"100%";if(n>
.999&&n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let t=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(t).replace(/\.0$/,"")}%`}function $t(n){let t=E(n);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function W(n){return n.toLocaleString("en").replace("-","−")}function st(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function M(n,t,e){return Math.min(
e,Math.max(t,n))}function ot(n){let t=0;for(let e of n)t+=e;return t}function it(n,t){for(let[e,r]of Object.entries(t))typeof r=="string"&&n.style.setProperty(`--${e}`,r);for(let e of["diverging","sequential"]){let r=t[e].map(([s,
o])=>`${o} ${s*100}%`);n.style.setProperty(`--${e}`,`linear-gradient(to right, ${r.join(", ")})`)}}function at(n){let t=n.map(([e,r])=>({at:e,channels:Nt(r)}));
return e=>{let r=M((e+1)/2,0,1),s=1;for(;s<t.length-1&&r>t[s].at;)s++;let[o,i]=[t[s-1],t[s]],l=(r-o.at)/(i.at-o.at),c=u=>Math.round(o.channels[u]+l*(i.channels[u]-
o.channels[u]));return[c(0),c(1),c(2),255]}}function Nt(n){return[1,3,5].map(t=>Number.parseInt(n.slice(t,t+2),16))}var z={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},R=class{element;count=a("span",{class:"count"});#t;#e;#n;#s=b("path",{d:z.play});#r;constructor(t,e,{speeds:r,all:s}){this.#t=t,this.#e=a("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let o=r.map(l=>a("option",{value:l},`${l}×`)),i=a("sel\
ect",{"aria-label":t.speed,title:t.speed},...o);i.value=String(e.speed),i.onchange=()=>{e.speed=Number(i.value)},this.#n=this.#o("play",()=>e.toggle(),this.#s),
this.#n.classList.add("primary"),this.#r=s===null?null:a("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},s),this.element=a("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#o("first",()=>e.first()),this.#o("back",()=>e.back()),this.#n,this.#o("forward",()=>e.forward()),this.#o("last",
()=>e.end()),this.#e,this.count,i,...this.#r?[this.#r]:[])}#o(t,e,r=b("path",{d:z[t]})){let s=this.#t[t];return a("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":s,title:s,onclick:e},b("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:e,playing:r,all:s}){let o=e+1;w(this.#e,{max:o,"\
aria-valuetext":m(this.#t.step_of,{step:t+1,steps:o})}),this.#e.value=String(t+1),this.count.replaceChildren(a("i",{},"t"),` = ${t+1} / ${o}`);let i=r?"pause":"\
play";w(this.#n,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#s.setAttribute("d",z[i]),this.#r?.setAttribute("aria-pressed",String(s))}};var ct=0,F=[];function L(n,t,e,r={}){let{delay:s=0,duration:o=420,opacity:i=.9}=r,[l,c,u]=[n,t,e].map(g=>g.getBoundingClientRect());if(!l.width||!c.width)return;
let[d,p]=[l.left-u.left+e.scrollLeft,l.top-u.top+e.scrollTop];queueMicrotask(v);function v(){let g=Rt(n);g.classList.add("flying"),w(g,{"aria-hidden":"true"}),Object.
assign(g.style,{left:`${d}px`,top:`${p}px`,width:`${l.width}px`,height:`${l.height}px`}),e.append(g);let f=Math.min(1.6,Math.max(.4,Math.min(c.width/l.width,c.height/
l.height))),[x,tt]=[lt(c.left,c.width,l.left,l.width),lt(c.top,c.height,l.top,l.height)],et=g.animate([{transform:"none",opacity:i},{transform:`translate(${x}px\
, ${tt}px) scale(${f})`,opacity:i,offset:.85},{transform:`translate(${x}px, ${tt}px) scale(${f})`,opacity:0}],{delay:s,duration:o,easing:"cubic-bezier(0.3, 0, 0\
.2, 1)",fill:"both"});ct++,et.onfinish=et.oncancel=()=>Pt(g)}}function Pt(n){if(F.push(n),!(--ct&&F.length<40))for(let t of F.splice(0))t.remove()}function lt(n,t,e,r){
return n+t/2-e-r/2}function Rt(n){let t=n.cloneNode(!0),[e,r]=[n,t].map(s=>s instanceof HTMLCanvasElement?[s]:[...s.querySelectorAll("canvas")]);return e.forEach(
(s,o)=>{r[o].getContext("2d")?.drawImage(s,0,0)}),t}var At="presenting";function k(){return typeof document<"u"&&document.documentElement.classList.contains(At)}function A(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function ut(n){return n.ctrlKey||n.metaKey||n.altKey}function dt(n,t){return Object.hasOwn(t,n.key)?(n.preventDefault(),n.stopPropagation(),t[n.key](),!0):!1}function pt(n,t=[" "]){let e=n.composedPath()[0],r=e instanceof
Element?e.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(n.key):r==="BUTTON"&&[" ","Enter"].includes(n.key)}function ht(n,t=k()){let e={ArrowLeft:()=>n.
back(),ArrowRight:()=>n.forward(),Home:()=>n.first(),End:()=>n.end()," ":()=>n.toggle()};return t?Ct(n,e):e}function Ct(n,{ArrowLeft:t,ArrowRight:e,...r}){let s=n.
fresh&&n.step===n.last&&n.last>0,o=s?()=>n.first():e;return(s||n.step<n.last)&&Object.assign(r,{ArrowRight:o,PageDown:o}),!n.fresh&&n.step>0&&Object.assign(r,{ArrowLeft:t,
PageUp:t}),r}function mt(n,t,e){t.closest(".in-notebook")||n.listen(document,"keydown",r=>{let s=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...k()?["PageUp","PageDown","Home","End"]:[]].includes(r.key)||r.key===" "&&Dt(t);s&&i&&!r.defaultPrevented&&e(r)})}function Dt(n){
let{top:t,bottom:e}=n.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var K="data-test-script-state",B=0,q=0;function ft(){return B>q}function Ot(){let n=document.querySelector(`[${K}]`);if(!n)return;B+=1;let t=B,e=!1,r=new MutationObserver(
()=>{n.getAttribute(K)!=="notRunning"?e=!0:e&&(r.disconnect(),setTimeout(()=>{q=Math.max(q,t)},400))});r.observe(n,{attributes:!0,attributeFilter:[K]})}typeof window<
"u"&&window.addEventListener?.("popstate",Ot);var It=6,_t=1300,Ut=1.5,Wt={usual:990,most:2.25},zt=.4;function Ft(n,t,e){if(e(t))return t;let[r,s]=[n,t];for(let o=0;o<It;o++){let i=(r+s)/2;e(i)?r=i:s=i}return r}
function Kt(n,t=k()){let{usual:e,most:r}=t?Wt:{usual:_t,most:Ut};return Math.min(r,Math.max(1,n/e))}function gt(n,t,e,r=()=>{}){let s=n.getRootNode(),o=(s instanceof
ShadowRoot?s.host:n).closest(".st-key-stage");if(!o)return()=>{};let i=()=>n.getBoundingClientRect().height,l=u=>{let d=Ft(A()?Math.min(e,zt):e,Kt(o.clientWidth),
p=>(n.style.zoom=String(p),r(),i()<=u));return n.style.zoom=String(d),r(),d},c=()=>{let u=o.clientHeight;if(!u)return;n.style.maxHeight="",n.classList.remove("c\
rowded");let d=l(u);i()>u+1&&(n.classList.add("crowded"),d=l(u)),n.style.maxHeight=`${u/d}px`,n.style.overflowY="auto"};return t.resized(o,c),c}var C=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,r){t.addEventListener(e,r,{signal:this.#t.signal})}resized(t,e){
let r=new ResizeObserver(e);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new G;return this.#e.add(()=>t.close()),t}frame(){let t=new V;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},G=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},V=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Bt=Symbol.for("seq2see.picture");function bt(n,t){n[Bt]=t}function yt(n,t,e=1){let r=new WeakMap;function s(o,i,l){let c=new C;A()&&o.classList.add("framed");let d=t({root:o,lifetime:c,send:(g,f)=>v.send?.(g,f)},i),p=e<
1?gt(o,c,e,()=>d.arrange?.()):()=>{},v={lifetime:c,picture:d,fit:p,send:l,data:i};return r.set(o,v),v}return({data:o,parentElement:i,setStateValue:l})=>{let c=i.
querySelector(`.${n}`);if(!c||!o)return;let u=r.get(c),d=u&&ft()&&qt(c)&&JSON.stringify(u.data)!==JSON.stringify(o);d&&u.lifetime.close();let p=u&&!d?u:s(c,o,l);
return p.send=l,p.data=o,bt(c,{name:n,data:o}),p.picture.update(o),p.fit(),()=>{p.lifetime.close(),r.get(c)===p&&r.delete(c)}}}function qt(n){let t=n.getRootNode();
return(t instanceof ShadowRoot?t.host:n).closest(".st-key-stage")!==null}var D=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#n;constructor(t,e,r=Gt){this.#t=t,this.#e=e.timer(),this.#n=r}get last(){return this.#t.last()}place(t,e=!0){
let r=this.step;this.step=M(t,0,this.last),this.all=e,this.fresh||=this.step!==r}go(t){this.pause(),this.#s(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#s(this.#t.begin(
this)),this.#r(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#s(t){this.fresh=!1,this.step=M(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#n())}#r(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#s(this.step+1),this.#r()})}};function Gt(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var O=class{element;#t;constructor(t,{sheet:e},r){this.#t=a("button",{type:"button",class:"handle","aria-label":e,title:e,onclick:()=>this.#e()},b("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},b("path",{d:"M5 15l7-7 7 7"}))),w(this.#t,{"aria-expanded":"false"});let s=a("div",{class:"content",tabindex:0,role:"region","a\
ria-label":t},r);this.element=a("section",{class:"sheet"},this.#t,s)}#e(){let t=this.element.classList.toggle("open");w(this.#t,{"aria-expanded":String(t)})}};var S="<end>";function y(n,t,e=""){let r=a("span",{class:`symbol ${e}`},a("i",{},n));return t!==void 0&&t!==""&&r.append(a("sub",{},t)),r}var Vt={" ":"␣"," ":"\
␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Yt(n){return[...n].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function vt(n){
let t=[];for(let e of n){let r=Vt[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Yt(e)[0]:""),s=t.at(-1);r?t.push({text:r,unseen:!0}):s&&!s.unseen?s.text+=e:t.push({text:e,
unseen:!1})}return t}function Y(n){let t=vt(n).map(({text:e,unseen:r})=>r?a("span",{class:"unseen"},e):e);return a("span",{class:"token",dir:"auto"},...t)}function J(n){
let t=vt(n).map(r=>r.text).join(""),e=t.length>1&&n.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(e)?`⁨${e}⁩`:e}function T(n,t){return n===
S?a("span",{class:"token end"},t):Y(n)}function wt(n,t){return n===S?t:J(n)}function X(n){let t=atob(n),e=new Uint8Array(t.length);for(let r=0;r<t.length;r++)e[r]=t.charCodeAt(r);return new Float32Array(e.buffer)}function j(n,t,e){return n.
subarray(t*e,(t+1)*e)}function xt(n){let[t,e]=[X(n.encoder),X(n.decoder)];return{...n,encoderState:r=>j(t,r,n.units),decoderState:r=>j(e,r,n.units),colour:at(n.palette.diverging)}}function Et(n,t){
return n<t?{phase:"read",n}:n===t?{phase:"context"}:{phase:"write",n:n-t-1}}function Jt(n){let t=n.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function Xt(n,t,e,r){n.width=t,n.height=e;let s=Jt(n),o=s.
createImageData(t,e);for(let i=0;i<t*e;i++){let l=r(i);l&&o.data.set(l,4*i)}s.putImageData(o,0,0)}function Mt(n,t,e=1,r=""){let s=a("canvas",{class:r,"aria-hidd\
en":"true"}),o=Math.ceil(Math.sqrt(n.length));return Xt(s,o,Math.ceil(n.length/o),i=>i<n.length?t(n[i]/e):null),s}var H=class{element;start;columns;constructor(t,e,r,s,o){this.columns=s,this.start=r;let i=a("div",{class:"track"},r,...s);i.style.gridTemplateColumns=`auto rep\
eat(${s.length}, minmax(max-content, 132px))`,this.element=a("div",{class:`row ${t}`,tabindex:"0",role:"group","aria-label":e},i),s.forEach((l,c)=>{l.onclick=()=>o(
c)})}show(t,e){this.start.classList.toggle("later",e<-1),this.columns.forEach((r,s)=>{r.classList.toggle("lit",s===t),r.classList.toggle("later",s>e)})}tile(t){
return(this.columns[t]??this.start).querySelector(".tile")??this.start}given(t){return this.columns[t].querySelector(".fed")??this.chosen(t)}chosen(t){return this.
columns[t].querySelector(".chip")??this.columns[t]}reveal(t,e){let{element:r}=this,s=this.columns[t];if(!s)return!0;let o=s.offsetLeft,i=o+s.offsetWidth;return o<
r.scrollLeft||i>r.scrollLeft+r.clientWidth?(r.scrollTo({left:o-r.clientWidth/2,behavior:e?"smooth":"auto"}),!1):!0}};function $(n,{colour:t},e=""){return Mt(n,t,
1,`tile ${e}`)}function h(n,t){return y(n,t,"hidden")}function I(n,t,e,r){return a("div",{class:"cell"},...r.map(s=>a("span",{class:`wire ${s}`})),$(n,t),a("div",
{class:"mark"},e))}function Tt(n){let t=()=>a("div",{class:"blank"});return a("div",{class:"column start"},t(),t(),I(new Float32Array(n.units),n,h("h",0),["righ\
t"]))}function Lt(n){let t=()=>a("div",{class:"wire through"});return a("div",{class:"column start"},t(),t(),I(n.encoderState(n.tokens.length-1),n,h("s",0),["ri\
ght","above"]))}function St(n,t){let e=n.tokens[t],[r,s]=n.runs.find(([l,c])=>t>=l&&t<l+c)??[t,1],o=a("div",{class:s>1?"chip piece":"chip",title:e},Y(e));s>1&&o.
append(a("small",{},`${t-r+1}/${s}`));let i=t<n.tokens.length-1?"right":"down";return a("div",{class:"column"},o,a("div",{class:"arrow"}),I(n.encoderState(t),n,
h("h",t+1),["left",i]))}function kt(n,t){let{end:e}=n.words,r=t===n.target.length-1,s=t?n.target[t-1]:S,o=a("div",{class:"chip word"},T(n.target[t],e),a("small",
{},E(n.probabilities[t])));return a("div",{class:"column"},o,a("div",{class:"arrow up"}),I(n.decoderState(t),n,h("s",t+1),r?["left"]:["left","right"]),a("div",{
class:"arrow up short"}),a("div",{class:"fed"},T(s,e)))}var _=class{element;tile;box;lines=b("svg",{class:"lines","aria-hidden":"true"});into=null;paths=[];constructor(t,e){let{words:r}=t,s=t.tokens.length;this.tile=
$(t.encoderState(s-1),t,"large"),this.box=a("button",{type:"button",class:"context",onclick:e},this.tile,a("span",{class:"says"},a("b",{},h("c")," = ",h("h",s)),
a("small",{},m(r.numbers,{units:t.units})),a("small",{class:"name"},r.context))),this.element=a("div",{class:"neck"},this.lines,this.box)}draw(t,e,r){let s=this.
element.getBoundingClientRect();if(!s.width)return;let o=l=>{let c=l.getBoundingClientRect();return c.left+c.width/2-s.left};this.lines.setAttribute("viewBox",`\
0 0 ${s.width} ${s.height}`),this.into=this.arrowIn(s,M(o(t),4,s.width-4));let i=(l,c)=>this.arrowOut(s,o(l),c);this.paths=[i(e,"line first"),...r.map(l=>i(l,"l\
ine"))],this.lines.replaceChildren(...this.paths,this.into)}arrowIn(t,e){let r=this.box.getBoundingClientRect(),[s,o]=[r.left-t.left,r.right-t.left],[i,l]=[r.top-
t.top,(r.top+r.bottom)/2-t.top],c=(d,p)=>{let v=`M${e} 0V${l-14}Q${e} ${l} ${e+14*p} ${l}H${d}`;return Q(v,"into",d,l,p<0?"left":"right")};if(e>o+24)return c(o+
9,-1);if(e<s-24)return c(s-9,1);let u=M(e,s+16,o-16);return Q(`M${e} 0Q${e} ${i/2} ${u} ${i-9}`,"into",u,i-9,"down")}arrowOut(t,e,r){if(e<=-40||e>=t.width+40)return b(
"g");let s=this.box.getBoundingClientRect(),[o,i]=[(s.left+s.right)/2-t.left,s.bottom-t.top],l=t.height-9,c=(i+l)/2;return Q(`M${o} ${i}C${o} ${c} ${e} ${c-6} ${e}\
 ${l}`,r,e,l,"down")}show(t,e){this.box.classList.toggle("later",e<-1),this.box.classList.toggle("lit",e>=-1),this.into?.classList.toggle("later",e<-1),this.paths.
forEach((s,o)=>{s.classList.toggle("lit",o-1===t&&t>=0),s.classList.toggle("later",o-1>e)});let r=this.paths[t+1];t>=0&&r&&this.lines.append(r)}};function Q(n,t,e,r,s){
let o=s==="down"?`M${e-6} ${r}h12l-6 9z`:`M${e} ${r-6}v12l${s==="left"?-9:9} -6z`;return b("g",{class:t},b("path",{d:n,class:"stroke"}),b("path",{d:o,class:"hea\
d"}))}var U=class{element;data;constructor(t){this.data=t,this.element=a("div",{class:"panel"})}show(t){let e=t.phase==="read"?this.reads(t.n):t.phase==="write"?this.
writes(t.n):this.hands();this.element.replaceChildren(...e)}reads(t){let{words:e,units:r,tokens:s}=this.data,o=t+1;return[a("h2",{},h("h",o),a("span",{},m(e.reads,
{token:J(s[t])}))),N(h("h",o)," = GRU( ",y("E"),"[",y("x",o,"input"),"], ",h("h",t)," )"),this.tiles(t,m(e.has_read,{count:o,all:s.length,units:r})),a("p",{class:"\
quiet"},this.cameIn(o))]}hands(){let{words:t,units:e,tokens:r,target:s}=this.data,o=r.length;return[a("h2",{},h("c"),a("span",{},t.context)),N(h("c")," = ",h("h",
o)),this.tiles(o-1,m(t.all_there_is,{count:o,units:e,words:s.length})),a("p",{class:"quiet"},this.cameIn(o)," ",m(t.a_token,{per:rt(e/o,1),units:e,count:o}))]}tiles(t,e){
return a("p",{class:"tiles"},$(this.data.encoderState(t),this.data,"large"),a("span",{},e))}cameIn(t){let{words:e,embedded:r}=this.data;return m(e.came_in,{count:t,
embedded:r,all:W(t*r)})}writes(t){let{words:e,target:r,guesses:s,vocabulary:o,parting:i}=this.data,l=t+1,c=y("W","c"),u=i?T(i.other,e.end):"",[d,p=""]=e.parts.split(
"{token}"),v=1-ot(s[t].map(([,f])=>f)),g={count:W(o-s[t].length),share:E(Math.max(0,v))};return[a("h2",{},h("s",l),a("span",{},e.writes),T(r[t],e.end)),a("div",
{class:"writes"},a("div",{},N(h("s",l)," = GRU(",y("E"),"[",y("y",t),"], ",h("s",t),")"),N(y("o",l)," = tanh(",c,"[",h("s",l),"; ",a("b",{},h("c")),"])"),N(y("p",
l)," = softmax(",y("E")," ",y("o",l)," + ",y("b","y"),")")),a("div",{},a("h3",{},e.candidates),this.candidates(t),a("p",{class:"quiet"},m(e.others,g))),...i?.at===
t?[a("p",{class:"parts"},d,u,p)]:[])]}candidates(t){let{words:e,target:r,guesses:s}=this.data;return a("ol",{class:"guesses"},...s[t].map(([o,i])=>a("li",{class:o===
r[t]?"chosen":""},a("span",{class:"bar",style:{width:`${i*100}%`}}),a("span",{class:o===S?"word end":"word"},T(o,e.end)),a("span",{class:"share"},E(i)))))}};function N(...n){
return a("p",{class:"equation"},...n)}var jt={read:600,context:2200,write:1400},Qt=720,Zt=430,Z=class{host;player;announcer;pending;view=null;text="";atRest=!0;constructor(t){this.host=t;let{root:e,
lifetime:r}=t;this.announcer=new P(r),this.pending=r.timer(),this.player=new D({last:()=>this.view?this.view.data.tokens.length+this.view.data.target.length:0,wait:()=>jt[this.
place().phase],begin:({step:s,last:o,all:i})=>s>=o||i?0:s,moved:s=>{this.atRest=!1;let o=this.reveal(s);this.show(),s&&o&&this.travel()},changed:()=>this.show(),
rested:()=>this.keep()},r),r.listen(e,"keydown",s=>this.key(s)),r.resized(e,()=>this.resize()),mt(r,e,s=>this.key(s))}update(t){it(this.host.root,t.palette);let{
tokens:e,target:r,words:s,palette:o,probabilities:i,parting:l}=t,c=JSON.stringify([e,r,s,o.name,i,l]);if(c===this.text)return;this.text=c;let u=this.view===null;
this.player.pause(),this.atRest=!0,this.view=this.build(xt(t));let d=e.length+1+(l?.at??0);this.player.place(u&&t.step!==null?t.step:d),this.resize(),this.reveal(
!1)}place(){return Et(this.player.step,this.view?.data.tokens.length??0)}build(t){let{root:e}=this.host,{words:r}=t,s=t.tokens.length,o=new H("reading",r.encoder_label,
Tt(t),t.tokens.map((f,x)=>St(t,x)),f=>this.pick(f)),i=new H("writing",r.decoder_label,Lt(t),t.target.map((f,x)=>kt(t,x)),f=>this.pick(s+1+f)),l=new _(t,()=>this.
pick(s)),c=new U(t),u=new O(r.panel,r,c.element);for(let f of[o,i])f.element.onscroll=()=>this.arrows();let d=new R(r,this.player,{speeds:[.5,1,2,4],all:r.all}),
p=(f,x)=>a("h2",{class:"title"},a("span",{},f),a("small",{},x)),v=a("div",{class:"network"},p(r.encoder,m(r.tokens,{count:s})),o.element,l.element,i.element,p(r.
decoder,m(r.written,{count:t.target.length}))),g=a("div",{class:"legend"},a("span",{class:"scale"},"−1",a("span",{class:"ramp"}),"1"),a("span",{},r.legend),a(
"span",{class:"keys"},r.keys));return e.setAttribute("role","group"),e.setAttribute("aria-label",t.alternative),e.replaceChildren(d.element,a("div",{class:"boar\
d"},a("div",{class:"left"},v,g),u.element),this.announcer.element),{data:t,reading:o,writing:i,neck:l,panel:c,network:v,controls:d}}resize(){if(!this.view)return;
let{root:t}=this.host;t.classList.add("tall"),t.classList.toggle("narrow",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560),t.classList.toggle("l\
ow",t.clientHeight<Qt),t.classList.toggle("tiny",t.clientHeight<Zt),this.show()}arrows(){if(!this.view)return;let{data:t,reading:e,writing:r,neck:s}=this.view,o=this.
place(),i=this.player.all?this.player.last:this.player.step;s.draw(e.columns[t.tokens.length-1],r.start,r.columns),s.show(o.phase==="write"?o.n:-1,i-t.tokens.length-
1)}show(){if(!this.view)return;let{player:t}=this,{data:e,reading:r,writing:s,panel:o,controls:i}=this.view,l=this.place(),c=e.tokens.length,u=t.all?t.last:t.step;
r.show(l.phase==="read"?l.n:l.phase==="context"?c-1:-1,u),s.show(l.phase==="write"?l.n:-1,u-c-1),this.arrows(),o.show(l),i.show(t);let d=l.phase==="context"?"c":
l.phase==="read"?"h":"s",p=l.phase==="context"?void 0:l.n+1;i.count.replaceChildren(h(d,p),` · ${t.step+1} / ${t.last+1}`),this.host.root.dataset.at=`${d}${p??
""}`,this.announcer.say(()=>this.sentence(e),t.playing?0:250)}sentence(t){let{words:e,tokens:r,target:s}=t,o=this.place();if(o.phase==="context")return m(e.all_there_is,
{count:r.length,units:t.units,words:s.length});let{phase:i,n:l}=o,c=wt(i==="read"?r[l]:s[l],e.end);return i==="read"?m(e.tell_read,{step:l+1,token:c}):m(e.tell_write,
{step:l+1,token:c,share:E(t.probabilities[l])})}pick(t){this.player.pause(),this.player.place(t,this.player.all),this.keep(),this.show()}reveal(t){if(!this.view)
return!0;let{data:e,reading:r,writing:s}=this.view,o=this.place(),i=!0;return o.phase==="write"?i=s.reveal(o.n,t):s.element.scrollTo({left:0}),o.phase==="read"?
r.reveal(o.n,t):o.phase==="context"||!this.atRest?r.reveal(e.tokens.length-1,t)&&i:i}travel(){if(!this.view)return;let{reading:t,writing:e,neck:r,network:s,data:o}=this.
view,i=this.place();if(i.phase==="context"){L(t.tile(o.tokens.length-1),r.tile,s,{duration:900});return}let l=i.phase==="read"?t:e;L(l.tile(i.n-1),l.tile(i.n),s),
L(l.given(i.n),l.tile(i.n),s),i.phase==="write"&&(L(r.tile,l.columns[i.n],s,{duration:700}),L(l.tile(i.n),l.chosen(i.n),s,{delay:420,duration:500}))}keep(){this.
pending.start(600,()=>this.host.send("at",this.host.root.dataset.at))}key(t){this.view&&!ut(t)&&!pt(t)&&dt(t,ht(this.player))}},pn=yt("encoder-decoder",n=>new Z(
n));export{pn as default};

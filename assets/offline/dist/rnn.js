var Re=1e-6;function x(r,t=4){if(!Number.isFinite(r))return Bt(r);let e=Math.abs(r).toFixed(t);return r<0&&Number(e)!==0?"−"+e:e}function _(r,t=4){let e=x(r,t);
return e.startsWith("−")||e==="–"||Number(e)===0?e:`+${e}`}function vt(r,t,e=4){let n=10**e,s=o=>Math.round(Y(o,e)*n);return r.reduce((o,i)=>o+s(i),0)===s(t)?
"=":"≈"}function Y(r,t){return Number(r.toFixed(t))}function X(r){if(!Number.isFinite(r))return Bt(r);if(r<0)return Ce(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.
abs(r-1)<=Re&&r>=1)return"100%";if(r>.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let t=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(t).replace(/\.0$/,
"")}%`}function Ce(r){let t=X(r);return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function xt(r){return r.toLocaleString("en").replace("-","−")}function Bt(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function M(r,t,e){return Math.min(
e,Math.max(t,r))}function k(r){let t=0;for(let e of r)t+=e;return t}function G(r,t){for(let[e,n]of Object.entries(t))typeof n=="string"&&r.style.setProperty(`--${e}`,n);for(let e of["diverging","sequential"]){let n=t[e].map(([s,
o])=>`${o} ${s*100}%`);r.style.setProperty(`--${e}`,`linear-gradient(to right, ${n.join(", ")})`)}}function J(r){let t=r.map(([e,n])=>({at:e,channels:Ie(n)}));return e=>{
let n=M((e+1)/2,0,1),s=1;for(;s<t.length-1&&n>t[s].at;)s++;let[o,i]=[t[s-1],t[s]],a=(n-o.at)/(i.at-o.at),l=u=>Math.round(o.channels[u]+a*(i.channels[u]-o.channels[u]));
return[l(0),l(1),l(2),255]}}function Ie(r){return[1,3,5].map(t=>Number.parseInt(r.slice(t,t+2),16))}function c(r,t={},...e){let n=document.createElement(r),{class:s,style:o={},onclick:i,...a}=t;s!==void 0&&(n.className=s);for(let[l,u]of Object.entries(o))n.style.
setProperty(l,u);i&&(n.onclick=()=>i()),S(n,a);for(let l of e)n.append(l instanceof Node?l:String(l));return n}function E(r,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",r);return S(n,t),n.append(...e),n}function S(r,t){for(let[e,n]of Object.entries(t))n!=null&&r.setAttribute(e,String(n))}function U(r,t){
r.textContent!==t&&(r.textContent=t)}function L(r,t){return r.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var wt="data-test-script-state",Mt=0,Lt=0;function qt(){return Mt>Lt}function Fe(){let r=document.querySelector(`[${wt}]`);if(!r)return;Mt+=1;let t=Mt,e=!1,n=new MutationObserver(
()=>{r.getAttribute(wt)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{Lt=Math.max(Lt,t)},400))});n.observe(r,{attributes:!0,attributeFilter:[wt]})}typeof window<
"u"&&window.addEventListener?.("popstate",Fe);var Oe="presenting";function z(){return typeof document<"u"&&document.documentElement.classList.contains(Oe)}function H(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}var $e=6,We=1300,De=1.5,_e={usual:990,most:2.25},Ue=.4;function ze(r,t,e){if(e(t))return t;let[n,s]=[r,t];for(let o=0;o<$e;o++){let i=(n+s)/2;e(i)?n=i:s=i}return n}
function Be(r,t=z()){let{usual:e,most:n}=t?_e:{usual:We,most:De};return Math.min(n,Math.max(1,r/e))}function Kt(r,t,e,n=()=>{}){let s=r.getRootNode(),o=(s instanceof
ShadowRoot?s.host:r).closest(".st-key-stage");if(!o)return()=>{};let i=()=>r.getBoundingClientRect().height,a=u=>{let d=ze(H()?Math.min(e,Ue):e,Be(o.clientWidth),
h=>(r.style.zoom=String(h),n(),i()<=u));return r.style.zoom=String(d),n(),d},l=()=>{let u=o.clientHeight;if(!u)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let d=a(u);i()>u+1&&(r.classList.add("crowded"),d=a(u)),r.style.maxHeight=`${u/d}px`,r.style.overflowY="auto"};return t.resized(o,l),l}var F=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new Et;return this.#e.add(()=>t.close()),t}frame(){let t=new Tt;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},Et=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},Tt=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var qe=Symbol.for("seq2see.picture");function jt(r,t){r[qe]=t}function Z(r,t,e=1){let n=new WeakMap;function s(o,i,a){let l=new F;H()&&o.classList.add("framed");let d=t({root:o,lifetime:l,send:(m,p)=>f.send?.(m,p)},i),h=e<
1?Kt(o,l,e,()=>d.arrange?.()):()=>{},f={lifetime:l,picture:d,fit:h,send:a,data:i};return n.set(o,f),f}return({data:o,parentElement:i,setStateValue:a})=>{let l=i.
querySelector(`.${r}`);if(!l||!o)return;let u=n.get(l),d=u&&qt()&&Ke(l)&&JSON.stringify(u.data)!==JSON.stringify(o);d&&u.lifetime.close();let h=u&&!d?u:s(l,o,a);
return h.send=a,h.data=o,jt(l,{name:r,data:o}),h.picture.update(o),h.fit(),()=>{h.lifetime.close(),n.get(l)===h&&n.delete(l)}}}function Ke(r){let t=r.getRootNode();
return(t instanceof ShadowRoot?t.host:r).closest(".st-key-stage")!==null}function B(r){let t=atob(r),e=new Uint8Array(t.length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n);return new Float32Array(e.buffer)}var Q="seq2see:rnn-place";function Vt(r){let{hidden:t,fromInput:e,fromHidden:n,bias:s}=r;return{...r,hidden:B(t),fromInput:B(e),fromHidden:B(n),bias:B(s)}}var tt="<end>";function g(r,t,e=""){let n=c("span",{class:`symbol ${e}`},c("i",{},r));return t!==void 0&&t!==""&&n.append(c("sub",{},t)),n}var je={" ":"␣"," ":"\
␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Ve(r){return[...r].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function Yt(r){
let t=[];for(let e of r){let n=je[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Ve(e)[0]:""),s=t.at(-1);n?t.push({text:n,unseen:!0}):s&&!s.unseen?s.text+=e:t.push({text:e,
unseen:!1})}return t}function O(r){let t=Yt(r).map(({text:e,unseen:n})=>n?c("span",{class:"unseen"},e):e);return c("span",{class:"token",dir:"auto"},...t)}function $(r){
let t=Yt(r).map(n=>n.text).join(""),e=t.length>1&&r.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(e)?`⁨${e}⁩`:e}function Xt(r,t){return r===tt?t:$(r)}function Gt({units:r,inputs:t,vocabulary:e,words:n}){let s=(h,f,m)=>c("span",{class:"piece",title:n[`means_${m}`]},h,c("small",{},f)),o=h=>c("span",{class:"sign"},
h),i=h=>s(g("h",h,"hidden"),r,"h"),a=(h,f,m)=>s(g("W",h,"weight"),`${f}×${m}`,`W_${h}`),l=[i("t"),o(" = tanh( "),a("xh",r,t),s(g("x","t","input"),t,"x"),o(" + "),
a("hh",r,r),i("t−1"),o(" + "),s(g("b"),r,"b"),o(" )")],u=[s(g("ŷ","t"),e,"y"),o(" = softmax( "),a("hy",e,r),i("t"),o(" + "),s(g("b","y"),e,"b_y"),o(" )")],d={
class:"formula",role:"group","aria-label":n.formula};return c("div",d,c("span",{},...l),c("span",{},...u))}function Jt(r,t){return c("ul",{class:"pointers"},...r.pointers.map(e=>c("li",{},Ye(r,e,t))))}function Ye(r,t,e){let{name:n,step:s,unit:o=0,number:i=0,other:a=0,
low:l=0,high:u=0}=t,d={step:s+1,before:s,token:$(r.tokens[s]),units:r.units,unit:o+1,number:n==="near"?i:x(i,n==="changed"?2:1),low:x(l,2),high:x(u,2),other:a+1,
other_token:$(r.tokens[a])},[h,f]=r.words[`see_${n}`].split("{change}"),p=c("button",{type:"button","data-name":n,onclick:()=>e({step:s,unit:t.unit??null})},L(h,
d));if(f===void 0)return p;let[b,v]=[g("h",d.step,"hidden"),g("h",d.before,"hidden")];return p.append(c("span",{class:"norm"},"‖",b," − ",v,"‖"),L(f,d)),p}var kt=class{host;constructor(t){this.host=t}update(t){let{root:e}=this.host;G(e,t.palette);let n=s=>document.dispatchEvent(new CustomEvent(Q,{detail:s}));e.replaceChildren(
c("div",{class:"equations"},Gt(t)),Jt(t,n))}},Zt=Z("unrolled-below",r=>new kt(r));var et=class{element=c("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>U(this.element,t()))}};var St={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v1\
4h-2zM4 5v14l11-7z"},nt=class{element;count=c("span",{class:"count"});#t;#e;#n;#s=E("path",{d:St.play});#r;constructor(t,e,{speeds:n,all:s}){this.#t=t,this.#e=c(
"input",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let o=n.map(a=>c("option",{value:a},`${a}×`)),i=c("s\
elect",{"aria-label":t.speed,title:t.speed},...o);i.value=String(e.speed),i.onchange=()=>{e.speed=Number(i.value)},this.#n=this.#o("play",()=>e.toggle(),this.#s),
this.#n.classList.add("primary"),this.#r=s===null?null:c("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},s),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#o("first",()=>e.first()),this.#o("back",()=>e.back()),this.#n,this.#o("forward",()=>e.forward()),this.#o("last",
()=>e.end()),this.#e,this.count,i,...this.#r?[this.#r]:[])}#o(t,e,n=E("path",{d:St[t]})){let s=this.#t[t];return c("button",{type:"button",class:"icon","data-na\
me":t,"aria-label":s,title:s,onclick:e},E("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:t,last:e,playing:n,all:s}){let o=e+1;S(this.#e,{max:o,
"aria-valuetext":L(this.#t.step_of,{step:t+1,steps:o})}),this.#e.value=String(t+1),this.count.replaceChildren(c("i",{},"t"),` = ${t+1} / ${o}`);let i=n?"pause":
"play";S(this.#n,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#s.setAttribute("d",St[i]),this.#r?.setAttribute("aria-pressed",String(s))}};function Qt(r){return r.ctrlKey||r.metaKey||r.altKey}function te(r,t){return Object.hasOwn(t,r.key)?(r.preventDefault(),r.stopPropagation(),t[r.key](),!0):!1}function ee(r,t=[" "]){let e=r.composedPath()[0],n=e instanceof
Element?e.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!t.includes(r.key):n==="BUTTON"&&[" ","Enter"].includes(r.key)}function ne(r,t=z()){let e={ArrowLeft:()=>r.
back(),ArrowRight:()=>r.forward(),Home:()=>r.first(),End:()=>r.end()," ":()=>r.toggle()};return t?Xe(r,e):e}function Xe(r,{ArrowLeft:t,ArrowRight:e,...n}){let s=r.
fresh&&r.step===r.last&&r.last>0,o=s?()=>r.first():e;return(s||r.step<r.last)&&Object.assign(n,{ArrowRight:o,PageDown:o}),!r.fresh&&r.step>0&&Object.assign(n,{ArrowLeft:t,
PageUp:t}),n}function re(r,t,e){t.closest(".in-notebook")||r.listen(document,"keydown",n=>{let s=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...z()?["PageUp","PageDown","Home","End"]:[]].includes(n.key)||n.key===" "&&Ge(t);s&&i&&!n.defaultPrevented&&e(n)})}function Ge(r){
let{top:t,bottom:e}=r.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var rt=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#n;constructor(t,e,n=st){this.#t=t,this.#e=e.timer(),this.#n=n}get last(){return this.#t.last()}place(t,e=!0){
let n=this.step;this.step=M(t,0,this.last),this.all=e,this.fresh||=this.step!==n}go(t){this.pause(),this.#s(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#s(this.#t.begin(
this)),this.#r(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#s(t){this.fresh=!1,this.step=M(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#n())}#r(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#s(this.step+1),this.#r()})}};function st(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var ot=class{element;#t;constructor(t,{sheet:e},n){this.#t=c("button",{type:"button",class:"handle","aria-label":e,title:e,onclick:()=>this.#e()},E("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},E("path",{d:"M5 15l7-7 7 7"}))),S(this.#t,{"aria-expanded":"false"});let s=c("div",{class:"content",tabindex:0,role:"region","a\
ria-label":t},n);this.element=c("section",{class:"sheet"},this.#t,s)}#e(){let t=this.element.classList.toggle("open");S(this.#t,{"aria-expanded":String(t)})}};var it=r=>160+M(r,-3,3)*46,W=r=>55-r*42,at=class{element;guide=E("path",{class:"guide"});point=E("circle",{class:"point",r:6});caption=E("text",{class:"caption",
"text-anchor":"middle",y:116});constructor(t){let n=Array.from({length:61},(o,i)=>(i-30)/10).map((o,i)=>`${i?"L":"M"}${it(o)} ${W(Math.tanh(o))}`).join(""),s=(o,i)=>E(
"text",{x:304,y:W(o)+5,"text-anchor":"start"},i);this.element=E("svg",{class:"curve",viewBox:"0 0 320 120",role:"img","aria-label":t},E("path",{class:"axis",d:"\
M20 55H300M160 8V102"}),E("path",{class:"limit",d:`M20 ${W(1)}H300M20 ${W(-1)}H300`}),s(1,"1"),s(-1,"−1"),E("path",{class:"tanh",d:n}),this.guide,this.point,this.
caption)}show(t,e){this.guide.setAttribute("d",`M${it(t)} 55V${W(e)}H160`),S(this.point,{cx:it(t),cy:W(e)}),this.caption.setAttribute("x",String(M(it(t),60,260)));
let n=t>3?" →":t<-3?" ←":"";this.caption.textContent=`a = ${x(t,2)}${n}`}};function lt({guesses:r,tokens:t,words:e},n,s){let o=r[n].map(([i,a])=>{let l=Xt(i,e.end);return c("li",{class:i===t[n+1]?"hit":"",title:`${l} ${X(a)}`},c("span",
{class:"bar",style:{width:`${a*100}%`}}),c("span",{class:i===tt?"word end":"word"},i===tt?l:O(i)),c("span",{class:"share"},X(a)))});return c("ol",{class:s},...o)}var ct=class{element;title=c("div",{class:"title"});value=c("div",{class:"value"});swatch=c("span",{class:"swatch"});sum=c("div",{class:"sum"});curve;made=c("di\
v",{class:"made"});next=c("div",{class:"expects"});constructor({words:t}){this.curve=new at(t.curve);let e=c("div",{class:"reading"},this.value,this.swatch);this.
element=c("div",{class:"panel"},this.title,e,this.sum,this.curve.element,this.made,this.next)}show(t,e){let{step:n,unit:s}=e,o=n*t.units+s,i=t.hidden[o],a=[t.fromInput[o],
t.fromHidden[o],t.bias[s]],l=a[0]+a[1]+a[2],u=p=>c("span",{},p,c("span",{class:"index"},`[${s+1}]`));this.title.replaceChildren(c("span",{class:"place"},L(t.words.
place,{unit:s+1,step:n+1})),c("span",{class:"chip lit"},O(t.tokens[n]))),this.value.replaceChildren(u(g("h",n+1,"hidden")),c("span",{class:"equals"}," = "),c("o\
utput",{class:"number"},x(i)));let[d,h,f]=J(t.palette.diverging)(i);this.swatch.style.background=`rgb(${d},${h},${f})`,this.sum.replaceChildren(...this.terms(n,
a,u),this.result(n,i,u));let m=vt(a,l)==="=";this.sum.title=m?"":t.words.rounding,m||this.sum.append(c("p",{class:"note"},t.words.rounding)),this.curve.show(l,i),
this.contributions(t,e,a[0]+a[1]),this.expects(t,n)}terms(t,e,n){let s=e[0]+e[1]+e[2],o=Math.max(.5,...e.map(Math.abs),Math.abs(s)),i=(l,u,d)=>{let h=`${50+Math.
min(0,u/o)*50}%`,f=`${Math.abs(u)/o*50}%`,m=c("span",{class:u<0?"bar negative":"bar",style:{left:h,width:f}});return c("div",{class:`term ${d}`},c("span",{class:"\
label"},l),c("span",{class:"beam"},m),c("span",{class:"number"},_(u)))},a=(l,u,d,h)=>c("span",{},n(g("W",l,"weight"))," · ",g(u,d,h));return[i(a("xh","x",t+
1,"input"),e[0],"input"),i(a("hh","h",t,"hidden"),e[1],"hidden"),i(n(g("b")),e[2],"bias"),i(c("span",{},n(g("a",t+1)),` ${vt(e,s)}`),s,"total")]}result(t,e,n){return c(
"div",{class:"term result"},c("span",{class:"label"},"tanh(",n(g("a",t+1)),") ="),c("span",{class:"number"},_(e)))}contributions(t,{step:e,unit:n},s){let{words:o}=t;
if(n!==t.unit){this.made.replaceChildren(c("p",{class:"hint"},L(o.choose,{unit:n+1})));return}let i=t.parts[e],a=s-k(i.map(([,,,,h])=>h)),l=t.inputs+(e?t.units:
0)-i.length,u=c("li",{class:"rest"},c("span",{class:"from"},L(o.rest,{count:l})),c("span",{class:"number"},c("b",{},_(a,3)))),d=c("ul",{},...i.map(h=>this.contribution(
t,e,h)),u);this.made.replaceChildren(c("h3",{},o.largest),d)}contribution({words:t},e,[n,s,o,i,a]){let[l,u]=n==="x"?[t.from_dimension,g("x",e+1,"input")]:[t.from_unit,
g("h",e,"hidden")],[d,h=""]=L(l,{index:s+1}).split("{vector}"),f=Y(o,3)*Y(i,3),m=x(f,3)===x(a,3)?"=":"≈";return c("li",{class:n==="x"?"input":"hidden"},c("spa\
n",{class:"from"},d,u,h),c("span",{class:"number"},`${x(o,3)} × ${x(i,3)} ${m} `,c("b",{},_(a,3))))}expects(t,e){let n=[g("ŷ",e+1)," = softmax(",g("W","hy","\
weight")," ",g("h",e+1,"hidden")," + ",g("b","y"),")"];this.next.replaceChildren(c("h3",{},t.words.expects," ",...n),lt(t,e,"guesses large"))}};function q(r){let{width:t}=r.getBoundingClientRect();return r.offsetWidth&&t?Math.round(100*t/r.offsetWidth)/100:1}var oe=0,At=[];function ut(r,t,e,n={}){let{delay:s=0,duration:o=420,opacity:i=.9}=n,a=q(e),[l,u,d]=[r,t,e].map(p=>{let{left:b,top:v,width:y,height:w}=p.getBoundingClientRect();
return{left:b/a,top:v/a,width:y/a,height:w/a}});if(!l.width||!u.width)return;let[h,f]=[l.left-d.left+e.scrollLeft,l.top-d.top+e.scrollTop];queueMicrotask(m);function m(){
let p=Ze(r);p.classList.add("flying"),S(p,{"aria-hidden":"true"}),Object.assign(p.style,{left:`${h}px`,top:`${f}px`,width:`${l.width}px`,height:`${l.height}px`}),
e.append(p);let b=Math.min(1.6,Math.max(.4,Math.min(u.width/l.width,u.height/l.height))),[v,y]=[se(u.left,u.width,l.left,l.width),se(u.top,u.height,l.top,l.height)],
w=p.animate([{transform:"none",opacity:i},{transform:`translate(${v}px, ${y}px) scale(${b})`,opacity:i,offset:.85},{transform:`translate(${v}px, ${y}px) scale(${b}\
)`,opacity:0}],{delay:s,duration:o,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"both"});oe++,w.onfinish=w.oncancel=()=>Je(p)}}function Je(r){if(At.push(r),!(--oe&&
At.length<40))for(let t of At.splice(0))t.remove()}function se(r,t,e,n){return r+t/2-e-n/2}function Ze(r){let t=r.cloneNode(!0),[e,n]=[r,t].map(s=>s instanceof HTMLCanvasElement?
[s]:[...s.querySelectorAll("canvas")]);return e.forEach((s,o)=>{n[o].getContext("2d")?.drawImage(s,0,0)}),t}function ie(r){let t=r.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}var Qe=22,dt=class{canvas=c("canvas",{role:"img"});element;axis;line=c("div",{class:"line"});mark=c("div",{class:"mark"});flag=c("div",{class:"flag"});data;widths=[];high=0;at=0;constructor(t){
this.data=t,this.element=c("div",{class:"heat"},this.canvas,this.line,this.mark),this.axis=c("div",{class:"name axis"},this.flag),this.update(t),new ResizeObserver(
([e])=>{this.high=e.contentRect.height,this.clear()}).observe(this.element)}update(t){this.data=t,this.element.style.setProperty("--units",String(t.units)),this.
canvas.setAttribute("aria-label",t.alternative),this.paint(this.widths),this.axis.replaceChildren(this.flag,...t.order==="trained"?this.ticks():[])}ticks(){let{
units:t}=this.data;return[1,...[.25,.5,.75,1].map(n=>Math.round(n*t))].map(n=>c("span",{class:"tick",style:{top:`${(n-.5)/t*100}%`}},n))}clear(){for(let t of this.
axis.querySelectorAll(".tick")){let e=Math.abs(Number.parseFloat(t.style.top)-this.at)*this.high/100;t.hidden=this.high>0&&e<Qe}}unitOf(t){return this.data.rows[t]}rowOf(t){
return this.data.rows.indexOf(t)}paint(t){if(this.widths=t,!t.length)return;let{data:e,canvas:n}=this,s=k(t);n.width=s,n.height=e.units;let o=ie(n),i=o.createImageData(
s,e.units),a=J(e.palette.diverging),l=new Uint32Array(i.data.buffer),u=new Uint32Array(1),d=new Uint8Array(u.buffer);for(let h=0;h<e.units;h++){let f=h*s;t.forEach(
(m,p)=>{d.set(a(e.hidden[p*e.units+e.rows[h]])),l.fill(u[0],f,f+m-1),f+=m})}o.putImageData(i,0,0)}show(t,e,n){let{units:s,words:o}=this.data;this.at=(this.rowOf(
t.unit)+.5)/s*100;let i=`${this.at}%`;for(let d of[this.line,this.mark,this.flag])d.style.top=i;this.clear(),this.mark.style.transform=`translateX(${e-1}px)`,this.
mark.style.width=`${n+1}px`;let[a,l=""]=o.unit_short.split("{unit}"),u=d=>c("span",{class:"unit"},d);this.flag.replaceChildren(u(a),String(t.unit+1),u(l))}};function ae(r,t,e){let n=e-k(r),s=r.map((a,l)=>M(t[l]-a,0,80)),o=M(n/Math.max(1,k(s)),0,1),i=M(Math.floor((n-k(s))/r.length),0,60);return r.map((a,l)=>a+Math.floor(
s[l]*o)+i)}function Pt(r){let t=0;return r.map(e=>(t+=e,t-e))}function le(r,t){let e=Pt(r).findIndex((n,s)=>n+r[s]>t);return e===-1?r.length-1:Math.max(0,e-1)}var ht=1,ce=2,Ht=3,tn=1e3,T={chip:1,bits:2,into:3,cell:4,out:5,guesses:6,heat:7},pt=class{scroller;heatmap;layout=null;data;track=c("div",{class:"track"});band=c(
"div",{class:"band"});veil=c("div",{class:"veil"});columns;lists;states=[];first;chips=new Map;constructor(t,e){this.data=t,this.scroller=c("div",{class:"stage",
tabindex:"0",role:"group","aria-label":t.words.stage},this.track),this.track.append(this.band,this.veil),this.names(),this.first=this.start(),this.lists=t.tokens.
map((n,s)=>lt(t,s,"guesses")),this.columns=t.tokens.map((n,s)=>this.column(s));for(let[n,s]of t.runs)this.chip(n,s);this.heatmap=new dt(t),this.place(this.heatmap.
element,Ht,T.heat,t.tokens.length),this.place(this.heatmap.axis,ht,T.heat),this.listen(e)}update(t){this.data=t,this.heatmap.update(t)}place(t,e,n,s=1){return t.
style.gridArea=`${n} / ${e} / auto / span ${s}`,this.track.append(t),t}names(){let{words:t}=this.data,e=(n,s,o,i)=>this.place(c("div",{class:`name ${i}`},s,c("s\
mall",{},o)),ht,n);e(T.chip,g("x","t"),t.token,"input"),this.place(c("div",{class:"name quiet"},c("small",{},t.surprise)),ht,T.bits),e(T.cell,g("h","t"),t.state,
"hidden"),e(T.guesses,g("ŷ","t"),t.next,"output");for(let n of[T.into,T.out])this.place(c("div",{class:"name"}),ht,n)}start(){let t=c("div",{class:"state star\
t",title:this.data.words.start},g("h","0"));return this.place(c("div",{class:"cell first"},c("span",{class:"wire right"}),t),ce,T.cell),this.place(c("div",{class:"\
zeros"},"= 0"),ce,T.out),t}chip(t,e){let n=this.data.tokens[t],s=O(n),o={class:e>1?"chip run":"chip",title:n,"data-first":t},i=c("div",o,s);this.chips.set(t,{element:i,
text:s}),this.place(i,Ht+t,T.chip,e);for(let a=t;a<t+e;a++)this.columns[a].push(i)}column(t){let{data:e}=this,n=(i,a)=>this.place(a,Ht+t,i),s=t===e.tokens.length-
1,o=c("div",{class:t?"cell":"cell second"},c("span",{class:"wire left"}),g("W","hh","weight over"));return s||o.append(c("span",{class:"wire right"})),this.states[t]=
c("div",{class:"state"},g("h",t+1)),o.append(this.states[t]),[n(T.bits,this.surprise(e.bits[t])),n(T.into,c("div",{class:"arrow down"},g("W","xh","weight"))),n(
T.cell,o),n(T.out,c("div",{class:"arrow down"},g("W","hy","weight"))),n(T.guesses,this.lists[t])]}surprise(t){if(t===null)return c("div",{class:"bits",title:this.
data.words.nothing_before},"–");let e=`${M(t/16,.02,1)*100}%`;return c("div",{class:"bits"},x(t,1),c("span",{class:"bar",style:{width:e}}))}listen(t){this.track.
onpointermove=e=>{e.pointerType!=="touch"&&t.hover(this.where(e))},this.track.onpointerleave=()=>t.hover(null),this.track.onclick=e=>{let n=this.where(e);n&&t.pick(
n)}}where(t){if(!this.layout)return null;let e=this.heatmap.canvas.getBoundingClientRect(),n=t.clientX-e.left,s=q(this.scroller),o=this.scroller.getBoundingClientRect().
left+this.layout.nameWidth*s;if(n<0||n>=e.width||t.clientX<o)return null;let i=this.layout.lefts.findLastIndex(l=>l*s<=n);if(t.clientY<e.top||t.clientY>=e.bottom)
return{step:i,unit:null};let a=Math.floor((t.clientY-e.top)/e.height*this.data.units);return{step:i,unit:this.heatmap.unitOf(M(a,0,this.data.units-1))}}resize(){
let t=this.scroller.clientWidth;if(!t)return;let e=t<(H()?tn:640);this.scroller.classList.toggle("small",e),this.scroller.classList.remove("dense","tight");let[
n,s]=e?[44,54]:[112,62],o=t-n-s-6,i=this.lists.map(h=>en(h)),a=this.needed(e?74:82,170);(!e||H())&&k(a)>o&&(a=this.tightened(a,o));let l=ae(a,i,o),u=k(l)>o||this.
scroller.classList.contains("tight");this.scroller.classList.toggle("dense",u),this.layout={widths:l,lefts:Pt(l),nameWidth:n,origin:n+s,whole:k(l)<=o};let d=l.map(
h=>`${h}px`).join(" ");this.track.style.gridTemplateColumns=`${n}px ${s}px ${d}`,this.scroller.style.scrollPaddingLeft=`${n}px`,this.heatmap.paint(l)}tightened(t,e){
this.scroller.classList.add("tight");let n=this.needed(H()?48:62,170);return k(n)<=e?n:(this.scroller.classList.remove("tight"),t)}needed(t,e){let n=this.data.tokens.
map(()=>t),s=q(this.scroller);for(let[o,i]of this.data.runs){let a=(this.chips.get(o)?.text.getBoundingClientRect().width??0)/s;i===1&&(n[o]=Math.ceil(M(a+(H()?
20:27),t,e)))}return n}lastSeen(){return this.layout?le(this.layout.widths,this.scroller.clientWidth-this.layout.origin):0}show(t,e,n){for(let a of this.columns.
flat())a.classList.remove("lit");for(let a of this.columns[t.step])a.classList.add("lit");if(this.track.classList.remove("stepping"),!this.layout)return;let{lefts:s,
widths:o,origin:i}=this.layout;Object.assign(this.band.style,{transform:`translateX(${i+s[t.step]}px)`,width:`${o[t.step]}px`}),this.veil.hidden=n||e>=s.length-
1,this.veil.hidden||(this.veil.style.transform=`translateX(${i+s[e]+o[e]}px)`),this.heatmap.show(t,s[t.step],o[t.step])}travel(t){this.track.classList.add("step\
ping");let[e,n]=[t?this.states[t-1]:this.first,this.states[t]],s=this.chips.get(this.data.runs.findLast(([o])=>o<=t)?.[0]??t)?.element;ut(e,n,this.track),s&&ut(
s,n,this.track),ut(n,this.lists[t],this.track,{delay:420,duration:380});for(let o of[n,this.lists[t]])o.classList.remove("pulse"),o.offsetWidth,o.classList.add(
"pulse")}reveal(t,e){if(!this.layout||this.layout.whole)return;let{scrollLeft:n,clientWidth:s}=this.scroller,{widths:o,lefts:i,nameWidth:a,origin:l}=this.layout,
u=l+i[t],d=u+o[t]+(e?o[t+1]??0:0);(u<n+a||d>n+s)&&this.scroller.scrollTo({left:u-s/2,behavior:e?"smooth":"auto"})}};function en(r){let t=[...r.children].map(e=>(e.
querySelector(".word")?.scrollWidth??0)+(e.querySelector(".share")?.offsetWidth??0));return Math.max(...t)+22}var nn=1200,rn=720,sn=430,Nt=class{host;player;announcer;pending;view=null;text="";unit=0;pointed=null;atRest=!1;constructor(t){this.host=t;let{root:e,lifetime:n}=t;
this.announcer=new et(n),this.pending=n.timer(),this.player=new rt({last:()=>(this.view?.data.tokens.length??1)-1,wait:()=>nn,begin:({step:s,last:o})=>s>=o?0:s,
moved:s=>this.moved(s),changed:()=>this.show()},n),n.listen(e,"keydown",s=>this.key(s)),n.listen(document,Q,s=>{this.pick(s.detail),e.scrollIntoView({block:"cen\
ter",behavior:st()?"auto":"smooth"})}),n.resized(e,()=>this.resize()),re(n,e,s=>this.key(s))}update(t){let e=this.view?.data,n=JSON.stringify([t.tokens,t.words]),
s=n!==this.text,o=Vt(t);if(this.text=n,G(this.host.root,o.palette),s||!this.view){let i=e!==void 0&&e.tokens[0]===o.tokens[0];this.player.pause(),this.pointed=null,
this.view=this.build(o),this.player.place(this.player.last),this.atRest=!1,!e&&o.step!==null?this.player.place(o.step):this.atRest=!i}else this.view.data=o,this.
view.stage.update(o);this.pending.waiting||(this.unit=o.unit),this.resize(),s&&this.view.stage.reveal(this.player.step,!1)}build(t){let{words:e}=t,n=new pt(t,{hover:d=>this.
hover(d),pick:d=>this.pick(d)}),s=new ct(t),o=new ot(e.arithmetic,e,s.element),i=new nt(e,this.player,{speeds:[.5,1,2,4],all:e.all}),a=c("button",{type:"button",
class:"wide order",onclick:()=>this.reorder()},e.similar),l=c("span",{class:"scale"},c("span",{},"−1"),c("span",{class:"ramp"}),c("span",{},"1")),u=c("div",{class:"\
legend"},l,a,c("span",{class:"keys"},e.keys));return this.host.root.replaceChildren(i.element,c("div",{class:"board"},c("div",{class:"left"},n.scroller,u),o.element),
this.announcer.element),{data:t,stage:n,panel:s,controls:i,order:a}}reorder(){this.host.send("order",this.view?.data.order==="similar"?"trained":"similar")}resize(){
this.view&&(this.fit(),this.atRest&&this.view.stage.layout&&this.player.place(this.view.stage.lastSeen(),this.player.all),this.show())}fit(){let{root:t}=this.host;
t.classList.add("tall"),t.classList.toggle("narrow",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560),t.classList.toggle("low",t.clientHeight<rn),
t.classList.toggle("tiny",t.clientHeight<sn),this.view?.stage.resize()}cell(){let{unit:t,pointed:e}=this;return e?{step:e.step,unit:e.unit??t}:{step:this.player.
step,unit:t}}show(){if(!this.view)return;let{player:t}=this,{data:e,stage:n,panel:s,controls:o,order:i}=this.view,a=this.cell();n.show(a,t.step,t.all),s.show(e,
a),o.show(t),i.setAttribute("aria-pressed",String(e.order==="similar")),this.host.root.dataset.step=String(a.step+1),this.host.root.dataset.unit=String(a.unit+1),
this.announcer.say(()=>this.sentence(e,a),t.playing?0:250)}sentence(t,{step:e,unit:n}){let s=x(t.hidden[e*t.units+n]);return L(t.words.cell,{unit:n+1,step:e+1,token:$(
t.tokens[e]),value:s})}hover(t){let e=this.pointed;this.pointed=t,(e?.step!==t?.step||e?.unit!==t?.unit)&&this.show()}pick({step:t,unit:e}){let{player:n}=this;n.
pause(),this.atRest=!1,n.place(t,n.all||t===n.last),this.pointed=null,e!==null&&(this.unit=e),this.view?.stage.reveal(t,!st()),this.choose(0),this.show()}choose(t){
this.pending.start(t,()=>this.host.send("cell",{unit:this.unit+1,step:this.player.step+1}))}moved(t){this.atRest=!1,this.pointed=null,this.view?.stage.reveal(this.
player.step,t),this.show(),t&&this.view?.stage.travel(this.player.step)}turn(t){if(!this.view)return;let{data:e,stage:n}=this.view;this.atRest=!1;let s=M(n.heatmap.
rowOf(this.cell().unit)+t,0,e.units-1);this.pointed=null,this.unit=n.heatmap.unitOf(s),this.choose(500),this.show()}key(t){if(!this.view||Qt(t)||ee(t,["ArrowUp",
"ArrowDown"," "]))return;let e=t.shiftKey?10:1;te(t,{...ne(this.player),ArrowUp:()=>this.turn(-e),ArrowDown:()=>this.turn(e),Enter:()=>this.choose(0)})}},ue=Z("\
unrolled-rnn",r=>new Nt(r));function D(r,t){let e=r.get(t);if(!e)throw new Error(`these weights have no ${t}`);return e}function de(r,t,e){let n=t==="float16"?pe(r):new Float32Array(r.slice().
buffer),s=new Map,o=0;for(let{name:i,shape:a}of e){let l=a.reduce((u,d)=>u*d,1);s.set(i,n.subarray(o,o+l)),o+=l}if(o!==n.length)throw new Error(`${n.length} num\
bers for tensors of ${o}`);return s}function Rt(r){let t=atob(r),e=new Uint8Array(t.length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n);return e}function he(r){
let t=Rt(r);return Uint16Array.from({length:t.length/2},(e,n)=>t[2*n]|t[2*n+1]<<8)}function K(r){let t=new Uint8Array(Float32Array.from(r).buffer);return on(t)}
function on(r){let t="";for(let e=0;e<r.length;e+=8192)t+=String.fromCharCode(...r.subarray(e,e+8192));return btoa(t)}function pe(r){let t=new Float32Array(65536);
for(let n=0;n<65536;n++){let s=n>>10&31,o=n&1023,i=Number.NaN;s===0?i=o*2**-24:s<31?i=(1+o/1024)*2**(s-15):o===0&&(i=Number.POSITIVE_INFINITY),t[n]=n>>15?-i:i}let e=new Float32Array(
r.length/2);for(let n=0;n<e.length;n++)e[n]=t[r[2*n]|r[2*n+1]<<8];return e}function me(r,t){let{characters:e,merges:n}=r.vocabulary;return{...r,vocabulary:{characters:e,merges:he(n)},weights:de(Rt(t),r.format,r.tensors)}}function fe(r,t){let e=Object.entries(r).filter(([n])=>n.startsWith(t)).map(([n,s])=>[n.slice(t.length),s]);return Object.fromEntries(e)}var mt=class{#t;#e;constructor(t,e,n){this.#t=e,this.#e=n,t.listen(document,"pointerdown",s=>{s.composedPath().includes(e)||(e.open=!1)}),t.listen(e,"keydown",s=>{
s.key!=="Escape"||!e.open||(e.open=!1,e.querySelector("summary")?.focus())})}speak(t,e){let s=[t,...Object.keys(e).filter(o=>o!==t)].flatMap(o=>Object.entries(e[o]).
filter(([i])=>i.startsWith("example.")).map(([,i])=>c("li",{lang:o},this.#n(i))));this.#t.querySelector("ul")?.replaceChildren(...s)}#n(t){return c("button",{type:"\
button",onclick:()=>{this.#t.open=!1,this.#e(t)}},t)}};function ge(r){let t=[...r.replace(/\p{Surrogate}/gu,"�").normalize("NFC")],e=t.length,n=t.slice(0,2e3).join(""),s=e>2e3;return r?/[^\p{White_Space}\p{Cc}\p{Cf}]/u.
test(n)?{text:n,notice:s?"sentence.cut":null,used:Math.min(e,2e3),given:e}:s?{text:"",notice:"sentence.cut",used:2e3,given:e}:{text:"",notice:/^\p{White_Space}*$/u.
test(n)?"sentence.blank":"sentence.controls",used:0,given:e}:{text:"",notice:"sentence.empty",used:0,given:e}}var Ct="text",ye="lang",an=150,ln=400;function A(r){let t=document.querySelector(r);if(!t)throw new Error(`this page has no ${r}`);return t}function cn(){let[r,
t]=["#data","#weights"].map(n=>A(n)),e=me(JSON.parse(r.textContent??""),(t.textContent??"").trim());return t.remove(),e}var It=class{data;#t=new F;#e=this.#t.frame();#n=this.#t.
timer();#s=this.#t.timer();#r=matchMedia("(prefers-color-scheme: dark)");#o=A("#sentence");#c=A("#notice");#h;#a;#l="en";#i=!1;constructor(t){this.data=cn(),this.#a=
t(this),this.#h=new mt(this.#t,A("#examples"),e=>this.#y(e)),this.#t.listen(this.#o,"input",()=>{this.#i=!0,this.changed()}),this.#t.listen(window,"hashchange",
()=>this.#p()),this.#r.addEventListener("change",()=>this.#d()),this.#p()}place(t){let e=A(`[data-picture="${t}"]`),n=e.querySelector("template"),s=e.shadowRoot??
e.attachShadow({mode:"open"});return n&&s.replaceChildren(n.content.cloneNode(!0)),s}changed(){this.#e.request(()=>this.#d()),this.#n.start(ln,()=>this.#f())}later(t){
this.#s.start(an,t)}#p(){let t=new URLSearchParams(location.hash.slice(1)),e=[t.get(ye),...navigator.languages.map(n=>n.split("-")[0])];this.#a.take(t),this.#i=
t.has(Ct),this.#m(e.find(n=>n&&Object.hasOwn(this.data.words,n))??"en"),this.#i&&(this.#o.value=t.get(Ct)??""),this.#d()}#f(){let t=new URLSearchParams({[ye]:this.#l,
...this.#a.chosen()});this.#i&&t.set(Ct,this.#o.value);try{history.replaceState(null,"",`#${t}`)}catch{}}get#u(){let t=this.data.words[this.#l];return{language:this.#l,
catalog:t,palette:this.data.palettes[this.#r.matches?"dark":"light"]}}#m(t){this.#l=t;let{catalog:e}=this.#u;document.documentElement.lang=t,document.title=`${e["\
offline.title"]} · seq2see`;for(let n of document.querySelectorAll("[data-word]"))U(n,e[n.dataset.word??""]);this.#o.setAttribute("aria-label",e["sentence.labe\
l"]),this.#o.placeholder=e["sentence.placeholder"],this.#h.speak(t,this.data.words),this.#i||(this.#o.value=e["example.1"]),A("#languages").replaceChildren(...this.#g()),
A("#languages").setAttribute("aria-label",e["language.switch"]),A("#controls").replaceChildren(...this.#a.controls(this.#u))}#g(){return Object.entries(this.data.
words).map(([t,e])=>{let n=String(t===this.#l);return c("button",{type:"button",lang:t,"aria-pressed":n,onclick:()=>{this.#m(t),this.changed(),A(`#languages [la\
ng="${t}"]`).focus()}},e["language.name"])})}#y(t){this.#i=!0,this.#o.value=t,this.#o.focus(),this.changed()}#d(){let t=ge(this.#o.value),e=this.#u;document.body.
classList.toggle("empty",!t.text);let n=t.text?this.#a.show(t.text,e):null;U(this.#c,un(t,n,e.catalog)),this.#c.hidden=!this.#c.textContent,document.body.dataset.
shown=t.text}};function un({notice:r,used:t,given:e},n,s){let o=r?[L(s[r],{used:xt(t),given:xt(e)})]:[];return n&&n.shown<n.total&&o.push(L(s["sentence.tokens"],
{...n})),o.join(" ")}function be(r){let t=A("#unable");try{new It(r),t.remove()}catch(e){throw document.body.classList.add("unable"),e}}function Ft(r,t,e){let n=r.get(t)??"",s=/^\d{1,6}$/.test(n)?Number(n)-1:-1;return s>=0&&s<e?s:null}function ve(r){return Object.fromEntries(Object.entries(r).flatMap(([t,e])=>e===null||e===""?[]:[[t,typeof e=="number"?String(e+1):e]]))}function ft(r,t,e){let n=r.length/e,s=t.length/e,[o,i]=[n-n%4,s-s%2],a=new Float32Array(n*s);for(let l=0;l<i;l+=2)for(let u=0;u<o;u+=4)dn(r,t,e,u,l,a,s);for(let l=0;l<
n;l++)for(let u=l<o?i:0;u<s;u++)a[l*s+u]=hn(r,l*e,t,u*e,e);return a}function dn(r,t,e,n,s,o,i){let a=n*e,l=a+e,u=l+e,d=u+e,h=s*e,f=h+e,m=0,p=0,b=0,v=0,y=0,w=0,P=0,
C=0;for(let R=0;R<e;R++){let j=t[h+R],V=t[f+R],Dt=r[a+R],_t=r[l+R],Ut=r[u+R],zt=r[d+R];m+=j*Dt,p+=V*Dt,b+=j*_t,v+=V*_t,y+=j*Ut,w+=V*Ut,P+=j*zt,C+=V*zt}let N=n*i+
s;o[N]=m,o[N+1]=p,o[N+i]=b,o[N+i+1]=v,o[N+2*i]=y,o[N+2*i+1]=w,o[N+3*i]=P,o[N+3*i+1]=C}function hn(r,t,e,n,s){let o=0,i=0;for(let a=0;a+1<s;a+=2)o+=r[t+a]*e[n+a],
i+=r[t+a+1]*e[n+a+1];return o+i+(s%2?r[t+s-1]*e[n+s-1]:0)}function I(r){let t=r[0]?.length??0,e=new Float32Array(r.length*t);return r.forEach((n,s)=>{e.set(n,s*
t)}),e}function xe(r,t,e){return I(r.map(n=>t.subarray(n*e,(n+1)*e)))}var gt=class{wXh;wHh;#t;#e;#n;units;#s=[];constructor(t){this.wXh=D(t,"layer.weight_ih_l0"),this.wHh=D(t,"layer.weight_hh_l0"),this.#t=D(t,"layer.bias_ih_l0"),this.#e=
D(t,"embedding.weight"),this.#n=D(t,"output_bias"),this.units=this.#t.length}trace(t){let e=this.units,n=this.#r(t);return this.#s=n,{steps:t.length,units:e,vocabulary:this.#n.
length,inputs:I(n.map(({input:s})=>s)),hidden:I(n.map(({hidden:s})=>s)),fromInput:I(n.map(({fromInput:s})=>s)),fromHidden:I(n.map(({fromHidden:s})=>s)),bias:this.#t,
logits:n.map(({logits:s})=>s),guesses:n.map(({logits:s,logSum:o,likeliest:i})=>i.map(a=>[a,Math.exp(s[a]-o)])),bits:n.map(({id:s},o)=>o?(n[o-1].logSum-n[o-1].logits[s])/
Math.LN2:null)}}#r(t){let e=this.units,n=t.findIndex((p,b)=>this.#s[b]?.id!==p),s=n<0?t.length:n,o=t.slice(s),i=xe(o,this.#e,e),a=ft(i,this.wXh,e),l=(p,b)=>p.slice(
b*e,(b+1)*e),u=s?this.#s[s-1].hidden:new Float32Array(e),d=[];for(let p=0;p<o.length;p++){let b=ft(u,this.wHh,e),v=b.map((y,w)=>Math.tanh(a[p*e+w]+this.#t[w]+y));
d.push({fromHidden:b,hidden:v}),u=v}let h=ft(I(d.map(({hidden:p})=>p)),this.#e,e),f=this.#n.length,m=d.map(({fromHidden:p,hidden:b},v)=>{let y=h.subarray(v*f,(v+
1)*f).map((P,C)=>P+this.#n[C]),w=mn(y);return{id:o[v],input:l(i,v),fromInput:l(a,v),fromHidden:p,hidden:b,logits:y,logSum:pn(y,y[w[0]]),likeliest:w}});return[...this.#s.
slice(0,s),...m]}};function pn(r,t){let e=0;for(let n of r)e+=Math.exp(n-t);return t+Math.log(e)}function mn(r){let[t,e,n]=[-1,-1,-1];for(let s=0;s<r.length;s++){
let o=r[s];n>=0&&o<=r[n]||(t<0||o>r[t]?[t,e,n]=[s,t,e]:e<0||o>r[e]?[e,n]=[s,e]:n=s)}return[t,e,n]}var fn=/ ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+| ?\p{N}| ?[^\p{White_Space}\p{L}\p{N}]|[\r\n]|\p{White_Space}/gu;function gn(r){
return r.replace(/\p{Surrogate}/gu,"���").normalize("NFC")}var yt=class{entries;#t=new Map;#e=new Map;#n;constructor({characters:t,merges:e}){let n=["<end\
>"];for(let o=0;o<256;o++)n.push(`<0x${o.toString(16).toUpperCase().padStart(2,"0")}>`);for(let o of t)this.#t.set(o,n.length),n.push(o);let s=n.length+e.length/
2;for(let o=0;o<e.length;o+=2){let[i,a]=[e[o],e[o+1]];this.#e.set(i*s+a,n.length),n.push(n[i]+n[a])}this.entries=n,this.#n=this.#t.get(" ")??257}encode(t,e=Number.
POSITIVE_INFINITY){let n=gn(t);if(!n)return{text:n,tokens:[],ids:[],spans:[],total:0};let s=[...n],o=this.#s(` ${n}`),i=o.findIndex(({id:l})=>l!==this.#n);i>=0&&
this.entries[o[i].id].startsWith(" ")?o=o.map(({id:l,start:u,end:d},h)=>({id:l,start:h>i?u-1:h,end:h<i?d:d-1})):o=o.slice(1).map(({id:l,start:u,end:d})=>({id:l,
start:u-1,end:d-1}));let a=o.length;if(a>e){let l=e;for(;l>0&&yn(o[l],o[l-1]);)l--;o=o.slice(0,l)}return{text:n,tokens:o.map(({start:l,end:u})=>s.slice(l,u).join(
"")),ids:o.map(({id:l})=>l),spans:o.map(({start:l,end:u})=>[l,u]),total:a}}#s(t){let e=[],n=0;for(let[s]of t.matchAll(fn)){let o=[...s];e.push(...this.#o(o.flatMap(
(i,a)=>this.#r(i,n+a)))),n+=o.length}return e}#r(t,e){let n=this.#t.get(t);return(n===void 0?[...new TextEncoder().encode(t)].map(o=>1+o):[n]).map(o=>({id:o,start:e,
end:e+1}))}#o(t){let e=this.entries.length;for(;;){let n=Number.POSITIVE_INFINITY,s=-1;for(let o=1;o<t.length;o++){let i=this.#e.get(t[o-1].id*e+t[o].id);i!==void 0&&
i<n&&([n,s]=[i,o])}if(s<0)return t;t.splice(s-1,2,{id:n,start:t[s-1].start,end:t[s].end})}}};function yn(r,t){return r.start===t.start&&r.end===t.end}function we({
spans:r}){let t=[];return r.forEach(([e,n],s)=>{let o=r[s-1];o&&o[0]===e&&o[1]===n?t[t.length-1][1]++:t.push([s,1])}),t}function Le(r){if(r.length<3)return r.map((o,i)=>i);let e=r.map(o=>r.map(i=>Math.sqrt(o.reduce((a,l,u)=>a+(l-i[u])**2,0)))),{nodes:n,root:s}=bn(e);return new Ot(
e,n).of(s)}function bn(r){let t=r.map(o=>[...o]),e=r.map((o,i)=>({node:{leaves:[i],children:null},id:i})),n=new Set(r.keys()),s=[];for(;n.size>1;){let[o,i,a]=[-1,
-1,Number.POSITIVE_INFINITY];for(let p of n)for(let b of n)p<b&&t[p][b]<a&&([o,i,a]=[p,b,t[p][b]]);let[l,u]=[e[o],e[i]],d=l.id<u.id?[l.node,u.node]:[u.node,l.node],
h={leaves:[...d[0].leaves,...d[1].leaves],children:d},[f,m]=[l.node.leaves.length,u.node.leaves.length];n.delete(o);for(let p of n){let b=(f*t[o][p]+m*t[i][p])/
(f+m);t[i][p]=t[p][i]=b}e[i]={node:h,id:r.length+s.length},s.push(h)}return{nodes:s,root:s[s.length-1]}}var Ot=class{#t;#e=new Map;#n;constructor(t,e){this.#n=t.
length,this.#t=new Float64Array(this.#n**2);for(let{children:n}of e){if(!n)continue;let[s,o]=n;for(let i of s.leaves)for(let a of o.leaves)this.#s(t,s,o,i,a)}}#s(t,e,n,s,o){
let i=this.#n,a=Me(n,o),l=Number.POSITIVE_INFINITY;for(let u of Me(e,s)){let[d,h]=[this.#t[s*i+u],t[u]];for(let f of a){let m=d+h[f]+this.#t[f*i+o];m>=l||(l=m,this.#e.
set(s*i+o,[u,f]),this.#e.set(o*i+s,[f,u]))}}this.#t[s*i+o]=this.#t[o*i+s]=l}of(t){if(!t.children)return[...t.leaves];let[e,n]=t.children,[s,o]=[e.leaves[0],n.leaves[0]];
for(let i of e.leaves)for(let a of n.leaves)this.#t[i*this.#n+a]<this.#t[s*this.#n+o]&&([s,o]=[i,a]);return this.#r(t,s,o)}#r(t,e,n){if(!t.children)return[e];let[
s,o]=t.children,[i,a]=s.leaves.includes(e)?[s,o]:[o,s],[l,u]=this.#e.get(e*this.#n+n)??[e,n];return[...this.#r(i,e,l),...this.#r(a,u,n)]}};function Me({leaves:r,
children:t},e){if(!t)return r;let[n,s]=t;return n.leaves.includes(e)?s.leaves:n.leaves}var vn=3;function $t({hidden:r,units:t,steps:e}){let[n,s]=[0,-1];for(let o=0;o<t;o++){let[i,a]=[0,0];for(let u=0;u<e;u++)i+=r[u*t+o]/e;for(let u=0;u<e;u++)a+=(r[u*
t+o]-i)**2;let l=e>1?a:Math.abs(r[o]);l>s&&([n,s]=[o,l])}return n}function Ee({hidden:r,units:t,steps:e},n){return n==="trained"?Array.from({length:t},(s,o)=>o):
Le(Array.from({length:t},(s,o)=>Array.from({length:e},(i,a)=>r[a*t+o])))}function Te({wXh:r,wHh:t},e,n){let{units:s,steps:o,inputs:i,hidden:a}=e,l=r.subarray(n*
s,(n+1)*s),u=t.subarray(n*s,(n+1)*s);return Array.from({length:o},(d,h)=>{let f=[];for(let m=0;m<s;m++){let p=i[h*s+m];f.push(["x",m,l[m],p,l[m]*p])}for(let m=0;m<
s;m++){let p=h?a[(h-1)*s+m]:0;f.push(["h",m,u[m],p,u[m]*p])}return f.sort((m,p)=>Math.abs(p[4])-Math.abs(m[4])).slice(0,vn).filter(m=>m[4]!==0)})}var xn=.9,bt=class{#t;#e;constructor({vocabulary:t,weights:e}){this.#t=new yt(t),this.#e=new gt(e)}get units(){return this.#e.units}read(t,e){let n=this.#t.encode(
t,e);return{read:n,trace:this.#e.trace(n.ids)}}figure(t,e,{unit:n,order:s}){let o=n!==null&&n>=0&&n<e.units?n:$t(e);return{tokens:[...t.tokens],runs:we(t),bits:e.
bits.map(i=>i===null?null:Number(i.toFixed(4))),guesses:e.guesses.map(i=>i.map(([a,l])=>[this.#t.entries[a],Number(l.toFixed(6))])),units:e.units,inputs:e.units,
vocabulary:e.vocabulary,hidden:K(e.hidden),fromInput:K(e.fromInput),fromHidden:K(e.fromHidden),bias:K(e.bias),order:s,rows:Ee(e,s),unit:o,parts:Te(this.#e,e,o)}}};
function ke({hidden:r,units:t,steps:e},n){let[s,o]=[1,-1];for(let i of r)[s,o]=[Math.min(s,i),Math.max(o,i)];return L(n["hidden_states.alt"],{units:t,steps:e,low:x(
s,2),high:x(o,2),near:Pe(r.subarray(-t))})}function Se(r){return{...fe(r,"unrolled."),end:r["token.end"],sheet:r["picture.sheet"]}}function Ae(r,t){let{units:e,
vocabulary:n}=t;return{tokens:[...r.tokens],units:e,inputs:e,vocabulary:n,pointers:wn(t)}}function wn(r){let{hidden:t,units:e,steps:n,bits:s}=r,o=n-1,i=[];if(n>
1){let a=y=>t.subarray(y*e,(y+1)*e),l=y=>Math.hypot(...a(y).map((w,P)=>w-t[(y-1)*e+P])),u=Array.from({length:o},(y,w)=>w+1),d=(y,w)=>w.reduce((P,C)=>y(C)>y(P)?C:
P),h=d(l,u);i.push({name:"changed",step:h,number:l(h)});let f=$t(r),m=y=>t[y*e+f],p=d(m,[0,...u]),b=d(y=>-m(y),[0,...u]);i.push({name:"lively",step:p,unit:f,other:b,
low:m(b),high:m(p)});let v=d(y=>s[y]??0,u);i.push({name:"surprising",step:v,number:s[v]??0})}return i.push({name:"near",step:o,number:Pe(t.subarray(-e))}),i}function Pe(r){
return r.filter(t=>Math.abs(t)>xn).length}var Wt=class{#t;#e;#n;#s;#r={unit:null,step:null,order:"trained"};constructor(t){this.#t=t,this.#e=new bt(t.data),this.#n=t.place("unrolled-rnn"),this.#s=t.place(
"unrolled-below")}controls(){return[]}take(t){this.#r={unit:Ft(t,"unit",this.#e.units),step:Ft(t,"step",64),order:Ne(t.get("order"))}}chosen(){let{unit:t,step:e,
order:n}=this.#r;return ve({unit:t,step:e,order:n==="trained"?null:n})}show(t,{catalog:e,palette:n}){let{read:s,trace:o}=this.#e.read(t,64),i=this.#r.step!==null&&
this.#r.step<o.steps?this.#r.step:null,a=Se(e);return ue({data:{...this.#e.figure(s,o,this.#r),step:i,alternative:ke(o,e),palette:n,words:a},parentElement:this.#n,
setStateValue:(l,u)=>this.#o(l,u)}),this.#t.later(()=>{Zt({data:{...Ae(s,o),palette:n,words:a},parentElement:this.#s})}),{shown:o.steps,total:s.total}}#o(t,e){if(t===
"cell"){let{unit:n,step:s}=e;this.#r={...this.#r,unit:n-1,step:s-1}}else t==="order"&&(this.#r={...this.#r,order:Ne(e)});this.#t.changed()}};function Ne(r){return r===
"similar"?"similar":"trained"}be(r=>new Wt(r));

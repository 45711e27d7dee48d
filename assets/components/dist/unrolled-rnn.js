function o(s,t={},...e){let n=document.createElement(s),{class:i,style:r={},onclick:a,...l}=t;i!==void 0&&(n.className=i);for(let[c,u]of Object.entries(r))n.style.
setProperty(c,u);a&&(n.onclick=()=>a()),M(n,l);for(let c of e)n.append(c instanceof Node?c:String(c));return n}function f(s,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",s);return M(n,t),n.append(...e),n}function M(s,t){for(let[e,n]of Object.entries(t))n!=null&&s.setAttribute(e,String(n))}function dt(s,t){
s.textContent!==t&&(s.textContent=t)}function E(s,t){return s.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var O=class{element=o("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>dt(this.element,t()))}};var Nt=1e-6;function x(s,t=4){if(!Number.isFinite(s))return ht(s);let e=Math.abs(s).toFixed(t);return s<0&&Number(e)!==0?"−"+e:e}function S(s,t=4){let e=x(s,t);
return e.startsWith("−")||e==="–"||Number(e)===0?e:`+${e}`}function Q(s,t,e=4){let n=10**e,i=r=>Math.round(D(r,e)*n);return s.reduce((r,a)=>r+i(a),0)===i(t)?
"=":"≈"}function D(s,t){return Number(s.toFixed(t))}function I(s){if(!Number.isFinite(s))return ht(s);if(s<0)return Rt(-s);if(s===0)return"0%";if(s<.001)return"<0.1%";if(Math.
abs(s-1)<=Nt&&s>=1)return"100%";if(s>.999&&s<1)return">99.9%";if(s>1&&s<1.0005)return">100%";let t=s<.1||s>.9&&s<1.1?1:0;return`${(100*s).toFixed(t).replace(/\.0$/,
"")}%`}function Rt(s){let t=I(s);return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function ht(s){return Number.isNaN(s)?"–":s<0?"−∞":"∞"}function m(s,t,e){return Math.min(e,Math.max(t,s))}function w(s){let t=0;for(let e of s)t+=e;return t}function pt(s,t){for(let[e,n]of Object.entries(t))typeof n=="string"&&s.style.setProperty(`--${e}`,n);for(let e of["diverging","sequential"]){let n=t[e].map(([i,
r])=>`${r} ${i*100}%`);s.style.setProperty(`--${e}`,`linear-gradient(to right, ${n.join(", ")})`)}}function W(s){let t=s.map(([e,n])=>({at:e,channels:Ot(n)}));return e=>{
let n=m((e+1)/2,0,1),i=1;for(;i<t.length-1&&n>t[i].at;)i++;let[r,a]=[t[i-1],t[i]],l=(n-r.at)/(a.at-r.at),c=u=>Math.round(r.channels[u]+l*(a.channels[u]-r.channels[u]));
return[c(0),c(1),c(2),255]}}function Ot(s){return[1,3,5].map(t=>Number.parseInt(s.slice(t,t+2),16))}var tt={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v1\
4h-2zM4 5v14l11-7z"},z=class{element;count=o("span",{class:"count"});#t;#e;#n;#i=f("path",{d:tt.play});#s;constructor(t,e,{speeds:n,all:i}){this.#t=t,this.#e=o(
"input",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let r=n.map(l=>o("option",{value:l},`${l}×`)),a=o("s\
elect",{"aria-label":t.speed,title:t.speed},...r);a.value=String(e.speed),a.onchange=()=>{e.speed=Number(a.value)},this.#n=this.#r("play",()=>e.toggle(),this.#i),
this.#n.classList.add("primary"),this.#s=i===null?null:o("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},i),this.element=o("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#r("first",()=>e.first()),this.#r("back",()=>e.back()),this.#n,this.#r("forward",()=>e.forward()),this.#r("last",
()=>e.end()),this.#e,this.count,a,...this.#s?[this.#s]:[])}#r(t,e,n=f("path",{d:tt[t]})){let i=this.#t[t];return o("button",{type:"button",class:"icon","data-na\
me":t,"aria-label":i,title:i,onclick:e},f("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:t,last:e,playing:n,all:i}){let r=e+1;M(this.#e,{max:r,
"aria-valuetext":E(this.#t.step_of,{step:t+1,steps:r})}),this.#e.value=String(t+1),this.count.replaceChildren(o("i",{},"t"),` = ${t+1} / ${r}`);let a=n?"pause":
"play";M(this.#n,{"data-name":a,title:this.#t[a],"aria-label":this.#t[a]}),this.#i.setAttribute("d",tt[a]),this.#s?.setAttribute("aria-pressed",String(i))}};var Dt="presenting";function H(){return typeof document<"u"&&document.documentElement.classList.contains(Dt)}function L(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function mt(s){return s.ctrlKey||s.metaKey||s.altKey}function ft(s,t){return Object.hasOwn(t,s.key)?(s.preventDefault(),s.stopPropagation(),t[s.key](),!0):!1}function gt(s,t=[" "]){let e=s.composedPath()[0],n=e instanceof
Element?e.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!t.includes(s.key):n==="BUTTON"&&[" ","Enter"].includes(s.key)}function bt(s,t=H()){let e={ArrowLeft:()=>s.
back(),ArrowRight:()=>s.forward(),Home:()=>s.first(),End:()=>s.end()," ":()=>s.toggle()};return t?It(s,e):e}function It(s,{ArrowLeft:t,ArrowRight:e,...n}){let i=s.
fresh&&s.step===s.last&&s.last>0,r=i?()=>s.first():e;return(i||s.step<s.last)&&Object.assign(n,{ArrowRight:r,PageDown:r}),!s.fresh&&s.step>0&&Object.assign(n,{ArrowLeft:t,
PageUp:t}),n}function yt(s,t,e){t.closest(".in-notebook")||s.listen(document,"keydown",n=>{let i=document.activeElement===document.body||document.activeElement===
null,a=["ArrowLeft","ArrowRight",...H()?["PageUp","PageDown","Home","End"]:[]].includes(n.key)||n.key===" "&&Wt(t);i&&a&&!n.defaultPrevented&&e(n)})}function Wt(s){
let{top:t,bottom:e}=s.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var et="data-test-script-state",nt=0,st=0;function vt(){return nt>st}function zt(){let s=document.querySelector(`[${et}]`);if(!s)return;nt+=1;let t=nt,e=!1,n=new MutationObserver(
()=>{s.getAttribute(et)!=="notRunning"?e=!0:e&&(n.disconnect(),setTimeout(()=>{st=Math.max(st,t)},400))});n.observe(s,{attributes:!0,attributeFilter:[et]})}typeof window<
"u"&&window.addEventListener?.("popstate",zt);var Ut=6,Ft=1300,_t=1.5,Kt={usual:990,most:2.25},Bt=.4;function qt(s,t,e){if(e(t))return t;let[n,i]=[s,t];for(let r=0;r<Ut;r++){let a=(n+i)/2;e(a)?n=a:i=a}return n}
function jt(s,t=H()){let{usual:e,most:n}=t?Kt:{usual:Ft,most:_t};return Math.min(n,Math.max(1,s/e))}function xt(s,t,e,n=()=>{}){let i=s.getRootNode(),r=(i instanceof
ShadowRoot?i.host:s).closest(".st-key-stage");if(!r)return()=>{};let a=()=>s.getBoundingClientRect().height,l=u=>{let d=qt(L()?Math.min(e,Bt):e,jt(r.clientWidth),
h=>(s.style.zoom=String(h),n(),a()<=u));return s.style.zoom=String(d),n(),d},c=()=>{let u=r.clientHeight;if(!u)return;s.style.maxHeight="",s.classList.remove("c\
rowded");let d=l(u);a()>u+1&&(s.classList.add("crowded"),d=l(u)),s.style.maxHeight=`${u/d}px`,s.style.overflowY="auto"};return t.resized(r,c),c}var U=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new it;return this.#e.add(()=>t.close()),t}frame(){let t=new rt;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},it=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},rt=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Vt=Symbol.for("seq2see.picture");function wt(s,t){s[Vt]=t}function Mt(s,t,e=1){let n=new WeakMap;function i(r,a,l){let c=new U;L()&&r.classList.add("framed");let d=t({root:r,lifetime:c,send:(v,y)=>b.send?.(v,y)},a),h=e<
1?xt(r,c,e,()=>d.arrange?.()):()=>{},b={lifetime:c,picture:d,fit:h,send:l,data:a};return n.set(r,b),b}return({data:r,parentElement:a,setStateValue:l})=>{let c=a.
querySelector(`.${s}`);if(!c||!r)return;let u=n.get(c),d=u&&vt()&&Gt(c)&&JSON.stringify(u.data)!==JSON.stringify(r);d&&u.lifetime.close();let h=u&&!d?u:i(c,r,l);
return h.send=l,h.data=r,wt(c,{name:s,data:r}),h.picture.update(r),h.fit(),()=>{h.lifetime.close(),n.get(c)===h&&n.delete(c)}}}function Gt(s){let t=s.getRootNode();
return(t instanceof ShadowRoot?t.host:s).closest(".st-key-stage")!==null}var F=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#n;constructor(t,e,n=_){this.#t=t,this.#e=e.timer(),this.#n=n}get last(){return this.#t.last()}place(t,e=!0){
let n=this.step;this.step=m(t,0,this.last),this.all=e,this.fresh||=this.step!==n}go(t){this.pause(),this.#i(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#i(this.#t.begin(
this)),this.#s(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#i(t){this.fresh=!1,this.step=m(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#n())}#s(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#i(this.step+1),this.#s()})}};function _(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var K=class{element;#t;constructor(t,{sheet:e},n){this.#t=o("button",{type:"button",class:"handle","aria-label":e,title:e,onclick:()=>this.#e()},f("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},f("path",{d:"M5 15l7-7 7 7"}))),M(this.#t,{"aria-expanded":"false"});let i=o("div",{class:"content",tabindex:0,role:"region","a\
ria-label":t},n);this.element=o("section",{class:"sheet"},this.#t,i)}#e(){let t=this.element.classList.toggle("open");M(this.#t,{"aria-expanded":String(t)})}};var B="<end>";function p(s,t,e=""){let n=o("span",{class:`symbol ${e}`},o("i",{},s));return t!==void 0&&t!==""&&n.append(o("sub",{},t)),n}var Yt={" ":"␣"," ":"\
␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Xt(s){return[...s].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function Et(s){
let t=[];for(let e of s){let n=Yt[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Xt(e)[0]:""),i=t.at(-1);n?t.push({text:n,unseen:!0}):i&&!i.unseen?i.text+=e:t.push({text:e,
unseen:!1})}return t}function T(s){let t=Et(s).map(({text:e,unseen:n})=>n?o("span",{class:"unseen"},e):e);return o("span",{class:"token",dir:"auto"},...t)}function ot(s){
let t=Et(s).map(n=>n.text).join(""),e=t.length>1&&s.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(e)?`⁨${e}⁩`:e}function Lt(s,t){return s===B?t:ot(s)}function P(s){let t=atob(s),e=new Uint8Array(t.length);for(let n=0;n<t.length;n++)e[n]=t.charCodeAt(n);return new Float32Array(e.buffer)}var Tt="seq2see:rnn-place";function kt(s){let{hidden:t,fromInput:e,fromHidden:n,bias:i}=s;return{...s,hidden:P(t),fromInput:P(e),fromHidden:P(n),bias:P(i)}}var q=s=>160+m(s,-3,3)*46,k=s=>55-s*42,j=class{element;guide=f("path",{class:"guide"});point=f("circle",{class:"point",r:6});caption=f("text",{class:"caption","\
text-anchor":"middle",y:116});constructor(t){let n=Array.from({length:61},(r,a)=>(a-30)/10).map((r,a)=>`${a?"L":"M"}${q(r)} ${k(Math.tanh(r))}`).join(""),i=(r,a)=>f(
"text",{x:304,y:k(r)+5,"text-anchor":"start"},a);this.element=f("svg",{class:"curve",viewBox:"0 0 320 120",role:"img","aria-label":t},f("path",{class:"axis",d:"\
M20 55H300M160 8V102"}),f("path",{class:"limit",d:`M20 ${k(1)}H300M20 ${k(-1)}H300`}),i(1,"1"),i(-1,"−1"),f("path",{class:"tanh",d:n}),this.guide,this.point,this.
caption)}show(t,e){this.guide.setAttribute("d",`M${q(t)} 55V${k(e)}H160`),M(this.point,{cx:q(t),cy:k(e)}),this.caption.setAttribute("x",String(m(q(t),60,260)));
let n=t>3?" →":t<-3?" ←":"";this.caption.textContent=`a = ${x(t,2)}${n}`}};function V({guesses:s,tokens:t,words:e},n,i){let r=s[n].map(([a,l])=>{let c=Lt(a,e.end);return o("li",{class:a===t[n+1]?"hit":"",title:`${c} ${I(l)}`},o("span",
{class:"bar",style:{width:`${l*100}%`}}),o("span",{class:a===B?"word end":"word"},a===B?c:T(a)),o("span",{class:"share"},I(l)))});return o("ol",{class:i},...r)}var G=class{element;title=o("div",{class:"title"});value=o("div",{class:"value"});swatch=o("span",{class:"swatch"});sum=o("div",{class:"sum"});curve;made=o("div",
{class:"made"});next=o("div",{class:"expects"});constructor({words:t}){this.curve=new j(t.curve);let e=o("div",{class:"reading"},this.value,this.swatch);this.element=
o("div",{class:"panel"},this.title,e,this.sum,this.curve.element,this.made,this.next)}show(t,e){let{step:n,unit:i}=e,r=n*t.units+i,a=t.hidden[r],l=[t.fromInput[r],
t.fromHidden[r],t.bias[i]],c=l[0]+l[1]+l[2],u=y=>o("span",{},y,o("span",{class:"index"},`[${i+1}]`));this.title.replaceChildren(o("span",{class:"place"},E(t.words.
place,{unit:i+1,step:n+1})),o("span",{class:"chip lit"},T(t.tokens[n]))),this.value.replaceChildren(u(p("h",n+1,"hidden")),o("span",{class:"equals"}," = "),o("o\
utput",{class:"number"},x(a)));let[d,h,b]=W(t.palette.diverging)(a);this.swatch.style.background=`rgb(${d},${h},${b})`,this.sum.replaceChildren(...this.terms(n,
l,u),this.result(n,a,u));let v=Q(l,c)==="=";this.sum.title=v?"":t.words.rounding,v||this.sum.append(o("p",{class:"note"},t.words.rounding)),this.curve.show(c,a),
this.contributions(t,e,l[0]+l[1]),this.expects(t,n)}terms(t,e,n){let i=e[0]+e[1]+e[2],r=Math.max(.5,...e.map(Math.abs),Math.abs(i)),a=(c,u,d)=>{let h=`${50+Math.
min(0,u/r)*50}%`,b=`${Math.abs(u)/r*50}%`,v=o("span",{class:u<0?"bar negative":"bar",style:{left:h,width:b}});return o("div",{class:`term ${d}`},o("span",{class:"\
label"},c),o("span",{class:"beam"},v),o("span",{class:"number"},S(u)))},l=(c,u,d,h)=>o("span",{},n(p("W",c,"weight"))," · ",p(u,d,h));return[a(l("xh","x",t+
1,"input"),e[0],"input"),a(l("hh","h",t,"hidden"),e[1],"hidden"),a(n(p("b")),e[2],"bias"),a(o("span",{},n(p("a",t+1)),` ${Q(e,i)}`),i,"total")]}result(t,e,n){return o(
"div",{class:"term result"},o("span",{class:"label"},"tanh(",n(p("a",t+1)),") ="),o("span",{class:"number"},S(e)))}contributions(t,{step:e,unit:n},i){let{words:r}=t;
if(n!==t.unit){this.made.replaceChildren(o("p",{class:"hint"},E(r.choose,{unit:n+1})));return}let a=t.parts[e],l=i-w(a.map(([,,,,h])=>h)),c=t.inputs+(e?t.units:
0)-a.length,u=o("li",{class:"rest"},o("span",{class:"from"},E(r.rest,{count:c})),o("span",{class:"number"},o("b",{},S(l,3)))),d=o("ul",{},...a.map(h=>this.contribution(
t,e,h)),u);this.made.replaceChildren(o("h3",{},r.largest),d)}contribution({words:t},e,[n,i,r,a,l]){let[c,u]=n==="x"?[t.from_dimension,p("x",e+1,"input")]:[t.from_unit,
p("h",e,"hidden")],[d,h=""]=E(c,{index:i+1}).split("{vector}"),b=D(r,3)*D(a,3),v=x(b,3)===x(l,3)?"=":"≈";return o("li",{class:n==="x"?"input":"hidden"},o("spa\
n",{class:"from"},d,u,h),o("span",{class:"number"},`${x(r,3)} × ${x(a,3)} ${v} `,o("b",{},S(l,3))))}expects(t,e){let n=[p("ŷ",e+1)," = softmax(",p("W","hy","\
weight")," ",p("h",e+1,"hidden")," + ",p("b","y"),")"];this.next.replaceChildren(o("h3",{},t.words.expects," ",...n),V(t,e,"guesses large"))}};function A(s){let{width:t}=s.getBoundingClientRect();return s.offsetWidth&&t?Math.round(100*t/s.offsetWidth)/100:1}var Ht=0,at=[];function Y(s,t,e,n={}){let{delay:i=0,duration:r=420,opacity:a=.9}=n,l=A(e),[c,u,d]=[s,t,e].map(y=>{let{left:$,top:C,width:N,height:R}=y.getBoundingClientRect();
return{left:$/l,top:C/l,width:N/l,height:R/l}});if(!c.width||!u.width)return;let[h,b]=[c.left-d.left+e.scrollLeft,c.top-d.top+e.scrollTop];queueMicrotask(v);function v(){
let y=Zt(s);y.classList.add("flying"),M(y,{"aria-hidden":"true"}),Object.assign(y.style,{left:`${h}px`,top:`${b}px`,width:`${c.width}px`,height:`${c.height}px`}),
e.append(y);let $=Math.min(1.6,Math.max(.4,Math.min(u.width/c.width,u.height/c.height))),[C,N]=[St(u.left,u.width,c.left,c.width),St(u.top,u.height,c.top,c.height)],
R=y.animate([{transform:"none",opacity:a},{transform:`translate(${C}px, ${N}px) scale(${$})`,opacity:a,offset:.85},{transform:`translate(${C}px, ${N}px) scale(${$}\
)`,opacity:0}],{delay:i,duration:r,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"both"});Ht++,R.onfinish=R.oncancel=()=>Jt(y)}}function Jt(s){if(at.push(s),!(--Ht&&
at.length<40))for(let t of at.splice(0))t.remove()}function St(s,t,e,n){return s+t/2-e-n/2}function Zt(s){let t=s.cloneNode(!0),[e,n]=[s,t].map(i=>i instanceof HTMLCanvasElement?
[i]:[...i.querySelectorAll("canvas")]);return e.forEach((i,r)=>{n[r].getContext("2d")?.drawImage(i,0,0)}),t}function Pt(s){let t=s.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}var Qt=22,X=class{canvas=o("canvas",{role:"img"});element;axis;line=o("div",{class:"line"});mark=o("div",{class:"mark"});flag=o("div",{class:"flag"});data;widths=[];high=0;at=0;constructor(t){
this.data=t,this.element=o("div",{class:"heat"},this.canvas,this.line,this.mark),this.axis=o("div",{class:"name axis"},this.flag),this.update(t),new ResizeObserver(
([e])=>{this.high=e.contentRect.height,this.clear()}).observe(this.element)}update(t){this.data=t,this.element.style.setProperty("--units",String(t.units)),this.
canvas.setAttribute("aria-label",t.alternative),this.paint(this.widths),this.axis.replaceChildren(this.flag,...t.order==="trained"?this.ticks():[])}ticks(){let{
units:t}=this.data;return[1,...[.25,.5,.75,1].map(n=>Math.round(n*t))].map(n=>o("span",{class:"tick",style:{top:`${(n-.5)/t*100}%`}},n))}clear(){for(let t of this.
axis.querySelectorAll(".tick")){let e=Math.abs(Number.parseFloat(t.style.top)-this.at)*this.high/100;t.hidden=this.high>0&&e<Qt}}unitOf(t){return this.data.rows[t]}rowOf(t){
return this.data.rows.indexOf(t)}paint(t){if(this.widths=t,!t.length)return;let{data:e,canvas:n}=this,i=w(t);n.width=i,n.height=e.units;let r=Pt(n),a=r.createImageData(
i,e.units),l=W(e.palette.diverging),c=new Uint32Array(a.data.buffer),u=new Uint32Array(1),d=new Uint8Array(u.buffer);for(let h=0;h<e.units;h++){let b=h*i;t.forEach(
(v,y)=>{d.set(l(e.hidden[y*e.units+e.rows[h]])),c.fill(u[0],b,b+v-1),b+=v})}r.putImageData(a,0,0)}show(t,e,n){let{units:i,words:r}=this.data;this.at=(this.rowOf(
t.unit)+.5)/i*100;let a=`${this.at}%`;for(let d of[this.line,this.mark,this.flag])d.style.top=a;this.clear(),this.mark.style.transform=`translateX(${e-1}px)`,this.
mark.style.width=`${n+1}px`;let[l,c=""]=r.unit_short.split("{unit}"),u=d=>o("span",{class:"unit"},d);this.flag.replaceChildren(u(l),String(t.unit+1),u(c))}};function At(s,t,e){let n=e-w(s),i=s.map((l,c)=>m(t[c]-l,0,80)),r=m(n/Math.max(1,w(i)),0,1),a=m(Math.floor((n-w(i))/s.length),0,60);return s.map((l,c)=>l+Math.floor(
i[c]*r)+a)}function lt(s){let t=0;return s.map(e=>(t+=e,t-e))}function $t(s,t){let e=lt(s).findIndex((n,i)=>n+s[i]>t);return e===-1?s.length-1:Math.max(0,e-1)}var J=1,Ct=2,ct=3,te=1e3,g={chip:1,bits:2,into:3,cell:4,out:5,guesses:6,heat:7},Z=class{scroller;heatmap;layout=null;data;track=o("div",{class:"track"});band=o(
"div",{class:"band"});veil=o("div",{class:"veil"});columns;lists;states=[];first;chips=new Map;constructor(t,e){this.data=t,this.scroller=o("div",{class:"stage",
tabindex:"0",role:"group","aria-label":t.words.stage},this.track),this.track.append(this.band,this.veil),this.names(),this.first=this.start(),this.lists=t.tokens.
map((n,i)=>V(t,i,"guesses")),this.columns=t.tokens.map((n,i)=>this.column(i));for(let[n,i]of t.runs)this.chip(n,i);this.heatmap=new X(t),this.place(this.heatmap.
element,ct,g.heat,t.tokens.length),this.place(this.heatmap.axis,J,g.heat),this.listen(e)}update(t){this.data=t,this.heatmap.update(t)}place(t,e,n,i=1){return t.
style.gridArea=`${n} / ${e} / auto / span ${i}`,this.track.append(t),t}names(){let{words:t}=this.data,e=(n,i,r,a)=>this.place(o("div",{class:`name ${a}`},i,o("s\
mall",{},r)),J,n);e(g.chip,p("x","t"),t.token,"input"),this.place(o("div",{class:"name quiet"},o("small",{},t.surprise)),J,g.bits),e(g.cell,p("h","t"),t.state,"\
hidden"),e(g.guesses,p("ŷ","t"),t.next,"output");for(let n of[g.into,g.out])this.place(o("div",{class:"name"}),J,n)}start(){let t=o("div",{class:"state start",
title:this.data.words.start},p("h","0"));return this.place(o("div",{class:"cell first"},o("span",{class:"wire right"}),t),Ct,g.cell),this.place(o("div",{class:"\
zeros"},"= 0"),Ct,g.out),t}chip(t,e){let n=this.data.tokens[t],i=T(n),r={class:e>1?"chip run":"chip",title:n,"data-first":t},a=o("div",r,i);this.chips.set(t,{element:a,
text:i}),this.place(a,ct+t,g.chip,e);for(let l=t;l<t+e;l++)this.columns[l].push(a)}column(t){let{data:e}=this,n=(a,l)=>this.place(l,ct+t,a),i=t===e.tokens.length-
1,r=o("div",{class:t?"cell":"cell second"},o("span",{class:"wire left"}),p("W","hh","weight over"));return i||r.append(o("span",{class:"wire right"})),this.states[t]=
o("div",{class:"state"},p("h",t+1)),r.append(this.states[t]),[n(g.bits,this.surprise(e.bits[t])),n(g.into,o("div",{class:"arrow down"},p("W","xh","weight"))),n(
g.cell,r),n(g.out,o("div",{class:"arrow down"},p("W","hy","weight"))),n(g.guesses,this.lists[t])]}surprise(t){if(t===null)return o("div",{class:"bits",title:this.
data.words.nothing_before},"–");let e=`${m(t/16,.02,1)*100}%`;return o("div",{class:"bits"},x(t,1),o("span",{class:"bar",style:{width:e}}))}listen(t){this.track.
onpointermove=e=>{e.pointerType!=="touch"&&t.hover(this.where(e))},this.track.onpointerleave=()=>t.hover(null),this.track.onclick=e=>{let n=this.where(e);n&&t.pick(
n)}}where(t){if(!this.layout)return null;let e=this.heatmap.canvas.getBoundingClientRect(),n=t.clientX-e.left,i=A(this.scroller),r=this.scroller.getBoundingClientRect().
left+this.layout.nameWidth*i;if(n<0||n>=e.width||t.clientX<r)return null;let a=this.layout.lefts.findLastIndex(c=>c*i<=n);if(t.clientY<e.top||t.clientY>=e.bottom)
return{step:a,unit:null};let l=Math.floor((t.clientY-e.top)/e.height*this.data.units);return{step:a,unit:this.heatmap.unitOf(m(l,0,this.data.units-1))}}resize(){
let t=this.scroller.clientWidth;if(!t)return;let e=t<(L()?te:640);this.scroller.classList.toggle("small",e),this.scroller.classList.remove("dense","tight");let[
n,i]=e?[44,54]:[112,62],r=t-n-i-6,a=this.lists.map(h=>ee(h)),l=this.needed(e?74:82,170);(!e||L())&&w(l)>r&&(l=this.tightened(l,r));let c=At(l,a,r),u=w(c)>r||this.
scroller.classList.contains("tight");this.scroller.classList.toggle("dense",u),this.layout={widths:c,lefts:lt(c),nameWidth:n,origin:n+i,whole:w(c)<=r};let d=c.map(
h=>`${h}px`).join(" ");this.track.style.gridTemplateColumns=`${n}px ${i}px ${d}`,this.scroller.style.scrollPaddingLeft=`${n}px`,this.heatmap.paint(c)}tightened(t,e){
this.scroller.classList.add("tight");let n=this.needed(L()?48:62,170);return w(n)<=e?n:(this.scroller.classList.remove("tight"),t)}needed(t,e){let n=this.data.tokens.
map(()=>t),i=A(this.scroller);for(let[r,a]of this.data.runs){let l=(this.chips.get(r)?.text.getBoundingClientRect().width??0)/i;a===1&&(n[r]=Math.ceil(m(l+(L()?
20:27),t,e)))}return n}lastSeen(){return this.layout?$t(this.layout.widths,this.scroller.clientWidth-this.layout.origin):0}show(t,e,n){for(let l of this.columns.
flat())l.classList.remove("lit");for(let l of this.columns[t.step])l.classList.add("lit");if(this.track.classList.remove("stepping"),!this.layout)return;let{lefts:i,
widths:r,origin:a}=this.layout;Object.assign(this.band.style,{transform:`translateX(${a+i[t.step]}px)`,width:`${r[t.step]}px`}),this.veil.hidden=n||e>=i.length-
1,this.veil.hidden||(this.veil.style.transform=`translateX(${a+i[e]+r[e]}px)`),this.heatmap.show(t,i[t.step],r[t.step])}travel(t){this.track.classList.add("step\
ping");let[e,n]=[t?this.states[t-1]:this.first,this.states[t]],i=this.chips.get(this.data.runs.findLast(([r])=>r<=t)?.[0]??t)?.element;Y(e,n,this.track),i&&Y(i,
n,this.track),Y(n,this.lists[t],this.track,{delay:420,duration:380});for(let r of[n,this.lists[t]])r.classList.remove("pulse"),r.offsetWidth,r.classList.add("pu\
lse")}reveal(t,e){if(!this.layout||this.layout.whole)return;let{scrollLeft:n,clientWidth:i}=this.scroller,{widths:r,lefts:a,nameWidth:l,origin:c}=this.layout,u=c+
a[t],d=u+r[t]+(e?r[t+1]??0:0);(u<n+l||d>n+i)&&this.scroller.scrollTo({left:u-i/2,behavior:e?"smooth":"auto"})}};function ee(s){let t=[...s.children].map(e=>(e.querySelector(
".word")?.scrollWidth??0)+(e.querySelector(".share")?.offsetWidth??0));return Math.max(...t)+22}var ne=1200,se=720,ie=430,ut=class{host;player;announcer;pending;view=null;text="";unit=0;pointed=null;atRest=!1;constructor(t){this.host=t;let{root:e,lifetime:n}=t;
this.announcer=new O(n),this.pending=n.timer(),this.player=new F({last:()=>(this.view?.data.tokens.length??1)-1,wait:()=>ne,begin:({step:i,last:r})=>i>=r?0:i,moved:i=>this.
moved(i),changed:()=>this.show()},n),n.listen(e,"keydown",i=>this.key(i)),n.listen(document,Tt,i=>{this.pick(i.detail),e.scrollIntoView({block:"center",behavior:_()?
"auto":"smooth"})}),n.resized(e,()=>this.resize()),yt(n,e,i=>this.key(i))}update(t){let e=this.view?.data,n=JSON.stringify([t.tokens,t.words]),i=n!==this.text,r=kt(
t);if(this.text=n,pt(this.host.root,r.palette),i||!this.view){let a=e!==void 0&&e.tokens[0]===r.tokens[0];this.player.pause(),this.pointed=null,this.view=this.build(
r),this.player.place(this.player.last),this.atRest=!1,!e&&r.step!==null?this.player.place(r.step):this.atRest=!a}else this.view.data=r,this.view.stage.update(r);
this.pending.waiting||(this.unit=r.unit),this.resize(),i&&this.view.stage.reveal(this.player.step,!1)}build(t){let{words:e}=t,n=new Z(t,{hover:d=>this.hover(d),
pick:d=>this.pick(d)}),i=new G(t),r=new K(e.arithmetic,e,i.element),a=new z(e,this.player,{speeds:[.5,1,2,4],all:e.all}),l=o("button",{type:"button",class:"wide\
 order",onclick:()=>this.reorder()},e.similar),c=o("span",{class:"scale"},o("span",{},"−1"),o("span",{class:"ramp"}),o("span",{},"1")),u=o("div",{class:"legen\
d"},c,l,o("span",{class:"keys"},e.keys));return this.host.root.replaceChildren(a.element,o("div",{class:"board"},o("div",{class:"left"},n.scroller,u),r.element),
this.announcer.element),{data:t,stage:n,panel:i,controls:a,order:l}}reorder(){this.host.send("order",this.view?.data.order==="similar"?"trained":"similar")}resize(){
this.view&&(this.fit(),this.atRest&&this.view.stage.layout&&this.player.place(this.view.stage.lastSeen(),this.player.all),this.show())}fit(){let{root:t}=this.host;
t.classList.add("tall"),t.classList.toggle("narrow",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560),t.classList.toggle("low",t.clientHeight<se),
t.classList.toggle("tiny",t.clientHeight<ie),this.view?.stage.resize()}cell(){let{unit:t,pointed:e}=this;return e?{step:e.step,unit:e.unit??t}:{step:this.player.
step,unit:t}}show(){if(!this.view)return;let{player:t}=this,{data:e,stage:n,panel:i,controls:r,order:a}=this.view,l=this.cell();n.show(l,t.step,t.all),i.show(e,
l),r.show(t),a.setAttribute("aria-pressed",String(e.order==="similar")),this.host.root.dataset.step=String(l.step+1),this.host.root.dataset.unit=String(l.unit+1),
this.announcer.say(()=>this.sentence(e,l),t.playing?0:250)}sentence(t,{step:e,unit:n}){let i=x(t.hidden[e*t.units+n]);return E(t.words.cell,{unit:n+1,step:e+1,token:ot(
t.tokens[e]),value:i})}hover(t){let e=this.pointed;this.pointed=t,(e?.step!==t?.step||e?.unit!==t?.unit)&&this.show()}pick({step:t,unit:e}){let{player:n}=this;n.
pause(),this.atRest=!1,n.place(t,n.all||t===n.last),this.pointed=null,e!==null&&(this.unit=e),this.view?.stage.reveal(t,!_()),this.choose(0),this.show()}choose(t){
this.pending.start(t,()=>this.host.send("cell",{unit:this.unit+1,step:this.player.step+1}))}moved(t){this.atRest=!1,this.pointed=null,this.view?.stage.reveal(this.
player.step,t),this.show(),t&&this.view?.stage.travel(this.player.step)}turn(t){if(!this.view)return;let{data:e,stage:n}=this.view;this.atRest=!1;let i=m(n.heatmap.
rowOf(this.cell().unit)+t,0,e.units-1);this.pointed=null,this.unit=n.heatmap.unitOf(i),this.choose(500),this.show()}key(t){if(!this.view||mt(t)||gt(t,["ArrowUp",
"ArrowDown"," "]))return;let e=t.shiftKey?10:1;ft(t,{...bt(this.player),ArrowUp:()=>this.turn(-e),ArrowDown:()=>this.turn(e),Enter:()=>this.choose(0)})}},Nn=Mt(
"unrolled-rnn",s=>new ut(s));export{Nn as default};

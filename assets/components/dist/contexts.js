function c(s,e={},...t){let n=document.createElement(s),{class:o,style:i={},onclick:r,...l}=e;o!==void 0&&(n.className=o);for(let[a,u]of Object.entries(i))n.style.
setProperty(a,u);r&&(n.onclick=()=>r()),E(n,l);for(let a of t)n.append(a instanceof Node?a:String(a));return n}function g(s,e={},...t){let n=document.createElementNS(
"http://www.w3.org/2000/svg",s);return E(n,e),n.append(...t),n}function E(s,e){for(let[t,n]of Object.entries(e))n!=null&&s.setAttribute(t,String(n))}function le(s,e){
s.textContent!==e&&(s.textContent=e)}function ce(s){let e=s.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function y(s,e){
return s.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?String(e[n]):t)}var U=class{element=c("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>le(this.element,e()))}};var We=1e-6;function k(s,e=4){if(!Number.isFinite(s))return ue(s);let t=Math.abs(s).toFixed(e);return s<0&&Number(t)!==0?"−"+t:t}function v(s){if(!Number.isFinite(s))return ue(s);if(s<0)return ze(-s);if(s===0)return"0%";if(s<.001)return"<0.1%";if(Math.abs(s-1)<=We&&s>=1)return"100%";if(s>
.999&&s<1)return">99.9%";if(s>1&&s<1.0005)return">100%";let e=s<.1||s>.9&&s<1.1?1:0;return`${(100*s).toFixed(e).replace(/\.0$/,"")}%`}function ze(s){let e=v(s);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function ue(s){return Number.isNaN(s)?"–":s<0?"−∞":"∞"}function x(s,e,t){return Math.min(t,Math.max(e,s))}function w(s){let e=0;for(let t of s)e+=t;return e}
function F(s,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of s)n>t&&(t=n);return t}function pe(s,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&s.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
i])=>`${i} ${o*100}%`);s.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function de(s){let e=s.map(([t,n])=>({at:t,channels:Ue(n)}));
return t=>{let n=x((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[i,r]=[e[o-1],e[o]],l=(n-i.at)/(r.at-i.at),a=u=>Math.round(i.channels[u]+l*(r.channels[u]-
i.channels[u]));return[a(0),a(1),a(2),255]}}function Ue(s){return[1,3,5].map(e=>Number.parseInt(s.slice(e,e+2),16))}var Z={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},_=class{element;count=c("span",{class:"count"});#e;#t;#n;#o=g("path",{d:Z.play});#s;constructor(e,t,{speeds:n,all:o}){this.#e=e,this.#t=c("i\
nput",{type:"range",min:1,step:1,"aria-label":e.step}),this.#t.oninput=()=>t.go(Number(this.#t.value)-1);let i=n.map(l=>c("option",{value:l},`${l}×`)),r=c("sel\
ect",{"aria-label":e.speed,title:e.speed},...i);r.value=String(t.speed),r.onchange=()=>{t.speed=Number(r.value)},this.#n=this.#r("play",()=>t.toggle(),this.#o),
this.#n.classList.add("primary"),this.#s=o===null?null:c("button",{type:"button",class:"wide all",onclick:()=>t.toggleAll()},o),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":e.player},this.#r("first",()=>t.first()),this.#r("back",()=>t.back()),this.#n,this.#r("forward",()=>t.forward()),this.#r("last",
()=>t.end()),this.#t,this.count,r,...this.#s?[this.#s]:[])}#r(e,t,n=g("path",{d:Z[e]})){let o=this.#e[e];return c("button",{type:"button",class:"icon","data-nam\
e":e,"aria-label":o,title:o,onclick:t},g("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:e,last:t,playing:n,all:o}){let i=t+1;E(this.#t,{max:i,"\
aria-valuetext":y(this.#e.step_of,{step:e+1,steps:i})}),this.#t.value=String(e+1),this.count.replaceChildren(c("i",{},"t"),` = ${e+1} / ${i}`);let r=n?"pause":"\
play";E(this.#n,{"data-name":r,title:this.#e[r],"aria-label":this.#e[r]}),this.#o.setAttribute("d",Z[r]),this.#s?.setAttribute("aria-pressed",String(o))}};var Fe="presenting";function I(){return typeof document<"u"&&document.documentElement.classList.contains(Fe)}function K(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function me(s){return s.ctrlKey||s.metaKey||s.altKey}function he(s,e){return Object.hasOwn(e,s.key)?(s.preventDefault(),s.stopPropagation(),e[s.key](),!0):!1}function fe(s,e=[" "]){let t=s.composedPath()[0],n=t instanceof
Element?t.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!e.includes(s.key):n==="BUTTON"&&[" ","Enter"].includes(s.key)}function ge(s,e=I()){let t={ArrowLeft:()=>s.
back(),ArrowRight:()=>s.forward(),Home:()=>s.first(),End:()=>s.end()," ":()=>s.toggle()};return e?_e(s,t):t}function _e(s,{ArrowLeft:e,ArrowRight:t,...n}){let o=s.
fresh&&s.step===s.last&&s.last>0,i=o?()=>s.first():t;return(o||s.step<s.last)&&Object.assign(n,{ArrowRight:i,PageDown:i}),!s.fresh&&s.step>0&&Object.assign(n,{ArrowLeft:e,
PageUp:e}),n}function ye(s,e,t){e.closest(".in-notebook")||s.listen(document,"keydown",n=>{let o=document.activeElement===document.body||document.activeElement===
null,r=["ArrowLeft","ArrowRight",...I()?["PageUp","PageDown","Home","End"]:[]].includes(n.key)||n.key===" "&&Ke(e);o&&r&&!n.defaultPrevented&&t(n)})}function Ke(s){
let{top:e,bottom:t}=s.getBoundingClientRect();return(e+t)/2>0&&(e+t)/2<window.innerHeight}var J="data-test-script-state",Q=0,ee=0;function be(){return Q>ee}function qe(){let s=document.querySelector(`[${J}]`);if(!s)return;Q+=1;let e=Q,t=!1,n=new MutationObserver(
()=>{s.getAttribute(J)!=="notRunning"?t=!0:t&&(n.disconnect(),setTimeout(()=>{ee=Math.max(ee,e)},400))});n.observe(s,{attributes:!0,attributeFilter:[J]})}typeof window<
"u"&&window.addEventListener?.("popstate",qe);var Be=6,Ge=1300,je=1.5,Ve={usual:990,most:2.25},Ye=.4;function Xe(s,e,t){if(t(e))return e;let[n,o]=[s,e];for(let i=0;i<Be;i++){let r=(n+o)/2;t(r)?n=r:o=r}return n}
function Ze(s,e=I()){let{usual:t,most:n}=e?Ve:{usual:Ge,most:je};return Math.min(n,Math.max(1,s/t))}function ve(s,e,t,n=()=>{}){let o=s.getRootNode(),i=(o instanceof
ShadowRoot?o.host:s).closest(".st-key-stage");if(!i)return()=>{};let r=()=>s.getBoundingClientRect().height,l=u=>{let p=Xe(K()?Math.min(t,Ye):t,Ze(i.clientWidth),
d=>(s.style.zoom=String(d),n(),r()<=u));return s.style.zoom=String(p),n(),p},a=()=>{let u=i.clientHeight;if(!u)return;s.style.maxHeight="",s.classList.remove("c\
rowded");let p=l(u);r()>u+1&&(s.classList.add("crowded"),p=l(u)),s.style.maxHeight=`${u/p}px`,s.style.overflowY="auto"};return e.resized(i,a),a}var q=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new te;return this.#t.add(()=>e.close()),e}frame(){let e=new ne;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},te=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},ne=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var Je=Symbol.for("seq2see.picture");function xe(s,e){s[Je]=e}function we(s,e,t=1){let n=new WeakMap;function o(i,r,l){let a=new q;K()&&i.classList.add("framed");let p=e({root:i,lifetime:a,send:(h,b)=>m.send?.(h,b)},r),d=t<
1?ve(i,a,t,()=>p.arrange?.()):()=>{},m={lifetime:a,picture:p,fit:d,send:l,data:r};return n.set(i,m),m}return({data:i,parentElement:r,setStateValue:l})=>{let a=r.
querySelector(`.${s}`);if(!a||!i)return;let u=n.get(a),p=u&&be()&&Qe(a)&&JSON.stringify(u.data)!==JSON.stringify(i);p&&u.lifetime.close();let d=u&&!p?u:o(a,i,l);
return d.send=l,d.data=i,xe(a,{name:s,data:i}),d.picture.update(i),d.fit(),()=>{d.lifetime.close(),n.get(a)===d&&n.delete(a)}}}function Qe(s){let e=s.getRootNode();
return(e instanceof ShadowRoot?e.host:s).closest(".st-key-stage")!==null}function N(s){let e=atob(s),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function M(s,e,t){return s.
subarray(e*t,(e+1)*t)}function A(s){let e=0;for(let t=1;t<s.length;t++)s[t]>s[e]&&(e=t);return e}var B=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#e;#t;#n;constructor(e,t,n=et){this.#e=e,this.#t=t.timer(),this.#n=n}get last(){return this.#e.last()}place(e,t=!0){
let n=this.step;this.step=x(e,0,this.last),this.all=t,this.fresh||=this.step!==n}go(e){this.pause(),this.#o(e),this.#e.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#o(this.#e.begin(
this)),this.#s(),this.#e.changed()}pause(){this.#t.stop(),this.playing&&(this.playing=!1,this.#e.changed(),this.#e.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#e.changed()}#o(e){this.fresh=!1,this.step=x(e,0,this.last),this.all=this.step===this.last,this.#e.moved(!this.#n())}#s(){
this.#t.start(this.#e.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#o(this.step+1),this.#s()})}};function et(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var G=class{element;#e;constructor(e,{sheet:t},n){this.#e=c("button",{type:"button",class:"handle","aria-label":t,title:t,onclick:()=>this.#t()},g("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},g("path",{d:"M5 15l7-7 7 7"}))),E(this.#e,{"aria-expanded":"false"});let o=c("div",{class:"content",tabindex:0,role:"region","a\
ria-label":e},n);this.element=c("section",{class:"sheet"},this.#e,o)}#t(){let e=this.element.classList.toggle("open");E(this.#e,{"aria-expanded":String(e)})}};var Me="<end>";function f(s,e,t=""){let n=c("span",{class:`symbol ${t}`},c("i",{},s));return e!==void 0&&e!==""&&n.append(c("sub",{},e)),n}var tt={" ":"␣"," ":"\
␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function nt(s){return[...s].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function Ee(s){
let e=[];for(let t of s){let n=tt[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?nt(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function H(s){let e=Ee(s).map(({text:t,unseen:n})=>n?c("span",{class:"unseen"},t):t);return c("span",{class:"token",dir:"auto"},...e)}function S(s){
let e=Ee(s).map(n=>n.text).join(""),t=e.length>1&&s.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function L(s,e){return s===
Me?c("span",{class:"token end"},e):H(s)}function P(s,e){return s===Me?e:S(s)}function Le(s){let e=s.scores===null?null:N(s.scores);return{...s,h:N(s.h),c:N(s.c),s:N(s.s),scores:e,weights:N(s.weights)}}var $=42,j=34,R=20,V=56,Te=6,W={least:44,most:300};function ke(s,e){let t=s!=="fixed",n=[["x",50],["h",$+32],["score",t?27:0],["weight",t?42:0],["lines",104],["\
c",$+42],["s",$+34],["y",64],["end",0]],o=[["x",45],["h",j+24],["score",22],["weight",36],["lines",W.least],["c",j+34],["s",j+28],["y",58],["end",0]],i=[["x",36],
["h",R+22],["score",20],["weight",28],["lines",W.least],["c",R+26],["s",R+25],["y",36],["end",0]],r=h=>w(h.map(([,b])=>b))+Te,l=e!==null&&r(n)-104+W.least>e,a=e!==
null&&r(o)>e,u=a?i:l?o:n,p=e===null?0:e-r(u),d={tile:a?R:l?j:$},m=Te;for(let[h,b]of u)d[h]=m,m+=h==="lines"?x(b+p,W.least,W.most):b;return d}function se(s,e,t){
let n=x((t-e-w(s)-4)/s.length,0,60),o=s.map(l=>l+n),i=e+Math.max(0,(t-e-w(o))/2),r=o.map(l=>(i+=l,i-l/2));return{widths:o,centres:r}}function D({centres:s,widths:e},t){
return[s[t]-e[t]/2,s[t]+e[t]/2]}function Se({centres:s,widths:e},t){return s.findIndex((n,o)=>Math.abs(t-n)<=e[o]/2)}function oe({rows:s,source:e,target:t},n,o){
let[i,r,l,a]=[e.centres[n],s.lines,t.centres[o],s.c],u=(a-r)/2;return`M${i} ${r}C${i} ${r+u} ${l} ${a-u} ${l} ${a}`}function $e({rows:s,source:e,target:t}){let{
tile:n}=s,o=n/2+3,i=[];return e.centres.forEach((r,l)=>{i.push(`M${r} ${s.x+42}V${s.h}`),l&&i.push(`M${e.centres[l-1]+n/2+6} ${s.h+o}H${r-n/2-6}`)}),t.centres.forEach(
(r,l)=>{let a=l?t.centres[l-1]+n/2+4:t.centres[0]-t.widths[0]/2-6;i.push(`M${a} ${s.s+o}H${r-n/2-4}`,`M${r} ${s.s+n+(n<$?20:26)}V${s.y}`)}),i}function Ce(s,e){let t=o=>{let i=s.field.getBoundingClientRect();return[o.clientX-i.left,o.clientY-i.top]},n=([o,i])=>s.places&&i<=s.places.rows.lines+30?Se(s.places.
source,o):-1;s.targets.forEach(({context:o},i)=>{let r=a=>{if(!s.places)return;let[u,p]=t(a);s.lead.setAttribute("visibility","visible"),s.lead.setAttribute("d",
`M${s.places.target.centres[i]} ${s.places.rows.c}L${u} ${p}`);let d=n([u,p]);for(let[m,{state:h}]of s.sources.entries())h.classList.toggle("over",m===d)},l=a=>{
o.onpointermove=o.onpointerup=o.onpointercancel=null,s.lead.setAttribute("visibility","hidden");for(let{state:p}of s.sources)p.classList.remove("over");let u=a.
type==="pointerup"?n(t(a)):-1;u>=0&&e.move(u)};o.onpointerdown=a=>{a.pointerType==="touch"||a.button!==0||(a.preventDefault(),o.setPointerCapture(a.pointerId),e.
pick(i),o.onpointermove=r,o.onpointerup=o.onpointercancel=l)}})}var Ne=4,Y=class{element;words;constructor(e){this.words=e,this.element=c("div",{class:"panel"})}show(e,t){this.element.replaceChildren(...e.mode==="move"?this.
moved(e,t):this.made(e,t))}title(e,t){let n=M(e.weights,t,e.source.length),o=A(n);return c("div",{class:"title"},c("span",{},c("span",{class:"symbol"},c("i",{},
"t")),` = ${t+1}`),c("span",{class:"chip lit"},L(e.target[t],this.words.end)),c("span",{class:"looks"},"→",c("span",{class:"word key"},H(e.source[o])),v(n[o])))}made(e,t){
let{words:n}=this,[o,i]=[()=>f("s",t+1,"query"),()=>f("c",t+1,"value")],r=t?L(e.target[t-1],n.end):n.begin,l=c("p",{class:"from"},o()," = GRU(",f("y",t),", ",f(
"s",t,"query"),")",c("small",{},f("y",t)," = ",r)),a=c("span",{class:"symbol"},"Σ",c("sub",{},c("i",{},"j"))),u=c("span",{class:"small output"},"softmax(",c("i",
{},"E")," tanh(",f("W","c"),"[",o(),"; ",i(),"]) + ",f("b","y"),")");return[this.title(e,t),c("div",{class:"asked"},c("h3",{},n.asks),l),c("div",{},c("h3",{},n.
sum," ",i()," = ",a," ",f("a",`${t+1}j`)," ",f("h","j","value")),this.parts(e,t)),c("div",{},c("h3",{},n.chooses," ",u),Ae(e.guesses[t],e.target[t],n))]}parts(e,t){
let n=M(e.weights,t,e.source.length),o=e.source.map((a,u)=>u).sort((a,u)=>n[u]-n[a]),i=o.slice(0,Ne).sort((a,u)=>a-u),r=c("ul",{class:"parts"},...i.map(a=>this.
part(a,n[a],e))),l=o.slice(Ne);if(l.length){let a=c("span",{},y(this.words.others,{count:l.length}));r.append(c("li",{class:"rest"},a,c("span",{class:"number"},
k(w(l.map(u=>n[u])),3))))}return r}part(e,t,n){let o=c("span",{class:"word key"},H(n.source[e]));return c("li",{},c("span",{class:"bar",style:{width:`${100*t}%`}}),
c("span",{},k(t,3)," × ",f("h",e+1,"value")," ",o))}moved(e,t){let{words:n}=this,[o,i]=e.rows,r=new Map(e.moves).get(t),l=r===void 0?n.unmoved:y(n.moved_to,{token:S(
e.source[r]),position:r+1}),a=(d,m)=>{let h=t<m.target.length;return c("div",{},c("h3",{},d),h?Ae(m.guesses[t],m.target[t],n):c("p",{class:"hint"},n.over))},u=[
this.title(e,t),c("p",{class:"note"},l),c("div",{class:"two"},a(n.trained,o),a(n.moved,i))],p=e.target.findIndex((d,m)=>d!==o.target[m]);return p>=0&&p<t&&u.push(
c("p",{class:"hint"},y(n.other_words,{step:p+1}))),u}};function Ae(s,e,{end:t}){return c("ol",{class:"guesses"},...s.map(([n,o])=>c("li",{class:n===e?"hit":"",title:`${P(
n,t)} ${v(o)}`},c("span",{class:"bar",style:{width:`${100*o}%`}}),c("span",{class:"word"},L(n,t)),c("span",{class:"share"},v(o)))))}function He(s,{end:e}){let t=s[0]?.
target??[],n=o=>{let i=o.target.map((r,l)=>c("li",{class:r===t[l]?"":"other"},c("span",{class:"chip"},L(r,e)),c("small",{},v(o.probabilities[l]))));return c("di\
v",{class:"line"},c("h3",{},o.name),c("ol",{},...i))};return c("div",{class:"rows"},...s.map(n))}function st(s){let e=s.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function ot(s,e,t,n){s.width=e,s.height=t;let o=st(s),i=o.
createImageData(e,t);for(let r=0;r<e*t;r++){let l=n(r);l&&i.data.set(l,4*r)}o.putImageData(i,0,0)}function Pe(s,e,t=1,n=""){let o=c("canvas",{class:n,"aria-hidd\
en":"true"}),i=Math.ceil(Math.sqrt(s.length));return ot(o,i,Math.ceil(s.length/i),r=>r<s.length?e(s[r]/t):null),o}var De=0,re=[];function O(s,e,t,n={}){let{delay:o=0,duration:i=420,opacity:r=.9}=n,[l,a,u]=[s,e,t].map(h=>h.getBoundingClientRect());if(!l.width||!a.width)return;
let[p,d]=[l.left-u.left+t.scrollLeft,l.top-u.top+t.scrollTop];queueMicrotask(m);function m(){let h=it(s);h.classList.add("flying"),E(h,{"aria-hidden":"true"}),Object.
assign(h.style,{left:`${p}px`,top:`${d}px`,width:`${l.width}px`,height:`${l.height}px`}),t.append(h);let b=Math.min(1.6,Math.max(.4,Math.min(a.width/l.width,a.height/
l.height))),[z,C]=[Re(a.left,a.width,l.left,l.width),Re(a.top,a.height,l.top,l.height)],T=h.animate([{transform:"none",opacity:r},{transform:`translate(${z}px, ${C}\
px) scale(${b})`,opacity:r,offset:.85},{transform:`translate(${z}px, ${C}px) scale(${b})`,opacity:0}],{delay:o,duration:i,easing:"cubic-bezier(0.3, 0, 0.2, 1)",
fill:"both"});De++,T.onfinish=T.oncancel=()=>rt(h)}}function rt(s){if(re.push(s),!(--De&&re.length<40))for(let e of re.splice(0))e.remove()}function Re(s,e,t,n){
return s+e/2-t-n/2}function it(s){let e=s.cloneNode(!0),[t,n]=[s,e].map(o=>o instanceof HTMLCanvasElement?[o]:[...o.querySelectorAll("canvas")]);return t.forEach(
(o,i)=>{n[i].getContext("2d")?.drawImage(o,0,0)}),e}var ie=(s,e)=>c("b",{class:s},e);function Oe({mode:s,words:e},t){let n=(a,u,p,d,m="name")=>c("div",{class:m,style:{top:`${t[a]}px`,height:`${u}px`}},p,c("small",
{},d)),o=s!=="fixed",i=o?c("span",{},ie("key","Key"),", ",ie("value","Value")):e.encoder,r=[n("x",t.h-t.x-6,f("x","j","input"),e.source),n("h",t.tile+22,f("h","\
j"),i),n("c",t.tile+22,f("c","t","value"),e.context),n("s",t.tile+22,f("s","t",o?"query":""),o?ie("query","Query"):e.decoder),n("y",Math.min(44,t.end-t.y-16),f(
"y","t"),e.output)];if(!o)return r;let l=[f("s","t","query"),"·",f("h","j","key"),"/√",c("i",{},"H")];return[...r,n("score",t.weight-t.score-1,c("span",{class:"\
symbol"},...l),e.score,"name inline"),n("weight",t.lines-t.weight-6,f("a","tj"),e.weight,"name inline")]}var Ie=({context:s,state:e,written:t})=>[s,e,t];var at=4,X=class{data;scroller;field=c("div",{class:"field"});lead=g("path",{class:"lead",visibility:"hidden"});sources;targets;bound;places=null;on;names=c("di\
v",{class:"names","aria-hidden":"true"});canvas=g("svg",{class:"wires",role:"img"});still=g("g");threads=g("g");asks=g("g",{class:"asks"});chips;start;colour;groups=[];nameWidth=0;constructor(e,t){
this.data=e,this.on=t;let{mode:n,words:o}=e;this.scroller=c("div",{class:`stage ${n}`,tabindex:0,role:"group","aria-label":o[`stage_${n}`]},this.names,this.field),
this.canvas.setAttribute("aria-label",e.alternative),this.canvas.append(this.still,this.threads,this.asks,this.lead),this.field.append(this.canvas),this.colour=
de(e.palette.diverging),this.bound=F([e.h,e.c,e.s].map(r=>F(r.map(Math.abs))),1e-9),this.sources=e.source.map((r,l)=>this.sourceColumn(l)),this.chips=e.runs.map(
([r,l])=>this.sourceChip(r,l));let i=c("small",{},"= ",f("h",e.source.length));this.start=c("div",{class:"state zero",title:o.start},f("s","0","query"),i),this.
field.append(this.start),this.targets=e.target.map((r,l)=>this.targetColumn(l)),this.field.onpointerleave=()=>t.peek(null)}tile(e,t){return Pe(M(e,t,this.data.width),
this.colour,this.bound)}sourceChip(e,t){let{data:n,on:o}=this,i=n.source[e],r=H(i),l=y(n.words.move_to,{token:S(i),position:e+1}),a={class:"chip source",title:i,
"data-first":e},u=n.mode==="move"?c("button",{...a,type:"button","aria-label":l,onclick:()=>o.move(e)},r):c("div",a,r);return this.field.append(u),{element:u,text:r,
first:e,length:t}}sourceColumn(e){let{data:t,on:n}=this,o=c("div",{class:"vector h",title:`h${e+1}`},this.tile(t.h,e),f("h",e+1));if(this.field.append(o),t.mode===
"move"&&(o.onclick=()=>n.move(e)),t.mode==="fixed")return{state:o,attention:null};let[i,r,l]=[c("div",{class:"score"}),c("span",{class:"share"}),c("span",{class:"\
bar"})],a=c("div",{class:"weight"},l,r);return this.field.append(i,a),{state:o,attention:{score:i,share:r,bar:l,weight:a}}}targetColumn(e){let{data:t,on:n}=this,
{words:o}=t,i=t.target[e],r=c("div",{class:"vector c",title:`c${e+1}`},this.tile(t.c,e),f("c",e+1,"value")),l=c("div",{class:"vector s",title:`s${e+1}`},this.tile(
t.s,e),f("s",e+1,"query")),a=L(i,o.end),u=y(o.pick,{step:e+1,token:P(i,o.end)}),p=c("button",{type:"button",class:"chip target","aria-label":u},a),d=c("div",{class:"\
written"},p,c("small",{class:"probability"},v(t.probabilities[e])));for(let m of[r,l,d])m.onclick=()=>n.pick(e),m.onpointerenter=h=>{h.pointerType!=="touch"&&n.
peek(e)};return this.field.append(r,l,d),{context:r,state:l,written:d,chip:p,text:a}}resize(){let e=this.scroller.clientWidth;if(!e)return;let{data:t}=this,n=e<
560;this.scroller.classList.toggle("small",n);let o=ke(t.mode,t.mode==="play"?this.scroller.clientHeight:null);this.scroller.style.setProperty("--tile",`${o.tile}\
px`),this.scroller.classList.toggle("tight",o.tile<$),this.scroller.classList.toggle("tiny",o.tile===R),this.nameWidth=n?44:130,this.names.style.width=`${this.nameWidth}\
px`,this.names.replaceChildren(...Oe(t,o));let i=e-this.nameWidth-4,r=this.needed(n,!1);!n&&(w(r.source)>i||w(r.target)+V>i)&&(r=this.needed(n,!0));let l=Math.max(
i,w(r.source)+4,w(r.target)+V+4);this.places={rows:o,source:se(r.source,0,l),target:se(r.target,V,l)},this.field.style.width=`${l}px`,this.field.style.height=`${o.
end}px`,this.canvas.setAttribute("width",String(l)),this.canvas.setAttribute("height",String(o.end)),this.put(this.places),this.wire(this.places)}needed(e,t){this.
scroller.classList.toggle("dense",t);let n=e||t?54:58,o=this.data.source.map(()=>n);for(let{text:r,first:l,length:a}of this.chips)a===1&&(o[l]=x(r.getBoundingClientRect().
width+22,n,150));let i=this.targets.map(({text:r})=>x(r.getBoundingClientRect().width+24,n,160));return{source:o,target:i}}put({rows:e,source:t,target:n}){let o=(i,r,l,a)=>{
i.style.left=`${r-a/2}px`,i.style.top=`${e[l]}px`,i.style.width=`${a}px`};for(let{element:i,first:r,length:l}of this.chips){let[a,u]=[D(t,r)[0],D(t,r+l-1)[1]];o(
i,(a+u)/2,"x",u-a-6)}this.sources.forEach(({state:i,attention:r},l)=>{o(i,t.centres[l],"h",e.tile+12),r&&(o(r.score,t.centres[l],"score",t.widths[l]),o(r.weight,
t.centres[l],"weight",Math.min(58,t.widths[l]-6)))}),o(this.start,D(n,0)[0]-28,"s",54),this.targets.forEach(({context:i,state:r,written:l},a)=>{o(i,n.centres[a],
"c",e.tile+8),o(r,n.centres[a],"s",e.tile+8),o(l,n.centres[a],"y",n.widths[a]-6)})}wire(e){let{weights:t,source:n,target:o}=this.data;this.still.replaceChildren(
...$e(e).map(i=>g("path",{class:"wire",d:i}))),this.groups=o.map((i,r)=>{let l=Array.from(M(t,r,n.length),(a,u)=>({weight:a,j:u})).filter(({weight:a})=>a>=.004).
map(({weight:a,j:u})=>({d:oe(e,u,r),"stroke-width":Math.max(.7,18*a).toFixed(2)}));return g("g",{class:"threads"},...l.map(a=>g("path",a)))}),this.threads.replaceChildren(
...this.groups)}show(e,t,n){let{data:o}=this,i=o.mode!=="fixed",r=l=>n||l<=t;this.targets.forEach((l,a)=>{for(let u of Ie(l))u.classList.toggle("lit",a===e&&i),
u.classList.toggle("coming",!r(a));l.chip.setAttribute("aria-pressed",String(a===e))}),this.groups.forEach((l,a)=>{l.setAttribute("class",a===e&&i?"threads lit":
r(a)?"threads":"threads coming")}),this.groups[e]&&this.threads.append(this.groups[e]),i&&this.places&&this.attend(e,this.places)}attend(e,t){let{data:n}=this,o=n.
source.length,i=F(M(n.weights,e,o));this.sources.forEach(({attention:p,state:d},m)=>{let h=n.weights[e*o+m];d.classList.toggle("most",h===i),p&&(p.score.textContent=
n.scores?k(n.scores[e*o+m],2):"",p.share.textContent=v(h),p.bar.style.height=`${100*h}%`)});let r=n.source.map((p,d)=>g("path",{d:oe(t,d,e)})),l=`M${t.target.centres[e]}\
 ${t.rows.s}V${t.rows.c+t.rows.tile+26}`;this.asks.replaceChildren(...r,g("path",{d:l}));let a=new Map(n.moves),u=a.get(e);for(let{element:p,first:d,length:m}of this.
chips)p.classList.toggle("taken",u!==void 0&&u>=d&&u<d+m);for(let[p,{context:d}]of this.targets.entries())d.classList.toggle("moved",a.has(p))}slowly(e){this.scroller.
classList.remove("go"),e&&(this.scroller.offsetWidth,this.scroller.classList.add("go"))}travel(e){let{field:t,data:n}=this,{context:o,state:i,written:r}=this.targets[e],
l=e?this.targets[e-1]:null,a=M(n.weights,e,n.source.length),u=n.source.map((p,d)=>d).sort((p,d)=>a[d]-a[p]);O(l?l.state:this.start,i,t),l&&O(l.chip,i,t);for(let p of u.
slice(0,at)){let{state:d,attention:m}=this.sources[p];m&&O(i,m.score,t,{delay:380,opacity:.4}),O(d,o,t,{delay:1e3,duration:560,opacity:Math.max(.15,a[p])})}O(o,
r,t,{delay:1560})}reveal(e,t){if(!this.places)return;let{scrollLeft:n,clientWidth:o}=this.scroller,{data:i,nameWidth:r,places:l}=this,a=A(M(i.weights,e,i.source.
length)),u=o-r,[p,d]=D(l.target,e),[m,h]=D(l.source,a);Math.max(d,h)-Math.min(p,m)<=u&&([p,d]=[Math.min(p,m),Math.max(d,h)]),(p<n||d>n+u)&&this.scroller.scrollTo(
{left:(p+d-u)/2,behavior:t?"smooth":"auto"})}};var lt=2600,ct=720,ut=430,ae=class{host;player;announcer;pending;view=null;text="";peeked=null;moves=new Map;constructor(e){this.host=e;let{root:t,lifetime:n}=e;
this.announcer=new U(n),this.pending=n.timer(),this.player=new B({last:()=>(this.view?.data.target.length??1)-1,wait:()=>lt,begin:({step:o,last:i,all:r})=>o>=i||
r?0:o+1,moved:o=>this.moved(o),changed:()=>{this.player.playing&&this.pending.stop(),this.show()},rested:()=>this.keep()},n),n.listen(t,"keydown",o=>this.key(o)),
n.resized(t,()=>this.resize()),ye(n,t,o=>{this.view?.data.mode==="play"&&this.key(o)})}update(e){let{step:t,...n}=e,o=JSON.stringify(n);if(this.view?.board.classList.
remove("waiting"),o===this.text)return;this.text=o;let i=this.view&&String(this.view.data.source)===String(e.source),r=Le(e);pe(this.host.root,r.palette),(!i||r.
mode==="play")&&this.player.pause(),this.moves=new Map(r.moves),this.peeked=null,this.view=this.build(r),i?this.player.place(this.player.step,this.player.all):this.
player.place(t),this.resize()}build(e){let{root:t}=this.host,{words:n,mode:o}=e,i=this.focus(),r=this.view?.stage.scroller.scrollLeft??0,l={peek:T=>this.peek(T),
pick:T=>this.pick(T),move:T=>this.move(T)},a=new X(e,l);o==="move"&&Ce(a,l);let u=o==="fixed"?null:new Y(n),p=o==="play"?new _(n,this.player,{speeds:[.5,1,2],all:null}):
null,d=c("p",{class:"ask"}),m=c("button",{type:"button",class:"reset",onclick:()=>this.report(new Map)},n.reset),h=k(a.bound,1),b=c("div",{class:"legend"},c("sp\
an",{class:"scale"},c("span",{},`−${h}`),c("span",{class:"ramp"}),c("span",{},h),c("span",{},y(n.tile,{count:e.width}))),c("span",{},{play:n.keys,move:n.drag,
fixed:""}[o])),z=c("div",{class:"head"},...p?[p.element]:[],...o==="move"?[d,m]:[]),C=c("div",{class:u?"board":"board alone"},c("div",{class:"left"},a.scroller,
b));return u&&C.append(o==="play"?new G(n.panel,n,u.element).element:u.element),t.classList.toggle("tall",o==="play"),t.replaceChildren(z,C,He(o==="play"?[]:e.rows,
n),this.announcer.element),a.scroller.scrollLeft=r,i?.(),{data:e,stage:a,panel:u,controls:p,board:C,ask:d,reset:m}}focus(){let{root:e}=this.host,t=ce(e);for(let n of[
".chip.source",".chip.target",".icon",".stage",".reset","input"]){let o=[...e.querySelectorAll(n)].findIndex(i=>i===t);if(o>=0)return()=>e.querySelectorAll(n)[o]?.
focus({preventScroll:!0})}return null}resize(){let{root:e}=this.host;!this.view||!e.clientWidth||(e.classList.toggle("narrow",e.clientWidth<980),e.classList.toggle(
"phone",e.clientWidth<560),e.classList.toggle("low",this.view.data.mode==="play"&&e.clientHeight<ct),e.classList.toggle("tiny",this.view.data.mode==="play"&&e.clientHeight<
ut),this.view.stage.resize(),this.show(),this.view.stage.reveal(this.player.step,!1))}show(){if(!this.view?.stage.places)return;let{player:e}=this,{data:t,stage:n,
panel:o,controls:i,ask:r,reset:l}=this.view,a=this.peeked??e.step;n.show(a,e.step,e.all),o?.show(t,a),i?.show(e);let[u,p]=y(t.words.ask,{step:e.step+1,steps:t.target.
length}).split("{word}");r.replaceChildren(u,c("span",{class:"chip lit"},L(t.target[e.step],t.words.end)),p??""),l.disabled=this.moves.size===0,this.host.root.dataset.
step=String(a+1),this.announcer.say(()=>this.sentence(t,a))}sentence(e,t){let n=M(e.weights,t,e.source.length),o=A(n);return y(e.words.tell,{step:t+1,steps:e.target.
length,token:P(e.target[t],e.words.end),source:S(e.source[o]),weight:v(n[o])})}peek(e){let{step:t,all:n,playing:o}=this.player;this.peeked===e||o||e!==null&&!n&&
e>t||(this.peeked=e,this.view?.stage.slowly(!1),this.show())}pick(e){let{player:t}=this;t.pause(),t.place(e,t.all||e===t.last),this.peeked=null,this.show(),this.
keep()}moved(e){if(!this.view)return;let{stage:t,data:n}=this.view;n.mode!=="play"&&(this.player.all=!0),this.peeked=null;let o=e&&n.mode==="play";t.slowly(o),t.
reveal(this.player.step,e),this.show(),o&&t.travel(this.player.step)}keep(){this.pending.stop(),!(this.view?.data.mode!=="play"||this.player.playing)&&this.pending.
start(700,()=>this.host.send("step",this.player.step+1))}move(e){let t=new Map(this.moves),{step:n}=this.player;t.get(n)===e?t.delete(n):t.set(n,e),this.report(
t)}report(e){this.moves=e,this.view?.board.classList.add("waiting"),this.host.send("moves",[...e])}key(e){let t=this.view?.data.mode;if(me(e)||fe(e)||!t||t==="f\
ixed")return;let{" ":n,...o}=ge(this.player);he(e,t==="play"?{...o," ":n}:o)}},Hn=we("contexts",s=>new ae(s));export{Hn as default};

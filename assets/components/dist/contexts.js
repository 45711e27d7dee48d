function c(s,e={},...t){let n=document.createElement(s),{class:o,style:r={},onclick:i,...l}=e;o!==void 0&&(n.className=o);for(let[a,u]of Object.entries(r))n.style.
setProperty(a,u);i&&(n.onclick=()=>i()),L(n,l);for(let a of t)n.append(a instanceof Node?a:String(a));return n}function g(s,e={},...t){let n=document.createElementNS(
"http://www.w3.org/2000/svg",s);return L(n,e),n.append(...t),n}function L(s,e){for(let[t,n]of Object.entries(e))n!=null&&s.setAttribute(t,String(n))}function ue(s,e){
s.textContent!==e&&(s.textContent=e)}function pe(s){let e=s.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function b(s,e){
return s.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?String(e[n]):t)}var F=class{element=c("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>ue(this.element,e()))}};var Ue=1e-6;function S(s,e=4){if(!Number.isFinite(s))return de(s);let t=Math.abs(s).toFixed(e);return s<0&&Number(t)!==0?"−"+t:t}function v(s){if(!Number.isFinite(s))return de(s);if(s<0)return Fe(-s);if(s===0)return"0%";if(s<.001)return"<0.1%";if(Math.abs(s-1)<=Ue&&s>=1)return"100%";if(s>
.999&&s<1)return">99.9%";if(s>1&&s<1.0005)return">100%";let e=s<.1||s>.9&&s<1.1?1:0;return`${(100*s).toFixed(e).replace(/\.0$/,"")}%`}function Fe(s){let e=v(s);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function de(s){return Number.isNaN(s)?"–":s<0?"−∞":"∞"}function x(s,e,t){return Math.min(t,Math.max(e,s))}function w(s){let e=0;for(let t of s)e+=t;return e}
function _(s,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of s)n>t&&(t=n);return t}function me(s,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&s.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
r])=>`${r} ${o*100}%`);s.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function he(s){let e=s.map(([t,n])=>({at:t,channels:_e(n)}));
return t=>{let n=x((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[r,i]=[e[o-1],e[o]],l=(n-r.at)/(i.at-r.at),a=u=>Math.round(r.channels[u]+l*(i.channels[u]-
r.channels[u]));return[a(0),a(1),a(2),255]}}function _e(s){return[1,3,5].map(e=>Number.parseInt(s.slice(e,e+2),16))}var Q={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},K=class{element;count=c("span",{class:"count"});#e;#t;#n;#o=g("path",{d:Q.play});#s;constructor(e,t,{speeds:n,all:o}){this.#e=e,this.#t=c("i\
nput",{type:"range",min:1,step:1,"aria-label":e.step}),this.#t.oninput=()=>t.go(Number(this.#t.value)-1);let r=n.map(l=>c("option",{value:l},`${l}×`)),i=c("sel\
ect",{"aria-label":e.speed,title:e.speed},...r);i.value=String(t.speed),i.onchange=()=>{t.speed=Number(i.value)},this.#n=this.#r("play",()=>t.toggle(),this.#o),
this.#n.classList.add("primary"),this.#s=o===null?null:c("button",{type:"button",class:"wide all",onclick:()=>t.toggleAll()},o),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":e.player},this.#r("first",()=>t.first()),this.#r("back",()=>t.back()),this.#n,this.#r("forward",()=>t.forward()),this.#r("last",
()=>t.end()),this.#t,this.count,i,...this.#s?[this.#s]:[])}#r(e,t,n=g("path",{d:Q[e]})){let o=this.#e[e];return c("button",{type:"button",class:"icon","data-nam\
e":e,"aria-label":o,title:o,onclick:t},g("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:e,last:t,playing:n,all:o}){let r=t+1;L(this.#t,{max:r,"\
aria-valuetext":b(this.#e.step_of,{step:e+1,steps:r})}),this.#t.value=String(e+1),this.count.replaceChildren(c("i",{},"t"),` = ${e+1} / ${r}`);let i=n?"pause":"\
play";L(this.#n,{"data-name":i,title:this.#e[i],"aria-label":this.#e[i]}),this.#o.setAttribute("d",Q[i]),this.#s?.setAttribute("aria-pressed",String(o))}};var Ke="presenting";function W(){return typeof document<"u"&&document.documentElement.classList.contains(Ke)}function q(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function fe(s){return s.ctrlKey||s.metaKey||s.altKey}function ge(s,e){return Object.hasOwn(e,s.key)?(s.preventDefault(),s.stopPropagation(),e[s.key](),!0):!1}function ye(s,e=[" "]){let t=s.composedPath()[0],n=t instanceof
Element?t.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!e.includes(s.key):n==="BUTTON"&&[" ","Enter"].includes(s.key)}function be(s,e=W()){let t={ArrowLeft:()=>s.
back(),ArrowRight:()=>s.forward(),Home:()=>s.first(),End:()=>s.end()," ":()=>s.toggle()};return e?qe(s,t):t}function qe(s,{ArrowLeft:e,ArrowRight:t,...n}){let o=s.
fresh&&s.step===s.last&&s.last>0,r=o?()=>s.first():t;return(o||s.step<s.last)&&Object.assign(n,{ArrowRight:r,PageDown:r}),!s.fresh&&s.step>0&&Object.assign(n,{ArrowLeft:e,
PageUp:e}),n}function ve(s,e,t){e.closest(".in-notebook")||s.listen(document,"keydown",n=>{let o=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...W()?["PageUp","PageDown","Home","End"]:[]].includes(n.key)||n.key===" "&&Be(e);o&&i&&!n.defaultPrevented&&t(n)})}function Be(s){
let{top:e,bottom:t}=s.getBoundingClientRect();return(e+t)/2>0&&(e+t)/2<window.innerHeight}var ee="data-test-script-state",te=0,ne=0;function xe(){return te>ne}function Ge(){let s=document.querySelector(`[${ee}]`);if(!s)return;te+=1;let e=te,t=!1,n=new MutationObserver(
()=>{s.getAttribute(ee)!=="notRunning"?t=!0:t&&(n.disconnect(),setTimeout(()=>{ne=Math.max(ne,e)},400))});n.observe(s,{attributes:!0,attributeFilter:[ee]})}typeof window<
"u"&&window.addEventListener?.("popstate",Ge);var je=6,Ve=1300,Ye=1.5,Xe={usual:990,most:2.25},Ze=.4;function Je(s,e,t){if(t(e))return e;let[n,o]=[s,e];for(let r=0;r<je;r++){let i=(n+o)/2;t(i)?n=i:o=i}return n}
function Qe(s,e=W()){let{usual:t,most:n}=e?Xe:{usual:Ve,most:Ye};return Math.min(n,Math.max(1,s/t))}function we(s,e,t,n=()=>{}){let o=s.getRootNode(),r=(o instanceof
ShadowRoot?o.host:s).closest(".st-key-stage");if(!r)return()=>{};let i=()=>s.getBoundingClientRect().height,l=u=>{let p=Je(q()?Math.min(t,Ze):t,Qe(r.clientWidth),
d=>(s.style.zoom=String(d),n(),i()<=u));return s.style.zoom=String(p),n(),p},a=()=>{let u=r.clientHeight;if(!u)return;s.style.maxHeight="",s.classList.remove("c\
rowded");let p=l(u);i()>u+1&&(s.classList.add("crowded"),p=l(u)),s.style.maxHeight=`${u/p}px`,s.style.overflowY="auto"};return e.resized(r,a),a}var B=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new se;return this.#t.add(()=>e.close()),e}frame(){let e=new oe;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},se=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},oe=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var et=Symbol.for("seq2see.picture");function Me(s,e){s[et]=e}function Ee(s,e,t=1){let n=new WeakMap;function o(r,i,l){let a=new B;q()&&r.classList.add("framed");let p=e({root:r,lifetime:a,send:(f,y)=>m.send?.(f,y)},i),d=t<
1?we(r,a,t,()=>p.arrange?.()):()=>{},m={lifetime:a,picture:p,fit:d,send:l,data:i};return n.set(r,m),m}return({data:r,parentElement:i,setStateValue:l})=>{let a=i.
querySelector(`.${s}`);if(!a||!r)return;let u=n.get(a),p=u&&xe()&&tt(a)&&JSON.stringify(u.data)!==JSON.stringify(r);p&&u.lifetime.close();let d=u&&!p?u:o(a,r,l);
return d.send=l,d.data=r,Me(a,{name:s,data:r}),d.picture.update(r),d.fit(),()=>{d.lifetime.close(),n.get(a)===d&&n.delete(a)}}}function tt(s){let e=s.getRootNode();
return(e instanceof ShadowRoot?e.host:s).closest(".st-key-stage")!==null}function H(s){let e=atob(s),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function M(s,e,t){return s.
subarray(e*t,(e+1)*t)}function A(s){let e=0;for(let t=1;t<s.length;t++)s[t]>s[e]&&(e=t);return e}var G=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#e;#t;#n;constructor(e,t,n=nt){this.#e=e,this.#t=t.timer(),this.#n=n}get last(){return this.#e.last()}place(e,t=!0){
let n=this.step;this.step=x(e,0,this.last),this.all=t,this.fresh||=this.step!==n}go(e){this.pause(),this.#o(e),this.#e.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#o(this.#e.begin(
this)),this.#s(),this.#e.changed()}pause(){this.#t.stop(),this.playing&&(this.playing=!1,this.#e.changed(),this.#e.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#e.changed()}#o(e){this.fresh=!1,this.step=x(e,0,this.last),this.all=this.step===this.last,this.#e.moved(!this.#n())}#s(){
this.#t.start(this.#e.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#o(this.step+1),this.#s()})}};function nt(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var j=class{element;#e;constructor(e,{sheet:t},n){this.#e=c("button",{type:"button",class:"handle","aria-label":t,title:t,onclick:()=>this.#t()},g("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},g("path",{d:"M5 15l7-7 7 7"}))),L(this.#e,{"aria-expanded":"false"});let o=c("div",{class:"content",tabindex:0,role:"region","a\
ria-label":e},n);this.element=c("section",{class:"sheet"},this.#e,o)}#t(){let e=this.element.classList.toggle("open");L(this.#e,{"aria-expanded":String(e)})}};var Le="<end>";function h(s,e,t=""){let n=c("span",{class:`symbol ${t}`},c("i",{},s));return e!==void 0&&e!==""&&n.append(c("sub",{},e)),n}var st={" ":"␣"," ":"\
␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function ot(s){return[...s].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function Te(s){
let e=[];for(let t of s){let n=st[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?ot(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function P(s){let e=Te(s).map(({text:t,unseen:n})=>n?c("span",{class:"unseen"},t):t);return c("span",{class:"token",dir:"auto"},...e)}function $(s){
let e=Te(s).map(n=>n.text).join(""),t=e.length>1&&s.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function T(s,e){return s===
Le?c("span",{class:"token end"},e):P(s)}function R(s,e){return s===Le?e:$(s)}function ke(s){let e=s.scores===null?null:H(s.scores);return{...s,h:H(s.h),c:H(s.c),s:H(s.s),scores:e,weights:H(s.weights)}}var C=42,V=34,O=20,Y=56,Se=6,z={least:44,most:300};function $e(s,e){let t=s!=="fixed",n=[["x",50],["h",C+32],["score",t?27:0],["weight",t?42:0],["lines",104],["\
c",C+42],["s",C+34],["y",64],["end",0]],o=[["x",45],["h",V+24],["score",22],["weight",36],["lines",z.least],["c",V+34],["s",V+28],["y",58],["end",0]],r=[["x",36],
["h",O+22],["score",20],["weight",28],["lines",z.least],["c",O+26],["s",O+25],["y",36],["end",0]],i=f=>w(f.map(([,y])=>y))+Se,l=e!==null&&i(n)-104+z.least>e,a=e!==
null&&i(o)>e,u=a?r:l?o:n,p=e===null?0:e-i(u),d={tile:a?O:l?V:C},m=Se;for(let[f,y]of u)d[f]=m,m+=f==="lines"?x(y+p,z.least,z.most):y;return d}function re(s,e,t){
let n=x((t-e-w(s)-4)/s.length,0,60),o=s.map(l=>l+n),r=e+Math.max(0,(t-e-w(o))/2),i=o.map(l=>(r+=l,r-l/2));return{widths:o,centres:i}}function D({centres:s,widths:e},t){
return[s[t]-e[t]/2,s[t]+e[t]/2]}function Ce({centres:s,widths:e},t){return s.findIndex((n,o)=>Math.abs(t-n)<=e[o]/2)}function ie({rows:s,source:e,target:t},n,o){
let[r,i,l,a]=[e.centres[n],s.lines,t.centres[o],s.c],u=(a-i)/2;return`M${r} ${i}C${r} ${i+u} ${l} ${a-u} ${l} ${a}`}function Ne({rows:s,source:e,target:t}){let{
tile:n}=s,o=n/2+3,r=[];return e.centres.forEach((i,l)=>{r.push(`M${i} ${s.x+42}V${s.h}`),l&&r.push(`M${e.centres[l-1]+n/2+6} ${s.h+o}H${i-n/2-6}`)}),t.centres.forEach(
(i,l)=>{let a=l?t.centres[l-1]+n/2+4:t.centres[0]-t.widths[0]/2-6;r.push(`M${a} ${s.s+o}H${i-n/2-4}`,`M${i} ${s.s+n+(n<C?20:26)}V${s.y}`)}),r}function He(s,e){let t=o=>{let r=s.field.getBoundingClientRect();return[o.clientX-r.left,o.clientY-r.top]},n=([o,r])=>s.places&&r<=s.places.rows.lines+30?Ce(s.places.
source,o):-1;s.targets.forEach(({context:o},r)=>{let i=a=>{if(!s.places)return;let[u,p]=t(a);s.lead.setAttribute("visibility","visible"),s.lead.setAttribute("d",
`M${s.places.target.centres[r]} ${s.places.rows.c}L${u} ${p}`);let d=n([u,p]);for(let[m,{state:f}]of s.sources.entries())f.classList.toggle("over",m===d)},l=a=>{
o.onpointermove=o.onpointerup=o.onpointercancel=null,s.lead.setAttribute("visibility","hidden");for(let{state:p}of s.sources)p.classList.remove("over");let u=a.
type==="pointerup"?n(t(a)):-1;u>=0&&e.move(u)};o.onpointerdown=a=>{a.pointerType==="touch"||a.button!==0||(a.preventDefault(),o.setPointerCapture(a.pointerId),e.
pick(r),o.onpointermove=i,o.onpointerup=o.onpointercancel=l)}})}var Ae=4,X=class{element;words;constructor(e){this.words=e,this.element=c("div",{class:"panel"})}show(e,t){this.element.replaceChildren(...e.mode==="move"?this.
moved(e,t):this.made(e,t))}title(e,t){let n=M(e.weights,t,e.source.length),o=A(n);return c("div",{class:"title"},c("span",{},c("span",{class:"symbol"},c("i",{},
"t")),` = ${t+1}`),c("span",{class:"chip lit"},T(e.target[t],this.words.end)),c("span",{class:"looks"},"→",c("span",{class:"word key"},P(e.source[o])),v(n[o])))}made(e,t){
let{words:n}=this,[o,r]=[()=>h("s",t+1,"query"),()=>h("c",t+1,"value")],i=t?T(e.target[t-1],n.end):n.begin,l=c("p",{class:"from"},o()," = GRU(",h("y",t),", ",h(
"s",t,"query"),")",c("small",{},h("y",t)," = ",i)),a=c("span",{class:"symbol"},"Σ",c("sub",{},c("i",{},"j"))),u=c("span",{class:"small output"},"softmax(",c("i",
{},"E")," tanh(",h("W","c"),"[",o(),"; ",r(),"]) + ",h("b","y"),")");return[this.title(e,t),c("div",{class:"asked"},c("h3",{},n.asks),l),c("div",{},c("h3",{},n.
sum," ",r()," = ",a," ",h("a",`${t+1}j`)," ",h("h","j","value")),this.parts(e,t)),c("div",{},c("h3",{},n.chooses," ",u),Pe(e.guesses[t],e.target[t],n))]}parts(e,t){
let n=M(e.weights,t,e.source.length),o=e.source.map((a,u)=>u).sort((a,u)=>n[u]-n[a]),r=o.slice(0,Ae).sort((a,u)=>a-u),i=c("ul",{class:"parts"},...r.map(a=>this.
part(a,n[a],e))),l=o.slice(Ae);if(l.length){let a=c("span",{},b(this.words.others,{count:l.length}));i.append(c("li",{class:"rest"},a,c("span",{class:"number"},
S(w(l.map(u=>n[u])),3))))}return i}part(e,t,n){let o=c("span",{class:"word key"},P(n.source[e]));return c("li",{},c("span",{class:"bar",style:{width:`${100*t}%`}}),
c("span",{},S(t,3)," × ",h("h",e+1,"value")," ",o))}moved(e,t){let{words:n}=this,[o,r]=e.rows,i=new Map(e.moves).get(t),l=i===void 0?n.unmoved:b(n.moved_to,{token:$(
e.source[i]),position:i+1}),a=(d,m)=>{let f=t<m.target.length;return c("div",{},c("h3",{},d),f?Pe(m.guesses[t],m.target[t],n):c("p",{class:"hint"},n.over))},u=[
this.title(e,t),c("p",{class:"note"},l),c("div",{class:"two"},a(n.trained,o),a(n.moved,r))],p=e.target.findIndex((d,m)=>d!==o.target[m]);return p>=0&&p<t&&u.push(
c("p",{class:"hint"},b(n.other_words,{step:p+1}))),u}};function Pe(s,e,{end:t}){return c("ol",{class:"guesses"},...s.map(([n,o])=>c("li",{class:n===e?"hit":"",title:`${R(
n,t)} ${v(o)}`},c("span",{class:"bar",style:{width:`${100*o}%`}}),c("span",{class:"word"},T(n,t)),c("span",{class:"share"},v(o)))))}function Re(s,{end:e}){let t=s[0]?.
target??[],n=o=>{let r=o.target.map((i,l)=>c("li",{class:i===t[l]?"":"other"},c("span",{class:"chip"},T(i,e)),c("small",{},v(o.probabilities[l]))));return c("di\
v",{class:"line"},c("h3",{},o.name),c("ol",{},...r))};return c("div",{class:"rows"},...s.map(n))}function rt(s){let e=s.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function it(s,e,t,n){s.width=e,s.height=t;let o=rt(s),r=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let l=n(i);l&&r.data.set(l,4*i)}o.putImageData(r,0,0)}function Oe(s,e,t=1,n=""){let o=c("canvas",{class:n,"aria-hidd\
en":"true"}),r=Math.ceil(Math.sqrt(s.length));return it(o,r,Math.ceil(s.length/r),i=>i<s.length?e(s[i]/t):null),o}function Z(s){let{width:e}=s.getBoundingClientRect();return s.offsetWidth&&e?Math.round(100*e/s.offsetWidth)/100:1}var Ie=0,ae=[];function I(s,e,t,n={}){let{delay:o=0,duration:r=420,opacity:i=.9}=n,l=Z(t),[a,u,p]=[s,e,t].map(y=>{let{left:N,top:k,width:E,height:U}=y.getBoundingClientRect();
return{left:N/l,top:k/l,width:E/l,height:U/l}});if(!a.width||!u.width)return;let[d,m]=[a.left-p.left+t.scrollLeft,a.top-p.top+t.scrollTop];queueMicrotask(f);function f(){
let y=lt(s);y.classList.add("flying"),L(y,{"aria-hidden":"true"}),Object.assign(y.style,{left:`${d}px`,top:`${m}px`,width:`${a.width}px`,height:`${a.height}px`}),
t.append(y);let N=Math.min(1.6,Math.max(.4,Math.min(u.width/a.width,u.height/a.height))),[k,E]=[De(u.left,u.width,a.left,a.width),De(u.top,u.height,a.top,a.height)],
U=y.animate([{transform:"none",opacity:i},{transform:`translate(${k}px, ${E}px) scale(${N})`,opacity:i,offset:.85},{transform:`translate(${k}px, ${E}px) scale(${N}\
)`,opacity:0}],{delay:o,duration:r,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"both"});Ie++,U.onfinish=U.oncancel=()=>at(y)}}function at(s){if(ae.push(s),!(--Ie&&
ae.length<40))for(let e of ae.splice(0))e.remove()}function De(s,e,t,n){return s+e/2-t-n/2}function lt(s){let e=s.cloneNode(!0),[t,n]=[s,e].map(o=>o instanceof HTMLCanvasElement?
[o]:[...o.querySelectorAll("canvas")]);return t.forEach((o,r)=>{n[r].getContext("2d")?.drawImage(o,0,0)}),e}var le=(s,e)=>c("b",{class:s},e);function We({mode:s,words:e},t){let n=(a,u,p,d,m="name")=>c("div",{class:m,style:{top:`${t[a]}px`,height:`${u}px`}},p,c("small",
{},d)),o=s!=="fixed",r=o?c("span",{},le("key","Key"),", ",le("value","Value")):e.encoder,i=[n("x",t.h-t.x-6,h("x","j","input"),e.source),n("h",t.tile+22,h("h","\
j"),r),n("c",t.tile+22,h("c","t","value"),e.context),n("s",t.tile+22,h("s","t",o?"query":""),o?le("query","Query"):e.decoder),n("y",Math.min(44,t.end-t.y-16),h(
"y","t"),e.output)];if(!o)return i;let l=[h("s","t","query"),"·",h("h","j","key"),"/√",c("i",{},"H")];return[...i,n("score",t.weight-t.score-1,c("span",{class:"\
symbol"},...l),e.score,"name inline"),n("weight",t.lines-t.weight-6,h("a","tj"),e.weight,"name inline")]}var ze=({context:s,state:e,written:t})=>[s,e,t];var ct=4,J=class{data;scroller;field=c("div",{class:"field"});lead=g("path",{class:"lead",visibility:"hidden"});sources;targets;bound;places=null;on;names=c("di\
v",{class:"names","aria-hidden":"true"});canvas=g("svg",{class:"wires",role:"img"});still=g("g");threads=g("g");asks=g("g",{class:"asks"});chips;start;colour;groups=[];nameWidth=0;constructor(e,t){
this.data=e,this.on=t;let{mode:n,words:o}=e;this.scroller=c("div",{class:`stage ${n}`,tabindex:0,role:"group","aria-label":o[`stage_${n}`]},this.names,this.field),
this.canvas.setAttribute("aria-label",e.alternative),this.canvas.append(this.still,this.threads,this.asks,this.lead),this.field.append(this.canvas),this.colour=
he(e.palette.diverging),this.bound=_([e.h,e.c,e.s].map(i=>_(i.map(Math.abs))),1e-9),this.sources=e.source.map((i,l)=>this.sourceColumn(l)),this.chips=e.runs.map(
([i,l])=>this.sourceChip(i,l));let r=c("small",{},"= ",h("h",e.source.length));this.start=c("div",{class:"state zero",title:o.start},h("s","0","query"),r),this.
field.append(this.start),this.targets=e.target.map((i,l)=>this.targetColumn(l)),this.field.onpointerleave=()=>t.peek(null)}tile(e,t){return Oe(M(e,t,this.data.width),
this.colour,this.bound)}sourceChip(e,t){let{data:n,on:o}=this,r=n.source[e],i=P(r),l=b(n.words.move_to,{token:$(r),position:e+1}),a={class:"chip source",title:r,
"data-first":e},u=n.mode==="move"?c("button",{...a,type:"button","aria-label":l,onclick:()=>o.move(e)},i):c("div",a,i);return this.field.append(u),{element:u,text:i,
first:e,length:t}}sourceColumn(e){let{data:t,on:n}=this,o=c("div",{class:"vector h",title:`h${e+1}`},this.tile(t.h,e),h("h",e+1));if(this.field.append(o),t.mode===
"move"&&(o.onclick=()=>n.move(e)),t.mode==="fixed")return{state:o,attention:null};let[r,i,l]=[c("div",{class:"score"}),c("span",{class:"share"}),c("span",{class:"\
bar"})],a=c("div",{class:"weight"},l,i);return this.field.append(r,a),{state:o,attention:{score:r,share:i,bar:l,weight:a}}}targetColumn(e){let{data:t,on:n}=this,
{words:o}=t,r=t.target[e],i=c("div",{class:"vector c",title:`c${e+1}`},this.tile(t.c,e),h("c",e+1,"value")),l=c("div",{class:"vector s",title:`s${e+1}`},this.tile(
t.s,e),h("s",e+1,"query")),a=T(r,o.end),u=b(o.pick,{step:e+1,token:R(r,o.end)}),p=c("button",{type:"button",class:"chip target","aria-label":u},a),d=c("div",{class:"\
written"},p,c("small",{class:"probability"},v(t.probabilities[e])));for(let m of[i,l,d])m.onclick=()=>n.pick(e),m.onpointerenter=f=>{f.pointerType!=="touch"&&n.
peek(e)};return this.field.append(i,l,d),{context:i,state:l,written:d,chip:p,text:a}}resize(){let e=this.scroller.clientWidth;if(!e)return;let{data:t}=this,n=e<
560;this.scroller.classList.toggle("small",n);let o=$e(t.mode,t.mode==="play"?this.scroller.clientHeight:null);this.scroller.style.setProperty("--tile",`${o.tile}\
px`),this.scroller.classList.toggle("tight",o.tile<C),this.scroller.classList.toggle("tiny",o.tile===O),this.nameWidth=n?44:130,this.names.style.width=`${this.nameWidth}\
px`,this.names.replaceChildren(...We(t,o));let r=e-this.nameWidth-4,i=this.needed(n,!1);!n&&(w(i.source)>r||w(i.target)+Y>r)&&(i=this.needed(n,!0));let l=Math.max(
r,w(i.source)+4,w(i.target)+Y+4);this.places={rows:o,source:re(i.source,0,l),target:re(i.target,Y,l)},this.field.style.width=`${l}px`,this.field.style.height=`${o.
end}px`,this.canvas.setAttribute("width",String(l)),this.canvas.setAttribute("height",String(o.end)),this.put(this.places),this.wire(this.places)}needed(e,t){this.
scroller.classList.toggle("dense",t);let n=e||t?54:58,o=this.data.source.map(()=>n),r=Z(this.scroller),i=a=>a.getBoundingClientRect().width/r;for(let{text:a,first:u,
length:p}of this.chips)p===1&&(o[u]=x(i(a)+22,n,150));let l=this.targets.map(({text:a})=>x(i(a)+24,n,160));return{source:o,target:l}}put({rows:e,source:t,target:n}){
let o=(r,i,l,a)=>{r.style.left=`${i-a/2}px`,r.style.top=`${e[l]}px`,r.style.width=`${a}px`};for(let{element:r,first:i,length:l}of this.chips){let[a,u]=[D(t,i)[0],
D(t,i+l-1)[1]];o(r,(a+u)/2,"x",u-a-6)}this.sources.forEach(({state:r,attention:i},l)=>{o(r,t.centres[l],"h",e.tile+12),i&&(o(i.score,t.centres[l],"score",t.widths[l]),
o(i.weight,t.centres[l],"weight",Math.min(58,t.widths[l]-6)))}),o(this.start,D(n,0)[0]-28,"s",54),this.targets.forEach(({context:r,state:i,written:l},a)=>{o(r,n.
centres[a],"c",e.tile+8),o(i,n.centres[a],"s",e.tile+8),o(l,n.centres[a],"y",n.widths[a]-6)})}wire(e){let{weights:t,source:n,target:o}=this.data;this.still.replaceChildren(
...Ne(e).map(r=>g("path",{class:"wire",d:r}))),this.groups=o.map((r,i)=>{let l=Array.from(M(t,i,n.length),(a,u)=>({weight:a,j:u})).filter(({weight:a})=>a>=.004).
map(({weight:a,j:u})=>({d:ie(e,u,i),"stroke-width":Math.max(.7,18*a).toFixed(2)}));return g("g",{class:"threads"},...l.map(a=>g("path",a)))}),this.threads.replaceChildren(
...this.groups)}show(e,t,n){let{data:o}=this,r=o.mode!=="fixed",i=l=>n||l<=t;this.targets.forEach((l,a)=>{for(let u of ze(l))u.classList.toggle("lit",a===e&&r),
u.classList.toggle("coming",!i(a));l.chip.setAttribute("aria-pressed",String(a===e))}),this.groups.forEach((l,a)=>{l.setAttribute("class",a===e&&r?"threads lit":
i(a)?"threads":"threads coming")}),this.groups[e]&&this.threads.append(this.groups[e]),r&&this.places&&this.attend(e,this.places)}attend(e,t){let{data:n}=this,o=n.
source.length,r=_(M(n.weights,e,o));this.sources.forEach(({attention:p,state:d},m)=>{let f=n.weights[e*o+m];d.classList.toggle("most",f===r),p&&(p.score.textContent=
n.scores?S(n.scores[e*o+m],2):"",p.share.textContent=v(f),p.bar.style.height=`${100*f}%`)});let i=n.source.map((p,d)=>g("path",{d:ie(t,d,e)})),l=`M${t.target.centres[e]}\
 ${t.rows.s}V${t.rows.c+t.rows.tile+26}`;this.asks.replaceChildren(...i,g("path",{d:l}));let a=new Map(n.moves),u=a.get(e);for(let{element:p,first:d,length:m}of this.
chips)p.classList.toggle("taken",u!==void 0&&u>=d&&u<d+m);for(let[p,{context:d}]of this.targets.entries())d.classList.toggle("moved",a.has(p))}slowly(e){this.scroller.
classList.remove("go"),e&&(this.scroller.offsetWidth,this.scroller.classList.add("go"))}travel(e){let{field:t,data:n}=this,{context:o,state:r,written:i}=this.targets[e],
l=e?this.targets[e-1]:null,a=M(n.weights,e,n.source.length),u=n.source.map((p,d)=>d).sort((p,d)=>a[d]-a[p]);I(l?l.state:this.start,r,t),l&&I(l.chip,r,t);for(let p of u.
slice(0,ct)){let{state:d,attention:m}=this.sources[p];m&&I(r,m.score,t,{delay:380,opacity:.4}),I(d,o,t,{delay:1e3,duration:560,opacity:Math.max(.15,a[p])})}I(o,
i,t,{delay:1560})}reveal(e,t){if(!this.places)return;let{scrollLeft:n,clientWidth:o}=this.scroller,{data:r,nameWidth:i,places:l}=this,a=A(M(r.weights,e,r.source.
length)),u=o-i,[p,d]=D(l.target,e),[m,f]=D(l.source,a);Math.max(d,f)-Math.min(p,m)<=u&&([p,d]=[Math.min(p,m),Math.max(d,f)]),(p<n||d>n+u)&&this.scroller.scrollTo(
{left:(p+d-u)/2,behavior:t?"smooth":"auto"})}};var ut=2600,pt=720,dt=430,ce=class{host;player;announcer;pending;view=null;text="";peeked=null;moves=new Map;constructor(e){this.host=e;let{root:t,lifetime:n}=e;
this.announcer=new F(n),this.pending=n.timer(),this.player=new G({last:()=>(this.view?.data.target.length??1)-1,wait:()=>ut,begin:({step:o,last:r,all:i})=>o>=r||
i?0:o+1,moved:o=>this.moved(o),changed:()=>{this.player.playing&&this.pending.stop(),this.show()},rested:()=>this.keep()},n),n.listen(t,"keydown",o=>this.key(o)),
n.resized(t,()=>this.resize()),ve(n,t,o=>{this.view?.data.mode==="play"&&this.key(o)})}update(e){let{step:t,...n}=e,o=JSON.stringify(n);if(this.view?.board.classList.
remove("waiting"),o===this.text)return;this.text=o;let r=this.view&&String(this.view.data.source)===String(e.source),i=ke(e);me(this.host.root,i.palette),(!r||i.
mode==="play")&&this.player.pause(),this.moves=new Map(i.moves),this.peeked=null,this.view=this.build(i),r?this.player.place(this.player.step,this.player.all):this.
player.place(t),this.resize()}build(e){let{root:t}=this.host,{words:n,mode:o}=e,r=this.focus(),i=this.view?.stage.scroller.scrollLeft??0,l={peek:E=>this.peek(E),
pick:E=>this.pick(E),move:E=>this.move(E)},a=new J(e,l);o==="move"&&He(a,l);let u=o==="fixed"?null:new X(n),p=o==="play"?new K(n,this.player,{speeds:[.5,1,2],all:null}):
null,d=c("p",{class:"ask"}),m=c("button",{type:"button",class:"reset",onclick:()=>this.report(new Map)},n.reset),f=S(a.bound,1),y=c("div",{class:"legend"},c("sp\
an",{class:"scale"},c("span",{},`−${f}`),c("span",{class:"ramp"}),c("span",{},f),c("span",{},b(n.tile,{count:e.width}))),c("span",{},{play:n.keys,move:n.drag,
fixed:""}[o])),N=c("div",{class:"head"},...p?[p.element]:[],...o==="move"?[d,m]:[]),k=c("div",{class:u?"board":"board alone"},c("div",{class:"left"},a.scroller,
y));return u&&k.append(o==="play"?new j(n.panel,n,u.element).element:u.element),t.classList.toggle("tall",o==="play"),t.replaceChildren(N,k,Re(o==="play"?[]:e.rows,
n),this.announcer.element),a.scroller.scrollLeft=i,r?.(),{data:e,stage:a,panel:u,controls:p,board:k,ask:d,reset:m}}focus(){let{root:e}=this.host,t=pe(e);for(let n of[
".chip.source",".chip.target",".icon",".stage",".reset","input"]){let o=[...e.querySelectorAll(n)].findIndex(r=>r===t);if(o>=0)return()=>e.querySelectorAll(n)[o]?.
focus({preventScroll:!0})}return null}resize(){let{root:e}=this.host;!this.view||!e.clientWidth||(e.classList.toggle("narrow",e.clientWidth<980),e.classList.toggle(
"phone",e.clientWidth<560),e.classList.toggle("low",this.view.data.mode==="play"&&e.clientHeight<pt),e.classList.toggle("tiny",this.view.data.mode==="play"&&e.clientHeight<
dt),this.view.stage.resize(),this.show(),this.view.stage.reveal(this.player.step,!1))}show(){if(!this.view?.stage.places)return;let{player:e}=this,{data:t,stage:n,
panel:o,controls:r,ask:i,reset:l}=this.view,a=this.peeked??e.step;n.show(a,e.step,e.all),o?.show(t,a),r?.show(e);let[u,p]=b(t.words.ask,{step:e.step+1,steps:t.target.
length}).split("{word}");i.replaceChildren(u,c("span",{class:"chip lit"},T(t.target[e.step],t.words.end)),p??""),l.disabled=this.moves.size===0,this.host.root.dataset.
step=String(a+1),this.announcer.say(()=>this.sentence(t,a))}sentence(e,t){let n=M(e.weights,t,e.source.length),o=A(n);return b(e.words.tell,{step:t+1,steps:e.target.
length,token:R(e.target[t],e.words.end),source:$(e.source[o]),weight:v(n[o])})}peek(e){let{step:t,all:n,playing:o}=this.player;this.peeked===e||o||e!==null&&!n&&
e>t||(this.peeked=e,this.view?.stage.slowly(!1),this.show())}pick(e){let{player:t}=this;t.pause(),t.place(e,t.all||e===t.last),this.peeked=null,this.show(),this.
keep()}moved(e){if(!this.view)return;let{stage:t,data:n}=this.view;n.mode!=="play"&&(this.player.all=!0),this.peeked=null;let o=e&&n.mode==="play";t.slowly(o),t.
reveal(this.player.step,e),this.show(),o&&t.travel(this.player.step)}keep(){this.pending.stop(),!(this.view?.data.mode!=="play"||this.player.playing)&&this.pending.
start(700,()=>this.host.send("step",this.player.step+1))}move(e){let t=new Map(this.moves),{step:n}=this.player;t.get(n)===e?t.delete(n):t.set(n,e),this.report(
t)}report(e){this.moves=e,this.view?.board.classList.add("waiting"),this.host.send("moves",[...e])}key(e){let t=this.view?.data.mode;if(fe(e)||ye(e)||!t||t==="f\
ixed")return;let{" ":n,...o}=be(this.player);ge(e,t==="play"?{...o," ":n}:o)}},In=Ee("contexts",s=>new ce(s));export{In as default};

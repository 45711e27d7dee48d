function c(e,t={},...n){let r=document.createElement(e),{class:o,style:i={},onclick:s,...a}=t;o!==void 0&&(r.className=o);for(let[l,u]of Object.entries(i))r.style.
setProperty(l,u);s&&(r.onclick=()=>s()),h(r,a);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function f(e,t={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",e);return h(r,t),r.append(...n),r}function h(e,t){for(let[n,r]of Object.entries(t))r!=null&&e.setAttribute(n,String(r))}function w(e,t){
e.textContent!==t&&(e.textContent=t)}function y(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(t,r)?String(t[r]):n)}var S=class{element=c("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,n=250){this.#t.start(n,()=>w(this.element,t()))}};var ct=1e-6;function M(e){if(!Number.isFinite(e))return dt(e);if(e<0)return ut(-e);if(e===0)return"0%";if(e<.001)return"<0.1%";if(Math.abs(e-1)<=ct&&e>=1)return"100%";if(e>
.999&&e<1)return">99.9%";if(e>1&&e<1.0005)return">100%";let t=e<.1||e>.9&&e<1.1?1:0;return`${(100*e).toFixed(t).replace(/\.0$/,"")}%`}function ut(e){let t=M(e);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function dt(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function g(e,t,n){return Math.min(n,Math.max(t,e))}function U(e,t){for(let[n,r]of Object.entries(t))typeof r=="string"&&e.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=t[n].map(([o,
i])=>`${i} ${o*100}%`);e.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function z(e){let t=e.map(([n,r])=>({at:n,channels:mt(r)}));return n=>{
let r=g((n+1)/2,0,1),o=1;for(;o<t.length-1&&r>t[o].at;)o++;let[i,s]=[t[o-1],t[o]],a=(r-i.at)/(s.at-i.at),l=u=>Math.round(i.channels[u]+a*(s.channels[u]-i.channels[u]));
return[l(0),l(1),l(2),255]}}function mt(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16))}var A={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},T=class{element;count=c("span",{class:"count"});#t;#e;#i;#o=f("path",{d:A.play});#n;constructor(t,n,{speeds:r,all:o}){this.#t=t,this.#e=c("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>n.go(Number(this.#e.value)-1);let i=r.map(a=>c("option",{value:a},`${a}×`)),s=c("sel\
ect",{"aria-label":t.speed,title:t.speed},...i);s.value=String(n.speed),s.onchange=()=>{n.speed=Number(s.value)},this.#i=this.#r("play",()=>n.toggle(),this.#o),
this.#i.classList.add("primary"),this.#n=o===null?null:c("button",{type:"button",class:"wide all",onclick:()=>n.toggleAll()},o),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#r("first",()=>n.first()),this.#r("back",()=>n.back()),this.#i,this.#r("forward",()=>n.forward()),this.#r("last",
()=>n.end()),this.#e,this.count,s,...this.#n?[this.#n]:[])}#r(t,n,r=f("path",{d:A[t]})){let o=this.#t[t];return c("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":o,title:o,onclick:n},f("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:n,playing:r,all:o}){let i=n+1;h(this.#e,{max:i,"\
aria-valuetext":y(this.#t.step_of,{step:t+1,steps:i})}),this.#e.value=String(t+1),this.count.replaceChildren(c("i",{},"t"),` = ${t+1} / ${i}`);let s=r?"pause":"\
play";h(this.#i,{"data-name":s,title:this.#t[s],"aria-label":this.#t[s]}),this.#o.setAttribute("d",A[s]),this.#n?.setAttribute("aria-pressed",String(o))}};function K(e,t,n,r={}){let{delay:o=0,duration:i=420,opacity:s=.9}=r,[a,l,u]=[e,t,n].map(d=>d.getBoundingClientRect());if(!a.width||!l.width)return;queueMicrotask(
m);function m(){let d=pt(e);d.classList.add("flying"),h(d,{"aria-hidden":"true"}),Object.assign(d.style,{left:`${a.left-u.left+n.scrollLeft}px`,top:`${a.top-u.top+
n.scrollTop}px`,width:`${a.width}px`,height:`${a.height}px`}),n.append(d);let p=Math.min(1.6,Math.max(.4,Math.min(l.width/a.width,l.height/a.height))),[b,v]=[F(
l.left,l.width,a.left,a.width),F(l.top,l.height,a.top,a.height)],I=d.animate([{transform:"none",opacity:s},{transform:`translate(${b}px, ${v}px) scale(${p})`,opacity:s,
offset:.85},{transform:`translate(${b}px, ${v}px) scale(${p})`,opacity:0}],{delay:o,duration:i,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"backwards"});I.onfinish=
I.oncancel=()=>d.remove()}}function F(e,t,n,r){return e+t/2-n-r/2}function pt(e){let t=e.cloneNode(!0),[n,r]=[e,t].map(o=>o instanceof HTMLCanvasElement?[o]:[...o.
querySelectorAll("canvas")]);return n.forEach((o,i)=>{r[i].getContext("2d")?.drawImage(o,0,0)}),t}var ht="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(ht)}function L(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function q(e){return e.ctrlKey||e.metaKey||e.altKey}function B(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}function W(e,t=[" "]){let n=e.composedPath()[0],r=n instanceof
Element?n.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(e.key):r==="BUTTON"&&[" ","Enter"].includes(e.key)}function _(e,t=E()){let n={ArrowLeft:()=>e.
back(),ArrowRight:()=>e.forward(),Home:()=>e.first(),End:()=>e.end()," ":()=>e.toggle()};return t?ft(e,n):n}function ft(e,{ArrowLeft:t,ArrowRight:n,...r}){let o=e.
fresh&&e.step===e.last&&e.last>0,i=o?()=>e.first():n;return(o||e.step<e.last)&&Object.assign(r,{ArrowRight:i,PageDown:i}),!e.fresh&&e.step>0&&Object.assign(r,{ArrowLeft:t,
PageUp:t}),r}function j(e,t,n){t.closest(".in-notebook")||e.listen(document,"keydown",r=>{let o=document.activeElement===document.body||document.activeElement===
null,s=["ArrowLeft","ArrowRight",...E()?["PageUp","PageDown","Home","End"]:[]].includes(r.key)||r.key===" "&&gt(t);o&&s&&!r.defaultPrevented&&n(r)})}function gt(e){
let{top:t,bottom:n}=e.getBoundingClientRect();return(t+n)/2>0&&(t+n)/2<window.innerHeight}var bt=6,yt=1300,xt=1.5,vt={usual:990,most:2.25},wt=.4;function Mt(e,t,n){if(n(t))return t;let[r,o]=[e,t];for(let i=0;i<bt;i++){let s=(r+o)/2;n(s)?r=s:o=s}return r}
function Et(e,t=E()){let{usual:n,most:r}=t?vt:{usual:yt,most:xt};return Math.min(r,Math.max(1,e/n))}function G(e,t,n,r=()=>{}){let o=e.getRootNode(),i=(o instanceof
ShadowRoot?o.host:e).closest(".st-key-stage");if(!i)return()=>{};let s=()=>e.getBoundingClientRect().height,a=u=>{let m=Mt(L()?Math.min(n,wt):n,Et(i.clientWidth),
d=>(e.style.zoom=String(d),r(),s()<=u));return e.style.zoom=String(m),r(),m},l=()=>{let u=i.clientHeight;if(!u)return;e.style.maxHeight="",e.classList.remove("c\
rowded");let m=a(u);s()>u+1&&(e.classList.add("crowded"),m=a(u)),e.style.maxHeight=`${u/m}px`,e.style.overflowY="auto"};return t.resized(i,l),l}var P=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,r){t.addEventListener(n,r,{signal:this.#t.signal})}resized(t,n){
let r=new ResizeObserver(n);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new $;return this.#e.add(()=>t.close()),t}frame(){let t=new C;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},$=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},C=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var kt=Symbol.for("seq2see.picture");function V(e,t){e[kt]=t}function Y(e,t,n=1){let r=new WeakMap;function o(i,s,a){let l=new P;L()&&i.classList.add("framed");let m=t({root:i,lifetime:l,send:(b,v)=>p.send?.(b,v)},s),d=n<
1?G(i,l,n,()=>m.arrange?.()):()=>{},p={lifetime:l,picture:m,fit:d,send:a};return r.set(i,p),p}return({data:i,parentElement:s,setStateValue:a})=>{let l=s.querySelector(
`.${e}`);if(!l||!i)return;let u=r.get(l)??o(l,i,a);return u.send=a,V(l,{name:e,data:i}),u.picture.update(i),u.fit(),()=>{u.lifetime.close(),r.get(l)===u&&r.delete(
l)}}}var N=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#i;constructor(t,n,r=D){this.#t=t,this.#e=n.timer(),this.#i=r}get last(){return this.#t.last()}place(t,n=!0){
let r=this.step;this.step=g(t,0,this.last),this.all=n,this.fresh||=this.step!==r}go(t){this.pause(),this.#o(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#o(this.#t.begin(
this)),this.#n(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#o(t){this.fresh=!1,this.step=g(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#i())}#n(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#o(this.step+1),this.#n()})}};function D(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}function X(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}function Z(e,t,n){return e.
subarray(t*n,(t+1)*n)}function J(e){let t=X(e.hidden);return{...e,state:n=>Z(t,n,e.units),colour:z(e.palette.diverging)}}function Q({chips:e,look:t}){return e.length-1+(t?2:0)}function x(e,{
chips:t,look:n}){return e<t.length||!n?{kind:"read",chip:g(e,0,t.length-1)}:{kind:e===t.length?"ask":"look",chip:n.query}}function tt(e){let t=e.chips.length-1,
n=e.look?[0,t,t+1,t+2]:[0,Math.floor(t/2),t];return[...new Set(n)]}var St=11e3;function et(e,t){let{kind:n}=x(e,t);return n==="read"?g(St/t.chips.length,220,1400):
n==="ask"?4500:4e3}function Tt(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function nt(e,t,n,r){e.width=t,e.height=n;let o=Tt(e),i=o.
createImageData(t,n);for(let s=0;s<t*n;s++){let a=r(s);a&&i.data.set(a,4*s)}o.putImageData(i,0,0)}function rt(e,t,n=""){let r=c("span",{class:`symbol ${n}`},c("i",{},e));return t!==void 0&&t!==""&&r.append(c("sub",{},t)),r}var Lt={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Pt(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function ot(e){
let t=[];for(let n of e){let r=Lt[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?Pt(n)[0]:""),o=t.at(-1);r?t.push({text:r,unseen:!0}):o&&!o.unseen?o.text+=n:t.push({text:n,
unseen:!1})}return t}function H(e){let t=ot(e).map(({text:n,unseen:r})=>r?c("span",{class:"unseen"},n):n);return c("span",{class:"token",dir:"auto"},...t)}function R(e){
let t=ot(e).map(r=>r.text).join(""),n=t.length>1&&e.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(n)?`⁨${n}⁩`:n}var Nt=.04,it=8,k=class{element;tile=c("canvas",{class:"tile","aria-hidden":"true"});chips;#t;#e=c("p",{class:"say"});#i=c("p",{class:"more"});#o;#n;#r=f("svg",
{class:"arcs","aria-hidden":"true"});#s;#a=c("span",{class:"mark"});#l;#c="";constructor(t,n,r=!1){this.#t=t,this.#l=r,this.chips=t.chips.map((s,a)=>r?c("span",
{class:"chip"},H(s)):c("button",{type:"button",class:"chip",tabindex:"-1",onclick:()=>n(a)},H(s))),this.#n=t.chips.map(()=>c("small",{class:"share"})),this.#o=this.
chips.map((s,a)=>c("li",{class:"word"},s,c("span",{class:"bar"},c("span")),this.#n[a]));let o=t.chips.length,i=o<=11?"few":o<=18?"some":o<=28?"many":"most";this.#s=
c("div",{class:`reading ${i}`},c("ol",{class:"words"},...this.#o),this.#r),this.element=c("div",{class:"scene"},c("div",{class:"caption"},this.#e,this.#i),this.#s,
c("div",{class:"state"},this.tile,this.#a))}show(t,n,r){let o=this.#t,i=x(t,o),{kind:s,chip:a}=i,l=o.left[a];this.element.dataset.kind=s,this.#o.forEach((d,p)=>{
let b=l[p]??0,v=s!=="read"&&p<a;d.classList.toggle("later",p>a),d.classList.toggle("now",s==="read"&&p===a),d.classList.toggle("asks",s!=="read"&&p===a),d.classList.
toggle("answers",s==="look"&&p===o.look?.key),d.classList.toggle("bet",p===n),d.style.setProperty("--left",String(Math.min(b,1))),w(this.#n[p],p>a?"":M(b)),this.#l||
(this.chips[p].tabIndex=s==="ask"&&v?0:-1)}),nt(this.tile,o.units/it,it,d=>o.colour(o.state(a)[d])),this.#a.replaceChildren(rt("h",o.step[a],"hidden"));let[u,m]=this.
sentences(i,n);w(this.#e,u),w(this.#i,m),this.#d(i,r)}sentences({kind:t,chip:n},r){let{words:o,said:i,chips:s,look:a}=this.#t;if(t==="read"){let u={step:n+1,count:s.
length,token:R(s[n])},m=n===s.length-1&&!a;return[y(o.read,u),m?i.end:o.legend]}if(t==="ask")return[i.ask??"",this.#l?o.legend:o.bet];let l=r===null||r===a?.key?
"":` ${y(o.guess,{token:R(s[r]),share:M(a?.weights[r]??0)})}`;return[i.look??"",`${i.end}${l}`]}redraw(t){this.#c="",this.#d(x(t,this.#t),!1)}#d({kind:t},n){let{
look:r}=this.#t;if(t===this.#c)return;this.#c=t,this.#r.replaceChildren();let o=this.#s.getBoundingClientRect();if(t!=="look"||!r||!o.width)return;h(this.#r,{viewBox:`\
0 0 ${o.width} ${o.height}`});let i=st(this.chips[r.query],o);r.weights.forEach((s,a)=>{let l=a===r.key;if(a===r.query||!l&&s<Nt)return;let u=st(this.chips[a],o),
m=f("path",{d:At(i,u),class:l?"arc main":"arc",pathLength:1,"stroke-width":(2+10*s).toFixed(1)});this.#r.append(m),l&&this.#u(s,i,u),n&&$t(m,l?0:500)})}#u(t,n,r){
let o=Math.min(n.y,r.y)-at(n,r)*.75-5*t;this.#r.append(f("text",{x:(n.x+r.x)/2,y:o-9,class:"weight"},M(t)))}};function st(e,t){let n=e.getBoundingClientRect();return{
x:n.left+n.width/2-t.left,y:n.top-t.top-3}}function at(e,t){return Math.min(26+Math.abs(e.x-t.x)/8,Math.max(20,e.y,t.y)*.8,100)}function At(e,t){let n=Math.min(
e.y,t.y)-at(e,t);return`M${e.x} ${e.y}C${e.x} ${n} ${t.x} ${n} ${t.x} ${t.y}`}function $t(e,t){e.animate([{strokeDasharray:"1",strokeDashoffset:1},{strokeDasharray:"\
1",strokeDashoffset:0}],{delay:t,duration:650,easing:"cubic-bezier(0.3, 0, 0.1, 1)",fill:"backwards"})}var Ct=900,O=class{#t;#e;#i;#o;#n=null;#r=[];#s=null;#a="";constructor(t){this.#t=t;let{root:n,lifetime:r}=t;this.#i=new S(r),this.#o=r.timer(),this.#e=new N({last:()=>this.#n?
Q(this.#n.data):0,wait:o=>this.#n?et(o,this.#n.data):0,begin:({step:o,last:i})=>o>=i?0:o,moved:o=>this.#u(o),changed:()=>this.#u(!1),rested:()=>this.#o.stop()},
r),r.listen(n,"keydown",o=>this.#m(o)),r.resized(n,()=>this.#d()),j(r,n,o=>this.#m(o))}update(t){let{root:n}=this.#t;U(n,t.palette);let{chips:r,said:o,words:i,palette:s}=t,
a=JSON.stringify([r,o,i,s.name]);if(t.begin!==null&&n.querySelector(".begin")?.setAttribute("href",t.begin),a===this.#a)return;let l=this.#a==="";this.#a=a,this.#o.
stop(),this.#e.pause(),this.#e.place(0,!1),this.#s=null;let u=J(t);n.setAttribute("role","group"),n.setAttribute("aria-label",y(i.alt,{count:r.length})),D()?this.#l(
u):(this.#c(u),this.#u(!1),this.#o.start(l?400:Ct,()=>this.#e.play()))}#l(t){this.#n=null,this.#r=tt(t).map(r=>({scene:new k(t,()=>{},!0),step:r}));let n=this.#r.
map(({scene:r})=>c("li",{},r.element));this.#t.root.replaceChildren(c("ol",{class:"stills"},...n),c("div",{class:"foot"},lt(t)));for(let{scene:r,step:o}of this.#r)
r.show(o,null,!1)}#c(t){this.#r=[];let n=new k(t,o=>this.#p(o)),r=new T(t.words,this.#e,{speeds:[.5,1,2],all:null});this.#n={data:t,scene:n,controls:r},this.#t.
root.replaceChildren(n.element,c("div",{class:"foot"},r.element,lt(t)),this.#i.element)}#d(){let{root:t}=this.#t;t.classList.toggle("phone",t.clientWidth<560),t.
classList.toggle("low",t.clientHeight<470),this.#n?.scene.redraw(this.#e.step);for(let{scene:n,step:r}of this.#r)n.redraw(r)}#u(t){if(!this.#n)return;let{data:n,
scene:r,controls:o}=this.#n,{step:i,last:s,playing:a}=this.#e,l=x(i,n);i<n.chips.length&&(this.#s=null),r.show(i,this.#s,t),o.show(this.#e),o.count.replaceChildren(
`${i+1} / ${s+1}`),this.#t.root.dataset.step=String(i),this.#t.root.dataset.playing=String(a),t&&l.kind==="read"&&K(r.chips[l.chip],r.tile,r.element,{duration:480}),
(!a||l.kind!=="read")&&this.#i.say(()=>r.sentences(l,this.#s).join(" "),a?0:250)}#p(t){if(!this.#n)return;let{data:n}=this.#n;if(x(this.#e.step,n).kind!=="ask"){
this.#e.go(t);return}t>=(n.look?.query??0)||(this.#s=t,this.#e.forward())}#m(t){this.#n&&!q(t)&&!W(t)&&B(t,_(this.#e))}};function lt({begin:e,words:t}){return e===
null?c("span"):c("a",{class:"begin",href:e},t.begin)}var Pe=Y("film",e=>new O(e),.6);export{Pe as default};

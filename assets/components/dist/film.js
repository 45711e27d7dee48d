function c(e,t={},...n){let r=document.createElement(e),{class:o,style:i={},onclick:s,...a}=t;o!==void 0&&(r.className=o);for(let[l,u]of Object.entries(i))r.style.
setProperty(l,u);s&&(r.onclick=()=>s()),p(r,a);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function f(e,t={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",e);return p(r,t),r.append(...n),r}function p(e,t){for(let[n,r]of Object.entries(t))r!=null&&e.setAttribute(n,String(r))}function w(e,t){
e.textContent!==t&&(e.textContent=t)}function y(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(t,r)?String(t[r]):n)}var S=class{element=c("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,n=250){this.#t.start(n,()=>w(this.element,t()))}};var lt=1e-6;function M(e){if(!Number.isFinite(e))return ut(e);if(e<0)return ct(-e);if(e===0)return"0%";if(e<.001)return"<0.1%";if(Math.abs(e-1)<=lt&&e>=1)return"100%";if(e>
.999&&e<1)return">99.9%";if(e>1&&e<1.0005)return">100%";let t=e<.1||e>.9&&e<1.1?1:0;return`${(100*e).toFixed(t).replace(/\.0$/,"")}%`}function ct(e){let t=M(e);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function ut(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function g(e,t,n){return Math.min(n,Math.max(t,e))}function I(e,t){for(let[n,r]of Object.entries(t))typeof r=="string"&&e.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=t[n].map(([o,
i])=>`${i} ${o*100}%`);e.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function U(e){let t=e.map(([n,r])=>({at:n,channels:dt(r)}));return n=>{
let r=g((n+1)/2,0,1),o=1;for(;o<t.length-1&&r>t[o].at;)o++;let[i,s]=[t[o-1],t[o]],a=(r-i.at)/(s.at-i.at),l=u=>Math.round(i.channels[u]+a*(s.channels[u]-i.channels[u]));
return[l(0),l(1),l(2),255]}}function dt(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16))}var N={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},T=class{element;count=c("span",{class:"count"});#t;#e;#i;#o=f("path",{d:N.play});#n;constructor(t,n,{speeds:r,all:o}){this.#t=t,this.#e=c("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>n.go(Number(this.#e.value)-1);let i=r.map(a=>c("option",{value:a},`${a}×`)),s=c("sel\
ect",{"aria-label":t.speed,title:t.speed},...i);s.value=String(n.speed),s.onchange=()=>{n.speed=Number(s.value)},this.#i=this.#r("play",()=>n.toggle(),this.#o),
this.#i.classList.add("primary"),this.#n=o===null?null:c("button",{type:"button",class:"wide all",onclick:()=>n.toggleAll()},o),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#r("first",()=>n.first()),this.#r("back",()=>n.back()),this.#i,this.#r("forward",()=>n.forward()),this.#r("last",
()=>n.end()),this.#e,this.count,s,...this.#n?[this.#n]:[])}#r(t,n,r=f("path",{d:N[t]})){let o=this.#t[t];return c("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":o,title:o,onclick:n},f("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:n,playing:r,all:o}){let i=n+1;p(this.#e,{max:i,"\
aria-valuetext":y(this.#t.step_of,{step:t+1,steps:i})}),this.#e.value=String(t+1),this.count.replaceChildren(c("i",{},"t"),` = ${t+1} / ${i}`);let s=r?"pause":"\
play";p(this.#i,{"data-name":s,title:this.#t[s],"aria-label":this.#t[s]}),this.#o.setAttribute("d",N[s]),this.#n?.setAttribute("aria-pressed",String(o))}};function F(e,t,n,r={}){let{delay:o=0,duration:i=420,opacity:s=.9}=r,[a,l,u]=[e,t,n].map(d=>d.getBoundingClientRect());if(!a.width||!l.width)return;queueMicrotask(
m);function m(){let d=mt(e);d.classList.add("flying"),p(d,{"aria-hidden":"true"}),Object.assign(d.style,{left:`${a.left-u.left+n.scrollLeft}px`,top:`${a.top-u.top+
n.scrollTop}px`,width:`${a.width}px`,height:`${a.height}px`}),n.append(d);let h=Math.min(1.6,Math.max(.4,Math.min(l.width/a.width,l.height/a.height))),[b,v]=[z(
l.left,l.width,a.left,a.width),z(l.top,l.height,a.top,a.height)],O=d.animate([{transform:"none",opacity:s},{transform:`translate(${b}px, ${v}px) scale(${h})`,opacity:s,
offset:.85},{transform:`translate(${b}px, ${v}px) scale(${h})`,opacity:0}],{delay:o,duration:i,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"backwards"});O.onfinish=
O.oncancel=()=>d.remove()}}function z(e,t,n,r){return e+t/2-n-r/2}function mt(e){let t=e.cloneNode(!0),[n,r]=[e,t].map(o=>o instanceof HTMLCanvasElement?[o]:[...o.
querySelectorAll("canvas")]);return n.forEach((o,i)=>{r[i].getContext("2d")?.drawImage(o,0,0)}),t}var ht="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(ht)}function K(e){return e.ctrlKey||e.metaKey||e.altKey}function q(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}function W(e,t=[" "]){let n=e.composedPath()[0],r=n instanceof
Element?n.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(e.key):r==="BUTTON"&&[" ","Enter"].includes(e.key)}function B(e,t=E()){let n={ArrowLeft:()=>e.
back(),ArrowRight:()=>e.forward(),Home:()=>e.first(),End:()=>e.end()," ":()=>e.toggle()};return t?pt(e,n):n}function pt(e,{ArrowLeft:t,ArrowRight:n,...r}){let o=e.
fresh&&e.step===e.last&&e.last>0,i=o?()=>e.first():n;return(o||e.step<e.last)&&Object.assign(r,{ArrowRight:i,PageDown:i}),!e.fresh&&e.step>0&&Object.assign(r,{ArrowLeft:t,
PageUp:t}),r}function _(e,t,n){t.closest(".in-notebook")||e.listen(document,"keydown",r=>{let o=document.activeElement===document.body||document.activeElement===
null,s=["ArrowLeft","ArrowRight",...E()?["PageUp","PageDown","Home","End"]:[]].includes(r.key)||r.key===" "&&ft(t);o&&s&&!r.defaultPrevented&&n(r)})}function ft(e){
let{top:t,bottom:n}=e.getBoundingClientRect();return(t+n)/2>0&&(t+n)/2<window.innerHeight}var gt=6,bt=1300,yt=1.5,xt={usual:990,most:2.25};function vt(e,t,n){if(n(t))return t;let[r,o]=[e,t];for(let i=0;i<gt;i++){let s=(r+o)/2;n(s)?r=s:o=s}return r}function wt(e,t=E()){
let{usual:n,most:r}=t?xt:{usual:bt,most:yt};return Math.min(r,Math.max(1,e/n))}function j(e,t,n,r=()=>{}){let o=e.getRootNode(),i=(o instanceof ShadowRoot?o.host:
e).closest(".st-key-stage");if(!i)return()=>{};let s=()=>e.getBoundingClientRect().height,a=u=>{let m=vt(n,wt(i.clientWidth),d=>(e.style.zoom=String(d),r(),s()<=
u));return e.style.zoom=String(m),r(),m},l=()=>{let u=i.clientHeight;if(!u)return;e.style.maxHeight="",e.classList.remove("crowded");let m=a(u);s()>u+1&&(e.classList.
add("crowded"),m=a(u)),e.style.maxHeight=`${u/m}px`,e.style.overflowY="auto"};return t.resized(i,l),l}var L=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,r){t.addEventListener(n,r,{signal:this.#t.signal})}resized(t,n){
let r=new ResizeObserver(n);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new A;return this.#e.add(()=>t.close()),t}frame(){let t=new $;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},A=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},$=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Mt=Symbol.for("seq2see.picture");function G(e,t){e[Mt]=t}function V(e,t,n=1){let r=new WeakMap;function o(i,s,a){let l=new L,m=t({root:i,lifetime:l,send:(b,v)=>h.send?.(b,v)},s),d=n<1?j(i,l,n,()=>m.arrange?.()):()=>{},
h={lifetime:l,picture:m,fit:d,send:a};return r.set(i,h),h}return({data:i,parentElement:s,setStateValue:a})=>{let l=s.querySelector(`.${e}`);if(!l||!i)return;let u=r.
get(l)??o(l,i,a);return u.send=a,G(l,{name:e,data:i}),u.picture.update(i),u.fit(),()=>{u.lifetime.close(),r.get(l)===u&&r.delete(l)}}}var P=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#i;constructor(t,n,r=C){this.#t=t,this.#e=n.timer(),this.#i=r}get last(){return this.#t.last()}place(t,n=!0){
let r=this.step;this.step=g(t,0,this.last),this.all=n,this.fresh||=this.step!==r}go(t){this.pause(),this.#o(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#o(this.#t.begin(
this)),this.#n(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#o(t){this.fresh=!1,this.step=g(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#i())}#n(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#o(this.step+1),this.#n()})}};function C(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}function Y(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}function X(e,t,n){return e.
subarray(t*n,(t+1)*n)}function Z(e){let t=Y(e.hidden);return{...e,state:n=>X(t,n,e.units),colour:U(e.palette.diverging)}}function J({chips:e,look:t}){return e.length-1+(t?2:0)}function x(e,{
chips:t,look:n}){return e<t.length||!n?{kind:"read",chip:g(e,0,t.length-1)}:{kind:e===t.length?"ask":"look",chip:n.query}}function Q(e){let t=e.chips.length-1,n=e.
look?[0,t,t+1,t+2]:[0,Math.floor(t/2),t];return[...new Set(n)]}var Et=11e3;function tt(e,t){let{kind:n}=x(e,t);return n==="read"?g(Et/t.chips.length,220,1400):n===
"ask"?4500:4e3}function kt(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function et(e,t,n,r){e.width=t,e.height=n;let o=kt(e),i=o.
createImageData(t,n);for(let s=0;s<t*n;s++){let a=r(s);a&&i.data.set(a,4*s)}o.putImageData(i,0,0)}function nt(e,t,n=""){let r=c("span",{class:`symbol ${n}`},c("i",{},e));return t!==void 0&&t!==""&&r.append(c("sub",{},t)),r}var St={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Tt(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function rt(e){
let t=[];for(let n of e){let r=St[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?Tt(n)[0]:""),o=t.at(-1);r?t.push({text:r,unseen:!0}):o&&!o.unseen?o.text+=n:t.push({text:n,
unseen:!1})}return t}function H(e){let t=rt(e).map(({text:n,unseen:r})=>r?c("span",{class:"unseen"},n):n);return c("span",{class:"token",dir:"auto"},...t)}function R(e){
let t=rt(e).map(r=>r.text).join(""),n=t.length>1&&e.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(n)?`⁨${n}⁩`:n}var Lt=.04,ot=8,k=class{element;tile=c("canvas",{class:"tile","aria-hidden":"true"});chips;#t;#e=c("p",{class:"say"});#i=c("p",{class:"more"});#o;#n;#r=f("svg",
{class:"arcs","aria-hidden":"true"});#s;#a=c("span",{class:"mark"});#l;#c="";constructor(t,n,r=!1){this.#t=t,this.#l=r,this.chips=t.chips.map((s,a)=>r?c("span",
{class:"chip"},H(s)):c("button",{type:"button",class:"chip",tabindex:"-1",onclick:()=>n(a)},H(s))),this.#n=t.chips.map(()=>c("small",{class:"share"})),this.#o=this.
chips.map((s,a)=>c("li",{class:"word"},s,c("span",{class:"bar"},c("span")),this.#n[a]));let o=t.chips.length,i=o<=11?"few":o<=18?"some":o<=28?"many":"most";this.#s=
c("div",{class:`reading ${i}`},c("ol",{class:"words"},...this.#o),this.#r),this.element=c("div",{class:"scene"},c("div",{class:"caption"},this.#e,this.#i),this.#s,
c("div",{class:"state"},this.tile,this.#a))}show(t,n,r){let o=this.#t,i=x(t,o),{kind:s,chip:a}=i,l=o.left[a];this.element.dataset.kind=s,this.#o.forEach((d,h)=>{
let b=l[h]??0,v=s!=="read"&&h<a;d.classList.toggle("later",h>a),d.classList.toggle("now",s==="read"&&h===a),d.classList.toggle("asks",s!=="read"&&h===a),d.classList.
toggle("answers",s==="look"&&h===o.look?.key),d.classList.toggle("bet",h===n),d.style.setProperty("--left",String(Math.min(b,1))),w(this.#n[h],h>a?"":M(b)),this.#l||
(this.chips[h].tabIndex=s==="ask"&&v?0:-1)}),et(this.tile,o.units/ot,ot,d=>o.colour(o.state(a)[d])),this.#a.replaceChildren(nt("h",o.step[a],"hidden"));let[u,m]=this.
sentences(i,n);w(this.#e,u),w(this.#i,m),this.#d(i,r)}sentences({kind:t,chip:n},r){let{words:o,said:i,chips:s,look:a}=this.#t;if(t==="read"){let u={step:n+1,count:s.
length,token:R(s[n])},m=n===s.length-1&&!a;return[y(o.read,u),m?i.end:o.legend]}if(t==="ask")return[i.ask??"",this.#l?o.legend:o.bet];let l=r===null||r===a?.key?
"":` ${y(o.guess,{token:R(s[r]),share:M(a?.weights[r]??0)})}`;return[i.look??"",`${i.end}${l}`]}redraw(t){this.#c="",this.#d(x(t,this.#t),!1)}#d({kind:t},n){let{
look:r}=this.#t;if(t===this.#c)return;this.#c=t,this.#r.replaceChildren();let o=this.#s.getBoundingClientRect();if(t!=="look"||!r||!o.width)return;p(this.#r,{viewBox:`\
0 0 ${o.width} ${o.height}`});let i=it(this.chips[r.query],o);r.weights.forEach((s,a)=>{let l=a===r.key;if(a===r.query||!l&&s<Lt)return;let u=it(this.chips[a],o),
m=f("path",{d:Pt(i,u),class:l?"arc main":"arc",pathLength:1,"stroke-width":(2+10*s).toFixed(1)});this.#r.append(m),l&&this.#u(s,i,u),n&&Nt(m,l?0:500)})}#u(t,n,r){
let o=Math.min(n.y,r.y)-st(n,r)*.75-5*t;this.#r.append(f("text",{x:(n.x+r.x)/2,y:o-9,class:"weight"},M(t)))}};function it(e,t){let n=e.getBoundingClientRect();return{
x:n.left+n.width/2-t.left,y:n.top-t.top-3}}function st(e,t){return Math.min(26+Math.abs(e.x-t.x)/8,Math.max(20,e.y,t.y)*.8,100)}function Pt(e,t){let n=Math.min(
e.y,t.y)-st(e,t);return`M${e.x} ${e.y}C${e.x} ${n} ${t.x} ${n} ${t.x} ${t.y}`}function Nt(e,t){e.animate([{strokeDasharray:"1",strokeDashoffset:1},{strokeDasharray:"\
1",strokeDashoffset:0}],{delay:t,duration:650,easing:"cubic-bezier(0.3, 0, 0.1, 1)",fill:"backwards"})}var At=900,D=class{#t;#e;#i;#o;#n=null;#r=[];#s=null;#a="";constructor(t){this.#t=t;let{root:n,lifetime:r}=t;this.#i=new S(r),this.#o=r.timer(),this.#e=new P({last:()=>this.#n?
J(this.#n.data):0,wait:o=>this.#n?tt(o,this.#n.data):0,begin:({step:o,last:i})=>o>=i?0:o,moved:o=>this.#u(o),changed:()=>this.#u(!1),rested:()=>this.#o.stop()},
r),r.listen(n,"keydown",o=>this.#m(o)),r.resized(n,()=>this.#d()),_(r,n,o=>this.#m(o))}update(t){let{root:n}=this.#t;I(n,t.palette);let{chips:r,said:o,words:i,palette:s}=t,
a=JSON.stringify([r,o,i,s.name]);if(t.begin!==null&&n.querySelector(".begin")?.setAttribute("href",t.begin),a===this.#a)return;let l=this.#a==="";this.#a=a,this.#o.
stop(),this.#e.pause(),this.#e.place(0,!1),this.#s=null;let u=Z(t);n.setAttribute("role","group"),n.setAttribute("aria-label",y(i.alt,{count:r.length})),C()?this.#l(
u):(this.#c(u),this.#u(!1),this.#o.start(l?400:At,()=>this.#e.play()))}#l(t){this.#n=null,this.#r=Q(t).map(r=>({scene:new k(t,()=>{},!0),step:r}));let n=this.#r.
map(({scene:r})=>c("li",{},r.element));this.#t.root.replaceChildren(c("ol",{class:"stills"},...n),c("div",{class:"foot"},at(t)));for(let{scene:r,step:o}of this.#r)
r.show(o,null,!1)}#c(t){this.#r=[];let n=new k(t,o=>this.#h(o)),r=new T(t.words,this.#e,{speeds:[.5,1,2],all:null});this.#n={data:t,scene:n,controls:r},this.#t.
root.replaceChildren(n.element,c("div",{class:"foot"},r.element,at(t)),this.#i.element)}#d(){let{root:t}=this.#t;t.classList.toggle("phone",t.clientWidth<560),t.
classList.toggle("low",t.clientHeight<470),this.#n?.scene.redraw(this.#e.step);for(let{scene:n,step:r}of this.#r)n.redraw(r)}#u(t){if(!this.#n)return;let{data:n,
scene:r,controls:o}=this.#n,{step:i,last:s,playing:a}=this.#e,l=x(i,n);i<n.chips.length&&(this.#s=null),r.show(i,this.#s,t),o.show(this.#e),o.count.replaceChildren(
`${i+1} / ${s+1}`),this.#t.root.dataset.step=String(i),this.#t.root.dataset.playing=String(a),t&&l.kind==="read"&&F(r.chips[l.chip],r.tile,r.element,{duration:480}),
(!a||l.kind!=="read")&&this.#i.say(()=>r.sentences(l,this.#s).join(" "),a?0:250)}#h(t){if(!this.#n)return;let{data:n}=this.#n;if(x(this.#e.step,n).kind!=="ask"){
this.#e.go(t);return}t>=(n.look?.query??0)||(this.#s=t,this.#e.forward())}#m(t){this.#n&&!K(t)&&!W(t)&&q(t,B(this.#e))}};function at({begin:e,words:t}){return e===
null?c("span"):c("a",{class:"begin",href:e},t.begin)}var Se=V("film",e=>new D(e),.6);export{Se as default};

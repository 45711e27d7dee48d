function c(e,t={},...n){let o=document.createElement(e),{class:r,style:i={},onclick:s,...l}=t;r!==void 0&&(o.className=r);for(let[a,u]of Object.entries(i))o.style.
setProperty(a,u);s&&(o.onclick=()=>s()),f(o,l);for(let a of n)o.append(a instanceof Node?a:String(a));return o}function g(e,t={},...n){let o=document.createElementNS(
"http://www.w3.org/2000/svg",e);return f(o,t),o.append(...n),o}function f(e,t){for(let[n,o]of Object.entries(t))o!=null&&e.setAttribute(n,String(o))}function w(e,t){
e.textContent!==t&&(e.textContent=t)}function y(e,t){return e.replace(/\{(\w+)\}/g,(n,o)=>Object.hasOwn(t,o)?String(t[o]):n)}var N=class{element=c("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,n=250){this.#t.start(n,()=>w(this.element,t()))}};var xt=1e-6;function M(e){if(!Number.isFinite(e))return wt(e);if(e<0)return vt(-e);if(e===0)return"0%";if(e<.001)return"<0.1%";if(Math.abs(e-1)<=xt&&e>=1)return"100%";if(e>
.999&&e<1)return">99.9%";if(e>1&&e<1.0005)return">100%";let t=e<.1||e>.9&&e<1.1?1:0;return`${(100*e).toFixed(t).replace(/\.0$/,"")}%`}function vt(e){let t=M(e);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function wt(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function b(e,t,n){return Math.min(n,Math.max(t,e))}function _(e,t){for(let[n,o]of Object.entries(t))typeof o=="string"&&e.style.setProperty(`--${n}`,o);for(let n of["diverging","sequential"]){let o=t[n].map(([r,
i])=>`${i} ${r*100}%`);e.style.setProperty(`--${n}`,`linear-gradient(to right, ${o.join(", ")})`)}}function j(e){let t=e.map(([n,o])=>({at:n,channels:Mt(o)}));return n=>{
let o=b((n+1)/2,0,1),r=1;for(;r<t.length-1&&o>t[r].at;)r++;let[i,s]=[t[r-1],t[r]],l=(o-i.at)/(s.at-i.at),a=u=>Math.round(i.channels[u]+l*(s.channels[u]-i.channels[u]));
return[a(0),a(1),a(2),255]}}function Mt(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16))}var C={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},A=class{element;count=c("span",{class:"count"});#t;#e;#i;#r=g("path",{d:C.play});#n;constructor(t,n,{speeds:o,all:r}){this.#t=t,this.#e=c("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>n.go(Number(this.#e.value)-1);let i=o.map(l=>c("option",{value:l},`${l}×`)),s=c("sel\
ect",{"aria-label":t.speed,title:t.speed},...i);s.value=String(n.speed),s.onchange=()=>{n.speed=Number(s.value)},this.#i=this.#o("play",()=>n.toggle(),this.#r),
this.#i.classList.add("primary"),this.#n=r===null?null:c("button",{type:"button",class:"wide all",onclick:()=>n.toggleAll()},r),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#o("first",()=>n.first()),this.#o("back",()=>n.back()),this.#i,this.#o("forward",()=>n.forward()),this.#o("last",
()=>n.end()),this.#e,this.count,s,...this.#n?[this.#n]:[])}#o(t,n,o=g("path",{d:C[t]})){let r=this.#t[t];return c("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":r,title:r,onclick:n},g("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},o))}show({step:t,last:n,playing:o,all:r}){let i=n+1;f(this.#e,{max:i,"\
aria-valuetext":y(this.#t.step_of,{step:t+1,steps:i})}),this.#e.value=String(t+1),this.count.replaceChildren(c("i",{},"t"),` = ${t+1} / ${i}`);let s=o?"pause":"\
play";f(this.#i,{"data-name":s,title:this.#t[s],"aria-label":this.#t[s]}),this.#r.setAttribute("d",C[s]),this.#n?.setAttribute("aria-pressed",String(r))}};function G(e){let{width:t}=e.getBoundingClientRect();return e.offsetWidth&&t?Math.round(100*t/e.offsetWidth)/100:1}var Y=0,D=[];function J(e,t,n,o={}){let{delay:r=0,duration:i=420,opacity:s=.9}=o,l=G(n),[a,u,d]=[e,t,n].map(p=>{let{left:k,top:T,width:L,height:P}=p.getBoundingClientRect();
return{left:k/l,top:T/l,width:L/l,height:P/l}});if(!a.width||!u.width)return;let[m,h]=[a.left-d.left+n.scrollLeft,a.top-d.top+n.scrollTop];queueMicrotask(v);function v(){
let p=St(e);p.classList.add("flying"),f(p,{"aria-hidden":"true"}),Object.assign(p.style,{left:`${m}px`,top:`${h}px`,width:`${a.width}px`,height:`${a.height}px`}),
n.append(p);let k=Math.min(1.6,Math.max(.4,Math.min(u.width/a.width,u.height/a.height))),[T,L]=[V(u.left,u.width,a.left,a.width),V(u.top,u.height,a.top,a.height)],
P=p.animate([{transform:"none",opacity:s},{transform:`translate(${T}px, ${L}px) scale(${k})`,opacity:s,offset:.85},{transform:`translate(${T}px, ${L}px) scale(${k}\
)`,opacity:0}],{delay:r,duration:i,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"both"});Y++,P.onfinish=P.oncancel=()=>Et(p)}}function Et(e){if(D.push(e),!(--Y&&D.
length<40))for(let t of D.splice(0))t.remove()}function V(e,t,n,o){return e+t/2-n-o/2}function St(e){let t=e.cloneNode(!0),[n,o]=[e,t].map(r=>r instanceof HTMLCanvasElement?
[r]:[...r.querySelectorAll("canvas")]);return n.forEach((r,i)=>{o[i].getContext("2d")?.drawImage(r,0,0)}),t}var kt="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(kt)}function $(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function X(e){return e.ctrlKey||e.metaKey||e.altKey}function Z(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}function Q(e,t=[" "]){let n=e.composedPath()[0],o=n instanceof
Element?n.tagName:"";return o==="SELECT"?!0:o==="INPUT"?!t.includes(e.key):o==="BUTTON"&&[" ","Enter"].includes(e.key)}function tt(e,t=E()){let n={ArrowLeft:()=>e.
back(),ArrowRight:()=>e.forward(),Home:()=>e.first(),End:()=>e.end()," ":()=>e.toggle()};return t?Tt(e,n):n}function Tt(e,{ArrowLeft:t,ArrowRight:n,...o}){let r=e.
fresh&&e.step===e.last&&e.last>0,i=r?()=>e.first():n;return(r||e.step<e.last)&&Object.assign(o,{ArrowRight:i,PageDown:i}),!e.fresh&&e.step>0&&Object.assign(o,{ArrowLeft:t,
PageUp:t}),o}function et(e,t,n){t.closest(".in-notebook")||e.listen(document,"keydown",o=>{let r=document.activeElement===document.body||document.activeElement===
null,s=["ArrowLeft","ArrowRight",...E()?["PageUp","PageDown","Home","End"]:[]].includes(o.key)||o.key===" "&&Lt(t);r&&s&&!o.defaultPrevented&&n(o)})}function Lt(e){
let{top:t,bottom:n}=e.getBoundingClientRect();return(t+n)/2>0&&(t+n)/2<window.innerHeight}var O="data-test-script-state",I=0,z=0;function nt(){return I>z}function Pt(){let e=document.querySelector(`[${O}]`);if(!e)return;I+=1;let t=I,n=!1,o=new MutationObserver(
()=>{e.getAttribute(O)!=="notRunning"?n=!0:n&&(o.disconnect(),setTimeout(()=>{z=Math.max(z,t)},400))});o.observe(e,{attributes:!0,attributeFilter:[O]})}typeof window<
"u"&&window.addEventListener?.("popstate",Pt);var Nt=6,At=1300,$t=1.5,Ht={usual:990,most:2.25},Rt=.4;function Ct(e,t,n){if(n(t))return t;let[o,r]=[e,t];for(let i=0;i<Nt;i++){let s=(o+r)/2;n(s)?o=s:r=s}return o}
function Dt(e,t=E()){let{usual:n,most:o}=t?Ht:{usual:At,most:$t};return Math.min(o,Math.max(1,e/n))}function ot(e,t,n,o=()=>{}){let r=e.getRootNode(),i=(r instanceof
ShadowRoot?r.host:e).closest(".st-key-stage");if(!i)return()=>{};let s=()=>e.getBoundingClientRect().height,l=u=>{let d=Ct($()?Math.min(n,Rt):n,Dt(i.clientWidth),
m=>(e.style.zoom=String(m),o(),s()<=u));return e.style.zoom=String(d),o(),d},a=()=>{let u=i.clientHeight;if(!u)return;e.style.maxHeight="",e.classList.remove("c\
rowded");let d=l(u);s()>u+1&&(e.classList.add("crowded"),d=l(u)),e.style.maxHeight=`${u/d}px`,e.style.overflowY="auto"};return t.resized(i,a),a}var H=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,o){t.addEventListener(n,o,{signal:this.#t.signal})}resized(t,n){
let o=new ResizeObserver(n);o.observe(t),this.#e.add(()=>o.disconnect())}timer(){let t=new U;return this.#e.add(()=>t.close()),t}frame(){let t=new F;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},U=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},F=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Ot=Symbol.for("seq2see.picture");function rt(e,t){e[Ot]=t}function it(e,t,n=1){let o=new WeakMap;function r(i,s,l){let a=new H;$()&&i.classList.add("framed");let d=t({root:i,lifetime:a,send:(v,p)=>h.send?.(v,p)},s),m=n<
1?ot(i,a,n,()=>d.arrange?.()):()=>{},h={lifetime:a,picture:d,fit:m,send:l,data:s};return o.set(i,h),h}return({data:i,parentElement:s,setStateValue:l})=>{let a=s.
querySelector(`.${e}`);if(!a||!i)return;let u=o.get(a),d=u&&nt()&&It(a)&&JSON.stringify(u.data)!==JSON.stringify(i);d&&u.lifetime.close();let m=u&&!d?u:r(a,i,l);
return m.send=l,m.data=i,rt(a,{name:e,data:i}),m.picture.update(i),m.fit(),()=>{m.lifetime.close(),o.get(a)===m&&o.delete(a)}}}function It(e){let t=e.getRootNode();
return(t instanceof ShadowRoot?t.host:e).closest(".st-key-stage")!==null}var R=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#i;constructor(t,n,o=K){this.#t=t,this.#e=n.timer(),this.#i=o}get last(){return this.#t.last()}place(t,n=!0){
let o=this.step;this.step=b(t,0,this.last),this.all=n,this.fresh||=this.step!==o}go(t){this.pause(),this.#r(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#r(this.#t.begin(
this)),this.#n(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#r(t){this.fresh=!1,this.step=b(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#i())}#n(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#r(this.step+1),this.#n()})}};function K(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}function st(e){let t=atob(e),n=new Uint8Array(t.length);for(let o=0;o<t.length;o++)n[o]=t.charCodeAt(o);return new Float32Array(n.buffer)}function at(e,t,n){return e.
subarray(t*n,(t+1)*n)}function lt(e){let t=st(e.hidden);return{...e,state:n=>at(t,n,e.units),colour:j(e.palette.diverging)}}function ct({chips:e,look:t}){return e.length-1+(t?2:0)}function x(e,{
chips:t,look:n}){return e<t.length||!n?{kind:"read",chip:b(e,0,t.length-1)}:{kind:e===t.length?"ask":"look",chip:n.query}}function ut(e){let t=e.chips.length-1,
n=e.look?[0,t,t+1,t+2]:[0,Math.floor(t/2),t];return[...new Set(n)]}var zt=11e3;function dt(e,t){let{kind:n}=x(e,t);return n==="read"?b(zt/t.chips.length,220,1400):
n==="ask"?4500:4e3}function Ut(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function mt(e,t,n,o){e.width=t,e.height=n;let r=Ut(e),i=r.
createImageData(t,n);for(let s=0;s<t*n;s++){let l=o(s);l&&i.data.set(l,4*s)}r.putImageData(i,0,0)}function ht(e,t,n=""){let o=c("span",{class:`symbol ${n}`},c("i",{},e));return t!==void 0&&t!==""&&o.append(c("sub",{},t)),o}var Ft={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Kt(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function pt(e){
let t=[];for(let n of e){let o=Ft[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?Kt(n)[0]:""),r=t.at(-1);o?t.push({text:o,unseen:!0}):r&&!r.unseen?r.text+=n:t.push({text:n,
unseen:!1})}return t}function W(e){let t=pt(e).map(({text:n,unseen:o})=>o?c("span",{class:"unseen"},n):n);return c("span",{class:"token",dir:"auto"},...t)}function q(e){
let t=pt(e).map(o=>o.text).join(""),n=t.length>1&&e.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(n)?`⁨${n}⁩`:n}var Wt=.04,ft=8,S=class{element;tile=c("canvas",{class:"tile","aria-hidden":"true"});chips;#t;#e=c("p",{class:"say"});#i=c("p",{class:"more"});#r;#n;#o=g("svg",
{class:"arcs","aria-hidden":"true"});#s;#a=c("span",{class:"mark"});#l;#c="";constructor(t,n,o=!1){this.#t=t,this.#l=o,this.chips=t.chips.map((s,l)=>o?c("span",
{class:"chip"},W(s)):c("button",{type:"button",class:"chip",tabindex:"-1",onclick:()=>n(l)},W(s))),this.#n=t.chips.map(()=>c("small",{class:"share"})),this.#r=this.
chips.map((s,l)=>c("li",{class:"word"},s,c("span",{class:"bar"},c("span")),this.#n[l]));let r=t.chips.length,i=r<=11?"few":r<=18?"some":r<=28?"many":"most";this.#s=
c("div",{class:`reading ${i}`},c("ol",{class:"words"},...this.#r),this.#o),this.element=c("div",{class:"scene"},c("div",{class:"caption"},this.#e,this.#i),this.#s,
c("div",{class:"state"},this.tile,this.#a))}show(t,n,o){let r=this.#t,i=x(t,r),{kind:s,chip:l}=i,a=r.left[l];this.element.dataset.kind=s,this.#r.forEach((m,h)=>{
let v=a[h]??0,p=s!=="read"&&h<l;m.classList.toggle("later",h>l),m.classList.toggle("now",s==="read"&&h===l),m.classList.toggle("asks",s!=="read"&&h===l),m.classList.
toggle("answers",s==="look"&&h===r.look?.key),m.classList.toggle("bet",h===n),m.style.setProperty("--left",String(Math.min(v,1))),w(this.#n[h],h>l?"":M(v)),this.#l||
(this.chips[h].tabIndex=s==="ask"&&p?0:-1)}),mt(this.tile,r.units/ft,ft,m=>r.colour(r.state(l)[m])),this.#a.replaceChildren(ht("h",r.step[l],"hidden"));let[u,d]=this.
sentences(i,n);w(this.#e,u),w(this.#i,d),this.#d(i,o)}sentences({kind:t,chip:n},o){let{words:r,said:i,chips:s,look:l}=this.#t;if(t==="read"){let u={step:n+1,count:s.
length,token:q(s[n])},d=n===s.length-1&&!l;return[y(r.read,u),d?i.end:r.legend]}if(t==="ask")return[i.ask??"",this.#l?r.legend:r.bet];let a=o===null||o===l?.key?
"":` ${y(r.guess,{token:q(s[o]),share:M(l?.weights[o]??0)})}`;return[i.look??"",`${i.end}${a}`]}redraw(t){this.#c="",this.#d(x(t,this.#t),!1)}#d({kind:t},n){let{
look:o}=this.#t;if(t===this.#c)return;this.#c=t,this.#o.replaceChildren();let r=this.#s.getBoundingClientRect();if(t!=="look"||!o||!r.width)return;f(this.#o,{viewBox:`\
0 0 ${r.width} ${r.height}`});let i=gt(this.chips[o.query],r);o.weights.forEach((s,l)=>{let a=l===o.key;if(l===o.query||!a&&s<Wt)return;let u=gt(this.chips[l],r),
d=g("path",{d:qt(i,u),class:a?"arc main":"arc",pathLength:1,"stroke-width":(2+10*s).toFixed(1)});this.#o.append(d),a&&this.#u(s,i,u),n&&Bt(d,a?0:500)})}#u(t,n,o){
let r=Math.min(n.y,o.y)-bt(n,o)*.75-5*t;this.#o.append(g("text",{x:(n.x+o.x)/2,y:r-9,class:"weight"},M(t)))}};function gt(e,t){let n=e.getBoundingClientRect();return{
x:n.left+n.width/2-t.left,y:n.top-t.top-3}}function bt(e,t){return Math.min(26+Math.abs(e.x-t.x)/8,Math.max(20,e.y,t.y)*.8,100)}function qt(e,t){let n=Math.min(
e.y,t.y)-bt(e,t);return`M${e.x} ${e.y}C${e.x} ${n} ${t.x} ${n} ${t.x} ${t.y}`}function Bt(e,t){e.animate([{strokeDasharray:"1",strokeDashoffset:1},{strokeDasharray:"\
1",strokeDashoffset:0}],{delay:t,duration:650,easing:"cubic-bezier(0.3, 0, 0.1, 1)",fill:"backwards"})}var _t=900,B=class{#t;#e;#i;#r;#n=null;#o=[];#s=null;#a="";constructor(t){this.#t=t;let{root:n,lifetime:o}=t;this.#i=new N(o),this.#r=o.timer(),this.#e=new R({last:()=>this.#n?
ct(this.#n.data):0,wait:r=>this.#n?dt(r,this.#n.data):0,begin:({step:r,last:i})=>r>=i?0:r,moved:r=>this.#u(r),changed:()=>this.#u(!1),rested:()=>this.#r.stop()},
o),o.listen(n,"keydown",r=>this.#m(r)),o.resized(n,()=>this.#d()),et(o,n,r=>this.#m(r))}update(t){let{root:n}=this.#t;_(n,t.palette);let{chips:o,said:r,words:i,
palette:s}=t,l=JSON.stringify([o,r,i,s.name]);if(t.begin!==null&&n.querySelector(".begin")?.setAttribute("href",t.begin),l===this.#a)return;let a=this.#a==="";this.#a=
l,this.#r.stop(),this.#e.pause(),this.#e.place(0,!1),this.#s=null;let u=lt(t);n.setAttribute("role","group"),n.setAttribute("aria-label",y(i.alt,{count:o.length})),
K()?this.#l(u):(this.#c(u),this.#u(!1),this.#r.start(a?400:_t,()=>this.#e.play()))}#l(t){this.#n=null,this.#o=ut(t).map(o=>({scene:new S(t,()=>{},!0),step:o}));
let n=this.#o.map(({scene:o})=>c("li",{},o.element));this.#t.root.replaceChildren(c("ol",{class:"stills"},...n),c("div",{class:"foot"},yt(t)));for(let{scene:o,step:r}of this.#o)
o.show(r,null,!1)}#c(t){this.#o=[];let n=new S(t,r=>this.#h(r)),o=new A(t.words,this.#e,{speeds:[.5,1,2],all:null});this.#n={data:t,scene:n,controls:o},this.#t.
root.replaceChildren(n.element,c("div",{class:"foot"},o.element,yt(t)),this.#i.element)}#d(){let{root:t}=this.#t;t.classList.toggle("phone",t.clientWidth<560),t.
classList.toggle("low",t.clientHeight<470),this.#n?.scene.redraw(this.#e.step);for(let{scene:n,step:o}of this.#o)n.redraw(o)}#u(t){if(!this.#n)return;let{data:n,
scene:o,controls:r}=this.#n,{step:i,last:s,playing:l}=this.#e,a=x(i,n);i<n.chips.length&&(this.#s=null),o.show(i,this.#s,t),r.show(this.#e),r.count.replaceChildren(
`${i+1} / ${s+1}`),this.#t.root.dataset.step=String(i),this.#t.root.dataset.playing=String(l),t&&a.kind==="read"&&J(o.chips[a.chip],o.tile,o.element,{duration:480}),
(!l||a.kind!=="read")&&this.#i.say(()=>o.sentences(a,this.#s).join(" "),l?0:250)}#h(t){if(!this.#n)return;let{data:n}=this.#n;if(x(this.#e.step,n).kind!=="ask"){
this.#e.go(t);return}t>=(n.look?.query??0)||(this.#s=t,this.#e.forward())}#m(t){this.#n&&!X(t)&&!Q(t)&&Z(t,tt(this.#e))}};function yt({begin:e,words:t}){return e===
null?c("span"):c("a",{class:"begin",href:e},t.begin)}var _e=it("film",e=>new B(e),.6);export{_e as default};

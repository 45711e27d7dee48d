function c(e,t={},...n){let r=document.createElement(e),{class:i,style:o={},onclick:s,...a}=t;i!==void 0&&(r.className=i);for(let[l,u]of Object.entries(o))r.style.
setProperty(l,u);s&&(r.onclick=()=>s()),h(r,a);for(let l of n)r.append(l instanceof Node?l:String(l));return r}function f(e,t={},...n){let r=document.createElementNS(
"http://www.w3.org/2000/svg",e);return h(r,t),r.append(...n),r}function h(e,t){for(let[n,r]of Object.entries(t))r!=null&&e.setAttribute(n,String(r))}function v(e,t){
e.textContent!==t&&(e.textContent=t)}function y(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(t,r)?String(t[r]):n)}var S=class{element=c("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,n=250){this.#t.start(n,()=>v(this.element,t()))}};var st=1e-6;function M(e){if(!Number.isFinite(e))return lt(e);if(e<0)return at(-e);if(e===0)return"0%";if(e<.001)return"<0.1%";if(Math.abs(e-1)<=st&&e>=1)return"100%";if(e>
.999&&e<1)return">99.9%";if(e>1&&e<1.0005)return">100%";let t=e<.1||e>.9&&e<1.1?1:0;return`${(100*e).toFixed(t).replace(/\.0$/,"")}%`}function at(e){let t=M(e);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function lt(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function g(e,t,n){return Math.min(n,Math.max(t,e))}function O(e,t){for(let[n,r]of Object.entries(t))typeof r=="string"&&e.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=t[n].map(([i,
o])=>`${o} ${i*100}%`);e.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function R(e){let t=e.map(([n,r])=>({at:n,channels:ct(r)}));return n=>{
let r=g((n+1)/2,0,1),i=1;for(;i<t.length-1&&r>t[i].at;)i++;let[o,s]=[t[i-1],t[i]],a=(r-o.at)/(s.at-o.at),l=u=>Math.round(o.channels[u]+a*(s.channels[u]-o.channels[u]));
return[l(0),l(1),l(2),255]}}function ct(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16))}var N={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},E=class{element;count=c("span",{class:"count"});#t;#e;#i;#o=f("path",{d:N.play});#n;constructor(t,n,{speeds:r,all:i}){this.#t=t,this.#e=c("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>n.go(Number(this.#e.value)-1);let o=r.map(a=>c("option",{value:a},`${a}×`)),s=c("sel\
ect",{"aria-label":t.speed,title:t.speed},...o);s.value=String(n.speed),s.onchange=()=>{n.speed=Number(s.value)},this.#i=this.#r("play",()=>n.toggle(),this.#o),
this.#i.classList.add("primary"),this.#n=i===null?null:c("button",{type:"button",class:"wide all",onclick:()=>n.toggleAll()},i),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#r("first",()=>n.first()),this.#r("back",()=>n.back()),this.#i,this.#r("forward",()=>n.forward()),this.#r("last",
()=>n.end()),this.#e,this.count,s,...this.#n?[this.#n]:[])}#r(t,n,r=f("path",{d:N[t]})){let i=this.#t[t];return c("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":i,title:i,onclick:n},f("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:n,playing:r,all:i}){let o=n+1;h(this.#e,{max:o,"\
aria-valuetext":y(this.#t.step_of,{step:t+1,steps:o})}),this.#e.value=String(t+1),this.count.replaceChildren(c("i",{},"t"),` = ${t+1} / ${o}`);let s=r?"pause":"\
play";h(this.#i,{"data-name":s,title:this.#t[s],"aria-label":this.#t[s]}),this.#o.setAttribute("d",N[s]),this.#n?.setAttribute("aria-pressed",String(i))}};function U(e,t,n,r={}){let{delay:i=0,duration:o=420,opacity:s=.9}=r,[a,l,u]=[e,t,n].map(ot=>ot.getBoundingClientRect());if(!a.width||!l.width)return;let d=ut(e);
d.classList.add("flying"),h(d,{"aria-hidden":"true"}),Object.assign(d.style,{left:`${a.left-u.left+n.scrollLeft}px`,top:`${a.top-u.top+n.scrollTop}px`,width:`${a.
width}px`,height:`${a.height}px`}),n.append(d);let m=Math.min(1.6,Math.max(.4,Math.min(l.width/a.width,l.height/a.height))),[p,b]=[I(l.left,l.width,a.left,a.width),
I(l.top,l.height,a.top,a.height)],k=d.animate([{transform:"none",opacity:s},{transform:`translate(${p}px, ${b}px) scale(${m})`,opacity:s,offset:.85},{transform:`\
translate(${p}px, ${b}px) scale(${m})`,opacity:0}],{delay:i,duration:o,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"backwards"});k.onfinish=k.oncancel=()=>d.remove()}
function I(e,t,n,r){return e+t/2-n-r/2}function ut(e){let t=e.cloneNode(!0),[n,r]=[e,t].map(i=>i instanceof HTMLCanvasElement?[i]:[...i.querySelectorAll("canvas")]);
return n.forEach((i,o)=>{r[o].getContext("2d")?.drawImage(i,0,0)}),t}function z(e){return e.ctrlKey||e.metaKey||e.altKey}function F(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}function W(e,t=[
" "]){let n=e.composedPath()[0],r=n instanceof Element?n.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(e.key):r==="BUTTON"&&[" ","Enter"].includes(e.
key)}function q(e){return{ArrowLeft:()=>e.back(),ArrowRight:()=>e.forward(),Home:()=>e.first(),End:()=>e.end()," ":()=>e.toggle()}}function B(e,t,n){e.listen(document,
"keydown",r=>{let i=document.activeElement===document.body||document.activeElement===null,o=["ArrowLeft","ArrowRight"].includes(r.key)||r.key===" "&&dt(t);i&&o&&
!r.defaultPrevented&&n(r)})}function dt(e){let{top:t,bottom:n}=e.getBoundingClientRect();return(t+n)/2>0&&(t+n)/2<window.innerHeight}function mt(e,t,n){if(n(t))return t;let[r,i]=[e,t];for(let o=0;o<6;o++){let s=(r+i)/2;n(s)?r=s:i=s}return r}function pt(e){return Math.min(1.5,Math.max(1,e/1300))}
function _(e,t,n){let r=e.getRootNode(),i=(r instanceof ShadowRoot?r.host:e).closest(".st-key-stage");if(!i)return()=>{};let o=()=>e.getBoundingClientRect().height,
s=l=>{let u=mt(n,pt(i.clientWidth),d=>(e.style.zoom=String(d),o()<=l));return e.style.zoom=String(u),u},a=()=>{let l=i.clientHeight;if(!l)return;e.style.maxHeight=
"",e.classList.remove("crowded");let u=s(l);o()>l+1&&(e.classList.add("crowded"),u=s(l)),e.style.maxHeight=`${l/u}px`,e.style.overflowY="auto"};return t.resized(
i,a),a}var T=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,r){t.addEventListener(n,r,{signal:this.#t.signal})}resized(t,n){
let r=new ResizeObserver(n);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new P;return this.#e.add(()=>t.close()),t}frame(){let t=new $;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},P=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},$=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};function K(e,t,n=1){let r=new WeakMap;function i(o,s,a){let l=new T,u={root:o,lifetime:l,send:(p,b)=>m.send?.(p,b)},d=n<1?_(o,l,n):()=>{},m={lifetime:l,picture:t(
u,s),fit:d,send:a};return r.set(o,m),m}return({data:o,parentElement:s,setStateValue:a})=>{let l=s.querySelector(`.${e}`);if(!l||!o)return;let u=r.get(l)??i(l,o,
a);return u.send=a,u.picture.update(o),u.fit(),()=>{u.lifetime.close(),r.get(l)===u&&r.delete(l)}}}var L=class{step=0;all=!0;speed=1;playing=!1;#t;#e;#i;constructor(t,n,r=A){this.#t=t,this.#e=n.timer(),this.#i=r}get last(){return this.#t.last()}place(t,n=!0){
this.step=g(t,0,this.last),this.all=n}go(t){this.pause(),this.#o(t),this.#t.rested?.()}first(){this.go(0)}back(){this.go(this.step-1)}forward(){this.go(this.step+
1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#o(this.#t.begin(this)),this.#n(),this.#t.changed()}pause(){
this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=!this.all||this.step===this.last,this.#t.changed()}#o(t){
this.step=g(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#i())}#n(){this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.
last){this.pause();return}this.#o(this.step+1),this.#n()})}};function A(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function j(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}function V(e,t,n){return e.
subarray(t*n,(t+1)*n)}function G(e){let t=j(e.hidden);return{...e,state:n=>V(t,n,e.units),colour:R(e.palette.diverging)}}function Y({chips:e,look:t}){return e.length-1+(t?2:0)}function x(e,{
chips:t,look:n}){return e<t.length||!n?{kind:"read",chip:g(e,0,t.length-1)}:{kind:e===t.length?"ask":"look",chip:n.query}}function X(e){let t=e.chips.length-1,n=e.
look?[0,t,t+1,t+2]:[0,Math.floor(t/2),t];return[...new Set(n)]}var ht=11e3;function Z(e,t){let{kind:n}=x(e,t);return n==="read"?g(ht/t.chips.length,220,1400):n===
"ask"?4500:4e3}function ft(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function J(e,t,n,r){e.width=t,e.height=n;let i=ft(e),o=i.
createImageData(t,n);for(let s=0;s<t*n;s++){let a=r(s);a&&o.data.set(a,4*s)}i.putImageData(o,0,0)}function Q(e,t,n=""){let r=c("span",{class:`symbol ${n}`},c("i",{},e));return t!==void 0&&t!==""&&r.append(c("sub",{},t)),r}var gt={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function bt(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function tt(e){
let t=[];for(let n of e){let r=gt[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?bt(n)[0]:""),i=t.at(-1);r?t.push({text:r,unseen:!0}):i&&!i.unseen?i.text+=n:t.push({text:n,
unseen:!1})}return t}function H(e){let t=tt(e).map(({text:n,unseen:r})=>r?c("span",{class:"unseen"},n):n);return c("span",{class:"token",dir:"auto"},...t)}function C(e){
let t=tt(e).map(r=>r.text).join(""),n=t.length>1&&e.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(n)?`⁨${n}⁩`:n}var yt=.04,et=8,w=class{element;tile=c("canvas",{class:"tile","aria-hidden":"true"});chips;#t;#e=c("p",{class:"say"});#i=c("p",{class:"more"});#o;#n;#r=f("svg",
{class:"arcs","aria-hidden":"true"});#s;#a=c("span",{class:"mark"});#l;#c="";constructor(t,n,r=!1){this.#t=t,this.#l=r,this.chips=t.chips.map((s,a)=>r?c("span",
{class:"chip"},H(s)):c("button",{type:"button",class:"chip",tabindex:"-1",onclick:()=>n(a)},H(s))),this.#n=t.chips.map(()=>c("small",{class:"share"})),this.#o=this.
chips.map((s,a)=>c("li",{class:"word"},s,c("span",{class:"bar"},c("span")),this.#n[a]));let i=t.chips.length,o=i<=11?"few":i<=18?"some":i<=28?"many":"most";this.#s=
c("div",{class:`reading ${o}`},c("ol",{class:"words"},...this.#o),this.#r),this.element=c("div",{class:"scene"},c("div",{class:"caption"},this.#e,this.#i),this.#s,
c("div",{class:"state"},this.tile,this.#a))}show(t,n,r){let i=this.#t,o=x(t,i),{kind:s,chip:a}=o,l=i.left[a];this.element.dataset.kind=s,this.#o.forEach((m,p)=>{
let b=l[p]??0,k=s!=="read"&&p<a;m.classList.toggle("later",p>a),m.classList.toggle("now",s==="read"&&p===a),m.classList.toggle("asks",s!=="read"&&p===a),m.classList.
toggle("answers",s==="look"&&p===i.look?.key),m.classList.toggle("bet",p===n),m.style.setProperty("--left",String(Math.min(b,1))),v(this.#n[p],p>a?"":M(b)),this.#l||
(this.chips[p].tabIndex=s==="ask"&&k?0:-1)}),J(this.tile,i.units/et,et,m=>i.colour(i.state(a)[m])),this.#a.replaceChildren(Q("h",i.step[a],"hidden"));let[u,d]=this.
sentences(o,n);v(this.#e,u),v(this.#i,d),this.#d(o,r)}sentences({kind:t,chip:n},r){let{words:i,said:o,chips:s,look:a}=this.#t;if(t==="read"){let u={step:n+1,count:s.
length,token:C(s[n])},d=n===s.length-1&&!a;return[y(i.read,u),d?o.end:i.legend]}if(t==="ask")return[o.ask??"",this.#l?i.legend:i.bet];let l=r===null||r===a?.key?
"":` ${y(i.guess,{token:C(s[r]),share:M(a?.weights[r]??0)})}`;return[o.look??"",`${o.end}${l}`]}redraw(t){this.#c="",this.#d(x(t,this.#t),!1)}#d({kind:t},n){let{
look:r}=this.#t;if(t===this.#c)return;this.#c=t,this.#r.replaceChildren();let i=this.#s.getBoundingClientRect();if(t!=="look"||!r||!i.width)return;h(this.#r,{viewBox:`\
0 0 ${i.width} ${i.height}`});let o=nt(this.chips[r.query],i);r.weights.forEach((s,a)=>{let l=a===r.key;if(a===r.query||!l&&s<yt)return;let u=nt(this.chips[a],i),
d=f("path",{d:xt(o,u),class:l?"arc main":"arc",pathLength:1,"stroke-width":(2+10*s).toFixed(1)});this.#r.append(d),l&&this.#u(s,o,u),n&&vt(d,l?0:500)})}#u(t,n,r){
let i=Math.min(n.y,r.y)-rt(n,r)*.75-5*t;this.#r.append(f("text",{x:(n.x+r.x)/2,y:i-9,class:"weight"},M(t)))}};function nt(e,t){let n=e.getBoundingClientRect();return{
x:n.left+n.width/2-t.left,y:n.top-t.top-3}}function rt(e,t){return Math.min(26+Math.abs(e.x-t.x)/8,Math.max(20,e.y,t.y)*.8,100)}function xt(e,t){let n=Math.min(
e.y,t.y)-rt(e,t);return`M${e.x} ${e.y}C${e.x} ${n} ${t.x} ${n} ${t.x} ${t.y}`}function vt(e,t){e.animate([{strokeDasharray:"1",strokeDashoffset:1},{strokeDasharray:"\
1",strokeDashoffset:0}],{delay:t,duration:650,easing:"cubic-bezier(0.3, 0, 0.1, 1)",fill:"backwards"})}var Mt=900,D=class{#t;#e;#i;#o;#n=null;#r=[];#s=null;#a="";constructor(t){this.#t=t;let{root:n,lifetime:r}=t;this.#i=new S(r),this.#o=r.timer(),this.#e=new L({last:()=>this.#n?
Y(this.#n.data):0,wait:i=>this.#n?Z(i,this.#n.data):0,begin:({step:i,last:o})=>i>=o?0:i,moved:i=>this.#u(i),changed:()=>this.#u(!1)},r),r.listen(n,"keydown",i=>this.#m(
i)),r.resized(n,()=>this.#d()),B(r,n,i=>this.#m(i))}update(t){let{root:n}=this.#t;O(n,t.palette);let{chips:r,said:i,words:o,palette:s}=t,a=JSON.stringify([r,i,o,
s.name]);if(t.begin!==null&&n.querySelector(".begin")?.setAttribute("href",t.begin),a===this.#a)return;let l=this.#a==="";this.#a=a,this.#o.stop(),this.#e.pause(),
this.#e.place(0,!1),this.#s=null;let u=G(t);n.setAttribute("role","group"),n.setAttribute("aria-label",y(o.alt,{count:r.length})),A()?this.#l(u):(this.#c(u),this.#u(
!1),this.#o.start(l?400:Mt,()=>this.#e.play()))}#l(t){this.#n=null,this.#r=X(t).map(r=>({scene:new w(t,()=>{},!0),step:r}));let n=this.#r.map(({scene:r})=>c("li",
{},r.element));this.#t.root.replaceChildren(c("ol",{class:"stills"},...n),c("div",{class:"foot"},it(t)));for(let{scene:r,step:i}of this.#r)r.show(i,null,!1)}#c(t){
this.#r=[];let n=new w(t,i=>this.#p(i)),r=new E(t.words,this.#e,{speeds:[.5,1,2],all:null});this.#n={data:t,scene:n,controls:r},this.#t.root.replaceChildren(n.element,
c("div",{class:"foot"},r.element,it(t)),this.#i.element)}#d(){let{root:t}=this.#t;t.classList.toggle("phone",t.clientWidth<560),t.classList.toggle("low",t.clientHeight<
470),this.#n?.scene.redraw(this.#e.step);for(let{scene:n,step:r}of this.#r)n.redraw(r)}#u(t){if(!this.#n)return;let{data:n,scene:r,controls:i}=this.#n,{step:o,last:s,
playing:a}=this.#e,l=x(o,n);o<n.chips.length&&(this.#s=null),r.show(o,this.#s,t),i.show(this.#e),i.count.replaceChildren(`${o+1} / ${s+1}`),this.#t.root.dataset.
step=String(o),this.#t.root.dataset.playing=String(a),t&&l.kind==="read"&&U(r.chips[l.chip],r.tile,r.element,{duration:480}),(!a||l.kind!=="read")&&this.#i.say(
()=>r.sentences(l,this.#s).join(" "),a?0:250)}#p(t){if(!this.#n)return;let{data:n}=this.#n;if(x(this.#e.step,n).kind!=="ask"){this.#e.go(t);return}t>=(n.look?.query??
0)||(this.#s=t,this.#e.forward())}#m(t){this.#n&&!z(t)&&!W(t)&&F(t,q(this.#e))}};function it({begin:e,words:t}){return e===null?c("span"):c("a",{class:"begin",href:e},
t.begin)}var de=K("film",e=>new D(e),.6);export{de as default};

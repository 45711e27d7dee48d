function l(n,t={},...e){let r=document.createElement(n),{class:s,style:o={},onclick:i,...d}=t;s!==void 0&&(r.className=s);for(let[a,c]of Object.entries(o))r.style.
setProperty(a,c);i&&(r.onclick=()=>i()),v(r,d);for(let a of e)r.append(a instanceof Node?a:String(a));return r}function E(n,t={},...e){let r=document.createElementNS(
"http://www.w3.org/2000/svg",n);return v(r,t),r.append(...e),r}function v(n,t){for(let[e,r]of Object.entries(t))r!=null&&n.setAttribute(e,String(r))}function b(n,t){
n.textContent!==t&&(n.textContent=t)}function h(n,t){return n.replace(/\{(\w+)\}/g,(e,r)=>Object.hasOwn(t,r)?String(t[r]):e)}var S=class{element=l("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>b(this.element,t()))}};var tt=1e-6;function g(n){if(!Number.isFinite(n))return nt(n);if(n<0)return et(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=tt&&n>=1)return"100%";if(n>
.999&&n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let t=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(t).replace(/\.0$/,"")}%`}function et(n){let t=g(n);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function y(n){return n.toLocaleString("en").replace("-","−")}function nt(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function M(n,t,e){return Math.min(
e,Math.max(t,n))}function j(n,t){for(let[e,r]of Object.entries(t))typeof r=="string"&&n.style.setProperty(`--${e}`,r);for(let e of["diverging","sequential"]){let r=t[e].map(([s,
o])=>`${o} ${s*100}%`);n.style.setProperty(`--${e}`,`linear-gradient(to right, ${r.join(", ")})`)}}var R={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},T=class{element;count=l("span",{class:"count"});#t;#e;#r;#n=E("path",{d:R.play});#s;constructor(t,e,{speeds:r,all:s}){this.#t=t,this.#e=l("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let o=r.map(d=>l("option",{value:d},`${d}×`)),i=l("sel\
ect",{"aria-label":t.speed,title:t.speed},...o);i.value=String(e.speed),i.onchange=()=>{e.speed=Number(i.value)},this.#r=this.#o("play",()=>e.toggle(),this.#n),
this.#r.classList.add("primary"),this.#s=s===null?null:l("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},s),this.element=l("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#o("first",()=>e.first()),this.#o("back",()=>e.back()),this.#r,this.#o("forward",()=>e.forward()),this.#o("last",
()=>e.end()),this.#e,this.count,i,...this.#s?[this.#s]:[])}#o(t,e,r=E("path",{d:R[t]})){let s=this.#t[t];return l("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":s,title:s,onclick:e},E("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:e,playing:r,all:s}){let o=e+1;v(this.#e,{max:o,"\
aria-valuetext":h(this.#t.step_of,{step:t+1,steps:o})}),this.#e.value=String(t+1),this.count.replaceChildren(l("i",{},"t"),` = ${t+1} / ${o}`);let i=r?"pause":"\
play";v(this.#r,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#n.setAttribute("d",R[i]),this.#s?.setAttribute("aria-pressed",String(s))}};var rt="presenting";function x(){return typeof document<"u"&&document.documentElement.classList.contains(rt)}function N(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function W(n){return n.ctrlKey||n.metaKey||n.altKey}function F(n,t){return Object.hasOwn(t,n.key)?(n.preventDefault(),n.stopPropagation(),t[n.key](),!0):!1}function B(n,t=[" "]){let e=n.composedPath()[0],r=e instanceof
Element?e.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(n.key):r==="BUTTON"&&[" ","Enter"].includes(n.key)}function _(n,t=x()){let e={ArrowLeft:()=>n.
back(),ArrowRight:()=>n.forward(),Home:()=>n.first(),End:()=>n.end()," ":()=>n.toggle()};return t?st(n,e):e}function st(n,{ArrowLeft:t,ArrowRight:e,...r}){let s=n.
fresh&&n.step===n.last&&n.last>0,o=s?()=>n.first():e;return(s||n.step<n.last)&&Object.assign(r,{ArrowRight:o,PageDown:o}),!n.fresh&&n.step>0&&Object.assign(r,{ArrowLeft:t,
PageUp:t}),r}function q(n,t,e){t.closest(".in-notebook")||n.listen(document,"keydown",r=>{let s=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...x()?["PageUp","PageDown","Home","End"]:[]].includes(r.key)||r.key===" "&&ot(t);s&&i&&!r.defaultPrevented&&e(r)})}function ot(n){
let{top:t,bottom:e}=n.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var H="data-test-script-state",O=0,$=0;function V(){return O>$}function it(){let n=document.querySelector(`[${H}]`);if(!n)return;O+=1;let t=O,e=!1,r=new MutationObserver(
()=>{n.getAttribute(H)!=="notRunning"?e=!0:e&&(r.disconnect(),setTimeout(()=>{$=Math.max($,t)},400))});r.observe(n,{attributes:!0,attributeFilter:[H]})}typeof window<
"u"&&window.addEventListener?.("popstate",it);var at=6,lt=1300,ct=1.5,ut={usual:990,most:2.25},dt=.4;function mt(n,t,e){if(e(t))return t;let[r,s]=[n,t];for(let o=0;o<at;o++){let i=(r+s)/2;e(i)?r=i:s=i}return r}
function pt(n,t=x()){let{usual:e,most:r}=t?ut:{usual:lt,most:ct};return Math.min(r,Math.max(1,n/e))}function G(n,t,e,r=()=>{}){let s=n.getRootNode(),o=(s instanceof
ShadowRoot?s.host:n).closest(".st-key-stage");if(!o)return()=>{};let i=()=>n.getBoundingClientRect().height,d=c=>{let u=mt(N()?Math.min(e,dt):e,pt(o.clientWidth),
m=>(n.style.zoom=String(m),r(),i()<=c));return n.style.zoom=String(u),r(),u},a=()=>{let c=o.clientHeight;if(!c)return;n.style.maxHeight="",n.classList.remove("c\
rowded");let u=d(c);i()>c+1&&(n.classList.add("crowded"),u=d(c)),n.style.maxHeight=`${c/u}px`,n.style.overflowY="auto"};return t.resized(o,a),a}var L=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,r){t.addEventListener(e,r,{signal:this.#t.signal})}resized(t,e){
let r=new ResizeObserver(e);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new C;return this.#e.add(()=>t.close()),t}frame(){let t=new I;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},C=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},I=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var ht=Symbol.for("seq2see.picture");function J(n,t){n[ht]=t}function Y(n,t,e=1){let r=new WeakMap;function s(o,i,d){let a=new L;N()&&o.classList.add("framed");let u=t({root:o,lifetime:a,send:(p,w)=>f.send?.(p,w)},i),m=e<
1?G(o,a,e,()=>u.arrange?.()):()=>{},f={lifetime:a,picture:u,fit:m,send:d,data:i};return r.set(o,f),f}return({data:o,parentElement:i,setStateValue:d})=>{let a=i.
querySelector(`.${n}`);if(!a||!o)return;let c=r.get(a),u=c&&V()&&ft(a)&&JSON.stringify(c.data)!==JSON.stringify(o);u&&c.lifetime.close();let m=c&&!u?c:s(a,o,d);
return m.send=d,m.data=o,J(a,{name:n,data:o}),m.picture.update(o),m.fit(),()=>{m.lifetime.close(),r.get(a)===m&&r.delete(a)}}}function ft(n){let t=n.getRootNode();
return(t instanceof ShadowRoot?t.host:n).closest(".st-key-stage")!==null}var P=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#r;constructor(t,e,r=D){this.#t=t,this.#e=e.timer(),this.#r=r}get last(){return this.#t.last()}place(t,e=!0){
let r=this.step;this.step=M(t,0,this.last),this.all=e,this.fresh||=this.step!==r}go(t){this.pause(),this.#n(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#n(this.#t.begin(
this)),this.#s(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#n(t){this.fresh=!1,this.step=M(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#r())}#s(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#n(this.step+1),this.#s()})}};function D(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}function U(n,t,{entries:e,wanted:r}){return(n.answers[t]??r.map(()=>-1)).map((o,i)=>({entry:e[o]??null,right:o===r[i]}))}function X(n){let t=n.flatMap(({reached:r})=>r===
null?[]:[r]);if(!t.length)return null;let e=Math.min(...t);return{step:e,names:n.filter(({reached:r})=>r===e).map(({name:r})=>r)}}var gt=15e3;function Z(n){return Math.
max(250,Math.min(900,gt/n))}var bt={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function yt(n){return[...n].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function vt(n){let t=[];for(let e of n){let r=bt[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?yt(e)[0]:""),s=t.at(-1);r?t.push({text:r,unseen:!0}):s&&
!s.unseen?s.text+=e:t.push({text:e,unseen:!1})}return t}function K(n){let t=vt(n).map(({text:e,unseen:r})=>r?l("span",{class:"unseen"},e):e);return l("span",{class:"\
token",dir:"auto"},...t)}var k=class{element;#t;#e;#r;#n=l("i",{class:"bar"});#s=l("b",{class:"share"});#o=l("small",{class:"note"});#i=l("span",{class:"answer"});constructor(t,e,r){this.#e=
t,this.#t=e,this.#r=l("button",{type:"button",class:"name",title:t.words.ask,onclick:r},e.name);let s=l("span",{class:"track","aria-hidden":"true"},this.#n,l("i",
{class:"chance"}),this.#o);this.element=l("li",{class:"lane",style:{"--bar":e.colour}},this.#r,s,this.#s,this.#i)}takes(t,e){let r=(s,o)=>JSON.stringify([o.name,
o.colour,s.words,s.entries,s.wanted,s.chance]);return r(t,e)!==r(this.#e,this.#t)?!1:(this.#e=t,this.#t=e,!0)}show(t,e){let{words:r,at:s,goal:o}=this.#e,{right:i,
reached:d,stopped:a}=this.#t,c=i[t]??null,u=s[t]??0;this.#n.style.width=`${100*(c??0)}%`,b(this.#s,c===null?"–":g(c));let m=a!==null&&u>=a,f=d!==null&&u>=d,p=m?
h(r.stopped,{step:y(a)}):f?h(r.reached,{step:y(d),share:g(o)}):"";b(this.#o,p),this.element.classList.toggle("arrived",f&&!m),this.element.classList.toggle("bet",
e),v(this.#r,{"aria-pressed":String(e)}),this.#l(t)}#l(t){let{entries:e,wanted:r}=this.#e,s=U(this.#t,t,this.#e),o=s.every(({entry:p})=>p===null),i=s.filter(({right:p})=>p).
length,d=i===s.length;this.#i.className=`answer ${o?"none":d?"right":"wrong"}`;let a=JSON.stringify(s);if(this.#i.dataset.told===a)return;this.#i.dataset.told=a;
let c=s.map(({entry:p,right:w})=>l("b",{class:w?"chip right":"chip wrong"},p===null?"–":K(p)));if(o){this.#i.replaceChildren(...c);return}let u=l("span",{class:"\
mark","aria-hidden":"true"},d?"✓":"✗"),m=l("span",{class:"verdict"},this.#c(i,s.length)),f=r.length===1&&!d?[l("b",{class:"chip wanted"},K(e[r[0]]))]:[];this.#i.
replaceChildren(...c,u,m,...f)}#c(t,e){let{words:r}=this.#e;return t===e?r.right:e===1?r.wanted:h(r.of,{good:t,size:e})}sentence(t){let{words:e}=this.#e,r=U(this.#t,
t,this.#e),s=this.#t.right[t]??null;return h(e.said,{model:this.#t.name,share:s===null?"–":g(s),answer:r.map(({entry:o})=>o??"–").join(" "),verdict:r.every(
({right:o})=>o)?e.right:e.wrong})}};var z=class{#t;#e;#r;#n=null;#s="";#o="";#i=null;constructor(t){this.#t=t;let{root:e,lifetime:r}=t;this.#r=new S(r),this.#e=new P({last:()=>Math.max(0,(this.#n?.
sent.at.length??0)-1),wait:()=>Z(this.#n?.sent.at.length??1),begin:({step:s,last:o})=>s>=o?0:s,moved:()=>this.#a(),changed:()=>this.#a()},r),r.listen(e,"keydown",
s=>this.#d(s)),q(r,e,s=>this.#d(s)),r.resized(e,()=>e.classList.toggle("phone",e.clientWidth<560))}update(t){let e=JSON.stringify(t);if(e===this.#s)return;this.#s=
e,j(this.#t.root,t.palette);let r=`${t.mode} ${t.run}`,s=r===this.#o;this.#o=r,this.#c(t),s&&t.mode!=="live"?this.#a():this.#l(t.mode)}#l(t){this.#e.pause();let e=t===
"rest"||t==="replay"&&!D();this.#e.place(e?0:this.#e.last),t==="replay"&&e?this.#e.play():this.#a()}#c(t){let{words:e}=t,r=this.#n,s=t.lanes.map((m,f)=>{let p=r?.
lanes[f];return p?.takes(t,m)?p:new k(t,m,()=>this.#m(m.name))});if(r&&s.every((m,f)=>m===r.lanes[f])&&s.length===r.lanes.length){this.#n={...r,sent:t};return}let o=new T(
e,this.#e,{speeds:[.5,1,2],all:null}),i=l("b",{class:"badge"}),d=l("span",{class:"at"}),a=l("p",{class:"verdict"}),c=h(e.chance,{share:g(t.chance)}),{root:u}=this.#t;
u.style.setProperty("--chance",`${100*t.chance}%`),u.classList.toggle("many",t.wanted.length>1),this.#n={sent:t,lanes:s,controls:o,badge:i,at:d,verdict:a},u.replaceChildren(
l("div",{class:"head"},i,d,l("span",{class:"recent"},h(e.recent,{recent:t.recent}))),l("div",{class:"axis"},l("span",{class:"scale"},l("i",{},"0%"),l("i",{class:"\
chance"},c),l("i",{},"100%"))),l("ol",{class:"lanes"},...s.map(({element:m})=>m)),l("div",{class:"foot"},o.element,a),this.#r.element),u.setAttribute("role","gr\
oup"),u.setAttribute("aria-label",h(e.alt,{count:s.length}))}#a(){if(!this.#n)return;let{sent:t,lanes:e,controls:r,badge:s,at:o,verdict:i}=this.#n,{words:d,mode:a}=t,
{step:c,last:u,playing:m}=this.#e,{root:f}=this.#t;for(let[A,Q]of e.entries())Q.show(c,t.lanes[A].name===this.#i);let p=a==="rest"||a==="replay";b(s,p?d.recorded:
a==="live"?d.live:""),s.hidden=a==="over"||!t.at.length,s.classList.toggle("recorded",p);let w=`${y(t.at[c]??0)} / ${y(t.steps)}`;b(o,t.at.length?h(d.measured,{
step:y(t.at[c]??0)}):""),r.show(this.#e),r.count.replaceChildren(w),r.element.hidden=a==="live"||!t.at.length,b(i,this.#u(t,c===u&&a!=="live")),Object.assign(f.
dataset,{mode:a,step:c,moments:u+1,playing:m}),!m&&a!=="live"&&this.#r.say(()=>[...e.map(A=>A.sentence(c)),this.#u(t,c===u)].join(" "))}#u({lanes:t,words:e,at:r,
goal:s},o){if(!r.length)return e.none;let i=t.find(({name:u})=>u===this.#i),d=u=>i?h(e.bet,{model:i.name,share:typeof u=="number"?g(u):"–"}):"";if(!o||r.length===
1)return i?d(i.right[this.#e.step]):e.ask;let a=X(t);return`${a?h(e.winner,{models:a.names.join(", "),step:y(a.step),share:g(s)}):h(e.nobody,{share:g(s)})} ${d(
i?.right.at(-1))}`.trim()}#m(t){this.#i=this.#i===t?null:t,this.#a()}#d(t){let e=this.#n?.sent;!e?.at.length||e.mode==="live"||W(t)||B(t)||F(t,_(this.#e))}},le=Y(
"race",n=>new z(n));export{le as default};

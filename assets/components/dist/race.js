function l(r,t={},...e){let n=document.createElement(r),{class:s,style:i={},onclick:a,...c}=t;s!==void 0&&(n.className=s);for(let[o,u]of Object.entries(i))n.style.
setProperty(o,u);a&&(n.onclick=()=>a()),v(n,c);for(let o of e)n.append(o instanceof Node?o:String(o));return n}function x(r,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",r);return v(n,t),n.append(...e),n}function v(r,t){for(let[e,n]of Object.entries(t))n!=null&&r.setAttribute(e,String(n))}function b(r,t){
r.textContent!==t&&(r.textContent=t)}function h(r,t){return r.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var w=class{element=l("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>b(this.element,t()))}};var q=1e-6;function g(r){if(!Number.isFinite(r))return G(r);if(r<0)return Y(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=q&&r>=1)return"100%";if(r>.999&&
r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let t=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(t).replace(/\.0$/,"")}%`}function Y(r){let t=g(r);return t.
startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function y(r){return r.toLocaleString("en").replace("-","−")}function G(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function M(r,t,e){return Math.min(e,
Math.max(t,r))}function O(r,t){for(let[e,n]of Object.entries(t))typeof n=="string"&&r.style.setProperty(`--${e}`,n);for(let e of["diverging","sequential"]){let n=t[e].map(([s,
i])=>`${i} ${s*100}%`);r.style.setProperty(`--${e}`,`linear-gradient(to right, ${n.join(", ")})`)}}var P={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},S=class{element;count=l("span",{class:"count"});#t;#e;#r;#n=x("path",{d:P.play});#s;constructor(t,e,{speeds:n,all:s}){this.#t=t,this.#e=l("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let i=n.map(c=>l("option",{value:c},`${c}×`)),a=l("sel\
ect",{"aria-label":t.speed,title:t.speed},...i);a.value=String(e.speed),a.onchange=()=>{e.speed=Number(a.value)},this.#r=this.#i("play",()=>e.toggle(),this.#n),
this.#r.classList.add("primary"),this.#s=s===null?null:l("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},s),this.element=l("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#i("first",()=>e.first()),this.#i("back",()=>e.back()),this.#r,this.#i("forward",()=>e.forward()),this.#i("last",
()=>e.end()),this.#e,this.count,a,...this.#s?[this.#s]:[])}#i(t,e,n=x("path",{d:P[t]})){let s=this.#t[t];return l("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":s,title:s,onclick:e},x("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:t,last:e,playing:n,all:s}){let i=e+1;v(this.#e,{max:i,"\
aria-valuetext":h(this.#t.step_of,{step:t+1,steps:i})}),this.#e.value=String(t+1),this.count.replaceChildren(l("i",{},"t"),` = ${t+1} / ${i}`);let a=n?"pause":"\
play";v(this.#r,{"data-name":a,title:this.#t[a],"aria-label":this.#t[a]}),this.#n.setAttribute("d",P[a]),this.#s?.setAttribute("aria-pressed",String(s))}};function U(r){return r.ctrlKey||r.metaKey||r.altKey}function D(r,t){return Object.hasOwn(t,r.key)?(r.preventDefault(),r.stopPropagation(),t[r.key](),!0):!1}function z(r,t=[
" "]){let e=r.composedPath()[0],n=e instanceof Element?e.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!t.includes(r.key):n==="BUTTON"&&[" ","Enter"].includes(r.
key)}function W(r){return{ArrowLeft:()=>r.back(),ArrowRight:()=>r.forward(),Home:()=>r.first(),End:()=>r.end()," ":()=>r.toggle()}}function K(r,t,e){r.listen(document,
"keydown",n=>{let s=document.activeElement===document.body||document.activeElement===null,i=["ArrowLeft","ArrowRight"].includes(n.key)||n.key===" "&&J(t);s&&i&&
!n.defaultPrevented&&e(n)})}function J(r){let{top:t,bottom:e}=r.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}function X(r,t,e){if(e(t))return t;let[n,s]=[r,t];for(let i=0;i<6;i++){let a=(n+s)/2;e(a)?n=a:s=a}return n}function Z(r){return Math.min(1.5,Math.max(1,r/1300))}
function j(r,t,e){let n=r.getRootNode(),s=(n instanceof ShadowRoot?n.host:r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,
a=o=>{let u=X(e,Z(s.clientWidth),d=>(r.style.zoom=String(d),i()<=o));return r.style.zoom=String(u),u},c=()=>{let o=s.clientHeight;if(!o)return;r.style.maxHeight=
"",r.classList.remove("crowded");let u=a(o);i()>o+1&&(r.classList.add("crowded"),u=a(o)),r.style.maxHeight=`${o/u}px`,r.style.overflowY="auto"};return t.resized(
s,c),c}var E=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new A;return this.#e.add(()=>t.close()),t}frame(){let t=new H;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},A=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},H=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};function B(r,t,e=1){let n=new WeakMap;function s(i,a,c){let o=new E,u={root:i,lifetime:o,send:(f,p)=>m.send?.(f,p)},d=e<1?j(i,o,e):()=>{},m={lifetime:o,picture:t(
u,a),fit:d,send:c};return n.set(i,m),m}return({data:i,parentElement:a,setStateValue:c})=>{let o=a.querySelector(`.${r}`);if(!o||!i)return;let u=n.get(o)??s(o,i,
c);return u.send=c,u.picture.update(i),u.fit(),()=>{u.lifetime.close(),n.get(o)===u&&n.delete(o)}}}var N=class{step=0;all=!0;speed=1;playing=!1;#t;#e;#r;constructor(t,e,n=$){this.#t=t,this.#e=e.timer(),this.#r=n}get last(){return this.#t.last()}place(t,e=!0){
this.step=M(t,0,this.last),this.all=e}go(t){this.pause(),this.#n(t),this.#t.rested?.()}first(){this.go(0)}back(){this.go(this.step-1)}forward(){this.go(this.step+
1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#n(this.#t.begin(this)),this.#s(),this.#t.changed()}pause(){
this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=!this.all||this.step===this.last,this.#t.changed()}#n(t){
this.step=M(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#r())}#s(){this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.
last){this.pause();return}this.#n(this.step+1),this.#s()})}};function $(){return window.matchMedia("(prefers-reduced-motion: reduce)").matches}function C(r,t,{entries:e,wanted:n}){return(r.answers[t]??n.map(()=>-1)).map((i,a)=>({entry:e[i]??null,right:i===n[a]}))}function F(r){let t=r.flatMap(({reached:n})=>n===
null?[]:[n]);if(!t.length)return null;let e=Math.min(...t);return{step:e,names:r.filter(({reached:n})=>n===e).map(({name:n})=>n)}}var Q=15e3;function _(r){return Math.
max(250,Math.min(900,Q/r))}var tt={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function et(r){return[...r].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function nt(r){let t=[];for(let e of r){let n=tt[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?et(e)[0]:""),s=t.at(-1);n?t.push({text:n,unseen:!0}):s&&
!s.unseen?s.text+=e:t.push({text:e,unseen:!1})}return t}function R(r){let t=nt(r).map(({text:e,unseen:n})=>n?l("span",{class:"unseen"},e):e);return l("span",{class:"\
token",dir:"auto"},...t)}var L=class{element;#t;#e;#r;#n=l("i",{class:"bar"});#s=l("b",{class:"share"});#i=l("small",{class:"note"});#o=l("span",{class:"answer"});constructor(t,e,n){this.#e=
t,this.#t=e,this.#r=l("button",{type:"button",class:"name",title:t.words.ask,onclick:n},e.name);let s=l("span",{class:"track","aria-hidden":"true"},this.#n,l("i",
{class:"chance"}),this.#i);this.element=l("li",{class:"lane",style:{"--bar":e.colour}},this.#r,s,this.#s,this.#o)}takes(t,e){let n=(s,i)=>JSON.stringify([i.name,
i.colour,s.words,s.entries,s.wanted,s.chance]);return n(t,e)!==n(this.#e,this.#t)?!1:(this.#e=t,this.#t=e,!0)}show(t,e){let{words:n,at:s,goal:i}=this.#e,{right:a,
reached:c,stopped:o}=this.#t,u=a[t]??null,d=s[t]??0;this.#n.style.width=`${100*(u??0)}%`,b(this.#s,u===null?"–":g(u));let m=o!==null&&d>=o,f=c!==null&&d>=c,p=m?
h(n.stopped,{step:y(o)}):f?h(n.reached,{step:y(c),share:g(i)}):"";b(this.#i,p),this.element.classList.toggle("arrived",f&&!m),this.element.classList.toggle("bet",
e),v(this.#r,{"aria-pressed":String(e)}),this.#l(t)}#l(t){let{entries:e,wanted:n}=this.#e,s=C(this.#t,t,this.#e),i=s.every(({entry:p})=>p===null),a=s.filter(({right:p})=>p).
length,c=a===s.length;this.#o.className=`answer ${i?"none":c?"right":"wrong"}`;let o=JSON.stringify(s);if(this.#o.dataset.told===o)return;this.#o.dataset.told=o;
let u=s.map(({entry:p,right:T})=>l("b",{class:T?"chip right":"chip wrong"},p===null?"–":R(p)));if(i){this.#o.replaceChildren(...u);return}let d=l("span",{class:"\
mark","aria-hidden":"true"},c?"✓":"✗"),m=l("span",{class:"verdict"},this.#u(a,s.length)),f=n.length===1&&!c?[l("b",{class:"chip wanted"},R(e[n[0]]))]:[];this.#o.
replaceChildren(...u,d,m,...f)}#u(t,e){let{words:n}=this.#e;return t===e?n.right:e===1?n.wanted:h(n.of,{good:t,size:e})}sentence(t){let{words:e}=this.#e,n=C(this.#t,
t,this.#e),s=this.#t.right[t]??null;return h(e.said,{model:this.#t.name,share:s===null?"–":g(s),answer:n.map(({entry:i})=>i??"–").join(" "),verdict:n.every(
({right:i})=>i)?e.right:e.wrong})}};var I=class{#t;#e;#r;#n=null;#s="";#i="";#o=null;constructor(t){this.#t=t;let{root:e,lifetime:n}=t;this.#r=new w(n),this.#e=new N({last:()=>Math.max(0,(this.#n?.
sent.at.length??0)-1),wait:()=>_(this.#n?.sent.at.length??1),begin:({step:s,last:i})=>s>=i?0:s,moved:()=>this.#a(),changed:()=>this.#a()},n),n.listen(e,"keydown",
s=>this.#d(s)),K(n,e,s=>this.#d(s)),n.resized(e,()=>e.classList.toggle("phone",e.clientWidth<560))}update(t){let e=JSON.stringify(t);if(e===this.#s)return;this.#s=
e,O(this.#t.root,t.palette);let n=`${t.mode} ${t.run}`,s=n===this.#i;this.#i=n,this.#u(t),s&&t.mode!=="live"?this.#a():this.#l(t.mode)}#l(t){this.#e.pause();let e=t===
"rest"||t==="replay"&&!$();this.#e.place(e?0:this.#e.last),t==="replay"&&e?this.#e.play():this.#a()}#u(t){let{words:e}=t,n=this.#n,s=t.lanes.map((m,f)=>{let p=n?.
lanes[f];return p?.takes(t,m)?p:new L(t,m,()=>this.#m(m.name))});if(n&&s.every((m,f)=>m===n.lanes[f])&&s.length===n.lanes.length){this.#n={...n,sent:t};return}let i=new S(
e,this.#e,{speeds:[.5,1,2],all:null}),a=l("b",{class:"badge"}),c=l("span",{class:"at"}),o=l("p",{class:"verdict"}),u=h(e.chance,{share:g(t.chance)}),{root:d}=this.#t;
d.style.setProperty("--chance",`${100*t.chance}%`),d.classList.toggle("many",t.wanted.length>1),this.#n={sent:t,lanes:s,controls:i,badge:a,at:c,verdict:o},d.replaceChildren(
l("div",{class:"head"},a,c,l("span",{class:"recent"},h(e.recent,{recent:t.recent}))),l("div",{class:"axis"},l("span",{class:"scale"},l("i",{},"0%"),l("i",{class:"\
chance"},u),l("i",{},"100%"))),l("ol",{class:"lanes"},...s.map(({element:m})=>m)),l("div",{class:"foot"},i.element,o),this.#r.element),d.setAttribute("role","gr\
oup"),d.setAttribute("aria-label",h(e.alt,{count:s.length}))}#a(){if(!this.#n)return;let{sent:t,lanes:e,controls:n,badge:s,at:i,verdict:a}=this.#n,{words:c,mode:o}=t,
{step:u,last:d,playing:m}=this.#e,{root:f}=this.#t;for(let[k,V]of e.entries())V.show(u,t.lanes[k].name===this.#o);let p=o==="rest"||o==="replay";b(s,p?c.recorded:
o==="live"?c.live:""),s.hidden=o==="over"||!t.at.length,s.classList.toggle("recorded",p);let T=`${y(t.at[u]??0)} / ${y(t.steps)}`;b(i,t.at.length?h(c.measured,{
step:y(t.at[u]??0)}):""),n.show(this.#e),n.count.replaceChildren(T),n.element.hidden=o==="live"||!t.at.length,b(a,this.#c(t,u===d&&o!=="live")),Object.assign(f.
dataset,{mode:o,step:u,moments:d+1,playing:m}),!m&&o!=="live"&&this.#r.say(()=>[...e.map(k=>k.sentence(u)),this.#c(t,u===d)].join(" "))}#c({lanes:t,words:e,at:n,
goal:s},i){if(!n.length)return e.none;let a=t.find(({name:d})=>d===this.#o),c=d=>a?h(e.bet,{model:a.name,share:typeof d=="number"?g(d):"–"}):"";if(!i||n.length===
1)return a?c(a.right[this.#e.step]):e.ask;let o=F(t);return`${o?h(e.winner,{models:o.names.join(", "),step:y(o.step),share:g(s)}):h(e.nobody,{share:g(s)})} ${c(
a?.right.at(-1))}`.trim()}#m(t){this.#o=this.#o===t?null:t,this.#a()}#d(t){let e=this.#n?.sent;!e?.at.length||e.mode==="live"||U(t)||z(t)||D(t,W(this.#e))}},Ut=B(
"race",r=>new I(r));export{Ut as default};

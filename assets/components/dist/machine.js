function u(n,t={},...e){let r=document.createElement(n),{class:s,style:o={},onclick:i,...a}=t;s!==void 0&&(r.className=s);for(let[l,c]of Object.entries(o))r.style.
setProperty(l,c);i&&(r.onclick=()=>i()),v(r,a);for(let l of e)r.append(l instanceof Node?l:String(l));return r}function h(n,t={},...e){let r=document.createElementNS(
"http://www.w3.org/2000/svg",n);return v(r,t),r.append(...e),r}function v(n,t){for(let[e,r]of Object.entries(t))r!=null&&n.setAttribute(e,String(r))}function rt(n,t){
n.textContent!==t&&(n.textContent=t)}function T(n,t){return n.replace(/\{(\w+)\}/g,(e,r)=>Object.hasOwn(t,r)?String(t[r]):e)}var O=class{element=u("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>rt(this.element,t()))}};var $t=1e-6;function C(n,t=4){if(!Number.isFinite(n))return st(n);let e=Math.abs(n).toFixed(t);return n<0&&Number(e)!==0?"−"+e:e}function N(n){if(!Number.isFinite(n))return st(n);if(n<0)return Pt(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=$t&&n>=1)return"100%";if(n>
.999&&n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let t=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(t).replace(/\.0$/,"")}%`}function Pt(n){let t=N(n);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function st(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function L(n,t,e){return Math.min(e,Math.max(t,n))}function I(n,t=Number.NEGATIVE_INFINITY){let e=t;for(let r of n)r>e&&(e=r);return e}function ot(n,t){for(let[e,r]of Object.entries(t))typeof r=="string"&&n.style.setProperty(`--${e}`,r);for(let e of["diverging","sequential"]){let r=t[e].map(([s,
o])=>`${o} ${s*100}%`);n.style.setProperty(`--${e}`,`linear-gradient(to right, ${r.join(", ")})`)}}function it(n){let t=n.map(([e,r])=>({at:e,channels:At(r)}));
return e=>{let r=L((e+1)/2,0,1),s=1;for(;s<t.length-1&&r>t[s].at;)s++;let[o,i]=[t[s-1],t[s]],a=(r-o.at)/(i.at-o.at),l=c=>Math.round(o.channels[c]+a*(i.channels[c]-
o.channels[c]));return[l(0),l(1),l(2),255]}}function At(n){return[1,3,5].map(t=>Number.parseInt(n.slice(t,t+2),16))}var q={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},K=class{element;count=u("span",{class:"count"});#t;#e;#r;#s=h("path",{d:q.play});#o;constructor(t,e,{speeds:r,all:s}){this.#t=t,this.#e=u("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let o=r.map(a=>u("option",{value:a},`${a}×`)),i=u("sel\
ect",{"aria-label":t.speed,title:t.speed},...o);i.value=String(e.speed),i.onchange=()=>{e.speed=Number(i.value)},this.#r=this.#n("play",()=>e.toggle(),this.#s),
this.#r.classList.add("primary"),this.#o=s===null?null:u("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},s),this.element=u("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#n("first",()=>e.first()),this.#n("back",()=>e.back()),this.#r,this.#n("forward",()=>e.forward()),this.#n("last",
()=>e.end()),this.#e,this.count,i,...this.#o?[this.#o]:[])}#n(t,e,r=h("path",{d:q[t]})){let s=this.#t[t];return u("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":s,title:s,onclick:e},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:e,playing:r,all:s}){let o=e+1;v(this.#e,{max:o,"\
aria-valuetext":T(this.#t.step_of,{step:t+1,steps:o})}),this.#e.value=String(t+1),this.count.replaceChildren(u("i",{},"t"),` = ${t+1} / ${o}`);let i=r?"pause":"\
play";v(this.#r,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#s.setAttribute("d",q[i]),this.#o?.setAttribute("aria-pressed",String(s))}};var Dt="presenting";function k(){return typeof document<"u"&&document.documentElement.classList.contains(Dt)}function U(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function at(n){return n.ctrlKey||n.metaKey||n.altKey}function lt(n,t){return Object.hasOwn(t,n.key)?(n.preventDefault(),n.stopPropagation(),t[n.key](),!0):!1}function ct(n,t=[" "]){let e=n.composedPath()[0],r=e instanceof
Element?e.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(n.key):r==="BUTTON"&&[" ","Enter"].includes(n.key)}function ut(n,t=k()){let e={ArrowLeft:()=>n.
back(),ArrowRight:()=>n.forward(),Home:()=>n.first(),End:()=>n.end()," ":()=>n.toggle()};return t?Rt(n,e):e}function Rt(n,{ArrowLeft:t,ArrowRight:e,...r}){let s=n.
fresh&&n.step===n.last&&n.last>0,o=s?()=>n.first():e;return(s||n.step<n.last)&&Object.assign(r,{ArrowRight:o,PageDown:o}),!n.fresh&&n.step>0&&Object.assign(r,{ArrowLeft:t,
PageUp:t}),r}function dt(n,t,e){t.closest(".in-notebook")||n.listen(document,"keydown",r=>{let s=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...k()?["PageUp","PageDown","Home","End"]:[]].includes(r.key)||r.key===" "&&Ht(t);s&&i&&!r.defaultPrevented&&e(r)})}function Ht(n){
let{top:t,bottom:e}=n.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var Ot=6,Ct=1300,It=1.5,Kt={usual:990,most:2.25},Ut=.4;function zt(n,t,e){if(e(t))return t;let[r,s]=[n,t];for(let o=0;o<Ot;o++){let i=(r+s)/2;e(i)?r=i:s=i}return r}
function Bt(n,t=k()){let{usual:e,most:r}=t?Kt:{usual:Ct,most:It};return Math.min(r,Math.max(1,n/e))}function mt(n,t,e,r=()=>{}){let s=n.getRootNode(),o=(s instanceof
ShadowRoot?s.host:n).closest(".st-key-stage");if(!o)return()=>{};let i=()=>n.getBoundingClientRect().height,a=c=>{let d=zt(U()?Math.min(e,Ut):e,Bt(o.clientWidth),
m=>(n.style.zoom=String(m),r(),i()<=c));return n.style.zoom=String(d),r(),d},l=()=>{let c=o.clientHeight;if(!c)return;n.style.maxHeight="",n.classList.remove("c\
rowded");let d=a(c);i()>c+1&&(n.classList.add("crowded"),d=a(c)),n.style.maxHeight=`${c/d}px`,n.style.overflowY="auto"};return t.resized(o,l),l}var z=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,r){t.addEventListener(e,r,{signal:this.#t.signal})}resized(t,e){
let r=new ResizeObserver(e);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new Y;return this.#e.add(()=>t.close()),t}frame(){let t=new X;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},Y=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},X=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Ft=Symbol.for("seq2see.picture");function ht(n,t){n[Ft]=t}function pt(n,t,e=1){let r=new WeakMap;function s(o,i,a){let l=new z;U()&&o.classList.add("framed");let d=t({root:o,lifetime:l,send:(x,y)=>g.send?.(x,y)},i),m=e<
1?mt(o,l,e,()=>d.arrange?.()):()=>{},g={lifetime:l,picture:d,fit:m,send:a};return r.set(o,g),g}return({data:o,parentElement:i,setStateValue:a})=>{let l=i.querySelector(
`.${n}`);if(!l||!o)return;let c=r.get(l)??s(l,o,a);return c.send=a,ht(l,{name:n,data:o}),c.picture.update(o),c.fit(),()=>{c.lifetime.close(),r.get(l)===c&&r.delete(
l)}}}var B=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#r;constructor(t,e,r=Q){this.#t=t,this.#e=e.timer(),this.#r=r}get last(){return this.#t.last()}place(t,e=!0){
let r=this.step;this.step=L(t,0,this.last),this.all=e,this.fresh||=this.step!==r}go(t){this.pause(),this.#s(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#s(this.#t.begin(
this)),this.#o(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#s(t){this.fresh=!1,this.step=L(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#r())}#o(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#s(this.step+1),this.#o()})}};function Q(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var F=class{element;#t;constructor(t,{sheet:e},r){this.#t=u("button",{type:"button",class:"handle","aria-label":e,title:e,onclick:()=>this.#e()},h("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},h("path",{d:"M5 15l7-7 7 7"}))),v(this.#t,{"aria-expanded":"false"});let s=u("div",{class:"content",tabindex:0,role:"region","a\
ria-label":t},r);this.element=u("section",{class:"sheet"},this.#t,s)}#e(){let t=this.element.classList.toggle("open");v(this.#t,{"aria-expanded":String(t)})}};var Wt="<end>";var _t={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Vt(n){return[...n].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function ft(n){let t=[];for(let e of n){let r=_t[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Vt(e)[0]:""),s=t.at(-1);r?t.push({text:r,unseen:!0}):s&&
!s.unseen?s.text+=e:t.push({text:e,unseen:!1})}return t}function $(n){let t=ft(n).map(({text:e,unseen:r})=>r?u("span",{class:"unseen"},e):e);return u("span",{class:"\
token",dir:"auto"},...t)}function gt(n){let t=ft(n).map(r=>r.text).join(""),e=t.length>1&&n.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
e)?`⁨${e}⁩`:e}function W(n,t){return n===Wt?u("span",{class:"token end"},t):$(n)}function bt(n){let t=atob(n),e=new Uint8Array(t.length);for(let r=0;r<t.length;r++)e[r]=t.charCodeAt(r);return new Float32Array(e.buffer)}function yt(n,t,e){return n.
subarray(t*e,(t+1)*e)}function xt(n){return{...n,vectors:bt(n.vectors)}}function _(n){let t=["attention","add","feed_forward","add"],e=Array.from({length:n},(s,o)=>t.map((i,a)=>({kind:i,
layer:o,sublayer:2*o+(a>1?1:0)}))),r=s=>({kind:s,layer:-1,sublayer:-1});return[r("input"),...e.flat(),r("predict")]}function P({kind:n,sublayer:t},e){return n===
"input"?0:n==="predict"?2*e:n==="add"?t+1:t}var wt={input:1.1,attention:2.4,add:.55,feed_forward:1.1,predict:0},vt={most:64,least:4.5},Z=50;function kt(n,t,e,r,s,o){let i=Math.max(vt.least,Math.min(vt.most,
(r-Z-4)/Math.max(1,n))),a=Array.from({length:n},(y,f)=>Z+(f+.5)*i),l=_(t),c=l.reduce((y,{kind:f})=>y+wt[f],0),d=Math.max(1,e-s-o)/c,m=s,g=l.map(({kind:y})=>{let f=m;
return m=y==="predict"?e:m+d*wt[y],[f,m]}),x=Math.min(22,Math.max(14,.62*i));return{width:e,height:Z+n*i+4,lane:i,lanes:a,blocks:g,nth:Math.ceil((x+2)/i),type:x}}
function J(n,t,[e,r]){let[s,o]=[e+3,r-3],i=(s+o)/2,a=l=>Math.round(10*l)/10;return`M${a(s)} ${a(n)}C${a(i)} ${a(n)} ${a(i)} ${a(t)} ${a(o)} ${a(t)}`}function Mt(n,t,e){
return Math.max(1,Math.min(9,.4*e)*n/Math.max(t,1e-9))}var Et=[.03,.15,.4],Gt=11,St={input:"E + PE",attention:"QKV",add:"+",feed_forward:"ReLU",predict:"p"},V=class{element;blocks;#t;#e;#r=h("svg",{class:"wires",role:"\
img"});#s;#o;#n;#u;#i;#a;#l=null;#d=0;constructor(t,e){this.#t=t,this.#e=e;let{layers:r}=t.sizes;this.blocks=_(r),this.#a=I(t.stream.flat()),this.#s=this.blocks.
map(({kind:o})=>h("g",{class:`block ${o}`}));let s=(o,i,...a)=>u("div",{class:o,"data-token":i+1,onclick:()=>e.choose(i)},...a);this.#o=t.tokens.map((o,i)=>s("n\
ame",i,$(o))),this.#n=t.guesses.map(([[o,i]],a)=>s("guess",a,W(o,t.words.end),u("small",{},N(i)))),this.#u=Array.from({length:r},(o,i)=>u("div",{class:"layer"},
`${t.words.layer} ${i+1}`)),this.#i=this.blocks.map(({kind:o},i)=>{let a=u("div",{class:`sign ${o}`,onclick:()=>e.enter(i)},St[o]);return a.onpointerenter=()=>e.
point(i),a}),this.element=u("div",{class:"stage drawing",tabindex:0,role:"group","aria-label":t.words.drawing},this.#r,...this.#u,...this.#i,...this.#o,...this.#n),
this.#r.setAttribute("aria-label",t.alternative),this.element.onpointerleave=()=>e.point(null)}resize(){let{clientWidth:t,clientHeight:e}=this.element;if(!t||!e)
return;let{tokens:r,sizes:s}=this.#t,o=t<700,i=k()?12:8.5,a=kt(r.length,s.layers,t,e,o?74:124,o?78:150);this.#l=a,this.element.style.setProperty("--type",`${a.type}\
px`),v(this.#r,{width:a.width,height:Math.max(a.height,e-2)});for(let[l,c]of this.#o.entries()){for(let d of[c,this.#n[l]])d.style.top=`${a.lanes[l]}px`,d.classList.
toggle("thin",l%a.nth>0);c.style.width=`${a.blocks[0][0]-6}px`,this.#n[l].style.left=`${a.blocks[a.blocks.length-1][0]+8}px`}for(let[l,c]of this.#u.entries())Tt(
c,a.blocks[1+4*l][0],a.blocks[4+4*l][1]);for(let[l,c]of this.#i.entries()){Tt(c,...a.blocks[l]);let[d,m]=a.blocks[l];c.classList.toggle("thin",St[this.blocks[l].
kind].length*i>m-d+10)}this.#h(a)}#h(t){for(let[e,{kind:r}]of this.blocks.entries()){let[s,o]=t.blocks[e],i=h("rect",{class:"ground",x:s+1,y:26,width:Math.max(1,
o-s-2),height:t.height-26,rx:6}),a=h("rect",{class:"hit",x:s,y:0,width:o-s,height:t.height});a.onpointerenter=()=>this.#e.point(e),a.onclick=()=>this.#e.enter(e),
this.#s[e].replaceChildren(i,...this.#m(e,t),...r==="predict"?[]:[a])}this.#r.replaceChildren(...this.#s),this.#c(t)}#m(t,e){let r=this.blocks[t],{kind:s,layer:o,
sublayer:i}=r,{stream:a,added:l,active:c,looks:d,sizes:m}=this.#t,[g,x]=e.blocks[t],y=this.#a,f=(g+x)/2;if(s==="predict")return[];let w=a[P(r,m.layers)],R=a[s===
"add"?i:P(r,m.layers)],S=e.lanes.map((p,b)=>{let H=E=>Mt(E,y,e.lane),D=(E,j,Nt)=>h("path",{d:`M${E} ${p}H${j}`,"stroke-width":H(Nt)}),M=s==="add"?[D(g,f,R[b]),D(
f,x,w[b])]:[D(g,x,w[b])];if(s==="add"&&M.push(jt(f,p,Math.max(2,H(l[i][b])))),s==="feed_forward"){let E=Math.min(14,.5*e.lane),j=(x-g-8)*c[o][b]/m.F;M.push(h("r\
ect",{class:"units",x:g+4,y:p-E/2,width:j,height:E,rx:2}))}return h("g",{class:"lane","data-token":b+1},...M)});if(s!=="attention")return S;let A=Et.map((p,b)=>{
let D=d[o].filter(([,,M])=>M>=p&&M<(Et[b+1]??2)).map(([M,E])=>J(e.lanes[E],e.lanes[M],e.blocks[t])).join("");return h("path",{class:`faint f${b}`,d:D})});return[
...S,...A,h("g",{class:"links"})]}#c(t){let e=this.#d;for(let r of this.#r.querySelectorAll(".lane"))r.classList.toggle("lit",r.dataset.token===String(e+1));for(let[
r,{kind:s,layer:o}]of this.blocks.entries()){if(s!=="attention")continue;let a=this.#t.looks[o].filter(([l])=>l===e).map(([,l,c])=>h("path",{d:J(t.lanes[l],t.lanes[e],
t.blocks[r]),"stroke-width":Math.max(1,Gt*c),pathLength:1}));this.#s[r].querySelector(".links")?.replaceChildren(...a)}for(let r of[...this.#o,...this.#n])r.classList.
toggle("lit",r.dataset.token===String(e+1))}show(t,e,r,s){t!==this.#d&&this.#l&&(this.#d=t,this.#c(this.#l));for(let[o,i]of this.#s.entries()){let a=this.blocks[o].
kind,l=o===e,c=["block",a,l?"now":"",o>r?"coming":"",l&&s?"go":""];v(i,{class:c.filter(Boolean).join(" ")}),this.#i[o].classList.toggle("now",l),this.#i[o].classList.
toggle("coming",o>r)}for(let o of this.#n)o.classList.toggle("coming",r<this.blocks.length-1)}origin(t){let e=this.#l;if(!e)return"50% 50%";let[r,s]=e.blocks[t];
return`${50*(r+s)/e.width}% 50%`}};function Tt(n,t,e){n.style.left=`${t}px`,n.style.width=`${e-t}px`}function jt(n,t,e){return h("circle",{class:"sum",cx:n,cy:t,
r:e})}function qt(n){let t=n.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function Yt(n,t,e,r){n.width=t,n.height=e;let s=qt(n),o=s.
createImageData(t,e);for(let i=0;i<t*e;i++){let a=r(i);a&&o.data.set(a,4*i)}s.putImageData(o,0,0)}function Lt(n,t,e=1,r=""){let s=u("canvas",{class:r,"aria-hidd\
en":"true"}),o=Math.ceil(Math.sqrt(n.length));return Yt(s,o,Math.ceil(n.length/o),i=>i<n.length?t(n[i]/e):null),s}var Xt=3,G=class{element=u("div",{class:"panel"});#t;constructor(t){this.#t=t}show(t,e,r){let{words:s,rooms:o,tokens:i}=t,a=u("div",{class:"title"},u("b",{},tt(
t,e)),u("span",{class:"chip"},`${r+1} `,$(i[r]))),l=u("button",{type:"button",class:"enter",onclick:()=>this.#t()},T(s.inside,{room:o[e.kind]}));this.element.replaceChildren(
a,u("p",{class:"shape"},et(t,e)),u("dl",{},...Qt(t,e,r).map(([c,...d])=>Zt(c,d))),...Jt(t,e,r),l)}};function tt({words:n},{kind:t,layer:e}){return e<0||t==="add"?
n[t]:`${n.layer} ${e+1}: ${n[t]}`}function et({sizes:n,tokens:t,words:e},{kind:r}){let{D:s,F:o,V:i,heads:a,d:l}=n,c=t.length,d=(...m)=>m.join(" × ");switch(r){case"\
input":return`${c} → ${d(c,s)}`;case"attention":return`${d(c,s)} → Q, K, V ${d(a,c,l)} → A ${d(a,c,c)} → ${d(c,s)}`;case"add":return`${d(c,s)} + ${d(c,s)}`;case"\
feed_forward":return`${d(c,s)} → ${d(c,o)} → ${d(c,s)}`;case"predict":return`${d(c,s)} → ${d(c,i)} ${e.shape}`}}function Qt(n,t,e){let{words:r,stream:s,added:o,
embedded:i,positioned:a,looks:l,active:c,guesses:d,sizes:m,tokens:g}=n,{kind:x,layer:y,sublayer:f}=t,w=S=>C(S,2),R=s[P(t,m.layers)][e];switch(x){case"input":return[
[r.embedded,w(i[e])],[r.positioned,w(a[e])],[r.after,w(R)]];case"attention":{let A=l[y].filter(([p])=>p===e).sort((p,b)=>b[2]-p[2]).slice(0,Xt).map(([,p,b])=>["",
p===e?r.itself:`${r.looks} ${p+1} `,...p===e?[]:[$(g[p])],` ${N(b)}`]);return[[r.heads,""],...A,[r.adds,w(o[f][e])]]}case"add":return[[r.before,w(s[f][e])],[r.adds,
w(o[f][e])],[r.after,w(R)]];case"feed_forward":return[[r.active,`${c[y][e]} / ${m.F}`],[r.adds,w(o[f][e])]];case"predict":return d[e].map(([S,A],p)=>[p?"":r.guess,
W(S,r.end),` ${N(A)}`])}}function Zt(n,t){return u("div",{},u("dt",{},n),u("dd",{},...t))}function Jt(n,t,e){let{vectors:r,of:s,sizes:o,palette:i,words:a}=n;if(s!==
e||t.kind==="attention"||t.kind==="feed_forward")return[];let l=I(r.map(Math.abs),1e-9),c=yt(r,P(t,o.layers),o.D),d=Array.from(c.subarray(0,4),m=>C(m,2)).join("\
, ");return[u("div",{class:"vector"},Lt(c,it(i.diverging),l),u("span",{},u("i",{},"x"),` = (${d}, …) `,u("small",{},T(a.vector,{count:o.D,bound:C(l,1)}))))]}var te=900,ee=280,ne=1500,nt=class{#t;#e;#r;#s;#o;#n=null;#u="";#i=0;#a=null;#l=!1;constructor(t){this.#t=t;let{root:e,lifetime:r}=t;this.#r=new O(r),this.#s=r.
timer(),this.#o=r.timer(),this.#e=new B({last:()=>(this.#n?.drawing.blocks.length??1)-1,wait:()=>te,begin:({step:s,last:o,all:i})=>s>=o||i?0:s+1,moved:s=>{this.#l=
s,this.#a=null,this.#c()},changed:()=>this.#c(),rested:()=>this.#s.start(700,()=>t.send("block",this.#e.step+1))},r),r.listen(e,"keydown",s=>this.#g(s)),r.resized(
e,()=>this.#h()),dt(r,e,s=>this.#g(s))}update(t){let e=xt(t),r=this.#n,s=JSON.stringify([t.tokens,t.words,t.stream]),o=s!==this.#u;this.#u=s,this.#i=e.of,ot(this.#t.
root,e.palette),this.#t.root.classList.remove("entering"),o||!r?(this.#e.pause(),this.#a=null,this.#n=this.#d(e),r?this.#e.place(this.#e.step,this.#e.all):e.step!==
null?this.#e.place(e.step,!1):this.#e.place(this.#e.last)):this.#n={...r,data:e},this.#h()}#d(t){let{words:e}=t,{root:r}=this.#t,s=new V(t,{point:l=>this.#b(l),
enter:l=>this.#f(l),choose:l=>this.#p(l)}),o=new G(()=>this.#f(this.#m())),i=new K(e,this.#e,{speeds:[.5,1,2],all:null}),a=u("div",{class:"left"},s.element,u("d\
iv",{class:"legend"},e.keys," ",u("span",{class:"hint"},e.hint)));return r.classList.add("tall"),r.replaceChildren(i.element,u("div",{class:"board"},a,new F(e.numbers,
e,o.element).element),this.#r.element),{data:t,drawing:s,panel:o,controls:i}}#h(){let{root:t}=this.#t;!this.#n||!t.clientWidth||(t.classList.toggle("presented",
k()),t.classList.toggle("narrow",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560),this.#n.drawing.resize(),this.#c())}#m(){return this.#a??this.#e.
step}#c(){if(!this.#n)return;let{data:t,drawing:e,panel:r,controls:s}=this.#n,{step:o,last:i,all:a}=this.#e,l=this.#m();e.show(this.#i,l,a?i:o,this.#l),r.show(t,
e.blocks[l],this.#i),s.show(this.#e),s.count.replaceChildren(`${o+1} / ${i+1}`);let{dataset:c}=this.#t.root;c.block=String(l+1),c.token=String(this.#i+1),this.#r.
say(()=>{let d=e.blocks[l];return T(t.words.tell,{block:tt(t,d),shape:et(t,d),token:gt(t.tokens[this.#i]),step:l+1,steps:i+1})})}#b(t){this.#e.playing||t===this.#a||
(this.#a=t,this.#l=!1,this.#c())}#p(t){let e=this.#n?.data.tokens.length??1,r=L(t,0,e-1);r!==this.#i&&(this.#i=r,this.#c(),this.#s.start(120,()=>this.#t.send("t\
oken",r+1)))}#f(t){if(!this.#n)return;let{drawing:e}=this.#n,{kind:r}=e.blocks[t],{classList:s,style:o}=this.#t.root,i=()=>{this.#t.send("room",r),this.#o.start(
ne,()=>s.remove("entering"))};if(this.#e.pause(),Q()){i();return}o.setProperty("--origin",e.origin(t)),s.add("entering"),this.#o.start(ee,i)}#g(t){if(at(t)||ct(
t))return;let e=this.#n?.drawing.element,r=e!==void 0&&t.composedPath().includes(e),s={ArrowUp:()=>this.#p(this.#i-1),ArrowDown:()=>this.#p(this.#i+1),Enter:()=>this.#f(
this.#m())};lt(t,{...ut(this.#e),...r?s:{}})}},mn=pt("machine",n=>new nt(n));export{mn as default};

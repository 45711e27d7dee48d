function u(n,t={},...e){let r=document.createElement(n),{class:o,style:s={},onclick:i,...a}=t;o!==void 0&&(r.className=o);for(let[l,c]of Object.entries(s))r.style.
setProperty(l,c);i&&(r.onclick=()=>i()),v(r,a);for(let l of e)r.append(l instanceof Node?l:String(l));return r}function h(n,t={},...e){let r=document.createElementNS(
"http://www.w3.org/2000/svg",n);return v(r,t),r.append(...e),r}function v(n,t){for(let[e,r]of Object.entries(t))r!=null&&n.setAttribute(e,String(r))}function rt(n,t){
n.textContent!==t&&(n.textContent=t)}function T(n,t){return n.replace(/\{(\w+)\}/g,(e,r)=>Object.hasOwn(t,r)?String(t[r]):e)}var O=class{element=u("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>rt(this.element,t()))}};var $t=1e-6;function C(n,t=4){if(!Number.isFinite(n))return ot(n);let e=Math.abs(n).toFixed(t);return n<0&&Number(e)!==0?"−"+e:e}function N(n){if(!Number.isFinite(n))return ot(n);if(n<0)return Pt(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=$t&&n>=1)return"100%";if(n>
.999&&n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let t=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(t).replace(/\.0$/,"")}%`}function Pt(n){let t=N(n);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function ot(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function L(n,t,e){return Math.min(e,Math.max(t,n))}function I(n,t=Number.NEGATIVE_INFINITY){let e=t;for(let r of n)r>e&&(e=r);return e}function st(n,t){for(let[e,r]of Object.entries(t))typeof r=="string"&&n.style.setProperty(`--${e}`,r);for(let e of["diverging","sequential"]){let r=t[e].map(([o,
s])=>`${s} ${o*100}%`);n.style.setProperty(`--${e}`,`linear-gradient(to right, ${r.join(", ")})`)}}function it(n){let t=n.map(([e,r])=>({at:e,channels:At(r)}));
return e=>{let r=L((e+1)/2,0,1),o=1;for(;o<t.length-1&&r>t[o].at;)o++;let[s,i]=[t[o-1],t[o]],a=(r-s.at)/(i.at-s.at),l=c=>Math.round(s.channels[c]+a*(i.channels[c]-
s.channels[c]));return[l(0),l(1),l(2),255]}}function At(n){return[1,3,5].map(t=>Number.parseInt(n.slice(t,t+2),16))}var q={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},K=class{element;count=u("span",{class:"count"});#t;#e;#r;#o=h("path",{d:q.play});#s;constructor(t,e,{speeds:r,all:o}){this.#t=t,this.#e=u("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let s=r.map(a=>u("option",{value:a},`${a}×`)),i=u("sel\
ect",{"aria-label":t.speed,title:t.speed},...s);i.value=String(e.speed),i.onchange=()=>{e.speed=Number(i.value)},this.#r=this.#n("play",()=>e.toggle(),this.#o),
this.#r.classList.add("primary"),this.#s=o===null?null:u("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},o),this.element=u("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#n("first",()=>e.first()),this.#n("back",()=>e.back()),this.#r,this.#n("forward",()=>e.forward()),this.#n("last",
()=>e.end()),this.#e,this.count,i,...this.#s?[this.#s]:[])}#n(t,e,r=h("path",{d:q[t]})){let o=this.#t[t];return u("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":o,title:o,onclick:e},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},r))}show({step:t,last:e,playing:r,all:o}){let s=e+1;v(this.#e,{max:s,"\
aria-valuetext":T(this.#t.step_of,{step:t+1,steps:s})}),this.#e.value=String(t+1),this.count.replaceChildren(u("i",{},"t"),` = ${t+1} / ${s}`);let i=r?"pause":"\
play";v(this.#r,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#o.setAttribute("d",q[i]),this.#s?.setAttribute("aria-pressed",String(o))}};var Dt="presenting";function k(){return typeof document<"u"&&document.documentElement.classList.contains(Dt)}function U(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function at(n){return n.ctrlKey||n.metaKey||n.altKey}function lt(n,t){return Object.hasOwn(t,n.key)?(n.preventDefault(),n.stopPropagation(),t[n.key](),!0):!1}function ct(n,t=[" "]){let e=n.composedPath()[0],r=e instanceof
Element?e.tagName:"";return r==="SELECT"?!0:r==="INPUT"?!t.includes(n.key):r==="BUTTON"&&[" ","Enter"].includes(n.key)}function ut(n,t=k()){let e={ArrowLeft:()=>n.
back(),ArrowRight:()=>n.forward(),Home:()=>n.first(),End:()=>n.end()," ":()=>n.toggle()};return t?Rt(n,e):e}function Rt(n,{ArrowLeft:t,ArrowRight:e,...r}){let o=n.
fresh&&n.step===n.last&&n.last>0,s=o?()=>n.first():e;return(o||n.step<n.last)&&Object.assign(r,{ArrowRight:s,PageDown:s}),!n.fresh&&n.step>0&&Object.assign(r,{ArrowLeft:t,
PageUp:t}),r}function dt(n,t,e){t.closest(".in-notebook")||n.listen(document,"keydown",r=>{let o=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...k()?["PageUp","PageDown","Home","End"]:[]].includes(r.key)||r.key===" "&&Ht(t);o&&i&&!r.defaultPrevented&&e(r)})}function Ht(n){
let{top:t,bottom:e}=n.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var Ot=6,Ct=1300,It=1.5,Kt={usual:990,most:2.25},Ut=.4;function zt(n,t,e){if(e(t))return t;let[r,o]=[n,t];for(let s=0;s<Ot;s++){let i=(r+o)/2;e(i)?r=i:o=i}return r}
function Bt(n,t=k()){let{usual:e,most:r}=t?Kt:{usual:Ct,most:It};return Math.min(r,Math.max(1,n/e))}function mt(n,t,e,r=()=>{}){let o=n.getRootNode(),s=(o instanceof
ShadowRoot?o.host:n).closest(".st-key-stage");if(!s)return()=>{};let i=()=>n.getBoundingClientRect().height,a=c=>{let d=zt(U()?Math.min(e,Ut):e,Bt(s.clientWidth),
m=>(n.style.zoom=String(m),r(),i()<=c));return n.style.zoom=String(d),r(),d},l=()=>{let c=s.clientHeight;if(!c)return;n.style.maxHeight="",n.classList.remove("c\
rowded");let d=a(c);i()>c+1&&(n.classList.add("crowded"),d=a(c)),n.style.maxHeight=`${c/d}px`,n.style.overflowY="auto"};return t.resized(s,l),l}var z=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,r){t.addEventListener(e,r,{signal:this.#t.signal})}resized(t,e){
let r=new ResizeObserver(e);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new Y;return this.#e.add(()=>t.close()),t}frame(){let t=new X;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},Y=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},X=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Ft=Symbol.for("seq2see.picture");function ht(n,t){n[Ft]=t}function pt(n,t,e=1){let r=new WeakMap;function o(s,i,a){let l=new z;U()&&s.classList.add("framed");let d=t({root:s,lifetime:l,send:(x,y)=>g.send?.(x,y)},i),m=e<
1?mt(s,l,e,()=>d.arrange?.()):()=>{},g={lifetime:l,picture:d,fit:m,send:a};return r.set(s,g),g}return({data:s,parentElement:i,setStateValue:a})=>{let l=i.querySelector(
`.${n}`);if(!l||!s)return;let c=r.get(l)??o(l,s,a);return c.send=a,ht(l,{name:n,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),r.get(l)===c&&r.delete(
l)}}}var B=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#r;constructor(t,e,r=Q){this.#t=t,this.#e=e.timer(),this.#r=r}get last(){return this.#t.last()}place(t,e=!0){
let r=this.step;this.step=L(t,0,this.last),this.all=e,this.fresh||=this.step!==r}go(t){this.pause(),this.#o(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#o(this.#t.begin(
this)),this.#s(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#o(t){this.fresh=!1,this.step=L(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#r())}#s(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#o(this.step+1),this.#s()})}};function Q(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var F=class{element;#t;constructor(t,{sheet:e},r){this.#t=u("button",{type:"button",class:"handle","aria-label":e,title:e,onclick:()=>this.#e()},h("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},h("path",{d:"M5 15l7-7 7 7"}))),v(this.#t,{"aria-expanded":"false"});let o=u("div",{class:"content",tabindex:0,role:"region","a\
ria-label":t},r);this.element=u("section",{class:"sheet"},this.#t,o)}#e(){let t=this.element.classList.toggle("open");v(this.#t,{"aria-expanded":String(t)})}};var Wt="<end>";var _t={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Vt(n){return[...n].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function ft(n){let t=[];for(let e of n){let r=_t[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Vt(e)[0]:""),o=t.at(-1);r?t.push({text:r,unseen:!0}):o&&
!o.unseen?o.text+=e:t.push({text:e,unseen:!1})}return t}function $(n){let t=ft(n).map(({text:e,unseen:r})=>r?u("span",{class:"unseen"},e):e);return u("span",{class:"\
token",dir:"auto"},...t)}function gt(n){let t=ft(n).map(r=>r.text).join(""),e=t.length>1&&n.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
e)?`⁨${e}⁩`:e}function W(n,t){return n===Wt?u("span",{class:"token end"},t):$(n)}function bt(n){let t=atob(n),e=new Uint8Array(t.length);for(let r=0;r<t.length;r++)e[r]=t.charCodeAt(r);return new Float32Array(e.buffer)}function yt(n,t,e){return n.
subarray(t*e,(t+1)*e)}function xt(n){return{...n,vectors:bt(n.vectors)}}function _(n){let t=["attention","add","feed_forward","add"],e=Array.from({length:n},(o,s)=>t.map((i,a)=>({kind:i,
layer:s,sublayer:2*s+(a>1?1:0)}))),r=o=>({kind:o,layer:-1,sublayer:-1});return[r("input"),...e.flat(),r("predict")]}function P({kind:n,sublayer:t},e){return n===
"input"?0:n==="predict"?2*e:n==="add"?t+1:t}var wt={input:1.1,attention:2.4,add:.55,feed_forward:1.1,predict:0},vt={most:64,least:4.5},Z=50;function kt(n,t,e,r,o,s){let i=Math.max(vt.least,Math.min(vt.most,
(r-Z-4)/Math.max(1,n))),a=Array.from({length:n},(y,f)=>Z+(f+.5)*i),l=_(t),c=l.reduce((y,{kind:f})=>y+wt[f],0),d=Math.max(1,e-o-s)/c,m=o,g=l.map(({kind:y})=>{let f=m;
return m=y==="predict"?e:m+d*wt[y],[f,m]}),x=Math.min(22,Math.max(14,.62*i));return{width:e,height:Z+n*i+4,lane:i,lanes:a,blocks:g,nth:Math.ceil((x+2)/i),type:x}}
function J(n,t,[e,r]){let[o,s]=[e+3,r-3],i=(o+s)/2,a=l=>Math.round(10*l)/10;return`M${a(o)} ${a(n)}C${a(i)} ${a(n)} ${a(i)} ${a(t)} ${a(s)} ${a(t)}`}function Mt(n,t,e){
return Math.max(1,Math.min(9,.4*e)*n/Math.max(t,1e-9))}var Et=[.03,.15,.4],Gt=11,St={input:"E + PE",attention:"QKV",add:"+",feed_forward:"ReLU",predict:"p"},V=class{element;blocks;#t;#e;#r=h("svg",{class:"wires",role:"\
img"});#o;#s;#n;#c;#i;#a=null;#l=0;constructor(t,e){this.#t=t,this.#e=e;let{layers:r}=t.sizes;this.blocks=_(r),this.#o=this.blocks.map(({kind:s})=>h("g",{class:`\
block ${s}`}));let o=(s,i,...a)=>u("div",{class:s,"data-token":i+1,onclick:()=>e.choose(i)},...a);this.#s=t.tokens.map((s,i)=>o("name",i,$(s))),this.#n=t.guesses.
map(([[s,i]],a)=>o("guess",a,W(s,t.words.end),u("small",{},N(i)))),this.#c=Array.from({length:r},(s,i)=>u("div",{class:"layer"},`${t.words.layer} ${i+1}`)),this.#i=
this.blocks.map(({kind:s},i)=>{let a=u("div",{class:`sign ${s}`,onclick:()=>e.enter(i)},St[s]);return a.onpointerenter=()=>e.point(i),a}),this.element=u("div",{
class:"stage drawing",tabindex:0,role:"group","aria-label":t.words.drawing},this.#r,...this.#c,...this.#i,...this.#s,...this.#n),this.#r.setAttribute("aria-labe\
l",t.alternative),this.element.onpointerleave=()=>e.point(null)}resize(){let{clientWidth:t,clientHeight:e}=this.element;if(!t||!e)return;let{tokens:r,sizes:o}=this.#t,
s=t<700,i=k()?12:8.5,a=kt(r.length,o.layers,t,e,s?74:124,s?78:150);this.#a=a,this.element.style.setProperty("--type",`${a.type}px`),v(this.#r,{width:a.width,height:Math.
max(a.height,e-2)});for(let[l,c]of this.#s.entries()){for(let d of[c,this.#n[l]])d.style.top=`${a.lanes[l]}px`,d.classList.toggle("thin",l%a.nth>0);c.style.width=
`${a.blocks[0][0]-6}px`,this.#n[l].style.left=`${a.blocks[a.blocks.length-1][0]+8}px`}for(let[l,c]of this.#c.entries())Tt(c,a.blocks[1+4*l][0],a.blocks[4+4*l][1]);
for(let[l,c]of this.#i.entries()){Tt(c,...a.blocks[l]);let[d,m]=a.blocks[l];c.classList.toggle("thin",St[this.blocks[l].kind].length*i>m-d+10)}this.#h(a)}#h(t){
for(let[e,{kind:r}]of this.blocks.entries()){let[o,s]=t.blocks[e],i=h("rect",{class:"ground",x:o+1,y:26,width:Math.max(1,s-o-2),height:t.height-26,rx:6}),a=h("r\
ect",{class:"hit",x:o,y:0,width:s-o,height:t.height});a.onpointerenter=()=>this.#e.point(e),a.onclick=()=>this.#e.enter(e),this.#o[e].replaceChildren(i,...this.#m(
e,t),...r==="predict"?[]:[a])}this.#r.replaceChildren(...this.#o),this.#u(t)}#m(t,e){let r=this.blocks[t],{kind:o,layer:s,sublayer:i}=r,{stream:a,added:l,active:c,
looks:d,sizes:m}=this.#t,[g,x]=e.blocks[t],y=I(a.flat()),f=(g+x)/2;if(o==="predict")return[];let w=a[P(r,m.layers)],R=a[o==="add"?i:P(r,m.layers)],S=e.lanes.map(
(p,b)=>{let H=E=>Mt(E,y,e.lane),D=(E,j,Nt)=>h("path",{d:`M${E} ${p}H${j}`,"stroke-width":H(Nt)}),M=o==="add"?[D(g,f,R[b]),D(f,x,w[b])]:[D(g,x,w[b])];if(o==="add"&&
M.push(jt(f,p,Math.max(2,H(l[i][b])))),o==="feed_forward"){let E=Math.min(14,.5*e.lane),j=(x-g-8)*c[s][b]/m.F;M.push(h("rect",{class:"units",x:g+4,y:p-E/2,width:j,
height:E,rx:2}))}return h("g",{class:"lane","data-token":b+1},...M)});if(o!=="attention")return S;let A=Et.map((p,b)=>{let D=d[s].filter(([,,M])=>M>=p&&M<(Et[b+
1]??2)).map(([M,E])=>J(e.lanes[E],e.lanes[M],e.blocks[t])).join("");return h("path",{class:`faint f${b}`,d:D})});return[...S,...A,h("g",{class:"links"})]}#u(t){
let e=this.#l;for(let r of this.#r.querySelectorAll(".lane"))r.classList.toggle("lit",r.dataset.token===String(e+1));for(let[r,{kind:o,layer:s}]of this.blocks.entries()){
if(o!=="attention")continue;let a=this.#t.looks[s].filter(([l])=>l===e).map(([,l,c])=>h("path",{d:J(t.lanes[l],t.lanes[e],t.blocks[r]),"stroke-width":Math.max(1,
Gt*c),pathLength:1}));this.#o[r].querySelector(".links")?.replaceChildren(...a)}for(let r of[...this.#s,...this.#n])r.classList.toggle("lit",r.dataset.token===String(
e+1))}show(t,e,r,o){t!==this.#l&&this.#a&&(this.#l=t,this.#u(this.#a));for(let[s,i]of this.#o.entries()){let a=this.blocks[s].kind,l=s===e,c=["block",a,l?"now":
"",s>r?"coming":"",l&&o?"go":""];v(i,{class:c.filter(Boolean).join(" ")}),this.#i[s].classList.toggle("now",l),this.#i[s].classList.toggle("coming",s>r)}for(let s of this.#n)
s.classList.toggle("coming",r<this.blocks.length-1)}origin(t){let e=this.#a;if(!e)return"50% 50%";let[r,o]=e.blocks[t];return`${50*(r+o)/e.width}% 50%`}};function Tt(n,t,e){
n.style.left=`${t}px`,n.style.width=`${e-t}px`}function jt(n,t,e){return h("circle",{class:"sum",cx:n,cy:t,r:e})}function qt(n){let t=n.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function Yt(n,t,e,r){n.width=t,n.height=e;let o=qt(n),s=o.
createImageData(t,e);for(let i=0;i<t*e;i++){let a=r(i);a&&s.data.set(a,4*i)}o.putImageData(s,0,0)}function Lt(n,t,e=1,r=""){let o=u("canvas",{class:r,"aria-hidd\
en":"true"}),s=Math.ceil(Math.sqrt(n.length));return Yt(o,s,Math.ceil(n.length/s),i=>i<n.length?t(n[i]/e):null),o}var Xt=3,G=class{element=u("div",{class:"panel"});#t;constructor(t){this.#t=t}show(t,e,r){let{words:o,rooms:s,tokens:i}=t,a=u("div",{class:"title"},u("b",{},tt(
t,e)),u("span",{class:"chip"},`${r+1} `,$(i[r]))),l=u("button",{type:"button",class:"enter",onclick:()=>this.#t()},T(o.inside,{room:s[e.kind]}));this.element.replaceChildren(
a,u("p",{class:"shape"},et(t,e)),u("dl",{},...Qt(t,e,r).map(([c,...d])=>Zt(c,d))),...Jt(t,e,r),l)}};function tt({words:n},{kind:t,layer:e}){return e<0||t==="add"?
n[t]:`${n.layer} ${e+1}: ${n[t]}`}function et({sizes:n,tokens:t,words:e},{kind:r}){let{D:o,F:s,V:i,heads:a,d:l}=n,c=t.length,d=(...m)=>m.join(" × ");switch(r){case"\
input":return`${c} → ${d(c,o)}`;case"attention":return`${d(c,o)} → Q, K, V ${d(a,c,l)} → A ${d(a,c,c)} → ${d(c,o)}`;case"add":return`${d(c,o)} + ${d(c,o)}`;case"\
feed_forward":return`${d(c,o)} → ${d(c,s)} → ${d(c,o)}`;case"predict":return`${d(c,o)} → ${d(c,i)} ${e.shape}`}}function Qt(n,t,e){let{words:r,stream:o,added:s,
embedded:i,positioned:a,looks:l,active:c,guesses:d,sizes:m,tokens:g}=n,{kind:x,layer:y,sublayer:f}=t,w=S=>C(S,2),R=o[P(t,m.layers)][e];switch(x){case"input":return[
[r.embedded,w(i[e])],[r.positioned,w(a[e])],[r.after,w(R)]];case"attention":{let A=l[y].filter(([p])=>p===e).sort((p,b)=>b[2]-p[2]).slice(0,Xt).map(([,p,b])=>["",
p===e?r.itself:`${r.looks} ${p+1} `,...p===e?[]:[$(g[p])],` ${N(b)}`]);return[[r.heads,""],...A,[r.adds,w(s[f][e])]]}case"add":return[[r.before,w(o[f][e])],[r.adds,
w(s[f][e])],[r.after,w(R)]];case"feed_forward":return[[r.active,`${c[y][e]} / ${m.F}`],[r.adds,w(s[f][e])]];case"predict":return d[e].map(([S,A],p)=>[p?"":r.guess,
W(S,r.end),` ${N(A)}`])}}function Zt(n,t){return u("div",{},u("dt",{},n),u("dd",{},...t))}function Jt(n,t,e){let{vectors:r,of:o,sizes:s,palette:i,words:a}=n;if(o!==
e||t.kind==="attention"||t.kind==="feed_forward")return[];let l=I(r.map(Math.abs),1e-9),c=yt(r,P(t,s.layers),s.D),d=Array.from(c.subarray(0,4),m=>C(m,2)).join("\
, ");return[u("div",{class:"vector"},Lt(c,it(i.diverging),l),u("span",{},u("i",{},"x"),` = (${d}, …) `,u("small",{},T(a.vector,{count:s.D,bound:C(l,1)}))))]}var te=900,ee=280,ne=1500,nt=class{#t;#e;#r;#o;#s;#n=null;#c="";#i=0;#a=null;#l=!1;constructor(t){this.#t=t;let{root:e,lifetime:r}=t;this.#r=new O(r),this.#o=r.
timer(),this.#s=r.timer(),this.#e=new B({last:()=>(this.#n?.drawing.blocks.length??1)-1,wait:()=>te,begin:({step:o,last:s,all:i})=>o>=s||i?0:o+1,moved:o=>{this.#l=
o,this.#a=null,this.#d()},changed:()=>this.#d(),rested:()=>this.#o.start(700,()=>t.send("block",this.#e.step+1))},r),r.listen(e,"keydown",o=>this.#g(o)),r.resized(
e,()=>this.#m()),dt(r,e,o=>this.#g(o))}update(t){let e=xt(t),r=this.#n,o=JSON.stringify([t.tokens,t.words,t.stream]),s=o!==this.#c;this.#c=o,this.#i=e.of,st(this.#t.
root,e.palette),this.#t.root.classList.remove("entering"),s||!r?(this.#e.pause(),this.#a=null,this.#n=this.#h(e),r?this.#e.place(this.#e.step,this.#e.all):e.step!==
null?this.#e.place(e.step,!1):this.#e.place(this.#e.last)):this.#n={...r,data:e},this.#m()}#h(t){let{words:e}=t,{root:r}=this.#t,o=new V(t,{point:l=>this.#b(l),
enter:l=>this.#f(l),choose:l=>this.#p(l)}),s=new G(()=>this.#f(this.#u())),i=new K(e,this.#e,{speeds:[.5,1,2],all:null}),a=u("div",{class:"left"},o.element,u("d\
iv",{class:"legend"},e.keys));return r.classList.add("tall"),r.replaceChildren(i.element,u("div",{class:"board"},a,new F(e.numbers,e,s.element).element),this.#r.
element),{data:t,drawing:o,panel:s,controls:i}}#m(){let{root:t}=this.#t;!this.#n||!t.clientWidth||(t.classList.toggle("presented",k()),t.classList.toggle("narro\
w",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560),this.#n.drawing.resize(),this.#d())}#u(){return this.#a??this.#e.step}#d(){if(!this.#n)return;
let{data:t,drawing:e,panel:r,controls:o}=this.#n,{step:s,last:i,all:a}=this.#e,l=this.#u();e.show(this.#i,l,a?i:s,this.#l),r.show(t,e.blocks[l],this.#i),o.show(
this.#e),o.count.replaceChildren(`${s+1} / ${i+1}`);let{dataset:c}=this.#t.root;c.block=String(l+1),c.token=String(this.#i+1),this.#r.say(()=>{let d=e.blocks[l];
return T(t.words.tell,{block:tt(t,d),shape:et(t,d),token:gt(t.tokens[this.#i]),step:l+1,steps:i+1})})}#b(t){this.#e.playing||t===this.#a||(this.#a=t,this.#l=!1,
this.#d())}#p(t){let e=this.#n?.data.tokens.length??1,r=L(t,0,e-1);r!==this.#i&&(this.#i=r,this.#d(),this.#o.start(120,()=>this.#t.send("token",r+1)))}#f(t){if(!this.#n)
return;let{drawing:e}=this.#n,{kind:r}=e.blocks[t],{classList:o,style:s}=this.#t.root,i=()=>{this.#t.send("room",r),this.#s.start(ne,()=>o.remove("entering"))};
if(this.#e.pause(),Q()){i();return}s.setProperty("--origin",e.origin(t)),o.add("entering"),this.#s.start(ee,i)}#g(t){if(at(t)||ct(t))return;let e=this.#n?.drawing.
element,r=e!==void 0&&t.composedPath().includes(e),o={ArrowUp:()=>this.#p(this.#i-1),ArrowDown:()=>this.#p(this.#i+1),Enter:()=>this.#f(this.#u())};lt(t,{...ut(
this.#e),...r?o:{}})}},mn=pt("machine",n=>new nt(n));export{mn as default};

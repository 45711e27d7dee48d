function u(n,t={},...e){let o=document.createElement(n),{class:r,style:s={},onclick:i,...a}=t;r!==void 0&&(o.className=r);for(let[l,c]of Object.entries(s))o.style.
setProperty(l,c);i&&(o.onclick=()=>i()),v(o,a);for(let l of e)o.append(l instanceof Node?l:String(l));return o}function h(n,t={},...e){let o=document.createElementNS(
"http://www.w3.org/2000/svg",n);return v(o,t),o.append(...e),o}function v(n,t){for(let[e,o]of Object.entries(t))o!=null&&n.setAttribute(e,String(o))}function it(n,t){
n.textContent!==t&&(n.textContent=t)}function T(n,t){return n.replace(/\{(\w+)\}/g,(e,o)=>Object.hasOwn(t,o)?String(t[o]):e)}var H=class{element=u("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>it(this.element,t()))}};var Rt=1e-6;function C(n,t=4){if(!Number.isFinite(n))return at(n);let e=Math.abs(n).toFixed(t);return n<0&&Number(e)!==0?"−"+e:e}function N(n){if(!Number.isFinite(n))return at(n);if(n<0)return Ot(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=Rt&&n>=1)return"100%";if(n>
.999&&n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let t=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(t).replace(/\.0$/,"")}%`}function Ot(n){let t=N(n);
return t.startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function at(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function L(n,t,e){return Math.min(e,Math.max(t,n))}function I(n,t=Number.NEGATIVE_INFINITY){let e=t;for(let o of n)o>e&&(e=o);return e}function lt(n,t){for(let[e,o]of Object.entries(t))typeof o=="string"&&n.style.setProperty(`--${e}`,o);for(let e of["diverging","sequential"]){let o=t[e].map(([r,
s])=>`${s} ${r*100}%`);n.style.setProperty(`--${e}`,`linear-gradient(to right, ${o.join(", ")})`)}}function ct(n){let t=n.map(([e,o])=>({at:e,channels:Ht(o)}));
return e=>{let o=L((e+1)/2,0,1),r=1;for(;r<t.length-1&&o>t[r].at;)r++;let[s,i]=[t[r-1],t[r]],a=(o-s.at)/(i.at-s.at),l=c=>Math.round(s.channels[c]+a*(i.channels[c]-
s.channels[c]));return[l(0),l(1),l(2),255]}}function Ht(n){return[1,3,5].map(t=>Number.parseInt(n.slice(t,t+2),16))}var q={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},K=class{element;count=u("span",{class:"count"});#t;#e;#o;#r=h("path",{d:q.play});#s;constructor(t,e,{speeds:o,all:r}){this.#t=t,this.#e=u("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let s=o.map(a=>u("option",{value:a},`${a}×`)),i=u("sel\
ect",{"aria-label":t.speed,title:t.speed},...s);i.value=String(e.speed),i.onchange=()=>{e.speed=Number(i.value)},this.#o=this.#n("play",()=>e.toggle(),this.#r),
this.#o.classList.add("primary"),this.#s=r===null?null:u("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},r),this.element=u("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#n("first",()=>e.first()),this.#n("back",()=>e.back()),this.#o,this.#n("forward",()=>e.forward()),this.#n("last",
()=>e.end()),this.#e,this.count,i,...this.#s?[this.#s]:[])}#n(t,e,o=h("path",{d:q[t]})){let r=this.#t[t];return u("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":r,title:r,onclick:e},h("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},o))}show({step:t,last:e,playing:o,all:r}){let s=e+1;v(this.#e,{max:s,"\
aria-valuetext":T(this.#t.step_of,{step:t+1,steps:s})}),this.#e.value=String(t+1),this.count.replaceChildren(u("i",{},"t"),` = ${t+1} / ${s}`);let i=o?"pause":"\
play";v(this.#o,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#r.setAttribute("d",q[i]),this.#s?.setAttribute("aria-pressed",String(r))}};var Ct="presenting";function k(){return typeof document<"u"&&document.documentElement.classList.contains(Ct)}function U(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function ut(n){return n.ctrlKey||n.metaKey||n.altKey}function dt(n,t){return Object.hasOwn(t,n.key)?(n.preventDefault(),n.stopPropagation(),t[n.key](),!0):!1}function mt(n,t=[" "]){let e=n.composedPath()[0],o=e instanceof
Element?e.tagName:"";return o==="SELECT"?!0:o==="INPUT"?!t.includes(n.key):o==="BUTTON"&&[" ","Enter"].includes(n.key)}function ht(n,t=k()){let e={ArrowLeft:()=>n.
back(),ArrowRight:()=>n.forward(),Home:()=>n.first(),End:()=>n.end()," ":()=>n.toggle()};return t?It(n,e):e}function It(n,{ArrowLeft:t,ArrowRight:e,...o}){let r=n.
fresh&&n.step===n.last&&n.last>0,s=r?()=>n.first():e;return(r||n.step<n.last)&&Object.assign(o,{ArrowRight:s,PageDown:s}),!n.fresh&&n.step>0&&Object.assign(o,{ArrowLeft:t,
PageUp:t}),o}function pt(n,t,e){t.closest(".in-notebook")||n.listen(document,"keydown",o=>{let r=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...k()?["PageUp","PageDown","Home","End"]:[]].includes(o.key)||o.key===" "&&Kt(t);r&&i&&!o.defaultPrevented&&e(o)})}function Kt(n){
let{top:t,bottom:e}=n.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var Y="data-test-script-state",J=0,X=0;function ft(){return J>X}function Ut(){let n=document.querySelector(`[${Y}]`);if(!n)return;J+=1;let t=J,e=!1,o=new MutationObserver(
()=>{n.getAttribute(Y)!=="notRunning"?e=!0:e&&(o.disconnect(),setTimeout(()=>{X=Math.max(X,t)},400))});o.observe(n,{attributes:!0,attributeFilter:[Y]})}typeof window<
"u"&&window.addEventListener?.("popstate",Ut);var zt=6,Bt=1300,Ft=1.5,Wt={usual:990,most:2.25},_t=.4;function Vt(n,t,e){if(e(t))return t;let[o,r]=[n,t];for(let s=0;s<zt;s++){let i=(o+r)/2;e(i)?o=i:r=i}return o}
function Gt(n,t=k()){let{usual:e,most:o}=t?Wt:{usual:Bt,most:Ft};return Math.min(o,Math.max(1,n/e))}function gt(n,t,e,o=()=>{}){let r=n.getRootNode(),s=(r instanceof
ShadowRoot?r.host:n).closest(".st-key-stage");if(!s)return()=>{};let i=()=>n.getBoundingClientRect().height,a=c=>{let d=Vt(U()?Math.min(e,_t):e,Gt(s.clientWidth),
m=>(n.style.zoom=String(m),o(),i()<=c));return n.style.zoom=String(d),o(),d},l=()=>{let c=s.clientHeight;if(!c)return;n.style.maxHeight="",n.classList.remove("c\
rowded");let d=a(c);i()>c+1&&(n.classList.add("crowded"),d=a(c)),n.style.maxHeight=`${c/d}px`,n.style.overflowY="auto"};return t.resized(s,l),l}var z=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,o){t.addEventListener(e,o,{signal:this.#t.signal})}resized(t,e){
let o=new ResizeObserver(e);o.observe(t),this.#e.add(()=>o.disconnect())}timer(){let t=new Q;return this.#e.add(()=>t.close()),t}frame(){let t=new Z;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},Q=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},Z=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var jt=Symbol.for("seq2see.picture");function bt(n,t){n[jt]=t}function yt(n,t,e=1){let o=new WeakMap;function r(s,i,a){let l=new z;U()&&s.classList.add("framed");let d=t({root:s,lifetime:l,send:(x,y)=>g.send?.(x,y)},i),m=e<
1?gt(s,l,e,()=>d.arrange?.()):()=>{},g={lifetime:l,picture:d,fit:m,send:a,data:i};return o.set(s,g),g}return({data:s,parentElement:i,setStateValue:a})=>{let l=i.
querySelector(`.${n}`);if(!l||!s)return;let c=o.get(l),d=c&&ft()&&qt(l)&&JSON.stringify(c.data)!==JSON.stringify(s);d&&c.lifetime.close();let m=c&&!d?c:r(l,s,a);
return m.send=a,m.data=s,bt(l,{name:n,data:s}),m.picture.update(s),m.fit(),()=>{m.lifetime.close(),o.get(l)===m&&o.delete(l)}}}function qt(n){let t=n.getRootNode();
return(t instanceof ShadowRoot?t.host:n).closest(".st-key-stage")!==null}var B=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#o;constructor(t,e,o=tt){this.#t=t,this.#e=e.timer(),this.#o=o}get last(){return this.#t.last()}place(t,e=!0){
let o=this.step;this.step=L(t,0,this.last),this.all=e,this.fresh||=this.step!==o}go(t){this.pause(),this.#r(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#r(this.#t.begin(
this)),this.#s(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#r(t){this.fresh=!1,this.step=L(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#o())}#s(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#r(this.step+1),this.#s()})}};function tt(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var F=class{element;#t;constructor(t,{sheet:e},o){this.#t=u("button",{type:"button",class:"handle","aria-label":e,title:e,onclick:()=>this.#e()},h("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},h("path",{d:"M5 15l7-7 7 7"}))),v(this.#t,{"aria-expanded":"false"});let r=u("div",{class:"content",tabindex:0,role:"region","a\
ria-label":t},o);this.element=u("section",{class:"sheet"},this.#t,r)}#e(){let t=this.element.classList.toggle("open");v(this.#t,{"aria-expanded":String(t)})}};var Yt="<end>";var Jt={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Xt(n){return[...n].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function xt(n){let t=[];for(let e of n){let o=Jt[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Xt(e)[0]:""),r=t.at(-1);o?t.push({text:o,unseen:!0}):r&&
!r.unseen?r.text+=e:t.push({text:e,unseen:!1})}return t}function $(n){let t=xt(n).map(({text:e,unseen:o})=>o?u("span",{class:"unseen"},e):e);return u("span",{class:"\
token",dir:"auto"},...t)}function wt(n){let t=xt(n).map(o=>o.text).join(""),e=t.length>1&&n.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
e)?`⁨${e}⁩`:e}function W(n,t){return n===Yt?u("span",{class:"token end"},t):$(n)}function vt(n){let t=atob(n),e=new Uint8Array(t.length);for(let o=0;o<t.length;o++)e[o]=t.charCodeAt(o);return new Float32Array(e.buffer)}function kt(n,t,e){return n.
subarray(t*e,(t+1)*e)}function Et(n){return{...n,vectors:vt(n.vectors)}}function _(n){let t=["attention","add","feed_forward","add"],e=Array.from({length:n},(r,s)=>t.map((i,a)=>({kind:i,
layer:s,sublayer:2*s+(a>1?1:0)}))),o=r=>({kind:r,layer:-1,sublayer:-1});return[o("input"),...e.flat(),o("predict")]}function A({kind:n,sublayer:t},e){return n===
"input"?0:n==="predict"?2*e:n==="add"?t+1:t}var Mt={input:1.1,attention:2.4,add:.55,feed_forward:1.1,predict:0},St={most:64,least:4.5},et=50;function Tt(n,t,e,o,r,s){let i=Math.max(St.least,Math.min(St.most,
(o-et-4)/Math.max(1,n))),a=Array.from({length:n},(y,f)=>et+(f+.5)*i),l=_(t),c=l.reduce((y,{kind:f})=>y+Mt[f],0),d=Math.max(1,e-r-s)/c,m=r,g=l.map(({kind:y})=>{let f=m;
return m=y==="predict"?e:m+d*Mt[y],[f,m]}),x=Math.min(22,Math.max(14,.62*i));return{width:e,height:et+n*i+4,lane:i,lanes:a,blocks:g,nth:Math.ceil((x+2)/i),type:x}}
function nt(n,t,[e,o]){let[r,s]=[e+3,o-3],i=(r+s)/2,a=l=>Math.round(10*l)/10;return`M${a(r)} ${a(n)}C${a(i)} ${a(n)} ${a(i)} ${a(t)} ${a(s)} ${a(t)}`}function Lt(n,t,e){
return Math.max(1,Math.min(9,.4*e)*n/Math.max(t,1e-9))}var Nt=[.03,.15,.4],Qt=11,$t={input:"E + PE",attention:"QKV",add:"+",feed_forward:"ReLU",predict:"p"},V=class{element;blocks;#t;#e;#o=h("svg",{class:"wires",role:"\
img"});#r;#s;#n;#u;#i;#a;#l=null;#d=0;constructor(t,e){this.#t=t,this.#e=e;let{layers:o}=t.sizes;this.blocks=_(o),this.#a=I(t.stream.flat()),this.#r=this.blocks.
map(({kind:s})=>h("g",{class:`block ${s}`}));let r=(s,i,...a)=>u("div",{class:s,"data-token":i+1,onclick:()=>e.choose(i)},...a);this.#s=t.tokens.map((s,i)=>r("n\
ame",i,$(s))),this.#n=t.guesses.map(([[s,i]],a)=>r("guess",a,W(s,t.words.end),u("small",{},N(i)))),this.#u=Array.from({length:o},(s,i)=>u("div",{class:"layer"},
`${t.words.layer} ${i+1}`)),this.#i=this.blocks.map(({kind:s},i)=>{let a=u("div",{class:`sign ${s}`,onclick:()=>e.enter(i)},$t[s]);return a.onpointerenter=()=>e.
point(i),a}),this.element=u("div",{class:"stage drawing",tabindex:0,role:"group","aria-label":t.words.drawing},this.#o,...this.#u,...this.#i,...this.#s,...this.#n),
this.#o.setAttribute("aria-label",t.alternative),this.element.onpointerleave=()=>e.point(null)}resize(){let{clientWidth:t,clientHeight:e}=this.element;if(!t||!e)
return;let{tokens:o,sizes:r}=this.#t,s=t<700,i=k()?12:8.5,a=Tt(o.length,r.layers,t,e,s?74:124,s?78:150);this.#l=a,this.element.style.setProperty("--type",`${a.type}\
px`),v(this.#o,{width:a.width,height:Math.max(a.height,e-2)});for(let[l,c]of this.#s.entries()){for(let d of[c,this.#n[l]])d.style.top=`${a.lanes[l]}px`,d.classList.
toggle("thin",l%a.nth>0);c.style.width=`${a.blocks[0][0]-6}px`,this.#n[l].style.left=`${a.blocks[a.blocks.length-1][0]+8}px`}for(let[l,c]of this.#u.entries())At(
c,a.blocks[1+4*l][0],a.blocks[4+4*l][1]);for(let[l,c]of this.#i.entries()){At(c,...a.blocks[l]);let[d,m]=a.blocks[l];c.classList.toggle("thin",$t[this.blocks[l].
kind].length*i>m-d+10)}this.#h(a)}#h(t){for(let[e,{kind:o}]of this.blocks.entries()){let[r,s]=t.blocks[e],i=h("rect",{class:"ground",x:r+1,y:26,width:Math.max(1,
s-r-2),height:t.height-26,rx:6}),a=h("rect",{class:"hit",x:r,y:0,width:s-r,height:t.height});a.onpointerenter=()=>this.#e.point(e),a.onclick=()=>this.#e.enter(e),
this.#r[e].replaceChildren(i,...this.#m(e,t),...o==="predict"?[]:[a])}this.#o.replaceChildren(...this.#r),this.#c(t)}#m(t,e){let o=this.blocks[t],{kind:r,layer:s,
sublayer:i}=o,{stream:a,added:l,active:c,looks:d,sizes:m}=this.#t,[g,x]=e.blocks[t],y=this.#a,f=(g+x)/2;if(r==="predict")return[];let w=a[A(o,m.layers)],R=a[r===
"add"?i:A(o,m.layers)],S=e.lanes.map((p,b)=>{let O=M=>Lt(M,y,e.lane),D=(M,j,Dt)=>h("path",{d:`M${M} ${p}H${j}`,"stroke-width":O(Dt)}),E=r==="add"?[D(g,f,R[b]),D(
f,x,w[b])]:[D(g,x,w[b])];if(r==="add"&&E.push(Zt(f,p,Math.max(2,O(l[i][b])))),r==="feed_forward"){let M=Math.min(14,.5*e.lane),j=(x-g-8)*c[s][b]/m.F;E.push(h("r\
ect",{class:"units",x:g+4,y:p-M/2,width:j,height:M,rx:2}))}return h("g",{class:"lane","data-token":b+1},...E)});if(r!=="attention")return S;let P=Nt.map((p,b)=>{
let D=d[s].filter(([,,E])=>E>=p&&E<(Nt[b+1]??2)).map(([E,M])=>nt(e.lanes[M],e.lanes[E],e.blocks[t])).join("");return h("path",{class:`faint f${b}`,d:D})});return[
...S,...P,h("g",{class:"links"})]}#c(t){let e=this.#d;for(let o of this.#o.querySelectorAll(".lane"))o.classList.toggle("lit",o.dataset.token===String(e+1));for(let[
o,{kind:r,layer:s}]of this.blocks.entries()){if(r!=="attention")continue;let a=this.#t.looks[s].filter(([l])=>l===e).map(([,l,c])=>h("path",{d:nt(t.lanes[l],t.lanes[e],
t.blocks[o]),"stroke-width":Math.max(1,Qt*c),pathLength:1}));this.#r[o].querySelector(".links")?.replaceChildren(...a)}for(let o of[...this.#s,...this.#n])o.classList.
toggle("lit",o.dataset.token===String(e+1))}show(t,e,o,r){t!==this.#d&&this.#l&&(this.#d=t,this.#c(this.#l));for(let[s,i]of this.#r.entries()){let a=this.blocks[s].
kind,l=s===e,c=["block",a,l?"now":"",s>o?"coming":"",l&&r?"go":""];v(i,{class:c.filter(Boolean).join(" ")}),this.#i[s].classList.toggle("now",l),this.#i[s].classList.
toggle("coming",s>o)}for(let s of this.#n)s.classList.toggle("coming",o<this.blocks.length-1)}origin(t){let e=this.#l;if(!e)return"50% 50%";let[o,r]=e.blocks[t];
return`${50*(o+r)/e.width}% 50%`}};function At(n,t,e){n.style.left=`${t}px`,n.style.width=`${e-t}px`}function Zt(n,t,e){return h("circle",{class:"sum",cx:n,cy:t,
r:e})}function te(n){let t=n.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function ee(n,t,e,o){n.width=t,n.height=e;let r=te(n),s=r.
createImageData(t,e);for(let i=0;i<t*e;i++){let a=o(i);a&&s.data.set(a,4*i)}r.putImageData(s,0,0)}function Pt(n,t,e=1,o=""){let r=u("canvas",{class:o,"aria-hidd\
en":"true"}),s=Math.ceil(Math.sqrt(n.length));return ee(r,s,Math.ceil(n.length/s),i=>i<n.length?t(n[i]/e):null),r}var ne=3,G=class{element=u("div",{class:"panel"});#t;constructor(t){this.#t=t}show(t,e,o){let{words:r,rooms:s,tokens:i}=t,a=u("div",{class:"title"},u("b",{},ot(
t,e)),u("span",{class:"chip"},`${o+1} `,$(i[o]))),l=u("button",{type:"button",class:"enter",onclick:()=>this.#t()},T(r.inside,{room:s[e.kind]}));this.element.replaceChildren(
a,u("p",{class:"shape"},rt(t,e)),u("dl",{},...oe(t,e,o).map(([c,...d])=>re(c,d))),...se(t,e,o),l)}};function ot({words:n},{kind:t,layer:e}){return e<0||t==="add"?
n[t]:`${n.layer} ${e+1}: ${n[t]}`}function rt({sizes:n,tokens:t,words:e},{kind:o}){let{D:r,F:s,V:i,heads:a,d:l}=n,c=t.length,d=(...m)=>m.join(" × ");switch(o){case"\
input":return`${c} → ${d(c,r)}`;case"attention":return`${d(c,r)} → Q, K, V ${d(a,c,l)} → A ${d(a,c,c)} → ${d(c,r)}`;case"add":return`${d(c,r)} + ${d(c,r)}`;case"\
feed_forward":return`${d(c,r)} → ${d(c,s)} → ${d(c,r)}`;case"predict":return`${d(c,r)} → ${d(c,i)} ${e.shape}`}}function oe(n,t,e){let{words:o,stream:r,added:s,
embedded:i,positioned:a,looks:l,active:c,guesses:d,sizes:m,tokens:g}=n,{kind:x,layer:y,sublayer:f}=t,w=S=>C(S,2),R=r[A(t,m.layers)][e];switch(x){case"input":return[
[o.embedded,w(i[e])],[o.positioned,w(a[e])],[o.after,w(R)]];case"attention":{let P=l[y].filter(([p])=>p===e).sort((p,b)=>b[2]-p[2]).slice(0,ne).map(([,p,b])=>["",
p===e?o.itself:`${o.looks} ${p+1} `,...p===e?[]:[$(g[p])],` ${N(b)}`]);return[[o.heads,""],...P,[o.adds,w(s[f][e])]]}case"add":return[[o.before,w(r[f][e])],[o.adds,
w(s[f][e])],[o.after,w(R)]];case"feed_forward":return[[o.active,`${c[y][e]} / ${m.F}`],[o.adds,w(s[f][e])]];case"predict":return d[e].map(([S,P],p)=>[p?"":o.guess,
W(S,o.end),` ${N(P)}`])}}function re(n,t){return u("div",{},u("dt",{},n),u("dd",{},...t))}function se(n,t,e){let{vectors:o,of:r,sizes:s,palette:i,words:a}=n;if(r!==
e||t.kind==="attention"||t.kind==="feed_forward")return[];let l=I(o.map(Math.abs),1e-9),c=kt(o,A(t,s.layers),s.D),d=Array.from(c.subarray(0,4),m=>C(m,2)).join("\
, ");return[u("div",{class:"vector"},Pt(c,ct(i.diverging),l),u("span",{},u("i",{},"x"),` = (${d}, …) `,u("small",{},T(a.vector,{count:s.D,bound:C(l,1)}))))]}var ie=900,ae=280,le=1500,st=class{#t;#e;#o;#r;#s;#n=null;#u="";#i=0;#a=null;#l=!1;constructor(t){this.#t=t;let{root:e,lifetime:o}=t;this.#o=new H(o),this.#r=o.
timer(),this.#s=o.timer(),this.#e=new B({last:()=>(this.#n?.drawing.blocks.length??1)-1,wait:()=>ie,begin:({step:r,last:s,all:i})=>r>=s||i?0:r+1,moved:r=>{this.#l=
r,this.#a=null,this.#c()},changed:()=>this.#c(),rested:()=>this.#r.start(700,()=>t.send("block",this.#e.step+1))},o),o.listen(e,"keydown",r=>this.#g(r)),o.resized(
e,()=>this.#h()),pt(o,e,r=>this.#g(r))}update(t){let e=Et(t),o=this.#n,r=JSON.stringify([t.tokens,t.words,t.stream]),s=r!==this.#u;this.#u=r,this.#i=e.of,lt(this.#t.
root,e.palette),this.#t.root.classList.remove("entering"),s||!o?(this.#e.pause(),this.#a=null,this.#n=this.#d(e),o?this.#e.place(this.#e.step,this.#e.all):e.step!==
null?this.#e.place(e.step,!1):this.#e.place(this.#e.last)):this.#n={...o,data:e},this.#h()}#d(t){let{words:e}=t,{root:o}=this.#t,r=new V(t,{point:l=>this.#b(l),
enter:l=>this.#f(l),choose:l=>this.#p(l)}),s=new G(()=>this.#f(this.#m())),i=new K(e,this.#e,{speeds:[.5,1,2],all:null}),a=u("div",{class:"left"},r.element,u("d\
iv",{class:"legend"},e.keys," ",u("span",{class:"hint"},e.hint)));return o.classList.add("tall"),o.replaceChildren(i.element,u("div",{class:"board"},a,new F(e.numbers,
e,s.element).element),this.#o.element),{data:t,drawing:r,panel:s,controls:i}}#h(){let{root:t}=this.#t;!this.#n||!t.clientWidth||(t.classList.toggle("presented",
k()),t.classList.toggle("narrow",t.clientWidth<900),t.classList.toggle("phone",t.clientWidth<560),this.#n.drawing.resize(),this.#c())}#m(){return this.#a??this.#e.
step}#c(){if(!this.#n)return;let{data:t,drawing:e,panel:o,controls:r}=this.#n,{step:s,last:i,all:a}=this.#e,l=this.#m();e.show(this.#i,l,a?i:s,this.#l),o.show(t,
e.blocks[l],this.#i),r.show(this.#e),r.count.replaceChildren(`${s+1} / ${i+1}`);let{dataset:c}=this.#t.root;c.block=String(l+1),c.token=String(this.#i+1),this.#o.
say(()=>{let d=e.blocks[l];return T(t.words.tell,{block:ot(t,d),shape:rt(t,d),token:wt(t.tokens[this.#i]),step:l+1,steps:i+1})})}#b(t){this.#e.playing||t===this.#a||
(this.#a=t,this.#l=!1,this.#c())}#p(t){let e=this.#n?.data.tokens.length??1,o=L(t,0,e-1);o!==this.#i&&(this.#i=o,this.#c(),this.#r.start(120,()=>this.#t.send("t\
oken",o+1)))}#f(t){if(!this.#n)return;let{drawing:e}=this.#n,{kind:o}=e.blocks[t],{classList:r,style:s}=this.#t.root,i=()=>{this.#t.send("room",o),this.#s.start(
le,()=>r.remove("entering"))};if(this.#e.pause(),tt()){i();return}s.setProperty("--origin",e.origin(t)),r.add("entering"),this.#s.start(ae,i)}#g(t){if(ut(t)||mt(
t))return;let e=this.#n?.drawing.element,o=e!==void 0&&t.composedPath().includes(e),r={ArrowUp:()=>this.#p(this.#i-1),ArrowDown:()=>this.#p(this.#i+1),Enter:()=>this.#f(
this.#m())};dt(t,{...ht(this.#e),...o?r:{}})}},wn=yt("machine",n=>new st(n));export{wn as default};

function l(r,t={},...e){let n=document.createElement(r),{class:s,style:o={},onclick:i,...u}=t;s!==void 0&&(n.className=s);for(let[a,c]of Object.entries(o))n.style.
setProperty(a,c);i&&(n.onclick=()=>i()),v(n,u);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function M(r,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",r);return v(n,t),n.append(...e),n}function v(r,t){for(let[e,n]of Object.entries(t))n!=null&&r.setAttribute(e,String(n))}function b(r,t){
r.textContent!==t&&(r.textContent=t)}function p(r,t){return r.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var E=class{element=l("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>b(this.element,t()))}};var J=1e-6;function g(r){if(!Number.isFinite(r))return Z(r);if(r<0)return X(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=J&&r>=1)return"100%";if(r>.999&&
r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let t=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(t).replace(/\.0$/,"")}%`}function X(r){let t=g(r);return t.
startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function y(r){return r.toLocaleString("en").replace("-","−")}function Z(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function S(r,t,e){return Math.min(e,
Math.max(t,r))}function U(r,t){for(let[e,n]of Object.entries(t))typeof n=="string"&&r.style.setProperty(`--${e}`,n);for(let e of["diverging","sequential"]){let n=t[e].map(([s,
o])=>`${o} ${s*100}%`);r.style.setProperty(`--${e}`,`linear-gradient(to right, ${n.join(", ")})`)}}var R={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},N=class{element;count=l("span",{class:"count"});#t;#e;#r;#n=M("path",{d:R.play});#s;constructor(t,e,{speeds:n,all:s}){this.#t=t,this.#e=l("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let o=n.map(u=>l("option",{value:u},`${u}×`)),i=l("sel\
ect",{"aria-label":t.speed,title:t.speed},...o);i.value=String(e.speed),i.onchange=()=>{e.speed=Number(i.value)},this.#r=this.#o("play",()=>e.toggle(),this.#n),
this.#r.classList.add("primary"),this.#s=s===null?null:l("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},s),this.element=l("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#o("first",()=>e.first()),this.#o("back",()=>e.back()),this.#r,this.#o("forward",()=>e.forward()),this.#o("last",
()=>e.end()),this.#e,this.count,i,...this.#s?[this.#s]:[])}#o(t,e,n=M("path",{d:R[t]})){let s=this.#t[t];return l("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":s,title:s,onclick:e},M("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:t,last:e,playing:n,all:s}){let o=e+1;v(this.#e,{max:o,"\
aria-valuetext":p(this.#t.step_of,{step:t+1,steps:o})}),this.#e.value=String(t+1),this.count.replaceChildren(l("i",{},"t"),` = ${t+1} / ${o}`);let i=n?"pause":"\
play";v(this.#r,{"data-name":i,title:this.#t[i],"aria-label":this.#t[i]}),this.#n.setAttribute("d",R[i]),this.#s?.setAttribute("aria-pressed",String(s))}};var Q="presenting";function w(){return typeof document<"u"&&document.documentElement.classList.contains(Q)}function L(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function K(r){return r.ctrlKey||r.metaKey||r.altKey}function z(r,t){return Object.hasOwn(t,r.key)?(r.preventDefault(),r.stopPropagation(),t[r.key](),!0):!1}function j(r,t=[" "]){let e=r.composedPath()[0],n=e instanceof
Element?e.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!t.includes(r.key):n==="BUTTON"&&[" ","Enter"].includes(r.key)}function W(r,t=w()){let e={ArrowLeft:()=>r.
back(),ArrowRight:()=>r.forward(),Home:()=>r.first(),End:()=>r.end()," ":()=>r.toggle()};return t?tt(r,e):e}function tt(r,{ArrowLeft:t,ArrowRight:e,...n}){let s=r.
fresh&&r.step===r.last&&r.last>0,o=s?()=>r.first():e;return(s||r.step<r.last)&&Object.assign(n,{ArrowRight:o,PageDown:o}),!r.fresh&&r.step>0&&Object.assign(n,{ArrowLeft:t,
PageUp:t}),n}function B(r,t,e){t.closest(".in-notebook")||r.listen(document,"keydown",n=>{let s=document.activeElement===document.body||document.activeElement===
null,i=["ArrowLeft","ArrowRight",...w()?["PageUp","PageDown","Home","End"]:[]].includes(n.key)||n.key===" "&&et(t);s&&i&&!n.defaultPrevented&&e(n)})}function et(r){
let{top:t,bottom:e}=r.getBoundingClientRect();return(t+e)/2>0&&(t+e)/2<window.innerHeight}var nt=6,rt=1300,st=1.5,ot={usual:990,most:2.25},it=.4;function at(r,t,e){if(e(t))return t;let[n,s]=[r,t];for(let o=0;o<nt;o++){let i=(n+s)/2;e(i)?n=i:s=i}return n}
function lt(r,t=w()){let{usual:e,most:n}=t?ot:{usual:rt,most:st};return Math.min(n,Math.max(1,r/e))}function F(r,t,e,n=()=>{}){let s=r.getRootNode(),o=(s instanceof
ShadowRoot?s.host:r).closest(".st-key-stage");if(!o)return()=>{};let i=()=>r.getBoundingClientRect().height,u=c=>{let d=at(L()?Math.min(e,it):e,lt(o.clientWidth),
m=>(r.style.zoom=String(m),n(),i()<=c));return r.style.zoom=String(d),n(),d},a=()=>{let c=o.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let d=u(c);i()>c+1&&(r.classList.add("crowded"),d=u(c)),r.style.maxHeight=`${c/d}px`,r.style.overflowY="auto"};return t.resized(o,a),a}var T=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new H;return this.#e.add(()=>t.close()),t}frame(){let t=new $;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},H=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},$=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var ct=Symbol.for("seq2see.picture");function _(r,t){r[ct]=t}function q(r,t,e=1){let n=new WeakMap;function s(o,i,u){let a=new T;L()&&o.classList.add("framed");let d=t({root:o,lifetime:a,send:(h,x)=>f.send?.(h,x)},i),m=e<
1?F(o,a,e,()=>d.arrange?.()):()=>{},f={lifetime:a,picture:d,fit:m,send:u};return n.set(o,f),f}return({data:o,parentElement:i,setStateValue:u})=>{let a=i.querySelector(
`.${r}`);if(!a||!o)return;let c=n.get(a)??s(a,o,u);return c.send=u,_(a,{name:r,data:o}),c.picture.update(o),c.fit(),()=>{c.lifetime.close(),n.get(a)===c&&n.delete(
a)}}}var P=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#r;constructor(t,e,n=C){this.#t=t,this.#e=e.timer(),this.#r=n}get last(){return this.#t.last()}place(t,e=!0){
let n=this.step;this.step=S(t,0,this.last),this.all=e,this.fresh||=this.step!==n}go(t){this.pause(),this.#n(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#n(this.#t.begin(
this)),this.#s(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#n(t){this.fresh=!1,this.step=S(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#r())}#s(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#n(this.step+1),this.#s()})}};function C(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}function O(r,t,{entries:e,wanted:n}){return(r.answers[t]??n.map(()=>-1)).map((o,i)=>({entry:e[o]??null,right:o===n[i]}))}function V(r){let t=r.flatMap(({reached:n})=>n===
null?[]:[n]);if(!t.length)return null;let e=Math.min(...t);return{step:e,names:r.filter(({reached:n})=>n===e).map(({name:n})=>n)}}var ut=15e3;function G(r){return Math.
max(250,Math.min(900,ut/r))}var dt={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function mt(r){return[...r].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function ht(r){let t=[];for(let e of r){let n=dt[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?mt(e)[0]:""),s=t.at(-1);n?t.push({text:n,unseen:!0}):s&&
!s.unseen?s.text+=e:t.push({text:e,unseen:!1})}return t}function I(r){let t=ht(r).map(({text:e,unseen:n})=>n?l("span",{class:"unseen"},e):e);return l("span",{class:"\
token",dir:"auto"},...t)}var k=class{element;#t;#e;#r;#n=l("i",{class:"bar"});#s=l("b",{class:"share"});#o=l("small",{class:"note"});#i=l("span",{class:"answer"});constructor(t,e,n){this.#e=
t,this.#t=e,this.#r=l("button",{type:"button",class:"name",title:t.words.ask,onclick:n},e.name);let s=l("span",{class:"track","aria-hidden":"true"},this.#n,l("i",
{class:"chance"}),this.#o);this.element=l("li",{class:"lane",style:{"--bar":e.colour}},this.#r,s,this.#s,this.#i)}takes(t,e){let n=(s,o)=>JSON.stringify([o.name,
o.colour,s.words,s.entries,s.wanted,s.chance]);return n(t,e)!==n(this.#e,this.#t)?!1:(this.#e=t,this.#t=e,!0)}show(t,e){let{words:n,at:s,goal:o}=this.#e,{right:i,
reached:u,stopped:a}=this.#t,c=i[t]??null,d=s[t]??0;this.#n.style.width=`${100*(c??0)}%`,b(this.#s,c===null?"–":g(c));let m=a!==null&&d>=a,f=u!==null&&d>=u,h=m?
p(n.stopped,{step:y(a)}):f?p(n.reached,{step:y(u),share:g(o)}):"";b(this.#o,h),this.element.classList.toggle("arrived",f&&!m),this.element.classList.toggle("bet",
e),v(this.#r,{"aria-pressed":String(e)}),this.#l(t)}#l(t){let{entries:e,wanted:n}=this.#e,s=O(this.#t,t,this.#e),o=s.every(({entry:h})=>h===null),i=s.filter(({right:h})=>h).
length,u=i===s.length;this.#i.className=`answer ${o?"none":u?"right":"wrong"}`;let a=JSON.stringify(s);if(this.#i.dataset.told===a)return;this.#i.dataset.told=a;
let c=s.map(({entry:h,right:x})=>l("b",{class:x?"chip right":"chip wrong"},h===null?"–":I(h)));if(o){this.#i.replaceChildren(...c);return}let d=l("span",{class:"\
mark","aria-hidden":"true"},u?"✓":"✗"),m=l("span",{class:"verdict"},this.#c(i,s.length)),f=n.length===1&&!u?[l("b",{class:"chip wanted"},I(e[n[0]]))]:[];this.#i.
replaceChildren(...c,d,m,...f)}#c(t,e){let{words:n}=this.#e;return t===e?n.right:e===1?n.wanted:p(n.of,{good:t,size:e})}sentence(t){let{words:e}=this.#e,n=O(this.#t,
t,this.#e),s=this.#t.right[t]??null;return p(e.said,{model:this.#t.name,share:s===null?"–":g(s),answer:n.map(({entry:o})=>o??"–").join(" "),verdict:n.every(
({right:o})=>o)?e.right:e.wrong})}};var D=class{#t;#e;#r;#n=null;#s="";#o="";#i=null;constructor(t){this.#t=t;let{root:e,lifetime:n}=t;this.#r=new E(n),this.#e=new P({last:()=>Math.max(0,(this.#n?.
sent.at.length??0)-1),wait:()=>G(this.#n?.sent.at.length??1),begin:({step:s,last:o})=>s>=o?0:s,moved:()=>this.#a(),changed:()=>this.#a()},n),n.listen(e,"keydown",
s=>this.#d(s)),B(n,e,s=>this.#d(s)),n.resized(e,()=>e.classList.toggle("phone",e.clientWidth<560))}update(t){let e=JSON.stringify(t);if(e===this.#s)return;this.#s=
e,U(this.#t.root,t.palette);let n=`${t.mode} ${t.run}`,s=n===this.#o;this.#o=n,this.#c(t),s&&t.mode!=="live"?this.#a():this.#l(t.mode)}#l(t){this.#e.pause();let e=t===
"rest"||t==="replay"&&!C();this.#e.place(e?0:this.#e.last),t==="replay"&&e?this.#e.play():this.#a()}#c(t){let{words:e}=t,n=this.#n,s=t.lanes.map((m,f)=>{let h=n?.
lanes[f];return h?.takes(t,m)?h:new k(t,m,()=>this.#m(m.name))});if(n&&s.every((m,f)=>m===n.lanes[f])&&s.length===n.lanes.length){this.#n={...n,sent:t};return}let o=new N(
e,this.#e,{speeds:[.5,1,2],all:null}),i=l("b",{class:"badge"}),u=l("span",{class:"at"}),a=l("p",{class:"verdict"}),c=p(e.chance,{share:g(t.chance)}),{root:d}=this.#t;
d.style.setProperty("--chance",`${100*t.chance}%`),d.classList.toggle("many",t.wanted.length>1),this.#n={sent:t,lanes:s,controls:o,badge:i,at:u,verdict:a},d.replaceChildren(
l("div",{class:"head"},i,u,l("span",{class:"recent"},p(e.recent,{recent:t.recent}))),l("div",{class:"axis"},l("span",{class:"scale"},l("i",{},"0%"),l("i",{class:"\
chance"},c),l("i",{},"100%"))),l("ol",{class:"lanes"},...s.map(({element:m})=>m)),l("div",{class:"foot"},o.element,a),this.#r.element),d.setAttribute("role","gr\
oup"),d.setAttribute("aria-label",p(e.alt,{count:s.length}))}#a(){if(!this.#n)return;let{sent:t,lanes:e,controls:n,badge:s,at:o,verdict:i}=this.#n,{words:u,mode:a}=t,
{step:c,last:d,playing:m}=this.#e,{root:f}=this.#t;for(let[A,Y]of e.entries())Y.show(c,t.lanes[A].name===this.#i);let h=a==="rest"||a==="replay";b(s,h?u.recorded:
a==="live"?u.live:""),s.hidden=a==="over"||!t.at.length,s.classList.toggle("recorded",h);let x=`${y(t.at[c]??0)} / ${y(t.steps)}`;b(o,t.at.length?p(u.measured,{
step:y(t.at[c]??0)}):""),n.show(this.#e),n.count.replaceChildren(x),n.element.hidden=a==="live"||!t.at.length,b(i,this.#u(t,c===d&&a!=="live")),Object.assign(f.
dataset,{mode:a,step:c,moments:d+1,playing:m}),!m&&a!=="live"&&this.#r.say(()=>[...e.map(A=>A.sentence(c)),this.#u(t,c===d)].join(" "))}#u({lanes:t,words:e,at:n,
goal:s},o){if(!n.length)return e.none;let i=t.find(({name:d})=>d===this.#i),u=d=>i?p(e.bet,{model:i.name,share:typeof d=="number"?g(d):"–"}):"";if(!o||n.length===
1)return i?u(i.right[this.#e.step]):e.ask;let a=V(t);return`${a?p(e.winner,{models:a.names.join(", "),step:y(a.step),share:g(s)}):p(e.nobody,{share:g(s)})} ${u(
i?.right.at(-1))}`.trim()}#m(t){this.#i=this.#i===t?null:t,this.#a()}#d(t){let e=this.#n?.sent;!e?.at.length||e.mode==="live"||K(t)||j(t)||z(t,W(this.#e))}},te=q(
"race",r=>new D(r));export{te as default};

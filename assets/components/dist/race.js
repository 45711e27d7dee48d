function l(r,t={},...e){let n=document.createElement(r),{class:s,style:i={},onclick:o,...u}=t;s!==void 0&&(n.className=s);for(let[a,c]of Object.entries(i))n.style.
setProperty(a,c);o&&(n.onclick=()=>o()),v(n,u);for(let a of e)n.append(a instanceof Node?a:String(a));return n}function M(r,t={},...e){let n=document.createElementNS(
"http://www.w3.org/2000/svg",r);return v(n,t),n.append(...e),n}function v(r,t){for(let[e,n]of Object.entries(t))n!=null&&r.setAttribute(e,String(n))}function b(r,t){
r.textContent!==t&&(r.textContent=t)}function p(r,t){return r.replace(/\{(\w+)\}/g,(e,n)=>Object.hasOwn(t,n)?String(t[n]):e)}var S=class{element=l("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>b(this.element,t()))}};var G=1e-6;function g(r){if(!Number.isFinite(r))return J(r);if(r<0)return Y(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=G&&r>=1)return"100%";if(r>.999&&
r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let t=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(t).replace(/\.0$/,"")}%`}function Y(r){let t=g(r);return t.
startsWith("<")?`>−${t.slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function y(r){return r.toLocaleString("en").replace("-","−")}function J(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function E(r,t,e){return Math.min(e,
Math.max(t,r))}function D(r,t){for(let[e,n]of Object.entries(t))typeof n=="string"&&r.style.setProperty(`--${e}`,n);for(let e of["diverging","sequential"]){let n=t[e].map(([s,
i])=>`${i} ${s*100}%`);r.style.setProperty(`--${e}`,`linear-gradient(to right, ${n.join(", ")})`)}}var A={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},N=class{element;count=l("span",{class:"count"});#t;#e;#r;#n=M("path",{d:A.play});#s;constructor(t,e,{speeds:n,all:s}){this.#t=t,this.#e=l("i\
nput",{type:"range",min:1,step:1,"aria-label":t.step}),this.#e.oninput=()=>e.go(Number(this.#e.value)-1);let i=n.map(u=>l("option",{value:u},`${u}×`)),o=l("sel\
ect",{"aria-label":t.speed,title:t.speed},...i);o.value=String(e.speed),o.onchange=()=>{e.speed=Number(o.value)},this.#r=this.#i("play",()=>e.toggle(),this.#n),
this.#r.classList.add("primary"),this.#s=s===null?null:l("button",{type:"button",class:"wide all",onclick:()=>e.toggleAll()},s),this.element=l("div",{class:"pla\
yer",role:"toolbar","aria-label":t.player},this.#i("first",()=>e.first()),this.#i("back",()=>e.back()),this.#r,this.#i("forward",()=>e.forward()),this.#i("last",
()=>e.end()),this.#e,this.count,o,...this.#s?[this.#s]:[])}#i(t,e,n=M("path",{d:A[t]})){let s=this.#t[t];return l("button",{type:"button",class:"icon","data-nam\
e":t,"aria-label":s,title:s,onclick:e},M("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:t,last:e,playing:n,all:s}){let i=e+1;v(this.#e,{max:i,"\
aria-valuetext":p(this.#t.step_of,{step:t+1,steps:i})}),this.#e.value=String(t+1),this.count.replaceChildren(l("i",{},"t"),` = ${t+1} / ${i}`);let o=n?"pause":"\
play";v(this.#r,{"data-name":o,title:this.#t[o],"aria-label":this.#t[o]}),this.#n.setAttribute("d",A[o]),this.#s?.setAttribute("aria-pressed",String(s))}};var X="presenting";function w(){return typeof document<"u"&&document.documentElement.classList.contains(X)}function U(r){return r.ctrlKey||r.metaKey||r.altKey}function K(r,t){return Object.hasOwn(t,r.key)?(r.preventDefault(),r.stopPropagation(),t[r.key](),!0):!1}function z(r,t=[" "]){let e=r.composedPath()[0],n=e instanceof
Element?e.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!t.includes(r.key):n==="BUTTON"&&[" ","Enter"].includes(r.key)}function j(r,t=w()){let e={ArrowLeft:()=>r.
back(),ArrowRight:()=>r.forward(),Home:()=>r.first(),End:()=>r.end()," ":()=>r.toggle()};return t?Z(r,e):e}function Z(r,{ArrowLeft:t,ArrowRight:e,...n}){let s=r.
fresh&&r.step===r.last&&r.last>0,i=s?()=>r.first():e;return(s||r.step<r.last)&&Object.assign(n,{ArrowRight:i,PageDown:i}),!r.fresh&&r.step>0&&Object.assign(n,{ArrowLeft:t,
PageUp:t}),n}function W(r,t,e){r.listen(document,"keydown",n=>{let s=document.activeElement===document.body||document.activeElement===null,o=["ArrowLeft","Arrow\
Right",...w()?["PageUp","PageDown","Home","End"]:[]].includes(n.key)||n.key===" "&&Q(t);s&&o&&!n.defaultPrevented&&e(n)})}function Q(r){let{top:t,bottom:e}=r.getBoundingClientRect();
return(t+e)/2>0&&(t+e)/2<window.innerHeight}var tt=6,et=1300,nt=1.5,rt={usual:990,most:2.25};function st(r,t,e){if(e(t))return t;let[n,s]=[r,t];for(let i=0;i<tt;i++){let o=(n+s)/2;e(o)?n=o:s=o}return n}function it(r,t=w()){
let{usual:e,most:n}=t?rt:{usual:et,most:nt};return Math.min(n,Math.max(1,r/e))}function B(r,t,e,n=()=>{}){let s=r.getRootNode(),i=(s instanceof ShadowRoot?s.host:
r).closest(".st-key-stage");if(!i)return()=>{};let o=()=>r.getBoundingClientRect().height,u=c=>{let d=st(e,it(i.clientWidth),m=>(r.style.zoom=String(m),n(),o()<=
c));return r.style.zoom=String(d),n(),d},a=()=>{let c=i.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("crowded");let d=u(c);o()>c+1&&(r.classList.
add("crowded"),d=u(c)),r.style.maxHeight=`${c/d}px`,r.style.overflowY="auto"};return t.resized(i,a),a}var L=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,n){t.addEventListener(e,n,{signal:this.#t.signal})}resized(t,e){
let n=new ResizeObserver(e);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new H;return this.#e.add(()=>t.close()),t}frame(){let t=new $;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},H=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},$=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};function F(r,t,e=1){let n=new WeakMap;function s(i,o,u){let a=new L,d=t({root:i,lifetime:a,send:(h,x)=>f.send?.(h,x)},o),m=e<1?B(i,a,e,()=>d.arrange?.()):()=>{},
f={lifetime:a,picture:d,fit:m,send:u};return n.set(i,f),f}return({data:i,parentElement:o,setStateValue:u})=>{let a=o.querySelector(`.${r}`);if(!a||!i)return;let c=n.
get(a)??s(a,i,u);return c.send=u,c.picture.update(i),c.fit(),()=>{c.lifetime.close(),n.get(a)===c&&n.delete(a)}}}var T=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#t;#e;#r;constructor(t,e,n=R){this.#t=t,this.#e=e.timer(),this.#r=n}get last(){return this.#t.last()}place(t,e=!0){
let n=this.step;this.step=E(t,0,this.last),this.all=e,this.fresh||=this.step!==n}go(t){this.pause(),this.#n(t),this.#t.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#n(this.#t.begin(
this)),this.#s(),this.#t.changed()}pause(){this.#e.stop(),this.playing&&(this.playing=!1,this.#t.changed(),this.#t.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#t.changed()}#n(t){this.fresh=!1,this.step=E(t,0,this.last),this.all=this.step===this.last,this.#t.moved(!this.#r())}#s(){
this.#e.start(this.#t.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#n(this.step+1),this.#s()})}};function R(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}function C(r,t,{entries:e,wanted:n}){return(r.answers[t]??n.map(()=>-1)).map((i,o)=>({entry:e[i]??null,right:i===n[o]}))}function _(r){let t=r.flatMap(({reached:n})=>n===
null?[]:[n]);if(!t.length)return null;let e=Math.min(...t);return{step:e,names:r.filter(({reached:n})=>n===e).map(({name:n})=>n)}}var ot=15e3;function V(r){return Math.
max(250,Math.min(900,ot/r))}var at={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function lt(r){return[...r].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function ct(r){let t=[];for(let e of r){let n=at[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?lt(e)[0]:""),s=t.at(-1);n?t.push({text:n,unseen:!0}):s&&
!s.unseen?s.text+=e:t.push({text:e,unseen:!1})}return t}function I(r){let t=ct(r).map(({text:e,unseen:n})=>n?l("span",{class:"unseen"},e):e);return l("span",{class:"\
token",dir:"auto"},...t)}var P=class{element;#t;#e;#r;#n=l("i",{class:"bar"});#s=l("b",{class:"share"});#i=l("small",{class:"note"});#o=l("span",{class:"answer"});constructor(t,e,n){this.#e=
t,this.#t=e,this.#r=l("button",{type:"button",class:"name",title:t.words.ask,onclick:n},e.name);let s=l("span",{class:"track","aria-hidden":"true"},this.#n,l("i",
{class:"chance"}),this.#i);this.element=l("li",{class:"lane",style:{"--bar":e.colour}},this.#r,s,this.#s,this.#o)}takes(t,e){let n=(s,i)=>JSON.stringify([i.name,
i.colour,s.words,s.entries,s.wanted,s.chance]);return n(t,e)!==n(this.#e,this.#t)?!1:(this.#e=t,this.#t=e,!0)}show(t,e){let{words:n,at:s,goal:i}=this.#e,{right:o,
reached:u,stopped:a}=this.#t,c=o[t]??null,d=s[t]??0;this.#n.style.width=`${100*(c??0)}%`,b(this.#s,c===null?"–":g(c));let m=a!==null&&d>=a,f=u!==null&&d>=u,h=m?
p(n.stopped,{step:y(a)}):f?p(n.reached,{step:y(u),share:g(i)}):"";b(this.#i,h),this.element.classList.toggle("arrived",f&&!m),this.element.classList.toggle("bet",
e),v(this.#r,{"aria-pressed":String(e)}),this.#l(t)}#l(t){let{entries:e,wanted:n}=this.#e,s=C(this.#t,t,this.#e),i=s.every(({entry:h})=>h===null),o=s.filter(({right:h})=>h).
length,u=o===s.length;this.#o.className=`answer ${i?"none":u?"right":"wrong"}`;let a=JSON.stringify(s);if(this.#o.dataset.told===a)return;this.#o.dataset.told=a;
let c=s.map(({entry:h,right:x})=>l("b",{class:x?"chip right":"chip wrong"},h===null?"–":I(h)));if(i){this.#o.replaceChildren(...c);return}let d=l("span",{class:"\
mark","aria-hidden":"true"},u?"✓":"✗"),m=l("span",{class:"verdict"},this.#c(o,s.length)),f=n.length===1&&!u?[l("b",{class:"chip wanted"},I(e[n[0]]))]:[];this.#o.
replaceChildren(...c,d,m,...f)}#c(t,e){let{words:n}=this.#e;return t===e?n.right:e===1?n.wanted:p(n.of,{good:t,size:e})}sentence(t){let{words:e}=this.#e,n=C(this.#t,
t,this.#e),s=this.#t.right[t]??null;return p(e.said,{model:this.#t.name,share:s===null?"–":g(s),answer:n.map(({entry:i})=>i??"–").join(" "),verdict:n.every(
({right:i})=>i)?e.right:e.wrong})}};var O=class{#t;#e;#r;#n=null;#s="";#i="";#o=null;constructor(t){this.#t=t;let{root:e,lifetime:n}=t;this.#r=new S(n),this.#e=new T({last:()=>Math.max(0,(this.#n?.
sent.at.length??0)-1),wait:()=>V(this.#n?.sent.at.length??1),begin:({step:s,last:i})=>s>=i?0:s,moved:()=>this.#a(),changed:()=>this.#a()},n),n.listen(e,"keydown",
s=>this.#d(s)),W(n,e,s=>this.#d(s)),n.resized(e,()=>e.classList.toggle("phone",e.clientWidth<560))}update(t){let e=JSON.stringify(t);if(e===this.#s)return;this.#s=
e,D(this.#t.root,t.palette);let n=`${t.mode} ${t.run}`,s=n===this.#i;this.#i=n,this.#c(t),s&&t.mode!=="live"?this.#a():this.#l(t.mode)}#l(t){this.#e.pause();let e=t===
"rest"||t==="replay"&&!R();this.#e.place(e?0:this.#e.last),t==="replay"&&e?this.#e.play():this.#a()}#c(t){let{words:e}=t,n=this.#n,s=t.lanes.map((m,f)=>{let h=n?.
lanes[f];return h?.takes(t,m)?h:new P(t,m,()=>this.#m(m.name))});if(n&&s.every((m,f)=>m===n.lanes[f])&&s.length===n.lanes.length){this.#n={...n,sent:t};return}let i=new N(
e,this.#e,{speeds:[.5,1,2],all:null}),o=l("b",{class:"badge"}),u=l("span",{class:"at"}),a=l("p",{class:"verdict"}),c=p(e.chance,{share:g(t.chance)}),{root:d}=this.#t;
d.style.setProperty("--chance",`${100*t.chance}%`),d.classList.toggle("many",t.wanted.length>1),this.#n={sent:t,lanes:s,controls:i,badge:o,at:u,verdict:a},d.replaceChildren(
l("div",{class:"head"},o,u,l("span",{class:"recent"},p(e.recent,{recent:t.recent}))),l("div",{class:"axis"},l("span",{class:"scale"},l("i",{},"0%"),l("i",{class:"\
chance"},c),l("i",{},"100%"))),l("ol",{class:"lanes"},...s.map(({element:m})=>m)),l("div",{class:"foot"},i.element,a),this.#r.element),d.setAttribute("role","gr\
oup"),d.setAttribute("aria-label",p(e.alt,{count:s.length}))}#a(){if(!this.#n)return;let{sent:t,lanes:e,controls:n,badge:s,at:i,verdict:o}=this.#n,{words:u,mode:a}=t,
{step:c,last:d,playing:m}=this.#e,{root:f}=this.#t;for(let[k,q]of e.entries())q.show(c,t.lanes[k].name===this.#o);let h=a==="rest"||a==="replay";b(s,h?u.recorded:
a==="live"?u.live:""),s.hidden=a==="over"||!t.at.length,s.classList.toggle("recorded",h);let x=`${y(t.at[c]??0)} / ${y(t.steps)}`;b(i,t.at.length?p(u.measured,{
step:y(t.at[c]??0)}):""),n.show(this.#e),n.count.replaceChildren(x),n.element.hidden=a==="live"||!t.at.length,b(o,this.#u(t,c===d&&a!=="live")),Object.assign(f.
dataset,{mode:a,step:c,moments:d+1,playing:m}),!m&&a!=="live"&&this.#r.say(()=>[...e.map(k=>k.sentence(c)),this.#u(t,c===d)].join(" "))}#u({lanes:t,words:e,at:n,
goal:s},i){if(!n.length)return e.none;let o=t.find(({name:d})=>d===this.#o),u=d=>o?p(e.bet,{model:o.name,share:typeof d=="number"?g(d):"–"}):"";if(!i||n.length===
1)return o?u(o.right[this.#e.step]):e.ask;let a=_(t);return`${a?p(e.winner,{models:a.names.join(", "),step:y(a.step),share:g(s)}):p(e.nobody,{share:g(s)})} ${u(
o?.right.at(-1))}`.trim()}#m(t){this.#o=this.#o===t?null:t,this.#a()}#d(t){let e=this.#n?.sent;!e?.at.length||e.mode==="live"||U(t)||z(t)||K(t,j(this.#e))}},qt=F(
"race",r=>new O(r));export{qt as default};

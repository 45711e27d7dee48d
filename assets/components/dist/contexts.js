function c(s,e={},...t){let n=document.createElement(s),{class:r,style:i={},onclick:o,...l}=e;r!==void 0&&(n.className=r);for(let[a,u]of Object.entries(i))n.style.
setProperty(a,u);o&&(n.onclick=()=>o()),M(n,l);for(let a of t)n.append(a instanceof Node?a:String(a));return n}function g(s,e={},...t){let n=document.createElementNS(
"http://www.w3.org/2000/svg",s);return M(n,e),n.append(...t),n}function M(s,e){for(let[t,n]of Object.entries(e))n!=null&&s.setAttribute(t,String(n))}function ne(s,e){
s.textContent!==e&&(s.textContent=e)}function se(s){let e=s.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function y(s,e){
return s.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?String(e[n]):t)}var O=class{element=c("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>ne(this.element,e()))}};var Ce=1e-6;function L(s,e=4){if(!Number.isFinite(s))return re(s);let t=Math.abs(s).toFixed(e);return s<0&&Number(t)!==0?"−"+t:t}function b(s){if(!Number.isFinite(s))return re(s);if(s<0)return Ne(-s);if(s===0)return"0%";if(s<.001)return"<0.1%";if(Math.abs(s-1)<=Ce&&s>=1)return"100%";if(s>
.999&&s<1)return">99.9%";if(s>1&&s<1.0005)return">100%";let e=s<.1||s>.9&&s<1.1?1:0;return`${(100*s).toFixed(e).replace(/\.0$/,"")}%`}function Ne(s){let e=b(s);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function re(s){return Number.isNaN(s)?"–":s<0?"−∞":"∞"}function v(s,e,t){return Math.min(t,Math.max(e,s))}function x(s){let e=0;for(let t of s)e+=t;return e}
function I(s,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of s)n>t&&(t=n);return t}function oe(s,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&s.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([r,
i])=>`${i} ${r*100}%`);s.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function ie(s){let e=s.map(([t,n])=>({at:t,channels:He(n)}));
return t=>{let n=v((t+1)/2,0,1),r=1;for(;r<e.length-1&&n>e[r].at;)r++;let[i,o]=[e[r-1],e[r]],l=(n-i.at)/(o.at-i.at),a=u=>Math.round(i.channels[u]+l*(o.channels[u]-
i.channels[u]));return[a(0),a(1),a(2),255]}}function He(s){return[1,3,5].map(e=>Number.parseInt(s.slice(e,e+2),16))}var Y={first:"M5 5h2v14H5zM20 5v14L9 12z",back:"M17 5v14L6 12z",play:"M7 4v16l13-8z",pause:"M6 5h4v14H6zM14 5h4v14h-4z",forward:"M7 5v14l11-7z",last:"M17 5h2v14\
h-2zM4 5v14l11-7z"},W=class{element;count=c("span",{class:"count"});#e;#t;#n;#r=g("path",{d:Y.play});#s;constructor(e,t,{speeds:n,all:r}){this.#e=e,this.#t=c("i\
nput",{type:"range",min:1,step:1,"aria-label":e.step}),this.#t.oninput=()=>t.go(Number(this.#t.value)-1);let i=n.map(l=>c("option",{value:l},`${l}×`)),o=c("sel\
ect",{"aria-label":e.speed,title:e.speed},...i);o.value=String(t.speed),o.onchange=()=>{t.speed=Number(o.value)},this.#n=this.#o("play",()=>t.toggle(),this.#r),
this.#n.classList.add("primary"),this.#s=r===null?null:c("button",{type:"button",class:"wide all",onclick:()=>t.toggleAll()},r),this.element=c("div",{class:"pla\
yer",role:"toolbar","aria-label":e.player},this.#o("first",()=>t.first()),this.#o("back",()=>t.back()),this.#n,this.#o("forward",()=>t.forward()),this.#o("last",
()=>t.end()),this.#t,this.count,o,...this.#s?[this.#s]:[])}#o(e,t,n=g("path",{d:Y[e]})){let r=this.#e[e];return c("button",{type:"button",class:"icon","data-nam\
e":e,"aria-label":r,title:r,onclick:t},g("svg",{viewBox:"0 0 24 24","aria-hidden":"true"},n))}show({step:e,last:t,playing:n,all:r}){let i=t+1;M(this.#t,{max:i,"\
aria-valuetext":y(this.#e.step_of,{step:e+1,steps:i})}),this.#t.value=String(e+1),this.count.replaceChildren(c("i",{},"t"),` = ${e+1} / ${i}`);let o=n?"pause":"\
play";M(this.#n,{"data-name":o,title:this.#e[o],"aria-label":this.#e[o]}),this.#r.setAttribute("d",Y[o]),this.#s?.setAttribute("aria-pressed",String(r))}};var Ae="presenting";function D(){return typeof document<"u"&&document.documentElement.classList.contains(Ae)}function ae(s){return s.ctrlKey||s.metaKey||s.altKey}function le(s,e){return Object.hasOwn(e,s.key)?(s.preventDefault(),s.stopPropagation(),e[s.key](),!0):!1}function ce(s,e=[" "]){let t=s.composedPath()[0],n=t instanceof
Element?t.tagName:"";return n==="SELECT"?!0:n==="INPUT"?!e.includes(s.key):n==="BUTTON"&&[" ","Enter"].includes(s.key)}function ue(s,e=D()){let t={ArrowLeft:()=>s.
back(),ArrowRight:()=>s.forward(),Home:()=>s.first(),End:()=>s.end()," ":()=>s.toggle()};return e?Pe(s,t):t}function Pe(s,{ArrowLeft:e,ArrowRight:t,...n}){let r=s.
fresh&&s.step===s.last&&s.last>0,i=r?()=>s.first():t;return(r||s.step<s.last)&&Object.assign(n,{ArrowRight:i,PageDown:i}),!s.fresh&&s.step>0&&Object.assign(n,{ArrowLeft:e,
PageUp:e}),n}function pe(s,e,t){s.listen(document,"keydown",n=>{let r=document.activeElement===document.body||document.activeElement===null,o=["ArrowLeft","Arro\
wRight",...D()?["PageUp","PageDown","Home","End"]:[]].includes(n.key)||n.key===" "&&Re(e);r&&o&&!n.defaultPrevented&&t(n)})}function Re(s){let{top:e,bottom:t}=s.
getBoundingClientRect();return(e+t)/2>0&&(e+t)/2<window.innerHeight}var De=6,Oe=1300,Ie=1.5,We={usual:990,most:2.25};function ze(s,e,t){if(t(e))return e;let[n,r]=[s,e];for(let i=0;i<De;i++){let o=(n+r)/2;t(o)?n=o:r=o}return n}function Fe(s,e=D()){
let{usual:t,most:n}=e?We:{usual:Oe,most:Ie};return Math.min(n,Math.max(1,s/t))}function de(s,e,t,n=()=>{}){let r=s.getRootNode(),i=(r instanceof ShadowRoot?r.host:
s).closest(".st-key-stage");if(!i)return()=>{};let o=()=>s.getBoundingClientRect().height,l=u=>{let p=ze(t,Fe(i.clientWidth),d=>(s.style.zoom=String(d),n(),o()<=
u));return s.style.zoom=String(p),n(),p},a=()=>{let u=i.clientHeight;if(!u)return;s.style.maxHeight="",s.classList.remove("crowded");let p=l(u);o()>u+1&&(s.classList.
add("crowded"),p=l(u)),s.style.maxHeight=`${u/p}px`,s.style.overflowY="auto"};return e.resized(i,a),a}var z=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new X;return this.#t.add(()=>e.close()),e}frame(){let e=new Z;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},X=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},Z=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function me(s,e,t=1){let n=new WeakMap;function r(i,o,l){let a=new z,p=e({root:i,lifetime:a,send:(f,S)=>m.send?.(f,S)},o),d=t<1?de(i,a,t,()=>p.arrange?.()):()=>{},
m={lifetime:a,picture:p,fit:d,send:l};return n.set(i,m),m}return({data:i,parentElement:o,setStateValue:l})=>{let a=o.querySelector(`.${s}`);if(!a||!i)return;let u=n.
get(a)??r(a,i,l);return u.send=l,u.picture.update(i),u.fit(),()=>{u.lifetime.close(),n.get(a)===u&&n.delete(a)}}}function $(s){let e=atob(s),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function w(s,e,t){return s.
subarray(e*t,(e+1)*t)}function C(s){let e=0;for(let t=1;t<s.length;t++)s[t]>s[e]&&(e=t);return e}var F=class{step=0;all=!0;speed=1;playing=!1;fresh=!0;#e;#t;#n;constructor(e,t,n=Ue){this.#e=e,this.#t=t.timer(),this.#n=n}get last(){return this.#e.last()}place(e,t=!0){
let n=this.step;this.step=v(e,0,this.last),this.all=t,this.fresh||=this.step!==n}go(e){this.pause(),this.#r(e),this.#e.rested?.()}first(){this.go(0)}back(){this.
go(this.step-1)}forward(){this.go(this.step+1)}end(){this.go(this.last)}toggle(){this.playing?this.pause():this.play()}play(){this.playing=!0,this.#r(this.#e.begin(
this)),this.#s(),this.#e.changed()}pause(){this.#t.stop(),this.playing&&(this.playing=!1,this.#e.changed(),this.#e.rested?.())}toggleAll(){this.pause(),this.all=
!this.all||this.step===this.last,this.#e.changed()}#r(e){this.fresh=!1,this.step=v(e,0,this.last),this.all=this.step===this.last,this.#e.moved(!this.#n())}#s(){
this.#t.start(this.#e.wait(this.step)/this.speed,()=>{if(this.step>=this.last){this.pause();return}this.#r(this.step+1),this.#s()})}};function Ue(){return window.
matchMedia("(prefers-reduced-motion: reduce)").matches}var U=class{element;#e;constructor(e,{sheet:t},n){this.#e=c("button",{type:"button",class:"handle","aria-label":t,title:t,onclick:()=>this.#t()},g("svg",{viewBox:"\
0 0 24 24","aria-hidden":"true"},g("path",{d:"M5 15l7-7 7 7"}))),M(this.#e,{"aria-expanded":"false"});let r=c("div",{class:"content",tabindex:0,role:"region","a\
ria-label":e},n);this.element=c("section",{class:"sheet"},this.#e,r)}#t(){let e=this.element.classList.toggle("open");M(this.#e,{"aria-expanded":String(e)})}};var he="<end>";function h(s,e,t=""){let n=c("span",{class:`symbol ${t}`},c("i",{},s));return e!==void 0&&e!==""&&n.append(c("sub",{},e)),n}var _e={" ":"␣"," ":"\
␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function Ke(s){return[...s].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function fe(s){
let e=[];for(let t of s){let n=_e[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?Ke(t)[0]:""),r=e.at(-1);n?e.push({text:n,unseen:!0}):r&&!r.unseen?r.text+=t:e.push({text:t,
unseen:!1})}return e}function N(s){let e=fe(s).map(({text:t,unseen:n})=>n?c("span",{class:"unseen"},t):t);return c("span",{class:"token",dir:"auto"},...e)}function T(s){
let e=fe(s).map(n=>n.text).join(""),t=e.length>1&&s.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function E(s,e){return s===
he?c("span",{class:"token end"},e):N(s)}function H(s,e){return s===he?e:T(s)}function ge(s){let e=s.scores===null?null:$(s.scores);return{...s,h:$(s.h),c:$(s.c),s:$(s.s),scores:e,weights:$(s.weights)}}var k=42,_=34,B=56,ye=6,K={least:44,most:300};function be(s,e){let t=s!=="fixed",n=[["x",50],["h",k+32],["score",t?27:0],["weight",t?42:0],["lines",104],["c",k+
42],["s",k+34],["y",64],["end",0]],r=[["x",45],["h",_+24],["score",22],["weight",36],["lines",K.least],["c",_+34],["s",_+28],["y",58],["end",0]],i=d=>x(d.map(([
,m])=>m))+ye,o=e!==null&&i(n)-104+K.least>e,l=o?r:n,a=e===null?0:e-i(l),u={tile:o?_:k},p=ye;for(let[d,m]of l)u[d]=p,p+=d==="lines"?v(m+a,K.least,K.most):m;return u}
function J(s,e,t){let n=v((t-e-x(s)-4)/s.length,0,60),r=s.map(l=>l+n),i=e+Math.max(0,(t-e-x(r))/2),o=r.map(l=>(i+=l,i-l/2));return{widths:r,centres:o}}function A({
centres:s,widths:e},t){return[s[t]-e[t]/2,s[t]+e[t]/2]}function ve({centres:s,widths:e},t){return s.findIndex((n,r)=>Math.abs(t-n)<=e[r]/2)}function Q({rows:s,source:e,
target:t},n,r){let[i,o,l,a]=[e.centres[n],s.lines,t.centres[r],s.c],u=(a-o)/2;return`M${i} ${o}C${i} ${o+u} ${l} ${a-u} ${l} ${a}`}function xe({rows:s,source:e,
target:t}){let{tile:n}=s,r=n/2+3,i=[];return e.centres.forEach((o,l)=>{i.push(`M${o} ${s.x+42}V${s.h}`),l&&i.push(`M${e.centres[l-1]+n/2+6} ${s.h+r}H${o-n/2-6}`)}),
t.centres.forEach((o,l)=>{let a=l?t.centres[l-1]+n/2+4:t.centres[0]-t.widths[0]/2-6;i.push(`M${a} ${s.s+r}H${o-n/2-4}`,`M${o} ${s.s+n+(n<k?20:26)}V${s.y}`)}),i}function we(s,e){let t=r=>{let i=s.field.getBoundingClientRect();return[r.clientX-i.left,r.clientY-i.top]},n=([r,i])=>s.places&&i<=s.places.rows.lines+30?ve(s.places.
source,r):-1;s.targets.forEach(({context:r},i)=>{let o=a=>{if(!s.places)return;let[u,p]=t(a);s.lead.setAttribute("visibility","visible"),s.lead.setAttribute("d",
`M${s.places.target.centres[i]} ${s.places.rows.c}L${u} ${p}`);let d=n([u,p]);for(let[m,{state:f}]of s.sources.entries())f.classList.toggle("over",m===d)},l=a=>{
r.onpointermove=r.onpointerup=r.onpointercancel=null,s.lead.setAttribute("visibility","hidden");for(let{state:p}of s.sources)p.classList.remove("over");let u=a.
type==="pointerup"?n(t(a)):-1;u>=0&&e.move(u)};r.onpointerdown=a=>{a.pointerType==="touch"||a.button!==0||(a.preventDefault(),r.setPointerCapture(a.pointerId),e.
pick(i),r.onpointermove=o,r.onpointerup=r.onpointercancel=l)}})}var Me=4,q=class{element;words;constructor(e){this.words=e,this.element=c("div",{class:"panel"})}show(e,t){this.element.replaceChildren(...e.mode==="move"?this.
moved(e,t):this.made(e,t))}title(e,t){let n=w(e.weights,t,e.source.length),r=C(n);return c("div",{class:"title"},c("span",{},c("span",{class:"symbol"},c("i",{},
"t")),` = ${t+1}`),c("span",{class:"chip lit"},E(e.target[t],this.words.end)),c("span",{class:"looks"},"→",c("span",{class:"word key"},N(e.source[r])),b(n[r])))}made(e,t){
let{words:n}=this,[r,i]=[()=>h("s",t+1,"query"),()=>h("c",t+1,"value")],o=t?E(e.target[t-1],n.end):n.begin,l=c("p",{class:"from"},r()," = GRU(",h("y",t),", ",h(
"s",t,"query"),")",c("small",{},h("y",t)," = ",o)),a=c("span",{class:"symbol"},"Σ",c("sub",{},c("i",{},"j"))),u=c("span",{class:"small output"},"softmax(",c("i",
{},"E")," tanh(",h("W","c"),"[",r(),"; ",i(),"]) + ",h("b","y"),")");return[this.title(e,t),c("div",{class:"asked"},c("h3",{},n.asks),l),c("div",{},c("h3",{},n.
sum," ",i()," = ",a," ",h("a",`${t+1}j`)," ",h("h","j","value")),this.parts(e,t)),c("div",{},c("h3",{},n.chooses," ",u),Ee(e.guesses[t],e.target[t],n))]}parts(e,t){
let n=w(e.weights,t,e.source.length),r=e.source.map((a,u)=>u).sort((a,u)=>n[u]-n[a]),i=r.slice(0,Me).sort((a,u)=>a-u),o=c("ul",{class:"parts"},...i.map(a=>this.
part(a,n[a],e))),l=r.slice(Me);if(l.length){let a=c("span",{},y(this.words.others,{count:l.length}));o.append(c("li",{class:"rest"},a,c("span",{class:"number"},
L(x(l.map(u=>n[u])),3))))}return o}part(e,t,n){let r=c("span",{class:"word key"},N(n.source[e]));return c("li",{},c("span",{class:"bar",style:{width:`${100*t}%`}}),
c("span",{},L(t,3)," × ",h("h",e+1,"value")," ",r))}moved(e,t){let{words:n}=this,[r,i]=e.rows,o=new Map(e.moves).get(t),l=o===void 0?n.unmoved:y(n.moved_to,{token:T(
e.source[o]),position:o+1}),a=(d,m)=>{let f=t<m.target.length;return c("div",{},c("h3",{},d),f?Ee(m.guesses[t],m.target[t],n):c("p",{class:"hint"},n.over))},u=[
this.title(e,t),c("p",{class:"note"},l),c("div",{class:"two"},a(n.trained,r),a(n.moved,i))],p=e.target.findIndex((d,m)=>d!==r.target[m]);return p>=0&&p<t&&u.push(
c("p",{class:"hint"},y(n.other_words,{step:p+1}))),u}};function Ee(s,e,{end:t}){return c("ol",{class:"guesses"},...s.map(([n,r])=>c("li",{class:n===e?"hit":"",title:`${H(
n,t)} ${b(r)}`},c("span",{class:"bar",style:{width:`${100*r}%`}}),c("span",{class:"word"},E(n,t)),c("span",{class:"share"},b(r)))))}function Le(s,{end:e}){let t=s[0]?.
target??[],n=r=>{let i=r.target.map((o,l)=>c("li",{class:o===t[l]?"":"other"},c("span",{class:"chip"},E(o,e)),c("small",{},b(r.probabilities[l]))));return c("di\
v",{class:"line"},c("h3",{},r.name),c("ol",{},...i))};return c("div",{class:"rows"},...s.map(n))}function Be(s){let e=s.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function qe(s,e,t,n){s.width=e,s.height=t;let r=Be(s),i=r.
createImageData(e,t);for(let o=0;o<e*t;o++){let l=n(o);l&&i.data.set(l,4*o)}r.putImageData(i,0,0)}function Te(s,e,t=1,n=""){let r=c("canvas",{class:n,"aria-hidd\
en":"true"}),i=Math.ceil(Math.sqrt(s.length));return qe(r,i,Math.ceil(s.length/i),o=>o<s.length?e(s[o]/t):null),r}function P(s,e,t,n={}){let{delay:r=0,duration:i=420,opacity:o=.9}=n,[l,a,u]=[s,e,t].map(j=>j.getBoundingClientRect());if(!l.width||!a.width)return;let p=Ge(s);p.
classList.add("flying"),M(p,{"aria-hidden":"true"}),Object.assign(p.style,{left:`${l.left-u.left+t.scrollLeft}px`,top:`${l.top-u.top+t.scrollTop}px`,width:`${l.
width}px`,height:`${l.height}px`}),t.append(p);let d=Math.min(1.6,Math.max(.4,Math.min(a.width/l.width,a.height/l.height))),[m,f]=[ke(a.left,a.width,l.left,l.width),
ke(a.top,a.height,l.top,l.height)],S=p.animate([{transform:"none",opacity:o},{transform:`translate(${m}px, ${f}px) scale(${d})`,opacity:o,offset:.85},{transform:`\
translate(${m}px, ${f}px) scale(${d})`,opacity:0}],{delay:r,duration:i,easing:"cubic-bezier(0.3, 0, 0.2, 1)",fill:"backwards"});S.onfinish=S.oncancel=()=>p.remove()}
function ke(s,e,t,n){return s+e/2-t-n/2}function Ge(s){let e=s.cloneNode(!0),[t,n]=[s,e].map(r=>r instanceof HTMLCanvasElement?[r]:[...r.querySelectorAll("canva\
s")]);return t.forEach((r,i)=>{n[i].getContext("2d")?.drawImage(r,0,0)}),e}var ee=(s,e)=>c("b",{class:s},e);function Se({mode:s,words:e},t){let n=(a,u,p,d,m="name")=>c("div",{class:m,style:{top:`${t[a]}px`,height:`${u}px`}},p,c("small",
{},d)),r=s!=="fixed",i=r?c("span",{},ee("key","Key"),", ",ee("value","Value")):e.encoder,o=[n("x",t.h-t.x-6,h("x","j","input"),e.source),n("h",t.tile+22,h("h","\
j"),i),n("c",t.tile+22,h("c","t","value"),e.context),n("s",t.tile+22,h("s","t",r?"query":""),r?ee("query","Query"):e.decoder),n("y",Math.min(44,t.end-t.y-16),h(
"y","t"),e.output)];if(!r)return o;let l=[h("s","t","query"),"·",h("h","j","key"),"/√",c("i",{},"H")];return[...o,n("score",t.weight-t.score-1,c("span",{class:"\
symbol"},...l),e.score,"name inline"),n("weight",t.lines-t.weight-6,h("a","tj"),e.weight,"name inline")]}var $e=({context:s,state:e,written:t})=>[s,e,t];var je=4,G=class{data;scroller;field=c("div",{class:"field"});lead=g("path",{class:"lead",visibility:"hidden"});sources;targets;bound;places=null;on;names=c("di\
v",{class:"names","aria-hidden":"true"});canvas=g("svg",{class:"wires",role:"img"});still=g("g");threads=g("g");asks=g("g",{class:"asks"});chips;start;colour;groups=[];nameWidth=0;constructor(e,t){
this.data=e,this.on=t;let{mode:n,words:r}=e;this.scroller=c("div",{class:`stage ${n}`,tabindex:0,role:"group","aria-label":r[`stage_${n}`]},this.names,this.field),
this.canvas.setAttribute("aria-label",e.alternative),this.canvas.append(this.still,this.threads,this.asks,this.lead),this.field.append(this.canvas),this.colour=
ie(e.palette.diverging),this.bound=I([e.h,e.c,e.s].map(o=>I(o.map(Math.abs))),1e-9),this.sources=e.source.map((o,l)=>this.sourceColumn(l)),this.chips=e.runs.map(
([o,l])=>this.sourceChip(o,l));let i=c("small",{},"= ",h("h",e.source.length));this.start=c("div",{class:"state zero",title:r.start},h("s","0","query"),i),this.
field.append(this.start),this.targets=e.target.map((o,l)=>this.targetColumn(l)),this.field.onpointerleave=()=>t.peek(null)}tile(e,t){return Te(w(e,t,this.data.width),
this.colour,this.bound)}sourceChip(e,t){let{data:n,on:r}=this,i=n.source[e],o=N(i),l=y(n.words.move_to,{token:T(i),position:e+1}),a={class:"chip source",title:i},
u=n.mode==="move"?c("button",{...a,type:"button","aria-label":l,onclick:()=>r.move(e)},o):c("div",a,o);return this.field.append(u),{element:u,text:o,first:e,length:t}}sourceColumn(e){
let{data:t,on:n}=this,r=c("div",{class:"vector h",title:`h${e+1}`},this.tile(t.h,e),h("h",e+1));if(this.field.append(r),t.mode==="move"&&(r.onclick=()=>n.move(e)),
t.mode==="fixed")return{state:r,attention:null};let[i,o,l]=[c("div",{class:"score"}),c("span",{class:"share"}),c("span",{class:"bar"})],a=c("div",{class:"weight"},
l,o);return this.field.append(i,a),{state:r,attention:{score:i,share:o,bar:l,weight:a}}}targetColumn(e){let{data:t,on:n}=this,{words:r}=t,i=t.target[e],o=c("div",
{class:"vector c",title:`c${e+1}`},this.tile(t.c,e),h("c",e+1,"value")),l=c("div",{class:"vector s",title:`s${e+1}`},this.tile(t.s,e),h("s",e+1,"query")),a=E(i,
r.end),u=y(r.pick,{step:e+1,token:H(i,r.end)}),p=c("button",{type:"button",class:"chip target","aria-label":u},a),d=c("div",{class:"written"},p,c("small",{class:"\
probability"},b(t.probabilities[e])));for(let m of[o,l,d])m.onclick=()=>n.pick(e),m.onpointerenter=f=>{f.pointerType!=="touch"&&n.peek(e)};return this.field.append(
o,l,d),{context:o,state:l,written:d,chip:p,text:a}}resize(){let e=this.scroller.clientWidth;if(!e)return;let{data:t}=this,n=e<560;this.scroller.classList.toggle(
"small",n);let r=be(t.mode,t.mode==="play"?this.scroller.clientHeight:null);this.scroller.style.setProperty("--tile",`${r.tile}px`),this.scroller.classList.toggle(
"tight",r.tile<k),this.nameWidth=n?44:130,this.names.style.width=`${this.nameWidth}px`,this.names.replaceChildren(...Se(t,r));let i=e-this.nameWidth-4,o=this.needed(
n,!1);!n&&(x(o.source)>i||x(o.target)+B>i)&&(o=this.needed(n,!0));let l=Math.max(i,x(o.source)+4,x(o.target)+B+4);this.places={rows:r,source:J(o.source,0,l),target:J(
o.target,B,l)},this.field.style.width=`${l}px`,this.field.style.height=`${r.end}px`,this.canvas.setAttribute("width",String(l)),this.canvas.setAttribute("height",
String(r.end)),this.put(this.places),this.wire(this.places)}needed(e,t){this.scroller.classList.toggle("dense",t);let n=e||t?54:58,r=this.data.source.map(()=>n);
for(let{text:o,first:l,length:a}of this.chips)a===1&&(r[l]=v(o.getBoundingClientRect().width+22,n,150));let i=this.targets.map(({text:o})=>v(o.getBoundingClientRect().
width+24,n,160));return{source:r,target:i}}put({rows:e,source:t,target:n}){let r=(i,o,l,a)=>{i.style.left=`${o-a/2}px`,i.style.top=`${e[l]}px`,i.style.width=`${a}\
px`};for(let{element:i,first:o,length:l}of this.chips){let[a,u]=[A(t,o)[0],A(t,o+l-1)[1]];r(i,(a+u)/2,"x",u-a-6)}this.sources.forEach(({state:i,attention:o},l)=>{
r(i,t.centres[l],"h",e.tile+12),o&&(r(o.score,t.centres[l],"score",t.widths[l]),r(o.weight,t.centres[l],"weight",Math.min(58,t.widths[l]-6)))}),r(this.start,A(n,
0)[0]-28,"s",54),this.targets.forEach(({context:i,state:o,written:l},a)=>{r(i,n.centres[a],"c",e.tile+8),r(o,n.centres[a],"s",e.tile+8),r(l,n.centres[a],"y",n.widths[a]-
6)})}wire(e){let{weights:t,source:n,target:r}=this.data;this.still.replaceChildren(...xe(e).map(i=>g("path",{class:"wire",d:i}))),this.groups=r.map((i,o)=>{let l=Array.
from(w(t,o,n.length),(a,u)=>({weight:a,j:u})).filter(({weight:a})=>a>=.004).map(({weight:a,j:u})=>({d:Q(e,u,o),"stroke-width":Math.max(.7,18*a).toFixed(2)}));return g(
"g",{class:"threads"},...l.map(a=>g("path",a)))}),this.threads.replaceChildren(...this.groups)}show(e,t,n){let{data:r}=this,i=r.mode!=="fixed",o=l=>n||l<=t;this.
targets.forEach((l,a)=>{for(let u of $e(l))u.classList.toggle("lit",a===e&&i),u.classList.toggle("coming",!o(a));l.chip.setAttribute("aria-pressed",String(a===e))}),
this.groups.forEach((l,a)=>{l.setAttribute("class",a===e&&i?"threads lit":o(a)?"threads":"threads coming")}),this.groups[e]&&this.threads.append(this.groups[e]),
i&&this.places&&this.attend(e,this.places)}attend(e,t){let{data:n}=this,r=n.source.length,i=I(w(n.weights,e,r));this.sources.forEach(({attention:p,state:d},m)=>{
let f=n.weights[e*r+m];d.classList.toggle("most",f===i),p&&(p.score.textContent=n.scores?L(n.scores[e*r+m],2):"",p.share.textContent=b(f),p.bar.style.height=`${100*
f}%`)});let o=n.source.map((p,d)=>g("path",{d:Q(t,d,e)})),l=`M${t.target.centres[e]} ${t.rows.s}V${t.rows.c+t.rows.tile+26}`;this.asks.replaceChildren(...o,g("p\
ath",{d:l}));let a=new Map(n.moves),u=a.get(e);for(let{element:p,first:d,length:m}of this.chips)p.classList.toggle("taken",u!==void 0&&u>=d&&u<d+m);for(let[p,{context:d}]of this.
targets.entries())d.classList.toggle("moved",a.has(p))}slowly(e){this.scroller.classList.remove("go"),e&&(this.scroller.offsetWidth,this.scroller.classList.add(
"go"))}travel(e){let{field:t,data:n}=this,{context:r,state:i,written:o}=this.targets[e],l=e?this.targets[e-1]:null,a=w(n.weights,e,n.source.length),u=n.source.map(
(p,d)=>d).sort((p,d)=>a[d]-a[p]);P(l?l.state:this.start,i,t),l&&P(l.chip,i,t);for(let p of u.slice(0,je)){let{state:d,attention:m}=this.sources[p];m&&P(i,m.score,
t,{delay:380,opacity:.4}),P(d,r,t,{delay:1e3,duration:560,opacity:Math.max(.15,a[p])})}P(r,o,t,{delay:1560})}reveal(e,t){if(!this.places)return;let{scrollLeft:n,
clientWidth:r}=this.scroller,{data:i,nameWidth:o,places:l}=this,a=C(w(i.weights,e,i.source.length)),u=r-o,[p,d]=A(l.target,e),[m,f]=A(l.source,a);Math.max(d,f)-
Math.min(p,m)<=u&&([p,d]=[Math.min(p,m),Math.max(d,f)]),(p<n||d>n+u)&&this.scroller.scrollTo({left:(p+d-u)/2,behavior:t?"smooth":"auto"})}};var Ve=2600,Ye=720,te=class{host;player;announcer;pending;view=null;text="";peeked=null;moves=new Map;constructor(e){this.host=e;let{root:t,lifetime:n}=e;this.announcer=
new O(n),this.pending=n.timer(),this.player=new F({last:()=>(this.view?.data.target.length??1)-1,wait:()=>Ve,begin:({step:r,last:i,all:o})=>r>=i||o?0:r+1,moved:r=>this.
moved(r),changed:()=>{this.player.playing&&this.pending.stop(),this.show()},rested:()=>this.keep()},n),n.listen(t,"keydown",r=>this.key(r)),n.resized(t,()=>this.
resize()),pe(n,t,r=>{this.view?.data.mode==="play"&&this.key(r)})}update(e){let{step:t,...n}=e,r=JSON.stringify(n);if(this.view?.board.classList.remove("waiting"),
r===this.text)return;this.text=r;let i=this.view&&String(this.view.data.source)===String(e.source),o=ge(e);oe(this.host.root,o.palette),(!i||o.mode==="play")&&this.
player.pause(),this.moves=new Map(o.moves),this.peeked=null,this.view=this.build(o),i?this.player.place(this.player.step,this.player.all):this.player.place(t),this.
resize()}build(e){let{root:t}=this.host,{words:n,mode:r}=e,i=this.focus(),o=this.view?.stage.scroller.scrollLeft??0,l={peek:R=>this.peek(R),pick:R=>this.pick(R),
move:R=>this.move(R)},a=new G(e,l);r==="move"&&we(a,l);let u=r==="fixed"?null:new q(n),p=r==="play"?new W(n,this.player,{speeds:[.5,1,2],all:null}):null,d=c("p",
{class:"ask"}),m=c("button",{type:"button",class:"reset",onclick:()=>this.report(new Map)},n.reset),f=L(a.bound,1),S=c("div",{class:"legend"},c("span",{class:"s\
cale"},c("span",{},`−${f}`),c("span",{class:"ramp"}),c("span",{},f),c("span",{},y(n.tile,{count:e.width}))),c("span",{},{play:n.keys,move:n.drag,fixed:""}[r])),
j=c("div",{class:"head"},...p?[p.element]:[],...r==="move"?[d,m]:[]),V=c("div",{class:u?"board":"board alone"},c("div",{class:"left"},a.scroller,S));return u&&V.
append(r==="play"?new U(n.panel,n,u.element).element:u.element),t.classList.toggle("tall",r==="play"),t.replaceChildren(j,V,Le(r==="play"?[]:e.rows,n),this.announcer.
element),a.scroller.scrollLeft=o,i?.(),{data:e,stage:a,panel:u,controls:p,board:V,ask:d,reset:m}}focus(){let{root:e}=this.host,t=se(e);for(let n of[".chip.sourc\
e",".chip.target",".icon",".stage",".reset","input"]){let r=[...e.querySelectorAll(n)].findIndex(i=>i===t);if(r>=0)return()=>e.querySelectorAll(n)[r]?.focus({preventScroll:!0})}
return null}resize(){let{root:e}=this.host;!this.view||!e.clientWidth||(e.classList.toggle("narrow",e.clientWidth<980),e.classList.toggle("phone",e.clientWidth<
560),e.classList.toggle("low",this.view.data.mode==="play"&&e.clientHeight<Ye),this.view.stage.resize(),this.show(),this.view.stage.reveal(this.player.step,!1))}show(){
if(!this.view?.stage.places)return;let{player:e}=this,{data:t,stage:n,panel:r,controls:i,ask:o,reset:l}=this.view,a=this.peeked??e.step;n.show(a,e.step,e.all),r?.
show(t,a),i?.show(e);let[u,p]=y(t.words.ask,{step:e.step+1,steps:t.target.length}).split("{word}");o.replaceChildren(u,c("span",{class:"chip lit"},E(t.target[e.
step],t.words.end)),p??""),l.disabled=this.moves.size===0,this.host.root.dataset.step=String(a+1),this.announcer.say(()=>this.sentence(t,a))}sentence(e,t){let n=w(
e.weights,t,e.source.length),r=C(n);return y(e.words.tell,{step:t+1,steps:e.target.length,token:H(e.target[t],e.words.end),source:T(e.source[r]),weight:b(n[r])})}peek(e){
let{step:t,all:n,playing:r}=this.player;this.peeked===e||r||e!==null&&!n&&e>t||(this.peeked=e,this.view?.stage.slowly(!1),this.show())}pick(e){let{player:t}=this;
t.pause(),t.place(e,t.all||e===t.last),this.peeked=null,this.show(),this.keep()}moved(e){if(!this.view)return;let{stage:t,data:n}=this.view;n.mode!=="play"&&(this.
player.all=!0),this.peeked=null;let r=e&&n.mode==="play";t.slowly(r),t.reveal(this.player.step,e),this.show(),r&&t.travel(this.player.step)}keep(){this.pending.
stop(),!(this.view?.data.mode!=="play"||this.player.playing)&&this.pending.start(700,()=>this.host.send("step",this.player.step+1))}move(e){let t=new Map(this.moves),
{step:n}=this.player;t.get(n)===e?t.delete(n):t.set(n,e),this.report(t)}report(e){this.moves=e,this.view?.board.classList.add("waiting"),this.host.send("moves",
[...e])}key(e){let t=this.view?.data.mode;if(ae(e)||ce(e)||!t||t==="fixed")return;let{" ":n,...r}=ue(this.player);le(e,t==="play"?{...r," ":n}:r)}},dn=me("conte\
xts",s=>new te(s));export{dn as default};

function a(e,t={},...n){let r=document.createElement(e),{class:o,style:i={},onclick:s,...l}=t;o!==void 0&&(r.className=o);for(let[u,c]of Object.entries(i))r.style.
setProperty(u,c);s&&(r.onclick=()=>s()),N(r,l);for(let u of n)r.append(u instanceof Node?u:String(u));return r}function N(e,t){for(let[n,r]of Object.entries(t))r!=null&&e.setAttribute(n,String(r))}function S(e,t){e.textContent!==t&&(e.textContent=t)}function x(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>Object.hasOwn(t,r)?String(t[r]):n)}var Ft={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"},$t=1e-6;function p(e,t=4){if(!Number.isFinite(e))return B(e);let n=Math.
abs(e).toFixed(t);return e<0&&Number(n)!==0?"−"+n:n}function at(e,t,n){let r=e.reduce((o,[i,s])=>o*st(i,s),1);return Math.abs(r-st(t,n))<1e-9?"=":"≈"}function st(e,t){return Number(e.toFixed(t))}function R(e){if(!Number.
isFinite(e))return B(e);if(e<0)return Dt(-e);if(e===0)return"0%";if(e<.001)return"<0.1%";if(Math.abs(e-1)<=$t&&e>=1)return"100%";if(e>.999&&e<1)return">99.9%";if(e>
1&&e<1.0005)return">100%";let t=e<.1||e>.9&&e<1.1?1:0;return`${(100*e).toFixed(t).replace(/\.0$/,"")}%`}function Dt(e){let t=R(e);return t.startsWith("<")?`>−${t.
slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function lt(e){if(!Number.isFinite(e))return B(e);if(e===0)return"0";let t=e<0?"−":"",n=Math.abs(e),r=Number(
n.toPrecision(3));if(r>=.001&&r<1e3)return t+String(r);if(r>=1e3&&Number(n.toFixed(0))<1e4)return t+n.toFixed(0);let[o="",i=""]=n.toExponential(2).split("e");return`${t}${o}\
 × ${It(Number(i))}`}function It(e){return`10${[...String(e)].map(t=>Ft[t]).join("")}`}function B(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function g(e,t,n){return Math.min(n,Math.max(t,e))}function T(e){let t=0;for(let n of e)t+=n;return t}function O(e,t,n=""){let r=a("span",{class:`symbol ${n}`},a("i",{},e));return t!==void 0&&t!==""&&r.append(a("sub",{},t)),r}var _t={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function zt(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function ut(e){
let t=[];for(let n of e){let r=_t[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?zt(n)[0]:""),o=t.at(-1);r?t.push({text:r,unseen:!0}):o&&!o.unseen?o.text+=n:t.push({text:n,
unseen:!1})}return t}function ct(e){let t=ut(e).map(({text:n,unseen:r})=>r?a("span",{class:"unseen"},n):n);return a("span",{class:"token",dir:"auto"},...t)}function H(e){
let t=ut(e).map(r=>r.text).join(""),n=t.length>1&&e.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(n)?`⁨${n}⁩`:n}function mt(e,t){return Math.max(1,Math.ceil(t/e))}function dt(e){return T([...e].map(t=>/[\u1100-\uffdc]/.test(t)?.92:/[\p{Lu}mw\s]/u.test(t)?.72:.56))}var ht=11,L=class{element;least;chips=[];lit;constructor(t,n=14){this.element=a("div",{class:t}),this.least=n}type(t){return g(.8*t,this.least,20)}build(t,n,r,o,i,s=Number.
POSITIVE_INFINITY){let l=mt(r,this.least+3),u=this.type(r);this.element.style.setProperty("--type",`${u}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...n.map(([c,m],f)=>{let E={class:f%l?"label thin":"label","data-first":c,onclick:()=>i.press(c)},w=a("div",E,ct(t[c]));o(w,c,m);let M=s/dt(t[c]);w.classList.toggle(
"long",M<ht),M<u&&(w.style.fontSize=`${Math.max(ht,Math.floor(M))}px`),w.onpointerenter=v=>{v.pointerType!=="touch"&&i.over(c)},w.onpointerleave=()=>i.over(null);
for(let v=c;v<c+m;v++)this.chips[v]=w;return w}))}light(t){let n=t===null?void 0:this.chips[t];n!==this.lit&&(this.lit?.classList.remove("lit"),n?.classList.add(
"lit"),this.lit=n)}};function j(e){let t=atob(e),n=new Uint8Array(t.length);for(let r=0;r<t.length;r++)n[r]=t.charCodeAt(r);return new Float32Array(n.buffer)}function Y(e,t,n){return e.
subarray(t*n,(t+1)*n)}var Ut=20;function pt({queries:e,keys:t}){return Math.max(e.length,t.length)>Ut?"root":"weight"}function F(e,t,n){return e==="weight"?t:Math.sqrt(t/(n||1))}var $=class{element=a("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,n=250){this.#t.start(n,()=>S(this.element,t()))}};function ft(e,t){for(let[n,r]of Object.entries(t))typeof r=="string"&&e.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=t[n].map(([o,
i])=>`${i} ${o*100}%`);e.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function D(e){let t=e.map(([n,r])=>({at:n,channels:Wt(r)}));return n=>{
let r=g((n+1)/2,0,1),o=1;for(;o<t.length-1&&r>t[o].at;)o++;let[i,s]=[t[o-1],t[o]],l=(r-i.at)/(s.at-i.at),u=c=>Math.round(i.channels[c]+l*(s.channels[c]-i.channels[c]));
return[u(0),u(1),u(2),255]}}function Wt(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16))}var Gt="presenting";function X(){return typeof document<"u"&&document.documentElement.classList.contains(Gt)}function I(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function gt(e){return e.ctrlKey||e.metaKey||e.altKey}function bt(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}var J="data-test-script-state",Q=0,Z=0;function yt(){return Q>Z}function Kt(){let e=document.querySelector(`[${J}]`);if(!e)return;Q+=1;let t=Q,n=!1,r=new MutationObserver(
()=>{e.getAttribute(J)!=="notRunning"?n=!0:n&&(r.disconnect(),setTimeout(()=>{Z=Math.max(Z,t)},400))});r.observe(e,{attributes:!0,attributeFilter:[J]})}typeof window<
"u"&&window.addEventListener?.("popstate",Kt);var qt=6,Vt=1300,Bt=1.5,jt={usual:990,most:2.25},Yt=.4;function Xt(e,t,n){if(n(t))return t;let[r,o]=[e,t];for(let i=0;i<qt;i++){let s=(r+o)/2;n(s)?r=s:o=s}return r}
function Jt(e,t=X()){let{usual:n,most:r}=t?jt:{usual:Vt,most:Bt};return Math.min(r,Math.max(1,e/n))}function wt(e,t,n,r=()=>{}){let o=e.getRootNode(),i=(o instanceof
ShadowRoot?o.host:e).closest(".st-key-stage");if(!i)return()=>{};let s=()=>e.getBoundingClientRect().height,l=c=>{let m=Xt(I()?Math.min(n,Yt):n,Jt(i.clientWidth),
f=>(e.style.zoom=String(f),r(),s()<=c));return e.style.zoom=String(m),r(),m},u=()=>{let c=i.clientHeight;if(!c)return;e.style.maxHeight="",e.classList.remove("c\
rowded");let m=l(c);s()>c+1&&(e.classList.add("crowded"),m=l(c)),e.style.maxHeight=`${c/m}px`,e.style.overflowY="auto"};return t.resized(i,u),u}var _=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,r){t.addEventListener(n,r,{signal:this.#t.signal})}resized(t,n){
let r=new ResizeObserver(n);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new tt;return this.#e.add(()=>t.close()),t}frame(){let t=new et;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},tt=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},et=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Qt=Symbol.for("seq2see.picture");function xt(e,t){e[Qt]=t}function vt(e,t,n=1){let r=new WeakMap;function o(i,s,l){let u=new _;I()&&i.classList.add("framed");let m=t({root:i,lifetime:u,send:(E,w)=>y.send?.(E,w)},s),f=n<
1?wt(i,u,n,()=>m.arrange?.()):()=>{},y={lifetime:u,picture:m,fit:f,send:l,data:s};return r.set(i,y),y}return({data:i,parentElement:s,setStateValue:l})=>{let u=s.
querySelector(`.${e}`);if(!u||!i)return;let c=r.get(u),m=c&&yt()&&Zt(u)&&JSON.stringify(c.data)!==JSON.stringify(i);m&&c.lifetime.close();let f=c&&!m?c:o(u,i,l);
return f.send=l,f.data=i,xt(u,{name:e,data:i}),f.picture.update(i),f.fit(),()=>{f.lifetime.close(),r.get(u)===f&&r.delete(u)}}}function Zt(e){let t=e.getRootNode();
return(t instanceof ShadowRoot?t.host:e).closest(".st-key-stage")!==null}var z=class{steps;#t;#e;#n;constructor({tokens:t,units:n,update:r,candidate:o}){this.steps=t.length,this.#t=n,this.#e=j(r),this.#n=j(o)}update(t,n){return this.#r(
this.#e,t,n)}candidate(t,n){return this.#r(this.#n,t,n)}reading({layer:t,unit:n}){if(n!==null){let i=this.update(t,n),s=Et(i);return{z:i,shares:s,largest:Math.max(
...s)}}let r=new Float64Array(this.steps),o=new Float64Array(this.steps*(this.steps+1));for(let i=0;i<this.#t;i++){let s=this.update(t,i);for(let u=0;u<r.length;u++)
r[u]+=s[u]/this.#t;let l=Et(s);for(let u=0;u<o.length;u++)o[u]+=l[u]/this.#t}return{z:r,shares:o,largest:Math.max(...o)}}range(t,n){let r=Array.from({length:this.#t},
(s,l)=>({unit:l,share:nt(P(this.update(t,l),n))})),o=(s,l)=>l.share<s.share?l:s,i=(s,l)=>l.share>s.share?l:s;return{low:r.reduce(o),high:r.reduce(i)}}#r(t,n,r){
return Float64Array.from({length:this.steps},(o,i)=>Y(t,n*this.steps+i,this.#t)[r])}};function Et(e){let[t,n]=[e.length,e.length+1],r=new Float64Array(t*n);for(let o=0;o<
t;o++){for(let i=0;i<o;i++)r[o*n+i]=r[(o-1)*n+i]*(1-e[o]);r[o*n+o]=e[o],r[o*n+t]=(o?r[(o-1)*n+t]:1)*(1-e[o])}return r}function P(e,{row:t,column:n}){let r=n===e.
length;if(!r&&n>t)return[];let o=r?0:n+1,i=Array.from({length:t-o+1},(s,l)=>o+l);return[...r?[]:[{step:n,kept:!1,value:e[n]}],...i.map(s=>({step:s,kept:!0,value:1-
e[s]}))]}function nt(e){return e.length?e.reduce((t,{value:n})=>t*n,1):0}function Mt(e,t){let n=new Float64Array(e.length);for(let r=0;r<e.length;r++)n[r]=(1-e[r])*
(r?n[r-1]:0)+e[r]*t[r];return n}function St({shares:e,z:t},n,r){return Array.from({length:r+1},(i,s)=>{let l=e[r*(t.length+1)+s];return{step:s,weight:l,candidate:n[s],
value:l*n[s]}}).sort((i,s)=>Math.abs(s.value)-Math.abs(i.value))}function kt(e,t,n,r){let o=g(t.row+n,0,e-1);if(t.column===e)return{row:o,column:r<0?o:e};let i=t.
column+r;return{row:o,column:i>o&&r>0?e:g(i,0,o)}}var d=2,te=5;function rt(e,t=te){let n=nt(e);if(e.length>t)return{factors:[...e.slice(0,t-2),null,...e.slice(-1)],sign:"≈",product:n};let r=at(e.map(({value:o})=>[
o,d]),n,d);return{factors:e,sign:r,product:n}}function Tt(e){let{factors:t,sign:n,product:r}=rt(e);return t.length<2?p(r,d):`${t.map(i=>i?p(i.value,d):"⋯").join(
" × ")} ${n} ${p(r,d)}`}function U(e){let{width:t}=e.getBoundingClientRect();return e.offsetWidth&&t?Math.round(100*t/e.offsetWidth)/100:1}var G=class{element;field;bars=a("div",{class:"bars"});wrote=a("div",{class:"mark wrote"});kept=a("div",{class:"mark kept"});tip=a("span",{class:"tip"});size=1;constructor(t,n){
this.field=a("div",{class:"field"},this.bars,this.kept,this.wrote,this.tip),this.element=a("div",{class:"gates"},n,this.field);let r=o=>{let i=this.field.getBoundingClientRect(),
s=this.size*U(this.field);return g(Math.floor((o.clientY-i.top)/s),0,this.bars.childElementCount-1)};this.field.onpointermove=o=>{o.pointerType!=="touch"&&t.hover(
r(o))},this.field.onpointerleave=()=>t.hover(null),this.field.onclick=o=>t.pick(r(o))}paint({z:t}){this.bars.replaceChildren(...Array.from(t,n=>a("div",{class:"\
gate"},a("i",{style:{width:`${100*(1-n)}%`}}),a("b"))))}resize(t){this.size=t,this.field.style.setProperty("--thin",t<9?"0px":"1px")}show({row:t,column:n},{z:r}){
let o=n===r.length,i=o?0:n+1;W(this.wrote,n,o||n>t?0:1,this.size),W(this.kept,i,Math.max(0,t-i+1),this.size),this.tip.hidden=!0}point(t,n){W(this.wrote,t,1,this.
size),W(this.kept,t,1,this.size),this.tip.hidden=!1,S(this.tip,n);let r=t*this.size-this.tip.offsetHeight-5;this.tip.style.transform=`translateY(${r<0?(t+1)*this.
size+5:r}px)`}};function W(e,t,n,r){e.hidden=n===0,e.style.transform=`translateY(${t*r}px)`,e.style.height=`${n*r}px`}var ot={share:.34,least:300,most:520},ee=148,At={wide:112,phone:84},ne=34,re=40,oe=1.45;function Lt(e,t,n=1){let r=e<620,o=r?62:96*n,i=r?0:ie(e),s=e-o-i-re,l=g(
.26*s,56,230),u=r?At.phone:At.wide*n,c=t-u-ne*(r?1:n)-(r?ee:0),m=Math.max(80,Math.floor(c));return{phone:r,names:o,gates:l,matrix:Math.floor(Math.min(s-l,oe*m)),
height:m}}function ie(e){return g(ot.share*e,ot.least,ot.most)}function se(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function K(e,t,n,r){e.width=t,e.height=n;let o=se(e),i=o.
createImageData(t,n);for(let s=0;s<t*n;s++){let l=r(s);l&&i.data.set(l,4*s)}o.putImageData(i,0,0)}var q=class{element;field;canvas=a("canvas",{"aria-hidden":"true"});row=a("div",{class:"mark row"});before=a("div",{class:"mark before"});column=a("div",{class:"\
mark column"});cell=a("div",{class:"mark cell"});tip=a("output",{class:"tip"});steps=1;across=1;down=1;constructor(t,n,r){let o=[this.row,this.before,this.column,
this.cell,this.tip];this.field=a("div",{class:"field"},this.canvas,...o),this.element=a("div",{class:"matrix"},n,r,this.field);let i=s=>{let l=this.field.getBoundingClientRect(),
u=U(this.field);return{row:g(Math.floor((s.clientY-l.top)/u/this.down),0,this.steps-1),column:g(Math.floor((s.clientX-l.left)/u/this.across),0,this.steps)}};this.
field.onpointermove=s=>{s.pointerType!=="touch"&&t.hover(i(s))},this.field.onpointerleave=()=>t.hover(null),this.field.onclick=s=>t.pick(i(s))}paint({z:t,shares:n,
largest:r},o,i){this.steps=t.length;let s=t.length+1,l=D(o.sequential);K(this.canvas,s,t.length,u=>{let[c,m]=[Math.floor(u/s),u%s];return m>c&&m<t.length?null:l(
2*F(i,n[u],r)-1)})}resize(t,n){[this.across,this.down]=[t,n];for(let[r,o]of Object.entries({across:t,down:n}))this.field.style.setProperty(`--${r}`,`${o}px`);this.
field.style.setProperty("--start",`${this.steps*t}px`)}get said(){return this.tip.textContent??""}show({row:t,column:n},r){this.mark({row:t,column:n},r),this.before.
hidden=this.column.hidden=!0}point(t){this.mark({row:t,column:t},""),this.before.hidden=t===0,C(this.before,0,(t-1)*this.down),this.before.style.width=`${t*this.
across}px`,this.column.hidden=!1,C(this.column,t*this.across,t*this.down),this.column.style.height=`${(this.steps-t)*this.down}px`}mark({row:t,column:n},r){C(this.
row,0,t*this.down),C(this.cell,n*this.across,t*this.down),this.tip.hidden=r==="",S(this.tip,r);let o=t*this.down<30,s=this.steps*this.across+this.across-this.tip.
offsetWidth,l=g((n+.5)*this.across-this.tip.offsetWidth/2,Math.min(0,s),s);C(this.tip,l,o?(t+1)*this.down+5:t*this.down-this.tip.offsetHeight-5)}};function C(e,t,n){
e.style.transform=`translate(${t}px, ${n}px)`}var Pt=4,ae=7;function Nt({data:e,reading:t,cell:n,gate:r}){let{row:o,column:i}=n,s=e.tokens.length,l={step:o+1,token:H(e.tokens[o]),place:i+1,from:i<s?H(e.tokens[i]):
"",weight:p(t.shares[o*(s+1)+i],d),kept:p(1-t.z[o],d),written:p(t.z[o],d),before:o};return r?x(e.words[o?"title_gate":"title_gate_first"],l):i===s?x(e.words.title_start,
l):x(e.words[i>o?"title_later":"title_cell"],l)}function Rt(e){let{chosen:t,gate:n}=e,r=n?[]:[t.unit===null?ue(e):le(e,t.unit)];return t.unit===null?[...r,ce(e)]:
[...r,...me(e,t.unit)]}function le({data:e,gates:t,chosen:n,cell:r},o){let i=rt(P(t.update(n.layer,o),r),ae),s=i.factors.map(c=>{if(!c)return a("span",{class:"s\
tep"},"⋯");let m=O("z",c.step+1),f=a("small",{},...c.kept?["1 − ",m]:[m]);return a("span",{class:c.kept?"step kept":"step wrote"},f,p(c.value,d))}),l=s.flatMap(
(c,m)=>m?["×",c]:[c]),u=a("b",{class:"step"},a("small",{},e.words.weight),p(i.product,d));return a("p",{class:"flow"},...l,...s.length?[i.sign]:[],u)}function ue({
data:e,gates:t,chosen:n,cell:r}){let{low:o,high:i}=t.range(n.layer,r),s={units:e.units,low:p(o.share,d),low_unit:o.unit+1,high:p(i.share,d),high_unit:i.unit+1};
return a("p",{},x(e.words.range,s))}function ce({data:e,reading:t,cell:n}){let r=e.tokens.length+1,o=t.shares.subarray(n.row*r,(n.row+1)*r),i=o[r-1];return a("p",
{},x(e.words.adds_up,{tokens:R(T(o)-i),start:R(i)}))}function me({data:e,gates:t,chosen:n,reading:r,cell:o},i){let{row:s}=o,{words:l}=e,u=t.candidate(n.layer,i),
c=Mt(r.z,u),m=s?c[s-1]:0,f=O("h",s+1,"hidden"),y=b=>de(b),E=p(1-r.z[s],d),w=a("p",{class:"sum"},f," ≈ ",a("span",{class:"kept"},E),` · ${y(m)} + `,a("span",{
class:"wrote"},p(r.z[s],d)),` · ${y(u[s])} ≈ `,a("b",{},p(c[s],d))),M=St(r,u,s),v=M.slice(Pt),A=M.slice(0,Pt).map(({step:b,weight:k,candidate:Ot,value:Ht})=>Ct(
`${b+1} ${H(e.tokens[b])}`,`${p(k,d)} · ${y(Ot)}`,p(Ht,d),b===o.column));if(v.length){let b=T(v.map(({value:k})=>k));A.push(Ct(x(l.others,{count:v.length}),"",
p(b,d)))}let h=a("tr",{class:"whole"},a("th",{},O("h",s+1,"hidden")),a("td"));return h.append(a("td",{},a("b",{},p(T(M.map(({value:b})=>b)),d)))),[a("h4",{},l.by_gates),
w,a("h4",{},l.by_weights),a("table",{},a("tbody",{},...A,h))]}function de(e){let t=p(e,d);return e<0?`(${t})`:t}function Ct(e,t,n,r=!1){let o=[a("td",{},t),a("t\
d",{},n)];return a("tr",{class:r?"lit":""},a("th",{},e),...o)}var V=class{element=a("div",{class:"units"});choose;shown=null;layer=-1;constructor(t){this.choose=t}show(t,n,r){(this.shown!==n||this.layer!==r.layer)&&this.build(
t,n,r),[this.shown,this.layer]=[n,r.layer];for(let o of this.element.querySelectorAll("button")){let{layer:i,unit:s}=o.dataset,l=s===void 0?Number(i)===r.layer:
s===String(r.unit??"");o.setAttribute("aria-pressed",String(l))}}build(t,n,{layer:r}){let{words:o}=t,i=t.offered.map((u,c)=>a("button",{type:"button","data-laye\
r":c,onclick:()=>this.choose({layer:c,unit:null})},x(o.layer,{layer:c+1}))),s={unit:null,name:o.mean,said:x(o.mean_of,{units:t.units})},l=t.offered[r].map(({unit:u,
said:c})=>({unit:u,name:x(o.unit,{unit:u+1}),said:c}));this.element.replaceChildren(a("div",{class:"layers",role:"group","aria-label":o.layers},...i),a("div",{class:"\
list",role:"group","aria-label":o.units},...[s,...l].map(({unit:u,name:c,said:m})=>{let f=()=>this.choose({layer:r,unit:u}),y={type:"button","data-unit":u??"",title:`${c}\
: ${m}`,onclick:f};return a("button",y,he(t,n,{layer:r,unit:u}),a("small",{},c),a("small",{class:"quiet"},m))})))}};function he({palette:e},t,n){let r=a("canvas",
{"aria-hidden":"true"}),{z:o,shares:i,largest:s}=t.reading(n),l=D(e.sequential);return K(r,o.length+1,o.length,u=>l(2*F("root",i[u],s)-1)),r}var pe=98,fe=70,it=class{host;frame;heads={gates:a("div",{class:"head"}),matrix:a("div",{class:"head"})};names=new L("names");tops=new L("tops",13);gateField;matrix;board;scaleButton=a(
"button",{type:"button",class:"scale",onclick:()=>this.turnScale()});units=new V(t=>this.choose(t));title=a("p",{class:"title"});numbers=a("div",{class:"numbers"});announcer;data=null;gates=null;chosen={
layer:0,unit:null};reading=null;scale="weight";kept={row:0,column:0,gate:!1};view=this.kept;constructor(t){this.host=t,this.frame=t.lifetime.frame(),this.announcer=
new $(t.lifetime),this.gateField=new G({hover:i=>this.aim(i===null?this.kept:{row:i,column:i,gate:!0}),pick:i=>this.keep({row:i,column:i,gate:!0})},this.heads.gates),
this.matrix=new q({hover:i=>this.aim(i?{...i,gate:!1}:this.kept),pick:i=>this.keep({...i,gate:!1})},this.heads.matrix,this.tops.element);let{element:n}=this.names;
this.board=a("div",{class:"board"},n,this.gateField.element,this.matrix.element,this.scaleButton);let r=a("div",{class:"content",tabindex:0,role:"region"},this.
title,this.numbers),o=a("div",{class:"side"},this.units.element,r);t.root.replaceChildren(this.board,o,this.announcer.element),N(this.board,{role:"application",
tabindex:0}),t.lifetime.listen(this.board,"keydown",i=>this.key(i)),t.lifetime.resized(t.root,()=>this.arrange())}update(t){let n=this.data;this.data=t,this.gates=
new z(t),ft(this.host.root,t.palette);for(let i of[this.board,this.host.root.querySelector(".content")])i&&N(i,{"aria-label":t.alternative});let{words:r}=t,o=(i,s)=>a(
"span",{class:`legend ${i}`},s);this.heads.gates.replaceChildren(a("b",{},r.gates),o("kept",r.kept),o("wrote",r.written)),this.heads.matrix.replaceChildren(a("b",
{},r.matrix)),n?.tokens.length!==t.tokens.length&&(this.scale=pt({queries:t.tokens,keys:t.tokens,weights:new Float32Array,causal:!0})),this.chosen=t.chosen,this.
kept={...t.cell,gate:!1},this.read(),this.arrange()}arrange(){let{data:t,reading:n}=this,{clientWidth:r,clientHeight:o}=this.host.root;if(!t||!n||!r||!o)return;
let i=Number.parseFloat(getComputedStyle(this.host.root).fontSize)/16,{phone:s,names:l,gates:u,matrix:c,height:m}=Lt(r,o,i);this.host.root.classList.toggle("pho\
ne",s);for(let[h,b]of Object.entries({names:l,gates:u,matrix:c,height:m}))this.board.style.setProperty(`--${h}`,`${b}px`);let f=t.tokens.length,[y,E]=[c/(f+1),m/
f];this.gateField.resize(E),this.matrix.resize(y,E);let w=(h,b,k)=>{h.style.top=`${b*E}px`,h.style.height=`${k*E}px`},M=(h,b,k)=>{h.style.left=`${(b+k/2)*y}px`},
v=h=>h===null?this.kept:{row:h,column:h,gate:!0};this.names.build(t.tokens,t.runs,E,w,{over:h=>this.aim(v(h)),press:h=>this.keep(v(h))},l-10);let A=h=>h===null?
this.kept:{row:f-1,column:h,gate:!1};this.tops.build([...t.tokens,"h₀"],[...t.runs,[f,1]],y,M,{over:h=>this.aim(A(h)),press:h=>this.keep(A(h))},s?fe:pe*i),this.
show()}read(){let{data:t,gates:n}=this;!t||!n||(this.reading=n.reading(this.chosen),this.gateField.paint(this.reading),this.units.show(t,n,this.chosen),this.view=
this.kept,this.paint())}paint(){let{data:t,reading:n,scale:r}=this;if(!t||!n)return;this.matrix.paint(n,t.palette,r);let o=r==="weight"?"1":lt(n.largest),i=r===
"weight"?t.words.by_weight:t.words.by_root;this.scaleButton.replaceChildren("0",a("i",{class:"ramp"}),o,a("small",{},i))}turnScale(){this.scale=this.scale==="we\
ight"?"root":"weight",this.paint()}choose(t){this.chosen=t,this.read(),this.arrange(),this.host.send("unit",{layer:t.layer+1,unit:t.unit===null?0:t.unit+1})}aim(t){
this.view=t,this.frame.request(()=>this.show())}keep(t){this.kept=t,this.aim(t),this.host.send("cell",{step:t.row+1,from:t.column+1})}show(){let{data:t,gates:n,
reading:r,chosen:o,view:i}=this;if(!t||!n||!r)return;let{gate:s,...l}=i,u={data:t,gates:n,chosen:o,reading:r,cell:l,gate:s};s?(this.gateField.point(l.row,this.saidOfGate(
l.row)),this.matrix.point(l.row)):(this.gateField.show(l,r),this.matrix.show(l,this.saidOfCell(u))),this.names.light(l.row),this.tops.light(l.column),S(this.title,
Nt(u)),this.numbers.replaceChildren(...Rt(u)),Object.assign(this.host.root.dataset,{row:l.row+1,column:l.column+1,gate:s})}saidOfCell({chosen:t,gates:n,reading:r,
cell:o}){return t.unit!==null?Tt(P(n.update(t.layer,t.unit),o)):p(r.shares[o.row*(r.z.length+1)+o.column],d)}saidOfGate(t){let{data:n,reading:r}=this;if(!n||!r)
return"";let o={kept:p(1-r.z[t],d),written:p(r.z[t],d)};return x(n.words.gate_tip,o)}key(t){let{data:n,view:r}=this;if(!n||gt(t))return;let o=(i,s)=>()=>{let l=kt(
n.tokens.length,r,i,s);this.aim({...l,gate:!1}),this.announcer.say(()=>`${this.title.textContent} ${this.matrix.said}`)};bt(t,{ArrowLeft:o(0,-1),ArrowRight:o(0,
1),ArrowUp:o(-1,0),ArrowDown:o(1,0),g:()=>this.aim({row:r.row,column:r.row,gate:!r.gate}),Enter:()=>this.keep(r)})}},Kn=vt("two-readings",e=>new it(e));export{Kn as default};

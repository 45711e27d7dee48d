function a(n,t={},...e){let r=document.createElement(n),{class:o,style:i={},onclick:s,...l}=t;o!==void 0&&(r.className=o);for(let[u,c]of Object.entries(i))r.style.
setProperty(u,c);s&&(r.onclick=()=>s()),N(r,l);for(let u of e)r.append(u instanceof Node?u:String(u));return r}function N(n,t){for(let[e,r]of Object.entries(t))r!=null&&n.setAttribute(e,String(r))}function k(n,t){n.textContent!==t&&(n.textContent=t)}function x(n,t){return n.replace(/\{(\w+)\}/g,(e,r)=>Object.hasOwn(t,r)?String(t[r]):e)}var Ct={"-":"⁻",0:"⁰",1:"¹",2:"²",3:"³",4:"⁴",5:"⁵",6:"⁶",7:"⁷",8:"⁸",9:"⁹"},Nt=1e-6;function p(n,t=4){if(!Number.isFinite(n))return V(n);let e=Math.
abs(n).toFixed(t);return n<0&&Number(e)!==0?"−"+e:e}function rt(n,t,e){let r=n.reduce((o,[i,s])=>o*nt(i,s),1);return Math.abs(r-nt(t,e))<1e-9?"=":"≈"}function nt(n,t){return Number(n.toFixed(t))}function R(n){if(!Number.
isFinite(n))return V(n);if(n<0)return Rt(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=Nt&&n>=1)return"100%";if(n>.999&&n<1)return">99.9%";if(n>
1&&n<1.0005)return">100%";let t=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(t).replace(/\.0$/,"")}%`}function Rt(n){let t=R(n);return t.startsWith("<")?`>−${t.
slice(1)}`:t.startsWith(">")?`<−${t.slice(1)}`:"−"+t}function ot(n){if(!Number.isFinite(n))return V(n);if(n===0)return"0";let t=n<0?"−":"",e=Math.abs(n),r=Number(
e.toPrecision(3));if(r>=.001&&r<1e3)return t+String(r);if(r>=1e3&&Number(e.toFixed(0))<1e4)return t+e.toFixed(0);let[o="",i=""]=e.toExponential(2).split("e");return`${t}${o}\
 × ${Ot(Number(i))}`}function Ot(n){return`10${[...String(n)].map(t=>Ct[t]).join("")}`}function V(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function f(n,t,e){return Math.min(e,Math.max(t,n))}function T(n){let t=0;for(let e of n)t+=e;return t}function O(n,t,e=""){let r=a("span",{class:`symbol ${e}`},a("i",{},n));return t!==void 0&&t!==""&&r.append(a("sub",{},t)),r}var Ht={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Ft(n){return[...n].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function it(n){
let t=[];for(let e of n){let r=Ht[e]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(e)?Ft(e)[0]:""),o=t.at(-1);r?t.push({text:r,unseen:!0}):o&&!o.unseen?o.text+=e:t.push({text:e,
unseen:!1})}return t}function st(n){let t=it(n).map(({text:e,unseen:r})=>r?a("span",{class:"unseen"},e):e);return a("span",{class:"token",dir:"auto"},...t)}function H(n){
let t=it(n).map(r=>r.text).join(""),e=t.length>1&&n.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(e)?`⁨${e}⁩`:e}function at(n,t){return Math.max(1,Math.ceil(t/n))}function lt(n){return T([...n].map(t=>/[\u1100-\uffdc]/.test(t)?.92:/[\p{Lu}mw\s]/u.test(t)?.72:.56))}var ut=11,L=class{element;least;chips=[];lit;constructor(t,e=14){this.element=a("div",{class:t}),this.least=e}type(t){return f(.8*t,this.least,20)}build(t,e,r,o,i,s=Number.
POSITIVE_INFINITY){let l=at(r,this.least+3),u=this.type(r);this.element.style.setProperty("--type",`${u}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...e.map(([c,m],g)=>{let E={class:g%l?"label thin":"label","data-first":c,onclick:()=>i.press(c)},w=a("div",E,st(t[c]));o(w,c,m);let M=s/lt(t[c]);w.classList.toggle(
"long",M<ut),M<u&&(w.style.fontSize=`${Math.max(ut,Math.floor(M))}px`),w.onpointerenter=v=>{v.pointerType!=="touch"&&i.over(c)},w.onpointerleave=()=>i.over(null);
for(let v=c;v<c+m;v++)this.chips[v]=w;return w}))}light(t){let e=t===null?void 0:this.chips[t];e!==this.lit&&(this.lit?.classList.remove("lit"),e?.classList.add(
"lit"),this.lit=e)}};function B(n){let t=atob(n),e=new Uint8Array(t.length);for(let r=0;r<t.length;r++)e[r]=t.charCodeAt(r);return new Float32Array(e.buffer)}function j(n,t,e){return n.
subarray(t*e,(t+1)*e)}var $t=20;function ct({queries:n,keys:t}){return Math.max(n.length,t.length)>$t?"root":"weight"}function F(n,t,e){return n==="weight"?t:Math.sqrt(t/(e||1))}var $=class{element=a("div",{class:"live","aria-live":"polite"});#t;constructor(t){this.#t=t.timer()}say(t,e=250){this.#t.start(e,()=>k(this.element,t()))}};function mt(n,t){for(let[e,r]of Object.entries(t))typeof r=="string"&&n.style.setProperty(`--${e}`,r);for(let e of["diverging","sequential"]){let r=t[e].map(([o,
i])=>`${i} ${o*100}%`);n.style.setProperty(`--${e}`,`linear-gradient(to right, ${r.join(", ")})`)}}function D(n){let t=n.map(([e,r])=>({at:e,channels:Dt(r)}));return e=>{
let r=f((e+1)/2,0,1),o=1;for(;o<t.length-1&&r>t[o].at;)o++;let[i,s]=[t[o-1],t[o]],l=(r-i.at)/(s.at-i.at),u=c=>Math.round(i.channels[c]+l*(s.channels[c]-i.channels[c]));
return[u(0),u(1),u(2),255]}}function Dt(n){return[1,3,5].map(t=>Number.parseInt(n.slice(t,t+2),16))}var It="presenting";function Y(){return typeof document<"u"&&document.documentElement.classList.contains(It)}function I(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function dt(n){return n.ctrlKey||n.metaKey||n.altKey}function ht(n,t){return Object.hasOwn(t,n.key)?(n.preventDefault(),n.stopPropagation(),t[n.key](),!0):!1}var _t=6,Ut=1300,zt=1.5,Gt={usual:990,most:2.25},Wt=.4;function Kt(n,t,e){if(e(t))return t;let[r,o]=[n,t];for(let i=0;i<_t;i++){let s=(r+o)/2;e(s)?r=s:o=s}return r}
function qt(n,t=Y()){let{usual:e,most:r}=t?Gt:{usual:Ut,most:zt};return Math.min(r,Math.max(1,n/e))}function pt(n,t,e,r=()=>{}){let o=n.getRootNode(),i=(o instanceof
ShadowRoot?o.host:n).closest(".st-key-stage");if(!i)return()=>{};let s=()=>n.getBoundingClientRect().height,l=c=>{let m=Kt(I()?Math.min(e,Wt):e,qt(i.clientWidth),
g=>(n.style.zoom=String(g),r(),s()<=c));return n.style.zoom=String(m),r(),m},u=()=>{let c=i.clientHeight;if(!c)return;n.style.maxHeight="",n.classList.remove("c\
rowded");let m=l(c);s()>c+1&&(n.classList.add("crowded"),m=l(c)),n.style.maxHeight=`${c/m}px`,n.style.overflowY="auto"};return t.resized(i,u),u}var _=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,e,r){t.addEventListener(e,r,{signal:this.#t.signal})}resized(t,e){
let r=new ResizeObserver(e);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new X;return this.#e.add(()=>t.close()),t}frame(){let t=new Q;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},X=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,e){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,e()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},Q=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(e=>{this.#t=null,t(e)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var Vt=Symbol.for("seq2see.picture");function ft(n,t){n[Vt]=t}function gt(n,t,e=1){let r=new WeakMap;function o(i,s,l){let u=new _;I()&&i.classList.add("framed");let m=t({root:i,lifetime:u,send:(E,w)=>y.send?.(E,w)},s),g=e<
1?pt(i,u,e,()=>m.arrange?.()):()=>{},y={lifetime:u,picture:m,fit:g,send:l};return r.set(i,y),y}return({data:i,parentElement:s,setStateValue:l})=>{let u=s.querySelector(
`.${n}`);if(!u||!i)return;let c=r.get(u)??o(u,i,l);return c.send=l,ft(u,{name:n,data:i}),c.picture.update(i),c.fit(),()=>{c.lifetime.close(),r.get(u)===c&&r.delete(
u)}}}var U=class{steps;#t;#e;#n;constructor({tokens:t,units:e,update:r,candidate:o}){this.steps=t.length,this.#t=e,this.#e=B(r),this.#n=B(o)}update(t,e){return this.#r(
this.#e,t,e)}candidate(t,e){return this.#r(this.#n,t,e)}reading({layer:t,unit:e}){if(e!==null){let i=this.update(t,e),s=bt(i);return{z:i,shares:s,largest:Math.max(
...s)}}let r=new Float64Array(this.steps),o=new Float64Array(this.steps*(this.steps+1));for(let i=0;i<this.#t;i++){let s=this.update(t,i);for(let u=0;u<r.length;u++)
r[u]+=s[u]/this.#t;let l=bt(s);for(let u=0;u<o.length;u++)o[u]+=l[u]/this.#t}return{z:r,shares:o,largest:Math.max(...o)}}range(t,e){let r=Array.from({length:this.#t},
(s,l)=>({unit:l,share:Z(P(this.update(t,l),e))})),o=(s,l)=>l.share<s.share?l:s,i=(s,l)=>l.share>s.share?l:s;return{low:r.reduce(o),high:r.reduce(i)}}#r(t,e,r){return Float64Array.
from({length:this.steps},(o,i)=>j(t,e*this.steps+i,this.#t)[r])}};function bt(n){let[t,e]=[n.length,n.length+1],r=new Float64Array(t*e);for(let o=0;o<t;o++){for(let i=0;i<
o;i++)r[o*e+i]=r[(o-1)*e+i]*(1-n[o]);r[o*e+o]=n[o],r[o*e+t]=(o?r[(o-1)*e+t]:1)*(1-n[o])}return r}function P(n,{row:t,column:e}){let r=e===n.length;if(!r&&e>t)return[];
let o=r?0:e+1,i=Array.from({length:t-o+1},(s,l)=>o+l);return[...r?[]:[{step:e,kept:!1,value:n[e]}],...i.map(s=>({step:s,kept:!0,value:1-n[s]}))]}function Z(n){return n.
length?n.reduce((t,{value:e})=>t*e,1):0}function yt(n,t){let e=new Float64Array(n.length);for(let r=0;r<n.length;r++)e[r]=(1-n[r])*(r?e[r-1]:0)+n[r]*t[r];return e}
function wt({shares:n,z:t},e,r){return Array.from({length:r+1},(i,s)=>{let l=n[r*(t.length+1)+s];return{step:s,weight:l,candidate:e[s],value:l*e[s]}}).sort((i,s)=>Math.
abs(s.value)-Math.abs(i.value))}function xt(n,t,e,r){let o=f(t.row+e,0,n-1);if(t.column===n)return{row:o,column:r<0?o:n};let i=t.column+r;return{row:o,column:i>
o&&r>0?n:f(i,0,o)}}var d=2,Bt=5;function J(n,t=Bt){let e=Z(n);if(n.length>t)return{factors:[...n.slice(0,t-2),null,...n.slice(-1)],sign:"≈",product:e};let r=rt(n.map(({value:o})=>[
o,d]),e,d);return{factors:n,sign:r,product:e}}function vt(n){let{factors:t,sign:e,product:r}=J(n);return t.length<2?p(r,d):`${t.map(i=>i?p(i.value,d):"⋯").join(
" × ")} ${e} ${p(r,d)}`}var G=class{element;field;bars=a("div",{class:"bars"});wrote=a("div",{class:"mark wrote"});kept=a("div",{class:"mark kept"});tip=a("span",{class:"tip"});size=1;constructor(t,e){
this.field=a("div",{class:"field"},this.bars,this.kept,this.wrote,this.tip),this.element=a("div",{class:"gates"},e,this.field);let r=o=>{let i=this.field.getBoundingClientRect();
return f(Math.floor((o.clientY-i.top)/this.size),0,this.bars.childElementCount-1)};this.field.onpointermove=o=>{o.pointerType!=="touch"&&t.hover(r(o))},this.field.
onpointerleave=()=>t.hover(null),this.field.onclick=o=>t.pick(r(o))}paint({z:t}){this.bars.replaceChildren(...Array.from(t,e=>a("div",{class:"gate"},a("i",{style:{
width:`${100*(1-e)}%`}}),a("b"))))}resize(t){this.size=t,this.field.style.setProperty("--thin",t<9?"0px":"1px")}show({row:t,column:e},{z:r}){let o=e===r.length,
i=o?0:e+1;z(this.wrote,e,o||e>t?0:1,this.size),z(this.kept,i,Math.max(0,t-i+1),this.size),this.tip.hidden=!0}point(t,e){z(this.wrote,t,1,this.size),z(this.kept,
t,1,this.size),this.tip.hidden=!1,k(this.tip,e);let r=t*this.size-this.tip.offsetHeight-5;this.tip.style.transform=`translateY(${r<0?(t+1)*this.size+5:r}px)`}};
function z(n,t,e,r){n.hidden=e===0,n.style.transform=`translateY(${t*r}px)`,n.style.height=`${e*r}px`}var tt={share:.34,least:300,most:520},jt=148,Et={wide:112,phone:84},Yt=34,Xt=40,Qt=1.45;function Mt(n,t,e=1){let r=n<620,o=r?62:96*e,i=r?0:Zt(n),s=n-o-i-Xt,l=f(
.26*s,56,230),u=r?Et.phone:Et.wide*e,c=t-u-Yt*(r?1:e)-(r?jt:0),m=Math.max(80,Math.floor(c));return{phone:r,names:o,gates:l,matrix:Math.floor(Math.min(s-l,Qt*m)),
height:m}}function Zt(n){return f(tt.share*n,tt.least,tt.most)}function Jt(n){let t=n.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function W(n,t,e,r){n.width=t,n.height=e;let o=Jt(n),i=o.
createImageData(t,e);for(let s=0;s<t*e;s++){let l=r(s);l&&i.data.set(l,4*s)}o.putImageData(i,0,0)}var K=class{element;field;canvas=a("canvas",{"aria-hidden":"true"});row=a("div",{class:"mark row"});before=a("div",{class:"mark before"});column=a("div",{class:"\
mark column"});cell=a("div",{class:"mark cell"});tip=a("output",{class:"tip"});steps=1;across=1;down=1;constructor(t,e,r){let o=[this.row,this.before,this.column,
this.cell,this.tip];this.field=a("div",{class:"field"},this.canvas,...o),this.element=a("div",{class:"matrix"},e,r,this.field);let i=s=>{let l=this.field.getBoundingClientRect();
return{row:f(Math.floor((s.clientY-l.top)/this.down),0,this.steps-1),column:f(Math.floor((s.clientX-l.left)/this.across),0,this.steps)}};this.field.onpointermove=
s=>{s.pointerType!=="touch"&&t.hover(i(s))},this.field.onpointerleave=()=>t.hover(null),this.field.onclick=s=>t.pick(i(s))}paint({z:t,shares:e,largest:r},o,i){this.
steps=t.length;let s=t.length+1,l=D(o.sequential);W(this.canvas,s,t.length,u=>{let[c,m]=[Math.floor(u/s),u%s];return m>c&&m<t.length?null:l(2*F(i,e[u],r)-1)})}resize(t,e){
[this.across,this.down]=[t,e];for(let[r,o]of Object.entries({across:t,down:e}))this.field.style.setProperty(`--${r}`,`${o}px`);this.field.style.setProperty("--s\
tart",`${this.steps*t}px`)}get said(){return this.tip.textContent??""}show({row:t,column:e},r){this.mark({row:t,column:e},r),this.before.hidden=this.column.hidden=
!0}point(t){this.mark({row:t,column:t},""),this.before.hidden=t===0,C(this.before,0,(t-1)*this.down),this.before.style.width=`${t*this.across}px`,this.column.hidden=
!1,C(this.column,t*this.across,t*this.down),this.column.style.height=`${(this.steps-t)*this.down}px`}mark({row:t,column:e},r){C(this.row,0,t*this.down),C(this.cell,
e*this.across,t*this.down),this.tip.hidden=r==="",k(this.tip,r);let o=t*this.down<30,s=this.steps*this.across+this.across-this.tip.offsetWidth,l=f((e+.5)*this.across-
this.tip.offsetWidth/2,Math.min(0,s),s);C(this.tip,l,o?(t+1)*this.down+5:t*this.down-this.tip.offsetHeight-5)}};function C(n,t,e){n.style.transform=`translate(${t}\
px, ${e}px)`}var kt=4,te=7;function Tt({data:n,reading:t,cell:e,gate:r}){let{row:o,column:i}=e,s=n.tokens.length,l={step:o+1,token:H(n.tokens[o]),place:i+1,from:i<s?H(n.tokens[i]):
"",weight:p(t.shares[o*(s+1)+i],d),kept:p(1-t.z[o],d),written:p(t.z[o],d),before:o};return r?x(n.words[o?"title_gate":"title_gate_first"],l):i===s?x(n.words.title_start,
l):x(n.words[i>o?"title_later":"title_cell"],l)}function At(n){let{chosen:t,gate:e}=n,r=e?[]:[t.unit===null?ne(n):ee(n,t.unit)];return t.unit===null?[...r,re(n)]:
[...r,...oe(n,t.unit)]}function ee({data:n,gates:t,chosen:e,cell:r},o){let i=J(P(t.update(e.layer,o),r),te),s=i.factors.map(c=>{if(!c)return a("span",{class:"st\
ep"},"⋯");let m=O("z",c.step+1),g=a("small",{},...c.kept?["1 − ",m]:[m]);return a("span",{class:c.kept?"step kept":"step wrote"},g,p(c.value,d))}),l=s.flatMap(
(c,m)=>m?["×",c]:[c]),u=a("b",{class:"step"},a("small",{},n.words.weight),p(i.product,d));return a("p",{class:"flow"},...l,...s.length?[i.sign]:[],u)}function ne({
data:n,gates:t,chosen:e,cell:r}){let{low:o,high:i}=t.range(e.layer,r),s={units:n.units,low:p(o.share,d),low_unit:o.unit+1,high:p(i.share,d),high_unit:i.unit+1};
return a("p",{},x(n.words.range,s))}function re({data:n,reading:t,cell:e}){let r=n.tokens.length+1,o=t.shares.subarray(e.row*r,(e.row+1)*r),i=o[r-1];return a("p",
{},x(n.words.adds_up,{tokens:R(T(o)-i),start:R(i)}))}function oe({data:n,gates:t,chosen:e,reading:r,cell:o},i){let{row:s}=o,{words:l}=n,u=t.candidate(e.layer,i),
c=yt(r.z,u),m=s?c[s-1]:0,g=O("h",s+1,"hidden"),y=b=>ie(b),E=p(1-r.z[s],d),w=a("p",{class:"sum"},g," ≈ ",a("span",{class:"kept"},E),` · ${y(m)} + `,a("span",{
class:"wrote"},p(r.z[s],d)),` · ${y(u[s])} ≈ `,a("b",{},p(c[s],d))),M=wt(r,u,s),v=M.slice(kt),A=M.slice(0,kt).map(({step:b,weight:S,candidate:Lt,value:Pt})=>St(
`${b+1} ${H(n.tokens[b])}`,`${p(S,d)} · ${y(Lt)}`,p(Pt,d),b===o.column));if(v.length){let b=T(v.map(({value:S})=>S));A.push(St(x(l.others,{count:v.length}),"",
p(b,d)))}let h=a("tr",{class:"whole"},a("th",{},O("h",s+1,"hidden")),a("td"));return h.append(a("td",{},a("b",{},p(T(M.map(({value:b})=>b)),d)))),[a("h4",{},l.by_gates),
w,a("h4",{},l.by_weights),a("table",{},a("tbody",{},...A,h))]}function ie(n){let t=p(n,d);return n<0?`(${t})`:t}function St(n,t,e,r=!1){let o=[a("td",{},t),a("t\
d",{},e)];return a("tr",{class:r?"lit":""},a("th",{},n),...o)}var q=class{element=a("div",{class:"units"});choose;shown=null;layer=-1;constructor(t){this.choose=t}show(t,e,r){(this.shown!==e||this.layer!==r.layer)&&this.build(
t,e,r),[this.shown,this.layer]=[e,r.layer];for(let o of this.element.querySelectorAll("button")){let{layer:i,unit:s}=o.dataset,l=s===void 0?Number(i)===r.layer:
s===String(r.unit??"");o.setAttribute("aria-pressed",String(l))}}build(t,e,{layer:r}){let{words:o}=t,i=t.offered.map((u,c)=>a("button",{type:"button","data-laye\
r":c,onclick:()=>this.choose({layer:c,unit:null})},x(o.layer,{layer:c+1}))),s={unit:null,name:o.mean,said:x(o.mean_of,{units:t.units})},l=t.offered[r].map(({unit:u,
said:c})=>({unit:u,name:x(o.unit,{unit:u+1}),said:c}));this.element.replaceChildren(a("div",{class:"layers",role:"group","aria-label":o.layers},...i),a("div",{class:"\
list",role:"group","aria-label":o.units},...[s,...l].map(({unit:u,name:c,said:m})=>{let g=()=>this.choose({layer:r,unit:u}),y={type:"button","data-unit":u??"",title:`${c}\
: ${m}`,onclick:g};return a("button",y,se(t,e,{layer:r,unit:u}),a("small",{},c),a("small",{class:"quiet"},m))})))}};function se({palette:n},t,e){let r=a("canvas",
{"aria-hidden":"true"}),{z:o,shares:i,largest:s}=t.reading(e),l=D(n.sequential);return W(r,o.length+1,o.length,u=>l(2*F("root",i[u],s)-1)),r}var ae=98,le=70,et=class{host;frame;heads={gates:a("div",{class:"head"}),matrix:a("div",{class:"head"})};names=new L("names");tops=new L("tops",13);gateField;matrix;board;scaleButton=a(
"button",{type:"button",class:"scale",onclick:()=>this.turnScale()});units=new q(t=>this.choose(t));title=a("p",{class:"title"});numbers=a("div",{class:"numbers"});announcer;data=null;gates=null;chosen={
layer:0,unit:null};reading=null;scale="weight";kept={row:0,column:0,gate:!1};view=this.kept;constructor(t){this.host=t,this.frame=t.lifetime.frame(),this.announcer=
new $(t.lifetime),this.gateField=new G({hover:i=>this.aim(i===null?this.kept:{row:i,column:i,gate:!0}),pick:i=>this.keep({row:i,column:i,gate:!0})},this.heads.gates),
this.matrix=new K({hover:i=>this.aim(i?{...i,gate:!1}:this.kept),pick:i=>this.keep({...i,gate:!1})},this.heads.matrix,this.tops.element);let{element:e}=this.names;
this.board=a("div",{class:"board"},e,this.gateField.element,this.matrix.element,this.scaleButton);let r=a("div",{class:"content",tabindex:0,role:"region"},this.
title,this.numbers),o=a("div",{class:"side"},this.units.element,r);t.root.replaceChildren(this.board,o,this.announcer.element),N(this.board,{role:"application",
tabindex:0}),t.lifetime.listen(this.board,"keydown",i=>this.key(i)),t.lifetime.resized(t.root,()=>this.arrange())}update(t){let e=this.data;this.data=t,this.gates=
new U(t),mt(this.host.root,t.palette);for(let i of[this.board,this.host.root.querySelector(".content")])i&&N(i,{"aria-label":t.alternative});let{words:r}=t,o=(i,s)=>a(
"span",{class:`legend ${i}`},s);this.heads.gates.replaceChildren(a("b",{},r.gates),o("kept",r.kept),o("wrote",r.written)),this.heads.matrix.replaceChildren(a("b",
{},r.matrix)),e?.tokens.length!==t.tokens.length&&(this.scale=ct({queries:t.tokens,keys:t.tokens,weights:new Float32Array,causal:!0})),this.chosen=t.chosen,this.
kept={...t.cell,gate:!1},this.read(),this.arrange()}arrange(){let{data:t,reading:e}=this,{clientWidth:r,clientHeight:o}=this.host.root;if(!t||!e||!r||!o)return;
let i=Number.parseFloat(getComputedStyle(this.host.root).fontSize)/16,{phone:s,names:l,gates:u,matrix:c,height:m}=Mt(r,o,i);this.host.root.classList.toggle("pho\
ne",s);for(let[h,b]of Object.entries({names:l,gates:u,matrix:c,height:m}))this.board.style.setProperty(`--${h}`,`${b}px`);let g=t.tokens.length,[y,E]=[c/(g+1),m/
g];this.gateField.resize(E),this.matrix.resize(y,E);let w=(h,b,S)=>{h.style.top=`${b*E}px`,h.style.height=`${S*E}px`},M=(h,b,S)=>{h.style.left=`${(b+S/2)*y}px`},
v=h=>h===null?this.kept:{row:h,column:h,gate:!0};this.names.build(t.tokens,t.runs,E,w,{over:h=>this.aim(v(h)),press:h=>this.keep(v(h))},l-10);let A=h=>h===null?
this.kept:{row:g-1,column:h,gate:!1};this.tops.build([...t.tokens,"h₀"],[...t.runs,[g,1]],y,M,{over:h=>this.aim(A(h)),press:h=>this.keep(A(h))},s?le:ae*i),this.
show()}read(){let{data:t,gates:e}=this;!t||!e||(this.reading=e.reading(this.chosen),this.gateField.paint(this.reading),this.units.show(t,e,this.chosen),this.view=
this.kept,this.paint())}paint(){let{data:t,reading:e,scale:r}=this;if(!t||!e)return;this.matrix.paint(e,t.palette,r);let o=r==="weight"?"1":ot(e.largest),i=r===
"weight"?t.words.by_weight:t.words.by_root;this.scaleButton.replaceChildren("0",a("i",{class:"ramp"}),o,a("small",{},i))}turnScale(){this.scale=this.scale==="we\
ight"?"root":"weight",this.paint()}choose(t){this.chosen=t,this.read(),this.arrange(),this.host.send("unit",{layer:t.layer+1,unit:t.unit===null?0:t.unit+1})}aim(t){
this.view=t,this.frame.request(()=>this.show())}keep(t){this.kept=t,this.aim(t),this.host.send("cell",{step:t.row+1,from:t.column+1})}show(){let{data:t,gates:e,
reading:r,chosen:o,view:i}=this;if(!t||!e||!r)return;let{gate:s,...l}=i,u={data:t,gates:e,chosen:o,reading:r,cell:l,gate:s};s?(this.gateField.point(l.row,this.saidOfGate(
l.row)),this.matrix.point(l.row)):(this.gateField.show(l,r),this.matrix.show(l,this.saidOfCell(u))),this.names.light(l.row),this.tops.light(l.column),k(this.title,
Tt(u)),this.numbers.replaceChildren(...At(u)),Object.assign(this.host.root.dataset,{row:l.row+1,column:l.column+1,gate:s})}saidOfCell({chosen:t,gates:e,reading:r,
cell:o}){return t.unit!==null?vt(P(e.update(t.layer,t.unit),o)):p(r.shares[o.row*(r.z.length+1)+o.column],d)}saidOfGate(t){let{data:e,reading:r}=this;if(!e||!r)
return"";let o={kept:p(1-r.z[t],d),written:p(r.z[t],d)};return x(e.words.gate_tip,o)}key(t){let{data:e,view:r}=this;if(!e||dt(t))return;let o=(i,s)=>()=>{let l=xt(
e.tokens.length,r,i,s);this.aim({...l,gate:!1}),this.announcer.say(()=>`${this.title.textContent} ${this.matrix.said}`)};ht(t,{ArrowLeft:o(0,-1),ArrowRight:o(0,
1),ArrowUp:o(-1,0),ArrowDown:o(1,0),g:()=>this.aim({row:r.row,column:r.row,gate:!r.gate}),Enter:()=>this.keep(r)})}},Rn=gt("two-readings",n=>new et(n));export{Rn as default};

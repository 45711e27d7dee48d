function a(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...l}=e;o!==void 0&&(n.className=o);for(let[u,c]of Object.entries(s))n.style.
setProperty(u,c);i&&(n.onclick=()=>i()),Ie(n,l);for(let u of t)n.append(u instanceof Node?u:String(u));return n}function Ie(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function v(r,e){r.textContent!==e&&(r.textContent=e)}function he(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function k(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var O=class{element=a("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>v(this.element,e()))}};var We=1e-6;function d(r,e=4){if(!Number.isFinite(r))return de(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function Z(r){if(!Number.isFinite(r))return de(r);if(r<0)return Ue(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=We&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function Ue(r){let e=Z(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function de(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function f(r,e,t){return Math.min(t,Math.max(e,r))}function $(r){let e=0;for(let t of r)e+=t;return e}
function R(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function pe(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function fe(r){let e=r.map(([t,n])=>({at:t,channels:Ve(n)}));
return t=>{let n=f((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],l=(n-s.at)/(i.at-s.at),u=c=>Math.round(s.channels[c]+l*(i.channels[c]-
s.channels[c]));return[u(0),u(1),u(2),255]}}function Ve(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var _e="presenting";function J(){return typeof document<"u"&&document.documentElement.classList.contains(_e)}function I(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function W(r){return r.ctrlKey||r.metaKey||r.altKey}function U(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var Fe=6,Be=1300,ze=1.5,Ke={usual:990,most:2.25},je=.4;function Ye(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<Fe;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}
function Ge(r,e=J()){let{usual:t,most:n}=e?Ke:{usual:Be,most:ze};return Math.min(n,Math.max(1,r/t))}function ye(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof
ShadowRoot?o.host:r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,l=c=>{let m=Ye(I()?Math.min(t,je):t,Ge(s.clientWidth),
h=>(r.style.zoom=String(h),n(),i()<=c));return r.style.zoom=String(m),n(),m},u=()=>{let c=s.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let m=l(c);i()>c+1&&(r.classList.add("crowded"),m=l(c)),r.style.maxHeight=`${c/m}px`,r.style.overflowY="auto"};return e.resized(s,u),u}var V=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new ee;return this.#t.add(()=>e.close()),e}frame(){let e=new te;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},ee=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},te=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var Xe=Symbol.for("seq2see.picture");function be(r,e){r[Xe]=e}function ge(r,e,t=1){let n=new WeakMap;function o(s,i,l){let u=new V;I()&&s.classList.add("framed");let m=e({root:s,lifetime:u,send:(S,b)=>y.send?.(S,b)},i),h=t<
1?ye(s,u,t,()=>m.arrange?.()):()=>{},y={lifetime:u,picture:m,fit:h,send:l};return n.set(s,y),y}return({data:s,parentElement:i,setStateValue:l})=>{let u=i.querySelector(
`.${r}`);if(!u||!s)return;let c=n.get(u)??o(u,s,l);return c.send=l,be(u,{name:r,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),n.get(u)===c&&n.delete(
u)}}}function ne(r,e,t=""){let n=a("span",{class:`symbol ${t}`},a("i",{},r));return e!==void 0&&e!==""&&n.append(a("sub",{},e)),n}var Qe={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Ze(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function we(r){
let e=[];for(let t of r){let n=Qe[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?Ze(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function D(r){let e=we(r).map(({text:t,unseen:n})=>n?a("span",{class:"unseen"},t):t);return a("span",{class:"token",dir:"auto"},...e)}function M(r){
let e=we(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function L(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function P(r,e,t){return r.
subarray(e*t,(e+1)*t)}function re(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function ve(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,...l}=r,u=L(i);return{...l,q:L(e),k:L(t),v:L(n),z:L(o),dots:L(s),weights:u,divisor:(r.scaled?Math.sqrt(r.d):
1)*r.temperature,largest:R(u,0)}}function E({causal:r},e,t){return r&&t>e}var q="−∞";function oe({keys:r,causal:e,dots:t,divisor:n},o){let s=-1/0;for(let l=0;l<r.length;l++)E({causal:e},o,l)||(s=Math.max(s,t[o*r.length+l]/n));let i=0;
for(let l=0;l<r.length;l++)E({causal:e},o,l)||(i+=Math.exp(t[o*r.length+l]/n-s));return{most:s,sum:i}}function xe(r){let{queries:e,keys:t,dots:n,divisor:o}=r,s=e.
map((u,c)=>oe(r,c)),i=n.map(u=>u/o),l=i.map((u,c)=>Math.min(0,u-s[Math.floor(c/t.length)].most));return{i2:String(e.length).length,j2:String(t.length).length,dot:A(
n),scaled:A(i),mask:`(${q})`.length,score:A(i),most:A(s.map(({most:u})=>u),2),power:A(l,2),total:A(s.map(({sum:u})=>u)),weight:A([1])}}function A(r,e=4){let[t,n]=[
0,0];for(let o of r)[t,n]=[Math.min(t,o),Math.max(n,o)];return Math.max(d(t,e).length,d(n,e).length)-.5}function _({keys:r,causal:e,dots:t,weights:n,divisor:o},s,i,l=0){
let u=s*r.length+i,c=E({causal:e},s,i),m=t[u]/o;return{dot:d(t[u]),scaled:d(m),score:c?q:d(m),power:c?q:d(m-l,2),weight:d(n[u])}}var w=32;function se(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=w?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,w).sort((o,s)=>o-s)}var C=class{element;roles;columns=[];constructor(e,t){
this.element=a("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>a("span",{class:s},n[i]));return this.element.append(a("div",{class:"dimension"},a("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:l,last:u}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let c=t(o);c.forEach((h,y)=>{l[y].data=d(h,3)});let m=n?c[2]/n:0;u.style.setProperty("--share",Math.abs(m).toFixed(2)),u.classList.toggle("bel\
ow",m<0)})}};var ke=20,Je=64,F=class{element=a("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=ke;this.element.classList.toggle("plain",!t),this.element.
classList.toggle("dense",e.keys.length>Je),this.bars=e.keys.map((n,o)=>{let s=new Text,i=a("span"),l=a("span",{class:"below"},t?M(n):"");return{element:a("div",
{class:"bar","data-column":o},a("span",{},s),a("div",{class:"column"},i),l),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.
row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.row=t;let o=this.bars.length<=ke;this.bars.forEach(({column:s,above:i},l)=>{let u=e.weights[t*this.bars.
length+l];s.style.transform=`scaleY(${u})`,o&&(i.data=u>=.005?d(u,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.
lit.element.classList.add("lit")}};var B=class{element;pin;words;title=a("div",{class:"title"});products=new C("product",["query","key","product"]);values=new C("value",["value","part","output"]);flow=a(
"div",{class:"flow"});bars=new F;heads={product:ie(),softmax:ie(),value:ie()};tables;more;shown=null;rest=a("p",{class:"rest"});restValue=a("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=a("button",{type:"button",class:"pin-button",onclick:t}),this.more=a("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:o}=this;this.tables=a("div",{class:"tables",hidden:""},o.product,this.products.element,this.rest,o.value,this.values.element,this.restValue),this.element=
a("div",{class:"arithmetic"},a("div",{class:"top"},this.pin,this.title),this.flow,a("div",{class:"row-of"},o.softmax,this.more),this.bars.element,this.tables)}open(e){
this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{
symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(e.d,w)),this.values.build(Math.min(e.d,w)),this.bars.update(e),this.more.hidden=!e.
d,this.more.textContent=k(this.words.details,{count:e.d});let n=xe(e),o=(u,c)=>m=>a("span",{class:`symbol ${c}`},a("i",{},u),a("sub",Me(n[m]),this.text(m))),[s,
i]=[o(t.query,"query"),o(t.key,"key")],l=u=>a("span",{class:`word ${u}`},this.text(u));this.title.replaceChildren(s("i0"),l("query")," → ",i("j0"),l("key"),":\
 ",a("b",{},this.text("share"))),this.heads.product.replaceChildren(s("i1")," · ",i("j1"),a("small",{},this.words.products)),this.flow.replaceChildren(...this.
steps(e,s,i,n)),this.heads.softmax.replaceChildren(a("small",{},this.words.softmax),a("small",{class:"sum"},this.words.adds_up)),this.heads.value.replaceChildren(
this.weightedSum(e,o(t.output,"output")),a("small",{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({symbols:e},t){let n=(...s)=>a(
"sub",{},...s),o=s=>a("i",{},s);return a("span",{},t("i4")," = ",a("span",{class:"symbol"},"Σ",n(o("j")))," ",a("span",{class:"symbol"},o("a"),n(this.text("i5"),
o("j")))," ",a("span",{class:"symbol value"},o(e.value),n(o("j"))))}steps(e,t,n,o){let{words:s}=this,i=(h,...y)=>a("div",{class:"step"},a("small",{},h),a("span",
{},...y)),l=(h,y="")=>a("b",{...Me(o[h],`number ${y}`),"data-number":h},this.text(h));if(!e.d)return[i(s.weight,l("weight","strong"))];let u=e.scaled?[` ÷ √${e.
d}`]:[];e.temperature!==1&&u.push(` ÷ ${e.temperature}`),u.length||u.push(s.nothing);let c=a("span",{class:"exp"},"e",a("sup",{},l("power"))),m=a("span",{class:"\
most"},"max = ",l("most"),": ");return[i(s.sum,t("i2")," · ",n("j2")," = ",l("dot")),i(e.scaled?s.scale:s.unscaled,...u," = ",l("scaled")),e.causal?i(s.mask,"+\
 ",l("mask")," = ",l("score")):i(s.unmasked,l("score")),i(s.weight,m,c," / ",l("total")," = ",l("weight","strong"))]}show(e,{row:t,column:n}){let o=t*e.keys.length+
n,s=E(e,t,n),[i,l]=[String(t+1),String(n+1)],{most:u,sum:c}=this.totalOf(e,t);this.write({i0:i,i1:i,i2:i,i4:i,i5:i,j0:l,j1:l,j2:l,query:M(e.queries[t]),key:M(e.
keys[n]),mask:s?`(${q})`:"0",most:d(u,2),total:d(c,4),share:Z(e.weights[o]),..._(e,t,n,u)}),this.element.classList.toggle("shut",s),this.shown={data:e,row:t,column:n},
this.tables.hidden||this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,n),this.valuesOf(e,t,n,e.weights[t*e.keys.length+n])}write(e){for(let[
t,n]of this.texts)n.data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.total={row:t,...oe(e,t)}),this.total}productsOf(e,t,n){let{d:o}=e,
[s,i]=[P(e.q,t,o),P(e.k,n,o)],l=h=>s[h]*i[h],u=se(o,l),c=R(u.map(h=>Math.abs(l(h))),0);if(this.products.show(u,h=>[s[h],i[h],l(h)],c),this.rest.hidden=o<=w,o<=w)
return;let m=e.dots[t*e.keys.length+n]-$(u.map(l));this.rest.textContent=k(this.words.rest,{count:o-w,sum:d(m)})}valuesOf(e,t,n,o){let{d:s}=e,[i,l]=[P(e.v,n,s),
P(e.z,t,s)],u=se(s,c=>i[c]*o);this.values.show(u,c=>[i[c],o*i[c],l[c]],R(l.map(Math.abs),0)),this.restValue.hidden=s<=w,this.restValue.textContent=s>w?k(this.words.
rest_values,{count:s-w}):""}};function Me(r,e=""){return r?{class:`${e} boxed`.trim(),style:{"--places":String(r)}}:{class:e}}function ie(){return a("p",{class:"\
heading"})}var et=16,z=class{element=a("div",{class:"heads"});words;on;title=a("span",{class:"name"});order;list=a("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=a("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.element.append(a("div",{class:"above"},this.
title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||!e.ranking.length))}draw(e,t){
let n=he(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((i,l)=>i.map((u,c)=>[l,c])),s=e.ranking.length>0;this.title.textContent=s?this.words.heads:this.
words.all_heads,this.order.hidden=!s,this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([i,l])=>this.button(e,i,l)),this.element.
classList.toggle("many",this.buttons.length>et),this.element.style.setProperty("--across",String(Math.max(...e.rows.map(i=>i.length)))),this.list.replaceChildren(
...this.buttons),n&&this.buttons.find(i=>i.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.
order(this.byLayer))}button(e,t,n){let{image:o,title:s}=e.rows[t][n],i=k(this.words.layer_head,{layer:t+1,head:n+1}),l=s?`${i}: ${s}`:i,u=`${t+1}.${n+1}`,c=a("b\
utton",{type:"button",title:l,"aria-label":`${u}: ${l}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":u,onclick:()=>this.on.choose(t,n)},a("img",{src:o,
alt:""}),a("small",{},u));return c.onkeydown=m=>this.key(m,c),c}key(e,t){if(W(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===
this.buttons[0].offsetTop).length,s=i=>()=>this.buttons[n+i]?.focus();U(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var tt=400,le={share:.4,least:300,most:380},nt=380,Ee=82,rt={wide:92,narrow:92,phone:74},ot=38,st=230,it={wide:56,narrow:56,phone:30},lt=.6,at=64;function Te(r,e,t){
let n=ut(r,e,t),o=n==="phone"?11:6;return{shape:n,cell:f(Math.floor(ae(n,r,e)/t),o,72)}}function ut(r,e,t){return r<620?"phone":t>at||ae("wide",r,e)<lt*ae("narr\
ow",r,e)?"narrow":"wide"}function ae(r,e,t){let n=f(le.share*e,le.least,le.most),o={wide:tt+nt+28,narrow:n+Ee,phone:Ee}[r]+it[r];return Math.min(e-o,t-rt[r]-ot-
(r==="phone"?st:0))}function Se(r,e){return Math.max(1,Math.ceil(e/r))}function K(r){return $([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(e)?
.72:.56))}function ue(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function Le(r,e,t,n){r.width=e,r.height=t;let o=ue(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let l=n(i);l&&s.data.set(l,4*i)}o.putImageData(s,0,0)}var Pe=11,T=class{element;least;chips=[];lit;constructor(e,t=14){this.element=a("div",{class:e}),this.least=t}type(e){return f(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let l=Se(n,this.least+3),u=this.type(n);this.element.style.setProperty("--type",`${u}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,m],h)=>{let S={class:h%l?"label thin":"label","data-first":c,onclick:()=>s.press(c)},b=a("div",S,D(e[c]));o(b,c,m);let p=i/K(e[c]);b.classList.toggle(
"long",p<Pe),p<u&&(b.style.fontSize=`${Math.max(Pe,Math.floor(p))}px`),b.onpointerenter=g=>{g.pointerType!=="touch"&&s.over(c)},b.onpointerleave=()=>s.over(null);
for(let g=c;g<c+m;g++)this.chips[g]=b;return b}))}light(e){let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add(
"lit"),this.lit=t)}};var ct=6,mt=20;function Ae({queries:r,keys:e}){return Math.max(r.length,e.length)>mt?"root":"weight"}function Ne(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function x(r,e){return{row:r,column:e,whole:""}}function N(r){return{row:r,column:null,whole:"row"}}function H(r){return{row:null,column:r,whole:"column"}}function He(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function Re(r,e){let t=r.row??ht(r.column??0,e),n=r.column??re(P(e.weights,t,e.keys.length));
return{row:t,column:n,whole:r.whole}}function ht(r,{weights:e,queries:t,keys:n}){return re(t.map((o,s)=>e[s*n.length+r]))}function De({weights:r,keys:e,queries:t,
causal:n}){let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let l=n?1:0;l<(n?i:e.length);l++){let u=r[i*e.length+l];u<=s||(s=u,o=x(
i,l))}return o}function ce(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function qe(r,e,t){return ce(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-ct)}
function Ce(r,e,t){return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var dt=70,Y=class{element;field;on;canvas=a("canvas",{role:"img"});row=a("div",{class:"mark row"});column=a("div",{class:"mark column"});weight=a("span",{class:"\
weight"});cell=a("div",{class:"mark cell"},this.weight);pins=a("div",{class:"pinned"});tops=new T("tops",15);sides=new T("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=a("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=a("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect();return x(f(Math.floor((o.clientY-s.top)/this.size),0,e.queries.length-1),f(Math.floor((o.clientX-s.left)/this.size),0,e.keys.length-
1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=o=>this.on.
pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=fe(e.palette.sequential);Le(this.canvas,n,e.queries.
length,s=>E(e,Math.floor(s/n),s%n)?null:o(2*Ne(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.width=`${t*
e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("small",t<40);let o=(l,u,c)=>{
l.style.left=`${(u+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:l=>n.hover(l===null?null:H(l)),press:l=>n.take(H(l))});let s=(l,u,c)=>{l.style.top=`${u*
t}px`,l.style.height=`${c*t}px`},i={over:l=>n.hover(l===null?null:N(l)),press:l=>n.take(N(l))};this.sides.build(e.queries,e.queryRuns,t,s,i,dt)}show(e,t,n){let{
size:o}=this;j(this.row,0,t.row*o),j(this.column,t.column*o,0),j(this.cell,t.column*o,t.row*o),v(this.weight,d(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let l=a("div",{class:"\
pin"});return j(l,i*o,s*o),l})))}};function Oe(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=s+
o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function j(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var G=class{element=a("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
a("p",{class:"hint"},n.hint));return}let o=(c,...m)=>a("th",{class:c,scope:"col"},...m),{query:s,key:i}=e.symbols,l=a("tr",{},o("query",n.query),o("key",n.key),
...e.d?[o("",ne(s,"","query")," · ",ne(i,"","key")),o("",n.score)]:[],o("",n.weight_short),a("th")),u=t.map(([c,m])=>this.row(e,c,m));this.element.replaceChildren(
a("table",{},a("thead",{},l),a("tbody",{},...u)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:l,weight:u}=_(e,t,n),c=a("button",{type:"button",class:"word",onclick:()=>s.
take(x(t,n))},`${t+1} `,D(e.queries[t])),m=a("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return a("tr",{},a("td",{class:"\
query"},c),a("td",{class:"key"},`${n+1} `,D(e.keys[n])),...e.d?[a("td",{},i),a("td",{},l)]:[],a("td",{class:"strong"},u),a("td",{},m))}};var X={least:96,most:140,edge:18},Q=class{element;on;keys=new T("strip keys");queries=new T("strip queries");canvas=a("canvas",{class:"lines","aria-hidden":"tru\
e"});pen=ue(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=a("div",{class:"strips"},a("div",{class:"head key"},e.keys),a("div"),a("div",{
class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=m=>(h,y,S)=>{h.style.top=`${y*m}px`,h.style.height=`${S*m}px`};for(let{element:m}of[this.keys,this.queries])m.style.height=`${this.height}\
px`;let l={over:m=>n.hover(m===null?null:H(m)),press:m=>n.take(H(m))},u={over:m=>n.hover(m===null?null:N(m)),press:m=>n.take(N(m))};this.keys.build(e.keys,e.keyRuns,
s,i(s),l,$e(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),u,$e(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*c,o.height=this.height*c,o.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:l,height:u}=this,c=(n+.5)*u/e.keys.length,m=(t+.5)*u/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(l*.5,c,l*.5,m,l,m),
i.stroke()}};function $e(r,e,t){let n=Math.max(0,...e.map(K))*r.type(t),o=f(n+X.edge,X.least,X.most);return r.element.style.minWidth=`${o}px`,o-X.edge}var me=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new O(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=ve(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=Ce(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,pe(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,v(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:p=>this.hover(p),pick:(p,g)=>this.pick(p,g),take:p=>this.take(p),pin:(p,g)=>this.pin(p,g)},o=new Y(n),s=new Q(
e,n),i=new B(e,()=>this.pinShown(),()=>this.open(!this.opened)),l=new G(e,n),u=new z(e,{choose:(p,g)=>this.choose(p,g),order:p=>this.host.send("order",p?"layer":
"interest")}),c=a("button",{type:"button",class:"story",onclick:()=>this.tell()}),m={middle:a("span"),top:a("span"),name:a("small")},h=a("button",{type:"button",
class:"scale",onclick:()=>this.turnScale()},a("span",{},"0"),a("span",{class:"ramp"},m.middle),m.top,m.name),y=a("div",{class:"picture"},s.element,o.element),S=a(
"div",{class:"left"},y,h),b=a("div",{class:"side",tabindex:-1},c,i.element,l.element);return this.host.root.replaceChildren(a("div",{class:"board"},S,u.element,
b),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:l,heads:u,story:c,ramp:m}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;if(!t||!n||
!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=Te(e.clientWidth,e.clientHeight,o);for(let l of["wide",
"narrow","phone"])e.classList.toggle(l,l===s);n.arithmetic.flow.tabIndex=s==="phone"?0:-1,n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.element):
n.arithmetic.tables.append(n.strips.element),n.strips.resize(t,s==="wide"?i:24),this.render(),Oe(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){return this.
scale??Ae(e)}view(e){let n=this.pinned.at(-1)??e.start,o=this.hovered??this.cursor??(n?x(...n):De(e));return Re(o,e)}render(){let{data:e,parts:t,pinned:n}=this;
if(!e||!t)return;let o=this.view(e);t.matrix.show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins=
{pins:n,data:e},t.pins.show(e,n));let s=ce(n,o.row,o.column);v(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(
s)),this.showScale(e,t);let{dataset:i}=this.host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{
ramp:t}){let{largest:n,words:o}=e,s=this.scaleOf(e)==="root";v(t.top,s?d(n,2):"1"),v(t.middle,s?d(n/4,2):"0.5"),v(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,
column:n}){let o=d(e.weights[t*e.keys.length+n],2);return k(e.words.cell,{query:M(e.queries[t]),key:M(e.keys[n]),weight:o})}hover(e){He(this.hovered,e)||this.frame.
request(()=>this.render()),this.hovered=e}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===
e.column?this.pin(e.row,e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(
this.data);this.pin(e,t)}pin(e,t){this.pinned=qe(this.pinned,e,t),this.cursor=x(e,t),this.render(),this.report()}report(){let e=()=>this.pinned.map(([t,n])=>[t+
1,n+1]);this.pending.start(600,()=>this.host.send("pins",e()))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",
t.matrix.paint(e,this.scale),this.render())}open(e){this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){
this.host.send("head",{layer:e+1,head:t+1})}tell(){let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(x(...o)),e.heads&&(e.
heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){
let{data:t,parts:n}=this;if(!t||!n||W(e))return;if(e.key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))
return;let{row:o,column:s}=this.view(t),[i,l]=[t.queries.length,t.keys.length],u=(m,h)=>()=>this.take(x(f(o+m,0,i-1),f(s+h,0,l-1))),c=()=>this.pin(o,s);U(e,{ArrowLeft:u(
0,-1),ArrowRight:u(0,1),ArrowUp:u(-1,0),ArrowDown:u(1,0),Home:u(0,-l),End:u(0,l),PageUp:u(-i,0),PageDown:u(i,0),Enter:c," ":c})}},Jn=ge("explorer",r=>new me(r));export{Jn as default};

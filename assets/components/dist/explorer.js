function a(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...l}=e;o!==void 0&&(n.className=o);for(let[c,u]of Object.entries(s))n.style.
setProperty(c,u);i&&(n.onclick=()=>i()),ze(n,l);for(let c of t)n.append(c instanceof Node?c:String(c));return n}function ze(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function v(r,e){r.textContent!==e&&(r.textContent=e)}function ye(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function E(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var O=class{element=a("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>v(this.element,e()))}};var Be=1e-6;function h(r,e=4){if(!Number.isFinite(r))return be(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function Q(r){if(!Number.isFinite(r))return be(r);if(r<0)return Ke(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=Be&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function Ke(r){let e=Q(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function be(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function f(r,e,t){return Math.min(t,Math.max(e,r))}function $(r){let e=0;for(let t of r)e+=t;return e}
function R(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function ge(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function we(r){let e=r.map(([t,n])=>({at:t,channels:Ye(n)}));
return t=>{let n=f((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],l=(n-s.at)/(i.at-s.at),c=u=>Math.round(s.channels[u]+l*(i.channels[u]-
s.channels[u]));return[c(0),c(1),c(2),255]}}function Ye(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var je="presenting";function Z(){return typeof document<"u"&&document.documentElement.classList.contains(je)}function I(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function W(r){return r.ctrlKey||r.metaKey||r.altKey}function U(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var ee="data-test-script-state",te=0,ne=0;function ve(){return te>ne}function Ge(){let r=document.querySelector(`[${ee}]`);if(!r)return;te+=1;let e=te,t=!1,n=new MutationObserver(
()=>{r.getAttribute(ee)!=="notRunning"?t=!0:t&&(n.disconnect(),setTimeout(()=>{ne=Math.max(ne,e)},400))});n.observe(r,{attributes:!0,attributeFilter:[ee]})}typeof window<
"u"&&window.addEventListener?.("popstate",Ge);var Xe=6,Je=1300,Qe=1.5,Ze={usual:990,most:2.25},et=.4;function tt(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<Xe;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}
function nt(r,e=Z()){let{usual:t,most:n}=e?Ze:{usual:Je,most:Qe};return Math.min(n,Math.max(1,r/t))}function xe(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof
ShadowRoot?o.host:r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,l=u=>{let m=tt(I()?Math.min(t,et):t,nt(s.clientWidth),
d=>(r.style.zoom=String(d),n(),i()<=u));return r.style.zoom=String(m),n(),m},c=()=>{let u=s.clientHeight;if(!u)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let m=l(u);i()>u+1&&(r.classList.add("crowded"),m=l(u)),r.style.maxHeight=`${u/m}px`,r.style.overflowY="auto"};return e.resized(s,c),c}var _=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new re;return this.#t.add(()=>e.close()),e}frame(){let e=new oe;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},re=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},oe=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var rt=Symbol.for("seq2see.picture");function ke(r,e){r[rt]=e}function Me(r,e,t=1){let n=new WeakMap;function o(s,i,l){let c=new _;I()&&s.classList.add("framed");let m=e({root:s,lifetime:c,send:(L,b)=>y.send?.(L,b)},i),d=t<
1?xe(s,c,t,()=>m.arrange?.()):()=>{},y={lifetime:c,picture:m,fit:d,send:l,data:i};return n.set(s,y),y}return({data:s,parentElement:i,setStateValue:l})=>{let c=i.
querySelector(`.${r}`);if(!c||!s)return;let u=n.get(c),m=u&&ve()&&ot(c)&&JSON.stringify(u.data)!==JSON.stringify(s);m&&u.lifetime.close();let d=u&&!m?u:o(c,s,l);
return d.send=l,d.data=s,ke(c,{name:r,data:s}),d.picture.update(s),d.fit(),()=>{d.lifetime.close(),n.get(c)===d&&n.delete(c)}}}function ot(r){let e=r.getRootNode();
return(e instanceof ShadowRoot?e.host:r).closest(".st-key-stage")!==null}function se(r,e,t=""){let n=a("span",{class:`symbol ${t}`},a("i",{},r));return e!==void 0&&e!==""&&n.append(a("sub",{},e)),n}var st={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function it(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function Ee(r){
let e=[];for(let t of r){let n=st[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?it(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function D(r){let e=Ee(r).map(({text:t,unseen:n})=>n?a("span",{class:"unseen"},t):t);return a("span",{class:"token",dir:"auto"},...e)}function T(r){
let e=Ee(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function M(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function P(r,e,t){return r.
subarray(e*t,(e+1)*t)}function ie(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function Te(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,bias:l,shut:c,...u}=r,m=M(i);return{...u,q:M(e),k:M(t),v:M(n),z:M(o),dots:M(s),weights:m,...l&&{bias:{...l,values:M(
l.values)}},...c&&{shut:M(c)},divisor:(r.scaled?Math.sqrt(r.root??r.d):1)*r.temperature,largest:R(m,0)}}function A({causal:r,keys:e,shut:t},n,o){return t?t[n*e.
length+o]>0:r&&o>n}var q="−∞";function le({dots:r,divisor:e,softcap:t,bias:n},o){let s=r[o]/e,i=t?t.cap*Math.tanh(s/t.cap):s,l=n?n.values[o]:0;return{scaled:s,capped:i,added:l,
open:i+l}}function ae(r,e){let{keys:t}=r,o=t.map((i,l)=>l).filter(i=>!A(r,e,i)).map(i=>le(r,e*t.length+i).open),s=o.reduce((i,l)=>Math.max(i,l),-1/0);return{most:s,
sum:o.reduce((i,l)=>i+Math.exp(l-s),0)}}function Se(r){let{queries:e,keys:t,dots:n}=r,o=e.map((u,m)=>ae(r,m)),s=Array.from(n,(u,m)=>le(r,m)),i=s.map(u=>u.scaled),
l=s.map(u=>u.open),c=l.map((u,m)=>Math.min(0,u-o[Math.floor(m/t.length)].most));return{i2:String(e.length).length,j2:String(t.length).length,dot:x(n),scaled:x(i),
capped:x(s.map(u=>u.capped)),added:x(s.map(u=>u.added)),open:x(l),mask:`(${q})`.length,score:x(l),most:x(o.map(({most:u})=>u),2),power:x(c,2),total:x(o.map(({sum:u})=>u)),
weight:x([1])}}function x(r,e=4){let[t,n]=[0,0];for(let o of r)[t,n]=[Math.min(t,o),Math.max(n,o)];return Math.max(h(t,e).length,h(n,e).length)-.5}function V(r,e,t,n=0){
let o=e*r.keys.length+t,s=A(r,e,t),{scaled:i,capped:l,added:c,open:u}=le(r,o);return{dot:h(r.dots[o]),scaled:h(i),capped:h(l),added:h(c),open:h(u),score:s?q:h(u),
power:s?q:h(u-n,2),weight:h(r.weights[o])}}var w=32;function ue(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=w?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,w).sort((o,s)=>o-s)}var C=class{element;roles;columns=[];constructor(e,t){
this.element=a("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>a("span",{class:s},n[i]));return this.element.append(a("div",{class:"dimension"},a("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:l,last:c}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let u=t(o);u.forEach((d,y)=>{l[y].data=h(d,3)});let m=n?u[2]/n:0;c.style.setProperty("--share",Math.abs(m).toFixed(2)),c.classList.toggle("bel\
ow",m<0)})}};var Le=20,lt=64,F=class{element=a("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=Le;this.element.classList.toggle("plain",!t),this.element.
classList.toggle("dense",e.keys.length>lt),this.bars=e.keys.map((n,o)=>{let s=new Text,i=a("span"),l=a("span",{class:"below"},t?T(n):"");return{element:a("div",
{class:"bar","data-column":o},a("span",{},s),a("div",{class:"column"},i),l),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.
row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.row=t;let o=this.bars.length<=Le;this.bars.forEach(({column:s,above:i},l)=>{let c=e.weights[t*this.bars.
length+l];s.style.transform=`scaleY(${c})`,o&&(i.data=c>=.005?h(c,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.
lit.element.classList.add("lit")}};var z=class{element;pin;words;title=a("div",{class:"title"});products=new C("product",["query","key","product"]);values=new C("value",["value","part","output"]);flow=a(
"div",{class:"flow"});bars=new F;heads={product:ce(),softmax:ce(),value:ce()};tables;more;shown=null;rest=a("p",{class:"rest"});restValue=a("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=a("button",{type:"button",class:"pin-button",onclick:t}),this.more=a("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:o}=this;this.tables=a("div",{class:"tables",hidden:""},o.product,this.products.element,this.rest,o.value,this.values.element,this.restValue),this.element=
a("div",{class:"arithmetic"},a("div",{class:"top"},this.pin,this.title),this.flow,a("div",{class:"row-of"},o.softmax,this.more),this.bars.element,this.tables)}open(e){
this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{
symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(e.d,w)),this.values.build(Math.min(e.d,w)),this.bars.update(e),this.more.hidden=!e.
d,this.more.textContent=E(this.words.details,{count:e.d});let n=Se(e),o=(c,u)=>m=>a("span",{class:`symbol ${u}`},a("i",{},c),a("sub",Pe(n[m]),this.text(m))),[s,
i]=[o(t.query,"query"),o(t.key,"key")],l=c=>a("span",{class:`word ${c}`},this.text(c));this.title.replaceChildren(s("i0"),l("query")," → ",i("j0"),l("key"),":\
 ",a("b",{},this.text("share"))),this.heads.product.replaceChildren(s("i1")," · ",i("j1"),a("small",{},this.words.products)),this.flow.replaceChildren(...this.
steps(e,s,i,n)),this.heads.softmax.replaceChildren(a("small",{},this.words.softmax),a("small",{class:"sum"},this.words.adds_up)),this.heads.value.replaceChildren(
this.weightedSum(e,o(t.output,"output")),a("small",{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({symbols:e},t){let n=(...s)=>a(
"sub",{},...s),o=s=>a("i",{},s);return a("span",{},t("i4")," = ",a("span",{class:"symbol"},"Σ",n(o("j")))," ",a("span",{class:"symbol"},o("a"),n(this.text("i5"),
o("j")))," ",a("span",{class:"symbol value"},o(e.value),n(o("j"))))}steps(e,t,n,o){let{words:s}=this,i=(d,...y)=>a("div",{class:"step"},a("small",{},d),a("span",
{},...y)),l=(d,y="")=>a("b",{...Pe(o[d],`number ${y}`),"data-number":d},this.text(d));if(!e.d)return[i(s.weight,l("weight","strong"))];let c=e.scaled?[` ÷ √${e.
root??e.d}`]:[];e.temperature!==1&&c.push(` ÷ ${e.temperature}`),c.length||c.push(s.nothing);let u=a("span",{class:"exp"},"e",a("sup",{},l("power"))),m=a("span",
{class:"most"},"max = ",l("most"),": ");return[i(s.sum,t("i2")," · ",n("j2")," = ",l("dot")),i(e.scaled?s.scale:s.unscaled,...c," = ",l("scaled")),...this.further(
e,i,l),e.causal?i(s.mask,"+ ",l("mask")," = ",l("score")):i(s.unmasked,l("score")),i(s.weight,m,u," / ",l("total")," = ",l("weight","strong"))]}further({softcap:e,
bias:t},n,o){let s=[];return e&&s.push(n(e.name,`${e.cap} tanh(s / ${e.cap}) = `,o("capped"))),t&&s.push(n(t.name,"+ ",o("added")," = ",o("open"))),s}show(e,{row:t,
column:n}){let o=t*e.keys.length+n,s=A(e,t,n),[i,l]=[String(t+1),String(n+1)],{most:c,sum:u}=this.totalOf(e,t);this.write({i0:i,i1:i,i2:i,i4:i,i5:i,j0:l,j1:l,j2:l,
query:T(e.queries[t]),key:T(e.keys[n]),mask:s?`(${q})`:"0",most:h(c,2),total:h(u,4),share:Q(e.weights[o]),...V(e,t,n,c)}),this.element.classList.toggle("shut",s),
this.shown={data:e,row:t,column:n},this.tables.hidden||this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,n),this.valuesOf(e,t,n,e.weights[t*
e.keys.length+n])}write(e){for(let[t,n]of this.texts)n.data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.total={row:t,...ae(e,t)}),this.
total}productsOf(e,t,n){let{d:o}=e,[s,i]=[P(e.q,t,o),P(e.k,n,o)],l=d=>s[d]*i[d],c=ue(o,l),u=R(c.map(d=>Math.abs(l(d))),0);if(this.products.show(c,d=>[s[d],i[d],
l(d)],u),this.rest.hidden=o<=w,o<=w)return;let m=e.dots[t*e.keys.length+n]-$(c.map(l));this.rest.textContent=E(this.words.rest,{count:o-w,sum:h(m)})}valuesOf(e,t,n,o){
let{d:s}=e,[i,l]=[P(e.v,n,s),P(e.z,t,s)],c=ue(s,u=>i[u]*o);this.values.show(c,u=>[i[u],o*i[u],l[u]],R(l.map(Math.abs),0)),this.restValue.hidden=s<=w,this.restValue.
textContent=s>w?E(this.words.rest_values,{count:s-w}):""}};function Pe(r,e=""){return r?{class:`${e} boxed`.trim(),style:{"--places":String(r)}}:{class:e}}function ce(){
return a("p",{class:"heading"})}var at=16,B=class{element=a("div",{class:"heads"});words;on;title=a("span",{class:"name"});order;list=a("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=a("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.element.append(a("div",{class:"above"},this.
title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||!e.ranking.length))}draw(e,t){
let n=ye(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((i,l)=>i.map((c,u)=>[l,u])),s=e.ranking.length>0;this.title.textContent=s?this.words.heads:this.
words.all_heads,this.order.hidden=!s,this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([i,l])=>this.button(e,i,l)),this.element.
classList.toggle("many",this.buttons.length>at),this.element.style.setProperty("--across",String(Math.max(...e.rows.map(i=>i.length)))),this.list.replaceChildren(
...this.buttons),n&&this.buttons.find(i=>i.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.
order(this.byLayer))}button(e,t,n){let{image:o,title:s}=e.rows[t][n],i=E(this.words.layer_head,{layer:t+1,head:n+1}),l=s?`${i}: ${s}`:i,c=`${t+1}.${n+1}`,u=a("b\
utton",{type:"button",title:l,"aria-label":`${c}: ${l}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":c,onclick:()=>this.on.choose(t,n)},a("img",{src:o,
alt:""}),a("small",{},c));return u.onkeydown=m=>this.key(m,u),u}key(e,t){if(W(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===
this.buttons[0].offsetTop).length,s=i=>()=>this.buttons[n+i]?.focus();U(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var ut=400,me={share:.4,least:300,most:380},ct=380,Ae=82,mt={wide:92,narrow:92,phone:74},dt=38,ht=230,pt={wide:56,narrow:56,phone:30},ft=.6,yt=64;function Ne(r,e,t){
let n=bt(r,e,t),o=n==="phone"?11:6;return{shape:n,cell:f(Math.floor(de(n,r,e)/t),o,72)}}function bt(r,e,t){return r<620?"phone":t>yt||de("wide",r,e)<ft*de("narr\
ow",r,e)?"narrow":"wide"}function de(r,e,t){let n=f(me.share*e,me.least,me.most),o={wide:ut+ct+28,narrow:n+Ae,phone:Ae}[r]+pt[r];return Math.min(e-o,t-mt[r]-dt-
(r==="phone"?ht:0))}function He(r,e){return Math.max(1,Math.ceil(e/r))}function K(r){return $([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(e)?
.72:.56))}function he(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function Re(r,e,t,n){r.width=e,r.height=t;let o=he(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let l=n(i);l&&s.data.set(l,4*i)}o.putImageData(s,0,0)}function De(r){let{width:e}=r.getBoundingClientRect();return r.offsetWidth&&e?Math.round(100*e/r.offsetWidth)/100:1}var qe=11,S=class{element;least;chips=[];lit;constructor(e,t=14){this.element=a("div",{class:e}),this.least=t}type(e){return f(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let l=He(n,this.least+3),c=this.type(n);this.element.style.setProperty("--type",`${c}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([u,m],d)=>{let L={class:d%l?"label thin":"label","data-first":u,onclick:()=>s.press(u)},b=a("div",L,D(e[u]));o(b,u,m);let p=i/K(e[u]);b.classList.toggle(
"long",p<qe),p<c&&(b.style.fontSize=`${Math.max(qe,Math.floor(p))}px`),b.onpointerenter=g=>{g.pointerType!=="touch"&&s.over(u)},b.onpointerleave=()=>s.over(null);
for(let g=u;g<u+m;g++)this.chips[g]=b;return b}))}light(e){let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add(
"lit"),this.lit=t)}};var gt=6,wt=20;function Ce({queries:r,keys:e}){return Math.max(r.length,e.length)>wt?"root":"weight"}function Oe(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function k(r,e){return{row:r,column:e,whole:""}}function N(r){return{row:r,column:null,whole:"row"}}function H(r){return{row:null,column:r,whole:"column"}}function $e(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function Ie(r,e){let t=r.row??vt(r.column??0,e),n=r.column??ie(P(e.weights,t,e.keys.length));
return{row:t,column:n,whole:r.whole}}function vt(r,{weights:e,queries:t,keys:n}){return ie(t.map((o,s)=>e[s*n.length+r]))}function We({weights:r,keys:e,queries:t,
causal:n}){let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let l=n?1:0;l<(n?i:e.length);l++){let c=r[i*e.length+l];c<=s||(s=c,o=k(
i,l))}return o}function pe(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function Ue(r,e,t){return pe(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-gt)}
function _e(r,e,t){return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var xt=70,j=class{element;field;on;canvas=a("canvas",{role:"img"});row=a("div",{class:"mark row"});column=a("div",{class:"mark column"});weight=a("span",{class:"\
weight"});cell=a("div",{class:"mark cell"},this.weight);pins=a("div",{class:"pinned"});tops=new S("tops",15);sides=new S("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=a("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=a("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect(),i=this.size*De(this.field);return k(f(Math.floor((o.clientY-s.top)/i),0,e.queries.length-1),f(Math.floor((o.clientX-s.left)/i),0,e.
keys.length-1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=
o=>this.on.pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=we(e.palette.sequential);Re(this.canvas,
n,e.queries.length,s=>A(e,Math.floor(s/n),s%n)?null:o(2*Oe(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.
width=`${t*e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("sma\
ll",t<40);let o=(l,c,u)=>{l.style.left=`${(c+u/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:l=>n.hover(l===null?null:H(l)),press:l=>n.take(H(l))});let s=(l,c,u)=>{
l.style.top=`${c*t}px`,l.style.height=`${u*t}px`},i={over:l=>n.hover(l===null?null:N(l)),press:l=>n.take(N(l))};this.sides.build(e.queries,e.queryRuns,t,s,i,xt)}show(e,t,n){
let{size:o}=this;Y(this.row,0,t.row*o),Y(this.column,t.column*o,0),Y(this.cell,t.column*o,t.row*o),v(this.weight,h(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let l=a("div",{class:"\
pin"});return Y(l,i*o,s*o),l})))}};function Ve(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=s+
o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function Y(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var G=class{element=a("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
a("p",{class:"hint"},n.hint));return}let o=(u,...m)=>a("th",{class:u,scope:"col"},...m),{query:s,key:i}=e.symbols,l=a("tr",{},o("query",n.query),o("key",n.key),
...e.d?[o("",se(s,"","query")," · ",se(i,"","key")),o("",n.score)]:[],o("",n.weight_short),a("th")),c=t.map(([u,m])=>this.row(e,u,m));this.element.replaceChildren(
a("table",{},a("thead",{},l),a("tbody",{},...c)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:l,weight:c}=V(e,t,n),u=a("button",{type:"button",class:"word",onclick:()=>s.
take(k(t,n))},`${t+1} `,D(e.queries[t])),m=a("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return a("tr",{},a("td",{class:"\
query"},u),a("td",{class:"key"},`${n+1} `,D(e.keys[n])),...e.d?[a("td",{},i),a("td",{},l)]:[],a("td",{class:"strong"},c),a("td",{},m))}};var X={least:96,most:140,edge:18},J=class{element;on;keys=new S("strip keys");queries=new S("strip queries");canvas=a("canvas",{class:"lines","aria-hidden":"tru\
e"});pen=he(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=a("div",{class:"strips"},a("div",{class:"head key"},e.keys),a("div"),a("div",{
class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=m=>(d,y,L)=>{d.style.top=`${y*m}px`,d.style.height=`${L*m}px`};for(let{element:m}of[this.keys,this.queries])m.style.height=`${this.height}\
px`;let l={over:m=>n.hover(m===null?null:H(m)),press:m=>n.take(H(m))},c={over:m=>n.hover(m===null?null:N(m)),press:m=>n.take(N(m))};this.keys.build(e.keys,e.keyRuns,
s,i(s),l,Fe(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),c,Fe(this.queries,e.queries,t));let u=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*u,o.height=this.height*u,o.style.height=`${this.height}px`,this.pen.setTransform(u,0,0,u,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:l,height:c}=this,u=(n+.5)*c/e.keys.length,m=(t+.5)*c/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,u),i.bezierCurveTo(l*.5,u,l*.5,m,l,m),
i.stroke()}};function Fe(r,e,t){let n=Math.max(0,...e.map(K))*r.type(t),o=f(n+X.edge,X.least,X.most);return r.element.style.minWidth=`${o}px`,o-X.edge}var fe=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new O(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=Te(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=_e(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,ge(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,v(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:p=>this.hover(p),pick:(p,g)=>this.pick(p,g),take:p=>this.take(p),pin:(p,g)=>this.pin(p,g)},o=new j(n),s=new J(
e,n),i=new z(e,()=>this.pinShown(),()=>this.open(!this.opened)),l=new G(e,n),c=new B(e,{choose:(p,g)=>this.choose(p,g),order:p=>this.host.send("order",p?"layer":
"interest")}),u=a("button",{type:"button",class:"story",onclick:()=>this.tell()}),m={middle:a("span"),top:a("span"),name:a("small")},d=a("button",{type:"button",
class:"scale",onclick:()=>this.turnScale()},a("span",{},"0"),a("span",{class:"ramp"},m.middle),m.top,m.name),y=a("div",{class:"picture"},s.element,o.element),L=a(
"div",{class:"left"},y,d),b=a("div",{class:"side",tabindex:-1},u,i.element,l.element);return this.host.root.replaceChildren(a("div",{class:"board"},L,c.element,
b),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:l,heads:c,story:u,ramp:m}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;if(!t||!n||
!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=Ne(e.clientWidth,e.clientHeight,o);for(let l of["wide",
"narrow","phone"])e.classList.toggle(l,l===s);n.arithmetic.flow.tabIndex=s==="phone"?0:-1,n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.element):
n.arithmetic.tables.append(n.strips.element),n.strips.resize(t,s==="wide"?i:24),this.render(),Ve(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){return this.
scale??Ce(e)}view(e){let n=this.pinned.at(-1)??e.start,o=this.hovered??this.cursor??(n?k(...n):We(e));return Ie(o,e)}render(){let{data:e,parts:t,pinned:n}=this;
if(!e||!t)return;let o=this.view(e);t.matrix.show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins=
{pins:n,data:e},t.pins.show(e,n));let s=pe(n,o.row,o.column);v(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(
s)),this.showScale(e,t);let{dataset:i}=this.host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{
ramp:t}){let{largest:n,words:o}=e,s=this.scaleOf(e)==="root";v(t.top,s?h(n,2):"1"),v(t.middle,s?h(n/4,2):"0.5"),v(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,
column:n}){let o=h(e.weights[t*e.keys.length+n],2);return E(e.words.cell,{query:T(e.queries[t]),key:T(e.keys[n]),weight:o})}hover(e){$e(this.hovered,e)||this.frame.
request(()=>this.render()),this.hovered=e}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===
e.column?this.pin(e.row,e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(
this.data);this.pin(e,t)}pin(e,t){this.pinned=Ue(this.pinned,e,t),this.cursor=k(e,t),this.render(),this.report()}report(){let e=()=>this.pinned.map(([t,n])=>[t+
1,n+1]);this.pending.start(600,()=>this.host.send("pins",e()))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",
t.matrix.paint(e,this.scale),this.render())}open(e){this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){
this.host.send("head",{layer:e+1,head:t+1})}tell(){let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(k(...o)),e.heads&&(e.
heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){
let{data:t,parts:n}=this;if(!t||!n||W(e))return;if(e.key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))
return;let{row:o,column:s}=this.view(t),[i,l]=[t.queries.length,t.keys.length],c=(m,d)=>()=>this.take(k(f(o+m,0,i-1),f(s+d,0,l-1))),u=()=>this.pin(o,s);U(e,{ArrowLeft:c(
0,-1),ArrowRight:c(0,1),ArrowUp:c(-1,0),ArrowDown:c(1,0),Home:c(0,-l),End:c(0,l),PageUp:c(-i,0),PageDown:c(i,0),Enter:u," ":u})}},mr=Me("explorer",r=>new fe(r));export{mr as default};

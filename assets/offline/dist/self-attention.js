function u(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...l}=e;o!==void 0&&(n.className=o);for(let[a,c]of Object.entries(s))n.style.
setProperty(a,c);i&&(n.onclick=()=>i()),Ne(n,l);for(let a of t)n.append(a instanceof Node?a:String(a));return n}function Ne(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function T(r,e){r.textContent!==e&&(r.textContent=e)}function le(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function L(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var ce=class{element=u("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>T(this.element,e()))}};var on=1e-6;function y(r,e=4){if(!Number.isFinite(r))return it(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function z(r){if(!Number.isFinite(r))return it(r);if(r<0)return sn(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=on&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function sn(r){let e=z(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function Re(r){return r.toLocaleString("en").replace("-","−")}function it(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function x(r,e,t){return Math.min(
t,Math.max(e,r))}function j(r){let e=0;for(let t of r)e+=t;return e}function O(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function ue(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function at(r){let e=r.map(([t,n])=>({at:t,channels:an(n)}));
return t=>{let n=x((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],l=(n-s.at)/(i.at-s.at),a=c=>Math.round(s.channels[c]+l*(i.channels[c]-
s.channels[c]));return[a(0),a(1),a(2),255]}}function an(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var ln="presenting";function He(){return typeof document<"u"&&document.documentElement.classList.contains(ln)}function de(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}function K(r){return r.ctrlKey||r.metaKey||r.altKey}function B(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var cn=6,un=1300,dn=1.5,mn={usual:990,most:2.25},hn=.4;function pn(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<cn;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}
function fn(r,e=He()){let{usual:t,most:n}=e?mn:{usual:un,most:dn};return Math.min(n,Math.max(1,r/t))}function lt(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof
ShadowRoot?o.host:r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,l=c=>{let d=pn(de()?Math.min(t,hn):t,fn(s.clientWidth),
m=>(r.style.zoom=String(m),n(),i()<=c));return r.style.zoom=String(d),n(),d},a=()=>{let c=s.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let d=l(c);i()>c+1&&(r.classList.add("crowded"),d=l(c)),r.style.maxHeight=`${c/d}px`,r.style.overflowY="auto"};return e.resized(s,a),a}var G=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new Fe;return this.#t.add(()=>e.close()),e}frame(){let e=new $e;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},Fe=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},$e=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var yn=Symbol.for("seq2see.picture");function ct(r,e){r[yn]=e}function me(r,e,t=1){let n=new WeakMap;function o(s,i,l){let a=new G;de()&&s.classList.add("framed");let d=e({root:s,lifetime:a,send:(h,b)=>p.send?.(h,b)},i),m=t<
1?lt(s,a,t,()=>d.arrange?.()):()=>{},p={lifetime:a,picture:d,fit:m,send:l};return n.set(s,p),p}return({data:s,parentElement:i,setStateValue:l})=>{let a=i.querySelector(
`.${r}`);if(!a||!s)return;let c=n.get(a)??o(a,s,l);return c.send=l,ct(a,{name:r,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),n.get(a)===c&&n.delete(
a)}}}function Ie(r,e,t=""){let n=u("span",{class:`symbol ${t}`},u("i",{},r));return e!==void 0&&e!==""&&n.append(u("sub",{},e)),n}var gn={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function qe(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function he(r){
let e=[];for(let t of r){let n=gn[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?qe(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function J(r){let e=he(r).map(({text:t,unseen:n})=>n?u("span",{class:"unseen"},t):t);return u("span",{class:"token",dir:"auto"},...e)}function F(r){
let e=he(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function _(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function R(r,e,t){return r.
subarray(e*t,(e+1)*t)}function Y(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function ut(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,...l}=r,a=_(i);return{...l,q:_(e),k:_(t),v:_(n),z:_(o),dots:_(s),weights:a,divisor:(r.scaled?Math.sqrt(r.d):
1)*r.temperature,largest:O(a,0)}}function $({causal:r},e,t){return r&&t>e}var ee="−∞";function Oe({keys:r,causal:e,dots:t,divisor:n},o){let s=-1/0;for(let l=0;l<r.length;l++)$({causal:e},o,l)||(s=Math.max(s,t[o*r.length+l]/n));let i=0;
for(let l=0;l<r.length;l++)$({causal:e},o,l)||(i+=Math.exp(t[o*r.length+l]/n-s));return{most:s,sum:i}}function dt(r){let{queries:e,keys:t,dots:n,divisor:o}=r,s=e.
map((a,c)=>Oe(r,c)),i=n.map(a=>a/o),l=i.map((a,c)=>Math.min(0,a-s[Math.floor(c/t.length)].most));return{i2:String(e.length).length,j2:String(t.length).length,dot:D(
n),scaled:D(i),mask:`(${ee})`.length,score:D(i),most:D(s.map(({most:a})=>a),2),power:D(l,2),total:D(s.map(({sum:a})=>a)),weight:D([1])}}function D(r,e=4){let[t,
n]=[0,0];for(let o of r)[t,n]=[Math.min(t,o),Math.max(n,o)];return Math.max(y(t,e).length,y(n,e).length)-.5}function pe({keys:r,causal:e,dots:t,weights:n,divisor:o},s,i,l=0){
let a=s*r.length+i,c=$({causal:e},s,i),d=t[a]/o;return{dot:y(t[a]),scaled:y(d),score:c?ee:y(d),power:c?ee:y(d-l,2),weight:y(n[a])}}var M=32;function _e(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=M?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,M).sort((o,s)=>o-s)}var te=class{element;roles;columns=[];constructor(e,t){
this.element=u("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>u("span",{class:s},n[i]));return this.element.append(u("div",{class:"dimension"},u("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:l,last:a}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let c=t(o);c.forEach((m,p)=>{l[p].data=y(m,3)});let d=n?c[2]/n:0;a.style.setProperty("--share",Math.abs(d).toFixed(2)),a.classList.toggle("bel\
ow",d<0)})}};var mt=20,bn=64,fe=class{element=u("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=mt;this.element.classList.toggle("plain",!t),this.element.
classList.toggle("dense",e.keys.length>bn),this.bars=e.keys.map((n,o)=>{let s=new Text,i=u("span"),l=u("span",{class:"below"},t?F(n):"");return{element:u("div",
{class:"bar","data-column":o},u("span",{},s),u("div",{class:"column"},i),l),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.
row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.row=t;let o=this.bars.length<=mt;this.bars.forEach(({column:s,above:i},l)=>{let a=e.weights[t*this.bars.
length+l];s.style.transform=`scaleY(${a})`,o&&(i.data=a>=.005?y(a,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.
lit.element.classList.add("lit")}};var ye=class{element;pin;words;title=u("div",{class:"title"});products=new te("product",["query","key","product"]);values=new te("value",["value","part","output"]);flow=u(
"div",{class:"flow"});bars=new fe;heads={product:De(),softmax:De(),value:De()};tables;more;shown=null;rest=u("p",{class:"rest"});restValue=u("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=u("button",{type:"button",class:"pin-button",onclick:t}),this.more=u("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:o}=this;this.tables=u("div",{class:"tables",hidden:""},o.product,this.products.element,this.rest,o.value,this.values.element,this.restValue),this.element=
u("div",{class:"arithmetic"},u("div",{class:"top"},this.pin,this.title),this.flow,u("div",{class:"row-of"},o.softmax,this.more),this.bars.element,this.tables)}open(e){
this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{
symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(e.d,M)),this.values.build(Math.min(e.d,M)),this.bars.update(e),this.more.hidden=!e.
d,this.more.textContent=L(this.words.details,{count:e.d});let n=dt(e),o=(a,c)=>d=>u("span",{class:`symbol ${c}`},u("i",{},a),u("sub",ht(n[d]),this.text(d))),[s,
i]=[o(t.query,"query"),o(t.key,"key")],l=a=>u("span",{class:`word ${a}`},this.text(a));this.title.replaceChildren(s("i0"),l("query")," → ",i("j0"),l("key"),":\
 ",u("b",{},this.text("share"))),this.heads.product.replaceChildren(s("i1")," · ",i("j1"),u("small",{},this.words.products)),this.flow.replaceChildren(...this.
steps(e,s,i,n)),this.heads.softmax.replaceChildren(u("small",{},this.words.softmax),u("small",{class:"sum"},this.words.adds_up)),this.heads.value.replaceChildren(
this.weightedSum(e,o(t.output,"output")),u("small",{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({symbols:e},t){let n=(...s)=>u(
"sub",{},...s),o=s=>u("i",{},s);return u("span",{},t("i4")," = ",u("span",{class:"symbol"},"Σ",n(o("j")))," ",u("span",{class:"symbol"},o("a"),n(this.text("i5"),
o("j")))," ",u("span",{class:"symbol value"},o(e.value),n(o("j"))))}steps(e,t,n,o){let{words:s}=this,i=(m,...p)=>u("div",{class:"step"},u("small",{},m),u("span",
{},...p)),l=(m,p="")=>u("b",{...ht(o[m],`number ${p}`),"data-number":m},this.text(m));if(!e.d)return[i(s.weight,l("weight","strong"))];let a=e.scaled?[` ÷ √${e.
d}`]:[];e.temperature!==1&&a.push(` ÷ ${e.temperature}`),a.length||a.push(s.nothing);let c=u("span",{class:"exp"},"e",u("sup",{},l("power"))),d=u("span",{class:"\
most"},"max = ",l("most"),": ");return[i(s.sum,t("i2")," · ",n("j2")," = ",l("dot")),i(e.scaled?s.scale:s.unscaled,...a," = ",l("scaled")),e.causal?i(s.mask,"+\
 ",l("mask")," = ",l("score")):i(s.unmasked,l("score")),i(s.weight,d,c," / ",l("total")," = ",l("weight","strong"))]}show(e,{row:t,column:n}){let o=t*e.keys.length+
n,s=$(e,t,n),[i,l]=[String(t+1),String(n+1)],{most:a,sum:c}=this.totalOf(e,t);this.write({i0:i,i1:i,i2:i,i4:i,i5:i,j0:l,j1:l,j2:l,query:F(e.queries[t]),key:F(e.
keys[n]),mask:s?`(${ee})`:"0",most:y(a,2),total:y(c,4),share:z(e.weights[o]),...pe(e,t,n,a)}),this.element.classList.toggle("shut",s),this.shown={data:e,row:t,column:n},
this.tables.hidden||this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,n),this.valuesOf(e,t,n,e.weights[t*e.keys.length+n])}write(e){for(let[
t,n]of this.texts)n.data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.total={row:t,...Oe(e,t)}),this.total}productsOf(e,t,n){let{d:o}=e,
[s,i]=[R(e.q,t,o),R(e.k,n,o)],l=m=>s[m]*i[m],a=_e(o,l),c=O(a.map(m=>Math.abs(l(m))),0);if(this.products.show(a,m=>[s[m],i[m],l(m)],c),this.rest.hidden=o<=M,o<=M)
return;let d=e.dots[t*e.keys.length+n]-j(a.map(l));this.rest.textContent=L(this.words.rest,{count:o-M,sum:y(d)})}valuesOf(e,t,n,o){let{d:s}=e,[i,l]=[R(e.v,n,s),
R(e.z,t,s)],a=_e(s,c=>i[c]*o);this.values.show(a,c=>[i[c],o*i[c],l[c]],O(l.map(Math.abs),0)),this.restValue.hidden=s<=M,this.restValue.textContent=s>M?L(this.words.
rest_values,{count:s-M}):""}};function ht(r,e=""){return r?{class:`${e} boxed`.trim(),style:{"--places":String(r)}}:{class:e}}function De(){return u("p",{class:"\
heading"})}var wn=16,ge=class{element=u("div",{class:"heads"});words;on;title=u("span",{class:"name"});order;list=u("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=u("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.element.append(u("div",{class:"above"},this.
title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||!e.ranking.length))}draw(e,t){
let n=le(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((i,l)=>i.map((a,c)=>[l,c])),s=e.ranking.length>0;this.title.textContent=s?this.words.heads:this.
words.all_heads,this.order.hidden=!s,this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([i,l])=>this.button(e,i,l)),this.element.
classList.toggle("many",this.buttons.length>wn),this.element.style.setProperty("--across",String(Math.max(...e.rows.map(i=>i.length)))),this.list.replaceChildren(
...this.buttons),n&&this.buttons.find(i=>i.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.
order(this.byLayer))}button(e,t,n){let{image:o,title:s}=e.rows[t][n],i=L(this.words.layer_head,{layer:t+1,head:n+1}),l=s?`${i}: ${s}`:i,a=`${t+1}.${n+1}`,c=u("b\
utton",{type:"button",title:l,"aria-label":`${a}: ${l}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":a,onclick:()=>this.on.choose(t,n)},u("img",{src:o,
alt:""}),u("small",{},a));return c.onkeydown=d=>this.key(d,c),c}key(e,t){if(K(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===
this.buttons[0].offsetTop).length,s=i=>()=>this.buttons[n+i]?.focus();B(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var xn=400,We={share:.4,least:300,most:380},vn=380,pt=82,kn={wide:92,narrow:92,phone:74},Sn=38,Tn=230,Ln={wide:56,narrow:56,phone:30},An=.6,Mn=64;function ft(r,e,t){
let n=En(r,e,t),o=n==="phone"?11:6;return{shape:n,cell:x(Math.floor(Ue(n,r,e)/t),o,72)}}function En(r,e,t){return r<620?"phone":t>Mn||Ue("wide",r,e)<An*Ue("narr\
ow",r,e)?"narrow":"wide"}function Ue(r,e,t){let n=x(We.share*e,We.least,We.most),o={wide:xn+vn+28,narrow:n+pt,phone:pt}[r]+Ln[r];return Math.min(e-o,t-kn[r]-Sn-
(r==="phone"?Tn:0))}function yt(r,e){return Math.max(1,Math.ceil(e/r))}function be(r){return j([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(
e)?.72:.56))}function Ve(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function gt(r,e,t,n){r.width=e,r.height=t;let o=Ve(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let l=n(i);l&&s.data.set(l,4*i)}o.putImageData(s,0,0)}var bt=11,I=class{element;least;chips=[];lit;constructor(e,t=14){this.element=u("div",{class:e}),this.least=t}type(e){return x(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let l=yt(n,this.least+3),a=this.type(n);this.element.style.setProperty("--type",`${a}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,d],m)=>{let p=m%l?"label thin":"label",h=u("div",{class:p,onclick:()=>s.press(c)},J(e[c]));o(h,c,d);let b=i/be(e[c]);h.classList.toggle("long",b<bt),
b<a&&(h.style.fontSize=`${Math.max(bt,Math.floor(b))}px`),h.onpointerenter=f=>{f.pointerType!=="touch"&&s.over(c)},h.onpointerleave=()=>s.over(null);for(let f=c;f<
c+d;f++)this.chips[f]=h;return h}))}light(e){let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add("lit"),this.lit=
t)}};var Pn=6,Cn=20;function wt({queries:r,keys:e}){return Math.max(r.length,e.length)>Cn?"root":"weight"}function xt(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function P(r,e){return{row:r,column:e,whole:""}}function Q(r){return{row:r,column:null,whole:"row"}}function X(r){return{row:null,column:r,whole:"column"}}function vt(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function kt(r,e){let t=r.row??Nn(r.column??0,e),n=r.column??Y(R(e.weights,t,e.keys.length));return{
row:t,column:n,whole:r.whole}}function Nn(r,{weights:e,queries:t,keys:n}){return Y(t.map((o,s)=>e[s*n.length+r]))}function St({weights:r,keys:e,queries:t,causal:n}){
let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let l=n?1:0;l<(n?i:e.length);l++){let a=r[i*e.length+l];a<=s||(s=a,o=P(i,l))}return o}
function ze(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function Tt(r,e,t){return ze(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-Pn)}function Lt(r,e,t){
return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var Rn=70,xe=class{element;field;on;canvas=u("canvas",{role:"img"});row=u("div",{class:"mark row"});column=u("div",{class:"mark column"});weight=u("span",{class:"\
weight"});cell=u("div",{class:"mark cell"},this.weight);pins=u("div",{class:"pinned"});tops=new I("tops",15);sides=new I("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=u("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=u("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect();return P(x(Math.floor((o.clientY-s.top)/this.size),0,e.queries.length-1),x(Math.floor((o.clientX-s.left)/this.size),0,e.keys.length-
1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=o=>this.on.
pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=at(e.palette.sequential);gt(this.canvas,n,e.queries.
length,s=>$(e,Math.floor(s/n),s%n)?null:o(2*xt(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.width=`${t*
e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("small",t<40);let o=(l,a,c)=>{
l.style.left=`${(a+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:l=>n.hover(l===null?null:X(l)),press:l=>n.take(X(l))});let s=(l,a,c)=>{l.style.top=`${a*
t}px`,l.style.height=`${c*t}px`},i={over:l=>n.hover(l===null?null:Q(l)),press:l=>n.take(Q(l))};this.sides.build(e.queries,e.queryRuns,t,s,i,Rn)}show(e,t,n){let{
size:o}=this;we(this.row,0,t.row*o),we(this.column,t.column*o,0),we(this.cell,t.column*o,t.row*o),T(this.weight,y(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let l=u("div",{class:"\
pin"});return we(l,i*o,s*o),l})))}};function At(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=s+
o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function we(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var ve=class{element=u("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
u("p",{class:"hint"},n.hint));return}let o=(c,...d)=>u("th",{class:c,scope:"col"},...d),{query:s,key:i}=e.symbols,l=u("tr",{},o("query",n.query),o("key",n.key),
...e.d?[o("",Ie(s,"","query")," · ",Ie(i,"","key")),o("",n.score)]:[],o("",n.weight_short),u("th")),a=t.map(([c,d])=>this.row(e,c,d));this.element.replaceChildren(
u("table",{},u("thead",{},l),u("tbody",{},...a)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:l,weight:a}=pe(e,t,n),c=u("button",{type:"button",class:"word",
onclick:()=>s.take(P(t,n))},`${t+1} `,J(e.queries[t])),d=u("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return u("tr",
{},u("td",{class:"query"},c),u("td",{class:"key"},`${n+1} `,J(e.keys[n])),...e.d?[u("td",{},i),u("td",{},l)]:[],u("td",{class:"strong"},a),u("td",{},d))}};var ke={least:96,most:140,edge:18},Se=class{element;on;keys=new I("strip keys");queries=new I("strip queries");canvas=u("canvas",{class:"lines","aria-hidden":"t\
rue"});pen=Ve(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=u("div",{class:"strips"},u("div",{class:"head key"},e.keys),u("div"),u("div",
{class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=d=>(m,p,h)=>{m.style.top=`${p*d}px`,m.style.height=`${h*d}px`};for(let{element:d}of[this.keys,this.queries])d.style.height=`${this.height}\
px`;let l={over:d=>n.hover(d===null?null:X(d)),press:d=>n.take(X(d))},a={over:d=>n.hover(d===null?null:Q(d)),press:d=>n.take(Q(d))};this.keys.build(e.keys,e.keyRuns,
s,i(s),l,Mt(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),a,Mt(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*c,o.height=this.height*c,o.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:l,height:a}=this,c=(n+.5)*a/e.keys.length,d=(t+.5)*a/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(l*.5,c,l*.5,d,l,d),
i.stroke()}};function Mt(r,e,t){let n=Math.max(0,...e.map(be))*r.type(t),o=x(n+ke.edge,ke.least,ke.most);return r.element.style.minWidth=`${o}px`,o-ke.edge}var je=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new ce(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=ut(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=Lt(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,ue(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,T(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:f=>this.hover(f),pick:(f,g)=>this.pick(f,g),take:f=>this.take(f),pin:(f,g)=>this.pin(f,g)},o=new xe(n),
s=new Se(e,n),i=new ye(e,()=>this.pinShown(),()=>this.open(!this.opened)),l=new ve(e,n),a=new ge(e,{choose:(f,g)=>this.choose(f,g),order:f=>this.host.send("orde\
r",f?"layer":"interest")}),c=u("button",{type:"button",class:"story",onclick:()=>this.tell()}),d={middle:u("span"),top:u("span"),name:u("small")},m=u("button",{
type:"button",class:"scale",onclick:()=>this.turnScale()},u("span",{},"0"),u("span",{class:"ramp"},d.middle),d.top,d.name),p=u("div",{class:"picture"},s.element,
o.element),h=u("div",{class:"left"},p,m),b=u("div",{class:"side",tabindex:-1},c,i.element,l.element);return this.host.root.replaceChildren(u("div",{class:"board"},
h,a.element,b),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:l,heads:a,story:c,ramp:d}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;
if(!t||!n||!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=ft(e.clientWidth,e.clientHeight,o);for(let l of[
"wide","narrow","phone"])e.classList.toggle(l,l===s);n.arithmetic.flow.tabIndex=s==="phone"?0:-1,n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.
element):n.arithmetic.tables.append(n.strips.element),n.strips.resize(t,s==="wide"?i:24),this.render(),At(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){
return this.scale??wt(e)}view(e){let n=this.pinned.at(-1)??e.start,o=this.hovered??this.cursor??(n?P(...n):St(e));return kt(o,e)}render(){let{data:e,parts:t,pinned:n}=this;
if(!e||!t)return;let o=this.view(e);t.matrix.show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins=
{pins:n,data:e},t.pins.show(e,n));let s=ze(n,o.row,o.column);T(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(
s)),this.showScale(e,t);let{dataset:i}=this.host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{
ramp:t}){let{largest:n,words:o}=e,s=this.scaleOf(e)==="root";T(t.top,s?y(n,2):"1"),T(t.middle,s?y(n/4,2):"0.5"),T(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,
column:n}){let o=y(e.weights[t*e.keys.length+n],2);return L(e.words.cell,{query:F(e.queries[t]),key:F(e.keys[n]),weight:o})}hover(e){vt(this.hovered,e)||this.frame.
request(()=>this.render()),this.hovered=e}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===
e.column?this.pin(e.row,e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(
this.data);this.pin(e,t)}pin(e,t){this.pinned=Tt(this.pinned,e,t),this.cursor=P(e,t),this.render(),this.report()}report(){let e=()=>this.pinned.map(([t,n])=>[t+
1,n+1]);this.pending.start(600,()=>this.host.send("pins",e()))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",
t.matrix.paint(e,this.scale),this.render())}open(e){this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){
this.host.send("head",{layer:e+1,head:t+1})}tell(){let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(P(...o)),e.heads&&(e.
heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){
let{data:t,parts:n}=this;if(!t||!n||K(e))return;if(e.key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))
return;let{row:o,column:s}=this.view(t),[i,l]=[t.queries.length,t.keys.length],a=(d,m)=>()=>this.take(P(x(o+d,0,i-1),x(s+m,0,l-1))),c=()=>this.pin(o,s);B(e,{ArrowLeft:a(
0,-1),ArrowRight:a(0,1),ArrowUp:a(-1,0),ArrowDown:a(1,0),Home:a(0,-l),End:a(0,l),PageUp:a(-i,0),PageDown:a(i,0),Enter:c," ":c})}},Et=me("explorer",r=>new je(r));var ne=["x","qkv","dots","scaled","mask","softmax","z"],Pt=124,Ke=class{host;pending;view=null;step=ne.length-1;constructor(e){this.host=e,this.pending=e.lifetime.
timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t))}update(e){let{root:t}=this.host,{words:n}=e;!this.view&&e.step!==null&&(this.step=e.step),ue(t,e.palette);
let o=le(t),s=this.view?.buttons.findIndex(p=>p===o)??-1,i=ne.map((p,h)=>u("button",{type:"button","data-step":p,onclick:()=>this.go(h)},`${h+1} `,n[`step_${p}`])),
l=u("div",{class:"steps"},this.arrow("←",-1,n.back),...i,this.arrow("→",1,n.forward)),a=this.flow(e),c=u("p",{class:"say","aria-live":"polite"}),d=u("div",{
class:"formula"}),m=u("div",{class:"flow"},...a.map(({element:p})=>p));t.replaceChildren(l,m,u("div",{class:"words"},d,c)),Ne(t,{role:"group","aria-label":e.alternative}),
i[s]?.focus(),this.view={data:e,buttons:i,parts:a,formula:d,say:c},this.show()}arrow(e,t,n){return u("button",{type:"button",class:"arrow","aria-label":n,title:n,
onclick:()=>this.go(this.step+t)},e)}flow(e){return ne.flatMap((t,n)=>{let o=e.blocks.filter(a=>a.step===t),s=t==="qkv"?[Fn(o,e)]:o.map(a=>Be(a,e)),i=u("div",{class:"\
group","data-of":t,onclick:()=>this.go(n)},...s),l=u("span",{class:"sign","data-of":t},t==="qkv"?"×":"→");return(n?[l,i]:[i]).map(a=>({element:a,step:n}))})}go(e){
this.step=x(e,0,ne.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:e,buttons:t,parts:n,
formula:o,say:s}=this.view,i=ne[this.step];for(let[a,c]of t.entries())c.setAttribute("aria-pressed",String(a===this.step));for(let{element:a,step:c}of n)a.classList.
toggle("later",c>this.step),a.classList.toggle("now",c===this.step);this.host.root.dataset.step=i;let l={tokens:e.tokens,width:e.blocks[0].shape[1],d:e.d,root:y(
Math.sqrt(e.d),2)};s.textContent=L(e.words[Hn(i,e)],l),o.replaceChildren(...In(i,e))}key(e){K(e)||B(e,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(
this.step+1)})}};function Hn(r,e){return r==="scaled"&&!e.scaled?"say_scaled_off":r==="mask"&&!e.causal?"say_mask_off":`say_${r}`}function Fn(r,e){let t=[0,1,2].
map(s=>{let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},Be(r[s],e),i,Be(r[s+3],e))}),[n,o]=[r[0],r[3]].map(({shape:s})=>s.join(" × "));return u(
"div",{class:"three"},...t,u("small",{class:"shapes"},`${n}  →  ${o}`))}function Be({name:r,shape:e,role:t,image:n,limit:o,step:s,closed:i},l){let[a,c]=e,d=s===
"qkv",m=r.startsWith("W_"),p=d?m?30:88:c===a?Pt:c>100?150:80,h=o===null?"0 … 1":`±${y(o,o<10?1:0)}`,b={width:`${p}px`,height:`${d?50:Pt}px`},f=u("div",{class:i?
"image closed":"image",style:b},u("img",{src:n,alt:""})),g=u("small",{},`${a} × ${c}`,u("span",{class:"limit"},h));return u("div",{class:`block ${t} ${d?m?"wei\
ghts":"result":""}`},u("div",{class:"name"},...$n(r,l)),f,g)}function $n(r,e){if(r==="scaled"){let o=e.temperature===1?"":` ÷ ${e.temperature}`;return[`QKᵀ${e.
scaled?` ÷ √${e.d}`:""}${o}`]}let[t,n]=r.split("_");return n?[t,u("sub",{},n)]:[t]}function In(r,e){let t=u("b",{class:"query"},"Q"),n=u("b",{class:"key"},"K"),
o=u("b",{class:"value"},"V"),s=a=>["X W",u("sub",{},a)],i=e.scaled?[" / √d"]:[];e.temperature!==1&&i.push(` / ${e.temperature}`);let l=e.causal?[" + M"]:[];switch(r){case"\
x":return["X = norm(x)"];case"qkv":return[t," = ",...s("Q"),"   ",n," = ",...s("K"),"   ",o," = ",...s("V")];case"dots":return[t,n,"ᵀ"];case"scaled":return[t,
n,"ᵀ",...i];case"mask":return["S = ",t,n,"ᵀ",...i,...l];case"softmax":return["A = softmax(",t,n,"ᵀ",...i,...l,")"];case"z":return["Z = softmax(",t,n,"ᵀ",
...i,...l,") ",o]}}var Ct=me("strip-picture",r=>new Ke(r));function Z(r,e){let t=r.get(e);if(!t)throw new Error(`these weights have no ${e}`);return t}function Nt(r,e,t){let n=e==="float16"?Ye(r):new Float32Array(r.slice().
buffer),o=new Map,s=0;for(let{name:i,shape:l}of t){let a=l.reduce((c,d)=>c*d,1);o.set(i,n.subarray(s,s+a)),s+=a}if(s!==n.length)throw new Error(`${n.length} num\
bers for tensors of ${s}`);return o}function Te(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}function Rt(r){
let e=Te(r);return Uint16Array.from({length:e.length/2},(t,n)=>e[2*n]|e[2*n+1]<<8)}function W(r){let e=new Uint8Array(Float32Array.from(r).buffer);return Ge(e)}
function Ge(r){let e="";for(let t=0;t<r.length;t+=8192)e+=String.fromCharCode(...r.subarray(t,t+8192));return btoa(e)}function Ye(r){let e=new Float32Array(65536);
for(let n=0;n<65536;n++){let o=n>>10&31,s=n&1023,i=Number.NaN;o===0?i=s*2**-24:o<31?i=(1+s/1024)*2**(o-15):s===0&&(i=Number.POSITIVE_INFINITY),e[n]=n>>15?-i:i}let t=new Float32Array(
r.length/2);for(let n=0;n<t.length;n++)t[n]=e[r[2*n]|r[2*n+1]<<8];return t}function Ht(r,e){let{characters:t,merges:n}=r.vocabulary;return{...r,vocabulary:{characters:t,merges:Rt(n)},weights:Nt(Te(e),r.format,r.tensors)}}function Ft({attention:r}){
if(!r)throw new Error("this file has no attention");let{longest:e,byPosition:t}=r.looks;return{longest:e,byPosition:Ye(Te(t))}}function Le(r,e){let t=Object.entries(
r).filter(([n])=>n.startsWith(e)).map(([n,o])=>[n.slice(e.length),o]);return Object.fromEntries(t)}var $t=14;function Qe(r){let e=r.startsWith(" ")&&r.trim()?r.slice(1):r,t=[...he(e).map(({text:n})=>n).join("").replace(/\p{Cn}/gu,n=>qe(n).join(""))];return t.
length<=$t?t.join(""):`${t.slice(0,$t-1).join("")}…`}var qn=/[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*/gu,On=/^[가-힣]+$/;function It(r,e){let t=new Map;r.tokens.forEach((o,s)=>{let i=r.spans[s][0]+[...o].
length-[...o.trimStart()].length;t.has(i)||t.set(i,s)});let n=[];for(let o of r.text.matchAll(qn)){let[s]=o,i=[...r.text.slice(0,o.index)].length,l=t.get(i);if(l===
void 0)continue;let a=_n(r,l,i+[...s].length);if(!a)continue;let c=r.tokens[l].trim(),d=On.test(s)?Wn(c,a,e):Dn(c,a,e);d&&n.push({token:l,word:d})}return n}function _n({
tokens:r,spans:e},t,n){if(e[t][1]>=n)return e[t][1]===n?[]:null;let o=[];for(let s=t+1;s<r.length;s++)if(o.push(r[s]),e[s][1]>=n)return e[s][1]===n?o:null;return null}
function Dn(r,e,t){return e.length||t.english.includes(r.toLowerCase())||[...r].length<2?"":r}function Wn(r,e,t){if(t.korean.includes(r))return"";if(e.every(o=>t.
particles.includes(o)))return r;let n=o=>t.particles.includes(o)||t.endings.includes(o);return e.every(n)?r+e.join(""):""}var Un=.3,Vn=3,zn=.02,Ae=({weight:r,usual:e})=>r-e,jn=({weight:r,usual:e})=>r>=Math.max(Un,Vn*e),Kn=({query:r,key:e})=>r.token-e.token;function _t(r,e,{longest:t,
byPosition:n},o){let s=It(e,o).filter(({token:a})=>a<t),i=s.flatMap(a=>s.filter(c=>c.token>0&&c.token<a.token-1).map(c=>[a,c]));return r.heads.flatMap((a,c)=>a.
map(({weights:d},m)=>{let p=(c*a.length+m)*t*t,h=i.map(([b,f])=>{let g=Math.max(n[p+b.token*t+f.token],zn);return{query:b,key:f,weight:d[b.token*r.tokens+f.token],
usual:g}});return Bn(c,m,h)})).sort((a,c)=>c.interest-a.interest||qt(c)-qt(a))}var qt=({best:r})=>r?Ae(r):0;function Bn(r,e,t){let n=t.filter(jn),o=n.length?Ot(
n,s=>Ae(s)*Kn(s)):Ot(t,Ae);return{layer:r,head:e,best:o,interest:n.reduce((s,i)=>s+Ae(i),0)}}function Ot(r,e){let t=null;for(let n of r)(!t||e(n)>e(t))&&(t=n);return t}var Ut={"을(를)":["을","를"],"은(는)":["은","는"],"이(가)":["이","가"],"과(와)":["과","와"],"(으)로":["으로","로"],"이었(였)":["이었",
"였"]},Vt=`’”'"*$)\\]_`,Dt=new RegExp(`[${Vt}]+$`),Gn=/\([^()]*\)$/,Yn=new RegExp(`^([${Vt}]*)(${Object.keys(Ut).map(r=>r.replace(/[()]/g,"\\$&")).join("|")}\
)`),Qn=8,Xn=/(?:^|[^aeiou])(?:(?:[aeiou]|oo)(?:[ptc]|ck)|ook)$/,Xe={l:8,m:16,n:4,r:8},Zn=".,?!:;…·%",Jn=[21,8,0,16,0,0,1,8,8,0],Wt="⁰¹²³⁴⁵⁶⁷⁸⁹";
function er(r){let e=r.replace(/[\\\u2060]/g,"").replace(new RegExp(`[${Wt}]`,"g"),o=>String(Wt.indexOf(o))),t=e.replace(Dt,"");e.trimEnd().endsWith(")")&&(t=e.
trimEnd().replace(Gn,"").replace(Dt,"")||t);let n=[...t].at(-1)??"";return n>="가"&&n<="힣"?(n.charCodeAt(0)-44032)%28:n&&Zn.includes(n)?0:/[A-Za-z]/.test(n)?
tr(t.match(/[A-Za-z]+/g)?.at(-1)??""):/[0-9]/.test(n)?Jn[Number(n)]:null}function tr(r){if(r.length===1||r===r.toUpperCase())return Xe[r.slice(-1).toLowerCase()]??
0;let e=r.toLowerCase();if(e.endsWith("ng"))return 21;let[t,n]=[e.slice(-2,-1),e.slice(-1)];return"lmn".includes(n)?Xe[n]:e.length>3&&n==="e"&&"lmn".includes(t)?
Xe[t]:Xn.test(e)?19:0}function q(r,e){let t="";return r.split(/\{(\w+)\}/).forEach((n,o)=>{if(o%2){t+=Object.hasOwn(e,n)?e[n]:`{${n}}`;return}let s=o?Yn.exec(n):
null,i=s?er(t+s[1]):null;if(!s||i===null){t+=n;return}let[l,a,c]=s,d=i===0||c==="(으)로"&&i===Qn;t+=a+Ut[c][d?1:0]+n.slice(l.length)}),t}var re=64,zt=54;function oe(r,e,t,n,o){let s=r.length/e,i=Math.ceil(e/4)*4,l=zt+4*re,a=new Uint8Array(l+i*s),c=new DataView(a.buffer);a.set([66,77]),c.setUint32(
2,a.length,!0),c.setUint32(10,l,!0),c.setUint32(14,40,!0),c.setInt32(18,e,!0),c.setInt32(22,-s,!0),c.setUint16(26,1,!0),c.setUint16(28,8,!0),c.setUint32(46,re,!0);
for(let d=0;d<re;d++){let[m,p,h]=nr(t,d/(re-1));a.set([h,p,m,0],zt+4*d)}for(let d=0;d<r.length;d++){let m=x((r[d]-n)/(o-n),0,1);a[l+Math.floor(d/e)*i+d%e]=Math.
round(m*(re-1))}return`data:image/bmp;base64,${Ge(a)}`}function nr(r,e){let t=1;for(;t<r.length-1&&e>r[t][0];)t++;let[[n,o],[s,i]]=[r[t-1],r[t]],l=(e-n)/(s-n);return[
1,3,5].map(a=>{let[c,d]=[o,i].map(m=>Number.parseInt(m.slice(a,a+2),16));return Math.round(c+l*(d-c))})}var rr=/ ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+| ?\p{N}| ?[^\p{White_Space}\p{L}\p{N}]|[\r\n]|\p{White_Space}/gu;function or(r){
return r.replace(/\p{Surrogate}/gu,"���").normalize("NFC")}var Me=class{entries;#e=new Map;#t=new Map;#r;constructor({characters:e,merges:t}){let n=["<end\
>"];for(let s=0;s<256;s++)n.push(`<0x${s.toString(16).toUpperCase().padStart(2,"0")}>`);for(let s of e)this.#e.set(s,n.length),n.push(s);let o=n.length+t.length/
2;for(let s=0;s<t.length;s+=2){let[i,l]=[t[s],t[s+1]];this.#t.set(i*o+l,n.length),n.push(n[i]+n[l])}this.entries=n,this.#r=this.#e.get(" ")??257}encode(e,t=Number.
POSITIVE_INFINITY){let n=or(e);if(!n)return{text:n,tokens:[],ids:[],spans:[],total:0};let o=[...n],s=this.#s(` ${n}`),i=s.findIndex(({id:a})=>a!==this.#r);i>=0&&
this.entries[s[i].id].startsWith(" ")?s=s.map(({id:a,start:c,end:d},m)=>({id:a,start:m>i?c-1:m,end:m<i?d:d-1})):s=s.slice(1).map(({id:a,start:c,end:d})=>({id:a,
start:c-1,end:d-1}));let l=s.length;if(l>t){let a=t;for(;a>0&&sr(s[a],s[a-1]);)a--;s=s.slice(0,a)}return{text:n,tokens:s.map(({start:a,end:c})=>o.slice(a,c).join(
"")),ids:s.map(({id:a})=>a),spans:s.map(({start:a,end:c})=>[a,c]),total:l}}#s(e){let t=[],n=0;for(let[o]of e.matchAll(rr)){let s=[...o];t.push(...this.#o(s.flatMap(
(i,l)=>this.#n(i,n+l)))),n+=s.length}return t}#n(e,t){let n=this.#e.get(e);return(n===void 0?[...new TextEncoder().encode(e)].map(s=>1+s):[n]).map(s=>({id:s,start:t,
end:t+1}))}#o(e){let t=this.entries.length;for(;;){let n=Number.POSITIVE_INFINITY,o=-1;for(let s=1;s<e.length;s++){let i=this.#t.get(e[s-1].id*t+e[s].id);i!==void 0&&
i<n&&([n,o]=[i,s])}if(o<0)return e;e.splice(o-1,2,{id:n,start:e[o-1].start,end:e[o].end})}}};function sr(r,e){return r.start===e.start&&r.end===e.end}function Ze({
spans:r}){let e=[];return r.forEach(([t,n],o)=>{let s=r[o-1];s&&s[0]===t&&s[1]===n?e[e.length-1][1]++:e.push([o,1])}),e}function U(r,e,t){let n=r.length/t,o=e.length/t,[s,i]=[n-n%4,o-o%2],l=new Float32Array(n*o);for(let a=0;a<i;a+=2)for(let c=0;c<s;c+=4)ir(r,e,t,c,a,l,o);for(let a=0;a<
n;a++)for(let c=a<s?i:0;c<o;c++)l[a*o+c]=ar(r,a*t,e,c*t,t);return l}function ir(r,e,t,n,o,s,i){let l=n*t,a=l+t,c=a+t,d=c+t,m=o*t,p=m+t,h=0,b=0,f=0,g=0,E=0,v=0,N=0,
S=0;for(let k=0;k<t;k++){let A=e[m+k],H=e[p+k],se=r[l+k],V=r[a+k],ie=r[c+k],ae=r[d+k];h+=A*se,b+=H*se,f+=A*V,g+=H*V,E+=A*ie,v+=H*ie,N+=A*ae,S+=H*ae}let w=n*i+o;
s[w]=h,s[w+1]=b,s[w+i]=f,s[w+i+1]=g,s[w+2*i]=E,s[w+2*i+1]=v,s[w+3*i]=N,s[w+3*i+1]=S}function ar(r,e,t,n,o){let s=0,i=0;for(let l=0;l+1<o;l+=2)s+=r[e+l]*t[n+l],i+=
r[e+l+1]*t[n+l+1];return s+i+(o%2?r[e+o-1]*t[n+o-1]:0)}function lr(r){let e=r[0]?.length??0,t=new Float32Array(r.length*e);return r.forEach((n,o)=>{t.set(n,o*e)}),
t}function jt(r,e,t){return lr(r.map(n=>e.subarray(n*t,(n+1)*t)))}var cr=1e-5,tt={mask:!0,scale:!0,temperature:1},Ee=class{layers;width;heads;#e;#t;#r;constructor(e,t,n){this.#e=Z(e,"embedding.weight"),this.#t=Z(e,"output_bias"),
this.#r=Z(e,"encoder.norm.weight"),this.width=this.#r.length,this.heads=n,this.layers=Array.from({length:t},(o,s)=>{let i=c=>Z(e,`encoder.layers.${s}.${c}.weigh\
t`),l=Z(e,`encoder.layers.${s}.self_attn.in_proj_weight`),a=this.width*this.width;return{wQkv:[0,1,2].map(c=>l.subarray(c*a,(c+1)*a)),wO:i("self_attn.out_proj"),
w1:i("linear1"),w2:i("linear2"),gains:[i("norm1"),i("norm2")]}})}trace(e,t=tt){let{width:n}=this,o=e.length,s=[],i=[],l=jt(e,this.#e,n).map(c=>c*Math.sqrt(n));l=
et(l,dr(o,n));for(let{wQkv:c,wO:d,w1:m,w2:p,gains:h}of this.layers){let b=Je(l,h[0]),[f,g,E]=c.map(S=>U(b,S,n)),v=Array.from({length:this.heads},(S,w)=>ur(this.#s(
f,w),this.#s(g,w),this.#s(E,w),o,t));l=et(l,U(this.#n(v,o),d,n));let N=U(Je(l,h[1]),m,n).map(S=>Math.max(0,S));l=et(l,U(N,p,p.length/n)),s.push(v),i.push(b)}let a=Je(
l,this.#r);return{tokens:o,width:n,dimensions:n/this.heads,heads:s,read:i,hidden:a}}logits({hidden:e}){let t=this.#t.length;return U(e,this.#e,this.width).map((n,o)=>n+
this.#t[o%t])}#s(e,t){let n=this.width/this.heads,o=new Float32Array(e.length/this.heads);for(let s=0;s<o.length;s++)o[s]=e[Math.floor(s/n)*this.width+t*n+s%n];
return o}#n(e,t){let n=this.width/this.heads,o=new Float32Array(t*this.width);return e.forEach(({z:s},i)=>{for(let l=0;l<s.length;l++)o[Math.floor(l/n)*this.width+
i*n+l%n]=s[l]}),o}};function ur(r,e,t,n,{mask:o,scale:s,temperature:i}){let l=r.length/n,a=U(r,e,l),c=(s?Math.sqrt(l):1)*i,d=a.map(h=>h/c),m=new Float32Array(n*
n),p=new Float32Array(n*l);for(let h=0;h<n;h++){let b=o?h+1:n,f=d.subarray(h*n,h*n+b),g=Number.NEGATIVE_INFINITY;for(let v of f)g=Math.max(g,v);let E=0;for(let v of f)
E+=Math.exp(v-g);for(let v=0;v<b;v++){let N=Math.exp(f[v]-g)/E;m[h*n+v]=N;for(let S=0;S<l;S++)p[h*l+S]+=N*t[v*l+S]}}return{q:r,k:e,v:t,dots:a,scaled:d,weights:m,
z:p}}function dr(r,e){return Float32Array.from({length:r*e},(t,n)=>{let o=n%e,s=Math.floor(n/e)*Math.exp((o-o%2)*-Math.log(1e4)/e);return o%2?Math.cos(s):Math.sin(
s)})}function Je(r,e){let t=e.length,n=new Float32Array(r.length);for(let o=0;o<r.length;o+=t){let[s,i]=[0,0];for(let a=0;a<t;a++)s+=r[o+a]/t;for(let a=0;a<t;a++)
i+=(r[o+a]-s)**2/t;let l=Math.sqrt(i+cr);for(let a=0;a<t;a++)n[o+a]=(r[o+a]-s)/l*e[a]}return n}function et(r,e){return r.map((t,n)=>t+e[n])}var mr=20,Pe=class{transformer;#e;#t;#r;constructor(e){if(!e.attention)throw new Error("this file has no attention");this.#r=e.attention,this.#e=new Me(e.vocabulary),
this.#t=Ft(e),this.transformer=new Ee(e.weights,e.attention.layers,e.attention.heads)}read(e,t,n){let o=this.#e.encode(e,t),s=this.transformer.trace(o.ids),l=n.
mask&&n.scale&&n.temperature===1?s:this.transformer.trace(o.ids,n);return{read:o,trace:l,trained:s,found:_t(s,o,this.#t,this.#r.functionWords)}}figure(e,t,n,o){
let{read:s,trace:i,found:l}=e,[a]=l,[c,d]=pr(t,a),m=i.heads[c][d],p=l.find(h=>h.layer===c&&h.head===d);return{queries:[...s.tokens],keys:[...s.tokens],queryRuns:Ze(
s),keyRuns:Ze(s),d:i.dimensions,q:W(m.q),k:W(m.k),v:W(m.v),z:W(m.z),dots:W(m.dots),weights:W(m.weights),causal:t.change.mask,scaled:t.change.scale,temperature:t.
change.temperature,symbols:{query:"q",key:"k",value:"v",output:"z"},start:Kt(p),story:fr(a,i,n),heads:this.#s(i,c,d,l,t.byLayer,n,o),pins:t.pins.filter(([h,b])=>h<
i.tokens&&b<i.tokens),alternative:yr(s,m.weights,n),palette:o,words:Le(n,"explorer.")}}#s(e,t,n,o,s,i,l){let{roles:a}=this.#r;return{layer:t,head:n,rows:e.heads.
map((c,d)=>c.map(({weights:m},p)=>({image:oe(hr(m,e.tokens),e.tokens,l.sequential,0,1),title:i[`head_role.${a[d][p]}`]}))),ranking:o.map(c=>[c.layer,c.head]),byLayer:s}}};
function hr(r,e){if(e<=mr)return r;let t=Math.max(1e-9,r[Y(r)]);return r.map(n=>Math.sqrt(n/t))}function pr({layer:r,head:e},t){return r===null&&e===null?[t.layer,
t.head]:[r??0,e??0]}function Kt(r){return r?.best?[r.best.query.token,r.best.key.token]:null}function fr(r,e,t){let{layer:n,head:o,best:s,interest:i}=r,l=Kt(r);
if(!s)return{layer:n,head:o,cell:l,text:t["self_attention.look_few"]};let a=e.heads[n][o].weights[s.query.token*e.tokens+s.key.token],c=q(t[i?"self_attention.lo\
ok":"self_attention.look_none"],{head:q(t["self_attention.head"],{layer:n+1,head:o+1}),asks:s.query.word,answers:s.key.word,share:z(a),usual:z(s.usual)});return{
layer:n,head:o,cell:l,text:c}}function yr({tokens:r},e,t){let n=r.map((o,s)=>{let i=Y(R(e,s,r.length));return`${s+1} ${Qe(o)} → ${i+1} ${Qe(r[i])}`});return q(
t["attention_matrix.alt"],{tokens:r.length,pairs:n.join("; ")})}function Gt({trace:r,trained:e},t,n){let o=(a,c={})=>q(n[`self_attention.${a}`],c),s=[];t.mask||s.push(o("note_mask")),t.scale||s.push(o("note_scale",{root:y(Math.
sqrt(r.dimensions),2)}));let{temperature:i}=t;if(i!==1&&s.push(o(i<1?"note_sharp":"note_soft",{temperature:i})),!s.length)return"";let l={trained:y(Bt(e),2),now:y(
Bt(r),2)};return[...s,o("note_largest",l)].join(" ")}function Bt({heads:r,tokens:e}){let t=r.flat().flatMap(({weights:n})=>Array.from({length:e},(o,s)=>O(n.subarray(
s*e,(s+1)*e))));return j(t)/t.length}var Ce=class{#e;#t;constructor(e,t,n){this.#e=t,this.#t=n,e.listen(document,"pointerdown",o=>{o.composedPath().includes(t)||(t.open=!1)}),e.listen(t,"keydown",o=>{
o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus())})}speak(e,t){let o=[e,...Object.keys(t).filter(s=>s!==e)].flatMap(s=>Object.entries(t[s]).
filter(([i])=>i.startsWith("example.")).map(([,i])=>u("li",{lang:s},this.#r(i))));this.#e.querySelector("ul")?.replaceChildren(...o)}#r(e){return u("button",{type:"\
button",onclick:()=>{this.#e.open=!1,this.#t(e)}},e)}};function Yt(r){let e=[...r.replace(/\p{Surrogate}/gu,"�").normalize("NFC")],t=e.length,n=e.slice(0,2e3).join(""),o=t>2e3;return r?/[^\p{White_Space}\p{Cc}\p{Cf}]/u.
test(n)?{text:n,notice:o?"sentence.cut":null,used:Math.min(t,2e3),given:t}:o?{text:"",notice:"sentence.cut",used:2e3,given:t}:{text:"",notice:/^\p{White_Space}*$/u.
test(n)?"sentence.blank":"sentence.controls",used:0,given:t}:{text:"",notice:"sentence.empty",used:0,given:t}}var nt="text",Qt="lang",gr=150,br=400;function C(r){let e=document.querySelector(r);if(!e)throw new Error(`this page has no ${r}`);return e}function wr(){let[r,
e]=["#data","#weights"].map(n=>C(n)),t=Ht(JSON.parse(r.textContent??""),(e.textContent??"").trim());return e.remove(),t}var rt=class{data;#e=new G;#t=this.#e.frame();#r=this.#e.
timer();#s=this.#e.timer();#n=matchMedia("(prefers-color-scheme: dark)");#o=C("#sentence");#l=C("#notice");#u;#i;#a="en";#c=!1;constructor(e){this.data=wr(),this.#i=
e(this),this.#u=new Ce(this.#e,C("#examples"),t=>this.#g(t)),this.#e.listen(this.#o,"input",()=>{this.#c=!0,this.changed()}),this.#e.listen(window,"hashchange",
()=>this.#h()),this.#n.addEventListener("change",()=>this.#m()),this.#h()}place(e){let t=C(`[data-picture="${e}"]`),n=t.querySelector("template"),o=t.shadowRoot??
t.attachShadow({mode:"open"});return n&&o.replaceChildren(n.content.cloneNode(!0)),o}changed(){this.#t.request(()=>this.#m()),this.#r.start(br,()=>this.#f())}later(e){
this.#s.start(gr,e)}#h(){let e=new URLSearchParams(location.hash.slice(1)),t=[e.get(Qt),...navigator.languages.map(n=>n.split("-")[0])];this.#i.take(e),this.#c=
e.has(nt),this.#p(t.find(n=>n&&Object.hasOwn(this.data.words,n))??"en"),this.#c&&(this.#o.value=e.get(nt)??""),this.#m()}#f(){let e=new URLSearchParams({[Qt]:this.#a,
...this.#i.chosen()});this.#c&&e.set(nt,this.#o.value);try{history.replaceState(null,"",`#${e}`)}catch{}}get#d(){let e=this.data.words[this.#a];return{language:this.#a,
catalog:e,palette:this.data.palettes[this.#n.matches?"dark":"light"]}}#p(e){this.#a=e;let{catalog:t}=this.#d;document.documentElement.lang=e,document.title=`${t["\
offline.title"]} · seq2see`;for(let n of document.querySelectorAll("[data-word]"))T(n,t[n.dataset.word??""]);this.#o.setAttribute("aria-label",t["sentence.labe\
l"]),this.#o.placeholder=t["sentence.placeholder"],this.#u.speak(e,this.data.words),this.#c||(this.#o.value=t["example.1"]),C("#languages").replaceChildren(...this.#y()),
C("#languages").setAttribute("aria-label",t["language.switch"]),C("#controls").replaceChildren(...this.#i.controls(this.#d))}#y(){return Object.entries(this.data.
words).map(([e,t])=>{let n=String(e===this.#a);return u("button",{type:"button",lang:e,"aria-pressed":n,onclick:()=>{this.#p(e),this.changed(),C(`#languages [la\
ng="${e}"]`).focus()}},t["language.name"])})}#g(e){this.#c=!0,this.#o.value=e,this.#o.focus(),this.changed()}#m(){let e=Yt(this.#o.value),t=this.#d;document.body.
classList.toggle("empty",!e.text);let n=e.text?this.#i.show(e.text,t):null;T(this.#l,xr(e,n,t.catalog)),this.#l.hidden=!this.#l.textContent,document.body.dataset.
shown=e.text}};function xr({notice:r,used:e,given:t},n,o){let s=r?[L(o[r],{used:Re(e),given:Re(t)})]:[];return n&&n.shown<n.total&&s.push(L(o["sentence.tokens"],
{...n})),s.join(" ")}function Xt(r){let e=C("#unable");try{new rt(r),e.remove()}catch(t){throw document.body.classList.add("unable"),t}}function ot(r,e,t){let n=r.get(e)??"",o=/^\d{1,6}$/.test(n)?Number(n)-1:-1;return o>=0&&o<t?o:null}function Zt(r,e,t){return(r.get(e)??"").split(",").flatMap(n=>{
let o=/^(\d{1,6})\.(\d{1,6})$/.exec(n),[s,i]=o?[Number(o[1])-1,Number(o[2])-1]:[-1,-1];return s>=0&&i>=0&&s<t&&i<t?[[s,i]]:[]})}function Jt(r){return Object.fromEntries(
Object.entries(r).flatMap(([e,t])=>t===null||t===""?[]:[[e,typeof t=="number"?String(t+1):t]]))}function en(r,e,t,n,o,s){let{tokens:i,width:l,dimensions:a}=e,{q:c,k:d,v:m,dots:p,scaled:h,weights:b,z:f}=e.heads[n][o],g=(w,k,A,H,se="")=>{let V=A.reduce((ae,rn)=>Math.
max(ae,Math.abs(rn)),0)||1,ie=oe(A,H,s.diverging,-V,V);return{step:w,name:k,shape:[A.length/H,H],role:se,image:ie,limit:V}},E=h.map((w,k)=>t.mask&&k%i>Math.floor(
k/i)?0:w),v=[["Q","query",c],["K","key",d],["V","value",m]],N=r.layers[n].wQkv.map(w=>vr(w,l,o*a,a)),S=oe(b,i,s.sequential,0,1);return{tokens:i,d:a,blocks:[g("x",
"X",e.read[n],l),...v.map(([w,k],A)=>g("qkv",`W_${w}`,N[A],a,k)),...v.map(([w,k,A])=>g("qkv",w,A,a,k)),g("dots","QKᵀ",p,i),g("scaled","scaled",h,i),{...g("mas\
k","S",E,i),closed:t.mask&&i>1},{step:"softmax",name:"A",shape:[i,i],role:"",image:S,limit:null},g("z","Z",f,a,"value")]}}function vr(r,e,t,n){return Float32Array.
from({length:e*n},(o,s)=>r[(t+s%n)*e+Math.floor(s/n)])}var nn=[.25,.5,.7,1,1.5,2,4],st=class{#e;#t;#r;#s;#n={layer:null,head:null,byLayer:!1,pins:[],change:tt};constructor(e){this.#e=e,this.#t=new Pe(e.data),this.#r=
e.place("explorer"),this.#s=e.place("strip-picture")}controls({catalog:e}){let{change:t}=this.#n,n=u("select",{"aria-label":e["self_attention.temperature"]},...nn.
map(o=>u("option",{value:o},o)));return n.value=String(t.temperature),n.onchange=()=>this.#l({temperature:Number(n.value)}),[this.#o(e,"mask"),this.#o(e,"scale"),
u("label",{},e["self_attention.temperature"],n)]}#o(e,t){let n=u("input",{type:"checkbox"});return n.checked=this.#n.change[t],n.onchange=()=>this.#l({[t]:n.checked}),
u("label",{},n,e[`self_attention.${t}`])}#l(e){this.#n={...this.#n,change:{...this.#n.change,...e}},this.#e.changed()}take(e){let{layers:t,heads:n}=this.#t.transformer,
o=Number(e.get("temperature"));this.#n={layer:ot(e,"layer",t.length),head:ot(e,"head",n),byLayer:e.get("order")==="layer",pins:Zt(e,"pin",64),change:{mask:e.get(
"mask")!=="false",scale:e.get("scale")!=="false",temperature:nn.includes(o)?o:1}}}chosen(){let{layer:e,head:t,byLayer:n,pins:o,change:s}=this.#n;return Jt({layer:e,
head:t,order:n?"layer":null,pin:o.map(([i,l])=>`${i+1}.${l+1}`).join(","),mask:s.mask?null:"false",scale:s.scale?null:"false",temperature:s.temperature===1?null:
String(s.temperature)})}show(e,{language:t,catalog:n,palette:o}){let s=this.#t.read(e,64,this.#n.change),i=this.#t.figure(s,this.#n,n,o);Et({data:i,parentElement:this.#r,
setStateValue:(d,m)=>this.#a(d,m)});let{layer:l,head:a}=i.heads??{layer:0,head:0},{change:c}=this.#n;return this.#e.later(()=>this.#u(s,{layer:l,head:a,change:c},
{catalog:n,palette:o})),this.#i("head-does",this.#e.data.attention?.does[t][l][a]??""),this.#i("change-said",Gt(s,c,n)),{shown:s.read.ids.length,total:s.read.total}}#u({
trace:e},{layer:t,head:n,change:o},{catalog:s,palette:i}){Ct({data:{...en(this.#t.transformer,e,o,t,n,i),step:null,causal:o.mask,scaled:o.scale,temperature:o.temperature,
alternative:q(s["self_attention.strip_alt"],{layer:t+1,head:n+1}),palette:i,words:Le(s,"self_attention.strip.")},parentElement:this.#s})}#i(e,t){let n=document.
getElementById(e);n&&(n.textContent=t,n.hidden=!t)}#a(e,t){if(e==="head"){let{layer:n,head:o}=t;this.#n={...this.#n,layer:n-1,head:o-1}}else e==="order"?this.#n=
{...this.#n,byLayer:t==="layer"}:e==="pins"&&(this.#n={...this.#n,pins:t.map(([n,o])=>[n-1,o-1])});this.#e.changed()}};Xt(r=>new st(r));

function u(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...l}=e;o!==void 0&&(n.className=o);for(let[a,c]of Object.entries(s))n.style.
setProperty(a,c);i&&(n.onclick=()=>i()),Ne(n,l);for(let a of t)n.append(a instanceof Node?a:String(a));return n}function Ne(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function T(r,e){r.textContent!==e&&(r.textContent=e)}function le(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function L(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var ce=class{element=u("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>T(this.element,e()))}};var sn=1e-6;function b(r,e=4){if(!Number.isFinite(r))return at(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function z(r){if(!Number.isFinite(r))return at(r);if(r<0)return an(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=sn&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function an(r){let e=z(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function Re(r){return r.toLocaleString("en").replace("-","−")}function at(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function x(r,e,t){return Math.min(
t,Math.max(e,r))}function j(r){let e=0;for(let t of r)e+=t;return e}function R(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function ue(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function He(r){let e=r.map(([t,n])=>({at:t,channels:ln(n)}));
return t=>{let n=x((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],l=(n-s.at)/(i.at-s.at),a=c=>Math.round(s.channels[c]+l*(i.channels[c]-
s.channels[c]));return[a(0),a(1),a(2),255]}}function ln(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var cn="presenting";function Fe(){return typeof document<"u"&&document.documentElement.classList.contains(cn)}function de(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}function K(r){return r.ctrlKey||r.metaKey||r.altKey}function B(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var un=6,dn=1300,mn=1.5,hn={usual:990,most:2.25},pn=.4;function fn(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<un;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}
function yn(r,e=Fe()){let{usual:t,most:n}=e?hn:{usual:dn,most:mn};return Math.min(n,Math.max(1,r/t))}function lt(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof
ShadowRoot?o.host:r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,l=c=>{let d=fn(de()?Math.min(t,pn):t,yn(s.clientWidth),
m=>(r.style.zoom=String(m),n(),i()<=c));return r.style.zoom=String(d),n(),d},a=()=>{let c=s.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let d=l(c);i()>c+1&&(r.classList.add("crowded"),d=l(c)),r.style.maxHeight=`${c/d}px`,r.style.overflowY="auto"};return e.resized(s,a),a}var G=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new $e;return this.#t.add(()=>e.close()),e}frame(){let e=new Ie;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},$e=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},Ie=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var gn=Symbol.for("seq2see.picture");function ct(r,e){r[gn]=e}function me(r,e,t=1){let n=new WeakMap;function o(s,i,l){let a=new G;de()&&s.classList.add("framed");let d=e({root:s,lifetime:a,send:(p,g)=>h.send?.(p,g)},i),m=t<
1?lt(s,a,t,()=>d.arrange?.()):()=>{},h={lifetime:a,picture:d,fit:m,send:l};return n.set(s,h),h}return({data:s,parentElement:i,setStateValue:l})=>{let a=i.querySelector(
`.${r}`);if(!a||!s)return;let c=n.get(a)??o(a,s,l);return c.send=l,ct(a,{name:r,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),n.get(a)===c&&n.delete(
a)}}}function qe(r,e,t=""){let n=u("span",{class:`symbol ${t}`},u("i",{},r));return e!==void 0&&e!==""&&n.append(u("sub",{},e)),n}var bn={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Oe(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function he(r){
let e=[];for(let t of r){let n=bn[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?Oe(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function Z(r){let e=he(r).map(({text:t,unseen:n})=>n?u("span",{class:"unseen"},t):t);return u("span",{class:"token",dir:"auto"},...e)}function $(r){
let e=he(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function D(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function H(r,e,t){return r.
subarray(e*t,(e+1)*t)}function J(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function ut(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,...l}=r,a=D(i);return{...l,q:D(e),k:D(t),v:D(n),z:D(o),dots:D(s),weights:a,divisor:(r.scaled?Math.sqrt(r.d):
1)*r.temperature,largest:R(a,0)}}function I({causal:r},e,t){return r&&t>e}var ee="−∞";function De({keys:r,causal:e,dots:t,divisor:n},o){let s=-1/0;for(let l=0;l<r.length;l++)I({causal:e},o,l)||(s=Math.max(s,t[o*r.length+l]/n));let i=0;
for(let l=0;l<r.length;l++)I({causal:e},o,l)||(i+=Math.exp(t[o*r.length+l]/n-s));return{most:s,sum:i}}function dt(r){let{queries:e,keys:t,dots:n,divisor:o}=r,s=e.
map((a,c)=>De(r,c)),i=n.map(a=>a/o),l=i.map((a,c)=>Math.min(0,a-s[Math.floor(c/t.length)].most));return{i2:String(e.length).length,j2:String(t.length).length,dot:_(
n),scaled:_(i),mask:`(${ee})`.length,score:_(i),most:_(s.map(({most:a})=>a),2),power:_(l,2),total:_(s.map(({sum:a})=>a)),weight:_([1])}}function _(r,e=4){let[t,
n]=[0,0];for(let o of r)[t,n]=[Math.min(t,o),Math.max(n,o)];return Math.max(b(t,e).length,b(n,e).length)-.5}function pe({keys:r,causal:e,dots:t,weights:n,divisor:o},s,i,l=0){
let a=s*r.length+i,c=I({causal:e},s,i),d=t[a]/o;return{dot:b(t[a]),scaled:b(d),score:c?ee:b(d),power:c?ee:b(d-l,2),weight:b(n[a])}}var M=32;function _e(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=M?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,M).sort((o,s)=>o-s)}var te=class{element;roles;columns=[];constructor(e,t){
this.element=u("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>u("span",{class:s},n[i]));return this.element.append(u("div",{class:"dimension"},u("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:l,last:a}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let c=t(o);c.forEach((m,h)=>{l[h].data=b(m,3)});let d=n?c[2]/n:0;a.style.setProperty("--share",Math.abs(d).toFixed(2)),a.classList.toggle("bel\
ow",d<0)})}};var mt=20,wn=64,fe=class{element=u("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=mt;this.element.classList.toggle("plain",!t),this.element.
classList.toggle("dense",e.keys.length>wn),this.bars=e.keys.map((n,o)=>{let s=new Text,i=u("span"),l=u("span",{class:"below"},t?$(n):"");return{element:u("div",
{class:"bar","data-column":o},u("span",{},s),u("div",{class:"column"},i),l),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.
row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.row=t;let o=this.bars.length<=mt;this.bars.forEach(({column:s,above:i},l)=>{let a=e.weights[t*this.bars.
length+l];s.style.transform=`scaleY(${a})`,o&&(i.data=a>=.005?b(a,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.
lit.element.classList.add("lit")}};var ye=class{element;pin;words;title=u("div",{class:"title"});products=new te("product",["query","key","product"]);values=new te("value",["value","part","output"]);flow=u(
"div",{class:"flow"});bars=new fe;heads={product:We(),softmax:We(),value:We()};tables;more;shown=null;rest=u("p",{class:"rest"});restValue=u("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
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
o("j")))," ",u("span",{class:"symbol value"},o(e.value),n(o("j"))))}steps(e,t,n,o){let{words:s}=this,i=(m,...h)=>u("div",{class:"step"},u("small",{},m),u("span",
{},...h)),l=(m,h="")=>u("b",{...ht(o[m],`number ${h}`),"data-number":m},this.text(m));if(!e.d)return[i(s.weight,l("weight","strong"))];let a=e.scaled?[` ÷ √${e.
d}`]:[];e.temperature!==1&&a.push(` ÷ ${e.temperature}`),a.length||a.push(s.nothing);let c=u("span",{class:"exp"},"e",u("sup",{},l("power"))),d=u("span",{class:"\
most"},"max = ",l("most"),": ");return[i(s.sum,t("i2")," · ",n("j2")," = ",l("dot")),i(e.scaled?s.scale:s.unscaled,...a," = ",l("scaled")),e.causal?i(s.mask,"+\
 ",l("mask")," = ",l("score")):i(s.unmasked,l("score")),i(s.weight,d,c," / ",l("total")," = ",l("weight","strong"))]}show(e,{row:t,column:n}){let o=t*e.keys.length+
n,s=I(e,t,n),[i,l]=[String(t+1),String(n+1)],{most:a,sum:c}=this.totalOf(e,t);this.write({i0:i,i1:i,i2:i,i4:i,i5:i,j0:l,j1:l,j2:l,query:$(e.queries[t]),key:$(e.
keys[n]),mask:s?`(${ee})`:"0",most:b(a,2),total:b(c,4),share:z(e.weights[o]),...pe(e,t,n,a)}),this.element.classList.toggle("shut",s),this.shown={data:e,row:t,column:n},
this.tables.hidden||this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,n),this.valuesOf(e,t,n,e.weights[t*e.keys.length+n])}write(e){for(let[
t,n]of this.texts)n.data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.total={row:t,...De(e,t)}),this.total}productsOf(e,t,n){let{d:o}=e,
[s,i]=[H(e.q,t,o),H(e.k,n,o)],l=m=>s[m]*i[m],a=_e(o,l),c=R(a.map(m=>Math.abs(l(m))),0);if(this.products.show(a,m=>[s[m],i[m],l(m)],c),this.rest.hidden=o<=M,o<=M)
return;let d=e.dots[t*e.keys.length+n]-j(a.map(l));this.rest.textContent=L(this.words.rest,{count:o-M,sum:b(d)})}valuesOf(e,t,n,o){let{d:s}=e,[i,l]=[H(e.v,n,s),
H(e.z,t,s)],a=_e(s,c=>i[c]*o);this.values.show(a,c=>[i[c],o*i[c],l[c]],R(l.map(Math.abs),0)),this.restValue.hidden=s<=M,this.restValue.textContent=s>M?L(this.words.
rest_values,{count:s-M}):""}};function ht(r,e=""){return r?{class:`${e} boxed`.trim(),style:{"--places":String(r)}}:{class:e}}function We(){return u("p",{class:"\
heading"})}var xn=16,ge=class{element=u("div",{class:"heads"});words;on;title=u("span",{class:"name"});order;list=u("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=u("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.element.append(u("div",{class:"above"},this.
title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||!e.ranking.length))}draw(e,t){
let n=le(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((i,l)=>i.map((a,c)=>[l,c])),s=e.ranking.length>0;this.title.textContent=s?this.words.heads:this.
words.all_heads,this.order.hidden=!s,this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([i,l])=>this.button(e,i,l)),this.element.
classList.toggle("many",this.buttons.length>xn),this.element.style.setProperty("--across",String(Math.max(...e.rows.map(i=>i.length)))),this.list.replaceChildren(
...this.buttons),n&&this.buttons.find(i=>i.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.
order(this.byLayer))}button(e,t,n){let{image:o,title:s}=e.rows[t][n],i=L(this.words.layer_head,{layer:t+1,head:n+1}),l=s?`${i}: ${s}`:i,a=`${t+1}.${n+1}`,c=u("b\
utton",{type:"button",title:l,"aria-label":`${a}: ${l}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":a,onclick:()=>this.on.choose(t,n)},u("img",{src:o,
alt:""}),u("small",{},a));return c.onkeydown=d=>this.key(d,c),c}key(e,t){if(K(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===
this.buttons[0].offsetTop).length,s=i=>()=>this.buttons[n+i]?.focus();B(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var vn=400,Ue={share:.4,least:300,most:380},kn=380,pt=82,Sn={wide:92,narrow:92,phone:74},Tn=38,Ln=230,An={wide:56,narrow:56,phone:30},Mn=.6,En=64;function ft(r,e,t){
let n=Pn(r,e,t),o=n==="phone"?11:6;return{shape:n,cell:x(Math.floor(Ve(n,r,e)/t),o,72)}}function Pn(r,e,t){return r<620?"phone":t>En||Ve("wide",r,e)<Mn*Ve("narr\
ow",r,e)?"narrow":"wide"}function Ve(r,e,t){let n=x(Ue.share*e,Ue.least,Ue.most),o={wide:vn+kn+28,narrow:n+pt,phone:pt}[r]+An[r];return Math.min(e-o,t-Sn[r]-Tn-
(r==="phone"?Ln:0))}function yt(r,e){return Math.max(1,Math.ceil(e/r))}function be(r){return j([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(
e)?.72:.56))}function ze(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function gt(r,e,t,n){r.width=e,r.height=t;let o=ze(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let l=n(i);l&&s.data.set(l,4*i)}o.putImageData(s,0,0)}var bt=11,q=class{element;least;chips=[];lit;constructor(e,t=14){this.element=u("div",{class:e}),this.least=t}type(e){return x(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let l=yt(n,this.least+3),a=this.type(n);this.element.style.setProperty("--type",`${a}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,d],m)=>{let p={class:m%l?"label thin":"label","data-first":c,onclick:()=>s.press(c)},g=u("div",p,Z(e[c]));o(g,c,d);let y=i/be(e[c]);g.classList.toggle(
"long",y<bt),y<a&&(g.style.fontSize=`${Math.max(bt,Math.floor(y))}px`),g.onpointerenter=f=>{f.pointerType!=="touch"&&s.over(c)},g.onpointerleave=()=>s.over(null);
for(let f=c;f<c+d;f++)this.chips[f]=g;return g}))}light(e){let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add(
"lit"),this.lit=t)}};var Cn=6,Nn=20;function wt({queries:r,keys:e}){return Math.max(r.length,e.length)>Nn?"root":"weight"}function xt(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function P(r,e){return{row:r,column:e,whole:""}}function Y(r){return{row:r,column:null,whole:"row"}}function Q(r){return{row:null,column:r,whole:"column"}}function vt(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function kt(r,e){let t=r.row??Rn(r.column??0,e),n=r.column??J(H(e.weights,t,e.keys.length));return{
row:t,column:n,whole:r.whole}}function Rn(r,{weights:e,queries:t,keys:n}){return J(t.map((o,s)=>e[s*n.length+r]))}function St({weights:r,keys:e,queries:t,causal:n}){
let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let l=n?1:0;l<(n?i:e.length);l++){let a=r[i*e.length+l];a<=s||(s=a,o=P(i,l))}return o}
function je(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function Tt(r,e,t){return je(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-Cn)}function Lt(r,e,t){
return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var Hn=70,xe=class{element;field;on;canvas=u("canvas",{role:"img"});row=u("div",{class:"mark row"});column=u("div",{class:"mark column"});weight=u("span",{class:"\
weight"});cell=u("div",{class:"mark cell"},this.weight);pins=u("div",{class:"pinned"});tops=new q("tops",15);sides=new q("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=u("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=u("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect();return P(x(Math.floor((o.clientY-s.top)/this.size),0,e.queries.length-1),x(Math.floor((o.clientX-s.left)/this.size),0,e.keys.length-
1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=o=>this.on.
pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=He(e.palette.sequential);gt(this.canvas,n,e.queries.
length,s=>I(e,Math.floor(s/n),s%n)?null:o(2*xt(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.width=`${t*
e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("small",t<40);let o=(l,a,c)=>{
l.style.left=`${(a+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:l=>n.hover(l===null?null:Q(l)),press:l=>n.take(Q(l))});let s=(l,a,c)=>{l.style.top=`${a*
t}px`,l.style.height=`${c*t}px`},i={over:l=>n.hover(l===null?null:Y(l)),press:l=>n.take(Y(l))};this.sides.build(e.queries,e.queryRuns,t,s,i,Hn)}show(e,t,n){let{
size:o}=this;we(this.row,0,t.row*o),we(this.column,t.column*o,0),we(this.cell,t.column*o,t.row*o),T(this.weight,b(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let l=u("div",{class:"\
pin"});return we(l,i*o,s*o),l})))}};function At(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=s+
o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function we(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var ve=class{element=u("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
u("p",{class:"hint"},n.hint));return}let o=(c,...d)=>u("th",{class:c,scope:"col"},...d),{query:s,key:i}=e.symbols,l=u("tr",{},o("query",n.query),o("key",n.key),
...e.d?[o("",qe(s,"","query")," · ",qe(i,"","key")),o("",n.score)]:[],o("",n.weight_short),u("th")),a=t.map(([c,d])=>this.row(e,c,d));this.element.replaceChildren(
u("table",{},u("thead",{},l),u("tbody",{},...a)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:l,weight:a}=pe(e,t,n),c=u("button",{type:"button",class:"word",
onclick:()=>s.take(P(t,n))},`${t+1} `,Z(e.queries[t])),d=u("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return u("tr",
{},u("td",{class:"query"},c),u("td",{class:"key"},`${n+1} `,Z(e.keys[n])),...e.d?[u("td",{},i),u("td",{},l)]:[],u("td",{class:"strong"},a),u("td",{},d))}};var ke={least:96,most:140,edge:18},Se=class{element;on;keys=new q("strip keys");queries=new q("strip queries");canvas=u("canvas",{class:"lines","aria-hidden":"t\
rue"});pen=ze(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=u("div",{class:"strips"},u("div",{class:"head key"},e.keys),u("div"),u("div",
{class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=d=>(m,h,p)=>{m.style.top=`${h*d}px`,m.style.height=`${p*d}px`};for(let{element:d}of[this.keys,this.queries])d.style.height=`${this.height}\
px`;let l={over:d=>n.hover(d===null?null:Q(d)),press:d=>n.take(Q(d))},a={over:d=>n.hover(d===null?null:Y(d)),press:d=>n.take(Y(d))};this.keys.build(e.keys,e.keyRuns,
s,i(s),l,Mt(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),a,Mt(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*c,o.height=this.height*c,o.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:l,height:a}=this,c=(n+.5)*a/e.keys.length,d=(t+.5)*a/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(l*.5,c,l*.5,d,l,d),
i.stroke()}};function Mt(r,e,t){let n=Math.max(0,...e.map(be))*r.type(t),o=x(n+ke.edge,ke.least,ke.most);return r.element.style.minWidth=`${o}px`,o-ke.edge}var Ke=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new ce(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=ut(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=Lt(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,ue(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,T(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:y=>this.hover(y),pick:(y,f)=>this.pick(y,f),take:y=>this.take(y),pin:(y,f)=>this.pin(y,f)},o=new xe(n),
s=new Se(e,n),i=new ye(e,()=>this.pinShown(),()=>this.open(!this.opened)),l=new ve(e,n),a=new ge(e,{choose:(y,f)=>this.choose(y,f),order:y=>this.host.send("orde\
r",y?"layer":"interest")}),c=u("button",{type:"button",class:"story",onclick:()=>this.tell()}),d={middle:u("span"),top:u("span"),name:u("small")},m=u("button",{
type:"button",class:"scale",onclick:()=>this.turnScale()},u("span",{},"0"),u("span",{class:"ramp"},d.middle),d.top,d.name),h=u("div",{class:"picture"},s.element,
o.element),p=u("div",{class:"left"},h,m),g=u("div",{class:"side",tabindex:-1},c,i.element,l.element);return this.host.root.replaceChildren(u("div",{class:"board"},
p,a.element,g),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:l,heads:a,story:c,ramp:d}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;
if(!t||!n||!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=ft(e.clientWidth,e.clientHeight,o);for(let l of[
"wide","narrow","phone"])e.classList.toggle(l,l===s);n.arithmetic.flow.tabIndex=s==="phone"?0:-1,n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.
element):n.arithmetic.tables.append(n.strips.element),n.strips.resize(t,s==="wide"?i:24),this.render(),At(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){
return this.scale??wt(e)}view(e){let n=this.pinned.at(-1)??e.start,o=this.hovered??this.cursor??(n?P(...n):St(e));return kt(o,e)}render(){let{data:e,parts:t,pinned:n}=this;
if(!e||!t)return;let o=this.view(e);t.matrix.show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins=
{pins:n,data:e},t.pins.show(e,n));let s=je(n,o.row,o.column);T(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(
s)),this.showScale(e,t);let{dataset:i}=this.host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{
ramp:t}){let{largest:n,words:o}=e,s=this.scaleOf(e)==="root";T(t.top,s?b(n,2):"1"),T(t.middle,s?b(n/4,2):"0.5"),T(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,
column:n}){let o=b(e.weights[t*e.keys.length+n],2);return L(e.words.cell,{query:$(e.queries[t]),key:$(e.keys[n]),weight:o})}hover(e){vt(this.hovered,e)||this.frame.
request(()=>this.render()),this.hovered=e}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===
e.column?this.pin(e.row,e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(
this.data);this.pin(e,t)}pin(e,t){this.pinned=Tt(this.pinned,e,t),this.cursor=P(e,t),this.render(),this.report()}report(){let e=()=>this.pinned.map(([t,n])=>[t+
1,n+1]);this.pending.start(600,()=>this.host.send("pins",e()))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",
t.matrix.paint(e,this.scale),this.render())}open(e){this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){
this.host.send("head",{layer:e+1,head:t+1})}tell(){let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(P(...o)),e.heads&&(e.
heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){
let{data:t,parts:n}=this;if(!t||!n||K(e))return;if(e.key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))
return;let{row:o,column:s}=this.view(t),[i,l]=[t.queries.length,t.keys.length],a=(d,m)=>()=>this.take(P(x(o+d,0,i-1),x(s+m,0,l-1))),c=()=>this.pin(o,s);B(e,{ArrowLeft:a(
0,-1),ArrowRight:a(0,1),ArrowUp:a(-1,0),ArrowDown:a(1,0),Home:a(0,-l),End:a(0,l),PageUp:a(-i,0),PageDown:a(i,0),Enter:c," ":c})}},Et=me("explorer",r=>new Ke(r));var ne=["x","qkv","dots","scaled","mask","softmax","z"],Pt=124,Be=class{host;pending;view=null;step=ne.length-1;constructor(e){this.host=e,this.pending=e.lifetime.
timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t))}update(e){let{root:t}=this.host,{words:n}=e;!this.view&&e.step!==null&&(this.step=e.step),ue(t,e.palette);
let o=le(t),s=this.view?.buttons.findIndex(h=>h===o)??-1,i=ne.map((h,p)=>u("button",{type:"button","data-step":h,onclick:()=>this.go(p)},`${p+1} `,n[`step_${h}`])),
l=u("div",{class:"steps"},this.arrow("←",-1,n.back),...i,this.arrow("→",1,n.forward)),a=this.flow(e),c=u("p",{class:"say","aria-live":"polite"}),d=u("div",{
class:"formula"}),m=u("div",{class:"flow"},...a.map(({element:h})=>h));t.replaceChildren(l,m,u("div",{class:"words"},d,c)),Ne(t,{role:"group","aria-label":e.alternative}),
i[s]?.focus(),this.view={data:e,buttons:i,parts:a,formula:d,say:c},this.show()}arrow(e,t,n){return u("button",{type:"button",class:"arrow","aria-label":n,title:n,
onclick:()=>this.go(this.step+t)},e)}flow(e){return ne.flatMap((t,n)=>{let o=e.blocks.filter(a=>a.step===t),s=t==="qkv"?[$n(o,e)]:o.map(a=>Ge(a,e)),i=u("div",{class:"\
group","data-of":t,onclick:()=>this.go(n)},...s),l=u("span",{class:"sign","data-of":t},t==="qkv"?"×":"→");return(n?[l,i]:[i]).map(a=>({element:a,step:n}))})}go(e){
this.step=x(e,0,ne.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:e,buttons:t,parts:n,
formula:o,say:s}=this.view,i=ne[this.step];for(let[a,c]of t.entries())c.setAttribute("aria-pressed",String(a===this.step));for(let{element:a,step:c}of n)a.classList.
toggle("later",c>this.step),a.classList.toggle("now",c===this.step);this.host.root.dataset.step=i;let l={tokens:e.tokens,width:e.blocks[0].shape[1],d:e.d,root:b(
Math.sqrt(e.d),2)};s.textContent=L(e.words[Fn(i,e)],l),o.replaceChildren(...qn(i,e))}key(e){K(e)||B(e,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(
this.step+1)})}};function Fn(r,e){return r==="scaled"&&!e.scaled?"say_scaled_off":r==="mask"&&!e.causal?"say_mask_off":`say_${r}`}function $n(r,e){let t=[0,1,2].
map(s=>{let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},Ge(r[s],e),i,Ge(r[s+3],e))}),[n,o]=[r[0],r[3]].map(({shape:s})=>s.join(" × "));return u(
"div",{class:"three"},...t,u("small",{class:"shapes"},`${n}  →  ${o}`))}function Ge({name:r,shape:e,role:t,image:n,limit:o,step:s,closed:i},l){let[a,c]=e,d=s===
"qkv",m=r.startsWith("W_"),h=d?m?30:88:c===a?Pt:c>100?150:80,p=o===null?"0 … 1":`±${b(o,o<10?1:0)}`,g={width:`${h}px`,height:`${d?50:Pt}px`},y=u("div",{class:i?
"image closed":"image",style:g},u("img",{src:n,alt:""})),f=u("small",{},`${a} × ${c}`,u("span",{class:"limit"},p));return u("div",{class:`block ${t} ${d?m?"wei\
ghts":"result":""}`},u("div",{class:"name"},...In(r,l)),y,f)}function In(r,e){if(r==="scaled"){let o=e.temperature===1?"":` ÷ ${e.temperature}`;return[`QKᵀ${e.
scaled?` ÷ √${e.d}`:""}${o}`]}let[t,n]=r.split("_");return n?[t,u("sub",{},n)]:[t]}function qn(r,e){let t=u("b",{class:"query"},"Q"),n=u("b",{class:"key"},"K"),
o=u("b",{class:"value"},"V"),s=a=>["X W",u("sub",{},a)],i=e.scaled?[" / √d"]:[];e.temperature!==1&&i.push(` / ${e.temperature}`);let l=e.causal?[" + M"]:[];switch(r){case"\
x":return["X = norm(x)"];case"qkv":return[t," = ",...s("Q"),"   ",n," = ",...s("K"),"   ",o," = ",...s("V")];case"dots":return[t,n,"ᵀ"];case"scaled":return[t,
n,"ᵀ",...i];case"mask":return["S = ",t,n,"ᵀ",...i,...l];case"softmax":return["A = softmax(",t,n,"ᵀ",...i,...l,")"];case"z":return["Z = softmax(",t,n,"ᵀ",
...i,...l,") ",o]}}var Ct=me("strip-picture",r=>new Be(r));var On=20;function Nt(r,e){if(e<=On)return r;let t=Math.max(R(r,0),1e-9);return r.map(n=>Math.sqrt(n/t))}function X(r,e){let t=r.get(e);if(!t)throw new Error(`these weights have no ${e}`);return t}function Rt(r,e,t){let n=e==="float16"?Qe(r):new Float32Array(r.slice().
buffer),o=new Map,s=0;for(let{name:i,shape:l}of t){let a=l.reduce((c,d)=>c*d,1);o.set(i,n.subarray(s,s+a)),s+=a}if(s!==n.length)throw new Error(`${n.length} num\
bers for tensors of ${s}`);return o}function Te(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}function Ht(r){
let e=Te(r);return Uint16Array.from({length:e.length/2},(t,n)=>e[2*n]|e[2*n+1]<<8)}function W(r){let e=new Uint8Array(Float32Array.from(r).buffer);return Ye(e)}
function Ye(r){let e="";for(let t=0;t<r.length;t+=8192)e+=String.fromCharCode(...r.subarray(t,t+8192));return btoa(e)}function Qe(r){let e=new Float32Array(65536);
for(let n=0;n<65536;n++){let o=n>>10&31,s=n&1023,i=Number.NaN;o===0?i=s*2**-24:o<31?i=(1+s/1024)*2**(o-15):s===0&&(i=Number.POSITIVE_INFINITY),e[n]=n>>15?-i:i}let t=new Float32Array(
r.length/2);for(let n=0;n<t.length;n++)t[n]=e[r[2*n]|r[2*n+1]<<8];return t}function Ft(r,e){let{characters:t,merges:n}=r.vocabulary;return{...r,vocabulary:{characters:t,merges:Ht(n)},weights:Rt(Te(e),r.format,r.tensors)}}function $t({attention:r}){
if(!r)throw new Error("this file has no attention");let{longest:e,byPosition:t}=r.looks;return{longest:e,byPosition:Qe(Te(t))}}function Le(r,e){let t=Object.entries(
r).filter(([n])=>n.startsWith(e)).map(([n,o])=>[n.slice(e.length),o]);return Object.fromEntries(t)}var It=14;function Xe(r){let e=r.startsWith(" ")&&r.trim()?r.slice(1):r,t=[...he(e).map(({text:n})=>n).join("").replace(/\p{Cn}/gu,n=>Oe(n).join(""))];return t.
length<=It?t.join(""):`${t.slice(0,It-1).join("")}…`}var Dn=/[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*/gu,_n=/^[가-힣]+$/;function qt(r,e){let t=new Map;r.tokens.forEach((o,s)=>{let i=r.spans[s][0]+[...o].
length-[...o.trimStart()].length;t.has(i)||t.set(i,s)});let n=[];for(let o of r.text.matchAll(Dn)){let[s]=o,i=[...r.text.slice(0,o.index)].length,l=t.get(i);if(l===
void 0)continue;let a=Wn(r,l,i+[...s].length);if(!a)continue;let c=r.tokens[l].trim(),d=_n.test(s)?Vn(c,a,e):Un(c,a,e);d&&n.push({token:l,word:d})}return n}function Wn({
tokens:r,spans:e},t,n){if(e[t][1]>=n)return e[t][1]===n?[]:null;let o=[];for(let s=t+1;s<r.length;s++)if(o.push(r[s]),e[s][1]>=n)return e[s][1]===n?o:null;return null}
function Un(r,e,t){return e.length||t.english.includes(r.toLowerCase())||[...r].length<2?"":r}function Vn(r,e,t){if(t.korean.includes(r))return"";if(e.every(o=>t.
particles.includes(o)))return r;let n=o=>t.particles.includes(o)||t.endings.includes(o);return e.every(n)?r+e.join(""):""}var zn=.3,jn=3,Kn=.02,Ae=({weight:r,usual:e})=>r-e,Bn=({weight:r,usual:e})=>r>=Math.max(zn,jn*e),Gn=({query:r,key:e})=>r.token-e.token;function _t(r,e,{longest:t,
byPosition:n},o){let s=qt(e,o).filter(({token:a})=>a<t),i=s.flatMap(a=>s.filter(c=>c.token>0&&c.token<a.token-1).map(c=>[a,c]));return r.heads.flatMap((a,c)=>a.
map(({weights:d},m)=>{let h=(c*a.length+m)*t*t,p=i.map(([g,y])=>{let f=Math.max(n[h+g.token*t+y.token],Kn);return{query:g,key:y,weight:d[g.token*r.tokens+y.token],
usual:f}});return Yn(c,m,p)})).sort((a,c)=>c.interest-a.interest||Ot(c)-Ot(a))}var Ot=({best:r})=>r?Ae(r):0;function Yn(r,e,t){let n=t.filter(Bn),o=n.length?Dt(
n,s=>Ae(s)*Gn(s)):Dt(t,Ae);return{layer:r,head:e,best:o,interest:n.reduce((s,i)=>s+Ae(i),0)}}function Dt(r,e){let t=null;for(let n of r)(!t||e(n)>e(t))&&(t=n);return t}var Vt={"을(를)":["을","를"],"은(는)":["은","는"],"이(가)":["이","가"],"과(와)":["과","와"],"(으)로":["으로","로"],"이었(였)":["이었",
"였"]},zt=`’”'"*$)\\]_`,Wt=new RegExp(`[${zt}]+$`),Qn=/\([^()]*\)$/,Xn=new RegExp(`^([${zt}]*)(${Object.keys(Vt).map(r=>r.replace(/[()]/g,"\\$&")).join("|")}\
)`),Zn=8,Jn=/(?:^|[^aeiou])(?:(?:[aeiou]|oo)(?:[ptc]|ck)|ook)$/,Ze={l:8,m:16,n:4,r:8},er=".,?!:;…·%",tr=[21,8,0,16,0,0,1,8,8,0],Ut="⁰¹²³⁴⁵⁶⁷⁸⁹";
function nr(r){let e=r.replace(/[\\\u2060]/g,"").replace(new RegExp(`[${Ut}]`,"g"),o=>String(Ut.indexOf(o))),t=e.replace(Wt,"");e.trimEnd().endsWith(")")&&(t=e.
trimEnd().replace(Qn,"").replace(Wt,"")||t);let n=[...t].at(-1)??"";return n>="가"&&n<="힣"?(n.charCodeAt(0)-44032)%28:n&&er.includes(n)?0:/[A-Za-z]/.test(n)?
rr(t.match(/[A-Za-z]+/g)?.at(-1)??""):/[0-9]/.test(n)?tr[Number(n)]:null}function rr(r){if(r.length===1||r===r.toUpperCase())return Ze[r.slice(-1).toLowerCase()]??
0;let e=r.toLowerCase();if(e.endsWith("ng"))return 21;let[t,n]=[e.slice(-2,-1),e.slice(-1)];return"lmn".includes(n)?Ze[n]:e.length>3&&n==="e"&&"lmn".includes(t)?
Ze[t]:Jn.test(e)?19:0}function O(r,e){let t="";return r.split(/\{(\w+)\}/).forEach((n,o)=>{if(o%2){t+=Object.hasOwn(e,n)?e[n]:`{${n}}`;return}let s=o?Xn.exec(n):
null,i=s?nr(t+s[1]):null;if(!s||i===null){t+=n;return}let[l,a,c]=s,d=i===0||c==="(으)로"&&i===Zn;t+=a+Vt[c][d?1:0]+n.slice(l.length)}),t}var re=64,jt=54;function oe(r,e,t,n,o){let s=r.length/e,i=Math.ceil(e/4)*4,l=jt+4*re,a=new Uint8Array(l+i*s),c=new DataView(a.buffer);a.set([66,77]),c.setUint32(
2,a.length,!0),c.setUint32(10,l,!0),c.setUint32(14,40,!0),c.setInt32(18,e,!0),c.setInt32(22,-s,!0),c.setUint16(26,1,!0),c.setUint16(28,8,!0),c.setUint32(46,re,!0);
for(let d=0;d<re;d++){let[m,h,p]=or(t,d/(re-1));a.set([p,h,m,0],jt+4*d)}for(let d=0;d<r.length;d++){let m=x((r[d]-n)/(o-n),0,1);a[l+Math.floor(d/e)*i+d%e]=Math.
round(m*(re-1))}return`data:image/bmp;base64,${Ye(a)}`}function or(r,e){let t=1;for(;t<r.length-1&&e>r[t][0];)t++;let[[n,o],[s,i]]=[r[t-1],r[t]],l=(e-n)/(s-n);return[
1,3,5].map(a=>{let[c,d]=[o,i].map(m=>Number.parseInt(m.slice(a,a+2),16));return Math.round(c+l*(d-c))})}var sr=/ ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+| ?\p{N}| ?[^\p{White_Space}\p{L}\p{N}]|[\r\n]|\p{White_Space}/gu;function ir(r){
return r.replace(/\p{Surrogate}/gu,"���").normalize("NFC")}var Me=class{entries;#e=new Map;#t=new Map;#r;constructor({characters:e,merges:t}){let n=["<end\
>"];for(let s=0;s<256;s++)n.push(`<0x${s.toString(16).toUpperCase().padStart(2,"0")}>`);for(let s of e)this.#e.set(s,n.length),n.push(s);let o=n.length+t.length/
2;for(let s=0;s<t.length;s+=2){let[i,l]=[t[s],t[s+1]];this.#t.set(i*o+l,n.length),n.push(n[i]+n[l])}this.entries=n,this.#r=this.#e.get(" ")??257}encode(e,t=Number.
POSITIVE_INFINITY){let n=ir(e);if(!n)return{text:n,tokens:[],ids:[],spans:[],total:0};let o=[...n],s=this.#s(` ${n}`),i=s.findIndex(({id:a})=>a!==this.#r);i>=0&&
this.entries[s[i].id].startsWith(" ")?s=s.map(({id:a,start:c,end:d},m)=>({id:a,start:m>i?c-1:m,end:m<i?d:d-1})):s=s.slice(1).map(({id:a,start:c,end:d})=>({id:a,
start:c-1,end:d-1}));let l=s.length;if(l>t){let a=t;for(;a>0&&ar(s[a],s[a-1]);)a--;s=s.slice(0,a)}return{text:n,tokens:s.map(({start:a,end:c})=>o.slice(a,c).join(
"")),ids:s.map(({id:a})=>a),spans:s.map(({start:a,end:c})=>[a,c]),total:l}}#s(e){let t=[],n=0;for(let[o]of e.matchAll(sr)){let s=[...o];t.push(...this.#o(s.flatMap(
(i,l)=>this.#n(i,n+l)))),n+=s.length}return t}#n(e,t){let n=this.#e.get(e);return(n===void 0?[...new TextEncoder().encode(e)].map(s=>1+s):[n]).map(s=>({id:s,start:t,
end:t+1}))}#o(e){let t=this.entries.length;for(;;){let n=Number.POSITIVE_INFINITY,o=-1;for(let s=1;s<e.length;s++){let i=this.#t.get(e[s-1].id*t+e[s].id);i!==void 0&&
i<n&&([n,o]=[i,s])}if(o<0)return e;e.splice(o-1,2,{id:n,start:e[o-1].start,end:e[o].end})}}};function ar(r,e){return r.start===e.start&&r.end===e.end}function Je({
spans:r}){let e=[];return r.forEach(([t,n],o)=>{let s=r[o-1];s&&s[0]===t&&s[1]===n?e[e.length-1][1]++:e.push([o,1])}),e}function U(r,e,t){let n=r.length/t,o=e.length/t,[s,i]=[n-n%4,o-o%2],l=new Float32Array(n*o);for(let a=0;a<i;a+=2)for(let c=0;c<s;c+=4)lr(r,e,t,c,a,l,o);for(let a=0;a<
n;a++)for(let c=a<s?i:0;c<o;c++)l[a*o+c]=cr(r,a*t,e,c*t,t);return l}function lr(r,e,t,n,o,s,i){let l=n*t,a=l+t,c=a+t,d=c+t,m=o*t,h=m+t,p=0,g=0,y=0,f=0,E=0,v=0,N=0,
S=0;for(let k=0;k<t;k++){let A=e[m+k],F=e[h+k],se=r[l+k],V=r[a+k],ie=r[c+k],ae=r[d+k];p+=A*se,g+=F*se,y+=A*V,f+=F*V,E+=A*ie,v+=F*ie,N+=A*ae,S+=F*ae}let w=n*i+o;
s[w]=p,s[w+1]=g,s[w+i]=y,s[w+i+1]=f,s[w+2*i]=E,s[w+2*i+1]=v,s[w+3*i]=N,s[w+3*i+1]=S}function cr(r,e,t,n,o){let s=0,i=0;for(let l=0;l+1<o;l+=2)s+=r[e+l]*t[n+l],i+=
r[e+l+1]*t[n+l+1];return s+i+(o%2?r[e+o-1]*t[n+o-1]:0)}function ur(r){let e=r[0]?.length??0,t=new Float32Array(r.length*e);return r.forEach((n,o)=>{t.set(n,o*e)}),
t}function Kt(r,e,t){return ur(r.map(n=>e.subarray(n*t,(n+1)*t)))}var dr=1e-5,nt={mask:!0,scale:!0,temperature:1},Ee=class{layers;width;heads;#e;#t;#r;constructor(e,t,n){this.#e=X(e,"embedding.weight"),this.#t=X(e,"output_bias"),
this.#r=X(e,"encoder.norm.weight"),this.width=this.#r.length,this.heads=n,this.layers=Array.from({length:t},(o,s)=>{let i=c=>X(e,`encoder.layers.${s}.${c}.weigh\
t`),l=X(e,`encoder.layers.${s}.self_attn.in_proj_weight`),a=this.width*this.width;return{wQkv:[0,1,2].map(c=>l.subarray(c*a,(c+1)*a)),wO:i("self_attn.out_proj"),
w1:i("linear1"),w2:i("linear2"),gains:[i("norm1"),i("norm2")]}})}trace(e,t=nt){let{width:n}=this,o=e.length,s=[],i=[],l=Kt(e,this.#e,n).map(c=>c*Math.sqrt(n));l=
tt(l,hr(o,n));for(let{wQkv:c,wO:d,w1:m,w2:h,gains:p}of this.layers){let g=et(l,p[0]),[y,f,E]=c.map(S=>U(g,S,n)),v=Array.from({length:this.heads},(S,w)=>mr(this.#s(
y,w),this.#s(f,w),this.#s(E,w),o,t));l=tt(l,U(this.#n(v,o),d,n));let N=U(et(l,p[1]),m,n).map(S=>Math.max(0,S));l=tt(l,U(N,h,h.length/n)),s.push(v),i.push(g)}let a=et(
l,this.#r);return{tokens:o,width:n,dimensions:n/this.heads,heads:s,read:i,hidden:a}}logits({hidden:e}){let t=this.#t.length;return U(e,this.#e,this.width).map((n,o)=>n+
this.#t[o%t])}#s(e,t){let n=this.width/this.heads,o=new Float32Array(e.length/this.heads);for(let s=0;s<o.length;s++)o[s]=e[Math.floor(s/n)*this.width+t*n+s%n];
return o}#n(e,t){let n=this.width/this.heads,o=new Float32Array(t*this.width);return e.forEach(({z:s},i)=>{for(let l=0;l<s.length;l++)o[Math.floor(l/n)*this.width+
i*n+l%n]=s[l]}),o}};function mr(r,e,t,n,{mask:o,scale:s,temperature:i}){let l=r.length/n,a=U(r,e,l),c=(s?Math.sqrt(l):1)*i,d=a.map(p=>p/c),m=new Float32Array(n*
n),h=new Float32Array(n*l);for(let p=0;p<n;p++){let g=o?p+1:n,y=d.subarray(p*n,p*n+g),f=Number.NEGATIVE_INFINITY;for(let v of y)f=Math.max(f,v);let E=0;for(let v of y)
E+=Math.exp(v-f);for(let v=0;v<g;v++){let N=Math.exp(y[v]-f)/E;m[p*n+v]=N;for(let S=0;S<l;S++)h[p*l+S]+=N*t[v*l+S]}}return{q:r,k:e,v:t,dots:a,scaled:d,weights:m,
z:h}}function hr(r,e){return Float32Array.from({length:r*e},(t,n)=>{let o=n%e,s=Math.floor(n/e)*Math.exp((o-o%2)*-Math.log(1e4)/e);return o%2?Math.cos(s):Math.sin(
s)})}function et(r,e){let t=e.length,n=new Float32Array(r.length);for(let o=0;o<r.length;o+=t){let[s,i]=[0,0];for(let a=0;a<t;a++)s+=r[o+a]/t;for(let a=0;a<t;a++)
i+=(r[o+a]-s)**2/t;let l=Math.sqrt(i+dr);for(let a=0;a<t;a++)n[o+a]=(r[o+a]-s)/l*e[a]}return n}function tt(r,e){return r.map((t,n)=>t+e[n])}var Pe=class{transformer;#e;#t;#r;constructor(e){if(!e.attention)throw new Error("this file has no attention");this.#r=e.attention,this.#e=new Me(e.vocabulary),
this.#t=$t(e),this.transformer=new Ee(e.weights,e.attention.layers,e.attention.heads)}read(e,t,n){let o=this.#e.encode(e,t),s=this.transformer.trace(o.ids),l=n.
mask&&n.scale&&n.temperature===1?s:this.transformer.trace(o.ids,n);return{read:o,trace:l,trained:s,found:_t(s,o,this.#t,this.#r.functionWords)}}figure(e,t,n,o){
let{read:s,trace:i,found:l}=e,[a]=l,[c,d]=pr(t,a),m=i.heads[c][d],h=l.find(p=>p.layer===c&&p.head===d);return{queries:[...s.tokens],keys:[...s.tokens],queryRuns:Je(
s),keyRuns:Je(s),d:i.dimensions,q:W(m.q),k:W(m.k),v:W(m.v),z:W(m.z),dots:W(m.dots),weights:W(m.weights),causal:t.change.mask,scaled:t.change.scale,temperature:t.
change.temperature,symbols:{query:"q",key:"k",value:"v",output:"z"},start:Bt(h),story:fr(a,i,n),heads:this.#s(i,c,d,l,t.byLayer,n,o),pins:t.pins.filter(([p,g])=>p<
i.tokens&&g<i.tokens),alternative:yr(s,m.weights,n),palette:o,words:Le(n,"explorer.")}}#s(e,t,n,o,s,i,l){let{roles:a}=this.#r;return{layer:t,head:n,rows:e.heads.
map((c,d)=>c.map(({weights:m},h)=>({image:oe(Nt(m,e.tokens),e.tokens,l.sequential,0,1),title:i[`head_role.${a[d][h]}`]}))),ranking:o.map(c=>[c.layer,c.head]),byLayer:s}}};
function pr({layer:r,head:e},t){return r===null&&e===null?[t.layer,t.head]:[r??0,e??0]}function Bt(r){return r?.best?[r.best.query.token,r.best.key.token]:null}
function fr(r,e,t){let{layer:n,head:o,best:s,interest:i}=r,l=Bt(r);if(!s)return{layer:n,head:o,cell:l,text:t["self_attention.look_few"]};let a=e.heads[n][o].weights[s.
query.token*e.tokens+s.key.token],c=O(t[i?"self_attention.look":"self_attention.look_none"],{head:O(t["self_attention.head"],{layer:n+1,head:o+1}),asks:s.query.
word,answers:s.key.word,share:z(a),usual:z(s.usual)});return{layer:n,head:o,cell:l,text:c}}function yr({tokens:r},e,t){let n=r.map((o,s)=>{let i=J(H(e,s,r.length));
return`${s+1} ${Xe(o)} → ${i+1} ${Xe(r[i])}`});return O(t["attention_matrix.alt"],{tokens:r.length,pairs:n.join("; ")})}function Yt({trace:r,trained:e},t,n){let o=(a,c={})=>O(n[`self_attention.${a}`],c),s=[];t.mask||s.push(o("note_mask")),t.scale||s.push(o("note_scale",{root:b(Math.
sqrt(r.dimensions),2)}));let{temperature:i}=t;if(i!==1&&s.push(o(i<1?"note_sharp":"note_soft",{temperature:i})),!s.length)return"";let l={trained:b(Gt(e),2),now:b(
Gt(r),2)};return[...s,o("note_largest",l)].join(" ")}function Gt({heads:r,tokens:e}){let t=r.flat().flatMap(({weights:n})=>Array.from({length:e},(o,s)=>R(n.subarray(
s*e,(s+1)*e))));return j(t)/t.length}var Ce=class{#e;#t;constructor(e,t,n){this.#e=t,this.#t=n,e.listen(document,"pointerdown",o=>{o.composedPath().includes(t)||(t.open=!1)}),e.listen(t,"keydown",o=>{
o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus())})}speak(e,t){let o=[e,...Object.keys(t).filter(s=>s!==e)].flatMap(s=>Object.entries(t[s]).
filter(([i])=>i.startsWith("example.")).map(([,i])=>u("li",{lang:s},this.#r(i))));this.#e.querySelector("ul")?.replaceChildren(...o)}#r(e){return u("button",{type:"\
button",onclick:()=>{this.#e.open=!1,this.#t(e)}},e)}};function Qt(r){let e=[...r.replace(/\p{Surrogate}/gu,"�").normalize("NFC")],t=e.length,n=e.slice(0,2e3).join(""),o=t>2e3;return r?/[^\p{White_Space}\p{Cc}\p{Cf}]/u.
test(n)?{text:n,notice:o?"sentence.cut":null,used:Math.min(t,2e3),given:t}:o?{text:"",notice:"sentence.cut",used:2e3,given:t}:{text:"",notice:/^\p{White_Space}*$/u.
test(n)?"sentence.blank":"sentence.controls",used:0,given:t}:{text:"",notice:"sentence.empty",used:0,given:t}}var rt="text",Xt="lang",gr=150,br=400;function C(r){let e=document.querySelector(r);if(!e)throw new Error(`this page has no ${r}`);return e}function wr(){let[r,
e]=["#data","#weights"].map(n=>C(n)),t=Ft(JSON.parse(r.textContent??""),(e.textContent??"").trim());return e.remove(),t}var ot=class{data;#e=new G;#t=this.#e.frame();#r=this.#e.
timer();#s=this.#e.timer();#n=matchMedia("(prefers-color-scheme: dark)");#o=C("#sentence");#l=C("#notice");#u;#i;#a="en";#c=!1;constructor(e){this.data=wr(),this.#i=
e(this),this.#u=new Ce(this.#e,C("#examples"),t=>this.#g(t)),this.#e.listen(this.#o,"input",()=>{this.#c=!0,this.changed()}),this.#e.listen(window,"hashchange",
()=>this.#h()),this.#n.addEventListener("change",()=>this.#m()),this.#h()}place(e){let t=C(`[data-picture="${e}"]`),n=t.querySelector("template"),o=t.shadowRoot??
t.attachShadow({mode:"open"});return n&&o.replaceChildren(n.content.cloneNode(!0)),o}changed(){this.#t.request(()=>this.#m()),this.#r.start(br,()=>this.#f())}later(e){
this.#s.start(gr,e)}#h(){let e=new URLSearchParams(location.hash.slice(1)),t=[e.get(Xt),...navigator.languages.map(n=>n.split("-")[0])];this.#i.take(e),this.#c=
e.has(rt),this.#p(t.find(n=>n&&Object.hasOwn(this.data.words,n))??"en"),this.#c&&(this.#o.value=e.get(rt)??""),this.#m()}#f(){let e=new URLSearchParams({[Xt]:this.#a,
...this.#i.chosen()});this.#c&&e.set(rt,this.#o.value);try{history.replaceState(null,"",`#${e}`)}catch{}}get#d(){let e=this.data.words[this.#a];return{language:this.#a,
catalog:e,palette:this.data.palettes[this.#n.matches?"dark":"light"]}}#p(e){this.#a=e;let{catalog:t}=this.#d;document.documentElement.lang=e,document.title=`${t["\
offline.title"]} · seq2see`;for(let n of document.querySelectorAll("[data-word]"))T(n,t[n.dataset.word??""]);this.#o.setAttribute("aria-label",t["sentence.labe\
l"]),this.#o.placeholder=t["sentence.placeholder"],this.#u.speak(e,this.data.words),this.#c||(this.#o.value=t["example.1"]),C("#languages").replaceChildren(...this.#y()),
C("#languages").setAttribute("aria-label",t["language.switch"]),C("#controls").replaceChildren(...this.#i.controls(this.#d))}#y(){return Object.entries(this.data.
words).map(([e,t])=>{let n=String(e===this.#a);return u("button",{type:"button",lang:e,"aria-pressed":n,onclick:()=>{this.#p(e),this.changed(),C(`#languages [la\
ng="${e}"]`).focus()}},t["language.name"])})}#g(e){this.#c=!0,this.#o.value=e,this.#o.focus(),this.changed()}#m(){let e=Qt(this.#o.value),t=this.#d;document.body.
classList.toggle("empty",!e.text);let n=e.text?this.#i.show(e.text,t):null;T(this.#l,xr(e,n,t.catalog)),this.#l.hidden=!this.#l.textContent,document.body.dataset.
shown=e.text}};function xr({notice:r,used:e,given:t},n,o){let s=r?[L(o[r],{used:Re(e),given:Re(t)})]:[];return n&&n.shown<n.total&&s.push(L(o["sentence.tokens"],
{...n})),s.join(" ")}function Zt(r){let e=C("#unable");try{new ot(r),e.remove()}catch(t){throw document.body.classList.add("unable"),t}}function st(r,e,t){let n=r.get(e)??"",o=/^\d{1,6}$/.test(n)?Number(n)-1:-1;return o>=0&&o<t?o:null}function Jt(r,e,t){return(r.get(e)??"").split(",").flatMap(n=>{
let o=/^(\d{1,6})\.(\d{1,6})$/.exec(n),[s,i]=o?[Number(o[1])-1,Number(o[2])-1]:[-1,-1];return s>=0&&i>=0&&s<t&&i<t?[[s,i]]:[]})}function en(r){return Object.fromEntries(
Object.entries(r).flatMap(([e,t])=>t===null||t===""?[]:[[e,typeof t=="number"?String(t+1):t]]))}function tn(r,e,t,n,o,s){let{tokens:i,width:l,dimensions:a}=e,{q:c,k:d,v:m,dots:h,scaled:p,weights:g,z:y}=e.heads[n][o],f=(w,k,A,F,se="")=>{let V=A.reduce((ae,on)=>Math.
max(ae,Math.abs(on)),0)||1,ie=oe(A,F,s.diverging,-V,V);return{step:w,name:k,shape:[A.length/F,F],role:se,image:ie,limit:V}},E=p.map((w,k)=>t.mask&&k%i>Math.floor(
k/i)?0:w),v=[["Q","query",c],["K","key",d],["V","value",m]],N=r.layers[n].wQkv.map(w=>vr(w,l,o*a,a)),S=oe(g,i,s.sequential,0,1);return{tokens:i,d:a,blocks:[f("x",
"X",e.read[n],l),...v.map(([w,k],A)=>f("qkv",`W_${w}`,N[A],a,k)),...v.map(([w,k,A])=>f("qkv",w,A,a,k)),f("dots","QKᵀ",h,i),f("scaled","scaled",p,i),{...f("mas\
k","S",E,i),closed:t.mask&&i>1},{step:"softmax",name:"A",shape:[i,i],role:"",image:S,limit:null},f("z","Z",y,a,"value")]}}function vr(r,e,t,n){return Float32Array.
from({length:e*n},(o,s)=>r[(t+s%n)*e+Math.floor(s/n)])}var rn=[.25,.5,.7,1,1.5,2,4],it=class{#e;#t;#r;#s;#n={layer:null,head:null,byLayer:!1,pins:[],change:nt};constructor(e){this.#e=e,this.#t=new Pe(e.data),this.#r=
e.place("explorer"),this.#s=e.place("strip-picture")}controls({catalog:e}){let{change:t}=this.#n,n=u("select",{"aria-label":e["self_attention.temperature"]},...rn.
map(o=>u("option",{value:o},o)));return n.value=String(t.temperature),n.onchange=()=>this.#l({temperature:Number(n.value)}),[this.#o(e,"mask"),this.#o(e,"scale"),
u("label",{},e["self_attention.temperature"],n)]}#o(e,t){let n=u("input",{type:"checkbox"});return n.checked=this.#n.change[t],n.onchange=()=>this.#l({[t]:n.checked}),
u("label",{},n,e[`self_attention.${t}`])}#l(e){this.#n={...this.#n,change:{...this.#n.change,...e}},this.#e.changed()}take(e){let{layers:t,heads:n}=this.#t.transformer,
o=Number(e.get("temperature"));this.#n={layer:st(e,"layer",t.length),head:st(e,"head",n),byLayer:e.get("order")==="layer",pins:Jt(e,"pin",64),change:{mask:e.get(
"mask")!=="false",scale:e.get("scale")!=="false",temperature:rn.includes(o)?o:1}}}chosen(){let{layer:e,head:t,byLayer:n,pins:o,change:s}=this.#n;return en({layer:e,
head:t,order:n?"layer":null,pin:o.map(([i,l])=>`${i+1}.${l+1}`).join(","),mask:s.mask?null:"false",scale:s.scale?null:"false",temperature:s.temperature===1?null:
String(s.temperature)})}show(e,{language:t,catalog:n,palette:o}){let s=this.#t.read(e,64,this.#n.change),i=this.#t.figure(s,this.#n,n,o);Et({data:i,parentElement:this.#r,
setStateValue:(d,m)=>this.#a(d,m)});let{layer:l,head:a}=i.heads??{layer:0,head:0},{change:c}=this.#n;return this.#e.later(()=>this.#u(s,{layer:l,head:a,change:c},
{catalog:n,palette:o})),this.#i("head-does",this.#e.data.attention?.does[t][l][a]??""),this.#i("change-said",Yt(s,c,n)),{shown:s.read.ids.length,total:s.read.total}}#u({
trace:e},{layer:t,head:n,change:o},{catalog:s,palette:i}){Ct({data:{...tn(this.#t.transformer,e,o,t,n,i),step:null,causal:o.mask,scaled:o.scale,temperature:o.temperature,
alternative:O(s["self_attention.strip_alt"],{layer:t+1,head:n+1}),palette:i,words:Le(s,"self_attention.strip.")},parentElement:this.#s})}#i(e,t){let n=document.
getElementById(e);n&&(n.textContent=t,n.hidden=!t)}#a(e,t){if(e==="head"){let{layer:n,head:o}=t;this.#n={...this.#n,layer:n-1,head:o-1}}else e==="order"?this.#n=
{...this.#n,byLayer:t==="layer"}:e==="pins"&&(this.#n={...this.#n,pins:t.map(([n,o])=>[n-1,o-1])});this.#e.changed()}};Zt(r=>new it(r));

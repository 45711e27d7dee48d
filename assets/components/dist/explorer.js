function l(o,e={},...t){let n=document.createElement(o),{class:r,style:s={},onclick:i,...a}=e;r!==void 0&&(n.className=r);for(let[u,c]of Object.entries(s))n.style.
setProperty(u,c);i&&(n.onclick=()=>i()),De(n,a);for(let u of t)n.append(u instanceof Node?u:String(u));return n}function De(o,e){for(let[t,n]of Object.entries(e))n!=null&&o.setAttribute(t,String(n))}function w(o,e){o.textContent!==e&&(o.textContent=e)}function ae(o){let e=o.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function x(o,e){return o.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var q=class{element=l("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>w(this.element,e()))}};var Re=1e-6;function d(o,e=4){if(!Number.isFinite(o))return ue(o);let t=Math.abs(o).toFixed(e);return o<0&&Number(t)!==0?"−"+t:t}function Q(o){if(!Number.isFinite(o))return ue(o);if(o<0)return qe(-o);if(o===0)return"0%";if(o<.001)return"<0.1%";if(Math.abs(o-1)<=Re&&o>=1)return"100%";if(o>
.999&&o<1)return">99.9%";if(o>1&&o<1.0005)return">100%";let e=o<.1||o>.9&&o<1.1?1:0;return`${(100*o).toFixed(e).replace(/\.0$/,"")}%`}function qe(o){let e=Q(o);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function ue(o){return Number.isNaN(o)?"–":o<0?"−∞":"∞"}function f(o,e,t){return Math.min(t,Math.max(e,o))}function C(o){let e=0;for(let t of o)e+=t;return e}
function H(o,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of o)n>t&&(t=n);return t}function ce(o,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&o.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([r,
s])=>`${s} ${r*100}%`);o.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function me(o){let e=o.map(([t,n])=>({at:t,channels:Ce(n)}));
return t=>{let n=f((t+1)/2,0,1),r=1;for(;r<e.length-1&&n>e[r].at;)r++;let[s,i]=[e[r-1],e[r]],a=(n-s.at)/(i.at-s.at),u=c=>Math.round(s.channels[c]+a*(i.channels[c]-
s.channels[c]));return[u(0),u(1),u(2),255]}}function Ce(o){return[1,3,5].map(e=>Number.parseInt(o.slice(e,e+2),16))}var $e="presenting";function Z(){return typeof document<"u"&&document.documentElement.classList.contains($e)}function $(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function O(o){return o.ctrlKey||o.metaKey||o.altKey}function I(o,e){return Object.hasOwn(e,o.key)?(o.preventDefault(),o.stopPropagation(),e[o.key](),!0):!1}var Oe=6,Ie=1300,We=1.5,Ue={usual:990,most:2.25},Ve=.4;function _e(o,e,t){if(t(e))return e;let[n,r]=[o,e];for(let s=0;s<Oe;s++){let i=(n+r)/2;t(i)?n=i:r=i}return n}
function Fe(o,e=Z()){let{usual:t,most:n}=e?Ue:{usual:Ie,most:We};return Math.min(n,Math.max(1,o/t))}function he(o,e,t,n=()=>{}){let r=o.getRootNode(),s=(r instanceof
ShadowRoot?r.host:o).closest(".st-key-stage");if(!s)return()=>{};let i=()=>o.getBoundingClientRect().height,a=c=>{let m=_e($()?Math.min(t,Ve):t,Fe(s.clientWidth),
h=>(o.style.zoom=String(h),n(),i()<=c));return o.style.zoom=String(m),n(),m},u=()=>{let c=s.clientHeight;if(!c)return;o.style.maxHeight="",o.classList.remove("c\
rowded");let m=a(c);i()>c+1&&(o.classList.add("crowded"),m=a(c)),o.style.maxHeight=`${c/m}px`,o.style.overflowY="auto"};return e.resized(s,u),u}var W=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new J;return this.#t.add(()=>e.close()),e}frame(){let e=new ee;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},J=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},ee=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var Be=Symbol.for("seq2see.picture");function de(o,e){o[Be]=e}function pe(o,e,t=1){let n=new WeakMap;function r(s,i,a){let u=new W;$()&&s.classList.add("framed");let m=e({root:s,lifetime:u,send:(y,L)=>b.send?.(y,L)},i),h=t<
1?he(s,u,t,()=>m.arrange?.()):()=>{},b={lifetime:u,picture:m,fit:h,send:a};return n.set(s,b),b}return({data:s,parentElement:i,setStateValue:a})=>{let u=i.querySelector(
`.${o}`);if(!u||!s)return;let c=n.get(u)??r(u,s,a);return c.send=a,de(u,{name:o,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),n.get(u)===c&&n.delete(
u)}}}function te(o,e,t=""){let n=l("span",{class:`symbol ${t}`},l("i",{},o));return e!==void 0&&e!==""&&n.append(l("sub",{},e)),n}var ze={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Ke(o){return[...o].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function fe(o){
let e=[];for(let t of o){let n=ze[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?Ke(t)[0]:""),r=e.at(-1);n?e.push({text:n,unseen:!0}):r&&!r.unseen?r.text+=t:e.push({text:t,
unseen:!1})}return e}function D(o){let e=fe(o).map(({text:t,unseen:n})=>n?l("span",{class:"unseen"},t):t);return l("span",{class:"token",dir:"auto"},...e)}function k(o){
let e=fe(o).map(n=>n.text).join(""),t=e.length>1&&o.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function T(o){let e=atob(o),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function S(o,e,t){return o.
subarray(e*t,(e+1)*t)}function ne(o){let e=0;for(let t=1;t<o.length;t++)o[t]>o[e]&&(e=t);return e}function ye(o){let{q:e,k:t,v:n,z:r,dots:s,weights:i,...a}=o,u=T(i);return{...a,q:T(e),k:T(t),v:T(n),z:T(r),dots:T(s),weights:u,divisor:(o.scaled?Math.sqrt(o.d):
1)*o.temperature,largest:H(u,0)}}function M({causal:o},e,t){return o&&t>e}var U="−∞";function be({keys:o,causal:e,dots:t,divisor:n},r){let s=-1/0;for(let a=0;a<o.length;a++)M({causal:e},r,a)||(s=Math.max(s,t[r*o.length+a]/n));let i=0;
for(let a=0;a<o.length;a++)M({causal:e},r,a)||(i+=Math.exp(t[r*o.length+a]/n-s));return{most:s,sum:i}}function V({keys:o,causal:e,dots:t,weights:n,divisor:r},s,i,a=0){
let u=s*o.length+i,c=M({causal:e},s,i),m=t[u]/r;return{dot:d(t[u]),scaled:d(m),score:c?U:d(m),power:c?U:d(m-a,2),weight:d(n[u])}}var g=32;function re(o,e){let t=Array.from({length:o},(r,s)=>s);return o<=g?t:t.sort((r,s)=>Math.abs(e(s))-Math.abs(e(r))).slice(0,g).sort((r,s)=>r-s)}var R=class{element;roles;columns=[];constructor(e,t){
this.element=l("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),r=this.roles.map((s,i)=>l("span",{class:s},n[i]));return this.element.append(l("div",{class:"dimension"},l("s\
mall",{},t),...r)),{index:t,numbers:n,last:r[r.length-1]}}))}show(e,t,n){e.forEach((r,s)=>{let{index:i,numbers:a,last:u}=this.columns[s];i.data!==String(r+1)&&(i.
data=String(r+1));let c=t(r);c.forEach((h,b)=>{a[b].data=d(h,3)});let m=n?c[2]/n:0;u.style.setProperty("--share",Math.abs(m).toFixed(2)),u.classList.toggle("bel\
ow",m<0)})}};var ge=20,_=class{element=l("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=ge;this.element.classList.toggle("plain",!t),this.bars=e.keys.
map((n,r)=>{let s=new Text,i=l("span"),a=l("span",{class:"below"},t?k(n):"");return{element:l("div",{class:"bar","data-column":r},l("span",{},s),l("div",{class:"\
column"},i),a),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.
row=t;let r=this.bars.length<=ge;this.bars.forEach(({column:s,above:i},a)=>{let u=e.weights[t*this.bars.length+a];s.style.transform=`scaleY(${u})`,r&&(i.data=u>=
.005?d(u,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.lit.element.classList.add("lit")}};var F=class{element;pin;words;title=l("div",{class:"title"});products=new R("product",["query","key","product"]);values=new R("value",["value","part","output"]);flow=l(
"div",{class:"flow"});bars=new _;heads={product:oe(),softmax:oe(),value:oe()};tables;more;shown=null;rest=l("p",{class:"rest"});restValue=l("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=l("button",{type:"button",class:"pin-button",onclick:t}),this.more=l("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:r}=this;this.tables=l("div",{class:"tables",hidden:""},r.product,this.products.element,this.rest,r.value,this.values.element,this.restValue),this.element=
l("div",{class:"arithmetic"},l("div",{class:"top"},this.title,this.pin),this.flow,l("div",{class:"row-of"},r.softmax,this.more),this.bars.element,this.tables)}open(e){
this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{
symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(e.d,g)),this.values.build(Math.min(e.d,g)),this.bars.update(e),this.more.textContent=
x(this.words.details,{count:e.d});let n=(a,u)=>c=>l("span",{class:`symbol ${u}`},l("i",{},a),l("sub",{},this.text(c))),[r,s]=[n(t.query,"query"),n(t.key,"key")],
i=a=>l("span",{class:`word ${a}`},this.text(a));this.title.replaceChildren(r("i0"),i("query")," → ",s("j0"),i("key"),": ",l("b",{},this.text("share"))),this.heads.
product.replaceChildren(r("i1")," · ",s("j1"),l("small",{},this.words.products)),this.flow.replaceChildren(...this.steps(e,r,s)),this.heads.softmax.replaceChildren(
l("small",{},this.words.softmax),l("small",{class:"sum"},this.words.adds_up)),this.heads.value.replaceChildren(this.weightedSum(e,n(t.output,"output")),l("small",
{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({symbols:e},t){let n=(...s)=>l("sub",{},...s),r=s=>l("i",{},s);return l("\
span",{},t("i4")," = ",l("span",{class:"symbol"},"Σ",n(r("j")))," ",l("span",{class:"symbol"},r("a"),n(this.text("i5"),r("j")))," ",l("span",{class:"symbol val\
ue"},r(e.value),n(r("j"))))}steps(e,t,n){let{words:r}=this,s=(m,...h)=>l("div",{class:"step"},l("small",{},m),l("span",{},...h)),i=(m,h="")=>l("b",{class:`numbe\
r ${h}`,"data-number":m},this.text(m)),a=e.scaled?[` ÷ √${e.d}`]:[];e.temperature!==1&&a.push(` ÷ ${e.temperature}`),a.length||a.push(r.nothing);let u=l("sp\
an",{class:"exp"},"e",l("sup",{},i("power"))),c=l("span",{class:"most"},"max = ",i("most"),": ");return[s(r.sum,t("i2")," · ",n("j2")," = ",i("dot")),s(e.scaled?
r.scale:r.unscaled,...a," = ",i("scaled")),e.causal?s(r.mask,"+ ",i("mask")," = ",i("score")):s(r.unmasked,i("score")),s(r.weight,c,u," / ",i("total")," = ",i("\
weight","strong"))]}show(e,{row:t,column:n}){let r=t*e.keys.length+n,s=M(e,t,n),[i,a]=[String(t+1),String(n+1)],{most:u,sum:c}=this.totalOf(e,t);this.write({i0:i,
i1:i,i2:i,i4:i,i5:i,j0:a,j1:a,j2:a,query:k(e.queries[t]),key:k(e.keys[n]),mask:s?`(${U})`:"0",most:d(u,2),total:d(c,4),share:Q(e.weights[r]),...V(e,t,n,u)}),this.
element.classList.toggle("shut",s),this.shown={data:e,row:t,column:n},this.tables.hidden||this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,
n),this.valuesOf(e,t,n,e.weights[t*e.keys.length+n])}write(e){for(let[t,n]of this.texts)n.data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.
total={row:t,...be(e,t)}),this.total}productsOf(e,t,n){let{d:r}=e,[s,i]=[S(e.q,t,r),S(e.k,n,r)],a=h=>s[h]*i[h],u=re(r,a),c=H(u.map(h=>Math.abs(a(h))),0);if(this.
products.show(u,h=>[s[h],i[h],a(h)],c),this.rest.hidden=r<=g,r<=g)return;let m=e.dots[t*e.keys.length+n]-C(u.map(a));this.rest.textContent=x(this.words.rest,{count:r-
g,sum:d(m)})}valuesOf(e,t,n,r){let{d:s}=e,[i,a]=[S(e.v,n,s),S(e.z,t,s)],u=re(s,c=>i[c]*r);this.values.show(u,c=>[i[c],r*i[c],a[c]],H(a.map(Math.abs),0)),this.restValue.
hidden=s<=g,this.restValue.textContent=s>g?x(this.words.rest_values,{count:s-g}):""}};function oe(){return l("p",{class:"heading"})}var B=class{element=l("div",{class:"heads"});words;on;title=l("span",{class:"name"});order;list=l("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=l("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.title.textContent=e.heads,this.element.append(
l("div",{class:"above"},this.title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||
!e.ranking.length))}draw(e,t){let n=ae(this.element)?.getAttribute("data-head"),r=e.rows.flatMap((s,i)=>s.map((a,u)=>[i,u]));this.order.hidden=!e.ranking.length,
this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?r:e.ranking).map(([s,i])=>this.button(e,s,i)),this.list.replaceChildren(...this.buttons),n&&this.
buttons.find(s=>s.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.order(this.byLayer))}button(e,t,n){
let{image:r,title:s}=e.rows[t][n],i=`${x(this.words.layer_head,{layer:t+1,head:n+1})}: ${s}`,a=`${t+1}.${n+1}`,u=l("button",{type:"button",title:i,"aria-label":`${a}\
: ${i}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":a,onclick:()=>this.on.choose(t,n)},l("img",{src:r,alt:""}),l("small",{},a));return u.onkeydown=
c=>this.key(c,u),u}key(e,t){if(O(e))return;let n=this.buttons.indexOf(t),r=this.buttons.filter(({offsetTop:i})=>i===this.buttons[0].offsetTop).length,s=i=>()=>this.
buttons[n+i]?.focus();I(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-r),ArrowDown:s(r)})}};var je=400,Ye=380,we=82,Ge={wide:92,narrow:92,phone:74},Xe=38,Qe=230,Ze={wide:56,narrow:56,phone:30};function ve(o,e,t){let n=o<620?"phone":o<980?"narrow":"wide",
r={wide:je+Ye+28,narrow:300+we,phone:we}[n]+Ze[n],s=Math.min(o-r,e-Ge[n]-Xe-(n==="phone"?Qe:0)),i=n==="phone"?11:6;return{shape:n,cell:f(Math.floor(s/t),i,72)}}
function xe(o,e){return Math.max(1,Math.ceil(e/o))}function z(o){return C([...o].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(e)?.72:.56))}function se(o){let e=o.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function ke(o,e,t,n){o.width=e,o.height=t;let r=se(o),s=r.
createImageData(e,t);for(let i=0;i<e*t;i++){let a=n(i);a&&s.data.set(a,4*i)}r.putImageData(s,0,0)}var Je=11,E=class{element;least;chips=[];lit;constructor(e,t=14){this.element=l("div",{class:e}),this.least=t}type(e){return f(.8*e,this.least,20)}build(e,t,n,r,s,i=Number.
POSITIVE_INFINITY){let a=xe(n,this.least+3),u=this.type(n);this.element.style.setProperty("--type",`${u}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,m],h)=>{let b=h%a?"label thin":"label",y=l("div",{class:b,onclick:()=>s.press(c)},D(e[c]));r(y,c,m);let L=i/z(e[c]);L<u&&(y.style.fontSize=`${Math.
max(Je,Math.floor(L))}px`),y.onpointerenter=p=>{p.pointerType!=="touch"&&s.over(c)},y.onpointerleave=()=>s.over(null);for(let p=c;p<c+m;p++)this.chips[p]=y;return y}))}light(e){
let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add("lit"),this.lit=t)}};var et=6,tt=20;function Me({queries:o,keys:e}){return Math.max(o.length,e.length)>tt?"root":"weight"}function Ee(o,e,t){return o==="weight"?e:Math.sqrt(e/(t||1))}
function v(o,e){return{row:o,column:e,whole:""}}function P(o){return{row:o,column:null,whole:"row"}}function A(o){return{row:null,column:o,whole:"column"}}function Te(o,e){
return o?.row===e?.row&&o?.column===e?.column&&o?.whole===e?.whole}function Se(o,e){let t=o.row??nt(o.column??0,e),n=o.column??ne(S(e.weights,t,e.keys.length));
return{row:t,column:n,whole:o.whole}}function nt(o,{weights:e,queries:t,keys:n}){return ne(t.map((r,s)=>e[s*n.length+o]))}function Le({weights:o,keys:e,queries:t,
causal:n}){let r={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let a=n?1:0;a<(n?i:e.length);a++){let u=o[i*e.length+a];u<=s||(s=u,r=v(
i,a))}return r}function ie(o,e,t){return o.some(([n,r])=>n===e&&r===t)}function Pe(o,e,t){return ie(o,e,t)?o.filter(([n,r])=>n!==e||r!==t):[...o,[e,t]].slice(-et)}
function Ae(o,e,t){return o.filter(([n,r])=>e.queries[n]===t.queries[n]&&e.keys[r]===t.keys[r])}var rt=70,j=class{element;field;on;canvas=l("canvas",{role:"img"});row=l("div",{class:"mark row"});column=l("div",{class:"mark column"});weight=l("span",{class:"\
weight"});cell=l("div",{class:"mark cell"},this.weight);pins=l("div",{class:"pinned"});tops=new E("tops",15);sides=new E("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=l("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=l("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let r of[this.field,this.canvas])r.setAttribute("aria-label",e.alternative);let n=r=>{let s=this.
field.getBoundingClientRect();return v(f(Math.floor((r.clientY-s.top)/this.size),0,e.queries.length-1),f(Math.floor((r.clientX-s.left)/this.size),0,e.keys.length-
1))};this.field.onpointermove=r=>{r.pointerType!=="touch"&&this.on.hover(n(r))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=r=>this.on.
pick(n(r),r instanceof PointerEvent&&r.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,r=me(e.palette.sequential);ke(this.canvas,n,e.queries.
length,s=>M(e,Math.floor(s/n),s%n)?null:r(2*Ee(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.width=`${t*
e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("small",t<40);let r=(a,u,c)=>{
a.style.left=`${(u+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,r,{over:a=>n.hover(a===null?null:A(a)),press:a=>n.take(A(a))});let s=(a,u,c)=>{a.style.top=`${u*
t}px`,a.style.height=`${c*t}px`},i={over:a=>n.hover(a===null?null:P(a)),press:a=>n.take(P(a))};this.sides.build(e.queries,e.queryRuns,t,s,i,rt)}show(e,t,n){let{
size:r}=this;K(this.row,0,t.row*r),K(this.column,t.column*r,0),K(this.cell,t.column*r,t.row*r),w(this.weight,d(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let a=l("div",{class:"\
pin"});return K(a,i*r,s*r),a})))}};function Ne(o,e,{row:t,column:n},r){let[s,i]=[e.offsetLeft+n*r,e.offsetTop+t*r];o.scrollWidth>o.clientWidth&&(o.scrollLeft=s+
r/2-o.clientWidth/2),o.scrollHeight>o.clientHeight&&(o.scrollTop=i+r/2-o.clientHeight/2)}function K(o,e,t){o.style.transform=`translate(${e}px, ${t}px)`}var Y=class{element=l("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
l("p",{class:"hint"},n.hint));return}let r=(c,...m)=>l("th",{class:c,scope:"col"},...m),{query:s,key:i}=e.symbols,a=l("tr",{},r("query",n.query),r("key",n.key),
r("",te(s,"","query")," · ",te(i,"","key")),r("",n.score),r("",n.weight_short),l("th")),u=t.map(([c,m])=>this.row(e,c,m));this.element.replaceChildren(l("table",
{},l("thead",{},a),l("tbody",{},...u)))}row(e,t,n){let{words:r,on:s}=this,{dot:i,score:a,weight:u}=V(e,t,n),c=l("button",{type:"button",class:"word",onclick:()=>s.
take(v(t,n))},`${t+1} `,D(e.queries[t])),m=l("button",{type:"button",class:"away","aria-label":r.unpin,onclick:()=>s.pin(t,n)},"×");return l("tr",{},l("td",{class:"\
query"},c),l("td",{class:"key"},`${n+1} `,D(e.keys[n])),l("td",{},i),l("td",{},a),l("td",{class:"strong"},u),l("td",{},m))}};var G={least:96,most:140,edge:18},X=class{element;on;keys=new E("strip keys");queries=new E("strip queries");canvas=l("canvas",{class:"lines","aria-hidden":"tru\
e"});pen=se(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=l("div",{class:"strips"},l("div",{class:"head key"},e.keys),l("div"),l("div",{
class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:r}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=m=>(h,b,y)=>{h.style.top=`${b*m}px`,h.style.height=`${y*m}px`};for(let{element:m}of[this.keys,this.queries])m.style.height=`${this.height}\
px`;let a={over:m=>n.hover(m===null?null:A(m)),press:m=>n.take(A(m))},u={over:m=>n.hover(m===null?null:P(m)),press:m=>n.take(P(m))};this.keys.build(e.keys,e.keyRuns,
s,i(s),a,He(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),u,He(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=r.clientWidth||
90,r.width=this.width*c,r.height=this.height*c,r.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let r=0;r<n;r++){let[s,i]=t.whole==="column"?[r,t.column]:[t.row,r];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,r){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!r)return;let{pen:i,width:a,height:u}=this,c=(n+.5)*u/e.keys.length,m=(t+.5)*u/e.queries.length;i.globalAlpha=r?1:
.3+.5*s,i.strokeStyle=String(e.palette[r?"text-key":"query"]),i.lineWidth=Math.max(r?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(a*.5,c,a*.5,m,a,m),
i.stroke()}};function He(o,e,t){let n=Math.max(0,...e.map(z))*o.type(t),r=f(n+G.edge,G.least,G.most);return o.element.style.minWidth=`${r}px`,r-G.edge}var le=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new q(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",r=>this.key(r)),n.resized(t,()=>this.resize())}update(e){
let t=ye(e),n=this.data,r=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?r||(this.pinned=Ae(this.pinned,n,t)):this.pinned=t.pins,r||
(this.cursor=null),this.hovered=null,this.data=t,ce(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,w(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:p=>this.hover(p),pick:(p,N)=>this.pick(p,N),take:p=>this.take(p),pin:(p,N)=>this.pin(p,N)},r=new j(n),s=new X(
e,n),i=new F(e,()=>this.pinShown(),()=>this.open(!this.opened)),a=new Y(e,n),u=new B(e,{choose:(p,N)=>this.choose(p,N),order:p=>this.host.send("order",p?"layer":
"interest")}),c=l("button",{type:"button",class:"story",onclick:()=>this.tell()}),m={middle:l("span"),top:l("span"),name:l("small")},h=l("button",{type:"button",
class:"scale",onclick:()=>this.turnScale()},l("span",{},"0"),l("span",{class:"ramp"},m.middle),m.top,m.name),b=l("div",{class:"picture"},s.element,r.element),y=l(
"div",{class:"left"},b,h),L=l("div",{class:"side",tabindex:-1},c,i.element,a.element);return this.host.root.replaceChildren(l("div",{class:"board"},y,u.element,
L),this.announcer.element),{words:t,matrix:r,strips:s,arithmetic:i,pins:a,heads:u,story:c,ramp:m}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;if(!t||!n||
!e.clientWidth||!e.clientHeight)return;let r=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=ve(e.clientWidth,e.clientHeight,r);for(let a of["wide",
"narrow","phone"])e.classList.toggle(a,a===s);n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.element):n.arithmetic.tables.append(n.strips.element),
n.strips.resize(t,s==="wide"?i:24),this.render(),Ne(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){return this.scale??Me(e)}view(e){let n=this.pinned.
at(-1)??e.start,r=this.hovered??this.cursor??(n?v(...n):Le(e));return Se(r,e)}render(){let{data:e,parts:t,pinned:n}=this;if(!e||!t)return;let r=this.view(e);t.matrix.
show(e,r,n),t.strips.show(e,r),t.arithmetic.show(e,r),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins={pins:n,data:e},t.pins.show(e,n));let s=ie(
n,r.row,r.column);w(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(s)),this.showScale(e,t);let{dataset:i}=this.
host.root;i.query=String(r.row+1),i.key=String(r.column+1),i.whole=r.whole,this.announcer.say(()=>this.sentence(e,r))}showScale(e,{ramp:t}){let{largest:n,words:r}=e,
s=this.scaleOf(e)==="root";w(t.top,s?d(n,2):"1"),w(t.middle,s?d(n/4,2):"0.5"),w(t.name,s?r.by_root:r.by_weight)}sentence(e,{row:t,column:n}){let r=d(e.weights[t*
e.keys.length+n],2);return x(e.words.cell,{query:k(e.queries[t]),key:k(e.keys[n]),weight:r})}hover(e){let t=this.hovered;this.hovered=e,Te(t,e)||this.frame.request(
()=>this.render())}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===e.column?this.pin(e.row,
e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(this.data);this.pin(
e,t)}pin(e,t){this.pinned=Pe(this.pinned,e,t),this.cursor=v(e,t),this.render(),this.report()}report(){this.pending.start(600,()=>this.host.send("pins",this.pinned.
map(([e,t])=>[e+1,t+1])))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",t.matrix.paint(e,this.scale),this.render())}open(e){
this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){this.host.send("head",{layer:e+1,head:t+1})}tell(){
let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:r}=e.story;this.take(v(...r)),e.heads&&(e.heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){
let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){let{data:t,parts:n}=this;if(!t||!n||O(e))return;if(e.
key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))return;let{row:r,column:s}=this.view(t),[i,a]=[t.queries.
length,t.keys.length],u=(m,h)=>()=>this.take(v(f(r+m,0,i-1),f(s+h,0,a-1))),c=()=>this.pin(r,s);I(e,{ArrowLeft:u(0,-1),ArrowRight:u(0,1),ArrowUp:u(-1,0),ArrowDown:u(
1,0),Home:u(0,-a),End:u(0,a),PageUp:u(-i,0),PageDown:u(i,0),Enter:c," ":c})}},Fn=pe("explorer",o=>new le(o));export{Fn as default};

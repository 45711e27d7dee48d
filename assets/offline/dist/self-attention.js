function u(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...l}=e;o!==void 0&&(n.className=o);for(let[a,c]of Object.entries(s))n.style.
setProperty(a,c);i&&(n.onclick=()=>i()),Ot(n,l);for(let a of t)n.append(a instanceof Node?a:String(a));return n}function Ot(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function v(r,e){r.textContent!==e&&(r.textContent=e)}function De(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function T(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var G=class{element=u("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>v(this.element,e()))}};var $t=1e-6;function y(r,e=4){if(!Number.isFinite(r))return We(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function O(r){if(!Number.isFinite(r))return We(r);if(r<0)return qt(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=$t&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function qt(r){let e=O(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function ye(r){return r.toLocaleString("en").replace("-","−")}function We(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function x(r,e,t){return Math.min(
t,Math.max(e,r))}function $(r){let e=0;for(let t of r)e+=t;return e}function R(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function _e(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function Ue(r){let e=r.map(([t,n])=>({at:t,channels:Dt(n)}));
return t=>{let n=x((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],l=(n-s.at)/(i.at-s.at),a=c=>Math.round(s.channels[c]+l*(i.channels[c]-
s.channels[c]));return[a(0),a(1),a(2),255]}}function Dt(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var Wt="presenting";function ge(){return typeof document<"u"&&document.documentElement.classList.contains(Wt)}function Y(r){return r.ctrlKey||r.metaKey||r.altKey}function Q(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var _t=6,Ut=1300,Vt=1.5,zt={usual:990,most:2.25};function jt(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<_t;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}function Kt(r,e=ge()){
let{usual:t,most:n}=e?zt:{usual:Ut,most:Vt};return Math.min(n,Math.max(1,r/t))}function Ve(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof ShadowRoot?o.host:
r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,l=c=>{let d=jt(t,Kt(s.clientWidth),h=>(r.style.zoom=String(h),n(),i()<=
c));return r.style.zoom=String(d),n(),d},a=()=>{let c=s.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("crowded");let d=l(c);i()>c+1&&(r.classList.
add("crowded"),d=l(c)),r.style.maxHeight=`${c/d}px`,r.style.overflowY="auto"};return e.resized(s,a),a}var q=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new be;return this.#t.add(()=>e.close()),e}frame(){let e=new we;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},be=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},we=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var Bt=Symbol.for("seq2see.picture");function ze(r,e){r[Bt]=e}function je(r,e,t=1){let n=new WeakMap;function o(s,i,l){let a=new q,d=e({root:s,lifetime:a,send:(m,g)=>f.send?.(m,g)},i),h=t<1?Ve(s,a,t,()=>d.arrange?.()):()=>{},
f={lifetime:a,picture:d,fit:h,send:l};return n.set(s,f),f}return({data:s,parentElement:i,setStateValue:l})=>{let a=i.querySelector(`.${r}`);if(!a||!s)return;let c=n.
get(a)??o(a,s,l);return c.send=l,ze(a,{name:r,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),n.get(a)===c&&n.delete(a)}}}function xe(r,e,t=""){let n=u("span",{class:`symbol ${t}`},u("i",{},r));return e!==void 0&&e!==""&&n.append(u("sub",{},e)),n}var Gt={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function ve(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function X(r){
let e=[];for(let t of r){let n=Gt[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?ve(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function z(r){let e=X(r).map(({text:t,unseen:n})=>n?u("span",{class:"unseen"},t):t);return u("span",{class:"token",dir:"auto"},...e)}function P(r){
let e=X(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function H(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function E(r,e,t){return r.
subarray(e*t,(e+1)*t)}function D(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function Ke(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,...l}=r,a=H(i);return{...l,q:H(e),k:H(t),v:H(n),z:H(o),dots:H(s),weights:a,divisor:(r.scaled?Math.sqrt(r.d):
1)*r.temperature,largest:R(a,0)}}function C({causal:r},e,t){return r&&t>e}var Z="−∞";function Be({keys:r,causal:e,dots:t,divisor:n},o){let s=-1/0;for(let l=0;l<r.length;l++)C({causal:e},o,l)||(s=Math.max(s,t[o*r.length+l]/n));let i=0;
for(let l=0;l<r.length;l++)C({causal:e},o,l)||(i+=Math.exp(t[o*r.length+l]/n-s));return{most:s,sum:i}}function J({keys:r,causal:e,dots:t,weights:n,divisor:o},s,i,l=0){
let a=s*r.length+i,c=C({causal:e},s,i),d=t[a]/o;return{dot:y(t[a]),scaled:y(d),score:c?Z:y(d),power:c?Z:y(d-l,2),weight:y(n[a])}}var L=32;function ke(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=L?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,L).sort((o,s)=>o-s)}var j=class{element;roles;columns=[];constructor(e,t){
this.element=u("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>u("span",{class:s},n[i]));return this.element.append(u("div",{class:"dimension"},u("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:l,last:a}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let c=t(o);c.forEach((h,f)=>{l[f].data=y(h,3)});let d=n?c[2]/n:0;a.style.setProperty("--share",Math.abs(d).toFixed(2)),a.classList.toggle("bel\
ow",d<0)})}};var Ge=20,ee=class{element=u("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=Ge;this.element.classList.toggle("plain",!t),this.bars=e.
keys.map((n,o)=>{let s=new Text,i=u("span"),l=u("span",{class:"below"},t?P(n):"");return{element:u("div",{class:"bar","data-column":o},u("span",{},s),u("div",{class:"\
column"},i),l),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.
row=t;let o=this.bars.length<=Ge;this.bars.forEach(({column:s,above:i},l)=>{let a=e.weights[t*this.bars.length+l];s.style.transform=`scaleY(${a})`,o&&(i.data=a>=
.005?y(a,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.lit.element.classList.add("lit")}};var te=class{element;pin;words;title=u("div",{class:"title"});products=new j("product",["query","key","product"]);values=new j("value",["value","part","output"]);flow=u(
"div",{class:"flow"});bars=new ee;heads={product:Te(),softmax:Te(),value:Te()};tables;more;shown=null;rest=u("p",{class:"rest"});restValue=u("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=u("button",{type:"button",class:"pin-button",onclick:t}),this.more=u("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:o}=this;this.tables=u("div",{class:"tables",hidden:""},o.product,this.products.element,this.rest,o.value,this.values.element,this.restValue),this.element=
u("div",{class:"arithmetic"},u("div",{class:"top"},this.title,this.pin),this.flow,u("div",{class:"row-of"},o.softmax,this.more),this.bars.element,this.tables)}open(e){
this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{
symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(e.d,L)),this.values.build(Math.min(e.d,L)),this.bars.update(e),this.more.textContent=
T(this.words.details,{count:e.d});let n=(l,a)=>c=>u("span",{class:`symbol ${a}`},u("i",{},l),u("sub",{},this.text(c))),[o,s]=[n(t.query,"query"),n(t.key,"key")],
i=l=>u("span",{class:`word ${l}`},this.text(l));this.title.replaceChildren(o("i0"),i("query")," → ",s("j0"),i("key"),": ",u("b",{},this.text("share"))),this.heads.
product.replaceChildren(o("i1")," · ",s("j1"),u("small",{},this.words.products)),this.flow.replaceChildren(...this.steps(e,o,s)),this.heads.softmax.replaceChildren(
u("small",{},this.words.softmax),u("small",{class:"sum"},this.words.adds_up)),this.heads.value.replaceChildren(this.weightedSum(e,n(t.output,"output")),u("small",
{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({symbols:e},t){let n=(...s)=>u("sub",{},...s),o=s=>u("i",{},s);return u("\
span",{},t("i4")," = ",u("span",{class:"symbol"},"Σ",n(o("j")))," ",u("span",{class:"symbol"},o("a"),n(this.text("i5"),o("j")))," ",u("span",{class:"symbol val\
ue"},o(e.value),n(o("j"))))}steps(e,t,n){let{words:o}=this,s=(d,...h)=>u("div",{class:"step"},u("small",{},d),u("span",{},...h)),i=(d,h="")=>u("b",{class:`numbe\
r ${h}`,"data-number":d},this.text(d)),l=e.scaled?[` ÷ √${e.d}`]:[];e.temperature!==1&&l.push(` ÷ ${e.temperature}`),l.length||l.push(o.nothing);let a=u("sp\
an",{class:"exp"},"e",u("sup",{},i("power"))),c=u("span",{class:"most"},"max = ",i("most"),": ");return[s(o.sum,t("i2")," · ",n("j2")," = ",i("dot")),s(e.scaled?
o.scale:o.unscaled,...l," = ",i("scaled")),e.causal?s(o.mask,"+ ",i("mask")," = ",i("score")):s(o.unmasked,i("score")),s(o.weight,c,a," / ",i("total")," = ",i("\
weight","strong"))]}show(e,{row:t,column:n}){let o=t*e.keys.length+n,s=C(e,t,n),[i,l]=[String(t+1),String(n+1)],{most:a,sum:c}=this.totalOf(e,t);this.write({i0:i,
i1:i,i2:i,i4:i,i5:i,j0:l,j1:l,j2:l,query:P(e.queries[t]),key:P(e.keys[n]),mask:s?`(${Z})`:"0",most:y(a,2),total:y(c,4),share:O(e.weights[o]),...J(e,t,n,a)}),this.
element.classList.toggle("shut",s),this.shown={data:e,row:t,column:n},this.tables.hidden||this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,
n),this.valuesOf(e,t,n,e.weights[t*e.keys.length+n])}write(e){for(let[t,n]of this.texts)n.data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.
total={row:t,...Be(e,t)}),this.total}productsOf(e,t,n){let{d:o}=e,[s,i]=[E(e.q,t,o),E(e.k,n,o)],l=h=>s[h]*i[h],a=ke(o,l),c=R(a.map(h=>Math.abs(l(h))),0);if(this.
products.show(a,h=>[s[h],i[h],l(h)],c),this.rest.hidden=o<=L,o<=L)return;let d=e.dots[t*e.keys.length+n]-$(a.map(l));this.rest.textContent=T(this.words.rest,{count:o-
L,sum:y(d)})}valuesOf(e,t,n,o){let{d:s}=e,[i,l]=[E(e.v,n,s),E(e.z,t,s)],a=ke(s,c=>i[c]*o);this.values.show(a,c=>[i[c],o*i[c],l[c]],R(l.map(Math.abs),0)),this.restValue.
hidden=s<=L,this.restValue.textContent=s>L?T(this.words.rest_values,{count:s-L}):""}};function Te(){return u("p",{class:"heading"})}var ne=class{element=u("div",{class:"heads"});words;on;title=u("span",{class:"name"});order;list=u("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=u("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.title.textContent=e.heads,this.element.append(
u("div",{class:"above"},this.title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||
!e.ranking.length))}draw(e,t){let n=De(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((s,i)=>s.map((l,a)=>[i,a]));this.order.hidden=!e.ranking.length,
this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([s,i])=>this.button(e,s,i)),this.list.replaceChildren(...this.buttons),n&&this.
buttons.find(s=>s.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.order(this.byLayer))}button(e,t,n){
let{image:o,title:s}=e.rows[t][n],i=`${T(this.words.layer_head,{layer:t+1,head:n+1})}: ${s}`,l=`${t+1}.${n+1}`,a=u("button",{type:"button",title:i,"aria-label":`${l}\
: ${i}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":l,onclick:()=>this.on.choose(t,n)},u("img",{src:o,alt:""}),u("small",{},l));return a.onkeydown=
c=>this.key(c,a),a}key(e,t){if(Y(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===this.buttons[0].offsetTop).length,s=i=>()=>this.
buttons[n+i]?.focus();Q(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var Yt=400,Qt=380,Ye=82,Xt={wide:92,narrow:92,phone:74},Zt=38,Jt=230,en={wide:56,narrow:56,phone:30};function Qe(r,e,t){let n=r<620?"phone":r<980?"narrow":"wide",
o={wide:Yt+Qt+28,narrow:300+Ye,phone:Ye}[n]+en[n],s=Math.min(r-o,e-Xt[n]-Zt-(n==="phone"?Jt:0)),i=n==="phone"?11:6;return{shape:n,cell:x(Math.floor(s/t),i,72)}}
function Xe(r,e){return Math.max(1,Math.ceil(e/r))}function re(r){return $([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(e)?.72:.56))}function Le(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function Ze(r,e,t,n){r.width=e,r.height=t;let o=Le(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let l=n(i);l&&s.data.set(l,4*i)}o.putImageData(s,0,0)}var tn=11,N=class{element;least;chips=[];lit;constructor(e,t=14){this.element=u("div",{class:e}),this.least=t}type(e){return x(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let l=Xe(n,this.least+3),a=this.type(n);this.element.style.setProperty("--type",`${a}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,d],h)=>{let f=h%l?"label thin":"label",m=u("div",{class:f,onclick:()=>s.press(c)},z(e[c]));o(m,c,d);let g=i/re(e[c]);g<a&&(m.style.fontSize=`${Math.
max(tn,Math.floor(g))}px`),m.onpointerenter=p=>{p.pointerType!=="touch"&&s.over(c)},m.onpointerleave=()=>s.over(null);for(let p=c;p<c+d;p++)this.chips[p]=m;return m}))}light(e){
let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add("lit"),this.lit=t)}};var nn=6,rn=20;function Je({queries:r,keys:e}){return Math.max(r.length,e.length)>rn?"root":"weight"}function et(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function A(r,e){return{row:r,column:e,whole:""}}function W(r){return{row:r,column:null,whole:"row"}}function _(r){return{row:null,column:r,whole:"column"}}function tt(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function nt(r,e){let t=r.row??on(r.column??0,e),n=r.column??D(E(e.weights,t,e.keys.length));return{
row:t,column:n,whole:r.whole}}function on(r,{weights:e,queries:t,keys:n}){return D(t.map((o,s)=>e[s*n.length+r]))}function rt({weights:r,keys:e,queries:t,causal:n}){
let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let l=n?1:0;l<(n?i:e.length);l++){let a=r[i*e.length+l];a<=s||(s=a,o=A(i,l))}return o}
function Ae(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function ot(r,e,t){return Ae(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-nn)}function st(r,e,t){
return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var sn=70,se=class{element;field;on;canvas=u("canvas",{role:"img"});row=u("div",{class:"mark row"});column=u("div",{class:"mark column"});weight=u("span",{class:"\
weight"});cell=u("div",{class:"mark cell"},this.weight);pins=u("div",{class:"pinned"});tops=new N("tops",15);sides=new N("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=u("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=u("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect();return A(x(Math.floor((o.clientY-s.top)/this.size),0,e.queries.length-1),x(Math.floor((o.clientX-s.left)/this.size),0,e.keys.length-
1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=o=>this.on.
pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=Ue(e.palette.sequential);Ze(this.canvas,n,e.queries.
length,s=>C(e,Math.floor(s/n),s%n)?null:o(2*et(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.width=`${t*
e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("small",t<40);let o=(l,a,c)=>{
l.style.left=`${(a+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:l=>n.hover(l===null?null:_(l)),press:l=>n.take(_(l))});let s=(l,a,c)=>{l.style.top=`${a*
t}px`,l.style.height=`${c*t}px`},i={over:l=>n.hover(l===null?null:W(l)),press:l=>n.take(W(l))};this.sides.build(e.queries,e.queryRuns,t,s,i,sn)}show(e,t,n){let{
size:o}=this;oe(this.row,0,t.row*o),oe(this.column,t.column*o,0),oe(this.cell,t.column*o,t.row*o),v(this.weight,y(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let l=u("div",{class:"\
pin"});return oe(l,i*o,s*o),l})))}};function it(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=s+
o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function oe(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var ie=class{element=u("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
u("p",{class:"hint"},n.hint));return}let o=(c,...d)=>u("th",{class:c,scope:"col"},...d),{query:s,key:i}=e.symbols,l=u("tr",{},o("query",n.query),o("key",n.key),
o("",xe(s,"","query")," · ",xe(i,"","key")),o("",n.score),o("",n.weight_short),u("th")),a=t.map(([c,d])=>this.row(e,c,d));this.element.replaceChildren(u("table",
{},u("thead",{},l),u("tbody",{},...a)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:l,weight:a}=J(e,t,n),c=u("button",{type:"button",class:"word",onclick:()=>s.
take(A(t,n))},`${t+1} `,z(e.queries[t])),d=u("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return u("tr",{},u("td",{class:"\
query"},c),u("td",{class:"key"},`${n+1} `,z(e.keys[n])),u("td",{},i),u("td",{},l),u("td",{class:"strong"},a),u("td",{},d))}};var ae={least:96,most:140,edge:18},le=class{element;on;keys=new N("strip keys");queries=new N("strip queries");canvas=u("canvas",{class:"lines","aria-hidden":"t\
rue"});pen=Le(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=u("div",{class:"strips"},u("div",{class:"head key"},e.keys),u("div"),u("div",
{class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=d=>(h,f,m)=>{h.style.top=`${f*d}px`,h.style.height=`${m*d}px`};for(let{element:d}of[this.keys,this.queries])d.style.height=`${this.height}\
px`;let l={over:d=>n.hover(d===null?null:_(d)),press:d=>n.take(_(d))},a={over:d=>n.hover(d===null?null:W(d)),press:d=>n.take(W(d))};this.keys.build(e.keys,e.keyRuns,
s,i(s),l,at(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),a,at(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*c,o.height=this.height*c,o.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:l,height:a}=this,c=(n+.5)*a/e.keys.length,d=(t+.5)*a/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(l*.5,c,l*.5,d,l,d),
i.stroke()}};function at(r,e,t){let n=Math.max(0,...e.map(re))*r.type(t),o=x(n+ae.edge,ae.least,ae.most);return r.element.style.minWidth=`${o}px`,o-ae.edge}var Se=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new G(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=Ke(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=st(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,_e(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,v(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:p=>this.hover(p),pick:(p,b)=>this.pick(p,b),take:p=>this.take(p),pin:(p,b)=>this.pin(p,b)},o=new se(n),
s=new le(e,n),i=new te(e,()=>this.pinShown(),()=>this.open(!this.opened)),l=new ie(e,n),a=new ne(e,{choose:(p,b)=>this.choose(p,b),order:p=>this.host.send("orde\
r",p?"layer":"interest")}),c=u("button",{type:"button",class:"story",onclick:()=>this.tell()}),d={middle:u("span"),top:u("span"),name:u("small")},h=u("button",{
type:"button",class:"scale",onclick:()=>this.turnScale()},u("span",{},"0"),u("span",{class:"ramp"},d.middle),d.top,d.name),f=u("div",{class:"picture"},s.element,
o.element),m=u("div",{class:"left"},f,h),g=u("div",{class:"side",tabindex:-1},c,i.element,l.element);return this.host.root.replaceChildren(u("div",{class:"board"},
m,a.element,g),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:l,heads:a,story:c,ramp:d}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;
if(!t||!n||!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=Qe(e.clientWidth,e.clientHeight,o);for(let l of[
"wide","narrow","phone"])e.classList.toggle(l,l===s);n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.element):n.arithmetic.tables.append(n.strips.
element),n.strips.resize(t,s==="wide"?i:24),this.render(),it(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){return this.scale??Je(e)}view(e){let n=this.
pinned.at(-1)??e.start,o=this.hovered??this.cursor??(n?A(...n):rt(e));return nt(o,e)}render(){let{data:e,parts:t,pinned:n}=this;if(!e||!t)return;let o=this.view(
e);t.matrix.show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins={pins:n,data:e},t.pins.show(
e,n));let s=Ae(n,o.row,o.column);v(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(s)),this.showScale(e,t);let{
dataset:i}=this.host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{ramp:t}){let{
largest:n,words:o}=e,s=this.scaleOf(e)==="root";v(t.top,s?y(n,2):"1"),v(t.middle,s?y(n/4,2):"0.5"),v(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,column:n}){
let o=y(e.weights[t*e.keys.length+n],2);return T(e.words.cell,{query:P(e.queries[t]),key:P(e.keys[n]),weight:o})}hover(e){let t=this.hovered;this.hovered=e,tt(t,
e)||this.frame.request(()=>this.render())}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===
e.column?this.pin(e.row,e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(
this.data);this.pin(e,t)}pin(e,t){this.pinned=ot(this.pinned,e,t),this.cursor=A(e,t),this.render(),this.report()}report(){this.pending.start(600,()=>this.host.send(
"pins",this.pinned.map(([e,t])=>[e+1,t+1])))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",t.matrix.paint(e,
this.scale),this.render())}open(e){this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){this.host.
send("head",{layer:e+1,head:t+1})}tell(){let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(A(...o)),e.heads&&(e.heads.layer!==
t||e.heads.head!==n)&&this.choose(t,n)}release(){let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){let{
data:t,parts:n}=this;if(!t||!n||Y(e))return;if(e.key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))return;
let{row:o,column:s}=this.view(t),[i,l]=[t.queries.length,t.keys.length],a=(d,h)=>()=>this.take(A(x(o+d,0,i-1),x(s+h,0,l-1))),c=()=>this.pin(o,s);Q(e,{ArrowLeft:a(
0,-1),ArrowRight:a(0,1),ArrowUp:a(-1,0),ArrowDown:a(1,0),Home:a(0,-l),End:a(0,l),PageUp:a(-i,0),PageDown:a(i,0),Enter:c," ":c})}},lt=je("explorer",r=>new Se(r));function U(r,e){let t=r.get(e);if(!t)throw new Error(`these weights have no ${e}`);return t}function ct(r,e,t){let n=e==="float16"?Ee(r):new Float32Array(r.slice().
buffer),o=new Map,s=0;for(let{name:i,shape:l}of t){let a=l.reduce((c,d)=>c*d,1);o.set(i,n.subarray(s,s+a)),s+=a}if(s!==n.length)throw new Error(`${n.length} num\
bers for tensors of ${s}`);return o}function ce(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}function ut(r){
let e=ce(r);return Uint16Array.from({length:e.length/2},(t,n)=>e[2*n]|e[2*n+1]<<8)}function F(r){let e=new Uint8Array(Float32Array.from(r).buffer);return Me(e)}
function Me(r){let e="";for(let t=0;t<r.length;t+=8192)e+=String.fromCharCode(...r.subarray(t,t+8192));return btoa(e)}function Ee(r){let e=new Float32Array(65536);
for(let n=0;n<65536;n++){let o=n>>10&31,s=n&1023,i=Number.NaN;o===0?i=s*2**-24:o<31?i=(1+s/1024)*2**(o-15):s===0&&(i=Number.POSITIVE_INFINITY),e[n]=n>>15?-i:i}let t=new Float32Array(
r.length/2);for(let n=0;n<t.length;n++)t[n]=e[r[2*n]|r[2*n+1]<<8];return t}function dt(r,e){let{characters:t,merges:n}=r.vocabulary;return{...r,vocabulary:{characters:t,merges:ut(n)},weights:ct(ce(e),r.format,r.tensors)}}function ht({attention:r}){
if(!r)throw new Error("this file has no attention");let{longest:e,byPosition:t}=r.looks;return{longest:e,byPosition:Ee(ce(t))}}function mt(r,e){let t=Object.entries(
r).filter(([n])=>n.startsWith(e)).map(([n,o])=>[n.slice(e.length),o]);return Object.fromEntries(t)}var pt=14;function Pe(r){let e=r.startsWith(" ")&&r.trim()?r.slice(1):r,t=[...X(e).map(({text:n})=>n).join("").replace(/\p{Cn}/gu,n=>ve(n).join(""))];return t.length<=
pt?t.join(""):`${t.slice(0,pt-1).join("")}…`}var an=/[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*/gu,ln=/^[가-힣]+$/;function ft(r,e){let t=new Map;r.tokens.forEach((o,s)=>{let i=r.spans[s][0]+[...o].
length-[...o.trimStart()].length;t.has(i)||t.set(i,s)});let n=[];for(let o of r.text.matchAll(an)){let[s]=o,i=[...r.text.slice(0,o.index)].length,l=t.get(i);if(l===
void 0)continue;let a=cn(r,l,i+[...s].length);if(!a)continue;let c=r.tokens[l].trim(),d=ln.test(s)?dn(c,a,e):un(c,a,e);d&&n.push({token:l,word:d})}return n}function cn({
tokens:r,spans:e},t,n){if(e[t][1]>=n)return e[t][1]===n?[]:null;let o=[];for(let s=t+1;s<r.length;s++)if(o.push(r[s]),e[s][1]>=n)return e[s][1]===n?o:null;return null}
function un(r,e,t){return e.length||t.english.includes(r.toLowerCase())||[...r].length<2?"":r}function dn(r,e,t){if(t.korean.includes(r))return"";if(e.every(o=>t.
particles.includes(o)))return r;let n=o=>t.particles.includes(o)||t.endings.includes(o);return e.every(n)?r+e.join(""):""}var hn=.3,mn=3,pn=.02,ue=({weight:r,usual:e})=>r-e,fn=({weight:r,usual:e})=>r>=Math.max(hn,mn*e),yn=({query:r,key:e})=>r.token-e.token;function bt(r,e,{longest:t,
byPosition:n},o){let s=ft(e,o).filter(({token:a})=>a<t),i=s.flatMap(a=>s.filter(c=>c.token>0&&c.token<a.token-1).map(c=>[a,c]));return r.heads.flatMap((a,c)=>a.
map(({weights:d},h)=>{let f=(c*a.length+h)*t*t,m=i.map(([g,p])=>{let b=Math.max(n[f+g.token*t+p.token],pn);return{query:g,key:p,weight:d[g.token*r.tokens+p.token],
usual:b}});return gn(c,h,m)})).sort((a,c)=>c.interest-a.interest||yt(c)-yt(a))}var yt=({best:r})=>r?ue(r):0;function gn(r,e,t){let n=t.filter(fn),o=n.length?gt(
n,s=>ue(s)*yn(s)):gt(t,ue);return{layer:r,head:e,best:o,interest:n.reduce((s,i)=>s+ue(i),0)}}function gt(r,e){let t=null;for(let n of r)(!t||e(n)>e(t))&&(t=n);return t}var vt={"을(를)":["을","를"],"은(는)":["은","는"],"이(가)":["이","가"],"과(와)":["과","와"],"(으)로":["으로","로"],"이었(였)":["이었",
"였"]},kt=`’”'"*$)\\]_`,wt=new RegExp(`[${kt}]+$`),bn=/\([^()]*\)$/,wn=new RegExp(`^([${kt}]*)(${Object.keys(vt).map(r=>r.replace(/[()]/g,"\\$&")).join("|")}\
)`),xn=8,vn=/(?:^|[^aeiou])(?:(?:[aeiou]|oo)(?:[ptc]|ck)|ook)$/,Ce={l:8,m:16,n:4,r:8},kn=".,?!:;…·%",Tn=[21,8,0,16,0,0,1,8,8,0],xt="⁰¹²³⁴⁵⁶⁷⁸⁹";
function Ln(r){let e=r.replace(/[\\\u2060]/g,"").replace(new RegExp(`[${xt}]`,"g"),o=>String(xt.indexOf(o))),t=e.replace(wt,"");e.trimEnd().endsWith(")")&&(t=e.
trimEnd().replace(bn,"").replace(wt,"")||t);let n=[...t].at(-1)??"";return n>="가"&&n<="힣"?(n.charCodeAt(0)-44032)%28:n&&kn.includes(n)?0:/[A-Za-z]/.test(n)?
An(t.match(/[A-Za-z]+/g)?.at(-1)??""):/[0-9]/.test(n)?Tn[Number(n)]:null}function An(r){if(r.length===1||r===r.toUpperCase())return Ce[r.slice(-1).toLowerCase()]??
0;let e=r.toLowerCase();if(e.endsWith("ng"))return 21;let[t,n]=[e.slice(-2,-1),e.slice(-1)];return"lmn".includes(n)?Ce[n]:e.length>3&&n==="e"&&"lmn".includes(t)?
Ce[t]:vn.test(e)?19:0}function V(r,e){let t="";return r.split(/\{(\w+)\}/).forEach((n,o)=>{if(o%2){t+=Object.hasOwn(e,n)?e[n]:`{${n}}`;return}let s=o?wn.exec(n):
null,i=s?Ln(t+s[1]):null;if(!s||i===null){t+=n;return}let[l,a,c]=s,d=i===0||c==="(으)로"&&i===xn;t+=a+vt[c][d?1:0]+n.slice(l.length)}),t}var K=64,Tt=54;function Lt(r,e,t,n,o){let s=r.length/e,i=Math.ceil(e/4)*4,l=Tt+4*K,a=new Uint8Array(l+i*s),c=new DataView(a.buffer);a.set([66,77]),c.setUint32(2,
a.length,!0),c.setUint32(10,l,!0),c.setUint32(14,40,!0),c.setInt32(18,e,!0),c.setInt32(22,-s,!0),c.setUint16(26,1,!0),c.setUint16(28,8,!0),c.setUint32(46,K,!0);
for(let d=0;d<K;d++){let[h,f,m]=Sn(t,d/(K-1));a.set([m,f,h,0],Tt+4*d)}for(let d=0;d<r.length;d++){let h=x((r[d]-n)/(o-n),0,1);a[l+Math.floor(d/e)*i+d%e]=Math.round(
h*(K-1))}return`data:image/bmp;base64,${Me(a)}`}function Sn(r,e){let t=1;for(;t<r.length-1&&e>r[t][0];)t++;let[[n,o],[s,i]]=[r[t-1],r[t]],l=(e-n)/(s-n);return[1,
3,5].map(a=>{let[c,d]=[o,i].map(h=>Number.parseInt(h.slice(a,a+2),16));return Math.round(c+l*(d-c))})}var Mn=/ ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+| ?\p{N}| ?[^\p{White_Space}\p{L}\p{N}]|[\r\n]|\p{White_Space}/gu;function En(r){
return r.replace(/\p{Surrogate}/gu,"���").normalize("NFC")}var de=class{entries;#e=new Map;#t=new Map;#r;constructor({characters:e,merges:t}){let n=["<end\
>"];for(let s=0;s<256;s++)n.push(`<0x${s.toString(16).toUpperCase().padStart(2,"0")}>`);for(let s of e)this.#e.set(s,n.length),n.push(s);let o=n.length+t.length/
2;for(let s=0;s<t.length;s+=2){let[i,l]=[t[s],t[s+1]];this.#t.set(i*o+l,n.length),n.push(n[i]+n[l])}this.entries=n,this.#r=this.#e.get(" ")??257}encode(e,t=Number.
POSITIVE_INFINITY){let n=En(e);if(!n)return{text:n,tokens:[],ids:[],spans:[],total:0};let o=[...n],s=this.#n(` ${n}`),i=s.findIndex(({id:a})=>a!==this.#r);i>=0&&
this.entries[s[i].id].startsWith(" ")?s=s.map(({id:a,start:c,end:d},h)=>({id:a,start:h>i?c-1:h,end:h<i?d:d-1})):s=s.slice(1).map(({id:a,start:c,end:d})=>({id:a,
start:c-1,end:d-1}));let l=s.length;if(l>t){let a=t;for(;a>0&&Pn(s[a],s[a-1]);)a--;s=s.slice(0,a)}return{text:n,tokens:s.map(({start:a,end:c})=>o.slice(a,c).join(
"")),ids:s.map(({id:a})=>a),spans:s.map(({start:a,end:c})=>[a,c]),total:l}}#n(e){let t=[],n=0;for(let[o]of e.matchAll(Mn)){let s=[...o];t.push(...this.#s(s.flatMap(
(i,l)=>this.#o(i,n+l)))),n+=s.length}return t}#o(e,t){let n=this.#e.get(e);return(n===void 0?[...new TextEncoder().encode(e)].map(s=>1+s):[n]).map(s=>({id:s,start:t,
end:t+1}))}#s(e){let t=this.entries.length;for(;;){let n=Number.POSITIVE_INFINITY,o=-1;for(let s=1;s<e.length;s++){let i=this.#t.get(e[s-1].id*t+e[s].id);i!==void 0&&
i<n&&([n,o]=[i,s])}if(o<0)return e;e.splice(o-1,2,{id:n,start:e[o-1].start,end:e[o].end})}}};function Pn(r,e){return r.start===e.start&&r.end===e.end}function Ne({
spans:r}){let e=[];return r.forEach(([t,n],o)=>{let s=r[o-1];s&&s[0]===t&&s[1]===n?e[e.length-1][1]++:e.push([o,1])}),e}function I(r,e,t){let[n,o]=[r.length/t,e.length/t],s=new Float32Array(n*o);for(let i=0;i<o;i++){let l=i*t,a=0;for(;a+3<n;a+=4){let[c,d,h,f]=[a*t,(a+1)*t,(a+2)*t,
(a+3)*t],[m,g,p,b]=[0,0,0,0];for(let k=0;k<t;k++){let w=e[l+k];m+=w*r[c+k],g+=w*r[d+k],p+=w*r[h+k],b+=w*r[f+k]}s[a*o+i]=m,s[(a+1)*o+i]=g,s[(a+2)*o+i]=p,s[(a+3)*
o+i]=b}for(;a<n;a++){let[c,d]=[0,0];for(let h=0;h<t;h+=2)c+=e[l+h]*r[a*t+h],d+=e[l+h+1]*r[a*t+h+1];s[a*o+i]=c+d}}return s}function Cn(r){let e=r[0]?.length??0,t=new Float32Array(
r.length*e);return r.forEach((n,o)=>{t.set(n,o*e)}),t}function At(r,e,t){return Cn(r.map(n=>e.subarray(n*t,(n+1)*t)))}var Nn=1e-5,Fe={mask:!0,scale:!0,temperature:1},he=class{layers;width;heads;#e;#t;#r;constructor(e,t,n){this.#e=U(e,"embedding.weight"),this.#t=U(e,"output_bias"),
this.#r=U(e,"encoder.norm.weight"),this.width=this.#r.length,this.heads=n,this.layers=Array.from({length:t},(o,s)=>{let i=c=>U(e,`encoder.layers.${s}.${c}.weigh\
t`),l=U(e,`encoder.layers.${s}.self_attn.in_proj_weight`),a=this.width*this.width;return{wQkv:[0,1,2].map(c=>l.subarray(c*a,(c+1)*a)),wO:i("self_attn.out_proj"),
w1:i("linear1"),w2:i("linear2"),gains:[i("norm1"),i("norm2")]}})}trace(e,t=Fe){let{width:n}=this,o=e.length,s=[],i=[],l=At(e,this.#e,n).map(c=>c*Math.sqrt(n));l=
He(l,Hn(o,n));for(let{wQkv:c,wO:d,w1:h,w2:f,gains:m}of this.layers){let g=Re(l,m[0]),[p,b,k]=c.map(M=>I(g,M,n)),w=Array.from({length:this.heads},(M,fe)=>Rn(this.#n(
p,fe),this.#n(b,fe),this.#n(k,fe),o,t));l=He(l,I(this.#o(w,o),d,n));let B=I(Re(l,m[1]),h,n).map(M=>Math.max(0,M));l=He(l,I(B,f,f.length/n)),s.push(w),i.push(g)}
let a=Re(l,this.#r);return{tokens:o,width:n,dimensions:n/this.heads,heads:s,read:i,hidden:a}}logits({hidden:e}){let t=this.#t.length;return I(e,this.#e,this.width).
map((n,o)=>n+this.#t[o%t])}#n(e,t){let n=this.width/this.heads,o=new Float32Array(e.length/this.heads);for(let s=0;s<o.length;s++)o[s]=e[Math.floor(s/n)*this.width+
t*n+s%n];return o}#o(e,t){let n=this.width/this.heads,o=new Float32Array(t*this.width);return e.forEach(({z:s},i)=>{for(let l=0;l<s.length;l++)o[Math.floor(l/n)*
this.width+i*n+l%n]=s[l]}),o}};function Rn(r,e,t,n,{mask:o,scale:s,temperature:i}){let l=r.length/n,a=I(r,e,l),c=(s?Math.sqrt(l):1)*i,d=a.map(m=>m/c),h=new Float32Array(
n*n),f=new Float32Array(n*l);for(let m=0;m<n;m++){let g=o?m+1:n,p=d.subarray(m*n,m*n+g),b=Number.NEGATIVE_INFINITY;for(let w of p)b=Math.max(b,w);let k=0;for(let w of p)
k+=Math.exp(w-b);for(let w=0;w<g;w++){let B=Math.exp(p[w]-b)/k;h[m*n+w]=B;for(let M=0;M<l;M++)f[m*l+M]+=B*t[w*l+M]}}return{q:r,k:e,v:t,dots:a,scaled:d,weights:h,
z:f}}function Hn(r,e){return Float32Array.from({length:r*e},(t,n)=>{let o=n%e,s=Math.floor(n/e)*Math.exp((o-o%2)*-Math.log(1e4)/e);return o%2?Math.cos(s):Math.sin(
s)})}function Re(r,e){let t=e.length,n=new Float32Array(r.length);for(let o=0;o<r.length;o+=t){let[s,i]=[0,0];for(let a=0;a<t;a++)s+=r[o+a]/t;for(let a=0;a<t;a++)
i+=(r[o+a]-s)**2/t;let l=Math.sqrt(i+Nn);for(let a=0;a<t;a++)n[o+a]=(r[o+a]-s)/l*e[a]}return n}function He(r,e){return r.map((t,n)=>t+e[n])}var Fn=20,me=class{transformer;#e;#t;#r;constructor(e){if(!e.attention)throw new Error("this file has no attention");this.#r=e.attention,this.#e=new de(e.vocabulary),
this.#t=ht(e),this.transformer=new he(e.weights,e.attention.layers,e.attention.heads)}read(e,t,n){let o=this.#e.encode(e,t),s=this.transformer.trace(o.ids),l=n.
mask&&n.scale&&n.temperature===1?s:this.transformer.trace(o.ids,n);return{read:o,trace:l,trained:s,found:bt(s,o,this.#t,this.#r.functionWords)}}figure(e,t,n,o){
let{read:s,trace:i,found:l}=e,[a]=l,[c,d]=On(t,a),h=i.heads[c][d],f=l.find(m=>m.layer===c&&m.head===d);return{queries:[...s.tokens],keys:[...s.tokens],queryRuns:Ne(
s),keyRuns:Ne(s),d:i.dimensions,q:F(h.q),k:F(h.k),v:F(h.v),z:F(h.z),dots:F(h.dots),weights:F(h.weights),causal:t.change.mask,scaled:t.change.scale,temperature:t.
change.temperature,symbols:{query:"q",key:"k",value:"v",output:"z"},start:St(f),story:$n(a,i,n),heads:this.#n(i,c,d,l,t.byLayer,n,o),pins:t.pins.filter(([m,g])=>m<
i.tokens&&g<i.tokens),alternative:qn(s,h.weights,n),palette:o,words:mt(n,"explorer.")}}#n(e,t,n,o,s,i,l){let{roles:a}=this.#r;return{layer:t,head:n,rows:e.heads.
map((c,d)=>c.map(({weights:h},f)=>({image:Lt(In(h,e.tokens),e.tokens,l.sequential,0,1),title:i[`head_role.${a[d][f]}`]}))),ranking:o.map(c=>[c.layer,c.head]),byLayer:s}}};
function In(r,e){if(e<=Fn)return r;let t=Math.max(1e-9,r[D(r)]);return r.map(n=>Math.sqrt(n/t))}function On({layer:r,head:e},t){return r===null&&e===null?[t.layer,
t.head]:[r??0,e??0]}function St(r){return r?.best?[r.best.query.token,r.best.key.token]:null}function $n(r,e,t){let{layer:n,head:o,best:s,interest:i}=r,l=St(r);
if(!s)return{layer:n,head:o,cell:l,text:t["self_attention.look_few"]};let a=e.heads[n][o].weights[s.query.token*e.tokens+s.key.token],c=V(t[i?"self_attention.lo\
ok":"self_attention.look_none"],{head:V(t["self_attention.head"],{layer:n+1,head:o+1}),asks:s.query.word,answers:s.key.word,share:O(a),usual:O(s.usual)});return{
layer:n,head:o,cell:l,text:c}}function qn({tokens:r},e,t){let n=r.map((o,s)=>{let i=D(E(e,s,r.length));return`${s+1} ${Pe(o)} → ${i+1} ${Pe(r[i])}`});return V(
t["attention_matrix.alt"],{tokens:r.length,pairs:n.join("; ")})}function Et({trace:r,trained:e},t,n){let o=(a,c={})=>V(n[`self_attention.${a}`],c),s=[];t.mask||s.push(o("note_mask")),t.scale||s.push(o("note_scale",{root:y(Math.
sqrt(r.dimensions),2)}));let{temperature:i}=t;if(i!==1&&s.push(o(i<1?"note_sharp":"note_soft",{temperature:i})),!s.length)return"";let l={trained:y(Mt(e),2),now:y(
Mt(r),2)};return[...s,o("note_largest",l)].join(" ")}function Mt({heads:r,tokens:e}){let t=r.flat().flatMap(({weights:n})=>Array.from({length:e},(o,s)=>R(n.subarray(
s*e,(s+1)*e))));return $(t)/t.length}var pe=class{#e;#t;constructor(e,t,n){this.#e=t,this.#t=n,e.listen(document,"pointerdown",o=>{o.composedPath().includes(t)||(t.open=!1)}),e.listen(t,"keydown",o=>{
o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus())})}speak(e,t){let o=[e,...Object.keys(t).filter(s=>s!==e)].flatMap(s=>Object.entries(t[s]).
filter(([i])=>i.startsWith("example.")).map(([,i])=>u("li",{lang:s},this.#r(i))));this.#e.querySelector("ul")?.replaceChildren(...o)}#r(e){return u("button",{type:"\
button",onclick:()=>{this.#e.open=!1,this.#t(e)}},e)}};function Pt(r){let e=[...r.replace(/\p{Surrogate}/gu,"�").normalize("NFC")],t=e.length,n=e.slice(0,2e3).join(""),o=t>2e3;return r?/[^\p{White_Space}\p{Cc}\p{Cf}]/u.
test(n)?{text:n,notice:o?"sentence.cut":null,used:Math.min(t,2e3),given:t}:o?{text:"",notice:"sentence.cut",used:2e3,given:t}:{text:"",notice:/^\p{White_Space}*$/u.
test(n)?"sentence.blank":"sentence.controls",used:0,given:t}:{text:"",notice:"sentence.empty",used:0,given:t}}var Ie="text",Ct="lang",Dn=400;function S(r){let e=document.querySelector(r);if(!e)throw new Error(`this page has no ${r}`);return e}function Wn(){let[r,e]=["#d\
ata","#weights"].map(n=>S(n)),t=dt(JSON.parse(r.textContent??""),(e.textContent??"").trim());return e.remove(),t}var Oe=class{data;#e=new q;#t=this.#e.frame();#r=this.#e.
timer();#n=matchMedia("(prefers-color-scheme: dark)");#o=S("#sentence");#s=S("#notice");#l;#i;#c="en";#a=!1;constructor(e){this.data=Wn(),this.#i=e(this),this.#l=
new pe(this.#e,S("#examples"),t=>this.#y(t)),this.#e.listen(this.#o,"input",()=>{this.#a=!0,this.changed()}),this.#e.listen(window,"hashchange",()=>this.#h()),this.#n.
addEventListener("change",()=>this.#d()),this.#h()}place(e){let t=S(`[data-picture="${e}"]`),n=t.querySelector("template"),o=t.shadowRoot??t.attachShadow({mode:"\
open"});return n&&o.replaceChildren(n.content.cloneNode(!0)),o}changed(){this.#t.request(()=>this.#d()),this.#r.start(Dn,()=>this.#p())}#h(){let e=new URLSearchParams(
location.hash.slice(1)),t=[e.get(Ct),...navigator.languages.map(n=>n.split("-")[0])];this.#i.take(e),this.#a=e.has(Ie),this.#m(t.find(n=>n&&Object.hasOwn(this.data.
words,n))??"en"),this.#a&&(this.#o.value=e.get(Ie)??""),this.#d()}#p(){let e=new URLSearchParams({[Ct]:this.#c,...this.#i.chosen()});this.#a&&e.set(Ie,this.#o.value);
try{history.replaceState(null,"",`#${e}`)}catch{}}get#u(){let e=this.data.words[this.#c];return{language:this.#c,catalog:e,palette:this.data.palettes[this.#n.matches?
"dark":"light"]}}#m(e){this.#c=e;let{catalog:t}=this.#u;document.documentElement.lang=e,document.title=`${t["offline.title"]} · seq2see`;for(let n of document.
querySelectorAll("[data-word]"))v(n,t[n.dataset.word??""]);this.#o.setAttribute("aria-label",t["sentence.label"]),this.#o.placeholder=t["sentence.placeholder"],
this.#l.speak(e,this.data.words),this.#a||(this.#o.value=t["example.1"]),S("#languages").replaceChildren(...this.#f()),S("#languages").setAttribute("aria-label",
t["language.switch"]),S("#controls").replaceChildren(...this.#i.controls(this.#u))}#f(){return Object.entries(this.data.words).map(([e,t])=>{let n=String(e===this.#c);
return u("button",{type:"button",lang:e,"aria-pressed":n,onclick:()=>{this.#m(e),this.changed(),S(`#languages [lang="${e}"]`).focus()}},t["language.name"])})}#y(e){
this.#a=!0,this.#o.value=e,this.#o.focus(),this.changed()}#d(){let e=Pt(this.#o.value),t=this.#u;document.body.classList.toggle("empty",!e.text);let n=e.text?this.#i.
show(e.text,t):null;v(this.#s,_n(e,n,t.catalog)),this.#s.hidden=!this.#s.textContent,document.body.dataset.shown=e.text}};function _n({notice:r,used:e,given:t},n,o){
let s=r?[T(o[r],{used:ye(e),given:ye(t)})]:[];return n&&n.shown<n.total&&s.push(T(o["sentence.tokens"],{...n})),s.join(" ")}function Nt(r){let e=S("#unable");try{
new Oe(r),e.remove()}catch(t){throw document.body.classList.add("unable"),t}}function $e(r,e,t){let n=r.get(e)??"",o=/^\d{1,6}$/.test(n)?Number(n)-1:-1;return o>=0&&o<t?o:null}function Rt(r,e,t){return(r.get(e)??"").split(",").flatMap(n=>{
let o=/^(\d{1,6})\.(\d{1,6})$/.exec(n),[s,i]=o?[Number(o[1])-1,Number(o[2])-1]:[-1,-1];return s>=0&&i>=0&&s<t&&i<t?[[s,i]]:[]})}function Ht(r){return Object.fromEntries(
Object.entries(r).flatMap(([e,t])=>t===null||t===""?[]:[[e,typeof t=="number"?String(t+1):t]]))}var It=[.25,.5,.7,1,1.5,2,4],qe=class{#e;#t;#r;#n={layer:null,head:null,byLayer:!1,pins:[],change:Fe};constructor(e){this.#e=e,this.#t=new me(e.data),this.#r=e.
place("explorer")}controls({catalog:e}){let{change:t}=this.#n,n=u("select",{"aria-label":e["self_attention.temperature"]},...It.map(o=>u("option",{value:o},o)));
return n.value=String(t.temperature),n.onchange=()=>this.#s({temperature:Number(n.value)}),[this.#o(e,"mask"),this.#o(e,"scale"),u("label",{},e["self_attention.\
temperature"],n)]}#o(e,t){let n=u("input",{type:"checkbox"});return n.checked=this.#n.change[t],n.onchange=()=>this.#s({[t]:n.checked}),u("label",{},n,e[`self_a\
ttention.${t}`])}#s(e){this.#n={...this.#n,change:{...this.#n.change,...e}},this.#e.changed()}take(e){let{layers:t,heads:n}=this.#t.transformer,o=Number(e.get("\
temperature"));this.#n={layer:$e(e,"layer",t.length),head:$e(e,"head",n),byLayer:e.get("order")==="layer",pins:Rt(e,"pin",64),change:{mask:e.get("mask")!=="fals\
e",scale:e.get("scale")!=="false",temperature:It.includes(o)?o:1}}}chosen(){let{layer:e,head:t,byLayer:n,pins:o,change:s}=this.#n;return Ht({layer:e,head:t,order:n?
"layer":null,pin:o.map(([i,l])=>`${i+1}.${l+1}`).join(","),mask:s.mask?null:"false",scale:s.scale?null:"false",temperature:s.temperature===1?null:String(s.temperature)})}show(e,{
language:t,catalog:n,palette:o}){let s=this.#t.read(e,64,this.#n.change),i=this.#t.figure(s,this.#n,n,o);lt({data:i,parentElement:this.#r,setStateValue:(c,d)=>this.#i(
c,d)});let{layer:l,head:a}=i.heads??{layer:0,head:0};return this.#l("head-does",this.#e.data.attention?.does[t][l][a]??""),this.#l("change-said",Et(s,this.#n.change,
n)),{shown:s.read.ids.length,total:s.read.total}}#l(e,t){let n=document.getElementById(e);n&&(n.textContent=t,n.hidden=!t)}#i(e,t){if(e==="head"){let{layer:n,head:o}=t;
this.#n={...this.#n,layer:n-1,head:o-1}}else e==="order"?this.#n={...this.#n,byLayer:t==="layer"}:e==="pins"&&(this.#n={...this.#n,pins:t.map(([n,o])=>[n-1,o-1])});
this.#e.changed()}};Nt(r=>new qe(r));

function u(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...l}=e;o!==void 0&&(n.className=o);for(let[a,c]of Object.entries(s))n.style.
setProperty(a,c);i&&(n.onclick=()=>i()),Pe(n,l);for(let a of t)n.append(a instanceof Node?a:String(a));return n}function Pe(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function L(r,e){r.textContent!==e&&(r.textContent=e)}function ie(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function A(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var ae=class{element=u("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>L(this.element,e()))}};var Xt=1e-6;function g(r,e=4){if(!Number.isFinite(r))return tt(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function V(r){if(!Number.isFinite(r))return tt(r);if(r<0)return Zt(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=Xt&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function Zt(r){let e=V(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function Ce(r){return r.toLocaleString("en").replace("-","−")}function tt(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function v(r,e,t){return Math.min(
t,Math.max(e,r))}function z(r){let e=0;for(let t of r)e+=t;return e}function O(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function le(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function nt(r){let e=r.map(([t,n])=>({at:t,channels:Jt(n)}));
return t=>{let n=v((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],l=(n-s.at)/(i.at-s.at),a=c=>Math.round(s.channels[c]+l*(i.channels[c]-
s.channels[c]));return[a(0),a(1),a(2),255]}}function Jt(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var en="presenting";function Ne(){return typeof document<"u"&&document.documentElement.classList.contains(en)}function j(r){return r.ctrlKey||r.metaKey||r.altKey}function K(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var tn=6,nn=1300,rn=1.5,on={usual:990,most:2.25};function sn(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<tn;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}function an(r,e=Ne()){
let{usual:t,most:n}=e?on:{usual:nn,most:rn};return Math.min(n,Math.max(1,r/t))}function rt(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof ShadowRoot?o.host:
r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,l=c=>{let d=sn(t,an(s.clientWidth),h=>(r.style.zoom=String(h),n(),i()<=
c));return r.style.zoom=String(d),n(),d},a=()=>{let c=s.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("crowded");let d=l(c);i()>c+1&&(r.classList.
add("crowded"),d=l(c)),r.style.maxHeight=`${c/d}px`,r.style.overflowY="auto"};return e.resized(s,a),a}var B=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new He;return this.#t.add(()=>e.close()),e}frame(){let e=new Re;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},He=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},Re=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var ln=Symbol.for("seq2see.picture");function ot(r,e){r[ln]=e}function ce(r,e,t=1){let n=new WeakMap;function o(s,i,l){let a=new B,d=e({root:s,lifetime:a,send:(m,b)=>p.send?.(m,b)},i),h=t<1?rt(s,a,t,()=>d.arrange?.()):()=>{},
p={lifetime:a,picture:d,fit:h,send:l};return n.set(s,p),p}return({data:s,parentElement:i,setStateValue:l})=>{let a=i.querySelector(`.${r}`);if(!a||!s)return;let c=n.
get(a)??o(a,s,l);return c.send=l,ot(a,{name:r,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),n.get(a)===c&&n.delete(a)}}}function Fe(r,e,t=""){let n=u("span",{class:`symbol ${t}`},u("i",{},r));return e!==void 0&&e!==""&&n.append(u("sub",{},e)),n}var cn={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function $e(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function ue(r){
let e=[];for(let t of r){let n=cn[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?$e(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function Z(r){let e=ue(r).map(({text:t,unseen:n})=>n?u("span",{class:"unseen"},t):t);return u("span",{class:"token",dir:"auto"},...e)}function F(r){
let e=ue(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function _(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function H(r,e,t){return r.
subarray(e*t,(e+1)*t)}function G(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function st(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,...l}=r,a=_(i);return{...l,q:_(e),k:_(t),v:_(n),z:_(o),dots:_(s),weights:a,divisor:(r.scaled?Math.sqrt(r.d):
1)*r.temperature,largest:O(a,0)}}function $({causal:r},e,t){return r&&t>e}var de="−∞";function it({keys:r,causal:e,dots:t,divisor:n},o){let s=-1/0;for(let l=0;l<r.length;l++)$({causal:e},o,l)||(s=Math.max(s,t[o*r.length+l]/n));let i=0;
for(let l=0;l<r.length;l++)$({causal:e},o,l)||(i+=Math.exp(t[o*r.length+l]/n-s));return{most:s,sum:i}}function he({keys:r,causal:e,dots:t,weights:n,divisor:o},s,i,l=0){
let a=s*r.length+i,c=$({causal:e},s,i),d=t[a]/o;return{dot:g(t[a]),scaled:g(d),score:c?de:g(d),power:c?de:g(d-l,2),weight:g(n[a])}}var M=32;function Ie(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=M?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,M).sort((o,s)=>o-s)}var J=class{element;roles;columns=[];constructor(e,t){
this.element=u("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>u("span",{class:s},n[i]));return this.element.append(u("div",{class:"dimension"},u("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:l,last:a}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let c=t(o);c.forEach((h,p)=>{l[p].data=g(h,3)});let d=n?c[2]/n:0;a.style.setProperty("--share",Math.abs(d).toFixed(2)),a.classList.toggle("bel\
ow",d<0)})}};var at=20,me=class{element=u("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=at;this.element.classList.toggle("plain",!t),this.bars=e.
keys.map((n,o)=>{let s=new Text,i=u("span"),l=u("span",{class:"below"},t?F(n):"");return{element:u("div",{class:"bar","data-column":o},u("span",{},s),u("div",{class:"\
column"},i),l),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.
row=t;let o=this.bars.length<=at;this.bars.forEach(({column:s,above:i},l)=>{let a=e.weights[t*this.bars.length+l];s.style.transform=`scaleY(${a})`,o&&(i.data=a>=
.005?g(a,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.lit.element.classList.add("lit")}};var pe=class{element;pin;words;title=u("div",{class:"title"});products=new J("product",["query","key","product"]);values=new J("value",["value","part","output"]);flow=u(
"div",{class:"flow"});bars=new me;heads={product:qe(),softmax:qe(),value:qe()};tables;more;shown=null;rest=u("p",{class:"rest"});restValue=u("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=u("button",{type:"button",class:"pin-button",onclick:t}),this.more=u("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:o}=this;this.tables=u("div",{class:"tables",hidden:""},o.product,this.products.element,this.rest,o.value,this.values.element,this.restValue),this.element=
u("div",{class:"arithmetic"},u("div",{class:"top"},this.title,this.pin),this.flow,u("div",{class:"row-of"},o.softmax,this.more),this.bars.element,this.tables)}inLine(e){
e?this.flow.setAttribute("tabindex","0"):this.flow.removeAttribute("tabindex")}open(e){this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&
this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(
e.d,M)),this.values.build(Math.min(e.d,M)),this.bars.update(e),this.more.textContent=A(this.words.details,{count:e.d});let n=(l,a)=>c=>u("span",{class:`symbol ${a}`},
u("i",{},l),u("sub",{},this.text(c))),[o,s]=[n(t.query,"query"),n(t.key,"key")],i=l=>u("span",{class:`word ${l}`},this.text(l));this.title.replaceChildren(o("i0"),
i("query")," → ",s("j0"),i("key"),": ",u("b",{},this.text("share"))),this.heads.product.replaceChildren(o("i1")," · ",s("j1"),u("small",{},this.words.products)),
this.flow.replaceChildren(...this.steps(e,o,s)),this.heads.softmax.replaceChildren(u("small",{},this.words.softmax),u("small",{class:"sum"},this.words.adds_up)),
this.heads.value.replaceChildren(this.weightedSum(e,n(t.output,"output")),u("small",{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({
symbols:e},t){let n=(...s)=>u("sub",{},...s),o=s=>u("i",{},s);return u("span",{},t("i4")," = ",u("span",{class:"symbol"},"Σ",n(o("j")))," ",u("span",{class:"sy\
mbol"},o("a"),n(this.text("i5"),o("j")))," ",u("span",{class:"symbol value"},o(e.value),n(o("j"))))}steps(e,t,n){let{words:o}=this,s=(d,...h)=>u("div",{class:"s\
tep"},u("small",{},d),u("span",{},...h)),i=(d,h="")=>u("b",{class:`number ${h}`,"data-number":d},this.text(d)),l=e.scaled?[` ÷ √${e.d}`]:[];e.temperature!==1&&
l.push(` ÷ ${e.temperature}`),l.length||l.push(o.nothing);let a=u("span",{class:"exp"},"e",u("sup",{},i("power"))),c=u("span",{class:"most"},"max = ",i("most"),
": ");return[s(o.sum,t("i2")," · ",n("j2")," = ",i("dot")),s(e.scaled?o.scale:o.unscaled,...l," = ",i("scaled")),e.causal?s(o.mask,"+ ",i("mask")," = ",i("scor\
e")):s(o.unmasked,i("score")),s(o.weight,c,a," / ",i("total")," = ",i("weight","strong"))]}show(e,{row:t,column:n}){let o=t*e.keys.length+n,s=$(e,t,n),[i,l]=[String(
t+1),String(n+1)],{most:a,sum:c}=this.totalOf(e,t);this.write({i0:i,i1:i,i2:i,i4:i,i5:i,j0:l,j1:l,j2:l,query:F(e.queries[t]),key:F(e.keys[n]),mask:s?`(${de})`:"\
0",most:g(a,2),total:g(c,4),share:V(e.weights[o]),...he(e,t,n,a)}),this.element.classList.toggle("shut",s),this.shown={data:e,row:t,column:n},this.tables.hidden||
this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,n),this.valuesOf(e,t,n,e.weights[t*e.keys.length+n])}write(e){for(let[t,n]of this.texts)n.
data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.total={row:t,...it(e,t)}),this.total}productsOf(e,t,n){let{d:o}=e,[s,i]=[H(e.q,t,o),H(
e.k,n,o)],l=h=>s[h]*i[h],a=Ie(o,l),c=O(a.map(h=>Math.abs(l(h))),0);if(this.products.show(a,h=>[s[h],i[h],l(h)],c),this.rest.hidden=o<=M,o<=M)return;let d=e.dots[t*
e.keys.length+n]-z(a.map(l));this.rest.textContent=A(this.words.rest,{count:o-M,sum:g(d)})}valuesOf(e,t,n,o){let{d:s}=e,[i,l]=[H(e.v,n,s),H(e.z,t,s)],a=Ie(s,c=>i[c]*
o);this.values.show(a,c=>[i[c],o*i[c],l[c]],O(l.map(Math.abs),0)),this.restValue.hidden=s<=M,this.restValue.textContent=s>M?A(this.words.rest_values,{count:s-M}):
""}};function qe(){return u("p",{class:"heading"})}var fe=class{element=u("div",{class:"heads"});words;on;title=u("span",{class:"name"});order;list=u("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=u("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.title.textContent=e.heads,this.element.append(
u("div",{class:"above"},this.title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||
!e.ranking.length))}draw(e,t){let n=ie(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((s,i)=>s.map((l,a)=>[i,a]));this.order.hidden=!e.ranking.length,
this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([s,i])=>this.button(e,s,i)),this.list.replaceChildren(...this.buttons),n&&this.
buttons.find(s=>s.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.order(this.byLayer))}button(e,t,n){
let{image:o,title:s}=e.rows[t][n],i=`${A(this.words.layer_head,{layer:t+1,head:n+1})}: ${s}`,l=`${t+1}.${n+1}`,a=u("button",{type:"button",title:i,"aria-label":`${l}\
: ${i}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":l,onclick:()=>this.on.choose(t,n)},u("img",{src:o,alt:""}),u("small",{},l));return a.onkeydown=
c=>this.key(c,a),a}key(e,t){if(j(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===this.buttons[0].offsetTop).length,s=i=>()=>this.
buttons[n+i]?.focus();K(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var un=400,dn=380,lt=82,hn={wide:92,narrow:92,phone:74},mn=38,pn=230,fn={wide:56,narrow:56,phone:30};function ct(r,e,t){let n=r<620?"phone":r<980?"narrow":"wide",
o={wide:un+dn+28,narrow:300+lt,phone:lt}[n]+fn[n],s=Math.min(r-o,e-hn[n]-mn-(n==="phone"?pn:0)),i=n==="phone"?11:6;return{shape:n,cell:v(Math.floor(s/t),i,72)}}
function ut(r,e){return Math.max(1,Math.ceil(e/r))}function ye(r){return z([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(e)?.72:.56))}function Oe(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function dt(r,e,t,n){r.width=e,r.height=t;let o=Oe(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let l=n(i);l&&s.data.set(l,4*i)}o.putImageData(s,0,0)}var yn=11,I=class{element;least;chips=[];lit;constructor(e,t=14){this.element=u("div",{class:e}),this.least=t}type(e){return v(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let l=ut(n,this.least+3),a=this.type(n);this.element.style.setProperty("--type",`${a}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,d],h)=>{let p=h%l?"label thin":"label",m=u("div",{class:p,onclick:()=>s.press(c)},Z(e[c]));o(m,c,d);let b=i/ye(e[c]);b<a&&(m.style.fontSize=`${Math.
max(yn,Math.floor(b))}px`),m.onpointerenter=f=>{f.pointerType!=="touch"&&s.over(c)},m.onpointerleave=()=>s.over(null);for(let f=c;f<c+d;f++)this.chips[f]=m;return m}))}light(e){
let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add("lit"),this.lit=t)}};var gn=6,bn=20;function ht({queries:r,keys:e}){return Math.max(r.length,e.length)>bn?"root":"weight"}function mt(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function P(r,e){return{row:r,column:e,whole:""}}function Y(r){return{row:r,column:null,whole:"row"}}function Q(r){return{row:null,column:r,whole:"column"}}function pt(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function ft(r,e){let t=r.row??wn(r.column??0,e),n=r.column??G(H(e.weights,t,e.keys.length));return{
row:t,column:n,whole:r.whole}}function wn(r,{weights:e,queries:t,keys:n}){return G(t.map((o,s)=>e[s*n.length+r]))}function yt({weights:r,keys:e,queries:t,causal:n}){
let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let l=n?1:0;l<(n?i:e.length);l++){let a=r[i*e.length+l];a<=s||(s=a,o=P(i,l))}return o}
function _e(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function gt(r,e,t){return _e(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-gn)}function bt(r,e,t){
return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var xn=70,be=class{element;field;on;canvas=u("canvas",{role:"img"});row=u("div",{class:"mark row"});column=u("div",{class:"mark column"});weight=u("span",{class:"\
weight"});cell=u("div",{class:"mark cell"},this.weight);pins=u("div",{class:"pinned"});tops=new I("tops",15);sides=new I("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=u("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=u("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect();return P(v(Math.floor((o.clientY-s.top)/this.size),0,e.queries.length-1),v(Math.floor((o.clientX-s.left)/this.size),0,e.keys.length-
1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=o=>this.on.
pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=nt(e.palette.sequential);dt(this.canvas,n,e.queries.
length,s=>$(e,Math.floor(s/n),s%n)?null:o(2*mt(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.width=`${t*
e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("small",t<40);let o=(l,a,c)=>{
l.style.left=`${(a+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:l=>n.hover(l===null?null:Q(l)),press:l=>n.take(Q(l))});let s=(l,a,c)=>{l.style.top=`${a*
t}px`,l.style.height=`${c*t}px`},i={over:l=>n.hover(l===null?null:Y(l)),press:l=>n.take(Y(l))};this.sides.build(e.queries,e.queryRuns,t,s,i,xn)}show(e,t,n){let{
size:o}=this;ge(this.row,0,t.row*o),ge(this.column,t.column*o,0),ge(this.cell,t.column*o,t.row*o),L(this.weight,g(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let l=u("div",{class:"\
pin"});return ge(l,i*o,s*o),l})))}};function wt(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=s+
o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function ge(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var we=class{element=u("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
u("p",{class:"hint"},n.hint));return}let o=(c,...d)=>u("th",{class:c,scope:"col"},...d),{query:s,key:i}=e.symbols,l=u("tr",{},o("query",n.query),o("key",n.key),
o("",Fe(s,"","query")," · ",Fe(i,"","key")),o("",n.score),o("",n.weight_short),u("th")),a=t.map(([c,d])=>this.row(e,c,d));this.element.replaceChildren(u("table",
{},u("thead",{},l),u("tbody",{},...a)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:l,weight:a}=he(e,t,n),c=u("button",{type:"button",class:"word",onclick:()=>s.
take(P(t,n))},`${t+1} `,Z(e.queries[t])),d=u("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return u("tr",{},u("td",{class:"\
query"},c),u("td",{class:"key"},`${n+1} `,Z(e.keys[n])),u("td",{},i),u("td",{},l),u("td",{class:"strong"},a),u("td",{},d))}};var xe={least:96,most:140,edge:18},ve=class{element;on;keys=new I("strip keys");queries=new I("strip queries");canvas=u("canvas",{class:"lines","aria-hidden":"t\
rue"});pen=Oe(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=u("div",{class:"strips"},u("div",{class:"head key"},e.keys),u("div"),u("div",
{class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=d=>(h,p,m)=>{h.style.top=`${p*d}px`,h.style.height=`${m*d}px`};for(let{element:d}of[this.keys,this.queries])d.style.height=`${this.height}\
px`;let l={over:d=>n.hover(d===null?null:Q(d)),press:d=>n.take(Q(d))},a={over:d=>n.hover(d===null?null:Y(d)),press:d=>n.take(Y(d))};this.keys.build(e.keys,e.keyRuns,
s,i(s),l,xt(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),a,xt(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*c,o.height=this.height*c,o.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:l,height:a}=this,c=(n+.5)*a/e.keys.length,d=(t+.5)*a/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(l*.5,c,l*.5,d,l,d),
i.stroke()}};function xt(r,e,t){let n=Math.max(0,...e.map(ye))*r.type(t),o=v(n+xe.edge,xe.least,xe.most);return r.element.style.minWidth=`${o}px`,o-xe.edge}var We=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new ae(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=st(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=bt(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,le(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,L(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:f=>this.hover(f),pick:(f,y)=>this.pick(f,y),take:f=>this.take(f),pin:(f,y)=>this.pin(f,y)},o=new be(n),
s=new ve(e,n),i=new pe(e,()=>this.pinShown(),()=>this.open(!this.opened)),l=new we(e,n),a=new fe(e,{choose:(f,y)=>this.choose(f,y),order:f=>this.host.send("orde\
r",f?"layer":"interest")}),c=u("button",{type:"button",class:"story",onclick:()=>this.tell()}),d={middle:u("span"),top:u("span"),name:u("small")},h=u("button",{
type:"button",class:"scale",onclick:()=>this.turnScale()},u("span",{},"0"),u("span",{class:"ramp"},d.middle),d.top,d.name),p=u("div",{class:"picture"},s.element,
o.element),m=u("div",{class:"left"},p,h),b=u("div",{class:"side",tabindex:-1},c,i.element,l.element);return this.host.root.replaceChildren(u("div",{class:"board"},
m,a.element,b),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:l,heads:a,story:c,ramp:d}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;
if(!t||!n||!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=ct(e.clientWidth,e.clientHeight,o);for(let l of[
"wide","narrow","phone"])e.classList.toggle(l,l===s);n.matrix.resize(t,i),n.arithmetic.inLine(s==="phone"),s==="wide"?n.matrix.element.before(n.strips.element):
n.arithmetic.tables.append(n.strips.element),n.strips.resize(t,s==="wide"?i:24),this.render(),wt(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){return this.
scale??ht(e)}view(e){let n=this.pinned.at(-1)??e.start,o=this.hovered??this.cursor??(n?P(...n):yt(e));return ft(o,e)}render(){let{data:e,parts:t,pinned:n}=this;
if(!e||!t)return;let o=this.view(e);t.matrix.show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins=
{pins:n,data:e},t.pins.show(e,n));let s=_e(n,o.row,o.column);L(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(
s)),this.showScale(e,t);let{dataset:i}=this.host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{
ramp:t}){let{largest:n,words:o}=e,s=this.scaleOf(e)==="root";L(t.top,s?g(n,2):"1"),L(t.middle,s?g(n/4,2):"0.5"),L(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,
column:n}){let o=g(e.weights[t*e.keys.length+n],2);return A(e.words.cell,{query:F(e.queries[t]),key:F(e.keys[n]),weight:o})}hover(e){let t=this.hovered;this.hovered=
e,pt(t,e)||this.frame.request(()=>this.render())}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.
column===e.column?this.pin(e.row,e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.
view(this.data);this.pin(e,t)}pin(e,t){this.pinned=gt(this.pinned,e,t),this.cursor=P(e,t),this.render(),this.report()}report(){let e=()=>this.pinned.map(([t,n])=>[
t+1,n+1]);this.pending.start(600,()=>this.host.send("pins",e()))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"roo\
t",t.matrix.paint(e,this.scale),this.render())}open(e){this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){
this.host.send("head",{layer:e+1,head:t+1})}tell(){let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(P(...o)),e.heads&&(e.
heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){
let{data:t,parts:n}=this;if(!t||!n||j(e))return;if(e.key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))
return;let{row:o,column:s}=this.view(t),[i,l]=[t.queries.length,t.keys.length],a=(d,h)=>()=>this.take(P(v(o+d,0,i-1),v(s+h,0,l-1))),c=()=>this.pin(o,s);K(e,{ArrowLeft:a(
0,-1),ArrowRight:a(0,1),ArrowUp:a(-1,0),ArrowDown:a(1,0),Home:a(0,-l),End:a(0,l),PageUp:a(-i,0),PageDown:a(i,0),Enter:c," ":c})}},vt=ce("explorer",r=>new We(r));var ee=["x","qkv","dots","scaled","mask","softmax","z"],kt=124,De=class{host;pending;view=null;step=ee.length-1;constructor(e){this.host=e,this.pending=e.lifetime.
timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t))}update(e){let{root:t}=this.host,{words:n}=e;!this.view&&e.step!==null&&(this.step=e.step),le(t,e.palette);
let o=ie(t),s=this.view?.buttons.findIndex(p=>p===o)??-1,i=ee.map((p,m)=>u("button",{type:"button","data-step":p,onclick:()=>this.go(m)},`${m+1} `,n[`step_${p}`])),
l=u("div",{class:"steps"},this.arrow("←",-1,n.back),...i,this.arrow("→",1,n.forward)),a=this.flow(e),c=u("p",{class:"say","aria-live":"polite"}),d=u("div",{
class:"formula"}),h=u("div",{class:"flow"},...a.map(({element:p})=>p));t.replaceChildren(l,h,u("div",{class:"words"},d,c)),Pe(t,{role:"group","aria-label":e.alternative}),
i[s]?.focus(),this.view={data:e,buttons:i,parts:a,formula:d,say:c},this.show()}arrow(e,t,n){return u("button",{type:"button",class:"arrow","aria-label":n,title:n,
onclick:()=>this.go(this.step+t)},e)}flow(e){return ee.flatMap((t,n)=>{let o=e.blocks.filter(a=>a.step===t),s=t==="qkv"?[kn(o,e)]:o.map(a=>Ue(a,e)),i=u("div",{class:"\
group","data-of":t,onclick:()=>this.go(n)},...s),l=u("span",{class:"sign","data-of":t},t==="qkv"?"×":"→");return(n?[l,i]:[i]).map(a=>({element:a,step:n}))})}go(e){
this.step=v(e,0,ee.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:e,buttons:t,parts:n,
formula:o,say:s}=this.view,i=ee[this.step];for(let[a,c]of t.entries())c.setAttribute("aria-pressed",String(a===this.step));for(let{element:a,step:c}of n)a.classList.
toggle("later",c>this.step),a.classList.toggle("now",c===this.step);this.host.root.dataset.step=i;let l={tokens:e.tokens,width:e.blocks[0].shape[1],d:e.d,root:g(
Math.sqrt(e.d),2)};s.textContent=A(e.words[vn(i,e)],l),o.replaceChildren(...Ln(i,e))}key(e){j(e)||K(e,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(
this.step+1)})}};function vn(r,e){return r==="scaled"&&!e.scaled?"say_scaled_off":r==="mask"&&!e.causal?"say_mask_off":`say_${r}`}function kn(r,e){let t=[0,1,2].
map(s=>{let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},Ue(r[s],e),i,Ue(r[s+3],e))}),[n,o]=[r[0],r[3]].map(({shape:s})=>s.join(" × "));return u(
"div",{class:"three"},...t,u("small",{class:"shapes"},`${n}  →  ${o}`))}function Ue({name:r,shape:e,role:t,image:n,limit:o,step:s,closed:i},l){let[a,c]=e,d=s===
"qkv",h=r.startsWith("W_"),p=d?h?30:88:c===a?kt:c>100?150:80,m=o===null?"0 … 1":`±${g(o,o<10?1:0)}`,b={width:`${p}px`,height:`${d?50:kt}px`},f=u("div",{class:i?
"image closed":"image",style:b},u("img",{src:n,alt:""})),y=u("small",{},`${a} × ${c}`,u("span",{class:"limit"},m));return u("div",{class:`block ${t} ${d?h?"wei\
ghts":"result":""}`},u("div",{class:"name"},...Tn(r,l)),f,y)}function Tn(r,e){if(r==="scaled"){let o=e.temperature===1?"":` ÷ ${e.temperature}`;return[`QKᵀ${e.
scaled?` ÷ √${e.d}`:""}${o}`]}let[t,n]=r.split("_");return n?[t,u("sub",{},n)]:[t]}function Ln(r,e){let t=u("b",{class:"query"},"Q"),n=u("b",{class:"key"},"K"),
o=u("b",{class:"value"},"V"),s=a=>["X W",u("sub",{},a)],i=e.scaled?[" / √d"]:[];e.temperature!==1&&i.push(` / ${e.temperature}`);let l=e.causal?[" + M"]:[];switch(r){case"\
x":return["X = norm(x)"];case"qkv":return[t," = ",...s("Q"),"   ",n," = ",...s("K"),"   ",o," = ",...s("V")];case"dots":return[t,n,"ᵀ"];case"scaled":return[t,
n,"ᵀ",...i];case"mask":return["S = ",t,n,"ᵀ",...i,...l];case"softmax":return["A = softmax(",t,n,"ᵀ",...i,...l,")"];case"z":return["Z = softmax(",t,n,"ᵀ",
...i,...l,") ",o]}}var Tt=ce("strip-picture",r=>new De(r));function X(r,e){let t=r.get(e);if(!t)throw new Error(`these weights have no ${e}`);return t}function Lt(r,e,t){let n=e==="float16"?ze(r):new Float32Array(r.slice().
buffer),o=new Map,s=0;for(let{name:i,shape:l}of t){let a=l.reduce((c,d)=>c*d,1);o.set(i,n.subarray(s,s+a)),s+=a}if(s!==n.length)throw new Error(`${n.length} num\
bers for tensors of ${s}`);return o}function ke(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}function At(r){
let e=ke(r);return Uint16Array.from({length:e.length/2},(t,n)=>e[2*n]|e[2*n+1]<<8)}function W(r){let e=new Uint8Array(Float32Array.from(r).buffer);return Ve(e)}
function Ve(r){let e="";for(let t=0;t<r.length;t+=8192)e+=String.fromCharCode(...r.subarray(t,t+8192));return btoa(e)}function ze(r){let e=new Float32Array(65536);
for(let n=0;n<65536;n++){let o=n>>10&31,s=n&1023,i=Number.NaN;o===0?i=s*2**-24:o<31?i=(1+s/1024)*2**(o-15):s===0&&(i=Number.POSITIVE_INFINITY),e[n]=n>>15?-i:i}let t=new Float32Array(
r.length/2);for(let n=0;n<t.length;n++)t[n]=e[r[2*n]|r[2*n+1]<<8];return t}function St(r,e){let{characters:t,merges:n}=r.vocabulary;return{...r,vocabulary:{characters:t,merges:At(n)},weights:Lt(ke(e),r.format,r.tensors)}}function Mt({attention:r}){
if(!r)throw new Error("this file has no attention");let{longest:e,byPosition:t}=r.looks;return{longest:e,byPosition:ze(ke(t))}}function Te(r,e){let t=Object.entries(
r).filter(([n])=>n.startsWith(e)).map(([n,o])=>[n.slice(e.length),o]);return Object.fromEntries(t)}var Et=14;function je(r){let e=r.startsWith(" ")&&r.trim()?r.slice(1):r,t=[...ue(e).map(({text:n})=>n).join("").replace(/\p{Cn}/gu,n=>$e(n).join(""))];return t.
length<=Et?t.join(""):`${t.slice(0,Et-1).join("")}…`}var An=/[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*/gu,Sn=/^[가-힣]+$/;function Pt(r,e){let t=new Map;r.tokens.forEach((o,s)=>{let i=r.spans[s][0]+[...o].
length-[...o.trimStart()].length;t.has(i)||t.set(i,s)});let n=[];for(let o of r.text.matchAll(An)){let[s]=o,i=[...r.text.slice(0,o.index)].length,l=t.get(i);if(l===
void 0)continue;let a=Mn(r,l,i+[...s].length);if(!a)continue;let c=r.tokens[l].trim(),d=Sn.test(s)?Pn(c,a,e):En(c,a,e);d&&n.push({token:l,word:d})}return n}function Mn({
tokens:r,spans:e},t,n){if(e[t][1]>=n)return e[t][1]===n?[]:null;let o=[];for(let s=t+1;s<r.length;s++)if(o.push(r[s]),e[s][1]>=n)return e[s][1]===n?o:null;return null}
function En(r,e,t){return e.length||t.english.includes(r.toLowerCase())||[...r].length<2?"":r}function Pn(r,e,t){if(t.korean.includes(r))return"";if(e.every(o=>t.
particles.includes(o)))return r;let n=o=>t.particles.includes(o)||t.endings.includes(o);return e.every(n)?r+e.join(""):""}var Cn=.3,Nn=3,Hn=.02,Le=({weight:r,usual:e})=>r-e,Rn=({weight:r,usual:e})=>r>=Math.max(Cn,Nn*e),Fn=({query:r,key:e})=>r.token-e.token;function Ht(r,e,{longest:t,
byPosition:n},o){let s=Pt(e,o).filter(({token:a})=>a<t),i=s.flatMap(a=>s.filter(c=>c.token>0&&c.token<a.token-1).map(c=>[a,c]));return r.heads.flatMap((a,c)=>a.
map(({weights:d},h)=>{let p=(c*a.length+h)*t*t,m=i.map(([b,f])=>{let y=Math.max(n[p+b.token*t+f.token],Hn);return{query:b,key:f,weight:d[b.token*r.tokens+f.token],
usual:y}});return $n(c,h,m)})).sort((a,c)=>c.interest-a.interest||Ct(c)-Ct(a))}var Ct=({best:r})=>r?Le(r):0;function $n(r,e,t){let n=t.filter(Rn),o=n.length?Nt(
n,s=>Le(s)*Fn(s)):Nt(t,Le);return{layer:r,head:e,best:o,interest:n.reduce((s,i)=>s+Le(i),0)}}function Nt(r,e){let t=null;for(let n of r)(!t||e(n)>e(t))&&(t=n);return t}var $t={"을(를)":["을","를"],"은(는)":["은","는"],"이(가)":["이","가"],"과(와)":["과","와"],"(으)로":["으로","로"],"이었(였)":["이었",
"였"]},It=`’”'"*$)\\]_`,Rt=new RegExp(`[${It}]+$`),In=/\([^()]*\)$/,qn=new RegExp(`^([${It}]*)(${Object.keys($t).map(r=>r.replace(/[()]/g,"\\$&")).join("|")}\
)`),On=8,_n=/(?:^|[^aeiou])(?:(?:[aeiou]|oo)(?:[ptc]|ck)|ook)$/,Ke={l:8,m:16,n:4,r:8},Wn=".,?!:;…·%",Dn=[21,8,0,16,0,0,1,8,8,0],Ft="⁰¹²³⁴⁵⁶⁷⁸⁹";
function Un(r){let e=r.replace(/[\\\u2060]/g,"").replace(new RegExp(`[${Ft}]`,"g"),o=>String(Ft.indexOf(o))),t=e.replace(Rt,"");e.trimEnd().endsWith(")")&&(t=e.
trimEnd().replace(In,"").replace(Rt,"")||t);let n=[...t].at(-1)??"";return n>="가"&&n<="힣"?(n.charCodeAt(0)-44032)%28:n&&Wn.includes(n)?0:/[A-Za-z]/.test(n)?
Vn(t.match(/[A-Za-z]+/g)?.at(-1)??""):/[0-9]/.test(n)?Dn[Number(n)]:null}function Vn(r){if(r.length===1||r===r.toUpperCase())return Ke[r.slice(-1).toLowerCase()]??
0;let e=r.toLowerCase();if(e.endsWith("ng"))return 21;let[t,n]=[e.slice(-2,-1),e.slice(-1)];return"lmn".includes(n)?Ke[n]:e.length>3&&n==="e"&&"lmn".includes(t)?
Ke[t]:_n.test(e)?19:0}function q(r,e){let t="";return r.split(/\{(\w+)\}/).forEach((n,o)=>{if(o%2){t+=Object.hasOwn(e,n)?e[n]:`{${n}}`;return}let s=o?qn.exec(n):
null,i=s?Un(t+s[1]):null;if(!s||i===null){t+=n;return}let[l,a,c]=s,d=i===0||c==="(으)로"&&i===On;t+=a+$t[c][d?1:0]+n.slice(l.length)}),t}var te=64,qt=54;function ne(r,e,t,n,o){let s=r.length/e,i=Math.ceil(e/4)*4,l=qt+4*te,a=new Uint8Array(l+i*s),c=new DataView(a.buffer);a.set([66,77]),c.setUint32(
2,a.length,!0),c.setUint32(10,l,!0),c.setUint32(14,40,!0),c.setInt32(18,e,!0),c.setInt32(22,-s,!0),c.setUint16(26,1,!0),c.setUint16(28,8,!0),c.setUint32(46,te,!0);
for(let d=0;d<te;d++){let[h,p,m]=zn(t,d/(te-1));a.set([m,p,h,0],qt+4*d)}for(let d=0;d<r.length;d++){let h=v((r[d]-n)/(o-n),0,1);a[l+Math.floor(d/e)*i+d%e]=Math.
round(h*(te-1))}return`data:image/bmp;base64,${Ve(a)}`}function zn(r,e){let t=1;for(;t<r.length-1&&e>r[t][0];)t++;let[[n,o],[s,i]]=[r[t-1],r[t]],l=(e-n)/(s-n);return[
1,3,5].map(a=>{let[c,d]=[o,i].map(h=>Number.parseInt(h.slice(a,a+2),16));return Math.round(c+l*(d-c))})}var jn=/ ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+| ?\p{N}| ?[^\p{White_Space}\p{L}\p{N}]|[\r\n]|\p{White_Space}/gu;function Kn(r){
return r.replace(/\p{Surrogate}/gu,"���").normalize("NFC")}var Ae=class{entries;#e=new Map;#t=new Map;#r;constructor({characters:e,merges:t}){let n=["<end\
>"];for(let s=0;s<256;s++)n.push(`<0x${s.toString(16).toUpperCase().padStart(2,"0")}>`);for(let s of e)this.#e.set(s,n.length),n.push(s);let o=n.length+t.length/
2;for(let s=0;s<t.length;s+=2){let[i,l]=[t[s],t[s+1]];this.#t.set(i*o+l,n.length),n.push(n[i]+n[l])}this.entries=n,this.#r=this.#e.get(" ")??257}encode(e,t=Number.
POSITIVE_INFINITY){let n=Kn(e);if(!n)return{text:n,tokens:[],ids:[],spans:[],total:0};let o=[...n],s=this.#s(` ${n}`),i=s.findIndex(({id:a})=>a!==this.#r);i>=0&&
this.entries[s[i].id].startsWith(" ")?s=s.map(({id:a,start:c,end:d},h)=>({id:a,start:h>i?c-1:h,end:h<i?d:d-1})):s=s.slice(1).map(({id:a,start:c,end:d})=>({id:a,
start:c-1,end:d-1}));let l=s.length;if(l>t){let a=t;for(;a>0&&Bn(s[a],s[a-1]);)a--;s=s.slice(0,a)}return{text:n,tokens:s.map(({start:a,end:c})=>o.slice(a,c).join(
"")),ids:s.map(({id:a})=>a),spans:s.map(({start:a,end:c})=>[a,c]),total:l}}#s(e){let t=[],n=0;for(let[o]of e.matchAll(jn)){let s=[...o];t.push(...this.#o(s.flatMap(
(i,l)=>this.#n(i,n+l)))),n+=s.length}return t}#n(e,t){let n=this.#e.get(e);return(n===void 0?[...new TextEncoder().encode(e)].map(s=>1+s):[n]).map(s=>({id:s,start:t,
end:t+1}))}#o(e){let t=this.entries.length;for(;;){let n=Number.POSITIVE_INFINITY,o=-1;for(let s=1;s<e.length;s++){let i=this.#t.get(e[s-1].id*t+e[s].id);i!==void 0&&
i<n&&([n,o]=[i,s])}if(o<0)return e;e.splice(o-1,2,{id:n,start:e[o-1].start,end:e[o].end})}}};function Bn(r,e){return r.start===e.start&&r.end===e.end}function Be({
spans:r}){let e=[];return r.forEach(([t,n],o)=>{let s=r[o-1];s&&s[0]===t&&s[1]===n?e[e.length-1][1]++:e.push([o,1])}),e}function D(r,e,t){let n=r.length/t,o=e.length/t,[s,i]=[n-n%4,o-o%2],l=new Float32Array(n*o);for(let a=0;a<i;a+=2)for(let c=0;c<s;c+=4)Gn(r,e,t,c,a,l,o);for(let a=0;a<
n;a++)for(let c=a<s?i:0;c<o;c++)l[a*o+c]=Yn(r,a*t,e,c*t,t);return l}function Gn(r,e,t,n,o,s,i){let l=n*t,a=l+t,c=a+t,d=c+t,h=o*t,p=h+t,m=0,b=0,f=0,y=0,E=0,x=0,N=0,
T=0;for(let k=0;k<t;k++){let S=e[h+k],R=e[p+k],re=r[l+k],U=r[a+k],oe=r[c+k],se=r[d+k];m+=S*re,b+=R*re,f+=S*U,y+=R*U,E+=S*oe,x+=R*oe,N+=S*se,T+=R*se}let w=n*i+o;
s[w]=m,s[w+1]=b,s[w+i]=f,s[w+i+1]=y,s[w+2*i]=E,s[w+2*i+1]=x,s[w+3*i]=N,s[w+3*i+1]=T}function Yn(r,e,t,n,o){let s=0,i=0;for(let l=0;l+1<o;l+=2)s+=r[e+l]*t[n+l],i+=
r[e+l+1]*t[n+l+1];return s+i+(o%2?r[e+o-1]*t[n+o-1]:0)}function Qn(r){let e=r[0]?.length??0,t=new Float32Array(r.length*e);return r.forEach((n,o)=>{t.set(n,o*e)}),
t}function Ot(r,e,t){return Qn(r.map(n=>e.subarray(n*t,(n+1)*t)))}var Xn=1e-5,Qe={mask:!0,scale:!0,temperature:1},Se=class{layers;width;heads;#e;#t;#r;constructor(e,t,n){this.#e=X(e,"embedding.weight"),this.#t=X(e,"output_bias"),
this.#r=X(e,"encoder.norm.weight"),this.width=this.#r.length,this.heads=n,this.layers=Array.from({length:t},(o,s)=>{let i=c=>X(e,`encoder.layers.${s}.${c}.weigh\
t`),l=X(e,`encoder.layers.${s}.self_attn.in_proj_weight`),a=this.width*this.width;return{wQkv:[0,1,2].map(c=>l.subarray(c*a,(c+1)*a)),wO:i("self_attn.out_proj"),
w1:i("linear1"),w2:i("linear2"),gains:[i("norm1"),i("norm2")]}})}trace(e,t=Qe){let{width:n}=this,o=e.length,s=[],i=[],l=Ot(e,this.#e,n).map(c=>c*Math.sqrt(n));l=
Ye(l,Jn(o,n));for(let{wQkv:c,wO:d,w1:h,w2:p,gains:m}of this.layers){let b=Ge(l,m[0]),[f,y,E]=c.map(T=>D(b,T,n)),x=Array.from({length:this.heads},(T,w)=>Zn(this.#s(
f,w),this.#s(y,w),this.#s(E,w),o,t));l=Ye(l,D(this.#n(x,o),d,n));let N=D(Ge(l,m[1]),h,n).map(T=>Math.max(0,T));l=Ye(l,D(N,p,p.length/n)),s.push(x),i.push(b)}let a=Ge(
l,this.#r);return{tokens:o,width:n,dimensions:n/this.heads,heads:s,read:i,hidden:a}}logits({hidden:e}){let t=this.#t.length;return D(e,this.#e,this.width).map((n,o)=>n+
this.#t[o%t])}#s(e,t){let n=this.width/this.heads,o=new Float32Array(e.length/this.heads);for(let s=0;s<o.length;s++)o[s]=e[Math.floor(s/n)*this.width+t*n+s%n];
return o}#n(e,t){let n=this.width/this.heads,o=new Float32Array(t*this.width);return e.forEach(({z:s},i)=>{for(let l=0;l<s.length;l++)o[Math.floor(l/n)*this.width+
i*n+l%n]=s[l]}),o}};function Zn(r,e,t,n,{mask:o,scale:s,temperature:i}){let l=r.length/n,a=D(r,e,l),c=(s?Math.sqrt(l):1)*i,d=a.map(m=>m/c),h=new Float32Array(n*
n),p=new Float32Array(n*l);for(let m=0;m<n;m++){let b=o?m+1:n,f=d.subarray(m*n,m*n+b),y=Number.NEGATIVE_INFINITY;for(let x of f)y=Math.max(y,x);let E=0;for(let x of f)
E+=Math.exp(x-y);for(let x=0;x<b;x++){let N=Math.exp(f[x]-y)/E;h[m*n+x]=N;for(let T=0;T<l;T++)p[m*l+T]+=N*t[x*l+T]}}return{q:r,k:e,v:t,dots:a,scaled:d,weights:h,
z:p}}function Jn(r,e){return Float32Array.from({length:r*e},(t,n)=>{let o=n%e,s=Math.floor(n/e)*Math.exp((o-o%2)*-Math.log(1e4)/e);return o%2?Math.cos(s):Math.sin(
s)})}function Ge(r,e){let t=e.length,n=new Float32Array(r.length);for(let o=0;o<r.length;o+=t){let[s,i]=[0,0];for(let a=0;a<t;a++)s+=r[o+a]/t;for(let a=0;a<t;a++)
i+=(r[o+a]-s)**2/t;let l=Math.sqrt(i+Xn);for(let a=0;a<t;a++)n[o+a]=(r[o+a]-s)/l*e[a]}return n}function Ye(r,e){return r.map((t,n)=>t+e[n])}var er=20,Me=class{transformer;#e;#t;#r;constructor(e){if(!e.attention)throw new Error("this file has no attention");this.#r=e.attention,this.#e=new Ae(e.vocabulary),
this.#t=Mt(e),this.transformer=new Se(e.weights,e.attention.layers,e.attention.heads)}read(e,t,n){let o=this.#e.encode(e,t),s=this.transformer.trace(o.ids),l=n.
mask&&n.scale&&n.temperature===1?s:this.transformer.trace(o.ids,n);return{read:o,trace:l,trained:s,found:Ht(s,o,this.#t,this.#r.functionWords)}}figure(e,t,n,o){
let{read:s,trace:i,found:l}=e,[a]=l,[c,d]=nr(t,a),h=i.heads[c][d],p=l.find(m=>m.layer===c&&m.head===d);return{queries:[...s.tokens],keys:[...s.tokens],queryRuns:Be(
s),keyRuns:Be(s),d:i.dimensions,q:W(h.q),k:W(h.k),v:W(h.v),z:W(h.z),dots:W(h.dots),weights:W(h.weights),causal:t.change.mask,scaled:t.change.scale,temperature:t.
change.temperature,symbols:{query:"q",key:"k",value:"v",output:"z"},start:_t(p),story:rr(a,i,n),heads:this.#s(i,c,d,l,t.byLayer,n,o),pins:t.pins.filter(([m,b])=>m<
i.tokens&&b<i.tokens),alternative:or(s,h.weights,n),palette:o,words:Te(n,"explorer.")}}#s(e,t,n,o,s,i,l){let{roles:a}=this.#r;return{layer:t,head:n,rows:e.heads.
map((c,d)=>c.map(({weights:h},p)=>({image:ne(tr(h,e.tokens),e.tokens,l.sequential,0,1),title:i[`head_role.${a[d][p]}`]}))),ranking:o.map(c=>[c.layer,c.head]),byLayer:s}}};
function tr(r,e){if(e<=er)return r;let t=Math.max(1e-9,r[G(r)]);return r.map(n=>Math.sqrt(n/t))}function nr({layer:r,head:e},t){return r===null&&e===null?[t.layer,
t.head]:[r??0,e??0]}function _t(r){return r?.best?[r.best.query.token,r.best.key.token]:null}function rr(r,e,t){let{layer:n,head:o,best:s,interest:i}=r,l=_t(r);
if(!s)return{layer:n,head:o,cell:l,text:t["self_attention.look_few"]};let a=e.heads[n][o].weights[s.query.token*e.tokens+s.key.token],c=q(t[i?"self_attention.lo\
ok":"self_attention.look_none"],{head:q(t["self_attention.head"],{layer:n+1,head:o+1}),asks:s.query.word,answers:s.key.word,share:V(a),usual:V(s.usual)});return{
layer:n,head:o,cell:l,text:c}}function or({tokens:r},e,t){let n=r.map((o,s)=>{let i=G(H(e,s,r.length));return`${s+1} ${je(o)} → ${i+1} ${je(r[i])}`});return q(
t["attention_matrix.alt"],{tokens:r.length,pairs:n.join("; ")})}function Dt({trace:r,trained:e},t,n){let o=(a,c={})=>q(n[`self_attention.${a}`],c),s=[];t.mask||s.push(o("note_mask")),t.scale||s.push(o("note_scale",{root:g(Math.
sqrt(r.dimensions),2)}));let{temperature:i}=t;if(i!==1&&s.push(o(i<1?"note_sharp":"note_soft",{temperature:i})),!s.length)return"";let l={trained:g(Wt(e),2),now:g(
Wt(r),2)};return[...s,o("note_largest",l)].join(" ")}function Wt({heads:r,tokens:e}){let t=r.flat().flatMap(({weights:n})=>Array.from({length:e},(o,s)=>O(n.subarray(
s*e,(s+1)*e))));return z(t)/t.length}var Ee=class{#e;#t;constructor(e,t,n){this.#e=t,this.#t=n,e.listen(document,"pointerdown",o=>{o.composedPath().includes(t)||(t.open=!1)}),e.listen(t,"keydown",o=>{
o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus())})}speak(e,t){let o=[e,...Object.keys(t).filter(s=>s!==e)].flatMap(s=>Object.entries(t[s]).
filter(([i])=>i.startsWith("example.")).map(([,i])=>u("li",{lang:s},this.#r(i))));this.#e.querySelector("ul")?.replaceChildren(...o)}#r(e){return u("button",{type:"\
button",onclick:()=>{this.#e.open=!1,this.#t(e)}},e)}};function Ut(r){let e=[...r.replace(/\p{Surrogate}/gu,"�").normalize("NFC")],t=e.length,n=e.slice(0,2e3).join(""),o=t>2e3;return r?/[^\p{White_Space}\p{Cc}\p{Cf}]/u.
test(n)?{text:n,notice:o?"sentence.cut":null,used:Math.min(t,2e3),given:t}:o?{text:"",notice:"sentence.cut",used:2e3,given:t}:{text:"",notice:/^\p{White_Space}*$/u.
test(n)?"sentence.blank":"sentence.controls",used:0,given:t}:{text:"",notice:"sentence.empty",used:0,given:t}}var Xe="text",Vt="lang",sr=150,ir=400;function C(r){let e=document.querySelector(r);if(!e)throw new Error(`this page has no ${r}`);return e}function ar(){let[r,
e]=["#data","#weights"].map(n=>C(n)),t=St(JSON.parse(r.textContent??""),(e.textContent??"").trim());return e.remove(),t}var Ze=class{data;#e=new B;#t=this.#e.frame();#r=this.#e.
timer();#s=this.#e.timer();#n=matchMedia("(prefers-color-scheme: dark)");#o=C("#sentence");#l=C("#notice");#u;#i;#a="en";#c=!1;constructor(e){this.data=ar(),this.#i=
e(this),this.#u=new Ee(this.#e,C("#examples"),t=>this.#g(t)),this.#e.listen(this.#o,"input",()=>{this.#c=!0,this.changed()}),this.#e.listen(window,"hashchange",
()=>this.#m()),this.#n.addEventListener("change",()=>this.#h()),this.#m()}place(e){let t=C(`[data-picture="${e}"]`),n=t.querySelector("template"),o=t.shadowRoot??
t.attachShadow({mode:"open"});return n&&o.replaceChildren(n.content.cloneNode(!0)),o}changed(){this.#t.request(()=>this.#h()),this.#r.start(ir,()=>this.#f())}later(e){
this.#s.start(sr,e)}#m(){let e=new URLSearchParams(location.hash.slice(1)),t=[e.get(Vt),...navigator.languages.map(n=>n.split("-")[0])];this.#i.take(e),this.#c=
e.has(Xe),this.#p(t.find(n=>n&&Object.hasOwn(this.data.words,n))??"en"),this.#c&&(this.#o.value=e.get(Xe)??""),this.#h()}#f(){let e=new URLSearchParams({[Vt]:this.#a,
...this.#i.chosen()});this.#c&&e.set(Xe,this.#o.value);try{history.replaceState(null,"",`#${e}`)}catch{}}get#d(){let e=this.data.words[this.#a];return{language:this.#a,
catalog:e,palette:this.data.palettes[this.#n.matches?"dark":"light"]}}#p(e){this.#a=e;let{catalog:t}=this.#d;document.documentElement.lang=e,document.title=`${t["\
offline.title"]} · seq2see`;for(let n of document.querySelectorAll("[data-word]"))L(n,t[n.dataset.word??""]);this.#o.setAttribute("aria-label",t["sentence.labe\
l"]),this.#o.placeholder=t["sentence.placeholder"],this.#u.speak(e,this.data.words),this.#c||(this.#o.value=t["example.1"]),C("#languages").replaceChildren(...this.#y()),
C("#languages").setAttribute("aria-label",t["language.switch"]),C("#controls").replaceChildren(...this.#i.controls(this.#d))}#y(){return Object.entries(this.data.
words).map(([e,t])=>{let n=String(e===this.#a);return u("button",{type:"button",lang:e,"aria-pressed":n,onclick:()=>{this.#p(e),this.changed(),C(`#languages [la\
ng="${e}"]`).focus()}},t["language.name"])})}#g(e){this.#c=!0,this.#o.value=e,this.#o.focus(),this.changed()}#h(){let e=Ut(this.#o.value),t=this.#d;document.body.
classList.toggle("empty",!e.text);let n=e.text?this.#i.show(e.text,t):null;L(this.#l,lr(e,n,t.catalog)),this.#l.hidden=!this.#l.textContent,document.body.dataset.
shown=e.text}};function lr({notice:r,used:e,given:t},n,o){let s=r?[A(o[r],{used:Ce(e),given:Ce(t)})]:[];return n&&n.shown<n.total&&s.push(A(o["sentence.tokens"],
{...n})),s.join(" ")}function zt(r){let e=C("#unable");try{new Ze(r),e.remove()}catch(t){throw document.body.classList.add("unable"),t}}function Je(r,e,t){let n=r.get(e)??"",o=/^\d{1,6}$/.test(n)?Number(n)-1:-1;return o>=0&&o<t?o:null}function jt(r,e,t){return(r.get(e)??"").split(",").flatMap(n=>{
let o=/^(\d{1,6})\.(\d{1,6})$/.exec(n),[s,i]=o?[Number(o[1])-1,Number(o[2])-1]:[-1,-1];return s>=0&&i>=0&&s<t&&i<t?[[s,i]]:[]})}function Kt(r){return Object.fromEntries(
Object.entries(r).flatMap(([e,t])=>t===null||t===""?[]:[[e,typeof t=="number"?String(t+1):t]]))}function Bt(r,e,t,n,o,s){let{tokens:i,width:l,dimensions:a}=e,{q:c,k:d,v:h,dots:p,scaled:m,weights:b,z:f}=e.heads[n][o],y=(w,k,S,R,re="")=>{let U=S.reduce((se,Qt)=>Math.
max(se,Math.abs(Qt)),0)||1,oe=ne(S,R,s.diverging,-U,U);return{step:w,name:k,shape:[S.length/R,R],role:re,image:oe,limit:U}},E=m.map((w,k)=>t.mask&&k%i>Math.floor(
k/i)?0:w),x=[["Q","query",c],["K","key",d],["V","value",h]],N=r.layers[n].wQkv.map(w=>cr(w,l,o*a,a)),T=ne(b,i,s.sequential,0,1);return{tokens:i,d:a,blocks:[y("x",
"X",e.read[n],l),...x.map(([w,k],S)=>y("qkv",`W_${w}`,N[S],a,k)),...x.map(([w,k,S])=>y("qkv",w,S,a,k)),y("dots","QKᵀ",p,i),y("scaled","scaled",m,i),{...y("mas\
k","S",E,i),closed:t.mask&&i>1},{step:"softmax",name:"A",shape:[i,i],role:"",image:T,limit:null},y("z","Z",f,a,"value")]}}function cr(r,e,t,n){return Float32Array.
from({length:e*n},(o,s)=>r[(t+s%n)*e+Math.floor(s/n)])}var Yt=[.25,.5,.7,1,1.5,2,4],et=class{#e;#t;#r;#s;#n={layer:null,head:null,byLayer:!1,pins:[],change:Qe};constructor(e){this.#e=e,this.#t=new Me(e.data),this.#r=
e.place("explorer"),this.#s=e.place("strip-picture")}controls({catalog:e}){let{change:t}=this.#n,n=u("select",{"aria-label":e["self_attention.temperature"]},...Yt.
map(o=>u("option",{value:o},o)));return n.value=String(t.temperature),n.onchange=()=>this.#l({temperature:Number(n.value)}),[this.#o(e,"mask"),this.#o(e,"scale"),
u("label",{},e["self_attention.temperature"],n)]}#o(e,t){let n=u("input",{type:"checkbox"});return n.checked=this.#n.change[t],n.onchange=()=>this.#l({[t]:n.checked}),
u("label",{},n,e[`self_attention.${t}`])}#l(e){this.#n={...this.#n,change:{...this.#n.change,...e}},this.#e.changed()}take(e){let{layers:t,heads:n}=this.#t.transformer,
o=Number(e.get("temperature"));this.#n={layer:Je(e,"layer",t.length),head:Je(e,"head",n),byLayer:e.get("order")==="layer",pins:jt(e,"pin",64),change:{mask:e.get(
"mask")!=="false",scale:e.get("scale")!=="false",temperature:Yt.includes(o)?o:1}}}chosen(){let{layer:e,head:t,byLayer:n,pins:o,change:s}=this.#n;return Kt({layer:e,
head:t,order:n?"layer":null,pin:o.map(([i,l])=>`${i+1}.${l+1}`).join(","),mask:s.mask?null:"false",scale:s.scale?null:"false",temperature:s.temperature===1?null:
String(s.temperature)})}show(e,{language:t,catalog:n,palette:o}){let s=this.#t.read(e,64,this.#n.change),i=this.#t.figure(s,this.#n,n,o);vt({data:i,parentElement:this.#r,
setStateValue:(d,h)=>this.#a(d,h)});let{layer:l,head:a}=i.heads??{layer:0,head:0},{change:c}=this.#n;return this.#e.later(()=>this.#u(s,{layer:l,head:a,change:c},
{catalog:n,palette:o})),this.#i("head-does",this.#e.data.attention?.does[t][l][a]??""),this.#i("change-said",Dt(s,c,n)),{shown:s.read.ids.length,total:s.read.total}}#u({
trace:e},{layer:t,head:n,change:o},{catalog:s,palette:i}){Tt({data:{...Bt(this.#t.transformer,e,o,t,n,i),step:null,causal:o.mask,scaled:o.scale,temperature:o.temperature,
alternative:q(s["self_attention.strip_alt"],{layer:t+1,head:n+1}),palette:i,words:Te(s,"self_attention.strip.")},parentElement:this.#s})}#i(e,t){let n=document.
getElementById(e);n&&(n.textContent=t,n.hidden=!t)}#a(e,t){if(e==="head"){let{layer:n,head:o}=t;this.#n={...this.#n,layer:n-1,head:o-1}}else e==="order"?this.#n=
{...this.#n,byLayer:t==="layer"}:e==="pins"&&(this.#n={...this.#n,pins:t.map(([n,o])=>[n-1,o-1])});this.#e.changed()}};zt(r=>new et(r));

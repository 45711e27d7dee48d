function l(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...a}=e;o!==void 0&&(n.className=o);for(let[u,c]of Object.entries(s))n.style.
setProperty(u,c);i&&(n.onclick=()=>i()),De(n,a);for(let u of t)n.append(u instanceof Node?u:String(u));return n}function De(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function w(r,e){r.textContent!==e&&(r.textContent=e)}function ue(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function x(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var q=class{element=l("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>w(this.element,e()))}};var qe=1e-6;function d(r,e=4){if(!Number.isFinite(r))return ce(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function X(r){if(!Number.isFinite(r))return ce(r);if(r<0)return Ce(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=qe&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function Ce(r){let e=X(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function ce(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function f(r,e,t){return Math.min(t,Math.max(e,r))}function C(r){let e=0;for(let t of r)e+=t;return e}
function H(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function me(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function he(r){let e=r.map(([t,n])=>({at:t,channels:Oe(n)}));
return t=>{let n=f((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],a=(n-s.at)/(i.at-s.at),u=c=>Math.round(s.channels[c]+a*(i.channels[c]-
s.channels[c]));return[u(0),u(1),u(2),255]}}function Oe(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var $e="presenting";function Q(){return typeof document<"u"&&document.documentElement.classList.contains($e)}function O(r){return r.ctrlKey||r.metaKey||r.altKey}function $(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var Ie=6,We=1300,Ue=1.5,Ve={usual:990,most:2.25};function _e(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<Ie;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}function Fe(r,e=Q()){
let{usual:t,most:n}=e?Ve:{usual:We,most:Ue};return Math.min(n,Math.max(1,r/t))}function de(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof ShadowRoot?o.host:
r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,a=c=>{let m=_e(t,Fe(s.clientWidth),h=>(r.style.zoom=String(h),n(),i()<=
c));return r.style.zoom=String(m),n(),m},u=()=>{let c=s.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("crowded");let m=a(c);i()>c+1&&(r.classList.
add("crowded"),m=a(c)),r.style.maxHeight=`${c/m}px`,r.style.overflowY="auto"};return e.resized(s,u),u}var I=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new Z;return this.#t.add(()=>e.close()),e}frame(){let e=new J;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},Z=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},J=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var ze=Symbol.for("seq2see.picture");function pe(r,e){r[ze]=e}function fe(r,e,t=1){let n=new WeakMap;function o(s,i,a){let u=new I,m=e({root:s,lifetime:u,send:(y,L)=>b.send?.(y,L)},i),h=t<1?de(s,u,t,()=>m.arrange?.()):()=>{},
b={lifetime:u,picture:m,fit:h,send:a};return n.set(s,b),b}return({data:s,parentElement:i,setStateValue:a})=>{let u=i.querySelector(`.${r}`);if(!u||!s)return;let c=n.
get(u)??o(u,s,a);return c.send=a,pe(u,{name:r,data:s}),c.picture.update(s),c.fit(),()=>{c.lifetime.close(),n.get(u)===c&&n.delete(u)}}}function ee(r,e,t=""){let n=l("span",{class:`symbol ${t}`},l("i",{},r));return e!==void 0&&e!==""&&n.append(l("sub",{},e)),n}var Be={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function Ke(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function ye(r){
let e=[];for(let t of r){let n=Be[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?Ke(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function R(r){let e=ye(r).map(({text:t,unseen:n})=>n?l("span",{class:"unseen"},t):t);return l("span",{class:"token",dir:"auto"},...e)}function k(r){
let e=ye(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function E(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function S(r,e,t){return r.
subarray(e*t,(e+1)*t)}function te(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function be(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,...a}=r,u=E(i);return{...a,q:E(e),k:E(t),v:E(n),z:E(o),dots:E(s),weights:u,divisor:(r.scaled?Math.sqrt(r.d):
1)*r.temperature,largest:H(u,0)}}function M({causal:r},e,t){return r&&t>e}var W="−∞";function ge({keys:r,causal:e,dots:t,divisor:n},o){let s=-1/0;for(let a=0;a<r.length;a++)M({causal:e},o,a)||(s=Math.max(s,t[o*r.length+a]/n));let i=0;
for(let a=0;a<r.length;a++)M({causal:e},o,a)||(i+=Math.exp(t[o*r.length+a]/n-s));return{most:s,sum:i}}function U({keys:r,causal:e,dots:t,weights:n,divisor:o},s,i,a=0){
let u=s*r.length+i,c=M({causal:e},s,i),m=t[u]/o;return{dot:d(t[u]),scaled:d(m),score:c?W:d(m),power:c?W:d(m-a,2),weight:d(n[u])}}var g=32;function ne(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=g?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,g).sort((o,s)=>o-s)}var D=class{element;roles;columns=[];constructor(e,t){
this.element=l("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>l("span",{class:s},n[i]));return this.element.append(l("div",{class:"dimension"},l("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:a,last:u}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let c=t(o);c.forEach((h,b)=>{a[b].data=d(h,3)});let m=n?c[2]/n:0;u.style.setProperty("--share",Math.abs(m).toFixed(2)),u.classList.toggle("bel\
ow",m<0)})}};var we=20,Ye=64,V=class{element=l("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=we;this.element.classList.toggle("plain",!t),this.element.
classList.toggle("dense",e.keys.length>Ye),this.bars=e.keys.map((n,o)=>{let s=new Text,i=l("span"),a=l("span",{class:"below"},t?k(n):"");return{element:l("div",
{class:"bar","data-column":o},l("span",{},s),l("div",{class:"column"},i),a),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.
row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.row=t;let o=this.bars.length<=we;this.bars.forEach(({column:s,above:i},a)=>{let u=e.weights[t*this.bars.
length+a];s.style.transform=`scaleY(${u})`,o&&(i.data=u>=.005?d(u,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.
lit.element.classList.add("lit")}};var _=class{element;pin;words;title=l("div",{class:"title"});products=new D("product",["query","key","product"]);values=new D("value",["value","part","output"]);flow=l(
"div",{class:"flow"});bars=new V;heads={product:re(),softmax:re(),value:re()};tables;more;shown=null;rest=l("p",{class:"rest"});restValue=l("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=l("button",{type:"button",class:"pin-button",onclick:t}),this.more=l("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:o}=this;this.tables=l("div",{class:"tables",hidden:""},o.product,this.products.element,this.rest,o.value,this.values.element,this.restValue),this.element=
l("div",{class:"arithmetic"},l("div",{class:"top"},this.title,this.pin),this.flow,l("div",{class:"row-of"},o.softmax,this.more),this.bars.element,this.tables)}open(e){
this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{
symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(e.d,g)),this.values.build(Math.min(e.d,g)),this.bars.update(e),this.more.hidden=!e.
d,this.more.textContent=x(this.words.details,{count:e.d});let n=(a,u)=>c=>l("span",{class:`symbol ${u}`},l("i",{},a),l("sub",{},this.text(c))),[o,s]=[n(t.query,
"query"),n(t.key,"key")],i=a=>l("span",{class:`word ${a}`},this.text(a));this.title.replaceChildren(o("i0"),i("query")," → ",s("j0"),i("key"),": ",l("b",{},this.
text("share"))),this.heads.product.replaceChildren(o("i1")," · ",s("j1"),l("small",{},this.words.products)),this.flow.replaceChildren(...this.steps(e,o,s)),this.
heads.softmax.replaceChildren(l("small",{},this.words.softmax),l("small",{class:"sum"},this.words.adds_up)),this.heads.value.replaceChildren(this.weightedSum(e,
n(t.output,"output")),l("small",{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({symbols:e},t){let n=(...s)=>l("sub",{},...s),
o=s=>l("i",{},s);return l("span",{},t("i4")," = ",l("span",{class:"symbol"},"Σ",n(o("j")))," ",l("span",{class:"symbol"},o("a"),n(this.text("i5"),o("j")))," ",
l("span",{class:"symbol value"},o(e.value),n(o("j"))))}steps(e,t,n){let{words:o}=this,s=(m,...h)=>l("div",{class:"step"},l("small",{},m),l("span",{},...h)),i=(m,h="")=>l(
"b",{class:`number ${h}`,"data-number":m},this.text(m));if(!e.d)return[s(o.weight,i("weight","strong"))];let a=e.scaled?[` ÷ √${e.d}`]:[];e.temperature!==1&&
a.push(` ÷ ${e.temperature}`),a.length||a.push(o.nothing);let u=l("span",{class:"exp"},"e",l("sup",{},i("power"))),c=l("span",{class:"most"},"max = ",i("most"),
": ");return[s(o.sum,t("i2")," · ",n("j2")," = ",i("dot")),s(e.scaled?o.scale:o.unscaled,...a," = ",i("scaled")),e.causal?s(o.mask,"+ ",i("mask")," = ",i("scor\
e")):s(o.unmasked,i("score")),s(o.weight,c,u," / ",i("total")," = ",i("weight","strong"))]}show(e,{row:t,column:n}){let o=t*e.keys.length+n,s=M(e,t,n),[i,a]=[String(
t+1),String(n+1)],{most:u,sum:c}=this.totalOf(e,t);this.write({i0:i,i1:i,i2:i,i4:i,i5:i,j0:a,j1:a,j2:a,query:k(e.queries[t]),key:k(e.keys[n]),mask:s?`(${W})`:"0",
most:d(u,2),total:d(c,4),share:X(e.weights[o]),...U(e,t,n,u)}),this.element.classList.toggle("shut",s),this.shown={data:e,row:t,column:n},this.tables.hidden||this.
fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,n),this.valuesOf(e,t,n,e.weights[t*e.keys.length+n])}write(e){for(let[t,n]of this.texts)n.data!==
e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.total={row:t,...ge(e,t)}),this.total}productsOf(e,t,n){let{d:o}=e,[s,i]=[S(e.q,t,o),S(e.k,n,o)],
a=h=>s[h]*i[h],u=ne(o,a),c=H(u.map(h=>Math.abs(a(h))),0);if(this.products.show(u,h=>[s[h],i[h],a(h)],c),this.rest.hidden=o<=g,o<=g)return;let m=e.dots[t*e.keys.
length+n]-C(u.map(a));this.rest.textContent=x(this.words.rest,{count:o-g,sum:d(m)})}valuesOf(e,t,n,o){let{d:s}=e,[i,a]=[S(e.v,n,s),S(e.z,t,s)],u=ne(s,c=>i[c]*o);
this.values.show(u,c=>[i[c],o*i[c],a[c]],H(a.map(Math.abs),0)),this.restValue.hidden=s<=g,this.restValue.textContent=s>g?x(this.words.rest_values,{count:s-g}):""}};
function re(){return l("p",{class:"heading"})}var je=16,F=class{element=l("div",{class:"heads"});words;on;title=l("span",{class:"name"});order;list=l("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=l("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.element.append(l("div",{class:"above"},this.
title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||!e.ranking.length))}draw(e,t){
let n=ue(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((i,a)=>i.map((u,c)=>[a,c])),s=e.ranking.length>0;this.title.textContent=s?this.words.heads:this.
words.all_heads,this.order.hidden=!s,this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([i,a])=>this.button(e,i,a)),this.element.
classList.toggle("many",this.buttons.length>je),this.element.style.setProperty("--across",String(Math.max(...e.rows.map(i=>i.length)))),this.list.replaceChildren(
...this.buttons),n&&this.buttons.find(i=>i.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.
order(this.byLayer))}button(e,t,n){let{image:o,title:s}=e.rows[t][n],i=x(this.words.layer_head,{layer:t+1,head:n+1}),a=s?`${i}: ${s}`:i,u=`${t+1}.${n+1}`,c=l("b\
utton",{type:"button",title:a,"aria-label":`${u}: ${a}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":u,onclick:()=>this.on.choose(t,n)},l("img",{src:o,
alt:""}),l("small",{},u));return c.onkeydown=m=>this.key(m,c),c}key(e,t){if(O(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===
this.buttons[0].offsetTop).length,s=i=>()=>this.buttons[n+i]?.focus();$(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var Ge=400,oe={share:.4,least:300,most:380},Xe=380,ve=82,Qe={wide:92,narrow:92,phone:74},Ze=38,Je=230,et={wide:56,narrow:56,phone:30},tt=.6,nt=64;function xe(r,e,t){
let n=rt(r,e,t),o=n==="phone"?11:6;return{shape:n,cell:f(Math.floor(se(n,r,e)/t),o,72)}}function rt(r,e,t){return r<620?"phone":t>nt||se("wide",r,e)<tt*se("narr\
ow",r,e)?"narrow":"wide"}function se(r,e,t){let n=f(oe.share*e,oe.least,oe.most),o={wide:Ge+Xe+28,narrow:n+ve,phone:ve}[r]+et[r];return Math.min(e-o,t-Qe[r]-Ze-
(r==="phone"?Je:0))}function ke(r,e){return Math.max(1,Math.ceil(e/r))}function z(r){return C([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(e)?
.72:.56))}function ie(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function Me(r,e,t,n){r.width=e,r.height=t;let o=ie(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let a=n(i);a&&s.data.set(a,4*i)}o.putImageData(s,0,0)}var ot=11,T=class{element;least;chips=[];lit;constructor(e,t=14){this.element=l("div",{class:e}),this.least=t}type(e){return f(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let a=ke(n,this.least+3),u=this.type(n);this.element.style.setProperty("--type",`${u}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,m],h)=>{let b=h%a?"label thin":"label",y=l("div",{class:b,onclick:()=>s.press(c)},R(e[c]));o(y,c,m);let L=i/z(e[c]);L<u&&(y.style.fontSize=`${Math.
max(ot,Math.floor(L))}px`),y.onpointerenter=p=>{p.pointerType!=="touch"&&s.over(c)},y.onpointerleave=()=>s.over(null);for(let p=c;p<c+m;p++)this.chips[p]=y;return y}))}light(e){
let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add("lit"),this.lit=t)}};var st=6,it=20;function Te({queries:r,keys:e}){return Math.max(r.length,e.length)>it?"root":"weight"}function Ee(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function v(r,e){return{row:r,column:e,whole:""}}function A(r){return{row:r,column:null,whole:"row"}}function P(r){return{row:null,column:r,whole:"column"}}function Se(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function Le(r,e){let t=r.row??lt(r.column??0,e),n=r.column??te(S(e.weights,t,e.keys.length));
return{row:t,column:n,whole:r.whole}}function lt(r,{weights:e,queries:t,keys:n}){return te(t.map((o,s)=>e[s*n.length+r]))}function Ae({weights:r,keys:e,queries:t,
causal:n}){let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let a=n?1:0;a<(n?i:e.length);a++){let u=r[i*e.length+a];u<=s||(s=u,o=v(
i,a))}return o}function le(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function Pe(r,e,t){return le(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-st)}
function Ne(r,e,t){return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var at=70,K=class{element;field;on;canvas=l("canvas",{role:"img"});row=l("div",{class:"mark row"});column=l("div",{class:"mark column"});weight=l("span",{class:"\
weight"});cell=l("div",{class:"mark cell"},this.weight);pins=l("div",{class:"pinned"});tops=new T("tops",15);sides=new T("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=l("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=l("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect();return v(f(Math.floor((o.clientY-s.top)/this.size),0,e.queries.length-1),f(Math.floor((o.clientX-s.left)/this.size),0,e.keys.length-
1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=o=>this.on.
pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=he(e.palette.sequential);Me(this.canvas,n,e.queries.
length,s=>M(e,Math.floor(s/n),s%n)?null:o(2*Ee(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.width=`${t*
e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("small",t<40);let o=(a,u,c)=>{
a.style.left=`${(u+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:a=>n.hover(a===null?null:P(a)),press:a=>n.take(P(a))});let s=(a,u,c)=>{a.style.top=`${u*
t}px`,a.style.height=`${c*t}px`},i={over:a=>n.hover(a===null?null:A(a)),press:a=>n.take(A(a))};this.sides.build(e.queries,e.queryRuns,t,s,i,at)}show(e,t,n){let{
size:o}=this;B(this.row,0,t.row*o),B(this.column,t.column*o,0),B(this.cell,t.column*o,t.row*o),w(this.weight,d(e.weights[t.row*e.keys.length+t.column],2).replace(
/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?null:t.
column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let a=l("div",{class:"\
pin"});return B(a,i*o,s*o),a})))}};function He(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=s+
o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function B(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var Y=class{element=l("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
l("p",{class:"hint"},n.hint));return}let o=(c,...m)=>l("th",{class:c,scope:"col"},...m),{query:s,key:i}=e.symbols,a=l("tr",{},o("query",n.query),o("key",n.key),
...e.d?[o("",ee(s,"","query")," · ",ee(i,"","key")),o("",n.score)]:[],o("",n.weight_short),l("th")),u=t.map(([c,m])=>this.row(e,c,m));this.element.replaceChildren(
l("table",{},l("thead",{},a),l("tbody",{},...u)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:a,weight:u}=U(e,t,n),c=l("button",{type:"button",class:"word",onclick:()=>s.
take(v(t,n))},`${t+1} `,R(e.queries[t])),m=l("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return l("tr",{},l("td",{class:"\
query"},c),l("td",{class:"key"},`${n+1} `,R(e.keys[n])),...e.d?[l("td",{},i),l("td",{},a)]:[],l("td",{class:"strong"},u),l("td",{},m))}};var j={least:96,most:140,edge:18},G=class{element;on;keys=new T("strip keys");queries=new T("strip queries");canvas=l("canvas",{class:"lines","aria-hidden":"tru\
e"});pen=ie(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=l("div",{class:"strips"},l("div",{class:"head key"},e.keys),l("div"),l("div",{
class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=m=>(h,b,y)=>{h.style.top=`${b*m}px`,h.style.height=`${y*m}px`};for(let{element:m}of[this.keys,this.queries])m.style.height=`${this.height}\
px`;let a={over:m=>n.hover(m===null?null:P(m)),press:m=>n.take(P(m))},u={over:m=>n.hover(m===null?null:A(m)),press:m=>n.take(A(m))};this.keys.build(e.keys,e.keyRuns,
s,i(s),a,Re(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),u,Re(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*c,o.height=this.height*c,o.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:a,height:u}=this,c=(n+.5)*u/e.keys.length,m=(t+.5)*u/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(a*.5,c,a*.5,m,a,m),
i.stroke()}};function Re(r,e,t){let n=Math.max(0,...e.map(z))*r.type(t),o=f(n+j.edge,j.least,j.most);return r.element.style.minWidth=`${o}px`,o-j.edge}var ae=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new q(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=be(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=Ne(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,me(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,w(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:p=>this.hover(p),pick:(p,N)=>this.pick(p,N),take:p=>this.take(p),pin:(p,N)=>this.pin(p,N)},o=new K(n),s=new G(
e,n),i=new _(e,()=>this.pinShown(),()=>this.open(!this.opened)),a=new Y(e,n),u=new F(e,{choose:(p,N)=>this.choose(p,N),order:p=>this.host.send("order",p?"layer":
"interest")}),c=l("button",{type:"button",class:"story",onclick:()=>this.tell()}),m={middle:l("span"),top:l("span"),name:l("small")},h=l("button",{type:"button",
class:"scale",onclick:()=>this.turnScale()},l("span",{},"0"),l("span",{class:"ramp"},m.middle),m.top,m.name),b=l("div",{class:"picture"},s.element,o.element),y=l(
"div",{class:"left"},b,h),L=l("div",{class:"side",tabindex:-1},c,i.element,a.element);return this.host.root.replaceChildren(l("div",{class:"board"},y,u.element,
L),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:a,heads:u,story:c,ramp:m}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;if(!t||!n||
!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=xe(e.clientWidth,e.clientHeight,o);for(let a of["wide",
"narrow","phone"])e.classList.toggle(a,a===s);n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.element):n.arithmetic.tables.append(n.strips.element),
n.strips.resize(t,s==="wide"?i:24),this.render(),He(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){return this.scale??Te(e)}view(e){let n=this.pinned.
at(-1)??e.start,o=this.hovered??this.cursor??(n?v(...n):Ae(e));return Le(o,e)}render(){let{data:e,parts:t,pinned:n}=this;if(!e||!t)return;let o=this.view(e);t.matrix.
show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins={pins:n,data:e},t.pins.show(e,n));let s=le(
n,o.row,o.column);w(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(s)),this.showScale(e,t);let{dataset:i}=this.
host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{ramp:t}){let{largest:n,words:o}=e,
s=this.scaleOf(e)==="root";w(t.top,s?d(n,2):"1"),w(t.middle,s?d(n/4,2):"0.5"),w(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,column:n}){let o=d(e.weights[t*
e.keys.length+n],2);return x(e.words.cell,{query:k(e.queries[t]),key:k(e.keys[n]),weight:o})}hover(e){let t=this.hovered;this.hovered=e,Se(t,e)||this.frame.request(
()=>this.render())}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===e.column?this.pin(e.row,
e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(this.data);this.pin(
e,t)}pin(e,t){this.pinned=Pe(this.pinned,e,t),this.cursor=v(e,t),this.render(),this.report()}report(){this.pending.start(600,()=>this.host.send("pins",this.pinned.
map(([e,t])=>[e+1,t+1])))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",t.matrix.paint(e,this.scale),this.render())}open(e){
this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){this.host.send("head",{layer:e+1,head:t+1})}tell(){
let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(v(...o)),e.heads&&(e.heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){
let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){let{data:t,parts:n}=this;if(!t||!n||O(e))return;if(e.
key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))return;let{row:o,column:s}=this.view(t),[i,a]=[t.queries.
length,t.keys.length],u=(m,h)=>()=>this.take(v(f(o+m,0,i-1),f(s+h,0,a-1))),c=()=>this.pin(o,s);$(e,{ArrowLeft:u(0,-1),ArrowRight:u(0,1),ArrowUp:u(-1,0),ArrowDown:u(
1,0),Home:u(0,-a),End:u(0,a),PageUp:u(-i,0),PageDown:u(i,0),Enter:c," ":c})}},Yn=fe("explorer",r=>new ae(r));export{Yn as default};

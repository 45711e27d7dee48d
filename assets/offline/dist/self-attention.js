function u(r,e={},...t){let n=document.createElement(r),{class:o,style:s={},onclick:i,...a}=e;o!==void 0&&(n.className=o);for(let[l,c]of Object.entries(s))n.style.
setProperty(l,c);i&&(n.onclick=()=>i()),Ne(n,a);for(let l of t)n.append(l instanceof Node?l:String(l));return n}function Ne(r,e){for(let[t,n]of Object.entries(e))n!=null&&r.setAttribute(t,String(n))}function S(r,e){r.textContent!==e&&(r.textContent=e)}function le(r){let e=r.
getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function L(r,e){return r.replace(/\{(\w+)\}/g,(t,n)=>Object.hasOwn(e,n)?
String(e[n]):t)}var ce=class{element=u("div",{class:"live","aria-live":"polite"});#e;constructor(e){this.#e=e.timer()}say(e,t=250){this.#e.start(t,()=>S(this.element,e()))}};var mn=1e-6;function g(r,e=4){if(!Number.isFinite(r))return dt(r);let t=Math.abs(r).toFixed(e);return r<0&&Number(t)!==0?"−"+t:t}function z(r){if(!Number.isFinite(r))return dt(r);if(r<0)return hn(-r);if(r===0)return"0%";if(r<.001)return"<0.1%";if(Math.abs(r-1)<=mn&&r>=1)return"100%";if(r>
.999&&r<1)return">99.9%";if(r>1&&r<1.0005)return">100%";let e=r<.1||r>.9&&r<1.1?1:0;return`${(100*r).toFixed(e).replace(/\.0$/,"")}%`}function hn(r){let e=z(r);
return e.startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function Re(r){return r.toLocaleString("en").replace("-","−")}function dt(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function x(r,e,t){return Math.min(
t,Math.max(e,r))}function j(r){let e=0;for(let t of r)e+=t;return e}function H(r,e=Number.NEGATIVE_INFINITY){let t=e;for(let n of r)n>t&&(t=n);return t}function ue(r,e){for(let[t,n]of Object.entries(e))typeof n=="string"&&r.style.setProperty(`--${t}`,n);for(let t of["diverging","sequential"]){let n=e[t].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${t}`,`linear-gradient(to right, ${n.join(", ")})`)}}function He(r){let e=r.map(([t,n])=>({at:t,channels:pn(n)}));
return t=>{let n=x((t+1)/2,0,1),o=1;for(;o<e.length-1&&n>e[o].at;)o++;let[s,i]=[e[o-1],e[o]],a=(n-s.at)/(i.at-s.at),l=c=>Math.round(s.channels[c]+a*(i.channels[c]-
s.channels[c]));return[l(0),l(1),l(2),255]}}function pn(r){return[1,3,5].map(e=>Number.parseInt(r.slice(e,e+2),16))}var fn="presenting";function Fe(){return typeof document<"u"&&document.documentElement.classList.contains(fn)}function de(){return typeof location<"u"&&new URLSearchParams(location.
search).get("embed")==="picture"}function K(r){return r.ctrlKey||r.metaKey||r.altKey}function B(r,e){return Object.hasOwn(e,r.key)?(r.preventDefault(),r.stopPropagation(),e[r.key](),!0):!1}var $e="data-test-script-state",Oe=0,Ie=0;function mt(){return Oe>Ie}function yn(){let r=document.querySelector(`[${$e}]`);if(!r)return;Oe+=1;let e=Oe,t=!1,n=new MutationObserver(
()=>{r.getAttribute($e)!=="notRunning"?t=!0:t&&(n.disconnect(),setTimeout(()=>{Ie=Math.max(Ie,e)},400))});n.observe(r,{attributes:!0,attributeFilter:[$e]})}typeof window<
"u"&&window.addEventListener?.("popstate",yn);var gn=6,bn=1300,wn=1.5,xn={usual:990,most:2.25},vn=.4;function kn(r,e,t){if(t(e))return e;let[n,o]=[r,e];for(let s=0;s<gn;s++){let i=(n+o)/2;t(i)?n=i:o=i}return n}
function Tn(r,e=Fe()){let{usual:t,most:n}=e?xn:{usual:bn,most:wn};return Math.min(n,Math.max(1,r/t))}function ht(r,e,t,n=()=>{}){let o=r.getRootNode(),s=(o instanceof
ShadowRoot?o.host:r).closest(".st-key-stage");if(!s)return()=>{};let i=()=>r.getBoundingClientRect().height,a=c=>{let d=kn(de()?Math.min(t,vn):t,Tn(s.clientWidth),
m=>(r.style.zoom=String(m),n(),i()<=c));return r.style.zoom=String(d),n(),d},l=()=>{let c=s.clientHeight;if(!c)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let d=a(c);i()>c+1&&(r.classList.add("crowded"),d=a(c)),r.style.maxHeight=`${c/d}px`,r.style.overflowY="auto"};return e.resized(s,l),l}var G=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,n){e.addEventListener(t,n,{signal:this.#e.signal})}resized(e,t){
let n=new ResizeObserver(t);n.observe(e),this.#t.add(()=>n.disconnect())}timer(){let e=new qe;return this.#t.add(()=>e.close()),e}frame(){let e=new De;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},qe=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},De=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var Sn=Symbol.for("seq2see.picture");function pt(r,e){r[Sn]=e}function me(r,e,t=1){let n=new WeakMap;function o(s,i,a){let l=new G;de()&&s.classList.add("framed");let d=e({root:s,lifetime:l,send:(p,b)=>h.send?.(p,b)},i),m=t<
1?ht(s,l,t,()=>d.arrange?.()):()=>{},h={lifetime:l,picture:d,fit:m,send:a,data:i};return n.set(s,h),h}return({data:s,parentElement:i,setStateValue:a})=>{let l=i.
querySelector(`.${r}`);if(!l||!s)return;let c=n.get(l),d=c&&mt()&&Ln(l)&&JSON.stringify(c.data)!==JSON.stringify(s);d&&c.lifetime.close();let m=c&&!d?c:o(l,s,a);
return m.send=a,m.data=s,pt(l,{name:r,data:s}),m.picture.update(s),m.fit(),()=>{m.lifetime.close(),n.get(l)===m&&n.delete(l)}}}function Ln(r){let e=r.getRootNode();
return(e instanceof ShadowRoot?e.host:r).closest(".st-key-stage")!==null}function _e(r,e,t=""){let n=u("span",{class:`symbol ${t}`},u("i",{},r));return e!==void 0&&e!==""&&n.append(u("sub",{},e)),n}var An={" ":"␣"," ":"␣","　":"\
␣","\n":"↵","\r":"↵","	":"⇥"};function We(r){return[...r].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(4,"0")}`)}function he(r){
let e=[];for(let t of r){let n=An[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?We(t)[0]:""),o=e.at(-1);n?e.push({text:n,unseen:!0}):o&&!o.unseen?o.text+=t:e.push({text:t,
unseen:!1})}return e}function Z(r){let e=he(r).map(({text:t,unseen:n})=>n?u("span",{class:"unseen"},t):t);return u("span",{class:"token",dir:"auto"},...e)}function I(r){
let e=he(r).map(n=>n.text).join(""),t=e.length>1&&r.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(t)?`⁨${t}⁩`:t}function F(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return new Float32Array(t.buffer)}function $(r,e,t){return r.
subarray(e*t,(e+1)*t)}function J(r){let e=0;for(let t=1;t<r.length;t++)r[t]>r[e]&&(e=t);return e}function ft(r){let{q:e,k:t,v:n,z:o,dots:s,weights:i,bias:a,shut:l,...c}=r,d=F(i);return{...c,q:F(e),k:F(t),v:F(n),z:F(o),dots:F(s),weights:d,...a&&{bias:{...a,values:F(
a.values)}},...l&&{shut:F(l)},divisor:(r.scaled?Math.sqrt(r.root??r.d):1)*r.temperature,largest:H(d,0)}}function _({causal:r,keys:e,shut:t},n,o){return t?t[n*e.
length+o]>0:r&&o>n}var ee="−∞";function Ue({dots:r,divisor:e,softcap:t,bias:n},o){let s=r[o]/e,i=t?t.cap*Math.tanh(s/t.cap):s,a=n?n.values[o]:0;return{scaled:s,capped:i,added:a,
open:i+a}}function Ve(r,e){let{keys:t}=r,o=t.map((i,a)=>a).filter(i=>!_(r,e,i)).map(i=>Ue(r,e*t.length+i).open),s=o.reduce((i,a)=>Math.max(i,a),-1/0);return{most:s,
sum:o.reduce((i,a)=>i+Math.exp(a-s),0)}}function yt(r){let{queries:e,keys:t,dots:n}=r,o=e.map((c,d)=>Ve(r,d)),s=Array.from(n,(c,d)=>Ue(r,d)),i=s.map(c=>c.scaled),
a=s.map(c=>c.open),l=a.map((c,d)=>Math.min(0,c-o[Math.floor(d/t.length)].most));return{i2:String(e.length).length,j2:String(t.length).length,dot:P(n),scaled:P(i),
capped:P(s.map(c=>c.capped)),added:P(s.map(c=>c.added)),open:P(a),mask:`(${ee})`.length,score:P(a),most:P(o.map(({most:c})=>c),2),power:P(l,2),total:P(o.map(({sum:c})=>c)),
weight:P([1])}}function P(r,e=4){let[t,n]=[0,0];for(let o of r)[t,n]=[Math.min(t,o),Math.max(n,o)];return Math.max(g(t,e).length,g(n,e).length)-.5}function pe(r,e,t,n=0){
let o=e*r.keys.length+t,s=_(r,e,t),{scaled:i,capped:a,added:l,open:c}=Ue(r,o);return{dot:g(r.dots[o]),scaled:g(i),capped:g(a),added:g(l),open:g(c),score:s?ee:g(
c),power:s?ee:g(c-n,2),weight:g(r.weights[o])}}var M=32;function ze(r,e){let t=Array.from({length:r},(o,s)=>s);return r<=M?t:t.sort((o,s)=>Math.abs(e(s))-Math.abs(e(o))).slice(0,M).sort((o,s)=>o-s)}var te=class{element;roles;columns=[];constructor(e,t){
this.element=u("div",{class:`dimensions ${e}`}),this.roles=t}build(e){this.columns.length!==e&&(this.element.replaceChildren(),this.columns=Array.from({length:e},
()=>{let t=new Text,n=this.roles.map(()=>new Text),o=this.roles.map((s,i)=>u("span",{class:s},n[i]));return this.element.append(u("div",{class:"dimension"},u("s\
mall",{},t),...o)),{index:t,numbers:n,last:o[o.length-1]}}))}show(e,t,n){e.forEach((o,s)=>{let{index:i,numbers:a,last:l}=this.columns[s];i.data!==String(o+1)&&(i.
data=String(o+1));let c=t(o);c.forEach((m,h)=>{a[h].data=g(m,3)});let d=n?c[2]/n:0;l.style.setProperty("--share",Math.abs(d).toFixed(2)),l.classList.toggle("bel\
ow",d<0)})}};var gt=20,Mn=64,fe=class{element=u("div",{class:"bars"});bars=[];row=null;lit;update(e){let t=e.keys.length<=gt;this.element.classList.toggle("plain",!t),this.element.
classList.toggle("dense",e.keys.length>Mn),this.bars=e.keys.map((n,o)=>{let s=new Text,i=u("span"),a=u("span",{class:"below"},t?I(n):"");return{element:u("div",
{class:"bar","data-column":o},u("span",{},s),u("div",{class:"column"},i),a),column:i,above:s}}),this.element.replaceChildren(...this.bars.map(n=>n.element)),this.
row=null,this.lit=void 0}show(e,t,n){if(this.row!==t){this.row=t;let o=this.bars.length<=gt;this.bars.forEach(({column:s,above:i},a)=>{let l=e.weights[t*this.bars.
length+a];s.style.transform=`scaleY(${l})`,o&&(i.data=l>=.005?g(l,2).replace(/^0/,""):"")})}this.lit?.element.classList.remove("lit"),this.lit=this.bars[n],this.
lit.element.classList.add("lit")}};var ye=class{element;pin;words;title=u("div",{class:"title"});products=new te("product",["query","key","product"]);values=new te("value",["value","part","output"]);flow=u(
"div",{class:"flow"});bars=new fe;heads={product:je(),softmax:je(),value:je()};tables;more;shown=null;rest=u("p",{class:"rest"});restValue=u("p",{class:"rest"});texts=new Map;total=null;constructor(e,t,n){
this.words=e,this.pin=u("button",{type:"button",class:"pin-button",onclick:t}),this.more=u("button",{type:"button",class:"more","aria-expanded":"false",onclick:n});
let{heads:o}=this;this.tables=u("div",{class:"tables",hidden:""},o.product,this.products.element,this.rest,o.value,this.values.element,this.restValue),this.element=
u("div",{class:"arithmetic"},u("div",{class:"top"},this.pin,this.title),this.flow,u("div",{class:"row-of"},o.softmax,this.more),this.bars.element,this.tables)}open(e){
this.tables.hidden=!e,this.more.setAttribute("aria-expanded",String(e)),e&&this.shown&&this.fill(this.shown.data,this.shown.row,this.shown.column)}update(e){let{
symbols:t}=e;this.total=null,this.texts=new Map,this.products.build(Math.min(e.d,M)),this.values.build(Math.min(e.d,M)),this.bars.update(e),this.more.hidden=!e.
d,this.more.textContent=L(this.words.details,{count:e.d});let n=yt(e),o=(l,c)=>d=>u("span",{class:`symbol ${c}`},u("i",{},l),u("sub",bt(n[d]),this.text(d))),[s,
i]=[o(t.query,"query"),o(t.key,"key")],a=l=>u("span",{class:`word ${l}`},this.text(l));this.title.replaceChildren(s("i0"),a("query")," → ",i("j0"),a("key"),":\
 ",u("b",{},this.text("share"))),this.heads.product.replaceChildren(s("i1")," · ",i("j1"),u("small",{},this.words.products)),this.flow.replaceChildren(...this.
steps(e,s,i,n)),this.heads.softmax.replaceChildren(u("small",{},this.words.softmax),u("small",{class:"sum"},this.words.adds_up)),this.heads.value.replaceChildren(
this.weightedSum(e,o(t.output,"output")),u("small",{},this.words.values))}text(e){let t=new Text;return this.texts.set(e,t),t}weightedSum({symbols:e},t){let n=(...s)=>u(
"sub",{},...s),o=s=>u("i",{},s);return u("span",{},t("i4")," = ",u("span",{class:"symbol"},"Σ",n(o("j")))," ",u("span",{class:"symbol"},o("a"),n(this.text("i5"),
o("j")))," ",u("span",{class:"symbol value"},o(e.value),n(o("j"))))}steps(e,t,n,o){let{words:s}=this,i=(m,...h)=>u("div",{class:"step"},u("small",{},m),u("span",
{},...h)),a=(m,h="")=>u("b",{...bt(o[m],`number ${h}`),"data-number":m},this.text(m));if(!e.d)return[i(s.weight,a("weight","strong"))];let l=e.scaled?[` ÷ √${e.
root??e.d}`]:[];e.temperature!==1&&l.push(` ÷ ${e.temperature}`),l.length||l.push(s.nothing);let c=u("span",{class:"exp"},"e",u("sup",{},a("power"))),d=u("span",
{class:"most"},"max = ",a("most"),": ");return[i(s.sum,t("i2")," · ",n("j2")," = ",a("dot")),i(e.scaled?s.scale:s.unscaled,...l," = ",a("scaled")),...this.further(
e,i,a),e.causal?i(s.mask,"+ ",a("mask")," = ",a("score")):i(s.unmasked,a("score")),i(s.weight,d,c," / ",a("total")," = ",a("weight","strong"))]}further({softcap:e,
bias:t},n,o){let s=[];return e&&s.push(n(e.name,`${e.cap} tanh(s / ${e.cap}) = `,o("capped"))),t&&s.push(n(t.name,"+ ",o("added")," = ",o("open"))),s}show(e,{row:t,
column:n}){let o=t*e.keys.length+n,s=_(e,t,n),[i,a]=[String(t+1),String(n+1)],{most:l,sum:c}=this.totalOf(e,t);this.write({i0:i,i1:i,i2:i,i4:i,i5:i,j0:a,j1:a,j2:a,
query:I(e.queries[t]),key:I(e.keys[n]),mask:s?`(${ee})`:"0",most:g(l,2),total:g(c,4),share:z(e.weights[o]),...pe(e,t,n,l)}),this.element.classList.toggle("shut",
s),this.shown={data:e,row:t,column:n},this.tables.hidden||this.fill(e,t,n),this.bars.show(e,t,n)}fill(e,t,n){this.productsOf(e,t,n),this.valuesOf(e,t,n,e.weights[t*
e.keys.length+n])}write(e){for(let[t,n]of this.texts)n.data!==e[t]&&(n.data=e[t])}totalOf(e,t){return this.total?.row!==t&&(this.total={row:t,...Ve(e,t)}),this.
total}productsOf(e,t,n){let{d:o}=e,[s,i]=[$(e.q,t,o),$(e.k,n,o)],a=m=>s[m]*i[m],l=ze(o,a),c=H(l.map(m=>Math.abs(a(m))),0);if(this.products.show(l,m=>[s[m],i[m],
a(m)],c),this.rest.hidden=o<=M,o<=M)return;let d=e.dots[t*e.keys.length+n]-j(l.map(a));this.rest.textContent=L(this.words.rest,{count:o-M,sum:g(d)})}valuesOf(e,t,n,o){
let{d:s}=e,[i,a]=[$(e.v,n,s),$(e.z,t,s)],l=ze(s,c=>i[c]*o);this.values.show(l,c=>[i[c],o*i[c],a[c]],H(a.map(Math.abs),0)),this.restValue.hidden=s<=M,this.restValue.
textContent=s>M?L(this.words.rest_values,{count:s-M}):""}};function bt(r,e=""){return r?{class:`${e} boxed`.trim(),style:{"--places":String(r)}}:{class:e}}function je(){
return u("p",{class:"heading"})}var En=16,ge=class{element=u("div",{class:"heads"});words;on;title=u("span",{class:"name"});order;list=u("div",{class:"list"});buttons=[];heads=null;byLayer=null;constructor(e,t){
this.words=e,this.on=t,this.order=u("button",{type:"button",class:"order",onclick:()=>this.turn()},e.by_layer),this.element.append(u("div",{class:"above"},this.
title,this.order),this.list)}update(e){this.element.hidden=e===null,this.heads=e,e&&(this.byLayer??=e.byLayer,this.draw(e,this.byLayer||!e.ranking.length))}draw(e,t){
let n=le(this.element)?.getAttribute("data-head"),o=e.rows.flatMap((i,a)=>i.map((l,c)=>[a,c])),s=e.ranking.length>0;this.title.textContent=s?this.words.heads:this.
words.all_heads,this.order.hidden=!s,this.order.setAttribute("aria-pressed",String(t)),this.buttons=(t?o:e.ranking).map(([i,a])=>this.button(e,i,a)),this.element.
classList.toggle("many",this.buttons.length>En),this.element.style.setProperty("--across",String(Math.max(...e.rows.map(i=>i.length)))),this.list.replaceChildren(
...this.buttons),n&&this.buttons.find(i=>i.dataset.head===n)?.focus()}turn(){this.heads&&(this.byLayer=!this.byLayer,this.draw(this.heads,this.byLayer),this.on.
order(this.byLayer))}button(e,t,n){let{image:o,title:s}=e.rows[t][n],i=L(this.words.layer_head,{layer:t+1,head:n+1}),a=s?`${i}: ${s}`:i,l=`${t+1}.${n+1}`,c=u("b\
utton",{type:"button",title:a,"aria-label":`${l}: ${a}`,"aria-pressed":String(t===e.layer&&n===e.head),"data-head":l,onclick:()=>this.on.choose(t,n)},u("img",{src:o,
alt:""}),u("small",{},l));return c.onkeydown=d=>this.key(d,c),c}key(e,t){if(K(e))return;let n=this.buttons.indexOf(t),o=this.buttons.filter(({offsetTop:i})=>i===
this.buttons[0].offsetTop).length,s=i=>()=>this.buttons[n+i]?.focus();B(e,{ArrowLeft:s(-1),ArrowRight:s(1),ArrowUp:s(-o),ArrowDown:s(o)})}};var Pn=400,Ke={share:.4,least:300,most:380},Cn=380,wt=82,Nn={wide:92,narrow:92,phone:74},Rn=38,Hn=230,Fn={wide:56,narrow:56,phone:30},$n=.6,On=64;function xt(r,e,t){
let n=In(r,e,t),o=n==="phone"?11:6;return{shape:n,cell:x(Math.floor(Be(n,r,e)/t),o,72)}}function In(r,e,t){return r<620?"phone":t>On||Be("wide",r,e)<$n*Be("narr\
ow",r,e)?"narrow":"wide"}function Be(r,e,t){let n=x(Ke.share*e,Ke.least,Ke.most),o={wide:Pn+Cn+28,narrow:n+wt,phone:wt}[r]+Fn[r];return Math.min(e-o,t-Nn[r]-Rn-
(r==="phone"?Hn:0))}function vt(r,e){return Math.max(1,Math.ceil(e/r))}function be(r){return j([...r].map(e=>/[\u1100-\uffdc]/.test(e)?.92:/[\p{Lu}mw\s]/u.test(
e)?.72:.56))}function Ge(r){let e=r.getContext("2d");if(!e)throw new Error("this browser draws no canvas");return e}function kt(r,e,t,n){r.width=e,r.height=t;let o=Ge(r),s=o.
createImageData(e,t);for(let i=0;i<e*t;i++){let a=n(i);a&&s.data.set(a,4*i)}o.putImageData(s,0,0)}function Tt(r){let{width:e}=r.getBoundingClientRect();return r.offsetWidth&&e?Math.round(100*e/r.offsetWidth)/100:1}var St=11,q=class{element;least;chips=[];lit;constructor(e,t=14){this.element=u("div",{class:e}),this.least=t}type(e){return x(.8*e,this.least,20)}build(e,t,n,o,s,i=Number.
POSITIVE_INFINITY){let a=vt(n,this.least+3),l=this.type(n);this.element.style.setProperty("--type",`${l}px`),this.chips=[],this.lit=void 0,this.element.replaceChildren(
...t.map(([c,d],m)=>{let p={class:m%a?"label thin":"label","data-first":c,onclick:()=>s.press(c)},b=u("div",p,Z(e[c]));o(b,c,d);let y=i/be(e[c]);b.classList.toggle(
"long",y<St),y<l&&(b.style.fontSize=`${Math.max(St,Math.floor(y))}px`),b.onpointerenter=f=>{f.pointerType!=="touch"&&s.over(c)},b.onpointerleave=()=>s.over(null);
for(let f=c;f<c+d;f++)this.chips[f]=b;return b}))}light(e){let t=e===null?void 0:this.chips[e];t!==this.lit&&(this.lit?.classList.remove("lit"),t?.classList.add(
"lit"),this.lit=t)}};var qn=6,Dn=20;function Lt({queries:r,keys:e}){return Math.max(r.length,e.length)>Dn?"root":"weight"}function At(r,e,t){return r==="weight"?e:Math.sqrt(e/(t||1))}
function C(r,e){return{row:r,column:e,whole:""}}function Y(r){return{row:r,column:null,whole:"row"}}function Q(r){return{row:null,column:r,whole:"column"}}function Mt(r,e){
return r?.row===e?.row&&r?.column===e?.column&&r?.whole===e?.whole}function Et(r,e){let t=r.row??_n(r.column??0,e),n=r.column??J($(e.weights,t,e.keys.length));return{
row:t,column:n,whole:r.whole}}function _n(r,{weights:e,queries:t,keys:n}){return J(t.map((o,s)=>e[s*n.length+r]))}function Pt({weights:r,keys:e,queries:t,causal:n}){
let o={row:t.length-1,column:null,whole:""},s=0;for(let i=0;i<t.length;i++)for(let a=n?1:0;a<(n?i:e.length);a++){let l=r[i*e.length+a];l<=s||(s=l,o=C(i,a))}return o}
function Ye(r,e,t){return r.some(([n,o])=>n===e&&o===t)}function Ct(r,e,t){return Ye(r,e,t)?r.filter(([n,o])=>n!==e||o!==t):[...r,[e,t]].slice(-qn)}function Nt(r,e,t){
return r.filter(([n,o])=>e.queries[n]===t.queries[n]&&e.keys[o]===t.keys[o])}var Wn=70,xe=class{element;field;on;canvas=u("canvas",{role:"img"});row=u("div",{class:"mark row"});column=u("div",{class:"mark column"});weight=u("span",{class:"\
weight"});cell=u("div",{class:"mark cell"},this.weight);pins=u("div",{class:"pinned"});tops=new q("tops",15);sides=new q("sides");size=1;shownPins=null;constructor(e){
this.on=e,this.field=u("div",{class:"field",tabindex:0,role:"application"},this.canvas,this.row,this.column,this.pins,this.cell),this.element=u("div",{class:"ma\
trix"},this.tops.element,this.sides.element,this.field)}update(e,t){for(let o of[this.field,this.canvas])o.setAttribute("aria-label",e.alternative);let n=o=>{let s=this.
field.getBoundingClientRect(),i=this.size*Tt(this.field);return C(x(Math.floor((o.clientY-s.top)/i),0,e.queries.length-1),x(Math.floor((o.clientX-s.left)/i),0,e.
keys.length-1))};this.field.onpointermove=o=>{o.pointerType!=="touch"&&this.on.hover(n(o))},this.field.onpointerleave=()=>this.on.hover(null),this.field.onclick=
o=>this.on.pick(n(o),o instanceof PointerEvent&&o.pointerType==="touch"),this.paint(e,t)}paint(e,t){let n=e.keys.length,o=He(e.palette.sequential);kt(this.canvas,
n,e.queries.length,s=>_(e,Math.floor(s/n),s%n)?null:o(2*At(t,e.weights[s],e.largest)-1))}resize(e,t){let{on:n}=this;this.size=t,this.shownPins=null,this.field.style.
width=`${t*e.keys.length}px`,this.field.style.height=`${t*e.queries.length}px`,this.element.style.setProperty("--size",`${t}px`),this.cell.classList.toggle("sma\
ll",t<40);let o=(a,l,c)=>{a.style.left=`${(l+c/2)*t}px`};this.tops.build(e.keys,e.keyRuns,t,o,{over:a=>n.hover(a===null?null:Q(a)),press:a=>n.take(Q(a))});let s=(a,l,c)=>{
a.style.top=`${l*t}px`,a.style.height=`${c*t}px`},i={over:a=>n.hover(a===null?null:Y(a)),press:a=>n.take(Y(a))};this.sides.build(e.queries,e.queryRuns,t,s,i,Wn)}show(e,t,n){
let{size:o}=this;we(this.row,0,t.row*o),we(this.column,t.column*o,0),we(this.cell,t.column*o,t.row*o),S(this.weight,g(e.weights[t.row*e.keys.length+t.column],2).
replace(/^0/,"")),this.cell.classList.toggle("low",t.row<2),this.row.hidden=t.whole==="column",this.column.hidden=t.whole==="row",this.tops.light(t.whole==="row"?
null:t.column),this.sides.light(t.whole==="column"?null:t.row),n!==this.shownPins&&(this.shownPins=n,this.pins.replaceChildren(...n.map(([s,i])=>{let a=u("div",
{class:"pin"});return we(a,i*o,s*o),a})))}};function Rt(r,e,{row:t,column:n},o){let[s,i]=[e.offsetLeft+n*o,e.offsetTop+t*o];r.scrollWidth>r.clientWidth&&(r.scrollLeft=
s+o/2-r.clientWidth/2),r.scrollHeight>r.clientHeight&&(r.scrollTop=i+o/2-r.clientHeight/2)}function we(r,e,t){r.style.transform=`translate(${e}px, ${t}px)`}var ve=class{element=u("div",{class:"pins"});words;on;constructor(e,t){this.words=e,this.on=t}show(e,t){let{words:n}=this;if(!t.length){this.element.replaceChildren(
u("p",{class:"hint"},n.hint));return}let o=(c,...d)=>u("th",{class:c,scope:"col"},...d),{query:s,key:i}=e.symbols,a=u("tr",{},o("query",n.query),o("key",n.key),
...e.d?[o("",_e(s,"","query")," · ",_e(i,"","key")),o("",n.score)]:[],o("",n.weight_short),u("th")),l=t.map(([c,d])=>this.row(e,c,d));this.element.replaceChildren(
u("table",{},u("thead",{},a),u("tbody",{},...l)))}row(e,t,n){let{words:o,on:s}=this,{dot:i,score:a,weight:l}=pe(e,t,n),c=u("button",{type:"button",class:"word",
onclick:()=>s.take(C(t,n))},`${t+1} `,Z(e.queries[t])),d=u("button",{type:"button",class:"away","aria-label":o.unpin,onclick:()=>s.pin(t,n)},"×");return u("tr",
{},u("td",{class:"query"},c),u("td",{class:"key"},`${n+1} `,Z(e.keys[n])),...e.d?[u("td",{},i),u("td",{},a)]:[],u("td",{class:"strong"},l),u("td",{},d))}};var ke={least:96,most:140,edge:18},Te=class{element;on;keys=new q("strip keys");queries=new q("strip queries");canvas=u("canvas",{class:"lines","aria-hidden":"t\
rue"});pen=Ge(this.canvas);width=0;height=0;constructor(e,t){this.on=t,this.element=u("div",{class:"strips"},u("div",{class:"head key"},e.keys),u("div"),u("div",
{class:"head query"},e.queries),this.keys.element,this.canvas,this.queries.element)}resize(e,t){let{on:n,canvas:o}=this;this.height=t*e.queries.length;let s=this.
height/e.keys.length,i=d=>(m,h,p)=>{m.style.top=`${h*d}px`,m.style.height=`${p*d}px`};for(let{element:d}of[this.keys,this.queries])d.style.height=`${this.height}\
px`;let a={over:d=>n.hover(d===null?null:Q(d)),press:d=>n.take(Q(d))},l={over:d=>n.hover(d===null?null:Y(d)),press:d=>n.take(Y(d))};this.keys.build(e.keys,e.keyRuns,
s,i(s),a,Ht(this.keys,e.keys,s)),this.queries.build(e.queries,e.queryRuns,t,i(t),l,Ht(this.queries,e.queries,t));let c=window.devicePixelRatio||1;this.width=o.clientWidth||
90,o.width=this.width*c,o.height=this.height*c,o.style.height=`${this.height}px`,this.pen.setTransform(c,0,0,c,0,0)}show(e,t){this.keys.light(t.whole==="row"?null:
t.column),this.queries.light(t.whole==="column"?null:t.row),this.pen.clearRect(0,0,this.width,this.height),this.pen.lineCap="round";let n=t.whole==="column"?e.queries.
length:e.keys.length;for(let o=0;o<n;o++){let[s,i]=t.whole==="column"?[o,t.column]:[t.row,o];this.line(e,s,i,s===t.row&&i===t.column&&t.whole==="")}}line(e,t,n,o){
let s=e.weights[t*e.keys.length+n];if(s<.003&&!o)return;let{pen:i,width:a,height:l}=this,c=(n+.5)*l/e.keys.length,d=(t+.5)*l/e.queries.length;i.globalAlpha=o?1:
.3+.5*s,i.strokeStyle=String(e.palette[o?"text-key":"query"]),i.lineWidth=Math.max(o?1.5:.5,16*s),i.beginPath(),i.moveTo(0,c),i.bezierCurveTo(a*.5,c,a*.5,d,a,d),
i.stroke()}};function Ht(r,e,t){let n=Math.max(0,...e.map(be))*r.type(t),o=x(n+ke.edge,ke.least,ke.most);return r.element.style.minWidth=`${o}px`,o-ke.edge}var Qe=class{host;announcer;frame;pending;data=null;parts=null;pinned=[];shownPins=null;hovered=null;cursor=null;scale=null;opened=!1;constructor(e){this.host=e;
let{root:t,lifetime:n}=e;this.announcer=new ce(n),this.frame=n.frame(),this.pending=n.timer(),n.listen(t,"keydown",o=>this.key(o)),n.resized(t,()=>this.resize())}update(e){
let t=ft(e),n=this.data,o=n&&String(n.queries)===String(t.queries)&&String(n.keys)===String(t.keys);n?o||(this.pinned=Nt(this.pinned,n,t)):this.pinned=t.pins,o||
(this.cursor=null),this.hovered=null,this.data=t,ue(this.host.root,t.palette);let s=JSON.stringify(t.words);this.parts?.words!==s&&(this.parts=this.build(t.words,
s)),this.parts.heads.update(t.heads),this.parts.matrix.update(t,this.scaleOf(t)),this.parts.arithmetic.update(t),this.parts.story.hidden=!t.story,S(this.parts.story,
t.story?.text??""),this.resize()}build(e,t){let n={hover:y=>this.hover(y),pick:(y,f)=>this.pick(y,f),take:y=>this.take(y),pin:(y,f)=>this.pin(y,f)},o=new xe(n),
s=new Te(e,n),i=new ye(e,()=>this.pinShown(),()=>this.open(!this.opened)),a=new ve(e,n),l=new ge(e,{choose:(y,f)=>this.choose(y,f),order:y=>this.host.send("orde\
r",y?"layer":"interest")}),c=u("button",{type:"button",class:"story",onclick:()=>this.tell()}),d={middle:u("span"),top:u("span"),name:u("small")},m=u("button",{
type:"button",class:"scale",onclick:()=>this.turnScale()},u("span",{},"0"),u("span",{class:"ramp"},d.middle),d.top,d.name),h=u("div",{class:"picture"},s.element,
o.element),p=u("div",{class:"left"},h,m),b=u("div",{class:"side",tabindex:-1},c,i.element,a.element);return this.host.root.replaceChildren(u("div",{class:"board"},
p,l.element,b),this.announcer.element),{words:t,matrix:o,strips:s,arithmetic:i,pins:a,heads:l,story:c,ramp:d}}resize(){let{root:e}=this.host,{data:t,parts:n}=this;
if(!t||!n||!e.clientWidth||!e.clientHeight)return;let o=Math.max(t.queries.length,t.keys.length,1),{shape:s,cell:i}=xt(e.clientWidth,e.clientHeight,o);for(let a of[
"wide","narrow","phone"])e.classList.toggle(a,a===s);n.arithmetic.flow.tabIndex=s==="phone"?0:-1,n.matrix.resize(t,i),s==="wide"?n.matrix.element.before(n.strips.
element):n.arithmetic.tables.append(n.strips.element),n.strips.resize(t,s==="wide"?i:24),this.render(),Rt(n.matrix.element,n.matrix.field,this.view(t),i)}scaleOf(e){
return this.scale??Lt(e)}view(e){let n=this.pinned.at(-1)??e.start,o=this.hovered??this.cursor??(n?C(...n):Pt(e));return Et(o,e)}render(){let{data:e,parts:t,pinned:n}=this;
if(!e||!t)return;let o=this.view(e);t.matrix.show(e,o,n),t.strips.show(e,o),t.arithmetic.show(e,o),(this.shownPins?.pins!==n||this.shownPins.data!==e)&&(this.shownPins=
{pins:n,data:e},t.pins.show(e,n));let s=Ye(n,o.row,o.column);S(t.arithmetic.pin,s?e.words.unpin:e.words.pin),t.arithmetic.pin.setAttribute("aria-pressed",String(
s)),this.showScale(e,t);let{dataset:i}=this.host.root;i.query=String(o.row+1),i.key=String(o.column+1),i.whole=o.whole,this.announcer.say(()=>this.sentence(e,o))}showScale(e,{
ramp:t}){let{largest:n,words:o}=e,s=this.scaleOf(e)==="root";S(t.top,s?g(n,2):"1"),S(t.middle,s?g(n/4,2):"0.5"),S(t.name,s?o.by_root:o.by_weight)}sentence(e,{row:t,
column:n}){let o=g(e.weights[t*e.keys.length+n],2);return L(e.words.cell,{query:I(e.queries[t]),key:I(e.keys[n]),weight:o})}hover(e){Mt(this.hovered,e)||this.frame.
request(()=>this.render()),this.hovered=e}pick(e,t){if(!this.data)return;let n=this.view(this.data);this.cursor=e,this.hovered=null,!t||n.row===e.row&&n.column===
e.column?this.pin(e.row,e.column):this.render()}take(e){this.cursor=e,this.hovered=null,this.render()}pinShown(){if(!this.data)return;let{row:e,column:t}=this.view(
this.data);this.pin(e,t)}pin(e,t){this.pinned=Ct(this.pinned,e,t),this.cursor=C(e,t),this.render(),this.report()}report(){let e=()=>this.pinned.map(([t,n])=>[t+
1,n+1]);this.pending.start(600,()=>this.host.send("pins",e()))}turnScale(){let{data:e,parts:t}=this;!e||!t||(this.scale=this.scaleOf(e)==="root"?"weight":"root",
t.matrix.paint(e,this.scale),this.render())}open(e){this.opened=e,this.host.root.classList.toggle("opened",e),this.parts?.arithmetic.open(e),this.resize()}choose(e,t){
this.host.send("head",{layer:e+1,head:t+1})}tell(){let{data:e}=this;if(!e?.story?.cell)return;let{layer:t,head:n,cell:o}=e.story;this.take(C(...o)),e.heads&&(e.
heads.layer!==t||e.heads.head!==n)&&this.choose(t,n)}release(){let e=this.pinned.length>0;this.pinned=[],this.cursor=this.hovered=null,this.render(),e&&this.report()}key(e){
let{data:t,parts:n}=this;if(!t||!n||K(e))return;if(e.key==="Escape"){this.opened?this.open(!1):this.release();return}if(!e.composedPath().includes(n.matrix.field))
return;let{row:o,column:s}=this.view(t),[i,a]=[t.queries.length,t.keys.length],l=(d,m)=>()=>this.take(C(x(o+d,0,i-1),x(s+m,0,a-1))),c=()=>this.pin(o,s);B(e,{ArrowLeft:l(
0,-1),ArrowRight:l(0,1),ArrowUp:l(-1,0),ArrowDown:l(1,0),Home:l(0,-a),End:l(0,a),PageUp:l(-i,0),PageDown:l(i,0),Enter:c," ":c})}},Ft=me("explorer",r=>new Qe(r));var ne=["x","qkv","dots","scaled","mask","softmax","z"],$t=124,Xe=class{host;pending;view=null;step=ne.length-1;constructor(e){this.host=e,this.pending=e.lifetime.
timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t))}update(e){let{root:t}=this.host,{words:n}=e;!this.view&&e.step!==null&&(this.step=e.step),ue(t,e.palette);
let o=le(t),s=this.view?.buttons.findIndex(h=>h===o)??-1,i=ne.map((h,p)=>u("button",{type:"button","data-step":h,onclick:()=>this.go(p)},`${p+1} `,n[`step_${h}`])),
a=u("div",{class:"steps"},this.arrow("←",-1,n.back),...i,this.arrow("→",1,n.forward)),l=this.flow(e),c=u("p",{class:"say","aria-live":"polite"}),d=u("div",{
class:"formula"}),m=u("div",{class:"flow"},...l.map(({element:h})=>h));t.replaceChildren(a,m,u("div",{class:"words"},d,c)),Ne(t,{role:"group","aria-label":e.alternative}),
i[s]?.focus(),this.view={data:e,buttons:i,parts:l,formula:d,say:c},this.show()}arrow(e,t,n){return u("button",{type:"button",class:"arrow","aria-label":n,title:n,
onclick:()=>this.go(this.step+t)},e)}flow(e){return ne.flatMap((t,n)=>{let o=e.blocks.filter(l=>l.step===t),s=t==="qkv"?[Vn(o,e)]:o.map(l=>Ze(l,e)),i=u("div",{class:"\
group","data-of":t,onclick:()=>this.go(n)},...s),a=u("span",{class:"sign","data-of":t},t==="qkv"?"×":"→");return(n?[a,i]:[i]).map(l=>({element:l,step:n}))})}go(e){
this.step=x(e,0,ne.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:e,buttons:t,parts:n,
formula:o,say:s}=this.view,i=ne[this.step];for(let[l,c]of t.entries())c.setAttribute("aria-pressed",String(l===this.step));for(let{element:l,step:c}of n)l.classList.
toggle("later",c>this.step),l.classList.toggle("now",c===this.step);this.host.root.dataset.step=i;let a={tokens:e.tokens,width:e.blocks[0].shape[1],d:e.d,root:g(
Math.sqrt(e.d),2)};s.textContent=L(e.words[Un(i,e)],a),o.replaceChildren(...jn(i,e))}key(e){K(e)||B(e,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(
this.step+1)})}};function Un(r,e){return r==="scaled"&&!e.scaled?"say_scaled_off":r==="mask"&&!e.causal?"say_mask_off":`say_${r}`}function Vn(r,e){let t=[0,1,2].
map(s=>{let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},Ze(r[s],e),i,Ze(r[s+3],e))}),[n,o]=[r[0],r[3]].map(({shape:s})=>s.join(" × "));return u(
"div",{class:"three"},...t,u("small",{class:"shapes"},`${n}  →  ${o}`))}function Ze({name:r,shape:e,role:t,image:n,limit:o,step:s,closed:i},a){let[l,c]=e,d=s===
"qkv",m=r.startsWith("W_"),h=d?m?30:88:c===l?$t:c>100?150:80,p=o===null?"0 … 1":`±${g(o,o<10?1:0)}`,b={width:`${h}px`,height:`${d?50:$t}px`},y=u("div",{class:i?
"image closed":"image",style:b},u("img",{src:n,alt:""})),f=u("small",{},`${l} × ${c}`,u("span",{class:"limit"},p));return u("div",{class:`block ${t} ${d?m?"wei\
ghts":"result":""}`},u("div",{class:"name"},...zn(r,a)),y,f)}function zn(r,e){if(r==="scaled"){let o=e.temperature===1?"":` ÷ ${e.temperature}`;return[`QKᵀ${e.
scaled?` ÷ √${e.d}`:""}${o}`]}let[t,n]=r.split("_");return n?[t,u("sub",{},n)]:[t]}function jn(r,e){let t=u("b",{class:"query"},"Q"),n=u("b",{class:"key"},"K"),
o=u("b",{class:"value"},"V"),s=l=>["X W",u("sub",{},l)],i=e.scaled?[" / √d"]:[];e.temperature!==1&&i.push(` / ${e.temperature}`);let a=e.causal?[" + M"]:[];switch(r){case"\
x":return["X = norm(x)"];case"qkv":return[t," = ",...s("Q"),"   ",n," = ",...s("K"),"   ",o," = ",...s("V")];case"dots":return[t,n,"ᵀ"];case"scaled":return[t,
n,"ᵀ",...i];case"mask":return["S = ",t,n,"ᵀ",...i,...a];case"softmax":return["A = softmax(",t,n,"ᵀ",...i,...a,")"];case"z":return["Z = softmax(",t,n,"ᵀ",
...i,...a,") ",o]}}var Ot=me("strip-picture",r=>new Xe(r));var Kn=20;function It(r,e){if(e<=Kn)return r;let t=Math.max(H(r,0),1e-9);return r.map(n=>Math.sqrt(n/t))}function X(r,e){let t=r.get(e);if(!t)throw new Error(`these weights have no ${e}`);return t}function qt(r,e,t){let n=e==="float16"?et(r):new Float32Array(r.slice().
buffer),o=new Map,s=0;for(let{name:i,shape:a}of t){let l=a.reduce((c,d)=>c*d,1);o.set(i,n.subarray(s,s+l)),s+=l}if(s!==n.length)throw new Error(`${n.length} num\
bers for tensors of ${s}`);return o}function Se(r){let e=atob(r),t=new Uint8Array(e.length);for(let n=0;n<e.length;n++)t[n]=e.charCodeAt(n);return t}function Dt(r){
let e=Se(r);return Uint16Array.from({length:e.length/2},(t,n)=>e[2*n]|e[2*n+1]<<8)}function W(r){let e=new Uint8Array(Float32Array.from(r).buffer);return Je(e)}
function Je(r){let e="";for(let t=0;t<r.length;t+=8192)e+=String.fromCharCode(...r.subarray(t,t+8192));return btoa(e)}function et(r){let e=new Float32Array(65536);
for(let n=0;n<65536;n++){let o=n>>10&31,s=n&1023,i=Number.NaN;o===0?i=s*2**-24:o<31?i=(1+s/1024)*2**(o-15):s===0&&(i=Number.POSITIVE_INFINITY),e[n]=n>>15?-i:i}let t=new Float32Array(
r.length/2);for(let n=0;n<t.length;n++)t[n]=e[r[2*n]|r[2*n+1]<<8];return t}function _t(r,e){let{characters:t,merges:n}=r.vocabulary;return{...r,vocabulary:{characters:t,merges:Dt(n)},weights:qt(Se(e),r.format,r.tensors)}}function Wt({attention:r}){
if(!r)throw new Error("this file has no attention");let{longest:e,byPosition:t}=r.looks;return{longest:e,byPosition:et(Se(t))}}function Le(r,e){let t=Object.entries(
r).filter(([n])=>n.startsWith(e)).map(([n,o])=>[n.slice(e.length),o]);return Object.fromEntries(t)}var Ut=14;function tt(r){let e=r.startsWith(" ")&&r.trim()?r.slice(1):r,t=[...he(e).map(({text:n})=>n).join("").replace(/\p{Cn}/gu,n=>We(n).join(""))];return t.
length<=Ut?t.join(""):`${t.slice(0,Ut-1).join("")}…`}var Bn=/[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*/gu,Gn=/^[가-힣]+$/;function Vt(r,e){let t=new Map;r.tokens.forEach((o,s)=>{let i=r.spans[s][0]+[...o].
length-[...o.trimStart()].length;t.has(i)||t.set(i,s)});let n=[];for(let o of r.text.matchAll(Bn)){let[s]=o,i=[...r.text.slice(0,o.index)].length,a=t.get(i);if(a===
void 0)continue;let l=Yn(r,a,i+[...s].length);if(!l)continue;let c=r.tokens[a].trim(),d=Gn.test(s)?Xn(c,l,e):Qn(c,l,e);d&&n.push({token:a,word:d})}return n}function Yn({
tokens:r,spans:e},t,n){if(e[t][1]>=n)return e[t][1]===n?[]:null;let o=[];for(let s=t+1;s<r.length;s++)if(o.push(r[s]),e[s][1]>=n)return e[s][1]===n?o:null;return null}
function Qn(r,e,t){return e.length||t.english.includes(r.toLowerCase())||[...r].length<2?"":r}function Xn(r,e,t){if(t.korean.includes(r))return"";if(e.every(o=>t.
particles.includes(o)))return r;let n=o=>t.particles.includes(o)||t.endings.includes(o);return e.every(n)?r+e.join(""):""}var Zn=.3,Jn=3,er=.02,Ae=({weight:r,usual:e})=>r-e,tr=({weight:r,usual:e})=>r>=Math.max(Zn,Jn*e),nr=({query:r,key:e})=>r.token-e.token;function Kt(r,e,{longest:t,
byPosition:n},o){let s=Vt(e,o).filter(({token:l})=>l<t),i=s.flatMap(l=>s.filter(c=>c.token>0&&c.token<l.token-1).map(c=>[l,c]));return r.heads.flatMap((l,c)=>l.
map(({weights:d},m)=>{let h=(c*l.length+m)*t*t,p=i.map(([b,y])=>{let f=Math.max(n[h+b.token*t+y.token],er);return{query:b,key:y,weight:d[b.token*r.tokens+y.token],
usual:f}});return rr(c,m,p)})).sort((l,c)=>c.interest-l.interest||zt(c)-zt(l))}var zt=({best:r})=>r?Ae(r):0;function rr(r,e,t){let n=t.filter(tr),o=n.length?jt(
n,s=>Ae(s)*nr(s)):jt(t,Ae);return{layer:r,head:e,best:o,interest:n.reduce((s,i)=>s+Ae(i),0)}}function jt(r,e){let t=null;for(let n of r)(!t||e(n)>e(t))&&(t=n);return t}var Yt={"을(를)":["을","를"],"은(는)":["은","는"],"이(가)":["이","가"],"과(와)":["과","와"],"(으)로":["으로","로"],"이었(였)":["이었",
"였"]},Qt=`’”'"*$)\\]_`,Bt=new RegExp(`[${Qt}]+$`),or=/\([^()]*\)$/,sr=new RegExp(`^([${Qt}]*)(${Object.keys(Yt).map(r=>r.replace(/[()]/g,"\\$&")).join("|")}\
)`),ir=8,ar=/(?:^|[^aeiou])(?:(?:[aeiou]|oo)(?:[ptc]|ck)|ook)$/,nt={l:8,m:16,n:4,r:8},lr=".,?!:;…·%",cr=[21,8,0,16,0,0,1,8,8,0],Gt="⁰¹²³⁴⁵⁶⁷⁸⁹";
function ur(r){let e=r.replace(/[\\\u2060]/g,"").replace(new RegExp(`[${Gt}]`,"g"),o=>String(Gt.indexOf(o))),t=e.replace(Bt,"");e.trimEnd().endsWith(")")&&(t=e.
trimEnd().replace(or,"").replace(Bt,"")||t);let n=[...t].at(-1)??"";return n>="가"&&n<="힣"?(n.charCodeAt(0)-44032)%28:n&&lr.includes(n)?0:/[A-Za-z]/.test(n)?
dr(t.match(/[A-Za-z]+/g)?.at(-1)??""):/[0-9]/.test(n)?cr[Number(n)]:null}function dr(r){if(r.length===1||r===r.toUpperCase())return nt[r.slice(-1).toLowerCase()]??
0;let e=r.toLowerCase();if(e.endsWith("ng"))return 21;let[t,n]=[e.slice(-2,-1),e.slice(-1)];return"lmn".includes(n)?nt[n]:e.length>3&&n==="e"&&"lmn".includes(t)?
nt[t]:ar.test(e)?19:0}function D(r,e){let t="";return r.split(/\{(\w+)\}/).forEach((n,o)=>{if(o%2){t+=Object.hasOwn(e,n)?e[n]:`{${n}}`;return}let s=o?sr.exec(n):
null,i=s?ur(t+s[1]):null;if(!s||i===null){t+=n;return}let[a,l,c]=s,d=i===0||c==="(으)로"&&i===ir;t+=l+Yt[c][d?1:0]+n.slice(a.length)}),t}var re=64,Xt=54;function oe(r,e,t,n,o){let s=r.length/e,i=Math.ceil(e/4)*4,a=Xt+4*re,l=new Uint8Array(a+i*s),c=new DataView(l.buffer);l.set([66,77]),c.setUint32(
2,l.length,!0),c.setUint32(10,a,!0),c.setUint32(14,40,!0),c.setInt32(18,e,!0),c.setInt32(22,-s,!0),c.setUint16(26,1,!0),c.setUint16(28,8,!0),c.setUint32(46,re,!0);
for(let d=0;d<re;d++){let[m,h,p]=mr(t,d/(re-1));l.set([p,h,m,0],Xt+4*d)}for(let d=0;d<r.length;d++){let m=x((r[d]-n)/(o-n),0,1);l[a+Math.floor(d/e)*i+d%e]=Math.
round(m*(re-1))}return`data:image/bmp;base64,${Je(l)}`}function mr(r,e){let t=1;for(;t<r.length-1&&e>r[t][0];)t++;let[[n,o],[s,i]]=[r[t-1],r[t]],a=(e-n)/(s-n);return[
1,3,5].map(l=>{let[c,d]=[o,i].map(m=>Number.parseInt(m.slice(l,l+2),16));return Math.round(c+a*(d-c))})}var hr=/ ?[가-힣]+| ?'(?:s|t|re|ve|m|ll|d)(?![A-Za-z])| ?(?:(?![가-힣])\p{L})+| ?\p{N}| ?[^\p{White_Space}\p{L}\p{N}]|[\r\n]|\p{White_Space}/gu;function pr(r){
return r.replace(/\p{Surrogate}/gu,"���").normalize("NFC")}var Me=class{entries;#e=new Map;#t=new Map;#r;constructor({characters:e,merges:t}){let n=["<end\
>"];for(let s=0;s<256;s++)n.push(`<0x${s.toString(16).toUpperCase().padStart(2,"0")}>`);for(let s of e)this.#e.set(s,n.length),n.push(s);let o=n.length+t.length/
2;for(let s=0;s<t.length;s+=2){let[i,a]=[t[s],t[s+1]];this.#t.set(i*o+a,n.length),n.push(n[i]+n[a])}this.entries=n,this.#r=this.#e.get(" ")??257}encode(e,t=Number.
POSITIVE_INFINITY){let n=pr(e);if(!n)return{text:n,tokens:[],ids:[],spans:[],total:0};let o=[...n],s=this.#s(` ${n}`),i=s.findIndex(({id:l})=>l!==this.#r);i>=0&&
this.entries[s[i].id].startsWith(" ")?s=s.map(({id:l,start:c,end:d},m)=>({id:l,start:m>i?c-1:m,end:m<i?d:d-1})):s=s.slice(1).map(({id:l,start:c,end:d})=>({id:l,
start:c-1,end:d-1}));let a=s.length;if(a>t){let l=t;for(;l>0&&fr(s[l],s[l-1]);)l--;s=s.slice(0,l)}return{text:n,tokens:s.map(({start:l,end:c})=>o.slice(l,c).join(
"")),ids:s.map(({id:l})=>l),spans:s.map(({start:l,end:c})=>[l,c]),total:a}}#s(e){let t=[],n=0;for(let[o]of e.matchAll(hr)){let s=[...o];t.push(...this.#o(s.flatMap(
(i,a)=>this.#n(i,n+a)))),n+=s.length}return t}#n(e,t){let n=this.#e.get(e);return(n===void 0?[...new TextEncoder().encode(e)].map(s=>1+s):[n]).map(s=>({id:s,start:t,
end:t+1}))}#o(e){let t=this.entries.length;for(;;){let n=Number.POSITIVE_INFINITY,o=-1;for(let s=1;s<e.length;s++){let i=this.#t.get(e[s-1].id*t+e[s].id);i!==void 0&&
i<n&&([n,o]=[i,s])}if(o<0)return e;e.splice(o-1,2,{id:n,start:e[o-1].start,end:e[o].end})}}};function fr(r,e){return r.start===e.start&&r.end===e.end}function rt({
spans:r}){let e=[];return r.forEach(([t,n],o)=>{let s=r[o-1];s&&s[0]===t&&s[1]===n?e[e.length-1][1]++:e.push([o,1])}),e}function U(r,e,t){let n=r.length/t,o=e.length/t,[s,i]=[n-n%4,o-o%2],a=new Float32Array(n*o);for(let l=0;l<i;l+=2)for(let c=0;c<s;c+=4)yr(r,e,t,c,l,a,o);for(let l=0;l<
n;l++)for(let c=l<s?i:0;c<o;c++)a[l*o+c]=gr(r,l*t,e,c*t,t);return a}function yr(r,e,t,n,o,s,i){let a=n*t,l=a+t,c=l+t,d=c+t,m=o*t,h=m+t,p=0,b=0,y=0,f=0,E=0,v=0,R=0,
T=0;for(let k=0;k<t;k++){let A=e[m+k],O=e[h+k],se=r[a+k],V=r[l+k],ie=r[c+k],ae=r[d+k];p+=A*se,b+=O*se,y+=A*V,f+=O*V,E+=A*ie,v+=O*ie,R+=A*ae,T+=O*ae}let w=n*i+o;
s[w]=p,s[w+1]=b,s[w+i]=y,s[w+i+1]=f,s[w+2*i]=E,s[w+2*i+1]=v,s[w+3*i]=R,s[w+3*i+1]=T}function gr(r,e,t,n,o){let s=0,i=0;for(let a=0;a+1<o;a+=2)s+=r[e+a]*t[n+a],i+=
r[e+a+1]*t[n+a+1];return s+i+(o%2?r[e+o-1]*t[n+o-1]:0)}function br(r){let e=r[0]?.length??0,t=new Float32Array(r.length*e);return r.forEach((n,o)=>{t.set(n,o*e)}),
t}function Zt(r,e,t){return br(r.map(n=>e.subarray(n*t,(n+1)*t)))}var wr=1e-5,it={mask:!0,scale:!0,temperature:1},Ee=class{layers;width;heads;#e;#t;#r;constructor(e,t,n){this.#e=X(e,"embedding.weight"),this.#t=X(e,"output_bias"),
this.#r=X(e,"encoder.norm.weight"),this.width=this.#r.length,this.heads=n,this.layers=Array.from({length:t},(o,s)=>{let i=c=>X(e,`encoder.layers.${s}.${c}.weigh\
t`),a=X(e,`encoder.layers.${s}.self_attn.in_proj_weight`),l=this.width*this.width;return{wQkv:[0,1,2].map(c=>a.subarray(c*l,(c+1)*l)),wO:i("self_attn.out_proj"),
w1:i("linear1"),w2:i("linear2"),gains:[i("norm1"),i("norm2")]}})}trace(e,t=it){let{width:n}=this,o=e.length,s=[],i=[],a=Zt(e,this.#e,n).map(c=>c*Math.sqrt(n));a=
st(a,vr(o,n));for(let{wQkv:c,wO:d,w1:m,w2:h,gains:p}of this.layers){let b=ot(a,p[0]),[y,f,E]=c.map(T=>U(b,T,n)),v=Array.from({length:this.heads},(T,w)=>xr(this.#s(
y,w),this.#s(f,w),this.#s(E,w),o,t));a=st(a,U(this.#n(v,o),d,n));let R=U(ot(a,p[1]),m,n).map(T=>Math.max(0,T));a=st(a,U(R,h,h.length/n)),s.push(v),i.push(b)}let l=ot(
a,this.#r);return{tokens:o,width:n,dimensions:n/this.heads,heads:s,read:i,hidden:l}}logits({hidden:e}){let t=this.#t.length;return U(e,this.#e,this.width).map((n,o)=>n+
this.#t[o%t])}#s(e,t){let n=this.width/this.heads,o=new Float32Array(e.length/this.heads);for(let s=0;s<o.length;s++)o[s]=e[Math.floor(s/n)*this.width+t*n+s%n];
return o}#n(e,t){let n=this.width/this.heads,o=new Float32Array(t*this.width);return e.forEach(({z:s},i)=>{for(let a=0;a<s.length;a++)o[Math.floor(a/n)*this.width+
i*n+a%n]=s[a]}),o}};function xr(r,e,t,n,{mask:o,scale:s,temperature:i}){let a=r.length/n,l=U(r,e,a),c=(s?Math.sqrt(a):1)*i,d=l.map(p=>p/c),m=new Float32Array(n*
n),h=new Float32Array(n*a);for(let p=0;p<n;p++){let b=o?p+1:n,y=d.subarray(p*n,p*n+b),f=Number.NEGATIVE_INFINITY;for(let v of y)f=Math.max(f,v);let E=0;for(let v of y)
E+=Math.exp(v-f);for(let v=0;v<b;v++){let R=Math.exp(y[v]-f)/E;m[p*n+v]=R;for(let T=0;T<a;T++)h[p*a+T]+=R*t[v*a+T]}}return{q:r,k:e,v:t,dots:l,scaled:d,weights:m,
z:h}}function vr(r,e){return Float32Array.from({length:r*e},(t,n)=>{let o=n%e,s=Math.floor(n/e)*Math.exp((o-o%2)*-Math.log(1e4)/e);return o%2?Math.cos(s):Math.sin(
s)})}function ot(r,e){let t=e.length,n=new Float32Array(r.length);for(let o=0;o<r.length;o+=t){let[s,i]=[0,0];for(let l=0;l<t;l++)s+=r[o+l]/t;for(let l=0;l<t;l++)
i+=(r[o+l]-s)**2/t;let a=Math.sqrt(i+wr);for(let l=0;l<t;l++)n[o+l]=(r[o+l]-s)/a*e[l]}return n}function st(r,e){return r.map((t,n)=>t+e[n])}var Pe=class{transformer;#e;#t;#r;constructor(e){if(!e.attention)throw new Error("this file has no attention");this.#r=e.attention,this.#e=new Me(e.vocabulary),
this.#t=Wt(e),this.transformer=new Ee(e.weights,e.attention.layers,e.attention.heads)}read(e,t,n){let o=this.#e.encode(e,t),s=this.transformer.trace(o.ids),a=n.
mask&&n.scale&&n.temperature===1?s:this.transformer.trace(o.ids,n);return{read:o,trace:a,trained:s,found:Kt(s,o,this.#t,this.#r.functionWords)}}figure(e,t,n,o){
let{read:s,trace:i,found:a}=e,[l]=a,[c,d]=kr(t,l),m=i.heads[c][d],h=a.find(p=>p.layer===c&&p.head===d);return{queries:[...s.tokens],keys:[...s.tokens],queryRuns:rt(
s),keyRuns:rt(s),d:i.dimensions,q:W(m.q),k:W(m.k),v:W(m.v),z:W(m.z),dots:W(m.dots),weights:W(m.weights),causal:t.change.mask,scaled:t.change.scale,temperature:t.
change.temperature,symbols:{query:"q",key:"k",value:"v",output:"z"},start:Jt(h),story:Tr(l,i,n),heads:this.#s(i,c,d,a,t.byLayer,n,o),pins:t.pins.filter(([p,b])=>p<
i.tokens&&b<i.tokens),alternative:Sr(s,m.weights,n),palette:o,words:Le(n,"explorer.")}}#s(e,t,n,o,s,i,a){let{roles:l}=this.#r;return{layer:t,head:n,rows:e.heads.
map((c,d)=>c.map(({weights:m},h)=>({image:oe(It(m,e.tokens),e.tokens,a.sequential,0,1),title:i[`head_role.${l[d][h]}`]}))),ranking:o.map(c=>[c.layer,c.head]),byLayer:s}}};
function kr({layer:r,head:e},t){return r===null&&e===null?[t.layer,t.head]:[r??0,e??0]}function Jt(r){return r?.best?[r.best.query.token,r.best.key.token]:null}
function Tr(r,e,t){let{layer:n,head:o,best:s,interest:i}=r,a=Jt(r);if(!s)return{layer:n,head:o,cell:a,text:t["self_attention.look_few"]};let l=e.heads[n][o].weights[s.
query.token*e.tokens+s.key.token],c=D(t[i?"self_attention.look":"self_attention.look_none"],{head:D(t["self_attention.head"],{layer:n+1,head:o+1}),asks:s.query.
word,answers:s.key.word,share:z(l),usual:z(s.usual)});return{layer:n,head:o,cell:a,text:c}}function Sr({tokens:r},e,t){let n=r.map((o,s)=>{let i=J($(e,s,r.length));
return`${s+1} ${tt(o)} → ${i+1} ${tt(r[i])}`});return D(t["attention_matrix.alt"],{tokens:r.length,pairs:n.join("; ")})}function tn({trace:r,trained:e},t,n){let o=(l,c={})=>D(n[`self_attention.${l}`],c),s=[];t.mask||s.push(o("note_mask")),t.scale||s.push(o("note_scale",{root:g(Math.
sqrt(r.dimensions),2)}));let{temperature:i}=t;if(i!==1&&s.push(o(i<1?"note_sharp":"note_soft",{temperature:i})),!s.length)return"";let a={trained:g(en(e),2),now:g(
en(r),2)};return[...s,o("note_largest",a)].join(" ")}function en({heads:r,tokens:e}){let t=r.flat().flatMap(({weights:n})=>Array.from({length:e},(o,s)=>H(n.subarray(
s*e,(s+1)*e))));return j(t)/t.length}var Ce=class{#e;#t;constructor(e,t,n){this.#e=t,this.#t=n,e.listen(document,"pointerdown",o=>{o.composedPath().includes(t)||(t.open=!1)}),e.listen(t,"keydown",o=>{
o.key!=="Escape"||!t.open||(t.open=!1,t.querySelector("summary")?.focus())})}speak(e,t){let o=[e,...Object.keys(t).filter(s=>s!==e)].flatMap(s=>Object.entries(t[s]).
filter(([i])=>i.startsWith("example.")).map(([,i])=>u("li",{lang:s},this.#r(i))));this.#e.querySelector("ul")?.replaceChildren(...o)}#r(e){return u("button",{type:"\
button",onclick:()=>{this.#e.open=!1,this.#t(e)}},e)}};function nn(r){let e=[...r.replace(/\p{Surrogate}/gu,"�").normalize("NFC")],t=e.length,n=e.slice(0,2e3).join(""),o=t>2e3;return r?/[^\p{White_Space}\p{Cc}\p{Cf}]/u.
test(n)?{text:n,notice:o?"sentence.cut":null,used:Math.min(t,2e3),given:t}:o?{text:"",notice:"sentence.cut",used:2e3,given:t}:{text:"",notice:/^\p{White_Space}*$/u.
test(n)?"sentence.blank":"sentence.controls",used:0,given:t}:{text:"",notice:"sentence.empty",used:0,given:t}}var at="text",rn="lang",Lr=150,Ar=400;function N(r){let e=document.querySelector(r);if(!e)throw new Error(`this page has no ${r}`);return e}function Mr(){let[r,
e]=["#data","#weights"].map(n=>N(n)),t=_t(JSON.parse(r.textContent??""),(e.textContent??"").trim());return e.remove(),t}var lt=class{data;#e=new G;#t=this.#e.frame();#r=this.#e.
timer();#s=this.#e.timer();#n=matchMedia("(prefers-color-scheme: dark)");#o=N("#sentence");#l=N("#notice");#u;#i;#a="en";#c=!1;constructor(e){this.data=Mr(),this.#i=
e(this),this.#u=new Ce(this.#e,N("#examples"),t=>this.#g(t)),this.#e.listen(this.#o,"input",()=>{this.#c=!0,this.changed()}),this.#e.listen(window,"hashchange",
()=>this.#h()),this.#n.addEventListener("change",()=>this.#m()),this.#h()}place(e){let t=N(`[data-picture="${e}"]`),n=t.querySelector("template"),o=t.shadowRoot??
t.attachShadow({mode:"open"});return n&&o.replaceChildren(n.content.cloneNode(!0)),o}changed(){this.#t.request(()=>this.#m()),this.#r.start(Ar,()=>this.#f())}later(e){
this.#s.start(Lr,e)}#h(){let e=new URLSearchParams(location.hash.slice(1)),t=[e.get(rn),...navigator.languages.map(n=>n.split("-")[0])];this.#i.take(e),this.#c=
e.has(at),this.#p(t.find(n=>n&&Object.hasOwn(this.data.words,n))??"en"),this.#c&&(this.#o.value=e.get(at)??""),this.#m()}#f(){let e=new URLSearchParams({[rn]:this.#a,
...this.#i.chosen()});this.#c&&e.set(at,this.#o.value);try{history.replaceState(null,"",`#${e}`)}catch{}}get#d(){let e=this.data.words[this.#a];return{language:this.#a,
catalog:e,palette:this.data.palettes[this.#n.matches?"dark":"light"]}}#p(e){this.#a=e;let{catalog:t}=this.#d;document.documentElement.lang=e,document.title=`${t["\
offline.title"]} · seq2see`;for(let n of document.querySelectorAll("[data-word]"))S(n,t[n.dataset.word??""]);this.#o.setAttribute("aria-label",t["sentence.labe\
l"]),this.#o.placeholder=t["sentence.placeholder"],this.#u.speak(e,this.data.words),this.#c||(this.#o.value=t["example.1"]),N("#languages").replaceChildren(...this.#y()),
N("#languages").setAttribute("aria-label",t["language.switch"]),N("#controls").replaceChildren(...this.#i.controls(this.#d))}#y(){return Object.entries(this.data.
words).map(([e,t])=>{let n=String(e===this.#a);return u("button",{type:"button",lang:e,"aria-pressed":n,onclick:()=>{this.#p(e),this.changed(),N(`#languages [la\
ng="${e}"]`).focus()}},t["language.name"])})}#g(e){this.#c=!0,this.#o.value=e,this.#o.focus(),this.changed()}#m(){let e=nn(this.#o.value),t=this.#d;document.body.
classList.toggle("empty",!e.text);let n=e.text?this.#i.show(e.text,t):null;S(this.#l,Er(e,n,t.catalog)),this.#l.hidden=!this.#l.textContent,document.body.dataset.
shown=e.text}};function Er({notice:r,used:e,given:t},n,o){let s=r?[L(o[r],{used:Re(e),given:Re(t)})]:[];return n&&n.shown<n.total&&s.push(L(o["sentence.tokens"],
{...n})),s.join(" ")}function on(r){let e=N("#unable");try{new lt(r),e.remove()}catch(t){throw document.body.classList.add("unable"),t}}function ct(r,e,t){let n=r.get(e)??"",o=/^\d{1,6}$/.test(n)?Number(n)-1:-1;return o>=0&&o<t?o:null}function sn(r,e,t){return(r.get(e)??"").split(",").flatMap(n=>{
let o=/^(\d{1,6})\.(\d{1,6})$/.exec(n),[s,i]=o?[Number(o[1])-1,Number(o[2])-1]:[-1,-1];return s>=0&&i>=0&&s<t&&i<t?[[s,i]]:[]})}function an(r){return Object.fromEntries(
Object.entries(r).flatMap(([e,t])=>t===null||t===""?[]:[[e,typeof t=="number"?String(t+1):t]]))}function ln(r,e,t,n,o,s){let{tokens:i,width:a,dimensions:l}=e,{q:c,k:d,v:m,dots:h,scaled:p,weights:b,z:y}=e.heads[n][o],f=(w,k,A,O,se="")=>{let V=A.reduce((ae,dn)=>Math.
max(ae,Math.abs(dn)),0)||1,ie=oe(A,O,s.diverging,-V,V);return{step:w,name:k,shape:[A.length/O,O],role:se,image:ie,limit:V}},E=p.map((w,k)=>t.mask&&k%i>Math.floor(
k/i)?0:w),v=[["Q","query",c],["K","key",d],["V","value",m]],R=r.layers[n].wQkv.map(w=>Pr(w,a,o*l,l)),T=oe(b,i,s.sequential,0,1);return{tokens:i,d:l,blocks:[f("x",
"X",e.read[n],a),...v.map(([w,k],A)=>f("qkv",`W_${w}`,R[A],l,k)),...v.map(([w,k,A])=>f("qkv",w,A,l,k)),f("dots","QKᵀ",h,i),f("scaled","scaled",p,i),{...f("mas\
k","S",E,i),closed:t.mask&&i>1},{step:"softmax",name:"A",shape:[i,i],role:"",image:T,limit:null},f("z","Z",y,l,"value")]}}function Pr(r,e,t,n){return Float32Array.
from({length:e*n},(o,s)=>r[(t+s%n)*e+Math.floor(s/n)])}var un=[.25,.5,.7,1,1.5,2,4],ut=class{#e;#t;#r;#s;#n={layer:null,head:null,byLayer:!1,pins:[],change:it};constructor(e){this.#e=e,this.#t=new Pe(e.data),this.#r=
e.place("explorer"),this.#s=e.place("strip-picture")}controls({catalog:e}){let{change:t}=this.#n,n=u("select",{"aria-label":e["self_attention.temperature"]},...un.
map(o=>u("option",{value:o},o)));return n.value=String(t.temperature),n.onchange=()=>this.#l({temperature:Number(n.value)}),[this.#o(e,"mask"),this.#o(e,"scale"),
u("label",{},e["self_attention.temperature"],n)]}#o(e,t){let n=u("input",{type:"checkbox"});return n.checked=this.#n.change[t],n.onchange=()=>this.#l({[t]:n.checked}),
u("label",{},n,e[`self_attention.${t}`])}#l(e){this.#n={...this.#n,change:{...this.#n.change,...e}},this.#e.changed()}take(e){let{layers:t,heads:n}=this.#t.transformer,
o=Number(e.get("temperature"));this.#n={layer:ct(e,"layer",t.length),head:ct(e,"head",n),byLayer:e.get("order")==="layer",pins:sn(e,"pin",64),change:{mask:e.get(
"mask")!=="false",scale:e.get("scale")!=="false",temperature:un.includes(o)?o:1}}}chosen(){let{layer:e,head:t,byLayer:n,pins:o,change:s}=this.#n;return an({layer:e,
head:t,order:n?"layer":null,pin:o.map(([i,a])=>`${i+1}.${a+1}`).join(","),mask:s.mask?null:"false",scale:s.scale?null:"false",temperature:s.temperature===1?null:
String(s.temperature)})}show(e,{language:t,catalog:n,palette:o}){let s=this.#t.read(e,64,this.#n.change),i=this.#t.figure(s,this.#n,n,o);Ft({data:i,parentElement:this.#r,
setStateValue:(d,m)=>this.#a(d,m)});let{layer:a,head:l}=i.heads??{layer:0,head:0},{change:c}=this.#n;return this.#e.later(()=>this.#u(s,{layer:a,head:l,change:c},
{catalog:n,palette:o})),this.#i("head-does",this.#e.data.attention?.does[t][a][l]??""),this.#i("change-said",tn(s,c,n)),{shown:s.read.ids.length,total:s.read.total}}#u({
trace:e},{layer:t,head:n,change:o},{catalog:s,palette:i}){Ot({data:{...ln(this.#t.transformer,e,o,t,n,i),step:null,causal:o.mask,scaled:o.scale,temperature:o.temperature,
alternative:D(s["self_attention.strip_alt"],{layer:t+1,head:n+1}),palette:i,words:Le(s,"self_attention.strip.")},parentElement:this.#s})}#i(e,t){let n=document.
getElementById(e);n&&(n.textContent=t,n.hidden=!t)}#a(e,t){if(e==="head"){let{layer:n,head:o}=t;this.#n={...this.#n,layer:n-1,head:o-1}}else e==="order"?this.#n=
{...this.#n,byLayer:t==="layer"}:e==="pins"&&(this.#n={...this.#n,pins:t.map(([n,o])=>[n-1,o-1])});this.#e.changed()}};on(r=>new ut(r));

var B=1e-6;function b(n){if(!Number.isFinite(n))return Y(n);if(n<0)return G(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=B&&n>=1)return"100%";if(n>.999&&
n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let e=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(e).replace(/\.0$/,"")}%`}function G(n){let e=b(n);return e.
startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function w(n){return n.toLocaleString("en").replace("-","−")}function Y(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function y(n,e,t){return Math.min(t,
Math.max(e,n))}function I(n){let e=0;for(let t of n)e+=t;return e}function U(n,e){for(let[t,o]of Object.entries(e))typeof o=="string"&&n.style.setProperty(`--${t}`,o);for(let t of["diverging","sequential"]){let o=e[t].map(([r,
s])=>`${s} ${r*100}%`);n.style.setProperty(`--${t}`,`linear-gradient(to right, ${o.join(", ")})`)}}function c(n,e={},...t){let o=document.createElement(n),{class:r,style:s={},onclick:l,...m}=e;r!==void 0&&(o.className=r);for(let[a,i]of Object.entries(s))o.style.
setProperty(a,i);l&&(o.onclick=()=>l()),k(o,m);for(let a of t)o.append(a instanceof Node?a:String(a));return o}function k(n,e){for(let[t,o]of Object.entries(e))o!=null&&n.setAttribute(t,String(o))}function L(n){let e=n.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function h(n,e){return n.replace(/\{(\w+)\}/g,(t,o)=>Object.
hasOwn(e,o)?String(e[o]):t)}var X="presenting";function N(){return typeof document<"u"&&document.documentElement.classList.contains(X)}function E(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function C(n){return n.ctrlKey||n.metaKey||n.altKey}function R(n,e){return Object.hasOwn(e,n.key)?(n.preventDefault(),n.stopPropagation(),e[n.key](),!0):!1}var P="data-test-script-state",A=0,D=0;function _(){return A>D}function J(){let n=document.querySelector(`[${P}]`);if(!n)return;A+=1;let e=A,t=!1,o=new MutationObserver(
()=>{n.getAttribute(P)!=="notRunning"?t=!0:t&&(o.disconnect(),setTimeout(()=>{D=Math.max(D,e)},400))});o.observe(n,{attributes:!0,attributeFilter:[P]})}typeof window<
"u"&&window.addEventListener?.("popstate",J);var Z=6,Q=1300,ee=1.5,te={usual:990,most:2.25},ne=.4;function oe(n,e,t){if(t(e))return e;let[o,r]=[n,e];for(let s=0;s<Z;s++){let l=(o+r)/2;t(l)?o=l:r=l}return o}
function re(n,e=N()){let{usual:t,most:o}=e?te:{usual:Q,most:ee};return Math.min(o,Math.max(1,n/t))}function K(n,e,t,o=()=>{}){let r=n.getRootNode(),s=(r instanceof
ShadowRoot?r.host:n).closest(".st-key-stage");if(!s)return()=>{};let l=()=>n.getBoundingClientRect().height,m=i=>{let d=oe(E()?Math.min(t,ne):t,re(s.clientWidth),
p=>(n.style.zoom=String(p),o(),l()<=i));return n.style.zoom=String(d),o(),d},a=()=>{let i=s.clientHeight;if(!i)return;n.style.maxHeight="",n.classList.remove("c\
rowded");let d=m(i);l()>i+1&&(n.classList.add("crowded"),d=m(i)),n.style.maxHeight=`${i/d}px`,n.style.overflowY="auto"};return e.resized(s,a),a}var M=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,o){e.addEventListener(t,o,{signal:this.#e.signal})}resized(e,t){
let o=new ResizeObserver(t);o.observe(e),this.#t.add(()=>o.disconnect())}timer(){let e=new H;return this.#t.add(()=>e.close()),e}frame(){let e=new O;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},H=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},O=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var se=Symbol.for("seq2see.picture");function j(n,e){n[se]=e}function F(n,e,t=1){let o=new WeakMap;function r(s,l,m){let a=new M;E()&&s.classList.add("framed");let d=e({root:s,lifetime:a,send:(u,g)=>f.send?.(u,g)},l),p=t<
1?K(s,a,t,()=>d.arrange?.()):()=>{},f={lifetime:a,picture:d,fit:p,send:m,data:l};return o.set(s,f),f}return({data:s,parentElement:l,setStateValue:m})=>{let a=l.
querySelector(`.${n}`);if(!a||!s)return;let i=o.get(a),d=i&&_()&&ie(a)&&JSON.stringify(i.data)!==JSON.stringify(s);d&&i.lifetime.close();let p=i&&!d?i:r(a,s,m);
return p.send=m,p.data=s,j(a,{name:n,data:s}),p.picture.update(s),p.fit(),()=>{p.lifetime.close(),o.get(a)===p&&o.delete(a)}}}function ie(n){let e=n.getRootNode();
return(e instanceof ShadowRoot?e.host:n).closest(".st-key-stage")!==null}var ae={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function le(n){return[...n].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function z(n){let e=[];for(let t of n){let o=ae[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?le(t)[0]:""),r=e.at(-1);o?e.push({text:o,unseen:!0}):r&&
!r.unseen?r.text+=t:e.push({text:t,unseen:!1})}return e}function S(n){let e=z(n).map(({text:t,unseen:o})=>o?c("span",{class:"unseen"},t):t);return c("span",{class:"\
token",dir:"auto"},...e)}function x(n){let e=z(n).map(o=>o.text).join(""),t=e.length>1&&n.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
t)?`⁨${t}⁩`:t}function W(n){return/^<0x(..)>$/.exec(n)?.[1]??null}var ce=[.05,.1,.2,.5,1];function q(n){let e=Math.max(...n.map(t=>t.guesses[0][1]));return ce.find(t=>t>=e)??1}function V(n){let e=n.map(t=>new Set(t.guesses.map(
([o])=>o)));return n[0].guesses.map(([t])=>t).filter(t=>e.every(o=>o.has(t)))}var T=class{element;rows;data;middle=c("span");end=c("span");constructor(e,t,o){this.data=e;let r=c("div",{class:"scale","aria-hidden":"true"},c("span",{},"0"),
this.middle,this.end);this.rows=Array.from({length:e.k+1},()=>ue(o));let s=c("ol",{class:"rows","aria-label":t.name},...this.rows.map(({element:l})=>l));this.element=
c("section",{class:"panel",style:{"--bar":t.colour}},c("h3",{},t.name),r,s)}show(e,t,o,r){this.middle.textContent=b(t/2),this.end.textContent=b(t);let s=e.guesses.
length,l=e.true&&r!==null&&e.true[1]>s?{id:r,chance:e.true[0],rank:e.true[1]}:null;this.rows.forEach((m,a)=>{let{element:i,word:d,bar:p,share:f}=m,[u,g]=e.guesses[a]??
(l?[l.id,l.chance]:[null,0]);if(i.hidden=u===null,i.tabIndex=a?-1:0,i.dataset.id=u===null?"":String(u),u===null)return;i.classList.toggle("true",u===r),i.classList.
toggle("common",o.has(u)),i.classList.toggle("outside",a>=s);let v=a>=s&&l?[c("small",{},` ${h(this.data.words.rank,{rank:w(l.rank)})}`)]:[];d.replaceChildren(o.
has(u)?c("b",{class:"dot"},"● "):"",u===r?c("b",{class:"tick"},"✓ "):"",this.entry(u),...v),p.style.width=`${100*Math.min(1,g/t)}%`,f.textContent=b(g)})}light(e){
for(let{element:t}of this.rows)t.classList.toggle("lit",e!==null&&t.dataset.id===e)}entry(e){let{words:t,entries:o}=this.data;if(e===0)return c("span",{class:"e\
nd"},t.end);let r=e<257?W(o[e]):null;return r?c("span",{class:"byte"},h(t.byte,{byte:r})):S(o[e])}};function ue(n){let[e,t,o]=[c("span",{class:"word"}),c("i"),c(
"span",{class:"share"})],r=c("li",{class:"row",tabindex:-1},e,c("span",{class:"track"},t),o);return r.onpointerenter=r.onfocus=()=>n(r.dataset.id??null),r.onpointerleave=
r.onblur=()=>n(null),{element:r,word:e,bar:t,share:o}}var $=class{host;pending;view=null;text="";at=0;constructor(e){this.host=e,this.pending=e.lifetime.timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t)),e.
lifetime.resized(e.root,()=>this.reveal())}update(e){let{root:t}=this.host,o=e.tokens.join("\0");this.text!==o&&(this.at=y((e.place??e.start)-1,0,e.tokens.length-
1)),this.text=o,U(t,e.palette);let r=L(t),s=r instanceof HTMLElement?r.dataset.act:void 0;this.view=this.build(e),s&&t.querySelector(`[data-act="${s}"]`)?.focus(),
this.show()}build(e){let{root:t}=this.host,{words:o}=e,r=e.tokens.map((f,u)=>c("button",{type:"button",class:"chip","data-act":`chip-${u}`,onclick:()=>this.go(u)},
S(f),c("small",{},u+1))),s=f=>{for(let u of l)u.light(f)},l=e.models.map(f=>new T(e,f,s)),m=c("h2",{class:"ask"}),a=c("p",{class:"legend"}),i=c("ul",{class:"sai\
d","aria-live":"polite"}),d=(f,u,g,v)=>c("button",{type:"button",class:"arrow","data-act":f,"aria-label":v,title:v,onclick:()=>this.go(this.at+g)},u),p=c("div",
{class:"reading"},d("back","←",-1,o.back),d("forward","→",1,o.forward),...r);return t.replaceChildren(p,c("div",{class:"asked"},m,a),c("div",{class:"panels"},
...l.map(({element:f})=>f)),i),k(t,{role:"group","aria-label":o.name}),{data:e,reading:p,chips:r,panels:l,ask:m,legend:a,sentences:i}}go(e){this.view&&(this.at=
y(e,0,this.view.data.tokens.length-1),this.show(),this.pending.start(600,()=>this.host.send("place",this.at+1)))}show(){if(!this.view)return;let{at:e}=this,{data:t,
chips:o,panels:r,ask:s,legend:l,sentences:m}=this.view,{words:a}=t;o.forEach((u,g)=>{u.classList.toggle("now",g===e),u.classList.toggle("true",g===e+1),u.classList.
toggle("later",g>e+1),u.setAttribute("aria-pressed",String(g===e)),u.tabIndex=g===e?0:-1}),this.host.root.dataset.place=String(e+1),s.textContent=h(a.ask,{n:e+1,
token:x(t.tokens[e])});let i=t.models.map(u=>u.steps[e]),d=q(i),p=V(i),f=t.ids[e+1]??null;for(let[u,g]of r.entries())g.show(i[u],d,new Set(p),f);l.replaceChildren(
c("span",{},h(a.same_scale,{top:b(d)})),c("span",{class:"key"},c("b",{class:"dot"},"●"),` ${a.in_all}`),c("span",{class:"key"},c("b",{class:"frame"},"✓"),` ${a.
came}`)),m.replaceChildren(...this.facts(t,i,p).map(u=>c("li",{},u))),this.reveal()}reveal(){if(!this.view)return;let{reading:e,chips:t}=this.view,o=t[this.at],
r=o.offsetLeft-e.offsetLeft+o.offsetWidth/2;e.scrollLeft=r-e.clientWidth/2}facts(e,t,o){let{words:r,models:s,vocabulary:l,k:m}=e,a=f=>t.map((u,g)=>`${s[g].name}\
 ${f(u)}`).join(" · "),i=a(f=>b(I(f.guesses.map(([,u])=>u)))),d=[this.outcome(e,t,a)],p=o.map(f=>`‘${f===0?x(r.end):x(e.entries[f])}’`).join(", ");return s.
length>1&&d.push(o.length?h(r.say_common,{count:o.length,list:p}):r.say_no_common),d.push(h(r.say_rest,{k:m,each:i,rest:w(l-m)})),d}outcome({words:e,models:t,tokens:o},r,s){
if(this.at===o.length-1)return e.say_last;let l=i=>i.true?.[0]??0,m=s(i=>h(e.fared,{share:b(l(i)),rank:w(i.true?.[1]??0)})),a=r.reduce((i,d,p)=>l(d)>l(r[i])?p:i,
0);return h(e.say_true,{token:x(o[this.at+1]),each:m,best:t[a].name})}key(e){if(!this.view||C(e)||e.shiftKey)return;let t=L(this.host.root),o=this.view.panels.findIndex(
r=>r.rows.some(({element:s})=>s===t));o>=0?this.keyOfRow(e,this.view,o,t):this.keyOfToken(e,this.view,t)}keyOfToken(e,{data:t,chips:o},r){R(e,{ArrowLeft:()=>this.
go(this.at-1),ArrowRight:()=>this.go(this.at+1),Home:()=>this.go(0),End:()=>this.go(t.tokens.length-1)})&&r?.classList.contains("chip")&&o[this.at].focus()}keyOfRow(e,{
panels:t},o,r){let s=t[o].rows.findIndex(({element:m})=>m===r),l=(m,a)=>()=>{let i=t[y(o+a,0,t.length-1)].rows.filter(({element:d})=>!d.hidden);i[y(s+m,0,i.length-
1)].element.focus()};R(e,{ArrowUp:l(-1,0),ArrowDown:l(1,0),ArrowLeft:l(0,-1),ArrowRight:l(0,1)})}},qe=F("next-bars",n=>new $(n),.7);export{qe as default};

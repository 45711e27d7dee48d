var j=1e-6;function b(n){if(!Number.isFinite(n))return F(n);if(n<0)return z(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=j&&n>=1)return"100%";if(n>.999&&
n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let e=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(e).replace(/\.0$/,"")}%`}function z(n){let e=b(n);return e.
startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function w(n){return n.toLocaleString("en").replace("-","−")}function F(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function y(n,e,t){return Math.min(t,
Math.max(e,n))}function H(n){let e=0;for(let t of n)e+=t;return e}function D(n,e){for(let[t,r]of Object.entries(e))typeof r=="string"&&n.style.setProperty(`--${t}`,r);for(let t of["diverging","sequential"]){let r=e[t].map(([o,
a])=>`${a} ${o*100}%`);n.style.setProperty(`--${t}`,`linear-gradient(to right, ${r.join(", ")})`)}}function u(n,e={},...t){let r=document.createElement(n),{class:o,style:a={},onclick:l,...d}=e;o!==void 0&&(r.className=o);for(let[s,i]of Object.entries(a))r.style.
setProperty(s,i);l&&(r.onclick=()=>l()),T(r,d);for(let s of t)r.append(s instanceof Node?s:String(s));return r}function T(n,e){for(let[t,r]of Object.entries(e))r!=null&&n.setAttribute(t,String(r))}function S(n){let e=n.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function h(n,e){return n.replace(/\{(\w+)\}/g,(t,r)=>Object.
hasOwn(e,r)?String(e[r]):t)}var W="presenting";function L(){return typeof document<"u"&&document.documentElement.classList.contains(W)}function $(n){return n.ctrlKey||n.metaKey||n.altKey}function N(n,e){return Object.hasOwn(e,n.key)?(n.preventDefault(),n.stopPropagation(),e[n.key](),!0):!1}var V=6,q=1300,G=1.5,B={usual:990,most:2.25};function Y(n,e,t){if(t(e))return e;let[r,o]=[n,e];for(let a=0;a<V;a++){let l=(r+o)/2;t(l)?r=l:o=l}return r}function X(n,e=L()){
let{usual:t,most:r}=e?B:{usual:q,most:G};return Math.min(r,Math.max(1,n/t))}function I(n,e,t){let r=n.getRootNode(),o=(r instanceof ShadowRoot?r.host:n).closest(
".st-key-stage");if(!o)return()=>{};let a=()=>n.getBoundingClientRect().height,l=s=>{let i=Y(t,X(o.clientWidth),p=>(n.style.zoom=String(p),a()<=s));return n.style.
zoom=String(i),i},d=()=>{let s=o.clientHeight;if(!s)return;n.style.maxHeight="",n.classList.remove("crowded");let i=l(s);a()>s+1&&(n.classList.add("crowded"),i=
l(s)),n.style.maxHeight=`${s/i}px`,n.style.overflowY="auto"};return e.resized(o,d),d}var E=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,r){e.addEventListener(t,r,{signal:this.#e.signal})}resized(e,t){
let r=new ResizeObserver(t);r.observe(e),this.#t.add(()=>r.disconnect())}timer(){let e=new P;return this.#t.add(()=>e.close()),e}frame(){let e=new A;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},P=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},A=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function O(n,e,t=1){let r=new WeakMap;function o(a,l,d){let s=new E,i={root:a,lifetime:s,send:(m,c)=>f.send?.(m,c)},p=t<1?I(a,s,t):()=>{},f={lifetime:s,picture:e(
i,l),fit:p,send:d};return r.set(a,f),f}return({data:a,parentElement:l,setStateValue:d})=>{let s=l.querySelector(`.${n}`);if(!s||!a)return;let i=r.get(s)??o(s,a,
d);return i.send=d,i.picture.update(a),i.fit(),()=>{i.lifetime.close(),r.get(s)===i&&r.delete(s)}}}var Z={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function J(n){return[...n].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function U(n){let e=[];for(let t of n){let r=Z[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?J(t)[0]:""),o=e.at(-1);r?e.push({text:r,unseen:!0}):o&&!o.
unseen?o.text+=t:e.push({text:t,unseen:!1})}return e}function M(n){let e=U(n).map(({text:t,unseen:r})=>r?u("span",{class:"unseen"},t):t);return u("span",{class:"\
token",dir:"auto"},...e)}function x(n){let e=U(n).map(r=>r.text).join(""),t=e.length>1&&n.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
t)?`⁨${t}⁩`:t}function C(n){return/^<0x(..)>$/.exec(n)?.[1]??null}var Q=[.05,.1,.2,.5,1];function _(n){let e=Math.max(...n.map(t=>t.guesses[0][1]));return Q.find(t=>t>=e)??1}function K(n){let e=n.map(t=>new Set(t.guesses.map(([
r])=>r)));return n[0].guesses.map(([t])=>t).filter(t=>e.every(r=>r.has(t)))}var k=class{element;rows;data;middle=u("span");end=u("span");constructor(e,t,r){this.data=e;let o=u("div",{class:"scale","aria-hidden":"true"},u("span",{},"0"),
this.middle,this.end);this.rows=Array.from({length:e.k+1},()=>ee(r));let a=u("ol",{class:"rows","aria-label":t.name},...this.rows.map(({element:l})=>l));this.element=
u("section",{class:"panel",style:{"--bar":t.colour}},u("h3",{},t.name),o,a)}show(e,t,r,o){this.middle.textContent=b(t/2),this.end.textContent=b(t);let a=e.guesses.
length,l=e.true&&o!==null&&e.true[1]>a?{id:o,chance:e.true[0],rank:e.true[1]}:null;this.rows.forEach((d,s)=>{let{element:i,word:p,bar:f,share:m}=d,[c,g]=e.guesses[s]??
(l?[l.id,l.chance]:[null,0]);if(i.hidden=c===null,i.tabIndex=s?-1:0,i.dataset.id=c===null?"":String(c),c===null)return;i.classList.toggle("true",c===o),i.classList.
toggle("common",r.has(c)),i.classList.toggle("outside",s>=a);let v=s>=a&&l?[u("small",{},` ${h(this.data.words.rank,{rank:w(l.rank)})}`)]:[];p.replaceChildren(r.
has(c)?u("b",{class:"dot"},"● "):"",c===o?u("b",{class:"tick"},"✓ "):"",this.entry(c),...v),f.style.width=`${100*Math.min(1,g/t)}%`,m.textContent=b(g)})}light(e){
for(let{element:t}of this.rows)t.classList.toggle("lit",e!==null&&t.dataset.id===e)}entry(e){let{words:t,entries:r}=this.data;if(e===0)return u("span",{class:"e\
nd"},t.end);let o=e<257?C(r[e]):null;return o?u("span",{class:"byte"},h(t.byte,{byte:o})):M(r[e])}};function ee(n){let[e,t,r]=[u("span",{class:"word"}),u("i"),u(
"span",{class:"share"})],o=u("li",{class:"row",tabindex:-1},e,u("span",{class:"track"},t),r);return o.onpointerenter=o.onfocus=()=>n(o.dataset.id??null),o.onpointerleave=
o.onblur=()=>n(null),{element:o,word:e,bar:t,share:r}}var R=class{host;pending;view=null;text="";at=0;constructor(e){this.host=e,this.pending=e.lifetime.timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t)),e.
lifetime.resized(e.root,()=>this.reveal())}update(e){let{root:t}=this.host,r=e.tokens.join("\0");this.text!==r&&(this.at=y((e.place??e.start)-1,0,e.tokens.length-
1)),this.text=r,D(t,e.palette);let o=S(t),a=o instanceof HTMLElement?o.dataset.act:void 0;this.view=this.build(e),a&&t.querySelector(`[data-act="${a}"]`)?.focus(),
this.show()}build(e){let{root:t}=this.host,{words:r}=e,o=e.tokens.map((m,c)=>u("button",{type:"button",class:"chip","data-act":`chip-${c}`,onclick:()=>this.go(c)},
M(m),u("small",{},c+1))),a=m=>{for(let c of l)c.light(m)},l=e.models.map(m=>new k(e,m,a)),d=u("h2",{class:"ask"}),s=u("p",{class:"legend"}),i=u("ul",{class:"sai\
d","aria-live":"polite"}),p=(m,c,g,v)=>u("button",{type:"button",class:"arrow","data-act":m,"aria-label":v,title:v,onclick:()=>this.go(this.at+g)},c),f=u("div",
{class:"reading"},p("back","←",-1,r.back),p("forward","→",1,r.forward),...o);return t.replaceChildren(f,u("div",{class:"asked"},d,s),u("div",{class:"panels"},
...l.map(({element:m})=>m)),i),T(t,{role:"group","aria-label":r.name}),{data:e,reading:f,chips:o,panels:l,ask:d,legend:s,sentences:i}}go(e){this.view&&(this.at=
y(e,0,this.view.data.tokens.length-1),this.show(),this.pending.start(600,()=>this.host.send("place",this.at+1)))}show(){if(!this.view)return;let{at:e}=this,{data:t,
chips:r,panels:o,ask:a,legend:l,sentences:d}=this.view,{words:s}=t;r.forEach((c,g)=>{c.classList.toggle("now",g===e),c.classList.toggle("true",g===e+1),c.classList.
toggle("later",g>e+1),c.setAttribute("aria-pressed",String(g===e)),c.tabIndex=g===e?0:-1}),this.host.root.dataset.place=String(e+1),a.textContent=h(s.ask,{n:e+1,
token:x(t.tokens[e])});let i=t.models.map(c=>c.steps[e]),p=_(i),f=K(i),m=t.ids[e+1]??null;for(let[c,g]of o.entries())g.show(i[c],p,new Set(f),m);l.replaceChildren(
u("span",{},h(s.same_scale,{top:b(p)})),u("span",{class:"key"},u("b",{class:"dot"},"●"),` ${s.in_all}`),u("span",{class:"key"},u("b",{class:"frame"},"✓"),` ${s.
came}`)),d.replaceChildren(...this.facts(t,i,f).map(c=>u("li",{},c))),this.reveal()}reveal(){if(!this.view)return;let{reading:e,chips:t}=this.view,r=t[this.at],
o=r.offsetLeft-e.offsetLeft+r.offsetWidth/2;e.scrollLeft=o-e.clientWidth/2}facts(e,t,r){let{words:o,models:a,vocabulary:l,k:d}=e,s=m=>t.map((c,g)=>`${a[g].name}\
 ${m(c)}`).join(" · "),i=s(m=>b(H(m.guesses.map(([,c])=>c)))),p=[this.outcome(e,t,s)],f=r.map(m=>`‘${m===0?x(o.end):x(e.entries[m])}’`).join(", ");return a.
length>1&&p.push(r.length?h(o.say_common,{count:r.length,list:f}):o.say_no_common),p.push(h(o.say_rest,{k:d,each:i,rest:w(l-d)})),p}outcome({words:e,models:t,tokens:r},o,a){
if(this.at===r.length-1)return e.say_last;let l=i=>i.true?.[0]??0,d=a(i=>h(e.fared,{share:b(l(i)),rank:w(i.true?.[1]??0)})),s=o.reduce((i,p,f)=>l(p)>l(o[i])?f:i,
0);return h(e.say_true,{token:x(r[this.at+1]),each:d,best:t[s].name})}key(e){if(!this.view||$(e)||e.shiftKey)return;let t=S(this.host.root),r=this.view.panels.findIndex(
o=>o.rows.some(({element:a})=>a===t));r>=0?this.keyOfRow(e,this.view,r,t):this.keyOfToken(e,this.view,t)}keyOfToken(e,{data:t,chips:r},o){N(e,{ArrowLeft:()=>this.
go(this.at-1),ArrowRight:()=>this.go(this.at+1),Home:()=>this.go(0),End:()=>this.go(t.tokens.length-1)})&&o?.classList.contains("chip")&&r[this.at].focus()}keyOfRow(e,{
panels:t},r,o){let a=t[r].rows.findIndex(({element:d})=>d===o),l=(d,s)=>()=>{let i=t[y(r+s,0,t.length-1)].rows.filter(({element:p})=>!p.hidden);i[y(a+d,0,i.length-
1)].element.focus()};N(e,{ArrowUp:l(-1,0),ArrowDown:l(1,0),ArrowLeft:l(0,-1),ArrowRight:l(0,1)})}},Ae=O("next-bars",n=>new R(n),.7);export{Ae as default};

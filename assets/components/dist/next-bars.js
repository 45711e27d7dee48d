var z=1e-6;function b(n){if(!Number.isFinite(n))return V(n);if(n<0)return W(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=z&&n>=1)return"100%";if(n>.999&&
n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let e=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(e).replace(/\.0$/,"")}%`}function W(n){let e=b(n);return e.
startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function w(n){return n.toLocaleString("en").replace("-","−")}function V(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function y(n,e,t){return Math.min(t,
Math.max(e,n))}function H(n){let e=0;for(let t of n)e+=t;return e}function $(n,e){for(let[t,r]of Object.entries(e))typeof r=="string"&&n.style.setProperty(`--${t}`,r);for(let t of["diverging","sequential"]){let r=e[t].map(([o,
s])=>`${s} ${o*100}%`);n.style.setProperty(`--${t}`,`linear-gradient(to right, ${r.join(", ")})`)}}function c(n,e={},...t){let r=document.createElement(n),{class:o,style:s={},onclick:l,...d}=e;o!==void 0&&(r.className=o);for(let[a,i]of Object.entries(s))r.style.
setProperty(a,i);l&&(r.onclick=()=>l()),T(r,d);for(let a of t)r.append(a instanceof Node?a:String(a));return r}function T(n,e){for(let[t,r]of Object.entries(e))r!=null&&n.setAttribute(t,String(r))}function L(n){let e=n.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function h(n,e){return n.replace(/\{(\w+)\}/g,(t,r)=>Object.
hasOwn(e,r)?String(e[r]):t)}var q="presenting";function N(){return typeof document<"u"&&document.documentElement.classList.contains(q)}function E(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function O(n){return n.ctrlKey||n.metaKey||n.altKey}function P(n,e){return Object.hasOwn(e,n.key)?(n.preventDefault(),n.stopPropagation(),e[n.key](),!0):!1}var B=6,G=1300,Y=1.5,X={usual:990,most:2.25},Z=.4;function J(n,e,t){if(t(e))return e;let[r,o]=[n,e];for(let s=0;s<B;s++){let l=(r+o)/2;t(l)?r=l:o=l}return r}function Q(n,e=N()){
let{usual:t,most:r}=e?X:{usual:G,most:Y};return Math.min(r,Math.max(1,n/t))}function I(n,e,t,r=()=>{}){let o=n.getRootNode(),s=(o instanceof ShadowRoot?o.host:n).
closest(".st-key-stage");if(!s)return()=>{};let l=()=>n.getBoundingClientRect().height,d=i=>{let m=J(E()?Math.min(t,Z):t,Q(s.clientWidth),g=>(n.style.zoom=String(
g),r(),l()<=i));return n.style.zoom=String(m),r(),m},a=()=>{let i=s.clientHeight;if(!i)return;n.style.maxHeight="",n.classList.remove("crowded");let m=d(i);l()>
i+1&&(n.classList.add("crowded"),m=d(i)),n.style.maxHeight=`${i/m}px`,n.style.overflowY="auto"};return e.resized(s,a),a}var M=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,r){e.addEventListener(t,r,{signal:this.#e.signal})}resized(e,t){
let r=new ResizeObserver(t);r.observe(e),this.#t.add(()=>r.disconnect())}timer(){let e=new R;return this.#t.add(()=>e.close()),e}frame(){let e=new A;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},R=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},A=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var ee=Symbol.for("seq2see.picture");function U(n,e){n[ee]=e}function C(n,e,t=1){let r=new WeakMap;function o(s,l,d){let a=new M;E()&&s.classList.add("framed");let m=e({root:s,lifetime:a,send:(u,p)=>f.send?.(u,p)},l),g=t<
1?I(s,a,t,()=>m.arrange?.()):()=>{},f={lifetime:a,picture:m,fit:g,send:d};return r.set(s,f),f}return({data:s,parentElement:l,setStateValue:d})=>{let a=l.querySelector(
`.${n}`);if(!a||!s)return;let i=r.get(a)??o(a,s,d);return i.send=d,U(a,{name:n,data:s}),i.picture.update(s),i.fit(),()=>{i.lifetime.close(),r.get(a)===i&&r.delete(
a)}}}var te={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function ne(n){return[...n].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function _(n){let e=[];for(let t of n){let r=te[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?ne(t)[0]:""),o=e.at(-1);r?e.push({text:r,unseen:!0}):o&&
!o.unseen?o.text+=t:e.push({text:t,unseen:!1})}return e}function S(n){let e=_(n).map(({text:t,unseen:r})=>r?c("span",{class:"unseen"},t):t);return c("span",{class:"\
token",dir:"auto"},...e)}function x(n){let e=_(n).map(r=>r.text).join(""),t=e.length>1&&n.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
t)?`⁨${t}⁩`:t}function K(n){return/^<0x(..)>$/.exec(n)?.[1]??null}var re=[.05,.1,.2,.5,1];function j(n){let e=Math.max(...n.map(t=>t.guesses[0][1]));return re.find(t=>t>=e)??1}function F(n){let e=n.map(t=>new Set(t.guesses.map(
([r])=>r)));return n[0].guesses.map(([t])=>t).filter(t=>e.every(r=>r.has(t)))}var k=class{element;rows;data;middle=c("span");end=c("span");constructor(e,t,r){this.data=e;let o=c("div",{class:"scale","aria-hidden":"true"},c("span",{},"0"),
this.middle,this.end);this.rows=Array.from({length:e.k+1},()=>oe(r));let s=c("ol",{class:"rows","aria-label":t.name},...this.rows.map(({element:l})=>l));this.element=
c("section",{class:"panel",style:{"--bar":t.colour}},c("h3",{},t.name),o,s)}show(e,t,r,o){this.middle.textContent=b(t/2),this.end.textContent=b(t);let s=e.guesses.
length,l=e.true&&o!==null&&e.true[1]>s?{id:o,chance:e.true[0],rank:e.true[1]}:null;this.rows.forEach((d,a)=>{let{element:i,word:m,bar:g,share:f}=d,[u,p]=e.guesses[a]??
(l?[l.id,l.chance]:[null,0]);if(i.hidden=u===null,i.tabIndex=a?-1:0,i.dataset.id=u===null?"":String(u),u===null)return;i.classList.toggle("true",u===o),i.classList.
toggle("common",r.has(u)),i.classList.toggle("outside",a>=s);let v=a>=s&&l?[c("small",{},` ${h(this.data.words.rank,{rank:w(l.rank)})}`)]:[];m.replaceChildren(r.
has(u)?c("b",{class:"dot"},"● "):"",u===o?c("b",{class:"tick"},"✓ "):"",this.entry(u),...v),g.style.width=`${100*Math.min(1,p/t)}%`,f.textContent=b(p)})}light(e){
for(let{element:t}of this.rows)t.classList.toggle("lit",e!==null&&t.dataset.id===e)}entry(e){let{words:t,entries:r}=this.data;if(e===0)return c("span",{class:"e\
nd"},t.end);let o=e<257?K(r[e]):null;return o?c("span",{class:"byte"},h(t.byte,{byte:o})):S(r[e])}};function oe(n){let[e,t,r]=[c("span",{class:"word"}),c("i"),c(
"span",{class:"share"})],o=c("li",{class:"row",tabindex:-1},e,c("span",{class:"track"},t),r);return o.onpointerenter=o.onfocus=()=>n(o.dataset.id??null),o.onpointerleave=
o.onblur=()=>n(null),{element:o,word:e,bar:t,share:r}}var D=class{host;pending;view=null;text="";at=0;constructor(e){this.host=e,this.pending=e.lifetime.timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t)),e.
lifetime.resized(e.root,()=>this.reveal())}update(e){let{root:t}=this.host,r=e.tokens.join("\0");this.text!==r&&(this.at=y((e.place??e.start)-1,0,e.tokens.length-
1)),this.text=r,$(t,e.palette);let o=L(t),s=o instanceof HTMLElement?o.dataset.act:void 0;this.view=this.build(e),s&&t.querySelector(`[data-act="${s}"]`)?.focus(),
this.show()}build(e){let{root:t}=this.host,{words:r}=e,o=e.tokens.map((f,u)=>c("button",{type:"button",class:"chip","data-act":`chip-${u}`,onclick:()=>this.go(u)},
S(f),c("small",{},u+1))),s=f=>{for(let u of l)u.light(f)},l=e.models.map(f=>new k(e,f,s)),d=c("h2",{class:"ask"}),a=c("p",{class:"legend"}),i=c("ul",{class:"sai\
d","aria-live":"polite"}),m=(f,u,p,v)=>c("button",{type:"button",class:"arrow","data-act":f,"aria-label":v,title:v,onclick:()=>this.go(this.at+p)},u),g=c("div",
{class:"reading"},m("back","←",-1,r.back),m("forward","→",1,r.forward),...o);return t.replaceChildren(g,c("div",{class:"asked"},d,a),c("div",{class:"panels"},
...l.map(({element:f})=>f)),i),T(t,{role:"group","aria-label":r.name}),{data:e,reading:g,chips:o,panels:l,ask:d,legend:a,sentences:i}}go(e){this.view&&(this.at=
y(e,0,this.view.data.tokens.length-1),this.show(),this.pending.start(600,()=>this.host.send("place",this.at+1)))}show(){if(!this.view)return;let{at:e}=this,{data:t,
chips:r,panels:o,ask:s,legend:l,sentences:d}=this.view,{words:a}=t;r.forEach((u,p)=>{u.classList.toggle("now",p===e),u.classList.toggle("true",p===e+1),u.classList.
toggle("later",p>e+1),u.setAttribute("aria-pressed",String(p===e)),u.tabIndex=p===e?0:-1}),this.host.root.dataset.place=String(e+1),s.textContent=h(a.ask,{n:e+1,
token:x(t.tokens[e])});let i=t.models.map(u=>u.steps[e]),m=j(i),g=F(i),f=t.ids[e+1]??null;for(let[u,p]of o.entries())p.show(i[u],m,new Set(g),f);l.replaceChildren(
c("span",{},h(a.same_scale,{top:b(m)})),c("span",{class:"key"},c("b",{class:"dot"},"●"),` ${a.in_all}`),c("span",{class:"key"},c("b",{class:"frame"},"✓"),` ${a.
came}`)),d.replaceChildren(...this.facts(t,i,g).map(u=>c("li",{},u))),this.reveal()}reveal(){if(!this.view)return;let{reading:e,chips:t}=this.view,r=t[this.at],
o=r.offsetLeft-e.offsetLeft+r.offsetWidth/2;e.scrollLeft=o-e.clientWidth/2}facts(e,t,r){let{words:o,models:s,vocabulary:l,k:d}=e,a=f=>t.map((u,p)=>`${s[p].name}\
 ${f(u)}`).join(" · "),i=a(f=>b(H(f.guesses.map(([,u])=>u)))),m=[this.outcome(e,t,a)],g=r.map(f=>`‘${f===0?x(o.end):x(e.entries[f])}’`).join(", ");return s.
length>1&&m.push(r.length?h(o.say_common,{count:r.length,list:g}):o.say_no_common),m.push(h(o.say_rest,{k:d,each:i,rest:w(l-d)})),m}outcome({words:e,models:t,tokens:r},o,s){
if(this.at===r.length-1)return e.say_last;let l=i=>i.true?.[0]??0,d=s(i=>h(e.fared,{share:b(l(i)),rank:w(i.true?.[1]??0)})),a=o.reduce((i,m,g)=>l(m)>l(o[i])?g:i,
0);return h(e.say_true,{token:x(r[this.at+1]),each:d,best:t[a].name})}key(e){if(!this.view||O(e)||e.shiftKey)return;let t=L(this.host.root),r=this.view.panels.findIndex(
o=>o.rows.some(({element:s})=>s===t));r>=0?this.keyOfRow(e,this.view,r,t):this.keyOfToken(e,this.view,t)}keyOfToken(e,{data:t,chips:r},o){P(e,{ArrowLeft:()=>this.
go(this.at-1),ArrowRight:()=>this.go(this.at+1),Home:()=>this.go(0),End:()=>this.go(t.tokens.length-1)})&&o?.classList.contains("chip")&&r[this.at].focus()}keyOfRow(e,{
panels:t},r,o){let s=t[r].rows.findIndex(({element:d})=>d===o),l=(d,a)=>()=>{let i=t[y(r+a,0,t.length-1)].rows.filter(({element:m})=>!m.hidden);i[y(s+d,0,i.length-
1)].element.focus()};P(e,{ArrowUp:l(-1,0),ArrowDown:l(1,0),ArrowLeft:l(0,-1),ArrowRight:l(0,1)})}},Ue=C("next-bars",n=>new D(n),.7);export{Ue as default};

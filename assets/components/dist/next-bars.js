var z=1e-6;function b(n){if(!Number.isFinite(n))return W(n);if(n<0)return F(-n);if(n===0)return"0%";if(n<.001)return"<0.1%";if(Math.abs(n-1)<=z&&n>=1)return"100%";if(n>.999&&
n<1)return">99.9%";if(n>1&&n<1.0005)return">100%";let e=n<.1||n>.9&&n<1.1?1:0;return`${(100*n).toFixed(e).replace(/\.0$/,"")}%`}function F(n){let e=b(n);return e.
startsWith("<")?`>−${e.slice(1)}`:e.startsWith(">")?`<−${e.slice(1)}`:"−"+e}function w(n){return n.toLocaleString("en").replace("-","−")}function W(n){return Number.isNaN(n)?"–":n<0?"−∞":"∞"}function y(n,e,t){return Math.min(t,
Math.max(e,n))}function H(n){let e=0;for(let t of n)e+=t;return e}function D(n,e){for(let[t,r]of Object.entries(e))typeof r=="string"&&n.style.setProperty(`--${t}`,r);for(let t of["diverging","sequential"]){let r=e[t].map(([o,
i])=>`${i} ${o*100}%`);n.style.setProperty(`--${t}`,`linear-gradient(to right, ${r.join(", ")})`)}}function u(n,e={},...t){let r=document.createElement(n),{class:o,style:i={},onclick:l,...d}=e;o!==void 0&&(r.className=o);for(let[a,s]of Object.entries(i))r.style.
setProperty(a,s);l&&(r.onclick=()=>l()),S(r,d);for(let a of t)r.append(a instanceof Node?a:String(a));return r}function S(n,e){for(let[t,r]of Object.entries(e))r!=null&&n.setAttribute(t,String(r))}function T(n){let e=n.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function h(n,e){return n.replace(/\{(\w+)\}/g,(t,r)=>Object.
hasOwn(e,r)?String(e[r]):t)}var V="presenting";function L(){return typeof document<"u"&&document.documentElement.classList.contains(V)}function $(n){return n.ctrlKey||n.metaKey||n.altKey}function N(n,e){return Object.hasOwn(e,n.key)?(n.preventDefault(),n.stopPropagation(),e[n.key](),!0):!1}var q=6,G=1300,B=1.5,Y={usual:990,most:2.25};function X(n,e,t){if(t(e))return e;let[r,o]=[n,e];for(let i=0;i<q;i++){let l=(r+o)/2;t(l)?r=l:o=l}return r}function Z(n,e=L()){
let{usual:t,most:r}=e?Y:{usual:G,most:B};return Math.min(r,Math.max(1,n/t))}function O(n,e,t,r=()=>{}){let o=n.getRootNode(),i=(o instanceof ShadowRoot?o.host:n).
closest(".st-key-stage");if(!i)return()=>{};let l=()=>n.getBoundingClientRect().height,d=s=>{let m=X(t,Z(i.clientWidth),g=>(n.style.zoom=String(g),r(),l()<=s));
return n.style.zoom=String(m),r(),m},a=()=>{let s=i.clientHeight;if(!s)return;n.style.maxHeight="",n.classList.remove("crowded");let m=d(s);l()>s+1&&(n.classList.
add("crowded"),m=d(s)),n.style.maxHeight=`${s/m}px`,n.style.overflowY="auto"};return e.resized(i,a),a}var E=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,t,r){e.addEventListener(t,r,{signal:this.#e.signal})}resized(e,t){
let r=new ResizeObserver(t);r.observe(e),this.#t.add(()=>r.disconnect())}timer(){let e=new P;return this.#t.add(()=>e.close()),e}frame(){let e=new R;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},P=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,t){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,t()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},R=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(t=>{this.#e=null,e(t)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var J=Symbol.for("seq2see.picture");function I(n,e){n[J]=e}function U(n,e,t=1){let r=new WeakMap;function o(i,l,d){let a=new E,m=e({root:i,lifetime:a,send:(c,p)=>f.send?.(c,p)},l),g=t<1?O(i,a,t,()=>m.arrange?.()):()=>{},
f={lifetime:a,picture:m,fit:g,send:d};return r.set(i,f),f}return({data:i,parentElement:l,setStateValue:d})=>{let a=l.querySelector(`.${n}`);if(!a||!i)return;let s=r.
get(a)??o(a,i,d);return s.send=d,I(a,{name:n,data:i}),s.picture.update(i),s.fit(),()=>{s.lifetime.close(),r.get(a)===s&&r.delete(a)}}}var Q={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function ee(n){return[...n].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function C(n){let e=[];for(let t of n){let r=Q[t]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(t)?ee(t)[0]:""),o=e.at(-1);r?e.push({text:r,unseen:!0}):o&&!o.
unseen?o.text+=t:e.push({text:t,unseen:!1})}return e}function M(n){let e=C(n).map(({text:t,unseen:r})=>r?u("span",{class:"unseen"},t):t);return u("span",{class:"\
token",dir:"auto"},...e)}function x(n){let e=C(n).map(r=>r.text).join(""),t=e.length>1&&n.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
t)?`⁨${t}⁩`:t}function _(n){return/^<0x(..)>$/.exec(n)?.[1]??null}var te=[.05,.1,.2,.5,1];function K(n){let e=Math.max(...n.map(t=>t.guesses[0][1]));return te.find(t=>t>=e)??1}function j(n){let e=n.map(t=>new Set(t.guesses.map(
([r])=>r)));return n[0].guesses.map(([t])=>t).filter(t=>e.every(r=>r.has(t)))}var k=class{element;rows;data;middle=u("span");end=u("span");constructor(e,t,r){this.data=e;let o=u("div",{class:"scale","aria-hidden":"true"},u("span",{},"0"),
this.middle,this.end);this.rows=Array.from({length:e.k+1},()=>ne(r));let i=u("ol",{class:"rows","aria-label":t.name},...this.rows.map(({element:l})=>l));this.element=
u("section",{class:"panel",style:{"--bar":t.colour}},u("h3",{},t.name),o,i)}show(e,t,r,o){this.middle.textContent=b(t/2),this.end.textContent=b(t);let i=e.guesses.
length,l=e.true&&o!==null&&e.true[1]>i?{id:o,chance:e.true[0],rank:e.true[1]}:null;this.rows.forEach((d,a)=>{let{element:s,word:m,bar:g,share:f}=d,[c,p]=e.guesses[a]??
(l?[l.id,l.chance]:[null,0]);if(s.hidden=c===null,s.tabIndex=a?-1:0,s.dataset.id=c===null?"":String(c),c===null)return;s.classList.toggle("true",c===o),s.classList.
toggle("common",r.has(c)),s.classList.toggle("outside",a>=i);let v=a>=i&&l?[u("small",{},` ${h(this.data.words.rank,{rank:w(l.rank)})}`)]:[];m.replaceChildren(r.
has(c)?u("b",{class:"dot"},"● "):"",c===o?u("b",{class:"tick"},"✓ "):"",this.entry(c),...v),g.style.width=`${100*Math.min(1,p/t)}%`,f.textContent=b(p)})}light(e){
for(let{element:t}of this.rows)t.classList.toggle("lit",e!==null&&t.dataset.id===e)}entry(e){let{words:t,entries:r}=this.data;if(e===0)return u("span",{class:"e\
nd"},t.end);let o=e<257?_(r[e]):null;return o?u("span",{class:"byte"},h(t.byte,{byte:o})):M(r[e])}};function ne(n){let[e,t,r]=[u("span",{class:"word"}),u("i"),u(
"span",{class:"share"})],o=u("li",{class:"row",tabindex:-1},e,u("span",{class:"track"},t),r);return o.onpointerenter=o.onfocus=()=>n(o.dataset.id??null),o.onpointerleave=
o.onblur=()=>n(null),{element:o,word:e,bar:t,share:r}}var A=class{host;pending;view=null;text="";at=0;constructor(e){this.host=e,this.pending=e.lifetime.timer(),e.lifetime.listen(e.root,"keydown",t=>this.key(t)),e.
lifetime.resized(e.root,()=>this.reveal())}update(e){let{root:t}=this.host,r=e.tokens.join("\0");this.text!==r&&(this.at=y((e.place??e.start)-1,0,e.tokens.length-
1)),this.text=r,D(t,e.palette);let o=T(t),i=o instanceof HTMLElement?o.dataset.act:void 0;this.view=this.build(e),i&&t.querySelector(`[data-act="${i}"]`)?.focus(),
this.show()}build(e){let{root:t}=this.host,{words:r}=e,o=e.tokens.map((f,c)=>u("button",{type:"button",class:"chip","data-act":`chip-${c}`,onclick:()=>this.go(c)},
M(f),u("small",{},c+1))),i=f=>{for(let c of l)c.light(f)},l=e.models.map(f=>new k(e,f,i)),d=u("h2",{class:"ask"}),a=u("p",{class:"legend"}),s=u("ul",{class:"sai\
d","aria-live":"polite"}),m=(f,c,p,v)=>u("button",{type:"button",class:"arrow","data-act":f,"aria-label":v,title:v,onclick:()=>this.go(this.at+p)},c),g=u("div",
{class:"reading"},m("back","←",-1,r.back),m("forward","→",1,r.forward),...o);return t.replaceChildren(g,u("div",{class:"asked"},d,a),u("div",{class:"panels"},
...l.map(({element:f})=>f)),s),S(t,{role:"group","aria-label":r.name}),{data:e,reading:g,chips:o,panels:l,ask:d,legend:a,sentences:s}}go(e){this.view&&(this.at=
y(e,0,this.view.data.tokens.length-1),this.show(),this.pending.start(600,()=>this.host.send("place",this.at+1)))}show(){if(!this.view)return;let{at:e}=this,{data:t,
chips:r,panels:o,ask:i,legend:l,sentences:d}=this.view,{words:a}=t;r.forEach((c,p)=>{c.classList.toggle("now",p===e),c.classList.toggle("true",p===e+1),c.classList.
toggle("later",p>e+1),c.setAttribute("aria-pressed",String(p===e)),c.tabIndex=p===e?0:-1}),this.host.root.dataset.place=String(e+1),i.textContent=h(a.ask,{n:e+1,
token:x(t.tokens[e])});let s=t.models.map(c=>c.steps[e]),m=K(s),g=j(s),f=t.ids[e+1]??null;for(let[c,p]of o.entries())p.show(s[c],m,new Set(g),f);l.replaceChildren(
u("span",{},h(a.same_scale,{top:b(m)})),u("span",{class:"key"},u("b",{class:"dot"},"●"),` ${a.in_all}`),u("span",{class:"key"},u("b",{class:"frame"},"✓"),` ${a.
came}`)),d.replaceChildren(...this.facts(t,s,g).map(c=>u("li",{},c))),this.reveal()}reveal(){if(!this.view)return;let{reading:e,chips:t}=this.view,r=t[this.at],
o=r.offsetLeft-e.offsetLeft+r.offsetWidth/2;e.scrollLeft=o-e.clientWidth/2}facts(e,t,r){let{words:o,models:i,vocabulary:l,k:d}=e,a=f=>t.map((c,p)=>`${i[p].name}\
 ${f(c)}`).join(" · "),s=a(f=>b(H(f.guesses.map(([,c])=>c)))),m=[this.outcome(e,t,a)],g=r.map(f=>`‘${f===0?x(o.end):x(e.entries[f])}’`).join(", ");return i.
length>1&&m.push(r.length?h(o.say_common,{count:r.length,list:g}):o.say_no_common),m.push(h(o.say_rest,{k:d,each:s,rest:w(l-d)})),m}outcome({words:e,models:t,tokens:r},o,i){
if(this.at===r.length-1)return e.say_last;let l=s=>s.true?.[0]??0,d=i(s=>h(e.fared,{share:b(l(s)),rank:w(s.true?.[1]??0)})),a=o.reduce((s,m,g)=>l(m)>l(o[s])?g:s,
0);return h(e.say_true,{token:x(r[this.at+1]),each:d,best:t[a].name})}key(e){if(!this.view||$(e)||e.shiftKey)return;let t=T(this.host.root),r=this.view.panels.findIndex(
o=>o.rows.some(({element:i})=>i===t));r>=0?this.keyOfRow(e,this.view,r,t):this.keyOfToken(e,this.view,t)}keyOfToken(e,{data:t,chips:r},o){N(e,{ArrowLeft:()=>this.
go(this.at-1),ArrowRight:()=>this.go(this.at+1),Home:()=>this.go(0),End:()=>this.go(t.tokens.length-1)})&&o?.classList.contains("chip")&&r[this.at].focus()}keyOfRow(e,{
panels:t},r,o){let i=t[r].rows.findIndex(({element:d})=>d===o),l=(d,a)=>()=>{let s=t[y(r+a,0,t.length-1)].rows.filter(({element:m})=>!m.hidden);s[y(i+d,0,s.length-
1)].element.focus()};N(e,{ArrowUp:l(-1,0),ArrowDown:l(1,0),ArrowLeft:l(0,-1),ArrowRight:l(0,1)})}},$e=U("next-bars",n=>new A(n),.7);export{$e as default};

function p(t){return t.toLocaleString("en").replace("-","−")}function $(t,e){for(let[n,o]of Object.entries(e))typeof o=="string"&&t.style.setProperty(`--${n}`,o);for(let n of["diverging","sequential"]){let o=e[n].map(([i,
r])=>`${r} ${i*100}%`);t.style.setProperty(`--${n}`,`linear-gradient(to right, ${o.join(", ")})`)}}function c(t,e={},...n){let o=document.createElement(t),{class:i,style:r={},onclick:a,...l}=e;i!==void 0&&(o.className=i);for(let[s,u]of Object.entries(r))o.style.
setProperty(s,u);a&&(o.onclick=()=>a()),v(o,l);for(let s of n)o.append(s instanceof Node?s:String(s));return o}function v(t,e){for(let[n,o]of Object.entries(e))o!=null&&t.setAttribute(n,String(o))}function H(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function f(t,e){return t.replace(/\{(\w+)\}/g,(n,o)=>Object.
hasOwn(e,o)?String(e[o]):n)}var B="presenting";function S(){return typeof document<"u"&&document.documentElement.classList.contains(B)}function E(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function O(t){return t.ctrlKey||t.metaKey||t.altKey}function I(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var N="data-test-script-state",L=0,k=0;function C(){return L>k}function V(){let t=document.querySelector(`[${N}]`);if(!t)return;L+=1;let e=L,n=!1,o=new MutationObserver(
()=>{t.getAttribute(N)!=="notRunning"?n=!0:n&&(o.disconnect(),setTimeout(()=>{k=Math.max(k,e)},400))});o.observe(t,{attributes:!0,attributeFilter:[N]})}typeof window<
"u"&&window.addEventListener?.("popstate",V);var W=6,Y=1300,X=1.5,J={usual:990,most:2.25},Z=.4;function Q(t,e,n){if(n(e))return e;let[o,i]=[t,e];for(let r=0;r<W;r++){let a=(o+i)/2;n(a)?o=a:i=a}return o}function ee(t,e=S()){
let{usual:n,most:o}=e?J:{usual:Y,most:X};return Math.min(o,Math.max(1,t/n))}function U(t,e,n,o=()=>{}){let i=t.getRootNode(),r=(i instanceof ShadowRoot?i.host:t).
closest(".st-key-stage");if(!r)return()=>{};let a=()=>t.getBoundingClientRect().height,l=u=>{let d=Q(E()?Math.min(n,Z):n,ee(r.clientWidth),m=>(t.style.zoom=String(
m),o(),a()<=u));return t.style.zoom=String(d),o(),d},s=()=>{let u=r.clientHeight;if(!u)return;t.style.maxHeight="",t.classList.remove("crowded");let d=l(u);a()>
u+1&&(t.classList.add("crowded"),d=l(u)),t.style.maxHeight=`${u/d}px`,t.style.overflowY="auto"};return e.resized(r,s),s}var T=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,n,o){e.addEventListener(n,o,{signal:this.#e.signal})}resized(e,n){
let o=new ResizeObserver(n);o.observe(e),this.#t.add(()=>o.disconnect())}timer(){let e=new R;return this.#t.add(()=>e.close()),e}frame(){let e=new P;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},R=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,n){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},P=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(n=>{this.#e=null,e(n)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};var te=Symbol.for("seq2see.picture");function _(t,e){t[te]=e}function K(t,e,n=1){let o=new WeakMap;function i(r,a,l){let s=new T;E()&&r.classList.add("framed");let d=e({root:r,lifetime:s,send:(h,M)=>w.send?.(h,M)},a),m=n<
1?U(r,s,n,()=>d.arrange?.()):()=>{},w={lifetime:s,picture:d,fit:m,send:l,data:a};return o.set(r,w),w}return({data:r,parentElement:a,setStateValue:l})=>{let s=a.
querySelector(`.${t}`);if(!s||!r)return;let u=o.get(s),d=u&&C()&&ne(s)&&JSON.stringify(u.data)!==JSON.stringify(r);d&&u.lifetime.close();let m=u&&!d?u:i(s,r,l);
return m.send=l,m.data=r,_(s,{name:t,data:r}),m.picture.update(r),m.fit(),()=>{m.lifetime.close(),o.get(s)===m&&o.delete(s)}}}function ne(t){let e=t.getRootNode();
return(e instanceof ShadowRoot?e.host:t).closest(".st-key-stage")!==null}var oe={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function b(t){return[...t].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function j(t){let e=[];for(let n of t){let o=oe[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?b(n)[0]:""),i=e.at(-1);o?e.push({text:o,unseen:!0}):i&&!i.
unseen?i.text+=n:e.push({text:n,unseen:!1})}return e}function y(t){let e=j(t).map(({text:n,unseen:o})=>o?c("span",{class:"unseen"},n):n);return c("span",{class:"\
token",dir:"auto"},...e)}function D(t){let e=j(t).map(o=>o.text).join(""),n=e.length>1&&t.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
n)?`⁨${n}⁩`:n}function g(t,e){return t.from<e.to&&e.from<t.to}function F(t){let e="Segmenter"in Intl?Array.from(new Intl.Segmenter("ko",{granularity:"grapheme"}).segment(t),({
segment:o})=>o):[...t],n=0;return e.map(o=>{let i=n+[...o].length,r={segment:o,from:n,to:i};return n=i,r})}function G(t,e){let n=-1,o;return t.map(i=>{let r=e.find(
a=>g(a,i));return r?(r!==o&&(n+=1),o=r,{even:n%2===0,opens:r.from>=i.from&&r.from<i.to}):null})}function z(t){return{...t,element:re(t.segment)}}function re(t){let e=o=>c("span",{class:"unseen"},o);if([`
`,"\r",`\r
`].includes(t))return c("span",{class:"letter end"},e("↵"),c("br"));let n=/^[\p{Cf}\p{Cn}]+$/u.test(t)?e(b(t).join(" ")):y(t);return c("span",{class:t.trim()?
"letter":"letter blank"},n)}function q(t,e,{text:n,words:o},i){let r=c("button",{type:"button",class:"name",title:o.paint,onclick:i},o[`row_${t.name}`]),a=c("di\
v",{class:"who"},r),l=c("section",{class:"row","data-row":t.name},a),s={data:t,name:r,element:l,chips:[]};if(!t.tokens)return r.disabled=!0,l.append(c("p",{class:"\
note"},t.note??"")),s;a.append(ie(t,o)),s.chips.push(...t.tokens.map((d,m)=>se(d,`${e}.${m}`,s)));let u=c("div",{class:"chips",role:"list"},...ae(s,[...n],o));return l.
append(c("div",{},u,...le(t,o))),s}function ie(t,e){let n=[c("b",{},f(e.total,{n:p(t.total)})),c("span",{},f(e.entries,{n:p(t.entries)}))];return t.unknown&&n.push(
c("strong",{},f(e.unknown,{n:p(t.unknown)}))),c("div",{class:"facts"},...n)}function se([t,e,n,o,i,r],a,l){let u=c("span",{class:`chip${i?"":" unknown"}${r==="b\
yte"?" byte":""}`,role:"listitem",tabindex:-1,"data-at":a},c("span",{class:"form"},y(t)),c("small",{},i?e:"?"));return{form:t,id:e,from:n,to:o,known:i,kind:r,row:l,
element:u}}function ae({data:t,chips:e},n,o){let i=(s,u)=>c("span",{class:"gap",title:o.lost},y(n.slice(s,u).join(""))),r=[],a=0;for(let{from:s,to:u,element:d}of e)
s>a&&r.push(i(a,s)),a=Math.max(a,u),r.push(d);let l=t.total-e.length;return l>0?r.push(c("span",{class:"more"},f(o.more,{n:p(l)}))):a<n.length&&r.push(i(a,n.length)),
r}function le({exact:t,decoded:e},n){return t===null?[]:t?[c("p",{class:"back"},`✓ ${n.exact}`)]:[c("p",{class:"back"},`${n.inexact} `,c("q",{dir:"auto"},y(e)))]}var x=t=>"row"in t,ue=({element:t,segment:e})=>e===" "?[t,c("wbr")]:[t],A=class{host;view=null;selected="";pinned=null;constructor(e){this.host=e,e.lifetime.listen(
e.root,"keydown",n=>this.key(n)),e.lifetime.listen(e.root,"pointerleave",()=>this.light(this.pinned))}update(e){let{root:n}=this.host,o=this.view?.data.text===e.
text,i=H(n),r=o&&i instanceof HTMLElement?i.dataset.at:void 0,a=o&&this.pinned?this.pinned.element.dataset.at:void 0;e.rows.some(d=>d.name===this.selected)||(this.
selected=e.selected),$(n,e.palette);let l=this.build(e),s=d=>l.chips.find(m=>d!==void 0&&m.element.dataset.at===d);this.view=l,this.pinned=s(a)??null;let u=l.chips.
find(d=>d.row.data.name===this.selected)??l.chips[0];u&&(u.element.tabIndex=0),this.paint(),this.light(this.pinned),s(r)?.element.focus()}build(e){let{root:n}=this.
host,o=F(e.text).map(z),i=e.rows.map((s,u)=>q(s,u,e,()=>{this.selected=s.name,this.paint()})),r=i.flatMap(s=>s.chips);for(let s of[...o,...r])this.listen(s);let a=c(
"p",{class:"text",dir:"auto"},...o.flatMap(ue)),l=c("p",{class:"say","aria-live":"polite"});return n.replaceChildren(c("div",{class:"head"},a,l),...i.map(({element:s})=>s)),
v(n,{role:"group","aria-label":e.alternative}),{data:e,letters:o,rows:i,chips:r,say:l}}paint(){if(!this.view)return;let{rows:e,letters:n,data:o}=this.view;for(let{
data:r,element:a,name:l}of e){let s=r.name===this.selected;a.classList.toggle("selected",s),v(l,{"aria-pressed":String(s),"aria-label":`${o.words[`row_${r.name}`]}\
: ${o.words.paint}`})}let i=e.find(r=>r.data.name===this.selected)?.chips??[];G(n,i).forEach((r,a)=>{let{classList:l}=n[a].element;l.toggle("even",r?.even===!0),
l.toggle("odd",r?.even===!1),l.toggle("opens",r?.opens===!0)})}listen(e){let{element:n}=e;n.onpointerenter=o=>{o.pointerType!=="touch"&&this.light(e)},n.onclick=
()=>{this.pinned=this.pinned===e?null:e,this.light(e),x(e)&&this.reach(e)},x(e)&&(n.onfocus=()=>this.light(e))}reach(e){for(let n of this.view?.chips??[])n.element.
tabIndex=n===e?0:-1}light(e){if(!this.view)return;let{letters:n,chips:o,say:i}=this.view;e&&!x(e)&&o.find(r=>g(r,e))?.element.scrollIntoView({block:"nearest",inline:"\
nearest"});for(let r of n)r.element.classList.toggle("lit",e!==null&&(e===r||x(e)&&g(e,r)));for(let r of o)r.element.classList.toggle("lit",r===e),r.element.classList.
toggle("same",e!==null&&r!==e&&g(e,r));i.textContent=this.sentence(this.view.data,e)}sentence({words:e},n){if(!n)return matchMedia("(hover: none)").matches?e.hint_touch:
e.hint;if(!x(n)){let{segment:h}=n,M=new TextEncoder().encode(h).length;return f(e.say_letter,{text:D(h),codes:b(h).join(" "),bytes:M})}let{form:o,id:i,from:r,to:a,
known:l,kind:s,row:u}=n,d=a-r>1?f(e.places,{from:r+1,to:a}):f(e.place,{from:r+1}),m=l?f(e.say_id,{id:p(i)}):e.say_unknown;return[`${e[`row_${u.data.name}`]}: ‘${D(
o)}’`,s?e[`kind_${s}`]:"",m,d].filter(Boolean).join(" · ")}key(e){if(!this.view||O(e))return;if(e.key==="Escape"){this.pinned=null,this.light(null);return}let n=this.
view.chips.find(({element:i})=>i===e.target),o=n&&this.neighbour(this.view,n,e.key);o&&I(e,{[e.key]:()=>{this.reach(o),o.element.focus()}})}neighbour({rows:e},n,o){
let{chips:i}=n.row,r=i.indexOf(n);if(o==="ArrowRight")return i[r+1];if(o==="ArrowLeft")return i[r-1];if(o==="Home")return i[0];if(o==="End")return i.at(-1);if(o!==
"ArrowDown"&&o!=="ArrowUp")return;let a=o==="ArrowDown"?1:-1,l=e.indexOf(n.row)+a;for(;e[l]&&!e[l].chips.length;)l+=a;return e[l]?.chips.find(s=>g(s,n))??e[l]?.
chips[0]}},ze=K("token-cuts",t=>new A(t),.75);export{ze as default};

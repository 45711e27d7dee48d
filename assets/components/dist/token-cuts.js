function p(t){return t.toLocaleString("en").replace("-","−")}function L(t,e){for(let[n,r]of Object.entries(e))typeof r=="string"&&t.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=e[n].map(([i,
o])=>`${o} ${i*100}%`);t.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function u(t,e={},...n){let r=document.createElement(t),{class:i,style:o={},onclick:a,...l}=e;i!==void 0&&(r.className=i);for(let[s,c]of Object.entries(o))r.style.
setProperty(s,c);a&&(r.onclick=()=>a()),w(r,l);for(let s of n)r.append(s instanceof Node?s:String(s));return r}function w(t,e){for(let[n,r]of Object.entries(e))r!=null&&t.setAttribute(n,String(r))}function P(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function d(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>Object.
hasOwn(e,r)?String(e[r]):n)}var K="presenting";function E(){return typeof document<"u"&&document.documentElement.classList.contains(K)}function R(t){return t.ctrlKey||t.metaKey||t.altKey}function D(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}var j=6,F=1300,G=1.5,z={usual:990,most:2.25};function V(t,e,n){if(n(e))return e;let[r,i]=[t,e];for(let o=0;o<j;o++){let a=(r+i)/2;n(a)?r=a:i=a}return r}function B(t,e=E()){
let{usual:n,most:r}=e?z:{usual:F,most:G};return Math.min(r,Math.max(1,t/n))}function $(t,e,n){let r=t.getRootNode(),i=(r instanceof ShadowRoot?r.host:t).closest(
".st-key-stage");if(!i)return()=>{};let o=()=>t.getBoundingClientRect().height,a=s=>{let c=V(n,B(i.clientWidth),m=>(t.style.zoom=String(m),o()<=s));return t.style.
zoom=String(c),c},l=()=>{let s=i.clientHeight;if(!s)return;t.style.maxHeight="",t.classList.remove("crowded");let c=a(s);o()>s+1&&(t.classList.add("crowded"),c=
a(s)),t.style.maxHeight=`${s/c}px`,t.style.overflowY="auto"};return e.resized(i,l),l}var v=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,n,r){e.addEventListener(n,r,{signal:this.#e.signal})}resized(e,n){
let r=new ResizeObserver(n);r.observe(e),this.#t.add(()=>r.disconnect())}timer(){let e=new T;return this.#t.add(()=>e.close()),e}frame(){let e=new M;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},T=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,n){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},M=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(n=>{this.#e=null,e(n)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function A(t,e,n=1){let r=new WeakMap;function i(o,a,l){let s=new v,c={root:o,lifetime:s,send:(k,h)=>f.send?.(k,h)},m=n<1?$(o,s,n):()=>{},f={lifetime:s,picture:e(
c,a),fit:m,send:l};return r.set(o,f),f}return({data:o,parentElement:a,setStateValue:l})=>{let s=a.querySelector(`.${t}`);if(!s||!o)return;let c=r.get(s)??i(s,o,
l);return c.send=l,c.picture.update(o),c.fit(),()=>{c.lifetime.close(),r.get(s)===c&&r.delete(s)}}}var W={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function b(t){return[...t].map(e=>`U+${(e.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function H(t){let e=[];for(let n of t){let r=W[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?b(n)[0]:""),i=e.at(-1);r?e.push({text:r,unseen:!0}):i&&!i.
unseen?i.text+=n:e.push({text:n,unseen:!1})}return e}function y(t){let e=H(t).map(({text:n,unseen:r})=>r?u("span",{class:"unseen"},n):n);return u("span",{class:"\
token",dir:"auto"},...e)}function N(t){let e=H(t).map(r=>r.text).join(""),n=e.length>1&&t.startsWith(" ")?e.slice(1):e;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
n)?`⁨${n}⁩`:n}function g(t,e){return t.from<e.to&&e.from<t.to}function I(t){let e="Segmenter"in Intl?Array.from(new Intl.Segmenter("ko",{granularity:"grapheme"}).segment(t),({
segment:r})=>r):[...t],n=0;return e.map(r=>{let i=n+[...r].length,o={segment:r,from:n,to:i};return n=i,o})}function C(t,e){let n=-1,r;return t.map(i=>{let o=e.find(
a=>g(a,i));return o?(o!==r&&(n+=1),r=o,{even:n%2===0,opens:o.from>=i.from&&o.from<i.to}):null})}function O(t){return{...t,element:q(t.segment)}}function q(t){let e=r=>u("span",{class:"unseen"},r);if([`
`,"\r",`\r
`].includes(t))return u("span",{class:"letter end"},e("↵"),u("br"));let n=/^[\p{Cf}\p{Cn}]+$/u.test(t)?e(b(t).join(" ")):y(t);return u("span",{class:t.trim()?
"letter":"letter blank"},n)}function U(t,e,{text:n,words:r},i){let o=u("button",{type:"button",class:"name",title:r.paint,onclick:i},r[`row_${t.name}`]),a=u("di\
v",{class:"who"},o),l=u("section",{class:"row","data-row":t.name},a),s={data:t,name:o,element:l,chips:[]};if(!t.tokens)return o.disabled=!0,l.append(u("p",{class:"\
note"},t.note??"")),s;a.append(Y(t,r)),s.chips.push(...t.tokens.map((m,f)=>X(m,`${e}.${f}`,s)));let c=u("div",{class:"chips",role:"list"},...Z(s,[...n],r));return l.
append(u("div",{},c,...J(t,r))),s}function Y(t,e){let n=[u("b",{},d(e.total,{n:p(t.total)})),u("span",{},d(e.entries,{n:p(t.entries)}))];return t.unknown&&n.push(
u("strong",{},d(e.unknown,{n:p(t.unknown)}))),u("div",{class:"facts"},...n)}function X([t,e,n,r,i,o],a,l){let c=u("span",{class:`chip${i?"":" unknown"}${o==="by\
te"?" byte":""}`,role:"listitem",tabindex:-1,"data-at":a},u("span",{class:"form"},y(t)),u("small",{},i?e:"?"));return{form:t,id:e,from:n,to:r,known:i,kind:o,row:l,
element:c}}function Z({data:t,chips:e},n,r){let i=(s,c)=>u("span",{class:"gap",title:r.lost},y(n.slice(s,c).join(""))),o=[],a=0;for(let{from:s,to:c,element:m}of e)
s>a&&o.push(i(a,s)),a=Math.max(a,c),o.push(m);let l=t.total-e.length;return l>0?o.push(u("span",{class:"more"},d(r.more,{n:p(l)}))):a<n.length&&o.push(i(a,n.length)),
o}function J({exact:t,decoded:e},n){return t===null?[]:t?[u("p",{class:"back"},`✓ ${n.exact}`)]:[u("p",{class:"back"},`${n.inexact} `,u("q",{dir:"auto"},y(e)))]}var x=t=>"row"in t,Q=({element:t,segment:e})=>e===" "?[t,u("wbr")]:[t],S=class{host;view=null;selected="";pinned=null;constructor(e){this.host=e,e.lifetime.listen(
e.root,"keydown",n=>this.key(n)),e.lifetime.listen(e.root,"pointerleave",()=>this.light(this.pinned))}update(e){let{root:n}=this.host,r=this.view?.data.text===e.
text,i=P(n),o=r&&i instanceof HTMLElement?i.dataset.at:void 0,a=r&&this.pinned?this.pinned.element.dataset.at:void 0;e.rows.some(m=>m.name===this.selected)||(this.
selected=e.selected),L(n,e.palette);let l=this.build(e),s=m=>l.chips.find(f=>m!==void 0&&f.element.dataset.at===m);this.view=l,this.pinned=s(a)??null;let c=l.chips.
find(m=>m.row.data.name===this.selected)??l.chips[0];c&&(c.element.tabIndex=0),this.paint(),this.light(this.pinned),s(o)?.element.focus()}build(e){let{root:n}=this.
host,r=I(e.text).map(O),i=e.rows.map((s,c)=>U(s,c,e,()=>{this.selected=s.name,this.paint()})),o=i.flatMap(s=>s.chips);for(let s of[...r,...o])this.listen(s);let a=u(
"p",{class:"text",dir:"auto"},...r.flatMap(Q)),l=u("p",{class:"say","aria-live":"polite"});return n.replaceChildren(u("div",{class:"head"},a,l),...i.map(({element:s})=>s)),
w(n,{role:"group","aria-label":e.alternative}),{data:e,letters:r,rows:i,chips:o,say:l}}paint(){if(!this.view)return;let{rows:e,letters:n,data:r}=this.view;for(let{
data:o,element:a,name:l}of e){let s=o.name===this.selected;a.classList.toggle("selected",s),w(l,{"aria-pressed":String(s),"aria-label":`${r.words[`row_${o.name}`]}\
: ${r.words.paint}`})}let i=e.find(o=>o.data.name===this.selected)?.chips??[];C(n,i).forEach((o,a)=>{let{classList:l}=n[a].element;l.toggle("even",o?.even===!0),
l.toggle("odd",o?.even===!1),l.toggle("opens",o?.opens===!0)})}listen(e){let{element:n}=e;n.onpointerenter=r=>{r.pointerType!=="touch"&&this.light(e)},n.onclick=
()=>{this.pinned=this.pinned===e?null:e,this.light(e),x(e)&&this.reach(e)},x(e)&&(n.onfocus=()=>this.light(e))}reach(e){for(let n of this.view?.chips??[])n.element.
tabIndex=n===e?0:-1}light(e){if(!this.view)return;let{letters:n,chips:r,say:i}=this.view;e&&!x(e)&&r.find(o=>g(o,e))?.element.scrollIntoView({block:"nearest",inline:"\
nearest"});for(let o of n)o.element.classList.toggle("lit",e!==null&&(e===o||x(e)&&g(e,o)));for(let o of r)o.element.classList.toggle("lit",o===e),o.element.classList.
toggle("same",e!==null&&o!==e&&g(e,o));i.textContent=this.sentence(this.view.data,e)}sentence({words:e},n){if(!n)return matchMedia("(hover: none)").matches?e.hint_touch:
e.hint;if(!x(n)){let{segment:h}=n,_=new TextEncoder().encode(h).length;return d(e.say_letter,{text:N(h),codes:b(h).join(" "),bytes:_})}let{form:r,id:i,from:o,to:a,
known:l,kind:s,row:c}=n,m=a-o>1?d(e.places,{from:o+1,to:a}):d(e.place,{from:o+1}),f=l?d(e.say_id,{id:p(i)}):e.say_unknown;return[`${e[`row_${c.data.name}`]}: ‘${N(
r)}’`,s?e[`kind_${s}`]:"",f,m].filter(Boolean).join(" · ")}key(e){if(!this.view||R(e))return;if(e.key==="Escape"){this.pinned=null,this.light(null);return}let n=this.
view.chips.find(({element:i})=>i===e.target),r=n&&this.neighbour(this.view,n,e.key);r&&D(e,{[e.key]:()=>{this.reach(r),r.element.focus()}})}neighbour({rows:e},n,r){
let{chips:i}=n.row,o=i.indexOf(n);if(r==="ArrowRight")return i[o+1];if(r==="ArrowLeft")return i[o-1];if(r==="Home")return i[0];if(r==="End")return i.at(-1);if(r!==
"ArrowDown"&&r!=="ArrowUp")return;let a=r==="ArrowDown"?1:-1,l=e.indexOf(n.row)+a;for(;e[l]&&!e[l].chips.length;)l+=a;return e[l]?.chips.find(s=>g(s,n))??e[l]?.
chips[0]}},Pe=A("token-cuts",t=>new S(t),.75);export{Pe as default};

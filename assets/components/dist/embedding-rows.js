function d(r,t={},...n){let e=document.createElement(r),{class:o,style:i={},onclick:a,...l}=t;o!==void 0&&(e.className=o);for(let[s,u]of Object.entries(i))e.style.
setProperty(s,u);a&&(e.onclick=()=>a()),y(e,l);for(let s of n)e.append(s instanceof Node?s:String(s));return e}function y(r,t){for(let[n,e]of Object.entries(t))e!=null&&r.setAttribute(n,String(e))}function D(r){let t=r.getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}function x(r,t){return r.replace(/\{(\w+)\}/g,(n,e)=>Object.
hasOwn(t,e)?String(t[e]):n)}function W(r){let t=r.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function H(r,t,n,e){r.width=t,r.height=n;let o=W(r),i=o.createImageData(
t,n);for(let a=0;a<t*n;a++){let l=e(a);l&&i.data.set(l,4*a)}o.putImageData(i,0,0)}function h(r,t=4){if(!Number.isFinite(r))return G(r);let n=Math.abs(r).toFixed(t);return r<0&&Number(n)!==0?"−"+n:n}function T(r){return r.toLocaleString("en").replace("-","−")}function G(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function p(r,t,n){return Math.min(n,
Math.max(t,r))}function I(r,t){for(let[n,e]of Object.entries(t))typeof e=="string"&&r.style.setProperty(`--${n}`,e);for(let n of["diverging","sequential"]){let e=t[n].map(([o,
i])=>`${i} ${o*100}%`);r.style.setProperty(`--${n}`,`linear-gradient(to right, ${e.join(", ")})`)}}function $(r){let t=r.map(([n,e])=>({at:n,channels:Y(e)}));return n=>{
let e=p((n+1)/2,0,1),o=1;for(;o<t.length-1&&e>t[o].at;)o++;let[i,a]=[t[o-1],t[o]],l=(e-i.at)/(a.at-i.at),s=u=>Math.round(i.channels[u]+l*(a.channels[u]-i.channels[u]));
return[s(0),s(1),s(2),255]}}function Y(r){return[1,3,5].map(t=>Number.parseInt(r.slice(t,t+2),16))}var X="presenting";function S(){return typeof document<"u"&&document.documentElement.classList.contains(X)}function w(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function O(r){return r.ctrlKey||r.metaKey||r.altKey}function U(r,t){return Object.hasOwn(t,r.key)?(r.preventDefault(),r.stopPropagation(),t[r.key](),!0):!1}var Z=6,J=1300,Q=1.5,tt={usual:990,most:2.25},et=.4;function nt(r,t,n){if(n(t))return t;let[e,o]=[r,t];for(let i=0;i<Z;i++){let a=(e+o)/2;n(a)?e=a:o=a}return e}
function rt(r,t=S()){let{usual:n,most:e}=t?tt:{usual:J,most:Q};return Math.min(e,Math.max(1,r/n))}function C(r,t,n,e=()=>{}){let o=r.getRootNode(),i=(o instanceof
ShadowRoot?o.host:r).closest(".st-key-stage");if(!i)return()=>{};let a=()=>r.getBoundingClientRect().height,l=u=>{let c=nt(w()?Math.min(n,et):n,rt(i.clientWidth),
m=>(r.style.zoom=String(m),e(),a()<=u));return r.style.zoom=String(c),e(),c},s=()=>{let u=i.clientHeight;if(!u)return;r.style.maxHeight="",r.classList.remove("c\
rowded");let c=l(u);a()>u+1&&(r.classList.add("crowded"),c=l(u)),r.style.maxHeight=`${u/c}px`,r.style.overflowY="auto"};return t.resized(i,s),s}var v=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,e){t.addEventListener(n,e,{signal:this.#t.signal})}resized(t,n){
let e=new ResizeObserver(n);e.observe(t),this.#e.add(()=>e.disconnect())}timer(){let t=new N;return this.#e.add(()=>t.close()),t}frame(){let t=new P;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},N=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},P=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var ot=Symbol.for("seq2see.picture");function K(r,t){r[ot]=t}function F(r,t,n=1){let e=new WeakMap;function o(i,a,l){let s=new v;w()&&i.classList.add("framed");let c=t({root:i,lifetime:s,send:(E,M)=>f.send?.(E,M)},a),m=n<
1?C(i,s,n,()=>c.arrange?.()):()=>{},f={lifetime:s,picture:c,fit:m,send:l};return e.set(i,f),f}return({data:i,parentElement:a,setStateValue:l})=>{let s=a.querySelector(
`.${r}`);if(!s||!i)return;let u=e.get(s)??o(s,i,l);return u.send=l,K(s,{name:r,data:i}),u.picture.update(i),u.fit(),()=>{u.lifetime.close(),e.get(s)===u&&e.delete(
s)}}}function j(r){let t=atob(r),n=new Uint8Array(t.length);for(let e=0;e<t.length;e++)n[e]=t.charCodeAt(e);return new Float32Array(n.buffer)}var it={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function st(r){return[...r].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function z(r){let t=[];for(let n of r){let e=it[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?st(n)[0]:""),o=t.at(-1);e?t.push({text:e,unseen:!0}):o&&
!o.unseen?o.text+=n:t.push({text:n,unseen:!1})}return t}function _(r){let t=z(r).map(({text:n,unseen:e})=>e?d("span",{class:"unseen"},n):n);return d("span",{class:"\
token",dir:"auto"},...t)}function k(r){let t=z(r).map(e=>e.text).join(""),n=t.length>1&&r.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
n)?`⁨${n}⁩`:n}function q(r){return/^<0x(..)>$/.exec(r)?.[1]??null}var L=class{host;view=null;token=0;n=0;constructor(t){this.host=t,t.lifetime.listen(t.root,"keydown",n=>this.key(n))}update({rows:t,...n}){let{root:e}=this.host,
o={...n,values:j(t)},{words:i,width:a,tokens:l,limit:s}=o;this.token=p(this.token,0,l.length-1),this.n=p(this.n,0,a-1),I(e,o.palette);let u=D(e),c=this.view?.strips.
findIndex(b=>b===u)??-1,m=l.map((b,g)=>this.strip(o,g)),f=d("p",{class:"say","aria-live":"polite"}),E=[d("span",{},h(-s,2)),d("i"),d("span",{},`+${h(s,2)}`)],M=d(
"div",{class:"line head"},d("span",{},i.token),d("span",{class:"id"},i.id),d("span",{},x(i.row,{width:a}))),B=l.map((b,g)=>{let R=q(o.entries[g]),V=d("span",{class:"\
chip"},_(b),R?d("small",{},` ${R}`):"");return d("div",{class:"line"},V,d("span",{class:"id"},T(o.ids[g])),m[g])});e.replaceChildren(d("div",{class:"top"},f,d("\
div",{class:"scale"},...E)),M,...B),y(e,{role:"group","aria-label":o.alternative}),this.view={data:o,strips:m,say:f},m[c]?.focus(),this.show()}strip(t,n){let{width:e,
limit:o}=t,i=d("canvas"),a=$(t.palette.diverging);H(i,e,1,u=>a(A(t,n,u)/o));let l=d("div",{class:"strip",role:"slider","aria-valuemin":1,"aria-valuemax":e},i,d(
"i",{class:"mark"})),s=u=>{let c=l.getBoundingClientRect();this.go(n,Math.floor((u.clientX-c.left)/c.width*e))};return l.onpointermove=s,l.onpointerdown=s,l.onfocus=
()=>this.go(n,this.n),l}go(t,n){if(!this.view)return;let{tokens:e,width:o}=this.view.data;this.token=p(t,0,e.length-1),this.n=p(n,0,o-1),this.show()}show(){if(!this.
view?.strips.length)return;let{token:t,n}=this,{data:e,strips:o,say:i}=this.view,{width:a,words:l}=e,s=e.row.filter(c=>c===e.row[t]).length,u={token:k(e.tokens[t]),
id:T(e.ids[t]),n:n+1,width:a,value:h(A(e,t,n))};i.textContent=x(l.say,u)+(s>1?` ${x(l.same,{count:s})}`:""),this.host.root.dataset.token=String(t+1),this.host.root.
dataset.number=String(n+1),o.forEach((c,m)=>{c.classList.toggle("now",m===t),c.classList.toggle("twin",m!==t&&e.row[m]===e.row[t]),c.tabIndex=m===t?0:-1,c.style.
setProperty("--at",`${100*n/a}%`),c.style.setProperty("--cell",`${100/a}%`);let f=`${k(e.tokens[m])}, id ${e.ids[m]}`;y(c,{"aria-label":f,"aria-valuenow":n+1,"a\
ria-valuetext":h(A(e,m,n))})})}key(t){if(!this.view||O(t))return;let{token:n,n:e}=this,o=t.shiftKey?10:1;U(t,{ArrowLeft:()=>this.go(n,e-o),ArrowRight:()=>this.go(
n,e+o),ArrowUp:()=>this.go(n-1,e),ArrowDown:()=>this.go(n+1,e),Home:()=>this.go(n,0),End:()=>this.go(n,this.view?.data.width??1)})&&this.view.strips[this.token].
focus()}};function A({values:r,row:t,width:n},e,o){return r[t[e]*n+o]}var Ot=F("embedding-rows",r=>new L(r),.7);export{Ot as default};

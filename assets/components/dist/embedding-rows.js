function c(r,t={},...n){let e=document.createElement(r),{class:o,style:s={},onclick:a,...u}=t;o!==void 0&&(e.className=o);for(let[i,l]of Object.entries(s))e.style.
setProperty(i,l);a&&(e.onclick=()=>a()),y(e,u);for(let i of n)e.append(i instanceof Node?i:String(i));return e}function y(r,t){for(let[n,e]of Object.entries(t))e!=null&&r.setAttribute(n,String(e))}function L(r){let t=r.getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}function x(r,t){return r.replace(/\{(\w+)\}/g,(n,e)=>Object.
hasOwn(t,e)?String(t[e]):n)}function B(r){let t=r.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function R(r,t,n,e){r.width=t,r.height=n;let o=B(r),s=o.createImageData(
t,n);for(let a=0;a<t*n;a++){let u=e(a);u&&s.data.set(u,4*a)}o.putImageData(s,0,0)}function b(r,t=4){if(!Number.isFinite(r))return V(r);let n=Math.abs(r).toFixed(t);return r<0&&Number(n)!==0?"−"+n:n}function E(r){return r.toLocaleString("en").replace("-","−")}function V(r){return Number.isNaN(r)?"–":r<0?"−∞":"∞"}function f(r,t,n){return Math.min(n,
Math.max(t,r))}function D(r,t){for(let[n,e]of Object.entries(t))typeof e=="string"&&r.style.setProperty(`--${n}`,e);for(let n of["diverging","sequential"]){let e=t[n].map(([o,
s])=>`${s} ${o*100}%`);r.style.setProperty(`--${n}`,`linear-gradient(to right, ${e.join(", ")})`)}}function H(r){let t=r.map(([n,e])=>({at:n,channels:W(e)}));return n=>{
let e=f((n+1)/2,0,1),o=1;for(;o<t.length-1&&e>t[o].at;)o++;let[s,a]=[t[o-1],t[o]],u=(e-s.at)/(a.at-s.at),i=l=>Math.round(s.channels[l]+u*(a.channels[l]-s.channels[l]));
return[i(0),i(1),i(2),255]}}function W(r){return[1,3,5].map(t=>Number.parseInt(r.slice(t,t+2),16))}var G="presenting";function M(){return typeof document<"u"&&document.documentElement.classList.contains(G)}function $(r){return r.ctrlKey||r.metaKey||r.altKey}function I(r,t){return Object.hasOwn(t,r.key)?(r.preventDefault(),r.stopPropagation(),t[r.key](),!0):!1}var Y=6,X=1300,Z=1.5,J={usual:990,most:2.25};function Q(r,t,n){if(n(t))return t;let[e,o]=[r,t];for(let s=0;s<Y;s++){let a=(e+o)/2;n(a)?e=a:o=a}return e}function tt(r,t=M()){
let{usual:n,most:e}=t?J:{usual:X,most:Z};return Math.min(e,Math.max(1,r/n))}function O(r,t,n){let e=r.getRootNode(),o=(e instanceof ShadowRoot?e.host:r).closest(
".st-key-stage");if(!o)return()=>{};let s=()=>r.getBoundingClientRect().height,a=i=>{let l=Q(n,tt(o.clientWidth),d=>(r.style.zoom=String(d),s()<=i));return r.style.
zoom=String(l),l},u=()=>{let i=o.clientHeight;if(!i)return;r.style.maxHeight="",r.classList.remove("crowded");let l=a(i);s()>i+1&&(r.classList.add("crowded"),l=
a(i)),r.style.maxHeight=`${i/l}px`,r.style.overflowY="auto"};return t.resized(o,u),u}var w=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,e){t.addEventListener(n,e,{signal:this.#t.signal})}resized(t,n){
let e=new ResizeObserver(n);e.observe(t),this.#e.add(()=>e.disconnect())}timer(){let t=new N;return this.#e.add(()=>t.close()),t}frame(){let t=new T;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},N=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},T=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};function U(r,t,n=1){let e=new WeakMap;function o(s,a,u){let i=new w,l={root:s,lifetime:i,send:(p,v)=>m.send?.(p,v)},d=n<1?O(s,i,n):()=>{},m={lifetime:i,picture:t(
l,a),fit:d,send:u};return e.set(s,m),m}return({data:s,parentElement:a,setStateValue:u})=>{let i=a.querySelector(`.${r}`);if(!i||!s)return;let l=e.get(i)??o(i,s,
u);return l.send=u,l.picture.update(s),l.fit(),()=>{l.lifetime.close(),e.get(i)===l&&e.delete(i)}}}function C(r){let t=atob(r),n=new Uint8Array(t.length);for(let e=0;e<t.length;e++)n[e]=t.charCodeAt(e);return new Float32Array(n.buffer)}var et={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function nt(r){return[...r].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function F(r){let t=[];for(let n of r){let e=et[n]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(n)?nt(n)[0]:""),o=t.at(-1);e?t.push({text:e,unseen:!0}):o&&
!o.unseen?o.text+=n:t.push({text:n,unseen:!1})}return t}function K(r){let t=F(r).map(({text:n,unseen:e})=>e?c("span",{class:"unseen"},n):n);return c("span",{class:"\
token",dir:"auto"},...t)}function S(r){let t=F(r).map(e=>e.text).join(""),n=t.length>1&&r.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
n)?`⁨${n}⁩`:n}function j(r){return/^<0x(..)>$/.exec(r)?.[1]??null}var k=class{host;view=null;token=0;n=0;constructor(t){this.host=t,t.lifetime.listen(t.root,"keydown",n=>this.key(n))}update({rows:t,...n}){let{root:e}=this.host,
o={...n,values:C(t)},{words:s,width:a,tokens:u,limit:i}=o;this.token=f(this.token,0,u.length-1),this.n=f(this.n,0,a-1),D(e,o.palette);let l=L(e),d=this.view?.strips.
findIndex(h=>h===l)??-1,m=u.map((h,g)=>this.strip(o,g)),p=c("p",{class:"say","aria-live":"polite"}),v=[c("span",{},b(-i,2)),c("i"),c("span",{},`+${b(i,2)}`)],z=c(
"div",{class:"line head"},c("span",{},s.token),c("span",{class:"id"},s.id),c("span",{},x(s.row,{width:a}))),_=u.map((h,g)=>{let A=j(o.entries[g]),q=c("span",{class:"\
chip"},K(h),A?c("small",{},` ${A}`):"");return c("div",{class:"line"},q,c("span",{class:"id"},E(o.ids[g])),m[g])});e.replaceChildren(c("div",{class:"top"},p,c("\
div",{class:"scale"},...v)),z,..._),y(e,{role:"group","aria-label":o.alternative}),this.view={data:o,strips:m,say:p},m[d]?.focus(),this.show()}strip(t,n){let{width:e,
limit:o}=t,s=c("canvas"),a=H(t.palette.diverging);R(s,e,1,l=>a(P(t,n,l)/o));let u=c("div",{class:"strip",role:"slider","aria-valuemin":1,"aria-valuemax":e},s,c(
"i",{class:"mark"})),i=l=>{let d=u.getBoundingClientRect();this.go(n,Math.floor((l.clientX-d.left)/d.width*e))};return u.onpointermove=i,u.onpointerdown=i,u.onfocus=
()=>this.go(n,this.n),u}go(t,n){if(!this.view)return;let{tokens:e,width:o}=this.view.data;this.token=f(t,0,e.length-1),this.n=f(n,0,o-1),this.show()}show(){if(!this.
view?.strips.length)return;let{token:t,n}=this,{data:e,strips:o,say:s}=this.view,{width:a,words:u}=e,i=e.row.filter(d=>d===e.row[t]).length,l={token:S(e.tokens[t]),
id:E(e.ids[t]),n:n+1,width:a,value:b(P(e,t,n))};s.textContent=x(u.say,l)+(i>1?` ${x(u.same,{count:i})}`:""),this.host.root.dataset.token=String(t+1),this.host.root.
dataset.number=String(n+1),o.forEach((d,m)=>{d.classList.toggle("now",m===t),d.classList.toggle("twin",m!==t&&e.row[m]===e.row[t]),d.tabIndex=m===t?0:-1,d.style.
setProperty("--at",`${100*n/a}%`),d.style.setProperty("--cell",`${100/a}%`);let p=`${S(e.tokens[m])}, id ${e.ids[m]}`;y(d,{"aria-label":p,"aria-valuenow":n+1,"a\
ria-valuetext":b(P(e,m,n))})})}key(t){if(!this.view||$(t))return;let{token:n,n:e}=this,o=t.shiftKey?10:1;I(t,{ArrowLeft:()=>this.go(n,e-o),ArrowRight:()=>this.go(
n,e+o),ArrowUp:()=>this.go(n-1,e),ArrowDown:()=>this.go(n+1,e),Home:()=>this.go(n,0),End:()=>this.go(n,this.view?.data.width??1)})&&this.view.strips[this.token].
focus()}};function P({values:r,row:t,width:n},e,o){return r[t[e]*n+o]}var At=U("embedding-rows",r=>new k(r),.7);export{At as default};

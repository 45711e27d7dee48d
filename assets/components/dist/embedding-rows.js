function m(e,t={},...o){let n=document.createElement(e),{class:r,style:i={},onclick:a,...l}=t;r!==void 0&&(n.className=r);for(let[s,u]of Object.entries(i))n.style.
setProperty(s,u);a&&(n.onclick=()=>a()),y(n,l);for(let s of o)n.append(s instanceof Node?s:String(s));return n}function y(e,t){for(let[o,n]of Object.entries(t))n!=null&&e.setAttribute(o,String(n))}function $(e){let t=e.getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}function x(e,t){return e.replace(/\{(\w+)\}/g,(o,n)=>Object.
hasOwn(t,n)?String(t[n]):o)}function J(e){let t=e.getContext("2d");if(!t)throw new Error("this browser draws no canvas");return t}function I(e,t,o,n){e.width=t,e.height=o;let r=J(e),i=r.createImageData(
t,o);for(let a=0;a<t*o;a++){let l=n(a);l&&i.data.set(l,4*a)}r.putImageData(i,0,0)}function b(e,t=4){if(!Number.isFinite(e))return Z(e);let o=Math.abs(e).toFixed(t);return e<0&&Number(o)!==0?"−"+o:o}function T(e){return e.toLocaleString("en").replace("-","−")}function Z(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function p(e,t,o){return Math.min(o,
Math.max(t,e))}function U(e,t){for(let[o,n]of Object.entries(t))typeof n=="string"&&e.style.setProperty(`--${o}`,n);for(let o of["diverging","sequential"]){let n=t[o].map(([r,
i])=>`${i} ${r*100}%`);e.style.setProperty(`--${o}`,`linear-gradient(to right, ${n.join(", ")})`)}}function C(e){let t=e.map(([o,n])=>({at:o,channels:Q(n)}));return o=>{
let n=p((o+1)/2,0,1),r=1;for(;r<t.length-1&&n>t[r].at;)r++;let[i,a]=[t[r-1],t[r]],l=(n-i.at)/(a.at-i.at),s=u=>Math.round(i.channels[u]+l*(a.channels[u]-i.channels[u]));
return[s(0),s(1),s(2),255]}}function Q(e){return[1,3,5].map(t=>Number.parseInt(e.slice(t,t+2),16))}var tt="presenting";function S(){return typeof document<"u"&&document.documentElement.classList.contains(tt)}function w(){return typeof location<"u"&&new URLSearchParams(location.search).
get("embed")==="picture"}function K(e){return e.ctrlKey||e.metaKey||e.altKey}function F(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}var N="data-test-script-state",P=0,k=0;function j(){return P>k}function et(){let e=document.querySelector(`[${N}]`);if(!e)return;P+=1;let t=P,o=!1,n=new MutationObserver(
()=>{e.getAttribute(N)!=="notRunning"?o=!0:o&&(n.disconnect(),setTimeout(()=>{k=Math.max(k,t)},400))});n.observe(e,{attributes:!0,attributeFilter:[N]})}typeof window<
"u"&&window.addEventListener?.("popstate",et);var nt=6,ot=1300,rt=1.5,it={usual:990,most:2.25},st=.4;function at(e,t,o){if(o(t))return t;let[n,r]=[e,t];for(let i=0;i<nt;i++){let a=(n+r)/2;o(a)?n=a:r=a}return n}
function ut(e,t=S()){let{usual:o,most:n}=t?it:{usual:ot,most:rt};return Math.min(n,Math.max(1,e/o))}function z(e,t,o,n=()=>{}){let r=e.getRootNode(),i=(r instanceof
ShadowRoot?r.host:e).closest(".st-key-stage");if(!i)return()=>{};let a=()=>e.getBoundingClientRect().height,l=u=>{let c=at(w()?Math.min(o,st):o,ut(i.clientWidth),
d=>(e.style.zoom=String(d),n(),a()<=u));return e.style.zoom=String(c),n(),c},s=()=>{let u=i.clientHeight;if(!u)return;e.style.maxHeight="",e.classList.remove("c\
rowded");let c=l(u);a()>u+1&&(e.classList.add("crowded"),c=l(u)),e.style.maxHeight=`${u/c}px`,e.style.overflowY="auto"};return t.resized(i,s),s}var v=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,o,n){t.addEventListener(o,n,{signal:this.#t.signal})}resized(t,o){
let n=new ResizeObserver(o);n.observe(t),this.#e.add(()=>n.disconnect())}timer(){let t=new A;return this.#e.add(()=>t.close()),t}frame(){let t=new L;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},A=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,o){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,o()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},L=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(o=>{this.#t=null,t(o)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var lt=Symbol.for("seq2see.picture");function q(e,t){e[lt]=t}function _(e,t,o=1){let n=new WeakMap;function r(i,a,l){let s=new v;w()&&i.classList.add("framed");let c=t({root:i,lifetime:s,send:(E,M)=>f.send?.(E,M)},a),d=o<
1?z(i,s,o,()=>c.arrange?.()):()=>{},f={lifetime:s,picture:c,fit:d,send:l,data:a};return n.set(i,f),f}return({data:i,parentElement:a,setStateValue:l})=>{let s=a.
querySelector(`.${e}`);if(!s||!i)return;let u=n.get(s),c=u&&j()&&ct(s)&&JSON.stringify(u.data)!==JSON.stringify(i);c&&u.lifetime.close();let d=u&&!c?u:r(s,i,l);
return d.send=l,d.data=i,q(s,{name:e,data:i}),d.picture.update(i),d.fit(),()=>{d.lifetime.close(),n.get(s)===d&&n.delete(s)}}}function ct(e){let t=e.getRootNode();
return(t instanceof ShadowRoot?t.host:e).closest(".st-key-stage")!==null}function B(e){let t=atob(e),o=new Uint8Array(t.length);for(let n=0;n<t.length;n++)o[n]=t.charCodeAt(n);return new Float32Array(o.buffer)}var dt={" ":"␣"," ":"␣","　":"␣","\n":"↵","\r":"↵","	":"⇥"};function mt(e){return[...e].map(t=>`U+${(t.codePointAt(0)??0).toString(16).toUpperCase().
padStart(4,"0")}`)}function V(e){let t=[];for(let o of e){let n=dt[o]??(/\p{Cc}|\p{Zl}|\p{Zp}/u.test(o)?mt(o)[0]:""),r=t.at(-1);n?t.push({text:n,unseen:!0}):r&&
!r.unseen?r.text+=o:t.push({text:o,unseen:!1})}return t}function W(e){let t=V(e).map(({text:o,unseen:n})=>n?m("span",{class:"unseen"},o):o);return m("span",{class:"\
token",dir:"auto"},...t)}function R(e){let t=V(e).map(n=>n.text).join(""),o=t.length>1&&e.startsWith(" ")?t.slice(1):t;return/[\u0590-\u08ff\ufb1d-\ufefc]/.test(
o)?`⁨${o}⁩`:o}function G(e){return/^<0x(..)>$/.exec(e)?.[1]??null}var H=class{host;view=null;token=0;n=0;constructor(t){this.host=t,t.lifetime.listen(t.root,"keydown",o=>this.key(o))}update({rows:t,...o}){let{root:n}=this.host,
r={...o,values:B(t)},{words:i,width:a,tokens:l,limit:s}=r;this.token=p(this.token,0,l.length-1),this.n=p(this.n,0,a-1),U(n,r.palette);let u=$(n),c=this.view?.strips.
findIndex(h=>h===u)??-1,d=l.map((h,g)=>this.strip(r,g)),f=m("p",{class:"say","aria-live":"polite"}),E=[m("span",{},b(-s,2)),m("i"),m("span",{},`+${b(s,2)}`)],M=m(
"div",{class:"line head"},m("span",{},i.token),m("span",{class:"id"},i.id),m("span",{},x(i.row,{width:a}))),Y=l.map((h,g)=>{let O=G(r.entries[g]),X=m("span",{class:"\
chip"},W(h),O?m("small",{},` ${O}`):"");return m("div",{class:"line"},X,m("span",{class:"id"},T(r.ids[g])),d[g])});n.replaceChildren(m("div",{class:"top"},f,m("\
div",{class:"scale"},...E)),M,...Y),y(n,{role:"group","aria-label":r.alternative}),this.view={data:r,strips:d,say:f},d[c]?.focus(),this.show()}strip(t,o){let{width:n,
limit:r}=t,i=m("canvas"),a=C(t.palette.diverging);I(i,n,1,u=>a(D(t,o,u)/r));let l=m("div",{class:"strip",role:"slider","aria-valuemin":1,"aria-valuemax":n},i,m(
"i",{class:"mark"})),s=u=>{let c=l.getBoundingClientRect();this.go(o,Math.floor((u.clientX-c.left)/c.width*n))};return l.onpointermove=s,l.onpointerdown=s,l.onfocus=
()=>this.go(o,this.n),l}go(t,o){if(!this.view)return;let{tokens:n,width:r}=this.view.data;this.token=p(t,0,n.length-1),this.n=p(o,0,r-1),this.show()}show(){if(!this.
view?.strips.length)return;let{token:t,n:o}=this,{data:n,strips:r,say:i}=this.view,{width:a,words:l}=n,s=n.row.filter(c=>c===n.row[t]).length,u={token:R(n.tokens[t]),
id:T(n.ids[t]),n:o+1,width:a,value:b(D(n,t,o))};i.textContent=x(l.say,u)+(s>1?` ${x(l.same,{count:s})}`:""),this.host.root.dataset.token=String(t+1),this.host.root.
dataset.number=String(o+1),r.forEach((c,d)=>{c.classList.toggle("now",d===t),c.classList.toggle("twin",d!==t&&n.row[d]===n.row[t]),c.tabIndex=d===t?0:-1,c.style.
setProperty("--at",`${100*o/a}%`),c.style.setProperty("--cell",`${100/a}%`);let f=`${R(n.tokens[d])}, id ${n.ids[d]}`;y(c,{"aria-label":f,"aria-valuenow":o+1,"a\
ria-valuetext":b(D(n,d,o))})})}key(t){if(!this.view||K(t))return;let{token:o,n}=this,r=t.shiftKey?10:1;F(t,{ArrowLeft:()=>this.go(o,n-r),ArrowRight:()=>this.go(
o,n+r),ArrowUp:()=>this.go(o-1,n),ArrowDown:()=>this.go(o+1,n),Home:()=>this.go(o,0),End:()=>this.go(o,this.view?.data.width??1)})&&this.view.strips[this.token].
focus()}};function D({values:e,row:t,width:o},n,r){return e[t[n]*o+r]}var _t=_("embedding-rows",e=>new H(e),.7);export{_t as default};

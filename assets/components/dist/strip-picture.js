function y(e,t=4){if(!Number.isFinite(e))return D(e);let n=Math.abs(e).toFixed(t);return e<0&&Number(n)!==0?"−"+n:n}function D(e){return Number.isNaN(e)?"–":e<0?"−∞":"∞"}function w(e,t,n){return Math.min(n,Math.max(t,e))}function N(e,t){for(let[n,r]of Object.entries(t))typeof r=="string"&&e.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=t[n].map(([a,
s])=>`${s} ${a*100}%`);e.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function u(e,t={},...n){let r=document.createElement(e),{class:a,style:s={},onclick:i,...c}=t;a!==void 0&&(r.className=a);for(let[o,l]of Object.entries(s))r.style.
setProperty(o,l);i&&(r.onclick=()=>i()),x(r,c);for(let o of n)r.append(o instanceof Node?o:String(o));return r}function x(e,t){for(let[n,r]of Object.entries(t))r!=null&&e.setAttribute(n,String(r))}function k(e){let t=e.getRootNode();return t instanceof Document||t instanceof ShadowRoot?t.activeElement:null}function P(e,t){return e.replace(/\{(\w+)\}/g,(n,r)=>Object.
hasOwn(t,r)?String(t[r]):n)}var K="presenting";function v(){return typeof document<"u"&&document.documentElement.classList.contains(K)}function L(e){return e.ctrlKey||e.metaKey||e.altKey}function R(e,t){return Object.hasOwn(t,e.key)?(e.preventDefault(),e.stopPropagation(),t[e.key](),!0):!1}var _=6,C=1300,q=1.5,z={usual:990,most:2.25};function j(e,t,n){if(n(t))return t;let[r,a]=[e,t];for(let s=0;s<_;s++){let i=(r+a)/2;n(i)?r=i:a=i}return r}function B(e,t=v()){
let{usual:n,most:r}=t?z:{usual:C,most:q};return Math.min(r,Math.max(1,e/n))}function $(e,t,n,r=()=>{}){let a=e.getRootNode(),s=(a instanceof ShadowRoot?a.host:e).
closest(".st-key-stage");if(!s)return()=>{};let i=()=>e.getBoundingClientRect().height,c=l=>{let d=j(n,B(s.clientWidth),f=>(e.style.zoom=String(f),r(),i()<=l));
return e.style.zoom=String(d),r(),d},o=()=>{let l=s.clientHeight;if(!l)return;e.style.maxHeight="",e.classList.remove("crowded");let d=c(l);i()>l+1&&(e.classList.
add("crowded"),d=c(l)),e.style.maxHeight=`${l/d}px`,e.style.overflowY="auto"};return t.resized(s,o),o}var b=class{#t=new AbortController;#e=new Set;get closed(){return this.#t.signal.aborted}listen(t,n,r){t.addEventListener(n,r,{signal:this.#t.signal})}resized(t,n){
let r=new ResizeObserver(n);r.observe(t),this.#e.add(()=>r.disconnect())}timer(){let t=new E;return this.#e.add(()=>t.close()),t}frame(){let t=new S;return this.#e.
add(()=>t.close()),t}close(){this.#t.abort();for(let t of this.#e)t();this.#e.clear()}},E=class{#t=null;#e=!1;get waiting(){return this.#t!==null}start(t,n){this.
stop(),!this.#e&&(this.#t=setTimeout(()=>{this.#t=null,n()},t))}stop(){this.#t!==null&&clearTimeout(this.#t),this.#t=null}close(){this.stop(),this.#e=!0}},S=class{#t=null;#e=!1;get waiting(){
return this.#t!==null}request(t){this.#t!==null||this.#e||(this.#t=requestAnimationFrame(n=>{this.#t=null,t(n)}))}stop(){this.#t!==null&&cancelAnimationFrame(this.#t),
this.#t=null}close(){this.stop(),this.#e=!0}};var F=Symbol.for("seq2see.picture");function A(e,t){e[F]=t}function H(e,t,n=1){let r=new WeakMap;function a(s,i,c){let o=new b,d=t({root:s,lifetime:o,send:(p,h)=>m.send?.(p,h)},i),f=n<1?$(s,o,n,()=>d.arrange?.()):()=>{},
m={lifetime:o,picture:d,fit:f,send:c};return r.set(s,m),m}return({data:s,parentElement:i,setStateValue:c})=>{let o=i.querySelector(`.${e}`);if(!o||!s)return;let l=r.
get(o)??a(o,s,c);return l.send=c,A(o,{name:e,data:s}),l.picture.update(s),l.fit(),()=>{l.lifetime.close(),r.get(o)===l&&r.delete(o)}}}var g=["x","qkv","dots","scaled","mask","softmax","z"],I=124,M=class{host;pending;view=null;step=g.length-1;constructor(t){this.host=t,this.pending=t.lifetime.timer(),
t.lifetime.listen(t.root,"keydown",n=>this.key(n))}update(t){let{root:n}=this.host,{words:r}=t;!this.view&&t.step!==null&&(this.step=t.step),N(n,t.palette);let a=k(
n),s=this.view?.buttons.findIndex(m=>m===a)??-1,i=g.map((m,p)=>u("button",{type:"button","data-step":m,onclick:()=>this.go(p)},`${p+1} `,r[`step_${m}`])),c=u("d\
iv",{class:"steps"},this.arrow("←",-1,r.back),...i,this.arrow("→",1,r.forward)),o=this.flow(t),l=u("p",{class:"say","aria-live":"polite"}),d=u("div",{class:"\
formula"}),f=u("div",{class:"flow"},...o.map(({element:m})=>m));n.replaceChildren(c,f,u("div",{class:"words"},d,l)),x(n,{role:"group","aria-label":t.alternative}),
i[s]?.focus(),this.view={data:t,buttons:i,parts:o,formula:d,say:l},this.show()}arrow(t,n,r){return u("button",{type:"button",class:"arrow","aria-label":r,title:r,
onclick:()=>this.go(this.step+n)},t)}flow(t){return g.flatMap((n,r)=>{let a=t.blocks.filter(o=>o.step===n),s=n==="qkv"?[W(a,t)]:a.map(o=>T(o,t)),i=u("div",{class:"\
group","data-of":n,onclick:()=>this.go(r)},...s),c=u("span",{class:"sign","data-of":n},n==="qkv"?"×":"→");return(r?[c,i]:[i]).map(o=>({element:o,step:r}))})}go(t){
this.step=w(t,0,g.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:t,buttons:n,parts:r,
formula:a,say:s}=this.view,i=g[this.step];for(let[o,l]of n.entries())l.setAttribute("aria-pressed",String(o===this.step));for(let{element:o,step:l}of r)o.classList.
toggle("later",l>this.step),o.classList.toggle("now",l===this.step);this.host.root.dataset.step=i;let c={tokens:t.tokens,width:t.blocks[0].shape[1],d:t.d,root:y(
Math.sqrt(t.d),2)};s.textContent=P(t.words[V(i,t)],c),a.replaceChildren(...X(i,t))}key(t){L(t)||R(t,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(this.
step+1)})}};function V(e,t){return e==="scaled"&&!t.scaled?"say_scaled_off":e==="mask"&&!t.causal?"say_mask_off":`say_${e}`}function W(e,t){let n=[0,1,2].map(s=>{
let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},T(e[s],t),i,T(e[s+3],t))}),[r,a]=[e[0],e[3]].map(({shape:s})=>s.join(" × "));return u("div",
{class:"three"},...n,u("small",{class:"shapes"},`${r}  →  ${a}`))}function T({name:e,shape:t,role:n,image:r,limit:a,step:s,closed:i},c){let[o,l]=t,d=s==="qkv",
f=e.startsWith("W_"),m=d?f?30:88:l===o?I:l>100?150:80,p=a===null?"0 … 1":`±${y(a,a<10?1:0)}`,h={width:`${m}px`,height:`${d?50:I}px`},O=u("div",{class:i?"imag\
e closed":"image",style:h},u("img",{src:r,alt:""})),U=u("small",{},`${o} × ${l}`,u("span",{class:"limit"},p));return u("div",{class:`block ${n} ${d?f?"weights":
"result":""}`},u("div",{class:"name"},...G(e,c)),O,U)}function G(e,t){if(e==="scaled"){let a=t.temperature===1?"":` ÷ ${t.temperature}`;return[`QKᵀ${t.scaled?
` ÷ √${t.d}`:""}${a}`]}let[n,r]=e.split("_");return r?[n,u("sub",{},r)]:[n]}function X(e,t){let n=u("b",{class:"query"},"Q"),r=u("b",{class:"key"},"K"),a=u("\
b",{class:"value"},"V"),s=o=>["X W",u("sub",{},o)],i=t.scaled?[" / √d"]:[];t.temperature!==1&&i.push(` / ${t.temperature}`);let c=t.causal?[" + M"]:[];switch(e){case"\
x":return["X = norm(x)"];case"qkv":return[n," = ",...s("Q"),"   ",r," = ",...s("K"),"   ",a," = ",...s("V")];case"dots":return[n,r,"ᵀ"];case"scaled":return[n,
r,"ᵀ",...i];case"mask":return["S = ",n,r,"ᵀ",...i,...c];case"softmax":return["A = softmax(",n,r,"ᵀ",...i,...c,")"];case"z":return["Z = softmax(",n,r,"ᵀ",
...i,...c,") ",a]}}var ht=H("strip-picture",e=>new M(e));export{ht as default};

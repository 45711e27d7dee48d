function y(t,e=4){if(!Number.isFinite(t))return U(t);let n=Math.abs(t).toFixed(e);return t<0&&Number(n)!==0?"−"+n:n}function U(t){return Number.isNaN(t)?"–":t<0?"−∞":"∞"}function h(t,e,n){return Math.min(n,Math.max(e,t))}function E(t,e){for(let[n,r]of Object.entries(e))typeof r=="string"&&t.style.setProperty(`--${n}`,r);for(let n of["diverging","sequential"]){let r=e[n].map(([a,
s])=>`${s} ${a*100}%`);t.style.setProperty(`--${n}`,`linear-gradient(to right, ${r.join(", ")})`)}}function u(t,e={},...n){let r=document.createElement(t),{class:a,style:s={},onclick:i,...c}=e;a!==void 0&&(r.className=a);for(let[o,l]of Object.entries(s))r.style.
setProperty(o,l);i&&(r.onclick=()=>i()),w(r,c);for(let o of n)r.append(o instanceof Node?o:String(o));return r}function w(t,e){for(let[n,r]of Object.entries(e))r!=null&&t.setAttribute(n,String(r))}function T(t){let e=t.getRootNode();return e instanceof Document||e instanceof ShadowRoot?e.activeElement:null}function N(t,e){return t.replace(/\{(\w+)\}/g,(n,r)=>Object.
hasOwn(e,r)?String(e[r]):n)}function k(t){return t.ctrlKey||t.metaKey||t.altKey}function L(t,e){return Object.hasOwn(e,t.key)?(t.preventDefault(),t.stopPropagation(),e[t.key](),!0):!1}function _(t,e,n){if(n(e))return e;let[r,a]=[t,e];for(let s=0;s<6;s++){let i=(r+a)/2;n(i)?r=i:a=i}return r}function D(t){return Math.min(1.5,Math.max(1,t/1300))}
function $(t,e,n){let r=t.getRootNode(),a=(r instanceof ShadowRoot?r.host:t).closest(".st-key-stage");if(!a)return()=>{};let s=()=>t.getBoundingClientRect().height,
i=o=>{let l=_(n,D(a.clientWidth),d=>(t.style.zoom=String(d),s()<=o));return t.style.zoom=String(l),l},c=()=>{let o=a.clientHeight;if(!o)return;t.style.maxHeight=
"",t.classList.remove("crowded");let l=i(o);s()>o+1&&(t.classList.add("crowded"),l=i(o)),t.style.maxHeight=`${o/l}px`,t.style.overflowY="auto"};return e.resized(
a,c),c}var b=class{#e=new AbortController;#t=new Set;get closed(){return this.#e.signal.aborted}listen(e,n,r){e.addEventListener(n,r,{signal:this.#e.signal})}resized(e,n){
let r=new ResizeObserver(n);r.observe(e),this.#t.add(()=>r.disconnect())}timer(){let e=new v;return this.#t.add(()=>e.close()),e}frame(){let e=new x;return this.#t.
add(()=>e.close()),e}close(){this.#e.abort();for(let e of this.#t)e();this.#t.clear()}},v=class{#e=null;#t=!1;get waiting(){return this.#e!==null}start(e,n){this.
stop(),!this.#t&&(this.#e=setTimeout(()=>{this.#e=null,n()},e))}stop(){this.#e!==null&&clearTimeout(this.#e),this.#e=null}close(){this.stop(),this.#t=!0}},x=class{#e=null;#t=!1;get waiting(){
return this.#e!==null}request(e){this.#e!==null||this.#t||(this.#e=requestAnimationFrame(n=>{this.#e=null,e(n)}))}stop(){this.#e!==null&&cancelAnimationFrame(this.#e),
this.#e=null}close(){this.stop(),this.#t=!0}};function P(t,e,n=1){let r=new WeakMap;function a(s,i,c){let o=new b,l={root:s,lifetime:o,send:(m,p)=>f.send?.(m,p)},d=n<1?$(s,o,n):()=>{},f={lifetime:o,picture:e(
l,i),fit:d,send:c};return r.set(s,f),f}return({data:s,parentElement:i,setStateValue:c})=>{let o=i.querySelector(`.${t}`);if(!o||!s)return;let l=r.get(o)??a(o,s,
c);return l.send=c,l.picture.update(s),l.fit(),()=>{l.lifetime.close(),r.get(o)===l&&r.delete(o)}}}var g=["x","qkv","dots","scaled","mask","softmax","z"],A=124,S=class{host;pending;view=null;step=g.length-1;constructor(e){this.host=e,this.pending=e.lifetime.timer(),
e.lifetime.listen(e.root,"keydown",n=>this.key(n))}update(e){let{root:n}=this.host,{words:r}=e;!this.view&&e.step!==null&&(this.step=e.step),E(n,e.palette);let a=T(
n),s=this.view?.buttons.findIndex(m=>m===a)??-1,i=g.map((m,p)=>u("button",{type:"button","data-step":m,onclick:()=>this.go(p)},`${p+1} `,r[`step_${m}`])),c=u("d\
iv",{class:"steps"},this.arrow("←",-1,r.back),...i,this.arrow("→",1,r.forward)),o=this.flow(e),l=u("p",{class:"say","aria-live":"polite"}),d=u("div",{class:"\
formula"}),f=u("div",{class:"flow"},...o.map(({element:m})=>m));n.replaceChildren(c,f,u("div",{class:"words"},d,l)),w(n,{role:"group","aria-label":e.alternative}),
i[s]?.focus(),this.view={data:e,buttons:i,parts:o,formula:d,say:l},this.show()}arrow(e,n,r){return u("button",{type:"button",class:"arrow","aria-label":r,title:r,
onclick:()=>this.go(this.step+n)},e)}flow(e){return g.flatMap((n,r)=>{let a=e.blocks.filter(o=>o.step===n),s=n==="qkv"?[q(a,e)]:a.map(o=>M(o,e)),i=u("div",{class:"\
group","data-of":n,onclick:()=>this.go(r)},...s),c=u("span",{class:"sign","data-of":n},n==="qkv"?"×":"→");return(r?[c,i]:[i]).map(o=>({element:o,step:r}))})}go(e){
this.step=h(e,0,g.length-1),this.show(),this.pending.start(600,()=>this.host.send("step",this.step+1))}show(){if(!this.view)return;let{data:e,buttons:n,parts:r,
formula:a,say:s}=this.view,i=g[this.step];for(let[o,l]of n.entries())l.setAttribute("aria-pressed",String(o===this.step));for(let{element:o,step:l}of r)o.classList.
toggle("later",l>this.step),o.classList.toggle("now",l===this.step);this.host.root.dataset.step=i;let c={tokens:e.tokens,width:e.blocks[0].shape[1],d:e.d,root:y(
Math.sqrt(e.d),2)};s.textContent=N(e.words[O(i,e)],c),a.replaceChildren(...K(i,e))}key(e){k(e)||L(e,{ArrowLeft:()=>this.go(this.step-1),ArrowRight:()=>this.go(this.
step+1)})}};function O(t,e){return t==="scaled"&&!e.scaled?"say_scaled_off":t==="mask"&&!e.causal?"say_mask_off":`say_${t}`}function q(t,e){let n=[0,1,2].map(s=>{
let i=u("span",{class:"sign"},"→");return u("div",{class:"pair"},M(t[s],e),i,M(t[s+3],e))}),[r,a]=[t[0],t[3]].map(({shape:s})=>s.join(" × "));return u("div",
{class:"three"},...n,u("small",{class:"shapes"},`${r}  →  ${a}`))}function M({name:t,shape:e,role:n,image:r,limit:a,step:s,closed:i},c){let[o,l]=e,d=s==="qkv",
f=t.startsWith("W_"),m=d?f?30:88:l===o?A:l>100?150:80,p=a===null?"0 … 1":`±${y(a,a<10?1:0)}`,R={width:`${m}px`,height:`${d?50:A}px`},H=u("div",{class:i?"imag\
e closed":"image",style:R},u("img",{src:r,alt:""})),I=u("small",{},`${o} × ${l}`,u("span",{class:"limit"},p));return u("div",{class:`block ${n} ${d?f?"weights":
"result":""}`},u("div",{class:"name"},...C(t,c)),H,I)}function C(t,e){if(t==="scaled"){let a=e.temperature===1?"":` ÷ ${e.temperature}`;return[`QKᵀ${e.scaled?
` ÷ √${e.d}`:""}${a}`]}let[n,r]=t.split("_");return r?[n,u("sub",{},r)]:[n]}function K(t,e){let n=u("b",{class:"query"},"Q"),r=u("b",{class:"key"},"K"),a=u("\
b",{class:"value"},"V"),s=o=>["X W",u("sub",{},o)],i=e.scaled?[" / √d"]:[];e.temperature!==1&&i.push(` / ${e.temperature}`);let c=e.causal?[" + M"]:[];switch(t){case"\
x":return["X = norm(x)"];case"qkv":return[n," = ",...s("Q"),"   ",r," = ",...s("K"),"   ",a," = ",...s("V")];case"dots":return[n,r,"ᵀ"];case"scaled":return[n,
r,"ᵀ",...i];case"mask":return["S = ",n,r,"ᵀ",...i,...c];case"softmax":return["A = softmax(",n,r,"ᵀ",...i,...c,")"];case"z":return["Z = softmax(",n,r,"ᵀ",
...i,...c,") ",a]}}var oe=P("strip-picture",t=>new S(t));export{oe as default};
